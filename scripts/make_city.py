#!/usr/bin/env python3
"""make_city.py --buildings N -o DIR [--seed S] [--tile 1000]: writes a made-up city for measurements.

Its tiles look like those that the survey of North Rhine-Westphalia delivers: CityGML 1.0, level of detail 2, AdV profile,
ETRS89/UTM 32 with DHHN2016 heights, LoD2_32_<east>_<north>_<km>_NW.gml, some 20 KB a building. A dense centre of closed blocks with
courtyards, rows and closed blocks around it, then single houses with annexes, halls and parks between them. The same arguments give
the same bytes, whatever the number of processor cores.
"""

import argparse
import math
import multiprocessing
import os
import random
import sys
from pathlib import Path

CENTRE = (356_000, 5_645_000)  # UTM 32, metres
BLOCK = (125.0, 100.0)  # from the middle of a street to that of the next
STREET = 16.0
PER_KILOMETRE = 1500.0  # buildings on a square kilometre, about: sets how far the centre reaches
DATE = "2024-03-01"
CITY = "Beispielstadt"
MUNICIPALITY = "05999000"
TREES = ("Ahorn", "Birken", "Buchen", "Eichen", "Erlen", "Eschen", "Fichten", "Linden", "Pappel", "Rüster", "Ulmen", "Weiden")
PEOPLE = ("Bach", "Dürer", "Goethe", "Händel", "Heine", "Kant", "Kepler", "Lessing", "Mozart", "Röntgen", "Schiller", "Schumann")
FLAT, PENT, GABLE, HIP, PYRAMID = "1000", "2100", "3100", "3200", "3500"

HEAD = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns="http://www.opengis.net/citygml/1.0" xmlns:core="http://www.opengis.net/citygml/1.0" \
xmlns:gen="http://www.opengis.net/citygml/generics/1.0" xmlns:grp="http://www.opengis.net/citygml/cityobjectgroup/1.0" \
xmlns:app="http://www.opengis.net/citygml/appearance/1.0" xmlns:bldg="http://www.opengis.net/citygml/building/1.0" \
xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.opengis.net/citygml/1.0 \
http://repository.gdi-de.org/schemas/adv/citygml/1.0/cityGMLBaseLoD2.xsd http://www.opengis.net/citygml/building/1.0 \
http://repository.gdi-de.org/schemas/adv/citygml/building/1.0/buildingLoD2.xsd">
  <gml:name>%s</gml:name>
  <gml:boundedBy>
    <gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH*GCG2016">
      <gml:lowerCorner srsDimension="3">%.1f %.1f 20.0</gml:lowerCorner>
      <gml:upperCorner srsDimension="3">%.1f %.1f 160.0</gml:upperCorner>
    </gml:Envelope>
  </gml:boundedBy>
