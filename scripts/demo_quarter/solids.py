"""Closed bodies of planar faces, and their checks. Heights are metres above NHN; faces wind outward."""

from collections import Counter
from dataclasses import dataclass, field

import math


def mm(p):
    return (round(p[0], 3), round(p[1], 3), round(p[2], 3))


@dataclass
class Face:
    """A planar face: kind is roof, wall or ground; rings are open (first point not repeated)."""
    kind: str
    ring: list
    holes: list = field(default_factory=list)
    tag: str = ""

    def rings(self):
        return [self.ring, *self.holes]


@dataclass
class Shell:
    """The faces of one closed body."""
    faces: list

    def top(self):
        return max(p[2] for f in self.faces for p in f.ring)

    def foot(self):
        return min(p[2] for f in self.faces for p in f.ring)

    def ground_ring(self):
        return next(f.ring for f in self.faces if f.kind == "ground")


def without_repeats(ring):
    out = []
    for p in ring:
        if not out or p != out[-1]:
            out.append(p)
    if len(out) > 1 and out[0] == out[-1]:
        out.pop()
    return out


def face(kind, points, holes=(), tag=""):
    """A face with coordinates on whole millimetres and no repeated neighbours."""
    return Face(kind, without_repeats(map(mm, points)), [without_repeats(map(mm, h)) for h in holes], tag)


def shell(faces):
    return Shell([f for f in faces if len(f.ring) >= 3])


def normal(ring):
    """Newell's normal, its length twice the area."""
    x = y = z = 0.0
    for i in range(len(ring)):
        a, b = ring[i - 1], ring[i]
        x += (a[1] - b[1]) * (a[2] + b[2])
        y += (a[2] - b[2]) * (a[0] + b[0])
        z += (a[0] - b[0]) * (a[1] + b[1])
    return (x, y, z)


def flatness(rings):
    """Largest distance in metres of a point from the plane of the first ring."""
    n = normal(rings[0])
    size = math.sqrt(sum(c * c for c in n))
    if size == 0:
        return math.inf
    n = [c / size for c in n]
    middle = [sum(p[i] for p in rings[0]) / len(rings[0]) for i in range(3)]
    return max(abs(sum(n[i] * (p[i] - middle[i]) for i in range(3))) for ring in rings for p in ring)


def open_edges(rings):
    """Edges that are not used exactly once in each direction: none in a closed body."""
    used = Counter()
    for ring in rings:
        for i in range(len(ring)):
            used[(ring[i - 1], ring[i])] += 1
    return [e for e, n in used.items() if n != 1 or used.get((e[1], e[0]), 0) != 1]


def triangles(faces):
    """How many triangles a viewer draws for these faces; a hole costs two more than its points."""
    return sum(len(f.ring) - 2 + sum(len(h) + 2 for h in f.holes) for f in faces)
