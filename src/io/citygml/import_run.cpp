#include "io/citygml/import_run.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "io/assembly/model_builder.hpp"
#include "io/assembly/place_all.hpp"
#include "io/assembly/plausibility.hpp"
#include "io/assembly/texture_files.hpp"
#include "io/citygml/library_objects.hpp"
#include "io/citygml/linked_documents.hpp"
#include "io/citygml/names.hpp"
#include "io/citygml/stretch_cutter.hpp"

namespace stadtblick::io::citygml {

using assembly::ModelBuilder;
using assembly::reportMissingGeometry;
using assembly::reportOutsideEnvelope;
using assembly::TextureFiles;
using base::DiagnosticCode;

namespace {

/// Text of one batch of members: large against what a batch costs, small against a city.
constexpr std::size_t kBatchBytes = 256 * 1024;

}  // namespace

base::Result<Imported> ImportRun::failure() {
  return base::Result<Imported>::failure(findings_.take(path_.string()));
}

base::Result<Imported> ImportRun::failure(DiagnosticCode code, std::vector<std::string> arguments) {
  findings_.addError(code, std::move(arguments));
  return failure();
}

base::Result<Imported> ImportRun::run() {
  auto windows = FileWindows::open(path_);
  if (!windows) return base::Result<Imported>::failure(std::move(windows.diagnostics()));
  const std::uint64_t bytes = windows->bytes();
  const std::uint64_t size = windows->size();
  context_.progress.setTotal(size);
  std::optional<FileText> opened;
  if (!readStretches(windows.value())) {
    auto whole = FileText::open(path_);
    if (!whole) return base::Result<Imported>::failure(std::move(whole.diagnostics()));
    opened.emplace(std::move(whole).value());
    text_ = opened->text();
    if (!split()) return failure();
    if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});
    readHeader({text_, file_.rootTag, file_.lineEnd, file_.elements}, header_);
    readMembers();
  }
  if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});
  const bool anyObject =
      std::ranges::any_of(fragments_, [](const Fragment& f) { return !f.objects.empty(); });
  for (Fragment& fragment : fragments_) findings_.append(std::exchange(fragment.findings, {}));
  if (!anyObject) return failure(DiagnosticCode::kCityGmlNoObjects, {});

  auto placed = Placement::decide(header_.placement, fragments_, options_, findings_);
  if (!placed) {
    for (const auto& diagnostic : placed.diagnostics()) findings_.add(diagnostic);
    return failure();
  }
  const Placement& placement = placed.value();
  auto model = std::make_shared<model::CityModel>();
  model->frame = placement.frame();
  Findings later;
  ModelBuilder builder(*model, later);
  builder.reserve(fragments_);
  assembly::placeAll(fragments_, placement, context_, findings_, [&](Fragment& fragment) {
    later.append(std::exchange(fragment.findings, {}));
    builder.add(fragment);
  });
  if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});

  model::Source source = sourceOf(path_.string(), version_, header_, placement, bytes);
  for (const Fragment& fragment : fragments_) source.worldBounds.add(fragment.worldBounds);
  model->sources.push_back(std::move(source));

  TextureFiles textures(path_, options_.loadTextures, later);
  builder.finish(fragments_, placement, textures);
  findings_.append(std::move(later));
  reportWhole(*model, placement);
  context_.progress.advance(size - std::min(context_.progress.done(), size));
  return {Imported(std::shared_ptr<const model::CityModel>(std::move(model))),
          findings_.take(path_.string())};
}

bool ImportRun::split() {
  file_ = splitTopLevel(text_, false, context_.cancel);
  if (file_.declaresEntities) {
    findings_.add(DiagnosticCode::kXmlEntityRefused, {});
    return false;
  }
  if (file_.truncated) findings_.add(DiagnosticCode::kXmlTruncated, {{}, file_.truncatedLine, {}});
  if (!file_.hasRoot) {
    if (!file_.truncated) findings_.add(DiagnosticCode::kXmlBroken, {}, {"there is no element"});
    return false;
  }
  version_ = cityGmlVersion(file_.rootTag);
  reportBroken(file_.elements, findings_);
  return true;
}

