#include "ui/planner/object_tree.hpp"

#include <algorithm>
#include <map>

namespace stadtblick::ui {

using model::ObjectIndex;
using session::ObjectColumns;

namespace {

/// One past everything inside an object, which stands right behind it.
ObjectIndex subtreeEnd(const ObjectColumns& objects, ObjectIndex object) {
  ObjectIndex end = object + 1;
  while (end < objects.parents.size() && objects.parents[end] != model::kNoObject &&
         objects.parents[end] >= object)
    ++end;
  return end;
}

ObjectIndex topOf(const ObjectColumns& objects, ObjectIndex object) {
  while (objects.parents[object] < object) object = objects.parents[object];
  return object;
}

template <typename Visit>
void forAllInside(const ObjectColumns& objects, ObjectIndex object, Visit&& visit) {
  const ObjectIndex end = subtreeEnd(objects, object);
  for (ObjectIndex row = object + 1; row < end; row = subtreeEnd(objects, row)) visit(row);
}

}  // namespace

std::size_t countInside(const ObjectColumns& objects, ObjectIndex object) {
  std::size_t count = 0;
  forAllInside(objects, object, [&count](ObjectIndex) { ++count; });
  return count;
}

bool ObjectTree::isOpen(const TreeLayer& layer, ObjectIndex object) const {
  return !openObjects_.empty() && openObjects_.contains({layer.id, object});
}

void ObjectTree::setOpen(std::span<const TreeLayer> layers, const TreeLine& line, bool open) {
  const auto change = [open](auto& set, const auto& key) {
    if (open)
      set.insert(key);
    else
      set.erase(key);
  };
  if (line.isGroup())
    change(openGroups_, line.kind);
  else
    change(openObjects_, std::pair(layers[line.layer].id, line.object));
}

void ObjectTree::addObject(const TreeLayer& layer, std::uint32_t number, ObjectIndex object, int depth) {
  const bool open = isOpen(layer, object);
  lines_.push_back({number, object, layer.objects.kinds[object], 0, depth, open, true});
  if (open) addInside(layer, number, object, depth + 1);
}

void ObjectTree::addInside(const TreeLayer& layer, std::uint32_t number, ObjectIndex object, int depth) {
  forAllInside(layer.objects, object, [&](ObjectIndex row) { addObject(layer, number, row, depth); });
}

void ObjectTree::listGroups(std::span<const TreeLayer> layers) {
  std::map<model::ObjectKind, std::vector<std::pair<std::uint32_t, ObjectIndex>>> groups;
  for (std::uint32_t i = 0; i < layers.size(); ++i) {
    const ObjectColumns& objects = layers[i].objects;
    for (ObjectIndex object = 0; object < objects.kinds.size(); ++object)
      if (objects.parents[object] == model::kNoObject) groups[objects.kinds[object]].emplace_back(i, object);
  }
  lines_.clear();
  for (const auto& [kind, objects] : groups) {
    const bool open = openGroups_.contains(kind);
    lines_.push_back({0, model::kNoObject, kind, objects.size(), 0, open, true});
    if (!open) continue;
    for (const auto& [layer, object] : objects) addObject(layers[layer], layer, object, 0);
  }
}

/// The object, and of what is inside either all (it is open) or the ways to the hits. Returns the first hit
/// behind the object.
std::size_t ObjectTree::addHit(const TreeLayer& layer, std::uint32_t number, std::size_t hit,
                               ObjectIndex object, int depth) {
  const ObjectColumns& objects = layer.objects;
  const ObjectIndex end = subtreeEnd(objects, object);
  const bool found = hit < layer.hits.size() && layer.hits[hit] == object;
  if (found) ++hit;
  const bool hitsInside = hit < layer.hits.size() && layer.hits[hit] < end;
  const bool open = isOpen(layer, object);
  lines_.push_back({number, object, objects.kinds[object], 0, depth, open || hitsInside, found});
  if (open) {
    addInside(layer, number, object, depth + 1);
    while (hit < layer.hits.size() && layer.hits[hit] < end) ++hit;
    return hit;
  }
  for (ObjectIndex row = object + 1; hit < layer.hits.size() && layer.hits[hit] < end;
       row = subtreeEnd(objects, row))
    if (layer.hits[hit] < subtreeEnd(objects, row)) hit = addHit(layer, number, hit, row, depth + 1);
  return hit;
}

void ObjectTree::listHits(std::span<const TreeLayer> layers) {
  lines_.clear();
  for (std::uint32_t i = 0; i < layers.size(); ++i) {
    const TreeLayer& layer = layers[i];
    for (std::size_t hit = 0; hit < layer.hits.size();)
      hit = addHit(layer, i, hit, topOf(layer.objects, layer.hits[hit]), 0);
  }
}

}  // namespace stadtblick::ui
