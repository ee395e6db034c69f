#include <gtest/gtest.h>

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "io/importer.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;

fs::path sharedData() {
  const char* folder = std::getenv("STADTBLICK_SHARED_DATA");
  return folder == nullptr ? fs::path() : fs::path(folder);
}

base::Result<Imported> importFile(const fs::path& path, std::size_t threads = 2) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(threads);
  base::Progress progress;
  return registry.import(path, "citygml", {}, {tasks, progress, {}});
}

/// A row of a table in MANIFEST.md: what the author of the sample folder counted in the file.
struct Sample {
  fs::path path;
  std::string format;
  std::map<std::string, std::size_t> kinds;
  std::size_t polygons = 0;
  std::size_t triangles = 0;
  std::string also;
};

std::vector<std::string> split(const std::string& text, const std::string& by) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at = text.find(by); at != std::string::npos; at = text.find(by, from)) {
    parts.push_back(text.substr(from, at - from));
    from = at + by.size();
  }
  parts.push_back(text.substr(from));
  return parts;
}

std::vector<Sample> manifest() {
  std::vector<Sample> samples;
  std::ifstream file(sharedData() / "MANIFEST.md");
  std::string folder;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("## ")) folder = line.substr(3);
    const auto cells = split(line, " | ");
    if (!line.starts_with("| ") || cells.size() < 7 || !cells[2].starts_with("CityGML ")) continue;
    Sample sample;
    sample.path = sharedData() / folder / cells[0].substr(2);
    sample.format = cells[2].substr(0, 11);
    for (const auto& entry : split(cells[4], ", ")) {
      const auto space = entry.rfind(' ');
      sample.kinds[entry.substr(0, space)] = std::stoul(entry.substr(space + 1));
    }
    const auto counts = split(cells[5], "+");
    sample.polygons = std::stoul(counts[0]);
    sample.triangles = std::stoul(counts[1]);
    sample.also = cells[6];
    samples.push_back(sample);
  }
  return samples;
}

TEST(Probe, Dump) {
  for (const Sample& sample : manifest()) {
    const auto imported = importFile(sample.path);
    std::ostringstream out;
    std::map<std::string, std::size_t> codes;
    for (const auto& d : imported.diagnostics()) ++codes[std::string(base::diagnosticInfo(d.code).code)];
    out << sample.format << " " << fs::relative(sample.path, sharedData()).string() << "\n   ";
    if (!imported) {
      out << "NO MODEL";
    } else {
      const auto& model = *std::get<std::shared_ptr<const model::CityModel>>(imported.value());
      std::map<std::string, std::size_t> kinds;
      for (const auto kind : model.objects.kind) ++kinds[std::string(model::kindName(kind))];
      if (kinds != sample.kinds) {
        out << "KINDS ";
        for (const auto& [k, n] : kinds) {
          const auto it = sample.kinds.find(k);
          if (it == sample.kinds.end() || it->second != n) out << k << " " << n << " (" << (it == sample.kinds.end() ? 0 : it->second) << ") ";
        }
        for (const auto& [k, n] : sample.kinds) if (!kinds.contains(k)) out << "-" << k << " " << n << " ";
      }
      if (model.surfaces.size() != sample.polygons + sample.triangles)
        out << "SURF " << model.surfaces.size() << " (" << sample.polygons << "+" << sample.triangles << ") ";
      const auto& b = model.sources[0].worldBounds;
      const auto& e = model.sources[0].statedEnvelope;
      out << "crs=" << model.sources[0].crs.text() << " b=" << std::fixed << b.min.x << "," << b.min.y << "," << b.min.z << ".." << b.max.x << "," << b.max.y << "," << b.max.z;
      if (!e.empty()) out << " env=" << e.min.x << "," << e.min.y << ".." << e.max.x << "," << e.max.y;
      out << " inst=" << model.instances.size() << " proto=" << model.prototypes.size() << " curves=" << model.curves.size() << " tex=" << model.appearances.textures.size() << " [" << sample.also << "]";
    }
    out << "\n   ";
    for (const auto& [c, n] : codes) out << c << ":" << n << " ";
    std::printf("%s\n", out.str().c_str());
  }
}

}  // namespace
}  // namespace stadtblick::io
