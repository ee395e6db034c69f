"""What covers the ground: streets, squares, quays, water, parks and lawns, as shapes in plan and as CityGML."""

from dataclasses import dataclass

from . import geometry as g
from . import layout
from . import xml as x
from .drape import drape
from .solids import face, mm
from .terrain import WATER_LEVEL

LANE, FOOTPATH, SQUARE = "1", "2", "5"          # TrafficArea functions
GREEN_STRIP = "1020"                            # AuxiliaryTrafficArea function
QUAY_DEPTH = 8.5
LIFT = {"lane": 0.05, "foot": 0.11, "green": 0.13, "square": 0.09, "quay": 0.10, "lawn": 0.12, "path": 0.16}


@dataclass
class Road:
    street: layout.Street
    lane: object
    foot: object
    green: object


class Plan:
    """All ground covers in plan, without overlaps, so that nothing fights for the same depth."""

    def __init__(self, blocks, bridge):
        self.water = layout.water_land()
        frame = g.polygon([(-40, -40), (720, -40), (720, 630), (-40, 630)])
        self.roads, self.squares, self.greens, self.paths = [], [], [], []
        wet = self.water.Union(bridge.gap())  # no street here
        self._town = g.polygon([(-40, 100), *[p for p in layout.RIVER if -40 < p[0] < 720], (720, 210), (720, 700), (-40, 700)])
        lanes, taken = None, None
        for street in layout.STREETS:
            strip = street.strip(street.carriageway).Intersection(frame).Difference(wet)
            lane = strip if lanes is None else strip.Difference(lanes)
            lanes = strip if lanes is None else lanes.Union(strip)
            self.roads.append(Road(street, lane, None, None))
        market = g.polygon(layout.MARKET)
        others = g.union([s.strip() for s in layout.STREETS if s.kind != "avenue"])
        beds = []
        for side in (-11.2, 11.2):
            bed = g.buffer_line(g.offset_line(layout.AVENUE, side), 3.4)
            beds.append(bed.Difference(others.Buffer(2.0)).Difference(wet.Buffer(3.0)).Intersection(frame))
        beds = beds[0].Union(beds[1])
        for road in self.roads:
            foot = road.street.strip().Intersection(frame).Difference(wet).Difference(lanes).Difference(beds).Difference(market)
            if taken is not None:
                foot = foot.Difference(taken)
            taken = foot if taken is None else taken.Union(foot)
            road.foot = foot
            road.green = beds if road.street.kind == "avenue" else None
            road.lane = road.lane.Difference(market)
        streets = g.union([r.street.strip() for r in self.roads]).Difference(bridge.gap()).Union(bridge.land())
        wet = self.water.Union(bridge.land())
        market_land = market
        churchyard = g.union([g.polygon(layout.CHURCHYARD)] + [b.shape for b in blocks if b.kind == "churchyard"])
        churchyard = churchyard.Difference(streets).Difference(market)
        self.squares = [("Markt", market_land, "square"), ("Kirchhof", churchyard, "square")]
        self.quay = self._quay(streets, wet, frame)
        headland = g.union([b.shape for b in blocks if b.kind == "headland"])
        square = headland.Difference(g.polygon(layout.FREE_PLOT)).Difference(self.quay).Difference(wet)
        self.squares.append(("Kornspeicherplatz", square, "square"))
        self._green(blocks, streets, frame)

    def _quay(self, streets, wet, frame):
        """The promenade along every quay wall, and the paved land behind it up to the street."""
        strip = self.water.Buffer(QUAY_DEPTH, 4).Difference(wet).Difference(streets)
        band = g.polygon([(-40, 180), (100, 180), (340, 150), (340, 190), (100, 212), (-40, 225)])
        land = strip.Union(band.Difference(self.water).Difference(streets))
        return land.Intersection(self._town).Intersection(frame).Difference(wet)

    def quay_edges(self):
        """The lines where quay meets water, directed with the water on the right."""
        lines = []
        boundary = self.water.Boundary().Intersection(self._town.Buffer(-2.0)).Intersection(
            g.polygon([(-40, 60), (720, 60), (720, 500), (-40, 500)]))
        stack = [boundary]
        while stack:
            item = stack.pop(0)
            if item.GetGeometryCount():
                stack += [item.GetGeometryRef(i).Clone() for i in range(item.GetGeometryCount())]
            elif item.GetPointCount() >= 2:
                points = [p[:2] for p in item.GetPoints()]
                middle = g.lerp(points[0], points[1], 0.5)
                right = g.add(middle, g.left(g.unit(g.sub(points[1], points[0]))), -0.05)
                lines.append(points if g.contains(self.water, right) else points[::-1])
        return lines

    def _green(self, blocks, streets, frame):
        frame = frame.Buffer(-60.0).Buffer(60.0, 6)  # the green ends in a soft outline
        squares = g.polygon(layout.CHURCHYARD).Union(g.polygon(layout.MARKET))
        covered = streets.Union(self.quay).Union(self.water.Buffer(10.0)).Union(squares)
        bank = g.offset_line(layout.RIVER, -(layout.RIVER_WIDTH / 2 + 13))
        river_path = g.buffer_line(bank, 3.0).Intersection(frame).Difference(covered)
        hill_paths = [g.buffer_line(g.smooth(p, 3), 2.6) for p in (
            [(84, 268), (52, 290), (20, 306), (-12, 320), (-24, 348), (-4, 372), (22, 372), (34, 352), (18, 340), (10, 350)],
            [(20, 306), (60, 330), (88, 372), (130, 412), (198, 440)],
            [(-40, 300), (-12, 320)], [(88, 372), (60, 420), (40, 460)])]
        park_paths = g.union(hill_paths).Intersection(frame).Difference(covered)
        school_yard = g.polygon([(108, 66), (112, 8), (194, 2), (200, 60)]).Difference(covered)
        pitch = g.polygon(layout.PITCH)
        self.paths = [("Uferweg", river_path), ("Wege im Wallpark", park_paths), ("Schulhof", school_yard)]
        without = covered.Union(river_path).Union(park_paths).Union(school_yard)
        parks = [("Wallpark", [(-40, 241), (84, 262), (95, 320), (130, 376), (202, 402), (206, 455), (-40, 458)]),
                 ("Uferpark West", [(-40, 190), (110, 190), (88, 268), (-40, 250)]),
                 ("Uferwiesen", [(-40, 84), (310, 66), (310, 124), (-40, 152)]),
                 ("Uferwiesen Ost", [(332, 66), (560, 90), (720, 124), (720, 178), (570, 138), (332, 116)]),
                 ("Park am Deichgrund", [(205, -40), (300, -40), (306, 58), (205, 66)]),
                 ("Ostwiese", [(646, -40), (720, -40), (720, 112), (660, 96)])]
        lawns = [(name, g.polygon(ring).Intersection(frame).Difference(without).Difference(pitch), "park") for name, ring in parks]
        self.greens = lawns
        for block in blocks:
            if block.kind == "perimeter":
                court = block.shape.Buffer(-14.5, 2).Buffer(-1.0, 2).Buffer(1.0, 2)
                if court.GetArea() > 80:
                    self.greens.append((f"Innenhof {block.number}", court.Difference(without), "garden"))
        parkland = g.union([shape for _, shape, _ in self.greens]).Union(pitch).Union(g.polygon(layout.FREE_PLOT))
        for block in blocks:
            if block.kind == "open":
                shape = block.shape.Buffer(-1.2, 2).Intersection(frame).Difference(without).Difference(parkland)
                self.greens.append((f"Gärten {block.number}", shape, "garden"))
        self.greens.append(("Sportplatz", pitch, "sport"))


