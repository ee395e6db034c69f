<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Bäume</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>565829.297 5933827.018 4.740</gml:lowerCorner>
<gml:upperCorner>566849.974 5934750.966 27.635</gml:upperCorner>
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
<gml:pos srsDimension="3">566695.903 5934594.613 6.848</gml:pos>
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
<gml:pos srsDimension="3">566710.419 5934598.393 6.857</gml:pos>
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
<gml:pos srsDimension="3">566724.935 5934602.174 6.870</gml:pos>
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
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4487 -5.3678 0 0 5.3678 2.4487 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
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
<gml:pos srsDimension="3">566726.109 5934116.751 5.340</gml:pos>
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
<gml:pos srsDimension="3">565948.072 5934086.266 5.069</gml:pos>
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
<gml:pos srsDimension="3">566726.231 5934125.747 5.350</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0257">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.2050 -4.5954 0 0 4.5954 -0.2050 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0258">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5136 -4.4496 0 0 4.4496 1.5136 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0259">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.3</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.4580 -1.8890 0 0 1.8890 2.4580 0 0 0 0 6.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566120.157 5934237.952 5.923</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0260">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.5382 1.0823 0 0 -1.0823 -3.5382 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566172.402 5934299.198 6.522</gml:pos>
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
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.9280 -1.4869 0 0 1.4869 -3.9280 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566140.395 5934288.718 6.378</gml:pos>
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
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6994 -0.0773 0 0 0.0773 4.6994 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566175.930 5934286.185 6.454</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0264">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0265">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0266">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.0</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.2473 1.9560 0 0 -1.9560 5.2473 0 0 0 0 8.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566153.051 5934292.663 6.428</gml:pos>
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
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.2406 4.1316 0 0 -4.1316 -2.2406 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566147.195 5934346.098 6.785</gml:pos>
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
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.7381 -4.5404 0 0 4.5404 -0.7381 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566177.284 5934349.843 6.784</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0269">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.3857 0.3928 0 0 -0.3928 -5.3857 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566172.491 5934238.254 6.084</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0270">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.0463 3.8952 0 0 -3.8952 -2.0463 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566165.002 5934234.040 6.035</gml:pos>
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
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7461 1.8992 0 0 -1.8992 -3.7461 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566242.340 5934219.406 6.279</gml:pos>
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
<veg:height uom="m">5.7</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7992 -0.8811 0 0 0.8811 3.7992 0 0 0 0 5.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566229.561 5934210.884 6.182</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0273">
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
<gml:pos srsDimension="3">566248.789 5934362.792 6.930</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0274">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0275">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0276">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0277">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0278">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0279">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0280">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0281">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0282">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.6807 -3.6368 0 0 3.6368 0.6807 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566219.221 5934368.288 6.890</gml:pos>
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
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6311 -5.3912 0 0 5.3912 3.6311 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566224.762 5934462.896 7.030</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0284">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.3790 5.7876 0 0 -5.7876 -0.3790 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566229.026 5934429.361 6.950</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0285">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9885 -0.3392 0 0 0.3392 4.9885 0 0 0 0 8.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566261.800 5934449.652 6.916</gml:pos>
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
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8010 -3.2544 0 0 3.2544 4.8010 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566234.834 5934436.363 6.950</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0287">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.1148 0.8417 0 0 -0.8417 4.1148 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566227.532 5934453.219 6.998</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0288">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4422 -7.2581 0 0 7.2581 1.4422 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566245.875 5934528.559 7.136</gml:pos>
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
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.9002 -2.4794 0 0 2.4794 -5.9002 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566269.004 5934527.022 7.060</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0290">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7751 -2.2603 0 0 2.2603 3.7751 0 0 0 0 8.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566245.151 5934549.797 7.200</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0291">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.5519 3.5191 0 0 -3.5191 3.5519 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566237.654 5934559.086 7.250</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0292">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">3.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.7079 -2.9399 0 0 2.9399 -1.7079 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566234.207 5934546.607 7.232</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0293">
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
<gml:pos srsDimension="3">566289.539 5934224.203 6.370</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0294">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0050 -3.1097 0 0 3.1097 2.0050 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566288.743 5934211.341 6.273</gml:pos>
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
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">4.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.4732 -2.8612 0 0 2.8612 -3.4732 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566322.431 5934379.623 6.793</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0296">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.4</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.0590 3.4080 0 0 -3.4080 4.0590 0 0 0 0 7.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566323.316 5934368.870 6.808</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0297">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.1</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.2780 2.3876 0 0 -2.3876 -2.2780 0 0 0 0 7.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566314.855 5934344.648 6.871</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0298">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.8313 3.7515 0 0 -3.7515 -2.8313 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566312.791 5934340.156 6.881</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0299">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">3.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.6696 -1.7644 0 0 1.7644 -2.6696 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566307.019 5934382.132 6.840</gml:pos>
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
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4252 -4.7926 0 0 4.7926 1.4252 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566311.410 5934367.651 6.849</gml:pos>
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
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.2894 -1.1848 0 0 1.1848 -6.2894 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566310.797 5934426.452 6.791</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0302">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4885 -3.2919 0 0 3.2919 5.4885 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566339.547 5934435.814 6.717</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0303">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0784 -5.0333 0 0 5.0333 3.0784 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566312.993 5934442.966 6.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0304">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.4700 -1.3995 0 0 1.3995 7.4700 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566331.360 5934429.437 6.738</gml:pos>
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
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">3.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.5514 3.3550 0 0 -3.3550 0.5514 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566344.840 5934524.171 6.866</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0306">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.4535 -3.3337 0 0 3.3337 -3.4535 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566326.289 5934540.007 6.952</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0307">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.4954 0.2239 0 0 -0.2239 -5.4954 0 0 0 0 8.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566340.227 5934512.760 6.849</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0308">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.8198 5.0099 0 0 -5.0099 -3.8198 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566346.899 5934539.017 6.910</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0309">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7891 0.3228 0 0 -0.3228 -4.7891 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566338.094 5934534.164 6.908</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0310">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.9</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.0103 -2.7179 0 0 2.7179 5.0103 0 0 0 0 7.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566429.410 5934447.654 6.493</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0311">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.4659 -4.5843 0 0 4.5843 4.4659 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566409.578 5934445.519 6.538</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0312">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.6</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1844 4.7189 0 0 -4.7189 2.1844 0 0 0 0 7.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566438.303 5934448.597 6.479</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0313">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.5</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4615 -1.1202 0 0 1.1202 -4.4615 0 0 0 0 7.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566420.811 5934506.251 6.681</gml:pos>
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
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.2727 0.6306 0 0 -0.6306 -7.2727 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566437.878 5934506.706 6.659</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0316">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.1403 0.8586 0 0 -0.8586 6.1403 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566449.449 5934504.990 6.638</gml:pos>
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
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.2628 2.7998 0 0 -2.7998 -4.2628 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566501.482 5934430.567 6.308</gml:pos>
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
<veg:height uom="m">7.1</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.2982 0.1382 0 0 -0.1382 -5.2982 0 0 0 0 7.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566519.175 5934421.581 6.253</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0319">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9562 -6.7324 0 0 6.7324 0.9562 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566497.287 5934443.544 6.362</gml:pos>
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
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.2421 4.4691 0 0 -4.4691 2.2421 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566515.269 5934431.498 6.292</gml:pos>
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
<veg:height uom="m">7.7</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.8503 0.7641 0 0 -0.7641 -5.8503 0 0 0 0 7.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566502.151 5934499.955 6.555</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0322">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8554 3.9897 0 0 -3.9897 1.8554 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566522.668 5934526.880 6.639</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0323">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0491 3.5767 0 0 -3.5767 3.0491 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566504.893 5934520.676 6.630</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0324">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1356 5.3925 0 0 -5.3925 2.1356 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566525.601 5934496.451 6.520</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0325">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.9675 -2.0196 0 0 2.0196 -5.9675 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566529.800 5934527.908 6.638</gml:pos>
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
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0944 -6.4694 0 0 6.4694 2.0944 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566576.501 5934421.376 6.190</gml:pos>
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
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1915 -1.0669 0 0 1.0669 5.1915 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566586.677 5934435.062 6.232</gml:pos>
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
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2870 1.6678 0 0 -1.6678 4.2870 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566601.217 5934435.804 6.229</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0329">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.8473 -3.6129 0 0 3.6129 2.8473 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566591.705 5934526.208 6.596</gml:pos>
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
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.5116 1.5778 0 0 -1.5778 -6.5116 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566614.975 5934531.770 6.610</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0331">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.7582 6.4652 0 0 -6.4652 -1.7582 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566601.985 5934501.601 6.493</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0332">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6950 4.4707 0 0 -4.4707 3.6950 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566607.015 5934513.429 6.540</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0333">
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
<gml:pos srsDimension="3">566673.382 5934460.984 6.300</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0334">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.9757 5.4682 0 0 -5.4682 5.9757 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566695.585 5934468.642 6.320</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0335">
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
<gml:pos srsDimension="3">566655.756 5934436.409 6.207</gml:pos>
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
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4178 5.3003 0 0 -5.3003 -4.4178 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566693.931 5934461.606 6.293</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0337">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.4695 -5.9204 0 0 5.9204 -1.4695 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566677.376 5934523.550 6.553</gml:pos>
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
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6238 3.5321 0 0 -3.5321 2.6238 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566679.753 5934551.974 6.675</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0339">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.9</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.8061 2.2341 0 0 -2.2341 -4.8061 0 0 0 0 7.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566698.372 5934531.925 6.585</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0340">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.0154 -1.8720 0 0 1.8720 -6.0154 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566687.162 5934523.105 6.551</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0341">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9811 -4.8583 0 0 4.8583 -2.9811 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0342">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.2174 2.7538 0 0 -2.7538 6.2174 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0343">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4674 -2.9237 0 0 2.9237 5.4674 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0344">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1868 -5.8576 0 0 5.8576 -4.1868 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0345">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.2889 1.1871 0 0 -1.1871 6.2889 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0346">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.9918 -6.5017 0 0 6.5017 -1.9918 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0347">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.4840 -6.7385 0 0 6.7385 -1.4840 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0348">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.1689 4.1750 0 0 -4.1750 4.1689 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0349">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.7329 -1.5093 0 0 1.5093 -6.7329 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0350">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.4</veg:height>
<veg:crownDiameter uom="m">8.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.2244 7.2605 0 0 -7.2605 -4.2244 0 0 0 0 12.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565989.131 5934324.583 10.595</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0351">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.5249 -4.6599 0 0 4.6599 -2.5249 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565992.642 5934260.510 6.158</gml:pos>
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
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.0187 7.3295 0 0 -7.3295 -1.0187 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566027.265 5934281.721 6.911</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0353">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.7</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0542 5.2803 0 0 -5.2803 3.0542 0 0 0 0 12.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566043.110 5934410.434 9.415</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0354">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1326 -7.2988 0 0 7.2988 0.1326 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565995.591 5934275.721 6.591</gml:pos>
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
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.9067 6.4230 0 0 -6.4230 -1.9067 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565965.285 5934323.212 8.281</gml:pos>
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
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.6428 3.8496 0 0 -3.8496 -3.6428 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566030.319 5934390.669 9.934</gml:pos>
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
<veg:height uom="m">14.0</veg:height>
<veg:crownDiameter uom="m">10.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1203 9.7664 0 0 -9.7664 -4.1203 0 0 0 0 14.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566056.937 5934385.319 9.990</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0358">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0359">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0360">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0361">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0362">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0363">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0364">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0365">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0366">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0367">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0368">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0369">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0370">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0371">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0372">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0373">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0374">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0375">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0376">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0377">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0378">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0379">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0380">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0381">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0382">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0383">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0384">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0385">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0386">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0387">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0388">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0389">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0390">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0391">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0392">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0393">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0394">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0395">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0396">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0397">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0398">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.8160 2.8576 0 0 -2.8576 -4.8160 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565982.858 5934279.295 6.609</gml:pos>
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
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1837 -0.4115 0 0 0.4115 5.1837 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566127.656 5934380.692 7.082</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0401">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0402">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0403">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0404">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.4678 1.7487 0 0 -1.7487 -6.4678 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566031.060 5934425.175 8.225</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0405">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1902 -4.9359 0 0 4.9359 2.1902 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566011.778 5934288.871 7.326</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0406">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.5677 -1.6249 0 0 1.6249 -5.5677 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566056.267 5934366.494 10.091</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0407">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6762 -1.7700 0 0 1.7700 4.6762 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565978.566 5934383.095 8.997</gml:pos>
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
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2027 -4.8356 0 0 4.8356 3.2027 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566149.962 5934450.620 7.223</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0410">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.3202 6.8364 0 0 -6.8364 3.3202 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566190.275 5934425.082 7.000</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0411">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.3706 -1.2907 0 0 1.2907 6.3706 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566153.241 5934419.361 7.081</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0413">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0414">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7824 -5.5302 0 0 5.5302 -3.7824 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566144.837 5934441.342 7.203</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0415">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.5966 4.8485 0 0 -4.8485 -2.5966 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566181.844 5934412.116 6.978</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0416">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">5.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.4203 -5.4169 0 0 5.4169 -1.4203 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566167.392 5934444.731 7.130</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0417">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.4796 6.0085 0 0 -6.0085 -2.4796 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566192.203 5934438.606 7.039</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0418">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7681 -2.7473 0 0 2.7473 2.7681 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0419">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7840 -3.2682 0 0 3.2682 -3.7840 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0420">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.9608 -4.2715 0 0 4.2715 -1.9608 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0421">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9121 -2.4198 0 0 2.4198 3.9121 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0422">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2019 -1.3054 0 0 1.3054 4.2019 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0423">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9430 4.0421 0 0 -4.0421 -2.9430 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0424">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.7103 -3.0764 0 0 3.0764 -2.7103 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0425">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.6588 4.2905 0 0 -4.2905 1.6588 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0426">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7204 -1.4692 0 0 1.4692 -3.7204 0 0 0 0 8.1000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0427">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.5215 -3.6890 0 0 3.6890 -3.5215 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0428">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6615 -2.9467 0 0 2.9467 3.6615 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0429">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5998 -4.4193 0 0 4.4193 1.5998 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0430">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.2</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.4748 -4.2737 0 0 4.2737 -0.4748 0 0 0 0 17.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0431">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.6</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.3041 -2.0719 0 0 2.0719 3.3041 0 0 0 0 17.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0432">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">14.9</veg:height>
<veg:crownDiameter uom="m">3.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7569 0.5704 0 0 -0.5704 -3.7569 0 0 0 0 14.9000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0433">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.4</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7998 -0.8782 0 0 0.8782 -3.7998 0 0 0 0 17.4000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0434">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">16.8</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.0795 4.0589 0 0 -4.0589 -1.0795 0 0 0 0 16.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0435">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">14.8</veg:height>
<veg:crownDiameter uom="m">3.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.1599 -1.2549 0 0 1.2549 -3.1599 0 0 0 0 14.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0436">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.3</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.8702 2.0933 0 0 -2.0933 -3.8702 0 0 0 0 17.3000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0437">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">14.9</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.6579 2.5741 0 0 -2.5741 -2.6579 0 0 0 0 14.9000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0438">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.6</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.0705 -3.4252 0 0 3.4252 -3.0705 0 0 0 0 17.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0439">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">16.0</veg:height>
<veg:crownDiameter uom="m">3.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.7778 -0.4106 0 0 0.4106 -3.7778 0 0 0 0 16.0000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0440">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">15.1</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8019 3.5096 0 0 -3.5096 -0.8019 0 0 0 0 15.1000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0441">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">15.6</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.8128 3.6775 0 0 -3.6775 -1.8128 0 0 0 0 15.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0442">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">16.4</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.8655 0.5176 0 0 -0.5176 3.8655 0 0 0 0 16.4000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0443">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.3</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9441 3.9898 0 0 -3.9898 -0.9441 0 0 0 0 17.3000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0444">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.5</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.4778 -1.9762 0 0 1.9762 3.4778 0 0 0 0 17.5000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0445">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">16.3</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.1850 -2.8889 0 0 2.8889 -3.1850 0 0 0 0 16.3000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0446">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">15.9</veg:height>
<veg:crownDiameter uom="m">3.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.8000 0.0180 0 0 -0.0180 3.8000 0 0 0 0 15.9000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0447">
<veg:class>1070</veg:class>
<veg:species>Populus nigra 'Italica'</veg:species>
<veg:height uom="m">17.5</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1487 -0.6547 0 0 0.6547 -4.1487 0 0 0 0 17.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_pappel"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566291.079 5934093.455 5.377</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0448">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4114 7.6712 0 0 -7.6712 1.4114 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0449">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.3084 -7.3936 0 0 7.3936 0.3084 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0450">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.4</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.5502 -0.8092 0 0 0.8092 6.5502 0 0 0 0 11.4000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0451">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5554 6.9275 0 0 -6.9275 1.5554 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0452">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.0248 4.7950 0 0 -4.7950 6.0248 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0453">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">6.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.8596 4.5938 0 0 -4.5938 -3.8596 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0454">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.8549 6.0207 0 0 -6.0207 -1.8549 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0455">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.6196 -6.0685 0 0 6.0685 -0.6196 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0456">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2591 -5.8943 0 0 5.8943 0.2591 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0457">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.2230 3.5228 0 0 -3.5228 -5.2230 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0458">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7282 -6.3377 0 0 6.3377 2.7282 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0459">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3030 4.5692 0 0 -4.5692 5.3030 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0460">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1297 5.2760 0 0 -5.2760 -4.1297 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0461">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8904 -5.6300 0 0 5.6300 -0.8904 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0462">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.4247 0.9864 0 0 -0.9864 6.4247 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0463">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9927 -1.7152 0 0 1.7152 6.9927 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0464">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">7.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1268 -7.2963 0 0 7.2963 2.1268 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0465">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.6525 3.7801 0 0 -3.7801 -5.6525 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0466">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.3333 -2.1862 0 0 2.1862 -6.3333 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0467">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0468">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0469">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0470">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0471">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0472">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0473">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0474">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0475">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0476">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0477">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0478">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0479">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0480">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0481">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0482">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.3</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.0361 1.2953 0 0 -1.2953 5.0361 0 0 0 0 7.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566495.090 5934112.475 5.427</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0483">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.4</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.7658 2.7777 0 0 -2.7777 5.7658 0 0 0 0 8.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566284.893 5934026.605 4.880</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0484">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.7</veg:height>
<veg:crownDiameter uom="m">7.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.2208 -5.3845 0 0 5.3845 5.2208 0 0 0 0 12.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566216.082 5933988.260 4.830</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0485">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4457 -6.2869 0 0 6.2869 -4.4457 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566286.116 5934016.260 4.860</gml:pos>
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
<veg:height uom="m">13.2</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.6467 -7.7731 0 0 7.7731 0.6467 0 0 0 0 13.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566223.948 5933984.738 4.830</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0487">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4978 1.5045 0 0 -1.5045 5.4978 0 0 0 0 8.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566238.158 5933976.622 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0488">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.2670 4.9724 0 0 -4.9724 6.2670 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566216.389 5933979.741 4.820</gml:pos>
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
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.7998 -0.0474 0 0 0.0474 -5.7998 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566277.802 5933974.090 4.820</gml:pos>
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
<veg:height uom="m">8.5</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.6741 5.8614 0 0 -5.8614 -0.6741 0 0 0 0 8.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566229.699 5933975.739 4.820</gml:pos>
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
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.6312 6.9032 0 0 -6.9032 -3.6312 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566291.192 5934000.873 4.840</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0492">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.8529 1.4020 0 0 -1.4020 3.8529 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566222.298 5934013.383 4.860</gml:pos>
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
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.1994 0.0892 0 0 -0.0892 6.1994 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566288.023 5934045.364 4.910</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0494">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.2539 5.7651 0 0 -5.7651 -5.2539 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566215.904 5934028.163 4.876</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0495">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.0619 6.3236 0 0 -6.3236 5.0619 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566212.329 5933997.823 4.840</gml:pos>
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
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.3590 -7.6916 0 0 7.6916 0.3590 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566244.727 5934045.126 4.910</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0497">
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
<gml:pos srsDimension="3">566687.003 5934004.672 4.748</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0498">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0499">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0500">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0501">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.5</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2278 -1.8086 0 0 1.8086 3.2278 0 0 0 0 7.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566696.114 5933989.221 4.740</gml:pos>
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
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.2306 2.4636 0 0 -2.4636 6.2306 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566666.798 5934014.522 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0503">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.3929 2.5962 0 0 -2.5962 6.3929 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566690.395 5934062.177 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0504">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.4952 2.1893 0 0 -2.1893 4.4952 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566681.449 5934056.438 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0505">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">13.7</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.2454 6.8151 0 0 -6.8151 -5.2454 0 0 0 0 13.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566669.416 5933995.360 4.750</gml:pos>
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
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6389 -4.1287 0 0 4.1287 2.6389 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566649.539 5934003.581 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0507">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.6446 4.5095 0 0 -4.5095 1.6446 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566662.385 5934052.750 4.750</gml:pos>
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
<veg:height uom="m">10.7</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.3127 -2.5279 0 0 2.5279 6.3127 0 0 0 0 10.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566691.035 5934019.112 4.750</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0509">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-8.5984 -1.3255 0 0 1.3255 -8.5984 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566700.918 5934061.015 4.750</gml:pos>
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
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.9508 -6.4301 0 0 6.4301 -0.9508 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566713.810 5934009.791 4.740</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0511">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.4839 -2.6716 0 0 2.6716 5.4839 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566710.413 5934034.754 4.740</gml:pos>
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
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8638 -4.4613 0 0 4.4613 4.8638 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566690.084 5933974.727 4.740</gml:pos>
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
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.6999 -4.8498 0 0 4.8498 0.6999 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566549.989 5934062.302 4.793</gml:pos>
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
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.1509 -3.9972 0 0 3.9972 -0.1509 0 0 0 0 7.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566497.352 5934009.227 4.790</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0516">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0517">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0518">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0519">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.1572 4.0970 0 0 -4.0970 -0.1572 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566603.411 5933989.085 4.760</gml:pos>
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
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.5856 -1.7730 0 0 1.7730 3.5856 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566615.786 5934021.146 4.760</gml:pos>
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
<veg:height uom="m">7.3</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.4350 -1.8469 0 0 1.8469 3.4350 0 0 0 0 7.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566659.903 5934031.616 4.750</gml:pos>
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
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.0355 3.1852 0 0 -3.1852 -3.0355 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566597.642 5934032.749 4.770</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0523">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0686 4.8796 0 0 -4.8796 2.0686 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566671.943 5934076.996 4.870</gml:pos>
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
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7825 -2.9551 0 0 2.9551 3.7825 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566557.736 5934022.148 4.770</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0525">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.1</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.5445 -3.1966 0 0 3.1966 -5.5445 0 0 0 0 10.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566537.172 5934036.633 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0526">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5070 -5.1191 0 0 5.1191 2.5070 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566664.687 5934062.386 4.760</gml:pos>
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
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.9234 3.5632 0 0 -3.5632 3.9234 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566535.349 5934045.715 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0528">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.8748 5.2273 0 0 -5.2273 0.8748 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566480.908 5934001.727 4.790</gml:pos>
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
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">4.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.4140 -2.2703 0 0 2.2703 -3.4140 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566499.202 5934019.630 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0530">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.0</veg:height>
<veg:crownDiameter uom="m">4.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0332 2.9051 0 0 -2.9051 3.0332 0 0 0 0 8.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566527.913 5934028.880 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0531">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.3</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6188 -5.6530 0 0 5.6530 4.6188 0 0 0 0 9.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566050.094 5934066.435 4.867</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0532">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.7</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4288 3.1951 0 0 -3.1951 1.4288 0 0 0 0 6.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566075.228 5934064.312 4.867</gml:pos>
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
<veg:height uom="m">7.1</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7550 -2.4698 0 0 2.4698 2.7550 0 0 0 0 7.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566035.997 5933967.938 4.787</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0535">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0536">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0537">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.2811 0.5255 0 0 -0.5255 -7.2811 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566001.581 5933998.333 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0538">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0539">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0540">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0541">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.5272 2.0640 0 0 -2.0640 -5.5272 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566011.396 5934033.003 4.810</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0543">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0544">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0545">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0546">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.3009 2.2779 0 0 -2.2779 6.3009 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565997.178 5934045.303 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0547">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.2</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5685 4.9578 0 0 -4.9578 1.5685 0 0 0 0 7.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566049.993 5934035.785 4.830</gml:pos>
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
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5616 -7.0286 0 0 7.0286 -1.5616 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566021.765 5934035.135 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0549">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.5586 -4.6415 0 0 4.6415 -2.5586 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565991.234 5934002.819 4.790</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0550">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.4899 3.1481 0 0 -3.1481 -3.4899 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566023.116 5934067.607 4.866</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0551">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">5.9</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8886 -2.9467 0 0 2.9467 1.8886 0 0 0 0 5.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566392.542 5934003.622 4.821</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0553">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0554">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">4.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.9051 -4.4080 0 0 4.4080 0.9051 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566365.292 5933994.259 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0555">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0556">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0557">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.4993 3.2620 0 0 -3.2620 -0.4993 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566417.398 5934024.666 4.830</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0558">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">4.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.6132 4.3079 0 0 -4.3079 1.6132 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566377.347 5934023.400 4.850</gml:pos>
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
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.5598 5.9747 0 0 -5.9747 -2.5598 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566370.188 5934032.427 4.860</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0560">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.6982 1.5301 0 0 -1.5301 5.6982 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566337.257 5933977.413 4.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0561">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0562">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7938 3.4394 0 0 -3.4394 -4.7938 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566387.105 5934027.406 4.850</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0563">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.6</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2170 3.4265 0 0 -3.4265 3.2170 0 0 0 0 7.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566366.216 5934011.955 4.840</gml:pos>
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
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.5624 5.9999 0 0 -5.9999 -1.5624 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566378.582 5934000.553 4.828</gml:pos>
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
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.1830 -2.1431 0 0 2.1431 -4.1830 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566350.950 5933968.640 4.810</gml:pos>
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
<veg:height uom="m">7.1</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.2420 -3.6692 0 0 3.6692 2.2420 0 0 0 0 7.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566428.627 5934050.696 4.850</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0567">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0568">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0569">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0570">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0571">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0572">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0573">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.1</veg:height>
<veg:crownDiameter uom="m">2.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.6992 0.0667 0 0 -0.0667 -2.6992 0 0 0 0 5.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566067.768 5934499.056 7.766</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0574">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.7</veg:height>
<veg:crownDiameter uom="m">3.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3621 3.3324 0 0 -3.3324 -1.3621 0 0 0 0 6.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565990.497 5934488.542 7.605</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0575">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.3494 -4.5266 0 0 4.5266 2.3494 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566136.639 5934495.359 7.484</gml:pos>
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
<veg:height uom="m">5.7</veg:height>
<veg:crownDiameter uom="m">3.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9915 -0.2251 0 0 0.2251 -2.9915 0 0 0 0 5.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566067.109 5934491.252 7.731</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0577">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">3.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6431 -1.4192 0 0 1.4192 2.6431 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566151.844 5934490.846 7.395</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0578">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">4.2</veg:height>
<veg:crownDiameter uom="m">2.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.4118 -1.8157 0 0 1.8157 1.4118 0 0 0 0 4.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566001.226 5934486.448 7.638</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0579">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.0</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.3802 3.0894 0 0 -3.0894 -2.3802 0 0 0 0 5.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566073.040 5934492.574 7.728</gml:pos>
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
<veg:height uom="m">5.5</veg:height>
<veg:crownDiameter uom="m">3.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.3686 2.9715 0 0 -2.9715 2.3686 0 0 0 0 5.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566187.198 5934487.858 7.229</gml:pos>
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
<veg:height uom="m">4.9</veg:height>
<veg:crownDiameter uom="m">2.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3012 2.0166 0 0 -2.0166 -1.3012 0 0 0 0 4.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565981.575 5934493.950 7.598</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0582">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.4</veg:height>
<veg:crownDiameter uom="m">2.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5896 0.2319 0 0 -0.2319 2.5896 0 0 0 0 5.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566150.987 5934553.193 7.631</gml:pos>
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
<veg:height uom="m">7.2</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.8487 1.2206 0 0 -1.2206 -4.8487 0 0 0 0 7.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566165.130 5934558.945 7.579</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0584">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.6</veg:height>
<veg:crownDiameter uom="m">4.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.0041 3.8719 0 0 -3.8719 -1.0041 0 0 0 0 5.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566022.839 5934551.482 7.989</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0585">
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
<gml:pos srsDimension="3">566076.086 5934551.079 7.960</gml:pos>
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
<veg:height uom="m">4.2</veg:height>
<veg:crownDiameter uom="m">2.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.1902 0.2071 0 0 -0.2071 -2.1902 0 0 0 0 4.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566193.961 5934553.994 7.420</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0587">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.8133 -3.6095 0 0 3.6095 0.8133 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566171.635 5934555.523 7.537</gml:pos>
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
<veg:height uom="m">5.1</veg:height>
<veg:crownDiameter uom="m">3.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6478 2.1328 0 0 -2.1328 2.6478 0 0 0 0 5.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565999.288 5934546.651 7.910</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0589">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">5.2</veg:height>
<veg:crownDiameter uom="m">2.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.3909 -1.0216 0 0 1.0216 2.3909 0 0 0 0 5.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566113.294 5934557.163 7.831</gml:pos>
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
<veg:height uom="m">5.1</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.7509 -2.1640 0 0 2.1640 -2.7509 0 0 0 0 5.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566025.944 5934546.055 7.975</gml:pos>
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
<veg:height uom="m">5.0</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.8221 1.7105 0 0 -1.7105 -2.8221 0 0 0 0 5.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565994.752 5934551.365 7.909</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0592">
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
<gml:pos srsDimension="3">566009.644 5934543.661 7.931</gml:pos>
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
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7417 -3.6110 0 0 3.6110 3.7417 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566018.036 5934545.030 7.955</gml:pos>
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
<veg:height uom="m">6.7</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9277 -1.6607 0 0 1.6607 4.9277 0 0 0 0 6.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566176.909 5934559.477 7.520</gml:pos>
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
<veg:height uom="m">4.7</veg:height>
<veg:crownDiameter uom="m">2.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.4013 0.6956 0 0 -0.6956 -2.4013 0 0 0 0 4.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566183.866 5934545.365 7.446</gml:pos>
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
<veg:height uom="m">4.4</veg:height>
<veg:crownDiameter uom="m">2.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.5446 1.5666 0 0 -1.5666 1.5446 0 0 0 0 4.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565989.981 5934555.224 7.896</gml:pos>
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
<veg:height uom="m">5.3</veg:height>
<veg:crownDiameter uom="m">2.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3908 -2.4301 0 0 2.4301 -1.3908 0 0 0 0 5.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566132.605 5934610.686 7.819</gml:pos>
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
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">3.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.3804 0.3647 0 0 -0.3647 3.3804 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566182.798 5934610.206 7.596</gml:pos>
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
<veg:height uom="m">6.1</veg:height>
<veg:crownDiameter uom="m">2.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.1024 -2.6823 0 0 2.6823 -1.1024 0 0 0 0 6.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566122.327 5934603.525 7.855</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0600">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">4.8</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7350 -2.4920 0 0 2.4920 2.7350 0 0 0 0 4.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566018.499 5934600.985 8.037</gml:pos>
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
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">2.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.0120 -2.7177 0 0 2.7177 1.0120 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566019.756 5934606.973 8.040</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0602">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0603">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0604">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">5.8</veg:height>
<veg:crownDiameter uom="m">3.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.0247 3.8999 0 0 -3.8999 -0.0247 0 0 0 0 5.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566012.108 5934606.261 8.022</gml:pos>
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
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.9796 0.8557 0 0 -0.8557 -2.9796 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565997.147 5934605.649 7.981</gml:pos>
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
<veg:height uom="m">5.6</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.9555 3.1410 0 0 -3.1410 1.9555 0 0 0 0 5.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565991.682 5934601.381 7.970</gml:pos>
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
<veg:height uom="m">5.6</veg:height>
<veg:crownDiameter uom="m">3.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7895 -0.2822 0 0 0.2822 3.7895 0 0 0 0 5.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566164.370 5934604.230 7.667</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0608">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">3.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.0965 -2.9984 0 0 2.9984 -0.0965 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566012.930 5934616.993 8.020</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0609">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">6.7</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.7022 -3.7926 0 0 3.7926 3.7022 0 0 0 0 6.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566044.891 5934614.810 8.050</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0610">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3775 -0.4920 0 0 0.4920 5.3775 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566141.225 5934607.389 7.779</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0611">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.4186 -0.7505 0 0 0.7505 -3.4186 0 0 0 0 6.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566001.497 5934614.882 7.992</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0612">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.2204 7.3232 0 0 -7.3232 3.2204 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566635.263 5934382.429 5.987</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0613">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">4.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.9702 4.2671 0 0 -4.2671 -1.9702 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566640.554 5934342.215 5.820</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0614">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">6.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.0500 2.3764 0 0 -2.3764 -6.0500 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566682.374 5934294.005 5.597</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0615">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7657 -1.5127 0 0 1.5127 -4.7657 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566657.783 5934258.542 5.458</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0616">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.2215 -5.2493 0 0 5.2493 2.2215 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566675.227 5934275.023 5.520</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0618">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0619">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0620">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0621">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.0</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.2391 -0.8012 0 0 0.8012 5.2391 0 0 0 0 8.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566712.499 5934286.072 5.555</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0622">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0623">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0624">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0625">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6406 2.3462 0 0 -2.3462 4.6406 0 0 0 0 10.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566678.664 5934401.235 6.051</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0626">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.9101 2.4780 0 0 -2.4780 4.9101 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566668.749 5934293.492 5.602</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0627">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.7677 5.5241 0 0 -5.5241 1.7677 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566607.626 5934303.230 5.681</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0628">
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
<gml:pos srsDimension="3">566644.866 5934299.076 5.640</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0630">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0631">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0632">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0633">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.8869 3.1452 0 0 -3.1452 -3.8869 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566649.939 5934383.691 5.987</gml:pos>
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
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.3485 3.6836 0 0 -3.6836 0.3485 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566622.987 5934283.085 5.580</gml:pos>
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
<veg:height uom="m">8.6</veg:height>
<veg:crownDiameter uom="m">4.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4372 0.7490 0 0 -0.7490 -4.4372 0 0 0 0 8.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566713.894 5934374.469 5.927</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0636">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.4</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.8591 -4.9797 0 0 4.9797 -3.8591 0 0 0 0 9.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566654.361 5934304.467 5.657</gml:pos>
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
<veg:height uom="m">7.9</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.5110 -4.0909 0 0 4.0909 2.5110 0 0 0 0 7.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566582.427 5934315.891 5.754</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0638">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">3.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.7132 -3.3244 0 0 3.3244 0.7132 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0639">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.7</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.9151 -2.4377 0 0 2.4377 -1.9151 0 0 0 0 6.7000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0640">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">2.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6692 -1.1337 0 0 1.1337 2.6692 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0641">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.1</veg:height>
<veg:crownDiameter uom="m">3.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.2519 3.0533 0 0 -3.0533 -1.2519 0 0 0 0 6.1000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0642">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.2</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.1461 -3.0966 0 0 3.0966 0.1461 0 0 0 0 6.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0643">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.5964 -3.6516 0 0 3.6516 0.5964 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0644">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">3.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.2610 -1.9718 0 0 1.9718 -2.2610 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0645">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.4</veg:height>
<veg:crownDiameter uom="m">3.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.8424 -2.6164 0 0 2.6164 -1.8424 0 0 0 0 6.4000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0646">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:crownDiameter uom="m">3.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.3628 -2.1580 0 0 2.1580 2.3628 0 0 0 0 6.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0647">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.9</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.6699 -3.0759 0 0 3.0759 -1.6699 0 0 0 0 6.9000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0648">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.1882 2.1958 0 0 -2.1958 -2.1882 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0649">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.0</veg:height>
<veg:crownDiameter uom="m">3.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.0504 0.5525 0 0 -0.5525 3.0504 0 0 0 0 6.0000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0650">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.0</veg:height>
<veg:crownDiameter uom="m">3.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8603 -2.9647 0 0 2.9647 1.8603 0 0 0 0 7.0000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0651">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">6.6</veg:height>
<veg:crownDiameter uom="m">3.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.8455 -2.6142 0 0 2.6142 1.8455 0 0 0 0 6.6000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0652">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">7.2</veg:height>
<veg:crownDiameter uom="m">3.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3735 3.4356 0 0 -3.4356 -1.3735 0 0 0 0 7.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0653">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:crownDiameter uom="m">4.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.8520 3.4808 0 0 -3.4808 -2.8520 0 0 0 0 7.7000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0654">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.4618 -5.3618 0 0 5.3618 -2.4618 0 0 0 0 9.0000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0655">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.6154 4.8374 0 0 -4.8374 -1.6154 0 0 0 0 7.7000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0656">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.0</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.3903 2.1761 0 0 -2.1761 -4.3903 0 0 0 0 8.0000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0657">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.8</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.3310 3.3900 0 0 -3.3900 -4.3310 0 0 0 0 8.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0658">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.2</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.1156 -0.9331 0 0 0.9331 -5.1156 0 0 0 0 8.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0659">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">7.8</veg:height>
<veg:crownDiameter uom="m">4.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.3965 0.9594 0 0 -0.9594 4.3965 0 0 0 0 7.8000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0660">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.9</veg:height>
<veg:crownDiameter uom="m">5.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6571 4.7010 0 0 -4.7010 2.6571 0 0 0 0 8.9000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0661">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">5.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.2362 -5.6951 0 0 5.6951 0.2362 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0662">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">5.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.0308 -4.7871 0 0 4.7871 2.0308 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0663">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.7626 -5.2133 0 0 5.2133 2.7626 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0664">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.9</veg:height>
<veg:crownDiameter uom="m">10.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>9.9824 2.9175 0 0 -2.9175 9.9824 0 0 0 0 14.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565873.407 5934306.095 7.316</gml:pos>
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
<veg:height uom="m">15.4</veg:height>
<veg:crownDiameter uom="m">9.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-9.2919 0.3874 0 0 -0.3874 -9.2919 0 0 0 0 15.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565845.202 5934304.520 8.545</gml:pos>
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
<veg:height uom="m">14.4</veg:height>
<veg:crownDiameter uom="m">8.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.1731 -8.3152 0 0 8.3152 -3.1731 0 0 0 0 14.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565925.118 5934345.735 6.926</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0667">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.1</veg:height>
<veg:crownDiameter uom="m">9.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.0528 8.7026 0 0 -8.7026 4.0528 0 0 0 0 14.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565907.562 5934368.351 6.850</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0668">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.1</veg:height>
<veg:crownDiameter uom="m">6.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.2270 -5.8732 0 0 5.8732 1.2270 0 0 0 0 11.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565864.089 5934316.661 7.809</gml:pos>
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
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6881 6.9863 0 0 -6.9863 3.6881 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565888.288 5934285.176 6.507</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0670">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.6998 0.0467 0 0 -0.0467 6.6998 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565930.247 5934314.267 6.628</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0671">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">15.5</veg:height>
<veg:crownDiameter uom="m">10.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.4676 9.0582 0 0 -9.0582 -4.4676 0 0 0 0 15.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565862.673 5934285.656 7.203</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0672">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.5</veg:height>
<veg:crownDiameter uom="m">4.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.7980 0.1398 0 0 -0.1398 4.7980 0 0 0 0 9.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565849.007 5934339.589 8.321</gml:pos>
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
<veg:height uom="m">13.5</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.4899 5.1741 0 0 -5.1741 -6.4899 0 0 0 0 13.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565920.152 5934284.171 6.139</gml:pos>
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
<veg:height uom="m">11.9</veg:height>
<veg:crownDiameter uom="m">8.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.6679 4.4203 0 0 -4.4203 6.6679 0 0 0 0 11.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565936.071 5934320.380 6.854</gml:pos>
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
<veg:height uom="m">14.6</veg:height>
<veg:crownDiameter uom="m">8.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.5547 -5.7206 0 0 5.7206 6.5547 0 0 0 0 14.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565918.499 5934360.576 6.895</gml:pos>
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
<veg:height uom="m">13.4</veg:height>
<veg:crownDiameter uom="m">10.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.0719 9.4609 0 0 -9.4609 4.0719 0 0 0 0 13.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565887.769 5934351.936 6.978</gml:pos>
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
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.9712 2.0087 0 0 -2.0087 -5.9712 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565844.685 5934327.256 8.742</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0678">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.6671 2.9731 0 0 -2.9731 6.6671 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565857.619 5934298.035 7.790</gml:pos>
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
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.9647 -1.8257 0 0 1.8257 -6.9647 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565875.916 5934334.888 7.313</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0680">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">6.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7825 -4.9737 0 0 4.9737 -4.7825 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565917.232 5934095.120 5.202</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0681">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">4.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.3474 3.5784 0 0 -3.5784 3.3474 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565928.068 5934076.772 4.938</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0682">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">13.8</veg:height>
<veg:crownDiameter uom="m">6.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.8735 -6.0525 0 0 6.0525 2.8735 0 0 0 0 13.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565846.758 5934063.722 5.054</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0683">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0684">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0685">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0686">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.3</veg:height>
<veg:crownDiameter uom="m">11.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>9.3772 -6.1243 0 0 6.1243 9.3772 0 0 0 0 14.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565850.848 5934050.164 5.005</gml:pos>
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
<veg:height uom="m">11.0</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.0554 1.4359 0 0 -1.4359 7.0554 0 0 0 0 11.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565899.679 5934099.197 5.262</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0688">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.2</veg:height>
<veg:crownDiameter uom="m">7.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.2711 -5.7963 0 0 5.7963 -4.2711 0 0 0 0 11.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565916.288 5934036.314 4.877</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0689">
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
<gml:pos srsDimension="3">565857.604 5934045.504 5.006</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0690">
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
<gml:pos srsDimension="3">565905.006 5934055.864 4.926</gml:pos>
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
<veg:height uom="m">12.0</veg:height>
<veg:crownDiameter uom="m">7.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-7.1716 -1.3631 0 0 1.3631 -7.1716 0 0 0 0 12.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565899.331 5934034.598 4.968</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0692">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0693">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0694">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0695">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0696">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0697">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0698">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.5</veg:height>
<veg:crownDiameter uom="m">5.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.6710 -4.0956 0 0 4.0956 3.6710 0 0 0 0 10.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566816.507 5934307.678 5.653</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0699">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.7395 -4.1795 0 0 4.1795 5.7395 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566773.983 5934321.130 5.711</gml:pos>
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
<veg:height uom="m">11.6</veg:height>
<veg:crownDiameter uom="m">6.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.1170 -5.9969 0 0 5.9969 1.1170 0 0 0 0 11.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566782.031 5934303.474 5.622</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0701">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5558 2.0602 0 0 -2.0602 4.5558 0 0 0 0 10.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566811.583 5934322.654 5.767</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0702">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">13.6</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9998 0.0574 0 0 -0.0574 6.9998 0 0 0 0 13.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566832.121 5934361.614 6.305</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0703">
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
<gml:pos srsDimension="3">566802.945 5934350.159 5.971</gml:pos>
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
<veg:height uom="m">14.1</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.6506 8.1742 0 0 -8.1742 -0.6506 0 0 0 0 14.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566783.972 5934315.253 5.691</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0705">
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
<gml:pos srsDimension="3">566783.146 5934362.283 5.977</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0707">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0708">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0709">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0710">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.5738 -5.2991 0 0 5.2991 -4.5738 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566787.969 5934060.912 5.684</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0711">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:crownDiameter uom="m">4.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.6690 3.3714 0 0 -3.3714 2.6690 0 0 0 0 9.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566817.349 5934083.708 6.892</gml:pos>
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
<veg:height uom="m">12.1</veg:height>
<veg:crownDiameter uom="m">7.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.5351 6.8405 0 0 -6.8405 3.5351 0 0 0 0 12.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566782.965 5934101.774 5.653</gml:pos>
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
<veg:height uom="m">12.4</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.6971 2.9160 0 0 -2.9160 5.6971 0 0 0 0 12.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566829.933 5934088.203 7.420</gml:pos>
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
<veg:height uom="m">14.9</veg:height>
<veg:crownDiameter uom="m">10.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>8.3282 6.8762 0 0 -6.8762 8.3282 0 0 0 0 14.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566808.623 5934087.777 6.505</gml:pos>
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
<veg:height uom="m">12.8</veg:height>
<veg:crownDiameter uom="m">8.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>7.5380 4.1399 0 0 -4.1399 7.5380 0 0 0 0 12.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566775.168 5934126.725 5.443</gml:pos>
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
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.1078 4.2351 0 0 -4.2351 4.1078 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566785.895 5934091.086 5.707</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0717">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0718">
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
<gml:pos srsDimension="3">566753.220 5934102.169 5.253</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0719">
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
<gml:pos srsDimension="3">566776.662 5934065.685 5.320</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0720">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0721">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0722">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0723">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0724">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0725">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0726">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0727">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0728">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0729">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.8</veg:height>
<veg:crownDiameter uom="m">11.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.2985 -10.6664 0 0 10.6664 4.2985 0 0 0 0 14.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566140.842 5934670.860 7.879</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0730">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:crownDiameter uom="m">8.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.6038 8.0416 0 0 -8.0416 -1.6038 0 0 0 0 10.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566165.658 5934640.355 7.699</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0731">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.1000 0.0166 0 0 -0.0166 5.1000 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566138.381 5934646.052 7.803</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0732">
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
<gml:pos srsDimension="3">566150.441 5934732.614 7.714</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0734">
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
<gml:pos srsDimension="3">566197.029 5934717.491 7.900</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0735">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.7</veg:height>
<veg:crownDiameter uom="m">5.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.1784 -5.6790 0 0 5.6790 1.1784 0 0 0 0 9.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566144.415 5934697.526 7.952</gml:pos>
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
<veg:height uom="m">12.3</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.5843 6.4339 0 0 -6.4339 -4.5843 0 0 0 0 12.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566563.147 5934665.208 7.243</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0737">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.9</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>6.9833 3.4747 0 0 -3.4747 6.9833 0 0 0 0 10.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566518.427 5934669.373 7.316</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0738">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">11.3</veg:height>
<veg:crownDiameter uom="m">7.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0523 -7.7998 0 0 7.7998 0.0523 0 0 0 0 11.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566527.931 5934735.618 9.956</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0739">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.8</veg:height>
<veg:crownDiameter uom="m">6.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.5545 4.4963 0 0 -4.4963 -4.5545 0 0 0 0 11.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566547.726 5934712.773 8.686</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0740">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">16.0</veg:height>
<veg:crownDiameter uom="m">8.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.8183 -7.8069 0 0 7.8069 -2.8183 0 0 0 0 16.0000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566558.603 5934746.816 10.218</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0741">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">6.6</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5994 -4.7334 0 0 4.7334 4.5994 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566583.449 5934666.592 7.264</gml:pos>
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
<veg:height uom="m">13.5</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.6534 -6.3840 0 0 6.3840 4.6534 0 0 0 0 13.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566575.924 5934677.423 7.468</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0743">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0744">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0745">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0746">
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
<gml:pos srsDimension="3">566602.792 5934682.383 7.585</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0747">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0748">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:crownDiameter uom="m">5.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.8277 -1.6441 0 0 1.6441 4.8277 0 0 0 0 8.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566539.279 5934687.340 7.730</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0749">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">12.4</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.3544 -5.7424 0 0 5.7424 -1.3544 0 0 0 0 12.4000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566580.269 5934653.573 7.116</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0750">
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
<gml:pos srsDimension="3">566589.985 5934721.518 8.876</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0751">
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
<gml:pos srsDimension="3">566560.315 5934711.848 8.605</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0752">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0753">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0754">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0755">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0756">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0757">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0758">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0759">
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
<gml:pos srsDimension="3">565934.301 5934667.406 7.896</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0760">
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
<gml:pos srsDimension="3">565880.293 5934634.785 8.696</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0761">
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
<gml:pos srsDimension="3">565917.961 5934619.462 7.852</gml:pos>
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
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">5.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-0.8782 5.8343 0 0 -5.8343 -0.8782 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565927.453 5934621.087 7.776</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0763">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">11.5</veg:height>
<veg:crownDiameter uom="m">6.2</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.6036 -4.1529 0 0 4.1529 -4.6036 0 0 0 0 11.5000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">565886.347 5934607.210 8.295</gml:pos>
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
<veg:height uom="m">8.7</veg:height>
<veg:crownDiameter uom="m">5.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-4.7362 -1.6027 0 0 1.6027 -4.7362 0 0 0 0 8.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566379.058 5933902.424 5.224</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0765">
<veg:class>1070</veg:class>
<veg:species>Betula pendula</veg:species>
<veg:height uom="m">14.6</veg:height>
<veg:crownDiameter uom="m">7.0</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>5.3958 -4.4592 0 0 4.4592 5.3958 0 0 0 0 14.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566449.385 5933921.949 4.851</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0766">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0767">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0768">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0769">
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0770">
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
<gml:pos srsDimension="3">566379.326 5933873.659 6.260</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0771">
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
<gml:pos srsDimension="3">566439.178 5933853.682 7.369</gml:pos>
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
<veg:height uom="m">9.6</veg:height>
<veg:crownDiameter uom="m">4.4</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.8532 3.3495 0 0 -3.3495 -2.8532 0 0 0 0 9.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566403.402 5933936.892 4.781</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0773">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:crownDiameter uom="m">7.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>2.1685 6.7607 0 0 -6.7607 2.1685 0 0 0 0 9.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566428.608 5933921.115 4.869</gml:pos>
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
<veg:height uom="m">9.1</veg:height>
<veg:crownDiameter uom="m">4.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-2.0423 -4.0098 0 0 4.0098 -2.0423 0 0 0 0 9.1000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566433.876 5933905.449 5.130</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0775">
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
<gml:pos srsDimension="3">566400.397 5933898.704 5.319</gml:pos>
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
<veg:height uom="m">12.2</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.4704 6.7547 0 0 -6.7547 4.4704 0 0 0 0 12.2000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566112.046 5933910.682 5.054</gml:pos>
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
<veg:height uom="m">13.3</veg:height>
<veg:crownDiameter uom="m">8.1</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>0.0649 8.0997 0 0 -8.0997 0.0649 0 0 0 0 13.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566138.827 5933910.321 5.080</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0778">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:crownDiameter uom="m">7.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>3.8718 6.8861 0 0 -6.8861 3.8718 0 0 0 0 10.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566160.317 5933906.201 5.156</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0779">
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
<gml:pos srsDimension="3">566151.604 5933927.587 4.854</gml:pos>
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
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0781">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">12.6</veg:height>
<veg:crownDiameter uom="m">8.5</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-5.5521 6.4361 0 0 -6.4361 -5.5521 0 0 0 0 12.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566202.061 5933880.262 5.646</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0782">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">15.6</veg:height>
<veg:crownDiameter uom="m">11.9</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.1805 10.1692 0 0 -10.1692 -6.1805 0 0 0 0 15.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566162.158 5933895.798 5.328</gml:pos>
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
<veg:height uom="m">9.9</veg:height>
<veg:crownDiameter uom="m">5.3</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-1.1934 -5.1639 0 0 5.1639 -1.1934 0 0 0 0 9.9000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_birke"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566121.524 5933854.305 5.386</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0784">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">10.8</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-6.4137 -2.2592 0 0 2.2592 -6.4137 0 0 0 0 10.8000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566138.536 5933830.418 5.136</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0785">
<veg:class>1070</veg:class>
<veg:species>Tilia cordata</veg:species>
<veg:height uom="m">11.7</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>1.3746 6.6596 0 0 -6.6596 1.3746 0 0 0 0 11.7000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_linde"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566140.163 5933892.470 5.342</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0786">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:crownDiameter uom="m">6.8</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>-3.3715 -5.9053 0 0 5.9053 -3.3715 0 0 0 0 10.3000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566147.845 5933910.177 5.082</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="DEXX_Baum_0787">
<veg:class>1070</veg:class>
<veg:species>Aesculus hippocastanum</veg:species>
<veg:height uom="m">14.6</veg:height>
<veg:crownDiameter uom="m">9.7</veg:crownDiameter>
<veg:lod2ImplicitRepresentation>
<core:ImplicitGeometry>
<core:transformationMatrix>4.5864 8.5472 0 0 -8.5472 4.5864 0 0 0 0 14.6000 0 0 0 0 1</core:transformationMatrix>
<core:relativeGMLGeometry xlink:href="#DEXX_Baumform_kastanie"/>
<core:referencePoint>
<gml:Point>
<gml:pos srsDimension="3">566138.456 5933878.193 5.481</gml:pos>
</gml:Point>
</core:referencePoint>
</core:ImplicitGeometry>
</veg:lod2ImplicitRepresentation>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
</core:CityModel>
