#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "io/assembly/link_resolver.hpp"
#include "io/assembly/placement.hpp"
#include "io/assembly/texture_files.hpp"

namespace stadtblick::io::assembly {

/// Joins what the appearances of a file say with the surfaces of the model, whose columns are closed.
class AppearanceBuilder {
 public:
  AppearanceBuilder(model::CityModel& model, std::span<const Fragment> fragments,
                    std::span<const ModelBuilder::Offsets> offsets, const Placement& placement,
                    LinkResolver& links, TextureFiles& files, Findings& findings);

  void build();

 private:
  struct RingPlace {
    std::uint32_t fragment = UINT32_MAX;
    std::uint32_t ring = 0;  ///< of the fragment.
  };
  /// What is known of one surface in one theme so far.
  struct Look {
    std::uint32_t texture = model::kNone;
    std::uint32_t material = model::kNone;
    std::uint32_t firstTexCoord = model::kNone;
    std::uint32_t ringsDone = 0;
    bool broken = false;
    std::uint32_t line = 0;
  };
  using Looks = std::unordered_map<model::SurfaceIndex, Look>;

  void indexNames();
  void addSurfaceData(std::size_t fragment, const Fragment::SurfaceData& data, StringId theme, int depth);
  void addTexture(std::size_t fragment, const Fragment::SurfaceData& data, Looks& looks);
  void addGeoreferenced(const Fragment::SurfaceData& data, const Fragment& fragment, std::uint32_t texture,
                        Looks& looks);
  void addMaterial(const Fragment::SurfaceData& data, const Fragment& fragment, Looks& looks);
  void applyRing(const Fragment& source, const Fragment::TexturedRing& ring, std::uint32_t texture,
                 Looks& looks);
  void applyMatrix(model::SurfaceIndex surface, const std::array<double, 12>& worldToTexture,
                   std::uint32_t texture, std::uint32_t line, Looks& looks);
  /// Makes room for the coordinates of a surface; false where another texture of the theme has it already.
  bool claim(model::SurfaceIndex surface, std::uint32_t texture, std::uint32_t line, Looks& looks);
  std::pair<std::uint32_t, std::uint32_t> vertexRange(model::SurfaceIndex surface) const;
  void closeTheme(StringId name, Looks& looks);
  void report(base::DiagnosticCode code, std::uint32_t line, std::vector<std::string> arguments);

  model::CityModel& model_;
  std::span<const Fragment> fragments_;
  std::span<const ModelBuilder::Offsets> offsets_;
  const Placement& placement_;
  LinkResolver& links_;
  TextureFiles& files_;
  Findings& findings_;
  std::unordered_map<std::string_view, RingPlace> rings_;
  std::unordered_map<std::string_view, std::pair<std::size_t, const Fragment::Parameterisation*>>
      parameterisations_;
  std::unordered_map<std::string_view, std::pair<std::size_t, const Fragment::SurfaceData*>> sharedData_;
  std::map<std::pair<std::string, model::TextureWrap>, std::uint32_t> textures_;
  std::vector<std::pair<StringId, Looks>> themes_;
};

}  // namespace stadtblick::io::assembly
