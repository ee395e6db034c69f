#include "io/assembly/placement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

#include "io/assembly/fragment.hpp"

namespace stadtblick::io::assembly {

using base::DiagnosticCode;
using geo::Vec3;

namespace {

constexpr std::size_t kSamples = 128;
/// Surveys hold data somewhat beyond the area for which a CRS is made (UTM 32 in Berlin).
constexpr double kAreaMarginDegrees = 4.0;
/// No place on Earth is farther from another along an axis, or higher (12 km, where heights are in feet too).
constexpr double kMaxDistance = 2.0e7;
constexpr double kMaxHeight = 40'000.0;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kMaxUnknown = 1.0e8;  ///< where the CRS is not known and units may be millimetres.

/// The coordinate of a local position that cannot be; nothing where all can (or are not a number already).
std::optional<double> impossibleIn(Vec3 local, Vec3 world, bool crsKnown) {
  const double across = crsKnown ? kMaxDistance : kMaxUnknown;
  if (std::abs(local.x) > across) return world.x;
  if (std::abs(local.y) > across) return world.y;
  if (std::abs(local.z) > (crsKnown ? kMaxHeight : kMaxUnknown)) return world.z;
  return std::nullopt;
}

base::Result<geo::Crs> crsFrom(std::string_view text, geo::CrsCache* cache) {
  return cache != nullptr ? cache->fromText(text) : geo::Crs::fromText(text);
}

/// As impossibleIn says, where all parts are finite.
bool isPossible(Vec3 local, bool crsKnown) {
  const double across = crsKnown ? kMaxDistance : kMaxUnknown;
  return std::abs(local.x) <= across && std::abs(local.y) <= across &&
         std::abs(local.z) <= (crsKnown ? kMaxHeight : kMaxUnknown);
}

/// Positions as written that are in the CRS of the file, spread over all of it.
std::vector<Vec3> samplePositions(std::span<const Fragment> fragments) {
  std::vector<Vec3> samples;
  const auto take = [&](const std::vector<Vec3>& positions, const std::vector<Fragment::CrsRun>& runs) {
    const std::size_t step = std::max<std::size_t>(1, positions.size() / 8);
    std::size_t run = 0;
    for (std::size_t i = 0; i < positions.size(); i += step) {
      while (run < runs.size() && runs[run].firstPosition <= i) ++run;
      if (run > 0 && runs[run - 1].srsName == kOwnCoordinates) continue;
      samples.push_back(positions[i]);
    }
  };
  const std::size_t step = std::max<std::size_t>(1, fragments.size() / (kSamples / 8));
  for (std::size_t i = 0; i < fragments.size(); i += step) {
    take(fragments[i].positions, fragments[i].crsRuns);
    take(fragments[i].referencePoints, fragments[i].referenceCrsRuns);
    take(fragments[i].curvePositions, fragments[i].curveCrsRuns);
  }
  return samples;
}

Vec3 exchanged(Vec3 p) { return {p.y, p.x, p.z}; }

/// How many of the samples lie where the CRS is used.
std::size_t countInside(const geo::Crs& crs, const geo::AreaOfUse& area, std::vector<Vec3> samples,
                        bool swap) {
  for (Vec3& sample : samples) {
    const auto degrees = crs.toLongitudeLatitude(swap ? exchanged(sample) : sample);
    sample = degrees.value_or(Vec3{kNaN, kNaN, kNaN});
  }
  const double west = area.west - kAreaMarginDegrees;
  const double east = area.east + kAreaMarginDegrees;
  const bool crossesDateLine = area.west > area.east;
  return static_cast<std::size_t>(std::ranges::count_if(samples, [&](Vec3 p) {
    const bool between = crossesDateLine ? p.x >= west || p.x <= east : p.x >= west && p.x <= east;
    return between && p.y >= area.south - kAreaMarginDegrees && p.y <= area.north + kAreaMarginDegrees;
  }));
}

/// Order of the axes by where the coordinates lie: as the authority prescribes, unless only the other way
/// round they fall into the area where the CRS is used.
CrsReading readingFor(const geo::Crs& crs, std::string_view asWritten, const std::vector<Vec3>& samples,
                      Findings& findings, std::uint32_t line) {
  CrsReading reading{crs, crs.northingFirst()};
  const auto area = crs.areaOfUse();
  if (!area || samples.empty()) return reading;
  const std::size_t declared = countInside(crs, *area, samples, reading.swapped);
  const std::size_t other = countInside(crs, *area, samples, !reading.swapped);
  // Strays lie anywhere; only a clear majority turns the axes.
  if (other > 0 && other >= 4 * declared) {
    reading.swapped = !reading.swapped;
    const char* order = crs.isGeographic() ? (reading.swapped ? "latitude, longitude" : "longitude, latitude")
                                           : (reading.swapped ? "northing, easting" : "easting, northing");
    findings.add(DiagnosticCode::kCrsAxesSwapped, {{}, line, {}}, {order, std::string(asWritten)});
  } else if (declared == 0) {
    findings.add(DiagnosticCode::kCrsOutsideArea, {{}, line, {}}, {std::string(asWritten)});
  }
  return reading;
}

/// Some position inside the data: the middle, or the median where a stray point makes the middle mean
/// nothing.
Vec3 anchorOf(const geo::Crs& crs, const std::vector<Vec3>& samples, bool swapped) {
  if (samples.empty()) return {};
  geo::Box3 box;
  for (const Vec3 p : samples) box.add(swapped ? exchanged(p) : p);
  const double wide = crs.isKnown() && crs.isGeographic() ? 1.0 : 100'000.0;
  const Vec3 size = box.size();
  if (std::max(size.x, size.y) <= wide) return box.centre();
  const auto median = [&](double Vec3::*part) {
    std::vector<double> numbers;
    for (const Vec3 p : samples) numbers.push_back(p.*part);
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    return *middle;
  };
  const Vec3 middle{median(&Vec3::x), median(&Vec3::y), median(&Vec3::z)};
  return swapped ? exchanged(middle) : middle;
}

bool sameHorizontally(const geo::Crs& a, const geo::Crs& b) {
  if (a == b) return true;
  const auto horizontal = a.horizontalEpsg();
  if (!horizontal || horizontal != b.horizontalEpsg()) return false;
  return !a.verticalEpsg() || !b.verticalEpsg() || a.verticalEpsg() == b.verticalEpsg();
}

/// Names of CRSs on geometries, each with the line where it is first used.
std::map<std::string, std::uint32_t> namesInUse(std::span<const Fragment> fragments) {
  std::map<std::string, std::uint32_t> names;
  for (const Fragment& fragment : fragments) {
    std::set<StringId> seen;
    for (const auto* runs : {&fragment.crsRuns, &fragment.curveCrsRuns, &fragment.referenceCrsRuns}) {
      for (const Fragment::CrsRun& run : *runs) {
        if (run.srsName == 0 || run.srsName == kOwnCoordinates || !seen.insert(run.srsName).second) continue;
        names.emplace(fragment.strings[run.srsName], run.line);
      }
    }
  }
  return names;
}

}  // namespace

base::Result<Placement> Placement::decide(const Header& header, std::span<const Fragment> fragments,
                                          const ImportOptions& options, Findings& findings) {
  Placement placement;
  std::uint32_t line = header.srsLine;
  placement.asWritten_ = header.srsName;
  for (std::size_t i = 0; i < fragments.size() && placement.asWritten_.empty(); ++i) {
    placement.asWritten_ = fragments[i].strings[fragments[i].firstSrsName];
    line = fragments[i].firstSrsLine;
  }

  geo::Crs crs;
  std::string named = placement.asWritten_;
  if (options.crsOverride) {
    crs = *options.crsOverride;
    named = crs.text();
  } else if (placement.asWritten_.empty()) {
    findings.add(DiagnosticCode::kCrsMissing, {});
  } else if (auto read = crsFrom(placement.asWritten_, options.crsCache)) {
    crs = std::move(read).value();
  } else {
    auto finding =
        base::Diagnostic::make(DiagnosticCode::kCrsUnknown, {{}, line, {}}, {placement.asWritten_});
    // "#local-CRS-1": the file's own local CRS, taken as metres on purpose.
    if (placement.asWritten_.starts_with('#')) finding.severity = base::Severity::kWarning;
    findings.add(std::move(finding));
  }

  const std::vector<Vec3> samples = samplePositions(fragments);
  placement.file_ = crs.isKnown() ? readingFor(crs, named, samples, findings, line) : CrsReading{};
  placement.frame_ =
      options.frame ? *options.frame : frameFor(crs, anchorOf(crs, samples, placement.file_.swapped));

  auto fileStep = placement.stepTo(placement.file_, findings);
  if (!fileStep) return base::Result<Placement>::failure(std::move(fileStep.diagnostics()));
  placement.fileStep_ = std::move(fileStep).value();
  placement.crsCache_ = options.crsCache;
  placement.crsIsOverridden_ = options.crsOverride.has_value();
  placement.sameNames_.insert(placement.asWritten_);
  auto learnt = placement.learn(fragments, findings);
  if (!learnt) return base::Result<Placement>::failure(std::move(learnt.diagnostics()));

  for (const auto* corner : {&header.lowerCorner, &header.upperCorner}) {
    if (corner->size() < 2) continue;
    Vec3 p{(*corner)[0], (*corner)[1], corner->size() > 2 ? (*corner)[2] : 0.0};
    placement.statedEnvelope_.add(placement.file_.swapped ? exchanged(p) : p);
  }
  return placement;
}

base::Result<Placement::Step> Placement::stepTo(const CrsReading& reading, Findings& findings) const {
  Step step{reading, std::nullopt};
  auto transform = geo::CrsTransform::create(reading.crs, frame_.crs());
  if (!transform) return base::Result<Step>::failure(std::move(transform.diagnostics()));
  for (const auto& diagnostic : transform.diagnostics()) findings.add(diagnostic);
  if (!transform->isIdentity()) step.transform = std::move(transform).value();
  return step;
}

base::Result<base::Done> Placement::learn(std::span<const Fragment> fragments, Findings& findings) {
  if (crsIsOverridden_) return base::Done{};
  const geo::Crs& crs = file_.crs;
  for (const auto& [name, line] : namesInUse(fragments)) {
    if (sameNames_.contains(name) || otherSteps_.contains(name)) continue;
    auto other = crsFrom(name, crsCache_);
    if (!other) {
      findings.add(DiagnosticCode::kCrsUnknown, {{}, line, {}}, {name});
      sameNames_.insert(name);
      continue;
    }
    if (!crs.isKnown() || sameHorizontally(other.value(), crs)) {
      sameNames_.insert(name);
      continue;
    }
    findings.add(DiagnosticCode::kCrsMixed, {{}, line, {}}, {asWritten_});
    auto step = stepTo({other.value(), other->northingFirst()}, findings);
    if (!step) return base::Result<base::Done>::failure(std::move(step.diagnostics()));
    otherSteps_.emplace(name, std::move(step).value());
  }
  return base::Done{};
}

const Placement::Step* Placement::stepFor(std::string_view srsName) const {
  if (const auto other = otherSteps_.find(srsName); other != otherSteps_.end()) return &other->second;
  return &fileStep_;
}

std::size_t Placement::place(std::span<Vec3> positions, const std::vector<Fragment::CrsRun>& runs,
                             const base::StringTable& strings, geo::Box3& bounds,
                             std::vector<Fragment::ImpossiblePoint>& impossible) const {
  std::size_t failed = 0;
  std::size_t begin = 0;
  for (std::size_t run = 0; run <= runs.size(); ++run) {
    const std::size_t end = run < runs.size()
                                ? std::min<std::size_t>(runs[run].firstPosition, positions.size())
                                : positions.size();
    const StringId srsName = run == 0 ? 0 : runs[run - 1].srsName;
    if (srsName != kOwnCoordinates && end > begin) {
      const std::span<Vec3> part = positions.subspan(begin, end - begin);
      const Step& step = srsName == 0 ? fileStep_ : *stepFor(strings[srsName]);
      if (step.reading.swapped) std::ranges::transform(part, part.begin(), exchanged);
      std::vector<Vec3> before;
      if (step.transform) {
        before.assign(part.begin(), part.end());
        failed += step.transform->fromToTo(part);
      }
      const bool known = frame_.crs().isKnown();
      const bool isFiles = &step == &fileStep_;
      const Vec3 origin = frame_.worldToLocal({});
      geo::Box3 box;
      for (std::size_t i = 0; i < part.size(); ++i) {
        const Vec3 written = step.transform ? before[i] : part[i];
        const Vec3 local = part[i] + origin;
        if (!isPossible(local, known)) {
          if (const auto odd = impossibleIn(local, written, known)) {
            impossible.push_back({static_cast<std::uint32_t>(begin + i), *odd});
            part[i] = {kNaN, kNaN, kNaN};
            continue;
          }
        }
        part[i] = local;
        if (!std::isfinite(local.x)) continue;  // could not be transformed
        box.add(isFiles ? written : localToFile(local));
      }
      bounds.add(box);
    }
    begin = std::max(begin, end);
  }
  return failed;
}

geo::Box3 Placement::localEnvelope() const {
  geo::Box3 local;
  const geo::Box3& box = statedEnvelope_;
  if (box.empty()) return local;
  std::array<Vec3, 4> corners = {box.min, Vec3{box.max.x, box.min.y, box.min.z},
                                 Vec3{box.min.x, box.max.y, box.max.z}, box.max};
  if (fileStep_.transform) fileStep_.transform->fromToTo(corners);
  for (const Vec3 corner : corners) {
    if (std::isfinite(corner.x + corner.y + corner.z)) local.add(frame_.worldToLocal(corner));
  }
  return local;
}

Vec3 Placement::localToFile(geo::LocalPoint local) const {
  const Vec3 world = frame_.localToWorld(local);
  return fileStep_.transform ? fileStep_.transform->toToFrom(world) : world;
}

std::array<double, 2> Placement::eastOf(geo::LocalPoint local, std::string_view srsName) const {
  constexpr double kStepDegrees = 1e-4;
  constexpr double kStepMetres = 10.0;
  const Step& step = srsName.empty() ? fileStep_ : *stepFor(srsName);
  if (!step.transform) return {1.0, 0.0};
  const Vec3 there = step.transform->toToFrom(frame_.localToWorld(local));
  const double length = step.reading.crs.isGeographic() ? kStepDegrees : kStepMetres;
  std::array<Vec3, 2> ends = {there, Vec3{there.x + length, there.y, there.z}};
  step.transform->fromToTo(ends);
  const double x = ends[1].x - ends[0].x;
  const double y = ends[1].y - ends[0].y;
  const double size = std::hypot(x, y);
  if (!(size > 0.0) || !std::isfinite(size)) return {1.0, 0.0};
  return {x / size, y / size};
}

Vec3 Placement::localToWritten(geo::LocalPoint local) const {
  const Vec3 position = localToFile(local);
  return file_.swapped ? exchanged(position) : position;
}

std::size_t Placement::apply(Fragment& fragment) const {
  using Points = std::vector<Fragment::ImpossiblePoint>;
  const auto placed = [&](std::span<Vec3> positions, const std::vector<Fragment::CrsRun>& runs, Points& odd) {
    return place(positions, runs, fragment.strings, fragment.worldBounds, odd);
  };
  geo::Box3 unused;  // what stands at the reference points counts, see ModelBuilder
  const auto report = [&](ObjectIndex object, double value) {
    const bool known = object != kNoObject;
    const StringId id = known ? fragment.objects[object].id : 0;
    fragment.findings.add(DiagnosticCode::kCoordinateImpossible,
                          {{}, known ? fragment.objects[object].line : 0, std::string(fragment.strings[id])},
                          {fmt::format("{}", value)});
  };
  Points oddCurves;
  Points oddReferences;
  const std::size_t failed =
      placed(fragment.positions, fragment.crsRuns, fragment.impossiblePoints) +
      placed(fragment.curvePositions, fragment.curveCrsRuns, oddCurves) +
      place(fragment.referencePoints, fragment.referenceCrsRuns, fragment.strings, unused, oddReferences);
  for (const auto& point : oddCurves) {
    const auto curve =
        std::ranges::upper_bound(fragment.curves, point.position, {}, &Fragment::Curve::vertexEnd);
    if (curve != fragment.curves.end()) report(curve->object, point.value);
  }
  for (const auto& point : oddReferences) {
    const auto instance =
        std::ranges::lower_bound(fragment.instances, point.position, {}, &Fragment::Instance::referencePoint);
    if (instance != fragment.instances.end()) report(instance->object, point.value);
  }
  return failed;
}

void triangulate(Fragment& fragment, model::Triangulator& triangulator, const base::CancelToken* cancel) {
  constexpr double kReportedNonPlanarity = 0.1;
  std::vector<std::span<const geo::LocalPoint>> rings;
  fragment.triangles.reserve(fragment.positions.size());
  auto impossible = fragment.impossiblePoints.begin();
  for (std::size_t s = 0; s < fragment.surfaces.size(); ++s) {
    if (cancel != nullptr && cancel->cancelled()) return;
    Fragment::Surface& surface = fragment.surfaces[s];
    rings.clear();
    const std::uint32_t first = fragment.firstVertex(fragment.firstRing(s));
    bool finite = true;
    for (std::uint32_t r = fragment.firstRing(s); r < surface.ringEnd; ++r) {
      const std::uint32_t from = fragment.firstVertex(r);
      rings.emplace_back(&fragment.positions[from], fragment.ringEnd[r] - from);
      for (const Vec3 p : rings.back()) finite = finite && std::isfinite(p.x + p.y + p.z);
    }
    model::TriangulationReport report;
    report.degenerate = true;
    if (finite) report = triangulator.triangulate(rings, first, fragment.triangles);
    surface.triangleEnd = static_cast<std::uint32_t>(fragment.triangles.size());
    surface.normal = report.normal;

    const auto finding = [&](DiagnosticCode code, std::vector<std::string> arguments) {
      if (!fragment.findings.wants(code)) return fragment.findings.countOnly(code);
      ObjectIndex named = surface.object;  // boundary surfaces may have no id
      while (named != kNoObject && fragment.objects[named].id == 0) named = fragment.objects[named].parent;
      const StringId object = named == kNoObject ? 0 : fragment.objects[named].id;
      fragment.findings.add(code, {{}, surface.line, std::string(fragment.strings[object])},
                            std::move(arguments));
    };
    const std::uint32_t end = fragment.firstVertex(surface.ringEnd);
    while (impossible != fragment.impossiblePoints.end() && impossible->position < first) ++impossible;
    if (impossible != fragment.impossiblePoints.end() && impossible->position < end) {
      surface.flags |= model::kSurfaceDegenerate;
      finding(DiagnosticCode::kCoordinateImpossible, {fmt::format("{}", impossible->value)});
    } else if (report.degenerate) {
      surface.flags |= model::kSurfaceDegenerate;
      finding(DiagnosticCode::kPolygonDegenerate, {});
    }
    if (report.selfIntersecting) {
      surface.flags |= model::kSurfaceSelfIntersecting;
      finding(DiagnosticCode::kPolygonSelfIntersecting, {});
    }
    if (report.nonPlanarityMetres > kReportedNonPlanarity) {
      surface.flags |= model::kSurfaceNotPlanar;
      finding(DiagnosticCode::kPolygonNotPlanar, {fmt::format("{:.2f}", report.nonPlanarityMetres)});
    }
  }
}

}  // namespace stadtblick::io::assembly