/// The quick way, for files without a fault; false where members have to be told apart first.
bool ImportRun::readStretches(const FileWindows& windows) {
  const auto cutter = StretchCutter::begin(windows, kBatchBytes);
  if (!cutter) return false;
  LinkedDocuments documents(path_, LinkedDocuments::Own::kOpenedForLinks);
  const ReadingAids aids{&documents, &context_.cancel};
  std::atomic<bool> good{true};
  const std::size_t lanes = context_.tasks.threadCount() + 1;
  std::vector<std::vector<std::pair<std::size_t, Fragment>>> made(lanes);
  context_.tasks.parallelFor(lanes, [&](std::size_t lane) {
    StretchReader reader(cutter->rootTag(), cutter->lineEnd(), aids);
    std::string buffer;
    while (good && !context_.cancel.cancelled()) {
      const auto stretch = cutter->next(buffer);
      if (!stretch) return;
      auto& [index, fragment] = made[lane].emplace_back(stretch->index, Fragment());
      FileHeader* const header = index == 0 ? &header_ : nullptr;
      if (!reader.read(stretch->text, stretch->line, fragment, header)) good = false;
      context_.progress.advance(stretch->text.size());
    }
  });
  if (!good || cutter->failed()) {
    header_ = {};
    readTwice_ = context_.progress.done();
    return false;
  }
  std::size_t count = 0;
  for (const auto& lane : made) count += lane.size();
  fragments_.resize(count);
  for (auto& lane : made) {
    for (auto& [index, fragment] : lane) fragments_[index] = std::move(fragment);
  }
  version_ = cityGmlVersion(cutter->rootTag());
  readLibraryObjects(aids);
  return true;
}

void ImportRun::readMembers() {
  LinkedDocuments documents(path_, text_, file_);
  std::vector<std::pair<std::size_t, std::size_t>> batches;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < file_.elements.size(); ++i) {
    if (file_.elements[i].end - file_.elements[begin].begin < kBatchBytes && i + 1 < file_.elements.size())
      continue;
    batches.emplace_back(begin, i + 1);
    begin = i + 1;
  }
  fragments_.resize(batches.size());
  context_.tasks.parallelFor(batches.size(), [&](std::size_t i) {
    const auto [first, last] = batches[i];
    const auto elements = std::span(file_.elements).subspan(first, last - first);
    readBatch({text_, file_.rootTag, file_.lineEnd, elements}, fragments_[i], {&documents, &context_.cancel});
    // What the quick way had counted already counts once.
    const std::uint64_t bytes = elements.back().end - elements.front().begin;
    std::uint64_t twice = readTwice_;
    while (!readTwice_.compare_exchange_weak(twice, twice - std::min(twice, bytes))) {
    }
    context_.progress.advance(bytes - std::min(twice, bytes));
  });
  readLibraryObjects({&documents, &context_.cancel});
}

void ImportRun::readLibraryObjects(const ReadingAids& aids) {
  if (context_.cancel.cancelled() || !namesLibraryObjects(fragments_)) return;
  fragments_.push_back(LibraryObjects(path_, aids).read(fragments_));
}

void ImportRun::reportWhole(const model::CityModel& model, const Placement& placement) {
  std::map<std::string, std::size_t> extensions;
  for (const Fragment& fragment : fragments_) {
    for (const auto& [uri, count] : fragment.extensionElements) extensions[uri] += count;
  }
  reportExtensions(extensions, findings_);
  std::map<std::string, std::size_t> notShown;
  for (const Fragment& fragment : fragments_) {
    for (const auto& [name, count] : fragment.notShown) notShown[name] += count;
  }
  reportNotShown(notShown, findings_);
  reportMissingGeometry(model, findings_);
  reportOutsideEnvelope(model, placement, findings_);
  assembly::ImplausibleAttributes implausible;
  implausible.check(model);
  std::move(implausible).report(findings_);
}

}  // namespace stadtblick::io::citygml
