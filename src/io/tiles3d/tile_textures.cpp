#include <algorithm>
#include <map>

#include "io/image_file.hpp"
#include "io/tiles3d/json_reading.hpp"
#include "io/tiles3d/own_tile.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

constexpr std::uint32_t kMostTexturePixels = 4096;

std::optional<std::string> imageBytes(const GltfDocument& document, const json& image,
                                      const GltfDocument::Resolver& resolve) {
  if (const auto view = asIndex(member(image, "bufferView"))) {
    const auto bytes = document.view(*view);
    return bytes ? std::optional(std::string(*bytes)) : std::nullopt;
  }
  const std::string uri = textOr(image, "uri");
  if (uri.empty()) return std::nullopt;
  auto data = decodeDataUri(uri);
  return data ? data : resolve(uri);
}

/// The image of a material's colour; SIZE_MAX where it has none.
std::size_t imageOf(const GltfDocument& document, const json& material, std::string& refused) {
  const json* pbr = member(material, "pbrMetallicRoughness");
  const json* use = pbr == nullptr ? nullptr : member(*pbr, "baseColorTexture");
  if (use == nullptr) return SIZE_MAX;
  const json* texture = document.item("textures", indexOr(*use, "index", SIZE_MAX));
  if (texture == nullptr) return SIZE_MAX;
  if (const auto source = asIndex(member(*texture, "source"))) return *source;
  if (const json* extensions = member(*texture, "extensions"))
    for (const auto& [name, value] : extensions->items()) refused = name;
  return SIZE_MAX;
}

}  // namespace

MaterialTextures readTextures(const GltfDocument& document, const GltfDocument::Resolver& resolve,
                              const std::string& name, base::Diagnostics& findings) {
  MaterialTextures result;
  std::map<std::size_t, std::uint32_t> known;
  for (std::size_t m = 0;; ++m) {
    const json* material = document.item("materials", m);
    if (material == nullptr) break;
    result.ofMaterial.push_back(model::kNoTexture);
    std::string refused;
    const std::size_t source = imageOf(document, *material, refused);
    if (!refused.empty())
      findings.add(base::DiagnosticCode::kTilePartUndecoded, {name, 0, {}},
                   {name, "a picture needs '" + refused + "'"});
    const json* image = document.item("images", source);
    if (image == nullptr) continue;
    const auto [found, isNew] = known.try_emplace(source, model::kNoTexture);
    if (isNew) {
      const auto bytes = imageBytes(document, *image, resolve);
      auto decoded =
          bytes ? decodeImage(*bytes, name, kMostTexturePixels)
                : base::Result<model::Image>::failure(base::DiagnosticCode::kTextureUnreadable, {name, 0, {}},
                                                      {name, "its bytes are missing"});
      if (decoded) {
        found->second = static_cast<std::uint32_t>(result.images.size());
        result.images.push_back(std::make_shared<const model::Image>(std::move(decoded).value()));
      } else {
        findings.add(base::DiagnosticCode::kTilePartUndecoded, {name, 0, {}},
                     {name, "the picture " + std::to_string(source) + " (" +
                                textOr(*image, "mimeType", "of unknown kind") + ")"});
      }
    }
    result.ofMaterial.back() = found->second;
  }
  return result;
}

void measureBounds(model::TileMesh& mesh) {
  for (std::size_t v = 0; v < mesh.positions.size(); ++v) {
    const auto& p = mesh.positions[v];
    const geo::LocalPoint place =
        mesh.origin +
        geo::Vec3{static_cast<double>(p[0]), static_cast<double>(p[1]), static_cast<double>(p[2])};
    mesh.bounds.add(place);
    const auto surfaceClass = static_cast<model::SurfaceClass>(mesh.normalClass[v][3]);
    if (surfaceClass == model::SurfaceClass::kWall || surfaceClass == model::SurfaceClass::kRoof)
      mesh.focusBounds.add(place);
  }
}

}  // namespace stadtblick::io::tiles3d
