#include "io/cityjson/stream_run.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "io/citygml/lines.hpp"
#include "io/cityjson/model_maker.hpp"

namespace stadtblick::io::cityjson {

using assembly::Fragment;
using assembly::Placement;
using base::DiagnosticCode;

base::Result<base::Done> StreamRun::failure() {
  return base::Result<base::Done>::failure(findings_.take(path_.string()));
}

base::Result<base::Done> StreamRun::failure(DiagnosticCode code, std::vector<std::string> arguments) {
  findings_.addError(code, std::move(arguments));
  return failure();
}

base::Result<base::Done> StreamRun::run() {
  auto windows = citygml::FileWindows::open(path_);
  if (!windows) return base::Result<base::Done>::failure(std::move(windows.diagnostics()));
  windows_.emplace(std::move(windows).value());
  bytes_ = windows_->bytes();
  context_.progress.setTotal(bytes_);
  if (!open()) return failure();
  const std::size_t lanes = context_.tasks.threadCount() + 1;
  for (;;) {
    Pieces pieces;
    while (pieces.size() < lanes && !context_.cancel.cancelled()) {
      auto piece = std::make_unique<Piece>();
      if (!nextPiece(*piece)) break;
      pieces.push_back(std::move(piece));
    }
    if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});
    if (pieces.empty()) return finish();
    context_.tasks.parallelFor(pieces.size(), [&](std::size_t i) { read(*pieces[i]); });
    if (!placement_ && !decide(pieces)) return failure();
    context_.tasks.parallelFor(pieces.size(), [&](std::size_t i) { make(*pieces[i]); });
    for (auto& piece : pieces) {
      if (!deliver(*piece)) return failure(DiagnosticCode::kCancelled, {});
      piece.reset();
    }
  }
}

/// Finds out what the file is by its first line and what follows.
bool StreamRun::open() {
  std::string head;
  for (std::size_t wanted = 64 * 1024;; wanted *= 2) {
    readError_ = windows_->read(0, wanted, head);
    const auto line = head.find('\n');
    const bool behind = line != std::string::npos && head.find('{', line) != std::string::npos;
    if (readError_ != 0 || behind || head.size() < wanted) break;
    // A line that goes on for this long is a document, of which all is needed anyway.
    if (line == std::string::npos && wanted >= options_.pieceBytes * 16) break;
  }
  if (readError_ == 0 && DocumentReader::isSequence(head)) {
    firstLine_ = head.substr(0, head.find('\n'));
    const std::size_t size = firstLine_.size();
    firstLine_.append(kPaddingBytes, '\0');
    reader_.openSequence(std::string_view(firstLine_).substr(0, size), findings_);
    return true;
  }
  windows_.reset();
  auto opened = JsonFile::open(path_);
  if (!opened) {
    for (const auto& diagnostic : opened.diagnostics()) findings_.add(diagnostic);
    return false;
  }
  file_.emplace(std::move(opened).value());
  reader_.openDocument(file_->text(), findings_);
  return true;
}

bool StreamRun::nextPiece(Piece& piece) { return windows_ ? nextLines(piece) : nextObjects(piece); }

/// As many whole lines as make a piece; a longer one makes a longer piece.
bool StreamRun::nextLines(Piece& piece) {
  std::size_t end = 0;
  for (std::size_t wanted = std::max<std::size_t>(1, options_.pieceBytes);; wanted *= 2) {
    readError_ = windows_->read(offset_, wanted, piece.text);
    if (readError_ != 0 || piece.text.empty()) return false;
    const auto lastEnd = piece.text.rfind('\n');
    end = piece.text.size() < wanted ? piece.text.size() : lastEnd + 1;
    if (end > 0 && (piece.text.size() < wanted || lastEnd != std::string::npos)) break;
  }
  piece.text.resize(end);
  piece.firstLine = line_;
  piece.consumed = end;
  offset_ += end;
  line_ += citygml::countLineEnds(piece.text, '\n');
  piece.text.append(kPaddingBytes, '\0');
  return true;
}

