#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "model/city_model.hpp"

namespace stadtblick::model {

/// A row of the catalogue: an object one can look for, colour, hide or select. Boundary surfaces and openings
/// have none; they share their owner's.
using CatalogueRow = std::uint32_t;
inline constexpr CatalogueRow kNoRow = UINT32_MAX;
/// Instead of an index into the texts of a column: the value is a number.
inline constexpr std::uint32_t kNoText = UINT32_MAX;

/// A piece of the city that is loaded at once, and what its objects are in the catalogue.
struct CityCell {
  geo::Box3 bounds;           ///< local; empty for objects without a place, which share a cell.
  CatalogueRow firstRow = 0;  ///< rows [firstRow, endRow).
  CatalogueRow endRow = 0;
  std::uint64_t bytes = 0;  ///< of the model, loaded; an estimate.
};

/// The geometry, rings, surfaces and attributes of one cell. Its objects are rows of `model`; `catalogueRow`
/// has for each the row in the catalogue (of its owner, for boundary surfaces and openings).
struct LoadedCell {
  std::shared_ptr<const CityModel> model;
  std::vector<CatalogueRow> catalogueRow;
};

/// Values of one attribute over the whole city: `rows` ascending (twice the same where an object carries the
/// name twice). Values of the types kInteger and kReal are numbers, without a text (kNoText); all others are
/// texts, an index into the `distinctTexts` texts of the column, and their number is NaN.
struct CatalogueColumn {
  std::string_view name;
  std::string_view unit;
  bool generic = false;
  std::span<const CatalogueRow> rows;
  std::span<const AttributeType> types;
  std::span<const double> numbers;
  std::span<const std::uint32_t> texts;
  std::size_t distinctTexts = 0;
};

/// What is known of every object without loading geometry: columns, mapped from a file or kept in memory.
class Catalogue {
 public:
  virtual ~Catalogue() = default;
  virtual std::size_t size() const = 0;
  virtual std::span<const ObjectKind> kinds() const = 0;
  virtual std::span<const CatalogueRow> parents() const = 0;        ///< kNoRow for top-level objects.
  virtual std::span<const std::array<float, 6>> boxes() const = 0;  ///< local min and max, metres.
  virtual std::string_view id(CatalogueRow row) const = 0;  ///< gml:id, or "#…" where there is none.
  virtual std::optional<CatalogueRow> find(std::string_view id) const = 0;
  virtual std::uint32_t cellOf(CatalogueRow row) const = 0;
  virtual std::size_t columnCount() const = 0;
  virtual CatalogueColumn column(std::size_t index) const = 0;
  /// "" for kNoText.
  virtual std::string_view text(std::size_t column, std::uint32_t textIndex) const = 0;

  struct Matches {
    std::vector<CatalogueRow> rows;  ///< in catalogue order, at most as many as asked for.
    std::size_t total = 0;
  };
  /// Objects whose id, name or address holds `text` (base::foldForSearch). Empty text matches all.
  virtual Matches search(std::string_view text, std::size_t most) const = 0;
};

/// The row that "#123" names.
std::optional<CatalogueRow> rowNumber(std::string_view id);

/// The one door to a city, whatever its size: what is known of all objects, and cells that are loaded when
/// their geometry is asked for. Immutable; any thread.
class CitySource {
 public:
  virtual ~CitySource() = default;
  virtual const geo::LocalFrame& frame() const = 0;
  virtual std::span<const Source> sources() const = 0;
  virtual const Catalogue& catalogue() const = 0;
  virtual std::span<const CityCell> cells() const = 0;
  virtual base::Result<LoadedCell> load(std::uint32_t cell, const base::CancelToken& cancel) const = 0;
};

}  // namespace stadtblick::model
