#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/city_model.hpp"
#include "model/city_source.hpp"

namespace stadtblick::model {

/// Local bounds of each object with everything inside it, at every level of detail; empty where there is no
/// geometry.
std::vector<geo::Box3> boxesOfObjects(const CityModel& model);

/// As the catalogue keeps it.
std::array<float, 6> floatBox(const geo::Box3& box);

/// What the catalogue knows of one model, in columns: its listed objects in the order of the model.
struct CatalogueRows {
  /// Values of one attribute at listed objects.
  struct Column {
    base::StringId name = 0;
    base::StringId unit = 0;
    bool generic = false;
    std::vector<CatalogueRow> rows;
    std::vector<AttributeType> types;
    std::vector<double> numbers;
    std::vector<std::uint32_t> texts;      ///< index into `distinct`, or kNoText.
    std::vector<base::StringId> distinct;  ///< in the order of first use.
  };

  std::vector<ObjectIndex> objects;       ///< of each row.
  std::vector<CatalogueRow> rowOfObject;  ///< of each object; boundary surfaces have their owner's.
  std::vector<ObjectKind> kinds;
  std::vector<CatalogueRow> parents;
  std::vector<std::array<float, 6>> boxes;
  std::string searchText;                ///< folded, a line a row.
  std::vector<std::uint64_t> searchEnd;  ///< of each line, behind its line end.
  std::vector<Column> columns;
};

CatalogueRows catalogueRows(const CityModel& model);

/// Which row each object belongs to: itself, or the listed object around it. Fills `listed` with the objects
/// that have rows.
std::vector<CatalogueRow> rowsOfObjects(const ObjectTable& objects, std::vector<ObjectIndex>& listed);

/// Rows whose line of `folded` holds `text`; `lineEnd` has one offset a row. Empty text matches all.
Catalogue::Matches searchLines(std::string_view folded, std::span<const std::uint64_t> lineEnd,
                               std::string_view text, std::size_t most);

}  // namespace stadtblick::model
