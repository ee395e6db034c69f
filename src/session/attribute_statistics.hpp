#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/city_model.hpp"
#include "model/codelist.hpp"

namespace stadtblick::session {

/// All values of one attribute over several models. Numbers in the unit as written.
struct AttributeStatistics {
  std::size_t objects = 0;  ///< that have a value.
  std::size_t numbers = 0;  ///< values that are numbers; the next four are of these.
  double minimum = 0;
  double maximum = 0;
  double mean = 0;
  double sum = 0;
  std::string unit;
  struct Category {
    std::string value;  ///< in words.
    std::size_t count = 0;
  };
  std::vector<Category> categories;  ///< most frequent first, then by name.
};

AttributeStatistics attributeStatistics(const std::vector<const model::CityModel*>& models,
                                        std::string_view attribute, const model::Codelists& codelists,
                                        std::string_view language);

/// Name and number of objects of every attribute of the models, sorted by name.
struct AttributeName {
  std::string name;
  std::string label;
  std::size_t objects = 0;
};
std::vector<AttributeName> attributeNames(const std::vector<const model::CityModel*>& models,
                                          const model::Codelists& codelists, std::string_view language);

}  // namespace stadtblick::session
