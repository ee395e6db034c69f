"""The plan of the quarter: water, streets, squares, parks and blocks. All coordinates in its own frame."""

from dataclasses import dataclass, field

from . import geometry as g

WEST, SOUTH, EAST, NORTH = 0.0, 0.0, 700.0, 600.0
MARGIN = 300.0


@dataclass
class Street:
    """A street: its centre line, the width between the houses and what is inside it."""
    name: str
    points: list
    width: float
    kind: str = "street"  # avenue, street, lane, path
    carriageway: float = 0.0

    def strip(self, width=None):
        return g.buffer_line(self.points, width or self.width)


@dataclass
class Block:
    """Land between streets, with the way it is built up."""
    number: int
    ring: list
    kind: str
    shape: object = field(repr=False, default=None)


RIVER = g.smooth([(-330, 176), (-200, 172), (-40, 166), (110, 150), (240, 140), (340, 137), (450, 146), (570, 166),
                  (700, 198), (850, 240), (1040, 290)], 3)
RIVER_WIDTH = 56.0
BASIN = [(452, 150), (466, 196), (486, 262), (505, 322), (545, 311), (526, 250), (508, 190), (500, 150)]

AVENUE = g.smooth([(309, -80), (314, 20), (322, 106), (331, 172), (343, 260), (360, 350), (374, 440), (392, 560), (402, 690)], 2)
BRIDGE_STATIONS = (168.5, 262.0)  # metres along the avenue where the bridge starts and ends


def _street(name, points, width, kind="street", carriageway=None):
    default = {"avenue": 15.0, "street": 7.0, "lane": 5.0, "path": 0.0}[kind]
    return Street(name, g.smooth(points, 2), width, kind, default if carriageway is None else carriageway)


STREETS = [
    Street("Lindenallee", AVENUE, 29.0, "avenue", 15.0),
    _street("Alter Kai", [(-60, 218), (30, 212), (100, 203), (200, 191), (280, 184), (334, 181)], 13.0, carriageway=6.0),
    _street("Wallstraße", [(94, 204), (84, 258), (93, 318), (130, 372), (196, 402), (280, 408), (369, 402)], 15.0),
    _street("Ringstraße", [(369, 402), (450, 397), (540, 389), (620, 402), (740, 432)], 16.0),
    # the old town
    _street("Große Straße", [(338, 232), (296, 243), (250, 258), (220, 270)], 10.0, "lane"),
    _street("Weststraße", [(196, 268), (150, 258), (84, 262)], 9.5, "lane"),
    _street("Kaistraße", [(212, 262), (207, 230), (196, 190)], 9.0, "lane"),
    _street("Nordstraße", [(206, 294), (199, 345), (194, 402)], 9.0, "lane"),
    _street("Glockengasse", [(238, 300), (292, 322), (356, 330)], 8.5, "lane"),
    _street("Töpfergasse", [(102, 330), (150, 322), (202, 328)], 7.5, "lane"),
    _street("Fischergasse", [(150, 258), (146, 228), (142, 196)], 7.0, "lane"),
    _street("Salzgasse", [(262, 255), (262, 220), (266, 186)], 7.0, "lane"),
    _street("Küstergasse", [(273, 316), (280, 360), (283, 408)], 7.5, "lane"),
    # the blocks of the founders' years
    _street("Kastanienstraße", [(208, 500), (290, 491), (380, 482), (470, 474), (560, 470), (640, 484), (740, 512)], 17.0),
    _street("Gartenstraße", [(212, 586), (300, 578), (392, 570), (480, 562), (570, 560), (650, 574), (740, 600)], 16.0),
    _street("Schillerstraße", [(458, 397), (470, 474), (481, 562), (488, 640)], 15.0),
    _street("Fontanestraße", [(546, 389), (560, 470), (568, 560), (574, 640)], 15.0),
    _street("Droststraße", [(626, 403), (640, 484), (652, 574), (658, 640)], 15.0),
    _street("Schulstraße", [(283, 408), (290, 491), (300, 578), (306, 640)], 14.0),
    _street("Am Wall", [(196, 402), (206, 500), (212, 586), (216, 640)], 14.0),
    # row houses
    _street("Amselweg", [(-60, 468), (40, 462), (120, 462), (203, 470)], 9.0, "lane"),
    _street("Drosselweg", [(-60, 524), (40, 520), (120, 522), (208, 530)], 9.0, "lane"),
    _street("Finkenweg", [(-60, 582), (60, 578), (140, 580), (212, 586)], 9.0, "lane"),
    _street("Parkstraße", [(84, 258), (30, 246), (-60, 240)], 9.0, "lane"),
    # the harbour
    _street("Hafenallee", [(338, 232), (390, 241), (439, 238)], 14.0),
    _street("Speicherkai", [(439, 238), (448, 270), (464, 326), (474, 396)], 12.0, carriageway=6.0),
    _street("Hafenstraße", [(352, 306), (400, 318), (462, 318)], 12.0),
    _street("Werftkai", [(538, 208), (552, 262), (572, 322), (590, 396)], 12.0, carriageway=6.0),
    _street("Werftstraße", [(538, 208), (590, 218), (660, 240), (740, 262)], 14.0),
    _street("Kranweg", [(572, 322), (640, 334), (740, 352)], 12.0),
    # the south bank
    _street("Deichstraße", [(-60, 82), (60, 80), (180, 70), (315, 60), (430, 66), (560, 86), (740, 124)], 13.0),
    _street("Deichgrund", [(96, 78), (92, 30), (86, -60)], 11.0),
    _street("Obstweg", [(440, 67), (452, 20), (460, -60)], 9.0, "lane"),
]

