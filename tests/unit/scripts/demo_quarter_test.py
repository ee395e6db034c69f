"""data/demo is what scripts/make_demo_quarter.py makes, and its geometry is sound: closed, flat, on the ground, within budget."""
import filecmp
import json
import math
import re
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DEMO = ROOT / "data" / "demo"
sys.path.insert(0, str(ROOT / "scripts"))

GML = "{http://www.opengis.net/gml}"
HREF = "{http://www.w3.org/1999/xlink}href"
ORIGIN = (566000.0, 5934000.0)


def local(element):
    return element.tag.rpartition("}")[2]


def rings_of(polygon):
    """The rings of a gml:Polygon as lists of points, the closing point kept."""
    out = []
    for positions in polygon.iter(GML + "posList"):
        values = [float(v) for v in positions.text.split()]
        out.append([tuple(values[i:i + 3]) for i in range(0, len(values), 3)])
    return out


def normal(ring):
    """The normal of a closed ring, its length twice the area."""
    o = ring[0]
    n = [0.0, 0.0, 0.0]
    for a, b in zip(ring, ring[1:]):
        a, b = [a[i] - o[i] for i in range(3)], [b[i] - o[i] for i in range(3)]
        n = [n[0] + a[1] * b[2] - a[2] * b[1], n[1] + a[2] * b[0] - a[0] * b[2], n[2] + a[0] * b[1] - a[1] * b[0]]
    return n


def flatness(rings):
    """Half the distance between the points furthest apart across the plane of the first ring, in metres."""
    o, n = rings[0][0], normal(rings[0])
    size = math.sqrt(sum(c * c for c in n))
    if size < 1e-9:
        return math.inf
    points = [p for r in rings for p in r]
    offsets = [sum(n[i] * (p[i] - o[i]) for i in range(3)) / size for p in points]
    return (max(offsets) - min(offsets)) / 2


def seen_flat(rings):
    """The polygon as WKT, seen along the axis that its plane faces most."""
    o, n = rings[0][0], normal(rings[0])
    i, j = sorted(range(3), key=lambda axis: abs(n[axis]))[:2]
    return "POLYGON(" + ",".join("(" + ",".join(f"{p[i] - o[i]:.3f} {p[j] - o[j]:.3f}" for p in ring) + ")" for ring in rings) + ")"


def loose_edges(polygons):
    used = Counter()
    for rings in polygons:
        for ring in rings:
            used.update(zip(ring, ring[1:]))
    return [e for e, n in used.items() if n != 1 or used.get((e[1], e[0]), 0) != 1]


def volume(polygons):
    """Signed volume: positive where all faces look outward."""
    o = polygons[0][0][0]
    total = 0.0
    for rings in polygons:
        for ring in rings:
            a = [ring[0][i] - o[i] for i in range(3)]
            for p, q in zip(ring[1:], ring[2:]):
                b, c = [p[i] - o[i] for i in range(3)], [q[i] - o[i] for i in range(3)]
                total += (a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0])) / 6
    return total


class MadeAgain(unittest.TestCase):
    """The committed files are the script's."""

    def test_same_bytes_twice_and_as_committed(self):
        from demo_quarter import assemble
        with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
            assemble.write_all(first)
            assemble.write_all(second)
            names = sorted(str(p.relative_to(first)) for p in Path(first).rglob("*") if p.is_file())
            committed = sorted(str(p.relative_to(DEMO)) for p in DEMO.rglob("*") if p.is_file() and p.name != "README.md")
            self.assertEqual(names, committed)
            for name in names:
                self.assertTrue(filecmp.cmp(Path(first) / name, Path(second) / name, shallow=False), f"{name} differs between two runs")
                self.assertTrue(filecmp.cmp(Path(first) / name, DEMO / name, shallow=False), f"{name} is not what the script makes")


