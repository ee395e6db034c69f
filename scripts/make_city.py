#!/usr/bin/env python3
"""make_city.py --buildings N -o DIR [--seed S] [--tile 1000]: writes a made-up city for measurements.

Its tiles look like those that the survey of North Rhine-Westphalia delivers: CityGML 1.0, level of detail 2, AdV profile,
ETRS89/UTM 32 with DHHN2016 heights, LoD2_32_<east>_<north>_<km>_NW.gml, some 20 KB a building. A dense centre of closed blocks with
courtyards, rows and closed blocks around it, then single houses with annexes, halls and parks between them. The same arguments give
the same bytes, whatever the number of processor cores.
"""

import argparse
import math
import multiprocessing
import os
import sys
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from made_city import plan  # noqa: E402  (the folder of this script comes first)
from made_city import tile as tile_text  # noqa: E402

PER_KILOMETRE = 1500.0  # buildings on a square kilometre, about: sets how far the centre reaches


def count_tile(job):
    seed, east, north, tile, radius = job
    return len(plan.houses_of_tile(seed, east, north, tile, radius))


def write_tile(job):
    seed, east, north, tile, radius, limit, folder = job
    houses = plan.houses_of_tile(seed, east, north, tile, radius)[:limit]
    name = f"LoD2_32_{east // 1000}_{north // 1000}_{max(1, tile // 1000)}_NW"
    if tile % 1000 or east % 1000 or north % 1000:
        name = f"LoD2_32_{east}_{north}_{tile}_NW"
    writer = tile_text.TileWriter(seed, east, north)
    path = Path(folder) / (name + ".gml")
    part = path.with_suffix(".part")
    with open(part, "w", encoding="utf-8", buffering=1 << 20) as file:
        file.write(tile_text.HEAD % (name, east, north, east + tile, north + tile))
        for house in houses:
            file.write(writer.house(house))
        file.write(tile_text.TAIL)
        size = file.tell()
    os.replace(part, path)
    return len(houses), size


def spiral():
    """(0, 0) and the tiles around it, ring by ring."""
    ring = 0
    while True:
        for y in range(-ring, ring + 1):
            for x in range(-ring, ring + 1):
                if max(abs(x), abs(y)) == ring:
                    yield x, y
        ring += 1


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--buildings", type=int, required=True, metavar="N")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--tile", type=int, default=1000, metavar="METRES", help="edge of a tile (default 1000)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes (default: one a core)")
    options = parser.parse_args(arguments)
    if options.buildings < 1 or options.tile < 100 or options.jobs < 1:
        parser.error("--buildings and --jobs must be at least 1, --tile at least 100")
    options.output.mkdir(parents=True, exist_ok=True)
    radius = max(700.0, 1000.0 * math.sqrt(options.buildings / PER_KILOMETRE / math.pi) * 1.15)

    def places():
        for x, y in spiral():
            yield options.seed, plan.CENTRE[0] + x * options.tile, plan.CENTRE[1] + y * options.tile, options.tile, radius

    with multiprocessing.Pool(options.jobs) as pool:
        jobs = []
        left = options.buildings
        source = places()
        while left > 0:
            batch = [next(source) for _ in range(4 * options.jobs)]
            for place, count in zip(batch, pool.map(count_tile, batch)):
                if left > 0 and count > 0:
                    jobs.append((*place, min(left, count), str(options.output)))
                    left -= count
        buildings = size = 0
        for written, tile_bytes in pool.imap_unordered(write_tile, jobs):
            buildings += written
            size += tile_bytes
    print(f"{buildings} buildings in {len(jobs)} tiles, {size / 1e6:.1f} MB, {size / 1000 / buildings:.1f} kB a building")


if __name__ == "__main__":
    main(sys.argv[1:])
