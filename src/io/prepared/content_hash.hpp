#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stadtblick::io::prepared {

/// XXH64 (xxhash.com, "XXH64 algorithm description"): a fast check sum of any number of bytes. It finds
/// damage; it is no protection against a person.
class ContentHash {
 public:
  explicit ContentHash(std::uint64_t seed = 0);
  void add(const void* bytes, std::size_t count);
  std::uint64_t value() const;

 private:
  std::array<std::uint64_t, 4> lanes_;
  std::array<unsigned char, 32> rest_{};
  std::uint64_t seed_;
  std::uint64_t total_ = 0;
};

std::uint64_t contentHash(std::string_view bytes, std::uint64_t seed = 0);

}  // namespace stadtblick::io::prepared
