#include "io/prepared/id_table.hpp"

#include <algorithm>
#include <cstring>

namespace stadtblick::io::prepared {

void IdTable::add(std::uint32_t row, std::string_view id, std::uint64_t offset) {
  if (!id.empty()) entries_.add({contentHash(id), offset, static_cast<std::uint32_t>(id.size()), row});
}

void IdTable::keep(const Entry& entry) {
  const std::uint64_t home = entry.hash & (slots_ - 1);
  placed_.add(Placed{home, entry.row});
  next_ = std::max(next_, home) + 1;
}

void IdTable::decide(PartsReader& parts) {
  std::vector<std::pair<Entry, std::string>> sameHash;
  auto entries = entries_.sorted();
  while (const Entry* entry = entries.next()) {
    if (sameHash.empty() || sameHash.front().first.hash != entry->hash) {
      sameHash.assign(1, {*entry, {}});
      keep(*entry);
      continue;
    }
    const std::string id = parts.text(entry->offset, entry->bytes);
    const bool known = std::ranges::any_of(sameHash, [&](auto& other) {
      if (other.second.empty()) other.second = parts.text(other.first.offset, other.first.bytes);
      return other.second == id;
    });
    if (known) {
      repeated_[entry->row] = true;
      continue;
    }
    sameHash.emplace_back(*entry, id);
    keep(*entry);
  }
  failed_ = entries.failed();
}

base::Result<base::Done> IdTable::write(SectionWriter& file, SectionId id) {
  std::vector<std::uint32_t> slots;
  std::uint64_t at = 0;
  const auto put = [&](std::uint64_t slot, std::uint32_t value) {
    constexpr std::size_t kBlock = 16384;
    for (; at <= slot; ++at) {
      slots.push_back(at == slot ? value : 0);
      if (slots.size() < kBlock) continue;
      file.append(slots.data(), slots.size() * sizeof(slots[0]));
      slots.clear();
    }
  };
  const auto placedAt = [&](std::uint64_t index) {
    Placed placed;
    if (!placed_.read(index * sizeof(placed), &placed, sizeof(placed))) failed_ = true;
    return placed;
  };
  file.begin(id, sizeof(std::uint32_t));
  const std::uint64_t count = placed_.size() / sizeof(Placed);
  // What finds no room up to the end of the table stands at its beginning, before everything else. At least
  // half of the slots are free: what it pushes on does not reach the end again.
  const std::uint64_t around = next_ > slots_ ? next_ - slots_ : 0;
  std::uint64_t next = 0;
  for (std::uint64_t i = count - around; i < count; ++i)
    put(next++, static_cast<std::uint32_t>(placedAt(i).row + 1));
  std::uint64_t index = 0;
  const bool read = placed_.forEachPiece([&](std::string_view piece) {
    for (std::size_t i = 0; i + sizeof(Placed) <= piece.size(); i += sizeof(Placed), ++index) {
      Placed placed;
      std::memcpy(&placed, piece.data() + i, sizeof(placed));
      if (index >= count - around) continue;
      next = std::max(next, placed.home);
      put(next++, static_cast<std::uint32_t>(placed.row + 1));
    }
  });
  if (at < slots_) put(slots_ - 1, 0);
  file.append(slots.data(), slots.size() * sizeof(slots[0]));
  file.end();
  if (auto status = entries_.status(); !status) return status;
  return read && !failed_ ? base::Result<base::Done>(base::Done{}) : placed_.lost();
}

}  // namespace stadtblick::io::prepared
