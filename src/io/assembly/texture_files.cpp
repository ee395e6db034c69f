#include "io/assembly/texture_files.hpp"

#include <algorithm>
#include <vector>

#include "base/atomic_file.hpp"
#include "io/assembly/numbers.hpp"

namespace stadtblick::io::assembly {

namespace fs = std::filesystem;
using base::DiagnosticCode;

TextureFiles::TextureFiles(const fs::path& file, bool resolve, Findings& findings)
    : folder_(file), resolve_(resolve), findings_(findings) {}

std::string TextureFiles::pathOf(std::string_view reference, std::uint32_t line) {
  if (!resolve_ || reference.empty()) return {};
  if (const auto known = paths_.find(reference); known != paths_.end()) return known->second;
  const auto [path, outside] = folder_.find(std::string(reference));
  if (path.empty()) {
    findings_.add(outside ? DiagnosticCode::kTextureOutsideFolder : DiagnosticCode::kTextureMissing,
                  {{}, line, {}}, {std::string(reference)});
  }
  return paths_.emplace(reference, path.string()).first->second;
}

std::optional<std::array<double, 6>> TextureFiles::worldFileOf(const fs::path& picture) {
  const std::string extension = picture.extension().string();
  std::vector<std::string> endings = {extension + "w", ".wld"};
  if (extension.size() == 4) endings.insert(endings.begin(), {'.', extension[1], extension[3], 'w'});
  for (const std::string& ending : endings) {
    fs::path path = picture;
    path.replace_extension(ending);
    std::error_code error;
    if (!fs::is_regular_file(path, error) || fs::file_size(path, error) > 4096) continue;
    const auto text = base::readFile(path);
    std::vector<double> numbers;
    if (!text || !appendNumbers(text.value(), false, numbers).empty() || numbers.size() < 6) continue;
    std::array<double, 6> six{};
    std::copy_n(numbers.begin(), 6, six.begin());
    return six;
  }
  return std::nullopt;
}

}  // namespace stadtblick::io::assembly
