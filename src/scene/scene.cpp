#include "scene/scene.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <osg/Geometry>

#include "scene/context_ground.hpp"
#include "scene/ground_tile_tree.hpp"
#include "scene/layer_facts.hpp"
#include "scene/model_tile_tree.hpp"

namespace stadtblick::scene {

namespace {

/// Sees nothing: what a layer that is not shown is seen from.
const TileView kNowhere{{}, true, 1.0, {{{0.0, 0.0, 0.0}, -1.0}}, {}};

/// What the geometry of a layer depends on; the rest is state.
struct BuildKey {
  const void* model = nullptr;
  const void* tiles = nullptr;
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
  std::unique_ptr<TileScheduler> tiles;
  std::shared_ptr<TextureLoad> textures;
  LayerFacts facts;

  bool paged() const { return input.tiles != nullptr; }
  std::size_t pending() const {
    return (textures ? textures->pending() : 0) + (tiles ? tiles->pending() : 0);
  }
  geo::Box3 bounds() const { return paged() ? input.tiles->nodes()[0].bounds : node->bounds(); }
};

SceneChange changeBetween(const StateKey& a, const StateKey& b) {
  if (a.hidden != b.hidden || a.isolated != b.isolated) return SceneChange::kShape;
  StateKey withoutHover = b;
  withoutHover.hovered = a.hovered;
  return a == withoutHover ? SceneChange::kHover : SceneChange::kLook;
}

bool sameContent(const SceneLayer& a, const SceneLayer& b) {
  return a.model == b.model && a.terrain == b.terrain && a.image == b.image && a.tiles == b.tiles &&
         a.city == b.city;
}

bool layerVisible(const scenario::ViewSpec& view, const std::string& layer) {
  for (const auto& state : view.layers)
    if (state.layer == layer) return state.visible;
  return true;
}

/// The ground that is shown: terrains and pictures, and pictures alone just below everything else.
GroundPlan groundPlanOf(const SceneInput& input) {
  constexpr double kBelowAll = 0.05;  // metres
  GroundPlan plan;
  geo::Box3 standing;
  for (const SceneLayer& layer : input.layers) {
    if (!layerVisible(input.view, layer.id)) continue;
    if (layer.terrain || layer.image) plan.parts.push_back({layer.terrain, layer.image});
    if (layer.model) standing.add(layer.model->bounds);
    if (layer.tiles) standing.add(layer.tiles->nodes()[0].bounds);
  }
  if (!standing.empty()) plan.flatZ = standing.min.z - kBelowAll;
  return plan;
}

}  // namespace

struct Scene::State {
  base::TaskPool& tasks;
  ImageLoader loader;
  std::vector<Layer> layers;
  Layer ground;           ///< all terrains and pictures of the ground.
  Layer groundBefore;     ///< is drawn until `ground` is there.
  GroundPlan groundPlan;  ///< what `ground` was built from.
  base::Diagnostics failures;
  SceneStatistics statistics;
  TableKey tableKey;
  std::vector<TileView> views;
  TileUse use = TileUse::kWindow;
  TileLimits limits;

  osg::ref_ptr<osg::Group> plain{new osg::Group}, textured{new osg::Group}, transparent{new osg::Group},
      edges{new osg::Group}, table{new osg::Group};
  std::unique_ptr<LayerNode> tableNode;

  State(base::TaskPool& pool, ImageLoader imageLoader) : tasks(pool), loader(std::move(imageLoader)) {}

  /// Calls with every layer that has something to draw, the ground last.
  template <typename Self, typename Function>
  static void forDrawn(Self& self, Function function) {
    for (auto& layer : self.layers)
      if (layer.node) function(layer);
    if (self.ground.node) function(self.ground);
  }
  /// And of those that are visible.
  template <typename Function>
  void forShown(Function function) const {
    forDrawn(*this, [&](const Layer& layer) {
      if (layer.node->visible()) function(layer);
    });
  }

