#include "io/tiles3d/glb_builder.hpp"

#include <meshoptimizer.h>

#include <algorithm>

namespace stadtblick::io::tiles3d {

namespace {

void append(std::string& bytes, std::uint32_t value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof(value));
}

}  // namespace

void GlbBuilder::padBinary(std::size_t multiple) {
  constexpr std::string_view kZeros("\0\0\0\0\0\0\0", 7);
  binary_.append(kZeros.substr(0, (multiple - binary_.size() % multiple) % multiple));
}

std::size_t GlbBuilder::beginStored() {
  padBinary(8);  // property tables want 8
  return binary_.size();
}

std::size_t GlbBuilder::addStored(std::string_view bytes) {
  const std::size_t offset = beginStored();
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

std::size_t GlbBuilder::addView(const base::ScratchBytes& bytes) {
  if (bytes.size() == 0) return addView(std::string_view(), BufferUse::kOther);
  const std::size_t offset = beginStored();
  if (!bytes.forEachPiece([this](std::string_view piece) { binary_.append(piece); })) lost_ = true;
  auto& views = json_["bufferViews"];
  views.push_back({{"buffer", 0}, {"byteLength", bytes.size()}, {"byteOffset", offset}});
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

base::Result<base::Done> GlbBuilder::finish(const std::function<void(std::string_view)>& put) {
  if (binary_.size() == 0) binary_.append(std::string_view("\0", 1));
  padBinary(4);
  json_["buffers"].push_back({{"byteLength", binary_.size()}});
  if (unpacked_ > 0) {
    useExtension("EXT_meshopt_compression", true);
    json_["buffers"].push_back(
        {{"byteLength", unpacked_}, {"extensions", {{"EXT_meshopt_compression", {{"fallback", true}}}}}});
  }
  if (!used_.empty()) json_["extensionsUsed"] = used_;
  if (!required_.empty()) json_["extensionsRequired"] = required_;
  std::string text = json_.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  while (text.size() % 4 != 0) text.push_back(' ');
  std::string head;
  append(head, gltf::kMagic);
  append(head, gltf::kVersion);
  append(head, static_cast<std::uint32_t>(28 + text.size() + binary_.size()));
  append(head, static_cast<std::uint32_t>(text.size()));
  append(head, gltf::kJsonChunk);
  put(head);
  put(text);
  head.clear();
  append(head, static_cast<std::uint32_t>(binary_.size()));
  append(head, gltf::kBinaryChunk);
  put(head);
  if (binary_.forEachPiece(put) && !lost_) return base::Done{};
  return binary_.lost();
}

}  // namespace stadtblick::io::tiles3d
