#include "io/export/cityjson_exporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "geo/local_box.hpp"
#include "io/export/cityjson_geometry.hpp"
#include "io/export/cityjson_types.hpp"
#include "model/object_rows.hpp"

namespace stadtblick::io::exporting {

namespace {

using Json = nlohmann::ordered_json;
using Result = base::Result<ExportReport>;
using model::CityModel;
using model::kNoObject;
using model::ObjectIndex;
using model::SurfaceIndex;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// The geometry of one city object: its own and that of its boundary surfaces.
struct Belongings {
  std::vector<SurfaceIndex> surfaces;
  std::vector<std::uint32_t> curves;
  std::vector<std::uint32_t> instances;
};

/// What of one layer is written, and under which ids.
class LayerPlan {
 public:
  LayerPlan(const ExportRequest& request, std::size_t layer, std::set<std::string>& idsTaken)
      : request_(request), layer_(request.layers[layer]), model_(*layer_.model) {
    findOwners(idsTaken);
    collect();
  }

  const std::vector<ObjectIndex>& objects() const { return objects_; }
  const Belongings* belongings(ObjectIndex object) const {
    const auto found = belongings_.find(object);
    return found == belongings_.end() ? nullptr : &found->second;
  }
  const std::string& id(ObjectIndex object) const { return ids_.at(object); }
  const std::vector<ObjectIndex>& children(ObjectIndex object) const {
    static const std::vector<ObjectIndex> kNoChildren;
    const auto found = children_.find(object);
    return found == children_.end() ? kNoChildren : found->second;
  }
  ObjectIndex parent(ObjectIndex object) const { return parents_.at(object); }

 private:
  bool isWritten(ObjectIndex row) const {
    const auto kind = model_.objects.kind[row];
    return isCityJsonObject(kind) && !cityJsonType(kind).name.empty();
  }

  void findOwners(std::set<std::string>& idsTaken) {
    owner_.assign(model_.objects.size(), kNoObject);
    for (ObjectIndex row = 0; row < model_.objects.size(); ++row) {
      if (!layer_.wants(row)) continue;
      const ObjectIndex above = model_.objects.parent[row];
      const ObjectIndex ownerAbove = above == kNoObject ? kNoObject : owner_[above];
      if (!isWritten(row)) {
        owner_[row] = ownerAbove;
        continue;
      }
      owner_[row] = row;
      objects_.push_back(row);
      std::string id = objectName(model_, row);
      for (int number = 2; !idsTaken.insert(id).second; ++number)
        id = fmt::format("{}_{}", objectName(model_, row), number);
      ids_.emplace(row, std::move(id));
      const bool isChild = cityJsonType(model_.objects.kind[row]).isChild;
      parents_.emplace(row, isChild ? ownerAbove : kNoObject);
      if (isChild && ownerAbove != kNoObject) children_[ownerAbove].push_back(row);
    }
  }

  void collect() {
    const auto ownerOf = [&](ObjectIndex row) { return row == kNoObject ? kNoObject : owner_[row]; };
    const auto right = [&](model::Lod lod) { return !request_.lod || *request_.lod == lod; };
    for (SurfaceIndex s = 0; s < model_.surfaces.size(); ++s) {
      const ObjectIndex owner = ownerOf(model_.surfaces.object[s]);
      if (owner != kNoObject && right(model_.surfaces.lod[s]) &&
          model_.surfaces.role[s] != model::SurfaceRole::kPrototype)
        belongings_[owner].surfaces.push_back(s);
    }
    for (std::uint32_t c = 0; c < model_.curves.size(); ++c)
      if (const ObjectIndex owner = ownerOf(model_.curves.object[c]);
          owner != kNoObject && right(model_.curves.lod[c]))
        belongings_[owner].curves.push_back(c);
    for (std::uint32_t i = 0; i < model_.instances.size(); ++i)
      if (const ObjectIndex owner = ownerOf(model_.instances.object[i]);
          owner != kNoObject && right(model_.instances.lod[i]))
        belongings_[owner].instances.push_back(i);
  }

  const ExportRequest& request_;
  const ExportLayer& layer_;
  const CityModel& model_;
  std::vector<ObjectIndex> owner_;  ///< of each row; kNoObject for what is not written.
  std::vector<ObjectIndex> objects_;
  std::map<ObjectIndex, std::string> ids_;
  std::map<ObjectIndex, ObjectIndex> parents_;
  std::map<ObjectIndex, std::vector<ObjectIndex>> children_;
  std::map<ObjectIndex, Belongings> belongings_;
};

/// World bounds of everything wanted.
geo::Box3 boundsOf(const ExportRequest& request) {
  geo::Box3 world;
  for (const ExportLayer& layer : request.layers) {
    std::vector<bool> rows(layer.model->objects.size());
    for (ObjectIndex row = 0; row < rows.size(); ++row) rows[row] = layer.wants(row);
    world.add(geo::localBoxToWorld(layer.model->frame, model::boundsOfRows(*layer.model, rows)));
  }
  return world;
}

geo::WorldPosition translateFor(const geo::Box3& bounds) {
  if (bounds.empty()) return {};
  return {std::floor(bounds.min.x), std::floor(bounds.min.y), std::floor(bounds.min.z)};
}

class DocumentWriter {
 public:
  DocumentWriter(const ExportRequest& request, OutputFile& file, ExportReport& report,
                 base::Diagnostics& findings)
      : request_(request),
        file_(file),
        report_(report),
        bounds_(boundsOf(request)),
        vertices_(translateFor(bounds_)),
        looks_(request, findings) {}

