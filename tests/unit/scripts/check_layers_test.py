"""scripts/check_layers.py finds what is wrong in small bad trees and passes a good one."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))
import check_layers  # noqa: E402

GOOD_HEADER = "#pragma once\n#include <vector>\nnamespace stadtblick::{0} {{\nint f();\n}}\n"


class TreeTest(unittest.TestCase):

    def violations_of(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return check_layers.check_tree(Path(folder))

    def assert_one(self, found, part):
        self.assertEqual(len(found), 1, found)
        self.assertIn(part, found[0])

    def source(self, room, line):
        return f"{line}\nnamespace stadtblick::{room} {{\nint f() {{ return 1; }}\n}}\n"

    def test_good_tree(self):
        self.assertEqual(self.violations_of({
            "src/base/result.hpp": GOOD_HEADER.format("base"),
            "src/geo/crs.cpp": self.source("geo", '#include "base/result.hpp"\n#include <proj.h>\n#include <fmt/format.h>'),
            "src/session/session.cpp": self.source("session", '#include "io/importer.hpp"\n#include "base/result.hpp"'),
            "src/app/main.cpp": "#include <CLI/CLI.hpp>\nint main() { return 0; }\n",
            "src/geo/CMakeLists.txt": "stadtblick_room(geo PUBLIC stadtblick_base)\n",
            "README.md": "https://example.org/homework/rooting\n",
        }), [])

    def test_include_against_the_arrows(self):
        self.assert_one(self.violations_of({
            "src/model/city.cpp": self.source("model", '#include "io/importer.hpp"')}), "model may not include io")
        self.assert_one(self.violations_of({
            "src/scene/tile.cpp": self.source("scene", '#include "session/session.hpp"')}),
            "scene may not include session")

    def test_unit_test_includes_against_the_arrows(self):
        self.assert_one(self.violations_of({
            "tests/unit/geo/crs_test.cpp": '#include <gtest/gtest.h>\n#include "model/terrain.hpp"\n'}),
            "geo may not include model")

    def test_link_against_the_arrows(self):
        self.assert_one(self.violations_of({
            "src/geo/CMakeLists.txt": "stadtblick_room(geo PUBLIC stadtblick_render)\n"}),
            "geo may not link stadtblick_render")

    def test_third_party_in_the_wrong_room(self):
        for room, header, name in [("io", "<osg/Node>", "OpenSceneGraph"), ("batch", "<imgui.h>", "Dear ImGui"),
                                   ("model", "<gdal_priv.h>", "GDAL"), ("geo", "<spdlog/spdlog.h>", "spdlog"),
                                   ("session", "<GL/gl.h>", "OpenGL"), ("render", "<GL/glu.h>", "GLU"),
                                   ("scene", "<pugixml.hpp>", "pugixml"), ("ui", "<CLI/CLI.hpp>", "CLI11")]:
            with self.subTest(header=header):
                self.assert_one(self.violations_of({
                    f"src/{room}/thing.cpp": self.source(room, f"#include {header}")}), name)

    def test_unknown_library(self):
        self.assert_one(self.violations_of({
            "src/base/log.cpp": self.source("base", "#include <leptonica/allheaders.h>")}), "in no table")

    def test_call_of_opengl_below_the_scene(self):
        self.assert_one(self.violations_of({
            "src/io/reader.cpp": self.source("io", "void f() { glEnable(1); }")}), "glEnable() in io")
        self.assertEqual(self.violations_of({
            "src/model/triangulation.cpp": self.source("model", "void f() { gluNewTess(); }  // glEnable()")}), [])

    def test_missing_pragma_once(self):
        self.assert_one(self.violations_of({
            "src/base/log.hpp": "namespace stadtblick::base {\nint f();\n}\n"}), "#pragma once")

    def test_namespace_of_another_folder(self):
        found = self.violations_of({"src/base/log.cpp": self.source("geo", "")})
        self.assertEqual(len(found), 2, found)
        self.assertIn("nothing in namespace stadtblick::base", found[0])

    def test_unknown_room(self):
        self.assert_one(self.violations_of({"src/engine/a.cpp": "int a;\n"}), "no room of the table")

    def test_names_that_say_nothing(self):
        self.assert_one(self.violations_of({"src/base/util/a.cpp": self.source("base", "")}), "says nothing")
        self.assert_one(self.violations_of({"src/base/utils.cpp": self.source("base", "")}), "says nothing")
        self.assert_one(self.violations_of({"src/base/Log.cpp": self.source("base", "")}), "snake_case")

    def test_long_file(self):
        limit = check_layers.MOST_LINES
        self.assertEqual(self.violations_of({"scripts/a.py": "pass\n" * limit}), [])
        self.assert_one(self.violations_of({"scripts/a.py": "pass\n" * (limit + 1)}), "one job")

    def test_paths_of_a_machine_and_registry_hosts(self):
        for text in ["open('/" + "home/anna/a.gml')", "/" + "root/project", "cd /" + "work/main",
                     "https://py" + "pi.org/simple", "https://registry.np" + "mjs.org/x"]:
            with self.subTest(text=text):
                self.assert_one(self.violations_of({"docs/a.md": text + "\n"}), "docs/a.md:1")

    def test_no_exceptions_to_the_length(self):
        self.assertEqual(check_layers.LONGER_FILES, {})


if __name__ == "__main__":
    unittest.main()
