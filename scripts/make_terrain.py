#!/usr/bin/env python3
"""Makes a terrain of any size for benchmarks and tests: hills, a river valley, terraces and the roughness of a laser scan,
in tiles of 1 km named like those of the state surveys (dgm1_32_560_5930_1_hh.tif), or in one file.

usage: make_terrain.py [--kilometres N] [--spacing METRES] [--seed N] [--single | --xyz] -o DIR

Tiles are GeoTIFF (32 bits, ZSTD) in EPSG:25832; --xyz writes point lists instead, --single one tiled GeoTIFF, terrain.tif.
The same arguments give the same heights.
"""
import argparse
from pathlib import Path

import numpy
from osgeo import gdal, osr

EAST, NORTH = 560000, 5930000  # south-west corner


def waves(seed):
    """(amplitude in metres, wave numbers east and north, phase) of the hills."""
    random = numpy.random.default_rng(seed)
    lengths = 6000.0 / 1.7 ** numpy.arange(14)
    angles = random.uniform(0, 2 * numpy.pi, lengths.size)
    return [(0.009 * length ** 0.92, 2 * numpy.pi / length * numpy.cos(angle), 2 * numpy.pi / length * numpy.sin(angle), phase)
            for length, angle, phase in zip(lengths, angles, random.uniform(0, 2 * numpy.pi, lengths.size))]


def heights(east, north, hills):
    """Heights at the centres of pixels, a row for each of `north`; metres."""
    e, n = numpy.meshgrid(east - EAST, north - NORTH)
    z = numpy.full(e.shape, 40.0)
    for amplitude, ke, kn, phase in hills:
        z += amplitude * numpy.sin(ke * e + kn * n + phase)
    river = 9000.0 + 1500.0 * numpy.sin(n / 4200.0) + 260.0 * numpy.sin(n / 900.0)
    valley = numpy.exp(-(((e - river) / 700.0) ** 2))
    z = z * (1.0 - 0.85 * valley) + 4.0 * valley
    # Roughness that depends on the place alone, not on the tile.
    cells = (numpy.floor(e).astype(numpy.int64) * 73856093) ^ (numpy.floor(n).astype(numpy.int64) * 19349663)
    return (z + 0.06 * ((cells % 1009) / 1009.0 - 0.5)).astype(numpy.float32)


def create(path, columns, rows, west, top, spacing, options):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32, options)
    dataset.SetGeoTransform((west, spacing, 0, top, 0, -spacing))
    system = osr.SpatialReference()
    system.ImportFromEPSG(25832)
    dataset.SetProjection(system.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    return dataset


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kilometres", type=int, default=4)
    parser.add_argument("--spacing", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--single", action="store_true")
    parser.add_argument("--xyz", action="store_true")
    parser.add_argument("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args()
    gdal.UseExceptions()
    arguments.output.mkdir(parents=True, exist_ok=True)
    hills = waves(arguments.seed)
    side = round(1000 / arguments.spacing)
    packed = ["COMPRESS=ZSTD", "PREDICTOR=3", "ZSTD_LEVEL=1"]
    count = arguments.kilometres
    whole = None
    if arguments.single:
        whole = create(arguments.output / "terrain.tif", side * count, side * count, EAST, NORTH + 1000 * count,
                       arguments.spacing, [*packed, "TILED=YES", "BIGTIFF=IF_SAFER", "NUM_THREADS=2"])
    for row in range(count):  # from the north: a tiled file is written in its order
        for column in range(count):
            west, top = EAST + 1000 * column, NORTH + 1000 * (count - row)
            east = west + arguments.spacing * (numpy.arange(side) + 0.5)
            north = top - arguments.spacing * (numpy.arange(side) + 0.5)
            z = heights(east, north, hills)
            name = f"dgm1_32_{west // 1000}_{top // 1000 - 1}_1_hh"
            if whole is not None:
                whole.GetRasterBand(1).WriteArray(z, column * side, row * side)
            elif arguments.xyz:
                e, n = numpy.meshgrid(east, north)
                numpy.savetxt(arguments.output / f"{name}.xyz", numpy.column_stack([e.ravel(), n.ravel(), z.ravel()]),
                              fmt="%.2f")
            else:
                tile = create(arguments.output / f"{name}.tif", side, side, west, top, arguments.spacing, packed)
                tile.GetRasterBand(1).WriteArray(z)


if __name__ == "__main__":
    main()
