#include "io/tiles3d/gltf_document.hpp"

#include <meshoptimizer.h>

#include <algorithm>

#include "io/tiles3d/json_reading.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

constexpr std::size_t kMostUnpacked = std::size_t{1} << 30;

template <typename T>
T load(const char* data) {
  T value;
  std::memcpy(&value, data, sizeof(T));
  return value;
}

/// JSON and binary chunk of a GLB file.
bool splitGlb(std::string_view bytes, std::string_view& text, std::string_view& binary, std::string& error) {
  const auto word = [&bytes](std::size_t at) { return load<std::uint32_t>(bytes.data() + at); };
  if (bytes.size() < 20 || word(4) != gltf::kVersion) {
    error = "it is no GLB file of version 2";
    return false;
  }
  if (word(8) > bytes.size()) {
    error = "it is cut short";
    return false;
  }
  bytes = bytes.substr(0, word(8));
  for (std::size_t at = 12; at + 8 <= bytes.size();) {
    const std::size_t length = word(at);
    const std::uint32_t kind = word(at + 4);
    at += 8;
    if (length > bytes.size() - at) {
      error = "a chunk is longer than the file";
      return false;
    }
    if (kind == gltf::kJsonChunk && text.empty()) text = bytes.substr(at, length);
    if (kind == gltf::kBinaryChunk && binary.empty()) binary = bytes.substr(at, length);
    at += (length + 3) / 4 * 4;
  }
  if (text.empty()) error = "it has no JSON";
  return !text.empty();
}

std::optional<std::size_t> componentCount(const std::string& type) {
  if (type == "SCALAR") return 1;
  if (type == "VEC2") return 2;
  if (type == "VEC3") return 3;
  if (type == "VEC4" || type == "MAT2") return 4;
  if (type == "MAT3") return 9;
  if (type == "MAT4") return 16;
  return std::nullopt;
}

bool unfilter(const std::string& filter, std::string& bytes, std::size_t count, std::size_t stride) {
  if (filter == "NONE" || filter.empty()) return true;
  if (filter == "OCTAHEDRAL" && (stride == 4 || stride == 8))
    meshopt_decodeFilterOct(bytes.data(), count, stride);
  else if (filter == "QUATERNION" && stride == 8)
    meshopt_decodeFilterQuat(bytes.data(), count, stride);
  else if (filter == "EXPONENTIAL" && stride % 4 == 0)
    meshopt_decodeFilterExp(bytes.data(), count, stride);
  else
    return false;
  return true;
}

}  // namespace

std::size_t componentSize(ComponentType type) {
  switch (type) {
    case ComponentType::kByte:
    case ComponentType::kUnsignedByte:
      return 1;
    case ComponentType::kShort:
    case ComponentType::kUnsignedShort:
      return 2;
    case ComponentType::kUnsignedInt:
    case ComponentType::kFloat:
      return 4;
  }
  return 0;
}

double AccessorView::value(std::size_t index, std::size_t component) const {
  const char* at = data + index * stride + component * componentSize(type);
  switch (type) {
    case ComponentType::kByte: {
      const double v = load<std::int8_t>(at);
      return normalised ? std::max(v / 127.0, -1.0) : v;
    }
    case ComponentType::kUnsignedByte: {
      const double v = load<std::uint8_t>(at);
      return normalised ? v / 255.0 : v;
    }
    case ComponentType::kShort: {
      const double v = load<std::int16_t>(at);
      return normalised ? std::max(v / 32767.0, -1.0) : v;
    }
    case ComponentType::kUnsignedShort: {
      const double v = load<std::uint16_t>(at);
      return normalised ? v / 65535.0 : v;
    }
    case ComponentType::kUnsignedInt:
      return load<std::uint32_t>(at);
    case ComponentType::kFloat: {
      const float v = load<float>(at);
      return std::isfinite(v) ? static_cast<double>(v) : 0.0;
    }
  }
  return 0.0;
}

