#include "base/resources.hpp"

namespace stadtblick::base {

namespace fs = std::filesystem;

Resources Resources::locate() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  const fs::path installed = program.parent_path().parent_path() / "share" / "stadtblick";
  if (fs::is_directory(installed / "shaders", error))
    return {installed / "data", installed / "shaders", installed / "messages"};
  fs::path messages;
  for (fs::path folder = program.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
    if (messages.empty() && fs::is_directory(folder / "messages", error)) messages = folder / "messages";
    if (fs::is_directory(folder / "shaders", error) && fs::is_directory(folder / "data", error))
      return {folder / "data", folder / "shaders", messages};
  }
  return {};
}

}  // namespace stadtblick::base
