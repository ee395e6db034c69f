#include "io/tiles3d/tileset_writer.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "io/tiles3d/earth_fit.hpp"
#include "io/tiles3d/leaf_tile.hpp"
#include "io/tiles3d/tile_hierarchy.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using base::DiagnosticCode;
using base::Done;
using base::Result;
using nlohmann::json;

constexpr std::size_t kChunkVertices = 40000;
constexpr double kChunkExtentMetres = 3000.0;

Result<Done> notWritten(const std::filesystem::path& path) {
  return Result<Done>::failure(DiagnosticCode::kFileNotWritable, {path.string(), 0, {}},
                               {path.string(), "the disk is full or the folder cannot be written to"});
}

/// Writes a file that is there as a whole or not at all. `content` is given where to put its pieces.
template <typename Content>
Result<Done> writePieces(const std::filesystem::path& path, const Content& content) {
  std::error_code error;
  std::filesystem::create_directories(path.parent_path(), error);
  const auto temporary = path.string() + ".part";
  std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
  Result<Done> done = content([&file](std::string_view piece) {
    file.write(piece.data(), static_cast<std::streamsize>(piece.size()));
  });
  file.close();
  if (done && !file) done = notWritten(path);
  if (done) {
    std::filesystem::rename(temporary, path, error);
    if (error) done = notWritten(path);
  }
  if (!done) std::filesystem::remove(temporary, error);
  return done;
}

Result<Done> writeTile(const std::filesystem::path& path, std::string_view bytes) {
  return writePieces(path, [bytes](const auto& put) {
    put(bytes);
    return Result<Done>(Done{});
  });
}

geo::LocalPoint roundedDown(geo::Vec3 p) { return {std::floor(p.x), std::floor(p.y), std::floor(p.z)}; }

json asJson(geo::Vec3 p) { return {p.x, p.y, p.z}; }

json boxAround(const geo::Box3& bounds, geo::LocalPoint origin) {
  const geo::Vec3 middle = bounds.centre() - origin;
  const geo::Vec3 half = bounds.size() * 0.5;
  return {{"box", {middle.x, middle.y, middle.z, half.x, 0, 0, 0, half.y, 0, 0, 0, std::max(half.z, 0.01)}}};
}

/// The rotation of a matrix that is nearly one, and its scale.
void takeApart(const Affine& affine, ChunkPlacement& placement) {
  const auto& m = affine.m;
  const double determinant = m[0] * (m[5] * m[10] - m[6] * m[9]) - m[1] * (m[4] * m[10] - m[6] * m[8]) +
                             m[2] * (m[4] * m[9] - m[5] * m[8]);
  placement.scale = std::cbrt(determinant);
  const double w[3] = {(m[9] - m[6]) / 4, (m[2] - m[8]) / 4, (m[4] - m[1]) / 4};  // half the angle
  const double length = std::sqrt(1.0 + w[0] * w[0] + w[1] * w[1] + w[2] * w[2]);
  placement.rotation = {w[0] / length, w[1] / length, w[2] / length, 1.0 / length};
}

}  // namespace

struct TilesetWriter::State {
  std::filesystem::path folder;
  geo::LocalFrame frame;
  TilesetOptions options;

  json frameExtras() const {
    return {{"version", 1},
            {"crs", frame.crs().text()},
            {"crsName", frame.crs().name()},
            {"heights", frame.crs().verticalName()},
            {"frameOrigin", asJson(frame.origin())}};
  }
};

namespace {

/// Makes the far tiles of one run and the tree of tileset.json.
class HierarchyWriter {
 public:
  HierarchyWriter(const std::filesystem::path& folder, const geo::LocalFrame& frame,
                  const TilesetOptions& options, json frameExtras, std::span<const LeafSummary> leaves,
                  const FarLevelsOf& farLevels)
      : folder_(folder),
        frame_(frame),
        options_(options),
        frameExtras_(std::move(frameExtras)),
        leaves_(leaves),
        farLevels_(farLevels),
        tiles_(farTiles(leaves)),
        written_(tiles_.size()) {}

  Result<Done> run(base::Progress& progress, const base::CancelToken& cancel) {
    auto findings = placeOnEarth();
    progress.setTotal(tiles_.size() + 1);
    for (std::size_t t = 0; t < tiles_.size(); ++t) {
      if (cancel.cancelled()) return Result<Done>::failure(DiagnosticCode::kCancelled, {});
      auto done = writeFarTile(t);
      if (!done) return done;
      progress.advance(1);
    }
    auto done = writeTile(folder_ / "tileset.json", document().dump());
    progress.advance(1);
    done.diagnostics().append(std::move(findings));
    return done;
  }

