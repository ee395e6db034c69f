#include "unit/io/citygml/import_support.hpp"

#include <fmt/format.h>

namespace stadtblick::io {

namespace {

template <typename Range, typename Text>
void line(std::string& out, const char* name, const Range& range, Text text) {
  out += name;
  for (const auto& value : range) out += ' ' + text(value);
  out += '\n';
}

}  // namespace

std::string cityHead() {
  return "<core:CityModel xmlns:core=\"http://www.opengis.net/citygml/2.0\" "
         "xmlns:bldg=\"http://www.opengis.net/citygml/building/2.0\" "
         "xmlns:gen=\"http://www.opengis.net/citygml/generics/2.0\" "
         "xmlns:xAL=\"urn:oasis:names:tc:ciq:xsdschema:xAL:2.0\" "
         "xmlns:gml=\"http://www.opengis.net/gml\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n"
         "<gml:boundedBy><gml:Envelope srsName=\"EPSG:25832\" srsDimension=\"3\">"
         "<gml:lowerCorner>690000 5335000 500</gml:lowerCorner>"
         "<gml:upperCorner>690100 5335100 600</gml:upperCorner></gml:Envelope></gml:boundedBy>\n";
}

std::string squareText(double x, double y, std::string_view id) {
  return fmt::format(
      "<gml:surfaceMember><gml:Polygon{4}><gml:exterior><gml:LinearRing><gml:posList>{0} {1} 500 {2} {1} 500 "
      "{2} {3} 500 {0} {3} 500 {0} {1} 500</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
      "</gml:surfaceMember>",
      x, y, x + 10.0, y + 10.0, id.empty() ? std::string() : fmt::format(" gml:id=\"{}\"", id));
}

std::string buildingText(std::string_view id, std::string_view squares, std::string_view inside) {
  return fmt::format(
      "<core:cityObjectMember><bldg:Building gml:id=\"{}\">{}<bldg:lod2MultiSurface><gml:MultiSurface>{}"
      "</gml:MultiSurface></bldg:lod2MultiSurface></bldg:Building></core:cityObjectMember>\n",
      id, inside, squares);
}

std::string fingerprint(const model::CityModel& model) {
  std::string out;
  const auto number = [](auto value) { return std::to_string(value); };
  const auto text = [&](base::StringId id) { return std::string(model.strings[id]); };
  const auto point = [](geo::Vec3 p) { return fmt::format("{},{},{}", p.x, p.y, p.z); };
  const auto code = [](auto value) { return std::to_string(static_cast<int>(value)); };
  line(out, "kind", model.objects.kind, [](auto kind) { return std::string(model::kindName(kind)); });
  line(out, "id", model.objects.id, text);
  line(out, "parent", model.objects.parent, number);
  line(out, "top", model.objects.topLevel, number);
  line(out, "group", model.objects.lodGroup, number);
  line(out, "line", model.objects.line, number);
  line(out, "surface", model.surfaces.object, number);
  line(out, "surface id", model.surfaces.id, text);
  line(out, "lod", model.surfaces.lod, code);
  line(out, "role", model.surfaces.role, code);
  line(out, "flags", model.surfaces.flags, code);
  line(out, "rings", model.surfaces.firstRing, number);
  line(out, "triangles", model.surfaces.firstTriangle, number);
  line(out, "first", model.firstVertex, number);
  line(out, "vertices", model.vertices, point);
  line(out, "corners", model.triangles,
       [](const auto& t) { return fmt::format("{}-{}-{}", t[0], t[1], t[2]); });
  line(out, "curves", model.curves.object, number);
  line(out, "curve points", model.curveVertices, point);
  line(out, "instances", model.instances.object, number);
  for (const auto& matrix : model.instances.toLocal)
    line(out, "matrix", matrix, [](double v) { return fmt::format("{}", v); });
  for (const auto& column : model.attributes.columns()) {
    out += text(column.name) + " [" + text(column.unit) + "]";
    line(out, "", column.rows, number);
    line(out, "", column.values,
         [&](const auto& value) { return text(value.text) + "|" + text(value.codeSpace); });
  }
  for (const auto& address : model.addresses) out += text(address.street) + text(address.number) + '\n';
  for (const auto& reference : model.externalReferences) out += text(reference.name) + '\n';
  for (const auto& theme : model.appearances.themes) {
    out += text(theme.name);
    line(out, "", theme.surfaces, [](const auto& s) {
      return fmt::format("{}:{}:{}:{}", s.surface, s.texture, s.material, s.firstTexCoord);
    });
  }
  line(out, "st", model.appearances.texCoords,
       [](const auto& st) { return fmt::format("{},{}", st[0], st[1]); });
  return out;
}

}  // namespace stadtblick::io
