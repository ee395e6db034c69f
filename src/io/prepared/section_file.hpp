#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "io/prepared/byte_sink.hpp"
#include "io/prepared/content_hash.hpp"

namespace stadtblick::io::prepared {

/// Name of a column in a file: four letters.
using SectionId = std::uint32_t;
constexpr SectionId sectionId(const char (&name)[5]) {
  SectionId id = 0;
  for (int i = 3; i >= 0; --i) id = (id << 8U) | static_cast<unsigned char>(name[i]);
  return id;
}

// A file of columns, little endian: a header of 32 bytes (8 letters that name the kind, version and number of
// columns as u32, bytes of the file and check sum of the directory as u64), the directory (32 bytes a column:
// name, bytes of an element, offset, elements, check sum), the columns, each at a multiple of 8.

struct SectionEntry {
  SectionId id = 0;
  std::uint32_t elementBytes = 0;
  std::uint64_t offset = 0;
  std::uint64_t count = 0;
  std::uint64_t hash = 0;
};

/// Kind and version of a file.
struct FileKind {
  std::string_view magic;  ///< 8 letters.
  std::uint32_t version;
};

/// Writes a file of columns, one after the other. Errors of the sink are found at its end.
class SectionWriter {
 public:
  /// There will be exactly `columns` columns.
  SectionWriter(ByteSink& sink, FileKind kind, std::size_t columns);

  void begin(SectionId id, std::size_t elementBytes);
  void append(const void* bytes, std::size_t count);
  void end();
  template <typename T>
  void add(SectionId id, std::span<const T> values) {
    static_assert(std::is_trivially_copyable_v<T>);
    begin(id, sizeof(T));
    append(values.data(), values.size_bytes());
    end();
  }
  template <typename T>
  void add(SectionId id, const std::vector<T>& values) {
    add(id, std::span<const T>(values));
  }
  void add(SectionId id, std::string_view text) { add(id, std::span<const char>(text.data(), text.size())); }
  /// Writes the directory, and the header.
  void finish();

 private:
  ByteSink& sink_;
  FileKind kind_;
  std::size_t columns_;
  std::uint64_t at_ = 0;
  std::vector<SectionEntry> entries_;
  ContentHash hash_;
};

/// A file of columns in memory. Columns are views into the bytes; nothing is copied.
class SectionFile {
 public:
  /// `bytes` is the file, or its beginning: then columns behind that are not there. Says in `why` what is
  /// wrong with a file that cannot be read.
  static std::optional<SectionFile> open(std::string_view bytes, std::uint64_t fileBytes, FileKind kind,
                                         std::string& why);
  /// Bytes of header and directory of a file that begins so; 0 where it is none.
  static std::size_t directoryBytes(std::string_view head);

  const SectionEntry* find(SectionId id) const;
  /// Nothing where there is no such column, or its elements have another size.
  template <typename T>
  std::optional<std::span<const T>> column(SectionId id) const {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);
    const SectionEntry* entry = find(id);
    if (entry == nullptr || entry->elementBytes != sizeof(T) ||
        entry->offset + entry->count * entry->elementBytes > bytes_.size())
      return std::nullopt;
    const void* at = bytes_.data() + entry->offset;
    return std::span<const T>(static_cast<const T*>(at), entry->count);
  }
  /// The bytes are those that were written. Reads all of the column.
  bool isIntact(SectionId id) const;

 private:
  std::string_view bytes_;
  std::vector<SectionEntry> entries_;
};

}  // namespace stadtblick::io::prepared
