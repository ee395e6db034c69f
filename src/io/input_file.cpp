#include "io/input_file.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <optional>
#include <utility>

#include "base/atomic_file.hpp"
#include "base/web_address.hpp"
#include "io/delivery/zip_archive.hpp"
#include "io/embedded_picture.hpp"
#include "io/web_file.hpp"

namespace stadtblick::io {

namespace fs = std::filesystem;
using base::DiagnosticCode;

namespace {

constexpr int kDeepest = 16;

base::Instant toInstant(fs::file_time_type time) {
  const auto system = std::chrono::file_clock::to_sys(time);
  return {std::chrono::duration_cast<std::chrono::microseconds>(system.time_since_epoch()).count()};
}

/// Where an archive ends and a name inside it begins.
struct ArchivePath {
  fs::path archive;
  std::string member;
};

/// Nothing where the path lies on disk, or nowhere.
std::optional<ArchivePath> insideArchive(const fs::path& path) {
  std::error_code error;
  if (fs::exists(path, error)) return std::nullopt;
  for (fs::path up = path.parent_path(); !up.empty() && up != up.parent_path(); up = up.parent_path()) {
    if (fs::is_directory(up, error)) return std::nullopt;
    if (fs::is_regular_file(up, error)) {
      if (!isArchive(up)) return std::nullopt;
      return ArchivePath{up, path.lexically_relative(up).generic_string()};
    }
  }
  return std::nullopt;
}

base::Result<std::string> notFound(const fs::path& path) {
  return base::Result<std::string>::failure(DiagnosticCode::kFileNotFound, {path.string(), 0, {}},
                                            {path.string()});
}

base::Result<std::string> readMember(const fs::path& path, const ArchivePath& place, std::size_t most) {
  auto archive = ZipArchive::open(place.archive);
  if (!archive) return base::Result<std::string>::failure(std::move(archive.diagnostics()));
  const auto member = archive->find(place.member);
  return member ? archive->read(*member, most) : notFound(path);
}

/// The picture inside of a model file that `path` names; nothing where it names none.
std::optional<std::string> pictureInModel(const fs::path& path) {
  const auto picture = embeddedPicture(path);
  if (!picture || inputStatus(picture->model).kind != InputStatus::Kind::kFile) return std::nullopt;
  const auto model = readInput(picture->model);
  return model ? readEmbeddedPicture(model.value(), picture->number) : std::nullopt;
}

}  // namespace

bool isArchive(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return false;
  std::ifstream file(path, std::ios::binary);
  char magic[4] = {};
  file.read(magic, sizeof magic);
  const std::string_view start(magic, static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  using namespace std::string_view_literals;
  return start == "PK\x03\x04"sv || start == "PK\x05\x06"sv;  // the second: an empty archive
}

InputStatus inputStatus(const fs::path& path) {
  InputStatus status;
  if (base::isWebAddress(path.native())) {
    status.kind = InputStatus::Kind::kFile;
    return status;
  }
  std::error_code error;
  const fs::file_status found = fs::status(path, error);
  if (fs::exists(found)) {
    status.kind = fs::is_directory(found)      ? InputStatus::Kind::kFolder
                  : fs::is_regular_file(found) ? InputStatus::Kind::kFile
                                               : InputStatus::Kind::kOther;
    if (status.kind == InputStatus::Kind::kFile) status.bytes = fs::file_size(path, error);
    const auto time = fs::last_write_time(path, error);
    if (!error) status.modified = toInstant(time);
    return status;
  }
  if (const auto picture = pictureInModel(path)) {
    status.kind = InputStatus::Kind::kFile;
    status.bytes = picture->size();
    return status;
  }
  const auto place = insideArchive(path);
  if (!place) return status;
  const auto archive = ZipArchive::open(place->archive);
  if (!archive) return status;
  if (const auto member = archive.value().find(place->member)) {
    const ZipMember& one = archive.value().members()[*member];
    return {InputStatus::Kind::kFile, true, one.bytes, one.modified};
  }
  return status;
}

base::Result<std::string> readInput(const fs::path& path) {
  if (base::isWebAddress(path.native())) return fetchFromWeb(path.native());
  if (auto picture = pictureInModel(path)) return *std::move(picture);
  if (const auto place = insideArchive(path)) return readMember(path, *place, SIZE_MAX);
  return base::readFile(path);
}

base::Result<std::string> readInputHead(const fs::path& path, std::size_t most) {
  using Failure = base::Result<std::string>;
  if (base::isWebAddress(path.native())) {
    auto whole = fetchFromWeb(path.native());
    if (whole && whole.value().size() > most) whole.value().resize(most);
    return whole;
  }
  if (const auto place = insideArchive(path)) return readMember(path, *place, most);
  const base::Place at{path.string(), 0, {}};
  switch (inputStatus(path).kind) {
    case InputStatus::Kind::kMissing:
      return notFound(path);
    case InputStatus::Kind::kFolder:
      return Failure::failure(DiagnosticCode::kFileIsDirectory, at, {path.string()});
    case InputStatus::Kind::kOther:
      return Failure::failure(DiagnosticCode::kFileNotReadable, at, {path.string(), "it is no regular file"});
    case InputStatus::Kind::kFile:
      break;
  }
  std::ifstream file(path, std::ios::binary);
  if (!file)
    return Failure::failure(DiagnosticCode::kFileNotReadable, at, {path.string(), "access is denied"});
  std::string head(most, '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  return head;
}

base::Result<std::vector<InputEntry>> filesBelow(const fs::path& folder) {
  using Failure = base::Result<std::vector<InputEntry>>;
  std::vector<InputEntry> entries;
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    auto archive = ZipArchive::open(folder);
    if (!archive) return Failure::failure(std::move(archive.diagnostics()));
    for (const ZipMember& member : archive->members())
      if (!member.isHidden()) entries.push_back({folder / member.name, member.bytes, member.modified});
  } else {
    auto walk =
        fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
      const bool hidden = walk->path().filename().string().starts_with('.');
      if (hidden || walk.depth() >= kDeepest) walk.disable_recursion_pending();
      std::error_code ignored;
      if (hidden || !walk->is_regular_file(ignored)) continue;
      const auto time = walk->last_write_time(ignored);
      entries.push_back(
          {walk->path(), walk->file_size(ignored), ignored ? base::Instant{} : toInstant(time)});
    }
    if (error) {
      return Failure::failure(DiagnosticCode::kFileNotReadable, {folder.string(), 0, {}},
                              {folder.string(), error.message()});
    }
  }
  std::ranges::sort(entries, {}, &InputEntry::path);
  return entries;
}

}  // namespace stadtblick::io
