#include "io/export/gltf_exporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <nlohmann/json.hpp>

#include "base/srgb.hpp"
#include "io/export/export_attributes.hpp"
#include "io/export/export_looks.hpp"
#include "io/gltf_numbers.hpp"

namespace stadtblick::io::exporting {

namespace {

using Json = nlohmann::ordered_json;
using Result = base::Result<ExportReport>;
using geo::Vec3;

using gltf::ComponentType;

// The views of the buffer, in this order; those of pictures follow.
enum View : std::size_t { kPositions, kNormals, kTexCoords, kIndices, kViews };

template <typename T>
void put(std::string& bytes, const T& value) {
  char raw[sizeof(T)];
  std::memcpy(raw, &value, sizeof(T));
  bytes.append(raw, sizeof(T));
}

double linear(float sRgb) { return std::round(base::linearFromSrgb(static_cast<double>(sRgb)) * 1e5) / 1e5; }

/// The triangles of one object with one material; corners of a polygon share their vertices.
struct Primitive {
  std::vector<std::array<float, 3>> positions;
  std::vector<std::array<float, 3>> normals;
  std::vector<std::array<float, 2>> texCoords;  ///< empty where the material has no picture.
  std::vector<std::uint32_t> indices;
};

std::array<float, 3> floats(Vec3 v) {
  return {static_cast<float>(v.x), static_cast<float>(v.y), static_cast<float>(v.z)};
}

class GltfWriter {
 public:
  GltfWriter(const ExportRequest& request, ExportReport& report, base::Diagnostics& findings)
      : request_(request),
        report_(report),
        findings_(findings),
        map_(request.frame(), *request.origin, request.up),
        materials_(request) {
    for (const ExportLayer& layer : request.layers) attributes_.emplace_back(*layer.model);
  }

  void add(const ExportObject& object, FaceReader& faces) {
    const model::CityModel& model = *request_.layers[object.layer].model;
    std::map<std::uint32_t, Primitive> primitives;
    // Vertices are floats from the object's own place, so that world coordinates lose nothing.
    Vec3 place{};
    bool placed = false;
    faces.forEach(object, [&](const Face& face) {
      if (face.triangles.empty()) return;
      if (!placed) {
        const Vec3 p = map_(face.points.front());
        place = {std::round(p.x), std::round(p.y), std::round(p.z)};
        placed = true;
      }
      const std::uint32_t material = materials_.of(object.layer, face, findings_);
      addFace(face, place, materials_.all()[material].picture != model::kNone, primitives[material]);
    });
    if (primitives.empty()) return;
    Json mesh{{"name", objectName(model, object.object)}, {"primitives", Json::array()}};
    for (const auto& [material, primitive] : primitives)
      mesh["primitives"].push_back(primitiveJson(primitive, material));
    Json node{{"name", mesh["name"]}, {"mesh", meshes_.size()}};
    if (place != Vec3{}) node["translation"] = {place.x, place.y, place.z};
    node["extras"] = extrasOf(object, model);
    meshes_.push_back(std::move(mesh));
    nodes_.push_back(std::move(node));
  }

  bool empty() const { return meshes_.empty(); }

  void finishBinary(OutputFile& file) {
    std::vector<Json> views;
    std::string pictures = embedPictures(views);
    const std::size_t bytes = binaryBytes() + pictures.size();
    std::string json = document(bytes, {}, views).dump(-1, ' ', false, Json::error_handler_t::replace);
    json.resize((json.size() + 3) / 4 * 4, ' ');
    std::string head;
    put(head, gltf::kMagic);
    put(head, gltf::kVersion);
    put(head, static_cast<std::uint32_t>(12 + 8 + json.size() + 8 + bytes));
    put(head, static_cast<std::uint32_t>(json.size()));
    put(head, gltf::kJsonChunk);
    file.write(head);
    file.write(json);
    head.clear();
    put(head, static_cast<std::uint32_t>(bytes));
    put(head, gltf::kBinaryChunk);
    file.write(head);
    writeBinary(file);
    file.write(pictures);
  }

  void finishJson(OutputFile& file, OutputFiles& files) {
    const std::string folder = writePictures(request_, materials_, files);
    auto binary = request_.path;
    binary.replace_extension(".bin");
    for (const ExportPicture& picture : materials_.pictures())
      images_.push_back({{"uri", folder + "/" + picture.name}, {"name", picture.name}});
    file.write(document(binaryBytes(), uriOf(binary.filename().string()), {})
                   .dump(1, ' ', false, Json::error_handler_t::replace));
    writeBinary(files.add(binary));
  }

  /// More than this cannot be said in the header of a GLB.
  bool tooLarge() const { return binaryBytes() > UINT32_MAX / 2; }

