#!/usr/bin/env python3
"""Checks data/codelists: structure, both languages, spelling, counts, and that real files resolve.

Usage: codelists_test.py [unittest options]
Real files are read from the folder named by STADTBLICK_SHARED_DATA, or from ../shared/data beside the project.
"""

import json
import os
import re
import unittest
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LISTS = ROOT / "data" / "codelists"
SHARED = Path(os.environ.get("STADTBLICK_SHARED_DATA") or ROOT / ".." / "shared" / "data")
NOT_CODE_LISTS = {"attribute_labels", "kinds"}

# Letter pairs that stand for themselves and not for an umlaut; "ue" after a, e and q never stands for one.
TRUE_PAIRS = ("aktuell", "manuell", "aktualis", "statue", "poet", "aerosol", "israel", "koeffizient", "soeben")
WRONG_SHARP_S = re.compile(r"strasse|gross(?!ist)|grösse|\baussen|\bfuss|massstab|weiss(?!ch)|mässig|schliess|\bheiss", re.I)


def without_duplicates(pairs):
    """Refuses an object with the same key twice, which json would swallow."""
    result = {}
    for key, value in pairs:
        if key in result:
            raise ValueError(f"key written twice: {key}")
        result[key] = value
    return result


def load(name):
    with open(LISTS / f"{name}.json", encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=without_duplicates)


def code_lists():
    names = sorted(p.stem for p in LISTS.glob("*.json"))
    return {n: load(n) for n in names if n not in NOT_CODE_LISTS}


def matches(code_list, attribute, code, code_space=None, kind=None):
    """The rule of data/codelists/README.md: the entry for the code, or None."""
    if attribute not in code_list["attribute"] or (kind and kind not in code_list["kinds"]):
        return None
    if code_space:
        bare = re.sub(r"^https?://", "", code_space)
        if all(re.sub(r"^https?://", "", known) != bare for known in code_list["codeSpaces"]):
            return None
    else:
        rule = code_list["appliesWhen"]
        if rule["withoutCodeSpace"] != "yes" or not re.search(rule["codePattern"], code):
            return None
    return code_list["codes"].get(code)


