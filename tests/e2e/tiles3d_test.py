"""3D Tiles as others read them: the glTF validator finds nothing wrong with the tiles of the demo quarter, and CesiumJS in
headless Chromium picks buildings by their gml:id, with their attributes, where they are.

STADTBLICK_BUILD names the build folder. The npm packages of package-lock.json are installed below it once.
"""
import json
import math
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import node_packages

HERE = Path(__file__).resolve().parent
DEMO = HERE.parents[1] / "data" / "demo"
BUILD = Path(os.environ["STADTBLICK_BUILD"])
CESIUM_SECONDS = 300
MOST_RESIDUAL = 0.03  # metres, for a cell of 500 m
PLACE_TOLERANCE = 0.1  # metres


def tiles_of(tile):
    yield tile
    for child in tile.get("children", []):
        yield from tiles_of(child)


class Tiles3d(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.environment = {**os.environ, "STADTBLICK_NODE_MODULES": str(node_packages.install("chromium"))}
        cls.folder = Path(tempfile.mkdtemp(prefix="stadtblick-tiles-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        files = sorted(DEMO.glob("*.gml"))
        for name, options in (("plain", []), ("packed", ["--compress"])):
            subprocess.run([BUILD / "make_tileset", cls.folder / name, *options, *files], check=True, timeout=200)
        cls.tileset = json.loads((cls.folder / "plain" / "tileset.json").read_text())

    def node(self, script, *arguments, seconds):
        return subprocess.run(["node", HERE / "tiles3d" / script, *map(str, arguments)], env=self.environment,
                              capture_output=True, text=True, timeout=seconds)

    def test_validator_finds_no_error(self):
        for name in ("plain", "packed"):
            run = self.node("validate.mjs", self.folder / name, seconds=120)
            reports = [json.loads(line) for line in run.stdout.splitlines()]
            self.assertGreater(len(reports), 8, run.stderr)
            for report in reports:
                self.assertEqual(report["errors"], 0, report)
                self.assertEqual(report["warnings"], 0, report)

    def test_tileset_is_as_the_standard_has_it(self):
        self.assertEqual(self.tileset["asset"]["version"], "1.1")
        self.assertEqual(self.tileset["extras"]["stadtblick"]["crs"], "EPSG:25832+7837")
        self.assertIn("EGM96", self.tileset["extras"]["stadtblick"]["ellipsoidalHeights"])
        leaves = 0
        for tile in tiles_of(self.tileset["root"]):
            self.assertEqual(len(tile["boundingVolume"]["box"]), 12)
            self.assertEqual(len(tile["transform"]), 16)
            self.assertEqual(tile["transform"][15], 1.0)
            self.assertIn(tile.get("refine", "REPLACE"), ("REPLACE", "ADD"))
            for child in tile.get("children", []):
                self.assertLess(child["geometricError"], tile["geometricError"])
            self.assertTrue((self.folder / "plain" / tile["content"]["uri"]).is_file())
            if "children" not in tile:
                leaves += 1
                width = 2 * max(tile["boundingVolume"]["box"][3], tile["boundingVolume"]["box"][7])
                if width <= 500:
                    self.assertLess(tile["extras"]["transformResidualMetres"], MOST_RESIDUAL)
        self.assertEqual(leaves, len(list(DEMO.glob("*.gml"))))
        self.assertGreater(self.tileset["geometricError"], self.tileset["root"]["geometricError"])

    def test_cesium_picks_buildings_where_they_are(self):
        objects = json.loads((self.folder / "plain" / "objects.json").read_text())
        self.assertEqual(len(objects), 20)
        self.assertGreaterEqual(sum("name" in o["attributes"] for o in objects), 10)
        places = [place for o in objects
                  for place in (o["top"], *(e[side] for e in o["edges"] for side in ("inside", "outside")))]
        (self.folder / "places.json").write_text(json.dumps(places))
        for name in ("plain", "packed"):
            with self.subTest(name):
                run = self.node("serve.mjs", self.folder / name, self.folder / "places.json", CESIUM_SECONDS,
                                seconds=CESIUM_SECONDS + 60)
                self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
                answer = json.loads(run.stdout)
                self.assertEqual(answer["failures"], [])
                self.check_answers(objects, answer["results"])

    def check_answers(self, objects, results):
        results = iter(results)
        for wanted in objects:
            seen = next(results)
            self.assertIsNotNone(seen["properties"], wanted["id"])
            self.assertEqual(self.building_of(seen), wanted["id"])
            for name, value in wanted["attributes"].items():
                got = seen["properties"].get(name)
                # A part may have a value of its own.
                if seen["properties"]["id"] == wanted["id"] or got is None:
                    self.assertEqual(got, value, (wanted["id"], name))
            self.assertLess(math.dist(seen["position"], wanted["top"]), PLACE_TOLERANCE, wanted["id"])
            # 10 cm on this side of the outline it is the building, 10 cm on the other side it is not.
            for edge in wanted["edges"]:
                self.assertEqual(self.building_of(next(results)), wanted["id"], edge)
                self.assertNotEqual(self.building_of(next(results)), wanted["id"], edge)

    @staticmethod
    def building_of(seen):
        properties = seen["properties"] or {}
        return properties.get("partOf") or properties.get("id")


if __name__ == "__main__":
    unittest.main()
