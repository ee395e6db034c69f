#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "io/assembly/findings.hpp"
#include "io/assembly/fragment.hpp"
#include "io/assembly/placement.hpp"
#include "io/citygml/batch.hpp"
#include "io/citygml/file_text.hpp"
#include "io/citygml/file_windows.hpp"
#include "io/citygml/splitter.hpp"
#include "io/importer.hpp"

namespace stadtblick::io::citygml {

/// One import, from the bytes of a file to a model:
/// stretches of members (or members, told apart, where something is wrong) in parallel to fragments → decide
/// on CRS and frame → place and triangulate in parallel → join in document order → links, prototypes,
/// appearances.
class ImportRun {
 public:
  ImportRun(std::filesystem::path path, const ImportOptions& options, const ImportContext& context)
      : path_(std::move(path)), options_(options), context_(context) {}

  base::Result<Imported> run();

 private:
  bool split();
  bool readStretches(const FileWindows& windows);
  void readMembers();
  void readLibraryObjects(const ReadingAids& aids);
  void reportWhole(const model::CityModel& model, const Placement& placement);
  base::Result<Imported> failure();
  base::Result<Imported> failure(base::DiagnosticCode code, std::vector<std::string> arguments);

  std::filesystem::path path_;
  const ImportOptions& options_;
  const ImportContext& context_;
  std::string_view text_;  ///< where members have to be told apart.
  SplitFile file_;
  std::string version_;
  FileHeader header_;
  std::atomic<std::uint64_t> readTwice_ = 0;
  std::vector<Fragment> fragments_;
  Findings findings_;
};

}  // namespace stadtblick::io::citygml
