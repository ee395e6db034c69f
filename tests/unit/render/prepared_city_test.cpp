#include <gtest/gtest.h>

#include <array>
#include <filesystem>

#include "io/prepared/prepare.hpp"
#include "render/picture_compare.hpp"
#include "render/renderer.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::render {
namespace {

namespace fs = std::filesystem;

const fs::path kDemo = fs::path(STADTBLICK_TEST_FILES).parent_path() / "data" / "demo";
constexpr PixelSize kSize{480, 270};

/// The demo quarter, plain and prepared, seen from the same place.
class PreparedCityTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new test::TemporaryFolder;
    io::ImporterRegistry importers;
    io::registerBuiltInImporters(importers);
    io::prepared::PrepareOptions options;
    for (const auto& name : kFiles) options.inputs.push_back(kDemo / name);
    options.output = folder_->path() / "city";
    base::TaskPool tasks(2);
    io::prepared::PrepareProgress progress;
    ASSERT_TRUE(io::prepared::prepareCity(importers, options, tasks, progress, {}));
  }
  static void TearDownTestSuite() { delete folder_; }

  static std::vector<std::string> plain() {
    std::vector<std::string> files;
    for (const auto& name : kFiles) files.push_back((kDemo / name).string());
    return files;
  }
  static std::vector<std::string> prepared() { return {(folder_->path() / "city").string()}; }

  /// From `metres` away from the middle of the quarter, at `height` above it.
  static base::Result<model::Image> picture(const std::vector<std::string>& files, double metres,
                                            double height) {
    session::Session session(base::Resources::locate(), 2);
    EXPECT_TRUE(session.apply(session::OpenFiles{files, {}, {}}));
    session.settle();
    for (const auto& layer : session.snapshot()->layers)
      EXPECT_EQ(layer->state, session::Layer::State::kReady) << layer->id;
    auto surface = RenderSurface::createOffscreen();
    if (!surface) return base::Result<model::Image>::failure(std::move(surface.diagnostics()));
    Renderer renderer(*surface.value(), session);
    const geo::WorldPosition middle{566300.0, 5934300.0, 8.0};
    const scenario::Camera camera{middle + geo::Vec3{-metres, -1.5 * metres, height}, middle, 35.0};
    EXPECT_TRUE(session.apply(session::SetCamera{camera}));
    return renderer.takePicture({kSize, 8, false});
  }
  static PictureDifference difference(double metres, double height) {
    const auto a = picture(plain(), metres, height);
    const auto b = picture(prepared(), metres, height);
    EXPECT_TRUE(a) << a.diagnostics()[0].message();
    EXPECT_TRUE(b) << b.diagnostics()[0].message();
    return comparePictures(a.value(), b.value());
  }

  static constexpr std::array kFiles{"lod2.gml", "lod3.gml", "trees.gml"};
  static test::TemporaryFolder* folder_;
};
test::TemporaryFolder* PreparedCityTest::folder_ = nullptr;

TEST_F(PreparedCityTest, CloseUpItIsThePictureOfThePlainFiles) {
  const auto near = difference(60.0, 50.0);
  EXPECT_LT(near.mean, 0.5);
}

TEST_F(PreparedCityTest, FromAfarItIsNearlyThatPicture) {
  const auto far = difference(900.0, 800.0);
  EXPECT_LT(far.mean, 2.5);
}

}  // namespace
}  // namespace stadtblick::render
