<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Flächennutzung</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>565960.000 5933960.000 4.938</gml:lowerCorner>
<gml:upperCorner>566720.000 5934628.800 16.103</gml:upperCorner>
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_01">
<gml:name>Wallpark</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934301.433 8.388 566032.000 5934311.684 9.552 566022.528 5934306.001 9.081 566022.556 5934305.988 9.079 566026.563 5934304.078 8.788 566030.570 5934302.137 8.494 566032.000 5934301.433 8.388</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934283.225 6.845 566064.000 5934288.000 6.992 566056.553 5934288.000 7.088 566059.199 5934286.346 7.003 566064.000 5934283.225 6.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934297.420 7.865 566040.000 5934304.000 8.408 566032.000 5934304.000 8.620 566032.000 5934301.433 8.408 566034.578 5934300.165 8.235 566038.592 5934298.157 7.963 566040.000 5934297.420 7.865</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566046.634 5934293.854 7.519 566048.000 5934293.075 7.445 566048.000 5934296.000 7.607 566042.709 5934296.000 7.725 566046.634 5934293.854 7.519</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566042.709 5934296.000 7.728 566048.000 5934296.000 7.582 566048.000 5934304.000 8.148 566040.000 5934304.000 8.370 566040.000 5934297.420 7.904 566042.613 5934296.053 7.735 566042.709 5934296.000 7.728</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934311.684 9.534 566032.000 5934304.000 8.687 566040.000 5934304.000 8.358 566040.000 5934312.000 9.241 566032.527 5934312.000 9.547 566032.000 5934311.684 9.534</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.527 5934312.000 9.576 566040.000 5934312.000 9.200 566040.000 5934316.596 9.751 566037.562 5934315.021 9.684 566032.527 5934312.000 9.576</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934312.000 8.808 566040.000 5934312.000 9.160 566040.000 5934304.000 8.437 566048.000 5934304.000 8.085 566048.000 5934312.000 8.808</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934316.596 9.707 566040.000 5934312.000 9.239 566048.000 5934312.000 8.744 566048.000 5934320.000 9.559 566045.269 5934320.000 9.728 566040.000 5934316.596 9.707</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566050.654 5934291.561 7.342 566054.676 5934289.173 7.161 566056.000 5934288.346 7.100 566056.000 5934296.000 7.442 566048.000 5934296.000 7.590 566048.000 5934293.075 7.459 566050.654 5934291.561 7.342</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934296.000 7.633 566056.000 5934296.000 7.409 566056.000 5934304.000 7.873 566048.000 5934304.000 8.098 566048.000 5934296.000 7.633</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934296.000 7.285 566056.000 5934296.000 7.418 566056.000 5934288.346 7.121 566056.553 5934288.000 7.098 566064.000 5934288.000 6.975 566064.000 5934296.000 7.285</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934304.000 7.827 566056.000 5934296.000 7.455 566064.000 5934296.000 7.248 566064.000 5934304.000 7.620 566056.000 5934304.000 7.827</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934304.000 7.813 566056.000 5934312.000 8.387 566048.000 5934312.000 8.734 566048.000 5934304.000 8.159 566056.000 5934304.000 7.813</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934312.000 8.814 566056.000 5934312.000 8.307 566056.000 5934320.000 8.971 566048.000 5934320.000 9.479 566048.000 5934312.000 8.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934312.000 8.013 566056.000 5934312.000 8.322 566056.000 5934304.000 7.878 566064.000 5934304.000 7.569 566064.000 5934312.000 8.013</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934320.000 8.446 566056.000 5934320.000 8.889 566056.000 5934312.000 8.389 566064.000 5934312.000 7.946 566064.000 5934320.000 8.446</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566046.175 5934320.585 9.732 566045.269 5934320.000 9.745 566048.000 5934320.000 9.525 566048.000 5934321.925 9.721 566046.175 5934320.585 9.732</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.114 5934324.944 9.604 566048.000 5934321.925 9.703 566048.000 5934320.000 9.557 566056.000 5934320.000 8.918 566056.000 5934328.000 9.525 566055.781 5934328.000 9.543 566052.114 5934324.944 9.604</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934328.000 8.877 566056.000 5934328.000 9.472 566056.000 5934320.000 8.965 566064.000 5934320.000 8.370 566064.000 5934328.000 8.877</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934328.183 9.529 566056.000 5934328.000 9.520 566064.000 5934328.000 8.837 566064.000 5934336.000 9.225 566063.949 5934336.000 9.229 566061.556 5934333.405 9.308 566057.245 5934329.220 9.473 566056.000 5934328.183 9.529</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.916 5934288.000 6.805 566064.000 5934288.000 6.959 566064.000 5934283.225 6.857 566064.218 5934283.084 6.852 566071.232 5934278.356 6.687 566079.297 5934272.811 6.495 566079.915 5934281.329 6.672 566080.916 5934288.000 6.805</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934288.000 7.005 566072.000 5934288.000 6.880 566072.000 5934296.000 7.131 566064.000 5934296.000 7.255 566064.000 5934288.000 7.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934296.000 7.285 566072.000 5934296.000 7.101 566072.000 5934304.000 7.398 566064.000 5934304.000 7.582 566064.000 5934296.000 7.285</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934296.000 7.000 566072.000 5934296.000 7.108 566072.000 5934288.000 6.903 566080.000 5934288.000 6.795 566080.000 5934296.000 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934304.000 7.367 566072.000 5934296.000 7.131 566080.000 5934296.000 6.977 566080.000 5934304.000 7.213 566072.000 5934304.000 7.367</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934304.000 7.359 566072.000 5934312.000 7.699 566064.000 5934312.000 7.961 566064.000 5934304.000 7.621 566072.000 5934304.000 7.359</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934320.000 8.382 566064.000 5934312.000 8.010 566072.000 5934312.000 7.650 566072.000 5934320.000 8.023 566064.000 5934320.000 8.382</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934312.000 7.447 566072.000 5934312.000 7.661 566072.000 5934304.000 7.397 566080.000 5934304.000 7.183 566080.000 5934312.000 7.447</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934320.000 7.976 566072.000 5934312.000 7.697 566080.000 5934312.000 7.411 566080.000 5934320.000 7.689 566072.000 5934320.000 7.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.174 5934304.000 7.121 566080.000 5934304.000 7.199 566080.000 5934288.000 6.808 566080.916 5934288.000 6.791 566082.274 5934297.051 6.987 566084.174 5934304.000 7.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.506 5934312.526 7.273 566089.522 5934320.000 7.394 566080.000 5934320.000 7.661 566080.000 5934304.000 7.221 566084.174 5934304.000 7.104 566086.506 5934312.526 7.273</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934320.000 8.438 566072.000 5934320.000 7.967 566072.000 5934328.000 8.338 566064.000 5934328.000 8.809 566064.000 5934320.000 8.438</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934328.000 8.864 566072.000 5934328.000 8.284 566072.000 5934336.000 8.613 566064.000 5934336.000 9.194 566064.000 5934328.000 8.864</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934328.000 7.925 566072.000 5934328.000 8.290 566072.000 5934320.000 8.015 566080.000 5934320.000 7.650 566080.000 5934328.000 7.925</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934336.000 8.570 566072.000 5934328.000 8.327 566080.000 5934328.000 7.888 566080.000 5934336.000 8.130 566072.000 5934336.000 8.570</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934336.000 9.223 566080.000 5934336.000 8.117 566080.000 5934352.000 8.374 566076.229 5934352.000 8.635 566073.313 5934347.627 8.766 566069.586 5934342.604 8.943 566065.667 5934337.863 9.138 566064.000 5934336.055 9.224 566064.000 5934336.000 9.223</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566092.577 5934327.571 7.437 566096.000 5934333.904 7.472 566096.000 5934336.000 7.523 566080.000 5934336.000 8.095 566080.000 5934320.000 7.700 566089.522 5934320.000 7.360 566092.577 5934327.571 7.437</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934352.000 8.368 566080.000 5934336.000 8.133 566096.000 5934336.000 7.480 566096.000 5934352.000 7.715 566080.000 5934352.000 8.368</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566076.229 5934352.000 8.592 566096.000 5934352.000 7.698 566096.000 5934376.876 7.863 566092.915 5934373.455 7.980 566088.563 5934368.357 8.143 566084.430 5934363.230 8.296 566080.516 5934358.073 8.438 566076.820 5934352.887 8.571 566076.229 5934352.000 8.592</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566107.205 5934352.000 7.408 566096.000 5934352.000 7.695 566096.000 5934333.904 7.472 566100.465 5934342.164 7.460 566107.205 5934352.000 7.408</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934374.091 7.210 566128.000 5934384.000 7.287 566102.713 5934384.000 7.778 566102.275 5934383.561 7.783 566097.485 5934378.523 7.837 566096.000 5934376.876 7.852 566096.000 5934352.000 7.658 566107.205 5934352.000 7.441 566110.244 5934356.436 7.417 566122.034 5934369.225 7.288 566128.000 5934374.091 7.210</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566102.713 5934384.000 7.711 566128.000 5934384.000 7.300 566128.000 5934401.657 7.346 566112.391 5934393.434 7.578 566107.283 5934388.570 7.648 566102.713 5934384.000 7.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566129.645 5934375.432 7.239 566130.000 5934376.000 7.239 566130.613 5934376.221 7.236 566135.714 5934380.381 7.217 566141.619 5934384.000 7.190 566128.000 5934384.000 7.295 566128.000 5934374.091 7.245 566129.645 5934375.432 7.239</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934401.657 7.361 566128.000 5934384.000 7.286 566141.619 5934384.000 7.208 566151.226 5934389.886 7.178 566160.000 5934393.875 7.145 566160.000 5934416.000 7.239 566155.229 5934416.000 7.266 566128.000 5934401.657 7.361</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566155.229 5934416.000 7.259 566160.000 5934416.000 7.242 566160.000 5934418.513 7.253 566155.229 5934416.000 7.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566190.392 5934416.000 7.182 566160.000 5934416.000 7.240 566160.000 5934393.875 7.160 566168.483 5934397.731 7.157 566186.787 5934403.962 7.145 566189.224 5934404.547 7.142 566190.392 5934416.000 7.182</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934418.513 7.251 566160.000 5934416.000 7.244 566190.392 5934416.000 7.176 566192.000 5934431.756 7.219 566192.000 5934435.370 7.230 566160.000 5934418.513 7.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934435.370 7.231 566192.000 5934431.756 7.217 566192.390 5934435.575 7.231 566192.000 5934435.370 7.231</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934246.502 6.018 565968.000 5934247.294 6.055 565968.000 5934256.000 6.169 565960.000 5934256.000 6.141 565960.000 5934246.502 6.018</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934256.000 6.115 565968.000 5934256.000 6.194 565968.000 5934288.000 6.876 565960.000 5934288.000 6.796 565960.000 5934256.000 6.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934288.000 6.726 565968.000 5934288.000 6.932 565968.000 5934304.117 7.537 565960.747 5934298.936 7.156 565960.000 5934299.983 7.176 565960.000 5934288.000 6.726</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934301.598 7.214 565963.363 5934304.000 7.412 565960.000 5934304.000 7.308 565960.000 5934301.598 7.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934312.000 7.973 565960.000 5934312.000 7.650 565960.000 5934304.000 7.285 565963.363 5934304.000 7.421 565968.000 5934307.312 7.760 565968.000 5934312.000 7.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934320.000 8.020 565960.000 5934312.000 7.603 565968.000 5934312.000 8.030 565968.000 5934320.000 8.447 565960.000 5934320.000 8.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934320.000 8.511 565968.000 5934328.000 8.928 565960.000 5934328.000 8.371 565960.000 5934320.000 7.955 565968.000 5934320.000 8.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934328.000 8.306 565968.000 5934328.000 8.992 565968.000 5934336.000 9.349 565960.000 5934336.000 8.663 565960.000 5934328.000 8.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934352.000 8.905 565960.000 5934336.000 8.613 565968.000 5934336.000 9.400 565968.000 5934352.000 9.692 565960.000 5934352.000 8.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934368.000 9.320 565960.000 5934368.000 8.588 565960.000 5934352.000 8.932 565968.000 5934352.000 9.665 565968.000 5934368.000 9.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934376.000 8.944 565960.000 5934376.000 8.374 565960.000 5934368.000 8.669 565968.000 5934368.000 9.239 565968.000 5934376.000 8.944</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934384.000 8.583 565960.000 5934384.000 8.144 565960.000 5934376.000 8.439 565968.000 5934376.000 8.879 565968.000 5934384.000 8.583</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934400.000 8.036 565960.000 5934400.000 7.746 565960.000 5934384.000 8.219 565968.000 5934384.000 8.508 565968.000 5934400.000 8.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934416.000 7.553 565960.000 5934400.000 7.812 565968.000 5934400.000 7.970 565968.000 5934416.000 7.712 565960.000 5934416.000 7.553</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934416.000 7.591 565968.000 5934416.000 7.674 565968.000 5934448.000 7.561 565960.000 5934448.000 7.477 565960.000 5934416.000 7.591</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934448.000 7.494 565968.000 5934448.000 7.544 565968.000 5934457.902 7.568 565960.000 5934458.000 7.519 565960.000 5934448.000 7.494</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934250.463 6.205 566000.000 5934256.000 6.286 565968.000 5934256.000 6.176 565968.000 5934247.294 6.048 566000.000 5934250.463 6.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934256.000 6.255 565984.000 5934272.000 6.577 565968.000 5934272.000 6.477 565968.000 5934256.000 6.155 565984.000 5934256.000 6.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934288.000 6.935 565968.000 5934272.000 6.427 565984.000 5934272.000 6.627 565984.000 5934288.000 7.135 565968.000 5934288.000 6.935</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934272.000 6.681 565984.000 5934272.000 6.603 565984.000 5934256.000 6.229 566000.000 5934256.000 6.306 566000.000 5934272.000 6.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934288.000 7.200 565984.000 5934272.000 6.562 566000.000 5934272.000 6.722 566000.000 5934288.000 7.360 565984.000 5934288.000 7.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934288.000 6.885 565976.000 5934288.000 7.050 565976.000 5934296.000 7.383 565968.000 5934296.000 7.217 565968.000 5934288.000 6.885</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934296.000 7.178 565976.000 5934296.000 7.422 565976.000 5934304.000 7.834 565968.000 5934304.000 7.589 565968.000 5934296.000 7.178</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934296.000 7.586 565976.000 5934296.000 7.416 565976.000 5934288.000 7.018 565984.000 5934288.000 7.188 565984.000 5934296.000 7.586</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934304.000 7.883 565976.000 5934296.000 7.373 565984.000 5934296.000 7.628 565984.000 5934304.000 8.137 565976.000 5934304.000 7.883</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934304.117 7.572 565968.000 5934304.000 7.564 565976.000 5934304.000 7.858 565976.000 5934309.831 8.257 565968.000 5934304.117 7.572</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934309.831 8.287 565976.000 5934304.000 7.819 565984.000 5934304.000 8.193 565984.000 5934312.000 8.836 565979.037 5934312.000 8.603 565976.000 5934309.831 8.287</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565979.037 5934312.000 8.587 565984.000 5934312.000 8.873 565984.000 5934315.545 9.239 565979.037 5934312.000 8.587</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934288.000 7.309 565992.000 5934296.000 7.774 565984.000 5934296.000 7.619 565984.000 5934288.000 7.154 565992.000 5934288.000 7.309</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934296.000 7.576 565992.000 5934296.000 7.816 565992.000 5934304.000 8.428 565984.000 5934304.000 8.188 565984.000 5934296.000 7.576</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934288.000 7.404 566000.000 5934296.000 7.929 565992.000 5934296.000 7.804 565992.000 5934288.000 7.279 566000.000 5934288.000 7.404</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934304.000 8.477 565992.000 5934296.000 7.768 566000.000 5934296.000 7.965 566000.000 5934304.000 8.673 565992.000 5934304.000 8.477</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934304.000 8.494 565992.000 5934312.000 9.284 565984.000 5934312.000 8.912 565984.000 5934304.000 8.123 565992.000 5934304.000 8.494</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.012 5934320.000 10.096 565988.764 5934318.948 10.013 565984.000 5934315.545 9.272 565984.000 5934312.000 8.826 565992.000 5934312.000 9.354 565992.000 5934318.686 10.194 565991.023 5934319.454 10.226 565990.451 5934320.000 10.256 565988.012 5934320.000 10.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934312.000 9.673 565992.000 5934312.000 9.360 565992.000 5934304.000 8.418 566000.000 5934304.000 8.732 566000.000 5934312.000 9.673</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934318.686 10.233 565992.000 5934312.000 9.321 566000.000 5934312.000 9.726 566000.000 5934313.469 9.926 565997.652 5934314.723 9.978 565994.181 5934316.973 10.110 565992.000 5934318.686 10.233</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565974.563 5934312.000 8.341 565968.000 5934312.000 8.000 565968.000 5934307.312 7.737 565974.563 5934312.000 8.341</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934320.000 8.520 565968.000 5934312.000 7.953 565974.563 5934312.000 8.363 565976.000 5934313.026 8.526 565976.000 5934320.000 9.020 565968.000 5934320.000 8.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934320.000 9.070 565976.000 5934313.026 8.494 565984.000 5934318.740 9.605 565984.000 5934320.000 9.709 565976.000 5934320.000 9.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934320.000 9.728 565984.000 5934318.740 9.586 565985.763 5934320.000 9.880 565984.000 5934320.000 9.728</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934316.416 10.397 566000.000 5934320.000 10.997 565994.536 5934320.000 10.617 565995.694 5934319.090 10.545 565998.973 5934316.965 10.417 566000.000 5934316.416 10.397</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934320.000 8.430 565976.000 5934320.000 9.114 565976.000 5934328.000 9.693 565968.000 5934328.000 9.009 565968.000 5934320.000 8.430</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934328.000 8.918 565976.000 5934328.000 9.784 565976.000 5934336.000 10.289 565968.000 5934336.000 9.424 565968.000 5934328.000 8.918</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934320.000 9.405 565980.000 5934324.000 9.774 565976.000 5934324.000 9.421 565976.000 5934320.000 9.053 565980.000 5934320.000 9.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934324.000 9.391 565980.000 5934324.000 9.804 565980.000 5934328.000 10.169 565976.000 5934328.000 9.756 565976.000 5934324.000 9.391</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934324.000 10.172 565980.000 5934324.000 9.803 565980.000 5934320.000 9.375 565984.000 5934320.000 9.744 565984.000 5934324.000 10.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934327.499 10.583 565983.652 5934328.000 10.599 565980.000 5934328.000 10.202 565980.000 5934324.000 9.771 565984.000 5934324.000 10.206 565984.000 5934327.499 10.583</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934328.000 10.198 565980.000 5934332.000 10.543 565976.000 5934332.000 10.073 565976.000 5934328.000 9.728 565980.000 5934328.000 10.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565979.823 5934336.000 10.854 565976.000 5934336.000 10.349 565976.000 5934332.000 10.044 565980.000 5934332.000 10.572 565980.000 5934335.393 10.831 565979.823 5934336.000 10.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.443 5934332.000 10.738 565980.000 5934332.000 10.567 565980.000 5934328.000 10.180 565983.652 5934328.000 10.613 565983.457 5934328.282 10.617 565981.581 5934331.678 10.724 565981.443 5934332.000 10.738</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934335.393 10.840 565980.000 5934332.000 10.555 565981.443 5934332.000 10.744 565980.024 5934335.311 10.837 565980.000 5934335.393 10.840</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934336.000 10.361 565976.000 5934344.000 10.685 565968.000 5934344.000 9.678 565968.000 5934336.000 9.353 565976.000 5934336.000 10.361</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934352.000 9.713 565968.000 5934344.000 9.649 565976.000 5934344.000 10.714 565976.000 5934352.000 10.777 565968.000 5934352.000 9.713</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565978.450 5934344.000 11.090 565976.000 5934344.000 10.730 565976.000 5934336.000 10.325 565979.823 5934336.000 10.887 565978.977 5934338.909 10.910 565978.450 5934342.467 11.013 565978.450 5934344.000 11.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934352.000 10.780 565976.000 5934344.000 10.715 565978.450 5934344.000 11.104 565978.450 5934345.974 11.120 565978.980 5934349.420 11.232 565979.789 5934352.000 11.381 565976.000 5934352.000 10.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565987.253 5934321.064 10.137 565988.012 5934320.000 10.078 565990.451 5934320.000 10.291 565988.180 5934322.167 10.348 565985.657 5934325.111 10.475 565984.000 5934327.499 10.611 565984.000 5934320.000 9.728 565985.763 5934320.000 9.882 565987.253 5934321.064 10.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934332.676 11.158 565984.000 5934336.000 11.478 565982.557 5934336.000 11.260 565983.919 5934332.822 11.159 565984.000 5934332.676 11.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565982.476 5934336.189 11.265 565982.557 5934336.000 11.266 565984.000 5934336.000 11.492 565984.000 5934344.000 11.996 565981.050 5934344.000 11.535 565981.050 5934342.658 11.450 565981.523 5934339.466 11.323 565982.476 5934336.189 11.265</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.050 5934344.000 11.531 565984.000 5934344.000 12.003 565984.000 5934352.000 12.070 565982.542 5934352.000 11.837 565982.462 5934351.834 11.822 565981.520 5934348.830 11.646 565981.050 5934345.776 11.545 565981.050 5934344.000 11.531</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565990.070 5934323.958 10.780 565992.000 5934322.115 10.731 565992.000 5934328.000 11.606 565986.817 5934328.000 11.003 565987.718 5934326.702 10.915 565990.070 5934323.958 10.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565985.668 5934329.655 11.035 565986.817 5934328.000 10.984 565988.000 5934328.000 11.143 565988.000 5934332.000 11.635 565984.373 5934332.000 11.150 565985.668 5934329.655 11.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.373 5934332.000 11.130 565988.000 5934332.000 11.658 565988.000 5934336.000 12.078 565984.000 5934336.000 11.496 565984.000 5934332.676 11.147 565984.373 5934332.000 11.130</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934332.000 12.174 565988.000 5934332.000 11.659 565988.000 5934328.000 11.112 565992.000 5934328.000 11.627 565992.000 5934332.000 12.174</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934336.000 12.113 565988.000 5934332.000 11.622 565992.000 5934332.000 12.210 565992.000 5934336.000 12.702 565988.000 5934336.000 12.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934320.000 10.735 565996.000 5934324.000 11.376 565992.000 5934324.000 11.014 565992.000 5934322.115 10.712 565992.727 5934321.421 10.667 565994.536 5934320.000 10.603 565996.000 5934320.000 10.735</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934324.000 10.982 565996.000 5934324.000 11.403 565996.000 5934328.000 12.047 565992.000 5934328.000 11.626 565992.000 5934324.000 10.982</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934320.000 11.013 566000.000 5934324.000 11.707 565996.000 5934324.000 11.400 565996.000 5934320.000 10.705 566000.000 5934320.000 11.013</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934328.000 12.082 565996.000 5934324.000 11.368 566000.000 5934324.000 11.739 566000.000 5934328.000 12.453 565996.000 5934328.000 12.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934328.000 12.084 565996.000 5934332.000 12.706 565992.000 5934332.000 12.211 565992.000 5934328.000 11.589 565996.000 5934328.000 12.084</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934332.000 12.175 565996.000 5934332.000 12.742 565996.000 5934336.000 13.303 565992.000 5934336.000 12.737 565992.000 5934332.000 12.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934332.000 13.182 565996.000 5934332.000 12.742 565996.000 5934328.000 12.047 566000.000 5934328.000 12.487 566000.000 5934332.000 13.182</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934336.000 13.850 565996.000 5934336.000 13.338 565996.000 5934332.000 12.707 566000.000 5934332.000 13.218 566000.000 5934336.000 13.850</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934336.000 12.766 565992.000 5934344.000 13.389 565984.000 5934344.000 12.054 565984.000 5934336.000 11.432 565992.000 5934336.000 12.766</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934344.000 12.007 565992.000 5934344.000 13.436 565992.000 5934352.000 13.504 565984.000 5934352.000 12.074 565984.000 5934344.000 12.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934336.000 13.335 565996.000 5934340.000 13.792 565992.000 5934340.000 13.163 565992.000 5934336.000 12.705 565996.000 5934336.000 13.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934340.000 13.138 565996.000 5934340.000 13.816 565996.000 5934344.000 14.123 565992.000 5934344.000 13.444 565992.000 5934340.000 13.138</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934336.000 13.882 566000.000 5934340.000 14.396 565996.000 5934340.000 13.821 565996.000 5934336.000 13.306 566000.000 5934336.000 13.882</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934344.000 14.141 565996.000 5934340.000 13.798 566000.000 5934340.000 14.419 566000.000 5934344.000 14.763 565996.000 5934344.000 14.141</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934344.000 14.136 565996.000 5934348.000 14.266 565992.000 5934348.000 13.561 565992.000 5934344.000 13.431 565996.000 5934344.000 14.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934348.000 13.561 565996.000 5934348.000 14.266 565996.000 5934352.000 14.206 565992.000 5934352.000 13.501 565992.000 5934348.000 13.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934344.000 14.774 566000.000 5934348.000 14.918 565996.000 5934348.000 14.273 565996.000 5934344.000 14.130 566000.000 5934344.000 14.774</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934352.000 14.200 565996.000 5934348.000 14.272 566000.000 5934348.000 14.918 566000.000 5934352.000 14.847 565996.000 5934352.000 14.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565983.885 5934354.798 11.963 565982.542 5934352.000 11.822 565984.000 5934352.000 12.073 565984.000 5934354.974 11.977 565983.885 5934354.798 11.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934352.000 12.772 565988.000 5934356.000 12.611 565984.670 5934356.000 12.038 565984.000 5934354.974 11.964 565984.000 5934352.000 12.084 565988.000 5934352.000 12.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565987.692 5934360.000 12.254 565985.797 5934357.726 12.107 565984.670 5934356.000 12.047 565988.000 5934356.000 12.602 565988.000 5934360.000 12.305 565987.692 5934360.000 12.254</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934356.000 13.294 565988.000 5934356.000 12.592 565988.000 5934352.000 12.791 565992.000 5934352.000 13.494 565992.000 5934356.000 13.294</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934360.000 12.286 565988.000 5934356.000 12.617 565992.000 5934356.000 13.269 565992.000 5934360.000 12.939 565988.000 5934360.000 12.286</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565987.692 5934360.000 12.261 565992.000 5934360.000 12.924 565992.000 5934364.235 12.453 565990.725 5934363.168 12.375 565988.213 5934360.625 12.271 565987.692 5934360.000 12.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934352.000 14.194 565996.000 5934356.000 13.955 565992.000 5934356.000 13.275 565992.000 5934352.000 13.513 565996.000 5934352.000 14.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934356.000 13.297 565996.000 5934356.000 13.933 565996.000 5934360.000 13.546 565992.000 5934360.000 12.911 565992.000 5934356.000 13.297</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934352.000 14.836 566000.000 5934356.000 14.562 565996.000 5934356.000 13.938 565996.000 5934352.000 14.211 566000.000 5934352.000 14.836</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934360.000 13.519 565996.000 5934356.000 13.960 566000.000 5934356.000 14.540 566000.000 5934360.000 14.100 565996.000 5934360.000 13.519</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934360.000 13.514 565996.000 5934364.000 13.023 565992.000 5934364.000 12.452 565992.000 5934360.000 12.943 565996.000 5934360.000 13.514</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565993.314 5934365.335 12.457 565992.000 5934364.235 12.444 565992.000 5934364.000 12.478 565996.000 5934364.000 13.004 565996.000 5934367.142 12.548 565995.979 5934367.131 12.547 565993.314 5934365.335 12.457</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934364.000 13.513 565996.000 5934364.000 12.989 565996.000 5934360.000 13.548 566000.000 5934360.000 14.071 566000.000 5934364.000 13.513</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934367.142 12.531 565996.000 5934364.000 13.023 566000.000 5934364.000 13.481 566000.000 5934368.000 12.854 565997.644 5934368.000 12.584 565996.000 5934367.142 12.531</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565997.644 5934368.000 12.595 566000.000 5934368.000 12.835 566000.000 5934369.047 12.659 565998.720 5934368.562 12.610 565997.644 5934368.000 12.595</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934352.000 10.752 565976.000 5934360.000 10.553 565968.000 5934360.000 9.539 565968.000 5934352.000 9.738 565976.000 5934352.000 10.752</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934360.000 9.608 565976.000 5934360.000 10.484 565976.000 5934368.000 10.105 565968.000 5934368.000 9.230 565968.000 5934360.000 9.608</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565983.703 5934359.274 11.682 565984.000 5934359.631 11.713 565984.000 5934360.000 11.700 565976.000 5934360.000 10.516 565976.000 5934352.000 10.807 565979.789 5934352.000 11.367 565980.038 5934352.791 11.375 565981.615 5934356.077 11.489 565983.703 5934359.274 11.682</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934360.000 11.067 565980.000 5934364.000 10.828 565976.000 5934364.000 10.302 565976.000 5934360.000 10.540 565980.000 5934360.000 11.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934364.000 10.329 565980.000 5934364.000 10.801 565980.000 5934368.000 10.521 565976.000 5934368.000 10.048 565976.000 5934364.000 10.329</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934364.000 11.367 565980.000 5934364.000 10.801 565980.000 5934360.000 11.094 565984.000 5934360.000 11.661 565984.000 5934364.000 11.367</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934368.000 10.995 565980.000 5934368.000 10.491 565980.000 5934364.000 10.832 565984.000 5934364.000 11.336 565984.000 5934368.000 10.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934368.000 10.015 565976.000 5934376.000 9.557 565968.000 5934376.000 8.863 565968.000 5934368.000 9.320 565976.000 5934368.000 10.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934384.000 8.511 565968.000 5934376.000 8.951 565976.000 5934376.000 9.469 565976.000 5934384.000 9.028 565968.000 5934384.000 8.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934368.000 10.494 565980.000 5934372.000 10.191 565976.000 5934372.000 9.774 565976.000 5934368.000 10.076 565980.000 5934368.000 10.494</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934372.000 9.802 565980.000 5934372.000 10.163 565980.000 5934376.000 9.857 565976.000 5934376.000 9.496 565976.000 5934372.000 9.802</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934368.000 10.961 565984.000 5934372.000 10.597 565980.000 5934372.000 10.160 565980.000 5934368.000 10.525 565984.000 5934368.000 10.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934376.000 9.829 565980.000 5934372.000 10.192 565984.000 5934372.000 10.566 565984.000 5934376.000 10.203 565980.000 5934376.000 9.829</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934376.000 9.829 565980.000 5934380.000 9.534 565976.000 5934380.000 9.228 565976.000 5934376.000 9.524 565980.000 5934376.000 9.829</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934380.000 9.253 565980.000 5934380.000 9.509 565980.000 5934384.000 9.233 565976.000 5934384.000 8.976 565976.000 5934380.000 9.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934380.000 9.825 565980.000 5934380.000 9.507 565980.000 5934376.000 9.856 565984.000 5934376.000 10.175 565984.000 5934380.000 9.825</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934384.000 9.475 565980.000 5934384.000 9.209 565980.000 5934380.000 9.533 565984.000 5934380.000 9.799 565984.000 5934384.000 9.475</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565987.893 5934364.000 11.904 565984.000 5934364.000 11.353 565984.000 5934360.000 11.680 565984.308 5934360.000 11.724 565986.287 5934362.375 11.809 565987.893 5934364.000 11.904</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934364.109 11.888 565988.000 5934368.000 11.485 565984.000 5934368.000 10.958 565984.000 5934364.000 11.373 565987.893 5934364.000 11.885 565988.000 5934364.109 11.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.962 5934365.082 11.915 565991.749 5934367.415 11.993 565992.000 5934367.585 12.005 565992.000 5934368.000 11.958 565988.000 5934368.000 11.465 565988.000 5934364.109 11.907 565988.962 5934365.082 11.915</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934368.000 10.995 565988.000 5934368.000 11.448 565988.000 5934372.000 11.017 565984.000 5934372.000 10.563 565984.000 5934368.000 10.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934372.000 10.598 565988.000 5934372.000 10.982 565988.000 5934376.000 10.555 565984.000 5934376.000 10.171 565984.000 5934372.000 10.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934372.000 11.431 565988.000 5934372.000 10.982 565988.000 5934368.000 11.483 565992.000 5934368.000 11.932 565992.000 5934372.000 11.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934376.000 10.522 565988.000 5934372.000 11.016 565992.000 5934372.000 11.397 565992.000 5934376.000 10.904 565988.000 5934376.000 10.522</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934376.000 10.523 565988.000 5934380.000 10.118 565984.000 5934380.000 9.797 565984.000 5934376.000 10.203 565988.000 5934376.000 10.523</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934384.000 9.450 565984.000 5934380.000 9.824 565988.000 5934380.000 10.091 565988.000 5934384.000 9.717 565984.000 5934384.000 9.450</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934380.000 10.408 565988.000 5934380.000 10.088 565988.000 5934376.000 10.553 565992.000 5934376.000 10.873 565992.000 5934380.000 10.408</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934384.000 9.692 565988.000 5934380.000 10.116 565992.000 5934380.000 10.380 565992.000 5934384.000 9.955 565988.000 5934384.000 9.692</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.616 5934368.000 12.027 565994.646 5934369.369 12.049 565996.000 5934370.075 12.092 565996.000 5934372.000 11.824 565992.000 5934372.000 11.404 565992.000 5934368.000 11.962 565992.616 5934368.000 12.027</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934372.000 11.430 565996.000 5934372.000 11.787 565996.000 5934376.000 11.227 565992.000 5934376.000 10.870 565992.000 5934372.000 11.430</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934372.000 12.160 565996.000 5934372.000 11.805 565996.000 5934370.075 12.107 565997.655 5934370.938 12.118 566000.000 5934371.827 12.187 566000.000 5934372.000 12.160</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934376.000 11.196 565996.000 5934372.000 11.819 566000.000 5934372.000 12.143 566000.000 5934376.000 11.519 565996.000 5934376.000 11.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934384.000 9.893 565992.000 5934376.000 10.937 566000.000 5934376.000 11.456 566000.000 5934384.000 10.411 565992.000 5934384.000 9.893</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934384.000 8.583 565976.000 5934384.000 8.956 565976.000 5934392.000 8.581 565968.000 5934392.000 8.209 565968.000 5934384.000 8.583</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934392.000 8.262 565976.000 5934392.000 8.528 565976.000 5934400.000 8.237 565968.000 5934400.000 7.970 565968.000 5934392.000 8.262</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934392.000 8.916 565976.000 5934392.000 8.514 565976.000 5934384.000 9.023 565984.000 5934384.000 9.426 565984.000 5934392.000 8.916</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934400.000 8.189 565976.000 5934392.000 8.576 565984.000 5934392.000 8.854 565984.000 5934400.000 8.468 565976.000 5934400.000 8.189</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934400.000 8.200 565976.000 5934408.000 7.990 565968.000 5934408.000 7.797 565968.000 5934400.000 8.007 565976.000 5934400.000 8.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934408.000 7.824 565976.000 5934408.000 7.963 565976.000 5934416.000 7.817 565968.000 5934416.000 7.678 565968.000 5934408.000 7.824</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934408.000 8.150 565976.000 5934408.000 7.958 565976.000 5934400.000 8.232 565984.000 5934400.000 8.425 565984.000 5934408.000 8.150</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934416.000 7.934 565976.000 5934416.000 7.795 565976.000 5934408.000 7.984 565984.000 5934408.000 8.123 565984.000 5934416.000 7.934</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934384.000 9.902 565992.000 5934392.000 9.242 565984.000 5934392.000 8.841 565984.000 5934384.000 9.502 565992.000 5934384.000 9.902</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934392.000 8.905 565992.000 5934392.000 9.177 565992.000 5934400.000 8.688 565984.000 5934400.000 8.417 565984.000 5934392.000 8.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934384.000 10.330 566000.000 5934392.000 9.525 565992.000 5934392.000 9.170 565992.000 5934384.000 9.974 566000.000 5934384.000 10.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934400.000 8.642 565992.000 5934392.000 9.223 566000.000 5934392.000 9.472 566000.000 5934400.000 8.891 565992.000 5934400.000 8.642</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934416.000 7.876 565984.000 5934400.000 8.491 566000.000 5934400.000 8.821 566000.000 5934416.000 8.207 565984.000 5934416.000 7.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934416.000 7.902 565984.000 5934432.000 7.732 565968.000 5934432.000 7.543 565968.000 5934416.000 7.713 565984.000 5934416.000 7.902</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934448.000 7.536 565968.000 5934432.000 7.574 565984.000 5934432.000 7.701 565984.000 5934448.000 7.664 565968.000 5934448.000 7.536</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934432.000 7.877 565984.000 5934432.000 7.688 565984.000 5934416.000 7.947 566000.000 5934416.000 8.136 566000.000 5934432.000 7.877</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934448.000 7.643 565984.000 5934432.000 7.722 566000.000 5934432.000 7.843 566000.000 5934448.000 7.764 565984.000 5934448.000 7.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934457.902 7.560 565968.000 5934448.000 7.552 566000.000 5934448.000 7.745 566000.000 5934457.512 7.752 565968.000 5934457.902 7.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934253.631 6.288 566032.000 5934256.000 6.331 566000.000 5934256.000 6.295 566000.000 5934250.463 6.196 566032.000 5934253.631 6.288</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934256.000 6.329 566016.000 5934272.000 6.734 566000.000 5934272.000 6.696 566000.000 5934256.000 6.291 566016.000 5934256.000 6.329</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934288.000 7.401 566000.000 5934272.000 6.682 566016.000 5934272.000 6.749 566016.000 5934288.000 7.468 566000.000 5934288.000 7.401</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934272.000 6.728 566016.000 5934272.000 6.733 566016.000 5934256.000 6.330 566032.000 5934256.000 6.325 566032.000 5934272.000 6.728</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934288.000 7.463 566016.000 5934272.000 6.753 566032.000 5934272.000 6.708 566032.000 5934288.000 7.417 566016.000 5934288.000 7.463</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934312.657 10.085 566008.000 5934320.000 11.378 566000.000 5934320.000 11.017 566000.000 5934316.416 10.385 566002.568 5934315.046 10.260 566006.525 5934313.314 10.134 566008.000 5934312.657 10.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566014.540 5934309.714 9.662 566016.000 5934309.041 9.565 566016.000 5934312.000 10.022 566009.476 5934312.000 9.991 566010.533 5934311.530 9.924 566014.540 5934309.714 9.662</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566009.476 5934312.000 9.969 566016.000 5934312.000 10.033 566016.000 5934320.000 11.474 566008.000 5934320.000 11.395 566008.000 5934312.657 10.073 566009.476 5934312.000 9.969</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566018.548 5934307.866 9.379 566019.691 5934307.331 9.285 566024.000 5934309.916 9.589 566024.000 5934312.000 9.888 566016.000 5934312.000 10.009 566016.000 5934309.041 9.585 566018.548 5934307.866 9.379</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934312.000 10.043 566024.000 5934312.000 9.867 566024.000 5934320.000 11.286 566016.000 5934320.000 11.461 566016.000 5934312.000 10.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566027.473 5934312.000 9.778 566024.000 5934312.000 9.888 566024.000 5934309.916 9.581 566027.473 5934312.000 9.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934320.000 11.240 566024.000 5934312.000 9.930 566027.473 5934312.000 9.748 566032.000 5934314.716 9.956 566032.000 5934320.000 10.822 566024.000 5934320.000 11.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934288.000 7.382 566008.000 5934288.000 7.463 566008.000 5934296.000 8.032 566000.000 5934296.000 7.951 566000.000 5934288.000 7.382</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934296.000 7.928 566008.000 5934296.000 8.055 566008.000 5934304.000 8.838 566000.000 5934304.000 8.710 566000.000 5934296.000 7.928</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934296.000 8.068 566008.000 5934296.000 8.042 566008.000 5934288.000 7.453 566016.000 5934288.000 7.480 566016.000 5934296.000 8.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934304.000 8.856 566008.000 5934296.000 8.037 566016.000 5934296.000 8.073 566016.000 5934304.000 8.892 566008.000 5934304.000 8.856</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566001.432 5934312.704 9.879 566000.000 5934313.469 9.963 566000.000 5934304.000 8.693 566016.000 5934304.000 8.906 566016.000 5934306.178 9.198 566013.460 5934307.349 9.321 566009.467 5934309.158 9.511 566005.475 5934310.936 9.696 566001.432 5934312.704 9.879</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934288.000 7.451 566024.000 5934296.000 8.034 566016.000 5934296.000 8.066 566016.000 5934288.000 7.482 566024.000 5934288.000 7.451</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566021.444 5934303.637 8.812 566020.670 5934304.000 8.855 566016.000 5934304.000 8.892 566016.000 5934296.000 8.079 566024.000 5934296.000 8.016 566024.000 5934302.419 8.668 566021.444 5934303.637 8.812</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934296.000 7.942 566024.000 5934296.000 8.018 566024.000 5934288.000 7.467 566032.000 5934288.000 7.390 566032.000 5934296.000 7.942</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934302.419 8.634 566024.000 5934296.000 8.038 566032.000 5934296.000 7.910 566032.000 5934298.535 8.145 566029.430 5934299.801 8.304 566025.437 5934301.734 8.548 566024.000 5934302.419 8.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934306.178 9.167 566016.000 5934304.000 8.895 566020.670 5934304.000 8.867 566017.452 5934305.509 9.075 566016.000 5934306.178 9.167</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934320.000 10.951 566008.000 5934320.000 11.435 566008.000 5934328.000 13.001 566000.000 5934328.000 12.517 566000.000 5934320.000 10.951</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934328.000 12.824 566004.000 5934332.000 13.583 566000.000 5934332.000 13.214 566000.000 5934328.000 12.456 566004.000 5934328.000 12.824</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934336.000 13.883 566000.000 5934332.000 13.185 566004.000 5934332.000 13.611 566004.000 5934336.000 14.309 566000.000 5934336.000 13.883</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934332.000 13.874 566004.000 5934332.000 13.610 566004.000 5934328.000 12.797 566008.000 5934328.000 13.061 566008.000 5934332.000 13.874</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934336.000 14.332 566004.000 5934332.000 13.588 566008.000 5934332.000 13.896 566008.000 5934336.000 14.641 566004.000 5934336.000 14.332</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934328.000 13.178 566008.000 5934328.000 13.060 566008.000 5934320.000 11.376 566016.000 5934320.000 11.494 566016.000 5934328.000 13.178</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934328.000 13.187 566012.000 5934332.000 14.035 566008.000 5934332.000 13.892 566008.000 5934328.000 13.043 566012.000 5934328.000 13.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934332.000 13.881 566012.000 5934332.000 14.045 566012.000 5934336.000 14.819 566008.000 5934336.000 14.655 566008.000 5934332.000 13.881</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934332.000 14.051 566012.000 5934332.000 14.041 566012.000 5934328.000 13.181 566016.000 5934328.000 13.191 566016.000 5934332.000 14.051</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934336.000 14.838 566012.000 5934336.000 14.825 566012.000 5934332.000 14.040 566016.000 5934332.000 14.052 566016.000 5934336.000 14.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934336.000 13.857 566004.000 5934336.000 14.334 566004.000 5934340.000 14.899 566000.000 5934340.000 14.421 566000.000 5934336.000 13.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934340.000 14.401 566004.000 5934340.000 14.919 566004.000 5934344.000 15.298 566000.000 5934344.000 14.781 566000.000 5934340.000 14.401</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934340.000 15.263 566004.000 5934340.000 14.919 566004.000 5934336.000 14.314 566008.000 5934336.000 14.659 566008.000 5934340.000 15.263</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934344.000 15.313 566004.000 5934340.000 14.904 566008.000 5934340.000 15.278 566008.000 5934344.000 15.686 566004.000 5934344.000 15.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934344.000 15.311 566004.000 5934348.000 15.466 566000.000 5934348.000 14.924 566000.000 5934344.000 14.768 566004.000 5934344.000 15.311</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934352.000 14.842 566000.000 5934348.000 14.923 566004.000 5934348.000 15.467 566004.000 5934352.000 15.386 566000.000 5934352.000 14.842</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934348.000 15.866 566004.000 5934348.000 15.474 566004.000 5934344.000 15.303 566008.000 5934344.000 15.696 566008.000 5934348.000 15.866</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934352.000 15.380 566004.000 5934348.000 15.473 566008.000 5934348.000 15.867 566008.000 5934352.000 15.775 566004.000 5934352.000 15.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934336.000 14.831 566012.000 5934340.000 15.466 566008.000 5934340.000 15.278 566008.000 5934336.000 14.644 566012.000 5934336.000 14.831</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934340.000 15.269 566012.000 5934340.000 15.475 566012.000 5934344.000 15.902 566008.000 5934344.000 15.695 566008.000 5934340.000 15.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934336.000 14.837 566016.000 5934340.000 15.483 566012.000 5934340.000 15.471 566012.000 5934336.000 14.826 566016.000 5934336.000 14.837</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934344.000 15.906 566012.000 5934340.000 15.471 566016.000 5934340.000 15.483 566016.000 5934344.000 15.919 566012.000 5934344.000 15.906</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934344.000 15.904 566012.000 5934348.000 16.081 566008.000 5934348.000 15.869 566008.000 5934344.000 15.693 566012.000 5934344.000 15.904</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566009.598 5934348.764 15.954 566010.383 5934351.242 15.939 566012.000 5934350.730 16.039 566012.000 5934352.000 16.009 566008.000 5934352.000 15.792 566008.000 5934348.000 15.885 566012.000 5934348.000 16.103 566009.598 5934348.764 15.954</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.010 5934348.000 16.085 566012.000 5934348.000 16.085 566012.000 5934344.000 15.895 566016.000 5934344.000 15.934 566016.000 5934346.736 16.064 566012.010 5934348.000 16.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934352.000 15.994 566012.000 5934350.730 16.044 566016.000 5934349.464 16.101 566016.000 5934352.000 16.002 566012.000 5934352.000 15.994</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934320.000 11.236 566024.000 5934328.000 12.885 566016.000 5934328.000 13.161 566016.000 5934320.000 11.511 566024.000 5934320.000 11.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934328.000 13.073 566020.000 5934332.000 13.922 566016.000 5934332.000 14.045 566016.000 5934328.000 13.197 566020.000 5934328.000 13.073</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934336.000 14.833 566016.000 5934332.000 14.057 566020.000 5934332.000 13.910 566020.000 5934336.000 14.687 566016.000 5934336.000 14.833</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934332.000 13.660 566020.000 5934332.000 13.905 566020.000 5934328.000 13.090 566024.000 5934328.000 12.845 566024.000 5934332.000 13.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934336.000 14.672 566020.000 5934332.000 13.925 566024.000 5934332.000 13.640 566024.000 5934336.000 14.388 566020.000 5934336.000 14.672</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934320.000 11.278 566028.000 5934320.000 11.040 566028.000 5934324.000 11.795 566024.000 5934324.000 12.033 566024.000 5934320.000 11.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934324.000 12.059 566028.000 5934324.000 11.768 566028.000 5934328.000 12.550 566024.000 5934328.000 12.841 566024.000 5934324.000 12.059</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934324.000 11.473 566028.000 5934324.000 11.767 566028.000 5934320.000 11.069 566032.000 5934320.000 10.774 566032.000 5934324.000 11.473</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934328.000 12.518 566028.000 5934324.000 11.800 566032.000 5934324.000 11.441 566032.000 5934328.000 12.160 566028.000 5934328.000 12.518</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934328.000 12.520 566028.000 5934332.000 13.287 566024.000 5934332.000 13.636 566024.000 5934328.000 12.869 566028.000 5934328.000 12.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934332.000 13.664 566028.000 5934332.000 13.258 566028.000 5934336.000 13.957 566024.000 5934336.000 14.364 566024.000 5934332.000 13.664</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934332.000 12.829 566028.000 5934332.000 13.255 566028.000 5934328.000 12.552 566032.000 5934328.000 12.126 566032.000 5934332.000 12.829</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934336.000 13.432 566028.000 5934336.000 13.926 566028.000 5934332.000 13.289 566032.000 5934332.000 12.795 566032.000 5934336.000 13.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934349.464 16.086 566020.000 5934348.197 15.920 566020.000 5934352.000 15.817 566016.000 5934352.000 16.017 566016.000 5934349.464 16.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934348.000 15.545 566020.622 5934348.000 15.866 566024.000 5934346.930 15.532 566024.000 5934348.000 15.545</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934352.000 15.830 566020.000 5934348.197 15.912 566020.622 5934348.000 15.860 566024.000 5934348.000 15.551 566024.000 5934352.000 15.465 566020.000 5934352.000 15.830</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566027.538 5934349.185 15.075 566028.516 5934350.707 14.933 566028.990 5934352.000 14.855 566024.000 5934352.000 15.462 566024.000 5934346.930 15.540 566024.755 5934346.691 15.452 566026.136 5934347.727 15.268 566027.538 5934349.185 15.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934336.000 14.842 566020.000 5934336.000 14.678 566020.000 5934340.000 15.314 566016.000 5934340.000 15.478 566016.000 5934336.000 14.842</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934340.000 15.485 566020.000 5934340.000 15.307 566020.000 5934344.000 15.738 566016.000 5934344.000 15.917 566016.000 5934340.000 15.485</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934340.000 14.977 566020.000 5934340.000 15.300 566020.000 5934336.000 14.692 566024.000 5934336.000 14.368 566024.000 5934340.000 14.977</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934344.000 15.730 566020.000 5934340.000 15.315 566024.000 5934340.000 14.962 566024.000 5934344.000 15.377 566020.000 5934344.000 15.730</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934346.736 16.080 566016.000 5934344.000 15.918 566020.000 5934344.000 15.739 566020.000 5934345.470 15.827 566016.000 5934346.736 16.080</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934345.470 15.831 566020.000 5934344.000 15.735 566024.000 5934344.000 15.373 566024.000 5934344.203 15.386 566020.000 5934345.470 15.831</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934336.000 13.932 566028.000 5934340.000 14.501 566024.000 5934340.000 14.957 566024.000 5934336.000 14.388 566028.000 5934336.000 13.932</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566025.500 5934344.000 15.191 566025.245 5934343.809 15.204 566024.641 5934344.000 15.298 566024.000 5934344.000 15.377 566024.000 5934340.000 14.976 566028.000 5934340.000 14.481 566028.000 5934344.000 14.882 566025.500 5934344.000 15.191</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934340.000 13.927 566028.000 5934340.000 14.478 566028.000 5934336.000 13.955 566032.000 5934336.000 13.403 566032.000 5934340.000 13.927</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934344.000 14.857 566028.000 5934340.000 14.500 566032.000 5934340.000 13.905 566032.000 5934344.000 14.262 566028.000 5934344.000 14.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566027.864 5934345.773 14.984 566025.500 5934344.000 15.197 566028.000 5934344.000 14.867 566028.000 5934345.914 14.974 566027.864 5934345.773 14.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934345.914 14.961 566028.000 5934344.000 14.881 566032.000 5934344.000 14.245 566032.000 5934348.000 14.413 566029.867 5934348.000 14.752 566029.587 5934347.565 14.779 566028.000 5934345.914 14.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566029.867 5934348.000 14.758 566032.000 5934348.000 14.407 566032.000 5934352.000 14.362 566031.685 5934352.000 14.414 566031.647 5934351.692 14.424 566030.859 5934349.543 14.578 566029.867 5934348.000 14.758</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934352.000 15.374 566004.000 5934356.000 15.066 566000.000 5934356.000 14.544 566000.000 5934352.000 14.853 566004.000 5934352.000 15.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934360.000 14.076 566000.000 5934356.000 14.564 566004.000 5934356.000 15.046 566004.000 5934360.000 14.559 566000.000 5934360.000 14.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934356.000 15.437 566004.000 5934356.000 15.054 566004.000 5934352.000 15.386 566008.000 5934352.000 15.769 566008.000 5934356.000 15.437</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934360.000 14.538 566004.000 5934356.000 15.067 566008.000 5934356.000 15.423 566008.000 5934360.000 14.893 566004.000 5934360.000 14.538</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934360.000 14.134 566008.000 5934360.000 14.836 566008.000 5934368.000 13.489 566000.000 5934368.000 12.788 566000.000 5934360.000 14.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934352.000 15.984 566012.000 5934356.000 15.638 566008.000 5934356.000 15.430 566008.000 5934352.000 15.776 566012.000 5934352.000 15.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934356.000 15.435 566012.000 5934356.000 15.632 566012.000 5934360.000 15.077 566008.000 5934360.000 14.880 566008.000 5934356.000 15.435</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934352.000 16.005 566016.000 5934356.000 15.654 566012.000 5934356.000 15.636 566012.000 5934352.000 15.986 566016.000 5934352.000 16.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934360.000 15.075 566012.000 5934356.000 15.635 566016.000 5934356.000 15.655 566016.000 5934360.000 15.095 566012.000 5934360.000 15.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934360.000 15.069 566012.000 5934364.000 14.376 566008.000 5934364.000 14.196 566008.000 5934360.000 14.889 566012.000 5934360.000 15.069</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934364.000 14.206 566012.000 5934364.000 14.366 566012.000 5934368.000 13.599 566008.000 5934368.000 13.438 566008.000 5934364.000 14.206</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934364.000 14.395 566012.000 5934364.000 14.372 566012.000 5934360.000 15.073 566016.000 5934360.000 15.097 566016.000 5934364.000 14.395</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934368.000 13.626 566012.000 5934368.000 13.596 566012.000 5934364.000 14.369 566016.000 5934364.000 14.398 566016.000 5934368.000 13.626</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.451 5934370.343 12.758 566001.543 5934369.631 12.675 566000.000 5934369.047 12.668 566000.000 5934368.000 12.854 566008.000 5934368.000 13.428 566008.000 5934370.700 12.949 566007.452 5934370.700 12.910 566004.451 5934370.343 12.758</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934370.700 12.945 566008.000 5934368.000 13.440 566016.000 5934368.000 13.624 566016.000 5934369.835 13.287 566013.448 5934370.402 13.125 566010.558 5934370.700 13.003 566008.000 5934370.700 12.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934352.000 16.001 566020.000 5934352.000 15.829 566020.000 5934356.000 15.488 566016.000 5934356.000 15.659 566016.000 5934352.000 16.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934356.000 15.649 566020.000 5934356.000 15.498 566020.000 5934360.000 14.949 566016.000 5934360.000 15.101 566016.000 5934356.000 15.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934356.000 15.157 566020.000 5934356.000 15.498 566020.000 5934352.000 15.819 566024.000 5934352.000 15.477 566024.000 5934356.000 15.157</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934360.000 14.964 566020.000 5934356.000 15.483 566024.000 5934356.000 15.172 566024.000 5934360.000 14.654 566020.000 5934360.000 14.964</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934360.000 14.961 566020.000 5934364.000 14.276 566016.000 5934364.000 14.403 566016.000 5934360.000 15.089 566020.000 5934360.000 14.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934364.000 14.390 566020.000 5934364.000 14.289 566020.000 5934368.000 13.533 566016.000 5934368.000 13.634 566016.000 5934364.000 14.390</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934364.000 14.027 566020.000 5934364.000 14.294 566020.000 5934360.000 14.942 566024.000 5934360.000 14.675 566024.000 5934364.000 14.027</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566022.756 5934366.314 13.703 566020.750 5934367.768 13.552 566020.309 5934368.000 13.534 566020.000 5934368.000 13.551 566020.000 5934364.000 14.277 566024.000 5934364.000 14.053 566024.000 5934365.110 13.852 566022.756 5934366.314 13.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934352.000 14.973 566028.000 5934356.000 14.684 566024.000 5934356.000 15.171 566024.000 5934352.000 15.461 566028.000 5934352.000 14.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934356.000 15.146 566028.000 5934356.000 14.712 566028.000 5934359.243 14.334 566027.661 5934360.000 14.283 566024.000 5934360.000 14.680 566024.000 5934356.000 15.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566029.123 5934356.000 14.547 566028.000 5934356.000 14.692 566028.000 5934352.000 14.962 566028.990 5934352.000 14.833 566029.103 5934352.308 14.798 566029.318 5934354.024 14.654 566029.153 5934355.892 14.550 566029.123 5934356.000 14.547</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.586 5934357.933 14.415 566028.000 5934359.243 14.353 566028.000 5934356.000 14.691 566029.123 5934356.000 14.548 566028.586 5934357.933 14.415</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934365.110 13.870 566024.000 5934360.000 14.660 566027.661 5934360.000 14.301 566027.595 5934360.148 14.285 566026.177 5934362.511 14.058 566024.564 5934364.565 13.899 566024.000 5934365.110 13.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934369.835 13.269 566016.000 5934368.000 13.626 566020.309 5934368.000 13.535 566018.536 5934368.933 13.391 566016.105 5934369.812 13.271 566016.000 5934369.835 13.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934373.300 12.430 566008.000 5934376.000 11.966 566000.000 5934376.000 11.492 566000.000 5934371.827 12.210 566000.770 5934372.119 12.206 566003.987 5934372.907 12.261 566007.298 5934373.300 12.389 566008.000 5934373.300 12.430</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934376.000 11.537 566008.000 5934376.000 11.910 566008.000 5934384.000 10.702 566000.000 5934384.000 10.330 566000.000 5934376.000 11.537</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566013.865 5934372.973 12.631 566016.000 5934372.498 12.764 566016.000 5934376.000 12.104 566008.000 5934376.000 11.941 566008.000 5934373.300 12.450 566010.692 5934373.300 12.505 566013.865 5934372.973 12.631</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934384.000 10.668 566008.000 5934376.000 11.944 566016.000 5934376.000 12.098 566016.000 5934384.000 10.822 566008.000 5934384.000 10.668</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934356.000 14.132 566031.754 5934356.000 14.168 566031.932 5934353.976 14.259 566031.685 5934352.000 14.410 566032.000 5934352.000 14.364 566032.000 5934356.000 14.132</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566031.039 5934358.817 13.991 566031.722 5934356.358 14.137 566031.754 5934356.000 14.167 566032.000 5934356.000 14.133 566032.000 5934360.000 13.744 566030.510 5934360.000 13.948 566031.039 5934358.817 13.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934364.400 13.633 566028.000 5934368.000 13.061 566024.753 5934368.000 13.308 566026.499 5934366.310 13.443 566028.000 5934364.400 13.633</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566029.905 5934361.352 13.826 566030.510 5934360.000 13.933 566032.000 5934360.000 13.765 566032.000 5934364.000 13.245 566028.314 5934364.000 13.662 566028.323 5934363.989 13.662 566029.905 5934361.352 13.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.314 5934364.000 13.641 566032.000 5934364.000 13.276 566032.000 5934368.000 12.688 566028.000 5934368.000 13.084 566028.000 5934364.400 13.613 566028.314 5934364.000 13.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934368.624 13.276 566024.000 5934376.000 11.962 566016.000 5934376.000 12.129 566016.000 5934372.498 12.753 566016.832 5934372.313 12.768 566019.589 5934371.317 12.888 566022.125 5934369.982 13.073 566024.000 5934368.624 13.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934376.000 12.068 566024.000 5934376.000 12.004 566024.000 5934384.000 10.788 566016.000 5934384.000 10.852 566016.000 5934376.000 12.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934368.624 13.233 566024.431 5934368.311 13.258 566024.753 5934368.000 13.290 566028.000 5934368.000 13.081 566028.000 5934372.000 12.407 566024.000 5934372.000 12.664 566024.000 5934368.624 13.233</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934372.000 12.629 566028.000 5934372.000 12.441 566028.000 5934376.000 11.799 566024.000 5934376.000 11.988 566024.000 5934372.000 12.629</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934372.000 12.134 566028.000 5934372.000 12.445 566028.000 5934368.000 13.041 566032.000 5934368.000 12.730 566032.000 5934372.000 12.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934376.000 11.834 566028.000 5934372.000 12.406 566032.000 5934372.000 12.172 566032.000 5934376.000 11.601 566028.000 5934376.000 11.834</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934376.000 11.830 566028.000 5934380.000 11.249 566024.000 5934380.000 11.376 566024.000 5934376.000 11.957 566028.000 5934376.000 11.830</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934380.000 11.348 566028.000 5934380.000 11.277 566028.000 5934384.000 10.762 566024.000 5934384.000 10.832 566024.000 5934380.000 11.348</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934380.000 11.121 566028.000 5934380.000 11.282 566028.000 5934376.000 11.798 566032.000 5934376.000 11.637 566032.000 5934380.000 11.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934384.000 10.701 566028.000 5934384.000 10.793 566028.000 5934380.000 11.247 566032.000 5934380.000 11.155 566032.000 5934384.000 10.701</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934384.000 10.383 566008.000 5934384.000 10.649 566008.000 5934392.000 9.737 566000.000 5934392.000 9.472 566000.000 5934384.000 10.383</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934392.000 9.506 566008.000 5934392.000 9.702 566008.000 5934400.000 9.053 566000.000 5934400.000 8.857 566000.000 5934392.000 9.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934392.000 9.865 566008.000 5934392.000 9.715 566008.000 5934384.000 10.670 566016.000 5934384.000 10.820 566016.000 5934392.000 9.865</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934400.000 9.042 566008.000 5934392.000 9.713 566016.000 5934392.000 9.867 566016.000 5934400.000 9.195 566008.000 5934400.000 9.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934416.000 8.138 566000.000 5934400.000 8.890 566016.000 5934400.000 9.177 566016.000 5934416.000 8.425 566000.000 5934416.000 8.138</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934384.000 10.845 566024.000 5934392.000 9.940 566016.000 5934392.000 9.890 566016.000 5934384.000 10.795 566024.000 5934384.000 10.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934392.000 9.850 566024.000 5934392.000 9.979 566024.000 5934400.000 9.341 566016.000 5934400.000 9.211 566016.000 5934392.000 9.850</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934384.000 10.765 566032.000 5934392.000 10.006 566024.000 5934392.000 10.012 566024.000 5934384.000 10.772 566032.000 5934384.000 10.765</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934400.000 9.387 566024.000 5934392.000 9.933 566032.000 5934392.000 10.085 566032.000 5934400.000 9.538 566024.000 5934400.000 9.387</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934416.000 8.412 566016.000 5934400.000 9.190 566032.000 5934400.000 9.577 566032.000 5934416.000 8.800 566016.000 5934416.000 8.412</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934416.000 8.383 566016.000 5934432.000 8.037 566000.000 5934432.000 7.833 566000.000 5934416.000 8.180 566016.000 5934416.000 8.383</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934448.000 7.737 566000.000 5934432.000 7.871 566016.000 5934432.000 8.000 566016.000 5934448.000 7.865 566000.000 5934448.000 7.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934432.000 8.282 566016.000 5934432.000 7.970 566016.000 5934416.000 8.450 566032.000 5934416.000 8.762 566032.000 5934432.000 8.282</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934448.000 7.821 566016.000 5934432.000 8.044 566032.000 5934432.000 8.208 566032.000 5934448.000 7.984 566016.000 5934448.000 7.821</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934457.512 7.731 566000.000 5934448.000 7.766 566032.000 5934448.000 7.941 566032.000 5934457.122 7.908 566000.000 5934457.512 7.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.571 5934256.000 6.315 566032.000 5934256.000 6.330 566032.000 5934253.631 6.289 566038.217 5934254.247 6.294 566048.571 5934256.000 6.315</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934256.000 6.303 566048.000 5934272.000 6.672 566032.000 5934272.000 6.711 566032.000 5934256.000 6.342 566048.000 5934256.000 6.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934272.000 6.755 566048.000 5934272.000 6.628 566048.000 5934288.000 7.242 566032.000 5934288.000 7.370 566032.000 5934272.000 6.755</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934272.000 6.590 566048.000 5934272.000 6.647 566048.000 5934256.000 6.322 566048.571 5934256.000 6.320 566064.000 5934258.613 6.319 566064.000 5934272.000 6.590</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566053.324 5934286.952 7.098 566051.559 5934288.000 7.148 566048.000 5934288.000 7.182 566048.000 5934272.000 6.684 566064.000 5934272.000 6.529 566064.000 5934280.095 6.781 566062.782 5934280.916 6.819 566057.801 5934284.154 6.968 566053.324 5934286.952 7.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.478 5934320.000 10.150 566032.000 5934320.000 10.790 566032.000 5934314.716 9.988 566036.188 5934317.229 10.053 566040.478 5934320.000 10.150</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934298.535 8.099 566032.000 5934288.000 7.404 566051.559 5934288.000 7.124 566049.346 5934289.314 7.243 566045.366 5934291.584 7.449 566041.387 5934293.760 7.650 566037.408 5934295.843 7.844 566033.422 5934297.835 8.032 566032.000 5934298.535 8.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934320.000 10.806 566036.000 5934320.000 10.476 566036.000 5934324.000 11.111 566032.000 5934324.000 11.442 566032.000 5934320.000 10.806</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934324.000 11.476 566036.000 5934324.000 11.077 566036.000 5934328.000 11.725 566032.000 5934328.000 12.125 566032.000 5934324.000 11.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934324.000 10.723 566036.000 5934324.000 11.077 566036.000 5934320.000 10.510 566040.000 5934320.000 10.157 566040.000 5934324.000 10.723</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934328.000 11.689 566036.000 5934324.000 11.113 566040.000 5934324.000 10.687 566040.000 5934328.000 11.263 566036.000 5934328.000 11.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934328.000 11.688 566036.000 5934332.000 12.319 566032.000 5934332.000 12.793 566032.000 5934328.000 12.162 566036.000 5934328.000 11.688</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934336.000 13.399 566032.000 5934332.000 12.829 566036.000 5934332.000 12.284 566036.000 5934336.000 12.854 566032.000 5934336.000 13.399</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934332.000 11.783 566036.000 5934332.000 12.282 566036.000 5934328.000 11.725 566040.000 5934328.000 11.227 566040.000 5934332.000 11.783</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934336.000 12.820 566036.000 5934332.000 12.317 566040.000 5934332.000 11.748 566040.000 5934336.000 12.252 566036.000 5934336.000 12.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.700 5934322.727 10.055 566048.000 5934325.150 10.019 566048.000 5934328.000 10.385 566040.000 5934328.000 11.226 566040.000 5934320.000 10.200 566040.478 5934320.000 10.149 566044.700 5934322.727 10.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934328.000 10.767 566044.000 5934332.000 11.250 566040.000 5934332.000 11.747 566040.000 5934328.000 11.263 566044.000 5934328.000 10.767</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934332.000 11.781 566044.000 5934332.000 11.216 566044.000 5934336.000 11.653 566040.000 5934336.000 12.219 566040.000 5934332.000 11.781</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934332.000 10.734 566044.000 5934332.000 11.216 566044.000 5934328.000 10.801 566048.000 5934328.000 10.319 566048.000 5934332.000 10.734</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934336.000 11.077 566044.000 5934336.000 11.622 566044.000 5934332.000 11.247 566048.000 5934332.000 10.703 566048.000 5934336.000 11.077</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934336.000 12.188 566040.000 5934344.000 12.932 566032.000 5934344.000 14.205 566032.000 5934336.000 13.462 566040.000 5934336.000 12.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934344.000 13.575 566036.000 5934348.000 13.723 566032.000 5934348.000 14.402 566032.000 5934344.000 14.255 566036.000 5934344.000 13.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934348.000 14.400 566036.000 5934348.000 13.725 566036.000 5934352.000 13.685 566032.000 5934352.000 14.361 566032.000 5934348.000 14.400</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934348.000 13.016 566036.000 5934348.000 13.716 566036.000 5934344.000 13.581 566040.000 5934344.000 12.881 566040.000 5934348.000 13.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934352.000 12.997 566036.000 5934352.000 13.695 566036.000 5934348.000 13.715 566040.000 5934348.000 13.017 566040.000 5934352.000 12.997</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934344.000 11.589 566040.000 5934344.000 12.844 566040.000 5934336.000 12.276 566048.000 5934336.000 11.021 566048.000 5934344.000 11.589</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934352.000 13.005 566040.000 5934344.000 12.883 566048.000 5934344.000 11.550 566048.000 5934352.000 11.672 566040.000 5934352.000 13.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566051.719 5934328.000 9.939 566048.000 5934328.000 10.335 566048.000 5934325.150 10.047 566050.511 5934326.993 9.966 566051.719 5934328.000 9.939</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934328.234 9.918 566052.000 5934332.000 10.248 566048.000 5934332.000 10.702 566048.000 5934328.000 10.351 566051.719 5934328.000 9.929 566052.000 5934328.234 9.918</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934332.000 10.731 566052.000 5934332.000 10.219 566052.000 5934336.000 10.538 566048.000 5934336.000 11.049 566048.000 5934332.000 10.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566055.505 5934331.155 9.783 566056.000 5934331.635 9.768 566056.000 5934332.000 9.797 566052.000 5934332.000 10.232 566052.000 5934328.234 9.929 566055.505 5934331.155 9.783</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934336.000 10.514 566052.000 5934332.000 10.243 566056.000 5934332.000 9.782 566056.000 5934336.000 10.053 566052.000 5934336.000 10.514</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566059.694 5934335.220 9.594 566060.413 5934336.000 9.565 566056.000 5934336.000 10.042 566056.000 5934331.635 9.769 566059.694 5934335.220 9.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934336.000 10.010 566056.000 5934344.000 10.432 566048.000 5934344.000 11.516 566048.000 5934336.000 11.094 566056.000 5934336.000 10.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934344.000 11.546 566056.000 5934344.000 10.402 566056.000 5934352.000 10.533 566048.000 5934352.000 11.677 566048.000 5934344.000 11.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566060.413 5934336.000 9.572 566063.708 5934339.574 9.365 566064.000 5934339.927 9.349 566064.000 5934344.000 9.520 566056.000 5934344.000 10.387 566056.000 5934336.000 10.051 566060.413 5934336.000 9.572</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934352.000 10.535 566056.000 5934344.000 10.401 566064.000 5934344.000 9.489 566064.000 5934352.000 9.623 566056.000 5934352.000 10.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934352.000 13.700 566036.000 5934356.000 13.490 566032.000 5934356.000 14.137 566032.000 5934352.000 14.347 566036.000 5934352.000 13.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934360.000 13.760 566032.000 5934356.000 14.110 566036.000 5934356.000 13.517 566036.000 5934360.000 13.168 566032.000 5934360.000 13.760</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934356.000 12.843 566036.000 5934356.000 13.510 566036.000 5934352.000 13.680 566040.000 5934352.000 13.012 566040.000 5934356.000 12.843</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934360.000 13.201 566036.000 5934356.000 13.485 566040.000 5934356.000 12.869 566040.000 5934360.000 12.585 566036.000 5934360.000 13.201</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934360.000 13.204 566036.000 5934364.000 12.751 566032.000 5934364.000 13.272 566032.000 5934360.000 13.724 566036.000 5934360.000 13.204</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934368.000 12.731 566032.000 5934364.000 13.232 566036.000 5934364.000 12.791 566036.000 5934368.000 12.291 566032.000 5934368.000 12.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934364.000 12.245 566036.000 5934364.000 12.790 566036.000 5934360.000 13.165 566040.000 5934360.000 12.620 566040.000 5934364.000 12.245</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934368.000 12.334 566036.000 5934364.000 12.748 566040.000 5934364.000 12.287 566040.000 5934368.000 11.873 566036.000 5934368.000 12.334</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934360.000 11.415 566040.000 5934360.000 12.647 566040.000 5934352.000 12.954 566048.000 5934352.000 11.723 566048.000 5934360.000 11.415</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934360.000 12.037 566044.000 5934364.000 11.741 566040.000 5934364.000 12.284 566040.000 5934360.000 12.581 566044.000 5934360.000 12.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934364.000 12.245 566044.000 5934364.000 11.780 566044.000 5934368.000 11.450 566040.000 5934368.000 11.915 566040.000 5934364.000 12.245</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934364.000 11.254 566044.000 5934364.000 11.776 566044.000 5934360.000 12.002 566048.000 5934360.000 11.479 566048.000 5934364.000 11.254</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934368.000 11.036 566044.000 5934368.000 11.489 566044.000 5934364.000 11.741 566048.000 5934364.000 11.289 566048.000 5934368.000 11.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934368.000 12.689 566036.000 5934368.000 12.333 566036.000 5934372.000 11.819 566032.000 5934372.000 12.174 566032.000 5934368.000 12.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934372.000 12.130 566036.000 5934372.000 11.862 566036.000 5934376.000 11.374 566032.000 5934376.000 11.643 566032.000 5934372.000 12.130</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934372.000 11.492 566036.000 5934372.000 11.863 566036.000 5934368.000 12.289 566040.000 5934368.000 11.918 566040.000 5934372.000 11.492</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934376.000 11.418 566036.000 5934372.000 11.819 566040.000 5934372.000 11.536 566040.000 5934376.000 11.136 566036.000 5934376.000 11.418</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934376.000 11.417 566036.000 5934380.000 10.975 566032.000 5934380.000 11.158 566032.000 5934376.000 11.600 566036.000 5934376.000 11.417</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934384.000 10.737 566032.000 5934380.000 11.119 566036.000 5934380.000 11.014 566036.000 5934384.000 10.631 566032.000 5934384.000 10.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934380.000 10.819 566036.000 5934380.000 11.016 566036.000 5934376.000 11.376 566040.000 5934376.000 11.178 566040.000 5934380.000 10.819</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934384.000 10.670 566036.000 5934380.000 10.975 566040.000 5934380.000 10.860 566040.000 5934384.000 10.555 566036.000 5934384.000 10.670</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934368.000 11.492 566044.000 5934372.000 11.156 566040.000 5934372.000 11.537 566040.000 5934368.000 11.873 566044.000 5934368.000 11.492</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934372.000 11.493 566044.000 5934372.000 11.200 566044.000 5934376.000 10.885 566040.000 5934376.000 11.179 566040.000 5934372.000 11.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934368.000 11.075 566048.000 5934372.000 10.825 566044.000 5934372.000 11.199 566044.000 5934368.000 11.450 566048.000 5934368.000 11.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934376.000 10.928 566044.000 5934372.000 11.157 566048.000 5934372.000 10.866 566048.000 5934376.000 10.636 566044.000 5934376.000 10.928</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934376.000 10.930 566044.000 5934380.000 10.658 566040.000 5934380.000 10.863 566040.000 5934376.000 11.134 566044.000 5934376.000 10.930</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934380.000 10.818 566044.000 5934380.000 10.702 566044.000 5934384.000 10.480 566040.000 5934384.000 10.597 566040.000 5934380.000 10.818</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934376.000 10.678 566048.000 5934380.000 10.494 566044.000 5934380.000 10.701 566044.000 5934376.000 10.886 566048.000 5934376.000 10.678</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934384.000 10.524 566044.000 5934380.000 10.659 566048.000 5934380.000 10.537 566048.000 5934384.000 10.402 566044.000 5934384.000 10.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934352.000 10.569 566056.000 5934360.000 10.426 566048.000 5934360.000 11.497 566048.000 5934352.000 11.641 566056.000 5934352.000 10.569</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934360.000 10.955 566052.000 5934364.000 10.792 566048.000 5934364.000 11.285 566048.000 5934360.000 11.448 566052.000 5934360.000 10.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934368.000 11.073 566048.000 5934364.000 11.252 566052.000 5934364.000 10.825 566052.000 5934368.000 10.645 566048.000 5934368.000 11.073</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934364.000 10.363 566052.000 5934364.000 10.819 566052.000 5934360.000 10.928 566056.000 5934360.000 10.472 566056.000 5934364.000 10.363</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934368.000 10.676 566052.000 5934364.000 10.793 566056.000 5934364.000 10.388 566056.000 5934368.000 10.271 566052.000 5934368.000 10.676</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934352.000 9.645 566064.000 5934360.000 9.613 566056.000 5934360.000 10.482 566056.000 5934352.000 10.513 566064.000 5934352.000 9.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934368.000 10.322 566056.000 5934360.000 10.423 566064.000 5934360.000 9.672 566064.000 5934368.000 9.570 566056.000 5934368.000 10.322</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934368.000 11.038 566052.000 5934368.000 10.680 566052.000 5934372.000 10.503 566048.000 5934372.000 10.862 566048.000 5934368.000 11.038</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934372.000 10.826 566052.000 5934372.000 10.539 566052.000 5934376.000 10.388 566048.000 5934376.000 10.676 566048.000 5934372.000 10.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934372.000 10.188 566052.000 5934372.000 10.535 566052.000 5934368.000 10.648 566056.000 5934368.000 10.300 566056.000 5934372.000 10.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934376.000 10.424 566052.000 5934372.000 10.503 566056.000 5934372.000 10.220 566056.000 5934376.000 10.140 566052.000 5934376.000 10.424</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934376.000 10.426 566052.000 5934380.000 10.321 566048.000 5934380.000 10.534 566048.000 5934376.000 10.638 566052.000 5934376.000 10.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934384.000 10.442 566048.000 5934380.000 10.497 566052.000 5934380.000 10.358 566052.000 5934384.000 10.303 566048.000 5934384.000 10.442</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934380.000 10.135 566052.000 5934380.000 10.355 566052.000 5934376.000 10.392 566056.000 5934376.000 10.172 566056.000 5934380.000 10.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934384.000 10.338 566052.000 5934380.000 10.323 566056.000 5934380.000 10.166 566056.000 5934384.000 10.181 566052.000 5934384.000 10.338</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934376.000 9.598 566056.000 5934376.000 10.197 566056.000 5934368.000 10.245 566064.000 5934368.000 9.646 566064.000 5934376.000 9.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934384.000 9.786 566056.000 5934384.000 10.234 566056.000 5934376.000 10.121 566064.000 5934376.000 9.673 566064.000 5934384.000 9.786</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934384.000 10.668 566036.000 5934388.000 10.342 566032.000 5934388.000 10.375 566032.000 5934384.000 10.700 566036.000 5934384.000 10.668</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934392.000 10.068 566032.000 5934388.000 10.342 566036.000 5934388.000 10.375 566036.000 5934392.000 10.100 566032.000 5934392.000 10.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934388.000 10.343 566036.000 5934388.000 10.379 566036.000 5934384.000 10.631 566040.000 5934384.000 10.594 566040.000 5934388.000 10.343</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934392.000 10.134 566036.000 5934388.000 10.341 566040.000 5934388.000 10.381 566040.000 5934392.000 10.174 566036.000 5934392.000 10.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934392.000 10.006 566040.000 5934392.000 10.240 566040.000 5934400.000 9.850 566032.000 5934400.000 9.617 566032.000 5934392.000 10.006</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934384.000 10.523 566044.000 5934388.000 10.351 566040.000 5934388.000 10.383 566040.000 5934384.000 10.554 566044.000 5934384.000 10.523</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934388.000 10.344 566044.000 5934388.000 10.390 566044.000 5934392.000 10.257 566040.000 5934392.000 10.211 566040.000 5934388.000 10.344</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934384.000 10.443 566048.000 5934388.000 10.353 566044.000 5934388.000 10.392 566044.000 5934384.000 10.482 566048.000 5934384.000 10.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934392.000 10.295 566044.000 5934388.000 10.352 566048.000 5934388.000 10.393 566048.000 5934392.000 10.337 566044.000 5934392.000 10.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934392.000 10.292 566044.000 5934396.000 10.178 566040.000 5934396.000 10.062 566040.000 5934392.000 10.176 566044.000 5934392.000 10.292</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934396.000 10.031 566044.000 5934396.000 10.209 566044.000 5934400.000 10.089 566040.000 5934400.000 9.911 566040.000 5934396.000 10.031</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934396.000 10.328 566044.000 5934396.000 10.212 566044.000 5934392.000 10.258 566048.000 5934392.000 10.374 566048.000 5934396.000 10.328</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934400.000 10.288 566044.000 5934400.000 10.115 566044.000 5934396.000 10.183 566048.000 5934396.000 10.357 566048.000 5934400.000 10.288</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934400.000 9.575 566048.000 5934400.000 10.295 566048.000 5934416.000 9.521 566032.000 5934416.000 8.801 566032.000 5934400.000 9.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934384.000 10.403 566052.000 5934384.000 10.342 566052.000 5934388.000 10.332 566048.000 5934388.000 10.393 566048.000 5934384.000 10.403</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934388.000 10.354 566052.000 5934388.000 10.371 566052.000 5934392.000 10.392 566048.000 5934392.000 10.376 566048.000 5934388.000 10.354</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934388.000 10.274 566052.000 5934388.000 10.367 566052.000 5934384.000 10.306 566056.000 5934384.000 10.213 566056.000 5934388.000 10.274</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934392.000 10.424 566052.000 5934388.000 10.338 566056.000 5934388.000 10.304 566056.000 5934392.000 10.391 566052.000 5934392.000 10.424</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934392.000 10.426 566052.000 5934396.000 10.447 566048.000 5934396.000 10.361 566048.000 5934392.000 10.341 566052.000 5934392.000 10.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934400.000 10.313 566048.000 5934396.000 10.332 566052.000 5934396.000 10.476 566052.000 5934400.000 10.457 566048.000 5934400.000 10.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934396.000 10.498 566052.000 5934396.000 10.476 566052.000 5934392.000 10.396 566056.000 5934392.000 10.419 566056.000 5934396.000 10.498</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934400.000 10.480 566052.000 5934396.000 10.453 566056.000 5934396.000 10.522 566056.000 5934400.000 10.550 566052.000 5934400.000 10.480</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934384.000 9.851 566064.000 5934392.000 10.116 566056.000 5934392.000 10.434 566056.000 5934384.000 10.169 566064.000 5934384.000 9.851</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934400.000 10.581 566056.000 5934392.000 10.384 566064.000 5934392.000 10.166 566064.000 5934400.000 10.364 566056.000 5934400.000 10.581</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934400.000 10.576 566056.000 5934408.000 10.337 566048.000 5934408.000 10.044 566048.000 5934400.000 10.284 566056.000 5934400.000 10.576</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934408.000 10.046 566056.000 5934408.000 10.335 566056.000 5934416.000 9.787 566048.000 5934416.000 9.497 566048.000 5934408.000 10.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934400.000 10.555 566060.000 5934400.000 10.543 566060.000 5934404.000 10.503 566056.000 5934404.000 10.515 566056.000 5934400.000 10.555</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934404.000 10.508 566060.000 5934404.000 10.510 566060.000 5934408.000 10.358 566056.000 5934408.000 10.355 566056.000 5934404.000 10.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934404.000 10.366 566060.000 5934404.000 10.512 566060.000 5934400.000 10.534 566064.000 5934400.000 10.389 566064.000 5934404.000 10.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566060.000 5934408.000 10.362 566060.000 5934404.000 10.505 566064.000 5934404.000 10.373 566064.000 5934408.000 10.229 566060.000 5934408.000 10.362</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934416.000 9.791 566056.000 5934408.000 10.336 566064.000 5934408.000 10.255 566064.000 5934412.308 9.961 566062.028 5934416.000 9.730 566056.000 5934416.000 9.791</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934416.000 8.833 566040.000 5934416.000 9.112 566040.000 5934424.000 8.744 566032.000 5934424.000 8.464 566032.000 5934416.000 8.833</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934424.000 8.512 566040.000 5934424.000 8.695 566040.000 5934432.000 8.398 566032.000 5934432.000 8.215 566032.000 5934424.000 8.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934424.000 8.990 566040.000 5934424.000 8.683 566040.000 5934416.000 9.173 566048.000 5934416.000 9.480 566048.000 5934424.000 8.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934432.000 8.349 566040.000 5934424.000 8.744 566048.000 5934424.000 8.929 566048.000 5934432.000 8.534 566040.000 5934432.000 8.349</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934432.000 8.361 566040.000 5934440.000 8.155 566032.000 5934440.000 8.046 566032.000 5934432.000 8.252 566040.000 5934432.000 8.361</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934448.000 7.946 566032.000 5934440.000 8.069 566040.000 5934440.000 8.131 566040.000 5934448.000 8.009 566032.000 5934448.000 7.946</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934440.000 8.224 566040.000 5934440.000 8.123 566040.000 5934432.000 8.392 566048.000 5934432.000 8.492 566048.000 5934440.000 8.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934448.000 7.995 566040.000 5934440.000 8.144 566048.000 5934440.000 8.196 566048.000 5934442.263 8.154 566044.936 5934448.000 8.027 566040.000 5934448.000 7.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566062.028 5934416.000 9.738 566053.482 5934432.000 8.579 566048.000 5934432.000 8.493 566048.000 5934416.000 9.521 566062.028 5934416.000 9.738</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934442.263 8.145 566048.000 5934432.000 8.508 566053.482 5934432.000 8.564 566048.000 5934442.263 8.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934457.122 7.886 566032.000 5934448.000 7.960 566044.936 5934448.000 8.020 566040.116 5934457.023 7.924 566032.000 5934457.122 7.886</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934280.095 6.748 566064.000 5934258.613 6.345 566072.466 5934260.047 6.332 566078.851 5934261.466 6.330 566078.810 5934266.114 6.417 566079.078 5934269.806 6.485 566069.768 5934276.207 6.648 566064.000 5934280.095 6.748</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566073.104 5934352.000 8.839 566064.000 5934352.000 9.623 566064.000 5934339.927 9.372 566067.539 5934344.208 9.156 566071.187 5934349.123 8.944 566073.104 5934352.000 8.839</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934352.000 8.932 566072.000 5934360.000 8.968 566064.000 5934360.000 9.647 566064.000 5934352.000 9.611 566072.000 5934352.000 8.932</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934360.000 9.618 566072.000 5934360.000 8.997 566072.000 5934368.000 9.003 566064.000 5934368.000 9.624 566064.000 5934360.000 9.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566078.421 5934359.614 8.550 566078.714 5934360.000 8.534 566072.000 5934360.000 8.981 566072.000 5934352.000 8.911 566073.104 5934352.000 8.837 566074.680 5934354.363 8.753 566078.421 5934359.614 8.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934368.000 9.028 566072.000 5934360.000 8.971 566078.714 5934360.000 8.547 566080.000 5934361.694 8.477 566080.000 5934368.000 8.522 566072.000 5934368.000 9.028</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934368.000 9.599 566080.000 5934368.000 8.538 566080.000 5934383.134 8.756 566079.495 5934384.000 8.802 566064.000 5934384.000 9.830 566064.000 5934368.000 9.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.936 5934368.000 8.271 566080.000 5934368.000 8.530 566080.000 5934361.694 8.476 566082.382 5934364.832 8.378 566084.936 5934368.000 8.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.882 5934371.336 8.223 566080.000 5934383.134 8.758 566080.000 5934368.000 8.529 566084.936 5934368.000 8.273 566086.562 5934370.018 8.219 566088.487 5934372.272 8.153 566086.882 5934371.336 8.223</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566075.052 5934391.616 9.344 566070.574 5934400.000 9.923 566064.000 5934400.000 10.363 566064.000 5934384.000 9.831 566079.495 5934384.000 8.793 566075.052 5934391.616 9.344</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566066.301 5934408.000 10.088 566064.000 5934408.000 10.251 566064.000 5934400.000 10.378 566070.574 5934400.000 9.913 566066.301 5934408.000 10.088</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934412.308 9.973 566064.000 5934408.000 10.232 566066.301 5934408.000 10.107 566064.000 5934412.308 9.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934432.000 8.540 566056.430 5934432.000 8.575 566064.000 5934417.827 9.540 566064.000 5934432.000 8.540</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934448.000 8.034 566048.000 5934447.782 8.041 566056.430 5934432.000 8.561 566064.000 5934432.000 8.553 566064.000 5934448.000 8.017 566048.000 5934448.000 8.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566047.883 5934448.000 8.030 566064.000 5934448.000 8.025 566064.000 5934456.732 7.920 566043.083 5934456.987 7.923 566047.883 5934448.000 8.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934380.734 7.922 566096.000 5934384.000 7.971 566082.505 5934384.000 8.618 566088.997 5934372.870 8.139 566090.960 5934375.170 8.080 566095.577 5934380.290 7.935 566096.000 5934380.734 7.922</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566077.323 5934392.884 9.184 566080.000 5934388.294 8.870 566080.000 5934400.000 9.060 566073.522 5934400.000 9.641 566077.323 5934392.884 9.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934402.849 9.790 566072.000 5934408.000 9.680 566069.249 5934408.000 9.901 566072.000 5934402.849 9.790</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.976 5934416.000 9.669 566069.249 5934408.000 9.869 566072.000 5934408.000 9.712 566072.000 5934416.000 9.269 566064.976 5934416.000 9.669</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934408.000 8.987 566072.000 5934408.000 9.704 566072.000 5934402.849 9.758 566073.522 5934400.000 9.652 566080.000 5934400.000 9.071 566080.000 5934408.000 8.987</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934416.000 9.321 566072.000 5934408.000 9.641 566080.000 5934408.000 9.039 566080.000 5934416.000 8.718 566072.000 5934416.000 9.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934384.000 8.290 566088.000 5934392.000 8.426 566080.000 5934392.000 8.938 566080.000 5934388.294 8.875 566082.505 5934384.000 8.641 566088.000 5934384.000 8.290</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934392.000 8.968 566088.000 5934392.000 8.398 566088.000 5934400.000 8.477 566080.000 5934400.000 9.047 566080.000 5934392.000 8.968</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934384.000 7.947 566096.000 5934392.000 8.025 566088.000 5934392.000 8.400 566088.000 5934384.000 8.322 566096.000 5934384.000 7.947</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934400.000 8.459 566088.000 5934392.000 8.416 566096.000 5934392.000 8.009 566096.000 5934400.000 8.051 566088.000 5934400.000 8.459</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934400.000 8.471 566088.000 5934408.000 8.424 566080.000 5934408.000 9.006 566080.000 5934400.000 9.054 566088.000 5934400.000 8.471</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934408.000 8.969 566088.000 5934408.000 8.461 566088.000 5934416.000 8.279 566080.000 5934416.000 8.788 566080.000 5934408.000 8.969</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934408.000 8.029 566088.000 5934408.000 8.436 566088.000 5934400.000 8.459 566096.000 5934400.000 8.051 566096.000 5934408.000 8.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934416.000 7.962 566088.000 5934416.000 8.326 566088.000 5934408.000 8.414 566096.000 5934408.000 8.051 566096.000 5934416.000 7.962</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934416.000 9.326 566072.000 5934424.000 8.752 566064.000 5934424.000 9.087 566064.000 5934417.827 9.530 566064.976 5934416.000 9.620 566072.000 5934416.000 9.326</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934432.000 8.567 566064.000 5934424.000 9.018 566072.000 5934424.000 8.819 566072.000 5934432.000 8.367 566064.000 5934432.000 8.567</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934424.000 8.410 566072.000 5934424.000 8.840 566072.000 5934416.000 9.234 566080.000 5934416.000 8.805 566080.000 5934424.000 8.410</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934432.000 8.427 566072.000 5934424.000 8.758 566080.000 5934424.000 8.492 566080.000 5934432.000 8.161 566072.000 5934432.000 8.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934432.000 8.409 566072.000 5934440.000 8.112 566064.000 5934440.000 8.226 566064.000 5934432.000 8.524 566072.000 5934432.000 8.409</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934448.000 8.031 566064.000 5934440.000 8.202 566072.000 5934440.000 8.136 566072.000 5934448.000 7.966 566064.000 5934448.000 8.031</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934440.000 7.992 566072.000 5934440.000 8.149 566072.000 5934432.000 8.373 566080.000 5934432.000 8.216 566080.000 5934440.000 7.992</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934448.000 7.985 566072.000 5934440.000 8.118 566080.000 5934440.000 8.022 566080.000 5934448.000 7.890 566072.000 5934448.000 7.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934416.000 8.343 566088.000 5934424.000 8.111 566080.000 5934424.000 8.491 566080.000 5934416.000 8.723 566088.000 5934416.000 8.343</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934424.000 8.429 566088.000 5934424.000 8.174 566088.000 5934432.000 7.969 566080.000 5934432.000 8.224 566080.000 5934424.000 8.429</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934416.000 8.001 566096.000 5934424.000 7.882 566088.000 5934424.000 8.168 566088.000 5934416.000 8.287 566096.000 5934416.000 8.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934432.000 8.017 566088.000 5934424.000 8.127 566096.000 5934424.000 7.924 566096.000 5934432.000 7.814 566088.000 5934432.000 8.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934432.000 8.017 566088.000 5934440.000 7.873 566080.000 5934440.000 8.032 566080.000 5934432.000 8.175 566088.000 5934432.000 8.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934440.000 8.001 566088.000 5934440.000 7.904 566088.000 5934448.000 7.814 566080.000 5934448.000 7.911 566080.000 5934440.000 8.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934440.000 7.764 566088.000 5934440.000 7.905 566088.000 5934432.000 7.986 566096.000 5934432.000 7.845 566096.000 5934440.000 7.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934448.000 7.738 566088.000 5934448.000 7.835 566088.000 5934440.000 7.883 566096.000 5934440.000 7.787 566096.000 5934448.000 7.738</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934456.732 7.944 566064.000 5934448.000 8.001 566096.000 5934448.000 7.770 566096.000 5934456.341 7.717 566064.000 5934456.732 7.944</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566099.104 5934384.000 7.847 566096.000 5934384.000 7.957 566096.000 5934380.734 7.932 566099.104 5934384.000 7.847</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566110.859 5934395.566 7.583 566112.000 5934396.167 7.554 566112.000 5934400.000 7.579 566096.000 5934400.000 8.046 566096.000 5934384.000 7.941 566099.104 5934384.000 7.851 566100.413 5934385.376 7.821 566105.467 5934390.430 7.707 566110.859 5934395.566 7.583</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934400.000 8.023 566112.000 5934400.000 7.597 566112.000 5934416.000 7.573 566096.000 5934416.000 8.000 566096.000 5934400.000 8.023</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566119.277 5934400.000 7.457 566112.000 5934400.000 7.575 566112.000 5934396.167 7.566 566119.277 5934400.000 7.457</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934416.000 7.602 566112.000 5934400.000 7.560 566119.277 5934400.000 7.471 566128.000 5934404.595 7.375 566128.000 5934416.000 7.405 566112.000 5934416.000 7.602</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934416.000 7.633 566112.000 5934432.000 7.562 566096.000 5934432.000 7.870 566096.000 5934416.000 7.940 566112.000 5934416.000 7.633</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934448.000 7.772 566096.000 5934432.000 7.807 566112.000 5934432.000 7.625 566112.000 5934448.000 7.590 566096.000 5934448.000 7.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934432.000 7.449 566112.000 5934432.000 7.610 566112.000 5934416.000 7.584 566128.000 5934416.000 7.423 566128.000 5934432.000 7.449</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934448.000 7.625 566112.000 5934432.000 7.590 566128.000 5934432.000 7.470 566128.000 5934448.000 7.505 566112.000 5934448.000 7.625</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934456.341 7.750 566096.000 5934448.000 7.737 566128.000 5934448.000 7.526 566128.000 5934455.951 7.539 566096.000 5934456.341 7.750</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566149.650 5934416.000 7.282 566128.000 5934416.000 7.413 566128.000 5934404.595 7.374 566149.650 5934416.000 7.282</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934421.452 7.264 566160.000 5934448.000 7.363 566128.000 5934448.000 7.522 566128.000 5934416.000 7.402 566149.650 5934416.000 7.295 566160.000 5934421.452 7.264</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934455.951 7.550 566128.000 5934448.000 7.515 566160.000 5934448.000 7.370 566160.000 5934455.561 7.403 566128.000 5934455.951 7.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934438.309 7.235 566192.000 5934448.000 7.273 566160.000 5934448.000 7.369 566160.000 5934421.452 7.267 566192.000 5934438.309 7.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934455.561 7.401 566160.000 5934448.000 7.372 566192.000 5934448.000 7.268 566192.000 5934455.171 7.297 566160.000 5934455.561 7.401</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.707 5934438.681 7.238 566193.658 5934448.000 7.265 566192.000 5934448.000 7.270 566192.000 5934438.309 7.239 566192.707 5934438.681 7.238</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934455.171 7.294 566192.000 5934448.000 7.271 566193.658 5934448.000 7.264 566194.386 5934455.142 7.285 566192.000 5934455.171 7.294</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_02">
<gml:name>Uferpark West</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934234.389 6.065 566096.000 5934239.636 6.096 566094.889 5934243.577 6.135 566095.798 5934235.478 6.075 566096.000 5934234.389 6.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566100.149 5934211.986 5.984 566103.896 5934211.643 5.991 566100.410 5934224.000 6.031 566097.924 5934224.000 6.026 566100.149 5934211.986 5.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566097.924 5934224.000 6.024 566100.410 5934224.000 6.032 566096.000 5934239.636 6.095 566096.000 5934234.389 6.069 566097.924 5934224.000 6.024</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934224.257 5.878 565968.000 5934238.250 5.952 565960.000 5934237.458 5.934 565960.000 5934225.000 5.868 565968.000 5934224.257 5.878</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934221.286 5.912 566000.000 5934224.000 5.930 565970.769 5934224.000 5.884 566000.000 5934221.286 5.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565970.769 5934224.000 5.877 566000.000 5934224.000 5.939 566000.000 5934241.419 6.052 565968.000 5934238.250 5.964 565968.000 5934224.257 5.873 565970.769 5934224.000 5.877</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934218.314 5.936 566032.000 5934224.000 5.966 566000.000 5934224.000 5.928 566000.000 5934221.286 5.914 566032.000 5934218.314 5.936</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934241.419 6.066 566000.000 5934224.000 5.924 566032.000 5934224.000 5.970 566032.000 5934244.587 6.139 566000.000 5934241.419 6.066</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934215.343 5.952 566064.000 5934224.000 5.995 566032.000 5934224.000 5.965 566032.000 5934218.314 5.937 566064.000 5934215.343 5.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566054.337 5934246.799 6.171 566032.000 5934244.587 6.138 566032.000 5934224.000 5.970 566064.000 5934224.000 5.991 566064.000 5934248.946 6.196 566054.337 5934246.799 6.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566082.669 5934224.000 6.008 566064.000 5934224.000 5.991 566064.000 5934215.343 5.955 566084.627 5934213.428 5.966 566082.669 5934224.000 6.008</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934248.946 6.194 566064.000 5934224.000 5.995 566082.669 5934224.000 5.994 566080.952 5934233.272 6.068 566078.941 5934251.172 6.211 566078.932 5934252.264 6.219 566064.000 5934248.946 6.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934247.294 6.056 565968.000 5934251.125 6.105 565960.000 5934250.000 6.062 565960.000 5934246.502 6.017 565968.000 5934247.294 6.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934250.463 6.199 566000.000 5934255.625 6.284 565968.000 5934251.125 6.112 565968.000 5934247.294 6.049 566000.000 5934250.463 6.199</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934253.631 6.288 566032.000 5934256.000 6.331 566002.667 5934256.000 6.298 566000.000 5934255.625 6.289 566000.000 5934250.463 6.196 566032.000 5934253.631 6.288</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566002.667 5934256.000 6.300 566032.000 5934256.000 6.330 566032.000 5934260.125 6.412 566002.667 5934256.000 6.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566054.256 5934256.000 6.307 566032.000 5934256.000 6.330 566032.000 5934253.631 6.289 566052.913 5934255.701 6.304 566054.256 5934256.000 6.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934258.165 6.326 566064.000 5934264.625 6.436 566032.000 5934260.125 6.406 566032.000 5934256.000 6.337 566054.256 5934256.000 6.304 566064.000 5934258.165 6.326</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566078.854 5934266.714 6.427 566064.000 5934264.625 6.431 566064.000 5934258.165 6.329 566078.851 5934261.466 6.344 566078.810 5934266.114 6.418 566078.854 5934266.714 6.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_03">
<gml:name>Uferwiesen</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934124.472 5.665 565968.000 5934125.977 5.580 565965.583 5934126.169 5.579 565960.000 5934126.566 5.579 565960.000 5934125.062 5.664 565965.471 5934124.674 5.664 565968.000 5934124.472 5.665</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934121.784 5.678 566000.000 5934123.290 5.605 565984.472 5934124.665 5.593 565968.000 5934125.977 5.587 565968.000 5934124.472 5.659 565984.346 5934123.170 5.665 566000.000 5934121.784 5.678</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934118.596 5.685 566032.000 5934120.104 5.627 566021.766 5934121.196 5.621 566003.199 5934123.007 5.618 566000.000 5934123.290 5.619 566000.000 5934121.784 5.677 566003.060 5934121.513 5.676 566021.613 5934119.704 5.680 566032.000 5934118.596 5.685</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934115.278 5.698 566064.000 5934116.785 5.639 566058.985 5934117.287 5.638 566058.951 5934117.290 5.638 566040.422 5934119.206 5.631 566040.390 5934119.210 5.631 566032.000 5934120.104 5.627 566032.000 5934118.596 5.687 566040.249 5934117.716 5.691 566058.816 5934115.796 5.697 566064.000 5934115.278 5.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934112.148 5.700 566096.000 5934113.654 5.633 566095.186 5934113.730 5.633 566095.150 5934113.733 5.633 566077.239 5934115.462 5.635 566077.205 5934115.465 5.635 566064.000 5934116.785 5.635 566064.000 5934115.278 5.702 566077.075 5934113.970 5.702 566095.027 5934112.238 5.700 566096.000 5934112.148 5.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934109.234 5.710 566128.000 5934110.740 5.639 566112.826 5934112.092 5.635 566112.789 5934112.095 5.635 566096.000 5934113.654 5.628 566096.000 5934112.148 5.699 566112.671 5934110.600 5.706 566128.000 5934109.234 5.710</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934106.553 5.706 566160.000 5934108.058 5.655 566147.183 5934109.098 5.656 566147.143 5934109.101 5.656 566130.158 5934110.548 5.655 566130.119 5934110.551 5.655 566128.000 5934110.740 5.654 566128.000 5934109.234 5.705 566130.009 5934109.055 5.705 566147.039 5934107.605 5.706 566160.000 5934106.553 5.706</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934104.131 5.710 566192.000 5934105.634 5.643 566180.321 5934106.479 5.644 566180.275 5934106.482 5.644 566163.902 5934107.741 5.642 566163.860 5934107.745 5.642 566160.000 5934108.058 5.641 566160.000 5934106.553 5.708 566163.763 5934106.248 5.709 566180.186 5934104.984 5.711 566192.000 5934104.131 5.710</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934102.020 5.699 566224.000 5934103.522 5.643 566211.790 5934104.281 5.647 566211.738 5934104.284 5.647 566196.284 5934105.325 5.649 566196.235 5934105.328 5.649 566192.000 5934105.634 5.649 566192.000 5934104.131 5.706 566196.155 5934103.830 5.706 566211.667 5934102.785 5.704 566224.000 5934102.020 5.699</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934100.286 5.685 566256.000 5934101.788 5.630 566255.577 5934101.807 5.630 566255.514 5934101.810 5.630 566241.436 5934102.521 5.641 566241.376 5934102.525 5.641 566226.840 5934103.346 5.648 566226.785 5934103.349 5.648 566224.000 5934103.522 5.649 566224.000 5934102.020 5.704 566226.724 5934101.850 5.703 566241.326 5934101.025 5.696 566255.475 5934100.310 5.685 566256.000 5934100.286 5.685</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934099.042 5.667 566288.000 5934100.543 5.625 566282.508 5934100.708 5.630 566282.434 5934100.710 5.630 566269.267 5934101.202 5.637 566269.199 5934101.205 5.637 566256.000 5934101.788 5.641 566256.000 5934100.286 5.683 566269.172 5934099.704 5.678 566282.421 5934099.210 5.671 566288.000 5934099.042 5.667</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566308.614 5934098.625 5.657 566310.000 5934098.625 5.655 566310.000 5934100.125 5.591 566308.699 5934100.125 5.593 566308.551 5934100.126 5.594 566295.475 5934100.320 5.607 566295.323 5934100.323 5.607 566288.000 5934100.543 5.610 566288.000 5934099.042 5.673 566295.365 5934098.821 5.671 566308.614 5934098.625 5.657</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934088.034 5.306 565968.000 5934096.000 5.425 565960.000 5934096.000 5.425 565960.000 5934088.168 5.308 565968.000 5934088.034 5.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934096.000 5.423 565968.000 5934096.000 5.427 565968.000 5934121.463 5.659 565965.245 5934121.682 5.660 565960.000 5934122.054 5.662 565960.000 5934096.000 5.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934087.501 5.310 566000.000 5934096.000 5.443 565968.000 5934096.000 5.428 565968.000 5934088.034 5.303 566000.000 5934087.501 5.310</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934121.463 5.667 565968.000 5934096.000 5.419 566000.000 5934096.000 5.451 566000.000 5934118.772 5.673 565984.095 5934120.180 5.670 565968.000 5934121.463 5.667</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934086.643 5.314 566032.000 5934096.000 5.459 566000.000 5934096.000 5.443 566000.000 5934087.501 5.312 566007.652 5934087.373 5.313 566032.000 5934086.643 5.314</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934118.772 5.682 566000.000 5934096.000 5.438 566032.000 5934096.000 5.466 566032.000 5934115.579 5.675 566021.309 5934116.719 5.678 566002.782 5934118.526 5.682 566000.000 5934118.772 5.682</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934085.308 5.305 566064.000 5934096.000 5.474 566032.000 5934096.000 5.459 566032.000 5934086.643 5.312 566045.260 5934086.245 5.312 566064.000 5934085.308 5.305</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934115.579 5.690 566032.000 5934096.000 5.452 566064.000 5934096.000 5.482 566064.000 5934112.263 5.680 566058.513 5934112.812 5.681 566039.936 5934114.732 5.687 566032.000 5934115.579 5.690</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934083.364 5.297 566096.000 5934096.000 5.501 566064.000 5934096.000 5.477 566064.000 5934085.308 5.304 566075.379 5934084.739 5.304 566096.000 5934083.364 5.297</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934112.263 5.685 566064.000 5934096.000 5.472 566096.000 5934096.000 5.507 566096.000 5934109.135 5.679 566094.744 5934109.252 5.679 566076.782 5934110.985 5.682 566064.000 5934112.263 5.685</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934080.856 5.279 566128.000 5934096.000 5.525 566096.000 5934096.000 5.503 566096.000 5934083.364 5.297 566105.486 5934082.732 5.293 566128.000 5934080.856 5.279</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934109.135 5.683 566096.000 5934096.000 5.500 566128.000 5934096.000 5.529 566128.000 5934106.222 5.671 566112.400 5934107.612 5.677 566096.000 5934109.135 5.683</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934078.251 5.267 566160.000 5934096.000 5.555 566128.000 5934096.000 5.525 566128.000 5934080.856 5.279 566135.532 5934080.228 5.276 566160.000 5934078.251 5.267</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934106.222 5.677 566128.000 5934096.000 5.524 566160.000 5934096.000 5.556 566160.000 5934103.543 5.669 566146.790 5934104.615 5.671 566129.748 5934106.067 5.676 566128.000 5934106.222 5.677</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934075.726 5.251 566192.000 5934096.000 5.582 566160.000 5934096.000 5.555 566160.000 5934078.251 5.265 566166.453 5934077.729 5.262 566192.000 5934075.726 5.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934103.543 5.671 566160.000 5934096.000 5.555 566192.000 5934096.000 5.583 566192.000 5934101.123 5.662 566179.963 5934101.993 5.665 566163.527 5934103.257 5.670 566160.000 5934103.543 5.671</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934073.274 5.233 566224.000 5934096.000 5.605 566192.000 5934096.000 5.581 566192.000 5934075.726 5.249 566198.314 5934075.231 5.246 566224.000 5934073.274 5.233</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934101.123 5.666 566192.000 5934096.000 5.580 566224.000 5934096.000 5.608 566224.000 5934099.014 5.658 566211.474 5934099.792 5.661 566195.946 5934100.837 5.665 566192.000 5934101.123 5.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934070.888 5.215 566256.000 5934096.000 5.622 566224.000 5934096.000 5.603 566224.000 5934073.274 5.234 566231.112 5934072.732 5.230 566256.000 5934070.888 5.215</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934099.014 5.660 566224.000 5934096.000 5.605 566256.000 5934096.000 5.621 566256.000 5934097.284 5.644 566255.333 5934097.313 5.644 566241.165 5934098.029 5.651 566226.546 5934098.856 5.658 566224.000 5934099.014 5.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934069.167 5.193 566288.000 5934096.000 5.620 566256.000 5934096.000 5.620 566256.000 5934070.888 5.220 566264.765 5934070.239 5.210 566288.000 5934069.167 5.193</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934097.284 5.645 566256.000 5934096.000 5.620 566288.000 5934096.000 5.621 566288.000 5934096.041 5.622 566282.320 5934096.211 5.625 566269.050 5934096.707 5.634 566256.000 5934097.284 5.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566306.069 5934089.895 5.513 566310.000 5934089.397 5.503 566310.000 5934095.625 5.602 566308.591 5934095.625 5.603 566295.298 5934095.822 5.614 566289.363 5934096.000 5.620 566288.000 5934096.000 5.621 566288.000 5934069.167 5.193 566297.077 5934068.748 5.181 566303.962 5934068.637 5.175 566304.568 5934075.156 5.279 566306.069 5934089.895 5.513</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_04">
<gml:name>Uferwiesen Ost</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934068.649 5.162 566352.000 5934096.000 5.585 566341.857 5934096.000 5.587 566335.602 5934095.821 5.585 566332.000 5934095.769 5.585 566332.000 5934086.611 5.443 566334.848 5934086.250 5.437 566333.432 5934072.344 5.223 566333.059 5934068.333 5.161 566352.000 5934068.649 5.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.857 5934096.000 5.590 566352.000 5934096.000 5.580 566352.000 5934096.327 5.587 566349.319 5934096.213 5.587 566341.857 5934096.000 5.590</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566357.901 5934068.747 5.158 566358.292 5934068.768 5.158 566384.000 5934071.474 5.168 566384.000 5934096.000 5.543 566352.000 5934096.000 5.582 566352.000 5934068.649 5.164 566357.901 5934068.747 5.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934096.327 5.587 566352.000 5934096.000 5.582 566384.000 5934096.000 5.545 566384.000 5934098.052 5.579 566377.178 5934097.582 5.579 566363.177 5934096.800 5.582 566352.000 5934096.327 5.587</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934074.842 5.179 566416.000 5934096.000 5.506 566384.000 5934096.000 5.546 566384.000 5934071.474 5.165 566416.000 5934074.842 5.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934098.052 5.579 566384.000 5934096.000 5.545 566416.000 5934096.000 5.507 566416.000 5934100.695 5.585 566405.581 5934099.724 5.581 566391.320 5934098.557 5.579 566384.000 5934098.052 5.579</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934078.211 5.198 566448.000 5934096.000 5.475 566416.000 5934096.000 5.507 566416.000 5934074.842 5.178 566448.000 5934078.211 5.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934100.695 5.580 566416.000 5934096.000 5.511 566448.000 5934096.000 5.473 566448.000 5934104.141 5.592 566434.487 5934102.582 5.586 566419.962 5934101.065 5.581 566416.000 5934100.695 5.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934081.579 5.219 566480.000 5934096.000 5.445 566448.000 5934096.000 5.475 566448.000 5934078.211 5.198 566480.000 5934081.579 5.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934104.141 5.589 566448.000 5934096.000 5.481 566480.000 5934096.000 5.441 566480.000 5934108.342 5.606 566478.931 5934108.185 5.605 566463.971 5934106.142 5.596 566449.157 5934104.275 5.589 566448.000 5934104.141 5.589</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934085.277 5.252 566512.000 5934096.000 5.417 566480.000 5934096.000 5.443 566480.000 5934081.579 5.221 566506.968 5934084.418 5.243 566510.121 5934084.903 5.247 566512.000 5934085.277 5.252</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934108.342 5.601 566480.000 5934096.000 5.449 566512.000 5934096.000 5.412 566512.000 5934113.247 5.623 566509.286 5934112.795 5.621 566494.036 5934110.403 5.610 566480.000 5934108.342 5.601</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934091.642 5.330 566544.000 5934096.000 5.395 566512.000 5934096.000 5.415 566512.000 5934085.277 5.254 566544.000 5934091.642 5.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934113.247 5.611 566512.000 5934096.000 5.428 566544.000 5934096.000 5.385 566544.000 5934118.825 5.626 566540.288 5934118.128 5.624 566524.704 5934115.364 5.616 566512.000 5934113.247 5.611</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566565.912 5934096.000 5.385 566544.000 5934096.000 5.395 566544.000 5934091.642 5.330 566565.912 5934096.000 5.385</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934118.825 5.602 566544.000 5934096.000 5.414 566565.912 5934096.000 5.385 566576.000 5934098.007 5.388 566576.000 5934125.078 5.611 566571.892 5934124.224 5.609 566556.017 5934121.081 5.604 566544.000 5934118.825 5.602</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934125.078 5.579 566576.000 5934098.007 5.422 566608.000 5934104.372 5.458 566608.000 5934128.000 5.595 566589.950 5934128.000 5.595 566587.913 5934127.556 5.593 566576.000 5934125.078 5.579</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566589.950 5934128.000 5.591 566608.000 5934128.000 5.580 566608.000 5934131.969 5.587 566604.080 5934131.078 5.588 566589.950 5934128.000 5.591</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934110.737 5.517 566640.000 5934128.000 5.581 566608.000 5934128.000 5.572 566608.000 5934104.372 5.485 566640.000 5934110.737 5.517</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934131.969 5.583 566608.000 5934128.000 5.583 566640.000 5934128.000 5.569 566640.000 5934139.462 5.571 566636.853 5934138.687 5.572 566620.393 5934134.788 5.578 566608.000 5934131.969 5.583</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934117.102 5.551 566672.000 5934128.000 5.569 566640.000 5934128.000 5.564 566640.000 5934110.737 5.534 566672.000 5934117.102 5.551</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934139.462 5.571 566640.000 5934128.000 5.571 566672.000 5934128.000 5.560 566672.000 5934147.437 5.561 566670.121 5934146.957 5.561 566653.376 5934142.755 5.567 566640.000 5934139.462 5.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934123.467 5.550 566704.000 5934128.000 5.550 566672.000 5934128.000 5.560 566672.000 5934117.102 5.560 566704.000 5934123.467 5.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934147.437 5.562 566672.000 5934128.000 5.558 566704.000 5934128.000 5.552 566704.000 5934155.689 5.558 566687.171 5934151.314 5.560 566672.000 5934147.437 5.562</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934128.000 5.550 566704.000 5934128.000 5.550 566704.000 5934123.467 5.550 566720.000 5934126.649 5.550 566720.000 5934128.000 5.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934155.689 5.558 566704.000 5934128.000 5.553 566720.000 5934128.000 5.547 566720.000 5934159.916 5.553 566704.527 5934155.826 5.558 566704.000 5934155.689 5.558</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934099.329 5.636 566352.000 5934100.831 5.588 566349.228 5934100.713 5.589 566349.090 5934100.709 5.589 566335.575 5934100.322 5.588 566335.434 5934100.319 5.588 566332.537 5934100.277 5.587 566332.347 5934098.775 5.634 566335.537 5934098.821 5.636 566349.212 5934099.211 5.637 566352.000 5934099.329 5.636</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934101.059 5.613 566384.000 5934102.563 5.564 566376.963 5934102.077 5.572 566376.832 5934102.069 5.572 566363.024 5934101.299 5.582 566362.890 5934101.292 5.582 566352.000 5934100.831 5.585 566352.000 5934099.329 5.634 566363.030 5934099.797 5.631 566376.991 5934100.576 5.621 566384.000 5934101.059 5.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934103.708 5.613 566416.000 5934105.215 5.566 566405.245 5934104.212 5.573 566405.132 5934104.202 5.573 566391.045 5934103.049 5.578 566390.918 5934103.040 5.578 566384.000 5934102.563 5.578 566384.000 5934101.059 5.625 566391.094 5934101.548 5.625 566405.320 5934102.712 5.620 566416.000 5934103.708 5.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934107.161 5.624 566448.000 5934108.671 5.582 566434.049 5934107.061 5.581 566433.942 5934107.049 5.581 566419.574 5934105.549 5.575 566419.464 5934105.538 5.575 566416.000 5934105.215 5.572 566416.000 5934103.708 5.614 566419.667 5934104.050 5.616 566434.159 5934105.564 5.622 566448.000 5934107.161 5.624</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934111.374 5.622 566480.000 5934112.891 5.575 566478.349 5934112.648 5.576 566478.250 5934112.634 5.576 566463.436 5934110.611 5.579 566463.334 5934110.598 5.579 566448.670 5934108.749 5.577 566448.565 5934108.736 5.577 566448.000 5934108.671 5.576 566448.000 5934107.161 5.624 566448.797 5934107.253 5.624 566463.581 5934109.117 5.626 566478.510 5934111.156 5.623 566480.000 5934111.374 5.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934116.288 5.620 566512.000 5934117.809 5.571 566508.615 5934117.245 5.574 566508.520 5934117.230 5.574 566493.409 5934114.860 5.581 566493.312 5934114.845 5.581 566480.000 5934112.891 5.583 566480.000 5934111.374 5.631 566493.585 5934113.369 5.629 566508.807 5934115.756 5.622 566512.000 5934116.288 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934121.877 5.615 566544.000 5934123.403 5.537 566539.529 5934122.564 5.541 566539.430 5934122.546 5.541 566523.992 5934119.808 5.549 566523.890 5934119.791 5.549 566512.000 5934117.809 5.548 566512.000 5934116.288 5.627 566524.195 5934118.321 5.627 566539.749 5934121.079 5.620 566544.000 5934121.877 5.615</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566575.315 5934128.000 5.588 566567.794 5934128.000 5.520 566555.213 5934125.509 5.532 566555.117 5934125.491 5.532 566544.000 5934123.403 5.538 566544.000 5934121.877 5.615 566555.449 5934124.027 5.610 566571.295 5934127.164 5.594 566575.315 5934128.000 5.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934128.143 5.597 566576.000 5934129.675 5.522 566571.044 5934128.644 5.523 566570.950 5934128.625 5.523 566567.794 5934128.000 5.522 566575.315 5934128.000 5.597 566576.000 5934128.143 5.597</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934135.046 5.586 566608.000 5934136.584 5.504 566603.146 5934135.480 5.508 566603.057 5934135.460 5.508 566587.022 5934131.968 5.513 566586.930 5934131.948 5.513 566576.000 5934129.675 5.511 566576.000 5934128.143 5.592 566587.288 5934130.490 5.595 566603.428 5934134.006 5.589 566608.000 5934135.046 5.586</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934142.552 5.565 566640.000 5934144.096 5.504 566635.839 5934143.072 5.508 566635.754 5934143.052 5.508 566619.419 5934139.182 5.517 566619.331 5934139.162 5.517 566608.000 5934136.584 5.519 566608.000 5934135.046 5.580 566619.714 5934137.710 5.578 566636.148 5934141.604 5.569 566640.000 5934142.552 5.565</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934150.533 5.557 566672.000 5934152.082 5.489 566669.037 5934151.324 5.491 566668.995 5934151.314 5.491 566652.313 5934147.127 5.498 566652.269 5934147.117 5.497 566640.000 5934144.096 5.500 566640.000 5934142.552 5.568 566652.653 5934145.666 5.565 566669.385 5934149.865 5.559 566672.000 5934150.533 5.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566703.766 5934158.728 5.559 566704.000 5934158.790 5.559 566704.000 5934160.000 5.491 566702.696 5934160.000 5.472 566686.068 5934155.677 5.473 566686.028 5934155.666 5.473 566672.000 5934152.082 5.471 566672.000 5934150.533 5.558 566686.422 5934154.219 5.561 566703.766 5934158.728 5.559</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566702.696 5934160.000 5.466 566704.000 5934160.000 5.495 566704.000 5934160.342 5.472 566703.405 5934160.185 5.470 566703.366 5934160.174 5.470 566702.696 5934160.000 5.466</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566708.577 5934160.000 5.552 566704.000 5934160.000 5.495 566704.000 5934158.790 5.560 566708.577 5934160.000 5.552</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934160.342 5.476 566704.000 5934160.000 5.493 566708.577 5934160.000 5.551 566720.000 5934163.019 5.550 566720.000 5934164.570 5.474 566704.000 5934160.342 5.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_05">
<gml:name>Park am Deichgrund</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5933960.000 5.010 566224.000 5933968.000 5.010 566205.000 5933968.000 5.010 566205.000 5933960.000 5.010 566224.000 5933960.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.000 5933968.000 5.010 566224.000 5933968.000 5.010 566224.000 5934000.000 5.040 566205.000 5934000.000 5.040 566205.000 5933968.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.000 5934000.000 5.040 566224.000 5934000.000 5.040 566224.000 5934032.000 5.080 566205.000 5934032.000 5.080 566205.000 5934000.000 5.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.000 5934032.000 5.079 566224.000 5934032.000 5.081 566224.000 5934060.236 5.129 566205.000 5934061.684 5.131 566205.000 5934032.000 5.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5933960.000 5.011 566256.000 5933968.000 5.014 566224.000 5933968.000 5.011 566224.000 5933960.000 5.009 566256.000 5933960.000 5.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566238.053 5934000.000 5.043 566224.000 5934000.000 5.042 566224.000 5933968.000 5.012 566256.000 5933968.000 5.013 566256.000 5933979.057 5.024 566236.370 5933980.774 5.025 566238.053 5934000.000 5.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566240.852 5934032.000 5.085 566224.000 5934032.000 5.080 566224.000 5934000.000 5.040 566238.053 5934000.000 5.045 566240.852 5934032.000 5.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566230.138 5934059.768 5.131 566224.000 5934060.236 5.131 566224.000 5934032.000 5.080 566240.852 5934032.000 5.083 566241.774 5934042.538 5.102 566256.000 5934041.293 5.103 566256.000 5934057.853 5.132 566230.138 5934059.768 5.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5933960.000 5.009 566288.000 5933968.000 5.011 566256.000 5933968.000 5.014 566256.000 5933960.000 5.011 566288.000 5933960.000 5.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566274.226 5933977.462 5.021 566256.000 5933979.057 5.023 566256.000 5933968.000 5.012 566288.000 5933968.000 5.011 566288.000 5934000.000 5.044 566276.198 5934000.000 5.044 566274.226 5933977.462 5.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566276.198 5934000.000 5.046 566288.000 5934000.000 5.044 566288.000 5934032.000 5.087 566278.997 5934032.000 5.088 566276.198 5934000.000 5.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934057.853 5.133 566256.000 5934041.293 5.103 566279.630 5934039.226 5.100 566278.997 5934032.000 5.087 566288.000 5934032.000 5.087 566288.000 5934056.153 5.130 566263.985 5934057.261 5.132 566256.000 5934057.853 5.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566296.882 5933968.000 5.010 566288.000 5933968.000 5.010 566288.000 5933960.000 5.010 566296.482 5933960.000 5.010 566296.882 5933968.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566298.657 5934000.000 5.042 566288.000 5934000.000 5.044 566288.000 5933968.000 5.011 566296.882 5933968.000 5.010 566297.333 5933977.029 5.019 566298.657 5934000.000 5.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566300.812 5934032.000 5.083 566288.000 5934032.000 5.086 566288.000 5934000.000 5.044 566298.657 5934000.000 5.041 566299.092 5934007.548 5.051 566300.728 5934030.966 5.081 566300.812 5934032.000 5.083</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934056.153 5.130 566288.000 5934032.000 5.086 566300.812 5934032.000 5.084 566302.554 5934053.507 5.122 566302.754 5934055.655 5.126 566296.673 5934055.752 5.127 566288.000 5934056.153 5.130</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_06">
<gml:name>Ostwiese</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5933961.580 4.938 566672.000 5933968.000 4.940 566646.824 5933968.000 4.950 566646.000 5933960.000 4.948 566660.000 5933960.000 4.943 566672.000 5933961.580 4.938</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566646.824 5933968.000 4.948 566672.000 5933968.000 4.942 566672.000 5934000.000 4.948 566650.118 5934000.000 4.952 566646.824 5933968.000 4.948</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566650.118 5934000.000 4.950 566672.000 5934000.000 4.950 566672.000 5934032.000 4.950 566653.412 5934032.000 4.950 566650.118 5934000.000 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566653.412 5934032.000 4.950 566672.000 5934032.000 4.950 566672.000 5934064.000 4.965 566656.706 5934064.000 4.965 566653.412 5934032.000 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566656.706 5934064.000 4.965 566672.000 5934064.000 4.965 566672.000 5934096.000 5.346 566660.000 5934096.000 5.346 566656.706 5934064.000 4.965</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566660.000 5934096.000 5.347 566672.000 5934096.000 5.345 566672.000 5934099.200 5.393 566660.000 5934096.000 5.347</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566689.907 5933968.000 4.940 566672.000 5933968.000 4.940 566672.000 5933961.580 4.940 566675.529 5933962.044 4.940 566689.907 5933968.000 4.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5933979.624 4.939 566704.000 5934000.000 4.943 566672.000 5934000.000 4.948 566672.000 5933968.000 4.942 566689.907 5933968.000 4.939 566690.000 5933968.038 4.939 566702.426 5933977.574 4.939 566704.000 5933979.624 4.939</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934000.000 4.947 566704.000 5934000.000 4.943 566704.000 5934032.000 4.947 566672.000 5934032.000 4.952 566672.000 5934000.000 4.947</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934032.000 4.952 566704.000 5934032.000 4.948 566704.000 5934064.000 4.958 566672.000 5934064.000 4.962 566672.000 5934032.000 4.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934064.000 4.964 566704.000 5934064.000 4.956 566704.000 5934096.000 5.339 566672.000 5934096.000 5.346 566672.000 5934064.000 4.964</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934099.200 5.389 566672.000 5934096.000 5.349 566704.000 5934096.000 5.339 566704.000 5934107.733 5.488 566672.000 5934099.200 5.389</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566716.104 5934000.000 4.940 566704.000 5934000.000 4.940 566704.000 5933979.624 4.940 566711.962 5933990.000 4.940 566716.104 5934000.000 4.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934032.000 4.942 566704.000 5934032.000 4.948 566704.000 5934000.000 4.943 566716.104 5934000.000 4.938 566717.956 5934004.471 4.939 566720.000 5934020.000 4.940 566720.000 5934032.000 4.942</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934064.000 4.952 566704.000 5934064.000 4.958 566704.000 5934032.000 4.948 566720.000 5934032.000 4.942 566720.000 5934064.000 4.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934096.000 5.336 566704.000 5934096.000 5.339 566704.000 5934064.000 4.956 566720.000 5934064.000 4.954 566720.000 5934096.000 5.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934112.000 5.523 566704.000 5934107.733 5.483 566704.000 5934096.000 5.344 566720.000 5934096.000 5.332 566720.000 5934112.000 5.523</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_07">
<gml:name>Innenhof 15</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566220.432 5934425.824 7.156 566221.271 5934425.559 7.154 566224.000 5934425.971 7.149 566224.000 5934448.000 7.193 566222.306 5934448.000 7.197 566220.127 5934426.649 7.158 566220.432 5934425.824 7.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566222.306 5934448.000 7.196 566224.000 5934448.000 7.193 566224.000 5934465.185 7.234 566223.024 5934455.044 7.211 566223.016 5934454.961 7.211 566222.306 5934448.000 7.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934427.527 7.105 566256.000 5934448.000 7.134 566224.000 5934448.000 7.185 566224.000 5934425.971 7.153 566224.498 5934426.046 7.153 566224.517 5934426.049 7.153 566225.629 5934426.172 7.151 566225.649 5934426.174 7.151 566247.303 5934427.721 7.119 566247.329 5934427.722 7.119 566248.787 5934427.751 7.116 566248.813 5934427.751 7.116 566256.000 5934427.527 7.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934465.185 7.236 566224.000 5934448.000 7.199 566256.000 5934448.000 7.117 566256.000 5934471.603 7.168 566251.654 5934472.071 7.180 566251.624 5934472.074 7.180 566225.952 5934474.892 7.252 566225.212 5934474.673 7.253 566224.848 5934473.993 7.253 566224.000 5934465.185 7.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566264.797 5934448.000 7.107 566256.000 5934448.000 7.124 566256.000 5934427.527 7.107 566262.104 5934427.337 7.095 566262.800 5934427.590 7.094 566263.132 5934428.253 7.094 566264.797 5934448.000 7.107</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934471.603 7.163 566256.000 5934448.000 7.127 566264.797 5934448.000 7.104 566265.516 5934456.518 7.116 566265.524 5934456.609 7.116 566266.689 5934469.463 7.132 566266.467 5934470.187 7.134 566265.800 5934470.548 7.136 566256.000 5934471.603 7.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_08">
<gml:name>Innenhof 16</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566229.222 5934521.093 7.377 566229.883 5934520.736 7.374 566256.000 5934517.870 7.275 566256.000 5934544.000 7.347 566230.622 5934544.000 7.435 566229.696 5934530.721 7.402 566229.686 5934530.593 7.402 566228.995 5934521.809 7.380 566229.222 5934521.093 7.377</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566230.622 5934544.000 7.436 566256.000 5934544.000 7.347 566256.000 5934559.407 7.391 566232.890 5934561.508 7.479 566232.152 5934561.275 7.481 566231.802 5934560.585 7.480 566231.196 5934552.226 7.458 566230.622 5934544.000 7.436</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566274.450 5934544.000 7.291 566256.000 5934544.000 7.346 566256.000 5934517.870 7.275 566256.610 5934517.803 7.273 566270.335 5934516.325 7.228 566271.069 5934516.541 7.226 566271.436 5934517.213 7.227 566272.376 5934525.951 7.248 566272.388 5934526.057 7.248 566274.450 5934544.000 7.291</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934559.407 7.391 566256.000 5934544.000 7.346 566274.450 5934544.000 7.291 566274.876 5934547.699 7.301 566274.877 5934547.710 7.301 566275.793 5934556.604 7.324 566275.570 5934557.343 7.327 566274.888 5934557.703 7.330 566259.466 5934559.092 7.380 566256.000 5934559.407 7.391</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_09">
<gml:name>Innenhof 21</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934425.536 6.970 566320.000 5934448.000 6.978 566307.950 5934448.000 7.008 566306.180 5934427.019 7.004 566306.430 5934426.270 7.003 566307.146 5934425.936 7.001 566320.000 5934425.536 6.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566309.816 5934465.632 7.021 566309.456 5934464.950 7.021 566308.356 5934452.816 7.011 566308.355 5934452.810 7.011 566307.950 5934448.000 7.007 566320.000 5934448.000 6.978 566320.000 5934464.889 6.996 566310.554 5934465.855 7.020 566309.816 5934465.632 7.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566345.813 5934448.000 6.908 566320.000 5934448.000 6.980 566320.000 5934425.536 6.968 566341.384 5934424.870 6.907 566342.055 5934425.101 6.906 566342.404 5934425.718 6.905 566343.834 5934435.013 6.906 566345.813 5934448.000 6.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934464.889 6.995 566320.000 5934448.000 6.976 566345.813 5934448.000 6.912 566347.802 5934461.056 6.922 566347.603 5934461.821 6.923 566346.911 5934462.202 6.925 566344.012 5934462.484 6.933 566343.972 5934462.488 6.933 566321.451 5934464.740 6.991 566321.419 5934464.743 6.991 566320.000 5934464.889 6.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_10">
<gml:name>Innenhof 22</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566315.095 5934511.630 7.100 566320.000 5934511.128 7.090 566320.000 5934512.000 7.090 566314.418 5934512.000 7.101 566315.095 5934511.630 7.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.418 5934512.000 7.099 566320.000 5934512.000 7.090 566320.000 5934544.000 7.175 566317.722 5934544.000 7.179 566317.632 5934543.128 7.177 566317.614 5934542.958 7.177 566315.119 5934521.251 7.123 566315.118 5934521.244 7.123 566314.202 5934512.732 7.102 566314.418 5934512.000 7.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.722 5934544.000 7.180 566320.000 5934544.000 7.176 566320.000 5934553.688 7.202 566319.713 5934553.713 7.203 566318.989 5934553.488 7.204 566318.631 5934552.820 7.202 566317.722 5934544.000 7.180</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934507.924 7.011 566352.000 5934512.000 7.023 566320.000 5934512.000 7.091 566320.000 5934511.128 7.089 566326.063 5934510.508 7.074 566348.506 5934508.264 7.019 566352.000 5934507.924 7.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934512.000 7.089 566352.000 5934512.000 7.024 566352.000 5934544.000 7.111 566320.000 5934544.000 7.176 566320.000 5934512.000 7.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934553.688 7.202 566320.000 5934544.000 7.175 566352.000 5934544.000 7.111 566352.000 5934550.893 7.130 566332.533 5934552.586 7.174 566320.000 5934553.688 7.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.476 5934512.000 7.015 566352.000 5934512.000 7.023 566352.000 5934507.924 7.012 566353.878 5934507.742 7.007 566354.590 5934507.949 7.006 566354.964 5934508.589 7.007 566355.476 5934512.000 7.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566358.893 5934544.000 7.098 566352.000 5934544.000 7.113 566352.000 5934512.000 7.021 566355.476 5934512.000 7.013 566356.452 5934518.509 7.030 566356.458 5934518.562 7.030 566358.893 5934544.000 7.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934550.893 7.131 566352.000 5934544.000 7.112 566358.893 5934544.000 7.099 566359.394 5934549.235 7.113 566359.168 5934549.970 7.115 566358.486 5934550.327 7.117 566355.540 5934550.586 7.123 566352.000 5934550.893 7.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_11">
<gml:name>Innenhof 27</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934421.642 6.668 566416.000 5934448.000 6.726 566404.482 5934448.000 6.758 566401.167 5934426.246 6.718 566401.164 5934426.225 6.718 566400.772 5934423.675 6.714 566400.982 5934422.895 6.711 566401.699 5934422.524 6.708 566415.974 5934421.643 6.668 566416.000 5934421.642 6.668</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566404.482 5934448.000 6.757 566416.000 5934448.000 6.729 566416.000 5934455.709 6.747 566411.701 5934456.091 6.758 566411.661 5934456.095 6.758 566406.732 5934456.547 6.771 566406.024 5934456.338 6.772 566405.652 5934455.700 6.771 566405.173 5934452.533 6.765 566405.170 5934452.515 6.765 566404.482 5934448.000 6.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566443.653 5934448.000 6.663 566416.000 5934448.000 6.733 566416.000 5934421.642 6.664 566416.059 5934421.638 6.664 566438.414 5934420.126 6.603 566439.106 5934420.342 6.602 566439.470 5934420.969 6.603 566443.001 5934443.624 6.653 566443.002 5934443.631 6.653 566443.653 5934448.000 6.663</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566434.262 5934454.086 6.703 566416.000 5934455.709 6.746 566416.000 5934448.000 6.728 566443.653 5934448.000 6.668 566444.283 5934452.232 6.677 566444.076 5934453.003 6.679 566443.372 5934453.377 6.682 566434.417 5934454.073 6.703 566434.262 5934454.086 6.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_12">
<gml:name>Innenhof 28</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934501.891 6.877 566416.000 5934512.000 6.911 566414.095 5934512.000 6.912 566414.082 5934511.858 6.912 566414.080 5934511.844 6.911 566413.987 5934511.088 6.909 566413.986 5934511.075 6.909 566412.811 5934503.244 6.884 566413.013 5934502.479 6.881 566413.709 5934502.100 6.879 566415.817 5934501.907 6.877 566416.000 5934501.891 6.877</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566414.095 5934512.000 6.912 566416.000 5934512.000 6.908 566416.000 5934531.899 6.972 566414.095 5934512.000 6.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566438.155 5934499.921 6.836 566438.166 5934499.920 6.836 566448.000 5934499.156 6.819 566448.000 5934512.000 6.861 566416.000 5934512.000 6.909 566416.000 5934501.891 6.875 566438.155 5934499.921 6.836</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934531.899 6.973 566416.000 5934512.000 6.906 566448.000 5934512.000 6.864 566448.000 5934542.366 6.965 566445.278 5934542.566 6.970 566445.028 5934542.587 6.970 566429.479 5934544.000 6.995 566417.158 5934544.000 7.011 566416.000 5934531.899 6.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566417.158 5934544.000 7.010 566429.479 5934544.000 6.996 566422.975 5934544.591 7.005 566418.254 5934545.016 7.011 566417.526 5934544.789 7.011 566417.169 5934544.115 7.010 566417.158 5934544.000 7.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566452.579 5934512.000 6.856 566448.000 5934512.000 6.863 566448.000 5934499.156 6.818 566449.925 5934499.006 6.814 566450.632 5934499.226 6.814 566450.994 5934499.872 6.816 566452.304 5934509.800 6.849 566452.305 5934509.807 6.849 566452.579 5934512.000 6.856</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934542.366 6.966 566448.000 5934512.000 6.862 566452.579 5934512.000 6.856 566455.010 5934531.450 6.920 566455.013 5934531.474 6.920 566455.943 5934540.753 6.950 566455.713 5934541.496 6.953 566455.021 5934541.850 6.955 566448.000 5934542.366 6.966</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_13">
<gml:name>Innenhof 31</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934414.330 6.432 566512.000 5934416.000 6.438 566490.373 5934416.000 6.475 566507.572 5934414.471 6.440 566507.629 5934414.468 6.440 566512.000 5934414.330 6.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566490.373 5934416.000 6.475 566512.000 5934416.000 6.441 566512.000 5934448.000 6.551 566488.138 5934448.000 6.589 566486.506 5934437.044 6.554 566486.491 5934436.948 6.554 566483.487 5934417.674 6.492 566483.690 5934416.902 6.489 566484.393 5934416.524 6.487 566485.629 5934416.421 6.484 566485.719 5934416.414 6.484 566490.373 5934416.000 6.475</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566488.706 5934450.039 6.595 566488.348 5934449.411 6.592 566488.138 5934448.000 6.587 566512.000 5934448.000 6.555 566512.000 5934449.111 6.560 566502.679 5934449.525 6.574 566502.519 5934449.533 6.574 566489.393 5934450.262 6.595 566488.706 5934450.039 6.595</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566528.340 5934416.000 6.414 566512.000 5934416.000 6.438 566512.000 5934414.330 6.433 566527.096 5934413.856 6.409 566527.760 5934414.080 6.409 566528.113 5934414.685 6.410 566528.340 5934416.000 6.414</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566533.419 5934448.000 6.533 566512.000 5934448.000 6.557 566512.000 5934416.000 6.436 566528.340 5934416.000 6.417 566532.162 5934438.108 6.496 566532.164 5934438.126 6.497 566533.596 5934447.383 6.530 566533.419 5934448.000 6.533</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934449.111 6.558 566512.000 5934448.000 6.554 566533.419 5934448.000 6.532 566533.365 5934448.189 6.533 566532.602 5934448.536 6.535 566526.175 5934448.499 6.541 566526.162 5934448.499 6.541 566525.448 5934448.513 6.542 566525.435 5934448.513 6.542 566512.000 5934449.111 6.558</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_14">
<gml:name>Innenhof 32</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566495.231 5934496.329 6.749 566495.945 5934495.969 6.747 566504.893 5934495.472 6.739 566504.904 5934495.471 6.739 566512.000 5934495.156 6.733 566512.000 5934512.000 6.795 566496.921 5934512.000 6.806 566495.952 5934504.244 6.778 566495.939 5934504.146 6.777 566495.009 5934497.098 6.752 566495.231 5934496.329 6.749</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566496.921 5934512.000 6.805 566512.000 5934512.000 6.796 566512.000 5934538.801 6.894 566500.955 5934539.233 6.902 566500.259 5934538.988 6.902 566499.921 5934538.334 6.900 566498.756 5934526.718 6.858 566498.756 5934526.712 6.858 566498.717 5934526.365 6.857 566498.716 5934526.359 6.857 566496.921 5934512.000 6.805</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566541.647 5934512.000 6.767 566512.000 5934512.000 6.794 566512.000 5934495.156 6.733 566526.670 5934494.504 6.717 566526.720 5934494.503 6.717 566538.986 5934494.573 6.706 566539.650 5934494.831 6.706 566539.975 5934495.466 6.708 566541.104 5934505.899 6.745 566541.106 5934505.918 6.745 566541.647 5934512.000 6.767</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934538.801 6.894 566512.000 5934512.000 6.792 566541.647 5934512.000 6.771 566543.077 5934528.087 6.831 566543.077 5934528.096 6.831 566543.807 5934537.315 6.866 566543.536 5934538.081 6.869 566542.787 5934538.394 6.871 566536.590 5934538.252 6.874 566536.578 5934538.252 6.874 566535.936 5934538.252 6.875 566535.925 5934538.252 6.875 566513.179 5934538.757 6.893 566512.934 5934538.765 6.893 566512.000 5934538.801 6.894</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_15">
<gml:name>Innenhof 35</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566573.712 5934417.698 6.374 566574.583 5934417.415 6.372 566576.000 5934417.645 6.373 566576.000 5934433.681 6.439 566575.606 5934431.131 6.429 566575.564 5934430.877 6.428 566573.437 5934418.572 6.378 566573.712 5934417.698 6.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934433.681 6.438 566576.000 5934417.645 6.372 566585.610 5934419.207 6.372 566585.676 5934419.220 6.372 566606.702 5934424.108 6.378 566607.461 5934424.912 6.380 566608.000 5934428.030 6.393 566608.000 5934448.000 6.475 566578.214 5934448.000 6.495 566576.000 5934433.681 6.438</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566578.214 5934448.000 6.493 566608.000 5934448.000 6.476 566608.000 5934455.050 6.498 566593.727 5934452.553 6.498 566593.712 5934452.550 6.498 566592.886 5934452.431 6.498 566592.871 5934452.429 6.498 566579.402 5934450.878 6.502 566578.824 5934450.605 6.501 566578.529 5934450.037 6.499 566578.214 5934448.000 6.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566611.452 5934448.000 6.474 566608.000 5934448.000 6.475 566608.000 5934428.030 6.395 566611.452 5934448.000 6.474</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934455.050 6.501 566608.000 5934448.000 6.474 566611.452 5934448.000 6.473 566612.180 5934452.215 6.488 566612.181 5934452.223 6.488 566612.555 5934454.498 6.497 566612.272 5934455.371 6.500 566611.396 5934455.645 6.502 566608.000 5934455.050 6.501</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_16">
<gml:name>Innenhof 37</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566584.905 5934498.194 6.687 566585.724 5934497.910 6.685 566586.670 5934498.019 6.685 566586.728 5934498.027 6.685 566605.123 5934501.246 6.691 566605.198 5934501.262 6.691 566608.000 5934501.979 6.692 566608.000 5934512.000 6.735 566585.820 5934512.000 6.746 566584.907 5934501.726 6.702 566584.879 5934501.449 6.701 566584.615 5934499.011 6.691 566584.905 5934498.194 6.687</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566585.820 5934512.000 6.743 566608.000 5934512.000 6.734 566608.000 5934543.808 6.862 566603.678 5934543.052 6.860 566603.665 5934543.050 6.860 566602.923 5934542.940 6.860 566602.910 5934542.938 6.860 566589.061 5934541.259 6.859 566588.459 5934540.959 6.858 566588.184 5934540.345 6.856 566586.928 5934524.476 6.793 566586.917 5934524.336 6.792 566585.820 5934512.000 6.743</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566621.459 5934512.000 6.727 566608.000 5934512.000 6.734 566608.000 5934501.979 6.694 566619.838 5934505.007 6.700 566620.335 5934505.308 6.701 566620.581 5934505.835 6.703 566621.459 5934512.000 6.727</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934543.808 6.862 566608.000 5934512.000 6.733 566621.459 5934512.000 6.725 566622.705 5934520.751 6.760 566622.707 5934520.760 6.760 566625.651 5934542.842 6.849 566625.654 5934542.870 6.849 566625.773 5934544.000 6.853 566609.097 5934544.000 6.862 566608.000 5934543.808 6.862</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566609.097 5934544.000 6.860 566625.773 5934544.000 6.855 566625.950 5934545.679 6.863 566625.623 5934546.529 6.867 566624.743 5934546.761 6.869 566624.210 5934546.645 6.868 566624.190 5934546.641 6.868 566609.097 5934544.000 6.860</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_17">
<gml:name>Innenhof 41</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566654.697 5934435.481 6.403 566655.339 5934435.416 6.402 566672.000 5934439.290 6.411 566672.000 5934448.000 6.445 566656.077 5934448.000 6.452 566655.579 5934444.964 6.440 566655.559 5934444.844 6.439 566654.127 5934436.561 6.407 566654.228 5934435.924 6.405 566654.697 5934435.481 6.403</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566656.077 5934448.000 6.453 566672.000 5934448.000 6.444 566672.000 5934470.867 6.540 566659.933 5934467.781 6.533 566659.194 5934466.974 6.530 566656.077 5934448.000 6.453</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934446.730 6.430 566704.000 5934448.000 6.434 566672.000 5934448.000 6.445 566672.000 5934439.290 6.411 566704.000 5934446.730 6.430</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934470.867 6.538 566672.000 5934448.000 6.446 566704.000 5934448.000 6.435 566704.000 5934479.052 6.560 566672.000 5934470.867 6.538</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566705.500 5934448.000 6.435 566704.000 5934448.000 6.435 566704.000 5934446.730 6.429 566704.726 5934446.899 6.429 566705.283 5934447.251 6.431 566705.500 5934447.873 6.434 566705.500 5934448.000 6.435</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934479.052 6.560 566704.000 5934448.000 6.434 566705.500 5934448.000 6.436 566705.500 5934478.148 6.558 566705.113 5934478.937 6.561 566704.252 5934479.116 6.561 566704.000 5934479.052 6.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_18">
<gml:name>Innenhof 42</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566667.113 5934517.553 6.733 566668.025 5934517.331 6.732 566672.000 5934518.348 6.737 566672.000 5934544.000 6.840 566670.016 5934544.000 6.840 566669.369 5934537.847 6.815 566669.368 5934537.840 6.815 566669.321 5934537.449 6.813 566669.320 5934537.442 6.813 566666.786 5934518.432 6.736 566667.113 5934517.553 6.733</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566670.016 5934544.000 6.842 566672.000 5934544.000 6.840 566672.000 5934558.947 6.899 566671.752 5934558.793 6.899 566671.516 5934558.245 6.897 566670.016 5934544.000 6.842</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934526.533 6.760 566704.000 5934544.000 6.833 566672.000 5934544.000 6.842 566672.000 5934518.348 6.735 566704.000 5934526.533 6.760</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934558.947 6.901 566672.000 5934544.000 6.839 566704.000 5934544.000 6.836 566704.000 5934567.375 6.931 566672.258 5934559.109 6.901 566672.000 5934558.947 6.901</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566705.500 5934544.000 6.835 566704.000 5934544.000 6.835 566704.000 5934526.533 6.758 566704.748 5934526.724 6.759 566705.290 5934527.079 6.760 566705.500 5934527.693 6.763 566705.500 5934544.000 6.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934567.375 6.932 566704.000 5934544.000 6.835 566705.500 5934544.000 6.835 566705.500 5934566.471 6.927 566705.112 5934567.263 6.931 566704.248 5934567.439 6.932 566704.000 5934567.375 6.932</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_19">
<gml:name>Gärten 0</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5933990.093 4.980 565968.000 5934000.000 4.990 565963.896 5934000.000 4.987 565968.000 5933990.093 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565963.896 5934000.000 4.988 565968.000 5934000.000 4.989 565968.000 5934032.000 5.001 565961.200 5934032.000 4.999 565961.200 5934010.885 4.991 565962.044 5934004.471 4.989 565963.896 5934000.000 4.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565961.200 5934032.000 5.000 565968.000 5934032.000 5.000 565968.000 5934064.000 5.025 565961.200 5934064.000 5.025 565961.200 5934032.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565961.200 5934064.000 5.024 565968.000 5934064.000 5.026 565968.000 5934073.832 5.107 565961.200 5934073.946 5.105 565961.200 5934064.000 5.024</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5933963.896 4.980 566000.000 5933968.000 4.980 565990.093 5933968.000 4.980 566000.000 5933963.896 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565990.093 5933968.000 4.979 566000.000 5933968.000 4.981 566000.000 5934000.000 4.991 565968.000 5934000.000 4.986 565968.000 5933990.093 4.982 565968.038 5933990.000 4.982 565977.574 5933977.574 4.980 565990.000 5933968.038 4.979 565990.093 5933968.000 4.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934000.000 4.988 566000.000 5934000.000 4.992 566000.000 5934032.000 5.008 565968.000 5934032.000 5.003 565968.000 5934000.000 4.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934032.000 5.000 566000.000 5934032.000 5.010 566000.000 5934064.000 5.035 565968.000 5934064.000 5.025 565968.000 5934032.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934073.832 5.108 565968.000 5934064.000 5.025 566000.000 5934064.000 5.035 566000.000 5934073.299 5.113 565968.000 5934073.832 5.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5933961.200 4.981 566032.000 5933968.000 4.984 566000.000 5933968.000 4.981 566000.000 5933963.896 4.980 566004.471 5933962.044 4.979 566010.885 5933961.200 4.980 566032.000 5933961.200 4.981</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5933968.000 4.979 566032.000 5933968.000 4.986 566032.000 5934000.000 4.999 566000.000 5934000.000 4.991 566000.000 5933968.000 4.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934000.000 4.990 566032.000 5934000.000 5.000 566032.000 5934032.000 5.020 566000.000 5934032.000 5.010 566000.000 5934000.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934032.000 5.010 566032.000 5934032.000 5.020 566032.000 5934064.000 5.046 566000.000 5934064.000 5.035 566000.000 5934032.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934073.299 5.112 566000.000 5934064.000 5.036 566032.000 5934064.000 5.046 566032.000 5934072.437 5.115 566007.320 5934073.177 5.113 566000.000 5934073.299 5.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5933961.200 4.989 566064.000 5933968.000 4.991 566032.000 5933968.000 4.984 566032.000 5933961.200 4.981 566064.000 5933961.200 4.989</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5933968.000 4.984 566064.000 5933968.000 4.991 566064.000 5934000.000 5.009 566032.000 5934000.000 5.001 566032.000 5933968.000 4.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934000.000 5.000 566064.000 5934000.000 5.010 566064.000 5934032.000 5.030 566032.000 5934032.000 5.020 566032.000 5934000.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934032.000 5.018 566064.000 5934032.000 5.032 566064.000 5934064.000 5.063 566032.000 5934064.000 5.049 566032.000 5934032.000 5.018</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934072.437 5.115 566032.000 5934064.000 5.048 566064.000 5934064.000 5.063 566064.000 5934071.090 5.119 566044.692 5934072.056 5.118 566032.000 5934072.437 5.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566081.239 5933968.000 4.990 566064.000 5933968.000 4.990 566064.000 5933961.200 4.990 566080.764 5933961.200 4.990 566081.239 5933968.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566083.473 5934000.000 5.010 566064.000 5934000.000 5.010 566064.000 5933968.000 4.990 566081.239 5933968.000 4.990 566083.473 5934000.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566085.707 5934032.000 5.035 566064.000 5934032.000 5.032 566064.000 5934000.000 5.008 566083.473 5934000.000 5.012 566085.707 5934032.000 5.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.110 5934064.000 5.071 566064.000 5934064.000 5.065 566064.000 5934032.000 5.030 566085.707 5934032.000 5.035 566087.069 5934051.504 5.056 566087.070 5934051.520 5.056 566088.110 5934064.000 5.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566074.552 5934070.563 5.116 566064.000 5934071.090 5.116 566064.000 5934064.000 5.065 566088.110 5934064.000 5.075 566088.579 5934069.628 5.116 566074.552 5934070.563 5.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_21">
<gml:name>Gärten 2</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934457.902 7.565 565968.000 5934460.610 7.576 565961.200 5934461.018 7.539 565961.200 5934457.985 7.528 565968.000 5934457.902 7.565</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934457.512 7.744 566000.000 5934458.730 7.747 565995.943 5934458.933 7.725 565995.931 5934458.934 7.725 565968.000 5934460.610 7.574 565968.000 5934457.902 7.567 566000.000 5934457.512 7.744</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566026.023 5934457.429 7.866 566026.003 5934457.430 7.866 566000.000 5934458.730 7.745 566000.000 5934457.512 7.745 566032.000 5934457.122 7.893 566032.000 5934457.230 7.893 566026.023 5934457.429 7.866</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934457.230 7.894 566032.000 5934457.122 7.894 566037.119 5934457.060 7.910 566032.000 5934457.230 7.894</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934456.341 7.740 566096.000 5934456.711 7.740 566091.553 5934456.396 7.767 566096.000 5934456.341 7.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934455.951 7.550 566128.000 5934458.976 7.555 566096.000 5934456.711 7.740 566096.000 5934456.341 7.740 566128.000 5934455.951 7.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934455.561 7.405 566160.000 5934461.241 7.424 566128.000 5934458.976 7.558 566128.000 5934455.951 7.547 566160.000 5934455.561 7.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934455.171 7.294 566192.000 5934463.507 7.324 566160.000 5934461.241 7.425 566160.000 5934455.561 7.404 566192.000 5934455.171 7.294</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566194.015 5934463.650 7.318 566192.000 5934463.507 7.323 566192.000 5934455.171 7.294 566193.182 5934455.156 7.290 566193.465 5934457.934 7.299 566194.015 5934463.650 7.318</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_22">
<gml:name>Gärten 3</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934528.585 7.900 565968.000 5934544.000 7.963 565961.200 5934544.000 7.923 565961.200 5934528.857 7.863 565968.000 5934528.585 7.900</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565961.200 5934544.000 7.926 565968.000 5934544.000 7.960 565968.000 5934575.364 8.045 565961.200 5934575.590 8.011 565961.200 5934544.000 7.926</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934527.343 8.038 566000.000 5934544.000 8.101 565968.000 5934544.000 7.961 565968.000 5934528.585 7.902 565996.447 5934527.447 8.022 566000.000 5934527.343 8.038</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934575.364 8.043 565968.000 5934544.000 7.962 566000.000 5934544.000 8.100 566000.000 5934574.297 8.177 565968.000 5934575.364 8.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934526.511 8.109 566032.000 5934544.000 8.176 566000.000 5934544.000 8.101 566000.000 5934527.343 8.038 566026.365 5934526.574 8.097 566032.000 5934526.511 8.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934574.297 8.180 566000.000 5934544.000 8.105 566032.000 5934544.000 8.172 566032.000 5934573.436 8.246 566007.339 5934574.052 8.195 566007.329 5934574.053 8.195 566000.000 5934574.297 8.180</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934526.415 8.102 566064.000 5934544.000 8.163 566032.000 5934544.000 8.175 566032.000 5934526.511 8.113 566048.765 5934526.325 8.107 566064.000 5934526.415 8.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566042.409 5934573.176 8.244 566042.391 5934573.176 8.244 566032.000 5934573.436 8.249 566032.000 5934544.000 8.176 566064.000 5934544.000 8.162 566064.000 5934572.960 8.235 566042.409 5934573.176 8.244</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934527.411 8.010 566096.000 5934544.000 8.070 566064.000 5934544.000 8.163 566064.000 5934526.415 8.100 566069.912 5934526.450 8.083 566089.718 5934526.945 8.027 566096.000 5934527.411 8.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934572.960 8.231 566064.000 5934544.000 8.162 566096.000 5934544.000 8.071 566096.000 5934573.198 8.140 566090.099 5934573.051 8.156 566090.075 5934573.050 8.156 566067.497 5934572.925 8.221 566067.478 5934572.925 8.221 566064.000 5934572.960 8.231</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934529.783 7.874 566128.000 5934544.000 7.926 566096.000 5934544.000 8.069 566096.000 5934527.411 8.008 566128.000 5934529.783 7.874</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934573.198 8.142 566096.000 5934544.000 8.068 566128.000 5934544.000 7.927 566128.000 5934574.729 8.005 566110.284 5934573.556 8.080 566110.235 5934573.554 8.080 566096.000 5934573.198 8.142</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934532.156 7.720 566160.000 5934544.000 7.761 566128.000 5934544.000 7.924 566128.000 5934529.783 7.876 566160.000 5934532.156 7.720</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934574.729 8.004 566128.000 5934544.000 7.925 566160.000 5934544.000 7.760 566160.000 5934576.000 7.841 566147.211 5934576.000 7.908 566128.000 5934574.729 8.004</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566147.211 5934576.000 7.909 566160.000 5934576.000 7.840 566160.000 5934576.846 7.844 566147.211 5934576.000 7.909</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934534.529 7.572 566192.000 5934544.000 7.601 566160.000 5934544.000 7.759 566160.000 5934532.156 7.722 566192.000 5934534.529 7.572</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934544.000 7.759 566192.000 5934544.000 7.601 566192.000 5934576.000 7.684 566160.000 5934576.000 7.841 566160.000 5934544.000 7.759</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934576.846 7.843 566160.000 5934576.000 7.841 566192.000 5934576.000 7.685 566192.000 5934578.964 7.695 566160.000 5934576.846 7.843</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.850 5934544.000 7.560 566192.000 5934544.000 7.601 566192.000 5934534.529 7.572 566200.232 5934535.140 7.536 566200.850 5934544.000 7.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566203.141 5934576.000 7.636 566192.000 5934576.000 7.685 566192.000 5934544.000 7.600 566200.850 5934544.000 7.562 566201.571 5934554.330 7.586 566203.141 5934576.000 7.636</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934578.964 7.694 566192.000 5934576.000 7.686 566203.141 5934576.000 7.634 566203.410 5934579.719 7.644 566192.000 5934578.964 7.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_23">
<gml:name>Gärten 4</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934472.030 7.622 565968.000 5934480.000 7.658 565961.200 5934480.000 7.619 565961.200 5934472.438 7.586 565968.000 5934472.030 7.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565961.200 5934480.000 7.619 565968.000 5934480.000 7.658 565968.000 5934512.000 7.822 565961.200 5934512.000 7.784 565961.200 5934480.000 7.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565961.200 5934512.000 7.786 565968.000 5934512.000 7.820 565968.000 5934517.175 7.846 565961.200 5934517.447 7.813 565961.200 5934512.000 7.786</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934470.145 7.769 566000.000 5934480.000 7.812 565968.000 5934480.000 7.657 565968.000 5934472.030 7.623 565996.563 5934470.316 7.753 566000.000 5934470.145 7.769</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934480.000 7.661 566000.000 5934480.000 7.809 566000.000 5934512.000 7.966 565968.000 5934512.000 7.819 565968.000 5934480.000 7.661</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934517.175 7.847 565968.000 5934512.000 7.819 566000.000 5934512.000 7.966 566000.000 5934515.938 7.987 565996.059 5934516.053 7.969 565996.047 5934516.054 7.969 565968.000 5934517.175 7.847</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934468.636 7.873 566032.000 5934480.000 7.903 566000.000 5934480.000 7.804 566000.000 5934470.145 7.778 566026.487 5934468.820 7.856 566032.000 5934468.636 7.873</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934480.000 7.812 566032.000 5934480.000 7.896 566032.000 5934512.000 8.047 566000.000 5934512.000 7.963 566000.000 5934480.000 7.812</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566026.146 5934515.176 8.049 566026.124 5934515.176 8.049 566000.000 5934515.938 7.986 566000.000 5934512.000 7.964 566032.000 5934512.000 8.046 566032.000 5934515.111 8.063 566026.146 5934515.176 8.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934467.807 7.886 566064.000 5934480.000 7.900 566032.000 5934480.000 7.896 566032.000 5934468.636 7.884 566048.895 5934468.073 7.885 566064.000 5934467.807 7.886</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934480.000 7.900 566064.000 5934480.000 7.896 566064.000 5934512.000 8.037 566032.000 5934512.000 8.042 566032.000 5934480.000 7.900</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934515.111 8.063 566032.000 5934512.000 8.045 566064.000 5934512.000 8.035 566064.000 5934515.015 8.053 566048.745 5934514.925 8.057 566048.725 5934514.925 8.057 566032.000 5934515.111 8.063</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934468.139 7.764 566096.000 5934480.000 7.789 566064.000 5934480.000 7.905 566064.000 5934467.807 7.879 566070.050 5934467.700 7.857 566089.798 5934467.700 7.786 566096.000 5934468.139 7.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934480.000 7.896 566096.000 5934480.000 7.799 566096.000 5934512.000 7.939 566064.000 5934512.000 8.037 566064.000 5934480.000 7.896</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934515.015 8.052 566064.000 5934512.000 8.035 566096.000 5934512.000 7.940 566096.000 5934515.979 7.961 566090.311 5934515.557 7.976 566090.253 5934515.555 7.976 566070.099 5934515.051 8.034 566070.077 5934515.050 8.034 566064.000 5934515.015 8.052</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934470.405 7.613 566128.000 5934480.000 7.649 566096.000 5934480.000 7.798 566096.000 5934468.139 7.754 566128.000 5934470.405 7.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934480.000 7.795 566128.000 5934480.000 7.652 566128.000 5934512.000 7.798 566096.000 5934512.000 7.942 566096.000 5934480.000 7.795</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934515.979 7.960 566096.000 5934512.000 7.940 566128.000 5934512.000 7.800 566128.000 5934518.352 7.832 566096.000 5934515.979 7.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934472.670 7.476 566160.000 5934480.000 7.508 566128.000 5934480.000 7.652 566128.000 5934470.405 7.610 566160.000 5934472.670 7.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934480.000 7.654 566160.000 5934480.000 7.506 566160.000 5934512.000 7.649 566128.000 5934512.000 7.796 566128.000 5934480.000 7.654</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934518.352 7.829 566128.000 5934512.000 7.803 566160.000 5934512.000 7.643 566160.000 5934520.725 7.677 566128.000 5934518.352 7.829</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934474.936 7.362 566192.000 5934480.000 7.383 566160.000 5934480.000 7.508 566160.000 5934472.670 7.476 566192.000 5934474.936 7.362</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934480.000 7.514 566192.000 5934480.000 7.376 566192.000 5934512.000 7.502 566160.000 5934512.000 7.641 566160.000 5934480.000 7.514</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934520.725 7.675 566160.000 5934512.000 7.645 566192.000 5934512.000 7.498 566192.000 5934523.098 7.535 566160.000 5934520.725 7.675</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566195.588 5934480.000 7.368 566192.000 5934480.000 7.381 566192.000 5934474.936 7.364 566195.122 5934475.157 7.353 566195.588 5934480.000 7.368</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566198.432 5934512.000 7.469 566192.000 5934512.000 7.496 566192.000 5934480.000 7.383 566195.588 5934480.000 7.367 566196.334 5934487.748 7.392 566198.328 5934510.677 7.464 566198.432 5934512.000 7.469</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934523.098 7.535 566192.000 5934512.000 7.498 566198.432 5934512.000 7.468 566199.348 5934523.643 7.501 566192.000 5934523.098 7.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_24">
<gml:name>Gärten 5</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934586.770 8.064 565968.000 5934599.907 8.075 565962.632 5934586.949 8.038 565968.000 5934586.770 8.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934585.703 8.184 566000.000 5934608.000 8.198 565974.177 5934608.000 8.103 565968.038 5934600.000 8.075 565968.000 5934599.907 8.075 565968.000 5934586.770 8.067 566000.000 5934585.703 8.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565974.177 5934608.000 8.106 566000.000 5934608.000 8.195 566000.000 5934626.104 8.184 565990.000 5934621.962 8.152 565977.574 5934612.426 8.115 565974.177 5934608.000 8.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934584.839 8.250 566032.000 5934608.000 8.251 566000.000 5934608.000 8.194 566000.000 5934585.703 8.192 566007.666 5934585.448 8.206 566032.000 5934584.839 8.250</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934626.104 8.183 566000.000 5934608.000 8.197 566032.000 5934608.000 8.248 566032.000 5934628.800 8.233 566010.885 5934628.800 8.199 566004.471 5934627.956 8.189 566000.000 5934626.104 8.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934584.360 8.244 566064.000 5934608.000 8.239 566032.000 5934608.000 8.251 566032.000 5934584.839 8.255 566042.600 5934584.574 8.251 566064.000 5934584.360 8.244</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934628.800 8.230 566032.000 5934608.000 8.250 566064.000 5934608.000 8.240 566064.000 5934628.800 8.220 566032.000 5934628.800 8.230</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.913 5934584.450 8.172 566096.000 5934584.602 8.157 566096.000 5934608.000 8.159 566064.000 5934608.000 8.241 566064.000 5934584.360 8.239 566067.513 5934584.325 8.230 566089.913 5934584.450 8.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934628.800 8.223 566064.000 5934608.000 8.238 566096.000 5934608.000 8.163 566096.000 5934628.800 8.148 566064.000 5934628.800 8.223</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934586.154 8.020 566128.000 5934608.000 8.031 566096.000 5934608.000 8.164 566096.000 5934584.602 8.151 566109.740 5934584.945 8.095 566128.000 5934586.154 8.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934628.800 8.154 566096.000 5934608.000 8.156 566128.000 5934608.000 8.039 566128.000 5934628.800 8.036 566096.000 5934628.800 8.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934588.271 7.868 566160.000 5934608.000 7.892 566128.000 5934608.000 8.038 566128.000 5934586.154 8.012 566160.000 5934588.271 7.868</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934628.800 8.044 566128.000 5934608.000 8.031 566160.000 5934608.000 7.899 566160.000 5934628.800 7.911 566128.000 5934628.800 8.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934590.389 7.718 566192.000 5934608.000 7.750 566160.000 5934608.000 7.898 566160.000 5934588.271 7.862 566192.000 5934590.389 7.718</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934628.800 7.918 566160.000 5934608.000 7.892 566192.000 5934608.000 7.756 566192.000 5934628.800 7.782 566160.000 5934628.800 7.918</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.460 5934608.000 7.698 566192.000 5934608.000 7.753 566192.000 5934590.389 7.715 566204.242 5934591.199 7.665 566205.460 5934608.000 7.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934628.800 7.786 566192.000 5934608.000 7.751 566205.460 5934608.000 7.700 566206.967 5934628.800 7.729 566192.000 5934628.800 7.786</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_27">
<gml:name>Gärten 12</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5933961.200 4.990 566096.000 5933968.000 5.000 566094.671 5933968.000 4.999 566094.196 5933961.200 4.990 566096.000 5933961.200 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566094.671 5933968.000 4.999 566096.000 5933968.000 5.000 566096.000 5933987.031 5.010 566094.671 5933968.000 4.999</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5933961.200 4.998 566128.000 5933968.000 5.002 566096.000 5933968.000 4.998 566096.000 5933961.200 4.993 566128.000 5933961.200 4.998</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5933987.031 5.009 566096.000 5933968.000 4.999 566128.000 5933968.000 5.001 566128.000 5934000.000 5.019 566096.905 5934000.000 5.017 566096.000 5933987.031 5.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.905 5934000.000 5.014 566128.000 5934000.000 5.022 566128.000 5934006.829 5.028 566112.000 5934008.000 5.025 566110.345 5934032.000 5.044 566099.140 5934032.000 5.041 566096.905 5934000.000 5.014</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566099.140 5934032.000 5.039 566110.345 5934032.000 5.045 566108.138 5934064.000 5.086 566101.557 5934064.000 5.082 566100.431 5934050.488 5.064 566099.140 5934032.000 5.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.557 5934064.000 5.083 566108.138 5934064.000 5.085 566108.000 5934066.000 5.099 566128.000 5934064.696 5.098 566128.000 5934066.607 5.111 566104.424 5934068.571 5.116 566101.951 5934068.736 5.116 566101.557 5934064.000 5.083</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5933961.200 5.002 566160.000 5933968.000 5.007 566128.000 5933968.000 5.002 566128.000 5933961.200 4.998 566160.000 5933961.200 5.002</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5933968.000 5.000 566160.000 5933968.000 5.010 566160.000 5934000.000 5.030 566128.000 5934000.000 5.020 566128.000 5933968.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934006.829 5.030 566128.000 5934000.000 5.020 566160.000 5934000.000 5.030 566160.000 5934004.488 5.037 566128.000 5934006.829 5.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934062.609 5.108 566160.000 5934064.000 5.115 566138.667 5934064.000 5.105 566160.000 5934062.609 5.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934066.607 5.112 566128.000 5934064.696 5.100 566138.667 5934064.000 5.103 566160.000 5934064.000 5.116 566134.372 5934066.076 5.113 566128.000 5934066.607 5.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5933961.200 5.008 566192.000 5933968.000 5.012 566160.000 5933968.000 5.008 566160.000 5933961.200 5.003 566192.000 5933961.200 5.008</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5933968.000 5.007 566192.000 5933968.000 5.013 566192.000 5934000.000 5.038 566160.000 5934000.000 5.032 566160.000 5933968.000 5.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934004.488 5.036 566160.000 5934000.000 5.031 566192.000 5934000.000 5.039 566192.000 5934002.146 5.041 566160.000 5934004.488 5.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.058 5934064.000 5.114 566160.000 5934064.000 5.114 566160.000 5934062.609 5.109 566192.000 5934060.522 5.119 566192.000 5934061.482 5.123 566165.328 5934063.574 5.115 566160.058 5934064.000 5.114</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.000 5933968.000 5.010 566192.000 5933968.000 5.010 566192.000 5933961.200 5.010 566205.000 5933961.200 5.010 566205.000 5933968.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.000 5934000.000 5.040 566192.000 5934000.000 5.040 566192.000 5933968.000 5.010 566205.000 5933968.000 5.010 566205.000 5934000.000 5.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.000 5934032.000 5.078 566197.103 5934032.000 5.077 566194.000 5934002.000 5.041 566192.000 5934002.146 5.040 566192.000 5934000.000 5.038 566205.000 5934000.000 5.041 566205.000 5934032.000 5.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934061.482 5.121 566192.000 5934060.522 5.119 566200.000 5934060.000 5.122 566197.103 5934032.000 5.076 566205.000 5934032.000 5.079 566205.000 5934060.480 5.125 566197.220 5934061.073 5.122 566192.000 5934061.482 5.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_28">
<gml:name>Gärten 17</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566220.919 5934594.427 7.608 566224.000 5934594.147 7.595 566224.000 5934608.000 7.628 566221.903 5934608.000 7.635 566220.919 5934594.427 7.608</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566221.903 5934608.000 7.635 566224.000 5934608.000 7.628 566224.000 5934628.800 7.675 566223.410 5934628.800 7.677 566221.903 5934608.000 7.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934591.238 7.477 566256.000 5934608.000 7.522 566224.000 5934608.000 7.630 566224.000 5934594.147 7.593 566256.000 5934591.238 7.477</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934628.800 7.676 566224.000 5934608.000 7.627 566256.000 5934608.000 7.524 566256.000 5934628.800 7.573 566224.000 5934628.800 7.676</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934588.350 7.380 566288.000 5934608.000 7.437 566256.000 5934608.000 7.525 566256.000 5934591.238 7.476 566262.329 5934590.663 7.457 566288.000 5934588.350 7.380</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934628.800 7.576 566256.000 5934608.000 7.521 566288.000 5934608.000 7.441 566288.000 5934628.800 7.496 566256.000 5934628.800 7.576</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566294.459 5934608.000 7.421 566288.000 5934608.000 7.438 566288.000 5934588.350 7.378 566290.070 5934588.163 7.373 566292.394 5934587.957 7.366 566294.459 5934608.000 7.421</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934628.800 7.499 566288.000 5934608.000 7.437 566294.459 5934608.000 7.422 566296.603 5934628.800 7.479 566288.000 5934628.800 7.499</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_29">
<gml:name>Gärten 23</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.560 5934586.164 7.318 566320.000 5934585.510 7.301 566320.000 5934608.000 7.367 566310.946 5934608.000 7.385 566308.731 5934586.505 7.327 566312.560 5934586.164 7.318</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.946 5934608.000 7.385 566320.000 5934608.000 7.367 566320.000 5934628.800 7.435 566313.089 5934628.800 7.449 566310.946 5934608.000 7.385</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934582.713 7.231 566352.000 5934608.000 7.312 566320.000 5934608.000 7.370 566320.000 5934585.510 7.298 566335.301 5934584.165 7.266 566352.000 5934582.713 7.231</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934628.800 7.436 566320.000 5934608.000 7.367 566352.000 5934608.000 7.316 566352.000 5934628.800 7.385 566320.000 5934628.800 7.436</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566378.380 5934608.000 7.277 566352.000 5934608.000 7.315 566352.000 5934582.713 7.229 566358.302 5934582.165 7.218 566375.760 5934580.630 7.188 566378.380 5934608.000 7.277</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934628.800 7.386 566352.000 5934608.000 7.314 566378.380 5934608.000 7.278 566380.371 5934628.800 7.348 566352.000 5934628.800 7.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_30">
<gml:name>Gärten 24</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5933961.200 5.002 566352.000 5933968.000 5.008 566327.120 5933968.000 5.012 566326.780 5933961.200 5.008 566352.000 5933961.200 5.002</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.120 5933968.000 5.013 566352.000 5933968.000 5.008 566352.000 5934000.000 5.033 566328.907 5934000.000 5.038 566327.490 5933975.406 5.019 566327.120 5933968.000 5.013</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.907 5934000.000 5.038 566352.000 5934000.000 5.030 566352.000 5934032.000 5.070 566331.111 5934032.000 5.077 566330.843 5934028.694 5.073 566329.231 5934005.626 5.045 566328.907 5934000.000 5.038</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.641 5934050.889 5.107 566331.111 5934032.000 5.080 566352.000 5934032.000 5.070 566352.000 5934054.447 5.104 566332.943 5934054.129 5.112 566332.641 5934050.889 5.107</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5933961.200 4.998 566384.000 5933968.000 5.002 566352.000 5933968.000 5.007 566352.000 5933961.200 5.002 566384.000 5933961.200 4.998</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5933968.000 5.010 566384.000 5933968.000 5.000 566384.000 5934000.000 5.020 566352.000 5934000.000 5.030 566352.000 5933968.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934000.000 5.031 566384.000 5934000.000 5.019 566384.000 5934032.000 5.056 566352.000 5934032.000 5.069 566352.000 5934000.000 5.031</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934054.447 5.103 566352.000 5934032.000 5.071 566384.000 5934032.000 5.054 566384.000 5934055.890 5.088 566358.411 5934054.554 5.100 566358.369 5934054.553 5.100 566352.000 5934054.447 5.103</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5933961.200 4.990 566416.000 5933968.000 4.990 566384.000 5933968.000 5.000 566384.000 5933961.200 5.000 566416.000 5933961.200 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5933968.000 5.000 566416.000 5933968.000 4.990 566416.000 5934000.000 5.010 566384.000 5934000.000 5.020 566384.000 5933968.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934000.000 5.021 566416.000 5934000.000 5.009 566416.000 5934032.000 5.041 566384.000 5934032.000 5.054 566384.000 5934000.000 5.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934055.890 5.086 566384.000 5934032.000 5.056 566416.000 5934032.000 5.039 566416.000 5934058.355 5.071 566387.399 5934056.067 5.084 566387.366 5934056.065 5.084 566384.000 5934055.890 5.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5933961.200 4.981 566448.000 5933968.000 4.982 566416.000 5933968.000 4.991 566416.000 5933961.200 4.989 566448.000 5933961.200 4.981</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566446.345 5934000.000 5.000 566416.000 5934000.000 5.009 566416.000 5933968.000 4.991 566448.000 5933968.000 4.981 566448.000 5933987.441 4.992 566446.345 5934000.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566442.129 5934032.000 5.028 566416.000 5934032.000 5.039 566416.000 5934000.000 5.011 566446.345 5934000.000 4.999 566442.129 5934032.000 5.028</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934058.355 5.070 566416.000 5934032.000 5.042 566442.129 5934032.000 5.024 566441.143 5934039.481 5.032 566435.796 5934060.423 5.058 566417.291 5934058.459 5.069 566417.260 5934058.456 5.069 566416.000 5934058.355 5.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566450.561 5933968.000 4.981 566448.000 5933968.000 4.982 566448.000 5933961.200 4.981 566451.457 5933961.200 4.979 566450.561 5933968.000 4.981</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5933987.441 4.991 566448.000 5933968.000 4.983 566450.561 5933968.000 4.980 566448.000 5933987.441 4.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_31">
<gml:name>Gärten 29</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934577.046 7.121 566416.000 5934608.000 7.234 566409.923 5934608.000 7.241 566407.038 5934577.852 7.133 566416.000 5934577.046 7.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566409.923 5934608.000 7.239 566416.000 5934608.000 7.236 566416.000 5934628.800 7.308 566411.914 5934628.800 7.311 566409.923 5934608.000 7.239</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934574.151 7.078 566448.000 5934576.000 7.085 566427.617 5934576.000 7.105 566447.753 5934574.169 7.078 566448.000 5934574.151 7.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566427.617 5934576.000 7.105 566448.000 5934576.000 7.086 566448.000 5934608.000 7.205 566416.000 5934608.000 7.235 566416.000 5934577.046 7.120 566425.828 5934576.163 7.107 566427.617 5934576.000 7.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934628.800 7.309 566416.000 5934608.000 7.235 566448.000 5934608.000 7.205 566448.000 5934628.800 7.279 566416.000 5934628.800 7.309</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566472.842 5934576.000 7.065 566448.000 5934576.000 7.085 566448.000 5934574.151 7.079 566469.720 5934572.556 7.056 566472.481 5934572.401 7.053 566472.842 5934576.000 7.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566476.049 5934608.000 7.184 566448.000 5934608.000 7.206 566448.000 5934576.000 7.084 566472.842 5934576.000 7.066 566476.049 5934608.000 7.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934628.800 7.279 566448.000 5934608.000 7.205 566476.049 5934608.000 7.185 566478.134 5934628.800 7.259 566448.000 5934628.800 7.279</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_32">
<gml:name>Gärten 33</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934570.525 7.016 566512.000 5934576.000 7.037 566490.329 5934576.000 7.050 566489.871 5934571.424 7.034 566491.813 5934571.315 7.032 566512.000 5934570.525 7.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566490.329 5934576.000 7.052 566512.000 5934576.000 7.035 566512.000 5934608.000 7.160 566493.536 5934608.000 7.174 566490.329 5934576.000 7.052</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566493.536 5934608.000 7.173 566512.000 5934608.000 7.161 566512.000 5934628.800 7.238 566495.621 5934628.800 7.250 566493.536 5934608.000 7.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566514.032 5934570.446 7.016 566536.247 5934569.952 6.999 566544.000 5934570.130 6.995 566544.000 5934576.000 7.014 566512.000 5934576.000 7.036 566512.000 5934570.525 7.018 566514.032 5934570.446 7.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934576.000 7.034 566544.000 5934576.000 7.016 566544.000 5934608.000 7.144 566512.000 5934608.000 7.161 566512.000 5934576.000 7.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934628.800 7.240 566512.000 5934608.000 7.159 566544.000 5934608.000 7.146 566544.000 5934628.800 7.228 566512.000 5934628.800 7.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566560.209 5934576.000 7.008 566544.000 5934576.000 7.016 566544.000 5934570.130 6.994 566557.696 5934570.443 6.989 566559.781 5934570.590 6.988 566560.209 5934576.000 7.008</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566562.741 5934608.000 7.136 566544.000 5934608.000 7.144 566544.000 5934576.000 7.016 566560.209 5934576.000 7.009 566562.741 5934608.000 7.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934628.800 7.229 566544.000 5934608.000 7.145 566562.741 5934608.000 7.135 566564.387 5934628.800 7.219 566544.000 5934628.800 7.229</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_33">
<gml:name>Gärten 34</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934071.310 5.164 566384.000 5934071.474 5.166 566380.926 5934071.150 5.172 566384.000 5934071.310 5.164</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566415.849 5934073.793 5.168 566416.000 5934073.809 5.168 566416.000 5934074.842 5.178 566384.000 5934071.474 5.166 566384.000 5934071.310 5.164 566386.367 5934071.434 5.164 566415.849 5934073.793 5.168</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934074.842 5.180 566416.000 5934073.809 5.166 566446.282 5934077.022 5.182 566448.000 5934077.247 5.184 566448.000 5934078.211 5.196 566416.000 5934074.842 5.180</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934078.211 5.198 566448.000 5934077.247 5.184 566477.666 5934081.124 5.213 566480.000 5934081.483 5.217 566480.000 5934081.579 5.218 566448.000 5934078.211 5.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_34">
<gml:name>Gärten 36</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566447.252 5934061.639 5.050 566448.000 5934058.708 5.044 566448.000 5934061.718 5.050 566447.252 5934061.639 5.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5933961.200 4.973 566480.000 5933968.000 4.978 566462.060 5933968.000 4.982 566462.956 5933961.200 4.977 566480.000 5933961.200 4.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566462.060 5933968.000 4.982 566480.000 5933968.000 4.978 566480.000 5934000.000 4.992 566457.844 5934000.000 4.998 566462.060 5933968.000 4.982</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566457.844 5934000.000 5.000 566480.000 5934000.000 4.990 566480.000 5934032.000 5.010 566453.627 5934032.000 5.020 566457.844 5934000.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934061.718 5.049 566448.000 5934058.708 5.047 566452.339 5934041.713 5.030 566452.366 5934041.573 5.030 566453.627 5934032.000 5.021 566480.000 5934032.000 5.009 566480.000 5934064.000 5.037 566465.478 5934064.000 5.043 566448.107 5934061.730 5.049 566448.078 5934061.726 5.049 566448.000 5934061.718 5.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566465.478 5934064.000 5.045 566480.000 5934064.000 5.035 566480.000 5934065.902 5.044 566479.848 5934065.878 5.044 566479.821 5934065.874 5.044 566465.478 5934064.000 5.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5933961.200 4.967 566512.000 5933968.000 4.973 566480.000 5933968.000 4.978 566480.000 5933961.200 4.973 566512.000 5933961.200 4.967</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5933968.000 4.980 566512.000 5933968.000 4.970 566512.000 5934000.000 4.980 566480.000 5934000.000 4.990 566480.000 5933968.000 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934000.000 4.992 566512.000 5934000.000 4.977 566512.000 5934032.000 4.992 566480.000 5934032.000 5.008 566480.000 5934000.000 4.992</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934032.000 5.010 566512.000 5934032.000 4.990 566512.000 5934064.000 5.015 566480.000 5934064.000 5.035 566480.000 5934032.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934065.902 5.047 566480.000 5934064.000 5.033 566512.000 5934064.000 5.016 566512.000 5934070.825 5.067 566480.000 5934065.902 5.047</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5933961.200 4.960 566544.000 5933968.000 4.960 566512.000 5933968.000 4.970 566512.000 5933961.200 4.970 566544.000 5933961.200 4.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5933968.000 4.970 566544.000 5933968.000 4.960 566544.000 5934000.000 4.970 566512.000 5934000.000 4.980 566512.000 5933968.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934000.000 4.980 566544.000 5934000.000 4.970 566544.000 5934032.000 4.980 566512.000 5934032.000 4.990 566512.000 5934000.000 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934032.000 4.990 566544.000 5934032.000 4.980 566544.000 5934064.000 5.005 566512.000 5934064.000 5.015 566512.000 5934032.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934070.825 5.070 566512.000 5934064.000 5.011 566544.000 5934064.000 5.007 566544.000 5934077.163 5.120 566512.613 5934070.920 5.070 566512.561 5934070.911 5.070 566512.000 5934070.825 5.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5933961.200 4.960 566576.000 5933968.000 4.960 566544.000 5933968.000 4.960 566544.000 5933961.200 4.960 566576.000 5933961.200 4.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5933968.000 4.963 566576.000 5933968.000 4.957 566576.000 5934000.000 4.962 566544.000 5934000.000 4.967 566544.000 5933968.000 4.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934000.000 4.970 566576.000 5934000.000 4.960 566576.000 5934032.000 4.970 566544.000 5934032.000 4.980 566544.000 5934000.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934032.000 4.982 566576.000 5934032.000 4.967 566576.000 5934064.000 4.987 566544.000 5934064.000 5.002 566544.000 5934032.000 4.982</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934077.163 5.129 566544.000 5934064.000 4.998 566576.000 5934064.000 4.990 566576.000 5934083.528 5.183 566544.000 5934077.163 5.129</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5933961.200 4.950 566608.000 5933968.000 4.950 566576.000 5933968.000 4.960 566576.000 5933961.200 4.960 566608.000 5933961.200 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5933968.000 4.958 566608.000 5933968.000 4.953 566608.000 5934000.000 4.957 566576.000 5934000.000 4.963 566576.000 5933968.000 4.958</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934000.000 4.963 566608.000 5934000.000 4.957 566608.000 5934032.000 4.962 566576.000 5934032.000 4.967 566576.000 5934000.000 4.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934032.000 4.970 566608.000 5934032.000 4.960 566608.000 5934064.000 4.975 566576.000 5934064.000 4.985 566576.000 5934032.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934083.528 5.195 566576.000 5934064.000 4.978 566608.000 5934064.000 4.980 566608.000 5934089.893 5.268 566576.000 5934083.528 5.195</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5933961.200 4.950 566640.000 5933968.000 4.950 566608.000 5933968.000 4.950 566608.000 5933961.200 4.950 566640.000 5933961.200 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5933968.000 4.953 566640.000 5933968.000 4.948 566640.000 5934000.000 4.953 566608.000 5934000.000 4.957 566608.000 5933968.000 4.953</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934000.000 4.958 566640.000 5934000.000 4.953 566640.000 5934032.000 4.957 566608.000 5934032.000 4.963 566608.000 5934000.000 4.958</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934032.000 4.962 566640.000 5934032.000 4.958 566640.000 5934064.000 4.969 566608.000 5934064.000 4.973 566608.000 5934032.000 4.962</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934089.893 5.278 566608.000 5934064.000 4.970 566640.000 5934064.000 4.971 566640.000 5934096.000 5.353 566638.701 5934096.000 5.353 566608.000 5934089.893 5.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566646.824 5933968.000 4.950 566640.000 5933968.000 4.950 566640.000 5933961.200 4.950 566646.124 5933961.200 4.950 566646.824 5933968.000 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566650.118 5934000.000 4.950 566640.000 5934000.000 4.950 566640.000 5933968.000 4.950 566646.824 5933968.000 4.950 566650.118 5934000.000 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566653.412 5934032.000 4.952 566640.000 5934032.000 4.958 566640.000 5934000.000 4.952 566650.118 5934000.000 4.948 566653.412 5934032.000 4.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566656.706 5934064.000 4.963 566640.000 5934064.000 4.969 566640.000 5934032.000 4.957 566653.412 5934032.000 4.953 566656.706 5934064.000 4.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566660.000 5934096.000 5.348 566640.000 5934096.000 5.354 566640.000 5934064.000 4.968 566656.706 5934064.000 4.964 566660.000 5934096.000 5.348</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934096.258 5.358 566640.000 5934096.000 5.355 566660.000 5934096.000 5.349 566672.000 5934099.200 5.390 566672.000 5934102.623 5.437 566640.000 5934096.258 5.358</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934102.623 5.436 566672.000 5934099.200 5.393 566704.000 5934107.733 5.486 566704.000 5934108.989 5.501 566672.000 5934102.623 5.436</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934108.989 5.500 566704.000 5934107.733 5.487 566718.800 5934111.680 5.517 566718.800 5934111.932 5.519 566704.000 5934108.989 5.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_35">
<gml:name>Gärten 38</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566578.497 5934571.911 6.984 566598.653 5934574.354 6.987 566608.000 5934575.990 6.990 566608.000 5934576.000 6.990 566577.663 5934576.000 7.005 566577.333 5934571.829 6.985 566578.497 5934571.911 6.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566577.663 5934576.000 7.003 566608.000 5934576.000 6.992 566608.000 5934608.000 7.118 566580.195 5934608.000 7.129 566577.663 5934576.000 7.003</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566580.195 5934608.000 7.127 566608.000 5934608.000 7.120 566608.000 5934628.800 7.205 566581.841 5934628.800 7.210 566580.195 5934608.000 7.127</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934583.465 7.012 566640.000 5934608.000 7.112 566608.000 5934608.000 7.120 566608.000 5934576.000 6.990 566608.058 5934576.000 6.990 566618.045 5934577.748 6.994 566640.000 5934583.465 7.012</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934628.800 7.205 566608.000 5934608.000 7.119 566640.000 5934608.000 7.112 566640.000 5934628.800 7.198 566608.000 5934628.800 7.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566645.884 5934608.000 7.111 566640.000 5934608.000 7.111 566640.000 5934583.465 7.013 566643.394 5934584.349 7.016 566645.884 5934608.000 7.111</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934628.800 7.199 566640.000 5934608.000 7.113 566645.884 5934608.000 7.109 566648.073 5934628.800 7.194 566640.000 5934628.800 7.199</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_36">
<gml:name>Gärten 39</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934223.978 5.630 566576.000 5934224.000 5.630 566549.586 5934224.000 5.660 566548.107 5934218.294 5.660 566565.583 5934221.655 5.641 566576.000 5934223.978 5.630</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566549.586 5934224.000 5.650 566576.000 5934224.000 5.630 566576.000 5934256.000 5.705 566558.250 5934256.000 5.718 566557.546 5934253.640 5.713 566552.831 5934236.516 5.677 566549.586 5934224.000 5.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566558.250 5934256.000 5.725 566576.000 5934256.000 5.706 566576.000 5934288.000 5.844 566568.256 5934288.000 5.852 566566.348 5934282.276 5.830 566561.758 5934267.760 5.772 566558.250 5934256.000 5.725</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566568.256 5934288.000 5.852 566576.000 5934288.000 5.845 566576.000 5934314.837 5.959 566571.412 5934297.477 5.890 566571.391 5934297.404 5.889 566568.256 5934288.000 5.852</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566597.692 5934229.405 5.616 566608.000 5934232.395 5.611 566608.000 5934256.000 5.670 566576.000 5934256.000 5.708 566576.000 5934224.000 5.628 566576.099 5934224.000 5.628 566582.692 5934225.470 5.623 566597.692 5934229.405 5.616</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934256.000 5.705 566608.000 5934256.000 5.675 566608.000 5934288.000 5.815 566576.000 5934288.000 5.845 566576.000 5934256.000 5.705</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934314.837 5.958 566576.000 5934288.000 5.846 566608.000 5934288.000 5.814 566608.000 5934320.000 5.948 566602.097 5934320.000 5.954 566576.154 5934315.422 5.961 566576.000 5934314.837 5.958</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566602.097 5934320.000 5.955 566608.000 5934320.000 5.947 566608.000 5934321.042 5.950 566602.097 5934320.000 5.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934242.055 5.597 566640.000 5934256.000 5.645 566608.000 5934256.000 5.681 566608.000 5934232.395 5.601 566613.878 5934234.100 5.600 566631.382 5934239.601 5.599 566631.413 5934239.611 5.599 566640.000 5934242.055 5.597</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934256.000 5.675 566640.000 5934256.000 5.655 566640.000 5934288.000 5.795 566608.000 5934288.000 5.815 566608.000 5934256.000 5.675</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934288.000 5.816 566640.000 5934288.000 5.794 566640.000 5934320.000 5.925 566608.000 5934320.000 5.947 566608.000 5934288.000 5.816</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934321.042 5.951 566608.000 5934320.000 5.946 566640.000 5934320.000 5.925 566640.000 5934326.766 5.959 566611.512 5934321.661 5.952 566608.000 5934321.042 5.951</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934251.166 5.622 566672.000 5934256.000 5.644 566640.000 5934256.000 5.655 566640.000 5934242.055 5.595 566672.000 5934251.166 5.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934256.000 5.658 566672.000 5934256.000 5.643 566672.000 5934288.000 5.778 566640.000 5934288.000 5.793 566640.000 5934256.000 5.658</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934288.000 5.792 566672.000 5934288.000 5.778 566672.000 5934320.000 5.913 566640.000 5934320.000 5.927 566640.000 5934288.000 5.792</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934326.766 5.957 566640.000 5934320.000 5.927 566672.000 5934320.000 5.914 566672.000 5934332.500 5.969 566640.000 5934326.766 5.957</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566688.979 5934256.000 5.635 566672.000 5934256.000 5.645 566672.000 5934251.166 5.621 566688.979 5934256.000 5.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934260.276 5.647 566704.000 5934288.000 5.763 566672.000 5934288.000 5.777 566672.000 5934256.000 5.643 566688.979 5934256.000 5.636 566704.000 5934260.276 5.647</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934288.000 5.776 566704.000 5934288.000 5.764 566704.000 5934320.000 5.903 566672.000 5934320.000 5.914 566672.000 5934288.000 5.776</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934332.500 5.967 566672.000 5934320.000 5.916 566704.000 5934320.000 5.902 566704.000 5934338.234 5.977 566672.000 5934332.500 5.967</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566718.800 5934288.000 5.764 566704.000 5934288.000 5.766 566704.000 5934260.276 5.645 566718.800 5934264.490 5.662 566718.800 5934288.000 5.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566718.800 5934320.000 5.897 566704.000 5934320.000 5.901 566704.000 5934288.000 5.767 566718.800 5934288.000 5.763 566718.800 5934320.000 5.897</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934338.234 5.977 566704.000 5934320.000 5.902 566718.800 5934320.000 5.896 566718.800 5934340.886 5.980 566704.000 5934338.234 5.977</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_37">
<gml:name>Gärten 40</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934335.664 6.014 566608.000 5934352.000 6.084 566585.820 5934352.000 6.104 566580.207 5934330.760 6.018 566608.000 5934335.664 6.014</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566585.820 5934352.000 6.103 566608.000 5934352.000 6.085 566608.000 5934384.000 6.215 566594.276 5934384.000 6.225 566585.820 5934352.000 6.103</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566594.276 5934384.000 6.224 566608.000 5934384.000 6.216 566608.000 5934391.865 6.243 566595.592 5934388.980 6.241 566594.276 5934384.000 6.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934341.396 6.019 566640.000 5934352.000 6.066 566608.000 5934352.000 6.085 566608.000 5934335.664 6.014 566608.989 5934335.839 6.014 566640.000 5934341.396 6.019</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934352.000 6.085 566640.000 5934352.000 6.065 566640.000 5934384.000 6.195 566608.000 5934384.000 6.215 566608.000 5934352.000 6.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934391.865 6.246 566608.000 5934384.000 6.213 566640.000 5934384.000 6.196 566640.000 5934399.305 6.260 566608.000 5934391.865 6.246</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934347.130 6.028 566672.000 5934352.000 6.047 566640.000 5934352.000 6.064 566640.000 5934341.396 6.021 566672.000 5934347.130 6.028</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934352.000 6.064 566672.000 5934352.000 6.046 566672.000 5934384.000 6.179 566640.000 5934384.000 6.196 566640.000 5934352.000 6.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934399.305 6.261 566640.000 5934384.000 6.195 566672.000 5934384.000 6.180 566672.000 5934406.745 6.279 566640.000 5934399.305 6.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566699.179 5934352.000 6.035 566672.000 5934352.000 6.045 566672.000 5934347.130 6.030 566699.179 5934352.000 6.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934352.864 6.038 566704.000 5934384.000 6.168 566672.000 5934384.000 6.180 566672.000 5934352.000 6.045 566699.179 5934352.000 6.036 566704.000 5934352.864 6.038</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934406.745 6.278 566672.000 5934384.000 6.181 566704.000 5934384.000 6.167 566704.000 5934414.185 6.297 566672.000 5934406.745 6.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566718.800 5934384.000 6.164 566704.000 5934384.000 6.169 566704.000 5934352.864 6.038 566718.800 5934355.516 6.044 566718.800 5934384.000 6.164</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566718.800 5934416.000 6.297 566711.808 5934416.000 6.299 566704.000 5934414.185 6.295 566704.000 5934384.000 6.169 566718.800 5934384.000 6.164 566718.800 5934416.000 6.297</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566718.800 5934417.626 6.303 566711.808 5934416.000 6.300 566718.800 5934416.000 6.295 566718.800 5934417.626 6.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_38">
<gml:name>Gärten 43</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934591.799 7.036 566672.000 5934608.000 7.103 566663.380 5934608.000 7.107 566661.383 5934589.034 7.029 566672.000 5934591.799 7.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566669.115 5934628.800 7.189 566665.569 5934628.800 7.189 566663.380 5934608.000 7.105 566672.000 5934608.000 7.105 566672.000 5934628.420 7.187 566669.115 5934628.800 7.189</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934600.132 7.064 566704.000 5934608.000 7.097 566672.000 5934608.000 7.104 566672.000 5934591.799 7.035 566704.000 5934600.132 7.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934628.420 7.187 566672.000 5934608.000 7.105 566704.000 5934608.000 7.097 566704.000 5934610.376 7.106 566702.426 5934612.426 7.115 566690.000 5934621.962 7.157 566675.529 5934627.956 7.184 566672.000 5934628.420 7.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566705.823 5934608.000 7.095 566704.000 5934608.000 7.095 566704.000 5934600.132 7.066 566710.551 5934601.838 7.074 566705.823 5934608.000 7.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934610.376 7.107 566704.000 5934608.000 7.095 566705.823 5934608.000 7.095 566704.000 5934610.376 7.107</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_39">
<gml:name>Sportplatz</gml:name>
<luse:class>1100</luse:class>
<luse:function>Sportplatz</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5933979.057 5.022 566256.000 5934000.000 5.043 566238.053 5934000.000 5.047 566236.370 5933980.774 5.027 566256.000 5933979.057 5.022</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566238.053 5934000.000 5.044 566256.000 5934000.000 5.046 566256.000 5934032.000 5.089 566240.852 5934032.000 5.086 566238.053 5934000.000 5.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566240.852 5934032.000 5.085 566256.000 5934032.000 5.089 566256.000 5934041.293 5.102 566241.774 5934042.538 5.099 566240.852 5934032.000 5.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566276.198 5934000.000 5.045 566256.000 5934000.000 5.045 566256.000 5933979.057 5.021 566274.226 5933977.462 5.020 566276.198 5934000.000 5.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566278.997 5934032.000 5.090 566256.000 5934032.000 5.090 566256.000 5934000.000 5.045 566276.198 5934000.000 5.045 566278.997 5934032.000 5.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934041.293 5.101 566256.000 5934032.000 5.090 566278.997 5934032.000 5.090 566279.630 5934039.226 5.100 566256.000 5934041.293 5.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
</core:CityModel>
