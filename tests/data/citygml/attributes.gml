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
    <bldg:Building gml:id="house">
      <gml:description>Ein Haus &amp; ein Garten</gml:description>
      <gml:name codeSpace="urn:names">Rathaus</gml:name>
      <gml:name>Altes Rathaus</gml:name>
      <core:creationDate>2020-12-18</core:creationDate>
      <core:externalReference><core:informationSystem>urn:system</core:informationSystem><core:externalObject><core:name>DEHH_1</core:name></core:externalObject></core:externalReference>
      <core:externalReference><core:externalObject><core:uri>urn:object:2</core:uri></core:externalObject></core:externalReference>
      <gen:stringAttribute name="Text"><gen:value><![CDATA[a < b]]></gen:value></gen:stringAttribute>
      <gen:intAttribute name="Zahl"><gen:value>-3</gen:value></gen:intAttribute>
      <gen:doubleAttribute name="Messwert"><gen:value>+2.5e1</gen:value></gen:doubleAttribute>
      <gen:dateAttribute name="Stand"><gen:value>2021-02-03</gen:value></gen:dateAttribute>
      <gen:uriAttribute name="Seite"><gen:value>https://www.example.org/</gen:value></gen:uriAttribute>
      <gen:measureAttribute name="Flaeche"><gen:value uom="m2">99.5</gen:value></gen:measureAttribute>
      <gen:genericAttributeSet name="Energie"><gen:intAttribute name="Klasse"><gen:value>4</gen:value></gen:intAttribute><gen:genericAttributeSet name="Heizung"><gen:stringAttribute name="Art"><gen:value>Gas</gen:value></gen:stringAttribute></gen:genericAttributeSet></gen:genericAttributeSet>
      <bldg:class codeSpace="urn:classes">1000</bldg:class>
      <bldg:function>31001_1000</bldg:function>
      <bldg:function>31001_2000</bldg:function>
      <bldg:yearOfConstruction>1897</bldg:yearOfConstruction>
      <bldg:roofType>3100</bldg:roofType>
      <bldg:measuredHeight uom="urn:adv:uom:m">4.5</bldg:measuredHeight>
      <bldg:storeysAboveGround>2</bldg:storeysAboveGround>
      <bldg:storeyHeightsAboveGround uom="m">2.5 2.0</bldg:storeyHeightsAboveGround>
      <bldg:boundedBy><bldg:RoofSurface gml:id="roof"><bldg:lod2MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:Polygon gml:id="roofPolygon"><gml:exterior><gml:LinearRing><gml:posList>565100 5934100 9 565110 5934100 9 565110 5934110 9 565100 5934110 9 565100 5934100 9</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>
      <bldg:boundedBy><bldg:GroundSurface gml:id="ground"><bldg:lod2MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:Polygon gml:id="groundPolygon"><gml:exterior><gml:LinearRing><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5 565100 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface></bldg:GroundSurface></bldg:boundedBy>
      <bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id="part"><bldg:roofType>1000</bldg:roofType><bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5 565100 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid></bldg:BuildingPart></bldg:consistsOfBuildingPart>
      <bldg:address><core:Address><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:CountryName>Germany</xAL:CountryName><xAL:Locality Type="Town"><xAL:LocalityName>Hamburg</xAL:LocalityName><xAL:Thoroughfare Type="Street"><xAL:ThoroughfareName>Ohlenkamp</xAL:ThoroughfareName><xAL:ThoroughfareNumber>8b</xAL:ThoroughfareNumber></xAL:Thoroughfare><xAL:PostalCode><xAL:PostalCodeNumber>22607</xAL:PostalCodeNumber></xAL:PostalCode></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress></core:Address></bldg:address>
      <bldg:usage>9999</bldg:usage>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember><grp:CityObjectGroup gml:id="group"><grp:groupMember xlink:href="#house"/><grp:groupMember><bldg:Building gml:id="inner"><bldg:lod2MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>565130 5934100 5 565140 5934100 5 565140 5934110 5 565130 5934110 5 565130 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface></bldg:Building></grp:groupMember></grp:CityObjectGroup></core:cityObjectMember>
</core:CityModel>
