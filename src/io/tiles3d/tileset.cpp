#include "io/tiles3d/tileset.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <shared_mutex>

#include "base/web_address.hpp"
#include "geo/ellipsoidal.hpp"
#include "io/importer.hpp"
#include "io/input_file.hpp"
#include "io/tiles3d/foreign_tile.hpp"
#include "io/tiles3d/json_reading.hpp"
#include "io/tiles3d/own_tile.hpp"
#include "io/tiles3d/subtree.hpp"
#include "io/tiles3d/tileset_tree.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using base::DiagnosticCode;
using nlohmann::json;
using Failure = base::Result<std::unique_ptr<Tileset>>;

/// Of a tileset whose objects are known from the beginning: more are too slow to read.
constexpr std::size_t kMostObjectFiles = 20'000;
constexpr std::size_t kMostWebFiles = 100;
constexpr std::uint64_t kMostObjectBytes = 1'000'000'000;
constexpr std::uint64_t kMostFetchedBytes = 100'000'000;
constexpr double kNearestEarthMetres = 6.2e6;  // of anything on the globe to its middle

/// The frame's way from and to the globe; any thread.
class EarthPlace final : public TilePlace {
 public:
  EarthPlace(geo::LocalFrame frame, geo::EarthTransform earth)
      : frame_(std::move(frame)), earth_(std::move(earth)) {}

  geo::LocalPoint rootToLocal(geo::Vec3 root) const override {
    const std::lock_guard lock(mutex_);
    return frame_.worldToLocal(earth_.earthToWorld(root));
  }
  geo::Vec3 regionToRoot(double longitude, double latitude, double height) const override {
    return geo::toEarth({longitude, latitude, height});
  }

 private:
  geo::LocalFrame frame_;
  geo::EarthTransform earth_;
  mutable std::mutex mutex_;  // PROJ objects serve one thread at a time
};

/// A tileset that does not lie on the globe: its metres are the frame's.
class FlatPlace final : public TilePlace {
 public:
  geo::LocalPoint rootToLocal(geo::Vec3 root) const override { return root; }
  geo::Vec3 regionToRoot(double longitude, double latitude, double height) const override {
    return geo::toEarth({longitude, latitude, height});
  }
};

std::optional<geo::LocalFrame> ownFrame(const json& document) {
  const json* extras = member(document, "extras");
  const json* own = extras == nullptr ? nullptr : member(*extras, "stadtblick");
  if (own == nullptr) return std::nullopt;
  const auto origin = numbers<3>(member(*own, "frameOrigin"));
  if (!origin) return std::nullopt;
  geo::Crs crs;
  const std::string text = textOr(*own, "crs");
  if (!text.empty()) {
    auto known = geo::Crs::fromText(text);
    if (!known) return std::nullopt;
    crs = std::move(known).value();
  }
  return geo::LocalFrame(crs, {(*origin)[0], (*origin)[1], (*origin)[2]});
}

/// The middle of the root's volume, in root coordinates.
std::optional<geo::Vec3> rootMiddle(const json& root) {
  const auto matrix = numbers<16>(member(root, "transform"));
  const Affine toRoot = matrix ? Affine::fromColumnMajor(*matrix) : Affine{};
  const json* volume = member(root, "boundingVolume");
  if (volume == nullptr) return std::nullopt;
  if (const auto b = numbers<12>(member(*volume, "box"))) return toRoot.apply({(*b)[0], (*b)[1], (*b)[2]});
  if (const auto s = numbers<4>(member(*volume, "sphere"))) return toRoot.apply({(*s)[0], (*s)[1], (*s)[2]});
  if (const auto r = numbers<6>(member(*volume, "region")))
    return geo::toEarth({((*r)[0] + (*r)[2]) / 2, ((*r)[1] + (*r)[3]) / 2, ((*r)[4] + (*r)[5]) / 2});
  return std::nullopt;
}

