#!/usr/bin/env python3
"""scripts/make_city.py writes tiles that our program reads without a finding, the same ones each time."""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[3] / "scripts" / "make_city.py"
BUILDING = "{http://www.opengis.net/citygml/building/1.0}"


def make(folder, *arguments):
    done = subprocess.run([sys.executable, str(SCRIPT), "-o", str(folder), *arguments], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def digests(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(Path(folder).iterdir())}


class MakeCity(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.temporary.name) / "city"
        status, text = make(cls.folder, "--buildings", "1500")
        assert status == 0, text

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def test_the_tiles_hold_as_many_buildings_as_wanted(self):
        kinds = Counter()
        ids = Counter()
        for path in self.folder.iterdir():
            self.assertRegex(path.name, r"^LoD2_32_\d{3}_\d{4}_1_NW\.gml$")
            for _, element in ElementTree.iterparse(path):
                kinds[element.tag] += 1
                ids.update(value for name, value in element.attrib.items() if name.endswith("}id"))
        self.assertEqual(kinds[BUILDING + "Building"], 1500)
        self.assertGreater(kinds[BUILDING + "BuildingPart"], 500)
        self.assertGreater(kinds[BUILDING + "ClosureSurface"], 300)
        self.assertEqual(max(ids.values()), 1, "an id occurs twice")
        size = sum(path.stat().st_size for path in self.folder.iterdir())
        self.assertTrue(15_000 < size / 1500 < 27_000, f"{size / 1500:.0f} bytes a building")

    def test_the_same_call_writes_the_same_bytes_whatever_the_cores(self):
        with tempfile.TemporaryDirectory() as other:
            self.assertEqual(make(other, "--buildings", "1500", "--jobs", "1")[0], 0)
            self.assertEqual(digests(other), digests(self.folder))
        with tempfile.TemporaryDirectory() as other:
            self.assertEqual(make(other, "--buildings", "1500", "--seed", "2")[0], 0)
            self.assertNotEqual(digests(other), digests(self.folder))

    def test_wrong_calls_are_refused(self):
        for arguments in (("--buildings", "0"), ("--buildings", "x"), ("--buildings", "5", "--tile", "1")):
            self.assertEqual(make(self.folder, *arguments)[0], 2)

    def test_the_program_finds_nothing_to_complain_about(self):
        program = os.environ.get("STADTBLICK_PROGRAM")
        if not program or not Path(program).exists():
            self.skipTest("the program is not built")
        tiles = [str(path) for path in sorted(self.folder.iterdir())]
        done = subprocess.run([program, "check", "--json", *tiles], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout[:2000])
        report = json.loads(done.stdout)
        self.assertNotIn('"severity"', json.dumps(report), done.stdout[:2000])


if __name__ == "__main__":
    unittest.main()
