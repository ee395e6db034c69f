#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "io/citygml/xml_tree.hpp"
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
  Names(const Names&) = delete;
  Names& operator=(const Names&) = delete;

  /// All elements asked for are of trees that share their names.
  const ElementName& of(XmlNode element) {
    const Cache& cache = *current_;
    const XmlNames::Id id = element.nameId();
    if (id < cache.byId.size() && cache.byId[id] != nullptr) return *cache.byId[id];
    return learn(element);
  }

  /// Bindings of an element that declares some hold until pop; true where it declared any.
  bool push(XmlNode element);
  void pop();

 private:
  std::string_view uriOf(std::string_view prefix) const;

  /// Names met so far, and what they mean, by their number.
  struct Cache {
    std::vector<const ElementName*> byId;
    std::deque<ElementName> meanings;
  };
  const ElementName& learn(XmlNode element);
  ElementName understood(std::string_view qualifiedName) const;

  std::vector<std::pair<std::string, std::string>> bindings_;
  std::vector<std::size_t> scopes_;
  std::deque<Cache> caches_;  ///< one a scope; names keep their address until their scope is popped.
  Cache* current_ = nullptr;  ///< the last one.
};

/// The version that the namespaces of a root tag state: "1.0", "2.0", "3.0", "0.4"; "" where none does.
std::string cityGmlVersion(std::string_view rootTag);

}  // namespace stadtblick::io::citygml
