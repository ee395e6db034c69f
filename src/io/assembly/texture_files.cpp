#include "io/assembly/texture_files.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <vector>

#include "base/atomic_file.hpp"
#include "io/assembly/numbers.hpp"

namespace stadtblick::io::assembly {

namespace fs = std::filesystem;
using base::DiagnosticCode;

namespace {

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  });
  return text;
}

std::string percentDecoded(std::string_view text) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    if (text[i] == '%' && i + 2 < text.size() &&
        std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
      decoded += static_cast<char>(byte);
      i += 2;
    } else {
      decoded += text[i];
    }
  }
  return decoded;
}

bool isBelow(const fs::path& folder, const fs::path& path) {
  const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end();
}

/// A file whose name differs in upper and lower case only, as exports from Windows have it.
fs::path sameNameOtherCase(const fs::path& path) {
  std::error_code error;
  const std::string wanted = lower(path.filename().string());
  fs::path best;
  for (const auto& entry : fs::directory_iterator(path.parent_path(), error)) {
    if (lower(entry.path().filename().string()) != wanted) continue;
    if (best.empty() || entry.path() < best) best = entry.path();
  }
  return best;
}

}  // namespace

TextureFiles::TextureFiles(const fs::path& file, bool resolve, Findings& findings)
    : resolve_(resolve), findings_(findings) {
  std::error_code error;
  folder_ = fs::canonical(file, error).parent_path();
}

std::string TextureFiles::pathOf(std::string_view reference, std::uint32_t line) {
  if (!resolve_ || reference.empty()) return {};
  if (const auto known = paths_.find(reference); known != paths_.end()) return known->second;
  bool outside = false;
  const fs::path path = find(std::string(reference), outside);
  if (path.empty()) {
    findings_.add(outside ? DiagnosticCode::kTextureOutsideFolder : DiagnosticCode::kTextureMissing,
                  {{}, line, {}}, {std::string(reference)});
  }
  return paths_.emplace(reference, path.string()).first->second;
}

fs::path TextureFiles::find(const std::string& reference, bool& outside) const {
  std::string written = reference;
  std::ranges::replace(written, '\\', '/');
  if (written.find("://") != std::string::npos || written.find('\0') != std::string::npos) {
    outside = true;
    return {};
  }
  for (const std::string& name : {written, percentDecoded(written)}) {
    if (name.empty() || name.size() > 4096 || name.find('\0') != std::string::npos) continue;
    const fs::path named(name);
    const bool hasDrive = name.size() > 1 && name[1] == ':';
    std::error_code error;
    fs::path path = fs::weakly_canonical(folder_ / named, error);
    if (named.is_absolute() || hasDrive || (!error && !isBelow(folder_, path))) {
      outside = true;
      continue;
    }
    if (error) continue;
    if (!fs::exists(path, error)) path = sameNameOtherCase(path);
    path = path.empty() ? path : fs::canonical(path, error);
    if (path.empty() || error || !fs::is_regular_file(path, error)) continue;
    if (isBelow(folder_, path)) return path;
    outside = true;  // a link in the file system leads out of it
  }
  return {};
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
