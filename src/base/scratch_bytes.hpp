#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>

#include "base/result.hpp"

namespace stadtblick::base {

/// Bytes that are appended and read back. What goes beyond a limit lies in a file without a name, so that
/// memory does not grow with them; nothing of it is left when the program ends, however it ends. One thread
/// appends; when nobody does, several may read.
class ScratchBytes {
 public:
  /// The file lies in `folder`; without one everything stays in memory.
  explicit ScratchBytes(std::filesystem::path folder = {}, std::size_t mostInMemory = 128U << 10U)
      : folder_(std::move(folder)), mostInMemory_(mostInMemory) {}
  ~ScratchBytes();
  ScratchBytes(ScratchBytes&& other) noexcept;
  ScratchBytes& operator=(ScratchBytes&& other) noexcept;

  void append(std::string_view bytes);
  template <typename T>
  void add(const T& value) {
    static_assert(std::is_trivially_copyable_v<T>);
    append({reinterpret_cast<const char*>(&value), sizeof(T)});
  }

  std::uint64_t size() const { return inFile_ + buffer_.size(); }
  /// False where there is no such piece, or the file could not be written or read.
  bool read(std::uint64_t offset, void* bytes, std::size_t count) const;
  /// Calls take(std::string_view) with one piece after the other. False as read().
  template <typename Take>
  bool forEachPiece(const Take& take) const {
    constexpr std::uint64_t kPieceBytes = 64U << 10U;
    std::string piece;
    for (std::uint64_t at = 0; at < size(); at += piece.size()) {
      piece.resize(static_cast<std::size_t>(std::min(kPieceBytes, size() - at)));
      if (!read(at, piece.data(), piece.size())) return false;
      take(std::string_view(piece));
    }
    return error_ == 0;
  }
  /// The first error of the file as kFileNotWritable.
  Result<Done> status() const;
  /// Why something could not be read: status(), or kFileNotReadable.
  Result<Done> lost() const;

 private:
  void flush();
  void put(std::string_view bytes);
  void open();

  std::filesystem::path folder_;
  std::size_t mostInMemory_;
  int file_ = -1;
  int error_ = 0;
  std::uint64_t inFile_ = 0;
  std::string buffer_;  ///< what is behind the file.
};

}  // namespace stadtblick::base
