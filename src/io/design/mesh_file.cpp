#include "io/design/mesh_file.hpp"

#include <assimp/DefaultIOSystem.h>
#include <assimp/MemoryIOWrapper.h>
#include <assimp/config.h>
#include <assimp/postprocess.h>
#include <assimp/scene.h>

#include <algorithm>
#include <array>
#include <assimp/Importer.hpp>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <exception>
#include <memory>
#include <set>
#include <system_error>

#include "base/lower_case.hpp"
#include "io/confined_folder.hpp"
#include "io/embedded_picture.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io::design {

namespace fs = std::filesystem;
using geo::Vec3;

namespace {

constexpr std::uintmax_t kMaxBytes = 512ULL << 20U;
/// No tree or lamp comes near; more would come from a file that multiplies its meshes.
constexpr std::size_t kMaxTriangles = 1'000'000;
constexpr int kMaxDepth = 200;

/// Reads files of one folder and below it, and no others.
class ConfinedIo : public Assimp::DefaultIOSystem {
 public:
  explicit ConfinedIo(const fs::path& folder) {
    std::error_code error;
    folder_ = fs::canonical(folder, error);
  }
  bool Exists(const char* file) const override { return isInside(file) && DefaultIOSystem::Exists(file); }
  Assimp::IOStream* Open(const char* file, const char* mode) override {
    const bool reads =
        mode != nullptr && std::string_view(mode).find_first_of("wa+") == std::string_view::npos;
    return reads && isInside(file) ? DefaultIOSystem::Open(file, mode) : nullptr;
  }

 private:
  bool isInside(const char* file) const {
    std::error_code error;
    const fs::path path = fs::canonical(file, error);
    if (error || folder_.empty() || !fs::is_regular_file(path, error)) return false;
    const auto [end, rest] = std::mismatch(folder_.begin(), folder_.end(), path.begin(), path.end());
    return end == folder_.end();
  }
  fs::path folder_;
};

/// The same in an archive.
class ArchiveIo : public Assimp::DefaultIOSystem {
 public:
  explicit ArchiveIo(const fs::path& folder) : folder_(folder.lexically_normal()) {}
  bool Exists(const char* file) const override {
    return isInside(file) && inputStatus(file).kind == InputStatus::Kind::kFile;
  }
  Assimp::IOStream* Open(const char* file, const char* mode) override {
    const bool reads =
        mode != nullptr && std::string_view(mode).find_first_of("wa+") == std::string_view::npos;
    if (!reads || !Exists(file) || inputStatus(file).bytes > kMaxBytes) return nullptr;
    const auto bytes = readInput(file);
    if (!bytes) return nullptr;
    auto* copy =
        new std::uint8_t[std::max<std::size_t>(bytes.value().size(), 1)];  // NOLINT: the stream owns it
    std::ranges::copy(bytes.value(), copy);
    return new Assimp::MemoryIOStream(copy, bytes.value().size(), true);  // NOLINT: the importer closes it
  }

 private:
  bool isInside(const char* file) const { return isBelow(folder_, fs::path(file).lexically_normal()); }
  fs::path folder_;
};

/// glTF and COLLADA arrive with y up.
Vec3 zUp(const aiVector3D& p, bool yUp) {
  const Vec3 v{static_cast<double>(p.x), static_cast<double>(p.y), static_cast<double>(p.z)};
  return yUp ? Vec3{v.x, -v.z, v.y} : v;
}

/// A triangle wherever it begins and whichever way it turns, to a tenth of a millimetre.
using Place = std::array<std::array<std::int64_t, 3>, 3>;
Place placeOf(const Mesh::Part& part, const std::array<std::uint32_t, 3>& triangle) {
  Place place;
  for (std::size_t i = 0; i < 3; ++i) {
    const Vec3 p = part.vertices[triangle[i]];
    place[i] = {std::llround(p.x * 1e4), std::llround(p.y * 1e4), std::llround(p.z * 1e4)};
  }
  std::ranges::sort(place);
  return place;
}

/// SketchUp gives a face a material on either side and writes it twice, the other way round. Faces have both
/// sides here, and only one of the two can be seen.
void dropBackSides(Mesh& mesh) {
  std::set<Place> kept;
  for (const bool textured : {true, false})
    for (Mesh::Part& part : mesh.parts) {
      if (part.texture.empty() == textured) continue;
      std::erase_if(part.triangles,
                    [&](const auto& triangle) { return !kept.insert(placeOf(part, triangle)).second; });
    }
  std::erase_if(mesh.parts, [](const Mesh::Part& part) { return part.triangles.empty(); });
}

class SceneReader {
 public:
  /// `file` is its name without folders.
  SceneReader(const aiScene& scene, const fs::path& file, bool yUp) : scene_(scene), file_(file), yUp_(yUp) {}

  /// The reason why not, or "".
  std::string read(Mesh& mesh) {
    if (scene_.mRootNode == nullptr) return "it holds nothing";
    if (!readNode(*scene_.mRootNode, aiMatrix4x4(), 0, mesh)) return "it holds too many triangles";
    dropBackSides(mesh);
    return mesh.parts.empty() ? "it holds no triangles" : "";
  }

 private:
  bool readNode(const aiNode& node, const aiMatrix4x4& around, int depth, Mesh& mesh) {
    if (depth > kMaxDepth) return false;
    const aiMatrix4x4 toWorld = around * node.mTransformation;
    for (unsigned i = 0; i < node.mNumMeshes; ++i) {
      if (node.mMeshes[i] < scene_.mNumMeshes) readMesh(*scene_.mMeshes[node.mMeshes[i]], toWorld, mesh);
      if (triangles_ > kMaxTriangles) return false;
    }
    for (unsigned i = 0; i < node.mNumChildren; ++i) {
      if (!readNode(*node.mChildren[i], toWorld, depth + 1, mesh)) return false;
    }
    return true;
  }

