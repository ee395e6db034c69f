#include "io/cityjson/object_order.hpp"

#include <string>
#include <string_view>

#include "base/string_table.hpp"

namespace stadtblick::io::cityjson {

namespace {

using ParentOf = std::vector<std::uint32_t>;

/// The first object of each id.
class ObjectsById {
 public:
  explicit ObjectsById(const std::vector<ObjectText>& objects) : objects_(objects) {
    std::size_t slots = 16;
    while (slots < 2 * objects.size()) slots *= 2;
    slots_.assign(slots, kNoParent);
    for (std::uint32_t i = 0; i < objects.size(); ++i) {
      std::uint32_t& slot = slots_[slotOf(objects[i].id)];
      if (slot == kNoParent) slot = i;
    }
  }
  /// Or kNoParent.
  std::uint32_t find(std::string_view id) const { return slots_[slotOf(id)]; }

 private:
  std::size_t slotOf(std::string_view id) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = base::textHash(id) & mask;
    while (slots_[slot] != kNoParent && objects_[slots_[slot]].id != id) slot = (slot + 1) & mask;
    return slot;
  }

  const std::vector<ObjectText>& objects_;
  std::vector<std::uint32_t> slots_;  ///< a power of two.
};

bool isGroup(const ObjectText& object) { return object.type == "CityObjectGroup"; }

void report(const ObjectText& object, std::string_view parent, assembly::Findings& findings) {
  std::string buffer;
  std::string named(unescaped(parent, buffer));
  findings.add(base::DiagnosticCode::kCityJsonParentUnknown,
               {{}, object.line, std::string(unescaped(object.id, buffer))}, {std::move(named)});
}

/// By what the objects say of their parents; where one says nothing, by what another says of its children.
ParentOf findParents(const DocumentText& document, assembly::Findings& findings) {
  const auto& objects = document.objects;
  ParentOf parentOf(objects.size(), kNoParent);
  const ObjectsById byId(objects);
  for (std::uint32_t i = 0; i < objects.size(); ++i) {
    for (auto n = objects[i].firstParent; n < objects[i].endParent && parentOf[i] == kNoParent; ++n) {
      const std::uint32_t found = byId.find(document.names[n]);
      if (found == kNoParent || found == i) {
        report(objects[i], document.names[n], findings);
      } else if (!isGroup(objects[found])) {
        parentOf[i] = found;
      }
    }
  }
  for (std::uint32_t i = 0; i < objects.size(); ++i) {
    if (isGroup(objects[i])) continue;
    for (auto n = objects[i].firstChild; n < objects[i].endChild; ++n) {
      const std::uint32_t found = byId.find(document.names[n]);
      if (found == kNoParent || found == i || parentOf[found] != kNoParent) continue;
      if (objects[found].firstParent == objects[found].endParent) parentOf[found] = i;
    }
  }
  return parentOf;
}

void breakCircles(const DocumentText& document, ParentOf& parentOf, assembly::Findings& findings) {
  std::vector<std::uint32_t> visit(parentOf.size(), 0);
  std::uint32_t walk = 0;
  for (std::uint32_t start = 0; start < parentOf.size(); ++start) {
    ++walk;
    for (std::uint32_t i = start; i != kNoParent && visit[i] == 0; i = parentOf[i]) {
      visit[i] = walk;
      const std::uint32_t parent = parentOf[i];
      if (parent == kNoParent || visit[parent] != walk) continue;
      report(document.objects[i], document.objects[parent].id, findings);
      parentOf[i] = kNoParent;
      break;
    }
  }
}

}  // namespace

std::vector<OrderedObject> orderObjects(const DocumentText& document, assembly::Findings& findings) {
  const auto count = static_cast<std::uint32_t>(document.objects.size());
  std::vector<OrderedObject> ordered;
  ordered.reserve(count);
  if (document.names.empty()) {
    for (std::uint32_t i = 0; i < count; ++i) ordered.push_back({i, kNoParent});
    return ordered;
  }
  ParentOf parentOf = findParents(document, findings);
  breakCircles(document, parentOf, findings);

  // Children of each object, in the order of the file: first child and next sibling.
  std::vector<std::uint32_t> firstChild(count, kNoParent);
  std::vector<std::uint32_t> nextSibling(count, kNoParent);
  for (std::uint32_t i = count; i-- > 0;) {
    if (parentOf[i] == kNoParent) continue;
    nextSibling[i] = firstChild[parentOf[i]];
    firstChild[parentOf[i]] = i;
  }
  std::vector<std::uint32_t> position(count, kNoParent);
  for (std::uint32_t root = 0; root < count; ++root) {
    if (parentOf[root] != kNoParent) continue;
    for (std::uint32_t at = root;;) {
      position[at] = static_cast<std::uint32_t>(ordered.size());
      ordered.push_back({at, at == root ? kNoParent : position[parentOf[at]]});
      if (firstChild[at] != kNoParent) {
        at = firstChild[at];
        continue;
      }
      while (at != root && nextSibling[at] == kNoParent) at = parentOf[at];
      if (at == root) break;
      at = nextSibling[at];
    }
  }
  return ordered;
}

}  // namespace stadtblick::io::cityjson
