#include "io/cityjson/looks.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace stadtblick::io::cityjson {

using model::kNone;
using model::SurfaceAppearance;

namespace {

class AppearanceFiller {
 public:
  AppearanceFiller(assembly::TextureFiles& files, model::CityModel& model) : files_(files), model_(model) {}

  void add(const LooksOfFragment& part) {
    const Looks& looks = *part.looks;
    std::vector<std::size_t> themes(part.fragment->strings.size(), SIZE_MAX);
    std::size_t run = 0;
    for (std::size_t i = 0; i < looks.rows.size(); ++i) {
      while (run < looks.runs.size() && looks.runs[run].firstRow <= i) useTables(*looks.runs[run++].tables);
      const Looks::Row& row = looks.rows[i];
      if (themes[row.theme] == SIZE_MAX) themes[row.theme] = themeAt(part.fragment->strings[row.theme]);
      SurfaceAppearance look;
      look.surface = row.surface + part.firstSurface;
      if (row.material < materials_.size()) look.material = materials_[row.material];
      if (row.texture < textures_.size()) {
        look.texture = textures_[row.texture];
        look.firstTexCoord = takeCoordinates(look.surface, looks, row);
      }
      if (look.material == kNone && look.texture == kNone) continue;
      model_.appearances.themes[themes[row.theme]].surfaces.push_back(look);
    }
  }

  std::size_t themeAt(std::string_view name) {
    const base::StringId id = model_.strings.intern(name);
    auto& themes = model_.appearances.themes;
    const auto known = std::ranges::find(themes, id, &model::Theme::name);
    if (known != themes.end()) return static_cast<std::size_t>(known - themes.begin());
    themes.push_back({id, {}});
    return themes.size() - 1;
  }

 private:
  /// Indices of the model for those of a document's tables; what is in them twice is one.
  void useTables(const AppearanceTables& tables) {
    if (&tables == current_) return;
    current_ = &tables;
    materials_.clear();
    textures_.clear();
    auto& appearances = model_.appearances;
    for (const model::Material& material : tables.materials) {
      const auto key = std::tuple(material.diffuse, material.emissive, material.transparency);
      const auto [known, added] =
          knownMaterials_.emplace(key, static_cast<std::uint32_t>(appearances.materials.size()));
      if (added) appearances.materials.push_back(material);
      materials_.push_back(known->second);
    }
    for (const AppearanceTables::Picture& picture : tables.pictures) {
      const auto [known, added] = knownTextures_.emplace(
          std::pair(picture.image, picture.wrap), static_cast<std::uint32_t>(appearances.textures.size()));
      if (added) {
        appearances.textures.push_back({picture.image, files_.pathOf(picture.image, 0), picture.wrap});
      }
      textures_.push_back(known->second);
    }
  }

  std::uint32_t takeCoordinates(model::SurfaceIndex surface, const Looks& looks, const Looks::Row& row) {
    const std::uint32_t count = model_.firstVertex[model_.surfaces.firstRing[surface + 1]] -
                                model_.firstVertex[model_.surfaces.firstRing[surface]];
    auto& all = model_.appearances.texCoords;
    const auto first = static_cast<std::uint32_t>(all.size());
    const auto from = looks.coordinates.begin() + row.firstCoordinate;
    all.insert(all.end(), from, from + count);
    return first;
  }

  assembly::TextureFiles& files_;
  model::CityModel& model_;
  const AppearanceTables* current_ = nullptr;  ///< what the two lists are of.
  std::vector<std::uint32_t> materials_;
  std::vector<std::uint32_t> textures_;
  std::map<std::tuple<std::array<float, 3>, std::array<float, 3>, float>, std::uint32_t> knownMaterials_;
  std::map<std::pair<std::string, model::TextureWrap>, std::uint32_t> knownTextures_;
};

/// One row a surface, ascending; what a later row adds to an earlier one of the same surface is kept.
void closeTheme(model::Theme& theme) {
  const auto notAscending = [](const SurfaceAppearance& a, const SurfaceAppearance& b) {
    return a.surface >= b.surface;
  };
  if (std::ranges::adjacent_find(theme.surfaces, notAscending) == theme.surfaces.end()) return;
  std::ranges::stable_sort(theme.surfaces, {}, &SurfaceAppearance::surface);
  std::vector<SurfaceAppearance> merged;
  merged.reserve(theme.surfaces.size());
  for (const SurfaceAppearance& look : theme.surfaces) {
    if (merged.empty() || merged.back().surface != look.surface) {
      merged.push_back(look);
      continue;
    }
    SurfaceAppearance& kept = merged.back();
    if (kept.material == kNone) kept.material = look.material;
    if (kept.texture == kNone) {
      kept.texture = look.texture;
      kept.firstTexCoord = look.firstTexCoord;
    }
  }
  theme.surfaces = std::move(merged);
}

}  // namespace

void fillAppearances(std::span<const LooksOfFragment> all, const AppearanceTables& defaults,
                     assembly::TextureFiles& files, model::CityModel& model) {
  if (std::ranges::all_of(all, [](const LooksOfFragment& part) { return part.looks->rows.empty(); })) return;
  AppearanceFiller filler(files, model);
  auto& themes = model.appearances.themes;
  const bool twoDefaults = !defaults.defaultPictureTheme.empty() && !defaults.defaultMaterialTheme.empty() &&
                           defaults.defaultPictureTheme != defaults.defaultMaterialTheme;
  if (!defaults.defaultPictureTheme.empty()) filler.themeAt(defaults.defaultPictureTheme);
  if (!defaults.defaultMaterialTheme.empty()) filler.themeAt(defaults.defaultMaterialTheme);
  for (const LooksOfFragment& part : all) filler.add(part);
  if (twoDefaults) {
    themes[0].surfaces.insert(themes[0].surfaces.end(), themes[1].surfaces.begin(), themes[1].surfaces.end());
  }
  for (model::Theme& theme : themes) closeTheme(theme);
  std::erase_if(themes, [](const model::Theme& theme) { return theme.surfaces.empty(); });
}

}  // namespace stadtblick::io::cityjson
