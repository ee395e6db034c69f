// The tile formats of 3D Tiles 1.0: a header, a feature table, a batch table, and glTF inside.

#include <algorithm>
#include <cmath>
#include <cstring>

#include "io/tiles3d/foreign_tile.hpp"
#include "io/tiles3d/json_reading.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

constexpr int kDeepestComposite = 8;
constexpr std::size_t kMostInstances = 1'000'000;

std::uint32_t word(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  if (at + 4 <= bytes.size()) std::memcpy(&value, bytes.data() + at, 4);
  return value;
}

/// A tile taken apart.
struct Parts {
  json features;
  std::string_view featureBytes;
  std::string_view body;
};

/// `header` bytes, then the two tables with lengths at 12, 16, 20, 24.
std::optional<Parts> takeApart(std::string_view bytes, std::size_t header) {
  if (bytes.size() < header || word(bytes, 8) > bytes.size()) return std::nullopt;
  bytes = bytes.substr(0, word(bytes, 8));
  std::array<std::size_t, 4> lengths{};
  for (std::size_t i = 0; i < 4; ++i) lengths[i] = word(bytes, 12 + 4 * i);
  std::size_t at = header;
  std::array<std::string_view, 4> pieces;
  for (std::size_t i = 0; i < 4; ++i) {
    if (at > bytes.size() || lengths[i] > bytes.size() - at) return std::nullopt;
    pieces[i] = bytes.substr(at, lengths[i]);
    at += lengths[i];
  }
  Parts parts;
  parts.features = pieces[0].empty() ? json::object() : json::parse(pieces[0], nullptr, false);
  if (!parts.features.is_object()) return std::nullopt;
  parts.featureBytes = pieces[1];
  parts.body = bytes.substr(at);
  return parts;
}

/// A property of the feature table: numbers in the JSON or floats in the binary part.
std::optional<std::vector<double>> globalNumbers(const Parts& parts, const char* name, std::size_t count) {
  const json* value = member(parts.features, name);
  if (value == nullptr) return std::nullopt;
  std::vector<double> result;
  if (value->is_array() && value->size() == count) {
    for (const json& item : *value) result.push_back(asNumber(&item).value_or(0.0));
    return result;
  }
  const std::size_t at = indexOr(*value, "byteOffset", SIZE_MAX);
  if (at > parts.featureBytes.size() || count > (parts.featureBytes.size() - at) / 4) return std::nullopt;
  for (std::size_t i = 0; i < count; ++i) {
    float number = 0.0F;
    std::memcpy(&number, parts.featureBytes.data() + at + i * 4, 4);
    result.push_back(std::isfinite(number) ? static_cast<double>(number) : 0.0);
  }
  return result;
}

Affine relativeToCentre(const Parts& parts) {
  const auto centre = globalNumbers(parts, "RTC_CENTER", 3);
  return centre ? Affine::moved({(*centre)[0], (*centre)[1], (*centre)[2]}) : Affine{};
}

/// Where the instances of an i3dm stand. Empty where the table is damaged or of a kind that is not known.
std::vector<Affine> instancePlaces(const Parts& parts) {
  const std::size_t count = std::min(indexOr(parts.features, "INSTANCES_LENGTH", 0), kMostInstances);
  const auto positions = globalNumbers(parts, "POSITION", count * 3);
  std::vector<Affine> places;
  if (!positions) return places;
  const auto up = globalNumbers(parts, "NORMAL_UP", count * 3);
  const auto right = globalNumbers(parts, "NORMAL_RIGHT", count * 3);
  const auto scale = globalNumbers(parts, "SCALE", count);
  const auto scales = globalNumbers(parts, "SCALE_NON_UNIFORM", count * 3);
  for (std::size_t i = 0; i < count; ++i) {
    const auto vec = [i](const std::vector<double>& list) {
      return geo::Vec3{list[3 * i], list[3 * i + 1], list[3 * i + 2]};
    };
    Affine place;
    if (up && right) {
      const geo::Vec3 x = vec(*right);
      const geo::Vec3 y = vec(*up);
      const geo::Vec3 z = cross(x, y);
      place.m = {x.x, y.x, z.x, 0, x.y, y.y, z.y, 0, x.z, y.z, z.z, 0};
    }
    geo::Vec3 size{1, 1, 1};
    if (scale) size = size * (*scale)[i];
    if (scales) size = {size.x * vec(*scales).x, size.y * vec(*scales).y, size.z * vec(*scales).z};
    Affine stretched;
    stretched.m = {size.x, 0, 0, 0, 0, size.y, 0, 0, 0, 0, size.z, 0};
    places.push_back(Affine::moved(vec(*positions)) * place * stretched);
  }
  return places;
}

