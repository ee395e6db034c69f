#include "session/cell_reader.hpp"

#include <algorithm>
#include <chrono>
#include <exception>

#include "base/log.hpp"

namespace stadtblick::session {

namespace {

constexpr std::size_t kMostCells = 4;
constexpr std::string_view kActivity = "cell";

using CellPointer = std::shared_ptr<const model::LoadedCell>;

CellPointer readCell(const model::CitySource& city, std::uint32_t number, const base::CancelToken& cancel) {
  if (cancel.cancelled()) return nullptr;
  try {
    auto loaded = city.load(number, cancel);
    for (const auto& finding : loaded.diagnostics()) base::log::warning(finding.message());
    if (loaded) return std::make_shared<const model::LoadedCell>(std::move(loaded).value());
  } catch (const std::exception& error) {  // out of memory: what it says is missing, the program goes on
    base::log::warning(error.what());
  }
  return nullptr;
}

}  // namespace

CellReader::~CellReader() {
  for (Entry& entry : entries_) {
    entry.cancel.cancel();
    if (entry.coming.valid()) activity_.end(kActivity);
  }
}

CellReader::Answer CellReader::cell(const std::shared_ptr<const model::CitySource>& city,
                                    std::uint32_t number) {
  update();
  const auto found = std::ranges::find_if(
      entries_, [&](const Entry& entry) { return entry.city == city && entry.number == number; });
  if (found != entries_.end()) {
    entries_.splice(entries_.begin(), entries_, found);
  } else {
    Entry& entry = entries_.emplace_front();
    entry.city = city;
    entry.number = number;
    activity_.begin(kActivity);
    entry.coming =
        tasks_.submit([city, number, cancel = entry.cancel] { return readCell(*city, number, cancel); });
    while (entries_.size() > kMostCells) {
      entries_.back().cancel.cancel();
      if (entries_.back().coming.valid()) activity_.end(kActivity);
      entries_.pop_back();
    }
  }
  return {entries_.front().coming.valid(), entries_.front().cell};
}

bool CellReader::update() {
  bool any = false;
  for (Entry& entry : entries_) {
    if (!entry.coming.valid() || entry.coming.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
      continue;
    entry.cell = entry.coming.get();
    activity_.end(kActivity);
    any = true;
  }
  return any;
}

bool CellReader::idle() const {
  return std::ranges::none_of(entries_, [](const Entry& entry) { return entry.coming.valid(); });
}

}  // namespace stadtblick::session
