"""`stadtblick export` seen from outside: files read back by GDAL and by nothing but the standard library.

STADTBLICK_PROGRAM names the program.
"""
import collections
import json
import os
import struct
import subprocess
import tempfile
import unittest
from pathlib import Path

from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "data" / "demo"
PROGRAM = os.environ["STADTBLICK_PROGRAM"]
SECONDS = 300
gdal.UseExceptions()
ogr.UseExceptions()


def run(*arguments):
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    return subprocess.run([PROGRAM, *map(str, arguments)], env=environment, capture_output=True, text=True,
                          timeout=SECONDS)


def info(*files):
    return json.loads(run("info", "--json", *files).stdout)


def stl_triangles(path):
    data = path.read_bytes()
    count, = struct.unpack_from("<I", data, 80)
    assert len(data) == 84 + 50 * count
    for i in range(count):
        numbers = struct.unpack_from("<12f", data, 84 + 50 * i)
        yield numbers[3:6], numbers[6:9], numbers[9:12]


def volume(triangles):
    total = 0.0
    for a, b, c in triangles:
        total += (a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0])
                  + a[2] * (b[0] * c[1] - b[1] * c[0]))
    return total / 6


def obj_triangles(path):
    points, faces = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        words = line.split()
        if words[:1] == ["v"]:
            points.append(tuple(map(float, words[1:])))
        elif words[:1] == ["f"]:
            faces.append(tuple(points[int(word.split("/")[0]) - 1] for word in words[1:]))
    return faces


def glb_parts(path):
    data = path.read_bytes()
    magic, version, length = struct.unpack_from("<4sII", data)
    assert (magic, version, length) == (b"glTF", 2, len(data))
    size, kind = struct.unpack_from("<I4s", data, 12)
    assert kind == b"JSON"
    return json.loads(data[20:20 + size]), data[20 + size + 8:]


HOUSE = """<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns="http://www.opengis.net/citygml/2.0" xmlns:gml="http://www.opengis.net/gml"
 xmlns:bldg="http://www.opengis.net/citygml/building/2.0">
<gml:boundedBy><gml:Envelope srsName="EPSG:25832" srsDimension="3"><gml:lowerCorner>565000 5934000 0</gml:lowerCorner>
<gml:upperCorner>565100 5934100 20</gml:upperCorner></gml:Envelope></gml:boundedBy>{members}</CityModel>
"""
# A house of 10 m by 8 m, 6 m to the eaves and 9 m to the ridge: 10 * 8 * 6 + 10 * 8 * 3 / 2 = 600 m³. The
# gables are one polygon each; long walls and roof meet along whole edges.
E0, N0 = 565010.0, 5934020.0


def house(identifier, east):
    x0, x1, y0, y1, ym = E0 + east, E0 + east + 10, N0, N0 + 8, N0 + 4
    faces = {
        "GroundSurface": [[(x0, y0, 5), (x0, y1, 5), (x1, y1, 5), (x1, y0, 5)]],
        "WallSurface": [[(x0, y0, 5), (x1, y0, 5), (x1, y0, 11), (x0, y0, 11)],
                        [(x1, y1, 5), (x0, y1, 5), (x0, y1, 11), (x1, y1, 11)],
                        [(x1, y0, 5), (x1, y1, 5), (x1, y1, 11), (x1, ym, 14), (x1, y0, 11)],
                        [(x0, y1, 5), (x0, y0, 5), (x0, y0, 11), (x0, ym, 14), (x0, y1, 11)]],
        "RoofSurface": [[(x0, y0, 11), (x1, y0, 11), (x1, ym, 14), (x0, ym, 14)],
                        [(x1, y1, 11), (x0, y1, 11), (x0, ym, 14), (x1, ym, 14)]]}
    text = f'<cityObjectMember><bldg:Building gml:id="{identifier}"><bldg:function>31001_1000</bldg:function>'
    text += '<bldg:measuredHeight uom="m">9.0</bldg:measuredHeight><bldg:storeysAboveGround>2</bldg:storeysAboveGround>'
    number = 0
    for kind, polygons in faces.items():
        for polygon in polygons:
            number += 1
            corners = " ".join(f"{x} {y} {z}" for x, y, z in polygon + polygon[:1])
            text += (f'<bldg:boundedBy><bldg:{kind} gml:id="{identifier}_{number}"><bldg:lod2MultiSurface>'
                     f"<gml:MultiSurface><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>"
                     f"{corners}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>"
                     f"</gml:MultiSurface></bldg:lod2MultiSurface></bldg:{kind}></bldg:boundedBy>")
    return text + "</bldg:Building></cityObjectMember>"


