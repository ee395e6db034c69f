"""Other people's programs for tests: npm packages of package-lock.json, installed once below the build folder."""
import hashlib
import os
import shutil
import subprocess
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGES = Path(os.environ["STADTBLICK_BUILD"]) / "e2e_packages"


def install(*programs):
    """node_modules as the lock file has it; skips the test with the reason where a program is missing."""
    for program in ("node", "npm", *programs):
        if shutil.which(program) is None:
            raise unittest.SkipTest(f"{program} is not installed (scripts/install_dependencies.sh installs it)")
    lock = (HERE / "package-lock.json").read_bytes()
    stamp = PACKAGES / "installed"
    wanted = hashlib.sha256(lock).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        PACKAGES.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, PACKAGES / name)
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=PACKAGES, check=True,
                       capture_output=True, timeout=300)
        stamp.write_text(wanted)
    return PACKAGES / "node_modules"