def german_and_english(value):
    """Yields (language, text) for every text below the keys de and en."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("de", "en"):
                for text in inner.values() if isinstance(inner, dict) else [inner]:
                    yield key, text
            else:
                yield from german_and_english(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from german_and_english(inner)


def misspelt_german(text):
    rest = text.lower()
    for pair in TRUE_PAIRS:
        rest = rest.replace(pair, "")
    return bool(re.search(r"ae|oe|(?<![aeq])ue", rest) or WRONG_SHARP_S.search(text))


class SpellingRule(unittest.TestCase):
    def test_finds_what_it_must_find(self):
        for wrong in ("Wohngebaeude", "Gebäudehoehe", "Bruecke", "Oeffentlich", "Strasse", "Grosse Halle", "Fussweg"):
            self.assertTrue(misspelt_german(wrong), wrong)

    def test_lets_true_words_pass(self):
        for right in ("Feuerwehr", "Quelle, Wasserloch", "Mauer", "aktuell", "Photogrammetrie, manuell", "Schloss", "Hinweisschild"):
            self.assertFalse(misspelt_german(right), right)


class Files(unittest.TestCase):
    def test_every_text_is_filled_and_spelt(self):
        for path in sorted(LISTS.glob("*.json")):
            texts = list(german_and_english(load(path.stem)))
            self.assertTrue(texts, path.name)
            for language, text in texts:
                with self.subTest(file=path.name, text=text):
                    self.assertIsInstance(text, str)
                    self.assertTrue(text.strip())
                    self.assertEqual(text, text.strip())
                    if language == "de":
                        self.assertFalse(misspelt_german(text))
                    else:
                        self.assertNotRegex(text, "[äöüÄÖÜß]")

    def test_files_are_plain_text_with_unix_line_ends(self):
        for path in LISTS.iterdir():
            content = path.read_bytes()
            content.decode("utf-8")
            self.assertNotIn(b"\r", content, path.name)
            self.assertTrue(content.endswith(b"\n"), path.name)


class CodeLists(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lists = code_lists()

    def test_structure(self):
        kinds = load("kinds")["kinds"]
        self.assertGreater(len(self.lists), 30)
        for name, content in self.lists.items():
            with self.subTest(list=name):
                self.assertEqual(
                    list(content), ["id", "title", "attribute", "kinds", "codeSpaces", "appliesWhen", "source", "codes"]
                )
                self.assertEqual(content["id"], name)
                self.assertEqual(set(content["title"]), {"de", "en"})
                self.assertTrue(content["source"])
                self.assertTrue(content["attribute"])
                self.assertTrue(content["kinds"])
                self.assertEqual([k for k in content["kinds"] if k not in kinds], [])
                self.assertEqual(set(content["appliesWhen"]), {"codePattern", "withoutCodeSpace"})
                self.assertIn(content["appliesWhen"]["withoutCodeSpace"], ("yes", "guess", "no"))
                self.assertTrue(content["codes"])
                for space in content["codeSpaces"]:
                    self.assertRegex(space, r"^https?://\S+$")

    def test_every_code_has_both_words_and_fits_the_pattern(self):
        for name, content in self.lists.items():
            pattern = re.compile(content["appliesWhen"]["codePattern"])
            self.assertTrue(pattern.pattern.startswith("^") and pattern.pattern.endswith("$"), name)
            for code, words in content["codes"].items():
                with self.subTest(list=name, code=code):
                    self.assertRegex(code, pattern)
                    self.assertEqual(set(words) - {"latin"}, {"de", "en"})

    def test_a_code_space_belongs_to_lists_that_agree(self):
        owners = defaultdict(list)
        for content in self.lists.values():
            for space in content["codeSpaces"]:
                owners[space].append(content)
        for space, contents in owners.items():
            codes = [code for content in contents for code in content["codes"]]
            self.assertEqual(len(codes), len(set(codes)), space)

    def test_lists_used_without_code_space_do_not_contradict(self):
        seen = {}
        for name, content in self.lists.items():
            if content["appliesWhen"]["withoutCodeSpace"] != "yes":
                continue
            for attribute in content["attribute"]:
                for code, words in content["codes"].items():
                    known = seen.setdefault((attribute, code), words)
                    self.assertEqual(known, words, f"{name}: {attribute} {code}")

    def test_counts(self):
        expected = {
            "adv-building-function": 301,
            "adv-building-function-withdrawn": 2,
            "adv-roof-type": 15,
            "adv-roof-height-source": 6,
            "adv-position-source": 6,
            "adv-ground-height-source": 12,
            "adv-roof-reference-point": 6,
            "sig3d-roof-type": 14,
            "citygml2-building-class": 20,
            "citygml2-traffic-area-function": 38,
        }
        self.assertEqual({name: len(self.lists[name]["codes"]) for name in expected}, expected)

    def test_known_values(self):
        function = self.lists["adv-building-function"]
        self.assertEqual(matches(function, "function", "31001_1000"), {"de": "Wohngebäude", "en": "Residential building"})
        self.assertEqual(matches(function, "function", "53001_1800")["de"], "Brücke")
        roof, sig3d = self.lists["adv-roof-type"], self.lists["sig3d-roof-type"]
        self.assertEqual(matches(roof, "roofType", "3100")["de"], matches(sig3d, "roofType", "1030")["de"])
        self.assertIsNone(matches(roof, "roofType", "1030"))
        self.assertIsNone(matches(sig3d, "roofType", "3100"))
        space = "https://www.sig3d.org/codelists/standard/building/2.0/_AbstractBuilding_function.xml"
        standard = self.lists["citygml2-building-function"]
        self.assertEqual(matches(standard, "function", "1630", space)["en"], "Garage")
        self.assertIsNone(matches(standard, "function", "1610"), "a bare number may come from another list")
        self.assertIsNone(matches(function, "function", "31001_1000", "http://example.org/other.xml"))


class Labels(unittest.TestCase):
    def test_attribute_labels(self):
        attributes = load("attribute_labels")["attributes"]
        kinds = load("kinds")["kinds"]
        self.assertGreater(len(attributes), 90)
        for name, entry in attributes.items():
            with self.subTest(attribute=name):
                self.assertLessEqual(set(entry), {"de", "en", "unit", "help", "byKind"})
                self.assertLessEqual({"de", "en"}, set(entry))
                self.assertIn(entry.get("unit", "m"), ("m", "m²", "°"))
                self.assertEqual(set(entry.get("help", {"de": "", "en": ""})), {"de", "en"})
                for kind, words in entry.get("byKind", {}).items():
                    self.assertIn(kind, kinds)
                    self.assertEqual(set(words), {"de", "en"})
        self.assertEqual(attributes["measuredHeight"]["unit"], "m")

    def test_every_coded_attribute_has_a_label(self):
        attributes = load("attribute_labels")["attributes"]
        for name, content in code_lists().items():
            for attribute in content["attribute"]:
                self.assertIn(attribute, attributes, name)

    def test_kinds(self):
        kinds = load("kinds")["kinds"]
        for name, entry in kinds.items():
            with self.subTest(kind=name):
                self.assertEqual(set(entry), {"module", "versions", "role", "de", "en"})
                self.assertEqual(set(entry["de"]), {"one", "many"})
                self.assertEqual(set(entry["en"]), {"one", "many"})
                self.assertIn(entry["role"], ("model", "object", "surface", "appearance", "geometry"))
                self.assertLessEqual(set(entry["versions"]), {"1.0", "2.0", "3.0"})
        self.assertEqual(kinds["WallSurface"]["de"], {"one": "Wandfläche", "many": "Wandflächen"})


@unittest.skipUnless(SHARED.is_dir(), f"no folder with real files at {SHARED}; set STADTBLICK_SHARED_DATA")
class RealFiles(unittest.TestCase):
    """Every AdV code that stands in a real file has words."""

    ELEMENT = re.compile(rb"<(?:\w+:)?(function|usage|roofType)(?:\s+codeSpace=\"([^\"]*)\")?\s*>\s*([^<\s]+)\s*<")
    GENERIC = re.compile(
        rb"name=\"(Datenquelle(?:Dachhoehe|Bodenhoehe|Lage)|BezugspunktDach(?:hoehe)?)\"\s*>\s*<(?:\w+:)?value>\s*([^<\s]+)"
    )

    def collect(self):
        """{(attribute, code space or None, code): one file that has it}, from AdV codes and roof types."""
        found = {}
        for path in sorted(p for p in SHARED.rglob("*") if p.suffix.lower() in (".gml", ".xml", ".citygml")):
            content = path.read_bytes()
            if b"CityModel" not in content[:20000]:
                continue
            for attribute, space, code in self.ELEMENT.findall(content):
                is_adv = re.match(rb"^\d{5}_\d+$", code)
                known_space = not space or b"AdV" in space or b"_AbstractBuilding_roofType" in space
                if is_adv or (attribute == b"roofType" and known_space):
                    found.setdefault((attribute.decode(), space.decode() or None, code.decode()), path)
            for attribute, code in self.GENERIC.findall(content):
                found.setdefault((attribute.decode(), None, code.decode()), path)
        return found

    def test_all_resolve(self):
        found = self.collect()
        if not found:
            self.skipTest(f"no CityGML file with coded attributes under {SHARED}")
        lists = code_lists().values()
        for (attribute, space, code), path in found.items():
            with self.subTest(attribute=attribute, code=code, file=str(path)):
                words = [w for w in (matches(one, attribute, code, space) for one in lists) if w]
                self.assertTrue(words, "no list knows this code")
                self.assertEqual(len({w["de"] for w in words}), 1, "lists contradict each other")


if __name__ == "__main__":
    unittest.main()
