#include "io/export/output_files.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ranges>

namespace stadtblick::io {

using base::Done;

OutputFile::OutputFile(const std::filesystem::path& temporary, int& error) : error_(error) {
  file_ = std::fopen(temporary.c_str(), "wbe");
  if (file_ == nullptr && error_ == 0) error_ = errno;
}

OutputFile::~OutputFile() {
  if (file_ != nullptr) std::fclose(file_);
}

void OutputFile::write(std::string_view bytes) {
  size_ += bytes.size();
  if (file_ == nullptr || error_ != 0 || bytes.empty()) return;
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) error_ = errno != 0 ? errno : EIO;
}

void OutputFile::close() {
  if (file_ == nullptr) return;
  const bool flushed = std::fflush(file_) == 0 && ::fsync(::fileno(file_)) == 0;
  const int reason = errno;
  const bool closed = std::fclose(file_) == 0;
  file_ = nullptr;
  if ((!flushed || !closed) && error_ == 0) error_ = flushed ? errno : reason;
}

OutputFiles::~OutputFiles() {
  if (committed_) return;
  std::error_code ignored;
  for (const auto& entry : entries_) {
    entry->file.reset();
    std::filesystem::remove(entry->temporary, ignored);
  }
  for (const auto& folder : std::views::reverse(foldersMade_))
    std::filesystem::remove(folder, ignored);  // only where it is empty
}

OutputFiles::Entry& OutputFiles::makeEntry(const std::filesystem::path& path) {
  const std::filesystem::path folder = path.parent_path();
  std::error_code error;
  if (!folder.empty() && !std::filesystem::exists(folder, error)) {
    std::filesystem::create_directory(folder, error);
    if (!error)
      foldersMade_.push_back(folder);
    else if (error_ == 0)
      error_ = error.value(), failed_ = path;
  }
  auto entry = std::make_unique<Entry>();
  entry->path = path;
  // The ending stays: libraries choose by it.
  entry->temporary =
      folder / fmt::format(".{}.{}.part{}", path.stem().string(), ::getpid(), path.extension().string());
  entries_.push_back(std::move(entry));
  return *entries_.back();
}

OutputFile& OutputFiles::add(const std::filesystem::path& path) {
  Entry& entry = makeEntry(path);
  entry.file = std::make_unique<OutputFile>(entry.temporary, error_);
  if (error_ != 0 && failed_.empty()) failed_ = path;
  return *entry.file;
}

std::filesystem::path OutputFiles::reserve(const std::filesystem::path& path) {
  return makeEntry(path).temporary;
}

base::Diagnostics OutputFiles::failure() const {
  const std::filesystem::path path = !failed_.empty()    ? failed_
                                     : !entries_.empty() ? entries_.front()->path
                                                         : std::filesystem::path();
  base::Diagnostics findings;
  findings.add(base::DiagnosticCode::kFileNotWritable, {path.string(), 0, {}},
               {path.string(), std::strerror(error_)});
  return findings;
}

std::vector<std::filesystem::path> OutputFiles::paths() const {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : entries_) paths.push_back(entry->path);
  return paths;
}

base::Result<Done> OutputFiles::fail() { return base::Result<Done>::failure(failure()); }

base::Result<Done> OutputFiles::commit() {
  for (const auto& entry : entries_)
    if (entry->file) entry->file->close();
  if (!good()) return fail();
  for (const auto& entry : std::views::reverse(entries_)) {
    if (std::rename(entry->temporary.c_str(), entry->path.c_str()) == 0) continue;
    error_ = errno;
    failed_ = entry->path;
    return fail();
  }
  committed_ = true;
  return Done{};
}

}  // namespace stadtblick::io
