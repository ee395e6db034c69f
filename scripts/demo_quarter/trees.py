"""Trees: a few low prototypes, and where each of the trees stands."""

import math
import random
from dataclasses import dataclass

from . import geometry as g
from . import layout
from . import xml as x


@dataclass
class Tree:
    place: tuple
    height: float
    crown: float
    prototype: str
    turn: float


SPECIES = {"linde": "Tilia cordata", "kastanie": "Aesculus hippocastanum", "pappel": "Populus nigra 'Italica'",
           "birke": "Betula pendula"}


def _lathe(levels, sides, bottom, top, wobble):
    """Triangles of a round body: levels are (height, radius), shares of a tree of height and crown 1."""
    def circle(i):
        z, radius = levels[i]
        return [(radius * (1 + wobble * math.sin(2.7 * k + 1.9 * i)) * math.cos(2 * math.pi * (k + 0.5 * (i % 2)) / sides),
                 radius * (1 + wobble * math.sin(2.7 * k + 1.9 * i)) * math.sin(2 * math.pi * (k + 0.5 * (i % 2)) / sides), z)
                for k in range(sides)]
    circles = [circle(i) for i in range(len(levels))]
    out = []
    for i in range(len(circles) - 1):
        low, high = circles[i], circles[i + 1]
        for k in range(sides):
            n = (k + 1) % sides
            if i % 2 == 0:  # the upper ring is turned half a step ahead
                out += [(low[k], low[n], high[k]), (low[n], high[n], high[k])]
            else:
                out += [(low[k], high[n], high[k]), (low[k], low[n], high[n])]
    for k in range(sides):
        n = (k + 1) % sides
        out.append((circles[0][n], circles[0][k], (0, 0, bottom)))
        out.append((circles[-1][k], circles[-1][n], (0, 0, top)))
    return out


def _trunk(radius, top, sides=3):
    ring = [(radius * math.cos(2 * math.pi * k / sides), radius * math.sin(2 * math.pi * k / sides)) for k in range(sides)]
    edges = [(ring[k], ring[(k + 1) % sides]) for k in range(sides)]
    return [((*a, 0.0), (*b, 0.0), (*b, top), (*a, top)) for a, b in edges]


PROTOTYPES = {
    "linde": _trunk(0.035, 0.30) + _lathe([(0.33, 0.38), (0.56, 0.49), (0.82, 0.30)], 7, 0.20, 1.0, 0.06),
    "kastanie": _trunk(0.04, 0.32) + _lathe([(0.32, 0.38), (0.52, 0.50), (0.74, 0.42), (0.91, 0.22)], 7, 0.24, 1.0, 0.08),
    "pappel": _trunk(0.06, 0.14) + _lathe([(0.14, 0.30), (0.38, 0.50), (0.70, 0.38)], 6, 0.06, 1.0, 0.05),
    "birke": _trunk(0.025, 0.34) + _lathe([(0.36, 0.36), (0.58, 0.48), (0.82, 0.28)], 6, 0.24, 1.0, 0.10),
}


