"""3D Tiles as others read them: what `stadtblick prepare` makes of the demo quarter and of a made-up city has no error for the glTF
validator and follows the specifications word by word, and CesiumJS in headless Chromium picks buildings of the demo quarter by their
gml:id, with their attributes, where they are.

STADTBLICK_PROGRAM and STADTBLICK_BUILD name the program and the build folder. The npm packages of package-lock.json are installed
below that once.
"""
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import node_packages
import tiles3d_rules

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DEMO = ROOT / "data" / "demo"
BUILD = Path(os.environ["STADTBLICK_BUILD"])
PROGRAM = os.environ["STADTBLICK_PROGRAM"]
MADE_BUILDINGS = 120
BUILDINGS = 20  # that Cesium has to find
CESIUM_SECONDS = 300
MOST_RESIDUAL = 0.03  # metres, for a cell of 500 m
PLACE_TOLERANCE = 0.1  # metres


class Tiles3d(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.environment = {**os.environ, "STADTBLICK_NODE_MODULES": str(node_packages.install("chromium"))}
        cls.folder = Path(tempfile.mkdtemp(prefix="stadtblick-tiles-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        made = cls.folder / "made_files"
        subprocess.run([sys.executable, ROOT / "scripts" / "make_city.py", "--buildings", str(MADE_BUILDINGS), "-o", made],
                       check=True, capture_output=True, timeout=60)
        cls.tiles = {}
        for name, data in (("demo", DEMO), ("made", made)):
            subprocess.run([PROGRAM, "prepare", data, "-o", cls.folder / name], check=True, capture_output=True, timeout=200)
            cls.tiles[name] = cls.folder / name / "tiles"

    def node(self, script, *arguments, seconds):
        return subprocess.run(["node", HERE / "tiles3d" / script, *map(str, arguments)], env=self.environment,
                              capture_output=True, text=True, timeout=seconds)

    def tileset(self, name):
        return json.loads((self.tiles[name] / "tileset.json").read_text())

    def test_validator_finds_no_error(self):
        for name, folder in self.tiles.items():
            run = self.node("validate.mjs", folder, seconds=120)
            reports = {report["file"]: report for report in map(json.loads, run.stdout.splitlines())}
            self.assertEqual(set(reports), {str(file.relative_to(folder)) for file in folder.rglob("*.glb")}, run.stderr)
            self.assertGreater(len(reports), 2, name)
            for report in reports.values():
                self.assertEqual(report["errors"], 0, report)
                self.assertEqual(report["warnings"], 0, report)

    def test_tilesets_follow_the_specification(self):
        for name, folder in self.tiles.items():
            with self.subTest(name):
                self.assertEqual(tiles3d_rules.faults_of_tileset(folder), [])

    def test_tiles_follow_the_specification_of_their_metadata(self):
        for folder in self.tiles.values():
            for file in sorted(folder.rglob("*.glb")):
                with self.subTest(file.name):
                    self.assertEqual(tiles3d_rules.faults_of_tile(file.read_bytes()), [])

    def test_tileset_says_where_it_lies(self):
        tileset = self.tileset("demo")
        self.assertEqual(tileset["extras"]["stadtblick"]["crs"], "EPSG:25832+7837")
        self.assertIn("EGM96", tileset["extras"]["stadtblick"]["ellipsoidalHeights"])
        for tile in tiles3d_rules.tiles_of(tileset["root"]):
            width = 2 * max(tile["boundingVolume"]["box"][3], tile["boundingVolume"]["box"][7])
            if "children" not in tile and width <= 500:
                self.assertLess(tile["extras"]["transformResidualMetres"], MOST_RESIDUAL)

    def test_cesium_picks_buildings_where_they_are(self):
        run = subprocess.run([BUILD / "expected_picks", *sorted(DEMO.glob("*.gml"))], check=True, capture_output=True,
                             text=True, timeout=120)
        objects = json.loads(run.stdout)
        self.assertEqual(len(objects), BUILDINGS)
        self.assertGreaterEqual(sum("name" in o["attributes"] for o in objects), BUILDINGS // 2)
        places = [place for o in objects
                  for place in (o["top"], *(e[side] for e in o["edges"] for side in ("inside", "outside")))]
        (self.folder / "places.json").write_text(json.dumps(places))
        run = self.node("serve.mjs", self.tiles["demo"], self.folder / "places.json", CESIUM_SECONDS, seconds=CESIUM_SECONDS + 30)
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
            self.assertIsNotNone(seen["position"], wanted["id"])
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
    node_packages.main()
