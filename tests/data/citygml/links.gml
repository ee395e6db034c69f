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
  <core:cityObjectMember>
    <bldg:Building gml:id="linked">
      <bldg:lod2Solid><gml:Solid gml:id="body"><gml:exterior><gml:CompositeSurface><gml:surfaceMember xlink:href="#roofPolygon"/><gml:surfaceMember xlink:href="#groundPolygon"/><gml:surfaceMember><gml:OrientableSurface orientation="-"><gml:baseSurface xlink:href="#wallPolygon"/></gml:OrientableSurface></gml:surfaceMember></gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
      <bldg:boundedBy><bldg:RoofSurface gml:id="roof"><bldg:lod2MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:Polygon gml:id="roofPolygon"><gml:exterior><gml:LinearRing><gml:posList>565100 5934100 9 565110 5934100 9 565110 5934110 9 565100 5934110 9 565100 5934100 9</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
      <bldg:boundedBy><bldg:GroundSurface gml:id="ground"><bldg:lod2MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:Polygon gml:id="groundPolygon"><gml:exterior><gml:LinearRing><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5 565100 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
      <bldg:boundedBy><bldg:WallSurface gml:id="wall"><bldg:lod2MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:Polygon gml:id="wallPolygon"><gml:exterior><gml:LinearRing><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934100 9 565100 5934100 9 565100 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>
      <bldg:lod3MultiSurface><gml:MultiSurface><gml:surfaceMember xlink:href="#roofPolygon"/></gml:MultiSurface></bldg:lod3MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="borrower">
      <bldg:lod2MultiSurface><gml:MultiSurface gml:id="borrowed"><gml:surfaceMember xlink:href="#wallPolygon"/><gml:surfaceMember xlink:href="#later"/></gml:MultiSurface></bldg:lod2MultiSurface>
      <bldg:lod3Solid xlink:href="#body"/>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="lender"><bldg:lod2MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:Polygon gml:id="later"><gml:exterior><gml:LinearRing><gml:posList>565150 5934100 5 565160 5934100 5 565160 5934110 5 565150 5934110 5 565150 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface></bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="circular"><bldg:lod2MultiSurface><gml:MultiSurface gml:id="one"><gml:surfaceMember xlink:href="#two"/></gml:MultiSurface></bldg:lod2MultiSurface><bldg:lod3MultiSurface><gml:MultiSurface gml:id="two"><gml:surfaceMember xlink:href="#one"/></gml:MultiSurface></bldg:lod3MultiSurface></bldg:Building>
  </core:cityObjectMember>
</core:CityModel>