def write_transport(path, plan, terrain):
    x.write_model(path, "Verkehr", lambda xml: _transport(xml, plan, terrain), x.NAMESPACES_2)


def _area(xml, name, owner, function, pieces):
    if not pieces:
        return
    kind = "tran:AuxiliaryTrafficArea" if name == "tran:auxiliaryTrafficArea" else "tran:TrafficArea"
    with xml.open(name, kind, gml__id=owner):
        xml.leaf("tran:function", function)
        if function == LANE:
            xml.leaf("tran:surfaceMaterial", "2")
        xml.multi_surface("tran:lod2MultiSurface", [(rings, f"{owner}_{i}") for i, rings in enumerate(pieces)])


def _transport(xml, plan, terrain):
    for i, road in enumerate(plan.roads):
        owner = f"DEXX_Strasse_{i + 1:02d}"
        with xml.open("core:cityObjectMember", "tran:Road", gml__id=owner):
            xml.leaf("gml:name", road.street.name)
            xml.leaf("tran:function", "1050")
            _area(xml, "tran:trafficArea", f"{owner}_fahrbahn", LANE, drape(road.lane, terrain.at, LIFT["lane"]))
            _area(xml, "tran:trafficArea", f"{owner}_gehweg", FOOTPATH, drape(road.foot, terrain.at, LIFT["foot"]))
            if road.green is not None:
                pieces = drape(road.green, terrain.at, LIFT["green"])
                _area(xml, "tran:auxiliaryTrafficArea", f"{owner}_gruen", GREEN_STRIP, pieces)
    for i, (name, shape, kind) in enumerate(plan.squares):
        owner = f"DEXX_Platz_{i + 1:02d}"
        with xml.open("core:cityObjectMember", "tran:Square", gml__id=owner):
            xml.leaf("gml:name", name)
            _area(xml, "tran:trafficArea", f"{owner}_flaeche", SQUARE, drape(shape, terrain.at, LIFT[kind]))
    for i, (name, shape) in enumerate(plan.paths):
        owner = f"DEXX_Weg_{i + 1:02d}"
        with xml.open("core:cityObjectMember", "tran:Track", gml__id=owner):
            xml.leaf("gml:name", name)
            _area(xml, "tran:trafficArea", f"{owner}_flaeche", FOOTPATH, drape(shape, terrain.at, LIFT["path"]))
    with xml.open("core:cityObjectMember", "tran:Square", gml__id="DEXX_Kai"):
        xml.leaf("gml:name", "Kaipromenade")
        _area(xml, "tran:trafficArea", "DEXX_Kai_flaeche", FOOTPATH, drape(plan.quay, terrain.land_at, LIFT["quay"]))
    for i, wall in enumerate(quay_walls(plan, terrain)):
        with xml.open("core:cityObjectMember", "gen:GenericCityObject", gml__id=f"DEXX_Kaimauer_{i + 1:02d}"):
            xml.leaf("gml:name", "Kaimauer")
            xml.leaf("gen:function", "Kaimauer")
            xml.multi_surface("gen:lod2Geometry", [(f.rings(), None) for f in wall])


