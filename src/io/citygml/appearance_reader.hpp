#pragma once

#include <string>
#include <vector>

#include "io/citygml/member_context.hpp"

namespace stadtblick::io::citygml {

/// Reads app:Appearance (CityGML 1.0/2.0, chapter 9) into a fragment's surface data. Targets are ids,
/// resolved when all of the file has been read.
class AppearanceReader {
 public:
  explicit AppearanceReader(MemberContext& context) : context_(context) {}

  void read(XmlNode appearance);

 private:
  void readSurfaceData(XmlNode data, StringId theme);
  void readTexture(XmlNode texture, Fragment::SurfaceData& data);
  void readMaterial(XmlNode material, Fragment::SurfaceData& data);
  void readTarget(XmlNode target, Fragment::SurfaceData& data);
  bool readParameterisation(XmlNode element, Fragment::Target& target);
  void readTexCoordList(XmlNode list, Fragment::Parameterisation& into);
  void readTexCoordGen(XmlNode generator, Fragment::Parameterisation& into);
  void readWorldFile(XmlNode orientation, XmlNode reference, Fragment::SurfaceData& data);
  std::string_view text(XmlNode element);
  std::vector<double> numbers(XmlNode element);
  /// The id that a reference names, without '#'.
  StringId targetId(std::string_view uri);

  MemberContext& context_;
};

}  // namespace stadtblick::io::citygml
