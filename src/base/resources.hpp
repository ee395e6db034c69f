#pragma once

#include <filesystem>

namespace stadtblick::base {

/// Where the files that the program ships lie: beside the program (installed: ../share/stadtblick; build
/// tree: the folder above that holds data/ and shaders/).
struct Resources {
  std::filesystem::path data;
  std::filesystem::path shaders;
  std::filesystem::path messages;

  /// Searches from the running program's folder upwards. Empty paths where nothing was found.
  static Resources locate();
};

}  // namespace stadtblick::base
