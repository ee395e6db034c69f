#!/usr/bin/env python3
"""Checks the catalogues in data/messages/: every sentence of the table of findings, every label and help of the table of
settings, every name of a command and every text that the code asks to be translated has a translation with the same placeholders, and nothing
is translated that the code no longer says. Prints one line a finding; exit 1 when there is one.

usage: check_messages.py [ROOT]
"""
import re
import subprocess
import sys
from pathlib import Path

import check_report

# Functions whose argument (the first, or those numbered) is looked up in the catalogue.
KEYWORDS = ["text", "tr", "filled", "message", "plural:1,2", "count:1,2", "counted:2,3", "row", "heading"]
STRING = r'"((?:[^"\\]|\\.)*)"'
SETTING_ID = re.compile(r"[a-z]+\.[a-zA-Z]+")


def entries(po_text):
    """(msgid, [msgstr, ...]) of each message of a .po or .pot text."""
    for block in re.split(r"\n\s*\n", po_text):
        values = {}
        for match in re.finditer(rf'^(msg\w+(?:\[\d\])?)((?:\s+{STRING})+)', block, re.M):
            values[match[1]] = "".join(re.findall(STRING, match[2])).replace('\\"', '"').replace("\\n", "\n")
        if values.get("msgid"):
            yield values["msgid"], [value for key, value in values.items() if key.startswith("msgstr")]
            if "msgid_plural" in values:
                yield values["msgid_plural"], [value for key, value in values.items() if key.startswith("msgstr")]


def extracted(root, *options):
    """Strings that xgettext finds in src/."""
    files = sorted(str(path.relative_to(root)) for path in (root / "src").rglob("*")
                   if path.suffix in {".cpp", ".hpp", ".def"})
    if not files:
        return set()
    found = subprocess.run(["xgettext", "--from-code=UTF-8", "-L", "C++", "-o", "-", *options, *files], cwd=root,
                           capture_output=True, text=True, check=True).stdout
    return {message for message, _ in entries(found)}


def wanted(root):
    """Strings that must be translated."""
    table = (root / "src/base/diagnostic_codes.def").read_text(encoding="utf-8")
    found = {match[1] for match in re.finditer(rf'^SB_DIAGNOSTIC\(.*?, {STRING}\)\s*$', table, re.M)}
    for path in sorted((root / "src").rglob("*.cpp")):
        found |= {match[1] for match in re.finditer(rf"^SB_COMMAND\(\w+, {STRING}\)", path.read_text(encoding="utf-8"), re.M)}
    settings = root / "src/session/settings.cpp"
    if settings.is_file():
        joined = re.sub(r'"\s+"', "", settings.read_text(encoding="utf-8"))
        for match in re.finditer(rf'\{{"[a-z]+\.\w+",\s*{STRING},\s*{STRING}', joined):
            found |= {match[1], match[2]}
    asked = extracted(root, "--keyword", *(f"--keyword={keyword}" for keyword in KEYWORDS))
    return found | {text for text in asked if not SETTING_ID.fullmatch(text)}


def placeholders(text):
    return sorted(re.findall(r"\{[^{}]*\}", text))


def findings(root):
    needed = wanted(root)
    said = extracted(root, "--extract-all") | needed
    for catalogue in sorted((root / "data/messages").glob("*.po")):
        name = catalogue.relative_to(root)
        translated = dict(entries(catalogue.read_text(encoding="utf-8")))
        for text in sorted(needed):
            if not any(translated.get(text, [])):
                yield f"{name}: no translation of \"{text}\""
        for text, translations in translated.items():
            if text not in said:
                yield f"{name}: the code no longer says \"{text}\""
            # A singular may say "one" instead of the number.
            if any(t and placeholders(t) != placeholders(text) for t in translations[-1:]) and len(translations) == 1:
                yield f"{name}: other placeholders in the translation of \"{text}\""


if __name__ == "__main__":
    sys.exit(check_report.run(findings, "Every message is translated."))
