#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/attribute_part.hpp"
#include "model/codelist.hpp"

namespace stadtblick::session {

/// All values of one attribute over several models and catalogues. Numbers in the unit as written.
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
  std::vector<std::size_t> bars;  ///< values in equal steps from minimum to maximum; empty without numbers.
  std::vector<Category> categories;  ///< most frequent first, then by name.
};

AttributeStatistics attributeStatistics(const model::AttributeSources& sources, std::string_view attribute,
                                        const model::Codelists& codelists, std::string_view language);

/// Name and number of objects of every attribute, sorted by name.
struct AttributeName {
  std::string name;
  std::string label;
  std::size_t objects = 0;
};
std::vector<AttributeName> attributeNames(const model::AttributeSources& sources,
                                          const model::Codelists& codelists, std::string_view language);

}  // namespace stadtblick::session
