#include "io/confined_folder.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>

#include "support/temporary_folder.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;

class Confined : public testing::Test {
 protected:
  void SetUp() override {
    fs::create_directories(inside_ / "sub folder");
    for (const auto& path : {inside_ / "city.gml", inside_ / "Wall.JPG", inside_ / "sub folder/roof.png",
                             folder_.path() / "secret.png"}) {
      std::ofstream(path) << "x";
    }
    fs::create_symlink(folder_.path() / "secret.png", inside_ / "link.png");
  }
  test::TemporaryFolder folder_;
  fs::path inside_ = folder_.path() / "data";
};

TEST_F(Confined, FindsWhatLiesBelow) {
  ConfinedFolder folder(inside_ / "city.gml");
  for (const char* name : {"Wall.JPG", "wall.jpg", "./WALL.JPG", "sub folder\\roof.png",
                           "sub%20folder/roof.png", "sub folder/ROOF.png", "sub folder/../Wall.JPG"}) {
    EXPECT_FALSE(folder.find(name).path.empty()) << name;
  }
  EXPECT_TRUE(folder.find("floor.png").path.empty());
  EXPECT_FALSE(folder.find("floor.png").outside);
}

TEST_F(Confined, RefusesWhatLiesElsewhere) {
  ConfinedFolder folder(inside_ / "city.gml");
  for (const std::string& name : {std::string("../secret.png"), (folder_.path() / "secret.png").string(),
                                  std::string("%2E%2E/secret.png"), std::string("C:/secret.png"),
                                  std::string("http://example.org/secret.png"), std::string("link.png")}) {
    const auto found = folder.find(name);
    EXPECT_TRUE(found.path.empty()) << name;
    EXPECT_TRUE(found.outside) << name;
  }
}

TEST_F(Confined, ListsAFolderOnce) {
  for (int i = 0; i < 4000; ++i) std::ofstream(inside_ / ("Picture" + std::to_string(i) + ".png"));
  ConfinedFolder folder(inside_ / "city.gml");
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < 4000; ++i) {
    ASSERT_FALSE(folder.find("picture" + std::to_string(i) + ".PNG").path.empty());
    ASSERT_TRUE(folder.find("none" + std::to_string(i) + ".png").path.empty());
  }
  // Reading the folder for each of them took half a minute.
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

}  // namespace
}  // namespace stadtblick::io
