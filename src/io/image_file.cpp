#include "io/image_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>

#include "io/input_file.hpp"
#include "io/picture/decoders.hpp"

namespace stadtblick::io {

namespace {

constexpr std::uintmax_t kLargestFile = std::uintmax_t{1} << 30;

bool startsWith(std::string_view bytes, std::string_view magic) {
  return bytes.substr(0, magic.size()) == magic;
}

bool isTiff(std::string_view bytes) {
  using namespace std::string_view_literals;
  return startsWith(bytes, "II*\0"sv) || startsWith(bytes, "MM\0*"sv) || startsWith(bytes, "II+\0"sv) ||
         startsWith(bytes, "MM\0+"sv);
}

Decoded decode(std::string_view bytes, std::uint32_t maxSize) {
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return decodePng(bytes);
  if (startsWith(bytes, "\xFF\xD8\xFF")) return decodeJpeg(bytes, maxSize);
  if (isTiff(bytes)) return decodeTiff(bytes, maxSize);
  return {{}, bytes.empty() ? "it is empty" : "it is neither PNG nor JPEG nor TIFF"};
}

}  // namespace

base::Result<model::Image> readImage(const std::filesystem::path& path, std::uint32_t maxSize) {
  using Failure = base::Result<model::Image>;
  const auto unreadable = [&path](std::string reason) {
    return Failure::failure(base::DiagnosticCode::kTextureUnreadable, {path.string(), 0, {}},
                            {path.string(), std::move(reason)});
  };
  if (inputStatus(path).bytes > kLargestFile)
    return unreadable(fmt::format("it is larger than {} MiB", kLargestFile >> 20));
  const auto file = readInput(path);
  if (!file && file.diagnostics().count(base::DiagnosticCode::kFileNotFound) > 0)
    return Failure::failure(base::DiagnosticCode::kFileNotFound, {path.string(), 0, {}}, {path.string()});
  if (!file) return unreadable("it is a folder, or access to it is denied");

  return decodeImage(file.value(), path.string(), maxSize);
}

base::Result<model::Image> decodeImage(std::string_view bytes, const std::string& name,
                                       std::uint32_t maxSize) {
  auto decoded = decode(bytes, std::max(1U, maxSize));
  if (!decoded.error.empty())
    return base::Result<model::Image>::failure(base::DiagnosticCode::kTextureUnreadable, {name, 0, {}},
                                               {name, std::move(decoded.error)});
  if (std::max(decoded.image.width, decoded.image.height) > maxSize)
    return scaledDown(decoded.image, std::max(1U, maxSize));
  return std::move(decoded.image);
}

}  // namespace stadtblick::io
