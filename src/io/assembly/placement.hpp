#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/crs_transform.hpp"
#include "io/assembly/fragment.hpp"
#include "io/importer.hpp"
#include "model/triangulation.hpp"

namespace stadtblick::io::assembly {

/// How the coordinates of one srsName are read.
struct CrsReading {
  geo::Crs crs;
  bool swapped = false;  ///< the file's first number is the northing (or latitude).
};

/// How the coordinates of a file become local ones.
class Placement {
 public:
  struct Header {
    std::string srsName;  ///< of the model's envelope; "" where there is none.
    std::uint32_t srsLine = 0;
    std::vector<double> lowerCorner;
    std::vector<double> upperCorner;
  };

  /// Decides on the CRS, the order of the axes and the frame, by what the file says and where its coordinates
  /// lie. Findings go to `findings`; no value where the coordinates cannot be brought into the frame.
  static base::Result<Placement> decide(const Header& header, std::span<const Fragment> fragments,
                                        const ImportOptions& options, Findings& findings);

  /// Learns the CRSs that a later part of the file names on its geometries, as decide() does for the part it
  /// saw. False where one of them cannot be brought into the frame.
  base::Result<base::Done> learn(std::span<const Fragment> fragments, Findings& findings);

  const geo::LocalFrame& frame() const { return frame_; }
  const geo::Crs& crs() const { return file_.crs; }
  /// In GIS order: x is the easting or longitude.
  geo::Vec3 localToFile(geo::LocalPoint local) const;
  /// The direction (unit, local x and y) that is east in the CRS of `srsName` ("" is the file's) at a place.
  std::array<double, 2> eastOf(geo::LocalPoint local, std::string_view srsName) const;
  /// In the order of the file.
  geo::Vec3 localToWritten(geo::LocalPoint local) const;
  bool swapped() const { return file_.swapped; }
  const std::string& crsAsWritten() const { return asWritten_; }
  /// The stated envelope in GIS order; empty where there is none.
  const geo::Box3& statedEnvelope() const { return statedEnvelope_; }

  /// The same in the frame.
  geo::Box3 localEnvelope() const;

  /// Turns the positions of a fragment into local ones in place and notes its world bounds. Returns how many
  /// could not be transformed; those are not a number, and so are those that lie nowhere on Earth (noted in
  /// impossiblePoints, or reported where they are not of a surface).
  std::size_t apply(Fragment& fragment) const;

 private:
  struct Step {
    CrsReading reading;
    std::optional<geo::CrsTransform> transform;  ///< nothing where it would change nothing.
  };

  Placement() = default;
  base::Result<Step> stepTo(const CrsReading& reading, Findings& findings) const;
  const Step* stepFor(std::string_view srsName) const;
  std::size_t place(std::span<geo::Vec3> positions, const std::vector<Fragment::CrsRun>& runs,
                    const base::StringTable& strings, geo::Box3& bounds,
                    std::vector<Fragment::ImpossiblePoint>& impossible) const;

  CrsReading file_;
  geo::CrsCache* crsCache_ = nullptr;
  bool crsIsOverridden_ = false;
  std::string asWritten_;
  geo::LocalFrame frame_;
  geo::Box3 statedEnvelope_;
  Step fileStep_;
  std::map<std::string, Step, std::less<>> otherSteps_;  ///< srsNames that mean another CRS.
  std::set<std::string, std::less<>> sameNames_;         ///< srsNames that mean the CRS of the file.
};

/// Cuts the placed surfaces of a fragment into triangles, and says which are degenerate, not planar or
/// crossing. Cancelled, it stops between two surfaces and leaves a fragment that is of no use.
void triangulate(Fragment& fragment, model::Triangulator& triangulator,
                 const base::CancelToken* cancel = nullptr);

}  // namespace stadtblick::io::assembly
