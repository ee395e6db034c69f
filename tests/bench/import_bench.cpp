// import_bench [--ours] FILE…: how fast CityGML files become models with triangles, in MB/s of file, as JSON
// lines: our reader on one thread against libcitygml (which tessellates too, on its one thread) and against
// pugixml, which only parses the XML; our reader on two threads against itself on one; and in pieces. With
// --ours our reader on one thread is all that runs, for a profiler.
#include <citygml/citygml.h>
#include <citygml/citygmllogger.h>
#include <fmt/core.h>
#include <sched.h>

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

/// Holds the process on one processor for as long as it lives.
class OneProcessor {
 public:
  OneProcessor() {
    ::sched_getaffinity(0, sizeof all_, &all_);
    cpu_set_t one;
    CPU_ZERO(&one);
    for (std::size_t i = CPU_SETSIZE; i-- > 0 && CPU_COUNT(&one) == 0;) {
      if (CPU_ISSET(i, &all_)) CPU_SET(i, &one);
    }
    ::sched_setaffinity(0, sizeof one, &one);
  }
  ~OneProcessor() { ::sched_setaffinity(0, sizeof all_, &all_); }
  OneProcessor(const OneProcessor&) = delete;
  OneProcessor& operator=(const OneProcessor&) = delete;

 private:
  cpu_set_t all_{};
};

class Importers {
 public:
  Importers() { io::registerBuiltInImporters(registry_); }

  // One worker and the caller: two threads, or one after the other where they are held on one processor.
  Seconds whole(const fs::path& path) {
    base::TaskPool tasks(1);
    return bestSeconds([&] {
      base::Progress progress;
      const auto read = registry_.import(path, "citygml", {}, {tasks, progress, {}});
      if (!read) throw std::runtime_error(path.string() + " cannot be read");
    });
  }

  Seconds pieces(const fs::path& path) {
    base::TaskPool tasks(1);
    return bestSeconds([&] {
      base::Progress progress;
      const auto read =
          registry_.stream(path, "citygml", {}, {tasks, progress, {}}, [](const auto&) { return true; });
      if (!read) throw std::runtime_error(path.string() + " cannot be read in pieces");
    });
  }

 private:
  io::ImporterRegistry registry_;
};

// libcitygml's class has no virtual destructor; ours is only ever deleted as what it is.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
/// Says nothing, which takes no time.
class Quiet final : public citygml::CityGMLLogger {
 public:
  Quiet() : CityGMLLogger(LOGLEVEL::LL_ERROR) {}
  void log(LOGLEVEL /*level*/, const std::string& /*message*/, const char* /*file*/,
           int /*line*/) const override {}
};
#pragma GCC diagnostic pop

/// Nothing where libcitygml makes no model of the file.
std::optional<Seconds> libcitygmlSeconds(const fs::path& path) {
  const auto logger = std::make_shared<Quiet>();
  bool read = true;
  const Seconds seconds = bestSeconds([&] {
    if (!read) return;
    citygml::ParserParams parameters;
    parameters.tesselate = true;
    try {
      read = citygml::load(path.string(), parameters, logger) != nullptr;
    } catch (...) {
      read = false;
    }
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
  Importers importers;
  const bool onlyOurs = count > 1 && std::string_view(arguments[1]) == "--ours";
  for (int i = onlyOurs ? 2 : 1; i < count; ++i) {
    const fs::path path = arguments[i];
    const auto bytes = base::readFile(path);
    if (!bytes) throw std::runtime_error(bytes.diagnostics()[0].message());
    const double megabytes = static_cast<double>(bytes.value().size()) / 1e6;
    Seconds one;
    Seconds inPieces;
    Seconds parse;
    std::optional<Seconds> peer;
    {
      const OneProcessor pinned;
      one = importers.whole(path);
      if (onlyOurs) {
        print("import, one thread", path, megabytes / one.processor, "", std::nullopt);
        continue;
      }
      inPieces = importers.pieces(path);
      parse = parseSeconds(bytes.value());
      peer = libcitygmlSeconds(path);
    }
    const Seconds two = importers.whole(path);
    const Seconds twoInPieces = importers.pieces(path);
    // One thread by processor time, which the rest of the machine disturbs less; two threads by the clock.
    const auto peerRate = peer ? std::optional(megabytes / peer->processor) : std::nullopt;
    print("import, one thread", path, megabytes / one.processor, "libcitygml", peerRate);
    print("import, one thread", path, megabytes / one.processor, "pugixml, parse only",
          megabytes / parse.processor);
    print("import, two threads", path, megabytes / two.wall, "ours, one thread", megabytes / one.wall);
    print("in pieces, one thread", path, megabytes / inPieces.processor, "libcitygml", peerRate);
    print("in pieces, two threads", path, megabytes / twoInPieces.wall, "ours, one thread",
          megabytes / inPieces.wall);
  }
  return 0;
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 3;
}
