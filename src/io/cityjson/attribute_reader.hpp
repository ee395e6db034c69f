#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "io/cityjson/attribute_rows.hpp"

namespace stadtblick::io::cityjson {

/// How many bytes behind a text must be readable, whatever they are.
inline constexpr std::size_t kPaddingBytes = 64;

/// Reads the free part of an object: attributes, semantic surfaces, addresses. Objects and lists inside of
/// them are flattened, "outer/inner" and "list/0". Texts must have kPaddingBytes behind them.
class AttributeReader {
 public:
  explicit AttributeReader(assembly::Fragment& fragment);
  ~AttributeReader();
  AttributeReader(const AttributeReader&) = delete;
  AttributeReader& operator=(const AttributeReader&) = delete;

  /// An "attributes" object. What is broken is reported and ends it.
  void readAttributes(std::string_view text, const AttributeOwner& owner);
  /// The list of "surfaces": the attributes of surface i go to the object `first` + i. Types of any length
  /// live as long as the text does.
  void readSurfaces(std::string_view text, const AttributeOwner& first, std::vector<SemanticSurface>& into);
  /// An "address": an object, or a list of them.
  void readAddresses(std::string_view text, const AttributeOwner& owner);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::io::cityjson
