#pragma once

#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/scratch_bytes.hpp"

namespace stadtblick::io::prepared {

/// A piece of bytes for each cell, put aside in a file as cells are done, and read when all are. Any thread
/// adds; when nobody does, any thread reads.
class PartStore {
 public:
  PartStore(const std::filesystem::path& folder, std::size_t cells) : scratch_(folder), places_(cells) {}

  struct Place {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
  };

  /// Fails with kFileNotWritable.
  base::Result<base::Done> add(std::size_t cell, std::string_view bytes);
  std::size_t cells() const { return places_.size(); }
  const Place& place(std::size_t cell) const { return places_[cell]; }
  /// False where the file cannot be read.
  bool read(std::uint64_t offset, void* into, std::size_t count) const {
    return scratch_.read(offset, into, count);
  }
  /// Fails with kFileNotReadable.
  base::Result<std::string> read(std::size_t cell) const;
  /// Why something could not be read.
  base::Result<base::Done> lost() const { return scratch_.lost(); }

 private:
  std::mutex mutex_;
  base::ScratchBytes scratch_;
  std::vector<Place> places_;
};

}  // namespace stadtblick::io::prepared
