#include "render/view_renderer.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "render/gl_objects.hpp"
#include "render/picture_compare.hpp"
#include "support/model_maker.hpp"

namespace stadtblick::render {
namespace {

const std::filesystem::path kShaders = std::filesystem::path(STADTBLICK_TEST_FILES).parent_path() / "shaders";

geo::Vec3 sunAt(double azimuthDegrees, double elevationDegrees) {
  const double a = azimuthDegrees * std::numbers::pi / 180.0;
  const double e = elevationDegrees * std::numbers::pi / 180.0;
  return {std::sin(a) * std::cos(e), std::cos(a) * std::cos(e), std::sin(e)};
}

/// Four houses in a row, 40 m apart, the second one higher.
std::shared_ptr<const model::CityModel> fourHouses() {
  support::ModelMaker maker;
  for (int i = 0; i < 4; ++i)
    maker.house("house" + std::to_string(i), {i * 40.0, 0.0, 0.0}, {16.0, 16.0, i == 1 ? 24.0 : 12.0});
  return maker.finish();
}

class ViewRendererTest : public testing::Test {
 protected:
  void SetUp() override {
    auto created = RenderSurface::createOffscreen();
    ASSERT_TRUE(created) << created.diagnostics()[0].message();
    surface_ = std::move(created).value();
    renderer_ = make();
    ASSERT_FALSE(renderer_->problems().hasErrors()) << renderer_->problems()[0].message();
    input_.scene.layers.resize(1);
    input_.scene.layers[0].id = "layer";
    input_.scene.layers[0].model = fourHouses();
    input_.sunDirection = sunAt(230, 35);
    renderer_->setInput(input_);
  }
  std::unique_ptr<ViewRenderer> make() {
    return std::make_unique<ViewRenderer>(dynamic_cast<GlSurface&>(*surface_), library_, tasks_,
                                          [](const std::filesystem::path&, std::uint32_t) {
                                            return base::Result<model::Image>::failure(
                                                base::DiagnosticCode::kTextureUnreadable, {}, {"t", "no"});
                                          });
  }
  model::Image picture(PixelSize size = {320, 180}, int samples = 4, int tileLimit = 0) {
    auto taken = renderer_->takePicture({.size = size, .samples = samples}, tileLimit);
    EXPECT_TRUE(taken) << (taken.diagnostics().empty() ? "" : taken.diagnostics()[0].message());
    return taken ? std::move(taken).value() : model::Image{};
  }
  /// Where a place of the local frame lies in a picture.
  static std::pair<int, int> pixelOf(const LocalCamera& camera, PixelSize size, geo::LocalPoint place) {
    const osg::Matrixd m = viewMatrix(camera) * projectionMatrix(camera, size, {0, 0}, {0.0, 1000.0});
    const osg::Vec3d p = osg::Vec3d(place.x, place.y, place.z) * m;
    return {static_cast<int>((p.x() * 0.5 + 0.5) * size.width),
            static_cast<int>((0.5 - p.y() * 0.5) * size.height)};
  }
  void useCamera(geo::LocalPoint eye, geo::LocalPoint target) {
    input_.scene.view.camera = scenario::Camera{eye, target, 35.0, scenario::Projection::kPerspective, 500.0};
    renderer_->setInput(input_);
  }
  void drawUntilLoaded(PixelSize size) {
    for (int i = 0; i < 1000 && renderer_->drawFrame(size, Quality::kMoving).tilesPending > 0; ++i)
      renderer_->scene().waitForTasks();
  }

  /// What the window would show.
  model::Image shownPicture(PixelSize size) {
    const GlTexture::Format format = GlTexture::Format::kRgba8;
    const GlFramebuffer target(size.width, size.height, &format, nullptr);
    renderer_->blit(target.id(), 0, 0);
    model::Image image{static_cast<std::uint32_t>(size.width), static_cast<std::uint32_t>(size.height), {}};
    image.rgba.resize(std::size_t{image.width} * image.height * 4);
    glReadPicture(target, size.width, size.height, image.rgba.data(), std::size_t{image.width} * 4);
    return image;
  }

