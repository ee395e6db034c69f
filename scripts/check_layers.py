#!/usr/bin/env python3
"""Checks the tree against the rules of docs/architecture.md: who may include whom, which third-party headers
belong to which room, and the form of files and folders. Prints one line a violation; exit 1 when there is one.

usage: check_layers.py [ROOT]
"""
import re
import subprocess
import sys
from pathlib import Path

import check_report

# Room -> the nearest rooms it may include; what those may include is meant too.
ROOMS = {
    "base": [],
    "geo": ["base"],
    "model": ["geo"],
    "io": ["model"],
    "scenario": ["model"],
    "analysis": ["scenario"],
    "participation": ["model"],
    "plugin": ["io", "analysis"],
    "session": ["plugin", "participation"],
    "scene": ["scenario", "analysis"],
    "render": ["scene", "session"],
    "layout": ["session"],
    "batch": ["render", "layout"],
    "ui": ["batch"],
    "app": ["ui"],
}

# Third party -> (what its headers look like, the rooms that may include them). nlohmann-json and fmt come with
# base and are for all.
EVERYWHERE = set(ROOMS)
THIRD_PARTIES = {
    "fmt": (r"fmt/", EVERYWHERE),
    "nlohmann-json": (r"nlohmann/", EVERYWHERE),
    "spdlog": (r"spdlog/", {"base"}),
    "Boost.Locale": (r"boost/locale", {"base"}),
    "date": (r"date/", {"base"}),
    "PROJ": (r"proj(_experimental)?\.h$", {"geo"}),
    "libnova": (r"libnova/", {"geo"}),
    "GLU": (r"GL/glu\.h$", {"model"}),
    "pugixml": (r"pugixml|pugiconfig", {"io"}),
    "libcitygml": (r"citygml/", {"io"}),
    "libzip": (r"zip\.h$", {"io"}),
    "libcurl": (r"curl/", {"io"}),
    "simdjson": (r"simdjson", {"io"}),
    "SSE2": (r"emmintrin\.h$", {"io"}),  # of the compiler
    "GDAL": (r"(gdal|ogr|cpl|vrt)[a-z_]*\.h$", {"io"}),
    "Assimp": (r"assimp/", {"io"}),
    "tinygltf": (r"tiny_gltf", {"io"}),
    "Draco": (r"draco/", {"io"}),
    "meshoptimizer": (r"meshoptimizer", {"io"}),
    "stb": (r"stb[/_]", {"io"}),
    "libjpeg": (r"(jpeglib|jerror|turbojpeg)\.h$", {"io"}),
    "libpng": (r"png\.h$", {"io"}),
    "libcurl": (r"curl/", {"io"}),
    "mosquitto": (r"mosquitto", {"io"}),
    "Embree": (r"embree", {"analysis"}),
    "SQLite": (r"sqlite3", {"participation"}),
    "libpq": (r"libpq|postgresql/", {"participation"}),
    "valijson": (r"valijson/", {"session"}),
    "OpenSceneGraph": (r"osg[A-Za-z]*/|OpenThreads/", {"scene", "render"}),
    "OpenGL": (r"GL/gl|GL/glext|GLES", {"scene", "render"}),
    "EGL": (r"EGL/", {"render"}),
    "Cairo": (r"cairo", {"layout"}),
    "Pango": (r"pango/|fontconfig/|ft2build\.h$|glib", {"layout"}),
    "FFmpeg": (r"lib(av|sw)[a-z]+/", {"batch"}),
    "Dear ImGui": (r"(backends/)?im(gui|config)", {"ui"}),
    "GLFW": (r"GLFW/", {"ui"}),
    "CLI11": (r"CLI/", {"app"}),
}

# Rooms without graphics: no OpenGL call may stand there (the tessellator's names start with glu).
NO_GRAPHICS = set(ROOMS) - {"scene", "render", "batch", "ui", "app"}

