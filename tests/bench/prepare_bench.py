#!/usr/bin/env python3
"""prepare_bench.py PROGRAM [BUILDINGS]: prepares made-up cities and prints one JSON object a line: how many MB a second, by the
clock and by processor time, how much memory at most, and how much more memory four times the buildings take.

BUILDINGS is that of the smaller city, 10000 unless said otherwise (about 200 MB); the larger has four times as many.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def make_city(buildings, folder):
    subprocess.run([sys.executable, ROOT / "scripts" / "make_city.py", "--buildings", str(buildings), "-o", folder],
                   check=True, stdout=subprocess.DEVNULL)


def prepare(program, data, city):
    result = subprocess.run([program, "prepare", data, "-o", city, "--json"], capture_output=True, text=True)
    if result.returncode not in (0, 1):
        sys.exit(f"prepare_bench.py: {result.stderr.strip()}")
    return json.loads(result.stdout)


def say(name, ours, unit, file, peer=None, peer_name="", ratio=None):
    print(json.dumps({"name": name, "file": file, "ours": round(ours, 2), "peer": peer, "peer_name": peer_name,
                      "ratio": ratio, "unit": unit}), flush=True)


def main(program, buildings):
    with tempfile.TemporaryDirectory(prefix="stadtblick-bench-") as folder:
        folder = Path(folder)
        peaks = []
        for count in (buildings, 4 * buildings):
            make_city(count, folder / "data")
            report = prepare(program, folder / "data", folder / "city")
            file = f"{count} buildings"
            megabytes = report["bytes_read"] / 1e6
            say("prepare", report["megabytes_per_second"], "MB/s", file)
            say("prepare, a processor second", megabytes / report["processor_seconds"], "MB/s", file)
            peaks.append(report["peak_memory_bytes"] / 1e6)
            say("prepare, memory", peaks[-1], "MB", file)
            subprocess.run(["rm", "-rf", folder / "data", folder / "city"], check=True)
        say("prepare, memory at 4 times the size", peaks[1], "MB", "", round(peaks[0], 2), "a quarter of the buildings",
            round(peaks[1] / peaks[0], 3))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 10000)