 private:
  struct Written {
    geo::Box3 bounds;
    geo::LocalPoint origin;
    double error = 0.0;
    bool hasContent = false;
  };

  base::Diagnostics placeOnEarth() {
    if (!frame_.crs().isKnown()) return {};
    auto earth = geo::EarthTransform::create(frame_.crs());
    base::Diagnostics findings = std::move(earth.diagnostics());
    if (!earth) return {};  // the city is written all the same; what is not georeferenced says so
    earth_ = std::move(earth).value();
    return findings;
  }

  EarthFit fit(const geo::Box3& bounds, geo::LocalPoint origin) const {
    if (earth_) return fitEarth(*earth_, frame_, bounds, origin);
    return {Affine::moved(origin), 0.0};
  }

  Result<Done> writeFarTile(std::size_t t) {
    const FarTile& tile = tiles_[t];
    Written& written = written_[t];
    for (const std::uint32_t leaf : tile.leaves) written.bounds.add(leaves_[leaf].bounds);
    for (const std::uint32_t child : tile.children) written.bounds.add(written_[child].bounds);
    TileEncoder encoder(options_.compress, folder_);
    FeatureTable features(folder_);
    TileEncoder::Frame frame;
    if (auto done = addLeaves(tile, encoder, features, written); !done) return done;
    written.origin = roundedDown(written.bounds.centre());
    for (const std::uint32_t child : tile.children)
      written.error = std::max(written.error, 1.3 * written_[child].error);
    written.hasContent = encoder.hasMeshes();
    if (!written.hasContent) return Done{};
    frame.origin = written.origin;
    frame.extras = frameExtras_;
    frame.copyright = copyrightOf(tile);
    const Affine earthToTile = fit(written.bounds, written.origin).tileToEarth.inverse();
    if (earth_)
      frame.placement = [this, earthToTile](geo::LocalPoint middle) { return placed(middle, earthToTile); };
    return writePieces(folder_ / tile.fileName(), [&](const std::function<void(std::string_view)>& put) {
      return encoder.finish(features, frame, put);
    });
  }

  /// A chunk is small enough to lie flat; the tile above it may be as wide as the city.
  ChunkPlacement placed(geo::LocalPoint middle, const Affine& earthToTile) const {
    constexpr geo::Vec3 kHalf{1000.0, 1000.0, 50.0};
    geo::Box3 box;
    box.add(middle - kHalf);
    box.add(middle + kHalf);
    const Affine chunkToTile = earthToTile * fitEarth(*earth_, frame_, box, middle).tileToEarth;
    ChunkPlacement placement;
    placement.translation = chunkToTile.translation();
    takeApart(chunkToTile, placement);
    return placement;
  }

  Result<model::FarLevels> farLevelsOf(std::uint32_t leaf) const {
    return farLevels_ ? farLevels_(leaf) : Result<model::FarLevels>(leaves_[leaf].far);
  }

  /// A mesh that is being filled, leaf by leaf.
  class OpenMesh {
   public:
    OpenMesh(TileEncoder& encoder, geo::Box3& bounds) : encoder_(encoder), bounds_(bounds) {}

    /// The mesh, with room for one more leaf.
    model::TileMesh& forLeaf(const LeafSummary& leaf, geo::LocalPoint origin) {
      if (mesh_ && !hasRoom(leaf)) close();
      if (!mesh_) mesh_.emplace().origin = origin;
      return *mesh_;
    }
    void close() {
      if (mesh_ && !mesh_->indices.empty()) {
        bounds_.add(mesh_->bounds);
        encoder_.addMesh(*mesh_);
      }
      mesh_.reset();
    }

   private:
    bool hasRoom(const LeafSummary& leaf) const {
      geo::Box3 both = mesh_->bounds;
      both.add(leaf.bounds);
      const bool near = std::max(both.size().x, both.size().y) < kChunkExtentMetres;
      return mesh_->positions.size() < kChunkVertices && (mesh_->positions.empty() || near);
    }

    TileEncoder& encoder_;
    geo::Box3& bounds_;
    std::optional<model::TileMesh> mesh_;
  };

  /// How much of a mesh was there before a leaf was added.
  struct Behind {
    model::TileMesh& mesh;
    std::size_t ids = mesh.ids.size();
    std::size_t edges = mesh.edgeObjects.size();
  };

