#include "io/masterportal/layer_entry.hpp"

#include <cstdint>
#include <cstring>
#include <nlohmann/json.hpp>

#include "base/atomic_file.hpp"

namespace stadtblick::io::masterportal {

using Json = nlohmann::ordered_json;
using Done = base::Result<base::Done>;
using base::DiagnosticCode;

namespace {

std::string textAt(const Json& document, const char* pointer) {
  const Json::json_pointer path(pointer);
  return document.contains(path) && document[path].is_string() ? document[path].get<std::string>()
                                                               : std::string();
}

/// Letters, digits and '-', for an id that goes into addresses.
std::string plainId(const std::string& name) {
  std::string id;
  for (const char c : name) {
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
      id += c;
    else if (c >= 'A' && c <= 'Z')
      id += static_cast<char>(c - 'A' + 'a');
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  return id.empty() ? "tileset" : id;
}

/// The address of tileset.json: what is given may be that of its folder.
std::string tilesetUrl(std::string url) {
  if (url.ends_with(".json")) return url;
  while (url.ends_with('/')) url.pop_back();
  return url + "/tileset.json";
}

/// The address of the first tile of GLB, the coarsest of all; "" where there is none.
std::string firstTile(const Json& tile, int depth) {
  constexpr int kDeepest = 32;
  if (!tile.is_object() || depth > kDeepest) return {};
  std::string uri = textAt(tile, "/content/uri");
  if (uri.ends_with(".glb")) return uri;
  if (const auto children = tile.find("children"); children != tile.end() && children->is_array())
    for (const Json& child : *children)
      if (std::string found = firstTile(child, depth + 1); !found.empty()) return found;
  return {};
}

/// asset.copyright of a GLB beside the tileset; "" where it says nothing.
std::string copyrightOfTile(const std::filesystem::path& folder, const std::string& uri) {
  constexpr std::size_t kJsonBegin = 20;  // behind the headers of the file and of its first part
  if (uri.empty() || uri.find("..") != std::string::npos || uri.find(':') != std::string::npos ||
      uri[0] == '/')
    return {};
  const auto bytes = base::readFile(folder / uri);
  if (!bytes || bytes.value().size() < kJsonBegin || !bytes.value().starts_with("glTF")) return {};
  std::uint32_t length = 0;
  std::memcpy(&length, bytes.value().data() + 12, sizeof(length));
  const Json gltf = Json::parse(bytes.value().substr(kJsonBegin, length), nullptr, false);
  return gltf.is_discarded() ? std::string() : textAt(gltf, "/asset/copyright");
}

}  // namespace

Done writeLayerEntry(const LayerEntryRequest& request) {
  if (!request.url.starts_with("https://") && !request.url.starts_with("http://"))
    return Done::failure(DiagnosticCode::kArgumentInvalid, {},
                         {request.url, "the address of the tileset", "it starts with https:// or http://"});
  std::filesystem::path file = request.tileset;
  std::error_code error;
  if (std::filesystem::is_directory(file, error)) {
    // A prepared city keeps its tileset in a folder of its own.
    const auto inside = file / "tiles" / "tileset.json";
    file = std::filesystem::exists(inside, error) ? inside : file / "tileset.json";
  }
  const auto text = base::readFile(file);
  if (!text) return Done::failure(text.diagnostics());
  const Json tileset = Json::parse(text.value(), nullptr, false);
  const auto invalid = [&](std::string reason) {
    return Done::failure(DiagnosticCode::kDocumentInvalid, {file.string(), 0, {}},
                         {file.string(), std::move(reason)});
  };
  if (tileset.is_discarded()) return invalid("it is not JSON");
  if (!tileset.is_object() || !tileset.contains("root") || !tileset.contains("asset"))
    return invalid("it is no tileset");

  std::string name = request.name;
  if (name.empty()) {
    auto folder = std::filesystem::absolute(file, error).parent_path();
    if (folder.filename() == "tiles") folder = folder.parent_path();
    name = folder.filename().string();
  }
  std::string attribution = textAt(tileset, "/asset/copyright");
  if (attribution.empty()) attribution = copyrightOfTile(file.parent_path(), firstTile(tileset["root"], 0));
  const std::string id = plainId(name);
  const Json service{{"id", id},
                     {"name", name},
                     {"typ", "TileSet3D"},
                     {"url", tilesetUrl(request.url)},
                     {"gfiAttributes", "showAll"},
                     {"layerAttribution", attribution.empty() ? "nicht vorhanden" : attribution},
                     {"legend", false},
                     {"hiddenFeatures", Json::array()},
                     {"cesium3DTilesetOptions", {{"maximumScreenSpaceError", 16}}},
                     {"datasets", Json::array()}};
  const Json layer{
      {"id", id}, {"name", name}, {"typ", "TileSet3D"}, {"gfiAttributes", "showAll"}, {"visibility", true}};
  const Json entry{{"services.json", service}, {"config.json", layer}};
  return base::writeFileAtomically(request.output,
                                   entry.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace stadtblick::io::masterportal
