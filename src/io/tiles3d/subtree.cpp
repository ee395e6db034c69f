#include "io/tiles3d/subtree.hpp"

#include <array>
#include <cmath>

#include "io/tiles3d/json_reading.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

constexpr std::size_t kMostTilesInSubtree = std::size_t{1} << 20;
constexpr std::size_t kDeepestLevel = 40;

/// Bits that say which tiles are there.
struct Availability {
  bool constant = false;
  std::string_view bits;  ///< empty: constant
  bool at(std::size_t index) const {
    if (bits.empty()) return constant;
    if (index / 8 >= bits.size()) return false;
    const unsigned byte = static_cast<unsigned char>(bits[index / 8]);
    return (byte >> (index % 8) & 1U) != 0;
  }
};

/// A subtree file, taken apart.
struct Subtree {
  json document;
  std::string binary;
  std::vector<std::string> files;  ///< of buffers that lie beside it.

  bool parse(const std::string& bytes) {
    if (!bytes.starts_with("subt")) {
      document = json::parse(bytes, nullptr, false);
      return document.is_object();
    }
    std::array<std::uint64_t, 2> lengths{};
    if (bytes.size() < 24) return false;
    std::memcpy(lengths.data(), bytes.data() + 8, 16);
    if (lengths[0] > bytes.size() - 24 || lengths[1] > bytes.size() - 24 - lengths[0]) return false;
    document = json::parse(std::string_view(bytes).substr(24, lengths[0]), nullptr, false);
    binary = bytes.substr(24 + lengths[0], lengths[1]);
    return document.is_object();
  }

  bool readBuffers(const GltfDocument::Resolver& resolve, const std::string& folder) {
    const json* buffers = member(document, "buffers");
    if (buffers == nullptr || !buffers->is_array()) return true;
    for (const json& buffer : *buffers) {
      const std::string uri = textOr(buffer, "uri");
      if (uri.empty()) {
        files.push_back(binary);
        continue;
      }
      auto bytes = decodeDataUri(uri);
      if (!bytes) bytes = resolve(folder + uri);
      if (!bytes) return false;
      files.push_back(*std::move(bytes));
    }
    return true;
  }

  std::optional<Availability> availability(const json* value) const {
    if (value == nullptr) return std::nullopt;
    if (value->is_array()) return value->empty() ? std::nullopt : availability(&(*value)[0]);
    if (const auto constant = asIndex(member(*value, "constant"))) return Availability{*constant != 0, {}};
    auto index = asIndex(member(*value, "bitstream"));
    if (!index) index = asIndex(member(*value, "bufferView"));  // as the extension had it
    const json* view = index ? element(member(document, "bufferViews"), *index) : nullptr;
    if (view == nullptr) return std::nullopt;
    const std::size_t buffer = indexOr(*view, "buffer", SIZE_MAX);
    const std::size_t offset = indexOr(*view, "byteOffset", 0);
    const std::size_t length = indexOr(*view, "byteLength", 0);
    if (buffer >= files.size() || offset > files[buffer].size() || length > files[buffer].size() - offset ||
        length == 0)
      return std::nullopt;
    return Availability{false, std::string_view(files[buffer]).substr(offset, length)};
  }
};

struct Coordinates {
  std::size_t level = 0;
  std::uint64_t x = 0;
  std::uint64_t y = 0;
  std::uint64_t z = 0;
};

std::string filled(std::string uri, const Coordinates& c) {
  const std::array<std::pair<const char*, std::uint64_t>, 4> words{
      std::pair{"{level}", c.level}, {"{x}", c.x}, {"{y}", c.y}, {"{z}", c.z}};
  for (const auto& [word, value] : words)
    for (auto at = uri.find(word); at != std::string::npos; at = uri.find(word))
      uri.replace(at, std::char_traits<char>::length(word), std::to_string(value));
  return uri;
}

/// The volume of a tile, cut out of that of the first one.
json volumeOf(const json& first, const Coordinates& c, bool octree) {
  const double n = std::exp2(static_cast<double>(c.level));
  const auto x = static_cast<double>(c.x);
  const auto y = static_cast<double>(c.y);
  const auto z = static_cast<double>(c.z);
  if (auto b = numbers<12>(member(first, "box"))) {
    const std::array<double, 3> shift{(2 * x + 1) / n - 1, (2 * y + 1) / n - 1,
                                      octree ? (2 * z + 1) / n - 1 : 0.0};
    for (std::size_t axis = 0; axis < 3; ++axis)
      for (std::size_t i = 0; i < 3; ++i) {
        (*b)[i] += shift[axis] * (*b)[3 + axis * 3 + i];
        if (axis < 2 || octree) (*b)[3 + axis * 3 + i] /= n;
      }
    return {{"box", *b}};
  }
  if (const auto r = numbers<6>(member(first, "region"))) {
    const double width = ((*r)[2] - (*r)[0]) / n;
    const double depth = ((*r)[3] - (*r)[1]) / n;
    const double height = octree ? ((*r)[5] - (*r)[4]) / n : (*r)[5] - (*r)[4];
    const double west = (*r)[0] + x * width;
    const double south = (*r)[1] + y * depth;
    const double low = (*r)[4] + (octree ? z * height : 0.0);
    return {{"region", {west, south, west + width, south + depth, low, low + height}}};
  }
  return first;
}

