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

  void read(pugi::xml_node appearance);

 private:
  void readSurfaceData(pugi::xml_node data, StringId theme);
  void readTexture(pugi::xml_node texture, Fragment::SurfaceData& data);
  void readMaterial(pugi::xml_node material, Fragment::SurfaceData& data);
  void readTarget(pugi::xml_node target, Fragment::SurfaceData& data);
  bool readParameterisation(pugi::xml_node element, Fragment::Target& target);
  void readTexCoordList(pugi::xml_node list, Fragment::Parameterisation& into);
  void readTexCoordGen(pugi::xml_node generator, Fragment::Parameterisation& into);
  void readWorldFile(pugi::xml_node orientation, pugi::xml_node reference, Fragment::SurfaceData& data);
  std::string_view text(pugi::xml_node element);
  std::vector<double> numbers(pugi::xml_node element);
  /// The id that a reference names, without '#'.
  StringId targetId(std::string_view uri);

  MemberContext& context_;
  std::string buffer_;
};

}  // namespace stadtblick::io::citygml
