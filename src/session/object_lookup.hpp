#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/city_source.hpp"
#include "scenario/view_spec.hpp"

namespace stadtblick::session {

/// Finds objects of one model or one prepared city: by key, and by what people type. Objects are rows of the
/// model, or of the catalogue. Immutable, any thread.
class ObjectLookup {
 public:
  explicit ObjectLookup(std::shared_ptr<const model::CityModel> model);
  explicit ObjectLookup(std::shared_ptr<const model::CitySource> city);

  std::size_t size() const;
  /// The object that stands for this one in lists: itself, or what it is a part of.
  model::ObjectIndex topOf(model::ObjectIndex object) const;

  /// The gml:id, or "#row" where it has none or an earlier object has the same.
  std::string idOf(model::ObjectIndex object) const;
  std::optional<model::ObjectIndex> find(std::string_view id) const;

  struct Matches {
    std::vector<model::ObjectIndex> objects;  ///< in the order of the file, at most as many as asked for.
    std::size_t total = 0;
  };
  /// Objects whose id, name or address holds `text`; no boundary surfaces. Empty text matches all.
  Matches search(std::string_view text, std::size_t most) const;

 private:
  std::shared_ptr<const model::CityModel> model_;
  std::shared_ptr<const model::CitySource> city_;  ///< one of the two is there.
  std::unordered_map<base::StringId, model::ObjectIndex> byId_;
  std::string haystack_;  ///< folded lines, one an object.
  std::vector<std::size_t> lineStart_;
  std::vector<model::ObjectIndex> lineObject_;
};

}  // namespace stadtblick::session