class SubtreeReader {
 public:
  SubtreeReader(const TileDetail& detail, const model::TileNode& node, const TilePlace& place)
      : detail_(detail),
        node_(node),
        place_(place),
        tiling_(detail.implicit["tiling"]),
        tile_(detail.implicit["tile"]),
        folder_(textOr(detail.implicit, "folder")),
        octree_(textOr(tiling_, "subdivisionScheme") == "OCTREE"),
        levels_(indexOr(tiling_, "subtreeLevels", 0)) {
    root_.level = indexOr(detail.implicit, "level", 0);
    root_.x = indexOr(detail.implicit, "x", 0);
    root_.y = indexOr(detail.implicit, "y", 0);
    root_.z = indexOr(detail.implicit, "z", 0);
  }

  TileTreeParts read(const GltfDocument::Resolver& resolve, std::string& source) {
    const std::size_t branches = octree_ ? 8 : 4;
    if (levels_ == 0 || levels_ > (octree_ ? 7U : 10U) || root_.level > kDeepestLevel)
      return failed("its subtrees have no levels, or too many");
    const json* subtrees = member(tiling_, "subtrees");
    const std::string uri = subtrees == nullptr ? "" : filled(textOr(*subtrees, "uri"), root_);
    source = folder_ + uri;
    const auto bytes = resolve(source);
    if (!bytes) return failed("the subtree is missing");
    if (!subtree_.parse(*bytes) || !subtree_.readBuffers(resolve, directoryOf(source)))
      return failed("the subtree is damaged");
    const json& document = subtree_.document;
    const auto tiles = subtree_.availability(member(document, "tileAvailability"));
    const auto children = subtree_.availability(member(document, "childSubtreeAvailability"));
    if (!tiles || !children) return failed("the subtree does not say which tiles are there");
    const json* contents = member(document, "contentAvailability");
    if (contents == nullptr)
      if (const json* extensions = member(document, "extensions"))
        if (const json* several = member(*extensions, "3DTILES_multiple_contents"))
          contents = member(*several, "contentAvailability");
    content_ = subtree_.availability(contents);

    std::size_t offset = 0;
    std::size_t count = 1;
    std::vector<model::TileIndex> above;  // of the level before, by Morton index
    for (std::size_t level = 0; level <= levels_; ++level) {
      std::vector<model::TileIndex> here(count, model::kNoTile);
      const bool below = level == levels_;  // roots of the next subtrees
      for (std::size_t i = 0; i < count; ++i) {
        const model::TileIndex parent = level == 0 ? model::kNoTile : above[i / branches];
        if (level > 0 && parent == model::kNoTile) continue;
        if (!(below ? children->at(i) : tiles->at(offset + i))) continue;
        if (parts_.nodes.size() >= kMostTilesInSubtree) return failed("a subtree has too many tiles");
        here[i] = add(placeOf(level, i), parent, below, offset + i);
      }
      offset += count;
      count *= branches;
      above = std::move(here);
    }
    return std::move(parts_);
  }

 private:
  static TileTreeParts failed(const std::string& reason) {
    TileTreeParts parts;
    parts.error = reason;
    return parts;
  }

  static std::string directoryOf(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
  }

  Coordinates placeOf(std::size_t level, std::size_t index) const {
    Coordinates c{root_.level + level, root_.x << level, root_.y << level, root_.z << level};
    const std::size_t axes = octree_ ? 3 : 2;
    for (std::size_t bit = 0; bit < level; ++bit) {
      c.x |= (index >> (bit * axes) & 1U) << bit;
      c.y |= (index >> (bit * axes + 1) & 1U) << bit;
      if (octree_) c.z |= (index >> (bit * axes + 2) & 1U) << bit;
    }
    return c;
  }

  model::TileIndex add(const Coordinates& c, model::TileIndex parent, bool nextSubtree, std::size_t bit) {
    const auto index = static_cast<model::TileIndex>(parts_.nodes.size());
    model::TileNode node;
    TileDetail detail;
    detail.toRoot = detail_.toRoot;
    node.parent = parent;
    node.refinement = node_.refinement;
    node.geometricErrorMetres =
        asNumber(member(tile_, "geometricError")).value_or(0.0) / std::exp2(static_cast<double>(c.level));
    if (const json* volume = member(tile_, "boundingVolume"))
      node.bounds = localBounds(volumeOf(*volume, c, octree_), detail_.toRoot, place_);
    if (nextSubtree) {
      node.expandable = true;
      detail.implicit = {{"tiling", tiling_}, {"tile", tile_}, {"folder", folder_}, {"level", c.level},
                         {"x", c.x},          {"y", c.y},      {"z", c.z}};
    } else if (content_ && content_->at(bit)) {
      const json* content = member(tile_, "content");
      const std::string uri = content == nullptr ? "" : filled(textOr(*content, "uri"), c);
      if (!uri.empty()) {
        detail.contents.push_back(insidePath(folder_, uri).value_or(uri));
        node.hasContent = true;
      }
    }
    parts_.nodes.push_back(std::move(node));
    parts_.details.push_back(std::move(detail));
    if (parent != model::kNoTile) parts_.nodes[parent].children.push_back(index);
    return index;
  }

  const TileDetail& detail_;
  const model::TileNode& node_;
  const TilePlace& place_;
  const json& tiling_;
  const json& tile_;
  std::string folder_;
  bool octree_;
  std::size_t levels_;
  Coordinates root_;
  Subtree subtree_;
  std::optional<Availability> content_;
  TileTreeParts parts_;
};

}  // namespace

TileTreeParts readSubtree(const TileDetail& detail, const model::TileNode& node, const TilePlace& place,
                          const GltfDocument::Resolver& resolve, std::string& source) {
  return SubtreeReader(detail, node, place).read(resolve, source);
}

}  // namespace stadtblick::io::tiles3d
