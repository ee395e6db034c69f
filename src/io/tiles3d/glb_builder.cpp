#include "io/tiles3d/glb_builder.hpp"

#include <meshoptimizer.h>

#include <algorithm>

namespace stadtblick::io::tiles3d {

namespace {

void append(std::string& bytes, std::uint32_t value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof(value));
}

void pad(std::string& bytes, std::size_t multiple, char filler) {
  while (bytes.size() % multiple != 0) bytes.push_back(filler);
}

}  // namespace

std::size_t GlbBuilder::addStored(std::string_view bytes) {
  pad(binary_, 8, '\0');  // property tables want 8
  const std::size_t offset = binary_.size();
  binary_.append(bytes);
  return offset;
}

bool GlbBuilder::addCompressed(std::string_view bytes, BufferUse use, std::size_t stride,
                               nlohmann::json& view) {
  if (!compress_ || use == BufferUse::kOther || bytes.empty()) return false;
  const bool triangles = use == BufferUse::kIndices;
  const std::size_t count = bytes.size() / stride;
  std::vector<unsigned char> packed;
  if (triangles) {
    std::vector<std::uint32_t> indices(count);
    for (std::size_t i = 0; i < count; ++i) {
      if (stride == 2)
        indices[i] = reinterpret_cast<const std::uint16_t*>(bytes.data())[i];
      else
        indices[i] = reinterpret_cast<const std::uint32_t*>(bytes.data())[i];
    }
    const std::size_t vertices = *std::max_element(indices.begin(), indices.end()) + std::size_t{1};
    packed.resize(meshopt_encodeIndexBufferBound(count, vertices));
    packed.resize(meshopt_encodeIndexBuffer(packed.data(), packed.size(), indices.data(), count));
  } else {
    packed.resize(meshopt_encodeVertexBufferBound(count, stride));
    packed.resize(meshopt_encodeVertexBuffer(packed.data(), packed.size(), bytes.data(), count, stride));
  }
  const std::size_t offset =
      addStored(std::string_view(reinterpret_cast<const char*>(packed.data()), packed.size()));
  view["buffer"] = 1;
  view["byteOffset"] = unpacked_;
  view["extensions"]["EXT_meshopt_compression"] = {
      {"buffer", 0},          {"byteOffset", offset}, {"byteLength", packed.size()},
      {"byteStride", stride}, {"count", count},       {"mode", triangles ? "TRIANGLES" : "ATTRIBUTES"}};
  unpacked_ += (bytes.size() + 7) / 8 * 8;
  return true;
}

std::size_t GlbBuilder::addView(std::string_view bytes, BufferUse use, std::size_t stride) {
  nlohmann::json view{{"buffer", 0}, {"byteLength", std::max<std::size_t>(bytes.size(), 1)}};
  if (!addCompressed(bytes, use, stride, view))
    view["byteOffset"] = addStored(bytes.empty() ? std::string_view("\0", 1) : bytes);
  if (use != BufferUse::kOther) view["target"] = static_cast<int>(use);
  if (use == BufferUse::kVertices) view["byteStride"] = stride;
  auto& views = json_["bufferViews"];
  views.push_back(std::move(view));
  return views.size() - 1;
}

std::size_t GlbBuilder::addAccessor(std::size_t view, ComponentType component, std::string_view type,
                                    std::size_t count, bool normalised) {
  nlohmann::json accessor{
      {"bufferView", view}, {"componentType", static_cast<int>(component)}, {"type", type}, {"count", count}};
  if (normalised) accessor["normalized"] = true;
  auto& accessors = json_["accessors"];
  accessors.push_back(std::move(accessor));
  return accessors.size() - 1;
}

std::size_t GlbBuilder::addIndices(std::span<const std::uint32_t> indices, std::size_t vertices,
                                   bool triangles) {
  if (vertices <= 65535) {  // 65535 itself would mean: begin anew
    const std::vector<std::uint16_t> narrow(indices.begin(), indices.end());
    const std::string_view bytes(reinterpret_cast<const char*>(narrow.data()), narrow.size() * 2);
    return addAccessor(addView(bytes, triangles ? BufferUse::kIndices : BufferUse::kOther, 2),
                       ComponentType::kUnsignedShort, "SCALAR", indices.size());
  }
  const std::string_view bytes(reinterpret_cast<const char*>(indices.data()), indices.size() * 4);
  return addAccessor(addView(bytes, triangles ? BufferUse::kIndices : BufferUse::kOther, 4),
                     ComponentType::kUnsignedInt, "SCALAR", indices.size());
}

void GlbBuilder::useExtension(std::string_view name, bool required) {
  const auto add = [name](std::vector<std::string>& list) {
    if (std::find(list.begin(), list.end(), name) == list.end()) list.emplace_back(name);
  };
  add(used_);
  if (required) add(required_);
}

std::string GlbBuilder::finish() {
  pad(binary_, 4, '\0');
  json_["buffers"].push_back({{"byteLength", std::max<std::size_t>(binary_.size(), 4)}});
  if (binary_.empty()) binary_.assign(4, '\0');
  if (unpacked_ > 0) {
    useExtension("EXT_meshopt_compression", true);
    json_["buffers"].push_back(
        {{"byteLength", unpacked_}, {"extensions", {{"EXT_meshopt_compression", {{"fallback", true}}}}}});
  }
  if (!used_.empty()) json_["extensionsUsed"] = used_;
  if (!required_.empty()) json_["extensionsRequired"] = required_;
  std::string text = json_.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  pad(text, 4, ' ');
  std::string file;
  file.reserve(28 + text.size() + binary_.size());
  append(file, gltf::kMagic);
  append(file, gltf::kVersion);
  append(file, static_cast<std::uint32_t>(28 + text.size() + binary_.size()));
  append(file, static_cast<std::uint32_t>(text.size()));
  append(file, gltf::kJsonChunk);
  file += text;
  append(file, static_cast<std::uint32_t>(binary_.size()));
  append(file, gltf::kBinaryChunk);
  file += binary_;
  return file;
}

}  // namespace stadtblick::io::tiles3d
