"""The faces of a house, and the ground it stands on."""

import math

from .plan import FLAT, HIP, PENT, PYRAMID


def ground_height(x, y):
    """Metres above the sea: gentle hills."""
    return 52.0 + 9.0 * math.sin(x / 2300.0) * math.cos(y / 3100.0) + 2.0 * math.sin((x + 2.0 * y) / 700.0)


def middle(p, q):
    return ((p[0] + q[0]) / 2.0, (p[1] + q[1]) / 2.0)


def faces_of(part, ground):
    """(kind, points) of a closed body: kind is Ground, Wall, Closure or Roof; points anticlockwise from outside."""
    low, eaves = ground, ground + part.eaves
    top = eaves + part.rise
    f = part.footprint
    n = len(f)
    roof = part.roof if n == 4 and part.rise > 0.0 else FLAT
    wall = ["Closure" if i in part.closure else "Wall" for i in range(n)]
    faces = [("Ground", [(x, y, low) for x, y in reversed(f)])]

    def quad(i, left, right):
        p, q = f[i], f[(i + 1) % n]
        faces.append((wall[i], [(*p, low), (*q, low), (*q, right), (*p, left)]))

    if roof == FLAT:
        for i in range(n):
            quad(i, eaves, eaves)
        faces.append(("Roof", [(x, y, eaves) for x, y in f]))
    elif roof == PENT:
        for i, (left, right) in enumerate(((eaves, eaves), (eaves, top), (top, top), (top, eaves))):
            quad(i, left, right)
        faces.append(("Roof", [(*f[0], eaves), (*f[1], eaves), (*f[2], top), (*f[3], top)]))
    elif roof == PYRAMID:
        peak = (*middle(f[0], f[2]), top)
        for i in range(4):
            quad(i, eaves, eaves)
            faces.append(("Roof", [(*f[i], eaves), (*f[(i + 1) % 4], eaves), peak]))
    else:
        # The ridge runs along the longer side: a footprint that is deeper than wide is taken from its second corner on.
        k = 0 if math.dist(f[0], f[1]) >= math.dist(f[1], f[2]) else 1
        a, b, c, d = (f[(k + i) % 4] for i in range(4))
        r0, r1 = middle(d, a), middle(b, c)
        if roof == HIP:
            share = min(0.45, 0.5 * math.dist(b, c) / math.dist(a, b))
            r0, r1 = ((r0[0] + (r1[0] - r0[0]) * share, r0[1] + (r1[1] - r0[1]) * share),
                      (r1[0] + (r0[0] - r1[0]) * share, r1[1] + (r0[1] - r1[1]) * share))
        s, t = (*r0, top), (*r1, top)
        for i in range(4):
            if roof == HIP or (i - k) % 2 == 0:
                quad(i, eaves, eaves)
                continue
            p, q = f[i], f[(i + 1) % 4]
            ridge = t if i == (k + 1) % 4 else s
            faces.append((wall[i], [(*p, low), (*q, low), (*q, eaves), ridge, (*p, eaves)]))
        faces.append(("Roof", [(*a, eaves), (*b, eaves), t, s]))
        faces.append(("Roof", [(*c, eaves), (*d, eaves), s, t]))
        if roof == HIP:
            faces.append(("Roof", [(*b, eaves), (*c, eaves), t]))
            faces.append(("Roof", [(*d, eaves), (*a, eaves), s]))
    return faces
