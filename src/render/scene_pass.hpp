#pragma once

#include <array>
#include <osg/Group>
#include <osgUtil/SceneView>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "render/gl_surface.hpp"
#include "render/shader_library.hpp"

namespace stadtblick::render {

/// Draws a part of the scene graph with one program into the framebuffer that is bound.
class ScenePass {
 public:
  ScenePass(GlSurface& surface, std::string name);

  /// Shaders by file name; fails with kGraphicsUnavailable.
  base::Result<base::Done> load(const ShaderLibrary& library, const std::string& vertexFile,
                                const std::string& fragmentFile, const std::vector<std::string>& defines);

  /// What is drawn, in this order.
  void setNodes(const std::vector<osg::Group*>& nodes);
  osg::StateSet& stateSet() { return *root_->getOrCreateStateSet(); }

  void set(const char* uniform, float value);
  void set(const char* uniform, const osg::Vec2f& value);
  void set(const char* uniform, const osg::Vec3f& value);
  void set(const char* uniform, const osg::Vec4f& value);
  void set(const char* uniform, const osg::Matrixd& value);
  void set(const char* uniform, const std::vector<std::array<float, 3>>& values);
  void setSampler(const char* uniform, int unit);

  void draw(const osg::Matrixd& view, const osg::Matrixd& projection, int width, int height);

  /// Reversed depth: nearer is greater.
  void useReversedDepth(bool write);
  void useShadowDepth();

 private:
  GlSurface& surface_;
  std::string name_;
  osg::ref_ptr<osg::Group> root_;
  osg::ref_ptr<osgUtil::SceneView> view_;
};

}  // namespace stadtblick::render
