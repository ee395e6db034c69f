<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Bäume</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>565827.366 5933838.337 4.740</gml:lowerCorner>
<gml:upperCorner>566849.974 5934751.982 27.635</gml:upperCorner>
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0001">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.6</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.4126 2.4276 0 0 -2.4276 -7.4126 0 0 0 0 12.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry>
<gml:MultiSurface gml:id="DEXX_Baumform_linde">
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.035 0.000 0.000 -0.017 0.030 0.000 -0.017 0.030 0.300 0.035 0.000 0.300 0.035 0.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.017 0.030 0.000 -0.018 -0.030 0.000 -0.018 -0.030 0.300 -0.017 0.030 0.300 -0.017 0.030 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.018 -0.030 0.000 0.035 0.000 0.000 0.035 0.000 0.300 -0.018 -0.030 0.300 -0.018 -0.030 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.380 0.000 0.330 0.243 0.305 0.330 0.467 0.225 0.560 0.380 0.000 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.243 0.305 0.330 0.103 0.449 0.560 0.467 0.225 0.560 0.243 0.305 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.243 0.305 0.330 -0.081 0.353 0.330 0.103 0.449 0.560 0.243 0.305 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.081 0.353 0.330 -0.321 0.403 0.560 0.103 0.449 0.560 -0.081 0.353 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.081 0.353 0.330 -0.362 0.174 0.330 -0.321 0.403 0.560 -0.081 0.353 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.362 0.174 0.330 -0.474 0.000 0.560 -0.321 0.403 0.560 -0.362 0.174 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.362 0.174 0.330 -0.322 -0.155 0.330 -0.474 0.000 0.560 -0.362 0.174 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.322 -0.155 0.330 -0.308 -0.386 0.560 -0.474 0.000 0.560 -0.322 -0.155 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.322 -0.155 0.330 -0.089 -0.388 0.330 -0.308 -0.386 0.560 -0.322 -0.155 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.089 -0.388 0.330 0.111 -0.486 0.560 -0.308 -0.386 0.560 -0.089 -0.388 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.089 -0.388 0.330 0.230 -0.289 0.330 0.111 -0.486 0.560 -0.089 -0.388 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.230 -0.289 0.330 0.423 -0.204 0.560 0.111 -0.486 0.560 0.230 -0.289 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.230 -0.289 0.330 0.380 0.000 0.330 0.423 -0.204 0.560 0.230 -0.289 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.380 0.000 0.330 0.467 0.225 0.560 0.423 -0.204 0.560 0.380 0.000 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.467 0.225 0.560 0.189 0.238 0.820 0.289 0.000 0.820 0.467 0.225 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.467 0.225 0.560 0.103 0.449 0.560 0.189 0.238 0.820 0.467 0.225 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.103 0.449 0.560 -0.068 0.296 0.820 0.189 0.238 0.820 0.103 0.449 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.103 0.449 0.560 -0.321 0.403 0.560 -0.068 0.296 0.820 0.103 0.449 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.321 0.403 0.560 -0.260 0.125 0.820 -0.068 0.296 0.820 -0.321 0.403 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.321 0.403 0.560 -0.474 0.000 0.560 -0.260 0.125 0.820 -0.321 0.403 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.474 0.000 0.560 -0.285 -0.137 0.820 -0.260 0.125 0.820 -0.474 0.000 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.474 0.000 0.560 -0.308 -0.386 0.560 -0.285 -0.137 0.820 -0.474 0.000 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.308 -0.386 0.560 -0.063 -0.275 0.820 -0.285 -0.137 0.820 -0.308 -0.386 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.308 -0.386 0.560 0.111 -0.486 0.560 -0.063 -0.275 0.820 -0.308 -0.386 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.111 -0.486 0.560 0.197 -0.247 0.820 -0.063 -0.275 0.820 0.111 -0.486 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.111 -0.486 0.560 0.423 -0.204 0.560 0.197 -0.247 0.820 0.111 -0.486 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.423 -0.204 0.560 0.289 0.000 0.820 0.197 -0.247 0.820 0.423 -0.204 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.423 -0.204 0.560 0.467 0.225 0.560 0.289 0.000 0.820 0.423 -0.204 0.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.243 0.305 0.330 0.380 0.000 0.330 0.000 0.000 0.200 0.243 0.305 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.289 0.000 0.820 0.189 0.238 0.820 0.000 0.000 1.000 0.289 0.000 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.081 0.353 0.330 0.243 0.305 0.330 0.000 0.000 0.200 -0.081 0.353 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.189 0.238 0.820 -0.068 0.296 0.820 0.000 0.000 1.000 0.189 0.238 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.362 0.174 0.330 -0.081 0.353 0.330 0.000 0.000 0.200 -0.362 0.174 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.068 0.296 0.820 -0.260 0.125 0.820 0.000 0.000 1.000 -0.068 0.296 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.322 -0.155 0.330 -0.362 0.174 0.330 0.000 0.000 0.200 -0.322 -0.155 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.260 0.125 0.820 -0.285 -0.137 0.820 0.000 0.000 1.000 -0.260 0.125 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.089 -0.388 0.330 -0.322 -0.155 0.330 0.000 0.000 0.200 -0.089 -0.388 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.285 -0.137 0.820 -0.063 -0.275 0.820 0.000 0.000 1.000 -0.285 -0.137 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.230 -0.289 0.330 -0.089 -0.388 0.330 0.000 0.000 0.200 0.230 -0.289 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.063 -0.275 0.820 0.197 -0.247 0.820 0.000 0.000 1.000 -0.063 -0.275 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.380 0.000 0.330 0.230 -0.289 0.330 0.000 0.000 0.200 0.380 0.000 0.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.197 -0.247 0.820 0.289 0.000 0.820 0.000 0.000 1.000 0.197 -0.247 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</core:relativeGMLGeometry>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566320.498 5933925.683 4.853</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0002">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.7</veg:height>
<veg:crownDiameter uom="m">9.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.8831 8.6119 0 0 -8.6119 -4.8831 0 0 0 0 14.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566321.122 5933938.167 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0003">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.4</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.8563 -3.7374 0 0 3.7374 -7.8563 0 0 0 0 14.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566321.747 5933950.652 4.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0004">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.2</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3360 8.4956 0 0 -8.4956 -1.3360 0 0 0 0 14.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566322.371 5933963.136 4.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0005">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.2</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.5857 8.2021 0 0 -8.2021 -2.5857 0 0 0 0 14.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566322.995 5933975.621 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0006">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.1955 0.2703 0 0 -0.2703 -8.1955 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566323.714 5933988.100 4.830</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0007">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.7</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.1145 -8.0230 0 0 8.0230 1.1145 0 0 0 0 12.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566324.433 5934000.579 4.840</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0008">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.6</veg:height>
<veg:crownDiameter uom="m">9.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.7230 9.7489 0 0 -9.7489 1.7230 0 0 0 0 14.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566325.239 5934013.053 4.850</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0009">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.8934 1.8179 0 0 -1.8179 7.8934 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566326.111 5934025.522 4.870</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0010">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.5112 -5.2332 0 0 5.2332 5.5112 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566327.081 5934037.985 4.890</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0011">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.0</veg:height>
<veg:crownDiameter uom="m">10.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-9.5691 2.9037 0 0 -2.9037 -9.5691 0 0 0 0 15.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566328.090 5934050.444 4.908</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0012">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.0</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.7161 -8.7708 0 0 8.7708 0.7161 0 0 0 0 15.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566330.419 5934075.335 5.055</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0013">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.3</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.4977 -7.7470 0 0 7.7470 -3.4977 0 0 0 0 14.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566346.033 5934199.345 6.042</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0014">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.2</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1608 -7.9805 0 0 7.9805 -4.1608 0 0 0 0 13.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566347.721 5934211.731 6.100</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0015">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.7806 1.3685 0 0 -1.3685 -7.7806 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566353.114 5934248.840 6.288</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0016">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.0</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.6986 2.9957 0 0 -2.9957 -8.6986 0 0 0 0 14.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566355.124 5934261.177 6.370</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0017">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.1</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.9380 4.9106 0 0 -4.9106 -6.9380 0 0 0 0 13.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566357.185 5934273.506 6.432</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0018">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.9</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.0835 5.9364 0 0 -5.9364 -6.0835 0 0 0 0 13.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566359.351 5934285.817 6.482</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0019">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.3</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.8465 4.4082 0 0 -4.4082 7.8465 0 0 0 0 13.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566361.597 5934298.113 6.521</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0020">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.8</veg:height>
<veg:crownDiameter uom="m">9.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9486 8.5304 0 0 -8.5304 3.9486 0 0 0 0 13.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566368.390 5934334.992 6.563</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0021">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.0</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6732 8.2163 0 0 -8.2163 3.6732 0 0 0 0 14.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566370.526 5934347.309 6.562</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0022">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9550 -2.2176 0 0 2.2176 6.9550 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566372.646 5934359.628 6.562</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0023">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.3</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7919 7.3832 0 0 -7.3832 3.7919 0 0 0 0 14.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566374.668 5934371.963 6.552</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0024">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.8163 4.1879 0 0 -4.1879 -6.8163 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566376.670 5934384.301 6.552</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0025">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1854 8.3980 0 0 -8.3980 0.1854 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566382.406 5934421.360 6.571</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0026">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.6312 -3.2641 0 0 3.2641 7.6312 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566384.300 5934433.716 6.581</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0027">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.2</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8938 8.5534 0 0 -8.5534 -0.8938 0 0 0 0 14.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566386.183 5934446.073 6.597</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0028">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.5</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.8282 -7.0246 0 0 7.0246 3.8282 0 0 0 0 13.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566388.062 5934458.431 6.618</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0029">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.2</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.2338 7.7526 0 0 -7.7526 -3.2338 0 0 0 0 14.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566393.652 5934495.512 6.698</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0030">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.3053 7.2853 0 0 -7.2853 -3.3053 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566395.506 5934507.874 6.729</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0031">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.0</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.3731 -3.3538 0 0 3.3538 -7.3731 0 0 0 0 14.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566397.006 5934520.279 6.760</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0032">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.8</veg:height>
<veg:crownDiameter uom="m">9.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7241 8.5218 0 0 -8.5218 -3.7241 0 0 0 0 14.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566398.197 5934532.722 6.799</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0033">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.0</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.3309 -4.1010 0 0 4.1010 7.3309 0 0 0 0 13.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566399.388 5934545.165 6.838</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0034">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.4</veg:height>
<veg:crownDiameter uom="m">8.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.9121 4.0754 0 0 -4.0754 7.9121 0 0 0 0 14.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566402.961 5934582.495 6.958</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0035">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.9</veg:height>
<veg:crownDiameter uom="m">8.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.3490 -5.0201 0 0 5.0201 7.3490 0 0 0 0 14.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566404.152 5934594.938 7.000</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0036">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.4</veg:height>
<veg:crownDiameter uom="m">9.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.3830 -4.8801 0 0 4.8801 -8.3830 0 0 0 0 14.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566405.343 5934607.381 7.042</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0037">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.8</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.0941 5.6349 0 0 -5.6349 6.0941 0 0 0 0 13.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566406.534 5934619.824 7.084</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0038">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5691 -7.9466 0 0 7.9466 -1.5691 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566407.725 5934632.267 7.129</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0039">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.2</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1606 -7.7543 0 0 7.7543 -4.1606 0 0 0 0 14.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566408.916 5934644.710 7.170</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0040">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.7030 -3.5820 0 0 3.5820 6.7030 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566410.107 5934657.154 7.231</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0041">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.7</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3502 7.9867 0 0 -7.9867 1.3502 0 0 0 0 13.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566411.298 5934669.597 7.349</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0042">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.8</veg:height>
<veg:crownDiameter uom="m">10.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.2721 -5.6189 0 0 5.6189 -8.2721 0 0 0 0 14.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566412.489 5934682.040 7.576</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0043">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.7</veg:height>
<veg:crownDiameter uom="m">9.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-9.2223 1.1994 0 0 -1.1994 -9.2223 0 0 0 0 14.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566298.126 5933926.802 4.852</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0044">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.4718 2.6674 0 0 -2.6674 6.4718 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566298.750 5933939.286 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0045">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.0</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4732 -7.3949 0 0 7.3949 5.4732 0 0 0 0 14.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566299.375 5933951.770 4.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0046">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.7</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.6339 -3.9602 0 0 3.9602 7.6339 0 0 0 0 12.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566299.999 5933964.255 4.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0047">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.2</veg:height>
<veg:crownDiameter uom="m">9.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.7092 3.2619 0 0 -3.2619 -8.7092 0 0 0 0 14.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566300.623 5933976.739 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0048">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.9</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.6475 -7.2626 0 0 7.2626 -5.6475 0 0 0 0 13.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566301.341 5933989.218 4.830</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0049">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.4</veg:height>
<veg:crownDiameter uom="m">9.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.4198 9.2922 0 0 -9.2922 -1.4198 0 0 0 0 14.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566302.060 5934001.698 4.843</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0050">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.7</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.0425 -6.1194 0 0 6.1194 6.0425 0 0 0 0 12.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566302.863 5934014.172 4.860</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0051">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.4</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.0389 7.8392 0 0 -7.8392 -2.0389 0 0 0 0 13.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566303.734 5934026.641 4.878</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0052">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.5</veg:height>
<veg:crownDiameter uom="m">9.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.0838 -8.5616 0 0 8.5616 -3.0838 0 0 0 0 14.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566304.698 5934039.104 4.900</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0053">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.0</veg:height>
<veg:crownDiameter uom="m">10.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-9.1191 4.1040 0 0 -4.1040 -9.1191 0 0 0 0 15.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566305.708 5934051.563 4.920</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0054">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.4</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.6792 -6.3243 0 0 6.3243 5.6792 0 0 0 0 13.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566308.018 5934076.456 5.082</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0055">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.6</veg:height>
<veg:crownDiameter uom="m">8.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.7970 8.8642 0 0 -8.8642 0.7970 0 0 0 0 13.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566323.579 5934200.473 6.127</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0056">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.3</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.1431 -7.1387 0 0 7.1387 3.1431 0 0 0 0 13.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566325.268 5934212.858 6.199</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0057">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.3</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.7406 -7.2949 0 0 7.2949 4.7406 0 0 0 0 14.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566330.615 5934249.974 6.432</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0058">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.0</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.9942 2.5793 0 0 -2.5793 -7.9942 0 0 0 0 13.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566332.613 5934262.313 6.525</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0059">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.2</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.6176 -5.8006 0 0 5.8006 6.6176 0 0 0 0 14.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566334.641 5934274.648 6.599</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0060">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.6</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.4310 -7.4259 0 0 7.4259 -5.4310 0 0 0 0 13.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566336.808 5934286.958 6.651</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0061">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.2</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.3055 3.2603 0 0 -3.2603 -7.3055 0 0 0 0 13.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566339.018 5934299.261 6.690</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0062">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.3</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8734 7.2070 0 0 -7.2070 4.8734 0 0 0 0 13.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566345.834 5934336.136 6.706</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0063">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.4</veg:height>
<veg:crownDiameter uom="m">9.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.4985 6.3702 0 0 -6.3702 6.4985 0 0 0 0 14.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566347.993 5934348.448 6.695</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0064">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.4</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.8661 -2.1672 0 0 2.1672 6.8661 0 0 0 0 12.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566350.114 5934360.767 6.684</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0065">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.2864 0.4744 0 0 -0.4744 -8.2864 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566352.155 5934373.099 6.664</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0066">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.0</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2743 -8.1681 0 0 8.1681 3.2743 0 0 0 0 15.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566354.177 5934385.435 6.654</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0067">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.9</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.6703 -8.8039 0 0 8.8039 -2.6703 0 0 0 0 14.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566359.917 5934422.493 6.645</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0068">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.5379 -6.1558 0 0 6.1558 3.5379 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566361.814 5934434.848 6.650</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0069">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4395 7.3033 0 0 -7.3033 2.4395 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566363.697 5934447.205 6.660</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0070">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.3</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.2316 6.0710 0 0 -6.0710 -6.2316 0 0 0 0 14.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566365.579 5934459.563 6.677</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0071">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.6</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3042 6.3840 0 0 -6.3840 5.3042 0 0 0 0 12.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566371.171 5934496.643 6.740</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0072">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.0</veg:height>
<veg:crownDiameter uom="m">9.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.6463 7.6400 0 0 -7.6400 5.6463 0 0 0 0 14.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566373.025 5934509.005 6.770</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0073">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.3</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.2594 -8.5961 0 0 8.5961 -0.2594 0 0 0 0 13.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566374.611 5934521.400 6.804</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0074">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.8</veg:height>
<veg:crownDiameter uom="m">9.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4184 -9.1912 0 0 9.1912 1.4184 0 0 0 0 14.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566375.802 5934533.843 6.838</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0075">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.8</veg:height>
<veg:crownDiameter uom="m">9.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.4107 6.2588 0 0 -6.2588 7.4107 0 0 0 0 14.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566376.993 5934546.286 6.876</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0076">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.9486 -2.7167 0 0 2.7167 7.9486 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566380.566 5934583.615 6.993</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0077">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.7</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.0946 -0.2961 0 0 0.2961 -8.0946 0 0 0 0 13.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566381.757 5934596.059 7.033</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0078">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.8</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1736 -8.4241 0 0 8.4241 2.1736 0 0 0 0 14.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566382.948 5934608.502 7.070</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0079">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.5</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.1840 -8.5980 0 0 8.5980 -0.1840 0 0 0 0 13.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566384.139 5934620.945 7.114</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0080">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.9</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.0116 -5.1504 0 0 5.1504 -7.0116 0 0 0 0 14.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566385.330 5934633.388 7.159</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0081">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.5</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9735 6.0009 0 0 -6.0009 6.9735 0 0 0 0 13.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566386.521 5934645.831 7.201</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0082">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.6</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.0959 -5.5361 0 0 5.5361 7.0959 0 0 0 0 14.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566387.712 5934658.274 7.255</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0083">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.3</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9488 7.7585 0 0 -7.7585 -2.9488 0 0 0 0 14.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566388.903 5934670.717 7.376</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0084">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.4</veg:height>
<veg:crownDiameter uom="m">9.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9871 8.8072 0 0 -8.8072 -2.9871 0 0 0 0 14.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566390.094 5934683.160 7.603</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0085">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.5703 0.7141 0 0 -0.7141 8.5703 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry>
<gml:MultiSurface gml:id="DEXX_Baumform_kastanie">
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.040 0.000 0.000 -0.020 0.035 0.000 -0.020 0.035 0.320 0.040 0.000 0.320 0.040 0.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.020 0.035 0.000 -0.020 -0.035 0.000 -0.020 -0.035 0.320 -0.020 0.035 0.320 -0.020 0.035 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.020 -0.035 0.000 0.040 0.000 0.000 0.040 0.000 0.320 -0.020 -0.035 0.320 -0.020 -0.035 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.380 0.000 0.320 0.245 0.307 0.320 0.485 0.233 0.520 0.380 0.000 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.245 0.307 0.320 0.102 0.449 0.520 0.485 0.233 0.520 0.245 0.307 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.245 0.307 0.320 -0.079 0.348 0.320 0.102 0.449 0.520 0.245 0.307 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.079 0.348 0.320 -0.333 0.418 0.520 0.102 0.449 0.520 -0.079 0.348 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.079 0.348 0.320 -0.369 0.178 0.320 -0.333 0.418 0.520 -0.079 0.348 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.369 0.178 0.320 -0.478 0.000 0.520 -0.333 0.418 0.520 -0.369 0.178 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.369 0.178 0.320 -0.316 -0.152 0.320 -0.478 0.000 0.520 -0.369 0.178 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.316 -0.152 0.320 -0.315 -0.395 0.520 -0.478 0.000 0.520 -0.316 -0.152 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.316 -0.152 0.320 -0.090 -0.394 0.320 -0.315 -0.395 0.520 -0.316 -0.152 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.090 -0.394 0.320 0.114 -0.499 0.520 -0.315 -0.395 0.520 -0.090 -0.394 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.090 -0.394 0.320 0.228 -0.286 0.320 0.114 -0.499 0.520 -0.090 -0.394 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.228 -0.286 0.320 0.426 -0.205 0.520 0.114 -0.499 0.520 0.228 -0.286 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.228 -0.286 0.320 0.380 0.000 0.320 0.426 -0.205 0.520 0.228 -0.286 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.380 0.000 0.320 0.485 0.233 0.520 0.426 -0.205 0.520 0.380 0.000 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.485 0.233 0.520 0.266 0.334 0.740 0.399 0.000 0.740 0.485 0.233 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.485 0.233 0.520 0.102 0.449 0.520 0.266 0.334 0.740 0.485 0.233 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.102 0.449 0.520 -0.095 0.417 0.740 0.266 0.334 0.740 0.102 0.449 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.102 0.449 0.520 -0.333 0.418 0.520 -0.095 0.417 0.740 0.102 0.449 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.333 0.418 0.520 -0.360 0.173 0.740 -0.095 0.417 0.740 -0.333 0.418 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.333 0.418 0.520 -0.478 0.000 0.520 -0.360 0.173 0.740 -0.333 0.418 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.478 0.000 0.520 -0.405 -0.195 0.740 -0.360 0.173 0.740 -0.478 0.000 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.478 0.000 0.520 -0.315 -0.395 0.520 -0.405 -0.195 0.740 -0.478 0.000 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.315 -0.395 0.520 -0.086 -0.377 0.740 -0.405 -0.195 0.740 -0.315 -0.395 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.315 -0.395 0.520 0.114 -0.499 0.520 -0.086 -0.377 0.740 -0.315 -0.395 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.114 -0.499 0.520 0.281 -0.352 0.740 -0.086 -0.377 0.740 0.114 -0.499 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.114 -0.499 0.520 0.426 -0.205 0.520 0.281 -0.352 0.740 0.114 -0.499 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.426 -0.205 0.520 0.399 0.000 0.740 0.281 -0.352 0.740 0.426 -0.205 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.426 -0.205 0.520 0.485 0.233 0.520 0.399 0.000 0.740 0.426 -0.205 0.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.399 0.000 0.740 0.266 0.334 0.740 0.189 0.091 0.910 0.399 0.000 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.266 0.334 0.740 0.052 0.229 0.910 0.189 0.091 0.910 0.266 0.334 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.266 0.334 0.740 -0.095 0.417 0.740 0.052 0.229 0.910 0.266 0.334 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.095 0.417 0.740 -0.126 0.158 0.910 0.052 0.229 0.910 -0.095 0.417 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.095 0.417 0.740 -0.360 0.173 0.740 -0.126 0.158 0.910 -0.095 0.417 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.360 0.173 0.740 -0.237 0.000 0.910 -0.126 0.158 0.910 -0.360 0.173 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.360 0.173 0.740 -0.405 -0.195 0.740 -0.237 0.000 0.910 -0.360 0.173 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.405 -0.195 0.740 -0.129 -0.162 0.910 -0.237 0.000 0.910 -0.405 -0.195 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.405 -0.195 0.740 -0.086 -0.377 0.740 -0.129 -0.162 0.910 -0.405 -0.195 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.086 -0.377 0.740 0.050 -0.220 0.910 -0.129 -0.162 0.910 -0.086 -0.377 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.086 -0.377 0.740 0.281 -0.352 0.740 0.050 -0.220 0.910 -0.086 -0.377 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.281 -0.352 0.740 0.200 -0.096 0.910 0.050 -0.220 0.910 0.281 -0.352 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.281 -0.352 0.740 0.399 0.000 0.740 0.200 -0.096 0.910 0.281 -0.352 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.399 0.000 0.740 0.189 0.091 0.910 0.200 -0.096 0.910 0.399 0.000 0.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.245 0.307 0.320 0.380 0.000 0.320 0.000 0.000 0.240 0.245 0.307 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.189 0.091 0.910 0.052 0.229 0.910 0.000 0.000 1.000 0.189 0.091 0.910</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.079 0.348 0.320 0.245 0.307 0.320 0.000 0.000 0.240 -0.079 0.348 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.052 0.229 0.910 -0.126 0.158 0.910 0.000 0.000 1.000 0.052 0.229 0.910</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.369 0.178 0.320 -0.079 0.348 0.320 0.000 0.000 0.240 -0.369 0.178 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.126 0.158 0.910 -0.237 0.000 0.910 0.000 0.000 1.000 -0.126 0.158 0.910</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.316 -0.152 0.320 -0.369 0.178 0.320 0.000 0.000 0.240 -0.316 -0.152 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.237 0.000 0.910 -0.129 -0.162 0.910 0.000 0.000 1.000 -0.237 0.000 0.910</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.090 -0.394 0.320 -0.316 -0.152 0.320 0.000 0.000 0.240 -0.090 -0.394 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.129 -0.162 0.910 0.050 -0.220 0.910 0.000 0.000 1.000 -0.129 -0.162 0.910</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.228 -0.286 0.320 -0.090 -0.394 0.320 0.000 0.000 0.240 0.228 -0.286 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.050 -0.220 0.910 0.200 -0.096 0.910 0.000 0.000 1.000 0.050 -0.220 0.910</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.380 0.000 0.320 0.228 -0.286 0.320 0.000 0.000 0.240 0.380 0.000 0.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.200 -0.096 0.910 0.189 0.091 0.910 0.000 0.000 1.000 0.200 -0.096 0.910</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</core:relativeGMLGeometry>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566389.597 5934394.817 6.507</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0086">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">8.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.4451 2.8091 0 0 -2.8091 -8.4451 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566403.570 5934393.955 6.453</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0087">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.6675 6.3392 0 0 -6.3392 6.6675 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566417.542 5934393.073 6.398</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0088">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.2261 -5.3363 0 0 5.3363 -6.2261 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566431.510 5934392.128 6.349</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0089">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.9421 -7.5217 0 0 7.5217 -4.9421 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566445.475 5934391.138 6.301</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0090">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.2669 -7.0498 0 0 7.0498 -5.2669 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566459.435 5934390.076 6.259</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0091">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6558 -7.0032 0 0 7.0032 3.6558 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566487.338 5934387.758 6.183</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0092">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.4906 -5.6421 0 0 5.6421 -6.4906 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566501.283 5934386.518 6.150</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0093">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.2890 7.7698 0 0 -7.7698 -2.2890 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566515.261 5934385.814 6.124</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0094">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.1345 -5.8837 0 0 5.8837 -6.1345 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566529.254 5934385.443 6.102</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0095">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.7024 -7.3169 0 0 7.3169 -2.7024 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566571.147 5934388.084 6.060</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0096">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.6254 -4.4838 0 0 4.4838 6.6254 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566598.684 5934393.087 6.060</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0097">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7107 7.2071 0 0 -7.2071 2.7107 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566612.320 5934396.257 6.060</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0098">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.7</veg:height>
<veg:crownDiameter uom="m">9.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.3089 -9.5950 0 0 9.5950 0.3089 0 0 0 0 12.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566639.593 5934402.598 6.069</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0099">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.6563 -8.6752 0 0 8.6752 0.6563 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566653.229 5934405.768 6.074</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0100">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.2985 -0.1561 0 0 0.1561 -8.2985 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566666.865 5934408.939 6.090</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0101">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.1089 7.1651 0 0 -7.1651 -5.1089 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566680.502 5934412.109 6.096</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0102">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5675 -7.9469 0 0 7.9469 1.5675 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566694.138 5934415.280 6.101</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0103">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5102 -6.3638 0 0 6.3638 4.5102 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566707.774 5934418.450 6.110</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0104">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2714 6.9997 0 0 -6.9997 4.2714 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566721.410 5934421.621 6.123</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0105">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.0009 6.3719 0 0 -6.3719 -5.0009 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566735.047 5934424.791 6.129</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0106">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.9936 -6.4662 0 0 6.4662 -3.9936 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566390.324 5934406.595 6.523</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0107">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.5481 4.5240 0 0 -4.5240 7.5481 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566404.297 5934405.732 6.471</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0108">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">7.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.2285 -4.1780 0 0 4.1780 -6.2285 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566418.269 5934404.850 6.423</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0109">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.3342 -7.3820 0 0 7.3820 -3.3342 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566432.237 5934403.906 6.377</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0110">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.4983 -7.9845 0 0 7.9845 -0.4983 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566446.202 5934402.916 6.334</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0111">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>9.1467 0.9884 0 0 -0.9884 9.1467 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566488.066 5934399.540 6.223</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0112">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.0593 -7.2002 0 0 7.2002 -5.0593 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566502.011 5934398.300 6.193</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0113">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.5153 -7.3193 0 0 7.3193 -4.5153 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566515.988 5934397.597 6.167</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0114">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.1408 -1.9413 0 0 1.9413 -7.1408 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566529.981 5934397.270 6.141</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0115">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">9.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>9.5998 0.0675 0 0 -0.0675 9.5998 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566571.850 5934400.153 6.106</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0116">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.4</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.9893 1.8467 0 0 -1.8467 -7.9893 0 0 0 0 12.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566599.347 5934405.356 6.109</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0117">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.6584 7.7831 0 0 -7.7831 -3.6584 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566612.983 5934408.526 6.108</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0118">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.9147 6.7836 0 0 -6.7836 -5.9147 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566640.256 5934414.867 6.119</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0119">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.9064 -3.1720 0 0 3.1720 -6.9064 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566653.892 5934418.037 6.125</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0120">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.6474 8.0328 0 0 -8.0328 -1.6474 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566667.528 5934421.208 6.138</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0121">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5223 7.1692 0 0 -7.1692 2.5223 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566681.165 5934424.378 6.147</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0122">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.4</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9238 -7.7715 0 0 7.7715 4.9238 0 0 0 0 12.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566694.801 5934427.549 6.153</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0123">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.6667 6.8638 0 0 -6.8638 -4.6667 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566708.437 5934430.719 6.160</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0124">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.8190 1.1281 0 0 -1.1281 -7.8190 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566722.074 5934433.889 6.174</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0125">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.6269 -2.5646 0 0 2.5646 -8.6269 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566735.710 5934437.060 6.180</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0126">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.3319 5.3663 0 0 -5.3663 -6.3319 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566093.240 5934239.443 5.894</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0127">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">9.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.5442 3.1315 0 0 -3.1315 -8.5442 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566091.822 5934253.364 6.034</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0128">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.7</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.9482 -0.9640 0 0 0.9640 8.9482 0 0 0 0 12.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566092.957 5934281.311 6.395</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0129">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.9558 -0.8910 0 0 0.8910 8.9558 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566098.845 5934308.631 6.787</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0130">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.2127 6.8402 0 0 -6.8402 5.2127 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566104.084 5934321.614 6.913</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0131">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5905 -7.1246 0 0 7.1246 1.5905 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566118.454 5934345.595 6.973</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0132">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.7610 3.0081 0 0 -3.0081 -6.7610 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566149.345 5934373.605 6.911</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0133">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">9.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.7508 -3.9475 0 0 3.9475 -8.7508 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566161.552 5934380.410 6.907</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0134">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.1597 7.5668 0 0 -7.5668 -3.1597 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566174.340 5934386.097 6.905</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0135">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7465 -6.3151 0 0 6.3151 -4.7465 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566187.593 5934390.609 6.909</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0136">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4972 6.3730 0 0 -6.3730 -4.4972 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566214.846 5934396.879 6.919</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0137">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">8.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.7061 4.4527 0 0 -4.4527 -7.7061 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566228.695 5934398.922 6.920</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0138">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.8643 2.4842 0 0 -2.4842 6.8643 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566312.613 5934398.352 6.802</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0139">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1389 -6.9627 0 0 6.9627 -4.1389 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566326.606 5934397.917 6.761</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0140">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6772 7.4325 0 0 -7.4325 2.6772 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566340.599 5934397.481 6.710</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0141">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4039 5.3440 0 0 -5.3440 5.4039 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566354.593 5934397.046 6.652</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0142">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.1914 4.7164 0 0 -4.7164 7.1914 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566081.039 5934251.386 6.014</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0143">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.4631 -6.3969 0 0 6.3969 4.4631 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566081.877 5934279.350 6.422</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0144">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.6125 3.3076 0 0 -3.3076 7.6125 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566083.821 5934293.210 6.677</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0145">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.6372 -3.7314 0 0 3.7314 7.6372 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566087.117 5934306.798 6.934</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0146">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.2216 -7.2621 0 0 7.2621 -4.2216 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566091.777 5934319.976 7.124</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0147">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.0937 -5.3364 0 0 5.3364 6.0937 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566104.755 5934344.710 7.192</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0148">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">9.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.3051 3.9580 0 0 -3.9580 8.3051 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566144.538 5934383.326 6.974</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0149">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">7.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.3680 3.9622 0 0 -3.9622 -6.3680 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566156.764 5934390.097 6.956</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0150">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.0511 -7.5861 0 0 7.5861 -4.0511 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566169.519 5934395.865 6.944</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0151">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.7781 0.6209 0 0 -0.6209 -8.7781 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566209.929 5934407.059 6.930</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0152">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">9.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.9908 9.0844 0 0 -9.0844 1.9908 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566223.772 5934409.148 6.930</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0153">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">7.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.8586 -4.6827 0 0 4.6827 5.8586 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566228.176 5934491.347 7.091</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0154">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">9.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1089 -9.3994 0 0 9.3994 0.1089 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566242.093 5934489.820 7.045</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0155">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.4610 7.7864 0 0 -7.7864 -0.4610 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566256.010 5934488.298 6.998</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0156">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.1567 6.7571 0 0 -6.7571 -5.1567 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566269.929 5934486.799 6.960</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0157">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5218 -7.5494 0 0 7.5494 4.5218 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566311.701 5934482.424 6.845</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0158">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.1031 -8.5450 0 0 8.5450 -2.1031 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566325.629 5934481.005 6.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0159">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.0511 3.3349 0 0 -3.3349 -7.0511 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566339.559 5934479.612 6.772</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0160">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.5071 1.2604 0 0 -1.2604 8.5071 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566353.492 5934478.241 6.739</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0161">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9915 6.8800 0 0 -6.8800 4.9915 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566409.245 5934472.986 6.609</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0162">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.7040 4.8936 0 0 -4.8936 6.7040 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566423.189 5934471.736 6.574</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0163">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.3575 -2.4129 0 0 2.4129 6.3575 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566451.093 5934469.426 6.520</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0164">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.2138 3.6838 0 0 -3.6838 7.2138 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566493.002 5934466.687 6.448</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0165">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.8638 -7.6770 0 0 7.6770 -1.8638 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566506.983 5934465.950 6.425</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0166">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6083 -7.0278 0 0 7.0278 3.6083 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566520.969 5934465.328 6.412</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0167">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9072 -5.2897 0 0 5.2897 6.9072 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566534.964 5934465.150 6.391</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0168">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.5512 0.8600 0 0 -0.8600 7.5512 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566576.880 5934467.297 6.371</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0169">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.6981 -5.6153 0 0 5.6153 -5.6981 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566590.788 5934468.898 6.369</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0170">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.0924 6.5225 0 0 -6.5225 -4.0924 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566604.580 5934471.304 6.372</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0171">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7312 6.8497 0 0 -6.8497 3.7312 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566618.255 5934474.255 6.376</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0172">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.9597 -4.2005 0 0 4.2005 -7.9597 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566658.945 5934484.663 6.398</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0173">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">9.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.0827 8.4671 0 0 -8.4671 4.0827 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566672.508 5934488.132 6.410</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0174">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.6000 2.8017 0 0 -2.8017 -7.6000 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566686.072 5934491.601 6.423</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0175">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.3997 0.0692 0 0 -0.0692 8.3997 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566699.635 5934495.070 6.430</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0176">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.7256 -1.5415 0 0 1.5415 -6.7256 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566713.198 5934498.539 6.440</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0177">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9332 -3.3497 0 0 3.3497 6.9332 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566726.762 5934502.008 6.455</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0178">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0699 8.0378 0 0 -8.0378 2.0699 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566740.325 5934505.477 6.462</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0179">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.2174 -8.2057 0 0 8.2057 2.2174 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566229.573 5934504.071 7.124</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0180">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.8151 5.4079 0 0 -5.4079 -6.8151 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566243.489 5934502.543 7.075</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0181">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.8153 3.8224 0 0 -3.8224 -7.8153 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566257.406 5934501.021 7.028</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0182">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.3112 5.8909 0 0 -5.8909 4.3112 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566271.326 5934499.523 6.982</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0183">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">9.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.3758 -6.4930 0 0 6.4930 6.3758 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566313.097 5934495.148 6.870</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0184">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.3618 2.2569 0 0 -2.2569 7.3618 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566327.025 5934493.729 6.830</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0185">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.0039 6.6939 0 0 -6.6939 4.0039 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566340.956 5934492.336 6.797</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0186">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.1908 -0.3889 0 0 0.3889 -8.1908 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566354.889 5934490.965 6.761</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0187">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.0030 4.4551 0 0 -4.4551 7.0030 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566410.641 5934485.712 6.640</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0188">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.4621 7.2854 0 0 -7.2854 0.4621 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566424.586 5934484.462 6.608</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0189">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.4099 4.0833 0 0 -4.0833 -6.4099 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566438.532 5934483.242 6.581</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0190">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.9173 3.3504 0 0 -3.3504 5.9173 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566452.490 5934482.156 6.557</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0191">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.6310 -6.0261 0 0 6.0261 -4.6310 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566494.400 5934479.429 6.492</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0192">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.7939 2.5485 0 0 -2.5485 -7.7939 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566508.381 5934478.700 6.473</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0193">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.2201 -6.9542 0 0 6.9542 -2.2201 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566522.367 5934478.079 6.455</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0194">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.4339 6.4419 0 0 -6.4419 3.4339 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566536.363 5934477.958 6.445</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0195">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.7612 -6.9813 0 0 6.9813 -1.7612 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566578.264 5934480.341 6.418</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0196">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.6092 -5.2751 0 0 5.2751 5.6092 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566592.146 5934482.123 6.417</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0197">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.2100 3.4417 0 0 -3.4417 6.2100 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566605.937 5934484.536 6.419</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0198">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.7026 -6.0972 0 0 6.0972 4.7026 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566619.545 5934487.797 6.428</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0199">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.6867 -0.4526 0 0 0.4526 -7.6867 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566660.235 5934498.205 6.456</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0200">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.6317 8.0360 0 0 -8.0360 1.6317 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566673.798 5934501.674 6.463</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0201">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3206 -5.4269 0 0 5.4269 5.3206 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566687.362 5934505.143 6.480</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0202">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.6977 -0.2000 0 0 0.2000 8.6977 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566700.925 5934508.612 6.488</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0203">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">9.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.4833 -9.3835 0 0 9.3835 -1.4833 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566714.489 5934512.081 6.495</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0204">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.4558 5.6556 0 0 -5.6556 4.4558 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566728.052 5934515.550 6.513</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0205">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.3453 5.2305 0 0 -5.2305 -4.3453 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566233.873 5934578.087 7.318</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0206">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.3381 4.6447 0 0 -4.6447 -2.3381 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566248.812 5934576.729 7.261</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0207">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.5260 -4.0899 0 0 4.0899 3.5260 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566263.750 5934575.373 7.211</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0208">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5986 3.1957 0 0 -3.1957 4.5986 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566278.690 5934574.027 7.165</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0209">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1875 -6.1209 0 0 6.1209 2.1875 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566323.513 5934570.043 7.044</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0210">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2689 5.5935 0 0 -5.5935 0.2689 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566338.456 5934568.734 7.009</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0211">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7695 -4.0051 0 0 4.0051 3.7695 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566353.400 5934567.434 6.982</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0212">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.4612 -6.6598 0 0 6.6598 -2.4612 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566368.342 5934566.124 6.952</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0213">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3020 -3.0164 0 0 3.0164 5.3020 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566413.165 5934562.140 6.876</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0214">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.4255 3.5923 0 0 -3.5923 4.4255 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566428.105 5934560.793 6.854</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0215">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.2583 -6.8367 0 0 6.8367 2.2583 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566457.998 5934558.276 6.813</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0216">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1085 2.9517 0 0 -2.9517 5.1085 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566502.925 5934555.769 6.764</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0217">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">6.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.4187 -4.9308 0 0 4.9308 3.4187 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566517.916 5934555.256 6.751</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0218">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">6.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2471 4.2381 0 0 -4.2381 4.2471 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566532.912 5934554.923 6.740</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0219">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5261 5.1097 0 0 -5.1097 2.5261 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566547.908 5934555.115 6.731</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0220">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.2391 -2.4884 0 0 2.4884 5.2391 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566592.758 5934558.429 6.727</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0221">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9434 1.9112 0 0 -1.9112 4.9434 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566607.596 5934560.590 6.728</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0222">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2341 3.3514 0 0 -3.3514 4.2341 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566622.352 5934563.266 6.731</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0223">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.5125 6.1031 0 0 -6.1031 -2.5125 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566636.868 5934567.046 6.740</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0224">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.4644 -5.2504 0 0 5.2504 -2.4644 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566665.900 5934574.606 6.768</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0225">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.2399 -0.8678 0 0 0.8678 6.2399 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566680.416 5934578.386 6.777</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0226">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.0907 4.6698 0 0 -4.6698 -3.0907 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566694.931 5934582.167 6.796</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0227">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1158 -3.6484 0 0 3.6484 -4.1158 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566709.447 5934585.947 6.805</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0228">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.6168 -3.7362 0 0 3.7362 -3.6168 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566723.963 5934589.727 6.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0229">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.3092 -1.4360 0 0 1.4360 -5.3092 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566738.479 5934593.507 6.833</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0230">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7521 -2.5647 0 0 2.5647 -4.7521 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566234.942 5934589.839 7.344</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0231">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.3953 -3.1371 0 0 3.1371 4.3953 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566249.880 5934588.481 7.289</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0232">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.5305 2.3266 0 0 -2.3266 -5.5305 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566264.819 5934587.125 7.240</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0233">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9752 -5.3112 0 0 5.3112 -0.9752 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566279.758 5934585.779 7.192</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0234">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.3822 -5.4333 0 0 5.4333 -3.3822 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566324.582 5934581.795 7.081</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0235">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.1380 3.4701 0 0 -3.4701 -5.1380 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566339.524 5934580.485 7.045</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0236">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7259 5.9008 0 0 -5.9008 2.7259 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566354.468 5934579.186 7.013</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0237">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.3455 3.6980 0 0 -3.6980 -5.3455 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566369.411 5934577.876 6.989</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0238">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4309 3.3861 0 0 -3.3861 5.4309 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566414.234 5934573.892 6.914</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0239">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2695 -4.4227 0 0 4.4227 3.2695 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566429.173 5934572.545 6.897</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0240">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.2575 1.9284 0 0 -1.9284 5.2575 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566444.112 5934571.187 6.871</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0241">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9933 2.5351 0 0 -2.5351 4.9933 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566459.067 5934570.030 6.855</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0242">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.2757 -4.5420 0 0 4.5420 -3.2757 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566503.994 5934567.536 6.811</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0243">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.1602 5.7848 0 0 -5.7848 1.1602 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566518.985 5934567.035 6.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0244">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.2118 -1.0504 0 0 1.0504 6.2118 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566533.982 5934566.702 6.789</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0245">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.3426 -2.6743 0 0 2.6743 -4.3426 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566548.978 5934566.942 6.780</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0246">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.5346 3.0096 0 0 -3.0096 5.5346 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566593.813 5934570.443 6.774</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0247">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.9638 -2.1261 0 0 2.1261 -4.9638 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566608.630 5934572.750 6.779</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0248">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7718 1.7999 0 0 -1.7999 -4.7718 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566623.324 5934575.712 6.784</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0249">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.0004 -5.3111 0 0 5.3111 -3.0004 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566637.840 5934579.492 6.792</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0250">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.9987 -4.3382 0 0 4.3382 -3.9987 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566681.387 5934590.833 6.829</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0251">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6177 4.1427 0 0 -4.1427 3.6177 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566695.903 5934594.613 6.848</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0252">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.0092 6.2867 0 0 -6.2867 -2.0092 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566710.419 5934598.393 6.857</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0253">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.3242 -5.0949 0 0 5.0949 2.3242 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566724.935 5934602.174 6.870</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0254">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8256 -2.6388 0 0 2.6388 4.8256 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565947.926 5934077.467 4.945</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0255">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.5004 5.8298 0 0 -5.8298 -3.5004 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566726.109 5934116.751 5.340</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0256">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9283 4.5390 0 0 -4.5390 4.9283 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565948.072 5934086.266 5.069</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0257">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.2808 -6.2937 0 0 6.2937 -0.2808 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566726.231 5934125.747 5.350</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0258">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5136 -4.4496 0 0 4.4496 1.5136 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry>
<gml:MultiSurface gml:id="DEXX_Baumform_birke">
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.025 0.000 0.000 -0.012 0.022 0.000 -0.012 0.022 0.340 0.025 0.000 0.340 0.025 0.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.012 0.022 0.000 -0.013 -0.022 0.000 -0.013 -0.022 0.340 -0.012 0.022 0.340 -0.012 0.022 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.013 -0.022 0.000 0.025 0.000 0.000 0.025 0.000 0.340 -0.013 -0.022 0.340 -0.013 -0.022 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.360 0.000 0.360 0.188 0.325 0.360 0.455 0.263 0.580 0.360 0.000 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.188 0.325 0.360 0.000 0.432 0.580 0.455 0.263 0.580 0.188 0.325 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.188 0.325 0.360 -0.166 0.288 0.360 0.000 0.432 0.580 0.188 0.325 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.166 0.288 0.360 -0.451 0.260 0.580 0.000 0.432 0.580 -0.166 0.288 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.166 0.288 0.360 -0.395 0.000 0.360 -0.451 0.260 0.580 -0.166 0.288 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.395 0.000 0.360 -0.393 -0.227 0.580 -0.451 0.260 0.580 -0.395 0.000 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.395 0.000 0.360 -0.162 -0.281 0.360 -0.393 -0.227 0.580 -0.395 0.000 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.162 -0.281 0.360 -0.000 -0.486 0.580 -0.393 -0.227 0.580 -0.162 -0.281 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.162 -0.281 0.360 0.194 -0.337 0.360 -0.000 -0.486 0.580 -0.162 -0.281 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.194 -0.337 0.360 0.428 -0.247 0.580 -0.000 -0.486 0.580 0.194 -0.337 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.194 -0.337 0.360 0.360 0.000 0.360 0.428 -0.247 0.580 0.194 -0.337 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.360 0.000 0.360 0.455 0.263 0.580 0.428 -0.247 0.580 0.360 0.000 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.455 0.263 0.580 0.143 0.248 0.820 0.263 0.000 0.820 0.455 0.263 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.455 0.263 0.580 0.000 0.432 0.580 0.143 0.248 0.820 0.455 0.263 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.000 0.432 0.580 -0.143 0.248 0.820 0.143 0.248 0.820 0.000 0.432 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.000 0.432 0.580 -0.451 0.260 0.580 -0.143 0.248 0.820 0.000 0.432 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.451 0.260 0.580 -0.263 0.000 0.820 -0.143 0.248 0.820 -0.451 0.260 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.451 0.260 0.580 -0.393 -0.227 0.580 -0.263 0.000 0.820 -0.451 0.260 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.393 -0.227 0.580 -0.153 -0.264 0.820 -0.263 0.000 0.820 -0.393 -0.227 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.393 -0.227 0.580 -0.000 -0.486 0.580 -0.153 -0.264 0.820 -0.393 -0.227 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.000 -0.486 0.580 0.126 -0.218 0.820 -0.153 -0.264 0.820 -0.000 -0.486 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.000 -0.486 0.580 0.428 -0.247 0.580 0.126 -0.218 0.820 -0.000 -0.486 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.428 -0.247 0.580 0.263 0.000 0.820 0.126 -0.218 0.820 0.428 -0.247 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.428 -0.247 0.580 0.455 0.263 0.580 0.263 0.000 0.820 0.428 -0.247 0.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.188 0.325 0.360 0.360 0.000 0.360 0.000 0.000 0.240 0.188 0.325 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.263 0.000 0.820 0.143 0.248 0.820 0.000 0.000 1.000 0.263 0.000 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.166 0.288 0.360 0.188 0.325 0.360 0.000 0.000 0.240 -0.166 0.288 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.143 0.248 0.820 -0.143 0.248 0.820 0.000 0.000 1.000 0.143 0.248 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.395 0.000 0.360 -0.166 0.288 0.360 0.000 0.000 0.240 -0.395 0.000 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.143 0.248 0.820 -0.263 0.000 0.820 0.000 0.000 1.000 -0.143 0.248 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.162 -0.281 0.360 -0.395 0.000 0.360 0.000 0.000 0.240 -0.162 -0.281 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.263 0.000 0.820 -0.153 -0.264 0.820 0.000 0.000 1.000 -0.263 0.000 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.194 -0.337 0.360 -0.162 -0.281 0.360 0.000 0.000 0.240 0.194 -0.337 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.153 -0.264 0.820 0.126 -0.218 0.820 0.000 0.000 1.000 -0.153 -0.264 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.360 0.000 0.360 0.194 -0.337 0.360 0.000 0.000 0.240 0.360 0.000 0.360</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.126 -0.218 0.820 0.263 0.000 0.820 0.000 0.000 1.000 0.126 -0.218 0.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</core:relativeGMLGeometry>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566733.505 5934255.056 5.420</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0259">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8947 4.7159 0 0 -4.7159 -0.8947 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566731.645 5934264.716 5.459</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0260">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.3689 3.9830 0 0 -3.9830 0.3689 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566115.429 5934223.519 5.854</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0261">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">3.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.8067 -1.0595 0 0 1.0595 -2.8067 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566172.817 5934306.309 6.566</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0262">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.9794 -2.5009 0 0 2.5009 -3.9794 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566140.151 5934291.069 6.400</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0263">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6994 -0.0773 0 0 0.0773 4.6994 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566176.498 5934285.708 6.452</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0264">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.0</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.2278 -6.1792 0 0 6.1792 1.2278 0 0 0 0 8.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566156.058 5934306.207 6.526</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0265">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.1</veg:height>
<veg:crownDiameter uom="m">3.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1699 3.1955 0 0 -3.1955 0.1699 0 0 0 0 6.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566128.399 5934282.665 6.318</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0266">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1767 1.1367 0 0 -1.1367 5.1767 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566112.857 5934294.299 6.473</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0267">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.9</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.2683 -3.6252 0 0 3.6252 -4.2683 0 0 0 0 7.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566169.790 5934300.350 6.521</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0268">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9242 -2.9590 0 0 2.9590 -0.9242 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566161.104 5934355.697 6.803</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0269">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.6</veg:height>
<veg:crownDiameter uom="m">2.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.7745 0.3767 0 0 -0.3767 -2.7745 0 0 0 0 5.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566176.029 5934364.041 6.835</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0270">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.2</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2338 -3.5107 0 0 3.5107 4.2338 0 0 0 0 7.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566184.966 5934232.924 6.119</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0271">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9684 4.9310 0 0 -4.9310 4.9684 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566182.939 5934222.616 6.058</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0272">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.9</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.7322 -0.8846 0 0 0.8846 5.7322 0 0 0 0 7.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566245.476 5934217.224 6.271</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0273">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.6</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2680 5.1931 0 0 -5.1931 0.2680 0 0 0 0 7.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566231.245 5934216.154 6.217</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0274">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.2</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.6971 4.1418 0 0 -4.1418 -0.6971 0 0 0 0 8.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566223.685 5934371.367 6.900</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0275">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.4</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0423 3.0853 0 0 -3.0853 2.0423 0 0 0 0 7.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566255.778 5934333.612 6.950</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0276">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.2058 4.4392 0 0 -4.4392 1.2058 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566258.795 5934363.151 6.940</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0277">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.1</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5026 4.4438 0 0 -4.4438 2.5026 0 0 0 0 7.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566232.848 5934339.745 6.899</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0278">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.3</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8396 -2.8175 0 0 2.8175 4.8396 0 0 0 0 7.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566261.581 5934382.546 6.918</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0279">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.7</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.8599 2.4801 0 0 -2.4801 -1.8599 0 0 0 0 6.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566256.572 5934339.306 6.950</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0280">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.2</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.4798 -3.6083 0 0 3.6083 -1.4798 0 0 0 0 7.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566258.237 5934347.121 6.950</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0281">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.6368 6.4970 0 0 -6.4970 1.6368 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566238.100 5934339.441 6.916</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0282">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">3.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8044 3.3443 0 0 -3.3443 1.8044 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566252.532 5934359.582 6.939</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0283">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.8883 -0.3712 0 0 0.3712 5.8883 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566248.573 5934368.218 6.929</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0284">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.2510 -6.6839 0 0 6.6839 1.2510 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566224.773 5934462.836 7.029</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0285">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.4</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.2377 5.0505 0 0 -5.0505 -1.2377 0 0 0 0 7.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566239.314 5934458.486 6.980</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0286">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5845 -3.8897 0 0 3.8897 -1.5845 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566225.555 5934438.342 6.969</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0287">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.5559 -4.7352 0 0 4.7352 5.5559 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566244.801 5934447.225 6.950</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0288">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7996 4.3821 0 0 -4.3821 3.7996 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566260.660 5934433.178 6.900</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0289">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.8584 -6.6450 0 0 6.6450 -1.8584 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566260.241 5934556.109 7.167</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0290">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.0131 2.2625 0 0 -2.2625 -5.0131 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566271.271 5934543.934 7.099</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0291">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.7740 -2.5202 0 0 2.5202 5.7740 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566249.292 5934523.530 7.111</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0292">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5218 5.3436 0 0 -5.3436 4.5218 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566241.673 5934560.193 7.243</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0293">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">6.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.2787 -5.0250 0 0 5.0250 -3.2787 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566240.081 5934544.570 7.204</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0294">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0375 -4.2354 0 0 4.2354 2.0375 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566301.498 5934215.095 6.288</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0295">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.7</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.0595 -3.5452 0 0 3.5452 -2.0595 0 0 0 0 5.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566283.093 5934220.171 6.346</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0296">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.4</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.7188 3.0489 0 0 -3.0489 1.7188 0 0 0 0 6.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566307.920 5934375.038 6.850</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0297">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.6901 -5.1287 0 0 5.1287 -1.6901 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566308.840 5934366.727 6.861</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0298">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.2120 -4.2948 0 0 4.2948 -0.2120 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566331.803 5934375.792 6.758</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0299">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.2482 6.6845 0 0 -6.6845 -1.2482 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566304.378 5934353.620 6.898</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0300">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.4</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.2024 -4.5999 0 0 4.5999 2.2024 0 0 0 0 7.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566294.719 5934338.991 6.940</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0301">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.7673 3.0252 0 0 -3.0252 -2.7673 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566313.918 5934376.588 6.826</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0302">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.8407 5.3194 0 0 -5.3194 5.8407 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566329.194 5934456.188 6.760</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0303">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.2</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.8047 -3.8320 0 0 3.8320 -3.8047 0 0 0 0 7.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566328.054 5934426.439 6.745</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0304">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.4807 4.1286 0 0 -4.1286 3.4807 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566316.070 5934446.666 6.785</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0305">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.2050 5.4688 0 0 -5.4688 1.2050 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566335.551 5934458.808 6.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0306">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">9.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.9573 8.4160 0 0 -8.4160 -3.9573 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566316.585 5934526.588 6.938</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0307">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.4037 -2.3687 0 0 2.3687 -5.4037 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566319.159 5934542.579 6.970</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0308">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9305 4.0805 0 0 -4.0805 4.9305 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566348.239 5934520.038 6.852</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0309">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2594 -3.9225 0 0 3.9225 3.2594 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566356.714 5934534.217 6.876</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0310">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.6</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6122 -0.9040 0 0 0.9040 4.6122 0 0 0 0 7.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566337.082 5934541.004 6.930</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0311">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.5098 6.5803 0 0 -6.5803 0.5098 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566419.340 5934452.722 6.530</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0312">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6792 2.0285 0 0 -2.0285 4.6792 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566437.860 5934421.662 6.407</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0313">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.1</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.4699 -3.4597 0 0 3.4597 3.4699 0 0 0 0 7.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566431.568 5934451.447 6.502</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0314">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5236 6.0985 0 0 -6.0985 2.5236 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566418.113 5934522.557 6.738</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0315">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.9853 -4.7379 0 0 4.7379 2.9853 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566435.417 5934511.495 6.678</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0316">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.5717 -4.8665 0 0 4.8665 0.5717 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566453.424 5934541.404 6.758</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0317">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.4153 -6.3384 0 0 6.3384 3.4153 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566439.343 5934530.118 6.736</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0318">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.6</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.5312 -0.8750 0 0 0.8750 -5.5312 0 0 0 0 7.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566514.931 5934441.754 6.330</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0319">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8517 -4.7238 0 0 4.7238 -0.8517 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566517.828 5934435.366 6.302</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0320">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.7394 4.0416 0 0 -4.0416 1.7394 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566511.377 5934433.610 6.303</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0321">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7014 3.3614 0 0 -3.3614 3.7014 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566508.250 5934423.260 6.271</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0322">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.3317 6.5917 0 0 -6.5917 -0.3317 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566500.702 5934536.032 6.695</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0323">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.4400 8.6889 0 0 -8.6889 0.4400 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566539.600 5934503.796 6.538</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0324">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1911 5.0964 0 0 -5.0964 0.1911 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566511.749 5934497.930 6.543</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0325">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.8604 -5.4323 0 0 5.4323 0.8604 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566505.292 5934522.845 6.639</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0326">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7373 -6.3869 0 0 6.3869 -3.7373 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566532.987 5934525.531 6.630</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0327">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.2731 1.4990 0 0 -1.4990 -3.2731 0 0 0 0 7.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566604.168 5934437.309 6.232</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0328">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.3</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8026 3.4067 0 0 -3.4067 -0.8026 0 0 0 0 7.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566601.765 5934451.314 6.292</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0329">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5513 -4.6479 0 0 4.6479 1.5513 0 0 0 0 8.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566577.061 5934422.628 6.190</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0330">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.3767 -2.1750 0 0 2.1750 -5.3767 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566597.751 5934501.233 6.491</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0331">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6860 -1.7439 0 0 1.7439 4.6860 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566619.187 5934532.822 6.609</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0332">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0944 -6.4694 0 0 6.4694 2.0944 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566600.031 5934524.152 6.586</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0333">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.1466 -1.9398 0 0 1.9398 -5.1466 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566586.430 5934506.014 6.515</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0334">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.1995 4.5960 0 0 -4.5960 3.1995 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566678.761 5934456.535 6.278</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0335">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.8362 -3.0821 0 0 3.0821 5.8362 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566657.353 5934442.817 6.229</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0336">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.0296 3.6253 0 0 -3.6253 -5.0296 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566663.187 5934467.569 6.330</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0337">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3414 -7.1757 0 0 7.1757 -1.3414 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566671.971 5934453.752 6.270</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0338">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.5947 5.3672 0 0 -5.3672 0.5947 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566693.948 5934544.490 6.637</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0339">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.4</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4219 6.0320 0 0 -6.0320 2.4219 0 0 0 0 12.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566702.293 5934533.067 6.590</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0340">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7254 -2.1704 0 0 2.1704 -4.7254 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566686.697 5934546.257 6.646</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0341">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.5</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0437 1.9225 0 0 -1.9225 3.0437 0 0 0 0 7.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566668.131 5934518.409 6.537</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0342">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.0967 1.5874 0 0 -1.5874 6.0967 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566196.000 5934271.000 6.445</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0343">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.7625 -2.5463 0 0 2.5463 -5.7625 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566332.000 5934268.000 6.570</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0344">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3677 6.9670 0 0 -6.9670 1.3677 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566330.000 5934312.000 6.780</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0345">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.5971 4.3684 0 0 -4.3684 5.5971 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566314.000 5934314.000 6.867</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0346">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3865 6.6571 0 0 -6.6571 1.3865 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566298.000 5934312.000 6.925</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0347">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.2478 -3.1566 0 0 3.1566 -6.2478 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566268.000 5934262.000 6.688</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0348">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">7.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.8067 -7.2791 0 0 7.2791 -1.8067 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566284.000 5934258.000 6.660</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0349">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.3626 -2.6697 0 0 2.6697 -6.3626 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566258.000 5934300.000 6.897</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0350">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.2997 -6.1864 0 0 6.1864 2.2997 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566322.000 5934254.000 6.515</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0351">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.0362 0.8802 0 0 -0.8802 6.0362 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565994.141 5934418.398 7.815</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0352">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.6959 -3.8020 0 0 3.8020 -6.6959 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566067.547 5934272.789 6.373</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0353">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.7767 -2.2656 0 0 2.2656 -7.7767 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566031.929 5934315.468 9.888</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0354">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">13.2</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.1725 -0.6284 0 0 0.6284 7.1725 0 0 0 0 13.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566058.885 5934365.314 9.866</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0355">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.0016 1.2587 0 0 -1.2587 8.0016 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566019.762 5934280.806 6.887</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0356">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.4</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.0201 -7.2276 0 0 7.2276 5.0201 0 0 0 0 14.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566104.777 5934402.537 7.546</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0357">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.0465 -6.1911 0 0 6.1911 -3.0465 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565972.872 5934308.826 7.834</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0358">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.3</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.0708 -4.8953 0 0 4.8953 -7.0708 0 0 0 0 13.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565994.986 5934270.833 6.426</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0359">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.2425 -7.2949 0 0 7.2949 -1.2425 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566042.990 5934374.065 10.906</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0360">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.0496 -4.1699 0 0 4.1699 -1.0496 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566004.210 5934292.947 7.558</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0361">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.4283 -1.5748 0 0 1.5748 4.4283 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566069.267 5934376.180 9.096</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0362">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1324 -4.7601 0 0 4.7601 5.1324 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566141.179 5934410.606 7.099</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0363">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.0</veg:height>
<veg:crownDiameter uom="m">10.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1203 9.7664 0 0 -9.7664 -4.1203 0 0 0 0 14.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565979.650 5934275.252 6.444</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0364">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.6532 4.0972 0 0 -4.0972 -4.6532 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566095.057 5934375.495 7.723</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0365">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.6817 -0.5645 0 0 0.5645 -8.6817 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565993.709 5934338.135 13.039</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0366">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.7759 -3.3954 0 0 3.3954 5.7759 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566067.776 5934356.521 9.102</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0367">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.7710 -3.7823 0 0 3.7823 5.7710 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566105.355 5934393.475 7.510</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0368">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">10.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>10.0161 -1.2990 0 0 1.2990 10.0161 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566045.857 5934399.366 10.010</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0369">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">13.3</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.1965 5.4289 0 0 -5.4289 3.1965 0 0 0 0 13.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566045.581 5934300.849 7.775</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0370">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.7369 4.0644 0 0 -4.0644 -2.7369 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566002.840 5934428.716 7.723</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0371">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.1417 1.9379 0 0 -1.9379 7.1417 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565979.493 5934336.809 10.677</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0372">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8510 -4.3201 0 0 4.3201 1.8510 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565968.657 5934275.014 6.337</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0373">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.9449 6.6202 0 0 -6.6202 1.9449 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566092.993 5934409.870 7.952</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0374">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.6</veg:height>
<veg:crownDiameter uom="m">9.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.9719 1.5215 0 0 -1.5215 -8.9719 0 0 0 0 15.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565987.938 5934406.459 8.069</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0375">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9251 4.7543 0 0 -4.7543 6.9251 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565975.722 5934263.841 6.150</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0376">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.7</veg:height>
<veg:crownDiameter uom="m">9.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.1038 9.2955 0 0 -9.2955 3.1038 0 0 0 0 14.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566079.702 5934319.349 7.460</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0377">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.6</veg:height>
<veg:crownDiameter uom="m">8.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3271 -8.8005 0 0 8.8005 1.3271 0 0 0 0 13.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566035.991 5934294.610 7.560</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0378">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.5951 -6.3988 0 0 6.3988 -5.5951 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566062.652 5934311.477 7.812</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0379">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.5300 3.5410 0 0 -3.5410 -3.5300 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566085.620 5934411.495 8.324</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0380">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.0</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.0059 7.9000 0 0 -7.9000 -0.0059 0 0 0 0 13.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566068.267 5934319.442 7.947</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0381">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.2</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4247 7.6067 0 0 -7.6067 -4.4247 0 0 0 0 13.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566056.815 5934414.374 9.717</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0382">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.1</veg:height>
<veg:crownDiameter uom="m">10.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.6443 10.7808 0 0 -10.7808 0.6443 0 0 0 0 14.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566011.185 5934428.943 7.813</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0383">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.4</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0901 7.8257 0 0 -7.8257 2.0901 0 0 0 0 12.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566069.816 5934341.052 8.696</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0384">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.8911 -4.3011 0 0 4.3011 -3.8911 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566036.159 5934277.342 6.686</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0385">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.6</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.4370 -8.3179 0 0 8.3179 -3.4370 0 0 0 0 12.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566070.968 5934427.065 8.458</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0386">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4003 7.5265 0 0 -7.5265 2.4003 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566019.889 5934354.728 15.435</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0387">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.9</veg:height>
<veg:crownDiameter uom="m">9.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.7112 -4.8320 0 0 4.8320 7.7112 0 0 0 0 14.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565971.890 5934332.824 9.437</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0388">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.1</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.0824 -0.5333 0 0 0.5333 8.0824 0 0 0 0 14.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566048.755 5934423.484 8.809</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0389">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.3790 4.0534 0 0 -4.0534 -2.3790 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566111.351 5934398.744 7.383</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0390">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.1430 -4.8066 0 0 4.8066 -6.1430 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566135.698 5934388.592 7.051</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0391">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.9228 3.8551 0 0 -3.8551 -3.9228 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566001.603 5934323.641 11.573</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0392">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">7.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.1800 -2.1673 0 0 2.1673 7.1800 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566011.704 5934333.890 14.219</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0393">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.8263 -3.5649 0 0 3.5649 7.8263 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566024.431 5934266.707 6.381</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0394">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.0</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.2860 -0.4822 0 0 0.4822 8.2860 0 0 0 0 13.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566048.372 5934334.061 10.654</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0395">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.7</veg:height>
<veg:crownDiameter uom="m">9.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.6388 -5.6479 0 0 5.6479 7.6388 0 0 0 0 14.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565989.534 5934379.890 10.027</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0396">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">7.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.3733 -5.2324 0 0 5.2324 -5.3733 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566093.840 5934353.484 7.585</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0397">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.8</veg:height>
<veg:crownDiameter uom="m">9.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6775 -8.9759 0 0 8.9759 3.6775 0 0 0 0 14.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566055.512 5934279.966 6.634</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0398">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.7603 4.9577 0 0 -4.9577 5.7603 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566013.420 5934395.591 9.288</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0399">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.6167 4.8179 0 0 -4.8179 5.6167 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566052.632 5934375.296 10.180</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0400">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.5</veg:height>
<veg:crownDiameter uom="m">9.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.3348 5.3862 0 0 -5.3862 -7.3348 0 0 0 0 13.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566023.209 5934319.487 11.003</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0401">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.1479 -5.0979 0 0 5.0979 -0.1479 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566103.057 5934357.801 7.347</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0402">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.6151 5.1294 0 0 -5.1294 -4.6151 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566116.098 5934371.693 7.187</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0403">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">13.7</veg:height>
<veg:crownDiameter uom="m">9.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3942 7.5758 0 0 -7.5758 5.3942 0 0 0 0 13.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566074.516 5934352.178 8.536</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0404">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.7804 7.0731 0 0 -7.0731 -2.7804 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565966.471 5934342.022 9.227</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0405">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.3</veg:height>
<veg:crownDiameter uom="m">9.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.1070 -3.9085 0 0 3.9085 -8.1070 0 0 0 0 15.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566102.031 5934370.003 7.462</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0406">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.3104 7.7938 0 0 -7.7938 0.3104 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565995.250 5934292.065 7.383</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0407">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">9.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.0937 -9.4995 0 0 9.4995 -0.0937 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566070.374 5934284.190 6.615</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0408">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.4889 -3.9565 0 0 3.9565 -6.4889 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566090.475 5934345.804 7.617</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0409">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.0371 5.4305 0 0 -5.4305 -2.0371 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566191.176 5934432.323 7.020</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0410">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.2830 6.6319 0 0 -6.6319 -3.2830 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566145.379 5934432.765 7.167</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0411">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.7390 7.5011 0 0 -7.5011 -1.7390 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566135.368 5934435.488 7.228</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0412">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.9566 4.0487 0 0 -4.0487 -4.9566 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566188.735 5934422.419 6.997</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0413">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6288 -5.1171 0 0 5.1171 4.6288 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566150.501 5934441.579 7.181</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0414">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2027 -4.8356 0 0 4.8356 3.2027 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566127.814 5934450.047 7.321</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0415">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1399 2.4641 0 0 -2.4641 5.1399 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566164.630 5934421.132 7.051</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0416">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.1920 6.8973 0 0 -6.8973 -0.1920 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566127.932 5934441.819 7.293</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0417">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.4296 2.1523 0 0 -2.1523 -8.4296 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566180.751 5934440.490 7.077</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0418">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8694 -4.6021 0 0 4.6021 4.8694 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566169.143 5934440.400 7.107</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0419">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8170 -4.7300 0 0 4.7300 -0.8170 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565974.484 5934226.616 5.698</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0420">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.2</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.1971 -0.1554 0 0 0.1554 4.1971 0 0 0 0 8.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565983.451 5934225.847 5.714</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0421">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">4.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.1177 1.8150 0 0 -1.8150 4.1177 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565992.418 5934225.078 5.721</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0422">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9955 -0.9198 0 0 0.9198 3.9955 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566001.385 5934224.310 5.737</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0423">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.7750 4.3312 0 0 -4.3312 -0.7750 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566010.352 5934223.541 5.743</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0424">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7570 -1.5399 0 0 1.5399 -4.7570 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566019.319 5934222.773 5.749</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0425">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.7578 -0.6354 0 0 0.6354 4.7578 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566028.286 5934222.004 5.753</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0426">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.5177 -4.3694 0 0 4.3694 0.5177 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566037.253 5934221.235 5.752</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0427">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4715 1.4475 0 0 -1.4475 -4.4715 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566046.195 5934220.226 5.756</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0428">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.2202 -4.6423 0 0 4.6423 1.2202 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566055.126 5934219.109 5.761</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0429">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:crownDiameter uom="m">3.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.6399 1.0915 0 0 -1.0915 -3.6399 0 0 0 0 8.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566064.056 5934217.993 5.765</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0430">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.4355 -4.8806 0 0 4.8806 0.4355 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566072.987 5934216.877 5.769</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0431">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.8</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0098 -2.9294 0 0 2.9294 3.0098 0 0 0 0 17.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry>
<gml:MultiSurface gml:id="DEXX_Baumform_pappel">
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.060 0.000 0.000 -0.030 0.052 0.000 -0.030 0.052 0.140 0.060 0.000 0.140 0.060 0.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.030 0.052 0.000 -0.030 -0.052 0.000 -0.030 -0.052 0.140 -0.030 0.052 0.140 -0.030 0.052 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.030 -0.052 0.000 0.060 0.000 0.000 0.060 0.000 0.140 -0.030 -0.052 0.140 -0.030 -0.052 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.300 0.000 0.140 0.153 0.265 0.140 0.454 0.262 0.380 0.300 0.000 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.153 0.265 0.140 0.000 0.475 0.380 0.454 0.262 0.380 0.153 0.265 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.153 0.265 0.140 -0.144 0.250 0.140 0.000 0.475 0.380 0.153 0.265 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.144 0.250 0.140 -0.451 0.261 0.380 0.000 0.475 0.380 -0.144 0.250 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.144 0.250 0.140 -0.315 0.000 0.140 -0.451 0.261 0.380 -0.144 0.250 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.315 0.000 0.140 -0.421 -0.243 0.380 -0.451 0.261 0.380 -0.315 0.000 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.315 0.000 0.140 -0.143 -0.247 0.140 -0.421 -0.243 0.380 -0.315 0.000 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.143 -0.247 0.140 -0.000 -0.503 0.380 -0.421 -0.243 0.380 -0.143 -0.247 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.143 -0.247 0.140 0.156 -0.270 0.140 -0.000 -0.503 0.380 -0.143 -0.247 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.156 -0.270 0.140 0.440 -0.254 0.380 -0.000 -0.503 0.380 0.156 -0.270 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.156 -0.270 0.140 0.300 0.000 0.140 0.440 -0.254 0.380 0.156 -0.270 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.300 0.000 0.140 0.454 0.262 0.380 0.440 -0.254 0.380 0.300 0.000 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.454 0.262 0.380 0.192 0.333 0.700 0.368 0.000 0.700 0.454 0.262 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.454 0.262 0.380 0.000 0.475 0.380 0.192 0.333 0.700 0.454 0.262 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.000 0.475 0.380 -0.192 0.333 0.700 0.192 0.333 0.700 0.000 0.475 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.000 0.475 0.380 -0.451 0.261 0.380 -0.192 0.333 0.700 0.000 0.475 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.451 0.261 0.380 -0.368 0.000 0.700 -0.192 0.333 0.700 -0.451 0.261 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.451 0.261 0.380 -0.421 -0.243 0.380 -0.368 0.000 0.700 -0.451 0.261 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.421 -0.243 0.380 -0.199 -0.344 0.700 -0.368 0.000 0.700 -0.421 -0.243 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.421 -0.243 0.380 -0.000 -0.503 0.380 -0.199 -0.344 0.700 -0.421 -0.243 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.000 -0.503 0.380 0.181 -0.313 0.700 -0.199 -0.344 0.700 -0.000 -0.503 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.000 -0.503 0.380 0.440 -0.254 0.380 0.181 -0.313 0.700 -0.000 -0.503 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.440 -0.254 0.380 0.368 0.000 0.700 0.181 -0.313 0.700 0.440 -0.254 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.440 -0.254 0.380 0.454 0.262 0.380 0.368 0.000 0.700 0.440 -0.254 0.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.153 0.265 0.140 0.300 0.000 0.140 0.000 0.000 0.060 0.153 0.265 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.368 0.000 0.700 0.192 0.333 0.700 0.000 0.000 1.000 0.368 0.000 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.144 0.250 0.140 0.153 0.265 0.140 0.000 0.000 0.060 -0.144 0.250 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.192 0.333 0.700 -0.192 0.333 0.700 0.000 0.000 1.000 0.192 0.333 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.315 0.000 0.140 -0.144 0.250 0.140 0.000 0.000 0.060 -0.315 0.000 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.192 0.333 0.700 -0.368 0.000 0.700 0.000 0.000 1.000 -0.192 0.333 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.143 -0.247 0.140 -0.315 0.000 0.140 0.000 0.000 0.060 -0.143 -0.247 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.368 0.000 0.700 -0.199 -0.344 0.700 0.000 0.000 1.000 -0.368 0.000 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.156 -0.270 0.140 -0.143 -0.247 0.140 0.000 0.000 0.060 0.156 -0.270 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>-0.199 -0.344 0.700 0.181 -0.313 0.700 0.000 0.000 1.000 -0.199 -0.344 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.300 0.000 0.140 0.156 -0.270 0.140 0.000 0.000 0.060 0.300 0.000 0.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>0.181 -0.313 0.700 0.368 0.000 0.700 0.000 0.000 1.000 0.181 -0.313 0.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</core:relativeGMLGeometry>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565969.150 5934118.863 5.459</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0432">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.8</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.8345 1.1387 0 0 -1.1387 -3.8345 0 0 0 0 17.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565986.095 5934117.493 5.462</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0433">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">15.0</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1827 2.4750 0 0 -2.4750 2.1827 0 0 0 0 15.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566003.028 5934115.990 5.465</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0434">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">16.2</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3640 -3.7602 0 0 3.7602 1.3640 0 0 0 0 16.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566019.948 5934114.340 5.467</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0435">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">15.3</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.4226 2.6629 0 0 -2.6629 -2.4226 0 0 0 0 15.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566036.853 5934112.547 5.465</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0436">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">15.6</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9988 -0.0993 0 0 0.0993 3.9988 0 0 0 0 15.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566053.762 5934110.790 5.462</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0437">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">15.5</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4231 2.7962 0 0 -2.7962 2.4231 0 0 0 0 15.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566070.676 5934109.083 5.461</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0438">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">16.8</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.6085 -3.0325 0 0 3.0325 -2.6085 0 0 0 0 16.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566087.596 5934107.430 5.454</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0439">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.1</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.2665 3.6886 0 0 -3.6886 -1.2665 0 0 0 0 17.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566104.520 5934105.833 5.448</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0440">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">15.6</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9003 3.4856 0 0 -3.4856 0.9003 0 0 0 0 15.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566121.451 5934104.296 5.443</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0441">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.0</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.1274 2.3301 0 0 -2.3301 3.1274 0 0 0 0 17.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566138.387 5934102.822 5.437</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0442">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">14.7</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0113 -2.6162 0 0 2.6162 2.0113 0 0 0 0 14.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566155.328 5934101.414 5.436</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0443">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.1</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6881 3.2271 0 0 -3.2271 2.6881 0 0 0 0 17.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566172.275 5934100.077 5.430</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0444">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">14.6</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.2914 3.2531 0 0 -3.2531 -1.2914 0 0 0 0 14.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566189.229 5934098.816 5.427</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0445">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">16.8</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0720 -2.8641 0 0 2.8641 3.0720 0 0 0 0 16.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566206.188 5934097.642 5.420</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0446">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">15.2</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.7400 3.1516 0 0 -3.1516 1.7400 0 0 0 0 15.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566257.104 5934094.732 5.396</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0447">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.3</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.9760 -3.1037 0 0 3.1037 2.9760 0 0 0 0 17.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566274.089 5934094.017 5.390</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0448">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">16.8</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6037 2.1572 0 0 -2.1572 3.6037 0 0 0 0 16.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566291.079 5934093.447 5.377</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0449">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.7045 -2.0123 0 0 2.0123 -6.7045 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566362.481 5934094.268 5.339</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0450">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.9733 -6.1932 0 0 6.1932 1.9733 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566383.444 5934095.508 5.338</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0451">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.1747 -6.0134 0 0 6.0134 -3.1747 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566404.382 5934097.117 5.342</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0452">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.6756 3.6327 0 0 -3.6327 -6.6756 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566425.287 5934099.107 5.350</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0453">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7058 6.4559 0 0 -6.4559 2.7058 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566446.160 5934101.412 5.356</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0454">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9567 4.5079 0 0 -4.5079 4.9567 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566466.996 5934104.032 5.370</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0455">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.5817 1.1553 0 0 -1.1553 -5.5817 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566487.790 5934106.959 5.386</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0456">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.6935 -2.6528 0 0 2.6528 -6.6935 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566508.547 5934110.148 5.397</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0457">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.2102 4.8232 0 0 -4.8232 5.2102 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566529.255 5934113.632 5.403</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0458">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.0024 3.9920 0 0 -3.9920 5.0024 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566549.916 5934117.392 5.410</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0459">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.4193 5.4700 0 0 -5.4700 -5.4193 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566570.528 5934121.405 5.400</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0460">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2393 6.2054 0 0 -6.2054 3.2393 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566591.087 5934125.689 5.390</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0461">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.7563 5.4477 0 0 -5.4477 0.7563 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566611.591 5934130.222 5.380</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0462">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.0000 0.0022 0 0 -0.0022 7.0000 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566632.045 5934134.979 5.380</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0463">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1231 -5.6137 0 0 5.6137 5.1231 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566652.448 5934139.952 5.370</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0464">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.9172 -2.9235 0 0 2.9235 -5.9172 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566672.816 5934145.065 5.360</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0465">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.1587 -5.7951 0 0 5.7951 3.1587 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566693.156 5934150.287 5.360</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0466">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.8902 -2.2350 0 0 2.2350 5.8902 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566713.472 5934155.605 5.350</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0467">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.3276 -5.7465 0 0 5.7465 -2.3276 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566733.763 5934161.013 5.350</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0468">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.7535 6.2548 0 0 -6.2548 0.7535 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566366.344 5934080.410 5.101</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0469">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.8914 0.3439 0 0 -0.3439 -6.8914 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566584.925 5934119.056 5.390</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0470">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1562 2.4012 0 0 -2.4012 -4.1562 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566638.979 5934129.004 5.370</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0471">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.1091 -5.8218 0 0 5.8218 3.1091 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566652.306 5934130.873 5.370</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0472">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.2764 0.5864 0 0 -0.5864 -7.2764 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566432.213 5934090.150 5.197</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0473">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.3</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2652 0.5457 0 0 -0.5457 4.2652 0 0 0 0 7.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566538.663 5934110.419 5.374</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0474">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.1943 -6.5927 0 0 6.5927 1.1943 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566520.116 5934109.790 5.386</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0475">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.5</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3230 0.9086 0 0 -0.9086 5.3230 0 0 0 0 7.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566600.697 5934126.878 5.390</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0476">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">4.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.8632 -4.0961 0 0 4.0961 -1.8632 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566442.294 5934092.211 5.218</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0477">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.7065 2.4369 0 0 -2.4369 4.7065 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566580.439 5934109.033 5.340</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0478">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.2</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9423 3.7925 0 0 -3.7925 -2.9423 0 0 0 0 7.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566543.069 5934102.172 5.282</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0479">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.7424 3.6006 0 0 -3.6006 -1.7424 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566672.981 5934134.549 5.360</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0480">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.8899 0.3443 0 0 -0.3443 -5.8899 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566708.413 5934142.542 5.350</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0481">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.4</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.4115 4.6923 0 0 -4.6923 -1.4115 0 0 0 0 8.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566418.656 5934089.431 5.197</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0482">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.1726 1.2606 0 0 -1.2606 6.1726 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566687.718 5934138.089 5.360</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0483">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.7208 3.6109 0 0 -3.6109 -1.7208 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566513.766 5934098.410 5.251</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0484">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.6</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6058 2.9017 0 0 -2.9017 2.6058 0 0 0 0 7.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566227.843 5934028.569 4.880</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0485">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3040 7.9943 0 0 -7.9943 -1.3040 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566233.468 5934035.278 4.890</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0486">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.3839 5.9394 0 0 -5.9394 -2.3839 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566283.436 5934022.976 4.870</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0487">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1395 -7.8988 0 0 7.8988 0.1395 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566249.520 5933970.378 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0488">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.5914 -0.3841 0 0 0.3841 8.5914 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566221.447 5933996.471 4.840</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0489">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5310 -4.5493 0 0 4.5493 1.5310 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566290.749 5934040.823 4.900</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0490">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3705 3.0980 0 0 -3.0980 5.3705 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566274.089 5934044.935 4.910</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0491">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.5493 2.3051 0 0 -2.3051 -4.5493 0 0 0 0 7.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566235.165 5933992.509 4.838</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0492">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.1830 -1.7791 0 0 1.7791 -7.1830 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566257.064 5934044.535 4.910</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0493">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.0</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.6714 -5.2671 0 0 5.2671 6.6714 0 0 0 0 13.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566222.020 5933978.087 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0494">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.8178 -2.8989 0 0 2.8989 5.8178 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566212.020 5933984.572 4.829</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0495">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7250 6.3941 0 0 -6.3941 -3.7250 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566215.259 5934021.681 4.870</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0496">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.0134 3.6128 0 0 -3.6128 -4.0134 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566286.119 5934011.326 4.860</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0497">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4769 4.7124 0 0 -4.7124 -4.4769 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566284.796 5933984.584 4.830</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0498">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.3740 -8.0191 0 0 8.0191 3.3740 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566696.116 5933995.430 4.740</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0499">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.1519 5.5979 0 0 -5.5979 -0.1519 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566712.819 5934002.026 4.740</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0500">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.9</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.0301 -0.8415 0 0 0.8415 -5.0301 0 0 0 0 7.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566696.987 5934056.528 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0501">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.4971 -0.1782 0 0 0.1782 -5.4971 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566670.235 5933972.274 4.740</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0502">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5529 5.5882 0 0 -5.5882 -1.5529 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566684.916 5934068.734 4.787</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0503">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.1332 1.6765 0 0 -1.6765 -5.1332 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566716.669 5934075.357 4.844</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0504">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.6867 0.4227 0 0 -0.4227 -6.6867 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566678.949 5934001.535 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0505">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">13.0</veg:height>
<veg:crownDiameter uom="m">8.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6267 -8.5036 0 0 8.5036 2.6267 0 0 0 0 13.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566678.855 5934017.022 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0506">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.4226 -4.5805 0 0 4.5805 0.4226 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566683.658 5934027.593 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0507">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7308 -1.2766 0 0 1.2766 -4.7308 0 0 0 0 8.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566707.246 5934082.698 4.945</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0508">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.6</veg:height>
<veg:crownDiameter uom="m">9.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.7482 4.7723 0 0 -4.7723 7.7482 0 0 0 0 13.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566660.197 5933988.298 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0509">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9392 -4.4103 0 0 4.4103 -2.9392 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566666.713 5934070.841 4.808</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0510">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.1</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.4977 -7.9845 0 0 7.9845 0.4977 0 0 0 0 13.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566700.925 5934093.662 5.110</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0511">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">9.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.3217 -8.7935 0 0 8.7935 3.3217 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566691.863 5934021.423 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0512">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.4</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4441 6.5315 0 0 -6.5315 -4.4441 0 0 0 0 13.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566685.809 5934011.896 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0513">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.4</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.5998 -5.1653 0 0 5.1653 -0.5998 0 0 0 0 8.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566710.508 5934042.628 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0514">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.3</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.3028 -3.1475 0 0 3.1475 2.3028 0 0 0 0 7.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566540.916 5934051.605 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0515">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.4425 2.9698 0 0 -2.9698 -5.4425 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566499.620 5934001.223 4.781</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0516">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.4</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.6957 5.2321 0 0 -5.2321 -1.6957 0 0 0 0 8.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566506.624 5933971.673 4.770</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0517">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.7946 -4.8805 0 0 4.8805 -1.7946 0 0 0 0 7.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566647.412 5934048.319 4.760</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0518">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.3995 -0.0761 0 0 0.0761 -6.3995 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566529.560 5933972.347 4.770</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0519">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2447 0.6872 0 0 -0.6872 4.2447 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566628.697 5934041.627 4.760</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0520">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9313 -2.7217 0 0 2.7217 -2.9313 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566602.876 5933997.550 4.760</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0521">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.4</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3796 3.2166 0 0 -3.2166 -1.3796 0 0 0 0 7.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566647.960 5934026.723 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0522">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.3</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.1509 -3.9972 0 0 3.9972 -0.1509 0 0 0 0 7.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566606.282 5934046.420 4.770</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0523">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1881 5.6940 0 0 -5.6940 2.1881 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566584.518 5934029.139 4.770</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0524">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5573 -1.5071 0 0 1.5071 4.5573 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566633.970 5933993.402 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0525">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.6973 -5.0521 0 0 5.0521 0.6973 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566566.777 5933983.956 4.760</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0526">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5625 -5.0644 0 0 5.0644 1.5625 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566522.987 5934005.873 4.780</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0527">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.4522 -6.3840 0 0 6.3840 -0.4522 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566472.112 5934032.873 4.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0528">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.7990 -5.5009 0 0 5.5009 4.7990 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566510.526 5934024.206 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0529">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.7186 6.4602 0 0 -6.4602 0.7186 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566533.117 5934039.822 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0530">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9234 3.5632 0 0 -3.5632 3.9234 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566481.174 5934009.544 4.792</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0531">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1345 -5.3930 0 0 5.3930 2.1345 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566645.686 5934016.195 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0532">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.3300 1.4769 0 0 -1.4769 6.3300 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565999.539 5933995.535 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0533">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.0284 1.3110 0 0 -1.3110 -3.0284 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566009.708 5934030.064 4.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0534">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.5934 6.6737 0 0 -6.6737 -0.5934 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566041.040 5934046.521 4.830</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0535">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.2</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7161 1.7323 0 0 -1.7323 -3.7161 0 0 0 0 7.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566018.709 5934061.962 4.835</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0536">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.6316 -4.2514 0 0 4.2514 -2.6316 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565990.948 5934002.030 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0537">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.6</veg:height>
<veg:crownDiameter uom="m">2.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5991 -0.0672 0 0 0.0672 2.5991 0 0 0 0 5.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566001.486 5934042.212 4.816</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0538">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5164 -6.0117 0 0 6.0117 -1.5164 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565982.686 5933992.185 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0539">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.8191 -4.3619 0 0 4.3619 -4.8191 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565989.643 5934055.026 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0540">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.2</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.3487 -3.0297 0 0 3.0297 4.3487 0 0 0 0 7.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566051.635 5933998.391 4.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0541">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.5657 4.2453 0 0 -4.2453 5.5657 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566073.688 5934062.878 4.860</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0542">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.6</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9998 -0.0362 0 0 0.0362 3.9998 0 0 0 0 7.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566064.995 5934040.879 4.839</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0543">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.6267 -5.5672 0 0 5.5672 -1.6267 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565981.433 5933980.359 4.780</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0544">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.2127 5.5695 0 0 -5.5695 1.2127 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565973.753 5934066.627 4.838</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0545">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.4</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.3265 -2.0294 0 0 2.0294 -5.3265 0 0 0 0 8.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566025.173 5934042.003 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0546">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.3152 0.8599 0 0 -0.8599 -4.3152 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565993.772 5933965.849 4.780</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0547">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.5</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8483 -1.2221 0 0 1.2221 4.8483 0 0 0 0 7.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566050.628 5934009.549 4.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0548">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">6.3</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9659 -2.2121 0 0 2.2121 -2.9659 0 0 0 0 6.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566039.195 5934065.042 4.860</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0549">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8564 4.3178 0 0 -4.3178 1.8564 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566052.150 5933975.081 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0550">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.4794 1.7249 0 0 -1.7249 4.4794 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566013.398 5934004.788 4.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0551">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">6.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.5367 3.9267 0 0 -3.9267 -4.5367 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566037.892 5933997.131 4.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0552">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">6.1</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.5166 2.1079 0 0 -2.1079 -3.5166 0 0 0 0 6.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566364.910 5933989.378 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0553">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.4204 5.2906 0 0 -5.2906 -3.4204 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566361.899 5934019.782 4.850</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0554">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.3598 -1.2340 0 0 1.2340 -5.3598 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566373.991 5933992.806 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0555">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7718 1.1134 0 0 -1.1134 -4.7718 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566358.847 5933979.735 4.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0556">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.3664 3.6969 0 0 -3.6969 -3.3664 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566343.881 5933974.495 4.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0557">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.4289 4.1717 0 0 -4.1717 3.4289 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566433.865 5934005.998 4.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0558">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6484 -3.2710 0 0 3.2710 3.6484 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566393.004 5934016.231 4.836</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0559">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5747 3.7855 0 0 -3.7855 -1.5747 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566351.053 5934026.647 4.860</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0560">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9039 -2.0297 0 0 2.0297 3.9039 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566345.157 5934006.515 4.840</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0561">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.6701 -2.5060 0 0 2.5060 -4.6701 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566407.355 5933977.918 4.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0562">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4114 -3.7656 0 0 3.7656 -4.4114 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566407.107 5933988.514 4.810</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0563">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.8407 -1.1175 0 0 1.1175 -3.8407 0 0 0 0 7.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566362.558 5934030.261 4.860</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0564">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.4</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.9439 -0.7466 0 0 0.7466 -4.9439 0 0 0 0 8.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566380.357 5934022.764 4.849</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0565">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.9</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.5793 -0.9375 0 0 0.9375 -3.5793 0 0 0 0 7.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566392.361 5933969.269 4.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0566">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.0949 -3.8472 0 0 3.8472 -1.0949 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566350.266 5933986.880 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0567">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.1201 0.9920 0 0 -0.9920 6.1201 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566381.005 5933965.069 4.800</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0568">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.9000 2.7981 0 0 -2.7981 -3.9000 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566078.003 5934498.969 7.740</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0569">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.6</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7379 2.9162 0 0 -2.9162 2.7379 0 0 0 0 5.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566031.404 5934495.809 7.764</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0570">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.2600 4.8386 0 0 -4.8386 -1.2600 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566058.990 5934493.477 7.752</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0571">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9370 -1.5047 0 0 1.5047 -2.9370 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565997.349 5934486.949 7.631</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0572">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.3</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.9292 -3.1573 0 0 3.1573 1.9292 0 0 0 0 5.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566170.629 5934503.733 7.362</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0573">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5688 4.7475 0 0 -4.7475 -1.5688 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566109.465 5934499.052 7.628</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0574">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.6</veg:height>
<veg:crownDiameter uom="m">3.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4988 -3.4919 0 0 3.4919 1.4988 0 0 0 0 5.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566128.067 5934486.617 7.483</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0575">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.4</veg:height>
<veg:crownDiameter uom="m">3.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.7375 -2.6872 0 0 2.6872 1.7375 0 0 0 0 6.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566096.333 5934493.423 7.655</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0576">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">3.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.9918 0.2223 0 0 -0.2223 2.9918 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566014.030 5934497.029 7.735</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0577">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.1</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.7704 -2.2989 0 0 2.2989 -2.7704 0 0 0 0 5.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566134.599 5934503.472 7.534</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0578">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.7</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.2526 -1.1292 0 0 1.1292 -4.2526 0 0 0 0 5.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566103.553 5934500.416 7.657</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0579">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.5</veg:height>
<veg:crownDiameter uom="m">3.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.3970 -1.8041 0 0 1.8041 2.3970 0 0 0 0 5.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565996.430 5934502.992 7.707</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0580">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3856 4.5957 0 0 -4.5957 1.3856 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565989.019 5934500.956 7.670</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0581">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.8</veg:height>
<veg:crownDiameter uom="m">2.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.6314 -2.2757 0 0 2.2757 1.6314 0 0 0 0 5.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566194.700 5934488.002 7.201</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0582">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2087 -0.8812 0 0 0.8812 4.2087 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566088.750 5934496.680 7.699</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0583">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">4.4</veg:height>
<veg:crownDiameter uom="m">2.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.1729 -2.6522 0 0 2.6522 1.1729 0 0 0 0 4.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565966.250 5934555.016 7.786</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0584">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">4.9</veg:height>
<veg:crownDiameter uom="m">2.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5576 1.8259 0 0 -1.8259 -1.5576 0 0 0 0 4.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566019.253 5934543.667 7.954</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0585">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.4</veg:height>
<veg:crownDiameter uom="m">3.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7659 -1.6094 0 0 1.6094 2.7659 0 0 0 0 6.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565992.633 5934554.168 7.905</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0586">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.6</veg:height>
<veg:crownDiameter uom="m">2.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9725 -2.4113 0 0 2.4113 0.9725 0 0 0 0 5.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566124.030 5934550.858 7.764</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0587">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.4</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1430 -3.8974 0 0 3.8974 0.1430 0 0 0 0 5.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566191.801 5934559.041 7.446</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0588">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6533 -3.2655 0 0 3.2655 3.6533 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566040.180 5934556.006 8.015</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0589">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.4</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7983 -4.2637 0 0 4.2637 2.7983 0 0 0 0 7.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566098.316 5934548.469 7.873</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0590">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.3</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0720 3.5570 0 0 -3.5570 3.0720 0 0 0 0 6.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566031.680 5934542.715 7.969</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0591">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.4</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4539 -3.6521 0 0 3.6521 2.4539 0 0 0 0 6.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566117.170 5934551.658 7.802</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0592">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.4</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6550 -3.1114 0 0 3.1114 3.6550 0 0 0 0 6.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566110.713 5934556.449 7.841</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0593">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.5338 5.2173 0 0 -5.2173 -2.5338 0 0 0 0 7.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566145.659 5934554.082 7.662</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0594">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7868 -4.2712 0 0 4.2712 2.7868 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565998.394 5934550.495 7.915</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0595">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.7</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.4427 3.0682 0 0 -3.0682 -0.4427 0 0 0 0 5.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566172.333 5934558.220 7.539</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0596">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.4</veg:height>
<veg:crownDiameter uom="m">2.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.1707 -1.4311 0 0 1.4311 -2.1707 0 0 0 0 5.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566167.091 5934554.414 7.557</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0597">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">3.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8852 -3.2994 0 0 3.2994 1.8852 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565986.799 5934548.792 7.868</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0598">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">3.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4719 3.0649 0 0 -3.0649 1.4719 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566019.323 5934602.148 8.040</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0599">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.5</veg:height>
<veg:crownDiameter uom="m">2.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.4509 -2.5606 0 0 2.5606 -0.4509 0 0 0 0 5.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566020.346 5934608.577 8.037</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0600">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.7</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3753 -2.9997 0 0 2.9997 1.3753 0 0 0 0 6.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566140.925 5934614.832 7.780</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0601">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.5</veg:height>
<veg:crownDiameter uom="m">2.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.2841 2.6850 0 0 -2.6850 -0.2841 0 0 0 0 5.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566101.250 5934609.966 7.939</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0602">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.0</veg:height>
<veg:crownDiameter uom="m">2.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.6949 1.9716 0 0 -1.9716 -1.6949 0 0 0 0 5.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566165.256 5934617.981 7.679</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0603">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.3</veg:height>
<veg:crownDiameter uom="m">2.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1770 -1.4215 0 0 1.4215 2.1770 0 0 0 0 5.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566167.580 5934608.425 7.657</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0604">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.4</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.8142 2.9817 0 0 -2.9817 -2.8142 0 0 0 0 5.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566094.326 5934601.274 7.963</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0605">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">4.5</veg:height>
<veg:crownDiameter uom="m">2.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.3494 2.3744 0 0 -2.3744 -0.3494 0 0 0 0 4.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566127.751 5934603.157 7.836</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0606">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7403 2.1376 0 0 -2.1376 -4.7403 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566153.312 5934612.864 7.728</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0607">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.9</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.1183 -3.7362 0 0 3.7362 1.1183 0 0 0 0 5.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566180.598 5934610.637 7.602</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0608">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">4.6</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.8684 -1.6317 0 0 1.6317 2.8684 0 0 0 0 4.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566026.483 5934600.981 8.050</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0609">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.0</veg:height>
<veg:crownDiameter uom="m">2.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5819 0.3060 0 0 -0.3060 2.5819 0 0 0 0 5.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566067.333 5934614.209 8.029</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0610">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">2.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.0120 -2.7177 0 0 2.7177 1.0120 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566097.936 5934617.984 7.950</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0611">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.9</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.9218 -2.5832 0 0 2.5832 2.9218 0 0 0 0 5.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566131.599 5934617.885 7.827</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0612">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.7</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.1998 0.0437 0 0 -0.0437 -5.1998 0 0 0 0 6.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566151.832 5934606.325 7.726</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0613">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.9</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.5723 -1.4609 0 0 1.4609 -4.5723 0 0 0 0 7.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566647.577 5934389.005 6.010</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0614">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2378 -3.4069 0 0 3.4069 3.2378 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566711.602 5934385.732 5.974</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0615">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0246 4.2299 0 0 -4.2299 3.0246 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566681.148 5934271.576 5.503</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0616">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8335 -1.2795 0 0 1.2795 4.8335 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566680.178 5934393.634 6.013</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0617">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.1886 -1.6711 0 0 1.6711 -3.1886 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566690.399 5934267.091 5.480</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0618">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.1386 2.1371 0 0 -2.1371 -6.1386 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566636.415 5934305.627 5.671</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0619">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.0566 4.1682 0 0 -4.1682 1.0566 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566573.136 5934262.756 5.539</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0620">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0433 4.5998 0 0 -4.5998 0.0433 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566651.337 5934312.244 5.686</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0621">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.3003 -2.5509 0 0 2.5509 4.3003 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566584.282 5934266.648 5.542</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0622">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.2117 -2.5486 0 0 2.5486 -3.2117 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566595.297 5934356.713 5.909</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0623">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.4</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9154 3.8626 0 0 -3.8626 3.9154 0 0 0 0 8.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566645.494 5934322.798 5.739</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0624">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.7044 6.3761 0 0 -6.3761 -1.7044 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566635.446 5934395.262 6.041</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0625">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.3522 4.5251 0 0 -4.5251 -2.3522 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566638.218 5934348.863 5.849</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0626">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.1498 1.7432 0 0 -1.7432 -3.1498 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566626.347 5934267.365 5.512</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0627">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5252 0.8260 0 0 -0.8260 4.5252 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566640.993 5934288.164 5.596</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0628">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.2</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4836 3.5102 0 0 -3.5102 2.4836 0 0 0 0 8.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566699.583 5934314.199 5.676</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0629">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.1659 -0.5946 0 0 0.5946 -5.1659 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566704.800 5934335.965 5.765</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0630">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.4</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.0676 -2.5485 0 0 2.5485 4.0676 0 0 0 0 7.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566688.004 5934326.947 5.740</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0631">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5794 -5.1639 0 0 5.1639 -1.5794 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566705.946 5934402.370 6.047</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0632">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.1610 -3.4418 0 0 3.4418 4.1610 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566604.281 5934336.179 5.817</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0633">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5276 5.9056 0 0 -5.9056 1.5276 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566602.616 5934366.993 5.950</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0634">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8618 4.6203 0 0 -4.6203 -0.8618 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566682.498 5934378.930 5.960</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0635">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.4585 3.7481 0 0 -3.7481 3.4585 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566588.503 5934256.642 5.498</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0636">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.0949 0.2285 0 0 -0.2285 5.0949 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566576.417 5934244.718 5.459</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0637">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7773 3.7931 0 0 -3.7931 -4.7773 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566629.384 5934383.231 6.000</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0638">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3684 5.3270 0 0 -5.3270 -1.3684 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566626.168 5934394.475 6.047</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0639">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2767 0.3914 0 0 -0.3914 3.2767 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566230.000 5934619.000 7.430</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0640">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.5190 0.7592 0 0 -0.7592 -3.5190 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566260.000 5934617.000 7.335</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0641">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">2.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.1512 2.5524 0 0 -2.5524 -1.1512 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566290.000 5934619.000 7.265</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0642">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.1</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.4325 -3.0697 0 0 3.0697 -0.4325 0 0 0 0 6.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566320.000 5934617.000 7.200</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0643">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.4</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6976 -1.5275 0 0 1.5275 2.6976 0 0 0 0 6.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566350.000 5934619.000 7.150</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0644">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">2.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.3495 2.8789 0 0 -2.8789 -0.3495 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566380.000 5934617.000 7.105</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0645">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.7</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.3494 -2.5943 0 0 2.5943 2.3494 0 0 0 0 6.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566440.000 5934617.000 7.045</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0646">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5714 -3.2389 0 0 3.2389 1.5714 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566470.000 5934619.000 7.030</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0647">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">3.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.1880 -0.2772 0 0 0.2772 3.1880 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566500.000 5934617.000 7.000</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0648">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.1</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.0202 3.1384 0 0 -3.1384 -1.0202 0 0 0 0 6.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566530.000 5934619.000 6.990</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0649">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4993 -3.1626 0 0 3.1626 1.4993 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566560.000 5934617.000 6.970</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0650">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.0234 3.0977 0 0 -3.0977 -2.0234 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566590.000 5934619.000 6.970</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0651">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.1</veg:height>
<veg:crownDiameter uom="m">2.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.0256 2.7126 0 0 -2.7126 1.0256 0 0 0 0 6.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566620.000 5934617.000 6.950</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0652">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9420 -0.9771 0 0 0.9771 -2.9420 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566680.000 5934617.000 6.940</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0653">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.9</veg:height>
<veg:crownDiameter uom="m">3.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.2910 -2.9859 0 0 2.9859 -0.2910 0 0 0 0 5.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566710.000 5934619.000 6.940</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0654">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.2</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.4380 -4.7888 0 0 4.7888 -1.4380 0 0 0 0 8.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566361.750 5934187.000 5.916</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0655">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.0977 0.1688 0 0 -0.1688 -6.0977 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566369.250 5934187.000 5.889</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0656">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.9</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.6384 -1.5797 0 0 1.5797 -4.6384 0 0 0 0 7.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566361.250 5934200.000 5.984</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0657">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.5108 3.9704 0 0 -3.9704 3.5108 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566368.750 5934200.000 5.946</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0658">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.5624 -2.0456 0 0 2.0456 -4.5624 0 0 0 0 7.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566360.750 5934213.000 6.051</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0659">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.1370 -0.8070 0 0 0.8070 -5.1370 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566368.250 5934213.000 6.014</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0660">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8210 2.4328 0 0 -2.4328 4.8210 0 0 0 0 8.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566393.000 5934226.500 5.938</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0661">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.5323 -4.2158 0 0 4.2158 3.5323 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566404.000 5934226.500 5.875</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0662">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.3477 -3.2990 0 0 3.2990 -3.3477 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566415.000 5934226.500 5.827</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0663">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.8410 4.2354 0 0 -4.2354 -2.8410 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566426.000 5934226.500 5.775</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0664">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4660 5.5793 0 0 -5.5793 2.4660 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566437.000 5934226.500 5.730</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0665">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.2</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.8602 -1.9563 0 0 1.9563 -7.8602 0 0 0 0 14.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565917.989 5934342.867 6.809</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0666">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3440 -3.5215 0 0 3.5215 5.3440 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565895.624 5934323.871 6.805</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0667">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.0707 0.6447 0 0 -0.6447 -7.0707 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565902.977 5934371.075 6.850</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0668">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.6438 5.3019 0 0 -5.3019 6.6438 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565901.910 5934275.022 6.121</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0669">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.8094 3.3752 0 0 -3.3752 -6.8094 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565886.950 5934297.072 6.752</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0670">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.7</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5892 7.2732 0 0 -7.2732 4.5892 0 0 0 0 13.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565930.840 5934315.184 6.651</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0671">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.2880 -2.8410 0 0 2.8410 6.2880 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565853.752 5934295.599 7.880</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0672">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4200 4.8902 0 0 -4.8902 5.4200 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565893.132 5934285.673 6.421</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0673">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">7.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3096 5.2970 0 0 -5.2970 5.3096 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565858.050 5934343.612 7.879</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0674">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.3726 -1.2804 0 0 1.2804 -6.3726 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565888.543 5934277.641 6.350</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0675">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.0454 5.2758 0 0 -5.2758 -5.0454 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565845.495 5934315.930 8.723</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0676">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.7</veg:height>
<veg:crownDiameter uom="m">10.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-9.7907 3.5074 0 0 -3.5074 -9.7907 0 0 0 0 14.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565905.130 5934342.956 6.779</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0677">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.0</veg:height>
<veg:crownDiameter uom="m">8.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9428 8.7493 0 0 -8.7493 0.9428 0 0 0 0 13.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565910.950 5934313.799 6.538</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0678">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6466 2.1022 0 0 -2.1022 4.6466 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565856.374 5934334.814 8.061</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0679">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.2303 8.0781 0 0 -8.0781 -3.2303 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565870.747 5934365.098 7.265</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0680">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">15.0</veg:height>
<veg:crownDiameter uom="m">10.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2933 -10.1806 0 0 10.1806 3.2933 0 0 0 0 15.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565864.018 5934281.761 7.026</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0681">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.8</veg:height>
<veg:crownDiameter uom="m">10.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.4634 -10.1040 0 0 10.1040 -2.4634 0 0 0 0 15.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565840.500 5934056.050 4.998</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0682">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9401 -1.4985 0 0 1.4985 6.9401 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565916.166 5934094.089 5.186</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0683">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.5871 -2.6496 0 0 2.6496 6.5871 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565893.818 5934065.595 4.969</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0684">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.6968 2.1811 0 0 -2.1811 5.6968 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565848.273 5934080.567 5.158</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0685">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.7</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.7892 -6.2504 0 0 6.2504 0.7892 0 0 0 0 12.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565830.516 5934061.367 4.999</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0686">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.3972 3.7197 0 0 -3.7197 6.3972 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565894.259 5934076.422 5.025</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0687">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.6</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.0381 2.4390 0 0 -2.4390 8.0381 0 0 0 0 12.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565853.681 5934048.663 5.007</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0688">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.7087 -5.0436 0 0 5.0436 4.7087 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565874.380 5934012.122 4.871</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0689">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.4494 0.7446 0 0 -0.7446 -5.4494 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565872.688 5934086.520 5.159</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0690">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8607 -7.7806 0 0 7.7806 1.8607 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565914.701 5934063.159 4.872</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0691">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.9</veg:height>
<veg:crownDiameter uom="m">10.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.7832 -5.3802 0 0 5.3802 8.7832 0 0 0 0 15.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565834.447 5934069.239 5.072</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0692">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.0</veg:height>
<veg:crownDiameter uom="m">9.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1635 -9.7986 0 0 9.7986 0.1635 0 0 0 0 14.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565890.387 5934105.442 5.332</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0693">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3309 -6.6685 0 0 6.6685 -1.3309 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566808.468 5934359.000 6.087</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0694">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.7194 5.6544 0 0 -5.6544 0.7194 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566773.437 5934344.449 5.835</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0695">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.9</veg:height>
<veg:crownDiameter uom="m">9.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3066 9.4097 0 0 -9.4097 -1.3066 0 0 0 0 13.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566767.604 5934315.504 5.683</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0696">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1609 -3.6132 0 0 3.6132 5.1609 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566815.006 5934325.864 5.799</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0697">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.1716 -1.3631 0 0 1.3631 -7.1716 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566809.331 5934304.598 5.635</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0698">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.6</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.0347 6.0879 0 0 -6.0879 -5.0347 0 0 0 0 13.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566750.243 5934320.086 5.695</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0699">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.2265 2.7375 0 0 -2.7375 -5.2265 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566836.375 5934343.912 6.061</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0700">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6725 0.5077 0 0 -0.5077 4.6725 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566813.660 5934289.173 5.551</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0701">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.2571 -3.3554 0 0 3.3554 6.2571 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566772.575 5934379.184 6.039</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0702">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.3</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9678 -8.6460 0 0 8.6460 -0.9678 0 0 0 0 13.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566800.800 5934310.511 5.668</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0703">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.6</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.5513 -7.8982 0 0 7.8982 -2.5513 0 0 0 0 12.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566762.753 5934287.902 5.555</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0704">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.2248 -2.5182 0 0 2.5182 -5.2248 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566791.596 5934354.452 5.958</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0705">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.5</veg:height>
<veg:crownDiameter uom="m">10.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.1390 -7.0991 0 0 7.0991 -8.1390 0 0 0 0 14.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566787.308 5934320.947 5.721</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0706">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.6756 -0.5710 0 0 0.5710 -6.6756 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566829.170 5934321.215 5.772</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0707">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.9065 -2.0349 0 0 2.0349 -6.9065 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566802.847 5934029.771 6.129</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0708">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4946 -5.5362 0 0 5.5362 5.4946 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566792.299 5934040.602 5.795</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0709">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.9</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.4962 -0.2210 0 0 0.2210 6.4962 0 0 0 0 12.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566812.945 5934100.159 6.571</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0710">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.1</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.6506 8.1742 0 0 -8.1742 -0.6506 0 0 0 0 14.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566793.972 5934065.253 5.909</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0711">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.5989 -1.1598 0 0 1.1598 -6.5989 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566793.146 5934112.283 5.830</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0712">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.5</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.6731 6.5959 0 0 -6.5959 -5.6731 0 0 0 0 13.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566845.624 5934056.024 7.877</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0713">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.5950 -0.2376 0 0 0.2376 5.5950 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566821.237 5934109.595 6.690</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0714">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.9860 5.9983 0 0 -5.9983 -4.9860 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566828.079 5934071.396 7.346</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0715">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">15.6</veg:height>
<veg:crownDiameter uom="m">10.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.6005 10.7819 0 0 -10.7819 -1.6005 0 0 0 0 15.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566792.913 5934125.635 5.639</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0716">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.2425 7.0520 0 0 -7.0520 -2.2425 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566801.611 5934094.251 6.205</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0717">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">13.5</veg:height>
<veg:crownDiameter uom="m">10.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-9.0670 4.6722 0 0 -4.6722 -9.0670 0 0 0 0 13.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566791.009 5934085.734 5.850</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0718">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.9</veg:height>
<veg:crownDiameter uom="m">9.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.2740 -4.6681 0 0 4.6681 8.2740 0 0 0 0 14.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566798.562 5934046.105 6.039</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0719">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">13.6</veg:height>
<veg:crownDiameter uom="m">10.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.8478 9.6902 0 0 -9.6902 2.8478 0 0 0 0 13.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566821.267 5934126.380 6.164</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0720">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.7</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8855 -8.4538 0 0 8.4538 -0.8855 0 0 0 0 13.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566766.024 5934111.862 5.420</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0721">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2559 7.7958 0 0 -7.7958 0.2559 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566113.220 5934712.169 7.987</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0722">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.2</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7521 -6.6826 0 0 6.6826 -4.7521 0 0 0 0 13.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566136.662 5934675.685 7.915</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0723">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.6878 -5.4759 0 0 5.4759 -2.6878 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566174.006 5934708.386 7.880</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0724">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9798 4.0150 0 0 -4.0150 -2.9798 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566188.403 5934713.888 7.880</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0725">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.1319 -7.1436 0 0 7.1436 -3.1319 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566205.007 5934698.892 7.839</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0726">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.7606 0.7834 0 0 -0.7834 7.7606 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566173.456 5934693.824 7.873</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0727">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.8637 -0.6531 0 0 0.6531 5.8637 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566116.551 5934672.403 7.959</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0728">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.5854 3.8786 0 0 -3.8786 5.5854 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566160.976 5934657.831 7.744</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0729">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.5046 3.9924 0 0 -3.9924 -5.5046 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566203.516 5934708.593 7.888</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0730">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6400 -3.1289 0 0 3.1289 3.6400 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566135.999 5934655.369 7.821</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0731">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3544 5.2517 0 0 -5.2517 5.3544 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566174.062 5934671.784 7.774</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0732">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.9</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9420 -4.3645 0 0 4.3645 6.9420 0 0 0 0 13.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566159.165 5934729.678 7.763</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0733">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.4155 -2.4188 0 0 2.4188 7.4155 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566186.963 5934652.627 7.640</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0734">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">14.7</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.8247 6.2556 0 0 -6.2556 -4.8247 0 0 0 0 14.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566178.185 5934654.903 7.674</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0735">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.9569 -3.3001 0 0 3.3001 -6.9569 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566146.165 5934719.133 7.849</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0736">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.4112 -4.2132 0 0 4.2132 4.4112 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566124.461 5934691.791 8.013</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0737">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.2</veg:height>
<veg:crownDiameter uom="m">9.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.3935 -8.0622 0 0 8.0622 -5.3935 0 0 0 0 15.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566597.029 5934727.491 9.057</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0738">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4787 -6.1240 0 0 6.1240 1.4787 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566569.307 5934655.320 7.133</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0739">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.4</veg:height>
<veg:crownDiameter uom="m">9.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5903 9.6701 0 0 -9.6701 -1.5903 0 0 0 0 14.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566565.029 5934730.639 9.422</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0740">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.3666 -6.2893 0 0 6.2893 -0.3666 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566517.049 5934716.887 8.964</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0741">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.3883 0.3205 0 0 -0.3205 4.3883 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566529.998 5934726.213 9.416</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0742">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.1343 -6.7035 0 0 6.7035 -3.1343 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566558.698 5934673.424 7.381</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0743">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">10.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.5460 -5.1929 0 0 5.1929 -8.5460 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566567.708 5934673.753 7.385</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0744">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4018 -5.7646 0 0 5.7646 5.4018 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566580.804 5934713.520 8.608</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0745">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2824 -6.4939 0 0 6.4939 0.2824 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566535.425 5934684.515 7.648</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0746">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8248 -0.8554 0 0 0.8554 4.8248 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566581.209 5934704.066 8.256</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0747">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.5</veg:height>
<veg:crownDiameter uom="m">10.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.7102 9.9542 0 0 -9.9542 1.7102 0 0 0 0 14.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566584.785 5934736.004 9.482</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0748">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.2</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.2580 -1.5378 0 0 1.5378 -8.2580 0 0 0 0 14.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566533.124 5934705.375 8.387</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0749">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.6</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.2544 0.8687 0 0 -0.8687 8.2544 0 0 0 0 13.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566545.413 5934720.102 9.033</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0750">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.3</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.1994 2.2404 0 0 -2.2404 -8.1994 0 0 0 0 14.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566572.827 5934747.732 10.072</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0751">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.4391 5.0811 0 0 -5.0811 -0.4391 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566536.929 5934734.595 9.828</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0752">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">13.2</veg:height>
<veg:crownDiameter uom="m">9.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.6964 4.2968 0 0 -4.2968 -8.6964 0 0 0 0 13.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566509.782 5934690.503 7.835</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0753">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.0195 1.9912 0 0 -1.9912 5.0195 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565905.742 5934599.691 7.946</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0754">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4964 -5.5001 0 0 5.5001 1.4964 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565957.546 5934633.944 7.843</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0755">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">9.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.2387 6.3056 0 0 -6.3056 -7.2387 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565888.547 5934631.792 8.455</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0756">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9120 -4.0280 0 0 4.0280 6.9120 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565939.985 5934661.518 7.840</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0757">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.8</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.8403 -8.3579 0 0 8.3579 0.8403 0 0 0 0 13.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565910.315 5934651.848 8.034</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0758">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3619 6.3557 0 0 -6.3557 1.3619 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565932.283 5934609.963 7.742</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0759">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">14.7</veg:height>
<veg:crownDiameter uom="m">9.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.3305 9.8945 0 0 -9.8945 0.3305 0 0 0 0 14.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565897.161 5934653.186 8.347</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0760">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9550 4.6441 0 0 -4.6441 3.9550 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565887.836 5934619.896 8.380</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0761">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.6</veg:height>
<veg:crownDiameter uom="m">8.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6676 -7.5778 0 0 7.5778 4.6676 0 0 0 0 13.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565865.424 5934665.692 9.549</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0762">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.0609 1.7191 0 0 -1.7191 6.0609 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565882.416 5934593.621 8.222</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0763">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.2938 6.4015 0 0 -6.4015 -2.2938 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565893.957 5934661.071 8.472</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0764">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5245 -5.8811 0 0 5.8811 2.5245 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565922.124 5934655.575 7.859</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0765">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.6537 -2.4775 0 0 2.4775 -6.6537 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566444.301 5933917.406 4.906</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0766">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">15.3</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.5931 -3.7803 0 0 3.7803 -6.5931 0 0 0 0 15.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566390.293 5933884.785 5.799</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0767">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8922 -7.6700 0 0 7.6700 1.8922 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566427.961 5933869.462 6.497</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0768">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.5283 1.7545 0 0 -1.7545 5.5283 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566429.121 5933900.585 5.252</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0769">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1834 3.7539 0 0 -3.7539 5.1834 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566382.022 5933878.319 6.059</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0770">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.5861 -2.6521 0 0 2.6521 6.5861 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566410.966 5933914.937 4.951</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0771">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.6069 7.2747 0 0 -7.2747 -0.6069 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566468.162 5933877.346 6.080</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0772">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3370 4.6100 0 0 -4.6100 1.3370 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566401.853 5933895.211 5.424</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0773">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.0038 2.3889 0 0 -2.3889 -7.0038 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566400.542 5933866.764 6.622</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0774">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.0472 -4.7868 0 0 4.7868 -1.0472 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566398.944 5933879.898 5.999</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0775">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4930 6.1111 0 0 -6.1111 2.4930 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566415.442 5933860.963 6.942</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0776">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.7650 6.4548 0 0 -6.4548 0.7650 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566420.464 5933929.168 4.809</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0777">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.5</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.2961 -7.1840 0 0 7.1840 1.2961 0 0 0 0 12.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566109.326 5933863.659 5.395</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0778">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.7791 -0.4915 0 0 0.4915 5.7791 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566169.178 5933843.682 5.589</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0779">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.2451 -1.6550 0 0 1.6550 -5.2451 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566132.870 5933873.151 5.489</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0780">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">16.1</veg:height>
<veg:crownDiameter uom="m">9.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.7826 -6.5082 0 0 6.5082 -6.7826 0 0 0 0 16.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566113.268 5933902.983 5.160</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0781">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">14.1</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.8964 -0.2220 0 0 0.2220 6.8964 0 0 0 0 14.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566098.735 5933894.918 5.241</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0782">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">4.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.0423 -4.0098 0 0 4.0098 -2.0423 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566146.626 5933912.434 5.048</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0783">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">15.9</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1917 -7.5093 0 0 7.5093 -4.1917 0 0 0 0 15.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566130.397 5933888.704 5.370</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0784">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.5082 5.7792 0 0 -5.7792 -2.5082 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566113.539 5933855.174 5.354</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0785">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">15.4</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.6425 3.2615 0 0 -3.2615 -6.6425 0 0 0 0 15.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566201.015 5933879.944 5.646</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0786">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.6449 -2.2011 0 0 2.2011 6.6449 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566116.771 5933841.837 5.211</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0787">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6466 -0.7065 0 0 0.7065 4.6466 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566166.244 5933890.662 5.411</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0788">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.1934 -5.1639 0 0 5.1639 -1.1934 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566187.403 5933883.405 5.558</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
</core:CityModel>