/// The frame around a place on the globe: UTM, heights above sea level.
std::optional<geo::LocalFrame> frameAround(geo::Vec3 root) {
  constexpr double kDegrees = 57.29577951308232;
  const geo::GeodeticPlace place = geo::fromEarth(root);
  const double latitude = place.latitude * kDegrees;
  const double longitude = place.longitude * kDegrees;
  const auto geographic = geo::Crs::fromText("EPSG:4326");
  if (!geographic) return std::nullopt;
  const geo::Crs crs = geo::projectedCrsFor(geographic.value(), {longitude, latitude, 0.0});
  const auto anchor = crs.fromLongitudeLatitude({longitude, latitude, 0.0});
  if (!anchor) return std::nullopt;
  return frameFor(crs, *anchor);
}

}  // namespace

struct Tileset::State {
  std::filesystem::path folder;
  TilesetOpenOptions options;
  geo::LocalFrame frame;
  bool own = false;
  std::unique_ptr<TilePlace> place = std::make_unique<FlatPlace>();
  std::vector<model::TileNode> nodes;
  std::vector<TileDetail> details;
  mutable std::shared_mutex growth;  ///< tasks read details while the main thread adds some.
  // Of tilesets of others; nothing changes after opening.
  std::shared_ptr<const model::CitySource> objects;
  std::map<std::string, std::vector<ObjectRows>> objectsIn;  ///< by the path of a content.
  std::map<std::string, std::string> fetched;                ///< from the web, so that it is fetched once.
  std::uint64_t fetchedBytes = 0;

  TileDetail detailOf(model::TileIndex tile) const {
    const std::shared_lock lock(growth);
    return details[tile];
  }
  model::TileNode nodeOf(model::TileIndex tile) const {
    const std::shared_lock lock(growth);
    return nodes[tile];
  }

  /// Bytes of a file below the folder.
  base::Result<std::string> file(const std::string& path) const {
    const auto known = fetched.find(path);
    return known != fetched.end() ? known->second : readInput(folder / path);
  }
  bool onWeb() const { return base::isWebAddress(folder.native()); }

  ContentPlace placeOf(const TileDetail& detail, const std::string& path) const {
    return {detail.toRoot, [this](geo::Vec3 root) { return place->rootToLocal(root); }, resolverBeside(path),
            (folder / path).string()};
  }

  GltfDocument::Resolver resolverBeside(const std::string& path) const {
    const auto slash = path.rfind('/');
    return [this, beside = slash == std::string::npos ? std::string() : path.substr(0, slash + 1)](
               const std::string& uri) -> std::optional<std::string> {
      const auto inside = insidePath(beside, uri);
      if (!inside) return std::nullopt;
      auto bytes = file(*inside);
      return bytes ? std::optional(std::move(bytes).value()) : std::nullopt;
    };
  }

  base::Diagnostics placeForeign(const json& root) {
    const auto middle = rootMiddle(root);
    const bool onGlobe = middle && geo::length(*middle) > kNearestEarthMetres;
    if (options.frame) frame = *options.frame;
    if (!onGlobe) return {};
    if (!options.frame)
      if (const auto around = frameAround(*middle)) frame = *around;
    auto earth = geo::EarthTransform::create(frame.crs());
    base::Diagnostics findings = std::move(earth.diagnostics());
    if (earth) place = std::make_unique<EarthPlace>(frame, std::move(earth).value());
    return findings;
  }
};

Tileset::Tileset() : state_(std::make_unique<State>()) {}
Tileset::~Tileset() = default;

