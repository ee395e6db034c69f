#pragma once

#include <memory>
#include <optional>

#include "render/gl_objects.hpp"
#include "render/gl_surface.hpp"
#include "render/lighting.hpp"
#include "render/scene_pass.hpp"
#include "render/shadow_fit.hpp"
#include "render/view_matrices.hpp"
#include "scene/scene.hpp"

namespace stadtblick::render {

/// All that the painting of one frame or one sample depends on.
struct FrameSetup {
  LocalCamera camera;
  PixelSize picture;
  PictureTile tile;
  std::array<double, 2> jitter{0.0, 0.0};
  geo::Box3 bounds;  ///< of the scene; local.
  Lighting light;
  geo::Vec3 sunDirection;
  ShadowFit sunShadow;
  const GlTexture* sunMap = nullptr;

  bool resting = false;
  geo::Vec3 skyDirection;
  double skyWeight = 1.0;
  double skySpread = 0.0;  ///< tangent of half the angle of the sky that one sample stands for.
  int sampleNumber = 0;
  ShadowFit skyShadow;
  const GlTexture* skyMap = nullptr;

  bool edges = true;
  bool selection = false;  ///< something is selected: its edges are drawn strongly.
  bool table = true;
  bool textured = true;
  double lineScale = 1.0;
  std::optional<SrgbColour> background;
};

/// The passes over a scene: shadow maps, faces, edges, sky, highlights, ids.
class FramePainter {
 public:
  FramePainter(GlSurface& surface, const ShaderLibrary& shaders, scene::Scene& scene);

  const base::Diagnostics& problems() const { return problems_; }

  /// Depth seen from the light; `casts` false leaves the map empty. Transparent faces let the light through
  /// where materials are drawn.
  void paintShadow(const GlFramebuffer& map, const ShadowFit& fit, bool casts, bool materials);
  /// Faces, edges and sky. True when a pixel of a layer was drawn (asked only with `wantVisible`).
  bool paintScene(const GlFramebuffer& target, const FrameSetup& setup, bool wantVisible);
  /// Edges of what is hovered, over a finished picture whose depth is in `target`.
  void paintHover(const GlFramebuffer& target, const FrameSetup& setup);
  void addSample(const GlFramebuffer& sum, const GlTexture& sample);
  /// The mean of the samples as a picture, mixed with a moving frame (`refined` < 1).
  void resolve(const GlFramebuffer& target, const GlTexture& sum, int samples, const GlTexture* moving,
               double refined, const PictureTile& tile);
  /// Object and surface under one pixel of the picture (`tile` is one pixel), and its depth.
  std::array<std::uint32_t, 4> paintIds(const FrameSetup& setup, float& depth);

 private:
  struct FacePasses {
    std::unique_ptr<ScenePass> plain, textured, transparent, table, edges;
  };
  void load(std::unique_ptr<ScenePass>& pass, const std::string& name, const std::string& vertex,
            const std::string& fragment, const std::vector<std::string>& defines);
  void loadPrograms();
  void setFaceUniforms(ScenePass& pass, const FrameSetup& setup, const osg::Matrixd& view);
  void setEdgeUniforms(ScenePass& pass, const FrameSetup& setup, float only);
  void drawEdges(ScenePass& pass, const FrameSetup& setup, const osg::Matrixd& view,
                 const osg::Matrixd& projection);
  void drawSky(const FrameSetup& setup);
  osg::Matrixd projectionFor(const FrameSetup& setup) const;

  GlSurface& surface_;
  const ShaderLibrary& shaders_;
  scene::Scene& scene_;
  base::Diagnostics problems_;
  std::unique_ptr<ScenePass> shadow_, ids_;
  FacePasses moving_, resting_;
  GlProgram sky_, add_, resolve_;
  std::unique_ptr<GlVisibilityQuery> query_, transparentQuery_;
  GlFramebuffer idTarget_;
};

}  // namespace stadtblick::render
