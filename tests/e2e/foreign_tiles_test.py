#!/usr/bin/env python3
"""3D Tiles that others wrote: the same blocks as glb, b3dm, i3dm and cmpt, compressed by gltf-pipeline (Draco) and gltfpack
(meshopt), as external and as implicit tileset, give the same picture; what cannot be decoded is named.

STADTBLICK_BUILD names the build folder. The npm packages of package-lock.json are installed below it once.
"""
import functools
import http.server
import json
import math
import os
import shutil
import struct
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

import node_packages

PROGRAM = os.environ["STADTBLICK_PROGRAM"]
LONGITUDE, LATITUDE, HEIGHT = 9.99, 53.54, 50.0  # Hamburg
HALF = 60.0  # metres, of the quarter
TALLEST = 40.0
SECONDS = 120
DEMO = Path(__file__).resolve().parents[2] / "data" / "demo"
COLOURS = [(0.8, 0.1, 0.1, 1), (0.1, 0.6, 0.1, 1), (0.1, 0.2, 0.8, 1)]


def east_north_up():
    """Local metres to the globe (WGS 84), as the 16 numbers of a tile's transform."""
    lon, lat = math.radians(LONGITUDE), math.radians(LATITUDE)
    a, e2 = 6378137.0, 6.69437999014e-3
    n = a / math.sqrt(1 - e2 * math.sin(lat) ** 2)
    place = ((n + HEIGHT) * math.cos(lat) * math.cos(lon), (n + HEIGHT) * math.cos(lat) * math.sin(lon),
             (n * (1 - e2) + HEIGHT) * math.sin(lat))
    east = (-math.sin(lon), math.cos(lon), 0.0)
    north = (-math.sin(lat) * math.cos(lon), -math.sin(lat) * math.sin(lon), math.cos(lat))
    up = (math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat))
    return [*east, 0.0, *north, 0.0, *up, 0.0, *place, 1.0]


def block(middle, size):
    """Corners (y up, as glTF has it) and triangles of a block, each side with corners of its own."""
    x, y, z = (s / 2 for s in size)
    sides = [[(-x, -y, 0), (-x, y, 0), (x, y, 0), (x, -y, 0)], [(-x, -y, 2 * z), (x, -y, 2 * z), (x, y, 2 * z), (-x, y, 2 * z)],
             [(-x, -y, 0), (x, -y, 0), (x, -y, 2 * z), (-x, -y, 2 * z)], [(x, -y, 0), (x, y, 0), (x, y, 2 * z), (x, -y, 2 * z)],
             [(x, y, 0), (-x, y, 0), (-x, y, 2 * z), (x, y, 2 * z)], [(-x, y, 0), (-x, -y, 0), (-x, -y, 2 * z), (-x, y, 2 * z)]]
    corners, triangles = [], []
    for side in sides:
        first = len(corners)
        corners += [(middle[0] + e, u, -(middle[1] + n)) for e, n, u in side]
        triangles += [first, first + 1, first + 2, first, first + 2, first + 3]
    return corners, triangles


