<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Verkehr</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>565960.000 5933960.000 0.000</gml:lowerCorner>
<gml:upperCorner>566720.000 5934630.000 16.147</gml:upperCorner>
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_01">
<gml:name>Lindenallee</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_01_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.909 5933968.000 4.939 566303.891 5933968.000 4.941 566303.491 5933960.000 4.939 566318.509 5933960.000 4.936 566318.909 5933968.000 4.939</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5933987.967 4.960 566320.000 5934000.000 4.971 566305.668 5934000.000 4.970 566304.323 5933976.653 4.949 566303.891 5933968.000 4.941 566318.909 5933968.000 4.941 566319.302 5933975.847 4.948 566320.000 5933987.967 4.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566307.709 5934030.439 5.009 566306.078 5934007.102 4.980 566305.668 5934000.000 4.971 566320.000 5934000.000 4.970 566320.000 5934032.000 5.010 566307.835 5934032.000 5.011 566307.709 5934030.439 5.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566307.835 5934032.000 5.010 566320.000 5934032.000 5.009 566320.000 5934064.000 5.076 566310.561 5934064.000 5.077 566309.528 5934052.900 5.053 566307.835 5934032.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.535 5934074.477 5.195 566310.561 5934064.000 5.074 566320.000 5934064.000 5.076 566320.000 5934080.000 5.260 566312.098 5934080.000 5.258 566311.535 5934074.477 5.195</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.098 5934080.000 5.266 566320.000 5934080.000 5.261 566320.000 5934088.131 5.399 566313.016 5934089.015 5.419 566312.098 5934080.000 5.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.693 5934000.000 4.970 566320.000 5934000.000 4.970 566320.000 5933987.967 4.960 566320.693 5934000.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566322.884 5934032.000 5.012 566320.000 5934032.000 5.010 566320.000 5934000.000 4.970 566320.693 5934000.000 4.971 566321.047 5934006.148 4.979 566322.666 5934029.311 5.008 566322.884 5934032.000 5.012</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566325.625 5934064.000 5.071 566320.000 5934064.000 5.075 566320.000 5934032.000 5.010 566322.884 5934032.000 5.008 566324.472 5934051.600 5.047 566325.625 5934064.000 5.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.175 5934080.000 5.250 566320.000 5934080.000 5.261 566320.000 5934064.000 5.077 566325.625 5934064.000 5.069 566326.465 5934073.023 5.171 566327.175 5934080.000 5.250</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.902 5934087.130 5.373 566320.000 5934088.131 5.397 566320.000 5934080.000 5.262 566327.175 5934080.000 5.255 566327.902 5934087.130 5.373</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.297 5934192.000 6.148 566326.158 5934192.000 6.192 566325.256 5934185.388 6.156 566324.765 5934181.788 6.136 566339.647 5934179.903 6.082 566340.119 5934183.362 6.101 566341.297 5934192.000 6.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.069 5934206.013 6.279 566326.158 5934192.000 6.202 566341.297 5934192.000 6.142 566342.931 5934203.987 6.208 566345.660 5934224.000 6.317 566330.521 5934224.000 6.377 566328.069 5934206.013 6.279</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.521 5934224.000 6.386 566345.660 5934224.000 6.304 566345.925 5934225.938 6.315 566349.223 5934247.967 6.448 566350.531 5934256.000 6.495 566335.334 5934256.000 6.578 566334.402 5934250.283 6.544 566331.075 5934228.062 6.411 566330.521 5934224.000 6.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.334 5934256.000 6.595 566350.531 5934256.000 6.493 566352.000 5934265.014 6.540 566352.000 5934288.000 6.685 566340.748 5934288.000 6.760 566338.043 5934272.628 6.682 566335.334 5934256.000 6.595</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.748 5934288.000 6.763 566352.000 5934288.000 6.679 566352.000 5934320.000 6.778 566346.681 5934320.000 6.818 566346.250 5934317.612 6.814 566341.997 5934295.096 6.776 566340.748 5934288.000 6.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566346.681 5934320.000 6.818 566352.000 5934320.000 6.777 566352.000 5934349.915 6.807 566350.301 5934340.053 6.810 566346.681 5934320.000 6.818</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.978 5934288.000 6.651 566352.000 5934288.000 6.680 566352.000 5934265.014 6.548 566352.832 5934270.122 6.572 566355.978 5934288.000 6.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566361.923 5934320.000 6.713 566352.000 5934320.000 6.777 566352.000 5934288.000 6.679 566355.978 5934288.000 6.653 566356.753 5934292.404 6.661 566361.000 5934314.888 6.703 566361.923 5934320.000 6.713</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934349.915 6.805 566352.000 5934320.000 6.774 566361.923 5934320.000 6.714 566365.074 5934337.447 6.713 566367.580 5934352.000 6.713 566352.359 5934352.000 6.805 566352.000 5934349.915 6.805</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.359 5934352.000 6.797 566367.580 5934352.000 6.718 566368.959 5934360.007 6.712 566372.656 5934382.567 6.698 566372.879 5934384.000 6.697 566357.691 5934384.000 6.776 566354.166 5934362.493 6.790 566352.359 5934352.000 6.797</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566357.691 5934384.000 6.764 566372.879 5934384.000 6.705 566376.162 5934405.103 6.703 566377.838 5934416.000 6.703 566362.662 5934416.000 6.762 566361.338 5934407.397 6.763 566357.844 5934384.933 6.764 566357.691 5934384.000 6.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566362.662 5934416.000 6.757 566377.838 5934416.000 6.709 566379.914 5934429.490 6.720 566382.734 5934448.000 6.735 566367.561 5934448.000 6.784 566365.086 5934431.760 6.771 566362.662 5934416.000 6.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.561 5934448.000 6.778 566382.734 5934448.000 6.740 566383.915 5934455.750 6.754 566384.000 5934456.312 6.755 566384.000 5934480.000 6.805 566372.409 5934480.000 6.833 566369.085 5934458.000 6.795 566367.561 5934448.000 6.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566372.409 5934480.000 6.831 566384.000 5934480.000 6.809 566384.000 5934512.000 6.892 566377.216 5934512.000 6.905 566373.334 5934486.117 6.845 566372.409 5934480.000 6.831</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566377.216 5934512.000 6.903 566384.000 5934512.000 6.893 566384.000 5934544.000 6.986 566380.491 5934544.000 6.992 566377.803 5934515.914 6.914 566377.216 5934512.000 6.903</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566380.491 5934544.000 6.991 566384.000 5934544.000 6.987 566384.000 5934576.000 7.093 566383.554 5934576.000 7.094 566380.491 5934544.000 6.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.554 5934576.000 7.094 566384.000 5934576.000 7.093 566384.000 5934580.657 7.108 566383.554 5934576.000 7.094</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566387.580 5934480.000 6.799 566384.000 5934480.000 6.808 566384.000 5934456.312 6.753 566387.580 5934480.000 6.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566392.384 5934512.000 6.876 566384.000 5934512.000 6.894 566384.000 5934480.000 6.807 566387.580 5934480.000 6.799 566388.166 5934483.883 6.808 566392.384 5934512.000 6.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566395.560 5934544.000 6.968 566384.000 5934544.000 6.988 566384.000 5934512.000 6.892 566392.384 5934512.000 6.877 566392.697 5934514.086 6.883 566395.560 5934544.000 6.968</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566398.623 5934576.000 7.071 566384.000 5934576.000 7.093 566384.000 5934544.000 6.987 566395.560 5934544.000 6.969 566398.623 5934576.000 7.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934580.657 7.108 566384.000 5934576.000 7.092 566398.623 5934576.000 7.072 566401.686 5934608.000 7.177 566386.617 5934608.000 7.197 566384.000 5934580.657 7.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566386.617 5934608.000 7.195 566401.686 5934608.000 7.178 566403.791 5934630.000 7.255 566388.723 5934630.000 7.271 566386.617 5934608.000 7.195</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_01_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566303.891 5933968.000 5.000 566301.888 5933968.000 5.000 566301.488 5933960.000 5.000 566303.491 5933960.000 5.000 566303.891 5933968.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566298.484 5933968.000 5.000 566296.882 5933968.000 5.000 566296.482 5933960.000 5.000 566298.084 5933960.000 5.000 566298.484 5933968.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566305.668 5934000.000 5.030 566303.665 5934000.000 5.030 566302.326 5933976.760 5.009 566301.888 5933968.000 5.001 566303.891 5933968.000 5.001 566304.323 5933976.653 5.009 566305.668 5934000.000 5.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566300.259 5934000.000 5.030 566298.657 5934000.000 5.030 566297.333 5933977.029 5.009 566296.882 5933968.000 5.001 566298.484 5933968.000 5.001 566298.931 5933976.943 5.009 566300.259 5934000.000 5.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566307.835 5934032.000 5.071 566305.829 5934032.000 5.072 566305.714 5934030.590 5.070 566304.082 5934007.229 5.040 566303.665 5934000.000 5.031 566305.668 5934000.000 5.030 566306.078 5934007.102 5.039 566307.709 5934030.439 5.069 566307.835 5934032.000 5.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566302.417 5934032.000 5.073 566300.812 5934032.000 5.073 566300.728 5934030.966 5.072 566299.092 5934007.548 5.040 566298.657 5934000.000 5.030 566300.259 5934000.000 5.030 566300.688 5934007.446 5.040 566302.324 5934030.846 5.072 566302.417 5934032.000 5.073</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566303.033 5934058.651 5.120 566302.554 5934053.507 5.111 566300.812 5934032.000 5.074 566302.417 5934032.000 5.074 566304.148 5934053.368 5.111 566304.173 5934053.632 5.111 566307.582 5934053.578 5.110 566307.536 5934053.074 5.110 566305.829 5934032.000 5.073 566307.835 5934032.000 5.072 566309.528 5934052.900 5.109 566310.053 5934058.539 5.119 566303.033 5934058.651 5.120</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566304.000 5934065.636 5.153 566304.000 5934069.048 5.180 566303.683 5934065.642 5.153 566304.000 5934065.636 5.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.535 5934074.477 5.251 566312.098 5934080.000 5.319 566310.087 5934080.000 5.319 566309.545 5934074.671 5.253 566309.162 5934070.555 5.203 566305.752 5934070.609 5.203 566306.161 5934075.001 5.257 566306.670 5934080.000 5.318 566305.062 5934080.000 5.318 566304.568 5934075.156 5.258 566304.000 5934069.048 5.183 566304.000 5934065.636 5.142 566310.703 5934065.529 5.142 566311.535 5934074.477 5.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566305.062 5934080.000 5.325 566306.670 5934080.000 5.325 566307.353 5934086.708 5.440 566310.727 5934086.281 5.432 566310.087 5934080.000 5.324 566312.098 5934080.000 5.324 566313.016 5934089.015 5.479 566306.069 5934089.895 5.495 566305.062 5934080.000 5.325</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.124 5934065.250 5.131 566332.779 5934065.328 5.129 566333.432 5934072.344 5.214 566334.212 5934080.000 5.307 566332.603 5934080.000 5.308 566331.839 5934072.499 5.217 566331.636 5934070.310 5.191 566328.216 5934070.253 5.192 566328.455 5934072.829 5.223 566329.186 5934080.000 5.310 566327.175 5934080.000 5.311 566326.465 5934073.023 5.227 566325.745 5934065.289 5.133 566328.124 5934065.250 5.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.175 5934080.000 5.316 566329.186 5934080.000 5.315 566329.582 5934083.893 5.378 566332.956 5934083.466 5.371 566332.603 5934080.000 5.314 566334.212 5934080.000 5.314 566334.848 5934086.250 5.415 566327.902 5934087.130 5.432 566327.175 5934080.000 5.316</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5933960.000 4.995 566320.000 5933968.000 5.000 566318.909 5933968.000 5.000 566318.509 5933960.000 4.995 566320.000 5933960.000 4.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.909 5933968.000 5.001 566320.000 5933968.000 5.000 566320.000 5933987.967 5.021 566319.302 5933975.847 5.009 566318.909 5933968.000 5.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566325.918 5933968.000 5.000 566324.316 5933968.000 5.000 566323.916 5933960.000 4.995 566325.518 5933960.000 4.995 566325.918 5933968.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.912 5933968.000 5.000 566320.000 5933968.000 5.000 566320.000 5933960.000 4.995 566320.512 5933960.000 4.995 566320.912 5933968.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.705 5934000.000 5.030 566326.102 5934000.000 5.030 566324.694 5933975.557 5.008 566324.316 5933968.000 5.001 566325.918 5933968.000 5.001 566326.292 5933975.471 5.008 566327.705 5934000.000 5.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566322.697 5934000.000 5.031 566320.693 5934000.000 5.030 566320.000 5933987.967 5.019 566320.000 5933968.000 5.001 566320.912 5933968.000 5.001 566321.299 5933975.740 5.008 566322.697 5934000.000 5.031</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.033 5934005.702 5.035 566329.647 5934028.784 5.063 566329.907 5934032.000 5.067 566328.302 5934032.000 5.067 566328.051 5934028.904 5.063 566326.437 5934005.804 5.035 566326.102 5934000.000 5.028 566327.705 5934000.000 5.029 566328.033 5934005.702 5.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566324.891 5934032.000 5.068 566322.884 5934032.000 5.071 566322.666 5934029.311 5.068 566321.047 5934006.148 5.039 566320.693 5934000.000 5.031 566322.697 5934000.000 5.028 566323.043 5934006.021 5.036 566324.661 5934029.160 5.065 566324.891 5934032.000 5.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.302 5934032.000 5.069 566329.907 5934032.000 5.069 566331.446 5934050.993 5.099 566332.127 5934058.316 5.110 566328.126 5934058.250 5.111 566325.095 5934058.298 5.111 566324.472 5934051.600 5.101 566322.884 5934032.000 5.070 566324.891 5934032.000 5.070 566326.464 5934051.426 5.100 566326.636 5934053.273 5.103 566328.095 5934053.249 5.103 566328.160 5934053.249 5.103 566330.052 5934053.281 5.102 566329.852 5934051.132 5.099 566328.302 5934032.000 5.069</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934184.944 6.225 566320.000 5934192.000 6.273 566319.093 5934192.000 6.275 566318.320 5934186.334 6.239 566318.148 5934185.068 6.230 566320.000 5934184.944 6.225</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.093 5934192.000 6.275 566320.000 5934192.000 6.273 566320.000 5934198.651 6.317 566319.093 5934192.000 6.275</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566326.158 5934192.000 6.257 566324.139 5934192.000 6.262 566323.893 5934190.196 6.251 566320.493 5934190.424 6.261 566320.708 5934192.000 6.271 566320.000 5934192.000 6.273 566320.000 5934184.944 6.224 566325.149 5934184.599 6.209 566325.256 5934185.388 6.214 566326.158 5934192.000 6.257</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.521 5934224.000 6.442 566328.503 5934224.000 6.448 566326.087 5934206.284 6.346 566324.139 5934192.000 6.264 566326.158 5934192.000 6.258 566328.069 5934206.013 6.338 566330.521 5934224.000 6.442</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934198.651 6.318 566320.000 5934192.000 6.273 566320.708 5934192.000 6.270 566322.718 5934206.743 6.360 566325.072 5934224.000 6.465 566323.457 5934224.000 6.473 566321.133 5934206.959 6.369 566320.000 5934198.651 6.318</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566324.721 5934232.894 6.521 566324.146 5934229.053 6.500 566323.457 5934224.000 6.472 566325.072 5934224.000 6.465 566325.618 5934228.007 6.487 566328.931 5934227.139 6.467 566328.503 5934224.000 6.450 566330.521 5934224.000 6.441 566331.075 5934228.062 6.463 566331.532 5934231.110 6.480 566324.721 5934232.894 6.521</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.334 5934256.000 6.650 566333.307 5934256.000 6.660 566332.426 5934250.592 6.618 566331.001 5934241.069 6.544 566327.692 5934241.936 6.568 566329.067 5934251.117 6.640 566329.863 5934256.000 6.678 566328.241 5934256.000 6.686 566327.486 5934251.364 6.650 566325.465 5934237.867 6.544 566332.276 5934236.083 6.494 566334.402 5934250.283 6.606 566335.334 5934256.000 6.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.748 5934288.000 6.825 566338.717 5934288.000 6.838 566336.071 5934272.962 6.757 566333.307 5934256.000 6.664 566335.334 5934256.000 6.650 566338.043 5934272.628 6.742 566340.748 5934288.000 6.825</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.241 5934256.000 6.695 566329.863 5934256.000 6.683 566332.719 5934273.530 6.781 566335.265 5934288.000 6.861 566333.640 5934288.000 6.873 566331.141 5934273.797 6.795 566328.241 5934256.000 6.695</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.110 5934296.352 6.887 566333.640 5934288.000 6.873 566335.265 5934288.000 6.860 566336.684 5934296.065 6.873 566340.940 5934318.593 6.907 566341.193 5934320.000 6.910 566339.568 5934320.000 6.923 566339.366 5934318.884 6.921 566335.110 5934296.352 6.887</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566346.681 5934320.000 6.878 566344.648 5934320.000 6.894 566344.283 5934317.976 6.890 566340.029 5934295.455 6.852 566338.717 5934288.000 6.839 566340.748 5934288.000 6.823 566341.997 5934295.096 6.836 566346.250 5934317.612 6.874 566346.681 5934320.000 6.878</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.568 5934320.000 6.921 566341.193 5934320.000 6.911 566341.315 5934320.671 6.911 566344.900 5934321.392 6.890 566344.648 5934320.000 6.890 566346.681 5934320.000 6.877 566347.725 5934325.786 6.878 566340.344 5934324.301 6.921 566339.568 5934320.000 6.921</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934349.915 6.864 566352.000 5934352.000 6.864 566350.330 5934352.000 6.874 566348.332 5934340.400 6.882 566347.289 5934334.623 6.887 566343.704 5934333.902 6.907 566344.984 5934340.991 6.901 566346.880 5934352.000 6.893 566345.256 5934352.000 6.902 566343.408 5934341.269 6.910 566341.300 5934329.593 6.919 566348.681 5934331.078 6.878 566350.301 5934340.053 6.871 566352.000 5934349.915 6.864</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566345.256 5934352.000 6.901 566346.880 5934352.000 6.892 566348.841 5934363.388 6.879 566352.000 5934382.664 6.856 566352.000 5934384.000 6.855 566350.598 5934384.000 6.863 566347.263 5934363.653 6.886 566345.256 5934352.000 6.901</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566350.330 5934352.000 6.873 566352.000 5934352.000 6.865 566352.000 5934361.699 6.865 566350.330 5934352.000 6.873</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566350.931 5934386.037 6.860 566350.598 5934384.000 6.862 566352.000 5934384.000 6.855 566352.000 5934392.907 6.855 566350.931 5934386.037 6.860</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.359 5934352.000 6.863 566352.000 5934352.000 6.865 566352.000 5934349.915 6.865 566352.359 5934352.000 6.863</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566357.691 5934384.000 6.827 566355.664 5934384.000 6.838 566352.194 5934362.824 6.863 566352.000 5934361.699 6.864 566352.000 5934352.000 6.866 566352.359 5934352.000 6.864 566354.166 5934362.493 6.852 566357.691 5934384.000 6.827</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934392.907 6.855 566352.000 5934384.000 6.853 566352.219 5934384.000 6.852 566352.511 5934385.785 6.851 566353.630 5934392.974 6.848 566357.054 5934392.867 6.833 566355.869 5934385.248 6.836 566355.664 5934384.000 6.837 566357.691 5934384.000 6.828 566357.844 5934384.933 6.828 566359.998 5934398.778 6.821 566352.948 5934398.998 6.852 566352.000 5934392.907 6.855</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566362.662 5934416.000 6.821 566360.638 5934416.000 6.829 566359.990 5934411.785 6.827 566356.566 5934411.892 6.840 566357.198 5934416.000 6.841 566355.579 5934416.000 6.846 566354.420 5934408.467 6.844 566354.032 5934405.968 6.844 566361.082 5934405.748 6.819 566361.338 5934407.397 6.819 566362.662 5934416.000 6.821</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.561 5934448.000 6.839 566365.538 5934448.000 6.844 566363.109 5934432.063 6.836 566360.638 5934416.000 6.827 566362.662 5934416.000 6.822 566365.086 5934431.760 6.831 566367.561 5934448.000 6.839</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.579 5934416.000 6.845 566357.198 5934416.000 6.839 566359.749 5934432.577 6.846 566362.099 5934448.000 6.854 566360.480 5934448.000 6.860 566358.167 5934432.820 6.853 566355.579 5934416.000 6.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566362.164 5934459.050 6.874 566360.480 5934448.000 6.858 566362.099 5934448.000 6.854 566363.746 5934458.810 6.870 566365.878 5934472.917 6.891 566367.746 5934472.736 6.886 566367.751 5934472.735 6.886 566369.267 5934472.592 6.882 566367.108 5934458.300 6.861 566365.538 5934448.000 6.846 566367.561 5934448.000 6.841 566369.085 5934458.000 6.856 566372.309 5934479.336 6.887 566368.416 5934479.703 6.897 566365.366 5934480.000 6.905 566365.330 5934480.000 6.905 566362.164 5934459.050 6.874</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566377.216 5934512.000 6.962 566375.194 5934512.000 6.966 566372.402 5934493.389 6.923 566369.752 5934493.640 6.929 566369.012 5934493.711 6.931 566371.756 5934512.000 6.973 566370.138 5934512.000 6.976 566366.412 5934487.159 6.919 566366.378 5934486.935 6.918 566369.084 5934486.672 6.912 566373.356 5934486.268 6.903 566377.216 5934512.000 6.962</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566380.491 5934544.000 7.051 566378.482 5934544.000 7.055 566375.817 5934516.158 6.977 566375.194 5934512.000 6.966 566377.216 5934512.000 6.963 566377.803 5934515.914 6.974 566380.491 5934544.000 7.051</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566370.138 5934512.000 6.977 566371.756 5934512.000 6.972 566372.442 5934516.572 6.984 566375.067 5934544.000 7.059 566373.459 5934544.000 7.064 566370.853 5934516.768 6.989 566370.138 5934512.000 6.977</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566375.745 5934567.883 7.136 566373.459 5934544.000 7.062 566375.067 5934544.000 7.060 566376.720 5934561.272 7.113 566379.369 5934561.039 7.109 566380.107 5934560.973 7.107 566378.482 5934544.000 7.055 566380.491 5934544.000 7.053 566382.718 5934567.267 7.124 566379.942 5934567.514 7.129 566375.745 5934567.883 7.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.554 5934576.000 7.153 566376.522 5934576.000 7.162 566376.412 5934574.851 7.158 566380.558 5934574.486 7.151 566383.385 5934574.235 7.146 566383.554 5934576.000 7.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566378.626 5934581.181 7.175 566381.192 5934608.000 7.263 566379.585 5934608.000 7.265 566376.522 5934576.000 7.160 566383.554 5934576.000 7.152 566384.000 5934580.657 7.167 566384.000 5934601.648 7.239 566382.013 5934580.883 7.170 566381.130 5934580.961 7.171 566378.626 5934581.181 7.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566379.585 5934608.000 7.266 566381.192 5934608.000 7.264 566383.298 5934630.000 7.336 566381.691 5934630.000 7.337 566379.585 5934608.000 7.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934601.648 7.236 566384.000 5934580.657 7.168 566386.617 5934608.000 7.255 566384.608 5934608.000 7.257 566384.000 5934601.648 7.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_52">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.608 5934608.000 7.257 566386.617 5934608.000 7.254 566388.723 5934630.000 7.332 566386.714 5934630.000 7.334 566384.608 5934608.000 7.257</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_53">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566403.062 5934572.486 7.114 566405.299 5934572.285 7.111 566405.655 5934576.000 7.123 566398.623 5934576.000 7.131 566398.327 5934572.907 7.121 566403.062 5934572.486 7.114</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_54">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566398.623 5934576.000 7.131 566405.655 5934576.000 7.124 566408.718 5934608.000 7.231 566407.110 5934608.000 7.233 566404.325 5934578.899 7.135 566403.639 5934578.960 7.136 566400.938 5934579.200 7.140 566403.695 5934608.000 7.236 566401.686 5934608.000 7.239 566398.623 5934576.000 7.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_55">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566401.686 5934608.000 7.237 566403.695 5934608.000 7.236 566405.801 5934630.000 7.314 566403.791 5934630.000 7.316 566401.686 5934608.000 7.237</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_56">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566407.110 5934608.000 7.235 566408.718 5934608.000 7.231 566410.823 5934630.000 7.305 566409.216 5934630.000 7.309 566407.110 5934608.000 7.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_57">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566391.574 5934484.547 6.861 566395.293 5934484.207 6.853 566399.462 5934512.000 6.923 566397.844 5934512.000 6.926 566394.737 5934491.287 6.874 566392.223 5934491.517 6.879 566391.346 5934491.600 6.881 566394.406 5934512.000 6.932 566392.384 5934512.000 6.936 566388.312 5934484.856 6.868 566391.574 5934484.547 6.861</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_58">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566392.384 5934512.000 6.936 566394.406 5934512.000 6.931 566394.683 5934513.842 6.936 566397.569 5934544.000 7.024 566395.560 5934544.000 7.030 566392.697 5934514.086 6.942 566392.384 5934512.000 6.936</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_59">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566402.592 5934544.000 7.019 566400.985 5934544.000 7.021 566398.058 5934513.428 6.930 566397.844 5934512.000 6.926 566399.462 5934512.000 6.924 566399.647 5934513.232 6.928 566402.592 5934544.000 7.019</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_60">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566395.560 5934544.000 7.027 566397.569 5934544.000 7.025 566399.033 5934559.291 7.074 566401.860 5934559.040 7.071 566402.419 5934558.989 7.070 566400.985 5934544.000 7.021 566402.592 5934544.000 7.020 566404.632 5934565.317 7.089 566402.438 5934565.514 7.092 566397.660 5934565.939 7.098 566395.560 5934544.000 7.027</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_61">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.172 5934404.632 6.737 566384.000 5934410.016 6.739 566384.000 5934416.000 6.744 566383.302 5934416.000 6.747 566382.561 5934411.182 6.745 566379.153 5934411.392 6.758 566379.862 5934416.000 6.760 566377.838 5934416.000 6.767 566376.162 5934405.103 6.764 566376.156 5934405.065 6.764 566383.172 5934404.632 6.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_62">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566377.838 5934416.000 6.764 566379.862 5934416.000 6.759 566381.891 5934429.187 6.774 566384.000 5934443.030 6.789 566384.000 5934448.000 6.797 566382.734 5934448.000 6.800 566379.914 5934429.490 6.780 566377.838 5934416.000 6.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_63">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.302 5934416.000 6.748 566384.000 5934416.000 6.745 566384.000 5934420.538 6.754 566383.302 5934416.000 6.748</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_64">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566382.734 5934448.000 6.801 566384.000 5934448.000 6.798 566384.000 5934456.312 6.813 566383.915 5934455.750 6.812 566382.734 5934448.000 6.801</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_65">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.921 5934416.000 6.740 566384.000 5934416.000 6.745 566384.000 5934410.016 6.738 566384.921 5934416.000 6.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_66">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566389.815 5934448.000 6.782 566388.197 5934448.000 6.787 566385.251 5934428.673 6.762 566384.000 5934420.538 6.752 566384.000 5934416.000 6.744 566384.921 5934416.000 6.741 566386.833 5934428.430 6.757 566389.815 5934448.000 6.782</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_67">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.757 5934448.000 6.796 566384.000 5934448.000 6.798 566384.000 5934443.030 6.790 566384.757 5934448.000 6.796</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_68">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934456.312 6.814 566384.000 5934448.000 6.796 566384.757 5934448.000 6.794 566385.892 5934455.450 6.808 566388.212 5934470.803 6.835 566390.274 5934470.608 6.830 566390.280 5934470.607 6.830 566391.603 5934470.486 6.827 566389.254 5934454.940 6.799 566388.197 5934448.000 6.786 566389.815 5934448.000 6.782 566390.836 5934454.700 6.794 566394.247 5934477.273 6.835 566390.926 5934477.578 6.844 566387.266 5934477.923 6.853 566384.000 5934456.312 6.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_69">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566369.037 5934320.000 6.719 566367.411 5934320.000 6.731 566367.051 5934318.009 6.729 566363.433 5934317.104 6.754 566363.956 5934320.000 6.756 566361.923 5934320.000 6.771 566361.000 5934314.888 6.767 566360.400 5934311.708 6.764 566367.876 5934313.577 6.714 566367.884 5934313.616 6.714 566369.037 5934320.000 6.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_70">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566371.967 5934336.231 6.726 566374.683 5934352.000 6.732 566373.059 5934352.000 6.743 566370.391 5934336.509 6.737 566367.411 5934320.000 6.733 566369.037 5934320.000 6.722 566371.967 5934336.231 6.726</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_71">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566361.923 5934320.000 6.771 566363.956 5934320.000 6.756 566367.043 5934337.100 6.757 566369.609 5934352.000 6.759 566367.580 5934352.000 6.774 566365.074 5934337.447 6.772 566361.923 5934320.000 6.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_72">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.580 5934352.000 6.771 566369.609 5934352.000 6.760 566370.931 5934359.676 6.757 566374.631 5934382.252 6.751 566374.903 5934384.000 6.751 566372.879 5934384.000 6.762 566372.656 5934382.567 6.762 566368.959 5934360.007 6.769 566367.580 5934352.000 6.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_73">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566379.963 5934384.000 6.726 566378.344 5934384.000 6.735 566377.989 5934381.715 6.735 566374.284 5934359.112 6.738 566373.059 5934352.000 6.739 566374.683 5934352.000 6.731 566375.862 5934358.847 6.729 566379.569 5934381.463 6.727 566379.963 5934384.000 6.726</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_74">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566372.879 5934384.000 6.759 566374.903 5934384.000 6.750 566376.077 5934391.544 6.753 566379.485 5934391.334 6.738 566378.344 5934384.000 6.736 566379.963 5934384.000 6.729 566382.092 5934397.685 6.733 566375.075 5934398.118 6.763 566372.879 5934384.000 6.759</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_75">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934237.975 6.398 566352.000 5934243.557 6.443 566350.547 5934243.305 6.452 566351.199 5934247.658 6.481 566352.000 5934252.576 6.514 566352.000 5934256.000 6.541 566350.531 5934256.000 6.553 566349.223 5934247.967 6.499 566347.613 5934237.216 6.426 566352.000 5934237.975 6.398</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_76">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566350.531 5934256.000 6.552 566352.000 5934256.000 6.542 566352.000 5934265.014 6.605 566350.531 5934256.000 6.552</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_77">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566356.139 5934246.886 6.444 566357.624 5934256.000 6.505 566356.003 5934256.000 6.514 566354.558 5934247.133 6.455 566354.076 5934243.916 6.433 566352.000 5934243.557 6.442 566352.000 5934237.975 6.400 566354.879 5934238.473 6.387 566356.139 5934246.886 6.444</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_78">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.558 5934256.000 6.538 566352.000 5934256.000 6.542 566352.000 5934252.576 6.517 566352.558 5934256.000 6.538</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_79">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934265.014 6.605 566352.000 5934256.000 6.546 566352.558 5934256.000 6.541 566354.804 5934269.788 6.609 566358.009 5934288.000 6.695 566355.978 5934288.000 6.715 566352.832 5934270.122 6.630 566352.000 5934265.014 6.605</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_80">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566363.086 5934288.000 6.659 566361.461 5934288.000 6.672 566358.156 5934269.220 6.584 566356.003 5934256.000 6.520 566357.624 5934256.000 6.507 566359.734 5934268.953 6.569 566363.086 5934288.000 6.659</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_81">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.978 5934288.000 6.711 566358.009 5934288.000 6.696 566358.721 5934292.045 6.706 566360.186 5934299.800 6.726 566363.817 5934300.708 6.702 566362.066 5934291.435 6.679 566361.461 5934288.000 6.670 566363.086 5934288.000 6.658 566363.640 5934291.148 6.666 566366.446 5934306.004 6.703 566358.969 5934304.135 6.752 566356.753 5934292.404 6.722 566355.978 5934288.000 6.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_82">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566347.055 5934182.416 6.134 566348.361 5934192.000 6.181 566346.747 5934192.000 6.187 566345.469 5934182.632 6.141 566345.410 5934182.197 6.138 566342.037 5934182.625 6.152 566342.100 5934183.091 6.155 566343.315 5934192.000 6.198 566341.297 5934192.000 6.205 566340.119 5934183.362 6.163 566339.647 5934179.903 6.146 566346.592 5934179.024 6.117 566347.055 5934182.416 6.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_83">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.297 5934192.000 6.208 566343.315 5934192.000 6.202 566344.913 5934203.716 6.262 566347.679 5934224.000 6.365 566345.660 5934224.000 6.370 566342.931 5934203.987 6.269 566341.297 5934192.000 6.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_84">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934218.683 6.312 566352.000 5934224.000 6.341 566351.110 5934224.000 6.345 566348.282 5934203.257 6.243 566346.747 5934192.000 6.187 566348.361 5934192.000 6.180 566349.867 5934203.041 6.235 566352.000 5934218.683 6.312</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_85">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566345.660 5934224.000 6.372 566347.679 5934224.000 6.362 566347.754 5934224.554 6.364 566351.269 5934225.163 6.349 566351.110 5934224.000 6.344 566352.000 5934224.000 6.340 566352.000 5934230.871 6.374 566346.521 5934229.923 6.397 566345.925 5934225.938 6.380 566345.660 5934224.000 6.372</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_86">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.725 5934224.000 6.336 566352.000 5934224.000 6.340 566352.000 5934218.683 6.313 566352.725 5934224.000 6.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_87">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934230.871 6.374 566352.000 5934224.000 6.341 566352.725 5934224.000 6.336 566352.854 5934224.947 6.339 566353.787 5934231.180 6.362 566352.000 5934230.871 6.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:auxiliaryTrafficArea>
<tran:AuxiliaryTrafficArea gml:id="DEXX_Strasse_01_gruen">
<tran:function>1020</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566324.316 5933968.000 5.020 566320.912 5933968.000 5.020 566320.512 5933960.000 5.015 566323.916 5933960.000 5.015 566324.316 5933968.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566326.102 5934000.000 5.050 566322.697 5934000.000 5.050 566321.299 5933975.740 5.028 566320.912 5933968.000 5.021 566324.316 5933968.000 5.021 566324.694 5933975.557 5.028 566326.102 5934000.000 5.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.302 5934032.000 5.087 566324.891 5934032.000 5.088 566324.661 5934029.160 5.084 566323.043 5934006.021 5.056 566322.697 5934000.000 5.049 566326.102 5934000.000 5.048 566326.437 5934005.804 5.055 566328.051 5934028.904 5.083 566328.302 5934032.000 5.087</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566326.464 5934051.426 5.119 566324.891 5934032.000 5.090 566328.302 5934032.000 5.090 566329.852 5934051.132 5.119 566330.052 5934053.281 5.122 566328.160 5934053.249 5.122 566328.095 5934053.249 5.122 566326.636 5934053.273 5.122 566326.464 5934051.426 5.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.839 5934072.499 5.230 566332.956 5934083.466 5.388 566329.582 5934083.893 5.398 566328.455 5934072.829 5.239 566328.216 5934070.253 5.202 566331.636 5934070.310 5.199 566331.839 5934072.499 5.230</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566346.747 5934192.000 6.207 566343.315 5934192.000 6.222 566342.100 5934183.091 6.176 566342.037 5934182.625 6.173 566345.410 5934182.197 6.155 566345.469 5934182.632 6.158 566346.747 5934192.000 6.207</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566351.110 5934224.000 6.365 566347.679 5934224.000 6.382 566344.913 5934203.716 6.282 566343.315 5934192.000 6.224 566346.747 5934192.000 6.207 566348.282 5934203.257 6.263 566351.110 5934224.000 6.365</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566347.754 5934224.554 6.384 566347.679 5934224.000 6.382 566351.110 5934224.000 6.364 566351.269 5934225.163 6.369 566347.754 5934224.554 6.384</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934243.557 6.461 566352.000 5934252.576 6.538 566351.199 5934247.658 6.501 566350.547 5934243.305 6.468 566352.000 5934243.557 6.461</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566356.003 5934256.000 6.536 566352.558 5934256.000 6.559 566352.000 5934252.576 6.535 566352.000 5934243.557 6.463 566354.076 5934243.916 6.452 566354.558 5934247.133 6.474 566356.003 5934256.000 6.536</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566361.461 5934288.000 6.693 566358.009 5934288.000 6.717 566354.804 5934269.788 6.630 566352.558 5934256.000 6.562 566356.003 5934256.000 6.538 566358.156 5934269.220 6.603 566361.461 5934288.000 6.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566360.186 5934299.800 6.748 566358.721 5934292.045 6.727 566358.009 5934288.000 6.716 566361.461 5934288.000 6.690 566362.066 5934291.435 6.700 566363.817 5934300.708 6.725 566360.186 5934299.800 6.748</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.411 5934320.000 6.751 566363.956 5934320.000 6.776 566363.433 5934317.104 6.775 566367.051 5934318.009 6.751 566367.411 5934320.000 6.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566373.059 5934352.000 6.760 566369.609 5934352.000 6.780 566367.043 5934337.100 6.777 566363.956 5934320.000 6.775 566367.411 5934320.000 6.755 566370.391 5934336.509 6.758 566373.059 5934352.000 6.760</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566378.344 5934384.000 6.753 566374.903 5934384.000 6.772 566374.631 5934382.252 6.772 566370.931 5934359.676 6.777 566369.609 5934352.000 6.779 566373.059 5934352.000 6.760 566374.284 5934359.112 6.759 566377.989 5934381.715 6.754 566378.344 5934384.000 6.753</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566376.077 5934391.544 6.775 566374.903 5934384.000 6.770 566378.344 5934384.000 6.753 566379.485 5934391.334 6.758 566376.077 5934391.544 6.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.302 5934416.000 6.767 566379.862 5934416.000 6.781 566379.153 5934411.392 6.778 566382.561 5934411.182 6.764 566383.302 5934416.000 6.767</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934420.538 6.774 566384.000 5934443.030 6.809 566381.891 5934429.187 6.793 566379.862 5934416.000 6.779 566383.302 5934416.000 6.768 566384.000 5934420.538 6.774</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566388.197 5934448.000 6.806 566384.757 5934448.000 6.816 566384.000 5934443.030 6.810 566384.000 5934420.538 6.772 566385.251 5934428.673 6.782 566388.197 5934448.000 6.806</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566390.274 5934470.608 6.849 566388.212 5934470.803 6.854 566385.892 5934455.450 6.828 566384.757 5934448.000 6.815 566388.197 5934448.000 6.807 566389.254 5934454.940 6.819 566391.603 5934470.486 6.845 566390.280 5934470.607 6.849 566390.274 5934470.608 6.849</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566397.844 5934512.000 6.945 566394.406 5934512.000 6.951 566391.346 5934491.600 6.901 566392.223 5934491.517 6.899 566394.737 5934491.287 6.894 566397.844 5934512.000 6.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566400.985 5934544.000 7.040 566397.569 5934544.000 7.045 566394.683 5934513.842 6.956 566394.406 5934512.000 6.950 566397.844 5934512.000 6.946 566398.058 5934513.428 6.950 566400.985 5934544.000 7.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566402.419 5934558.989 7.089 566401.860 5934559.040 7.090 566399.033 5934559.291 7.092 566397.569 5934544.000 7.044 566400.985 5934544.000 7.041 566402.419 5934558.989 7.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566403.639 5934578.960 7.156 566404.325 5934578.899 7.155 566407.110 5934608.000 7.253 566403.695 5934608.000 7.257 566400.938 5934579.200 7.160 566403.639 5934578.960 7.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566403.695 5934608.000 7.256 566407.110 5934608.000 7.253 566409.216 5934630.000 7.330 566405.801 5934630.000 7.333 566403.695 5934608.000 7.256</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566301.888 5933968.000 5.020 566298.484 5933968.000 5.020 566298.084 5933960.000 5.020 566301.488 5933960.000 5.020 566301.888 5933968.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566303.665 5934000.000 5.050 566300.259 5934000.000 5.050 566298.931 5933976.943 5.029 566298.484 5933968.000 5.021 566301.888 5933968.000 5.021 566302.326 5933976.760 5.029 566303.665 5934000.000 5.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566305.829 5934032.000 5.093 566302.417 5934032.000 5.093 566302.324 5934030.846 5.092 566300.688 5934007.446 5.060 566300.259 5934000.000 5.050 566303.665 5934000.000 5.050 566304.082 5934007.229 5.060 566305.714 5934030.590 5.091 566305.829 5934032.000 5.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566304.148 5934053.368 5.130 566302.417 5934032.000 5.094 566305.829 5934032.000 5.094 566307.536 5934053.074 5.129 566307.582 5934053.578 5.130 566304.173 5934053.632 5.131 566304.148 5934053.368 5.130</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566309.545 5934074.671 5.272 566310.727 5934086.281 5.447 566307.353 5934086.708 5.454 566306.161 5934075.001 5.277 566305.752 5934070.609 5.211 566309.162 5934070.555 5.210 566309.545 5934074.671 5.272</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566324.139 5934192.000 6.283 566320.708 5934192.000 6.290 566320.493 5934190.424 6.281 566323.893 5934190.196 6.271 566324.139 5934192.000 6.283</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566326.087 5934206.284 6.366 566328.503 5934224.000 6.471 566325.072 5934224.000 6.482 566322.718 5934206.743 6.380 566320.708 5934192.000 6.293 566324.139 5934192.000 6.281 566326.087 5934206.284 6.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566325.072 5934224.000 6.483 566328.503 5934224.000 6.469 566328.931 5934227.139 6.489 566325.618 5934228.007 6.509 566325.072 5934224.000 6.483</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.307 5934256.000 6.680 566329.863 5934256.000 6.699 566329.067 5934251.117 6.660 566327.692 5934241.936 6.587 566331.001 5934241.069 6.561 566332.426 5934250.592 6.637 566333.307 5934256.000 6.680</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.717 5934288.000 6.859 566335.265 5934288.000 6.881 566332.719 5934273.530 6.802 566329.863 5934256.000 6.704 566333.307 5934256.000 6.682 566336.071 5934272.962 6.776 566338.717 5934288.000 6.859</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.940 5934318.593 6.929 566336.684 5934296.065 6.892 566335.265 5934288.000 6.878 566338.717 5934288.000 6.860 566340.029 5934295.455 6.872 566344.283 5934317.976 6.910 566344.648 5934320.000 6.913 566341.193 5934320.000 6.932 566340.940 5934318.593 6.929</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.193 5934320.000 6.929 566344.648 5934320.000 6.912 566344.900 5934321.392 6.911 566341.315 5934320.671 6.928 566341.193 5934320.000 6.929</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566350.330 5934352.000 6.893 566346.880 5934352.000 6.911 566344.984 5934340.991 6.920 566343.704 5934333.902 6.926 566347.289 5934334.623 6.908 566348.332 5934340.400 6.903 566350.330 5934352.000 6.893</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934361.699 6.883 566352.000 5934382.664 6.876 566348.841 5934363.388 6.898 566346.880 5934352.000 6.912 566350.330 5934352.000 6.895 566352.000 5934361.699 6.883</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.664 5934384.000 6.857 566352.219 5934384.000 6.874 566352.000 5934382.664 6.875 566352.000 5934361.699 6.885 566352.194 5934362.824 6.884 566355.664 5934384.000 6.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566353.630 5934392.974 6.867 566352.511 5934385.785 6.872 566352.219 5934384.000 6.874 566355.664 5934384.000 6.857 566355.869 5934385.248 6.856 566357.054 5934392.867 6.850 566353.630 5934392.974 6.867</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566360.638 5934416.000 6.848 566357.198 5934416.000 6.861 566356.566 5934411.892 6.859 566359.990 5934411.785 6.847 566360.638 5934416.000 6.848</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566365.538 5934448.000 6.864 566362.099 5934448.000 6.874 566359.749 5934432.577 6.867 566357.198 5934416.000 6.858 566360.638 5934416.000 6.847 566363.109 5934432.063 6.856 566365.538 5934448.000 6.864</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.746 5934472.736 6.905 566365.878 5934472.917 6.910 566363.746 5934458.810 6.890 566362.099 5934448.000 6.875 566365.538 5934448.000 6.866 566367.108 5934458.300 6.881 566369.267 5934472.592 6.900 566367.751 5934472.735 6.905 566367.746 5934472.736 6.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566375.194 5934512.000 6.985 566371.756 5934512.000 6.993 566369.012 5934493.711 6.950 566369.752 5934493.640 6.948 566372.402 5934493.389 6.942 566375.194 5934512.000 6.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566378.482 5934544.000 7.075 566375.067 5934544.000 7.080 566372.442 5934516.572 7.004 566371.756 5934512.000 6.991 566375.194 5934512.000 6.986 566375.817 5934516.158 6.997 566378.482 5934544.000 7.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566380.107 5934560.973 7.129 566379.369 5934561.039 7.130 566376.720 5934561.272 7.132 566375.067 5934544.000 7.079 566378.482 5934544.000 7.076 566380.107 5934560.973 7.129</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566381.130 5934580.961 7.190 566382.013 5934580.883 7.188 566384.000 5934601.648 7.257 566384.000 5934608.000 7.279 566381.192 5934608.000 7.284 566378.626 5934581.181 7.194 566381.130 5934580.961 7.190</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566381.192 5934608.000 7.285 566384.000 5934608.000 7.278 566384.000 5934630.000 7.354 566383.298 5934630.000 7.356 566381.192 5934608.000 7.285</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.608 5934608.000 7.276 566384.000 5934608.000 7.278 566384.000 5934601.648 7.257 566384.608 5934608.000 7.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934630.000 7.355 566384.000 5934608.000 7.277 566384.608 5934608.000 7.277 566386.714 5934630.000 7.355 566384.000 5934630.000 7.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:AuxiliaryTrafficArea>
</tran:auxiliaryTrafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_02">
<gml:name>Alter Kai</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_02_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934213.127 5.762 565968.000 5934219.140 5.785 565960.000 5934219.673 5.774 565960.000 5934213.660 5.752 565968.000 5934213.127 5.762</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934210.897 5.798 566000.000 5934216.914 5.822 565990.840 5934217.617 5.812 565968.000 5934219.140 5.785 565968.000 5934213.127 5.762 565990.410 5934211.633 5.788 566000.000 5934210.897 5.798</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934208.190 5.821 566032.000 5934214.216 5.845 566017.755 5934215.552 5.836 566000.000 5934216.914 5.822 566000.000 5934210.897 5.798 566017.245 5934209.573 5.811 566032.000 5934208.190 5.821</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.605 5934211.604 5.859 566037.804 5934213.672 5.849 566032.000 5934214.216 5.846 566032.000 5934208.190 5.821 566037.196 5934207.703 5.824 566055.895 5934205.646 5.833 566064.000 5934204.604 5.837 566064.000 5934210.653 5.862 566056.605 5934211.604 5.859</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934210.653 5.859 566064.000 5934204.604 5.838 566073.371 5934203.399 5.847 566092.754 5934200.961 5.866 566096.000 5934200.560 5.869 566096.000 5934206.605 5.891 566093.496 5934206.914 5.888 566074.129 5934209.351 5.869 566064.000 5934210.653 5.859</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934206.605 5.888 566096.000 5934200.560 5.868 566114.010 5934198.335 5.895 566128.000 5934196.633 5.917 566128.000 5934202.678 5.937 566114.740 5934204.290 5.917 566096.000 5934206.605 5.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934202.678 5.937 566128.000 5934196.633 5.915 566137.140 5934195.522 5.935 566160.000 5934192.778 5.985 566160.000 5934198.822 6.007 566137.860 5934201.478 5.959 566128.000 5934202.678 5.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934189.189 6.065 566192.000 5934192.000 6.080 566166.749 5934192.000 6.004 566185.924 5934189.830 6.050 566192.000 5934189.189 6.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934198.822 6.010 566160.000 5934192.778 5.984 566162.153 5934192.520 5.990 566166.749 5934192.000 6.002 566192.000 5934192.000 6.082 566192.000 5934195.222 6.095 566186.576 5934195.795 6.081 566162.847 5934198.480 6.017 566160.000 5934198.822 6.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566223.706 5934192.000 6.176 566192.000 5934192.000 6.081 566192.000 5934189.189 6.066 566208.448 5934187.453 6.106 566224.000 5934185.943 6.145 566224.000 5934191.971 6.177 566223.706 5934192.000 6.176</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934195.222 6.097 566192.000 5934192.000 6.080 566223.706 5934192.000 6.178 566209.052 5934193.422 6.140 566192.000 5934195.222 6.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934191.971 6.180 566224.000 5934185.943 6.142 566229.724 5934185.388 6.151 566249.769 5934183.634 6.183 566256.000 5934183.216 6.193 566256.000 5934189.230 6.231 566250.231 5934189.616 6.221 566230.276 5934191.362 6.190 566224.000 5934191.971 6.180</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934189.230 6.231 566256.000 5934183.216 6.191 566288.000 5934181.074 6.190 566288.000 5934187.087 6.230 566256.000 5934189.230 6.231</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934187.087 6.228 566288.000 5934181.074 6.193 566316.870 5934179.140 6.138 566317.325 5934182.730 6.158 566320.000 5934182.391 6.152 566320.000 5934184.944 6.167 566288.000 5934187.087 6.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934184.944 6.165 566320.000 5934182.391 6.150 566324.765 5934181.788 6.134 566325.149 5934184.599 6.148 566320.000 5934184.944 6.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_02_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934219.140 5.845 565968.000 5934222.648 5.860 565960.000 5934223.181 5.850 565960.000 5934219.673 5.834 565968.000 5934219.140 5.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934216.914 5.882 566000.000 5934220.425 5.898 565991.090 5934221.108 5.888 565968.000 5934222.648 5.861 565968.000 5934219.140 5.845 565990.840 5934217.617 5.872 566000.000 5934216.914 5.882</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934214.216 5.907 566032.000 5934217.732 5.925 566018.052 5934219.039 5.914 566000.000 5934220.425 5.898 566000.000 5934216.914 5.880 566017.755 5934215.552 5.896 566032.000 5934214.216 5.907</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934210.653 5.919 566064.000 5934214.182 5.935 566057.020 5934215.080 5.933 566038.159 5934217.154 5.926 566032.000 5934217.732 5.923 566032.000 5934214.216 5.908 566037.804 5934213.672 5.910 566056.605 5934211.604 5.917 566064.000 5934210.653 5.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.146 5934210.989 5.952 566074.570 5934212.823 5.941 566064.000 5934214.182 5.933 566064.000 5934210.653 5.922 566074.129 5934209.351 5.929 566089.815 5934207.378 5.941 566089.146 5934210.989 5.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934202.678 5.996 566128.000 5934206.203 6.008 566115.166 5934207.764 5.988 566096.434 5934210.078 5.960 566097.102 5934206.469 5.949 566114.740 5934204.290 5.976 566128.000 5934202.678 5.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566140.143 5934201.204 6.021 566140.585 5934204.676 6.035 566138.280 5934204.953 6.030 566128.000 5934206.203 6.009 566128.000 5934202.678 5.997 566137.860 5934201.478 6.017 566140.143 5934201.204 6.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934198.822 6.068 566160.000 5934202.347 6.083 566145.550 5934204.081 6.046 566145.107 5934200.609 6.031 566160.000 5934198.822 6.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934195.222 6.158 566192.000 5934198.742 6.173 566186.957 5934199.274 6.159 566163.253 5934201.956 6.092 566160.000 5934202.347 6.083 566160.000 5934198.822 6.068 566162.847 5934198.480 6.076 566186.576 5934195.795 6.142 566192.000 5934195.222 6.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566194.634 5934194.944 6.160 566195.472 5934198.375 6.179 566192.000 5934198.742 6.174 566192.000 5934195.222 6.156 566194.634 5934194.944 6.160</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566223.706 5934192.000 6.238 566224.000 5934192.000 6.238 566224.000 5934195.488 6.257 566209.405 5934196.904 6.219 566200.489 5934197.846 6.197 566199.652 5934194.415 6.177 566209.052 5934193.422 6.200 566223.706 5934192.000 6.238</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934189.230 6.292 566256.000 5934192.000 6.307 566224.000 5934192.000 6.239 566224.000 5934191.971 6.238 566230.276 5934191.362 6.249 566250.231 5934189.616 6.282 566256.000 5934189.230 6.292</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934195.488 6.262 566224.000 5934192.000 6.237 566256.000 5934192.000 6.309 566256.000 5934192.738 6.315 566250.500 5934193.106 6.305 566230.597 5934194.848 6.272 566224.000 5934195.488 6.262</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566263.005 5934192.000 6.319 566256.000 5934192.000 6.308 566256.000 5934189.230 6.290 566263.269 5934188.743 6.298 566263.005 5934192.000 6.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566262.983 5934192.270 6.323 566256.000 5934192.738 6.313 566256.000 5934192.000 6.307 566263.005 5934192.000 6.320 566262.983 5934192.270 6.323</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566268.313 5934188.405 6.297 566288.000 5934187.087 6.290 566288.000 5934190.595 6.316 566268.027 5934191.932 6.322 566268.313 5934188.405 6.297</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934190.595 6.316 566288.000 5934187.087 6.290 566318.148 5934185.068 6.230 566318.320 5934186.334 6.239 566318.622 5934188.544 6.256 566288.000 5934190.595 6.316</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934209.619 5.812 565968.000 5934213.127 5.821 565960.000 5934213.660 5.813 565960.000 5934210.152 5.803 565968.000 5934209.619 5.812</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934207.386 5.845 566000.000 5934210.897 5.858 565990.410 5934211.633 5.847 565968.000 5934213.127 5.823 565968.000 5934209.619 5.811 565990.160 5934208.142 5.835 566000.000 5934207.386 5.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934204.675 5.866 566032.000 5934208.190 5.881 566017.245 5934209.573 5.871 566000.000 5934210.897 5.858 566000.000 5934207.386 5.843 566016.948 5934206.086 5.856 566032.000 5934204.675 5.866</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934201.075 5.888 566064.000 5934204.604 5.899 566055.895 5934205.646 5.894 566037.196 5934207.703 5.882 566032.000 5934208.190 5.879 566032.000 5934204.675 5.867 566036.841 5934204.221 5.871 566055.480 5934202.170 5.883 566064.000 5934201.075 5.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934197.033 5.919 566096.000 5934200.560 5.929 566092.754 5934200.961 5.926 566073.371 5934203.399 5.907 566064.000 5934204.604 5.898 566064.000 5934201.075 5.887 566072.930 5934199.927 5.896 566092.321 5934197.487 5.915 566096.000 5934197.033 5.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934193.108 5.964 566128.000 5934196.633 5.976 566114.010 5934198.335 5.955 566096.000 5934200.560 5.929 566096.000 5934197.033 5.918 566113.584 5934194.861 5.943 566128.000 5934193.108 5.964</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934189.253 6.031 566160.000 5934192.000 6.042 566137.111 5934192.000 5.985 566160.000 5934189.253 6.031</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566137.111 5934192.000 5.985 566160.000 5934192.000 6.042 566160.000 5934192.778 6.044 566137.140 5934195.522 5.995 566128.000 5934196.633 5.976 566128.000 5934193.108 5.965 566136.720 5934192.047 5.984 566137.111 5934192.000 5.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934185.669 6.108 566192.000 5934189.189 6.125 566185.924 5934189.830 6.110 566166.749 5934192.000 6.063 566160.000 5934192.000 6.043 566160.000 5934189.253 6.030 566161.747 5934189.044 6.034 566185.543 5934186.351 6.092 566192.000 5934185.669 6.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934192.778 6.043 566160.000 5934192.000 6.042 566166.749 5934192.000 6.064 566162.153 5934192.520 6.050 566160.000 5934192.778 6.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.095 5934183.971 6.146 566224.000 5934182.427 6.184 566224.000 5934185.943 6.203 566208.448 5934187.453 6.166 566192.000 5934189.189 6.128 566192.000 5934185.669 6.109 566208.095 5934183.971 6.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934185.943 6.205 566224.000 5934182.427 6.183 566229.403 5934181.902 6.190 566249.500 5934180.144 6.218 566256.000 5934179.709 6.228 566256.000 5934183.216 6.250 566249.769 5934183.634 6.241 566229.724 5934185.388 6.213 566224.000 5934185.943 6.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934183.216 6.251 566256.000 5934179.709 6.225 566288.000 5934177.566 6.223 566288.000 5934181.074 6.250 566256.000 5934183.216 6.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934181.074 6.250 566288.000 5934177.566 6.223 566316.430 5934175.662 6.174 566316.870 5934179.140 6.201 566288.000 5934181.074 6.250</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_03">
<gml:name>Wallstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_03_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566093.856 5934224.000 5.952 566086.737 5934224.000 5.944 566089.815 5934207.378 5.884 566093.496 5934206.914 5.887 566096.000 5934206.605 5.888 566096.000 5934212.421 5.910 566093.856 5934224.000 5.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566091.265 5934240.000 6.025 566084.221 5934240.000 6.019 566084.911 5934233.860 5.990 566086.737 5934224.000 5.944 566093.856 5934224.000 5.951 566091.839 5934234.890 6.001 566091.265 5934240.000 6.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.936 5934251.836 6.149 566089.899 5934256.000 6.193 566082.899 5934256.000 6.195 566082.939 5934251.414 6.147 566084.221 5934240.000 6.025 566091.265 5934240.000 6.023 566089.936 5934251.836 6.149</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566090.267 5934272.000 6.396 566083.248 5934272.000 6.413 566082.811 5934265.987 6.334 566082.899 5934256.000 6.202 566089.899 5934256.000 6.185 566089.814 5934265.763 6.315 566090.267 5934272.000 6.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.961 5934288.000 6.679 566083.894 5934280.887 6.568 566083.248 5934272.000 6.425 566090.267 5934272.000 6.385 566090.856 5934280.113 6.516 566092.039 5934288.000 6.639 566084.961 5934288.000 6.679</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.961 5934288.000 6.705 566092.039 5934288.000 6.623 566093.056 5934294.776 6.739 566096.000 5934305.542 6.907 566096.000 5934320.000 7.179 566093.835 5934320.000 7.204 566090.303 5934311.245 7.081 566086.194 5934296.224 6.846 566084.961 5934288.000 6.705</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566093.835 5934320.000 7.209 566096.000 5934320.000 7.163 566096.000 5934325.364 7.256 566093.835 5934320.000 7.209</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934212.421 5.909 566096.000 5934206.605 5.888 566097.102 5934206.469 5.887 566096.000 5934212.421 5.909</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.384 5934320.000 7.068 566096.000 5934320.000 7.163 566096.000 5934305.542 6.902 566096.947 5934309.005 6.947 566101.384 5934320.000 7.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.203 5934325.867 7.254 566096.000 5934325.364 7.251 566096.000 5934320.000 7.172 566101.384 5934320.000 7.066 566102.547 5934322.883 7.086 566109.637 5934336.000 7.139 566101.680 5934336.000 7.296 566096.203 5934325.867 7.254</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.680 5934336.000 7.291 566109.637 5934336.000 7.144 566109.866 5934336.424 7.143 566112.000 5934339.538 7.134 566112.000 5934351.922 7.252 566103.884 5934340.076 7.289 566101.680 5934336.000 7.291</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934351.922 7.249 566112.000 5934339.538 7.139 566118.870 5934349.563 7.131 566121.116 5934352.000 7.121 566112.054 5934352.000 7.249 566112.000 5934351.922 7.249</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.054 5934352.000 7.246 566121.116 5934352.000 7.133 566128.000 5934359.468 7.093 566128.000 5934368.929 7.150 566124.783 5934366.305 7.174 566113.380 5934353.937 7.241 566112.054 5934352.000 7.246</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934368.929 7.134 566128.000 5934359.468 7.100 566129.592 5934361.195 7.099 566142.092 5934371.389 7.080 566156.395 5934380.153 7.048 566160.000 5934381.792 7.037 566160.000 5934384.000 7.045 566149.275 5934384.000 7.093 566138.033 5934377.111 7.119 566128.000 5934368.929 7.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566149.275 5934384.000 7.086 566160.000 5934384.000 7.053 566160.000 5934389.481 7.073 566153.105 5934386.347 7.083 566149.275 5934384.000 7.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566164.858 5934384.000 7.045 566160.000 5934384.000 7.053 566160.000 5934381.792 7.044 566164.858 5934384.000 7.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934389.481 7.068 566160.000 5934384.000 7.052 566164.858 5934384.000 7.046 566172.541 5934387.492 7.047 566189.849 5934393.384 7.044 566192.000 5934393.901 7.043 566192.000 5934401.099 7.063 566187.901 5934400.116 7.065 566169.959 5934394.008 7.069 566160.000 5934389.481 7.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934401.099 7.058 566192.000 5934393.901 7.048 566208.296 5934397.812 7.049 566224.000 5934400.182 7.048 566224.000 5934407.261 7.059 566206.954 5934404.688 7.059 566192.000 5934401.099 7.058</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934407.261 7.055 566224.000 5934400.182 7.053 566227.886 5934400.769 7.050 566248.570 5934402.246 7.037 566256.000 5934402.015 7.032 566256.000 5934409.018 7.034 566248.430 5934409.254 7.039 566227.114 5934407.731 7.053 566224.000 5934407.261 7.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934409.018 7.029 566256.000 5934402.015 7.033 566288.000 5934401.019 6.989 566288.000 5934408.022 6.986 566256.000 5934409.018 7.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934408.022 6.985 566288.000 5934401.019 6.990 566320.000 5934400.023 6.910 566320.000 5934407.027 6.905 566288.000 5934408.022 6.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934407.027 6.906 566320.000 5934400.023 6.909 566352.000 5934399.027 6.796 566352.000 5934406.031 6.794 566320.000 5934407.027 6.906</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934406.031 6.795 566352.000 5934399.027 6.795 566359.998 5934398.778 6.765 566361.082 5934405.748 6.760 566352.000 5934406.031 6.795</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_03_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.737 5934224.000 6.003 566082.669 5934224.000 5.998 566084.981 5934211.513 5.950 566089.146 5934210.989 5.953 566086.737 5934224.000 6.003</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934241.745 6.097 566080.000 5934254.550 6.243 566078.914 5934254.309 6.239 566078.941 5934251.172 6.203 566080.000 5934241.745 6.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.737 5934224.000 6.001 566084.911 5934233.860 6.050 566084.221 5934240.000 6.081 566080.196 5934240.000 6.077 566080.952 5934233.272 6.043 566082.669 5934224.000 5.996 566086.737 5934224.000 6.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.196 5934240.000 6.079 566084.221 5934240.000 6.081 566082.939 5934251.414 6.208 566082.906 5934255.196 6.250 566080.000 5934254.550 6.241 566080.000 5934241.745 6.099 566080.196 5934240.000 6.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.961 5934288.000 6.750 566080.916 5934288.000 6.770 566079.915 5934281.329 6.664 566078.810 5934266.114 6.417 566078.869 5934259.421 6.305 566082.861 5934260.308 6.300 566082.811 5934265.987 6.395 566083.894 5934280.887 6.637 566084.961 5934288.000 6.750</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.321 5934304.000 7.050 566084.174 5934304.000 7.103 566082.274 5934297.051 6.974 566080.916 5934288.000 6.793 566084.961 5934288.000 6.741 566086.194 5934296.224 6.906 566088.321 5934304.000 7.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.522 5934320.000 7.368 566086.506 5934312.526 7.264 566084.174 5934304.000 7.123 566088.321 5934304.000 7.036 566090.303 5934311.245 7.156 566093.835 5934320.000 7.277 566089.522 5934320.000 7.368</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.522 5934320.000 7.375 566093.835 5934320.000 7.271 566096.000 5934325.364 7.313 566096.000 5934333.904 7.465 566092.577 5934327.571 7.435 566089.522 5934320.000 7.375</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.680 5934336.000 7.350 566097.133 5934336.000 7.463 566096.000 5934333.904 7.457 566096.000 5934325.364 7.317 566096.203 5934325.867 7.320 566101.680 5934336.000 7.350</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566100.465 5934342.164 7.449 566097.133 5934336.000 7.455 566101.680 5934336.000 7.359 566103.884 5934340.076 7.354 566112.000 5934351.922 7.305 566112.000 5934352.000 7.306 566107.205 5934352.000 7.408 566100.465 5934342.164 7.449</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566107.205 5934352.000 7.386 566112.054 5934352.000 7.316 566113.380 5934353.937 7.310 566124.783 5934366.305 7.228 566128.000 5934368.929 7.200 566128.000 5934374.091 7.234 566122.034 5934369.225 7.288 566110.244 5934356.436 7.372 566107.205 5934352.000 7.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934374.091 7.229 566128.000 5934368.929 7.211 566138.033 5934377.111 7.181 566149.275 5934384.000 7.139 566141.619 5934384.000 7.184 566135.714 5934380.381 7.206 566128.000 5934374.091 7.229</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566141.619 5934384.000 7.179 566149.275 5934384.000 7.149 566153.105 5934386.347 7.144 566160.000 5934389.481 7.130 566160.000 5934393.875 7.149 566151.226 5934389.886 7.166 566141.619 5934384.000 7.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934393.875 7.146 566160.000 5934389.481 7.132 566169.959 5934394.008 7.131 566187.901 5934400.116 7.124 566191.589 5934401.001 7.121 566191.512 5934401.757 7.124 566192.000 5934401.807 7.123 566192.000 5934405.213 7.134 566186.787 5934403.962 7.138 566168.483 5934397.731 7.146 566160.000 5934393.875 7.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934405.213 7.134 566192.000 5934401.807 7.125 566194.903 5934402.102 7.126 566192.517 5934402.345 7.126 566192.830 5934405.412 7.135 566192.000 5934405.213 7.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934407.261 7.114 566224.000 5934411.307 7.122 566206.188 5934408.618 7.128 566200.043 5934407.143 7.130 566199.613 5934402.926 7.121 566206.954 5934404.688 7.120 566224.000 5934407.261 7.114</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934409.018 7.090 566256.000 5934413.020 7.093 566248.349 5934413.258 7.100 566226.672 5934411.710 7.118 566224.000 5934411.307 7.120 566224.000 5934407.261 7.117 566227.114 5934407.731 7.115 566248.430 5934409.254 7.097 566256.000 5934409.018 7.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566279.848 5934412.278 7.060 566256.000 5934413.020 7.090 566256.000 5934409.018 7.090 566279.512 5934408.287 7.060 566279.848 5934412.278 7.060</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566286.518 5934408.069 7.049 566288.000 5934408.022 7.046 566288.000 5934412.024 7.039 566286.855 5934412.060 7.042 566286.518 5934408.069 7.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934412.024 7.040 566288.000 5934408.022 7.045 566320.000 5934407.027 6.965 566320.000 5934411.029 6.960 566288.000 5934412.024 7.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934411.029 6.961 566320.000 5934407.027 6.964 566352.000 5934406.031 6.856 566352.000 5934410.033 6.854 566320.000 5934411.029 6.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934410.033 6.855 566352.000 5934406.031 6.855 566354.032 5934405.968 6.845 566354.420 5934408.467 6.843 566354.649 5934409.950 6.842 566352.000 5934410.033 6.855</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566284.530 5934397.125 7.063 566288.000 5934397.017 7.054 566288.000 5934401.019 7.051 566284.890 5934401.116 7.059 566284.530 5934397.125 7.063</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934401.019 7.050 566288.000 5934397.017 7.055 566320.000 5934396.021 6.975 566320.000 5934400.023 6.970 566288.000 5934401.019 7.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934400.023 6.971 566320.000 5934396.021 6.974 566352.000 5934395.025 6.856 566352.000 5934399.027 6.854 566320.000 5934400.023 6.971</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934399.027 6.855 566352.000 5934395.025 6.855 566352.328 5934395.015 6.853 566352.948 5934398.998 6.850 566352.000 5934399.027 6.855</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.617 5934391.135 7.100 566209.062 5934393.882 7.103 566224.000 5934396.137 7.103 566224.000 5934400.182 7.111 566208.296 5934397.812 7.110 566197.209 5934395.151 7.108 566197.617 5934391.135 7.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934400.182 7.110 566224.000 5934396.137 7.110 566228.328 5934396.790 7.108 566248.651 5934398.242 7.099 566256.000 5934398.013 7.095 566256.000 5934402.015 7.096 566248.570 5934402.246 7.099 566227.886 5934400.769 7.108 566224.000 5934400.182 7.110</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934402.015 7.092 566256.000 5934398.013 7.097 566279.524 5934397.281 7.070 566279.883 5934401.272 7.066 566256.000 5934402.015 7.092</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566126.556 5934352.000 7.118 566121.116 5934352.000 7.188 566118.870 5934349.563 7.195 566109.866 5934336.424 7.192 566107.288 5934331.653 7.183 566111.459 5934330.958 7.123 566113.285 5934334.336 7.130 566122.006 5934347.064 7.132 566126.556 5934352.000 7.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934353.566 7.121 566128.000 5934359.468 7.162 566121.116 5934352.000 7.184 566126.556 5934352.000 7.126 566128.000 5934353.566 7.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566144.411 5934368.119 7.111 566158.274 5934376.614 7.085 566160.000 5934377.398 7.080 566160.000 5934381.792 7.100 566156.395 5934380.153 7.109 566142.092 5934371.389 7.137 566129.592 5934361.195 7.150 566128.000 5934359.468 7.149 566128.000 5934353.566 7.123 566132.341 5934358.275 7.124 566144.411 5934368.119 7.111</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934381.792 7.104 566160.000 5934377.398 7.087 566174.017 5934383.769 7.090 566174.695 5934384.000 7.090 566164.858 5934384.000 7.105 566160.000 5934381.792 7.104</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566164.858 5934384.000 7.102 566174.695 5934384.000 7.092 566190.963 5934389.538 7.093 566192.000 5934389.787 7.093 566192.000 5934393.901 7.106 566189.849 5934393.384 7.106 566172.541 5934387.492 7.105 566164.858 5934384.000 7.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934393.901 7.105 566192.000 5934389.787 7.094 566192.711 5934389.958 7.095 566192.303 5934393.973 7.105 566192.000 5934393.901 7.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566094.835 5934279.671 6.557 566096.000 5934287.441 6.664 566096.000 5934288.000 6.672 566092.039 5934288.000 6.683 566090.856 5934280.113 6.575 566089.814 5934265.763 6.374 566089.824 5934264.525 6.357 566093.824 5934264.543 6.345 566093.815 5934265.636 6.361 566094.835 5934279.671 6.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566092.039 5934288.000 6.695 566096.000 5934288.000 6.669 566096.000 5934305.542 6.961 566093.056 5934294.776 6.801 566092.039 5934288.000 6.695</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934305.542 6.964 566096.000 5934288.000 6.671 566096.084 5934288.000 6.669 566096.976 5934293.949 6.756 566100.744 5934307.724 6.930 566105.697 5934320.000 7.062 566101.384 5934320.000 7.126 566096.947 5934309.005 7.008 566096.000 5934305.542 6.964</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.384 5934320.000 7.127 566105.697 5934320.000 7.059 566106.173 5934321.179 7.068 566108.945 5934326.308 7.096 566104.774 5934327.003 7.171 566102.547 5934322.883 7.149 566101.384 5934320.000 7.127</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934212.421 5.969 566096.000 5934224.000 6.015 566093.856 5934224.000 6.012 566096.000 5934212.421 5.969</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566095.290 5934240.000 6.086 566091.265 5934240.000 6.085 566091.839 5934234.890 6.061 566093.856 5934224.000 6.012 566096.000 5934224.000 6.013 566096.000 5934234.389 6.060 566095.798 5934235.478 6.065 566095.290 5934240.000 6.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.936 5934251.836 6.207 566091.265 5934240.000 6.087 566095.290 5934240.000 6.089 566093.934 5934252.078 6.211 566093.899 5934256.000 6.251 566089.899 5934256.000 6.250 566089.936 5934251.836 6.207</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.899 5934256.000 6.252 566093.899 5934256.000 6.248 566093.868 5934259.543 6.290 566089.868 5934259.526 6.293 566089.899 5934256.000 6.252</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566097.924 5934224.000 6.015 566096.000 5934224.000 6.014 566096.000 5934212.421 5.971 566096.434 5934210.078 5.962 566100.597 5934209.564 5.963 566097.924 5934224.000 6.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934234.389 6.058 566096.000 5934224.000 6.015 566097.924 5934224.000 6.015 566096.000 5934234.389 6.058</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_04">
<gml:name>Ringstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_04_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934397.567 6.665 566384.000 5934404.581 6.674 566376.156 5934405.065 6.704 566375.075 5934398.118 6.700 566384.000 5934397.567 6.665</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934395.582 6.541 566416.000 5934402.598 6.553 566414.788 5934402.680 6.558 566384.000 5934404.581 6.676 566384.000 5934397.567 6.663 566414.337 5934395.695 6.548 566416.000 5934395.582 6.541</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934393.352 6.432 566448.000 5934400.373 6.449 566440.688 5934400.929 6.473 566416.000 5934402.598 6.556 566416.000 5934395.582 6.539 566440.187 5934393.946 6.458 566448.000 5934393.352 6.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934390.798 6.339 566480.000 5934397.822 6.362 566462.089 5934399.302 6.413 566448.000 5934400.373 6.452 566448.000 5934393.352 6.429 566461.536 5934392.323 6.391 566480.000 5934390.798 6.339</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566484.049 5934397.487 6.353 566480.000 5934397.822 6.362 566480.000 5934390.798 6.338 566483.451 5934390.513 6.330 566506.040 5934388.505 6.279 566512.000 5934388.318 6.267 566512.000 5934395.321 6.291 566506.460 5934395.495 6.303 566484.049 5934397.487 6.353</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934395.321 6.293 566512.000 5934388.318 6.266 566528.121 5934387.811 6.242 566544.000 5934388.278 6.222 566544.000 5934395.281 6.249 566528.129 5934394.814 6.269 566512.000 5934395.321 6.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934395.281 6.249 566544.000 5934388.278 6.221 566549.590 5934388.442 6.216 566570.445 5934390.401 6.201 566576.000 5934391.304 6.199 566576.000 5934398.396 6.227 566569.555 5934397.349 6.230 566549.160 5934395.433 6.244 566544.000 5934395.281 6.249</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934398.396 6.228 566576.000 5934391.304 6.198 566590.678 5934393.689 6.197 566608.000 5934397.717 6.200 566608.000 5934404.903 6.230 566589.322 5934400.561 6.226 566576.000 5934398.396 6.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934404.903 6.230 566608.000 5934397.717 6.202 566640.000 5934405.157 6.211 566640.000 5934412.343 6.240 566608.000 5934404.903 6.230</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934412.343 6.240 566640.000 5934405.157 6.211 566672.000 5934412.597 6.229 566672.000 5934416.000 6.243 566655.728 5934416.000 6.249 566640.000 5934412.343 6.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566655.728 5934416.000 6.248 566672.000 5934416.000 6.245 566672.000 5934419.783 6.257 566655.728 5934416.000 6.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566686.638 5934416.000 6.235 566672.000 5934416.000 6.245 566672.000 5934412.597 6.228 566686.638 5934416.000 6.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934419.783 6.259 566672.000 5934416.000 6.242 566686.638 5934416.000 6.237 566704.000 5934420.037 6.248 566704.000 5934427.223 6.280 566672.000 5934419.783 6.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934427.223 6.279 566704.000 5934420.037 6.250 566720.000 5934423.757 6.262 566720.000 5934430.943 6.292 566704.000 5934427.223 6.279</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_04_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934404.581 6.734 566384.000 5934409.089 6.735 566383.859 5934409.098 6.736 566383.172 5934404.632 6.737 566384.000 5934404.581 6.734</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566414.788 5934402.680 6.620 566416.000 5934402.598 6.616 566416.000 5934407.109 6.624 566415.079 5934407.171 6.627 566384.000 5934409.089 6.739 566384.000 5934404.581 6.731 566414.788 5934402.680 6.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934407.109 6.625 566416.000 5934402.598 6.613 566440.688 5934400.929 6.534 566448.000 5934400.373 6.511 566448.000 5934404.886 6.522 566441.011 5934405.417 6.545 566416.000 5934407.109 6.625</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934404.886 6.526 566448.000 5934400.373 6.511 566454.902 5934399.848 6.491 566455.597 5934404.308 6.503 566448.000 5934404.886 6.526</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934397.822 6.424 566480.000 5934402.337 6.438 566462.598 5934403.775 6.484 566461.903 5934399.316 6.471 566462.089 5934399.302 6.471 566480.000 5934397.822 6.424</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934395.321 6.353 566512.000 5934399.823 6.370 566506.730 5934399.989 6.380 566484.434 5934401.971 6.429 566480.000 5934402.337 6.438 566480.000 5934397.822 6.421 566484.049 5934397.487 6.412 566506.460 5934395.495 6.364 566512.000 5934395.321 6.353</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934397.979 6.318 566544.000 5934399.783 6.324 566528.133 5934399.316 6.345 566512.000 5934399.823 6.369 566512.000 5934395.321 6.353 566528.129 5934394.814 6.329 566543.531 5934395.267 6.309 566544.000 5934397.979 6.318</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.313 5934399.792 6.324 566544.000 5934399.783 6.324 566544.000 5934397.979 6.317 566544.313 5934399.792 6.324</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934398.396 6.288 566576.000 5934402.955 6.303 566568.983 5934401.815 6.306 566551.483 5934400.171 6.316 566550.689 5934395.576 6.302 566569.555 5934397.349 6.291 566576.000 5934398.396 6.288</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934404.903 6.290 566608.000 5934409.523 6.306 566588.451 5934404.978 6.302 566576.000 5934402.955 6.303 566576.000 5934398.396 6.288 566589.322 5934400.561 6.287 566608.000 5934404.903 6.290</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566623.396 5934408.483 6.296 566624.228 5934413.296 6.312 566608.000 5934409.523 6.305 566608.000 5934404.903 6.291 566623.396 5934408.483 6.296</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566631.629 5934415.017 6.317 566630.797 5934410.204 6.297 566640.000 5934412.343 6.299 566640.000 5934416.000 6.315 566635.856 5934416.000 6.318 566631.629 5934415.017 6.317</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566635.856 5934416.000 6.315 566640.000 5934416.000 6.315 566640.000 5934416.963 6.320 566635.856 5934416.000 6.315</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566655.728 5934416.000 6.308 566640.000 5934416.000 6.315 566640.000 5934412.343 6.300 566655.728 5934416.000 6.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934416.963 6.320 566640.000 5934416.000 6.315 566655.728 5934416.000 6.308 566672.000 5934419.783 6.317 566672.000 5934424.403 6.337 566640.000 5934416.963 6.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934424.403 6.336 566672.000 5934419.783 6.318 566704.000 5934427.223 6.340 566704.000 5934431.843 6.358 566672.000 5934424.403 6.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934431.843 6.359 566704.000 5934427.223 6.339 566720.000 5934430.943 6.352 566720.000 5934435.563 6.371 566704.000 5934431.843 6.359</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566592.611 5934394.139 6.257 566591.315 5934389.234 6.238 566591.549 5934389.272 6.238 566608.000 5934393.097 6.241 566608.000 5934397.717 6.261 566592.611 5934394.139 6.257</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934397.717 6.261 566608.000 5934393.097 6.241 566640.000 5934400.537 6.253 566640.000 5934405.157 6.272 566629.503 5934402.716 6.269 566629.447 5934402.394 6.267 566628.685 5934402.526 6.268 566608.000 5934397.717 6.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934405.157 6.271 566640.000 5934400.537 6.254 566672.000 5934407.977 6.270 566672.000 5934412.597 6.288 566640.000 5934405.157 6.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934412.597 6.287 566672.000 5934407.977 6.271 566704.000 5934415.417 6.292 566704.000 5934416.000 6.294 566686.638 5934416.000 6.296 566672.000 5934412.597 6.287</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566686.638 5934416.000 6.295 566704.000 5934416.000 6.295 566704.000 5934420.037 6.308 566686.638 5934416.000 6.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566706.509 5934416.000 6.295 566704.000 5934416.000 6.295 566704.000 5934415.417 6.292 566706.509 5934416.000 6.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934420.037 6.310 566704.000 5934416.000 6.294 566706.509 5934416.000 6.294 566720.000 5934419.137 6.303 566720.000 5934423.757 6.322 566704.000 5934420.037 6.310</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934386.283 6.386 566480.000 5934390.798 6.400 566476.187 5934391.113 6.409 566475.404 5934386.662 6.397 566480.000 5934386.283 6.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934383.815 6.312 566512.000 5934384.000 6.312 566506.124 5934384.000 6.322 566512.000 5934383.815 6.312</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566505.770 5934384.011 6.324 566506.124 5934384.000 6.323 566512.000 5934384.000 6.311 566512.000 5934388.318 6.326 566506.040 5934388.505 6.339 566483.451 5934390.513 6.391 566480.000 5934390.798 6.399 566480.000 5934386.283 6.383 566483.066 5934386.029 6.376 566505.770 5934384.011 6.324</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934383.776 6.263 566544.000 5934384.000 6.265 566512.000 5934384.000 6.313 566512.000 5934383.815 6.311 566528.117 5934383.309 6.282 566544.000 5934383.776 6.263</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934388.318 6.328 566512.000 5934384.000 6.312 566544.000 5934384.000 6.265 566544.000 5934388.278 6.281 566528.121 5934387.811 6.302 566512.000 5934388.318 6.328</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566550.415 5934384.000 6.255 566544.000 5934384.000 6.265 566544.000 5934383.776 6.264 566549.867 5934383.949 6.255 566550.415 5934384.000 6.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934388.278 6.282 566544.000 5934384.000 6.264 566550.415 5934384.000 6.257 566571.017 5934385.935 6.242 566576.000 5934386.745 6.240 566576.000 5934391.304 6.259 566570.445 5934390.401 6.261 566549.590 5934388.442 6.276 566549.455 5934388.438 6.276 566549.447 5934388.394 6.276 566549.229 5934388.432 6.277 566544.000 5934388.278 6.282</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934391.304 6.262 566576.000 5934386.745 6.238 566584.831 5934388.180 6.237 566586.089 5934392.944 6.259 566576.000 5934391.304 6.262</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566381.397 5934393.220 6.729 566384.000 5934393.059 6.719 566384.000 5934397.567 6.726 566382.092 5934397.685 6.734 566381.397 5934393.220 6.729</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934397.567 6.727 566384.000 5934393.059 6.718 566414.046 5934391.204 6.598 566416.000 5934391.072 6.590 566416.000 5934395.582 6.599 566414.337 5934395.695 6.606 566384.000 5934397.567 6.727</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934395.582 6.601 566416.000 5934391.072 6.590 566439.864 5934389.458 6.508 566448.000 5934388.839 6.480 566448.000 5934393.352 6.491 566440.187 5934393.946 6.518 566416.000 5934395.582 6.601</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934393.352 6.492 566448.000 5934388.839 6.479 566461.180 5934387.838 6.438 566469.399 5934387.158 6.413 566470.182 5934391.609 6.424 566461.536 5934392.323 6.450 566448.000 5934393.352 6.492</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_05">
<gml:name>Große Straße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_05_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934253.903 6.719 566256.000 5934256.000 6.737 566250.379 5934256.000 6.718 566256.000 5934253.903 6.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566250.379 5934256.000 6.718 566256.000 5934256.000 6.738 566256.000 5934259.240 6.766 566241.394 5934264.688 6.760 566240.730 5934259.599 6.714 566250.379 5934256.000 6.718</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566277.991 5934246.243 6.667 566288.000 5934243.129 6.645 566288.000 5934248.365 6.701 566279.509 5934251.007 6.719 566268.075 5934254.736 6.746 566264.685 5934256.000 6.756 566256.000 5934256.000 6.746 566256.000 5934253.903 6.723 566266.425 5934250.014 6.694 566277.991 5934246.243 6.667</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934259.240 6.767 566256.000 5934256.000 6.737 566264.685 5934256.000 6.759 566256.000 5934259.240 6.767</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934248.365 6.694 566288.000 5934243.129 6.649 566289.274 5934242.733 6.642 566300.314 5934239.471 6.583 566313.726 5934235.773 6.515 566320.000 5934234.130 6.483 566320.000 5934239.299 6.528 566315.024 5934240.602 6.553 566301.686 5934244.279 6.621 566290.726 5934247.517 6.679 566288.000 5934248.365 6.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934239.299 6.517 566320.000 5934234.130 6.489 566331.532 5934231.110 6.417 566332.276 5934236.083 6.440 566320.000 5934239.299 6.517</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_05_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566264.500 5934248.064 6.742 566265.600 5934247.654 6.738 566277.232 5934243.861 6.706 566288.000 5934240.511 6.677 566288.000 5934243.129 6.702 566277.991 5934246.243 6.729 566266.425 5934250.014 6.761 566264.500 5934250.733 6.767 566264.500 5934248.064 6.742</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934243.129 6.700 566288.000 5934240.511 6.680 566288.549 5934240.340 6.677 566299.627 5934237.067 6.625 566313.077 5934233.359 6.564 566320.000 5934231.546 6.533 566320.000 5934234.130 6.553 566313.726 5934235.773 6.581 566300.314 5934239.471 6.642 566289.274 5934242.733 6.694 566288.000 5934243.129 6.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934234.130 6.547 566320.000 5934231.546 6.530 566324.348 5934230.407 6.508 566324.721 5934232.894 6.522 566320.000 5934234.130 6.547</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934251.235 6.752 566256.000 5934253.903 6.779 566250.379 5934256.000 6.778 566243.225 5934256.000 6.751 566256.000 5934251.235 6.752</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566243.225 5934256.000 6.751 566250.379 5934256.000 6.778 566240.730 5934259.599 6.775 566240.398 5934257.055 6.750 566243.225 5934256.000 6.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566259.500 5934249.929 6.749 566259.500 5934252.598 6.776 566256.000 5934253.903 6.779 566256.000 5934251.235 6.752 566259.500 5934249.929 6.749</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934259.240 6.827 566256.000 5934261.908 6.849 566241.726 5934267.232 6.842 566241.394 5934264.688 6.819 566256.000 5934259.240 6.827</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934248.365 6.754 566288.000 5934250.984 6.782 566280.268 5934253.389 6.804 566272.261 5934256.000 6.827 566264.685 5934256.000 6.823 566268.075 5934254.736 6.811 566279.509 5934251.007 6.778 566288.000 5934248.365 6.754</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566264.685 5934256.000 6.818 566272.261 5934256.000 6.830 566268.900 5934257.096 6.832 566256.000 5934261.908 6.848 566256.000 5934259.240 6.828 566264.685 5934256.000 6.818</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566291.451 5934249.910 6.765 566288.000 5934250.984 6.785 566288.000 5934248.365 6.760 566290.726 5934247.517 6.744 566301.686 5934244.279 6.682 566315.024 5934240.602 6.608 566320.000 5934239.299 6.581 566320.000 5934241.883 6.606 566315.673 5934243.016 6.629 566302.373 5934246.683 6.702 566291.451 5934249.910 6.765</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934241.883 6.602 566320.000 5934239.299 6.580 566325.465 5934237.867 6.540 566325.838 5934240.354 6.561 566320.000 5934241.883 6.602</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_06">
<gml:name>Weststraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_06_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934259.552 6.227 566096.000 5934264.552 6.286 566089.824 5934264.525 6.294 566089.868 5934259.526 6.235 566096.000 5934259.552 6.227</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934259.692 6.241 566128.000 5934264.692 6.291 566096.000 5934264.552 6.282 566096.000 5934259.552 6.231 566128.000 5934259.692 6.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934259.831 6.329 566160.000 5934264.831 6.369 566128.000 5934264.692 6.287 566128.000 5934259.692 6.246 566160.000 5934259.831 6.329</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566189.057 5934269.049 6.529 566169.851 5934264.874 6.410 566160.000 5934264.831 6.367 566160.000 5934259.831 6.326 566170.399 5934259.876 6.373 566188.264 5934263.760 6.483 566189.057 5934269.049 6.529</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_06_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566093.824 5934264.543 6.350 566096.000 5934264.552 6.346 566096.000 5934266.802 6.373 566093.899 5934266.793 6.377 566093.815 5934265.636 6.363 566093.824 5934264.543 6.350</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934266.802 6.372 566096.000 5934264.552 6.347 566128.000 5934264.692 6.346 566128.000 5934266.942 6.370 566096.000 5934266.802 6.372</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934266.942 6.368 566128.000 5934264.692 6.348 566160.000 5934264.831 6.428 566160.000 5934267.081 6.447 566128.000 5934266.942 6.368</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934267.081 6.445 566160.000 5934264.831 6.426 566169.851 5934264.874 6.468 566189.057 5934269.049 6.586 566189.414 5934271.429 6.607 566169.604 5934267.123 6.486 566160.000 5934267.081 6.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934257.302 6.263 566096.000 5934259.552 6.287 566093.868 5934259.543 6.288 566093.888 5934257.293 6.263 566096.000 5934257.302 6.263</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934257.442 6.283 566128.000 5934259.692 6.306 566096.000 5934259.552 6.286 566096.000 5934257.302 6.264 566128.000 5934257.442 6.283</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566152.479 5934257.680 6.347 566152.462 5934257.548 6.345 566160.000 5934257.581 6.365 566160.000 5934259.831 6.388 566128.000 5934259.692 6.304 566128.000 5934257.442 6.281 566147.415 5934257.526 6.332 566147.523 5934258.340 6.341 566152.479 5934257.680 6.347</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934259.831 6.388 566160.000 5934257.581 6.369 566170.646 5934257.627 6.417 566189.339 5934261.691 6.533 566188.000 5934262.000 6.529 566188.264 5934263.760 6.545 566170.399 5934259.876 6.434 566160.000 5934259.831 6.388</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_07">
<gml:name>Kaistraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_07_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566206.877 5934224.000 6.296 566201.730 5934224.000 6.278 566194.634 5934194.944 6.101 566199.652 5934194.415 6.116 566206.877 5934224.000 6.296</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566213.593 5934256.000 6.543 566208.532 5934256.000 6.524 566206.734 5934244.490 6.436 566201.730 5934224.000 6.273 566206.877 5934224.000 6.292 566211.641 5934243.510 6.448 566213.593 5934256.000 6.543</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.722 5934257.218 6.540 566208.532 5934256.000 6.528 566213.593 5934256.000 6.553 566213.607 5934256.091 6.554 566208.722 5934257.218 6.540</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_07_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566195.472 5934198.375 6.181 566201.730 5934224.000 6.337 566199.671 5934224.000 6.330 566193.465 5934198.587 6.176 566195.472 5934198.375 6.181</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.671 5934224.000 6.327 566201.730 5934224.000 6.333 566206.734 5934244.490 6.492 566208.532 5934256.000 6.579 566206.508 5934256.000 6.574 566204.771 5934244.883 6.490 566199.671 5934224.000 6.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566206.508 5934256.000 6.578 566208.532 5934256.000 6.589 566208.722 5934257.218 6.599 566206.769 5934257.669 6.592 566206.508 5934256.000 6.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.935 5934224.000 6.365 566206.877 5934224.000 6.355 566200.489 5934197.846 6.194 566202.496 5934197.634 6.201 566208.935 5934224.000 6.365</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566211.641 5934243.510 6.512 566206.877 5934224.000 6.353 566208.935 5934224.000 6.358 566213.604 5934243.117 6.513 566215.598 5934255.877 6.614 566214.000 5934256.000 6.612 566213.593 5934256.000 6.611 566211.641 5934243.510 6.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_08">
<gml:name>Nordstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_08_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934401.099 7.060 566192.000 5934401.807 7.064 566191.512 5934401.757 7.064 566191.589 5934401.001 7.060 566192.000 5934401.099 7.060</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566196.495 5934402.178 7.061 566196.486 5934402.263 7.062 566192.000 5934401.807 7.064 566192.000 5934401.099 7.060 566196.495 5934402.178 7.061</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.167 5934303.881 6.824 566204.955 5934320.000 6.886 566199.908 5934320.000 6.861 566202.217 5934303.174 6.798 566207.167 5934303.881 6.824</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.908 5934320.000 6.865 566204.955 5934320.000 6.882 566204.545 5934322.984 6.890 566201.596 5934352.000 6.964 566196.570 5934352.000 6.946 566199.580 5934322.391 6.870 566199.908 5934320.000 6.865</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566196.570 5934352.000 6.951 566201.596 5934352.000 6.959 566198.343 5934384.000 7.025 566193.317 5934384.000 7.018 566196.570 5934352.000 6.951</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566193.317 5934384.000 7.020 566198.343 5934384.000 7.023 566197.209 5934395.151 7.050 566192.303 5934393.973 7.045 566193.317 5934384.000 7.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_08_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566206.974 5934320.000 6.955 566204.955 5934320.000 6.945 566207.167 5934303.881 6.885 566209.147 5934304.164 6.897 566206.974 5934320.000 6.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566203.606 5934352.000 7.028 566201.596 5934352.000 7.020 566204.545 5934322.984 6.951 566204.955 5934320.000 6.945 566206.974 5934320.000 6.953 566206.531 5934323.221 6.960 566203.606 5934352.000 7.028</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.353 5934384.000 7.086 566198.343 5934384.000 7.082 566201.596 5934352.000 7.022 566203.606 5934352.000 7.026 566200.353 5934384.000 7.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.617 5934391.135 7.099 566198.343 5934384.000 7.084 566200.353 5934384.000 7.084 566199.580 5934391.606 7.101 566197.617 5934391.135 7.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.908 5934320.000 6.922 566197.889 5934320.000 6.917 566200.237 5934302.891 6.850 566202.217 5934303.174 6.857 566199.908 5934320.000 6.922</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.273 5934325.405 6.940 566197.270 5934325.337 6.933 566197.594 5934322.154 6.923 566197.889 5934320.000 6.916 566199.908 5934320.000 6.922 566199.580 5934322.391 6.930 566199.273 5934325.405 6.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934377.179 7.065 566192.000 5934384.000 7.080 566191.307 5934384.000 7.080 566192.000 5934377.179 7.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566191.307 5934384.000 7.080 566192.000 5934384.000 7.080 566192.000 5934389.787 7.094 566190.963 5934389.538 7.093 566190.751 5934389.466 7.092 566191.307 5934384.000 7.080</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566196.763 5934330.322 6.947 566198.767 5934330.391 6.955 566196.570 5934352.000 7.010 566194.560 5934352.000 7.004 566196.763 5934330.322 6.947</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566194.560 5934352.000 7.006 566196.570 5934352.000 7.008 566193.317 5934384.000 7.081 566192.000 5934384.000 7.080 566192.000 5934377.179 7.064 566194.560 5934352.000 7.006</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934389.787 7.094 566192.000 5934384.000 7.080 566193.317 5934384.000 7.080 566192.711 5934389.958 7.095 566192.000 5934389.787 7.094</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_09">
<gml:name>Glockengasse</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_09_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566245.149 5934300.213 6.988 566256.000 5934304.634 7.038 566256.000 5934310.033 7.054 566237.047 5934302.311 6.966 566237.081 5934302.230 6.966 566245.149 5934300.213 6.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934310.033 7.059 566256.000 5934304.634 7.045 566269.100 5934309.971 7.063 566288.000 5934313.772 7.080 566288.000 5934318.872 7.093 566267.650 5934314.779 7.075 566256.000 5934310.033 7.059</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934318.872 7.090 566288.000 5934313.772 7.079 566318.962 5934320.000 6.981 566293.606 5934320.000 7.072 566288.000 5934318.872 7.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566293.606 5934320.000 7.077 566318.962 5934320.000 6.979 566320.000 5934320.209 6.976 566320.000 5934325.309 6.985 566293.606 5934320.000 7.077</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934325.309 6.983 566320.000 5934320.209 6.977 566347.725 5934325.786 6.814 566348.681 5934331.078 6.816 566320.000 5934325.309 6.983</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_09_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934302.744 7.093 566256.000 5934304.634 7.100 566245.149 5934300.213 7.047 566246.000 5934300.000 7.049 566245.817 5934298.595 7.043 566256.000 5934302.744 7.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934311.987 7.136 566288.000 5934313.772 7.147 566269.100 5934309.971 7.132 566256.000 5934304.634 7.106 566256.000 5934302.744 7.094 566269.607 5934308.288 7.122 566288.000 5934311.987 7.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934318.424 7.034 566320.000 5934320.000 7.036 566318.962 5934320.000 7.040 566288.000 5934313.772 7.139 566288.000 5934311.987 7.138 566320.000 5934318.424 7.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.836 5934320.000 6.996 566320.000 5934320.000 7.035 566320.000 5934318.424 7.035 566327.836 5934320.000 6.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934320.209 7.035 566320.000 5934320.000 7.036 566327.836 5934320.000 6.994 566340.010 5934322.449 6.926 566340.344 5934324.301 6.922 566320.000 5934320.209 7.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934310.033 7.113 566256.000 5934311.923 7.117 566236.387 5934303.932 7.028 566237.047 5934302.311 7.027 566256.000 5934310.033 7.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566270.529 5934316.383 7.149 566270.654 5934317.169 7.152 566267.143 5934316.462 7.146 566256.000 5934311.923 7.119 566256.000 5934310.033 7.113 566267.650 5934314.779 7.141 566273.373 5934315.930 7.151 566270.529 5934316.383 7.149</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566275.885 5934318.221 7.151 566275.591 5934316.377 7.149 566288.000 5934318.872 7.146 566288.000 5934320.000 7.148 566284.731 5934320.000 7.149 566275.885 5934318.221 7.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566284.731 5934320.000 7.150 566288.000 5934320.000 7.148 566288.000 5934320.658 7.149 566284.731 5934320.000 7.150</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566293.606 5934320.000 7.137 566288.000 5934320.000 7.148 566288.000 5934318.872 7.145 566293.606 5934320.000 7.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934320.658 7.149 566288.000 5934320.000 7.150 566293.606 5934320.000 7.134 566320.000 5934325.309 7.047 566320.000 5934327.094 7.043 566288.000 5934320.658 7.149</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934327.094 7.045 566320.000 5934325.309 7.045 566341.300 5934329.593 6.919 566341.634 5934331.446 6.918 566320.000 5934327.094 7.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_10">
<gml:name>Töpfergasse</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_10_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566104.774 5934327.003 7.112 566128.000 5934323.132 6.827 566128.000 5934328.201 6.873 566107.288 5934331.653 7.126 566104.774 5934327.003 7.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934328.201 6.868 566128.000 5934323.132 6.828 566128.836 5934322.993 6.825 566160.000 5934324.060 6.768 566160.000 5934329.063 6.807 566129.164 5934328.007 6.864 566128.000 5934328.201 6.868</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934329.063 6.798 566160.000 5934324.060 6.777 566192.000 5934325.156 6.853 566192.000 5934330.159 6.873 566160.000 5934329.063 6.798</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934330.159 6.871 566192.000 5934325.156 6.855 566199.273 5934325.405 6.880 566198.767 5934330.391 6.896 566192.000 5934330.159 6.871</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_10_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934321.865 6.875 566128.000 5934323.132 6.885 566108.945 5934326.308 7.095 566108.317 5934325.145 7.091 566128.000 5934321.865 6.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.836 5934322.993 6.881 566128.000 5934323.132 6.884 566128.000 5934321.865 6.874 566128.753 5934321.739 6.871 566160.000 5934322.809 6.827 566160.000 5934324.060 6.837 566128.836 5934322.993 6.881</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934324.060 6.835 566160.000 5934322.809 6.829 566192.000 5934323.905 6.910 566192.000 5934325.156 6.915 566160.000 5934324.060 6.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934325.156 6.915 566192.000 5934323.905 6.910 566197.397 5934324.090 6.927 566197.270 5934325.337 6.933 566192.000 5934325.156 6.915</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934328.201 6.933 566128.000 5934329.468 6.945 566112.087 5934332.121 7.122 566111.459 5934330.958 7.116 566128.000 5934328.201 6.933</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566129.164 5934328.007 6.927 566160.000 5934329.063 6.859 566160.000 5934330.314 6.868 566129.247 5934329.261 6.936 566128.000 5934329.468 6.940 566128.000 5934328.201 6.931 566129.164 5934328.007 6.927</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934330.314 6.867 566160.000 5934329.063 6.861 566192.000 5934330.159 6.931 566192.000 5934331.410 6.936 566160.000 5934330.314 6.867</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934331.410 6.936 566192.000 5934330.159 6.931 566196.763 5934330.322 6.946 566196.637 5934331.569 6.951 566192.000 5934331.410 6.936</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_11">
<gml:name>Fischergasse</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_11_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566148.088 5934224.000 6.068 566143.048 5934224.000 6.055 566140.143 5934201.204 5.961 566145.107 5934200.609 5.970 566148.088 5934224.000 6.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566144.000 5934224.000 6.058 566144.000 5934231.474 6.086 566143.048 5934224.000 6.055 566144.000 5934224.000 6.058</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566150.127 5934240.000 6.140 566145.086 5934240.000 6.125 566144.000 5934231.474 6.087 566144.000 5934224.000 6.057 566148.088 5934224.000 6.069 566150.127 5934240.000 6.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566150.229 5934240.802 6.146 566152.255 5934256.000 6.273 566147.211 5934256.000 6.256 566145.271 5934241.448 6.135 566145.086 5934240.000 6.123 566150.127 5934240.000 6.140 566150.229 5934240.802 6.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566147.523 5934258.340 6.276 566147.211 5934256.000 6.256 566152.255 5934256.000 6.273 566152.479 5934257.680 6.286 566147.523 5934258.340 6.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_11_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566143.048 5934224.000 6.115 566142.040 5934224.000 6.110 566139.592 5934204.796 6.032 566140.585 5934204.676 6.036 566143.048 5934224.000 6.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566143.048 5934224.000 6.114 566144.000 5934231.474 6.147 566144.000 5934239.385 6.177 566142.040 5934224.000 6.110 566143.048 5934224.000 6.114</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566144.000 5934239.385 6.177 566144.000 5934231.474 6.146 566145.086 5934240.000 6.185 566144.078 5934240.000 6.180 566144.000 5934239.385 6.177</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566144.078 5934240.000 6.179 566145.086 5934240.000 6.183 566145.271 5934241.448 6.195 566147.211 5934256.000 6.316 566146.202 5934256.000 6.312 566144.279 5934241.577 6.192 566144.078 5934240.000 6.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566146.202 5934256.000 6.313 566147.211 5934256.000 6.316 566147.415 5934257.526 6.327 566146.405 5934257.522 6.324 566146.202 5934256.000 6.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566149.096 5934224.000 6.130 566148.088 5934224.000 6.128 566145.550 5934204.081 6.047 566146.543 5934203.961 6.049 566149.096 5934224.000 6.130</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566151.135 5934240.000 6.204 566150.127 5934240.000 6.201 566148.088 5934224.000 6.127 566149.096 5934224.000 6.130 566151.135 5934240.000 6.204</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566152.255 5934256.000 6.333 566150.229 5934240.802 6.207 566150.127 5934240.000 6.200 566151.135 5934240.000 6.204 566151.221 5934240.673 6.209 566153.264 5934256.000 6.336 566152.255 5934256.000 6.333</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566152.255 5934256.000 6.333 566153.264 5934256.000 6.336 566153.471 5934257.547 6.348 566153.434 5934257.552 6.348 566152.462 5934257.548 6.345 566152.255 5934256.000 6.333</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_12">
<gml:name>Salzgasse</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_12_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566268.022 5934192.000 6.263 566263.005 5934192.000 6.260 566263.269 5934188.743 6.237 566268.313 5934188.405 6.237 566268.022 5934192.000 6.263</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566265.426 5934224.000 6.490 566260.409 5934224.000 6.485 566263.005 5934192.000 6.259 566268.022 5934192.000 6.264 566265.426 5934224.000 6.490</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566259.500 5934252.598 6.712 566259.500 5934235.211 6.569 566260.409 5934224.000 6.478 566265.426 5934224.000 6.487 566264.500 5934235.414 6.579 566264.500 5934250.733 6.704 566259.500 5934252.598 6.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_12_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566260.409 5934224.000 6.544 566259.406 5934224.000 6.541 566261.974 5934192.338 6.320 566262.983 5934192.270 6.323 566260.409 5934224.000 6.544</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566259.500 5934235.211 6.629 566259.500 5934249.929 6.749 566258.500 5934250.302 6.746 566258.500 5934235.171 6.622 566259.406 5934224.000 6.536 566260.409 5934224.000 6.542 566259.500 5934235.211 6.629</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566266.429 5934224.000 6.554 566265.426 5934224.000 6.551 566268.022 5934192.000 6.323 566269.025 5934192.000 6.325 566266.429 5934224.000 6.554</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566264.500 5934235.414 6.634 566265.426 5934224.000 6.547 566266.429 5934224.000 6.552 566265.500 5934235.454 6.639 566265.500 5934247.691 6.737 566264.500 5934248.064 6.735 566264.500 5934235.414 6.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_13">
<gml:name>Küstergasse</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_13_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566275.591 5934316.377 7.091 566276.168 5934320.000 7.094 566271.105 5934320.000 7.091 566270.529 5934316.383 7.089 566273.373 5934315.930 7.090 566275.591 5934316.377 7.091</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566271.105 5934320.000 7.093 566276.168 5934320.000 7.095 566279.420 5934340.441 7.088 566280.462 5934352.000 7.083 566275.442 5934352.000 7.081 566274.455 5934341.059 7.085 566271.105 5934320.000 7.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566275.442 5934352.000 7.082 566280.462 5934352.000 7.078 566283.347 5934384.000 7.022 566278.326 5934384.000 7.028 566275.442 5934352.000 7.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566278.326 5934384.000 7.029 566283.347 5934384.000 7.021 566284.890 5934401.116 6.999 566279.883 5934401.272 7.007 566278.326 5934384.000 7.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_13_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566277.434 5934320.000 7.155 566276.168 5934320.000 7.155 566275.885 5934318.221 7.150 566277.192 5934318.484 7.150 566277.434 5934320.000 7.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566279.420 5934340.441 7.146 566276.168 5934320.000 7.156 566277.434 5934320.000 7.157 566280.661 5934340.287 7.147 566281.717 5934352.000 7.141 566280.462 5934352.000 7.140 566279.420 5934340.441 7.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566280.462 5934352.000 7.139 566281.717 5934352.000 7.138 566284.602 5934384.000 7.079 566283.347 5934384.000 7.080 566280.462 5934352.000 7.139</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566283.347 5934384.000 7.081 566284.602 5934384.000 7.079 566285.781 5934397.086 7.061 566284.530 5934397.125 7.061 566283.347 5934384.000 7.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566271.105 5934320.000 7.150 566269.839 5934320.000 7.150 566269.347 5934316.906 7.150 566270.654 5934317.169 7.150 566271.105 5934320.000 7.150</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566274.455 5934341.059 7.147 566275.442 5934352.000 7.143 566274.186 5934352.000 7.142 566273.214 5934341.213 7.145 566269.839 5934320.000 7.150 566271.105 5934320.000 7.152 566274.455 5934341.059 7.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566274.186 5934352.000 7.140 566275.442 5934352.000 7.140 566278.326 5934384.000 7.090 566277.071 5934384.000 7.090 566274.186 5934352.000 7.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566277.071 5934384.000 7.090 566278.326 5934384.000 7.090 566279.524 5934397.281 7.070 566278.272 5934397.320 7.070 566277.071 5934384.000 7.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_14">
<gml:name>Kastanienstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_14_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934494.723 7.243 566224.000 5934501.765 7.268 566208.372 5934503.480 7.330 566207.608 5934496.522 7.310 566224.000 5934494.723 7.243</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934491.215 7.134 566256.000 5934498.256 7.154 566254.503 5934498.417 7.159 566224.000 5934501.765 7.265 566224.000 5934494.723 7.246 566253.747 5934491.458 7.142 566256.000 5934491.215 7.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934487.795 7.042 566288.000 5934494.833 7.060 566280.619 5934495.605 7.081 566256.000 5934498.256 7.153 566256.000 5934491.215 7.136 566279.881 5934488.645 7.066 566288.000 5934487.795 7.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934484.490 6.958 566320.000 5934491.527 6.973 566302.110 5934493.356 7.021 566288.000 5934494.833 7.059 566288.000 5934487.795 7.044 566301.390 5934486.394 7.008 566320.000 5934484.490 6.958</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566324.102 5934491.107 6.963 566320.000 5934491.527 6.973 566320.000 5934484.490 6.958 566323.398 5934484.143 6.949 566345.907 5934481.892 6.894 566352.000 5934481.299 6.879 566352.000 5934488.332 6.894 566346.593 5934488.858 6.907 566324.102 5934491.107 6.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566372.409 5934480.000 6.831 566365.366 5934480.000 6.845 566368.416 5934479.703 6.839 566372.309 5934479.336 6.832 566372.409 5934480.000 6.831</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934488.332 6.894 566352.000 5934481.299 6.878 566365.366 5934480.000 6.846 566372.409 5934480.000 6.831 566373.334 5934486.117 6.843 566373.356 5934486.268 6.843 566369.084 5934486.672 6.853 566352.000 5934488.332 6.894</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934475.286 6.729 566416.000 5934480.000 6.742 566387.580 5934480.000 6.798 566387.266 5934477.923 6.793 566390.926 5934477.578 6.785 566413.435 5934475.514 6.735 566416.000 5934475.286 6.729</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566414.065 5934482.486 6.752 566391.574 5934484.547 6.801 566388.312 5934484.856 6.809 566388.166 5934483.883 6.807 566387.580 5934480.000 6.799 566416.000 5934480.000 6.743 566416.000 5934482.314 6.748 566414.065 5934482.486 6.752</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566442.814 5934480.000 6.695 566416.000 5934480.000 6.743 566416.000 5934475.286 6.729 566435.959 5934473.512 6.688 566448.000 5934472.576 6.664 566448.000 5934479.597 6.685 566442.814 5934480.000 6.695</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934482.314 6.748 566416.000 5934480.000 6.742 566442.814 5934480.000 6.695 566436.541 5934480.488 6.708 566416.000 5934482.314 6.748</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934479.597 6.687 566448.000 5934472.576 6.663 566458.498 5934471.759 6.645 566480.000 5934470.326 6.607 566480.000 5934477.341 6.632 566459.002 5934478.741 6.668 566448.000 5934479.597 6.687</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934477.341 6.633 566480.000 5934470.326 6.606 566481.037 5934470.256 6.605 566503.575 5934469.004 6.571 566512.000 5934468.630 6.559 566512.000 5934475.637 6.586 566503.925 5934475.996 6.598 566481.463 5934477.244 6.631 566480.000 5934477.341 6.633</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934475.637 6.587 566512.000 5934468.630 6.560 566526.182 5934468.000 6.544 566544.000 5934468.101 6.527 566544.000 5934475.101 6.554 566526.318 5934475.000 6.571 566512.000 5934475.637 6.587</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934475.101 6.554 566544.000 5934468.101 6.527 566548.238 5934468.126 6.524 566569.678 5934469.387 6.514 566576.000 5934470.115 6.512 566576.000 5934477.161 6.540 566569.072 5934476.363 6.541 566548.012 5934475.124 6.552 566544.000 5934475.101 6.554</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934477.161 6.541 566576.000 5934470.115 6.512 566590.502 5934471.785 6.510 566608.000 5934474.847 6.511 566608.000 5934480.000 6.531 566596.839 5934480.000 6.539 566589.498 5934478.715 6.538 566576.000 5934477.161 6.541</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566596.839 5934480.000 6.535 566608.000 5934480.000 6.535 566608.000 5934481.953 6.540 566596.839 5934480.000 6.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566629.012 5934480.000 6.525 566608.000 5934480.000 6.535 566608.000 5934474.847 6.510 566610.736 5934475.326 6.511 566629.012 5934480.000 6.525</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934481.953 6.540 566608.000 5934480.000 6.533 566629.012 5934480.000 6.524 566640.000 5934482.810 6.530 566640.000 5934490.036 6.557 566609.264 5934482.174 6.541 566608.000 5934481.953 6.540</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934490.036 6.559 566640.000 5934482.810 6.528 566672.000 5934490.995 6.551 566672.000 5934498.220 6.582 566640.000 5934490.036 6.559</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934498.220 6.582 566672.000 5934490.995 6.551 566704.000 5934499.180 6.579 566704.000 5934506.405 6.609 566672.000 5934498.220 6.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934506.405 6.607 566704.000 5934499.180 6.580 566720.000 5934503.272 6.591 566720.000 5934510.497 6.617 566704.000 5934506.405 6.607</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_14_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934501.765 7.327 566224.000 5934506.795 7.344 566209.869 5934508.346 7.402 566209.436 5934503.363 7.388 566224.000 5934501.765 7.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566254.503 5934498.417 7.218 566256.000 5934498.256 7.212 566256.000 5934503.285 7.227 566255.044 5934503.388 7.230 566224.000 5934506.795 7.343 566224.000 5934501.765 7.328 566254.503 5934498.417 7.218</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934503.285 7.225 566256.000 5934498.256 7.214 566280.619 5934495.605 7.140 566287.199 5934494.917 7.120 566287.697 5934499.892 7.130 566281.147 5934500.578 7.149 566256.000 5934503.285 7.225</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934491.527 7.032 566320.000 5934496.553 7.043 566302.625 5934498.330 7.090 566294.659 5934499.164 7.111 566294.161 5934494.188 7.102 566302.110 5934493.356 7.080 566320.000 5934491.527 7.032</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934488.332 6.955 566352.000 5934493.356 6.966 566347.084 5934493.834 6.978 566324.605 5934496.082 7.033 566320.000 5934496.553 7.044 566320.000 5934491.527 7.032 566324.102 5934491.107 7.022 566346.593 5934488.858 6.968 566352.000 5934488.332 6.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.121 5934491.886 6.930 566352.000 5934493.356 6.966 566352.000 5934488.332 6.953 566366.378 5934486.935 6.920 566366.412 5934487.159 6.920 566367.121 5934491.886 6.930</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934482.314 6.809 566416.000 5934487.334 6.821 566414.514 5934487.466 6.824 566396.036 5934489.159 6.865 566395.293 5934484.207 6.855 566414.065 5934482.486 6.813 566416.000 5934482.314 6.809</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934479.597 6.746 566448.000 5934480.000 6.747 566442.814 5934480.000 6.755 566448.000 5934479.597 6.746</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566442.814 5934480.000 6.756 566448.000 5934480.000 6.747 566448.000 5934484.612 6.760 566436.956 5934485.471 6.781 566416.000 5934487.334 6.822 566416.000 5934482.314 6.808 566436.541 5934480.488 6.768 566442.814 5934480.000 6.756</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566466.986 5934480.000 6.720 566448.000 5934480.000 6.747 566448.000 5934479.597 6.746 566459.002 5934478.741 6.729 566466.738 5934478.225 6.716 566466.986 5934480.000 6.720</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566459.362 5934483.728 6.742 566448.000 5934484.612 6.760 566448.000 5934480.000 6.746 566466.986 5934480.000 6.721 566467.431 5934483.190 6.730 566459.362 5934483.728 6.742</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934477.341 6.693 566480.000 5934480.000 6.702 566474.054 5934480.000 6.708 566473.741 5934477.758 6.701 566480.000 5934477.341 6.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.054 5934480.000 6.708 566480.000 5934480.000 6.701 566480.000 5934482.352 6.710 566474.433 5934482.723 6.718 566474.054 5934480.000 6.708</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934475.637 6.647 566512.000 5934480.000 6.665 566480.000 5934480.000 6.703 566480.000 5934477.341 6.692 566481.463 5934477.244 6.690 566503.925 5934475.996 6.658 566512.000 5934475.637 6.647</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934482.352 6.708 566480.000 5934480.000 6.703 566512.000 5934480.000 6.665 566512.000 5934480.642 6.666 566504.174 5934480.990 6.676 566481.768 5934482.234 6.706 566480.000 5934482.352 6.708</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934475.101 6.615 566544.000 5934480.000 6.635 566512.000 5934480.000 6.665 566512.000 5934475.637 6.647 566526.318 5934475.000 6.631 566544.000 5934475.101 6.615</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934480.642 6.668 566512.000 5934480.000 6.664 566544.000 5934480.000 6.635 566544.000 5934480.102 6.636 566526.415 5934480.001 6.651 566512.000 5934480.642 6.668</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566556.863 5934480.000 6.624 566544.000 5934480.000 6.636 566544.000 5934475.101 6.614 566548.012 5934475.124 6.611 566556.298 5934475.612 6.606 566556.863 5934480.000 6.624</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566547.851 5934480.124 6.633 566544.000 5934480.102 6.636 566544.000 5934480.000 6.635 566556.863 5934480.000 6.625 566556.948 5934480.659 6.628 566547.851 5934480.124 6.633</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934477.161 6.601 566576.000 5934480.000 6.612 566563.921 5934480.000 6.619 566563.410 5934476.030 6.603 566569.072 5934476.363 6.602 566576.000 5934477.161 6.601</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566563.921 5934480.000 6.618 566576.000 5934480.000 6.613 566576.000 5934482.194 6.619 566568.639 5934481.346 6.620 566564.059 5934481.077 6.621 566563.921 5934480.000 6.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566596.839 5934480.000 6.596 566576.000 5934480.000 6.613 566576.000 5934477.161 6.602 566589.498 5934478.715 6.597 566596.839 5934480.000 6.596</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934481.953 6.599 566608.000 5934487.029 6.619 566588.780 5934483.666 6.617 566576.000 5934482.194 6.619 566576.000 5934480.000 6.610 566596.839 5934480.000 6.597 566608.000 5934481.953 6.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566637.650 5934494.596 6.639 566608.212 5934487.066 6.619 566608.000 5934487.029 6.619 566608.000 5934481.953 6.600 566609.264 5934482.174 6.600 566636.833 5934489.226 6.619 566637.650 5934494.596 6.639</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566644.838 5934495.303 6.641 566644.200 5934491.110 6.623 566672.000 5934498.220 6.641 566672.000 5934503.381 6.664 566645.005 5934496.477 6.646 566644.838 5934495.303 6.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934503.381 6.663 566672.000 5934498.220 6.642 566704.000 5934506.405 6.668 566704.000 5934511.566 6.689 566672.000 5934503.381 6.663</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934511.566 6.690 566704.000 5934506.405 6.667 566720.000 5934510.497 6.678 566720.000 5934512.000 6.684 566705.697 5934512.000 6.691 566704.000 5934511.566 6.690</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566705.697 5934512.000 6.690 566720.000 5934512.000 6.685 566720.000 5934515.658 6.703 566705.697 5934512.000 6.690</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566649.190 5934480.000 6.575 566642.511 5934480.000 6.575 566642.241 5934478.223 6.568 566649.190 5934480.000 6.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934485.834 6.592 566672.000 5934490.995 6.612 566643.057 5934483.592 6.591 566642.511 5934480.000 6.577 566649.190 5934480.000 6.575 566672.000 5934485.834 6.592</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934494.019 6.617 566704.000 5934499.180 6.638 566672.000 5934490.995 6.612 566672.000 5934485.834 6.592 566704.000 5934494.019 6.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934503.272 6.651 566704.000 5934499.180 6.639 566704.000 5934494.019 6.615 566720.000 5934498.111 6.628 566720.000 5934503.272 6.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566561.852 5934463.918 6.556 566570.111 5934464.404 6.552 566576.000 5934465.082 6.550 566576.000 5934470.115 6.573 566569.678 5934469.387 6.574 566562.501 5934468.965 6.578 566561.852 5934463.918 6.556</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934470.115 6.571 566576.000 5934465.082 6.552 566591.220 5934466.834 6.550 566608.000 5934469.771 6.552 566608.000 5934474.847 6.571 566590.502 5934471.785 6.569 566576.000 5934470.115 6.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934474.847 6.571 566608.000 5934469.771 6.551 566611.788 5934470.434 6.552 566634.874 5934476.338 6.567 566635.431 5934480.000 6.581 566629.012 5934480.000 6.583 566610.736 5934475.326 6.572 566608.000 5934474.847 6.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566629.012 5934480.000 6.585 566635.431 5934480.000 6.580 566635.690 5934481.708 6.584 566629.012 5934480.000 6.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934465.314 6.651 566480.000 5934470.326 6.667 566472.772 5934470.807 6.679 566472.080 5934465.842 6.664 566480.000 5934465.314 6.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.732 5934465.266 6.650 566503.326 5934464.010 6.615 566512.000 5934463.625 6.602 566512.000 5934468.630 6.618 566503.575 5934469.004 6.631 566481.037 5934470.256 6.665 566480.000 5934470.326 6.667 566480.000 5934465.314 6.651 566480.732 5934465.266 6.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934468.630 6.619 566512.000 5934463.625 6.602 566526.085 5934462.999 6.587 566544.000 5934463.101 6.570 566544.000 5934468.101 6.587 566526.182 5934468.000 6.604 566512.000 5934468.630 6.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934468.101 6.588 566544.000 5934463.101 6.569 566548.399 5934463.126 6.566 566554.740 5934463.499 6.561 566555.389 5934468.546 6.579 566548.238 5934468.126 6.584 566544.000 5934468.101 6.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566393.499 5934472.321 6.827 566412.986 5934470.534 6.782 566416.000 5934470.266 6.775 566416.000 5934475.286 6.789 566413.435 5934475.514 6.795 566394.247 5934477.273 6.840 566393.499 5934472.321 6.827</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934475.286 6.791 566416.000 5934470.266 6.776 566435.544 5934468.529 6.734 566448.000 5934467.560 6.708 566448.000 5934472.576 6.722 566435.959 5934473.512 6.748 566416.000 5934475.286 6.791</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934472.576 6.723 566448.000 5934467.560 6.707 566458.138 5934466.772 6.689 566465.077 5934466.309 6.676 566465.770 5934471.274 6.692 566458.498 5934471.759 6.704 566448.000 5934472.576 6.723</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934479.464 7.011 566320.000 5934480.000 7.013 566314.761 5934480.000 7.021 566320.000 5934479.464 7.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566300.875 5934481.420 7.059 566314.761 5934480.000 7.023 566320.000 5934480.000 7.011 566320.000 5934484.490 7.019 566301.390 5934486.394 7.068 566293.465 5934487.223 7.088 566292.967 5934482.248 7.080 566300.875 5934481.420 7.059</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934476.276 6.929 566352.000 5934480.000 6.937 566320.000 5934480.000 7.012 566320.000 5934479.464 7.011 566322.895 5934479.168 7.003 566345.416 5934476.916 6.946 566352.000 5934476.276 6.929</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934484.490 7.018 566320.000 5934480.000 7.013 566352.000 5934480.000 6.937 566352.000 5934481.299 6.939 566345.907 5934481.892 6.954 566323.398 5934484.143 7.010 566320.000 5934484.490 7.018</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566365.330 5934480.000 6.905 566352.000 5934480.000 6.936 566352.000 5934476.276 6.930 566364.582 5934475.053 6.899 566365.330 5934480.000 6.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934481.299 6.940 566352.000 5934480.000 6.937 566365.330 5934480.000 6.904 566352.000 5934481.299 6.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.830 5934496.388 7.366 566208.396 5934491.405 7.352 566224.000 5934489.693 7.291 566224.000 5934494.723 7.305 566208.830 5934496.388 7.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934494.723 7.303 566224.000 5934489.693 7.293 566253.206 5934486.487 7.194 566256.000 5934486.187 7.184 566256.000 5934491.215 7.195 566253.747 5934491.458 7.203 566224.000 5934494.723 7.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934491.215 7.194 566256.000 5934486.187 7.185 566279.353 5934483.672 7.118 566286.005 5934482.976 7.099 566286.503 5934487.952 7.107 566279.881 5934488.645 7.126 566256.000 5934491.215 7.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_15">
<gml:name>Gartenstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_15_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934581.395 7.495 566224.000 5934588.424 7.512 566212.307 5934589.487 7.561 566211.673 5934582.515 7.545 566224.000 5934581.395 7.495</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934578.486 7.374 566256.000 5934585.514 7.391 566224.000 5934588.424 7.512 566224.000 5934581.395 7.495 566256.000 5934578.486 7.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934575.598 7.271 566288.000 5934576.000 7.272 566283.543 5934576.000 7.284 566288.000 5934575.598 7.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566283.543 5934576.000 7.285 566288.000 5934576.000 7.272 566288.000 5934582.627 7.293 566261.815 5934584.986 7.375 566256.000 5934585.514 7.393 566256.000 5934578.486 7.372 566261.185 5934578.014 7.356 566283.543 5934576.000 7.285</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934572.761 7.190 566320.000 5934576.000 7.200 566288.000 5934576.000 7.273 566288.000 5934575.598 7.271 566288.938 5934575.514 7.269 566311.442 5934573.514 7.211 566320.000 5934572.761 7.190</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934582.627 7.293 566288.000 5934576.000 7.272 566320.000 5934576.000 7.199 566320.000 5934579.788 7.211 566312.058 5934580.486 7.231 566289.562 5934582.486 7.289 566288.000 5934582.627 7.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934569.965 7.121 566352.000 5934576.000 7.140 566320.000 5934576.000 7.199 566320.000 5934572.761 7.189 566334.195 5934571.513 7.158 566352.000 5934569.965 7.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.805 5934578.487 7.179 566320.000 5934579.788 7.211 566320.000 5934576.000 7.200 566352.000 5934576.000 7.138 566352.000 5934576.991 7.141 566334.805 5934578.487 7.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566363.341 5934576.000 7.123 566352.000 5934576.000 7.141 566352.000 5934569.965 7.122 566357.195 5934569.513 7.112 566379.942 5934567.514 7.069 566382.718 5934567.267 7.064 566383.385 5934574.235 7.085 566380.558 5934574.486 7.091 566363.341 5934576.000 7.123</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934576.991 7.139 566352.000 5934576.000 7.140 566363.341 5934576.000 7.123 566357.805 5934576.487 7.131 566352.000 5934576.991 7.139</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934564.295 7.009 566416.000 5934571.323 7.033 566403.062 5934572.486 7.054 566398.327 5934572.907 7.062 566397.660 5934565.939 7.039 566402.438 5934565.514 7.031 566416.000 5934564.295 7.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566425.315 5934570.486 7.020 566416.000 5934571.323 7.033 566416.000 5934564.295 7.007 566424.685 5934563.514 6.995 566446.713 5934561.512 6.964 566448.000 5934561.417 6.962 566448.000 5934568.436 6.989 566447.287 5934568.488 6.990 566425.315 5934570.486 7.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934568.436 6.988 566448.000 5934561.417 6.963 566468.899 5934559.882 6.939 566480.000 5934559.259 6.927 566480.000 5934566.270 6.951 566469.351 5934566.868 6.963 566448.000 5934568.436 6.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934566.270 6.954 566480.000 5934559.259 6.927 566491.208 5934558.629 6.915 566512.000 5934557.816 6.894 566512.000 5934564.821 6.921 566491.542 5934565.621 6.941 566480.000 5934566.270 6.954</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934564.821 6.921 566512.000 5934557.816 6.894 566513.643 5934557.752 6.893 566536.251 5934557.249 6.878 566544.000 5934557.426 6.874 566544.000 5934564.428 6.900 566536.249 5934564.251 6.904 566513.857 5934564.748 6.919 566512.000 5934564.821 6.921</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934564.428 6.903 566544.000 5934557.426 6.871 566558.288 5934557.753 6.865 566576.000 5934559.003 6.862 566576.000 5934566.020 6.894 566557.962 5934564.747 6.897 566544.000 5934564.428 6.903</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934566.020 6.894 566576.000 5934559.003 6.862 566579.709 5934559.265 6.862 566600.513 5934561.787 6.864 566608.000 5934563.097 6.867 566608.000 5934570.203 6.899 566599.487 5934568.713 6.896 566579.041 5934566.235 6.894 566576.000 5934566.020 6.894</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934570.203 6.897 566608.000 5934563.097 6.868 566620.744 5934565.327 6.873 566640.000 5934570.342 6.888 566640.000 5934576.000 6.911 566633.952 5934576.000 6.912 566619.256 5934572.173 6.901 566608.000 5934570.203 6.897</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566633.952 5934576.000 6.915 566640.000 5934576.000 6.910 566640.000 5934577.575 6.913 566633.952 5934576.000 6.915</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566661.728 5934576.000 6.905 566640.000 5934576.000 6.910 566640.000 5934570.342 6.887 566661.728 5934576.000 6.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934577.575 6.915 566640.000 5934576.000 6.908 566661.728 5934576.000 6.903 566672.000 5934578.675 6.912 566672.000 5934585.908 6.944 566640.000 5934577.575 6.915</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934585.908 6.944 566672.000 5934578.675 6.911 566704.000 5934587.008 6.939 566704.000 5934594.242 6.971 566672.000 5934585.908 6.944</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934594.242 6.972 566704.000 5934587.008 6.938 566720.000 5934591.175 6.953 566720.000 5934598.408 6.985 566704.000 5934594.242 6.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_15_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934588.424 7.573 566224.000 5934592.942 7.584 566216.151 5934593.656 7.615 566215.826 5934589.167 7.605 566224.000 5934588.424 7.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934585.514 7.451 566256.000 5934590.033 7.463 566224.000 5934592.942 7.585 566224.000 5934588.424 7.572 566256.000 5934585.514 7.451</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566261.815 5934584.986 7.434 566288.000 5934582.627 7.354 566288.000 5934587.145 7.365 566262.221 5934589.467 7.444 566256.000 5934590.033 7.463 566256.000 5934585.514 7.452 566261.815 5934584.986 7.434</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934587.145 7.365 566288.000 5934582.627 7.354 566289.562 5934582.486 7.350 566296.492 5934581.870 7.331 566296.953 5934586.347 7.340 566289.963 5934586.968 7.360 566288.000 5934587.145 7.365</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934579.788 7.272 566320.000 5934584.306 7.286 566312.454 5934584.969 7.304 566303.926 5934585.727 7.324 566303.465 5934581.250 7.310 566312.058 5934580.486 7.290 566320.000 5934579.788 7.272</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934576.991 7.200 566352.000 5934581.508 7.215 566335.197 5934582.970 7.252 566320.000 5934584.306 7.286 566320.000 5934579.788 7.271 566334.805 5934578.487 7.238 566352.000 5934576.991 7.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566376.522 5934576.000 7.161 566363.341 5934576.000 7.184 566376.412 5934574.851 7.159 566376.522 5934576.000 7.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566376.841 5934579.331 7.172 566358.197 5934580.970 7.205 566352.000 5934581.508 7.215 566352.000 5934576.991 7.201 566357.805 5934576.487 7.191 566363.341 5934576.000 7.181 566376.522 5934576.000 7.162 566376.841 5934579.331 7.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934571.323 7.092 566416.000 5934575.841 7.110 566414.234 5934576.000 7.112 566405.655 5934576.000 7.123 566405.299 5934572.285 7.109 566416.000 5934571.323 7.092</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566405.655 5934576.000 7.123 566414.234 5934576.000 7.112 566405.728 5934576.765 7.126 566405.655 5934576.000 7.123</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934568.436 7.049 566448.000 5934572.948 7.066 566447.655 5934572.973 7.066 566425.720 5934574.968 7.096 566416.000 5934575.841 7.109 566416.000 5934571.323 7.092 566425.315 5934570.486 7.080 566447.287 5934568.488 7.050 566448.000 5934568.436 7.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.642 5934571.359 7.040 566448.000 5934572.948 7.065 566448.000 5934568.436 7.048 566469.351 5934566.868 7.023 566477.109 5934566.432 7.015 566477.558 5934570.914 7.031 566469.642 5934571.359 7.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934564.821 6.981 566512.000 5934569.325 7.000 566491.756 5934570.116 7.019 566484.554 5934570.521 7.026 566484.105 5934566.039 7.008 566491.542 5934565.621 7.001 566512.000 5934564.821 6.981</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934564.428 6.960 566544.000 5934568.929 6.980 566536.247 5934568.752 6.984 566513.995 5934569.247 7.000 566512.000 5934569.325 7.001 566512.000 5934564.821 6.981 566513.857 5934564.748 6.980 566536.249 5934564.251 6.964 566544.000 5934564.428 6.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.752 5934569.244 6.974 566544.000 5934568.929 6.979 566544.000 5934564.428 6.961 566557.962 5934564.747 6.955 566564.572 5934565.214 6.954 566564.931 5934569.750 6.972 566557.752 5934569.244 6.974</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934566.020 6.954 566576.000 5934570.532 6.969 566571.992 5934570.249 6.969 566571.633 5934565.712 6.955 566576.000 5934566.020 6.954</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934570.203 6.959 566608.000 5934574.772 6.975 566598.828 5934573.167 6.972 566578.612 5934570.716 6.970 566576.000 5934570.532 6.970 566576.000 5934566.020 6.954 566579.041 5934566.235 6.954 566599.487 5934568.713 6.956 566608.000 5934570.203 6.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566633.952 5934576.000 6.973 566615.020 5934576.000 6.979 566608.000 5934574.772 6.976 566608.000 5934570.203 6.956 566619.256 5934572.173 6.961 566633.952 5934576.000 6.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934577.575 6.976 566640.000 5934582.225 6.995 566618.300 5934576.574 6.978 566615.020 5934576.000 6.976 566633.952 5934576.000 6.972 566640.000 5934577.575 6.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566648.636 5934584.474 7.002 566640.000 5934582.225 6.994 566640.000 5934577.575 6.975 566648.133 5934579.693 6.981 566648.636 5934584.474 7.002</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566655.873 5934586.359 7.007 566655.370 5934581.578 6.990 566672.000 5934585.908 7.005 566672.000 5934590.558 7.020 566655.873 5934586.359 7.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934590.558 7.021 566672.000 5934585.908 7.004 566704.000 5934594.242 7.031 566704.000 5934598.892 7.048 566672.000 5934590.558 7.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934598.892 7.048 566704.000 5934594.242 7.032 566720.000 5934598.408 7.045 566720.000 5934603.058 7.061 566704.000 5934598.892 7.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934574.025 6.957 566672.000 5934576.000 6.964 566661.728 5934576.000 6.964 566654.587 5934574.140 6.958 566654.083 5934569.359 6.941 566672.000 5934574.025 6.957</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566661.728 5934576.000 6.965 566672.000 5934576.000 6.965 566672.000 5934578.675 6.970 566661.728 5934576.000 6.965</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566679.585 5934576.000 6.960 566672.000 5934576.000 6.965 566672.000 5934574.025 6.955 566679.585 5934576.000 6.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934582.358 6.981 566704.000 5934587.008 6.999 566672.000 5934578.675 6.972 566672.000 5934576.000 6.962 566679.585 5934576.000 6.961 566704.000 5934582.358 6.981</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934591.175 7.013 566704.000 5934587.008 6.998 566704.000 5934582.358 6.982 566720.000 5934586.525 6.996 566720.000 5934591.175 7.013</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566570.716 5934554.119 6.908 566576.000 5934554.492 6.905 566576.000 5934559.003 6.922 566571.075 5934558.655 6.926 566570.716 5934554.119 6.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934559.003 6.922 566576.000 5934554.492 6.907 566580.138 5934554.784 6.907 566601.172 5934557.333 6.909 566608.000 5934558.528 6.911 566608.000 5934563.097 6.927 566600.513 5934561.787 6.925 566579.709 5934559.265 6.922 566576.000 5934559.003 6.922</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934563.097 6.929 566608.000 5934558.528 6.907 566621.700 5934560.926 6.912 566640.000 5934565.692 6.925 566640.000 5934570.342 6.947 566620.744 5934565.327 6.933 566608.000 5934563.097 6.929</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934570.342 6.948 566640.000 5934565.692 6.926 566646.846 5934567.474 6.933 566647.350 5934572.256 6.955 566640.000 5934570.342 6.948</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566490.994 5934554.134 6.959 566512.000 5934553.312 6.940 566512.000 5934557.816 6.955 566491.208 5934558.629 6.974 566483.406 5934559.067 6.982 566482.957 5934554.585 6.966 566490.994 5934554.134 6.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934557.816 6.955 566512.000 5934553.312 6.940 566513.505 5934553.253 6.939 566536.253 5934552.748 6.923 566544.000 5934552.925 6.918 566544.000 5934557.426 6.933 566536.251 5934557.249 6.938 566513.643 5934557.752 6.954 566512.000 5934557.816 6.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934557.426 6.933 566544.000 5934552.925 6.919 566558.498 5934553.256 6.912 566563.655 5934553.620 6.910 566564.014 5934558.157 6.925 566558.288 5934557.753 6.926 566544.000 5934557.426 6.933</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566404.204 5934560.837 7.072 566416.000 5934559.777 7.052 566416.000 5934564.295 7.070 566404.632 5934565.317 7.088 566404.204 5934560.837 7.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934564.295 7.067 566416.000 5934559.777 7.053 566424.280 5934559.032 7.042 566446.345 5934557.027 7.011 566448.000 5934556.905 7.008 566448.000 5934561.417 7.022 566446.713 5934561.512 7.024 566424.685 5934563.514 7.055 566416.000 5934564.295 7.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934561.417 7.024 566448.000 5934556.905 7.008 566468.608 5934555.391 6.984 566475.961 5934554.978 6.975 566476.410 5934559.460 6.991 566468.899 5934559.882 6.999 566448.000 5934561.417 7.024</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.046 5934569.031 7.259 566320.000 5934568.244 7.237 566320.000 5934572.761 7.249 566311.442 5934573.514 7.271 566302.748 5934574.286 7.292 566302.286 5934569.810 7.281 566311.046 5934569.031 7.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934572.761 7.249 566320.000 5934568.244 7.235 566333.803 5934567.030 7.206 566352.000 5934565.448 7.167 566352.000 5934569.965 7.180 566334.195 5934571.513 7.218 566320.000 5934572.761 7.249</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934569.965 7.182 566352.000 5934565.448 7.168 566356.803 5934565.030 7.158 566375.317 5934563.403 7.122 566375.745 5934567.883 7.135 566357.195 5934569.513 7.171 566352.000 5934569.965 7.182</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566215.320 5934582.184 7.588 566214.994 5934577.695 7.580 566224.000 5934576.876 7.544 566224.000 5934581.395 7.555 566215.320 5934582.184 7.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934573.967 7.420 566256.000 5934576.000 7.428 566233.637 5934576.000 7.503 566256.000 5934573.967 7.420</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934581.395 7.555 566224.000 5934576.876 7.542 566233.637 5934576.000 7.506 566256.000 5934576.000 7.427 566256.000 5934578.486 7.434 566224.000 5934581.395 7.555</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566283.543 5934576.000 7.345 566256.000 5934576.000 7.426 566256.000 5934573.967 7.420 566260.779 5934573.533 7.405 566288.000 5934571.080 7.319 566288.000 5934575.598 7.331 566283.543 5934576.000 7.345</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934578.486 7.433 566256.000 5934576.000 7.428 566283.543 5934576.000 7.344 566261.185 5934578.014 7.416 566256.000 5934578.486 7.433</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934575.598 7.332 566288.000 5934571.080 7.321 566288.537 5934571.032 7.319 566295.313 5934570.430 7.300 566295.774 5934574.906 7.310 566288.938 5934575.514 7.329 566288.000 5934575.598 7.332</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_16">
<gml:name>Schillerstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_16_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566464.503 5934416.000 6.456 566457.419 5934416.000 6.474 566454.902 5934399.848 6.430 566461.903 5934399.316 6.411 566464.503 5934416.000 6.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.434 5934448.000 6.547 566462.357 5934448.000 6.562 566461.290 5934440.840 6.542 566457.419 5934416.000 6.472 566464.503 5934416.000 6.457 566468.210 5934439.785 6.524 566469.434 5934448.000 6.547</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566472.772 5934470.807 6.618 566465.770 5934471.274 6.631 566464.973 5934465.562 6.614 566462.357 5934448.000 6.561 566469.434 5934448.000 6.550 566471.902 5934464.563 6.599 566472.772 5934470.807 6.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.054 5934480.000 6.647 566466.986 5934480.000 6.660 566466.738 5934478.225 6.656 566473.741 5934477.758 6.642 566474.054 5934480.000 6.647</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566470.654 5934507.446 6.750 566467.844 5934486.158 6.679 566466.986 5934480.000 6.658 566474.054 5934480.000 6.647 566474.781 5934485.217 6.664 566477.596 5934506.554 6.736 566478.277 5934512.000 6.755 566471.223 5934512.000 6.766 566470.654 5934507.446 6.750</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566471.223 5934512.000 6.764 566478.277 5934512.000 6.756 566480.000 5934525.782 6.804 566480.000 5934544.000 6.869 566474.861 5934544.000 6.875 566473.397 5934529.392 6.824 566471.223 5934512.000 6.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.861 5934544.000 6.875 566480.000 5934544.000 6.870 566480.000 5934559.259 6.927 566476.410 5934559.460 6.931 566474.861 5934544.000 6.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566481.896 5934544.000 6.868 566480.000 5934544.000 6.870 566480.000 5934525.782 6.804 566480.353 5934528.608 6.813 566481.896 5934544.000 6.868</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934559.259 6.926 566480.000 5934544.000 6.870 566481.896 5934544.000 6.868 566483.406 5934559.067 6.920 566480.000 5934559.259 6.926</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934566.270 6.952 566480.000 5934576.000 6.988 566478.068 5934576.000 6.991 566477.109 5934566.432 6.958 566480.000 5934566.270 6.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566478.068 5934576.000 6.992 566480.000 5934576.000 6.987 566480.000 5934595.276 7.061 566478.068 5934576.000 6.992</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566485.103 5934576.000 6.984 566480.000 5934576.000 6.988 566480.000 5934566.270 6.952 566484.105 5934566.039 6.948 566485.103 5934576.000 6.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566488.310 5934608.000 7.105 566481.275 5934608.000 7.109 566480.000 5934595.276 7.061 566480.000 5934576.000 6.987 566485.103 5934576.000 6.985 566488.310 5934608.000 7.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566490.515 5934630.000 7.186 566483.480 5934630.000 7.193 566481.275 5934608.000 7.111 566488.310 5934608.000 7.103 566490.515 5934630.000 7.186</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_16_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566457.419 5934416.000 6.534 566453.371 5934416.000 6.543 566451.596 5934404.612 6.515 566455.597 5934404.308 6.504 566457.419 5934416.000 6.534</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566461.290 5934440.840 6.601 566462.357 5934448.000 6.620 566458.313 5934448.000 6.629 566457.336 5934441.443 6.611 566453.371 5934416.000 6.543 566457.419 5934416.000 6.534 566461.290 5934440.840 6.601</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566458.313 5934448.000 6.627 566462.357 5934448.000 6.622 566464.973 5934465.562 6.674 566465.077 5934466.309 6.676 566461.076 5934466.576 6.681 566461.014 5934466.133 6.680 566458.313 5934448.000 6.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566471.223 5934512.000 6.825 566467.192 5934512.000 6.827 566466.686 5934507.956 6.814 566463.881 5934486.696 6.744 566463.429 5934483.457 6.733 566467.431 5934483.190 6.730 566467.844 5934486.158 6.740 566470.654 5934507.446 6.810 566471.223 5934512.000 6.825</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.861 5934544.000 6.934 566470.841 5934544.000 6.936 566469.422 5934529.839 6.887 566467.192 5934512.000 6.826 566471.223 5934512.000 6.824 566473.397 5934529.392 6.884 566474.861 5934544.000 6.934</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566471.964 5934555.203 6.980 566470.841 5934544.000 6.936 566474.861 5934544.000 6.934 566475.961 5934554.978 6.976 566471.964 5934555.203 6.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566478.068 5934576.000 7.051 566474.048 5934576.000 7.056 566473.561 5934571.138 7.036 566477.558 5934570.914 7.031 566478.068 5934576.000 7.051</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934595.276 7.122 566480.000 5934608.000 7.170 566477.255 5934608.000 7.173 566474.048 5934576.000 7.056 566478.068 5934576.000 7.051 566480.000 5934595.276 7.122</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566479.460 5934630.000 7.255 566477.255 5934608.000 7.174 566480.000 5934608.000 7.170 566480.000 5934630.000 7.255 566479.460 5934630.000 7.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566481.275 5934608.000 7.169 566480.000 5934608.000 7.170 566480.000 5934595.276 7.121 566481.275 5934608.000 7.169</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934630.000 7.255 566480.000 5934608.000 7.170 566481.275 5934608.000 7.169 566483.480 5934630.000 7.255 566480.000 5934630.000 7.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566489.123 5934576.000 7.043 566485.103 5934576.000 7.047 566484.554 5934570.521 7.026 566488.551 5934570.296 7.022 566489.123 5934576.000 7.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566492.330 5934608.000 7.165 566488.310 5934608.000 7.165 566485.103 5934576.000 7.045 566489.123 5934576.000 7.045 566492.330 5934608.000 7.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566490.515 5934630.000 7.245 566488.310 5934608.000 7.165 566492.330 5934608.000 7.165 566494.535 5934630.000 7.245 566490.515 5934630.000 7.245</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566478.435 5934482.457 6.711 566478.744 5934484.679 6.719 566480.000 5934494.193 6.751 566480.000 5934512.000 6.814 566478.277 5934512.000 6.816 566477.596 5934506.554 6.797 566474.781 5934485.217 6.725 566474.433 5934482.723 6.716 566478.435 5934482.457 6.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566478.277 5934512.000 6.815 566480.000 5934512.000 6.815 566480.000 5934525.782 6.864 566478.277 5934512.000 6.815</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566482.308 5934512.000 6.811 566480.000 5934512.000 6.815 566480.000 5934494.193 6.750 566481.564 5934506.044 6.791 566482.308 5934512.000 6.811</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934525.782 6.864 566480.000 5934512.000 6.814 566482.308 5934512.000 6.812 566484.328 5934528.161 6.868 566485.916 5934544.000 6.924 566481.896 5934544.000 6.928 566480.353 5934528.608 6.874 566480.000 5934525.782 6.864</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566481.896 5934544.000 6.929 566485.916 5934544.000 6.924 566486.954 5934554.361 6.961 566482.957 5934554.585 6.967 566481.896 5934544.000 6.929</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566468.552 5934416.000 6.506 566464.503 5934416.000 6.516 566462.598 5934403.775 6.484 566466.595 5934403.445 6.472 566468.552 5934416.000 6.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566468.210 5934439.785 6.585 566464.503 5934416.000 6.514 566468.552 5934416.000 6.507 566472.164 5934439.182 6.576 566473.478 5934448.000 6.602 566469.434 5934448.000 6.610 566468.210 5934439.785 6.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.434 5934448.000 6.609 566473.478 5934448.000 6.604 566475.861 5934463.992 6.652 566476.082 5934465.576 6.657 566472.080 5934465.842 6.663 566471.902 5934464.563 6.659 566469.434 5934448.000 6.609</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_17">
<gml:name>Fontanestraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_17_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934395.281 6.251 566544.000 5934397.979 6.257 566543.531 5934395.267 6.251 566544.000 5934395.281 6.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566554.219 5934416.000 6.315 566547.115 5934416.000 6.324 566544.000 5934397.979 6.259 566544.000 5934395.281 6.249 566549.160 5934395.433 6.243 566550.689 5934395.576 6.242 566554.219 5934416.000 6.315</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566559.494 5934448.000 6.436 566552.411 5934448.000 6.444 566550.421 5934435.128 6.395 566547.115 5934416.000 6.324 566554.219 5934416.000 6.316 566557.329 5934433.997 6.383 566559.494 5934448.000 6.436</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566562.501 5934468.965 6.518 566555.389 5934468.546 6.520 566554.409 5934460.928 6.491 566552.411 5934448.000 6.442 566559.494 5934448.000 6.438 566561.341 5934459.947 6.484 566562.501 5934468.965 6.518</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566563.921 5934480.000 6.559 566556.863 5934480.000 6.564 566556.298 5934475.612 6.546 566563.410 5934476.030 6.544 566563.921 5934480.000 6.559</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566559.517 5934504.093 6.657 566557.149 5934482.224 6.573 566556.863 5934480.000 6.564 566563.921 5934480.000 6.560 566564.101 5934481.401 6.565 566566.483 5934503.407 6.650 566567.247 5934512.000 6.683 566560.220 5934512.000 6.687 566559.517 5934504.093 6.657</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566560.220 5934512.000 6.688 566567.247 5934512.000 6.682 566568.488 5934525.957 6.736 566569.915 5934544.000 6.807 566562.893 5934544.000 6.813 566561.512 5934526.543 6.745 566560.220 5934512.000 6.688</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566562.893 5934544.000 6.812 566569.915 5934544.000 6.807 566571.075 5934558.655 6.866 566564.014 5934558.157 6.869 566562.893 5934544.000 6.812</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566572.447 5934576.000 6.935 566565.425 5934576.000 6.935 566564.572 5934565.214 6.891 566571.633 5934565.712 6.894 566572.447 5934576.000 6.935</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566574.979 5934608.000 7.065 566567.957 5934608.000 7.065 566565.425 5934576.000 6.935 566572.447 5934576.000 6.935 566574.979 5934608.000 7.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934620.903 7.112 566576.000 5934630.000 7.148 566569.698 5934630.000 7.151 566567.957 5934608.000 7.067 566574.979 5934608.000 7.062 566576.000 5934620.903 7.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.720 5934630.000 7.146 566576.000 5934630.000 7.147 566576.000 5934620.903 7.110 566576.720 5934630.000 7.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_17_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934399.783 6.324 566544.000 5934416.000 6.388 566543.055 5934416.000 6.390 566540.233 5934399.672 6.331 566544.000 5934399.783 6.324</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566543.055 5934416.000 6.390 566544.000 5934416.000 6.388 566544.000 5934421.465 6.411 566543.055 5934416.000 6.390</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566547.115 5934416.000 6.385 566544.000 5934416.000 6.388 566544.000 5934399.783 6.324 566544.313 5934399.792 6.324 566547.115 5934416.000 6.385</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566550.421 5934435.128 6.455 566552.411 5934448.000 6.503 566548.363 5934448.000 6.507 566546.473 5934435.774 6.462 566544.000 5934421.465 6.410 566544.000 5934416.000 6.389 566547.115 5934416.000 6.385 566550.421 5934435.128 6.455</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566548.363 5934448.000 6.505 566552.411 5934448.000 6.504 566554.409 5934460.928 6.552 566554.740 5934463.499 6.561 566550.676 5934463.260 6.561 566550.448 5934461.489 6.555 566548.363 5934448.000 6.505</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566560.220 5934512.000 6.745 566556.204 5934512.000 6.746 566555.536 5934504.486 6.718 566553.177 5934482.695 6.637 566552.884 5934480.420 6.628 566556.948 5934480.659 6.629 566557.149 5934482.224 6.634 566559.517 5934504.093 6.716 566560.220 5934512.000 6.745</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566562.893 5934544.000 6.875 566558.881 5934544.000 6.876 566557.526 5934526.878 6.807 566556.204 5934512.000 6.747 566560.220 5934512.000 6.746 566561.512 5934526.543 6.805 566562.893 5934544.000 6.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566559.620 5934553.336 6.911 566558.881 5934544.000 6.876 566562.893 5934544.000 6.874 566563.655 5934553.620 6.911 566559.620 5934553.336 6.911</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566565.425 5934576.000 6.996 566561.413 5934576.000 6.998 566560.896 5934569.465 6.973 566564.931 5934569.750 6.973 566565.425 5934576.000 6.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566567.957 5934608.000 7.124 566563.945 5934608.000 7.126 566561.413 5934576.000 6.998 566565.425 5934576.000 6.996 566567.957 5934608.000 7.124</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566565.685 5934630.000 7.215 566563.945 5934608.000 7.125 566567.957 5934608.000 7.125 566569.698 5934630.000 7.213 566565.685 5934630.000 7.215</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934570.532 6.969 566576.000 5934576.000 6.994 566572.447 5934576.000 6.996 566571.992 5934570.249 6.969 566576.000 5934570.532 6.969</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566572.447 5934576.000 6.995 566576.000 5934576.000 6.995 566576.000 5934608.000 7.124 566574.979 5934608.000 7.124 566572.447 5934576.000 6.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566574.979 5934608.000 7.125 566576.000 5934608.000 7.123 566576.000 5934620.903 7.170 566574.979 5934608.000 7.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.460 5934576.000 6.995 566576.000 5934576.000 6.995 566576.000 5934570.532 6.968 566576.027 5934570.534 6.968 566576.460 5934576.000 6.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566578.992 5934608.000 7.120 566576.000 5934608.000 7.123 566576.000 5934576.000 6.995 566576.460 5934576.000 6.995 566578.992 5934608.000 7.120</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.720 5934630.000 7.206 566576.000 5934620.903 7.171 566576.000 5934608.000 7.122 566578.992 5934608.000 7.121 566580.732 5934630.000 7.205 566576.720 5934630.000 7.206</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566564.101 5934481.401 6.623 566564.059 5934481.077 6.622 566568.115 5934481.316 6.619 566570.464 5934503.014 6.705 566571.263 5934512.000 6.741 566567.247 5934512.000 6.744 566566.483 5934503.407 6.710 566564.101 5934481.401 6.623</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566567.247 5934512.000 6.743 566571.263 5934512.000 6.741 566572.474 5934525.622 6.793 566573.928 5934544.000 6.864 566569.915 5934544.000 6.866 566568.488 5934525.957 6.796 566567.247 5934512.000 6.743</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566569.915 5934544.000 6.865 566573.928 5934544.000 6.865 566574.751 5934554.404 6.907 566570.716 5934554.119 6.906 566569.915 5934544.000 6.865</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566558.278 5934416.000 6.375 566554.219 5934416.000 6.375 566551.483 5934400.171 6.316 566555.609 5934400.558 6.318 566558.278 5934416.000 6.375</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.329 5934433.997 6.443 566554.219 5934416.000 6.376 566558.278 5934416.000 6.375 566561.277 5934433.351 6.440 566563.541 5934448.000 6.495 566559.494 5934448.000 6.496 566557.329 5934433.997 6.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566559.494 5934448.000 6.496 566563.541 5934448.000 6.495 566565.302 5934459.386 6.538 566565.915 5934464.157 6.557 566561.852 5934463.918 6.557 566561.341 5934459.947 6.542 566559.494 5934448.000 6.496</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_18">
<gml:name>Droststraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_18_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566631.799 5934416.000 6.259 566624.695 5934416.000 6.266 566623.396 5934408.483 6.236 566630.797 5934410.204 6.237 566631.799 5934416.000 6.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566637.330 5934448.000 6.386 566630.226 5934448.000 6.394 566624.695 5934416.000 6.266 566631.799 5934416.000 6.259 566637.326 5934447.981 6.386 566637.330 5934448.000 6.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934464.259 6.452 566640.000 5934480.000 6.516 566635.431 5934480.000 6.520 566634.668 5934474.984 6.501 566630.424 5934449.144 6.399 566630.226 5934448.000 6.395 566637.330 5934448.000 6.388 566640.000 5934464.259 6.452</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566635.431 5934480.000 6.518 566640.000 5934480.000 6.516 566640.000 5934482.810 6.528 566635.690 5934481.708 6.526 566635.431 5934480.000 6.518</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566642.511 5934480.000 6.516 566640.000 5934480.000 6.515 566640.000 5934464.259 6.456 566641.582 5934473.891 6.493 566642.511 5934480.000 6.516</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566643.057 5934483.592 6.533 566640.000 5934482.810 6.529 566640.000 5934480.000 6.515 566642.511 5934480.000 6.515 566643.057 5934483.592 6.533</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934490.036 6.558 566640.000 5934510.978 6.645 566637.912 5934496.322 6.587 566636.833 5934489.226 6.560 566640.000 5934490.036 6.558</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566647.216 5934512.000 6.646 566640.146 5934512.000 6.648 566640.000 5934510.978 6.644 566640.000 5934490.036 6.559 566644.200 5934491.110 6.562 566644.838 5934495.303 6.579 566647.216 5934512.000 6.646</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566641.033 5934518.228 6.674 566640.146 5934512.000 6.649 566647.216 5934512.000 6.647 566647.967 5934517.272 6.668 566650.976 5934539.835 6.759 566651.414 5934544.000 6.776 566644.375 5934544.000 6.778 566644.024 5934540.665 6.765 566641.033 5934518.228 6.674</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566644.375 5934544.000 6.777 566651.414 5934544.000 6.773 566654.587 5934574.140 6.898 566647.350 5934572.256 6.894 566644.375 5934544.000 6.777</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566658.151 5934608.000 7.035 566651.112 5934608.000 7.035 566648.133 5934579.693 6.923 566655.370 5934581.578 6.930 566658.151 5934608.000 7.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566660.467 5934630.000 7.125 566653.428 5934630.000 7.125 566651.112 5934608.000 7.035 566658.151 5934608.000 7.035 566660.467 5934630.000 7.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_18_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566624.695 5934416.000 6.324 566620.636 5934416.000 6.326 566619.998 5934412.313 6.309 566624.228 5934413.296 6.312 566624.695 5934416.000 6.324</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566630.226 5934448.000 6.455 566626.167 5934448.000 6.455 566620.636 5934416.000 6.325 566624.695 5934416.000 6.325 566630.226 5934448.000 6.455</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566630.424 5934449.144 6.460 566634.668 5934474.984 6.561 566634.874 5934476.338 6.566 566630.660 5934475.260 6.562 566626.479 5934449.809 6.463 566626.167 5934448.000 6.456 566630.226 5934448.000 6.456 566630.424 5934449.144 6.460</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934510.978 6.704 566640.000 5934512.000 6.709 566636.105 5934512.000 6.709 566633.955 5934496.905 6.649 566633.440 5934493.519 6.635 566637.650 5934494.596 6.639 566637.912 5934496.322 6.645 566640.000 5934510.978 6.704</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566636.105 5934512.000 6.710 566640.000 5934512.000 6.707 566640.000 5934540.748 6.829 566637.070 5934518.774 6.738 566636.105 5934512.000 6.710</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566644.375 5934544.000 6.838 566640.353 5934544.000 6.840 566640.052 5934541.138 6.829 566640.000 5934540.748 6.827 566640.000 5934512.000 6.708 566640.146 5934512.000 6.708 566641.033 5934518.228 6.734 566644.024 5934540.665 6.825 566644.375 5934544.000 6.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566642.711 5934566.397 6.928 566640.353 5934544.000 6.836 566644.375 5934544.000 6.836 566646.846 5934567.474 6.931 566642.711 5934566.397 6.928</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566651.112 5934608.000 7.095 566647.090 5934608.000 7.100 566644.500 5934583.397 7.002 566648.636 5934584.474 7.000 566651.112 5934608.000 7.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566649.406 5934630.000 7.186 566647.090 5934608.000 7.099 566651.112 5934608.000 7.096 566653.428 5934630.000 7.184 566649.406 5934630.000 7.186</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566662.173 5934608.000 7.095 566658.151 5934608.000 7.095 566655.873 5934586.359 7.007 566660.008 5934587.436 7.012 566662.173 5934608.000 7.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566660.467 5934630.000 7.185 566658.151 5934608.000 7.095 566662.173 5934608.000 7.095 566664.489 5934630.000 7.185 566660.467 5934630.000 7.185</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566651.257 5934512.000 6.703 566647.216 5934512.000 6.707 566645.005 5934496.477 6.645 566649.198 5934497.549 6.645 566651.257 5934512.000 6.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566647.967 5934517.272 6.728 566647.216 5934512.000 6.707 566651.257 5934512.000 6.705 566651.930 5934516.726 6.724 566654.948 5934539.362 6.815 566655.436 5934544.000 6.833 566651.414 5934544.000 6.836 566650.976 5934539.835 6.819 566647.967 5934517.272 6.728</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566651.414 5934544.000 6.836 566655.436 5934544.000 6.834 566658.219 5934570.436 6.944 566654.083 5934569.359 6.941 566651.414 5934544.000 6.836</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566635.856 5934416.000 6.315 566631.799 5934416.000 6.320 566631.629 5934415.017 6.320 566635.856 5934416.000 6.315</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566637.326 5934447.981 6.446 566631.799 5934416.000 6.318 566635.856 5934416.000 6.317 566640.000 5934439.964 6.413 566640.000 5934448.000 6.445 566637.330 5934448.000 6.446 566637.326 5934447.981 6.446</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566637.330 5934448.000 6.445 566640.000 5934448.000 6.445 566640.000 5934464.259 6.516 566637.330 5934448.000 6.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566641.383 5934448.000 6.445 566640.000 5934448.000 6.445 566640.000 5934439.964 6.415 566641.271 5934447.316 6.442 566641.383 5934448.000 6.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934464.259 6.514 566640.000 5934448.000 6.446 566641.383 5934448.000 6.445 566645.533 5934473.266 6.548 566646.450 5934479.299 6.573 566642.241 5934478.223 6.571 566641.582 5934473.891 6.553 566640.000 5934464.259 6.514</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_19">
<gml:name>Schulstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_19_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566287.187 5934416.000 6.981 566280.162 5934416.000 6.993 566279.512 5934408.287 7.001 566286.518 5934408.069 6.989 566287.187 5934416.000 6.981</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934425.638 6.979 566288.000 5934448.000 6.986 566282.861 5934448.000 6.999 566280.162 5934416.000 6.995 566287.187 5934416.000 6.978 566288.000 5934425.638 6.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566282.861 5934448.000 6.997 566288.000 5934448.000 6.985 566288.000 5934480.000 7.027 566285.719 5934480.000 7.032 566283.451 5934454.993 7.004 566282.861 5934448.000 6.997</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566285.719 5934480.000 7.033 566288.000 5934480.000 7.027 566288.000 5934487.795 7.042 566286.503 5934487.952 7.046 566285.828 5934481.207 7.035 566285.719 5934480.000 7.033</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566289.886 5934448.000 6.980 566288.000 5934448.000 6.985 566288.000 5934425.638 6.978 566289.886 5934448.000 6.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566292.748 5934480.000 7.015 566288.000 5934480.000 7.027 566288.000 5934448.000 6.984 566289.886 5934448.000 6.979 566290.424 5934454.382 6.986 566292.748 5934480.000 7.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566293.465 5934487.223 7.028 566288.000 5934487.795 7.042 566288.000 5934480.000 7.027 566292.748 5934480.000 7.016 566292.797 5934480.543 7.017 566293.465 5934487.223 7.028</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934494.833 7.060 566288.000 5934502.894 7.075 566287.956 5934502.486 7.074 566287.199 5934494.917 7.060 566288.000 5934494.833 7.060</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566296.020 5934512.000 7.076 566288.979 5934512.000 7.094 566288.000 5934502.894 7.077 566288.000 5934494.833 7.059 566294.161 5934494.188 7.041 566294.919 5934501.764 7.056 566296.020 5934512.000 7.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566290.271 5934524.012 7.123 566288.979 5934512.000 7.094 566296.020 5934512.000 7.076 566297.229 5934523.238 7.103 566299.615 5934544.000 7.152 566292.569 5934544.000 7.171 566290.271 5934524.012 7.123</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566292.569 5934544.000 7.170 566299.615 5934544.000 7.153 566299.729 5934544.996 7.156 566302.748 5934574.286 7.231 566295.774 5934574.906 7.250 566292.771 5934545.754 7.175 566292.569 5934544.000 7.170</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566306.221 5934608.000 7.326 566299.184 5934608.000 7.341 566296.492 5934581.870 7.270 566303.465 5934581.250 7.252 566306.221 5934608.000 7.326</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566308.488 5934630.000 7.387 566301.451 5934630.000 7.403 566299.184 5934608.000 7.341 566306.221 5934608.000 7.326 566308.488 5934630.000 7.387</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_19_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566280.162 5934416.000 7.055 566276.650 5934416.000 7.059 566276.345 5934412.387 7.064 566279.848 5934412.278 7.059 566280.162 5934416.000 7.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566282.861 5934448.000 7.059 566279.349 5934448.000 7.064 566276.650 5934416.000 7.059 566280.162 5934416.000 7.054 566282.861 5934448.000 7.059</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566283.451 5934454.993 7.064 566285.719 5934480.000 7.093 566282.204 5934480.000 7.101 566279.964 5934455.298 7.072 566279.349 5934448.000 7.064 566282.861 5934448.000 7.056 566283.451 5934454.993 7.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566282.204 5934480.000 7.102 566285.719 5934480.000 7.093 566285.828 5934481.207 7.096 566286.005 5934482.976 7.100 566282.524 5934483.341 7.110 566282.344 5934481.539 7.105 566282.204 5934480.000 7.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934502.894 7.135 566288.000 5934512.000 7.157 566285.459 5934512.000 7.164 566284.475 5934502.848 7.145 566284.216 5934500.256 7.140 566287.697 5934499.892 7.129 566287.956 5934502.486 7.134 566288.000 5934502.894 7.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566285.459 5934512.000 7.163 566288.000 5934512.000 7.158 566288.000 5934534.901 7.219 566286.793 5934524.399 7.193 566285.459 5934512.000 7.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.979 5934512.000 7.155 566288.000 5934512.000 7.158 566288.000 5934502.894 7.135 566288.979 5934512.000 7.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566292.569 5934544.000 7.230 566289.046 5934544.000 7.241 566288.000 5934534.901 7.219 566288.000 5934512.000 7.158 566288.979 5934512.000 7.155 566290.271 5934524.012 7.183 566292.569 5934544.000 7.230</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566291.826 5934570.739 7.309 566289.291 5934546.133 7.245 566289.046 5934544.000 7.240 566292.569 5934544.000 7.230 566292.771 5934545.754 7.235 566295.313 5934570.430 7.300 566291.826 5934570.739 7.309</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566299.184 5934608.000 7.400 566295.666 5934608.000 7.408 566293.467 5934586.657 7.350 566296.953 5934586.347 7.340 566299.184 5934608.000 7.400</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566297.933 5934630.000 7.469 566295.666 5934608.000 7.407 566299.184 5934608.000 7.401 566301.451 5934630.000 7.463 566297.933 5934630.000 7.469</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566309.740 5934608.000 7.379 566306.221 5934608.000 7.386 566303.926 5934585.727 7.325 566307.413 5934585.417 7.317 566309.740 5934608.000 7.379</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566308.488 5934630.000 7.447 566306.221 5934608.000 7.386 566309.740 5934608.000 7.379 566312.007 5934630.000 7.441 566308.488 5934630.000 7.447</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566298.140 5934498.799 7.099 566298.400 5934501.402 7.105 566299.540 5934512.000 7.128 566296.020 5934512.000 7.137 566294.919 5934501.764 7.115 566294.659 5934499.164 7.109 566298.140 5934498.799 7.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566296.020 5934512.000 7.136 566299.540 5934512.000 7.127 566300.707 5934522.851 7.154 566303.138 5934544.000 7.204 566299.615 5934544.000 7.212 566297.229 5934523.238 7.163 566296.020 5934512.000 7.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566299.615 5934544.000 7.213 566303.138 5934544.000 7.205 566303.209 5934544.617 7.207 566305.773 5934569.500 7.272 566302.286 5934569.810 7.281 566299.729 5934544.996 7.216 566299.615 5934544.000 7.213</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934412.024 7.040 566288.000 5934416.000 7.040 566287.187 5934416.000 7.040 566286.855 5934412.060 7.041 566288.000 5934412.024 7.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566287.187 5934416.000 7.040 566288.000 5934416.000 7.040 566288.000 5934425.638 7.038 566287.187 5934416.000 7.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566290.700 5934416.000 7.034 566288.000 5934416.000 7.038 566288.000 5934412.024 7.042 566290.358 5934411.951 7.038 566290.700 5934416.000 7.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566293.398 5934448.000 7.030 566289.886 5934448.000 7.039 566288.000 5934425.638 7.040 566288.000 5934416.000 7.039 566290.700 5934416.000 7.032 566293.398 5934448.000 7.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566290.424 5934454.382 7.046 566289.886 5934448.000 7.038 566293.398 5934448.000 7.030 566293.911 5934454.077 7.037 566296.262 5934480.000 7.067 566292.748 5934480.000 7.075 566290.424 5934454.382 7.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566292.748 5934480.000 7.076 566296.262 5934480.000 7.067 566296.281 5934480.211 7.067 566296.448 5934481.883 7.071 566292.967 5934482.248 7.080 566292.797 5934480.543 7.077 566292.748 5934480.000 7.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_20">
<gml:name>Am Wall</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_20_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.947 5934416.000 7.090 566193.910 5934416.000 7.100 566192.517 5934402.345 7.068 566194.903 5934402.102 7.064 566196.486 5934402.263 7.062 566196.495 5934402.178 7.062 566199.613 5934402.926 7.060 566200.947 5934416.000 7.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566204.212 5934448.000 7.169 566197.176 5934448.000 7.183 566193.910 5934416.000 7.102 566200.947 5934416.000 7.088 566204.212 5934448.000 7.169</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.343 5934480.000 7.260 566200.310 5934480.000 7.281 566198.142 5934457.470 7.215 566197.176 5934448.000 7.187 566204.212 5934448.000 7.165 566205.108 5934456.780 7.191 566207.343 5934480.000 7.260</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566210.168 5934512.000 7.352 566203.146 5934512.000 7.379 566203.012 5934510.289 7.373 566201.015 5934487.319 7.304 566200.310 5934480.000 7.282 566207.343 5934480.000 7.256 566207.985 5934486.681 7.276 566208.830 5934496.388 7.305 566207.608 5934496.522 7.310 566208.372 5934503.480 7.331 566209.436 5934503.363 7.326 566209.988 5934509.711 7.345 566210.168 5934512.000 7.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566204.760 5934532.509 7.437 566203.146 5934512.000 7.380 566210.168 5934512.000 7.349 566211.740 5934531.991 7.405 566212.578 5934544.000 7.438 566205.561 5934544.000 7.470 566204.760 5934532.509 7.437</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.561 5934544.000 7.469 566212.578 5934544.000 7.438 566213.241 5934553.502 7.461 566214.871 5934576.000 7.515 566207.853 5934576.000 7.547 566206.259 5934553.998 7.493 566205.561 5934544.000 7.469</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.853 5934576.000 7.546 566214.871 5934576.000 7.517 566215.320 5934582.184 7.530 566211.673 5934582.515 7.545 566212.307 5934589.487 7.559 566215.826 5934589.167 7.543 566217.190 5934608.000 7.581 566210.172 5934608.000 7.610 566207.853 5934576.000 7.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566210.172 5934608.000 7.608 566217.190 5934608.000 7.581 566218.785 5934630.000 7.620 566211.766 5934630.000 7.647 566210.172 5934608.000 7.608</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_20_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.310 5934480.000 7.343 566196.794 5934480.000 7.355 566196.025 5934472.012 7.331 566199.566 5934472.263 7.318 566200.310 5934480.000 7.343</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566203.012 5934510.289 7.434 566203.146 5934512.000 7.439 566199.636 5934512.000 7.452 566199.524 5934510.578 7.448 566197.529 5934487.638 7.378 566196.794 5934480.000 7.355 566200.310 5934480.000 7.342 566201.015 5934487.319 7.364 566203.012 5934510.289 7.434</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.636 5934512.000 7.453 566203.146 5934512.000 7.438 566204.344 5934527.222 7.485 566200.812 5934526.960 7.500 566199.636 5934512.000 7.453</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.561 5934544.000 7.529 566202.053 5934544.000 7.545 566201.269 5934532.768 7.516 566201.209 5934532.003 7.514 566204.740 5934532.265 7.498 566204.760 5934532.509 7.499 566205.561 5934544.000 7.529</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.853 5934576.000 7.606 566204.344 5934576.000 7.622 566202.768 5934554.247 7.570 566202.053 5934544.000 7.546 566205.561 5934544.000 7.529 566206.259 5934553.998 7.553 566207.853 5934576.000 7.606</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.379 5934583.255 7.621 566204.853 5934583.022 7.633 566204.344 5934576.000 7.620 566207.853 5934576.000 7.608 566208.379 5934583.255 7.621</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.218 5934588.057 7.645 566208.744 5934588.290 7.631 566210.172 5934608.000 7.669 566206.663 5934608.000 7.682 566205.218 5934588.057 7.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566206.663 5934608.000 7.682 566210.172 5934608.000 7.669 566211.766 5934630.000 7.706 566208.257 5934630.000 7.719 566206.663 5934608.000 7.682</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566220.700 5934608.000 7.630 566217.190 5934608.000 7.641 566216.151 5934593.656 7.613 566219.637 5934593.339 7.600 566220.700 5934608.000 7.630</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566218.785 5934630.000 7.681 566217.190 5934608.000 7.640 566220.700 5934608.000 7.631 566222.294 5934630.000 7.672 566218.785 5934630.000 7.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566213.349 5934507.964 7.386 566213.476 5934509.422 7.389 566213.679 5934512.000 7.396 566210.168 5934512.000 7.410 566209.988 5934509.711 7.405 566209.869 5934508.346 7.401 566213.349 5934507.964 7.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566210.168 5934512.000 7.410 566213.679 5934512.000 7.397 566215.231 5934531.732 7.452 566216.087 5934544.000 7.486 566212.578 5934544.000 7.498 566211.740 5934531.991 7.465 566210.168 5934512.000 7.410</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566212.578 5934544.000 7.498 566216.087 5934544.000 7.486 566216.732 5934553.253 7.508 566218.381 5934576.000 7.564 566214.871 5934576.000 7.576 566213.241 5934553.502 7.521 566212.578 5934544.000 7.498</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566214.871 5934576.000 7.577 566218.381 5934576.000 7.562 566218.481 5934577.378 7.565 566214.994 5934577.695 7.579 566214.871 5934576.000 7.577</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566204.465 5934416.000 7.147 566200.947 5934416.000 7.149 566200.043 5934407.143 7.131 566203.649 5934408.009 7.129 566204.465 5934416.000 7.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.730 5934448.000 7.219 566204.212 5934448.000 7.226 566200.947 5934416.000 7.151 566204.465 5934416.000 7.145 566207.730 5934448.000 7.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.108 5934456.780 7.252 566204.212 5934448.000 7.227 566207.730 5934448.000 7.217 566208.591 5934456.434 7.241 566210.859 5934480.000 7.307 566207.343 5934480.000 7.317 566205.108 5934456.780 7.252</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.343 5934480.000 7.318 566210.859 5934480.000 7.306 566211.471 5934486.362 7.323 566211.876 5934491.024 7.336 566208.396 5934491.405 7.349 566207.985 5934486.681 7.336 566207.343 5934480.000 7.318</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934405.213 7.136 566192.000 5934416.000 7.164 566190.392 5934416.000 7.166 566189.224 5934404.547 7.138 566192.000 5934405.213 7.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566190.392 5934416.000 7.167 566192.000 5934416.000 7.163 566192.000 5934431.756 7.207 566190.392 5934416.000 7.167</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566193.910 5934416.000 7.160 566192.000 5934416.000 7.163 566192.000 5934405.213 7.135 566192.830 5934405.412 7.134 566193.910 5934416.000 7.160</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.176 5934448.000 7.246 566193.658 5934448.000 7.253 566192.000 5934431.756 7.209 566192.000 5934416.000 7.163 566193.910 5934416.000 7.159 566197.176 5934448.000 7.246</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.080 5934467.216 7.304 566195.540 5934466.966 7.315 566194.659 5934457.816 7.286 566193.658 5934448.000 7.256 566197.176 5934448.000 7.245 566198.142 5934457.470 7.274 566199.080 5934467.216 7.304</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_21">
<gml:name>Amselweg</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_21_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934463.816 7.516 565968.000 5934468.824 7.537 565960.000 5934469.304 7.494 565960.000 5934464.296 7.474 565968.000 5934463.816 7.516</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934461.934 7.680 566000.000 5934466.941 7.695 565996.387 5934467.121 7.677 565968.000 5934468.824 7.534 565968.000 5934463.816 7.519 565996.113 5934462.129 7.661 566000.000 5934461.934 7.680</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934460.432 7.809 566032.000 5934465.435 7.810 566026.354 5934465.623 7.789 566000.000 5934466.941 7.689 566000.000 5934461.934 7.687 566026.146 5934460.627 7.786 566032.000 5934460.432 7.809</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934459.605 7.838 566064.000 5934464.606 7.825 566048.814 5934464.874 7.818 566032.000 5934465.435 7.809 566032.000 5934460.432 7.821 566048.686 5934459.876 7.830 566064.000 5934459.605 7.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566070.022 5934464.500 7.799 566064.000 5934464.606 7.827 566064.000 5934459.605 7.832 566069.978 5934459.500 7.804 566090.088 5934459.500 7.708 566096.000 5934459.919 7.679 566096.000 5934464.931 7.675 566089.912 5934464.500 7.704 566070.022 5934464.500 7.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934464.931 7.680 566096.000 5934459.919 7.667 566128.000 5934462.184 7.506 566128.000 5934467.197 7.521 566096.000 5934464.931 7.680</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934467.197 7.526 566128.000 5934462.184 7.501 566160.000 5934464.449 7.372 566160.000 5934469.462 7.396 566128.000 5934467.197 7.526</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934469.462 7.395 566160.000 5934464.449 7.373 566192.000 5934466.715 7.263 566192.000 5934471.727 7.283 566160.000 5934469.462 7.395</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934471.727 7.282 566192.000 5934466.715 7.264 566199.080 5934467.216 7.241 566199.566 5934472.263 7.259 566192.000 5934471.727 7.282</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_21_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934468.824 7.594 565968.000 5934470.828 7.604 565960.000 5934471.308 7.566 565960.000 5934469.304 7.557 565968.000 5934468.824 7.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934466.941 7.753 566000.000 5934468.943 7.757 565996.497 5934469.118 7.740 565968.000 5934470.828 7.601 565968.000 5934468.824 7.597 565996.387 5934467.121 7.736 566000.000 5934466.941 7.753</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934465.435 7.866 566032.000 5934467.436 7.867 566026.437 5934467.621 7.847 566000.000 5934468.943 7.756 566000.000 5934466.941 7.755 566026.354 5934465.623 7.847 566032.000 5934465.435 7.866</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934464.606 7.882 566064.000 5934466.607 7.879 566048.865 5934466.874 7.875 566032.000 5934467.436 7.870 566032.000 5934465.435 7.873 566048.814 5934464.874 7.878 566064.000 5934464.606 7.882</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934464.931 7.745 566096.000 5934466.936 7.744 566089.841 5934466.500 7.770 566070.040 5934466.500 7.853 566064.000 5934466.607 7.878 566064.000 5934464.606 7.879 566070.022 5934464.500 7.854 566089.912 5934464.500 7.770 566096.000 5934464.931 7.745</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934467.197 7.586 566128.000 5934469.202 7.596 566096.000 5934466.936 7.745 566096.000 5934464.931 7.735 566128.000 5934467.197 7.586</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934469.462 7.455 566160.000 5934471.467 7.462 566128.000 5934469.202 7.595 566128.000 5934467.197 7.587 566160.000 5934469.462 7.455</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934471.727 7.342 566192.000 5934473.733 7.349 566160.000 5934471.467 7.461 566160.000 5934469.462 7.456 566192.000 5934471.727 7.342</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566196.220 5934474.031 7.337 566192.000 5934473.733 7.349 566192.000 5934471.727 7.342 566196.025 5934472.012 7.330 566196.220 5934474.031 7.337</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934461.812 7.569 565968.000 5934463.816 7.578 565960.000 5934464.296 7.531 565960.000 5934462.292 7.522 565968.000 5934461.812 7.569</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934459.932 7.734 566000.000 5934461.934 7.741 565996.113 5934462.129 7.721 565968.000 5934463.816 7.577 565968.000 5934461.812 7.571 565996.003 5934460.132 7.714 566000.000 5934459.932 7.734</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566026.063 5934458.629 7.852 566032.000 5934458.431 7.877 566032.000 5934460.432 7.875 566026.146 5934460.627 7.850 566000.000 5934461.934 7.737 566000.000 5934459.932 7.739 566026.063 5934458.629 7.852</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934460.432 7.876 566032.000 5934458.431 7.888 566048.635 5934457.876 7.901 566064.000 5934457.605 7.912 566064.000 5934459.605 7.901 566048.686 5934459.876 7.890 566032.000 5934460.432 7.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934459.605 7.900 566064.000 5934457.605 7.907 566069.960 5934457.500 7.875 566090.159 5934457.500 7.768 566096.000 5934457.914 7.736 566096.000 5934459.919 7.730 566090.088 5934459.500 7.762 566069.978 5934459.500 7.869 566064.000 5934459.605 7.900</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934459.919 7.734 566096.000 5934457.914 7.728 566128.000 5934460.179 7.553 566128.000 5934462.184 7.559 566096.000 5934459.919 7.734</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934462.184 7.561 566128.000 5934460.179 7.551 566160.000 5934462.444 7.422 566160.000 5934464.449 7.432 566128.000 5934462.184 7.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934464.449 7.431 566160.000 5934462.444 7.423 566192.000 5934464.710 7.318 566192.000 5934466.715 7.325 566160.000 5934464.449 7.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934466.715 7.325 566192.000 5934464.710 7.318 566195.345 5934464.947 7.309 566195.540 5934466.966 7.316 566192.000 5934466.715 7.325</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_22">
<gml:name>Drosselweg</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_22_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934520.378 7.794 565968.000 5934525.382 7.816 565960.000 5934525.702 7.774 565960.000 5934520.698 7.752 565968.000 5934520.378 7.794</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934519.140 7.931 566000.000 5934524.142 7.955 565996.336 5934524.249 7.939 565968.000 5934525.382 7.817 565968.000 5934520.378 7.793 565996.164 5934519.251 7.915 566000.000 5934519.140 7.931</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934518.311 8.006 566032.000 5934523.311 8.026 566026.300 5934523.375 8.013 566000.000 5934524.142 7.952 566000.000 5934519.140 7.931 566026.200 5934518.375 7.992 566032.000 5934518.311 8.006</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934518.215 7.995 566064.000 5934523.215 8.016 566048.757 5934523.125 8.021 566032.000 5934523.311 8.027 566032.000 5934518.311 8.005 566048.743 5934518.125 7.999 566064.000 5934518.215 7.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566069.961 5934523.250 7.998 566064.000 5934523.215 8.015 566064.000 5934518.215 7.993 566070.039 5934518.250 7.977 566090.124 5934518.752 7.923 566096.000 5934519.188 7.908 566096.000 5934524.202 7.930 566089.876 5934523.748 7.945 566069.961 5934523.250 7.998</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934524.202 7.927 566096.000 5934519.188 7.907 566128.000 5934521.561 7.774 566128.000 5934526.575 7.794 566096.000 5934524.202 7.927</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934526.575 7.792 566128.000 5934521.561 7.776 566160.000 5934523.934 7.619 566160.000 5934528.948 7.636 566128.000 5934526.575 7.792</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934528.948 7.635 566160.000 5934523.934 7.620 566192.000 5934526.307 7.475 566192.000 5934531.320 7.491 566160.000 5934528.948 7.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934531.320 7.491 566192.000 5934526.307 7.475 566204.344 5934527.222 7.424 566204.740 5934532.265 7.438 566192.000 5934531.320 7.491</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_22_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934525.382 7.878 565968.000 5934527.384 7.886 565960.000 5934527.704 7.840 565960.000 5934525.702 7.831 565968.000 5934525.382 7.878</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934524.142 8.014 566000.000 5934526.143 8.023 565996.406 5934526.247 8.007 565968.000 5934527.384 7.887 565968.000 5934525.382 7.878 565996.336 5934524.249 7.999 566000.000 5934524.142 8.014</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934523.311 8.086 566032.000 5934525.311 8.096 566026.341 5934525.374 8.082 566000.000 5934526.143 8.022 566000.000 5934524.142 8.012 566026.300 5934523.375 8.073 566032.000 5934523.311 8.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934523.215 8.077 566064.000 5934525.215 8.086 566048.762 5934525.125 8.090 566032.000 5934525.311 8.096 566032.000 5934523.311 8.087 566048.757 5934523.125 8.081 566064.000 5934523.215 8.077</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934524.202 7.990 566096.000 5934526.207 7.998 566089.777 5934525.746 8.014 566069.931 5934525.250 8.067 566064.000 5934525.215 8.083 566064.000 5934523.215 8.075 566069.961 5934523.250 8.059 566089.876 5934523.748 8.006 566096.000 5934524.202 7.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934526.575 7.854 566128.000 5934528.580 7.862 566096.000 5934526.207 7.994 566096.000 5934524.202 7.987 566128.000 5934526.575 7.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934528.948 7.695 566160.000 5934530.953 7.705 566128.000 5934528.580 7.863 566128.000 5934526.575 7.853 566160.000 5934528.948 7.695</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934531.320 7.550 566192.000 5934533.326 7.558 566160.000 5934530.953 7.704 566160.000 5934528.948 7.696 566192.000 5934531.320 7.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566201.356 5934534.020 7.519 566192.000 5934533.326 7.557 566192.000 5934531.320 7.551 566201.209 5934532.003 7.514 566201.269 5934532.768 7.516 566201.356 5934534.020 7.519</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934518.376 7.842 565968.000 5934520.378 7.852 565960.000 5934520.698 7.813 565960.000 5934518.696 7.803 565968.000 5934518.376 7.842</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934517.139 7.982 566000.000 5934519.140 7.992 565996.164 5934519.251 7.975 565968.000 5934520.378 7.852 565968.000 5934518.376 7.842 565996.094 5934517.253 7.965 566000.000 5934517.139 7.982</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566026.159 5934516.376 8.043 566032.000 5934516.311 8.057 566032.000 5934518.311 8.066 566026.200 5934518.375 8.052 566000.000 5934519.140 7.991 566000.000 5934517.139 7.982 566026.159 5934516.376 8.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934518.311 8.065 566032.000 5934516.311 8.056 566048.738 5934516.125 8.050 566064.000 5934516.215 8.046 566064.000 5934518.215 8.055 566048.743 5934518.125 8.059 566032.000 5934518.311 8.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934518.215 8.054 566064.000 5934516.215 8.045 566070.069 5934516.250 8.028 566090.223 5934516.754 7.972 566096.000 5934517.183 7.958 566096.000 5934519.188 7.967 566090.124 5934518.752 7.982 566070.039 5934518.250 8.037 566064.000 5934518.215 8.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934519.188 7.965 566096.000 5934517.183 7.957 566128.000 5934519.555 7.827 566128.000 5934521.561 7.836 566096.000 5934519.188 7.965</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934521.561 7.836 566128.000 5934519.555 7.827 566160.000 5934521.928 7.671 566160.000 5934523.934 7.679 566128.000 5934521.561 7.836</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934523.934 7.678 566160.000 5934521.928 7.672 566192.000 5934524.301 7.530 566192.000 5934526.307 7.537 566160.000 5934523.934 7.678</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934526.307 7.537 566192.000 5934524.301 7.530 566200.654 5934524.943 7.493 566200.812 5934526.960 7.499 566192.000 5934526.307 7.537</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_23">
<gml:name>Finkenweg</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_23_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934578.565 7.982 565968.000 5934583.568 7.986 565960.000 5934583.835 7.948 565960.000 5934578.832 7.945 565968.000 5934578.565 7.982</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934577.499 8.111 566000.000 5934582.501 8.114 565968.000 5934583.568 7.986 565968.000 5934578.565 7.982 566000.000 5934577.499 8.111</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934576.637 8.179 566032.000 5934581.638 8.182 566007.573 5934582.249 8.133 566000.000 5934582.501 8.117 566000.000 5934577.499 8.114 566007.427 5934577.251 8.129 566032.000 5934576.637 8.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934576.160 8.163 566064.000 5934581.160 8.165 566042.544 5934581.375 8.178 566032.000 5934581.638 8.184 566032.000 5934576.637 8.181 566042.456 5934576.375 8.175 566064.000 5934576.160 8.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.962 5934581.250 8.096 566067.506 5934581.125 8.158 566064.000 5934581.160 8.168 566064.000 5934576.160 8.164 566067.494 5934576.125 8.154 566090.038 5934576.250 8.092 566096.000 5934576.399 8.076 566096.000 5934581.401 8.079 566089.962 5934581.250 8.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934581.401 8.080 566096.000 5934576.399 8.072 566110.114 5934576.752 8.012 566128.000 5934577.936 7.938 566128.000 5934582.947 7.945 566109.886 5934581.748 8.021 566096.000 5934581.401 8.080</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934582.947 7.944 566128.000 5934577.936 7.936 566160.000 5934580.053 7.779 566160.000 5934585.064 7.786 566128.000 5934582.947 7.944</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934585.064 7.787 566160.000 5934580.053 7.778 566192.000 5934582.171 7.633 566192.000 5934587.182 7.643 566160.000 5934585.064 7.787</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934587.182 7.644 566192.000 5934582.171 7.632 566208.379 5934583.255 7.562 566208.744 5934588.290 7.572 566192.000 5934587.182 7.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_23_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934583.568 8.044 565968.000 5934585.569 8.049 565960.000 5934585.836 8.014 565960.000 5934583.835 8.010 565968.000 5934583.568 8.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934582.501 8.174 566000.000 5934584.502 8.176 565968.000 5934585.569 8.047 565968.000 5934583.568 8.046 566000.000 5934582.501 8.174</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934581.638 8.241 566032.000 5934583.639 8.242 566007.631 5934584.248 8.194 566000.000 5934584.502 8.179 566000.000 5934582.501 8.178 566007.573 5934582.249 8.193 566032.000 5934581.638 8.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934581.160 8.228 566064.000 5934583.160 8.232 566042.579 5934583.374 8.241 566032.000 5934583.639 8.246 566032.000 5934581.638 8.243 566042.544 5934581.375 8.237 566064.000 5934581.160 8.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934581.401 8.140 566096.000 5934583.401 8.142 566089.931 5934583.250 8.159 566067.510 5934583.125 8.220 566064.000 5934583.160 8.230 566064.000 5934581.160 8.228 566067.506 5934581.125 8.218 566089.962 5934581.250 8.156 566096.000 5934581.401 8.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934582.947 8.006 566128.000 5934584.951 8.007 566109.795 5934583.746 8.083 566096.000 5934583.401 8.141 566096.000 5934581.401 8.140 566109.886 5934581.748 8.082 566128.000 5934582.947 8.006</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934585.064 7.847 566160.000 5934587.069 7.853 566128.000 5934584.951 8.007 566128.000 5934582.947 8.003 566160.000 5934585.064 7.847</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934587.182 7.703 566192.000 5934589.186 7.707 566160.000 5934587.069 7.853 566160.000 5934585.064 7.847 566192.000 5934587.182 7.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.364 5934590.071 7.647 566192.000 5934589.186 7.706 566192.000 5934587.182 7.704 566205.218 5934588.057 7.646 566205.364 5934590.071 7.647</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934576.564 8.035 565968.000 5934578.565 8.043 565960.000 5934578.832 8.004 565960.000 5934576.831 7.995 565968.000 5934576.564 8.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934575.498 8.166 566000.000 5934576.000 8.168 565984.925 5934576.000 8.110 566000.000 5934575.498 8.166</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.925 5934576.000 8.107 566000.000 5934576.000 8.169 566000.000 5934577.499 8.171 565968.000 5934578.565 8.042 565968.000 5934576.564 8.038 565984.925 5934576.000 8.107</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934574.636 8.236 566032.000 5934576.000 8.237 566000.000 5934576.000 8.169 566000.000 5934575.498 8.169 566007.369 5934575.252 8.184 566032.000 5934574.636 8.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934577.499 8.173 566000.000 5934576.000 8.168 566032.000 5934576.000 8.238 566032.000 5934576.637 8.240 566007.427 5934577.251 8.188 566000.000 5934577.499 8.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566042.421 5934574.376 8.234 566064.000 5934574.160 8.222 566064.000 5934576.000 8.220 566032.000 5934576.000 8.237 566032.000 5934574.636 8.239 566042.421 5934574.376 8.234</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934576.637 8.242 566032.000 5934576.000 8.239 566064.000 5934576.000 8.220 566064.000 5934576.160 8.221 566042.456 5934576.375 8.235 566032.000 5934576.637 8.242</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934574.399 8.133 566096.000 5934576.000 8.132 566064.000 5934576.000 8.221 566064.000 5934574.160 8.222 566067.490 5934574.125 8.212 566090.069 5934574.250 8.149 566096.000 5934574.399 8.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934576.160 8.223 566064.000 5934576.000 8.222 566096.000 5934576.000 8.134 566096.000 5934576.399 8.136 566090.038 5934576.250 8.151 566067.494 5934576.125 8.213 566064.000 5934576.160 8.223</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934575.931 7.996 566128.000 5934576.000 7.996 566096.000 5934576.000 8.132 566096.000 5934574.399 8.131 566110.205 5934574.754 8.070 566128.000 5934575.931 7.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934576.399 8.133 566096.000 5934576.000 8.133 566128.000 5934576.000 7.995 566128.000 5934577.936 7.995 566110.114 5934576.752 8.073 566096.000 5934576.399 8.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934577.936 7.996 566128.000 5934576.000 7.994 566129.038 5934576.000 7.989 566160.000 5934578.049 7.836 566160.000 5934580.053 7.839 566128.000 5934577.936 7.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934580.053 7.840 566160.000 5934578.049 7.835 566192.000 5934580.167 7.685 566192.000 5934582.171 7.691 566160.000 5934580.053 7.840</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934582.171 7.690 566192.000 5934580.167 7.686 566204.707 5934581.008 7.630 566204.853 5934583.022 7.632 566192.000 5934582.171 7.690</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_24">
<gml:name>Parkstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_24_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934240.260 5.904 565968.000 5934245.285 5.958 565960.000 5934244.492 5.925 565960.000 5934239.468 5.873 565968.000 5934240.260 5.904</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934243.428 6.021 566000.000 5934248.453 6.087 565968.000 5934245.285 5.964 565968.000 5934240.260 5.898 566000.000 5934243.428 6.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934246.597 6.105 566032.000 5934251.621 6.181 566000.000 5934248.453 6.093 566000.000 5934243.428 6.015 566032.000 5934246.597 6.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566053.229 5934253.723 6.199 566032.000 5934251.621 6.181 566032.000 5934246.597 6.106 566054.021 5934248.777 6.124 566064.000 5934250.995 6.151 566064.000 5934256.000 6.226 566063.476 5934256.000 6.226 566053.229 5934253.723 6.199</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566082.899 5934256.000 6.202 566064.000 5934256.000 6.225 566064.000 5934250.995 6.150 566082.906 5934255.196 6.190 566082.899 5934256.000 6.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934256.117 6.227 566064.000 5934256.000 6.225 566082.899 5934256.000 6.200 566082.861 5934260.308 6.254 566064.000 5934256.117 6.227</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_24_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934238.250 5.946 565968.000 5934240.260 5.961 565960.000 5934239.468 5.936 565960.000 5934237.458 5.920 565968.000 5934238.250 5.946</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934241.419 6.052 566000.000 5934243.428 6.074 565968.000 5934240.260 5.965 565968.000 5934238.250 5.942 566000.000 5934241.419 6.052</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934244.587 6.135 566032.000 5934246.597 6.163 566000.000 5934243.428 6.077 566000.000 5934241.419 6.049 566032.000 5934244.587 6.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566054.337 5934246.799 6.158 566064.000 5934248.946 6.184 566064.000 5934250.995 6.212 566054.021 5934248.777 6.185 566032.000 5934246.597 6.163 566032.000 5934244.587 6.136 566054.337 5934246.799 6.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934250.995 6.210 566064.000 5934248.946 6.184 566078.932 5934252.264 6.213 566078.914 5934254.309 6.240 566064.000 5934250.995 6.210</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934245.285 6.019 565968.000 5934247.294 6.044 565960.000 5934246.502 6.009 565960.000 5934244.492 5.984 565968.000 5934245.285 6.019</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934248.453 6.154 566000.000 5934250.463 6.184 565968.000 5934247.294 6.046 565968.000 5934245.285 6.017 566000.000 5934248.453 6.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934251.621 6.243 566032.000 5934253.631 6.278 566000.000 5934250.463 6.187 566000.000 5934248.453 6.151 566032.000 5934251.621 6.243</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566053.229 5934253.723 6.258 566063.476 5934256.000 6.287 566054.256 5934256.000 6.297 566052.913 5934255.701 6.293 566032.000 5934253.631 6.279 566032.000 5934251.621 6.244 566053.229 5934253.723 6.258</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566054.256 5934256.000 6.297 566063.476 5934256.000 6.285 566064.000 5934256.117 6.287 566064.000 5934258.165 6.317 566054.256 5934256.000 6.297</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934258.165 6.317 566064.000 5934256.117 6.287 566078.869 5934259.421 6.306 566078.851 5934261.466 6.337 566064.000 5934258.165 6.317</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_25">
<gml:name>Hafenallee</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_25_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934230.871 6.312 566352.000 5934237.975 6.343 566347.613 5934237.216 6.365 566346.521 5934229.923 6.339 566352.000 5934230.871 6.312</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.573 5934233.566 6.232 566384.000 5934233.781 6.136 566384.000 5934240.782 6.165 566366.927 5934240.559 6.265 566352.000 5934237.975 6.342 566352.000 5934230.871 6.313 566367.573 5934233.566 6.232</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934240.782 6.162 566384.000 5934233.781 6.138 566416.000 5934234.199 5.964 566416.000 5934241.200 5.987 566384.000 5934240.782 6.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934241.200 5.986 566416.000 5934234.199 5.965 566439.056 5934234.500 5.860 566438.964 5934241.500 5.883 566416.000 5934241.200 5.986</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_25_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.573 5934233.566 6.291 566353.787 5934231.180 6.361 566353.242 5934227.534 6.351 566367.897 5934230.070 6.276 566384.000 5934230.281 6.185 566384.000 5934233.781 6.197 566367.573 5934233.566 6.291</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934233.781 6.196 566384.000 5934230.281 6.185 566416.000 5934230.699 6.014 566416.000 5934234.199 6.026 566384.000 5934233.781 6.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934234.199 6.023 566416.000 5934230.699 6.017 566439.101 5934231.001 5.917 566439.056 5934234.500 5.922 566416.000 5934234.199 6.023</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566366.927 5934240.559 6.328 566384.000 5934240.782 6.224 566384.000 5934244.282 6.248 566366.603 5934244.055 6.353 566355.425 5934242.120 6.409 566354.879 5934238.473 6.388 566366.927 5934240.559 6.328</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934244.282 6.247 566384.000 5934240.782 6.226 566416.000 5934241.200 6.045 566416.000 5934244.700 6.066 566384.000 5934244.282 6.247</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934244.700 6.064 566416.000 5934241.200 6.046 566436.860 5934241.472 5.953 566437.848 5934244.986 5.966 566416.000 5934244.700 6.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_26">
<gml:name>Speicherkai</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_26_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566447.180 5934256.000 5.925 566440.946 5934256.000 5.951 566436.860 5934241.472 5.895 566438.964 5934241.500 5.887 566439.010 5934237.987 5.869 566441.885 5934237.178 5.853 566446.950 5934255.186 5.922 566447.180 5934256.000 5.925</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934258.902 5.935 566448.000 5934280.893 6.044 566447.552 5934279.321 6.039 566444.426 5934268.318 5.999 566441.175 5934256.814 5.958 566440.946 5934256.000 5.955 566447.180 5934256.000 5.924 566448.000 5934258.902 5.935</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566456.264 5934288.000 6.039 566450.026 5934288.000 6.068 566448.000 5934280.893 6.043 566448.000 5934258.902 5.935 566450.199 5934266.682 5.963 566453.323 5934277.679 6.002 566456.264 5934288.000 6.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566451.115 5934291.823 6.076 566450.026 5934288.000 6.065 566456.264 5934288.000 6.040 566456.885 5934290.177 6.046 566460.928 5934304.326 6.088 566463.683 5934320.000 6.140 566457.591 5934320.000 6.165 566455.072 5934305.674 6.117 566451.115 5934291.823 6.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566457.591 5934320.000 6.161 566463.683 5934320.000 6.143 566469.310 5934352.000 6.238 566463.218 5934352.000 6.255 566457.591 5934320.000 6.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566463.218 5934352.000 6.254 566469.310 5934352.000 6.239 566474.936 5934384.000 6.330 566468.844 5934384.000 6.345 566463.218 5934352.000 6.254</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566468.844 5934384.000 6.345 566474.936 5934384.000 6.330 566476.187 5934391.113 6.350 566470.182 5934391.609 6.366 566468.844 5934384.000 6.345</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_26_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566440.946 5934256.000 6.013 566437.830 5934256.000 6.023 566434.720 5934244.945 5.979 566437.848 5934244.986 5.968 566440.946 5934256.000 6.013</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934280.893 6.104 566448.000 5934288.000 6.136 566446.906 5934288.000 6.139 566444.667 5934280.142 6.111 566441.540 5934269.136 6.072 566438.288 5934257.628 6.031 566437.830 5934256.000 6.025 566440.946 5934256.000 6.015 566441.175 5934256.814 6.018 566444.426 5934268.318 6.059 566447.552 5934279.321 6.098 566448.000 5934280.893 6.104</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566446.906 5934288.000 6.135 566448.000 5934288.000 6.133 566448.000 5934291.838 6.149 566446.906 5934288.000 6.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566450.026 5934288.000 6.127 566448.000 5934288.000 6.133 566448.000 5934280.893 6.104 566450.026 5934288.000 6.127</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566453.482 5934313.954 6.218 566452.145 5934306.347 6.192 566448.230 5934292.646 6.151 566448.000 5934291.838 6.149 566448.000 5934288.000 6.133 566450.026 5934288.000 6.126 566451.115 5934291.823 6.137 566455.072 5934305.674 6.178 566456.563 5934314.149 6.207 566453.482 5934313.954 6.218</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566454.729 5934321.047 6.241 566457.810 5934321.242 6.227 566463.218 5934352.000 6.314 566460.172 5934352.000 6.327 566454.729 5934321.047 6.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566460.172 5934352.000 6.326 566463.218 5934352.000 6.315 566468.844 5934384.000 6.404 566465.798 5934384.000 6.414 566460.172 5934352.000 6.326</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566465.798 5934384.000 6.414 566468.844 5934384.000 6.404 566469.399 5934387.158 6.412 566466.397 5934387.406 6.421 566465.798 5934384.000 6.414</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934247.839 5.940 566448.000 5934256.000 5.980 566447.180 5934256.000 5.984 566446.950 5934255.186 5.981 566441.885 5934237.178 5.917 566444.773 5934236.366 5.900 566448.000 5934247.839 5.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566447.180 5934256.000 5.984 566448.000 5934256.000 5.980 566448.000 5934258.902 5.995 566447.180 5934256.000 5.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566450.298 5934256.000 5.969 566448.000 5934256.000 5.980 566448.000 5934247.839 5.939 566449.837 5934254.372 5.963 566450.298 5934256.000 5.969</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566453.085 5934265.864 6.009 566456.208 5934276.858 6.048 566459.384 5934288.000 6.088 566456.264 5934288.000 6.099 566453.323 5934277.679 6.062 566450.199 5934266.682 6.022 566448.000 5934258.902 5.994 566448.000 5934256.000 5.981 566450.298 5934256.000 5.973 566453.085 5934265.864 6.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566456.264 5934288.000 6.098 566459.384 5934288.000 6.087 566459.770 5934289.354 6.091 566463.855 5934303.653 6.135 566466.729 5934320.000 6.191 566463.683 5934320.000 6.202 566460.928 5934304.326 6.148 566456.885 5934290.177 6.105 566456.264 5934288.000 6.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566463.683 5934320.000 6.202 566466.729 5934320.000 6.191 566472.356 5934352.000 6.288 566469.310 5934352.000 6.299 566463.683 5934320.000 6.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.310 5934352.000 6.298 566472.356 5934352.000 6.289 566477.982 5934384.000 6.382 566474.936 5934384.000 6.391 566469.310 5934352.000 6.298</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.936 5934384.000 6.390 566477.982 5934384.000 6.383 566478.407 5934386.414 6.388 566475.404 5934386.662 6.397 566474.936 5934384.000 6.390</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_27">
<gml:name>Hafenstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_27_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566358.969 5934304.135 6.690 566379.539 5934309.277 6.558 566384.000 5934309.559 6.526 566384.000 5934316.573 6.547 566378.461 5934316.223 6.586 566360.400 5934311.708 6.703 566358.969 5934304.135 6.690</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934316.573 6.550 566384.000 5934309.559 6.526 566416.000 5934311.583 6.328 566416.000 5934318.597 6.352 566384.000 5934316.573 6.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934318.597 6.352 566416.000 5934311.583 6.328 566448.000 5934313.607 6.178 566448.000 5934320.000 6.200 566438.175 5934320.000 6.248 566416.000 5934318.597 6.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566438.175 5934320.000 6.247 566448.000 5934320.000 6.200 566448.000 5934320.621 6.203 566438.175 5934320.000 6.247</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566457.591 5934320.000 6.162 566448.000 5934320.000 6.200 566448.000 5934313.607 6.178 566456.563 5934314.149 6.147 566457.591 5934320.000 6.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934320.621 6.203 566448.000 5934320.000 6.200 566457.591 5934320.000 6.162 566457.810 5934321.242 6.167 566448.000 5934320.621 6.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_27_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566379.539 5934309.277 6.617 566366.446 5934306.004 6.701 566365.935 5934303.299 6.696 566379.925 5934306.796 6.607 566384.000 5934307.054 6.579 566384.000 5934309.559 6.586 566379.539 5934309.277 6.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934309.559 6.585 566384.000 5934307.054 6.581 566416.000 5934309.078 6.384 566416.000 5934311.583 6.389 566384.000 5934309.559 6.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934311.583 6.390 566416.000 5934309.078 6.383 566448.000 5934311.102 6.228 566448.000 5934313.607 6.236 566416.000 5934311.583 6.390</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934313.607 6.237 566448.000 5934311.102 6.227 566453.037 5934311.421 6.211 566453.482 5934313.954 6.219 566448.000 5934313.607 6.237</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566378.461 5934316.223 6.646 566384.000 5934316.573 6.608 566384.000 5934319.078 6.614 566378.075 5934318.704 6.654 566368.364 5934316.276 6.715 566367.884 5934313.616 6.712 566367.876 5934313.577 6.712 566378.461 5934316.223 6.646</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934319.078 6.614 566384.000 5934316.573 6.609 566416.000 5934318.597 6.414 566416.000 5934320.000 6.417 566398.572 5934320.000 6.525 566384.000 5934319.078 6.614</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566398.572 5934320.000 6.522 566416.000 5934320.000 6.420 566416.000 5934321.102 6.425 566398.572 5934320.000 6.522</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566438.175 5934320.000 6.307 566416.000 5934320.000 6.420 566416.000 5934318.597 6.413 566438.175 5934320.000 6.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934321.102 6.425 566416.000 5934320.000 6.419 566438.175 5934320.000 6.308 566448.000 5934320.621 6.262 566448.000 5934323.126 6.275 566416.000 5934321.102 6.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934323.126 6.273 566448.000 5934320.621 6.265 566454.729 5934321.047 6.239 566455.175 5934323.580 6.245 566448.000 5934323.126 6.273</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_28">
<gml:name>Werftkai</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_28_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934219.189 5.595 566544.000 5934224.000 5.598 566539.049 5934224.000 5.602 566535.093 5934208.743 5.598 566540.901 5934207.237 5.592 566544.000 5934219.189 5.595</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566539.049 5934224.000 5.599 566544.000 5934224.000 5.600 566544.000 5934242.866 5.610 566542.977 5934239.150 5.608 566539.049 5934224.000 5.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566545.247 5934224.000 5.599 566544.000 5934224.000 5.600 566544.000 5934219.189 5.595 566545.247 5934224.000 5.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566549.434 5934240.000 5.597 566544.000 5934240.000 5.605 566544.000 5934224.000 5.600 566545.247 5934224.000 5.598 566548.773 5934237.600 5.597 566549.434 5934240.000 5.597</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566553.509 5934254.798 5.657 566553.867 5934256.000 5.661 566547.617 5934256.000 5.668 566544.000 5934242.866 5.616 566544.000 5934240.000 5.604 566549.434 5934240.000 5.599 566553.509 5934254.798 5.657</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566556.647 5934285.427 5.785 566552.007 5934270.756 5.727 566547.741 5934256.452 5.670 566547.617 5934256.000 5.668 566553.867 5934256.000 5.660 566557.743 5934268.994 5.712 566562.353 5934283.573 5.770 566563.829 5934288.000 5.787 566557.504 5934288.000 5.795 566556.647 5934285.427 5.785</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.504 5934288.000 5.794 566563.829 5934288.000 5.787 566567.376 5934298.642 5.828 566573.020 5934320.000 5.912 566566.814 5934320.000 5.919 566561.624 5934300.358 5.841 566557.504 5934288.000 5.794</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566566.814 5934320.000 5.916 566573.020 5934320.000 5.912 566576.000 5934331.277 5.954 566576.000 5934352.000 6.037 566575.270 5934352.000 6.038 566566.814 5934320.000 5.916</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566575.270 5934352.000 6.039 566576.000 5934352.000 6.037 566576.000 5934354.762 6.049 566575.270 5934352.000 6.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566581.476 5934352.000 6.035 566576.000 5934352.000 6.037 566576.000 5934331.277 5.951 566581.476 5934352.000 6.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934354.762 6.050 566576.000 5934352.000 6.038 566581.476 5934352.000 6.033 566589.932 5934384.000 6.157 566583.726 5934384.000 6.163 566576.000 5934354.762 6.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566583.726 5934384.000 6.165 566589.932 5934384.000 6.155 566592.611 5934394.139 6.194 566590.678 5934393.689 6.195 566586.089 5934392.944 6.199 566583.726 5934384.000 6.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_28_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566539.049 5934224.000 5.660 566535.950 5934224.000 5.670 566532.190 5934209.496 5.670 566535.093 5934208.743 5.660 566539.049 5934224.000 5.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934242.866 5.677 566544.000 5934254.166 5.709 566540.078 5934239.924 5.690 566535.950 5934224.000 5.666 566539.049 5934224.000 5.649 566542.977 5934239.150 5.671 566544.000 5934242.866 5.677</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566547.617 5934256.000 5.728 566544.505 5934256.000 5.734 566544.000 5934254.166 5.727 566544.000 5934242.866 5.675 566547.617 5934256.000 5.728</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.504 5934288.000 5.854 566554.342 5934288.000 5.859 566553.793 5934286.353 5.853 566549.139 5934271.637 5.796 566544.857 5934257.279 5.739 566544.505 5934256.000 5.734 566547.617 5934256.000 5.729 566547.741 5934256.452 5.731 566552.007 5934270.756 5.787 566556.647 5934285.427 5.844 566557.504 5934288.000 5.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566566.814 5934320.000 5.978 566563.711 5934320.000 5.982 566558.748 5934301.217 5.910 566554.342 5934288.000 5.860 566557.504 5934288.000 5.855 566561.624 5934300.358 5.902 566566.814 5934320.000 5.978</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566575.270 5934352.000 6.099 566572.167 5934352.000 6.106 566563.711 5934320.000 5.982 566566.814 5934320.000 5.975 566575.270 5934352.000 6.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934354.762 6.109 566576.000 5934366.505 6.158 566572.167 5934352.000 6.105 566575.270 5934352.000 6.099 566576.000 5934354.762 6.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566583.726 5934384.000 6.224 566580.623 5934384.000 6.226 566576.000 5934366.505 6.157 566576.000 5934354.762 6.110 566583.726 5934384.000 6.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566581.588 5934387.653 6.238 566580.623 5934384.000 6.227 566583.726 5934384.000 6.224 566584.831 5934388.180 6.237 566581.588 5934387.653 6.238</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934326.260 5.996 566576.000 5934331.277 6.011 566574.609 5934326.015 5.995 566576.000 5934326.260 5.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566584.579 5934352.000 6.095 566581.476 5934352.000 6.094 566576.000 5934331.277 6.013 566576.000 5934326.260 5.994 566577.864 5934326.589 5.996 566584.579 5934352.000 6.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566593.035 5934384.000 6.215 566589.932 5934384.000 6.215 566581.476 5934352.000 6.095 566584.579 5934352.000 6.095 566593.035 5934384.000 6.215</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566591.315 5934389.234 6.238 566589.932 5934384.000 6.217 566593.035 5934384.000 6.213 566594.616 5934389.985 6.237 566591.549 5934389.272 6.237 566591.315 5934389.234 6.238</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934212.718 5.650 566544.000 5934219.189 5.655 566542.234 5934212.378 5.654 566544.000 5934212.718 5.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566548.347 5934224.000 5.651 566545.247 5934224.000 5.657 566544.000 5934219.189 5.656 566544.000 5934212.718 5.651 566545.496 5934213.006 5.648 566548.347 5934224.000 5.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566551.672 5934236.826 5.650 566552.546 5934240.000 5.650 566549.434 5934240.000 5.657 566548.773 5934237.600 5.657 566545.247 5934224.000 5.658 566548.347 5934224.000 5.651 566551.672 5934236.826 5.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566549.434 5934240.000 5.659 566552.546 5934240.000 5.651 566556.393 5934253.971 5.706 566556.998 5934256.000 5.714 566553.867 5934256.000 5.722 566553.509 5934254.798 5.717 566549.434 5934240.000 5.659</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566553.867 5934256.000 5.720 566556.998 5934256.000 5.716 566560.611 5934268.113 5.764 566565.207 5934282.647 5.822 566566.991 5934288.000 5.843 566563.829 5934288.000 5.847 566562.353 5934283.573 5.830 566557.743 5934268.994 5.772 566553.867 5934256.000 5.720</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566563.829 5934288.000 5.847 566566.991 5934288.000 5.844 566570.252 5934297.783 5.882 566575.894 5934319.133 5.964 566572.639 5934318.559 5.965 566567.376 5934298.642 5.888 566563.829 5934288.000 5.847</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_29">
<gml:name>Werftstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_29_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934205.590 5.589 566544.000 5934212.718 5.590 566542.234 5934212.378 5.593 566540.901 5934207.237 5.594 566537.991 5934207.992 5.599 566538.651 5934204.561 5.597 566544.000 5934205.590 5.589</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934211.990 5.559 566576.000 5934219.162 5.560 566566.538 5934217.052 5.569 566544.000 5934212.718 5.591 566544.000 5934205.590 5.589 566567.962 5934210.198 5.567 566576.000 5934211.990 5.559</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934220.213 5.534 566608.000 5934224.000 5.533 566595.611 5934224.000 5.542 566583.800 5934220.902 5.552 566576.000 5934219.162 5.558 566576.000 5934211.990 5.559 566585.450 5934214.098 5.552 566600.807 5934218.126 5.539 566608.000 5934220.213 5.534</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566595.611 5934224.000 5.541 566608.000 5934224.000 5.535 566608.000 5934227.501 5.536 566598.943 5934224.874 5.539 566595.611 5934224.000 5.541</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566620.764 5934224.000 5.530 566608.000 5934224.000 5.535 566608.000 5934220.213 5.533 566617.262 5934222.899 5.530 566620.764 5934224.000 5.530</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566615.238 5934229.601 5.531 566608.000 5934227.501 5.535 566608.000 5934224.000 5.535 566620.764 5934224.000 5.529 566634.754 5934228.397 5.522 566640.000 5934229.890 5.519 566640.000 5934237.168 5.518 566632.746 5934235.103 5.522 566615.238 5934229.601 5.531</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934237.168 5.527 566640.000 5934229.890 5.513 566672.000 5934239.001 5.507 566672.000 5934246.279 5.521 566640.000 5934237.168 5.527</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934246.279 5.530 566672.000 5934239.001 5.498 566704.000 5934248.112 5.528 566704.000 5934255.390 5.559 566672.000 5934246.279 5.530</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934255.390 5.560 566704.000 5934248.112 5.526 566720.000 5934252.667 5.539 566720.000 5934256.000 5.555 566706.144 5934256.000 5.561 566704.000 5934255.390 5.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566706.144 5934256.000 5.560 566720.000 5934256.000 5.555 566720.000 5934259.945 5.575 566706.144 5934256.000 5.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_29_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934219.162 5.620 566576.000 5934222.748 5.620 566565.827 5934220.480 5.630 566546.469 5934216.757 5.650 566545.496 5934213.006 5.650 566566.538 5934217.052 5.629 566576.000 5934219.162 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566595.611 5934224.000 5.600 566581.612 5934224.000 5.616 566576.000 5934222.748 5.621 566576.000 5934219.162 5.619 566583.800 5934220.902 5.611 566595.611 5934224.000 5.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934227.501 5.595 566608.000 5934231.145 5.598 566598.012 5934228.248 5.604 566582.975 5934224.304 5.612 566581.612 5934224.000 5.613 566595.611 5934224.000 5.601 566598.943 5934224.874 5.600 566608.000 5934227.501 5.595</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934237.168 5.578 566640.000 5934240.808 5.578 566631.742 5934238.456 5.583 566614.225 5934232.951 5.593 566608.000 5934231.145 5.596 566608.000 5934227.501 5.595 566615.238 5934229.601 5.591 566632.746 5934235.103 5.582 566640.000 5934237.168 5.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934246.279 5.592 566672.000 5934249.918 5.601 566640.000 5934240.808 5.584 566640.000 5934237.168 5.576 566672.000 5934246.279 5.592</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934255.390 5.620 566704.000 5934256.000 5.623 566693.362 5934256.000 5.626 566672.000 5934249.918 5.604 566672.000 5934246.279 5.588 566704.000 5934255.390 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566693.362 5934256.000 5.625 566704.000 5934256.000 5.623 566704.000 5934259.029 5.630 566693.362 5934256.000 5.625</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566706.144 5934256.000 5.620 566704.000 5934256.000 5.623 566704.000 5934255.390 5.621 566706.144 5934256.000 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934263.584 5.649 566704.000 5934259.029 5.631 566704.000 5934256.000 5.621 566706.144 5934256.000 5.621 566720.000 5934259.945 5.636 566720.000 5934263.584 5.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934202.026 5.648 566544.000 5934205.590 5.652 566538.651 5934204.561 5.656 566539.312 5934201.124 5.652 566544.000 5934202.026 5.648</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934208.404 5.617 566576.000 5934211.990 5.619 566567.962 5934210.198 5.626 566544.000 5934205.590 5.650 566544.000 5934202.026 5.649 566568.673 5934206.770 5.624 566576.000 5934208.404 5.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566601.738 5934214.752 5.598 566608.000 5934216.568 5.592 566608.000 5934220.213 5.593 566600.807 5934218.126 5.599 566585.450 5934214.098 5.612 566576.000 5934211.990 5.620 566576.000 5934208.404 5.619 566586.275 5934210.696 5.611 566601.738 5934214.752 5.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934220.213 5.594 566608.000 5934216.568 5.591 566618.275 5934219.549 5.587 566632.438 5934224.000 5.582 566620.764 5934224.000 5.589 566617.262 5934222.899 5.590 566608.000 5934220.213 5.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566620.764 5934224.000 5.589 566632.438 5934224.000 5.582 566635.758 5934225.044 5.580 566640.000 5934226.251 5.578 566640.000 5934229.890 5.579 566634.754 5934228.397 5.582 566620.764 5934224.000 5.589</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934229.890 5.580 566640.000 5934226.251 5.580 566672.000 5934235.362 5.560 566672.000 5934239.001 5.560 566640.000 5934229.890 5.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934239.001 5.564 566672.000 5934235.362 5.556 566704.000 5934244.472 5.574 566704.000 5934248.112 5.582 566672.000 5934239.001 5.564</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934248.112 5.584 566704.000 5934244.472 5.572 566720.000 5934249.028 5.588 566720.000 5934252.667 5.601 566704.000 5934248.112 5.584</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_30">
<gml:name>Kranweg</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_30_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934319.152 5.901 566576.000 5934320.000 5.905 566573.020 5934320.000 5.915 566572.639 5934318.559 5.908 566576.000 5934319.152 5.901</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566573.020 5934320.000 5.914 566576.000 5934320.000 5.906 566576.000 5934326.260 5.934 566574.609 5934326.015 5.937 566573.020 5934320.000 5.914</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566580.806 5934320.000 5.905 566576.000 5934320.000 5.905 566576.000 5934319.152 5.901 566580.806 5934320.000 5.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934324.799 5.898 566608.000 5934331.907 5.928 566576.000 5934326.260 5.934 566576.000 5934320.000 5.908 566580.806 5934320.000 5.903 566608.000 5934324.799 5.898</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566610.863 5934325.304 5.899 566640.000 5934330.525 5.902 566640.000 5934337.637 5.931 566609.637 5934332.196 5.928 566608.000 5934331.907 5.928 566608.000 5934324.799 5.899 566610.863 5934325.304 5.899</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934337.637 5.933 566640.000 5934330.525 5.900 566672.000 5934336.259 5.910 566672.000 5934343.371 5.942 566640.000 5934337.637 5.933</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934343.371 5.941 566672.000 5934336.259 5.912 566704.000 5934341.993 5.924 566704.000 5934349.105 5.953 566672.000 5934343.371 5.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934349.105 5.953 566704.000 5934341.993 5.923 566720.000 5934344.860 5.931 566720.000 5934351.972 5.960 566704.000 5934349.105 5.953</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_30_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934331.907 5.988 566608.000 5934334.446 5.996 566578.568 5934329.252 6.002 566577.864 5934326.589 5.994 566608.000 5934331.907 5.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566609.199 5934334.657 5.998 566608.000 5934334.446 5.998 566608.000 5934331.907 5.986 566609.637 5934332.196 5.986 566640.000 5934337.637 5.994 566640.000 5934340.176 6.005 566609.199 5934334.657 5.998</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934340.176 6.006 566640.000 5934337.637 5.993 566672.000 5934343.371 6.002 566672.000 5934345.911 6.015 566640.000 5934340.176 6.006</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934345.911 6.015 566672.000 5934343.371 6.002 566704.000 5934349.105 6.011 566704.000 5934351.645 6.023 566672.000 5934345.911 6.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934351.645 6.023 566704.000 5934349.105 6.011 566720.000 5934351.972 6.022 566720.000 5934352.000 6.022 566705.983 5934352.000 6.025 566704.000 5934351.645 6.023</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566705.983 5934352.000 6.025 566720.000 5934352.000 6.022 566720.000 5934354.512 6.029 566705.983 5934352.000 6.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934316.613 5.954 566576.000 5934319.152 5.961 566575.894 5934319.133 5.961 566575.190 5934316.470 5.957 566576.000 5934316.613 5.954</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566595.192 5934320.000 5.951 566580.806 5934320.000 5.963 566576.000 5934319.152 5.963 566576.000 5934316.613 5.953 566595.192 5934320.000 5.951</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934322.260 5.946 566608.000 5934324.799 5.959 566580.806 5934320.000 5.965 566595.192 5934320.000 5.950 566608.000 5934322.260 5.946</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566610.863 5934325.304 5.959 566608.000 5934324.799 5.959 566608.000 5934322.260 5.949 566611.301 5934322.843 5.949 566640.000 5934327.985 5.952 566640.000 5934330.525 5.963 566610.863 5934325.304 5.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934330.525 5.960 566640.000 5934327.985 5.955 566672.000 5934333.719 5.964 566672.000 5934336.259 5.970 566640.000 5934330.525 5.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934336.259 5.972 566672.000 5934333.719 5.962 566704.000 5934339.454 5.974 566704.000 5934341.993 5.983 566672.000 5934336.259 5.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934341.993 5.985 566704.000 5934339.454 5.972 566720.000 5934342.321 5.977 566720.000 5934344.860 5.989 566704.000 5934341.993 5.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_31">
<gml:name>Deichstraße</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_31_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934078.033 5.086 565968.000 5934085.034 5.190 565960.000 5934085.167 5.189 565960.000 5934078.166 5.086 565968.000 5934078.033 5.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934077.500 5.093 566000.000 5934084.500 5.195 565968.000 5934085.034 5.189 565968.000 5934078.033 5.087 566000.000 5934077.500 5.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934076.638 5.096 566032.000 5934083.642 5.194 566007.582 5934084.374 5.194 566000.000 5934084.500 5.192 566000.000 5934077.500 5.094 566007.418 5934077.376 5.096 566032.000 5934076.638 5.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934075.296 5.093 566064.000 5934082.304 5.191 566045.140 5934083.247 5.195 566032.000 5934083.642 5.194 566032.000 5934076.638 5.097 566044.860 5934076.253 5.097 566064.000 5934075.296 5.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934073.342 5.085 566096.000 5934080.358 5.181 566075.204 5934081.744 5.189 566064.000 5934082.304 5.191 566064.000 5934075.296 5.095 566074.796 5934074.756 5.093 566096.000 5934073.342 5.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566105.262 5934079.740 5.177 566096.000 5934080.358 5.180 566096.000 5934073.342 5.089 566104.738 5934072.760 5.087 566128.000 5934070.821 5.076 566128.000 5934077.845 5.167 566105.262 5934079.740 5.177</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934077.845 5.164 566128.000 5934070.821 5.081 566134.714 5934070.262 5.079 566160.000 5934068.218 5.073 566160.000 5934075.241 5.156 566135.286 5934077.238 5.162 566128.000 5934077.845 5.164</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934075.241 5.149 566160.000 5934068.218 5.077 566165.660 5934067.761 5.076 566192.000 5934065.695 5.069 566192.000 5934072.717 5.141 566166.215 5934074.739 5.148 566160.000 5934075.241 5.149</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934063.245 5.071 566224.000 5934064.000 5.075 566214.086 5934064.000 5.075 566224.000 5934063.245 5.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934072.717 5.138 566192.000 5934065.695 5.074 566197.543 5934065.260 5.074 566214.086 5934064.000 5.071 566224.000 5934064.000 5.077 566224.000 5934070.265 5.134 566198.082 5934072.240 5.137 566192.000 5934072.717 5.138</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934060.861 5.070 566256.000 5934064.000 5.085 566224.000 5934064.000 5.075 566224.000 5934063.245 5.071 566230.363 5934062.760 5.071 566256.000 5934060.861 5.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934070.265 5.131 566224.000 5934064.000 5.077 566256.000 5934064.000 5.083 566256.000 5934067.880 5.116 566230.887 5934069.740 5.128 566224.000 5934070.265 5.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934059.156 5.069 566288.000 5934064.000 5.086 566256.000 5934064.000 5.083 566256.000 5934060.861 5.072 566264.165 5934060.256 5.070 566288.000 5934059.156 5.069</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934067.880 5.115 566256.000 5934064.000 5.085 566288.000 5934064.000 5.085 566288.000 5934066.163 5.102 566264.585 5934067.244 5.110 566256.000 5934067.880 5.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.561 5934064.000 5.080 566288.000 5934064.000 5.086 566288.000 5934059.156 5.067 566296.766 5934058.751 5.063 566310.053 5934058.539 5.059 566310.561 5934064.000 5.080</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934066.163 5.101 566288.000 5934064.000 5.085 566310.561 5934064.000 5.080 566310.703 5934065.529 5.092 566296.984 5934065.749 5.096 566288.000 5934066.163 5.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934058.647 5.039 566352.000 5934064.000 5.059 566325.625 5934064.000 5.075 566325.095 5934058.298 5.054 566328.126 5934058.250 5.052 566352.000 5934058.647 5.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566325.625 5934064.000 5.074 566352.000 5934064.000 5.059 566352.000 5934065.648 5.069 566328.124 5934065.250 5.081 566325.745 5934065.289 5.082 566325.625 5934064.000 5.074</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934060.095 5.023 566384.000 5934064.000 5.035 566352.000 5934064.000 5.058 566352.000 5934058.647 5.041 566358.245 5934058.752 5.037 566384.000 5934060.095 5.023</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566358.005 5934065.748 5.067 566352.000 5934065.648 5.070 566352.000 5934064.000 5.057 566384.000 5934064.000 5.035 566384.000 5934067.105 5.060 566358.005 5934065.748 5.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934062.569 5.009 566416.000 5934064.000 5.014 566384.000 5934064.000 5.035 566384.000 5934060.095 5.022 566387.106 5934060.257 5.021 566416.000 5934062.569 5.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934067.105 5.058 566384.000 5934064.000 5.035 566416.000 5934064.000 5.015 566416.000 5934069.591 5.056 566386.644 5934067.243 5.057 566384.000 5934067.105 5.058</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566429.704 5934064.000 5.005 566416.000 5934064.000 5.015 566416.000 5934062.569 5.008 566416.887 5934062.640 5.008 566429.704 5934064.000 5.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934069.591 5.058 566416.000 5934064.000 5.013 566429.704 5934064.000 5.002 566447.599 5934065.899 5.002 566448.000 5934065.951 5.002 566448.000 5934073.011 5.058 566446.776 5934072.851 5.058 566416.238 5934069.610 5.058 566416.000 5934069.591 5.058</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934073.011 5.066 566448.000 5934065.951 4.994 566479.243 5934070.035 5.014 566480.000 5934070.151 5.014 566480.000 5934077.233 5.086 566478.257 5934076.965 5.085 566448.000 5934073.011 5.066</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934077.233 5.095 566480.000 5934070.151 5.006 566511.858 5934075.052 5.044 566512.000 5934075.081 5.044 566512.000 5934082.218 5.134 566510.642 5934081.948 5.132 566480.000 5934077.233 5.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934082.218 5.140 566512.000 5934075.081 5.038 566544.000 5934081.446 5.110 566544.000 5934088.583 5.212 566512.000 5934082.218 5.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934088.583 5.214 566544.000 5934081.446 5.107 566576.000 5934087.811 5.182 566576.000 5934094.948 5.289 566544.000 5934088.583 5.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934094.948 5.290 566576.000 5934087.811 5.182 566608.000 5934094.176 5.268 566608.000 5934096.000 5.295 566581.290 5934096.000 5.304 566576.000 5934094.948 5.290</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566581.290 5934096.000 5.305 566608.000 5934096.000 5.295 566608.000 5934101.313 5.369 566581.290 5934096.000 5.305</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566617.172 5934096.000 5.295 566608.000 5934096.000 5.295 566608.000 5934094.176 5.268 566617.172 5934096.000 5.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934101.313 5.367 566608.000 5934096.000 5.298 566617.172 5934096.000 5.294 566640.000 5934100.541 5.344 566640.000 5934107.678 5.436 566608.000 5934101.313 5.367</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934107.678 5.426 566640.000 5934100.541 5.353 566672.000 5934106.906 5.410 566672.000 5934114.043 5.484 566640.000 5934107.678 5.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934114.043 5.466 566672.000 5934106.906 5.428 566704.000 5934113.271 5.452 566704.000 5934120.408 5.489 566672.000 5934114.043 5.466</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934120.408 5.476 566704.000 5934113.271 5.465 566720.000 5934116.453 5.473 566720.000 5934123.590 5.484 566704.000 5934120.408 5.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_31_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934085.034 5.250 565968.000 5934088.034 5.297 565960.000 5934088.168 5.297 565960.000 5934085.167 5.249 565968.000 5934085.034 5.250</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934084.500 5.253 566000.000 5934087.501 5.298 565968.000 5934088.034 5.296 565968.000 5934085.034 5.251 566000.000 5934084.500 5.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934083.642 5.256 566032.000 5934086.643 5.305 566007.652 5934087.373 5.303 566000.000 5934087.501 5.301 566000.000 5934084.500 5.251 566007.582 5934084.374 5.253 566032.000 5934083.642 5.256</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934082.304 5.249 566064.000 5934085.308 5.295 566045.260 5934086.245 5.302 566032.000 5934086.643 5.302 566032.000 5934083.642 5.256 566045.140 5934083.247 5.255 566064.000 5934082.304 5.249</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934080.358 5.241 566096.000 5934083.364 5.286 566075.379 5934084.739 5.294 566064.000 5934085.308 5.296 566064.000 5934082.304 5.251 566075.204 5934081.744 5.249 566096.000 5934080.358 5.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934077.845 5.224 566128.000 5934080.856 5.269 566105.486 5934082.732 5.283 566096.000 5934083.364 5.287 566096.000 5934080.358 5.242 566105.262 5934079.740 5.238 566128.000 5934077.845 5.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934075.241 5.214 566160.000 5934078.251 5.257 566135.532 5934080.228 5.266 566128.000 5934080.856 5.269 566128.000 5934077.845 5.225 566135.286 5934077.238 5.222 566160.000 5934075.241 5.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566166.453 5934077.729 5.252 566160.000 5934078.251 5.255 566160.000 5934075.241 5.212 566166.215 5934074.739 5.209 566192.000 5934072.717 5.197 566192.000 5934075.726 5.240 566166.453 5934077.729 5.252</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934075.726 5.237 566192.000 5934072.717 5.200 566198.082 5934072.240 5.198 566224.000 5934070.265 5.190 566224.000 5934073.274 5.227 566198.314 5934075.231 5.235 566192.000 5934075.726 5.237</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934073.274 5.223 566224.000 5934070.265 5.191 566230.887 5934069.740 5.188 566256.000 5934067.880 5.175 566256.000 5934070.888 5.207 566231.112 5934072.732 5.219 566224.000 5934073.274 5.223</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934070.888 5.206 566256.000 5934067.880 5.178 566264.585 5934067.244 5.171 566288.000 5934066.163 5.159 566288.000 5934069.167 5.186 566264.765 5934070.239 5.199 566256.000 5934070.888 5.206</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934069.167 5.183 566288.000 5934066.163 5.161 566296.984 5934065.749 5.155 566303.683 5934065.642 5.153 566303.962 5934068.637 5.175 566297.077 5934068.748 5.177 566288.000 5934069.167 5.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934065.648 5.131 566352.000 5934068.649 5.155 566333.059 5934068.333 5.164 566332.779 5934065.328 5.141 566352.000 5934065.648 5.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934067.105 5.119 566384.000 5934070.109 5.142 566357.901 5934068.747 5.150 566352.000 5934068.649 5.153 566352.000 5934065.648 5.130 566358.005 5934065.748 5.127 566384.000 5934067.105 5.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566415.960 5934072.598 5.145 566386.446 5934070.236 5.143 566384.000 5934070.109 5.143 566384.000 5934067.105 5.117 566386.644 5934067.243 5.116 566416.000 5934069.591 5.118 566416.000 5934072.602 5.145 566415.960 5934072.598 5.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934072.602 5.149 566416.000 5934069.591 5.114 566416.238 5934069.610 5.114 566446.776 5934072.851 5.121 566448.000 5934073.011 5.121 566448.000 5934076.036 5.157 566446.423 5934075.830 5.156 566416.000 5934072.602 5.149</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934076.036 5.158 566448.000 5934073.011 5.120 566478.257 5934076.965 5.147 566480.000 5934077.233 5.150 566480.000 5934080.269 5.188 566477.835 5934079.936 5.185 566448.000 5934076.036 5.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934080.269 5.191 566480.000 5934077.233 5.146 566510.642 5934081.948 5.195 566512.000 5934082.218 5.198 566512.000 5934085.277 5.243 566510.121 5934084.903 5.239 566480.000 5934080.269 5.191</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934085.277 5.244 566512.000 5934082.218 5.198 566544.000 5934088.583 5.274 566544.000 5934091.642 5.320 566512.000 5934085.277 5.244</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934091.642 5.321 566544.000 5934088.583 5.273 566576.000 5934094.948 5.349 566576.000 5934096.000 5.366 566565.912 5934096.000 5.373 566544.000 5934091.642 5.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566565.912 5934096.000 5.375 566576.000 5934096.000 5.365 566576.000 5934098.007 5.395 566565.912 5934096.000 5.375</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566581.290 5934096.000 5.365 566576.000 5934096.000 5.365 566576.000 5934094.948 5.349 566581.290 5934096.000 5.365</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934098.007 5.393 566576.000 5934096.000 5.367 566581.290 5934096.000 5.365 566608.000 5934101.313 5.428 566608.000 5934104.372 5.468 566576.000 5934098.007 5.393</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934104.372 5.463 566608.000 5934101.313 5.433 566640.000 5934107.678 5.491 566640.000 5934110.737 5.522 566608.000 5934104.372 5.463</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934110.737 5.516 566640.000 5934107.678 5.497 566672.000 5934114.043 5.533 566672.000 5934117.102 5.552 566640.000 5934110.737 5.516</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934117.102 5.546 566672.000 5934114.043 5.539 566704.000 5934120.408 5.536 566704.000 5934123.467 5.544 566672.000 5934117.102 5.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934123.467 5.540 566704.000 5934120.408 5.540 566720.000 5934123.590 5.540 566720.000 5934126.649 5.540 566704.000 5934123.467 5.540</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566447.952 5934062.920 5.040 566448.000 5934062.926 5.040 566448.000 5934064.000 5.045 566443.346 5934064.000 5.055 566443.736 5934062.472 5.047 566447.952 5934062.920 5.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566443.346 5934064.000 5.054 566448.000 5934064.000 5.046 566448.000 5934065.951 5.059 566447.599 5934065.899 5.059 566442.986 5934065.410 5.063 566443.346 5934064.000 5.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566456.218 5934064.000 5.045 566448.000 5934064.000 5.045 566448.000 5934062.926 5.040 566456.218 5934064.000 5.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934065.951 5.063 566448.000 5934064.000 5.046 566456.218 5934064.000 5.039 566479.665 5934067.064 5.043 566480.000 5934067.116 5.044 566480.000 5934070.151 5.069 566479.243 5934070.035 5.069 566448.000 5934065.951 5.063</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934070.151 5.072 566480.000 5934067.116 5.041 566512.000 5934072.039 5.070 566512.000 5934075.081 5.101 566511.858 5934075.052 5.101 566480.000 5934070.151 5.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934075.081 5.104 566512.000 5934072.039 5.069 566512.379 5934072.097 5.069 566544.000 5934078.387 5.127 566544.000 5934081.446 5.164 566512.000 5934075.081 5.104</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934081.446 5.168 566544.000 5934078.387 5.123 566576.000 5934084.752 5.197 566576.000 5934087.811 5.241 566544.000 5934081.446 5.168</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934087.811 5.242 566576.000 5934084.752 5.196 566608.000 5934091.117 5.282 566608.000 5934094.176 5.328 566576.000 5934087.811 5.242</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934094.176 5.330 566608.000 5934091.117 5.281 566632.550 5934096.000 5.346 566617.172 5934096.000 5.353 566608.000 5934094.176 5.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566617.172 5934096.000 5.354 566632.550 5934096.000 5.348 566640.000 5934097.482 5.364 566640.000 5934100.541 5.406 566617.172 5934096.000 5.354</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934100.541 5.405 566640.000 5934097.482 5.367 566672.000 5934103.847 5.441 566672.000 5934106.906 5.479 566640.000 5934100.541 5.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934106.906 5.474 566672.000 5934103.847 5.446 566704.000 5934110.212 5.497 566704.000 5934113.271 5.526 566672.000 5934106.906 5.474</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934113.271 5.520 566704.000 5934110.212 5.503 566720.000 5934113.395 5.521 566720.000 5934116.453 5.538 566704.000 5934113.271 5.520</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.847 5934055.311 5.103 566352.000 5934055.647 5.096 566352.000 5934058.647 5.101 566332.127 5934058.316 5.109 566331.847 5934055.311 5.103</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934058.647 5.101 566352.000 5934055.647 5.096 566358.349 5934055.753 5.093 566384.000 5934057.091 5.079 566384.000 5934060.095 5.084 566358.245 5934058.752 5.097 566352.000 5934058.647 5.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934060.095 5.083 566384.000 5934057.091 5.079 566387.304 5934057.264 5.078 566416.000 5934059.559 5.062 566416.000 5934062.569 5.066 566387.106 5934060.257 5.082 566384.000 5934060.095 5.083</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934062.569 5.070 566416.000 5934059.559 5.059 566417.165 5934059.652 5.059 566438.712 5934061.939 5.047 566438.186 5934064.000 5.055 566429.704 5934064.000 5.062 566416.887 5934062.640 5.069 566416.000 5934062.569 5.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566429.704 5934064.000 5.065 566438.186 5934064.000 5.055 566437.962 5934064.876 5.059 566429.704 5934064.000 5.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934067.811 5.109 566128.000 5934070.821 5.140 566104.738 5934072.760 5.148 566099.107 5934073.135 5.149 566098.858 5934070.145 5.118 566104.514 5934069.768 5.117 566128.000 5934067.811 5.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934065.209 5.110 566160.000 5934068.218 5.136 566134.714 5934070.262 5.138 566128.000 5934070.821 5.139 566128.000 5934067.811 5.113 566134.468 5934067.272 5.112 566160.000 5934065.209 5.110</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934062.686 5.118 566192.000 5934064.000 5.125 566175.245 5934064.000 5.115 566192.000 5934062.686 5.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566175.245 5934064.000 5.113 566192.000 5934064.000 5.123 566192.000 5934065.695 5.135 566165.660 5934067.761 5.134 566160.000 5934068.218 5.134 566160.000 5934065.209 5.112 566165.422 5934064.771 5.112 566175.245 5934064.000 5.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.311 5934062.269 5.118 566224.000 5934060.236 5.119 566224.000 5934063.245 5.133 566214.086 5934064.000 5.133 566192.000 5934064.000 5.124 566192.000 5934062.686 5.118 566197.311 5934062.269 5.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934065.695 5.133 566192.000 5934064.000 5.125 566214.086 5934064.000 5.135 566197.543 5934065.260 5.133 566192.000 5934065.695 5.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934063.245 5.130 566224.000 5934060.236 5.121 566230.138 5934059.768 5.122 566256.000 5934057.853 5.123 566256.000 5934060.861 5.131 566230.363 5934062.760 5.130 566224.000 5934063.245 5.130</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_52">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934060.861 5.131 566256.000 5934057.853 5.123 566263.985 5934057.261 5.122 566288.000 5934056.153 5.121 566288.000 5934059.156 5.129 566264.165 5934060.256 5.130 566256.000 5934060.861 5.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_53">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934059.156 5.128 566288.000 5934056.153 5.122 566296.673 5934055.752 5.117 566302.754 5934055.655 5.114 566303.033 5934058.651 5.120 566296.766 5934058.751 5.123 566288.000 5934059.156 5.128</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_54">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934075.166 5.112 565968.000 5934075.032 5.110 565968.000 5934078.033 5.145 565960.000 5934078.166 5.147 565960.000 5934075.166 5.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_55">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934078.033 5.146 565968.000 5934075.032 5.109 566000.000 5934074.499 5.116 566000.000 5934077.500 5.154 565968.000 5934078.033 5.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_56">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934077.500 5.155 566000.000 5934074.499 5.114 566007.348 5934074.377 5.116 566032.000 5934073.637 5.115 566032.000 5934076.638 5.155 566007.418 5934077.376 5.156 566000.000 5934077.500 5.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_57">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934076.638 5.154 566032.000 5934073.637 5.119 566044.740 5934073.255 5.121 566064.000 5934072.292 5.120 566064.000 5934075.296 5.156 566044.860 5934076.253 5.157 566032.000 5934076.638 5.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_58">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934075.296 5.154 566064.000 5934072.292 5.120 566074.621 5934071.761 5.120 566091.872 5934070.611 5.115 566092.121 5934073.601 5.149 566074.796 5934074.756 5.154 566064.000 5934075.296 5.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_32">
<gml:name>Deichgrund</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_32_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566091.463 5933968.000 4.924 566084.446 5933968.000 4.921 566083.888 5933960.000 4.919 566090.905 5933960.000 4.921 566091.463 5933968.000 4.924</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566093.698 5934000.000 4.943 566086.681 5934000.000 4.939 566084.446 5933968.000 4.921 566091.463 5933968.000 4.924 566093.698 5934000.000 4.943</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566095.932 5934032.000 4.970 566088.915 5934032.000 4.970 566086.681 5934000.000 4.941 566093.698 5934000.000 4.941 566095.932 5934032.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566090.260 5934051.267 4.990 566088.915 5934032.000 4.968 566095.932 5934032.000 4.970 566096.000 5934032.975 4.971 566096.000 5934064.000 5.006 566091.321 5934064.000 5.004 566090.260 5934051.267 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566091.321 5934064.000 5.006 566096.000 5934064.000 5.006 566096.000 5934073.342 5.086 566092.121 5934073.601 5.087 566091.321 5934064.000 5.006</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566098.345 5934064.000 5.011 566096.000 5934064.000 5.007 566096.000 5934032.975 4.969 566097.240 5934050.733 4.993 566098.345 5934064.000 5.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934073.342 5.085 566096.000 5934064.000 5.007 566098.345 5934064.000 5.013 566099.107 5934073.135 5.091 566096.000 5934073.342 5.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_32_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566093.468 5933968.000 4.986 566091.463 5933968.000 4.985 566090.905 5933960.000 4.980 566092.910 5933960.000 4.980 566093.468 5933968.000 4.986</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566095.703 5934000.000 5.005 566093.698 5934000.000 5.003 566091.463 5933968.000 4.985 566093.468 5933968.000 4.987 566095.703 5934000.000 5.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934004.260 5.009 566096.000 5934032.000 5.030 566095.932 5934032.000 5.030 566093.698 5934000.000 5.002 566095.703 5934000.000 5.006 566096.000 5934004.260 5.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566097.937 5934032.000 5.030 566096.000 5934032.000 5.030 566096.000 5934004.260 5.010 566097.937 5934032.000 5.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566099.234 5934050.580 5.054 566100.352 5934064.000 5.072 566098.345 5934064.000 5.071 566097.240 5934050.733 5.053 566096.000 5934032.975 5.030 566096.000 5934032.000 5.028 566097.937 5934032.000 5.029 566099.234 5934050.580 5.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566098.345 5934064.000 5.072 566100.352 5934064.000 5.076 566100.853 5934070.012 5.119 566098.858 5934070.145 5.116 566098.345 5934064.000 5.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.446 5933968.000 4.980 566082.442 5933968.000 4.980 566081.883 5933960.000 4.980 566083.888 5933960.000 4.980 566084.446 5933968.000 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.681 5934000.000 5.000 566084.676 5934000.000 5.000 566082.442 5933968.000 4.980 566084.446 5933968.000 4.980 566086.681 5934000.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.915 5934032.000 5.030 566086.910 5934032.000 5.030 566084.676 5934000.000 5.000 566086.681 5934000.000 5.000 566088.915 5934032.000 5.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566090.260 5934051.267 5.050 566091.321 5934064.000 5.063 566089.314 5934064.000 5.061 566088.266 5934051.420 5.048 566086.910 5934032.000 5.027 566088.915 5934032.000 5.029 566090.260 5934051.267 5.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.314 5934064.000 5.065 566091.321 5934064.000 5.065 566091.872 5934070.611 5.116 566089.876 5934070.744 5.117 566089.314 5934064.000 5.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Road gml:id="DEXX_Strasse_33">
<gml:name>Obstweg</gml:name>
<tran:function>1050</tran:function>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_33_fahrbahn">
<tran:function>1</tran:function>
<tran:surfaceMaterial>2</tran:surfaceMaterial>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934011.937 4.940 566448.000 5934032.000 4.950 566445.357 5934032.000 4.950 566448.000 5934011.937 4.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566444.291 5934040.088 4.961 566445.357 5934032.000 4.950 566448.000 5934032.000 4.948 566448.000 5934045.772 4.965 566443.346 5934064.000 4.992 566438.186 5934064.000 4.996 566444.291 5934040.088 4.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566438.186 5934064.000 4.995 566443.346 5934064.000 4.995 566442.986 5934065.410 5.002 566437.962 5934064.876 4.999 566438.186 5934064.000 4.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566458.832 5933968.000 4.910 566453.789 5933968.000 4.910 566454.843 5933960.000 4.910 566459.886 5933960.000 4.910 566458.832 5933968.000 4.910</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566454.616 5934000.000 4.930 566449.573 5934000.000 4.930 566453.789 5933968.000 4.910 566458.832 5933968.000 4.910 566454.616 5934000.000 4.930</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566450.400 5934032.000 4.950 566448.000 5934032.000 4.951 566448.000 5934011.937 4.939 566449.573 5934000.000 4.931 566454.616 5934000.000 4.930 566450.400 5934032.000 4.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934045.772 4.963 566448.000 5934032.000 4.950 566450.400 5934032.000 4.951 566449.209 5934041.037 4.959 566448.000 5934045.772 4.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Strasse_33_gehweg">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934045.772 5.022 566448.000 5934053.857 5.031 566445.746 5934062.686 5.044 566443.736 5934062.472 5.047 566448.000 5934045.772 5.022</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566460.850 5933968.000 4.970 566458.832 5933968.000 4.970 566459.886 5933960.000 4.970 566461.904 5933960.000 4.970 566460.850 5933968.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566456.633 5934000.000 4.990 566454.616 5934000.000 4.990 566458.832 5933968.000 4.970 566460.850 5933968.000 4.970 566456.633 5934000.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566452.417 5934032.000 5.010 566450.400 5934032.000 5.010 566454.616 5934000.000 4.990 566456.633 5934000.000 4.990 566452.417 5934032.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566451.176 5934041.416 5.019 566448.000 5934053.857 5.030 566448.000 5934045.772 5.023 566449.209 5934041.037 5.019 566450.400 5934032.000 5.010 566452.417 5934032.000 5.011 566451.176 5934041.416 5.019</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5933996.627 4.990 566448.000 5934000.000 4.990 566447.556 5934000.000 4.990 566448.000 5933996.627 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566445.357 5934032.000 5.012 566443.339 5934032.000 5.013 566447.556 5934000.000 4.991 566448.000 5934000.000 4.991 566448.000 5934011.937 4.998 566445.357 5934032.000 5.012</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566444.291 5934040.088 5.019 566438.712 5934061.939 5.046 566436.702 5934061.726 5.049 566442.324 5934039.709 5.022 566443.339 5934032.000 5.014 566445.357 5934032.000 5.010 566444.291 5934040.088 5.019</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566453.789 5933968.000 4.970 566451.772 5933968.000 4.970 566452.826 5933960.000 4.970 566454.843 5933960.000 4.970 566453.789 5933968.000 4.970</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566449.573 5934000.000 4.990 566448.000 5934000.000 4.991 566448.000 5933996.627 4.989 566451.772 5933968.000 4.970 566453.789 5933968.000 4.970 566449.573 5934000.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934011.937 5.000 566448.000 5934000.000 4.990 566449.573 5934000.000 4.990 566448.000 5934011.937 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Road>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Square gml:id="DEXX_Platz_01">
<gml:name>Markt</gml:name>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Platz_01_flaeche">
<tran:function>5</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934261.077 6.525 566192.000 5934288.000 6.710 566191.900 5934288.000 6.710 566188.000 5934262.000 6.510 566192.000 5934261.077 6.525</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934255.231 6.637 566224.000 5934256.000 6.645 566214.000 5934256.000 6.595 566224.000 5934255.231 6.637</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566214.000 5934256.000 6.596 566224.000 5934256.000 6.646 566224.000 5934288.000 6.873 566192.000 5934288.000 6.713 566192.000 5934261.077 6.522 566214.000 5934256.000 6.596</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934288.667 6.716 566192.000 5934288.000 6.713 566224.000 5934288.000 6.871 566224.000 5934305.500 6.960 566222.000 5934306.000 6.953 566194.000 5934302.000 6.794 566192.000 5934288.667 6.716</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566240.261 5934256.000 6.723 566224.000 5934256.000 6.644 566224.000 5934255.231 6.638 566240.000 5934254.000 6.705 566240.261 5934256.000 6.723</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566244.435 5934288.000 6.972 566224.000 5934288.000 6.875 566224.000 5934256.000 6.645 566240.261 5934256.000 6.723 566244.435 5934288.000 6.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934305.500 6.957 566224.000 5934288.000 6.877 566244.435 5934288.000 6.970 566246.000 5934300.000 7.032 566224.000 5934305.500 6.957</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Square>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Square gml:id="DEXX_Platz_02">
<gml:name>Kirchhof</gml:name>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Platz_02_flaeche">
<tran:function>5</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566241.726 5934267.232 6.822 566243.702 5934266.495 6.823 566244.221 5934266.302 6.823 566256.000 5934261.908 6.829 566256.000 5934288.000 7.010 566244.435 5934288.000 6.975 566243.090 5934277.687 6.899 566241.726 5934267.232 6.822</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566244.435 5934288.000 6.972 566256.000 5934288.000 7.010 566256.000 5934302.744 7.074 566245.878 5934298.620 7.022 566245.839 5934298.604 7.022 566245.817 5934298.595 7.022 566244.435 5934288.000 6.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934250.984 6.760 566288.000 5934256.000 6.810 566272.261 5934256.000 6.810 566280.268 5934253.389 6.784 566288.000 5934250.984 6.760</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566272.261 5934256.000 6.804 566288.000 5934256.000 6.815 566288.000 5934288.000 7.034 566256.000 5934288.000 7.011 566256.000 5934261.908 6.833 566268.900 5934257.096 6.809 566272.261 5934256.000 6.804</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934302.744 7.074 566256.000 5934288.000 7.016 566288.000 5934288.000 7.031 566288.000 5934311.987 7.125 566269.607 5934308.288 7.102 566256.000 5934302.744 7.074</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934241.883 6.586 566320.000 5934256.000 6.710 566288.000 5934256.000 6.810 566288.000 5934250.984 6.766 566291.451 5934249.910 6.745 566302.373 5934246.683 6.683 566315.673 5934243.016 6.609 566320.000 5934241.883 6.586</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934256.000 6.811 566320.000 5934256.000 6.709 566320.000 5934288.000 6.931 566288.000 5934288.000 7.034 566288.000 5934256.000 6.811</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934311.987 7.112 566288.000 5934288.000 7.040 566320.000 5934288.000 6.926 566320.000 5934318.424 7.019 566288.000 5934311.987 7.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.241 5934256.000 6.669 566320.000 5934256.000 6.711 566320.000 5934241.883 6.583 566325.838 5934240.354 6.540 566325.914 5934240.860 6.544 566327.486 5934251.364 6.631 566328.241 5934256.000 6.669</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.640 5934288.000 6.856 566320.000 5934288.000 6.928 566320.000 5934256.000 6.713 566328.241 5934256.000 6.670 566331.141 5934273.797 6.774 566333.640 5934288.000 6.856</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934318.424 7.015 566320.000 5934288.000 6.933 566333.640 5934288.000 6.853 566335.110 5934296.352 6.866 566339.366 5934318.884 6.902 566339.568 5934320.000 6.903 566327.836 5934320.000 6.973 566320.000 5934318.424 7.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.836 5934320.000 6.976 566339.568 5934320.000 6.901 566339.929 5934322.000 6.903 566340.010 5934322.449 6.903 566337.780 5934322.000 6.917 566327.836 5934320.000 6.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Square>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Square gml:id="DEXX_Platz_03">
<gml:name>Kornspeicherplatz</gml:name>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Platz_03_flaeche">
<tran:function>5</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934175.398 6.063 566352.000 5934192.000 6.148 566348.361 5934192.000 6.160 566347.055 5934182.416 6.116 566346.064 5934175.152 6.082 566346.519 5934175.165 6.080 566352.000 5934175.398 6.063</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566348.361 5934192.000 6.159 566352.000 5934192.000 6.150 566352.000 5934218.683 6.294 566349.867 5934203.041 6.215 566348.361 5934192.000 6.159</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934177.240 5.961 566384.000 5934192.000 6.029 566352.000 5934192.000 6.144 566352.000 5934175.398 6.068 566359.304 5934175.707 6.043 566372.258 5934176.430 6.000 566384.000 5934177.240 5.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934218.683 6.287 566352.000 5934192.000 6.164 566384.000 5934192.000 6.009 566384.000 5934224.000 6.156 566352.725 5934224.000 6.308 566352.000 5934218.683 6.287</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566353.242 5934227.534 6.329 566352.854 5934224.947 6.321 566352.725 5934224.000 6.317 566384.000 5934224.000 6.142 566384.000 5934230.281 6.167 566367.897 5934230.070 6.257 566353.242 5934227.534 6.329</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934180.081 5.869 566416.000 5934192.000 5.908 566384.000 5934192.000 6.017 566384.000 5934177.240 5.968 566385.381 5934177.335 5.964 566398.692 5934178.424 5.922 566412.191 5934179.683 5.881 566416.000 5934180.081 5.869</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934192.000 6.031 566416.000 5934192.000 5.893 566416.000 5934224.000 5.995 566384.000 5934224.000 6.133 566384.000 5934192.000 6.031</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934230.281 6.162 566384.000 5934224.000 6.146 566416.000 5934224.000 5.982 566416.000 5934230.699 5.998 566384.000 5934230.281 6.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934183.754 5.787 566448.000 5934192.000 5.805 566416.000 5934192.000 5.900 566416.000 5934180.081 5.874 566425.856 5934181.110 5.847 566439.687 5934182.706 5.809 566448.000 5934183.754 5.787</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934192.000 5.909 566448.000 5934192.000 5.794 566448.000 5934224.000 5.863 566416.000 5934224.000 5.978 566416.000 5934192.000 5.909</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934230.699 5.996 566416.000 5934224.000 5.980 566448.000 5934224.000 5.849 566448.000 5934247.839 5.907 566444.773 5934236.366 5.892 566439.010 5934237.987 5.919 566439.101 5934231.001 5.902 566416.000 5934230.699 5.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566455.898 5934192.000 5.783 566448.000 5934192.000 5.802 566448.000 5934183.754 5.790 566453.603 5934184.461 5.777 566455.898 5934192.000 5.783</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566465.603 5934224.000 5.799 566448.000 5934224.000 5.853 566448.000 5934192.000 5.805 566455.898 5934192.000 5.781 566457.867 5934198.470 5.784 566465.603 5934224.000 5.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934247.839 5.927 566448.000 5934224.000 5.853 566465.603 5934224.000 5.797 566475.300 5934256.000 5.864 566450.298 5934256.000 5.944 566449.837 5934254.372 5.941 566448.000 5934247.839 5.927</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566450.298 5934256.000 5.953 566475.300 5934256.000 5.864 566477.865 5934264.465 5.894 566477.897 5934264.566 5.895 566480.000 5934271.208 5.918 566480.000 5934288.000 5.996 566459.384 5934288.000 6.068 566456.208 5934276.858 6.028 566453.085 5934265.864 5.988 566450.298 5934256.000 5.953</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566459.384 5934288.000 6.066 566480.000 5934288.000 5.996 566480.000 5934320.000 6.127 566466.729 5934320.000 6.173 566463.855 5934303.653 6.115 566459.770 5934289.354 6.070 566459.384 5934288.000 6.066</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566466.729 5934320.000 6.170 566480.000 5934320.000 6.129 566480.000 5934352.000 6.246 566472.356 5934352.000 6.269 566466.729 5934320.000 6.170</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566472.356 5934352.000 6.268 566480.000 5934352.000 6.247 566480.000 5934384.000 6.358 566477.982 5934384.000 6.363 566472.356 5934352.000 6.268</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566477.982 5934384.000 6.362 566480.000 5934384.000 6.359 566480.000 5934386.283 6.365 566478.407 5934386.414 6.369 566477.982 5934384.000 6.362</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566485.317 5934288.000 5.979 566480.000 5934288.000 5.995 566480.000 5934271.208 5.921 566485.317 5934288.000 5.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566495.451 5934320.000 6.084 566480.000 5934320.000 6.128 566480.000 5934288.000 5.995 566485.317 5934288.000 5.979 566495.451 5934320.000 6.084</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566489.955 5934352.000 6.223 566480.000 5934352.000 6.248 566480.000 5934320.000 6.125 566495.451 5934320.000 6.087 566496.897 5934324.566 6.101 566498.443 5934327.409 6.108 566500.941 5934329.468 6.109 566504.027 5934330.444 6.105 566507.254 5934330.196 6.097 566512.000 5934328.891 6.080 566512.000 5934338.053 6.115 566487.000 5934342.000 6.192 566489.955 5934352.000 6.223</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566499.409 5934384.000 6.314 566480.000 5934384.000 6.359 566480.000 5934352.000 6.245 566489.955 5934352.000 6.222 566499.409 5934384.000 6.314</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934386.283 6.364 566480.000 5934384.000 6.358 566499.409 5934384.000 6.316 566499.575 5934384.562 6.317 566483.066 5934386.029 6.357 566480.000 5934386.283 6.364</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566535.950 5934224.000 5.649 566527.074 5934224.000 5.661 566518.208 5934194.445 5.660 566526.102 5934195.845 5.650 566541.057 5934198.652 5.631 566544.000 5934199.235 5.628 566544.000 5934202.026 5.629 566539.312 5934201.124 5.635 566537.991 5934207.992 5.640 566532.190 5934209.496 5.648 566535.950 5934224.000 5.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566528.000 5934224.000 5.660 566528.000 5934227.086 5.660 566527.074 5934224.000 5.660 566528.000 5934224.000 5.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566540.078 5934239.924 5.651 566540.099 5934240.000 5.651 566531.874 5934240.000 5.662 566528.000 5934227.086 5.661 566528.000 5934224.000 5.660 566535.950 5934224.000 5.649 566540.078 5934239.924 5.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566531.874 5934240.000 5.663 566540.099 5934240.000 5.650 566544.000 5934254.166 5.706 566544.000 5934256.000 5.714 566536.772 5934256.000 5.726 566534.129 5934247.515 5.692 566531.874 5934240.000 5.663</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566536.772 5934256.000 5.725 566544.000 5934256.000 5.715 566544.000 5934279.207 5.816 566536.772 5934256.000 5.725</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934338.053 6.118 566512.000 5934328.891 6.080 566544.000 5934320.091 5.988 566544.000 5934333.000 6.040 566512.000 5934338.053 6.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934380.286 6.228 566544.000 5934383.776 6.243 566528.117 5934383.309 6.264 566518.361 5934383.615 6.280 566544.000 5934380.286 6.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934202.026 5.629 566544.000 5934199.235 5.627 566556.177 5934201.646 5.615 566571.462 5934204.825 5.600 566576.000 5934205.814 5.595 566576.000 5934208.404 5.597 566568.673 5934206.770 5.604 566544.000 5934202.026 5.629</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.505 5934256.000 5.715 566544.000 5934256.000 5.715 566544.000 5934254.166 5.706 566544.505 5934256.000 5.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566554.342 5934288.000 5.839 566546.739 5934288.000 5.850 566544.000 5934279.207 5.816 566544.000 5934256.000 5.715 566544.505 5934256.000 5.715 566544.857 5934257.279 5.720 566549.139 5934271.637 5.775 566553.793 5934286.353 5.832 566554.342 5934288.000 5.839</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566563.711 5934320.000 5.963 566544.329 5934320.000 5.987 566547.254 5934319.196 5.980 566550.275 5934317.665 5.970 566552.458 5934315.077 5.956 566553.458 5934311.841 5.941 566553.115 5934308.472 5.928 566546.739 5934288.000 5.850 566554.342 5934288.000 5.840 566558.748 5934301.217 5.890 566563.711 5934320.000 5.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934333.000 6.040 566544.000 5934320.091 5.988 566544.329 5934320.000 5.987 566563.711 5934320.000 5.963 566572.167 5934352.000 6.083 566569.696 5934352.000 6.086 566563.000 5934330.000 6.005 566544.000 5934333.000 6.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566569.696 5934352.000 6.085 566572.167 5934352.000 6.084 566576.000 5934366.505 6.139 566576.000 5934372.714 6.163 566569.696 5934352.000 6.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934376.130 6.176 566576.000 5934384.000 6.207 566550.415 5934384.000 6.236 566549.867 5934383.949 6.236 566544.000 5934383.776 6.242 566544.000 5934380.286 6.228 566576.000 5934376.130 6.176</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566550.415 5934384.000 6.236 566576.000 5934384.000 6.207 566576.000 5934386.745 6.221 566571.017 5934385.935 6.222 566550.415 5934384.000 6.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934208.404 5.599 566576.000 5934205.814 5.599 566586.912 5934208.191 5.590 566602.527 5934211.742 5.577 566608.000 5934213.039 5.572 566608.000 5934216.568 5.572 566601.738 5934214.752 5.578 566586.275 5934210.696 5.590 566576.000 5934208.404 5.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934372.714 6.163 566576.000 5934366.505 6.138 566580.623 5934384.000 6.205 566576.000 5934384.000 6.207 566576.000 5934376.130 6.176 566577.000 5934376.000 6.175 566576.000 5934372.714 6.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934386.745 6.219 566576.000 5934384.000 6.207 566580.623 5934384.000 6.205 566581.588 5934387.653 6.220 566576.000 5934386.745 6.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934216.568 5.571 566608.000 5934213.039 5.572 566618.306 5934215.480 5.568 566634.321 5934219.422 5.562 566640.000 5934220.848 5.560 566640.000 5934224.000 5.559 566632.438 5934224.000 5.562 566618.275 5934219.549 5.567 566608.000 5934216.568 5.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566632.438 5934224.000 5.560 566640.000 5934224.000 5.560 566640.000 5934226.251 5.560 566635.758 5934225.044 5.560 566632.438 5934224.000 5.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566652.529 5934224.000 5.549 566640.000 5934224.000 5.560 566640.000 5934220.848 5.560 566650.727 5934223.539 5.551 566652.529 5934224.000 5.549</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934226.251 5.560 566640.000 5934224.000 5.559 566652.529 5934224.000 5.551 566667.451 5934227.813 5.541 566672.000 5934228.996 5.538 566672.000 5934235.362 5.540 566640.000 5934226.251 5.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934235.362 5.546 566672.000 5934228.996 5.536 566684.495 5934232.245 5.535 566701.856 5934236.833 5.534 566704.000 5934237.408 5.534 566704.000 5934244.472 5.544 566672.000 5934235.362 5.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934244.472 5.554 566704.000 5934237.408 5.526 566719.535 5934241.578 5.536 566720.000 5934241.705 5.536 566720.000 5934249.028 5.566 566704.000 5934244.472 5.554</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Square>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Track gml:id="DEXX_Weg_01">
<gml:name>Uferweg</gml:name>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Weg_01_flaeche">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934121.463 5.703 565968.000 5934124.472 5.708 565965.471 5934124.674 5.706 565960.000 5934125.062 5.701 565960.000 5934122.054 5.697 565965.245 5934121.682 5.701 565968.000 5934121.463 5.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.346 5934123.170 5.707 565968.000 5934124.472 5.703 565968.000 5934121.463 5.705 565984.095 5934120.180 5.710 566000.000 5934118.772 5.715 566000.000 5934121.784 5.712 565984.346 5934123.170 5.707</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934121.784 5.713 566000.000 5934118.772 5.713 566002.782 5934118.526 5.714 566021.309 5934116.719 5.723 566032.000 5934115.579 5.728 566032.000 5934118.596 5.728 566021.613 5934119.704 5.723 566003.060 5934121.513 5.714 566000.000 5934121.784 5.713</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934118.596 5.734 566032.000 5934115.579 5.726 566039.936 5934114.732 5.725 566058.513 5934112.812 5.724 566064.000 5934112.263 5.724 566064.000 5934115.278 5.732 566058.816 5934115.796 5.733 566040.249 5934117.716 5.734 566032.000 5934118.596 5.734</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934115.278 5.737 566064.000 5934112.263 5.718 566076.782 5934110.985 5.720 566094.744 5934109.252 5.724 566096.000 5934109.135 5.725 566096.000 5934112.148 5.744 566095.027 5934112.238 5.743 566077.075 5934113.970 5.740 566064.000 5934115.278 5.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934112.148 5.747 566096.000 5934109.135 5.720 566112.400 5934107.612 5.717 566128.000 5934106.222 5.715 566128.000 5934109.234 5.743 566112.671 5934110.600 5.745 566096.000 5934112.148 5.747</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934109.234 5.746 566128.000 5934106.222 5.714 566129.748 5934106.067 5.714 566146.790 5934104.615 5.713 566160.000 5934103.543 5.713 566160.000 5934106.553 5.745 566147.039 5934107.605 5.745 566130.009 5934109.055 5.746 566128.000 5934109.234 5.746</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934106.553 5.753 566160.000 5934103.543 5.710 566163.527 5934103.257 5.709 566179.963 5934101.993 5.705 566192.000 5934101.123 5.703 566192.000 5934104.131 5.746 566180.186 5934104.984 5.748 566163.763 5934106.248 5.752 566160.000 5934106.553 5.753</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934104.131 5.746 566192.000 5934101.123 5.705 566195.946 5934100.837 5.704 566211.474 5934099.792 5.702 566224.000 5934099.014 5.701 566224.000 5934102.020 5.742 566211.667 5934102.785 5.743 566196.155 5934103.830 5.745 566192.000 5934104.131 5.746</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934102.020 5.741 566224.000 5934099.014 5.698 566226.546 5934098.856 5.697 566241.165 5934098.029 5.691 566255.333 5934097.313 5.686 566256.000 5934097.284 5.686 566256.000 5934100.286 5.729 566255.475 5934100.310 5.729 566241.326 5934101.025 5.734 566226.724 5934101.850 5.740 566224.000 5934102.020 5.741</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934100.286 5.727 566256.000 5934097.284 5.685 566269.050 5934096.707 5.674 566282.320 5934096.211 5.666 566288.000 5934096.041 5.662 566288.000 5934099.042 5.705 566282.421 5934099.210 5.708 566269.172 5934099.704 5.717 566256.000 5934100.286 5.727</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.929 5934096.000 5.655 566289.363 5934096.000 5.660 566295.298 5934095.822 5.656 566308.591 5934095.625 5.649 566310.881 5934095.625 5.649 566310.929 5934096.000 5.655</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934099.042 5.711 566288.000 5934096.041 5.661 566289.363 5934096.000 5.660 566310.929 5934096.000 5.655 566311.261 5934098.625 5.698 566308.614 5934098.625 5.699 566295.365 5934098.821 5.705 566288.000 5934099.042 5.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.857 5934096.000 5.630 566331.996 5934096.000 5.640 566331.967 5934095.769 5.635 566335.602 5934095.821 5.632 566341.857 5934096.000 5.630</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.537 5934098.821 5.681 566332.347 5934098.775 5.685 566331.996 5934096.000 5.645 566341.857 5934096.000 5.632 566349.319 5934096.213 5.625 566352.000 5934096.327 5.623 566352.000 5934099.329 5.667 566349.212 5934099.211 5.669 566335.537 5934098.821 5.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934099.329 5.668 566352.000 5934096.327 5.625 566363.177 5934096.800 5.622 566377.178 5934097.582 5.621 566384.000 5934098.052 5.622 566384.000 5934101.059 5.664 566376.991 5934100.576 5.664 566363.030 5934099.797 5.665 566352.000 5934099.329 5.668</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934101.059 5.662 566384.000 5934098.052 5.622 566391.320 5934098.557 5.620 566405.581 5934099.724 5.620 566416.000 5934100.695 5.622 566416.000 5934103.708 5.662 566405.320 5934102.712 5.660 566391.094 5934101.548 5.660 566384.000 5934101.059 5.662</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934103.708 5.657 566416.000 5934100.695 5.623 566419.962 5934101.065 5.623 566434.487 5934102.582 5.626 566448.000 5934104.141 5.630 566448.000 5934107.161 5.663 566434.159 5934105.564 5.659 566419.667 5934104.050 5.657 566416.000 5934103.708 5.657</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934107.161 5.662 566448.000 5934104.141 5.635 566449.157 5934104.275 5.635 566463.971 5934106.142 5.637 566478.931 5934108.185 5.640 566480.000 5934108.342 5.640 566480.000 5934111.374 5.667 566478.510 5934111.156 5.667 566463.581 5934109.117 5.664 566448.797 5934107.253 5.662 566448.000 5934107.161 5.662</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934111.374 5.658 566480.000 5934108.342 5.647 566494.036 5934110.403 5.652 566509.286 5934112.795 5.658 566512.000 5934113.247 5.659 566512.000 5934116.288 5.671 566508.807 5934115.756 5.670 566493.585 5934113.369 5.663 566480.000 5934111.374 5.658</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934116.288 5.670 566512.000 5934113.247 5.667 566524.704 5934115.364 5.662 566540.288 5934118.128 5.656 566544.000 5934118.825 5.654 566544.000 5934121.877 5.657 566539.749 5934121.079 5.658 566524.195 5934118.321 5.665 566512.000 5934116.288 5.670</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934121.877 5.652 566544.000 5934118.825 5.657 566556.017 5934121.081 5.651 566571.892 5934124.224 5.642 566576.000 5934125.078 5.639 566576.000 5934128.000 5.635 566575.315 5934128.000 5.635 566571.295 5934127.164 5.637 566555.449 5934124.027 5.646 566544.000 5934121.877 5.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566589.950 5934128.000 5.629 566576.000 5934128.000 5.637 566576.000 5934125.078 5.640 566587.913 5934127.556 5.631 566589.950 5934128.000 5.629</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934128.143 5.637 566576.000 5934128.000 5.637 566589.950 5934128.000 5.632 566604.080 5934131.078 5.627 566608.000 5934131.969 5.626 566608.000 5934135.046 5.626 566603.428 5934134.006 5.627 566587.288 5934130.490 5.633 566576.000 5934128.143 5.637</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934135.046 5.622 566608.000 5934131.969 5.626 566620.393 5934134.788 5.620 566636.853 5934138.687 5.611 566640.000 5934139.462 5.609 566640.000 5934142.552 5.605 566636.148 5934141.604 5.607 566619.714 5934137.710 5.616 566608.000 5934135.046 5.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934142.552 5.608 566640.000 5934139.462 5.611 566653.376 5934142.755 5.607 566670.121 5934146.957 5.601 566672.000 5934147.437 5.601 566672.000 5934150.533 5.598 566669.385 5934149.865 5.598 566652.653 5934145.666 5.604 566640.000 5934142.552 5.608</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934150.533 5.599 566672.000 5934147.437 5.600 566687.171 5934151.314 5.600 566704.000 5934155.689 5.600 566704.000 5934158.790 5.599 566703.766 5934158.728 5.599 566686.422 5934154.219 5.599 566672.000 5934150.533 5.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934158.790 5.598 566704.000 5934155.689 5.601 566704.527 5934155.826 5.600 566720.000 5934159.916 5.590 566720.000 5934160.000 5.590 566708.577 5934160.000 5.594 566704.000 5934158.790 5.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566708.577 5934160.000 5.592 566720.000 5934160.000 5.590 566720.000 5934163.019 5.589 566708.577 5934160.000 5.592</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Track>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Track gml:id="DEXX_Weg_02">
<gml:name>Wege im Wallpark</gml:name>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Weg_02_flaeche">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934318.686 10.256 565992.000 5934320.000 10.445 565990.451 5934320.000 10.315 565991.023 5934319.454 10.285 565992.000 5934318.686 10.256</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934318.686 10.253 565994.181 5934316.973 10.154 565995.681 5934316.000 10.117 565996.000 5934316.000 10.141 565996.000 5934318.892 10.584 565995.694 5934319.090 10.592 565994.536 5934320.000 10.644 565992.000 5934320.000 10.454 565992.000 5934318.686 10.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934316.000 10.363 565996.000 5934316.000 10.137 565996.000 5934315.793 10.104 565997.652 5934314.723 10.031 566000.000 5934313.469 9.969 566000.000 5934316.000 10.363</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934318.892 10.585 565996.000 5934316.000 10.135 566000.000 5934316.000 10.366 566000.000 5934316.416 10.431 565998.973 5934316.965 10.457 565996.000 5934318.892 10.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.581 5934331.678 10.770 565983.457 5934328.282 10.652 565983.652 5934328.000 10.648 565984.000 5934328.000 10.694 565984.000 5934332.000 11.126 565981.443 5934332.000 10.786 565981.581 5934331.678 10.770</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.443 5934332.000 10.777 565984.000 5934332.000 11.136 565984.000 5934332.676 11.197 565983.919 5934332.822 11.198 565982.557 5934336.000 11.293 565980.000 5934336.000 10.935 565980.000 5934335.393 10.880 565980.024 5934335.311 10.876 565981.443 5934332.000 10.777</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934336.000 10.929 565980.000 5934340.000 11.192 565978.815 5934340.000 11.013 565978.977 5934338.909 10.965 565979.823 5934336.000 10.902 565980.000 5934336.000 10.929</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565978.450 5934342.467 11.063 565978.815 5934340.000 11.010 565980.000 5934340.000 11.194 565980.000 5934344.000 11.372 565978.450 5934344.000 11.131 565978.450 5934342.467 11.063</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.444 5934340.000 11.418 565980.000 5934340.000 11.202 565980.000 5934336.000 10.922 565982.557 5934336.000 11.304 565982.476 5934336.189 11.306 565981.523 5934339.466 11.392 565981.444 5934340.000 11.418</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934344.000 11.377 565980.000 5934340.000 11.191 565981.444 5934340.000 11.425 565981.050 5934342.658 11.484 565981.050 5934344.000 11.546 565980.000 5934344.000 11.377</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565978.450 5934345.974 11.170 565978.450 5934344.000 11.128 565980.000 5934344.000 11.374 565980.000 5934348.000 11.458 565978.762 5934348.000 11.263 565978.450 5934345.974 11.170</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565978.762 5934348.000 11.262 565980.000 5934348.000 11.459 565980.000 5934352.000 11.438 565979.789 5934352.000 11.405 565978.980 5934349.420 11.289 565978.762 5934348.000 11.262</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.392 5934348.000 11.695 565980.000 5934348.000 11.461 565980.000 5934344.000 11.373 565981.050 5934344.000 11.549 565981.050 5934345.776 11.589 565981.392 5934348.000 11.695</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934352.000 11.437 565980.000 5934348.000 11.462 565981.392 5934348.000 11.695 565981.520 5934348.830 11.712 565982.462 5934351.834 11.852 565982.542 5934352.000 11.864 565980.000 5934352.000 11.437</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934322.377 10.423 565988.000 5934324.000 10.637 565986.609 5934324.000 10.495 565988.000 5934322.377 10.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934327.499 10.634 565985.657 5934325.111 10.522 565986.609 5934324.000 10.490 565988.000 5934324.000 10.650 565988.000 5934326.373 10.952 565987.718 5934326.702 10.961 565986.817 5934328.000 11.022 565984.000 5934328.000 10.698 565984.000 5934327.499 10.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565990.034 5934324.000 10.839 565988.000 5934324.000 10.650 565988.000 5934322.377 10.420 565988.180 5934322.167 10.407 565990.451 5934320.000 10.310 565992.000 5934320.000 10.454 565992.000 5934322.115 10.754 565990.070 5934323.958 10.836 565990.034 5934324.000 10.839</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934326.373 10.952 565988.000 5934324.000 10.637 565990.034 5934324.000 10.843 565988.000 5934326.373 10.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934328.000 10.691 565986.817 5934328.000 11.036 565985.668 5934329.655 11.076 565984.000 5934332.676 11.202 565984.000 5934328.000 10.691</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934322.115 10.758 565992.000 5934320.000 10.445 565994.536 5934320.000 10.650 565992.727 5934321.421 10.714 565992.000 5934322.115 10.758</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934356.000 11.975 565981.578 5934356.000 11.572 565980.038 5934352.791 11.424 565980.000 5934352.671 11.422 565980.000 5934352.000 11.445 565982.542 5934352.000 11.868 565983.885 5934354.798 11.996 565984.000 5934354.974 12.009 565984.000 5934356.000 11.975</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565983.703 5934359.274 11.719 565981.615 5934356.077 11.571 565981.578 5934356.000 11.569 565984.000 5934356.000 11.965 565984.000 5934359.631 11.746 565983.703 5934359.274 11.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.670 5934356.000 12.076 565984.000 5934356.000 11.965 565984.000 5934354.974 12.016 565984.670 5934356.000 12.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565985.797 5934357.726 12.146 565987.692 5934360.000 12.300 565984.308 5934360.000 11.765 565984.000 5934359.631 11.740 565984.000 5934356.000 11.973 565984.670 5934356.000 12.078 565985.797 5934357.726 12.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934360.369 12.305 565988.000 5934364.000 11.956 565987.893 5934364.000 11.939 565986.287 5934362.375 11.848 565984.308 5934360.000 11.770 565987.692 5934360.000 12.293 565988.000 5934360.369 12.305</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565991.720 5934364.000 12.479 565988.000 5934364.000 11.950 565988.000 5934360.369 12.310 565988.213 5934360.625 12.315 565990.725 5934363.168 12.420 565991.720 5934364.000 12.479</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.962 5934365.082 11.951 565988.000 5934364.109 11.943 565988.000 5934364.000 11.957 565991.720 5934364.000 12.471 565992.000 5934364.235 12.480 565992.000 5934367.585 12.051 565991.749 5934367.415 12.038 565988.962 5934365.082 11.951</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934367.585 12.048 565992.000 5934364.235 12.495 565993.314 5934365.335 12.500 565995.979 5934367.131 12.569 565997.644 5934368.000 12.646 565992.616 5934368.000 12.064 565992.000 5934367.585 12.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934368.000 12.454 565996.000 5934370.075 12.147 565994.646 5934369.369 12.096 565992.616 5934368.000 12.067 565996.000 5934368.000 12.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565997.655 5934370.938 12.156 565996.000 5934370.075 12.135 565996.000 5934368.000 12.472 565997.644 5934368.000 12.632 565998.720 5934368.562 12.646 566000.000 5934369.047 12.693 566000.000 5934371.827 12.241 565997.655 5934370.938 12.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934309.811 9.667 566008.000 5934312.000 10.000 566003.042 5934312.000 9.863 566005.475 5934310.936 9.769 566008.000 5934309.811 9.667</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566003.042 5934312.000 9.850 566008.000 5934312.000 10.010 566008.000 5934312.657 10.112 566006.525 5934313.314 10.167 566002.568 5934315.046 10.308 566000.000 5934316.416 10.437 566000.000 5934313.469 9.980 566001.432 5934312.704 9.908 566003.042 5934312.000 9.850</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566009.467 5934309.158 9.589 566012.000 5934308.010 9.448 566012.000 5934310.865 9.882 566010.533 5934311.530 9.964 566009.476 5934312.000 10.021 566008.000 5934312.000 10.002 566008.000 5934309.811 9.668 566009.467 5934309.158 9.589</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934308.000 9.455 566012.023 5934308.000 9.452 566013.460 5934307.349 9.365 566016.000 5934306.178 9.209 566016.000 5934308.000 9.455</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934310.865 9.874 566012.000 5934308.010 9.452 566012.023 5934308.000 9.450 566016.000 5934308.000 9.452 566016.000 5934309.041 9.606 566014.540 5934309.714 9.705 566012.000 5934310.865 9.874</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934312.657 10.105 566008.000 5934312.000 10.000 566009.476 5934312.000 10.027 566008.000 5934312.657 10.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566030.570 5934302.137 8.539 566026.724 5934304.000 8.793 566020.670 5934304.000 8.909 566021.444 5934303.637 8.859 566025.437 5934301.734 8.597 566029.430 5934299.801 8.333 566032.000 5934298.535 8.161 566032.000 5934301.433 8.443 566030.570 5934302.137 8.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566017.452 5934305.509 9.121 566020.670 5934304.000 8.889 566024.000 5934304.000 8.851 566024.000 5934305.299 9.019 566022.556 5934305.988 9.125 566022.528 5934306.001 9.127 566024.000 5934306.884 9.224 566024.000 5934309.916 9.616 566019.691 5934307.331 9.331 566018.548 5934307.866 9.414 566016.000 5934309.041 9.595 566016.000 5934306.178 9.225 566017.452 5934305.509 9.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934309.916 9.634 566024.000 5934306.884 9.201 566032.000 5934311.684 9.594 566032.000 5934312.000 9.639 566027.473 5934312.000 9.805 566024.000 5934309.916 9.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934305.299 9.012 566024.000 5934304.000 8.860 566026.724 5934304.000 8.811 566026.563 5934304.078 8.823 566024.000 5934305.299 9.012</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566027.473 5934312.000 9.818 566032.000 5934312.000 9.635 566032.000 5934314.716 10.015 566027.473 5934312.000 9.818</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934346.736 16.130 566016.000 5934349.464 16.125 566010.383 5934351.242 16.025 566009.598 5934348.764 16.016 566016.000 5934346.736 16.130</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934346.736 16.111 566020.000 5934345.470 15.874 566020.000 5934348.000 15.947 566016.000 5934348.000 16.147 566016.000 5934346.736 16.111</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934348.000 16.140 566020.000 5934348.000 15.951 566020.000 5934348.197 15.951 566016.000 5934349.464 16.138 566016.000 5934348.000 16.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.622 5934348.000 15.908 566020.000 5934348.000 15.964 566020.000 5934345.470 15.856 566024.000 5934344.203 15.441 566024.000 5934346.930 15.558 566020.622 5934348.000 15.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934345.914 14.999 566028.000 5934348.000 15.091 566026.398 5934348.000 15.298 566026.136 5934347.727 15.320 566024.755 5934346.691 15.453 566024.000 5934346.930 15.562 566024.000 5934344.203 15.441 566024.641 5934344.000 15.350 566025.500 5934344.000 15.238 566027.864 5934345.773 15.011 566028.000 5934345.914 14.999</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566026.398 5934348.000 15.290 566028.000 5934348.000 15.069 566028.000 5934349.904 15.071 566027.538 5934349.185 15.134 566026.398 5934348.000 15.290</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566029.587 5934347.565 14.822 566029.867 5934348.000 14.792 566028.000 5934348.000 15.068 566028.000 5934345.914 15.013 566029.587 5934347.565 14.822</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934349.904 15.058 566028.000 5934348.000 15.083 566029.867 5934348.000 14.793 566030.859 5934349.543 14.619 566031.647 5934351.692 14.468 566031.685 5934352.000 14.458 566028.990 5934352.000 14.876 566028.516 5934350.707 14.967 566028.000 5934349.904 15.058</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934370.233 12.814 566004.000 5934372.000 12.508 566000.456 5934372.000 12.230 566000.000 5934371.827 12.225 566000.000 5934369.047 12.707 566001.543 5934369.631 12.727 566004.000 5934370.233 12.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.456 5934372.000 12.237 566004.000 5934372.000 12.498 566004.000 5934372.908 12.332 566003.987 5934372.907 12.331 566000.770 5934372.119 12.239 566000.456 5934372.000 12.237</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934372.000 12.720 566004.000 5934372.000 12.495 566004.000 5934370.233 12.826 566004.451 5934370.343 12.830 566007.452 5934370.700 12.932 566008.000 5934370.700 12.963 566008.000 5934372.000 12.720</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_52">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566007.298 5934373.300 12.436 566004.000 5934372.908 12.331 566004.000 5934372.000 12.499 566008.000 5934372.000 12.714 566008.000 5934373.300 12.474 566007.298 5934373.300 12.436</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_53">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934370.551 13.133 566012.000 5934372.000 12.850 566008.000 5934372.000 12.714 566008.000 5934370.700 12.967 566010.558 5934370.700 13.054 566012.000 5934370.551 13.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_54">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566010.692 5934373.300 12.560 566008.000 5934373.300 12.471 566008.000 5934372.000 12.715 566012.000 5934372.000 12.847 566012.000 5934373.165 12.628 566010.692 5934373.300 12.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_55">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934372.000 12.882 566012.000 5934372.000 12.849 566012.000 5934370.551 13.134 566013.448 5934370.402 13.175 566016.000 5934369.835 13.308 566016.000 5934372.000 12.882</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_56">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934373.165 12.629 566012.000 5934372.000 12.847 566016.000 5934372.000 12.883 566016.000 5934372.498 12.790 566013.865 5934372.973 12.682 566012.000 5934373.165 12.629</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_57">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934365.110 13.899 566024.000 5934368.000 13.388 566020.309 5934368.000 13.576 566020.750 5934367.768 13.594 566022.756 5934366.314 13.749 566024.000 5934365.110 13.899</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_58">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566031.754 5934356.000 14.202 566029.123 5934356.000 14.593 566029.153 5934355.892 14.596 566029.318 5934354.024 14.690 566029.103 5934352.308 14.831 566028.990 5934352.000 14.867 566031.685 5934352.000 14.466 566031.932 5934353.976 14.304 566031.754 5934356.000 14.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_59">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566031.039 5934358.817 14.026 566030.510 5934360.000 13.975 566028.000 5934360.000 14.312 566028.000 5934359.243 14.391 566028.586 5934357.933 14.447 566029.123 5934356.000 14.575 566031.754 5934356.000 14.221 566031.722 5934356.358 14.188 566031.039 5934358.817 14.026</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_60">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934360.000 14.297 566028.000 5934364.000 13.725 566025.007 5934364.000 14.014 566026.177 5934362.511 14.114 566027.595 5934360.148 14.315 566027.661 5934360.000 14.330 566028.000 5934360.000 14.297</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_61">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566025.007 5934364.000 13.997 566028.000 5934364.000 13.738 566028.000 5934364.400 13.670 566026.499 5934366.310 13.475 566024.753 5934368.000 13.338 566024.000 5934368.000 13.403 566024.000 5934365.110 13.895 566024.564 5934364.565 13.939 566025.007 5934364.000 13.997</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_62">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.323 5934363.989 13.694 566028.314 5934364.000 13.694 566028.000 5934364.000 13.731 566028.000 5934360.000 14.288 566030.510 5934360.000 13.991 566029.905 5934361.352 13.874 566028.323 5934363.989 13.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_63">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566019.589 5934371.317 12.961 566017.699 5934372.000 12.863 566016.000 5934372.000 12.892 566016.000 5934369.835 13.305 566016.105 5934369.812 13.307 566018.536 5934368.933 13.434 566020.000 5934368.163 13.556 566020.000 5934371.101 12.996 566019.589 5934371.317 12.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_64">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934372.000 12.882 566017.699 5934372.000 12.872 566016.832 5934372.313 12.819 566016.000 5934372.498 12.789 566016.000 5934372.000 12.882</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_65">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934371.101 13.002 566020.000 5934368.163 13.550 566020.309 5934368.000 13.566 566024.000 5934368.000 13.395 566024.000 5934368.624 13.278 566022.125 5934369.982 13.112 566020.000 5934371.101 13.002</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_66">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934368.624 13.277 566024.000 5934368.000 13.387 566024.753 5934368.000 13.340 566024.431 5934368.311 13.306 566024.000 5934368.624 13.277</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_67">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.553 5934288.000 7.125 566051.559 5934288.000 7.192 566053.324 5934286.952 7.138 566057.801 5934284.154 6.998 566062.782 5934280.916 6.838 566064.000 5934280.095 6.798 566064.000 5934283.225 6.888 566059.199 5934286.346 7.042 566056.553 5934288.000 7.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_68">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934294.486 7.719 566040.000 5934296.000 7.820 566037.093 5934296.000 7.878 566037.408 5934295.843 7.861 566040.000 5934294.486 7.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_69">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566038.592 5934298.157 8.015 566034.578 5934300.165 8.262 566032.000 5934301.433 8.418 566032.000 5934298.535 8.180 566033.422 5934297.835 8.094 566037.093 5934296.000 7.869 566040.000 5934296.000 7.810 566040.000 5934297.420 7.926 566038.592 5934298.157 8.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_70">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566042.709 5934296.000 7.757 566040.000 5934296.000 7.809 566040.000 5934294.486 7.726 566041.387 5934293.760 7.660 566045.366 5934291.584 7.464 566048.000 5934290.082 7.331 566048.000 5934293.075 7.494 566046.634 5934293.854 7.563 566042.709 5934296.000 7.757</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_71">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934297.420 7.920 566040.000 5934296.000 7.820 566042.709 5934296.000 7.766 566042.613 5934296.053 7.771 566040.000 5934297.420 7.920</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_72">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934293.075 7.483 566048.000 5934290.082 7.346 566049.346 5934289.314 7.291 566051.559 5934288.000 7.199 566056.553 5934288.000 7.126 566054.676 5934289.173 7.208 566050.654 5934291.561 7.375 566048.000 5934293.075 7.483</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_73">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934314.084 9.707 566036.000 5934316.000 9.972 566034.140 5934316.000 10.075 566032.000 5934314.716 10.015 566032.000 5934312.000 9.639 566032.527 5934312.000 9.610 566036.000 5934314.084 9.707</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_74">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566034.140 5934316.000 10.079 566036.000 5934316.000 9.965 566036.000 5934317.116 10.117 566034.140 5934316.000 10.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_75">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566037.562 5934315.021 9.737 566039.077 5934316.000 9.771 566036.000 5934316.000 9.965 566036.000 5934314.084 9.712 566037.562 5934315.021 9.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_76">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934317.116 10.114 566036.000 5934316.000 9.972 566039.077 5934316.000 9.767 566040.000 5934316.596 9.782 566040.000 5934319.691 10.177 566036.188 5934317.229 10.116 566036.000 5934317.116 10.114</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_77">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.478 5934320.000 10.176 566040.000 5934319.691 10.176 566040.000 5934316.596 9.781 566045.269 5934320.000 9.783 566040.478 5934320.000 10.176</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_78">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934320.000 9.887 566044.000 5934322.275 10.152 566040.478 5934320.000 10.177 566044.000 5934320.000 9.887</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_79">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934321.925 9.753 566048.000 5934324.000 9.980 566046.434 5934324.000 10.119 566044.700 5934322.727 10.134 566044.000 5934322.275 10.146 566044.000 5934320.000 9.898 566045.269 5934320.000 9.785 566046.175 5934320.585 9.769 566048.000 5934321.925 9.753</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_80">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566046.434 5934324.000 10.119 566048.000 5934324.000 9.970 566048.000 5934325.150 10.085 566046.434 5934324.000 10.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_81">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566050.827 5934324.000 9.706 566048.000 5934324.000 9.970 566048.000 5934321.925 9.760 566050.827 5934324.000 9.706</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_82">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566051.719 5934328.000 9.979 566050.511 5934326.993 10.004 566048.000 5934325.150 10.079 566048.000 5934324.000 9.977 566050.827 5934324.000 9.708 566052.000 5934324.861 9.673 566052.000 5934328.000 9.952 566051.719 5934328.000 9.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_83">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566052.000 5934328.000 9.948 566052.000 5934324.861 9.679 566052.114 5934324.944 9.674 566055.781 5934328.000 9.573 566052.000 5934328.000 9.948</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_84">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566051.719 5934328.000 9.976 566055.781 5934328.000 9.574 566056.000 5934328.183 9.565 566056.000 5934331.635 9.810 566055.505 5934331.155 9.825 566051.719 5934328.000 9.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_85">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934331.635 9.790 566056.000 5934328.183 9.581 566057.245 5934329.220 9.521 566061.556 5934333.405 9.346 566063.949 5934336.000 9.266 566060.413 5934336.000 9.616 566059.694 5934335.220 9.640 566056.000 5934331.635 9.790</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_86">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566060.413 5934336.000 9.602 566063.949 5934336.000 9.265 566064.000 5934336.055 9.262 566064.000 5934339.927 9.408 566063.708 5934339.574 9.422 566060.413 5934336.000 9.602</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_87">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934412.308 10.013 566064.000 5934416.000 9.730 566062.028 5934416.000 9.784 566064.000 5934412.308 10.013</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_88">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.936 5934448.000 8.065 566048.000 5934442.263 8.185 566048.000 5934447.782 8.076 566047.883 5934448.000 8.072 566044.936 5934448.000 8.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_89">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934427.286 8.901 566056.000 5934432.000 8.615 566053.482 5934432.000 8.604 566056.000 5934427.286 8.901</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_90">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934417.827 9.588 566060.703 5934424.000 9.122 566057.755 5934424.000 9.163 566062.028 5934416.000 9.768 566064.000 5934416.000 9.740 566064.000 5934417.827 9.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_91">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566057.755 5934424.000 9.135 566060.703 5934424.000 9.143 566056.430 5934432.000 8.612 566056.000 5934432.000 8.611 566056.000 5934427.286 8.917 566057.755 5934424.000 9.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_92">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934432.000 8.610 566056.000 5934432.804 8.577 566052.156 5934440.000 8.266 566049.209 5934440.000 8.257 566053.482 5934432.000 8.603 566056.000 5934432.000 8.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_93">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566049.209 5934440.000 8.249 566052.156 5934440.000 8.270 566048.000 5934447.782 8.074 566048.000 5934442.263 8.192 566049.209 5934440.000 8.249</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_94">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.936 5934448.000 8.066 566047.883 5934448.000 8.071 566042.499 5934458.081 7.956 566039.498 5934458.181 7.950 566044.936 5934448.000 8.066</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_95">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934283.225 6.875 566064.000 5934280.095 6.807 566069.768 5934276.207 6.688 566079.078 5934269.806 6.494 566079.297 5934272.811 6.557 566071.232 5934278.356 6.726 566064.218 5934283.084 6.870 566064.000 5934283.225 6.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_96">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566070.622 5934344.000 8.939 566067.367 5934344.000 9.226 566064.000 5934339.927 9.394 566064.000 5934336.055 9.271 566065.667 5934337.863 9.181 566069.586 5934342.604 8.986 566070.622 5934344.000 8.939</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_97">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566071.187 5934349.123 8.989 566067.539 5934344.208 9.202 566067.367 5934344.000 9.212 566070.622 5934344.000 8.945 566072.000 5934345.857 8.865 566072.000 5934350.344 8.943 566071.187 5934349.123 8.989</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_98">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934350.344 8.935 566072.000 5934345.857 8.870 566073.313 5934347.627 8.802 566076.229 5934352.000 8.657 566073.104 5934352.000 8.880 566072.000 5934350.344 8.935</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_99">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566074.680 5934354.363 8.787 566073.104 5934352.000 8.866 566076.229 5934352.000 8.665 566076.820 5934352.887 8.635 566080.000 5934357.349 8.474 566080.000 5934361.694 8.517 566078.421 5934359.614 8.598 566074.680 5934354.363 8.787</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_100">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934383.134 8.798 566080.000 5934384.000 8.815 566079.495 5934384.000 8.848 566080.000 5934383.134 8.798</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_101">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934361.694 8.510 566080.000 5934357.349 8.480 566080.516 5934358.073 8.461 566084.430 5934363.230 8.308 566088.275 5934368.000 8.156 566084.936 5934368.000 8.316 566082.382 5934364.832 8.417 566080.000 5934361.694 8.510</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_102">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.562 5934370.018 8.260 566084.936 5934368.000 8.313 566088.000 5934368.000 8.175 566088.000 5934371.702 8.212 566086.562 5934370.018 8.260</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_103">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934371.988 8.214 566088.000 5934374.580 8.240 566087.172 5934376.000 8.294 566084.162 5934376.000 8.438 566086.882 5934371.336 8.261 566088.000 5934371.988 8.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_104">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.162 5934376.000 8.449 566087.172 5934376.000 8.283 566082.505 5934384.000 8.670 566080.000 5934384.000 8.808 566080.000 5934383.134 8.794 566084.162 5934376.000 8.449</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_105">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934371.702 8.209 566088.000 5934368.000 8.175 566088.275 5934368.000 8.164 566088.563 5934368.357 8.155 566092.915 5934373.455 8.025 566095.210 5934376.000 7.955 566091.709 5934376.000 8.098 566090.960 5934375.170 8.121 566088.997 5934372.870 8.180 566088.000 5934374.580 8.236 566088.000 5934371.988 8.212 566088.487 5934372.272 8.195 566088.000 5934371.702 8.209</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_106">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566091.709 5934376.000 8.092 566095.210 5934376.000 7.962 566096.000 5934376.876 7.939 566096.000 5934380.734 7.971 566095.577 5934380.290 7.984 566091.709 5934376.000 8.092</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_107">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566075.052 5934391.616 9.384 566079.495 5934384.000 8.853 566080.000 5934384.000 8.811 566080.000 5934388.294 8.903 566077.323 5934392.884 9.223 566073.522 5934400.000 9.690 566070.574 5934400.000 9.934 566075.052 5934391.616 9.384</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_108">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566068.000 5934404.819 10.138 566068.000 5934408.000 10.032 566066.301 5934408.000 10.147 566068.000 5934404.819 10.138</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_109">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934402.849 9.824 566071.385 5934404.000 9.874 566068.438 5934404.000 10.118 566070.574 5934400.000 9.943 566072.000 5934400.000 9.825 566072.000 5934402.849 9.824</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_110">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566068.438 5934404.000 10.119 566071.385 5934404.000 9.872 566069.249 5934408.000 9.935 566068.000 5934408.000 10.040 566068.000 5934404.819 10.132 566068.438 5934404.000 10.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_111">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566067.112 5934412.000 9.874 566064.165 5934412.000 10.034 566066.301 5934408.000 10.136 566068.000 5934408.000 10.044 566068.000 5934410.338 9.917 566067.112 5934412.000 9.874</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_112">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934416.000 9.737 566064.000 5934412.308 10.012 566064.165 5934412.000 10.027 566067.112 5934412.000 9.880 566064.976 5934416.000 9.689 566064.000 5934416.000 9.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_113">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566068.000 5934410.338 9.920 566068.000 5934408.000 10.032 566069.249 5934408.000 9.941 566068.000 5934410.338 9.920</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_114">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934402.849 9.830 566072.000 5934400.000 9.820 566073.522 5934400.000 9.682 566072.000 5934402.849 9.830</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_115">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934388.294 8.912 566080.000 5934384.000 8.815 566082.505 5934384.000 8.660 566080.000 5934388.294 8.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_116">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934417.827 9.580 566064.000 5934416.000 9.730 566064.976 5934416.000 9.696 566064.000 5934417.827 9.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_117">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934380.734 7.968 566096.000 5934376.876 7.938 566097.485 5934378.523 7.902 566102.275 5934383.561 7.784 566102.713 5934384.000 7.773 566099.104 5934384.000 7.891 566096.000 5934380.734 7.968</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_118">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566100.413 5934385.376 7.850 566099.104 5934384.000 7.877 566102.713 5934384.000 7.781 566107.283 5934388.570 7.685 566112.000 5934393.062 7.585 566112.000 5934396.167 7.603 566110.859 5934395.566 7.630 566105.467 5934390.430 7.744 566100.413 5934385.376 7.850</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_119">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934396.167 7.601 566112.000 5934393.062 7.597 566112.391 5934393.434 7.592 566124.855 5934400.000 7.424 566119.277 5934400.000 7.503 566112.000 5934396.167 7.601</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_120">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566119.277 5934400.000 7.496 566124.855 5934400.000 7.430 566128.000 5934401.657 7.400 566128.000 5934404.595 7.415 566119.277 5934400.000 7.496</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_121">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934404.595 7.411 566128.000 5934401.657 7.405 566155.229 5934416.000 7.297 566149.650 5934416.000 7.325 566128.000 5934404.595 7.411</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_122">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566149.650 5934416.000 7.322 566155.229 5934416.000 7.300 566160.000 5934418.513 7.292 566160.000 5934421.452 7.306 566149.650 5934416.000 7.322</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_123">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934421.452 7.304 566160.000 5934418.513 7.295 566192.000 5934435.370 7.269 566192.000 5934438.309 7.279 566160.000 5934421.452 7.304</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_124">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934438.309 7.278 566192.000 5934435.370 7.271 566192.390 5934435.575 7.271 566192.707 5934438.681 7.279 566192.000 5934438.309 7.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_125">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934304.117 7.620 565968.000 5934307.312 7.768 565960.000 5934301.598 7.264 565960.000 5934299.983 7.189 565960.747 5934298.936 7.163 565968.000 5934304.117 7.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_126">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934307.312 7.790 565968.000 5934304.117 7.598 565976.000 5934309.831 8.315 565976.000 5934312.000 8.445 565974.563 5934312.000 8.378 565968.000 5934307.312 7.790</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_127">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565974.563 5934312.000 8.381 565976.000 5934312.000 8.460 565976.000 5934313.026 8.537 565974.563 5934312.000 8.381</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_128">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565979.037 5934312.000 8.627 565976.000 5934312.000 8.460 565976.000 5934309.831 8.297 565979.037 5934312.000 8.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_129">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934313.026 8.553 565976.000 5934312.000 8.446 565979.037 5934312.000 8.624 565984.000 5934315.545 9.286 565984.000 5934318.740 9.620 565976.000 5934313.026 8.553</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_130">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934318.740 9.633 565984.000 5934315.545 9.275 565988.764 5934318.948 10.044 565988.012 5934320.000 10.101 565985.763 5934320.000 9.918 565984.000 5934318.740 9.633</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_131">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565985.763 5934320.000 9.920 565988.012 5934320.000 10.111 565987.253 5934321.064 10.181 565985.763 5934320.000 9.920</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Track>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Track gml:id="DEXX_Weg_03">
<gml:name>Schulhof</gml:name>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Weg_03_flaeche">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934006.829 5.070 566128.000 5934032.000 5.090 566110.345 5934032.000 5.085 566112.000 5934008.000 5.065 566128.000 5934006.829 5.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566110.345 5934032.000 5.084 566128.000 5934032.000 5.091 566128.000 5934064.000 5.134 566108.138 5934064.000 5.126 566110.345 5934032.000 5.084</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566108.138 5934064.000 5.125 566128.000 5934064.000 5.135 566128.000 5934064.696 5.138 566108.000 5934066.000 5.135 566108.138 5934064.000 5.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934004.488 5.077 566160.000 5934032.000 5.100 566128.000 5934032.000 5.090 566128.000 5934006.829 5.070 566160.000 5934004.488 5.077</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566138.667 5934064.000 5.142 566128.000 5934064.000 5.138 566128.000 5934032.000 5.089 566160.000 5934032.000 5.101 566160.000 5934062.609 5.148 566138.667 5934064.000 5.142</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934064.696 5.138 566128.000 5934064.000 5.135 566138.667 5934064.000 5.145 566128.000 5934064.696 5.138</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934002.146 5.082 566192.000 5934032.000 5.113 566160.000 5934032.000 5.103 566160.000 5934004.488 5.074 566192.000 5934002.146 5.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934062.609 5.148 566160.000 5934032.000 5.100 566192.000 5934032.000 5.115 566192.000 5934060.522 5.160 566160.000 5934062.609 5.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.103 5934032.000 5.115 566192.000 5934032.000 5.115 566192.000 5934002.146 5.080 566194.000 5934002.000 5.080 566197.103 5934032.000 5.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.000 5934060.000 5.160 566192.000 5934060.522 5.160 566192.000 5934032.000 5.115 566197.103 5934032.000 5.115 566200.000 5934060.000 5.160</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Track>
</core:cityObjectMember>
<core:cityObjectMember>
<tran:Square gml:id="DEXX_Kai">
<gml:name>Kaipromenade</gml:name>
<tran:trafficArea>
<tran:TrafficArea gml:id="DEXX_Kai_flaeche">
<tran:function>2</tran:function>
<tran:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934192.164 5.751 565968.000 5934209.619 5.801 565960.000 5934210.152 5.793 565960.000 5934201.253 5.767 565960.000 5934192.732 5.743 565968.000 5934192.164 5.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934189.548 5.776 566000.000 5934192.000 5.785 565970.310 5934192.000 5.753 565970.541 5934191.984 5.754 565990.003 5934190.433 5.769 566000.000 5934189.548 5.776</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565970.310 5934192.000 5.752 566000.000 5934192.000 5.786 566000.000 5934207.386 5.833 565990.160 5934208.142 5.824 565968.000 5934209.619 5.803 565968.000 5934192.164 5.750 565970.310 5934192.000 5.752</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934186.479 5.799 566032.000 5934192.000 5.816 566000.000 5934192.000 5.783 566000.000 5934189.548 5.776 566009.312 5934188.724 5.783 566028.469 5934186.855 5.797 566032.000 5934186.479 5.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.948 5934206.086 5.846 566000.000 5934207.386 5.833 566000.000 5934192.000 5.784 566032.000 5934192.000 5.816 566032.000 5934204.675 5.856 566016.948 5934206.086 5.846</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934183.120 5.824 566064.000 5934192.000 5.850 566032.000 5934192.000 5.815 566032.000 5934186.479 5.799 566047.300 5934184.847 5.811 566064.000 5934183.120 5.824</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934204.675 5.857 566032.000 5934192.000 5.815 566064.000 5934192.000 5.849 566064.000 5934201.075 5.879 566055.480 5934202.170 5.873 566036.841 5934204.221 5.860 566032.000 5934204.675 5.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934179.958 5.857 566096.000 5934192.000 5.892 566064.000 5934192.000 5.851 566064.000 5934183.120 5.826 566065.645 5934182.950 5.827 566083.675 5934181.147 5.845 566096.000 5934179.958 5.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934201.075 5.878 566064.000 5934192.000 5.850 566096.000 5934192.000 5.892 566096.000 5934197.033 5.908 566092.321 5934197.487 5.905 566072.930 5934199.927 5.887 566064.000 5934201.075 5.878</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934177.002 5.905 566128.000 5934192.000 5.951 566096.000 5934192.000 5.894 566096.000 5934179.958 5.856 566101.389 5934179.438 5.864 566118.787 5934177.822 5.890 566128.000 5934177.002 5.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934197.033 5.908 566096.000 5934192.000 5.893 566128.000 5934192.000 5.951 566128.000 5934193.108 5.954 566113.584 5934194.861 5.933 566096.000 5934197.033 5.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566137.111 5934192.000 5.975 566128.000 5934192.000 5.954 566128.000 5934177.002 5.902 566135.868 5934176.301 5.918 566152.633 5934174.872 5.952 566160.000 5934174.275 5.967 566160.000 5934189.253 6.019 566137.111 5934192.000 5.975</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934193.108 5.955 566128.000 5934192.000 5.952 566137.111 5934192.000 5.975 566136.720 5934192.047 5.974 566128.000 5934193.108 5.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934189.253 6.023 566160.000 5934174.275 5.961 566169.081 5934173.538 5.982 566185.208 5934172.297 6.021 566192.000 5934171.807 6.037 566192.000 5934185.669 6.094 566185.543 5934186.351 6.080 566161.747 5934189.044 6.027 566160.000 5934189.253 6.023</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934185.669 6.102 566192.000 5934171.807 6.031 566200.856 5934171.166 6.051 566216.027 5934170.145 6.085 566224.000 5934169.650 6.104 566224.000 5934182.427 6.170 566208.095 5934183.971 6.136 566192.000 5934185.669 6.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934182.427 6.176 566224.000 5934169.650 6.100 566230.720 5934169.232 6.109 566244.935 5934168.429 6.128 566256.000 5934167.869 6.144 566256.000 5934179.709 6.214 566249.500 5934180.144 6.206 566229.403 5934181.902 6.182 566224.000 5934182.427 6.176</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934179.709 6.215 566256.000 5934167.869 6.144 566258.669 5934167.734 6.144 566271.922 5934167.149 6.145 566284.692 5934166.672 6.146 566288.000 5934166.573 6.146 566288.000 5934177.566 6.212 566256.000 5934179.709 6.215</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934177.566 6.212 566288.000 5934166.573 6.146 566296.877 5934166.306 6.134 566309.114 5934166.125 6.118 566319.809 5934166.125 6.105 566320.000 5934167.636 6.114 566320.000 5934182.391 6.201 566317.325 5934182.730 6.207 566316.430 5934175.662 6.166 566288.000 5934177.566 6.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934182.391 6.200 566320.000 5934167.636 6.113 566321.839 5934182.158 6.194 566320.000 5934182.391 6.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565963.688 5934128.000 5.650 565960.979 5934128.000 5.645 565963.663 5934127.810 5.650 565963.688 5934128.000 5.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934128.069 5.645 565960.979 5934128.000 5.646 565963.688 5934128.000 5.650 565964.775 5934136.252 5.660 565960.000 5934136.591 5.654 565960.000 5934128.069 5.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934166.890 6.033 566352.000 5934175.398 6.075 566346.519 5934175.165 6.088 566342.004 5934175.036 6.100 566340.923 5934166.502 6.061 566346.820 5934166.671 6.046 566352.000 5934166.890 6.033</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934168.720 5.943 566384.000 5934177.240 5.979 566372.258 5934176.430 6.012 566359.304 5934175.707 6.050 566352.000 5934175.398 6.072 566352.000 5934166.890 6.035 566359.721 5934167.217 6.013 566372.788 5934167.946 5.975 566384.000 5934168.720 5.943</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566412.191 5934179.683 5.896 566398.692 5934178.424 5.932 566385.381 5934177.335 5.969 566384.000 5934177.240 5.973 566384.000 5934168.720 5.947 566386.020 5934168.859 5.941 566399.433 5934169.956 5.904 566413.027 5934171.224 5.867 566416.000 5934171.535 5.859 566416.000 5934180.081 5.885 566412.191 5934179.683 5.896</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934180.081 5.880 566416.000 5934171.535 5.861 566426.785 5934172.661 5.834 566440.706 5934174.267 5.800 566448.000 5934175.187 5.782 566448.000 5934183.754 5.801 566439.687 5934182.706 5.821 566425.856 5934181.110 5.856 566416.000 5934180.081 5.880</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934183.754 5.799 566448.000 5934175.187 5.786 566454.792 5934176.043 5.771 566460.149 5934176.775 5.759 566464.783 5934192.000 5.771 566455.898 5934192.000 5.793 566453.603 5934184.461 5.787 566448.000 5934183.754 5.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566455.898 5934192.000 5.793 566464.783 5934192.000 5.770 566466.000 5934196.000 5.772 566474.485 5934224.000 5.783 566465.603 5934224.000 5.806 566457.867 5934198.470 5.796 566455.898 5934192.000 5.793</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566465.603 5934224.000 5.811 566474.485 5934224.000 5.772 566480.000 5934242.200 5.807 566480.000 5934256.000 5.852 566475.300 5934256.000 5.873 566465.603 5934224.000 5.811</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566475.300 5934256.000 5.872 566480.000 5934256.000 5.860 566480.000 5934271.208 5.930 566477.897 5934264.566 5.905 566477.865 5934264.465 5.905 566475.300 5934256.000 5.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934184.720 5.671 566512.000 5934192.000 5.676 566508.600 5934192.000 5.681 566508.000 5934190.000 5.681 566506.770 5934183.848 5.679 566512.000 5934184.720 5.671</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566508.600 5934192.000 5.680 566512.000 5934192.000 5.678 566512.000 5934203.333 5.685 566508.600 5934192.000 5.680</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566484.182 5934256.000 5.849 566480.000 5934256.000 5.860 566480.000 5934242.200 5.791 566484.182 5934256.000 5.849</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934271.208 5.930 566480.000 5934256.000 5.861 566484.182 5934256.000 5.849 566486.000 5934262.000 5.871 566494.233 5934288.000 5.964 566485.317 5934288.000 5.990 566480.000 5934271.208 5.930</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566485.317 5934288.000 5.988 566494.233 5934288.000 5.966 566504.367 5934320.000 6.074 566495.451 5934320.000 6.095 566485.317 5934288.000 5.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566495.451 5934320.000 6.094 566504.367 5934320.000 6.073 566505.000 5934322.000 6.080 566512.000 5934320.075 6.056 566512.000 5934328.891 6.091 566507.254 5934330.196 6.107 566504.027 5934330.444 6.115 566500.941 5934329.468 6.119 566498.443 5934327.409 6.116 566496.897 5934324.566 6.109 566495.451 5934320.000 6.094</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934190.570 5.630 566544.000 5934192.000 5.631 566512.000 5934192.000 5.678 566512.000 5934184.720 5.670 566512.754 5934184.845 5.670 566527.628 5934187.483 5.650 566542.666 5934190.306 5.631 566544.000 5934190.570 5.630</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566527.074 5934224.000 5.673 566518.200 5934224.000 5.685 566512.000 5934203.333 5.684 566512.000 5934192.000 5.678 566544.000 5934192.000 5.633 566544.000 5934199.235 5.636 566541.057 5934198.652 5.640 566526.102 5934195.845 5.660 566518.208 5934194.445 5.671 566527.074 5934224.000 5.673</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566536.772 5934256.000 5.728 566527.869 5934256.000 5.745 566526.000 5934250.000 5.733 566518.200 5934224.000 5.685 566527.074 5934224.000 5.668 566534.129 5934247.515 5.712 566536.772 5934256.000 5.728</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934279.207 5.826 566544.000 5934288.000 5.865 566537.836 5934288.000 5.875 566527.869 5934256.000 5.751 566536.772 5934256.000 5.735 566544.000 5934279.207 5.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566537.836 5934288.000 5.875 566544.000 5934288.000 5.865 566544.000 5934307.789 5.947 566537.836 5934288.000 5.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934311.275 5.961 566544.000 5934320.000 5.997 566512.273 5934320.000 6.055 566544.000 5934311.275 5.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934328.891 6.090 566512.000 5934320.075 6.055 566512.273 5934320.000 6.055 566544.000 5934320.000 5.997 566544.000 5934320.091 5.998 566512.000 5934328.891 6.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566551.222 5934192.000 5.624 566544.000 5934192.000 5.630 566544.000 5934190.570 5.630 566551.222 5934192.000 5.624</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934199.235 5.636 566544.000 5934192.000 5.632 566551.222 5934192.000 5.625 566557.867 5934193.316 5.619 566573.232 5934196.511 5.605 566576.000 5934197.114 5.602 566576.000 5934205.814 5.607 566571.462 5934204.825 5.611 566556.177 5934201.646 5.625 566544.000 5934199.235 5.636</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566546.739 5934288.000 5.861 566544.000 5934288.000 5.865 566544.000 5934279.207 5.826 566546.739 5934288.000 5.861</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.329 5934320.000 5.997 566544.000 5934320.000 5.998 566544.000 5934311.275 5.962 566545.000 5934311.000 5.959 566544.000 5934307.789 5.947 566544.000 5934288.000 5.865 566546.739 5934288.000 5.861 566553.115 5934308.472 5.938 566553.458 5934311.841 5.951 566552.458 5934315.077 5.966 566550.275 5934317.665 5.980 566547.254 5934319.196 5.990 566544.329 5934320.000 5.997</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934205.814 5.607 566576.000 5934197.114 5.601 566588.759 5934199.894 5.592 566604.449 5934203.462 5.580 566608.000 5934204.304 5.578 566608.000 5934213.039 5.584 566602.527 5934211.742 5.588 566586.912 5934208.191 5.599 566576.000 5934205.814 5.607</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934213.039 5.582 566608.000 5934204.304 5.578 566620.301 5934207.218 5.573 566636.371 5934211.173 5.567 566640.000 5934212.084 5.565 566640.000 5934220.848 5.569 566634.321 5934219.422 5.571 566618.306 5934215.480 5.578 566608.000 5934213.039 5.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934220.848 5.567 566640.000 5934212.084 5.565 566652.814 5934215.299 5.559 566669.573 5934219.582 5.550 566672.000 5934220.213 5.549 566672.000 5934224.000 5.550 566652.529 5934224.000 5.561 566650.727 5934223.539 5.562 566640.000 5934220.848 5.567</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566652.529 5934224.000 5.560 566672.000 5934224.000 5.550 566672.000 5934228.996 5.549 566667.451 5934227.813 5.551 566652.529 5934224.000 5.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566686.564 5934224.000 5.550 566672.000 5934224.000 5.550 566672.000 5934220.213 5.550 566686.564 5934224.000 5.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934228.996 5.551 566672.000 5934224.000 5.552 566686.564 5934224.000 5.548 566686.650 5934224.022 5.548 566704.000 5934228.608 5.542 566704.000 5934237.408 5.540 566701.856 5934236.833 5.541 566684.495 5934232.245 5.547 566672.000 5934228.996 5.551</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_52">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934237.408 5.541 566704.000 5934228.608 5.539 566704.043 5934228.619 5.539 566720.000 5934232.902 5.541 566720.000 5934241.705 5.543 566719.535 5934241.578 5.543 566704.000 5934237.408 5.541</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_53">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934222.648 5.849 565968.000 5934224.000 5.855 565960.000 5934224.000 5.845 565960.000 5934223.181 5.841 565968.000 5934222.648 5.849</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_54">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934224.000 5.845 565968.000 5934224.000 5.855 565968.000 5934224.257 5.856 565960.000 5934225.000 5.850 565960.000 5934224.000 5.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_55">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934220.425 5.888 566000.000 5934221.286 5.893 565970.769 5934224.000 5.862 565968.000 5934224.000 5.857 565968.000 5934222.648 5.850 565991.090 5934221.108 5.878 566000.000 5934220.425 5.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_56">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934224.257 5.856 565968.000 5934224.000 5.855 565970.769 5934224.000 5.864 565968.000 5934224.257 5.856</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_57">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934217.732 5.914 566032.000 5934218.314 5.917 566000.000 5934221.286 5.892 566000.000 5934220.425 5.888 566018.052 5934219.039 5.903 566032.000 5934217.732 5.914</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_58">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566057.020 5934215.080 5.923 566064.000 5934214.182 5.924 566064.000 5934215.343 5.932 566032.000 5934218.314 5.917 566032.000 5934217.732 5.914 566038.159 5934217.154 5.916 566057.020 5934215.080 5.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_59">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934215.343 5.931 566064.000 5934214.182 5.925 566074.570 5934212.823 5.933 566084.981 5934211.513 5.941 566084.627 5934213.428 5.950 566064.000 5934215.343 5.931</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_60">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566100.597 5934209.564 5.953 566115.166 5934207.764 5.976 566128.000 5934206.203 5.996 566128.000 5934209.433 6.012 566100.149 5934211.986 5.964 566100.597 5934209.564 5.953</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_61">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934209.433 6.011 566128.000 5934206.203 5.998 566138.280 5934204.953 6.020 566139.592 5934204.796 6.022 566140.043 5934208.329 6.037 566128.000 5934209.433 6.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_62">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566146.543 5934203.961 6.039 566160.000 5934202.347 6.072 566160.000 5934206.500 6.089 566147.018 5934207.690 6.054 566146.543 5934203.961 6.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_63">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934206.500 6.090 566160.000 5934202.347 6.071 566163.253 5934201.956 6.081 566186.957 5934199.274 6.150 566192.000 5934198.742 6.165 566192.000 5934203.567 6.187 566160.000 5934206.500 6.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_64">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934203.567 6.188 566192.000 5934198.742 6.165 566193.465 5934198.587 6.167 566194.622 5934203.326 6.192 566192.000 5934203.567 6.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_65">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566209.405 5934196.904 6.210 566224.000 5934195.488 6.249 566224.000 5934200.633 6.277 566203.684 5934202.496 6.222 566202.496 5934197.634 6.192 566209.405 5934196.904 6.210</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_66">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934200.633 6.280 566224.000 5934195.488 6.250 566230.597 5934194.848 6.261 566250.500 5934193.106 6.297 566256.000 5934192.738 6.308 566256.000 5934197.700 6.337 566224.000 5934200.633 6.280</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_67">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934197.700 6.339 566256.000 5934192.738 6.304 566261.974 5934192.338 6.309 566261.581 5934197.188 6.343 566256.000 5934197.700 6.339</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_68">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934190.595 6.306 566288.000 5934192.000 6.315 566269.025 5934192.000 6.315 566269.036 5934191.865 6.314 566288.000 5934190.595 6.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_69">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566269.025 5934192.000 6.314 566288.000 5934192.000 6.317 566288.000 5934194.767 6.336 566268.657 5934196.540 6.346 566269.025 5934192.000 6.314</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_70">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.082 5934191.917 6.265 566318.182 5934192.000 6.267 566288.000 5934192.000 6.315 566288.000 5934190.595 6.306 566318.622 5934188.544 6.246 566319.082 5934191.917 6.265</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_71">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934194.767 6.338 566288.000 5934192.000 6.315 566318.182 5934192.000 6.267 566288.000 5934194.767 6.338</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</tran:lod2MultiSurface>
</tran:TrafficArea>
</tran:trafficArea>
</tran:Square>
</core:cityObjectMember>
<core:cityObjectMember>
<gen:GenericCityObject gml:id="DEXX_Kaimauer_01">
<gml:name>Kaimauer</gml:name>
<gen:function>Kaimauer</gen:function>
<gen:lod2Geometry>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565962.000 5934192.590 0.000 565970.541 5934191.984 0.000 565970.541 5934191.984 5.754 565962.000 5934192.590 5.748 565962.000 5934192.590 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565970.541 5934191.984 0.000 565990.003 5934190.433 0.000 565990.003 5934190.433 5.769 565970.541 5934191.984 5.754 565970.541 5934191.984 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565990.003 5934190.433 0.000 566009.312 5934188.724 0.000 566009.312 5934188.724 5.781 565990.003 5934190.433 5.769 565990.003 5934190.433 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566009.312 5934188.724 0.000 566028.469 5934186.855 0.000 566028.469 5934186.855 5.799 566009.312 5934188.724 5.781 566009.312 5934188.724 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.469 5934186.855 0.000 566047.300 5934184.847 0.000 566047.300 5934184.847 5.810 566028.469 5934186.855 5.799 566028.469 5934186.855 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566047.300 5934184.847 0.000 566065.645 5934182.950 0.000 566065.645 5934182.950 5.830 566047.300 5934184.847 5.810 566047.300 5934184.847 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566065.645 5934182.950 0.000 566083.675 5934181.147 0.000 566083.675 5934181.147 5.844 566065.645 5934182.950 5.830 566065.645 5934182.950 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566083.675 5934181.147 0.000 566101.389 5934179.438 0.000 566101.389 5934179.438 5.864 566083.675 5934181.147 5.844 566083.675 5934181.147 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.389 5934179.438 0.000 566118.787 5934177.822 0.000 566118.787 5934177.822 5.889 566101.389 5934179.438 5.864 566101.389 5934179.438 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566118.787 5934177.822 0.000 566135.868 5934176.301 0.000 566135.868 5934176.301 5.918 566118.787 5934177.822 5.889 566118.787 5934177.822 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566135.868 5934176.301 0.000 566152.633 5934174.872 0.000 566152.633 5934174.872 5.950 566135.868 5934176.301 5.918 566135.868 5934176.301 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566152.633 5934174.872 0.000 566169.081 5934173.538 0.000 566169.081 5934173.538 5.983 566152.633 5934174.872 5.950 566152.633 5934174.872 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566169.081 5934173.538 0.000 566185.208 5934172.297 0.000 566185.208 5934172.297 6.018 566169.081 5934173.538 5.983 566169.081 5934173.538 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566185.208 5934172.297 0.000 566200.856 5934171.166 0.000 566200.856 5934171.166 6.051 566185.208 5934172.297 6.018 566185.208 5934172.297 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.856 5934171.166 0.000 566216.027 5934170.145 0.000 566216.027 5934170.145 6.086 566200.856 5934171.166 6.051 566200.856 5934171.166 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566216.027 5934170.145 0.000 566230.720 5934169.232 0.000 566230.720 5934169.232 6.111 566216.027 5934170.145 6.086 566216.027 5934170.145 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566230.720 5934169.232 0.000 566244.935 5934168.429 0.000 566244.935 5934168.429 6.127 566230.720 5934169.232 6.111 566230.720 5934169.232 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566244.935 5934168.429 0.000 566258.669 5934167.734 0.000 566258.669 5934167.734 6.144 566244.935 5934168.429 6.127 566244.935 5934168.429 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566258.669 5934167.734 0.000 566271.922 5934167.149 0.000 566271.922 5934167.149 6.151 566258.669 5934167.734 6.144 566258.669 5934167.734 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566271.922 5934167.149 0.000 566284.692 5934166.672 0.000 566284.692 5934166.672 6.147 566271.922 5934167.149 6.151 566271.922 5934167.149 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566284.692 5934166.672 0.000 566296.877 5934166.306 0.000 566296.877 5934166.306 6.137 566284.692 5934166.672 6.147 566284.692 5934166.672 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566296.877 5934166.306 0.000 566309.114 5934166.125 0.000 566309.114 5934166.125 6.121 566296.877 5934166.306 6.137 566296.877 5934166.306 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566309.114 5934166.125 0.000 566321.516 5934166.125 0.000 566321.516 5934166.125 6.100 566309.114 5934166.125 6.121 566309.114 5934166.125 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.516 5934166.125 0.000 566334.085 5934166.307 0.000 566334.085 5934166.307 6.077 566321.516 5934166.125 6.100 566321.516 5934166.125 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.085 5934166.307 0.000 566346.820 5934166.671 0.000 566346.820 5934166.671 6.048 566334.085 5934166.307 6.077 566334.085 5934166.307 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566346.820 5934166.671 0.000 566359.721 5934167.217 0.000 566359.721 5934167.217 6.011 566346.820 5934166.671 6.048 566346.820 5934166.671 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566359.721 5934167.217 0.000 566372.788 5934167.946 0.000 566372.788 5934167.946 5.976 566359.721 5934167.217 6.011 566359.721 5934167.217 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566372.788 5934167.946 0.000 566386.020 5934168.859 0.000 566386.020 5934168.859 5.940 566372.788 5934167.946 5.976 566372.788 5934167.946 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566386.020 5934168.859 0.000 566399.433 5934169.956 0.000 566399.433 5934169.956 5.904 566386.020 5934168.859 5.940 566386.020 5934168.859 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566399.433 5934169.956 0.000 566413.027 5934171.224 0.000 566413.027 5934171.224 5.870 566399.433 5934169.956 5.904 566399.433 5934169.956 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566413.027 5934171.224 0.000 566426.785 5934172.661 0.000 566426.785 5934172.661 5.831 566413.027 5934171.224 5.870 566413.027 5934171.224 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566426.785 5934172.661 0.000 566440.706 5934174.267 0.000 566440.706 5934174.267 5.801 566426.785 5934172.661 5.831 566426.785 5934172.661 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566440.706 5934174.267 0.000 566454.792 5934176.043 0.000 566454.792 5934176.043 5.771 566440.706 5934174.267 5.801 566440.706 5934174.267 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566454.792 5934176.043 0.000 566460.149 5934176.775 0.000 566460.149 5934176.775 5.759 566454.792 5934176.043 5.771 566454.792 5934176.043 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566460.149 5934176.775 0.000 566466.000 5934196.000 0.000 566466.000 5934196.000 5.772 566460.149 5934176.775 5.759 566460.149 5934176.775 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566466.000 5934196.000 0.000 566486.000 5934262.000 0.000 566486.000 5934262.000 5.870 566466.000 5934196.000 5.772 566466.000 5934196.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566486.000 5934262.000 0.000 566505.000 5934322.000 0.000 566505.000 5934322.000 6.080 566486.000 5934262.000 5.870 566486.000 5934262.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566505.000 5934322.000 0.000 566545.000 5934311.000 0.000 566545.000 5934311.000 5.960 566505.000 5934322.000 6.080 566505.000 5934322.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566545.000 5934311.000 0.000 566526.000 5934250.000 0.000 566526.000 5934250.000 5.725 566545.000 5934311.000 5.960 566545.000 5934311.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566526.000 5934250.000 0.000 566508.000 5934190.000 0.000 566508.000 5934190.000 5.680 566526.000 5934250.000 5.725 566526.000 5934250.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566508.000 5934190.000 0.000 566506.770 5934183.848 0.000 566506.770 5934183.848 5.680 566508.000 5934190.000 5.680 566508.000 5934190.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566506.770 5934183.848 0.000 566512.754 5934184.845 0.000 566512.754 5934184.845 5.670 566506.770 5934183.848 5.680 566506.770 5934183.848 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.754 5934184.845 0.000 566527.628 5934187.483 0.000 566527.628 5934187.483 5.650 566512.754 5934184.845 5.670 566512.754 5934184.845 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566527.628 5934187.483 0.000 566542.666 5934190.306 0.000 566542.666 5934190.306 5.632 566527.628 5934187.483 5.650 566527.628 5934187.483 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566542.666 5934190.306 0.000 566557.867 5934193.316 0.000 566557.867 5934193.316 5.620 566542.666 5934190.306 5.632 566542.666 5934190.306 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.867 5934193.316 0.000 566573.232 5934196.511 0.000 566573.232 5934196.511 5.609 566557.867 5934193.316 5.620 566557.867 5934193.316 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566573.232 5934196.511 0.000 566588.759 5934199.894 0.000 566588.759 5934199.894 5.591 566573.232 5934196.511 5.609 566573.232 5934196.511 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566588.759 5934199.894 0.000 566604.449 5934203.462 0.000 566604.449 5934203.462 5.580 566588.759 5934199.894 5.591 566588.759 5934199.894 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566604.449 5934203.462 0.000 566620.301 5934207.218 0.000 566620.301 5934207.218 5.570 566604.449 5934203.462 5.580 566604.449 5934203.462 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566620.301 5934207.218 0.000 566636.371 5934211.173 0.000 566636.371 5934211.173 5.570 566620.301 5934207.218 5.570 566620.301 5934207.218 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566636.371 5934211.173 0.000 566652.814 5934215.299 0.000 566652.814 5934215.299 5.560 566636.371 5934211.173 5.570 566636.371 5934211.173 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566652.814 5934215.299 0.000 566669.573 5934219.582 0.000 566669.573 5934219.582 5.550 566652.814 5934215.299 5.560 566652.814 5934215.299 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566669.573 5934219.582 0.000 566686.650 5934224.022 0.000 566686.650 5934224.022 5.550 566669.573 5934219.582 5.550 566669.573 5934219.582 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566686.650 5934224.022 0.000 566704.043 5934228.619 0.000 566704.043 5934228.619 5.540 566686.650 5934224.022 5.550 566686.650 5934224.022 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.043 5934228.619 0.000 566718.000 5934232.365 0.000 566718.000 5934232.365 5.540 566704.043 5934228.619 5.540 566704.043 5934228.619 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</gen:lod2Geometry>
</gen:GenericCityObject>
</core:cityObjectMember>
<core:cityObjectMember>
<gen:GenericCityObject gml:id="DEXX_Kaimauer_02">
<gml:name>Kaimauer</gml:name>
<gen:function>Kaimauer</gen:function>
<gen:lod2Geometry>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565962.776 5934136.394 0.000 565962.000 5934136.449 0.000 565962.000 5934136.449 5.657 565962.776 5934136.394 5.657 565962.776 5934136.394 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</gen:lod2Geometry>
</gen:GenericCityObject>
</core:cityObjectMember>
</core:CityModel>
