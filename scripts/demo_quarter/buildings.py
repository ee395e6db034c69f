"""Puts houses on the blocks: the old town, the founders' years' blocks, rows, villas, slabs, towers and the harbour."""

import math
import random

from . import geometry as g
from . import layout, roofs
from .model import Building, DetailedLot, Part
from .parcels import lots

HOUSE, MIXED_USE, OFFICE, TOWN_HALL, SCHOOL, SPORTS, CHURCH = (
    "31001_1010", "31001_1123", "31001_2020", "31001_3012", "31001_3021", "31001_3211", "31001_3041")
WAREHOUSE, DAY_CARE, APARTMENTS = (
    "31001_2143", "31001_3065", "31001_1000")


class Site:
    """Collects what is built, on one terrain, with one source of chance."""

    def __init__(self, terrain, seed):
        self.terrain = terrain
        self.random = random.Random(seed)
        self.buildings = []
        self.detailed = []

    def put(self, parts, function, front, year, name="", tag=""):
        building = Building(parts, function, front, name, year, tag=tag)
        self.buildings.append(building)
        return building

    def clear(self, ring, apart):
        """Removes houses that stand in the way of what comes next."""
        land = g.polygon(ring).Buffer(apart)
        self.buildings = [b for b in self.buildings if not any(land.Intersects(g.polygon(r)) for r in b.footprint_rings())]

    def settle(self):
        """Leaves out houses that overlap one built before; party walls may touch."""
        kept, shapes = [], [g.polygon(plan(lot.front, lot.depth)) for lot in self.detailed]
        for building in self.buildings:
            shape = g.union([g.polygon(r) for r in building.footprint_rings()])
            near = [s for s in shapes if s.Intersects(shape)]
            if any(sum(p.GetArea() for p in g.polygons(s.Intersection(shape))) > 1.0 for s in near):
                continue
            kept.append(building)
            shapes.append(shape)
        self.buildings = kept

    def foot(self, ring):
        return self.terrain.foot(ring)


def _lots(block, depth, widths, random):
    """Lots of a block; a ragged outline is smoothed until it can be divided."""
    for tolerance in (0.0, 1.5, 3.0, 5.0):
        found = lots(g.rings(g.polygons(block.shape.SimplifyPreserveTopology(tolerance))[0])[0], depth, widths, random)
        if found:
            return found
    return []


def plan(front, depth):
    """The plan of a body swept along a front."""
    return list(front) + g.offset_line(front, depth)[::-1]


# -- the founders' years: closed blocks round courtyards