  std::unique_ptr<RenderSurface> surface_;
  ShaderLibrary library_{kShaders};
  base::TaskPool tasks_{2};
  std::unique_ptr<ViewRenderer> renderer_;
  ViewInput input_;
};

TEST_F(ViewRendererTest, SamePictureTwiceIsTheSameBytes) {
  const auto first = picture();
  const auto second = picture();
  EXPECT_TRUE(first.rgba == second.rgba) << comparePictures(first, second).mean;
  const auto another = make();
  another->setInput(input_);
  auto third = another->takePicture({.size = {320, 180}, .samples = 4});
  ASSERT_TRUE(third);
  EXPECT_TRUE(first.rgba == third->rgba) << comparePictures(first, third.value()).mean;
}

TEST_F(ViewRendererTest, TilesJoinWithoutASeam) {
  const auto whole = picture({320, 180}, 4, 4096);
  const auto tiled = picture({320, 180}, 4, 64);
  const auto difference = comparePictures(whole, tiled);
  ASSERT_TRUE(difference.sameSize);
  // Positions are rounded to 1/256 pixel after a projection of their own in every tile: a sample at the very
  // border of a face may fall to the other side.
  EXPECT_LE(difference.mean, 0.02);
  EXPECT_LE(difference.maximum, 40) << difference.x << ", " << difference.y;
}

TEST_F(ViewRendererTest, NothingInViewIsAnError) {
  useCamera({0, 0, 50}, {0, -100, 300});
  const auto taken = renderer_->takePicture({.size = {64, 64}, .samples = 1});
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.diagnostics()[0].code, base::DiagnosticCode::kPictureEmpty);
  EXPECT_TRUE(renderer_->takePicture({.size = {64, 64}, .samples = 1, .allowEmpty = true}));
}

TEST_F(ViewRendererTest, ShadowsFallAwayFromTheSun) {
  useCamera({48, -1, 260}, {48, 0, 0});  // from above, north up
  const PixelSize size{400, 400};
  const auto camera = renderer_->camera(1.0);
  const auto [westX, westY] = pixelOf(camera, size, {34, 8, 0});
  const auto [eastX, eastY] = pixelOf(camera, size, {60, 8, 0});
  input_.sunDirection = sunAt(90, 40);  // morning: shadow of the high house to the west
  renderer_->setInput(input_);
  const auto morning = picture(size, 8);
  input_.sunDirection = sunAt(270, 40);
  renderer_->setInput(input_);
  const auto evening = picture(size, 8);
  const auto light = [](const model::Image& image, int x, int y) {
    return meanLuminance(image, x - 3, y - 3, 7, 7);
  };
  EXPECT_LT(light(morning, westX, westY) + 25, light(morning, eastX, eastY));
  EXPECT_LT(light(evening, eastX, eastY) + 25, light(evening, westX, westY));
}

TEST_F(ViewRendererTest, WithoutShadowsNothingCasts) {
  useCamera({48, -1, 260}, {48, 0, 0});
  input_.scene.view.shadows = false;
  renderer_->setInput(input_);
  const PixelSize size{200, 200};
  const auto image = picture(size, 4);
  const auto camera = renderer_->camera(1.0);
  const auto [x1, y1] = pixelOf(camera, size, {60, 8, 0});
  const auto [x2, y2] = pixelOf(camera, size, {34, 8, 0});
  EXPECT_NEAR(meanLuminance(image, x1 - 2, y1 - 2, 5, 5), meanLuminance(image, x2 - 2, y2 - 2, 5, 5), 2.0);
}

TEST_F(ViewRendererTest, PicksExactlyWhatIsThere) {
  useCamera({68, -1, 300}, {68, 0, 0});
  const PixelSize size{640, 360};
  drawUntilLoaded(size);
  const auto camera = renderer_->camera(640.0 / 360.0);
  const auto& model = *input_.scene.layers[0].model;
  for (int i = 0; i < 4; ++i) {
    const double top = i == 1 ? 24.0 : 12.0;
    const auto [x, y] = pixelOf(camera, size, {i * 40.0 + 8.0, 8.0, top});
    const auto hit = renderer_->pick(x, y);
    ASSERT_TRUE(hit) << i;
    EXPECT_TRUE(hit->isObject);
    EXPECT_EQ(hit->layer, 0U);
    EXPECT_EQ(model.strings[model.objects.id[model.objects.topLevel[hit->object]]],
              "house" + std::to_string(i));
    EXPECT_EQ(model.objects.kind[hit->object], model::ObjectKind::kRoofSurface);
    EXPECT_EQ(model.surfaces.object[hit->surface], hit->object);
    EXPECT_NEAR(hit->position.z, top, 0.01);
    EXPECT_NEAR(hit->position.x, i * 40.0 + 8.0, 0.6);
  }
  const auto [x, y] = pixelOf(camera, size, {68, 60, 0});
  EXPECT_FALSE(renderer_->pick(x, y)) << "the ground that is not data cannot be picked";
  EXPECT_FALSE(renderer_->pick(-1, 5));
}

TEST_F(ViewRendererTest, WhatIsHiddenIsNeitherPickedNorSeen) {
  useCamera({68, -1, 300}, {68, 0, 0});
  const PixelSize size{640, 360};
  drawUntilLoaded(size);
  const auto camera = renderer_->camera(640.0 / 360.0);
  const auto [x, y] = pixelOf(camera, size, {8, 8, 12});
  ASSERT_TRUE(renderer_->pick(x, y));
  const auto before = renderer_->scene().statistics().geometryBuilds;
  const auto shown = picture(size, 2);
  input_.scene.view.hidden = {{"layer", "house0"}};
  renderer_->setInput(input_);
  EXPECT_FALSE(renderer_->pick(x, y));
  const auto hidden = picture(size, 2);
  EXPECT_GT(comparePictures(shown, hidden).maximum, 20);
  EXPECT_EQ(renderer_->scene().statistics().geometryBuilds, before) << "state is not geometry";
}

TEST_F(ViewRendererTest, ColouringWritesStateAndBuildsNothing) {
  drawUntilLoaded({320, 180});
  const auto builds = renderer_->scene().statistics().geometryBuilds;
  const auto plain = picture();
  input_.scene.view.colourBy = scenario::ColourBy{"height"};
  input_.scene.layers[0].colours = std::make_shared<const std::vector<model::Rgba>>(
      input_.scene.layers[0].model->objects.size(), model::Rgba{200, 30, 30, 255});
  renderer_->setInput(input_);
  const auto coloured = picture();
  EXPECT_GT(comparePictures(plain, coloured).maximum, 60);
  EXPECT_EQ(renderer_->scene().statistics().geometryBuilds, builds);
}

TEST_F(ViewRendererTest, AnIdleViewDrawsNothing) {
  const PixelSize size{160, 90};
  drawUntilLoaded(size);
  for (int i = 0; i < 500 && !renderer_->drawFrame(size, Quality::kResting).finished(); ++i) {
  }
  EXPECT_TRUE(renderer_->drawFrame(size, Quality::kResting).finished());
  const auto frames = renderer_->framesDrawn();
  for (int i = 0; i < 10; ++i) renderer_->drawFrame(size, Quality::kResting);
  EXPECT_EQ(renderer_->framesDrawn(), frames);
}

TEST_F(ViewRendererTest, AFastMovingFrameHasNoEdgesAndAFullOneFinerShadows) {
  const PixelSize size{320, 180};
  drawUntilLoaded(size);
  const auto frame = [&](MovingQuality quality) {
    input_.movingQuality = quality;
    renderer_->setInput(input_);
    renderer_->drawFrame(size, Quality::kMoving);
    return shownPicture(size);
  };
  const auto balanced = frame(MovingQuality::kBalanced);
  EXPECT_EQ(comparePictures(balanced, frame(MovingQuality::kBalanced)).maximum, 0);
  EXPECT_GT(comparePictures(balanced, frame(MovingQuality::kFull)).maximum, 5) << "shadows";
  const auto fast = frame(MovingQuality::kFast);
  EXPECT_GT(comparePictures(balanced, fast).maximum, 20);
  input_.scene.view.edges = false;
  const auto withoutEdges = frame(MovingQuality::kBalanced);
  EXPECT_LT(comparePictures(withoutEdges, fast).mean, comparePictures(balanced, fast).mean);
}

TEST_F(ViewRendererTest, WhatThePointerIsOverGetsAnOutlineAndNothingElseIsDrawn) {
  useCamera({68, -120, 90}, {68, 8, 6});
  const PixelSize size{320, 180};
  drawUntilLoaded(size);
  while (!renderer_->drawFrame(size, Quality::kResting).finished()) {
  }
  const auto shown = [&] {
    renderer_->drawFrame(size, Quality::kResting);
    return shownPicture(size);
  };
  const auto before = shown();
  const auto builds = renderer_->scene().statistics().geometryBuilds;
  input_.scene.hovered = scenario::ObjectKey{"layer", "house2"};
  renderer_->setInput(input_);
  const auto over = shown();
  const auto camera = renderer_->camera(320.0 / 180.0);
  const auto changed = [&](geo::LocalPoint place) {
    const auto [x, y] = pixelOf(camera, size, place);
    int most = 0;
    for (int dy = -1; dy <= 1; ++dy)
      for (int dx = -1; dx <= 1; ++dx)
        for (int c = 0; c < 3; ++c) {
          const auto at = static_cast<std::size_t>(((y + dy) * size.width + x + dx) * 4 + c);
          most = std::max(most, std::abs(over.rgba[at] - before.rgba[at]));
        }
    return most;
  };
  EXPECT_GT(changed({88, 0, 12}), 25) << "the front edge of its roof";
  EXPECT_EQ(changed({88, 8, 12}), 0) << "its roof";
  EXPECT_EQ(changed({8, 0, 12}), 0) << "another house";
  EXPECT_EQ(renderer_->scene().statistics().geometryBuilds, builds);
  input_.scene.hovered.reset();
  renderer_->setInput(input_);
  EXPECT_TRUE(shown().rgba == before.rgba);
}

TEST_F(ViewRendererTest, TheFittedCameraHasTheFieldOfViewOfTheSettings) {
  const auto narrow = renderer_->camera(1.5);
  EXPECT_DOUBLE_EQ(narrow.fieldOfViewDegrees, 35.0);
  input_.fieldOfViewDegrees = 70.0;
  renderer_->setInput(input_);
  const auto wide = renderer_->camera(1.5);
  EXPECT_DOUBLE_EQ(wide.fieldOfViewDegrees, 70.0);
  EXPECT_LT(geo::length(wide.eye - wide.target), geo::length(narrow.eye - narrow.target));
}

TEST_F(ViewRendererTest, NamedViewsShowAllOfTheBox) {
  const geo::Box3 box{{-50, -20, 0}, {250, 90, 40}};
  const PixelSize size{640, 360};
  for (const auto view :
       {scenario::NamedView::kIso, scenario::NamedView::kNorth, scenario::NamedView::kEast,
        scenario::NamedView::kSouth, scenario::NamedView::kWest, scenario::NamedView::kTop}) {
    const LocalCamera camera = fittedCamera(view, box, 640.0 / 360.0);
    for (const double x : {-50.0, 250.0})
      for (const double y : {-20.0, 90.0})
        for (const double z : {0.0, 40.0}) {
          const auto [px, py] = pixelOf(camera, size, {x, y, z});
          EXPECT_GE(px, 0);
          EXPECT_LT(px, size.width);
          EXPECT_GE(py, 0);
          EXPECT_LT(py, size.height);
        }
  }
  EXPECT_GT(fittedCamera(scenario::NamedView::kNorth, box, 1.5).eye.y, box.max.y);
  EXPECT_GT(fittedCamera(scenario::NamedView::kEast, box, 1.5).eye.x, box.max.x);
}

/// One upright square, textured with a file of this name.
std::shared_ptr<const model::CityModel> texturedWall(const std::string& path) {
  support::ModelMaker maker;
  const auto wall = maker.object(model::ObjectKind::kBuilding, "wall");
  maker.polygon(wall, {{0, 0, 0}, {10, 0, 0}, {10, 0, 10}, {0, 0, 10}});
  auto& look = maker.model().appearances;
  look.textures.push_back({"wall.png", path, model::TextureWrap::kRepeat});
  look.texCoords = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
  look.themes.push_back({maker.model().strings.intern("rgb"), {{0, 0, model::kNone, 0}}});
  return maker.finish();
}

/// Red above, blue below.
base::Result<model::Image> redOverBlue(const std::filesystem::path& path, std::uint32_t) {
  if (path != "wall.png")
    return base::Result<model::Image>::failure(base::DiagnosticCode::kTextureUnreadable, {},
                                               {path.string(), "no"});
  model::Image image{4, 4, {}};
  for (int i = 0; i < 16; ++i)
    for (const int c : {i < 8 ? 220 : 20, 20, i < 8 ? 20 : 220, 255})
      image.rgba.push_back(static_cast<std::uint8_t>(c));
  return image;
}

TEST_F(ViewRendererTest, TexturesStandUpright) {
  ViewRenderer renderer(dynamic_cast<GlSurface&>(*surface_), library_, tasks_, redOverBlue);
  input_.scene.layers[0].model = texturedWall("wall.png");
  input_.scene.view.camera =
      scenario::Camera{{5, -30, 5}, {5, 0, 5}, 35.0, scenario::Projection::kPerspective, 500};
  renderer.setInput(input_);
  const auto taken = renderer.takePicture({.size = {100, 100}, .samples = 2});
  ASSERT_TRUE(taken);
  const auto at = [&](std::size_t x, std::size_t y) { return &taken->rgba[(y * 100 + x) * 4]; };
  EXPECT_GT(at(50, 35)[0], at(50, 35)[2] + 60);
  EXPECT_GT(at(50, 65)[2], at(50, 65)[0] + 60);

  input_.scene.view.style = scenario::SceneStyle::kWhiteModel;
  renderer.setInput(input_);
  const auto builds = renderer.scene().statistics().geometryBuilds;
  const auto white = renderer.takePicture({.size = {100, 100}, .samples = 2});
  ASSERT_TRUE(white);
  EXPECT_NEAR(white->rgba[(35 * 100 + 50) * 4], white->rgba[(35 * 100 + 50) * 4 + 2], 40);
  EXPECT_EQ(renderer.scene().statistics().geometryBuilds, builds);
}

TEST_F(ViewRendererTest, AnUnreadableTextureFailsThePictureUnlessAllowed) {
  ViewRenderer renderer(dynamic_cast<GlSurface&>(*surface_), library_, tasks_, redOverBlue);
  input_.scene.layers[0].model = texturedWall("another.png");
  renderer.setInput(input_);
  const auto taken = renderer.takePicture({.size = {64, 64}, .samples = 1});
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.diagnostics()[0].code, base::DiagnosticCode::kPictureIncomplete);
  EXPECT_EQ(taken.diagnostics()[1].code, base::DiagnosticCode::kTextureUnreadable);
  EXPECT_TRUE(renderer.takePicture({.size = {64, 64}, .samples = 1, .allowIncomplete = true}));
}

