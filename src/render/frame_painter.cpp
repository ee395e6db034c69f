#include "render/frame_painter.hpp"

#include <algorithm>
#include <cmath>
#include <osg/BlendFunc>
#include <osg/Depth>
#include <osg/LineWidth>
#include <osg/PolygonOffset>

namespace stadtblick::render {

namespace {

constexpr SrgbColour kEdgeColour{0x3E / 255.0F, 0x44 / 255.0F, 0x4C / 255.0F};
constexpr float kEdgeOpacity = 0.55F;
constexpr SrgbColour kAccent{0x00 / 255.0F, 0x63 / 255.0F, 0x9A / 255.0F};
constexpr SrgbColour kGround{0xE4 / 255.0F, 0xE1 / 255.0F, 0xDA / 255.0F};

osg::Vec3f toVec(const std::array<float, 3>& c) { return {c[0], c[1], c[2]}; }

osg::Vec3f rotated(geo::Vec3 direction, const osg::Matrixd& view) {
  return osg::Matrixd::transform3x3(osg::Vec3d(direction.x, direction.y, direction.z), view);
}

double radiusOf(const FrameSetup& setup) {
  const geo::Vec3 size = setup.bounds.empty() ? geo::Vec3{1000, 1000, 0} : setup.bounds.size();
  return std::max(0.5 * std::hypot(size.x, size.y), 150.0);
}

/// 0: a quarter, 1: a whole city.
double cityShare(const FrameSetup& setup) {
  return std::clamp((radiusOf(setup) - 1000.0) / 2000.0, 0.0, 1.0);
}

double heightOfEye(const FrameSetup& setup) {
  return setup.bounds.empty() ? 0.0 : setup.camera.eye.z - setup.bounds.min.z;
}

/// Start and fall-off of the haze: little of it within the scene, all of it far outside. Low above a whole
/// city the horizon is far: there one sees the air.
osg::Vec2f hazeOf(const FrameSetup& setup) {
  constexpr double kSightMetres = 12000.0;
  const double radius = radiusOf(setup);
  const geo::Vec3 centre = setup.bounds.empty() ? setup.camera.target : setup.bounds.centre();
  const double distance = geo::length(setup.camera.eye - centre);
  // A plain background is wished for clear pictures, not for air.
  if (!setup.camera.perspective || setup.background) return {1e9F, 0.0F};
  const double low = std::clamp((1500.0 - heightOfEye(setup)) / 1350.0, 0.0, 1.0);
  const double fallOff = 0.07 / radius + low * cityShare(setup) / kSightMetres;
  return {static_cast<float>(std::max(distance - 0.5 * radius, 0.0)), static_cast<float>(fallOff)};
}

/// 0 near by, 1 where one looks down on a whole city.
float overviewShare(const FrameSetup& setup) {
  const double height = setup.camera.perspective ? heightOfEye(setup) : setup.camera.orthographicHeightMetres;
  const double city = cityShare(setup);
  const double t = std::clamp((height - (900.0 - 840.0 * city)) / (2600.0 - 1900.0 * city), 0.0, 1.0);
  return static_cast<float>(t * t * (3.0 - 2.0 * t));
}

LinearColour hazeColour(const FrameSetup& setup) {
  return lightForSrgb(setup.background ? *setup.background : setup.light.horizon);
}

}  // namespace

FramePainter::FramePainter(GlSurface& surface, const ShaderLibrary& shaders, scene::Scene& scene)
    : surface_(surface), shaders_(shaders), scene_(scene) {
  loadPrograms();
  query_ = std::make_unique<GlVisibilityQuery>();
  transparentQuery_ = std::make_unique<GlVisibilityQuery>();
}

void FramePainter::load(std::unique_ptr<ScenePass>& pass, const std::string& name, const std::string& vertex,
                        const std::string& fragment, const std::vector<std::string>& defines) {
  pass = std::make_unique<ScenePass>(surface_, name);
  auto loaded = pass->load(shaders_, vertex, fragment, defines);
  problems_.append(std::move(loaded.diagnostics()));
}

void FramePainter::loadPrograms() {
  load(shadow_, "shadow", "shadow.vert.glsl", "shadow.frag.glsl", {});
  shadow_->useShadowDepth();
  shadow_->stateSet().setAttributeAndModes(new osg::PolygonOffset(1.6F, 2.0F));
  load(ids_, "ids", "pick.vert.glsl", "pick.frag.glsl", {});
  ids_->useReversedDepth(true);
  ids_->setNodes({scene_.plain(), scene_.textured(), scene_.transparent()});

  for (const bool resting : {false, true}) {
    FacePasses& passes = resting ? resting_ : moving_;
    const std::vector<std::string> common =
        resting ? std::vector<std::string>{"RESTING"} : std::vector<std::string>{};
    std::vector<std::string> withTexture = common;
    withTexture.emplace_back("TEXTURED");
    std::vector<std::string> withOpacity = common;
    withOpacity.emplace_back("TRANSPARENT");
    load(passes.plain, "faces", "surface.vert.glsl", "surface.frag.glsl", common);
    load(passes.textured, "textured faces", "surface.vert.glsl", "surface.frag.glsl", withTexture);
    load(passes.transparent, "transparent faces", "surface.vert.glsl", "surface.frag.glsl", withOpacity);
    load(passes.table, "ground", "surface.vert.glsl", "surface.frag.glsl", common);
    load(passes.edges, "edges", "edge.vert.glsl", "edge.frag.glsl", common);
    passes.textured->setNodes({scene_.textured()});
    passes.transparent->setNodes({scene_.transparent()});
    passes.table->setNodes({scene_.table()});
    passes.edges->setNodes({scene_.edges()});
    for (ScenePass* pass :
         {passes.plain.get(), passes.textured.get(), passes.transparent.get(), passes.table.get()}) {
      pass->useReversedDepth(true);
      // Faces a little away from the eye, so that their edges win; depth is reversed, so is the offset.
      pass->stateSet().setAttributeAndModes(new osg::PolygonOffset(-0.6F, -1.0F));
      pass->setSampler("sunShadow", scene::kUnitSunShadow);
      pass->setSampler("skyShadow", scene::kUnitSkyShadow);
      pass->setSampler("skyDepth", scene::kUnitSkyDepth);
      const auto palette = model::whiteModelPalette();
      std::vector<std::array<float, 3>> linear(16, std::array<float, 3>{0.5F, 0.5F, 0.5F});
      for (std::size_t i = 0; i < palette.size(); ++i) linear[i] = linearFromSrgb(palette[i]);
      pass->set("palette", linear);
      pass->set("accentColour", toVec(linearFromSrgb(kAccent)));
    }
    for (ScenePass* pass : {passes.transparent.get(), passes.edges.get()}) {
      pass->useReversedDepth(false);
      pass->stateSet().setMode(GL_BLEND, osg::StateAttribute::ON);
      pass->stateSet().setAttribute(new osg::BlendFunc(osg::BlendFunc::SRC_ALPHA,
                                                       osg::BlendFunc::ONE_MINUS_SRC_ALPHA,
                                                       osg::BlendFunc::ZERO, osg::BlendFunc::ONE));
    }
  }

  const auto screen = [this](GlProgram& program, const std::string& fragmentFile) {
    auto vertex = shaders_.source("screen.vert.glsl");
    auto fragment = shaders_.source(fragmentFile);
    problems_.append(std::move(vertex.diagnostics()));
    problems_.append(std::move(fragment.diagnostics()));
    if (!vertex || !fragment) return;
    auto created = GlProgram::create(vertex.value(), fragment.value());
    problems_.append(std::move(created.diagnostics()));
    if (created) program = std::move(created).value();
  };
  screen(sky_, "sky.frag.glsl");
  screen(add_, "add.frag.glsl");
  screen(resolve_, "resolve.frag.glsl");
}

osg::Matrixd FramePainter::projectionFor(const FrameSetup& setup) const {
  geo::Box3 all = setup.bounds;
  if (all.empty()) all.add(setup.camera.target);
  return projectionMatrix(setup.camera, setup.picture, setup.jitter, depthRangeOf(setup.camera, all)) *
         tileMatrix(setup.picture, setup.tile);
}

void FramePainter::paintShadow(const GlFramebuffer& map, const ShadowFit& fit, bool casts, bool materials) {
  map.bind();
  glClearDepthOnly(1.0F);
  if (!casts) return;
  std::vector<osg::Group*> nodes{scene_.plain(), scene_.textured()};
  if (!materials) nodes.push_back(scene_.transparent());
  shadow_->setNodes(nodes);
  shadow_->draw(fit.localToLight, fit.lightToClip, map.width(), map.height());
}

void FramePainter::setFaceUniforms(ScenePass& pass, const FrameSetup& setup, const osg::Matrixd& view) {
  const osg::Matrixd viewToLocal = osg::Matrixd::inverse(view);
  pass.set("useMaterials", setup.textured ? 1.0F : 0.0F);
  pass.set("perspective", setup.camera.perspective ? 1.0F : 0.0F);
  pass.set("up", rotated({0, 0, 1}, view));
  pass.set("sunDirection", rotated(setup.sunDirection, view));
  pass.set("sunColour", toVec(setup.light.sun));
  pass.set("skyColour", toVec(setup.light.sky));
  pass.set("bounceColour", toVec(setup.light.bounce));
  pass.set("hazeColour", toVec(hazeColour(setup)));
  pass.set("haze", hazeOf(setup));
  pass.set("overview", overviewShare(setup));
  pass.set("viewToSunShadow", viewToLocal * setup.sunShadow.localToTexture);
  pass.set("sunTexelMetres", static_cast<float>(setup.sunShadow.texelMetres));
  if (setup.resting) {
    pass.set("skyDirection", rotated(setup.skyDirection, view));
    pass.set("skyWeight", static_cast<float>(setup.skyWeight));
    pass.set("viewToSkyShadow", viewToLocal * setup.skyShadow.localToTexture);
    pass.set("skyTexelMetres", static_cast<float>(setup.skyShadow.texelMetres));
    const geo::Vec3& extent = setup.skyShadow.extentMetres;
    pass.set("skyMapMetres", osg::Vec3f(static_cast<float>(extent.x), static_cast<float>(extent.y),
                                        static_cast<float>(extent.z)));
    pass.set("skySpread", static_cast<float>(setup.skySpread));
    pass.set("sampleNumber", static_cast<float>(setup.sampleNumber));
    pass.set("tileOffset", osg::Vec2f(static_cast<float>(setup.tile.x), static_cast<float>(setup.tile.y)));
  }
}

void FramePainter::setEdgeUniforms(ScenePass& pass, const FrameSetup& setup, float only) {
  pass.set("perspective", setup.camera.perspective ? 1.0F : 0.0F);
  pass.set("metresPerPixel",
           static_cast<float>(metresPerPixelUnit(setup.camera, setup.picture) * setup.lineScale));
  pass.set("edgeColour", osg::Vec4f(kEdgeColour[0], kEdgeColour[1], kEdgeColour[2], kEdgeOpacity));
  pass.set("accentColour", toVec(linearFromSrgb(kAccent)));
  pass.set("haze", hazeOf(setup));
  pass.set("only", only);
  const double width = only > 0.5F ? 2.0 * setup.lineScale : setup.lineScale;
  pass.stateSet().setAttribute(new osg::LineWidth(static_cast<float>(width)));
}

void FramePainter::drawEdges(ScenePass& pass, const FrameSetup& setup, const osg::Matrixd& view,
                             const osg::Matrixd& projection) {
  setEdgeUniforms(pass, setup, 0.0F);
  pass.draw(view, projection, setup.tile.width, setup.tile.height);
}

void FramePainter::drawSky(const FrameSetup& setup) {
  const osg::Matrixd view = viewMatrix(setup.camera);
  const osg::Matrixd toLocal = osg::Matrixd::inverse(view);
  // Directions through the four corners are linear in the screen coordinates.
  const PictureTile& t = setup.tile;
  const double aspect = static_cast<double>(setup.picture.width) / setup.picture.height;
  const double tan = 0.5 * metresPerPixelUnit(setup.camera, setup.picture) * setup.picture.height;
  const double sx = static_cast<double>(t.width) / setup.picture.width;
  const double sy = static_cast<double>(t.height) / setup.picture.height;
  const double cx = (2.0 * t.x + t.width - 2.0 * setup.jitter[0]) / setup.picture.width - 1.0;
  const double cy = (2.0 * t.y + t.height - 2.0 * setup.jitter[1]) / setup.picture.height - 1.0;
  const auto local = [&toLocal](double x, double y, double z) {
    const osg::Vec3d d = osg::Matrixd::transform3x3(osg::Vec3d(x, y, z), toLocal);
    return std::array<float, 3>{static_cast<float>(d.x()), static_cast<float>(d.y()),
                                static_cast<float>(d.z())};
  };
  const auto right = local(tan * aspect * sx, 0, 0);
  const auto up = local(0, tan * sy, 0);
  const auto ahead = local(tan * aspect * cx, tan * cy, -1.0);

  const auto colour = [&setup](const SrgbColour& c) { return setup.resting ? lightForSrgb(c) : c; };
  glStateForSky();
  sky_.use();
  sky_.set3x3("screenToWorld",
              {right[0], right[1], right[2], up[0], up[1], up[2], ahead[0], ahead[1], ahead[2]});
  sky_.set("horizonColour", colour(setup.background ? *setup.background : setup.light.horizon));
  sky_.set("zenithColour", colour(setup.light.zenith));
  sky_.set("groundColour", colour(kGround));
  sky_.set("flatSky", setup.background || !setup.camera.perspective ? 1.0F : 0.0F);
  sky_.drawScreen();
}

bool FramePainter::paintScene(const GlFramebuffer& target, const FrameSetup& setup, bool wantVisible) {
  FacePasses& passes = setup.resting ? resting_ : moving_;
  const osg::Matrixd view = viewMatrix(setup.camera);
  const osg::Matrixd projection = projectionFor(setup);
  target.bind();
  glClearColourAndDepth(0.0F);
  setup.sunMap->bind(scene::kUnitSunShadow);
  if (setup.skyMap != nullptr) {
    setup.skyMap->bind(scene::kUnitSkyShadow);
    setup.skyMap->bindAsDepths(scene::kUnitSkyDepth);
  }

  passes.plain->setNodes(
      setup.textured ? std::vector<osg::Group*>{scene_.plain()}
                     : std::vector<osg::Group*>{scene_.plain(), scene_.textured(), scene_.transparent()});
  setFaceUniforms(*passes.plain, setup, view);
  if (wantVisible) query_->begin();
  passes.plain->draw(view, projection, setup.tile.width, setup.tile.height);
  if (setup.textured) {
    setFaceUniforms(*passes.textured, setup, view);
    passes.textured->draw(view, projection, setup.tile.width, setup.tile.height);
  }
  if (wantVisible) query_->end();
  if (setup.table) {
    setFaceUniforms(*passes.table, setup, view);
    passes.table->draw(view, projection, setup.tile.width, setup.tile.height);
  }
  target.bind();  // OSG leaves a viewport of its own
  drawSky(setup);
  if (setup.edges) drawEdges(*passes.edges, setup, view, projection);
  const bool through = setup.textured && scene_.hasTransparent();
  if (through) {
    setFaceUniforms(*passes.transparent, setup, view);
    if (wantVisible) transparentQuery_->begin();
    passes.transparent->draw(view, projection, setup.tile.width, setup.tile.height);
    if (wantVisible) transparentQuery_->end();
    target.bind();
  }
  if (setup.selection) {
    setEdgeUniforms(*passes.edges, setup, 1.0F);
    passes.edges->draw(view, projection, setup.tile.width, setup.tile.height);
  }
  return wantVisible && (query_->anyPassed() || (through && transparentQuery_->anyPassed()));
}

void FramePainter::paintHover(const GlFramebuffer& target, const FrameSetup& setup) {
  target.bind();
  setEdgeUniforms(*moving_.edges, setup, 2.0F);
  moving_.edges->draw(viewMatrix(setup.camera), projectionFor(setup), setup.tile.width, setup.tile.height);
}

void FramePainter::addSample(const GlFramebuffer& sum, const GlTexture& sample) {
  sum.bind();
  glStateForScreenPass(true);
  sample.bind(0);
  add_.use();
  add_.set("sample_", 0);
  add_.drawScreen();
}

void FramePainter::resolve(const GlFramebuffer& target, const GlTexture& sum, int samples,
                           const GlTexture* moving, double refined, const PictureTile& tile) {
  target.bind();
  glStateForScreenPass(false);
  sum.bind(0);
  if (moving != nullptr) moving->bind(1);
  resolve_.use();
  resolve_.set("sum", 0);
  resolve_.set("moving", 1);
  resolve_.set("weight", 1.0F / static_cast<float>(std::max(samples, 1)));
  resolve_.set("refined", moving == nullptr ? 1.0F : static_cast<float>(refined));
  resolve_.set("tileOrigin", tile.x, tile.y);
  resolve_.drawScreen();
}

std::array<std::uint32_t, 4> FramePainter::paintIds(const FrameSetup& setup, float& depth) {
  if (!idTarget_.valid()) {
    const GlTexture::Format ids = GlTexture::Format::kRgba32ui;
    const GlTexture::Format depthFormat = GlTexture::Format::kDepth32f;
    idTarget_ = GlFramebuffer(1, 1, &ids, &depthFormat);
  }
  idTarget_.bind();
  glClearIds();
  ids_->draw(viewMatrix(setup.camera), projectionFor(setup), 1, 1);
  return glReadIds(idTarget_, depth);
}

}  // namespace stadtblick::render
