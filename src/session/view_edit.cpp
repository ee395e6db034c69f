#include "session/view_edit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "model/object_rows.hpp"

namespace stadtblick::session {

using scenario::ViewSpec;
using ViewResult = base::Result<ViewSpec>;

namespace {

constexpr int kHighestLod = 4;
constexpr std::size_t kMostNamesInFinding = 20;

ViewResult refuse(std::string value, std::string what, std::string reason) {
  return ViewResult::failure(base::DiagnosticCode::kArgumentInvalid, {},
                             {std::move(value), std::move(what), std::move(reason)});
}

bool isFinite(const geo::Vec3& v) { return std::isfinite(v.x) && std::isfinite(v.y) && std::isfinite(v.z); }

/// From the target to the eye, unit length. `azimuth` is where the camera stands, clockwise from grid north.
geo::Vec3 towardsEye(base::Degrees azimuth, base::Degrees elevation) {
  const double out = std::cos(elevation.radians());
  return {out * std::sin(azimuth.radians()), out * std::cos(azimuth.radians()),
          std::sin(elevation.radians())};
}

geo::Vec3 towardsEye(scenario::NamedView view) {
  constexpr base::Degrees kLow{22};
  switch (view) {
    case scenario::NamedView::kNorth:
      return towardsEye({0}, kLow);
    case scenario::NamedView::kSouth:
      return towardsEye({180}, kLow);
    case scenario::NamedView::kEast:
      return towardsEye({90}, kLow);
    case scenario::NamedView::kWest:
      return towardsEye({270}, kLow);
    case scenario::NamedView::kTop:
      return {0, 0, 1};
    case scenario::NamedView::kIso:
      break;
  }
  return towardsEye({148}, {35});
}

/// Far enough for the sphere around `bounds` to fit a picture that is no narrower than high.
scenario::Camera cameraFor(const Snapshot& snapshot, const geo::Box3& bounds, scenario::NamedView direction) {
  constexpr double kSmallestRadius = 5.0;  // metres: a tree does not fill the picture
  scenario::Camera camera;
  if (snapshot.view.camera) camera.fieldOfViewDegrees = snapshot.view.camera->fieldOfViewDegrees;
  const double radius = std::max(geo::length(bounds.size()) / 2, kSmallestRadius);
  const double distance = radius / std::sin(base::Degrees{camera.fieldOfViewDegrees / 2}.radians());
  camera.target = snapshot.frame.localToWorld(bounds.centre());
  camera.eye = camera.target + towardsEye(direction) * distance;
  if (direction == scenario::NamedView::kTop) {
    camera.projection = scenario::Projection::kOrthographic;
    camera.orthographicHeightMetres = 2 * radius;
  }
  return camera;
}

/// Names of all attributes of the open models, sorted.
std::set<std::string, std::less<>> attributeNames(const Snapshot& snapshot) {
  std::set<std::string, std::less<>> names;
  const auto sources = attributeSources(snapshot);
  for (const auto* model : sources.models)
    for (const auto& column : model->attributes.columns()) names.emplace(model->strings[column.name]);
  for (const auto* catalogue : sources.catalogues)
    for (std::size_t i = 0; i < catalogue->columnCount(); ++i) names.emplace(catalogue->column(i).name);
  return names;
}

bool anyLoading(const Snapshot& snapshot) {
  return std::ranges::any_of(snapshot.layers,
                             [](const auto& layer) { return layer->state == Layer::State::kLoading; });
}

void addKeys(std::vector<scenario::ObjectKey>& keys, const std::vector<scenario::ObjectKey>& more) {
  std::set<scenario::ObjectKey> known(keys.begin(), keys.end());
  for (const auto& key : more)
    if (known.insert(key).second) keys.push_back(key);
}

/// One overload a command; `view` is the current view and becomes the new one.
struct Edit {
  const Snapshot& snapshot;
  ViewSpec view;

