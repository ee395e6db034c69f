#include "session/activity.hpp"

namespace stadtblick::session {

void Activity::begin(std::string_view producer) {
  const std::lock_guard lock(mutex_);
  ++counts_[std::string(producer)].pending;
}

void Activity::end(std::string_view producer, bool failed) {
  const std::lock_guard lock(mutex_);
  Count& count = counts_[std::string(producer)];
  if (count.pending > 0) --count.pending;
  if (failed) ++count.failed;
}

bool Activity::settled() const { return pending() == 0; }

std::size_t Activity::pending() const {
  const std::lock_guard lock(mutex_);
  std::size_t sum = 0;
  for (const auto& [name, count] : counts_) sum += count.pending;
  return sum;
}

std::size_t Activity::failures() const {
  const std::lock_guard lock(mutex_);
  std::size_t sum = 0;
  for (const auto& [name, count] : counts_) sum += count.failed;
  return sum;
}

void Activity::forgetFailures(std::string_view producer) {
  const std::lock_guard lock(mutex_);
  const auto found = counts_.find(producer);
  if (found != counts_.end()) found->second.failed = 0;
}

}  // namespace stadtblick::session
