"""Houses with windows, doors, balconies, dormers and chimneys, written as CityGML 2.0 in level of detail 3."""

import math
import random

from . import geometry as g
from . import lod2_gml, roofs
from . import xml as x
from .solids import face

SASH, ENTRY = "window", "door"
REVEAL = 0.16


class Wall:
    """An upright face as a drawing board: u along its foot as seen from outside, v up, both in metres."""

    def __init__(self, outline):
        foot = min(p[2] for p in outline.ring)
        first = next(i for i, p in enumerate(outline.ring) if p[2] == foot and outline.ring[i - 1][2] > foot)
        self.outline = outline.ring[first:] + outline.ring[:first]
        self.origin = self.outline[0]
        self.along = g.unit(g.sub(self.outline[1], self.outline[0]))
        self.width = g.distance(self.outline[0], self.outline[1])
        self.inward = g.left(self.along)
        self.openings = []

    def at(self, u, v, depth=0.0):
        p = g.add(g.add(self.origin, self.along, u), self.inward, depth)
        return (p[0], p[1], self.origin[2] + v)

    def cut(self, kind, u, v, width, height, depth=REVEAL):
        self.openings.append((kind, u, v, width, height, depth))

    def faces(self):
        """The pierced wall, its reveals, and the openings as (kind, face)."""
        holes, reveals, fills = [], [], []
        for kind, u, v, width, height, depth in self.openings:
            corners = [(u, v), (u + width, v), (u + width, v + height), (u, v + height)]
            outer = [self.at(*c) for c in corners]
            inner = [self.at(*c, depth) for c in corners]
            holes.append([outer[0], outer[3], outer[2], outer[1]])
            for i in range(4):
                j = (i + 1) % 4
                reveals.append(face("wall", [outer[i], outer[j], inner[j], inner[i]]))
            fills.append((kind, face("wall", inner)))
        return face("wall", self.outline, holes), reveals, fills

    def grid(self, columns, rows, sill, storey, width, height, from_row=0, margin=0.0):
        """Windows in even columns on storeys of equal height."""
        step = (self.width - 2 * margin) / columns
        for row in range(from_row, rows):
            for column in range(columns):
                self.cut(SASH, margin + step * (column + 0.5) - width / 2, sill + row * storey, width, height)


class DetailedBuilding:
    """Faces by role; installations are (function, walls and roofs and fills)."""

    def __init__(self, building):
        self.building = building
        self.shell = []          # (surface name, face, [(kind, face) openings]) in order
        self.installations = []  # (function, [(surface name, face, openings)])
        self.roof = roofs.GABLE
        self.storeys = 0

    def take(self, shell, pierce):
        """Takes over a plain body; pierce(face, Wall) cuts the openings of a wall."""
        for plain in shell.faces:
            name = lod2_gml.SURFACES[plain.kind]
            if plain.kind != "wall":
                self.shell.append((name, [plain], []))
                continue
            wall = Wall(plain)
            pierce(plain, wall)
            body, reveals, fills = wall.faces()
            self.shell.append((name, [body, *reveals], fills))

    def every_ring(self):
        """All rings of the closed body, windows and doors included."""
        return [r for _, faces, fills in self.shell for f in [*faces, *(f for _, f in fills)] for r in f.rings()]

    def height(self):
        zs = [p[2] for _, faces, _ in self.shell for f in faces for p in f.ring]
        return max(zs) - min(zs)


def build(lots):
    r = random.Random(1887)
    makers = {"gable": _gable_house, "eaves": _town_house, "tower": _tower}
    return [makers[lot.style](lot, r) for lot in lots]


def _box(a, b, c, d, low, high):
    """Six faces over a plan a, b, c, d (counter-clockwise)."""
    plan = [a, b, c, d]
    faces = [face("roof", [(*p, high) for p in plan]), face("wall", [(*p, low) for p in reversed(plan)])]
    for i in range(4):
        p, q = plan[i - 1], plan[i]
        faces.append(face("wall", [(*p, low), (*q, low), (*q, high), (*p, high)]))
    return faces


def _rectangle(wall, u0, u1, depth0, depth1):
    """Plan of a piece in front of (negative depth) or behind a wall, counter-clockwise."""
    return [wall.at(u, 0, d)[:2] for u, d in ((u0, depth0), (u1, depth0), (u1, depth1), (u0, depth1))]


def _chimney(house, centre, angle, low, high):
    plan = g.rectangle(centre, 0.9, 0.6, angle)
    house.installations.append(("Schornstein", [("bldg:WallSurface", _box(*plan, low, high), [])]))


