#include "io/citygml/appearance_reader.hpp"

#include <algorithm>
#include <cmath>

#include "io/assembly/numbers.hpp"

namespace stadtblick::io::citygml {

using assembly::appendNumbers;
using assembly::trimmed;
using base::DiagnosticCode;

namespace {

model::TextureWrap wrapMode(std::string_view text) {
  if (text == "none") return model::TextureWrap::kNone;
  if (text == "mirror") return model::TextureWrap::kMirror;
  if (text == "clamp") return model::TextureWrap::kClamp;
  if (text == "border") return model::TextureWrap::kBorder;
  return model::TextureWrap::kRepeat;
}

}  // namespace

std::string_view AppearanceReader::text(XmlNode element) { return trimmed(element.text()); }

std::vector<double> AppearanceReader::numbers(XmlNode element) {
  std::vector<double> numbers;
  const std::string_view wrong = appendNumbers(text(element), false, numbers);
  const bool finite = std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
  if (wrong.empty() && finite) return numbers;
  context_.report(DiagnosticCode::kNumberInvalid, element,
                  {cleanUtf8(wrong.empty() ? "NaN" : wrong.substr(0, 40)), std::string(element.name())});
  return {};
}

StringId AppearanceReader::targetId(std::string_view uri) { return context_.internId(uri); }

void AppearanceReader::read(XmlNode appearance) {
  if (context_.name(appearance).word != Word::kAppearance) {
    context_.skip(appearance);
    return;
  }
  StringId theme = 0;
  for (const XmlNode child : Elements(appearance)) {
    switch (context_.name(child).word) {
      case Word::ktheme:
        theme = context_.intern(text(child));
        break;
      case Word::ksurfaceDataMember:
      case Word::ksurfaceData:
        for (const XmlNode data : Elements(child)) readSurfaceData(data, theme);
        if (!hasChildElement(child) && !context_.href(child).empty()) {
          Fragment::SurfaceData shared;
          shared.theme = theme;
          shared.link = targetId(context_.href(child));
          shared.line = context_.lineOf(child);
          context_.fragment().surfaceData.push_back(std::move(shared));
        }
        break;
      case Word::kname:
      case Word::kdescription:
      case Word::kidentifier:
      case Word::kmetaDataProperty:
      case Word::kboundedBy:
        break;
      default:
        context_.skip(child);
    }
  }
}

void AppearanceReader::readSurfaceData(XmlNode element, StringId theme) {
  Fragment::SurfaceData data;
  data.theme = theme;
  data.line = context_.lineOf(element);
  data.id = context_.internId(context_.gmlId(element));
  switch (context_.name(element).word) {
    case Word::kParameterizedTexture:
      readTexture(element, data);
      break;
    case Word::kGeoreferencedTexture:
      data.georeferenced = true;
      readTexture(element, data);
      break;
    case Word::kX3DMaterial:
      readMaterial(element, data);
      break;
    default:
      context_.skip(element);
      return;
  }
  context_.fragment().surfaceData.push_back(std::move(data));
}

void AppearanceReader::readTexture(XmlNode texture, Fragment::SurfaceData& data) {
  XmlNode orientation;
  XmlNode reference;
  for (const XmlNode child : Elements(texture)) {
    switch (context_.name(child).word) {
      case Word::kimageURI:
        data.imageUri = context_.intern(text(child));
        break;
      case Word::kwrapMode:
        data.wrap = wrapMode(text(child));
        break;
      case Word::ktarget:
        readTarget(child, data);
        break;
      case Word::ktextureParameterization:  // CityGML 3.0
        for (const XmlNode association : Elements(child)) readTarget(association, data);
        break;
      case Word::korientation:
        orientation = child;
        break;
      case Word::kreferencePoint:
        reference = child;
        break;
      default:
        break;  // mimeType, textureType, borderColor, isFront: nothing follows from them
    }
  }
  if (orientation && reference) readWorldFile(orientation, reference, data);
}

/// A target names a surface; a texture's target holds coordinates too, or links to some.
void AppearanceReader::readTarget(XmlNode element, Fragment::SurfaceData& data) {
  Fragment::Target target;
  target.line = context_.lineOf(element);
  target.surface = targetId(element.attribute(AttributeWord::kuri));
  bool parameterised = false;
  for (const XmlNode child : Elements(element)) {
    if (context_.name(child).word == Word::ktextureParameterization) {  // CityGML 3.0
      for (const XmlNode inner : Elements(child)) {
        parameterised = readParameterisation(inner, target) || parameterised;
      }
    } else if (context_.name(child).word == Word::ktarget) {
      target.surface = targetId(text(child));
    } else {
      parameterised = readParameterisation(child, target) || parameterised;
    }
  }
  if (!parameterised && !hasChildElement(element)) {
    const StringId named = targetId(text(element));
    if (named != 0) target.surface = named;
    if (const auto href = context_.href(element); !href.empty()) target.parameterisationLink = targetId(href);
  }
  if (target.surface != 0 || parameterised) data.targets.push_back(target);
}

bool AppearanceReader::readParameterisation(XmlNode element, Fragment::Target& target) {
  const Word word = context_.name(element).word;
  if (word != Word::kTexCoordList && word != Word::kTexCoordGen) return false;
  Fragment::Parameterisation parameterisation;
  parameterisation.id = context_.internId(context_.gmlId(element));
  if (word == Word::kTexCoordList) readTexCoordList(element, parameterisation);
  if (word == Word::kTexCoordGen) readTexCoordGen(element, parameterisation);
  target.parameterisation = static_cast<std::uint32_t>(context_.fragment().parameterisations.size());
  context_.fragment().parameterisations.push_back(std::move(parameterisation));
  return true;
}

void AppearanceReader::readTexCoordGen(XmlNode generator, Fragment::Parameterisation& into) {
  for (const XmlNode child : Elements(generator)) {
    if (context_.name(child).word != Word::kworldToTexture) continue;
    const std::vector<double> values = numbers(child);
    if (values.size() == 12) {
      into.worldToTexture.emplace();
      std::ranges::copy(values, into.worldToTexture->begin());
    } else if (!values.empty()) {
      context_.report(DiagnosticCode::kCoordinateCount, child, {std::to_string(values.size()), "12"});
    }
  }
}

void AppearanceReader::readTexCoordList(XmlNode list, Fragment::Parameterisation& into) {
  Fragment& fragment = context_.fragment();
  std::vector<StringId> ringNames;  // CityGML 3.0 names rings in elements of their own
  for (const XmlNode child : Elements(list)) {
    const Word word = context_.name(child).word;
    if (word == Word::kring) {
      ringNames.push_back(targetId(text(child)));
      continue;
    }
    if (word != Word::ktextureCoordinates) continue;
    const std::vector<double> values = numbers(child);
    if (values.empty()) continue;
    if (values.size() % 2 != 0) {
      context_.report(DiagnosticCode::kCoordinateCount, child, {std::to_string(values.size()), "2"});
      continue;
    }
    Fragment::TexturedRing ring;
    ring.ring = targetId(child.attribute(AttributeWord::kring));
    ring.line = context_.lineOf(child);
    ring.firstCoordinate = static_cast<std::uint32_t>(fragment.textureCoordinates.size());
    for (std::size_t i = 0; i < values.size(); i += 2) {
      fragment.textureCoordinates.push_back(
          {static_cast<float>(values[i]), static_cast<float>(values[i + 1])});
    }
    ring.endCoordinate = static_cast<std::uint32_t>(fragment.textureCoordinates.size());
    into.rings.push_back(ring);
  }
  for (std::size_t i = 0; i < into.rings.size() && i < ringNames.size(); ++i) {
    if (into.rings[i].ring == 0) into.rings[i].ring = ringNames[i];
  }
}

void AppearanceReader::readMaterial(XmlNode element, Fragment::SurfaceData& data) {
  model::Material material;
  const auto colour = [&](XmlNode node, std::array<float, 3>& into) {
    const std::vector<double> values = numbers(node);
    if (values.size() < 3) return;
    for (std::size_t i = 0; i < 3; ++i) into[i] = static_cast<float>(std::clamp(values[i], 0.0, 1.0));
  };
  for (const XmlNode child : Elements(element)) {
    switch (context_.name(child).word) {
      case Word::kdiffuseColor:
        colour(child, material.diffuse);
        break;
      case Word::kemissiveColor:
        colour(child, material.emissive);
        break;
      case Word::ktransparency:
        if (const std::vector<double> values = numbers(child); !values.empty()) {
          material.transparency = static_cast<float>(std::clamp(values[0], 0.0, 1.0));
        }
        break;
      case Word::ktarget:
        readTarget(child, data);
        break;
      default:
        break;  // shininess, specular colour, ambient intensity: matt by design
    }
  }
  data.material = material;
}

/// orientation is a 2×2 matrix by rows, the point is the centre of the upper left pixel: a world file inline.
void AppearanceReader::readWorldFile(XmlNode orientation, XmlNode reference, Fragment::SurfaceData& data) {
  const std::vector<double> matrix = numbers(orientation);
  std::vector<double> point;
  for (const XmlNode inner : Elements(reference)) {
    for (const XmlNode position : Elements(inner)) point = numbers(position);
  }
  if (matrix.size() != 4 || point.size() < 2) return;
  data.worldFile = {matrix[0], matrix[2], matrix[1], matrix[3], point[0], point[1]};
}

}  // namespace stadtblick::io::citygml
