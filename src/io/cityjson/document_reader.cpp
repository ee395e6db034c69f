#include "io/cityjson/document_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/citygml/lines.hpp"

namespace stadtblick::io::cityjson {

using base::DiagnosticCode;

namespace {

/// White space, and what may stand in front of a line (RFC 8142).
bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\x1E'; }

std::string_view withoutSpace(std::string_view text) {
  while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && (isSpace(text.back()) || text.back() == '\0')) text.remove_suffix(1);
  return text;
}

void reportBroken(const DocumentText& document, std::string_view text, std::uint32_t firstLine,
                  assembly::Findings& findings) {
  if (document.problem == nullptr) return;
  const std::string_view before = text.substr(0, document.problemOffset);
  const std::uint32_t line = firstLine + citygml::countLineEnds(before, '\n');
  const auto lineEnd = before.rfind('\n');
  const std::size_t column = before.size() - (lineEnd == std::string_view::npos ? 0 : lineEnd + 1) + 1;
  findings.add(DiagnosticCode::kJsonBroken, {{}, line, {}},
               {fmt::format("line {}, column {}: {}", line, column, document.problem)});
}

/// For as much as objects of so many bytes may become: growing in steps moves all of it several times.
void makeRoom(Batch& batch, std::size_t bytes) {
  assembly::Fragment& fragment = batch.fragment;
  fragment.positions.reserve(bytes / 12);
  fragment.surfaces.reserve(bytes / 40);
  fragment.ringEnd.reserve(bytes / 40);
  fragment.objects.reserve(bytes / 80);
  fragment.attributes.reserve(bytes / 80);
}

/// Calls `each` for every geometry template; what is wrong with their text, or nullptr.
template <typename Points, typename Template>
const char* forTemplates(std::string_view text, Points&& points, Template&& each) {
  if (text.empty()) return nullptr;
  JsonCursor cursor(text);
  std::string_view templates;
  cursor.members([&](std::string_view key) {
    if (key == "vertices-templates" && cursor.peek() == '[') {
      points(cursor);
    } else if (key == "templates" && cursor.peek() == '[') {
      templates = cursor.value();
    } else {
      cursor.value();
    }
  });
  JsonCursor list(templates);
  if (!templates.empty()) list.elements([&] { each(list); });
  return cursor.good() ? list.problem() : cursor.problem();
}

}  // namespace

bool DocumentReader::isSequence(std::string_view text) {
  const auto end = text.find('\n');
  if (end == std::string_view::npos) return false;
  const std::string_view first = withoutSpace(text.substr(0, end));
  const std::string_view rest = withoutSpace(text.substr(end, 4096));
  if (!first.starts_with('{') || !first.ends_with('}')) return false;
  if (rest.starts_with('{')) return true;
  // A sequence of its first line only.
  return rest.empty() && end + 1 >= text.size() &&
         first.find("\"CityJSONFeature\"") != std::string_view::npos;
}

void DocumentReader::openDocument(std::string_view text, assembly::Findings& findings) {
  if (!openInParallel(text, findings)) {
    splitDocument(text, 1, text.find('\n') != std::string_view::npos, document_);
    reportBroken(document_, text, 1, findings);
    open(findings);
  }
  if (document_.problem == nullptr && !withoutSpace(text.substr(document_.end)).empty()) {
    findings.add(DiagnosticCode::kJsonBroken, {}, {"something follows the end of the object"});
  }
  header_.transform.apply(document_.vertices);
  order_ = orderObjects(document_, findings);
}

/// Objects, vertices and all else at the same time, as can be done where nothing is broken. False, and
/// nothing done, where something is.
bool DocumentReader::openInParallel(std::string_view text, assembly::Findings& findings) {
  const bool countLines = text.find('\n') != std::string_view::npos;
  LongParts parts;
  splitDocument(text, 1, countLines, document_, &parts);
  bool good = document_.problem == nullptr && !parts.twice;
  if (!good) return false;
  bool objectsGood = true;
  bool verticesGood = true;
  assembly::Findings headFindings;
  context_.tasks.parallelFor(3, [&](std::size_t part) {
    if (part == 0 && !parts.objects.empty()) {
      objectsGood = splitObjects(text, 1, countLines, parts.objects, document_);
    } else if (part == 1 && !parts.vertices.empty()) {
      verticesGood = readVertices(parts.vertices, document_);
    } else if (part == 2) {
      open(headFindings);
    }
  });
  good = objectsGood && verticesGood;
  if (good) {
    findings.append(std::move(headFindings));
  } else {
    templateLods_.clear();
  }
  return good;
}

void DocumentReader::openSequence(std::string_view firstLine, assembly::Findings& findings) {
  isSequence_ = true;
  splitDocument(firstLine, 1, false, document_);  // a fault in it is said when it is read as a line
  open(findings);
}

