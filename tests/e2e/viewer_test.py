#!/usr/bin/env python3
"""The real window under a virtual display (Xvfb), driven by recorded input: find and click a building, read its
attributes, colour by one, take a screenshot; keys, languages, dialogs; close while reading; rest without drawing."""
import json
import os
import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

PROGRAM = os.environ["STADTBLICK_PROGRAM"]
DEMO = Path(__file__).resolve().parents[2] / "data/demo"
CITY = DEMO / "lod2.gml"
HOUSE = "DEXXALq0004"
VIEW_MIDDLE = (632, 360)  # of the view in a window of 1280 × 720 with both side areas open
PATIENCE = 240  # seconds; a software renderer on a busy machine


class Script:
    """Input events on a clock of their own, one after the other."""

    def __init__(self):
        self.events, self.now = [], 0.1

    def add(self, kind, **values):
        self.events.append({"kind": kind, "t": round(self.now, 4), **values})
        self.now += 0.05
        return self

    def settle(self):
        return self.add("settle")

    def wait(self, seconds):
        self.now += seconds
        return self

    def key(self, name, *modifiers):
        for modifier in modifiers:
            self.add("key-down", key=modifier)
        self.add("key-down", key=name, modifiers=list(modifiers)).add("key-up", key=name, modifiers=list(modifiers))
        for modifier in modifiers:
            self.add("key-up", key=modifier, modifiers=list(modifiers))
        return self

    def type(self, text):
        for character in text:
            self.add("text", character=ord(character))
        return self

    def click(self, x, y, button=0):
        self.add("pointer-move", x=x, y=y)
        return self.add("pointer-down", x=x, y=y, button=button).add("pointer-up", x=x, y=y, button=button)

    def drag(self, start, end, button, steps=20):
        self.add("pointer-move", x=start[0], y=start[1]).add("pointer-down", x=start[0], y=start[1], button=button)
        for i in range(1, steps + 1):
            at = [a + (b - a) * i / steps for a, b in zip(start, end)]
            self.add("pointer-move", x=at[0], y=at[1])
        return self.add("pointer-up", x=end[0], y=end[1], button=button)

    def scroll(self, x, y, notches):
        self.add("pointer-move", x=x, y=y)
        return self.add("scroll", x=x, y=y, scroll_y=notches)