def perimeter_block(site, block, storeys, depth=12.0, gap_chance=0.05, detail=None):
    """detail(outward direction) says which fronts are built with windows and doors instead."""
    r = site.random
    court = block.shape.Buffer(-depth)
    wings = []
    for lot in _lots(block, depth, (16.0, 21.5), r):
        if not lot.corner and r.random() < gap_chance:
            continue
        deep = depth if lot.corner else depth + r.uniform(-0.8, 0.8)
        levels = r.randint(*storeys) + (1 if lot.corner and r.random() < 0.5 else 0)
        site_plan = plan(lot.front, deep)
        foot = site.foot(site_plan)
        eaves = foot + 0.9 + levels * r.choice([3.3, 3.5, 3.6])
        middle = lot.front[len(lot.front) // 2] if lot.corner else g.along(lot.front, g.length(lot.front) / 2)[0]
        function = MIXED_USE if r.random() < 0.35 else HOUSE
        year = r.randint(1884, 1912)
        if detail and not lot.corner and len(lot.front) == 2 and detail(g.left(g.unit(g.sub(lot.front[0], lot.front[1])))):
            building = Building([], function, middle, year=year, tag="detailed")
            site.detailed.append(DetailedLot("eaves", lot.front, deep, foot, foot + 0.9 + levels * 3.5,
                                             foot + 0.9 + levels * 3.5 + deep * 0.42, levels, building=building))
            continue
        parts = [_perimeter_body(r, lot, deep, foot, eaves, levels)]
        if lot.corner:
            tower = _corner_tower(r, lot, foot, eaves)
            parts += [tower] if tower else []
        elif r.random() < 0.42:
            wing = _back_wing(site, lot, deep, court, wings, eaves)
            parts += [wing] if wing else []
        site.put(parts, function, middle, year)
    _court_sheds(site, court, wings)


def _perimeter_body(r, lot, depth, foot, eaves, levels):
    style = r.random()
    if style < 0.44:
        ridge = eaves + depth / 2 * math.tan(math.radians(r.uniform(33, 42)))
        return Part(roofs.swept(lot.front, roofs.gable_profile(depth, eaves, ridge), foot), roofs.GABLE, levels)
    if style < 0.78:
        eaves -= 0.6
        kink = eaves + r.uniform(2.9, 3.4)
        profile = roofs.mansard_profile(depth, eaves, kink, kink + r.uniform(1.3, 2.0), r.uniform(1.4, 1.9))
        return Part(roofs.swept(lot.front, profile, foot), roofs.MANSARD, levels)
    if style < 0.9:
        profile = [(0.0, eaves + 0.6), (depth, eaves + 0.6)]
        return Part(roofs.swept(lot.front, profile, foot), roofs.FLAT, levels)
    profile = [(0.0, eaves), (depth * 0.38, eaves + depth * 0.32), (depth, eaves - 0.4)]
    return Part(roofs.swept(lot.front, profile, foot), roofs.GABLE, levels)


def _corner_tower(r, lot, foot, eaves):
    if not 1.2 < lot.interior < 1.95 or r.random() < 0.45:
        return None
    corner = lot.front[1] if len(lot.front) == 3 else lot.front[len(lot.front) // 2]
    back = g.sub(lot.front[0], corner)
    onward = g.sub(lot.front[-1], corner)
    inward = g.unit(g.add(g.unit(back), g.unit(onward)))
    centre = g.add(corner, inward, 1.9)
    ring = g.regular(centre, 2.7, 8, math.degrees(math.atan2(inward[1], inward[0])) + 22.5)
    top = eaves + r.uniform(2.2, 3.4)
    return Part(roofs.tent(ring, foot, top, top + r.uniform(4.0, 6.5)), roofs.SPIRE, 0)


def _back_wing(site, lot, depth, court, wings, eaves):
    r = site.random
    half = g.length(lot.front) / 2
    at, direction = g.along(lot.front, half)
    inward = g.left(direction)
    long, wide = r.uniform(8.0, 14.0), r.uniform(6.0, 7.5)
    side = r.choice([-1, 1]) * max(half - wide / 2 - 0.6, 0.0)
    start = g.add(g.add(at, inward, depth - 0.3), direction, side - wide / 2)
    end = g.add(start, inward, long)
    front = [g.add(start, direction, wide), g.add(end, direction, wide)]
    far = g.polygon([g.add(start, inward, 3.0), g.add(front[0], inward, 3.0), front[1], end])
    if not court.Buffer(-1.5).Contains(far) or not court.Buffer(-8.0).Contains(g.line([front[1], end])):
        return None
    if any(far.Distance(other) < 6.0 for other in wings):
        return None
    wings.append(far)
    foot = site.foot([start, *front, end])
    levels = r.randint(2, 4)
    low = min(foot + 0.6 + levels * 3.3, eaves - 2.0)
    return Part(roofs.swept(front, [(0.0, low), (wide, low + 1.8)], foot), roofs.SHED_ROOF, levels)


def _court_sheds(site, court, wings):
    """A back building or two in the middle of a courtyard that has the room."""
    r = site.random
    inner = court.Buffer(-7.0)
    for part in g.polygons(inner):
        if part.GetArea() < 500 or r.random() < 0.35:
            continue
        c = part.Centroid().GetPoint_2D()
        ring = g.rectangle(c, r.uniform(14, 20), r.uniform(7, 9), r.choice([-8, -6, 82, 84]))
        body = g.polygon(ring)
        if not inner.Contains(body) or any(body.Distance(w) < 5 for w in wings):
            continue
        wings.append(body)
        foot = site.foot(ring)
        depth = g.distance(ring[1], ring[2])
        eaves = foot + r.uniform(3.4, 6.4)
        if r.random() < 0.5:
            profile = roofs.sawtooth_profile(g.distance(ring[0], ring[1]), eaves, eaves + 1.9, 4)
            front = [ring[1], ring[2]]
            site.put([Part(roofs.swept(front, profile, foot), roofs.SAWTOOTH, 1)], WAREHOUSE, ring[0], 1905)
        else:
            profile = roofs.gable_profile(depth, eaves, eaves + depth * 0.3)
            site.put([Part(roofs.swept(ring[:2], profile, foot), roofs.GABLE, 2)], OFFICE, ring[0], 1898)


# -- the old town: narrow houses, gables to the street

def old_block(site, block, depth=10.5):
    r = site.random
    riverside = block.shape.Centroid().GetY() < 228 and block.shape.Centroid().GetX() > 160
    for lot in _lots(block, depth, (7.4, 10.2), r):
        detailed = riverside and not lot.corner and lot.front[0][1] < 206 and lot.front[-1][1] < 206
        deep = depth if lot.corner else depth + r.uniform(-0.9, 1.6)
        levels = r.choice([2, 3, 3, 3, 4])
        site_plan = plan(lot.front, deep)
        foot = site.foot(site_plan)
        eaves = foot + 0.5 + levels * r.uniform(2.75, 3.1)
        middle = lot.front[len(lot.front) // 2] if lot.corner else g.along(lot.front, g.length(lot.front) / 2)[0]
        year = r.randint(1640, 1830)
        function = MIXED_USE if r.random() < 0.5 else HOUSE
        if lot.corner:
            ridge = eaves + deep / 2 * math.tan(math.radians(r.uniform(42, 50)))
            part = Part(roofs.swept(lot.front, roofs.gable_profile(deep, eaves, ridge), foot), roofs.GABLE, levels)
        elif len(lot.front) == 2 and (detailed or r.random() < 0.68):
            part = _gable_house(r, lot.front, deep, foot, eaves, levels)
        else:
            ridge = eaves + deep / 2 * math.tan(math.radians(r.uniform(42, 50)))
            part = Part(roofs.swept(lot.front, roofs.gable_profile(deep, eaves, ridge), foot), roofs.GABLE, levels)
        if detailed and len(lot.front) == 2:
            width = g.distance(*lot.front)
            eaves = foot + 0.5 + levels * 3.0
            ridge = eaves + width / 2 * math.tan(math.radians(r.uniform(48, 55)))
            building = Building([], function, middle, year=year, tag="detailed")
            site.detailed.append(DetailedLot("gable", lot.front, deep, foot, eaves, ridge, levels, building=building))
        else:
            site.put([part], function, middle, year)


def _gable_house(r, front, depth, foot, eaves, levels):
    """The ridge runs from the street inward."""
    width = g.distance(*front)
    inward = g.left(g.unit(g.sub(front[1], front[0])))
    ridge = eaves + width / 2 * math.tan(math.radians(r.uniform(48, 56)))
    side = [front[1], g.add(front[1], inward, depth)]
    half = r.random() < 0.25
    profile = roofs.gable_profile(width, eaves, ridge)
    body = roofs.swept(side, profile, foot, start="half" if half else "gable", end="half" if r.random() < 0.3 else "gable")
    return Part(body, roofs.HALF_HIP if half else roofs.GABLE, levels)


# -- rows with gardens

def row(site, start, end, width=7.4, depth=10.0, storeys=2, flip_roofs=False):
    """A terrace from start to end, its gardens to the left."""
    r = site.random
    count = int(g.distance(start, end) / width)
    direction = g.unit(g.sub(end, start))
    inward = g.left(direction)
    eaves_height, pitch = r.uniform(5.4, 6.0), math.radians(r.uniform(36, 42))
    year = r.randint(1922, 1936)
    step = 0.0
    foot = None
    for i in range(count):
        if i % 4 == 0:
            step = r.choice([0.0, 0.0, 1.2, -1.0])
            pieces = g.add(start, direction, i * width)
            front4 = [pieces, g.add(pieces, direction, min(4, count - i) * width)]
            foot = site.foot(plan(front4, depth))
        a = g.add(g.add(start, direction, i * width), inward, step)
        b = g.add(a, direction, width)
        eaves = foot + 0.4 + eaves_height + (0.0 if storeys == 2 else 2.9)
        first, last = i == 0, i == count - 1
        if flip_roofs:
            profile, code = [(0.0, eaves), (depth, eaves + 2.4)], roofs.SHED_ROOF
        else:
            profile, code = roofs.gable_profile(depth, eaves, eaves + depth / 2 * math.tan(pitch)), roofs.GABLE
        ends = ["half" if end and not flip_roofs else "gable" for end in (first, last)]
        body = roofs.swept([a, b], profile, foot, *ends)
        if (first or last) and not flip_roofs:
            code = roofs.HALF_HIP
        site.put([Part(body, code, storeys)], HOUSE, g.lerp(a, b, 0.5), year, tag="row")


def villa(site, centre, angle, kind):
    r = site.random
    width, depth = r.uniform(11, 14), r.uniform(10, 12.5)
    ring = g.rectangle(centre, width, depth, angle)
    foot = site.foot(ring)
    eaves = foot + 0.8 + 2 * 3.2
    front = ring[:2]
    parts = []
    if kind == "tent":
        ring = g.rectangle(centre, depth, depth, angle)
        front = ring[:2]
        parts.append(Part(roofs.tent(ring, foot, eaves, eaves + 4.6), roofs.TENT, 2))
    elif kind == "mansard":
        profile = roofs.mansard_profile(depth, eaves - 0.4, eaves + 2.2, eaves + 4.0, 1.5)
        parts.append(Part(roofs.swept(front, profile, foot, "hip", "hip"), roofs.MANSARD, 2))
    else:
        profile = roofs.gable_profile(depth, eaves, eaves + depth / 2 * 0.8)
        parts.append(Part(roofs.swept(front, profile, foot, kind, kind), roofs.HIP if kind == "hip" else roofs.HALF_HIP, 2))
    if r.random() < 0.6:  # a lower wing with the winter garden
        side = g.unit(g.sub(ring[1], ring[0]))
        middle = g.add(g.lerp(ring[1], ring[2], 0.5), side, 2.2)
        wing = g.rectangle(middle, 4.4, depth * 0.55, angle)
        parts.append(Part(roofs.flat(wing, site.foot(wing), eaves - 3.2), roofs.FLAT, 1))
    site.put(parts, HOUSE, g.lerp(front[0], front[1], 0.5), r.randint(1898, 1930), tag="villa")


# -- single bodies with flat roofs

def slab(site, centre, width, depth, angle, storeys, penthouse=True, function=APARTMENTS, storey=3.1, year=2014, base=0.0,
         name=""):
    ring = g.rectangle(centre, width, depth, angle)
    foot = site.foot(ring)
    top = foot + base + storeys * storey + 1.0
    parts = [Part(roofs.flat(ring, foot, top), roofs.FLAT, storeys)]
    if penthouse:
        upper = g.rectangle(centre, width - 6.0, depth - 3.6, angle)
        parts.append(Part(roofs.flat(upper, foot, top + 3.1), roofs.FLAT, storeys + 1))
    return site.put(parts, function, g.lerp(ring[0], ring[1], 0.5), year, name)


def detailed_tower(site, centre, width, angle, storeys, name):
    """An office tower of which every window is modelled."""
    ring = g.rectangle(centre, width, width, angle)
    foot = site.foot(ring)
    building = Building([], OFFICE, g.lerp(ring[0], ring[1], 0.5), name, 2017, tag="detailed")
    top = foot + 2.0 + storeys * 3.5
    site.detailed.append(DetailedLot("tower", ring[:2], width, foot, top, top, storeys, building=building))


def zeile(site, centre, width, angle, storeys=4):
    """A free-standing row of flats of the fifties."""
    ring = g.rectangle(centre, width, 10.5, angle)
    foot = site.foot(ring)
    eaves = foot + 0.7 + storeys * 2.85
    profile = roofs.gable_profile(10.5, eaves, eaves + 10.5 / 2 * 0.62)
    body = roofs.swept(ring[:2], profile, foot)
    site.put([Part(body, roofs.GABLE, storeys)], APARTMENTS, g.lerp(ring[0], ring[1], 0.5), 1956)


def warehouse(site, front, depth, storeys, year, name=""):
    """A brick warehouse with its gable to the water."""
    r = site.random
    width = g.distance(*front)
    inward = g.left(g.unit(g.sub(front[1], front[0])))
    foot = site.foot(plan(front, depth))
    eaves = foot + 0.8 + storeys * 3.7
    side = [front[1], g.add(front[1], inward, depth)]
    profile = roofs.gable_profile(width, eaves, eaves + width / 2 * r.uniform(0.75, 0.9))
    parts = [Part(roofs.swept(side, profile, foot), roofs.GABLE, storeys)]
    return site.put(parts, WAREHOUSE, g.lerp(*front, 0.5), year, name)
