#pragma once

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace stadtblick::bench {

inline constexpr double kLeastSeconds = 0.7;

/// Of one run: by the clock, and of processors at work, which other programs do not disturb.
struct Seconds {
  double wall = 1e9;
  double processor = 1e9;
};

inline double processorSeconds() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Best of several runs: what the machine can do, not what else it was doing.
inline Seconds bestSeconds(const std::function<void()>& run) {
  using Ticks = std::chrono::steady_clock;
  Seconds best;
  double total = 0;
  for (int round = 0; round < 3 || total < kLeastSeconds; ++round) {
    const auto start = Ticks::now();
    const double startProcessor = processorSeconds();
    run();
    const double seconds = std::chrono::duration<double>(Ticks::now() - start).count();
    best.wall = std::min(best.wall, seconds);
    best.processor = std::min(best.processor, processorSeconds() - startProcessor);
    total += seconds;
    if (total > 20 * kLeastSeconds) break;
  }
  return best;
}

/// One result as a line of JSON.
inline void print(std::string_view name, const std::filesystem::path& path, double ours,
                  std::string_view peerName, std::optional<double> peer) {
  const auto orNull = [](std::optional<double> value) {
    return value ? nlohmann::json(*value) : nlohmann::json();
  };
  const nlohmann::json line{
      {"name", name},         {"file", path.filename().string()},
      {"ours", ours},         {"peer_name", peerName},
      {"peer", orNull(peer)}, {"ratio", orNull(peer ? std::optional(ours / *peer) : std::nullopt)},
      {"unit", "MB/s"}};
  fmt::print("{}\n", line.dump());
}

}  // namespace stadtblick::bench