class Display:
    """A virtual screen of its own."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                       pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = ":" + pipe.readline().strip()

    def close(self):
        self.server.terminate()
        self.server.wait()


@unittest.skipUnless(shutil.which("Xvfb"), "Xvfb is not installed: no window can be opened here")
class ViewerTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.display = Display()

    @classmethod
    def tearDownClass(cls):
        cls.display.close()

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name)
        home = {"HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder / "config"),
                "XDG_STATE_HOME": str(self.folder / "state"), "LANG": "C"}
        self.environment = {**os.environ, **home, "DISPLAY": self.display.name}

    def view(self, files, script, *options, code=0):
        recording, state = self.folder / "input.jsonl", self.folder / "state.json"
        recording.write_text("".join(json.dumps(event) + "\n" for event in script.events))
        run = subprocess.run([PROGRAM, "view", *map(str, files), "--replay", str(recording), "--dump-state", str(state),
                              *options], env=self.environment, capture_output=True, text=True, timeout=PATIENCE)
        self.assertEqual(run.returncode, code, run.stderr)
        return json.loads(state.read_text())

    def test_click_a_building_read_it_colour_by_and_take_a_screenshot(self):
        self.find_click_and_colour(CITY, "lod2.gml")

    def test_the_same_in_a_prepared_city(self):
        city = self.folder / "city"
        subprocess.run([PROGRAM, "prepare", str(CITY), "-o", str(city)], env=self.environment, check=True,
                       capture_output=True, timeout=PATIENCE)
        self.find_click_and_colour(city, "city")

    def find_click_and_colour(self, city, layer):
        picture = self.folder / "window.png"
        script = Script().settle()
        # Found by search and chosen by keyboard alone.
        script.key("f", "control").wait(0.1).type(HOUSE).wait(0.2).key("tab").key("tab").key("enter").wait(0.1)
        script.key("z").wait(0.1).settle().key("escape").wait(0.1).settle()
        # It stands in the middle of the view now: clicked there.
        script.click(*VIEW_MIDDLE).wait(0.2).settle()
        # The first attribute that is offered.
        script.key("f3").wait(0.2).click(1128, 148).wait(0.2).click(1100, 224).wait(0.2).settle()
        state = self.view([city], script, "--language", "de", "--screenshot", str(picture))
        self.assertEqual([(o["layer"], o["id"]) for o in state["selected"]], [(layer, HOUSE)])
        house = state["selected"][0]
        self.assertEqual(house["kind"], "Gebäude")
        self.assertRegex(house["headline"], r"^\w+ · \w+ · \d+,\d m · \d Geschosse$")
        rows = {row["name"]: row for row in house["attributes"]}
        self.assertEqual(rows["roofType"]["label"], "Dachform")
        self.assertNotEqual(rows["roofType"]["value"], rows["roofType"]["raw"])
        self.assertEqual(rows["measuredHeight"]["unit"], "m")
        self.assertTrue(state["colour_by"])
        self.assertEqual(state["panels"]["right"], "colours")
        self.check_picture(picture)

    def check_picture(self, path):
        from PIL import Image
        with Image.open(path) as image:
            self.assertEqual(image.size, (1280, 720))
            view = image.convert("RGB").crop((300, 60, 960, 660))
            self.assertGreater(len(view.getcolors(1 << 20)), 1000, "the view is empty")

    def test_the_camera_moves_and_stays_above_the_ground(self):
        script = Script().settle().drag(VIEW_MIDDLE, (700, 420), 0).settle()
        before = self.view([CITY], Script().settle())["camera"]
        panned = self.view([CITY], script)["camera"]
        self.assertNotEqual(before["eye"][:2], panned["eye"][:2])
        self.assertAlmostEqual(before["eye"][2], panned["eye"][2], places=3)
        script = Script().settle().drag(VIEW_MIDDLE, (632, 700), 2).drag(VIEW_MIDDLE, (632, 60), 2).settle()
        self.assertGreater(self.view([CITY], script)["camera"]["eye"][2], before["target"][2] - 50)
        nearer = self.view([CITY], Script().settle().scroll(*VIEW_MIDDLE, 3).wait(0.5).settle())["camera"]
        self.assertLess(nearer["eye"][2], before["eye"][2])

    def test_keys_languages_and_dialogs(self):
        state = self.view([CITY], Script().settle().key("l").wait(0.1).key("6").wait(1).settle().key("f7").key("f1").wait(0.2),
                          "--language", "de")
        self.assertEqual(state["language"], "en")
        self.assertEqual(state["view"]["camera"]["projection"], "orthographic")
        self.assertEqual(state["panels"]["left"], "")
        self.assertEqual(state["panels"]["dialog"], "help")

    def test_what_is_inside_a_building_is_reached_by_keyboard(self):
        script = Script().settle().key("f", "control").wait(0.1).type(HOUSE).wait(0.2).key("tab").key("tab").wait(0.1)
        script.key("right").wait(0.1).key("down").wait(0.1).key("enter").wait(0.1).settle()
        selected = self.view([CITY], script)["selected"]
        self.assertEqual(len(selected), 1)
        self.assertNotEqual(selected[0]["id"], HOUSE)
        self.assertRegex(selected[0]["kind"], "surface|part")

    def test_what_the_call_says_is_not_saved(self):
        saved = self.folder / "config/stadtblick/settings.json"
        saved.parent.mkdir(parents=True)
        saved.write_text('{"interface.language": "en", "interface.scale": 1.25}')
        recording = self.folder / "hand.jsonl"
        window = subprocess.Popen([PROGRAM, "view", str(DEMO / "landmark.gml"), "--language", "de", "--interface", "dark", "--scale",
                                   "2", "--record", str(recording)], env=self.environment, stderr=subprocess.DEVNULL)
        self.addCleanup(window.wait)
        self.addCleanup(window.kill)
        deadline = time.monotonic() + PATIENCE
        recent = self.folder / "state/stadtblick/recent.json"
        while not recent.exists() and time.monotonic() < deadline:  # written when the file was read
            time.sleep(0.2)
        self.assertTrue(recent.exists())
        self.assertEqual(json.loads(saved.read_text()), {"interface.language": "en", "interface.scale": 1.25})

    def test_hide_undo_and_walk(self):
        script = Script().settle().key("f", "control").wait(0.1).type(HOUSE).wait(0.2).key("tab").key("tab").key("enter")
        script.wait(0.1).key("h").wait(0.1)
        self.assertEqual(len(self.view([CITY], script)["view"]["hidden"]), 1)
        script.key("z", "control").wait(0.1).key("w").wait(1).settle()
        state = self.view([CITY], script)
        self.assertEqual(state["view"]["hidden"], [])
        self.assertTrue(state["camera"]["walking"])
        self.assertAlmostEqual(state["camera"]["eye"][2], state["camera"]["target"][2], places=3)

    def test_a_walk_through_the_quarter_begins_with_open_ground_ahead(self):
        picture = self.folder / "walk.png"
        files = [*sorted(DEMO.glob("*.gml")), *sorted(DEMO.glob("*.tif"))]
        self.view(files, Script().settle().key("w").wait(1).settle(), "--screenshot", str(picture))
        from PIL import Image
        with Image.open(picture) as image:  # the middle of the view, at the horizon: not one wall from edge to edge
            row = [image.convert("RGB").getpixel((x, 340)) for x in range(330, 930, 4)]
        self.assertGreater(len(set(row)), 12, "a wall is all that is seen")

    def test_a_file_that_is_missing_is_said_in_the_window(self):
        state = self.view([CITY, self.folder / "gone.gml"], Script().settle().wait(0.3), code=1)
        self.assertEqual([layer["state"] for layer in state["layers"]], ["ready", "failed"])

    def test_closing_while_files_are_read(self):
        script = Script()
        script.now = 0.02
        script.add("close")
        started = time.monotonic()
        state = self.view(sorted(DEMO.glob("*.gml")), script)
        self.assertLess(time.monotonic() - started, 60)
        self.assertLess(state["frames"], 30)

    def test_a_recording_that_is_broken_opens_no_window(self):
        recording = self.folder / "broken.jsonl"
        recording.write_text('{"kind":"settle"}\nnonsense\n')
        run = subprocess.run([PROGRAM, "view", "--replay", str(recording)], env=self.environment, capture_output=True, text=True,
                             timeout=PATIENCE)
        self.assertEqual(run.returncode, 3)
        self.assertIn("nonsense", run.stderr)

    def test_without_a_display_it_says_so(self):
        environment = {key: value for key, value in self.environment.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        run = subprocess.run([PROGRAM, "view", str(CITY)], env=environment, capture_output=True, text=True, timeout=PATIENCE)
        self.assertEqual(run.returncode, 3)
        self.assertIn("stadtblick render", run.stderr)

    def test_an_idle_window_draws_nothing(self):
        window = subprocess.Popen([PROGRAM, "view", str(DEMO / "landmark.gml")], env=self.environment, stderr=subprocess.DEVNULL)
        self.addCleanup(window.wait)
        self.addCleanup(window.terminate)

        def cpu_seconds():
            fields = Path(f"/proc/{window.pid}/stat").read_text().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

        deadline = time.monotonic() + PATIENCE
        used = 1.0
        while used > 0.06 and time.monotonic() < deadline:
            before = cpu_seconds()
            time.sleep(3)
            used = cpu_seconds() - before
        self.assertLessEqual(used, 0.06, "seconds of processor in three seconds of rest")

    @unittest.skipUnless(shutil.which("xdotool"), "xdotool is not installed: nobody presses keys here")
    def test_what_a_hand_does_is_recorded_and_can_be_replayed(self):
        recording = self.folder / "hand.jsonl"
        window = subprocess.Popen([PROGRAM, "view", str(DEMO / "landmark.gml"), "--record", str(recording), "--language", "de"],
                                  env=self.environment, stderr=subprocess.DEVNULL)
        self.addCleanup(window.wait)
        self.addCleanup(window.kill)

        def hand(*words):
            subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=60, stdout=subprocess.DEVNULL)

        hand("search", "--sync", "--name", "^Stadtblick$", "windowfocus")
        deadline = time.monotonic() + PATIENCE
        keys = []
        while "l" not in keys and time.monotonic() < deadline:
            hand("key", "l")
            time.sleep(1)
            events = [json.loads(line) for line in recording.read_text().splitlines()]
            keys = [event.get("key") for event in events if event["kind"] == "key-down"]
        self.assertIn("l", keys)
        window.terminate()
        presses = keys.count("l")
        script = Script()
        script.events = events
        state = self.view([DEMO / "landmark.gml"], script, "--language", "de")
        self.assertEqual(state["language"], "de" if presses % 2 == 0 else "en")


if __name__ == "__main__":
    unittest.main()
