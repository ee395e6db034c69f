#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "base/task_pool.hpp"
#include "model/colour_map.hpp"
#include "model/image.hpp"
#include "model/terrain.hpp"
#include "scenario/view_spec.hpp"
#include "scene/layer_node.hpp"
#include "scene/scene_index.hpp"

namespace stadtblick::scene {

/// One layer to be shown: a model, a terrain or a picture of the ground.
struct SceneLayer {
  std::string id;
  std::shared_ptr<const model::CityModel> model;
  std::shared_ptr<const model::Terrain> terrain;
  std::shared_ptr<const model::GroundImage> image;
  /// One a row of the model, under ViewSpec::colourBy.
  std::shared_ptr<const std::vector<model::Rgba>> colours;
};

struct SceneInput {
  std::vector<SceneLayer> layers;
  scenario::ViewSpec view;
  std::optional<scenario::ObjectKey> hovered;
  bool closureSurfaces = false;  ///< are drawn; the setting view.closureSurfaces.
};

/// Decodes a texture file; wider or higher ones are scaled down to `maxSize`. Any thread.
using ImageLoader =
    std::function<base::Result<model::Image>(const std::filesystem::path&, std::uint32_t maxSize)>;

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
  std::size_t geometryBuilds = 0;  ///< chunks taken over since the beginning.
  std::size_t stateWrites = 0;     ///< state buffers written since the beginning.
};

/// What is shown, as a scene graph. Chunks and textures are made on the task pool; everything else runs on
/// the thread of the surface. GL objects are made when a pass draws.
class Scene {
 public:
  Scene(base::TaskPool& tasks, ImageLoader loader);
  ~Scene();
  Scene(const Scene&) = delete;
  Scene& operator=(const Scene&) = delete;

  /// Takes over what is to be shown.
  SceneChange update(const SceneInput& input);
  /// Takes finished chunks into the graph, at least one and up to `maxBytes`. True when there were any (a
  /// change of shape).
  bool takeFinished(std::size_t maxBytes);
  /// Chunks that are still to be built or taken over.
  std::size_t pending() const;
  /// Waits until pending() can be worked off by takeFinished alone.
  void waitForTasks();
  /// Textures and models that could not be shown; cleared by a change of the layers.
  const base::Diagnostics& failures() const;

  osg::Group* plain() const;
  osg::Group* textured() const;
  /// Faces of materials that let light through; to be drawn behind all others.
  osg::Group* transparent() const;
  bool hasTransparent() const;
  osg::Group* edges() const;
  /// The ground that is not data: beneath everything that is shown. Empty while nothing is.
  osg::Group* table() const;

  void sortFrom(geo::LocalPoint eye);

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
