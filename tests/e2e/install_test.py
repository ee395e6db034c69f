"""The installed tree runs from anywhere: installed, moved elsewhere, it reads, draws and speaks German.

STADTBLICK_BUILD names the build folder, STADTBLICK_CMAKE the cmake that made it.
"""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path


class InstallTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        first = Path(cls.folder.name) / "first"
        subprocess.run([os.environ["STADTBLICK_CMAKE"], "--install", os.environ["STADTBLICK_BUILD"], "--prefix", first],
                       check=True, capture_output=True)
        cls.tree = Path(cls.folder.name) / "moved tree"
        first.rename(cls.tree)
        cls.demo = sorted(map(str, (cls.tree / "share/stadtblick/data/demo").glob("*.gml")))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def run_program(self, *arguments, **variables):
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, **variables}
        return subprocess.run([self.tree / "bin/stadtblick", *arguments], cwd=self.folder.name, env=environment,
                              capture_output=True, text=True, timeout=120)

    def test_info(self):
        result = self.run_program("info", "--json", *self.demo)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertGreater(json.loads(result.stdout)["objects_by_kind"]["Building"], 300)

    def test_german(self):
        english, german = (self.run_program("info", "no-such-file.gml", LANGUAGE=code, LANG=code + "_DE.UTF-8")
                           for code in ("en", "de"))
        self.assertIn("does not exist", english.stdout + english.stderr)
        self.assertNotIn("does not exist", german.stdout + german.stderr)

    def test_render(self):
        picture = Path(self.folder.name) / "quarter.png"
        result = self.run_program("render", *self.demo, "-o", str(picture), "--size", "320x180", "--samples", "4")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(picture.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
        self.assertGreater(picture.stat().st_size, 10_000)

    def test_nothing_of_the_build_machine(self):
        build = os.environ["STADTBLICK_BUILD"].encode()
        for path in self.tree.rglob("*"):
            if path.is_file() and path.suffix != "":
                self.assertNotIn(build, path.read_bytes(), path)


if __name__ == "__main__":
    unittest.main()
