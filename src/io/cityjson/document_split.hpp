#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "geo/vector.hpp"

namespace stadtblick::io::cityjson {

/// A member of "CityObjects": where it lies in the text, and what can be told of it without reading it.
struct ObjectText {
  std::string_view id;    ///< escapes as written.
  std::string_view text;  ///< "{ … }"
  std::string_view type;
  std::uint32_t line = 0;         ///< of its name, 1-based.
  std::uint32_t firstParent = 0;  ///< into DocumentText::names.
  std::uint32_t endParent = 0;
  std::uint32_t firstChild = 0;
  std::uint32_t endChild = 0;
};

/// A CityJSON or CityJSONFeature object, cut into its members. Texts of members are "" where there are none.
struct DocumentText {
  std::string_view type;
  std::string_view version;
  std::string_view id;
  std::string_view transform;
  std::string_view metadata;
  std::string_view appearance;
  std::string_view templates;
  std::string_view extensions;
  bool hasObjects = false;
  bool hasVertices = false;
  std::vector<ObjectText> objects;
  std::vector<std::string_view> names;  ///< of parents and children.
  std::vector<geo::Vec3> vertices;      ///< as written; not a number where one is no three numbers.
  const char* problem = nullptr;        ///< why not all was read; nullptr where it was.
  std::size_t problemOffset = 0;        ///< into the text.
  std::size_t end = 0;                  ///< one past the object.

  void clear();
};

/// What takes time to read of a document, where that is left for later; "" where there is none.
struct LongParts {
  std::string_view objects;   ///< "CityObjects": "{ … }"
  std::string_view vertices;  ///< "[ … ]"
  bool twice = false;         ///< one of them is there more than once.
};

/// Cuts up the object that `text` begins with; what a broken one holds before the fault is kept. `line` is
/// the line that the text begins in; lines are not counted where it is not wanted (`countLines`). With
/// `later`, objects and vertices are passed over.
void splitDocument(std::string_view text, std::uint32_t line, bool countLines, DocumentText& document,
                   LongParts* later = nullptr);
/// Reads the parts that were left: `text` and `line` as before. False where one of them is broken; the
/// document has to be cut up in one go then. Both may run at the same time.
bool splitObjects(std::string_view text, std::uint32_t line, bool countLines, std::string_view part,
                  DocumentText& document);
bool readVertices(std::string_view part, DocumentText& document);

/// "vertices", "vertices-templates": points of three numbers.
class JsonCursor;
void readPoints(JsonCursor& cursor, std::vector<geo::Vec3>& points);

/// A string between its quotes as what it means. `buffer` keeps it where it has escapes; broken UTF-8 and
/// broken escapes give "".
std::string_view unescaped(std::string_view raw, std::string& buffer);

}  // namespace stadtblick::io::cityjson
