#include "io/delivery/same_object.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <tuple>

namespace stadtblick::io {

namespace {

TwinFate fateBeside(const Twin& twin, std::span<const Twin> kept) {
  const Twin& newest = kept.front();
  if (std::ranges::find(kept, twin.geometry, &Twin::geometry) != kept.end()) return TwinFate::kRepeated;
  if (twin.date != 0 && twin.date < newest.date) return TwinFate::kReplaced;
  const bool onlyHere = std::ranges::all_of(kept, [&](const Twin& other) { return other.file == twin.file; });
  return onlyHere ? TwinFate::kKept : TwinFate::kAmbiguous;  // twice in one file: its reader has said so
}

}  // namespace

std::vector<TwinFate> fatesOf(std::span<const Twin> twins) {
  std::vector<std::size_t> order(twins.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(
      order, {}, [&](std::size_t i) { return std::tuple(-twins[i].date, twins[i].file, twins[i].sequence); });
  std::vector<TwinFate> fates(twins.size(), TwinFate::kKept);
  std::vector<Twin> kept;
  for (const std::size_t i : order) {
    if (!kept.empty()) fates[i] = fateBeside(twins[i], kept);
    if (fates[i] == TwinFate::kKept || fates[i] == TwinFate::kAmbiguous) kept.push_back(twins[i]);
  }
  return fates;
}

std::int32_t dateNumber(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return 0;
  std::int32_t parts[3] = {0, 0, 0};
  const std::size_t begins[3] = {0, 5, 8};
  const std::size_t ends[3] = {4, 7, 10};
  for (std::size_t i = 0; i < 3; ++i) {
    const char* const end = text.data() + ends[i];
    if (std::from_chars(text.data() + begins[i], end, parts[i]).ptr != end) return 0;
  }
  return parts[0] * 10000 + parts[1] * 100 + parts[2];
}

}  // namespace stadtblick::io
