#include "session/large_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "io/prepared/city_cache.hpp"
#include "session/session.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::session {
namespace {

namespace fs = std::filesystem;

const fs::path kDemo = fs::path(STADTBLICK_TEST_FILES).parent_path() / "data" / "demo";

/// Copies of the demo quarter's houses (4 MB) and trees, and a cache.
class LargeFilesTest : public testing::Test {
 protected:
  void SetUp() override {
    fs::create_directories(data_);
    for (const char* name : {"lod2.gml", "lod3.gml"}) fs::copy_file(kDemo / name, data_ / name);
  }
  std::string file(const char* name) const { return (data_ / name).string(); }
  std::unique_ptr<Session> opened(std::vector<std::string> files, const char* above = "1") {
    auto session = std::make_unique<Session>(base::Resources::locate(), 2);
    EXPECT_TRUE(session->apply(SetSetting{"scene.prepareAbove", above, true}));
    session->useCache(cache_);
    EXPECT_TRUE(session->apply(OpenFiles{std::move(files), {}, {}}));
    session->settle();
    return session;
  }
  static const Layer& first(const Session& session) { return *session.snapshot()->layers.at(0); }
  std::vector<fs::path> cities() const {
    std::vector<fs::path> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(cache_, none))
      if (fs::exists(entry.path() / "city.json")) found.push_back(entry.path());
    return found;
  }

  test::TemporaryFolder folder_;
  fs::path data_ = folder_.path() / "data";
  fs::path cache_ = folder_.path() / "cache" / "stadtblick";
};

TEST_F(LargeFilesTest, ALargeFileIsPreparedOnceAndOpensFromTheCache) {
  const auto session = opened({file("lod2.gml")});
  ASSERT_EQ(first(*session).state, Layer::State::kReady);
  ASSERT_TRUE(citySource(first(*session)));
  EXPECT_EQ(first(*session).id, "lod2.gml");
  ASSERT_EQ(cities().size(), 1U);
  const auto made = fs::last_write_time(cities()[0] / "city.json");
  const auto again = opened({file("lod2.gml")});
  EXPECT_TRUE(citySource(first(*again)));
  EXPECT_EQ(fs::last_write_time(cities().at(0) / "city.json"), made) << "nothing is read the second time";
  const auto whole = opened({file("lod2.gml")}, "0");
  ASSERT_TRUE(cityModel(first(*whole)));
  EXPECT_EQ(first(*again).lookup->search("", 1).total > 0, first(*whole).lookup->search("", 1).total > 0);
}

TEST_F(LargeFilesTest, AFileThatHasChangedIsPreparedAgainInTheSamePlace) {
  opened({file("lod2.gml")});
  const auto made = fs::last_write_time(cities().at(0) / "city.json");
  fs::last_write_time(file("lod2.gml"), fs::last_write_time(file("lod2.gml")) + std::chrono::seconds(5));
  const auto session = opened({file("lod2.gml")});
  EXPECT_TRUE(citySource(first(*session)));
  ASSERT_EQ(cities().size(), 1U);
  EXPECT_NE(fs::last_write_time(cities()[0] / "city.json"), made);
}

TEST_F(LargeFilesTest, WhatIsSmallIsReadWhole) {
  const auto session = opened({file("lod2.gml")}, "100");
  EXPECT_TRUE(cityModel(first(*session)));
  EXPECT_TRUE(cities().empty());
}

TEST_F(LargeFilesTest, FilesThatAreLargeTogetherAreOneLayer) {
  const auto session = opened({file("lod2.gml"), file("lod3.gml")});
  ASSERT_EQ(session->snapshot()->layers.size(), 1U);
  EXPECT_EQ(first(*session).id, "data");
  ASSERT_TRUE(citySource(first(*session)));
  EXPECT_EQ(citySource(first(*session))->sources().size(), 2U);
}

TEST_F(LargeFilesTest, AFolderIsPreparedToo) {
  const auto session = opened({data_.string()});
  ASSERT_TRUE(citySource(first(*session)));
  const auto prepared = opened({cities().at(0).string()});
  EXPECT_TRUE(citySource(first(*prepared)));
  EXPECT_EQ(cities().size(), 1U) << "a prepared city is not prepared";
}

TEST_F(LargeFilesTest, ASecondLayerTakesTheFrameOfTheFirst) {
  const auto session = opened({(kDemo / "landmark.gml").string()}, "1");
  ASSERT_TRUE(cityModel(first(*session)));
  EXPECT_TRUE(session->apply(OpenFiles{{file("lod2.gml")}, {}, {}}));
  session->settle();
  const auto snapshot = session->snapshot();
  ASSERT_EQ(snapshot->layers.size(), 2U);
  ASSERT_EQ(snapshot->layers[1]->state, Layer::State::kReady);
  ASSERT_TRUE(citySource(*snapshot->layers[1]));
  EXPECT_EQ(citySource(*snapshot->layers[1])->frame().origin(), snapshot->frame.origin());
}

TEST_F(LargeFilesTest, ACacheThatCannotBeWrittenIsNotUsed) {
  EXPECT_TRUE(io::prepared::canBeWritten(cache_));
  EXPECT_FALSE(io::prepared::canBeWritten(fs::path(file("lod2.gml")) / "below"));
  cache_ = fs::path(file("lod3.gml")) / "below";
  const auto session = opened({file("lod2.gml")});
  EXPECT_TRUE(cityModel(first(*session)));
}

TEST_F(LargeFilesTest, PreparingIsCancelled) {
  Session session(base::Resources::locate(), 2);
  ASSERT_TRUE(session.apply(SetSetting{"scene.prepareAbove", "1", true}));
  session.useCache(cache_);
  ASSERT_TRUE(session.apply(OpenFiles{{file("lod2.gml")}, {}, {}}));
  ASSERT_TRUE(session.apply(CancelImport{"lod2.gml"}));
  session.settle();
  EXPECT_EQ(first(session).state, Layer::State::kFailed);
}

}  // namespace
}  // namespace stadtblick::session
