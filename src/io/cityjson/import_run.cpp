#include "io/cityjson/import_run.hpp"

#include <algorithm>
#include <utility>

#include "io/assembly/place_all.hpp"
#include "io/cityjson/json_file.hpp"
#include "io/cityjson/model_maker.hpp"

namespace stadtblick::io::cityjson {

using assembly::Placement;
using base::DiagnosticCode;

namespace {

/// Text of one batch: large against what a batch costs, small against a city.
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
  auto opened = JsonFile::open(path_);
  if (!opened) return base::Result<Imported>::failure(std::move(opened.diagnostics()));
  const std::string_view text = opened->text();
  context_.progress.setTotal(text.size());
  if (DocumentReader::isSequence(text)) {
    readSequence(text);
  } else {
    readDocument(text);
  }
  if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});
  BatchCounts counts;
  bool anyObject = false;
  for (Batch& batch : batches_) {
    findings_.append(std::exchange(batch.fragment.findings, {}));
    counts.add(batch);
    anyObject = anyObject || !batch.fragment.objects.empty();
  }
  counts.report(findings_);
  if (!anyObject) return failure(DiagnosticCode::kCityGmlNoObjects, {});
  auto built = build(opened->bytes());
  context_.progress.advance(text.size() - std::min<std::uint64_t>(context_.progress.done(), text.size()));
  return built;
}

void ImportRun::readDocument(std::string_view text) {
  reader_.openDocument(text, findings_);
  const auto& order = reader_.order();
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  std::size_t begin = 0;
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (order[i].parent == kNoParent && bytes >= kBatchBytes) {  // families stay together
      ranges.emplace_back(begin, i);
      begin = i;
      bytes = 0;
    }
    bytes += reader_.bytesOf(order[i]);
  }
  ranges.emplace_back(begin, order.size());
  batches_.resize(1 + ranges.size());
  reader_.readTemplates(batches_[0]);
  context_.tasks.parallelFor(ranges.size(), [&](std::size_t i) {
    reader_.readObjects(ranges[i].first, ranges[i].second, batches_[1 + i]);
    context_.progress.advance(text.size() / ranges.size());
  });
}

void ImportRun::readSequence(std::string_view text) {
  const std::vector<SequenceLine> lines = linesOf(text, 1);
  if (lines.empty()) return;
  reader_.openSequence(lines[0].text, findings_);
  std::vector<std::span<const SequenceLine>> ranges;
  for (std::size_t i = 0, from = 0, bytes = 0; i < lines.size(); ++i) {
    bytes += lines[i].text.size();
    if (bytes < kBatchBytes && i + 1 < lines.size()) continue;
    ranges.push_back(std::span(lines).subspan(from, i + 1 - from));
    from = i + 1;
    bytes = 0;
  }
  batches_.resize(1 + ranges.size());
  reader_.readTemplates(batches_[0]);
  context_.tasks.parallelFor(ranges.size(), [&](std::size_t i) {
    reader_.readLines(ranges[i], batches_[1 + i]);
    context_.progress.advance(text.size() / ranges.size());
  });
}

base::Result<Imported> ImportRun::build(std::uint64_t bytes) {
  std::vector<assembly::Fragment> fragments;
  for (Batch& batch : batches_) fragments.push_back(std::move(batch.fragment));
  auto placed = Placement::decide(reader_.header().placement, fragments, options_, findings_);
  if (!placed) {
    for (const auto& diagnostic : placed.diagnostics()) findings_.add(diagnostic);
    return failure();
  }
  assembly::placeAll(fragments, placed.value(), context_, findings_);
  if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});
  assembly::ImplausibleAttributes implausible;
  auto model = makeModel(reader_, path_.string(), bytes, options_.loadTextures, placed.value(), fragments,
                         batches_, findings_, implausible);
  std::move(implausible).report(findings_);
  return {Imported(std::shared_ptr<const model::CityModel>(std::move(model))),
          findings_.take(path_.string())};
}

}  // namespace stadtblick::io::cityjson
