"""Every example under tests/bad makes the finding its name says: in time, with the right exit code, without a crash.

STADTBLICK_PROGRAM names the program.
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BAD = ROOT / "tests" / "bad"
PROGRAM = os.environ["STADTBLICK_PROGRAM"]
SECONDS = 30
sys.path.insert(0, str(ROOT / "scripts"))
import check_diagnostics  # noqa: E402


def code_table():
    """Code -> (identifier, severity)."""
    return check_diagnostics.table(ROOT)


def run(arguments, out, variables=None):
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment |= {"XDG_CONFIG_HOME": out, **(variables or {})}
    return subprocess.run([PROGRAM, *[a.replace("{out}", out) for a in arguments]], cwd=BAD, env=environment,
                          capture_output=True, text=True, timeout=SECONDS)


def city_files(path):
    """What to open of an example: the file, or the files of a folder that are no images."""
    if path.is_file():
        return [path.name]
    return sorted(str(p.relative_to(BAD)) for p in path.iterdir() if p.suffix in {".gml", ".xml", ".tif"})


class BadInputTest(unittest.TestCase):
    def check_call(self, code, path):
        call = json.loads(path.read_text(encoding="utf-8"))
        if "test" in call:
            self.assertIn(code_table()[code][0], (ROOT / call["test"]).read_text(encoding="utf-8"))
            return
        with tempfile.TemporaryDirectory() as out:
            result = run(call["arguments"], out, call.get("environment"))
        self.assertEqual(result.returncode, call["exit"], result.stdout + result.stderr)
        self.assertIn(code, result.stdout + result.stderr)

    def check_file(self, code, path):
        with tempfile.TemporaryDirectory() as out:
            result = run(["check", "--json", *city_files(path)], out)
        self.assertIn(result.returncode, (0, 1, 3), result.stderr)
        report = json.loads(result.stdout)
        found = [d for d in report["diagnostics"] if d["code"] == code]
        self.assertTrue(found, f"found only {sorted({d['code'] for d in report['diagnostics']})}")
        if any(d["severity"] == "error" for d in report["diagnostics"]):
            self.assertIn(result.returncode, (1, 3))
        self.assertEqual([d["severity"] for d in found], [code_table()[code][1]] * len(found))
        for finding in found:
            self.assertGreater(len(finding["message"].split()), 3)
            self.assertNotIn("{0}", finding["message"])

    def test_examples(self):
        examples = [path for path in sorted(BAD.iterdir()) if path.name != "README.md"]
        self.assertTrue(examples)
        for path in examples:
            code = check_diagnostics.fixture_code(path.name, code_table())
            with self.subTest(example=path.name):
                self.assertIsNotNone(code)
                if path.name.endswith(".call.json"):
                    self.check_call(code, path)
                else:
                    self.check_file(code, path)


if __name__ == "__main__":
    unittest.main()