def quay_walls(plan, terrain):
    """Upright faces from the promenade down below the water, one list per quay."""
    walls = []
    for points in plan.quay_edges():
        faces = []
        for a, b in zip(points, points[1:]):
            if g.distance(a, b) < 0.02:
                continue
            tops = [terrain.land_at(p) + LIFT["quay"] for p in (a, b)]
            ring = [(*a, 0.0), (*b, 0.0), (*b, tops[1]), (*a, tops[0])]
            faces.append(face("wall", ring))
        walls.append(faces)
    return walls


def write_water(path, plan):
    shape = g.buffer_line(layout.RIVER, layout.RIVER_WIDTH + 16).Union(g.polygon(layout.BASIN))
    frame = g.polygon([(-299, -299), (999, -299), (999, 899), (-299, 899)])
    faces = [[[mm((p[0], p[1], WATER_LEVEL)) for p in ring] for ring in g.rings(part)]
             for part in g.polygons(shape.Intersection(frame))]

    def body(xml):
        with xml.open("core:cityObjectMember", "wtr:WaterBody", gml__id="DEXX_Fleet"):
            xml.leaf("gml:name", "Altes Fleet und Speicherhafen")
            xml.leaf("wtr:class", "1000")
            with xml.open("wtr:boundedBy", "wtr:WaterSurface", gml__id="DEXX_Fleet_spiegel"):
                with xml.open("wtr:lod2Surface", "gml:CompositeSurface"):
                    for rings in faces:
                        xml.polygon(rings)
    x.write_model(path, "Gewässer", body, x.NAMESPACES_2)


def write_landuse(path, plan, terrain):
    def body(xml):
        for i, (name, shape, kind) in enumerate(plan.greens):
            pieces = drape(shape, terrain.at, LIFT["lawn"], seam=0.05, near=0.10)
            if not pieces:
                continue
            with xml.open("core:cityObjectMember", "luse:LandUse", gml__id=f"DEXX_Gruen_{i + 1:02d}"):
                xml.leaf("gml:name", name)
                xml.leaf("luse:class", "1100")
                xml.leaf("luse:function", {"park": "Park", "garden": "Garten", "sport": "Sportplatz"}[kind])
                xml.multi_surface("luse:lod2MultiSurface", [(rings, None) for rings in pieces])
    x.write_model(path, "Flächennutzung", body, x.NAMESPACES_2)
