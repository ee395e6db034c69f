#!/usr/bin/env python3
"""Checks that every code of src/base/diagnostic_codes.def has an entry in docs/diagnostics.md and a fixture under
tests/bad/, that the entries state the severity of the table, and that neither page nor folder names a code that
is gone. Prints one line a finding; exit 1 when there is one.

A fixture of CODE is tests/bad/CODE.ENDING, tests/bad/CODE/ or tests/bad/CODE-DETAIL.ENDING; what has no bad file
but a bad call is tests/bad/CODE.call.json.

usage: check_diagnostics.py [ROOT]
"""
import re
import sys
from pathlib import Path

import check_report

ROW = re.compile(r'^SB_DIAGNOSTIC\((\w+), "([a-z0-9-]+)", k(\w+), ', re.M)
ENTRY = re.compile(r"^### `([^`]+)` \((\w+)\)\n(.*?)(?=^#|\Z)", re.M | re.S)
FIXTURE = re.compile(r"`tests/bad/([^`]+)`")


def table(root):
    """Code -> (identifier, severity)."""
    rows = ROW.findall((root / "src/base/diagnostic_codes.def").read_text(encoding="utf-8"))
    return {code: (identifier, severity.lower()) for identifier, code, severity in rows}


def fixture_code(name, codes):
    """The code that a file or folder of tests/bad stands for: the longest one its name begins with."""
    stem = name.split(".")[0]
    fitting = [code for code in codes if stem == code or stem.startswith(code + "-")]
    return max(fitting, key=len, default=None)


def findings(root):
    codes = table(root)
    page = (root / "docs/diagnostics.md").read_text(encoding="utf-8")
    entries = {code: (severity, text) for code, severity, text in ENTRY.findall(page)}
    folder = root / "tests/bad"
    present = {path.name: fixture_code(path.name, codes) for path in sorted(folder.iterdir())
               if path.name != "README.md"} if folder.is_dir() else {}

    for code, (_, severity) in codes.items():
        if code not in entries:
            yield f"docs/diagnostics.md: no entry ### `{code}` ({severity})"
        else:
            stated, text = entries[code]
            if stated != severity:
                yield f"docs/diagnostics.md: {code} is {severity}, the page says {stated}"
            if len(text.split()) < 12:
                yield f"docs/diagnostics.md: the entry of {code} says too little"
            for name in FIXTURE.findall(text):
                if not (folder / name).exists():
                    yield f"docs/diagnostics.md: {code} names tests/bad/{name}, which is not there"
        if code not in present.values():
            yield f"tests/bad: no fixture of {code}"
    for code in entries:
        if code not in codes:
            yield f"docs/diagnostics.md: {code} is no code of src/base/diagnostic_codes.def"
    for name, code in present.items():
        if code is None:
            yield f"tests/bad/{name}: its name begins with no code of src/base/diagnostic_codes.def"


if __name__ == "__main__":
    sys.exit(check_report.run(findings, "Every code has its entry and its fixture."))
