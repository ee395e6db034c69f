#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "geo/crs.hpp"

namespace stadtblick::geo {

/// What happens to heights on the way.
enum class VerticalStep : std::uint8_t {
  kNone,      ///< they stay as they are: same datum, or one side says nothing about heights.
  kGrid,      ///< a geoid or correction grid, or a formula of the authority.
  kBallpark,  ///< the datums differ, the grid is missing: they stay as they are, and that is wrong.
};

/// What PROJ will do, for display and reports.
struct TransformInfo {
  std::string pipeline;                  ///< PROJ string; "" when nothing is to be done.
  std::optional<double> accuracyMetres;  ///< as PROJ states it; nothing where unknown.
  bool ballpark = false;
  VerticalStep verticalStep = VerticalStep::kNone;
};

/// Transforms positions (GIS order) from one CRS to another. Copies are cheap; each thread should use its own
/// copy (PROJ objects are made per copy on first use).
class CrsTransform {
 public:
  /// Identity where the CRSs are equal or one is unknown. Where only one side has a vertical datum, heights
  /// stay as they are. Fails with kCrsTransformFailed; a ballpark step is a warning (kCrsBallpark for
  /// heights, kCrsBallparkPosition).
  static base::Result<CrsTransform> create(const Crs& from, const Crs& to);

  CrsTransform(const CrsTransform& other);
  CrsTransform(CrsTransform&&) noexcept;
  CrsTransform& operator=(const CrsTransform& other);
  CrsTransform& operator=(CrsTransform&&) noexcept;
  ~CrsTransform();

  bool isIdentity() const;
  const TransformInfo& info() const;

  /// In place. Positions that cannot be transformed become NaN; returns how many.
  std::size_t fromToTo(std::span<WorldPosition> positions) const;
  WorldPosition fromToTo(WorldPosition position) const;
  /// The inverse.
  WorldPosition toToFrom(WorldPosition position) const;

 private:
  CrsTransform();
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::geo