TEST_F(ViewRendererTest, TwoSurfacesInOneProcess) {
  const auto first = picture({96, 54}, 2);
  auto other = RenderSurface::createOffscreen();
  ASSERT_TRUE(other);
  {
    ViewRenderer renderer(dynamic_cast<GlSurface&>(*other.value()), library_, tasks_, redOverBlue);
    renderer.setInput(input_);
    const auto second = renderer.takePicture({.size = {96, 54}, .samples = 2});
    ASSERT_TRUE(second);
    EXPECT_TRUE(first.rgba == second->rgba);
  }
  EXPECT_TRUE(first.rgba == picture({96, 54}, 2).rgba);
}

/// A wall at y = 10 and before it, at y = 0, one of glass that lets three quarters of the light through, or a
/// closure surface.
std::shared_ptr<const model::CityModel> twoWalls(model::ObjectKind front) {
  support::ModelMaker maker;
  const auto building = maker.object(model::ObjectKind::kBuilding, "building");
  const auto pane = maker.object(front, "front", building);
  maker.polygon(pane, {{0, 0, 0}, {10, 0, 0}, {10, 0, 10}, {0, 0, 10}});
  const auto wall = maker.object(model::ObjectKind::kWallSurface, "wall", building);
  maker.polygon(wall, {{0, 10, 0}, {10, 10, 0}, {10, 10, 10}, {0, 10, 10}});
  auto& look = maker.model().appearances;
  look.materials.push_back({{0.0F, 0.0F, 1.0F}, {}, 0.75F});
  look.materials.push_back({{1.0F, 0.0F, 0.0F}, {}, 0.0F});
  look.themes.push_back({maker.model().strings.intern("rgb"),
                         {{0, model::kNone, 0, model::kNone}, {1, model::kNone, 1, model::kNone}}});
  return maker.finish();
}

