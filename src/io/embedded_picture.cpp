#include "io/embedded_picture.hpp"

#include <charconv>

#include "base/lower_case.hpp"
#include "io/tiles3d/gltf_document.hpp"
#include "io/tiles3d/json_reading.hpp"

namespace stadtblick::io {

namespace {

constexpr std::string_view kName = "picture-";

}  // namespace

std::string embeddedPictureName(std::size_t number) { return std::string(kName) + std::to_string(number); }

std::optional<EmbeddedPicture> embeddedPicture(const std::filesystem::path& path) {
  const std::string name = path.filename().string();
  if (!name.starts_with(kName)) return std::nullopt;
  EmbeddedPicture picture{path.parent_path(), 0};
  const std::string extension = base::lowerCase(picture.model.extension().string());
  if (extension != ".glb" && extension != ".gltf") return std::nullopt;
  const char* end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data() + kName.size(), end, picture.number);
  return error == std::errc() && stop == end ? std::optional(picture) : std::nullopt;
}

std::optional<std::string> readEmbeddedPicture(std::string_view model, std::size_t number) {
  using namespace tiles3d;
  std::string error;
  const auto nothingBeside = [](const std::string&) -> std::optional<std::string> { return std::string(); };
  const auto document = GltfDocument::read(model, nothingBeside, error);
  if (!document) return std::nullopt;
  std::size_t inside = 0;
  for (std::size_t i = 0;; ++i) {
    const auto* image = document->item("images", i);
    if (image == nullptr) return std::nullopt;
    const auto view = asIndex(member(*image, "bufferView"));
    const std::string uri = textOr(*image, "uri");
    if (!view && !uri.starts_with("data:")) continue;
    if (inside++ != number) continue;
    if (!view) return decodeDataUri(uri);
    const auto bytes = document->view(*view);
    return bytes ? std::optional<std::string>(*bytes) : std::nullopt;
  }
}

}  // namespace stadtblick::io
