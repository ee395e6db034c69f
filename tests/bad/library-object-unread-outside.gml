<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0"
  xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0"
  xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:gml="http://www.opengis.net/gml"
  xmlns:xlink="http://www.w3.org/1999/xlink">
  <gml:boundedBy>
    <gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
      <gml:lowerCorner>565000 5934000 0</gml:lowerCorner>
      <gml:upperCorner>566000 5935000 30</gml:upperCorner>
    </gml:Envelope>
  </gml:boundedBy>
  <core:cityObjectMember>
    <bldg:Building gml:id="good1">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p1"><gml:exterior><gml:LinearRing gml:id="r1"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5 565100 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <veg:SolitaryVegetationObject gml:id="tree">
      <veg:lod2ImplicitRepresentation>
        <core:ImplicitGeometry>
          <core:mimeType>model/vnd.collada+xml</core:mimeType>
          <core:libraryObject>../../../../../../etc/lime.dae</core:libraryObject>
          <core:referencePoint><gml:Point><gml:pos>565120 5934120 5</gml:pos></gml:Point></core:referencePoint>
        </core:ImplicitGeometry>
      </veg:lod2ImplicitRepresentation>
    </veg:SolitaryVegetationObject>
  </core:cityObjectMember>
</core:CityModel>