def _gable_house(lot, r):
    """A merchant's house with its gable to the quay."""
    house = DetailedBuilding(lot.building)
    house.storeys = lot.storeys
    width = g.distance(*lot.front)
    inward = g.left(g.unit(g.sub(lot.front[1], lot.front[0])))
    side = [lot.front[1], g.add(lot.front[1], inward, lot.depth)]
    body = roofs.swept(side, roofs.gable_profile(width, lot.eaves, lot.ridge), lot.foot)
    columns = 3 if width > 7.4 else 2
    storey = 3.0

    def pierce(plain, wall):
        if plain.tag not in ("start", "end"):
            return
        wall.grid(columns, lot.storeys, 1.35, storey, 1.05, 1.65, from_row=1)
        gable = lot.ridge - lot.eaves
        top = lot.storeys * storey + 0.5
        for u in ((-1.15, 1.15) if width > 7.4 else (0.0,)):
            wall.cut(SASH, wall.width / 2 + u - 0.45, top + 0.9, 0.9, 1.35)
        if gable > 4.6:
            wall.cut(SASH, wall.width / 2 - 0.4, top + gable * 0.58, 0.8, 1.1)
        step = wall.width / columns
        middle = columns // 2 if plain.tag == "start" else 0
        for column in range(columns):
            u = step * (column + 0.5)
            if column == middle:
                wall.cut(ENTRY, u - 0.6, 0.12, 1.2, 2.5, 0.3)
            else:
                wall.cut(SASH, u - 0.7, 0.75, 1.4, 1.9)
    house.take(body, pierce)
    angle = math.degrees(math.atan2(inward[1], inward[0]))
    middle = g.add(g.lerp(*lot.front, 0.5), inward, lot.depth * r.uniform(0.55, 0.75))
    _chimney(house, middle, angle, lot.ridge - 1.0, lot.ridge + 1.1)
    return house


