#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/attribute_words.hpp"
#include "model/city_source.hpp"

namespace stadtblick::model {

/// Everything that has attributes in a session: models in memory, and catalogues of prepared cities.
struct AttributeSources {
  std::vector<const CityModel*> models;
  std::vector<const Catalogue*> catalogues;
  bool operator==(const AttributeSources&) const = default;
};

/// One attribute in one model or one catalogue.
struct AttributePart {
  std::span<const ObjectKind> kinds;       ///< of all objects.
  std::span<const std::uint32_t> parents;  ///< of all objects; kNoObject at the top.
  std::span<const std::uint32_t> rows;     ///< objects that have a value, ascending.
  bool present = false;
  std::string_view unit;  ///< as written.

  PlainValue value(std::size_t row) const;
  ObjectKind kind(std::size_t row) const { return kinds[rows[row]]; }
  /// Objects with a value; one that carries the name twice counts once.
  std::size_t objects() const;

  const CityModel* model = nullptr;
  const AttributeColumn* column = nullptr;
  const Catalogue* catalogue = nullptr;
  std::size_t columnIndex = 0;
  CatalogueColumn catalogueColumn;
};

/// One a model, then one a catalogue; also for those that do not have the attribute.
std::vector<AttributePart> attributeParts(const AttributeSources& sources, std::string_view attribute);

/// Names of all attributes of a model or a catalogue with values.
std::vector<std::string_view> attributeNamesOf(const CityModel& model);
std::vector<std::string_view> attributeNamesOf(const Catalogue& catalogue);

/// Values in words, each word once: the words of equal values are found once only.
struct ValueWords {
  std::vector<std::string> words;              ///< sorted.
  std::vector<std::size_t> counts;             ///< values of each word.
  std::vector<std::vector<std::uint32_t>> of;  ///< [part][row of the part]: index into `words`.
};
ValueWords valueWords(const std::vector<AttributePart>& parts, std::string_view attribute,
                      const Codelists& codelists, std::string_view language);

}  // namespace stadtblick::model
