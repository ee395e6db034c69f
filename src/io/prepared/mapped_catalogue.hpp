#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <vector>

#include "base/result.hpp"
#include "io/prepared/catalogue_columns.hpp"
#include "model/city_source.hpp"

namespace stadtblick::io::prepared {

/// The catalogue of a prepared city: columns that lie in a file and are mapped, not read. What is needed for
/// all objects is checked when it is opened, an attribute when it is first asked for; one that was changed is
/// empty.
class MappedCatalogue : public model::Catalogue {
 public:
  /// Fails with kPreparedDamaged.
  static base::Result<std::unique_ptr<MappedCatalogue>> open(const std::filesystem::path& path);
  ~MappedCatalogue() override;
  MappedCatalogue(const MappedCatalogue&) = delete;
  MappedCatalogue& operator=(const MappedCatalogue&) = delete;

  std::span<const StoredCell> cells() const { return cells_; }

  std::size_t size() const override { return kinds_.size(); }
  std::span<const model::ObjectKind> kinds() const override { return kinds_; }
  std::span<const model::CatalogueRow> parents() const override { return parents_; }
  std::span<const std::array<float, 6>> boxes() const override { return boxes_; }
  std::string_view id(model::CatalogueRow row) const override;
  std::optional<model::CatalogueRow> find(std::string_view id) const override;
  std::uint32_t cellOf(model::CatalogueRow row) const override;
  std::size_t columnCount() const override { return columns_.size(); }
  model::CatalogueColumn column(std::size_t index) const override;
  std::string_view text(std::size_t column, std::uint32_t textIndex) const override;
  Matches search(std::string_view text, std::size_t most) const override;

 private:
  enum class Checked : std::uint8_t { kNot, kGood, kBad };
  struct Column {
    std::string_view name;
    std::string_view unit;
    bool generic = false;
    std::uint64_t firstValue = 0;
    std::uint64_t values = 0;
    std::uint64_t firstText = 0;
    std::uint64_t texts = 0;
  };

  MappedCatalogue() = default;
  bool take(const SectionFile& file);
  bool areRowsGood() const;
  bool takeColumns(std::span<const StoredRowsColumn> stored);
  bool isGood(const Column& column) const;

  const void* map_ = nullptr;
  std::size_t bytes_ = 0;
  std::span<const StoredCell> cells_;
  std::span<const model::ObjectKind> kinds_;
  std::span<const model::CatalogueRow> parents_;
  std::span<const std::array<float, 6>> boxes_;
  std::span<const std::uint64_t> idEnds_;
  std::span<const char> idBytes_;
  std::span<const std::uint32_t> idSlots_;
  std::span<const std::uint64_t> searchEnds_;
  std::span<const char> searchBytes_;
  std::span<const std::uint32_t> columnRows_;
  std::span<const model::AttributeType> types_;
  std::span<const double> numbers_;
  std::span<const std::uint32_t> texts_;
  std::span<const std::uint64_t> textEnds_;
  std::span<const char> textBytes_;
  std::span<const std::uint64_t> nameEnds_;
  std::span<const char> nameBytes_;
  std::vector<Column> columns_;
  mutable std::vector<std::atomic<Checked>> checked_;
};

}  // namespace stadtblick::io::prepared
