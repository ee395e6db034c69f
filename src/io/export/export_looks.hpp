#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "io/export/export_objects.hpp"

namespace stadtblick::io::exporting {

/// What a face is painted with.
struct ExportMaterial {
  std::string name;                               ///< unique; letters, digits, '_', '-', '.'.
  std::array<float, 3> colour{0.8F, 0.8F, 0.8F};  ///< sRGB 0…1.
  std::array<float, 3> emissive{0.0F, 0.0F, 0.0F};
  float opacity = 1.0F;
  std::uint32_t picture = model::kNone;  ///< index into MaterialList::pictures().
  model::TextureWrap wrap = model::TextureWrap::kRepeat;
};

/// A picture as it goes into an export.
struct ExportPicture {
  std::string path;   ///< where it is.
  std::string name;   ///< unique file name for the folder beside the export: "facade.jpg".
  std::string mime;   ///< "image/jpeg" or "image/png"; "" where it could not be read.
  std::string bytes;  ///< until it was written.
};

/// The materials that the faces of an export need, in the order in which they come.
class MaterialList {
 public:
  explicit MaterialList(const ExportRequest& request) : request_(request) {}

  /// Index into all(). Pictures that cannot be read are findings, and their faces take the colour.
  std::uint32_t of(std::size_t layer, const Face& face, base::Diagnostics& findings);
  const std::vector<ExportMaterial>& all() const { return materials_; }
  std::vector<ExportPicture>& pictures() { return pictures_; }

  /// Index into pictures(), or kNone where the picture cannot be read.
  std::uint32_t pictureOf(const model::Texture& texture, base::Diagnostics& findings);

 private:
  /// layer, texture, material, name of the face.
  using Key = std::tuple<std::size_t, std::uint32_t, std::uint32_t, std::string>;
  std::string freeName(const std::string& wanted);

  const ExportRequest& request_;
  std::vector<ExportMaterial> materials_;
  std::vector<ExportPicture> pictures_;
  std::map<Key, std::uint32_t> known_;
  std::map<std::string, std::uint32_t> knownPictures_;
  std::set<std::string> names_;
  std::set<std::string> pictureNames_;
};

/// Puts the pictures into the folder NAME_textures beside the export; gives its name, "NAME_textures".
std::string writePictures(const ExportRequest& request, MaterialList& materials, OutputFiles& files);

}  // namespace stadtblick::io::exporting
