"""What a building is before it is written: parts with bodies, and the facts an official delivery states about it."""

from dataclasses import dataclass, field


@dataclass
class Part:
    shell: object
    roof: str
    storeys: int = 0


@dataclass
class Building:
    parts: list
    function: str
    front: tuple = None       # a point on the street side, for the address
    name: str = ""
    year: int = 0
    address: tuple = None     # (street, number)
    identity: str = ""
    tag: str = ""

    def footprint_rings(self):
        return [[p[:2] for p in part.shell.ground_ring()][::-1] for part in self.parts]

    def height(self):
        return max(p.shell.top() for p in self.parts) - min(p.shell.foot() for p in self.parts)


@dataclass
class DetailedLot:
    """A place where a building with windows and doors stands instead of a plain one."""
    style: str
    front: list               # the street front, body to the left
    depth: float
    foot: float
    eaves: float
    ridge: float
    storeys: int
    free_sides: tuple = (False, False)
    building: object = field(default=None, repr=False)
