#pragma once

#include <optional>
#include <string>
#include <vector>

#include "io/citygml/member_context.hpp"

namespace stadtblick::io::citygml {

/// What holds for a geometry because of where it stands.
struct GeometryPlace {
  ObjectIndex object = kNoObject;
  model::Lod lod = 0;
  model::SurfaceRole role = model::SurfaceRole::kMultiSurface;
  bool reversed = false;
  std::size_t dimension = 3;  ///< srsDimension.
  StringId srsName = 0;       ///< 0: that of the file.
};

/// Reads GML 2, 3.1 and 3.2 geometry into a fragment's surfaces, curves and links.
class GeometryReader {
 public:
  explicit GeometryReader(MemberContext& context) : context_(context) {}

  /// Reads what a geometry property (lod2Solid, surfaceMember …) holds: geometry elements or a link.
  void readProperty(XmlNode property, GeometryPlace place);
  /// Reads one geometry element, whatever its class.
  void read(XmlNode geometry, GeometryPlace place);
  /// Reads a core:ImplicitGeometry.
  void readImplicit(XmlNode implicit, GeometryPlace place);

  /// The numbers of a pos, posList, lowerCorner …; nothing where one is invalid (reported).
  bool readNumbers(XmlNode element, bool commas, std::vector<double>& numbers);

 private:
  enum class RingResult : std::uint8_t { kGood, kLeftOut, kInvalid };

  void readMembers(XmlNode aggregate, const GeometryPlace& place);
  void readPolygon(XmlNode polygon, StringId id, const GeometryPlace& place);
  bool readBoundary(XmlNode boundary, const GeometryPlace& place, bool exterior);
  RingResult readRing(XmlNode ring, const GeometryPlace& place);
  void nameRing(XmlNode ring, std::uint32_t index);
  /// A curve, or points where `eachPoint`.
  void readCurve(XmlNode curve, const GeometryPlace& place, bool eachPoint);
  /// Appends the points of a ring, line string, segment or point to points_.
  bool readPoints(XmlNode element, const GeometryPlace& place);
  bool appendPoints(XmlNode element, std::size_t dimension, bool commas);
  void addLink(XmlNode element, const GeometryPlace& place);
  /// Appends the points of the curve or point that a link leads to.
  bool readLinkedPoints(XmlNode element, const GeometryPlace& place);
  /// `place` for a geometry of the document of this reader that is linked from another.
  GeometryPlace placeOfLinked(const GeometryPlace& place);
  void clearPoints();
  bool isNamed() const { return context_.inclusion() != MemberContext::Inclusion::kGeometry; }
  GeometryPlace inherited(XmlNode element, GeometryPlace place);
  void noteCrs(std::vector<Fragment::CrsRun>& runs, std::size_t position, StringId srsName, XmlNode element);

  MemberContext& context_;
  std::vector<double> numbers_;
  std::vector<geo::Vec3> points_;
  std::optional<StringId> pointsSrsName_;  ///< what the first list of points_ says.
};

}  // namespace stadtblick::io::citygml
