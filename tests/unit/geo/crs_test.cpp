#include "geo/crs.hpp"

#include <gtest/gtest.h>

#include <string>

#include "geo/proj_string.hpp"

namespace stadtblick::geo {
namespace {

Crs crs(std::string_view text) {
  auto result = Crs::fromText(text);
  EXPECT_TRUE(result) << text;
  return result ? std::move(result).value() : Crs();
}

struct Name {
  const char* written;
  const char* canonical;
};

class CrsNames : public testing::TestWithParam<Name> {};

TEST_P(CrsNames, AreReadAsTheCodeTheyMean) {
  EXPECT_EQ(crs(GetParam().written).text(), GetParam().canonical);
}

INSTANTIATE_TEST_SUITE_P(
    All, CrsNames,
    testing::Values(
        Name{"EPSG:25832", "EPSG:25832"}, Name{"25832", "EPSG:25832"}, Name{" epsg:25833 ", "EPSG:25833"},
        Name{"EPSG:25832+7837", "EPSG:25832+7837"}, Name{"EPSG:25832+EPSG:7837", "EPSG:25832+7837"},
        Name{"urn:ogc:def:crs:EPSG::25832", "EPSG:25832"},
        Name{"urn:ogc:def:crs:EPSG:6.12:31467", "EPSG:31467"},
        Name{"urn:x-ogc:def:crs:EPSG:25833", "EPSG:25833"},
        Name{"urn:ogc:def:crs,crs:EPSG:6.12:25832,crs:EPSG:6.12:5783", "EPSG:25832+5783"},
        Name{"urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783", "EPSG:25832+5783"},
        Name{"urn:ogc:def:crs,crs:EPSG:6.12:3068,crs:EPSG:6.12:5783", "EPSG:3068+5783"},
        Name{"urn:ogc:def:crs,crs:EPSG:7.7:31468,crs:EPSG:7.7:5783", "EPSG:31468+5783"},
        Name{"urn:ogc:def:crs:EPSG:25832, crs:EPSG:5783", "EPSG:25832+5783"},
        Name{"urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84"},
        Name{"http://www.opengis.net/def/crs/EPSG/0/6697", "EPSG:6697"},
        Name{"https://www.opengis.net/def/crs/EPSG/0/25833", "EPSG:25833"},
        Name{"http://www.opengis.net/gml/srs/epsg.xml#31467", "EPSG:31467"},
        Name{"http://www.opengis.net/def/crs-compound?1=http://www.opengis.net/def/crs/EPSG/0/25832&2=http://"
             "www.opengis.net/def/crs/EPSG/0/7837",
             "EPSG:25832+7837"},
        Name{"urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH", "EPSG:25832+7837"},
        Name{"urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH*GCG2016", "EPSG:25832+7837"},
        Name{"urn:adv:crs:ETRS89_UTM33*DE_DHHN2016_NH", "EPSG:25833+7837"},
        Name{"urn:adv:crs:ETRS89_UTM32*DE_DHHN92_NH", "EPSG:25832+5783"},
        Name{"urn:adv:crs:ETRS89_UTM32", "EPSG:25832"}, Name{"urn:adv:crs:etrs89_utm33", "EPSG:25833"},
        Name{"ETRS89_UTM32", "EPSG:25832"}, Name{"urn:adv:crs:DE_DHDN_3GK2*DE_DHHN92_NH", "EPSG:5676+5783"},
        Name{"urn:adv:crs:DE_DHDN_3GK3*DE_DHN92_NH", "EPSG:5677+5783"},
        Name{"urn:adv:crs:DE_DHDN_3GK4*DE_DHHN92_NH", "EPSG:5678+5783"},
        Name{"urn:adv:crs:DE_DHDN_3GK5*DE_DHHN85_NOH", "EPSG:5679+5784"},
        Name{"urn:adv:crs:DE_DHDN_3GK3_HE100", "EPSG:5677"}, Name{"urn:adv:crs:DE_42-83_3GK4", "EPSG:5674"},
        Name{"urn:adv:crs:ETRS89_Lat-Lon", "EPSG:4258"}, Name{"urn:adv:crs:ETRS89_Lat-Lon-h", "EPSG:4937"},
        Name{"urn:adv:crs:ETRS89_X-Y-Z", "EPSG:4936"}, Name{"ETRS89 / UTM zone 32N", "EPSG:25832"}));

class CrsNonsense : public testing::TestWithParam<const char*> {};

TEST_P(CrsNonsense, IsRefusedWithItsName) {
  const auto result = Crs::fromText(GetParam());
  ASSERT_FALSE(result);
  ASSERT_EQ(result.diagnostics().size(), 1U);
  EXPECT_EQ(result.diagnostics()[0].code, base::DiagnosticCode::kCrsUnknown);
  EXPECT_TRUE(result.diagnostics().hasErrors());
}

INSTANTIATE_TEST_SUITE_P(All, CrsNonsense,
                         testing::Values("", "   ", "EPSG:99999999", "EPSG:23632", "EPSG:", "EPSG:25832+",
                                         "hello", "urn:adv:crs:ETRS89_UTM99",
                                         "urn:adv:crs:ETRS89_UTM32*DE_NOTHING",
                                         "urn:adv:crs:ETRS89_UTM32*DE_DHHN92_NH*X*Y", "urn:ogc:def:crs",
                                         "urn:ogc:def:crs:EPSG", "#local-CRS-1", "EPSG:7837",
                                         "EPSG:25832+7837+1", "http://example.org/crs", "+proj=utm +zone=32",
                                         "ETRS89 / UTM zone", "LOCAL_CS[\"here\",UNIT[\"metre\",1]]",
                                         "PROJCRS[", "{\"type\":", "urn:x:1", "nowhere:25832",
                                         "urn:ogc:def:crs:NOWHERE::1", "Nowhere + DHHN2016 height"));

// Names in data files must not make PROJ open files.
INSTANTIATE_TEST_SUITE_P(
    OpensFiles, CrsNonsense,
    testing::Values(
        "+proj=longlat +ellps=bessel +type=crs", "+proj=longlat +ellps=bessel +nadgrids=/a/b +type=crs",
        "proj=longlat ellps=bessel type=crs", "+init=epsg:25832", "init=epsg:25832", "+init=/a/b:c",
        R"(GEOGCS["a",DATUM["b",SPHEROID["c",6378137,298.25],EXTENSION["PROJ4_GRIDS","/a/b"]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]])",
        R"(GEOGCS["a",DATUM["b",SPHEROID["c",6378137,298.25],EXTENSION["PROJ4_GRIDS","@../a/b"]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]])",
        R"(GEOGCS["a",DATUM["b",SPHEROID["c",6378137,298.25]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],EXTENSION["PROJ4","+proj=longlat +ellps=bessel +nadgrids=/a/b"]])"));

TEST(Crs, ProjStringOfTheUserIsRead) {
  const auto read = Crs::fromText(wktOfProjString("+proj=utm +zone=32 +ellps=GRS80 +type=crs"));
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->isProjected());
}

TEST(Crs, WktWithHarmlessExtensionsIsRead) {
  const auto mercator = crs(
      R"(PROJCS["WGS 84 / Pseudo-Mercator",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH],EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"]])");
  EXPECT_EQ(mercator.horizontalEpsg(), 3857);
}

