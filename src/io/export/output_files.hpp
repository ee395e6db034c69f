#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace stadtblick::io {

/// A file that is being written under another name. What goes wrong is kept and told by OutputFiles.
class OutputFile {
 public:
  OutputFile(const std::filesystem::path& temporary, int& error);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  void write(std::string_view bytes);
  std::uint64_t size() const { return size_; }
  /// Until everything is on the disk.
  void close();

 private:
  std::FILE* file_ = nullptr;
  std::uint64_t size_ = 0;
  int& error_;
};

/// The files of one export: all of them appear at commit(), or none. Without a commit nothing is left behind.
class OutputFiles {
 public:
  OutputFiles() = default;
  ~OutputFiles();
  OutputFiles(const OutputFiles&) = delete;
  OutputFiles& operator=(const OutputFiles&) = delete;

  /// A file to write. Its folder is made where it is missing.
  OutputFile& add(const std::filesystem::path& path);
  /// For libraries that open files by name: write here, commit() gives it the right name.
  std::filesystem::path reserve(const std::filesystem::path& path);

  /// False once anything could not be written: no need to go on.
  bool good() const { return error_ == 0; }
  /// kFileNotWritable with the system's reason; only where not good().
  base::Diagnostics failure() const;
  std::vector<std::filesystem::path> paths() const;

  /// Gives all files their names, the first one added last. Fails with kFileNotWritable.
  base::Result<base::Done> commit();

 private:
  struct Entry {
    std::filesystem::path path;
    std::filesystem::path temporary;
    std::unique_ptr<OutputFile> file;  ///< null where it was reserved.
  };
  Entry& makeEntry(const std::filesystem::path& path);
  base::Result<base::Done> fail();

  std::vector<std::unique_ptr<Entry>> entries_;
  std::vector<std::filesystem::path> foldersMade_;
  std::filesystem::path failed_;
  int error_ = 0;
  bool committed_ = false;
};

}  // namespace stadtblick::io