std::uint32_t AccessorView::whole(std::size_t index) const {
  const char* at = data + index * stride;
  switch (type) {
    case ComponentType::kUnsignedByte:
      return load<std::uint8_t>(at);
    case ComponentType::kUnsignedShort:
      return load<std::uint16_t>(at);
    case ComponentType::kUnsignedInt:
      return load<std::uint32_t>(at);
    default:
      return static_cast<std::uint32_t>(std::clamp(value(index, 0), 0.0, 4294967295.0));
  }
}

std::optional<GltfDocument> GltfDocument::read(std::string_view bytes, const Resolver& resolve,
                                               std::string& error) {
  GltfDocument document;
  std::string_view text = bytes;
  std::string_view binary;
  if (bytes.size() >= 4 && load<std::uint32_t>(bytes.data()) == gltf::kMagic) {
    text = {};
    if (!splitGlb(bytes, text, binary, error)) return std::nullopt;
  }
  document.json_ = json::parse(text, nullptr, false);
  if (!document.json_.is_object()) {
    error = "its JSON is broken";
    return std::nullopt;
  }
  if (!document.readBuffers(resolve, binary, error)) return std::nullopt;
  return document;
}

bool GltfDocument::readBuffers(const Resolver& resolve, std::string_view binary, std::string& error) {
  const json* buffers = member(json_, "buffers");
  if (buffers == nullptr) return true;
  if (!buffers->is_array()) {
    error = "'buffers' is no list";
    return false;
  }
  for (std::size_t i = 0; i < buffers->size(); ++i) {
    const json& buffer = (*buffers)[i];
    const json* uri = member(buffer, "uri");
    std::string_view bytes;
    if (uri == nullptr) {
      if (i == 0) bytes = binary;  // else a fallback that only others need
    } else if (uri->is_string()) {
      auto data = decodeDataUri(uri->get_ref<const std::string&>());
      if (!data) data = resolve(uri->get<std::string>());
      if (!data) {
        error = "its buffer '" + uri->get<std::string>().substr(0, 200) + "' is missing";
        return false;
      }
      bytes = owned_.emplace_back(*std::move(data));
    }
    buffers_.push_back(bytes.substr(0, std::min(bytes.size(), indexOr(buffer, "byteLength", 0))));
  }
  return true;
}

const json* GltfDocument::item(const char* array, std::size_t index) const {
  return element(member(json_, array), index);
}

std::optional<std::string_view> GltfDocument::view(std::size_t index) const {
  const json* view = item("bufferViews", index);
  if (view == nullptr) return std::nullopt;
  if (const json* extensions = member(*view, "extensions"))
    if (const json* packed = member(*extensions, "EXT_meshopt_compression"))
      return unpack(index, *view, *packed);
  const std::size_t buffer = indexOr(*view, "buffer", SIZE_MAX);
  const std::size_t offset = indexOr(*view, "byteOffset", 0);
  const std::size_t length = indexOr(*view, "byteLength", SIZE_MAX);
  if (buffer >= buffers_.size() || offset > buffers_[buffer].size() ||
      length > buffers_[buffer].size() - offset)
    return std::nullopt;
  return buffers_[buffer].substr(offset, length);
}