TEST(Crs, NamesOfOtherAuthoritiesAreRead) {
  EXPECT_EQ(crs("ESRI:102100").text(), "ESRI:102100");
  EXPECT_EQ(crs("urn:ogc:def:crs:ESRI::102100").text(), "ESRI:102100");
  EXPECT_EQ(crs("ETRS89 / UTM zone 32N + DHHN2016 height").text(), "EPSG:25832+7837");
}

TEST(Crs, UnknownIsEmpty) {
  const Crs unknown;
  EXPECT_FALSE(unknown.isKnown());
  EXPECT_EQ(unknown.text(), "");
  EXPECT_EQ(unknown.wkt(), "");
  EXPECT_FALSE(unknown.areaOfUse());
  EXPECT_EQ(unknown, Crs());
}

TEST(Crs, TellsDhhn2016FromDhhn92) {
  const auto utm32 = crs("urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH");
  EXPECT_EQ(utm32.name(), "ETRS89 / UTM zone 32N + DHHN2016 height");
  EXPECT_EQ(utm32.verticalName(), "DHHN2016 height");
  EXPECT_EQ(utm32.horizontalEpsg(), 25832);
  EXPECT_EQ(utm32.verticalEpsg(), 7837);
  EXPECT_EQ(crs("EPSG:5555").verticalName(), "DHHN92 height");
  EXPECT_EQ(crs("EPSG:5555"), crs("EPSG:25832+5783"));
  EXPECT_FALSE(crs("EPSG:5555") == utm32);
  EXPECT_FALSE(crs("EPSG:25832") == utm32);
  EXPECT_EQ(crs("EPSG:25832").verticalName(), "");
}

