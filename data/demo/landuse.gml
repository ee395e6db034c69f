<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Flächennutzung</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>565960.000 5933960.000 4.938</gml:lowerCorner>
<gml:upperCorner>566720.000 5934628.000 16.131</gml:upperCorner>
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
<gml:posList>566032.000 5934301.433 8.419 566032.000 5934311.684 9.587 566022.528 5934306.001 9.115 566022.556 5934305.988 9.113 566026.563 5934304.078 8.821 566030.570 5934302.137 8.525 566032.000 5934301.433 8.419</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934283.225 6.895 566064.000 5934288.000 7.040 566056.553 5934288.000 7.132 566059.199 5934286.346 7.049 566064.000 5934283.225 6.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934297.420 7.901 566040.000 5934304.000 8.447 566032.000 5934304.000 8.651 566032.000 5934301.433 8.437 566034.578 5934300.165 8.267 566038.592 5934298.157 7.998 566040.000 5934297.420 7.901</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566046.634 5934293.854 7.562 566048.000 5934293.075 7.492 566048.000 5934296.000 7.647 566042.709 5934296.000 7.760 566046.634 5934293.854 7.562</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566042.709 5934296.000 7.764 566048.000 5934296.000 7.620 566048.000 5934304.000 8.190 566040.000 5934304.000 8.408 566040.000 5934297.420 7.939 566042.613 5934296.053 7.770 566042.709 5934296.000 7.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934311.684 9.567 566032.000 5934304.000 8.720 566040.000 5934304.000 8.394 566040.000 5934312.000 9.276 566032.527 5934312.000 9.581 566032.000 5934311.684 9.567</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.527 5934312.000 9.610 566040.000 5934312.000 9.232 566040.000 5934316.596 9.783 566037.562 5934315.021 9.718 566032.527 5934312.000 9.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934312.000 8.845 566040.000 5934312.000 9.194 566040.000 5934304.000 8.475 566048.000 5934304.000 8.127 566048.000 5934312.000 8.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934316.596 9.741 566040.000 5934312.000 9.272 566048.000 5934312.000 8.782 566048.000 5934320.000 9.599 566045.269 5934320.000 9.766 566040.000 5934316.596 9.741</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566050.654 5934291.561 7.384 566054.676 5934289.173 7.204 566056.000 5934288.346 7.143 566056.000 5934296.000 7.483 566048.000 5934296.000 7.631 566048.000 5934293.075 7.501 566050.654 5934291.561 7.384</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934296.000 7.671 566056.000 5934296.000 7.453 566056.000 5934304.000 7.922 566048.000 5934304.000 8.141 566048.000 5934296.000 7.671</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934296.000 7.331 566056.000 5934296.000 7.460 566056.000 5934288.346 7.165 566056.553 5934288.000 7.143 566064.000 5934288.000 7.023 566064.000 5934296.000 7.331</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934304.000 7.875 566056.000 5934296.000 7.500 566064.000 5934296.000 7.292 566064.000 5934304.000 7.668 566056.000 5934304.000 7.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934304.000 7.862 566056.000 5934312.000 8.433 566048.000 5934312.000 8.771 566048.000 5934304.000 8.201 566056.000 5934304.000 7.862</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934312.000 8.854 566056.000 5934312.000 8.350 566056.000 5934320.000 9.015 566048.000 5934320.000 9.518 566048.000 5934312.000 8.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934312.000 8.061 566056.000 5934312.000 8.369 566056.000 5934304.000 7.926 566064.000 5934304.000 7.617 566064.000 5934312.000 8.061</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934320.000 8.494 566056.000 5934320.000 8.931 566056.000 5934312.000 8.434 566064.000 5934312.000 7.996 566064.000 5934320.000 8.494</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566046.175 5934320.585 9.769 566045.269 5934320.000 9.781 566048.000 5934320.000 9.565 566048.000 5934321.925 9.761 566046.175 5934320.585 9.769</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.114 5934324.944 9.647 566048.000 5934321.925 9.743 566048.000 5934320.000 9.596 566056.000 5934320.000 8.961 566056.000 5934328.000 9.573 566055.781 5934328.000 9.590 566052.114 5934324.944 9.647</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934328.000 8.926 566056.000 5934328.000 9.519 566056.000 5934320.000 9.009 566064.000 5934320.000 8.416 566064.000 5934328.000 8.926</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934328.183 9.575 566056.000 5934328.000 9.567 566064.000 5934328.000 8.885 566064.000 5934336.000 9.269 566063.949 5934336.000 9.273 566061.556 5934333.405 9.352 566057.245 5934329.220 9.519 566056.000 5934328.183 9.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.916 5934288.000 6.863 566064.000 5934288.000 7.008 566064.000 5934283.225 6.907 566064.218 5934283.084 6.902 566071.232 5934278.356 6.742 566079.297 5934272.811 6.555 566079.915 5934281.329 6.730 566080.916 5934288.000 6.863</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934288.000 7.053 566072.000 5934288.000 6.933 566072.000 5934296.000 7.183 566064.000 5934296.000 7.303 566064.000 5934288.000 7.053</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934296.000 7.332 566072.000 5934296.000 7.153 566072.000 5934304.000 7.450 566064.000 5934304.000 7.628 566064.000 5934296.000 7.332</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934296.000 7.059 566072.000 5934296.000 7.160 566072.000 5934288.000 6.954 566080.000 5934288.000 6.854 566080.000 5934296.000 7.059</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934304.000 7.420 566072.000 5934296.000 7.183 566080.000 5934296.000 7.037 566080.000 5934304.000 7.273 566072.000 5934304.000 7.420</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934304.000 7.409 566072.000 5934312.000 7.751 566064.000 5934312.000 8.009 566064.000 5934304.000 7.668 566072.000 5934304.000 7.409</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934320.000 8.431 566064.000 5934312.000 8.059 566072.000 5934312.000 7.700 566072.000 5934320.000 8.072 566064.000 5934320.000 8.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934312.000 7.502 566072.000 5934312.000 7.710 566072.000 5934304.000 7.450 566080.000 5934304.000 7.243 566080.000 5934312.000 7.502</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934320.000 8.025 566072.000 5934312.000 7.747 566080.000 5934312.000 7.465 566080.000 5934320.000 7.744 566072.000 5934320.000 8.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.174 5934304.000 7.181 566080.000 5934304.000 7.259 566080.000 5934288.000 6.867 566080.916 5934288.000 6.850 566082.274 5934297.051 7.046 566084.174 5934304.000 7.181</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.506 5934312.526 7.334 566089.522 5934320.000 7.455 566080.000 5934320.000 7.717 566080.000 5934304.000 7.280 566084.174 5934304.000 7.166 566086.506 5934312.526 7.334</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934320.000 8.485 566072.000 5934320.000 8.018 566072.000 5934328.000 8.390 566064.000 5934328.000 8.857 566064.000 5934320.000 8.485</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934328.000 8.911 566072.000 5934328.000 8.337 566072.000 5934336.000 8.661 566064.000 5934336.000 9.236 566064.000 5934328.000 8.911</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934328.000 7.979 566072.000 5934328.000 8.341 566072.000 5934320.000 8.067 566080.000 5934320.000 7.704 566080.000 5934328.000 7.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934336.000 8.619 566072.000 5934328.000 8.379 566080.000 5934328.000 7.941 566080.000 5934336.000 8.181 566072.000 5934336.000 8.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934336.000 9.265 566080.000 5934336.000 8.169 566080.000 5934352.000 8.425 566076.229 5934352.000 8.684 566073.313 5934347.627 8.813 566069.586 5934342.604 8.988 566065.667 5934337.863 9.181 566064.000 5934336.055 9.266 566064.000 5934336.000 9.265</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566092.577 5934327.571 7.499 566096.000 5934333.904 7.535 566096.000 5934336.000 7.586 566080.000 5934336.000 8.148 566080.000 5934320.000 7.755 566089.522 5934320.000 7.421 566092.577 5934327.571 7.499</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934352.000 8.420 566080.000 5934336.000 8.185 566096.000 5934336.000 7.545 566096.000 5934352.000 7.780 566080.000 5934352.000 8.420</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566076.229 5934352.000 8.641 566096.000 5934352.000 7.763 566096.000 5934376.876 7.918 566092.915 5934373.455 8.033 566088.563 5934368.357 8.195 566084.430 5934363.230 8.347 566080.516 5934358.073 8.489 566076.820 5934352.887 8.621 566076.229 5934352.000 8.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566107.205 5934352.000 7.478 566096.000 5934352.000 7.760 566096.000 5934333.904 7.534 566100.465 5934342.164 7.525 566107.205 5934352.000 7.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934374.091 7.286 566128.000 5934384.000 7.361 566102.713 5934384.000 7.836 566102.275 5934383.561 7.841 566097.485 5934378.523 7.894 566096.000 5934376.876 7.909 566096.000 5934352.000 7.723 566107.205 5934352.000 7.512 566110.244 5934356.436 7.488 566122.034 5934369.225 7.362 566128.000 5934374.091 7.286</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566102.713 5934384.000 7.765 566128.000 5934384.000 7.371 566128.000 5934401.657 7.411 566112.391 5934393.434 7.636 566107.283 5934388.570 7.704 566102.713 5934384.000 7.765</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566129.645 5934375.432 7.316 566130.000 5934376.000 7.316 566130.613 5934376.221 7.313 566135.714 5934380.381 7.296 566141.619 5934384.000 7.271 566128.000 5934384.000 7.365 566128.000 5934374.091 7.321 566129.645 5934375.432 7.316</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934401.657 7.425 566128.000 5934384.000 7.358 566141.619 5934384.000 7.290 566151.226 5934389.886 7.264 566160.000 5934393.875 7.235 566160.000 5934416.000 7.319 566155.229 5934416.000 7.343 566128.000 5934401.657 7.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566155.229 5934416.000 7.334 566160.000 5934416.000 7.320 566160.000 5934418.513 7.329 566155.229 5934416.000 7.334</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566190.392 5934416.000 7.276 566160.000 5934416.000 7.317 566160.000 5934393.875 7.253 566168.483 5934397.731 7.253 566186.787 5934403.962 7.247 566189.224 5934404.547 7.245 566190.392 5934416.000 7.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934418.513 7.327 566160.000 5934416.000 7.322 566190.392 5934416.000 7.270 566192.000 5934431.756 7.303 566192.000 5934435.370 7.311 566160.000 5934418.513 7.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934435.370 7.311 566192.000 5934431.756 7.302 566192.390 5934435.575 7.311 566192.000 5934435.370 7.311</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934246.502 6.031 565968.000 5934247.294 6.072 565968.000 5934256.000 6.187 565960.000 5934256.000 6.156 565960.000 5934246.502 6.031</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934256.000 6.130 565968.000 5934256.000 6.213 565968.000 5934288.000 6.897 565960.000 5934288.000 6.813 565960.000 5934256.000 6.130</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934288.000 6.745 565968.000 5934288.000 6.951 565968.000 5934304.117 7.557 565960.747 5934298.936 7.175 565960.000 5934299.983 7.195 565960.000 5934288.000 6.745</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934301.598 7.231 565963.363 5934304.000 7.428 565960.000 5934304.000 7.320 565960.000 5934301.598 7.231</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934312.000 7.993 565960.000 5934312.000 7.669 565960.000 5934304.000 7.300 565963.363 5934304.000 7.436 565968.000 5934307.312 7.777 565968.000 5934312.000 7.993</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934320.000 8.037 565960.000 5934312.000 7.621 565968.000 5934312.000 8.050 565968.000 5934320.000 8.466 565960.000 5934320.000 8.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934320.000 8.533 565968.000 5934328.000 8.948 565960.000 5934328.000 8.385 565960.000 5934320.000 7.970 565968.000 5934320.000 8.533</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934328.000 8.319 565968.000 5934328.000 9.014 565968.000 5934336.000 9.370 565960.000 5934336.000 8.675 565960.000 5934328.000 8.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934352.000 8.919 565960.000 5934336.000 8.626 565968.000 5934336.000 9.419 565968.000 5934352.000 9.711 565960.000 5934352.000 8.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934368.000 9.336 565960.000 5934368.000 8.602 565960.000 5934352.000 8.948 565968.000 5934352.000 9.682 565968.000 5934368.000 9.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934376.000 8.959 565960.000 5934376.000 8.389 565960.000 5934368.000 8.684 565968.000 5934368.000 9.254 565968.000 5934376.000 8.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934384.000 8.596 565960.000 5934384.000 8.157 565960.000 5934376.000 8.454 565968.000 5934376.000 8.894 565968.000 5934384.000 8.596</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934400.000 8.053 565960.000 5934400.000 7.762 565960.000 5934384.000 8.231 565968.000 5934384.000 8.522 565968.000 5934400.000 8.053</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934416.000 7.563 565960.000 5934400.000 7.827 565968.000 5934400.000 7.988 565968.000 5934416.000 7.724 565960.000 5934416.000 7.563</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934416.000 7.601 565968.000 5934416.000 7.686 565968.000 5934448.000 7.573 565960.000 5934448.000 7.489 565960.000 5934416.000 7.601</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934448.000 7.505 565968.000 5934448.000 7.557 565968.000 5934457.902 7.580 565960.000 5934458.000 7.530 565960.000 5934448.000 7.505</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934250.463 6.228 566000.000 5934256.000 6.310 565968.000 5934256.000 6.194 565968.000 5934247.294 6.065 566000.000 5934250.463 6.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934256.000 6.276 565984.000 5934272.000 6.597 565968.000 5934272.000 6.496 565968.000 5934256.000 6.174 565984.000 5934256.000 6.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934288.000 6.955 565968.000 5934272.000 6.445 565984.000 5934272.000 6.648 565984.000 5934288.000 7.157 565968.000 5934288.000 6.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934272.000 6.704 565984.000 5934272.000 6.624 565984.000 5934256.000 6.249 566000.000 5934256.000 6.328 566000.000 5934272.000 6.704</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934288.000 7.222 565984.000 5934272.000 6.583 566000.000 5934272.000 6.745 566000.000 5934288.000 7.385 565984.000 5934288.000 7.222</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934288.000 6.904 565976.000 5934288.000 7.071 565976.000 5934296.000 7.402 565968.000 5934296.000 7.236 565968.000 5934288.000 6.904</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934296.000 7.196 565976.000 5934296.000 7.442 565976.000 5934304.000 7.854 565968.000 5934304.000 7.609 565968.000 5934296.000 7.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934296.000 7.606 565976.000 5934296.000 7.435 565976.000 5934288.000 7.038 565984.000 5934288.000 7.209 565984.000 5934296.000 7.606</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934304.000 7.903 565976.000 5934296.000 7.393 565984.000 5934296.000 7.648 565984.000 5934304.000 8.158 565976.000 5934304.000 7.903</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934304.117 7.592 565968.000 5934304.000 7.584 565976.000 5934304.000 7.878 565976.000 5934309.831 8.277 565968.000 5934304.117 7.592</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934309.831 8.306 565976.000 5934304.000 7.838 565984.000 5934304.000 8.215 565984.000 5934312.000 8.857 565979.037 5934312.000 8.624 565976.000 5934309.831 8.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565979.037 5934312.000 8.607 565984.000 5934312.000 8.895 565984.000 5934315.545 9.259 565979.037 5934312.000 8.607</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934288.000 7.332 565992.000 5934296.000 7.796 565984.000 5934296.000 7.639 565984.000 5934288.000 7.175 565992.000 5934288.000 7.332</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934296.000 7.597 565992.000 5934296.000 7.838 565992.000 5934304.000 8.451 565984.000 5934304.000 8.209 565984.000 5934296.000 7.597</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934288.000 7.428 566000.000 5934296.000 7.952 565992.000 5934296.000 7.825 565992.000 5934288.000 7.302 566000.000 5934288.000 7.428</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934304.000 8.500 565992.000 5934296.000 7.789 566000.000 5934296.000 7.988 566000.000 5934304.000 8.700 565992.000 5934304.000 8.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934304.000 8.517 565992.000 5934312.000 9.308 565984.000 5934312.000 8.934 565984.000 5934304.000 8.143 565992.000 5934304.000 8.517</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.012 5934320.000 10.116 565988.764 5934318.948 10.034 565984.000 5934315.545 9.292 565984.000 5934312.000 8.848 565992.000 5934312.000 9.378 565992.000 5934318.686 10.216 565991.023 5934319.454 10.247 565990.451 5934320.000 10.278 565988.012 5934320.000 10.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934312.000 9.698 565992.000 5934312.000 9.382 565992.000 5934304.000 8.442 566000.000 5934304.000 8.758 566000.000 5934312.000 9.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934318.686 10.253 565992.000 5934312.000 9.345 566000.000 5934312.000 9.749 566000.000 5934313.469 9.949 565997.652 5934314.723 10.001 565994.181 5934316.973 10.131 565992.000 5934318.686 10.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565974.563 5934312.000 8.361 565968.000 5934312.000 8.018 565968.000 5934307.312 7.756 565974.563 5934312.000 8.361</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934320.000 8.541 565968.000 5934312.000 7.972 565974.563 5934312.000 8.383 565976.000 5934313.026 8.546 565976.000 5934320.000 9.042 565968.000 5934320.000 8.541</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934320.000 9.091 565976.000 5934313.026 8.514 565984.000 5934318.740 9.625 565984.000 5934320.000 9.729 565976.000 5934320.000 9.091</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934320.000 9.748 565984.000 5934318.740 9.606 565985.763 5934320.000 9.900 565984.000 5934320.000 9.748</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934316.416 10.417 566000.000 5934320.000 11.019 565994.536 5934320.000 10.637 565995.694 5934319.090 10.565 565998.973 5934316.965 10.437 566000.000 5934316.416 10.417</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934320.000 8.451 565976.000 5934320.000 9.135 565976.000 5934328.000 9.713 565968.000 5934328.000 9.030 565968.000 5934320.000 8.451</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934328.000 8.939 565976.000 5934328.000 9.804 565976.000 5934336.000 10.309 565968.000 5934336.000 9.444 565968.000 5934328.000 8.939</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934320.000 9.424 565980.000 5934324.000 9.793 565976.000 5934324.000 9.442 565976.000 5934320.000 9.074 565980.000 5934320.000 9.424</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934324.000 9.412 565980.000 5934324.000 9.823 565980.000 5934328.000 10.188 565976.000 5934328.000 9.776 565976.000 5934324.000 9.412</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934324.000 10.194 565980.000 5934324.000 9.823 565980.000 5934320.000 9.394 565984.000 5934320.000 9.764 565984.000 5934324.000 10.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934327.499 10.603 565983.652 5934328.000 10.619 565980.000 5934328.000 10.222 565980.000 5934324.000 9.791 565984.000 5934324.000 10.227 565984.000 5934327.499 10.603</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934328.000 10.217 565980.000 5934332.000 10.562 565976.000 5934332.000 10.092 565976.000 5934328.000 9.748 565980.000 5934328.000 10.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565979.823 5934336.000 10.874 565976.000 5934336.000 10.369 565976.000 5934332.000 10.064 565980.000 5934332.000 10.592 565980.000 5934335.393 10.851 565979.823 5934336.000 10.874</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.443 5934332.000 10.758 565980.000 5934332.000 10.587 565980.000 5934328.000 10.200 565983.652 5934328.000 10.633 565983.457 5934328.282 10.637 565981.581 5934331.678 10.744 565981.443 5934332.000 10.758</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934335.393 10.860 565980.000 5934332.000 10.575 565981.443 5934332.000 10.764 565980.024 5934335.311 10.857 565980.000 5934335.393 10.860</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934336.000 10.381 565976.000 5934344.000 10.704 565968.000 5934344.000 9.695 565968.000 5934336.000 9.372 565976.000 5934336.000 10.381</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934352.000 9.730 565968.000 5934344.000 9.667 565976.000 5934344.000 10.732 565976.000 5934352.000 10.795 565968.000 5934352.000 9.730</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565978.450 5934344.000 11.110 565976.000 5934344.000 10.750 565976.000 5934336.000 10.345 565979.823 5934336.000 10.907 565978.977 5934338.909 10.930 565978.450 5934342.467 11.032 565978.450 5934344.000 11.110</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934352.000 10.798 565976.000 5934344.000 10.733 565978.450 5934344.000 11.123 565978.450 5934345.974 11.139 565978.980 5934349.420 11.251 565979.789 5934352.000 11.400 565976.000 5934352.000 10.798</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565987.253 5934321.064 10.158 565988.012 5934320.000 10.099 565990.451 5934320.000 10.313 565988.180 5934322.167 10.369 565985.657 5934325.111 10.495 565984.000 5934327.499 10.631 565984.000 5934320.000 9.747 565985.763 5934320.000 9.902 565987.253 5934321.064 10.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934332.676 11.178 565984.000 5934336.000 11.498 565982.557 5934336.000 11.280 565983.919 5934332.822 11.179 565984.000 5934332.676 11.178</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565982.476 5934336.189 11.285 565982.557 5934336.000 11.286 565984.000 5934336.000 11.512 565984.000 5934344.000 12.016 565981.050 5934344.000 11.554 565981.050 5934342.658 11.470 565981.523 5934339.466 11.343 565982.476 5934336.189 11.285</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.050 5934344.000 11.549 565984.000 5934344.000 12.023 565984.000 5934352.000 12.090 565982.542 5934352.000 11.856 565982.462 5934351.834 11.842 565981.520 5934348.830 11.665 565981.050 5934345.776 11.564 565981.050 5934344.000 11.549</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565990.070 5934323.958 10.804 565992.000 5934322.115 10.757 565992.000 5934328.000 11.628 565986.817 5934328.000 11.022 565987.718 5934326.702 10.935 565990.070 5934323.958 10.804</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565985.668 5934329.655 11.055 565986.817 5934328.000 11.004 565988.000 5934328.000 11.163 565988.000 5934332.000 11.655 565984.373 5934332.000 11.170 565985.668 5934329.655 11.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.373 5934332.000 11.150 565988.000 5934332.000 11.678 565988.000 5934336.000 12.100 565984.000 5934336.000 11.517 565984.000 5934332.676 11.167 565984.373 5934332.000 11.150</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934332.000 12.196 565988.000 5934332.000 11.679 565988.000 5934328.000 11.131 565992.000 5934328.000 11.649 565992.000 5934332.000 12.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934336.000 12.134 565988.000 5934332.000 11.643 565992.000 5934332.000 12.232 565992.000 5934336.000 12.723 565988.000 5934336.000 12.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934320.000 10.754 565996.000 5934324.000 11.396 565992.000 5934324.000 11.040 565992.000 5934322.115 10.738 565992.727 5934321.421 10.691 565994.536 5934320.000 10.624 565996.000 5934320.000 10.754</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934324.000 11.006 565996.000 5934324.000 11.424 565996.000 5934328.000 12.066 565992.000 5934328.000 11.649 565992.000 5934324.000 11.006</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934320.000 11.036 566000.000 5934324.000 11.732 565996.000 5934324.000 11.421 565996.000 5934320.000 10.724 566000.000 5934320.000 11.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934328.000 12.102 565996.000 5934324.000 11.388 566000.000 5934324.000 11.765 566000.000 5934328.000 12.478 565996.000 5934328.000 12.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934328.000 12.104 565996.000 5934332.000 12.726 565992.000 5934332.000 12.234 565992.000 5934328.000 11.611 565996.000 5934328.000 12.104</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934332.000 12.196 565996.000 5934332.000 12.764 565996.000 5934336.000 13.326 565992.000 5934336.000 12.759 565992.000 5934332.000 12.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934332.000 13.209 565996.000 5934332.000 12.763 565996.000 5934328.000 12.067 566000.000 5934328.000 12.513 566000.000 5934332.000 13.209</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934336.000 13.872 565996.000 5934336.000 13.360 565996.000 5934332.000 12.730 566000.000 5934332.000 13.242 566000.000 5934336.000 13.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934336.000 12.787 565992.000 5934344.000 13.410 565984.000 5934344.000 12.075 565984.000 5934336.000 11.451 565992.000 5934336.000 12.787</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934344.000 12.027 565992.000 5934344.000 13.458 565992.000 5934352.000 13.524 565984.000 5934352.000 12.093 565984.000 5934344.000 12.027</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934336.000 13.359 565996.000 5934340.000 13.816 565992.000 5934340.000 13.182 565992.000 5934336.000 12.726 565996.000 5934336.000 13.359</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934340.000 13.159 565996.000 5934340.000 13.839 565996.000 5934344.000 14.146 565992.000 5934344.000 13.466 565992.000 5934340.000 13.159</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934336.000 13.902 566000.000 5934340.000 14.415 565996.000 5934340.000 13.844 565996.000 5934336.000 13.330 566000.000 5934336.000 13.902</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934344.000 14.165 565996.000 5934340.000 13.820 566000.000 5934340.000 14.440 566000.000 5934344.000 14.785 565996.000 5934344.000 14.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934344.000 14.160 565996.000 5934348.000 14.288 565992.000 5934348.000 13.581 565992.000 5934344.000 13.453 565996.000 5934344.000 14.160</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934348.000 13.580 565996.000 5934348.000 14.289 565996.000 5934352.000 14.230 565992.000 5934352.000 13.521 565992.000 5934348.000 13.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934344.000 14.798 566000.000 5934348.000 14.942 565996.000 5934348.000 14.296 565996.000 5934344.000 14.152 566000.000 5934344.000 14.798</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934352.000 14.224 565996.000 5934348.000 14.296 566000.000 5934348.000 14.942 566000.000 5934352.000 14.871 565996.000 5934352.000 14.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565983.885 5934354.798 11.983 565982.542 5934352.000 11.842 565984.000 5934352.000 12.092 565984.000 5934354.974 11.997 565983.885 5934354.798 11.983</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934352.000 12.793 565988.000 5934356.000 12.631 565984.670 5934356.000 12.057 565984.000 5934354.974 11.983 565984.000 5934352.000 12.104 565988.000 5934352.000 12.793</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565987.692 5934360.000 12.274 565985.797 5934357.726 12.127 565984.670 5934356.000 12.067 565988.000 5934356.000 12.622 565988.000 5934360.000 12.325 565987.692 5934360.000 12.274</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934356.000 13.315 565988.000 5934356.000 12.613 565988.000 5934352.000 12.812 565992.000 5934352.000 13.515 565992.000 5934356.000 13.315</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934360.000 12.306 565988.000 5934356.000 12.636 565992.000 5934356.000 13.291 565992.000 5934360.000 12.962 565988.000 5934360.000 12.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565987.692 5934360.000 12.281 565992.000 5934360.000 12.947 565992.000 5934364.235 12.473 565990.725 5934363.168 12.395 565988.213 5934360.625 12.291 565987.692 5934360.000 12.281</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934352.000 14.218 565996.000 5934356.000 13.979 565992.000 5934356.000 13.296 565992.000 5934352.000 13.534 565996.000 5934352.000 14.218</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934356.000 13.319 565996.000 5934356.000 13.955 565996.000 5934360.000 13.569 565992.000 5934360.000 12.934 565992.000 5934356.000 13.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934352.000 14.859 566000.000 5934356.000 14.585 565996.000 5934356.000 13.961 565996.000 5934352.000 14.236 566000.000 5934352.000 14.859</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934360.000 13.542 565996.000 5934356.000 13.983 566000.000 5934356.000 14.564 566000.000 5934360.000 14.123 565996.000 5934360.000 13.542</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934360.000 13.538 565996.000 5934364.000 13.045 565992.000 5934364.000 12.473 565992.000 5934360.000 12.965 565996.000 5934360.000 13.538</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565993.314 5934365.335 12.478 565992.000 5934364.235 12.464 565992.000 5934364.000 12.498 565996.000 5934364.000 13.027 565996.000 5934367.142 12.572 565995.979 5934367.131 12.570 565993.314 5934365.335 12.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934364.000 13.534 565996.000 5934364.000 13.012 565996.000 5934360.000 13.571 566000.000 5934360.000 14.094 566000.000 5934364.000 13.534</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934367.142 12.556 565996.000 5934364.000 13.046 566000.000 5934364.000 13.503 566000.000 5934368.000 12.879 565997.644 5934368.000 12.610 565996.000 5934367.142 12.556</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565997.644 5934368.000 12.622 566000.000 5934368.000 12.860 566000.000 5934369.047 12.685 565998.720 5934368.562 12.637 565997.644 5934368.000 12.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934352.000 10.770 565976.000 5934360.000 10.573 565968.000 5934360.000 9.558 565968.000 5934352.000 9.755 565976.000 5934352.000 10.770</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934360.000 9.627 565976.000 5934360.000 10.504 565976.000 5934368.000 10.121 565968.000 5934368.000 9.244 565968.000 5934360.000 9.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565983.703 5934359.274 11.702 565984.000 5934359.631 11.733 565984.000 5934360.000 11.720 565976.000 5934360.000 10.536 565976.000 5934352.000 10.826 565979.789 5934352.000 11.386 565980.038 5934352.791 11.395 565981.615 5934356.077 11.509 565983.703 5934359.274 11.702</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934360.000 11.088 565980.000 5934364.000 10.845 565976.000 5934364.000 10.316 565976.000 5934360.000 10.560 565980.000 5934360.000 11.088</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934364.000 10.343 565980.000 5934364.000 10.818 565980.000 5934368.000 10.538 565976.000 5934368.000 10.062 565976.000 5934364.000 10.343</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934364.000 11.386 565980.000 5934364.000 10.819 565980.000 5934360.000 11.114 565984.000 5934360.000 11.681 565984.000 5934364.000 11.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934368.000 11.014 565980.000 5934368.000 10.507 565980.000 5934364.000 10.849 565984.000 5934364.000 11.356 565984.000 5934368.000 11.014</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934368.000 10.030 565976.000 5934376.000 9.574 565968.000 5934376.000 8.879 565968.000 5934368.000 9.335 565976.000 5934368.000 10.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934384.000 8.525 565968.000 5934376.000 8.965 565976.000 5934376.000 9.488 565976.000 5934384.000 9.048 565968.000 5934384.000 8.525</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934368.000 10.508 565980.000 5934372.000 10.208 565976.000 5934372.000 9.792 565976.000 5934368.000 10.092 565980.000 5934368.000 10.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934372.000 9.821 565980.000 5934372.000 10.179 565980.000 5934376.000 9.873 565976.000 5934376.000 9.514 565976.000 5934372.000 9.821</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934368.000 10.981 565984.000 5934372.000 10.617 565980.000 5934372.000 10.176 565980.000 5934368.000 10.540 565984.000 5934368.000 10.981</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934376.000 9.845 565980.000 5934372.000 10.208 565984.000 5934372.000 10.585 565984.000 5934376.000 10.222 565980.000 5934376.000 9.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934376.000 9.846 565980.000 5934380.000 9.552 565976.000 5934380.000 9.247 565976.000 5934376.000 9.541 565980.000 5934376.000 9.846</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934380.000 9.271 565980.000 5934380.000 9.527 565980.000 5934384.000 9.252 565976.000 5934384.000 8.997 565976.000 5934380.000 9.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934380.000 9.844 565980.000 5934380.000 9.524 565980.000 5934376.000 9.874 565984.000 5934376.000 10.193 565984.000 5934380.000 9.844</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934384.000 9.495 565980.000 5934384.000 9.228 565980.000 5934380.000 9.550 565984.000 5934380.000 9.818 565984.000 5934384.000 9.495</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565987.893 5934364.000 11.924 565984.000 5934364.000 11.372 565984.000 5934360.000 11.700 565984.308 5934360.000 11.744 565986.287 5934362.375 11.829 565987.893 5934364.000 11.924</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934364.109 11.908 565988.000 5934368.000 11.505 565984.000 5934368.000 10.978 565984.000 5934364.000 11.392 565987.893 5934364.000 11.905 565988.000 5934364.109 11.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.962 5934365.082 11.935 565991.749 5934367.415 12.013 565992.000 5934367.585 12.025 565992.000 5934368.000 11.978 565988.000 5934368.000 11.485 565988.000 5934364.109 11.927 565988.962 5934365.082 11.935</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934368.000 11.015 565988.000 5934368.000 11.468 565988.000 5934372.000 11.037 565984.000 5934372.000 10.583 565984.000 5934368.000 11.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934372.000 10.617 565988.000 5934372.000 11.002 565988.000 5934376.000 10.575 565984.000 5934376.000 10.190 565984.000 5934372.000 10.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934372.000 11.450 565988.000 5934372.000 11.002 565988.000 5934368.000 11.503 565992.000 5934368.000 11.952 565992.000 5934372.000 11.450</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934376.000 10.541 565988.000 5934372.000 11.035 565992.000 5934372.000 11.416 565992.000 5934376.000 10.922 565988.000 5934376.000 10.541</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934376.000 10.543 565988.000 5934380.000 10.137 565984.000 5934380.000 9.816 565984.000 5934376.000 10.221 565988.000 5934376.000 10.543</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934384.000 9.470 565984.000 5934380.000 9.843 565988.000 5934380.000 10.110 565988.000 5934384.000 9.738 565984.000 5934384.000 9.470</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934380.000 10.426 565988.000 5934380.000 10.107 565988.000 5934376.000 10.573 565992.000 5934376.000 10.891 565992.000 5934380.000 10.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934384.000 9.713 565988.000 5934380.000 10.135 565992.000 5934380.000 10.398 565992.000 5934384.000 9.975 565988.000 5934384.000 9.713</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.616 5934368.000 12.046 565994.646 5934369.369 12.070 565996.000 5934370.075 12.114 565996.000 5934372.000 11.846 565992.000 5934372.000 11.424 565992.000 5934368.000 11.981 565992.616 5934368.000 12.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934372.000 11.450 565996.000 5934372.000 11.812 565996.000 5934376.000 11.251 565992.000 5934376.000 10.889 565992.000 5934372.000 11.450</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934372.000 12.185 565996.000 5934372.000 11.830 565996.000 5934370.075 12.126 565997.655 5934370.938 12.140 566000.000 5934371.827 12.212 566000.000 5934372.000 12.185</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934376.000 11.220 565996.000 5934372.000 11.843 566000.000 5934372.000 12.169 566000.000 5934376.000 11.545 565996.000 5934376.000 11.220</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934376.000 11.219 565996.000 5934380.000 10.694 565992.000 5934380.000 10.396 565992.000 5934376.000 10.921 565996.000 5934376.000 11.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934380.000 10.422 565996.000 5934380.000 10.668 565996.000 5934384.000 10.197 565992.000 5934384.000 9.951 565992.000 5934380.000 10.422</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934380.000 10.941 565996.000 5934380.000 10.667 565996.000 5934376.000 11.246 566000.000 5934376.000 11.519 566000.000 5934380.000 10.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934384.000 10.396 565996.000 5934384.000 10.173 565996.000 5934380.000 10.693 566000.000 5934380.000 10.915 566000.000 5934384.000 10.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934384.000 8.598 565976.000 5934384.000 8.975 565976.000 5934392.000 8.600 565968.000 5934392.000 8.222 565968.000 5934384.000 8.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934392.000 8.277 565976.000 5934392.000 8.545 565976.000 5934400.000 8.255 565968.000 5934400.000 7.988 565968.000 5934392.000 8.277</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934392.000 8.932 565976.000 5934392.000 8.530 565976.000 5934384.000 9.045 565984.000 5934384.000 9.446 565984.000 5934392.000 8.932</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934400.000 8.208 565976.000 5934392.000 8.592 565984.000 5934392.000 8.870 565984.000 5934400.000 8.487 565976.000 5934400.000 8.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934400.000 8.216 565976.000 5934408.000 8.002 565968.000 5934408.000 7.813 565968.000 5934400.000 8.027 565976.000 5934400.000 8.216</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934408.000 7.839 565976.000 5934408.000 7.976 565976.000 5934416.000 7.829 565968.000 5934416.000 7.693 565968.000 5934408.000 7.839</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934408.000 8.166 565976.000 5934408.000 7.969 565976.000 5934400.000 8.249 565984.000 5934400.000 8.446 565984.000 5934408.000 8.166</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934416.000 7.955 565976.000 5934416.000 7.810 565976.000 5934408.000 7.995 565984.000 5934408.000 8.140 565984.000 5934416.000 7.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934384.000 9.925 565992.000 5934392.000 9.261 565984.000 5934392.000 8.857 565984.000 5934384.000 9.521 565992.000 5934384.000 9.925</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934392.000 8.922 565992.000 5934392.000 9.196 565992.000 5934400.000 8.709 565984.000 5934400.000 8.435 565984.000 5934392.000 8.922</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934384.000 10.351 566000.000 5934392.000 9.546 565992.000 5934392.000 9.191 565992.000 5934384.000 9.995 566000.000 5934384.000 10.351</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934400.000 8.662 565992.000 5934392.000 9.244 566000.000 5934392.000 9.492 566000.000 5934400.000 8.910 565992.000 5934400.000 8.662</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934416.000 7.896 565984.000 5934400.000 8.511 566000.000 5934400.000 8.841 566000.000 5934416.000 8.225 565984.000 5934416.000 7.896</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934416.000 7.922 565984.000 5934432.000 7.748 565968.000 5934432.000 7.552 565968.000 5934416.000 7.725 565984.000 5934416.000 7.922</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934448.000 7.546 565968.000 5934432.000 7.585 565984.000 5934432.000 7.714 565984.000 5934448.000 7.675 565968.000 5934448.000 7.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934432.000 7.891 565984.000 5934432.000 7.704 565984.000 5934416.000 7.966 566000.000 5934416.000 8.154 566000.000 5934432.000 7.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934448.000 7.655 565984.000 5934432.000 7.735 566000.000 5934432.000 7.860 566000.000 5934448.000 7.780 565984.000 5934448.000 7.655</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934457.902 7.573 565968.000 5934448.000 7.564 566000.000 5934448.000 7.763 566000.000 5934457.512 7.772 565968.000 5934457.902 7.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934253.631 6.321 566032.000 5934256.000 6.363 566000.000 5934256.000 6.317 566000.000 5934250.463 6.221 566032.000 5934253.631 6.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934256.000 6.355 566016.000 5934272.000 6.762 566000.000 5934272.000 6.720 566000.000 5934256.000 6.312 566016.000 5934256.000 6.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934288.000 7.424 566000.000 5934272.000 6.705 566016.000 5934272.000 6.776 566016.000 5934288.000 7.495 566000.000 5934288.000 7.424</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934272.000 6.761 566016.000 5934272.000 6.761 566016.000 5934256.000 6.356 566032.000 5934256.000 6.357 566032.000 5934272.000 6.761</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934288.000 7.490 566016.000 5934272.000 6.782 566032.000 5934272.000 6.740 566032.000 5934288.000 7.449 566016.000 5934288.000 7.490</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934312.657 10.109 566008.000 5934320.000 11.405 566000.000 5934320.000 11.040 566000.000 5934316.416 10.408 566002.568 5934315.046 10.283 566006.525 5934313.314 10.157 566008.000 5934312.657 10.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566014.540 5934309.714 9.691 566016.000 5934309.041 9.596 566016.000 5934312.000 10.053 566009.476 5934312.000 10.015 566010.533 5934311.530 9.949 566014.540 5934309.714 9.691</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566009.476 5934312.000 9.993 566016.000 5934312.000 10.063 566016.000 5934320.000 11.506 566008.000 5934320.000 11.421 566008.000 5934312.657 10.096 566009.476 5934312.000 9.993</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566018.548 5934307.866 9.409 566019.691 5934307.331 9.315 566024.000 5934309.916 9.621 566024.000 5934312.000 9.920 566016.000 5934312.000 10.040 566016.000 5934309.041 9.615 566018.548 5934307.866 9.409</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934312.000 10.074 566024.000 5934312.000 9.899 566024.000 5934320.000 11.316 566016.000 5934320.000 11.492 566016.000 5934312.000 10.074</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566027.473 5934312.000 9.812 566024.000 5934312.000 9.920 566024.000 5934309.916 9.613 566027.473 5934312.000 9.812</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934320.000 11.269 566024.000 5934312.000 9.962 566027.473 5934312.000 9.782 566032.000 5934314.716 9.991 566032.000 5934320.000 10.854 566024.000 5934320.000 11.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934288.000 7.407 566008.000 5934288.000 7.490 566008.000 5934296.000 8.057 566000.000 5934296.000 7.973 566000.000 5934288.000 7.407</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934296.000 7.952 566008.000 5934296.000 8.079 566008.000 5934304.000 8.864 566000.000 5934304.000 8.737 566000.000 5934296.000 7.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934296.000 8.097 566008.000 5934296.000 8.068 566008.000 5934288.000 7.479 566016.000 5934288.000 7.508 566016.000 5934296.000 8.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934304.000 8.880 566008.000 5934296.000 8.062 566016.000 5934296.000 8.103 566016.000 5934304.000 8.922 566008.000 5934304.000 8.880</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566001.432 5934312.704 9.903 566000.000 5934313.469 9.986 566000.000 5934304.000 8.721 566016.000 5934304.000 8.936 566016.000 5934306.178 9.227 566013.460 5934307.349 9.349 566009.467 5934309.158 9.537 566005.475 5934310.936 9.721 566001.432 5934312.704 9.903</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934288.000 7.483 566024.000 5934296.000 8.069 566016.000 5934296.000 8.095 566016.000 5934288.000 7.509 566024.000 5934288.000 7.483</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566021.444 5934303.637 8.842 566020.670 5934304.000 8.885 566016.000 5934304.000 8.921 566016.000 5934296.000 8.111 566024.000 5934296.000 8.050 566024.000 5934302.419 8.700 566021.444 5934303.637 8.842</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934296.000 7.975 566024.000 5934296.000 8.053 566024.000 5934288.000 7.500 566032.000 5934288.000 7.423 566032.000 5934296.000 7.975</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934302.419 8.665 566024.000 5934296.000 8.073 566032.000 5934296.000 7.944 566032.000 5934298.535 8.178 566029.430 5934299.801 8.336 566025.437 5934301.734 8.578 566024.000 5934302.419 8.665</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934306.178 9.197 566016.000 5934304.000 8.925 566020.670 5934304.000 8.897 566017.452 5934305.509 9.105 566016.000 5934306.178 9.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934320.000 10.973 566008.000 5934320.000 11.462 566008.000 5934328.000 13.030 566000.000 5934328.000 12.542 566000.000 5934320.000 10.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934328.000 12.848 566004.000 5934332.000 13.611 566000.000 5934332.000 13.243 566000.000 5934328.000 12.479 566004.000 5934328.000 12.848</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934336.000 13.902 566000.000 5934332.000 13.212 566004.000 5934332.000 13.642 566004.000 5934336.000 14.332 566000.000 5934336.000 13.902</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934332.000 13.903 566004.000 5934332.000 13.637 566004.000 5934328.000 12.822 566008.000 5934328.000 13.087 566008.000 5934332.000 13.903</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934336.000 14.358 566004.000 5934332.000 13.616 566008.000 5934332.000 13.924 566008.000 5934336.000 14.666 566004.000 5934336.000 14.358</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934328.000 13.207 566008.000 5934328.000 13.088 566008.000 5934320.000 11.404 566016.000 5934320.000 11.524 566016.000 5934328.000 13.207</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934328.000 13.215 566012.000 5934332.000 14.062 566008.000 5934332.000 13.919 566008.000 5934328.000 13.072 566012.000 5934328.000 13.215</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934332.000 13.907 566012.000 5934332.000 14.074 566012.000 5934336.000 14.849 566008.000 5934336.000 14.683 566008.000 5934332.000 13.907</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934332.000 14.079 566012.000 5934332.000 14.069 566012.000 5934328.000 13.209 566016.000 5934328.000 13.219 566016.000 5934332.000 14.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934336.000 14.867 566012.000 5934336.000 14.855 566012.000 5934332.000 14.068 566016.000 5934332.000 14.080 566016.000 5934336.000 14.867</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934336.000 13.876 566004.000 5934336.000 14.358 566004.000 5934340.000 14.924 566000.000 5934340.000 14.441 566000.000 5934336.000 13.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934340.000 14.423 566004.000 5934340.000 14.943 566004.000 5934344.000 15.322 566000.000 5934344.000 14.803 566000.000 5934340.000 14.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934340.000 15.293 566004.000 5934340.000 14.944 566004.000 5934336.000 14.338 566008.000 5934336.000 14.686 566008.000 5934340.000 15.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934344.000 15.336 566004.000 5934340.000 14.929 566008.000 5934340.000 15.308 566008.000 5934344.000 15.714 566004.000 5934344.000 15.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934344.000 15.332 566004.000 5934348.000 15.488 566000.000 5934348.000 14.948 566000.000 5934344.000 14.793 566004.000 5934344.000 15.332</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934352.000 14.867 566000.000 5934348.000 14.946 566004.000 5934348.000 15.489 566004.000 5934352.000 15.409 566000.000 5934352.000 14.867</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934348.000 15.887 566004.000 5934348.000 15.492 566004.000 5934344.000 15.328 566008.000 5934344.000 15.723 566008.000 5934348.000 15.887</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934352.000 15.406 566004.000 5934348.000 15.492 566008.000 5934348.000 15.888 566008.000 5934352.000 15.802 566004.000 5934352.000 15.406</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934336.000 14.860 566012.000 5934340.000 15.494 566008.000 5934340.000 15.306 566008.000 5934336.000 14.672 566012.000 5934336.000 14.860</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934340.000 15.298 566012.000 5934340.000 15.502 566012.000 5934344.000 15.928 566008.000 5934344.000 15.724 566008.000 5934340.000 15.298</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934336.000 14.867 566016.000 5934340.000 15.510 566012.000 5934340.000 15.498 566012.000 5934336.000 14.855 566016.000 5934336.000 14.867</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934344.000 15.933 566012.000 5934340.000 15.497 566016.000 5934340.000 15.511 566016.000 5934344.000 15.947 566012.000 5934344.000 15.933</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934344.000 15.934 566012.000 5934348.000 16.108 566008.000 5934348.000 15.892 566008.000 5934344.000 15.718 566012.000 5934344.000 15.934</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566009.598 5934348.764 15.975 566010.383 5934351.242 15.964 566012.000 5934350.730 16.062 566012.000 5934352.000 16.035 566008.000 5934352.000 15.818 566008.000 5934348.000 15.905 566012.000 5934348.000 16.122 566012.000 5934348.003 16.122 566009.598 5934348.764 15.975</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.010 5934348.000 16.114 566012.000 5934348.000 16.114 566012.000 5934344.000 15.924 566016.000 5934344.000 15.960 566016.000 5934346.736 16.091 566012.010 5934348.000 16.114</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934352.000 16.018 566012.000 5934350.730 16.071 566016.000 5934349.464 16.131 566016.000 5934352.000 16.027 566012.000 5934352.000 16.018</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934320.000 11.267 566024.000 5934328.000 12.915 566016.000 5934328.000 13.190 566016.000 5934320.000 11.541 566024.000 5934320.000 11.267</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934328.000 13.101 566020.000 5934332.000 13.951 566016.000 5934332.000 14.074 566016.000 5934328.000 13.224 566020.000 5934328.000 13.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934336.000 14.862 566016.000 5934332.000 14.085 566020.000 5934332.000 13.940 566020.000 5934336.000 14.717 566016.000 5934336.000 14.862</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934332.000 13.691 566020.000 5934332.000 13.934 566020.000 5934328.000 13.118 566024.000 5934328.000 12.876 566024.000 5934332.000 13.691</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934336.000 14.702 566020.000 5934332.000 13.955 566024.000 5934332.000 13.670 566024.000 5934336.000 14.417 566020.000 5934336.000 14.702</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934320.000 11.307 566028.000 5934320.000 11.070 566028.000 5934324.000 11.827 566024.000 5934324.000 12.063 566024.000 5934320.000 11.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934324.000 12.090 566028.000 5934324.000 11.799 566028.000 5934328.000 12.581 566024.000 5934328.000 12.872 566024.000 5934324.000 12.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934324.000 11.506 566028.000 5934324.000 11.799 566028.000 5934320.000 11.098 566032.000 5934320.000 10.806 566032.000 5934324.000 11.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934328.000 12.550 566028.000 5934324.000 11.830 566032.000 5934324.000 11.475 566032.000 5934328.000 12.195 566028.000 5934328.000 12.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934328.000 12.551 566028.000 5934332.000 13.316 566024.000 5934332.000 13.666 566024.000 5934328.000 12.901 566028.000 5934328.000 12.551</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934332.000 13.694 566028.000 5934332.000 13.288 566028.000 5934336.000 13.986 566024.000 5934336.000 14.393 566024.000 5934332.000 13.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934332.000 12.863 566028.000 5934332.000 13.284 566028.000 5934328.000 12.583 566032.000 5934328.000 12.162 566032.000 5934332.000 12.863</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934336.000 13.468 566028.000 5934336.000 13.956 566028.000 5934332.000 13.318 566032.000 5934332.000 12.829 566032.000 5934336.000 13.468</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934349.464 16.114 566020.000 5934348.197 15.951 566020.000 5934352.000 15.846 566016.000 5934352.000 16.044 566016.000 5934349.464 16.114</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934348.000 15.573 566020.622 5934348.000 15.896 566024.000 5934346.930 15.557 566024.000 5934348.000 15.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934352.000 15.861 566020.000 5934348.197 15.942 566020.622 5934348.000 15.889 566024.000 5934348.000 15.580 566024.000 5934352.000 15.494 566020.000 5934352.000 15.861</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566027.538 5934349.185 15.105 566028.516 5934350.707 14.963 566028.990 5934352.000 14.886 566024.000 5934352.000 15.491 566024.000 5934346.930 15.568 566024.755 5934346.691 15.480 566026.136 5934347.727 15.297 566027.538 5934349.185 15.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934336.000 14.871 566020.000 5934336.000 14.708 566020.000 5934340.000 15.344 566016.000 5934340.000 15.506 566016.000 5934336.000 14.871</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934340.000 15.513 566020.000 5934340.000 15.337 566020.000 5934344.000 15.768 566016.000 5934344.000 15.945 566016.000 5934340.000 15.513</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934340.000 15.007 566020.000 5934340.000 15.331 566020.000 5934336.000 14.721 566024.000 5934336.000 14.398 566024.000 5934340.000 15.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934344.000 15.760 566020.000 5934340.000 15.345 566024.000 5934340.000 14.992 566024.000 5934344.000 15.408 566020.000 5934344.000 15.760</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934346.736 16.106 566016.000 5934344.000 15.945 566020.000 5934344.000 15.770 566020.000 5934345.470 15.856 566016.000 5934346.736 16.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934345.470 15.861 566020.000 5934344.000 15.765 566024.000 5934344.000 15.403 566024.000 5934344.203 15.417 566020.000 5934345.470 15.861</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934336.000 13.962 566028.000 5934340.000 14.532 566024.000 5934340.000 14.987 566024.000 5934336.000 14.417 566028.000 5934336.000 13.962</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566025.500 5934344.000 15.222 566025.245 5934343.809 15.234 566024.641 5934344.000 15.328 566024.000 5934344.000 15.407 566024.000 5934340.000 15.007 566028.000 5934340.000 14.513 566028.000 5934344.000 14.913 566025.500 5934344.000 15.222</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934340.000 13.961 566028.000 5934340.000 14.508 566028.000 5934336.000 13.986 566032.000 5934336.000 13.438 566032.000 5934340.000 13.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934344.000 14.887 566028.000 5934340.000 14.532 566032.000 5934340.000 13.937 566032.000 5934344.000 14.293 566028.000 5934344.000 14.887</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566027.864 5934345.773 15.014 566025.500 5934344.000 15.228 566028.000 5934344.000 14.897 566028.000 5934345.914 15.004 566027.864 5934345.773 15.014</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934345.914 14.991 566028.000 5934344.000 14.911 566032.000 5934344.000 14.276 566032.000 5934348.000 14.444 566029.867 5934348.000 14.782 566029.587 5934347.565 14.808 566028.000 5934345.914 14.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566029.867 5934348.000 14.788 566032.000 5934348.000 14.437 566032.000 5934352.000 14.394 566031.685 5934352.000 14.446 566031.647 5934351.692 14.455 566030.859 5934349.543 14.608 566029.867 5934348.000 14.788</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934352.000 15.400 566004.000 5934356.000 15.093 566000.000 5934356.000 14.569 566000.000 5934352.000 14.876 566004.000 5934352.000 15.400</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934360.000 14.097 566000.000 5934356.000 14.590 566004.000 5934356.000 15.072 566004.000 5934360.000 14.580 566000.000 5934360.000 14.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934356.000 15.461 566004.000 5934356.000 15.080 566004.000 5934352.000 15.414 566008.000 5934352.000 15.795 566008.000 5934356.000 15.461</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934360.000 14.561 566004.000 5934356.000 15.091 566008.000 5934356.000 15.449 566008.000 5934360.000 14.919 566004.000 5934360.000 14.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934360.000 14.158 566008.000 5934360.000 14.865 566008.000 5934368.000 13.520 566000.000 5934368.000 12.812 566000.000 5934360.000 14.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934352.000 16.011 566012.000 5934356.000 15.663 566008.000 5934356.000 15.454 566008.000 5934352.000 15.801 566012.000 5934352.000 16.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934356.000 15.461 566012.000 5934356.000 15.656 566012.000 5934360.000 15.103 566008.000 5934360.000 14.907 566008.000 5934356.000 15.461</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934352.000 16.031 566016.000 5934356.000 15.682 566012.000 5934356.000 15.662 566012.000 5934352.000 16.011 566016.000 5934352.000 16.031</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934360.000 15.099 566012.000 5934356.000 15.660 566016.000 5934356.000 15.684 566016.000 5934360.000 15.123 566012.000 5934360.000 15.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934360.000 15.093 566012.000 5934364.000 14.398 566008.000 5934364.000 14.221 566008.000 5934360.000 14.916 566012.000 5934360.000 15.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934364.000 14.231 566012.000 5934364.000 14.389 566012.000 5934368.000 13.623 566008.000 5934368.000 13.466 566008.000 5934364.000 14.231</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934364.000 14.425 566012.000 5934364.000 14.396 566012.000 5934360.000 15.097 566016.000 5934360.000 15.126 566016.000 5934364.000 14.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934368.000 13.652 566012.000 5934368.000 13.619 566012.000 5934364.000 14.393 566016.000 5934364.000 14.427 566016.000 5934368.000 13.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.451 5934370.343 12.780 566001.543 5934369.631 12.698 566000.000 5934369.047 12.691 566000.000 5934368.000 12.880 566008.000 5934368.000 13.458 566008.000 5934370.700 12.972 566007.452 5934370.700 12.933 566004.451 5934370.343 12.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934370.700 12.972 566008.000 5934368.000 13.469 566016.000 5934368.000 13.651 566016.000 5934369.835 13.314 566013.448 5934370.402 13.152 566010.558 5934370.700 13.031 566008.000 5934370.700 12.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934352.000 16.027 566020.000 5934352.000 15.858 566020.000 5934356.000 15.517 566016.000 5934356.000 15.685 566016.000 5934352.000 16.027</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934356.000 15.677 566020.000 5934356.000 15.525 566020.000 5934360.000 14.977 566016.000 5934360.000 15.130 566016.000 5934356.000 15.677</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934356.000 15.184 566020.000 5934356.000 15.526 566020.000 5934352.000 15.849 566024.000 5934352.000 15.506 566024.000 5934356.000 15.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934360.000 14.992 566020.000 5934356.000 15.510 566024.000 5934356.000 15.200 566024.000 5934360.000 14.683 566020.000 5934360.000 14.992</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934360.000 14.989 566020.000 5934364.000 14.303 566016.000 5934364.000 14.432 566016.000 5934360.000 15.118 566020.000 5934360.000 14.989</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934364.000 14.418 566020.000 5934364.000 14.317 566020.000 5934368.000 13.558 566016.000 5934368.000 13.660 566016.000 5934364.000 14.418</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934364.000 14.054 566020.000 5934364.000 14.321 566020.000 5934360.000 14.971 566024.000 5934360.000 14.704 566024.000 5934364.000 14.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566022.756 5934366.314 13.729 566020.750 5934367.768 13.577 566020.309 5934368.000 13.559 566020.000 5934368.000 13.577 566020.000 5934364.000 14.304 566024.000 5934364.000 14.080 566024.000 5934365.110 13.879 566022.756 5934366.314 13.729</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934352.000 15.005 566028.000 5934356.000 14.713 566024.000 5934356.000 15.200 566024.000 5934352.000 15.491 566028.000 5934352.000 15.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934356.000 15.174 566028.000 5934356.000 14.741 566028.000 5934359.243 14.365 566027.661 5934360.000 14.313 566024.000 5934360.000 14.709 566024.000 5934356.000 15.174</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566029.123 5934356.000 14.577 566028.000 5934356.000 14.723 566028.000 5934352.000 14.992 566028.990 5934352.000 14.863 566029.103 5934352.308 14.828 566029.318 5934354.024 14.684 566029.153 5934355.892 14.580 566029.123 5934356.000 14.577</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.586 5934357.933 14.445 566028.000 5934359.243 14.383 566028.000 5934356.000 14.722 566029.123 5934356.000 14.578 566028.586 5934357.933 14.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934365.110 13.899 566024.000 5934360.000 14.690 566027.661 5934360.000 14.330 566027.595 5934360.148 14.314 566026.177 5934362.511 14.087 566024.564 5934364.565 13.928 566024.000 5934365.110 13.899</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934369.835 13.296 566016.000 5934368.000 13.652 566020.309 5934368.000 13.562 566018.536 5934368.933 13.418 566016.105 5934369.812 13.299 566016.000 5934369.835 13.296</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934373.300 12.454 566008.000 5934376.000 11.989 566000.000 5934376.000 11.517 566000.000 5934371.827 12.236 566000.770 5934372.119 12.231 566003.987 5934372.907 12.285 566007.298 5934373.300 12.413 566008.000 5934373.300 12.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934376.000 11.563 566008.000 5934376.000 11.931 566008.000 5934384.000 10.721 566000.000 5934384.000 10.352 566000.000 5934376.000 11.563</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566013.865 5934372.973 12.658 566016.000 5934372.498 12.792 566016.000 5934376.000 12.127 566008.000 5934376.000 11.961 566008.000 5934373.300 12.475 566010.692 5934373.300 12.530 566013.865 5934372.973 12.658</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934384.000 10.689 566008.000 5934376.000 11.963 566016.000 5934376.000 12.122 566016.000 5934384.000 10.848 566008.000 5934384.000 10.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934356.000 14.163 566031.754 5934356.000 14.198 566031.932 5934353.976 14.291 566031.685 5934352.000 14.441 566032.000 5934352.000 14.397 566032.000 5934356.000 14.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566031.039 5934358.817 14.021 566031.722 5934356.358 14.167 566031.754 5934356.000 14.198 566032.000 5934356.000 14.164 566032.000 5934360.000 13.773 566030.510 5934360.000 13.978 566031.039 5934358.817 14.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934364.400 13.661 566028.000 5934368.000 13.088 566024.753 5934368.000 13.335 566026.499 5934366.310 13.471 566028.000 5934364.400 13.661</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566029.905 5934361.352 13.856 566030.510 5934360.000 13.962 566032.000 5934360.000 13.795 566032.000 5934364.000 13.277 566028.314 5934364.000 13.692 566028.323 5934363.989 13.692 566029.905 5934361.352 13.856</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.314 5934364.000 13.671 566032.000 5934364.000 13.309 566032.000 5934368.000 12.717 566028.000 5934368.000 13.111 566028.000 5934364.400 13.643 566028.314 5934364.000 13.671</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934368.624 13.301 566024.000 5934376.000 11.985 566016.000 5934376.000 12.156 566016.000 5934372.498 12.781 566016.832 5934372.313 12.796 566019.589 5934371.317 12.915 566022.125 5934369.982 13.099 566024.000 5934368.624 13.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934376.000 12.091 566024.000 5934376.000 12.029 566024.000 5934384.000 10.816 566016.000 5934384.000 10.878 566016.000 5934376.000 12.091</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934368.624 13.259 566024.431 5934368.311 13.285 566024.753 5934368.000 13.317 566028.000 5934368.000 13.109 566028.000 5934372.000 12.433 566024.000 5934372.000 12.688 566024.000 5934368.624 13.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934372.000 12.652 566028.000 5934372.000 12.468 566028.000 5934376.000 11.829 566024.000 5934376.000 12.013 566024.000 5934372.000 12.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934372.000 12.163 566028.000 5934372.000 12.471 566028.000 5934368.000 13.068 566032.000 5934368.000 12.759 566032.000 5934372.000 12.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934376.000 11.864 566028.000 5934372.000 12.433 566032.000 5934372.000 12.201 566032.000 5934376.000 11.631 566028.000 5934376.000 11.864</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934376.000 11.858 566028.000 5934380.000 11.276 566024.000 5934380.000 11.401 566024.000 5934376.000 11.983 566028.000 5934376.000 11.858</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934380.000 11.374 566028.000 5934380.000 11.303 566028.000 5934384.000 10.789 566024.000 5934384.000 10.861 566024.000 5934380.000 11.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934380.000 11.149 566028.000 5934380.000 11.308 566028.000 5934376.000 11.827 566032.000 5934376.000 11.668 566032.000 5934380.000 11.149</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934384.000 10.729 566028.000 5934384.000 10.819 566028.000 5934380.000 11.274 566032.000 5934380.000 11.183 566032.000 5934384.000 10.729</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934384.000 10.404 566008.000 5934384.000 10.669 566008.000 5934392.000 9.756 566000.000 5934392.000 9.492 566000.000 5934384.000 10.404</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934392.000 9.525 566008.000 5934392.000 9.723 566008.000 5934400.000 9.077 566000.000 5934400.000 8.878 566000.000 5934392.000 9.525</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934392.000 9.894 566008.000 5934392.000 9.736 566008.000 5934384.000 10.689 566016.000 5934384.000 10.848 566016.000 5934392.000 9.894</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934400.000 9.064 566008.000 5934392.000 9.736 566016.000 5934392.000 9.894 566016.000 5934400.000 9.221 566008.000 5934400.000 9.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934416.000 8.155 566000.000 5934400.000 8.910 566016.000 5934400.000 9.200 566016.000 5934416.000 8.445 566000.000 5934416.000 8.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934384.000 10.871 566024.000 5934392.000 9.966 566016.000 5934392.000 9.919 566016.000 5934384.000 10.823 566024.000 5934384.000 10.871</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934392.000 9.879 566024.000 5934392.000 10.006 566024.000 5934400.000 9.364 566016.000 5934400.000 9.236 566016.000 5934392.000 9.879</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934384.000 10.794 566032.000 5934392.000 10.034 566024.000 5934392.000 10.039 566024.000 5934384.000 10.798 566032.000 5934384.000 10.794</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934400.000 9.411 566024.000 5934392.000 9.959 566032.000 5934392.000 10.114 566032.000 5934400.000 9.567 566024.000 5934400.000 9.411</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934416.000 8.432 566016.000 5934400.000 9.213 566032.000 5934400.000 9.605 566032.000 5934416.000 8.823 566016.000 5934416.000 8.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934416.000 8.404 566016.000 5934432.000 8.056 566000.000 5934432.000 7.849 566000.000 5934416.000 8.196 566016.000 5934416.000 8.404</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934448.000 7.754 566000.000 5934432.000 7.886 566016.000 5934432.000 8.019 566016.000 5934448.000 7.886 566000.000 5934448.000 7.754</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934432.000 8.305 566016.000 5934432.000 7.990 566016.000 5934416.000 8.470 566032.000 5934416.000 8.785 566032.000 5934432.000 8.305</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934448.000 7.840 566016.000 5934432.000 8.065 566032.000 5934432.000 8.230 566032.000 5934448.000 8.005 566016.000 5934448.000 7.840</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934457.512 7.751 566000.000 5934448.000 7.784 566032.000 5934448.000 7.960 566032.000 5934457.122 7.929 566000.000 5934457.512 7.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.571 5934256.000 6.355 566032.000 5934256.000 6.363 566032.000 5934253.631 6.321 566038.217 5934254.247 6.329 566048.571 5934256.000 6.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934256.000 6.343 566048.000 5934272.000 6.712 566032.000 5934272.000 6.743 566032.000 5934256.000 6.375 566048.000 5934256.000 6.343</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934272.000 6.787 566048.000 5934272.000 6.667 566048.000 5934288.000 7.282 566032.000 5934288.000 7.402 566032.000 5934272.000 6.787</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934272.000 6.639 566048.000 5934272.000 6.689 566048.000 5934256.000 6.362 566048.571 5934256.000 6.360 566064.000 5934258.613 6.365 566064.000 5934272.000 6.639</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566053.324 5934286.952 7.140 566051.559 5934288.000 7.189 566048.000 5934288.000 7.221 566048.000 5934272.000 6.724 566064.000 5934272.000 6.579 566064.000 5934280.095 6.830 566062.782 5934280.916 6.867 566057.801 5934284.154 7.013 566053.324 5934286.952 7.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.478 5934320.000 10.185 566032.000 5934320.000 10.822 566032.000 5934314.716 10.024 566036.188 5934317.229 10.089 566040.478 5934320.000 10.185</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934298.535 8.135 566032.000 5934288.000 7.437 566051.559 5934288.000 7.164 566049.346 5934289.314 7.282 566045.366 5934291.584 7.488 566041.387 5934293.760 7.688 566037.408 5934295.843 7.881 566033.422 5934297.835 8.069 566032.000 5934298.535 8.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934320.000 10.840 566036.000 5934320.000 10.510 566036.000 5934324.000 11.143 566032.000 5934324.000 11.472 566032.000 5934320.000 10.840</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934324.000 11.508 566036.000 5934324.000 11.107 566036.000 5934328.000 11.760 566032.000 5934328.000 12.162 566032.000 5934324.000 11.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934324.000 10.757 566036.000 5934324.000 11.108 566036.000 5934320.000 10.545 566040.000 5934320.000 10.193 566040.000 5934324.000 10.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934328.000 11.724 566036.000 5934324.000 11.143 566040.000 5934324.000 10.721 566040.000 5934328.000 11.302 566036.000 5934328.000 11.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934328.000 11.723 566036.000 5934332.000 12.351 566032.000 5934332.000 12.826 566032.000 5934328.000 12.199 566036.000 5934328.000 11.723</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934336.000 13.435 566032.000 5934332.000 12.862 566036.000 5934332.000 12.315 566036.000 5934336.000 12.887 566032.000 5934336.000 13.435</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934332.000 11.820 566036.000 5934332.000 12.314 566036.000 5934328.000 11.760 566040.000 5934328.000 11.265 566040.000 5934332.000 11.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934336.000 12.852 566036.000 5934332.000 12.350 566040.000 5934332.000 11.784 566040.000 5934336.000 12.286 566036.000 5934336.000 12.852</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.478 5934320.000 10.171 566044.000 5934322.275 10.138 566044.000 5934324.000 10.363 566040.000 5934324.000 10.736 566040.000 5934320.000 10.215 566040.478 5934320.000 10.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934324.000 10.760 566044.000 5934324.000 10.333 566044.000 5934328.000 10.837 566040.000 5934328.000 11.263 566040.000 5934324.000 10.760</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566046.434 5934324.000 10.119 566044.000 5934324.000 10.353 566044.000 5934322.275 10.149 566044.700 5934322.727 10.135 566046.434 5934324.000 10.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934328.000 10.806 566044.000 5934324.000 10.367 566046.434 5934324.000 10.112 566048.000 5934325.150 10.075 566048.000 5934328.000 10.387 566044.000 5934328.000 10.806</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934328.000 10.800 566044.000 5934332.000 11.285 566040.000 5934332.000 11.785 566040.000 5934328.000 11.300 566044.000 5934328.000 10.800</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934332.000 11.817 566044.000 5934332.000 11.253 566044.000 5934336.000 11.688 566040.000 5934336.000 12.253 566040.000 5934332.000 11.817</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934332.000 10.772 566044.000 5934332.000 11.251 566044.000 5934328.000 10.834 566048.000 5934328.000 10.356 566048.000 5934332.000 10.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934336.000 11.117 566044.000 5934336.000 11.659 566044.000 5934332.000 11.282 566048.000 5934332.000 10.741 566048.000 5934336.000 11.117</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934336.000 12.223 566040.000 5934344.000 12.963 566032.000 5934344.000 14.238 566032.000 5934336.000 13.497 566040.000 5934336.000 12.223</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934344.000 13.607 566036.000 5934348.000 13.753 566032.000 5934348.000 14.432 566032.000 5934344.000 14.286 566036.000 5934344.000 13.607</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934348.000 14.431 566036.000 5934348.000 13.754 566036.000 5934352.000 13.718 566032.000 5934352.000 14.394 566032.000 5934348.000 14.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934348.000 13.052 566036.000 5934348.000 13.748 566036.000 5934344.000 13.612 566040.000 5934344.000 12.916 566040.000 5934348.000 13.052</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934352.000 13.032 566036.000 5934352.000 13.725 566036.000 5934348.000 13.747 566040.000 5934348.000 13.053 566040.000 5934352.000 13.032</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934344.000 11.627 566040.000 5934344.000 12.876 566040.000 5934336.000 12.310 566048.000 5934336.000 11.061 566048.000 5934344.000 11.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934352.000 13.037 566040.000 5934344.000 12.915 566048.000 5934344.000 11.588 566048.000 5934352.000 11.710 566040.000 5934352.000 13.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566051.719 5934328.000 9.979 566048.000 5934328.000 10.373 566048.000 5934325.150 10.087 566050.511 5934326.993 10.006 566051.719 5934328.000 9.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934328.234 9.958 566052.000 5934332.000 10.288 566048.000 5934332.000 10.739 566048.000 5934328.000 10.389 566051.719 5934328.000 9.969 566052.000 5934328.234 9.958</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934332.000 10.768 566052.000 5934332.000 10.259 566052.000 5934336.000 10.580 566048.000 5934336.000 11.090 566048.000 5934332.000 10.768</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566055.505 5934331.155 9.825 566056.000 5934331.635 9.810 566056.000 5934332.000 9.840 566052.000 5934332.000 10.271 566052.000 5934328.234 9.969 566055.505 5934331.155 9.825</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934336.000 10.555 566052.000 5934332.000 10.284 566056.000 5934332.000 9.823 566056.000 5934336.000 10.095 566052.000 5934336.000 10.555</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566059.694 5934335.220 9.637 566060.413 5934336.000 9.608 566056.000 5934336.000 10.083 566056.000 5934331.635 9.812 566059.694 5934335.220 9.637</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934336.000 10.052 566056.000 5934344.000 10.473 566048.000 5934344.000 11.554 566048.000 5934336.000 11.134 566056.000 5934336.000 10.052</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934344.000 11.583 566056.000 5934344.000 10.444 566056.000 5934352.000 10.575 566048.000 5934352.000 11.714 566048.000 5934344.000 11.583</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566060.413 5934336.000 9.617 566063.708 5934339.574 9.412 566064.000 5934339.927 9.396 566064.000 5934344.000 9.567 566056.000 5934344.000 10.428 566056.000 5934336.000 10.092 566060.413 5934336.000 9.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934352.000 10.576 566056.000 5934344.000 10.443 566064.000 5934344.000 9.534 566064.000 5934352.000 9.668 566056.000 5934352.000 10.576</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934352.000 13.733 566036.000 5934356.000 13.524 566032.000 5934356.000 14.169 566032.000 5934352.000 14.379 566036.000 5934352.000 13.733</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934360.000 13.789 566032.000 5934356.000 14.142 566036.000 5934356.000 13.552 566036.000 5934360.000 13.199 566032.000 5934360.000 13.789</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934356.000 12.882 566036.000 5934356.000 13.546 566036.000 5934352.000 13.711 566040.000 5934352.000 13.046 566040.000 5934356.000 12.882</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934360.000 13.230 566036.000 5934356.000 13.520 566040.000 5934356.000 12.909 566040.000 5934360.000 12.619 566036.000 5934360.000 13.230</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934360.000 13.233 566036.000 5934364.000 12.782 566032.000 5934364.000 13.303 566032.000 5934360.000 13.754 566036.000 5934360.000 13.233</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934368.000 12.762 566032.000 5934364.000 13.263 566036.000 5934364.000 12.822 566036.000 5934368.000 12.320 566032.000 5934368.000 12.762</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934364.000 12.280 566036.000 5934364.000 12.820 566036.000 5934360.000 13.195 566040.000 5934360.000 12.655 566040.000 5934364.000 12.280</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934368.000 12.363 566036.000 5934364.000 12.779 566040.000 5934364.000 12.321 566040.000 5934368.000 11.904 566036.000 5934368.000 12.363</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934360.000 11.451 566040.000 5934360.000 12.681 566040.000 5934352.000 12.988 566048.000 5934352.000 11.758 566048.000 5934360.000 11.451</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934360.000 12.073 566044.000 5934364.000 11.774 566040.000 5934364.000 12.318 566040.000 5934360.000 12.617 566044.000 5934360.000 12.073</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934364.000 12.278 566044.000 5934364.000 11.814 566044.000 5934368.000 11.483 566040.000 5934368.000 11.947 566040.000 5934364.000 12.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934364.000 11.287 566044.000 5934364.000 11.809 566044.000 5934360.000 12.038 566048.000 5934360.000 11.515 566048.000 5934364.000 11.287</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934368.000 11.072 566044.000 5934368.000 11.523 566044.000 5934364.000 11.774 566048.000 5934364.000 11.323 566048.000 5934368.000 11.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934368.000 12.719 566036.000 5934368.000 12.364 566036.000 5934372.000 11.848 566032.000 5934372.000 12.204 566032.000 5934368.000 12.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934372.000 12.160 566036.000 5934372.000 11.892 566036.000 5934376.000 11.405 566032.000 5934376.000 11.672 566032.000 5934372.000 12.160</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934372.000 11.522 566036.000 5934372.000 11.893 566036.000 5934368.000 12.319 566040.000 5934368.000 11.948 566040.000 5934372.000 11.522</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934376.000 11.449 566036.000 5934372.000 11.848 566040.000 5934372.000 11.567 566040.000 5934376.000 11.168 566036.000 5934376.000 11.449</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934376.000 11.447 566036.000 5934380.000 11.005 566032.000 5934380.000 11.187 566032.000 5934376.000 11.630 566036.000 5934376.000 11.447</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934384.000 10.764 566032.000 5934380.000 11.148 566036.000 5934380.000 11.044 566036.000 5934384.000 10.661 566032.000 5934384.000 10.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934380.000 10.851 566036.000 5934380.000 11.046 566036.000 5934376.000 11.406 566040.000 5934376.000 11.211 566040.000 5934380.000 10.851</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934384.000 10.700 566036.000 5934380.000 11.005 566040.000 5934380.000 10.892 566040.000 5934384.000 10.587 566036.000 5934384.000 10.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934368.000 11.526 566044.000 5934372.000 11.189 566040.000 5934372.000 11.566 566040.000 5934368.000 11.904 566044.000 5934368.000 11.526</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934372.000 11.524 566044.000 5934372.000 11.231 566044.000 5934376.000 10.919 566040.000 5934376.000 11.211 566040.000 5934372.000 11.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934368.000 11.111 566048.000 5934372.000 10.859 566044.000 5934372.000 11.231 566044.000 5934368.000 11.484 566048.000 5934368.000 11.111</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934376.000 10.961 566044.000 5934372.000 11.189 566048.000 5934372.000 10.901 566048.000 5934376.000 10.672 566044.000 5934376.000 10.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934376.000 10.963 566044.000 5934380.000 10.692 566040.000 5934380.000 10.895 566040.000 5934376.000 11.167 566044.000 5934376.000 10.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934380.000 10.851 566044.000 5934380.000 10.736 566044.000 5934384.000 10.514 566040.000 5934384.000 10.628 566040.000 5934380.000 10.851</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934376.000 10.713 566048.000 5934380.000 10.530 566044.000 5934380.000 10.736 566044.000 5934376.000 10.919 566048.000 5934376.000 10.713</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934384.000 10.556 566044.000 5934380.000 10.694 566048.000 5934380.000 10.571 566048.000 5934384.000 10.434 566044.000 5934384.000 10.556</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934352.000 10.611 566056.000 5934360.000 10.466 566048.000 5934360.000 11.532 566048.000 5934352.000 11.678 566056.000 5934352.000 10.611</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934360.000 10.995 566052.000 5934364.000 10.832 566048.000 5934364.000 11.320 566048.000 5934360.000 11.483 566052.000 5934360.000 10.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934368.000 11.106 566048.000 5934364.000 11.289 566052.000 5934364.000 10.863 566052.000 5934368.000 10.679 566048.000 5934368.000 11.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934364.000 10.401 566052.000 5934364.000 10.858 566052.000 5934360.000 10.968 566056.000 5934360.000 10.511 566056.000 5934364.000 10.401</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934368.000 10.711 566052.000 5934364.000 10.832 566056.000 5934364.000 10.429 566056.000 5934368.000 10.308 566052.000 5934368.000 10.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934352.000 9.690 566064.000 5934360.000 9.659 566056.000 5934360.000 10.523 566056.000 5934352.000 10.554 566064.000 5934352.000 9.690</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934368.000 10.358 566056.000 5934360.000 10.465 566064.000 5934360.000 9.718 566064.000 5934368.000 9.611 566056.000 5934368.000 10.358</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934368.000 11.073 566052.000 5934368.000 10.713 566052.000 5934372.000 10.538 566048.000 5934372.000 10.898 566048.000 5934368.000 11.073</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934372.000 10.861 566052.000 5934372.000 10.573 566052.000 5934376.000 10.424 566048.000 5934376.000 10.712 566048.000 5934372.000 10.861</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934372.000 10.228 566052.000 5934372.000 10.570 566052.000 5934368.000 10.680 566056.000 5934368.000 10.338 566056.000 5934372.000 10.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934376.000 10.458 566052.000 5934372.000 10.539 566056.000 5934372.000 10.259 566056.000 5934376.000 10.179 566052.000 5934376.000 10.458</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934376.000 10.462 566052.000 5934380.000 10.358 566048.000 5934380.000 10.570 566048.000 5934376.000 10.674 566052.000 5934376.000 10.462</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934384.000 10.474 566048.000 5934380.000 10.531 566052.000 5934380.000 10.396 566052.000 5934384.000 10.339 566048.000 5934384.000 10.474</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934380.000 10.175 566052.000 5934380.000 10.392 566052.000 5934376.000 10.427 566056.000 5934376.000 10.210 566056.000 5934380.000 10.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934384.000 10.373 566052.000 5934380.000 10.361 566056.000 5934380.000 10.206 566056.000 5934384.000 10.218 566052.000 5934384.000 10.373</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934376.000 9.637 566056.000 5934376.000 10.235 566056.000 5934368.000 10.284 566064.000 5934368.000 9.686 566064.000 5934376.000 9.637</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934384.000 9.826 566056.000 5934384.000 10.270 566056.000 5934376.000 10.158 566064.000 5934376.000 9.714 566064.000 5934384.000 9.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934384.000 10.697 566036.000 5934388.000 10.373 566032.000 5934388.000 10.402 566032.000 5934384.000 10.727 566036.000 5934384.000 10.697</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934392.000 10.097 566032.000 5934388.000 10.371 566036.000 5934388.000 10.404 566036.000 5934392.000 10.131 566032.000 5934392.000 10.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934388.000 10.373 566036.000 5934388.000 10.409 566036.000 5934384.000 10.661 566040.000 5934384.000 10.626 566040.000 5934388.000 10.373</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934392.000 10.164 566036.000 5934388.000 10.371 566040.000 5934388.000 10.411 566040.000 5934392.000 10.203 566036.000 5934392.000 10.164</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934392.000 10.035 566040.000 5934392.000 10.270 566040.000 5934400.000 9.880 566032.000 5934400.000 9.646 566032.000 5934392.000 10.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934384.000 10.556 566044.000 5934388.000 10.382 566040.000 5934388.000 10.413 566040.000 5934384.000 10.586 566044.000 5934384.000 10.556</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934388.000 10.373 566044.000 5934388.000 10.422 566044.000 5934392.000 10.289 566040.000 5934392.000 10.241 566040.000 5934388.000 10.373</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934384.000 10.476 566048.000 5934388.000 10.386 566044.000 5934388.000 10.424 566044.000 5934384.000 10.514 566048.000 5934384.000 10.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934392.000 10.327 566044.000 5934388.000 10.383 566048.000 5934388.000 10.427 566048.000 5934392.000 10.370 566044.000 5934392.000 10.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934392.000 10.324 566044.000 5934396.000 10.208 566040.000 5934396.000 10.090 566040.000 5934392.000 10.205 566044.000 5934392.000 10.324</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934396.000 10.060 566044.000 5934396.000 10.238 566044.000 5934400.000 10.120 566040.000 5934400.000 9.941 566040.000 5934396.000 10.060</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934396.000 10.358 566044.000 5934396.000 10.242 566044.000 5934392.000 10.290 566048.000 5934392.000 10.407 566048.000 5934396.000 10.358</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934400.000 10.321 566044.000 5934400.000 10.146 566044.000 5934396.000 10.213 566048.000 5934396.000 10.388 566048.000 5934400.000 10.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934400.000 9.603 566048.000 5934400.000 10.328 566048.000 5934416.000 9.550 566032.000 5934416.000 8.825 566032.000 5934400.000 9.603</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934384.000 10.436 566052.000 5934384.000 10.377 566052.000 5934388.000 10.366 566048.000 5934388.000 10.426 566048.000 5934384.000 10.436</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934388.000 10.388 566052.000 5934388.000 10.404 566052.000 5934392.000 10.424 566048.000 5934392.000 10.409 566048.000 5934388.000 10.388</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934388.000 10.306 566052.000 5934388.000 10.401 566052.000 5934384.000 10.343 566056.000 5934384.000 10.248 566056.000 5934388.000 10.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934392.000 10.458 566052.000 5934388.000 10.370 566056.000 5934388.000 10.337 566056.000 5934392.000 10.425 566052.000 5934392.000 10.458</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934392.000 10.461 566052.000 5934396.000 10.481 566048.000 5934396.000 10.393 566048.000 5934392.000 10.373 566052.000 5934392.000 10.461</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934400.000 10.345 566048.000 5934396.000 10.363 566052.000 5934396.000 10.509 566052.000 5934400.000 10.491 566048.000 5934400.000 10.345</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934396.000 10.532 566052.000 5934396.000 10.510 566052.000 5934392.000 10.430 566056.000 5934392.000 10.453 566056.000 5934396.000 10.532</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934400.000 10.513 566052.000 5934396.000 10.487 566056.000 5934396.000 10.556 566056.000 5934400.000 10.581 566052.000 5934400.000 10.513</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934384.000 9.892 566064.000 5934392.000 10.156 566056.000 5934392.000 10.469 566056.000 5934384.000 10.204 566064.000 5934384.000 9.892</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934400.000 10.613 566056.000 5934392.000 10.419 566064.000 5934392.000 10.206 566064.000 5934400.000 10.399 566056.000 5934400.000 10.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934400.000 10.609 566056.000 5934408.000 10.368 566048.000 5934408.000 10.074 566048.000 5934400.000 10.316 566056.000 5934400.000 10.609</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934408.000 10.075 566056.000 5934408.000 10.367 566056.000 5934416.000 9.818 566048.000 5934416.000 9.527 566048.000 5934408.000 10.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934400.000 10.588 566060.000 5934400.000 10.576 566060.000 5934404.000 10.539 566056.000 5934404.000 10.552 566056.000 5934400.000 10.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934404.000 10.545 566060.000 5934404.000 10.546 566060.000 5934408.000 10.390 566056.000 5934408.000 10.388 566056.000 5934404.000 10.545</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934404.000 10.403 566060.000 5934404.000 10.547 566060.000 5934400.000 10.568 566064.000 5934400.000 10.424 566064.000 5934404.000 10.403</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566060.000 5934408.000 10.397 566060.000 5934404.000 10.539 566064.000 5934404.000 10.411 566064.000 5934408.000 10.268 566060.000 5934408.000 10.397</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934416.000 9.819 566056.000 5934408.000 10.369 566064.000 5934408.000 10.293 566064.000 5934412.308 9.997 566062.028 5934416.000 9.761 566056.000 5934416.000 9.819</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934416.000 8.857 566040.000 5934416.000 9.140 566040.000 5934424.000 8.767 566032.000 5934424.000 8.485 566032.000 5934416.000 8.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934424.000 8.533 566040.000 5934424.000 8.719 566040.000 5934432.000 8.424 566032.000 5934432.000 8.239 566032.000 5934424.000 8.533</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934424.000 9.016 566040.000 5934424.000 8.706 566040.000 5934416.000 9.201 566048.000 5934416.000 9.511 566048.000 5934424.000 9.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934432.000 8.374 566040.000 5934424.000 8.769 566048.000 5934424.000 8.953 566048.000 5934432.000 8.559 566040.000 5934432.000 8.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934432.000 8.387 566040.000 5934440.000 8.181 566032.000 5934440.000 8.069 566032.000 5934432.000 8.276 566040.000 5934432.000 8.387</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934448.000 7.966 566032.000 5934440.000 8.094 566040.000 5934440.000 8.156 566040.000 5934448.000 8.029 566032.000 5934448.000 7.966</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934440.000 8.249 566040.000 5934440.000 8.151 566040.000 5934432.000 8.417 566048.000 5934432.000 8.516 566048.000 5934440.000 8.249</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934448.000 8.014 566040.000 5934440.000 8.169 566048.000 5934440.000 8.225 566048.000 5934442.263 8.181 566044.936 5934448.000 8.048 566040.000 5934448.000 8.014</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566062.028 5934416.000 9.769 566053.482 5934432.000 8.604 566048.000 5934432.000 8.518 566048.000 5934416.000 9.550 566062.028 5934416.000 9.769</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934442.263 8.173 566048.000 5934432.000 8.530 566053.482 5934432.000 8.592 566048.000 5934442.263 8.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934457.122 7.907 566032.000 5934448.000 7.979 566044.936 5934448.000 8.041 566040.116 5934457.023 7.947 566032.000 5934457.122 7.907</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934280.095 6.798 566064.000 5934258.613 6.390 566072.466 5934260.047 6.381 566078.851 5934261.466 6.381 566078.810 5934266.114 6.470 566079.078 5934269.806 6.539 566069.768 5934276.207 6.700 566064.000 5934280.095 6.798</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566073.104 5934352.000 8.887 566064.000 5934352.000 9.667 566064.000 5934339.927 9.418 566067.539 5934344.208 9.203 566071.187 5934349.123 8.992 566073.104 5934352.000 8.887</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934352.000 8.976 566072.000 5934360.000 9.014 566064.000 5934360.000 9.693 566064.000 5934352.000 9.656 566072.000 5934352.000 8.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934360.000 9.663 566072.000 5934360.000 9.044 566072.000 5934368.000 9.048 566064.000 5934368.000 9.666 566064.000 5934360.000 9.663</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566078.421 5934359.614 8.601 566078.714 5934360.000 8.585 566072.000 5934360.000 9.026 566072.000 5934352.000 8.958 566073.104 5934352.000 8.886 566074.680 5934354.363 8.802 566078.421 5934359.614 8.601</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934368.000 9.074 566072.000 5934360.000 9.018 566078.714 5934360.000 8.596 566080.000 5934361.694 8.527 566080.000 5934368.000 8.571 566072.000 5934368.000 9.074</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934368.000 9.640 566080.000 5934368.000 8.584 566080.000 5934383.134 8.802 566079.495 5934384.000 8.848 566064.000 5934384.000 9.870 566064.000 5934368.000 9.640</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.936 5934368.000 8.321 566080.000 5934368.000 8.577 566080.000 5934361.694 8.526 566082.382 5934364.832 8.428 566084.936 5934368.000 8.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.882 5934371.336 8.272 566080.000 5934383.134 8.803 566080.000 5934368.000 8.577 566084.936 5934368.000 8.323 566086.562 5934370.018 8.269 566088.487 5934372.272 8.204 566086.882 5934371.336 8.272</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566075.052 5934391.616 9.386 566070.574 5934400.000 9.961 566064.000 5934400.000 10.399 566064.000 5934384.000 9.872 566079.495 5934384.000 8.839 566075.052 5934391.616 9.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566066.301 5934408.000 10.129 566064.000 5934408.000 10.290 566064.000 5934400.000 10.414 566070.574 5934400.000 9.952 566066.301 5934408.000 10.129</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934412.308 10.008 566064.000 5934408.000 10.272 566066.301 5934408.000 10.147 566064.000 5934412.308 10.008</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934432.000 8.570 566056.430 5934432.000 8.604 566064.000 5934417.827 9.572 566064.000 5934432.000 8.570</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934448.000 8.059 566048.000 5934447.782 8.066 566056.430 5934432.000 8.590 566064.000 5934432.000 8.583 566064.000 5934448.000 8.044 566048.000 5934448.000 8.059</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566047.883 5934448.000 8.056 566064.000 5934448.000 8.051 566064.000 5934456.732 7.946 566043.083 5934456.987 7.951 566047.883 5934448.000 8.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934380.734 7.975 566096.000 5934384.000 8.023 566082.505 5934384.000 8.664 566088.997 5934372.870 8.193 566090.960 5934375.170 8.133 566095.577 5934380.290 7.989 566096.000 5934380.734 7.975</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566077.323 5934392.884 9.225 566080.000 5934388.294 8.911 566080.000 5934400.000 9.102 566073.522 5934400.000 9.680 566077.323 5934392.884 9.225</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934402.849 9.830 566072.000 5934408.000 9.718 566069.249 5934408.000 9.940 566072.000 5934402.849 9.830</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.976 5934416.000 9.704 566069.249 5934408.000 9.907 566072.000 5934408.000 9.751 566072.000 5934416.000 9.304 566064.976 5934416.000 9.704</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934408.000 9.027 566072.000 5934408.000 9.742 566072.000 5934402.849 9.798 566073.522 5934400.000 9.692 566080.000 5934400.000 9.113 566080.000 5934408.000 9.027</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934416.000 9.357 566072.000 5934408.000 9.678 566080.000 5934408.000 9.079 566080.000 5934416.000 8.758 566072.000 5934416.000 9.357</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934384.000 8.341 566088.000 5934392.000 8.474 566080.000 5934392.000 8.978 566080.000 5934388.294 8.916 566082.505 5934384.000 8.687 566088.000 5934384.000 8.341</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934392.000 9.008 566088.000 5934392.000 8.445 566088.000 5934400.000 8.525 566080.000 5934400.000 9.089 566080.000 5934392.000 9.008</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934384.000 8.000 566096.000 5934392.000 8.075 566088.000 5934392.000 8.448 566088.000 5934384.000 8.373 566096.000 5934384.000 8.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934400.000 8.505 566088.000 5934392.000 8.464 566096.000 5934392.000 8.059 566096.000 5934400.000 8.100 566088.000 5934400.000 8.505</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934400.000 8.518 566088.000 5934408.000 8.469 566080.000 5934408.000 9.046 566080.000 5934400.000 9.096 566088.000 5934400.000 8.518</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934408.000 9.011 566088.000 5934408.000 8.505 566088.000 5934416.000 8.321 566080.000 5934416.000 8.827 566080.000 5934408.000 9.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934408.000 8.072 566088.000 5934408.000 8.480 566088.000 5934400.000 8.507 566096.000 5934400.000 8.098 566096.000 5934408.000 8.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934416.000 8.007 566088.000 5934416.000 8.368 566088.000 5934408.000 8.457 566096.000 5934408.000 8.095 566096.000 5934416.000 8.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934416.000 9.363 566072.000 5934424.000 8.789 566064.000 5934424.000 9.119 566064.000 5934417.827 9.562 566064.976 5934416.000 9.653 566072.000 5934416.000 9.363</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934432.000 8.596 566064.000 5934424.000 9.049 566072.000 5934424.000 8.856 566072.000 5934432.000 8.404 566064.000 5934432.000 8.596</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934424.000 8.451 566072.000 5934424.000 8.877 566072.000 5934416.000 9.270 566080.000 5934416.000 8.844 566080.000 5934424.000 8.451</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934432.000 8.463 566072.000 5934424.000 8.796 566080.000 5934424.000 8.531 566080.000 5934432.000 8.198 566072.000 5934432.000 8.463</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934432.000 8.445 566072.000 5934440.000 8.144 566064.000 5934440.000 8.253 566064.000 5934432.000 8.555 566072.000 5934432.000 8.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934448.000 8.058 566064.000 5934440.000 8.230 566072.000 5934440.000 8.168 566072.000 5934448.000 7.997 566064.000 5934448.000 8.058</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934440.000 8.024 566072.000 5934440.000 8.181 566072.000 5934432.000 8.409 566080.000 5934432.000 8.253 566080.000 5934440.000 8.024</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934448.000 8.016 566072.000 5934440.000 8.149 566080.000 5934440.000 8.056 566080.000 5934448.000 7.922 566072.000 5934448.000 8.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934416.000 8.383 566088.000 5934424.000 8.152 566080.000 5934424.000 8.531 566080.000 5934416.000 8.763 566088.000 5934416.000 8.383</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934424.000 8.468 566088.000 5934424.000 8.215 566088.000 5934432.000 8.008 566080.000 5934432.000 8.262 566080.000 5934424.000 8.468</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934416.000 8.046 566096.000 5934424.000 7.924 566088.000 5934424.000 8.206 566088.000 5934416.000 8.329 566096.000 5934416.000 8.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934432.000 8.057 566088.000 5934424.000 8.166 566096.000 5934424.000 7.964 566096.000 5934432.000 7.854 566088.000 5934432.000 8.057</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934432.000 8.056 566088.000 5934440.000 7.907 566080.000 5934440.000 8.064 566080.000 5934432.000 8.213 566088.000 5934432.000 8.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934440.000 8.034 566088.000 5934440.000 7.935 566088.000 5934448.000 7.845 566080.000 5934448.000 7.944 566080.000 5934440.000 8.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934440.000 7.801 566088.000 5934440.000 7.939 566088.000 5934432.000 8.024 566096.000 5934432.000 7.887 566096.000 5934440.000 7.801</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934448.000 7.775 566088.000 5934448.000 7.865 566088.000 5934440.000 7.915 566096.000 5934440.000 7.825 566096.000 5934448.000 7.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934456.732 7.969 566064.000 5934448.000 8.028 566096.000 5934448.000 7.808 566096.000 5934456.341 7.752 566064.000 5934456.732 7.969</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566099.104 5934384.000 7.902 566096.000 5934384.000 8.010 566096.000 5934380.734 7.984 566099.104 5934384.000 7.902</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566110.859 5934395.566 7.640 566112.000 5934396.167 7.611 566112.000 5934400.000 7.635 566096.000 5934400.000 8.095 566096.000 5934384.000 7.994 566099.104 5934384.000 7.905 566100.413 5934385.376 7.876 566105.467 5934390.430 7.763 566110.859 5934395.566 7.640</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934400.000 8.073 566112.000 5934400.000 7.653 566112.000 5934416.000 7.625 566096.000 5934416.000 8.045 566096.000 5934400.000 8.073</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566119.277 5934400.000 7.517 566112.000 5934400.000 7.633 566112.000 5934396.167 7.623 566119.277 5934400.000 7.517</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934416.000 7.652 566112.000 5934400.000 7.618 566119.277 5934400.000 7.532 566128.000 5934404.595 7.438 566128.000 5934416.000 7.463 566112.000 5934416.000 7.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934416.000 7.683 566112.000 5934432.000 7.606 566096.000 5934432.000 7.910 566096.000 5934416.000 7.987 566112.000 5934416.000 7.683</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934448.000 7.811 566096.000 5934432.000 7.847 566112.000 5934432.000 7.669 566112.000 5934448.000 7.632 566096.000 5934448.000 7.811</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934432.000 7.502 566112.000 5934432.000 7.654 566112.000 5934416.000 7.634 566128.000 5934416.000 7.481 566128.000 5934432.000 7.502</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934448.000 7.666 566112.000 5934432.000 7.635 566128.000 5934432.000 7.521 566128.000 5934448.000 7.552 566112.000 5934448.000 7.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934456.341 7.785 566096.000 5934448.000 7.775 566128.000 5934448.000 7.570 566128.000 5934455.951 7.580 566096.000 5934456.341 7.785</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566149.650 5934416.000 7.352 566128.000 5934416.000 7.470 566128.000 5934404.595 7.438 566149.650 5934416.000 7.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934421.452 7.335 566160.000 5934448.000 7.424 566128.000 5934448.000 7.566 566128.000 5934416.000 7.460 566149.650 5934416.000 7.363 566160.000 5934421.452 7.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934455.951 7.590 566128.000 5934448.000 7.560 566160.000 5934448.000 7.430 566160.000 5934455.561 7.458 566128.000 5934455.951 7.590</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934438.309 7.314 566192.000 5934448.000 7.346 566160.000 5934448.000 7.428 566160.000 5934421.452 7.339 566192.000 5934438.309 7.314</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934455.561 7.456 566160.000 5934448.000 7.432 566192.000 5934448.000 7.340 566192.000 5934455.171 7.362 566160.000 5934455.561 7.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.707 5934438.681 7.318 566193.658 5934448.000 7.338 566192.000 5934448.000 7.342 566192.000 5934438.309 7.319 566192.707 5934438.681 7.318</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934455.171 7.360 566192.000 5934448.000 7.342 566193.658 5934448.000 7.338 566194.386 5934455.142 7.354 566192.000 5934455.171 7.360</gml:posList>
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
<gml:name>Uferwiesen</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934088.034 5.317 565968.000 5934096.000 5.439 565960.000 5934096.000 5.436 565960.000 5934088.168 5.317 565968.000 5934088.034 5.317</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565965.245 5934121.682 5.673 565960.000 5934122.054 5.671 565960.000 5934096.000 5.433 565968.000 5934096.000 5.442 565968.000 5934121.463 5.674 565965.245 5934121.682 5.673</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934087.501 5.324 566000.000 5934096.000 5.455 565968.000 5934096.000 5.440 565968.000 5934088.034 5.316 566000.000 5934087.501 5.324</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934121.463 5.682 565968.000 5934096.000 5.434 566000.000 5934096.000 5.462 566000.000 5934118.772 5.683 565984.095 5934120.180 5.683 565968.000 5934121.463 5.682</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934086.643 5.327 566032.000 5934096.000 5.474 566000.000 5934096.000 5.457 566000.000 5934087.501 5.323 566007.652 5934087.373 5.325 566032.000 5934086.643 5.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934118.772 5.697 566000.000 5934096.000 5.448 566032.000 5934096.000 5.483 566032.000 5934115.579 5.696 566021.309 5934116.719 5.697 566002.782 5934118.526 5.697 566000.000 5934118.772 5.697</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934085.308 5.328 566064.000 5934096.000 5.502 566032.000 5934096.000 5.476 566032.000 5934086.643 5.324 566045.260 5934086.245 5.328 566064.000 5934085.308 5.328</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934115.579 5.708 566032.000 5934096.000 5.471 566064.000 5934096.000 5.508 566064.000 5934112.263 5.706 566058.513 5934112.812 5.706 566039.936 5934114.732 5.707 566032.000 5934115.579 5.708</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934083.364 5.323 566096.000 5934096.000 5.529 566064.000 5934096.000 5.501 566064.000 5934085.308 5.327 566075.379 5934084.739 5.327 566096.000 5934083.364 5.323</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934112.263 5.714 566064.000 5934096.000 5.498 566096.000 5934096.000 5.534 566096.000 5934109.135 5.708 566094.744 5934109.252 5.708 566076.782 5934110.985 5.711 566064.000 5934112.263 5.714</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934080.856 5.310 566128.000 5934096.000 5.560 566096.000 5934096.000 5.530 566096.000 5934083.364 5.321 566105.486 5934082.732 5.320 566128.000 5934080.856 5.310</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934109.135 5.714 566096.000 5934096.000 5.525 566128.000 5934096.000 5.565 566128.000 5934106.222 5.713 566112.400 5934107.612 5.713 566096.000 5934109.135 5.714</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934078.251 5.300 566160.000 5934096.000 5.597 566128.000 5934096.000 5.562 566128.000 5934080.856 5.309 566135.532 5934080.228 5.306 566160.000 5934078.251 5.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934106.222 5.716 566128.000 5934096.000 5.560 566160.000 5934096.000 5.600 566160.000 5934103.543 5.715 566146.790 5934104.615 5.715 566129.748 5934106.067 5.716 566128.000 5934106.222 5.716</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934075.726 5.293 566192.000 5934096.000 5.634 566160.000 5934096.000 5.598 566160.000 5934078.251 5.300 566166.453 5934077.729 5.298 566192.000 5934075.726 5.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934103.543 5.718 566160.000 5934096.000 5.596 566192.000 5934096.000 5.637 566192.000 5934101.123 5.720 566179.963 5934101.993 5.719 566163.527 5934103.257 5.718 566160.000 5934103.543 5.718</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934073.274 5.283 566224.000 5934096.000 5.665 566192.000 5934096.000 5.634 566192.000 5934075.726 5.293 566198.314 5934075.231 5.291 566224.000 5934073.274 5.283</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934101.123 5.722 566192.000 5934096.000 5.634 566224.000 5934096.000 5.667 566224.000 5934099.014 5.719 566211.474 5934099.792 5.719 566195.946 5934100.837 5.721 566192.000 5934101.123 5.722</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934070.888 5.266 566256.000 5934096.000 5.686 566224.000 5934096.000 5.663 566224.000 5934073.274 5.283 566231.112 5934072.732 5.279 566256.000 5934070.888 5.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934099.014 5.720 566224.000 5934096.000 5.665 566256.000 5934096.000 5.684 566256.000 5934097.284 5.707 566255.333 5934097.313 5.707 566241.165 5934098.029 5.712 566226.546 5934098.856 5.719 566224.000 5934099.014 5.720</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934069.167 5.243 566288.000 5934096.000 5.689 566256.000 5934096.000 5.686 566256.000 5934070.888 5.268 566264.765 5934070.239 5.258 566288.000 5934069.167 5.243</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934097.284 5.708 566256.000 5934096.000 5.685 566288.000 5934096.000 5.691 566288.000 5934096.041 5.692 566282.320 5934096.211 5.694 566269.050 5934096.707 5.700 566256.000 5934097.284 5.708</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566289.363 5934096.000 5.689 566288.000 5934096.000 5.690 566288.000 5934069.167 5.245 566297.077 5934068.748 5.231 566303.962 5934068.637 5.225 566304.568 5934075.156 5.332 566306.644 5934095.540 5.669 566306.657 5934095.654 5.671 566295.298 5934095.822 5.682 566289.363 5934096.000 5.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565965.583 5934126.169 5.590 565960.000 5934126.566 5.591 565960.000 5934125.062 5.676 565965.471 5934124.674 5.675 565968.000 5934124.472 5.676 565968.000 5934125.977 5.591 565965.583 5934126.169 5.590</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934125.977 5.599 565968.000 5934124.472 5.672 565984.346 5934123.170 5.682 566000.000 5934121.784 5.699 566000.000 5934123.290 5.626 565984.472 5934124.665 5.609 565968.000 5934125.977 5.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934123.290 5.634 566000.000 5934121.784 5.695 566003.060 5934121.513 5.694 566021.613 5934119.704 5.700 566032.000 5934118.596 5.707 566032.000 5934120.104 5.646 566021.766 5934121.196 5.639 566003.199 5934123.007 5.634 566000.000 5934123.290 5.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934120.104 5.646 566032.000 5934118.596 5.705 566040.249 5934117.716 5.712 566058.816 5934115.796 5.724 566064.000 5934115.278 5.727 566064.000 5934116.785 5.668 566058.985 5934117.287 5.665 566058.951 5934117.290 5.665 566040.422 5934119.206 5.653 566040.390 5934119.210 5.653 566032.000 5934120.104 5.646</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934116.785 5.665 566064.000 5934115.278 5.732 566077.075 5934113.970 5.732 566095.027 5934112.238 5.730 566096.000 5934112.148 5.730 566096.000 5934113.654 5.663 566095.186 5934113.730 5.663 566095.150 5934113.733 5.663 566077.239 5934115.462 5.665 566077.205 5934115.465 5.665 566064.000 5934116.785 5.665</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934113.654 5.660 566096.000 5934112.148 5.730 566112.671 5934110.600 5.743 566128.000 5934109.234 5.752 566128.000 5934110.740 5.682 566112.826 5934112.092 5.673 566112.789 5934112.095 5.673 566096.000 5934113.654 5.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934110.740 5.693 566128.000 5934109.234 5.745 566130.009 5934109.055 5.746 566147.039 5934107.605 5.751 566160.000 5934106.553 5.753 566160.000 5934108.058 5.701 566147.183 5934109.098 5.699 566147.143 5934109.101 5.699 566130.158 5934110.548 5.694 566130.119 5934110.551 5.694 566128.000 5934110.740 5.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934108.058 5.689 566160.000 5934106.553 5.757 566163.763 5934106.248 5.759 566180.186 5934104.984 5.765 566192.000 5934104.131 5.766 566192.000 5934105.634 5.699 566180.321 5934106.479 5.697 566180.275 5934106.482 5.697 566163.902 5934107.741 5.691 566163.860 5934107.745 5.691 566160.000 5934108.058 5.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934105.634 5.707 566192.000 5934104.131 5.762 566196.155 5934103.830 5.763 566211.667 5934102.785 5.763 566224.000 5934102.020 5.762 566224.000 5934103.522 5.707 566211.790 5934104.281 5.708 566211.738 5934104.284 5.708 566196.284 5934105.325 5.708 566196.235 5934105.328 5.708 566192.000 5934105.634 5.707</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934103.522 5.715 566224.000 5934102.020 5.771 566226.724 5934101.850 5.771 566241.326 5934101.025 5.764 566255.475 5934100.310 5.754 566256.000 5934100.286 5.754 566256.000 5934101.788 5.698 566255.577 5934101.807 5.698 566255.514 5934101.810 5.698 566241.436 5934102.521 5.708 566241.376 5934102.525 5.708 566226.840 5934103.346 5.714 566226.785 5934103.349 5.714 566224.000 5934103.522 5.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934101.788 5.710 566256.000 5934100.286 5.751 566269.172 5934099.704 5.747 566282.421 5934099.210 5.741 566288.000 5934099.042 5.737 566288.000 5934100.543 5.696 566282.508 5934100.708 5.699 566282.434 5934100.710 5.699 566269.267 5934101.202 5.706 566269.199 5934101.205 5.706 566256.000 5934101.788 5.710</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934100.543 5.682 566288.000 5934099.042 5.743 566295.365 5934098.821 5.737 566306.992 5934098.649 5.720 566307.160 5934100.147 5.658 566295.475 5934100.320 5.675 566295.323 5934100.323 5.675 566288.000 5934100.543 5.682</gml:posList>
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
<gml:name>Uferwiesen Ost</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934068.649 5.205 566352.000 5934096.000 5.642 566341.857 5934096.000 5.648 566335.857 5934095.829 5.650 566335.481 5934092.460 5.596 566333.432 5934072.344 5.276 566333.059 5934068.333 5.212 566352.000 5934068.649 5.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.857 5934096.000 5.650 566352.000 5934096.000 5.640 566352.000 5934096.327 5.647 566349.319 5934096.213 5.647 566341.857 5934096.000 5.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566357.901 5934068.747 5.204 566358.292 5934068.768 5.204 566384.000 5934071.474 5.210 566384.000 5934096.000 5.596 566352.000 5934096.000 5.641 566352.000 5934068.649 5.211 566357.901 5934068.747 5.204</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934096.327 5.646 566352.000 5934096.000 5.640 566384.000 5934096.000 5.597 566384.000 5934098.052 5.631 566377.178 5934097.582 5.633 566363.177 5934096.800 5.638 566352.000 5934096.327 5.646</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934074.842 5.217 566416.000 5934096.000 5.553 566384.000 5934096.000 5.596 566384.000 5934071.474 5.208 566416.000 5934074.842 5.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934098.052 5.632 566384.000 5934096.000 5.599 566416.000 5934096.000 5.551 566416.000 5934100.695 5.627 566405.581 5934099.724 5.627 566391.320 5934098.557 5.629 566384.000 5934098.052 5.632</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934078.211 5.227 566448.000 5934096.000 5.508 566416.000 5934096.000 5.552 566416.000 5934074.842 5.218 566448.000 5934078.211 5.227</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934100.695 5.625 566416.000 5934096.000 5.553 566448.000 5934096.000 5.506 566448.000 5934104.141 5.630 566434.487 5934102.582 5.626 566419.962 5934101.065 5.625 566416.000 5934100.695 5.625</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934081.579 5.245 566480.000 5934096.000 5.471 566448.000 5934096.000 5.507 566448.000 5934078.211 5.228 566480.000 5934081.579 5.245</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934104.141 5.626 566448.000 5934096.000 5.514 566480.000 5934096.000 5.467 566480.000 5934108.342 5.636 566478.931 5934108.185 5.635 566463.971 5934106.142 5.629 566449.157 5934104.275 5.626 566448.000 5934104.141 5.626</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934085.277 5.271 566512.000 5934096.000 5.438 566480.000 5934096.000 5.470 566480.000 5934081.579 5.246 566506.968 5934084.418 5.263 566510.121 5934084.903 5.267 566512.000 5934085.277 5.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934108.342 5.630 566480.000 5934096.000 5.478 566512.000 5934096.000 5.431 566512.000 5934113.247 5.644 566509.286 5934112.795 5.642 566494.036 5934110.403 5.635 566480.000 5934108.342 5.630</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934091.642 5.350 566544.000 5934096.000 5.415 566512.000 5934096.000 5.435 566512.000 5934085.277 5.274 566544.000 5934091.642 5.350</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934113.247 5.631 566512.000 5934096.000 5.448 566544.000 5934096.000 5.405 566544.000 5934118.825 5.646 566540.288 5934118.128 5.644 566524.704 5934115.364 5.636 566512.000 5934113.247 5.631</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566565.912 5934096.000 5.395 566544.000 5934096.000 5.415 566544.000 5934091.642 5.350 566565.912 5934096.000 5.395</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934118.825 5.623 566544.000 5934096.000 5.433 566565.912 5934096.000 5.401 566576.000 5934098.007 5.403 566576.000 5934125.078 5.628 566571.892 5934124.224 5.627 566556.017 5934121.081 5.624 566544.000 5934118.825 5.623</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934125.078 5.597 566576.000 5934098.007 5.438 566608.000 5934104.372 5.475 566608.000 5934128.000 5.614 566589.950 5934128.000 5.614 566587.913 5934127.556 5.612 566576.000 5934125.078 5.597</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566589.950 5934128.000 5.610 566608.000 5934128.000 5.600 566608.000 5934131.969 5.599 566604.080 5934131.078 5.601 566589.950 5934128.000 5.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934110.737 5.525 566640.000 5934128.000 5.592 566608.000 5934128.000 5.591 566608.000 5934104.372 5.500 566640.000 5934110.737 5.525</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934131.969 5.599 566608.000 5934128.000 5.600 566640.000 5934128.000 5.580 566640.000 5934139.462 5.579 566636.853 5934138.687 5.581 566620.393 5934134.788 5.592 566608.000 5934131.969 5.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934117.102 5.555 566672.000 5934128.000 5.576 566640.000 5934128.000 5.576 566640.000 5934110.737 5.541 566672.000 5934117.102 5.555</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934139.462 5.581 566640.000 5934128.000 5.581 566672.000 5934128.000 5.570 566672.000 5934147.437 5.571 566670.121 5934146.957 5.571 566653.376 5934142.755 5.577 566640.000 5934139.462 5.581</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934123.467 5.558 566704.000 5934128.000 5.562 566672.000 5934128.000 5.569 566672.000 5934117.102 5.562 566704.000 5934123.467 5.558</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934147.437 5.571 566672.000 5934128.000 5.570 566704.000 5934128.000 5.560 566704.000 5934155.689 5.562 566687.171 5934151.314 5.567 566672.000 5934147.437 5.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934128.000 5.560 566704.000 5934128.000 5.560 566704.000 5934123.467 5.560 566720.000 5934126.649 5.560 566720.000 5934128.000 5.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934155.689 5.560 566704.000 5934128.000 5.560 566720.000 5934128.000 5.560 566720.000 5934159.916 5.560 566704.527 5934155.826 5.560 566704.000 5934155.689 5.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934099.329 5.694 566352.000 5934100.831 5.652 566349.228 5934100.713 5.654 566349.090 5934100.709 5.654 566336.363 5934100.345 5.655 566336.194 5934098.839 5.696 566349.212 5934099.211 5.695 566352.000 5934099.329 5.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934101.059 5.668 566384.000 5934102.563 5.620 566376.963 5934102.077 5.629 566376.832 5934102.069 5.629 566363.024 5934101.299 5.641 566362.890 5934101.292 5.641 566352.000 5934100.831 5.646 566352.000 5934099.329 5.695 566363.030 5934099.797 5.689 566376.991 5934100.576 5.677 566384.000 5934101.059 5.668</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934103.708 5.656 566416.000 5934105.215 5.610 566405.245 5934104.212 5.621 566405.132 5934104.202 5.621 566391.045 5934103.049 5.629 566390.918 5934103.040 5.629 566384.000 5934102.563 5.631 566384.000 5934101.059 5.677 566391.094 5934101.548 5.675 566405.320 5934102.712 5.666 566416.000 5934103.708 5.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934107.161 5.660 566448.000 5934108.671 5.618 566434.049 5934107.061 5.620 566433.942 5934107.049 5.620 566419.574 5934105.549 5.618 566419.464 5934105.538 5.618 566416.000 5934105.215 5.616 566416.000 5934103.708 5.658 566419.667 5934104.050 5.659 566434.159 5934105.564 5.662 566448.000 5934107.161 5.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934111.374 5.654 566480.000 5934112.891 5.605 566478.349 5934112.648 5.606 566478.250 5934112.634 5.606 566463.436 5934110.611 5.611 566463.334 5934110.598 5.611 566448.670 5934108.749 5.610 566448.565 5934108.736 5.610 566448.000 5934108.671 5.610 566448.000 5934107.161 5.658 566448.797 5934107.253 5.659 566463.581 5934109.117 5.659 566478.510 5934111.156 5.655 566480.000 5934111.374 5.654</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934116.288 5.644 566512.000 5934117.809 5.594 566508.615 5934117.245 5.598 566508.520 5934117.230 5.598 566493.409 5934114.860 5.608 566493.312 5934114.845 5.608 566480.000 5934112.891 5.613 566480.000 5934111.374 5.663 566493.585 5934113.369 5.658 566508.807 5934115.756 5.648 566512.000 5934116.288 5.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934121.877 5.634 566544.000 5934123.403 5.556 566539.529 5934122.564 5.561 566539.430 5934122.546 5.561 566523.992 5934119.808 5.570 566523.890 5934119.791 5.570 566512.000 5934117.809 5.571 566512.000 5934116.288 5.650 566524.195 5934118.321 5.649 566539.749 5934121.079 5.639 566544.000 5934121.877 5.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566575.315 5934128.000 5.606 566567.794 5934128.000 5.538 566555.213 5934125.509 5.551 566555.117 5934125.491 5.551 566544.000 5934123.403 5.557 566544.000 5934121.877 5.635 566555.449 5934124.027 5.629 566571.295 5934127.164 5.612 566575.315 5934128.000 5.606</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934128.143 5.613 566576.000 5934129.675 5.535 566571.044 5934128.644 5.538 566570.950 5934128.625 5.538 566567.794 5934128.000 5.539 566575.315 5934128.000 5.613 566576.000 5934128.143 5.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934135.046 5.599 566608.000 5934136.584 5.517 566603.146 5934135.480 5.521 566603.057 5934135.460 5.521 566587.022 5934131.968 5.527 566586.930 5934131.948 5.527 566576.000 5934129.675 5.525 566576.000 5934128.143 5.607 566587.288 5934130.490 5.609 566603.428 5934134.006 5.603 566608.000 5934135.046 5.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934142.552 5.575 566640.000 5934144.096 5.514 566635.839 5934143.072 5.518 566635.754 5934143.052 5.518 566619.419 5934139.182 5.527 566619.331 5934139.162 5.527 566608.000 5934136.584 5.529 566608.000 5934135.046 5.590 566619.714 5934137.710 5.588 566636.148 5934141.604 5.579 566640.000 5934142.552 5.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934150.533 5.566 566672.000 5934152.082 5.497 566669.037 5934151.324 5.499 566668.995 5934151.314 5.499 566652.313 5934147.127 5.505 566652.269 5934147.117 5.505 566640.000 5934144.096 5.507 566640.000 5934142.552 5.576 566652.653 5934145.666 5.573 566669.385 5934149.865 5.567 566672.000 5934150.533 5.566</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566703.766 5934158.728 5.561 566704.000 5934158.790 5.561 566704.000 5934160.000 5.493 566702.696 5934160.000 5.475 566686.068 5934155.677 5.481 566686.028 5934155.666 5.481 566672.000 5934152.082 5.482 566672.000 5934150.533 5.568 566686.422 5934154.219 5.567 566703.766 5934158.728 5.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566702.696 5934160.000 5.472 566704.000 5934160.000 5.498 566704.000 5934160.342 5.476 566703.405 5934160.185 5.474 566703.366 5934160.174 5.474 566702.696 5934160.000 5.472</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566708.577 5934160.000 5.557 566704.000 5934160.000 5.498 566704.000 5934158.790 5.560 566708.577 5934160.000 5.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934160.342 5.478 566704.000 5934160.000 5.496 566708.577 5934160.000 5.557 566720.000 5934163.019 5.559 566720.000 5934164.570 5.481 566704.000 5934160.342 5.478</gml:posList>
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
<gml:name>Park am Deichgrund</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5933960.000 5.020 566224.000 5933968.000 5.030 566205.000 5933968.000 5.030 566205.000 5933960.000 5.020 566224.000 5933960.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.000 5933968.000 5.029 566224.000 5933968.000 5.031 566224.000 5934000.000 5.064 566205.000 5934000.000 5.061 566205.000 5933968.000 5.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.000 5934000.000 5.060 566224.000 5934000.000 5.065 566224.000 5934032.000 5.115 566205.000 5934032.000 5.110 566205.000 5934000.000 5.060</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.000 5934032.000 5.108 566224.000 5934032.000 5.117 566224.000 5934060.236 5.171 566205.000 5934061.684 5.165 566205.000 5934032.000 5.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5933960.000 5.024 566256.000 5933968.000 5.031 566224.000 5933968.000 5.029 566224.000 5933960.000 5.021 566256.000 5933960.000 5.024</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566238.053 5934000.000 5.067 566224.000 5934000.000 5.066 566224.000 5933968.000 5.028 566256.000 5933968.000 5.028 566256.000 5933979.057 5.042 566236.370 5933980.774 5.044 566238.053 5934000.000 5.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566240.852 5934032.000 5.120 566224.000 5934032.000 5.115 566224.000 5934000.000 5.065 566238.053 5934000.000 5.070 566240.852 5934032.000 5.120</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566230.138 5934059.768 5.173 566224.000 5934060.236 5.173 566224.000 5934032.000 5.116 566240.852 5934032.000 5.119 566241.774 5934042.538 5.140 566256.000 5934041.293 5.140 566256.000 5934057.853 5.174 566230.138 5934059.768 5.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5933960.000 5.025 566288.000 5933968.000 5.030 566256.000 5933968.000 5.030 566256.000 5933960.000 5.025 566288.000 5933960.000 5.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566274.226 5933977.462 5.041 566256.000 5933979.057 5.042 566256.000 5933968.000 5.028 566288.000 5933968.000 5.030 566288.000 5934000.000 5.070 566276.198 5934000.000 5.069 566274.226 5933977.462 5.041</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566276.198 5934000.000 5.070 566288.000 5934000.000 5.070 566288.000 5934032.000 5.120 566278.997 5934032.000 5.120 566276.198 5934000.000 5.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934057.853 5.177 566256.000 5934041.293 5.140 566279.630 5934039.226 5.135 566278.997 5934032.000 5.119 566288.000 5934032.000 5.119 566288.000 5934056.153 5.173 566263.985 5934057.261 5.176 566256.000 5934057.853 5.177</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566296.882 5933968.000 5.029 566288.000 5933968.000 5.031 566288.000 5933960.000 5.024 566296.482 5933960.000 5.021 566296.882 5933968.000 5.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566298.657 5934000.000 5.070 566288.000 5934000.000 5.070 566288.000 5933968.000 5.030 566296.882 5933968.000 5.030 566297.333 5933977.029 5.041 566298.657 5934000.000 5.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566300.812 5934032.000 5.120 566288.000 5934032.000 5.120 566288.000 5934000.000 5.069 566298.657 5934000.000 5.069 566299.092 5934007.548 5.081 566300.728 5934030.966 5.119 566300.812 5934032.000 5.120</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934056.153 5.172 566288.000 5934032.000 5.121 566300.812 5934032.000 5.119 566302.554 5934053.507 5.165 566302.754 5934055.655 5.169 566296.673 5934055.752 5.170 566288.000 5934056.153 5.172</gml:posList>
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
<gml:name>Ostwiese</gml:name>
<luse:class>1100</luse:class>
<luse:function>Park</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5933960.000 4.950 566672.000 5933968.000 4.950 566646.824 5933968.000 4.950 566646.000 5933960.000 4.950 566672.000 5933960.000 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566646.824 5933968.000 4.950 566672.000 5933968.000 4.950 566672.000 5934000.000 4.951 566650.118 5934000.000 4.951 566646.824 5933968.000 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566650.118 5934000.000 4.952 566672.000 5934000.000 4.950 566672.000 5934032.000 4.958 566653.412 5934032.000 4.960 566650.118 5934000.000 4.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566653.412 5934032.000 4.962 566672.000 5934032.000 4.956 566672.000 5934064.000 4.967 566656.706 5934064.000 4.973 566653.412 5934032.000 4.962</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566656.706 5934064.000 4.973 566672.000 5934064.000 4.967 566672.000 5934096.000 5.353 566660.000 5934096.000 5.357 566656.706 5934064.000 4.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566660.000 5934096.000 5.355 566672.000 5934096.000 5.355 566672.000 5934099.200 5.402 566660.000 5934096.000 5.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5933960.000 4.940 566704.000 5933968.000 4.940 566672.000 5933968.000 4.950 566672.000 5933960.000 4.950 566704.000 5933960.000 4.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5933968.000 4.947 566704.000 5933968.000 4.943 566704.000 5934000.000 4.947 566672.000 5934000.000 4.952 566672.000 5933968.000 4.947</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934000.000 4.952 566704.000 5934000.000 4.948 566704.000 5934032.000 4.952 566672.000 5934032.000 4.956 566672.000 5934000.000 4.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934032.000 4.957 566704.000 5934032.000 4.952 566704.000 5934064.000 4.962 566672.000 5934064.000 4.967 566672.000 5934032.000 4.957</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934064.000 4.967 566704.000 5934064.000 4.961 566704.000 5934096.000 5.347 566672.000 5934096.000 5.353 566672.000 5934064.000 4.967</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934099.200 5.399 566672.000 5934096.000 5.358 566704.000 5934096.000 5.344 566704.000 5934107.733 5.495 566672.000 5934099.200 5.399</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5933968.000 4.940 566704.000 5933968.000 4.940 566704.000 5933960.000 4.940 566720.000 5933960.000 4.940 566720.000 5933968.000 4.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934000.000 4.943 566704.000 5934000.000 4.947 566704.000 5933968.000 4.943 566720.000 5933968.000 4.938 566720.000 5934000.000 4.943</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934032.000 4.947 566704.000 5934032.000 4.953 566704.000 5934000.000 4.948 566720.000 5934000.000 4.943 566720.000 5934032.000 4.947</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934064.000 4.957 566704.000 5934064.000 4.961 566704.000 5934032.000 4.952 566720.000 5934032.000 4.948 566720.000 5934064.000 4.957</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934096.000 5.343 566704.000 5934096.000 5.347 566704.000 5934064.000 4.961 566720.000 5934064.000 4.957 566720.000 5934096.000 5.343</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934112.000 5.529 566704.000 5934107.733 5.488 566704.000 5934096.000 5.351 566720.000 5934096.000 5.341 566720.000 5934112.000 5.529</gml:posList>
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
<gml:name>Innenhof 15</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566220.432 5934425.824 7.260 566221.271 5934425.559 7.259 566224.000 5934425.971 7.255 566224.000 5934448.000 7.277 566222.306 5934448.000 7.280 566220.127 5934426.649 7.261 566220.432 5934425.824 7.260</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566222.306 5934448.000 7.280 566224.000 5934448.000 7.277 566224.000 5934465.185 7.305 566223.024 5934455.044 7.290 566223.016 5934454.961 7.290 566222.306 5934448.000 7.280</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934427.527 7.217 566256.000 5934448.000 7.227 566224.000 5934448.000 7.266 566224.000 5934425.971 7.256 566224.498 5934426.046 7.255 566224.517 5934426.049 7.255 566225.629 5934426.172 7.254 566225.649 5934426.174 7.254 566247.303 5934427.721 7.228 566247.329 5934427.722 7.228 566248.787 5934427.751 7.226 566248.813 5934427.751 7.226 566256.000 5934427.527 7.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934465.185 7.306 566224.000 5934448.000 7.283 566256.000 5934448.000 7.207 566256.000 5934471.603 7.239 566251.654 5934472.071 7.249 566251.624 5934472.074 7.250 566225.952 5934474.892 7.314 566225.212 5934474.673 7.316 566224.848 5934473.993 7.316 566224.000 5934465.185 7.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566264.797 5934448.000 7.201 566256.000 5934448.000 7.215 566256.000 5934427.527 7.220 566262.104 5934427.337 7.211 566262.800 5934427.590 7.210 566263.132 5934428.253 7.209 566264.797 5934448.000 7.201</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934471.603 7.234 566256.000 5934448.000 7.216 566264.797 5934448.000 7.197 566265.516 5934456.518 7.202 566265.524 5934456.609 7.202 566266.689 5934469.463 7.209 566266.467 5934470.187 7.210 566265.800 5934470.548 7.211 566256.000 5934471.603 7.234</gml:posList>
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
<gml:name>Innenhof 16</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566229.222 5934521.093 7.413 566229.883 5934520.736 7.409 566256.000 5934517.870 7.315 566256.000 5934544.000 7.382 566230.622 5934544.000 7.466 566229.696 5934530.721 7.435 566229.686 5934530.593 7.435 566228.995 5934521.809 7.415 566229.222 5934521.093 7.413</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566230.622 5934544.000 7.468 566256.000 5934544.000 7.379 566256.000 5934559.407 7.418 566232.890 5934561.508 7.503 566232.152 5934561.275 7.505 566231.802 5934560.585 7.505 566231.196 5934552.226 7.486 566231.196 5934552.224 7.486 566230.622 5934544.000 7.468</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566274.450 5934544.000 7.323 566256.000 5934544.000 7.379 566256.000 5934517.870 7.318 566256.610 5934517.803 7.316 566256.612 5934517.803 7.316 566270.335 5934516.325 7.271 566271.069 5934516.541 7.269 566271.436 5934517.213 7.270 566272.376 5934525.951 7.287 566272.388 5934526.057 7.288 566274.450 5934544.000 7.323</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934559.407 7.418 566256.000 5934544.000 7.381 566274.450 5934544.000 7.323 566274.876 5934547.699 7.331 566274.877 5934547.710 7.331 566275.793 5934556.604 7.349 566275.570 5934557.343 7.352 566274.888 5934557.703 7.355 566259.466 5934559.092 7.406 566256.000 5934559.407 7.418</gml:posList>
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
<gml:name>Innenhof 21</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934425.536 7.085 566320.000 5934448.000 7.069 566307.950 5934448.000 7.101 566306.180 5934427.019 7.121 566306.430 5934426.270 7.121 566307.146 5934425.936 7.119 566320.000 5934425.536 7.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566309.816 5934465.632 7.100 566309.456 5934464.950 7.100 566308.356 5934452.816 7.101 566308.355 5934452.810 7.101 566307.950 5934448.000 7.101 566320.000 5934448.000 7.068 566320.000 5934464.889 7.072 566310.554 5934465.855 7.098 566309.816 5934465.632 7.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566345.813 5934448.000 6.991 566320.000 5934448.000 7.073 566320.000 5934425.536 7.080 566341.384 5934424.870 7.013 566342.055 5934425.101 7.010 566342.404 5934425.718 7.009 566343.834 5934435.013 7.002 566343.834 5934435.015 7.002 566345.813 5934448.000 6.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934464.889 7.072 566320.000 5934448.000 7.068 566345.813 5934448.000 6.998 566347.802 5934461.056 6.995 566347.603 5934461.821 6.996 566346.911 5934462.202 6.998 566344.012 5934462.484 7.006 566343.972 5934462.488 7.006 566321.451 5934464.740 7.068 566321.419 5934464.743 7.068 566320.000 5934464.889 7.072</gml:posList>
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
<gml:name>Innenhof 22</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.420 5934511.996 7.150 566315.095 5934511.630 7.149 566320.000 5934511.128 7.135 566320.000 5934512.000 7.135 566314.418 5934512.000 7.150 566314.420 5934511.996 7.150</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566314.418 5934512.000 7.149 566320.000 5934512.000 7.135 566320.000 5934544.000 7.207 566317.722 5934544.000 7.213 566317.632 5934543.128 7.211 566317.614 5934542.958 7.211 566315.119 5934521.251 7.168 566315.118 5934521.244 7.168 566314.202 5934512.732 7.151 566314.418 5934512.000 7.149</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566317.722 5934544.000 7.213 566320.000 5934544.000 7.208 566320.000 5934553.688 7.231 566319.713 5934553.713 7.232 566318.989 5934553.488 7.233 566318.631 5934552.820 7.232 566317.722 5934544.000 7.213</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934507.924 7.053 566352.000 5934512.000 7.062 566320.000 5934512.000 7.136 566320.000 5934511.128 7.134 566326.063 5934510.508 7.119 566326.065 5934510.508 7.119 566348.506 5934508.264 7.062 566348.508 5934508.264 7.062 566352.000 5934507.924 7.053</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934512.000 7.133 566352.000 5934512.000 7.064 566352.000 5934544.000 7.141 566320.000 5934544.000 7.210 566320.000 5934512.000 7.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934553.688 7.231 566320.000 5934544.000 7.208 566352.000 5934544.000 7.143 566352.000 5934550.893 7.160 566332.533 5934552.586 7.203 566320.000 5934553.688 7.231</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.476 5934512.000 7.055 566352.000 5934512.000 7.061 566352.000 5934507.924 7.053 566353.878 5934507.742 7.050 566354.590 5934507.949 7.049 566354.964 5934508.589 7.050 566355.476 5934512.000 7.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566358.893 5934544.000 7.129 566352.000 5934544.000 7.144 566352.000 5934512.000 7.061 566355.476 5934512.000 7.054 566356.452 5934518.509 7.069 566356.458 5934518.562 7.069 566358.893 5934544.000 7.129</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934550.893 7.159 566352.000 5934544.000 7.143 566358.893 5934544.000 7.130 566359.394 5934549.235 7.141 566359.168 5934549.970 7.144 566358.486 5934550.327 7.146 566355.540 5934550.586 7.152 566352.000 5934550.893 7.159</gml:posList>
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
<gml:name>Innenhof 27</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934421.642 6.736 566416.000 5934448.000 6.779 566404.482 5934448.000 6.819 566401.167 5934426.246 6.795 566401.164 5934426.225 6.795 566400.772 5934423.675 6.792 566400.982 5934422.895 6.790 566401.699 5934422.524 6.787 566415.974 5934421.643 6.736 566416.000 5934421.642 6.736</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566404.482 5934448.000 6.814 566416.000 5934448.000 6.782 566416.000 5934455.709 6.798 566411.701 5934456.091 6.811 566411.661 5934456.095 6.811 566406.732 5934456.547 6.826 566406.024 5934456.338 6.828 566405.652 5934455.700 6.827 566405.173 5934452.533 6.822 566405.170 5934452.515 6.822 566404.482 5934448.000 6.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566443.653 5934448.000 6.709 566416.000 5934448.000 6.789 566416.000 5934421.642 6.731 566416.059 5934421.638 6.731 566438.414 5934420.126 6.663 566439.106 5934420.342 6.662 566439.470 5934420.969 6.662 566443.001 5934443.624 6.701 566443.002 5934443.631 6.701 566443.653 5934448.000 6.709</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566434.262 5934454.086 6.752 566434.259 5934454.086 6.752 566416.000 5934455.709 6.801 566416.000 5934448.000 6.782 566443.653 5934448.000 6.714 566444.283 5934452.232 6.723 566444.076 5934453.003 6.725 566443.372 5934453.377 6.728 566434.417 5934454.073 6.751 566434.262 5934454.086 6.752</gml:posList>
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
<gml:name>Innenhof 28</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934501.891 6.912 566416.000 5934512.000 6.939 566414.095 5934512.000 6.942 566414.082 5934511.858 6.942 566414.080 5934511.844 6.942 566413.987 5934511.088 6.940 566413.986 5934511.075 6.940 566412.811 5934503.244 6.921 566413.013 5934502.479 6.918 566413.709 5934502.100 6.916 566415.817 5934501.907 6.912 566415.819 5934501.907 6.912 566416.000 5934501.891 6.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566414.095 5934512.000 6.942 566416.000 5934512.000 6.938 566416.000 5934531.899 6.997 566414.095 5934512.000 6.942</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566438.155 5934499.921 6.868 566438.166 5934499.920 6.868 566448.000 5934499.156 6.850 566448.000 5934512.000 6.887 566416.000 5934512.000 6.939 566416.000 5934501.891 6.910 566438.155 5934499.921 6.868</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934531.899 6.998 566416.000 5934512.000 6.936 566448.000 5934512.000 6.890 566448.000 5934542.366 6.985 566445.278 5934542.566 6.990 566445.028 5934542.587 6.990 566429.479 5934544.000 7.017 566417.158 5934544.000 7.035 566416.000 5934531.899 6.998</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566417.158 5934544.000 7.035 566429.479 5934544.000 7.016 566422.975 5934544.591 7.027 566422.974 5934544.591 7.027 566418.254 5934545.016 7.036 566417.526 5934544.789 7.036 566417.169 5934544.115 7.035 566417.158 5934544.000 7.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566452.579 5934512.000 6.880 566448.000 5934512.000 6.889 566448.000 5934499.156 6.849 566449.925 5934499.006 6.844 566450.632 5934499.226 6.844 566450.994 5934499.872 6.845 566452.304 5934509.800 6.874 566452.305 5934509.807 6.874 566452.579 5934512.000 6.880</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934542.366 6.987 566448.000 5934512.000 6.888 566452.579 5934512.000 6.881 566455.010 5934531.450 6.941 566455.013 5934531.474 6.941 566455.943 5934540.753 6.970 566455.713 5934541.496 6.973 566455.021 5934541.850 6.975 566448.000 5934542.366 6.987</gml:posList>
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
<gml:name>Innenhof 31</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934414.330 6.466 566512.000 5934416.000 6.472 566490.373 5934416.000 6.515 566507.572 5934414.471 6.475 566507.629 5934414.468 6.475 566512.000 5934414.330 6.466</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566490.373 5934416.000 6.514 566512.000 5934416.000 6.474 566512.000 5934448.000 6.579 566488.138 5934448.000 6.624 566486.506 5934437.044 6.591 566486.491 5934436.948 6.590 566483.487 5934417.674 6.533 566483.690 5934416.902 6.530 566484.393 5934416.524 6.527 566485.629 5934416.421 6.525 566485.719 5934416.414 6.524 566490.373 5934416.000 6.514</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566488.706 5934450.039 6.627 566488.348 5934449.411 6.625 566488.138 5934448.000 6.622 566512.000 5934448.000 6.582 566512.000 5934449.111 6.586 566502.679 5934449.525 6.602 566502.519 5934449.533 6.602 566489.393 5934450.262 6.626 566488.706 5934450.039 6.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566528.340 5934416.000 6.444 566512.000 5934416.000 6.472 566512.000 5934414.330 6.467 566527.096 5934413.856 6.439 566527.760 5934414.080 6.439 566528.113 5934414.685 6.440 566528.340 5934416.000 6.444</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566533.419 5934448.000 6.552 566512.000 5934448.000 6.584 566512.000 5934416.000 6.470 566528.340 5934416.000 6.446 566532.162 5934438.108 6.519 566532.164 5934438.126 6.519 566533.596 5934447.383 6.550 566533.419 5934448.000 6.552</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934449.111 6.586 566512.000 5934448.000 6.582 566533.419 5934448.000 6.556 566533.365 5934448.189 6.556 566532.602 5934448.536 6.559 566526.175 5934448.499 6.566 566526.162 5934448.499 6.566 566525.448 5934448.513 6.567 566525.435 5934448.513 6.567 566512.000 5934449.111 6.586</gml:posList>
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
<gml:name>Innenhof 32</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566495.231 5934496.329 6.774 566495.945 5934495.969 6.772 566504.893 5934495.472 6.761 566504.904 5934495.471 6.761 566512.000 5934495.156 6.752 566512.000 5934512.000 6.809 566496.921 5934512.000 6.826 566495.952 5934504.244 6.800 566495.939 5934504.146 6.800 566495.009 5934497.098 6.777 566495.231 5934496.329 6.774</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566496.921 5934512.000 6.826 566512.000 5934512.000 6.812 566512.000 5934538.801 6.909 566500.955 5934539.233 6.921 566500.259 5934538.988 6.921 566499.921 5934538.334 6.919 566498.756 5934526.718 6.878 566498.756 5934526.712 6.878 566498.717 5934526.365 6.877 566498.716 5934526.359 6.877 566496.921 5934512.000 6.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566541.647 5934512.000 6.785 566512.000 5934512.000 6.814 566512.000 5934495.156 6.748 566526.670 5934494.504 6.731 566526.720 5934494.503 6.731 566538.986 5934494.573 6.720 566539.650 5934494.831 6.720 566539.975 5934495.466 6.722 566541.104 5934505.899 6.762 566541.106 5934505.918 6.762 566541.647 5934512.000 6.785</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934538.801 6.910 566512.000 5934512.000 6.810 566541.647 5934512.000 6.787 566543.077 5934528.087 6.845 566543.077 5934528.096 6.845 566543.807 5934537.315 6.879 566543.536 5934538.081 6.882 566542.787 5934538.394 6.883 566536.590 5934538.252 6.888 566536.578 5934538.252 6.888 566535.936 5934538.252 6.888 566535.925 5934538.252 6.888 566513.179 5934538.757 6.908 566512.934 5934538.765 6.909 566512.000 5934538.801 6.910</gml:posList>
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
<gml:name>Innenhof 35</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566573.712 5934417.698 6.394 566574.583 5934417.415 6.392 566576.000 5934417.645 6.393 566576.000 5934433.681 6.451 566575.606 5934431.131 6.442 566575.564 5934430.877 6.441 566573.437 5934418.572 6.397 566573.712 5934417.698 6.394</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934433.681 6.454 566576.000 5934417.645 6.392 566585.610 5934419.207 6.390 566585.676 5934419.220 6.390 566606.702 5934424.108 6.391 566607.461 5934424.912 6.394 566608.000 5934428.030 6.405 566608.000 5934448.000 6.482 566578.214 5934448.000 6.507 566576.000 5934433.681 6.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566578.214 5934448.000 6.508 566608.000 5934448.000 6.484 566608.000 5934455.050 6.514 566593.727 5934452.553 6.514 566593.712 5934452.550 6.514 566592.886 5934452.431 6.515 566592.871 5934452.429 6.515 566579.402 5934450.878 6.519 566578.824 5934450.605 6.518 566578.529 5934450.037 6.516 566578.214 5934448.000 6.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566611.452 5934448.000 6.485 566608.000 5934448.000 6.485 566608.000 5934428.030 6.405 566611.452 5934448.000 6.485</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934455.050 6.511 566608.000 5934448.000 6.485 566611.452 5934448.000 6.484 566612.180 5934452.215 6.499 566612.181 5934452.223 6.499 566612.555 5934454.498 6.507 566612.272 5934455.371 6.511 566611.396 5934455.645 6.512 566608.000 5934455.050 6.511</gml:posList>
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
<gml:name>Innenhof 37</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566584.905 5934498.194 6.697 566585.724 5934497.910 6.696 566586.670 5934498.019 6.696 566586.728 5934498.027 6.696 566605.123 5934501.246 6.700 566605.198 5934501.262 6.700 566608.000 5934501.979 6.702 566608.000 5934512.000 6.744 566585.820 5934512.000 6.755 566584.907 5934501.726 6.712 566584.879 5934501.449 6.711 566584.615 5934499.011 6.701 566584.905 5934498.194 6.697</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566585.820 5934512.000 6.753 566608.000 5934512.000 6.741 566608.000 5934543.808 6.869 566603.678 5934543.052 6.869 566603.665 5934543.050 6.869 566602.923 5934542.940 6.869 566602.910 5934542.938 6.869 566589.061 5934541.259 6.870 566588.459 5934540.959 6.869 566588.184 5934540.345 6.866 566586.928 5934524.476 6.803 566586.917 5934524.336 6.802 566585.820 5934512.000 6.753</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566621.459 5934512.000 6.736 566608.000 5934512.000 6.742 566608.000 5934501.979 6.703 566619.838 5934505.007 6.709 566620.335 5934505.308 6.710 566620.581 5934505.835 6.712 566621.459 5934512.000 6.736</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934543.808 6.865 566608.000 5934512.000 6.739 566621.459 5934512.000 6.736 566622.705 5934520.751 6.770 566622.707 5934520.760 6.771 566625.651 5934542.842 6.858 566625.654 5934542.870 6.858 566625.773 5934544.000 6.862 566609.097 5934544.000 6.866 566608.000 5934543.808 6.865</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566609.097 5934544.000 6.865 566625.773 5934544.000 6.863 566625.950 5934545.679 6.867 566625.623 5934546.529 6.869 566624.743 5934546.761 6.870 566624.210 5934546.645 6.870 566624.190 5934546.641 6.870 566609.097 5934544.000 6.865</gml:posList>
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
<gml:name>Innenhof 41</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566654.697 5934435.481 6.410 566655.339 5934435.416 6.410 566672.000 5934439.290 6.420 566672.000 5934448.000 6.455 566656.077 5934448.000 6.460 566655.579 5934444.964 6.448 566655.559 5934444.844 6.447 566654.127 5934436.561 6.415 566654.228 5934435.924 6.412 566654.697 5934435.481 6.410</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566656.077 5934448.000 6.458 566672.000 5934448.000 6.454 566672.000 5934470.867 6.550 566659.933 5934467.781 6.539 566659.194 5934466.974 6.536 566656.077 5934448.000 6.458</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934446.730 6.439 566704.000 5934448.000 6.445 566672.000 5934448.000 6.455 566672.000 5934439.290 6.420 566704.000 5934446.730 6.439</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934470.867 6.548 566672.000 5934448.000 6.456 566704.000 5934448.000 6.445 566704.000 5934479.052 6.570 566672.000 5934470.867 6.548</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566705.500 5934448.000 6.444 566704.000 5934448.000 6.445 566704.000 5934446.730 6.439 566704.726 5934446.899 6.439 566705.283 5934447.251 6.441 566705.500 5934447.873 6.443 566705.500 5934448.000 6.444</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934479.052 6.571 566704.000 5934448.000 6.445 566705.500 5934448.000 6.444 566705.500 5934478.148 6.566 566705.113 5934478.937 6.570 566704.252 5934479.116 6.571 566704.000 5934479.052 6.571</gml:posList>
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
<gml:name>Innenhof 42</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566667.113 5934517.553 6.740 566668.025 5934517.331 6.738 566672.000 5934518.348 6.738 566672.000 5934544.000 6.846 566670.016 5934544.000 6.848 566669.369 5934537.847 6.823 566669.368 5934537.840 6.823 566669.321 5934537.449 6.821 566669.320 5934537.442 6.821 566666.786 5934518.432 6.744 566667.113 5934517.553 6.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566670.016 5934544.000 6.845 566672.000 5934544.000 6.845 566672.000 5934558.947 6.910 566671.752 5934558.793 6.909 566671.516 5934558.245 6.907 566670.016 5934544.000 6.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934526.533 6.766 566704.000 5934544.000 6.837 566672.000 5934544.000 6.844 566672.000 5934518.348 6.739 566704.000 5934526.533 6.766</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934558.947 6.909 566672.000 5934544.000 6.846 566704.000 5934544.000 6.834 566704.000 5934567.375 6.933 566672.258 5934559.109 6.910 566672.000 5934558.947 6.909</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566705.500 5934544.000 6.835 566704.000 5934544.000 6.835 566704.000 5934526.533 6.768 566704.748 5934526.724 6.769 566705.290 5934527.079 6.770 566705.500 5934527.693 6.773 566705.500 5934544.000 6.835</gml:posList>
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
<luse:LandUse gml:id="DEXX_Gruen_18">
<gml:name>Gärten 1</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934474.000 7.594 565968.000 5934474.203 7.642 565968.000 5934480.000 7.669 565960.000 5934480.000 7.621 565960.000 5934474.000 7.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934480.000 7.622 565968.000 5934480.000 7.667 565968.000 5934512.000 7.832 565960.000 5934512.000 7.787 565960.000 5934480.000 7.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934512.000 7.790 565968.000 5934512.000 7.830 565968.000 5934512.134 7.831 565960.000 5934512.000 7.790</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934475.017 7.802 566000.000 5934480.000 7.823 565968.000 5934480.000 7.668 565968.000 5934474.203 7.643 566000.000 5934475.017 7.802</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934480.000 7.670 566000.000 5934480.000 7.820 566000.000 5934512.000 7.980 565968.000 5934512.000 7.830 565968.000 5934480.000 7.670</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934512.134 7.831 565968.000 5934512.000 7.830 566000.000 5934512.000 7.980 566000.000 5934512.672 7.983 565968.000 5934512.134 7.831</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934475.831 7.907 566032.000 5934480.000 7.918 566000.000 5934480.000 7.820 566000.000 5934475.017 7.805 566032.000 5934475.831 7.907</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934480.000 7.826 566032.000 5934480.000 7.912 566032.000 5934512.000 8.061 566000.000 5934512.000 7.974 566000.000 5934480.000 7.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934512.672 7.983 566000.000 5934512.000 7.980 566032.000 5934512.000 8.055 566032.000 5934513.210 8.061 566000.000 5934512.672 7.983</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934476.644 7.910 566064.000 5934480.000 7.920 566032.000 5934480.000 7.918 566032.000 5934475.831 7.907 566064.000 5934476.644 7.910</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934480.000 7.919 566064.000 5934480.000 7.919 566064.000 5934512.000 8.053 566032.000 5934512.000 8.054 566032.000 5934480.000 7.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934513.210 8.061 566032.000 5934512.000 8.055 566064.000 5934512.000 8.052 566064.000 5934513.748 8.059 566032.000 5934513.210 8.061</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934477.458 7.818 566096.000 5934480.000 7.826 566064.000 5934480.000 7.921 566064.000 5934476.644 7.909 566096.000 5934477.458 7.818</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934480.000 7.918 566096.000 5934480.000 7.829 566096.000 5934512.000 7.963 566064.000 5934512.000 8.053 566064.000 5934480.000 7.918</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934513.748 8.059 566064.000 5934512.000 8.052 566096.000 5934512.000 7.965 566096.000 5934514.286 7.976 566064.000 5934513.748 8.059</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934478.271 7.682 566128.000 5934480.000 7.689 566096.000 5934480.000 7.828 566096.000 5934477.458 7.816 566128.000 5934478.271 7.682</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934480.000 7.827 566128.000 5934480.000 7.691 566128.000 5934512.000 7.830 566096.000 5934512.000 7.965 566096.000 5934480.000 7.827</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934514.286 7.976 566096.000 5934512.000 7.965 566128.000 5934512.000 7.830 566128.000 5934514.824 7.844 566096.000 5934514.286 7.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934479.085 7.549 566160.000 5934480.000 7.553 566128.000 5934480.000 7.689 566128.000 5934478.271 7.682 566160.000 5934479.085 7.549</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934480.000 7.693 566160.000 5934480.000 7.549 566160.000 5934512.000 7.683 566128.000 5934512.000 7.827 566128.000 5934480.000 7.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934514.824 7.842 566128.000 5934512.000 7.832 566160.000 5934512.000 7.678 566160.000 5934515.361 7.689 566128.000 5934514.824 7.842</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934479.898 7.432 566192.000 5934480.000 7.433 566160.000 5934480.000 7.552 566160.000 5934479.085 7.550 566192.000 5934479.898 7.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934480.000 7.558 566192.000 5934480.000 7.426 566192.000 5934512.000 7.542 566160.000 5934512.000 7.673 566160.000 5934480.000 7.558</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934515.361 7.688 566160.000 5934512.000 7.679 566192.000 5934512.000 7.536 566192.000 5934515.899 7.546 566160.000 5934515.361 7.688</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566195.588 5934480.000 7.422 566192.000 5934480.000 7.433 566192.000 5934479.898 7.432 566195.587 5934479.990 7.422 566195.588 5934480.000 7.422</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.778 5934512.000 7.512 566192.000 5934512.000 7.534 566192.000 5934480.000 7.435 566195.588 5934480.000 7.421 566196.334 5934487.748 7.442 566196.601 5934490.816 7.451 566197.778 5934512.000 7.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934515.899 7.546 566192.000 5934512.000 7.536 566197.778 5934512.000 7.510 566198.000 5934516.000 7.521 566192.000 5934515.899 7.546</gml:posList>
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
<gml:name>Gärten 2</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934530.267 7.912 565968.000 5934544.000 7.969 565960.000 5934544.000 7.926 565960.000 5934530.000 7.869 565968.000 5934530.267 7.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934570.000 7.999 565960.000 5934544.000 7.926 565968.000 5934544.000 7.969 565968.000 5934570.066 8.041 565960.000 5934570.000 7.999</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934531.333 8.064 566000.000 5934544.000 8.115 565968.000 5934544.000 7.968 565968.000 5934530.267 7.913 566000.000 5934531.333 8.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934570.066 8.039 565968.000 5934544.000 7.971 566000.000 5934544.000 8.111 566000.000 5934570.331 8.179 565968.000 5934570.066 8.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934532.400 8.147 566032.000 5934544.000 8.187 566000.000 5934544.000 8.112 566000.000 5934531.333 8.067 566032.000 5934532.400 8.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934570.331 8.177 566000.000 5934544.000 8.113 566032.000 5934544.000 8.186 566032.000 5934570.595 8.251 566000.000 5934570.331 8.177</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934533.467 8.142 566064.000 5934544.000 8.178 566032.000 5934544.000 8.187 566032.000 5934532.400 8.147 566064.000 5934533.467 8.142</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934570.595 8.250 566032.000 5934544.000 8.187 566064.000 5934544.000 8.178 566064.000 5934570.860 8.240 566032.000 5934570.595 8.250</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934534.533 8.056 566096.000 5934544.000 8.089 566064.000 5934544.000 8.179 566064.000 5934533.467 8.141 566096.000 5934534.533 8.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934570.860 8.239 566064.000 5934544.000 8.179 566096.000 5934544.000 8.089 566096.000 5934571.124 8.151 566064.000 5934570.860 8.239</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934535.600 7.917 566128.000 5934544.000 7.946 566096.000 5934544.000 8.089 566096.000 5934534.533 8.056 566128.000 5934535.600 7.917</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934571.124 8.151 566096.000 5934544.000 8.089 566128.000 5934544.000 7.946 566128.000 5934571.388 8.010 566096.000 5934571.124 8.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934536.667 7.763 566160.000 5934544.000 7.785 566128.000 5934544.000 7.945 566128.000 5934535.600 7.918 566160.000 5934536.667 7.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934571.388 8.012 566128.000 5934544.000 7.944 566160.000 5934544.000 7.786 566160.000 5934571.653 7.854 566128.000 5934571.388 8.012</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934537.733 7.610 566192.000 5934544.000 7.629 566160.000 5934544.000 7.786 566160.000 5934536.667 7.762 566192.000 5934537.733 7.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934571.653 7.854 566160.000 5934544.000 7.786 566192.000 5934544.000 7.629 566192.000 5934571.917 7.698 566160.000 5934571.653 7.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.353 5934544.000 7.592 566192.000 5934544.000 7.630 566192.000 5934537.733 7.609 566200.000 5934538.000 7.575 566200.353 5934544.000 7.592</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934571.917 7.698 566192.000 5934544.000 7.629 566200.353 5934544.000 7.593 566202.000 5934572.000 7.654 566192.000 5934571.917 7.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_20">
<gml:name>Gärten 3</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934590.000 8.035 565968.000 5934590.130 8.075 565968.000 5934608.000 8.085 565960.000 5934608.000 8.045 565960.000 5934590.000 8.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934608.000 8.048 565968.000 5934608.000 8.083 565968.000 5934628.000 8.088 565960.000 5934628.000 8.053 565960.000 5934608.000 8.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934590.650 8.197 566000.000 5934608.000 8.202 565968.000 5934608.000 8.083 565968.000 5934590.130 8.077 566000.000 5934590.650 8.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934628.000 8.081 565968.000 5934608.000 8.089 566000.000 5934608.000 8.196 566000.000 5934628.000 8.189 565968.000 5934628.000 8.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934591.171 8.260 566032.000 5934608.000 8.260 566000.000 5934608.000 8.200 566000.000 5934590.650 8.199 566032.000 5934591.171 8.260</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934628.000 8.184 566000.000 5934608.000 8.201 566032.000 5934608.000 8.259 566032.000 5934628.000 8.241 566000.000 5934628.000 8.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934591.691 8.249 566064.000 5934608.000 8.249 566032.000 5934608.000 8.260 566032.000 5934591.171 8.260 566064.000 5934591.691 8.249</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934628.000 8.240 566032.000 5934608.000 8.260 566064.000 5934608.000 8.248 566064.000 5934628.000 8.227 566032.000 5934628.000 8.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934592.211 8.170 566096.000 5934608.000 8.170 566064.000 5934608.000 8.248 566064.000 5934591.691 8.250 566096.000 5934592.211 8.170</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934628.000 8.230 566064.000 5934608.000 8.245 566096.000 5934608.000 8.173 566096.000 5934628.000 8.157 566064.000 5934628.000 8.230</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934592.732 8.038 566128.000 5934608.000 8.042 566096.000 5934608.000 8.172 566096.000 5934592.211 8.168 566128.000 5934592.732 8.038</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934628.000 8.164 566096.000 5934608.000 8.166 566128.000 5934608.000 8.049 566128.000 5934628.000 8.046 566096.000 5934628.000 8.164</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934593.252 7.888 566160.000 5934608.000 7.903 566128.000 5934608.000 8.047 566128.000 5934592.732 8.033 566160.000 5934593.252 7.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934628.000 8.054 566128.000 5934608.000 8.041 566160.000 5934608.000 7.909 566160.000 5934628.000 7.921 566128.000 5934628.000 8.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934593.772 7.745 566192.000 5934608.000 7.765 566160.000 5934608.000 7.905 566160.000 5934593.252 7.886 566192.000 5934593.772 7.745</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934628.000 7.928 566160.000 5934608.000 7.902 566192.000 5934608.000 7.768 566192.000 5934628.000 7.794 566160.000 5934628.000 7.928</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.460 5934608.000 7.712 566192.000 5934608.000 7.767 566192.000 5934593.772 7.743 566204.443 5934593.975 7.693 566205.460 5934608.000 7.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934628.000 7.797 566192.000 5934608.000 7.765 566205.460 5934608.000 7.714 566206.000 5934615.457 7.725 566206.000 5934628.000 7.745 566192.000 5934628.000 7.797</gml:posList>
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
<gml:name>Gärten 4</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934259.733 5.744 566576.000 5934288.000 5.865 566575.600 5934288.000 5.865 566566.000 5934258.000 5.750 566576.000 5934259.733 5.744</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566575.600 5934288.000 5.865 566576.000 5934288.000 5.865 566576.000 5934289.250 5.871 566575.600 5934288.000 5.865</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934265.280 5.732 566608.000 5934288.000 5.831 566576.000 5934288.000 5.866 566576.000 5934259.733 5.743 566608.000 5934265.280 5.732</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566582.000 5934308.000 5.945 566576.000 5934289.250 5.871 566576.000 5934288.000 5.865 566608.000 5934288.000 5.832 566608.000 5934312.269 5.936 566582.000 5934308.000 5.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934270.827 5.730 566640.000 5934288.000 5.805 566608.000 5934288.000 5.832 566608.000 5934265.280 5.731 566640.000 5934270.827 5.730</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934312.269 5.936 566608.000 5934288.000 5.832 566640.000 5934288.000 5.805 566640.000 5934317.522 5.933 566608.000 5934312.269 5.936</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934276.373 5.736 566672.000 5934288.000 5.786 566640.000 5934288.000 5.804 566640.000 5934270.827 5.731 566672.000 5934276.373 5.736</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934317.522 5.933 566640.000 5934288.000 5.805 566672.000 5934288.000 5.785 566672.000 5934320.000 5.925 566655.091 5934320.000 5.935 566640.000 5934317.522 5.933</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566655.091 5934320.000 5.935 566672.000 5934320.000 5.925 566672.000 5934322.776 5.934 566655.091 5934320.000 5.935</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934281.920 5.747 566704.000 5934288.000 5.773 566672.000 5934288.000 5.786 566672.000 5934276.373 5.736 566704.000 5934281.920 5.747</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934288.000 5.788 566704.000 5934288.000 5.772 566704.000 5934320.000 5.907 566672.000 5934320.000 5.923 566672.000 5934288.000 5.788</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934322.776 5.936 566672.000 5934320.000 5.923 566704.000 5934320.000 5.906 566704.000 5934328.030 5.944 566672.000 5934322.776 5.936</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566716.000 5934288.000 5.770 566704.000 5934288.000 5.773 566704.000 5934281.920 5.747 566716.000 5934284.000 5.753 566716.000 5934288.000 5.770</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566716.000 5934320.000 5.903 566704.000 5934320.000 5.907 566704.000 5934288.000 5.773 566716.000 5934288.000 5.770 566716.000 5934320.000 5.903</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934328.030 5.943 566704.000 5934320.000 5.907 566716.000 5934320.000 5.903 566716.000 5934330.000 5.947 566704.000 5934328.030 5.943</gml:posList>
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
<gml:name>Gärten 5</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5933962.000 4.986 566480.000 5933968.000 4.989 566469.878 5933968.000 4.991 566470.000 5933962.000 4.989 566480.000 5933962.000 4.986</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.878 5933968.000 4.992 566480.000 5933968.000 4.988 566480.000 5934000.000 5.002 566469.224 5934000.000 5.008 566469.878 5933968.000 4.992</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.224 5934000.000 5.009 566480.000 5934000.000 5.001 566480.000 5934032.000 5.022 566468.571 5934032.000 5.031 566469.224 5934000.000 5.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566468.571 5934032.000 5.031 566480.000 5934032.000 5.022 566480.000 5934061.618 5.051 566468.000 5934060.000 5.057 566468.571 5934032.000 5.031</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5933962.000 4.979 566512.000 5933968.000 4.981 566480.000 5933968.000 4.989 566480.000 5933962.000 4.986 566512.000 5933962.000 4.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5933968.000 4.990 566512.000 5933968.000 4.980 566512.000 5934000.000 4.990 566480.000 5934000.000 5.000 566480.000 5933968.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934000.000 5.001 566512.000 5934000.000 4.989 566512.000 5934032.000 5.011 566480.000 5934032.000 5.022 566480.000 5934000.000 5.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934061.618 5.050 566480.000 5934032.000 5.024 566512.000 5934032.000 5.009 566512.000 5934064.000 5.037 566497.667 5934064.000 5.043 566480.000 5934061.618 5.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566497.667 5934064.000 5.045 566512.000 5934064.000 5.035 566512.000 5934065.933 5.045 566497.667 5934064.000 5.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5933962.000 4.970 566544.000 5933968.000 4.970 566512.000 5933968.000 4.980 566512.000 5933962.000 4.980 566544.000 5933962.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5933968.000 4.980 566544.000 5933968.000 4.970 566544.000 5934000.000 4.980 566512.000 5934000.000 4.990 566512.000 5933968.000 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934000.000 4.992 566544.000 5934000.000 4.977 566544.000 5934032.000 4.992 566512.000 5934032.000 5.008 566512.000 5934000.000 4.992</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934032.000 5.010 566544.000 5934032.000 4.990 566544.000 5934064.000 5.015 566512.000 5934064.000 5.035 566512.000 5934032.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934065.933 5.046 566512.000 5934064.000 5.034 566544.000 5934064.000 5.015 566544.000 5934070.247 5.056 566512.000 5934065.933 5.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5933962.000 4.960 566576.000 5933968.000 4.960 566544.000 5933968.000 4.970 566544.000 5933962.000 4.970 566576.000 5933962.000 4.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5933968.000 4.970 566576.000 5933968.000 4.960 566576.000 5934000.000 4.970 566544.000 5934000.000 4.980 566544.000 5933968.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934000.000 4.980 566576.000 5934000.000 4.970 566576.000 5934032.000 4.980 566544.000 5934032.000 4.990 566544.000 5934000.000 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934032.000 4.991 566576.000 5934032.000 4.979 566576.000 5934064.000 5.001 566544.000 5934064.000 5.014 566544.000 5934032.000 4.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934070.247 5.060 566544.000 5934064.000 5.011 566576.000 5934064.000 5.002 566576.000 5934074.562 5.084 566544.000 5934070.247 5.060</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5933962.000 4.960 566608.000 5933968.000 4.960 566576.000 5933968.000 4.960 566576.000 5933962.000 4.960 566608.000 5933962.000 4.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5933968.000 4.963 566608.000 5933968.000 4.957 566608.000 5934000.000 4.962 566576.000 5934000.000 4.967 566576.000 5933968.000 4.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934000.000 4.970 566608.000 5934000.000 4.960 566608.000 5934032.000 4.970 566576.000 5934032.000 4.980 566576.000 5934000.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934032.000 4.981 566608.000 5934032.000 4.969 566608.000 5934064.000 4.986 566576.000 5934064.000 4.999 566576.000 5934032.000 4.981</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934074.562 5.090 566576.000 5934064.000 4.996 566608.000 5934064.000 4.988 566608.000 5934078.876 5.120 566576.000 5934074.562 5.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5933962.000 4.950 566640.000 5933968.000 4.950 566608.000 5933968.000 4.960 566608.000 5933962.000 4.960 566640.000 5933962.000 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5933968.000 4.958 566640.000 5933968.000 4.953 566640.000 5934000.000 4.957 566608.000 5934000.000 4.963 566608.000 5933968.000 4.958</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934000.000 4.963 566640.000 5934000.000 4.957 566640.000 5934032.000 4.962 566608.000 5934032.000 4.967 566608.000 5934000.000 4.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934032.000 4.970 566640.000 5934032.000 4.960 566640.000 5934064.000 4.975 566608.000 5934064.000 4.985 566608.000 5934032.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934078.876 5.128 566608.000 5934064.000 4.980 566640.000 5934064.000 4.979 566640.000 5934083.191 5.169 566608.000 5934078.876 5.128</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.295 5933968.000 4.950 566640.000 5933968.000 4.950 566640.000 5933962.000 4.950 566640.295 5933968.000 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566641.869 5934000.000 4.960 566640.000 5934000.000 4.960 566640.000 5933968.000 4.950 566640.295 5933968.000 4.950 566641.869 5934000.000 4.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566643.443 5934032.000 4.960 566640.000 5934032.000 4.960 566640.000 5934000.000 4.960 566641.869 5934000.000 4.960 566643.443 5934032.000 4.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566645.016 5934064.000 4.975 566640.000 5934064.000 4.975 566640.000 5934032.000 4.960 566643.443 5934032.000 4.960 566645.016 5934064.000 4.975</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566646.000 5934084.000 5.184 566640.000 5934083.191 5.174 566640.000 5934064.000 4.974 566645.016 5934064.000 4.976 566646.000 5934084.000 5.184</gml:posList>
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
<gml:name>Gärten 6</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5933962.000 4.980 565968.000 5933968.000 4.980 565962.000 5933968.000 4.980 565962.000 5933962.000 4.980 565968.000 5933962.000 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565962.000 5933968.000 4.980 565968.000 5933968.000 4.980 565968.000 5934000.000 4.990 565962.000 5934000.000 4.990 565962.000 5933968.000 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565962.000 5934000.000 4.990 565968.000 5934000.000 4.990 565968.000 5934032.000 5.010 565962.000 5934032.000 5.010 565962.000 5934000.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565962.000 5934032.000 5.010 565968.000 5934032.000 5.010 565968.000 5934064.000 5.035 565962.000 5934064.000 5.035 565962.000 5934032.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565962.000 5934064.000 5.034 565968.000 5934064.000 5.036 565968.000 5934069.905 5.076 565962.000 5934070.000 5.073 565962.000 5934064.000 5.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5933962.000 4.982 566000.000 5933968.000 4.987 565968.000 5933968.000 4.982 565968.000 5933962.000 4.978 566000.000 5933962.000 4.982</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5933968.000 4.980 566000.000 5933968.000 4.990 566000.000 5934000.000 5.000 565968.000 5934000.000 4.990 565968.000 5933968.000 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934000.000 4.990 566000.000 5934000.000 5.000 566000.000 5934032.000 5.020 565968.000 5934032.000 5.010 565968.000 5934000.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934032.000 5.010 566000.000 5934032.000 5.020 566000.000 5934064.000 5.045 565968.000 5934064.000 5.035 565968.000 5934032.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934069.905 5.077 565968.000 5934064.000 5.035 566000.000 5934064.000 5.045 566000.000 5934069.397 5.084 565968.000 5934069.905 5.077</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5933962.000 4.988 566032.000 5933968.000 4.992 566000.000 5933968.000 4.988 566000.000 5933962.000 4.983 566032.000 5933962.000 4.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5933968.000 4.988 566032.000 5933968.000 4.992 566032.000 5934000.000 5.008 566000.000 5934000.000 5.003 566000.000 5933968.000 4.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934000.000 5.000 566032.000 5934000.000 5.010 566032.000 5934032.000 5.030 566000.000 5934032.000 5.020 566000.000 5934000.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934032.000 5.018 566032.000 5934032.000 5.033 566032.000 5934064.000 5.063 566000.000 5934064.000 5.048 566000.000 5934032.000 5.018</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934069.397 5.084 566000.000 5934064.000 5.045 566032.000 5934064.000 5.065 566032.000 5934068.889 5.099 566000.000 5934069.397 5.084</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5933962.000 5.000 566064.000 5933968.000 5.000 566032.000 5933968.000 4.990 566032.000 5933962.000 4.990 566064.000 5933962.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5933968.000 4.990 566064.000 5933968.000 5.000 566064.000 5934000.000 5.020 566032.000 5934000.000 5.010 566032.000 5933968.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934000.000 5.010 566064.000 5934000.000 5.020 566064.000 5934032.000 5.040 566032.000 5934032.000 5.030 566032.000 5934000.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934032.000 5.028 566064.000 5934032.000 5.043 566064.000 5934064.000 5.082 566032.000 5934064.000 5.068 566032.000 5934032.000 5.028</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934068.889 5.099 566032.000 5934064.000 5.065 566064.000 5934064.000 5.085 566064.000 5934068.381 5.114 566032.000 5934068.889 5.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566081.239 5933968.000 5.000 566064.000 5933968.000 5.000 566064.000 5933962.000 5.000 566080.820 5933962.000 5.000 566081.239 5933968.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566083.473 5934000.000 5.024 566064.000 5934000.000 5.021 566064.000 5933968.000 4.999 566081.239 5933968.000 5.001 566083.473 5934000.000 5.024</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566085.707 5934032.000 5.049 566064.000 5934032.000 5.041 566064.000 5934000.000 5.019 566083.473 5934000.000 5.026 566085.707 5934032.000 5.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566087.774 5934064.000 5.093 566064.000 5934064.000 5.085 566064.000 5934032.000 5.040 566085.707 5934032.000 5.048 566087.055 5934051.306 5.075 566087.774 5934064.000 5.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934068.000 5.123 566064.000 5934068.381 5.114 566064.000 5934064.000 5.085 566087.774 5934064.000 5.095 566088.000 5934068.000 5.123</gml:posList>
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
<gml:name>Gärten 7</gml:name>
<luse:class>1100</luse:class>
<luse:function>Garten</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5933962.000 5.018 566352.000 5933968.000 5.023 566330.383 5933968.000 5.027 566330.000 5933962.000 5.022 566352.000 5933962.000 5.018</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.383 5933968.000 5.029 566352.000 5933968.000 5.021 566352.000 5934000.000 5.054 566332.426 5934000.000 5.061 566330.383 5933968.000 5.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566332.426 5934000.000 5.061 566352.000 5934000.000 5.054 566352.000 5934032.000 5.102 566334.468 5934032.000 5.108 566332.426 5934000.000 5.061</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.468 5934032.000 5.110 566352.000 5934032.000 5.100 566352.000 5934054.447 5.140 566335.884 5934054.178 5.150 566334.468 5934032.000 5.110</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5933962.000 5.011 566384.000 5933968.000 5.014 566352.000 5933968.000 5.021 566352.000 5933962.000 5.019 566384.000 5933962.000 5.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5933968.000 5.022 566384.000 5933968.000 5.012 566384.000 5934000.000 5.043 566352.000 5934000.000 5.053 566352.000 5933968.000 5.022</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934000.000 5.056 566384.000 5934000.000 5.039 566384.000 5934032.000 5.081 566352.000 5934032.000 5.099 566352.000 5934000.000 5.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934054.447 5.141 566352.000 5934032.000 5.101 566384.000 5934032.000 5.079 566384.000 5934055.890 5.121 566358.411 5934054.554 5.137 566358.369 5934054.553 5.137 566352.000 5934054.447 5.141</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5933962.000 5.001 566416.000 5933968.000 5.009 566384.000 5933968.000 5.016 566384.000 5933962.000 5.009 566416.000 5933962.000 5.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5933968.000 5.016 566416.000 5933968.000 5.009 566416.000 5934000.000 5.031 566384.000 5934000.000 5.039 566384.000 5933968.000 5.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934000.000 5.043 566416.000 5934000.000 5.027 566416.000 5934032.000 5.062 566384.000 5934032.000 5.078 566384.000 5934000.000 5.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934055.890 5.121 566384.000 5934032.000 5.082 566416.000 5934032.000 5.058 566416.000 5934057.538 5.099 566402.557 5934057.280 5.109 566387.399 5934056.067 5.119 566387.366 5934056.065 5.119 566384.000 5934055.890 5.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566445.625 5933968.000 5.001 566416.000 5933968.000 5.009 566416.000 5933962.000 5.001 566446.000 5933962.000 4.991 566445.625 5933968.000 5.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566443.625 5934000.000 5.020 566416.000 5934000.000 5.030 566416.000 5933968.000 5.010 566445.625 5933968.000 5.000 566443.625 5934000.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566441.625 5934032.000 5.050 566416.000 5934032.000 5.060 566416.000 5934000.000 5.030 566443.625 5934000.000 5.020 566441.625 5934032.000 5.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566436.433 5934057.931 5.081 566416.000 5934057.538 5.094 566416.000 5934032.000 5.062 566441.625 5934032.000 5.044 566441.170 5934039.276 5.054 566441.143 5934039.481 5.054 566436.433 5934057.931 5.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="DEXX_Gruen_25">
<gml:name>Sportplatz</gml:name>
<luse:class>1100</luse:class>
<luse:function>Sportplatz</luse:function>
<luse:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5933979.057 5.039 566256.000 5934000.000 5.071 566238.053 5934000.000 5.069 566236.370 5933980.774 5.041 566256.000 5933979.057 5.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566238.053 5934000.000 5.070 566256.000 5934000.000 5.070 566256.000 5934032.000 5.120 566240.852 5934032.000 5.120 566238.053 5934000.000 5.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566240.852 5934032.000 5.119 566256.000 5934032.000 5.121 566256.000 5934041.293 5.139 566241.774 5934042.538 5.141 566240.852 5934032.000 5.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566276.198 5934000.000 5.071 566256.000 5934000.000 5.069 566256.000 5933979.057 5.041 566274.226 5933977.462 5.039 566276.198 5934000.000 5.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566278.997 5934032.000 5.120 566256.000 5934032.000 5.120 566256.000 5934000.000 5.070 566276.198 5934000.000 5.070 566278.997 5934032.000 5.120</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934041.293 5.139 566256.000 5934032.000 5.121 566278.997 5934032.000 5.119 566279.630 5934039.226 5.132 566256.000 5934041.293 5.139</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod2MultiSurface>
</luse:LandUse>
</core:cityObjectMember>
</core:CityModel>