  void readMesh(const aiMesh& from, const aiMatrix4x4& toWorld, Mesh& mesh) {
    Mesh::Part part;
    if (from.mMaterialIndex < scene_.mNumMaterials)
      readMaterial(*scene_.mMaterials[from.mMaterialIndex], part);
    const bool textured = !part.texture.empty() && from.HasTextureCoords(0);
    if (!textured) part.texture.clear();
    // COLLADA has a colour or a picture; the grey beside a picture is the importer's own.
    if (textured && base::lowerCase(file_.extension().string()) == ".dae") part.material.reset();
    for (unsigned v = 0; v < from.mNumVertices; ++v) {
      part.vertices.push_back(zUp(toWorld * from.mVertices[v], yUp_));
      if (!textured) continue;
      const aiVector3D& uv = from.mTextureCoords[0][v];
      part.texCoords.push_back({uv.x, uv.y});
    }
    for (unsigned f = 0; f < from.mNumFaces; ++f) {
      const aiFace& face = from.mFaces[f];
      if (face.mNumIndices != 3) continue;
      const auto* i = face.mIndices;
      if (std::max({i[0], i[1], i[2]}) >= part.vertices.size()) continue;
      const Vec3 a = part.vertices[i[0]];
      const double area = length(cross(part.vertices[i[1]] - a, part.vertices[i[2]] - a));
      if (!(area > 1e-10) || !std::isfinite(area)) continue;
      part.triangles.push_back({i[0], i[1], i[2]});
    }
    triangles_ += from.mNumFaces;
    if (!part.triangles.empty()) mesh.parts.push_back(std::move(part));
  }

  void readMaterial(const aiMaterial& from, Mesh::Part& part) const {
    model::Material& material = part.material.emplace();
    aiColor4D colour;
    const bool hasBase = from.Get(AI_MATKEY_BASE_COLOR, colour) == AI_SUCCESS;
    if (hasBase || from.Get(AI_MATKEY_COLOR_DIFFUSE, colour) == AI_SUCCESS) {
      material.diffuse = {channel(colour.r), channel(colour.g), channel(colour.b)};
      if (hasBase) material.transparency = 1.0F - channel(colour.a);
    }
    aiColor3D emissive;
    if (from.Get(AI_MATKEY_COLOR_EMISSIVE, emissive) == AI_SUCCESS) {
      material.emissive = {channel(emissive.r), channel(emissive.g), channel(emissive.b)};
    }
    ai_real opacity = 1;
    if (!hasBase && from.Get(AI_MATKEY_OPACITY, opacity) == AI_SUCCESS) {
      material.transparency = 1.0F - channel(opacity);
    }
    aiString path;
    if (from.GetTexture(aiTextureType_DIFFUSE, 0, &path) != AI_SUCCESS) return;
    const std::string_view name = path.C_Str();
    part.texture = name;
    if (!name.starts_with('*')) return;
    // "*0" is a picture inside of the file.
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), number);
    part.texture = error == std::errc() ? (file_ / embeddedPictureName(number)).generic_string() : "";
  }

  static float channel(ai_real value) {
    const auto number = static_cast<float>(value);
    return std::isfinite(number) ? std::clamp(number, 0.0F, 1.0F) : 0.0F;
  }

  const aiScene& scene_;
  fs::path file_;
  bool yUp_;
  std::size_t triangles_ = 0;
};

}  // namespace

bool isMeshFile(const fs::path& path) {
  const std::string extension = base::lowerCase(path.extension().string());
  return extension == ".gltf" || extension == ".glb" || extension == ".obj" || extension == ".dae";
}

MeshResult readMesh(const fs::path& path, const fs::path& folder) {
  if (!isMeshFile(path)) return {std::nullopt, "its format is not read"};
  const InputStatus status = inputStatus(path);
  if (status.bytes > kMaxBytes) return {std::nullopt, "it is too large"};
  try {
    Assimp::Importer importer;
    // The importer owns it.
    if (status.inArchive)
      importer.SetIOHandler(new ArchiveIo(folder));  // NOLINT
    else
      importer.SetIOHandler(new ConfinedIo(folder));  // NOLINT
    importer.SetPropertyInteger(AI_CONFIG_PP_SBP_REMOVE, aiPrimitiveType_POINT | aiPrimitiveType_LINE);
    const aiScene* scene = importer.ReadFile(
        path.string(), aiProcess_Triangulate | aiProcess_SortByPType | aiProcess_FindInvalidData);
    if (scene == nullptr || (scene->mFlags & AI_SCENE_FLAGS_INCOMPLETE) != 0) {
      const std::string_view said = importer.GetErrorString();
      return {std::nullopt, said.empty() ? "it is broken" : std::string(said.substr(0, 200))};
    }
    Mesh mesh;
    const bool yUp = base::lowerCase(path.extension().string()) != ".obj";
    std::string reason = SceneReader(*scene, path.filename(), yUp).read(mesh);
    if (!reason.empty()) return {std::nullopt, std::move(reason)};
    return {std::move(mesh), {}};
  } catch (const std::exception& broken) {
    return {std::nullopt, broken.what()};
  }
}

}  // namespace stadtblick::io::design
