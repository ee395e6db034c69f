#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "io/prepared/section_file.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io::prepared {

/// The model of one cell as it is stored.
struct CellContent {
  model::CityModel model;                 ///< its frame and sources are those of the city: empty here.
  std::vector<std::uint64_t> sourceKeys;  ///< of each source that ObjectTable::source counts.
  std::vector<std::uint32_t> sequence;    ///< of each top-level object: its number in its source.
};

/// What stands in a cell file behind the model.
struct CellExtras {
  std::string rows;  ///< its part of the catalogue.
  std::string leaf;  ///< what the far levels of the tiles need of it.
};

/// docs/prepared-city.md has the columns. Same model, same bytes.
std::string encodeCell(const CellContent& content, const CellExtras& extras = {});

/// Checks all of it: a model that comes out can be used without further ado. Fails with kPreparedDamaged.
base::Result<CellContent> decodeCell(std::string_view bytes, std::uint64_t fileBytes,
                                     const std::string& file);

/// Puts the themes of the model into the order of `names`, with an empty one where it has none of the name.
void orderThemes(model::CityModel& model, const std::vector<std::string>& names);

/// Reads the model of a cell file, without the extras.
base::Result<CellContent> readCell(const std::filesystem::path& path);
/// Reads the extras alone.
base::Result<CellExtras> readCellExtras(const std::filesystem::path& path);

}  // namespace stadtblick::io::prepared
