#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "io/prepared/section_file.hpp"

namespace stadtblick::io::prepared {

/// Texts of a file, one behind the other, each once.
class TextList {
 public:
  std::uint32_t index(std::string_view text) {
    const auto [entry, isNew] =
        known_.try_emplace(std::string(text), static_cast<std::uint32_t>(ends_.size()));
    if (isNew) {
      bytes_ += text;
      ends_.push_back(bytes_.size());
    }
    return entry->second;
  }
  void write(SectionWriter& file, SectionId ends, SectionId bytes) const {
    file.add(ends, ends_);
    file.add(bytes, std::string_view(bytes_));
  }

 private:
  std::string bytes_;
  std::vector<std::uint64_t> ends_;
  std::unordered_map<std::string, std::uint32_t> known_;
};

}  // namespace stadtblick::io::prepared
