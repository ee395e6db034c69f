#pragma once

#include <cstddef>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace stadtblick::session {

/// Every producer of what a picture shows reports its pending and failed work here. Settled: nothing pending.
/// A picture is taken only then, and settled with failures fails unless allowed. Any thread.
class Activity {
 public:
  void begin(std::string_view producer);
  void end(std::string_view producer, bool failed = false);
  bool settled() const;
  std::size_t pending() const;
  std::size_t failures() const;
  void forgetFailures(std::string_view producer);

 private:
  struct Count {
    std::size_t pending = 0;
    std::size_t failed = 0;
  };
  mutable std::mutex mutex_;
  std::map<std::string, Count, std::less<>> counts_;
};

}  // namespace stadtblick::session
