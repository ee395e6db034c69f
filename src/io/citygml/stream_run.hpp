#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "io/assembly/findings.hpp"
#include "io/assembly/plausibility.hpp"
#include "io/citygml/batch.hpp"
#include "io/citygml/file_windows.hpp"
#include "io/citygml/library_objects.hpp"
#include "io/citygml/linked_documents.hpp"
#include "io/importer.hpp"

namespace stadtblick::io::citygml {

/// One import in pieces: windows of the file are split one after the other, become models in parallel and are
/// handed on in order. As many are on the way as there are threads, so memory does not grow with the file.
class StreamRun {
 public:
  StreamRun(std::filesystem::path path, const ImportOptions& options, const ImportContext& context,
            const PieceSink& sink)
      : path_(std::move(path)),
        options_(options),
        context_(context),
        sink_(sink),
        splitter_(context.cancel) {}

  base::Result<base::Done> run();

 private:
  /// A window of the file on its way to a model.
  struct Piece {
    std::string text;
    std::vector<TopLevelElement> elements;
    std::uint64_t consumed = 0;
    Fragment fragment;
    bool isRead = false;  ///< the fragment is there already.
    Findings findings;
    std::size_t failedPoints = 0;
    assembly::ImplausibleAttributes implausible;
    std::shared_ptr<model::CityModel> model;
  };
  using PiecePointer = std::unique_ptr<Piece>;

  base::Result<base::Done> failure();
  base::Result<base::Done> failure(base::DiagnosticCode code, std::vector<std::string> arguments);
  /// The next window; nothing behind the last one.
  PiecePointer nextWindow();
  bool readInOneGo(Piece& piece) const;
  void read(Piece& piece) const;
  /// Reads the first pieces, up to one with coordinates, and decides on CRS and frame.
  bool decide();
  void readPieces();
  /// Takes the next window and makes a model of it; false where there is nothing to take.
  bool work();
  void makeModel(Piece& piece);
  std::unique_ptr<Placement> borrowPlacement();
  void returnPlacement(std::unique_ptr<Placement> placement);
  /// Findings and the model of a finished piece; false where the sink wants no more.
  bool deliver(Piece& piece);
  void reportWhole();

  std::filesystem::path path_;
  const ImportOptions& options_;
  const ImportContext& context_;
  const PieceSink& sink_;

  // Of the file, guarded by reading_ once pieces are made in parallel.
  std::mutex reading_;
  std::optional<FileWindows> windows_;
  std::unique_ptr<LinkedDocuments> documents_;  ///< opened only where a link needs them.
  std::unique_ptr<LibraryObjects> libraries_;
  WindowSplitter splitter_;
  std::uint64_t offset_ = 0;
  bool atEnd_ = false;
  int readError_ = 0;
  std::size_t windowsRead_ = 0;
  std::vector<PiecePointer> first_;  ///< read to decide on the placement.
  std::size_t firstTaken_ = 0;

  std::string rootTag_;
  char lineEnd_ = '\n';
  std::string version_;
  FileHeader header_;
  std::optional<Placement> placement_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, PiecePointer> ready_;
  std::size_t onTheWay_ = 0;  ///< being made or waiting in ready_.
  std::size_t limit_ = 0;
  bool exhausted_ = false;
  bool stop_ = false;
  std::exception_ptr error_;
  std::vector<std::unique_ptr<Placement>> placements_;

  // Of the pieces delivered so far.
  Findings findings_;
  std::size_t objects_ = 0;
  std::size_t failedPoints_ = 0;
  std::map<std::string, std::size_t> extensions_;
  std::map<std::string, std::size_t> notShown_;
  assembly::ImplausibleAttributes implausible_;
  std::set<std::string, std::less<>> reportedOnce_;
};

}  // namespace stadtblick::io::citygml