  bool updateGround(const SceneInput& input);
  bool updateLayers(const SceneInput& input);
  void startBuild(Layer& layer, const BuildKey& key);
  void look(Layer& layer);
  bool takeTiles(Layer& layer, std::size_t maxBytes, std::size_t& bytes);
  BuildKey keyFor(const Layer& layer, const SceneInput& input);
  SceneChange updateStates(const SceneInput& input);
  void relink();
  void updateTable();
  bool hasGround() const;
  bool hasWater() const;
  geo::Box3 bounds() const;
};

BuildKey Scene::State::keyFor(const Layer& layer, const SceneInput& input) {
  BuildKey key;
  key.model = layer.input.model.get();
  key.tiles = layer.input.tiles.get();
  if (layer.input.model) {
    key.lod = input.view.lod;
    key.theme = input.view.theme;
    key.closureSurfaces = input.closureSurfaces;
    // Textures that are there stay when the white model is shown.
    key.textures = input.view.style == scenario::SceneStyle::kTextured || layer.buildKey.textures;
  }
  return key;
}

void Scene::State::startBuild(Layer& layer, const BuildKey& key) {
  layer.buildKey = key;
  layer.statesWritten = false;
  layer.node = std::make_unique<LayerNode>(&layer == &ground ? kGroundLayer
                                                             : static_cast<unsigned>(&layer - layers.data()));
  layer.index = nullptr;
  std::shared_ptr<model::TileTree> tree;
  std::vector<TextureRequest> textures;
  if (layer.input.tiles) {
    tree = layer.input.tiles;
    if (layer.input.city) layer.index = std::make_unique<CatalogueIndex>(layer.input.city);
  } else {
    const model::CityModel& model = *layer.input.model;
    const std::uint32_t theme = themeIndex(model, key.theme);
    std::optional<model::Lod> lod;
    if (key.lod) lod = static_cast<model::Lod>(*key.lod);
    tree = std::make_shared<ModelTileTree>(layer.input.model, lod, theme, key.closureSurfaces);
    if (key.textures) textures = textureRequests(model, theme);
    layer.node->setTextureCount(model.appearances.textures.size());
    layer.index = std::make_unique<ModelIndex>(layer.input.model);
  }
  layer.facts = layerFacts(layer.input);
  layer.tiles = std::make_unique<TileScheduler>(std::move(tree), tasks);
  look(layer);
  if (layer.textures) layer.textures->cancel();
  layer.textures = nullptr;
  if (textures.empty()) return;
  const std::uint32_t size = textureSizeFor(textures.size());
  layer.textures = std::make_shared<TextureLoad>(std::move(textures), loader, size);
  layer.textures->start(tasks);
}

/// What is in memory is wanted whole, wherever one looks; tiles are paged.
void Scene::State::look(Layer& layer) {
  if (!layer.paged()) {
    layer.tiles->look({}, TileUse::kPicture, {std::numeric_limits<std::uint64_t>::max(), {}});
    return;
  }
  if (views.empty()) return;
  std::size_t sharers = 0;
  forDrawn(*this, [&](const Layer& other) { sharers += other.paged() ? 1U : 0U; });
  TileLimits own = limits;
  own.memoryBytes /= std::max<std::size_t>(sharers, 1);
  const bool visible = layer.node->visible();
  layer.tiles->look(visible ? views : std::vector<TileView>{kNowhere}, use, own);
}

/// Takes over tiles until `bytes` reaches `maxBytes`. True when what is drawn changed.
bool Scene::State::takeTiles(Layer& layer, std::size_t maxBytes, std::size_t& bytes) {
  look(layer);
  for (const model::TileIndex tile : layer.tiles->takeEvicted()) layer.node->removeTile(tile);
  while (bytes < maxBytes) {
    const auto arrived = layer.tiles->take();
    if (!arrived) break;
    bytes += arrived->content.bytes();
    layer.node->addTile(arrived->tile, arrived->content);
    ++statistics.geometryBuilds;
  }
  return layer.node->setDrawn(layer.tiles->drawn());
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
    for (Layer& layer : old)
      if (layer.textures) layer.textures->cancel();
  }
  for (std::size_t i = 0; i < layers.size(); ++i) {
    Layer& layer = layers[i];
    layer.input.colours = input.layers[i].colours;
    const bool empty = !layer.input.model && !layer.input.tiles;
    const BuildKey key = keyFor(layer, input);
    if (!empty && (!layer.node || !(key == layer.buildKey))) {
      startBuild(layer, key);
      changed = true;
    }
    const bool visible = layerVisible(input.view, layer.input.id);
    if (layer.node && layer.node->visible() != visible) {
      layer.node->setVisible(visible);
      changed = true;
    }
  }
  limits = input.limits;
  changed = updateGround(input) || changed;
  if (changed) relink();
  return changed;
}

