"""docs/command-line.md names exactly the subcommands and options that --help names.

STADTBLICK_PROGRAM names the program.
"""
import os
import re
import subprocess
import unittest
from pathlib import Path

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
SECTIONS = {match[1]: match[2] for match in re.finditer(r"^## `stadtblick (\w+)[^\n]*\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)}


def run(*arguments):
    return subprocess.run([os.environ["STADTBLICK_PROGRAM"], *arguments], capture_output=True, text=True, timeout=30,
                          env={**os.environ, "LANGUAGE": "en", "LC_ALL": "C.UTF-8"})


def options_of_help(text):
    """Long options that stand first in a line of the help."""
    return set(re.findall(r"^\s+(?:-\w,\s*)?(--[a-z][\w-]*)", text, re.M)) - {"--help"}


def options_of_page(text):
    """Long options in the first column of the tables."""
    return set(re.findall(r"^\| `(?:-\w, )?(--[a-z][\w-]*)", text, re.M))


class CommandLineTest(unittest.TestCase):
    def test_subcommands(self):
        text = run("--help").stdout
        listed = set(re.findall(r"^  ([a-z]\w*) ", text[text.index("\nCommands:"):], re.M))
        self.assertEqual(listed, set(SECTIONS))

    def test_options(self):
        common = options_of_page(PAGE.split("\n## `stadtblick")[0])
        self.assertTrue(SECTIONS)
        for name, section in SECTIONS.items():
            with self.subTest(subcommand=name):
                result = run(name, "--help")
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertEqual(options_of_help(result.stdout), options_of_page(section) | common)

    def test_wrong_calls(self):
        for call in (["frobnicate"], ["info"], ["info", "--no-such-option", "a.gml"], ["render", "a.gml"]):
            with self.subTest(call=call):
                result = run(*call)
                self.assertEqual(result.returncode, 2, result.stderr)
                self.assertTrue(result.stderr.strip())

    def test_wrong_calls_are_told_in_the_language_asked_for(self):
        wrong = {("info",): "FILE fehlt", (): "der Befehl fehlt", ("info", "--nein", "a.gml"): "nicht verstanden: --nein",
                 ("info", "--lod", "9", "a.gml"): "--lod muss zwischen 0 und 4 liegen, nicht „9“",
                 ("info", "--lod", "x", "a.gml"): "--lod muss zwischen 0 und 4 liegen, nicht „x“",
                 ("info", "a.gml", "--lod"): "--lod steht ohne Wert da",
                 ("info", "--json=ja", "a.gml"): "--json",
                 ("info", "--lod", "1", "--lod", "2", "a.gml"): "--lod darf nur einmal dastehen",
                 ("view", "--theme", "a", "--interface", "pink"): "",
                 ("render", "a.gml", "-o", "b.png", "--camera", "1,2,3"): "--camera braucht auch --target",
                 ("info", "--lod", "9" * 90000, "a.gml"): ""}
        english = re.compile(r"\b(required|requires|expected|excludes|missing|not in|Could not|Value)\b")
        for call, sentence in wrong.items():
            with self.subTest(call=" ".join(call)[:80]):
                result = run(*call[:1], "--language", "de", *call[1:]) if call else run("--language", "de")
                self.assertEqual(result.returncode, 2, result.stderr[:500])
                self.assertIn(sentence, result.stderr)
                if sentence:
                    self.assertNotRegex(result.stderr, english)

    def test_the_help_speaks_german_throughout(self):
        for call in (["--help"], ["view", "--help"], ["render", "--help"], ["info", "--help"], ["check", "--help"]):
            text = run("--language", "de", *call).stdout if len(call) == 1 else run(call[0], "--language", "de", call[1]).stdout
            self.assertIn("Aufruf:", text)
            self.assertIn("Optionen", text)
            self.assertIn("Zeigt diese Hilfe", text)
            for word in ("Usage", "Options", "OPTIONS", "REQUIRED", "SUBCOMMAND", "Subcommands", "Positionals", "Print this"):
                self.assertNotIn(word, text, call)

    def test_help_and_version(self):
        self.assertEqual(run("--help").returncode, 0)
        version = run("--version")
        self.assertEqual(version.returncode, 0)
        self.assertRegex(version.stdout, r"\d+\.\d+\.\d+")


if __name__ == "__main__":
    unittest.main()
