// import_bench FILE…: how fast CityGML files are read, in MB/s of file, as JSON lines: ours against
// libcitygml and against pugixml, which only parses the XML and so is what no reader on top of it can beat on
// one core.
#include <fmt/core.h>

#include <filesystem>
#include <optional>
#include <pugixml.hpp>

#include "base/atomic_file.hpp"
#include "bench/measure.hpp"
#include "io/importer.hpp"

namespace {

using namespace stadtblick;
using bench::bestSeconds;
using bench::print;
using bench::Seconds;
namespace fs = std::filesystem;

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
