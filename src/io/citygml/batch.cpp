#include "io/citygml/batch.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "io/assembly/numbers.hpp"
#include "io/citygml/feature_reader.hpp"
#include "io/citygml/lines.hpp"
#include "io/citygml/names.hpp"
#include "io/citygml/xml_tree.hpp"

namespace stadtblick::io::citygml {

using assembly::appendNumbers;
using assembly::trimmed;
using base::DiagnosticCode;

namespace {

bool isHeaderName(std::string_view name) {
  const std::string_view local = localName(name);
  return local == "name" || local == "boundedBy";
}

void takeHeader(XmlNode element, std::uint32_t line, FileHeader& header) {
  if (localName(element.name()) == "name") {
    if (header.modelName.empty()) header.modelName = cleanUtf8(trimmed(element.text()));
    return;
  }
  for (const XmlNode envelope : Elements(element)) {
    header.placement.srsName = cleanUtf8(trimmed(envelope.attribute(AttributeWord::ksrsName)));
    header.placement.srsLine = line;
    for (const XmlNode corner : Elements(envelope)) {
      const std::string_view name = localName(corner.name());
      std::vector<double> numbers;
      if (!appendNumbers(corner.text(), false, numbers).empty()) continue;
      if (name == "lowerCorner") header.placement.lowerCorner = std::move(numbers);
      if (name == "upperCorner") header.placement.upperCorner = std::move(numbers);
    }
  }
}

std::string_view textOfElement(const Batch& batch, const TopLevelElement& element) {
  return batch.text.substr(element.begin, element.end - element.begin);
}

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

void readBatch(const Batch& batch, Fragment& fragment, const ReadingAids& aids) {
  Names names(batch.rootTag);
  MemberContext context(names, fragment, aids);
  FeatureReader reader(context);
  XmlNames xmlNames;
  XmlTree tree(xmlNames);
  for (const TopLevelElement& element : batch.elements) {
    if (context.cancelled()) return;
    if (element.state != ElementState::kWhole) continue;
    const std::string_view text = textOfElement(batch, element);
    if (const auto problem = tree.parse(text)) {
      const std::uint32_t line = element.line + countLineEnds(text.substr(0, problem->offset), batch.lineEnd);
      fragment.findings.add(DiagnosticCode::kXmlBroken, {{}, line, {}}, {problem->what});
      continue;
    }
    context.begin(text, element.line, batch.lineEnd, tree.declaresNamespaces());
    reader.readTopLevel(tree.root());
  }
}

struct StretchReader::State {
  State(std::string_view rootTag, char lineEndOfFile, const ReadingAids& aidsOfFile)
      : names(rootTag), lineEnd(lineEndOfFile), aids(aidsOfFile) {}

  /// Makes room for about as much as the last stretch made, so that columns need not grow.
  void reserve(std::size_t bytes, Fragment& fragment) const {
    const auto like = [&](std::size_t before) { return before * bytes / bytesOfLast + before / 8; };
    fragment.objects.reserve(like(last.objects));
    fragment.surfaces.reserve(like(last.surfaces));
    fragment.ringEnd.reserve(like(last.rings));
    fragment.positions.reserve(like(last.positions));
    fragment.namedGeometries.reserve(like(last.namedGeometries));
    fragment.namedRings.reserve(like(last.namedRings));
    fragment.links.reserve(like(last.links));
    fragment.attributes.reserve(like(last.attributes));
    fragment.curves.reserve(like(last.curves));
    fragment.curvePositions.reserve(like(last.curvePositions));
    fragment.strings.reserve(like(last.strings));
  }
  void learn(std::size_t bytes, const Fragment& f) {
    bytesOfLast = std::max<std::size_t>(1, bytes);
    last = {f.objects.size(),         f.surfaces.size(),       f.ringEnd.size(), f.positions.size(),
            f.namedGeometries.size(), f.namedRings.size(),     f.links.size(),   f.attributes.size(),
            f.curves.size(),          f.curvePositions.size(), f.strings.size()};
  }

