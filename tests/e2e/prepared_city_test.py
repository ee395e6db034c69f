#!/usr/bin/env python3
"""Prepared cities as people meet them: info, pictures, and large files that are prepared once in the user's cache.

STADTBLICK_PROGRAM names the program.
"""
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

DEMO = Path(__file__).resolve().parents[2] / "data" / "demo"
PROGRAM = os.environ["STADTBLICK_PROGRAM"]
SECONDS = 240
SMALL = ("--size", "320x180", "--samples", "2")


def pixels(png):
    """The chunks of a PNG that hold the picture; its texts tell the name of the file."""
    kept, at = b"", 8
    while at < len(png):
        length = int.from_bytes(png[at:at + 4], "big")
        if png[at + 4:at + 8] in (b"IHDR", b"IDAT"):
            kept += png[at + 4:at + 8 + length]
        at += 12 + length
    return kept


class PreparedCityTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="stadtblick-prepared-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        hidden = {"DISPLAY", "WAYLAND_DISPLAY"}
        self.environment = {key: value for key, value in os.environ.items() if key not in hidden} | {
            "LC_ALL": "C.UTF-8", "HOME": str(self.folder), "XDG_CACHE_HOME": str(self.folder / "cache")}
        self.cache = self.folder / "cache" / "stadtblick"
        self.file = self.folder / "lod2.gml"
        shutil.copy(DEMO / "lod2.gml", self.file)

    def run_program(self, *arguments, code=0):
        result = subprocess.run([PROGRAM, *map(str, arguments)], env=self.environment, capture_output=True, text=True,
                                timeout=SECONDS)
        self.assertEqual(result.returncode, code, result.stderr)
        return result

    def picture(self, name, *arguments):
        path = self.folder / name
        self.run_program("render", *arguments, "-o", path, *SMALL)
        return pixels(path.read_bytes())

    def cities(self):
        return sorted(path.parent.name for path in self.cache.glob("*/city.json"))

    def test_info_and_pictures_of_a_prepared_city(self):
        city = self.folder / "city"
        self.run_program("prepare", self.file, "-o", city)
        plain = json.loads(self.run_program("info", "--json", self.file).stdout)
        prepared = json.loads(self.run_program("info", "--json", city).stdout)
        buildings = plain["objects_by_kind"]["Building"]
        self.assertEqual(prepared["objects_by_kind"]["Building"], buildings)
        self.assertEqual(prepared["attributes"]["measuredHeight"], plain["attributes"]["measuredHeight"])
        self.assertEqual(prepared["objects_tiled"], prepared["objects"])
        self.assertNotIn("Triangles", self.run_program("info", city).stdout)
        by_folder = self.picture("folder.png", city)
        self.assertEqual(by_folder, self.picture("file.png", city / "city.json"))
        tiles = self.picture("tiles.png", city / "tiles" / "tileset.json")
        self.assertGreater(len(tiles), len(by_folder) // 2)
        self.assertEqual(self.cities(), [], "what is prepared already is not prepared again")

    def test_large_files_are_prepared_once(self):
        plain = self.picture("plain.png", self.file)
        self.assertEqual(self.cities(), [])
        first = self.picture("first.png", self.file, "--prepare-above", "1")
        self.assertEqual(len(self.cities()), 1)
        made = (self.cache / self.cities()[0] / "city.json").stat()
        second = self.picture("second.png", self.file, "--prepare-above", "1")
        now = (self.cache / self.cities()[0] / "city.json").stat()
        self.assertEqual((made.st_ino, made.st_mtime_ns), (now.st_ino, now.st_mtime_ns))
        self.assertEqual(first, second)
        self.assertNotEqual(first, plain)
        stated = self.file.stat()
        os.utime(self.file, ns=(stated.st_atime_ns, stated.st_mtime_ns + 5_000_000_000))
        self.assertEqual(self.picture("third.png", self.file, "--prepare-above", "1"), first)
        self.assertEqual(len(self.cities()), 1)
        self.assertNotEqual((self.cache / self.cities()[0] / "city.json").stat().st_ino, made.st_ino)

    def test_a_level_of_detail_wants_the_file_itself(self):
        self.picture("lod.png", self.file, "--prepare-above", "1", "--lod", "2")
        self.assertEqual(self.cities(), [])

    def test_never(self):
        self.picture("never.png", self.file, "--prepare-above", "0")
        self.assertEqual(self.cities(), [])
        self.run_program("render", self.file, "-o", self.folder / "x.png", "--prepare-above", "-1", code=2)


if __name__ == "__main__":
    unittest.main()
