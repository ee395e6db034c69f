<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0"
  xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0"
  xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0"
  xmlns:grp="http://www.opengis.net/citygml/cityobjectgroup/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0"
  xmlns:gml="http://www.opengis.net/gml" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0"
  xmlns:xlink="http://www.w3.org/1999/xlink">
  <gml:name>Prüfstadt</gml:name>
  <gml:boundedBy>
    <gml:Envelope srsName="urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH" srsDimension="3">
      <gml:lowerCorner>565000 5934000 0</gml:lowerCorner>
      <gml:upperCorner>566000 5935000 100</gml:upperCorner>
    </gml:Envelope>
  </gml:boundedBy>
  <core:cityObjectMember>
    <bldg:Building gml:id="house">
      <bldg:lod2MultiSurface><gml:MultiSurface gml:id="all"><gml:surfaceMember><gml:Polygon gml:id="plain"><gml:exterior><gml:LinearRing gml:id="rp"><gml:posList>565100 5934100 5 565110 5934100 5 565110 5934110 5 565100 5934110 5 565100 5934100 5</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing gml:id="rh"><gml:posList>565101 5934101 5 565103 5934101 5 565103 5934103 5 565101 5934103 5 565101 5934101 5</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></gml:surfaceMember><gml:surfaceMember><gml:Polygon gml:id="repeated"><gml:exterior><gml:LinearRing gml:id="rr"><gml:posList>565100 5934100 9 565110 5934100 9 565110 5934100 9 565110 5934110 9 565100 5934110 9 565100 5934100 9</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember><gml:surfaceMember><gml:OrientableSurface orientation="-"><gml:baseSurface><gml:Polygon gml:id="turned"><gml:exterior><gml:LinearRing gml:id="rt"><gml:posList>565120 5934100 5 565130 5934100 5 565130 5934110 5 565120 5934110 5 565120 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:baseSurface></gml:OrientableSurface></gml:surfaceMember><gml:surfaceMember><gml:Polygon gml:id="projected"><gml:exterior><gml:LinearRing gml:id="rj"><gml:posList>565140 5934100 5 565150 5934100 5 565150 5934110 5 565140 5934110 5 565140 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember><gml:surfaceMember><gml:Polygon gml:id="onMap"><gml:exterior><gml:LinearRing gml:id="rm"><gml:posList>565160 5934100 5 565170 5934100 5 565170 5934110 5 565160 5934110 5 565160 5934100 5</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface>
      <app:appearance><app:Appearance><app:theme>summer</app:theme>
        <app:surfaceDataMember><app:ParameterizedTexture gml:id="walls"><app:imageURI>textures\wall.png</app:imageURI><app:wrapMode>mirror</app:wrapMode>
          <app:target uri="#plain"><app:TexCoordList gml:id="plainCoordinates"><app:textureCoordinates ring="#rp">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates><app:textureCoordinates ring="#rh">0.1 0.1 0.3 0.1 0.3 0.3 0.1 0.3 0.1 0.1</app:textureCoordinates></app:TexCoordList></app:target>
          <app:target uri="#repeated"><app:TexCoordList><app:textureCoordinates ring="#rr">0 0 1 0 0.5 0.5 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
          <app:target uri="#turned"><app:TexCoordList><app:textureCoordinates ring="#rt">0 0 1 0 1 1 0 1 0 0</app:textureCoordinates></app:TexCoordList></app:target>
          <app:target uri="#projected"><app:TexCoordGen><app:worldToTexture>0.1 0 0 -56514.0 0 0.1 0 -593410.0 0 0 0 1</app:worldToTexture></app:TexCoordGen></app:target>
        </app:ParameterizedTexture></app:surfaceDataMember>
        <app:surfaceDataMember><app:GeoreferencedTexture><app:imageURI>textures/map.png</app:imageURI><app:target>#onMap</app:target></app:GeoreferencedTexture></app:surfaceDataMember>
      </app:Appearance></app:appearance>
    </bldg:Building>
  </core:cityObjectMember>
  <app:appearanceMember><app:Appearance><app:theme>winter</app:theme>
    <app:surfaceDataMember><app:X3DMaterial><app:diffuseColor>1 0.5 0</app:diffuseColor><app:transparency>0.25</app:transparency><app:target>#all</app:target></app:X3DMaterial></app:surfaceDataMember>
    <app:surfaceDataMember><app:ParameterizedTexture><app:imageURI>textures/WALL.PNG</app:imageURI><app:target uri="#plain" xlink:href="#plainCoordinates"/></app:ParameterizedTexture></app:surfaceDataMember>
  </app:Appearance></app:appearanceMember>
  <app:appearanceMember><app:Appearance><app:theme>again</app:theme><app:surfaceDataMember xlink:href="#walls"/></app:Appearance></app:appearanceMember>
</core:CityModel>
