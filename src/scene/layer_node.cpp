#include "scene/layer_node.hpp"

#include <algorithm>
#include <cstring>

namespace stadtblick::scene {

namespace {

/// Copies plain data into an OSG array of the same layout.
template <typename Array, typename Element>
osg::ref_ptr<Array> toArray(const std::vector<Element>& data) {
  static_assert(sizeof(typename Array::ElementDataType) == sizeof(Element));
  osg::ref_ptr<Array> array = new Array(static_cast<unsigned>(data.size()));
  if (!data.empty())
    std::memcpy(static_cast<void*>(&array->front()), data.data(), data.size() * sizeof(Element));
  return array;
}

osg::ref_ptr<osg::DrawElements> toElements(const std::uint32_t* indices, std::size_t count,
                                           std::size_t vertices) {
  if (vertices > 65535) return new osg::DrawElementsUInt(GL_TRIANGLES, static_cast<unsigned>(count), indices);
  osg::ref_ptr<osg::DrawElementsUShort> elements =
      new osg::DrawElementsUShort(GL_TRIANGLES, static_cast<unsigned>(count));
  for (std::size_t i = 0; i < count; ++i) (*elements)[i] = static_cast<GLushort>(indices[i]);
  return elements;
}

osg::Texture::WrapMode glWrap(model::TextureWrap wrap) {
  switch (wrap) {
    case model::TextureWrap::kMirror:
      return osg::Texture::MIRROR;
    case model::TextureWrap::kClamp:
      return osg::Texture::CLAMP_TO_EDGE;
    case model::TextureWrap::kNone:
    case model::TextureWrap::kBorder:
      return osg::Texture::CLAMP_TO_BORDER;
    case model::TextureWrap::kRepeat:
      break;
  }
  return osg::Texture::REPEAT;
}

osg::ref_ptr<osg::MatrixTransform> makeTransform(geo::LocalPoint origin) {
  osg::ref_ptr<osg::MatrixTransform> node = new osg::MatrixTransform;
  node->setMatrix(osg::Matrixd::translate(origin.x, origin.y, origin.z));
  return node;
}

osg::ref_ptr<osg::Geometry> makeGeometry() {
  osg::ref_ptr<osg::Geometry> geometry = new osg::Geometry;
  geometry->setUseDisplayList(false);
  geometry->setUseVertexBufferObjects(true);
  geometry->setDataVariance(osg::Object::STATIC);
  return geometry;
}

osg::ref_ptr<osg::Texture2D> makeTexture(const model::Image& image, model::TextureWrap wrap) {
  osg::ref_ptr<osg::Image> picture = new osg::Image;
  picture->allocateImage(static_cast<int>(image.width), static_cast<int>(image.height), 1, GL_RGBA,
                         GL_UNSIGNED_BYTE);
  // Texture coordinates count upwards, rows of an image downwards.
  const std::size_t row = std::size_t{image.width} * 4;
  for (std::uint32_t y = 0; y < image.height; ++y)
    std::memcpy(picture->data(0, static_cast<unsigned>(image.height - 1 - y)), &image.rgba[y * row], row);
  osg::ref_ptr<osg::Texture2D> texture = new osg::Texture2D(picture);
  texture->setInternalFormat(GL_RGBA8);
  texture->setResizeNonPowerOfTwoHint(false);
  texture->setFilter(osg::Texture::MIN_FILTER, osg::Texture::LINEAR_MIPMAP_LINEAR);
  texture->setFilter(osg::Texture::MAG_FILTER, osg::Texture::LINEAR);
  texture->setWrap(osg::Texture::WRAP_S, glWrap(wrap));
  texture->setWrap(osg::Texture::WRAP_T, glWrap(wrap));
  texture->setBorderColor(osg::Vec4d(0.0, 0.0, 0.0, 0.0));
  texture->setUnRefImageDataAfterApply(true);
  return texture;
}

osg::ref_ptr<osg::MatrixTransform> edgesOf(const model::TileMesh& mesh) {
  if (mesh.edgePositions.empty()) return nullptr;
  osg::ref_ptr<osg::MatrixTransform> node = makeTransform(mesh.origin);
  osg::ref_ptr<osg::Geometry> geometry = makeGeometry();
  geometry->setVertexArray(toArray<osg::Vec3Array>(mesh.edgePositions));
  osg::ref_ptr<osg::UIntArray> objects = toArray<osg::UIntArray>(mesh.edgeObjects);
  objects->setPreserveDataType(true);
  geometry->setVertexAttribArray(kAttributeIds, objects, osg::Array::BIND_PER_VERTEX);
  geometry->addPrimitiveSet(new osg::DrawArrays(GL_LINES, 0, static_cast<int>(mesh.edgePositions.size())));
  node->addChild(geometry);
  return node;
}

}  // namespace

double wallMetresOf(const model::TileMesh& mesh) {
  constexpr auto kWall = static_cast<std::int16_t>(model::SurfaceClass::kWall);
  const bool wallsOnly = mesh.edgePositions.empty() && mesh.texCoords.empty() &&
                         std::ranges::all_of(mesh.normalClass, [](const auto& n) { return n[3] == kWall; });
  if (!wallsOnly || mesh.indices.empty()) return 0.0;
  double sum = 0.0;
  for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
    const auto [low, high] =
        std::minmax({mesh.positions[mesh.indices[i]][2], mesh.positions[mesh.indices[i + 1]][2],
                     mesh.positions[mesh.indices[i + 2]][2]});
    sum += static_cast<double>(high - low);
  }
  return 3.0 * sum / static_cast<double>(mesh.indices.size());
}

