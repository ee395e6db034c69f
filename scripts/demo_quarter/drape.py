"""Lays plan polygons on the ground: cut into cells small enough that each piece is flat and lies on the terrain."""

from dataclasses import dataclass

from . import geometry as g
from .solids import mm, without_repeats

COARSE, FINE = 32.0, 4.0
SEAM = 0.02         # metres that neighbouring pieces may part in height
NEAR_GROUND = 0.055  # metres the ground may leave a piece


def drape(shape, height, lift, seam=SEAM, near=NEAR_GROUND):
    """Level or tilted pieces as lists of rings of (x, y, z), about lift metres above height(p)."""
    rule = _Rule(height, lift, seam, near)
    pieces = []
    for part in g.polygons(shape):
        if part.GetArea() < 0.5:
            continue
        west, east, south, north = part.GetEnvelope()
        x = west - west % COARSE
        while x < east:
            y = south - south % COARSE
            while y < north:
                _cell(part, x, y, COARSE, rule, pieces)
                y += COARSE
            x += COARSE
    return pieces


@dataclass
class _Rule:
    height: object
    lift: float
    seam: float
    near: float


def _cell(shape, x, y, size, rule, pieces):
    cell = g.polygon([(x, y), (x + size, y), (x + size, y + size), (x, y + size)])
    if not shape.Intersects(cell):
        return
    for part in g.polygons(shape.Intersection(cell)):
        if part.GetArea() < 0.2:
            continue
        rings = [[mm((p[0], p[1], rule.height(p) + rule.lift)) for p in g.without_spikes(ring)]
                 for ring in g.rings(part)]
        rings = [ring for ring in rings if len(ring) > 2]
        plane = _plane(rings[0])
        if size <= FINE or _good(part, rings, plane, x, y, size, rule):
            laid = [without_repeats([mm((p[0], p[1], plane(p))) for p in ring]) for ring in rings]
            if len(laid[0]) > 2:
                pieces.append([ring for ring in laid if len(ring) > 2])
            continue
        half = size / 2
        for i in (0, 1):
            for j in (0, 1):
                _cell(part, x + i * half, y + j * half, half, rule, pieces)


def _good(part, rings, plane, x, y, size, rule):
    if any(abs(plane(p) - p[2]) > rule.seam for ring in rings for p in ring):
        return False
    for i in range(5):
        for j in range(5):
            p = (x + size * (i + 0.5) / 5, y + size * (j + 0.5) / 5)
            if abs(plane(p) - rule.height(p) - rule.lift) > rule.near and part.Distance(g.point(p)) < 0.01:
                return False
    return True


def _plane(ring):
    """The least-squares plane z(x, y) of points."""
    n = len(ring)
    cx, cy, cz = (sum(p[i] for p in ring) / n for i in range(3))
    xx = sum((p[0] - cx) ** 2 for p in ring)
    yy = sum((p[1] - cy) ** 2 for p in ring)
    xy = sum((p[0] - cx) * (p[1] - cy) for p in ring)
    xz = sum((p[0] - cx) * (p[2] - cz) for p in ring)
    yz = sum((p[1] - cy) * (p[2] - cz) for p in ring)
    size = xx * yy - xy * xy
    if abs(size) < 1e-9:
        return lambda p: cz
    a, b = (xz * yy - yz * xy) / size, (yz * xx - xz * xy) / size
    return lambda p: cz + a * (p[0] - cx) + b * (p[1] - cy)