  ViewResult operator()(const SetView& c) { return c.view; }
  ViewResult operator()(const SetCamera& c) {
    const auto& camera = c.camera;
    if (!isFinite(camera.eye) || !isFinite(camera.target) || geo::length(camera.target - camera.eye) <= 0.0)
      return refuse("camera", "a camera", "its position and its target must be two different places");
    if (!(camera.fieldOfViewDegrees >= 1 && camera.fieldOfViewDegrees <= 170))
      return refuse(fmt::format("{}", camera.fieldOfViewDegrees), "a field of view", "1 to 170 degrees");
    view.camera = camera;
    return view;
  }
  ViewResult operator()(const FitView& c) {
    view.namedView = c.direction;
    view.camera.reset();
    if (!c.selectionOnly) return view;
    const auto bounds = boundsOf(snapshot, view.selected);
    if (!bounds.empty()) view.camera = cameraFor(snapshot, bounds, c.direction);
    return view;
  }
  ViewResult operator()(const SetLayerVisible& c) {
    if (findLayer(snapshot, c.layer) == nullptr)
      return refuse(c.layer, "a layer", "no layer of that name is open");
    std::erase_if(view.layers, [&](const auto& state) { return state.layer == c.layer; });
    if (!c.visible) view.layers.push_back({c.layer, false});
    return view;
  }
  ViewResult operator()(const Select& c) {
    if (!c.add) view.selected.clear();
    addKeys(view.selected, c.objects);
    return view;
  }
  ViewResult operator()(const HideSelected&) {
    addKeys(view.hidden, view.selected);
    view.selected.clear();
    return view;
  }
  ViewResult operator()(const IsolateSelected&) {
    view.isolated = view.selected;
    return view;
  }
  ViewResult operator()(const ShowAll&) {
    view.hidden.clear();
    view.isolated.clear();
    return view;
  }
  ViewResult operator()(const SetColourBy& c) {
    view.colourBy.reset();
    if (c.attribute.empty()) return view;
    const auto names = attributeNames(snapshot);
    // While files are still being read the name may yet come.
    if (!names.contains(c.attribute) && !anyLoading(snapshot)) return unknownAttribute(c.attribute, names);
    view.colourBy = scenario::ColourBy{c.attribute};
    return view;
  }
  ViewResult operator()(const SetLod& c) {
    if (c.lod && (*c.lod < 0 || *c.lod > kHighestLod))
      return refuse(fmt::format("{}", *c.lod), "a level of detail", "0 to 4");
    view.lod = c.lod;
    return view;
  }
  ViewResult operator()(const SetTime& c) {
    view.time = c.time;
    return view;
  }
  ViewResult operator()(const SetStyle& c) {
    view.style = c.style;
    return view;
  }
  ViewResult operator()(const SetTheme& c) {
    view.theme = c.theme;
    return view;
  }
  ViewResult operator()(const SetBackground& c) {
    view.background = c.colour;
    return view;
  }
  ViewResult operator()(const SetShadows& c) {
    view.shadows = c.on;
    return view;
  }
  ViewResult operator()(const SetEdges& c) {
    view.edges = c.on;
    return view;
  }

  static ViewResult unknownAttribute(const std::string& name,
                                     const std::set<std::string, std::less<>>& names) {
    std::vector<std::string_view> shown(names.begin(), names.end());
    const bool more = shown.size() > kMostNamesInFinding;
    if (more) shown.resize(kMostNamesInFinding);
    return ViewResult::failure(
        base::DiagnosticCode::kAttributeUnknown, {},
        {name, shown.empty() ? "–" : fmt::format("{}{}", fmt::join(shown, ", "), more ? " …" : "")});
  }
};

/// Local; empty where the object has no geometry.
geo::Box3 boxOf(const model::Catalogue& catalogue, model::CatalogueRow row) {
  const auto& box = catalogue.boxes()[row];
  if (box[0] > box[3]) return {};
  return {{box[0], box[1], box[2]}, {box[3], box[4], box[5]}};
}

}  // namespace

std::optional<ViewResult> editedView(const Snapshot& snapshot, const Command& command) {
  return std::visit(
      [&](const auto& one) -> std::optional<ViewResult> {
        if constexpr (std::is_invocable_v<Edit&, decltype(one)>)
          return Edit{snapshot, snapshot.view}(one);
        else
          return std::nullopt;
      },
      command);
}

geo::Box3 boundsOf(const Snapshot& snapshot, const std::vector<scenario::ObjectKey>& keys) {
  geo::Box3 bounds;
  for (const auto& layer : snapshot.layers) {
    if (!layer->lookup) continue;
    if (const auto city = citySource(*layer)) {
      for (const auto& key : keys)
        if (key.layer == layer->id)
          if (const auto row = layer->lookup->find(key.id)) bounds.add(boxOf(city->catalogue(), *row));
      continue;
    }
    const auto model = cityModel(*layer);
    if (!model) continue;
    std::vector<bool> wanted(model->objects.size(), false);
    bool any = false;
    for (const auto& key : keys) {
      const auto object = key.layer == layer->id ? layer->lookup->find(key.id) : std::nullopt;
      if (!object) continue;
      any = true;
      std::fill(wanted.begin() + *object, wanted.begin() + model::subtreeEnd(*model, *object), true);
    }
    if (any) bounds.add(model::boundsOfRows(*model, wanted));
  }
  return bounds;
}

}  // namespace stadtblick::session