 private:
  static std::string uriOf(std::string_view name) {
    std::string uri;
    for (const char c : name) {
      const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                         std::string_view("-._~").find(c) != std::string_view::npos;
      if (plain)
        uri += c;
      else
        uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
  }

  void addFace(const Face& face, Vec3 place, bool textured, Primitive& into) {
    const auto first = static_cast<std::uint32_t>(into.positions.size());
    const auto normal = floats(map_.direction(face.normal));
    for (std::size_t i = 0; i < face.points.size(); ++i) {
      into.positions.push_back(floats(map_(face.points[i]) - place));
      into.normals.push_back(normal);
      if (textured) {
        const auto& st = face.look.texCoords[i];
        into.texCoords.push_back({st[0], 1.0F - st[1]});  // t goes down here
      }
    }
    for (const auto& triangle : face.triangles)
      for (const std::uint32_t corner : triangle) into.indices.push_back(first + corner);
    ++report_.surfaces;
    report_.triangles += face.triangles.size();
  }

  std::size_t accessor(View view, std::size_t offset, std::size_t count, ComponentType componentType,
                       const char* type) {
    accessors_.push_back({{"bufferView", view},
                          {"byteOffset", offset},
                          {"componentType", componentType},
                          {"count", count},
                          {"type", type}});
    return accessors_.size() - 1;
  }

  Json primitiveJson(const Primitive& primitive, std::uint32_t material) {
    Json attributes;
    const std::size_t count = primitive.positions.size();
    attributes["POSITION"] =
        accessor(kPositions, bytes_[kPositions].size(), count, ComponentType::kFloat, "VEC3");
    std::array<float, 3> low = primitive.positions.front();
    std::array<float, 3> high = low;
    for (const auto& p : primitive.positions) {
      put(bytes_[kPositions], p);
      for (std::size_t i = 0; i < 3; ++i) {
        low[i] = std::min(low[i], p[i]);
        high[i] = std::max(high[i], p[i]);
      }
    }
    accessors_.back()["min"] = {double{low[0]}, double{low[1]}, double{low[2]}};
    accessors_.back()["max"] = {double{high[0]}, double{high[1]}, double{high[2]}};
    attributes["NORMAL"] = accessor(kNormals, bytes_[kNormals].size(), count, ComponentType::kFloat, "VEC3");
    for (const auto& n : primitive.normals) put(bytes_[kNormals], n);
    if (!primitive.texCoords.empty()) {
      attributes["TEXCOORD_0"] =
          accessor(kTexCoords, bytes_[kTexCoords].size(), count, ComponentType::kFloat, "VEC2");
      for (const auto& st : primitive.texCoords) put(bytes_[kTexCoords], st);
    }
    const std::size_t indices = accessor(kIndices, bytes_[kIndices].size(), primitive.indices.size(),
                                         ComponentType::kUnsignedInt, "SCALAR");
    for (const std::uint32_t index : primitive.indices) put(bytes_[kIndices], index);
    return {{"attributes", attributes}, {"indices", indices}, {"material", material}};
  }

  Json extrasOf(const ExportObject& object, const model::CityModel& model) const {
    Json extras{{"gmlId", model.strings[model.objects.id[object.object]]},
                {"kind", model::kindName(model.objects.kind[object.object])}};
    const auto top = model.objects.topLevel[object.object];
    if (top != object.object) extras["partOf"] = objectName(model, top);
    Json attributes = attributes_[object.layer].json(object.object);
    if (!attributes.empty()) extras["attributes"] = std::move(attributes);
    return extras;
  }

  std::size_t binaryBytes() const {
    std::size_t sum = 0;
    for (const std::string& part : bytes_) sum += part.size();
    return sum;
  }
  void writeBinary(OutputFile& file) {
    for (const std::string& part : bytes_) file.write(part);
  }

  /// The bytes of the pictures, and their views behind the four of the geometry.
  std::string embedPictures(std::vector<Json>& views) {
    std::string all;
    for (ExportPicture& picture : materials_.pictures()) {
      views.push_back(
          {{"buffer", 0}, {"byteOffset", binaryBytes() + all.size()}, {"byteLength", picture.bytes.size()}});
      images_.push_back({{"bufferView", usedViews() + views.size() - 1},
                         {"mimeType", picture.mime},
                         {"name", picture.name}});
      all += picture.bytes;
      all.resize((all.size() + 3) / 4 * 4, '\0');
      picture.bytes = {};
    }
    return all;
  }
  std::size_t usedViews() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(bytes_, [](const std::string& part) { return !part.empty(); }));
  }

  Json document(std::size_t bytes, const std::string& uri, const std::vector<Json>& pictureViews) {
    Json extras = Json::object();
    std::string copyright;
    for (const auto& [key, value] : request_.facts) {
      if (key == "Source") {
        extras["Sources"].push_back(value);
        copyright += (copyright.empty() ? "" : " | ") + value;
      } else {
        extras[key] = value;
      }
    }
    Json asset{{"version", "2.0"}, {"generator", "Stadtblick"}, {"extras", extras}};
    if (!copyright.empty()) asset["copyright"] = copyright;
    Json result{{"asset", asset}, {"scene", 0}};
    // A root node for all, so that what opens it can move and turn the whole.
    std::vector<std::size_t> children(nodes_.size());
    for (std::size_t i = 0; i < children.size(); ++i) children[i] = i + 1;
    Json nodes = Json::array({{{"name", request_.title}, {"children", children}}});
    for (Json& node : nodes_) nodes.push_back(std::move(node));
    result["scenes"] = Json::array({{{"name", request_.title}, {"nodes", Json::array({0})}}});
    result["nodes"] = std::move(nodes);
    result["meshes"] = std::move(meshes_);
    addMaterials(result);
    result["accessors"] = std::move(accessors_);
    result["bufferViews"] = bufferViews(result["accessors"], pictureViews);
    Json buffer{{"byteLength", bytes}};
    if (!uri.empty()) buffer["uri"] = uri;
    result["buffers"] = Json::array({buffer});
    return result;
  }

