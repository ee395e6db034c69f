<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0"
  xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0"
  xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0"
  xmlns:grp="http://www.opengis.net/citygml/cityobjectgroup/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0"
  xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0"
  xmlns:xlink="http://www.w3.org/1999/xlink">
  <gml:name>Prüfstadt</gml:name>
  <gml:boundedBy>
    <gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
      <gml:lowerCorner>565000 5934000 0</gml:lowerCorner>
      <gml:upperCorner>566000 5935000 100</gml:upperCorner>
    </gml:Envelope>
  </gml:boundedBy>
  <core:cityObjectMember><veg:SolitaryVegetationObject gml:id="before"><veg:height uom="m">7.5</veg:height><veg:lod2ImplicitRepresentation><core:ImplicitGeometry><core:mimeType>text/xml</core:mimeType><core:transformationMatrix>1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1</core:transformationMatrix><core:relativeGMLGeometry xlink:href="#crown"/><core:referencePoint><gml:Point><gml:pos>565110 5934100 5</gml:pos></gml:Point></core:referencePoint></core:ImplicitGeometry></veg:lod2ImplicitRepresentation></veg:SolitaryVegetationObject></core:cityObjectMember>
  <core:cityObjectMember><veg:SolitaryVegetationObject gml:id="oak"><veg:height uom="m">7.5</veg:height><veg:lod2ImplicitRepresentation><core:ImplicitGeometry><core:mimeType>text/xml</core:mimeType><core:transformationMatrix>1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1</core:transformationMatrix><core:relativeGMLGeometry><gml:MultiSurface gml:id="crown"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>0 0 0 1 0 0 1 0 2 0 0 2 0 0 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>0 0 0 0 1 0 0 1 2 0 0 2 0 0 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></core:relativeGMLGeometry><core:referencePoint><gml:Point><gml:pos>565100 5934100 5</gml:pos></gml:Point></core:referencePoint></core:ImplicitGeometry></veg:lod2ImplicitRepresentation></veg:SolitaryVegetationObject></core:cityObjectMember>
  <core:cityObjectMember><veg:SolitaryVegetationObject gml:id="turned"><veg:height uom="m">7.5</veg:height><veg:lod2ImplicitRepresentation><core:ImplicitGeometry><core:mimeType>text/xml</core:mimeType><core:transformationMatrix>0 -2 0 0 2 0 0 0 0 0 2 1 0 0 0 1</core:transformationMatrix><core:relativeGMLGeometry xlink:href="#crown"/><core:referencePoint><gml:Point><gml:pos>565120 5934100 5</gml:pos></gml:Point></core:referencePoint></core:ImplicitGeometry></veg:lod2ImplicitRepresentation></veg:SolitaryVegetationObject></core:cityObjectMember>
</core:CityModel>
