#include "base/string_table.hpp"

#include <algorithm>
#include <cstring>

namespace stadtblick::base {

namespace {

constexpr std::size_t kBlockBytes = 1U << 20;
constexpr std::size_t kFirstSlots = 64;

std::uint64_t word(const char* at) {
  std::uint64_t value = 0;
  std::memcpy(&value, at, sizeof value);
  return value;
}

/// The two halves of a product, folded: every bit of the result depends on every bit of both.
std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

}  // namespace

std::uint64_t textHash(std::string_view text) {
  constexpr std::uint64_t kA = 0x9E3779B97F4A7C15ULL;
  constexpr std::uint64_t kB = 0xD6E8FEB86659FD93ULL;
  const char* at = text.data();
  std::size_t left = text.size();
  std::uint64_t hash = kA ^ left;
  while (left > 16) {
    hash = mixed(word(at) ^ kB, word(at + 8) ^ hash);
    at += 16;
    left -= 16;
  }
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  if (left >= 8) {
    first = word(at);
    second = word(at + left - 8);
  } else if (left >= 4) {
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    std::memcpy(&low, at, sizeof low);
    std::memcpy(&high, at + left - 4, sizeof high);
    first = low;
    second = high;
  } else if (left > 0) {
    first = static_cast<unsigned char>(at[0]);
    second = static_cast<std::uint64_t>(static_cast<unsigned char>(at[left / 2])) << 8 |
             static_cast<unsigned char>(at[left - 1]);
  }
  return mixed(first ^ kB, second ^ hash);
}

StringTable::StringTable() {
  views_.emplace_back();
  hashes_.push_back(0);
  slots_.assign(kFirstSlots, 0);
}

StringId StringTable::intern(std::string_view text, std::uint32_t hash) {
  if (text.empty()) return 0;
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const StringId known = slots_[slot];
    if (hashes_[known] == hash && views_[known] == text) return known;
  }
  const auto id = static_cast<StringId>(views_.size());
  views_.push_back(store(text));
  hashes_.push_back(hash);
  slots_[slot] = id;
  if (views_.size() * 2 > slots_.size()) rehash(slots_.size() * 4);
  return id;
}

bool StringTable::find(std::string_view text, StringId& id) const {
  if (text.empty()) {
    id = 0;
    return true;
  }
  const auto hash = static_cast<std::uint32_t>(textHash(text));
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = hash & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const StringId known = slots_[slot];
    if (hashes_[known] != hash || views_[known] != text) continue;
    id = known;
    return true;
  }
  return false;
}

void StringTable::reserve(std::size_t count) {
  views_.reserve(count);
  hashes_.reserve(count);
  std::size_t slots = slots_.size();
  while (slots < count * 2) slots *= 2;
  if (slots > slots_.size()) rehash(slots);
}

void StringTable::rehash(std::size_t slots) {
  slots_.assign(slots, 0);
  const std::size_t mask = slots - 1;
  for (StringId id = 1; id < views_.size(); ++id) {
    std::size_t slot = hashes_[id] & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = id;
  }
}

std::string_view StringTable::store(std::string_view text) {
  if (blocks_.empty() || blocks_.back().capacity() - blocks_.back().size() < text.size()) {
    // Small at first: many tables hold a few names only.
    const std::size_t wanted =
        std::min(kBlockBytes, std::size_t{4096} << std::min<std::size_t>(8, 2 * blocks_.size()));
    blocks_.emplace_back();
    blocks_.back().reserve(std::max(text.size(), wanted));
  }
  auto& block = blocks_.back();
  const auto offset = block.size();
  block.insert(block.end(), text.begin(), text.end());
  return {block.data() + offset, text.size()};
}

std::size_t StringTable::bytes() const {
  std::size_t sum = views_.capacity() * sizeof(std::string_view) +
                    hashes_.capacity() * sizeof(std::uint32_t) + slots_.capacity() * sizeof(StringId);
  for (const auto& block : blocks_) sum += block.capacity();
  return sum;
}

}  // namespace stadtblick::base