  /// A view that would be empty is left out, and the numbers of those behind it move up.
  Json bufferViews(Json& accessors, const std::vector<Json>& pictureViews) const {
    static constexpr std::array<int, kViews> kStride{12, 12, 8, 0};
    Json views = Json::array();
    std::array<std::size_t, kViews> number{};
    std::size_t offset = 0;
    for (std::size_t view = 0; view < kViews; ++view) {
      number[view] = views.size();
      if (bytes_[view].empty()) continue;
      Json one{{"buffer", 0}, {"byteOffset", offset}, {"byteLength", bytes_[view].size()}};
      if (kStride[view] != 0) one["byteStride"] = kStride[view];
      one["target"] = view == kIndices ? gltf::BufferUse::kIndices : gltf::BufferUse::kVertices;
      views.push_back(std::move(one));
      offset += bytes_[view].size();
    }
    for (Json& accessor : accessors)
      accessor["bufferView"] = number[accessor["bufferView"].template get<std::size_t>()];
    for (const Json& view : pictureViews) views.push_back(view);
    return views;
  }

  void addMaterials(Json& result) {
    Json materials = Json::array();
    Json textures = Json::array();
    Json samplers = Json::array();
    std::map<int, std::size_t> samplerOf;
    for (const ExportMaterial& material : materials_.all()) {
      const auto& c = material.colour;
      Json surface{{"baseColorFactor", {linear(c[0]), linear(c[1]), linear(c[2]), double{material.opacity}}},
                   {"metallicFactor", 0},
                   {"roughnessFactor", 1}};
      if (material.picture != model::kNone) {
        const int wrap = gltf::wrapMode(material.wrap);
        const auto [sampler, added] = samplerOf.emplace(wrap, samplers.size());
        if (added)
          samplers.push_back({{"magFilter", gltf::Filter::kLinear},
                              {"minFilter", gltf::Filter::kLinearMipmapLinear},
                              {"wrapS", wrap},
                              {"wrapT", wrap}});
        surface["baseColorTexture"] = {{"index", textures.size()}};
        textures.push_back({{"sampler", sampler->second}, {"source", material.picture}});
      }
      Json one{{"name", material.name}, {"pbrMetallicRoughness", surface}, {"doubleSided", true}};
      if (material.opacity < 1.0F) one["alphaMode"] = "BLEND";
      const auto& e = material.emissive;
      if (e != std::array<float, 3>{}) one["emissiveFactor"] = {linear(e[0]), linear(e[1]), linear(e[2])};
      materials.push_back(std::move(one));
    }
    result["materials"] = std::move(materials);
    if (textures.empty()) return;
    result["textures"] = std::move(textures);
    result["images"] = std::move(images_);
    result["samplers"] = std::move(samplers);
  }

  const ExportRequest& request_;
  ExportReport& report_;
  base::Diagnostics& findings_;
  PointMapper map_;
  MaterialList materials_;
  std::vector<AttributesByObject> attributes_;
  std::array<std::string, kViews> bytes_;
  Json accessors_ = Json::array();
  Json meshes_ = Json::array();
  Json images_ = Json::array();
  std::vector<Json> nodes_;
};

}  // namespace

std::string_view GltfExporter::title() const {
  return container_ == Container::kBinary ? "glTF binary (GLB)" : "glTF";
}

std::span<const std::string_view> GltfExporter::endings() const {
  static constexpr std::array<std::string_view, 2> kEndings{".glb", ".gltf"};
  return std::span(kEndings).subspan(container_ == Container::kBinary ? 0 : 1, 1);
}

Result GltfExporter::write(const ExportRequest& request, OutputFiles& files,
                           const ExportContext& context) const {
  ExportReport report;
  base::Diagnostics findings;
  OutputFile& file = files.add(request.path);
  GltfWriter writer(request, report, findings);
  auto walked =
      walkObjects(request, files, context, report,
                  [&](const ExportObject& object, FaceReader& faces) { writer.add(object, faces); });
  if (!walked) return Result::failure(std::move(walked.diagnostics()));
  if (writer.empty())
    return Result::failure(base::DiagnosticCode::kExportNothing, {request.path.string(), 0, {}});
  if (writer.tooLarge())
    return Result::failure(base::DiagnosticCode::kFileNotWritable, {request.path.string(), 0, {}},
                           {request.path.string(), "it is larger than the format can say; export a part"});
  if (container_ == Container::kBinary)
    writer.finishBinary(file);
  else
    writer.finishJson(file, files);
  return {std::move(report), std::move(findings)};
}

}  // namespace stadtblick::io::exporting
