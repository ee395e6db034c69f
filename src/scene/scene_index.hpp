#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/city_source.hpp"
#include "scenario/view_spec.hpp"

namespace stadtblick::scene {

/// What the object ids of a layer's vertices mean: rows of a model or of a catalogue, and their keys.
class SceneIndex {
 public:
  virtual ~SceneIndex() = default;
  virtual std::size_t size() const = 0;
  /// The row of a gml:id, or of "#row"; nothing where there is none.
  virtual std::optional<std::uint32_t> row(std::string_view id) const = 0;
  /// gml:id, or "#row" where the object has none.
  virtual std::string idOf(std::uint32_t row) const = 0;
  /// One past the last row of everything inside the object.
  virtual std::uint32_t subtreeEnd(std::uint32_t row) const = 0;
  /// A building, or within one.
  virtual bool isBuilding(std::uint32_t row) const = 0;
  /// Of everything that belongs to these rows; local.
  virtual geo::Box3 boundsOf(const std::vector<bool>& rows) const = 0;
};

class ModelIndex final : public SceneIndex {
 public:
  explicit ModelIndex(std::shared_ptr<const model::CityModel> model);
  std::size_t size() const override;
  std::optional<std::uint32_t> row(std::string_view id) const override;
  std::string idOf(std::uint32_t row) const override;
  std::uint32_t subtreeEnd(std::uint32_t row) const override;
  bool isBuilding(std::uint32_t row) const override;
  geo::Box3 boundsOf(const std::vector<bool>& rows) const override;

 private:
  std::shared_ptr<const model::CityModel> model_;
  std::unordered_map<base::StringId, model::ObjectIndex> byId_;
};

class CatalogueIndex final : public SceneIndex {
 public:
  explicit CatalogueIndex(std::shared_ptr<const model::CitySource> city) : city_(std::move(city)) {}
  std::size_t size() const override;
  std::optional<std::uint32_t> row(std::string_view id) const override;
  std::string idOf(std::uint32_t row) const override;
  std::uint32_t subtreeEnd(std::uint32_t row) const override;
  bool isBuilding(std::uint32_t row) const override;
  geo::Box3 boundsOf(const std::vector<bool>& rows) const override;

 private:
  std::shared_ptr<const model::CitySource> city_;
};

}  // namespace stadtblick::scene
