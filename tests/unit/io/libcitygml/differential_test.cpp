// Two readers, one file: what they disagree about is in tests/data/libcitygml_differences.json, each with its
// reason.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <regex>
#include <set>

#include "io/importer.hpp"
#include "unit/io/libcitygml/compared_models.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;
using ModelPointer = std::shared_ptr<const model::CityModel>;

struct Difference {
  std::string file;
  std::string aspect;
  std::string name;
  double ours = 0.0;
  double theirs = 0.0;
};

/// A row of the table: what may differ where, and why.
struct Accepted {
  std::string reason;
  std::regex files;
  std::regex aspects;
  std::regex names;
  std::optional<double> theirs;
  std::size_t used = 0;

  bool matches(const Difference& difference) const {
    return std::regex_match(difference.file, files) && std::regex_match(difference.aspect, aspects) &&
           std::regex_match(difference.name, names) && (!theirs || *theirs == difference.theirs);
  }
};

std::vector<Accepted> acceptedDifferences() {
  std::ifstream file(fs::path(STADTBLICK_TEST_FILES) / "data/libcitygml_differences.json");
  std::vector<Accepted> rows;
  for (const auto& row : nlohmann::json::parse(file)) {
    Accepted accepted{row.at("reason"),
                      std::regex(row.at("files").get<std::string>()),
                      std::regex(row.at("aspects").get<std::string>()),
                      std::regex(row.value("names", std::string(".*"))),
                      {}};
    if (row.contains("theirs")) accepted.theirs = row["theirs"].get<double>();
    rows.push_back(std::move(accepted));
  }
  return rows;
}

/// CityGML 1.0 and 2.0 below a folder, in the order of their names.
std::vector<fs::path> cityGmlFiles(const fs::path& folder) {
  std::set<fs::path> files;
  const Importer* reader = nullptr;
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  reader = registry.find("citygml");
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto extension = entry.path().extension();
    if (!entry.is_regular_file() || (extension != ".gml" && extension != ".xml")) continue;
    std::string head(256 * 1024, '\0');
    std::ifstream stream(entry.path(), std::ios::binary);
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(stream.gcount()));
    const auto probe = reader->probe(entry.path(), head);
    if (probe && (probe->format == "CityGML 1.0" || probe->format == "CityGML 2.0"))
      files.insert(entry.path());
  }
  return {files.begin(), files.end()};
}

template <typename Key, typename Value>
void compare(const char* aspect, const std::map<Key, Value>& ours, const std::map<Key, Value>& theirs,
             std::vector<Difference>& differences) {
  constexpr double kRelativeTolerance = 1e-4;
  std::set<Key> keys;
  for (const auto& [key, value] : ours) keys.insert(key);
  for (const auto& [key, value] : theirs) keys.insert(key);
  for (const auto& key : keys) {
    const auto in = [&key](const auto& map) {
      const auto found = map.find(key);
      return found == map.end() ? 0.0 : static_cast<double>(found->second);
    };
    if (std::abs(in(ours)-in(theirs)) <= kRelativeTolerance * std::max(in(ours), in(theirs))) continue;
    Difference difference{{}, aspect, {}, in(ours), in(theirs)};
    if constexpr (std::is_same_v<Key, std::string>)
      difference.name = key;
    else
      difference.name = std::to_string(key);
    differences.push_back(std::move(difference));
  }
}

std::vector<Difference> differencesBetween(const test::ModelSummary& ours, const test::ModelSummary& theirs) {
  std::vector<Difference> differences;
  compare("kind", ours.kinds, theirs.kinds, differences);
  compare("attribute", ours.attributes, theirs.attributes, differences);
  compare("surfaces", ours.surfaces, theirs.surfaces, differences);
  compare("area", ours.areas, theirs.areas, differences);
  compare("triangle area", ours.triangleAreas, theirs.triangleAreas, differences);
  const auto count = [&](const char* aspect, std::size_t a, std::size_t b) {
    if (a != b) differences.push_back({{}, aspect, {}, static_cast<double>(a), static_cast<double>(b)});
  };
  count("curves", ours.curves, theirs.curves);
  count("instances", ours.instances, theirs.instances);
  constexpr double kMillimetres = 2e-3;
  const bool sameBounds = (ours.bounds.empty() && theirs.bounds.empty()) ||
                          (geo::length(ours.bounds.min - theirs.bounds.min) < kMillimetres &&
                           geo::length(ours.bounds.max - theirs.bounds.max) < kMillimetres);
  if (!sameBounds)
    differences.push_back({{},
                           "bounds",
                           {},
                           geo::length(ours.bounds.size()),
                           theirs.bounds.empty() ? 0.0 : geo::length(theirs.bounds.size())});
  return differences;
}

/// Everything that the two readers say differently about a file.
std::vector<Difference> differencesIn(const fs::path& path, const ImporterRegistry& registry,
                                      base::TaskPool& tasks) {
  base::Progress progress;
  const auto ours = registry.import(path, "citygml", {}, {tasks, progress, {}});
  ImportOptions options;
  if (ours) options.frame = std::get<ModelPointer>(ours.value())->frame;
  const auto theirs = registry.import(path, "libcitygml", options, {tasks, progress, {}});
  if (!ours && !theirs) return {};
  if (!ours) return {{{}, "unread by us", {}, 0.0, 1.0}};
  if (!theirs) return {{{}, "unread", {}, 1.0, 0.0}};
  return differencesBetween(test::summaryOf(*std::get<ModelPointer>(ours.value())),
                            test::summaryOf(*std::get<ModelPointer>(theirs.value())));
}

TEST(LibcitygmlDifferential, BothReadersAgreeOnRealFilesButForListedReasons) {
  const char* shared = std::getenv("STADTBLICK_SHARED_DATA");
  const fs::path folder = shared == nullptr ? "" : shared;
  if (!fs::is_directory(folder)) GTEST_SKIP() << "the sample files are not there";
  auto accepted = acceptedDifferences();
  ASSERT_FALSE(accepted.empty());
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(2);
  std::size_t compared = 0;
  for (const auto& path : cityGmlFiles(folder)) {
    ++compared;
    for (auto& difference : differencesIn(path, registry, tasks)) {
      difference.file = fs::relative(path, folder).generic_string();
      const auto row =
          std::ranges::find_if(accepted, [&](const Accepted& a) { return a.matches(difference); });
      if (row != accepted.end()) ++row->used;
      EXPECT_NE(row, accepted.end()) << difference.file << ": " << difference.aspect << " " << difference.name
                                     << ": ours " << difference.ours << ", theirs " << difference.theirs;
    }
  }
  EXPECT_GT(compared, 100U);
  for (const auto& row : accepted) EXPECT_GT(row.used, 0U) << "no difference left for: " << row.reason;
}

}  // namespace
}  // namespace stadtblick::io
