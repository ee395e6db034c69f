<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/3.0" xmlns:pcl="http://www.opengis.net/citygml/pointcloud/3.0"
  xmlns:gml="http://www.opengis.net/gml/3.2">
  <core:cityObjectMember>
    <pcl:PointCloud gml:id="points">
      <pcl:mimeType>application/vnd.las</pcl:mimeType>
      <pcl:pointFile>points.las</pcl:pointFile>
    </pcl:PointCloud>
  </core:cityObjectMember>
</core:CityModel>
