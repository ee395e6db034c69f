#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "io/assembly/findings.hpp"
#include "io/assembly/fragment.hpp"
#include "io/assembly/placement.hpp"
#include "io/citygml/file_text.hpp"
#include "io/citygml/splitter.hpp"
#include "io/importer.hpp"

namespace stadtblick::io::citygml {

using assembly::Findings;
using assembly::Fragment;
using assembly::Placement;

/// One import, from the bytes of a file to a model:
/// split → members in parallel to fragments → decide on CRS and frame → place and triangulate in parallel →
/// join in document order → links, prototypes, appearances.
class ImportRun {
 public:
  ImportRun(std::filesystem::path path, const ImportOptions& options, const ImportContext& context)
      : path_(std::move(path)), options_(options), context_(context) {}

  base::Result<Imported> run();

 private:
  bool split();
  void readHeader();
  void readMembers();
  void readBatch(std::size_t begin, std::size_t end, Fragment& fragment) const;
  void placeAll(const Placement& placement);
  void reportWhole(const model::CityModel& model, const Placement& placement);
  base::Result<Imported> failure();
  base::Result<Imported> failure(base::DiagnosticCode code, std::vector<std::string> arguments);
  std::string_view textOfElement(const TopLevelElement& element) const {
    return text_.substr(element.begin, element.end - element.begin);
  }

  std::filesystem::path path_;
  const ImportOptions& options_;
  const ImportContext& context_;
  std::string_view text_;
  SplitFile file_;
  std::string version_;
  std::string modelName_;
  Placement::Header header_;
  std::vector<Fragment> fragments_;
  Findings findings_;
};

/// The first srsName in a piece of XML; "" where there is none.
std::string firstSrsName(std::string_view xml);

}  // namespace stadtblick::io::citygml