base::Result<std::unique_ptr<Tileset>> Tileset::open(const std::filesystem::path& path,
                                                     TilesetOpenOptions options) {
  const auto text = options.fetched ? base::Result<std::string>(*options.fetched) : readInput(path);
  if (!text) return Failure::failure(base::Diagnostics(text.diagnostics()));
  const auto invalid = [&path](const std::string& reason) {
    return Failure::failure(DiagnosticCode::kTilesetInvalid, {path.string(), 0, {}}, {path.string(), reason});
  };
  const json document = json::parse(text.value(), nullptr, false);
  const json* root = member(document, "root");
  if (root == nullptr || !root->is_object()) return invalid("it is no JSON with a root tile");
  const json* asset = member(document, "asset");
  const std::string version = asset == nullptr ? "" : textOr(*asset, "version");
  if (version != "1.0" && version != "1.1" && version != "0.0")
    return invalid("its version '" + version.substr(0, 20) + "' is not known");

  std::unique_ptr<Tileset> tileset(new Tileset());
  State& state = *tileset->state_;
  state.folder = path.parent_path();
  state.options = std::move(options);
  base::Diagnostics findings;
  if (const auto frame = ownFrame(document)) {
    state.own = true;
    state.frame = *frame;
  } else {
    findings = state.placeForeign(*root);
  }
  auto parts = readTiles(*root, {}, *state.place, state.own);
  if (!parts.error.empty()) return invalid(parts.error);
  state.nodes = std::move(parts.nodes);
  state.details = std::move(parts.details);
  const base::CancelToken cancel = state.options.cancel;
  if (!state.own) tileset->readObjects(cancel, findings);
  if (cancel.cancelled()) return Failure::failure(DiagnosticCode::kCancelled, {path.string(), 0, {}});
  return {std::move(tileset), std::move(findings)};
}

void Tileset::readObjects(const base::CancelToken& cancel, base::Diagnostics& findings) {
  State& state = *state_;
  std::size_t files = 0;
  const std::size_t mostFiles = state.onWeb() ? kMostWebFiles : kMostObjectFiles;
  for (model::TileIndex t = 0; t < state.nodes.size() && files < mostFiles && !cancel.cancelled(); ++t) {
    files += state.details[t].contents.size();
    if (!state.nodes[t].expandable) continue;
    ++files;
    if (auto more = expand(t, cancel)) adopt(t, std::move(more).value());  // else: said when it is seen
  }
  const std::string name = (state.folder / "tileset.json").string();
  const auto tooMany = [&](const std::string& what) {
    findings.add(DiagnosticCode::kTilePartUndecoded, {name, 0, {}}, {name, what});
  };
  if (files >= mostFiles)
    return tooMany("names and attributes of objects, as it has more than " + std::to_string(mostFiles) +
                   " files");
  ForeignObjects objects(state.frame);
  std::uint64_t bytes = 0;
  for (const TileDetail& detail : state.details) {
    if (cancel.cancelled()) return;
    if (bytes > kMostObjectBytes) {
      tooMany("names and attributes of the objects behind its first " + std::to_string(bytes >> 20U) + " MB");
      break;
    }
    for (const std::string& path : detail.contents) bytes += readObjectsOf(detail, path, objects);
  }
  if (objects.empty()) return;
  model::Source source;
  source.path = (state.folder / "tileset.json").string();
  state.objects = objects.finish(std::move(source));
}

std::uint64_t Tileset::readObjectsOf(const TileDetail& detail, const std::string& path,
                                     ForeignObjects& objects) {
  State& state = *state_;
  if (path.find("://") != std::string::npos) return 0;
  auto bytes = state.file(path);
  if (!bytes) return 0;  // said when it is seen
  const std::uint64_t size = bytes.value().size();
  const ContentPlace place = state.placeOf(detail, path);
  auto known = state.objectsIn.find(path);
  if (known == state.objectsIn.end()) {
    std::vector<ObjectTable> tables;
    collectObjects(bytes.value(), place.resolve, tables);
    known = state.objectsIn.emplace(path, objects.add(path, tables)).first;
  }
  if (std::ranges::any_of(known->second, [](const ObjectRows& rows) { return !rows.empty(); })) {
    ContentSink sink;
    sink.objects = known->second;
    sink.boxes = &objects.boxes();
    addContent(bytes.value(), place, sink);
  }
  if (state.onWeb() && state.fetchedBytes + size <= kMostFetchedBytes &&
      state.fetched.try_emplace(path, std::move(bytes).value()).second)
    state.fetchedBytes += size;
  return size;
}

std::shared_ptr<const model::CitySource> Tileset::objects() const { return state_->objects; }

const geo::LocalFrame& Tileset::frame() const { return state_->frame; }
const std::vector<model::TileNode>& Tileset::nodes() const { return state_->nodes; }