void broken(const std::string& name, const std::string& reason, base::Diagnostics& findings) {
  findings.add(base::DiagnosticCode::kTileUnreadable, {name, 0, {}}, {name, reason});
}

void addGltfBytes(std::string_view bytes, const ContentPlace& place, const GltfDocument::Resolver& resolve,
                  const std::string& name, model::TileContent& content, base::Diagnostics& findings) {
  std::string error;
  const auto document = GltfDocument::read(bytes, resolve, error);
  if (!document) return broken(name, error, findings);
  addGltf(*document, place, resolve, name, content, findings);
}

void addInstances(std::string_view bytes, const ContentPlace& place, const GltfDocument::Resolver& resolve,
                  const std::string& name, model::TileContent& content, base::Diagnostics& findings) {
  const auto parts = takeApart(bytes, 32);
  if (!parts) return broken(name, "its header is damaged", findings);
  std::string linked;
  std::string_view gltf = parts->body;
  if (word(bytes, 28) == 0) {  // a URI instead of a model
    std::string uri(gltf.substr(0, gltf.find('\0')));
    while (!uri.empty() && uri.back() == ' ') uri.pop_back();
    auto file = resolve(uri);
    if (!file) return broken(name, "its model '" + uri.substr(0, 200) + "' is missing", findings);
    linked = *std::move(file);
    gltf = linked;
  }
  std::string error;
  const auto document = GltfDocument::read(gltf, resolve, error);
  if (!document) return broken(name, error, findings);
  const auto places = instancePlaces(*parts);
  if (places.empty())
    findings.add(base::DiagnosticCode::kTilePartUndecoded, {name, 0, {}},
                 {name, "objects whose places are packed in a way that is not known"});
  const Affine base = place.tileToRoot * relativeToCentre(*parts);
  for (const Affine& instance : places)
    addGltf(*document, {base * instance, place.rootToLocal}, resolve, name, content, findings);
}

}  // namespace

void addContent(std::string_view bytes, const ContentPlace& place, const GltfDocument::Resolver& resolve,
                const std::string& name, int depth, model::TileContent& content,
                base::Diagnostics& findings) {
  const std::string_view magic = bytes.substr(0, 4);
  if (magic == "b3dm") {
    const auto parts = takeApart(bytes, 28);
    if (!parts) return broken(name, "its header is damaged", findings);
    const ContentPlace moved{place.tileToRoot * relativeToCentre(*parts), place.rootToLocal};
    addGltfBytes(parts->body, moved, resolve, name, content, findings);
  } else if (magic == "i3dm") {
    addInstances(bytes, place, resolve, name, content, findings);
  } else if (magic == "cmpt") {
    if (bytes.size() < 16 || depth > kDeepestComposite)
      return broken(name, "its header is damaged", findings);
    std::size_t at = 16;
    for (std::uint32_t i = 0; i < word(bytes, 12) && at + 12 <= bytes.size(); ++i) {
      const std::size_t length = word(bytes, at + 8);
      if (length < 12 || length > bytes.size() - at)
        return broken(name, "a part of it is cut short", findings);
      addContent(bytes.substr(at, length), place, resolve, name, depth + 1, content, findings);
      at += length;
    }
  } else if (magic == "pnts") {
    findings.add(base::DiagnosticCode::kTilePartUndecoded, {name, 0, {}}, {name, "points (pnts)"});
  } else {
    addGltfBytes(bytes, place, resolve, name, content, findings);
  }
}

}  // namespace stadtblick::io::tiles3d
