<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<gml:name>Verkehr</gml:name>
<gml:boundedBy>
<gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
<gml:lowerCorner>565960.000 5933960.000 0.000</gml:lowerCorner>
<gml:upperCorner>566720.000 5934630.000 16.174</gml:upperCorner>
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
<gml:posList>566318.909 5933968.000 4.960 566303.891 5933968.000 4.960 566303.491 5933960.000 4.950 566318.509 5933960.000 4.950 566318.909 5933968.000 4.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5933987.967 4.980 566320.000 5934000.000 4.992 566305.668 5934000.000 4.994 566304.323 5933976.653 4.970 566303.891 5933968.000 4.961 566318.909 5933968.000 4.960 566319.302 5933975.847 4.968 566320.000 5933987.967 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566307.709 5934030.439 5.042 566306.078 5934007.102 5.007 566305.668 5934000.000 4.997 566320.000 5934000.000 4.991 566320.000 5934032.000 5.039 566307.835 5934032.000 5.044 566307.709 5934030.439 5.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566307.835 5934032.000 5.043 566320.000 5934032.000 5.041 566320.000 5934064.000 5.121 566310.561 5934064.000 5.123 566309.528 5934052.900 5.095 566307.835 5934032.000 5.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.535 5934074.477 5.244 566310.561 5934064.000 5.119 566320.000 5934064.000 5.123 566320.000 5934080.000 5.314 566312.098 5934080.000 5.310 566311.535 5934074.477 5.244</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566312.098 5934080.000 5.318 566320.000 5934080.000 5.314 566320.000 5934088.131 5.459 566313.016 5934089.015 5.479 566312.098 5934080.000 5.318</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.693 5934000.000 4.990 566320.000 5934000.000 4.990 566320.000 5933987.967 4.980 566320.693 5934000.000 4.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566322.884 5934032.000 5.042 566320.000 5934032.000 5.040 566320.000 5934000.000 4.990 566320.693 5934000.000 4.990 566321.047 5934006.148 5.000 566322.666 5934029.311 5.038 566322.884 5934032.000 5.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566325.625 5934064.000 5.113 566320.000 5934064.000 5.121 566320.000 5934032.000 5.041 566322.884 5934032.000 5.037 566324.472 5934051.600 5.084 566325.625 5934064.000 5.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934088.131 5.458 566320.000 5934064.000 5.120 566325.625 5934064.000 5.105 566326.465 5934073.023 5.230 566327.902 5934087.130 5.424 566320.000 5934088.131 5.458</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.297 5934192.000 6.306 566326.158 5934192.000 6.360 566325.256 5934185.388 6.316 566324.765 5934181.788 6.291 566339.647 5934179.903 6.225 566340.119 5934183.362 6.248 566341.297 5934192.000 6.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.069 5934206.013 6.465 566326.158 5934192.000 6.371 566341.297 5934192.000 6.298 566342.931 5934203.987 6.378 566345.660 5934224.000 6.512 566330.521 5934224.000 6.585 566328.069 5934206.013 6.465</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.521 5934224.000 6.598 566345.660 5934224.000 6.497 566345.925 5934225.938 6.511 566349.223 5934247.967 6.663 566350.531 5934256.000 6.718 566335.334 5934256.000 6.820 566334.402 5934250.283 6.781 566331.075 5934228.062 6.627 566330.521 5934224.000 6.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.334 5934256.000 6.838 566350.531 5934256.000 6.715 566352.000 5934265.014 6.764 566352.000 5934288.000 6.919 566340.748 5934288.000 7.010 566338.043 5934272.628 6.928 566335.334 5934256.000 6.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.748 5934288.000 7.014 566352.000 5934288.000 6.913 566352.000 5934320.000 6.999 566346.681 5934320.000 7.047 566346.250 5934317.612 7.044 566341.997 5934295.096 7.022 566340.748 5934288.000 7.014</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566346.681 5934320.000 7.044 566352.000 5934320.000 7.000 566352.000 5934349.915 6.997 566350.301 5934340.053 7.012 566346.681 5934320.000 7.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.978 5934288.000 6.876 566352.000 5934288.000 6.912 566352.000 5934265.014 6.774 566352.832 5934270.122 6.797 566355.978 5934288.000 6.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566361.923 5934320.000 6.915 566352.000 5934320.000 7.000 566352.000 5934288.000 6.913 566355.978 5934288.000 6.879 566356.753 5934292.404 6.884 566361.000 5934314.888 6.909 566361.923 5934320.000 6.915</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934349.915 6.996 566352.000 5934320.000 6.994 566361.923 5934320.000 6.920 566365.074 5934337.447 6.897 566367.580 5934352.000 6.879 566352.359 5934352.000 6.993 566352.000 5934349.915 6.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.359 5934352.000 6.984 566367.580 5934352.000 6.887 566368.959 5934360.007 6.871 566372.656 5934382.567 6.829 566372.879 5934384.000 6.827 566357.691 5934384.000 6.924 566354.166 5934362.493 6.964 566352.359 5934352.000 6.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566357.691 5934384.000 6.912 566372.879 5934384.000 6.841 566376.162 5934405.103 6.812 566377.838 5934416.000 6.798 566362.662 5934416.000 6.869 566361.338 5934407.397 6.881 566357.844 5934384.933 6.911 566357.691 5934384.000 6.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566362.662 5934416.000 6.860 566377.838 5934416.000 6.807 566379.914 5934429.490 6.807 566382.734 5934448.000 6.807 566367.561 5934448.000 6.860 566365.086 5934431.760 6.860 566362.662 5934416.000 6.860</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.561 5934448.000 6.853 566382.734 5934448.000 6.811 566383.915 5934455.750 6.819 566384.000 5934456.312 6.819 566384.000 5934480.000 6.854 566372.409 5934480.000 6.886 566369.085 5934458.000 6.863 566367.561 5934448.000 6.853</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566372.409 5934480.000 6.883 566384.000 5934480.000 6.859 566384.000 5934512.000 6.927 566377.216 5934512.000 6.941 566373.334 5934486.117 6.894 566372.409 5934480.000 6.883</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566377.216 5934512.000 6.939 566384.000 5934512.000 6.928 566384.000 5934544.000 7.015 566380.491 5934544.000 7.021 566377.803 5934515.914 6.949 566377.216 5934512.000 6.939</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566380.491 5934544.000 7.021 566384.000 5934544.000 7.015 566384.000 5934576.000 7.113 566383.554 5934576.000 7.113 566380.491 5934544.000 7.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.554 5934576.000 7.114 566384.000 5934576.000 7.112 566384.000 5934580.657 7.128 566383.554 5934576.000 7.114</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566387.580 5934480.000 6.849 566384.000 5934480.000 6.858 566384.000 5934456.312 6.818 566387.580 5934480.000 6.849</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566392.384 5934512.000 6.912 566384.000 5934512.000 6.928 566384.000 5934480.000 6.857 566387.580 5934480.000 6.850 566388.166 5934483.883 6.857 566392.384 5934512.000 6.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566395.560 5934544.000 6.994 566384.000 5934544.000 7.016 566384.000 5934512.000 6.927 566392.384 5934512.000 6.912 566392.697 5934514.086 6.917 566395.560 5934544.000 6.994</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566398.623 5934576.000 7.090 566384.000 5934576.000 7.113 566384.000 5934544.000 7.014 566395.560 5934544.000 6.996 566398.623 5934576.000 7.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934580.657 7.127 566384.000 5934576.000 7.111 566398.623 5934576.000 7.093 566401.686 5934608.000 7.193 566386.617 5934608.000 7.213 566384.000 5934580.657 7.127</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_fahrbahn_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566386.617 5934608.000 7.212 566401.686 5934608.000 7.194 566403.791 5934630.000 7.266 566388.723 5934630.000 7.284 566386.617 5934608.000 7.212</gml:posList>
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
<gml:posList>566303.891 5933968.000 5.020 566301.888 5933968.000 5.020 566301.488 5933960.000 5.010 566303.491 5933960.000 5.010 566303.891 5933968.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566298.484 5933968.000 5.020 566296.882 5933968.000 5.020 566296.482 5933960.000 5.010 566298.084 5933960.000 5.010 566298.484 5933968.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566305.668 5934000.000 5.056 566303.665 5934000.000 5.057 566302.326 5933976.760 5.031 566301.888 5933968.000 5.021 566303.891 5933968.000 5.020 566304.323 5933976.653 5.029 566305.668 5934000.000 5.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566300.259 5934000.000 5.060 566298.657 5934000.000 5.060 566297.333 5933977.029 5.031 566296.882 5933968.000 5.019 566298.484 5933968.000 5.019 566298.931 5933976.943 5.031 566300.259 5934000.000 5.060</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566307.835 5934032.000 5.103 566305.829 5934032.000 5.104 566305.714 5934030.590 5.102 566304.082 5934007.229 5.069 566303.665 5934000.000 5.058 566305.668 5934000.000 5.057 566306.078 5934007.102 5.068 566307.709 5934030.439 5.101 566307.835 5934032.000 5.103</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566302.417 5934032.000 5.110 566300.812 5934032.000 5.111 566300.728 5934030.966 5.109 566299.092 5934007.548 5.071 566298.657 5934000.000 5.059 566300.259 5934000.000 5.059 566300.688 5934007.446 5.071 566302.324 5934030.846 5.109 566302.417 5934032.000 5.110</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566303.033 5934058.651 5.165 566302.554 5934053.507 5.155 566300.812 5934032.000 5.110 566302.417 5934032.000 5.109 566304.148 5934053.368 5.153 566304.173 5934053.632 5.154 566307.582 5934053.578 5.151 566307.536 5934053.074 5.150 566305.829 5934032.000 5.106 566307.835 5934032.000 5.105 566309.528 5934052.900 5.149 566310.053 5934058.539 5.160 566303.033 5934058.651 5.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566304.000 5934065.636 5.196 566304.000 5934069.048 5.230 566303.683 5934065.642 5.196 566304.000 5934065.636 5.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.535 5934074.477 5.301 566312.098 5934080.000 5.373 566310.087 5934080.000 5.374 566309.545 5934074.671 5.304 566309.162 5934070.555 5.250 566305.752 5934070.609 5.252 566306.161 5934075.001 5.309 566306.670 5934080.000 5.375 566305.062 5934080.000 5.375 566304.568 5934075.156 5.312 566304.000 5934069.048 5.232 566304.000 5934065.636 5.187 566310.703 5934065.529 5.184 566311.535 5934074.477 5.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566305.062 5934080.000 5.382 566306.670 5934080.000 5.381 566307.353 5934086.708 5.500 566310.727 5934086.281 5.490 566310.087 5934080.000 5.379 566312.098 5934080.000 5.378 566313.016 5934089.015 5.537 566306.069 5934089.895 5.557 566305.062 5934080.000 5.382</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.124 5934065.250 5.175 566332.779 5934065.328 5.173 566333.432 5934072.344 5.262 566334.212 5934080.000 5.359 566332.603 5934080.000 5.360 566331.839 5934072.499 5.265 566331.636 5934070.310 5.237 566328.216 5934070.253 5.239 566328.455 5934072.829 5.271 566329.186 5934080.000 5.362 566327.175 5934080.000 5.364 566326.465 5934073.023 5.275 566325.745 5934065.289 5.177 566328.124 5934065.250 5.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.175 5934080.000 5.369 566329.186 5934080.000 5.368 566329.582 5934083.893 5.434 566332.956 5934083.466 5.424 566332.603 5934080.000 5.365 566334.212 5934080.000 5.364 566334.848 5934086.250 5.471 566327.902 5934087.130 5.492 566327.175 5934080.000 5.369</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5933960.000 5.010 566320.000 5933968.000 5.020 566318.909 5933968.000 5.020 566318.509 5933960.000 5.010 566320.000 5933960.000 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566318.909 5933968.000 5.020 566320.000 5933968.000 5.020 566320.000 5933987.967 5.040 566319.302 5933975.847 5.028 566318.909 5933968.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566325.918 5933968.000 5.020 566324.316 5933968.000 5.020 566323.916 5933960.000 5.010 566325.518 5933960.000 5.010 566325.918 5933968.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.912 5933968.000 5.020 566320.000 5933968.000 5.020 566320.000 5933960.000 5.010 566320.512 5933960.000 5.010 566320.912 5933968.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.705 5934000.000 5.049 566326.102 5934000.000 5.049 566324.694 5933975.557 5.025 566324.316 5933968.000 5.018 566325.918 5933968.000 5.018 566326.292 5933975.471 5.025 566327.705 5934000.000 5.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566322.697 5934000.000 5.049 566320.693 5934000.000 5.051 566320.000 5933987.967 5.039 566320.000 5933968.000 5.020 566320.912 5933968.000 5.019 566321.299 5933975.740 5.026 566322.697 5934000.000 5.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.033 5934005.702 5.059 566329.647 5934028.784 5.093 566329.907 5934032.000 5.098 566328.302 5934032.000 5.097 566328.051 5934028.904 5.093 566326.437 5934005.804 5.059 566326.102 5934000.000 5.050 566327.705 5934000.000 5.051 566328.033 5934005.702 5.059</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566324.891 5934032.000 5.102 566322.884 5934032.000 5.102 566322.666 5934029.311 5.098 566321.047 5934006.148 5.060 566320.693 5934000.000 5.050 566322.697 5934000.000 5.050 566323.043 5934006.021 5.060 566324.661 5934029.160 5.098 566324.891 5934032.000 5.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.302 5934032.000 5.100 566329.907 5934032.000 5.099 566331.446 5934050.993 5.138 566332.127 5934058.316 5.152 566328.126 5934058.250 5.153 566325.095 5934058.298 5.154 566324.472 5934051.600 5.140 566322.884 5934032.000 5.101 566324.891 5934032.000 5.100 566326.464 5934051.426 5.139 566326.636 5934053.273 5.143 566328.095 5934053.249 5.143 566328.160 5934053.249 5.143 566330.052 5934053.281 5.143 566329.852 5934051.132 5.138 566328.302 5934032.000 5.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934184.944 6.389 566320.000 5934192.000 6.446 566319.093 5934192.000 6.449 566318.320 5934186.334 6.405 566318.148 5934185.068 6.395 566320.000 5934184.944 6.389</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.093 5934192.000 6.450 566320.000 5934192.000 6.445 566320.000 5934198.651 6.497 566319.093 5934192.000 6.450</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566326.158 5934192.000 6.424 566324.139 5934192.000 6.431 566323.893 5934190.196 6.417 566320.493 5934190.424 6.430 566320.708 5934192.000 6.442 566320.000 5934192.000 6.444 566320.000 5934184.944 6.389 566325.149 5934184.599 6.369 566325.256 5934185.388 6.374 566326.158 5934192.000 6.424</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566330.521 5934224.000 6.653 566328.503 5934224.000 6.662 566326.087 5934206.284 6.535 566324.139 5934192.000 6.433 566326.158 5934192.000 6.424 566328.069 5934206.013 6.524 566330.521 5934224.000 6.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934198.651 6.498 566320.000 5934192.000 6.445 566320.708 5934192.000 6.443 566322.718 5934206.743 6.553 566325.072 5934224.000 6.683 566323.457 5934224.000 6.687 566321.133 5934206.959 6.560 566320.000 5934198.651 6.498</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566324.721 5934232.894 6.751 566324.146 5934229.053 6.724 566323.457 5934224.000 6.689 566325.072 5934224.000 6.681 566325.618 5934228.007 6.708 566328.931 5934227.139 6.684 566328.503 5934224.000 6.662 566330.521 5934224.000 6.651 566331.075 5934228.062 6.679 566331.532 5934231.110 6.700 566324.721 5934232.894 6.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.334 5934256.000 6.893 566333.307 5934256.000 6.907 566332.426 5934250.592 6.861 566331.001 5934241.069 6.778 566327.692 5934241.936 6.809 566329.067 5934251.117 6.888 566329.863 5934256.000 6.930 566328.241 5934256.000 6.941 566327.486 5934251.364 6.901 566325.465 5934237.867 6.784 566332.276 5934236.083 6.721 566334.402 5934250.283 6.844 566335.334 5934256.000 6.893</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.748 5934288.000 7.074 566338.717 5934288.000 7.093 566336.071 5934272.962 7.009 566333.307 5934256.000 6.912 566335.334 5934256.000 6.894 566338.043 5934272.628 6.989 566340.748 5934288.000 7.074</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.241 5934256.000 6.950 566329.863 5934256.000 6.935 566332.719 5934273.530 7.037 566335.265 5934288.000 7.119 566333.640 5934288.000 7.134 566331.141 5934273.797 7.053 566328.241 5934256.000 6.950</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566335.110 5934296.352 7.141 566333.640 5934288.000 7.133 566335.265 5934288.000 7.121 566336.684 5934296.065 7.129 566340.940 5934318.593 7.148 566341.193 5934320.000 7.150 566339.568 5934320.000 7.162 566339.366 5934318.884 7.161 566335.110 5934296.352 7.141</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566346.681 5934320.000 7.106 566344.648 5934320.000 7.123 566344.283 5934317.976 7.121 566340.029 5934295.455 7.100 566338.717 5934288.000 7.092 566340.748 5934288.000 7.074 566341.997 5934295.096 7.082 566346.250 5934317.612 7.103 566346.681 5934320.000 7.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566339.568 5934320.000 7.162 566341.193 5934320.000 7.149 566341.315 5934320.671 7.148 566344.900 5934321.392 7.119 566344.648 5934320.000 7.121 566346.681 5934320.000 7.104 566347.725 5934325.786 7.097 566340.344 5934324.301 7.156 566339.568 5934320.000 7.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934349.915 7.053 566352.000 5934352.000 7.051 566350.330 5934352.000 7.063 566348.332 5934340.400 7.088 566347.289 5934334.623 7.101 566343.704 5934333.902 7.127 566344.984 5934340.991 7.111 566346.880 5934352.000 7.088 566345.256 5934352.000 7.100 566343.408 5934341.269 7.122 566341.300 5934329.593 7.148 566348.681 5934331.078 7.094 566350.301 5934340.053 7.074 566352.000 5934349.915 7.053</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566345.256 5934352.000 7.098 566346.880 5934352.000 7.088 566348.841 5934363.388 7.057 566352.000 5934382.664 7.007 566352.000 5934384.000 7.004 566350.598 5934384.000 7.013 566347.263 5934363.653 7.067 566345.256 5934352.000 7.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566350.330 5934352.000 7.063 566352.000 5934352.000 7.052 566352.000 5934361.699 7.038 566350.330 5934352.000 7.063</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566350.931 5934386.037 7.009 566350.598 5934384.000 7.013 566352.000 5934384.000 7.005 566352.000 5934392.907 6.995 566350.931 5934386.037 7.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.359 5934352.000 7.050 566352.000 5934352.000 7.052 566352.000 5934349.915 7.055 566352.359 5934352.000 7.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566357.691 5934384.000 6.977 566355.664 5934384.000 6.987 566352.194 5934362.824 7.035 566352.000 5934361.699 7.037 566352.000 5934352.000 7.051 566352.359 5934352.000 7.050 566354.166 5934362.493 7.025 566357.691 5934384.000 6.977</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934392.907 6.994 566352.000 5934384.000 7.006 566352.219 5934384.000 7.005 566352.511 5934385.785 7.001 566353.630 5934392.974 6.986 566357.054 5934392.867 6.969 566355.869 5934385.248 6.985 566355.664 5934384.000 6.988 566357.691 5934384.000 6.977 566357.844 5934384.933 6.975 566359.998 5934398.778 6.946 566352.948 5934398.998 6.981 566352.000 5934392.907 6.994</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566362.662 5934416.000 6.924 566360.638 5934416.000 6.933 566359.990 5934411.785 6.938 566356.566 5934411.892 6.953 566357.198 5934416.000 6.947 566355.579 5934416.000 6.954 566354.420 5934408.467 6.964 566354.032 5934405.968 6.967 566361.082 5934405.748 6.938 566361.338 5934407.397 6.936 566362.662 5934416.000 6.924</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.561 5934448.000 6.915 566365.538 5934448.000 6.920 566363.109 5934432.063 6.924 566360.638 5934416.000 6.928 566362.662 5934416.000 6.924 566365.086 5934431.760 6.920 566367.561 5934448.000 6.915</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.579 5934416.000 6.954 566357.198 5934416.000 6.948 566359.749 5934432.577 6.940 566362.099 5934448.000 6.932 566360.480 5934448.000 6.938 566358.167 5934432.820 6.945 566355.579 5934416.000 6.954</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566362.164 5934459.050 6.945 566360.480 5934448.000 6.937 566362.099 5934448.000 6.932 566363.746 5934458.810 6.940 566365.878 5934472.917 6.951 566367.746 5934472.736 6.945 566367.751 5934472.735 6.945 566369.267 5934472.592 6.940 566367.108 5934458.300 6.929 566365.538 5934448.000 6.922 566367.561 5934448.000 6.916 566369.085 5934458.000 6.923 566372.309 5934479.336 6.939 566368.416 5934479.703 6.951 566365.366 5934480.000 6.961 566365.330 5934480.000 6.961 566362.164 5934459.050 6.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566377.216 5934512.000 7.001 566375.194 5934512.000 7.005 566372.402 5934493.389 6.971 566369.752 5934493.640 6.977 566369.012 5934493.711 6.979 566371.756 5934512.000 7.013 566370.138 5934512.000 7.016 566366.412 5934487.159 6.970 566366.378 5934486.935 6.970 566369.084 5934486.672 6.963 566373.356 5934486.268 6.953 566377.216 5934512.000 7.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566380.491 5934544.000 7.081 566378.482 5934544.000 7.085 566375.817 5934516.158 7.014 566375.194 5934512.000 7.004 566377.216 5934512.000 6.999 566377.803 5934515.914 7.009 566380.491 5934544.000 7.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566370.138 5934512.000 7.017 566371.756 5934512.000 7.013 566372.442 5934516.572 7.023 566375.067 5934544.000 7.090 566373.459 5934544.000 7.094 566370.853 5934516.768 7.028 566370.138 5934512.000 7.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566375.745 5934567.883 7.159 566373.459 5934544.000 7.094 566375.067 5934544.000 7.091 566376.720 5934561.272 7.138 566379.369 5934561.039 7.132 566380.107 5934560.973 7.130 566378.482 5934544.000 7.084 566380.491 5934544.000 7.081 566382.718 5934567.267 7.144 566379.942 5934567.514 7.150 566375.745 5934567.883 7.159</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.554 5934576.000 7.173 566376.522 5934576.000 7.182 566376.412 5934574.851 7.178 566380.558 5934574.486 7.172 566383.385 5934574.235 7.167 566383.554 5934576.000 7.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566378.626 5934581.181 7.194 566381.192 5934608.000 7.278 566379.585 5934608.000 7.280 566376.522 5934576.000 7.180 566383.554 5934576.000 7.172 566384.000 5934580.657 7.187 566384.000 5934601.648 7.255 566382.013 5934580.883 7.190 566381.130 5934580.961 7.191 566378.626 5934581.181 7.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566379.585 5934608.000 7.281 566381.192 5934608.000 7.279 566383.298 5934630.000 7.350 566381.691 5934630.000 7.352 566379.585 5934608.000 7.281</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934601.648 7.254 566384.000 5934580.657 7.188 566386.617 5934608.000 7.271 566384.608 5934608.000 7.274 566384.000 5934601.648 7.254</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_52">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.608 5934608.000 7.274 566386.617 5934608.000 7.272 566388.723 5934630.000 7.344 566386.714 5934630.000 7.346 566384.608 5934608.000 7.274</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_53">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566403.062 5934572.486 7.134 566405.299 5934572.285 7.131 566405.655 5934576.000 7.143 566398.623 5934576.000 7.151 566398.327 5934572.907 7.141 566403.062 5934572.486 7.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_54">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566398.623 5934576.000 7.151 566405.655 5934576.000 7.140 566408.718 5934608.000 7.244 566407.110 5934608.000 7.247 566404.325 5934578.899 7.152 566403.639 5934578.960 7.153 566400.938 5934579.200 7.158 566403.695 5934608.000 7.252 566401.686 5934608.000 7.255 566398.623 5934576.000 7.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_55">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566401.686 5934608.000 7.254 566403.695 5934608.000 7.254 566405.801 5934630.000 7.325 566403.791 5934630.000 7.325 566401.686 5934608.000 7.254</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_56">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566407.110 5934608.000 7.246 566408.718 5934608.000 7.244 566410.823 5934630.000 7.321 566409.216 5934630.000 7.323 566407.110 5934608.000 7.246</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_57">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566391.574 5934484.547 6.909 566395.293 5934484.207 6.900 566399.462 5934512.000 6.958 566397.844 5934512.000 6.961 566394.737 5934491.287 6.918 566392.223 5934491.517 6.924 566391.346 5934491.600 6.926 566394.406 5934512.000 6.968 566392.384 5934512.000 6.972 566388.312 5934484.856 6.916 566391.574 5934484.547 6.909</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_58">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566392.384 5934512.000 6.971 566394.406 5934512.000 6.967 566394.683 5934513.842 6.972 566397.569 5934544.000 7.053 566395.560 5934544.000 7.056 566392.697 5934514.086 6.976 566392.384 5934512.000 6.971</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_59">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566402.592 5934544.000 7.044 566400.985 5934544.000 7.046 566398.058 5934513.428 6.966 566397.844 5934512.000 6.962 566399.462 5934512.000 6.959 566399.647 5934513.232 6.962 566402.592 5934544.000 7.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_60">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566395.560 5934544.000 7.055 566397.569 5934544.000 7.052 566399.033 5934559.291 7.097 566401.860 5934559.040 7.093 566402.419 5934558.989 7.092 566400.985 5934544.000 7.047 566402.592 5934544.000 7.045 566404.632 5934565.317 7.108 566402.438 5934565.514 7.112 566397.660 5934565.939 7.120 566395.560 5934544.000 7.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_61">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.172 5934404.632 6.839 566384.000 5934410.016 6.835 566384.000 5934416.000 6.836 566383.302 5934416.000 6.839 566382.561 5934411.182 6.843 566379.153 5934411.392 6.859 566379.862 5934416.000 6.856 566377.838 5934416.000 6.866 566376.162 5934405.103 6.874 566376.156 5934405.065 6.874 566383.172 5934404.632 6.839</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_62">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566377.838 5934416.000 6.865 566379.862 5934416.000 6.855 566381.891 5934429.187 6.857 566384.000 5934443.030 6.860 566384.000 5934448.000 6.864 566382.734 5934448.000 6.870 566379.914 5934429.490 6.867 566377.838 5934416.000 6.865</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_63">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.302 5934416.000 6.839 566384.000 5934416.000 6.837 566384.000 5934420.538 6.844 566383.302 5934416.000 6.839</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_64">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566382.734 5934448.000 6.871 566384.000 5934448.000 6.865 566384.000 5934456.312 6.878 566383.915 5934455.750 6.877 566382.734 5934448.000 6.871</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_65">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.921 5934416.000 6.835 566384.000 5934416.000 6.837 566384.000 5934410.016 6.835 566384.921 5934416.000 6.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_66">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566389.815 5934448.000 6.847 566388.197 5934448.000 6.853 566385.251 5934428.673 6.844 566384.000 5934420.538 6.841 566384.000 5934416.000 6.837 566384.921 5934416.000 6.834 566386.833 5934428.430 6.839 566389.815 5934448.000 6.847</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_67">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.757 5934448.000 6.861 566384.000 5934448.000 6.865 566384.000 5934443.030 6.860 566384.757 5934448.000 6.861</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_68">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934456.312 6.877 566384.000 5934448.000 6.864 566384.757 5934448.000 6.862 566385.892 5934455.450 6.871 566388.212 5934470.803 6.889 566390.274 5934470.608 6.884 566390.280 5934470.607 6.884 566391.603 5934470.486 6.880 566389.254 5934454.940 6.861 566388.197 5934448.000 6.853 566389.815 5934448.000 6.849 566390.836 5934454.700 6.857 566394.247 5934477.273 6.884 566390.926 5934477.578 6.893 566387.266 5934477.923 6.903 566384.000 5934456.312 6.877</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_69">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566369.037 5934320.000 6.912 566367.411 5934320.000 6.926 566367.051 5934318.009 6.926 566363.433 5934317.104 6.956 566363.956 5934320.000 6.956 566361.923 5934320.000 6.974 566361.000 5934314.888 6.973 566360.400 5934311.708 6.973 566367.876 5934313.577 6.911 566367.884 5934313.616 6.911 566369.037 5934320.000 6.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_70">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566371.967 5934336.231 6.902 566374.683 5934352.000 6.892 566373.059 5934352.000 6.903 566370.391 5934336.509 6.913 566367.411 5934320.000 6.925 566369.037 5934320.000 6.914 566371.967 5934336.231 6.902</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_71">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566361.923 5934320.000 6.974 566363.956 5934320.000 6.961 566367.043 5934337.100 6.944 566369.609 5934352.000 6.930 566367.580 5934352.000 6.943 566365.074 5934337.447 6.957 566361.923 5934320.000 6.974</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_72">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.580 5934352.000 6.940 566369.609 5934352.000 6.927 566370.931 5934359.676 6.915 566374.631 5934382.252 6.881 566374.903 5934384.000 6.878 566372.879 5934384.000 6.892 566372.656 5934382.567 6.894 566368.959 5934360.007 6.928 566367.580 5934352.000 6.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_73">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566379.963 5934384.000 6.854 566378.344 5934384.000 6.863 566377.989 5934381.715 6.866 566374.284 5934359.112 6.892 566373.059 5934352.000 6.901 566374.683 5934352.000 6.891 566375.862 5934358.847 6.883 566379.569 5934381.463 6.857 566379.963 5934384.000 6.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_74">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566372.879 5934384.000 6.891 566374.903 5934384.000 6.880 566376.077 5934391.544 6.875 566379.485 5934391.334 6.858 566378.344 5934384.000 6.863 566379.963 5934384.000 6.855 566382.092 5934397.685 6.845 566375.075 5934398.118 6.880 566372.879 5934384.000 6.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_75">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934237.975 6.604 566352.000 5934243.557 6.653 566350.547 5934243.305 6.662 566351.199 5934247.658 6.695 566352.000 5934252.576 6.732 566352.000 5934256.000 6.761 566350.531 5934256.000 6.773 566349.223 5934247.967 6.714 566347.613 5934237.216 6.633 566352.000 5934237.975 6.604</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_76">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566350.531 5934256.000 6.774 566352.000 5934256.000 6.763 566352.000 5934265.014 6.830 566350.531 5934256.000 6.774</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_77">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566356.139 5934246.886 6.649 566357.624 5934256.000 6.715 566356.003 5934256.000 6.727 566354.558 5934247.133 6.663 566354.076 5934243.916 6.640 566352.000 5934243.557 6.653 566352.000 5934237.975 6.606 566354.879 5934238.473 6.588 566356.139 5934246.886 6.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_78">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.558 5934256.000 6.758 566352.000 5934256.000 6.763 566352.000 5934252.576 6.732 566352.558 5934256.000 6.758</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_79">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934265.014 6.830 566352.000 5934256.000 6.768 566352.558 5934256.000 6.762 566354.804 5934269.788 6.830 566358.009 5934288.000 6.917 566355.978 5934288.000 6.941 566352.832 5934270.122 6.855 566352.000 5934265.014 6.830</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_80">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566363.086 5934288.000 6.876 566361.461 5934288.000 6.889 566358.156 5934269.220 6.799 566356.003 5934256.000 6.733 566357.624 5934256.000 6.720 566359.734 5934268.953 6.784 566363.086 5934288.000 6.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_81">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.978 5934288.000 6.936 566358.009 5934288.000 6.918 566358.721 5934292.045 6.926 566360.186 5934299.800 6.941 566363.817 5934300.708 6.911 566362.066 5934291.435 6.893 566361.461 5934288.000 6.886 566363.086 5934288.000 6.871 566363.640 5934291.148 6.877 566366.446 5934306.004 6.906 566358.969 5934304.135 6.968 566356.753 5934292.404 6.945 566355.978 5934288.000 6.936</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_82">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566347.055 5934182.416 6.276 566348.361 5934192.000 6.335 566346.747 5934192.000 6.341 566345.469 5934182.632 6.283 566345.410 5934182.197 6.281 566342.037 5934182.625 6.296 566342.100 5934183.091 6.299 566343.315 5934192.000 6.354 566341.297 5934192.000 6.362 566340.119 5934183.362 6.308 566339.647 5934179.903 6.287 566327.620 5934181.426 6.342 566346.592 5934179.024 6.255 566347.055 5934182.416 6.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_83">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.297 5934192.000 6.365 566343.315 5934192.000 6.356 566344.913 5934203.716 6.429 566347.679 5934224.000 6.555 566345.660 5934224.000 6.564 566342.931 5934203.987 6.440 566341.297 5934192.000 6.365</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_84">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934218.683 6.490 566352.000 5934224.000 6.524 566351.110 5934224.000 6.528 566348.282 5934203.257 6.406 566346.747 5934192.000 6.340 566348.361 5934192.000 6.333 566349.867 5934203.041 6.398 566352.000 5934218.683 6.490</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_85">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566345.660 5934224.000 6.566 566347.679 5934224.000 6.552 566347.754 5934224.554 6.555 566351.269 5934225.163 6.535 566351.110 5934224.000 6.529 566352.000 5934224.000 6.523 566352.000 5934230.871 6.565 566346.521 5934229.923 6.597 566345.925 5934225.938 6.576 566345.660 5934224.000 6.566</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_86">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.725 5934224.000 6.517 566352.000 5934224.000 6.522 566352.000 5934218.683 6.493 566352.725 5934224.000 6.517</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gehweg_87">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934230.871 6.564 566352.000 5934224.000 6.521 566352.725 5934224.000 6.517 566352.854 5934224.947 6.522 566353.787 5934231.180 6.556 566352.000 5934230.871 6.564</gml:posList>
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
<gml:posList>566324.316 5933968.000 5.040 566320.912 5933968.000 5.040 566320.512 5933960.000 5.030 566323.916 5933960.000 5.030 566324.316 5933968.000 5.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566326.102 5934000.000 5.069 566322.697 5934000.000 5.070 566321.299 5933975.740 5.046 566320.912 5933968.000 5.038 566324.316 5933968.000 5.038 566324.694 5933975.557 5.046 566326.102 5934000.000 5.069</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.302 5934032.000 5.119 566324.891 5934032.000 5.121 566324.661 5934029.160 5.117 566323.043 5934006.021 5.081 566322.697 5934000.000 5.072 566326.102 5934000.000 5.069 566326.437 5934005.804 5.078 566328.051 5934028.904 5.114 566328.302 5934032.000 5.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566326.464 5934051.426 5.158 566324.891 5934032.000 5.120 566328.302 5934032.000 5.120 566329.852 5934051.132 5.158 566330.052 5934053.281 5.162 566328.160 5934053.249 5.162 566328.095 5934053.249 5.162 566326.636 5934053.273 5.162 566326.464 5934051.426 5.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.839 5934072.499 5.281 566332.956 5934083.466 5.446 566329.582 5934083.893 5.452 566328.455 5934072.829 5.287 566328.216 5934070.253 5.248 566331.636 5934070.310 5.248 566331.839 5934072.499 5.281</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566346.747 5934192.000 6.361 566343.315 5934192.000 6.374 566342.100 5934183.091 6.320 566342.037 5934182.625 6.317 566345.410 5934182.197 6.301 566345.469 5934182.632 6.304 566346.747 5934192.000 6.361</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566351.110 5934224.000 6.551 566347.679 5934224.000 6.571 566344.913 5934203.716 6.449 566343.315 5934192.000 6.379 566346.747 5934192.000 6.359 566348.282 5934203.257 6.426 566351.110 5934224.000 6.551</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566347.754 5934224.554 6.575 566347.679 5934224.000 6.571 566351.110 5934224.000 6.549 566351.269 5934225.163 6.558 566347.754 5934224.554 6.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934243.557 6.671 566352.000 5934252.576 6.753 566351.199 5934247.658 6.714 566350.547 5934243.305 6.679 566352.000 5934243.557 6.671</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566356.003 5934256.000 6.749 566352.558 5934256.000 6.777 566352.000 5934252.576 6.752 566352.000 5934243.557 6.673 566354.076 5934243.916 6.659 566354.558 5934247.133 6.683 566356.003 5934256.000 6.749</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566361.461 5934288.000 6.908 566358.009 5934288.000 6.939 566354.804 5934269.788 6.851 566352.558 5934256.000 6.784 566356.003 5934256.000 6.753 566358.156 5934269.220 6.818 566361.461 5934288.000 6.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566360.186 5934299.800 6.963 566358.721 5934292.045 6.946 566358.009 5934288.000 6.936 566361.461 5934288.000 6.903 566362.066 5934291.435 6.911 566363.817 5934300.708 6.932 566360.186 5934299.800 6.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.411 5934320.000 6.947 566363.956 5934320.000 6.977 566363.433 5934317.104 6.977 566367.051 5934318.009 6.948 566367.411 5934320.000 6.947</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566373.059 5934352.000 6.920 566369.609 5934352.000 6.951 566367.043 5934337.100 6.964 566363.956 5934320.000 6.980 566367.411 5934320.000 6.949 566370.391 5934336.509 6.933 566373.059 5934352.000 6.920</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566378.344 5934384.000 6.881 566374.903 5934384.000 6.901 566374.631 5934382.252 6.903 566370.931 5934359.676 6.933 566369.609 5934352.000 6.943 566373.059 5934352.000 6.923 566374.284 5934359.112 6.914 566377.989 5934381.715 6.884 566378.344 5934384.000 6.881</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566376.077 5934391.544 6.895 566374.903 5934384.000 6.900 566378.344 5934384.000 6.883 566379.485 5934391.334 6.878 566376.077 5934391.544 6.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566383.302 5934416.000 6.859 566379.862 5934416.000 6.876 566379.153 5934411.392 6.879 566382.561 5934411.182 6.862 566383.302 5934416.000 6.859</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934420.538 6.862 566384.000 5934443.030 6.880 566381.891 5934429.187 6.877 566379.862 5934416.000 6.875 566383.302 5934416.000 6.861 566384.000 5934420.538 6.862</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566388.197 5934448.000 6.873 566384.757 5934448.000 6.882 566384.000 5934443.030 6.879 566384.000 5934420.538 6.861 566385.251 5934428.673 6.864 566388.197 5934448.000 6.873</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566390.274 5934470.608 6.903 566388.212 5934470.803 6.909 566385.892 5934455.450 6.891 566384.757 5934448.000 6.882 566388.197 5934448.000 6.873 566389.254 5934454.940 6.881 566391.603 5934470.486 6.899 566390.280 5934470.607 6.903 566390.274 5934470.608 6.903</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566397.844 5934512.000 6.983 566394.406 5934512.000 6.986 566391.346 5934491.600 6.942 566392.223 5934491.517 6.941 566394.737 5934491.287 6.939 566397.844 5934512.000 6.983</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566400.985 5934544.000 7.067 566397.569 5934544.000 7.072 566394.683 5934513.842 6.992 566394.406 5934512.000 6.987 566397.844 5934512.000 6.982 566398.058 5934513.428 6.985 566400.985 5934544.000 7.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566402.419 5934558.989 7.109 566401.860 5934559.040 7.111 566399.033 5934559.291 7.120 566397.569 5934544.000 7.074 566400.985 5934544.000 7.065 566402.419 5934558.989 7.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566403.639 5934578.960 7.171 566404.325 5934578.899 7.169 566407.110 5934608.000 7.265 566403.695 5934608.000 7.273 566400.938 5934579.200 7.179 566403.639 5934578.960 7.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566403.695 5934608.000 7.271 566407.110 5934608.000 7.267 566409.216 5934630.000 7.342 566405.801 5934630.000 7.347 566403.695 5934608.000 7.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566301.888 5933968.000 5.040 566298.484 5933968.000 5.040 566298.084 5933960.000 5.030 566301.488 5933960.000 5.030 566301.888 5933968.000 5.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566303.665 5934000.000 5.079 566300.259 5934000.000 5.079 566298.931 5933976.943 5.051 566298.484 5933968.000 5.040 566301.888 5933968.000 5.039 566302.326 5933976.760 5.050 566303.665 5934000.000 5.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566305.829 5934032.000 5.125 566302.417 5934032.000 5.129 566302.324 5934030.846 5.127 566300.688 5934007.446 5.092 566300.259 5934000.000 5.081 566303.665 5934000.000 5.077 566304.082 5934007.229 5.088 566305.714 5934030.590 5.123 566305.829 5934032.000 5.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566304.148 5934053.368 5.173 566302.417 5934032.000 5.129 566305.829 5934032.000 5.126 566307.536 5934053.074 5.170 566307.582 5934053.578 5.171 566304.173 5934053.632 5.173 566304.148 5934053.368 5.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566309.545 5934074.671 5.324 566310.727 5934086.281 5.507 566307.353 5934086.708 5.513 566306.161 5934075.001 5.329 566305.752 5934070.609 5.260 566309.162 5934070.555 5.260 566309.545 5934074.671 5.324</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566324.139 5934192.000 6.452 566320.708 5934192.000 6.461 566320.493 5934190.424 6.449 566323.893 5934190.196 6.437 566324.139 5934192.000 6.452</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566326.087 5934206.284 6.555 566328.503 5934224.000 6.685 566325.072 5934224.000 6.700 566322.718 5934206.743 6.574 566320.708 5934192.000 6.466 566324.139 5934192.000 6.451 566326.087 5934206.284 6.555</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566325.072 5934224.000 6.701 566328.503 5934224.000 6.681 566328.931 5934227.139 6.703 566325.618 5934228.007 6.729 566325.072 5934224.000 6.701</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.307 5934256.000 6.928 566329.863 5934256.000 6.953 566329.067 5934251.117 6.909 566327.692 5934241.936 6.826 566331.001 5934241.069 6.793 566332.426 5934250.592 6.879 566333.307 5934256.000 6.928</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566338.717 5934288.000 7.113 566335.265 5934288.000 7.139 566332.719 5934273.530 7.057 566329.863 5934256.000 6.957 566333.307 5934256.000 6.931 566336.071 5934272.962 7.028 566338.717 5934288.000 7.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566340.940 5934318.593 7.170 566336.684 5934296.065 7.149 566335.265 5934288.000 7.140 566338.717 5934288.000 7.112 566340.029 5934295.455 7.120 566344.283 5934317.976 7.141 566344.648 5934320.000 7.143 566341.193 5934320.000 7.171 566340.940 5934318.593 7.170</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.193 5934320.000 7.168 566344.648 5934320.000 7.142 566344.900 5934321.392 7.141 566341.315 5934320.671 7.167 566341.193 5934320.000 7.168</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566350.330 5934352.000 7.083 566346.880 5934352.000 7.106 566344.984 5934340.991 7.130 566343.704 5934333.902 7.146 566347.289 5934334.623 7.120 566348.332 5934340.400 7.108 566350.330 5934352.000 7.083</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934361.699 7.058 566352.000 5934382.664 7.027 566348.841 5934363.388 7.077 566346.880 5934352.000 7.107 566350.330 5934352.000 7.083 566352.000 5934361.699 7.058</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566355.664 5934384.000 7.007 566352.219 5934384.000 7.023 566352.000 5934382.664 7.027 566352.000 5934361.699 7.057 566352.194 5934362.824 7.055 566355.664 5934384.000 7.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566353.630 5934392.974 7.007 566352.511 5934385.785 7.021 566352.219 5934384.000 7.025 566355.664 5934384.000 7.007 566355.869 5934385.248 7.005 566357.054 5934392.867 6.990 566353.630 5934392.974 7.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566360.638 5934416.000 6.952 566357.198 5934416.000 6.969 566356.566 5934411.892 6.972 566359.990 5934411.785 6.955 566360.638 5934416.000 6.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566365.538 5934448.000 6.937 566362.099 5934448.000 6.954 566359.749 5934432.577 6.960 566357.198 5934416.000 6.967 566360.638 5934416.000 6.951 566363.109 5934432.063 6.944 566365.538 5934448.000 6.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.746 5934472.736 6.964 566365.878 5934472.917 6.970 566363.746 5934458.810 6.960 566362.099 5934448.000 6.952 566365.538 5934448.000 6.941 566367.108 5934458.300 6.949 566369.267 5934472.592 6.960 566367.751 5934472.735 6.964 566367.746 5934472.736 6.964</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566375.194 5934512.000 7.025 566371.756 5934512.000 7.033 566369.012 5934493.711 7.000 566369.752 5934493.640 6.998 566372.402 5934493.389 6.991 566375.194 5934512.000 7.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566378.482 5934544.000 7.104 566375.067 5934544.000 7.111 566372.442 5934516.572 7.043 566371.756 5934512.000 7.032 566375.194 5934512.000 7.025 566375.817 5934516.158 7.034 566378.482 5934544.000 7.104</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566380.107 5934560.973 7.150 566379.369 5934561.039 7.152 566376.720 5934561.272 7.158 566375.067 5934544.000 7.111 566378.482 5934544.000 7.104 566380.107 5934560.973 7.150</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566381.130 5934580.961 7.210 566382.013 5934580.883 7.208 566384.000 5934601.648 7.274 566384.000 5934608.000 7.295 566381.192 5934608.000 7.299 566378.626 5934581.181 7.214 566381.130 5934580.961 7.210</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566381.192 5934608.000 7.300 566384.000 5934608.000 7.295 566384.000 5934630.000 7.367 566383.298 5934630.000 7.369 566381.192 5934608.000 7.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.608 5934608.000 7.295 566384.000 5934608.000 7.295 566384.000 5934601.648 7.273 566384.608 5934608.000 7.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_01_gruen_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934630.000 7.367 566384.000 5934608.000 7.295 566384.608 5934608.000 7.295 566386.714 5934630.000 7.365 566384.000 5934630.000 7.367</gml:posList>
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
<gml:posList>565968.000 5934213.127 5.780 565968.000 5934219.140 5.802 565960.000 5934219.673 5.791 565960.000 5934213.660 5.769 565968.000 5934213.127 5.780</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934210.897 5.820 566000.000 5934216.914 5.844 565990.840 5934217.617 5.832 565968.000 5934219.140 5.803 565968.000 5934213.127 5.779 565990.410 5934211.633 5.808 566000.000 5934210.897 5.820</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934208.190 5.850 566032.000 5934214.216 5.876 566017.755 5934215.552 5.863 566000.000 5934216.914 5.845 566000.000 5934210.897 5.818 566017.245 5934209.573 5.836 566032.000 5934208.190 5.850</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.605 5934211.604 5.899 566037.804 5934213.672 5.882 566032.000 5934214.216 5.876 566032.000 5934208.190 5.850 566037.196 5934207.703 5.855 566055.895 5934205.646 5.872 566064.000 5934204.604 5.879 566064.000 5934210.653 5.905 566056.605 5934211.604 5.899</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934210.653 5.901 566064.000 5934204.604 5.880 566073.371 5934203.399 5.893 566092.754 5934200.961 5.919 566096.000 5934200.560 5.923 566096.000 5934206.605 5.944 566093.496 5934206.914 5.941 566074.129 5934209.351 5.914 566064.000 5934210.653 5.901</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934206.605 5.944 566096.000 5934200.560 5.922 566114.010 5934198.335 5.961 566128.000 5934196.633 5.991 566128.000 5934202.678 6.013 566114.740 5934204.290 5.985 566096.000 5934206.605 5.944</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934202.678 6.013 566128.000 5934196.633 5.990 566137.140 5934195.522 6.016 566160.000 5934192.778 6.084 566160.000 5934198.822 6.108 566137.860 5934201.478 6.042 566128.000 5934202.678 6.013</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934189.189 6.187 566192.000 5934192.000 6.202 566166.749 5934192.000 6.104 566185.924 5934189.830 6.167 566192.000 5934189.189 6.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934198.822 6.109 566160.000 5934192.778 6.081 566162.153 5934192.520 6.089 566166.749 5934192.000 6.105 566192.000 5934192.000 6.206 566192.000 5934195.222 6.221 566186.576 5934195.795 6.202 566162.847 5934198.480 6.119 566160.000 5934198.822 6.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566223.706 5934192.000 6.331 566192.000 5934192.000 6.204 566192.000 5934189.189 6.185 566208.448 5934187.453 6.238 566224.000 5934185.943 6.289 566224.000 5934191.971 6.332 566223.706 5934192.000 6.331</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934195.222 6.226 566192.000 5934192.000 6.202 566223.706 5934192.000 6.332 566209.052 5934193.422 6.282 566192.000 5934195.222 6.226</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934191.971 6.335 566224.000 5934185.943 6.288 566229.724 5934185.388 6.300 566249.769 5934183.634 6.342 566256.000 5934183.216 6.356 566256.000 5934189.230 6.403 566250.231 5934189.616 6.390 566230.276 5934191.362 6.348 566224.000 5934191.971 6.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934189.230 6.402 566256.000 5934183.216 6.352 566288.000 5934181.074 6.351 566288.000 5934187.087 6.401 566256.000 5934189.230 6.402</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934187.087 6.400 566288.000 5934181.074 6.352 566316.870 5934179.140 6.290 566317.325 5934182.730 6.317 566320.000 5934182.391 6.310 566320.000 5934184.944 6.331 566288.000 5934187.087 6.400</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934184.944 6.329 566320.000 5934182.391 6.310 566324.765 5934181.788 6.288 566325.149 5934184.599 6.309 566320.000 5934184.944 6.329</gml:posList>
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
<gml:posList>565968.000 5934219.140 5.862 565968.000 5934222.648 5.877 565960.000 5934223.181 5.867 565960.000 5934219.673 5.851 565968.000 5934219.140 5.862</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934216.914 5.905 566000.000 5934220.425 5.922 565991.090 5934221.108 5.910 565968.000 5934222.648 5.878 565968.000 5934219.140 5.861 565990.840 5934217.617 5.893 566000.000 5934216.914 5.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934214.216 5.936 566032.000 5934217.732 5.954 566018.052 5934219.039 5.940 566000.000 5934220.425 5.922 566000.000 5934216.914 5.905 566017.755 5934215.552 5.923 566032.000 5934214.216 5.936</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934210.653 5.963 566064.000 5934214.182 5.978 566057.020 5934215.080 5.973 566038.159 5934217.154 5.959 566032.000 5934217.732 5.953 566032.000 5934214.216 5.938 566037.804 5934213.672 5.943 566056.605 5934211.604 5.958 566064.000 5934210.653 5.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.146 5934210.989 6.009 566074.570 5934212.823 5.991 566064.000 5934214.182 5.977 566064.000 5934210.653 5.962 566074.129 5934209.351 5.975 566089.815 5934207.378 5.994 566089.146 5934210.989 6.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934202.678 6.073 566128.000 5934206.203 6.086 566115.166 5934207.764 6.058 566096.434 5934210.078 6.018 566097.102 5934206.469 6.007 566114.740 5934204.290 6.045 566128.000 5934202.678 6.073</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566140.143 5934201.204 6.107 566140.585 5934204.676 6.124 566138.280 5934204.953 6.118 566128.000 5934206.203 6.088 566128.000 5934202.678 6.073 566137.860 5934201.478 6.101 566140.143 5934201.204 6.107</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934198.822 6.168 566160.000 5934202.347 6.184 566145.550 5934204.081 6.137 566145.107 5934200.609 6.120 566160.000 5934198.822 6.168</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934195.222 6.285 566192.000 5934198.742 6.302 566186.957 5934199.274 6.283 566163.253 5934201.956 6.196 566160.000 5934202.347 6.184 566160.000 5934198.822 6.167 566162.847 5934198.480 6.177 566186.576 5934195.795 6.265 566192.000 5934195.222 6.285</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566194.634 5934194.944 6.292 566195.472 5934198.375 6.316 566192.000 5934198.742 6.306 566192.000 5934195.222 6.284 566194.634 5934194.944 6.292</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566223.706 5934192.000 6.392 566224.000 5934192.000 6.394 566224.000 5934195.488 6.418 566209.405 5934196.904 6.367 566200.489 5934197.846 6.336 566199.652 5934194.415 6.309 566209.052 5934193.422 6.342 566223.706 5934192.000 6.392</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934189.230 6.464 566256.000 5934192.000 6.483 566224.000 5934192.000 6.394 566224.000 5934191.971 6.393 566230.276 5934191.362 6.407 566250.231 5934189.616 6.450 566256.000 5934189.230 6.464</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934195.488 6.420 566224.000 5934192.000 6.393 566256.000 5934192.000 6.484 566256.000 5934192.738 6.490 566250.500 5934193.106 6.477 566230.597 5934194.848 6.434 566224.000 5934195.488 6.420</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566263.005 5934192.000 6.494 566256.000 5934192.000 6.484 566256.000 5934189.230 6.461 566263.269 5934188.743 6.469 566263.005 5934192.000 6.494</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566262.983 5934192.270 6.496 566256.000 5934192.738 6.488 566256.000 5934192.000 6.483 566263.005 5934192.000 6.495 566262.983 5934192.270 6.496</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566268.313 5934188.405 6.471 566288.000 5934187.087 6.464 566288.000 5934190.595 6.493 566268.027 5934191.932 6.502 566268.313 5934188.405 6.471</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934190.595 6.494 566288.000 5934187.087 6.464 566318.148 5934185.068 6.393 566318.320 5934186.334 6.403 566318.622 5934188.544 6.422 566288.000 5934190.595 6.494</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934209.619 5.827 565968.000 5934213.127 5.840 565960.000 5934213.660 5.828 565960.000 5934210.152 5.815 565968.000 5934209.619 5.827</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934207.386 5.866 566000.000 5934210.897 5.879 565990.410 5934211.633 5.868 565968.000 5934213.127 5.841 565968.000 5934209.619 5.828 565990.160 5934208.142 5.855 566000.000 5934207.386 5.866</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934204.675 5.899 566032.000 5934208.190 5.910 566017.245 5934209.573 5.896 566000.000 5934210.897 5.878 566000.000 5934207.386 5.867 566016.948 5934206.086 5.884 566032.000 5934204.675 5.899</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934201.075 5.927 566064.000 5934204.604 5.940 566055.895 5934205.646 5.933 566037.196 5934207.703 5.915 566032.000 5934208.190 5.910 566032.000 5934204.675 5.897 566036.841 5934204.221 5.902 566055.480 5934202.170 5.920 566064.000 5934201.075 5.927</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934197.033 5.972 566096.000 5934200.560 5.983 566092.754 5934200.961 5.979 566073.371 5934203.399 5.953 566064.000 5934204.604 5.940 566064.000 5934201.075 5.928 566072.930 5934199.927 5.940 566092.321 5934197.487 5.967 566096.000 5934197.033 5.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934193.108 6.036 566128.000 5934196.633 6.051 566114.010 5934198.335 6.021 566096.000 5934200.560 5.983 566096.000 5934197.033 5.968 566113.584 5934194.861 6.005 566128.000 5934193.108 6.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934189.253 6.126 566160.000 5934192.000 6.140 566137.111 5934192.000 6.060 566160.000 5934189.253 6.126</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566137.111 5934192.000 6.061 566160.000 5934192.000 6.139 566160.000 5934192.778 6.143 566137.140 5934195.522 6.077 566128.000 5934196.633 6.051 566128.000 5934193.108 6.035 566136.720 5934192.047 6.060 566137.111 5934192.000 6.061</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934185.669 6.229 566192.000 5934189.189 6.247 566185.924 5934189.830 6.227 566166.749 5934192.000 6.165 566160.000 5934192.000 6.140 566160.000 5934189.253 6.127 566161.747 5934189.044 6.132 566185.543 5934186.351 6.208 566192.000 5934185.669 6.229</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934192.778 6.143 566160.000 5934192.000 6.140 566166.749 5934192.000 6.164 566162.153 5934192.520 6.150 566160.000 5934192.778 6.143</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.095 5934183.971 6.277 566224.000 5934182.427 6.326 566224.000 5934185.943 6.346 566208.448 5934187.453 6.298 566192.000 5934189.189 6.249 566192.000 5934185.669 6.228 566208.095 5934183.971 6.277</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934185.943 6.350 566224.000 5934182.427 6.323 566229.403 5934181.902 6.333 566249.500 5934180.144 6.372 566256.000 5934179.709 6.386 566256.000 5934183.216 6.414 566249.769 5934183.634 6.401 566229.724 5934185.388 6.361 566224.000 5934185.943 6.350</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934183.216 6.412 566256.000 5934179.709 6.384 566288.000 5934177.566 6.384 566288.000 5934181.074 6.411 566256.000 5934183.216 6.412</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_02_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934181.074 6.411 566288.000 5934177.566 6.384 566316.430 5934175.662 6.324 566317.325 5934182.730 6.378 566316.870 5934179.140 6.351 566288.000 5934181.074 6.411</gml:posList>
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
<gml:posList>566093.856 5934224.000 6.009 566086.737 5934224.000 5.995 566089.815 5934207.378 5.935 566093.496 5934206.914 5.940 566096.000 5934206.605 5.944 566096.000 5934212.421 5.967 566093.856 5934224.000 6.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.899 5934256.000 6.249 566082.899 5934256.000 6.242 566082.939 5934251.414 6.204 566084.911 5934233.860 6.063 566086.737 5934224.000 5.985 566093.856 5934224.000 5.992 566091.839 5934234.890 6.079 566089.936 5934251.836 6.215 566089.899 5934256.000 6.249</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566090.267 5934272.000 6.461 566083.248 5934272.000 6.469 566082.811 5934265.987 6.390 566082.899 5934256.000 6.257 566089.899 5934256.000 6.250 566089.814 5934265.763 6.379 566090.267 5934272.000 6.461</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.961 5934288.000 6.740 566083.894 5934280.887 6.627 566083.248 5934272.000 6.482 566090.267 5934272.000 6.449 566090.856 5934280.113 6.581 566092.039 5934288.000 6.706 566084.961 5934288.000 6.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.194 5934296.224 6.905 566084.961 5934288.000 6.761 566092.039 5934288.000 6.689 566093.056 5934294.776 6.807 566095.578 5934304.000 6.958 566088.321 5934304.000 7.032 566086.194 5934296.224 6.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.321 5934304.000 7.051 566095.578 5934304.000 6.946 566096.000 5934305.542 6.968 566096.000 5934320.000 7.238 566093.835 5934320.000 7.270 566090.303 5934311.245 7.158 566088.321 5934304.000 7.051</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566093.835 5934320.000 7.273 566096.000 5934320.000 7.230 566096.000 5934325.364 7.325 566093.835 5934320.000 7.273</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934212.421 5.967 566096.000 5934206.605 5.944 566097.102 5934206.469 5.947 566096.000 5934212.421 5.967</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.384 5934320.000 7.140 566096.000 5934320.000 7.230 566096.000 5934305.542 6.972 566096.947 5934309.005 7.018 566101.384 5934320.000 7.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.203 5934325.867 7.322 566096.000 5934325.364 7.319 566096.000 5934320.000 7.241 566101.384 5934320.000 7.138 566102.547 5934322.883 7.157 566109.637 5934336.000 7.209 566101.680 5934336.000 7.362 566096.203 5934325.867 7.322</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.680 5934336.000 7.358 566109.637 5934336.000 7.215 566109.866 5934336.424 7.214 566112.000 5934339.538 7.206 566112.000 5934351.922 7.325 566103.884 5934340.076 7.358 566101.680 5934336.000 7.358</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934351.922 7.322 566112.000 5934339.538 7.214 566118.870 5934349.563 7.208 566121.116 5934352.000 7.198 566112.054 5934352.000 7.322 566112.000 5934351.922 7.322</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.054 5934352.000 7.317 566121.116 5934352.000 7.209 566128.000 5934359.468 7.172 566128.000 5934368.929 7.231 566124.783 5934366.305 7.253 566113.380 5934353.937 7.313 566112.054 5934352.000 7.317</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934368.929 7.212 566128.000 5934359.468 7.182 566129.592 5934361.195 7.182 566142.092 5934371.389 7.169 566156.395 5934380.153 7.145 566160.000 5934381.792 7.137 566160.000 5934384.000 7.144 566149.275 5934384.000 7.183 566138.033 5934377.111 7.202 566128.000 5934368.929 7.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566149.275 5934384.000 7.173 566160.000 5934384.000 7.150 566160.000 5934389.481 7.165 566153.105 5934386.347 7.171 566149.275 5934384.000 7.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566164.858 5934384.000 7.145 566160.000 5934384.000 7.150 566160.000 5934381.792 7.144 566164.858 5934384.000 7.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934389.481 7.162 566160.000 5934384.000 7.150 566164.858 5934384.000 7.148 566172.541 5934387.492 7.152 566189.849 5934393.384 7.157 566192.000 5934393.901 7.157 566192.000 5934401.099 7.172 566187.901 5934400.116 7.172 566169.959 5934394.008 7.167 566160.000 5934389.481 7.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934401.099 7.169 566192.000 5934393.901 7.162 566208.296 5934397.812 7.170 566224.000 5934400.182 7.177 566224.000 5934407.261 7.184 566206.954 5934404.688 7.177 566192.000 5934401.099 7.169</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934407.261 7.178 566224.000 5934400.182 7.183 566227.886 5934400.769 7.182 566248.570 5934402.246 7.179 566256.000 5934402.015 7.179 566256.000 5934409.018 7.173 566248.430 5934409.254 7.174 566227.114 5934407.731 7.177 566224.000 5934407.261 7.178</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934409.018 7.169 566256.000 5934402.015 7.181 566288.000 5934401.019 7.144 566288.000 5934408.022 7.131 566256.000 5934409.018 7.169</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934408.022 7.131 566288.000 5934401.019 7.144 566320.000 5934400.023 7.058 566320.000 5934407.027 7.044 566288.000 5934408.022 7.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934407.027 7.046 566320.000 5934400.023 7.057 566352.000 5934399.027 6.925 566352.000 5934406.031 6.914 566320.000 5934407.027 7.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_fahrbahn_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934406.031 6.917 566352.000 5934399.027 6.922 566359.998 5934398.778 6.888 566361.082 5934405.748 6.878 566352.000 5934406.031 6.917</gml:posList>
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
<gml:posList>566086.737 5934224.000 6.057 566082.669 5934224.000 6.051 566084.981 5934211.513 6.005 566089.146 5934210.989 6.008 566089.815 5934207.378 5.995 566086.737 5934224.000 6.057</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934241.745 6.150 566080.000 5934254.550 6.295 566078.914 5934254.309 6.295 566078.941 5934251.172 6.260 566080.000 5934241.745 6.150</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.737 5934224.000 6.055 566084.911 5934233.860 6.106 566084.221 5934240.000 6.138 566080.196 5934240.000 6.132 566080.952 5934233.272 6.097 566082.669 5934224.000 6.049 566086.737 5934224.000 6.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.196 5934240.000 6.133 566084.221 5934240.000 6.139 566082.939 5934251.414 6.263 566082.906 5934255.196 6.305 566080.000 5934254.550 6.294 566080.000 5934241.745 6.152 566080.196 5934240.000 6.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.961 5934288.000 6.811 566080.916 5934288.000 6.829 566079.915 5934281.329 6.721 566078.810 5934266.114 6.471 566078.869 5934259.421 6.359 566082.861 5934260.308 6.356 566082.811 5934265.987 6.451 566083.894 5934280.887 6.696 566084.961 5934288.000 6.811</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.321 5934304.000 7.110 566084.174 5934304.000 7.163 566082.274 5934297.051 7.034 566080.916 5934288.000 6.853 566084.961 5934288.000 6.801 566086.194 5934296.224 6.966 566088.321 5934304.000 7.110</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.522 5934320.000 7.431 566086.506 5934312.526 7.325 566084.174 5934304.000 7.183 566088.321 5934304.000 7.099 566090.303 5934311.245 7.220 566093.835 5934320.000 7.343 566089.522 5934320.000 7.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.522 5934320.000 7.436 566093.835 5934320.000 7.337 566096.000 5934325.364 7.380 566096.000 5934333.904 7.527 566092.577 5934327.571 7.496 566089.522 5934320.000 7.436</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.680 5934336.000 7.416 566097.133 5934336.000 7.524 566096.000 5934333.904 7.519 566096.000 5934325.364 7.386 566096.203 5934325.867 7.389 566101.680 5934336.000 7.416</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566100.465 5934342.164 7.514 566097.133 5934336.000 7.518 566101.680 5934336.000 7.425 566103.884 5934340.076 7.422 566112.000 5934351.922 7.378 566112.000 5934352.000 7.379 566107.205 5934352.000 7.477 566100.465 5934342.164 7.514</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566107.205 5934352.000 7.455 566112.054 5934352.000 7.388 566113.380 5934353.937 7.383 566124.783 5934366.305 7.307 566128.000 5934368.929 7.280 566128.000 5934374.091 7.314 566122.034 5934369.225 7.364 566110.244 5934356.436 7.442 566107.205 5934352.000 7.455</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934374.091 7.307 566128.000 5934368.929 7.291 566138.033 5934377.111 7.264 566149.275 5934384.000 7.227 566141.619 5934384.000 7.266 566135.714 5934380.381 7.286 566128.000 5934374.091 7.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566141.619 5934384.000 7.260 566149.275 5934384.000 7.235 566153.105 5934386.347 7.233 566160.000 5934389.481 7.223 566160.000 5934393.875 7.241 566151.226 5934389.886 7.253 566141.619 5934384.000 7.260</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934393.875 7.238 566160.000 5934389.481 7.227 566169.959 5934394.008 7.230 566187.901 5934400.116 7.231 566191.589 5934401.001 7.230 566191.512 5934401.757 7.232 566192.000 5934401.807 7.232 566192.000 5934405.213 7.241 566186.787 5934403.962 7.242 566168.483 5934397.731 7.241 566160.000 5934393.875 7.238</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934405.213 7.240 566192.000 5934401.807 7.235 566194.903 5934402.102 7.236 566192.517 5934402.345 7.236 566192.830 5934405.412 7.240 566192.000 5934405.213 7.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934407.261 7.240 566224.000 5934411.307 7.240 566206.188 5934408.618 7.240 566200.043 5934407.143 7.240 566199.613 5934402.926 7.240 566206.954 5934404.688 7.240 566224.000 5934407.261 7.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934409.018 7.229 566256.000 5934413.020 7.227 566248.349 5934413.258 7.230 566226.672 5934411.710 7.239 566224.000 5934411.307 7.240 566224.000 5934407.261 7.242 566227.114 5934407.731 7.240 566248.430 5934409.254 7.231 566256.000 5934409.018 7.229</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566279.848 5934412.278 7.197 566256.000 5934413.020 7.225 566256.000 5934409.018 7.230 566279.512 5934408.287 7.203 566279.848 5934412.278 7.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566286.518 5934408.069 7.191 566288.000 5934408.022 7.190 566288.000 5934412.024 7.180 566286.855 5934412.060 7.180 566286.518 5934408.069 7.191</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934412.024 7.180 566288.000 5934408.022 7.190 566320.000 5934407.027 7.105 566320.000 5934411.029 7.095 566288.000 5934412.024 7.180</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934411.029 7.097 566320.000 5934407.027 7.103 566352.000 5934406.031 6.978 566352.000 5934410.033 6.972 566320.000 5934411.029 7.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934410.033 6.973 566352.000 5934406.031 6.974 566361.082 5934405.748 6.939 566354.032 5934405.968 6.966 566354.420 5934408.467 6.964 566354.649 5934409.950 6.963 566352.000 5934410.033 6.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566284.530 5934397.125 7.223 566288.000 5934397.017 7.219 566288.000 5934401.019 7.206 566284.890 5934401.116 7.210 566284.530 5934397.125 7.223</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934401.019 7.206 566288.000 5934397.017 7.219 566320.000 5934396.021 7.128 566320.000 5934400.023 7.116 566288.000 5934401.019 7.206</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934400.023 7.118 566320.000 5934396.021 7.126 566352.000 5934395.025 6.991 566352.000 5934399.027 6.984 566320.000 5934400.023 7.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934399.027 6.985 566352.000 5934395.025 6.991 566352.328 5934395.015 6.989 566352.948 5934398.998 6.980 566352.000 5934399.027 6.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.617 5934391.135 7.223 566209.062 5934393.882 7.230 566224.000 5934396.137 7.238 566224.000 5934400.182 7.241 566208.296 5934397.812 7.233 566197.209 5934395.151 7.226 566197.617 5934391.135 7.223</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934400.182 7.239 566224.000 5934396.137 7.244 566228.328 5934396.790 7.245 566248.651 5934398.242 7.247 566256.000 5934398.013 7.249 566256.000 5934402.015 7.244 566248.570 5934402.246 7.242 566227.886 5934400.769 7.239 566224.000 5934400.182 7.239</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934402.015 7.240 566256.000 5934398.013 7.250 566279.524 5934397.281 7.230 566279.883 5934401.272 7.219 566256.000 5934402.015 7.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566126.556 5934352.000 7.204 566121.116 5934352.000 7.266 566118.870 5934349.563 7.271 566109.866 5934336.424 7.266 566107.288 5934331.653 7.256 566111.459 5934330.958 7.203 566113.285 5934334.336 7.210 566122.006 5934347.064 7.215 566126.556 5934352.000 7.204</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934353.566 7.207 566128.000 5934359.468 7.242 566121.116 5934352.000 7.259 566126.556 5934352.000 7.210 566128.000 5934353.566 7.207</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566144.411 5934368.119 7.204 566158.274 5934376.614 7.186 566160.000 5934377.398 7.183 566160.000 5934381.792 7.201 566156.395 5934380.153 7.207 566142.092 5934371.389 7.226 566129.592 5934361.195 7.232 566128.000 5934359.468 7.231 566128.000 5934353.566 7.207 566132.341 5934358.275 7.209 566144.411 5934368.119 7.204</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934381.792 7.203 566160.000 5934377.398 7.191 566174.017 5934383.769 7.200 566174.695 5934384.000 7.200 566164.858 5934384.000 7.206 566160.000 5934381.792 7.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566164.858 5934384.000 7.203 566174.695 5934384.000 7.203 566190.963 5934389.538 7.213 566192.000 5934389.787 7.214 566192.000 5934393.901 7.221 566189.849 5934393.384 7.220 566172.541 5934387.492 7.210 566164.858 5934384.000 7.203</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934393.901 7.220 566192.000 5934389.787 7.217 566192.711 5934389.958 7.219 566192.303 5934393.973 7.220 566192.000 5934393.901 7.220</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566094.835 5934279.671 6.621 566096.000 5934287.441 6.727 566096.000 5934288.000 6.735 566092.039 5934288.000 6.749 566090.856 5934280.113 6.640 566089.814 5934265.763 6.440 566089.824 5934264.525 6.422 566093.824 5934264.543 6.409 566093.815 5934265.636 6.425 566094.835 5934279.671 6.621</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566092.039 5934288.000 6.759 566096.000 5934288.000 6.733 566096.000 5934305.542 7.029 566093.056 5934294.776 6.867 566092.039 5934288.000 6.759</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934305.542 7.033 566096.000 5934288.000 6.735 566096.084 5934288.000 6.734 566096.976 5934293.949 6.822 566100.744 5934307.724 7.002 566105.697 5934320.000 7.140 566101.384 5934320.000 7.201 566096.947 5934309.005 7.078 566096.000 5934305.542 7.033</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.384 5934320.000 7.198 566105.697 5934320.000 7.136 566106.173 5934321.179 7.145 566108.945 5934326.308 7.174 566104.774 5934327.003 7.243 566102.547 5934322.883 7.220 566101.384 5934320.000 7.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934212.421 6.027 566096.000 5934224.000 6.075 566093.856 5934224.000 6.069 566096.000 5934212.421 6.027</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566095.290 5934240.000 6.152 566091.265 5934240.000 6.147 566091.839 5934234.890 6.122 566093.856 5934224.000 6.069 566096.000 5934224.000 6.072 566096.000 5934234.389 6.125 566095.798 5934235.478 6.130 566095.290 5934240.000 6.152</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.936 5934251.836 6.270 566091.265 5934240.000 6.151 566095.290 5934240.000 6.153 566093.934 5934252.078 6.274 566093.899 5934256.000 6.314 566089.899 5934256.000 6.312 566089.936 5934251.836 6.270</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.899 5934256.000 6.315 566093.899 5934256.000 6.315 566093.868 5934259.543 6.355 566089.868 5934259.526 6.355 566089.899 5934256.000 6.315</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566097.924 5934224.000 6.080 566096.000 5934224.000 6.075 566096.000 5934212.421 6.028 566097.102 5934206.469 6.006 566096.434 5934210.078 6.019 566100.597 5934209.564 6.029 566097.924 5934224.000 6.080</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_03_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934234.389 6.122 566096.000 5934224.000 6.075 566097.924 5934224.000 6.080 566096.000 5934234.389 6.122</gml:posList>
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
<gml:posList>566384.000 5934397.567 6.775 566384.000 5934404.581 6.775 566376.156 5934405.065 6.814 566375.075 5934398.118 6.820 566384.000 5934397.567 6.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934395.582 6.627 566416.000 5934402.598 6.634 566414.788 5934402.680 6.639 566384.000 5934404.581 6.778 566384.000 5934397.567 6.772 566414.337 5934395.695 6.634 566416.000 5934395.582 6.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934393.352 6.496 566448.000 5934400.373 6.511 566440.688 5934400.929 6.540 566416.000 5934402.598 6.637 566416.000 5934395.582 6.622 566440.187 5934393.946 6.527 566448.000 5934393.352 6.496</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934390.798 6.389 566480.000 5934397.822 6.409 566462.089 5934399.302 6.468 566448.000 5934400.373 6.513 566448.000 5934393.352 6.493 566461.536 5934392.323 6.449 566480.000 5934390.798 6.389</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566484.049 5934397.487 6.400 566480.000 5934397.822 6.411 566480.000 5934390.798 6.387 566483.451 5934390.513 6.378 566506.040 5934388.505 6.319 566512.000 5934388.318 6.304 566512.000 5934395.321 6.328 566506.460 5934395.495 6.342 566484.049 5934397.487 6.400</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934395.321 6.330 566512.000 5934388.318 6.304 566528.121 5934387.811 6.272 566544.000 5934388.278 6.245 566544.000 5934395.281 6.272 566528.129 5934394.814 6.299 566512.000 5934395.321 6.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934395.281 6.273 566544.000 5934388.278 6.245 566549.590 5934388.442 6.239 566570.445 5934390.401 6.222 566576.000 5934391.304 6.219 566576.000 5934398.396 6.247 566569.555 5934397.349 6.251 566549.160 5934395.433 6.267 566544.000 5934395.281 6.273</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934398.396 6.246 566576.000 5934391.304 6.220 566590.678 5934393.689 6.215 566608.000 5934397.717 6.213 566608.000 5934404.903 6.240 566589.322 5934400.561 6.241 566576.000 5934398.396 6.246</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934404.903 6.241 566608.000 5934397.717 6.213 566640.000 5934405.157 6.222 566640.000 5934412.343 6.249 566608.000 5934404.903 6.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934412.343 6.249 566640.000 5934405.157 6.221 566672.000 5934412.597 6.238 566672.000 5934416.000 6.251 566655.728 5934416.000 6.257 566640.000 5934412.343 6.249</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566655.728 5934416.000 6.255 566672.000 5934416.000 6.252 566672.000 5934419.783 6.264 566655.728 5934416.000 6.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566686.638 5934416.000 6.245 566672.000 5934416.000 6.252 566672.000 5934412.597 6.238 566686.638 5934416.000 6.245</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934419.783 6.265 566672.000 5934416.000 6.251 566686.638 5934416.000 6.246 566704.000 5934420.037 6.255 566704.000 5934427.223 6.281 566672.000 5934419.783 6.265</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934427.223 6.284 566704.000 5934420.037 6.253 566720.000 5934423.757 6.267 566720.000 5934430.943 6.298 566704.000 5934427.223 6.284</gml:posList>
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
<gml:posList>566384.000 5934404.581 6.835 566384.000 5934409.089 6.835 566383.859 5934409.098 6.836 566383.172 5934404.632 6.839 566376.156 5934405.065 6.874 566384.000 5934404.581 6.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566414.788 5934402.680 6.702 566416.000 5934402.598 6.697 566416.000 5934407.109 6.704 566415.079 5934407.171 6.708 566384.000 5934409.089 6.838 566384.000 5934404.581 6.832 566414.788 5934402.680 6.702</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934407.109 6.705 566416.000 5934402.598 6.695 566440.688 5934400.929 6.601 566448.000 5934400.373 6.573 566448.000 5934404.886 6.584 566441.011 5934405.417 6.611 566416.000 5934407.109 6.705</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934404.886 6.585 566448.000 5934400.373 6.573 566454.902 5934399.848 6.550 566455.597 5934404.308 6.559 566448.000 5934404.886 6.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934397.822 6.472 566480.000 5934402.337 6.483 566462.598 5934403.775 6.535 566461.903 5934399.316 6.526 566462.089 5934399.302 6.525 566480.000 5934397.822 6.472</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934395.321 6.390 566512.000 5934399.823 6.403 566506.730 5934399.989 6.416 566484.434 5934401.971 6.472 566480.000 5934402.337 6.483 566480.000 5934397.822 6.469 566484.049 5934397.487 6.459 566506.460 5934395.495 6.403 566512.000 5934395.321 6.390</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934397.979 6.343 566544.000 5934399.783 6.350 566528.133 5934399.316 6.375 566512.000 5934399.823 6.405 566512.000 5934395.321 6.389 566528.129 5934394.814 6.359 566543.531 5934395.267 6.334 566544.000 5934397.979 6.343</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.313 5934399.792 6.351 566544.000 5934399.783 6.352 566544.000 5934397.979 6.345 566544.313 5934399.792 6.351</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934398.396 6.306 566576.000 5934402.955 6.324 566568.983 5934401.815 6.328 566551.483 5934400.171 6.342 566550.689 5934395.576 6.325 566569.555 5934397.349 6.310 566576.000 5934398.396 6.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934404.903 6.301 566608.000 5934409.523 6.321 566588.451 5934404.978 6.321 566576.000 5934402.955 6.325 566576.000 5934398.396 6.305 566589.322 5934400.561 6.301 566608.000 5934404.903 6.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566623.396 5934408.483 6.305 566624.228 5934413.296 6.323 566608.000 5934409.523 6.321 566608.000 5934404.903 6.302 566623.396 5934408.483 6.305</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566631.629 5934415.017 6.328 566630.797 5934410.204 6.307 566640.000 5934412.343 6.309 566640.000 5934416.000 6.326 566635.856 5934416.000 6.329 566631.629 5934415.017 6.328</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566635.856 5934416.000 6.328 566640.000 5934416.000 6.325 566640.000 5934416.963 6.330 566635.856 5934416.000 6.328</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566655.728 5934416.000 6.315 566640.000 5934416.000 6.325 566640.000 5934412.343 6.310 566655.728 5934416.000 6.315</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934416.963 6.330 566640.000 5934416.000 6.325 566655.728 5934416.000 6.315 566672.000 5934419.783 6.324 566672.000 5934424.403 6.347 566640.000 5934416.963 6.330</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934424.403 6.347 566672.000 5934419.783 6.324 566704.000 5934427.223 6.341 566704.000 5934431.843 6.364 566672.000 5934424.403 6.347</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934431.843 6.362 566704.000 5934427.223 6.344 566720.000 5934430.943 6.358 566720.000 5934435.563 6.376 566704.000 5934431.843 6.362</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566592.611 5934394.139 6.274 566591.315 5934389.234 6.252 566591.549 5934389.272 6.252 566608.000 5934393.097 6.253 566608.000 5934397.717 6.276 566592.611 5934394.139 6.274</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934397.717 6.273 566608.000 5934393.097 6.256 566640.000 5934400.537 6.263 566640.000 5934405.157 6.281 566629.503 5934402.716 6.279 566629.447 5934402.394 6.277 566628.685 5934402.526 6.278 566608.000 5934397.717 6.273</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934405.157 6.283 566640.000 5934400.537 6.263 566672.000 5934407.977 6.277 566672.000 5934412.597 6.297 566640.000 5934405.157 6.283</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934412.597 6.297 566672.000 5934407.977 6.275 566704.000 5934415.417 6.295 566704.000 5934416.000 6.298 566686.638 5934416.000 6.306 566672.000 5934412.597 6.297</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566686.638 5934416.000 6.305 566704.000 5934416.000 6.298 566704.000 5934420.037 6.315 566686.638 5934416.000 6.305</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566706.509 5934416.000 6.295 566704.000 5934416.000 6.298 566704.000 5934415.417 6.296 566706.509 5934416.000 6.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934420.037 6.313 566704.000 5934416.000 6.298 566706.509 5934416.000 6.297 566720.000 5934419.137 6.308 566720.000 5934423.757 6.326 566704.000 5934420.037 6.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934386.283 6.433 566480.000 5934390.798 6.449 566476.187 5934391.113 6.460 566475.404 5934386.662 6.448 566480.000 5934386.283 6.433</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934383.815 6.347 566512.000 5934384.000 6.347 566506.124 5934384.000 6.362 566512.000 5934383.815 6.347</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566505.770 5934384.011 6.363 566506.124 5934384.000 6.362 566512.000 5934384.000 6.348 566512.000 5934388.318 6.363 566506.040 5934388.505 6.378 566483.451 5934390.513 6.439 566480.000 5934390.798 6.448 566480.000 5934386.283 6.433 566483.066 5934386.029 6.425 566505.770 5934384.011 6.363</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934383.776 6.291 566544.000 5934384.000 6.293 566512.000 5934384.000 6.347 566512.000 5934383.815 6.346 566528.117 5934383.309 6.315 566544.000 5934383.776 6.291</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934388.318 6.362 566512.000 5934384.000 6.347 566544.000 5934384.000 6.292 566544.000 5934388.278 6.306 566528.121 5934387.811 6.332 566512.000 5934388.318 6.362</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566550.415 5934384.000 6.282 566544.000 5934384.000 6.292 566544.000 5934383.776 6.292 566549.867 5934383.949 6.282 566550.415 5934384.000 6.282</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934388.278 6.306 566544.000 5934384.000 6.290 566550.415 5934384.000 6.282 566571.017 5934385.935 6.264 566576.000 5934386.745 6.261 566576.000 5934391.304 6.277 566570.445 5934390.401 6.281 566549.590 5934388.442 6.299 566549.455 5934388.438 6.300 566549.447 5934388.394 6.299 566549.229 5934388.432 6.300 566544.000 5934388.278 6.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934391.304 6.280 566576.000 5934386.745 6.260 566584.831 5934388.180 6.255 566586.089 5934392.944 6.275 566576.000 5934391.304 6.280</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566381.397 5934393.220 6.848 566384.000 5934393.059 6.835 566384.000 5934397.567 6.835 566382.092 5934397.685 6.845 566381.397 5934393.220 6.848</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934397.567 6.838 566384.000 5934393.059 6.832 566414.046 5934391.204 6.686 566416.000 5934391.072 6.677 566416.000 5934395.582 6.683 566414.337 5934395.695 6.691 566384.000 5934397.567 6.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934395.582 6.685 566416.000 5934391.072 6.675 566439.864 5934389.458 6.578 566448.000 5934388.839 6.545 566448.000 5934393.352 6.554 566440.187 5934393.946 6.586 566416.000 5934395.582 6.685</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_04_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934393.352 6.556 566448.000 5934388.839 6.544 566461.180 5934387.838 6.496 566469.399 5934387.158 6.467 566470.182 5934391.609 6.476 566461.536 5934392.323 6.508 566448.000 5934393.352 6.556</gml:posList>
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
<gml:posList>566256.000 5934253.903 6.984 566256.000 5934256.000 7.005 566250.379 5934256.000 6.987 566256.000 5934253.903 6.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566250.379 5934256.000 6.984 566256.000 5934256.000 7.008 566256.000 5934259.240 7.036 566241.394 5934264.688 7.019 566240.730 5934259.599 6.972 566250.379 5934256.000 6.984</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566277.991 5934246.243 6.937 566288.000 5934243.129 6.916 566288.000 5934248.365 6.976 566279.509 5934251.007 6.994 566268.075 5934254.736 7.019 566264.685 5934256.000 7.029 566256.000 5934256.000 7.016 566256.000 5934253.903 6.992 566266.425 5934250.014 6.963 566277.991 5934246.243 6.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934259.240 7.037 566256.000 5934256.000 7.005 566264.685 5934256.000 7.030 566256.000 5934259.240 7.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934248.365 6.966 566288.000 5934243.129 6.915 566289.274 5934242.733 6.907 566300.314 5934239.471 6.839 566313.726 5934235.773 6.758 566320.000 5934234.130 6.721 566320.000 5934239.299 6.771 566315.024 5934240.602 6.801 566301.686 5934244.279 6.881 566290.726 5934247.517 6.949 566288.000 5934248.365 6.966</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934239.299 6.759 566320.000 5934234.130 6.725 566331.532 5934231.110 6.639 566332.276 5934236.083 6.668 566320.000 5934239.299 6.759</gml:posList>
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
<gml:posList>566264.500 5934248.064 7.011 566265.600 5934247.654 7.007 566277.232 5934243.861 6.971 566288.000 5934240.511 6.940 566288.000 5934243.129 6.970 566277.991 5934246.243 6.999 566266.425 5934250.014 7.034 566264.500 5934250.733 7.041 566264.500 5934248.064 7.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934243.129 6.965 566288.000 5934240.511 6.942 566288.549 5934240.340 6.939 566299.627 5934237.067 6.878 566313.077 5934233.359 6.806 566320.000 5934231.546 6.770 566320.000 5934234.130 6.793 566313.726 5934235.773 6.825 566300.314 5934239.471 6.897 566289.274 5934242.733 6.958 566288.000 5934243.129 6.965</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934234.130 6.786 566320.000 5934231.546 6.769 566324.348 5934230.407 6.736 566324.721 5934232.894 6.750 566331.532 5934231.110 6.699 566320.000 5934234.130 6.786</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934251.235 7.016 566256.000 5934253.903 7.046 566250.379 5934256.000 7.045 566243.225 5934256.000 7.012 566256.000 5934251.235 7.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566243.225 5934256.000 7.011 566250.379 5934256.000 7.047 566240.730 5934259.599 7.031 566240.398 5934257.055 7.007 566243.225 5934256.000 7.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566259.500 5934249.929 7.013 566259.500 5934252.598 7.043 566256.000 5934253.903 7.045 566256.000 5934251.235 7.016 566259.500 5934249.929 7.013</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934259.240 7.097 566256.000 5934261.908 7.124 566241.726 5934267.232 7.105 566241.394 5934264.688 7.079 566256.000 5934259.240 7.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934248.365 7.030 566288.000 5934250.984 7.063 566280.268 5934253.389 7.084 566272.261 5934256.000 7.106 566264.685 5934256.000 7.097 566268.075 5934254.736 7.085 566279.509 5934251.007 7.053 566288.000 5934248.365 7.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566264.685 5934256.000 7.089 566272.261 5934256.000 7.110 566268.900 5934257.096 7.112 566256.000 5934261.908 7.124 566256.000 5934259.240 7.098 566264.685 5934256.000 7.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566291.451 5934249.910 7.039 566288.000 5934250.984 7.063 566288.000 5934248.365 7.035 566290.726 5934247.517 7.016 566301.686 5934244.279 6.942 566315.024 5934240.602 6.855 566320.000 5934239.299 6.823 566320.000 5934241.883 6.851 566315.673 5934243.016 6.879 566302.373 5934246.683 6.966 566291.451 5934249.910 7.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_05_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934241.883 6.843 566320.000 5934239.299 6.820 566332.276 5934236.083 6.730 566325.465 5934237.867 6.780 566325.838 5934240.354 6.800 566320.000 5934241.883 6.843</gml:posList>
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
<gml:posList>566096.000 5934259.552 6.295 566096.000 5934264.552 6.357 566089.824 5934264.525 6.359 566089.868 5934259.526 6.296 566096.000 5934259.552 6.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934259.692 6.336 566128.000 5934264.692 6.387 566096.000 5934264.552 6.352 566096.000 5934259.552 6.300 566128.000 5934259.692 6.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934259.831 6.462 566160.000 5934264.831 6.504 566128.000 5934264.692 6.382 566128.000 5934259.692 6.341 566160.000 5934259.831 6.462</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566189.057 5934269.049 6.702 566169.851 5934264.874 6.558 566160.000 5934264.831 6.501 566160.000 5934259.831 6.460 566170.399 5934259.876 6.520 566188.264 5934263.760 6.654 566189.057 5934269.049 6.702</gml:posList>
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
<gml:posList>566093.824 5934264.543 6.416 566096.000 5934264.552 6.415 566096.000 5934266.802 6.440 566093.899 5934266.793 6.441 566093.815 5934265.636 6.428 566093.824 5934264.543 6.416</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934266.802 6.438 566096.000 5934264.552 6.416 566128.000 5934264.692 6.443 566128.000 5934266.942 6.464 566096.000 5934266.802 6.438</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934266.942 6.462 566128.000 5934264.692 6.445 566160.000 5934264.831 6.561 566160.000 5934267.081 6.578 566128.000 5934266.942 6.462</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934267.081 6.578 566160.000 5934264.831 6.559 566169.851 5934264.874 6.616 566189.057 5934269.049 6.762 566189.414 5934271.429 6.784 566169.604 5934267.123 6.634 566160.000 5934267.081 6.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934257.302 6.333 566096.000 5934259.552 6.356 566089.868 5934259.526 6.355 566093.868 5934259.543 6.355 566093.888 5934257.293 6.333 566096.000 5934257.302 6.333</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934257.442 6.378 566128.000 5934259.692 6.400 566096.000 5934259.552 6.355 566096.000 5934257.302 6.333 566128.000 5934257.442 6.378</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566152.479 5934257.680 6.471 566152.462 5934257.548 6.469 566160.000 5934257.581 6.498 566160.000 5934259.831 6.521 566128.000 5934259.692 6.400 566128.000 5934257.442 6.376 566147.415 5934257.526 6.450 566147.523 5934258.340 6.459 566152.479 5934257.680 6.471</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_06_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934259.831 6.520 566160.000 5934257.581 6.500 566170.646 5934257.627 6.562 566189.339 5934261.691 6.707 566188.000 5934262.000 6.702 566188.264 5934263.760 6.719 566170.399 5934259.876 6.581 566160.000 5934259.831 6.520</gml:posList>
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
<gml:posList>566206.877 5934224.000 6.473 566201.730 5934224.000 6.446 566194.634 5934194.944 6.229 566199.652 5934194.415 6.251 566206.877 5934224.000 6.473</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566213.593 5934256.000 6.755 566208.532 5934256.000 6.726 566206.734 5934244.490 6.627 566201.730 5934224.000 6.440 566206.877 5934224.000 6.470 566211.641 5934243.510 6.648 566213.593 5934256.000 6.755</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.722 5934257.218 6.741 566208.532 5934256.000 6.731 566213.593 5934256.000 6.764 566213.607 5934256.091 6.765 566208.722 5934257.218 6.741</gml:posList>
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
<gml:posList>566195.472 5934198.375 6.319 566201.730 5934224.000 6.504 566199.671 5934224.000 6.491 566193.465 5934198.587 6.309 566195.472 5934198.375 6.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.671 5934224.000 6.490 566201.730 5934224.000 6.498 566206.734 5934244.490 6.683 566208.532 5934256.000 6.782 566206.508 5934256.000 6.774 566204.771 5934244.883 6.678 566199.671 5934224.000 6.490</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566206.508 5934256.000 6.779 566208.532 5934256.000 6.790 566208.722 5934257.218 6.802 566206.769 5934257.669 6.794 566206.508 5934256.000 6.779</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.935 5934224.000 6.544 566206.877 5934224.000 6.535 566199.652 5934194.415 6.308 566200.489 5934197.846 6.334 566202.496 5934197.634 6.342 566208.935 5934224.000 6.544</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_07_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566211.641 5934243.510 6.711 566206.877 5934224.000 6.532 566208.935 5934224.000 6.538 566213.604 5934243.117 6.714 566215.598 5934255.877 6.828 566214.000 5934256.000 6.824 566213.593 5934256.000 6.823 566211.641 5934243.510 6.711</gml:posList>
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
<gml:posList>566192.000 5934401.099 7.170 566192.000 5934401.807 7.174 566191.512 5934401.757 7.174 566191.589 5934401.001 7.170 566192.000 5934401.099 7.170</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566196.495 5934402.178 7.176 566196.486 5934402.263 7.176 566192.000 5934401.807 7.174 566192.000 5934401.099 7.170 566196.495 5934402.178 7.176</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.167 5934303.881 7.037 566204.955 5934320.000 7.084 566199.908 5934320.000 7.056 566202.217 5934303.174 7.006 566207.167 5934303.881 7.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.908 5934320.000 7.058 566204.955 5934320.000 7.083 566204.545 5934322.984 7.087 566201.596 5934352.000 7.130 566196.570 5934352.000 7.105 566199.580 5934322.391 7.061 566199.908 5934320.000 7.058</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566196.570 5934352.000 7.112 566201.596 5934352.000 7.122 566198.343 5934384.000 7.156 566193.317 5934384.000 7.146 566196.570 5934352.000 7.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566193.317 5934384.000 7.149 566198.343 5934384.000 7.154 566197.209 5934395.151 7.169 566192.303 5934393.973 7.161 566193.317 5934384.000 7.149</gml:posList>
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
<gml:posList>566206.974 5934320.000 7.158 566204.955 5934320.000 7.142 566207.167 5934303.881 7.099 566209.147 5934304.164 7.114 566206.974 5934320.000 7.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566203.606 5934352.000 7.194 566201.596 5934352.000 7.185 566204.545 5934322.984 7.149 566204.955 5934320.000 7.145 566206.974 5934320.000 7.155 566206.531 5934323.221 7.158 566203.606 5934352.000 7.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.353 5934384.000 7.219 566198.343 5934384.000 7.213 566201.596 5934352.000 7.187 566203.606 5934352.000 7.193 566200.353 5934384.000 7.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.617 5934391.135 7.219 566198.343 5934384.000 7.214 566200.353 5934384.000 7.217 566199.580 5934391.606 7.222 566197.617 5934391.135 7.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.908 5934320.000 7.115 566197.889 5934320.000 7.102 566200.237 5934302.891 7.052 566202.217 5934303.174 7.067 566199.908 5934320.000 7.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.273 5934325.405 7.124 566197.270 5934325.337 7.113 566197.594 5934322.154 7.107 566197.889 5934320.000 7.104 566199.908 5934320.000 7.115 566199.580 5934322.391 7.119 566199.273 5934325.405 7.124</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934377.179 7.200 566192.000 5934384.000 7.207 566191.307 5934384.000 7.206 566192.000 5934377.179 7.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566191.307 5934384.000 7.205 566192.000 5934384.000 7.208 566192.000 5934389.787 7.217 566190.963 5934389.538 7.213 566190.751 5934389.466 7.212 566191.307 5934384.000 7.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566196.763 5934330.322 7.126 566198.767 5934330.391 7.135 566196.570 5934352.000 7.170 566194.560 5934352.000 7.163 566196.763 5934330.322 7.126</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566194.560 5934352.000 7.165 566196.570 5934352.000 7.168 566193.317 5934384.000 7.210 566192.000 5934384.000 7.208 566192.000 5934377.179 7.198 566194.560 5934352.000 7.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_08_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934389.787 7.216 566192.000 5934384.000 7.208 566193.317 5934384.000 7.211 566192.303 5934393.973 7.222 566192.711 5934389.958 7.217 566192.000 5934389.787 7.216</gml:posList>
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
<gml:posList>566245.149 5934300.213 7.257 566256.000 5934304.634 7.319 566256.000 5934310.033 7.330 566237.047 5934302.311 7.221 566237.081 5934302.230 7.221 566245.149 5934300.213 7.257</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934310.033 7.339 566256.000 5934304.634 7.325 566269.100 5934309.971 7.346 566288.000 5934313.772 7.367 566288.000 5934318.872 7.380 566267.650 5934314.779 7.358 566256.000 5934310.033 7.339</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934318.872 7.374 566288.000 5934313.772 7.366 566318.962 5934320.000 7.251 566293.606 5934320.000 7.353 566288.000 5934318.872 7.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566293.606 5934320.000 7.357 566318.962 5934320.000 7.247 566320.000 5934320.209 7.243 566320.000 5934325.309 7.235 566293.606 5934320.000 7.357</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934325.309 7.237 566320.000 5934320.209 7.238 566347.725 5934325.786 7.038 566348.681 5934331.078 7.030 566320.000 5934325.309 7.237</gml:posList>
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
<gml:posList>566256.000 5934302.744 7.374 566256.000 5934304.634 7.379 566245.149 5934300.213 7.317 566246.000 5934300.000 7.320 566245.817 5934298.595 7.315 566256.000 5934302.744 7.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934311.987 7.424 566288.000 5934313.772 7.435 566269.100 5934309.971 7.418 566256.000 5934304.634 7.387 566256.000 5934302.744 7.375 566269.607 5934308.288 7.406 566288.000 5934311.987 7.424</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934318.424 7.300 566320.000 5934320.000 7.303 566318.962 5934320.000 7.307 566288.000 5934313.772 7.428 566288.000 5934311.987 7.425 566320.000 5934318.424 7.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.836 5934320.000 7.246 566320.000 5934320.000 7.300 566320.000 5934318.424 7.300 566327.836 5934320.000 7.246</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566347.725 5934325.786 7.099 566320.000 5934320.209 7.300 566320.000 5934320.000 7.301 566327.836 5934320.000 7.247 566340.010 5934322.449 7.159 566340.344 5934324.301 7.153 566347.725 5934325.786 7.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934310.033 7.390 566256.000 5934311.923 7.395 566236.387 5934303.932 7.282 566237.081 5934302.230 7.281 566237.047 5934302.311 7.281 566256.000 5934310.033 7.390</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566270.529 5934316.383 7.431 566270.654 5934317.169 7.434 566267.143 5934316.462 7.427 566256.000 5934311.923 7.397 566256.000 5934310.033 7.391 566267.650 5934314.779 7.422 566273.373 5934315.930 7.433 566270.529 5934316.383 7.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566275.885 5934318.221 7.439 566275.591 5934316.377 7.439 566288.000 5934318.872 7.429 566288.000 5934320.000 7.429 566284.731 5934320.000 7.432 566275.885 5934318.221 7.439</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566284.731 5934320.000 7.430 566288.000 5934320.000 7.430 566288.000 5934320.658 7.430 566284.731 5934320.000 7.430</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566293.606 5934320.000 7.417 566288.000 5934320.000 7.430 566288.000 5934318.872 7.430 566293.606 5934320.000 7.417</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934320.658 7.431 566288.000 5934320.000 7.433 566293.606 5934320.000 7.413 566320.000 5934325.309 7.298 566320.000 5934327.094 7.292 566288.000 5934320.658 7.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_09_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934327.094 7.296 566320.000 5934325.309 7.295 566348.681 5934331.078 7.095 566341.300 5934329.593 7.146 566341.634 5934331.446 7.145 566320.000 5934327.094 7.296</gml:posList>
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
<gml:posList>566104.774 5934327.003 7.184 566128.000 5934323.132 6.925 566128.000 5934328.201 6.969 566107.288 5934331.653 7.200 566104.774 5934327.003 7.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934328.201 6.962 566128.000 5934323.132 6.927 566128.836 5934322.993 6.925 566160.000 5934324.060 6.900 566160.000 5934329.063 6.935 566129.164 5934328.007 6.959 566128.000 5934328.201 6.962</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934329.063 6.928 566160.000 5934324.060 6.906 566192.000 5934325.156 7.024 566192.000 5934330.159 7.046 566160.000 5934329.063 6.928</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934330.159 7.044 566192.000 5934325.156 7.027 566199.273 5934325.405 7.062 566198.767 5934330.391 7.077 566192.000 5934330.159 7.044</gml:posList>
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
<gml:posList>566128.000 5934321.865 6.974 566128.000 5934323.132 6.986 566108.945 5934326.308 7.174 566108.317 5934325.145 7.169 566128.000 5934321.865 6.974</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.836 5934322.993 6.982 566128.000 5934323.132 6.984 566128.000 5934321.865 6.973 566128.753 5934321.739 6.972 566160.000 5934322.809 6.957 566160.000 5934324.060 6.967 566128.836 5934322.993 6.982</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934324.060 6.964 566160.000 5934322.809 6.960 566192.000 5934323.905 7.084 566192.000 5934325.156 7.087 566160.000 5934324.060 6.964</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934325.156 7.086 566192.000 5934323.905 7.085 566197.397 5934324.090 7.112 566197.270 5934325.337 7.113 566199.273 5934325.405 7.123 566192.000 5934325.156 7.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934328.201 7.028 566128.000 5934329.468 7.033 566112.087 5934332.121 7.202 566111.459 5934330.958 7.205 566107.288 5934331.653 7.249 566128.000 5934328.201 7.028</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566129.164 5934328.007 7.022 566160.000 5934329.063 6.988 566160.000 5934330.314 6.998 566129.247 5934329.261 7.032 566128.000 5934329.468 7.035 566128.000 5934328.201 7.025 566129.164 5934328.007 7.022</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934330.314 6.996 566160.000 5934329.063 6.991 566192.000 5934330.159 7.104 566192.000 5934331.410 7.108 566160.000 5934330.314 6.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_10_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934331.410 7.108 566192.000 5934330.159 7.104 566196.763 5934330.322 7.126 566196.637 5934331.569 7.128 566192.000 5934331.410 7.108</gml:posList>
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
<gml:posList>566148.088 5934224.000 6.170 566143.048 5934224.000 6.155 566140.143 5934201.204 6.047 566145.107 5934200.609 6.059 566148.088 5934224.000 6.170</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566144.000 5934224.000 6.158 566144.000 5934231.474 6.187 566143.048 5934224.000 6.155 566144.000 5934224.000 6.158</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566150.127 5934240.000 6.250 566145.086 5934240.000 6.230 566144.000 5934231.474 6.189 566144.000 5934224.000 6.156 566148.088 5934224.000 6.172 566150.127 5934240.000 6.250</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566150.229 5934240.802 6.258 566152.255 5934256.000 6.394 566147.211 5934256.000 6.373 566145.271 5934241.448 6.242 566145.086 5934240.000 6.229 566150.127 5934240.000 6.250 566150.229 5934240.802 6.258</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566147.523 5934258.340 6.394 566147.211 5934256.000 6.371 566152.255 5934256.000 6.396 566152.479 5934257.680 6.411 566147.523 5934258.340 6.394</gml:posList>
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
<gml:posList>566143.048 5934224.000 6.215 566142.040 5934224.000 6.211 566139.592 5934204.796 6.121 566140.585 5934204.676 6.125 566140.143 5934201.204 6.109 566143.048 5934224.000 6.215</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566143.048 5934224.000 6.214 566144.000 5934231.474 6.248 566144.000 5934239.385 6.282 566142.040 5934224.000 6.211 566143.048 5934224.000 6.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566144.000 5934239.385 6.284 566144.000 5934231.474 6.247 566145.086 5934240.000 6.290 566144.078 5934240.000 6.287 566144.000 5934239.385 6.284</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566144.078 5934240.000 6.287 566145.086 5934240.000 6.291 566145.271 5934241.448 6.303 566147.211 5934256.000 6.430 566146.202 5934256.000 6.427 566144.279 5934241.577 6.301 566144.078 5934240.000 6.287</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566146.202 5934256.000 6.426 566147.211 5934256.000 6.431 566147.415 5934257.526 6.447 566146.405 5934257.522 6.442 566146.202 5934256.000 6.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566149.096 5934224.000 6.235 566148.088 5934224.000 6.230 566145.550 5934204.081 6.138 566146.543 5934203.961 6.143 566149.096 5934224.000 6.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566151.135 5934240.000 6.316 566150.127 5934240.000 6.311 566148.088 5934224.000 6.230 566149.096 5934224.000 6.235 566151.135 5934240.000 6.316</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566152.255 5934256.000 6.456 566150.229 5934240.802 6.317 566150.127 5934240.000 6.309 566151.135 5934240.000 6.314 566151.221 5934240.673 6.321 566153.264 5934256.000 6.461 566152.255 5934256.000 6.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_11_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566152.255 5934256.000 6.457 566153.264 5934256.000 6.460 566153.471 5934257.547 6.473 566153.434 5934257.552 6.473 566152.462 5934257.548 6.469 566152.255 5934256.000 6.457</gml:posList>
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
<gml:posList>566268.022 5934192.000 6.441 566263.005 5934192.000 6.434 566263.269 5934188.743 6.409 566268.313 5934188.405 6.413 566268.022 5934192.000 6.441</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566265.426 5934224.000 6.721 566260.409 5934224.000 6.715 566263.005 5934192.000 6.434 566268.022 5934192.000 6.441 566265.426 5934224.000 6.721</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566259.500 5934252.598 6.980 566259.500 5934235.211 6.813 566260.409 5934224.000 6.707 566265.426 5934224.000 6.719 566264.500 5934235.414 6.827 566264.500 5934250.733 6.974 566259.500 5934252.598 6.980</gml:posList>
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
<gml:posList>566260.409 5934224.000 6.774 566259.406 5934224.000 6.771 566261.974 5934192.338 6.495 566262.983 5934192.270 6.497 566263.005 5934192.000 6.495 566260.409 5934224.000 6.774</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566259.500 5934235.211 6.872 566259.500 5934249.929 7.012 566258.500 5934250.302 7.008 566258.500 5934235.171 6.864 566259.406 5934224.000 6.765 566260.409 5934224.000 6.773 566259.500 5934235.211 6.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566266.429 5934224.000 6.786 566265.426 5934224.000 6.783 566268.022 5934192.000 6.499 566269.025 5934192.000 6.501 566266.429 5934224.000 6.786</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_12_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566264.500 5934235.414 6.883 566265.426 5934224.000 6.779 566266.429 5934224.000 6.785 566265.500 5934235.454 6.889 566265.500 5934247.691 7.007 566264.500 5934248.064 7.004 566264.500 5934235.414 6.883</gml:posList>
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
<gml:posList>566275.591 5934316.377 7.377 566276.168 5934320.000 7.380 566271.105 5934320.000 7.371 566270.529 5934316.383 7.368 566273.373 5934315.930 7.373 566275.591 5934316.377 7.377</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566271.105 5934320.000 7.376 566276.168 5934320.000 7.380 566279.420 5934340.441 7.344 566280.462 5934352.000 7.323 566275.442 5934352.000 7.319 566274.455 5934341.059 7.339 566271.105 5934320.000 7.376</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566275.442 5934352.000 7.317 566280.462 5934352.000 7.313 566283.347 5934384.000 7.207 566278.326 5934384.000 7.210 566275.442 5934352.000 7.317</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566278.326 5934384.000 7.212 566283.347 5934384.000 7.205 566284.890 5934401.116 7.151 566279.883 5934401.272 7.159 566278.326 5934384.000 7.212</gml:posList>
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
<gml:posList>566277.434 5934320.000 7.440 566276.168 5934320.000 7.440 566275.591 5934316.377 7.438 566275.885 5934318.221 7.439 566277.192 5934318.484 7.440 566277.434 5934320.000 7.440</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566279.420 5934340.441 7.402 566276.168 5934320.000 7.441 566277.434 5934320.000 7.444 566280.661 5934340.287 7.405 566281.717 5934352.000 7.381 566280.462 5934352.000 7.377 566279.420 5934340.441 7.402</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566280.462 5934352.000 7.375 566281.717 5934352.000 7.375 566284.602 5934384.000 7.265 566283.347 5934384.000 7.265 566280.462 5934352.000 7.375</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566283.347 5934384.000 7.266 566284.602 5934384.000 7.264 566285.781 5934397.086 7.221 566284.530 5934397.125 7.221 566283.347 5934384.000 7.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566271.105 5934320.000 7.430 566269.839 5934320.000 7.430 566269.347 5934316.906 7.430 566270.654 5934317.169 7.430 566270.529 5934316.383 7.430 566271.105 5934320.000 7.430</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566274.455 5934341.059 7.403 566275.442 5934352.000 7.384 566274.186 5934352.000 7.380 566273.214 5934341.213 7.399 566269.839 5934320.000 7.431 566271.105 5934320.000 7.435 566274.455 5934341.059 7.403</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566274.186 5934352.000 7.377 566275.442 5934352.000 7.375 566278.326 5934384.000 7.272 566277.071 5934384.000 7.275 566274.186 5934352.000 7.377</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_13_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566277.071 5934384.000 7.275 566278.326 5934384.000 7.272 566279.883 5934401.272 7.218 566279.524 5934397.281 7.231 566278.272 5934397.320 7.233 566277.071 5934384.000 7.275</gml:posList>
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
<gml:posList>566224.000 5934494.723 7.295 566224.000 5934501.765 7.315 566208.372 5934503.480 7.375 566207.608 5934496.522 7.357 566224.000 5934494.723 7.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934491.215 7.193 566256.000 5934498.256 7.209 566254.503 5934498.417 7.214 566224.000 5934501.765 7.313 566224.000 5934494.723 7.297 566253.747 5934491.458 7.201 566256.000 5934491.215 7.193</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934487.795 7.103 566288.000 5934494.833 7.115 566280.619 5934495.605 7.136 566256.000 5934498.256 7.207 566256.000 5934491.215 7.196 566279.881 5934488.645 7.127 566288.000 5934487.795 7.103</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934484.490 7.020 566320.000 5934491.527 7.029 566302.110 5934493.356 7.077 566288.000 5934494.833 7.114 566288.000 5934487.795 7.105 566301.390 5934486.394 7.069 566320.000 5934484.490 7.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566324.102 5934491.107 7.020 566320.000 5934491.527 7.031 566320.000 5934484.490 7.019 566323.398 5934484.143 7.010 566345.907 5934481.892 6.952 566352.000 5934481.299 6.936 566352.000 5934488.332 6.948 566346.593 5934488.858 6.962 566324.102 5934491.107 7.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566372.409 5934480.000 6.883 566365.366 5934480.000 6.900 566368.416 5934479.703 6.893 566372.309 5934479.336 6.883 566372.409 5934480.000 6.883</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934488.332 6.948 566352.000 5934481.299 6.935 566365.366 5934480.000 6.901 566372.409 5934480.000 6.884 566373.334 5934486.117 6.893 566373.356 5934486.268 6.893 566369.084 5934486.672 6.904 566352.000 5934488.332 6.948</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934475.286 6.771 566416.000 5934480.000 6.782 566387.580 5934480.000 6.848 566387.266 5934477.923 6.844 566390.926 5934477.578 6.834 566413.435 5934475.514 6.777 566416.000 5934475.286 6.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566414.065 5934482.486 6.793 566391.574 5934484.547 6.850 566388.312 5934484.856 6.859 566388.166 5934483.883 6.857 566387.580 5934480.000 6.849 566416.000 5934480.000 6.782 566416.000 5934482.314 6.788 566414.065 5934482.486 6.793</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566442.814 5934480.000 6.731 566416.000 5934480.000 6.783 566416.000 5934475.286 6.770 566435.959 5934473.512 6.726 566448.000 5934472.576 6.700 566448.000 5934479.597 6.720 566442.814 5934480.000 6.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934482.314 6.788 566416.000 5934480.000 6.782 566442.814 5934480.000 6.729 566436.541 5934480.488 6.743 566416.000 5934482.314 6.788</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934479.597 6.721 566448.000 5934472.576 6.699 566458.498 5934471.759 6.679 566480.000 5934470.326 6.638 566480.000 5934477.341 6.660 566459.002 5934478.741 6.700 566448.000 5934479.597 6.721</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934477.341 6.661 566480.000 5934470.326 6.637 566481.037 5934470.256 6.635 566503.575 5934469.004 6.601 566512.000 5934468.630 6.588 566512.000 5934475.637 6.611 566503.925 5934475.996 6.624 566481.463 5934477.244 6.658 566480.000 5934477.341 6.661</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934475.637 6.611 566512.000 5934468.630 6.587 566526.182 5934468.000 6.567 566544.000 5934468.101 6.545 566544.000 5934475.101 6.570 566526.318 5934475.000 6.592 566512.000 5934475.637 6.611</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934475.101 6.572 566544.000 5934468.101 6.546 566548.238 5934468.126 6.543 566569.678 5934469.387 6.529 566576.000 5934470.115 6.526 566576.000 5934477.161 6.553 566569.072 5934476.363 6.556 566548.012 5934475.124 6.569 566544.000 5934475.101 6.572</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934477.161 6.552 566576.000 5934470.115 6.525 566590.502 5934471.785 6.522 566608.000 5934474.847 6.523 566608.000 5934480.000 6.543 566596.839 5934480.000 6.550 566589.498 5934478.715 6.550 566576.000 5934477.161 6.552</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566596.839 5934480.000 6.550 566608.000 5934480.000 6.545 566608.000 5934481.953 6.552 566596.839 5934480.000 6.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566629.012 5934480.000 6.535 566608.000 5934480.000 6.545 566608.000 5934474.847 6.520 566610.736 5934475.326 6.521 566629.012 5934480.000 6.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934481.953 6.551 566608.000 5934480.000 6.544 566629.012 5934480.000 6.535 566640.000 5934482.810 6.539 566640.000 5934490.036 6.565 566609.264 5934482.174 6.551 566608.000 5934481.953 6.551</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934490.036 6.565 566640.000 5934482.810 6.539 566672.000 5934490.995 6.560 566672.000 5934498.220 6.586 566640.000 5934490.036 6.565</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934498.220 6.588 566672.000 5934490.995 6.558 566704.000 5934499.180 6.583 566704.000 5934506.405 6.612 566672.000 5934498.220 6.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934506.405 6.615 566704.000 5934499.180 6.580 566720.000 5934503.272 6.592 566720.000 5934510.497 6.626 566704.000 5934506.405 6.615</gml:posList>
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
<gml:posList>566224.000 5934501.765 7.374 566224.000 5934506.795 7.386 566209.869 5934508.346 7.441 566209.436 5934503.363 7.431 566224.000 5934501.765 7.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566254.503 5934498.417 7.272 566256.000 5934498.256 7.267 566256.000 5934503.285 7.277 566255.044 5934503.388 7.280 566224.000 5934506.795 7.385 566224.000 5934501.765 7.375 566254.503 5934498.417 7.272</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934503.285 7.275 566256.000 5934498.256 7.268 566280.619 5934495.605 7.196 566287.199 5934494.917 7.177 566287.697 5934499.892 7.182 566281.147 5934500.578 7.202 566256.000 5934503.285 7.275</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934491.527 7.091 566320.000 5934496.553 7.098 566302.625 5934498.330 7.142 566294.659 5934499.164 7.162 566294.161 5934494.188 7.156 566302.110 5934493.356 7.136 566320.000 5934491.527 7.091</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934488.332 7.008 566352.000 5934493.356 7.017 566347.084 5934493.834 7.029 566324.605 5934496.082 7.087 566320.000 5934496.553 7.099 566320.000 5934491.527 7.090 566324.102 5934491.107 7.080 566346.593 5934488.858 7.022 566352.000 5934488.332 7.008</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.121 5934491.886 6.978 566352.000 5934493.356 7.018 566352.000 5934488.332 7.007 566369.084 5934486.672 6.962 566366.378 5934486.935 6.969 566366.412 5934487.159 6.970 566367.121 5934491.886 6.978</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934482.314 6.848 566416.000 5934487.334 6.861 566414.514 5934487.466 6.865 566396.036 5934489.159 6.910 566395.293 5934484.207 6.899 566391.574 5934484.547 6.908 566414.065 5934482.486 6.853 566416.000 5934482.314 6.848</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934479.597 6.781 566448.000 5934480.000 6.783 566442.814 5934480.000 6.790 566448.000 5934479.597 6.781</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566442.814 5934480.000 6.791 566448.000 5934480.000 6.781 566448.000 5934484.612 6.795 566436.956 5934485.471 6.818 566416.000 5934487.334 6.863 566416.000 5934482.314 6.847 566436.541 5934480.488 6.804 566442.814 5934480.000 6.791</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566466.986 5934480.000 6.750 566448.000 5934480.000 6.782 566448.000 5934479.597 6.781 566459.002 5934478.741 6.760 566466.738 5934478.225 6.745 566466.986 5934480.000 6.750</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566459.362 5934483.728 6.773 566448.000 5934484.612 6.795 566448.000 5934480.000 6.782 566466.986 5934480.000 6.751 566467.431 5934483.190 6.759 566459.362 5934483.728 6.773</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934477.341 6.721 566480.000 5934480.000 6.727 566474.054 5934480.000 6.737 566473.741 5934477.758 6.732 566480.000 5934477.341 6.721</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.054 5934480.000 6.737 566480.000 5934480.000 6.727 566480.000 5934482.352 6.737 566474.433 5934482.723 6.749 566474.054 5934480.000 6.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934475.637 6.672 566512.000 5934480.000 6.685 566480.000 5934480.000 6.728 566480.000 5934477.341 6.720 566481.463 5934477.244 6.718 566503.925 5934475.996 6.684 566512.000 5934475.637 6.672</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934482.352 6.737 566480.000 5934480.000 6.727 566512.000 5934480.000 6.685 566512.000 5934480.642 6.688 566504.174 5934480.990 6.700 566481.768 5934482.234 6.734 566480.000 5934482.352 6.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934475.101 6.632 566544.000 5934480.000 6.651 566512.000 5934480.000 6.687 566512.000 5934475.637 6.670 566526.318 5934475.000 6.651 566544.000 5934475.101 6.632</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934480.642 6.688 566512.000 5934480.000 6.683 566544.000 5934480.000 6.652 566544.000 5934480.102 6.653 566526.415 5934480.001 6.669 566512.000 5934480.642 6.688</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566556.863 5934480.000 6.640 566544.000 5934480.000 6.653 566544.000 5934475.101 6.633 566548.012 5934475.124 6.629 566556.298 5934475.612 6.623 566556.863 5934480.000 6.640</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566547.851 5934480.124 6.648 566544.000 5934480.102 6.652 566544.000 5934480.000 6.652 566556.863 5934480.000 6.640 566556.948 5934480.659 6.640 566547.851 5934480.124 6.648</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934477.161 6.612 566576.000 5934480.000 6.624 566563.921 5934480.000 6.635 566563.410 5934476.030 6.619 566569.072 5934476.363 6.616 566576.000 5934477.161 6.612</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566563.921 5934480.000 6.634 566576.000 5934480.000 6.625 566576.000 5934482.194 6.634 566568.639 5934481.346 6.636 566564.059 5934481.077 6.638 566563.921 5934480.000 6.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566596.839 5934480.000 6.610 566576.000 5934480.000 6.625 566576.000 5934477.161 6.611 566589.498 5934478.715 6.609 566596.839 5934480.000 6.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934481.953 6.611 566608.000 5934487.029 6.630 566588.780 5934483.666 6.631 566576.000 5934482.194 6.634 566576.000 5934480.000 6.626 566596.839 5934480.000 6.611 566608.000 5934481.953 6.611</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566637.650 5934494.596 6.646 566608.212 5934487.066 6.631 566608.000 5934487.029 6.631 566608.000 5934481.953 6.610 566609.264 5934482.174 6.610 566636.833 5934489.226 6.624 566637.650 5934494.596 6.646</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566644.838 5934495.303 6.648 566644.200 5934491.110 6.630 566672.000 5934498.220 6.648 566672.000 5934503.381 6.670 566645.005 5934496.477 6.653 566644.838 5934495.303 6.648</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934503.381 6.670 566672.000 5934498.220 6.648 566704.000 5934506.405 6.672 566704.000 5934511.566 6.695 566672.000 5934503.381 6.670</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934511.566 6.693 566704.000 5934506.405 6.674 566720.000 5934510.497 6.688 566720.000 5934512.000 6.694 566705.697 5934512.000 6.695 566704.000 5934511.566 6.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566705.697 5934512.000 6.695 566720.000 5934512.000 6.695 566720.000 5934515.658 6.703 566705.697 5934512.000 6.695</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566649.190 5934480.000 6.585 566642.511 5934480.000 6.585 566642.241 5934478.223 6.576 566649.190 5934480.000 6.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934485.834 6.595 566672.000 5934490.995 6.619 566643.057 5934483.592 6.603 566642.511 5934480.000 6.587 566649.190 5934480.000 6.583 566672.000 5934485.834 6.595</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934494.019 6.623 566704.000 5934499.180 6.644 566672.000 5934490.995 6.617 566672.000 5934485.834 6.596 566704.000 5934494.019 6.623</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934503.272 6.651 566704.000 5934499.180 6.641 566704.000 5934494.019 6.625 566720.000 5934498.111 6.636 566720.000 5934503.272 6.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566561.852 5934463.918 6.573 566570.111 5934464.404 6.568 566576.000 5934465.082 6.566 566576.000 5934470.115 6.586 566569.678 5934469.387 6.588 566562.501 5934468.965 6.592 566561.852 5934463.918 6.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934470.115 6.586 566576.000 5934465.082 6.565 566591.220 5934466.834 6.561 566608.000 5934469.771 6.561 566608.000 5934474.847 6.582 566590.502 5934471.785 6.582 566576.000 5934470.115 6.586</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934474.847 6.581 566608.000 5934469.771 6.563 566611.788 5934470.434 6.564 566634.874 5934476.338 6.576 566635.431 5934480.000 6.589 566629.012 5934480.000 6.591 566610.736 5934475.326 6.582 566608.000 5934474.847 6.581</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566629.012 5934480.000 6.595 566635.431 5934480.000 6.585 566635.690 5934481.708 6.594 566629.012 5934480.000 6.595</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934465.314 6.682 566480.000 5934470.326 6.696 566472.772 5934470.807 6.710 566472.080 5934465.842 6.696 566480.000 5934465.314 6.682</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.732 5934465.266 6.678 566503.326 5934464.010 6.641 566512.000 5934463.625 6.627 566512.000 5934468.630 6.646 566503.575 5934469.004 6.660 566481.037 5934470.256 6.697 566480.000 5934470.326 6.698 566480.000 5934465.314 6.680 566480.732 5934465.266 6.678</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934468.630 6.646 566512.000 5934463.625 6.628 566526.085 5934462.999 6.610 566544.000 5934463.101 6.589 566544.000 5934468.101 6.606 566526.182 5934468.000 6.627 566512.000 5934468.630 6.646</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934468.101 6.606 566544.000 5934463.101 6.588 566548.399 5934463.126 6.584 566554.740 5934463.499 6.579 566555.389 5934468.546 6.597 566548.238 5934468.126 6.602 566544.000 5934468.101 6.606</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566393.499 5934472.321 6.879 566412.986 5934470.534 6.830 566416.000 5934470.266 6.823 566416.000 5934475.286 6.831 566413.435 5934475.514 6.838 566394.247 5934477.273 6.885 566393.499 5934472.321 6.879</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934475.286 6.832 566416.000 5934470.266 6.822 566435.544 5934468.529 6.776 566448.000 5934467.560 6.747 566448.000 5934472.576 6.758 566435.959 5934473.512 6.786 566416.000 5934475.286 6.832</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934472.576 6.760 566448.000 5934467.560 6.746 566458.138 5934466.772 6.724 566465.077 5934466.309 6.710 566465.770 5934471.274 6.722 566458.498 5934471.759 6.738 566448.000 5934472.576 6.760</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934479.464 7.075 566320.000 5934480.000 7.075 566314.761 5934480.000 7.090 566320.000 5934479.464 7.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566300.875 5934481.420 7.125 566314.761 5934480.000 7.088 566320.000 5934480.000 7.075 566320.000 5934484.490 7.080 566301.390 5934486.394 7.129 566293.465 5934487.223 7.150 566292.967 5934482.248 7.145 566300.875 5934481.420 7.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934476.276 6.990 566352.000 5934480.000 6.995 566320.000 5934480.000 7.076 566320.000 5934479.464 7.076 566322.895 5934479.168 7.068 566345.416 5934476.916 7.008 566352.000 5934476.276 6.990</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934484.490 7.079 566320.000 5934480.000 7.075 566352.000 5934480.000 6.995 566352.000 5934481.299 6.996 566345.907 5934481.892 7.012 566323.398 5934484.143 7.071 566320.000 5934484.490 7.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566365.330 5934480.000 6.959 566352.000 5934480.000 6.996 566352.000 5934476.276 6.989 566364.582 5934475.053 6.953 566365.330 5934480.000 6.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934481.299 6.996 566352.000 5934480.000 6.995 566365.330 5934480.000 6.960 566365.330 5934480.003 6.960 566352.000 5934481.299 6.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.830 5934496.388 7.411 566208.396 5934491.405 7.401 566224.000 5934489.693 7.345 566224.000 5934494.723 7.355 566208.830 5934496.388 7.411</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934494.723 7.355 566224.000 5934489.693 7.344 566253.206 5934486.487 7.252 566256.000 5934486.187 7.243 566256.000 5934491.215 7.254 566253.747 5934491.458 7.261 566224.000 5934494.723 7.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_14_gehweg_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934491.215 7.254 566256.000 5934486.187 7.246 566279.353 5934483.672 7.181 566286.005 5934482.976 7.163 566286.503 5934487.952 7.170 566279.881 5934488.645 7.188 566256.000 5934491.215 7.254</gml:posList>
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
<gml:posList>566224.000 5934581.395 7.516 566224.000 5934588.424 7.531 566212.307 5934589.487 7.577 566211.673 5934582.515 7.566 566224.000 5934581.395 7.516</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934578.486 7.396 566256.000 5934585.514 7.414 566224.000 5934588.424 7.533 566224.000 5934581.395 7.514 566256.000 5934578.486 7.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934575.598 7.296 566288.000 5934576.000 7.297 566283.543 5934576.000 7.309 566288.000 5934575.598 7.296</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566283.543 5934576.000 7.309 566288.000 5934576.000 7.296 566288.000 5934582.627 7.314 566261.815 5934584.986 7.396 566256.000 5934585.514 7.415 566256.000 5934578.486 7.396 566261.185 5934578.014 7.379 566283.543 5934576.000 7.309</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934572.761 7.213 566320.000 5934576.000 7.223 566288.000 5934576.000 7.297 566288.000 5934575.598 7.296 566288.938 5934575.514 7.293 566311.442 5934573.514 7.235 566320.000 5934572.761 7.213</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934582.627 7.314 566288.000 5934576.000 7.297 566320.000 5934576.000 7.224 566320.000 5934579.788 7.233 566312.058 5934580.486 7.253 566289.562 5934582.486 7.310 566288.000 5934582.627 7.314</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934569.965 7.144 566352.000 5934576.000 7.163 566320.000 5934576.000 7.223 566320.000 5934572.761 7.213 566334.195 5934571.513 7.183 566352.000 5934569.965 7.144</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.805 5934578.487 7.202 566320.000 5934579.788 7.233 566320.000 5934576.000 7.223 566352.000 5934576.000 7.162 566352.000 5934576.991 7.165 566334.805 5934578.487 7.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566363.341 5934576.000 7.145 566352.000 5934576.000 7.163 566352.000 5934569.965 7.144 566357.195 5934569.513 7.134 566379.942 5934567.514 7.090 566382.718 5934567.267 7.084 566383.385 5934574.235 7.106 566380.558 5934574.486 7.111 566363.341 5934576.000 7.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934576.991 7.165 566352.000 5934576.000 7.163 566363.341 5934576.000 7.144 566357.805 5934576.487 7.154 566352.000 5934576.991 7.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934564.295 7.029 566416.000 5934571.323 7.053 566403.062 5934572.486 7.074 566398.327 5934572.907 7.082 566397.660 5934565.939 7.059 566402.438 5934565.514 7.051 566416.000 5934564.295 7.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566425.315 5934570.486 7.038 566416.000 5934571.323 7.051 566416.000 5934564.295 7.027 566424.685 5934563.514 7.015 566446.713 5934561.512 6.983 566448.000 5934561.417 6.982 566448.000 5934568.436 7.006 566447.287 5934568.488 7.007 566425.315 5934570.486 7.038</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934568.436 7.007 566448.000 5934561.417 6.982 566468.899 5934559.882 6.955 566480.000 5934559.259 6.941 566480.000 5934566.270 6.966 566469.351 5934566.868 6.979 566448.000 5934568.436 7.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934566.270 6.966 566480.000 5934559.259 6.939 566491.208 5934558.629 6.929 566512.000 5934557.816 6.911 566512.000 5934564.821 6.937 566491.542 5934565.621 6.955 566480.000 5934566.270 6.966</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934564.821 6.938 566512.000 5934557.816 6.910 566513.643 5934557.752 6.908 566536.251 5934557.249 6.889 566544.000 5934557.426 6.884 566544.000 5934564.428 6.912 566536.249 5934564.251 6.917 566513.857 5934564.748 6.936 566512.000 5934564.821 6.938</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934564.428 6.915 566544.000 5934557.426 6.882 566558.288 5934557.753 6.875 566576.000 5934559.003 6.871 566576.000 5934566.020 6.903 566557.962 5934564.747 6.908 566544.000 5934564.428 6.915</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934566.020 6.902 566576.000 5934559.003 6.871 566579.709 5934559.265 6.870 566600.513 5934561.787 6.871 566608.000 5934563.097 6.873 566608.000 5934570.203 6.904 566599.487 5934568.713 6.902 566579.041 5934566.235 6.901 566576.000 5934566.020 6.902</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934570.203 6.903 566608.000 5934563.097 6.874 566620.744 5934565.327 6.879 566640.000 5934570.342 6.892 566640.000 5934576.000 6.915 566633.952 5934576.000 6.917 566619.256 5934572.173 6.907 566608.000 5934570.203 6.903</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566633.952 5934576.000 6.915 566640.000 5934576.000 6.915 566640.000 5934577.575 6.923 566633.952 5934576.000 6.915</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566661.728 5934576.000 6.908 566640.000 5934576.000 6.915 566640.000 5934570.342 6.893 566661.728 5934576.000 6.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934577.575 6.922 566640.000 5934576.000 6.916 566661.728 5934576.000 6.909 566672.000 5934578.675 6.917 566672.000 5934585.908 6.946 566640.000 5934577.575 6.922</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934585.908 6.947 566672.000 5934578.675 6.916 566704.000 5934587.008 6.942 566704.000 5934594.242 6.974 566672.000 5934585.908 6.947</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_fahrbahn_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934594.242 6.974 566704.000 5934587.008 6.942 566720.000 5934591.175 6.959 566720.000 5934598.408 6.989 566704.000 5934594.242 6.974</gml:posList>
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
<gml:posList>566224.000 5934588.424 7.592 566224.000 5934592.942 7.600 566216.151 5934593.656 7.634 566215.826 5934589.167 7.626 566224.000 5934588.424 7.592</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934585.514 7.475 566256.000 5934590.033 7.485 566224.000 5934592.942 7.600 566224.000 5934588.424 7.592 566256.000 5934585.514 7.475</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566261.815 5934584.986 7.456 566288.000 5934582.627 7.375 566288.000 5934587.145 7.385 566262.221 5934589.467 7.466 566256.000 5934590.033 7.485 566256.000 5934585.514 7.474 566261.815 5934584.986 7.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934587.145 7.386 566288.000 5934582.627 7.373 566289.562 5934582.486 7.369 566296.492 5934581.870 7.353 566296.953 5934586.347 7.365 566289.963 5934586.968 7.382 566288.000 5934587.145 7.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934579.788 7.294 566320.000 5934584.306 7.308 566312.454 5934584.969 7.325 566303.926 5934585.727 7.345 566303.465 5934581.250 7.332 566312.058 5934580.486 7.312 566320.000 5934579.788 7.294</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934576.991 7.225 566352.000 5934581.508 7.238 566335.197 5934582.970 7.274 566320.000 5934584.306 7.306 566320.000 5934579.788 7.293 566334.805 5934578.487 7.262 566352.000 5934576.991 7.225</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566376.522 5934576.000 7.181 566363.341 5934576.000 7.204 566380.558 5934574.486 7.172 566376.412 5934574.851 7.179 566376.522 5934576.000 7.181</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566376.841 5934579.331 7.192 566358.197 5934580.970 7.229 566352.000 5934581.508 7.241 566352.000 5934576.991 7.225 566357.805 5934576.487 7.214 566363.341 5934576.000 7.203 566376.522 5934576.000 7.181 566376.841 5934579.331 7.192</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934571.323 7.112 566416.000 5934575.841 7.128 566414.234 5934576.000 7.131 566405.655 5934576.000 7.143 566405.299 5934572.285 7.129 566416.000 5934571.323 7.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566405.655 5934576.000 7.143 566414.234 5934576.000 7.132 566405.728 5934576.765 7.146 566405.655 5934576.000 7.143</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934568.436 7.066 566448.000 5934572.948 7.080 566447.655 5934572.973 7.080 566425.720 5934574.968 7.112 566416.000 5934575.841 7.125 566416.000 5934571.323 7.112 566425.315 5934570.486 7.098 566447.287 5934568.488 7.067 566448.000 5934568.436 7.066</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.642 5934571.359 7.055 566448.000 5934572.948 7.081 566448.000 5934568.436 7.065 566469.351 5934566.868 7.040 566477.109 5934566.432 7.031 566477.558 5934570.914 7.046 566469.642 5934571.359 7.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934564.821 6.998 566512.000 5934569.325 7.013 566491.756 5934570.116 7.031 566484.554 5934570.521 7.038 566484.105 5934566.039 7.023 566491.542 5934565.621 7.016 566512.000 5934564.821 6.998</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934564.428 6.973 566544.000 5934568.929 6.989 566536.247 5934568.752 6.994 566513.995 5934569.247 7.011 566512.000 5934569.325 7.013 566512.000 5934564.821 6.997 566513.857 5934564.748 6.996 566536.249 5934564.251 6.978 566544.000 5934564.428 6.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.752 5934569.244 6.983 566544.000 5934568.929 6.990 566544.000 5934564.428 6.973 566557.962 5934564.747 6.966 566564.572 5934565.214 6.964 566564.931 5934569.750 6.981 566557.752 5934569.244 6.983</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934566.020 6.963 566576.000 5934570.532 6.978 566571.992 5934570.249 6.978 566571.633 5934565.712 6.964 566576.000 5934566.020 6.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934570.203 6.964 566608.000 5934574.772 6.981 566598.828 5934573.167 6.979 566578.612 5934570.716 6.978 566576.000 5934570.532 6.979 566576.000 5934566.020 6.962 566579.041 5934566.235 6.961 566599.487 5934568.713 6.962 566608.000 5934570.203 6.964</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566633.952 5934576.000 6.975 566615.020 5934576.000 6.983 566608.000 5934574.772 6.981 566608.000 5934570.203 6.965 566619.256 5934572.173 6.967 566633.952 5934576.000 6.975</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934577.575 6.981 566640.000 5934582.225 7.001 566618.300 5934576.574 6.987 566615.020 5934576.000 6.986 566633.952 5934576.000 6.977 566640.000 5934577.575 6.981</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566648.636 5934584.474 7.007 566640.000 5934582.225 7.000 566640.000 5934577.575 6.983 566648.133 5934579.693 6.990 566648.636 5934584.474 7.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566655.873 5934586.359 7.017 566655.370 5934581.578 6.993 566672.000 5934585.908 7.005 566672.000 5934590.558 7.028 566655.873 5934586.359 7.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934590.558 7.026 566672.000 5934585.908 7.007 566704.000 5934594.242 7.034 566704.000 5934598.892 7.052 566672.000 5934590.558 7.026</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934598.892 7.052 566704.000 5934594.242 7.034 566720.000 5934598.408 7.049 566720.000 5934603.058 7.068 566704.000 5934598.892 7.052</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934574.025 6.955 566672.000 5934576.000 6.964 566661.728 5934576.000 6.970 566654.587 5934574.140 6.965 566654.083 5934569.359 6.942 566672.000 5934574.025 6.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566661.728 5934576.000 6.968 566672.000 5934576.000 6.965 566672.000 5934578.675 6.978 566661.728 5934576.000 6.968</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566679.585 5934576.000 6.965 566672.000 5934576.000 6.965 566672.000 5934574.025 6.955 566679.585 5934576.000 6.965</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934582.358 6.985 566704.000 5934587.008 7.001 566672.000 5934578.675 6.976 566672.000 5934576.000 6.967 566679.585 5934576.000 6.966 566704.000 5934582.358 6.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934591.175 7.019 566704.000 5934587.008 7.003 566704.000 5934582.358 6.985 566720.000 5934586.525 7.001 566720.000 5934591.175 7.019</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566570.716 5934554.119 6.918 566576.000 5934554.492 6.915 566576.000 5934559.003 6.932 566571.075 5934558.655 6.936 566570.716 5934554.119 6.918</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934559.003 6.931 566576.000 5934554.492 6.915 566580.138 5934554.784 6.915 566601.172 5934557.333 6.915 566608.000 5934558.528 6.916 566608.000 5934563.097 6.932 566600.513 5934561.787 6.931 566579.709 5934559.265 6.931 566576.000 5934559.003 6.931</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934563.097 6.934 566608.000 5934558.528 6.916 566621.700 5934560.926 6.921 566640.000 5934565.692 6.934 566640.000 5934570.342 6.953 566620.744 5934565.327 6.939 566608.000 5934563.097 6.934</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934570.342 6.952 566640.000 5934565.692 6.934 566646.846 5934567.474 6.939 566647.350 5934572.256 6.957 566640.000 5934570.342 6.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566490.994 5934554.134 6.973 566512.000 5934553.312 6.953 566512.000 5934557.816 6.970 566491.208 5934558.629 6.990 566483.406 5934559.067 6.998 566482.957 5934554.585 6.982 566490.994 5934554.134 6.973</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934557.816 6.969 566512.000 5934553.312 6.952 566513.505 5934553.253 6.951 566536.253 5934552.748 6.932 566544.000 5934552.925 6.927 566544.000 5934557.426 6.944 566536.251 5934557.249 6.949 566513.643 5934557.752 6.968 566512.000 5934557.816 6.969</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934557.426 6.943 566544.000 5934552.925 6.929 566558.498 5934553.256 6.922 566563.655 5934553.620 6.920 566564.014 5934558.157 6.935 566558.288 5934557.753 6.936 566544.000 5934557.426 6.943</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566404.204 5934560.837 7.095 566416.000 5934559.777 7.073 566416.000 5934564.295 7.089 566402.438 5934565.514 7.113 566404.632 5934565.317 7.109 566404.204 5934560.837 7.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934564.295 7.087 566416.000 5934559.777 7.073 566424.280 5934559.032 7.062 566446.345 5934557.027 7.031 566448.000 5934556.905 7.028 566448.000 5934561.417 7.042 566446.713 5934561.512 7.044 566424.685 5934563.514 7.075 566416.000 5934564.295 7.087</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934561.417 7.043 566448.000 5934556.905 7.029 566468.608 5934555.391 7.000 566475.961 5934554.978 6.991 566476.410 5934559.460 7.004 566468.899 5934559.882 7.014 566448.000 5934561.417 7.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566311.046 5934569.031 7.283 566320.000 5934568.244 7.261 566320.000 5934572.761 7.274 566311.442 5934573.514 7.295 566302.748 5934574.286 7.316 566302.286 5934569.810 7.305 566311.046 5934569.031 7.283</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934572.761 7.274 566320.000 5934568.244 7.262 566333.803 5934567.030 7.231 566352.000 5934565.448 7.191 566352.000 5934569.965 7.204 566334.195 5934571.513 7.243 566320.000 5934572.761 7.274</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934569.965 7.205 566352.000 5934565.448 7.190 566356.803 5934565.030 7.180 566375.317 5934563.403 7.143 566375.745 5934567.883 7.157 566357.195 5934569.513 7.194 566352.000 5934569.965 7.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566215.320 5934582.184 7.609 566214.994 5934577.695 7.600 566224.000 5934576.876 7.565 566224.000 5934581.395 7.575 566215.320 5934582.184 7.609</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934573.967 7.445 566256.000 5934576.000 7.450 566233.637 5934576.000 7.527 566256.000 5934573.967 7.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934581.395 7.575 566224.000 5934576.876 7.564 566233.637 5934576.000 7.528 566256.000 5934576.000 7.449 566256.000 5934578.486 7.455 566224.000 5934581.395 7.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566283.543 5934576.000 7.370 566256.000 5934576.000 7.450 566256.000 5934573.967 7.445 566260.779 5934573.533 7.430 566288.000 5934571.080 7.345 566288.000 5934575.598 7.356 566283.543 5934576.000 7.370</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934578.486 7.456 566256.000 5934576.000 7.450 566283.543 5934576.000 7.369 566261.185 5934578.014 7.439 566256.000 5934578.486 7.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_15_gehweg_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934575.598 7.356 566288.000 5934571.080 7.344 566288.537 5934571.032 7.343 566295.313 5934570.430 7.326 566295.774 5934574.906 7.336 566288.938 5934575.514 7.353 566288.000 5934575.598 7.356</gml:posList>
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
<gml:posList>566464.503 5934416.000 6.505 566457.419 5934416.000 6.525 566454.902 5934399.848 6.489 566461.903 5934399.316 6.467 566464.503 5934416.000 6.505</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.434 5934448.000 6.584 566462.357 5934448.000 6.600 566461.290 5934440.840 6.583 566457.419 5934416.000 6.523 566464.503 5934416.000 6.507 566468.210 5934439.785 6.564 566469.434 5934448.000 6.584</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566472.772 5934470.807 6.649 566465.770 5934471.274 6.664 566464.973 5934465.562 6.648 566462.357 5934448.000 6.601 566469.434 5934448.000 6.587 566471.902 5934464.563 6.632 566472.772 5934470.807 6.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.054 5934480.000 6.677 566466.986 5934480.000 6.690 566466.738 5934478.225 6.686 566473.741 5934477.758 6.672 566474.054 5934480.000 6.677</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566470.654 5934507.446 6.772 566467.844 5934486.158 6.707 566466.986 5934480.000 6.688 566474.054 5934480.000 6.677 566474.781 5934485.217 6.693 566477.596 5934506.554 6.759 566478.277 5934512.000 6.776 566471.223 5934512.000 6.786 566470.654 5934507.446 6.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566471.223 5934512.000 6.785 566478.277 5934512.000 6.777 566480.000 5934525.782 6.823 566480.000 5934544.000 6.887 566474.861 5934544.000 6.893 566473.397 5934529.392 6.843 566471.223 5934512.000 6.785</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.861 5934544.000 6.894 566480.000 5934544.000 6.886 566480.000 5934559.259 6.940 566476.410 5934559.460 6.946 566474.861 5934544.000 6.894</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566481.896 5934544.000 6.885 566480.000 5934544.000 6.885 566480.000 5934525.782 6.824 566480.353 5934528.608 6.833 566481.896 5934544.000 6.885</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934559.259 6.941 566480.000 5934544.000 6.885 566481.896 5934544.000 6.885 566483.406 5934559.067 6.940 566480.000 5934559.259 6.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934566.270 6.967 566480.000 5934576.000 7.004 566478.068 5934576.000 7.006 566477.109 5934566.432 6.969 566480.000 5934566.270 6.967</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566478.068 5934576.000 7.005 566480.000 5934576.000 7.005 566480.000 5934595.276 7.071 566478.068 5934576.000 7.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566485.103 5934576.000 6.997 566480.000 5934576.000 7.003 566480.000 5934566.270 6.968 566484.105 5934566.039 6.963 566485.103 5934576.000 6.997</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566488.310 5934608.000 7.113 566481.275 5934608.000 7.119 566480.000 5934595.276 7.073 566480.000 5934576.000 7.002 566485.103 5934576.000 6.997 566488.310 5934608.000 7.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566490.515 5934630.000 7.196 566483.480 5934630.000 7.203 566481.275 5934608.000 7.120 566488.310 5934608.000 7.114 566490.515 5934630.000 7.196</gml:posList>
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
<gml:posList>566457.419 5934416.000 6.584 566453.371 5934416.000 6.594 566451.596 5934404.612 6.569 566455.597 5934404.308 6.559 566454.902 5934399.848 6.550 566457.419 5934416.000 6.584</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566461.290 5934440.840 6.643 566462.357 5934448.000 6.660 566458.313 5934448.000 6.670 566457.336 5934441.443 6.654 566453.371 5934416.000 6.594 566457.419 5934416.000 6.583 566461.290 5934440.840 6.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566458.313 5934448.000 6.671 566462.357 5934448.000 6.663 566464.973 5934465.562 6.708 566465.077 5934466.309 6.710 566461.076 5934466.576 6.718 566461.014 5934466.133 6.717 566458.313 5934448.000 6.671</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566471.223 5934512.000 6.847 566467.192 5934512.000 6.853 566466.686 5934507.956 6.840 566463.881 5934486.696 6.774 566463.429 5934483.457 6.764 566467.431 5934483.190 6.757 566467.844 5934486.158 6.767 566470.654 5934507.446 6.832 566471.223 5934512.000 6.847</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.861 5934544.000 6.952 566470.841 5934544.000 6.957 566469.422 5934529.839 6.910 566467.192 5934512.000 6.852 566471.223 5934512.000 6.847 566473.397 5934529.392 6.903 566474.861 5934544.000 6.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566471.964 5934555.203 6.995 566470.841 5934544.000 6.956 566474.861 5934544.000 6.954 566475.961 5934554.978 6.991 566471.964 5934555.203 6.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566478.068 5934576.000 7.066 566474.048 5934576.000 7.068 566473.561 5934571.138 7.050 566477.558 5934570.914 7.048 566477.109 5934566.432 7.032 566478.068 5934576.000 7.066</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934595.276 7.134 566480.000 5934608.000 7.182 566477.255 5934608.000 7.185 566474.048 5934576.000 7.068 566478.068 5934576.000 7.063 566480.000 5934595.276 7.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566479.460 5934630.000 7.265 566477.255 5934608.000 7.185 566480.000 5934608.000 7.183 566480.000 5934630.000 7.265 566479.460 5934630.000 7.265</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566481.275 5934608.000 7.179 566480.000 5934608.000 7.183 566480.000 5934595.276 7.131 566481.275 5934608.000 7.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934630.000 7.266 566480.000 5934608.000 7.181 566481.275 5934608.000 7.181 566483.480 5934630.000 7.263 566480.000 5934630.000 7.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566489.123 5934576.000 7.054 566485.103 5934576.000 7.055 566484.105 5934566.039 7.024 566484.554 5934570.521 7.038 566488.551 5934570.296 7.037 566489.123 5934576.000 7.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566492.330 5934608.000 7.175 566488.310 5934608.000 7.175 566485.103 5934576.000 7.055 566489.123 5934576.000 7.055 566492.330 5934608.000 7.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566490.515 5934630.000 7.255 566488.310 5934608.000 7.175 566492.330 5934608.000 7.175 566494.535 5934630.000 7.255 566490.515 5934630.000 7.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566478.435 5934482.457 6.740 566478.744 5934484.679 6.747 566480.000 5934494.193 6.776 566480.000 5934512.000 6.834 566478.277 5934512.000 6.837 566477.596 5934506.554 6.820 566474.781 5934485.217 6.754 566474.054 5934480.000 6.738 566474.433 5934482.723 6.746 566478.435 5934482.457 6.740</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566478.277 5934512.000 6.837 566480.000 5934512.000 6.835 566480.000 5934525.782 6.884 566478.277 5934512.000 6.837</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566482.308 5934512.000 6.834 566480.000 5934512.000 6.835 566480.000 5934494.193 6.776 566481.564 5934506.044 6.815 566482.308 5934512.000 6.834</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934525.782 6.883 566480.000 5934512.000 6.836 566482.308 5934512.000 6.834 566484.328 5934528.161 6.888 566485.916 5934544.000 6.942 566481.896 5934544.000 6.945 566480.353 5934528.608 6.893 566480.000 5934525.782 6.883</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566481.896 5934544.000 6.945 566485.916 5934544.000 6.942 566486.954 5934554.361 6.978 566482.957 5934554.585 6.982 566483.406 5934559.067 6.998 566481.896 5934544.000 6.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566468.552 5934416.000 6.556 566464.503 5934416.000 6.566 566462.598 5934403.775 6.535 566466.595 5934403.445 6.524 566468.552 5934416.000 6.556</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566468.210 5934439.785 6.625 566464.503 5934416.000 6.565 566468.552 5934416.000 6.557 566472.164 5934439.182 6.615 566473.478 5934448.000 6.638 566469.434 5934448.000 6.646 566468.210 5934439.785 6.625</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_16_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.434 5934448.000 6.646 566473.478 5934448.000 6.638 566475.861 5934463.992 6.683 566476.082 5934465.576 6.687 566472.080 5934465.842 6.697 566471.902 5934464.563 6.693 566469.434 5934448.000 6.646</gml:posList>
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
<gml:posList>566544.000 5934395.281 6.271 566544.000 5934397.979 6.285 566543.531 5934395.267 6.271 566544.000 5934395.281 6.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566554.219 5934416.000 6.337 566547.115 5934416.000 6.346 566544.000 5934397.979 6.283 566544.000 5934395.281 6.273 566549.160 5934395.433 6.267 566550.689 5934395.576 6.266 566554.219 5934416.000 6.337</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566559.494 5934448.000 6.456 566552.411 5934448.000 6.463 566550.421 5934435.128 6.415 566547.115 5934416.000 6.344 566554.219 5934416.000 6.337 566557.329 5934433.997 6.404 566559.494 5934448.000 6.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566562.501 5934468.965 6.530 566555.389 5934468.546 6.538 566554.409 5934460.928 6.511 566552.411 5934448.000 6.465 566559.494 5934448.000 6.456 566561.341 5934459.947 6.498 566562.501 5934468.965 6.530</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566563.921 5934480.000 6.575 566556.863 5934480.000 6.580 566556.298 5934475.612 6.563 566563.410 5934476.030 6.559 566563.921 5934480.000 6.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566559.517 5934504.093 6.669 566557.149 5934482.224 6.587 566556.863 5934480.000 6.579 566563.921 5934480.000 6.575 566564.101 5934481.401 6.580 566566.483 5934503.407 6.663 566567.247 5934512.000 6.695 566560.220 5934512.000 6.699 566559.517 5934504.093 6.669</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566560.220 5934512.000 6.702 566567.247 5934512.000 6.693 566568.488 5934525.957 6.747 566569.915 5934544.000 6.816 566562.893 5934544.000 6.824 566561.512 5934526.543 6.757 566560.220 5934512.000 6.702</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566562.893 5934544.000 6.822 566569.915 5934544.000 6.817 566571.075 5934558.655 6.876 566564.014 5934558.157 6.879 566562.893 5934544.000 6.822</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566572.447 5934576.000 6.945 566565.425 5934576.000 6.945 566564.572 5934565.214 6.901 566571.633 5934565.712 6.904 566572.447 5934576.000 6.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566574.979 5934608.000 7.067 566567.957 5934608.000 7.071 566565.425 5934576.000 6.947 566572.447 5934576.000 6.943 566574.979 5934608.000 7.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934620.903 7.118 566576.000 5934630.000 7.154 566569.698 5934630.000 7.157 566567.957 5934608.000 7.071 566574.979 5934608.000 7.068 566576.000 5934620.903 7.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.720 5934630.000 7.155 566576.000 5934630.000 7.155 566576.000 5934620.903 7.120 566576.720 5934630.000 7.155</gml:posList>
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
<gml:posList>566544.000 5934399.783 6.352 566544.000 5934416.000 6.413 566543.055 5934416.000 6.415 566540.233 5934399.672 6.356 566544.000 5934399.783 6.352</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566543.055 5934416.000 6.415 566544.000 5934416.000 6.413 566544.000 5934421.465 6.432 566543.055 5934416.000 6.415</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566547.115 5934416.000 6.405 566544.000 5934416.000 6.413 566544.000 5934399.783 6.352 566544.313 5934399.792 6.351 566547.115 5934416.000 6.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566550.421 5934435.128 6.475 566552.411 5934448.000 6.522 566548.363 5934448.000 6.527 566546.473 5934435.774 6.483 566544.000 5934421.465 6.432 566544.000 5934416.000 6.411 566547.115 5934416.000 6.407 566550.421 5934435.128 6.475</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566548.363 5934448.000 6.525 566552.411 5934448.000 6.525 566554.409 5934460.928 6.571 566554.740 5934463.499 6.580 566550.676 5934463.260 6.580 566550.448 5934461.489 6.573 566548.363 5934448.000 6.525</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566560.220 5934512.000 6.760 566556.204 5934512.000 6.764 566555.536 5934504.486 6.736 566553.177 5934482.695 6.653 566552.884 5934480.420 6.644 566556.948 5934480.659 6.641 566556.863 5934480.000 6.638 566557.149 5934482.224 6.647 566559.517 5934504.093 6.730 566560.220 5934512.000 6.760</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566562.893 5934544.000 6.884 566558.881 5934544.000 6.886 566557.526 5934526.878 6.820 566556.204 5934512.000 6.763 566560.220 5934512.000 6.762 566561.512 5934526.543 6.817 566562.893 5934544.000 6.884</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566559.620 5934553.336 6.921 566558.881 5934544.000 6.886 566562.893 5934544.000 6.884 566564.014 5934558.157 6.937 566563.655 5934553.620 6.920 566559.620 5934553.336 6.921</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566565.425 5934576.000 7.005 566561.413 5934576.000 7.005 566560.896 5934569.465 6.982 566564.931 5934569.750 6.984 566565.425 5934576.000 7.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566567.957 5934608.000 7.133 566563.945 5934608.000 7.135 566561.413 5934576.000 7.005 566565.425 5934576.000 7.004 566567.957 5934608.000 7.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566565.685 5934630.000 7.218 566563.945 5934608.000 7.135 566567.957 5934608.000 7.133 566569.698 5934630.000 7.215 566565.685 5934630.000 7.218</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934570.532 6.978 566576.000 5934576.000 7.000 566572.447 5934576.000 7.004 566571.633 5934565.712 6.963 566571.992 5934570.249 6.981 566576.000 5934570.532 6.978</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566572.447 5934576.000 7.005 566576.000 5934576.000 7.000 566576.000 5934608.000 7.124 566574.979 5934608.000 7.126 566572.447 5934576.000 7.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566574.979 5934608.000 7.125 566576.000 5934608.000 7.125 566576.000 5934620.903 7.180 566574.979 5934608.000 7.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.460 5934576.000 7.000 566576.000 5934576.000 7.000 566576.000 5934570.532 6.978 566576.027 5934570.534 6.978 566576.460 5934576.000 7.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566578.992 5934608.000 7.125 566576.000 5934608.000 7.125 566576.000 5934576.000 7.000 566576.460 5934576.000 7.000 566578.992 5934608.000 7.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.720 5934630.000 7.216 566576.000 5934620.903 7.179 566576.000 5934608.000 7.126 566578.992 5934608.000 7.125 566580.732 5934630.000 7.215 566576.720 5934630.000 7.216</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566564.101 5934481.401 6.640 566563.921 5934480.000 6.634 566564.059 5934481.077 6.639 566568.115 5934481.316 6.635 566570.464 5934503.014 6.718 566571.263 5934512.000 6.753 566567.247 5934512.000 6.757 566566.483 5934503.407 6.724 566564.101 5934481.401 6.640</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566567.247 5934512.000 6.754 566571.263 5934512.000 6.753 566572.474 5934525.622 6.805 566573.928 5934544.000 6.874 566569.915 5934544.000 6.875 566568.488 5934525.957 6.807 566567.247 5934512.000 6.754</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566569.915 5934544.000 6.875 566573.928 5934544.000 6.875 566574.751 5934554.404 6.917 566570.716 5934554.119 6.916 566569.915 5934544.000 6.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566558.278 5934416.000 6.394 566554.219 5934416.000 6.398 566550.689 5934395.576 6.325 566551.483 5934400.171 6.342 566555.609 5934400.558 6.339 566558.278 5934416.000 6.394</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.329 5934433.997 6.464 566554.219 5934416.000 6.397 566558.278 5934416.000 6.395 566561.277 5934433.351 6.459 566563.541 5934448.000 6.514 566559.494 5934448.000 6.516 566557.329 5934433.997 6.464</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_17_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566559.494 5934448.000 6.516 566563.541 5934448.000 6.513 566565.302 5934459.386 6.553 566565.915 5934464.157 6.570 566561.852 5934463.918 6.573 566562.501 5934468.965 6.591 566561.341 5934459.947 6.559 566559.494 5934448.000 6.516</gml:posList>
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
<gml:posList>566631.799 5934416.000 6.271 566624.695 5934416.000 6.276 566623.396 5934408.483 6.246 566630.797 5934410.204 6.248 566631.799 5934416.000 6.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566637.330 5934448.000 6.396 566630.226 5934448.000 6.403 566624.695 5934416.000 6.277 566631.799 5934416.000 6.271 566637.326 5934447.981 6.396 566637.330 5934448.000 6.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934464.259 6.462 566640.000 5934480.000 6.525 566635.431 5934480.000 6.528 566634.668 5934474.984 6.509 566630.424 5934449.144 6.409 566630.226 5934448.000 6.404 566637.330 5934448.000 6.399 566640.000 5934464.259 6.462</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566635.431 5934480.000 6.525 566640.000 5934480.000 6.525 566640.000 5934482.810 6.539 566635.690 5934481.708 6.534 566635.431 5934480.000 6.525</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566642.511 5934480.000 6.525 566640.000 5934480.000 6.525 566640.000 5934464.259 6.466 566641.582 5934473.891 6.502 566642.511 5934480.000 6.525</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566643.057 5934483.592 6.543 566640.000 5934482.810 6.539 566640.000 5934480.000 6.525 566642.511 5934480.000 6.525 566643.057 5934483.592 6.543</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934490.036 6.565 566640.000 5934510.978 6.651 566637.912 5934496.322 6.593 566636.833 5934489.226 6.565 566640.000 5934490.036 6.565</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566647.216 5934512.000 6.656 566640.146 5934512.000 6.654 566640.000 5934510.978 6.650 566640.000 5934490.036 6.566 566644.200 5934491.110 6.571 566644.838 5934495.303 6.588 566647.216 5934512.000 6.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566641.033 5934518.228 6.680 566640.146 5934512.000 6.654 566647.216 5934512.000 6.653 566647.967 5934517.272 6.674 566650.976 5934539.835 6.765 566651.414 5934544.000 6.782 566644.375 5934544.000 6.784 566644.024 5934540.665 6.770 566641.033 5934518.228 6.680</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566644.375 5934544.000 6.784 566651.414 5934544.000 6.786 566654.587 5934574.140 6.905 566647.350 5934572.256 6.897 566644.375 5934544.000 6.784</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566658.151 5934608.000 7.042 566651.112 5934608.000 7.045 566648.133 5934579.693 6.930 566655.370 5934581.578 6.933 566658.151 5934608.000 7.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566660.467 5934630.000 7.131 566653.428 5934630.000 7.135 566651.112 5934608.000 7.046 566658.151 5934608.000 7.042 566660.467 5934630.000 7.131</gml:posList>
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
<gml:posList>566624.695 5934416.000 6.333 566620.636 5934416.000 6.338 566619.998 5934412.313 6.325 566624.228 5934413.296 6.323 566624.695 5934416.000 6.333</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566630.226 5934448.000 6.465 566626.167 5934448.000 6.465 566620.636 5934416.000 6.336 566624.695 5934416.000 6.335 566630.226 5934448.000 6.465</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566630.424 5934449.144 6.470 566634.668 5934474.984 6.571 566634.874 5934476.338 6.576 566630.660 5934475.260 6.572 566626.479 5934449.809 6.473 566626.167 5934448.000 6.466 566630.226 5934448.000 6.466 566630.424 5934449.144 6.470</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934510.978 6.711 566640.000 5934512.000 6.715 566636.105 5934512.000 6.715 566633.955 5934496.905 6.658 566633.440 5934493.519 6.645 566637.650 5934494.596 6.649 566637.912 5934496.322 6.655 566640.000 5934510.978 6.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566636.105 5934512.000 6.718 566640.000 5934512.000 6.715 566640.000 5934540.748 6.831 566637.070 5934518.774 6.745 566636.105 5934512.000 6.718</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566644.375 5934544.000 6.843 566640.353 5934544.000 6.844 566640.052 5934541.138 6.832 566640.000 5934540.748 6.830 566640.000 5934512.000 6.715 566640.146 5934512.000 6.715 566641.033 5934518.228 6.740 566644.024 5934540.665 6.830 566644.375 5934544.000 6.843</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566642.711 5934566.397 6.937 566640.353 5934544.000 6.845 566644.375 5934544.000 6.845 566646.846 5934567.474 6.940 566642.711 5934566.397 6.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566651.112 5934608.000 7.105 566647.090 5934608.000 7.105 566644.500 5934583.397 7.002 566648.636 5934584.474 7.007 566651.112 5934608.000 7.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566649.406 5934630.000 7.195 566647.090 5934608.000 7.105 566651.112 5934608.000 7.105 566653.428 5934630.000 7.195 566649.406 5934630.000 7.195</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566662.173 5934608.000 7.098 566658.151 5934608.000 7.104 566655.873 5934586.359 7.015 566660.008 5934587.436 7.014 566662.173 5934608.000 7.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566660.467 5934630.000 7.191 566658.151 5934608.000 7.102 566662.173 5934608.000 7.101 566664.489 5934630.000 7.190 566660.467 5934630.000 7.191</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566651.257 5934512.000 6.715 566647.216 5934512.000 6.715 566645.005 5934496.477 6.650 566649.198 5934497.549 6.653 566651.257 5934512.000 6.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566647.967 5934517.272 6.734 566647.216 5934512.000 6.713 566651.257 5934512.000 6.712 566651.930 5934516.726 6.731 566654.948 5934539.362 6.822 566655.436 5934544.000 6.841 566651.414 5934544.000 6.842 566650.976 5934539.835 6.825 566647.967 5934517.272 6.734</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566651.414 5934544.000 6.844 566655.436 5934544.000 6.841 566658.219 5934570.436 6.946 566654.083 5934569.359 6.943 566651.414 5934544.000 6.844</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566635.856 5934416.000 6.328 566631.799 5934416.000 6.333 566631.629 5934415.017 6.330 566635.856 5934416.000 6.328</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566637.326 5934447.981 6.456 566631.799 5934416.000 6.331 566635.856 5934416.000 6.329 566635.858 5934416.000 6.329 566640.000 5934439.964 6.423 566640.000 5934448.000 6.455 566637.330 5934448.000 6.456 566637.326 5934447.981 6.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566637.330 5934448.000 6.455 566640.000 5934448.000 6.455 566640.000 5934464.259 6.526 566637.330 5934448.000 6.455</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566641.383 5934448.000 6.455 566640.000 5934448.000 6.455 566640.000 5934439.964 6.425 566641.271 5934447.316 6.452 566641.383 5934448.000 6.455</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_18_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934464.259 6.523 566640.000 5934448.000 6.456 566641.383 5934448.000 6.455 566645.533 5934473.266 6.557 566646.450 5934479.299 6.581 566642.241 5934478.223 6.579 566641.582 5934473.891 6.562 566640.000 5934464.259 6.523</gml:posList>
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
<gml:posList>566287.187 5934416.000 7.115 566280.162 5934416.000 7.127 566279.512 5934408.287 7.143 566286.518 5934408.069 7.131 566287.187 5934416.000 7.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934425.638 7.101 566288.000 5934448.000 7.079 566282.861 5934448.000 7.091 566280.162 5934416.000 7.128 566287.187 5934416.000 7.112 566288.000 5934425.638 7.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566282.861 5934448.000 7.090 566288.000 5934448.000 7.080 566288.000 5934480.000 7.095 566285.719 5934480.000 7.099 566283.451 5934454.993 7.092 566282.861 5934448.000 7.090</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566285.719 5934480.000 7.100 566288.000 5934480.000 7.095 566288.000 5934487.795 7.106 566286.503 5934487.952 7.109 566285.828 5934481.207 7.101 566285.719 5934480.000 7.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566289.886 5934448.000 7.076 566288.000 5934448.000 7.080 566288.000 5934425.638 7.098 566289.886 5934448.000 7.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566292.748 5934480.000 7.080 566288.000 5934480.000 7.095 566288.000 5934448.000 7.080 566289.886 5934448.000 7.074 566290.424 5934454.382 7.075 566292.748 5934480.000 7.080</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566293.465 5934487.223 7.089 566288.000 5934487.795 7.106 566288.000 5934480.000 7.094 566292.748 5934480.000 7.081 566292.797 5934480.543 7.082 566293.465 5934487.223 7.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934494.833 7.115 566288.000 5934502.894 7.130 566287.956 5934502.486 7.129 566287.199 5934494.917 7.119 566288.000 5934494.833 7.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566296.020 5934512.000 7.122 566288.979 5934512.000 7.141 566288.000 5934502.894 7.129 566288.000 5934494.833 7.116 566294.161 5934494.188 7.099 566294.919 5934501.764 7.109 566296.020 5934512.000 7.122</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566290.271 5934524.012 7.164 566288.979 5934512.000 7.139 566296.020 5934512.000 7.120 566297.229 5934523.238 7.144 566299.615 5934544.000 7.187 566292.569 5934544.000 7.205 566290.271 5934524.012 7.164</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566292.569 5934544.000 7.206 566299.615 5934544.000 7.188 566299.729 5934544.996 7.190 566302.748 5934574.286 7.257 566295.774 5934574.906 7.276 566292.771 5934545.754 7.210 566292.569 5934544.000 7.206</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566306.221 5934608.000 7.344 566299.184 5934608.000 7.361 566296.492 5934581.870 7.290 566303.465 5934581.250 7.272 566306.221 5934608.000 7.344</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566308.488 5934630.000 7.405 566301.451 5934630.000 7.419 566299.184 5934608.000 7.360 566306.221 5934608.000 7.345 566308.488 5934630.000 7.405</gml:posList>
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
<gml:posList>566280.162 5934416.000 7.188 566276.650 5934416.000 7.195 566276.345 5934412.387 7.202 566279.848 5934412.278 7.196 566280.162 5934416.000 7.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566282.861 5934448.000 7.151 566279.349 5934448.000 7.160 566276.650 5934416.000 7.196 566280.162 5934416.000 7.187 566282.861 5934448.000 7.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566283.451 5934454.993 7.152 566285.719 5934480.000 7.160 566282.204 5934480.000 7.169 566279.964 5934455.298 7.162 566279.349 5934448.000 7.159 566282.861 5934448.000 7.149 566283.451 5934454.993 7.152</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566282.204 5934480.000 7.169 566285.719 5934480.000 7.160 566285.828 5934481.207 7.162 566286.503 5934487.952 7.170 566286.005 5934482.976 7.164 566282.524 5934483.341 7.173 566282.344 5934481.539 7.171 566282.204 5934480.000 7.169</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934502.894 7.189 566288.000 5934512.000 7.205 566285.459 5934512.000 7.210 566284.475 5934502.848 7.197 566284.216 5934500.256 7.193 566287.697 5934499.892 7.185 566287.199 5934494.917 7.178 566287.956 5934502.486 7.189 566288.000 5934502.894 7.189</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566285.459 5934512.000 7.209 566288.000 5934512.000 7.205 566288.000 5934534.901 7.254 566286.793 5934524.399 7.233 566285.459 5934512.000 7.209</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.979 5934512.000 7.200 566288.000 5934512.000 7.205 566288.000 5934502.894 7.190 566288.979 5934512.000 7.200</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566292.569 5934544.000 7.265 566289.046 5934544.000 7.274 566288.000 5934534.901 7.256 566288.000 5934512.000 7.203 566288.979 5934512.000 7.200 566290.271 5934524.012 7.225 566292.569 5934544.000 7.265</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566291.826 5934570.739 7.335 566289.291 5934546.133 7.279 566289.046 5934544.000 7.275 566292.569 5934544.000 7.266 566292.771 5934545.754 7.270 566295.774 5934574.906 7.336 566295.313 5934570.430 7.326 566291.826 5934570.739 7.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566299.184 5934608.000 7.420 566295.666 5934608.000 7.428 566293.467 5934586.657 7.376 566296.953 5934586.347 7.367 566299.184 5934608.000 7.420</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566297.933 5934630.000 7.484 566295.666 5934608.000 7.427 566299.184 5934608.000 7.421 566301.451 5934630.000 7.478 566297.933 5934630.000 7.484</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566309.740 5934608.000 7.398 566306.221 5934608.000 7.405 566303.926 5934585.727 7.347 566307.413 5934585.417 7.338 566309.740 5934608.000 7.398</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566308.488 5934630.000 7.465 566306.221 5934608.000 7.405 566309.740 5934608.000 7.398 566312.007 5934630.000 7.457 566308.488 5934630.000 7.465</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566298.140 5934498.799 7.156 566298.400 5934501.402 7.159 566299.540 5934512.000 7.174 566296.020 5934512.000 7.182 566294.919 5934501.764 7.168 566294.161 5934494.188 7.157 566294.659 5934499.164 7.164 566298.140 5934498.799 7.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566296.020 5934512.000 7.180 566299.540 5934512.000 7.172 566300.707 5934522.851 7.195 566303.138 5934544.000 7.239 566299.615 5934544.000 7.247 566297.229 5934523.238 7.204 566296.020 5934512.000 7.180</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566299.615 5934544.000 7.248 566303.138 5934544.000 7.239 566303.209 5934544.617 7.241 566305.773 5934569.500 7.297 566302.286 5934569.810 7.306 566302.748 5934574.286 7.317 566299.729 5934544.996 7.250 566299.615 5934544.000 7.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934412.024 7.180 566288.000 5934416.000 7.174 566287.187 5934416.000 7.174 566286.855 5934412.060 7.180 566288.000 5934412.024 7.180</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566287.187 5934416.000 7.175 566288.000 5934416.000 7.173 566288.000 5934425.638 7.158 566287.187 5934416.000 7.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566290.700 5934416.000 7.167 566288.000 5934416.000 7.172 566288.000 5934412.024 7.181 566290.358 5934411.951 7.176 566290.700 5934416.000 7.167</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566293.398 5934448.000 7.128 566289.886 5934448.000 7.135 566288.000 5934425.638 7.161 566288.000 5934416.000 7.171 566290.700 5934416.000 7.166 566293.398 5934448.000 7.128</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566290.424 5934454.382 7.135 566289.886 5934448.000 7.134 566293.398 5934448.000 7.126 566293.911 5934454.077 7.128 566296.262 5934480.000 7.133 566292.748 5934480.000 7.141 566290.424 5934454.382 7.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_19_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566292.748 5934480.000 7.141 566296.262 5934480.000 7.134 566296.281 5934480.211 7.134 566296.448 5934481.883 7.136 566292.967 5934482.248 7.144 566293.465 5934487.223 7.150 566292.797 5934480.543 7.142 566292.748 5934480.000 7.141</gml:posList>
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
<gml:posList>566200.947 5934416.000 7.193 566193.910 5934416.000 7.197 566192.517 5934402.345 7.179 566194.903 5934402.102 7.177 566196.486 5934402.263 7.177 566196.495 5934402.178 7.176 566199.613 5934402.926 7.176 566200.947 5934416.000 7.193</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566204.212 5934448.000 7.248 566197.176 5934448.000 7.259 566193.910 5934416.000 7.201 566200.947 5934416.000 7.189 566204.212 5934448.000 7.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.343 5934480.000 7.316 566200.310 5934480.000 7.334 566198.142 5934457.470 7.283 566197.176 5934448.000 7.261 566204.212 5934448.000 7.243 566205.108 5934456.780 7.263 566207.343 5934480.000 7.316</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566210.168 5934512.000 7.393 566203.146 5934512.000 7.418 566203.012 5934510.289 7.414 566201.015 5934487.319 7.355 566200.310 5934480.000 7.337 566207.343 5934480.000 7.311 566207.985 5934486.681 7.328 566208.830 5934496.388 7.353 566207.608 5934496.522 7.358 566208.372 5934503.480 7.375 566209.436 5934503.363 7.371 566209.988 5934509.711 7.387 566210.168 5934512.000 7.393</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566204.760 5934532.509 7.469 566203.146 5934512.000 7.420 566210.168 5934512.000 7.392 566211.740 5934531.991 7.440 566212.578 5934544.000 7.469 566205.561 5934544.000 7.497 566204.760 5934532.509 7.469</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.561 5934544.000 7.498 566212.578 5934544.000 7.469 566213.241 5934553.502 7.490 566214.871 5934576.000 7.539 566207.853 5934576.000 7.568 566206.259 5934553.998 7.520 566205.561 5934544.000 7.498</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.853 5934576.000 7.566 566214.871 5934576.000 7.540 566215.320 5934582.184 7.551 566211.673 5934582.515 7.565 566212.307 5934589.487 7.578 566215.826 5934589.167 7.564 566217.190 5934608.000 7.599 566210.172 5934608.000 7.624 566207.853 5934576.000 7.566</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566210.172 5934608.000 7.623 566217.190 5934608.000 7.600 566218.785 5934630.000 7.635 566211.766 5934630.000 7.659 566210.172 5934608.000 7.623</gml:posList>
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
<gml:posList>566200.310 5934480.000 7.397 566196.794 5934480.000 7.406 566196.025 5934472.012 7.387 566199.566 5934472.263 7.377 566200.310 5934480.000 7.397</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566203.012 5934510.289 7.475 566203.146 5934512.000 7.480 566199.636 5934512.000 7.491 566199.524 5934510.578 7.488 566197.529 5934487.638 7.427 566196.794 5934480.000 7.407 566200.310 5934480.000 7.395 566201.015 5934487.319 7.414 566203.012 5934510.289 7.475</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.636 5934512.000 7.493 566203.146 5934512.000 7.478 566204.344 5934527.222 7.515 566200.812 5934526.960 7.530 566199.636 5934512.000 7.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.561 5934544.000 7.558 566202.053 5934544.000 7.574 566201.269 5934532.768 7.547 566201.209 5934532.003 7.545 566204.740 5934532.265 7.530 566204.760 5934532.509 7.531 566205.561 5934544.000 7.558</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.853 5934576.000 7.627 566204.344 5934576.000 7.643 566202.768 5934554.247 7.597 566202.053 5934544.000 7.575 566205.561 5934544.000 7.559 566206.259 5934553.998 7.580 566207.853 5934576.000 7.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566208.379 5934583.255 7.641 566204.853 5934583.022 7.653 566204.344 5934576.000 7.641 566207.853 5934576.000 7.628 566208.379 5934583.255 7.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.218 5934588.057 7.666 566208.744 5934588.290 7.650 566210.172 5934608.000 7.685 566206.663 5934608.000 7.700 566205.218 5934588.057 7.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566206.663 5934608.000 7.700 566210.172 5934608.000 7.685 566211.766 5934630.000 7.717 566208.257 5934630.000 7.733 566206.663 5934608.000 7.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566220.700 5934608.000 7.645 566217.190 5934608.000 7.660 566215.826 5934589.167 7.625 566216.151 5934593.656 7.634 566219.637 5934593.339 7.618 566220.700 5934608.000 7.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566218.785 5934630.000 7.696 566217.190 5934608.000 7.659 566220.700 5934608.000 7.646 566222.294 5934630.000 7.684 566218.785 5934630.000 7.696</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566213.349 5934507.964 7.427 566213.476 5934509.422 7.431 566213.679 5934512.000 7.438 566210.168 5934512.000 7.452 566209.988 5934509.711 7.446 566209.869 5934508.346 7.443 566213.349 5934507.964 7.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566210.168 5934512.000 7.452 566213.679 5934512.000 7.438 566215.231 5934531.732 7.484 566216.087 5934544.000 7.514 566212.578 5934544.000 7.528 566211.740 5934531.991 7.499 566210.168 5934512.000 7.452</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566212.578 5934544.000 7.529 566216.087 5934544.000 7.513 566216.732 5934553.253 7.534 566218.381 5934576.000 7.584 566214.871 5934576.000 7.599 566213.241 5934553.502 7.550 566212.578 5934544.000 7.529</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566214.871 5934576.000 7.600 566218.381 5934576.000 7.583 566218.481 5934577.378 7.584 566214.994 5934577.695 7.600 566214.871 5934576.000 7.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566204.465 5934416.000 7.250 566200.947 5934416.000 7.250 566200.043 5934407.143 7.240 566203.649 5934408.009 7.240 566204.465 5934416.000 7.250</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.730 5934448.000 7.300 566204.212 5934448.000 7.305 566200.947 5934416.000 7.252 566204.465 5934416.000 7.248 566207.730 5934448.000 7.300</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.108 5934456.780 7.324 566204.212 5934448.000 7.306 566207.730 5934448.000 7.295 566208.591 5934456.434 7.313 566210.859 5934480.000 7.362 566207.343 5934480.000 7.372 566205.108 5934456.780 7.324</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566207.343 5934480.000 7.374 566210.859 5934480.000 7.361 566211.471 5934486.362 7.375 566211.876 5934491.024 7.386 566208.396 5934491.405 7.400 566208.830 5934496.388 7.412 566207.985 5934486.681 7.389 566207.343 5934480.000 7.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934405.213 7.240 566192.000 5934416.000 7.260 566190.392 5934416.000 7.260 566189.224 5934404.547 7.240 566192.000 5934405.213 7.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566190.392 5934416.000 7.260 566192.000 5934416.000 7.260 566192.000 5934431.756 7.292 566190.392 5934416.000 7.260</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566193.910 5934416.000 7.260 566192.000 5934416.000 7.260 566192.000 5934405.213 7.241 566192.830 5934405.412 7.241 566192.517 5934402.345 7.236 566193.910 5934416.000 7.260</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.176 5934448.000 7.321 566193.658 5934448.000 7.326 566192.000 5934431.756 7.294 566192.000 5934416.000 7.261 566193.910 5934416.000 7.258 566197.176 5934448.000 7.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_20_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566199.080 5934467.216 7.363 566195.540 5934466.966 7.374 566194.659 5934457.816 7.352 566193.658 5934448.000 7.329 566197.176 5934448.000 7.318 566198.142 5934457.470 7.340 566199.080 5934467.216 7.363</gml:posList>
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
<gml:posList>565968.000 5934463.816 7.526 565968.000 5934468.824 7.547 565960.000 5934469.304 7.504 565960.000 5934464.296 7.483 565968.000 5934463.816 7.526</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934461.934 7.694 566000.000 5934466.941 7.707 565996.387 5934467.121 7.688 565968.000 5934468.824 7.543 565968.000 5934463.816 7.531 565996.113 5934462.129 7.675 566000.000 5934461.934 7.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934460.432 7.829 566032.000 5934465.435 7.830 566026.354 5934465.623 7.807 566000.000 5934466.941 7.701 566000.000 5934461.934 7.700 566026.146 5934460.627 7.805 566032.000 5934460.432 7.829</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934459.605 7.868 566064.000 5934464.606 7.850 566048.814 5934464.874 7.839 566032.000 5934465.435 7.826 566032.000 5934460.432 7.844 566048.686 5934459.876 7.857 566064.000 5934459.605 7.868</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566070.022 5934464.500 7.826 566064.000 5934464.606 7.853 566064.000 5934459.605 7.859 566069.978 5934459.500 7.832 566090.088 5934459.500 7.742 566096.000 5934459.919 7.715 566096.000 5934464.931 7.709 566089.912 5934464.500 7.737 566070.022 5934464.500 7.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934464.931 7.719 566096.000 5934459.919 7.701 566128.000 5934462.184 7.545 566128.000 5934467.197 7.562 566096.000 5934464.931 7.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934467.197 7.564 566128.000 5934462.184 7.542 566160.000 5934464.449 7.420 566160.000 5934469.462 7.442 566128.000 5934467.197 7.564</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934469.462 7.440 566160.000 5934464.449 7.423 566192.000 5934466.715 7.323 566192.000 5934471.727 7.340 566160.000 5934469.462 7.440</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934471.727 7.340 566192.000 5934466.715 7.323 566199.080 5934467.216 7.302 566199.566 5934472.263 7.316 566192.000 5934471.727 7.340</gml:posList>
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
<gml:posList>565968.000 5934468.824 7.605 565968.000 5934470.828 7.614 565960.000 5934471.308 7.576 565960.000 5934469.304 7.567 565968.000 5934468.824 7.605</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934466.941 7.766 566000.000 5934468.943 7.775 565996.497 5934469.118 7.757 565968.000 5934470.828 7.614 565968.000 5934468.824 7.605 565996.387 5934467.121 7.747 566000.000 5934466.941 7.766</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934465.435 7.885 566032.000 5934467.436 7.888 566026.437 5934467.621 7.868 566000.000 5934468.943 7.772 566000.000 5934466.941 7.769 566026.354 5934465.623 7.864 566032.000 5934465.435 7.885</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934464.606 7.907 566064.000 5934466.607 7.906 566048.865 5934466.874 7.898 566032.000 5934467.436 7.890 566032.000 5934465.435 7.891 566048.814 5934464.874 7.900 566064.000 5934464.606 7.907</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934464.931 7.778 566096.000 5934466.936 7.777 566089.841 5934466.500 7.802 566070.040 5934466.500 7.880 566064.000 5934466.607 7.904 566064.000 5934464.606 7.905 566070.022 5934464.500 7.881 566089.912 5934464.500 7.802 566096.000 5934464.931 7.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934467.197 7.628 566128.000 5934469.202 7.633 566096.000 5934466.936 7.777 566096.000 5934464.931 7.772 566128.000 5934467.197 7.628</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934469.462 7.500 566160.000 5934471.467 7.508 566128.000 5934469.202 7.635 566128.000 5934467.197 7.627 566160.000 5934469.462 7.500</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934471.727 7.399 566192.000 5934473.733 7.407 566160.000 5934471.467 7.507 566160.000 5934469.462 7.501 566192.000 5934471.727 7.399</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566196.220 5934474.031 7.393 566192.000 5934473.733 7.406 566192.000 5934471.727 7.400 566196.025 5934472.012 7.386 566196.220 5934474.031 7.393</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934461.812 7.580 565968.000 5934463.816 7.588 565960.000 5934464.296 7.542 565960.000 5934462.292 7.533 565968.000 5934461.812 7.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934459.932 7.754 566000.000 5934461.934 7.758 565996.113 5934462.129 7.737 565968.000 5934463.816 7.586 565968.000 5934461.812 7.582 565996.003 5934460.132 7.733 566000.000 5934459.932 7.754</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566026.063 5934458.629 7.872 566032.000 5934458.431 7.898 566032.000 5934460.432 7.893 566026.146 5934460.627 7.868 566000.000 5934461.934 7.753 566000.000 5934459.932 7.758 566026.063 5934458.629 7.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934460.432 7.898 566032.000 5934458.431 7.909 566048.635 5934457.876 7.927 566064.000 5934457.605 7.942 566064.000 5934459.605 7.931 566048.686 5934459.876 7.916 566032.000 5934460.432 7.898</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934459.605 7.929 566064.000 5934457.605 7.936 566069.960 5934457.500 7.906 566090.159 5934457.500 7.802 566096.000 5934457.914 7.771 566096.000 5934459.919 7.764 566090.088 5934459.500 7.796 566069.978 5934459.500 7.898 566064.000 5934459.605 7.929</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934459.919 7.766 566096.000 5934457.914 7.763 566128.000 5934460.179 7.596 566128.000 5934462.184 7.599 566096.000 5934459.919 7.766</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934462.184 7.601 566128.000 5934460.179 7.595 566160.000 5934462.444 7.475 566160.000 5934464.449 7.482 566128.000 5934462.184 7.601</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934464.449 7.481 566160.000 5934462.444 7.475 566192.000 5934464.710 7.378 566192.000 5934466.715 7.385 566160.000 5934464.449 7.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_21_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934466.715 7.386 566192.000 5934464.710 7.379 566195.345 5934464.947 7.368 566195.540 5934466.966 7.374 566199.080 5934467.216 7.362 566192.000 5934466.715 7.386</gml:posList>
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
<gml:posList>565968.000 5934520.378 7.803 565968.000 5934525.382 7.826 565960.000 5934525.702 7.780 565960.000 5934520.698 7.758 565968.000 5934520.378 7.803</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934519.140 7.942 566000.000 5934524.142 7.966 565996.336 5934524.249 7.950 565968.000 5934525.382 7.827 565968.000 5934520.378 7.803 565996.164 5934519.251 7.925 566000.000 5934519.140 7.942</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934518.311 8.020 566032.000 5934523.311 8.044 566026.300 5934523.375 8.029 566000.000 5934524.142 7.964 566000.000 5934519.140 7.941 566026.200 5934518.375 8.005 566032.000 5934518.311 8.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934518.215 8.013 566064.000 5934523.215 8.034 566048.757 5934523.125 8.038 566032.000 5934523.311 8.043 566032.000 5934518.311 8.022 566048.743 5934518.125 8.017 566064.000 5934518.215 8.013</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566069.961 5934523.250 8.018 566064.000 5934523.215 8.034 566064.000 5934518.215 8.011 566070.039 5934518.250 7.995 566090.124 5934518.752 7.942 566096.000 5934519.188 7.928 566096.000 5934524.202 7.951 566089.876 5934523.748 7.966 566069.961 5934523.250 8.018</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934524.202 7.947 566096.000 5934519.188 7.927 566128.000 5934521.561 7.797 566128.000 5934526.575 7.816 566096.000 5934524.202 7.947</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934526.575 7.814 566128.000 5934521.561 7.798 566160.000 5934523.934 7.649 566160.000 5934528.948 7.665 566128.000 5934526.575 7.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934528.948 7.666 566160.000 5934523.934 7.649 566192.000 5934526.307 7.509 566192.000 5934531.320 7.524 566160.000 5934528.948 7.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934531.320 7.525 566192.000 5934526.307 7.508 566204.344 5934527.222 7.454 566204.740 5934532.265 7.471 566192.000 5934531.320 7.525</gml:posList>
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
<gml:posList>565968.000 5934525.382 7.886 565968.000 5934527.384 7.895 565960.000 5934527.704 7.848 565960.000 5934525.702 7.840 565968.000 5934525.382 7.886</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934524.142 8.026 566000.000 5934526.143 8.034 565996.406 5934526.247 8.019 565968.000 5934527.384 7.896 565968.000 5934525.382 7.887 565996.336 5934524.249 8.010 566000.000 5934524.142 8.026</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934523.311 8.104 566032.000 5934525.311 8.113 566026.341 5934525.374 8.098 566000.000 5934526.143 8.032 566000.000 5934524.142 8.023 566026.300 5934523.375 8.090 566032.000 5934523.311 8.104</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934523.215 8.094 566064.000 5934525.215 8.103 566048.762 5934525.125 8.107 566032.000 5934525.311 8.113 566032.000 5934523.311 8.104 566048.757 5934523.125 8.098 566064.000 5934523.215 8.094</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934524.202 8.010 566096.000 5934526.207 8.018 566089.777 5934525.746 8.034 566069.931 5934525.250 8.087 566064.000 5934525.215 8.103 566064.000 5934523.215 8.095 566069.961 5934523.250 8.079 566089.876 5934523.748 8.026 566096.000 5934524.202 8.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934526.575 7.876 566128.000 5934528.580 7.882 566096.000 5934526.207 8.014 566096.000 5934524.202 8.007 566128.000 5934526.575 7.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934528.948 7.726 566160.000 5934530.953 7.735 566128.000 5934528.580 7.884 566128.000 5934526.575 7.875 566160.000 5934528.948 7.726</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934531.320 7.583 566192.000 5934533.326 7.589 566160.000 5934530.953 7.733 566160.000 5934528.948 7.727 566192.000 5934531.320 7.583</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566201.356 5934534.020 7.548 566192.000 5934533.326 7.588 566192.000 5934531.320 7.584 566204.740 5934532.265 7.531 566201.209 5934532.003 7.545 566201.269 5934532.768 7.547 566201.356 5934534.020 7.548</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934518.376 7.853 565968.000 5934520.378 7.861 565960.000 5934520.698 7.820 565960.000 5934518.696 7.812 565968.000 5934518.376 7.853</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934517.139 7.993 566000.000 5934519.140 8.002 565996.164 5934519.251 7.985 565968.000 5934520.378 7.862 565968.000 5934518.376 7.852 565996.094 5934517.253 7.975 566000.000 5934517.139 7.993</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566026.159 5934516.376 8.055 566032.000 5934516.311 8.069 566032.000 5934518.311 8.079 566026.200 5934518.375 8.064 566000.000 5934519.140 8.001 566000.000 5934517.139 7.992 566026.159 5934516.376 8.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934518.311 8.080 566032.000 5934516.311 8.072 566048.738 5934516.125 8.068 566064.000 5934516.215 8.065 566064.000 5934518.215 8.073 566048.743 5934518.125 8.076 566032.000 5934518.311 8.080</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934518.215 8.071 566064.000 5934516.215 8.064 566070.069 5934516.250 8.048 566090.223 5934516.754 7.995 566096.000 5934517.183 7.981 566096.000 5934519.188 7.987 566090.124 5934518.752 8.002 566070.039 5934518.250 8.055 566064.000 5934518.215 8.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934519.188 7.986 566096.000 5934517.183 7.976 566128.000 5934519.555 7.848 566128.000 5934521.561 7.858 566096.000 5934519.188 7.986</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934521.561 7.857 566128.000 5934519.555 7.849 566160.000 5934521.928 7.704 566160.000 5934523.934 7.711 566128.000 5934521.561 7.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934523.934 7.710 566160.000 5934521.928 7.705 566192.000 5934524.301 7.562 566192.000 5934526.307 7.568 566160.000 5934523.934 7.710</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_22_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934526.307 7.567 566192.000 5934524.301 7.563 566200.654 5934524.943 7.529 566200.812 5934526.960 7.532 566192.000 5934526.307 7.567</gml:posList>
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
<gml:posList>565968.000 5934578.565 7.985 565968.000 5934583.568 7.995 565960.000 5934583.835 7.955 565960.000 5934578.832 7.945 565968.000 5934578.565 7.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934577.499 8.116 566000.000 5934582.501 8.125 565968.000 5934583.568 7.995 565968.000 5934578.565 7.985 566000.000 5934577.499 8.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934576.637 8.188 566032.000 5934581.638 8.192 566007.573 5934582.249 8.141 566000.000 5934582.501 8.125 566000.000 5934577.499 8.121 566007.427 5934577.251 8.136 566032.000 5934576.637 8.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934576.160 8.176 566064.000 5934581.160 8.182 566042.544 5934581.375 8.192 566032.000 5934581.638 8.197 566032.000 5934576.637 8.191 566042.456 5934576.375 8.186 566064.000 5934576.160 8.176</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.962 5934581.250 8.112 566067.506 5934581.125 8.172 566064.000 5934581.160 8.181 566064.000 5934576.160 8.175 566067.494 5934576.125 8.165 566090.038 5934576.250 8.105 566096.000 5934576.399 8.090 566096.000 5934581.401 8.096 566089.962 5934581.250 8.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934581.401 8.095 566096.000 5934576.399 8.089 566110.114 5934576.752 8.028 566128.000 5934577.936 7.951 566128.000 5934582.947 7.957 566109.886 5934581.748 8.034 566096.000 5934581.401 8.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934582.947 7.956 566128.000 5934577.936 7.949 566160.000 5934580.053 7.796 566160.000 5934585.064 7.804 566128.000 5934582.947 7.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934585.064 7.805 566160.000 5934580.053 7.795 566192.000 5934582.171 7.651 566192.000 5934587.182 7.660 566160.000 5934585.064 7.805</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934587.182 7.660 566192.000 5934582.171 7.651 566208.379 5934583.255 7.583 566208.744 5934588.290 7.591 566192.000 5934587.182 7.660</gml:posList>
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
<gml:posList>565968.000 5934583.568 8.055 565968.000 5934585.569 8.055 565960.000 5934585.836 8.015 565960.000 5934583.835 8.015 565968.000 5934583.568 8.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934582.501 8.185 566000.000 5934584.502 8.185 565968.000 5934585.569 8.055 565968.000 5934583.568 8.055 566000.000 5934582.501 8.185</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934581.638 8.250 566032.000 5934583.639 8.251 566007.631 5934584.248 8.203 566000.000 5934584.502 8.188 566000.000 5934582.501 8.187 566007.573 5934582.249 8.202 566032.000 5934581.638 8.250</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934581.160 8.243 566064.000 5934583.160 8.243 566042.579 5934583.374 8.251 566032.000 5934583.639 8.255 566032.000 5934581.638 8.256 566042.544 5934581.375 8.252 566064.000 5934581.160 8.243</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934581.401 8.157 566096.000 5934583.401 8.157 566089.931 5934583.250 8.173 566067.510 5934583.125 8.231 566064.000 5934583.160 8.240 566064.000 5934581.160 8.240 566067.506 5934581.125 8.231 566089.962 5934581.250 8.173 566096.000 5934581.401 8.157</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934582.947 8.017 566128.000 5934584.951 8.019 566109.795 5934583.746 8.097 566096.000 5934583.401 8.157 566096.000 5934581.401 8.155 566109.886 5934581.748 8.095 566128.000 5934582.947 8.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934585.064 7.864 566160.000 5934587.069 7.866 566128.000 5934584.951 8.019 566128.000 5934582.947 8.016 566160.000 5934585.064 7.864</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934587.182 7.721 566192.000 5934589.186 7.724 566160.000 5934587.069 7.866 566160.000 5934585.064 7.864 566192.000 5934587.182 7.721</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566205.364 5934590.071 7.669 566192.000 5934589.186 7.724 566192.000 5934587.182 7.720 566208.744 5934588.290 7.650 566205.218 5934588.057 7.665 566205.364 5934590.071 7.669</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934576.564 8.045 565968.000 5934578.565 8.045 565960.000 5934578.832 8.005 565960.000 5934576.831 8.005 565968.000 5934576.564 8.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934575.498 8.175 566000.000 5934576.000 8.175 565984.925 5934576.000 8.120 566000.000 5934575.498 8.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.925 5934576.000 8.116 566000.000 5934576.000 8.177 566000.000 5934577.499 8.176 565968.000 5934578.565 8.045 565968.000 5934576.564 8.047 565984.925 5934576.000 8.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934574.636 8.247 566032.000 5934576.000 8.247 566000.000 5934576.000 8.178 566000.000 5934575.498 8.178 566007.369 5934575.252 8.193 566032.000 5934574.636 8.247</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934577.499 8.179 566000.000 5934576.000 8.175 566032.000 5934576.000 8.248 566032.000 5934576.637 8.250 566007.427 5934577.251 8.196 566000.000 5934577.499 8.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566042.421 5934574.376 8.243 566064.000 5934574.160 8.232 566064.000 5934576.000 8.232 566032.000 5934576.000 8.248 566032.000 5934574.636 8.249 566042.421 5934574.376 8.243</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934576.637 8.252 566032.000 5934576.000 8.249 566064.000 5934576.000 8.233 566064.000 5934576.160 8.234 566042.456 5934576.375 8.245 566032.000 5934576.637 8.252</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934574.399 8.147 566096.000 5934576.000 8.145 566064.000 5934576.000 8.232 566064.000 5934574.160 8.234 566067.490 5934574.125 8.224 566090.069 5934574.250 8.163 566096.000 5934574.399 8.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934576.160 8.235 566064.000 5934576.000 8.234 566096.000 5934576.000 8.146 566096.000 5934576.399 8.148 566090.038 5934576.250 8.164 566067.494 5934576.125 8.225 566064.000 5934576.160 8.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934575.931 8.005 566128.000 5934576.000 8.005 566096.000 5934576.000 8.145 566096.000 5934574.399 8.146 566110.205 5934574.754 8.083 566128.000 5934575.931 8.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934576.399 8.147 566096.000 5934576.000 8.146 566128.000 5934576.000 8.006 566128.000 5934577.936 8.012 566110.114 5934576.752 8.087 566096.000 5934576.399 8.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934577.936 8.009 566128.000 5934576.000 8.006 566129.038 5934576.000 8.001 566160.000 5934578.049 7.854 566160.000 5934580.053 7.856 566128.000 5934577.936 8.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934580.053 7.856 566160.000 5934578.049 7.853 566192.000 5934580.167 7.706 566192.000 5934582.171 7.709 566160.000 5934580.053 7.856</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_23_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934582.171 7.710 566192.000 5934580.167 7.706 566204.707 5934581.008 7.650 566204.853 5934583.022 7.652 566192.000 5934582.171 7.710</gml:posList>
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
<gml:posList>565968.000 5934240.260 5.921 565968.000 5934245.285 5.976 565960.000 5934244.492 5.942 565960.000 5934239.468 5.888 565968.000 5934240.260 5.921</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934243.428 6.045 566000.000 5934248.453 6.113 565968.000 5934245.285 5.982 565968.000 5934240.260 5.915 566000.000 5934243.428 6.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934246.597 6.135 566032.000 5934251.621 6.211 566000.000 5934248.453 6.118 566000.000 5934243.428 6.040 566032.000 5934246.597 6.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566053.229 5934253.723 6.240 566032.000 5934251.621 6.210 566032.000 5934246.597 6.136 566054.021 5934248.777 6.167 566064.000 5934250.995 6.199 566064.000 5934256.000 6.273 566063.476 5934256.000 6.273 566053.229 5934253.723 6.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566082.899 5934256.000 6.255 566064.000 5934256.000 6.270 566064.000 5934250.995 6.200 566082.906 5934255.196 6.243 566082.899 5934256.000 6.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934256.117 6.272 566064.000 5934256.000 6.270 566082.899 5934256.000 6.255 566082.861 5934260.308 6.310 566064.000 5934256.117 6.272</gml:posList>
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
<gml:posList>565968.000 5934238.250 5.965 565968.000 5934240.260 5.979 565960.000 5934239.468 5.950 565960.000 5934237.458 5.937 565968.000 5934238.250 5.965</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934241.419 6.078 566000.000 5934243.428 6.098 565968.000 5934240.260 5.982 565968.000 5934238.250 5.961 566000.000 5934241.419 6.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934244.587 6.165 566032.000 5934246.597 6.193 566000.000 5934243.428 6.102 566000.000 5934241.419 6.074 566032.000 5934244.587 6.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566054.337 5934246.799 6.202 566064.000 5934248.946 6.233 566064.000 5934250.995 6.259 566054.021 5934248.777 6.228 566032.000 5934246.597 6.193 566032.000 5934244.587 6.167 566054.337 5934246.799 6.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934250.995 6.257 566064.000 5934248.946 6.232 566078.932 5934252.264 6.270 566078.914 5934254.309 6.296 566064.000 5934250.995 6.257</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934245.285 6.037 565968.000 5934247.294 6.060 565960.000 5934246.502 6.023 565960.000 5934244.492 6.001 565968.000 5934245.285 6.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934248.453 6.180 566000.000 5934250.463 6.208 565968.000 5934247.294 6.062 565968.000 5934245.285 6.035 566000.000 5934248.453 6.180</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934251.621 6.273 566032.000 5934253.631 6.310 566000.000 5934250.463 6.212 566000.000 5934248.453 6.176 566032.000 5934251.621 6.273</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566053.229 5934253.723 6.299 566063.476 5934256.000 6.334 566054.256 5934256.000 6.340 566052.913 5934255.701 6.335 566032.000 5934253.631 6.310 566032.000 5934251.621 6.274 566053.229 5934253.723 6.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566054.256 5934256.000 6.340 566063.476 5934256.000 6.332 566064.000 5934256.117 6.333 566064.000 5934258.165 6.362 566054.256 5934256.000 6.340</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_24_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934258.165 6.361 566064.000 5934256.117 6.333 566082.861 5934260.308 6.370 566078.869 5934259.421 6.362 566078.851 5934261.466 6.389 566064.000 5934258.165 6.361</gml:posList>
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
<gml:posList>566352.000 5934230.871 6.504 566352.000 5934237.975 6.547 566347.613 5934237.216 6.575 566346.521 5934229.923 6.537 566352.000 5934230.871 6.504</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566367.573 5934233.566 6.408 566384.000 5934233.781 6.290 566384.000 5934240.782 6.326 566366.927 5934240.559 6.449 566352.000 5934237.975 6.544 566352.000 5934230.871 6.508 566367.573 5934233.566 6.408</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934240.782 6.321 566384.000 5934233.781 6.293 566416.000 5934234.199 6.080 566416.000 5934241.200 6.107 566384.000 5934240.782 6.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934241.200 6.104 566416.000 5934234.199 6.083 566439.056 5934234.500 5.955 566438.964 5934241.500 5.975 566416.000 5934241.200 6.104</gml:posList>
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
<gml:posList>566367.573 5934233.566 6.470 566353.787 5934231.180 6.556 566353.242 5934227.534 6.542 566367.897 5934230.070 6.450 566384.000 5934230.281 6.337 566384.000 5934233.781 6.354 566367.573 5934233.566 6.470</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934233.781 6.351 566384.000 5934230.281 6.340 566416.000 5934230.699 6.131 566416.000 5934234.199 6.142 566384.000 5934233.781 6.351</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934234.199 6.140 566416.000 5934230.699 6.134 566439.101 5934231.001 6.009 566439.010 5934237.987 6.021 566439.056 5934234.500 6.015 566416.000 5934234.199 6.140</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566366.927 5934240.559 6.512 566384.000 5934240.782 6.383 566384.000 5934244.282 6.410 566366.603 5934244.055 6.541 566355.425 5934242.120 6.611 566354.879 5934238.473 6.588 566352.000 5934237.975 6.606 566366.927 5934240.559 6.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934244.282 6.408 566384.000 5934240.782 6.385 566416.000 5934241.200 6.164 566416.000 5934244.700 6.186 566384.000 5934244.282 6.408</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_25_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934244.700 6.185 566416.000 5934241.200 6.165 566436.860 5934241.472 6.044 566437.848 5934244.986 6.060 566416.000 5934244.700 6.185</gml:posList>
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
<gml:posList>566447.180 5934256.000 6.015 566440.946 5934256.000 6.041 566436.860 5934241.472 5.985 566438.964 5934241.500 5.977 566439.010 5934237.987 5.959 566441.885 5934237.178 5.943 566446.950 5934255.186 6.012 566447.180 5934256.000 6.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934258.902 6.025 566448.000 5934280.893 6.134 566447.552 5934279.321 6.129 566444.426 5934268.318 6.089 566441.175 5934256.814 6.048 566440.946 5934256.000 6.045 566447.180 5934256.000 6.014 566448.000 5934258.902 6.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566456.264 5934288.000 6.121 566450.026 5934288.000 6.154 566448.000 5934280.893 6.132 566448.000 5934258.902 6.027 566450.199 5934266.682 6.052 566453.323 5934277.679 6.088 566456.264 5934288.000 6.121</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566451.115 5934291.823 6.163 566450.026 5934288.000 6.153 566456.264 5934288.000 6.121 566456.885 5934290.177 6.127 566460.928 5934304.326 6.164 566463.683 5934320.000 6.214 566457.591 5934320.000 6.245 566455.072 5934305.674 6.199 566451.115 5934291.823 6.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566457.591 5934320.000 6.240 566463.683 5934320.000 6.215 566469.310 5934352.000 6.301 566463.218 5934352.000 6.326 566457.591 5934320.000 6.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566463.218 5934352.000 6.324 566469.310 5934352.000 6.303 566474.936 5934384.000 6.380 566468.844 5934384.000 6.400 566463.218 5934352.000 6.324</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566468.844 5934384.000 6.399 566474.936 5934384.000 6.381 566476.187 5934391.113 6.399 566470.182 5934391.609 6.418 566468.844 5934384.000 6.399</gml:posList>
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
<gml:posList>566440.946 5934256.000 6.104 566437.830 5934256.000 6.122 566434.720 5934244.945 6.080 566437.848 5934244.986 6.062 566440.946 5934256.000 6.104</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934280.893 6.193 566448.000 5934288.000 6.227 566446.906 5934288.000 6.233 566444.667 5934280.142 6.205 566441.540 5934269.136 6.167 566438.288 5934257.628 6.127 566437.830 5934256.000 6.121 566440.946 5934256.000 6.106 566441.175 5934256.814 6.109 566444.426 5934268.318 6.149 566447.552 5934279.321 6.187 566448.000 5934280.893 6.193</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566446.906 5934288.000 6.231 566448.000 5934288.000 6.225 566448.000 5934291.838 6.239 566446.906 5934288.000 6.231</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566450.026 5934288.000 6.212 566448.000 5934288.000 6.225 566448.000 5934280.893 6.194 566450.026 5934288.000 6.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566453.482 5934313.954 6.304 566452.145 5934306.347 6.279 566448.230 5934292.646 6.242 566448.000 5934291.838 6.240 566448.000 5934288.000 6.224 566450.026 5934288.000 6.214 566451.115 5934291.823 6.224 566455.072 5934305.674 6.261 566456.563 5934314.149 6.289 566453.482 5934313.954 6.304</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566454.729 5934321.047 6.321 566457.810 5934321.242 6.308 566463.218 5934352.000 6.383 566460.172 5934352.000 6.398 566454.729 5934321.047 6.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566460.172 5934352.000 6.396 566463.218 5934352.000 6.385 566468.844 5934384.000 6.460 566465.798 5934384.000 6.471 566460.172 5934352.000 6.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566465.798 5934384.000 6.471 566468.844 5934384.000 6.460 566469.399 5934387.158 6.468 566466.397 5934387.406 6.481 566465.798 5934384.000 6.471</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934247.839 6.030 566448.000 5934256.000 6.070 566447.180 5934256.000 6.074 566446.950 5934255.186 6.071 566441.885 5934237.178 6.007 566444.773 5934236.366 5.990 566448.000 5934247.839 6.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566447.180 5934256.000 6.074 566448.000 5934256.000 6.070 566448.000 5934258.902 6.085 566447.180 5934256.000 6.074</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566450.298 5934256.000 6.059 566448.000 5934256.000 6.070 566448.000 5934247.839 6.029 566449.837 5934254.372 6.053 566450.298 5934256.000 6.059</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566453.085 5934265.864 6.093 566456.208 5934276.858 6.130 566459.384 5934288.000 6.166 566456.264 5934288.000 6.182 566453.323 5934277.679 6.148 566450.199 5934266.682 6.111 566448.000 5934258.902 6.086 566448.000 5934256.000 6.072 566450.298 5934256.000 6.060 566453.085 5934265.864 6.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566456.264 5934288.000 6.179 566459.384 5934288.000 6.165 566459.770 5934289.354 6.169 566463.855 5934303.653 6.208 566466.729 5934320.000 6.261 566463.683 5934320.000 6.275 566460.928 5934304.326 6.224 566456.885 5934290.177 6.185 566456.264 5934288.000 6.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566463.683 5934320.000 6.274 566466.729 5934320.000 6.260 566472.356 5934352.000 6.349 566469.310 5934352.000 6.362 566463.683 5934320.000 6.274</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566469.310 5934352.000 6.361 566472.356 5934352.000 6.350 566477.982 5934384.000 6.431 566474.936 5934384.000 6.442 566469.310 5934352.000 6.361</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_26_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566474.936 5934384.000 6.440 566477.982 5934384.000 6.433 566478.407 5934386.414 6.440 566475.404 5934386.662 6.448 566476.187 5934391.113 6.460 566474.936 5934384.000 6.440</gml:posList>
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
<gml:posList>566358.969 5934304.135 6.906 566379.539 5934309.277 6.739 566384.000 5934309.559 6.700 566384.000 5934316.573 6.718 566378.461 5934316.223 6.766 566360.400 5934311.708 6.913 566358.969 5934304.135 6.906</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934316.573 6.720 566384.000 5934309.559 6.700 566416.000 5934311.583 6.457 566416.000 5934318.597 6.478 566384.000 5934316.573 6.720</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934318.597 6.478 566416.000 5934311.583 6.456 566448.000 5934313.607 6.268 566448.000 5934320.000 6.288 566438.175 5934320.000 6.347 566416.000 5934318.597 6.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566438.175 5934320.000 6.344 566448.000 5934320.000 6.290 566448.000 5934320.621 6.293 566438.175 5934320.000 6.344</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566457.591 5934320.000 6.242 566448.000 5934320.000 6.290 566448.000 5934313.607 6.268 566456.563 5934314.149 6.228 566457.591 5934320.000 6.242</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934320.621 6.293 566448.000 5934320.000 6.290 566457.591 5934320.000 6.242 566457.810 5934321.242 6.247 566448.000 5934320.621 6.293</gml:posList>
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
<gml:posList>566379.539 5934309.277 6.799 566358.969 5934304.135 6.967 566366.446 5934306.004 6.906 566365.935 5934303.299 6.902 566379.925 5934306.796 6.788 566384.000 5934307.054 6.752 566384.000 5934309.559 6.760 566379.539 5934309.277 6.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934309.559 6.761 566384.000 5934307.054 6.750 566416.000 5934309.078 6.505 566416.000 5934311.583 6.516 566384.000 5934309.559 6.761</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934311.583 6.516 566416.000 5934309.078 6.505 566448.000 5934311.102 6.316 566448.000 5934313.607 6.328 566416.000 5934311.583 6.516</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934313.607 6.328 566448.000 5934311.102 6.316 566453.037 5934311.421 6.292 566453.482 5934313.954 6.302 566448.000 5934313.607 6.328</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566378.461 5934316.223 6.826 566384.000 5934316.573 6.778 566384.000 5934319.078 6.784 566378.075 5934318.704 6.834 566368.364 5934316.276 6.913 566367.884 5934313.616 6.912 566367.876 5934313.577 6.912 566360.400 5934311.708 6.972 566378.461 5934316.223 6.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934319.078 6.782 566384.000 5934316.573 6.780 566416.000 5934318.597 6.539 566416.000 5934320.000 6.541 566398.572 5934320.000 6.672 566384.000 5934319.078 6.782</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566398.572 5934320.000 6.668 566416.000 5934320.000 6.543 566416.000 5934321.102 6.545 566398.572 5934320.000 6.668</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566438.175 5934320.000 6.404 566416.000 5934320.000 6.543 566416.000 5934318.597 6.539 566438.175 5934320.000 6.404</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934321.102 6.547 566416.000 5934320.000 6.541 566438.175 5934320.000 6.407 566448.000 5934320.621 6.351 566448.000 5934323.126 6.365 566416.000 5934321.102 6.547</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_27_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934323.126 6.364 566448.000 5934320.621 6.354 566454.729 5934321.047 6.321 566455.175 5934323.580 6.330 566448.000 5934323.126 6.364</gml:posList>
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
<gml:posList>566544.000 5934219.189 5.624 566544.000 5934224.000 5.628 566539.049 5934224.000 5.635 566535.093 5934208.743 5.630 566540.901 5934207.237 5.620 566544.000 5934219.189 5.624</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566539.049 5934224.000 5.633 566544.000 5934224.000 5.627 566544.000 5934242.866 5.642 566542.977 5934239.150 5.640 566539.049 5934224.000 5.633</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566545.247 5934224.000 5.624 566544.000 5934224.000 5.627 566544.000 5934219.189 5.625 566545.247 5934224.000 5.624</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566549.434 5934240.000 5.623 566544.000 5934240.000 5.635 566544.000 5934224.000 5.627 566545.247 5934224.000 5.624 566548.773 5934237.600 5.623 566549.434 5934240.000 5.623</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566553.509 5934254.798 5.684 566553.867 5934256.000 5.689 566547.617 5934256.000 5.699 566544.000 5934242.866 5.648 566544.000 5934240.000 5.635 566549.434 5934240.000 5.626 566553.509 5934254.798 5.684</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566556.647 5934285.427 5.814 566552.007 5934270.756 5.756 566547.741 5934256.452 5.700 566547.617 5934256.000 5.698 566553.867 5934256.000 5.688 566557.743 5934268.994 5.739 566562.353 5934283.573 5.797 566563.829 5934288.000 5.814 566557.504 5934288.000 5.824 566556.647 5934285.427 5.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.504 5934288.000 5.823 566563.829 5934288.000 5.815 566567.376 5934298.642 5.855 566573.020 5934320.000 5.936 566566.814 5934320.000 5.944 566561.624 5934300.358 5.869 566557.504 5934288.000 5.823</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566566.814 5934320.000 5.945 566573.020 5934320.000 5.935 566576.000 5934331.277 5.976 566576.000 5934352.000 6.063 566575.270 5934352.000 6.064 566566.814 5934320.000 5.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566575.270 5934352.000 6.064 566576.000 5934352.000 6.063 566576.000 5934354.762 6.069 566575.270 5934352.000 6.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566581.476 5934352.000 6.055 566576.000 5934352.000 6.063 566576.000 5934331.277 5.976 566581.476 5934352.000 6.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934354.762 6.072 566576.000 5934352.000 6.061 566581.476 5934352.000 6.055 566589.932 5934384.000 6.176 566583.726 5934384.000 6.182 566576.000 5934354.762 6.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566583.726 5934384.000 6.182 566589.932 5934384.000 6.176 566592.611 5934394.139 6.214 566590.678 5934393.689 6.214 566586.089 5934392.944 6.215 566583.726 5934384.000 6.182</gml:posList>
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
<gml:posList>566539.049 5934224.000 5.694 566535.950 5934224.000 5.701 566532.190 5934209.496 5.699 566535.093 5934208.743 5.691 566539.049 5934224.000 5.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934242.866 5.709 566544.000 5934254.166 5.740 566540.078 5934239.924 5.720 566535.950 5934224.000 5.697 566539.049 5934224.000 5.683 566542.977 5934239.150 5.704 566544.000 5934242.866 5.709</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566547.617 5934256.000 5.758 566544.505 5934256.000 5.764 566544.000 5934254.166 5.757 566544.000 5934242.866 5.709 566547.617 5934256.000 5.758</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.504 5934288.000 5.883 566554.342 5934288.000 5.888 566553.793 5934286.353 5.882 566549.139 5934271.637 5.825 566544.857 5934257.279 5.769 566544.505 5934256.000 5.764 566547.617 5934256.000 5.759 566547.741 5934256.452 5.761 566552.007 5934270.756 5.816 566556.647 5934285.427 5.873 566557.504 5934288.000 5.883</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566566.814 5934320.000 6.003 566563.711 5934320.000 6.007 566558.748 5934301.217 5.937 566554.342 5934288.000 5.888 566557.504 5934288.000 5.884 566561.624 5934300.358 5.929 566566.814 5934320.000 6.003</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566575.270 5934352.000 6.124 566572.167 5934352.000 6.125 566563.711 5934320.000 6.005 566566.814 5934320.000 6.005 566575.270 5934352.000 6.124</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934354.762 6.131 566576.000 5934366.505 6.178 566572.167 5934352.000 6.125 566575.270 5934352.000 6.122 566576.000 5934354.762 6.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566583.726 5934384.000 6.243 566580.623 5934384.000 6.245 566576.000 5934366.505 6.178 566576.000 5934354.762 6.129 566583.726 5934384.000 6.243</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566581.588 5934387.653 6.258 566580.623 5934384.000 6.245 566583.726 5934384.000 6.243 566584.831 5934388.180 6.256 566581.588 5934387.653 6.258</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934326.260 6.016 566576.000 5934331.277 6.036 566574.609 5934326.015 6.016 566576.000 5934326.260 6.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566584.579 5934352.000 6.115 566581.476 5934352.000 6.115 566576.000 5934331.277 6.036 566576.000 5934326.260 6.016 566577.864 5934326.589 6.018 566584.579 5934352.000 6.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566593.035 5934384.000 6.235 566589.932 5934384.000 6.235 566581.476 5934352.000 6.115 566584.579 5934352.000 6.115 566593.035 5934384.000 6.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566591.315 5934389.234 6.251 566589.932 5934384.000 6.234 566593.035 5934384.000 6.235 566594.616 5934389.985 6.255 566591.549 5934389.272 6.251 566591.315 5934389.234 6.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934212.718 5.680 566544.000 5934219.189 5.685 566542.234 5934212.378 5.683 566544.000 5934212.718 5.680</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566548.347 5934224.000 5.680 566545.247 5934224.000 5.684 566544.000 5934219.189 5.684 566544.000 5934212.718 5.681 566545.496 5934213.006 5.679 566548.347 5934224.000 5.680</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566551.672 5934236.826 5.680 566552.546 5934240.000 5.680 566549.434 5934240.000 5.683 566548.773 5934237.600 5.683 566545.247 5934224.000 5.683 566548.347 5934224.000 5.680 566551.672 5934236.826 5.680</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566549.434 5934240.000 5.685 566552.546 5934240.000 5.681 566556.393 5934253.971 5.736 566556.998 5934256.000 5.744 566553.867 5934256.000 5.749 566553.509 5934254.798 5.744 566549.434 5934240.000 5.685</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566553.867 5934256.000 5.750 566556.998 5934256.000 5.745 566560.611 5934268.113 5.792 566565.207 5934282.647 5.848 566566.991 5934288.000 5.868 566563.829 5934288.000 5.873 566562.353 5934283.573 5.856 566557.743 5934268.994 5.800 566553.867 5934256.000 5.750</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_28_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566563.829 5934288.000 5.874 566566.991 5934288.000 5.868 566570.252 5934297.783 5.904 566575.894 5934319.133 5.987 566572.639 5934318.559 5.991 566567.376 5934298.642 5.914 566563.829 5934288.000 5.874</gml:posList>
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
<gml:posList>566544.000 5934205.590 5.618 566544.000 5934212.718 5.621 566542.234 5934212.378 5.623 566540.901 5934207.237 5.622 566537.991 5934207.992 5.627 566538.651 5934204.561 5.624 566544.000 5934205.590 5.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934211.990 5.580 566576.000 5934219.162 5.579 566566.538 5934217.052 5.591 566544.000 5934212.718 5.620 566544.000 5934205.590 5.620 566567.962 5934210.198 5.590 566576.000 5934211.990 5.580</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934220.213 5.551 566608.000 5934224.000 5.550 566595.611 5934224.000 5.560 566583.800 5934220.902 5.571 566576.000 5934219.162 5.578 566576.000 5934211.990 5.580 566585.450 5934214.098 5.572 566600.807 5934218.126 5.558 566608.000 5934220.213 5.551</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566595.611 5934224.000 5.561 566608.000 5934224.000 5.550 566608.000 5934227.501 5.550 566598.943 5934224.874 5.558 566595.611 5934224.000 5.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566620.764 5934224.000 5.539 566608.000 5934224.000 5.550 566608.000 5934220.213 5.550 566617.262 5934222.899 5.542 566620.764 5934224.000 5.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566615.238 5934229.601 5.546 566608.000 5934227.501 5.551 566608.000 5934224.000 5.550 566620.764 5934224.000 5.541 566634.754 5934228.397 5.531 566640.000 5934229.890 5.528 566640.000 5934237.168 5.529 566632.746 5934235.103 5.534 566615.238 5934229.601 5.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934237.168 5.537 566640.000 5934229.890 5.524 566672.000 5934239.001 5.517 566672.000 5934246.279 5.530 566640.000 5934237.168 5.537</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934246.279 5.536 566672.000 5934239.001 5.510 566704.000 5934248.112 5.536 566704.000 5934255.390 5.562 566672.000 5934246.279 5.536</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934255.390 5.563 566704.000 5934248.112 5.535 566720.000 5934252.667 5.550 566720.000 5934256.000 5.563 566706.144 5934256.000 5.565 566704.000 5934255.390 5.563</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566706.144 5934256.000 5.565 566720.000 5934256.000 5.565 566720.000 5934259.945 5.577 566706.144 5934256.000 5.565</gml:posList>
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
<gml:posList>566576.000 5934219.162 5.638 566576.000 5934222.748 5.639 566565.827 5934220.480 5.653 566546.469 5934216.757 5.678 566545.496 5934213.006 5.679 566544.000 5934212.718 5.681 566566.538 5934217.052 5.651 566576.000 5934219.162 5.638</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566595.611 5934224.000 5.620 566581.612 5934224.000 5.636 566576.000 5934222.748 5.641 566576.000 5934219.162 5.639 566583.800 5934220.902 5.631 566595.611 5934224.000 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934227.501 5.610 566608.000 5934231.145 5.610 566598.012 5934228.248 5.619 566582.975 5934224.304 5.633 566581.612 5934224.000 5.634 566595.611 5934224.000 5.621 566598.943 5934224.874 5.618 566608.000 5934227.501 5.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934237.168 5.590 566640.000 5934240.808 5.592 566631.742 5934238.456 5.598 566614.225 5934232.951 5.608 566608.000 5934231.145 5.612 566608.000 5934227.501 5.610 566615.238 5934229.601 5.606 566632.746 5934235.103 5.595 566640.000 5934237.168 5.590</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934246.279 5.600 566672.000 5934249.918 5.611 566640.000 5934240.808 5.599 566640.000 5934237.168 5.586 566672.000 5934246.279 5.600</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934255.390 5.622 566704.000 5934256.000 5.626 566693.362 5934256.000 5.634 566672.000 5934249.918 5.616 566672.000 5934246.279 5.595 566704.000 5934255.390 5.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566693.362 5934256.000 5.635 566704.000 5934256.000 5.625 566704.000 5934259.029 5.640 566693.362 5934256.000 5.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566706.144 5934256.000 5.625 566704.000 5934256.000 5.625 566704.000 5934255.390 5.622 566706.144 5934256.000 5.625</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566720.000 5934263.584 5.653 566704.000 5934259.029 5.640 566704.000 5934256.000 5.626 566706.144 5934256.000 5.625 566720.000 5934259.945 5.637 566720.000 5934263.584 5.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934202.026 5.676 566544.000 5934205.590 5.679 566538.651 5934204.561 5.683 566539.312 5934201.124 5.679 566544.000 5934202.026 5.676</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934208.404 5.637 566576.000 5934211.990 5.641 566567.962 5934210.198 5.650 566544.000 5934205.590 5.679 566544.000 5934202.026 5.675 566568.673 5934206.770 5.645 566576.000 5934208.404 5.637</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566601.738 5934214.752 5.614 566608.000 5934216.568 5.608 566608.000 5934220.213 5.610 566600.807 5934218.126 5.617 566585.450 5934214.098 5.632 566576.000 5934211.990 5.641 566576.000 5934208.404 5.639 566586.275 5934210.696 5.629 566601.738 5934214.752 5.614</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934220.213 5.609 566608.000 5934216.568 5.609 566618.275 5934219.549 5.601 566632.438 5934224.000 5.589 566620.764 5934224.000 5.599 566617.262 5934222.899 5.602 566608.000 5934220.213 5.609</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566620.764 5934224.000 5.599 566632.438 5934224.000 5.592 566635.758 5934225.044 5.590 566640.000 5934226.251 5.588 566640.000 5934229.890 5.589 566634.754 5934228.397 5.592 566620.764 5934224.000 5.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934229.890 5.590 566640.000 5934226.251 5.590 566672.000 5934235.362 5.570 566672.000 5934239.001 5.570 566640.000 5934229.890 5.590</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934239.001 5.575 566672.000 5934235.362 5.565 566704.000 5934244.472 5.582 566704.000 5934248.112 5.591 566672.000 5934239.001 5.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_29_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934248.112 5.596 566704.000 5934244.472 5.577 566720.000 5934249.028 5.590 566720.000 5934252.667 5.608 566704.000 5934248.112 5.596</gml:posList>
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
<gml:posList>566576.000 5934319.152 5.930 566576.000 5934320.000 5.933 566573.020 5934320.000 5.935 566572.639 5934318.559 5.928 566576.000 5934319.152 5.930</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566573.020 5934320.000 5.935 566576.000 5934320.000 5.933 566576.000 5934326.260 5.956 566574.609 5934326.015 5.956 566573.020 5934320.000 5.935</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566580.806 5934320.000 5.925 566576.000 5934320.000 5.933 566576.000 5934319.152 5.930 566580.806 5934320.000 5.925</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934324.799 5.918 566608.000 5934331.907 5.945 566576.000 5934326.260 5.956 566576.000 5934320.000 5.932 566580.806 5934320.000 5.927 566608.000 5934324.799 5.918</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566610.863 5934325.304 5.916 566640.000 5934330.525 5.916 566640.000 5934337.637 5.945 566609.637 5934332.196 5.945 566608.000 5934331.907 5.945 566608.000 5934324.799 5.916 566610.863 5934325.304 5.916</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934337.637 5.945 566640.000 5934330.525 5.916 566672.000 5934336.259 5.920 566672.000 5934343.371 5.950 566640.000 5934337.637 5.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934343.371 5.951 566672.000 5934336.259 5.919 566704.000 5934341.993 5.931 566704.000 5934349.105 5.962 566672.000 5934343.371 5.951</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934349.105 5.960 566704.000 5934341.993 5.933 566720.000 5934344.860 5.938 566720.000 5934351.972 5.966 566704.000 5934349.105 5.960</gml:posList>
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
<gml:posList>566608.000 5934331.907 6.007 566608.000 5934334.446 6.015 566578.568 5934329.252 6.025 566577.864 5934326.589 6.016 566608.000 5934331.907 6.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566609.199 5934334.657 6.018 566608.000 5934334.446 6.018 566608.000 5934331.907 6.005 566609.637 5934332.196 6.005 566640.000 5934337.637 6.003 566640.000 5934340.176 6.016 566609.199 5934334.657 6.018</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934340.176 6.015 566640.000 5934337.637 6.004 566672.000 5934343.371 6.011 566672.000 5934345.911 6.023 566640.000 5934340.176 6.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934345.911 6.022 566672.000 5934343.371 6.011 566704.000 5934349.105 6.022 566704.000 5934351.645 6.033 566672.000 5934345.911 6.022</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934351.645 6.034 566704.000 5934349.105 6.021 566720.000 5934351.972 6.025 566720.000 5934352.000 6.025 566705.983 5934352.000 6.034 566704.000 5934351.645 6.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566705.983 5934352.000 6.035 566720.000 5934352.000 6.025 566720.000 5934354.512 6.038 566705.983 5934352.000 6.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934316.613 5.978 566576.000 5934319.152 5.990 566572.639 5934318.559 5.988 566575.894 5934319.133 5.990 566575.190 5934316.470 5.977 566576.000 5934316.613 5.978</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566595.192 5934320.000 5.965 566580.806 5934320.000 5.986 566576.000 5934319.152 5.989 566576.000 5934316.613 5.978 566595.192 5934320.000 5.965</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934322.260 5.964 566608.000 5934324.799 5.980 566580.806 5934320.000 5.984 566595.192 5934320.000 5.967 566608.000 5934322.260 5.964</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566610.863 5934325.304 5.976 566608.000 5934324.799 5.976 566608.000 5934322.260 5.966 566611.301 5934322.843 5.966 566640.000 5934327.985 5.966 566640.000 5934330.525 5.976 566610.863 5934325.304 5.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934330.525 5.976 566640.000 5934327.985 5.967 566672.000 5934333.719 5.970 566672.000 5934336.259 5.980 566640.000 5934330.525 5.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934336.259 5.979 566672.000 5934333.719 5.971 566704.000 5934339.454 5.983 566704.000 5934341.993 5.991 566672.000 5934336.259 5.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_30_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934341.993 5.992 566704.000 5934339.454 5.981 566720.000 5934342.321 5.987 566720.000 5934344.860 5.998 566704.000 5934341.993 5.992</gml:posList>
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
<gml:posList>565968.000 5934078.033 5.096 565968.000 5934085.034 5.200 565960.000 5934085.167 5.199 565960.000 5934078.166 5.096 565968.000 5934078.033 5.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934077.500 5.105 566000.000 5934084.500 5.205 565968.000 5934085.034 5.199 565968.000 5934078.033 5.097 566000.000 5934077.500 5.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934076.638 5.113 566032.000 5934083.642 5.212 566007.582 5934084.374 5.207 566000.000 5934084.500 5.205 566000.000 5934077.500 5.106 566007.418 5934077.376 5.109 566032.000 5934076.638 5.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934075.296 5.113 566064.000 5934082.304 5.210 566045.140 5934083.247 5.213 566032.000 5934083.642 5.211 566032.000 5934076.638 5.113 566044.860 5934076.253 5.115 566064.000 5934075.296 5.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934073.342 5.113 566096.000 5934080.358 5.210 566075.204 5934081.744 5.211 566064.000 5934082.304 5.210 566064.000 5934075.296 5.114 566074.796 5934074.756 5.115 566096.000 5934073.342 5.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566105.262 5934079.740 5.205 566096.000 5934080.358 5.206 566096.000 5934073.342 5.115 566104.738 5934072.760 5.114 566128.000 5934070.821 5.106 566128.000 5934077.845 5.197 566105.262 5934079.740 5.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934077.845 5.194 566128.000 5934070.821 5.111 566134.714 5934070.262 5.111 566160.000 5934068.218 5.109 566160.000 5934075.241 5.191 566135.286 5934077.238 5.193 566128.000 5934077.845 5.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934075.241 5.187 566160.000 5934068.218 5.111 566165.660 5934067.761 5.111 566192.000 5934065.695 5.111 566192.000 5934072.717 5.187 566166.215 5934074.739 5.187 566160.000 5934075.241 5.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934063.245 5.112 566224.000 5934064.000 5.120 566214.086 5934064.000 5.115 566224.000 5934063.245 5.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934072.717 5.183 566192.000 5934065.695 5.116 566197.543 5934065.260 5.115 566214.086 5934064.000 5.112 566224.000 5934064.000 5.118 566224.000 5934070.265 5.177 566198.082 5934072.240 5.181 566192.000 5934072.717 5.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934060.861 5.115 566256.000 5934064.000 5.130 566224.000 5934064.000 5.119 566224.000 5934063.245 5.116 566230.363 5934062.760 5.116 566256.000 5934060.861 5.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934070.265 5.173 566224.000 5934064.000 5.121 566256.000 5934064.000 5.129 566256.000 5934067.880 5.161 566230.887 5934069.740 5.170 566224.000 5934070.265 5.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934059.156 5.112 566288.000 5934064.000 5.133 566256.000 5934064.000 5.130 566256.000 5934060.861 5.116 566264.165 5934060.256 5.114 566288.000 5934059.156 5.112</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934067.880 5.157 566256.000 5934064.000 5.131 566288.000 5934064.000 5.132 566288.000 5934066.163 5.147 566264.585 5934067.244 5.153 566256.000 5934067.880 5.157</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566310.561 5934064.000 5.125 566288.000 5934064.000 5.133 566288.000 5934059.156 5.112 566296.766 5934058.751 5.107 566310.053 5934058.539 5.101 566310.561 5934064.000 5.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934066.163 5.147 566288.000 5934064.000 5.133 566310.561 5934064.000 5.125 566310.703 5934065.529 5.136 566296.984 5934065.749 5.142 566288.000 5934066.163 5.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934058.647 5.082 566352.000 5934064.000 5.101 566325.625 5934064.000 5.117 566325.095 5934058.298 5.096 566328.126 5934058.250 5.094 566352.000 5934058.647 5.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566325.625 5934064.000 5.115 566352.000 5934064.000 5.103 566352.000 5934065.648 5.113 566328.124 5934065.250 5.122 566325.745 5934065.289 5.123 566325.625 5934064.000 5.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934060.095 5.060 566384.000 5934064.000 5.075 566352.000 5934064.000 5.103 566352.000 5934058.647 5.082 566358.245 5934058.752 5.077 566384.000 5934060.095 5.060</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566358.005 5934065.748 5.108 566352.000 5934065.648 5.113 566352.000 5934064.000 5.102 566384.000 5934064.000 5.075 566384.000 5934067.105 5.095 566358.005 5934065.748 5.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934062.569 5.039 566416.000 5934064.000 5.044 566384.000 5934064.000 5.075 566384.000 5934060.095 5.059 566387.106 5934060.257 5.057 566416.000 5934062.569 5.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934067.105 5.095 566384.000 5934064.000 5.074 566416.000 5934064.000 5.046 566416.000 5934069.591 5.085 566386.644 5934067.243 5.094 566384.000 5934067.105 5.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566429.704 5934064.000 5.035 566416.000 5934064.000 5.045 566416.000 5934062.569 5.038 566416.887 5934062.640 5.038 566429.704 5934064.000 5.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934069.591 5.089 566416.000 5934064.000 5.042 566429.704 5934064.000 5.029 566447.599 5934065.899 5.028 566448.000 5934065.951 5.028 566448.000 5934073.011 5.087 566446.776 5934072.851 5.087 566416.238 5934069.610 5.089 566416.000 5934069.591 5.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934073.011 5.095 566448.000 5934065.951 5.020 566479.243 5934070.035 5.033 566480.000 5934070.151 5.034 566480.000 5934077.233 5.110 566478.257 5934076.965 5.109 566448.000 5934073.011 5.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934077.233 5.118 566480.000 5934070.151 5.028 566511.858 5934075.052 5.063 566512.000 5934075.081 5.063 566512.000 5934082.218 5.155 566510.642 5934081.948 5.153 566480.000 5934077.233 5.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934082.218 5.161 566512.000 5934075.081 5.058 566544.000 5934081.446 5.124 566544.000 5934088.583 5.226 566512.000 5934082.218 5.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934088.583 5.230 566544.000 5934081.446 5.121 566576.000 5934087.811 5.199 566576.000 5934094.948 5.308 566544.000 5934088.583 5.230</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934094.948 5.306 566576.000 5934087.811 5.200 566608.000 5934094.176 5.278 566608.000 5934096.000 5.305 566581.290 5934096.000 5.318 566576.000 5934094.948 5.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566581.290 5934096.000 5.315 566608.000 5934096.000 5.305 566608.000 5934101.313 5.383 566581.290 5934096.000 5.315</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566617.172 5934096.000 5.305 566608.000 5934096.000 5.305 566608.000 5934094.176 5.278 566617.172 5934096.000 5.305</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934101.313 5.378 566608.000 5934096.000 5.310 566617.172 5934096.000 5.305 566640.000 5934100.541 5.351 566640.000 5934107.678 5.441 566608.000 5934101.313 5.378</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934107.678 5.432 566640.000 5934100.541 5.360 566672.000 5934106.906 5.414 566672.000 5934114.043 5.485 566640.000 5934107.678 5.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934114.043 5.470 566672.000 5934106.906 5.429 566704.000 5934113.271 5.460 566704.000 5934120.408 5.500 566672.000 5934114.043 5.470</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_fahrbahn_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934120.408 5.489 566704.000 5934113.271 5.473 566720.000 5934116.453 5.476 566720.000 5934123.590 5.492 566704.000 5934120.408 5.489</gml:posList>
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
<gml:posList>565968.000 5934085.034 5.260 565968.000 5934088.034 5.307 565960.000 5934088.168 5.307 565960.000 5934085.167 5.259 565968.000 5934085.034 5.260</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934084.500 5.264 566000.000 5934087.501 5.313 565968.000 5934088.034 5.307 565968.000 5934085.034 5.260 566000.000 5934084.500 5.264</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934083.642 5.269 566032.000 5934086.643 5.316 566007.652 5934087.373 5.315 566000.000 5934087.501 5.313 566000.000 5934084.500 5.266 566007.582 5934084.374 5.268 566032.000 5934083.642 5.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934082.304 5.271 566064.000 5934085.308 5.316 566045.260 5934086.245 5.318 566032.000 5934086.643 5.316 566032.000 5934083.642 5.270 566045.140 5934083.247 5.273 566064.000 5934082.304 5.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934080.358 5.270 566096.000 5934083.364 5.315 566075.379 5934084.739 5.317 566064.000 5934085.308 5.315 566064.000 5934082.304 5.270 566075.204 5934081.744 5.272 566096.000 5934080.358 5.270</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934077.845 5.254 566128.000 5934080.856 5.298 566105.486 5934082.732 5.310 566096.000 5934083.364 5.313 566096.000 5934080.358 5.268 566105.262 5934079.740 5.266 566128.000 5934077.845 5.254</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934075.241 5.247 566160.000 5934078.251 5.290 566135.532 5934080.228 5.296 566128.000 5934080.856 5.299 566128.000 5934077.845 5.256 566135.286 5934077.238 5.254 566160.000 5934075.241 5.247</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566166.453 5934077.729 5.288 566160.000 5934078.251 5.289 566160.000 5934075.241 5.249 566166.215 5934074.739 5.248 566192.000 5934072.717 5.244 566192.000 5934075.726 5.284 566166.453 5934077.729 5.288</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934075.726 5.283 566192.000 5934072.717 5.245 566198.082 5934072.240 5.242 566224.000 5934070.265 5.234 566224.000 5934073.274 5.272 566198.314 5934075.231 5.281 566192.000 5934075.726 5.283</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934073.274 5.272 566224.000 5934070.265 5.233 566230.887 5934069.740 5.230 566256.000 5934067.880 5.219 566256.000 5934070.888 5.258 566231.112 5934072.732 5.269 566224.000 5934073.274 5.272</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934070.888 5.255 566256.000 5934067.880 5.221 566264.585 5934067.244 5.214 566288.000 5934066.163 5.202 566288.000 5934069.167 5.236 566264.765 5934070.239 5.248 566256.000 5934070.888 5.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934069.167 5.233 566288.000 5934066.163 5.206 566296.984 5934065.749 5.201 566303.683 5934065.642 5.199 566303.962 5934068.637 5.225 566297.077 5934068.748 5.227 566288.000 5934069.167 5.233</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934065.648 5.171 566352.000 5934068.649 5.199 566333.059 5934068.333 5.210 566332.779 5934065.328 5.183 566328.124 5934065.250 5.185 566352.000 5934065.648 5.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934067.105 5.156 566384.000 5934070.109 5.182 566357.901 5934068.747 5.194 566352.000 5934068.649 5.198 566352.000 5934065.648 5.173 566358.005 5934065.748 5.168 566384.000 5934067.105 5.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566415.960 5934072.598 5.175 566386.446 5934070.236 5.181 566384.000 5934070.109 5.183 566384.000 5934067.105 5.154 566386.644 5934067.243 5.153 566416.000 5934069.591 5.147 566416.000 5934072.602 5.175 566415.960 5934072.598 5.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934072.602 5.179 566416.000 5934069.591 5.144 566416.238 5934069.610 5.144 566446.776 5934072.851 5.151 566448.000 5934073.011 5.151 566448.000 5934076.036 5.187 566446.423 5934075.830 5.186 566416.000 5934072.602 5.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934076.036 5.190 566448.000 5934073.011 5.148 566478.257 5934076.965 5.172 566480.000 5934077.233 5.174 566480.000 5934080.269 5.215 566477.835 5934079.936 5.213 566448.000 5934076.036 5.190</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934080.269 5.217 566480.000 5934077.233 5.173 566510.642 5934081.948 5.215 566512.000 5934082.218 5.218 566512.000 5934085.277 5.263 566510.121 5934084.903 5.259 566480.000 5934080.269 5.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934085.277 5.265 566512.000 5934082.218 5.217 566544.000 5934088.583 5.290 566544.000 5934091.642 5.339 566512.000 5934085.277 5.265</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934091.642 5.337 566544.000 5934088.583 5.291 566576.000 5934094.948 5.368 566576.000 5934096.000 5.383 566565.912 5934096.000 5.389 566544.000 5934091.642 5.337</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566565.912 5934096.000 5.385 566576.000 5934096.000 5.385 566576.000 5934098.007 5.413 566565.912 5934096.000 5.385</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566581.290 5934096.000 5.375 566576.000 5934096.000 5.385 566576.000 5934094.948 5.369 566581.290 5934096.000 5.375</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934098.007 5.411 566576.000 5934096.000 5.383 566581.290 5934096.000 5.380 566608.000 5934101.313 5.440 566608.000 5934104.372 5.483 566576.000 5934098.007 5.411</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934104.372 5.479 566608.000 5934101.313 5.445 566640.000 5934107.678 5.495 566640.000 5934110.737 5.529 566608.000 5934104.372 5.479</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934110.737 5.522 566640.000 5934107.678 5.502 566672.000 5934114.043 5.535 566672.000 5934117.102 5.556 566640.000 5934110.737 5.522</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934117.102 5.548 566672.000 5934114.043 5.543 566704.000 5934120.408 5.547 566704.000 5934123.467 5.553 566672.000 5934117.102 5.548</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934123.467 5.550 566704.000 5934120.408 5.550 566720.000 5934123.590 5.550 566720.000 5934126.649 5.550 566704.000 5934123.467 5.550</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566447.952 5934062.920 5.070 566448.000 5934062.926 5.070 566448.000 5934064.000 5.074 566443.346 5934064.000 5.075 566443.736 5934062.472 5.070 566447.952 5934062.920 5.070</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566443.346 5934064.000 5.076 566448.000 5934064.000 5.074 566448.000 5934065.951 5.085 566447.599 5934065.899 5.085 566442.986 5934065.410 5.083 566443.346 5934064.000 5.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566456.218 5934064.000 5.065 566448.000 5934064.000 5.075 566448.000 5934062.926 5.070 566456.218 5934064.000 5.065</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934065.951 5.087 566448.000 5934064.000 5.073 566456.218 5934064.000 5.065 566479.665 5934067.064 5.067 566480.000 5934067.116 5.067 566480.000 5934070.151 5.090 566479.243 5934070.035 5.090 566448.000 5934065.951 5.087</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934070.151 5.095 566480.000 5934067.116 5.063 566512.000 5934072.039 5.088 566512.000 5934075.081 5.120 566511.858 5934075.052 5.119 566480.000 5934070.151 5.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934075.081 5.122 566512.000 5934072.039 5.084 566512.379 5934072.097 5.084 566544.000 5934078.387 5.142 566544.000 5934081.446 5.180 566512.000 5934075.081 5.122</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934081.446 5.183 566544.000 5934078.387 5.139 566576.000 5934084.752 5.213 566576.000 5934087.811 5.257 566544.000 5934081.446 5.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934087.811 5.259 566576.000 5934084.752 5.212 566608.000 5934091.117 5.292 566608.000 5934094.176 5.339 566576.000 5934087.811 5.259</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934094.176 5.340 566608.000 5934091.117 5.291 566632.550 5934096.000 5.356 566617.172 5934096.000 5.363 566608.000 5934094.176 5.340</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566617.172 5934096.000 5.364 566632.550 5934096.000 5.358 566640.000 5934097.482 5.374 566640.000 5934100.541 5.416 566617.172 5934096.000 5.364</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934100.541 5.413 566640.000 5934097.482 5.379 566672.000 5934103.847 5.446 566672.000 5934106.906 5.481 566640.000 5934100.541 5.413</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934106.906 5.478 566672.000 5934103.847 5.448 566704.000 5934110.212 5.501 566704.000 5934113.271 5.531 566672.000 5934106.906 5.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934113.271 5.528 566704.000 5934110.212 5.505 566720.000 5934113.395 5.519 566720.000 5934116.453 5.540 566704.000 5934113.271 5.528</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566331.847 5934055.311 5.146 566352.000 5934055.647 5.133 566352.000 5934058.647 5.140 566328.126 5934058.250 5.154 566332.127 5934058.316 5.152 566331.847 5934055.311 5.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934058.647 5.142 566352.000 5934055.647 5.134 566358.349 5934055.753 5.129 566384.000 5934057.091 5.111 566384.000 5934060.095 5.120 566358.245 5934058.752 5.137 566352.000 5934058.647 5.142</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934060.095 5.119 566384.000 5934057.091 5.111 566387.304 5934057.264 5.109 566416.000 5934059.559 5.090 566416.000 5934062.569 5.098 566387.106 5934060.257 5.117 566384.000 5934060.095 5.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934062.569 5.100 566416.000 5934059.559 5.089 566417.165 5934059.652 5.089 566438.712 5934061.939 5.077 566438.186 5934064.000 5.085 566429.704 5934064.000 5.092 566416.887 5934062.640 5.099 566416.000 5934062.569 5.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566429.704 5934064.000 5.095 566438.186 5934064.000 5.085 566437.962 5934064.876 5.089 566429.704 5934064.000 5.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934067.811 5.137 566128.000 5934070.821 5.169 566104.738 5934072.760 5.173 566099.107 5934073.135 5.172 566098.858 5934070.145 5.140 566104.514 5934069.768 5.140 566128.000 5934067.811 5.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934065.209 5.143 566160.000 5934068.218 5.172 566134.714 5934070.262 5.170 566128.000 5934070.821 5.169 566128.000 5934067.811 5.140 566134.468 5934067.272 5.140 566160.000 5934065.209 5.143</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934062.686 5.154 566192.000 5934064.000 5.163 566175.245 5934064.000 5.146 566192.000 5934062.686 5.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566175.245 5934064.000 5.147 566192.000 5934064.000 5.161 566192.000 5934065.695 5.175 566165.660 5934067.761 5.170 566160.000 5934068.218 5.169 566160.000 5934065.209 5.145 566165.422 5934064.771 5.146 566175.245 5934064.000 5.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.311 5934062.269 5.157 566224.000 5934060.236 5.162 566224.000 5934063.245 5.175 566214.086 5934064.000 5.173 566192.000 5934064.000 5.161 566192.000 5934062.686 5.156 566197.311 5934062.269 5.157</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934065.695 5.173 566192.000 5934064.000 5.163 566214.086 5934064.000 5.175 566197.543 5934065.260 5.173 566192.000 5934065.695 5.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934063.245 5.175 566224.000 5934060.236 5.163 566230.138 5934059.768 5.164 566256.000 5934057.853 5.164 566256.000 5934060.861 5.176 566230.363 5934062.760 5.175 566224.000 5934063.245 5.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_52">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934060.861 5.176 566256.000 5934057.853 5.168 566263.985 5934057.261 5.166 566288.000 5934056.153 5.164 566288.000 5934059.156 5.172 566264.165 5934060.256 5.174 566256.000 5934060.861 5.176</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_53">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934059.156 5.172 566288.000 5934056.153 5.164 566296.673 5934055.752 5.161 566302.754 5934055.655 5.158 566303.033 5934058.651 5.166 566310.053 5934058.539 5.163 566296.766 5934058.751 5.168 566288.000 5934059.156 5.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_54">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934075.166 5.122 565968.000 5934075.032 5.120 565968.000 5934078.033 5.155 565960.000 5934078.166 5.157 565960.000 5934075.166 5.122</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_55">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934078.033 5.157 565968.000 5934075.032 5.118 566000.000 5934074.499 5.127 566000.000 5934077.500 5.165 565968.000 5934078.033 5.157</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_56">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934077.500 5.165 566000.000 5934074.499 5.126 566007.348 5934074.377 5.130 566032.000 5934073.637 5.136 566032.000 5934076.638 5.175 566007.418 5934077.376 5.168 566000.000 5934077.500 5.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_57">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934076.638 5.172 566032.000 5934073.637 5.135 566044.740 5934073.255 5.138 566064.000 5934072.292 5.138 566064.000 5934075.296 5.175 566044.860 5934076.253 5.175 566032.000 5934076.638 5.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_31_gehweg_58">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934075.296 5.175 566064.000 5934072.292 5.139 566074.621 5934071.761 5.139 566091.872 5934070.611 5.136 566092.121 5934073.601 5.172 566074.796 5934074.756 5.175 566064.000 5934075.296 5.175</gml:posList>
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
<gml:posList>566091.463 5933968.000 4.939 566084.446 5933968.000 4.936 566083.888 5933960.000 4.929 566090.905 5933960.000 4.932 566091.463 5933968.000 4.939</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566093.698 5934000.000 4.961 566086.681 5934000.000 4.958 566084.446 5933968.000 4.935 566091.463 5933968.000 4.939 566093.698 5934000.000 4.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566095.932 5934032.000 4.989 566088.915 5934032.000 4.986 566086.681 5934000.000 4.958 566093.698 5934000.000 4.961 566095.932 5934032.000 4.989</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566090.260 5934051.267 5.010 566088.915 5934032.000 4.982 566095.932 5934032.000 4.990 566096.000 5934032.975 4.991 566096.000 5934064.000 5.033 566091.321 5934064.000 5.028 566090.260 5934051.267 5.010</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566091.321 5934064.000 5.028 566096.000 5934064.000 5.034 566096.000 5934073.342 5.114 566092.121 5934073.601 5.112 566091.321 5934064.000 5.028</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566098.345 5934064.000 5.033 566096.000 5934064.000 5.035 566096.000 5934032.975 4.988 566097.240 5934050.733 5.014 566098.345 5934064.000 5.033</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934073.342 5.113 566096.000 5934064.000 5.035 566098.345 5934064.000 5.035 566099.107 5934073.135 5.111 566096.000 5934073.342 5.113</gml:posList>
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
<gml:posList>566093.468 5933968.000 5.000 566091.463 5933968.000 5.000 566090.905 5933960.000 4.990 566092.910 5933960.000 4.990 566093.468 5933968.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566095.703 5934000.000 5.020 566093.698 5934000.000 5.020 566091.463 5933968.000 5.000 566093.468 5933968.000 5.000 566095.703 5934000.000 5.020</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934004.260 5.022 566096.000 5934032.000 5.050 566095.932 5934032.000 5.050 566093.698 5934000.000 5.020 566095.703 5934000.000 5.018 566096.000 5934004.260 5.022</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566097.937 5934032.000 5.050 566096.000 5934032.000 5.050 566096.000 5934004.260 5.020 566097.937 5934032.000 5.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566099.234 5934050.580 5.074 566100.352 5934064.000 5.093 566098.345 5934064.000 5.092 566097.240 5934050.733 5.074 566096.000 5934032.975 5.050 566096.000 5934032.000 5.048 566097.937 5934032.000 5.049 566099.234 5934050.580 5.074</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566098.345 5934064.000 5.095 566100.352 5934064.000 5.093 566100.853 5934070.012 5.142 566098.858 5934070.145 5.144 566099.107 5934073.135 5.168 566098.345 5934064.000 5.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.446 5933968.000 4.993 566082.442 5933968.000 4.991 566081.883 5933960.000 4.989 566083.888 5933960.000 4.991 566084.446 5933968.000 4.993</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.681 5934000.000 5.019 566084.676 5934000.000 5.015 566082.442 5933968.000 4.990 566084.446 5933968.000 4.994 566086.681 5934000.000 5.019</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.915 5934032.000 5.045 566086.910 5934032.000 5.040 566084.676 5934000.000 5.015 566086.681 5934000.000 5.019 566088.915 5934032.000 5.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566090.260 5934051.267 5.069 566091.321 5934064.000 5.087 566089.314 5934064.000 5.082 566088.266 5934051.420 5.065 566086.910 5934032.000 5.039 566088.915 5934032.000 5.044 566090.260 5934051.267 5.069</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_32_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566089.314 5934064.000 5.085 566091.321 5934064.000 5.086 566091.872 5934070.611 5.137 566089.876 5934070.744 5.137 566089.314 5934064.000 5.085</gml:posList>
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
<gml:posList>566448.000 5934011.937 4.957 566448.000 5934032.000 4.970 566445.357 5934032.000 4.974 566448.000 5934011.937 4.957</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566444.291 5934040.088 4.985 566445.357 5934032.000 4.973 566448.000 5934032.000 4.970 566448.000 5934045.772 4.988 566443.346 5934064.000 5.017 566438.186 5934064.000 5.023 566444.291 5934040.088 4.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566438.186 5934064.000 5.024 566443.346 5934064.000 5.015 566442.986 5934065.410 5.024 566437.962 5934064.876 5.030 566438.186 5934064.000 5.024</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566458.832 5933968.000 4.921 566453.789 5933968.000 4.924 566454.843 5933960.000 4.921 566459.886 5933960.000 4.919 566458.832 5933968.000 4.921</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566454.616 5934000.000 4.942 566449.573 5934000.000 4.949 566453.789 5933968.000 4.926 566458.832 5933968.000 4.919 566454.616 5934000.000 4.942</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566450.400 5934032.000 4.968 566448.000 5934032.000 4.971 566448.000 5934011.937 4.958 566449.573 5934000.000 4.948 566454.616 5934000.000 4.942 566450.400 5934032.000 4.968</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_fahrbahn_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934045.772 4.989 566448.000 5934032.000 4.970 566450.400 5934032.000 4.969 566449.209 5934041.037 4.982 566448.000 5934045.772 4.989</gml:posList>
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
<gml:posList>566448.000 5934045.772 5.050 566448.000 5934053.857 5.058 566445.746 5934062.686 5.068 566443.736 5934062.472 5.070 566448.000 5934045.772 5.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566460.850 5933968.000 4.980 566458.832 5933968.000 4.980 566459.886 5933960.000 4.980 566461.904 5933960.000 4.980 566460.850 5933968.000 4.980</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566456.633 5934000.000 5.000 566454.616 5934000.000 5.001 566458.832 5933968.000 4.980 566460.850 5933968.000 4.980 566456.633 5934000.000 5.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566452.417 5934032.000 5.030 566450.400 5934032.000 5.030 566454.616 5934000.000 5.001 566456.633 5934000.000 5.000 566452.417 5934032.000 5.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566451.176 5934041.416 5.041 566448.000 5934053.857 5.057 566448.000 5934045.772 5.048 566449.209 5934041.037 5.042 566450.400 5934032.000 5.031 566452.417 5934032.000 5.029 566451.176 5934041.416 5.041</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5933996.627 5.004 566448.000 5934000.000 5.010 566447.556 5934000.000 5.010 566448.000 5933996.627 5.004</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566445.357 5934032.000 5.034 566443.339 5934032.000 5.039 566447.556 5934000.000 5.011 566448.000 5934000.000 5.010 566448.000 5934011.937 5.017 566445.357 5934032.000 5.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566444.291 5934040.088 5.043 566438.712 5934061.939 5.073 566436.702 5934061.726 5.076 566442.324 5934039.709 5.046 566443.339 5934032.000 5.037 566445.357 5934032.000 5.034 566444.291 5934040.088 5.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566453.789 5933968.000 4.986 566451.772 5933968.000 4.987 566452.826 5933960.000 4.981 566454.843 5933960.000 4.979 566453.789 5933968.000 4.986</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566449.573 5934000.000 5.009 566448.000 5934000.000 5.009 566448.000 5933996.627 5.007 566451.772 5933968.000 4.986 566453.789 5933968.000 4.986 566449.573 5934000.000 5.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Strasse_33_gehweg_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934011.937 5.017 566448.000 5934000.000 5.010 566449.573 5934000.000 5.010 566448.000 5934011.937 5.017</gml:posList>
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
<gml:posList>566192.000 5934261.077 6.701 566192.000 5934288.000 6.898 566191.900 5934288.000 6.897 566188.000 5934262.000 6.683 566192.000 5934261.077 6.701</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934255.231 6.867 566224.000 5934256.000 6.875 566214.000 5934256.000 6.807 566224.000 5934255.231 6.867</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566214.000 5934256.000 6.808 566224.000 5934256.000 6.876 566224.000 5934288.000 7.116 566192.000 5934288.000 6.900 566192.000 5934261.077 6.698 566214.000 5934256.000 6.808</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934288.667 6.904 566192.000 5934288.000 6.901 566224.000 5934288.000 7.115 566224.000 5934305.500 7.196 566222.000 5934306.000 7.185 566194.000 5934302.000 6.980 566192.000 5934288.667 6.904</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566240.261 5934256.000 6.976 566224.000 5934256.000 6.875 566224.000 5934255.231 6.867 566240.000 5934254.000 6.955 566240.261 5934256.000 6.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566244.435 5934288.000 7.243 566224.000 5934288.000 7.117 566224.000 5934256.000 6.876 566240.261 5934256.000 6.975 566244.435 5934288.000 7.243</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_01_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934305.500 7.195 566224.000 5934288.000 7.119 566244.435 5934288.000 7.240 566246.000 5934300.000 7.302 566224.000 5934305.500 7.195</gml:posList>
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
<gml:posList>566256.000 5934261.908 7.105 566256.000 5934288.000 7.294 566245.333 5934288.000 7.249 566244.221 5934266.302 7.087 566256.000 5934261.908 7.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566245.333 5934288.000 7.248 566256.000 5934288.000 7.295 566256.000 5934302.744 7.355 566245.878 5934298.620 7.293 566245.333 5934288.000 7.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934250.984 7.040 566288.000 5934256.000 7.090 566272.261 5934256.000 7.090 566280.268 5934253.389 7.064 566288.000 5934250.984 7.040</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566272.261 5934256.000 7.082 566288.000 5934256.000 7.099 566288.000 5934288.000 7.332 566256.000 5934288.000 7.298 566256.000 5934261.908 7.108 566268.900 5934257.096 7.087 566272.261 5934256.000 7.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934302.744 7.355 566256.000 5934288.000 7.302 566288.000 5934288.000 7.330 566288.000 5934311.987 7.416 566269.607 5934308.288 7.387 566256.000 5934302.744 7.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566302.373 5934246.683 6.946 566315.673 5934243.016 6.859 566320.000 5934242.105 6.834 566320.000 5934256.000 6.973 566288.000 5934256.000 7.093 566288.000 5934250.984 7.043 566291.451 5934249.910 7.019 566302.373 5934246.683 6.946</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934256.000 7.094 566320.000 5934256.000 6.971 566320.000 5934288.000 7.209 566288.000 5934288.000 7.331 566288.000 5934256.000 7.094</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934311.987 7.402 566288.000 5934288.000 7.338 566320.000 5934288.000 7.202 566320.000 5934318.424 7.283 566288.000 5934311.987 7.402</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566328.241 5934256.000 6.925 566320.000 5934256.000 6.973 566320.000 5934242.105 6.829 566325.914 5934240.860 6.781 566327.486 5934251.364 6.882 566328.241 5934256.000 6.925</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566333.640 5934288.000 7.117 566320.000 5934288.000 7.203 566320.000 5934256.000 6.978 566328.241 5934256.000 6.926 566331.141 5934273.797 7.032 566333.640 5934288.000 7.117</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566320.000 5934318.424 7.278 566320.000 5934288.000 7.209 566333.640 5934288.000 7.112 566335.110 5934296.352 7.120 566339.366 5934318.884 7.141 566339.568 5934320.000 7.142 566327.836 5934320.000 7.226 566320.000 5934318.424 7.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_02_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566327.836 5934320.000 7.226 566339.568 5934320.000 7.141 566339.929 5934322.000 7.141 566337.780 5934322.000 7.156 566327.836 5934320.000 7.226</gml:posList>
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
<gml:posList>566352.000 5934175.398 6.193 566352.000 5934192.000 6.300 566348.361 5934192.000 6.312 566347.055 5934182.416 6.255 566346.592 5934179.024 6.235 566347.087 5934178.961 6.233 566346.607 5934175.169 6.210 566352.000 5934175.398 6.193</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566348.361 5934192.000 6.312 566352.000 5934192.000 6.300 566352.000 5934218.683 6.472 566349.867 5934203.041 6.378 566348.361 5934192.000 6.312</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934177.240 6.069 566384.000 5934192.000 6.149 566352.000 5934192.000 6.292 566352.000 5934175.398 6.201 566359.304 5934175.707 6.170 566372.258 5934176.430 6.116 566384.000 5934177.240 6.069</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934218.683 6.464 566352.000 5934192.000 6.316 566384.000 5934192.000 6.126 566384.000 5934224.000 6.304 566352.725 5934224.000 6.490 566352.000 5934218.683 6.464</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566353.242 5934227.534 6.515 566352.854 5934224.947 6.504 566352.725 5934224.000 6.500 566384.000 5934224.000 6.287 566384.000 5934230.281 6.322 566367.897 5934230.070 6.430 566353.242 5934227.534 6.515</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934180.081 5.954 566416.000 5934192.000 6.001 566384.000 5934192.000 6.136 566384.000 5934177.240 6.078 566385.381 5934177.335 6.072 566398.692 5934178.424 6.020 566412.191 5934179.683 5.968 566416.000 5934180.081 5.954</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934192.000 6.152 566416.000 5934192.000 5.982 566416.000 5934224.000 6.107 566384.000 5934224.000 6.277 566384.000 5934192.000 6.152</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934230.281 6.315 566384.000 5934224.000 6.293 566416.000 5934224.000 6.092 566416.000 5934230.699 6.116 566384.000 5934230.281 6.315</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934183.754 5.852 566448.000 5934192.000 5.875 566416.000 5934192.000 5.993 566416.000 5934180.081 5.959 566425.856 5934181.110 5.926 566439.687 5934182.706 5.880 566448.000 5934183.754 5.852</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934192.000 6.005 566448.000 5934192.000 5.864 566448.000 5934224.000 5.944 566416.000 5934224.000 6.085 566416.000 5934192.000 6.005</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934230.699 6.111 566416.000 5934224.000 6.091 566448.000 5934224.000 5.927 566448.000 5934247.839 5.996 566444.773 5934236.366 5.980 566439.010 5934237.987 6.014 566439.101 5934231.001 5.993 566416.000 5934230.699 6.111</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566455.898 5934192.000 5.846 566448.000 5934192.000 5.873 566448.000 5934183.754 5.855 566453.603 5934184.461 5.837 566455.898 5934192.000 5.846</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566465.603 5934224.000 5.864 566448.000 5934224.000 5.934 566448.000 5934192.000 5.875 566455.898 5934192.000 5.844 566457.867 5934198.470 5.848 566465.603 5934224.000 5.864</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934247.839 6.016 566448.000 5934224.000 5.935 566465.603 5934224.000 5.862 566475.300 5934256.000 5.930 566450.298 5934256.000 6.034 566449.837 5934254.372 6.031 566448.000 5934247.839 6.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566450.298 5934256.000 6.039 566475.300 5934256.000 5.934 566477.865 5934264.465 5.962 566477.897 5934264.566 5.962 566480.000 5934271.208 5.983 566480.000 5934288.000 6.060 566459.384 5934288.000 6.148 566456.208 5934276.858 6.110 566453.085 5934265.864 6.073 566450.298 5934256.000 6.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566459.384 5934288.000 6.144 566480.000 5934288.000 6.061 566480.000 5934320.000 6.189 566466.729 5934320.000 6.242 566463.855 5934303.653 6.188 566459.770 5934289.354 6.148 566459.384 5934288.000 6.144</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566466.729 5934320.000 6.240 566480.000 5934320.000 6.191 566480.000 5934352.000 6.301 566472.356 5934352.000 6.329 566466.729 5934320.000 6.240</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566472.356 5934352.000 6.328 566480.000 5934352.000 6.302 566480.000 5934384.000 6.407 566477.982 5934384.000 6.414 566472.356 5934352.000 6.328</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566477.982 5934384.000 6.414 566480.000 5934384.000 6.407 566480.000 5934386.283 6.414 566478.407 5934386.414 6.419 566477.982 5934384.000 6.414</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566485.317 5934288.000 6.043 566480.000 5934288.000 6.060 566480.000 5934271.208 5.986 566485.317 5934288.000 6.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566495.451 5934320.000 6.135 566480.000 5934320.000 6.190 566480.000 5934288.000 6.061 566485.317 5934288.000 6.042 566495.451 5934320.000 6.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566489.955 5934352.000 6.274 566480.000 5934352.000 6.303 566480.000 5934320.000 6.184 566495.451 5934320.000 6.139 566496.897 5934324.566 6.152 566498.443 5934327.409 6.158 566500.941 5934329.468 6.158 566504.027 5934330.444 6.153 566507.254 5934330.196 6.143 566512.000 5934328.891 6.124 566512.000 5934338.053 6.158 566487.000 5934342.000 6.245 566489.955 5934352.000 6.274</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566499.409 5934384.000 6.355 566480.000 5934384.000 6.408 566480.000 5934352.000 6.301 566489.955 5934352.000 6.274 566499.409 5934384.000 6.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934386.283 6.414 566480.000 5934384.000 6.408 566499.409 5934384.000 6.356 566499.575 5934384.562 6.357 566483.066 5934386.029 6.405 566480.000 5934386.283 6.414</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566535.950 5934224.000 5.683 566527.074 5934224.000 5.697 566518.208 5934194.445 5.693 566526.102 5934195.845 5.681 566541.057 5934198.652 5.658 566544.000 5934199.235 5.654 566544.000 5934202.026 5.655 566539.312 5934201.124 5.663 566537.991 5934207.992 5.669 566532.190 5934209.496 5.680 566535.950 5934224.000 5.683</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566528.000 5934224.000 5.695 566528.000 5934227.086 5.695 566527.074 5934224.000 5.700 566528.000 5934224.000 5.695</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566540.078 5934239.924 5.682 566540.099 5934240.000 5.682 566531.874 5934240.000 5.697 566528.000 5934227.086 5.696 566528.000 5934224.000 5.694 566535.950 5934224.000 5.680 566540.078 5934239.924 5.682</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566531.874 5934240.000 5.698 566540.099 5934240.000 5.683 566544.000 5934254.166 5.736 566544.000 5934256.000 5.744 566536.772 5934256.000 5.757 566534.129 5934247.515 5.726 566531.874 5934240.000 5.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566536.772 5934256.000 5.756 566544.000 5934256.000 5.745 566544.000 5934279.207 5.851 566536.772 5934256.000 5.756</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934338.053 6.160 566512.000 5934328.891 6.125 566544.000 5934320.091 6.020 566544.000 5934333.000 6.070 566512.000 5934338.053 6.160</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934380.286 6.256 566544.000 5934383.776 6.272 566528.117 5934383.309 6.296 566518.361 5934383.615 6.314 566544.000 5934380.286 6.256</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934202.026 5.654 566544.000 5934199.235 5.654 566556.177 5934201.646 5.640 566571.462 5934204.825 5.623 566576.000 5934205.814 5.617 566576.000 5934208.404 5.617 566568.673 5934206.770 5.626 566544.000 5934202.026 5.654</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.505 5934256.000 5.745 566544.000 5934256.000 5.745 566544.000 5934254.166 5.736 566544.505 5934256.000 5.745</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566554.342 5934288.000 5.867 566546.739 5934288.000 5.883 566544.000 5934279.207 5.849 566544.000 5934256.000 5.746 566544.505 5934256.000 5.745 566544.857 5934257.279 5.750 566549.139 5934271.637 5.805 566553.793 5934286.353 5.861 566554.342 5934288.000 5.867</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566563.711 5934320.000 5.987 566544.329 5934320.000 6.019 566547.254 5934319.196 6.011 566550.275 5934317.665 5.999 566552.458 5934315.077 5.985 566553.458 5934311.841 5.970 566553.115 5934308.472 5.956 566546.739 5934288.000 5.881 566554.342 5934288.000 5.869 566558.748 5934301.217 5.917 566563.711 5934320.000 5.987</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934333.000 6.072 566544.000 5934320.091 6.019 566544.329 5934320.000 6.018 566563.711 5934320.000 5.987 566572.167 5934352.000 6.104 566569.696 5934352.000 6.108 566563.000 5934330.000 6.029 566544.000 5934333.000 6.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566569.696 5934352.000 6.108 566572.167 5934352.000 6.105 566576.000 5934366.505 6.158 566576.000 5934372.714 6.184 566569.696 5934352.000 6.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934376.130 6.196 566576.000 5934384.000 6.227 566550.415 5934384.000 6.262 566549.867 5934383.949 6.263 566544.000 5934383.776 6.270 566544.000 5934380.286 6.257 566576.000 5934376.130 6.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566550.415 5934384.000 6.261 566576.000 5934384.000 6.227 566576.000 5934386.745 6.240 566571.017 5934385.935 6.243 566550.415 5934384.000 6.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934208.404 5.620 566576.000 5934205.814 5.620 566586.912 5934208.191 5.609 566602.527 5934211.742 5.593 566608.000 5934213.039 5.588 566608.000 5934216.568 5.587 566601.738 5934214.752 5.594 566586.275 5934210.696 5.609 566576.000 5934208.404 5.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934372.714 6.183 566576.000 5934366.505 6.158 566580.623 5934384.000 6.225 566576.000 5934384.000 6.227 566576.000 5934376.130 6.196 566577.000 5934376.000 6.195 566576.000 5934372.714 6.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934386.745 6.238 566576.000 5934384.000 6.228 566580.623 5934384.000 6.225 566581.588 5934387.653 6.238 566576.000 5934386.745 6.238</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934216.568 5.588 566608.000 5934213.039 5.589 566618.306 5934215.480 5.582 566634.321 5934219.422 5.572 566640.000 5934220.848 5.568 566640.000 5934224.000 5.568 566632.438 5934224.000 5.572 566618.275 5934219.549 5.581 566608.000 5934216.568 5.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566632.438 5934224.000 5.570 566640.000 5934224.000 5.570 566640.000 5934226.251 5.570 566635.758 5934225.044 5.570 566632.438 5934224.000 5.570</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566652.529 5934224.000 5.559 566640.000 5934224.000 5.570 566640.000 5934220.848 5.570 566650.727 5934223.539 5.561 566652.529 5934224.000 5.559</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934226.251 5.570 566640.000 5934224.000 5.569 566652.529 5934224.000 5.561 566667.451 5934227.813 5.551 566672.000 5934228.996 5.548 566672.000 5934235.362 5.550 566640.000 5934226.251 5.570</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934235.362 5.555 566672.000 5934228.996 5.547 566684.495 5934232.245 5.546 566701.856 5934236.833 5.543 566704.000 5934237.408 5.543 566704.000 5934244.472 5.552 566672.000 5934235.362 5.555</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Platz_03_flaeche_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934244.472 5.559 566704.000 5934237.408 5.537 566719.535 5934241.578 5.545 566720.000 5934241.705 5.545 566720.000 5934249.028 5.568 566704.000 5934244.472 5.559</gml:posList>
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
<gml:posList>565968.000 5934121.463 5.717 565968.000 5934124.472 5.720 565965.471 5934124.674 5.717 565960.000 5934125.062 5.710 565960.000 5934122.054 5.708 565965.245 5934121.682 5.714 565968.000 5934121.463 5.717</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.346 5934123.170 5.724 565968.000 5934124.472 5.718 565968.000 5934121.463 5.717 565984.095 5934120.180 5.723 566000.000 5934118.772 5.729 566000.000 5934121.784 5.730 565984.346 5934123.170 5.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934121.784 5.730 566000.000 5934118.772 5.729 566002.782 5934118.526 5.731 566021.309 5934116.719 5.742 566032.000 5934115.579 5.748 566032.000 5934118.596 5.750 566021.613 5934119.704 5.743 566003.060 5934121.513 5.732 566000.000 5934121.784 5.730</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934118.596 5.754 566032.000 5934115.579 5.744 566039.936 5934114.732 5.745 566058.513 5934112.812 5.748 566064.000 5934112.263 5.749 566064.000 5934115.278 5.759 566058.816 5934115.796 5.758 566040.249 5934117.716 5.755 566032.000 5934118.596 5.754</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934115.278 5.766 566064.000 5934112.263 5.746 566076.782 5934110.985 5.749 566094.744 5934109.252 5.754 566096.000 5934109.135 5.754 566096.000 5934112.148 5.774 566095.027 5934112.238 5.774 566077.075 5934113.970 5.769 566064.000 5934115.278 5.766</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934112.148 5.779 566096.000 5934109.135 5.751 566112.400 5934107.612 5.753 566128.000 5934106.222 5.756 566128.000 5934109.234 5.785 566112.671 5934110.600 5.782 566096.000 5934112.148 5.779</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934109.234 5.786 566128.000 5934106.222 5.753 566129.748 5934106.067 5.753 566146.790 5934104.615 5.757 566160.000 5934103.543 5.760 566160.000 5934106.553 5.793 566147.039 5934107.605 5.789 566130.009 5934109.055 5.786 566128.000 5934109.234 5.786</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934106.553 5.800 566160.000 5934103.543 5.757 566163.527 5934103.257 5.758 566179.963 5934101.993 5.759 566192.000 5934101.123 5.762 566192.000 5934104.131 5.804 566180.186 5934104.984 5.802 566163.763 5934106.248 5.800 566160.000 5934106.553 5.800</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934104.131 5.802 566192.000 5934101.123 5.760 566195.946 5934100.837 5.760 566211.474 5934099.792 5.761 566224.000 5934099.014 5.762 566224.000 5934102.020 5.804 566211.667 5934102.785 5.802 566196.155 5934103.830 5.802 566192.000 5934104.131 5.802</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934102.020 5.808 566224.000 5934099.014 5.758 566226.546 5934098.856 5.757 566241.165 5934098.029 5.752 566255.333 5934097.313 5.749 566256.000 5934097.284 5.749 566256.000 5934100.286 5.799 566255.475 5934100.310 5.799 566241.326 5934101.025 5.802 566226.724 5934101.850 5.806 566224.000 5934102.020 5.808</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934100.286 5.795 566256.000 5934097.284 5.750 566269.050 5934096.707 5.741 566282.320 5934096.211 5.734 566288.000 5934096.041 5.731 566288.000 5934099.042 5.776 566282.421 5934099.210 5.779 566269.172 5934099.704 5.786 566256.000 5934100.286 5.795</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566306.696 5934096.000 5.720 566289.363 5934096.000 5.730 566295.298 5934095.822 5.723 566306.657 5934095.654 5.713 566306.696 5934096.000 5.720</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934099.042 5.781 566288.000 5934096.041 5.731 566289.363 5934096.000 5.729 566306.696 5934096.000 5.721 566306.992 5934098.649 5.765 566295.365 5934098.821 5.774 566288.000 5934099.042 5.781</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566341.857 5934096.000 5.690 566335.877 5934096.000 5.698 566335.857 5934095.829 5.695 566341.857 5934096.000 5.690</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566349.212 5934099.211 5.732 566336.194 5934098.839 5.743 566335.877 5934096.000 5.701 566341.857 5934096.000 5.693 566349.319 5934096.213 5.686 566352.000 5934096.327 5.684 566352.000 5934099.329 5.730 566349.212 5934099.211 5.732</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934099.329 5.728 566352.000 5934096.327 5.683 566363.177 5934096.800 5.678 566377.178 5934097.582 5.674 566384.000 5934098.052 5.673 566384.000 5934101.059 5.719 566376.991 5934100.576 5.719 566363.030 5934099.797 5.723 566352.000 5934099.329 5.728</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934101.059 5.714 566384.000 5934098.052 5.675 566391.320 5934098.557 5.671 566405.581 5934099.724 5.666 566416.000 5934100.695 5.664 566416.000 5934103.708 5.704 566405.320 5934102.712 5.706 566391.094 5934101.548 5.711 566384.000 5934101.059 5.714</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934103.708 5.700 566416.000 5934100.695 5.667 566419.962 5934101.065 5.666 566434.487 5934102.582 5.666 566448.000 5934104.141 5.667 566448.000 5934107.161 5.700 566434.159 5934105.564 5.699 566419.667 5934104.050 5.699 566416.000 5934103.708 5.700</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934107.161 5.697 566448.000 5934104.141 5.671 566449.157 5934104.275 5.671 566463.971 5934106.142 5.670 566478.931 5934108.185 5.671 566480.000 5934108.342 5.671 566480.000 5934111.374 5.698 566478.510 5934111.156 5.697 566463.581 5934109.117 5.697 566448.797 5934107.253 5.697 566448.000 5934107.161 5.697</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934111.374 5.690 566480.000 5934108.342 5.676 566494.036 5934110.403 5.677 566509.286 5934112.795 5.680 566512.000 5934113.247 5.680 566512.000 5934116.288 5.695 566508.807 5934115.756 5.694 566493.585 5934113.369 5.692 566480.000 5934111.374 5.690</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934116.288 5.691 566512.000 5934113.247 5.688 566524.704 5934115.364 5.682 566540.288 5934118.128 5.675 566544.000 5934118.825 5.674 566544.000 5934121.877 5.677 566539.749 5934121.079 5.679 566524.195 5934118.321 5.686 566512.000 5934116.288 5.691</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934121.877 5.673 566544.000 5934118.825 5.678 566556.017 5934121.081 5.670 566571.892 5934124.224 5.660 566576.000 5934125.078 5.657 566576.000 5934128.000 5.652 566575.315 5934128.000 5.652 566571.295 5934127.164 5.655 566555.449 5934124.027 5.665 566544.000 5934121.877 5.673</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566589.950 5934128.000 5.650 566576.000 5934128.000 5.655 566576.000 5934125.078 5.655 566587.913 5934127.556 5.650 566589.950 5934128.000 5.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934128.143 5.655 566576.000 5934128.000 5.655 566589.950 5934128.000 5.650 566604.080 5934131.078 5.641 566608.000 5934131.969 5.639 566608.000 5934135.046 5.636 566603.428 5934134.006 5.639 566587.288 5934130.490 5.648 566576.000 5934128.143 5.655</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934135.046 5.634 566608.000 5934131.969 5.639 566620.393 5934134.788 5.631 566636.853 5934138.687 5.621 566640.000 5934139.462 5.619 566640.000 5934142.552 5.614 566636.148 5934141.604 5.617 566619.714 5934137.710 5.627 566608.000 5934135.046 5.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934142.552 5.617 566640.000 5934139.462 5.622 566653.376 5934142.755 5.617 566670.121 5934146.957 5.611 566672.000 5934147.437 5.610 566672.000 5934150.533 5.605 566669.385 5934149.865 5.606 566652.653 5934145.666 5.612 566640.000 5934142.552 5.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934150.533 5.610 566672.000 5934147.437 5.612 566687.171 5934151.314 5.607 566704.000 5934155.689 5.602 566704.000 5934158.790 5.600 566703.766 5934158.728 5.600 566686.422 5934154.219 5.606 566672.000 5934150.533 5.610</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934158.790 5.599 566704.000 5934155.689 5.600 566704.527 5934155.826 5.600 566720.000 5934159.916 5.600 566720.000 5934160.000 5.600 566708.577 5934160.000 5.598 566704.000 5934158.790 5.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_01_flaeche_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566708.577 5934160.000 5.597 566720.000 5934160.000 5.600 566720.000 5934163.019 5.599 566708.577 5934160.000 5.597</gml:posList>
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
<gml:posList>565992.000 5934318.686 10.276 565992.000 5934320.000 10.467 565990.451 5934320.000 10.339 565991.023 5934319.454 10.307 565992.000 5934318.686 10.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934318.686 10.274 565994.181 5934316.973 10.175 565995.681 5934316.000 10.139 565996.000 5934316.000 10.163 565996.000 5934318.892 10.605 565995.694 5934319.090 10.612 565994.536 5934320.000 10.664 565992.000 5934320.000 10.475 565992.000 5934318.686 10.274</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934316.000 10.381 565996.000 5934316.000 10.160 565996.000 5934315.793 10.128 565997.652 5934314.723 10.054 566000.000 5934313.469 9.991 566000.000 5934316.000 10.381</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934318.892 10.605 565996.000 5934316.000 10.157 566000.000 5934316.000 10.386 566000.000 5934316.416 10.451 565998.973 5934316.965 10.477 565996.000 5934318.892 10.605</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.581 5934331.678 10.790 565983.457 5934328.282 10.672 565983.652 5934328.000 10.668 565984.000 5934328.000 10.714 565984.000 5934332.000 11.146 565981.443 5934332.000 10.806 565981.581 5934331.678 10.790</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.443 5934332.000 10.797 565984.000 5934332.000 11.156 565984.000 5934332.676 11.217 565983.919 5934332.822 11.218 565982.557 5934336.000 11.314 565980.000 5934336.000 10.955 565980.000 5934335.393 10.900 565980.024 5934335.311 10.896 565981.443 5934332.000 10.797</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934336.000 10.949 565980.000 5934340.000 11.212 565978.815 5934340.000 11.033 565978.977 5934338.909 10.985 565979.823 5934336.000 10.922 565980.000 5934336.000 10.949</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565978.450 5934342.467 11.083 565978.815 5934340.000 11.030 565980.000 5934340.000 11.214 565980.000 5934344.000 11.392 565978.450 5934344.000 11.151 565978.450 5934342.467 11.083</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.444 5934340.000 11.438 565980.000 5934340.000 11.222 565980.000 5934336.000 10.943 565982.557 5934336.000 11.325 565982.476 5934336.189 11.326 565981.523 5934339.466 11.412 565981.444 5934340.000 11.438</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934344.000 11.396 565980.000 5934340.000 11.211 565981.444 5934340.000 11.445 565981.050 5934342.658 11.504 565981.050 5934344.000 11.566 565980.000 5934344.000 11.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565978.450 5934345.974 11.187 565978.450 5934344.000 11.148 565980.000 5934344.000 11.394 565980.000 5934348.000 11.473 565978.762 5934348.000 11.277 565978.450 5934345.974 11.187</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565978.762 5934348.000 11.278 565980.000 5934348.000 11.474 565980.000 5934352.000 11.458 565979.789 5934352.000 11.425 565978.980 5934349.420 11.307 565978.762 5934348.000 11.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565981.392 5934348.000 11.710 565980.000 5934348.000 11.477 565980.000 5934344.000 11.392 565981.050 5934344.000 11.568 565981.050 5934345.776 11.606 565981.392 5934348.000 11.710</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565980.000 5934352.000 11.456 565980.000 5934348.000 11.477 565981.392 5934348.000 11.712 565981.520 5934348.830 11.729 565982.462 5934351.834 11.872 565982.542 5934352.000 11.885 565980.000 5934352.000 11.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934322.377 10.443 565988.000 5934324.000 10.658 565986.609 5934324.000 10.515 565988.000 5934322.377 10.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934327.499 10.654 565985.657 5934325.111 10.542 565986.609 5934324.000 10.510 565988.000 5934324.000 10.671 565988.000 5934326.373 10.972 565987.718 5934326.702 10.981 565986.817 5934328.000 11.042 565984.000 5934328.000 10.718 565984.000 5934327.499 10.654</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565990.034 5934324.000 10.863 565988.000 5934324.000 10.671 565988.000 5934322.377 10.440 565988.180 5934322.167 10.427 565990.451 5934320.000 10.332 565992.000 5934320.000 10.478 565992.000 5934322.115 10.779 565990.070 5934323.958 10.860 565990.034 5934324.000 10.863</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934326.373 10.972 565988.000 5934324.000 10.658 565990.034 5934324.000 10.866 565988.000 5934326.373 10.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934328.000 10.711 565986.817 5934328.000 11.056 565985.668 5934329.655 11.096 565984.000 5934332.676 11.222 565984.000 5934328.000 10.711</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934322.115 10.784 565992.000 5934320.000 10.467 565994.536 5934320.000 10.670 565992.727 5934321.421 10.738 565992.000 5934322.115 10.784</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934356.000 11.995 565981.578 5934356.000 11.592 565980.038 5934352.791 11.444 565980.000 5934352.671 11.442 565980.000 5934352.000 11.464 565982.542 5934352.000 11.887 565983.885 5934354.798 12.016 565984.000 5934354.974 12.029 565984.000 5934356.000 11.995</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565983.703 5934359.274 11.739 565981.615 5934356.077 11.591 565981.578 5934356.000 11.589 565984.000 5934356.000 11.985 565984.000 5934359.631 11.766 565983.703 5934359.274 11.739</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.670 5934356.000 12.096 565984.000 5934356.000 11.985 565984.000 5934354.974 12.036 565984.670 5934356.000 12.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565985.797 5934357.726 12.166 565987.692 5934360.000 12.320 565984.308 5934360.000 11.785 565984.000 5934359.631 11.760 565984.000 5934356.000 11.993 565984.670 5934356.000 12.098 565985.797 5934357.726 12.166</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.000 5934360.369 12.325 565988.000 5934364.000 11.976 565987.893 5934364.000 11.959 565986.287 5934362.375 11.868 565984.308 5934360.000 11.790 565987.692 5934360.000 12.313 565988.000 5934360.369 12.325</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565991.720 5934364.000 12.499 565988.000 5934364.000 11.970 565988.000 5934360.369 12.330 565988.213 5934360.625 12.335 565990.725 5934363.168 12.440 565991.720 5934364.000 12.499</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565988.962 5934365.082 11.971 565988.000 5934364.109 11.963 565988.000 5934364.000 11.977 565991.720 5934364.000 12.491 565992.000 5934364.235 12.500 565992.000 5934367.585 12.071 565991.749 5934367.415 12.058 565988.962 5934365.082 11.971</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565992.000 5934367.585 12.068 565992.000 5934364.235 12.514 565993.314 5934365.335 12.521 565995.979 5934367.131 12.593 565997.644 5934368.000 12.672 565992.616 5934368.000 12.084 565992.000 5934367.585 12.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565996.000 5934368.000 12.477 565996.000 5934370.075 12.167 565994.646 5934369.369 12.116 565992.616 5934368.000 12.087 565996.000 5934368.000 12.477</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565997.655 5934370.938 12.178 565996.000 5934370.075 12.155 565996.000 5934368.000 12.495 565997.644 5934368.000 12.658 565998.720 5934368.562 12.673 566000.000 5934369.047 12.720 566000.000 5934371.827 12.265 565997.655 5934370.938 12.178</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934309.811 9.694 566008.000 5934312.000 10.025 566003.042 5934312.000 9.893 566005.475 5934310.936 9.797 566008.000 5934309.811 9.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566003.042 5934312.000 9.875 566008.000 5934312.000 10.036 566008.000 5934312.657 10.137 566006.525 5934313.314 10.191 566002.568 5934315.046 10.330 566000.000 5934316.416 10.459 566000.000 5934313.469 10.004 566001.432 5934312.704 9.932 566003.042 5934312.000 9.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566013.460 5934307.349 9.383 566016.000 5934306.178 9.229 566016.000 5934309.041 9.651 566014.540 5934309.714 9.739 566010.533 5934311.530 9.978 566009.476 5934312.000 10.040 566008.000 5934312.000 10.029 566008.000 5934309.811 9.707 566009.467 5934309.158 9.621 566013.460 5934307.349 9.383</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934312.657 10.127 566008.000 5934312.000 10.025 566009.476 5934312.000 10.052 566008.000 5934312.657 10.127</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934302.419 8.714 566024.000 5934304.000 8.890 566020.670 5934304.000 8.938 566021.444 5934303.637 8.886 566024.000 5934302.419 8.714</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934301.433 8.475 566030.570 5934302.137 8.572 566026.724 5934304.000 8.829 566024.000 5934304.000 8.881 566024.000 5934302.419 8.725 566025.437 5934301.734 8.630 566029.430 5934299.801 8.364 566032.000 5934298.535 8.190 566032.000 5934301.433 8.475</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566017.452 5934305.509 9.151 566020.670 5934304.000 8.920 566024.000 5934304.000 8.883 566024.000 5934305.299 9.052 566022.556 5934305.988 9.157 566022.528 5934306.001 9.159 566024.000 5934306.884 9.257 566024.000 5934309.916 9.651 566019.691 5934307.331 9.363 566018.548 5934307.866 9.445 566016.000 5934309.041 9.625 566016.000 5934306.178 9.254 566017.452 5934305.509 9.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934309.916 9.668 566024.000 5934306.884 9.239 566032.000 5934311.684 9.629 566032.000 5934312.000 9.674 566027.473 5934312.000 9.837 566024.000 5934309.916 9.668</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934305.299 9.043 566024.000 5934304.000 8.890 566026.724 5934304.000 8.845 566026.563 5934304.078 8.856 566024.000 5934305.299 9.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566027.473 5934312.000 9.852 566032.000 5934312.000 9.670 566032.000 5934314.716 10.050 566027.473 5934312.000 9.852</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934346.736 16.156 566016.000 5934349.464 16.153 566010.383 5934351.242 16.048 566009.598 5934348.764 16.038 566016.000 5934346.736 16.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934346.736 16.137 566020.000 5934345.470 15.904 566020.000 5934348.000 15.977 566016.000 5934348.000 16.174 566016.000 5934346.736 16.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934348.000 16.168 566020.000 5934348.000 15.981 566020.000 5934348.197 15.981 566016.000 5934349.464 16.168 566016.000 5934348.000 16.168</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.622 5934348.000 15.937 566020.000 5934348.000 15.993 566020.000 5934345.470 15.887 566024.000 5934344.203 15.470 566024.000 5934346.930 15.584 566020.622 5934348.000 15.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934345.914 15.030 566028.000 5934348.000 15.121 566026.398 5934348.000 15.327 566026.136 5934347.727 15.349 566024.755 5934346.691 15.482 566024.000 5934346.930 15.589 566024.000 5934344.203 15.471 566024.641 5934344.000 15.379 566025.500 5934344.000 15.269 566027.864 5934345.773 15.042 566028.000 5934345.914 15.030</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566026.398 5934348.000 15.320 566028.000 5934348.000 15.099 566028.000 5934349.904 15.101 566027.538 5934349.185 15.164 566026.398 5934348.000 15.320</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566029.587 5934347.565 14.852 566029.867 5934348.000 14.822 566028.000 5934348.000 15.098 566028.000 5934345.914 15.043 566029.587 5934347.565 14.852</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934349.904 15.088 566028.000 5934348.000 15.113 566029.867 5934348.000 14.823 566030.859 5934349.543 14.649 566031.647 5934351.692 14.499 566031.685 5934352.000 14.489 566028.990 5934352.000 14.907 566028.516 5934350.707 14.997 566028.000 5934349.904 15.088</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566004.000 5934370.233 12.835 566004.000 5934372.000 12.529 566000.456 5934372.000 12.256 566000.000 5934371.827 12.250 566000.000 5934369.047 12.731 566001.543 5934369.631 12.749 566004.000 5934370.233 12.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.456 5934372.000 12.262 566004.000 5934372.000 12.520 566004.000 5934372.908 12.357 566003.987 5934372.907 12.356 566000.770 5934372.119 12.263 566000.456 5934372.000 12.262</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566008.000 5934372.000 12.745 566004.000 5934372.000 12.516 566004.000 5934370.233 12.845 566004.451 5934370.343 12.851 566007.452 5934370.700 12.956 566008.000 5934370.700 12.987 566008.000 5934372.000 12.745</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566007.298 5934373.300 12.462 566004.000 5934372.908 12.356 566004.000 5934372.000 12.522 566008.000 5934372.000 12.738 566008.000 5934373.300 12.500 566007.298 5934373.300 12.462</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_52">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934370.551 13.162 566012.000 5934372.000 12.877 566008.000 5934372.000 12.738 566008.000 5934370.700 12.994 566010.558 5934370.700 13.082 566012.000 5934370.551 13.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_53">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566010.692 5934373.300 12.586 566008.000 5934373.300 12.496 566008.000 5934372.000 12.741 566012.000 5934372.000 12.874 566012.000 5934373.165 12.655 566010.692 5934373.300 12.586</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_54">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934372.000 12.912 566012.000 5934372.000 12.877 566012.000 5934370.551 13.161 566013.448 5934370.402 13.202 566016.000 5934369.835 13.336 566016.000 5934372.000 12.912</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_55">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566012.000 5934373.165 12.653 566012.000 5934372.000 12.874 566016.000 5934372.000 12.914 566016.000 5934372.498 12.819 566013.865 5934372.973 12.708 566012.000 5934373.165 12.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_56">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934365.110 13.927 566024.000 5934368.000 13.414 566020.309 5934368.000 13.601 566020.750 5934367.768 13.620 566022.756 5934366.314 13.776 566024.000 5934365.110 13.927</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_57">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566031.754 5934356.000 14.233 566029.123 5934356.000 14.623 566029.153 5934355.892 14.626 566029.318 5934354.024 14.720 566029.103 5934352.308 14.861 566028.990 5934352.000 14.897 566031.685 5934352.000 14.497 566031.932 5934353.976 14.335 566031.754 5934356.000 14.233</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_58">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566031.039 5934358.817 14.056 566030.510 5934360.000 14.005 566028.000 5934360.000 14.342 566028.000 5934359.243 14.421 566028.586 5934357.933 14.477 566029.123 5934356.000 14.605 566031.754 5934356.000 14.251 566031.722 5934356.358 14.218 566031.039 5934358.817 14.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_59">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.000 5934360.000 14.327 566028.000 5934364.000 13.755 566025.007 5934364.000 14.039 566026.177 5934362.511 14.141 566027.595 5934360.148 14.345 566027.661 5934360.000 14.360 566028.000 5934360.000 14.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_60">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566025.007 5934364.000 14.025 566028.000 5934364.000 13.767 566028.000 5934364.400 13.699 566026.499 5934366.310 13.503 566024.753 5934368.000 13.365 566024.000 5934368.000 13.430 566024.000 5934365.110 13.922 566024.564 5934364.565 13.967 566025.007 5934364.000 14.025</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_61">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.323 5934363.989 13.724 566028.314 5934364.000 13.724 566028.000 5934364.000 13.761 566028.000 5934360.000 14.318 566030.510 5934360.000 14.021 566029.905 5934361.352 13.904 566028.323 5934363.989 13.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_62">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566019.589 5934371.317 12.991 566017.699 5934372.000 12.893 566016.000 5934372.000 12.922 566016.000 5934369.835 13.333 566016.105 5934369.812 13.335 566018.536 5934368.933 13.461 566020.000 5934368.163 13.582 566020.000 5934371.101 13.025 566019.589 5934371.317 12.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_63">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.000 5934372.000 12.913 566017.699 5934372.000 12.901 566016.832 5934372.313 12.848 566016.000 5934372.498 12.819 566016.000 5934372.000 12.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_64">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566020.000 5934371.101 13.029 566020.000 5934368.163 13.575 566020.309 5934368.000 13.591 566024.000 5934368.000 13.419 566024.000 5934368.624 13.303 566022.125 5934369.982 13.138 566020.000 5934371.101 13.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_65">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566024.000 5934368.624 13.302 566024.000 5934368.000 13.413 566024.753 5934368.000 13.369 566024.431 5934368.311 13.333 566024.000 5934368.624 13.302</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_66">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.553 5934288.000 7.170 566051.559 5934288.000 7.232 566053.324 5934286.952 7.180 566057.801 5934284.154 7.043 566062.782 5934280.916 6.886 566064.000 5934280.095 6.847 566064.000 5934283.225 6.938 566059.199 5934286.346 7.089 566056.553 5934288.000 7.170</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_67">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934294.486 7.758 566040.000 5934296.000 7.857 566037.093 5934296.000 7.918 566037.408 5934295.843 7.901 566040.000 5934294.486 7.758</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_68">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566038.592 5934298.157 8.049 566034.578 5934300.165 8.293 566032.000 5934301.433 8.448 566032.000 5934298.535 8.215 566033.422 5934297.835 8.130 566037.093 5934296.000 7.907 566040.000 5934296.000 7.847 566040.000 5934297.420 7.961 566038.592 5934298.157 8.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_69">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566042.709 5934296.000 7.796 566040.000 5934296.000 7.846 566040.000 5934294.486 7.762 566041.387 5934293.760 7.697 566045.366 5934291.584 7.503 566048.000 5934290.082 7.371 566048.000 5934293.075 7.537 566046.634 5934293.854 7.606 566042.709 5934296.000 7.796</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_70">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.000 5934297.420 7.955 566040.000 5934296.000 7.857 566042.709 5934296.000 7.801 566042.613 5934296.053 7.806 566040.000 5934297.420 7.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_71">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934293.075 7.526 566048.000 5934290.082 7.386 566049.346 5934289.314 7.331 566051.559 5934288.000 7.239 566056.553 5934288.000 7.169 566054.676 5934289.173 7.250 566050.654 5934291.561 7.418 566048.000 5934293.075 7.526</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_72">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934314.084 9.739 566036.000 5934316.000 10.005 566034.140 5934316.000 10.109 566032.000 5934314.716 10.050 566032.000 5934312.000 9.674 566032.527 5934312.000 9.644 566036.000 5934314.084 9.739</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_73">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566034.140 5934316.000 10.114 566036.000 5934316.000 9.998 566036.000 5934317.116 10.152 566034.140 5934316.000 10.114</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_74">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566037.562 5934315.021 9.768 566039.077 5934316.000 9.801 566036.000 5934316.000 9.998 566036.000 5934314.084 9.744 566037.562 5934315.021 9.768</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_75">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566036.000 5934317.116 10.149 566036.000 5934316.000 10.005 566039.077 5934316.000 9.799 566040.000 5934316.596 9.814 566040.000 5934319.691 10.213 566036.188 5934317.229 10.151 566036.000 5934317.116 10.149</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_76">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566040.478 5934320.000 10.211 566040.000 5934319.691 10.211 566040.000 5934316.596 9.816 566045.269 5934320.000 9.819 566040.478 5934320.000 10.211</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_77">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.000 5934320.000 9.922 566044.000 5934322.275 10.188 566040.478 5934320.000 10.212 566044.000 5934320.000 9.922</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_78">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566048.000 5934321.925 9.793 566048.000 5934324.000 10.021 566046.434 5934324.000 10.159 566044.700 5934322.727 10.171 566044.000 5934322.275 10.183 566044.000 5934320.000 9.933 566045.269 5934320.000 9.821 566046.175 5934320.585 9.806 566048.000 5934321.925 9.793</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_79">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566046.434 5934324.000 10.159 566048.000 5934324.000 10.010 566048.000 5934325.150 10.125 566046.434 5934324.000 10.159</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_80">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566050.511 5934326.993 10.048 566048.000 5934325.150 10.118 566048.000 5934321.925 9.813 566052.114 5934324.944 9.697 566055.781 5934328.000 9.628 566051.719 5934328.000 10.025 566050.511 5934326.993 10.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_81">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566051.719 5934328.000 10.016 566055.781 5934328.000 9.621 566056.000 5934328.183 9.613 566056.000 5934331.635 9.853 566055.505 5934331.155 9.868 566051.719 5934328.000 10.016</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_82">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934331.635 9.833 566056.000 5934328.183 9.627 566057.245 5934329.220 9.566 566061.556 5934333.405 9.391 566063.949 5934336.000 9.311 566060.413 5934336.000 9.659 566059.694 5934335.220 9.683 566056.000 5934331.635 9.833</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_83">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566060.413 5934336.000 9.645 566063.949 5934336.000 9.307 566064.000 5934336.055 9.305 566064.000 5934339.927 9.456 566063.708 5934339.574 9.470 566060.413 5934336.000 9.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_84">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934412.308 10.048 566064.000 5934416.000 9.762 566062.028 5934416.000 9.814 566064.000 5934412.308 10.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_85">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.936 5934448.000 8.085 566048.000 5934442.263 8.213 566048.000 5934447.782 8.101 566047.883 5934448.000 8.097 566044.936 5934448.000 8.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_86">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934427.286 8.926 566056.000 5934432.000 8.643 566053.482 5934432.000 8.632 566056.000 5934427.286 8.926</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_87">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934417.827 9.620 566060.703 5934424.000 9.153 566057.755 5934424.000 9.193 566062.028 5934416.000 9.798 566064.000 5934416.000 9.772 566064.000 5934417.827 9.620</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_88">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566057.755 5934424.000 9.163 566060.703 5934424.000 9.174 566056.430 5934432.000 8.641 566056.000 5934432.000 8.639 566056.000 5934427.286 8.944 566057.755 5934424.000 9.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_89">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566056.000 5934432.000 8.639 566056.000 5934432.804 8.606 566052.156 5934440.000 8.293 566049.209 5934440.000 8.283 566053.482 5934432.000 8.630 566056.000 5934432.000 8.639</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_90">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566049.209 5934440.000 8.276 566052.156 5934440.000 8.298 566048.000 5934447.782 8.099 566048.000 5934442.263 8.218 566049.209 5934440.000 8.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_91">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566044.936 5934448.000 8.086 566047.883 5934448.000 8.096 566042.499 5934458.081 7.983 566039.498 5934458.181 7.973 566044.936 5934448.000 8.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_92">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934283.225 6.926 566064.000 5934280.095 6.855 566069.768 5934276.207 6.740 566079.078 5934269.806 6.550 566079.297 5934272.811 6.617 566071.232 5934278.356 6.781 566064.218 5934283.084 6.921 566064.000 5934283.225 6.926</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_93">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566070.622 5934344.000 8.985 566067.367 5934344.000 9.273 566064.000 5934339.927 9.439 566064.000 5934336.055 9.314 566065.667 5934337.863 9.225 566069.586 5934342.604 9.032 566070.622 5934344.000 8.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_94">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566071.187 5934349.123 9.035 566067.539 5934344.208 9.247 566067.367 5934344.000 9.257 566070.622 5934344.000 8.995 566072.000 5934345.857 8.915 566072.000 5934350.344 8.990 566071.187 5934349.123 9.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_95">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934350.344 8.982 566072.000 5934345.857 8.918 566073.313 5934347.627 8.851 566076.229 5934352.000 8.707 566073.104 5934352.000 8.928 566072.000 5934350.344 8.982</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_96">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566074.680 5934354.363 8.837 566073.104 5934352.000 8.916 566076.229 5934352.000 8.715 566076.820 5934352.887 8.685 566080.000 5934357.349 8.524 566080.000 5934361.694 8.567 566078.421 5934359.614 8.648 566074.680 5934354.363 8.837</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_97">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934383.134 8.843 566080.000 5934384.000 8.862 566079.495 5934384.000 8.894 566080.000 5934383.134 8.843</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_98">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934361.694 8.560 566080.000 5934357.349 8.530 566080.516 5934358.073 8.511 566084.430 5934363.230 8.359 566088.275 5934368.000 8.208 566084.936 5934368.000 8.367 566082.382 5934364.832 8.467 566080.000 5934361.694 8.560</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_99">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566086.562 5934370.018 8.310 566084.936 5934368.000 8.363 566088.000 5934368.000 8.228 566088.000 5934371.702 8.262 566086.562 5934370.018 8.310</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_100">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934371.988 8.264 566088.000 5934374.580 8.290 566087.172 5934376.000 8.344 566084.162 5934376.000 8.488 566086.882 5934371.336 8.311 566088.000 5934371.988 8.264</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_101">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566084.162 5934376.000 8.498 566087.172 5934376.000 8.333 566082.505 5934384.000 8.716 566080.000 5934384.000 8.854 566080.000 5934383.134 8.840 566084.162 5934376.000 8.498</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_102">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566088.000 5934371.702 8.261 566088.000 5934368.000 8.227 566088.275 5934368.000 8.216 566088.563 5934368.357 8.207 566092.915 5934373.455 8.079 566095.210 5934376.000 8.009 566091.709 5934376.000 8.151 566090.960 5934375.170 8.173 566088.997 5934372.870 8.232 566088.000 5934374.580 8.288 566088.000 5934371.988 8.264 566088.487 5934372.272 8.247 566088.000 5934371.702 8.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_103">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566091.709 5934376.000 8.147 566095.210 5934376.000 8.015 566096.000 5934376.876 7.992 566096.000 5934380.734 8.024 566095.577 5934380.290 8.036 566091.709 5934376.000 8.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_104">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566075.052 5934391.616 9.426 566079.495 5934384.000 8.898 566080.000 5934384.000 8.856 566080.000 5934388.294 8.946 566077.323 5934392.884 9.264 566073.522 5934400.000 9.729 566070.574 5934400.000 9.974 566075.052 5934391.616 9.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_105">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566068.000 5934404.819 10.178 566068.000 5934408.000 10.072 566066.301 5934408.000 10.187 566068.000 5934404.819 10.178</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_106">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934402.849 9.864 566071.385 5934404.000 9.914 566068.438 5934404.000 10.158 566070.574 5934400.000 9.983 566072.000 5934400.000 9.865 566072.000 5934402.849 9.864</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_107">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566068.438 5934404.000 10.160 566071.385 5934404.000 9.912 566069.249 5934408.000 9.974 566068.000 5934408.000 10.079 566068.000 5934404.819 10.172 566068.438 5934404.000 10.160</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_108">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566067.112 5934412.000 9.913 566064.165 5934412.000 10.069 566066.301 5934408.000 10.175 566068.000 5934408.000 10.085 566068.000 5934410.338 9.957 566067.112 5934412.000 9.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_109">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934416.000 9.770 566064.000 5934412.308 10.047 566064.165 5934412.000 10.062 566067.112 5934412.000 9.921 566064.976 5934416.000 9.723 566064.000 5934416.000 9.770</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_110">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566068.000 5934410.338 9.960 566068.000 5934408.000 10.072 566069.249 5934408.000 9.980 566068.000 5934410.338 9.960</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_111">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566072.000 5934402.849 9.870 566072.000 5934400.000 9.860 566073.522 5934400.000 9.722 566072.000 5934402.849 9.870</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_112">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566080.000 5934388.294 8.954 566080.000 5934384.000 8.862 566082.505 5934384.000 8.706 566080.000 5934388.294 8.954</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_113">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934417.827 9.612 566064.000 5934416.000 9.762 566064.976 5934416.000 9.731 566064.000 5934417.827 9.612</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_114">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934380.734 8.021 566096.000 5934376.876 7.995 566097.485 5934378.523 7.959 566102.275 5934383.561 7.842 566102.713 5934384.000 7.831 566099.104 5934384.000 7.945 566096.000 5934380.734 8.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_115">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566100.413 5934385.376 7.905 566099.104 5934384.000 7.932 566102.713 5934384.000 7.837 566107.283 5934388.570 7.741 566112.000 5934393.062 7.641 566112.000 5934396.167 7.658 566110.859 5934395.566 7.685 566105.467 5934390.430 7.799 566100.413 5934385.376 7.905</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_116">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566112.000 5934396.167 7.655 566112.000 5934393.062 7.652 566112.391 5934393.434 7.647 566124.855 5934400.000 7.492 566119.277 5934400.000 7.565 566112.000 5934396.167 7.655</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_117">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566119.277 5934400.000 7.557 566124.855 5934400.000 7.497 566128.000 5934401.657 7.469 566128.000 5934404.595 7.478 566119.277 5934400.000 7.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_118">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934404.595 7.475 566128.000 5934401.657 7.472 566155.229 5934416.000 7.372 566149.650 5934416.000 7.395 566128.000 5934404.595 7.475</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_119">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566149.650 5934416.000 7.392 566155.229 5934416.000 7.375 566160.000 5934418.513 7.368 566160.000 5934421.452 7.377 566149.650 5934416.000 7.392</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_120">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934421.452 7.377 566160.000 5934418.513 7.369 566192.000 5934435.370 7.351 566192.000 5934438.309 7.358 566160.000 5934421.452 7.377</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_121">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934438.309 7.358 566192.000 5934435.370 7.351 566192.390 5934435.575 7.351 566192.707 5934438.681 7.359 566192.000 5934438.309 7.358</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_122">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934304.117 7.641 565968.000 5934307.312 7.787 565960.000 5934301.598 7.282 565960.000 5934299.983 7.208 565960.747 5934298.936 7.183 565968.000 5934304.117 7.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_123">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934307.312 7.810 565968.000 5934304.117 7.618 565976.000 5934309.831 8.335 565976.000 5934312.000 8.465 565974.563 5934312.000 8.398 565968.000 5934307.312 7.810</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_124">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565974.563 5934312.000 8.401 565976.000 5934312.000 8.480 565976.000 5934313.026 8.557 565974.563 5934312.000 8.401</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_125">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565979.037 5934312.000 8.647 565976.000 5934312.000 8.480 565976.000 5934309.831 8.317 565979.037 5934312.000 8.647</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_126">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565976.000 5934313.026 8.573 565976.000 5934312.000 8.466 565979.037 5934312.000 8.644 565984.000 5934315.545 9.306 565984.000 5934318.740 9.640 565976.000 5934313.026 8.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_127">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565984.000 5934318.740 9.653 565984.000 5934315.545 9.295 565988.764 5934318.948 10.064 565988.012 5934320.000 10.121 565985.763 5934320.000 9.938 565984.000 5934318.740 9.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_02_flaeche_128">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565985.763 5934320.000 9.940 565988.012 5934320.000 10.131 565987.253 5934321.064 10.201 565985.763 5934320.000 9.940</gml:posList>
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
<gml:posList>566128.000 5934006.829 5.088 566128.000 5934032.000 5.111 566110.345 5934032.000 5.102 566112.000 5934008.000 5.081 566128.000 5934006.829 5.088</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566110.345 5934032.000 5.101 566128.000 5934032.000 5.112 566128.000 5934064.000 5.164 566108.138 5934064.000 5.152 566110.345 5934032.000 5.101</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566108.138 5934064.000 5.151 566128.000 5934064.000 5.164 566128.000 5934064.696 5.169 566108.000 5934066.000 5.163 566108.138 5934064.000 5.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934004.488 5.097 566160.000 5934032.000 5.127 566128.000 5934032.000 5.113 566128.000 5934006.829 5.086 566160.000 5934004.488 5.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566138.667 5934064.000 5.172 566128.000 5934064.000 5.166 566128.000 5934032.000 5.111 566160.000 5934032.000 5.129 566160.000 5934062.609 5.181 566138.667 5934064.000 5.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934064.696 5.168 566128.000 5934064.000 5.165 566138.667 5934064.000 5.175 566128.000 5934064.696 5.168</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934002.146 5.100 566192.000 5934032.000 5.140 566160.000 5934032.000 5.130 566160.000 5934004.488 5.094 566192.000 5934002.146 5.100</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934062.609 5.182 566160.000 5934032.000 5.127 566192.000 5934032.000 5.143 566192.000 5934060.522 5.195 566160.000 5934062.609 5.182</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566197.103 5934032.000 5.145 566192.000 5934032.000 5.140 566192.000 5934002.146 5.099 566194.000 5934002.000 5.101 566197.103 5934032.000 5.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Weg_03_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.000 5934060.000 5.201 566192.000 5934060.522 5.197 566192.000 5934032.000 5.141 566197.103 5934032.000 5.144 566200.000 5934060.000 5.201</gml:posList>
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
<gml:posList>565968.000 5934192.164 5.768 565968.000 5934209.619 5.817 565960.000 5934210.152 5.806 565960.000 5934201.253 5.782 565960.000 5934192.732 5.758 565968.000 5934192.164 5.768</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934189.548 5.800 566000.000 5934192.000 5.805 565970.310 5934192.000 5.770 565970.541 5934191.984 5.770 565990.003 5934190.433 5.790 566000.000 5934189.548 5.800</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565970.310 5934192.000 5.769 566000.000 5934192.000 5.808 566000.000 5934207.386 5.855 565990.160 5934208.142 5.844 565968.000 5934209.619 5.820 565968.000 5934192.164 5.767 565970.310 5934192.000 5.769</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934186.479 5.830 566032.000 5934192.000 5.845 566000.000 5934192.000 5.806 566000.000 5934189.548 5.799 566009.312 5934188.724 5.808 566028.469 5934186.855 5.827 566032.000 5934186.479 5.830</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566016.948 5934206.086 5.874 566000.000 5934207.386 5.857 566000.000 5934192.000 5.805 566032.000 5934192.000 5.845 566032.000 5934204.675 5.888 566016.948 5934206.086 5.874</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934183.120 5.860 566064.000 5934192.000 5.887 566032.000 5934192.000 5.845 566032.000 5934186.479 5.828 566047.300 5934184.847 5.843 566064.000 5934183.120 5.860</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_6">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934204.675 5.886 566032.000 5934192.000 5.845 566064.000 5934192.000 5.887 566064.000 5934201.075 5.917 566055.480 5934202.170 5.910 566036.841 5934204.221 5.891 566032.000 5934204.675 5.886</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_7">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934179.958 5.908 566096.000 5934192.000 5.945 566064.000 5934192.000 5.888 566064.000 5934183.120 5.861 566065.645 5934182.950 5.863 566083.675 5934181.147 5.890 566096.000 5934179.958 5.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_8">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934201.075 5.919 566064.000 5934192.000 5.888 566096.000 5934192.000 5.944 566096.000 5934197.033 5.961 566092.321 5934197.487 5.956 566072.930 5934199.927 5.931 566064.000 5934201.075 5.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_9">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934177.002 5.972 566128.000 5934192.000 6.021 566096.000 5934192.000 5.947 566096.000 5934179.958 5.907 566101.389 5934179.438 5.918 566118.787 5934177.822 5.953 566128.000 5934177.002 5.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_10">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566096.000 5934197.033 5.959 566096.000 5934192.000 5.945 566128.000 5934192.000 6.022 566128.000 5934193.108 6.025 566113.584 5934194.861 5.995 566096.000 5934197.033 5.959</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_11">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566137.111 5934192.000 6.052 566128.000 5934192.000 6.025 566128.000 5934177.002 5.967 566135.868 5934176.301 5.988 566152.633 5934174.872 6.033 566160.000 5934174.275 6.053 566160.000 5934189.253 6.111 566137.111 5934192.000 6.052</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_12">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934193.108 6.026 566128.000 5934192.000 6.022 566137.111 5934192.000 6.050 566136.720 5934192.047 6.049 566128.000 5934193.108 6.026</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_13">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934189.253 6.120 566160.000 5934174.275 6.046 566169.081 5934173.538 6.074 566185.208 5934172.297 6.125 566192.000 5934171.807 6.147 566192.000 5934185.669 6.215 566185.543 5934186.351 6.196 566161.747 5934189.044 6.125 566160.000 5934189.253 6.120</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_14">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934185.669 6.224 566192.000 5934171.807 6.140 566200.856 5934171.166 6.165 566216.027 5934170.145 6.209 566224.000 5934169.650 6.232 566224.000 5934182.427 6.309 566208.095 5934183.971 6.266 566192.000 5934185.669 6.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_15">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934182.427 6.317 566224.000 5934169.650 6.224 566230.720 5934169.232 6.237 566244.935 5934168.429 6.264 566256.000 5934167.869 6.286 566256.000 5934179.709 6.372 566249.500 5934180.144 6.360 566229.403 5934181.902 6.325 566224.000 5934182.427 6.317</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_16">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934179.709 6.374 566256.000 5934167.869 6.282 566258.669 5934167.734 6.283 566271.922 5934167.149 6.285 566284.692 5934166.672 6.288 566288.000 5934166.573 6.289 566288.000 5934177.566 6.374 566256.000 5934179.709 6.374</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_17">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934177.566 6.372 566288.000 5934166.573 6.290 566296.877 5934166.306 6.274 566309.114 5934166.125 6.255 566315.222 5934166.125 6.246 566316.430 5934175.662 6.316 566288.000 5934177.566 6.372</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_18">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565963.688 5934128.000 5.660 565960.979 5934128.000 5.660 565963.663 5934127.810 5.660 565963.688 5934128.000 5.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_19">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934128.069 5.660 565960.979 5934128.000 5.660 565963.688 5934128.000 5.660 565964.775 5934136.252 5.670 565960.000 5934136.591 5.669 565960.000 5934128.069 5.660</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_20">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566352.000 5934166.890 6.152 566352.000 5934175.398 6.205 566346.607 5934175.169 6.221 566345.526 5934166.634 6.171 566346.820 5934166.671 6.167 566352.000 5934166.890 6.152</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_21">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566384.000 5934168.720 6.044 566384.000 5934177.240 6.089 566372.258 5934176.430 6.130 566359.304 5934175.707 6.176 566352.000 5934175.398 6.202 566352.000 5934166.890 6.156 566359.721 5934167.217 6.129 566372.788 5934167.946 6.082 566384.000 5934168.720 6.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_22">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566416.000 5934171.535 5.938 566416.000 5934180.081 5.971 566412.191 5934179.683 5.984 566398.692 5934178.424 6.030 566385.381 5934177.335 6.077 566384.000 5934177.240 6.082 566384.000 5934168.720 6.049 566386.020 5934168.859 6.041 566399.433 5934169.956 5.995 566413.027 5934171.224 5.948 566416.000 5934171.535 5.938</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_23">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566425.856 5934181.110 5.935 566416.000 5934180.081 5.966 566416.000 5934171.535 5.943 566426.785 5934172.661 5.909 566440.706 5934174.267 5.866 566448.000 5934175.187 5.843 566448.000 5934183.754 5.866 566439.687 5934182.706 5.892 566425.856 5934181.110 5.935</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_24">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566448.000 5934183.754 5.863 566448.000 5934175.187 5.847 566454.792 5934176.043 5.829 566460.149 5934176.775 5.814 566464.783 5934192.000 5.830 566455.898 5934192.000 5.856 566453.603 5934184.461 5.848 566448.000 5934183.754 5.863</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_25">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566455.898 5934192.000 5.857 566464.783 5934192.000 5.829 566466.000 5934196.000 5.830 566474.485 5934224.000 5.844 566465.603 5934224.000 5.872 566457.867 5934198.470 5.860 566455.898 5934192.000 5.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_26">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566465.603 5934224.000 5.878 566474.485 5934224.000 5.832 566480.000 5934242.200 5.866 566480.000 5934256.000 5.913 566475.300 5934256.000 5.937 566465.603 5934224.000 5.878</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_27">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566475.300 5934256.000 5.940 566480.000 5934256.000 5.920 566480.000 5934271.208 5.997 566477.897 5934264.566 5.972 566477.865 5934264.465 5.972 566475.300 5934256.000 5.940</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_28">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934184.720 5.705 566512.000 5934192.000 5.713 566508.600 5934192.000 5.720 566508.000 5934190.000 5.719 566506.770 5934183.848 5.715 566512.000 5934184.720 5.705</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_29">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566508.600 5934192.000 5.720 566512.000 5934192.000 5.713 566512.000 5934203.333 5.721 566508.600 5934192.000 5.720</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_30">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566484.182 5934256.000 5.909 566480.000 5934256.000 5.920 566480.000 5934242.200 5.851 566484.182 5934256.000 5.909</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_31">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566480.000 5934271.208 5.994 566480.000 5934256.000 5.923 566484.182 5934256.000 5.908 566486.000 5934262.000 5.929 566494.233 5934288.000 6.020 566485.317 5934288.000 6.053 566480.000 5934271.208 5.994</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_32">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566485.317 5934288.000 6.050 566494.233 5934288.000 6.022 566504.367 5934320.000 6.119 566495.451 5934320.000 6.148 566485.317 5934288.000 6.050</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_33">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566495.451 5934320.000 6.144 566504.367 5934320.000 6.120 566505.000 5934322.000 6.127 566512.000 5934320.075 6.100 566512.000 5934328.891 6.136 566507.254 5934330.196 6.154 566504.027 5934330.444 6.163 566500.941 5934329.468 6.168 566498.443 5934327.409 6.166 566496.897 5934324.566 6.159 566495.451 5934320.000 6.144</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_34">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934190.570 5.659 566544.000 5934192.000 5.660 566512.000 5934192.000 5.713 566512.000 5934184.720 5.703 566512.754 5934184.845 5.702 566527.628 5934187.483 5.681 566542.666 5934190.306 5.660 566544.000 5934190.570 5.659</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_35">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566527.074 5934224.000 5.710 566518.200 5934224.000 5.724 566512.000 5934203.333 5.720 566512.000 5934192.000 5.712 566544.000 5934192.000 5.660 566544.000 5934199.235 5.665 566541.057 5934198.652 5.669 566526.102 5934195.845 5.692 566518.208 5934194.445 5.704 566527.074 5934224.000 5.710</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_36">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566536.772 5934256.000 5.760 566527.869 5934256.000 5.780 566526.000 5934250.000 5.769 566518.200 5934224.000 5.725 566527.074 5934224.000 5.706 566534.129 5934247.515 5.746 566536.772 5934256.000 5.760</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_37">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934279.207 5.858 566544.000 5934288.000 5.897 566537.836 5934288.000 5.908 566527.869 5934256.000 5.784 566536.772 5934256.000 5.768 566544.000 5934279.207 5.858</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_38">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566537.836 5934288.000 5.908 566544.000 5934288.000 5.895 566544.000 5934307.789 5.979 566537.836 5934288.000 5.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_39">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934311.275 5.991 566544.000 5934320.000 6.030 566512.273 5934320.000 6.099 566544.000 5934311.275 5.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_40">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.000 5934328.891 6.135 566512.000 5934320.075 6.100 566512.273 5934320.000 6.099 566544.000 5934320.000 6.030 566544.000 5934320.091 6.030 566512.000 5934328.891 6.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_41">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566551.222 5934192.000 5.650 566544.000 5934192.000 5.660 566544.000 5934190.570 5.660 566551.222 5934192.000 5.650</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_42">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.000 5934199.235 5.664 566544.000 5934192.000 5.659 566551.222 5934192.000 5.650 566557.867 5934193.316 5.642 566573.232 5934196.511 5.625 566576.000 5934197.114 5.622 566576.000 5934205.814 5.628 566571.462 5934204.825 5.633 566556.177 5934201.646 5.650 566544.000 5934199.235 5.664</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_43">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566546.739 5934288.000 5.891 566544.000 5934288.000 5.895 566544.000 5934279.207 5.861 566546.739 5934288.000 5.891</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_44">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566544.329 5934320.000 6.029 566544.000 5934320.000 6.029 566544.000 5934311.275 5.993 566545.000 5934311.000 5.990 566544.000 5934307.789 5.978 566544.000 5934288.000 5.895 566546.739 5934288.000 5.891 566553.115 5934308.472 5.967 566553.458 5934311.841 5.981 566552.458 5934315.077 5.996 566550.275 5934317.665 6.010 566547.254 5934319.196 6.021 566544.329 5934320.000 6.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_45">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566576.000 5934205.814 5.627 566576.000 5934197.114 5.623 566588.759 5934199.894 5.612 566604.449 5934203.462 5.599 566608.000 5934204.304 5.596 566608.000 5934213.039 5.600 566602.527 5934211.742 5.605 566586.912 5934208.191 5.618 566576.000 5934205.814 5.627</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_46">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566608.000 5934213.039 5.598 566608.000 5934204.304 5.599 566620.301 5934207.218 5.591 566636.371 5934211.173 5.581 566640.000 5934212.084 5.579 566640.000 5934220.848 5.578 566634.321 5934219.422 5.582 566618.306 5934215.480 5.592 566608.000 5934213.039 5.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_47">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566640.000 5934220.848 5.578 566640.000 5934212.084 5.579 566652.814 5934215.299 5.571 566669.573 5934219.582 5.561 566672.000 5934220.213 5.559 566672.000 5934224.000 5.559 566652.529 5934224.000 5.571 566650.727 5934223.539 5.572 566640.000 5934220.848 5.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_48">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566652.529 5934224.000 5.570 566672.000 5934224.000 5.560 566672.000 5934228.996 5.559 566667.451 5934227.813 5.561 566652.529 5934224.000 5.570</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_49">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566686.564 5934224.000 5.556 566672.000 5934224.000 5.560 566672.000 5934220.213 5.560 566686.564 5934224.000 5.556</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_50">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566672.000 5934228.996 5.561 566672.000 5934224.000 5.561 566686.564 5934224.000 5.556 566686.650 5934224.022 5.556 566704.000 5934228.608 5.550 566704.000 5934237.408 5.550 566701.856 5934236.833 5.551 566684.495 5934232.245 5.557 566672.000 5934228.996 5.561</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_51">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.000 5934237.408 5.555 566704.000 5934228.608 5.548 566704.043 5934228.619 5.548 566720.000 5934232.902 5.544 566720.000 5934241.705 5.551 566719.535 5934241.578 5.551 566704.000 5934237.408 5.555</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_52">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934222.648 5.868 565968.000 5934224.000 5.875 565960.000 5934224.000 5.860 565960.000 5934223.181 5.856 565968.000 5934222.648 5.868</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_53">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565960.000 5934224.000 5.860 565968.000 5934224.000 5.875 565968.000 5934224.257 5.876 565960.000 5934225.000 5.865 565960.000 5934224.000 5.860</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_54">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566000.000 5934220.425 5.913 566000.000 5934221.286 5.917 565970.769 5934224.000 5.879 565968.000 5934224.000 5.875 565968.000 5934222.648 5.868 565991.090 5934221.108 5.900 566000.000 5934220.425 5.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_55">
<gml:exterior>
<gml:LinearRing>
<gml:posList>565968.000 5934224.257 5.876 565968.000 5934224.000 5.875 565970.769 5934224.000 5.879 565968.000 5934224.257 5.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_56">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566032.000 5934217.732 5.944 566032.000 5934218.314 5.947 566000.000 5934221.286 5.917 566000.000 5934220.425 5.912 566018.052 5934219.039 5.931 566032.000 5934217.732 5.944</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_57">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566057.020 5934215.080 5.962 566064.000 5934214.182 5.967 566064.000 5934215.343 5.972 566032.000 5934218.314 5.947 566032.000 5934217.732 5.945 566038.159 5934217.154 5.949 566057.020 5934215.080 5.962</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_58">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566064.000 5934215.343 5.972 566064.000 5934214.182 5.967 566074.570 5934212.823 5.980 566084.981 5934211.513 5.993 566084.627 5934213.428 6.000 566064.000 5934215.343 5.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_59">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566100.597 5934209.564 6.018 566115.166 5934207.764 6.049 566128.000 5934206.203 6.076 566128.000 5934209.433 6.087 566100.149 5934211.986 6.025 566100.597 5934209.564 6.018</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_60">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566128.000 5934209.433 6.087 566128.000 5934206.203 6.078 566138.280 5934204.953 6.107 566139.592 5934204.796 6.111 566140.043 5934208.329 6.123 566128.000 5934209.433 6.087</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_61">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566146.543 5934203.961 6.133 566160.000 5934202.347 6.173 566160.000 5934206.500 6.192 566147.018 5934207.690 6.150 566146.543 5934203.961 6.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_62">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566160.000 5934206.500 6.194 566160.000 5934202.347 6.172 566163.253 5934201.956 6.184 566186.957 5934199.274 6.274 566192.000 5934198.742 6.293 566192.000 5934203.567 6.318 566160.000 5934206.500 6.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_63">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566192.000 5934203.567 6.319 566192.000 5934198.742 6.294 566193.465 5934198.587 6.300 566194.622 5934203.326 6.330 566192.000 5934203.567 6.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_64">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566209.405 5934196.904 6.357 566224.000 5934195.488 6.408 566224.000 5934200.633 6.443 566203.684 5934202.496 6.371 566202.496 5934197.634 6.333 566209.405 5934196.904 6.357</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_65">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566224.000 5934200.633 6.446 566224.000 5934195.488 6.407 566230.597 5934194.848 6.423 566250.500 5934193.106 6.470 566256.000 5934192.738 6.484 566256.000 5934197.700 6.521 566224.000 5934200.633 6.446</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_66">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566256.000 5934197.700 6.525 566256.000 5934192.738 6.478 566261.974 5934192.338 6.485 566261.581 5934197.188 6.531 566256.000 5934197.700 6.525</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_67">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934190.595 6.486 566288.000 5934192.000 6.497 566269.025 5934192.000 6.490 566269.036 5934191.865 6.489 566288.000 5934190.595 6.486</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_68">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566269.025 5934192.000 6.491 566288.000 5934192.000 6.495 566288.000 5934194.767 6.520 566268.657 5934196.540 6.534 566269.025 5934192.000 6.491</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_69">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566319.082 5934191.917 6.439 566318.182 5934192.000 6.442 566288.000 5934192.000 6.498 566288.000 5934190.595 6.485 566318.622 5934188.544 6.409 566319.082 5934191.917 6.439</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon gml:id="DEXX_Kai_flaeche_70">
<gml:exterior>
<gml:LinearRing>
<gml:posList>566288.000 5934194.767 6.518 566288.000 5934192.000 6.497 566318.182 5934192.000 6.442 566288.000 5934194.767 6.518</gml:posList>
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
<gml:posList>565970.541 5934191.984 0.000 565962.000 5934192.590 0.000 565962.000 5934192.590 5.760 565970.541 5934191.984 5.770 565970.541 5934191.984 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>565990.003 5934190.433 0.000 565970.541 5934191.984 0.000 565970.541 5934191.984 5.770 565990.003 5934190.433 5.789 565990.003 5934190.433 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566009.312 5934188.724 0.000 565990.003 5934190.433 0.000 565990.003 5934190.433 5.789 566009.312 5934188.724 5.809 566009.312 5934188.724 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566028.469 5934186.855 0.000 566009.312 5934188.724 0.000 566009.312 5934188.724 5.809 566028.469 5934186.855 5.827 566028.469 5934186.855 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566047.300 5934184.847 0.000 566028.469 5934186.855 0.000 566028.469 5934186.855 5.827 566047.300 5934184.847 5.841 566047.300 5934184.847 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566065.645 5934182.950 0.000 566047.300 5934184.847 0.000 566047.300 5934184.847 5.841 566065.645 5934182.950 5.863 566065.645 5934182.950 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566083.675 5934181.147 0.000 566065.645 5934182.950 0.000 566065.645 5934182.950 5.863 566083.675 5934181.147 5.890 566083.675 5934181.147 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566101.389 5934179.438 0.000 566083.675 5934181.147 0.000 566083.675 5934181.147 5.890 566101.389 5934179.438 5.920 566101.389 5934179.438 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566118.787 5934177.822 0.000 566101.389 5934179.438 0.000 566101.389 5934179.438 5.920 566118.787 5934177.822 5.953 566118.787 5934177.822 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566135.868 5934176.301 0.000 566118.787 5934177.822 0.000 566118.787 5934177.822 5.953 566135.868 5934176.301 5.991 566135.868 5934176.301 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566152.633 5934174.872 0.000 566135.868 5934176.301 0.000 566135.868 5934176.301 5.991 566152.633 5934174.872 6.030 566152.633 5934174.872 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566169.081 5934173.538 0.000 566152.633 5934174.872 0.000 566152.633 5934174.872 6.030 566169.081 5934173.538 6.073 566169.081 5934173.538 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566185.208 5934172.297 0.000 566169.081 5934173.538 0.000 566169.081 5934173.538 6.073 566185.208 5934172.297 6.126 566185.208 5934172.297 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566200.856 5934171.166 0.000 566185.208 5934172.297 0.000 566185.208 5934172.297 6.126 566200.856 5934171.166 6.170 566200.856 5934171.166 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566216.027 5934170.145 0.000 566200.856 5934171.166 0.000 566200.856 5934171.166 6.170 566216.027 5934170.145 6.209 566216.027 5934170.145 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566230.720 5934169.232 0.000 566216.027 5934170.145 0.000 566216.027 5934170.145 6.209 566230.720 5934169.232 6.240 566230.720 5934169.232 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566244.935 5934168.429 0.000 566230.720 5934169.232 0.000 566230.720 5934169.232 6.240 566244.935 5934168.429 6.267 566244.935 5934168.429 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566258.669 5934167.734 0.000 566244.935 5934168.429 0.000 566244.935 5934168.429 6.267 566258.669 5934167.734 6.283 566258.669 5934167.734 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566271.922 5934167.149 0.000 566258.669 5934167.734 0.000 566258.669 5934167.734 6.283 566271.922 5934167.149 6.291 566271.922 5934167.149 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566284.692 5934166.672 0.000 566271.922 5934167.149 0.000 566271.922 5934167.149 6.291 566284.692 5934166.672 6.287 566284.692 5934166.672 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566296.877 5934166.306 0.000 566284.692 5934166.672 0.000 566284.692 5934166.672 6.287 566296.877 5934166.306 6.277 566296.877 5934166.306 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566309.114 5934166.125 0.000 566296.877 5934166.306 0.000 566296.877 5934166.306 6.277 566309.114 5934166.125 6.256 566309.114 5934166.125 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566321.516 5934166.125 0.000 566309.114 5934166.125 0.000 566309.114 5934166.125 6.256 566321.516 5934166.125 6.234 566321.516 5934166.125 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566334.085 5934166.307 0.000 566321.516 5934166.125 0.000 566321.516 5934166.125 6.234 566334.085 5934166.307 6.201 566334.085 5934166.307 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566346.820 5934166.671 0.000 566334.085 5934166.307 0.000 566334.085 5934166.307 6.201 566346.820 5934166.671 6.168 566346.820 5934166.671 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566359.721 5934167.217 0.000 566346.820 5934166.671 0.000 566346.820 5934166.671 6.168 566359.721 5934167.217 6.127 566359.721 5934167.217 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566372.788 5934167.946 0.000 566359.721 5934167.217 0.000 566359.721 5934167.217 6.127 566372.788 5934167.946 6.086 566372.788 5934167.946 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566386.020 5934168.859 0.000 566372.788 5934167.946 0.000 566372.788 5934167.946 6.086 566386.020 5934168.859 6.040 566386.020 5934168.859 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566399.433 5934169.956 0.000 566386.020 5934168.859 0.000 566386.020 5934168.859 6.040 566399.433 5934169.956 5.994 566399.433 5934169.956 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566413.027 5934171.224 0.000 566399.433 5934169.956 0.000 566399.433 5934169.956 5.994 566413.027 5934171.224 5.951 566413.027 5934171.224 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566426.785 5934172.661 0.000 566413.027 5934171.224 0.000 566413.027 5934171.224 5.951 566426.785 5934172.661 5.908 566426.785 5934172.661 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566440.706 5934174.267 0.000 566426.785 5934172.661 0.000 566426.785 5934172.661 5.908 566440.706 5934174.267 5.867 566440.706 5934174.267 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566454.792 5934176.043 0.000 566440.706 5934174.267 0.000 566440.706 5934174.267 5.867 566454.792 5934176.043 5.831 566454.792 5934176.043 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566460.149 5934176.775 0.000 566454.792 5934176.043 0.000 566454.792 5934176.043 5.831 566460.149 5934176.775 5.814 566460.149 5934176.775 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566466.000 5934196.000 0.000 566460.149 5934176.775 0.000 566460.149 5934176.775 5.814 566466.000 5934196.000 5.830 566466.000 5934196.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566486.000 5934262.000 0.000 566466.000 5934196.000 0.000 566466.000 5934196.000 5.830 566486.000 5934262.000 5.930 566486.000 5934262.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566505.000 5934322.000 0.000 566486.000 5934262.000 0.000 566486.000 5934262.000 5.930 566505.000 5934322.000 6.125 566505.000 5934322.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566545.000 5934311.000 0.000 566505.000 5934322.000 0.000 566505.000 5934322.000 6.125 566545.000 5934311.000 5.990 566545.000 5934311.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566526.000 5934250.000 0.000 566545.000 5934311.000 0.000 566545.000 5934311.000 5.990 566526.000 5934250.000 5.765 566526.000 5934250.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566508.000 5934190.000 0.000 566526.000 5934250.000 0.000 566526.000 5934250.000 5.765 566508.000 5934190.000 5.720 566508.000 5934190.000 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566506.770 5934183.848 0.000 566508.000 5934190.000 0.000 566508.000 5934190.000 5.720 566506.770 5934183.848 5.715 566506.770 5934183.848 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566512.754 5934184.845 0.000 566506.770 5934183.848 0.000 566506.770 5934183.848 5.715 566512.754 5934184.845 5.701 566512.754 5934184.845 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566527.628 5934187.483 0.000 566512.754 5934184.845 0.000 566512.754 5934184.845 5.701 566527.628 5934187.483 5.680 566527.628 5934187.483 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566542.666 5934190.306 0.000 566527.628 5934187.483 0.000 566527.628 5934187.483 5.680 566542.666 5934190.306 5.660 566542.666 5934190.306 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566557.867 5934193.316 0.000 566542.666 5934190.306 0.000 566542.666 5934190.306 5.660 566557.867 5934193.316 5.640 566557.867 5934193.316 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566573.232 5934196.511 0.000 566557.867 5934193.316 0.000 566557.867 5934193.316 5.640 566573.232 5934196.511 5.629 566573.232 5934196.511 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566588.759 5934199.894 0.000 566573.232 5934196.511 0.000 566573.232 5934196.511 5.629 566588.759 5934199.894 5.610 566588.759 5934199.894 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566604.449 5934203.462 0.000 566588.759 5934199.894 0.000 566588.759 5934199.894 5.610 566604.449 5934203.462 5.600 566604.449 5934203.462 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566620.301 5934207.218 0.000 566604.449 5934203.462 0.000 566604.449 5934203.462 5.600 566620.301 5934207.218 5.590 566620.301 5934207.218 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566636.371 5934211.173 0.000 566620.301 5934207.218 0.000 566620.301 5934207.218 5.590 566636.371 5934211.173 5.580 566636.371 5934211.173 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566652.814 5934215.299 0.000 566636.371 5934211.173 0.000 566636.371 5934211.173 5.580 566652.814 5934215.299 5.570 566652.814 5934215.299 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566669.573 5934219.582 0.000 566652.814 5934215.299 0.000 566652.814 5934215.299 5.570 566669.573 5934219.582 5.560 566669.573 5934219.582 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566686.650 5934224.022 0.000 566669.573 5934219.582 0.000 566669.573 5934219.582 5.560 566686.650 5934224.022 5.556 566686.650 5934224.022 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566704.043 5934228.619 0.000 566686.650 5934224.022 0.000 566686.650 5934224.022 5.556 566704.043 5934228.619 5.550 566704.043 5934228.619 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>566718.000 5934232.365 0.000 566704.043 5934228.619 0.000 566704.043 5934228.619 5.550 566718.000 5934232.365 5.545 566718.000 5934232.365 0.000</gml:posList>
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
<gml:posList>565962.000 5934136.449 0.000 565962.776 5934136.394 0.000 565962.776 5934136.394 5.670 565962.000 5934136.449 5.670 565962.000 5934136.449 0.000</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</gen:lod2Geometry>
</gen:GenericCityObject>
</core:cityObjectMember>
</core:CityModel>
