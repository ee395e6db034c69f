#include "io/prepared/source_plan.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>

#include "io/credits.hpp"
#include "io/prepared/content_hash.hpp"
#include "io/prepared/mapped_catalogue.hpp"

namespace stadtblick::io::prepared {

namespace fs = std::filesystem;
using base::DiagnosticCode;

namespace {

template <typename T>
base::Result<T> notReadable(const fs::path& path, int error) {
  return base::Result<T>::failure(DiagnosticCode::kFileNotReadable, {path.string(), 0, {}},
                                  {path.string(), std::strerror(error)});
}

fs::path absolutePath(const fs::path& path) { return fs::absolute(path).lexically_normal(); }

/// What the file system and credits.json say of a file.
SourceRecord lookAt(const InputEntry& file, const fs::path& cityFolder) {
  SourceRecord record;
  record.path = absolutePath(file.path).lexically_relative(absolutePath(cityFolder)).string();
  record.modified = file.modified.microseconds;
  record.source.path = absolutePath(file.path).string();
  record.source.bytes = file.bytes;
  if (const auto credit = creditFor(file.path)) record.source.credit = credit.value();
  return record;
}

/// The old record where the file is still what it was; the date may have changed.
base::Result<bool> isUnchanged(const SourceRecord& now, const SourceRecord& before, const fs::path& file) {
  const bool wasRead = before.hash != 0;
  if (!wasRead || now.source.bytes != before.source.bytes || now.source.credit != before.source.credit)
    return false;
  if (now.modified == before.modified) return true;
  const auto hash = fileHash(file);
  if (!hash) return base::Result<bool>::failure(hash.diagnostics());
  return hash.value() == before.hash;
}

}  // namespace

base::Result<std::uint64_t> fileHash(const fs::path& path) {
  if (inputStatus(path).inArchive) {
    const auto bytes = readInput(path);
    if (!bytes) return base::Result<std::uint64_t>::failure(bytes.diagnostics());
    return contentHash(bytes.value());
  }
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return notReadable<std::uint64_t>(path, errno);
  ContentHash hash;
  std::vector<char> buffer(1U << 20U);
  for (;;) {
    const auto got = ::read(file, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      const int error = errno;
      ::close(file);
      return notReadable<std::uint64_t>(path, error);
    }
    if (got == 0) break;
    hash.add(buffer.data(), static_cast<std::size_t>(got));
  }
  ::close(file);
  return hash.value();
}

std::optional<OldCity> openOldCity(const fs::path& folder, const Recipe& recipe) {
  if (!isPreparedCity(folder)) return std::nullopt;
  auto manifest = readManifest(folder);
  if (!manifest || manifest->recipe != recipe) return std::nullopt;
  const auto catalogue = MappedCatalogue::open(cataloguePath(folder));
  auto records = ObjectIndex::open(objectIndexPath(folder));
  if (!catalogue || !records) return std::nullopt;
  const auto cells = catalogue.value()->cells();
  OldCity old{folder, std::move(manifest).value(), {cells.begin(), cells.end()}, std::move(records).value()};
  bool known = true;
  const auto read = old.records.forEach(
      [&](const ObjectRecord& record) { known = known && record.source < old.manifest.sources.size(); });
  if (!read || !known) return std::nullopt;
  return old;
}

base::Result<SourcePlan> planSources(const std::vector<InputEntry>& files, const fs::path& cityFolder,
                                     const Manifest* old) {
  using Failure = base::Result<SourcePlan>;
  std::map<std::string, const SourceRecord*> before;
  if (old != nullptr)
    for (const SourceRecord& record : old->sources) before[record.path] = &record;
  struct Entry {
    SourceRecord record;
    fs::path file;
    bool toRead = true;
  };
  std::map<std::string, Entry> entries;
  std::vector<std::string> named;
  for (const InputEntry& file : files) {
    Entry entry{lookAt(file, cityFolder), file.path};
    if (const auto found = before.find(entry.record.path); found != before.end()) {
      const SourceRecord& then = *found->second;
      const auto same = isUnchanged(entry.record, then, file.path);
      if (!same) return Failure::failure(same.diagnostics());
      if (same.value()) {
        const auto modified = entry.record.modified;
        entry.record = then;
        entry.record.modified = modified;
        entry.toRead = false;
      }
    }
    named.push_back(entry.record.path);
    entries.emplace(entry.record.path, std::move(entry));
  }
  SourcePlan plan;
  for (const auto& [path, record] : before)
    if (!entries.contains(path)) ++plan.removed;
  std::map<std::string, std::uint32_t> index;
  for (auto& [path, entry] : entries) {
    index[path] = static_cast<std::uint32_t>(plan.sources.size());
    if (entry.toRead) plan.bytesToRead += entry.record.source.bytes;
    plan.toRead.push_back(entry.toRead);
    plan.files.push_back(std::move(entry.file));
    plan.sources.push_back(std::move(entry.record));
  }
  for (const std::string& path : named) plan.order.push_back(index[path]);
  return plan;
}

}  // namespace stadtblick::io::prepared
