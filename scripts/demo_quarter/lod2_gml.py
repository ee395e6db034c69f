"""Writes the plain buildings the way an official delivery after the AdV profile of CityGML 1.0 looks."""

from . import xml as x

SURVEY = "2024-03-15"
REGISTER = "http://repository.gdi-de.org/schemas/adv/citygml/fdv/art.htm#_9100"
MUNICIPALITY = "99000001"  # invented: no German state has the number 99
TOWN = "Flethafen"
PROFILE = "http://repository.gdi-de.org/schemas/adv/citygml"
SCHEMAS = (f"http://www.opengis.net/citygml/building/1.0 {PROFILE}/building/1.0/buildingLoD2.xsd "
           f"http://www.opengis.net/citygml/1.0 {PROFILE}/1.0/cityGMLBaseLoD2.xsd "
           f"http://www.opengis.net/citygml/generics/1.0 {PROFILE}/generics/1.0/genericsLoD2.xsd")
SURFACES = {"roof": "bldg:RoofSurface", "wall": "bldg:WallSurface", "ground": "bldg:GroundSurface"}


def write(path, buildings):
    x.write_model(path, "LoD2_32_566_5934_1_XX", lambda xml: _members(xml, buildings), x.NAMESPACES_1, SCHEMAS)


def _members(xml, buildings):
    xml.list_attributes = {"srsDimension": 3}
    for building in buildings:
        _building(xml, building)


def generic(xml, name, value):
    with xml.open("gen:stringAttribute", name=name):
        xml.leaf("gen:value", value)


def identity(xml, building):
    """Creation date, register entry and the attributes that the profile states for every building."""
    xml.leaf("core:creationDate", SURVEY)
    with xml.open("core:externalReference"):
        xml.leaf("core:informationSystem", REGISTER)
        with xml.open("core:externalObject"):
            xml.leaf("core:name", building.identity)


def sources(xml, building):
    generic(xml, "DatenquelleDachhoehe", "1000")
    generic(xml, "DatenquelleLage", "1000")
    generic(xml, "DatenquelleBodenhoehe", "1300")


def common(xml, building):
    generic(xml, "Gemeindeschluessel", MUNICIPALITY)
    generic(xml, "Geometrietyp2DReferenz", "3000")
    generic(xml, "Grundrissaktualitaet", f"20{18 + building.year % 6}-0{1 + building.year % 9}-1{building.year % 8}")


def address(xml, building):
    if not building.address:
        return
    street, number = building.address
    with xml.open("bldg:address", "core:Address", "core:xalAddress", "xAL:AddressDetails", "xAL:Country"):
        xml.leaf("xAL:CountryName", "Germany")
        with xml.open("xAL:Locality", Type="Town"):
            xml.leaf("xAL:LocalityName", TOWN)
            with xml.open("xAL:Thoroughfare", Type="Street"):
                xml.leaf("xAL:ThoroughfareNumber", number)
                xml.leaf("xAL:ThoroughfareName", street)


def _building(xml, building):
    with xml.open("core:cityObjectMember"):
        with xml.open("bldg:Building", gml__id=building.identity):
            if building.name:
                xml.leaf("gml:name", building.name)
            identity(xml, building)
            single = len(building.parts) == 1
            if single:
                sources(xml, building)
            common(xml, building)
            xml.leaf("bldg:function", building.function)
            if building.year:
                xml.leaf("bldg:yearOfConstruction", building.year)
            if single:
                _body(xml, building.parts[0], building.identity)
            else:
                for i, part in enumerate(building.parts):
                    part_id = f"{building.identity}_T{i + 1}"
                    with xml.open("bldg:consistsOfBuildingPart", "bldg:BuildingPart", gml__id=part_id):
                        xml.leaf("core:creationDate", SURVEY)
                        sources(xml, building)
                        _body(xml, part, part_id)
            address(xml, building)


def _body(xml, part, owner):
    faces = part.shell.faces
    ids = [f"{owner}_{i}" for i in range(len(faces))]
    xml.leaf("bldg:roofType", part.roof)
    xml.leaf("bldg:measuredHeight", f"{part.shell.top() - part.shell.foot():.3f}", uom="urn:adv:uom:m")
    if part.storeys:
        xml.leaf("bldg:storeysAboveGround", part.storeys)
    xml.solid("bldg:lod2Solid", [f"{i}_poly" for i in ids])
    for face, face_id in zip(faces, ids):
        with xml.open("bldg:boundedBy", SURFACES[face.kind], gml__id=face_id):
            xml.multi_surface("bldg:lod2MultiSurface", [(face.rings(), f"{face_id}_poly")])
