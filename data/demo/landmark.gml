<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Konzerthaus Kornspeicher</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>566375.790 5934190.930 5.870</gml:lowerCorner>
<gml:upperCorner>566445.090 5934223.325 51.960</gml:upperCorner>
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<bldg:Building gml:id="DEXXALqL001">
<gml:name>Konzerthaus Kornspeicher</gml:name>
<core:creationDate>2024-03-15</core:creationDate>
<core:externalReference>
<core:informationSystem>http://repository.gdi-de.org/schemas/adv/citygml/fdv/art.htm#_9100</core:informationSystem>
<core:externalObject>
<core:name>DEXXALqL001</core:name>
</core:externalObject>
</core:externalReference>
<gen:stringAttribute name="Gemeindeschluessel">
<gen:value>99000001</gen:value>
</gen:stringAttribute>
<gen:stringAttribute name="Geometrietyp2DReferenz">
<gen:value>3000</gen:value>
</gen:stringAttribute>
<gen:stringAttribute name="Grundrissaktualitaet">
<gen:value>2021-04-15</gen:value>
</gen:stringAttribute>
<app:appearance>
<app:Appearance gml:id="DEXXALqL001_app">
<app:theme>Ansicht</app:theme>
<app:surfaceDataMember>
<app:X3DMaterial gml:id="DEXXALqL001_stone">
<app:ambientIntensity>0.2</app:ambientIntensity>
<app:diffuseColor>0.80 0.77 0.72</app:diffuseColor>
<app:target>#DEXXALqL001_T1_0_poly</app:target>
<app:target>#DEXXALqL001_T4_0_poly</app:target>
</app:X3DMaterial>
</app:surfaceDataMember>
<app:surfaceDataMember>
<app:ParameterizedTexture gml:id="DEXXALqL001_brick_bay">
<app:imageURI>textures/brick_bay.jpg</app:imageURI>
<app:mimeType>image/jpeg</app:mimeType>
<app:textureType>typical</app:textureType>
<app:wrapMode>wrap</app:wrapMode>
<app:target uri="#DEXXALqL001_T1_2_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T1_2_poly_0_">0.0000 0.0000 5.9999 0.0000 5.9999 6.0000 0.0000 6.0000 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T1_3_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T1_3_poly_0_">0.0000 0.0000 14.9999 0.0000 14.9999 6.0000 0.0000 6.0000 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T1_4_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T1_4_poly_0_">0.0000 0.0000 5.9999 0.0000 5.9999 6.0000 0.0000 6.0000 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T1_5_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T1_5_poly_0_">-0.0000 0.0000 14.9999 0.0000 14.9999 6.0000 -0.0000 6.0000 -0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
</app:ParameterizedTexture>
</app:surfaceDataMember>
<app:surfaceDataMember>
<app:X3DMaterial gml:id="DEXXALqL001_white">
<app:ambientIntensity>0.2</app:ambientIntensity>
<app:diffuseColor>0.93 0.93 0.91</app:diffuseColor>
<app:target>#DEXXALqL001_T2_0_poly</app:target>
<app:target>#DEXXALqL001_T2_1_poly</app:target>
<app:target>#DEXXALqL001_T2_2_poly</app:target>
<app:target>#DEXXALqL001_T2_3_poly</app:target>
<app:target>#DEXXALqL001_T2_4_poly</app:target>
<app:target>#DEXXALqL001_T2_5_poly</app:target>
<app:target>#DEXXALqL001_T2_6_poly</app:target>
<app:target>#DEXXALqL001_T2_7_poly</app:target>
<app:target>#DEXXALqL001_T2_8_poly</app:target>
</app:X3DMaterial>
</app:surfaceDataMember>
<app:surfaceDataMember>
<app:ParameterizedTexture gml:id="DEXXALqL001_glass">
<app:imageURI>textures/glass.png</app:imageURI>
<app:mimeType>image/png</app:mimeType>
<app:textureType>typical</app:textureType>
<app:wrapMode>wrap</app:wrapMode>
<app:target uri="#DEXXALqL001_T2_9_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T2_9_poly_0_">0.0000 0.0000 7.1998 0.0000 7.1998 5.1250 0.0000 5.1250 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T2_10_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T2_10_poly_0_">0.0000 0.0000 7.1998 0.0000 7.1998 4.3750 0.0000 4.3750 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T2_11_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T2_11_poly_0_">-0.0000 0.0000 19.1999 0.0000 19.1999 5.1250 17.8558 3.7500 15.9360 2.6250 13.4399 2.1250 11.1360 2.8750 9.0238 3.5000 6.9118 2.7500 4.6079 2.3750 2.1119 3.1250 -0.0000 4.3750 -0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T2_12_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T2_12_poly_0_">-0.0000 4.3750 2.1119 3.1250 4.6079 2.3750 6.9119 2.7500 9.0241 3.5000 11.1360 2.8750 13.4400 2.1250 15.9360 2.6250 17.8558 3.7500 19.1999 5.1250 19.1999 0.0000 -0.0000 0.0000 -0.0000 4.3750</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T4_2_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T4_2_poly_0_">0.0000 0.0000 1.6664 0.0000 1.6664 1.2500 0.0000 1.2500 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T4_3_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T4_3_poly_0_">0.0000 0.0000 6.6668 0.0000 6.6668 1.2500 0.0000 1.2500 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T4_4_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T4_4_poly_0_">0.0000 0.0000 1.6668 0.0000 1.6668 1.2500 0.0000 1.2500 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T4_5_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T4_5_poly_0_">-0.0000 0.0000 6.6665 0.0000 6.6665 1.2500 -0.0000 1.2500 -0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
</app:ParameterizedTexture>
</app:surfaceDataMember>
<app:surfaceDataMember>
<app:ParameterizedTexture gml:id="DEXXALqL001_brick">
<app:imageURI>textures/brick.jpg</app:imageURI>
<app:mimeType>image/jpeg</app:mimeType>
<app:textureType>typical</app:textureType>
<app:wrapMode>wrap</app:wrapMode>
<app:target uri="#DEXXALqL001_T3_1_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T3_1_poly_0_">0.0000 0.0000 3.9999 0.0000 3.9999 18.0000 0.0000 18.0000 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T3_3_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T3_3_poly_0_">0.0000 0.0000 3.9999 0.0000 3.9999 18.0000 0.0000 18.0000 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T3_5_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T3_5_poly_0_">0.0000 0.0000 3.9999 0.0000 3.9999 18.0000 0.0000 18.0000 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T3_7_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T3_7_poly_0_">-0.0000 0.0000 3.9999 0.0000 3.9999 18.0000 -0.0000 18.0000 -0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
</app:ParameterizedTexture>
</app:surfaceDataMember>
<app:surfaceDataMember>
<app:ParameterizedTexture gml:id="DEXXALqL001_copper">
<app:imageURI>textures/copper.jpg</app:imageURI>
<app:mimeType>image/jpeg</app:mimeType>
<app:textureType>typical</app:textureType>
<app:wrapMode>wrap</app:wrapMode>
<app:target uri="#DEXXALqL001_T3_2_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T3_2_poly_0_">0.0000 0.0000 3.3333 0.0000 1.6666 2.6926 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T3_4_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T3_4_poly_0_">0.0000 0.0000 3.3333 0.0000 1.6666 2.6926 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T3_6_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T3_6_poly_0_">0.0000 0.0000 3.3333 0.0000 1.6666 2.6926 0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
<app:target uri="#DEXXALqL001_T3_8_poly">
<app:TexCoordList>
<app:textureCoordinates ring="#DEXXALqL001_T3_8_poly_0_">-0.0000 0.0000 3.3333 0.0000 1.6666 2.6926 -0.0000 0.0000</app:textureCoordinates>
</app:TexCoordList>
</app:target>
</app:ParameterizedTexture>
</app:surfaceDataMember>
</app:Appearance>
</app:appearance>
<bldg:function>31001_3033</bldg:function>
<bldg:yearOfConstruction>1893</bldg:yearOfConstruction>
<bldg:consistsOfBuildingPart>
<bldg:BuildingPart gml:id="DEXXALqL001_T1">
<bldg:roofType>1000</bldg:roofType>
<bldg:measuredHeight uom="urn:adv:uom:m">24.000</bldg:measuredHeight>
<bldg:storeysAboveGround>6</bldg:storeysAboveGround>
<bldg:lod2Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember xlink:href="#DEXXALqL001_T1_0_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T1_1_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T1_2_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T1_3_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T1_4_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T1_5_poly"/>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod2Solid>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T1_0">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T1_0_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T1_0_poly_0_">
<gml:posList>566385.419 5934190.930 29.870 566445.090 5934197.202 29.870 566442.581 5934221.070 29.870 566382.910 5934214.798 29.870 566385.419 5934190.930 29.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:GroundSurface gml:id="DEXXALqL001_T1_1">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T1_1_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T1_1_poly_0_">
<gml:posList>566382.910 5934214.798 5.870 566442.581 5934221.070 5.870 566445.090 5934197.202 5.870 566385.419 5934190.930 5.870 566382.910 5934214.798 5.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:GroundSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T1_2">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T1_2_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T1_2_poly_0_">
<gml:posList>566382.910 5934214.798 5.870 566385.419 5934190.930 5.870 566385.419 5934190.930 29.870 566382.910 5934214.798 29.870 566382.910 5934214.798 5.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T1_3">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T1_3_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T1_3_poly_0_">
<gml:posList>566385.419 5934190.930 5.870 566445.090 5934197.202 5.870 566445.090 5934197.202 29.870 566385.419 5934190.930 29.870 566385.419 5934190.930 5.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T1_4">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T1_4_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T1_4_poly_0_">
<gml:posList>566445.090 5934197.202 5.870 566442.581 5934221.070 5.870 566442.581 5934221.070 29.870 566445.090 5934197.202 29.870 566445.090 5934197.202 5.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T1_5">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T1_5_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T1_5_poly_0_">
<gml:posList>566442.581 5934221.070 5.870 566382.910 5934214.798 5.870 566382.910 5934214.798 29.870 566442.581 5934221.070 29.870 566442.581 5934221.070 5.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
</bldg:BuildingPart>
</bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart>
<bldg:BuildingPart gml:id="DEXXALqL001_T2">
<bldg:roofType>3900</bldg:roofType>
<bldg:measuredHeight uom="urn:adv:uom:m">20.500</bldg:measuredHeight>
<bldg:storeysAboveGround>3</bldg:storeysAboveGround>
<bldg:lod2Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_0_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_1_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_2_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_3_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_4_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_5_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_6_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_7_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_8_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_9_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_10_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_11_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_12_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T2_13_poly"/>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod2Solid>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T2_0">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_0_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_0_poly_0_">
<gml:posList>566384.229 5934213.730 50.370 566386.487 5934192.249 50.370 566390.497 5934192.670 44.870 566388.239 5934214.152 44.870 566384.229 5934213.730 50.370</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T2_1">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_1_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_1_poly_0_">
<gml:posList>566388.239 5934214.152 44.870 566390.497 5934192.670 44.870 566396.225 5934193.272 40.370 566393.967 5934214.754 40.370 566388.239 5934214.152 44.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T2_2">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_2_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_2_poly_0_">
<gml:posList>566393.967 5934214.754 40.370 566396.225 5934193.272 40.370 566403.672 5934194.055 38.370 566401.414 5934215.537 38.370 566393.967 5934214.754 40.370</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T2_3">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_3_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_3_poly_0_">
<gml:posList>566401.414 5934215.537 38.370 566403.672 5934194.055 38.370 566410.546 5934194.777 41.370 566408.288 5934216.259 41.370 566401.414 5934215.537 38.370</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T2_4">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_4_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_4_poly_0_">
<gml:posList>566408.288 5934216.259 41.370 566410.546 5934194.777 41.370 566416.847 5934195.440 43.870 566414.590 5934216.921 43.870 566408.288 5934216.259 41.370</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T2_5">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_5_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_5_poly_0_">
<gml:posList>566414.590 5934216.921 43.870 566416.847 5934195.440 43.870 566423.149 5934196.102 40.870 566420.891 5934217.584 40.870 566414.590 5934216.921 43.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T2_6">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_6_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_6_poly_0_">
<gml:posList>566420.891 5934217.584 40.870 566423.149 5934196.102 40.870 566430.023 5934196.825 39.370 566427.765 5934218.306 39.370 566420.891 5934217.584 40.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T2_7">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_7_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_7_poly_0_">
<gml:posList>566427.765 5934218.306 39.370 566430.023 5934196.825 39.370 566437.470 5934197.607 42.370 566435.212 5934219.089 42.370 566427.765 5934218.306 39.370</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T2_8">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_8_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_8_poly_0_">
<gml:posList>566435.212 5934219.089 42.370 566437.470 5934197.607 42.370 566443.771 5934198.270 47.370 566441.513 5934219.751 47.370 566435.212 5934219.089 42.370</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T2_9">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_9_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_9_poly_0_">
<gml:posList>566384.229 5934213.730 29.870 566386.487 5934192.249 29.870 566386.487 5934192.249 50.370 566384.229 5934213.730 50.370 566384.229 5934213.730 29.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T2_10">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_10_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_10_poly_0_">
<gml:posList>566443.771 5934198.270 29.870 566441.513 5934219.751 29.870 566441.513 5934219.751 47.370 566443.771 5934198.270 47.370 566443.771 5934198.270 29.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T2_11">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_11_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_11_poly_0_">
<gml:posList>566441.513 5934219.751 29.870 566384.229 5934213.730 29.870 566384.229 5934213.730 50.370 566388.239 5934214.152 44.870 566393.967 5934214.754 40.370 566401.414 5934215.537 38.370 566408.288 5934216.259 41.370 566414.590 5934216.921 43.870 566420.891 5934217.584 40.870 566427.765 5934218.306 39.370 566435.212 5934219.089 42.370 566441.513 5934219.751 47.370 566441.513 5934219.751 29.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T2_12">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_12_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_12_poly_0_">
<gml:posList>566443.771 5934198.270 47.370 566437.470 5934197.607 42.370 566430.023 5934196.825 39.370 566423.149 5934196.102 40.870 566416.847 5934195.440 43.870 566410.546 5934194.777 41.370 566403.672 5934194.055 38.370 566396.225 5934193.272 40.370 566390.497 5934192.670 44.870 566386.487 5934192.249 50.370 566386.487 5934192.249 29.870 566443.771 5934198.270 29.870 566443.771 5934198.270 47.370</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:GroundSurface gml:id="DEXXALqL001_T2_13">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T2_13_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T2_13_poly_0_">
<gml:posList>566386.487 5934192.249 29.870 566384.229 5934213.730 29.870 566441.513 5934219.751 29.870 566443.771 5934198.270 29.870 566386.487 5934192.249 29.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:GroundSurface>
</bldg:boundedBy>
</bldg:BuildingPart>
</bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart>
<bldg:BuildingPart gml:id="DEXXALqL001_T3">
<bldg:roofType>4000</bldg:roofType>
<bldg:measuredHeight uom="urn:adv:uom:m">46.000</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:lod2Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember xlink:href="#DEXXALqL001_T3_0_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T3_1_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T3_2_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T3_3_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T3_4_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T3_5_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T3_6_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T3_7_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T3_8_poly"/>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod2Solid>
<bldg:boundedBy>
<bldg:GroundSurface gml:id="DEXXALqL001_T3_0">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T3_0_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T3_0_poly_0_">
<gml:posList>566375.790 5934206.006 5.960 566383.746 5934206.842 5.960 566384.582 5934198.886 5.960 566376.626 5934198.050 5.960 566375.790 5934206.006 5.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:GroundSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T3_1">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T3_1_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T3_1_poly_0_">
<gml:posList>566375.790 5934206.006 5.960 566376.626 5934198.050 5.960 566376.626 5934198.050 41.960 566375.790 5934206.006 41.960 566375.790 5934206.006 5.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T3_2">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T3_2_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T3_2_poly_0_">
<gml:posList>566375.790 5934206.006 41.960 566376.626 5934198.050 41.960 566380.186 5934202.446 51.960 566375.790 5934206.006 41.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T3_3">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T3_3_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T3_3_poly_0_">
<gml:posList>566376.626 5934198.050 5.960 566384.582 5934198.886 5.960 566384.582 5934198.886 41.960 566376.626 5934198.050 41.960 566376.626 5934198.050 5.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T3_4">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T3_4_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T3_4_poly_0_">
<gml:posList>566376.626 5934198.050 41.960 566384.582 5934198.886 41.960 566380.186 5934202.446 51.960 566376.626 5934198.050 41.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T3_5">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T3_5_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T3_5_poly_0_">
<gml:posList>566384.582 5934198.886 5.960 566383.746 5934206.842 5.960 566383.746 5934206.842 41.960 566384.582 5934198.886 41.960 566384.582 5934198.886 5.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T3_6">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T3_6_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T3_6_poly_0_">
<gml:posList>566384.582 5934198.886 41.960 566383.746 5934206.842 41.960 566380.186 5934202.446 51.960 566384.582 5934198.886 41.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T3_7">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T3_7_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T3_7_poly_0_">
<gml:posList>566383.746 5934206.842 5.960 566375.790 5934206.006 5.960 566375.790 5934206.006 41.960 566383.746 5934206.842 41.960 566383.746 5934206.842 5.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T3_8">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T3_8_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T3_8_poly_0_">
<gml:posList>566383.746 5934206.842 41.960 566375.790 5934206.006 41.960 566380.186 5934202.446 51.960 566383.746 5934206.842 41.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
</bldg:BuildingPart>
</bldg:consistsOfBuildingPart>
<bldg:consistsOfBuildingPart>
<bldg:BuildingPart gml:id="DEXXALqL001_T4">
<bldg:roofType>1000</bldg:roofType>
<bldg:measuredHeight uom="urn:adv:uom:m">5.000</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:lod2Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember xlink:href="#DEXXALqL001_T4_0_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T4_1_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T4_2_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T4_3_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T4_4_poly"/>
<gml:surfaceMember xlink:href="#DEXXALqL001_T4_5_poly"/>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod2Solid>
<bldg:boundedBy>
<bldg:RoofSurface gml:id="DEXXALqL001_T4_0">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T4_0_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T4_0_poly_0_">
<gml:posList>566396.833 5934216.262 10.880 566416.724 5934218.352 10.880 566416.201 5934223.325 10.880 566396.311 5934221.234 10.880 566396.833 5934216.262 10.880</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:RoofSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:GroundSurface gml:id="DEXXALqL001_T4_1">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T4_1_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T4_1_poly_0_">
<gml:posList>566396.311 5934221.234 5.880 566416.201 5934223.325 5.880 566416.724 5934218.352 5.880 566396.833 5934216.262 5.880 566396.311 5934221.234 5.880</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:GroundSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T4_2">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T4_2_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T4_2_poly_0_">
<gml:posList>566396.311 5934221.234 5.880 566396.833 5934216.262 5.880 566396.833 5934216.262 10.880 566396.311 5934221.234 10.880 566396.311 5934221.234 5.880</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T4_3">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T4_3_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T4_3_poly_0_">
<gml:posList>566396.833 5934216.262 5.880 566416.724 5934218.352 5.880 566416.724 5934218.352 10.880 566396.833 5934216.262 10.880 566396.833 5934216.262 5.880</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T4_4">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T4_4_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T4_4_poly_0_">
<gml:posList>566416.724 5934218.352 5.880 566416.201 5934223.325 5.880 566416.201 5934223.325 10.880 566416.724 5934218.352 10.880 566416.724 5934218.352 5.880</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
<bldg:boundedBy>
<bldg:WallSurface gml:id="DEXXALqL001_T4_5">
<bldg:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXXALqL001_T4_5_poly">
<gml:exterior>
<gml:LinearRing gml:id="DEXXALqL001_T4_5_poly_0_">
<gml:posList>566416.201 5934223.325 5.880 566396.311 5934221.234 5.880 566396.311 5934221.234 10.880 566416.201 5934223.325 10.880 566416.201 5934223.325 5.880</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod2MultiSurface>
</bldg:WallSurface>
</bldg:boundedBy>
</bldg:BuildingPart>
</bldg:consistsOfBuildingPart>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>Germany</xAL:CountryName>
<xAL:Locality Type="Town">
<xAL:LocalityName>Flethafen</xAL:LocalityName>
<xAL:Thoroughfare Type="Street">
<xAL:ThoroughfareNumber>2</xAL:ThoroughfareNumber>
<xAL:ThoroughfareName>Hafenallee</xAL:ThoroughfareName>
</xAL:Thoroughfare>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
</bldg:Building>
</core:cityObjectMember>
</core:CityModel>