SYSTEM_HEADERS = re.compile(r"(sys/\w+|unistd|fcntl|dlfcn|signal|pwd|poll|errno|fnmatch|glob|time|locale|stdlib|math)\.h$")
MOST_LINES = 500
# Path -> why it is longer. Keep it empty.
LONGER_FILES = {}
COUNTED = {".cpp", ".hpp", ".h", ".py", ".sh", ".cmake", ".glsl", ".vert", ".frag"}
NO_ROOM_NAMES = {"util", "utils", "helper", "helpers", "misc", "common"}
BINARY = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".ttf", ".otf", ".glb", ".gz", ".zip", ".ico", ".pdf"}
# Each with what is wrong about it. (Written so that this file does not contain what it looks for.)
FORBIDDEN = {
    re.compile(r"(?<![\w.~-])/(?:work|root)/"): "a path of one machine",
    re.compile(r"(?<![\w.~-])/h[o]me/(?!tester\b)"): "a path of one machine (a made-up one belongs to tester)",
    re.compile(r"registry\.np[m]js|py[p]i\.org|python[h]osted|crates[.]io|art[i]factory", re.I):
        "the host of a package registry",
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
NAMESPACE = re.compile(r"^\s*namespace\s+stadtblick::([\w:]+)\s*\{", re.M)
GL_CALL = re.compile(r"\b(gl[A-Z]\w*|egl[A-Z]\w*)\s*\(")


def allowed_rooms(room):
    """The room itself and all below it."""
    found = {room}
    for below in ROOMS[room]:
        found |= allowed_rooms(below)
    return found


def tracked_files(root):
    """Files git tracks or would track; every file outside a checkout."""
    try:
        out = subprocess.run(["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                             capture_output=True, check=True).stdout
        names = [name for name in out.decode().split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        names = [str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()]
    skipped = {".git", "build", ".cache", "__pycache__"}
    paths = [Path(name) for name in sorted(set(names))]
    return [path for path in paths if not skipped & set(path.parts[:-1]) and (root / path).is_file()]


def check_include(room, quote, header, in_tests):
    """Why `room` may not include `header`, or None."""
    first = header.split("/")[0]
    if quote == '"' and first in ROOMS:
        if first not in allowed_rooms(room):
            return f"{room} may not include {first} ({header})"
        return None
    for name, (pattern, rooms) in THIRD_PARTIES.items():
        if re.match(pattern, header):
            if room in rooms or in_tests:
                return None
            return f"{name} ({header}) belongs to {', '.join(sorted(rooms))}, not to {room}"
    if in_tests or "/" not in header and "." not in header or SYSTEM_HEADERS.match(header):
        return None
    return f"{header} is in no table of scripts/check_layers.py: add the library to the room it belongs to"


def check_includes(path, room, text, in_tests):
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if match:
            reason = check_include(room, match[1], match[2], in_tests)
            if reason:
                yield number, reason
        elif room in NO_GRAPHICS and not in_tests:
            call = GL_CALL.search(re.sub(r"//.*|\"[^\"]*\"", "", line))
            if call:
                yield number, f"{call[1]}() in {room}: OpenGL is called in scene and above only"


def names_nothing(text):
    """A file of comments and includes only."""
    return all(not line.strip() or line.lstrip().startswith(("//", "#")) for line in text.splitlines())


def check_source(path, room, text):
    """Rules of a C++ file in a room."""
    if path.suffix == ".hpp" and "#pragma once" not in text:
        yield 1, "no #pragma once"
    if not re.fullmatch(r"[a-z0-9_]+\.(cpp|hpp|def)", path.name) and path.name != "CMakeLists.txt":
        yield 1, "file names are snake_case.cpp or .hpp"
    if path.suffix not in {".cpp", ".hpp"} or path.name == "main.cpp":
        return
    names = NAMESPACE.findall(text)
    if names_nothing(text):
        return
    if not any(name.split("::")[0] == room for name in names):
        yield 1, f"nothing in namespace stadtblick::{room}, where the folder puts it"
    for name in names:
        if name.split("::")[0] != room:
            yield 1, f"namespace stadtblick::{name} belongs to another folder"


def check_links(room, text):
    """Targets a room links must be rooms it may include."""
    for linked in re.findall(r"\bstadtblick_(\w+)", text):
        if linked in ROOMS and linked not in allowed_rooms(room):
            yield 1, f"{room} may not link stadtblick_{linked}"


def check_form(path, text):
    """Rules of every text file."""
    if path.suffix in COUNTED and text.count("\n") > MOST_LINES and str(path) not in LONGER_FILES:
        yield MOST_LINES, f"{text.count(chr(10))} lines; a file has one job and at most {MOST_LINES}"
    for number, line in enumerate(text.splitlines(), 1):
        for pattern, what in FORBIDDEN.items():
            match = pattern.search(line)
            if match:
                yield number, f"{what}: {match[0]}"


def check_file(root, path):
    parts = path.parts
    in_sources = parts[0] in {"src", "tests", "plugins", "scripts", "cmake"}
    if in_sources and NO_ROOM_NAMES & {part.rsplit(".", 1)[0] for part in parts}:
        yield 1, "this name says nothing about the job: name the file or folder after what it does"
    if path.suffix in BINARY:
        return
    try:
        text = (root / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        if in_sources and path.suffix in COUNTED:
            yield 1, "not UTF-8"
        return
    yield from check_form(path, text)
    if parts[0] == "src" and len(parts) > 2:
        if parts[1] not in ROOMS:
            yield 1, f"src/{parts[1]} is no room of the table"
            return
        if path.name == "CMakeLists.txt":
            yield from check_links(parts[1], text)
            return
        yield from check_source(path, parts[1], text)
        yield from check_includes(path, parts[1], text, in_tests=False)
    elif parts[:2] == ("tests", "unit") and len(parts) > 3 and parts[2] in ROOMS:
        yield from check_includes(path, parts[2], text, in_tests=True)


def check_tree(root):
    """All violations as 'path:line: reason'."""
    return [f"{path}:{line}: {reason}"
            for path in tracked_files(root) for line, reason in check_file(root, path)]


if __name__ == "__main__":
    sys.exit(check_report.run(check_tree, "The layers hold."))
