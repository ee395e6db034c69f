<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Ausstattung</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>565975.101 5933963.910 1.100</gml:lowerCorner>
<gml:upperCorner>566581.687 5934620.176 27.635</gml:upperCorner>
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_001">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9978 0.0665 0 0 -0.0665 0.9978 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry>
<gml:MultiSurface gml:id="DEXX_Form_laterne">
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.090 0.000 0.000 -0.045 0.078 0.000 -0.030 0.052 4.600 0.060 0.000 4.600 0.090 0.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.045 0.078 0.000 -0.045 -0.078 0.000 -0.030 -0.052 4.600 -0.030 0.052 4.600 -0.045 0.078 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.045 -0.078 0.000 0.090 0.000 0.000 0.060 0.000 4.600 -0.030 -0.052 4.600 -0.045 -0.078 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.060 0.000 4.600 -0.030 0.052 4.600 -0.030 -0.052 4.600 0.060 0.000 4.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.140 0.000 4.600 0.000 0.140 4.600 0.000 0.300 5.100 0.300 0.000 5.100 0.140 0.000 4.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.000 0.140 4.600 -0.140 0.000 4.600 -0.300 0.000 5.100 0.000 0.300 5.100 0.000 0.140 4.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.140 0.000 4.600 -0.000 -0.140 4.600 -0.000 -0.300 5.100 -0.300 0.000 5.100 -0.140 0.000 4.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.000 -0.140 4.600 0.140 0.000 4.600 0.300 0.000 5.100 -0.000 -0.300 5.100 -0.000 -0.140 4.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.300 0.000 5.100 0.000 0.300 5.100 -0.300 0.000 5.100 -0.000 -0.300 5.100 0.300 0.000 5.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.340 0.000 5.100 0.000 0.340 5.100 0.000 0.000 5.400 0.340 0.000 5.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.000 0.340 5.100 -0.340 0.000 5.100 0.000 0.000 5.400 0.000 0.340 5.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.340 0.000 5.100 -0.000 -0.340 5.100 0.000 0.000 5.400 -0.340 0.000 5.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.000 -0.340 5.100 0.340 0.000 5.100 0.000 0.000 5.400 -0.000 -0.340 5.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</core:relativeGMLGeometry>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565975.441 5934208.421 5.807</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_002">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9971 0.0765 0 0 -0.0765 0.9971 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565999.382 5934206.732 5.829</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_003">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9956 0.0933 0 0 -0.0933 0.9956 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566023.302 5934204.787 5.849</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_004">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9940 0.1093 0 0 -0.1093 0.9940 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566047.180 5934202.379 5.867</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_005">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9918 0.1275 0 0 -0.1275 0.9918 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566071.002 5934199.469 5.882</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_006">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9925 0.1226 0 0 -0.1226 0.9925 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566094.814 5934196.474 5.907</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_007">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9927 0.1207 0 0 -0.1207 0.9927 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566118.635 5934193.541 5.939</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_008">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9929 0.1191 0 0 -0.1191 0.9929 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566142.460 5934190.653 5.980</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_009">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9937 0.1124 0 0 -0.1124 0.9937 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566166.293 5934187.825 6.033</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_010">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9945 0.1050 0 0 -0.1050 0.9945 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566190.144 5934185.161 6.091</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_011">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9953 0.0966 0 0 -0.0966 0.9953 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566214.017 5934182.692 6.148</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_012">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9962 0.0872 0 0 -0.0872 0.9962 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566237.912 5934180.455 6.191</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_013">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9978 0.0668 0 0 -0.0668 0.9978 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566261.840 5934178.616 6.217</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_014">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9978 0.0668 0 0 -0.0668 0.9978 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566285.787 5934177.012 6.210</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_015">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9978 0.0668 0 0 -0.0668 0.9978 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566309.733 5934175.409 6.173</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_016">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1732 -0.9849 0 0 0.9849 0.1732 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566465.660 5934310.452 6.145</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_017">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2510 -0.9680 0 0 0.9680 0.2510 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566534.178 5934220.355 5.660</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_018">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2655 -0.9641 0 0 0.9641 0.2655 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566539.722 5934241.644 5.663</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_019">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2858 -0.9583 0 0 0.9583 0.2858 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566545.676 5934262.823 5.749</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_020">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.3015 -0.9535 0 0 0.9535 0.3015 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566552.161 5934283.844 5.834</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_021">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2555 -0.9668 0 0 0.9668 0.2555 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566558.865 5934304.792 5.919</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_022">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2555 -0.9668 0 0 0.9668 0.2555 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566564.485 5934326.062 5.995</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_023">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2555 -0.9668 0 0 0.9668 0.2555 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566570.106 5934347.332 6.076</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_024">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2555 -0.9668 0 0 0.9668 0.2555 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566575.727 5934368.602 6.158</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_025">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2555 -0.9668 0 0 0.9668 0.2555 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566581.347 5934389.871 6.234</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_026">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0499 -0.9988 0 0 0.9988 0.0499 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566297.365 5933965.638 4.990</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_027">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0575 -0.9983 0 0 0.9983 0.0575 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566299.004 5933995.593 5.020</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_028">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0697 -0.9976 0 0 0.9976 0.0697 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566300.950 5934025.529 5.053</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_029">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0926 -0.9957 0 0 0.9957 0.0926 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566303.336 5934055.434 5.102</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_030">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1013 -0.9949 0 0 0.9949 0.1013 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566306.204 5934085.296 5.405</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_031">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1351 -0.9908 0 0 0.9908 0.1351 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566317.326 5934174.599 6.158</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_032">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1608 -0.9870 0 0 0.9870 0.1608 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566330.101 5934263.684 6.728</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_033">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1733 -0.9849 0 0 0.9849 0.1733 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566335.174 5934293.251 6.870</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_034">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1777 -0.9841 0 0 0.9841 0.1777 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566340.673 5934322.743 6.911</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_035">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1697 -0.9855 0 0 0.9855 0.1697 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566345.913 5934352.281 6.885</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_036">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1617 -0.9868 0 0 0.9868 0.1617 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566350.857 5934381.871 6.851</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_037">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1521 -0.9884 0 0 0.9884 0.1521 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566355.496 5934411.510 6.832</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_038">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1506 -0.9886 0 0 0.9886 0.1506 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566360.045 5934441.163 6.840</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_039">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1494 -0.9888 0 0 0.9888 0.1494 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566364.550 5934470.823 6.879</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_040">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0953 -0.9955 0 0 0.9955 0.0953 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566378.462 5934589.972 7.195</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_041">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0953 -0.9955 0 0 0.9955 0.0953 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566381.321 5934619.836 7.294</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_042">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0499 -0.9988 0 0 0.9988 0.0499 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566325.130 5933964.250 4.990</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_043">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0575 -0.9983 0 0 0.9983 0.0575 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566326.770 5933994.205 5.010</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_044">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0697 -0.9976 0 0 0.9976 0.0697 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566328.721 5934024.141 5.050</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_045">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0926 -0.9957 0 0 0.9957 0.0926 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566331.127 5934054.043 5.090</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_046">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1013 -0.9949 0 0 0.9949 0.1013 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566334.006 5934083.905 5.366</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_047">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1351 -0.9908 0 0 0.9908 0.1351 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566345.192 5934173.200 6.081</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_048">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1351 -0.9908 0 0 0.9908 0.1351 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566349.246 5934202.925 6.228</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_049">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1608 -0.9870 0 0 0.9870 0.1608 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566358.038 5934262.274 6.534</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_050">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1856 -0.9826 0 0 0.9826 0.1856 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566363.159 5934291.833 6.663</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_051">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0953 -0.9955 0 0 0.9955 0.0953 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566400.540 5934528.854 6.962</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_052">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0953 -0.9955 0 0 0.9955 0.0953 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566406.256 5934588.581 7.158</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_053">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0953 -0.9955 0 0 0.9955 0.0953 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566409.115 5934618.445 7.257</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_054">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566331.941 5934102.335 5.990</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_055">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566312.893 5934104.747 5.990</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_056">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566333.899 5934117.794 7.059</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_057">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566314.851 5934120.206 7.059</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_058">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566335.856 5934133.253 7.653</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_059">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566316.808 5934135.665 7.653</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_060">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566337.814 5934148.712 7.297</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_061">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566318.766 5934151.124 7.297</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_062">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566339.771 5934164.171 6.465</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_063">
<gml:name>Straßenlaterne</gml:name>
<frn:function>Straßenlaterne</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1256 -0.9921 0 0 0.9921 0.1256 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_laterne"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566320.723 5934166.583 6.465</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_064">
<gml:name>Marktbrunnen</gml:name>
<frn:function>Marktbrunnen</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9553 -0.2955 0 0 0.2955 0.9553 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry>
<gml:MultiSurface gml:id="DEXX_Form_brunnen">
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>3.200 0.000 0.000 2.263 2.263 0.000 2.263 2.263 0.700 3.200 0.000 0.700 3.200 0.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.263 2.263 0.000 0.000 3.200 0.000 0.000 3.200 0.700 2.263 2.263 0.700 2.263 2.263 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.000 3.200 0.000 -2.263 2.263 0.000 -2.263 2.263 0.700 0.000 3.200 0.700 0.000 3.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.263 2.263 0.000 -3.200 0.000 0.000 -3.200 0.000 0.700 -2.263 2.263 0.700 -2.263 2.263 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.200 0.000 0.000 -2.263 -2.263 0.000 -2.263 -2.263 0.700 -3.200 0.000 0.700 -3.200 0.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.263 -2.263 0.000 -0.000 -3.200 0.000 -0.000 -3.200 0.700 -2.263 -2.263 0.700 -2.263 -2.263 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.000 -3.200 0.000 2.263 -2.263 0.000 2.263 -2.263 0.700 -0.000 -3.200 0.700 -0.000 -3.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.263 -2.263 0.000 3.200 0.000 0.000 3.200 0.000 0.700 2.263 -2.263 0.700 2.263 -2.263 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>3.200 0.000 0.700 2.263 2.263 0.700 0.000 3.200 0.700 -2.263 2.263 0.700 -3.200 0.000 0.700 -2.263 -2.263 0.700 -0.000 -3.200 0.700 2.263 -2.263 0.700 3.200 0.000 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.700 0.000 0.700 0.495 0.495 0.700 0.318 0.318 2.000 0.450 0.000 2.000 0.700 0.000 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.495 0.495 0.700 0.000 0.700 0.700 0.000 0.450 2.000 0.318 0.318 2.000 0.495 0.495 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.000 0.700 0.700 -0.495 0.495 0.700 -0.318 0.318 2.000 0.000 0.450 2.000 0.000 0.700 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.495 0.495 0.700 -0.700 0.000 0.700 -0.450 0.000 2.000 -0.318 0.318 2.000 -0.495 0.495 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.700 0.000 0.700 -0.495 -0.495 0.700 -0.318 -0.318 2.000 -0.450 0.000 2.000 -0.700 0.000 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.495 -0.495 0.700 -0.000 -0.700 0.700 -0.000 -0.450 2.000 -0.318 -0.318 2.000 -0.495 -0.495 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.000 -0.700 0.700 0.495 -0.495 0.700 0.318 -0.318 2.000 -0.000 -0.450 2.000 -0.000 -0.700 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.495 -0.495 0.700 0.700 0.000 0.700 0.450 0.000 2.000 0.318 -0.318 2.000 0.495 -0.495 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.450 0.000 2.000 0.318 0.318 2.000 0.000 0.450 2.000 -0.318 0.318 2.000 -0.450 0.000 2.000 -0.318 -0.318 2.000 -0.000 -0.450 2.000 0.318 -0.318 2.000 0.450 0.000 2.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.400 0.000 2.000 0.990 0.990 2.000 0.990 0.990 2.300 1.400 0.000 2.300 1.400 0.000 2.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.990 0.990 2.000 0.000 1.400 2.000 0.000 1.400 2.300 0.990 0.990 2.300 0.990 0.990 2.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.000 1.400 2.000 -0.990 0.990 2.000 -0.990 0.990 2.300 0.000 1.400 2.300 0.000 1.400 2.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.990 0.990 2.000 -1.400 0.000 2.000 -1.400 0.000 2.300 -0.990 0.990 2.300 -0.990 0.990 2.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.400 0.000 2.000 -0.990 -0.990 2.000 -0.990 -0.990 2.300 -1.400 0.000 2.300 -1.400 0.000 2.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.990 -0.990 2.000 -0.000 -1.400 2.000 -0.000 -1.400 2.300 -0.990 -0.990 2.300 -0.990 -0.990 2.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.000 -1.400 2.000 0.990 -0.990 2.000 0.990 -0.990 2.300 -0.000 -1.400 2.300 -0.000 -1.400 2.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.990 -0.990 2.000 1.400 0.000 2.000 1.400 0.000 2.300 0.990 -0.990 2.300 0.990 -0.990 2.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.400 0.000 2.300 0.990 0.990 2.300 0.000 1.400 2.300 -0.990 0.990 2.300 -1.400 0.000 2.300 -0.990 -0.990 2.300 -0.000 -1.400 2.300 0.990 -0.990 2.300 1.400 0.000 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.350 0.000 2.300 0.175 0.303 2.300 0.000 0.000 4.400 0.350 0.000 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.175 0.303 2.300 -0.175 0.303 2.300 0.000 0.000 4.400 0.175 0.303 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.175 0.303 2.300 -0.350 0.000 2.300 0.000 0.000 4.400 -0.175 0.303 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.350 0.000 2.300 -0.175 -0.303 2.300 0.000 0.000 4.400 -0.350 0.000 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.175 -0.303 2.300 0.175 -0.303 2.300 0.000 0.000 4.400 -0.175 -0.303 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.175 -0.303 2.300 0.350 0.000 2.300 0.000 0.000 4.400 0.175 -0.303 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</core:relativeGMLGeometry>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566214.000 5934282.000 6.777</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_065">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9950 -0.0998 0 0 0.0998 0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry>
<gml:MultiSurface gml:id="DEXX_Form_marktstand">
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.700 -1.300 2.300 1.700 -1.300 2.300 1.700 0.000 3.000 -1.700 0.000 3.000 -1.700 -1.300 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.700 1.300 2.300 -1.700 1.300 2.300 -1.700 0.000 3.000 1.700 0.000 3.000 1.700 1.300 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.700 1.300 2.300 -1.700 -1.300 2.300 -1.700 0.000 3.000 -1.700 1.300 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.700 -1.300 2.300 1.700 1.300 2.300 1.700 0.000 3.000 1.700 -1.300 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.500 -1.100 1.000 1.500 -1.100 1.000 1.500 -0.500 1.000 -1.500 -0.500 1.000 -1.500 -1.100 1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.500 -0.500 0.000 1.500 -0.500 0.000 1.500 -1.100 0.000 -1.500 -1.100 0.000 -1.500 -0.500 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.500 -1.100 0.000 1.500 -1.100 0.000 1.500 -1.100 1.000 -1.500 -1.100 1.000 -1.500 -1.100 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.500 -1.100 0.000 1.500 -0.500 0.000 1.500 -0.500 1.000 1.500 -1.100 1.000 1.500 -1.100 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.500 -0.500 0.000 -1.500 -0.500 0.000 -1.500 -0.500 1.000 1.500 -0.500 1.000 1.500 -0.500 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.500 -0.500 0.000 -1.500 -1.100 0.000 -1.500 -1.100 1.000 -1.500 -0.500 1.000 -1.500 -0.500 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.550 0.900 2.300 1.550 0.900 2.300 1.550 1.100 2.300 -1.550 1.100 2.300 -1.550 0.900 2.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.550 1.100 0.000 1.550 1.100 0.000 1.550 0.900 0.000 -1.550 0.900 0.000 -1.550 1.100 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.550 0.900 0.000 1.550 0.900 0.000 1.550 0.900 2.300 -1.550 0.900 2.300 -1.550 0.900 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.550 0.900 0.000 1.550 1.100 0.000 1.550 1.100 2.300 1.550 0.900 2.300 1.550 0.900 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.550 1.100 0.000 -1.550 1.100 0.000 -1.550 1.100 2.300 1.550 1.100 2.300 1.550 1.100 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-1.550 1.100 0.000 -1.550 0.900 0.000 -1.550 0.900 2.300 -1.550 1.100 2.300 -1.550 1.100 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</core:relativeGMLGeometry>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566224.000 5934272.000 6.760</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_066">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9950 -0.0998 0 0 0.0998 0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_marktstand"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566228.600 5934272.500 6.793</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_067">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9950 -0.0998 0 0 0.0998 0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_marktstand"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566233.200 5934273.000 6.811</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_068">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9950 -0.0998 0 0 0.0998 0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_marktstand"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566237.800 5934273.500 6.839</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_069">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9950 -0.0998 0 0 0.0998 0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_marktstand"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566242.400 5934274.000 6.864</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_070">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9950 0.0998 0 0 -0.0998 -0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_marktstand"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566222.800 5934280.000 6.813</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_071">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9950 0.0998 0 0 -0.0998 -0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_marktstand"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566227.400 5934280.500 6.840</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_072">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9950 0.0998 0 0 -0.0998 -0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_marktstand"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566232.000 5934281.000 6.865</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_073">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9950 0.0998 0 0 -0.0998 -0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_marktstand"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566236.600 5934281.500 6.891</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_074">
<gml:name>Marktstand</gml:name>
<frn:function>Marktstand</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9950 0.0998 0 0 -0.0998 -0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_marktstand"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566241.200 5934282.000 6.911</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_075">
<gml:name>Hafenkran</gml:name>
<frn:function>Hafenkran</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9689 0.2474 0 0 -0.2474 0.9689 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry>
<gml:MultiSurface gml:id="DEXX_Form_kran">
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.200 -2.700 7.000 -2.700 -2.700 7.000 -2.700 -2.200 7.000 -3.200 -2.200 7.000 -3.200 -2.700 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.200 -2.200 0.000 -2.700 -2.200 0.000 -2.700 -2.700 0.000 -3.200 -2.700 0.000 -3.200 -2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.200 -2.700 0.000 -2.700 -2.700 0.000 -2.700 -2.700 7.000 -3.200 -2.700 7.000 -3.200 -2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.700 -2.700 0.000 -2.700 -2.200 0.000 -2.700 -2.200 7.000 -2.700 -2.700 7.000 -2.700 -2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.700 -2.200 0.000 -3.200 -2.200 0.000 -3.200 -2.200 7.000 -2.700 -2.200 7.000 -2.700 -2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.200 -2.200 0.000 -3.200 -2.700 0.000 -3.200 -2.700 7.000 -3.200 -2.200 7.000 -3.200 -2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.200 2.200 7.000 -2.700 2.200 7.000 -2.700 2.700 7.000 -3.200 2.700 7.000 -3.200 2.200 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.200 2.700 0.000 -2.700 2.700 0.000 -2.700 2.200 0.000 -3.200 2.200 0.000 -3.200 2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.200 2.200 0.000 -2.700 2.200 0.000 -2.700 2.200 7.000 -3.200 2.200 7.000 -3.200 2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.700 2.200 0.000 -2.700 2.700 0.000 -2.700 2.700 7.000 -2.700 2.200 7.000 -2.700 2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.700 2.700 0.000 -3.200 2.700 0.000 -3.200 2.700 7.000 -2.700 2.700 7.000 -2.700 2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.200 2.700 0.000 -3.200 2.200 0.000 -3.200 2.200 7.000 -3.200 2.700 7.000 -3.200 2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.700 -2.700 7.000 3.200 -2.700 7.000 3.200 -2.200 7.000 2.700 -2.200 7.000 2.700 -2.700 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.700 -2.200 0.000 3.200 -2.200 0.000 3.200 -2.700 0.000 2.700 -2.700 0.000 2.700 -2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.700 -2.700 0.000 3.200 -2.700 0.000 3.200 -2.700 7.000 2.700 -2.700 7.000 2.700 -2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>3.200 -2.700 0.000 3.200 -2.200 0.000 3.200 -2.200 7.000 3.200 -2.700 7.000 3.200 -2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>3.200 -2.200 0.000 2.700 -2.200 0.000 2.700 -2.200 7.000 3.200 -2.200 7.000 3.200 -2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.700 -2.200 0.000 2.700 -2.700 0.000 2.700 -2.700 7.000 2.700 -2.200 7.000 2.700 -2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.700 2.200 7.000 3.200 2.200 7.000 3.200 2.700 7.000 2.700 2.700 7.000 2.700 2.200 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.700 2.700 0.000 3.200 2.700 0.000 3.200 2.200 0.000 2.700 2.200 0.000 2.700 2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.700 2.200 0.000 3.200 2.200 0.000 3.200 2.200 7.000 2.700 2.200 7.000 2.700 2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>3.200 2.200 0.000 3.200 2.700 0.000 3.200 2.700 7.000 3.200 2.200 7.000 3.200 2.200 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>3.200 2.700 0.000 2.700 2.700 0.000 2.700 2.700 7.000 3.200 2.700 7.000 3.200 2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>2.700 2.700 0.000 2.700 2.200 0.000 2.700 2.200 7.000 2.700 2.700 7.000 2.700 2.700 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.600 -3.000 7.800 3.600 -3.000 7.800 3.600 3.000 7.800 -3.600 3.000 7.800 -3.600 -3.000 7.800</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.600 3.000 7.000 3.600 3.000 7.000 3.600 -3.000 7.000 -3.600 -3.000 7.000 -3.600 3.000 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.600 -3.000 7.000 3.600 -3.000 7.000 3.600 -3.000 7.800 -3.600 -3.000 7.800 -3.600 -3.000 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>3.600 -3.000 7.000 3.600 3.000 7.000 3.600 3.000 7.800 3.600 -3.000 7.800 3.600 -3.000 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>3.600 3.000 7.000 -3.600 3.000 7.000 -3.600 3.000 7.800 3.600 3.000 7.800 3.600 3.000 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-3.600 3.000 7.000 -3.600 -3.000 7.000 -3.600 -3.000 7.800 -3.600 3.000 7.800 -3.600 3.000 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.200 -1.700 11.200 1.600 -1.700 11.200 1.600 1.700 11.200 -2.200 1.700 11.200 -2.200 -1.700 11.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.200 1.700 7.800 1.600 1.700 7.800 1.600 -1.700 7.800 -2.200 -1.700 7.800 -2.200 1.700 7.800</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.200 -1.700 7.800 1.600 -1.700 7.800 1.600 -1.700 11.200 -2.200 -1.700 11.200 -2.200 -1.700 7.800</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.600 -1.700 7.800 1.600 1.700 7.800 1.600 1.700 11.200 1.600 -1.700 11.200 1.600 -1.700 7.800</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.600 1.700 7.800 -2.200 1.700 7.800 -2.200 1.700 11.200 1.600 1.700 11.200 1.600 1.700 7.800</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-2.200 1.700 7.800 -2.200 -1.700 7.800 -2.200 -1.700 11.200 -2.200 1.700 11.200 -2.200 1.700 7.800</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.600 -0.900 9.600 16.000 -0.900 21.000 16.000 -0.900 21.700 1.600 -0.900 11.000 1.600 -0.900 9.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>16.000 -0.500 21.000 1.600 -0.500 9.600 1.600 -0.500 11.000 16.000 -0.500 21.700 16.000 -0.500 21.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.600 -0.900 11.000 16.000 -0.900 21.700 16.000 -0.500 21.700 1.600 -0.500 11.000 1.600 -0.900 11.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.600 -0.500 9.600 16.000 -0.500 21.000 16.000 -0.900 21.000 1.600 -0.900 9.600 1.600 -0.500 9.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.600 0.500 9.600 16.000 0.500 21.000 16.000 0.500 21.700 1.600 0.500 11.000 1.600 0.500 9.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>16.000 0.900 21.000 1.600 0.900 9.600 1.600 0.900 11.000 16.000 0.900 21.700 16.000 0.900 21.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.600 0.500 11.000 16.000 0.500 21.700 16.000 0.900 21.700 1.600 0.900 11.000 1.600 0.500 11.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>1.600 0.900 9.600 16.000 0.900 21.000 16.000 0.500 21.000 1.600 0.500 9.600 1.600 0.900 9.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>15.700 -0.200 21.000 15.850 -0.200 21.000 15.850 -0.050 21.000 15.700 -0.050 21.000 15.700 -0.200 21.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>15.700 -0.050 12.000 15.850 -0.050 12.000 15.850 -0.200 12.000 15.700 -0.200 12.000 15.700 -0.050 12.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>15.700 -0.200 12.000 15.850 -0.200 12.000 15.850 -0.200 21.000 15.700 -0.200 21.000 15.700 -0.200 12.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>15.850 -0.200 12.000 15.850 -0.050 12.000 15.850 -0.050 21.000 15.850 -0.200 21.000 15.850 -0.200 12.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>15.850 -0.050 12.000 15.700 -0.050 12.000 15.700 -0.050 21.000 15.850 -0.050 21.000 15.850 -0.050 12.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>15.700 -0.050 12.000 15.700 -0.200 12.000 15.700 -0.200 21.000 15.700 -0.050 21.000 15.700 -0.050 12.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</core:relativeGMLGeometry>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566476.000 5934246.000 5.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_076">
<gml:name>Hafenkran</gml:name>
<frn:function>Hafenkran</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9689 0.2474 0 0 -0.2474 0.9689 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_kran"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566487.000 5934282.000 5.935</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_077">
<gml:name>Hafenkran</gml:name>
<frn:function>Hafenkran</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9633 -0.2683 0 0 0.2683 -0.9633 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_kran"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566548.000 5934296.000 5.873</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_078">
<gml:name>Schute</gml:name>
<frn:function>Schute</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2963 -0.9551 0 0 0.9551 0.2963 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry>
<gml:MultiSurface gml:id="DEXX_Form_schute">
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-11.000 -2.400 1.100 8.000 -2.400 1.100 11.500 0.000 1.100 8.000 2.400 1.100 -11.000 2.400 1.100 -11.000 -2.400 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-10.200 -2.100 -0.500 7.200 -2.100 -0.500 8.000 -2.400 1.100 -10.200 -2.100 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-10.200 -2.100 -0.500 8.000 -2.400 1.100 -11.000 -2.400 1.100 -10.200 -2.100 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>7.200 -2.100 -0.500 10.000 0.000 -0.500 11.500 0.000 1.100 7.200 -2.100 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>7.200 -2.100 -0.500 11.500 0.000 1.100 8.000 -2.400 1.100 7.200 -2.100 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>10.000 0.000 -0.500 7.200 2.100 -0.500 8.000 2.400 1.100 10.000 0.000 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>10.000 0.000 -0.500 8.000 2.400 1.100 11.500 0.000 1.100 10.000 0.000 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>7.200 2.100 -0.500 -10.200 2.100 -0.500 -11.000 2.400 1.100 7.200 2.100 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>7.200 2.100 -0.500 -11.000 2.400 1.100 8.000 2.400 1.100 7.200 2.100 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-10.200 2.100 -0.500 -10.200 -2.100 -0.500 -11.000 -2.400 1.100 -10.200 2.100 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-10.200 2.100 -0.500 -11.000 -2.400 1.100 -11.000 2.400 1.100 -10.200 2.100 -0.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-6.000 -1.700 1.900 5.500 -1.700 1.900 5.500 1.700 1.900 -6.000 1.700 1.900 -6.000 -1.700 1.900</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-6.000 1.700 1.100 5.500 1.700 1.100 5.500 -1.700 1.100 -6.000 -1.700 1.100 -6.000 1.700 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-6.000 -1.700 1.100 5.500 -1.700 1.100 5.500 -1.700 1.900 -6.000 -1.700 1.900 -6.000 -1.700 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>5.500 -1.700 1.100 5.500 1.700 1.100 5.500 1.700 1.900 5.500 -1.700 1.900 5.500 -1.700 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>5.500 1.700 1.100 -6.000 1.700 1.100 -6.000 1.700 1.900 5.500 1.700 1.900 5.500 1.700 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-6.000 1.700 1.100 -6.000 -1.700 1.100 -6.000 -1.700 1.900 -6.000 1.700 1.900 -6.000 1.700 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-10.000 -1.600 3.500 -7.200 -1.600 3.500 -7.200 1.600 3.500 -10.000 1.600 3.500 -10.000 -1.600 3.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-10.000 1.600 1.100 -7.200 1.600 1.100 -7.200 -1.600 1.100 -10.000 -1.600 1.100 -10.000 1.600 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-10.000 -1.600 1.100 -7.200 -1.600 1.100 -7.200 -1.600 3.500 -10.000 -1.600 3.500 -10.000 -1.600 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-7.200 -1.600 1.100 -7.200 1.600 1.100 -7.200 1.600 3.500 -7.200 -1.600 3.500 -7.200 -1.600 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-7.200 1.600 1.100 -10.000 1.600 1.100 -10.000 1.600 3.500 -7.200 1.600 3.500 -7.200 1.600 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-10.000 1.600 1.100 -10.000 -1.600 1.100 -10.000 -1.600 3.500 -10.000 1.600 3.500 -10.000 1.600 1.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</core:relativeGMLGeometry>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566478.000 5934212.000 1.600</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_079">
<gml:name>Schute</gml:name>
<frn:function>Schute</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2963 -0.9551 0 0 0.9551 0.2963 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_schute"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566496.000 5934246.000 1.600</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_080">
<gml:name>Schute</gml:name>
<frn:function>Schute</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2771 -0.9608 0 0 0.9608 0.2771 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_schute"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566520.000 5934268.000 1.600</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_081">
<gml:name>Schute</gml:name>
<frn:function>Schute</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9958 -0.0915 0 0 0.0915 -0.9958 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_schute"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566150.000 5934158.000 1.600</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_082">
<gml:name>Schute</gml:name>
<frn:function>Schute</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9801 -0.1987 0 0 0.1987 0.9801 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_schute"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566560.000 5934150.000 1.600</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_083">
<gml:name>Schute</gml:name>
<frn:function>Schute</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9998 -0.0216 0 0 0.0216 -0.9998 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_schute"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566262.000 5934158.500 1.600</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="DEXX_Ausstattung_084">
<gml:name>Schute</gml:name>
<frn:function>Schute</frn:function>
<frn:lod3ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9950 0.0998 0 0 -0.0998 0.9950 0 0 0 0 1.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Form_schute"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566044.000 5934146.000 1.600</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</frn:lod3ImplicitRepresentation>
</frn:CityFurniture>
</core:cityObjectMember>
</core:CityModel>
