<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Brücken</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>566310.043 5934086.763 -1.000</gml:lowerCorner>
<gml:upperCorner>566342.622 5934182.155 8.706</gml:upperCorner>
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
<brid:outerBridgeInstallation>
<brid:BridgeInstallation gml:id="DEXX_Bruecke_1_fahrbahn">
<brid:function>Fahrbahn</brid:function>
<brid:lod3Geometry>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.404 5934087.203 5.436 566328.284 5934094.148 5.593 566314.395 5934095.906 5.593 566313.515 5934088.962 5.436 566327.404 5934087.203 5.436</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.284 5934094.148 5.593 566328.666 5934097.169 5.721 566314.777 5934098.928 5.721 566314.395 5934095.906 5.593 566328.284 5934094.148 5.593</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.666 5934097.169 5.721 566329.049 5934100.190 5.881 566315.160 5934101.949 5.881 566314.777 5934098.928 5.721 566328.666 5934097.169 5.721</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566329.049 5934100.190 5.881 566329.431 5934103.212 6.065 566315.542 5934104.971 6.065 566315.160 5934101.949 5.881 566329.049 5934100.190 5.881</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566329.431 5934103.212 6.065 566329.814 5934106.233 6.268 566315.925 5934107.992 6.268 566315.542 5934104.971 6.065 566329.431 5934103.212 6.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566329.814 5934106.233 6.268 566330.197 5934109.255 6.483 566316.308 5934111.014 6.483 566315.925 5934107.992 6.268 566329.814 5934106.233 6.268</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.197 5934109.255 6.483 566330.579 5934112.276 6.700 566316.690 5934114.035 6.700 566316.308 5934111.014 6.483 566330.197 5934109.255 6.483</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.579 5934112.276 6.700 566330.962 5934115.298 6.912 566317.073 5934117.056 6.912 566316.690 5934114.035 6.700 566330.579 5934112.276 6.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.962 5934115.298 6.912 566331.344 5934118.319 7.111 566317.455 5934120.078 7.111 566317.073 5934117.056 6.912 566330.962 5934115.298 6.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.344 5934118.319 7.111 566331.746 5934121.494 7.299 566317.857 5934123.253 7.299 566317.455 5934120.078 7.111 566331.344 5934118.319 7.111</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.746 5934121.494 7.299 566332.129 5934124.515 7.450 566318.240 5934126.274 7.450 566317.857 5934123.253 7.299 566331.746 5934121.494 7.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.129 5934124.515 7.450 566332.512 5934127.537 7.568 566318.623 5934129.295 7.568 566318.240 5934126.274 7.450 566332.129 5934124.515 7.450</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.512 5934127.537 7.568 566332.894 5934130.558 7.650 566319.005 5934132.317 7.650 566318.623 5934129.295 7.568 566332.512 5934127.537 7.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.894 5934130.558 7.650 566333.277 5934133.580 7.693 566319.388 5934135.338 7.693 566319.005 5934132.317 7.650 566332.894 5934130.558 7.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.277 5934133.580 7.693 566333.659 5934136.601 7.696 566319.770 5934138.360 7.696 566319.388 5934135.338 7.693 566333.277 5934133.580 7.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.659 5934136.601 7.696 566334.042 5934139.622 7.661 566320.153 5934141.381 7.661 566319.770 5934138.360 7.696 566333.659 5934136.601 7.696</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.042 5934139.622 7.661 566334.425 5934142.644 7.589 566320.536 5934144.403 7.589 566320.153 5934141.381 7.661 566334.042 5934139.622 7.661</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.425 5934142.644 7.589 566334.807 5934145.665 7.485 566320.918 5934147.424 7.485 566320.536 5934144.403 7.589 566334.425 5934142.644 7.589</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.807 5934145.665 7.485 566335.209 5934148.840 7.346 566321.320 5934150.599 7.346 566320.918 5934147.424 7.485 566334.807 5934145.665 7.485</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.209 5934148.840 7.346 566335.592 5934151.861 7.193 566321.703 5934153.620 7.193 566321.320 5934150.599 7.346 566335.209 5934148.840 7.346</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.592 5934151.861 7.193 566335.974 5934154.883 7.027 566322.085 5934156.642 7.027 566321.703 5934153.620 7.193 566335.592 5934151.861 7.193</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.974 5934154.883 7.027 566336.357 5934157.904 6.857 566322.468 5934159.663 6.857 566322.085 5934156.642 7.027 566335.974 5934154.883 7.027</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.357 5934157.904 6.857 566336.740 5934160.926 6.689 566322.851 5934162.685 6.689 566322.468 5934159.663 6.857 566336.357 5934157.904 6.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.740 5934160.926 6.689 566337.122 5934163.947 6.532 566323.233 5934165.706 6.532 566322.851 5934162.685 6.689 566336.740 5934160.926 6.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.122 5934163.947 6.532 566337.505 5934166.969 6.394 566323.616 5934168.727 6.394 566323.233 5934165.706 6.532 566337.122 5934163.947 6.532</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.505 5934166.969 6.394 566337.887 5934169.990 6.281 566323.998 5934171.749 6.281 566323.616 5934168.727 6.394 566337.505 5934166.969 6.394</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.887 5934169.990 6.281 566338.270 5934173.012 6.199 566324.381 5934174.770 6.199 566323.998 5934171.749 6.281 566337.887 5934169.990 6.281</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.270 5934173.012 6.199 566339.149 5934179.956 6.149 566325.260 5934181.715 6.149 566324.381 5934174.770 6.199 566338.270 5934173.012 6.199</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3Geometry>
</brid:BridgeInstallation>
</brid:outerBridgeInstallation>
<brid:boundedBy>
<brid:OuterFloorSurface gml:id="DEXX_Bruecke_1_f0">
<brid:lod3MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.877 5934086.763 5.396 566331.756 5934093.708 5.553 566310.922 5934096.346 5.553 566310.043 5934089.401 5.396 566330.877 5934086.763 5.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.756 5934093.708 5.553 566332.139 5934096.729 5.681 566311.305 5934099.367 5.681 566310.922 5934096.346 5.553 566331.756 5934093.708 5.553</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.139 5934096.729 5.681 566332.521 5934099.751 5.841 566311.688 5934102.389 5.841 566311.305 5934099.367 5.681 566332.139 5934096.729 5.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.521 5934099.751 5.841 566332.904 5934102.772 6.025 566312.070 5934105.410 6.025 566311.688 5934102.389 5.841 566332.521 5934099.751 5.841</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.904 5934102.772 6.025 566333.286 5934105.794 6.228 566312.453 5934108.432 6.228 566312.070 5934105.410 6.025 566332.904 5934102.772 6.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.286 5934105.794 6.228 566333.669 5934108.815 6.443 566312.835 5934111.453 6.443 566312.453 5934108.432 6.228 566333.286 5934105.794 6.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.669 5934108.815 6.443 566334.052 5934111.837 6.660 566313.218 5934114.475 6.660 566312.835 5934111.453 6.443 566333.669 5934108.815 6.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.052 5934111.837 6.660 566334.434 5934114.858 6.872 566313.601 5934117.496 6.872 566313.218 5934114.475 6.660 566334.052 5934111.837 6.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.434 5934114.858 6.872 566334.817 5934117.879 7.071 566313.983 5934120.518 7.071 566313.601 5934117.496 6.872 566334.434 5934114.858 6.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 7.071 566335.219 5934121.054 7.259 566314.385 5934123.692 7.259 566313.983 5934120.518 7.071 566334.817 5934117.879 7.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.219 5934121.054 7.259 566335.601 5934124.076 7.410 566314.768 5934126.714 7.410 566314.385 5934123.692 7.259 566335.219 5934121.054 7.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.601 5934124.076 7.410 566335.984 5934127.097 7.528 566315.150 5934129.735 7.528 566314.768 5934126.714 7.410 566335.601 5934124.076 7.410</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.984 5934127.097 7.528 566336.367 5934130.118 7.610 566315.533 5934132.757 7.610 566315.150 5934129.735 7.528 566335.984 5934127.097 7.528</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.367 5934130.118 7.610 566336.749 5934133.140 7.653 566315.915 5934135.778 7.653 566315.533 5934132.757 7.610 566336.367 5934130.118 7.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.749 5934133.140 7.653 566337.132 5934136.161 7.656 566316.298 5934138.799 7.656 566315.915 5934135.778 7.653 566336.749 5934133.140 7.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.132 5934136.161 7.656 566337.514 5934139.183 7.621 566316.681 5934141.821 7.621 566316.298 5934138.799 7.656 566337.132 5934136.161 7.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.514 5934139.183 7.621 566337.897 5934142.204 7.549 566317.063 5934144.842 7.549 566316.681 5934141.821 7.621 566337.514 5934139.183 7.621</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.897 5934142.204 7.549 566338.280 5934145.226 7.445 566317.446 5934147.864 7.445 566317.063 5934144.842 7.549 566337.897 5934142.204 7.549</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 7.445 566338.682 5934148.400 7.306 566317.848 5934151.038 7.306 566317.446 5934147.864 7.445 566338.280 5934145.226 7.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.682 5934148.400 7.306 566339.064 5934151.422 7.153 566318.230 5934154.060 7.153 566317.848 5934151.038 7.306 566338.682 5934148.400 7.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.064 5934151.422 7.153 566339.447 5934154.443 6.987 566318.613 5934157.081 6.987 566318.230 5934154.060 7.153 566339.064 5934151.422 7.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.447 5934154.443 6.987 566339.829 5934157.465 6.817 566318.996 5934160.103 6.817 566318.613 5934157.081 6.987 566339.447 5934154.443 6.987</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.829 5934157.465 6.817 566340.212 5934160.486 6.649 566319.378 5934163.124 6.649 566318.996 5934160.103 6.817 566339.829 5934157.465 6.817</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.212 5934160.486 6.649 566340.594 5934163.508 6.492 566319.761 5934166.146 6.492 566319.378 5934163.124 6.649 566340.212 5934160.486 6.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.594 5934163.508 6.492 566340.977 5934166.529 6.354 566320.143 5934169.167 6.354 566319.761 5934166.146 6.492 566340.594 5934163.508 6.492</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.977 5934166.529 6.354 566341.360 5934169.550 6.241 566320.526 5934172.189 6.241 566320.143 5934169.167 6.354 566340.977 5934166.529 6.354</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.360 5934169.550 6.241 566341.742 5934172.572 6.159 566320.909 5934175.210 6.159 566320.526 5934172.189 6.241 566341.360 5934169.550 6.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.742 5934172.572 6.159 566342.622 5934179.516 6.109 566321.788 5934182.155 6.109 566320.909 5934175.210 6.159 566341.742 5934172.572 6.159</gml:posList>
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
<gml:posList>566330.877 5934086.763 -1.000 566331.756 5934093.708 -1.000 566331.756 5934093.708 5.553 566330.877 5934086.763 5.396 566330.877 5934086.763 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.922 5934096.346 -1.000 566310.043 5934089.401 -1.000 566310.043 5934089.401 5.396 566310.922 5934096.346 5.553 566310.922 5934096.346 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.877 5934086.763 5.396 566331.756 5934093.708 5.553 566331.756 5934093.708 6.603 566330.877 5934086.763 6.446 566330.877 5934086.763 5.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.409 5934093.752 5.553 566330.529 5934086.807 5.396 566330.529 5934086.807 6.446 566331.409 5934093.752 6.603 566331.409 5934093.752 5.553</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.877 5934086.763 6.446 566331.756 5934093.708 6.603 566331.409 5934093.752 6.603 566330.529 5934086.807 6.446 566330.877 5934086.763 6.446</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.390 5934089.357 5.396 566311.270 5934096.302 5.553 566311.270 5934096.302 6.603 566310.390 5934089.357 6.446 566310.390 5934089.357 5.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.922 5934096.346 5.553 566310.043 5934089.401 5.396 566310.043 5934089.401 6.446 566310.922 5934096.346 6.603 566310.922 5934096.346 5.553</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.390 5934089.357 6.446 566311.270 5934096.302 6.603 566310.922 5934096.346 6.603 566310.043 5934089.401 6.446 566310.390 5934089.357 6.446</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.756 5934093.708 2.200 566332.139 5934096.729 4.203 566332.139 5934096.729 5.681 566331.756 5934093.708 5.553 566331.756 5934093.708 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.305 5934099.367 4.203 566310.922 5934096.346 2.200 566310.922 5934096.346 5.553 566311.305 5934099.367 5.681 566311.305 5934099.367 4.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.756 5934093.708 5.553 566332.139 5934096.729 5.681 566332.139 5934096.729 6.731 566331.756 5934093.708 6.603 566331.756 5934093.708 5.553</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.791 5934096.773 5.681 566331.409 5934093.752 5.553 566331.409 5934093.752 6.603 566331.791 5934096.773 6.731 566331.791 5934096.773 5.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.756 5934093.708 6.603 566332.139 5934096.729 6.731 566331.791 5934096.773 6.731 566331.409 5934093.752 6.603 566331.756 5934093.708 6.603</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.270 5934096.302 5.553 566311.652 5934099.323 5.681 566311.652 5934099.323 6.731 566311.270 5934096.302 6.603 566311.270 5934096.302 5.553</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.305 5934099.367 5.681 566310.922 5934096.346 5.553 566310.922 5934096.346 6.603 566311.305 5934099.367 6.731 566311.305 5934099.367 5.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.270 5934096.302 6.603 566311.652 5934099.323 6.731 566311.305 5934099.367 6.731 566310.922 5934096.346 6.603 566311.270 5934096.302 6.603</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.139 5934096.729 4.203 566332.521 5934099.751 4.823 566332.521 5934099.751 5.841 566332.139 5934096.729 5.681 566332.139 5934096.729 4.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.688 5934102.389 4.823 566311.305 5934099.367 4.203 566311.305 5934099.367 5.681 566311.688 5934102.389 5.841 566311.688 5934102.389 4.823</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.139 5934096.729 5.681 566332.521 5934099.751 5.841 566332.521 5934099.751 6.891 566332.139 5934096.729 6.731 566332.139 5934096.729 5.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.174 5934099.795 5.841 566331.791 5934096.773 5.681 566331.791 5934096.773 6.731 566332.174 5934099.795 6.891 566332.174 5934099.795 5.841</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.139 5934096.729 6.731 566332.521 5934099.751 6.891 566332.174 5934099.795 6.891 566331.791 5934096.773 6.731 566332.139 5934096.729 6.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.652 5934099.323 5.681 566312.035 5934102.345 5.841 566312.035 5934102.345 6.891 566311.652 5934099.323 6.731 566311.652 5934099.323 5.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.688 5934102.389 5.841 566311.305 5934099.367 5.681 566311.305 5934099.367 6.731 566311.688 5934102.389 6.891 566311.688 5934102.389 5.841</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.652 5934099.323 6.731 566312.035 5934102.345 6.891 566311.688 5934102.389 6.891 566311.305 5934099.367 6.731 566311.652 5934099.323 6.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.521 5934099.751 4.823 566332.904 5934102.772 5.132 566332.904 5934102.772 6.025 566332.521 5934099.751 5.841 566332.521 5934099.751 4.823</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.070 5934105.410 5.132 566311.688 5934102.389 4.823 566311.688 5934102.389 5.841 566312.070 5934105.410 6.025 566312.070 5934105.410 5.132</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.521 5934099.751 5.841 566332.904 5934102.772 6.025 566332.904 5934102.772 7.075 566332.521 5934099.751 6.891 566332.521 5934099.751 5.841</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.557 5934102.816 6.025 566332.174 5934099.795 5.841 566332.174 5934099.795 6.891 566332.557 5934102.816 7.075 566332.557 5934102.816 6.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.521 5934099.751 6.891 566332.904 5934102.772 7.075 566332.557 5934102.816 7.075 566332.174 5934099.795 6.891 566332.521 5934099.751 6.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.035 5934102.345 5.841 566312.417 5934105.366 6.025 566312.417 5934105.366 7.075 566312.035 5934102.345 6.891 566312.035 5934102.345 5.841</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.070 5934105.410 6.025 566311.688 5934102.389 5.841 566311.688 5934102.389 6.891 566312.070 5934105.410 7.075 566312.070 5934105.410 6.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.035 5934102.345 6.891 566312.417 5934105.366 7.075 566312.070 5934105.410 7.075 566311.688 5934102.389 6.891 566312.035 5934102.345 6.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.904 5934102.772 5.132 566333.286 5934105.794 5.228 566333.286 5934105.794 6.228 566332.904 5934102.772 6.025 566332.904 5934102.772 5.132</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.453 5934108.432 5.228 566312.070 5934105.410 5.132 566312.070 5934105.410 6.025 566312.453 5934108.432 6.228 566312.453 5934108.432 5.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.904 5934102.772 6.025 566333.286 5934105.794 6.228 566333.286 5934105.794 7.278 566332.904 5934102.772 7.075 566332.904 5934102.772 6.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.939 5934105.838 6.228 566332.557 5934102.816 6.025 566332.557 5934102.816 7.075 566332.939 5934105.838 7.278 566332.939 5934105.838 6.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.904 5934102.772 7.075 566333.286 5934105.794 7.278 566332.939 5934105.838 7.278 566332.557 5934102.816 7.075 566332.904 5934102.772 7.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.417 5934105.366 6.025 566312.800 5934108.388 6.228 566312.800 5934108.388 7.278 566312.417 5934105.366 7.075 566312.417 5934105.366 6.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.453 5934108.432 6.228 566312.070 5934105.410 6.025 566312.070 5934105.410 7.075 566312.453 5934108.432 7.278 566312.453 5934108.432 6.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.417 5934105.366 7.075 566312.800 5934108.388 7.278 566312.453 5934108.432 7.278 566312.070 5934105.410 7.075 566312.417 5934105.366 7.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.286 5934105.794 5.228 566333.669 5934108.815 5.132 566333.669 5934108.815 6.443 566333.286 5934105.794 6.228 566333.286 5934105.794 5.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.835 5934111.453 5.132 566312.453 5934108.432 5.228 566312.453 5934108.432 6.228 566312.835 5934111.453 6.443 566312.835 5934111.453 5.132</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.286 5934105.794 6.228 566333.669 5934108.815 6.443 566333.669 5934108.815 7.493 566333.286 5934105.794 7.278 566333.286 5934105.794 6.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.322 5934108.859 6.443 566332.939 5934105.838 6.228 566332.939 5934105.838 7.278 566333.322 5934108.859 7.493 566333.322 5934108.859 6.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.286 5934105.794 7.278 566333.669 5934108.815 7.493 566333.322 5934108.859 7.493 566332.939 5934105.838 7.278 566333.286 5934105.794 7.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.800 5934108.388 6.228 566313.183 5934111.409 6.443 566313.183 5934111.409 7.493 566312.800 5934108.388 7.278 566312.800 5934108.388 6.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.835 5934111.453 6.443 566312.453 5934108.432 6.228 566312.453 5934108.432 7.278 566312.835 5934111.453 7.493 566312.835 5934111.453 6.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.800 5934108.388 7.278 566313.183 5934111.409 7.493 566312.835 5934111.453 7.493 566312.453 5934108.432 7.278 566312.800 5934108.388 7.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.669 5934108.815 5.132 566334.052 5934111.837 4.823 566334.052 5934111.837 6.660 566333.669 5934108.815 6.443 566333.669 5934108.815 5.132</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.218 5934114.475 4.823 566312.835 5934111.453 5.132 566312.835 5934111.453 6.443 566313.218 5934114.475 6.660 566313.218 5934114.475 4.823</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.669 5934108.815 6.443 566334.052 5934111.837 6.660 566334.052 5934111.837 7.710 566333.669 5934108.815 7.493 566333.669 5934108.815 6.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.704 5934111.881 6.660 566333.322 5934108.859 6.443 566333.322 5934108.859 7.493 566333.704 5934111.881 7.710 566333.704 5934111.881 6.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.669 5934108.815 7.493 566334.052 5934111.837 7.710 566333.704 5934111.881 7.710 566333.322 5934108.859 7.493 566333.669 5934108.815 7.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.183 5934111.409 6.443 566313.565 5934114.431 6.660 566313.565 5934114.431 7.710 566313.183 5934111.409 7.493 566313.183 5934111.409 6.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.218 5934114.475 6.660 566312.835 5934111.453 6.443 566312.835 5934111.453 7.493 566313.218 5934114.475 7.710 566313.218 5934114.475 6.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.183 5934111.409 7.493 566313.565 5934114.431 7.710 566313.218 5934114.475 7.710 566312.835 5934111.453 7.493 566313.183 5934111.409 7.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.052 5934111.837 4.823 566334.434 5934114.858 4.203 566334.434 5934114.858 6.872 566334.052 5934111.837 6.660 566334.052 5934111.837 4.823</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.601 5934117.496 4.203 566313.218 5934114.475 4.823 566313.218 5934114.475 6.660 566313.601 5934117.496 6.872 566313.601 5934117.496 4.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.052 5934111.837 6.660 566334.434 5934114.858 6.872 566334.434 5934114.858 7.922 566334.052 5934111.837 7.710 566334.052 5934111.837 6.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.087 5934114.902 6.872 566333.704 5934111.881 6.660 566333.704 5934111.881 7.710 566334.087 5934114.902 7.922 566334.087 5934114.902 6.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.052 5934111.837 7.710 566334.434 5934114.858 7.922 566334.087 5934114.902 7.922 566333.704 5934111.881 7.710 566334.052 5934111.837 7.710</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.565 5934114.431 6.660 566313.948 5934117.452 6.872 566313.948 5934117.452 7.922 566313.565 5934114.431 7.710 566313.565 5934114.431 6.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.601 5934117.496 6.872 566313.218 5934114.475 6.660 566313.218 5934114.475 7.710 566313.601 5934117.496 7.922 566313.601 5934117.496 6.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.565 5934114.431 7.710 566313.948 5934117.452 7.922 566313.601 5934117.496 7.922 566313.218 5934114.475 7.710 566313.565 5934114.431 7.710</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.434 5934114.858 4.203 566334.817 5934117.879 2.200 566334.817 5934117.879 7.071 566334.434 5934114.858 6.872 566334.434 5934114.858 4.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.983 5934120.518 2.200 566313.601 5934117.496 4.203 566313.601 5934117.496 6.872 566313.983 5934120.518 7.071 566313.983 5934120.518 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.434 5934114.858 6.872 566334.817 5934117.879 7.071 566334.817 5934117.879 8.121 566334.434 5934114.858 7.922 566334.434 5934114.858 6.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.470 5934117.923 7.071 566334.087 5934114.902 6.872 566334.087 5934114.902 7.922 566334.470 5934117.923 8.121 566334.470 5934117.923 7.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.434 5934114.858 7.922 566334.817 5934117.879 8.121 566334.470 5934117.923 8.121 566334.087 5934114.902 7.922 566334.434 5934114.858 7.922</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.948 5934117.452 6.872 566314.330 5934120.474 7.071 566314.330 5934120.474 8.121 566313.948 5934117.452 7.922 566313.948 5934117.452 6.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.983 5934120.518 7.071 566313.601 5934117.496 6.872 566313.601 5934117.496 7.922 566313.983 5934120.518 8.121 566313.983 5934120.518 7.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.948 5934117.452 7.922 566314.330 5934120.474 8.121 566313.983 5934120.518 8.121 566313.601 5934117.496 7.922 566313.948 5934117.452 7.922</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 -1.000 566335.219 5934121.054 -1.000 566335.219 5934121.054 7.259 566334.817 5934117.879 7.071 566334.817 5934117.879 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.385 5934123.692 -1.000 566313.983 5934120.518 -1.000 566313.983 5934120.518 7.071 566314.385 5934123.692 7.259 566314.385 5934123.692 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 7.071 566335.219 5934121.054 7.259 566335.219 5934121.054 8.309 566334.817 5934117.879 8.121 566334.817 5934117.879 7.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.872 5934121.098 7.259 566334.470 5934117.923 7.071 566334.470 5934117.923 8.121 566334.872 5934121.098 8.309 566334.872 5934121.098 7.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.817 5934117.879 8.121 566335.219 5934121.054 8.309 566334.872 5934121.098 8.309 566334.470 5934117.923 8.121 566334.817 5934117.879 8.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.330 5934120.474 7.071 566314.732 5934123.648 7.259 566314.732 5934123.648 8.309 566314.330 5934120.474 8.121 566314.330 5934120.474 7.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.385 5934123.692 7.259 566313.983 5934120.518 7.071 566313.983 5934120.518 8.121 566314.385 5934123.692 8.309 566314.385 5934123.692 7.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.330 5934120.474 8.121 566314.732 5934123.648 8.309 566314.385 5934123.692 8.309 566313.983 5934120.518 8.121 566314.330 5934120.474 8.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.219 5934121.054 2.200 566335.601 5934124.076 5.145 566335.601 5934124.076 7.410 566335.219 5934121.054 7.259 566335.219 5934121.054 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.768 5934126.714 5.145 566314.385 5934123.692 2.200 566314.385 5934123.692 7.259 566314.768 5934126.714 7.410 566314.768 5934126.714 5.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.219 5934121.054 7.259 566335.601 5934124.076 7.410 566335.601 5934124.076 8.460 566335.219 5934121.054 8.309 566335.219 5934121.054 7.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.254 5934124.120 7.410 566334.872 5934121.098 7.259 566334.872 5934121.098 8.309 566335.254 5934124.120 8.460 566335.254 5934124.120 7.410</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.219 5934121.054 8.309 566335.601 5934124.076 8.460 566335.254 5934124.120 8.460 566334.872 5934121.098 8.309 566335.219 5934121.054 8.309</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.732 5934123.648 7.259 566315.115 5934126.670 7.410 566315.115 5934126.670 8.460 566314.732 5934123.648 8.309 566314.732 5934123.648 7.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.768 5934126.714 7.410 566314.385 5934123.692 7.259 566314.385 5934123.692 8.309 566314.768 5934126.714 8.460 566314.768 5934126.714 7.410</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.732 5934123.648 8.309 566315.115 5934126.670 8.460 566314.768 5934126.714 8.460 566314.385 5934123.692 8.309 566314.732 5934123.648 8.309</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.601 5934124.076 5.145 566335.984 5934127.097 6.056 566335.984 5934127.097 7.528 566335.601 5934124.076 7.410 566335.601 5934124.076 5.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.150 5934129.735 6.056 566314.768 5934126.714 5.145 566314.768 5934126.714 7.410 566315.150 5934129.735 7.528 566315.150 5934129.735 6.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.601 5934124.076 7.410 566335.984 5934127.097 7.528 566335.984 5934127.097 8.578 566335.601 5934124.076 8.460 566335.601 5934124.076 7.410</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.637 5934127.141 7.528 566335.254 5934124.120 7.410 566335.254 5934124.120 8.460 566335.637 5934127.141 8.578 566335.637 5934127.141 7.528</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.601 5934124.076 8.460 566335.984 5934127.097 8.578 566335.637 5934127.141 8.578 566335.254 5934124.120 8.460 566335.601 5934124.076 8.460</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.115 5934126.670 7.410 566315.498 5934129.691 7.528 566315.498 5934129.691 8.578 566315.115 5934126.670 8.460 566315.115 5934126.670 7.410</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.150 5934129.735 7.528 566314.768 5934126.714 7.410 566314.768 5934126.714 8.460 566315.150 5934129.735 8.578 566315.150 5934129.735 7.528</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.115 5934126.670 8.460 566315.498 5934129.691 8.578 566315.150 5934129.735 8.578 566314.768 5934126.714 8.460 566315.115 5934126.670 8.460</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.984 5934127.097 6.056 566336.367 5934130.118 6.511 566336.367 5934130.118 7.610 566335.984 5934127.097 7.528 566335.984 5934127.097 6.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.533 5934132.757 6.511 566315.150 5934129.735 6.056 566315.150 5934129.735 7.528 566315.533 5934132.757 7.610 566315.533 5934132.757 6.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.984 5934127.097 7.528 566336.367 5934130.118 7.610 566336.367 5934130.118 8.660 566335.984 5934127.097 8.578 566335.984 5934127.097 7.528</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.019 5934130.162 7.610 566335.637 5934127.141 7.528 566335.637 5934127.141 8.578 566336.019 5934130.162 8.660 566336.019 5934130.162 7.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.984 5934127.097 8.578 566336.367 5934130.118 8.660 566336.019 5934130.162 8.660 566335.637 5934127.141 8.578 566335.984 5934127.097 8.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.498 5934129.691 7.528 566315.880 5934132.713 7.610 566315.880 5934132.713 8.660 566315.498 5934129.691 8.578 566315.498 5934129.691 7.528</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.533 5934132.757 7.610 566315.150 5934129.735 7.528 566315.150 5934129.735 8.578 566315.533 5934132.757 8.660 566315.533 5934132.757 7.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.498 5934129.691 8.578 566315.880 5934132.713 8.660 566315.533 5934132.757 8.660 566315.150 5934129.735 8.578 566315.498 5934129.691 8.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.367 5934130.118 6.511 566336.749 5934133.140 6.653 566336.749 5934133.140 7.653 566336.367 5934130.118 7.610 566336.367 5934130.118 6.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.915 5934135.778 6.653 566315.533 5934132.757 6.511 566315.533 5934132.757 7.610 566315.915 5934135.778 7.653 566315.915 5934135.778 6.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.367 5934130.118 7.610 566336.749 5934133.140 7.653 566336.749 5934133.140 8.703 566336.367 5934130.118 8.660 566336.367 5934130.118 7.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.402 5934133.184 7.653 566336.019 5934130.162 7.610 566336.019 5934130.162 8.660 566336.402 5934133.184 8.703 566336.402 5934133.184 7.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.367 5934130.118 8.660 566336.749 5934133.140 8.703 566336.402 5934133.184 8.703 566336.019 5934130.162 8.660 566336.367 5934130.118 8.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.880 5934132.713 7.610 566316.263 5934135.734 7.653 566316.263 5934135.734 8.703 566315.880 5934132.713 8.660 566315.880 5934132.713 7.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.915 5934135.778 7.653 566315.533 5934132.757 7.610 566315.533 5934132.757 8.660 566315.915 5934135.778 8.703 566315.915 5934135.778 7.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.880 5934132.713 8.660 566316.263 5934135.734 8.703 566315.915 5934135.778 8.703 566315.533 5934132.757 8.660 566315.880 5934132.713 8.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.749 5934133.140 6.653 566337.132 5934136.161 6.511 566337.132 5934136.161 7.656 566336.749 5934133.140 7.653 566336.749 5934133.140 6.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.298 5934138.799 6.511 566315.915 5934135.778 6.653 566315.915 5934135.778 7.653 566316.298 5934138.799 7.656 566316.298 5934138.799 6.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.749 5934133.140 7.653 566337.132 5934136.161 7.656 566337.132 5934136.161 8.706 566336.749 5934133.140 8.703 566336.749 5934133.140 7.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.784 5934136.205 7.656 566336.402 5934133.184 7.653 566336.402 5934133.184 8.703 566336.784 5934136.205 8.706 566336.784 5934136.205 7.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566336.749 5934133.140 8.703 566337.132 5934136.161 8.706 566336.784 5934136.205 8.706 566336.402 5934133.184 8.703 566336.749 5934133.140 8.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.263 5934135.734 7.653 566316.645 5934138.755 7.656 566316.645 5934138.755 8.706 566316.263 5934135.734 8.703 566316.263 5934135.734 7.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.298 5934138.799 7.656 566315.915 5934135.778 7.653 566315.915 5934135.778 8.703 566316.298 5934138.799 8.706 566316.298 5934138.799 7.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.263 5934135.734 8.703 566316.645 5934138.755 8.706 566316.298 5934138.799 8.706 566315.915 5934135.778 8.703 566316.263 5934135.734 8.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.132 5934136.161 6.511 566337.514 5934139.183 6.056 566337.514 5934139.183 7.621 566337.132 5934136.161 7.656 566337.132 5934136.161 6.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.681 5934141.821 6.056 566316.298 5934138.799 6.511 566316.298 5934138.799 7.656 566316.681 5934141.821 7.621 566316.681 5934141.821 6.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.132 5934136.161 7.656 566337.514 5934139.183 7.621 566337.514 5934139.183 8.671 566337.132 5934136.161 8.706 566337.132 5934136.161 7.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.167 5934139.227 7.621 566336.784 5934136.205 7.656 566336.784 5934136.205 8.706 566337.167 5934139.227 8.671 566337.167 5934139.227 7.621</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.132 5934136.161 8.706 566337.514 5934139.183 8.671 566337.167 5934139.227 8.671 566336.784 5934136.205 8.706 566337.132 5934136.161 8.706</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.645 5934138.755 7.656 566317.028 5934141.777 7.621 566317.028 5934141.777 8.671 566316.645 5934138.755 8.706 566316.645 5934138.755 7.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.681 5934141.821 7.621 566316.298 5934138.799 7.656 566316.298 5934138.799 8.706 566316.681 5934141.821 8.671 566316.681 5934141.821 7.621</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.645 5934138.755 8.706 566317.028 5934141.777 8.671 566316.681 5934141.821 8.671 566316.298 5934138.799 8.706 566316.645 5934138.755 8.706</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.514 5934139.183 6.056 566337.897 5934142.204 5.145 566337.897 5934142.204 7.549 566337.514 5934139.183 7.621 566337.514 5934139.183 6.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.063 5934144.842 5.145 566316.681 5934141.821 6.056 566316.681 5934141.821 7.621 566317.063 5934144.842 7.549 566317.063 5934144.842 5.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.514 5934139.183 7.621 566337.897 5934142.204 7.549 566337.897 5934142.204 8.599 566337.514 5934139.183 8.671 566337.514 5934139.183 7.621</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.550 5934142.248 7.549 566337.167 5934139.227 7.621 566337.167 5934139.227 8.671 566337.550 5934142.248 8.599 566337.550 5934142.248 7.549</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.514 5934139.183 8.671 566337.897 5934142.204 8.599 566337.550 5934142.248 8.599 566337.167 5934139.227 8.671 566337.514 5934139.183 8.671</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.028 5934141.777 7.621 566317.411 5934144.798 7.549 566317.411 5934144.798 8.599 566317.028 5934141.777 8.671 566317.028 5934141.777 7.621</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.063 5934144.842 7.549 566316.681 5934141.821 7.621 566316.681 5934141.821 8.671 566317.063 5934144.842 8.599 566317.063 5934144.842 7.549</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.028 5934141.777 8.671 566317.411 5934144.798 8.599 566317.063 5934144.842 8.599 566316.681 5934141.821 8.671 566317.028 5934141.777 8.671</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.897 5934142.204 5.145 566338.280 5934145.226 2.200 566338.280 5934145.226 7.445 566337.897 5934142.204 7.549 566337.897 5934142.204 5.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.446 5934147.864 2.200 566317.063 5934144.842 5.145 566317.063 5934144.842 7.549 566317.446 5934147.864 7.445 566317.446 5934147.864 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.897 5934142.204 7.549 566338.280 5934145.226 7.445 566338.280 5934145.226 8.495 566337.897 5934142.204 8.599 566337.897 5934142.204 7.549</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.932 5934145.270 7.445 566337.550 5934142.248 7.549 566337.550 5934142.248 8.599 566337.932 5934145.270 8.495 566337.932 5934145.270 7.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566337.897 5934142.204 8.599 566338.280 5934145.226 8.495 566337.932 5934145.270 8.495 566337.550 5934142.248 8.599 566337.897 5934142.204 8.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.411 5934144.798 7.549 566317.793 5934147.820 7.445 566317.793 5934147.820 8.495 566317.411 5934144.798 8.599 566317.411 5934144.798 7.549</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.446 5934147.864 7.445 566317.063 5934144.842 7.549 566317.063 5934144.842 8.599 566317.446 5934147.864 8.495 566317.446 5934147.864 7.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.411 5934144.798 8.599 566317.793 5934147.820 8.495 566317.446 5934147.864 8.495 566317.063 5934144.842 8.599 566317.411 5934144.798 8.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 -1.000 566338.682 5934148.400 -1.000 566338.682 5934148.400 7.306 566338.280 5934145.226 7.445 566338.280 5934145.226 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.848 5934151.038 -1.000 566317.446 5934147.864 -1.000 566317.446 5934147.864 7.445 566317.848 5934151.038 7.306 566317.848 5934151.038 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 7.445 566338.682 5934148.400 7.306 566338.682 5934148.400 8.356 566338.280 5934145.226 8.495 566338.280 5934145.226 7.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.334 5934148.444 7.306 566337.932 5934145.270 7.445 566337.932 5934145.270 8.495 566338.334 5934148.444 8.356 566338.334 5934148.444 7.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.280 5934145.226 8.495 566338.682 5934148.400 8.356 566338.334 5934148.444 8.356 566337.932 5934145.270 8.495 566338.280 5934145.226 8.495</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.793 5934147.820 7.445 566318.195 5934150.994 7.306 566318.195 5934150.994 8.356 566317.793 5934147.820 8.495 566317.793 5934147.820 7.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.848 5934151.038 7.306 566317.446 5934147.864 7.445 566317.446 5934147.864 8.495 566317.848 5934151.038 8.356 566317.848 5934151.038 7.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.793 5934147.820 8.495 566318.195 5934150.994 8.356 566317.848 5934151.038 8.356 566317.446 5934147.864 8.495 566317.793 5934147.820 8.495</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.682 5934148.400 2.200 566339.064 5934151.422 4.481 566339.064 5934151.422 7.153 566338.682 5934148.400 7.306 566338.682 5934148.400 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.230 5934154.060 4.481 566317.848 5934151.038 2.200 566317.848 5934151.038 7.306 566318.230 5934154.060 7.153 566318.230 5934154.060 4.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.682 5934148.400 7.306 566339.064 5934151.422 7.153 566339.064 5934151.422 8.203 566338.682 5934148.400 8.356 566338.682 5934148.400 7.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.717 5934151.466 7.153 566338.334 5934148.444 7.306 566338.334 5934148.444 8.356 566338.717 5934151.466 8.203 566338.717 5934151.466 7.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.682 5934148.400 8.356 566339.064 5934151.422 8.203 566338.717 5934151.466 8.203 566338.334 5934148.444 8.356 566338.682 5934148.400 8.356</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.195 5934150.994 7.306 566318.578 5934154.016 7.153 566318.578 5934154.016 8.203 566318.195 5934150.994 8.356 566318.195 5934150.994 7.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.230 5934154.060 7.153 566317.848 5934151.038 7.306 566317.848 5934151.038 8.356 566318.230 5934154.060 8.203 566318.230 5934154.060 7.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.195 5934150.994 8.356 566318.578 5934154.016 8.203 566318.230 5934154.060 8.203 566317.848 5934151.038 8.356 566318.195 5934150.994 8.356</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.064 5934151.422 4.481 566339.447 5934154.443 5.187 566339.447 5934154.443 6.987 566339.064 5934151.422 7.153 566339.064 5934151.422 4.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.613 5934157.081 5.187 566318.230 5934154.060 4.481 566318.230 5934154.060 7.153 566318.613 5934157.081 6.987 566318.613 5934157.081 5.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.064 5934151.422 7.153 566339.447 5934154.443 6.987 566339.447 5934154.443 8.037 566339.064 5934151.422 8.203 566339.064 5934151.422 7.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.099 5934154.487 6.987 566338.717 5934151.466 7.153 566338.717 5934151.466 8.203 566339.099 5934154.487 8.037 566339.099 5934154.487 6.987</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.064 5934151.422 8.203 566339.447 5934154.443 8.037 566339.099 5934154.487 8.037 566338.717 5934151.466 8.203 566339.064 5934151.422 8.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.578 5934154.016 7.153 566318.960 5934157.037 6.987 566318.960 5934157.037 8.037 566318.578 5934154.016 8.203 566318.578 5934154.016 7.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.613 5934157.081 6.987 566318.230 5934154.060 7.153 566318.230 5934154.060 8.203 566318.613 5934157.081 8.037 566318.613 5934157.081 6.987</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.578 5934154.016 8.203 566318.960 5934157.037 8.037 566318.613 5934157.081 8.037 566318.230 5934154.060 8.203 566318.578 5934154.016 8.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.447 5934154.443 5.187 566339.829 5934157.465 5.539 566339.829 5934157.465 6.817 566339.447 5934154.443 6.987 566339.447 5934154.443 5.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.996 5934160.103 5.539 566318.613 5934157.081 5.187 566318.613 5934157.081 6.987 566318.996 5934160.103 6.817 566318.996 5934160.103 5.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.447 5934154.443 6.987 566339.829 5934157.465 6.817 566339.829 5934157.465 7.867 566339.447 5934154.443 8.037 566339.447 5934154.443 6.987</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.482 5934157.509 6.817 566339.099 5934154.487 6.987 566339.099 5934154.487 8.037 566339.482 5934157.509 7.867 566339.482 5934157.509 6.817</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.447 5934154.443 8.037 566339.829 5934157.465 7.867 566339.482 5934157.509 7.867 566339.099 5934154.487 8.037 566339.447 5934154.443 8.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.960 5934157.037 6.987 566319.343 5934160.059 6.817 566319.343 5934160.059 7.867 566318.960 5934157.037 8.037 566318.960 5934157.037 6.987</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.996 5934160.103 6.817 566318.613 5934157.081 6.987 566318.613 5934157.081 8.037 566318.996 5934160.103 7.867 566318.996 5934160.103 6.817</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.960 5934157.037 8.037 566319.343 5934160.059 7.867 566318.996 5934160.103 7.867 566318.613 5934157.081 8.037 566318.960 5934157.037 8.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.829 5934157.465 5.539 566340.212 5934160.486 5.649 566340.212 5934160.486 6.649 566339.829 5934157.465 6.817 566339.829 5934157.465 5.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.378 5934163.124 5.649 566318.996 5934160.103 5.539 566318.996 5934160.103 6.817 566319.378 5934163.124 6.649 566319.378 5934163.124 5.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.829 5934157.465 6.817 566340.212 5934160.486 6.649 566340.212 5934160.486 7.699 566339.829 5934157.465 7.867 566339.829 5934157.465 6.817</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.865 5934160.530 6.649 566339.482 5934157.509 6.817 566339.482 5934157.509 7.867 566339.865 5934160.530 7.699 566339.865 5934160.530 6.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.829 5934157.465 7.867 566340.212 5934160.486 7.699 566339.865 5934160.530 7.699 566339.482 5934157.509 7.867 566339.829 5934157.465 7.867</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.343 5934160.059 6.817 566319.725 5934163.080 6.649 566319.725 5934163.080 7.699 566319.343 5934160.059 7.867 566319.343 5934160.059 6.817</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.378 5934163.124 6.649 566318.996 5934160.103 6.817 566318.996 5934160.103 7.867 566319.378 5934163.124 7.699 566319.378 5934163.124 6.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.343 5934160.059 7.867 566319.725 5934163.080 7.699 566319.378 5934163.124 7.699 566318.996 5934160.103 7.867 566319.343 5934160.059 7.867</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.212 5934160.486 5.649 566340.594 5934163.508 5.539 566340.594 5934163.508 6.492 566340.212 5934160.486 6.649 566340.212 5934160.486 5.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.761 5934166.146 5.539 566319.378 5934163.124 5.649 566319.378 5934163.124 6.649 566319.761 5934166.146 6.492 566319.761 5934166.146 5.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.212 5934160.486 6.649 566340.594 5934163.508 6.492 566340.594 5934163.508 7.542 566340.212 5934160.486 7.699 566340.212 5934160.486 6.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.247 5934163.552 6.492 566339.865 5934160.530 6.649 566339.865 5934160.530 7.699 566340.247 5934163.552 7.542 566340.247 5934163.552 6.492</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.212 5934160.486 7.699 566340.594 5934163.508 7.542 566340.247 5934163.552 7.542 566339.865 5934160.530 7.699 566340.212 5934160.486 7.699</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.725 5934163.080 6.649 566320.108 5934166.102 6.492 566320.108 5934166.102 7.542 566319.725 5934163.080 7.699 566319.725 5934163.080 6.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.761 5934166.146 6.492 566319.378 5934163.124 6.649 566319.378 5934163.124 7.699 566319.761 5934166.146 7.542 566319.761 5934166.146 6.492</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.725 5934163.080 7.699 566320.108 5934166.102 7.542 566319.761 5934166.146 7.542 566319.378 5934163.124 7.699 566319.725 5934163.080 7.699</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.594 5934163.508 5.539 566340.977 5934166.529 5.187 566340.977 5934166.529 6.354 566340.594 5934163.508 6.492 566340.594 5934163.508 5.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.143 5934169.167 5.187 566319.761 5934166.146 5.539 566319.761 5934166.146 6.492 566320.143 5934169.167 6.354 566320.143 5934169.167 5.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.594 5934163.508 6.492 566340.977 5934166.529 6.354 566340.977 5934166.529 7.404 566340.594 5934163.508 7.542 566340.594 5934163.508 6.492</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.630 5934166.573 6.354 566340.247 5934163.552 6.492 566340.247 5934163.552 7.542 566340.630 5934166.573 7.404 566340.630 5934166.573 6.354</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.594 5934163.508 7.542 566340.977 5934166.529 7.404 566340.630 5934166.573 7.404 566340.247 5934163.552 7.542 566340.594 5934163.508 7.542</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.108 5934166.102 6.492 566320.491 5934169.123 6.354 566320.491 5934169.123 7.404 566320.108 5934166.102 7.542 566320.108 5934166.102 6.492</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.143 5934169.167 6.354 566319.761 5934166.146 6.492 566319.761 5934166.146 7.542 566320.143 5934169.167 7.404 566320.143 5934169.167 6.354</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.108 5934166.102 7.542 566320.491 5934169.123 7.404 566320.143 5934169.167 7.404 566319.761 5934166.146 7.542 566320.108 5934166.102 7.542</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.977 5934166.529 5.187 566341.360 5934169.550 4.481 566341.360 5934169.550 6.241 566340.977 5934166.529 6.354 566340.977 5934166.529 5.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.526 5934172.189 4.481 566320.143 5934169.167 5.187 566320.143 5934169.167 6.354 566320.526 5934172.189 6.241 566320.526 5934172.189 4.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.977 5934166.529 6.354 566341.360 5934169.550 6.241 566341.360 5934169.550 7.291 566340.977 5934166.529 7.404 566340.977 5934166.529 6.354</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.012 5934169.594 6.241 566340.630 5934166.573 6.354 566340.630 5934166.573 7.404 566341.012 5934169.594 7.291 566341.012 5934169.594 6.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.977 5934166.529 7.404 566341.360 5934169.550 7.291 566341.012 5934169.594 7.291 566340.630 5934166.573 7.404 566340.977 5934166.529 7.404</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.491 5934169.123 6.354 566320.873 5934172.145 6.241 566320.873 5934172.145 7.291 566320.491 5934169.123 7.404 566320.491 5934169.123 6.354</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.526 5934172.189 6.241 566320.143 5934169.167 6.354 566320.143 5934169.167 7.404 566320.526 5934172.189 7.291 566320.526 5934172.189 6.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.491 5934169.123 7.404 566320.873 5934172.145 7.291 566320.526 5934172.189 7.291 566320.143 5934169.167 7.404 566320.491 5934169.123 7.404</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.360 5934169.550 4.481 566341.742 5934172.572 2.200 566341.742 5934172.572 6.159 566341.360 5934169.550 6.241 566341.360 5934169.550 4.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.909 5934175.210 2.200 566320.526 5934172.189 4.481 566320.526 5934172.189 6.241 566320.909 5934175.210 6.159 566320.909 5934175.210 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.360 5934169.550 6.241 566341.742 5934172.572 6.159 566341.742 5934172.572 7.209 566341.360 5934169.550 7.291 566341.360 5934169.550 6.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.395 5934172.616 6.159 566341.012 5934169.594 6.241 566341.012 5934169.594 7.291 566341.395 5934172.616 7.209 566341.395 5934172.616 6.159</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.360 5934169.550 7.291 566341.742 5934172.572 7.209 566341.395 5934172.616 7.209 566341.012 5934169.594 7.291 566341.360 5934169.550 7.291</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.873 5934172.145 6.241 566321.256 5934175.166 6.159 566321.256 5934175.166 7.209 566320.873 5934172.145 7.291 566320.873 5934172.145 6.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.909 5934175.210 6.159 566320.526 5934172.189 6.241 566320.526 5934172.189 7.291 566320.909 5934175.210 7.209 566320.909 5934175.210 6.159</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.873 5934172.145 7.291 566321.256 5934175.166 7.209 566320.909 5934175.210 7.209 566320.526 5934172.189 7.291 566320.873 5934172.145 7.291</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.742 5934172.572 -1.000 566342.622 5934179.516 -1.000 566342.622 5934179.516 6.109 566341.742 5934172.572 6.159 566341.742 5934172.572 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.788 5934182.155 -1.000 566320.909 5934175.210 -1.000 566320.909 5934175.210 6.159 566321.788 5934182.155 6.109 566321.788 5934182.155 -1.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.742 5934172.572 6.159 566342.622 5934179.516 6.109 566342.622 5934179.516 7.159 566341.742 5934172.572 7.209 566341.742 5934172.572 6.159</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566342.274 5934179.560 6.109 566341.395 5934172.616 6.159 566341.395 5934172.616 7.209 566342.274 5934179.560 7.159 566342.274 5934179.560 6.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.742 5934172.572 7.209 566342.622 5934179.516 7.159 566342.274 5934179.560 7.159 566341.395 5934172.616 7.209 566341.742 5934172.572 7.209</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.256 5934175.166 6.159 566322.135 5934182.111 6.109 566322.135 5934182.111 7.159 566321.256 5934175.166 7.209 566321.256 5934175.166 6.159</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.788 5934182.155 6.109 566320.909 5934175.210 6.159 566320.909 5934175.210 7.209 566321.788 5934182.155 7.159 566321.788 5934182.155 6.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.256 5934175.166 7.209 566322.135 5934182.111 7.159 566321.788 5934182.155 7.159 566320.909 5934175.210 7.209 566321.256 5934175.166 7.209</gml:posList>
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
<gml:posList>566310.922 5934096.346 2.200 566311.305 5934099.367 4.203 566332.139 5934096.729 4.203 566331.756 5934093.708 2.200 566310.922 5934096.346 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.305 5934099.367 4.203 566311.688 5934102.389 4.823 566332.521 5934099.751 4.823 566332.139 5934096.729 4.203 566311.305 5934099.367 4.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.688 5934102.389 4.823 566312.070 5934105.410 5.132 566332.904 5934102.772 5.132 566332.521 5934099.751 4.823 566311.688 5934102.389 4.823</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.070 5934105.410 5.132 566312.453 5934108.432 5.228 566333.286 5934105.794 5.228 566332.904 5934102.772 5.132 566312.070 5934105.410 5.132</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.453 5934108.432 5.228 566312.835 5934111.453 5.132 566333.669 5934108.815 5.132 566333.286 5934105.794 5.228 566312.453 5934108.432 5.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.835 5934111.453 5.132 566313.218 5934114.475 4.823 566334.052 5934111.837 4.823 566333.669 5934108.815 5.132 566312.835 5934111.453 5.132</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.218 5934114.475 4.823 566313.601 5934117.496 4.203 566334.434 5934114.858 4.203 566334.052 5934111.837 4.823 566313.218 5934114.475 4.823</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566313.601 5934117.496 4.203 566313.983 5934120.518 2.200 566334.817 5934117.879 2.200 566334.434 5934114.858 4.203 566313.601 5934117.496 4.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.385 5934123.692 2.200 566314.768 5934126.714 5.145 566335.601 5934124.076 5.145 566335.219 5934121.054 2.200 566314.385 5934123.692 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.768 5934126.714 5.145 566315.150 5934129.735 6.056 566335.984 5934127.097 6.056 566335.601 5934124.076 5.145 566314.768 5934126.714 5.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.150 5934129.735 6.056 566315.533 5934132.757 6.511 566336.367 5934130.118 6.511 566335.984 5934127.097 6.056 566315.150 5934129.735 6.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.533 5934132.757 6.511 566315.915 5934135.778 6.653 566336.749 5934133.140 6.653 566336.367 5934130.118 6.511 566315.533 5934132.757 6.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.915 5934135.778 6.653 566316.298 5934138.799 6.511 566337.132 5934136.161 6.511 566336.749 5934133.140 6.653 566315.915 5934135.778 6.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.298 5934138.799 6.511 566316.681 5934141.821 6.056 566337.514 5934139.183 6.056 566337.132 5934136.161 6.511 566316.298 5934138.799 6.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566316.681 5934141.821 6.056 566317.063 5934144.842 5.145 566337.897 5934142.204 5.145 566337.514 5934139.183 6.056 566316.681 5934141.821 6.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.063 5934144.842 5.145 566317.446 5934147.864 2.200 566338.280 5934145.226 2.200 566337.897 5934142.204 5.145 566317.063 5934144.842 5.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.848 5934151.038 2.200 566318.230 5934154.060 4.481 566339.064 5934151.422 4.481 566338.682 5934148.400 2.200 566317.848 5934151.038 2.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.230 5934154.060 4.481 566318.613 5934157.081 5.187 566339.447 5934154.443 5.187 566339.064 5934151.422 4.481 566318.230 5934154.060 4.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.613 5934157.081 5.187 566318.996 5934160.103 5.539 566339.829 5934157.465 5.539 566339.447 5934154.443 5.187 566318.613 5934157.081 5.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.996 5934160.103 5.539 566319.378 5934163.124 5.649 566340.212 5934160.486 5.649 566339.829 5934157.465 5.539 566318.996 5934160.103 5.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.378 5934163.124 5.649 566319.761 5934166.146 5.539 566340.594 5934163.508 5.539 566340.212 5934160.486 5.649 566319.378 5934163.124 5.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.761 5934166.146 5.539 566320.143 5934169.167 5.187 566340.977 5934166.529 5.187 566340.594 5934163.508 5.539 566319.761 5934166.146 5.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.143 5934169.167 5.187 566320.526 5934172.189 4.481 566341.360 5934169.550 4.481 566340.977 5934166.529 5.187 566320.143 5934169.167 5.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.526 5934172.189 4.481 566320.909 5934175.210 2.200 566341.742 5934172.572 2.200 566341.360 5934169.550 4.481 566320.526 5934172.189 4.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod3MultiSurface>
</brid:OuterCeilingSurface>
</brid:boundedBy>
</brid:Bridge>
</core:cityObjectMember>
</core:CityModel>