class Sound(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.roots = {p.name: ElementTree.parse(p).getroot() for p in sorted(DEMO.glob("*.gml"))}

    def buildings(self):
        """(file, Building) of all files."""
        for name, root in self.roots.items():
            for element in root.iter():
                if local(element) == "Building":
                    yield name, element

    def test_every_ring_is_closed_and_flat(self):
        for name, root in self.roots.items():
            for polygon in root.iter(GML + "Polygon"):
                rings = rings_of(polygon)
                for ring in rings:
                    self.assertGreaterEqual(len(ring), 4, name)
                    self.assertEqual(ring[0], ring[-1], f"{name}: an open ring at {ring[0]}")
                    self.assertTrue(all(a != b for a, b in zip(ring, ring[1:])), f"{name}: a repeated point at {ring[0]}")
                self.assertLess(flatness(rings), 0.02, f"{name}: a bent polygon at {rings[0][0]}")

    def test_no_polygon_crosses_itself(self):
        from osgeo import gdal, ogr
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        self.addCleanup(gdal.PopErrorHandler)
        for name, root in self.roots.items():
            for polygon in root.iter(GML + "Polygon"):
                rings = rings_of(polygon)
                self.assertTrue(ogr.CreateGeometryFromWkt(seen_flat(rings)).IsValid(), f"{name}: {rings[0][0]}")

    def test_solids_are_closed_and_look_outward(self):
        solids = 0
        for name, root in self.roots.items():
            by_id = {p.get(GML + "id"): p for p in root.iter(GML + "Polygon") if p.get(GML + "id")}
            for solid in root.iter(GML + "Solid"):
                members = [m.get(HREF)[1:] for m in solid.iter(GML + "surfaceMember")]
                self.assertTrue(members)
                polygons = [rings_of(by_id[m]) for m in members]
                self.assertEqual(loose_edges(polygons), [], f"{name}: {members[0]}")
                self.assertGreater(volume(polygons), 1.0, f"{name}: {members[0]} is turned inside out")
                solids += 1
        self.assertGreater(solids, 400)

    def test_detailed_shells_are_closed(self):
        for element in (e for name, e in self.buildings() if name == "lod3.gml"):
            polygons = []
            for child in element:
                if local(child) == "boundedBy":
                    polygons += [rings_of(p) for p in child.iter(GML + "Polygon")]
            self.assertEqual(loose_edges(polygons), [], element.get(GML + "id"))
            self.assertGreater(volume(polygons), 100.0)

    def test_ids_are_unique_and_links_lead_somewhere(self):
        ids, links = Counter(), set()
        for root in self.roots.values():
            for element in root.iter():
                if element.get(GML + "id"):
                    ids[element.get(GML + "id")] += 1
                if element.get(HREF):
                    links.add(element.get(HREF))
                if element.get("uri"):
                    links.add(element.get("uri"))
        self.assertEqual([i for i, n in ids.items() if n > 1], [])
        self.assertEqual(sorted(l for l in links if l[1:] not in ids), [])

    def test_feet_stand_on_the_terrain(self):
        from demo_quarter import terrain
        ground = terrain.Terrain()
        for name, element in self.buildings():
            for surface in (e for e in element.iter() if local(e) == "GroundSurface"):
                for polygon in surface.iter(GML + "Polygon"):
                    for p in rings_of(polygon)[0]:
                        # the bodies on top of the landmark stand on its roof
                        if name == "landmark.gml" and p[2] > 20:
                            continue
                        z = ground.at((p[0] - ORIGIN[0], p[1] - ORIGIN[1]))
                        self.assertLess(abs(z - p[2]), 0.3, f"{element.get(GML + 'id')} at {p}")

    def test_openings_textures_and_tree_forms(self):
        lod3 = Counter(local(e) for e in self.roots["lod3.gml"].iter())
        self.assertGreater(lod3["Window"], 300)
        self.assertGreater(lod3["Door"], 10)
        self.assertGreater(lod3["BuildingInstallation"], 20)
        pictures = [e.text for e in self.roots["landmark.gml"].iter() if local(e) == "imageURI"]
        self.assertGreaterEqual(len(pictures), 4)
        for picture in pictures:
            self.assertTrue((DEMO / picture).is_file(), picture)
        trees = Counter(local(e) for e in self.roots["trees.gml"].iter())
        self.assertGreater(trees["SolitaryVegetationObject"], 400)
        self.assertEqual(trees["MultiSurface"], 4)

    def test_roof_shapes_and_attributes(self):
        roofs = Counter(e.text for e in self.roots["lod2.gml"].iter() if local(e) == "roofType")
        self.assertGreaterEqual(set(roofs), {"1000", "2100", "3100", "3200", "3300", "3400", "3500", "3600", "3800", "3900", "4000"})
        houses = [e for _, e in self.buildings() if _ == "lod2.gml"]
        self.assertTrue(380 <= len(houses) <= 520, len(houses))
        for house in houses:
            self.assertTrue(re.fullmatch(r"DEXXALq[0-9]{4}", house.get(GML + "id")))
            names = [local(e) for e in house]
            for needed in ("creationDate", "externalReference", "function"):
                self.assertIn(needed, names)
        addressed = [h for h in houses if any(local(e) == "Address" for e in h.iter())]
        self.assertGreater(len(addressed), 0.9 * len(houses))

    def test_size_and_triangles(self):
        size = sum(p.stat().st_size for p in DEMO.rglob("*") if p.is_file())
        self.assertLessEqual(size, 8_000_000)
        triangles = 0
        for name, root in self.roots.items():
            uses = Counter(e.get(HREF)[1:] for e in root.iter() if local(e) == "relativeGMLGeometry" and e.get(HREF))
            times = {}
            for surface in root.iter(GML + "MultiSurface"):
                times.update({id(p): 1 + uses.get(surface.get(GML + "id"), 0) for p in surface.iter(GML + "Polygon")})
            for polygon in root.iter(GML + "Polygon"):
                rings = rings_of(polygon)
                triangles += times.get(id(polygon), 1) * (sum(len(r) - 1 for r in rings) + 2 * (len(rings) - 1) - 2)
        self.assertLess(triangles, 95_000)

    def test_credits_name_every_file(self):
        entries = json.loads((DEMO / "credits.json").read_text(encoding="utf-8"))
        patterns = [pattern for entry in entries for pattern in entry["files"]]
        for path in DEMO.iterdir():
            if path.suffix in (".gml", ".tif"):
                self.assertTrue(any(path.match(pattern) for pattern in patterns), path.name)


if __name__ == "__main__":
    unittest.main()
