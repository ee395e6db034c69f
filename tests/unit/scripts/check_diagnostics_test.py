"""scripts/check_diagnostics.py finds a code without an entry or a fixture, and what is left of codes that are gone."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))
import check_diagnostics  # noqa: E402

TABLE = '''SB_DIAGNOSTIC(kFileEmpty, "file-empty", kError, "Empty.")
SB_DIAGNOSTIC(kRing, "ring-not-closed", kWarning, "Open.")
'''
WORDS = "What it means and what to do about it, in twelve words or some more.\n"
PAGE = f"# Findings\n\n### `file-empty` (error)\n{WORDS}\n### `ring-not-closed` (warning)\n{WORDS}"
FIXTURES = ("file-empty.gml", "ring-not-closed-inner.gml")


class CheckTest(unittest.TestCase):
    def findings(self, page=PAGE, fixtures=FIXTURES):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name in ("src/base", "docs", "tests/bad"):
                (root / name).mkdir(parents=True)
            (root / "src/base/diagnostic_codes.def").write_text(TABLE, encoding="utf-8")
            (root / "docs/diagnostics.md").write_text(page, encoding="utf-8")
            for name in fixtures:
                (root / "tests/bad" / name).touch()
            return list(check_diagnostics.findings(root))

    def assert_one(self, found, part):
        self.assertEqual(len(found), 1, found)
        self.assertIn(part, found[0])

    def test_good(self):
        self.assertEqual(self.findings(), [])

    def test_missing_entry(self):
        self.assert_one(self.findings(page=PAGE.split("### `ring")[0]), "no entry ### `ring-not-closed` (warning)")

    def test_missing_fixture(self):
        self.assert_one(self.findings(fixtures=FIXTURES[:1]), "no fixture of ring-not-closed")

    def test_wrong_severity(self):
        self.assert_one(self.findings(page=PAGE.replace("(warning)", "(info)")), "is warning, the page says info")

    def test_empty_entry(self):
        self.assert_one(self.findings(page=PAGE.replace(WORDS, "", 1)), "file-empty says too little")

    def test_entry_names_a_fixture_that_is_not_there(self):
        self.assert_one(self.findings(page=PAGE + "Example: `tests/bad/ring.gml`\n"), "ring-not-closed names tests/bad/ring.gml")

    def test_entry_and_fixture_of_a_code_that_is_gone(self):
        self.assert_one(self.findings(page=PAGE + f"### `old-code` (info)\n{WORDS}"), "old-code is no code")
        self.assert_one(self.findings(fixtures=FIXTURES + ("old-code.gml",)), "begins with no code")


if __name__ == "__main__":
    unittest.main()