  void begin() {
    const geo::WorldPosition t = vertices_.translate();
    constexpr double kScale = CityJsonVertices::kScale;
    const Json transform{{"scale", {kScale, kScale, kScale}}, {"translate", {t.x, t.y, t.z}}};
    file_.write(
        fmt::format(R"({{"type":"CityJSON","version":"2.0","transform":{},"metadata":{},"CityObjects":{{)",
                    dumped(transform), dumped(metadata())));
  }

  void add(const LayerPlan& plan, std::size_t layer, const AttributesByObject& attributes,
           ObjectIndex object) {
    const CityModel& model = *request_.layers[layer].model;
    const auto kind = model.objects.kind[object];
    const CityJsonType type = cityJsonType(kind);
    Json one{{"type", type.name}};
    Json values = attributes.json(object);
    if (!type.isExact) values["cityGmlClass"] = model::kindName(kind);
    addReferences(model, object, values);
    if (!values.empty()) one["attributes"] = std::move(values);
    addAddresses(model, object, one);
    for (const ObjectIndex child : plan.children(object)) one["children"].push_back(plan.id(child));
    if (plan.parent(object) != kNoObject) one["parents"] = Json::array({plan.id(plan.parent(object))});
    if (const Belongings* belongings = plan.belongings(object)) {
      CityJsonGeometryWriter writer(request_, layer, attributes, vertices_, looks_);
      one["geometry"] = geometries(model, layer, *belongings, writer);
      ++report_.objects;
    } else {
      ++report_.objectsWithout;
    }
    file_.write((isFirst_ ? "" : ",") + dumped(plan.id(object)) + ":" + dumped(one));
    isFirst_ = false;
  }

  void finish(OutputFiles& files) {
    std::string text = "},\n\"vertices\":[";
    bool first = true;
    for (const auto& [x, y, z] : vertices_.all()) {
      fmt::format_to(std::back_inserter(text), "{}[{},{},{}]", first ? "" : ",", x, y, z);
      first = false;
      if (text.size() > 1U << 20U) {
        file_.write(text);
        text.clear();
      }
    }
    text += "]";
    if (const Json appearance = looks_.finish(files); !appearance.is_null())
      text += ",\n\"appearance\":" + dumped(appearance);
    if (!templates_.empty())
      text += ",\n\"geometry-templates\":" +
              dumped({{"templates", templates_}, {"vertices-templates", templateVertices_}});
    text += "}\n";
    file_.write(text);
    report_.textures = looks_.pictureCount();
  }

 private:
  Json metadata() const {
    Json metadata = Json::object();
    const std::string system = cityJsonReferenceSystem(request_.frame().crs());
    if (!system.empty()) metadata["referenceSystem"] = system;
    if (!bounds_.empty())
      metadata["geographicalExtent"] = {bounds_.min.x, bounds_.min.y, bounds_.min.z,
                                        bounds_.max.x, bounds_.max.y, bounds_.max.z};
    if (!request_.date.empty()) metadata["referenceDate"] = request_.date;
    std::string title = request_.title;
    for (const auto& [key, value] : request_.facts)
      if (key == "Source" || key == "Heights") title += fmt::format(". {}: {}", key, value);
    metadata["title"] = title;
    return metadata;
  }

  Json geometries(const CityModel& model, std::size_t layer, const Belongings& belongings,
                  CityJsonGeometryWriter& writer) {
    Json list = Json::array();
    // Footprints and roof edges are pictures of the whole of their own, beside the rest of their level.
    using Level = std::pair<model::Lod, int>;
    std::map<Level, std::vector<SurfaceIndex>> levels;
    for (const SurfaceIndex s : belongings.surfaces) {
      const auto role = model.surfaces.role[s];
      const int part = role == model::SurfaceRole::kFootprint  ? 1
                       : role == model::SurfaceRole::kRoofEdge ? 2
                                                               : 0;
      levels[{model.surfaces.lod[s], part}].push_back(s);
      ++report_.surfaces;
      report_.triangles += model.surfaces.firstTriangle[s + 1] - model.surfaces.firstTriangle[s];
    }
    for (const auto& [level, surfaces] : levels) list.push_back(writer.areas(surfaces, level.first));
    std::map<Level, std::vector<std::uint32_t>> curves;
    for (const std::uint32_t c : belongings.curves) {
      const auto count = model.curves.firstVertex[c + 1] - model.curves.firstVertex[c];
      if (count > 0) curves[{model.curves.lod[c], count == 1 ? 1 : 0}].push_back(c);
    }
    for (const auto& [level, lines] : curves)
      list.push_back(writer.curves(lines, level.first, level.second == 1));
    for (const std::uint32_t i : belongings.instances) list.push_back(instance(model, layer, i, writer));
    return list;
  }

