#pragma once

// Inside this room only: a cell of the city as a tile in full detail.

#include <span>

#include "base/result.hpp"
#include "io/tiles3d/tile_glb.hpp"
#include "model/city_source.hpp"
#include "model/lod_selection.hpp"

namespace stadtblick::io::tiles3d {

/// A tile with everything that the selection draws; without meshes where that is nothing. Textures that
/// cannot be read are diagnostics.
base::Result<TileGlb> makeLeaf(std::uint32_t cell, const model::CityModel& model,
                               const model::LodSelection& selection,
                               std::span<const model::CatalogueRow> localRows, std::uint32_t theme,
                               std::uint32_t textureSize);

/// "© provider, title, licence" of every source, each once.
std::string copyrightOf(const std::vector<model::Source>& sources);

}  // namespace stadtblick::io::tiles3d