"""
TAIL = "</core:CityModel>\n"


def ground_height(x, y):
    """Metres above the sea: gentle hills."""
    return 52.0 + 9.0 * math.sin(x / 2300.0) * math.cos(y / 3100.0) + 2.0 * math.sin((x + 2.0 * y) / 700.0)


# -- where buildings stand


class Part:
    """A closed body over a footprint (anticlockwise, metres in the world)."""

    __slots__ = ("footprint", "eaves", "rise", "roof", "closure")

    def __init__(self, footprint, eaves, rise, roof, closure=()):
        self.footprint = footprint
        self.eaves = eaves  # above the ground
        self.rise = rise  # of the roof above the eaves
        self.roof = roof
        self.closure = closure  # edges where it touches another part


class House:
    __slots__ = ("parts", "function", "storeys", "street", "number")

    def __init__(self, parts, function, storeys, street, number):
        self.parts = parts
        self.function = function
        self.storeys = storeys
        self.street = street
        self.number = number


def rectangle(x0, y0, x1, y1):
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


class BlockPlan:
    """The houses of one block, in coordinates of its own: its middle is (0, 0)."""

    def __init__(self, rng, half_x, half_y, density, streets):
        self.rng = rng
        self.half_x = half_x
        self.half_y = half_y
        self.density = density
        self.streets = streets  # south, east, north, west
        self.houses = []
        self.numbers = [rng.randrange(1, 40) for _ in range(4)]

    def make(self):
        chance = self.rng.random()
        if chance < 0.04:
            return self.houses  # a park or a square
        if self.density > 0.6:
            self.closed_block(4, 7)
        elif self.density > 0.35:
            if chance < 0.55:
                self.closed_block(3, 5)
            else:
                self.rows()
        elif chance < 0.12:
            self.halls()
        else:
            self.single_houses()
        return self.houses

    def add(self, parts, function, storeys, side):
        self.numbers[side] += self.rng.choice((1, 2, 2, 2, 4))
        self.houses.append(House(parts, function, storeys, self.streets[side], self.numbers[side]))

    def along(self, side, from_, to, depth, inset=0.0):
        """The rectangle on [from_, to] of a side, its first edge on the street."""
        x, y = self.half_x - inset, self.half_y - inset
        if side == 0:
            return rectangle(from_, -y, to, -y + depth)
        if side == 1:
            return [(x, from_), (x, to), (x - depth, to), (x - depth, from_)]
        if side == 2:
            return [(-from_, y), (-to, y), (-to, y - depth), (-from_, y - depth)]
        return [(-x, -from_), (-x, -to), (-x + depth, -to), (-x + depth, -from_)]

    def closed_block(self, least, most):
        rng = self.rng
        depth = 12.0
        for side in range(4):
            half = self.half_x if side % 2 == 0 else self.half_y
            # Corners belong to the long sides.
            at, end = (-half, half) if side % 2 == 0 else (-half + depth, half - depth)
            while at < end - 9.0:
                width = min(rng.uniform(14.0, 22.0), end - at)
                if end - at - width < 9.0:
                    width = end - at
                storeys = rng.randint(least, most)
                eaves = 3.3 * storeys + 1.0
                if rng.random() < 0.04:  # a way into the courtyard, a missing house
                    at += width
                    continue
                body = self.along(side, at, at + width, depth)
                flat = rng.random() < 0.35
                if flat:
                    parts = [Part(with_projection(body, rng.uniform(1.5, 3.0)), eaves, 0.0, FLAT)]
                else:
                    parts = [Part(body, eaves, depth * rng.uniform(0.3, 0.45), GABLE)]
                if not flat and rng.random() < 0.8 and width > 10.0 and side % 2 == 0 and abs(at) + width < half - depth:
                    parts += self.wing(side, at, width, depth, eaves)
                self.add(parts, rng.choice(("31001_1010", "31001_1120", "31001_1120", "31001_2020")), storeys, side)
                at += width
        for _ in range(rng.randint(1, 5)):  # in the courtyard
            w, d = rng.uniform(6.0, 14.0), rng.uniform(5.0, 9.0)
            x = rng.uniform(-self.half_x + 26.0, self.half_x - 26.0 - w)
            y = rng.choice((-8.0, 1.0)) + rng.uniform(0.0, 1.0)
            body = rectangle(x, y, x + w, y + d * 0.75)
            if any(overlaps(body, house) for house in self.houses):
                continue
            self.add([Part(body, rng.uniform(3.0, 7.0), 0.0, FLAT)], "31001_2463", 1, 0)

    def wing(self, side, at, width, depth, eaves):
        """A lower wing into the courtyard, a part of its own."""
        rng = self.rng
        from_ = at + rng.uniform(1.0, 3.0)
        to = from_ + rng.uniform(5.0, 7.0)
        y = self.half_y - depth
        length = rng.uniform(6.0, 12.0)
        if side == 0:
            body = [(to, -y), (to, -y + length), (from_, -y + length), (from_, -y)]
        else:
            body = [(-to, y), (-to, y - length), (-from_, y - length), (-from_, y)]
        if rng.random() < 0.5:
            body = with_projection([body[3], body[0], body[1], body[2]], 2.0)
            return [Part(body, eaves * rng.uniform(0.5, 0.8), 0.0, FLAT, closure=(0,))]
        # Its last edge touches the house.
        return [Part(body, eaves * rng.uniform(0.5, 0.8), 0.0 if rng.random() < 0.5 else 2.0, FLAT, closure=(3,))]

    def rows(self):
        rng = self.rng
        depth = 11.0
        for y in (-self.half_y + 4.0, -depth / 2.0, self.half_y - 4.0 - depth):
            at = -self.half_x + rng.uniform(2.0, 8.0)
            storeys = rng.randint(3, 4)
            while at < self.half_x - 20.0:
                length = min(rng.uniform(16.0, 24.0), self.half_x - 2.0 - at)
                body = rectangle(at, y, at + length, y + depth)
                parts = [Part(body, 3.0 * storeys + 0.8, 3.8, GABLE if rng.random() < 0.8 else HIP)]
                porch = rectangle(at + length / 2.0 - 2.0, y - 2.5, at + length / 2.0 + 2.0, y)
                parts.append(Part(porch, 3.2, 0.0, FLAT, closure=(2,)))
                stairs = rectangle(at + length / 2.0 - 2.5, y + depth, at + length / 2.0 + 2.5, y + depth + 1.5)
                parts.append(Part(stairs, 3.0 * storeys, 0.0, FLAT, closure=(0,)))
                self.add(parts, "31001_1010", storeys, 0 if y < 0.0 else 2)
                at += length if rng.random() < 0.8 else length + 12.0
        if rng.random() < 0.3:
            x = rng.uniform(-self.half_x + 2.0, self.half_x - 22.0)
            y = self.half_y / 2.0 - 4.0
            body = rectangle(x, y, x + 18.0, y + 14.0)
            if not any(overlaps(body, house) for house in self.houses):
                self.add([Part(body, 3.0 * rng.randint(9, 16), 0.0, FLAT)], "31001_1010", 12, 2)

    def halls(self):
        rng = self.rng
        at = -self.half_x + 6.0
        while at < self.half_x - 30.0:
            w = min(rng.uniform(28.0, 48.0), self.half_x - 6.0 - at)
            d = rng.uniform(25.0, 60.0)
            y = -self.half_y + rng.uniform(6.0, 12.0)
            if rng.random() < 0.4:  # an L or a U around a yard
                body = [(at, y), (at + w, y), (at + w, y + d), (at + w - 10.0, y + d), (at + w - 10.0, y + 12.0), (at + 10.0, y + 12.0)]
                body += [(at + 10.0, y + d * 0.8), (at, y + d * 0.8)] if rng.random() < 0.5 else [(at, y + 12.0)]
                if body[-1] == (at, y + 12.0):
                    body.pop(-2)
            else:
                body = rectangle(at, y, at + w, y + d)
            self.add([Part(body, rng.uniform(6.0, 11.0), 0.0, FLAT)], rng.choice(("31001_2110", "31001_2143")), 1, 0)
            at += w + rng.uniform(8.0, 16.0)

    def single_houses(self):
        rng = self.rng
        for side in (0, 2):
            at = -self.half_x + 2.0
            while at < self.half_x - 16.0:
                plot = rng.uniform(15.0, 21.0)
                w, d = rng.uniform(8.0, 10.5), rng.uniform(8.5, 12.0)
                inset = 4.0 + rng.uniform(0.0, 2.5)
                if rng.random() < 0.03:
                    at += plot
                    continue
                storeys = rng.randint(1, 2)
                eaves = 2.9 * storeys + 0.6
                body = self.along(side, at, at + w, d, inset)
                roof = rng.choices((GABLE, HIP, FLAT, PYRAMID, PENT), (58, 18, 12, 5, 7))[0]
                parts = [Part(body, eaves, 0.0 if roof == FLAT else min(w, d) * rng.uniform(0.25, 0.5), roof)]
                if rng.random() < 0.85:
                    annex = self.along(side, at + 1.0, at + w * rng.uniform(0.5, 0.9), rng.uniform(2.5, 4.0), inset + d)
                    parts.append(Part(with_projection(annex, 1.2), 3.0, 0.0, FLAT, closure=(0,)))
                if rng.random() < 0.45:
                    porch = self.along(side, at + w * 0.3, at + w * 0.3 + 2.4, 1.6, inset - 1.6)
                    parts.append(Part(porch, 2.6, 0.5, PENT, closure=(2,)))
                self.add(parts, "31001_1010", storeys, side)
                if rng.random() < 0.4:
                    garage = self.along(side, at + w + 1.0, at + w + 4.2, 6.2, inset + rng.uniform(0.0, 4.0))
                    self.add([Part(garage, 2.8, 0.0, FLAT)], "31001_2463", 1, side)
                elif rng.random() < 0.5:
                    shed = self.along(side, at + 2.0, at + 5.0, 2.6, inset + d + rng.uniform(8.0, 12.0))
                    self.add([Part(shed, 2.2, 0.7, PENT)], "51009_1610", 1, side)
                at += plot


def with_projection(body, depth):
    """A rectangle whose third edge has a piece in its middle that stands out."""
    a, b, c, d = body
    edge = (d[0] - c[0], d[1] - c[1])
    length = math.hypot(*edge)
    out = (edge[1] / length * depth, -edge[0] / length * depth)
    p = (c[0] + edge[0] * 0.3, c[1] + edge[1] * 0.3)
    q = (c[0] + edge[0] * 0.65, c[1] + edge[1] * 0.65)
    return [a, b, c, p, (p[0] + out[0], p[1] + out[1]), (q[0] + out[0], q[1] + out[1]), q, d]


def overlaps(body, house):
    """True where the boxes of a footprint and a house come closer than a metre."""
    xs, ys = [p[0] for p in body], [p[1] for p in body]
    for part in house.parts:
        px, py = [p[0] for p in part.footprint], [p[1] for p in part.footprint]
        if min(xs) < max(px) + 1.0 and max(xs) > min(px) - 1.0 and min(ys) < max(py) + 1.0 and max(ys) > min(py) - 1.0:
            return True
    return False


def houses_of_tile(seed, east, north, tile, radius):
    """All houses whose block has its middle in the tile, in the world."""
    houses = []
    columns = range(math.floor(east / BLOCK[0]) - 1, math.ceil((east + tile) / BLOCK[0]) + 1)
    rows = range(math.floor(north / BLOCK[1]) - 1, math.ceil((north + tile) / BLOCK[1]) + 1)
    for row in rows:
        for column in columns:
            x, y = (column + 0.5) * BLOCK[0], (row + 0.5) * BLOCK[1]
            if not (east <= x < east + tile and north <= y < north + tile):
                continue
            rng = random.Random(f"{seed}/{column}/{row}")
            away = math.hypot(x - CENTRE[0] - 500.0, y - CENTRE[1] - 500.0) / radius
            density = 1.0 - away + rng.uniform(-0.08, 0.08)
            names = [street_name(seed, 0, row), street_name(seed, 1, column + 1), street_name(seed, 0, row + 1), street_name(seed, 1, column)]
            plan = BlockPlan(rng, (BLOCK[0] - STREET) / 2.0, (BLOCK[1] - STREET) / 2.0, density, names)
            turn = math.radians(2.2 * math.sin(x / 900.0) + 1.3 * math.cos(y / 650.0))
            cos, sin = math.cos(turn), math.sin(turn)
            for house in plan.make():
                for part in house.parts:
                    part.footprint = [(x + px * cos - py * sin, y + px * sin + py * cos) for px, py in part.footprint]
                houses.append(house)
    return houses


def street_name(seed, direction, number):
    rng = random.Random(f"{seed}/street/{direction}/{number}")
    if direction == 0:
        return rng.choice(TREES) + rng.choice(("straße", "weg", "allee"))
    return rng.choice(PEOPLE) + rng.choice(("straße", "ring", "platz", "gasse"))


# -- what a house looks like as CityGML


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


ATTRIBUTE = """%(i)s<gen:stringAttribute name="%(name)s">
%(i)s  <gen:value>%(value)s</gen:value>
%(i)s</gen:stringAttribute>
"""


def attributes(indent, names):
    values = {"DatenquelleDachhoehe": "1000", "Geometrietyp2DReferenz": "3000", "Gemeindeschluessel": MUNICIPALITY,
              "DatenquelleBodenhoehe": "1100", "DatenquelleLage": "1000", "Grundrissaktualitaet": DATE}
    return "".join(ATTRIBUTE % {"i": indent, "name": name, "value": values[name]} for name in names)


def reindented(text, indent):
    return "".join(indent + line + "\n" for line in text.strip("\n").split("\n"))


SURFACE = """<bldg:boundedBy>
  <bldg:%sSurface gml:id="UUID_%s">
    <core:creationDate>%s</core:creationDate>
    <bldg:lod2MultiSurface>
      <gml:MultiSurface gml:id="UUID_%s">
        <gml:surfaceMember>
          <gml:Polygon gml:id="%s">
            <gml:exterior>
              <gml:LinearRing gml:id="%s_0_">
                <gml:posList srsDimension="3">%s</gml:posList>
              </gml:LinearRing>
            </gml:exterior>
          </gml:Polygon>
        </gml:surfaceMember>
      </gml:MultiSurface>
    </bldg:lod2MultiSurface>
  </bldg:%sSurface>
