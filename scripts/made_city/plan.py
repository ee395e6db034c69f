"""Where the houses of the city stand, block by block."""

import math
import random

CENTRE = (356_000, 5_645_000)  # UTM 32, metres
BLOCK = (125.0, 100.0)  # from the middle of a street to that of the next
STREET = 16.0
TREES = ("Ahorn", "Birken", "Buchen", "Eichen", "Erlen", "Eschen", "Fichten", "Linden", "Pappel", "Rüster", "Ulmen", "Weiden")
PEOPLE = ("Bach", "Dürer", "Goethe", "Händel", "Heine", "Kant", "Kepler", "Lessing", "Mozart", "Röntgen", "Schiller", "Schumann")
FLAT, PENT, GABLE, HIP, PYRAMID = "1000", "2100", "3100", "3200", "3500"


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
