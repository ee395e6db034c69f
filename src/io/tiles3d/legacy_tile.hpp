#pragma once

// Inside this room only: the tile formats of 3D Tiles 1.0 have a header, a feature table, a batch table and a
// body.

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <vector>

#include "io/tiles3d/foreign_tile.hpp"

namespace stadtblick::io::tiles3d {

/// A tile taken apart.
struct TileParts {
  nlohmann::json features;
  std::string_view featureBytes;
  std::string_view batchText;
  std::string_view batchBytes;
  std::string_view body;
};

std::uint32_t wordAt(std::string_view bytes, std::size_t at);

/// `header` bytes, then the two tables with lengths at 12, 16, 20, 24. Nothing where they do not fit.
std::optional<TileParts> takeApart(std::string_view bytes, std::size_t header);

/// A property of the feature table: numbers in the JSON, or in its binary part as floats or as what the
/// standard gives (`component`: "FLOAT", "UNSIGNED_SHORT", …), unless the property says so itself.
std::optional<std::vector<double>> featureNumbers(const TileParts& parts, const char* name, std::size_t count,
                                                  std::string_view component = "FLOAT");

/// POSITION or POSITION_QUANTIZED; nothing where there is neither.
std::optional<std::vector<geo::Vec3>> featurePositions(const TileParts& parts, std::size_t count);

Affine relativeToCentre(const TileParts& parts);

/// The objects of the batch table: as many as BATCH_LENGTH says, or as there are instances.
ObjectTable batchTableOf(const TileParts& parts);

/// The glTF of an i3dm: in it, or beside it. `linked` keeps the bytes.
std::optional<std::string_view> modelOf(const TileParts& parts, bool isInside,
                                        const GltfDocument::Resolver& resolve, std::string& linked);

/// i3dm and pnts, with their headers.
void addInstances(std::string_view bytes, const ContentPlace& place, ContentSink& sink);
void addPointTile(std::string_view bytes, const ContentPlace& place, ContentSink& sink);

inline constexpr std::size_t kBatchedHeader = 28;
inline constexpr std::size_t kInstancedHeader = 32;
inline constexpr std::size_t kPointsHeader = 28;

}  // namespace stadtblick::io::tiles3d
