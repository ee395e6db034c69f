#include "geo/crs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <mutex>

#include "geo/crs_name.hpp"
#include "geo/proj_handles.hpp"
#include "geo/proj_string.hpp"

namespace stadtblick::geo {

struct Crs::Data {
  enum class Kind { kGeographic, kProjected, kGeocentric };
  Kind kind = Kind::kProjected;
  std::string text;
  std::string name;
  std::string wkt;
  std::string verticalName;
  std::optional<int> horizontalEpsg;
  std::optional<int> verticalEpsg;
  std::optional<AreaOfUse> areaOfUse;
  bool northingFirst = false;
  double metresPerUnit = 1.0;  ///< of the first axis; 1 for degrees too.
  double metresPerUnitUp = 1.0;

  /// From this CRS to its own longitudes and latitudes; made at first use, one caller at a time.
  struct ToGeographic {
    std::mutex mutex;
    ProjContext context;
    ProjObject operation;
  };
  mutable ToGeographic toGeographic;
  WorldPosition geographic(PJ_DIRECTION direction, WorldPosition position) const;
};

namespace {

const std::string kNoText;

/// Names longer than this are no names; real WKT stays far below.
constexpr std::size_t kLongestText = 1U << 18;

std::string orEmpty(const char* text) { return text == nullptr ? std::string() : std::string(text); }

std::optional<int> epsgCode(const PJ* object) {
  const std::string authority = orEmpty(proj_get_id_auth_name(object, 0));
  const std::string code = orEmpty(proj_get_id_code(object, 0));
  int number = 0;
  const auto parsed = std::from_chars(code.data(), code.data() + code.size(), number);
  if (authority != "EPSG" || parsed.ec != std::errc() || parsed.ptr != code.data() + code.size())
    return std::nullopt;
  return number;
}

std::string idText(const PJ* object) {
  const std::string authority = orEmpty(proj_get_id_auth_name(object, 0));
  const std::string code = orEmpty(proj_get_id_code(object, 0));
  return authority.empty() || code.empty() ? std::string() : authority + ":" + code;
}

bool sameName(std::string_view a, std::string_view b) {
  return std::ranges::equal(
      a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

/// The CRS of exactly this name; PROJ left to itself would guess, and search long.
ProjObject createByName(PJ_CONTEXT* context, const std::string& name) {
  const PJ_TYPE type = PJ_TYPE_CRS;
  PJ_OBJ_LIST* found = proj_create_from_name(context, nullptr, name.c_str(), &type, 1, 0, 0, nullptr);
  ProjObject best;
  for (int i = 0; found != nullptr && i < proj_list_get_count(found); ++i) {
    ProjObject crs(proj_list_get(context, found, i));
    if (!sameName(name, orEmpty(proj_get_name(crs.get())))) continue;
    if (!best || (!epsgCode(best.get()) && epsgCode(crs.get()))) best = std::move(crs);
  }
  proj_list_destroy(found);
  return best;
}

/// "ETRS89 / UTM zone 32N + DHHN2016 height" too.
ProjObject createFromName(PJ_CONTEXT* context, const std::string& name) {
  constexpr std::string_view kAnd = " + ";
  const auto at = name.find(kAnd);
  if (auto crs = createByName(context, name); crs || at == std::string::npos) return crs;
  const auto horizontal = createByName(context, name.substr(0, at));
  const auto vertical = createByName(context, name.substr(at + kAnd.size()));
  if (!horizontal || !vertical) return nullptr;
  return ProjObject(proj_create(context, (idText(horizontal.get()) + "+" + idText(vertical.get())).c_str()));
}

/// Text comes from data files, so PROJ gets none that would make it open a file.
ProjObject createCrs(PJ_CONTEXT* context, const std::string& text) {
  switch (projTextKind(text)) {
    case ProjTextKind::kNothing:
    case ProjTextKind::kProjString:
      return nullptr;
    case ProjTextKind::kName:
      return createFromName(context, text);
    case ProjTextKind::kStructured:
      if (namesPaths(text)) return nullptr;
      break;
    case ProjTextKind::kCode:
      break;
  }
  return ProjObject(proj_create(context, text.c_str()));
}

/// WKT from files often lacks the code of a CRS that the database knows.
ProjObject identified(PJ_CONTEXT* context, ProjObject crs) {
  if (!idText(crs.get()).empty() || proj_get_type(crs.get()) == PJ_TYPE_COMPOUND_CRS) return crs;
  constexpr int kSureEnough = 90;
  int* confidence = nullptr;
  PJ_OBJ_LIST* found = proj_identify(context, crs.get(), "EPSG", nullptr, &confidence);
  if (found != nullptr && proj_list_get_count(found) > 0 && confidence[0] >= kSureEnough)
    crs.reset(proj_list_get(context, found, 0));
  proj_int_list_destroy(confidence);
  proj_list_destroy(found);
  return crs;
}

std::optional<AreaOfUse> areaOf(PJ_CONTEXT* context, const PJ* crs) {
  AreaOfUse area{};
  const char* name = nullptr;
  constexpr double kUnknown = -1000.0;
  if (crs == nullptr ||
      proj_get_area_of_use(context, crs, &area.west, &area.south, &area.east, &area.north, &name) == 0 ||
      area.west <= kUnknown)
    return std::nullopt;
  return area;
}

/// What a file writes of its system often has the code but no area.
std::optional<AreaOfUse> areaInDatabase(PJ_CONTEXT* context, int epsg) {
  const ProjObject crs(
      proj_create_from_database(context, "EPSG", std::to_string(epsg).c_str(), PJ_CATEGORY_CRS, 0, nullptr));
  return areaOf(context, crs.get());
}

struct FirstAxis {
  bool north = false;
  double conversion = 1.0;
};

FirstAxis firstAxisOf(PJ_CONTEXT* context, const PJ* horizontal) {
  FirstAxis axis;
  const ProjObject system(proj_crs_get_coordinate_system(context, horizontal));
  if (!system) return axis;
  const char* direction = nullptr;
  if (proj_cs_get_axis_info(context, system.get(), 0, nullptr, nullptr, &direction, &axis.conversion, nullptr,
                            nullptr, nullptr) != 0)
    axis.north = orEmpty(direction) == "north";
  return axis;
}

std::string canonicalText(const PJ* crs, const std::optional<int>& horizontal,
                          const std::optional<int>& vertical, const std::string& wkt) {
  if (auto id = idText(crs); !id.empty()) return id;
  if (horizontal && vertical) return fmt::format("EPSG:{}+{}", *horizontal, *vertical);
  return wkt;
}

base::Result<Crs> unknownCrs(std::string_view text) {
  constexpr std::size_t kShown = 200;
  return base::Result<Crs>::failure(base::DiagnosticCode::kCrsUnknown, {},
                                    {std::string(text.substr(0, kShown))});
}

}  // namespace

base::Result<Crs> Crs::fromText(std::string_view text) {
  if (text.size() > kLongestText) return unknownCrs(text);
  const auto projText = crsNameForProj(text);
  if (!projText) return unknownCrs(text);

  const auto context = makeProjContext();
  ProjObject crs = createCrs(context.get(), *projText);
  if (!crs || proj_is_crs(crs.get()) == 0) return unknownCrs(text);
  crs = identified(context.get(), std::move(crs));

  const auto parts = crsParts(context.get(), crs.get());
  if (!parts.horizontal) return unknownCrs(text);
  auto data = std::make_shared<Data>();
  switch (proj_get_type(parts.horizontal.get())) {
    case PJ_TYPE_GEOGRAPHIC_2D_CRS:
    case PJ_TYPE_GEOGRAPHIC_3D_CRS:
      data->kind = Data::Kind::kGeographic;
      break;
    case PJ_TYPE_PROJECTED_CRS:
      data->kind = Data::Kind::kProjected;
      break;
    case PJ_TYPE_GEOCENTRIC_CRS:
      data->kind = Data::Kind::kGeocentric;
      break;
    default:  // a height alone, an engineering system: no place on Earth follows from it
      return unknownCrs(text);
  }

  const auto axis = firstAxisOf(context.get(), parts.horizontal.get());
  data->northingFirst = axis.north;
  if (data->kind == Data::Kind::kProjected) data->metresPerUnit = axis.conversion;
  data->name = orEmpty(proj_get_name(crs.get()));
  data->horizontalEpsg = epsgCode(parts.horizontal.get());
  if (parts.vertical) {
    data->verticalEpsg = epsgCode(parts.vertical.get());
    data->metresPerUnitUp = firstAxisOf(context.get(), parts.vertical.get()).conversion;
    data->verticalName = orEmpty(proj_get_name(parts.vertical.get()));
  }
  data->areaOfUse = areaOf(context.get(), parts.horizontal.get());
  if (!data->areaOfUse) data->areaOfUse = areaOf(context.get(), crs.get());
  if (!data->areaOfUse && data->horizontalEpsg)
    data->areaOfUse = areaInDatabase(context.get(), *data->horizontalEpsg);
  const char* const options[] = {"MULTILINE=NO", nullptr};
  data->wkt = orEmpty(proj_as_wkt(context.get(), crs.get(), PJ_WKT2_2019, options));
  if (data->wkt.empty()) return unknownCrs(text);
  data->text = canonicalText(crs.get(), data->horizontalEpsg, data->verticalEpsg, data->wkt);

  Crs result;
  result.data_ = std::move(data);
  return result;
}

std::string wktOfProjString(std::string_view text) {
  std::string written(text);
  if (projTextKind(text) != ProjTextKind::kProjString) return written;
  const auto context = makeProjContext();
  const ProjObject crs(proj_create(context.get(), written.c_str()));
  if (!crs || proj_is_crs(crs.get()) == 0) return written;
  auto wkt = orEmpty(proj_as_wkt(context.get(), crs.get(), PJ_WKT2_2019, nullptr));
  return wkt.empty() ? written : wkt;
}

bool Crs::isGeographic() const { return data_ && data_->kind == Data::Kind::kGeographic; }
bool Crs::isProjected() const { return data_ && data_->kind == Data::Kind::kProjected; }
bool Crs::isGeocentric() const { return data_ && data_->kind == Data::Kind::kGeocentric; }
double Crs::metresPerUnit() const { return data_ ? data_->metresPerUnit : 1.0; }
double Crs::metresPerUnitUp() const { return data_ ? data_->metresPerUnitUp : 1.0; }
const std::string& Crs::text() const { return data_ ? data_->text : kNoText; }
const std::string& Crs::name() const { return data_ ? data_->name : kNoText; }
std::optional<int> Crs::horizontalEpsg() const { return data_ ? data_->horizontalEpsg : std::nullopt; }
std::optional<int> Crs::verticalEpsg() const { return data_ ? data_->verticalEpsg : std::nullopt; }
const std::string& Crs::verticalName() const { return data_ ? data_->verticalName : kNoText; }
bool Crs::northingFirst() const { return data_ && data_->northingFirst; }
std::optional<AreaOfUse> Crs::areaOfUse() const { return data_ ? data_->areaOfUse : std::nullopt; }
const std::string& Crs::wkt() const { return data_ ? data_->wkt : kNoText; }

WorldPosition Crs::Data::geographic(PJ_DIRECTION direction, WorldPosition position) const {
  const std::lock_guard lock(toGeographic.mutex);
  if (!toGeographic.operation) {
    toGeographic.context = makeProjContext();
    auto* context = toGeographic.context.get();
    const ProjObject crs(proj_create(context, text.c_str()));
    const auto parts = crsParts(context, crs.get());
    const ProjObject target(kind == Kind::kGeocentric
                                ? proj_create(context, "EPSG:4979")
                                : proj_crs_get_geodetic_crs(context, parts.horizontal.get()));
    const ProjObject operation(
        proj_create_crs_to_crs_from_pj(context, parts.horizontal.get(), target.get(), nullptr, nullptr));
    if (operation) toGeographic.operation.reset(proj_normalize_for_visualization(context, operation.get()));
  }
  if (!toGeographic.operation) return {HUGE_VAL, HUGE_VAL, HUGE_VAL};
  const auto result = proj_trans(toGeographic.operation.get(), direction,
                                 proj_coord(position.x, position.y, position.z, HUGE_VAL));
  return {result.xyz.x, result.xyz.y, result.xyz.z};
}

std::optional<WorldPosition> Crs::toLongitudeLatitude(WorldPosition position) const {
  if (!data_) return std::nullopt;
  const auto result = data_->geographic(PJ_FWD, position);
  if (!std::isfinite(result.x) || !std::isfinite(result.y)) return std::nullopt;
  return result;
}

std::optional<WorldPosition> Crs::fromLongitudeLatitude(WorldPosition longitudeLatitude) const {
  if (!data_) return std::nullopt;
  const auto result = data_->geographic(PJ_INV, longitudeLatitude);
  if (!std::isfinite(result.x) || !std::isfinite(result.y)) return std::nullopt;
  return result;
}

bool Crs::operator==(const Crs& other) const {
  if (data_ == other.data_) return true;
  if (!data_ || !other.data_) return false;
  if (data_->text == other.data_->text) return true;
  // EPSG:5555 is EPSG:25832+5783.
  const auto coded = [](const Data& data) {
    return data.horizontalEpsg && (data.verticalName.empty() || data.verticalEpsg);
  };
  return coded(*data_) && coded(*other.data_) && data_->horizontalEpsg == other.data_->horizontalEpsg &&
         data_->verticalEpsg == other.data_->verticalEpsg;
}

}  // namespace stadtblick::geo
