// import_bench FILE…: how fast CityGML files are read, in MB/s of file, as JSON lines: ours against
// libcitygml and against pugixml, which only parses the XML and so is what no reader on top of it can beat on
// one core.
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
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

/// Best of several runs: what the machine can do, not what else it was doing.
double bestSeconds(const std::function<void()>& run) {
  using Clock = std::chrono::steady_clock;
  double best = 1e9;
  double total = 0;
  for (int round = 0; round < 3 || total < kLeastSeconds; ++round) {
    const auto start = Clock::now();
    run();
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    best = std::min(best, seconds);
    total += seconds;
    if (total > 20 * kLeastSeconds) break;
  }
  return best;
}

/// Nothing where the reader makes no model of the file.
std::optional<double> importSeconds(const io::ImporterRegistry& importers, const fs::path& path,
                                    std::string_view reader, base::TaskPool& tasks) {
  bool read = true;
  const double seconds = bestSeconds([&] {
    base::Progress progress;
    if (!read) return;
    read = importers.import(path, reader, {}, {tasks, progress, {}}).hasValue();
  });
  return read ? std::optional(seconds) : std::nullopt;
}

double parseSeconds(const std::string& bytes) {
  std::string copy;
  return bestSeconds([&] {
    copy = bytes;
    pugi::xml_document document;
    if (!document.load_buffer_inplace(copy.data(), copy.size())) throw std::runtime_error("pugixml: no XML");
  });
}

void print(const fs::path& path, double ours, std::string_view peerName, std::optional<double> peer) {
  const auto orNull = [](std::optional<double> value) {
    return value ? nlohmann::json(*value) : nlohmann::json();
  };
  const nlohmann::json line{
      {"name", "import"},     {"file", path.filename().string()},
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
    const auto speed = [&](std::optional<double> seconds) {
      return seconds ? std::optional(megabytes / *seconds) : std::nullopt;
    };
    const auto ours = speed(importSeconds(importers, path, "citygml", tasks));
    if (!ours) throw std::runtime_error(fmt::format("{} cannot be read", path.string()));
    print(path, *ours, "pugixml, parse only", speed(parseSeconds(bytes.value())));
    print(path, *ours, "libcitygml", speed(importSeconds(importers, path, "libcitygml", tasks)));
  }
  return 0;
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 3;
}
