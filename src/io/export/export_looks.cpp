#include "io/export/export_looks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/image_file.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io::exporting {

namespace fs = std::filesystem;

namespace {

/// Characters that every format and file system takes.
std::string plainName(std::string_view text) {
  std::string name;
  for (const char c : text) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                       c == '_' || c == '-' || c == '.';
    name += plain ? c : '_';
  }
  return name.empty() ? "texture" : name;
}

std::string_view mimeOf(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
  if (bytes.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
  return "";
}

/// PNG and JPEG as they are, everything else as PNG.
base::Result<base::Done> readPicture(ExportPicture& picture) {
  auto bytes = readInput(picture.path);
  if (!bytes) return base::Result<base::Done>::failure(std::move(bytes.diagnostics()));
  picture.mime = mimeOf(bytes.value());
  if (!picture.mime.empty()) {
    picture.bytes = std::move(bytes).value();
    return base::Done{};
  }
  const auto image = readImage(picture.path);
  if (!image) return base::Result<base::Done>::failure(image.diagnostics());
  picture.mime = "image/png";
  picture.bytes = encodePng(image.value(), {});
  return base::Done{};
}

}  // namespace

std::uint32_t MaterialList::pictureOf(const model::Texture& texture, base::Diagnostics& findings) {
  if (texture.path.empty()) return model::kNone;  // said when it was read
  const auto [known, added] =
      knownPictures_.emplace(texture.path, static_cast<std::uint32_t>(pictures_.size()));
  if (!added) return known->second;
  ExportPicture picture;
  picture.path = texture.path;
  if (auto read = readPicture(picture); !read) {
    for (const auto& finding : read.diagnostics()) {
      auto mild = finding;  // one picture less is no failed export
      mild.severity = base::Severity::kWarning;
      findings.add(std::move(mild));
    }
    return known->second = model::kNone;
  }
  const std::string stem = plainName(fs::path(texture.path).stem().string());
  const char* ending = picture.mime == "image/png" ? ".png" : ".jpg";
  picture.name = stem + ending;
  for (int number = 2; !pictureNames_.insert(picture.name).second; ++number)
    picture.name = fmt::format("{}_{}{}", stem, number, ending);
  pictures_.push_back(std::move(picture));
  return known->second;
}

std::string MaterialList::freeName(const std::string& wanted) {
  std::string name = wanted;
  for (int number = 2; !names_.insert(name).second; ++number) name = fmt::format("{}_{}", wanted, number);
  return name;
}

std::uint32_t MaterialList::of(std::size_t layer, const Face& face, base::Diagnostics& findings) {
  const model::Appearances& looks = request_.layers[layer].model->appearances;
  const std::uint32_t texture = face.look.texture;
  // Without a look of their own, faces of all layers share a material.
  const bool own = texture != model::kNone || face.look.material != model::kNone;
  const Key key{own ? layer : 0, texture, face.look.material, own ? std::string() : std::string(face.name)};
  if (const auto known = known_.find(key); known != known_.end()) return known->second;

  ExportMaterial material;
  material.colour = model::whiteModelPalette()[static_cast<std::size_t>(face.surfaceClass)];
  std::string name(face.name);
  if (face.look.material != model::kNone) {
    const model::Material& look = looks.materials[face.look.material];
    material.colour = look.diffuse;
    material.emissive = look.emissive;
    material.opacity = std::clamp(1.0F - look.transparency, 0.0F, 1.0F);
    name = fmt::format("material_{}", face.look.material);
  }
  if (texture != model::kNone) {
    material.picture = pictureOf(looks.textures[texture], findings);
    material.wrap = looks.textures[texture].wrap;
    if (material.picture != model::kNone) {
      material.colour = {1.0F, 1.0F, 1.0F};
      name = plainName(fs::path(pictures_[material.picture].name).stem().string());
    }
  }
  material.name = freeName(name);
  const auto index = static_cast<std::uint32_t>(materials_.size());
  materials_.push_back(std::move(material));
  known_.emplace(key, index);
  return index;
}

std::string writePictures(const ExportRequest& request, MaterialList& materials, OutputFiles& files) {
  const std::string folder = request.path.stem().string() + "_textures";
  for (ExportPicture& picture : materials.pictures()) {
    files.add(request.path.parent_path() / folder / picture.name).write(picture.bytes);
    picture.bytes = {};
  }
  return folder;
}

}  // namespace stadtblick::io::exporting
