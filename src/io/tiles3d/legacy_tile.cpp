#include "io/tiles3d/legacy_tile.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "io/tiles3d/json_reading.hpp"
#include "io/tiles3d/number_kind.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

constexpr int kDeepestComposite = 8;

/// Calls take(part) for the tiles in a composite one; false where it is damaged.
template <typename Take>
bool forEachPart(std::string_view bytes, int depth, Take take) {
  if (bytes.size() < 16 || depth > kDeepestComposite) return false;
  std::size_t at = 16;
  for (std::uint32_t i = 0; i < wordAt(bytes, 12) && at + 12 <= bytes.size(); ++i) {
    const std::size_t length = wordAt(bytes, at + 8);
    if (length < 12 || length > bytes.size() - at) return false;
    take(bytes.substr(at, length));
    at += length;
  }
  return true;
}

void addGltfBytes(std::string_view bytes, const ContentPlace& place, const ObjectRows& batches,
                  ContentSink& sink) {
  std::string error;
  const auto document = GltfDocument::read(bytes, place.resolve, error);
  if (!document) return sink.broken(place, error);
  const Placing once;
  addGltf(*document, place, std::span(&once, 1), batches, sink);
}

void collectGltf(std::string_view bytes, const GltfDocument::Resolver& resolve,
                 std::vector<ObjectTable>& tables) {
  if (bytes.find("EXT_structural_metadata") == std::string_view::npos) return;
  std::string error;
  const auto document = GltfDocument::read(bytes, resolve, error);
  if (!document) return;  // said when it is drawn
  for (ObjectTable& table : readPropertyTables(*document, resolve)) tables.push_back(std::move(table));
}

}  // namespace

std::uint32_t wordAt(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  if (at + 4 <= bytes.size()) std::memcpy(&value, bytes.data() + at, 4);
  return value;
}

std::optional<TileParts> takeApart(std::string_view bytes, std::size_t header) {
  if (bytes.size() < header || wordAt(bytes, 8) > bytes.size()) return std::nullopt;
  bytes = bytes.substr(0, wordAt(bytes, 8));
  std::size_t at = header;
  std::array<std::string_view, 4> pieces;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const std::size_t length = wordAt(bytes, 12 + 4 * i);
    if (at > bytes.size() || length > bytes.size() - at) return std::nullopt;
    pieces[i] = bytes.substr(at, length);
    at += length;
  }
  TileParts parts;
  parts.features = pieces[0].empty() ? json::object() : json::parse(pieces[0], nullptr, false);
  if (!parts.features.is_object()) return std::nullopt;
  parts.featureBytes = pieces[1];
  parts.batchText = pieces[2];
  parts.batchBytes = pieces[3];
  parts.body = bytes.substr(at);
  return parts;
}

std::optional<std::vector<double>> featureNumbers(const TileParts& parts, const char* name, std::size_t count,
                                                  std::string_view component) {
  const json* value = member(parts.features, name);
  if (value == nullptr) return std::nullopt;
  std::vector<double> result;
  if (value->is_array()) {
    if (value->size() != count) return std::nullopt;
    for (const json& item : *value) result.push_back(asNumber(&item).value_or(0.0));
    return result;
  }
  const std::size_t at = indexOr(*value, "byteOffset", SIZE_MAX);
  const NumberKind kind = numberKind(textOr(*value, "componentType", std::string(component).c_str()));
  if (kind.read == nullptr || at > parts.featureBytes.size() ||
      count > (parts.featureBytes.size() - at) / kind.bytes)
    return std::nullopt;
  result.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const double number = kind.read(parts.featureBytes.data() + at + i * kind.bytes);
    result.push_back(std::isfinite(number) ? number : 0.0);
  }
  return result;
}

Affine relativeToCentre(const TileParts& parts) {
  const auto centre = featureNumbers(parts, "RTC_CENTER", 3);
  return centre ? Affine::moved({(*centre)[0], (*centre)[1], (*centre)[2]}) : Affine{};
}

ObjectTable batchTableOf(const TileParts& parts) {
  const std::size_t instances = indexOr(parts.features, "INSTANCES_LENGTH", 0);
  return readBatchTable(parts.batchText, parts.batchBytes,
                        indexOr(parts.features, "BATCH_LENGTH", instances));
}

std::optional<std::string_view> modelOf(const TileParts& parts, bool isInside,
                                        const GltfDocument::Resolver& resolve, std::string& linked) {
  if (isInside) return parts.body;
  std::string uri(parts.body.substr(0, parts.body.find('\0')));
  while (!uri.empty() && uri.back() == ' ') uri.pop_back();
  auto file = resolve(uri);
  if (!file) return std::nullopt;
  linked = *std::move(file);
  return linked;
}

void addContent(std::string_view bytes, const ContentPlace& place, ContentSink& sink, int depth) {
  const std::string_view magic = bytes.substr(0, 4);
  if (magic == "b3dm") {
    const auto parts = takeApart(bytes, kBatchedHeader);
    if (!parts) return sink.broken(place, "its header is damaged");
    ContentPlace moved = place;
    moved.tileToRoot = place.tileToRoot * relativeToCentre(*parts);
    const ObjectRows& batches = sink.takeTable();
    addGltfBytes(parts->body, moved, batches, sink);
  } else if (magic == "i3dm") {
    addInstances(bytes, place, sink);
  } else if (magic == "cmpt") {
    if (!forEachPart(bytes, depth, [&](std::string_view part) { addContent(part, place, sink, depth + 1); }))
      sink.broken(place, "a part of it is cut short");
  } else if (magic == "pnts") {
    addPointTile(bytes, place, sink);
  } else {
    addGltfBytes(bytes, place, {}, sink);
  }
}

void collectObjects(std::string_view bytes, const GltfDocument::Resolver& resolve,
                    std::vector<ObjectTable>& tables, int depth) {
  const std::string_view magic = bytes.substr(0, 4);
  if (magic == "cmpt") {
    forEachPart(bytes, depth,
                [&](std::string_view part) { collectObjects(part, resolve, tables, depth + 1); });
  } else if (magic == "b3dm") {
    const auto parts = takeApart(bytes, kBatchedHeader);
    if (!parts) return;
    tables.push_back(batchTableOf(*parts));
    collectGltf(parts->body, resolve, tables);
  } else if (magic == "i3dm") {
    const auto parts = takeApart(bytes, kInstancedHeader);
    if (!parts) return;
    tables.push_back(batchTableOf(*parts));
    std::string linked;
    if (const auto gltf = modelOf(*parts, wordAt(bytes, 28) != 0, resolve, linked))
      collectGltf(*gltf, resolve, tables);
  } else if (magic == "pnts") {
    const auto parts = takeApart(bytes, kPointsHeader);
    if (!parts) return;
    // Without BATCH_LENGTH its properties are those of single points, which are no objects.
    tables.push_back(batchTableOf(*parts));
  } else {
    collectGltf(bytes, resolve, tables);
  }
}

}  // namespace stadtblick::io::tiles3d
