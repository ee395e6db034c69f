"""Bodies with real roof shapes over a plan: one profile swept along the street front, flat roofs, tents and towers."""

from . import geometry as g
from .solids import face, shell

# Roof codes of the AdV profile.
FLAT, SHED_ROOF, GABLE, HIP, HALF_HIP, MANSARD, TENT, CONE = "1000", "2100", "3100", "3200", "3300", "3400", "3500", "3600"
DOME, SAWTOOTH, BARREL, SPIRE, MIXED = "3700", "3800", "3900", "4000", "5000"


def gable_profile(depth, eaves, ridge, ridge_at=0.5):
    return [(0.0, eaves), (depth * ridge_at, ridge), (depth, eaves)]


def mansard_profile(depth, eaves, kink, ridge, inset=1.7):
    return [(0.0, eaves), (inset, kink), (depth / 2, ridge), (depth - inset, kink), (depth, eaves)]


def sawtooth_profile(depth, low, high, teeth):
    points = []
    for i in range(teeth):
        points += [(depth * i / teeth, low), (depth * (i + 1) / teeth, high)]
    return points


def barrel_profile(width, eaves, rise, parts=6):
    return [(width * i / parts, eaves + rise * 4 * (i / parts) * (1 - i / parts)) for i in range(parts + 1)]


def _stations(front, depth_at, start_cut, end_cut):
    """Plan points: one row per front vertex, one column per distance from the front."""
    rows = []
    last = len(front) - 1
    for j, p in enumerate(front):
        if 0 < j < last:
            before = g.left(g.unit(g.sub(p, front[j - 1])))
            after = g.left(g.unit(g.sub(front[j + 1], p)))
            mid = g.unit(g.add(before, after))
            step = g.add((0, 0), mid, 1 / g.dot(mid, after))
        else:
            inward = g.left(g.unit(g.sub(front[1], front[0]) if j == 0 else g.sub(front[last], front[last - 1])))
            cut = (start_cut if j == 0 else end_cut) or inward
            step = g.add((0, 0), cut, 1 / g.dot(cut, inward))
        rows.append([g.add(p, step, t) for t in depth_at])
    return rows


def _at(xy, z):
    return (xy[0], xy[1], z)


def swept(front, profile, foot, start="gable", end="gable", start_cut=None, end_cut=None):
    """Sweeps a roof profile [(distance from the front, height)] along a front polyline; the body lies to its left.

    start and end: gable (a straight wall), hip (the roof falls to the end, for symmetric profiles) or half (half-hip,
    for gables only). Cuts are the plan directions of the end walls, for walls not square to the front.
    """
    m = len(profile) - 1
    rows = _stations(front, [t for t, _ in profile], start_cut, end_cut)
    heights = [z for _, z in profile]
    last = len(front) - 1
    base = [(row[0], row[m]) for row in rows]
    points = [[_at(xy, z) for xy, z in zip(row, heights)] for row in rows]
    faces = []
    steps = {"start": None, "end": None}
    for where, style, j, towards in (("start", start, 0, 1), ("end", end, last, last - 1)):
        if style == "gable":
            continue
        direction = g.unit(g.sub(front[towards], front[j]))
        share = 1.0 if style == "hip" else 0.55
        depth = profile[m][0]
        keep = points[j]
        moved = []
        for k, (t, _) in enumerate(profile):
            run = min(t, depth - t) * (0.9 if style == "hip" else 0.5)
            moved.append(_at(g.add(rows[j][k], direction, run), heights[k]))
        if style == "half":
            low = _at(g.lerp(rows[j][0], rows[j][1], share), heights[0] + (heights[1] - heights[0]) * share)
            high = _at(g.lerp(rows[j][2], rows[j][1], share), heights[2] + (heights[1] - heights[2]) * share)
            steps[where] = (low, high)
            moved[0], moved[2] = keep[0], keep[2]
        points[j] = moved
    for j in range(last):
        for k in range(m):
            ring = [points[j][k], points[j + 1][k], points[j + 1][k + 1], points[j][k + 1]]
            if steps["end"] and j + 1 == last:
                ring.insert(2, steps["end"][k])
            if steps["start"] and j == 0:
                ring.append(steps["start"][k])
            faces.append(face("wall" if profile[k][0] == profile[k + 1][0] else "roof", ring))
        faces.append(face("wall", [_at(base[j][0], foot), _at(base[j + 1][0], foot), points[j + 1][0], points[j][0]], tag="front"))
        faces.append(face("wall", [_at(base[j + 1][1], foot), _at(base[j][1], foot), points[j][m], points[j + 1][m]], tag="back"))
    for where, style, j in (("start", start, 0), ("end", end, last)):
        wall = [_at(base[j][1], foot), _at(base[j][0], foot), points[j][0]]
        hips = []
        if style == "gable":
            wall += points[j][1:]
        elif style == "half":
            low, high = steps[where]
            wall += [low, high, points[j][2]]
            hips.append([high, low, points[j][1]])
        else:
            wall.append(points[j][m])
            for k in range(m // 2):
                ring = [points[j][m - k], points[j][k], points[j][k + 1]]
                if k + 1 != m - k - 1:
                    ring.append(points[j][m - k - 1])
                hips.append(ring)
        for kind, ring in [("wall", wall)] + [("roof", h) for h in hips]:
            faces.append(face(kind, ring if j == 0 else ring[::-1], tag=where if kind == "wall" else ""))
    ground = [_at(b[0], foot) for b in reversed(base)] + [_at(b[1], foot) for b in base]
    faces.append(face("ground", ground))
    return shell(faces)


def flat(ring, foot, top):
    """A body with a flat roof over any simple plan, counter-clockwise."""
    faces = [face("roof", [_at(p, top) for p in ring]), face("ground", [_at(p, foot) for p in reversed(ring)])]
    for i in range(len(ring)):
        a, b = ring[i - 1], ring[i]
        faces.append(face("wall", [_at(a, foot), _at(b, foot), _at(b, top), _at(a, top)]))
    return shell(faces)


def tent(ring, foot, eaves, top, apex=None):
    """Walls with a pyramid on top: tent roof, spire or cone, after its height and its number of sides."""
    tip = _at(apex or g.centroid(ring), top)
    faces = [face("ground", [_at(p, foot) for p in reversed(ring)])]
    for i in range(len(ring)):
        a, b = ring[i - 1], ring[i]
        faces.append(face("wall", [_at(a, foot), _at(b, foot), _at(b, eaves), _at(a, eaves)]))
        faces.append(face("roof", [_at(a, eaves), _at(b, eaves), tip]))
    return shell(faces)


def stacked(rings_and_heights, tip=None):
    """A body from plans of equal corner count at rising heights (domes, towers); the first is the foot."""
    foot_ring, foot = rings_and_heights[0]
    faces = [face("ground", [_at(p, foot) for p in reversed(foot_ring)])]
    n = len(foot_ring)
    for level, ((low, zl), (high, zh)) in enumerate(zip(rings_and_heights, rings_and_heights[1:])):
        for i in range(n):
            ring = [_at(low[i - 1], zl), _at(low[i], zl), _at(high[i], zh), _at(high[i - 1], zh)]
            steep = zh - zl > 2 * max(g.distance(low[i], high[i]), 0.01)
            faces.append(face("wall" if steep or level == 0 else "roof", ring))
    ring, z = rings_and_heights[-1]
    if tip is None:
        faces.append(face("roof", [_at(p, z) for p in ring]))
    else:
        for i in range(n):
            faces.append(face("roof", [_at(ring[i - 1], z), _at(ring[i], z), tip]))
    return shell(faces)