TEST_F(ViewRendererTest, OneLooksThroughGlassAndPicksIt) {
  input_.scene.layers[0].model = twoWalls(model::ObjectKind::kWindow);
  input_.scene.view.shadows = false;
  input_.scene.view.edges = false;
  useCamera({5, -30, 5}, {5, 0, 5});
  const PixelSize size{100, 100};
  const auto middle = [](const model::Image& image) { return &image.rgba[(50 * 100 + 50) * 4]; };
  const auto through = picture(size, 4);
  drawUntilLoaded(size);
  const auto moving = shownPicture(size);
  for (const model::Image* image : {&through, &moving}) {
    EXPECT_GT(middle(*image)[0], 120) << "the red wall is seen";
    EXPECT_GT(middle(*image)[2], middle(*image)[1] + 15) << "and the blue glass before it";
    EXPECT_EQ(middle(*image)[3], 255);
  }
  const auto hit = renderer_->pick(50, 50);
  ASSERT_TRUE(hit);
  EXPECT_EQ(hit->object, 1U);
  input_.scene.view.style = scenario::SceneStyle::kWhiteModel;
  renderer_->setInput(input_);
  const auto white = picture(size, 4);
  EXPECT_NEAR(middle(white)[0], middle(white)[1], 25) << "the white model has no glass";
}

