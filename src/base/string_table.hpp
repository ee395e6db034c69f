#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stadtblick::base {

/// Index of an interned string; 0 is the empty string.
using StringId = std::uint32_t;

/// Interned strings in a few large blocks; views stay valid for the table's life.
class StringTable {
 public:
  StringTable();
  StringTable(StringTable&&) noexcept = default;
  StringTable& operator=(StringTable&&) noexcept = default;
  StringTable(const StringTable&) = delete;
  StringTable& operator=(const StringTable&) = delete;

  StringId intern(std::string_view text);
  /// The id of a string that is there already.
  bool find(std::string_view text, StringId& id) const;
  std::string_view operator[](StringId id) const { return views_[id]; }
  std::size_t size() const { return views_.size(); }
  std::size_t bytes() const;

 private:
  std::string_view store(std::string_view text);

  std::deque<std::vector<char>> blocks_;
  std::vector<std::string_view> views_;
  std::unordered_map<std::string_view, StringId> ids_;
};

}  // namespace stadtblick::base
