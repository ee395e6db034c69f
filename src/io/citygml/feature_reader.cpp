#include "io/citygml/feature_reader.hpp"

#include <utility>

#include "io/assembly/numbers.hpp"
#include "io/citygml/attribute_reader.hpp"
#include "io/citygml/data_type_reader.hpp"

namespace stadtblick::io::citygml {

using assembly::numberOf;
using base::DiagnosticCode;
using model::KindRole;
using model::ObjectKind;
using model::SurfaceRole;

namespace {

/// Properties whose features belong to the object; others (groupMember, relatedTo, parent) only name some.
bool holdsParts(std::string_view local) {
  return !local.starts_with("group") && !local.starts_with("parent") && !local.starts_with("relat") &&
         !local.starts_with("generalizes") && !local.ends_with("Version");
}

}  // namespace

void FeatureReader::readTopLevel(XmlNode element) {
  const NameScope scope(context_, element);
  const ElementName& name = context_.name(element);
  if (name.kind) return readFeature(element, *name.kind, {});
  switch (name.word) {
    case Word::kcityObjectMember:
    case Word::kfeatureMember:
    case Word::kmember:
    case Word::kappearanceMember:
    case Word::kappearance:
      for (const XmlNode child : Elements(element)) readTopLevel(child);
      if (!hasChildElement(element) && !context_.href(element).empty()) readLinkedFeature(element, {});
      return;
    case Word::kAppearance:
      return appearance_.read(element);
    case Word::kname:
    case Word::kdescription:
    case Word::kdescriptionReference:
    case Word::kidentifier:
    case Word::kboundedBy:
    case Word::kmetaDataProperty:
    case Word::kengineeringCRS:
      return;  // of the model: read by the importer, or nothing to show
    case Word::kversionMember:
    case Word::kversionTransitionMember:
      for (const XmlNode child : Elements(element)) readTopLevel(child);
      return;
    case Word::kVersion:
    case Word::kVersionTransition:
      return countNotShown(element);
    default:
      break;
  }
  if (name.module == Module::kOther) return readTopLevelExtension(element);
  context_.skip(element);
}

FeatureReader::Feature FeatureReader::addObject(XmlNode element, ObjectKind kind, const Feature& parent) {
  Fragment& fragment = context_.fragment();
  const auto row = static_cast<ObjectIndex>(fragment.objects.size());
  Fragment::Object object;
  object.kind = kind;
  object.id = context_.internId(context_.gmlId(element));
  object.parent = parent.object;
  object.line = context_.lineOf(element);
  object.topLevel = parent.object == kNoObject ? row : fragment.objects[parent.object].topLevel;
  const KindRole role = model::kindRole(kind);
  const bool follows = role == KindRole::kBoundary || role == KindRole::kOpening;
  object.lodGroup = follows && parent.object != kNoObject ? fragment.objects[parent.object].lodGroup : row;
  fragment.objects.push_back(object);
  Feature feature = parent;
  feature.object = row;
  feature.kind = kind;
  return feature;
}

void FeatureReader::readFeature(XmlNode element, ObjectKind kind, const Feature& parent) {
  Feature feature = addObject(element, kind, parent);
  const StringId outer = context_.object();
  if (const StringId id = context_.fragment().objects[feature.object].id; id != 0) context_.setObject(id);
  const bool isShown = kind != ObjectKind::kDynamizer && kind != ObjectKind::kPointCloud;
  if (!isShown) countNotShown(element);
  for (const XmlNode property : Elements(element)) {
    if (isShown || context_.name(property).module == Module::kGml) readFeatureProperty(property, feature);
  }
  context_.setObject(outer);
}

void FeatureReader::countNotShown(XmlNode element) {
  ++context_.fragment().notShown[context_.name(element).local];
}

void FeatureReader::readFeatureProperty(XmlNode property, Feature& feature) {
  const NameScope scope(context_, property);
  const ElementName& name = context_.name(property);
  if (name.module == Module::kOther) return readExtension(property, feature);
  if (name.module == Module::kGml) return readGmlProperty(property, name, feature);
  if (isLodProperty(name.local)) return readLodProperty(property, name.local, feature);
  if (readKnownProperty(property, name, feature)) return;
  readOtherProperty(property, name, feature);
}

void FeatureReader::readGmlProperty(XmlNode property, const ElementName& name, Feature& feature) {
  switch (name.word) {
    case Word::kname:
    case Word::kdescription:
    case Word::kidentifier:
      readSimpleAttribute(property, name.local, feature);
      return;
    case Word::kboundedBy:
      for (const XmlNode envelope : Elements(property)) {
        if (const auto srsName = envelope.attribute(AttributeWord::ksrsName); !srsName.empty()) {
          feature.srsName = context_.intern(srsName);
          Fragment& fragment = context_.fragment();
          if (fragment.firstSrsName == 0) {
            fragment.firstSrsName = feature.srsName;
            fragment.firstSrsLine = context_.lineOf(envelope);
          }
        }
        const auto dimension = envelope.attribute(AttributeWord::ksrsDimension);
        if (dimension == "2") feature.dimension = 2;
        if (dimension == "3") feature.dimension = 3;
      }
      return;
    case Word::kmetaDataProperty:
    case Word::kdescriptionReference:
    case Word::klocation:
      return;
    default:
      context_.skip(property);
  }
}

bool FeatureReader::isLodProperty(std::string_view local) {
  return local.size() > 4 && local.starts_with("lod") && local[3] >= '0' && local[3] <= '4';
}

void FeatureReader::readLodProperty(XmlNode property, std::string_view local, const Feature& feature) {
  GeometryPlace place;
  place.object = feature.object;
  place.lod = static_cast<model::Lod>(local[3] - '0');
  place.srsName = feature.srsName;
  place.dimension = feature.dimension;
  const std::string_view what = local.substr(4);
  if (what == "FootPrint") place.role = SurfaceRole::kFootprint;
  if (what == "RoofEdge") place.role = SurfaceRole::kRoofEdge;
  geometry_.readProperty(property, place);
}

void FeatureReader::readReliefProperty(XmlNode property, const Feature& feature) {
  GeometryPlace place;
  place.object = feature.object;
  place.lod = feature.reliefLod;
  place.srsName = feature.srsName;
  place.dimension = feature.dimension;
  place.role = SurfaceRole::kTin;
  geometry_.readProperty(property, place);
}

/// Properties that have a meaning of their own; false where `property` is none of them.
bool FeatureReader::readKnownProperty(XmlNode property, const ElementName& name, Feature& feature) {
  switch (name.word) {
    case Word::ktin:
    case Word::kreliefPoints:
    case Word::kridgeOrValleyLines:
    case Word::kbreaklines:
      if (!hasChildElement(property) && context_.href(property).empty()) return false;
      readReliefProperty(property, feature);
      return true;
    case Word::kextent:  // of a relief component: a frame, nothing to draw
    case Word::kparent:
      return true;
    case Word::klod:
      if (const auto lod = numberOf(property.text()); lod && *lod >= 0.0 && *lod <= 4.0) {
        feature.reliefLod = static_cast<model::Lod>(*lod);
      }
      return false;
    case Word::kexternalReference:
      readExternalReference(context_, property, feature.object);
      return true;
    case Word::kaddress:
      readAddressProperty(property, feature);
      return true;
    case Word::kstringAttribute:
    case Word::kdoubleAttribute:
    case Word::kintAttribute:
    case Word::kdateAttribute:
    case Word::kuriAttribute:
    case Word::kmeasureAttribute:
    case Word::kcodeAttribute:
    case Word::kgenericAttributeSet:
      readGenericAttribute(context_, property, feature.object, {});
      return true;
    case Word::kgenericAttribute:
      for (const XmlNode child : Elements(property)) {
        readGenericAttribute(context_, child, feature.object, {});
      }
      return true;
    case Word::kappearance:
    case Word::kappearanceMember:
      for (const XmlNode appearance : Elements(property)) appearance_.read(appearance);
      if (!hasChildElement(property) && !context_.href(property).empty()) context_.checkLink(property);
      return true;
    default:
      return false;
  }
}

/// A property with features inside, a plain value, or something not known.
void FeatureReader::readOtherProperty(XmlNode property, const ElementName& name, Feature& feature) {
  bool hasElements = false;
  for (const XmlNode child : Elements(property)) {
    hasElements = true;
    const NameScope scope(context_, child);
    const ElementName& inner = context_.name(child);
    if (inner.kind) {
      readFeature(child, *inner.kind, feature);
    } else if (inner.module == Module::kOther) {
      readExtension(child, feature);
    } else if (inner.word == Word::kAddress) {
      readAddress(context_, child, feature.object);
    } else if (inner.word == Word::kRole) {  // of a group's member, which is inside of it in CityGML 3.0
      for (const XmlNode part : Elements(child)) readOtherProperty(part, context_.name(part), feature);
    } else if (readDataType(context_, child, name.local, feature.object)) {
      continue;
    } else if (feature.kind != ObjectKind::kCityObjectGroup) {  // a group's own geometry is not drawn
      context_.skip(child);
    }
  }
  if (hasElements) return;
  if (!context_.href(property).empty()) return readLinkedFeature(property, feature);
  readSimpleAttribute(property, name.local, feature);
}

/// A feature of this file is drawn where it stands, whatever links to it; a part that another file holds is
/// read as if it stood here.
void FeatureReader::readLinkedFeature(XmlNode property, const Feature& parent) {
  if (!context_.leadsOut(property) || !holdsParts(context_.name(property).local)) {
    context_.checkLink(property);
    return;
  }
  context_.follow(property, MemberContext::Inclusion::kFeature, [&](MemberContext& context, XmlNode element) {
    const auto kind = context.name(element).kind;
    if (!kind) {
      context.skip(element);
      return false;
    }
    Feature outer = parent;
    outer.srsName = context.srsNameOfDocument();
    outer.dimension = 3;
    FeatureReader(context).readFeature(element, *kind, outer);
    return true;
  });
}

void FeatureReader::readAddressProperty(XmlNode property, const Feature& feature) {
  for (const XmlNode address : Elements(property)) readAddress(context_, address, feature.object);
  if (hasChildElement(property) || context_.href(property).empty()) return;
  context_.follow(property, MemberContext::Inclusion::kGeometry,
                  [&](MemberContext& context, XmlNode address) {
                    readAddress(context, address, feature.object);
                    return true;
                  });
}

void FeatureReader::readSimpleAttribute(XmlNode property, std::string_view local, const Feature& feature) {
  readSchemaAttribute(context_, property, local, feature.object);
}

void FeatureReader::readExtension(XmlNode element, Feature& around) {
  const NameScope scope(context_, element);
  const ElementName& name = context_.name(element);
  if (name.module == Module::kOther) {
    context_.skip(element);
  } else if (name.kind) {
    readFeature(element, *name.kind, around);
    return;
  } else if (isLodProperty(name.local)) {
    readLodProperty(element, name.local, around);
    return;
  } else if (name.module == Module::kAppearance) {
    if (name.word == Word::kAppearance) appearance_.read(element);
  } else if (name.module == Module::kGml && name.word != Word::kboundedBy) {
    return;  // names, descriptions and geometry of the extension's own properties
  }
  for (const XmlNode child : Elements(element)) readExtension(child, around);
}

/// A feature class that only an extension knows: an object of unknown kind where it holds something of
/// CityGML.
void FeatureReader::readTopLevelExtension(XmlNode element) {
  Fragment& fragment = context_.fragment();
  const auto before = std::pair(fragment.surfaces.size() + fragment.links.size() + fragment.instances.size(),
                                fragment.curves.size());
  Feature feature = addObject(element, ObjectKind::kUnknown, {});
  context_.setObject(fragment.objects[feature.object].id);
  readExtension(element, feature);
  context_.setObject(0);
  const auto after = std::pair(fragment.surfaces.size() + fragment.links.size() + fragment.instances.size(),
                               fragment.curves.size());
  if (before == after && fragment.objects.size() == feature.object + 1U) fragment.objects.pop_back();
}

}  // namespace stadtblick::io::citygml
