#pragma once

#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include "io/cityjson/document_reader.hpp"
#include "io/importer.hpp"

namespace stadtblick::io::cityjson {

/// One import, from the bytes of a file to a model: a document's objects, or the lines of a sequence, in
/// parallel to fragments → decide on CRS and frame → place and triangulate in parallel → join in order →
/// prototypes, appearances.
class ImportRun {
 public:
  ImportRun(std::filesystem::path path, const ImportOptions& options, const ImportContext& context)
      : path_(std::move(path)), options_(options), context_(context), reader_(context) {}

  base::Result<Imported> run();

 private:
  void readDocument(std::string_view text);
  void readSequence(std::string_view text);
  base::Result<Imported> build(std::uint64_t bytes);
  base::Result<Imported> failure();
  base::Result<Imported> failure(base::DiagnosticCode code, std::vector<std::string> arguments);

  std::filesystem::path path_;
  const ImportOptions& options_;
  const ImportContext& context_;
  DocumentReader reader_;
  std::vector<Batch> batches_;  ///< the first one holds the geometry templates.
  assembly::Findings findings_;
};

}  // namespace stadtblick::io::cityjson
