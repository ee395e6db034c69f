#!/usr/bin/env python3
"""Makes the demo quarter, an invented place, into data/demo (or --out): the same bytes each time."""

import argparse
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from demo_quarter import assemble  # noqa: E402  (the folder of this script comes first)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", default=os.path.join(here, "..", "data", "demo"), help="folder to write to")
    folder = os.path.normpath(parser.parse_args().out)
    for line in assemble.write_all(folder):
        print(line)


if __name__ == "__main__":
    main()