def quarter():
    """Nine blocks, a third of them of each colour."""
    lists = [([], []) for _ in COLOURS]
    for i in range(9):
        middle = ((i % 3 - 1) * 40.0, (i // 3 - 1) * 40.0)
        corners, triangles = block(middle, (24.0, 18.0, 12.0 + 3.5 * i))
        into = lists[i % 3]
        into[1].extend(len(into[0]) + t for t in triangles)
        into[0].extend(corners)
    return lists


def glb_with_ids(meshes):
    """As glb(); every vertex has the number of its block as _BATCHID."""
    model = glb(meshes)
    json_bytes = struct.unpack_from("<I", model, 12)[0]
    document = json.loads(model[20:20 + json_bytes])
    binary = model[28 + json_bytes:]
    for primitive in document["meshes"][0]["primitives"]:
        count = document["accessors"][primitive["attributes"]["POSITION"]]["count"]
        ids = b"".join(struct.pack("<H2x", vertex // 24 + 3 * primitive["material"]) for vertex in range(count))
        document["bufferViews"].append({"buffer": 0, "byteOffset": len(binary), "byteLength": len(ids), "byteStride": 4,
                                        "target": 34962})
        binary += ids
        document["accessors"].append({"bufferView": len(document["bufferViews"]) - 1, "componentType": 5123, "type": "SCALAR",
                                      "count": count})
        primitive["attributes"]["_BATCHID"] = len(document["accessors"]) - 1
    document["buffers"] = [{"byteLength": len(binary)}]
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<II", len(text), 0x4E4F534A) + text + struct.pack("<II", len(binary), 0x004E4942) + binary
    return struct.pack("<III", 0x46546C67, 2, 12 + len(chunks)) + chunks


def glb(lists, image=None):
    """A GLB of float positions with one material a list; `image` makes a texture of this media type and bytes."""
    binary, views, accessors, materials, primitives = b"", [], [], [], []

    def add(data):
        nonlocal binary
        views.append({"buffer": 0, "byteOffset": len(binary), "byteLength": len(data)})
        binary += data + bytes(-len(data) % 4)
        return len(views) - 1

    for number, (corners, triangles) in enumerate(lists):
        accessors.append({"bufferView": add(b"".join(struct.pack("<3f", *c) for c in corners)), "componentType": 5126, "type": "VEC3",
                          "count": len(corners), "min": [min(c[i] for c in corners) for i in range(3)],
                          "max": [max(c[i] for c in corners) for i in range(3)]})
        accessors.append({"bufferView": add(struct.pack(f"<{len(triangles)}H", *triangles)), "componentType": 5123,
                          "type": "SCALAR", "count": len(triangles)})
        materials.append({"pbrMetallicRoughness": {"baseColorFactor": COLOURS[number % 3], "metallicFactor": 0}})
        primitives.append({"attributes": {"POSITION": len(accessors) - 2}, "indices": len(accessors) - 1, "material": number})
    document = {"asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}], "nodes": [{"mesh": 0}],
                "meshes": [{"primitives": primitives}], "materials": materials, "accessors": accessors, "bufferViews": views}
    if image:
        document |= {"images": [{"bufferView": add(image[1]), "mimeType": image[0]}], "extensionsUsed": ["KHR_texture_basisu"],
                     "textures": [{"extensions": {"KHR_texture_basisu": {"source": 0}}}]}
        materials[0]["pbrMetallicRoughness"]["baseColorTexture"] = {"index": 0}
    document["buffers"] = [{"byteLength": len(binary)}]
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<II", len(text), 0x4E4F534A) + text + struct.pack("<II", len(binary), 0x004E4942) + binary
    return struct.pack("<III", 0x46546C67, 2, 12 + len(chunks)) + chunks


def padded(table):
    text = json.dumps(table).encode()
    return text + b" " * (-len(text) % 8)


def b3dm(model, batch=None):
    """With a batch table: its columns, as long as there are objects."""
    table = padded({"BATCH_LENGTH": len(next(iter(batch.values()))) if batch else 0})
    known = padded(batch) if batch else b""
    return (b"b3dm" + struct.pack("<6I", 1, 28 + len(table) + len(known) + len(model), len(table), 0, len(known), 0)
            + table + known + model)


def pnts(points, colour):
    """Points (east, north, up) of one colour."""
    table = padded({"POINTS_LENGTH": len(points), "POSITION": {"byteOffset": 0}, "CONSTANT_RGBA": [*colour, 255]})
    data = b"".join(struct.pack("<3f", *p) for p in points)
    data += bytes(-len(data) % 8)
    return b"pnts" + struct.pack("<6I", 1, 28 + len(table) + len(data), len(table), len(data), 0, 0) + table + data


def i3dm(model, places):
    """The model at these places (east, north, up)."""
    table = padded({"INSTANCES_LENGTH": len(places), "POSITION": {"byteOffset": 0}})
    data = b"".join(struct.pack("<3f", *p) for p in places)
    data += bytes(-len(data) % 8)
    return b"i3dm" + struct.pack("<7I", 1, 32 + len(table) + len(data) + len(model), len(table), len(data), 0, 0, 1) + table + data + model


def cmpt(tiles):
    tiles = [tile + bytes(-len(tile) % 8) for tile in tiles]
    # A tile's own length counts its padding.
    tiles = [tile[:8] + struct.pack("<I", len(tile)) + tile[12:] for tile in tiles]
    body = b"".join(tiles)
    return b"cmpt" + struct.pack("<3I", 1, 16 + len(body), len(tiles)) + body


BOX = [0, 0, TALLEST / 2, HALF, 0, 0, 0, HALF, 0, 0, 0, TALLEST / 2]


def tileset(content, version="1.1"):
    return {"asset": {"version": version}, "geometricError": 100,
            "root": {"transform": east_north_up(), "boundingVolume": {"box": BOX}, "geometricError": 0, "refine": "REPLACE", **content}}


def subtree():
    """One level; its only tile is there, with content."""
    text = padded({"tileAvailability": {"constant": 1}, "contentAvailability": [{"constant": 1}],
                   "childSubtreeAvailability": {"constant": 0}})
    return b"subt" + struct.pack("<IQQ", 1, len(text), 0) + text


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class ForeignTiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.modules = node_packages.install()
        cls.folder = Path(tempfile.mkdtemp(prefix="stadtblick-foreign-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.model = glb(quarter())
        cls.reference = cls.picture(cls.written("plain", {"tile.glb": cls.model}))

    @classmethod
    def written(cls, name, files, document=None):
        folder = cls.folder / name
        folder.mkdir()
        for path, data in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        document = document or tileset({"content": {"uri": next(iter(files))}})
        (folder / "tileset.json").write_text(json.dumps(document))
        return folder / "tileset.json"

    @classmethod
    def render(cls, path, out=None, *options):
        out = out or path.parent / "out.png"
        run = subprocess.run([PROGRAM, "render", path, "-o", out, *options, "--size", "480x360", "--samples", "4"], capture_output=True,
                             text=True, timeout=SECONDS, env={k: v for k, v in os.environ.items() if k != "DISPLAY"})
        return run, out

    @classmethod
    def picture(cls, path):
        from PIL import Image
        run, out = cls.render(path)
        if run.returncode != 0:
            raise AssertionError(f"{path}: {run.stderr}")
        with Image.open(out) as image:
            return image.convert("RGB")

    def compressed(self, *command, source=None):
        out = self.folder / "compressed.glb"
        (self.folder / "source.glb").write_bytes(source or self.model)
        subprocess.run(["node", self.modules / command[0], "-i", self.folder / "source.glb", "-o", out, *command[1:]], check=True,
                       capture_output=True, timeout=SECONDS)
        return out.read_bytes()

    def assert_same(self, path):
        from PIL import ImageChops, ImageStat
        difference = ImageChops.difference(self.reference, self.picture(path))
        self.assertLess(max(ImageStat.Stat(difference).mean), 0.6, "of 255: edges may move by the width of a quantum")

    def test_the_blocks_are_seen_in_their_colours(self):
        seen = [self.reference.getpixel((x, y)) for x in range(0, 480, 3) for y in range(0, 360, 3)]
        for strongest in range(3):
            of_colour = [p for p in seen if p[strongest] > 1.5 * max(p[i] for i in range(3) if i != strongest)]
            self.assertGreater(len(of_colour), 50, COLOURS[strongest])

    def test_the_place_is_that_on_the_globe(self):
        run = subprocess.run([PROGRAM, "info", "--json", self.folder / "plain" / "tileset.json"], capture_output=True, text=True,
                             timeout=SECONDS)
        report = json.loads(run.stdout)
        moved = subprocess.run(["cs2cs", "EPSG:4326", report["crs"].split("+")[0], "-f", "%.3f"], input=f"{LATITUDE} {LONGITUDE}\n",
                               capture_output=True, text=True, check=True).stdout.split()
        bounds = report["bounds"]
        for axis, value in enumerate(moved[:2]):
            self.assertAlmostEqual((bounds[axis] + bounds[axis + 3]) / 2, float(value), delta=0.5)

    def test_b3dm(self):
        self.assert_same(self.written("b3dm", {"tile.b3dm": b3dm(self.model)}, tileset({"content": {"uri": "tile.b3dm"}}, "1.0")))

    def test_i3dm_places_its_model(self):
        corners, triangles = block((0, 0), (24.0, 18.0, 12.0))
        places = [((i % 3 - 1) * 40.0, (i // 3 - 1) * 40.0, 0.0) for i in range(9)]
        moved = [([(c[0] + e, c[1] + u, c[2] - n) for e, n, u in places for c in corners],
                  [24 * i + t for i in range(9) for t in triangles])]
        ours = self.picture(self.written("i3dm", {"tile.i3dm": i3dm(glb([(corners, triangles)]), places)}))
        theirs = self.picture(self.written("moved", {"tile.glb": glb(moved)}))
        from PIL import ImageChops, ImageStat
        self.assertLess(max(ImageStat.Stat(ImageChops.difference(ours, theirs)).mean), 0.6)

    def test_objects_are_known_by_their_batch_table(self):
        batch = {"gml_id": [f"DEHH_{i}" for i in range(9)], "Name": [f"Haus {i}" for i in range(9)],
                 "use": ["home", "work", "shop"] * 3, "floors": list(range(2, 11))}
        model = glb_with_ids(quarter())
        for name, tile in (("named", b3dm(model, batch)),
                           ("named-draco", b3dm(self.compressed("gltf-pipeline/bin/gltf-pipeline.js", "-d", source=model), batch))):
            path = self.written(name, {"tile.b3dm": tile}, tileset({"content": {"uri": "tile.b3dm"}}, "1.0"))
            run = subprocess.run([PROGRAM, "info", "--json", path], capture_output=True, text=True, timeout=SECONDS, check=True)
            report = json.loads(run.stdout)
            self.assertEqual(report["attributes"], {"name": 9, "use": 9, "floors": 9})
            self.assert_same(path)
            coloured = path.parent / "coloured.png"
            self.render(path, coloured, "--color-by", "use")
            from PIL import Image, ImageChops
            with Image.open(coloured) as image:
                self.assertIsNotNone(ImageChops.difference(image.convert("RGB"), self.reference).getbbox())

    def test_pnts_are_drawn(self):
        red = [(east / 2.0, north / 2.0, 10.0) for east in range(-80, 80) for north in range(-80, 80)]
        picture = self.picture(self.written("pnts", {"tile.pnts": pnts(red, (200, 20, 20))}))
        seen = [picture.getpixel((x, y)) for x in range(0, 480, 3) for y in range(0, 360, 3)]
        self.assertGreater(sum(p[0] > 1.5 * max(p[1], p[2]) for p in seen), 500)

    def test_cmpt(self):
        parts = [b3dm(glb([one])) for one in quarter()]
        run, _ = self.render(self.written("cmpt", {"tile.cmpt": cmpt(parts)}))
        self.assertEqual(run.returncode, 0, run.stderr)

    def test_draco(self):
        model = self.compressed("gltf-pipeline/bin/gltf-pipeline.js", "-d")
        self.assertIn(b"KHR_draco_mesh_compression", model)
        self.assert_same(self.written("draco", {"tile.glb": model}))
        self.assert_same(self.written("draco-b3dm", {"tile.b3dm": b3dm(model)}))

    def test_meshopt(self):
        model = self.compressed("gltfpack/cli.js", "-c", "-kn", "-km")
        self.assertIn(b"EXT_meshopt_compression", model)
        self.assert_same(self.written("meshopt", {"tile.glb": model}))

    def test_external_tileset(self):
        inner = tileset({"content": {"uri": "tile.glb"}})
        del inner["root"]["transform"]
        files = {"inner/tileset.json": json.dumps(inner).encode(), "inner/tile.glb": self.model}
        self.assert_same(self.written("external", files, tileset({"content": {"uri": "inner/tileset.json"}})))

    def test_implicit_tiling(self):
        implicit = {"subdivisionScheme": "QUADTREE", "availableLevels": 1, "subtreeLevels": 1,
                    "subtrees": {"uri": "subtrees/{level}.{x}.{y}.subtree"}}
        document = tileset({"content": {"uri": "content/{level}/{x}/{y}.glb"}, "implicitTiling": implicit})
        self.assert_same(self.written("implicit", {"content/0/0/0.glb": self.model, "subtrees/0.0.0.subtree": subtree()}, document))

    def test_tileset_on_the_web(self):
        asked = []

        class Handler(QuietHandler):
            def do_GET(self):
                asked.append(self.path)
                super().do_GET()

        handler = functools.partial(Handler, directory=self.folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        address = f"http://127.0.0.1:{server.server_port}"
        from PIL import Image, ImageChops
        run, out = self.render(f"{address}/plain/tileset.json", self.folder / "web.png")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(asked, ["/plain/tileset.json", "/plain/tile.glb"], "each file once")
        with Image.open(out) as image:
            self.assertIsNone(ImageChops.difference(image.convert("RGB"), self.reference).getbbox())
        run, _ = self.render(f"{address}/nowhere/tileset.json", self.folder / "nowhere.png")
        self.assertEqual(run.returncode, 3)
        self.assertIn("file-not-found", run.stderr)
        (self.folder / "city.gml").write_bytes((DEMO / "landmark.gml").read_bytes())
        run, _ = self.render(f"{address}/city.gml", self.folder / "nowhere.png")
        self.assertEqual(run.returncode, 3)
        self.assertIn("only 3D Tiles", run.stderr)

    def test_what_cannot_be_decoded_is_named(self):
        run, _ = self.render(self.written("ktx2", {"tile.glb": glb(quarter(), ("image/ktx2", b"\xabKTX 20\xbb\r\n\x1a\n" + bytes(80)))}))
        self.assertIn("KHR_texture_basisu", run.stderr)
        run, _ = self.render(self.written("cut", {"tile.glb": self.model[:500]}))
        self.assertEqual(run.returncode, 3, "an empty picture is not written")
        self.assertIn("tile.glb", run.stderr)


if __name__ == "__main__":
    node_packages.main()
