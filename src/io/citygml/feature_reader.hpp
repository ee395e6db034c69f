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
  void readTopLevel(XmlNode element);

 private:
  struct Feature {
    ObjectIndex object = kNoObject;
    model::ObjectKind kind = model::ObjectKind::kUnknown;
    StringId srsName = 0;  ///< of its gml:boundedBy.
    std::size_t dimension = 3;
    model::Lod reliefLod = 0;  ///< dem:lod.
  };

  void readFeature(XmlNode element, model::ObjectKind kind, const Feature& parent);
  Feature addObject(XmlNode element, model::ObjectKind kind, const Feature& parent);
  /// Counts an element that is known and not shown.
  void countNotShown(XmlNode element);
  void readFeatureProperty(XmlNode property, Feature& feature);
  void readGmlProperty(XmlNode property, const ElementName& name, Feature& feature);
  bool readKnownProperty(XmlNode property, const ElementName& name, Feature& feature);
  void readOtherProperty(XmlNode property, const ElementName& name, Feature& feature);
  void readLodProperty(XmlNode property, std::string_view local, const Feature& feature);
  void readReliefProperty(XmlNode property, const Feature& feature);
  void readLinkedFeature(XmlNode property, const Feature& parent);
  void readAddressProperty(XmlNode property, const Feature& feature);
  void readSimpleAttribute(XmlNode property, std::string_view local, const Feature& feature);
  /// An element of an extension: counted; what it holds of CityGML is read as part of `around`.
  void readExtension(XmlNode element, Feature& around);
  void readTopLevelExtension(XmlNode element);
  static bool isLodProperty(std::string_view local);

  MemberContext& context_;
  GeometryReader geometry_;
  AppearanceReader appearance_;
};

}  // namespace stadtblick::io::citygml
