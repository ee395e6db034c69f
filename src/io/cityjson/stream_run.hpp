#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "io/assembly/plausibility.hpp"
#include "io/citygml/file_windows.hpp"
#include "io/cityjson/document_reader.hpp"
#include "io/cityjson/json_file.hpp"
#include "io/importer.hpp"

namespace stadtblick::io::cityjson {

/// One import in pieces. As many as there are threads are read and made at a time, then handed on in order.
class StreamRun {
 public:
  StreamRun(std::filesystem::path path, const ImportOptions& options, const ImportContext& context,
            const PieceSink& sink)
      : path_(std::move(path)), options_(options), context_(context), sink_(sink), reader_(context) {}

  base::Result<base::Done> run();

 private:
  /// Lines of a sequence, or a range of the objects of a document, on the way to a model.
  struct Piece {
    std::string text;
    std::uint32_t firstLine = 1;
    std::pair<std::size_t, std::size_t> range;
    std::uint64_t consumed = 0;
    std::vector<Batch> batches;  ///< the geometry templates, and what was read.
    assembly::Findings findings;
    std::size_t failedPoints = 0;
    assembly::ImplausibleAttributes implausible;
    std::shared_ptr<model::CityModel> model;
  };
  using Pieces = std::vector<std::unique_ptr<Piece>>;

  bool open();
  bool nextPiece(Piece& piece);
  bool nextLines(Piece& piece);
  bool nextObjects(Piece& piece);
  void read(Piece& piece) const;
  bool decide(Pieces& pieces);
  void make(Piece& piece) const;
  bool deliver(Piece& piece);
  base::Result<base::Done> finish();
  base::Result<base::Done> failure();
  base::Result<base::Done> failure(base::DiagnosticCode code, std::vector<std::string> arguments);

  std::filesystem::path path_;
  const ImportOptions& options_;
  const ImportContext& context_;
  const PieceSink& sink_;
  DocumentReader reader_;
  std::optional<citygml::FileWindows> windows_;  ///< of a sequence.
  std::optional<JsonFile> file_;                 ///< a document.
  std::string firstLine_;                        ///< of a sequence; the reader refers to it.
  std::uint64_t bytes_ = 0;
  std::uint64_t offset_ = 0;
  std::uint32_t line_ = 1;
  std::size_t nextObject_ = 0;
  int readError_ = 0;
  std::optional<assembly::Placement> placement_;

  // Of the pieces delivered so far.
  assembly::Findings findings_;
  BatchCounts counts_;
  std::size_t objects_ = 0;
  std::size_t failedPoints_ = 0;
  assembly::ImplausibleAttributes implausible_;
  std::set<std::string, std::less<>> reportedOnce_;
};

}  // namespace stadtblick::io::cityjson
