#pragma once

// Inside this room only: numbers in binary tables.

#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace stadtblick::io::tiles3d {

/// How many bytes one number has, and how it is read.
struct NumberKind {
  std::size_t bytes = 0;
  bool whole = true;
  double (*read)(const char*) = nullptr;
};

template <typename T>
double loadNumber(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof(T));
  return static_cast<double>(value);
}

template <typename T>
NumberKind numberKindOf() {
  return {sizeof(T), std::is_integral_v<T>, &loadNumber<T>};
}

/// By the names of both standards.
inline NumberKind numberKind(std::string_view name) {
  if (name == "BYTE" || name == "INT8") return numberKindOf<std::int8_t>();
  if (name == "UNSIGNED_BYTE" || name == "UINT8") return numberKindOf<std::uint8_t>();
  if (name == "SHORT" || name == "INT16") return numberKindOf<std::int16_t>();
  if (name == "UNSIGNED_SHORT" || name == "UINT16") return numberKindOf<std::uint16_t>();
  if (name == "INT" || name == "INT32") return numberKindOf<std::int32_t>();
  if (name == "UNSIGNED_INT" || name == "UINT32") return numberKindOf<std::uint32_t>();
  if (name == "INT64") return numberKindOf<std::int64_t>();
  if (name == "UINT64") return numberKindOf<std::uint64_t>();
  if (name == "FLOAT" || name == "FLOAT32") return numberKindOf<float>();
  if (name == "DOUBLE" || name == "FLOAT64") return numberKindOf<double>();
  return {};
}

}  // namespace stadtblick::io::tiles3d
