"""Other people's programs for tests: npm packages of package-lock.json, installed once below the build folder."""
import hashlib
import os
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGES = Path(os.environ["STADTBLICK_BUILD"]) / "e2e_packages"
NO_NETWORK = ("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "ENETUNREACH")
SKIPPED = 77  # what ctest shows as skipped


def install(*programs):
    """node_modules as the lock file has it; skips the test with the reason where a program is missing."""
    for program in ("node", "npm", *programs):
        if shutil.which(program) is None:
            raise unittest.SkipTest(f"{program} is not installed; ./scripts/test.sh --with-cesium installs it")
    lock = (HERE / "package-lock.json").read_bytes()
    stamp = PACKAGES / "installed"
    wanted = hashlib.sha256(lock).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        PACKAGES.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, PACKAGES / name)
        npm = subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=PACKAGES, capture_output=True,
                             text=True, timeout=300)
        if any(reason in npm.stderr for reason in NO_NETWORK):
            raise unittest.SkipTest("the npm registry is out of reach")
        if npm.returncode != 0:
            raise RuntimeError(f"npm ci failed: {npm.stderr[-2000:]}")
        stamp.write_text(wanted)
    return PACKAGES / "node_modules"


def main():
    """As unittest.main(), but a test that could not run is no success."""
    program = unittest.main(exit=False)
    result = program.result
    if not result.wasSuccessful():
        sys.exit(1)
    skipped_classes = result.skipped and result.testsRun == 0
    sys.exit(SKIPPED if skipped_classes else 0)
