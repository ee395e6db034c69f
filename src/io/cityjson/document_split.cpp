#include "io/cityjson/document_split.hpp"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <limits>

#include "io/citygml/lines.hpp"
#include "io/cityjson/json_cursor.hpp"

namespace stadtblick::io::cityjson {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Finds the objects of "CityObjects" by braces and quotes alone, so that a fault inside of one costs that
/// one only. On the way it takes what is needed to order them.
class ObjectSplitter {
 public:
  ObjectSplitter(std::string_view text, std::uint32_t line, bool countLines, DocumentText& document)
      : text_(text),
        end_(text.data() + text.size()),
        counted_(text.data()),
        line_(line),
        countLines_(countLines),
        document_(document) {}

  /// `cursor` stands in front of the value of "CityObjects".
  void split(JsonCursor& cursor) {
    cursor.members([&](std::string_view key) {
      ObjectText object;
      object.id = key;
      object.line = lineAt(key.data());
      if (cursor.peek() != '{') {
        object.text = cursor.value();  // said when it is read
      } else {
        const char* const from = text_.data() + cursor.offset();
        const char* const to = scan(from, object);
        if (to == nullptr) return cursor.fail("an object or a string does not end");
        object.text = {from, static_cast<std::size_t>(to - from)};
        cursor.jump(static_cast<std::size_t>(to - text_.data()));
      }
      document_.objects.push_back(object);
    });
  }

 private:
  enum class Key : std::uint8_t { kOther, kType, kParents, kChildren };

  std::uint32_t lineAt(const char* at) {
    if (!countLines_) return line_;
    line_ += citygml::countLineEnds({counted_, static_cast<std::size_t>(at - counted_)}, '\n');
    counted_ = at;
    return line_;
  }

  static Key keyOf(std::string_view name) {
    if (name == "type") return Key::kType;
    if (name == "parents" || name == "parent") return Key::kParents;
    if (name == "children" || name == "Parts" || name == "Installations") return Key::kChildren;
    return Key::kOther;
  }

  void take(Key key, std::string_view string, ObjectText& object) {
    if (key == Key::kType) object.type = string;
    if (key == Key::kOther || key == Key::kType) return;
    auto& names = document_.names;
    auto& first = key == Key::kParents ? object.firstParent : object.firstChild;
    auto& end = key == Key::kParents ? object.endParent : object.endChild;
    if (first == end) {
      first = end = static_cast<std::uint32_t>(names.size());
    } else if (end != names.size()) {
      return;  // the same key twice
    }
    names.push_back(string);
    end = static_cast<std::uint32_t>(names.size());
  }

  /// One past the closing brace; nullptr where there is none. A string right inside of the object is a name
  /// where a colon follows, else a value (or part of a list) of the name before.
  const char* scan(const char* at, ObjectText& object) {
    Key key = Key::kOther;
    for (++at;;) {
      at = findStructure<false>(at, end_);
      if (at == end_) return nullptr;
      if (*at == '}') return at + 1;
      if (*at == '{') {
        bool inString = false;
        at = skipNested<false>(at, end_, inString);
        if (at == nullptr) return nullptr;
        continue;
      }
      const char* const from = at + 1;
      const char* const quote = endOfString(from, end_);
      if (quote == nullptr) return nullptr;
      const std::string_view string(from, static_cast<std::size_t>(quote - from));
      at = quote + 1;
      while (at != end_ && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) ++at;
      if (at != end_ && *at == ':') {
        key = keyOf(string);
      } else {
        take(key, string, object);
      }
    }
  }

  std::string_view text_;
  const char* end_;
  const char* counted_;
  std::uint32_t line_;
  bool countLines_;
  DocumentText& document_;
};

}  // namespace

void DocumentText::clear() {
  auto keptObjects = std::move(objects);
  auto keptNames = std::move(names);
  auto keptVertices = std::move(vertices);
  *this = DocumentText();
  objects = std::move(keptObjects);
  names = std::move(keptNames);
  vertices = std::move(keptVertices);
  objects.clear();
  names.clear();
  vertices.clear();
}

