#pragma once

#include <osg/State>
#include <osgViewer/GraphicsWindow>

#include "render/render_surface.hpp"

namespace stadtblick::render {

/// A context with the OSG state that mirrors it.
class GlSurface : public RenderSurface {
 public:
  osg::State& state() { return *window_->getState(); }
  std::string description() const override;
  int maxTextureSize() const override;

 protected:
  /// The context must be current.
  void initialiseState();
  osg::ref_ptr<osgViewer::GraphicsWindowEmbedded> window_;
};

}  // namespace stadtblick::render
