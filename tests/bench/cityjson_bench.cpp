// cityjson_bench FILE…: how fast CityJSON files become models with triangles, in MB/s of file, as JSON lines:
// ours against simdjson, which only parses the JSON to its document and so does a part of the work.
#include <fmt/core.h>
#include <simdjson.h>

#include <algorithm>
#include <filesystem>
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

Seconds importSeconds(const io::ImporterRegistry& importers, const fs::path& path, base::TaskPool& tasks) {
  return bestSeconds([&] {
    base::Progress progress;
    if (!importers.import(path, "cityjson", {}, {tasks, progress, {}})) {
      throw std::runtime_error(fmt::format("{} cannot be read", path.string()));
    }
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
  base::TaskPool tasks;
  for (int i = 1; i < count; ++i) {
    const fs::path path = arguments[i];
    const auto bytes = base::readFile(path);
    if (!bytes) throw std::runtime_error(bytes.diagnostics()[0].message());
    const simdjson::padded_string text(bytes.value());
    const double megabytes = static_cast<double>(text.size()) / 1e6;
    const Seconds ours = importSeconds(importers, path, tasks);
    const Seconds peer = parseSeconds(text, path.extension() == ".jsonl");
    bench::print("CityJSON, per core", path, megabytes / ours.processor, "simdjson, parse only",
                 megabytes / peer.processor);
    bench::print("CityJSON, all cores", path, megabytes / ours.wall, "simdjson, parse only",
                 megabytes / peer.wall);
  }
  return 0;
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 3;
}
