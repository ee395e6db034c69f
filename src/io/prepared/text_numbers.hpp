#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "base/run_sort.hpp"

namespace stadtblick::io::prepared {

/// Numbers the different texts of columns by their first use. Texts are told once from the first to the last,
/// column by column, and their numbers come in the same order; memory does not grow with them.
class TextNumbers {
 public:
  /// Files that nobody else sees lie in `folder`.
  explicit TextNumbers(const std::filesystem::path& folder)
      : byText_(folder), byFirst_(folder), byUse_(folder) {}

  /// The next text; `column` never falls. Two texts of one 128-bit hash count as one.
  void add(std::uint32_t column, std::string_view text);
  /// When all texts are told.
  void decide();

  struct Number {
    std::uint32_t number = 0;  ///< among the different texts of its column.
    bool isFirst = false;      ///< it is not there before.
  };
  /// Of the next text, from the first one on.
  Number next();
  bool failed() const { return failed_; }
  /// Why it failed.
  base::Result<base::Done> lost() const;

 private:
  struct Text {
    std::uint64_t hash[2] = {0, 0};
    std::uint64_t use = 0;
    std::uint64_t column = 0;
  };
  struct ByText {
    bool operator()(const Text& a, const Text& b) const;
  };
  struct First {
    std::uint64_t first = 0;  ///< use of the same text that comes first.
    std::uint64_t use = 0;
    std::uint64_t column = 0;
  };
  struct ByFirst {
    bool operator()(const First& a, const First& b) const;
  };
  struct Use {
    std::uint64_t use = 0;
    std::uint32_t number = 0;
    std::uint32_t isFirst = 0;
  };
  struct ByUse {
    bool operator()(const Use& a, const Use& b) const { return a.use < b.use; }
  };

  base::RunSort<Text, ByText> byText_;
  base::RunSort<First, ByFirst> byFirst_;
  base::RunSort<Use, ByUse> byUse_;
  std::optional<base::RunSort<Use, ByUse>::Cursor> numbers_;
  std::uint64_t uses_ = 0;
  bool failed_ = false;
};

}  // namespace stadtblick::io::prepared
