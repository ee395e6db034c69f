#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace stadtblick::model {

/// A word in the two languages of the interface.
struct Words {
  std::string de;
  std::string en;
  const std::string& in(std::string_view language) const { return language == "de" ? de : en; }
  auto operator<=>(const Words&) const = default;
};

}  // namespace stadtblick::model