base::Result<model::TileContent> Tileset::load(model::TileIndex tile, const base::CancelToken& cancel) const {
  const TileDetail detail = state_->detailOf(tile);
  ContentSink sink;
  base::Diagnostics& findings = sink.findings;
  for (const std::string& path : detail.contents) {
    if (cancel.cancelled()) return base::Result<model::TileContent>::failure(DiagnosticCode::kCancelled, {});
    const std::string name = (state_->folder / path).string();
    if (path.find("://") != std::string::npos) {
      findings.add(DiagnosticCode::kTileUnreadable, {name, 0, {}}, {path, "it lies on the network"});
      continue;
    }
    const auto bytes = state_->file(path);
    if (!bytes) {
      findings.add(DiagnosticCode::kTileUnreadable, {name, 0, {}}, {name, "the file is missing"});
      continue;
    }
    if (state_->own) {
      std::string error;
      const auto document = GltfDocument::read(bytes.value(), state_->resolverBeside(path), error);
      if (document && isOwnTile(*document)) {
        auto own = decodeOwnTile(*document, state_->options.cellFirstRow, name);
        findings.append(std::move(own.diagnostics()));
        if (own && detail.contents.size() == 1) return {std::move(own).value(), std::move(findings)};
      } else {
        findings.add(DiagnosticCode::kTileUnreadable, {name, 0, {}},
                     {name, error.empty() ? "it was not written with this tileset" : error});
      }
      continue;
    }
    const auto objects = state_->objectsIn.find(path);
    sink.objects = objects == state_->objectsIn.end() ? std::span<const ObjectRows>() : objects->second;
    sink.nextTable = 0;
    addContent(bytes.value(), state_->placeOf(detail, path), sink);
  }
  const bool nothing = sink.content.meshes.empty() && findings.hasErrors();
  if (nothing) return base::Result<model::TileContent>::failure(std::move(findings));
  return {std::move(sink.content), std::move(findings)};
}

base::Result<model::TileTree::Expansion> Tileset::expand(model::TileIndex tile,
                                                         const base::CancelToken&) const {
  const TileDetail detail = state_->detailOf(tile);
  const model::TileNode node = state_->nodeOf(tile);
  const auto parts = std::make_shared<TileTreeParts>();
  std::string source = detail.tileset;
  if (!detail.tileset.empty()) {
    const auto text = state_->file(detail.tileset);
    if (!text) return base::Result<Expansion>::failure(base::Diagnostics(text.diagnostics()));
    const json document = json::parse(text.value(), nullptr, false);
    const json* root = member(document, "root");
    const auto slash = detail.tileset.rfind('/');
    TileContext context;
    context.toRoot = detail.toRoot;
    context.refinement = node.refinement;
    if (slash != std::string::npos) context.folder = detail.tileset.substr(0, slash + 1);
    if (root == nullptr)
      parts->error = "it is no JSON with a root tile";
    else
      *parts = readTiles(*root, context, *state_->place, false);
  } else if (detail.implicit.is_object()) {
    *parts = readSubtree(detail, node, *state_->place, state_->resolverBeside(""), source);
  }
  if (!parts->error.empty())
    return base::Result<Expansion>::failure(DiagnosticCode::kTilesetInvalid, {source, 0, {}},
                                            {source, parts->error});
  Expansion expansion;
  expansion.nodes = parts->nodes;
  expansion.detail = parts;
  return expansion;
}

void Tileset::adopt(model::TileIndex tile, Expansion expansion) {
  const std::unique_lock lock(state_->growth);
  const auto first = static_cast<model::TileIndex>(state_->nodes.size());
  const auto parts = std::static_pointer_cast<const TileTreeParts>(expansion.detail);
  state_->nodes[tile].expandable = false;
  if (!parts) return;
  for (std::size_t n = 0; n < expansion.nodes.size(); ++n) {
    model::TileNode node = std::move(expansion.nodes[n]);
    for (model::TileIndex& child : node.children) child += first;
    if (node.parent == model::kNoTile) {
      node.parent = tile;
      state_->nodes[tile].children.push_back(first + static_cast<model::TileIndex>(n));
    } else {
      node.parent += first;
    }
    state_->nodes.push_back(std::move(node));
    state_->details.push_back(parts->details[n]);
  }
}

}  // namespace stadtblick::io::tiles3d