LayerNode::LayerNode(unsigned layerNumber)
    : plain_(new osg::Group),
      textured_(new osg::Group),
      transparent_(new osg::Group),
      edges_(new osg::Group),
      stateBuffer_(new osg::TextureBuffer),
      stateImage_(new osg::Image) {
  setStates({ObjectState{0, 0, 0, 0}});
  stateBuffer_->setInternalFormat(GL_RGBA8);
  stateBuffer_->setImage(stateImage_);
  for (osg::Group* group : {plain_.get(), textured_.get(), transparent_.get(), edges_.get()}) {
    osg::StateSet* state = group->getOrCreateStateSet();
    state->setTextureAttribute(kUnitObjectState, stateBuffer_);
    state->addUniform(new osg::Uniform("layerNumber", layerNumber));
  }
}

void LayerNode::setTexture(std::size_t index, const model::Image& image, model::TextureWrap wrap) {
  textures_[index] = makeTexture(image, wrap);
}

osg::ref_ptr<osg::MatrixTransform> LayerNode::faces(const model::TileMesh& chunk, const Textures& textures,
                                                    Faces wanted) {
  const bool textured = wanted == Faces::kTextured;
  osg::ref_ptr<osg::MatrixTransform> node;
  osg::ref_ptr<osg::Vec3Array> positions;
  osg::ref_ptr<osg::Vec4sArray> normals;
  osg::ref_ptr<osg::Vec4ubArray> materials;
  osg::ref_ptr<osg::Vec2uiArray> ids;
  osg::ref_ptr<osg::Vec2Array> texCoords;
  for (const model::Batch& batch : chunk.batches) {
    const bool drawnTextured = batch.texture < textures.size() && textures[batch.texture].valid();
    const Faces kind = drawnTextured       ? Faces::kTextured
                       : batch.transparent ? Faces::kTransparent
                                           : Faces::kPlain;
    if (kind != wanted || batch.indexCount == 0) continue;
    if (!node) {
      node = makeTransform(chunk.origin);
      positions = toArray<osg::Vec3Array>(chunk.positions);
      normals = toArray<osg::Vec4sArray>(chunk.normalClass);
      normals->setNormalize(true);
      materials = toArray<osg::Vec4ubArray>(chunk.material);
      materials->setNormalize(true);
      ids = toArray<osg::Vec2uiArray>(chunk.ids);
      ids->setPreserveDataType(true);
      if (textured) texCoords = toArray<osg::Vec2Array>(chunk.texCoords);
    }
    osg::ref_ptr<osg::Geometry> geometry = makeGeometry();
    geometry->setVertexArray(positions);
    geometry->setVertexAttribArray(kAttributeNormalClass, normals, osg::Array::BIND_PER_VERTEX);
    geometry->setVertexAttribArray(kAttributeMaterial, materials, osg::Array::BIND_PER_VERTEX);
    geometry->setVertexAttribArray(kAttributeIds, ids, osg::Array::BIND_PER_VERTEX);
    if (textured) geometry->setVertexAttribArray(kAttributeTexCoord, texCoords, osg::Array::BIND_PER_VERTEX);
    geometry->addPrimitiveSet(
        toElements(&chunk.indices[batch.firstIndex], batch.indexCount, chunk.positions.size()));
    if (textured)
      geometry->getOrCreateStateSet()->setTextureAttribute(kUnitSurfaceTexture, textures[batch.texture]);
    node->addChild(geometry);
  }
  return node;
}

void LayerNode::addTile(model::TileIndex tile, const model::TileContent& content) {
  Textures own;
  for (const auto& image : content.textures)
    own.push_back(image ? makeTexture(*image, content.textureWrap) : nullptr);
  const Textures& textures = own.empty() ? textures_ : own;
  std::vector<Mesh>& meshes = tiles_[tile];
  for (const model::TileMesh& source : content.meshes) {
    Mesh& mesh = meshes.emplace_back();
    mesh.bounds = source.bounds;
    mesh.plain = faces(source, textures, Faces::kPlain);
    mesh.textured = faces(source, textures, Faces::kTextured);
    mesh.transparent = faces(source, textures, Faces::kTransparent);
    mesh.edges = edgesOf(source);
    mesh.triangles = source.indices.size() / 3;
    mesh.lines = source.edgePositions.size() / 2;
    mesh.wallMetres = wallMetresOf(source);
    for (const auto& node : {mesh.plain, mesh.textured, mesh.transparent, mesh.edges}) noteGeometries(node);
    bounds_.add(source.bounds);
    focusBounds_.add(source.focusBounds);
  }
}

