#include "io/citygml/import_run.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

#include "io/assembly/model_builder.hpp"
#include "io/assembly/numbers.hpp"
#include "io/assembly/plausibility.hpp"
#include "io/assembly/texture_files.hpp"
#include "io/citygml/feature_reader.hpp"
#include "io/citygml/lines.hpp"
#include "io/citygml/names.hpp"

namespace stadtblick::io::citygml {

using assembly::appendNumbers;
using assembly::ModelBuilder;
using assembly::reportImplausibleAttributes;
using assembly::reportMissingGeometry;
using assembly::reportOutsideEnvelope;
using assembly::TextureFiles;
using assembly::triangulate;
using assembly::trimmed;
using base::DiagnosticCode;

namespace {

/// Text of one batch of members: large against what a batch costs, small against a city.
constexpr std::size_t kBatchBytes = 256 * 1024;
constexpr unsigned kParseFlags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute;

/// A member's text copied and parsed; the copy is what pugixml writes into.
class ParsedMember {
 public:
  pugi::xml_parse_result parse(std::string_view text) {
    buffer_.assign(text.begin(), text.end());
    return document_.load_buffer_inplace(buffer_.data(), buffer_.size(), kParseFlags, pugi::encoding_utf8);
  }
  pugi::xml_node root() const { return document_.document_element(); }

 private:
  std::vector<char> buffer_;
  pugi::xml_document document_;
};

}  // namespace

std::string firstSrsName(std::string_view xml) {
  const auto at = xml.find("srsName");
  if (at == std::string_view::npos) return {};
  const auto open = xml.find_first_of("\"'", at);
  if (open == std::string_view::npos) return {};
  const auto close = xml.find(xml[open], open + 1);
  if (close == std::string_view::npos) return {};
  return cleanUtf8(trimmed(xml.substr(open + 1, close - open - 1)));
}

base::Result<Imported> ImportRun::failure() {
  return base::Result<Imported>::failure(findings_.take(path_.string()));
}

base::Result<Imported> ImportRun::failure(DiagnosticCode code, std::vector<std::string> arguments) {
  auto finding = base::Diagnostic::make(code, {}, std::move(arguments));
  finding.severity = base::Severity::kError;
  findings_.add(std::move(finding));
  return failure();
}

base::Result<Imported> ImportRun::run() {
  auto opened = FileText::open(path_);
  if (!opened) return base::Result<Imported>::failure(std::move(opened.diagnostics()));
  text_ = opened->text();
  context_.progress.setTotal(text_.size());
  if (!split()) return failure();
  if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});

  readHeader();
  readMembers();
  if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});
  const bool anyObject =
      std::ranges::any_of(fragments_, [](const Fragment& f) { return !f.objects.empty(); });
  for (Fragment& fragment : fragments_) findings_.append(std::exchange(fragment.findings, {}));
  if (!anyObject) return failure(DiagnosticCode::kCityGmlNoObjects, {});

  auto placed = Placement::decide(header_, fragments_, options_, findings_);
  if (!placed) {
    for (const auto& diagnostic : placed.diagnostics()) findings_.add(diagnostic);
    return failure();
  }
  const Placement& placement = placed.value();
  placeAll(placement);
  if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});

  auto model = std::make_shared<model::CityModel>();
  model->frame = placement.frame();
  model::Source source;
  source.path = path_.string();
  source.format = version_.empty() ? "CityGML" : "CityGML " + version_;
  source.crsAsWritten = placement.crsAsWritten();
  source.crs = placement.crs();
  source.statedEnvelope = placement.statedEnvelope();
  source.name = modelName_;
  source.bytes = opened->bytes();
  for (const Fragment& fragment : fragments_) source.worldBounds.add(fragment.worldBounds);
  model->sources.push_back(std::move(source));

  ModelBuilder builder(*model, findings_);
  for (Fragment& fragment : fragments_) {
    findings_.append(std::exchange(fragment.findings, {}));
    builder.add(fragment);
  }
  TextureFiles textures(path_, options_.loadTextures, findings_);
  builder.finish(fragments_, placement, textures);
  reportWhole(*model, placement);
  context_.progress.advance(text_.size() - std::min<std::uint64_t>(context_.progress.done(), text_.size()));
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
  for (const TopLevelElement& element : file_.elements) {
    if (element.state == ElementState::kBroken) {
      findings_.add(DiagnosticCode::kXmlBroken, {{}, element.problemLine, {}}, {cleanUtf8(element.problem)});
    } else if (element.state == ElementState::kTooDeep) {
      findings_.add(DiagnosticCode::kXmlTooDeep, {{}, element.problemLine, {}}, {std::to_string(kMaxDepth)});
    }
  }
  return true;
}