</bldg:boundedBy>"""
CURVE = """<gml:curveMember>
  <gml:LineString>
    <gml:posList srsDimension="3">%s</gml:posList>
  </gml:LineString>
</gml:curveMember>"""
ADDRESS = """      <bldg:address>
        <core:Address gml:id="UUID_%s">
          <core:xalAddress>
            <xAL:AddressDetails>
              <xAL:Country>
                <xAL:CountryName>Germany</xAL:CountryName>
                <xAL:Locality Type="Town">
                  <xAL:LocalityName>%s</xAL:LocalityName>
                  <xAL:Thoroughfare Type="Street">
                    <xAL:ThoroughfareNumber>%d</xAL:ThoroughfareNumber>
                    <xAL:ThoroughfareName>%s</xAL:ThoroughfareName>
                  </xAL:Thoroughfare>
                </xAL:Locality>
              </xAL:Country>
            </xAL:AddressDetails>
          </core:xalAddress>
        </core:Address>
      </bldg:address>
"""
SURFACES = {indent: reindented(SURFACE, indent) for indent in ("      ", "          ")}
CURVES = {indent: reindented(CURVE, indent + "    ") for indent in SURFACES}
BUILDING_NAMES = ("DatenquelleDachhoehe", "Geometrietyp2DReferenz", "Gemeindeschluessel", "DatenquelleBodenhoehe", "DatenquelleLage",
                  "Grundrissaktualitaet")
PART_NAMES = ("DatenquelleDachhoehe", "DatenquelleBodenhoehe", "DatenquelleLage", "Grundrissaktualitaet")
BUILDING_ATTRIBUTES = attributes("      ", BUILDING_NAMES)
SHELL_ATTRIBUTES = attributes("      ", ("Geometrietyp2DReferenz", "Gemeindeschluessel", "Grundrissaktualitaet"))
PART_ATTRIBUTES = attributes("          ", PART_NAMES)


def coordinates(points):
    return " ".join(["%.3f %.3f %.3f" % p for p in points])


def terrain_curves(footprint, indent):
    """Where the walls meet the ground: a point each metre."""
    texts = []
    template = CURVES[indent]
    for i, p in enumerate(footprint):
        q = footprint[(i + 1) % len(footprint)]
        steps = max(2, int(math.dist(p, q) * 1.2))
        points = []
        for s in range(steps + 1):
            x, y = p[0] + (q[0] - p[0]) * s / steps, p[1] + (q[1] - p[1]) * s / steps
            points.append((x, y, ground_height(x, y)))
        texts.append(template % coordinates(points))
    return "".join(texts)


class TileWriter:
    def __init__(self, seed, east, north):
        self.rng = random.Random(f"{seed}/{east}/{north}/ids")
        self.prefix = f"{(east // 1000) % 100:02d}{(north // 1000) % 100:02d}"
        self.count = 0
        self.stamp = 1_500_000_000_000 + self.rng.randrange(90_000_000_000)

    def uuid(self):
        h = "%032x" % self.rng.getrandbits(128)
        return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"

    def body(self, part, ground, indent, storeys):
        faces = faces_of(part, ground)
        self.count += 1
        guid = f"GUID_{self.stamp}_{self.count}_2_"
        ids = [guid + str(i) if self.rng.random() < 0.7 else "UUID_" + self.uuid() for i in range(len(faces))]
        top = max(point[2] for _, points in faces for point in points)
        shown = list(zip(faces, ids))
        links = "".join([f'{indent}      <gml:surfaceMember xlink:href="#{i}"/>\n' for i in ids])
        template = SURFACES[indent]
        surfaces = []
        for (kind, points), face in shown:
            surfaces.append(template % (kind, self.uuid(), DATE, self.uuid(), face, face, coordinates(points + points[:1]), kind))
        storeys_text = f"{indent}<bldg:storeysAboveGround>{storeys}</bldg:storeysAboveGround>\n" if storeys else ""
        roof = part.roof if part.rise > 0.0 else FLAT
        return (
            f'{indent}<bldg:roofType>{roof}</bldg:roofType>\n'
            f'{indent}<bldg:measuredHeight uom="urn:adv:uom:m">{top - ground:.3f}</bldg:measuredHeight>\n{storeys_text}'
            f"{indent}<bldg:lod2Solid>\n{indent}  <gml:Solid>\n{indent}    <gml:exterior>\n{indent}      <gml:CompositeSurface>\n"
            + links.replace(indent + "      <", indent + "        <")
            + f"{indent}      </gml:CompositeSurface>\n{indent}    </gml:exterior>\n{indent}  </gml:Solid>\n{indent}</bldg:lod2Solid>\n"
            f"{indent}<bldg:lod2TerrainIntersection>\n{indent}  <gml:MultiCurve>\n"
            + terrain_curves(part.footprint, indent)
            + f"{indent}  </gml:MultiCurve>\n{indent}</bldg:lod2TerrainIntersection>\n"
            + "".join(surfaces)
        )

    def house(self, house):
        ground = min(ground_height(x, y) for part in house.parts for x, y in part.footprint) - 0.1
        name = f"DENW{self.prefix}AL{self.count:08x}"
        single = len(house.parts) == 1
        text = [
            f'  <core:cityObjectMember>\n    <bldg:Building gml:id="{name}">\n      <core:creationDate>{DATE}</core:creationDate>\n'
            "      <core:externalReference>\n"
            "        <core:informationSystem>http://repository.gdi-de.org/schemas/adv/citygml/fdv/art.htm#_9100</core:informationSystem>\n"
            f"        <core:externalObject>\n          <core:name>{name}</core:name>\n        </core:externalObject>\n"
            "      </core:externalReference>\n",
            BUILDING_ATTRIBUTES if single else SHELL_ATTRIBUTES,
            f"      <bldg:function>{house.function}</bldg:function>\n",
        ]
        storeys = house.storeys if self.rng.random() < 0.2 else 0
        if single:
            text.append(self.body(house.parts[0], ground, "      ", storeys))
        else:
            for part in house.parts:
                text.append(f'      <bldg:consistsOfBuildingPart>\n        <bldg:BuildingPart gml:id="UUID_{self.uuid()}">\n'
                            f"          <core:creationDate>{DATE}</core:creationDate>\n")
                text.append(PART_ATTRIBUTES)
                text.append(self.body(part, ground, "          ", storeys))
                text.append("        </bldg:BuildingPart>\n      </bldg:consistsOfBuildingPart>\n")
        if house.function != "31001_2463" and self.rng.random() < 0.95:
            text.append(ADDRESS % (self.uuid(), CITY, house.number, house.street))
        text.append("    </bldg:Building>\n  </core:cityObjectMember>\n")
        return "".join(text)


def count_tile(job):
    seed, east, north, tile, radius = job
    return len(houses_of_tile(seed, east, north, tile, radius))


def write_tile(job):
    seed, east, north, tile, radius, limit, folder = job
    houses = houses_of_tile(seed, east, north, tile, radius)[:limit]
    name = f"LoD2_32_{east // 1000}_{north // 1000}_{max(1, tile // 1000)}_NW"
    if tile % 1000 or east % 1000 or north % 1000:
        name = f"LoD2_32_{east}_{north}_{tile}_NW"
    writer = TileWriter(seed, east, north)
    path = Path(folder) / (name + ".gml")
    part = path.with_suffix(".part")
    with open(part, "w", encoding="utf-8", buffering=1 << 20) as file:
        file.write(HEAD % (name, east, north, east + tile, north + tile))
        for house in houses:
            file.write(writer.house(house))
        file.write(TAIL)
        size = file.tell()
    os.replace(part, path)
    return len(houses), size


def spiral():
    """(0, 0) and the tiles around it, ring by ring."""
    ring = 0
    while True:
        for y in range(-ring, ring + 1):
            for x in range(-ring, ring + 1):
                if max(abs(x), abs(y)) == ring:
                    yield x, y
        ring += 1


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--buildings", type=int, required=True, metavar="N")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--tile", type=int, default=1000, metavar="METRES", help="edge of a tile (default 1000)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes (default: one a core)")
    options = parser.parse_args(arguments)
    if options.buildings < 1 or options.tile < 100 or options.jobs < 1:
        parser.error("--buildings and --jobs must be at least 1, --tile at least 100")
    options.output.mkdir(parents=True, exist_ok=True)
    radius = max(700.0, 1000.0 * math.sqrt(options.buildings / PER_KILOMETRE / math.pi) * 1.15)

    def places():
        for x, y in spiral():
            yield options.seed, CENTRE[0] + x * options.tile, CENTRE[1] + y * options.tile, options.tile, radius

    with multiprocessing.Pool(options.jobs) as pool:
        jobs = []
        left = options.buildings
        source = places()
        while left > 0:
            batch = [next(source) for _ in range(4 * options.jobs)]
            for place, count in zip(batch, pool.map(count_tile, batch)):
                if left > 0 and count > 0:
                    jobs.append((*place, min(left, count), str(options.output)))
                    left -= count
        buildings = size = 0
        for written, tile_bytes in pool.imap_unordered(write_tile, jobs):
            buildings += written
            size += tile_bytes
    print(f"{buildings} buildings in {len(jobs)} tiles, {size / 1e6:.1f} MB, {size / 1000 / buildings:.1f} kB a building")


if __name__ == "__main__":
    main(sys.argv[1:])