void LayerNode::noteGeometries(const osg::MatrixTransform* node) {
  for (unsigned i = 0; node != nullptr && i < node->getNumChildren(); ++i) {
    osg::ref_ptr<osg::Geometry> geometry = const_cast<osg::Geometry*>(node->getChild(i)->asGeometry());
    geometry->getBoundingBox();  // while there are vertices to measure; it is kept
    notUploaded_.push_back(std::move(geometry));
  }
}

void LayerNode::releaseUploaded(unsigned contextId) {
  std::erase_if(notUploaded_, [contextId](const osg::ref_ptr<osg::Geometry>& geometry) {
    if (geometry->getNumParents() == 0) return true;  // its tile has gone
    osg::Geometry::ArrayList arrays;
    geometry->getArrayList(arrays);
    const bool uploaded = std::ranges::all_of(arrays, [contextId](const auto& array) {
      const osg::GLBufferObject* buffer = array->getGLBufferObject(contextId);
      return buffer != nullptr && !buffer->isDirty();
    });
    if (!uploaded) return false;
    for (const auto& array : arrays) {
      array->resizeArray(0);
      array->trim();
    }
    return true;
  });
}

void LayerNode::removeTile(model::TileIndex tile) {
  tiles_.erase(tile);
  linkedIsOld_ = true;
}

bool LayerNode::setDrawn(std::span<const model::TileIndex> tiles) {
  if (std::ranges::equal(tiles, drawn_)) return false;
  drawn_.assign(tiles.begin(), tiles.end());
  linkedIsOld_ = true;
  return true;
}

template <typename Function>
void LayerNode::forDrawn(Function function) const {
  for (const model::TileIndex tile : drawn_) {
    const auto found = tiles_.find(tile);
    if (found == tiles_.end()) continue;
    for (const Mesh& mesh : found->second)
      if (mesh.seen) function(mesh);
  }
}

std::size_t LayerNode::triangles() const {
  std::size_t sum = 0;
  forDrawn([&sum](const Mesh& mesh) { sum += mesh.triangles; });
  return sum;
}

std::size_t LayerNode::lines() const {
  std::size_t sum = 0;
  forDrawn([&sum](const Mesh& mesh) { sum += mesh.lines; });
  return sum;
}

std::size_t LayerNode::chunks() const {
  std::size_t sum = 0;
  forDrawn([&sum](const Mesh&) { ++sum; });
  return sum;
}

void LayerNode::setStates(const std::vector<ObjectState>& states) {
  const auto count = static_cast<int>(states.size());
  if (stateImage_->s() != count) stateImage_->allocateImage(count, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE);
  std::memcpy(stateImage_->data(), states.data(), states.size() * sizeof(ObjectState));
  stateImage_->dirty();
}

void LayerNode::setVisible(bool visible) {
  visible_ = visible;
  for (osg::Group* group : {plain_.get(), textured_.get(), transparent_.get(), edges_.get()})
    group->setNodeMask(visible ? ~0U : 0U);
}

void LayerNode::sortFrom(geo::LocalPoint eye, std::span<const TileView> views) {
  const auto forMeshes = [this](auto function) {
    for (const model::TileIndex tile : drawn_)
      if (const auto found = tiles_.find(tile); found != tiles_.end())
        for (Mesh& mesh : found->second) function(mesh);
  };
  // All of them or none: a city with walls in one half and without in the other has a seam.
  bool walls = false;
  forMeshes([&](const Mesh& mesh) { walls = walls || isSeen(mesh.bounds, mesh.wallMetres, views); });
  forMeshes([walls](Mesh& mesh) { mesh.seen = walls || mesh.wallMetres <= 0.0; });
  const auto distance = [eye](const geo::Box3& b) {
    const geo::Vec3 nearest{std::clamp(eye.x, b.min.x, b.max.x), std::clamp(eye.y, b.min.y, b.max.y),
                            std::clamp(eye.z, b.min.z, b.max.z)};
    return geo::length(nearest - eye);
  };
  std::vector<std::pair<double, const Mesh*>> order;
  forDrawn([&](const Mesh& mesh) { order.emplace_back(distance(mesh.bounds), &mesh); });
  std::ranges::stable_sort(order, {}, &std::pair<double, const Mesh*>::first);
  if (!linkedIsOld_ && std::ranges::equal(order, linked_, {}, &std::pair<double, const Mesh*>::second))
    return;
  linkedIsOld_ = false;
  linked_.clear();
  for (osg::Group* group : {plain_.get(), textured_.get(), transparent_.get(), edges_.get()})
    group->removeChildren(0, group->getNumChildren());
  for (const auto& [far, mesh] : order) {
    linked_.push_back(mesh);
    if (mesh->plain) plain_->addChild(mesh->plain);
    if (mesh->textured) textured_->addChild(mesh->textured);
    if (mesh->transparent) transparent_->addChild(mesh->transparent);
    if (mesh->edges) edges_->addChild(mesh->edges);
  }
}

}  // namespace stadtblick::scene
