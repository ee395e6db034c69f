#include "io/cityjson/model_maker.hpp"

#include <utility>

#include "io/assembly/model_builder.hpp"
#include "io/assembly/texture_files.hpp"

namespace stadtblick::io::cityjson {

std::shared_ptr<model::CityModel> makeModel(const DocumentReader& reader, const std::string& path,
                                            std::uint64_t bytes, bool loadTextures,
                                            const assembly::Placement& placement,
                                            std::span<assembly::Fragment> fragments,
                                            std::span<const Batch> batches, assembly::Findings& findings,
                                            assembly::ImplausibleAttributes& implausible) {
  auto model = std::make_shared<model::CityModel>();
  model->frame = placement.frame();
  model::Source source;
  source.path = path;
  source.format = reader.format();
  source.crsAsWritten = placement.crsAsWritten();
  source.crs = placement.crs();
  source.statedEnvelope = placement.statedEnvelope();
  source.name = reader.header().title;
  source.bytes = bytes;
  for (const auto& fragment : fragments) source.worldBounds.add(fragment.worldBounds);
  model->sources.push_back(std::move(source));

  assembly::ModelBuilder builder(*model, findings);
  builder.reserve(fragments);
  std::vector<LooksOfFragment> looks;
  for (std::size_t i = 0; i < fragments.size(); ++i) {
    findings.append(std::exchange(fragments[i].findings, {}));
    looks.push_back(
        {&fragments[i], &batches[i].looks, static_cast<model::SurfaceIndex>(model->surfaces.size())});
    builder.add(fragments[i]);
  }
  assembly::TextureFiles textures(path, loadTextures, findings);
  builder.finish(fragments, placement, textures);
  fillAppearances(looks, reader.header().appearance, textures, *model);
  assembly::reportMissingGeometry(*model, findings);
  assembly::reportOutsideEnvelope(*model, placement, findings);
  implausible.check(*model);
  return model;
}

}  // namespace stadtblick::io::cityjson