TEST_F(ViewRendererTest, ClosureSurfacesAreDrawnOnlyWhereTheSettingSaysSo) {
  input_.scene.layers[0].model = twoWalls(model::ObjectKind::kClosureSurface);
  useCamera({5, -30, 5}, {5, 0, 5});
  drawUntilLoaded({100, 100});
  const auto hit = renderer_->pick(50, 50);
  ASSERT_TRUE(hit);
  EXPECT_EQ(hit->object, 2U) << "the wall behind";
  input_.scene.closureSurfaces = true;
  renderer_->setInput(input_);
  drawUntilLoaded({100, 100});
  const auto closed = renderer_->pick(50, 50);
  ASSERT_TRUE(closed);
  EXPECT_EQ(closed->object, 1U);
}

/// Means of blocks of 8 × 8 pixels.
std::vector<double> blocks(const model::Image& image) {
  std::vector<double> means;
  for (std::uint32_t y = 0; y + 8 <= image.height; y += 8)
    for (std::uint32_t x = 0; x + 8 <= image.width; x += 8)
      means.push_back(meanLuminance(image, static_cast<int>(x), static_cast<int>(y), 8, 8));
  return means;
}

TEST_F(ViewRendererTest, FewSamplesAreGrainNotPatches) {
  useCamera({48, -100, 160}, {48, 20, 0});
  input_.scene.view.edges = false;
  input_.sunDirection = sunAt(180, -20);  // the sky alone
  renderer_->setInput(input_);
  const PixelSize size{320, 240};
  const auto few = blocks(picture(size, 16));
  const auto many = blocks(picture(size, 400));
  double sum = 0.0;
  for (std::size_t i = 0; i < few.size(); ++i) sum += (few[i] - many[i]) * (few[i] - many[i]);
  const double error = std::sqrt(sum / static_cast<double>(few.size()));
  RecordProperty("error", std::to_string(error));
  EXPECT_LT(error, 2.2);
}

TEST(ShaderLibrary, SaysWhatIsWrong) {
  const ShaderLibrary nowhere("/no/such/folder");
  const auto missing = nowhere.source("surface.vert.glsl");
  ASSERT_FALSE(missing);
  EXPECT_NE(missing.diagnostics()[0].message().find("surface.vert.glsl"), std::string::npos);
}

}  // namespace
}  // namespace stadtblick::render
