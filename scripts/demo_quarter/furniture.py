"""What makes a place lived in: lamps, a fountain, market stalls, harbour cranes and barges."""

import math

from . import geometry as g
from . import layout
from . import xml as x
from .terrain import WATER_LEVEL


def _box(x0, x1, y0, y1, z0, z1):
    """Faces of an upright box in an object's own frame, outward."""
    a, b, c, d = (x0, y0), (x1, y0), (x1, y1), (x0, y1)
    out = [[(*p, z1) for p in (a, b, c, d)], [(*p, z0) for p in (d, c, b, a)]]
    for p, q in ((a, b), (b, c), (c, d), (d, a)):
        out.append([(*p, z0), (*q, z0), (*q, z1), (*p, z1)])
    return out


def _cone(radius, low, high, sides, top=0.0):
    ring = [(radius * math.cos(2 * math.pi * k / sides), radius * math.sin(2 * math.pi * k / sides)) for k in range(sides)]
    upper = [(top / radius * px, top / radius * py) for px, py in ring]
    out = []
    for k in range(sides):
        n = (k + 1) % sides
        if top == 0.0:
            out.append([(*ring[k], low), (*ring[n], low), (0.0, 0.0, high)])
        else:
            out.append([(*ring[k], low), (*ring[n], low), (*upper[n], high), (*upper[k], high)])
    if top > 0.0:
        out.append([(*p, high) for p in upper])
    return out


def _lamp():
    return _cone(0.09, 0.0, 4.6, 3, 0.06) + _cone(0.14, 4.6, 5.1, 4, 0.30) + _cone(0.34, 5.1, 5.4, 4)


def _fountain():
    return _cone(3.2, 0.0, 0.7, 8, 3.2) + _cone(0.7, 0.7, 2.0, 8, 0.45) + _cone(1.4, 2.0, 2.3, 8, 1.4) + _cone(0.35, 2.3, 4.4, 6)


def _stall():
    roof = [[(-1.7, -1.3, 2.3), (1.7, -1.3, 2.3), (1.7, 0.0, 3.0), (-1.7, 0.0, 3.0)],
            [(1.7, 1.3, 2.3), (-1.7, 1.3, 2.3), (-1.7, 0.0, 3.0), (1.7, 0.0, 3.0)]]
    gables = [[(-1.7, 1.3, 2.3), (-1.7, -1.3, 2.3), (-1.7, 0.0, 3.0)], [(1.7, -1.3, 2.3), (1.7, 1.3, 2.3), (1.7, 0.0, 3.0)]]
    return roof + gables + _box(-1.5, 1.5, -1.1, -0.5, 0.0, 1.0) + _box(-1.55, 1.55, 0.9, 1.1, 0.0, 2.3)


def _crane():
    """A portal crane: four legs, a cabin and a jib over the water (along +x)."""
    out = []
    for px in (-3.2, 2.7):
        for py in (-2.7, 2.2):
            out += _box(px, px + 0.5, py, py + 0.5, 0.0, 7.0)
    out += _box(-3.6, 3.6, -3.0, 3.0, 7.0, 7.8) + _box(-2.2, 1.6, -1.7, 1.7, 7.8, 11.2)
    for side in (-0.9, 0.5):  # the jib's two girders
        out += [[(1.6, side, 9.6), (16.0, side, 21.0), (16.0, side, 21.7), (1.6, side, 11.0)],
                [(16.0, side + 0.4, 21.0), (1.6, side + 0.4, 9.6), (1.6, side + 0.4, 11.0), (16.0, side + 0.4, 21.7)],
                [(1.6, side, 11.0), (16.0, side, 21.7), (16.0, side + 0.4, 21.7), (1.6, side + 0.4, 11.0)],
                [(1.6, side + 0.4, 9.6), (16.0, side + 0.4, 21.0), (16.0, side, 21.0), (1.6, side, 9.6)]]
    return out + _box(15.7, 15.85, -0.2, -0.05, 12.0, 21.0)


