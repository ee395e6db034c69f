#pragma once

#include <filesystem>
#include <string>

#include "base/result.hpp"

namespace stadtblick::io::masterportal {

/// A tileset and where its entry goes.
struct LayerEntryRequest {
  std::filesystem::path tileset;  ///< its folder, or tileset.json.
  std::filesystem::path output;
  std::string url;   ///< of the folder on the web, http or https.
  std::string name;  ///< "" for that of the folder.
};

/// Writes what the portal needs of a 3D Tiles tileset: {"services.json": the service, as an entry of the list
/// of services; "config.json": the layer, for layerConfig/subjectlayer/elements}. The tileset itself is
/// looked into for its attribution. Fails with kFileNotFound, kFileNotReadable, kDocumentInvalid,
/// kArgumentInvalid or kFileNotWritable.
base::Result<base::Done> writeLayerEntry(const LayerEntryRequest& request);

}  // namespace stadtblick::io::masterportal
