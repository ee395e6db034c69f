#pragma once

#include <string>
#include <string_view>

#include "io/citygml/appearance_reader.hpp"
#include "io/citygml/geometry_reader.hpp"
#include "io/citygml/member_context.hpp"

namespace stadtblick::io::citygml {

/// Reads the city objects, appearances and extensions of a top-level element into a fragment.
class FeatureReader {
 public:
  explicit FeatureReader(MemberContext& context)
      : context_(context), geometry_(context), appearance_(context) {}

  /// A child of the root: a member with what it holds, or a feature itself.
  void readTopLevel(pugi::xml_node element);

 private:
  struct Feature {
    ObjectIndex object = kNoObject;
    model::ObjectKind kind = model::ObjectKind::kUnknown;
    StringId srsName = 0;  ///< of its gml:boundedBy.
    std::size_t dimension = 3;
    model::Lod reliefLod = 0;  ///< dem:lod.
  };

  void readFeature(pugi::xml_node element, model::ObjectKind kind, const Feature& parent);
  Feature addObject(pugi::xml_node element, model::ObjectKind kind, const Feature& parent);
  /// Counts an element that is known and not shown.
  void countNotShown(pugi::xml_node element);
  void readFeatureProperty(pugi::xml_node property, Feature& feature);
  void readGmlProperty(pugi::xml_node property, const ElementName& name, Feature& feature);
  bool readKnownProperty(pugi::xml_node property, const ElementName& name, Feature& feature);
  void readOtherProperty(pugi::xml_node property, const ElementName& name, Feature& feature);
  void readLodProperty(pugi::xml_node property, std::string_view local, const Feature& feature);
  void readReliefProperty(pugi::xml_node property, const Feature& feature);
  void readLinkedFeature(pugi::xml_node property, const Feature& parent);
  void readAddressProperty(pugi::xml_node property, const Feature& feature);
  void readSimpleAttribute(pugi::xml_node property, std::string_view local, const Feature& feature);
  /// An element of an extension: counted; what it holds of CityGML is read as part of `around`.
  void readExtension(pugi::xml_node element, Feature& around);
  void readTopLevelExtension(pugi::xml_node element);
  static bool isLodProperty(std::string_view local);

  MemberContext& context_;
  GeometryReader geometry_;
  AppearanceReader appearance_;
  std::string buffer_;
};

}  // namespace stadtblick::io::citygml
