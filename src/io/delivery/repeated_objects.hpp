#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io {

/// Finds top-level objects that several files of a delivery hold, as tiles do along their edges and
/// deliveries after an update: see fatesOf() for which of them stay.
class RepeatedObjects {
 public:
  /// The models of the files, in their order.
  explicit RepeatedObjects(std::span<const std::shared_ptr<const model::CityModel>> models);
  /// The rows of the model number `file` that are to be kept; empty where all are.
  const std::vector<bool>& wanted(std::size_t file) const { return wanted_[file]; }
  /// One finding a kind, with the number of objects and the first of them.
  void report(const std::string& delivery, base::Diagnostics& findings) const;

 private:
  struct Holder {
    std::string_view id;
    std::uint32_t file = 0;
    model::ObjectIndex row = 0;
    std::uint64_t geometry = 0;
  };
  struct Tally {
    std::size_t objects = 0;
    std::string first;
    void count(std::string_view id);
  };
  void decide(std::span<const Holder> sameId);
  void drop(const Holder& holder);

  std::span<const std::shared_ptr<const model::CityModel>> models_;
  std::vector<std::vector<bool>> wanted_;
  Tally repeated_, replaced_, ambiguous_;
};

}  // namespace stadtblick::io
