<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/3.0" xmlns:pcl="http://www.opengis.net/citygml/pointcloud/3.0"
  xmlns:vers="http://www.opengis.net/citygml/versioning/3.0" xmlns:dem="http://www.opengis.net/citygml/relief/3.0"
  xmlns:gml="http://www.opengis.net/gml/3.2">
  <gml:boundedBy>
    <gml:Envelope srsName="EPSG:25832" srsDimension="3">
      <gml:lowerCorner>565000 5934000 0</gml:lowerCorner>
      <gml:upperCorner>566000 5935000 30</gml:upperCorner>
    </gml:Envelope>
  </gml:boundedBy>
  <core:cityObjectMember>
    <dem:MassPointRelief gml:id="points">
      <dem:lod>3</dem:lod>
      <dem:pointCloud>
        <pcl:PointCloud gml:id="cloud">
          <pcl:mimeType>application/vnd.las</pcl:mimeType>
          <pcl:pointFile>points.las</pcl:pointFile>
        </pcl:PointCloud>
      </dem:pointCloud>
    </dem:MassPointRelief>
  </core:cityObjectMember>
  <core:versionMember>
    <vers:Version gml:id="v1"><vers:tag>2026</vers:tag></vers:Version>
  </core:versionMember>
</core:CityModel>