class Planting:
    """Sets trees where nothing is in the way."""

    def __init__(self, terrain, solid_land, seed):
        self.terrain = terrain
        self.random = random.Random(seed)
        self.trees = []
        self._solid = solid_land
        self._grid = {}

    def put(self, place, prototype, height, clearance=1.8, apart=4.5):
        cell = (int(place[0] // 8), int(place[1] // 8))
        for i in (-1, 0, 1):
            for j in (-1, 0, 1):
                for other in self._grid.get((cell[0] + i, cell[1] + j), []):
                    if g.distance(other, place) < apart:
                        return False
        if self._solid.Distance(g.point(place)) < clearance:
            return False
        r = self.random
        slim = {"linde": 0.62, "kastanie": 0.72, "pappel": 0.24, "birke": 0.50}[prototype]
        height *= r.uniform(0.9, 1.12)
        crown = round(height * slim * r.uniform(0.92, 1.1), 1)
        self.trees.append(Tree(place, round(height, 1), crown, prototype, r.uniform(0, 2 * math.pi)))
        self._grid.setdefault(cell, []).append(place)
        return True

    def line(self, points, spacing, prototype, height, skip=(), **rules):
        total = g.length(points)
        station = spacing / 2
        while station < total:
            place, _ = g.along(points, station)
            if not any(a < station < b for a, b in skip):
                self.put(place, prototype, height, **rules)
            station += spacing

    def scatter(self, shape, count, prototypes, heights, **rules):
        west, east, south, north = shape.GetEnvelope()
        done = tries = 0
        while done < count and tries < count * 30:
            tries += 1
            place = (self.random.uniform(west, east), self.random.uniform(south, north))
            if g.contains(shape, place) and self.put(place, self.random.choice(prototypes), self.random.uniform(*heights), **rules):
                done += 1


def _street(name):
    return next(s for s in layout.STREETS if s.name == name)


def plant(terrain, site, solid_land):
    p = Planting(terrain, solid_land, 4711)
    avenue = layout.AVENUE
    gap = [(layout.BRIDGE_STATIONS[0] - 10, layout.BRIDGE_STATIONS[1] + 12)]
    crossings = _crossings(avenue, "Lindenallee")
    for side in (-11.2, 11.2):
        p.line(g.offset_line(avenue, side), 12.5, "linde", 13.5, skip=gap + crossings, clearance=2.2)
    for name, prototype, height, spacing in (("Ringstraße", "kastanie", 11.5, 14.0), ("Wallstraße", "kastanie", 11.5, 14.0),
                                             ("Kastanienstraße", "kastanie", 11.0, 14.0), ("Gartenstraße", "linde", 9.5, 15.0),
                                             ("Deichstraße", "linde", 10.0, 16.0), ("Werftstraße", "birke", 9.0, 13.0)):
        street = _street(name)
        for side in (-1, 1):
            p.line(g.offset_line(street.points, side * (street.width / 2 - 2.1)), spacing, prototype, height,
                   skip=_crossings(street.points, name), clearance=1.9)
    for block in site.blocks:
        if block.kind == "perimeter":
            court = block.shape.Buffer(-15.0)
            p.scatter(court, max(2, int(court.GetArea() / 330)), ["kastanie", "birke", "linde"], (7.0, 11.5), clearance=2.6, apart=6.0)
        elif block.kind == "old":
            court = block.shape.Buffer(-14.0)
            p.scatter(court, int(court.GetArea() / 240), ["birke", "kastanie"], (6.0, 8.5), clearance=2.2)
    for place in ((196, 271), (192, 290), (240, 264)):
        p.put(place, "linde", 9.5)
    for place in ((332, 268), (334, 284), (336, 300), (330, 312), (314, 314), (298, 312), (268, 262), (284, 258), (258, 300), (322, 254)):
        p.put(place, "linde", 11.0, clearance=3.0)
    _parks(p)
    return p.trees


def _crossings(points, own):
    """Stations of a street where another crosses it: no trees there."""
    out = []
    for other in layout.STREETS:
        if other.name == own:
            continue
        meeting = other.strip().Intersection(g.line(points))
        if meeting.IsEmpty():
            continue
        parts = [meeting] if meeting.GetGeometryCount() == 0 else [meeting.GetGeometryRef(i) for i in range(meeting.GetGeometryCount())]
        for part in parts:
            stations = [g.nearest_on(points, q[:2])[1] for q in part.GetPoints()]
            out.append((min(stations) - 4.0, max(stations) + 4.0))
    return out


def _parks(p):
    wood = ["kastanie", "linde", "linde", "birke"]
    wall_park = g.polygon([(-36, 252), (70, 270), (86, 320), (110, 365), (160, 405), (140, 420), (40, 440), (-36, 440)])
    p.scatter(wall_park, 58, wood, (9, 15), apart=7.5)
    p.scatter(g.polygon([(150, 418), (192, 410), (198, 452), (120, 450)]), 10, wood, (8, 12), apart=7)
    p.line([(-30, 218 + 9), (40, 212 + 9), (80, 216)], 9.0, "birke", 9.0)
    bank = g.offset_line(layout.RIVER, -(layout.RIVER_WIDTH / 2 + 17))
    west, east = g.nearest_on(bank, (-40, 110))[1], g.nearest_on(bank, (740, 160))[1]
    middle = g.nearest_on(bank, (322, 95))[1]
    p.line(g.part_of(bank, west, middle - 26), 17.0, "pappel", 16.0)
    p.line(g.part_of(bank, middle + 30, east), 21.0, "linde", 10.5, apart=6)
    p.scatter(g.polygon([(350, 78), (560, 104), (720, 142), (720, 160), (560, 122), (360, 95)]), 16, wood, (7, 11), apart=9)
    p.scatter(g.polygon([(210, -30), (300, -30), (304, 48), (216, 48)]), 14, wood, (8, 13), apart=8)
    p.scatter(g.polygon([(640, -30), (718, -30), (718, 100), (660, 84)]), 16, wood, (8, 14), apart=8)
    p.scatter(g.polygon([(470, -36), (640, -36), (680, 80), (470, 56)]), 18, ["birke", "linde"], (7, 11), clearance=3.5, apart=9)
    p.scatter(g.polygon([(-36, -36), (90, -36), (88, 66), (-36, 72)]), 20, ["birke", "linde", "kastanie"], (6, 10), clearance=3.0, apart=8)
    p.scatter(g.polygon([(336, -36), (440, -36), (430, 52), (340, 50)]), 16, ["birke", "linde"], (6, 10), clearance=3.0, apart=8)
    for y in (496, 552, 610):
        gardens = g.polygon([(-36, y - 10), (196, y - 10), (196, y + 8), (-36, y + 8)])
        p.scatter(gardens, 15, ["birke", "kastanie"], (4.5, 7.0), clearance=2.2, apart=6)
    p.scatter(g.polygon([(560, 232), (715, 270), (715, 410), (600, 396)]), 26, ["birke", "linde"], (7, 11), clearance=3.6, apart=8)
    p.line(g.offset_line(_street("Werftkai").points, 4.4), 12.0, "linde", 8.5, clearance=1.5)
    for x0 in range(230, 720, 30):
        p.put((x0, 617 + (x0 % 4)), "birke", 6.5, clearance=2.5)
    for row in range(3):  # the square before the concert hall
        p.line([(358 - row * 0.5, 187 + row * 13), (374 - row * 0.5, 187 + row * 13)], 7.5, "linde", 8.5)
    for i in range(5):
        p.put((393 + i * 11, 226.5), "linde", 8.5)
    # groves beyond the quarter's edge
    for cx, cy, count in ((-110, 320, 16), (-120, 60, 12), (790, 330, 14), (800, 80, 14), (160, 690, 16), (560, 700, 16),
                          (-90, 640, 12), (420, -110, 12), (150, -120, 12)):
        p.scatter(g.polygon(g.regular((cx, cy), 55, 9)), count, wood, (9, 15), apart=8)


def write(path, trees, terrain):
    x.write_model(path, "Bäume", lambda xml: _members(xml, trees, terrain), x.NAMESPACES_2)


def _members(xml, trees, terrain):
    seen = set()
    for number, tree in enumerate(trees):
        z = terrain.at(tree.place) - 0.08
        east, north = g.ORIGIN_EAST + tree.place[0], g.ORIGIN_NORTH + tree.place[1]
        for i, (v, spread) in enumerate(((east, tree.crown / 2), (north, tree.crown / 2), (z, 0.0))):
            xml.low[i] = min(xml.low[i], v - spread)
            xml.high[i] = max(xml.high[i], v + (tree.height if i == 2 else spread))
        with xml.open("core:cityObjectMember", "veg:SolitaryVegetationObject", gml__id=f"DEXX_Baum_{number + 1:04d}"):
            xml.leaf("veg:class", "1070")
            xml.leaf("veg:species", SPECIES[tree.prototype])
            xml.leaf("veg:height", f"{tree.height:.1f}", uom="m")
            xml.leaf("veg:crownDiameter", f"{tree.crown:.1f}", uom="m")
            with xml.open("veg:lod2ImplicitRepresentation"):
                xml.implicit(f"DEXX_Baumform_{tree.prototype}", PROTOTYPES[tree.prototype], tree.prototype not in seen,
                             (east, north, z), tree.turn, tree.crown, tree.height)
        seen.add(tree.prototype)
