"""Cuts the edge of a block into lots: corner lots first, then the fronts between them."""

import math
from dataclasses import dataclass

from . import geometry as g


@dataclass
class Lot:
    """A lot along the street: its front runs with the block to the left; a corner lot bends in its middle."""
    front: list
    corner: bool
    interior: float = math.pi


def _tidy(ring, tolerance=0.35):
    """Drops points that hardly bend the line and edges too short to build on."""
    changed = True
    while changed and len(ring) > 3:
        changed = False
        for i in range(len(ring)):
            a, b, c = ring[i - 1], ring[i], ring[(i + 1) % len(ring)]
            size = g.distance(a, c)
            bend = abs(g.cross(g.sub(b, a), g.sub(c, a))) / size if size > 0 else 0.0
            if g.distance(a, b) < 1.5 or bend < tolerance:
                del ring[i]
                changed = True
                break
    return ring


def _interior(ring, i):
    a, b, c = ring[i - 1], ring[i], ring[(i + 1) % len(ring)]
    turn = math.atan2(g.cross(g.sub(b, a), g.sub(c, b)), g.dot(g.sub(b, a), g.sub(c, b)))
    return math.pi - turn


def lots(ring, depth, widths, random, bend=math.radians(152)):
    """Lots round a block in order. widths is the range of fronts in metres, depth that of the corner buildings."""
    ring = _tidy(list(ring))
    corners = [i for i in range(len(ring)) if _interior(ring, i) < bend]
    if len(corners) < 3:
        return []
    reach = {i: depth / math.tan(_interior(ring, i) / 2) for i in corners}
    take = {i: reach[i] + random.uniform(2.5, 5.0) for i in corners}
    sides = []
    for n, i in enumerate(corners):
        j = corners[(n + 1) % len(corners)]
        side, k = [ring[i]], i
        while k != j:
            k = (k + 1) % len(ring)
            side.append(ring[k])
        sides.append((i, j, side))
    # where two corners meet with no room between them they share the side
    ends = {}
    for i, j, side in sides:
        total = g.length(side)
        a, b = take[i], take[j]
        if total - a - b < widths[0]:
            a = reach[i] + (total - reach[i] - reach[j]) / 2
            b = total - a
        if a < reach[i] + 0.5 or b < reach[j] + 0.5:
            return []
        ends[(i, "after")], ends[(j, "before")] = a, b
    out = []
    for i, j, side in sides:
        before = next(s for a, b, s in sides if b == i)
        total = g.length(before)
        head = g.part_of(before, total - ends[(i, "before")], total)
        tail = g.part_of(side, 0.0, ends[(i, "after")])
        out.append(Lot([head[0], ring[i], tail[-1]], True, _interior(ring, i)))
        start, stop = ends[(i, "after")], g.length(side) - ends[(j, "before")]
        room = stop - start
        if room < 1.0:
            continue
        count = max(1, round(room / random.uniform(*widths)))
        shares = [random.uniform(0.8, 1.2) for _ in range(count)]
        scale = room / sum(shares)
        for share in shares:
            out.append(Lot(g.part_of(side, start, start + share * scale), False))
            start += share * scale
    return out
