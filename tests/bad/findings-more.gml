<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0"
  xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0"
  xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:gml="http://www.opengis.net/gml"
  xmlns:xlink="http://www.w3.org/1999/xlink">
  <gml:boundedBy>
    <gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
      <gml:lowerCorner>565000 5934000 0</gml:lowerCorner>
      <gml:upperCorner>566000 5935000 30</gml:upperCorner>
    </gml:Envelope>
  </gml:boundedBy>
  <core:cityObjectMember>
    <bldg:Building gml:id="house0">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p0"><gml:exterior><gml:LinearRing gml:id="r0"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house1">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p1"><gml:exterior><gml:LinearRing gml:id="r1"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house2">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p2"><gml:exterior><gml:LinearRing gml:id="r2"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house3">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p3"><gml:exterior><gml:LinearRing gml:id="r3"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house4">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p4"><gml:exterior><gml:LinearRing gml:id="r4"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house5">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p5"><gml:exterior><gml:LinearRing gml:id="r5"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house6">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p6"><gml:exterior><gml:LinearRing gml:id="r6"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house7">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p7"><gml:exterior><gml:LinearRing gml:id="r7"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house8">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p8"><gml:exterior><gml:LinearRing gml:id="r8"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house9">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p9"><gml:exterior><gml:LinearRing gml:id="r9"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house10">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p10"><gml:exterior><gml:LinearRing gml:id="r10"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house11">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p11"><gml:exterior><gml:LinearRing gml:id="r11"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house12">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p12"><gml:exterior><gml:LinearRing gml:id="r12"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house13">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p13"><gml:exterior><gml:LinearRing gml:id="r13"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house14">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p14"><gml:exterior><gml:LinearRing gml:id="r14"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house15">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p15"><gml:exterior><gml:LinearRing gml:id="r15"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house16">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p16"><gml:exterior><gml:LinearRing gml:id="r16"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house17">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p17"><gml:exterior><gml:LinearRing gml:id="r17"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house18">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p18"><gml:exterior><gml:LinearRing gml:id="r18"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house19">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p19"><gml:exterior><gml:LinearRing gml:id="r19"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house20">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p20"><gml:exterior><gml:LinearRing gml:id="r20"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house21">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p21"><gml:exterior><gml:LinearRing gml:id="r21"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house22">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p22"><gml:exterior><gml:LinearRing gml:id="r22"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house23">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p23"><gml:exterior><gml:LinearRing gml:id="r23"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house24">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p24"><gml:exterior><gml:LinearRing gml:id="r24"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house25">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p25"><gml:exterior><gml:LinearRing gml:id="r25"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house26">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p26"><gml:exterior><gml:LinearRing gml:id="r26"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house27">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p27"><gml:exterior><gml:LinearRing gml:id="r27"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house28">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p28"><gml:exterior><gml:LinearRing gml:id="r28"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house29">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p29"><gml:exterior><gml:LinearRing gml:id="r29"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house30">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p30"><gml:exterior><gml:LinearRing gml:id="r30"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house31">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p31"><gml:exterior><gml:LinearRing gml:id="r31"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house32">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p32"><gml:exterior><gml:LinearRing gml:id="r32"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house33">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p33"><gml:exterior><gml:LinearRing gml:id="r33"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house34">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p34"><gml:exterior><gml:LinearRing gml:id="r34"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house35">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p35"><gml:exterior><gml:LinearRing gml:id="r35"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house36">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p36"><gml:exterior><gml:LinearRing gml:id="r36"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house37">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p37"><gml:exterior><gml:LinearRing gml:id="r37"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house38">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p38"><gml:exterior><gml:LinearRing gml:id="r38"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house39">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p39"><gml:exterior><gml:LinearRing gml:id="r39"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house40">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p40"><gml:exterior><gml:LinearRing gml:id="r40"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house41">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p41"><gml:exterior><gml:LinearRing gml:id="r41"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house42">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p42"><gml:exterior><gml:LinearRing gml:id="r42"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house43">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p43"><gml:exterior><gml:LinearRing gml:id="r43"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house44">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p44"><gml:exterior><gml:LinearRing gml:id="r44"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house45">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p45"><gml:exterior><gml:LinearRing gml:id="r45"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house46">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p46"><gml:exterior><gml:LinearRing gml:id="r46"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house47">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p47"><gml:exterior><gml:LinearRing gml:id="r47"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house48">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p48"><gml:exterior><gml:LinearRing gml:id="r48"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house49">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p49"><gml:exterior><gml:LinearRing gml:id="r49"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house50">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p50"><gml:exterior><gml:LinearRing gml:id="r50"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house51">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p51"><gml:exterior><gml:LinearRing gml:id="r51"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house52">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p52"><gml:exterior><gml:LinearRing gml:id="r52"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house53">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p53"><gml:exterior><gml:LinearRing gml:id="r53"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house54">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p54"><gml:exterior><gml:LinearRing gml:id="r54"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house55">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p55"><gml:exterior><gml:LinearRing gml:id="r55"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house56">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p56"><gml:exterior><gml:LinearRing gml:id="r56"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house57">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p57"><gml:exterior><gml:LinearRing gml:id="r57"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house58">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p58"><gml:exterior><gml:LinearRing gml:id="r58"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house59">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p59"><gml:exterior><gml:LinearRing gml:id="r59"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house60">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p60"><gml:exterior><gml:LinearRing gml:id="r60"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house61">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p61"><gml:exterior><gml:LinearRing gml:id="r61"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house62">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p62"><gml:exterior><gml:LinearRing gml:id="r62"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house63">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p63"><gml:exterior><gml:LinearRing gml:id="r63"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house64">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p64"><gml:exterior><gml:LinearRing gml:id="r64"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house65">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p65"><gml:exterior><gml:LinearRing gml:id="r65"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house66">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p66"><gml:exterior><gml:LinearRing gml:id="r66"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house67">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p67"><gml:exterior><gml:LinearRing gml:id="r67"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house68">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p68"><gml:exterior><gml:LinearRing gml:id="r68"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house69">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p69"><gml:exterior><gml:LinearRing gml:id="r69"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house70">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p70"><gml:exterior><gml:LinearRing gml:id="r70"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house71">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p71"><gml:exterior><gml:LinearRing gml:id="r71"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house72">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p72"><gml:exterior><gml:LinearRing gml:id="r72"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house73">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p73"><gml:exterior><gml:LinearRing gml:id="r73"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house74">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p74"><gml:exterior><gml:LinearRing gml:id="r74"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house75">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p75"><gml:exterior><gml:LinearRing gml:id="r75"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house76">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p76"><gml:exterior><gml:LinearRing gml:id="r76"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house77">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p77"><gml:exterior><gml:LinearRing gml:id="r77"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house78">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p78"><gml:exterior><gml:LinearRing gml:id="r78"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house79">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p79"><gml:exterior><gml:LinearRing gml:id="r79"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house80">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p80"><gml:exterior><gml:LinearRing gml:id="r80"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house81">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p81"><gml:exterior><gml:LinearRing gml:id="r81"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house82">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p82"><gml:exterior><gml:LinearRing gml:id="r82"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house83">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p83"><gml:exterior><gml:LinearRing gml:id="r83"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house84">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p84"><gml:exterior><gml:LinearRing gml:id="r84"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house85">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p85"><gml:exterior><gml:LinearRing gml:id="r85"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house86">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p86"><gml:exterior><gml:LinearRing gml:id="r86"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house87">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p87"><gml:exterior><gml:LinearRing gml:id="r87"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house88">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p88"><gml:exterior><gml:LinearRing gml:id="r88"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house89">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p89"><gml:exterior><gml:LinearRing gml:id="r89"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house90">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p90"><gml:exterior><gml:LinearRing gml:id="r90"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house91">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p91"><gml:exterior><gml:LinearRing gml:id="r91"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house92">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p92"><gml:exterior><gml:LinearRing gml:id="r92"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house93">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p93"><gml:exterior><gml:LinearRing gml:id="r93"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house94">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p94"><gml:exterior><gml:LinearRing gml:id="r94"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house95">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p95"><gml:exterior><gml:LinearRing gml:id="r95"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house96">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p96"><gml:exterior><gml:LinearRing gml:id="r96"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house97">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p97"><gml:exterior><gml:LinearRing gml:id="r97"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house98">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p98"><gml:exterior><gml:LinearRing gml:id="r98"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house99">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p99"><gml:exterior><gml:LinearRing gml:id="r99"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house100">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p100"><gml:exterior><gml:LinearRing gml:id="r100"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house101">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p101"><gml:exterior><gml:LinearRing gml:id="r101"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house102">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p102"><gml:exterior><gml:LinearRing gml:id="r102"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house103">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p103"><gml:exterior><gml:LinearRing gml:id="r103"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
  <core:cityObjectMember>
    <bldg:Building gml:id="house104">
      <bldg:lod2MultiSurface>
          <gml:MultiSurface>
            <gml:surfaceMember><gml:Polygon gml:id="p104"><gml:exterior><gml:LinearRing gml:id="r104"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>
          </gml:MultiSurface>
      </bldg:lod2MultiSurface>
    </bldg:Building>
  </core:cityObjectMember>
</core:CityModel>