def _town_house(lot, r):
    """A house in a row: shop on the ground floor, balconies, dormers in the street's roof slope."""
    house = DetailedBuilding(lot.building)
    house.storeys = lot.storeys
    body = roofs.swept(lot.front, roofs.gable_profile(lot.depth, lot.eaves, lot.ridge), lot.foot)
    walls = {}
    storey = 3.5
    columns = max(3, int(g.length(lot.front) / 3.2))

    def pierce(plain, wall):
        if plain.tag not in ("front", "back"):
            return
        walls[plain.tag] = wall
        step = wall.width / columns
        for row in range(1, lot.storeys):
            for column in range(columns):
                u = step * (column + 0.5)
                if _has_balcony(plain.tag, row, column, columns):
                    wall.cut(ENTRY, u - 0.65, 0.95 + row * storey, 1.3, 2.35)
                else:
                    wall.cut(SASH, u - 0.6, 1.75 + row * storey, 1.2, 1.75)
        for column in range(columns):
            u = step * (column + 0.5)
            if column == columns // 2:
                wall.cut(ENTRY, u - 0.7, 0.15, 1.4, 2.7, 0.4)
            else:
                wall.cut(SASH, u - step * 0.38, 0.7, step * 0.76, 2.3, 0.2)
    house.take(body, pierce)
    wall = walls["front"]
    step = wall.width / columns
    for row in range(1, lot.storeys):
        for column in range(columns):
            if _has_balcony("front", row, column, columns):
                _balcony(house, wall, step * (column + 0.5), 0.85 + row * storey)
    slope = (lot.ridge - lot.eaves) / (lot.depth / 2)
    for i in range(columns // 2):
        _dormer(house, wall, wall.width * (i + 0.5) / (columns // 2), lot.eaves - lot.foot, slope)
    direction = g.unit(g.sub(lot.front[1], lot.front[0]))
    middle = g.add(g.lerp(*lot.front, r.uniform(0.2, 0.8)), g.left(direction), lot.depth * 0.56)
    _chimney(house, middle, math.degrees(math.atan2(direction[1], direction[0])), lot.ridge - 1.0, lot.ridge + 1.2)
    return house


def _has_balcony(side, row, column, columns):
    return side == "front" and row in (2, 3) and column in (1, columns - 2) and columns > 3


def _balcony(house, wall, u, v):
    foot = wall.origin[2]
    slab = _box(*_rectangle(wall, u - 1.2, u + 1.2, -1.1, 0.0), foot + v - 0.16, foot + v)
    rails = []
    for u0, u1, d0, d1 in ((u - 1.2, u + 1.2, -1.1, -1.05), (u - 1.2, u - 1.15, -1.05, 0.0), (u + 1.15, u + 1.2, -1.05, 0.0)):
        rails += _box(*_rectangle(wall, u0, u1, d0, d1), foot + v, foot + v + 1.0)
    house.installations.append(("Balkon", [("bldg:OuterFloorSurface", slab, []), ("bldg:WallSurface", rails, [])]))


def _dormer(house, wall, u, eaves, slope):
    """A flat-topped dormer with one window, set back from the eaves."""
    back, wide, tall = 0.9, 1.9, 1.75
    sill = eaves + slope * back
    top = sill + tall
    far = (top - eaves) / slope
    half = wide / 2
    corners = [wall.at(u - half, sill, back), wall.at(u + half, sill, back), wall.at(u + half, top, back), wall.at(u - half, top, back)]
    board = Wall(face("wall", corners))
    board.cut(SASH, 0.35, 0.3, wide - 0.7, tall - 0.55, 0.1)
    body, reveals, fills = board.faces()
    cheeks = [face("wall", [wall.at(u - half, top, far), wall.at(u - half, sill, back), wall.at(u - half, top, back)]),
              face("wall", [wall.at(u + half, sill, back), wall.at(u + half, top, far), wall.at(u + half, top, back)])]
    cover = [wall.at(u - half, top, back), wall.at(u + half, top, back), wall.at(u + half, top, far), wall.at(u - half, top, far)]
    surfaces = [("bldg:WallSurface", [body, *reveals, *cheeks], fills), ("bldg:RoofSurface", [face("roof", cover)], [])]
    house.installations.append(("Gaube", surfaces))


def _tower(lot, r):
    """An office tower with a band of windows on each storey."""
    house = DetailedBuilding(lot.building)
    house.storeys, house.roof = lot.storeys, roofs.FLAT
    inward = g.left(g.unit(g.sub(lot.front[1], lot.front[0])))
    ring = [*lot.front, g.add(lot.front[1], inward, lot.depth), g.add(lot.front[0], inward, lot.depth)]
    body = roofs.flat(ring, lot.foot, lot.eaves + 1.2)

    def pierce(plain, wall):
        for row in range(1, lot.storeys):
            step = (wall.width - 1.6) / 3
            for column in range(3):
                wall.cut(SASH, 0.8 + step * column + 0.25, 2.0 + row * 3.5 + 0.7, step - 0.5, 2.1, 0.3)
        for column in range(4):
            u = 0.8 + (wall.width - 1.6) / 4 * column + 0.4
            wall.cut(ENTRY if column == 1 else SASH, u, 0.15, (wall.width - 1.6) / 4 - 0.8, 4.4, 0.6)
    house.take(body, pierce)
    top = lot.eaves + 1.2
    plant = g.rectangle(g.centroid(ring), 9.0, 7.0, math.degrees(math.atan2(inward[1], inward[0])))
    house.installations.append(("Technikaufbau", [("bldg:WallSurface", _box(*plant, top, top + 2.6), [])]))
    return house


def write(path, houses):
    x.write_model(path, "Detaillierte Gebäude", lambda xml: [_building(xml, h) for h in houses], x.NAMESPACES_2)


def _surface(xml, name, identity, faces, fills):
    with xml.open("bldg:boundedBy", name, gml__id=identity):
        xml.multi_surface("bldg:lod3MultiSurface", [(f.rings(), None) for f in faces])
        for i, (kind, fill) in enumerate(fills):
            opening = f"{identity}_o{i}"
            with xml.open("bldg:opening", "bldg:Door" if kind == ENTRY else "bldg:Window", gml__id=opening):
                xml.multi_surface("bldg:lod3MultiSurface", [(fill.rings(), None)])


def _building(xml, house):
    b = house.building
    with xml.open("core:cityObjectMember", "bldg:Building", gml__id=b.identity):
        if b.name:
            xml.leaf("gml:name", b.name)
        lod2_gml.identity(xml, b)
        lod2_gml.common(xml, b)
        xml.leaf("bldg:function", b.function)
        xml.leaf("bldg:yearOfConstruction", b.year)
        xml.leaf("bldg:roofType", house.roof)
        xml.leaf("bldg:measuredHeight", f"{house.height():.3f}", uom="urn:adv:uom:m")
        xml.leaf("bldg:storeysAboveGround", house.storeys)
        for n, (function, surfaces) in enumerate(house.installations):
            owner = f"{b.identity}_a{n}"
            with xml.open("bldg:outerBuildingInstallation", "bldg:BuildingInstallation", gml__id=owner):
                xml.leaf("bldg:function", function)
                for i, (name, faces, fills) in enumerate(surfaces):
                    _surface(xml, name, f"{owner}_{i}", faces, fills)
        for i, (name, faces, fills) in enumerate(house.shell):
            _surface(xml, name, f"{b.identity}_{i}", faces, fills)
        lod2_gml.address(xml, b)
