#include "geo/crs_transform.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <sstream>
#include <thread>
#include <vector>

namespace stadtblick::geo {
namespace {

Crs crs(std::string_view text) {
  auto result = Crs::fromText(text);
  EXPECT_TRUE(result) << text;
  return result ? std::move(result).value() : Crs();
}

CrsTransform transform(const char* from, const char* to) {
  auto result = CrsTransform::create(crs(from), crs(to));
  EXPECT_TRUE(result) << from << " -> " << to;
  return std::move(result).value();
}

/// What the program cs2cs of PROJ makes of a position; both sides in the order of the authority.
WorldPosition cs2cs(const std::string& from, const std::string& to, WorldPosition position) {
  char command[400];
  std::snprintf(command, sizeof command,
                "echo '%.12f %.12f %.6f' | PROJ_NETWORK=OFF cs2cs -f %%.12f '%s' '%s'", position.x,
                position.y, position.z, from.c_str(), to.c_str());
  FILE* pipe = popen(command, "r");
  char line[400] = "";
  if (pipe == nullptr || std::fgets(line, sizeof line, pipe) == nullptr) ADD_FAILURE() << command;
  if (pipe != nullptr) pclose(pipe);
  std::istringstream stream(line);
  WorldPosition result;
  stream >> result.x >> result.y >> result.z;
  EXPECT_TRUE(stream) << line;
  return result;
}

WorldPosition swapped(WorldPosition p) { return {p.y, p.x, p.z}; }

struct Case {
  const char* from;
  const char* to;
  WorldPosition position;  // GIS order
  const char* oracleFrom;  // for cs2cs, where it does not know the name
  bool oracleFromNorthFirst;
  bool oracleToNorthFirst;
};

class AgainstCs2cs : public testing::TestWithParam<Case> {};

TEST_P(AgainstCs2cs, AgreesToAMillimetre) {
  const auto& c = GetParam();
  const auto ours = transform(c.from, c.to);
  const auto got = ours.fromToTo(c.position);
  auto expected = cs2cs(c.oracleFrom, c.to, c.oracleFromNorthFirst ? swapped(c.position) : c.position);
  if (c.oracleToNorthFirst) expected = swapped(expected);
  const double tolerance = crs(c.to).isGeographic() ? 1e-8 : 1e-3;
  EXPECT_NEAR(got.x, expected.x, tolerance);
  EXPECT_NEAR(got.y, expected.y, tolerance);
  EXPECT_NEAR(got.z, expected.z, 1e-3);
  const auto back = ours.toToFrom(got);
  const double backTolerance = crs(c.from).isGeographic() ? 1e-8 : 1e-3;
  EXPECT_NEAR(back.x, c.position.x, backTolerance);
  EXPECT_NEAR(back.y, c.position.y, backTolerance);
}

INSTANTIATE_TEST_SUITE_P(
    All, AgainstCs2cs,
    testing::Values(
        Case{"EPSG:25832", "EPSG:4326", {565739.5, 5943416.0, 12.0}, "EPSG:25832", false, true},
        Case{"EPSG:25833", "EPSG:4326", {317000.0, 5690000.0, 110.0}, "EPSG:25833", false, true},
        Case{"EPSG:25832", "EPSG:25833", {700000.0, 5690000.0, 110.0}, "EPSG:25832", false, false},
        Case{"EPSG:31467", "EPSG:25832", {3565836.0, 5945355.0, 20.0}, "EPSG:31467", true, false},
        Case{"EPSG:31468", "EPSG:25832", {4468000.0, 5333000.0, 515.0}, "EPSG:31468", true, false},
        Case{"EPSG:31468+5783",
             "EPSG:25832+5783",
             {4468000.0, 5333000.0, 515.0},
             "EPSG:31468+5783",
             true,
             false},
        Case{"EPSG:4647", "EPSG:25832", {32565739.5, 5943416.0, 0.0}, "EPSG:4647", false, false},
        Case{"EPSG:4326", "EPSG:25832", {9.99, 53.55, 0.0}, "EPSG:4326", true, false},
        Case{"EPSG:4326", "EPSG:3857", {9.99, 53.55, 0.0}, "EPSG:4326", true, false},
        Case{"EPSG:3857", "EPSG:25832", {1112081.7, 7086047.3, 0.0}, "EPSG:3857", false, false},
        Case{"EPSG:4978", "EPSG:4979", {3740000.0, 659000.0, 5107000.0}, "EPSG:4978", false, true},
        Case{"EPSG:4979", "EPSG:4978", {9.99, 53.55, 40.0}, "EPSG:4979", true, false},
        Case{"EPSG:6697", "EPSG:32654+6695", {139.7, 35.6, 12.0}, "EPSG:6697", true, false},
        Case{"urn:adv:crs:ETRS89_UTM32*DE_DHHN92_NH",
             "EPSG:25833+5783",
             {700000.0, 5690000.0, 110.0},
             "EPSG:25832+5783",
             false,
             false},
        Case{"urn:adv:crs:DE_DHDN_3GK4*DE_DHHN92_NH",
             "EPSG:25832+5783",
             {4490663.45, 5322007.59, 555.191},
             "EPSG:31468+5783",
             true,
             false},
        Case{
            "urn:adv:crs:DE_DHDN_3GK3", "EPSG:25832", {3565836.0, 5945355.0, 0.0}, "EPSG:31467", true, false},
        Case{"urn:adv:crs:ETRS89_Lat-Lon", "EPSG:25832", {9.99, 53.55, 0.0}, "EPSG:4258", true, false},
        Case{"urn:adv:crs:ETRS89_X-Y-Z",
             "EPSG:4937",
             {3740000.0, 659000.0, 5107000.0},
             "EPSG:4936",
             false,
             true}));

TEST(CrsTransform, KnownPointOfGaussKruegerZone3) {
  const auto got = transform("EPSG:31467", "EPSG:25832").fromToTo(WorldPosition{3565836.0, 5945355.0, 0.0});
  EXPECT_NEAR(got.x, 565739.5, 0.1);
  EXPECT_NEAR(got.y, 5943416.0, 0.1);
}

TEST(CrsTransform, IsTheIdentityWhereThereIsNothingToDo) {
  for (const auto& [from, to] : {std::pair{"EPSG:25832", "25832"},
                                 {"EPSG:5555", "EPSG:25832+5783"},
                                 {"EPSG:25832", "EPSG:25832+7837"},
                                 {"EPSG:25832+7837", "EPSG:25832"}}) {
    const auto same = transform(from, to);
    EXPECT_TRUE(same.isIdentity()) << from << " " << to;
    EXPECT_EQ(same.info().pipeline, "");
    EXPECT_EQ(same.fromToTo(WorldPosition{1.0, 2.0, 3.0}), (WorldPosition{1.0, 2.0, 3.0}));
  }
  const auto unknown = CrsTransform::create(Crs(), crs("EPSG:25832"));
  ASSERT_TRUE(unknown);
  EXPECT_TRUE(unknown->isIdentity());
}

TEST(CrsTransform, SaysThatTheGeoidIsMissing) {
  const auto result = CrsTransform::create(crs("EPSG:25832+7837"), crs("EPSG:4979"));
  ASSERT_TRUE(result);
  const auto& transform = *result.operator->();
  if (transform.info().verticalStep == VerticalStep::kGrid)
    GTEST_SKIP() << "the GCG2016 grid is installed here";
  EXPECT_TRUE(transform.info().ballpark);
  EXPECT_EQ(transform.info().verticalStep, VerticalStep::kBallpark);
  ASSERT_EQ(result.diagnostics().count(base::DiagnosticCode::kCrsBallpark), 1U);
  EXPECT_THAT(result.diagnostics()[0].message(), testing::HasSubstr("50 m"));
}

TEST(CrsTransform, SaysThatPositionsAreOnlyRoughBetweenDatumsWithoutAWay) {
  const auto result = CrsTransform::create(crs("EPSG:4301"), crs("EPSG:25832"));  // Tokyo to ETRS89
  ASSERT_TRUE(result);
  EXPECT_EQ(result.value().info().verticalStep, VerticalStep::kNone);
  EXPECT_EQ(result.diagnostics().count(base::DiagnosticCode::kCrsBallparkPosition), 1U);
}

TEST(CrsTransform, HeightsWithoutADatumStayAsTheyAre) {
  for (const auto& [from, to] : {std::pair{"EPSG:4326", "EPSG:25832+7837"},
                                 {"EPSG:25832+7837", "EPSG:4326"},
                                 {"EPSG:31468", "EPSG:25832+7837"},
                                 {"EPSG:31468+5783", "EPSG:25832"},
                                 {"EPSG:4979", "EPSG:25832"}}) {
    const auto result = CrsTransform::create(crs(from), crs(to));
    ASSERT_TRUE(result);
    EXPECT_TRUE(result.diagnostics().empty()) << from << " " << to;
    EXPECT_EQ(result.value().info().verticalStep, VerticalStep::kNone);
    const auto start = crs(from).fromLongitudeLatitude({11.5, 48.1, 515.25});
    ASSERT_TRUE(start);
    EXPECT_NEAR(result.value().fromToTo(WorldPosition{start->x, start->y, 515.25}).z, 515.25, 1e-6)
        << from << to;
  }
}

TEST(CrsTransform, Dhhn92ToDhhn2016IsCentimetresAndKnown) {
  const auto step = transform("EPSG:25832+5783", "EPSG:25832+7837");
  EXPECT_FALSE(step.isIdentity());
  EXPECT_FALSE(step.info().ballpark);
  EXPECT_EQ(step.info().verticalStep, VerticalStep::kGrid);
  const auto got = step.fromToTo(WorldPosition{691000.0, 5335000.0, 515.0});
  EXPECT_NEAR(got.x, 691000.0, 1e-3);
  EXPECT_NE(got.z, 515.0);
  EXPECT_NEAR(got.z, 515.0, 0.1);
}

TEST(CrsTransform, GeocentricHeightsAreEllipsoidal) {
  const auto start = transform("EPSG:4979", "EPSG:4978").fromToTo(WorldPosition{11.5, 48.1, 560.0});
  const auto got = transform("EPSG:4978", "EPSG:25832").fromToTo(start);
  EXPECT_NEAR(got.z, 560.0, 1e-3);
  EXPECT_NEAR(got.x, 686000.0, 1000.0);
}

TEST(CrsTransform, ManyAtOnceAreTheSameAsOneByOne) {
  const auto gk = transform("EPSG:31468", "EPSG:25832");
  std::vector<WorldPosition> positions;
  for (int i = 0; i < 1000; ++i) positions.push_back({4460000.0 + i, 5330000.0 + 3.0 * i, 500.0 + i});
  auto bulk = positions;
  EXPECT_EQ(gk.fromToTo(bulk), 0U);
  for (std::size_t i = 0; i < bulk.size(); ++i) EXPECT_EQ(bulk[i], gk.fromToTo(positions[i]));
}

TEST(CrsTransform, ImpossiblePositionsBecomeNaNAndAreCounted) {
  const auto geographic = transform("EPSG:4326", "EPSG:25832");
  std::vector<WorldPosition> positions{{9.99, 53.55, 0.0},
                                       {HUGE_VAL, 0.0, 0.0},
                                       {std::nan(""), 53.0, 0.0},
                                       {9.99, 200.0, 0.0},
                                       {10.0, 53.6, 1.0}};
  EXPECT_EQ(geographic.fromToTo(positions), 3U);
  EXPECT_TRUE(std::isfinite(positions[0].x));
  EXPECT_TRUE(std::isnan(positions[1].x));
  EXPECT_TRUE(std::isnan(positions[2].z));
  EXPECT_TRUE(std::isnan(positions[3].y));
  EXPECT_NEAR(positions[4].z, 1.0, 1e-9);
}

TEST(CrsTransform, CopiesWorkInTheirOwnThreads) {
  const auto original = transform("EPSG:31468", "EPSG:25832");
  const auto expected = original.fromToTo(WorldPosition{4468000.0, 5333000.0, 515.0});
  std::vector<std::thread> threads;
  std::vector<int> differences(4, 0);
  for (std::size_t t = 0; t < 4; ++t)
    threads.emplace_back([copy = original, &differences, t, expected] {
      for (int i = 0; i < 200; ++i)
        if (copy.fromToTo(WorldPosition{4468000.0, 5333000.0, 515.0}) != expected) ++differences[t];
    });
  for (auto& thread : threads) thread.join();
  EXPECT_THAT(differences, testing::Each(0));
}

}  // namespace
}  // namespace stadtblick::geo
