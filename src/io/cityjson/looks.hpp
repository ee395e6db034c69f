#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

#include "io/assembly/fragment.hpp"
#include "io/assembly/texture_files.hpp"
#include "io/cityjson/header.hpp"

namespace stadtblick::io::cityjson {

/// How the surfaces of a fragment look, by index into the tables of its document.
struct Looks {
  struct Row {
    std::uint32_t surface = 0;  ///< of the fragment.
    base::StringId theme = 0;   ///< of the fragment.
    std::uint32_t material = model::kNone;
    std::uint32_t texture = model::kNone;
    std::uint32_t firstCoordinate = 0;  ///< with a texture: as many as the surface has vertices.
  };
  /// From `firstRow` on, indices mean these tables.
  struct TableRun {
    std::size_t firstRow = 0;
    const AppearanceTables* tables = nullptr;
  };

  std::vector<Row> rows;
  std::vector<std::array<float, 2>> coordinates;
  std::vector<TableRun> runs;
  std::deque<AppearanceTables> own;  ///< of features that bring their own; keep their addresses.
};

/// What belongs together: a fragment, its looks, and the first of its surfaces in the model.
struct LooksOfFragment {
  const assembly::Fragment* fragment = nullptr;
  const Looks* looks = nullptr;
  model::SurfaceIndex firstSurface = 0;
};

/// Gives the model its appearances. The default themes come first; what the default theme of pictures leaves
/// open is filled from that of materials, for both are shown together.
void fillAppearances(std::span<const LooksOfFragment> all, const AppearanceTables& defaults,
                     assembly::TextureFiles& files, model::CityModel& model);

}  // namespace stadtblick::io::cityjson
