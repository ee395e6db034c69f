#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace stadtblick::base {

/// Index of an interned string; 0 is the empty string.
using StringId = std::uint32_t;

/// A fast hash of a text, good for tables in memory only.
std::uint64_t textHash(std::string_view text);

/// Interned strings in a few large blocks; views stay valid for the table's life.
class StringTable {
 public:
  StringTable();
  StringTable(StringTable&&) noexcept = default;
  StringTable& operator=(StringTable&&) noexcept = default;
  StringTable(const StringTable&) = delete;
  StringTable& operator=(const StringTable&) = delete;

  StringId intern(std::string_view text) { return intern(text, static_cast<std::uint32_t>(textHash(text))); }
  /// With the hash that a table has for the text already.
  StringId intern(std::string_view text, std::uint32_t hash);
  /// The id of a string that is there already.
  bool find(std::string_view text, StringId& id) const;
  std::string_view operator[](StringId id) const { return views_[id]; }
  /// The low half of textHash.
  std::uint32_t hash(StringId id) const { return hashes_[id]; }
  std::size_t size() const { return views_.size(); }
  std::size_t bytes() const;
  /// Makes room for so many strings in all.
  void reserve(std::size_t count);

 private:
  std::string_view store(std::string_view text);
  void rehash(std::size_t slots);

  std::deque<std::vector<char>> blocks_;
  std::vector<std::string_view> views_;
  std::vector<std::uint32_t> hashes_;
  std::vector<StringId> slots_;  ///< a power of two, by hash; 0 is free (the empty string needs no slot).
};

}  // namespace stadtblick::base
