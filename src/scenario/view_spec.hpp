#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "geo/vector.hpp"

namespace stadtblick::scenario {

/// Names an object for good: the layer it came from and its gml:id (or "#row" where it has none). Documents,
/// undo and selections hold keys, never indices.
struct ObjectKey {
  std::string layer;
  std::string id;
  auto operator<=>(const ObjectKey&) const = default;
};

enum class Projection : std::uint8_t { kPerspective, kOrthographic };

/// Where the picture is taken from; positions in the project's CRS.
struct Camera {
  geo::WorldPosition eye;
  geo::WorldPosition target;
  double fieldOfViewDegrees = 35.0;  ///< vertical; perspective only.
  Projection projection = Projection::kPerspective;
  double orthographicHeightMetres = 500;  ///< of the picture; orthographic only.
  bool operator==(const Camera&) const = default;
};

enum class NamedView : std::uint8_t { kIso, kNorth, kSouth, kEast, kWest, kTop };

/// Colour by an attribute: categories for text and codes, classes for numbers.
struct ColourBy {
  std::string attribute;
  bool operator==(const ColourBy&) const = default;
};

struct LayerState {
  std::string layer;
  bool visible = true;
  bool operator==(const LayerState&) const = default;
};

enum class SceneStyle : std::uint8_t { kWhiteModel, kTextured };

/// All that decides what a picture of the project shows, apart from its size: a document. Unknown keys are
/// kept.
struct ViewSpec {
  std::optional<Camera> camera;  ///< nothing: fitted to the data from `namedView`.
  NamedView namedView = NamedView::kIso;
  base::Instant time = base::kDefaultInstant;
  std::string timeZone = "Europe/Berlin";
  std::optional<int> lod;                    ///< nothing: the highest of each object.
  SceneStyle style = SceneStyle::kTextured;  ///< textured shows textures where they exist, white elsewhere.
  std::string theme;                         ///< appearance theme; "" the first.
  std::optional<ColourBy> colourBy;
  std::vector<LayerState> layers;  ///< those that differ from visible.
  std::vector<ObjectKey> hidden;
  std::vector<ObjectKey> isolated;  ///< not empty: only these are shown.
  std::vector<ObjectKey> selected;
  std::optional<std::array<float, 3>> background;  ///< sRGB 0…1; nothing: the sky.
  bool edges = true;
  bool shadows = true;
  /// Members of the document that this version does not know: JSON pointer to JSON text.
  std::map<std::string, std::string> unknown;
  bool operator==(const ViewSpec&) const = default;
};

/// {"stadtblick": "view", "version": 1, "camera": {…}, …}; times to the second.
nlohmann::json toJson(const ViewSpec& view);
/// Fails with kDocumentInvalid; missing keys take their defaults.
base::Result<ViewSpec> viewSpecFromJson(const nlohmann::json& document);
/// The same from the text of a file; `name` is the document's name in findings.
base::Result<ViewSpec> viewSpecFromText(std::string_view text, const std::string& name);

class DocumentReader;
nlohmann::json toJson(const Camera& camera);
void readCamera(DocumentReader& reader, Camera& camera);
nlohmann::json toJson(const std::vector<ObjectKey>& keys);
void readObjectKeys(DocumentReader& reader, const char* key, std::vector<ObjectKey>& keys);
void readTime(DocumentReader& reader, const char* key, base::Instant& time);
std::string_view styleName(SceneStyle style);
std::optional<SceneStyle> styleFromName(std::string_view name);

std::string_view namedViewName(NamedView view);
std::optional<NamedView> namedViewFromName(std::string_view name);

}  // namespace stadtblick::scenario
