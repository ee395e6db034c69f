#include "io/libcitygml/appearance_filler.hpp"

#include <citygml/material.h>
#include <citygml/polygon.h>
#include <citygml/texture.h>

#include <map>

namespace stadtblick::io::libcitygml {

namespace {

using base::DiagnosticCode;

model::TextureWrap wrapOf(::citygml::Texture::WrapMode mode) {
  switch (mode) {
    case ::citygml::Texture::WrapMode::WM_NONE:
      return model::TextureWrap::kNone;
    case ::citygml::Texture::WrapMode::WM_MIRROR:
      return model::TextureWrap::kMirror;
    case ::citygml::Texture::WrapMode::WM_CLAMP:
      return model::TextureWrap::kClamp;
    case ::citygml::Texture::WrapMode::WM_BORDER:
      return model::TextureWrap::kBorder;
    case ::citygml::Texture::WrapMode::WM_WRAP:
      break;
  }
  return model::TextureWrap::kRepeat;
}

class AppearanceFiller {
 public:
  AppearanceFiller(assembly::TextureFiles& files, model::CityModel& model, assembly::Findings& findings)
      : files_(files), model_(model), findings_(findings) {}

  void addTheme(const std::string& name, std::span<const FilledSurface> filled) {
    model::Theme theme;
    theme.name = model_.strings.intern(name);
    for (std::uint32_t i = 0; i < filled.size(); ++i) {
      model::SurfaceAppearance look;
      look.surface = i;
      if (const auto texture = filled[i].polygon->getTextureFor(name, true))
        addTexture(*texture, name, filled[i], look);
      if (const auto material = filled[i].polygon->getMaterialFor(name, true))
        look.material = materialIndex(*material);
      if (look.texture != model::kNone || look.material != model::kNone) theme.surfaces.push_back(look);
    }
    if (!theme.surfaces.empty()) model_.appearances.themes.push_back(std::move(theme));
  }

 private:
  void addTexture(const ::citygml::Texture& texture, const std::string& theme, const FilledSurface& filled,
                  model::SurfaceAppearance& look) {
    const auto coordinates = filled.polygon->getTexCoordsForTheme(theme, true);
    if (coordinates.size() != filled.polygon->getVertices().size() || filled.polygonVertex.empty()) {
      findings_.add(DiagnosticCode::kTextureCoordinatesMismatch, {},
                    {filled.polygon->getId(), std::to_string(filled.polygon->getVertices().size()),
                     std::to_string(coordinates.size())});
      return;
    }
    look.texture = textureIndex(texture);
    look.firstTexCoord = static_cast<std::uint32_t>(model_.appearances.texCoords.size());
    for (const std::uint32_t vertex : filled.polygonVertex)
      model_.appearances.texCoords.push_back({coordinates[vertex].x, coordinates[vertex].y});
  }

  std::uint32_t textureIndex(const ::citygml::Texture& texture) {
    const std::string reference = texture.getUrl();
    const auto wrap = wrapOf(texture.getWrapMode());
    auto& textures = model_.appearances.textures;
    const auto [known, added] =
        textures_.try_emplace({reference, wrap}, static_cast<std::uint32_t>(textures.size()));
    if (added) textures.push_back({reference, files_.pathOf(reference, 0), wrap});
    return known->second;
  }

  std::uint32_t materialIndex(const ::citygml::Material& material) {
    auto& materials = model_.appearances.materials;
    const auto [known, added] =
        materials_.try_emplace(&material, static_cast<std::uint32_t>(materials.size()));
    if (added) {
      const auto colour = [](const TVec3f& v) { return std::array{v.x, v.y, v.z}; };
      materials.push_back(
          {colour(material.getDiffuse()), colour(material.getEmissive()), material.getTransparency()});
    }
    return known->second;
  }

  assembly::TextureFiles& files_;
  model::CityModel& model_;
  assembly::Findings& findings_;
  std::map<std::pair<std::string, model::TextureWrap>, std::uint32_t> textures_;
  std::map<const ::citygml::Material*, std::uint32_t> materials_;
};

}  // namespace

void fillAppearances(const std::vector<std::string>& themes, std::span<const FilledSurface> filled,
                     assembly::TextureFiles& files, model::CityModel& model, assembly::Findings& findings) {
  AppearanceFiller filler(files, model, findings);
  for (const auto& theme : themes) filler.addTheme(theme, filled);
}

}  // namespace stadtblick::io::libcitygml