def _barge():
    """A river barge, its bow along +x."""
    deck = [(-11.0, -2.4), (8.0, -2.4), (11.5, 0.0), (8.0, 2.4), (-11.0, 2.4)]
    keel = [(-10.2, -2.1), (7.2, -2.1), (10.0, 0.0), (7.2, 2.1), (-10.2, 2.1)]
    out = [[(*p, 1.1) for p in deck]]
    for i in range(5):
        j = (i + 1) % 5
        a, b, c, d = (*keel[i], -0.5), (*keel[j], -0.5), (*deck[j], 1.1), (*deck[i], 1.1)
        out += [[a, b, c], [a, c, d]]
    return out + _box(-6.0, 5.5, -1.7, 1.7, 1.1, 1.9) + _box(-10.0, -7.2, -1.6, 1.6, 1.1, 3.5)


FORMS = {"laterne": _lamp(), "brunnen": _fountain(), "marktstand": _stall(), "kran": _crane(), "schute": _barge()}
NAMES = {"laterne": "Straßenlaterne", "brunnen": "Marktbrunnen", "marktstand": "Marktstand", "kran": "Hafenkran", "schute": "Schute"}


def _lamps(terrain, bridge, free):
    """Lamps along the quays, the avenue's footways and the bridge."""
    streets = {s.name: s for s in layout.STREETS}
    out = []
    for name, offset, spacing in (("Alter Kai", -7.2, 24.0), ("Speicherkai", -6.6, 22.0), ("Werftkai", 6.8, 22.0),
                                  ("Lindenallee", 13.9, 30.0), ("Lindenallee", -13.9, 30.0)):
        line = g.offset_line(streets[name].points, offset)
        station, total = spacing / 2, g.length(line)
        while station < total:
            place, direction = g.along(line, station)
            if -36 < place[0] < 716 and -36 < place[1] < 626 and free.Distance(g.point(place)) > 0.6:
                out.append((place, terrain.land_at(place) + 0.1, direction))
            station += spacing
    for i in range(1, 6):
        for side in (-1, 1):
            s = bridge.length * i / 6
            px, py, z = bridge.at(s, side * 9.6, bridge.deck(s))
            out.append(((px, py), z, bridge.axis))
    return [("laterne", p, z, math.atan2(d[1], d[0])) for p, z, d in out]


def place(terrain, bridge, free):
    """(form, place, height, turn) of every piece; free is what stands in the way of lamps."""
    pieces = _lamps(terrain, bridge, free)
    pieces.append(("brunnen", (214.0, 282.0), terrain.at((214.0, 282.0)) + 0.08, 0.3))
    for row in range(2):
        for i in range(5):
            p = (224.0 + i * 4.6 - row * 1.2, 272.0 + row * 8.0 + i * 0.5)
            pieces.append(("marktstand", p, terrain.at(p) + 0.08, 0.1 + math.pi * row))
    for p, turn in (((476.0, 246.0), -0.25), ((487.0, 282.0), -0.25), ((548.0, 296.0), 2.87)):
        pieces.append(("kran", p, terrain.land_at(p) + 0.08, turn))
    for p, turn in (((478.0, 212.0), 1.27), ((496.0, 246.0), 1.27), ((520.0, 268.0), 1.29), ((150.0, 158.0), 3.05), ((560.0, 150.0), 0.2),
                    ((262.0, 158.5), 3.12), ((44.0, 146.0), -0.1)):
        pieces.append(("schute", p, WATER_LEVEL, turn))
    return pieces


def write(path, pieces):
    def body(xml):
        seen = set()
        for number, (form, p, z, turn) in enumerate(pieces):
            east, north = g.ORIGIN_EAST + p[0], g.ORIGIN_NORTH + p[1]
            reach = max(math.hypot(q[0], q[1]) for ring in FORMS[form] for q in ring)
            top = max(q[2] for ring in FORMS[form] for q in ring)
            for i, v in enumerate((east, north)):
                xml.low[i], xml.high[i] = min(xml.low[i], v - reach), max(xml.high[i], v + reach)
            xml.low[2], xml.high[2] = min(xml.low[2], z - 0.5), max(xml.high[2], z + top)
            with xml.open("core:cityObjectMember", "frn:CityFurniture", gml__id=f"DEXX_Ausstattung_{number + 1:03d}"):
                xml.leaf("gml:name", NAMES[form])
                xml.leaf("frn:function", NAMES[form])
                with xml.open("frn:lod3ImplicitRepresentation"):
                    xml.implicit(f"DEXX_Form_{form}", FORMS[form], form not in seen, (east, north, z), turn, 1.0, 1.0)
            seen.add(form)
    x.write_model(path, "Ausstattung", body, x.NAMESPACES_2)
