#include "session/recent_files.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/atomic_file.hpp"
#include "base/web_address.hpp"
#include "session/settings.hpp"

namespace stadtblick::session {

using nlohmann::json;
namespace fs = std::filesystem;

void RecentFiles::add(const fs::path& path) {
  const bool isFile = !base::isWebAddress(path.native());
  std::error_code error;
  const fs::path absolute = isFile ? fs::absolute(path, error) : path;
  const std::string text = (error || !isFile ? path : absolute.lexically_normal()).string();
  std::erase(paths_, text);
  paths_.insert(paths_.begin(), text);
  if (paths_.size() > kMost) paths_.resize(kMost);
}

void RecentFiles::load(const fs::path& file) {
  paths_.clear();
  std::error_code error;
  if (!fs::exists(file, error)) return;
  const auto content = base::readFile(file);
  if (!content) return;
  const json document = json::parse(content.value(), nullptr, false);
  if (!document.is_object() || !document.contains("files") || !document["files"].is_array()) return;
  for (const auto& entry : document["files"])
    if (entry.is_string() && paths_.size() < kMost) paths_.push_back(entry.get<std::string>());
}

base::Result<base::Done> RecentFiles::save(const fs::path& file) const {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);  // a failure shows when the file is written.
  return base::writeFileAtomically(
      file, json{{"files", paths_}}.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

fs::path RecentFiles::defaultFile() { return stateFolder() / "recent.json"; }

}  // namespace stadtblick::session