/// gml:name and gml:boundedBy of the model.
void ImportRun::readHeader() {
  std::string buffer;
  for (const TopLevelElement& element : file_.elements) {
    if (element.state != ElementState::kWhole) continue;
    const std::string_view text = textOfElement(element);
    const std::string_view tag = localName(text.substr(1, text.find_first_of(" \t\r\n/>") - 1));
    if (tag != "name" && tag != "boundedBy") continue;
    ParsedMember parsed;
    if (!parsed.parse(text)) continue;
    if (tag == "name") {
      if (modelName_.empty()) modelName_ = cleanUtf8(trimmed(textOf(parsed.root(), buffer)));
      continue;
    }
    for (const pugi::xml_node envelope : Elements(parsed.root())) {
      header_.srsName = cleanUtf8(trimmed(MemberContext::attribute(envelope, "srsName")));
      header_.srsLine = element.line;
      for (const pugi::xml_node corner : Elements(envelope)) {
        const std::string_view name = localName(corner.name());
        std::vector<double> numbers;
        if (!appendNumbers(textOf(corner, buffer), false, numbers).empty()) continue;
        if (name == "lowerCorner") header_.lowerCorner = std::move(numbers);
        if (name == "upperCorner") header_.upperCorner = std::move(numbers);
      }
    }
  }
}

void ImportRun::readMembers() {
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
    readBatch(batches[i].first, batches[i].second, fragments_[i]);
    const auto first = file_.elements[batches[i].first].begin;
    context_.progress.advance(file_.elements[batches[i].second - 1].end - first);
  });
}

void ImportRun::readBatch(std::size_t begin, std::size_t end, Fragment& fragment) const {
  Names names(file_.rootTag);
  MemberContext context(names, fragment);
  FeatureReader reader(context);
  ParsedMember parsed;
  for (std::size_t i = begin; i < end; ++i) {
    if (context_.cancel.cancelled()) return;
    const TopLevelElement& element = file_.elements[i];
    if (element.state != ElementState::kWhole) continue;
    const std::string_view text = textOfElement(element);
    const pugi::xml_parse_result result = parsed.parse(text);
    if (!result) {
      const auto offset =
          std::clamp<std::ptrdiff_t>(result.offset, 0, static_cast<std::ptrdiff_t>(text.size()));
      const std::uint32_t line =
          element.line + countLineEnds(text.substr(0, static_cast<std::size_t>(offset)), file_.lineEnd);
      fragment.findings.add(DiagnosticCode::kXmlBroken, {{}, line, {}}, {result.description()});
      continue;
    }
    context.begin(text, element.line, file_.lineEnd);
    reader.readTopLevel(parsed.root());
  }
}

void ImportRun::placeAll(const Placement& placement) {
  // Each lane has its own transformation and tessellator; which lane takes a fragment changes nothing.
  std::atomic<std::size_t> next{0};
  const std::size_t lanes = std::min(fragments_.size(), context_.tasks.threadCount() + 1);
  std::vector<std::size_t> failed(fragments_.size(), 0);
  context_.tasks.parallelFor(lanes, [&](std::size_t) {
    const Placement own = placement;
    model::Triangulator triangulator;
    for (std::size_t i = next++; i < fragments_.size() && !context_.cancel.cancelled(); i = next++) {
      failed[i] = own.apply(fragments_[i]);
      triangulate(fragments_[i], triangulator);
    }
  });
  std::size_t sum = 0;
  for (const std::size_t count : failed) sum += count;
  if (sum > 0) {
    findings_.add(DiagnosticCode::kCrsTransformFailed, {},
                  {placement.crs().text(), placement.frame().crs().text(), std::to_string(sum) + " points"});
  }
}

void ImportRun::reportWhole(const model::CityModel& model, const Placement& placement) {
  std::map<std::string, std::size_t> extensions;
  for (const Fragment& fragment : fragments_) {
    for (const auto& [uri, count] : fragment.extensionElements) extensions[uri] += count;
  }
  for (const auto& [uri, count] : extensions) {
    findings_.add(DiagnosticCode::kAdeSkipped, {}, {std::to_string(count), uri});
  }
  if (version_ == "3.0") {
    const bool nothing = model.surfaces.size() + model.curves.size() + model.instances.size() == 0;
    auto finding = base::Diagnostic::make(DiagnosticCode::kCityGmlVersionUnread, {}, {version_});
    // Where everything was known, what is shown is all there; what it means may still be read wrongly.
    if (!nothing && model.elementsSkipped == 0) finding.severity = base::Severity::kWarning;
    findings_.add(std::move(finding));
  }
  reportMissingGeometry(model, findings_);
  reportOutsideEnvelope(model, placement, findings_);
  reportImplausibleAttributes(model, findings_);
}

}  // namespace stadtblick::io::citygml
