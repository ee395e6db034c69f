"""The stone bridge of the avenue: three arches, piers with cutwaters, parapets and lamps."""

import math

from . import geometry as g
from . import layout
from . import xml as x
from .solids import face

WIDTH = 21.0
PARAPET = 0.35
ABUTMENT, PIER, STEPS = 7.0, 3.2, 8
SPRING = 2.2  # metres above NHN where the arches start


class Bridge:
    def __init__(self, terrain):
        start, stop = layout.BRIDGE_STATIONS
        self.a, self.b = g.along(layout.AVENUE, start)[0], g.along(layout.AVENUE, stop)[0]
        self.axis = g.unit(g.sub(self.b, self.a))
        self.length = g.distance(self.a, self.b)
        self.z = (terrain.land_at(self.a) + 0.05, terrain.land_at(self.b) + 0.05)

    def gap(self):
        """Where the street stops for the bridge: the whole width of the avenue."""
        return g.buffer_line([self.a, self.b], layout.STREETS[0].width + 1.0)

    def land(self):
        """What the bridge covers."""
        return g.buffer_line([self.a, self.b], WIDTH - 0.1)

    def deck(self, s):
        t = s / self.length
        return self.z[0] * (1 - t) + self.z[1] * t + 1.9 * math.sin(math.pi * t) ** 2

    def at(self, s, across, z):
        p = g.add(g.add(self.a, self.axis, s), g.left(self.axis), across)
        return (p[0], p[1], z)

    def _quad(self, kind, *corners):
        """A face from (station, distance across, height)."""
        return face(kind, [self.at(*c) for c in corners])

    def openings(self):
        span = (self.length - 2 * ABUTMENT - 2 * PIER) / 3
        return [(ABUTMENT + i * (span + PIER), ABUTMENT + i * (span + PIER) + span) for i in range(3)]

    def stations(self):
        """Where the cross-section changes: station and the height of the underside (None: solid)."""
        out = [(0.0, None)]
        for start, stop in self.openings():
            for i in range(STEPS + 1):
                s = start + (stop - start) * i / STEPS
                crown = self.deck((start + stop) / 2) - 1.0
                out.append((s, SPRING + (crown - SPRING) * math.sqrt(max(0.0, 1 - (2 * i / STEPS - 1) ** 2))))
            out.append((stop, None))
        out.append((self.length, None))
        return out

    def faces(self):
        """Faces by CityGML surface name."""
        half = WIDTH / 2
        out = {"brid:OuterFloorSurface": [], "brid:WallSurface": [], "brid:OuterCeilingSurface": []}
        stations = self.stations()
        for (s, low), (e, low_e) in zip(stations, stations[1:]):
            if e - s < 0.01:
                continue
            zs, ze = self.deck(s), self.deck(e)
            arch = low is not None and low_e is not None
            bs, be = (low, low_e) if arch else (-1.0, -1.0)
            floor = self._quad("roof", (s, -half, zs), (e, -half, ze), (e, half, ze), (s, half, zs))
            out["brid:OuterFloorSurface"].append(floor)
            out["brid:WallSurface"] += [
                self._quad("wall", (s, -half, bs), (e, -half, be), (e, -half, ze), (s, -half, zs)),
                self._quad("wall", (e, half, be), (s, half, bs), (s, half, zs), (e, half, ze))]
            if arch:
                vault = self._quad("ceiling", (s, half, bs), (e, half, be), (e, -half, be), (s, -half, bs))
                out["brid:OuterCeilingSurface"].append(vault)
            for side in (-1, 1):
                self._parapet(out["brid:WallSurface"], s, e, zs, ze, side)
        for start, stop in self.openings():  # the sides of piers and abutments below the springing
            low, high = -1.0, SPRING
            out["brid:WallSurface"] += [
                self._quad("wall", (start, -half, low), (start, half, low), (start, half, high), (start, -half, high)),
                self._quad("wall", (stop, half, low), (stop, -half, low), (stop, -half, high), (stop, half, high))]
        return out

    def _parapet(self, walls, s, e, zs, ze, side):
        outer, inner = side * WIDTH / 2, side * (WIDTH / 2 - PARAPET)
        left, right = max(outer, inner), min(outer, inner)
        ts, te = zs + 1.05, ze + 1.05
        walls += [self._quad("wall", (s, right, zs), (e, right, ze), (e, right, te), (s, right, ts)),
                  self._quad("wall", (e, left, ze), (s, left, zs), (s, left, ts), (e, left, te)),
                  self._quad("wall", (s, right, ts), (e, right, te), (e, left, te), (s, left, ts))]

    def cutwaters(self):
        """A pointed body before and behind each pier, up to a cap under the deck."""
        out = []
        half = WIDTH / 2
        for (_, stop), (start, _) in zip(self.openings(), self.openings()[1:]):
            for side in (-1, 1):
                tip = side * (half + 2.2)
                base = [self.at(stop, side * half, 0), self.at((start + stop) / 2, tip, 0), self.at(start, side * half, 0)]
                if side > 0:
                    base.reverse()
                low, high = -1.0, 4.2
                ring = [p[:2] for p in base]
                faces = [face("wall", [(*a, low), (*b, low), (*b, high), (*a, high)]) for a, b in zip(ring, ring[1:])]
                middle = self.at((start + stop) / 2, side * half, 5.4)
                faces += [face("roof", [(*a, high), (*b, high), middle]) for a, b in zip(ring, ring[1:])]
                out.append(faces)
        return out

    def lanes(self):
        """The carriageway on the deck, between raised footways."""
        stations = [s for s, _ in self.stations()]
        out = []
        for s, e in zip(stations, stations[1:]):
            if e - s > 0.01:
                zs, ze = self.deck(s) + 0.04, self.deck(e) + 0.04
                out.append(self._quad("roof", (s, -7.0, zs), (e, -7.0, ze), (e, 7.0, ze), (s, 7.0, zs)))
        return out


def write(path, bridge):
    def body(xml):
        with xml.open("core:cityObjectMember", "brid:Bridge", gml__id="DEXX_Bruecke_1"):
            xml.leaf("gml:name", "Lindenbrücke")
            xml.leaf("brid:class", "1000")
            xml.leaf("brid:function", "1000")
            xml.leaf("brid:yearOfConstruction", "1887")
            xml.leaf("brid:isMovable", "false")
            for i, faces in enumerate(bridge.cutwaters()):
                owner = f"DEXX_Bruecke_1_pfeiler_{i + 1}"
                with xml.open("brid:outerBridgeConstruction", "brid:BridgeConstructionElement", gml__id=owner):
                    xml.multi_surface("brid:lod3Geometry", [(f.rings(), None) for f in faces])
            with xml.open("brid:outerBridgeInstallation", "brid:BridgeInstallation", gml__id="DEXX_Bruecke_1_fahrbahn"):
                xml.leaf("brid:function", "Fahrbahn")
                xml.multi_surface("brid:lod3Geometry", [(f.rings(), None) for f in bridge.lanes()])
            for n, (kind, faces) in enumerate(bridge.faces().items()):
                with xml.open("brid:boundedBy", kind, gml__id=f"DEXX_Bruecke_1_f{n}"):
                    xml.multi_surface("brid:lod3MultiSurface", [(f.rings(), None) for f in faces])
    x.write_model(path, "Brücken", body, x.NAMESPACES_2)
