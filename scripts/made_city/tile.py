"""A tile of the city as CityGML, in the mix of tags of the survey of North Rhine-Westphalia."""

import math
import random

from .bodies import faces_of, ground_height
from .plan import FLAT

DATE = "2024-03-01"
CITY = "Beispielstadt"
MUNICIPALITY = "05999000"
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
