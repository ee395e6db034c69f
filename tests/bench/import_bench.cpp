// import_bench FILE…: how fast CityGML files are read, in MB/s of file, as JSON lines: ours against
// libcitygml and against pugixml, which only parses the XML and so is what no reader on top of it can beat on
// one core.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <pugixml.hpp>

#include "base/atomic_file.hpp"
#include "io/importer.hpp"

namespace {

using namespace stadtblick;
namespace fs = std::filesystem;

constexpr double kLeastSeconds = 0.7;

/// Of one run: by the clock, and of processors at work, which other programs do not disturb.
struct Seconds {
  double wall = 1e9;
  double processor = 1e9;
};

double processorSeconds() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Best of several runs: what the machine can do, not what else it was doing.
Seconds bestSeconds(const std::function<void()>& run) {
  using Clock = std::chrono::steady_clock;
  Seconds best;
  double total = 0;
  for (int round = 0; round < 3 || total < kLeastSeconds; ++round) {
    const auto start = Clock::now();
    const double startProcessor = processorSeconds();
    run();
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    best.wall = std::min(best.wall, seconds);
    best.processor = std::min(best.processor, processorSeconds() - startProcessor);
    total += seconds;
    if (total > 20 * kLeastSeconds) break;
  }
  return best;
}

/// Nothing where the reader makes no model of the file.
std::optional<Seconds> importSeconds(const io::ImporterRegistry& importers, const fs::path& path,
                                     std::string_view reader, base::TaskPool& tasks) {
  bool read = true;
  const Seconds seconds = bestSeconds([&] {
    base::Progress progress;
    if (!read) return;
    read = importers.import(path, reader, {}, {tasks, progress, {}}).hasValue();
  });
  return read ? std::optional(seconds) : std::nullopt;
}

Seconds parseSeconds(const std::string& bytes) {
  std::string copy;
  return bestSeconds([&] {
    copy = bytes;
    pugi::xml_document document;
    if (!document.load_buffer_inplace(copy.data(), copy.size())) throw std::runtime_error("pugixml: no XML");
  });
}

void print(std::string_view name, const fs::path& path, double ours, std::string_view peerName,
           std::optional<double> peer) {
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

}  // namespace

int main(int count, char** arguments) try {
  io::ImporterRegistry importers;
  io::registerBuiltInImporters(importers);
  base::TaskPool tasks;
  for (int i = 1; i < count; ++i) {
    const fs::path path = arguments[i];
    const auto bytes = base::readFile(path);
    if (!bytes) throw std::runtime_error(bytes.diagnostics()[0].message());
    const double megabytes = static_cast<double>(bytes.value().size()) / 1e6;
    const auto ours = importSeconds(importers, path, "citygml", tasks);
    if (!ours) throw std::runtime_error(fmt::format("{} cannot be read", path.string()));
    const auto peer = importSeconds(importers, path, "libcitygml", tasks);
    const double perCore = megabytes / ours->processor;
    print("import, per core", path, perCore, "pugixml, parse only",
          megabytes / parseSeconds(bytes.value()).processor);
    print("import, per core", path, perCore, "libcitygml",
          peer ? std::optional(megabytes / peer->processor) : std::nullopt);
    print("import, all cores", path, megabytes / ours->wall, "libcitygml",
          peer ? std::optional(megabytes / peer->wall) : std::nullopt);
  }
  return 0;
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 3;
}
