#include "io/citygml/lines.hpp"

#include <algorithm>
#include <cstddef>

namespace stadtblick::io::citygml {

std::uint32_t countLineEnds(std::string_view text, char lineEnd) {
  // GCC's vectors: each lane counts down (equal is -1) and is emptied before it could overflow.
  using Bytes __attribute__((vector_size(16))) = signed char;
  using Words __attribute__((vector_size(16))) = std::uint64_t;
  constexpr std::size_t kLanes = sizeof(Bytes);
  constexpr std::size_t kMostRounds = 127;
  const Bytes wanted = Bytes{} + static_cast<signed char>(lineEnd);
  std::uint32_t count = 0;
  while (text.size() >= kLanes) {
    const std::size_t rounds = std::min(text.size() / kLanes, kMostRounds);
    Bytes sums{};
    for (std::size_t i = 0; i < rounds; ++i) {
      Bytes bytes;
      __builtin_memcpy(&bytes, text.data() + i * kLanes, kLanes);
      sums -= static_cast<Bytes>(bytes == wanted);
    }
    constexpr std::uint64_t kEven = 0x00FF00FF00FF00FFULL;
    constexpr std::uint64_t kOnes = 0x0001000100010001ULL;
    const auto words = reinterpret_cast<const Words&>(sums);
    for (int half = 0; half < 2; ++half) {
      const std::uint64_t pairs = (words[half] & kEven) + (words[half] >> 8 & kEven);
      count += static_cast<std::uint32_t>(pairs * kOnes >> 48);
    }
    text.remove_prefix(rounds * kLanes);
  }
  for (const char c : text) count += c == lineEnd ? 1U : 0U;
  return count;
}

std::size_t findWord(std::string_view text, std::string_view word, std::size_t from) {
  using Bytes __attribute__((vector_size(16))) = signed char;
  using Words __attribute__((vector_size(16))) = std::uint64_t;
  constexpr std::size_t kLanes = sizeof(Bytes);
  const Bytes first = Bytes{} + static_cast<signed char>(word[0]);
  const Bytes second = Bytes{} + static_cast<signed char>(word[1]);
  std::size_t at = from;
  for (; at + kLanes < text.size(); at += kLanes) {
    Bytes here;
    Bytes next;
    __builtin_memcpy(&here, text.data() + at, kLanes);
    __builtin_memcpy(&next, text.data() + at + 1, kLanes);
    const auto both = static_cast<Bytes>((here == first) & (next == second));
    const auto halves = reinterpret_cast<const Words&>(both);
    if ((halves[0] | halves[1]) == 0) continue;
    const std::size_t found = text.substr(at, kLanes + word.size() - 1).find(word);
    if (found != std::string_view::npos) return at + found;
  }
  return text.find(word, at);
}

}  // namespace stadtblick::io::citygml