  /// Puts the far form of all leaves into meshes; in memory are one leaf and two meshes at a time.
  Result<Done> addLeaves(const FarTile& tile, TileEncoder& encoder, FeatureTable& features,
                         Written& written) const {
    const model::FarDetail detail = tile.detail();
    model::FarError error(detail.form);
    // Walls have meshes of their own where they may be left out.
    const bool apart = detail.form != model::FarForm::kBlock;
    OpenMesh meshes(encoder, written.bounds);
    OpenMesh wallMeshes(encoder, written.bounds);
    for (const std::uint32_t number : tile.leaves) {
      const LeafSummary& leaf = leaves_[number];
      const auto far = farLevelsOf(number);
      if (!far) return Result<Done>::failure(far.diagnostics());
      error.add(far.value());
      Behind mesh{meshes.forLeaf(leaf, far->origin)};
      Behind walls{apart ? wallMeshes.forLeaf(leaf, far->origin) : mesh.mesh};
      model::addFarLevel(far.value(), detail, 0, mesh.mesh, walls.mesh);
      std::vector<Behind> parts{mesh};
      if (apart) parts.push_back(walls);
      nameFeatures(leaf.cell, far.value(), tile.level <= 3, parts, features);
    }
    meshes.close();
    wallMeshes.close();
    written.error = errorMetres(tile, error);
    return Done{};
  }

  /// Makes features of the objects of a leaf that are drawn; until here ids are indices into its objects.
  static void nameFeatures(std::uint32_t cell, const model::FarLevels& far, bool withNames,
                           const std::vector<Behind>& parts, FeatureTable& features) {
    std::vector<std::uint32_t> numbers(far.objects.size(), model::kNoObjectId);
    for (const Behind& part : parts)
      for (std::size_t i = part.ids; i < part.mesh.ids.size(); ++i) numbers[part.mesh.ids[i][0]] = 0;
    for (std::uint32_t o = 0; o < numbers.size(); ++o) {
      if (numbers[o] == model::kNoObjectId) continue;
      numbers[o] = static_cast<std::uint32_t>(features.size());
      const model::FarObject& object = far.objects[o];
      features.add({cell,
                    object.row,
                    far.id(o),
                    model::kindName(object.kind),
                    withNames ? far.name(o) : std::string_view{},
                    {}});
    }
    for (const Behind& part : parts) {
      for (std::size_t i = part.ids; i < part.mesh.ids.size(); ++i)
        part.mesh.ids[i][0] = numbers[part.mesh.ids[i][0]];
      for (std::size_t i = part.edges; i < part.mesh.edgeObjects.size(); ++i)
        part.mesh.edgeObjects[i] = numbers[part.mesh.edgeObjects[i]];
    }
  }

  std::string copyrightOf(const FarTile& tile) const {
    std::set<std::string> lines;
    for (const std::uint32_t leaf : tile.leaves)
      if (!leaves_[leaf].copyright.empty()) lines.insert(leaves_[leaf].copyright);
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : "; ") + line;
    return text;
  }

  json document() const {
    json root = json::object();
    if (tiles_.empty()) {  // a city without anything to draw
      root = {{"boundingVolume", {{"sphere", {0, 0, 0, 1}}}}, {"geometricError", 0}, {"refine", "REPLACE"}};
    } else {
      root = tileJson(static_cast<std::uint32_t>(tiles_.size() - 1), Affine{});
    }
    json extras = frameExtras_;
    extras["georeferenced"] = earth_.has_value();
    if (earth_) extras["ellipsoidalHeights"] = earth_->heightsStatement();
    const double error = tiles_.empty() ? 0.0 : 2.0 * written_.back().error * kGeometricErrorPerMetre;
    return {{"asset", {{"version", "1.1"}, {"generator", "Stadtblick"}}},
            {"extras", {{"stadtblick", std::move(extras)}}},
            {"geometricError", error},
            {"root", std::move(root)}};
  }

  /// `above` is the tile above as ECEF; transforms count from there.
  json tileJson(std::uint32_t t, const Affine& above) const {
    const FarTile& tile = tiles_[t];
    const Written& written = written_[t];
    const EarthFit place = fit(written.bounds, written.origin);
    json node{{"boundingVolume", boxAround(written.bounds, written.origin)},
              {"geometricError", written.error * kGeometricErrorPerMetre},
              {"refine", "REPLACE"},
              {"transform", (above.inverse() * place.tileToEarth).columnMajor()},
              {"extras", {{"origin", asJson(written.origin)}}}};
    if (written.hasContent) node["content"]["uri"] = tile.fileName();
    for (const std::uint32_t child : tile.children)
      node["children"].push_back(tileJson(child, place.tileToEarth));
    if (tile.children.empty())
      for (const std::uint32_t leaf : tile.leaves)
        node["children"].push_back(leafJson(leaves_[leaf], place.tileToEarth));
    return node;
  }

