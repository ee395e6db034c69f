#include "scene/scene.hpp"

#include <algorithm>
#include <osg/Geometry>
#include <set>

#include "model/object_rows.hpp"
#include "scene/context_ground.hpp"
#include "scene/layer_build.hpp"
#include "scene/terrain_mesh.hpp"

namespace stadtblick::scene {

namespace {

constexpr std::size_t kTerrainTriangles = 32000;

/// What the geometry of a layer depends on; the rest is state.
struct BuildKey {
  const void* model = nullptr;
  const void* terrain = nullptr;
  const void* image = nullptr;
  std::optional<int> lod;
  std::string theme;
  bool textures = false;
  bool closureSurfaces = false;
  bool operator==(const BuildKey&) const = default;
};

/// What the state buffer of a layer depends on.
struct StateKey {
  std::vector<scenario::ObjectKey> hidden, isolated, selected;
  std::optional<scenario::ColourBy> colourBy;
  std::optional<scenario::ObjectKey> hovered;
  const void* colours = nullptr;
  bool operator==(const StateKey&) const = default;
};

/// What the ground that is not data depends on.
struct TableKey {
  geo::Vec3 min, max;
  bool hasGround = false;
  bool complete = false;
  bool operator==(const TableKey&) const = default;
};

struct Layer {
  SceneLayer input;
  BuildKey buildKey;
  StateKey stateKey;
  bool statesWritten = false;
  std::unique_ptr<SceneIndex> index;
  std::unique_ptr<LayerNode> node;
  std::shared_ptr<LayerBuild> build;
};

SceneChange changeBetween(const StateKey& a, const StateKey& b) {
  if (a.hidden != b.hidden || a.isolated != b.isolated) return SceneChange::kShape;
  StateKey withoutHover = b;
  withoutHover.hovered = a.hovered;
  return a == withoutHover ? SceneChange::kHover : SceneChange::kLook;
}

bool sameContent(const SceneLayer& a, const SceneLayer& b) {
  return a.model == b.model && a.terrain == b.terrain && a.image == b.image;
}

std::uint32_t themeIndex(const model::CityModel& model, const std::string& name) {
  const auto& themes = model.appearances.themes;
  if (themes.empty()) return model::kNone;
  for (std::uint32_t i = 0; i < themes.size(); ++i)
    if (model.strings[themes[i].name] == name) return i;
  return 0;
}

std::vector<TextureRequest> textureRequests(const model::CityModel& model, std::uint32_t theme) {
  std::vector<TextureRequest> requests;
  if (theme == model::kNone) return requests;
  std::set<std::uint32_t> used;
  for (const auto& surface : model.appearances.themes[theme].surfaces)
    if (surface.texture != model::kNone && surface.firstTexCoord != model::kNone)
      used.insert(surface.texture);
  for (const std::uint32_t t : used) {
    const model::Texture& texture = model.appearances.textures[t];
    if (!texture.path.empty()) requests.push_back({t, texture.path, texture.wrap, nullptr});
  }
  return requests;
}

/// Many textures are taken smaller, so that a whole quarter fits into memory.
std::uint32_t textureSizeFor(std::size_t count) { return count > 1500 ? 512 : count > 300 ? 1024 : 2048; }

bool overlap(const geo::Box3& a, const geo::Box3& b) {
  return a.min.x < b.max.x && b.min.x < a.max.x && a.min.y < b.max.y && b.min.y < a.max.y;
}

geo::Box3 terrainBounds(const model::Terrain& t) {
  geo::Box3 box;
  box.add(t.northWest);
  box.add(geo::Vec3{t.northWest.x + (t.columns - 1) * t.spacingEast,
                    t.northWest.y - (t.rows - 1) * t.spacingNorth, 0.0});
  return box;
}

bool layerVisible(const scenario::ViewSpec& view, const std::string& layer) {
  for (const auto& state : view.layers)
    if (state.layer == layer) return state.visible;
  return true;
}

}  // namespace

struct Scene::State {
  base::TaskPool& tasks;
  ImageLoader loader;
  std::vector<Layer> layers;
  std::vector<std::shared_ptr<LayerBuild>> abandoned;
  base::Diagnostics failures;
  SceneStatistics statistics;
  TableKey tableKey;

