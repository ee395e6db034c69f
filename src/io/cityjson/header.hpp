#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "geo/vector.hpp"
#include "io/assembly/findings.hpp"
#include "io/assembly/placement.hpp"
#include "io/cityjson/document_split.hpp"
#include "model/appearance.hpp"

namespace stadtblick::io::cityjson {

/// world = vertex · scale + translate.
struct Transform {
  geo::Vec3 scale{1.0, 1.0, 1.0};
  geo::Vec3 translate;
  bool identity = true;

  void apply(std::vector<geo::Vec3>& vertices) const;
};

/// What "appearance" defines for the geometries to refer to by index.
struct AppearanceTables {
  struct Picture {
    std::string image;
    model::TextureWrap wrap = model::TextureWrap::kRepeat;
  };
  std::vector<model::Material> materials;
  std::vector<Picture> pictures;
  std::vector<std::array<float, 2>> coordinates;  ///< s right, t up.
  std::string defaultMaterialTheme;
  std::string defaultPictureTheme;
};

/// What holds for a whole file.
struct Header {
  std::string version;  ///< "1.1"; "" where the file says nothing.
  std::string title;
  assembly::Placement::Header placement;
  Transform transform;
  AppearanceTables appearance;
  std::vector<std::string> extensions;  ///< their names.
};

/// Reads everything of a document but its objects, vertices and templates. What is wrong with it goes to
/// `findings`, with a JSON pointer as the place.
Header readHeader(const DocumentText& document, assembly::Findings& findings);

/// Reads an "appearance" member.
AppearanceTables readAppearance(std::string_view text, assembly::Findings& findings);

}  // namespace stadtblick::io::cityjson
