#include "io/tiles3d/tileset_tree.hpp"

#include <algorithm>
#include <filesystem>

#include "base/percent_decoded.hpp"
#include "io/tiles3d/json_reading.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

constexpr std::size_t kMostTiles = 20'000'000;
constexpr std::size_t kDeepest = 1000;

std::vector<std::string> contentUris(const json& tile) {
  std::vector<std::string> uris;
  const auto add = [&uris](const json& content) {
    std::string uri = textOr(content, "uri");
    if (uri.empty()) uri = textOr(content, "url");  // 3D Tiles 0.0
    if (!uri.empty()) uris.push_back(std::move(uri));
  };
  if (const json* content = member(tile, "content")) add(*content);
  const json* several = member(tile, "contents");
  if (several == nullptr)
    if (const json* extensions = member(tile, "extensions"))
      if (const json* extension = member(*extensions, "3DTILES_multiple_contents"))
        several = member(*extension, "contents") != nullptr ? member(*extension, "contents")
                                                            : member(*extension, "content");
  if (several != nullptr && several->is_array())
    for (const json& content : *several) add(content);
  return uris;
}

bool isJson(const std::string& path) { return path.ends_with(".json"); }

const json* implicitTiling(const json& tile) {
  if (const json* implicit = member(tile, "implicitTiling")) return implicit;
  const json* extensions = member(tile, "extensions");
  return extensions == nullptr ? nullptr : member(*extensions, "3DTILES_implicit_tiling");
}

}  // namespace

geo::Box3 localBounds(const json& volume, const Affine& toRoot, const TilePlace& place) {
  geo::Box3 bounds;
  const auto addCorners = [&](auto corner) {
    for (const double x : {-1.0, 1.0})
      for (const double y : {-1.0, 1.0})
        for (const double z : {-1.0, 1.0}) {
          const geo::LocalPoint local = place.rootToLocal(corner(x, y, z));
          if (std::isfinite(local.x) && std::isfinite(local.y) && std::isfinite(local.z)) bounds.add(local);
        }
  };
  if (const auto b = numbers<12>(member(volume, "box"))) {
    addCorners([&](double x, double y, double z) {
      return toRoot.apply({(*b)[0] + x * (*b)[3] + y * (*b)[6] + z * (*b)[9],
                           (*b)[1] + x * (*b)[4] + y * (*b)[7] + z * (*b)[10],
                           (*b)[2] + x * (*b)[5] + y * (*b)[8] + z * (*b)[11]});
    });
  } else if (const auto s = numbers<4>(member(volume, "sphere"))) {
    addCorners([&](double x, double y, double z) {
      const double r = (*s)[3];
      return toRoot.apply({(*s)[0] + x * r, (*s)[1] + y * r, (*s)[2] + z * r});
    });
  } else if (const auto r = numbers<6>(member(volume, "region"))) {
    addCorners([&](double x, double y, double z) {
      return place.regionToRoot(x < 0 ? (*r)[0] : (*r)[2], y < 0 ? (*r)[1] : (*r)[3],
                                z < 0 ? (*r)[4] : (*r)[5]);
    });
  }
  return bounds;
}

std::optional<std::string> insidePath(const std::string& folder, const std::string& uri) {
  if (uri.find("://") != std::string::npos || uri.empty() || uri.front() == '/') return std::nullopt;
  const std::string path = base::percentDecoded(uri.substr(0, uri.find_first_of("?#")));
  if (path.find('\0') != std::string::npos) return std::nullopt;
  const std::string normal = std::filesystem::path(folder + path).lexically_normal().generic_string();
  if (normal.empty() || normal.front() == '/' || normal == ".." || normal.starts_with("../"))
    return std::nullopt;
  return normal;
}

TileTreeParts readTiles(const json& root, const TileContext& context, const TilePlace& place, bool own) {
  TileTreeParts parts;
  struct Pending {
    const json* tile;
    model::TileIndex parent;
    TileContext context;
    std::size_t depth;
  };
  std::vector<Pending> pending{{&root, model::kNoTile, context, 0}};
  while (!pending.empty()) {
    Pending next = std::move(pending.back());
    pending.pop_back();
    const json& tile = *next.tile;
    if (!tile.is_object() || next.depth > kDeepest || parts.nodes.size() >= kMostTiles) {
      parts.error = !tile.is_object() ? "a tile is no JSON object" : "it has too many tiles or levels";
      return parts;
    }
    if (const auto matrix = numbers<16>(member(tile, "transform")))
      next.context.toRoot = next.context.toRoot * Affine::fromColumnMajor(*matrix);
    const std::string refine = textOr(tile, "refine");
    if (refine == "ADD" || refine == "add") next.context.refinement = model::TileRefinement::kAdd;
    if (refine == "REPLACE" || refine == "replace") next.context.refinement = model::TileRefinement::kReplace;

    const auto index = static_cast<model::TileIndex>(parts.nodes.size());
    model::TileNode node;
    TileDetail detail;
    detail.toRoot = next.context.toRoot;
    node.parent = next.parent;
    node.refinement = next.context.refinement;
    node.geometricErrorMetres = std::max(0.0, asNumber(member(tile, "geometricError")).value_or(0.0));
    const json* extras = member(tile, "extras");
    const auto origin = extras == nullptr ? std::nullopt : numbers<3>(member(*extras, "origin"));
    if (extras != nullptr) node.contentBytes = indexOr(*extras, "bytes", 0);
    if (const json* volume = member(tile, "boundingVolume")) {
      if (own && origin) {
        const auto box = numbers<12>(member(*volume, "box"));
        if (box) {
          const geo::Vec3 middle{(*origin)[0] + (*box)[0], (*origin)[1] + (*box)[1],
                                 (*origin)[2] + (*box)[2]};
          const geo::Vec3 half{std::abs((*box)[3]), std::abs((*box)[7]), std::abs((*box)[11])};
          node.bounds.add(middle - half);
          node.bounds.add(middle + half);
        }
      } else {
        node.bounds = localBounds(*volume, next.context.toRoot, place);
      }
    }
    if (const json* implicit = implicitTiling(tile)) {
      detail.implicit = {{"tiling", *implicit}, {"tile", tile}, {"level", 0}, {"x", 0}, {"y", 0}, {"z", 0}};
      detail.implicit["folder"] = next.context.folder;
      node.expandable = true;
    } else {
      for (const std::string& uri : contentUris(tile)) {
        const auto path = insidePath(next.context.folder, uri);
        if (path && isJson(*path) && detail.tileset.empty()) {
          detail.tileset = *path;
          node.expandable = true;
        } else {
          detail.contents.push_back(path.value_or(uri));
          node.hasContent = true;
        }
      }
    }
    parts.nodes.push_back(std::move(node));
    parts.details.push_back(std::move(detail));
    if (next.parent != model::kNoTile) parts.nodes[next.parent].children.push_back(index);
    const json* children = member(tile, "children");
    if (children == nullptr || !children->is_array()) continue;
    for (auto child = children->rbegin(); child != children->rend(); ++child)
      pending.push_back({&*child, index, next.context, next.depth + 1});
  }
  return parts;
}

}  // namespace stadtblick::io::tiles3d
