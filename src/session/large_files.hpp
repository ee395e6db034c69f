#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "io/importer.hpp"

namespace stadtblick::session {

/// The files of one layer.
struct LayerFiles {
  std::string path;                ///< what the layer is called by.
  std::vector<std::string> parts;  ///< several files that are prepared as one city; empty: `path` alone.
};

/// A layer for each path; but city models that together are larger than `prepareAbove` bytes are one layer,
/// in the place of the first. Folders, archives and patterns are layers of their own. 0: none are joined.
std::vector<LayerFiles> layersOf(const io::ImporterRegistry& importers, const std::vector<std::string>& paths,
                                 std::uint64_t prepareAbove);

}  // namespace stadtblick::session
