#include "geo/crs_transform.hpp"

#include <proj.h>
#include <proj_experimental.h>  // demote to 2D, promote to 3D

#include <cmath>
#include <limits>
#include <utility>

#include "geo/proj_handles.hpp"

namespace stadtblick::geo {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

bool hasEllipsoidalHeight(const PJ* horizontal) {
  const auto type = proj_get_type(horizontal);
  return type == PJ_TYPE_GEOGRAPHIC_3D_CRS || type == PJ_TYPE_GEOCENTRIC_CRS;
}

/// The two ends as PROJ objects, both with heights or both without.
struct Ends {
  ProjObject from;
  ProjObject to;
};

struct End {
  ProjObject whole;
  ProjCrsParts parts;
  bool geocentric = false;
  bool heights = false;
};

End endOf(PJ_CONTEXT* context, const Crs& crs) {
  End end;
  end.whole.reset(proj_create(context, crs.text().c_str()));
  if (!end.whole) return end;
  end.parts = crsParts(context, end.whole.get());
  end.geocentric = crs.isGeocentric();
  end.heights = end.parts.vertical != nullptr || hasEllipsoidalHeight(end.parts.horizontal.get());
  return end;
}

ProjObject flat(PJ_CONTEXT* context, const End& end) {
  return ProjObject(proj_crs_demote_to_2D(context, nullptr, end.parts.horizontal.get()));
}

ProjObject withEllipsoidalHeight(PJ_CONTEXT* context, const End& end) {
  return ProjObject(proj_crs_promote_to_3D(context, nullptr, end.parts.horizontal.get()));
}

/// PROJ invents a height step when one side says nothing about heights; heights without a datum stay as they
/// are. From and to geocentric coordinates they can only be ellipsoidal.
Ends endsFor(PJ_CONTEXT* context, const Crs& from, const Crs& to) {
  End a = endOf(context, from);
  End b = endOf(context, to);
  if (!a.whole || !b.whole || a.heights == b.heights) return {std::move(a.whole), std::move(b.whole)};
  if (a.geocentric) return {std::move(a.whole), withEllipsoidalHeight(context, b)};
  if (b.geocentric) return {withEllipsoidalHeight(context, a), std::move(b.whole)};
  return {flat(context, a), flat(context, b)};
}

ProjObject makeOperation(PJ_CONTEXT* context, const Ends& ends) {
  if (!ends.from || !ends.to) return nullptr;
  const ProjObject operation(
      proj_create_crs_to_crs_from_pj(context, ends.from.get(), ends.to.get(), nullptr, nullptr));
  if (!operation) return nullptr;
  return ProjObject(proj_normalize_for_visualization(context, operation.get()));
}

struct OperationsDeleter {
  void operator()(PJ_OBJ_LIST* list) const { proj_list_destroy(list); }
};
struct FactoryDeleter {
  void operator()(PJ_OPERATION_FACTORY_CONTEXT* factory) const {
    proj_operation_factory_context_destroy(factory);
  }
};

/// The operation that PROJ prefers over the area of `from`, of those whose grids are installed.
ProjObject preferredOperation(PJ_CONTEXT* context, const Ends& ends, const std::optional<AreaOfUse>& area) {
  const std::unique_ptr<PJ_OPERATION_FACTORY_CONTEXT, FactoryDeleter> factory(
      proj_create_operation_factory_context(context, nullptr));
  proj_operation_factory_context_set_spatial_criterion(context, factory.get(),
                                                       PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION);
  proj_operation_factory_context_set_grid_availability_use(
      context, factory.get(), PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID);
  if (area)
    proj_operation_factory_context_set_area_of_interest(context, factory.get(), area->west, area->south,
                                                        area->east, area->north);
  const std::unique_ptr<PJ_OBJ_LIST, OperationsDeleter> operations(
      proj_create_operations(context, ends.from.get(), ends.to.get(), factory.get()));
  if (!operations || proj_list_get_count(operations.get()) == 0) return nullptr;
  return ProjObject(proj_list_get(context, operations.get(), 0));
}

VerticalStep verticalStepOf(std::string_view name, std::string_view pipeline, bool ballpark) {
  if (ballpark && name.find("ballpark vertical") != std::string_view::npos) return VerticalStep::kBallpark;
  for (const std::string_view step : {"+proj=vgridshift", "+proj=vertoffset", "+proj=geogoffset +dh"})
    if (pipeline.find(step) != std::string_view::npos) return VerticalStep::kGrid;
  return VerticalStep::kNone;
}

TransformInfo describe(PJ_CONTEXT* context, const PJ* operation) {
  TransformInfo info;
  if (operation == nullptr) return info;
  const auto text = [](const char* value) { return value == nullptr ? std::string() : std::string(value); };
  info.pipeline = text(proj_as_proj_string(context, operation, PJ_PROJ_5, nullptr));
  const double accuracy = proj_coordoperation_get_accuracy(context, operation);
  if (accuracy >= 0.0) info.accuracyMetres = accuracy;
  info.ballpark = proj_coordoperation_has_ballpark_transformation(context, operation) != 0;
  info.verticalStep = verticalStepOf(text(proj_get_name(operation)), info.pipeline, info.ballpark);
  return info;
}

/// Metres by which heights can be off, as text: between the ellipsoid and a levelled datum lies the geoid,
/// between two levelled datums of a country far less.
std::string heightError(const Crs& from, const Crs& to) {
  const bool bothLevelled = !from.verticalName().empty() && !to.verticalName().empty();
  if (bothLevelled) return "1";
  const auto area = from.isProjected() ? from.areaOfUse() : to.areaOfUse();
  const bool centralEurope = area && area->west >= 0.0 && area->east <= 20.0 && area->south >= 38.0;
  return centralEurope ? "50" : "110";
}

base::Diagnostics warnings(const TransformInfo& info, const Crs& from, const Crs& to) {
  base::Diagnostics diagnostics;
  if (!info.ballpark) return diagnostics;
  if (info.verticalStep == VerticalStep::kBallpark)
    diagnostics.add(base::DiagnosticCode::kCrsBallpark, {}, {from.text(), to.text(), heightError(from, to)});
  else
    diagnostics.add(base::DiagnosticCode::kCrsBallparkPosition, {}, {from.text(), to.text()});
  return diagnostics;
}

/// The same place on the plane and nothing known to be different about heights.
bool nothingToDo(const Crs& from, const Crs& to) {
  if (!from.isKnown() || !to.isKnown() || from == to) return true;
  const bool oneWithoutHeights = from.verticalName().empty() || to.verticalName().empty();
  return from.horizontalEpsg() && from.horizontalEpsg() == to.horizontalEpsg() && oneWithoutHeights;
}

WorldPosition orNaN(PJ_COORD result) {
  if (!std::isfinite(result.xyz.x) || !std::isfinite(result.xyz.y)) return {kNaN, kNaN, kNaN};
  return {result.xyz.x, result.xyz.y, result.xyz.z};
}

}  // namespace

