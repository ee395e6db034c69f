<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Brücken</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>566310.043 5934086.763 -1.000</gml:lowerCorner>
<gml:upperCorner>566342.622 5934182.155 8.814</gml:upperCorner>
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<brid:Bridge gml:id="DEXX_Bruecke_1">
<gml:name>Lindenbrücke</gml:name>
<brid:class>1000</brid:class>
<brid:function>1000</brid:function>
<brid:yearOfConstruction>1887</brid:yearOfConstruction>
<brid:isMovable>false</brid:isMovable>
<brid:outerBridgeConstruction>
<brid:BridgeConstructionElement gml:id="DEXX_Bruecke_1_pfeiler_1">
<brid:lod3Geometry>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 -1.000 566337.200 5934119.190 -1.000 566337.200 5934119.190 4.200 566334.817 5934117.879 4.200 566334.817 5934117.879 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.200 5934119.190 -1.000 566335.219 5934121.054 -1.000 566335.219 5934121.054 4.200 566337.200 5934119.190 4.200 566337.200 5934119.190 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 4.200 566337.200 5934119.190 4.200 566335.018 5934119.467 5.400 566334.817 5934117.879 4.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.200 5934119.190 4.200 566335.219 5934121.054 4.200 566335.018 5934119.467 5.400 566337.200 5934119.190 4.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3Geometry>
</brid:BridgeConstructionElement>
</brid:outerBridgeConstruction>
<brid:outerBridgeConstruction>
<brid:BridgeConstructionElement gml:id="DEXX_Bruecke_1_pfeiler_2">
<brid:lod3Geometry>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.385 5934123.692 -1.000 566312.002 5934122.381 -1.000 566312.002 5934122.381 4.200 566314.385 5934123.692 4.200 566314.385 5934123.692 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.002 5934122.381 -1.000 566313.983 5934120.518 -1.000 566313.983 5934120.518 4.200 566312.002 5934122.381 4.200 566312.002 5934122.381 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.385 5934123.692 4.200 566312.002 5934122.381 4.200 566314.184 5934122.105 5.400 566314.385 5934123.692 4.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.002 5934122.381 4.200 566313.983 5934120.518 4.200 566314.184 5934122.105 5.400 566312.002 5934122.381 4.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3Geometry>
</brid:BridgeConstructionElement>
</brid:outerBridgeConstruction>
<brid:outerBridgeConstruction>
<brid:BridgeConstructionElement gml:id="DEXX_Bruecke_1_pfeiler_3">
<brid:lod3Geometry>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 -1.000 566340.663 5934146.537 -1.000 566340.663 5934146.537 4.200 566338.280 5934145.226 4.200 566338.280 5934145.226 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.663 5934146.537 -1.000 566338.682 5934148.400 -1.000 566338.682 5934148.400 4.200 566340.663 5934146.537 4.200 566340.663 5934146.537 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 4.200 566340.663 5934146.537 4.200 566338.481 5934146.813 5.400 566338.280 5934145.226 4.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.663 5934146.537 4.200 566338.682 5934148.400 4.200 566338.481 5934146.813 5.400 566340.663 5934146.537 4.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3Geometry>
</brid:BridgeConstructionElement>
</brid:outerBridgeConstruction>
<brid:outerBridgeConstruction>
<brid:BridgeConstructionElement gml:id="DEXX_Bruecke_1_pfeiler_4">
<brid:lod3Geometry>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.848 5934151.038 -1.000 566315.464 5934149.727 -1.000 566315.464 5934149.727 4.200 566317.848 5934151.038 4.200 566317.848 5934151.038 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.464 5934149.727 -1.000 566317.446 5934147.864 -1.000 566317.446 5934147.864 4.200 566315.464 5934149.727 4.200 566315.464 5934149.727 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.848 5934151.038 4.200 566315.464 5934149.727 4.200 566317.647 5934149.451 5.400 566317.848 5934151.038 4.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.464 5934149.727 4.200 566317.446 5934147.864 4.200 566317.647 5934149.451 5.400 566315.464 5934149.727 4.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3Geometry>
</brid:BridgeConstructionElement>
</brid:outerBridgeConstruction>
<brid:boundedBy>
<brid:OuterFloorSurface gml:id="DEXX_Bruecke_1_f0">
<brid:lod3MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.877 5934086.763 5.456 566331.756 5934093.708 5.620 566310.922 5934096.346 5.620 566310.043 5934089.401 5.456 566330.877 5934086.763 5.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.756 5934093.708 5.620 566332.139 5934096.729 5.751 566311.305 5934099.367 5.751 566310.922 5934096.346 5.620 566331.756 5934093.708 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.139 5934096.729 5.751 566332.521 5934099.751 5.913 566311.688 5934102.389 5.913 566311.305 5934099.367 5.751 566332.139 5934096.729 5.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.521 5934099.751 5.913 566332.904 5934102.772 6.101 566312.070 5934105.410 6.101 566311.688 5934102.389 5.913 566332.521 5934099.751 5.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.904 5934102.772 6.101 566333.286 5934105.794 6.307 566312.453 5934108.432 6.307 566312.070 5934105.410 6.101 566332.904 5934102.772 6.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.286 5934105.794 6.307 566333.669 5934108.815 6.524 566312.835 5934111.453 6.524 566312.453 5934108.432 6.307 566333.286 5934105.794 6.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.669 5934108.815 6.524 566334.052 5934111.837 6.744 566313.218 5934114.475 6.744 566312.835 5934111.453 6.524 566333.669 5934108.815 6.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.052 5934111.837 6.744 566334.434 5934114.858 6.959 566313.601 5934117.496 6.959 566313.218 5934114.475 6.744 566334.052 5934111.837 6.744</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.434 5934114.858 6.959 566334.817 5934117.879 7.161 566313.983 5934120.518 7.161 566313.601 5934117.496 6.959 566334.434 5934114.858 6.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 7.161 566335.219 5934121.054 7.352 566314.385 5934123.692 7.352 566313.983 5934120.518 7.161 566334.817 5934117.879 7.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.219 5934121.054 7.352 566335.601 5934124.076 7.506 566314.768 5934126.714 7.506 566314.385 5934123.692 7.352 566335.219 5934121.054 7.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.601 5934124.076 7.506 566335.984 5934127.097 7.627 566315.150 5934129.735 7.627 566314.768 5934126.714 7.506 566335.601 5934124.076 7.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.984 5934127.097 7.627 566336.367 5934130.118 7.711 566315.533 5934132.757 7.711 566315.150 5934129.735 7.627 566335.984 5934127.097 7.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.367 5934130.118 7.711 566336.749 5934133.140 7.757 566315.915 5934135.778 7.757 566315.533 5934132.757 7.711 566336.367 5934130.118 7.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.749 5934133.140 7.757 566337.132 5934136.161 7.764 566316.298 5934138.799 7.764 566315.915 5934135.778 7.757 566336.749 5934133.140 7.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.132 5934136.161 7.764 566337.514 5934139.183 7.731 566316.681 5934141.821 7.731 566316.298 5934138.799 7.764 566337.132 5934136.161 7.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.514 5934139.183 7.731 566337.897 5934142.204 7.662 566317.063 5934144.842 7.662 566316.681 5934141.821 7.731 566337.514 5934139.183 7.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.897 5934142.204 7.662 566338.280 5934145.226 7.561 566317.446 5934147.864 7.561 566317.063 5934144.842 7.662 566337.897 5934142.204 7.662</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 7.561 566338.682 5934148.400 7.425 566317.848 5934151.038 7.425 566317.446 5934147.864 7.561 566338.280 5934145.226 7.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.682 5934148.400 7.425 566339.064 5934151.422 7.276 566318.230 5934154.060 7.276 566317.848 5934151.038 7.425 566338.682 5934148.400 7.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.064 5934151.422 7.276 566339.447 5934154.443 7.113 566318.613 5934157.081 7.113 566318.230 5934154.060 7.276 566339.064 5934151.422 7.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.447 5934154.443 7.113 566339.829 5934157.465 6.945 566318.996 5934160.103 6.945 566318.613 5934157.081 7.113 566339.447 5934154.443 7.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.829 5934157.465 6.945 566340.212 5934160.486 6.780 566319.378 5934163.124 6.780 566318.996 5934160.103 6.945 566339.829 5934157.465 6.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.212 5934160.486 6.780 566340.594 5934163.508 6.626 566319.761 5934166.146 6.626 566319.378 5934163.124 6.780 566340.212 5934160.486 6.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.594 5934163.508 6.626 566340.977 5934166.529 6.491 566320.143 5934169.167 6.491 566319.761 5934166.146 6.626 566340.594 5934163.508 6.626</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.977 5934166.529 6.491 566341.360 5934169.550 6.381 566320.526 5934172.189 6.381 566320.143 5934169.167 6.491 566340.977 5934166.529 6.491</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.360 5934169.550 6.381 566341.742 5934172.572 6.302 566320.909 5934175.210 6.302 566320.526 5934172.189 6.381 566341.360 5934169.550 6.381</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.742 5934172.572 6.302 566342.622 5934179.516 6.259 566321.788 5934182.155 6.259 566320.909 5934175.210 6.302 566341.742 5934172.572 6.302</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3MultiSurface>
</brid:OuterFloorSurface>
</brid:boundedBy>
<brid:boundedBy>
<brid:WallSurface gml:id="DEXX_Bruecke_1_f1">
<brid:lod3MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.877 5934086.763 -1.000 566331.756 5934093.708 -1.000 566331.756 5934093.708 5.620 566330.877 5934086.763 5.456 566330.877 5934086.763 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.922 5934096.346 -1.000 566310.043 5934089.401 -1.000 566310.043 5934089.401 5.456 566310.922 5934096.346 5.620 566310.922 5934096.346 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.877 5934086.763 5.456 566331.756 5934093.708 5.620 566331.756 5934093.708 6.670 566330.877 5934086.763 6.506 566330.877 5934086.763 5.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.409 5934093.752 5.620 566330.529 5934086.807 5.456 566330.529 5934086.807 6.506 566331.409 5934093.752 6.670 566331.409 5934093.752 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.877 5934086.763 6.506 566331.756 5934093.708 6.670 566331.409 5934093.752 6.670 566330.529 5934086.807 6.506 566330.877 5934086.763 6.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.390 5934089.357 5.456 566311.270 5934096.302 5.620 566311.270 5934096.302 6.670 566310.390 5934089.357 6.506 566310.390 5934089.357 5.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.922 5934096.346 5.620 566310.043 5934089.401 5.456 566310.043 5934089.401 6.506 566310.922 5934096.346 6.670 566310.922 5934096.346 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.390 5934089.357 6.506 566311.270 5934096.302 6.670 566310.922 5934096.346 6.670 566310.043 5934089.401 6.506 566310.390 5934089.357 6.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.756 5934093.708 2.200 566332.139 5934096.729 4.255 566332.139 5934096.729 5.751 566331.756 5934093.708 5.620 566331.756 5934093.708 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.305 5934099.367 4.255 566310.922 5934096.346 2.200 566310.922 5934096.346 5.620 566311.305 5934099.367 5.751 566311.305 5934099.367 4.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.756 5934093.708 5.620 566332.139 5934096.729 5.751 566332.139 5934096.729 6.801 566331.756 5934093.708 6.670 566331.756 5934093.708 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.791 5934096.773 5.751 566331.409 5934093.752 5.620 566331.409 5934093.752 6.670 566331.791 5934096.773 6.801 566331.791 5934096.773 5.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.756 5934093.708 6.670 566332.139 5934096.729 6.801 566331.791 5934096.773 6.801 566331.409 5934093.752 6.670 566331.756 5934093.708 6.670</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.270 5934096.302 5.620 566311.652 5934099.323 5.751 566311.652 5934099.323 6.801 566311.270 5934096.302 6.670 566311.270 5934096.302 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.305 5934099.367 5.751 566310.922 5934096.346 5.620 566310.922 5934096.346 6.670 566311.305 5934099.367 6.801 566311.305 5934099.367 5.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.270 5934096.302 6.670 566311.652 5934099.323 6.801 566311.305 5934099.367 6.801 566310.922 5934096.346 6.670 566311.270 5934096.302 6.670</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.139 5934096.729 4.255 566332.521 5934099.751 4.891 566332.521 5934099.751 5.913 566332.139 5934096.729 5.751 566332.139 5934096.729 4.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.688 5934102.389 4.891 566311.305 5934099.367 4.255 566311.305 5934099.367 5.751 566311.688 5934102.389 5.913 566311.688 5934102.389 4.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.139 5934096.729 5.751 566332.521 5934099.751 5.913 566332.521 5934099.751 6.963 566332.139 5934096.729 6.801 566332.139 5934096.729 5.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.174 5934099.795 5.913 566331.791 5934096.773 5.751 566331.791 5934096.773 6.801 566332.174 5934099.795 6.963 566332.174 5934099.795 5.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.139 5934096.729 6.801 566332.521 5934099.751 6.963 566332.174 5934099.795 6.963 566331.791 5934096.773 6.801 566332.139 5934096.729 6.801</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.652 5934099.323 5.751 566312.035 5934102.345 5.913 566312.035 5934102.345 6.963 566311.652 5934099.323 6.801 566311.652 5934099.323 5.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.688 5934102.389 5.913 566311.305 5934099.367 5.751 566311.305 5934099.367 6.801 566311.688 5934102.389 6.963 566311.688 5934102.389 5.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.652 5934099.323 6.801 566312.035 5934102.345 6.963 566311.688 5934102.389 6.963 566311.305 5934099.367 6.801 566311.652 5934099.323 6.801</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.521 5934099.751 4.891 566332.904 5934102.772 5.208 566332.904 5934102.772 6.101 566332.521 5934099.751 5.913 566332.521 5934099.751 4.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.070 5934105.410 5.208 566311.688 5934102.389 4.891 566311.688 5934102.389 5.913 566312.070 5934105.410 6.101 566312.070 5934105.410 5.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.521 5934099.751 5.913 566332.904 5934102.772 6.101 566332.904 5934102.772 7.151 566332.521 5934099.751 6.963 566332.521 5934099.751 5.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.557 5934102.816 6.101 566332.174 5934099.795 5.913 566332.174 5934099.795 6.963 566332.557 5934102.816 7.151 566332.557 5934102.816 6.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.521 5934099.751 6.963 566332.904 5934102.772 7.151 566332.557 5934102.816 7.151 566332.174 5934099.795 6.963 566332.521 5934099.751 6.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.035 5934102.345 5.913 566312.417 5934105.366 6.101 566312.417 5934105.366 7.151 566312.035 5934102.345 6.963 566312.035 5934102.345 5.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.070 5934105.410 6.101 566311.688 5934102.389 5.913 566311.688 5934102.389 6.963 566312.070 5934105.410 7.151 566312.070 5934105.410 6.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.035 5934102.345 6.963 566312.417 5934105.366 7.151 566312.070 5934105.410 7.151 566311.688 5934102.389 6.963 566312.035 5934102.345 6.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.904 5934102.772 5.208 566333.286 5934105.794 5.307 566333.286 5934105.794 6.307 566332.904 5934102.772 6.101 566332.904 5934102.772 5.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.453 5934108.432 5.307 566312.070 5934105.410 5.208 566312.070 5934105.410 6.101 566312.453 5934108.432 6.307 566312.453 5934108.432 5.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.904 5934102.772 6.101 566333.286 5934105.794 6.307 566333.286 5934105.794 7.357 566332.904 5934102.772 7.151 566332.904 5934102.772 6.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.939 5934105.838 6.307 566332.557 5934102.816 6.101 566332.557 5934102.816 7.151 566332.939 5934105.838 7.357 566332.939 5934105.838 6.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.904 5934102.772 7.151 566333.286 5934105.794 7.357 566332.939 5934105.838 7.357 566332.557 5934102.816 7.151 566332.904 5934102.772 7.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.417 5934105.366 6.101 566312.800 5934108.388 6.307 566312.800 5934108.388 7.357 566312.417 5934105.366 7.151 566312.417 5934105.366 6.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.453 5934108.432 6.307 566312.070 5934105.410 6.101 566312.070 5934105.410 7.151 566312.453 5934108.432 7.357 566312.453 5934108.432 6.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.417 5934105.366 7.151 566312.800 5934108.388 7.357 566312.453 5934108.432 7.357 566312.070 5934105.410 7.151 566312.417 5934105.366 7.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.286 5934105.794 5.307 566333.669 5934108.815 5.208 566333.669 5934108.815 6.524 566333.286 5934105.794 6.307 566333.286 5934105.794 5.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.835 5934111.453 5.208 566312.453 5934108.432 5.307 566312.453 5934108.432 6.307 566312.835 5934111.453 6.524 566312.835 5934111.453 5.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.286 5934105.794 6.307 566333.669 5934108.815 6.524 566333.669 5934108.815 7.574 566333.286 5934105.794 7.357 566333.286 5934105.794 6.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.322 5934108.859 6.524 566332.939 5934105.838 6.307 566332.939 5934105.838 7.357 566333.322 5934108.859 7.574 566333.322 5934108.859 6.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.286 5934105.794 7.357 566333.669 5934108.815 7.574 566333.322 5934108.859 7.574 566332.939 5934105.838 7.357 566333.286 5934105.794 7.357</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.800 5934108.388 6.307 566313.183 5934111.409 6.524 566313.183 5934111.409 7.574 566312.800 5934108.388 7.357 566312.800 5934108.388 6.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.835 5934111.453 6.524 566312.453 5934108.432 6.307 566312.453 5934108.432 7.357 566312.835 5934111.453 7.574 566312.835 5934111.453 6.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.800 5934108.388 7.357 566313.183 5934111.409 7.574 566312.835 5934111.453 7.574 566312.453 5934108.432 7.357 566312.800 5934108.388 7.357</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.669 5934108.815 5.208 566334.052 5934111.837 4.891 566334.052 5934111.837 6.744 566333.669 5934108.815 6.524 566333.669 5934108.815 5.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.218 5934114.475 4.891 566312.835 5934111.453 5.208 566312.835 5934111.453 6.524 566313.218 5934114.475 6.744 566313.218 5934114.475 4.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.669 5934108.815 6.524 566334.052 5934111.837 6.744 566334.052 5934111.837 7.794 566333.669 5934108.815 7.574 566333.669 5934108.815 6.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.704 5934111.881 6.744 566333.322 5934108.859 6.524 566333.322 5934108.859 7.574 566333.704 5934111.881 7.794 566333.704 5934111.881 6.744</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.669 5934108.815 7.574 566334.052 5934111.837 7.794 566333.704 5934111.881 7.794 566333.322 5934108.859 7.574 566333.669 5934108.815 7.574</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.183 5934111.409 6.524 566313.565 5934114.431 6.744 566313.565 5934114.431 7.794 566313.183 5934111.409 7.574 566313.183 5934111.409 6.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.218 5934114.475 6.744 566312.835 5934111.453 6.524 566312.835 5934111.453 7.574 566313.218 5934114.475 7.794 566313.218 5934114.475 6.744</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.183 5934111.409 7.574 566313.565 5934114.431 7.794 566313.218 5934114.475 7.794 566312.835 5934111.453 7.574 566313.183 5934111.409 7.574</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.052 5934111.837 4.891 566334.434 5934114.858 4.255 566334.434 5934114.858 6.959 566334.052 5934111.837 6.744 566334.052 5934111.837 4.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.601 5934117.496 4.255 566313.218 5934114.475 4.891 566313.218 5934114.475 6.744 566313.601 5934117.496 6.959 566313.601 5934117.496 4.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.052 5934111.837 6.744 566334.434 5934114.858 6.959 566334.434 5934114.858 8.009 566334.052 5934111.837 7.794 566334.052 5934111.837 6.744</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.087 5934114.902 6.959 566333.704 5934111.881 6.744 566333.704 5934111.881 7.794 566334.087 5934114.902 8.009 566334.087 5934114.902 6.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.052 5934111.837 7.794 566334.434 5934114.858 8.009 566334.087 5934114.902 8.009 566333.704 5934111.881 7.794 566334.052 5934111.837 7.794</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.565 5934114.431 6.744 566313.948 5934117.452 6.959 566313.948 5934117.452 8.009 566313.565 5934114.431 7.794 566313.565 5934114.431 6.744</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.601 5934117.496 6.959 566313.218 5934114.475 6.744 566313.218 5934114.475 7.794 566313.601 5934117.496 8.009 566313.601 5934117.496 6.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.565 5934114.431 7.794 566313.948 5934117.452 8.009 566313.601 5934117.496 8.009 566313.218 5934114.475 7.794 566313.565 5934114.431 7.794</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.434 5934114.858 4.255 566334.817 5934117.879 2.200 566334.817 5934117.879 7.161 566334.434 5934114.858 6.959 566334.434 5934114.858 4.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.983 5934120.518 2.200 566313.601 5934117.496 4.255 566313.601 5934117.496 6.959 566313.983 5934120.518 7.161 566313.983 5934120.518 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.434 5934114.858 6.959 566334.817 5934117.879 7.161 566334.817 5934117.879 8.211 566334.434 5934114.858 8.009 566334.434 5934114.858 6.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.470 5934117.923 7.161 566334.087 5934114.902 6.959 566334.087 5934114.902 8.009 566334.470 5934117.923 8.211 566334.470 5934117.923 7.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.434 5934114.858 8.009 566334.817 5934117.879 8.211 566334.470 5934117.923 8.211 566334.087 5934114.902 8.009 566334.434 5934114.858 8.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.948 5934117.452 6.959 566314.330 5934120.474 7.161 566314.330 5934120.474 8.211 566313.948 5934117.452 8.009 566313.948 5934117.452 6.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.983 5934120.518 7.161 566313.601 5934117.496 6.959 566313.601 5934117.496 8.009 566313.983 5934120.518 8.211 566313.983 5934120.518 7.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.948 5934117.452 8.009 566314.330 5934120.474 8.211 566313.983 5934120.518 8.211 566313.601 5934117.496 8.009 566313.948 5934117.452 8.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 -1.000 566335.219 5934121.054 -1.000 566335.219 5934121.054 7.352 566334.817 5934117.879 7.161 566334.817 5934117.879 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.385 5934123.692 -1.000 566313.983 5934120.518 -1.000 566313.983 5934120.518 7.161 566314.385 5934123.692 7.352 566314.385 5934123.692 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 7.161 566335.219 5934121.054 7.352 566335.219 5934121.054 8.402 566334.817 5934117.879 8.211 566334.817 5934117.879 7.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.872 5934121.098 7.352 566334.470 5934117.923 7.161 566334.470 5934117.923 8.211 566334.872 5934121.098 8.402 566334.872 5934121.098 7.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 8.211 566335.219 5934121.054 8.402 566334.872 5934121.098 8.402 566334.470 5934117.923 8.211 566334.817 5934117.879 8.211</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.330 5934120.474 7.161 566314.732 5934123.648 7.352 566314.732 5934123.648 8.402 566314.330 5934120.474 8.211 566314.330 5934120.474 7.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.385 5934123.692 7.352 566313.983 5934120.518 7.161 566313.983 5934120.518 8.211 566314.385 5934123.692 8.402 566314.385 5934123.692 7.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.330 5934120.474 8.211 566314.732 5934123.648 8.402 566314.385 5934123.692 8.402 566313.983 5934120.518 8.211 566314.330 5934120.474 8.211</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.219 5934121.054 2.200 566335.601 5934124.076 5.214 566335.601 5934124.076 7.506 566335.219 5934121.054 7.352 566335.219 5934121.054 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.768 5934126.714 5.214 566314.385 5934123.692 2.200 566314.385 5934123.692 7.352 566314.768 5934126.714 7.506 566314.768 5934126.714 5.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.219 5934121.054 7.352 566335.601 5934124.076 7.506 566335.601 5934124.076 8.556 566335.219 5934121.054 8.402 566335.219 5934121.054 7.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.254 5934124.120 7.506 566334.872 5934121.098 7.352 566334.872 5934121.098 8.402 566335.254 5934124.120 8.556 566335.254 5934124.120 7.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.219 5934121.054 8.402 566335.601 5934124.076 8.556 566335.254 5934124.120 8.556 566334.872 5934121.098 8.402 566335.219 5934121.054 8.402</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.732 5934123.648 7.352 566315.115 5934126.670 7.506 566315.115 5934126.670 8.556 566314.732 5934123.648 8.402 566314.732 5934123.648 7.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.768 5934126.714 7.506 566314.385 5934123.692 7.352 566314.385 5934123.692 8.402 566314.768 5934126.714 8.556 566314.768 5934126.714 7.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.732 5934123.648 8.402 566315.115 5934126.670 8.556 566314.768 5934126.714 8.556 566314.385 5934123.692 8.402 566314.732 5934123.648 8.402</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.601 5934124.076 5.214 566335.984 5934127.097 6.147 566335.984 5934127.097 7.627 566335.601 5934124.076 7.506 566335.601 5934124.076 5.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.150 5934129.735 6.147 566314.768 5934126.714 5.214 566314.768 5934126.714 7.506 566315.150 5934129.735 7.627 566315.150 5934129.735 6.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.601 5934124.076 7.506 566335.984 5934127.097 7.627 566335.984 5934127.097 8.677 566335.601 5934124.076 8.556 566335.601 5934124.076 7.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.637 5934127.141 7.627 566335.254 5934124.120 7.506 566335.254 5934124.120 8.556 566335.637 5934127.141 8.677 566335.637 5934127.141 7.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.601 5934124.076 8.556 566335.984 5934127.097 8.677 566335.637 5934127.141 8.677 566335.254 5934124.120 8.556 566335.601 5934124.076 8.556</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.115 5934126.670 7.506 566315.498 5934129.691 7.627 566315.498 5934129.691 8.677 566315.115 5934126.670 8.556 566315.115 5934126.670 7.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.150 5934129.735 7.627 566314.768 5934126.714 7.506 566314.768 5934126.714 8.556 566315.150 5934129.735 8.677 566315.150 5934129.735 7.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.115 5934126.670 8.556 566315.498 5934129.691 8.677 566315.150 5934129.735 8.677 566314.768 5934126.714 8.556 566315.115 5934126.670 8.556</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.984 5934127.097 6.147 566336.367 5934130.118 6.613 566336.367 5934130.118 7.711 566335.984 5934127.097 7.627 566335.984 5934127.097 6.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.533 5934132.757 6.613 566315.150 5934129.735 6.147 566315.150 5934129.735 7.627 566315.533 5934132.757 7.711 566315.533 5934132.757 6.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.984 5934127.097 7.627 566336.367 5934130.118 7.711 566336.367 5934130.118 8.761 566335.984 5934127.097 8.677 566335.984 5934127.097 7.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.019 5934130.162 7.711 566335.637 5934127.141 7.627 566335.637 5934127.141 8.677 566336.019 5934130.162 8.761 566336.019 5934130.162 7.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.984 5934127.097 8.677 566336.367 5934130.118 8.761 566336.019 5934130.162 8.761 566335.637 5934127.141 8.677 566335.984 5934127.097 8.677</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.498 5934129.691 7.627 566315.880 5934132.713 7.711 566315.880 5934132.713 8.761 566315.498 5934129.691 8.677 566315.498 5934129.691 7.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.533 5934132.757 7.711 566315.150 5934129.735 7.627 566315.150 5934129.735 8.677 566315.533 5934132.757 8.761 566315.533 5934132.757 7.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.498 5934129.691 8.677 566315.880 5934132.713 8.761 566315.533 5934132.757 8.761 566315.150 5934129.735 8.677 566315.498 5934129.691 8.677</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.367 5934130.118 6.613 566336.749 5934133.140 6.757 566336.749 5934133.140 7.757 566336.367 5934130.118 7.711 566336.367 5934130.118 6.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.915 5934135.778 6.757 566315.533 5934132.757 6.613 566315.533 5934132.757 7.711 566315.915 5934135.778 7.757 566315.915 5934135.778 6.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.367 5934130.118 7.711 566336.749 5934133.140 7.757 566336.749 5934133.140 8.807 566336.367 5934130.118 8.761 566336.367 5934130.118 7.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.402 5934133.184 7.757 566336.019 5934130.162 7.711 566336.019 5934130.162 8.761 566336.402 5934133.184 8.807 566336.402 5934133.184 7.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.367 5934130.118 8.761 566336.749 5934133.140 8.807 566336.402 5934133.184 8.807 566336.019 5934130.162 8.761 566336.367 5934130.118 8.761</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.880 5934132.713 7.711 566316.263 5934135.734 7.757 566316.263 5934135.734 8.807 566315.880 5934132.713 8.761 566315.880 5934132.713 7.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.915 5934135.778 7.757 566315.533 5934132.757 7.711 566315.533 5934132.757 8.761 566315.915 5934135.778 8.807 566315.915 5934135.778 7.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.880 5934132.713 8.761 566316.263 5934135.734 8.807 566315.915 5934135.778 8.807 566315.533 5934132.757 8.761 566315.880 5934132.713 8.761</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.749 5934133.140 6.757 566337.132 5934136.161 6.613 566337.132 5934136.161 7.764 566336.749 5934133.140 7.757 566336.749 5934133.140 6.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.298 5934138.799 6.613 566315.915 5934135.778 6.757 566315.915 5934135.778 7.757 566316.298 5934138.799 7.764 566316.298 5934138.799 6.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.749 5934133.140 7.757 566337.132 5934136.161 7.764 566337.132 5934136.161 8.814 566336.749 5934133.140 8.807 566336.749 5934133.140 7.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.784 5934136.205 7.764 566336.402 5934133.184 7.757 566336.402 5934133.184 8.807 566336.784 5934136.205 8.814 566336.784 5934136.205 7.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.749 5934133.140 8.807 566337.132 5934136.161 8.814 566336.784 5934136.205 8.814 566336.402 5934133.184 8.807 566336.749 5934133.140 8.807</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.263 5934135.734 7.757 566316.645 5934138.755 7.764 566316.645 5934138.755 8.814 566316.263 5934135.734 8.807 566316.263 5934135.734 7.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.298 5934138.799 7.764 566315.915 5934135.778 7.757 566315.915 5934135.778 8.807 566316.298 5934138.799 8.814 566316.298 5934138.799 7.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.263 5934135.734 8.807 566316.645 5934138.755 8.814 566316.298 5934138.799 8.814 566315.915 5934135.778 8.807 566316.263 5934135.734 8.807</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.132 5934136.161 6.613 566337.514 5934139.183 6.147 566337.514 5934139.183 7.731 566337.132 5934136.161 7.764 566337.132 5934136.161 6.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.681 5934141.821 6.147 566316.298 5934138.799 6.613 566316.298 5934138.799 7.764 566316.681 5934141.821 7.731 566316.681 5934141.821 6.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.132 5934136.161 7.764 566337.514 5934139.183 7.731 566337.514 5934139.183 8.781 566337.132 5934136.161 8.814 566337.132 5934136.161 7.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.167 5934139.227 7.731 566336.784 5934136.205 7.764 566336.784 5934136.205 8.814 566337.167 5934139.227 8.781 566337.167 5934139.227 7.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.132 5934136.161 8.814 566337.514 5934139.183 8.781 566337.167 5934139.227 8.781 566336.784 5934136.205 8.814 566337.132 5934136.161 8.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.645 5934138.755 7.764 566317.028 5934141.777 7.731 566317.028 5934141.777 8.781 566316.645 5934138.755 8.814 566316.645 5934138.755 7.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.681 5934141.821 7.731 566316.298 5934138.799 7.764 566316.298 5934138.799 8.814 566316.681 5934141.821 8.781 566316.681 5934141.821 7.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.645 5934138.755 8.814 566317.028 5934141.777 8.781 566316.681 5934141.821 8.781 566316.298 5934138.799 8.814 566316.645 5934138.755 8.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.514 5934139.183 6.147 566337.897 5934142.204 5.214 566337.897 5934142.204 7.662 566337.514 5934139.183 7.731 566337.514 5934139.183 6.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.063 5934144.842 5.214 566316.681 5934141.821 6.147 566316.681 5934141.821 7.731 566317.063 5934144.842 7.662 566317.063 5934144.842 5.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.514 5934139.183 7.731 566337.897 5934142.204 7.662 566337.897 5934142.204 8.712 566337.514 5934139.183 8.781 566337.514 5934139.183 7.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.550 5934142.248 7.662 566337.167 5934139.227 7.731 566337.167 5934139.227 8.781 566337.550 5934142.248 8.712 566337.550 5934142.248 7.662</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.514 5934139.183 8.781 566337.897 5934142.204 8.712 566337.550 5934142.248 8.712 566337.167 5934139.227 8.781 566337.514 5934139.183 8.781</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.028 5934141.777 7.731 566317.411 5934144.798 7.662 566317.411 5934144.798 8.712 566317.028 5934141.777 8.781 566317.028 5934141.777 7.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.063 5934144.842 7.662 566316.681 5934141.821 7.731 566316.681 5934141.821 8.781 566317.063 5934144.842 8.712 566317.063 5934144.842 7.662</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.028 5934141.777 8.781 566317.411 5934144.798 8.712 566317.063 5934144.842 8.712 566316.681 5934141.821 8.781 566317.028 5934141.777 8.781</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.897 5934142.204 5.214 566338.280 5934145.226 2.200 566338.280 5934145.226 7.561 566337.897 5934142.204 7.662 566337.897 5934142.204 5.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.446 5934147.864 2.200 566317.063 5934144.842 5.214 566317.063 5934144.842 7.662 566317.446 5934147.864 7.561 566317.446 5934147.864 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.897 5934142.204 7.662 566338.280 5934145.226 7.561 566338.280 5934145.226 8.611 566337.897 5934142.204 8.712 566337.897 5934142.204 7.662</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.932 5934145.270 7.561 566337.550 5934142.248 7.662 566337.550 5934142.248 8.712 566337.932 5934145.270 8.611 566337.932 5934145.270 7.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.897 5934142.204 8.712 566338.280 5934145.226 8.611 566337.932 5934145.270 8.611 566337.550 5934142.248 8.712 566337.897 5934142.204 8.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.411 5934144.798 7.662 566317.793 5934147.820 7.561 566317.793 5934147.820 8.611 566317.411 5934144.798 8.712 566317.411 5934144.798 7.662</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.446 5934147.864 7.561 566317.063 5934144.842 7.662 566317.063 5934144.842 8.712 566317.446 5934147.864 8.611 566317.446 5934147.864 7.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.411 5934144.798 8.712 566317.793 5934147.820 8.611 566317.446 5934147.864 8.611 566317.063 5934144.842 8.712 566317.411 5934144.798 8.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 -1.000 566338.682 5934148.400 -1.000 566338.682 5934148.400 7.425 566338.280 5934145.226 7.561 566338.280 5934145.226 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.848 5934151.038 -1.000 566317.446 5934147.864 -1.000 566317.446 5934147.864 7.561 566317.848 5934151.038 7.425 566317.848 5934151.038 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 7.561 566338.682 5934148.400 7.425 566338.682 5934148.400 8.475 566338.280 5934145.226 8.611 566338.280 5934145.226 7.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.334 5934148.444 7.425 566337.932 5934145.270 7.561 566337.932 5934145.270 8.611 566338.334 5934148.444 8.475 566338.334 5934148.444 7.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 8.611 566338.682 5934148.400 8.475 566338.334 5934148.444 8.475 566337.932 5934145.270 8.611 566338.280 5934145.226 8.611</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.793 5934147.820 7.561 566318.195 5934150.994 7.425 566318.195 5934150.994 8.475 566317.793 5934147.820 8.611 566317.793 5934147.820 7.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.848 5934151.038 7.425 566317.446 5934147.864 7.561 566317.446 5934147.864 8.611 566317.848 5934151.038 8.475 566317.848 5934151.038 7.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.793 5934147.820 8.611 566318.195 5934150.994 8.475 566317.848 5934151.038 8.475 566317.446 5934147.864 8.611 566317.793 5934147.820 8.611</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.682 5934148.400 2.200 566339.064 5934151.422 4.568 566339.064 5934151.422 7.276 566338.682 5934148.400 7.425 566338.682 5934148.400 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.230 5934154.060 4.568 566317.848 5934151.038 2.200 566317.848 5934151.038 7.425 566318.230 5934154.060 7.276 566318.230 5934154.060 4.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.682 5934148.400 7.425 566339.064 5934151.422 7.276 566339.064 5934151.422 8.326 566338.682 5934148.400 8.475 566338.682 5934148.400 7.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.717 5934151.466 7.276 566338.334 5934148.444 7.425 566338.334 5934148.444 8.475 566338.717 5934151.466 8.326 566338.717 5934151.466 7.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.682 5934148.400 8.475 566339.064 5934151.422 8.326 566338.717 5934151.466 8.326 566338.334 5934148.444 8.475 566338.682 5934148.400 8.475</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.195 5934150.994 7.425 566318.578 5934154.016 7.276 566318.578 5934154.016 8.326 566318.195 5934150.994 8.475 566318.195 5934150.994 7.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.230 5934154.060 7.276 566317.848 5934151.038 7.425 566317.848 5934151.038 8.475 566318.230 5934154.060 8.326 566318.230 5934154.060 7.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.195 5934150.994 8.475 566318.578 5934154.016 8.326 566318.230 5934154.060 8.326 566317.848 5934151.038 8.475 566318.195 5934150.994 8.475</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.064 5934151.422 4.568 566339.447 5934154.443 5.300 566339.447 5934154.443 7.113 566339.064 5934151.422 7.276 566339.064 5934151.422 4.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.613 5934157.081 5.300 566318.230 5934154.060 4.568 566318.230 5934154.060 7.276 566318.613 5934157.081 7.113 566318.613 5934157.081 5.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.064 5934151.422 7.276 566339.447 5934154.443 7.113 566339.447 5934154.443 8.163 566339.064 5934151.422 8.326 566339.064 5934151.422 7.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.099 5934154.487 7.113 566338.717 5934151.466 7.276 566338.717 5934151.466 8.326 566339.099 5934154.487 8.163 566339.099 5934154.487 7.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.064 5934151.422 8.326 566339.447 5934154.443 8.163 566339.099 5934154.487 8.163 566338.717 5934151.466 8.326 566339.064 5934151.422 8.326</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.578 5934154.016 7.276 566318.960 5934157.037 7.113 566318.960 5934157.037 8.163 566318.578 5934154.016 8.326 566318.578 5934154.016 7.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.613 5934157.081 7.113 566318.230 5934154.060 7.276 566318.230 5934154.060 8.326 566318.613 5934157.081 8.163 566318.613 5934157.081 7.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.578 5934154.016 8.326 566318.960 5934157.037 8.163 566318.613 5934157.081 8.163 566318.230 5934154.060 8.326 566318.578 5934154.016 8.326</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.447 5934154.443 5.300 566339.829 5934157.465 5.666 566339.829 5934157.465 6.945 566339.447 5934154.443 7.113 566339.447 5934154.443 5.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.996 5934160.103 5.666 566318.613 5934157.081 5.300 566318.613 5934157.081 7.113 566318.996 5934160.103 6.945 566318.996 5934160.103 5.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.447 5934154.443 7.113 566339.829 5934157.465 6.945 566339.829 5934157.465 7.995 566339.447 5934154.443 8.163 566339.447 5934154.443 7.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.482 5934157.509 6.945 566339.099 5934154.487 7.113 566339.099 5934154.487 8.163 566339.482 5934157.509 7.995 566339.482 5934157.509 6.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.447 5934154.443 8.163 566339.829 5934157.465 7.995 566339.482 5934157.509 7.995 566339.099 5934154.487 8.163 566339.447 5934154.443 8.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.960 5934157.037 7.113 566319.343 5934160.059 6.945 566319.343 5934160.059 7.995 566318.960 5934157.037 8.163 566318.960 5934157.037 7.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.996 5934160.103 6.945 566318.613 5934157.081 7.113 566318.613 5934157.081 8.163 566318.996 5934160.103 7.995 566318.996 5934160.103 6.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.960 5934157.037 8.163 566319.343 5934160.059 7.995 566318.996 5934160.103 7.995 566318.613 5934157.081 8.163 566318.960 5934157.037 8.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.829 5934157.465 5.666 566340.212 5934160.486 5.780 566340.212 5934160.486 6.780 566339.829 5934157.465 6.945 566339.829 5934157.465 5.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.378 5934163.124 5.780 566318.996 5934160.103 5.666 566318.996 5934160.103 6.945 566319.378 5934163.124 6.780 566319.378 5934163.124 5.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.829 5934157.465 6.945 566340.212 5934160.486 6.780 566340.212 5934160.486 7.830 566339.829 5934157.465 7.995 566339.829 5934157.465 6.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.865 5934160.530 6.780 566339.482 5934157.509 6.945 566339.482 5934157.509 7.995 566339.865 5934160.530 7.830 566339.865 5934160.530 6.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.829 5934157.465 7.995 566340.212 5934160.486 7.830 566339.865 5934160.530 7.830 566339.482 5934157.509 7.995 566339.829 5934157.465 7.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.343 5934160.059 6.945 566319.725 5934163.080 6.780 566319.725 5934163.080 7.830 566319.343 5934160.059 7.995 566319.343 5934160.059 6.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.378 5934163.124 6.780 566318.996 5934160.103 6.945 566318.996 5934160.103 7.995 566319.378 5934163.124 7.830 566319.378 5934163.124 6.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.343 5934160.059 7.995 566319.725 5934163.080 7.830 566319.378 5934163.124 7.830 566318.996 5934160.103 7.995 566319.343 5934160.059 7.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.212 5934160.486 5.780 566340.594 5934163.508 5.666 566340.594 5934163.508 6.626 566340.212 5934160.486 6.780 566340.212 5934160.486 5.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.761 5934166.146 5.666 566319.378 5934163.124 5.780 566319.378 5934163.124 6.780 566319.761 5934166.146 6.626 566319.761 5934166.146 5.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.212 5934160.486 6.780 566340.594 5934163.508 6.626 566340.594 5934163.508 7.676 566340.212 5934160.486 7.830 566340.212 5934160.486 6.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.247 5934163.552 6.626 566339.865 5934160.530 6.780 566339.865 5934160.530 7.830 566340.247 5934163.552 7.676 566340.247 5934163.552 6.626</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.212 5934160.486 7.830 566340.594 5934163.508 7.676 566340.247 5934163.552 7.676 566339.865 5934160.530 7.830 566340.212 5934160.486 7.830</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.725 5934163.080 6.780 566320.108 5934166.102 6.626 566320.108 5934166.102 7.676 566319.725 5934163.080 7.830 566319.725 5934163.080 6.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.761 5934166.146 6.626 566319.378 5934163.124 6.780 566319.378 5934163.124 7.830 566319.761 5934166.146 7.676 566319.761 5934166.146 6.626</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.725 5934163.080 7.830 566320.108 5934166.102 7.676 566319.761 5934166.146 7.676 566319.378 5934163.124 7.830 566319.725 5934163.080 7.830</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.594 5934163.508 5.666 566340.977 5934166.529 5.300 566340.977 5934166.529 6.491 566340.594 5934163.508 6.626 566340.594 5934163.508 5.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.143 5934169.167 5.300 566319.761 5934166.146 5.666 566319.761 5934166.146 6.626 566320.143 5934169.167 6.491 566320.143 5934169.167 5.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.594 5934163.508 6.626 566340.977 5934166.529 6.491 566340.977 5934166.529 7.541 566340.594 5934163.508 7.676 566340.594 5934163.508 6.626</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.630 5934166.573 6.491 566340.247 5934163.552 6.626 566340.247 5934163.552 7.676 566340.630 5934166.573 7.541 566340.630 5934166.573 6.491</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.594 5934163.508 7.676 566340.977 5934166.529 7.541 566340.630 5934166.573 7.541 566340.247 5934163.552 7.676 566340.594 5934163.508 7.676</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.108 5934166.102 6.626 566320.491 5934169.123 6.491 566320.491 5934169.123 7.541 566320.108 5934166.102 7.676 566320.108 5934166.102 6.626</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.143 5934169.167 6.491 566319.761 5934166.146 6.626 566319.761 5934166.146 7.676 566320.143 5934169.167 7.541 566320.143 5934169.167 6.491</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.108 5934166.102 7.676 566320.491 5934169.123 7.541 566320.143 5934169.167 7.541 566319.761 5934166.146 7.676 566320.108 5934166.102 7.676</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.977 5934166.529 5.300 566341.360 5934169.550 4.568 566341.360 5934169.550 6.381 566340.977 5934166.529 6.491 566340.977 5934166.529 5.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.526 5934172.189 4.568 566320.143 5934169.167 5.300 566320.143 5934169.167 6.491 566320.526 5934172.189 6.381 566320.526 5934172.189 4.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.977 5934166.529 6.491 566341.360 5934169.550 6.381 566341.360 5934169.550 7.431 566340.977 5934166.529 7.541 566340.977 5934166.529 6.491</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.012 5934169.594 6.381 566340.630 5934166.573 6.491 566340.630 5934166.573 7.541 566341.012 5934169.594 7.431 566341.012 5934169.594 6.381</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.977 5934166.529 7.541 566341.360 5934169.550 7.431 566341.012 5934169.594 7.431 566340.630 5934166.573 7.541 566340.977 5934166.529 7.541</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.491 5934169.123 6.491 566320.873 5934172.145 6.381 566320.873 5934172.145 7.431 566320.491 5934169.123 7.541 566320.491 5934169.123 6.491</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.526 5934172.189 6.381 566320.143 5934169.167 6.491 566320.143 5934169.167 7.541 566320.526 5934172.189 7.431 566320.526 5934172.189 6.381</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.491 5934169.123 7.541 566320.873 5934172.145 7.431 566320.526 5934172.189 7.431 566320.143 5934169.167 7.541 566320.491 5934169.123 7.541</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.360 5934169.550 4.568 566341.742 5934172.572 2.200 566341.742 5934172.572 6.302 566341.360 5934169.550 6.381 566341.360 5934169.550 4.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.909 5934175.210 2.200 566320.526 5934172.189 4.568 566320.526 5934172.189 6.381 566320.909 5934175.210 6.302 566320.909 5934175.210 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.360 5934169.550 6.381 566341.742 5934172.572 6.302 566341.742 5934172.572 7.352 566341.360 5934169.550 7.431 566341.360 5934169.550 6.381</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.395 5934172.616 6.302 566341.012 5934169.594 6.381 566341.012 5934169.594 7.431 566341.395 5934172.616 7.352 566341.395 5934172.616 6.302</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.360 5934169.550 7.431 566341.742 5934172.572 7.352 566341.395 5934172.616 7.352 566341.012 5934169.594 7.431 566341.360 5934169.550 7.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.873 5934172.145 6.381 566321.256 5934175.166 6.302 566321.256 5934175.166 7.352 566320.873 5934172.145 7.431 566320.873 5934172.145 6.381</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.909 5934175.210 6.302 566320.526 5934172.189 6.381 566320.526 5934172.189 7.431 566320.909 5934175.210 7.352 566320.909 5934175.210 6.302</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.873 5934172.145 7.431 566321.256 5934175.166 7.352 566320.909 5934175.210 7.352 566320.526 5934172.189 7.431 566320.873 5934172.145 7.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.742 5934172.572 -1.000 566342.622 5934179.516 -1.000 566342.622 5934179.516 6.259 566341.742 5934172.572 6.302 566341.742 5934172.572 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.788 5934182.155 -1.000 566320.909 5934175.210 -1.000 566320.909 5934175.210 6.302 566321.788 5934182.155 6.259 566321.788 5934182.155 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.742 5934172.572 6.302 566342.622 5934179.516 6.259 566342.622 5934179.516 7.309 566341.742 5934172.572 7.352 566341.742 5934172.572 6.302</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566342.274 5934179.560 6.259 566341.395 5934172.616 6.302 566341.395 5934172.616 7.352 566342.274 5934179.560 7.309 566342.274 5934179.560 6.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.742 5934172.572 7.352 566342.622 5934179.516 7.309 566342.274 5934179.560 7.309 566341.395 5934172.616 7.352 566341.742 5934172.572 7.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.256 5934175.166 6.302 566322.135 5934182.111 6.259 566322.135 5934182.111 7.309 566321.256 5934175.166 7.352 566321.256 5934175.166 6.302</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.788 5934182.155 6.259 566320.909 5934175.210 6.302 566320.909 5934175.210 7.352 566321.788 5934182.155 7.309 566321.788 5934182.155 6.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.256 5934175.166 7.352 566322.135 5934182.111 7.309 566321.788 5934182.155 7.309 566320.909 5934175.210 7.352 566321.256 5934175.166 7.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.756 5934093.708 -1.000 566310.922 5934096.346 -1.000 566310.922 5934096.346 2.200 566331.756 5934093.708 2.200 566331.756 5934093.708 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.983 5934120.518 -1.000 566334.817 5934117.879 -1.000 566334.817 5934117.879 2.200 566313.983 5934120.518 2.200 566313.983 5934120.518 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.219 5934121.054 -1.000 566314.385 5934123.692 -1.000 566314.385 5934123.692 2.200 566335.219 5934121.054 2.200 566335.219 5934121.054 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.446 5934147.864 -1.000 566338.280 5934145.226 -1.000 566338.280 5934145.226 2.200 566317.446 5934147.864 2.200 566317.446 5934147.864 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.682 5934148.400 -1.000 566317.848 5934151.038 -1.000 566317.848 5934151.038 2.200 566338.682 5934148.400 2.200 566338.682 5934148.400 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.909 5934175.210 -1.000 566341.742 5934172.572 -1.000 566341.742 5934172.572 2.200 566320.909 5934175.210 2.200 566320.909 5934175.210 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3MultiSurface>
</brid:WallSurface>
</brid:boundedBy>
<brid:boundedBy>
<brid:OuterCeilingSurface gml:id="DEXX_Bruecke_1_f2">
<brid:lod3MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.922 5934096.346 2.200 566311.305 5934099.367 4.255 566332.139 5934096.729 4.255 566331.756 5934093.708 2.200 566310.922 5934096.346 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.305 5934099.367 4.255 566311.688 5934102.389 4.891 566332.521 5934099.751 4.891 566332.139 5934096.729 4.255 566311.305 5934099.367 4.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.688 5934102.389 4.891 566312.070 5934105.410 5.208 566332.904 5934102.772 5.208 566332.521 5934099.751 4.891 566311.688 5934102.389 4.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.070 5934105.410 5.208 566312.453 5934108.432 5.307 566333.286 5934105.794 5.307 566332.904 5934102.772 5.208 566312.070 5934105.410 5.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.453 5934108.432 5.307 566312.835 5934111.453 5.208 566333.669 5934108.815 5.208 566333.286 5934105.794 5.307 566312.453 5934108.432 5.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.835 5934111.453 5.208 566313.218 5934114.475 4.891 566334.052 5934111.837 4.891 566333.669 5934108.815 5.208 566312.835 5934111.453 5.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.218 5934114.475 4.891 566313.601 5934117.496 4.255 566334.434 5934114.858 4.255 566334.052 5934111.837 4.891 566313.218 5934114.475 4.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.601 5934117.496 4.255 566313.983 5934120.518 2.200 566334.817 5934117.879 2.200 566334.434 5934114.858 4.255 566313.601 5934117.496 4.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.385 5934123.692 2.200 566314.768 5934126.714 5.214 566335.601 5934124.076 5.214 566335.219 5934121.054 2.200 566314.385 5934123.692 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.768 5934126.714 5.214 566315.150 5934129.735 6.147 566335.984 5934127.097 6.147 566335.601 5934124.076 5.214 566314.768 5934126.714 5.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.150 5934129.735 6.147 566315.533 5934132.757 6.613 566336.367 5934130.118 6.613 566335.984 5934127.097 6.147 566315.150 5934129.735 6.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.533 5934132.757 6.613 566315.915 5934135.778 6.757 566336.749 5934133.140 6.757 566336.367 5934130.118 6.613 566315.533 5934132.757 6.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.915 5934135.778 6.757 566316.298 5934138.799 6.613 566337.132 5934136.161 6.613 566336.749 5934133.140 6.757 566315.915 5934135.778 6.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.298 5934138.799 6.613 566316.681 5934141.821 6.147 566337.514 5934139.183 6.147 566337.132 5934136.161 6.613 566316.298 5934138.799 6.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.681 5934141.821 6.147 566317.063 5934144.842 5.214 566337.897 5934142.204 5.214 566337.514 5934139.183 6.147 566316.681 5934141.821 6.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.063 5934144.842 5.214 566317.446 5934147.864 2.200 566338.280 5934145.226 2.200 566337.897 5934142.204 5.214 566317.063 5934144.842 5.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.848 5934151.038 2.200 566318.230 5934154.060 4.568 566339.064 5934151.422 4.568 566338.682 5934148.400 2.200 566317.848 5934151.038 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.230 5934154.060 4.568 566318.613 5934157.081 5.300 566339.447 5934154.443 5.300 566339.064 5934151.422 4.568 566318.230 5934154.060 4.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.613 5934157.081 5.300 566318.996 5934160.103 5.666 566339.829 5934157.465 5.666 566339.447 5934154.443 5.300 566318.613 5934157.081 5.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.996 5934160.103 5.666 566319.378 5934163.124 5.780 566340.212 5934160.486 5.780 566339.829 5934157.465 5.666 566318.996 5934160.103 5.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.378 5934163.124 5.780 566319.761 5934166.146 5.666 566340.594 5934163.508 5.666 566340.212 5934160.486 5.780 566319.378 5934163.124 5.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.761 5934166.146 5.666 566320.143 5934169.167 5.300 566340.977 5934166.529 5.300 566340.594 5934163.508 5.666 566319.761 5934166.146 5.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.143 5934169.167 5.300 566320.526 5934172.189 4.568 566341.360 5934169.550 4.568 566340.977 5934166.529 5.300 566320.143 5934169.167 5.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.526 5934172.189 4.568 566320.909 5934175.210 2.200 566341.742 5934172.572 2.200 566341.360 5934169.550 4.568 566320.526 5934172.189 4.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3MultiSurface>
</brid:OuterCeilingSurface>
</brid:boundedBy>
<brid:outerBridgeInstallation>
<brid:BridgeInstallation gml:id="DEXX_Bruecke_1_fahrbahn">
<brid:function>Fahrbahn</brid:function>
<brid:lod3Geometry>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.404 5934087.203 5.496 566328.284 5934094.148 5.660 566314.395 5934095.906 5.660 566313.515 5934088.962 5.496 566327.404 5934087.203 5.496</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.284 5934094.148 5.660 566328.666 5934097.169 5.791 566314.777 5934098.928 5.791 566314.395 5934095.906 5.660 566328.284 5934094.148 5.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.666 5934097.169 5.791 566329.049 5934100.190 5.953 566315.160 5934101.949 5.953 566314.777 5934098.928 5.791 566328.666 5934097.169 5.791</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566329.049 5934100.190 5.953 566329.431 5934103.212 6.141 566315.542 5934104.971 6.141 566315.160 5934101.949 5.953 566329.049 5934100.190 5.953</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566329.431 5934103.212 6.141 566329.814 5934106.233 6.347 566315.925 5934107.992 6.347 566315.542 5934104.971 6.141 566329.431 5934103.212 6.141</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566329.814 5934106.233 6.347 566330.197 5934109.255 6.564 566316.308 5934111.014 6.564 566315.925 5934107.992 6.347 566329.814 5934106.233 6.347</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.197 5934109.255 6.564 566330.579 5934112.276 6.784 566316.690 5934114.035 6.784 566316.308 5934111.014 6.564 566330.197 5934109.255 6.564</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.579 5934112.276 6.784 566330.962 5934115.298 6.999 566317.073 5934117.056 6.999 566316.690 5934114.035 6.784 566330.579 5934112.276 6.784</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.962 5934115.298 6.999 566331.344 5934118.319 7.201 566317.455 5934120.078 7.201 566317.073 5934117.056 6.999 566330.962 5934115.298 6.999</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.344 5934118.319 7.201 566331.746 5934121.494 7.392 566317.857 5934123.253 7.392 566317.455 5934120.078 7.201 566331.344 5934118.319 7.201</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.746 5934121.494 7.392 566332.129 5934124.515 7.546 566318.240 5934126.274 7.546 566317.857 5934123.253 7.392 566331.746 5934121.494 7.392</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.129 5934124.515 7.546 566332.512 5934127.537 7.667 566318.623 5934129.295 7.667 566318.240 5934126.274 7.546 566332.129 5934124.515 7.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.512 5934127.537 7.667 566332.894 5934130.558 7.751 566319.005 5934132.317 7.751 566318.623 5934129.295 7.667 566332.512 5934127.537 7.667</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.894 5934130.558 7.751 566333.277 5934133.580 7.797 566319.388 5934135.338 7.797 566319.005 5934132.317 7.751 566332.894 5934130.558 7.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.277 5934133.580 7.797 566333.659 5934136.601 7.804 566319.770 5934138.360 7.804 566319.388 5934135.338 7.797 566333.277 5934133.580 7.797</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.659 5934136.601 7.804 566334.042 5934139.622 7.771 566320.153 5934141.381 7.771 566319.770 5934138.360 7.804 566333.659 5934136.601 7.804</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.042 5934139.622 7.771 566334.425 5934142.644 7.702 566320.536 5934144.403 7.702 566320.153 5934141.381 7.771 566334.042 5934139.622 7.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.425 5934142.644 7.702 566334.807 5934145.665 7.601 566320.918 5934147.424 7.601 566320.536 5934144.403 7.702 566334.425 5934142.644 7.702</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.807 5934145.665 7.601 566335.209 5934148.840 7.465 566321.320 5934150.599 7.465 566320.918 5934147.424 7.601 566334.807 5934145.665 7.601</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.209 5934148.840 7.465 566335.592 5934151.861 7.316 566321.703 5934153.620 7.316 566321.320 5934150.599 7.465 566335.209 5934148.840 7.465</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.592 5934151.861 7.316 566335.974 5934154.883 7.153 566322.085 5934156.642 7.153 566321.703 5934153.620 7.316 566335.592 5934151.861 7.316</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.974 5934154.883 7.153 566336.357 5934157.904 6.985 566322.468 5934159.663 6.985 566322.085 5934156.642 7.153 566335.974 5934154.883 7.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.357 5934157.904 6.985 566336.740 5934160.926 6.820 566322.851 5934162.685 6.820 566322.468 5934159.663 6.985 566336.357 5934157.904 6.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.740 5934160.926 6.820 566337.122 5934163.947 6.666 566323.233 5934165.706 6.666 566322.851 5934162.685 6.820 566336.740 5934160.926 6.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.122 5934163.947 6.666 566337.505 5934166.969 6.531 566323.616 5934168.727 6.531 566323.233 5934165.706 6.666 566337.122 5934163.947 6.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.505 5934166.969 6.531 566337.887 5934169.990 6.421 566323.998 5934171.749 6.421 566323.616 5934168.727 6.531 566337.505 5934166.969 6.531</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.887 5934169.990 6.421 566338.270 5934173.012 6.342 566324.381 5934174.770 6.342 566323.998 5934171.749 6.421 566337.887 5934169.990 6.421</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.270 5934173.012 6.342 566339.149 5934179.956 6.299 566325.260 5934181.715 6.299 566324.381 5934174.770 6.342 566338.270 5934173.012 6.342</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3Geometry>
</brid:BridgeInstallation>
</brid:outerBridgeInstallation>
</brid:Bridge>
</core:cityObjectMember>
</core:CityModel>
