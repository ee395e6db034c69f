"""scripts/check_messages.py finds missing, stale and miswritten translations."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))
import check_messages  # noqa: E402

TABLE = 'SB_DIAGNOSTIC(kFileEmpty, "file-empty", kError, "The file \'{0}\' is empty.")\n'
CODE = 'auto a = messages.text("Open " \n "file"); auto b = messages.plural("one", "{0} houses", n); auto c = settings.text("view.scale");\n' \
    'SB_COMMAND(Undo, "Undo")\n'
SETTINGS = 'Setting t[] = {{"view.scale", "Size", "Twice " \n "as large.", 1}};\n'
CATALOGUE = '''msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "The file '{0}' is empty."
msgstr "Die Datei „{0}“ ist leer."

msgid "Open file"
msgstr "Datei öffnen"

msgid "one"
msgid_plural "{0} houses"
msgstr[0] "eines"
msgstr[1] "{0} Häuser"

msgid "Undo"
msgstr "Rückgängig"

msgid "Size"
msgstr "Größe"

msgid "Twice as large."
msgstr ""
"Doppelt "
"so groß."
'''


class CheckTest(unittest.TestCase):
    def findings(self, catalogue=CATALOGUE, code=CODE):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in {"src/base/diagnostic_codes.def": TABLE, "src/ui/panel.cpp": code,
                               "src/session/settings.cpp": SETTINGS, "data/messages/de.po": catalogue}.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return list(check_messages.findings(root))

    def assert_one(self, found, part):
        self.assertEqual(len(found), 1, found)
        self.assertIn(part, found[0])

    def test_good(self):
        self.assertEqual(self.findings(), [])

    def test_missing(self):
        self.assert_one(self.findings(code=CODE + 'auto d = messages.text("Close");\n'), 'no translation of "Close"')
        self.assert_one(self.findings(CATALOGUE.replace("Die Datei „{0}“ ist leer.", "")), "no translation of \"The file")
        self.assert_one(self.findings(CATALOGUE.replace("Rückgängig", "")), 'no translation of "Undo"')
        self.assert_one(self.findings(CATALOGUE.replace("Größe", "")), 'no translation of "Size"')

    def test_other_placeholders(self):
        self.assert_one(self.findings(CATALOGUE.replace("„{0}“", "„{1}“")), "other placeholders")

    def test_stale(self):
        self.assert_one(self.findings(CATALOGUE + '\nmsgid "Gone"\nmsgstr "Weg"\n'), 'no longer says "Gone"')


if __name__ == "__main__":
    unittest.main()