TEST(Crs, KnowsTheAxisOrderOfTheAuthority) {
  EXPECT_FALSE(crs("EPSG:25832").northingFirst());
  EXPECT_TRUE(crs("EPSG:31468").northingFirst());
  EXPECT_TRUE(crs("EPSG:31468+5783").northingFirst());
  EXPECT_FALSE(crs("urn:adv:crs:DE_DHDN_3GK4*DE_DHHN92_NH").northingFirst());
  EXPECT_TRUE(crs("EPSG:4326").northingFirst());
  EXPECT_TRUE(crs("EPSG:6697").northingFirst());
  EXPECT_FALSE(crs("OGC:CRS84").northingFirst());
  EXPECT_FALSE(crs("EPSG:4978").northingFirst());
}

TEST(Crs, KnowsItsKindAndUnit) {
  EXPECT_TRUE(crs("EPSG:25832+7837").isProjected());
  EXPECT_TRUE(crs("EPSG:6697").isGeographic());
  EXPECT_TRUE(crs("EPSG:4978").isGeocentric());
  EXPECT_DOUBLE_EQ(crs("EPSG:25832").metresPerUnit(), 1.0);
  EXPECT_NEAR(crs("EPSG:2263").metresPerUnit(), 0.3048006, 1e-6);  // New York, US survey feet
  EXPECT_DOUBLE_EQ(crs("EPSG:4326").metresPerUnit(), 1.0);
}

TEST(Crs, AreaOfUseOfUtm32HoldsHamburg) {
  const auto area = crs("EPSG:25832+7837").areaOfUse();
  ASSERT_TRUE(area);
  EXPECT_LT(area->west, 9.7);
  EXPECT_GT(area->east, 10.3);
  EXPECT_LT(area->south, 53.4);
  EXPECT_GT(area->north, 53.8);
}

TEST(Crs, ComesBackFromItsOwnWktAndProjJson) {
  const auto original = crs("EPSG:25832+7837");
  EXPECT_EQ(crs(original.wkt()), original);
  EXPECT_EQ(crs(original.wkt()).text(), "EPSG:25832+7837");
  const auto esri = crs(
      R"(PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]])");
  EXPECT_EQ(esri.horizontalEpsg(), 25832);
  const auto json = crs(
      R"({"type":"GeographicCRS","name":"ETRS89","datum":{"type":"GeodeticReferenceFrame","name":"European Terrestrial Reference System 1989","ellipsoid":{"name":"GRS 1980","semi_major_axis":6378137,"inverse_flattening":298.257222101}},"coordinate_system":{"subtype":"ellipsoidal","axis":[{"name":"Geodetic latitude","abbreviation":"Lat","direction":"north","unit":"degree"},{"name":"Geodetic longitude","abbreviation":"Lon","direction":"east","unit":"degree"}]},"id":{"authority":"EPSG","code":4258}})");
  EXPECT_EQ(json.text(), "EPSG:4258");
}

}  // namespace
}  // namespace stadtblick::geo
