#pragma once

#include <osg/Group>
#include <osg/MatrixTransform>
#include <osg/Texture2D>
#include <osg/TextureBuffer>
#include <vector>

#include "model/appearance.hpp"
#include "model/image.hpp"
#include "model/tiling/tile_mesh.hpp"
#include "scene/object_state.hpp"

namespace stadtblick::scene {

/// Attribute locations and texture units that the shaders agree on.
inline constexpr unsigned kAttributeNormalClass = 6;
inline constexpr unsigned kAttributeMaterial = 7;
inline constexpr unsigned kAttributeIds = 8;
inline constexpr unsigned kAttributeTexCoord = 9;
inline constexpr unsigned kUnitSurfaceTexture = 0;
inline constexpr unsigned kUnitObjectState = 1;
inline constexpr unsigned kUnitSunShadow = 2;
inline constexpr unsigned kUnitSkyShadow = 3;
inline constexpr unsigned kUnitSkyDepth = 4;  ///< the same map, read as depths.

/// One layer in the scene graph: faces without texture, faces with, transparent faces, and edges, each a
/// child of its own so that a pass can draw them with its own program. Colours and visibility come from a
/// state buffer.
class LayerNode {
 public:
  explicit LayerNode(unsigned layerNumber);

  osg::Group* plain() const { return plain_.get(); }
  osg::Group* textured() const { return textured_.get(); }
  osg::Group* transparent() const { return transparent_.get(); }
  osg::Group* edges() const { return edges_.get(); }

  void setTextureCount(std::size_t count) { textures_.resize(count); }
  void setTexture(std::size_t index, const model::Image& image, model::TextureWrap wrap);
  /// Chunks without their texture are drawn in the colours of the white model. Chunks may come in any order;
  /// `number` is their place.
  void addChunk(std::size_t number, const model::TileMesh& chunk);
  void setStates(const std::vector<ObjectState>& states);
  void setVisible(bool visible);
  bool visible() const { return visible_; }

  /// Puts near chunks first; equal distances go by number.
  void sortFrom(geo::LocalPoint eye);

  const geo::Box3& bounds() const { return bounds_; }
  const geo::Box3& focusBounds() const { return focusBounds_; }
  std::size_t triangles() const { return triangles_; }
  std::size_t lines() const { return lines_; }
  std::size_t chunks() const { return entries_.size(); }

 private:
  enum class Faces : std::uint8_t { kPlain, kTextured, kTransparent };
  struct Entry {
    std::size_t number = 0;
    geo::Box3 bounds;
    osg::ref_ptr<osg::MatrixTransform> plain, textured, transparent, edges;
  };
  osg::ref_ptr<osg::MatrixTransform> faces(const model::TileMesh& chunk, Faces wanted);

  osg::ref_ptr<osg::Group> plain_, textured_, transparent_, edges_;
  osg::ref_ptr<osg::TextureBuffer> stateBuffer_;
  osg::ref_ptr<osg::Image> stateImage_;
  std::vector<osg::ref_ptr<osg::Texture2D>> textures_;
  std::vector<Entry> entries_;
  geo::Box3 bounds_;
  geo::Box3 focusBounds_;
  std::size_t triangles_ = 0;
  std::size_t lines_ = 0;
  bool visible_ = true;
};

}  // namespace stadtblick::scene