bool StreamRun::nextObjects(Piece& piece) {
  const auto& order = reader_.order();
  if (nextObject_ >= order.size()) return false;
  std::size_t end = nextObject_;
  while (end < order.size() && (order[end].parent != kNoParent || piece.consumed < options_.pieceBytes)) {
    piece.consumed += reader_.bytesOf(order[end++]);
  }
  piece.range = {nextObject_, std::max(end, nextObject_ + 1)};
  nextObject_ = piece.range.second;
  return true;
}

void StreamRun::read(Piece& piece) const {
  piece.batches.resize(2);
  if (windows_) {
    const std::size_t size = piece.text.size() - kPaddingBytes;
    reader_.readLines(linesOf(std::string_view(piece.text).substr(0, size), piece.firstLine),
                      piece.batches[1]);
    std::string().swap(piece.text);
  } else {
    reader_.readObjects(piece.range.first, piece.range.second, piece.batches[1]);
  }
  if (!piece.batches[1].fragment.instances.empty()) reader_.readTemplates(piece.batches[0]);
}

bool StreamRun::decide(Pieces& pieces) {
  std::vector<Fragment> fragments;
  for (auto& piece : pieces) fragments.push_back(std::move(piece->batches[1].fragment));
  auto placed = Placement::decide(reader_.header().placement, fragments, options_, findings_);
  for (std::size_t i = 0; i < pieces.size(); ++i) pieces[i]->batches[1].fragment = std::move(fragments[i]);
  if (!placed) {
    for (const auto& diagnostic : placed.diagnostics()) findings_.add(diagnostic);
    return false;
  }
  placement_.emplace(std::move(placed).value());
  return true;
}

void StreamRun::make(Piece& piece) const {
  const Placement placement = *placement_;
  std::vector<Fragment> fragments;
  model::Triangulator triangulator;
  for (Batch& batch : piece.batches) {
    piece.findings.append(std::exchange(batch.fragment.findings, {}));
    fragments.push_back(std::move(batch.fragment));
    piece.failedPoints += placement.apply(fragments.back());
    assembly::triangulate(fragments.back(), triangulator);
  }
  piece.model = makeModel(reader_, path_.string(), bytes_, options_.loadTextures, placement, fragments,
                          piece.batches, piece.findings, piece.implausible);
}

bool StreamRun::deliver(Piece& piece) {
  piece.findings.removeIf([this](const base::Diagnostic& diagnostic) {  // what all pieces meet is said once
    switch (diagnostic.code) {
      case DiagnosticCode::kTextureMissing:
      case DiagnosticCode::kTextureOutsideFolder:
        return !reportedOnce_.insert(diagnostic.message()).second;
      default:
        return false;
    }
  });
  findings_.append(std::move(piece.findings));
  for (const Batch& batch : piece.batches) counts_.add(batch);
  failedPoints_ += piece.failedPoints;
  implausible_.append(std::move(piece.implausible));
  context_.progress.advance(piece.consumed);
  objects_ += piece.model->objects.size();
  return piece.model->objects.size() == 0 || sink_(std::move(piece.model));
}

base::Result<base::Done> StreamRun::finish() {
  if (readError_ != 0) {
    return failure(DiagnosticCode::kFileNotReadable, {path_.string(), std::strerror(readError_)});
  }
  counts_.report(findings_);
  if (objects_ == 0) return failure(DiagnosticCode::kCityGmlNoObjects, {});
  if (failedPoints_ > 0) {
    findings_.add(DiagnosticCode::kCrsTransformFailed, {},
                  {placement_->crs().text(), placement_->frame().crs().text(),
                   std::to_string(failedPoints_) + " points"});
  }
  std::move(implausible_).report(findings_);
  context_.progress.advance(bytes_ - std::min<std::uint64_t>(context_.progress.done(), bytes_));
  return {base::Done{}, findings_.take(path_.string())};
}

}  // namespace stadtblick::io::cityjson
