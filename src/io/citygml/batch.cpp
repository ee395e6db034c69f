#include "io/citygml/batch.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "io/assembly/numbers.hpp"
#include "io/citygml/feature_reader.hpp"
#include "io/citygml/lines.hpp"
#include "io/citygml/names.hpp"
#include "io/citygml/parsed_member.hpp"

namespace stadtblick::io::citygml {

using assembly::appendNumbers;
using assembly::trimmed;
using base::DiagnosticCode;

namespace {

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
  ParsedMember parsed;
  for (const TopLevelElement& element : batch.elements) {
    if (context.cancelled()) return;
    if (element.state != ElementState::kWhole) continue;
    const std::string_view text = textOfElement(batch, element);
    const pugi::xml_parse_result result = parsed.parse(text);
    if (!result) {
      const auto offset =
          std::clamp<std::ptrdiff_t>(result.offset, 0, static_cast<std::ptrdiff_t>(text.size()));
      const std::uint32_t line =
          element.line + countLineEnds(text.substr(0, static_cast<std::size_t>(offset)), batch.lineEnd);
      fragment.findings.add(DiagnosticCode::kXmlBroken, {{}, line, {}}, {result.description()});
      continue;
    }
    context.begin(text, element.line, batch.lineEnd);
    reader.readTopLevel(parsed.root());
  }
}

void readHeader(const Batch& batch, FileHeader& header) {
  std::string buffer;
  for (const TopLevelElement& element : batch.elements) {
    if (element.state != ElementState::kWhole) continue;
    const std::string_view text = textOfElement(batch, element);
    const std::string_view tag = localName(text.substr(1, text.find_first_of(" \t\r\n/>") - 1));
    if (tag != "name" && tag != "boundedBy") continue;
    ParsedMember parsed;
    if (!parsed.parse(text)) continue;
    if (tag == "name") {
      if (header.modelName.empty()) header.modelName = cleanUtf8(trimmed(textOf(parsed.root(), buffer)));
      continue;
    }
    for (const pugi::xml_node envelope : Elements(parsed.root())) {
      header.placement.srsName = cleanUtf8(trimmed(MemberContext::attribute(envelope, "srsName")));
      header.placement.srsLine = element.line;
      for (const pugi::xml_node corner : Elements(envelope)) {
        const std::string_view name = localName(corner.name());
        std::vector<double> numbers;
        if (!appendNumbers(textOf(corner, buffer), false, numbers).empty()) continue;
        if (name == "lowerCorner") header.placement.lowerCorner = std::move(numbers);
        if (name == "upperCorner") header.placement.upperCorner = std::move(numbers);
      }
    }
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
