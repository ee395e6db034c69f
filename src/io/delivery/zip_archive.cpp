#include "io/delivery/zip_archive.hpp"

#include <fmt/core.h>
#include <zip.h>

#include <algorithm>
#include <utility>

#include "base/lower_case.hpp"

namespace stadtblick::io {

using base::DiagnosticCode;

namespace {

/// Deflate packs at most about 1030 : 1; text of city models is packed about 20 : 1.
constexpr std::uint64_t kLargestRatio = 200;
constexpr std::uint64_t kNeverTooLarge = std::uint64_t{64} << 20U;

struct FileCloser {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

struct ZipArchive::Handle {
  zip_t* zip = nullptr;
  ~Handle() {
    if (zip != nullptr) zip_discard(zip);
  }
};

bool ZipMember::isHidden() const {
  return name.starts_with('.') || name.find("/.") != std::string::npos || name.starts_with("__MACOSX/");
}

ZipArchive::ZipArchive(std::filesystem::path path)
    : path_(std::move(path)), handle_(std::make_unique<Handle>()) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

base::Result<ZipArchive> ZipArchive::open(const std::filesystem::path& path) {
  using Failure = base::Result<ZipArchive>;
  ZipArchive archive(path);
  int code = 0;
  archive.handle_->zip = zip_open(path.c_str(), ZIP_RDONLY, &code);
  if (archive.handle_->zip == nullptr) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (code == ZIP_ER_NOENT)
      return Failure::failure(DiagnosticCode::kFileNotFound, {path.string(), 0, {}}, {path.string()});
    return Failure::failure(DiagnosticCode::kArchiveUnread, {path.string(), 0, {}}, {path.string(), reason});
  }
  const auto count =
      static_cast<zip_uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(archive.handle_->zip, 0)));
  for (zip_uint64_t i = 0; i < count; ++i) {
    zip_stat_t status;
    if (zip_stat_index(archive.handle_->zip, i, ZIP_FL_ENC_GUESS, &status) != 0) continue;
    if ((status.valid & ZIP_STAT_NAME) == 0) continue;
    ZipMember member{status.name, i, status.size, status.comp_size, {std::int64_t{status.mtime} * 1'000'000}};
    std::ranges::replace(member.name, '\\', '/');
    if (!member.name.empty() && !member.name.ends_with('/')) archive.members_.push_back(std::move(member));
  }
  return archive;
}

std::optional<std::size_t> ZipArchive::find(std::string_view name) const {
  const auto exact = std::ranges::find(members_, name, &ZipMember::name);
  if (exact != members_.end()) return static_cast<std::size_t>(exact - members_.begin());
  const std::string wanted = base::lowerCase(std::string(name));
  const auto other = std::ranges::find_if(
      members_, [&](const ZipMember& one) { return base::lowerCase(one.name) == wanted; });
  if (other == members_.end()) return std::nullopt;
  return static_cast<std::size_t>(other - members_.begin());
}

base::Result<std::string> ZipArchive::read(std::size_t index, std::size_t most) const {
  const ZipMember& member = members_[index];
  const auto failure = [&](std::string reason) {
    return base::Result<std::string>::failure(DiagnosticCode::kArchiveMemberUnread, {path_.string(), 0, {}},
                                              {member.name, path_.string(), std::move(reason)});
  };
  if (member.bytes > kNeverTooLarge &&
      member.bytes / std::max<std::uint64_t>(1, member.packedBytes) > kLargestRatio)
    return failure(fmt::format("it claims to be {} times as large as it is packed", kLargestRatio));
  const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(handle_->zip, member.index, 0));
  if (!file) return failure(zip_strerror(handle_->zip));

  // What the archive states is a first guess: memory is taken for what is really there.
  constexpr std::size_t kStep = std::size_t{4} << 20U;
  const std::size_t wanted = std::min<std::uint64_t>(most, member.bytes);
  std::string bytes;
  while (bytes.size() < wanted) {
    const std::size_t filled = bytes.size();
    const std::size_t step = std::min(kStep + filled / 2, wanted - filled);
    bytes.resize(filled + step);
    const zip_int64_t got = zip_fread(file.get(), bytes.data() + filled, step);
    bytes.resize(filled + static_cast<std::size_t>(std::max<zip_int64_t>(0, got)));
    if (got < 0) return failure(zip_file_strerror(file.get()));
    if (got == 0) break;
  }
  // The check sum is compared at the end of the data.
  char more = 0;
  if (bytes.size() == member.bytes && zip_fread(file.get(), &more, 1) < 0)
    return failure(zip_file_strerror(file.get()));
  return bytes;
}

}  // namespace stadtblick::io
