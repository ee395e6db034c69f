#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "base/string_table.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace stadtblick::io::citygml {

/// Attributes that the readers act on, by local name.
enum class AttributeWord : std::uint8_t {
  kNone,
  kid,
  khref,
  ksrsName,
  ksrsDimension,
  kdimension,
  kuom,
  kcodeSpace,
  kname,
  kuri,
  kring,
  korientation,
};

/// The names of elements and attributes as written ("gml:posList"), each with a number. One a thread; trees
/// point into it.
class XmlNames {
 public:
  using Id = base::StringId;

  XmlNames();

  std::string_view operator[](Id id) const { return table_[id]; }
  AttributeWord attributeWord(Id id) const { return names_[id].word; }
  /// xmlns or xmlns:…
  bool declaresNamespace(Id id) const { return names_[id].declaresNamespace; }
  /// Of a name made of characters that XML (as pugixml knows it) has in names; 0 where it is not.
  Id idOf(std::string_view name);

  /// True where the name stands at `at`, whatever follows it; false, too, right before `end`.
  bool isAt(Id id, const char* at, const char* end) const {
    const Name& name = names_[id];
    if (end - at <= kKept) return false;
#ifdef __SSE2__
    const auto equal = [&](int half) {
      const auto* there = reinterpret_cast<const __m128i*>(at) + half;
      const auto* known = reinterpret_cast<const __m128i*>(name.begin.data()) + half;
      const __m128i same = _mm_cmpeq_epi8(_mm_loadu_si128(there), _mm_loadu_si128(known));
      return static_cast<std::uint32_t>(_mm_movemask_epi8(same)) << (16 * half);
    };
    if ((~equal(0) & name.mask & 0xFFFFU) != 0) return false;
    if (name.size <= 16) return true;
    if ((~equal(1) & name.mask & 0xFFFF0000U) != 0) return false;
    if (name.size <= kKept) return true;
#endif
    return static_cast<std::size_t>(end - at) > name.size &&
           std::memcmp(at, table_[id].data(), name.size) == 0;
  }
  std::size_t size(Id id) const { return names_[id].size; }

  /// What came last behind this: a good guess at what comes now. A slot for behind the start tag of an
  /// element, one for behind its end tag, one for behind an attribute.
  enum class Behind : std::uint8_t { kStart, kEnd, kFirstAttribute, kAttribute };
  Id& guess(Id id, Behind behind) { return names_[id].next[static_cast<std::size_t>(behind)]; }

 private:
  static constexpr std::ptrdiff_t kKept = 32;
  struct Name {
    std::array<char, kKept> begin{};
    std::uint32_t mask = 0;  ///< a bit for each character of begin.
    std::uint32_t size = 0;
    std::array<Id, 4> next{};
    AttributeWord word = AttributeWord::kNone;
    bool declaresNamespace = false;
  };

  base::StringTable table_;
  std::vector<Name> names_;
};

}  // namespace stadtblick::io::citygml
