#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "io/assembly/findings.hpp"
#include "io/confined_folder.hpp"
#include "model/appearance.hpp"

namespace stadtblick::io::assembly {

/// The pictures that a file names, found in the folder of the file and below it, nowhere else.
class TextureFiles {
 public:
  /// `file` is the CityGML file. Without `resolve` no picture is looked for.
  TextureFiles(const std::filesystem::path& file, bool resolve, Findings& findings);

  /// The path of a picture; "" where it is missing or refused, which is reported once a name.
  std::string pathOf(std::string_view reference, std::uint32_t line);

  /// The six numbers of the world file beside a picture (ESRI: A, D, B, E, C, F).
  static std::optional<std::array<double, 6>> worldFileOf(const std::filesystem::path& picture);

 private:
  ConfinedFolder folder_;
  bool resolve_;
  Findings& findings_;
  std::map<std::string, std::string, std::less<>> paths_;
};

}  // namespace stadtblick::io::assembly
