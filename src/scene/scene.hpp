#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "base/task_pool.hpp"
#include "model/colour_map.hpp"
#include "model/ground_image.hpp"
#include "model/image.hpp"
#include "model/terrain.hpp"
#include "scenario/view_spec.hpp"
#include "scene/layer_node.hpp"
#include "scene/scene_index.hpp"
#include "scene/texture_load.hpp"
#include "scene/tile_scheduler.hpp"

namespace stadtblick::scene {

/// One layer to be shown: a model, a terrain, a picture of the ground, or tiles that are paged.
struct SceneLayer {
  std::string id;
  std::shared_ptr<const model::CityModel> model;
  std::shared_ptr<const model::Terrain> terrain;
  std::shared_ptr<const model::GroundImage> image;
  /// One a row of the model or the catalogue, under ViewSpec::colourBy.
  std::shared_ptr<const std::vector<model::Rgba>> colours;
  std::shared_ptr<model::TileTree> tiles;
  std::shared_ptr<const model::CitySource> city;  ///< what the object ids of `tiles` mean, where it is known.
  bool foreignTiles = false;                      ///< of others: they may hold the ground as well.
};

struct SceneInput {
  std::vector<SceneLayer> layers;
  scenario::ViewSpec view;
  std::optional<scenario::ObjectKey> hovered;
  bool closureSurfaces = false;  ///< are drawn; the setting view.closureSurfaces.
  TileLimits limits;             ///< of all paged layers together.
};

/// The strongest change that an update brought.
enum class SceneChange : std::uint8_t {
  kNone,
  kHover,  ///< only what the pointer is over.
  kLook,   ///< colours, selection.
  kShape,  ///< what is there: shadows change.
};

struct SceneStatistics {
  std::size_t triangles = 0;
  std::size_t lines = 0;
  std::size_t chunks = 0;
  std::uint64_t tileBytes = 0;     ///< of the paged tiles that are resident.
  std::size_t geometryBuilds = 0;  ///< tiles taken over since the beginning.
  std::size_t stateWrites = 0;     ///< state buffers written since the beginning.
};

/// The layer of what is picked of the ground, which all terrains and pictures make up together.
inline constexpr std::uint32_t kGroundLayer = UINT32_MAX - 1;

/// What is shown, as a scene graph. Tiles and textures are made on the task pool; everything else runs on
/// the thread of the surface. GL objects are made when a pass draws.
class Scene {
 public:
  Scene(base::TaskPool& tasks, ImageLoader loader);
  ~Scene();
  Scene(const Scene&) = delete;
  Scene& operator=(const Scene&) = delete;

  /// Takes over what is to be shown.
  SceneChange update(const SceneInput& input);
  /// From where paged layers are seen from now on, and what for.
  void look(const TileView& view, TileUse use);
  const std::vector<TileView>& views() const;
  /// Chooses tiles, takes those that were loaded into the graph, up to `maxBytes` and one at least, and lets
  /// go of others. True when what is drawn changed (a change of shape).
  bool takeFinished(std::size_t maxBytes);
  /// Tiles and textures that are still to be loaded or taken over.
  std::size_t pending() const;
  /// Waits until no load is under way: takeFinished() then takes over, and starts what comes next.
  void waitForTasks();
  /// Textures and tiles that could not be shown; cleared by a change of the layers.
  const base::Diagnostics& failures() const;
  /// Why what a picture shows does not fit into the memory it may use; none where it does.
  base::Diagnostics shortages() const;

  osg::Group* plain() const;
  osg::Group* textured() const;
  /// Faces of materials that let light through; to be drawn behind all others.
  osg::Group* transparent() const;
  bool hasTransparent() const;
  osg::Group* edges() const;
  /// The ground that is not data: beneath everything that is shown. Empty while nothing is.
  osg::Group* table() const;

  void sortFrom(geo::LocalPoint eye);
  /// To be called behind a frame: what the driver has copied is not kept a second time.
  void releaseUploaded(unsigned contextId);

  /// Of everything that is drawn of visible layers; hidden objects count. Empty while nothing is there.
  geo::Box3 bounds() const;
  /// Of the buildings of visible layers, or of everything where there are none: what one wants to see first.
  geo::Box3 focusBounds() const;
  /// Of these objects; local.
  geo::Box3 boundsOf(const std::vector<scenario::ObjectKey>& objects) const;
  SceneStatistics statistics() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::scene
