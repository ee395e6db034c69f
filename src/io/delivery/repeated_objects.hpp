#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io {

/// Finds top-level objects that several files of a delivery hold, as tiles do along their edges and
/// deliveries after an update. Files are added in their order; the models must outlive it.
class RepeatedObjects {
 public:
  void add(const model::CityModel& model);
  /// The rows of the model number `file` that are to be kept; empty where all are.
  const std::vector<bool>& wanted(std::size_t file) const { return wanted_[file]; }
  /// One finding a kind, with the number of objects and the first of them.
  void report(const std::string& delivery, base::Diagnostics& findings) const;

 private:
  struct Holder {
    std::size_t file = 0;
    model::ObjectIndex row = 0;
    std::uint64_t print = 0;
  };
  struct Tally {
    std::size_t objects = 0;
    std::string first;
    void count(std::string_view id);
  };
  void drop(std::size_t file, model::ObjectIndex top);

  std::vector<const model::CityModel*> models_;
  std::vector<std::vector<bool>> wanted_;
  std::unordered_map<std::string_view, Holder> holders_;
  Tally same_, replaced_, different_;
};

}  // namespace stadtblick::io