/// True when the ground is another one.
bool Scene::State::updateGround(const SceneInput& input) {
  GroundPlan plan = groundPlanOf(input);
  // Pictures that are there stay when the white model is shown.
  plan.pictures = input.view.style == scenario::SceneStyle::kTextured || groundPlan.pictures;
  if (plan == groundPlan) return false;
  groundPlan = std::move(plan);
  if (ground.node && !groundBefore.node && use == TileUse::kWindow) groundBefore = std::move(ground);
  ground = {};
  if (groundPlan.parts.empty()) {
    groundBefore = {};
    return true;
  }
  ground.input.tiles = std::make_shared<GroundTileTree>(groundPlan);
  startBuild(ground, keyFor(ground, input));
  return true;
}

void Scene::State::relink() {
  for (osg::Group* group : {plain.get(), textured.get(), transparent.get(), edges.get()})
    group->removeChildren(0, group->getNumChildren());
  forDrawn(*this, [this](const Layer& drawn) {
    const Layer& layer = &drawn == &ground && groundBefore.node ? groundBefore : drawn;
    plain->addChild(layer.node->plain());
    textured->addChild(layer.node->textured());
    transparent->addChild(layer.node->transparent());
    edges->addChild(layer.node->edges());
  });
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
    layer.node->setStates(
        objectStates(*layer.index, layer.input.id, view, input.hovered, layer.input.colours.get()));
    ++statistics.stateWrites;
  }
  return change;
}

geo::Box3 Scene::State::bounds() const {
  geo::Box3 box;
  forShown([&box](const Layer& layer) { box.add(layer.bounds()); });
  return box;
}

bool Scene::State::hasGround() const {
  bool any = ground.node != nullptr;
  forShown([&any](const Layer& layer) { any = any || layer.facts.hasGround; });
  return any;
}

bool Scene::State::hasWater() const {
  bool any = false;
  forShown([&any](const Layer& layer) { any = any || layer.facts.hasWater; });
  return any;
}

void Scene::State::updateTable() {
  const geo::Box3 box = bounds();
  bool complete = true;
  for (const Layer& layer : layers)
    complete = complete && (layer.paged() || !layer.node || layer.pending() == 0);
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
      if (layer.node && layer.node->visible() && layer.index) {
        const auto own =
            layer.input.model ? groundFeet(*layer.input.model) : groundFeet(layer.input.city->catalogue());
        feet.insert(feet.end(), own.begin(), own.end());
      }
  if (hasWater()) feet.clear();  // only a plain below everything hides none of it
  tableNode = std::make_unique<LayerNode>(UINT32_MAX);
  model::TileContent content;
  content.meshes.push_back(buildContextGround(box, feet, box.min.z - 0.02));
  tableNode->addTile(0, content);
  tableNode->setDrawn(std::array<model::TileIndex, 1>{0});
  tableNode->sortFrom(box.centre(), {});
  table->addChild(tableNode->plain());
}

Scene::Scene(base::TaskPool& tasks, ImageLoader loader)
    : state_(std::make_unique<State>(tasks, std::move(loader))) {}

