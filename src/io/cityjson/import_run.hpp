#pragma once

#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

#include "io/cityjson/document_split.hpp"
#include "io/cityjson/header.hpp"
#include "io/cityjson/object_order.hpp"
#include "io/cityjson/object_reader.hpp"
#include "io/importer.hpp"

namespace stadtblick::io::cityjson {

/// One import, from the bytes of a file to a model: a document's objects, or the lines of a sequence, in
/// parallel to fragments → decide on CRS and frame → place and triangulate in parallel → join in order →
/// prototypes, appearances.
class ImportRun {
 public:
  ImportRun(std::filesystem::path path, const ImportOptions& options, const ImportContext& context)
      : path_(std::move(path)), options_(options), context_(context) {}

  base::Result<Imported> run();

 private:
  /// A line of a sequence.
  struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t number = 0;
  };

  bool readFile(std::string_view text);
  void readTemplates();
  void readDocument();
  void readSequence(std::string_view text);
  void readLines(std::string_view text, std::size_t begin, std::size_t end, Batch& batch) const;
  void readObjects(const DocumentText& document, std::span<const OrderedObject> ordered,
                   std::uint32_t firstPosition, ObjectReader& reader) const;
  DocumentTables tables() const;
  void reportBatches();
  void reportBroken(const DocumentText& document, std::string_view text, std::uint32_t firstLine,
                    assembly::Findings& findings) const;
  base::Result<Imported> build(std::uint64_t bytes);
  base::Result<Imported> failure();
  base::Result<Imported> failure(base::DiagnosticCode code, std::vector<std::string> arguments);

  std::filesystem::path path_;
  const ImportOptions& options_;
  const ImportContext& context_;
  DocumentText document_;  ///< the whole of a file, or the first line of a sequence.
  bool isSequence_ = false;
  Header header_;
  std::vector<model::Lod> templateLods_;
  std::vector<geo::Vec3> templateVertices_;
  std::vector<Line> lines_;
  std::vector<Batch> batches_;
  assembly::Findings findings_;
};

}  // namespace stadtblick::io::cityjson
