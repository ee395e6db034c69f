"""stadtblick prepare as people call it: progress, report, again, interrupted at any moment, out of space.

STADTBLICK_PROGRAM names the program.
"""
import json
import os
import resource
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "data" / "demo"
PROGRAM = os.environ["STADTBLICK_PROGRAM"]
SECONDS = 240
NO_DISPLAY = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
ENVIRONMENT = NO_DISPLAY | {"LC_ALL": "C.UTF-8"}


def command(*arguments):
    return [PROGRAM, "prepare", *map(str, arguments)]


def run(*arguments, file_limit=None):
    limit = None
    if file_limit:
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))
    return subprocess.run(command(*arguments), env=ENVIRONMENT, capture_output=True, text=True, timeout=SECONDS,
                          preexec_fn=limit)


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class PrepareTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="stadtblick-prepare-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.data = self.folder / "data"
        self.data.mkdir()
        for name in ("lod2.gml", "lod3.gml"):
            if (DEMO / name).exists():
                shutil.copy(DEMO / name, self.data)
        self.city = self.folder / "city"

    def prepare(self, *more, expect=(0,)):
        result = run(self.data, "-o", self.city, "--json", *more)
        self.assertIn(result.returncode, expect, result.stdout + result.stderr)
        return json.loads(result.stdout)

    def beside(self):
        return sorted(path.name for path in self.folder.iterdir())

    def test_report_and_again(self):
        report = self.prepare()
        self.assertGreater(report["objects"], 100)
        self.assertEqual(report["files"], report["files_read"])
        self.assertEqual(report["objects"], sum(report["objects_by_kind"].values()))
        self.assertEqual(report["cells"], report["cells_built"])
        manifest = json.loads((self.city / "city.json").read_text(encoding="utf-8"))
        self.assertEqual(manifest["version"], 3)
        self.assertEqual(manifest["objects"], report["objects"])
        self.assertFalse([s for s in manifest["sources"] if os.path.isabs(s["path"])])
        before = contents(self.city)
        again = self.prepare()
        self.assertEqual((again["files_read"], again["cells_built"]), (0, 0))
        self.assertEqual(contents(self.city), before)
        afresh = self.prepare("--afresh")
        self.assertEqual(afresh["files_read"], afresh["files"])
        self.assertEqual(contents(self.city), before)
        self.assertEqual(self.beside(), ["city", "data"])

    def test_counts_are_those_of_info(self):
        report = self.prepare()
        files = sorted(str(path) for path in self.data.iterdir())
        info = subprocess.run([PROGRAM, "info", "--json", *files], env=ENVIRONMENT, capture_output=True, text=True,
                              timeout=SECONDS)
        wanted = json.loads(info.stdout)["objects_by_kind"]
        lost = report["objects_repeated"] + report["objects_replaced"]
        if lost == 0:
            for kind, count in report["objects_by_kind"].items():
                self.assertEqual(count, wanted[kind], kind)

    def test_wrong_calls(self):
        self.assertEqual(run(self.data).returncode, 2, "no --output")
        self.assertEqual(run("no-such-folder", "-o", self.city).returncode, 3)
        other = self.folder / "other"
        other.mkdir()
        (other / "precious.txt").write_text("mine")
        result = run(self.data, "-o", other)
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual([p.name for p in other.iterdir()], ["precious.txt"])
        self.assertEqual(run(self.data, "-o", self.city, "--crs", "EPSG:0").returncode, 2)

    def larger(self):
        """Copies of the data, so that there is time to be interrupted in."""
        text = (self.data / "lod2.gml").read_text(encoding="utf-8")
        for i in range(12):
            (self.data / f"copy{i}.gml").write_text(text.replace('gml:id="', f'gml:id="c{i}_').replace(
                'xlink:href="#', f'xlink:href="#c{i}_'), encoding="utf-8")

    def test_killed_at_any_moment(self):
        self.prepare()
        before = contents(self.city)
        self.larger()
        began = time.monotonic()
        complete = run(self.data, "-o", self.folder / "reference", "--json")
        self.assertIn(complete.returncode, (0, 1), complete.stderr)
        duration = time.monotonic() - began
        after = json.loads(complete.stdout)["objects"]
        swapped = 0
        for step in range(8):
            process = subprocess.Popen(command(self.data, "-o", self.city), env=ENVIRONMENT, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            time.sleep(duration * (step + 1) / 8)
            process.kill()
            process.wait(timeout=SECONDS)
            manifest = json.loads((self.city / "city.json").read_text(encoding="utf-8"))
            if manifest["objects"] == after:
                swapped += 1
                break
            self.assertEqual(contents(self.city), before, f"killed after {step + 1} of 8 parts of the time")
        last = self.prepare()
        self.assertEqual(last["objects"], after)
        self.assertEqual(self.beside(), ["city", "data", "reference"])

    def test_interrupted_by_the_user(self):
        self.prepare()
        before = contents(self.city)
        self.larger()
        process = subprocess.Popen(command(self.data, "-o", self.city), env=ENVIRONMENT, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True)
        while process.poll() is None and not any(name.startswith("city.new-") for name in self.beside()):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=SECONDS)
        if process.returncode == 0:
            self.skipTest("it was done before it could be interrupted")
        self.assertEqual(process.returncode, 3, errors)
        self.assertIn("cancelled", errors)
        self.assertEqual(contents(self.city), before)
        self.assertEqual(self.beside(), ["city", "data"])

    def test_out_of_space(self):
        self.prepare()
        before = contents(self.city)
        self.larger()
        result = run(self.data, "-o", self.city, file_limit=200_000)
        self.assertEqual(result.returncode, 3, result.stderr)
        self.assertIn("file-not-writable", result.stderr)
        self.assertEqual(contents(self.city), before)
        self.assertEqual(self.beside(), ["city", "data"])


if __name__ == "__main__":
    unittest.main()
