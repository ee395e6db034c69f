"""A small writer of XML, one element a line and without indentation (the files are large), and GML geometry in it."""

import math
from xml.sax.saxutils import escape, quoteattr

from . import geometry as g

NAMESPACES_1 = {
    "core": "http://www.opengis.net/citygml/1.0", "bldg": "http://www.opengis.net/citygml/building/1.0",
    "gen": "http://www.opengis.net/citygml/generics/1.0", "app": "http://www.opengis.net/citygml/appearance/1.0",
    "grp": "http://www.opengis.net/citygml/cityobjectgroup/1.0"}
NAMESPACES_2 = {
    "core": "http://www.opengis.net/citygml/2.0", "bldg": "http://www.opengis.net/citygml/building/2.0",
    "gen": "http://www.opengis.net/citygml/generics/2.0", "app": "http://www.opengis.net/citygml/appearance/2.0",
    "veg": "http://www.opengis.net/citygml/vegetation/2.0", "tran": "http://www.opengis.net/citygml/transportation/2.0",
    "wtr": "http://www.opengis.net/citygml/waterbody/2.0", "brid": "http://www.opengis.net/citygml/bridge/2.0",
    "luse": "http://www.opengis.net/citygml/landuse/2.0", "frn": "http://www.opengis.net/citygml/cityfurniture/2.0"}
COMMON = {"gml": "http://www.opengis.net/gml", "xAL": "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0",
          "xlink": "http://www.w3.org/1999/xlink", "xsi": "http://www.w3.org/2001/XMLSchema-instance"}
CRS = "urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH"


class Xml:
    """Collects lines; `with xml.open(...)` nests."""

    def __init__(self):
        self.lines = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>']
        self.list_attributes = {}  # of every posList
        self.low = [1e9, 1e9, 1e9]
        self.high = [-1e9, -1e9, -1e9]

    def _tag(self, name, attributes):
        return name + "".join(f" {k}={quoteattr(str(v))}" for k, v in attributes.items())

    def open(self, *names, **attributes):
        """Opens elements one inside the other; the attributes belong to the last."""
        return _Nest(self, names, {k.replace("__", ":"): v for k, v in attributes.items()})

    def leaf(self, name, text, **attributes):
        tag = self._tag(name, {k.replace("__", ":"): v for k, v in attributes.items()})
        self.lines.append(f"<{tag}>{escape(str(text))}</{name}>")

    def empty(self, name, **attributes):
        self.lines.append(f"<{self._tag(name, {k.replace('__', ':'): v for k, v in attributes.items()})}/>")

    def positions(self, points, local=False):
        """A posList, closed; in the quarter's frame unless the points are an object's own (local)."""
        out = []
        for x, y, z in [*points, points[0]]:
            if not local:
                x, y = x + g.ORIGIN_EAST, y + g.ORIGIN_NORTH
                for i, v in enumerate((x, y, z)):
                    self.low[i] = min(self.low[i], v)
                    self.high[i] = max(self.high[i], v)
            out.append(f"{x:.3f} {y:.3f} {z:.3f}")
        self.leaf("gml:posList", " ".join(out), **self.list_attributes)

    def polygon(self, rings, identity=None, local=False, ring_ids=False):
        attributes = {"gml__id": identity} if identity else {}
        with self.open("gml:surfaceMember", "gml:Polygon", **attributes):
            for i, ring in enumerate(rings):
                ring_attributes = {"gml__id": f"{identity}_{i}_"} if ring_ids else {}
                with self.open("gml:exterior" if i == 0 else "gml:interior", "gml:LinearRing", **ring_attributes):
                    self.positions(ring, local)

    def multi_surface(self, name, faces, local=False):
        """name/gml:MultiSurface with polygons given as (rings, identity or None)."""
        with self.open(name, "gml:MultiSurface"):
            for rings, identity in faces:
                self.polygon(rings, identity, local)

    def implicit(self, form, faces, first, place, turn, width, height):
        """An implicit geometry, turned and scaled; the first use of a form carries its faces."""
        c, s = math.cos(turn) * width, math.sin(turn) * width
        with self.open("core:ImplicitGeometry"):
            self.leaf("core:transformationMatrix", f"{c:.4f} {-s:.4f} 0 0 {s:.4f} {c:.4f} 0 0 0 0 {height:.4f} 0 0 0 0 1")
            if first:
                with self.open("core:relativeGMLGeometry"):
                    with self.open("gml:MultiSurface", gml__id=form):
                        for face in faces:
                            self.polygon([face], local=True)
            else:
                self.empty("core:relativeGMLGeometry", xlink__href=f"#{form}")
            with self.open("core:referencePoint", "gml:Point"):
                self.leaf("gml:pos", " ".join(f"{v:.3f}" for v in place), srsDimension=3)

    def solid(self, name, identities):
        with self.open(name, "gml:Solid", "gml:exterior", "gml:CompositeSurface"):
            for identity in identities:
                self.empty("gml:surfaceMember", xlink__href=f"#{identity}")


class _Nest:
    def __init__(self, xml, names, attributes):
        self.xml, self.names, self.attributes = xml, names, attributes

    def __enter__(self):
        for i, name in enumerate(self.names):
            tag = self.xml._tag(name, self.attributes if i + 1 == len(self.names) else {})
            self.xml.lines.append(f"<{tag}>")

    def __exit__(self, *_):
        for name in reversed(self.names):
            self.xml.lines.append(f"</{name}>")


def write_model(path, name, body, namespaces, schemas=""):
    """Writes a CityModel whose members body(xml) writes; the envelope is that of the points written."""
    inner = Xml()
    body(inner)
    xml = Xml()
    declared = {f"xmlns__{k}": v for k, v in {**namespaces, **COMMON}.items()}
    if schemas:
        declared["xsi__schemaLocation"] = schemas
    with xml.open("core:CityModel", **declared):
        xml.leaf("gml:name", name)
        with xml.open("gml:boundedBy"):
            with xml.open("gml:Envelope", srsName=CRS, srsDimension=3):
                xml.leaf("gml:lowerCorner", " ".join(f"{v:.3f}" for v in inner.low))
                xml.leaf("gml:upperCorner", " ".join(f"{v:.3f}" for v in inner.high))
        xml.lines += inner.lines[1:]
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(xml.lines) + "\n")
