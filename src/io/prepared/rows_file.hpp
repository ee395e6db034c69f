#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "io/prepared/byte_sink.hpp"
#include "io/prepared/catalogue_columns.hpp"
#include "io/prepared/part_store.hpp"
#include "model/catalogue_rows.hpp"

namespace stadtblick::io::prepared {

/// The part of the catalogue that one cell has, as bytes: rows count from 0.
std::string encodeRows(const model::CityModel& model, const model::CatalogueRows& rows);

/// What the catalogue of a city has of each attribute, for the manifest.
struct ColumnSummary {
  std::string name;
  std::string unit;
  bool generic = false;
  std::uint64_t values = 0;
};

struct CatalogueSummary {
  std::uint64_t rows = 0;
  std::vector<std::uint64_t> byKind;  ///< objects of each ObjectKind.
  std::vector<ColumnSummary> columns;
};

/// Joins the parts of the cells (bytes of encodeRows(), in the order of `cells`) into the catalogue of the
/// city. Fills the rows of `cells`. Fails with kFileNotWritable, kFileNotReadable, or kPreparedDamaged where
/// a part is none.
base::Result<CatalogueSummary> writeCatalogue(const std::filesystem::path& path, const PartStore& parts,
                                              std::span<StoredCell> cells);

}  // namespace stadtblick::io::prepared