std::optional<std::string_view> GltfDocument::unpack(std::size_t index, const json& view,
                                                     const json& extension) const {
  const auto known = unpacked_.find(index);
  if (known != unpacked_.end()) return known->second;
  const std::size_t buffer = indexOr(extension, "buffer", SIZE_MAX);
  const std::size_t offset = indexOr(extension, "byteOffset", 0);
  const std::size_t length = indexOr(extension, "byteLength", SIZE_MAX);
  const std::size_t count = indexOr(extension, "count", SIZE_MAX);
  const std::size_t stride = indexOr(extension, "byteStride", 0);
  if (buffer >= buffers_.size() || offset > buffers_[buffer].size() ||
      length > buffers_[buffer].size() - offset || stride == 0 || stride > 256 ||
      count > kMostUnpacked / stride || count * stride > indexOr(view, "byteLength", 0))
    return std::nullopt;
  const auto* packed = reinterpret_cast<const unsigned char*>(buffers_[buffer].data() + offset);
  const std::string mode = textOr(extension, "mode");
  std::string bytes(count * stride, '\0');
  int failed = 1;
  if (count == 0)
    failed = 0;
  else if (mode == "ATTRIBUTES" && stride % 4 == 0)
    failed = meshopt_decodeVertexBuffer(bytes.data(), count, stride, packed, length);
  else if (mode == "TRIANGLES" && (stride == 2 || stride == 4) && count % 3 == 0)
    failed = meshopt_decodeIndexBuffer(bytes.data(), count, stride, packed, length);
  else if (mode == "INDICES" && (stride == 2 || stride == 4))
    failed = meshopt_decodeIndexSequence(bytes.data(), count, stride, packed, length);
  if (failed != 0 || !unfilter(textOr(extension, "filter"), bytes, count, stride)) return std::nullopt;
  return unpacked_.emplace(index, std::move(bytes)).first->second;
}

std::optional<AccessorView> GltfDocument::accessor(std::size_t index) const {
  const json* accessor = item("accessors", index);
  if (accessor == nullptr || member(*accessor, "sparse") != nullptr) return std::nullopt;
  const auto type = gltf::componentType(indexOr(*accessor, "componentType", 0));
  const auto components = componentCount(textOr(*accessor, "type"));
  if (!components || !type) return std::nullopt;
  AccessorView result;
  result.type = *type;
  result.components = *components;
  result.count = indexOr(*accessor, "count", 0);
  const json* normalised = member(*accessor, "normalized");
  result.normalised = normalised != nullptr && normalised->is_boolean() && normalised->get<bool>();
  const std::size_t size = componentSize(result.type) * result.components;
  const std::size_t viewIndex = indexOr(*accessor, "bufferView", SIZE_MAX);
  const json* stored = item("bufferViews", viewIndex);
  const auto bytes = view(viewIndex);
  if (stored == nullptr || !bytes) return std::nullopt;
  result.stride = indexOr(*stored, "byteStride", size);
  const std::size_t offset = indexOr(*accessor, "byteOffset", 0);
  if (result.count == 0 || result.stride < size || offset > bytes->size() || size > bytes->size() - offset ||
      (result.count - 1) > (bytes->size() - offset - size) / result.stride)
    return std::nullopt;
  result.data = bytes->data() + offset;
  return result;
}

std::optional<AccessorView> GltfDocument::accessor(const json* index, std::size_t components) const {
  const auto number = asIndex(index);
  if (!number) return std::nullopt;
  auto result = accessor(*number);
  if (result && result->components != components) return std::nullopt;
  return result;
}

std::optional<std::string> decodeDataUri(std::string_view uri) {
  if (!uri.starts_with("data:")) return std::nullopt;
  const auto comma = uri.find(',');
  if (comma == std::string_view::npos || !uri.substr(0, comma).ends_with(";base64")) return std::nullopt;
  std::string bytes;
  std::uint32_t bits = 0;
  int have = 0;
  for (const char c : uri.substr(comma + 1)) {
    std::uint32_t value = 0;
    if (c >= 'A' && c <= 'Z')
      value = static_cast<std::uint32_t>(c - 'A');
    else if (c >= 'a' && c <= 'z')
      value = static_cast<std::uint32_t>(c - 'a' + 26);
    else if (c >= '0' && c <= '9')
      value = static_cast<std::uint32_t>(c - '0' + 52);
    else if (c == '+')
      value = 62;
    else if (c == '/')
      value = 63;
    else
      continue;
    bits = bits << 6 | value;
    have += 6;
    if (have >= 8) {
      have -= 8;
      bytes.push_back(static_cast<char>(bits >> have & 0xFFU));
    }
  }
  return bytes;
}

}  // namespace stadtblick::io::tiles3d
