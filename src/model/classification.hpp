#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/attribute_part.hpp"
#include "model/codelist.hpp"
#include "model/colour_map.hpp"

namespace stadtblick::model {

/// Colours of all objects by one attribute, and the legend that explains them.
struct Classification {
  LegendSpec legend;
  /// [model or catalogue][row]; an object without a value takes its top-level object's, or its own first
  /// part's; kNoDataColour where there is none.
  std::vector<std::vector<Rgba>> colours;
};

/// Numbers: up to 6 classes with round borders over an even colour map. Text and codes: categories, the six
/// most frequent and "other"; codes in the words of `language`. Fails with kAttributeUnknown.
base::Result<Classification> classify(const AttributeSources& sources, std::string_view attribute,
                                      const Codelists& codelists, std::string_view language);

}  // namespace stadtblick::model