struct CrsTransform::State {
  Crs from;
  Crs to;
  TransformInfo info;
  bool identity = true;
  // Made at first use of each copy.
  ProjContext context;
  ProjObject operation;

  PJ* ready() {
    if (!context) {
      context = makeProjContext();
      operation = makeOperation(context.get(), endsFor(context.get(), from, to));
    }
    return operation.get();
  }

  WorldPosition apply(PJ_DIRECTION direction, WorldPosition position) {
    if (identity) return position;
    PJ* pj = ready();
    if (pj == nullptr) return {kNaN, kNaN, kNaN};
    return orNaN(proj_trans(pj, direction, proj_coord(position.x, position.y, position.z, HUGE_VAL)));
  }
};

CrsTransform::CrsTransform() : state_(std::make_unique<State>()) {}
CrsTransform::CrsTransform(CrsTransform&&) noexcept = default;
CrsTransform& CrsTransform::operator=(CrsTransform&&) noexcept = default;
CrsTransform::~CrsTransform() = default;

CrsTransform::CrsTransform(const CrsTransform& other) : CrsTransform() {
  state_->from = other.state_->from;
  state_->to = other.state_->to;
  state_->info = other.state_->info;
  state_->identity = other.state_->identity;
}

CrsTransform& CrsTransform::operator=(const CrsTransform& other) {
  if (this != &other) *this = CrsTransform(other);
  return *this;
}

base::Result<CrsTransform> CrsTransform::create(const Crs& from, const Crs& to) {
  CrsTransform transform;
  auto& state = *transform.state_;
  state.from = from;
  state.to = to;
  state.identity = nothingToDo(from, to);
  if (state.identity) return transform;

  if (state.ready() == nullptr) {
    const int error = proj_context_errno(state.context.get());
    const char* reason =
        error == 0 ? "there is no way between them" : proj_context_errno_string(state.context.get(), error);
    return base::Result<CrsTransform>::failure(base::DiagnosticCode::kCrsTransformFailed, {},
                                               {from.text(), to.text(), reason});
  }
  const auto ends = endsFor(state.context.get(), from, to);
  state.info =
      describe(state.context.get(), preferredOperation(state.context.get(), ends, from.areaOfUse()).get());
  auto diagnostics = warnings(state.info, from, to);
  return {std::move(transform), std::move(diagnostics)};
}

bool CrsTransform::isIdentity() const { return state_->identity; }
const TransformInfo& CrsTransform::info() const { return state_->info; }

std::size_t CrsTransform::fromToTo(std::span<WorldPosition> positions) const {
  if (state_->identity || positions.empty()) return 0;
  if (PJ* pj = state_->ready()) {
    constexpr std::size_t kStride = sizeof(WorldPosition);
    auto& first = positions.front();
    const auto count = positions.size();
    proj_trans_generic(pj, PJ_FWD, &first.x, kStride, count, &first.y, kStride, count, &first.z, kStride,
                       count, nullptr, 0, 0);
  } else {
    for (auto& position : positions) position.x = kNaN;
  }
  std::size_t failed = 0;
  for (auto& position : positions) {
    if (std::isfinite(position.x) && std::isfinite(position.y)) continue;
    position = {kNaN, kNaN, kNaN};
    ++failed;
  }
  return failed;
}

WorldPosition CrsTransform::fromToTo(WorldPosition position) const { return state_->apply(PJ_FWD, position); }
WorldPosition CrsTransform::toToFrom(WorldPosition position) const { return state_->apply(PJ_INV, position); }

}  // namespace stadtblick::geo
