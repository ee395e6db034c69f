#include "base/string_table.hpp"

#include <algorithm>

namespace stadtblick::base {

namespace {
constexpr std::size_t kBlockBytes = 1U << 20;
}

StringTable::StringTable() {
  views_.emplace_back();
  ids_.emplace(std::string_view(), 0);
}

StringId StringTable::intern(std::string_view text) {
  if (const auto found = ids_.find(text); found != ids_.end()) return found->second;
  const auto id = static_cast<StringId>(views_.size());
  const auto stored = store(text);
  views_.push_back(stored);
  ids_.emplace(stored, id);
  return id;
}

bool StringTable::find(std::string_view text, StringId& id) const {
  const auto found = ids_.find(text);
  if (found == ids_.end()) return false;
  id = found->second;
  return true;
}

std::string_view StringTable::store(std::string_view text) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < text.size()) {
    blocks_.emplace_back();
    blocks_.back().reserve(std::max(text.size(), blocks_.size() == 1 ? std::size_t{4096} : kBlockBytes));
  }
  auto& block = blocks_.back();
  const auto offset = block.size();
  block.insert(block.end(), text.begin(), text.end());
  return {block.data() + offset, text.size()};
}

std::size_t StringTable::bytes() const {
  std::size_t sum = views_.capacity() * sizeof(std::string_view) + ids_.size() * 40;
  for (const auto& block : blocks_) sum += block.capacity();
  return sum;
}

}  // namespace stadtblick::base
