// cityjson_bench FILE…: how fast CityJSON files become models with triangles, in MB/s of file, as JSON lines:
// on one thread against simdjson, which only parses the JSON to its document and so does a part of the work;
// in pieces, as large files are read; and on two threads against one.
#include <fmt/core.h>
#include <sched.h>
#include <simdjson.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "base/atomic_file.hpp"
#include "bench/measure.hpp"
#include "io/importer.hpp"

namespace {

using namespace stadtblick;
using bench::bestSeconds;
using bench::Seconds;
namespace fs = std::filesystem;

/// While it lives, this thread and those that it starts have one processor core.
class OneCore {
 public:
  OneCore() {
    ::sched_getaffinity(0, sizeof all_, &all_);
    cpu_set_t one;
    CPU_ZERO(&one);
    for (std::size_t core = 0; core < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++core) {
      if (CPU_ISSET(core, &all_)) CPU_SET(core, &one);
    }
    ::sched_setaffinity(0, sizeof one, &one);
  }
  OneCore(const OneCore&) = delete;
  OneCore& operator=(const OneCore&) = delete;
  ~OneCore() { ::sched_setaffinity(0, sizeof all_, &all_); }

 private:
  cpu_set_t all_;
};

void check(bool good, const fs::path& path) {
  if (!good) throw std::runtime_error(fmt::format("{} cannot be read", path.string()));
}

/// On this thread and one of the pool's.
Seconds importSeconds(const io::ImporterRegistry& importers, const fs::path& path) {
  base::TaskPool tasks(1);
  return bestSeconds([&] {
    base::Progress progress;
    check(importers.import(path, "cityjson", {}, {tasks, progress, {}}).hasValue(), path);
  });
}

Seconds streamSeconds(const io::ImporterRegistry& importers, const fs::path& path) {
  base::TaskPool tasks(1);
  return bestSeconds([&] {
    base::Progress progress;
    const auto sink = [](const std::shared_ptr<const model::CityModel>&) { return true; };
    check(importers.stream(path, "cityjson", {}, {tasks, progress, {}}, sink).hasValue(), path);
  });
}

/// The parser keeps its memory from one run to the next; a sequence is parsed line by line.
Seconds parseSeconds(const simdjson::padded_string& text, bool isSequence) {
  std::vector<std::string_view> documents;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t size = isSequence ? std::min(rest.find('\n'), rest.size()) : rest.size();
    if (size > 1) documents.push_back(rest.substr(0, size));
    rest.remove_prefix(std::min(size + 1, rest.size()));
  }
  simdjson::dom::parser parser;
  return bestSeconds([&] {
    for (const std::string_view document : documents) {
      if (parser.parse(document.data(), document.size(), false).error() != simdjson::SUCCESS) {
        throw std::runtime_error("simdjson: no JSON");
      }
    }
  });
}

}  // namespace

int main(int count, char** arguments) try {
  io::ImporterRegistry importers;
  io::registerBuiltInImporters(importers);
  for (int i = 1; i < count; ++i) {
    const fs::path path = arguments[i];
    const auto bytes = base::readFile(path);
    if (!bytes) throw std::runtime_error(bytes.diagnostics()[0].message());
    const simdjson::padded_string text(bytes.value());
    const double megabytes = static_cast<double>(text.size()) / 1e6;
    Seconds one;
    Seconds streamed;
    Seconds peer;
    {
      const OneCore core;
      one = importSeconds(importers, path);
      streamed = streamSeconds(importers, path);
      peer = parseSeconds(text, path.extension() == ".jsonl");
    }
    const Seconds two = importSeconds(importers, path);
    // Of processor time, which other programs do not disturb; of two threads by the clock, which they do.
    bench::print("CityJSON, one thread", path, megabytes / one.processor, "simdjson, parse only",
                 megabytes / peer.processor);
    bench::print("CityJSON in pieces, one thread", path, megabytes / streamed.processor,
                 "simdjson, parse only", megabytes / peer.processor);
    bench::print("CityJSON, two threads", path, megabytes / two.wall, "one thread", megabytes / one.wall);
  }
  return 0;
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 3;
}
