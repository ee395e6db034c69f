#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/city_source.hpp"
#include "model/lod_selection.hpp"
#include "model/tiling/surface_class.hpp"
#include "model/tiling/tile_mesh.hpp"

namespace stadtblick::model {

/// How a city is drawn from afar.
enum class FarForm : std::uint8_t {
  kBlock,   ///< a building: simplified footprint with a flat, gabled or hipped top; up to some 20 triangles.
  kBox,     ///< a building: oriented box without a bottom; 10 triangles.
  kMerged,  ///< such a box for neighbours of about the same height; it is known by the largest of them.
};

/// kTree: no building; a crown of eight triangles in place of block and box.
enum class FarTop : std::uint8_t { kFlat, kGableAlong, kGableAcross, kHip, kTree };

/// A building, or a part of one, as a block. Metres, relative to FarLevels::origin.
struct FarBlock {
  std::uint32_t object = 0;  ///< index into FarLevels::objects.
  float x = 0.0F;            ///< centre of the oriented box.
  float y = 0.0F;
  float angle = 0.0F;  ///< radians, of the longer side against x.
  float halfLength = 0.0F;
  float halfWidth = 0.0F;
  float ground = 0.0F;
  float eave = 0.0F;   ///< top of the walls; of a flat top the mean height of the roof.
  float ridge = 0.0F;  ///< highest line of a gabled or hipped top.
  float mean = 0.0F;   ///< mean height of the roof, for boxes.
  FarTop top = FarTop::kFlat;
  std::uint8_t forms = 0;       ///< bit n: it takes part in FarForm n.
  std::uint16_t unused = 0;     ///< rows are stored as they lie: no holes.
  std::uint32_t firstRing = 0;  ///< flat tops: footprint in FarLevels::ringPoints, anticlockwise.
  std::uint32_t endRing = 0;
  std::array<std::uint8_t, 4> roof{};  ///< material, sRGB; alpha 0: the colour of the class.
  std::array<std::uint8_t, 4> wall{};
  std::array<float, 2> error{};  ///< metres by which block and box are off.
};

/// An area (street, water, land use, ground) or something else that is no block, as triangles on a lattice of
/// kFarLatticeMetres.
struct FarArea {
  std::uint32_t object = 0;
  SurfaceClass surfaceClass = SurfaceClass::kOther;
  std::array<std::uint8_t, 3> unused{};
  std::array<std::uint8_t, 4> colour{};
  std::uint32_t firstVertex = 0;
  std::uint32_t firstTriangle = 0;
};
inline constexpr double kFarLatticeMetres = 1.0;

struct FarVertex {
  std::int32_t x = 0;  ///< lattice of the frame, not of the cell: neighbours meet.
  std::int32_t y = 0;
  float z = 0.0F;  ///< relative to FarLevels::origin.
};

/// What an object of a far level is known by.
struct FarObject {
  CatalogueRow row = kNoRow;  ///< as given to farLevels(): within its cell.
  ObjectKind kind{};
  std::array<std::uint8_t, 3> unused{};
  std::uint32_t idEnd = 0;  ///< in FarLevels::text; begins where the entry before ends.
  std::uint32_t nameEnd = 0;
};

/// All that the levels above a cell need of it, in columns that can be stored.
struct FarLevels {
  geo::LocalPoint origin;
  std::vector<FarObject> objects;
  std::string text;
  std::vector<FarBlock> blocks;
  std::vector<std::array<float, 2>> ringPoints;  ///< relative to the block's centre.
  std::vector<FarArea> areas;
  std::vector<FarVertex> areaVertices;
  std::vector<std::array<std::uint32_t, 3>> areaTriangles;  ///< counted from the area's first vertex.

  std::string_view id(std::uint32_t object) const;
  std::string_view name(std::uint32_t object) const;
  std::string serialised() const;
  /// Nothing where the bytes are not what serialised() gives.
  static std::optional<FarLevels> parse(std::string_view bytes);
};

/// Simplifies a cell. `rows` has for each object of the model its row in the catalogue (of its owner, for
/// boundary surfaces and openings); `theme` is an index into its themes, or kNone. Furniture has no far form,
/// trees have none as merged boxes.
FarLevels farLevels(const CityModel& model, const LodSelection& selection, std::span<const CatalogueRow> rows,
                    std::uint32_t theme);

/// What a cell is drawn as.
struct FarDetail {
  FarForm form = FarForm::kBlock;
  double mergeMetres = 0.0;                  ///< kMerged: how far what is drawn may be off.
  double latticeMetres = kFarLatticeMetres;  ///< of areas, times a power of two; what is smaller vanishes.
};

/// Draws a cell from afar into `mesh`, the walls of boxes into `walls` (which may be the same one), around
/// the origin of each: ids[0] is firstObject + index into `objects`, ids[1] kNoObjectId.
void addFarLevel(const FarLevels& cell, const FarDetail& detail, std::uint32_t firstObject, TileMesh& mesh,
                 TileMesh& walls);

/// Metres by which nine buildings of ten are less off as blocks or boxes; cells are added one by one.
class FarError {
 public:
  explicit FarError(FarForm form) : which_(form == FarForm::kBlock ? 0 : 1) {}
  void add(const FarLevels& cell);
  double metres() const;

 private:
  std::size_t which_;
  std::vector<float> errors_;
};

}  // namespace stadtblick::model