  Json instance(const CityModel& model, std::size_t layer, std::uint32_t i, CityJsonGeometryWriter& writer) {
    const auto key = std::tuple(layer, model.instances.prototype[i], model.instances.lod[i]);
    const auto [known, added] = knownTemplates_.emplace(key, templates_.size());
    if (added)
      templates_.push_back(writer.prototype(model.prototypes[model.instances.prototype[i]],
                                            model.instances.lod[i], templateVertices_));
    const auto& t = model.instances.toLocal[i];
    const std::uint32_t anchor = vertices_.of(model.frame.localToWorld({t[3], t[7], t[11]}));
    return {{"type", "GeometryInstance"},
            {"template", known->second},
            {"boundaries", Json::array({anchor})},
            {"transformationMatrix",
             {t[0], t[1], t[2], 0.0, t[4], t[5], t[6], 0.0, t[8], t[9], t[10], 0.0, 0.0, 0.0, 0.0, 1.0}}};
  }

  static void addAddresses(const CityModel& model, ObjectIndex object, Json& into) {
    const auto rows = std::ranges::equal_range(model.addresses, object, {}, &model::Address::object);
    for (const model::Address& address : rows) {
      Json one = Json::object();
      const auto add = [&](const char* name, base::StringId text) {
        if (text != 0) one[name] = model.strings[text];
      };
      add("Country", address.country);
      add("Locality", address.city);
      add("PostalCode", address.postalCode);
      add("ThoroughfareName", address.street);
      add("ThoroughfareNumber", address.number);
      into["address"].push_back(std::move(one));
    }
  }

  static void addReferences(const CityModel& model, ObjectIndex object, Json& attributes) {
    const auto rows =
        std::ranges::equal_range(model.externalReferences, object, {}, &model::ExternalReference::object);
    for (const model::ExternalReference& reference : rows)
      attributes["externalReferences"].push_back(
          {{"informationSystem", model.strings[reference.informationSystem]},
           {"externalObject", model.strings[reference.name]}});
  }

  const ExportRequest& request_;
  OutputFile& file_;
  ExportReport& report_;
  geo::Box3 bounds_;
  CityJsonVertices vertices_;
  CityJsonLooks looks_;
  std::map<std::tuple<std::size_t, std::uint32_t, model::Lod>, std::size_t> knownTemplates_;
  Json templates_ = Json::array();
  Json templateVertices_ = Json::array();
  bool isFirst_ = true;
};

}  // namespace

std::string_view CityJsonExporter::title() const { return "CityJSON 2.0"; }

std::span<const std::string_view> CityJsonExporter::endings() const {
  static constexpr std::array<std::string_view, 3> kEndings{".city.json", ".json", ".cityjson"};
  return kEndings;
}

Result CityJsonExporter::write(const ExportRequest& request, OutputFiles& files,
                               const ExportContext& context) const {
  ExportReport report;
  base::Diagnostics findings;
  std::vector<LayerPlan> plans;
  std::set<std::string> idsTaken;
  std::size_t total = 0;
  for (std::size_t layer = 0; layer < request.layers.size(); ++layer) {
    plans.emplace_back(request, layer, idsTaken);
    total += plans.back().objects().size();
  }
  if (total == 0)
    return Result::failure(base::DiagnosticCode::kExportNothing, {request.path.string(), 0, {}});
  context.progress.setTotal(total);
  OutputFile& file = files.add(request.path);
  DocumentWriter writer(request, file, report, findings);
  writer.begin();
  for (std::size_t layer = 0; layer < plans.size(); ++layer) {
    const AttributesByObject attributes(*request.layers[layer].model);
    for (const ObjectIndex object : plans[layer].objects()) {
      if (context.cancel.cancelled())
        return Result::failure(base::DiagnosticCode::kCancelled, {request.path.string(), 0, {}});
      if (!files.good()) return Result::failure(files.failure());
      writer.add(plans[layer], layer, attributes, object);
      context.progress.advance(1);
    }
  }
  writer.finish(files);
  return {std::move(report), std::move(findings)};
}

}  // namespace stadtblick::io::exporting
