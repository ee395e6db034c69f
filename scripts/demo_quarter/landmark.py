"""The landmark: a brick granary on the headland with a hall of glass on top, with textures and materials."""

import math

from . import geometry as g
from . import lod2_gml, roofs, textures
from . import xml as x
from .model import Building, Part

IDENTITY = "DEXXALqL001"
NAME = "Konzerthaus Kornspeicher"
CENTRE, ANGLE = (414.0, 206.0), 6.0
LONG, DEEP = 60.0, 24.0
STOREY, STOREYS = 4.0, 6


class Landmark:
    """Bodies with a texture or a material for every face."""

    def __init__(self, terrain):
        axis = (math.cos(math.radians(ANGLE)), math.sin(math.radians(ANGLE)))
        plan = g.rectangle(CENTRE, LONG, DEEP, ANGLE)
        self.plans = [plan]
        foot = round(sum(terrain.at(p) for p in plan) / 4, 2)  # long: the floor meets the ground half-way
        top = foot + STOREY * STOREYS
        brick = roofs.flat(plan, foot, top)
        hall_plan = g.rectangle(CENTRE, LONG - 2.4, DEEP - 2.4, ANGLE)
        long = LONG - 2.4
        waves = [(0.0, 20.5), (0.07, 15.0), (0.17, 10.5), (0.30, 8.5), (0.42, 11.5), (0.53, 14.0), (0.64, 11.0), (0.76, 9.5),
                 (0.89, 12.5), (1.0, 17.5)]
        profile = [(long * t, top + h) for t, h in waves]
        # swept across: the front is the western end, so that the wave runs along the hall
        hall = roofs.swept([hall_plan[0], hall_plan[3]][::-1], profile, top)
        tower_plan = g.rectangle(g.add(CENTRE, axis, -LONG / 2 - 4.0), 8.0, 8.0, ANGLE)
        self.plans.append(tower_plan)
        tower_foot = terrain.foot(tower_plan)
        tower = roofs.tent(tower_plan, tower_foot, tower_foot + 36.0, tower_foot + 46.0)
        porch_plan = g.rectangle(g.add(g.add(CENTRE, axis, -6.0), g.left(axis), DEEP / 2 + 2.5), 20.0, 5.0, ANGLE)
        self.plans.append(porch_plan)
        porch_foot = terrain.foot(porch_plan)
        porch = roofs.flat(porch_plan, porch_foot, porch_foot + 5.0)
        self.parts = [(Part(brick, roofs.FLAT, STOREYS), {"wall": "brick_bay", "roof": "stone", "ground": None}),
                      (Part(hall, roofs.BARREL, 3), {"wall": "glass", "roof": "white", "ground": None}),
                      (Part(tower, roofs.SPIRE, 1), {"wall": "brick", "roof": "copper", "ground": None}),
                      (Part(porch, roofs.FLAT, 1), {"wall": "glass", "roof": "stone", "ground": None})]
        self.building = Building([p for p, _ in self.parts], "31001_3033", CENTRE, NAME, 1893, ("Hafenallee", "2"), IDENTITY)

    def faces(self):
        return [f for part, _ in self.parts for f in part.shell.faces]


MATERIALS = {"white": (0.93, 0.93, 0.91), "stone": (0.80, 0.77, 0.72)}


def _texture_points(face, name):
    """Texture coordinates of a ring: across along the face's foot, up along its slope, in repetitions."""
    wide, high = textures.SIZES[name]
    ring = face.ring
    start = ring[0]
    along = g.unit(g.sub(ring[1], ring[0]))
    low = min(p[2] for p in ring)
    out = []
    for p in [*ring, ring[0]]:
        offset = g.sub(p[:2], start[:2])
        inward = g.dot(offset, g.left(along)) if face.kind == "roof" else 0.0
        out.append((g.dot(offset, along) / wide, math.hypot(inward, p[2] - low) / high))
    return " ".join(f"{u:.4f} {v:.4f}" for u, v in out)


def write(path, landmark, pictures):
    x.write_model(path, NAME, lambda xml: _building(xml, landmark, pictures), x.NAMESPACES_2)


def _building(xml, landmark, pictures):
    b = landmark.building
    with xml.open("core:cityObjectMember", "bldg:Building", gml__id=b.identity):
        xml.leaf("gml:name", b.name)
        lod2_gml.identity(xml, b)
        lod2_gml.common(xml, b)
        _appearance(xml, landmark, pictures)
        xml.leaf("bldg:function", b.function)
        xml.leaf("bldg:yearOfConstruction", b.year)
        for i, (part, _) in enumerate(landmark.parts):
            owner = f"{b.identity}_T{i + 1}"
            ids = [f"{owner}_{n}" for n in range(len(part.shell.faces))]
            with xml.open("bldg:consistsOfBuildingPart", "bldg:BuildingPart", gml__id=owner):
                xml.leaf("bldg:roofType", part.roof)
                xml.leaf("bldg:measuredHeight", f"{part.shell.top() - part.shell.foot():.3f}", uom="urn:adv:uom:m")
                xml.leaf("bldg:storeysAboveGround", part.storeys)
                xml.solid("bldg:lod2Solid", [f"{n}_poly" for n in ids])
                for face, n in zip(part.shell.faces, ids):
                    with xml.open("bldg:boundedBy", lod2_gml.SURFACES[face.kind], gml__id=n):
                        with xml.open("bldg:lod2MultiSurface", "gml:MultiSurface"):
                            xml.polygon(face.rings(), f"{n}_poly", ring_ids=True)
        lod2_gml.address(xml, b)


def _appearance(xml, landmark, pictures):
    used = {}
    for i, (part, finish) in enumerate(landmark.parts):
        for n, face in enumerate(part.shell.faces):
            name = finish[face.kind]
            if name:
                used.setdefault(name, []).append((f"{IDENTITY}_T{i + 1}_{n}_poly", face))
    with xml.open("app:appearance", "app:Appearance", gml__id=f"{IDENTITY}_app"):
        xml.leaf("app:theme", "Ansicht")
        for name, targets in used.items():
            with xml.open("app:surfaceDataMember"):
                if name in MATERIALS:
                    with xml.open("app:X3DMaterial", gml__id=f"{IDENTITY}_{name}"):
                        xml.leaf("app:ambientIntensity", "0.2")
                        xml.leaf("app:diffuseColor", " ".join(f"{c:.2f}" for c in MATERIALS[name]))
                        for polygon, _ in targets:
                            xml.leaf("app:target", f"#{polygon}")
                    continue
                with xml.open("app:ParameterizedTexture", gml__id=f"{IDENTITY}_{name}"):
                    xml.leaf("app:imageURI", pictures[name])
                    xml.leaf("app:mimeType", "image/png" if pictures[name].endswith("png") else "image/jpeg")
                    xml.leaf("app:textureType", "typical")
                    xml.leaf("app:wrapMode", "wrap")
                    for polygon, face in targets:
                        with xml.open("app:target", uri=f"#{polygon}"):
                            with xml.open("app:TexCoordList"):
                                xml.leaf("app:textureCoordinates", _texture_points(face, name), ring=f"#{polygon}_0_")