# Squares, as the ground between the houses.
MARKET = [(188, 262), (214, 256), (240, 254), (246, 300), (222, 306), (194, 302)]
CHURCHYARD = [(244, 262), (292, 248), (330, 240), (338, 262), (345, 322), (300, 322), (246, 301)]
PITCH = g.rectangle((258, 10), 38, 62, -5)
FREE_PLOT = [(487, 342), (563, 330), (577, 376), (500, 386)]

# One point inside each block says how it is built up.
BLOCK_KINDS = {
    "office": [(400, 275)], "headland": [(400, 200)], "churchyard": [(300, 285)], "harbour": [(400, 355)],
    "old": [(150, 225), (120, 230), (175, 230), (230, 220), (290, 215), (120, 290), (150, 290), (150, 350), (240, 360),
            (320, 365)],
    "perimeter": [(250, 450), (330, 445), (250, 540), (345, 530), (420, 440), (510, 430), (590, 430), (430, 520),
                  (520, 515), (605, 525), (680, 460), (690, 545)],
}


def water_land():
    """River and basin as one polygon."""
    river = g.buffer_line(RIVER, RIVER_WIDTH)
    return river.Union(g.polygon(BASIN))


def street_land():
    shapes = [s.strip() for s in STREETS]
    shapes += [g.polygon(MARKET)]
    return g.union(shapes)


def blocks():
    """All land between streets and water inside the quarter."""
    frame = g.polygon([(WEST - 40, SOUTH - 40), (EAST + 20, SOUTH - 40), (EAST + 20, NORTH + 30), (WEST - 40, NORTH + 30)])
    land = frame.Difference(street_land()).Difference(water_land().Buffer(8.5, 4))
    out = []
    for shape in sorted(g.polygons(land), key=lambda s: s.Centroid().GetPoint_2D()):
        if shape.GetArea() < 150:
            continue
        ring = g.rings(shape.SimplifyPreserveTopology(0.25))[0]
        kind = "open"
        for name, seeds in BLOCK_KINDS.items():
            if any(g.contains(shape, seed) for seed in seeds):
                kind = name
        out.append(Block(len(out), ring, kind, shape))
    return out
