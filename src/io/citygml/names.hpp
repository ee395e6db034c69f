#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/object_kind.hpp"

namespace stadtblick::io::citygml {

/// What a namespace is for. All thematic modules of all versions count as kCityGml.
enum class Module : std::uint8_t {
  kCityGml,
  kGenerics,
  kAppearance,
  kTexturedSurface,  ///< CityGML 0.4/1.0.
  kGml,
  kXal,
  kXlink,
  kOther,  ///< an ADE.
};
Module moduleOf(std::string_view namespaceUri);

/// Local names that the readers act on.
enum class Word : std::uint8_t {
  kNone,
#define SB_XML_WORD(name) k##name,
#include "io/citygml/words.def"
#undef SB_XML_WORD
};

/// A qualified name, understood.
struct ElementName {
  Module module = Module::kOther;
  Word word = Word::kNone;
  std::optional<model::ObjectKind> kind;  ///< a feature class of CityGML.
  std::string local;
  std::string namespaceUri;
};

/// Prefixes in scope and the names met so far. One per thread.
class Names {
 public:
  /// `rootTag` as written, "<core:CityModel xmlns:… >".
  explicit Names(std::string_view rootTag);

  const ElementName& of(pugi::xml_node element) { return of(std::string_view(element.name())); }
  const ElementName& of(std::string_view qualifiedName);

  /// Bindings of an element that declares some hold until pop; true where it declared any.
  bool push(pugi::xml_node element);
  void pop();

 private:
  std::string_view uriOf(std::string_view prefix) const;

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Cache = std::unordered_map<std::string, ElementName, Hash, std::equal_to<>>;

  std::vector<std::pair<std::string, std::string>> bindings_;
  std::vector<std::size_t> scopes_;
  std::deque<Cache> caches_;  ///< one a scope; names keep their address until their scope is popped.
};

/// The version that the namespaces of a root tag state: "1.0", "2.0", "3.0", "0.4"; "" where none does.
std::string cityGmlVersion(std::string_view rootTag);

}  // namespace stadtblick::io::citygml