  osg::ref_ptr<osg::Group> plain{new osg::Group}, textured{new osg::Group}, transparent{new osg::Group},
      edges{new osg::Group}, table{new osg::Group};
  std::unique_ptr<LayerNode> tableNode;

  State(base::TaskPool& pool, ImageLoader imageLoader) : tasks(pool), loader(std::move(imageLoader)) {}

  // Picture layers that a terrain wears are not drawn on their own.
  std::shared_ptr<const model::GroundImage> imageFor(const SceneInput& input, const model::Terrain& terrain) {
    for (const SceneLayer& layer : input.layers)
      if (layer.image && layerVisible(input.view, layer.id) &&
          overlap(layer.image->bounds, terrainBounds(terrain)))
        return layer.image;
    return nullptr;
  }
  bool isDraped(const SceneInput& input, const model::GroundImage& image) {
    for (const SceneLayer& layer : input.layers)
      if (layer.terrain && layerVisible(input.view, layer.id) &&
          imageFor(input, *layer.terrain).get() == &image)
        return true;
    return false;
  }

  bool updateLayers(const SceneInput& input);
  void startBuild(Layer& layer, const SceneInput& input, const BuildKey& key);
  void abandon(Layer& layer);
  BuildKey keyFor(const Layer& layer, const SceneInput& input);
  SceneChange updateStates(const SceneInput& input);
  void relink();
  void updateTable();
  bool hasGround() const;
  bool hasWater() const;
  double flatGroundZ() const;
  geo::Box3 bounds() const;
};

void Scene::State::abandon(Layer& layer) {
  if (!layer.build) return;
  layer.build->cancel();
  abandoned.push_back(std::move(layer.build));
}

BuildKey Scene::State::keyFor(const Layer& layer, const SceneInput& input) {
  BuildKey key;
  key.model = layer.input.model.get();
  key.terrain = layer.input.terrain.get();
  if (layer.input.terrain) key.image = imageFor(input, *layer.input.terrain).get();
  if (layer.input.image) key.image = isDraped(input, *layer.input.image) ? nullptr : layer.input.image.get();
  if (layer.input.model) {
    key.lod = input.view.lod;
    key.theme = input.view.theme;
    key.closureSurfaces = input.closureSurfaces;
    // Textures that are there stay when the white model is shown.
    key.textures = input.view.style == scenario::SceneStyle::kTextured || layer.buildKey.textures;
  }
  return key;
}

void Scene::State::startBuild(Layer& layer, const SceneInput& input, const BuildKey& key) {
  abandon(layer);
  layer.buildKey = key;
  layer.statesWritten = false;
  layer.node = std::make_unique<LayerNode>(static_cast<unsigned>(&layer - layers.data()));
  std::unique_ptr<TileSource> source;
  std::vector<TextureRequest> textures;
  if (layer.input.model) {
    const model::CityModel& model = *layer.input.model;
    const std::uint32_t theme = themeIndex(model, key.theme);
    std::optional<model::Lod> lod;
    if (key.lod) lod = static_cast<model::Lod>(*key.lod);
    source = std::make_unique<ModelTileSource>(layer.input.model, lod, theme, key.closureSurfaces);
    if (key.textures) textures = textureRequests(model, theme);
    layer.node->setTextureCount(model.appearances.textures.size());
    layer.index = std::make_unique<SceneIndex>(model);
  } else {
    const auto image = layer.input.terrain    ? imageFor(input, *layer.input.terrain)
                       : key.image != nullptr ? layer.input.image
                                              : nullptr;
    source = std::make_unique<GroundTileSource>(layer.input.terrain, image, kTerrainTriangles, flatGroundZ());
    if (image) textures.push_back({0, "", model::TextureWrap::kBorder, image});
    layer.node->setTextureCount(1);
  }
  const std::uint32_t size = textureSizeFor(textures.size());
  layer.build = std::make_shared<LayerBuild>(std::move(source), std::move(textures), loader, size);
  layer.build->start(tasks);
}

bool Scene::State::updateLayers(const SceneInput& input) {
  bool changed = layers.size() != input.layers.size();
  for (std::size_t i = 0; !changed && i < layers.size(); ++i)
    changed = layers[i].input.id != input.layers[i].id || !sameContent(layers[i].input, input.layers[i]);
  if (changed) {
    failures = {};
    std::vector<Layer> old = std::move(layers);
    layers.clear();
    for (const SceneLayer& wanted : input.layers) {
      const auto found = std::find_if(old.begin(), old.end(), [&](const Layer& l) {
        return l.input.id == wanted.id && sameContent(l.input, wanted);
      });
      // A layer that moves in the list is built anew: its number is in its nodes.
      if (found != old.end() && found - old.begin() == static_cast<std::ptrdiff_t>(layers.size()))
        layers.push_back(std::move(*found));
      else {
        layers.emplace_back();
        layers.back().input = wanted;
      }
    }
    for (Layer& layer : old) abandon(layer);
  }
  for (std::size_t i = 0; i < layers.size(); ++i) {
    Layer& layer = layers[i];
    layer.input.colours = input.layers[i].colours;
    const bool empty = !layer.input.model && !layer.input.terrain && !layer.input.image;
    const BuildKey key = keyFor(layer, input);
    if (!empty && (!layer.node || !(key == layer.buildKey))) {
      startBuild(layer, input, key);
      changed = true;
    }
    const bool visible = layerVisible(input.view, layer.input.id);
    if (layer.node && layer.node->visible() != visible) {
      layer.node->setVisible(visible);
      changed = true;
    }
  }
  std::erase_if(abandoned, [](const auto& build) { return build.use_count() == 1; });
  if (changed) relink();
  return changed;
}

void Scene::State::relink() {
  for (osg::Group* group : {plain.get(), textured.get(), transparent.get(), edges.get()})
    group->removeChildren(0, group->getNumChildren());
  for (const Layer& layer : layers) {
    if (!layer.node) continue;
    plain->addChild(layer.node->plain());
    textured->addChild(layer.node->textured());
    transparent->addChild(layer.node->transparent());
    edges->addChild(layer.node->edges());
  }
  updateTable();
}

SceneChange Scene::State::updateStates(const SceneInput& input) {
  SceneChange change = SceneChange::kNone;
  const scenario::ViewSpec& view = input.view;
  for (Layer& layer : layers) {
    if (!layer.index || !layer.node) continue;
    const StateKey key{view.hidden,   view.isolated, view.selected,
                       view.colourBy, input.hovered, layer.input.colours.get()};
    if (layer.statesWritten && key == layer.stateKey) continue;
    change = std::max(change, layer.statesWritten ? changeBetween(layer.stateKey, key) : SceneChange::kShape);
    layer.stateKey = key;
    layer.statesWritten = true;
    layer.node->setStates(objectStates(*layer.input.model, *layer.index, layer.input.id, view, input.hovered,
                                       layer.input.colours.get()));
    ++statistics.stateWrites;
  }
  return change;
}

geo::Box3 Scene::State::bounds() const {
  geo::Box3 box;
  for (const Layer& layer : layers)
    if (layer.node && layer.node->visible()) box.add(layer.node->bounds());
  return box;
}

double Scene::State::flatGroundZ() const {
  const geo::Box3 box = bounds();
  return box.empty() ? 0.0 : box.min.z - 0.05;
}

bool Scene::State::hasGround() const {
  for (const Layer& layer : layers) {
    if (!layer.node || !layer.node->visible()) continue;
    if (layer.input.terrain || layer.input.image) return true;
    if (layer.input.model)
      for (const model::ObjectKind kind : layer.input.model->objects.kind)
        if (kind == model::ObjectKind::kTINRelief || kind == model::ObjectKind::kReliefFeature) return true;
  }
  return false;
}

bool Scene::State::hasWater() const {
  for (const Layer& layer : layers)
    if (layer.node && layer.node->visible() && layer.input.model)
      for (const model::ObjectKind kind : layer.input.model->objects.kind)
        if (kind == model::ObjectKind::kWaterBody) return true;
  return false;
}

void Scene::State::updateTable() {
  const geo::Box3 box = bounds();
  bool complete = true;
  for (const Layer& layer : layers) complete = complete && !layer.build;
  const TableKey key{box.min, box.max, hasGround(), complete};
  if (key == tableKey) return;
  tableKey = key;
  table->removeChildren(0, table->getNumChildren());
  tableNode = nullptr;
  if (box.empty()) return;
  // A terrain stands on the table as a model does; buildings alone stand on ground that follows their feet.
  std::vector<Foot> feet;
  if (!key.hasGround && complete)
    for (const Layer& layer : layers)
      if (layer.node && layer.node->visible() && layer.input.model) {
        const auto own = groundFeet(*layer.input.model);
        feet.insert(feet.end(), own.begin(), own.end());
      }
  if (hasWater()) feet.clear();  // only a plain below everything hides none of it
  tableNode = std::make_unique<LayerNode>(UINT32_MAX);
  tableNode->addChunk(0, buildContextGround(box, feet, box.min.z - 0.02));
  tableNode->sortFrom(box.centre());
  table->addChild(tableNode->plain());
}

Scene::Scene(base::TaskPool& tasks, ImageLoader loader)
    : state_(std::make_unique<State>(tasks, std::move(loader))) {}

Scene::~Scene() {
  for (Layer& layer : state_->layers) state_->abandon(layer);
  for (const auto& build : state_->abandoned) build->wait();
}

SceneChange Scene::update(const SceneInput& input) {
  const bool layersChanged = state_->updateLayers(input);
  const SceneChange states = state_->updateStates(input);
  return layersChanged ? SceneChange::kShape : states;
}

bool Scene::takeFinished(std::size_t maxBytes) {
  bool any = false;
  std::size_t bytes = 0;
  for (Layer& layer : state_->layers) {
    if (!layer.build) continue;
    for (auto& texture : layer.build->takeTextures())
      if (texture.image.width > 0)
        layer.node->setTexture(texture.request.index, texture.image, texture.request.wrap);
    while (bytes < maxBytes) {
      auto finished = layer.build->takeChunk();
      if (!finished) break;
      bytes += finished->chunk.bytes();
      layer.node->addChunk(finished->number, finished->chunk);
      ++state_->statistics.geometryBuilds;
      any = true;
    }
    state_->failures.append(layer.build->takeFailures());
    if (layer.build->pending() == 0) layer.build = nullptr;
  }
  state_->updateTable();
  return any;
}

std::size_t Scene::pending() const {
  std::size_t sum = 0;
  for (const Layer& layer : state_->layers)
    if (layer.build) sum += layer.build->pending();
  return sum;
}

void Scene::waitForTasks() {
  for (const Layer& layer : state_->layers)
    if (layer.build) layer.build->wait();
}

const base::Diagnostics& Scene::failures() const { return state_->failures; }

osg::Group* Scene::plain() const { return state_->plain.get(); }
osg::Group* Scene::textured() const { return state_->textured.get(); }
osg::Group* Scene::transparent() const { return state_->transparent.get(); }
bool Scene::hasTransparent() const {
  return std::ranges::any_of(state_->layers, [](const Layer& layer) {
    return layer.node && layer.node->visible() && layer.node->transparent()->getNumChildren() > 0;
  });
}
osg::Group* Scene::edges() const { return state_->edges.get(); }
osg::Group* Scene::table() const { return state_->table.get(); }

void Scene::sortFrom(geo::LocalPoint eye) {
  for (const Layer& layer : state_->layers)
    if (layer.node) layer.node->sortFrom(eye);
}

geo::Box3 Scene::bounds() const { return state_->bounds(); }

geo::Box3 Scene::focusBounds() const {
  geo::Box3 box;
  for (const Layer& layer : state_->layers)
    if (layer.node && layer.node->visible()) box.add(layer.node->focusBounds());
  return box.empty() ? bounds() : box;
}

geo::Box3 Scene::boundsOf(const std::vector<scenario::ObjectKey>& objects) const {
  geo::Box3 box;
  for (const Layer& layer : state_->layers) {
    if (!layer.index) continue;
    const model::CityModel& model = *layer.input.model;
    std::vector<bool> wanted(model.objects.size(), false);
    bool any = false;
    for (const auto& key : objects) {
      if (key.layer != layer.input.id) continue;
      if (const auto row = layer.index->row(key.id)) {
        std::fill(wanted.begin() + *row, wanted.begin() + model::subtreeEnd(model, *row), true);
        any = true;
      }
    }
    if (any) box.add(model::boundsOfRows(model, wanted));
  }
  return box;
}

SceneStatistics Scene::statistics() const {
  SceneStatistics all = state_->statistics;
  for (const Layer& layer : state_->layers)
    if (layer.node && layer.node->visible()) {
      all.triangles += layer.node->triangles();
      all.lines += layer.node->lines();
      all.chunks += layer.node->chunks();
    }
  return all;
}

}  // namespace stadtblick::scene