  struct Sizes {
    std::size_t objects = 0;
    std::size_t surfaces = 0;
    std::size_t rings = 0;
    std::size_t positions = 0;
    std::size_t namedGeometries = 0;
    std::size_t namedRings = 0;
    std::size_t links = 0;
    std::size_t attributes = 0;
    std::size_t curves = 0;
    std::size_t curvePositions = 0;
    std::size_t strings = 0;
  };
  Sizes last;
  std::size_t bytesOfLast = 1;
  Names names;
  char lineEnd;
  ReadingAids aids;
  XmlNames xmlNames;
  XmlTree tree{xmlNames};
};

StretchReader::StretchReader(std::string_view rootTag, char lineEnd, const ReadingAids& aids)
    : state_(std::make_unique<State>(rootTag, lineEnd, aids)) {}
StretchReader::~StretchReader() = default;

bool StretchReader::read(std::string_view text, std::uint32_t line, Fragment& fragment, FileHeader* header) {
  if (!state_->tree.parseRun(text)) return false;
  const Elements elements(state_->tree.document());
  for (const XmlNode element : elements) {
    const std::string_view name = element.name();
    if ((header == nullptr && isHeaderName(name)) || localName(name) == "featureMembers") return false;
  }
  state_->reserve(text.size(), fragment);
  MemberContext context(state_->names, fragment, state_->aids);
  context.begin(text, line, state_->lineEnd, state_->tree.declaresNamespaces());
  FeatureReader reader(context);
  for (const XmlNode element : elements) {
    if (context.cancelled()) return true;
    if (isHeaderName(element.name())) {
      takeHeader(element, context.lineOf(element), *header);
    } else {
      reader.readTopLevel(element);
    }
  }
  state_->learn(text.size(), fragment);
  return true;
}

void readHeader(const Batch& batch, FileHeader& header) {
  for (const TopLevelElement& element : batch.elements) {
    if (element.state != ElementState::kWhole) continue;
    const std::string_view text = textOfElement(batch, element);
    if (!isHeaderName(text.substr(1, text.find_first_of(" \t\r\n/>") - 1))) continue;
    XmlNames names;
    XmlTree tree(names);
    if (!tree.parse(text)) takeHeader(tree.root(), element.line, header);
  }
}

void reportBroken(std::span<const TopLevelElement> elements, Findings& findings) {
  for (const TopLevelElement& element : elements) {
    if (element.state == ElementState::kBroken) {
      findings.add(DiagnosticCode::kXmlBroken, {{}, element.problemLine, {}}, {cleanUtf8(element.problem)});
    } else if (element.state == ElementState::kTooDeep) {
      findings.add(DiagnosticCode::kXmlTooDeep, {{}, element.problemLine, {}}, {std::to_string(kMaxDepth)});
    }
  }
}

void reportExtensions(const std::map<std::string, std::size_t>& extensions, Findings& findings) {
  for (const auto& [uri, count] : extensions) {
    findings.add(DiagnosticCode::kAdeSkipped, {}, {std::to_string(count), uri});
  }
}

void reportNotShown(const std::map<std::string, std::size_t>& classes, Findings& findings) {
  for (const auto& [name, count] : classes) {
    findings.add(DiagnosticCode::kFeatureNotShown, {}, {std::to_string(count), name});
  }
}

void reportFailedPoints(const Placement& placement, std::size_t count, Findings& findings) {
  if (count == 0) return;
  findings.add(DiagnosticCode::kCrsTransformFailed, {},
               {placement.crs().text(), placement.frame().crs().text(), std::to_string(count) + " points"});
}

model::Source sourceOf(const std::string& path, const std::string& version, const FileHeader& header,
                       const Placement& placement, std::uint64_t bytes) {
  model::Source source;
  source.path = path;
  source.format = version.empty() ? "CityGML" : "CityGML " + version;
  source.crsAsWritten = placement.crsAsWritten();
  source.crs = placement.crs();
  source.statedEnvelope = placement.statedEnvelope();
  source.name = header.modelName;
  source.bytes = bytes;
  return source;
}

}  // namespace stadtblick::io::citygml