  json leafJson(const LeafSummary& leaf, const Affine& above) const {
    const geo::LocalPoint origin = roundedDown(leaf.bounds.centre());
    const EarthFit place = fit(leaf.bounds, origin);
    return {{"boundingVolume", boxAround(leaf.bounds, origin)},
            {"geometricError", 0},
            {"content", {{"uri", leaf.file}}},
            {"transform", (above.inverse() * place.tileToEarth).columnMajor()},
            {"extras",
             {{"origin", asJson(origin)},
              {"cell", leaf.cell},
              {"bytes", leaf.bytes},
              {"transformResidualMetres", std::round(place.residualMetres * 1e4) / 1e4}}}};
  }

  const std::filesystem::path& folder_;
  const geo::LocalFrame& frame_;
  const TilesetOptions& options_;
  json frameExtras_;
  std::span<const LeafSummary> leaves_;
  const FarLevelsOf& farLevels_;
  std::vector<FarTile> tiles_;
  std::vector<Written> written_;
  std::optional<geo::EarthTransform> earth_;
};

}  // namespace

TilesetWriter::TilesetWriter(std::filesystem::path folder, geo::LocalFrame frame, TilesetOptions options)
    : state_(std::make_unique<State>(State{std::move(folder), std::move(frame), options})) {}
TilesetWriter::~TilesetWriter() = default;
TilesetWriter::TilesetWriter(TilesetWriter&&) noexcept = default;
TilesetWriter& TilesetWriter::operator=(TilesetWriter&&) noexcept = default;

Result<LeafSummary> TilesetWriter::writeCell(std::uint32_t cell, const model::CityModel& model,
                                             std::span<const model::CatalogueRow> localRows) {
  model::LodSelection selection = model::selectLod(model, std::nullopt);
  model::leaveOutClosures(model, selection);  // as the view does unless told otherwise
  auto leaf = makeLeaf(cell, model, selection, localRows, state_->options.theme, state_->options.textureSize);
  if (!leaf) return Result<LeafSummary>::failure(std::move(leaf.diagnostics()));
  base::Diagnostics findings = std::move(leaf.diagnostics());
  LeafSummary summary;
  summary.cell = cell;
  for (const model::TileMesh& mesh : leaf->meshes) summary.bounds.add(mesh.bounds);
  if (leaf->meshes.empty()) return {std::move(summary), std::move(findings)};

  summary.far = model::farLevels(model, selection, localRows, state_->options.theme);
  geo::Box3 middles;
  for (const model::FarBlock& block : summary.far.blocks)
    middles.add(geo::Vec3{static_cast<double>(block.x), static_cast<double>(block.y), 0.0} +
                summary.far.origin);
  summary.anchor = middles.empty() ? summary.bounds.centre() : middles.centre();
  summary.file = fileName(cell);
  summary.copyright = leaf->copyright;
  leaf->origin = roundedDown(summary.bounds.centre());
  leaf->extras = state_->frameExtras();
  leaf->compress = state_->options.compress;
  const auto bytes = encodeTile(leaf.value());
  if (!bytes) return Result<LeafSummary>::failure(bytes.diagnostics());
  summary.bytes = bytes->size();
  auto written = writeTile(state_->folder / summary.file, bytes.value());
  findings.append(std::move(written.diagnostics()));
  if (!written) return Result<LeafSummary>::failure(std::move(findings));
  return {std::move(summary), std::move(findings)};
}

Result<Done> TilesetWriter::finish(std::span<const LeafSummary> leaves, base::Progress& progress,
                                   const base::CancelToken& cancel, const FarLevelsOf& farLevels) {
  HierarchyWriter writer(state_->folder, state_->frame, state_->options, state_->frameExtras(), leaves,
                         farLevels);
  return writer.run(progress, cancel);
}

std::string TilesetWriter::fileName(std::uint32_t cell) {
  return fmt::format("leaf/{:03}/{}.glb", cell / 1000, cell);
}

}  // namespace stadtblick::io::tiles3d