void DocumentReader::open(assembly::Findings& findings) {
  header_ = readHeader(document_, findings);
  GeometryText geometry;
  const char* problem = forTemplates(
      document_.templates, [](JsonCursor& cursor) { cursor.value(); },
      [&](JsonCursor& cursor) {
        readGeometryText(cursor, geometry);
        templateLods_.push_back(geometry.wholeLod());
      });
  if (problem != nullptr) {
    findings.add(DiagnosticCode::kJsonBroken, {{}, 0, "/geometry-templates"},
                 {fmt::format("/geometry-templates: {}", problem)});
  }
}

std::string DocumentReader::format() const {
  const bool hasFeatures = isSequence_ || document_.type == "CityJSONFeature";
  std::string format = hasFeatures ? "CityJSONSeq" : "CityJSON";
  if (!header_.version.empty()) format += " " + header_.version;
  return format;
}

void DocumentReader::readTemplates(Batch& batch) const {
  std::vector<geo::Vec3> vertices;
  ObjectReader reader(batch);
  reader.setTables({&vertices, &header_.appearance, {}});
  // Templates come before or after their vertices.
  forTemplates(
      document_.templates, [&](JsonCursor& cursor) { readPoints(cursor, vertices); },
      [](JsonCursor& cursor) { cursor.value(); });
  std::uint32_t index = 0;
  forTemplates(
      document_.templates, [](JsonCursor& cursor) { cursor.value(); },
      [&](JsonCursor& cursor) { reader.readTemplate(cursor, index++); });
}

void DocumentReader::readObjects(std::size_t begin, std::size_t end, Batch& batch) const {
  std::size_t bytes = 0;
  for (std::size_t i = begin; i < end; ++i) bytes += bytesOf(order_[i]);
  makeRoom(batch, bytes);
  ObjectReader reader(batch);
  reader.setTables({&document_.vertices, &header_.appearance, templateLods_});
  readOrdered(document_, std::span(order_).subspan(begin, end - begin), begin, reader);
}

void DocumentReader::readOrdered(const DocumentText& document, std::span<const OrderedObject> ordered,
                                 std::size_t firstPosition, ObjectReader& reader) const {
  std::vector<ObjectIndex> rows;
  rows.reserve(ordered.size());
  for (const OrderedObject& object : ordered) {
    if (context_.cancel.cancelled()) return;
    const ObjectIndex parent = object.parent == kNoParent ? kNoObject : rows[object.parent - firstPosition];
    rows.push_back(reader.read(document.objects[object.object], parent));
  }
}

void DocumentReader::readLines(std::span<const SequenceLine> lines, Batch& batch) const {
  std::size_t bytes = 0;
  for (const SequenceLine& line : lines) bytes += line.text.size();
  makeRoom(batch, bytes);
  DocumentText feature;
  ObjectReader reader(batch);
  for (const SequenceLine& line : lines) {
    if (context_.cancel.cancelled()) return;
    splitDocument(line.text, line.number, false, feature);
    reportBroken(feature, line.text, line.number, batch.fragment.findings);
    header_.transform.apply(feature.vertices);
    DocumentTables tables{&feature.vertices, &header_.appearance, templateLods_};
    if (!feature.appearance.empty() && feature.type == "CityJSONFeature") {
      batch.looks.own.push_back(readAppearance(feature.appearance, batch.fragment.findings));
      tables.appearance = &batch.looks.own.back();
    }
    reader.setTables(tables);
    readOrdered(feature, orderObjects(feature, batch.fragment.findings), 0, reader);
  }
}

std::vector<SequenceLine> linesOf(std::string_view text, std::uint32_t firstNumber) {
  std::vector<SequenceLine> lines;
  for (std::size_t begin = 0; begin < text.size(); ++firstNumber) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = withoutSpace(text.substr(begin, end - begin));
    if (!line.empty()) lines.push_back({line, firstNumber});
    begin = end + 1;
  }
  return lines;
}

void BatchCounts::add(const Batch& batch) {
  for (const auto& [type, count] : batch.otherTypes) otherTypes_[type] += count;
  geometries_ += batch.geometriesLeftOut;
  polygons_ += batch.polygonsLeftOut;
}

void BatchCounts::report(assembly::Findings& findings) const {
  for (const auto& [type, count] : otherTypes_) {
    findings.add(DiagnosticCode::kCityJsonTypeUnknown, {}, {std::to_string(count), type});
  }
  if (geometries_ > 0) findings.add(DiagnosticCode::kCityJsonLodLeftOut, {}, {std::to_string(geometries_)});
  if (polygons_ > 0) {
    findings.add(DiagnosticCode::kCityJsonPolygonsRepeated, {}, {std::to_string(polygons_)});
  }
}

}  // namespace stadtblick::io::cityjson
