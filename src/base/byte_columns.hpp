#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace stadtblick::base {

/// Values and columns as bytes, one behind the other, for files of our own. Little-endian machines only.
class ByteColumnWriter {
 public:
  template <typename T>
  void value(const T& item) {
    static_assert(std::is_trivially_copyable_v<T>);
    bytes_.append(reinterpret_cast<const char*>(&item), sizeof(T));
  }
  template <typename T>
  void column(const std::vector<T>& items) {
    static_assert(std::is_trivially_copyable_v<T>);
    value(static_cast<std::uint64_t>(items.size()));
    if (!items.empty()) bytes_.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T));
  }
  void text(std::string_view text) {
    value(static_cast<std::uint64_t>(text.size()));
    bytes_.append(text);
  }
  std::string finish() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Reads what ByteColumnWriter wrote. After the first piece that is not there, nothing is read and good() is
/// false.
class ByteColumnReader {
 public:
  explicit ByteColumnReader(std::string_view bytes) : bytes_(bytes) {}
  bool good() const { return good_; }
  bool atEnd() const { return good_ && bytes_.empty(); }

  template <typename T>
  void value(T& item) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (take(1, sizeof(T))) std::memcpy(&item, taken_.data(), sizeof(T));
  }
  template <typename T>
  void column(std::vector<T>& items) {
    static_assert(std::is_trivially_copyable_v<T>);
    std::uint64_t count = 0;
    value(count);
    if (!take(count, sizeof(T))) return;
    items.resize(static_cast<std::size_t>(count));
    if (count > 0) std::memcpy(items.data(), taken_.data(), taken_.size());
  }
  void text(std::string& text) {
    std::uint64_t size = 0;
    value(size);
    if (take(size, 1)) text = taken_;
  }

 private:
  bool take(std::uint64_t count, std::size_t size) {
    good_ = good_ && count <= bytes_.size() / size;
    if (!good_) return false;
    taken_ = bytes_.substr(0, static_cast<std::size_t>(count) * size);
    bytes_.remove_prefix(taken_.size());
    return true;
  }

  std::string_view bytes_;
  std::string_view taken_;
  bool good_ = true;
};

}  // namespace stadtblick::base
