#include <gtest/gtest.h>

#include <cmath>

#include "render/picture_compare.hpp"
#include "render/view_renderer.hpp"
#include "support/synthetic_city.hpp"

namespace stadtblick::render {
namespace {

const std::filesystem::path kShaders = std::filesystem::path(STADTBLICK_TEST_FILES).parent_path() / "shaders";
constexpr PixelSize kSize{320, 180};

/// A made-up city of 20,000 houses, seen through tiles.
class PagedViewTest : public testing::Test {
 protected:
  void SetUp() override {
    auto created = RenderSurface::createOffscreen();
    ASSERT_TRUE(created) << created.diagnostics()[0].message();
    surface_ = std::move(created).value();
    tree_ = std::make_shared<support::SyntheticTree>(20000);
    city_ = std::make_shared<support::SyntheticCity>(20000);
    renderer_ = make();
  }
  std::unique_ptr<ViewRenderer> make() {
    auto renderer = std::make_unique<ViewRenderer>(
        dynamic_cast<GlSurface&>(*surface_), library_, tasks_,
        [](const std::filesystem::path&, std::uint32_t) -> base::Result<model::Image> {
          return model::Image{};
        });
    input_.scene.layers.resize(1);
    input_.scene.layers[0].id = "city";
    input_.scene.layers[0].tiles = tree_;
    input_.scene.layers[0].city = city_;
    input_.sunDirection = geo::normalised({0.4, -0.6, 0.7});
    renderer->setInput(input_);
    return renderer;
  }
  void look(geo::LocalPoint eye, geo::LocalPoint target) {
    input_.scene.view.camera = scenario::Camera{eye, target, 40.0, scenario::Projection::kPerspective, 500.0};
    renderer_->setInput(input_);
  }
  void settle(ViewRenderer& renderer) {
    for (int i = 0; i < 2000 && renderer.drawFrame(kSize, Quality::kMoving).tilesPending > 0; ++i)
      renderer.scene().waitForTasks();
    ASSERT_EQ(renderer.drawFrame(kSize, Quality::kMoving).tilesPending, 0U);
  }
  static std::pair<int, int> pixelOf(const LocalCamera& camera, geo::LocalPoint place) {
    const osg::Matrixd m = viewMatrix(camera) * projectionMatrix(camera, kSize, {0, 0}, {0.0, 1000.0});
    const osg::Vec3d p = osg::Vec3d(place.x, place.y, place.z) * m;
    return {static_cast<int>((p.x() * 0.5 + 0.5) * kSize.width),
            static_cast<int>((0.5 - p.y() * 0.5) * kSize.height)};
  }

  std::unique_ptr<RenderSurface> surface_;
  ShaderLibrary library_{kShaders};
  base::TaskPool tasks_{2};
  std::shared_ptr<support::SyntheticTree> tree_;
  std::shared_ptr<support::SyntheticCity> city_;
  std::unique_ptr<ViewRenderer> renderer_;
  ViewInput input_;
};

TEST_F(PagedViewTest, ThePictureDoesNotDependOnTheWayToIt) {
  const geo::LocalPoint centre = tree_->nodes()[0].bounds.centre();
  for (const double x : {0.2, 1.8, 1.0}) {
    look(centre * x + geo::Vec3{0, 0, 60}, centre);
    settle(*renderer_);
  }
  look(centre + geo::Vec3{-300, -500, 150}, centre);
  settle(*renderer_);
  const auto travelled = renderer_->takePicture({.size = kSize, .samples = 2});
  const auto another = make();
  const auto fresh = another->takePicture({.size = kSize, .samples = 2});
  ASSERT_TRUE(travelled);
  ASSERT_TRUE(fresh);
  EXPECT_TRUE(travelled->rgba == fresh->rgba) << comparePictures(travelled.value(), fresh.value()).mean;
}

TEST_F(PagedViewTest, PicksTheHouseThatIsDrawnNearAndFar) {
  const support::SyntheticPlan& plan = tree_->plan();
  const std::uint32_t row = plan.buildings() / 2 + 77;
  const auto house = plan.house(row);
  const geo::LocalPoint roof{house.corner.x + 0.5 * house.length, house.corner.y + 0.5 * house.width,
                             0.5 * (house.eave + house.ridge)};
  for (const double height : {60.0, 400.0}) {
    look(roof + geo::Vec3{0, -1, height}, roof);
    settle(*renderer_);
    const auto [x, y] = pixelOf(renderer_->camera(320.0 / 180.0), roof);
    const auto hit = renderer_->pick(x, y);
    ASSERT_TRUE(hit) << height;
    EXPECT_TRUE(hit->isObject);
    EXPECT_EQ(hit->object, row) << height;
    EXPECT_EQ(city_->id(hit->object), city_->id(row));
  }
}

TEST_F(PagedViewTest, StatesReachEveryHouseAndBuildNothing) {
  const geo::LocalPoint centre = tree_->nodes()[0].bounds.centre();
  look(centre + geo::Vec3{-300, -500, 300}, centre);
  settle(*renderer_);
  const auto before = renderer_->takePicture({.size = kSize, .samples = 1});
  const auto builds = renderer_->scene().statistics().geometryBuilds;
  input_.scene.view.colourBy = scenario::ColourBy{"measuredHeight"};
  input_.scene.layers[0].colours =
      std::make_shared<const std::vector<model::Rgba>>(city_->size(), model::Rgba{200, 30, 30, 255});
  renderer_->setInput(input_);
  const auto coloured = renderer_->takePicture({.size = kSize, .samples = 1});
  ASSERT_TRUE(before);
  ASSERT_TRUE(coloured);
  EXPECT_GT(comparePictures(before.value(), coloured.value()).maximum, 60);
  input_.scene.view.isolated = {{"city", "B0000001"}};
  renderer_->setInput(input_);
  renderer_->drawFrame(kSize, Quality::kMoving);
  EXPECT_FALSE(renderer_->pick(kSize.width / 2, kSize.height / 2)) << "hidden houses cannot be picked";
  EXPECT_EQ(renderer_->scene().statistics().geometryBuilds, builds);
}

TEST_F(PagedViewTest, FarAwayFewTrianglesAreDrawn) {
  const auto fitted = fittedCamera(scenario::NamedView::kIso, tree_->nodes()[0].bounds, 320.0 / 180.0);
  look(fitted.eye, fitted.target);
  settle(*renderer_);
  const std::size_t far = renderer_->scene().statistics().triangles;
  EXPECT_LT(far, std::size_t{tree_->plan().buildings()} * 32 / 4);
}

TEST_F(PagedViewTest, APictureThatDoesNotFitFailsAndAWindowGetsCoarser) {
  const geo::LocalPoint centre = tree_->nodes()[0].bounds.centre();
  look(centre + geo::Vec3{-100, -200, 80}, centre);
  input_.scene.limits.memoryBytes = 8'000'000;
  renderer_->setInput(input_);
  const auto picture = renderer_->takePicture({.size = kSize, .samples = 1});
  ASSERT_FALSE(picture);
  EXPECT_EQ(picture.diagnostics()[0].code, base::DiagnosticCode::kTilesOverBudget);
  settle(*renderer_);
  EXPECT_LE(renderer_->scene().statistics().tileBytes, 8'000'000U);
  input_.scene.limits.memoryBytes = 1'000'000'000;
  renderer_->setInput(input_);
  EXPECT_TRUE(renderer_->takePicture({.size = kSize, .samples = 1}));
}

}  // namespace
}  // namespace stadtblick::render
