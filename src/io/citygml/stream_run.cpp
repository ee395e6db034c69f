#include "io/citygml/stream_run.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "io/assembly/model_builder.hpp"
#include "io/assembly/texture_files.hpp"
#include "io/citygml/names.hpp"

namespace stadtblick::io::citygml {

using assembly::ModelBuilder;
using assembly::reportMissingGeometry;
using assembly::reportOutsideEnvelope;
using assembly::TextureFiles;
using assembly::triangulate;
using base::DiagnosticCode;

namespace {

/// So many pieces without coordinates, and the CRS is decided without them.
constexpr std::size_t kMostUndecided = 4;

/// Tasks may begin when all is done and gone: what tells them so outlives the run.
struct Gate {
  std::mutex mutex;
  std::condition_variable quiet;
  bool closed = false;
  std::size_t running = 0;
};

}  // namespace

base::Result<base::Done> StreamRun::failure() {
  return base::Result<base::Done>::failure(findings_.take(path_.string()));
}

base::Result<base::Done> StreamRun::failure(DiagnosticCode code, std::vector<std::string> arguments) {
  findings_.addError(code, std::move(arguments));
  return failure();
}

base::Result<base::Done> StreamRun::run() {
  auto opened = FileWindows::open(path_);
  if (!opened) return base::Result<base::Done>::failure(std::move(opened.diagnostics()));
  windows_.emplace(std::move(opened).value());
  documents_ = std::make_unique<LinkedDocuments>(path_, LinkedDocuments::Own::kInPieces);
  libraries_ = std::make_unique<LibraryObjects>(path_, ReadingAids{documents_.get(), &context_.cancel});
  context_.progress.setTotal(windows_->bytes());
  if (!decide()) return failure();
  readPieces();
  if (context_.cancel.cancelled() || stop_) return failure(DiagnosticCode::kCancelled, {});
  if (readError_ != 0) {
    return failure(DiagnosticCode::kFileNotReadable, {path_.string(), std::strerror(readError_)});
  }
  if (objects_ == 0) return failure(DiagnosticCode::kCityGmlNoObjects, {});
  reportWhole();
  return {base::Done{}, findings_.take(path_.string())};
}

StreamRun::PiecePointer StreamRun::nextWindow() {
  if (firstTaken_ < first_.size()) return std::move(first_[firstTaken_++]);
  if (atEnd_ || splitter_.done() || context_.cancel.cancelled()) return nullptr;
  auto piece = std::make_unique<Piece>();
  for (std::size_t wanted = std::max<std::size_t>(1, options_.pieceBytes);; wanted *= 2) {
    readError_ = windows_->read(offset_, wanted, piece->text);
    if (readError_ != 0) return nullptr;
    atEnd_ = piece->text.size() < wanted;
    const SplitFile& file = splitter_.split(piece->text, atEnd_);
    piece->consumed = splitter_.consumed();
    if (piece->consumed == 0 && !atEnd_ && !splitter_.done()) continue;
    piece->elements = file.elements;
    if (windowsRead_++ == 0) {
      rootTag_ = file.rootTag;
      lineEnd_ = file.lineEnd;
    }
    if (file.truncated) piece->findings.add(DiagnosticCode::kXmlTruncated, {{}, file.truncatedLine, {}});
    reportBroken(piece->elements, piece->findings);
    if (file.declaresEntities) {
      piece->findings.add(DiagnosticCode::kXmlEntityRefused, {});
    } else if (!file.hasRoot && !file.truncated) {
      piece->findings.add(DiagnosticCode::kXmlBroken, {}, {"there is no element"});
    }
    offset_ += piece->consumed;
    return piece;
  }
}

/// The quick way, where nothing is wrong.
bool StreamRun::readInOneGo(Piece& piece) const {
  const auto whole = [](const TopLevelElement& element) { return element.state == ElementState::kWhole; };
  if (piece.elements.empty() || !std::ranges::all_of(piece.elements, whole)) return false;
  const TopLevelElement& first = piece.elements.front();
  const std::size_t bytes = piece.elements.back().end - first.begin;
  StretchReader reader(rootTag_, lineEnd_, {documents_.get(), &context_.cancel});
  return reader.read(std::string_view(piece.text).substr(first.begin, bytes), first.line, piece.fragment,
                     nullptr);
}

void StreamRun::read(Piece& piece) const {
  if (!readInOneGo(piece)) {
    readBatch({piece.text, rootTag_, lineEnd_, piece.elements}, piece.fragment,
              {documents_.get(), &context_.cancel});
  }
  piece.isRead = true;
  std::string().swap(piece.text);
}

bool StreamRun::decide() {
  bool decided = false;
  while (!decided && first_.size() < kMostUndecided) {
    PiecePointer piece = nextWindow();
    if (!piece) break;
    if (first_.empty()) version_ = cityGmlVersion(rootTag_);
    readHeader({piece->text, rootTag_, lineEnd_, piece->elements}, header_);
    read(*piece);
    const Fragment& f = piece->fragment;
    decided = !f.positions.empty() || !f.curvePositions.empty() || !f.referencePoints.empty();
    first_.push_back(std::move(piece));
    firstTaken_ = first_.size();
  }
  firstTaken_ = 0;
  const bool anyObject =
      std::ranges::any_of(first_, [](const PiecePointer& piece) { return !piece->fragment.objects.empty(); });
  if (readError_ != 0) {
    findings_.add(DiagnosticCode::kFileNotReadable, {}, {path_.string(), std::strerror(readError_)});
    return false;
  }
  if (context_.cancel.cancelled()) {
    static_cast<void>(failure(DiagnosticCode::kCancelled, {}));
    return false;
  }
  if (!anyObject && (atEnd_ || splitter_.done())) {
    for (const PiecePointer& piece : first_) {
      findings_.append(std::exchange(piece->findings, {}));
      findings_.append(std::exchange(piece->fragment.findings, {}));
    }
    if (rootTag_.empty()) return false;
    findings_.add(DiagnosticCode::kCityGmlNoObjects, {});
    return false;
  }
  std::vector<Fragment> fragments;
  for (const PiecePointer& piece : first_) fragments.push_back(std::move(piece->fragment));
  auto placed = Placement::decide(header_.placement, fragments, options_, findings_);
  for (std::size_t i = 0; i < fragments.size(); ++i) first_[i]->fragment = std::move(fragments[i]);
  if (!placed) {
    for (const auto& diagnostic : placed.diagnostics()) findings_.add(diagnostic);
    return false;
  }
  placement_.emplace(std::move(placed).value());
  return true;
}

void StreamRun::readPieces() {
  const std::size_t lanes = context_.tasks.threadCount();
  limit_ = lanes + 2;
  const auto gate = std::make_shared<Gate>();
  const auto task = [this, gate] {
    {
      const std::lock_guard lock(gate->mutex);
      if (gate->closed) return;
      ++gate->running;
    }
    work();
    const std::lock_guard lock(gate->mutex);
    --gate->running;
    gate->quiet.notify_all();
  };
  for (std::size_t i = 0; i < lanes; ++i) context_.tasks.submit(task);

  std::size_t next = 0;
  std::unique_lock lock(mutex_);
  for (;;) {
    if (error_) stop_ = true;
    if (const auto found = ready_.find(next); found != ready_.end() && !stop_) {
      PiecePointer piece = std::move(found->second);
      ready_.erase(found);
      lock.unlock();
      const bool goOn = deliver(*piece);
      piece.reset();
      context_.tasks.submit(task);
      lock.lock();
      ++next;
      --onTheWay_;
      if (!goOn) stop_ = true;
      continue;
    }
    if (stop_ || (exhausted_ && onTheWay_ == 0)) break;
    if (onTheWay_ < limit_ && !exhausted_) {
      lock.unlock();
      work();
      lock.lock();
      continue;
    }
    changed_.wait(lock);
  }
  lock.unlock();
  std::unique_lock closing(gate->mutex);
  gate->closed = true;
  gate->quiet.wait(closing, [&] { return gate->running == 0; });
  if (error_) std::rethrow_exception(error_);
}

bool StreamRun::work() {
  {
    const std::lock_guard lock(mutex_);
    if (exhausted_ || stop_ || onTheWay_ >= limit_) return false;
    ++onTheWay_;
  }
  PiecePointer piece;
  std::size_t index = 0;
  std::exception_ptr error;
  try {
    {
      const std::lock_guard lock(reading_);
      index = firstTaken_ < first_.size() ? firstTaken_ : windowsRead_;
      piece = nextWindow();
    }
    if (piece) makeModel(*piece);
  } catch (...) {
    error = std::current_exception();
  }
  const std::lock_guard lock(mutex_);
  if (error) {
    error_ = error;
  } else if (piece) {
    ready_.emplace(index, std::move(piece));
  } else {
    exhausted_ = true;
  }
  if (error || !ready_.contains(index)) --onTheWay_;
  changed_.notify_all();
  return true;
}

std::unique_ptr<Placement> StreamRun::borrowPlacement() {
  {
    const std::lock_guard lock(mutex_);
    if (!placements_.empty()) {
      auto placement = std::move(placements_.back());
      placements_.pop_back();
      return placement;
    }
  }
  return std::make_unique<Placement>(*placement_);
}

void StreamRun::returnPlacement(std::unique_ptr<Placement> placement) {
  const std::lock_guard lock(mutex_);
  placements_.push_back(std::move(placement));
}

void StreamRun::makeModel(Piece& piece) {
  if (!piece.isRead) read(piece);
  std::vector<Fragment> fragments;
  fragments.push_back(std::move(piece.fragment));
  if (namesLibraryObjects(fragments)) fragments.push_back(libraries_->read(fragments));
  for (Fragment& fragment : fragments) piece.findings.append(std::exchange(fragment.findings, {}));
  auto placement = borrowPlacement();
  if (auto learnt = placement->learn(fragments, piece.findings); !learnt) {
    for (const auto& diagnostic : learnt.diagnostics()) piece.findings.add(diagnostic);
  }
  model::Triangulator triangulator;
  for (Fragment& fragment : fragments) {
    piece.failedPoints += placement->apply(fragment);
    triangulate(fragment, triangulator);
    piece.findings.append(std::exchange(fragment.findings, {}));
  }

  auto model = std::make_shared<model::CityModel>();
  model->frame = placement->frame();
  model->sources.push_back(sourceOf(path_.string(), version_, header_, *placement, windows_->bytes()));
  model->sources.back().worldBounds = fragments.front().worldBounds;
  ModelBuilder builder(*model, piece.findings);
  for (Fragment& fragment : fragments) builder.add(fragment);
  TextureFiles textures(path_, options_.loadTextures, piece.findings);
  builder.finish(fragments, *placement, textures);
  reportMissingGeometry(*model, piece.findings);
  reportOutsideEnvelope(*model, *placement, piece.findings);
  piece.implausible.check(*model);
  piece.model = std::move(model);
  Fragment rest;
  rest.extensionElements = std::move(fragments.front().extensionElements);
  rest.notShown = std::move(fragments.front().notShown);
  piece.fragment = std::move(rest);
  returnPlacement(std::move(placement));
}

bool StreamRun::deliver(Piece& piece) {
  // What all pieces meet is said once: pictures that are missing, other CRSs.
  piece.findings.removeIf([this](const base::Diagnostic& diagnostic) {
    switch (diagnostic.code) {
      case DiagnosticCode::kTextureMissing:
      case DiagnosticCode::kTextureOutsideFolder:
      case DiagnosticCode::kCrsMixed:
      case DiagnosticCode::kCrsUnknown:
      case DiagnosticCode::kCrsBallpark:
      case DiagnosticCode::kCrsBallparkPosition:
        return !reportedOnce_.insert(diagnostic.message()).second;
      default:
        return false;
    }
  });
  findings_.append(std::move(piece.findings));
  failedPoints_ += piece.failedPoints;
  for (const auto& [uri, count] : piece.fragment.extensionElements) extensions_[uri] += count;
  for (const auto& [name, count] : piece.fragment.notShown) notShown_[name] += count;
  implausible_.append(std::move(piece.implausible));
  context_.progress.advance(piece.consumed);
  const model::CityModel& model = *piece.model;
  if (model.objects.size() == 0) return true;
  objects_ += model.objects.size();
  return sink_(std::move(piece.model));
}

void StreamRun::reportWhole() {
  reportFailedPoints(*placement_, failedPoints_, findings_);
  reportExtensions(extensions_, findings_);
  reportNotShown(notShown_, findings_);
  std::move(implausible_).report(findings_);
  context_.progress.advance(windows_->bytes() -
                            std::min<std::uint64_t>(context_.progress.done(), windows_->bytes()));
}

}  // namespace stadtblick::io::citygml