class HouseTest(unittest.TestCase):
    """Two known houses, one 30 m east of the other."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.out = Path(self.folder.name)
        self.gml = self.out / "houses.gml"
        self.gml.write_text(HOUSE.format(members=house("HOUSE_A", 0) + house("HOUSE_Ä", 30)), encoding="utf-8")

    def export(self, name, *options, code=0):
        result = run("export", self.gml, "-o", self.out / name, "--date", "2026-03-21", *options)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        return self.out / name

    def test_stl_is_closed_and_has_the_volume(self):
        triangles = list(stl_triangles(self.export("a.stl", "--objects", "HOUSE_A")))
        self.assertAlmostEqual(volume(triangles), 600.0, delta=0.6)
        edges = collections.Counter((t[i], t[(i + 1) % 3]) for t in triangles for i in range(3))
        self.assertTrue(all(edges[(b, a)] == n for (a, b), n in edges.items()))

    def test_obj_has_the_volume_in_each_frame(self):
        for options in ([], ["--origin", "world"], ["--origin", "565000,5934000,5"], ["--up", "y"]):
            faces = obj_triangles(self.export("a.obj", *options))
            near = faces[0][0]
            local = [tuple(tuple(p - q for p, q in zip(point, near)) for point in face) for face in faces]
            self.assertAlmostEqual(volume(local), 1200.0, delta=1.2, msg=str(options))
        lowest = min(point[2] for face in obj_triangles(self.export("a.obj", "--origin", "565000,5934000,5")) for point in face)
        self.assertAlmostEqual(lowest, 0.0, places=3)

    def test_dxf_is_read_by_gdal(self):
        source = ogr.Open(str(self.export("a.dxf")))  # a layer is dead without its source
        layer = source.GetLayer(0)
        layers = collections.Counter(feature.GetField("Layer") for feature in layer)
        self.assertEqual(set(layers), {"Building_GroundSurface", "Building_WallSurface", "Building_RoofSurface"})
        west, east, south, north = layer.GetExtent()
        self.assertAlmostEqual(east - west, 40.0, places=3)
        self.assertAlmostEqual(north - south, 8.0, places=3)

    def test_glb_has_nodes_with_ids_and_attributes(self):
        document, _ = glb_parts(self.export("a.glb"))
        names = [node["name"] for node in document["nodes"]]
        self.assertEqual(names[1:], ["HOUSE_A", "HOUSE_Ä"])
        self.assertEqual(document["nodes"][1]["extras"]["attributes"]["measuredHeight"], 9.0)
        self.assertEqual(document["asset"]["extras"]["Origin"], "565000.000 5934000.000 0.000")
        self.assertEqual({m["name"] for m in document["materials"]}, {"GroundSurface", "WallSurface", "RoofSurface"})
        for mesh, node in zip(document["meshes"], document["nodes"][1:]):
            highest = max(document["accessors"][p["attributes"]["POSITION"]]["max"][1] for p in mesh["primitives"])
            self.assertAlmostEqual(highest + node["translation"][1], 14.0, places=3)  # y is up

    def test_gltf_has_its_buffer_beside_it(self):
        path = self.export("a.gltf")
        document = json.loads(path.read_text(encoding="utf-8"))
        self.assertEqual((self.out / document["buffers"][0]["uri"]).stat().st_size, document["buffers"][0]["byteLength"])

    def test_geopackage_has_footprints_and_typed_attributes(self):
        dataset = ogr.Open(str(self.export("a.gpkg")))
        layer = dataset.GetLayerByName("objects")
        self.assertEqual(layer.GetFeatureCount(), 2)
        types = {field.GetName(): field.GetTypeName() for field in layer.schema}
        self.assertEqual((types["measuredHeight"], types["storeysAboveGround"], types["function"]), ("Real", "Integer64", "String"))
        self.assertEqual(layer.GetSpatialRef().GetAuthorityCode(None), "25832")
        layer.SetAttributeFilter("gml_id = 'HOUSE_A'")
        feature = layer.GetNextFeature()
        self.assertEqual(feature.GetGeometryRef().GetGeometryName(), "MULTIPOLYGON")
        self.assertAlmostEqual(feature.GetGeometryRef().Area(), 80.0, places=3)
        self.assertAlmostEqual(feature.GetField("lowest_m"), 5.0)
        self.assertAlmostEqual(feature.GetField("highest_m"), 14.0)
        self.assertIn("Source", dataset.GetMetadata())

    def test_cityjson_is_well_formed(self):
        document = json.loads(self.export("a.city.json").read_text(encoding="utf-8"))
        self.assertEqual((document["type"], document["version"]), ("CityJSON", "2.0"))
        self.assertEqual(document["metadata"]["referenceSystem"], "https://www.opengis.net/def/crs/EPSG/0/25832")
        self.assertEqual(document["metadata"]["geographicalExtent"], [565010, 5934020, 5, 565050, 5934028, 14])
        building = document["CityObjects"]["HOUSE_A"]
        geometry, = building["geometry"]
        self.assertEqual((geometry["type"], geometry["lod"]), ("Solid", "2"))
        kinds = [geometry["semantics"]["surfaces"][i]["type"] for i in geometry["semantics"]["values"][0]]
        self.assertEqual(collections.Counter(kinds), {"GroundSurface": 1, "WallSurface": 4, "RoofSurface": 2})
        scale, translate = document["transform"]["scale"], document["transform"]["translate"]
        places = {tuple(round(v * s + t, 3) for v, s, t in zip(vertex, scale, translate)) for vertex in document["vertices"]}
        self.assertIn((565010.0, 5934024.0, 14.0), places)
        self.assertEqual(len(places), len(document["vertices"]))

    def test_polygons_and_boxes_choose_whole_objects(self):
        around_a = f"{E0 - 1},{N0 - 1} {E0 + 12},{N0 - 1} {E0 + 12},{N0 + 9} {E0 - 1},{N0 + 9}"
        corner_of_a = f"{E0 - 1},{N0 - 1},{E0 + 1},{N0 + 1}"
        geojson = self.out / "area.geojson"
        ring = [[E0 - 1, N0 - 1], [E0 + 12, N0 - 1], [E0 + 12, N0 + 9], [E0 - 1, N0 + 9], [E0 - 1, N0 - 1]]
        geojson.write_text(json.dumps({
            "type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25832"}},
            "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}]}))
        for options, count in ((["--polygon", around_a], 1), (["--bbox", corner_of_a, "--clip-rule", "touch"], 1),
                               (["--polygon", geojson], 1), ([], 2)):
            self.assertEqual(len(list(stl_triangles(self.export("a.stl", *options)))), 16 * count, options)
        self.export("none.stl", "--bbox", corner_of_a, code=3)
        self.assertFalse((self.out / "none.stl").exists())
        package = self.export("area.gpkg", "--objects", "HOUSE_A")
        self.assertEqual(len(list(stl_triangles(self.export("a.stl", "--polygon", package)))), 16)

    def test_the_note_says_where_it_lies(self):
        self.export("a.obj")
        note = (self.out / "a.obj.note.txt").read_text(encoding="utf-8")
        for words in ("Koordinatenreferenzsystem: ETRS89 / UTM zone 32N", "565000.000 5934000.000 0.000", "houses.gml",
                      "2026-03-21", "Origin shift", "Höhen"):
            self.assertIn(words, note)

    def test_same_call_same_bytes(self):
        for name in ("a.glb", "a.obj", "a.stl", "a.dxf", "a.city.json"):
            self.assertEqual(self.export(name).read_bytes(), self.export(name).read_bytes(), name)

    def test_json_report(self):
        result = run("export", self.gml, "-o", self.out / "a.stl", "--json")
        report = json.loads(result.stdout)
        self.assertEqual((report["written"], report["objects"], report["objects_open"]), (True, 2, 0))
        self.assertEqual([Path(f).name for f in report["files"]], ["a.stl", "a.stl.note.txt"])

    def test_wrong_calls(self):
        for options in (["-o", self.out / "a.xyz"], ["-o", self.out / "a.gpkg", "--origin", "565000,5934000,0"],
                        ["-o", self.out / "a.glb", "--origin", "here"], ["-o", self.out / "a.glb", "--objects", "nobody"]):
            result = run("export", self.gml, *options)
            self.assertEqual(result.returncode, 2, options)
            self.assertIn("[", result.stderr)


class DemoTest(unittest.TestCase):
    """The demo quarter: textures, parts, trees as templates, addresses."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.out = Path(cls.folder.name)
        cls.files = sorted(DEMO.glob("*.gml"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def export(self, name, *options):
        result = run("export", *self.files, "-o", self.out / name, *options)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return self.out / name

    def test_glb_accessors_fit_the_buffer(self):
        document, binary = glb_parts(self.export("quarter.glb"))
        self.assertGreater(len(document["images"]), 0)
        for accessor in document["accessors"]:
            view = document["bufferViews"][accessor["bufferView"]]
            size = {"SCALAR": 4, "VEC2": 8, "VEC3": 12}[accessor["type"]] * accessor["count"]
            self.assertLessEqual(accessor["byteOffset"] + size, view["byteLength"])
            self.assertLessEqual(view["byteOffset"] + view["byteLength"], len(binary))
        ids = [node["extras"]["gmlId"] for node in document["nodes"][1:]]
        self.assertEqual(len(ids), len(set(ids)))

    def test_textures_lie_beside_the_obj(self):
        self.export("quarter.obj")
        pictures = [line.split()[1] for line in (self.out / "quarter.mtl").read_text().splitlines() if line.startswith("map_Kd")]
        self.assertTrue(pictures)
        for picture in pictures:
            self.assertTrue((self.out / picture).is_file(), picture)

    def test_cityjson_has_every_object_and_surface(self):
        before = info(*self.files)
        document = json.loads(self.export("quarter.city.json").read_text(encoding="utf-8"))
        objects = document["CityObjects"]
        used = [0] * len(document["vertices"])

        def rings(boundaries):
            return [boundaries] if isinstance(boundaries[0], int) else [r for part in boundaries for r in rings(part)]
        surfaces = semantic = instances = 0
        for identifier, one in objects.items():
            for child in one.get("children", []):
                self.assertEqual(objects[child]["parents"], [identifier])
            for geometry in one.get("geometry", []):
                for ring in rings(geometry["boundaries"]):
                    for vertex in ring:
                        used[vertex] += 1
                if geometry["type"] == "GeometryInstance":
                    instances += 1
                    self.assertLess(geometry["template"], len(document["geometry-templates"]["templates"]))
                    continue
                parts = geometry["boundaries"][0] if geometry["type"] == "Solid" else geometry["boundaries"]
                surfaces += len(parts)
                if "semantics" in geometry:
                    semantic += len(geometry["semantics"]["surfaces"])
                    values = geometry["semantics"]["values"]
                    self.assertEqual(len(values[0] if geometry["type"] == "Solid" else values), len(parts))
        self.assertNotIn(0, used)
        templates = sum(len(t["boundaries"]) for t in document["geometry-templates"]["templates"])
        self.assertEqual(len(objects) + semantic, before["objects"])
        self.assertEqual(surfaces + templates, before["surfaces"])
        self.assertEqual(instances, before["instances"])
        self.assertEqual(sum(len(one.get("address", [])) for one in objects.values()), before["addresses"])
        for texture in document["appearance"]["textures"]:
            self.assertTrue((self.out / texture["image"]).is_file())

    def test_geopackage_has_every_object(self):
        dataset = ogr.Open(str(self.export("quarter.gpkg")))
        layer = dataset.GetLayerByName("objects")
        kinds = collections.Counter(feature.GetField("kind") for feature in layer)
        counts = info(*self.files)["objects_by_kind"]
        for kind in ("Building", "BuildingPart", "Road", "SolitaryVegetationObject"):
            self.assertEqual(kinds[kind], counts[kind], kind)
        system = layer.GetSpatialRef()
        self.assertTrue(system.IsCompound())
        self.assertEqual(system.GetAuthorityCode("PROJCS"), "25832")
        layer.ResetReading()
        self.assertTrue(all(f.GetGeometryRef() is None or f.GetGeometryRef().IsValid() for f in layer))

    def test_most_buildings_make_closed_solids(self):
        result = run("export", DEMO / "lod2.gml", "-o", self.out / "lod2.stl", "--json")
        report = json.loads(result.stdout)
        self.assertGreater(report["objects"], 10 * report["objects_open"])


class ValidatorTest(unittest.TestCase):
    """The Khronos validator, where STADTBLICK_GLTF_VALIDATOR names its npm package (a folder)."""
    SCRIPT = ("const v = require(process.argv[1]), fs = require('fs');"
              "v.validateBytes(new Uint8Array(fs.readFileSync(process.argv[2])), {maxIssues: 20})"
              ".then(r => console.log(JSON.stringify(r.issues)));")

    def test_glb_has_no_errors(self):
        package = os.environ.get("STADTBLICK_GLTF_VALIDATOR")
        if not package:
            self.skipTest("STADTBLICK_GLTF_VALIDATOR names no folder")
        with tempfile.TemporaryDirectory() as folder:
            for name, options in (("quarter.glb", []), ("world.glb", ["--origin", "world", "--no-textures"])):
                out = Path(folder) / name
                result = run("export", *sorted(DEMO.glob("*.gml")), "-o", out, *options)
                self.assertEqual(result.returncode, 0, result.stderr)
                checked = subprocess.run(["node", "-e", self.SCRIPT, package, out], capture_output=True, text=True,
                                         timeout=SECONDS, check=True)
                issues = json.loads(checked.stdout)
                self.assertEqual((issues["numErrors"], issues["numWarnings"]), (0, 0), issues["messages"])


class PortalTest(unittest.TestCase):
    def test_entry_names_the_tileset(self):
        with tempfile.TemporaryDirectory() as folder:
            city = Path(folder) / "Altstadt West"
            city.mkdir()
            (city / "tileset.json").write_text('{"asset": {"version": "1.1", "copyright": "Stadt"}, "geometricError": 1, '
                                               '"root": {"boundingVolume": {"region": [0, 0, 1, 1, 0, 9]}, "geometricError": 0}}')
            out = Path(folder) / "entry.json"
            result = run("export", city, "-o", out, "--for", "masterportal", "--url", "https://example.org/altstadt")
            self.assertEqual(result.returncode, 0, result.stderr)
            service = json.loads(out.read_text(encoding="utf-8"))["services.json"]
            self.assertEqual(service["typ"], "TileSet3D")
            self.assertEqual(service["url"], "https://example.org/altstadt/tileset.json")
            self.assertEqual((service["id"], service["name"]), ("altstadt-west", "Altstadt West"))
            self.assertEqual(service["layerAttribution"], "Stadt")
            self.assertEqual(run("export", city, "-o", out, "--for", "masterportal", "--url", "file:/x").returncode, 2)
            self.assertEqual(run("export", city / "no", "-o", out, "--for", "masterportal", "--url", "https://x").returncode, 3)


if __name__ == "__main__":
    unittest.main()
