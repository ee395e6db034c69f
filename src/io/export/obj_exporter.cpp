#include "io/export/obj_exporter.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <map>

#include "io/export/export_looks.hpp"

namespace stadtblick::io::exporting {

namespace {

using Result = base::Result<ExportReport>;

/// Numbers for the points and texture coordinates of one object: equal ones are written once.
template <typename Value>
class Numbered {
 public:
  /// The number of `value`, from 1 through the whole file; `isNew` where it must be written.
  std::uint64_t of(const Value& value, bool& isNew) {
    const auto [known, added] = numbers_.emplace(value, next_);
    isNew = added;
    if (added) ++next_;
    return known->second;
  }
  void forget() { numbers_.clear(); }

 private:
  std::map<Value, std::uint64_t> numbers_;
  std::uint64_t next_ = 1;
};

/// Names end at a blank.
std::string groupName(std::string name) {
  for (char& c : name)
    if (static_cast<unsigned char>(c) <= ' ') c = '_';
  return name;
}

class ObjWriter {
 public:
  ObjWriter(const ExportRequest& request, OutputFiles& files, ExportReport& report,
            base::Diagnostics& findings)
      : request_(request),
        file_(files.add(request.path)),
        map_(request.frame(), *request.origin, request.up),
        materials_(request),
        report_(report),
        findings_(findings) {}

  void begin() {
    std::string text;
    for (const auto& [key, value] : request_.facts)
      fmt::format_to(std::back_inserter(text), "# {}: {}\n", key, value);
    fmt::format_to(std::back_inserter(text), "mtllib {}\n", mtlPath().filename().string());
    file_.write(text);
  }

  void add(const ExportObject& object, FaceReader& faces) {
    const model::CityModel& model = *request_.layers[object.layer].model;
    text_ = fmt::format("o {}\ng {}\n", groupName(objectName(model, object.object)),
                        model::kindName(model.objects.kind[object.object]));
    points_.forget();
    texCoords_.forget();
    lastMaterial_ = model::kNone;  // some readers forget the material at a group
    faces.forEach(object, [&](const Face& face) { addFace(object.layer, face); });
    file_.write(text_);
  }

  void finish(OutputFiles& files) {
    const std::string folder = writePictures(request_, materials_, files);
    std::string text;
    for (const ExportMaterial& material : materials_.all()) {
      const auto& [red, green, blue] = material.colour;
      auto out = std::back_inserter(text);
      fmt::format_to(out, "newmtl {}\nKa 0 0 0\nKd {:.4f} {:.4f} {:.4f}\nKs 0 0 0\nd {:.3f}\nillum 1\n",
                     material.name, red, green, blue, material.opacity);
      if (material.picture != model::kNone)
        fmt::format_to(out, "map_Kd {}/{}\n", folder, materials_.pictures()[material.picture].name);
      text += '\n';
    }
    files.add(mtlPath()).write(text);
    report_.textures = materials_.pictures().size();
  }

 private:
  std::filesystem::path mtlPath() const {
    auto path = request_.path;
    return path.replace_extension(".mtl");
  }

  void addFace(std::size_t layer, const Face& face) {
    if (face.triangles.empty()) return;
    const std::uint32_t material = materials_.of(layer, face, findings_);
    const bool textured = materials_.all()[material].picture != model::kNone;
    corners_.clear();
    auto out = std::back_inserter(text_);
    for (std::size_t i = 0; i < face.points.size(); ++i) {
      const geo::Vec3 p = map_(face.points[i]);
      bool isNew = false;
      const auto point = points_.of({p.x, p.y, p.z}, isNew);
      if (isNew) fmt::format_to(out, "v {:.4f} {:.4f} {:.4f}\n", p.x, p.y, p.z);
      std::uint64_t texCoord = 0;
      if (textured) {
        const auto& st = face.look.texCoords[i];
        texCoord = texCoords_.of(st, isNew);
        if (isNew) fmt::format_to(out, "vt {:.6f} {:.6f}\n", st[0], st[1]);
      }
      corners_.emplace_back(point, texCoord);
    }
    if (material != lastMaterial_) {
      fmt::format_to(out, "usemtl {}\n", materials_.all()[material].name);
      lastMaterial_ = material;
    }
    for (const auto& triangle : face.triangles) {
      text_ += 'f';
      for (const std::uint32_t corner : triangle) {
        const auto& [point, texCoord] = corners_[corner];
        if (texCoord != 0)
          fmt::format_to(out, " {}/{}", point, texCoord);
        else
          fmt::format_to(out, " {}", point);
      }
      text_ += '\n';
    }
    ++report_.surfaces;
    report_.triangles += face.triangles.size();
  }

  const ExportRequest& request_;
  OutputFile& file_;
  PointMapper map_;
  MaterialList materials_;
  ExportReport& report_;
  base::Diagnostics& findings_;
  Numbered<std::array<double, 3>> points_;
  Numbered<std::array<float, 2>> texCoords_;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> corners_;
  std::uint32_t lastMaterial_ = model::kNone;
  std::string text_;
};

}  // namespace

std::string_view ObjExporter::title() const { return "Wavefront OBJ"; }

std::span<const std::string_view> ObjExporter::endings() const {
  static constexpr std::array<std::string_view, 1> kEndings{".obj"};
  return kEndings;
}

Result ObjExporter::write(const ExportRequest& request, OutputFiles& files,
                          const ExportContext& context) const {
  ExportReport report;
  base::Diagnostics findings;
  ObjWriter writer(request, files, report, findings);
  writer.begin();
  auto walked =
      walkObjects(request, files, context, report,
                  [&](const ExportObject& object, FaceReader& faces) { writer.add(object, faces); });
  if (!walked) return Result::failure(std::move(walked.diagnostics()));
  writer.finish(files);
  return {std::move(report), std::move(findings)};
}

}  // namespace stadtblick::io::exporting
