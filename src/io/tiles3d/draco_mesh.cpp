#include "io/tiles3d/draco_mesh.hpp"

#include <draco/compression/decode.h>

#include <new>

namespace stadtblick::io::tiles3d {

std::optional<DracoMesh> decodeDraco(std::string_view bytes, const std::vector<std::uint32_t>& ids) try {
  draco::DecoderBuffer buffer;
  buffer.Init(bytes.data(), bytes.size());
  draco::Decoder decoder;
  auto decoded = decoder.DecodeMeshFromBuffer(&buffer);
  if (!decoded.ok()) return std::nullopt;
  const auto mesh = std::move(decoded).value();
  DracoMesh result;
  result.vertices = mesh->num_points();
  for (draco::FaceIndex f(0); f < mesh->num_faces(); ++f)
    for (const draco::PointIndex& corner : mesh->face(f)) {
      if (corner.value() >= result.vertices) return std::nullopt;
      result.indices.push_back(corner.value());
    }
  for (const std::uint32_t id : ids) {
    DracoAttribute attribute;
    const draco::PointAttribute* source = mesh->GetAttributeByUniqueId(id);
    if (source != nullptr && source->num_components() <= 4) {
      attribute.components = static_cast<std::size_t>(source->num_components());
      std::array<float, 4> values{};
      for (draco::PointIndex p(0); p < mesh->num_points(); ++p) {
        if (!source->ConvertValue<float>(source->mapped_index(p),
                                         static_cast<std::int8_t>(attribute.components), values.data()))
          return std::nullopt;
        for (std::size_t c = 0; c < attribute.components; ++c)
          attribute.values.push_back(static_cast<double>(values[c]));
      }
    }
    result.attributes.push_back(std::move(attribute));
  }
  return result;
} catch (const std::exception&) {  // sizes that no memory holds
  return std::nullopt;
}

}  // namespace stadtblick::io::tiles3d
