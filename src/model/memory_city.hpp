#pragma once

#include <memory>
#include <vector>

#include "model/city_source.hpp"

namespace stadtblick::model {

/// A model in memory as a city of one cell.
class MemoryCity : public CitySource {
 public:
  explicit MemoryCity(std::shared_ptr<const CityModel> model);
  /// A model without geometry of its own: `boxes` are those of its objects, none of which is a boundary
  /// surface or an opening.
  MemoryCity(std::shared_ptr<const CityModel> model, std::span<const geo::Box3> boxes);
  ~MemoryCity() override;

  const geo::LocalFrame& frame() const override { return model_->frame; }
  std::span<const Source> sources() const override { return model_->sources; }
  const Catalogue& catalogue() const override;
  std::span<const CityCell> cells() const override { return cells_; }
  base::Result<LoadedCell> load(std::uint32_t cell, const base::CancelToken& cancel) const override;

 private:
  class MemoryCatalogue;
  void addCell();
  std::shared_ptr<const CityModel> model_;
  std::unique_ptr<const MemoryCatalogue> catalogue_;
  std::vector<CityCell> cells_;
};

/// Bytes that the columns of a model take in memory, about.
std::uint64_t memoryBytes(const CityModel& model);

}  // namespace stadtblick::model
