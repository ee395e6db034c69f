#include "io/citygml/geometry_reader.hpp"

#include <algorithm>
#include <cmath>

#include "io/assembly/numbers.hpp"
#include "io/citygml/appearance_reader.hpp"
#include "io/citygml/coordinates.hpp"

namespace stadtblick::io::citygml {

using assembly::appendNumbers;
using assembly::trimmed;
using base::DiagnosticCode;
using model::SurfaceRole;

namespace {

/// A property that holds curves or points: links from it are followed when they are read, those to surfaces
/// when all surfaces are there.
bool isLinear(const ElementName& property) {
  const std::string_view local = property.local;
  return local.ends_with("Curve") || local.ends_with("curveMember") || local.ends_with("Intersection") ||
         local.ends_with("Point") || local.ends_with("pointMember");
}

}  // namespace

void GeometryReader::readProperty(XmlNode property, GeometryPlace place) {
  bool any = false;
  for (const XmlNode geometry : Elements(property)) {
    any = true;
    read(geometry, place);
  }
  if (!any && !context_.href(property).empty()) addLink(property, place);
}

void GeometryReader::read(XmlNode geometry, GeometryPlace place) {
  const NameScope scope(context_, geometry);
  place = inherited(geometry, place);
  Fragment& fragment = context_.fragment();
  const std::string_view written = isNamed() ? context_.gmlId(geometry) : std::string_view();
  const StringId id = written.empty() ? 0 : context_.internId(written);
  Fragment::Range range{fragment.surfaceCount(), 0, fragment.linkCount(), 0};

  switch (context_.name(geometry).word) {
    case Word::kPolygon:
    case Word::kPolygonPatch:
    case Word::kTriangle:
    case Word::kRectangle:
      readPolygon(geometry, id, place);
      break;
    case Word::kSolid:
    case Word::kCompositeSolid:
    case Word::kMultiSolid:
      if (place.role == SurfaceRole::kMultiSurface) place.role = SurfaceRole::kSolid;
      readMembers(geometry, place);
      break;
    case Word::kShell:
    case Word::kCompositeSurface:
    case Word::kMultiSurface:
    case Word::kMultiPolygon:
    case Word::kMultiGeometry:
    case Word::kGeometricComplex:
    case Word::kSurface:
    case Word::kPolyhedralSurface:
    case Word::kTriangulatedSurface:
    case Word::kTin:
    case Word::kTexturedSurface:
      readMembers(geometry, place);
      break;
    case Word::kOrientableSurface:
      if (geometry.attribute(AttributeWord::korientation) == "-") place.reversed = !place.reversed;
      readMembers(geometry, place);
      break;
    case Word::kLineString:
    case Word::kCurve:
      readCurve(geometry, place, false);
      break;
    case Word::kCompositeCurve:
    case Word::kMultiCurve:
    case Word::kMultiLineString:
    case Word::kOrientableCurve:
      readMembers(geometry, place);
      break;
    case Word::kPoint:
      readCurve(geometry, place, true);
      break;
    case Word::kMultiPoint:
      readMembers(geometry, place);
      break;
    case Word::kImplicitGeometry:
      readImplicit(geometry, place);
      break;
    default:
      context_.skip(geometry);
      return;
  }
  if (written.empty()) return;
  range.endSurface = fragment.surfaceCount();
  range.endLink = fragment.linkCount();
  fragment.namedGeometries.push_back({id, range});
}

/// Each child of an aggregate is a property (surfaceMember, exterior, patches, solidMember …).
void GeometryReader::readMembers(XmlNode aggregate, const GeometryPlace& place) {
  for (const XmlNode property : Elements(aggregate)) {
    if (context_.cancelled()) return;
    const ElementName& name = context_.name(property);
    switch (name.word) {
      case Word::kname:
      case Word::kdescription:
      case Word::kdescriptionReference:
      case Word::kidentifier:
      case Word::kmetaDataProperty:
      case Word::kboundedBy:
      case Word::kappearance:
        continue;
      default:
        break;
    }
    if (name.module == Module::kOther) {
      context_.skip(property);
      continue;
    }
    readProperty(property, place);
  }
}

GeometryPlace GeometryReader::inherited(XmlNode element, GeometryPlace place) {
  for (const XmlAttribute& attribute : Attributes(element)) {
    if (attribute.word == AttributeWord::ksrsName) {
      if (place.srsName == kOwnCoordinates) continue;
      place.srsName = context_.intern(attribute.value);
      Fragment& fragment = context_.fragment();
      if (fragment.firstSrsName == 0) {
        fragment.firstSrsName = place.srsName;
        fragment.firstSrsLine = context_.lineOf(element);
      }
    } else if (attribute.word == AttributeWord::ksrsDimension ||
               attribute.word == AttributeWord::kdimension) {
      const std::string_view value = trimmed(attribute.value);
      if (value == "2") place.dimension = 2;
      if (value == "3") place.dimension = 3;
    }
  }
  return place;
}

void GeometryReader::noteCrs(std::vector<Fragment::CrsRun>& runs, std::size_t position, StringId srsName,
                             XmlNode element) {
  // Runs that hold nothing are left where a ring was read and then left out.
  while (!runs.empty() && runs.back().firstPosition >= position) runs.pop_back();
  const StringId current = runs.empty() ? 0 : runs.back().srsName;
  if (current == srsName) return;
  runs.push_back({static_cast<std::uint32_t>(position), srsName, context_.lineOf(element)});
}

void GeometryReader::readPolygon(XmlNode polygon, StringId id, const GeometryPlace& place) {
  Fragment& fragment = context_.fragment();
  const std::size_t ringsBefore = fragment.ringEnd.size();
  const std::size_t positionsBefore = fragment.positions.size();
  const std::size_t namedBefore = fragment.namedRings.size();
  const std::size_t removedBefore = fragment.removedPoints.size();
  noteCrs(fragment.crsRuns, positionsBefore, place.srsName, polygon);

  bool good = true;
  bool hasExterior = false;
  for (const XmlNode child : Elements(polygon)) {
    const Word word = context_.name(child).word;
    const bool exterior = word == Word::kexterior || word == Word::kouterBoundaryIs;
    const bool interior = word == Word::kinterior || word == Word::kinnerBoundaryIs;
    if (exterior && !hasExterior) {
      hasExterior = true;
      good = good && readBoundary(child, place, true);
    } else if (interior || exterior) {
      good = good && hasExterior && readBoundary(child, place, false);
    }
    if (!good) break;
  }
  if (good && !hasExterior) {
    context_.report(DiagnosticCode::kRingTooShort, polygon, {"0"});
    good = false;
  }
  if (!good) {
    fragment.ringEnd.resize(ringsBefore);
    fragment.positions.resize(positionsBefore);
    for (std::size_t i = namedBefore; i < fragment.namedRings.size(); ++i) {
      fragment.namedRings[i].ring = kRingLeftOut;
    }
    fragment.removedPoints.resize(removedBefore);
    return;
  }
  Fragment::Surface surface;
  surface.object = place.object;
  surface.id = id;
  surface.line = context_.lineOf(polygon);
  surface.ringEnd = static_cast<std::uint32_t>(fragment.ringEnd.size());
  surface.lod = place.lod;
  surface.role = place.role;
  surface.reversed = place.reversed;
  fragment.surfaces.push_back(surface);
}

/// False where the whole polygon has to be left out.
bool GeometryReader::readBoundary(XmlNode boundary, const GeometryPlace& place, bool exterior) {
  for (const XmlNode ring : Elements(boundary)) {
    const RingResult result = readRing(ring, place);
    if (result == RingResult::kInvalid) return false;
    if (result == RingResult::kLeftOut && exterior) return false;
    if (exterior) return true;
  }
  if (!context_.href(boundary).empty()) {  // a ring that stands elsewhere
    bool good = false;
    const bool found = context_.follow(
        boundary, MemberContext::Inclusion::kGeometry, [&](MemberContext& context, XmlNode ring) {
          GeometryReader reader(context);
          const RingResult result = reader.readRing(ring, reader.placeOfLinked(place));
          good = result == RingResult::kGood || (result == RingResult::kLeftOut && !exterior);
          return good;
        });
    return found && good;
  }
  if (exterior) context_.report(DiagnosticCode::kRingTooShort, boundary, {"0"});
  return !exterior;
}

GeometryReader::RingResult GeometryReader::readRing(XmlNode ring, const GeometryPlace& place) {
  clearPoints();
  if (!readPoints(ring, place)) return RingResult::kInvalid;
  if (points_.size() > 1 && points_.front() == points_.back()) {
    points_.pop_back();
  } else if (!points_.empty()) {
    context_.report(DiagnosticCode::kRingNotClosed, ring);
  }

  Fragment& fragment = context_.fragment();
  const auto ringIndex = static_cast<std::uint32_t>(fragment.ringEnd.size());
  const std::size_t first = fragment.positions.size();
  const std::size_t removedBefore = fragment.removedPoints.size();
  noteCrs(fragment.crsRuns, first, pointsSrsName_.value_or(place.srsName), ring);
  for (std::size_t i = 0; i < points_.size(); ++i) {
    const bool repeatsLast = fragment.positions.size() > first && points_[i] == fragment.positions.back();
    const bool repeatsFirst = i + 1 == points_.size() && fragment.positions.size() > first + 1 &&
                              points_[i] == fragment.positions[first];
    if (repeatsLast || repeatsFirst) {
      fragment.removedPoints.push_back({ringIndex, static_cast<std::uint32_t>(i)});
    } else {
      fragment.positions.push_back(points_[i]);
    }
  }
  const std::size_t count = fragment.positions.size() - first;
  const std::size_t removed = fragment.removedPoints.size() - removedBefore;
  if (count < 3) {
    context_.report(DiagnosticCode::kRingTooShort, ring, {std::to_string(count)});
    fragment.positions.resize(first);
    fragment.removedPoints.resize(removedBefore);
    nameRing(ring, kRingLeftOut);
    return RingResult::kLeftOut;
  }
  if (removed > 0) context_.report(DiagnosticCode::kRingRepeatedPoints, ring, {std::to_string(removed)});
  if (place.reversed) {
    std::reverse(fragment.positions.begin() + static_cast<std::ptrdiff_t>(first), fragment.positions.end());
  }
  fragment.ringEnd.push_back(static_cast<std::uint32_t>(fragment.positions.size()));
  nameRing(ring, ringIndex);
  return RingResult::kGood;
}

void GeometryReader::nameRing(XmlNode ring, std::uint32_t index) {
  const std::string_view id = context_.gmlId(ring);
  if (id.empty() || !isNamed()) return;
  context_.fragment().namedRings.push_back({context_.internId(id), index});
}

void GeometryReader::clearPoints() {
  points_.clear();
  pointsSrsName_.reset();
}

GeometryPlace GeometryReader::placeOfLinked(const GeometryPlace& place) {
  GeometryPlace own = place;
  own.dimension = 3;
  if (own.srsName != kOwnCoordinates) own.srsName = context_.srsNameOfDocument();
  return own;
}

bool GeometryReader::readLinkedPoints(XmlNode element, const GeometryPlace& place) {
  return context_.follow(element, MemberContext::Inclusion::kGeometry,
                         [&](MemberContext& context, XmlNode node) {
                           GeometryReader reader(context);
                           // readPoints() reads what is inside of an element; a node like <pos> has no inside
                           // of its own.
                           if (!reader.readPoints(node, reader.placeOfLinked(place))) return false;
                           if (node.attribute(AttributeWord::korientation) == "-")
                             std::ranges::reverse(reader.points_);
                           context.fragment().linkSteps += reader.points_.size();
                           points_.insert(points_.end(), reader.points_.begin(), reader.points_.end());
                           if (!pointsSrsName_) pointsSrsName_ = reader.pointsSrsName_;
                           return true;
                         });
}

bool GeometryReader::readPoints(XmlNode element, const GeometryPlace& place) {
  const GeometryPlace around = inherited(element, place);
  for (const XmlNode child : Elements(element)) {
    const GeometryPlace own = inherited(child, around);
    switch (context_.name(child).word) {
      case Word::kposList:
      case Word::kpos:
        if (!appendPoints(child, own.dimension, false)) return false;
        if (!pointsSrsName_) pointsSrsName_ = own.srsName;
        break;
      case Word::kcoordinates: {
        // "x,y,z x,y,z": the first tuple tells how many numbers a point has.
        const std::string_view text = trimmed(child.text());
        const auto tuple = text.substr(0, text.find_first_of(" \t\r\n"));
        const auto commas = static_cast<std::size_t>(std::ranges::count(tuple, ','));
        if (!appendPoints(child, commas == 0 ? own.dimension : commas + 1, true)) return false;
        if (!pointsSrsName_) pointsSrsName_ = own.srsName;
        break;
      }
      case Word::kname:
      case Word::kdescription:
      case Word::kmetaDataProperty:
        break;
      default: {  // pointProperty, pointRep, curveMember, segments and what they hold; coord
        const std::size_t before = points_.size();
        const bool isLink = !hasChildElement(child) && !context_.href(child).empty();
        if (!(isLink ? readLinkedPoints(child, own) : readPoints(child, own))) return false;
        if (context_.name(child).word == Word::kOrientableCurve &&
            child.attribute(AttributeWord::korientation) == "-") {
          std::reverse(points_.begin() + static_cast<std::ptrdiff_t>(before), points_.end());
        }
        // Curves of a ring meet: the point that both have counts once.
        if (before > 0 && before < points_.size() && points_[before] == points_[before - 1] &&
            context_.name(child).word == Word::kcurveMember) {
          points_.erase(points_.begin() + static_cast<std::ptrdiff_t>(before));
        }
      }
    }
  }
  return true;
}

bool GeometryReader::readNumbers(XmlNode element, bool commas, std::vector<double>& numbers) {
  numbers.clear();
  std::string_view wrong = appendNumbers(element.text(), commas, numbers);
  if (wrong.empty()) {
    const auto odd = std::ranges::find_if(numbers, [](double number) { return !std::isfinite(number); });
    if (odd != numbers.end()) wrong = std::isnan(*odd) ? "NaN" : "INF";
  }
  if (wrong.empty()) return true;
  context_.report(DiagnosticCode::kCoordinateInvalid, element, {cleanUtf8(wrong.substr(0, 40))});
  return false;
}

bool GeometryReader::appendPoints(XmlNode element, std::size_t dimension, bool commas) {
  if (dimension == 3 && !commas && appendTriples(element.text(), points_)) return true;
  if (!readNumbers(element, commas, numbers_)) return false;
  if ((dimension != 2 && dimension != 3) || numbers_.size() % dimension != 0) {
    context_.report(DiagnosticCode::kCoordinateCount, element,
                    {std::to_string(numbers_.size()), std::to_string(dimension)});
    return false;
  }
  points_.reserve(points_.size() + numbers_.size() / dimension);
  for (std::size_t i = 0; i < numbers_.size(); i += dimension) {
    points_.push_back({numbers_[i], numbers_[i + 1], dimension == 3 ? numbers_[i + 2] : 0.0});
  }
  return true;
}

void GeometryReader::readCurve(XmlNode curve, const GeometryPlace& place, bool eachPoint) {
  clearPoints();
  if (!readPoints(curve, place) || place.role == SurfaceRole::kPrototype || points_.empty()) return;
  Fragment& fragment = context_.fragment();
  noteCrs(fragment.curveCrsRuns, fragment.curvePositions.size(), pointsSrsName_.value_or(place.srsName),
          curve);
  for (const geo::Vec3 point : points_) {
    fragment.curvePositions.push_back(point);
    if (eachPoint) {
      fragment.curves.push_back(
          {place.object, place.lod, static_cast<std::uint32_t>(fragment.curvePositions.size())});
    }
  }
  if (!eachPoint) {
    fragment.curves.push_back(
        {place.object, place.lod, static_cast<std::uint32_t>(fragment.curvePositions.size())});
  }
}

void GeometryReader::addLink(XmlNode element, const GeometryPlace& place) {
  const bool inlined = !isNamed() || context_.leadsOut(element) || isLinear(context_.name(element));
  if (inlined) {
    context_.follow(element, MemberContext::Inclusion::kGeometry,
                    [&](MemberContext& context, XmlNode geometry) {
                      GeometryReader reader(context);
                      reader.read(geometry, reader.placeOfLinked(place));
                      return true;
                    });
    return;
  }
  context_.fragment().links.push_back({context_.internId(context_.href(element)), place.object,
                                       context_.lineOf(element), place.lod, place.role, place.reversed});
}

void GeometryReader::readImplicit(XmlNode implicit, GeometryPlace place) {
  Fragment& fragment = context_.fragment();
  Fragment::Instance instance;
  instance.object = place.object;
  instance.lod = place.lod;
  instance.line = context_.lineOf(implicit);
  instance.matrix = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
  std::string library;
  std::optional<geo::Vec3> reference;
  bool hasGeometry = false;
  for (const XmlNode child : Elements(implicit)) {
    switch (context_.name(child).word) {
      case Word::klibraryObject:
        library = cleanUtf8(trimmed(child.text()));
        break;
      case Word::ktransformationMatrix: {
        std::vector<double> matrix;
        const std::string_view wrong = appendNumbers(child.text(), true, matrix);
        if (!wrong.empty() || matrix.size() != 16 ||
            !std::ranges::all_of(matrix, [](double v) { return std::isfinite(v); })) {
          context_.report(DiagnosticCode::kImplicitTransformInvalid, child);
          return;
        }
        std::ranges::copy(matrix, instance.matrix.begin());
        break;
      }
      case Word::krelativeGMLGeometry:
      case Word::krelativeGeometry: {
        hasGeometry = true;
        if (!hasChildElement(child)) {
          if (context_.leadsOut(child)) {
            instance.libraryObject = context_.intern(context_.href(child));
          } else {
            instance.prototypeLink = context_.internId(context_.href(child));
          }
          break;
        }
        GeometryPlace own;
        own.lod = place.lod;
        own.role = SurfaceRole::kPrototype;
        own.srsName = kOwnCoordinates;
        Fragment::Range range{fragment.surfaceCount(), 0, fragment.linkCount(), 0};
        readProperty(child, own);
        range.endSurface = fragment.surfaceCount();
        range.endLink = fragment.linkCount();
        instance.prototype = static_cast<std::uint32_t>(fragment.prototypes.size());
        fragment.prototypes.push_back(range);
        break;
      }
      case Word::kappearance:  // CityGML 3.0
        for (const XmlNode appearance : Elements(child)) AppearanceReader(context_).read(appearance);
        break;
      case Word::kreferencePoint:
        for (const XmlNode point : Elements(child)) {
          clearPoints();
          if (!readPoints(point, place) || points_.empty()) continue;
          reference = points_.back();
          noteCrs(fragment.referenceCrsRuns, fragment.referencePoints.size(),
                  pointsSrsName_.value_or(place.srsName), point);
        }
        break;
      default:
        break;
    }
  }
  if (!hasGeometry) {
    if (library.empty()) return;
    instance.libraryObject = context_.intern(library);
  }
  if (!reference) {
    context_.report(DiagnosticCode::kGeometryMissing, implicit);
    return;
  }
  instance.referencePoint = static_cast<std::uint32_t>(fragment.referencePoints.size());
  fragment.referencePoints.push_back(*reference);
  fragment.instances.push_back(instance);
}

}  // namespace stadtblick::io::citygml
