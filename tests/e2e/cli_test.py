"""The command line as scripts call it: JSON keys and types, exit codes, bad files, pictures without a display.

STADTBLICK_PROGRAM names the program.
"""
import json
import os
import resource
import struct
import subprocess
import tempfile
import unittest
import zlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "data" / "demo"
HOUSES = DEMO / "lod3.gml"
PROGRAM = os.environ["STADTBLICK_PROGRAM"]
SECONDS = 120
MOST_MEMORY = 4 << 30  # address space of a run on bad input


def run(*arguments, memory=None):
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment |= {"LC_ALL": "C.UTF-8"}
    limit = (lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory))) if memory else None
    return subprocess.run([PROGRAM, *map(str, arguments)], env=environment, capture_output=True, text=True,
                          timeout=SECONDS, preexec_fn=limit)


def png_of(path):
    """(width, height, {keyword: text}, pixels as bytes) of a PNG with 8 bits a channel."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", "no PNG"
    at, texts, pixels = 8, {}, b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        assert zlib.crc32(kind + body) == struct.unpack(">I", data[at + 8 + size:at + 12 + size])[0], kind
        if kind == b"IHDR":
            width, height = struct.unpack(">II", body[:8])
        elif kind == b"IDAT":
            pixels += body
        elif kind == b"iTXt":
            keyword, rest = body.split(b"\0", 1)
            compressed, text = rest[0], rest[2:].split(b"\0", 2)[2]
            texts[keyword.decode("latin-1")] = (zlib.decompress(text) if compressed else text).decode("utf-8")
        elif kind == b"tEXt":
            keyword, text = body.split(b"\0", 1)
            texts[keyword.decode("latin-1")] = text.decode("latin-1")
        at += 12 + size
    return width, height, texts, zlib.decompress(pixels)


class InfoTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.result = run("info", "--json", HOUSES)
        cls.info = json.loads(cls.result.stdout)

    def test_keys_and_types(self):
        types = {"crs": str, "bounds": list, "objects_by_kind": dict, "objects": int, "surfaces": int, "triangles": int,
                 "lods": list, "attributes": dict, "textures_total": int, "textures_resolved": int, "diagnostics": list,
                 "sources": list, "project": dict, "instances": int, "addresses": int}
        for key, kind in types.items():
            self.assertIsInstance(self.info[key], kind, key)
        self.assertEqual(self.result.returncode, 0, self.result.stderr)

    def test_what_it_says_is_so(self):
        text = HOUSES.read_text(encoding="utf-8")
        info = self.info
        self.assertEqual(info["crs"], "EPSG:25832+7837")
        for kind in ("Building", "RoofSurface", "WallSurface", "Window"):
            self.assertEqual(info["objects_by_kind"][kind], text.count(f":{kind} ") - text.count(f"</bldg:{kind} "), kind)
        self.assertEqual(info["objects"], sum(info["objects_by_kind"].values()))
        self.assertIn(3, info["lods"])
        west, south, low, east, north, high = info["bounds"]
        self.assertTrue(west < east and south < north and low < high)
        self.assertTrue(300_000 < west < 700_000 and 5_200_000 < south < 6_200_000, "easting first")
        self.assertEqual(info["attributes"]["measuredHeight"], text.count("<bldg:measuredHeight"))
        self.assertGreaterEqual(info["triangles"], info["surfaces"] - 50)
        for finding in info["diagnostics"]:
            self.assertEqual(set(finding), {"code", "severity", "file", "line", "object", "message"})
            self.assertIn(finding["severity"], {"info", "warning", "error"})

    def test_a_fixed_level_counts_what_is_drawn(self):
        low = json.loads(run("info", "--json", "--lod", "3", HOUSES).stdout)
        self.assertEqual(low["lods"], [3])
        self.assertEqual(low["objects"], self.info["objects"])
        none = json.loads(run("info", "--json", "--lod", "0", HOUSES).stdout)
        self.assertEqual(none["surfaces"], 0)

    def test_the_same_twice(self):
        self.assertEqual(run("info", "--json", HOUSES, DEMO / "lod2.gml").stdout,
                         run("info", "--json", HOUSES, DEMO / "lod2.gml").stdout)

    def test_several_files_are_counted_together(self):
        both = json.loads(run("info", "--json", HOUSES, DEMO / "terrain.tif").stdout)
        self.assertEqual([source["read"] for source in both["sources"]], [True, True])
        self.assertEqual(both["objects"], self.info["objects"])
        self.assertLess(both["bounds"][0], self.info["bounds"][0])

    def test_german_on_request(self):
        self.assertIn("Gebäude", run("info", HOUSES, "--language", "de").stdout)
        self.assertIn("Buildings", run("info", HOUSES, "--language", "en").stdout)


class ExitCodeTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = Path(self.folder.name)

    def write(self, name, content):
        (self.path / name).write_bytes(content)
        return self.path / name

    def expect(self, code, exits, path):
        for subcommand in ("info", "check"):
            with self.subTest(subcommand=subcommand, file=path.name):
                result = run(subcommand, "--json", path, memory=MOST_MEMORY)
                self.assertIn(result.returncode, exits, result.stderr)
                findings = json.loads(result.stdout)["diagnostics"]
                self.assertIn(code, {finding["code"] for finding in findings})
        said = run("check", path, memory=MOST_MEMORY).stdout
        self.assertIn(code, said)

    def test_good_files(self):
        self.assertEqual(run("check", HOUSES).returncode, 0, "warnings are no errors")

    def test_missing_file(self):
        self.expect("file-not-found", {3}, self.path / "missing.gml")

    def test_folder(self):
        self.expect("delivery-empty", {3}, self.path)

    def test_empty_file(self):
        self.expect("file-empty", {3}, self.write("empty.gml", b""))

    def test_picture_renamed(self):
        jpeg = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + bytes(range(256)) * 20
        self.expect("format-unknown", {3}, self.write("renamed.gml", jpeg))

    def test_half_a_file(self):
        whole = HOUSES.read_bytes()
        path = self.write("half.gml", whole[:len(whole) // 2])
        self.expect("xml-truncated", {1}, path)
        self.assertGreater(json.loads(run("info", "--json", path).stdout)["objects_by_kind"]["Building"], 1)

    def test_entity_bomb(self):
        lines = ['<?xml version="1.0"?>', "<!DOCTYPE lolz [", '<!ENTITY a0 "lol">']
        lines += [f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12)]
        lines += ["]>", '<CityModel xmlns="http://www.opengis.net/citygml/2.0" '
                  'xmlns:gml="http://www.opengis.net/gml"><gml:name>&a11;</gml:name></CityModel>']
        self.expect("xml-entity-refused", {1, 3}, self.write("bomb.gml", "\n".join(lines).encode()))

    def test_one_good_and_one_missing(self):
        result = run("info", "--json", HOUSES, self.path / "missing.gml")
        self.assertEqual(result.returncode, 1)
        self.assertEqual([source["read"] for source in json.loads(result.stdout)["sources"]], [True, False])

    def test_wrong_calls(self):
        for call in ([], ["info"], ["info", "--frobnicate", HOUSES], ["info", "--lod", "9", HOUSES],
                     ["info", "--crs", "EPSG:0", HOUSES], ["info", "--reader", "none", HOUSES],
                     ["render", HOUSES], ["render", HOUSES, "-o", "a.png", "--size", "0x10"],
                     ["render", HOUSES, "-o", "a.png", "--view", "up"],
                     ["render", HOUSES, "-o", "a.png", "--camera", "1,2,3"],
                     ["render", HOUSES, "-o", "a.png", "--time", "yesterday"],
                     ["render", HOUSES, "-o", "a.png", "--no-credits"]):
            with self.subTest(call=call):
                result = run(*call)
                self.assertEqual(result.returncode, 2, result.stderr)
                self.assertTrue(result.stderr.strip())
                self.assertEqual(result.stdout, "")


class LostOutputTest(unittest.TestCase):
    """A report that did not arrive is no success."""

    @unittest.skipUnless(Path("/dev/full").exists(), "no /dev/full here")
    def test_full_disk(self):
        for call in (["info"], ["info", "--json"], ["check"], ["check", "--json"]):
            with self.subTest(call=call), open("/dev/full", "wb") as full:
                result = subprocess.run([PROGRAM, *call, str(HOUSES)], stdout=full, stderr=subprocess.PIPE, text=True,
                                        timeout=SECONDS)
                self.assertEqual(result.returncode, 3)
                self.assertTrue(result.stderr.strip())

    def test_closed(self):
        result = subprocess.run([PROGRAM, "info", str(HOUSES)], stderr=subprocess.PIPE, text=True, timeout=SECONDS,
                                preexec_fn=lambda: os.close(1))
        self.assertEqual(result.returncode, 3)
        self.assertIn("[file-not-writable]", result.stderr)


class RenderTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.out = Path(self.folder.name) / "picture.png"

    def render(self, *options, out=None, size="240x160"):
        return run("render", HOUSES, "-o", out or self.out, "--size", size, "--samples", "4", *options)

    def test_size_pixels_and_metadata(self):
        result = self.render("--language", "de")
        self.assertEqual(result.returncode, 0, result.stderr)
        width, height, texts, pixels = png_of(self.out)
        self.assertEqual((width, height), (240, 160))
        self.assertGreater(len(set(pixels)), 32, "a picture and no plain colour")
        credit = json.loads((DEMO / "credits.json").read_text(encoding="utf-8"))
        self.assertIn("CC0-1.0", texts["Credits"])
        self.assertTrue(credit)
        self.assertEqual(texts["CRS"], "EPSG:25832+7837")
        self.assertEqual(texts["Time"], "2026-03-21T15:00:00+01:00")
        self.assertTrue(texts["Software"].startswith("Stadtblick"))
        self.assertEqual(texts["Title"], "lod3.gml")
        self.assertEqual(len(json.loads(texts["View"])["camera"]["eye"]), 3)

    def test_the_same_call_gives_the_same_bytes(self):
        other = self.out.with_name("other.png")
        self.assertEqual(self.render("--color-by", "roofType").returncode, 0)
        self.assertEqual(self.render("--color-by", "roofType", out=other).returncode, 0)
        self.assertEqual(self.out.read_bytes(), other.read_bytes())

    def test_the_view_in_the_metadata_makes_the_picture_again(self):
        self.assertEqual(self.render("--view", "west", "--time", "2026-06-21T18:00+02:00").returncode, 0)
        view = self.out.with_name("view.json")
        view.write_text(png_of(self.out)[2]["View"], encoding="utf-8")
        other = self.out.with_name("other.png")
        self.assertEqual(self.render("--view-spec", view, out=other).returncode, 0)
        self.assertEqual(png_of(self.out)[3], png_of(other)[3])

    def test_options_change_the_picture(self):
        self.assertEqual(self.render().returncode, 0)
        plain = png_of(self.out)[3]
        for options in (["--view", "top"], ["--time", "2026-12-21T09:00+01:00"], ["--background", "#204060"],
                        ["--color-by", "measuredHeight"]):
            with self.subTest(options=options):
                result = self.render(*options)
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertNotEqual(plain, png_of(self.out)[3])

    def refused(self, code, *options, out=None):
        result = self.render(*options, out=out)
        self.assertEqual(result.returncode, 3, result.stderr)
        self.assertIn(f"[{code}]", result.stderr)
        self.assertEqual(list(self.out.parent.iterdir()), [], "no file is left behind")

    def test_nothing_to_be_seen(self):
        self.refused("picture-empty", "--camera", "0,0,9000", "--target", "0,0,90000")

    def test_a_level_that_no_object_has(self):
        self.refused("picture-empty", "--lod", "1")

    def test_a_file_that_failed(self):
        self.refused("picture-incomplete", ROOT / "no-such-file.gml")

    def test_errors_in_the_data_are_named(self):
        city = self.out.with_name("city.gml")
        member = ('<cityObjectMember><Building xmlns="http://www.opengis.net/citygml/building/2.0"><lod1MultiSurface>'
                  '<gml:MultiSurface><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>'
                  '0 0 0 10 0 0 10 10 9 0 10 9 0 0 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>'
                  '</gml:surfaceMember></gml:MultiSurface></lod1MultiSurface></Building></cityObjectMember>\n')
        broken = "<cityObjectMember><a b></a></cityObjectMember>\n"
        city.write_text('<CityModel xmlns="http://www.opengis.net/citygml/2.0" xmlns:gml="http://www.opengis.net/gml">'
                        + member + 7 * broken + "</CityModel>", encoding="utf-8")
        result = run("render", city, "-o", self.out, "--size", "64x48", "--samples", "1", "--language", "en")
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertTrue(self.out.exists())
        self.assertEqual(result.stderr.count("[xml-broken]"), 5, result.stderr)
        self.assertIn("2 more errors", result.stderr)

    def test_an_attribute_that_is_not_there(self):
        self.refused("attribute-unknown", "--color-by", "colour of the door")

    def test_a_folder_that_is_not_there(self):
        self.refused("file-not-writable", out=self.out.parent / "none" / "a.png")


if __name__ == "__main__":
    unittest.main()
