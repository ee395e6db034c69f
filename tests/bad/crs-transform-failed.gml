<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0"
  xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0"
  xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:gml="http://www.opengis.net/gml"
  xmlns:xlink="http://www.w3.org/1999/xlink">
  <core:cityObjectMember>
    <bldg:Building gml:id="good">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface srsName="urn:ogc:def:crs:EPSG::4326">
            <gml:surfaceMember><gml:Polygon gml:id="p1"><gml:exterior><gml:LinearRing gml:id="r1"><gml:posList>53.55 10.0 5 53.55 10.001 5 53.551 10.001 5 53.55 10.0 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="nowhere">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface srsName="urn:ogc:def:crs:EPSG::4326">
            <gml:surfaceMember><gml:Polygon gml:id="p2"><gml:exterior><gml:LinearRing gml:id="r2"><gml:posList>153.55 10.0 5 153.55 10.001 5 153.551 10.001 5 153.55 10.0 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
</core:CityModel>
