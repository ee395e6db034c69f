#include "io/confined_folder.hpp"

#include <algorithm>
#include <system_error>

#include "base/lower_case.hpp"
#include "base/percent_decoded.hpp"
#include "io/embedded_picture.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io {

namespace fs = std::filesystem;

bool isBelow(const fs::path& folder, const fs::path& path) {
  const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end();
}

ConfinedFolder::ConfinedFolder(const fs::path& file) {
  inArchive_ = inputStatus(file).inArchive;
  std::error_code error;
  folder_ = (inArchive_ ? file.lexically_normal() : fs::canonical(file, error)).parent_path();
}

fs::path ConfinedFolder::sameNameOtherCase(const fs::path& path) {
  const std::scoped_lock lock(mutex_);
  const auto [names, isNew] = listed_.try_emplace(path.parent_path());
  if (isNew) {
    std::error_code error;
    for (fs::directory_iterator at(names->first, error), end; !error && at != end; at.increment(error)) {
      fs::path& best = names->second[base::lowerCase(at->path().filename().string())];
      if (best.empty() || at->path() < best) best = at->path();
    }
  }
  const auto found = names->second.find(base::lowerCase(path.filename().string()));
  return found == names->second.end() ? fs::path() : found->second;
}

ConfinedFolder::Found ConfinedFolder::find(const std::string& reference) {
  Found found;
  std::string written = reference;
  std::ranges::replace(written, '\\', '/');
  if (folder_.empty()) return found;  // the data file itself is gone
  if (written.find("://") != std::string::npos || written.find('\0') != std::string::npos) {
    found.outside = true;
    return found;
  }
  if (const auto picture = embeddedPicture(written)) {
    found = find(picture->model.generic_string());
    if (!found.path.empty()) found.path /= embeddedPictureName(picture->number);
    if (inputStatus(found.path).kind != InputStatus::Kind::kFile) found.path.clear();
    return found;
  }
  for (const std::string& name : {written, base::percentDecoded(written)}) {
    if (name.empty() || name.size() > 4096 || name.find('\0') != std::string::npos) continue;
    const fs::path named(name);
    const bool hasDrive = name.size() > 1 && name[1] == ':';
    std::error_code error;
    if (inArchive_) {
      const fs::path member = (folder_ / named).lexically_normal();
      if (named.is_absolute() || hasDrive || !isBelow(folder_, member)) {
        found.outside = true;
      } else if (inputStatus(member).kind == InputStatus::Kind::kFile) {
        return {member, false};
      }
      continue;
    }
    fs::path path = fs::weakly_canonical(folder_ / named, error);
    if (named.is_absolute() || hasDrive || (!error && !isBelow(folder_, path))) {
      found.outside = true;
      continue;
    }
    if (error) continue;
    if (!fs::exists(path, error)) path = sameNameOtherCase(path);
    path = path.empty() ? path : fs::canonical(path, error);
    if (path.empty() || error || !fs::is_regular_file(path, error)) continue;
    if (isBelow(folder_, path)) return {path, false};
    found.outside = true;  // a link in the file system leads out of it
  }
  return found;
}

}  // namespace stadtblick::io