void readPoints(JsonCursor& cursor, std::vector<geo::Vec3>& points) {
  cursor.elements([&] {
    geo::Vec3 point{kNaN, kNaN, kNaN};
    std::array<double, 3> parts{};
    std::size_t count = 0;
    bool numbers = true;
    if (cursor.triple(parts)) {
      point = {parts[0], parts[1], parts[2]};
    } else if (cursor.peek() != '[') {
      cursor.value();
    } else {
      cursor.elements([&] {
        double number = 0.0;
        if (!cursor.number(number)) {
          cursor.value();
          numbers = false;
        }
        if (count < 3) parts[count] = number;
        ++count;
      });
      if (numbers && count == 3) point = {parts[0], parts[1], parts[2]};
    }
    points.push_back(point);
  });
}

std::string_view unescaped(std::string_view raw, std::string& buffer) {
  const bool plain = std::ranges::all_of(
      raw, [](char c) { return c != '\\' && static_cast<unsigned char>(c) >= 0x20 && (c & 0x80) == 0; });
  if (plain) return raw;
  simdjson::dom::parser parser;
  const std::string quoted = "[\"" + std::string(raw) + "\"]";
  std::string_view meant;
  buffer.clear();
  if (parser.parse(quoted).at(0).get(meant) == simdjson::SUCCESS) buffer = meant;
  return buffer;
}

bool splitObjects(std::string_view text, std::uint32_t line, bool countLines, std::string_view part,
                  DocumentText& document) {
  document.hasObjects = true;
  JsonCursor cursor(text);
  cursor.jump(static_cast<std::size_t>(part.data() - text.data()));
  ObjectSplitter(text, line, countLines, document).split(cursor);
  return cursor.good() &&
         cursor.offset() == static_cast<std::size_t>(part.data() - text.data()) + part.size();
}

bool readVertices(std::string_view part, DocumentText& document) {
  document.hasVertices = true;
  constexpr std::size_t kShortestPoint = 16;  // of real ones; more room than is needed costs nothing
  document.vertices.reserve(part.size() / kShortestPoint);
  JsonCursor cursor(part);
  readPoints(cursor, document.vertices);
  return cursor.atEnd();
}

void splitDocument(std::string_view text, std::uint32_t line, bool countLines, DocumentText& document,
                   LongParts* later) {
  document.clear();
  JsonCursor cursor(text);
  const auto string = [&](std::string_view& into) {
    if (cursor.peek() == '"') {
      into = cursor.string();
    } else {
      into = cursor.value();
    }
  };
  cursor.members([&](std::string_view key) {
    const auto leave = [&](std::string_view& part) {
      later->twice = later->twice || !part.empty();
      part = cursor.value();
    };
    if (key == "CityObjects" && cursor.peek() == '{') {
      if (later != nullptr) return leave(later->objects);
      document.hasObjects = true;
      ObjectSplitter(text, line, countLines, document).split(cursor);
    } else if (key == "vertices" && cursor.peek() == '[') {
      if (later != nullptr) return leave(later->vertices);
      document.hasVertices = true;
      document.vertices.clear();
      readPoints(cursor, document.vertices);
    } else if (key == "type") {
      string(document.type);
    } else if (key == "version") {
      string(document.version);
    } else if (key == "id") {
      string(document.id);
    } else if (key == "transform") {
      document.transform = cursor.value();
    } else if (key == "metadata") {
      document.metadata = cursor.value();
    } else if (key == "appearance") {
      document.appearance = cursor.value();
    } else if (key == "geometry-templates") {
      document.templates = cursor.value();
    } else if (key == "extensions") {
      document.extensions = cursor.value();
    } else {
      cursor.value();
    }
  });
  document.end = cursor.offset();
  document.problem = cursor.problem();
  document.problemOffset = cursor.offset();
}

}  // namespace stadtblick::io::cityjson
