#include "io/assembly/appearance_builder.hpp"

#include <algorithm>
#include <array>

#include "io/image_file.hpp"

namespace stadtblick::io::assembly {

using base::DiagnosticCode;
using model::kNone;
using model::SurfaceIndex;

AppearanceBuilder::AppearanceBuilder(model::CityModel& model, std::span<const Fragment> fragments,
                                     std::span<const ModelBuilder::Offsets> offsets,
                                     const Placement& placement, LinkResolver& links, TextureFiles& files,
                                     Findings& findings)
    : model_(model),
      fragments_(fragments),
      offsets_(offsets),
      placement_(placement),
      links_(links),
      files_(files),
      findings_(findings) {}

void AppearanceBuilder::build() {
  const bool any = std::ranges::any_of(fragments_, [](const Fragment& f) { return !f.surfaceData.empty(); });
  if (!any) return;
  indexNames();
  for (std::size_t f = 0; f < fragments_.size(); ++f) {
    for (const auto& data : fragments_[f].surfaceData) {
      addSurfaceData(f, data, model_.strings.intern(fragments_[f].strings[data.theme]), 0);
    }
  }
  for (auto& [name, looks] : themes_) closeTheme(name, looks);
}

void AppearanceBuilder::report(DiagnosticCode code, std::uint32_t line, std::vector<std::string> arguments) {
  findings_.add(code, {{}, line, {}}, std::move(arguments));
}

/// Finds the rings that appearances name, and only those: a city has many more.
void AppearanceBuilder::indexNames() {
  for (std::size_t f = 0; f < fragments_.size(); ++f) {
    const Fragment& fragment = fragments_[f];
    for (const auto& parameterisation : fragment.parameterisations) {
      if (parameterisation.id != 0) {
        parameterisations_.emplace(fragment.strings[parameterisation.id], std::pair(f, &parameterisation));
      }
      for (const auto& ring : parameterisation.rings)
        rings_.emplace(fragment.strings[ring.ring], RingPlace{});
    }
    for (const auto& data : fragment.surfaceData) {
      if (data.id != 0) sharedData_.emplace(fragment.strings[data.id], std::pair(f, &data));
    }
  }
  if (rings_.empty()) return;
  for (std::uint32_t f = 0; f < fragments_.size(); ++f) {
    for (const auto& named : fragments_[f].namedRings) {
      const auto wanted = rings_.find(fragments_[f].strings[named.id]);
      if (wanted == rings_.end() || wanted->second.fragment != UINT32_MAX) continue;
      wanted->second = {f, named.ring};
    }
  }
}

void AppearanceBuilder::addSurfaceData(std::size_t f, const Fragment::SurfaceData& data, StringId theme,
                                       int depth) {
  const Fragment& fragment = fragments_[f];
  if (data.link != 0) {
    const auto shared = sharedData_.find(fragment.strings[data.link]);
    if (shared == sharedData_.end()) {
      report(DiagnosticCode::kXlinkUnresolved, data.line, {std::string(fragment.strings[data.link])});
    } else if (depth == 0) {
      addSurfaceData(shared->second.first, *shared->second.second, theme, depth + 1);
    }
    return;
  }
  auto known = std::ranges::find(themes_, theme, &std::pair<StringId, Looks>::first);
  if (known == themes_.end()) known = themes_.insert(themes_.end(), {theme, {}});
  if (data.material) {
    addMaterial(data, fragment, known->second);
  } else {
    addTexture(f, data, known->second);
  }
}

void AppearanceBuilder::addMaterial(const Fragment::SurfaceData& data, const Fragment& fragment,
                                    Looks& looks) {
  const auto material = static_cast<std::uint32_t>(model_.appearances.materials.size());
  model_.appearances.materials.push_back(*data.material);
  for (const auto& target : data.targets) {
    const std::string_view id = fragment.strings[target.surface];
    if (!links_.knows(id)) report(DiagnosticCode::kXlinkUnresolved, target.line, {std::string(id)});
    for (const SurfaceIndex surface : links_.surfacesOf(id)) {
      Look& look = looks[surface];
      if (look.material == kNone) look.material = material;
    }
  }
}

void AppearanceBuilder::addTexture(std::size_t f, const Fragment::SurfaceData& data, Looks& looks) {
  const Fragment& fragment = fragments_[f];
  const std::string reference(fragment.strings[data.imageUri]);
  const auto [known, added] = textures_.emplace(
      std::pair(reference, data.wrap), static_cast<std::uint32_t>(model_.appearances.textures.size()));
  if (added) {
    model_.appearances.textures.push_back({reference, files_.pathOf(reference, data.line), data.wrap});
  }
  const std::uint32_t texture = known->second;
  if (data.georeferenced) return addGeoreferenced(data, fragment, texture, looks);
  for (const auto& target : data.targets) {
    std::size_t source = f;
    const Fragment::Parameterisation* how = nullptr;
    if (target.parameterisation != UINT32_MAX) how = &fragment.parameterisations[target.parameterisation];
    if (target.parameterisationLink != 0) {
      const auto shared = parameterisations_.find(fragment.strings[target.parameterisationLink]);
      if (shared == parameterisations_.end()) {
        report(DiagnosticCode::kXlinkUnresolved, target.line,
               {std::string(fragment.strings[target.parameterisationLink])});
        continue;
      }
      std::tie(source, how) = shared->second;
    }
    if (how == nullptr) continue;
    for (const auto& ring : how->rings) applyRing(fragments_[source], ring, texture, looks);
    if (!how->worldToTexture) continue;
    const std::string_view id = fragment.strings[target.surface];
    if (!links_.knows(id)) report(DiagnosticCode::kXlinkUnresolved, target.line, {std::string(id)});
    for (const SurfaceIndex surface : links_.surfacesOf(id)) {
      applyMatrix(surface, *how->worldToTexture, texture, target.line, looks);
    }
  }
}

std::pair<std::uint32_t, std::uint32_t> AppearanceBuilder::vertexRange(SurfaceIndex surface) const {
  return {model_.firstVertex[model_.surfaces.firstRing[surface]],
          model_.firstVertex[model_.surfaces.firstRing[surface + 1]]};
}

bool AppearanceBuilder::claim(SurfaceIndex surface, std::uint32_t texture, std::uint32_t line, Looks& looks) {
  Look& look = looks[surface];
  if (look.texture == kNone) {
    const auto [begin, end] = vertexRange(surface);
    look.texture = texture;
    look.firstTexCoord = static_cast<std::uint32_t>(model_.appearances.texCoords.size());
    look.line = line;
    model_.appearances.texCoords.resize(look.firstTexCoord + (end - begin));
  }
  return look.texture == texture;
}

void AppearanceBuilder::applyRing(const Fragment& source, const Fragment::TexturedRing& ring,
                                  std::uint32_t texture, Looks& looks) {
  const std::string_view id = source.strings[ring.ring];
  const auto found = rings_.find(id);
  if (found == rings_.end() || found->second.fragment == UINT32_MAX) {
    report(DiagnosticCode::kXlinkUnresolved, ring.line, {std::string(id)});
    return;
  }
  const RingPlace place = found->second;
  if (place.ring == kRingLeftOut) return;
  const Fragment& fragment = fragments_[place.fragment];
  const auto owner = std::ranges::upper_bound(fragment.surfaces, place.ring, {}, &Fragment::Surface::ringEnd);
  const auto local = static_cast<std::uint32_t>(owner - fragment.surfaces.begin());
  const SurfaceIndex surface = local + offsets_[place.fragment].surface;
  if (!claim(surface, texture, ring.line, looks)) return;
  Look& look = looks[surface];

  const std::uint32_t globalRing = place.ring + offsets_[place.fragment].ring;
  const std::uint32_t begin = model_.firstVertex[globalRing];
  const std::uint32_t points = model_.firstVertex[globalRing + 1] - begin;
  const auto removed =
      std::ranges::equal_range(fragment.removedPoints, place.ring, {}, &Fragment::RemovedPoint::ring);
  const auto removedCount = static_cast<std::uint32_t>(removed.size());
  const std::uint32_t given = ring.endCoordinate - ring.firstCoordinate;
  ++look.ringsDone;
  // A ring is written with its first point again at the end; a few leave that out, in both places.
  if (given != points + removedCount + 1 && given != points + removedCount) {
    look.broken = true;
    report(DiagnosticCode::kTextureCoordinatesMismatch, ring.line,
           {std::string(id), std::to_string(points + removedCount + 1), std::to_string(given)});
    return;
  }
  const std::uint32_t base = look.firstTexCoord + (begin - vertexRange(surface).first);
  std::uint32_t written = 0;
  for (std::uint32_t i = 0; i < given && written < points; ++i) {
    if (std::ranges::find(removed, i, &Fragment::RemovedPoint::index) != removed.end()) continue;
    const std::uint32_t at = owner->reversed ? points - 1 - written : written;
    model_.appearances.texCoords[base + at] = source.textureCoordinates[ring.firstCoordinate + i];
    ++written;
  }
}

void AppearanceBuilder::applyMatrix(SurfaceIndex surface, const std::array<double, 12>& m,
                                    std::uint32_t texture, std::uint32_t line, Looks& looks) {
  if (!claim(surface, texture, line, looks)) return;
  Look& look = looks[surface];
  look.ringsDone = UINT32_MAX;
  const auto [begin, end] = vertexRange(surface);
  for (std::uint32_t v = begin; v < end; ++v) {
    const geo::Vec3 p = placement_.localToWritten(model_.vertices[v]);
    const double q = m[8] * p.x + m[9] * p.y + m[10] * p.z + m[11];
    const double scale = q != 0.0 ? 1.0 / q : 1.0;
    model_.appearances.texCoords[look.firstTexCoord + (v - begin)] = {
        static_cast<float>((m[0] * p.x + m[1] * p.y + m[2] * p.z + m[3]) * scale),
        static_cast<float>((m[4] * p.x + m[5] * p.y + m[6] * p.z + m[7]) * scale)};
  }
}

/// A picture that lies in the world: each vertex takes the pixel above it.
void AppearanceBuilder::addGeoreferenced(const Fragment::SurfaceData& data, const Fragment& fragment,
                                         std::uint32_t texture, Looks& looks) {
  const model::Texture& file = model_.appearances.textures[texture];
  if (file.path.empty()) return;
  auto world = TextureFiles::worldFileOf(file.path);
  if (!world && data.worldFile) {
    world = data.worldFile;
    if (placement_.swapped()) std::swap((*world)[4], (*world)[5]);
  }
  const auto unreadable = [&](std::string reason) {
    report(DiagnosticCode::kTextureUnreadable, data.line, {file.reference, std::move(reason)});
  };
  if (!world) return unreadable("it does not say where in the world it lies; put a world file beside it");
  const auto picture = readImage(file.path);
  if (!picture) return unreadable("its size cannot be told");
  const auto [a, d, b, e, c, f] = *world;
  const double determinant = a * e - b * d;
  if (determinant == 0.0) return unreadable("its world file has no extent");
  for (const auto& target : data.targets) {
    const std::string_view id = fragment.strings[target.surface];
    if (!links_.knows(id)) report(DiagnosticCode::kXlinkUnresolved, target.line, {std::string(id)});
    for (const SurfaceIndex surface : links_.surfacesOf(id)) {
      if (!claim(surface, texture, target.line, looks)) continue;
      Look& look = looks[surface];
      look.ringsDone = UINT32_MAX;
      const auto [begin, end] = vertexRange(surface);
      for (std::uint32_t v = begin; v < end; ++v) {
        const geo::Vec3 p = placement_.localToFile(model_.vertices[v]);
        // The numbers of a world file mean the middle of the upper left pixel.
        const double column = (e * (p.x - c) - b * (p.y - f)) / determinant + 0.5;
        const double row = (a * (p.y - f) - d * (p.x - c)) / determinant + 0.5;
        model_.appearances.texCoords[look.firstTexCoord + (v - begin)] = {
            static_cast<float>(column / picture->width), static_cast<float>(1.0 - row / picture->height)};
      }
    }
  }
}

/// Surfaces in ascending order; those whose texture does not cover every ring go without it; copies of a
/// surface look like it.
void AppearanceBuilder::closeTheme(StringId name, Looks& looks) {
  model::Theme theme;
  theme.name = name;
  std::vector<SurfaceIndex> order;
  for (const auto& entry : looks) order.push_back(entry.first);
  std::ranges::sort(order);
  for (const SurfaceIndex surface : order) {
    Look& look = looks[surface];
    const std::uint32_t rings = model_.surfaces.firstRing[surface + 1] - model_.surfaces.firstRing[surface];
    if (look.texture != kNone && !look.broken && look.ringsDone < rings) {
      look.broken = true;
      const auto [begin, end] = vertexRange(surface);
      report(DiagnosticCode::kTextureCoordinatesMismatch, look.line,
             {std::string(model_.strings[model_.surfaces.id[surface]]), std::to_string(end - begin), "0"});
    }
    if (look.broken) look.texture = look.firstTexCoord = kNone;
  }
  for (const auto& [copy, original] : links_.copies()) {
    const auto look = looks.find(original);
    if (look != looks.end()) looks.emplace(copy, look->second);
  }
  for (const auto& [surface, look] : looks) {
    if (look.texture == kNone && look.material == kNone) continue;
    theme.surfaces.push_back({surface, look.texture, look.material, look.firstTexCoord});
  }
  std::ranges::sort(theme.surfaces, {}, &model::SurfaceAppearance::surface);
  model_.appearances.themes.push_back(std::move(theme));
}

}  // namespace stadtblick::io::assembly
