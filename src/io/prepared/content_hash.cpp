#include "io/prepared/content_hash.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace stadtblick::io::prepared {

namespace {

constexpr std::uint64_t kPrime1 = 0x9E3779B185EBCA87ULL;
constexpr std::uint64_t kPrime2 = 0xC2B2AE3D27D4EB4FULL;
constexpr std::uint64_t kPrime3 = 0x165667B19E3779F9ULL;
constexpr std::uint64_t kPrime4 = 0x85EBCA77C2B2AE63ULL;
constexpr std::uint64_t kPrime5 = 0x27D4EB2F165667C5ULL;

template <typename Word>
Word readWord(const unsigned char* at) {
  Word word = 0;
  std::memcpy(&word, at, sizeof(word));
  return word;
}

std::uint64_t mixed(std::uint64_t lane, std::uint64_t word) {
  return std::rotl(lane + word * kPrime2, 31) * kPrime1;
}

void takeStripe(std::array<std::uint64_t, 4>& lanes, const unsigned char* at) {
  for (std::size_t i = 0; i < 4; ++i) lanes[i] = mixed(lanes[i], readWord<std::uint64_t>(at + 8 * i));
}

}  // namespace

ContentHash::ContentHash(std::uint64_t seed)
    : lanes_{seed + kPrime1 + kPrime2, seed + kPrime2, seed, seed - kPrime1}, seed_(seed) {}

void ContentHash::add(const void* bytes, std::size_t count) {
  const auto* at = static_cast<const unsigned char*>(bytes);
  const std::size_t waiting = total_ % 32;
  total_ += count;
  if (waiting > 0) {
    const std::size_t taken = std::min(count, 32 - waiting);
    std::memcpy(rest_.data() + waiting, at, taken);
    at += taken;
    count -= taken;
    if (waiting + taken < 32) return;
    takeStripe(lanes_, rest_.data());
  }
  for (; count >= 32; at += 32, count -= 32) takeStripe(lanes_, at);
  if (count > 0) std::memcpy(rest_.data(), at, count);
}

std::uint64_t ContentHash::value() const {
  std::uint64_t hash = seed_ + kPrime5;
  if (total_ >= 32) {
    hash = std::rotl(lanes_[0], 1) + std::rotl(lanes_[1], 7) + std::rotl(lanes_[2], 12) +
           std::rotl(lanes_[3], 18);
    for (const std::uint64_t lane : lanes_) hash = (hash ^ mixed(0, lane)) * kPrime1 + kPrime4;
  }
  hash += total_;
  const unsigned char* at = rest_.data();
  std::size_t left = total_ % 32;
  for (; left >= 8; at += 8, left -= 8)
    hash = std::rotl(hash ^ mixed(0, readWord<std::uint64_t>(at)), 27) * kPrime1 + kPrime4;
  if (left >= 4) {
    hash = std::rotl(hash ^ readWord<std::uint32_t>(at) * kPrime1, 23) * kPrime2 + kPrime3;
    at += 4;
    left -= 4;
  }
  for (; left > 0; ++at, --left) hash = std::rotl(hash ^ *at * kPrime5, 11) * kPrime1;
  hash = (hash ^ (hash >> 33)) * kPrime2;
  hash = (hash ^ (hash >> 29)) * kPrime3;
  return hash ^ (hash >> 32);
}

std::uint64_t contentHash(std::string_view bytes, std::uint64_t seed) {
  ContentHash hash(seed);
  hash.add(bytes.data(), bytes.size());
  return hash.value();
}

}  // namespace stadtblick::io::prepared
