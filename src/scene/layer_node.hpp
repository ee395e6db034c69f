#pragma once

#include <osg/Geometry>
#include <osg/Group>
#include <osg/MatrixTransform>
#include <osg/Texture2D>
#include <osg/TextureBuffer>
#include <span>
#include <unordered_map>
#include <vector>

#include "model/appearance.hpp"
#include "model/tile_tree.hpp"
#include "scene/object_state.hpp"
#include "scene/tile_choice.hpp"

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

/// Mean height of walls that have a mesh of their own, as far tiles have them; 0 where anything else is in
/// it.
double wallMetresOf(const model::TileMesh& mesh);

/// One layer in the scene graph: faces without texture, faces with, transparent faces, and edges, each a
/// child of its own so that a pass can draw them with its own program. Tiles come and go; colours and
/// visibility come from a state buffer.
class LayerNode {
 public:
  explicit LayerNode(unsigned layerNumber);

  osg::Group* plain() const { return plain_.get(); }
  osg::Group* textured() const { return textured_.get(); }
  osg::Group* transparent() const { return transparent_.get(); }
  osg::Group* edges() const { return edges_.get(); }

  /// Textures that the tiles share: what Batch::texture counts in tiles without textures of their own.
  void setTextureCount(std::size_t count) { textures_.resize(count); }
  void setTexture(std::size_t index, const model::Image& image, model::TextureWrap wrap);

  /// Faces without their texture are drawn in the colours of the white model.
  void addTile(model::TileIndex tile, const model::TileContent& content);
  void removeTile(model::TileIndex tile);
  /// The tiles that are drawn from now on; all of them were added. False where nothing changes.
  bool setDrawn(std::span<const model::TileIndex> tiles);

  /// Lets go of vertices that the driver has a copy of: all that was drawn in this context.
  void releaseUploaded(unsigned contextId);

  void setStates(const std::vector<ObjectState>& states);
  void setVisible(bool visible);
  bool visible() const { return visible_; }

  /// Puts near tiles first; equal distances go in the order of setDrawn(). Leaves out all meshes of walls
  /// alone where none of them is high enough to be seen in `views`.
  void sortFrom(geo::LocalPoint eye, std::span<const TileView> views);

  /// Of all tiles that were ever added; local.
  const geo::Box3& bounds() const { return bounds_; }
  const geo::Box3& focusBounds() const { return focusBounds_; }
  /// Of what is drawn since sortFrom().
  std::size_t triangles() const;
  std::size_t lines() const;
  std::size_t chunks() const;

 private:
  enum class Faces : std::uint8_t { kPlain, kTextured, kTransparent };
  struct Mesh {
    geo::Box3 bounds;
    osg::ref_ptr<osg::MatrixTransform> plain, textured, transparent, edges;
    std::size_t triangles = 0;
    std::size_t lines = 0;
    double wallMetres = 0.0;  ///< mean height, where it has nothing but walls.
    bool seen = true;
  };
  using Textures = std::vector<osg::ref_ptr<osg::Texture2D>>;
  static osg::ref_ptr<osg::MatrixTransform> faces(const model::TileMesh& mesh, const Textures& textures,
                                                  Faces wanted);
  void noteGeometries(const osg::MatrixTransform* node);
  template <typename Function>
  void forDrawn(Function function) const;

  osg::ref_ptr<osg::Group> plain_, textured_, transparent_, edges_;
  osg::ref_ptr<osg::TextureBuffer> stateBuffer_;
  osg::ref_ptr<osg::Image> stateImage_;
  Textures textures_;
  std::unordered_map<model::TileIndex, std::vector<Mesh>> tiles_;
  std::vector<model::TileIndex> drawn_;
  std::vector<osg::ref_ptr<osg::Geometry>> notUploaded_;
  std::vector<const Mesh*> linked_;  ///< what the groups hold, in order.
  bool linkedIsOld_ = true;
  geo::Box3 bounds_;
  geo::Box3 focusBounds_;
  bool visible_ = true;
};

}  // namespace stadtblick::scene
