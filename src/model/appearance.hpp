#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/string_table.hpp"

namespace stadtblick::model {

enum class TextureWrap : std::uint8_t { kNone, kRepeat, kMirror, kClamp, kBorder };

struct Texture {
  std::string reference;  ///< imageURI as written.
  std::string path;       ///< the file it leads to; "" where it is missing or refused.
  TextureWrap wrap = TextureWrap::kRepeat;
};

/// X3DMaterial. Colours are 0…1, sRGB.
struct Material {
  std::array<float, 3> diffuse{0.8F, 0.8F, 0.8F};
  std::array<float, 3> emissive{0.0F, 0.0F, 0.0F};
  float transparency = 0.0F;  ///< 0 opaque … 1 invisible.
};

inline constexpr std::uint32_t kNone = UINT32_MAX;

/// How one surface looks in one theme.
struct SurfaceAppearance {
  std::uint32_t surface = 0;
  std::uint32_t texture = kNone;        ///< index into textures.
  std::uint32_t material = kNone;       ///< index into materials.
  std::uint32_t firstTexCoord = kNone;  ///< as many as the surface has vertices, in ring order.
};

struct Theme {
  base::StringId name = 0;
  std::vector<SurfaceAppearance> surfaces;  ///< ascending by surface.
};

struct Appearances {
  std::vector<Texture> textures;
  std::vector<Material> materials;
  std::vector<std::array<float, 2>> texCoords;  ///< s right, t up.
  std::vector<Theme> themes;                    ///< the first one is drawn unless another is chosen.
};

}  // namespace stadtblick::model