Scene::~Scene() {
  for (const Layer& layer : state_->layers)
    if (layer.textures) layer.textures->cancel();
  waitForTasks();
}

SceneChange Scene::update(const SceneInput& input) {
  const bool layersChanged = state_->updateLayers(input);
  const SceneChange states = state_->updateStates(input);
  return layersChanged ? SceneChange::kShape : states;
}

void Scene::look(const TileView& view, TileUse use) {
  state_->views = {view};
  state_->use = use;
}

const std::vector<TileView>& Scene::views() const { return state_->views; }

bool Scene::takeFinished(std::size_t maxBytes) {
  bool any = false;
  std::size_t bytes = 0;
  State::forDrawn(*state_, [&](Layer& layer) {
    if (layer.textures) {
      for (auto& texture : layer.textures->take())
        if (texture.image.width > 0)
          layer.node->setTexture(texture.request.index, texture.image, texture.request.wrap);
      state_->failures.append(layer.textures->takeFailures());
    }
    // Tiles are made with the textures that are there.
    const bool texturesLeft = layer.textures && layer.textures->pending() > 0;
    any = state_->takeTiles(layer, texturesLeft ? 0 : maxBytes, bytes) || any;
    state_->failures.append(layer.tiles->takeFailures());
  });
  if (state_->groundBefore.node && state_->ground.pending() == 0) {
    state_->groundBefore = {};
    state_->relink();
    any = true;
  }
  state_->updateTable();
  return any;
}

std::size_t Scene::pending() const {
  std::size_t sum = 0;
  State::forDrawn(*state_, [&sum](const Layer& layer) { sum += layer.pending(); });
  return sum;
}

void Scene::waitForTasks() {
  State::forDrawn(*state_, [](const Layer& layer) {
    if (layer.textures) layer.textures->wait();
    if (layer.tiles) layer.tiles->waitForTasks();
  });
}

const base::Diagnostics& Scene::failures() const { return state_->failures; }

base::Diagnostics Scene::shortages() const {
  base::Diagnostics all;
  State::forDrawn(*state_, [&all](const Layer& layer) {
    if (auto shortage = layer.tiles->shortage()) all.add(*std::move(shortage));
  });
  return all;
}

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
  State::forDrawn(*state_, [&](const Layer& layer) {
    layer.node->sortFrom(
        eye, layer.paged() ? std::span<const TileView>(state_->views) : std::span<const TileView>{});
  });
}

void Scene::releaseUploaded(unsigned contextId) {
  State::forDrawn(*state_, [contextId](const Layer& layer) { layer.node->releaseUploaded(contextId); });
}

geo::Box3 Scene::bounds() const { return state_->bounds(); }

geo::Box3 Scene::focusBounds() const {
  geo::Box3 box;
  state_->forShown([&box](const Layer& layer) {
    box.add(layer.paged() ? layer.facts.buildings : layer.node->focusBounds());
  });
  return box.empty() ? bounds() : box;
}

geo::Box3 Scene::boundsOf(const std::vector<scenario::ObjectKey>& objects) const {
  geo::Box3 box;
  for (const Layer& layer : state_->layers) {
    if (!layer.index) continue;
    std::vector<bool> wanted(layer.index->size(), false);
    bool any = false;
    for (const auto& key : objects) {
      if (key.layer != layer.input.id) continue;
      if (const auto row = layer.index->row(key.id)) {
        std::fill(wanted.begin() + *row, wanted.begin() + layer.index->subtreeEnd(*row), true);
        any = true;
      }
    }
    if (any) box.add(layer.index->boundsOf(wanted));
  }
  return box;
}

SceneStatistics Scene::statistics() const {
  SceneStatistics all = state_->statistics;
  state_->forShown([&all](const Layer& layer) {
    all.triangles += layer.node->triangles();
    all.lines += layer.node->lines();
    all.chunks += layer.node->chunks();
    if (layer.paged()) all.tileBytes += layer.tiles->residentBytes();
  });
  return all;
}

}  // namespace stadtblick::scene
