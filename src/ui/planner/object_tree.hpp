#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "session/session.hpp"

namespace stadtblick::ui {

/// One line of the list of objects: a group of a kind, an object, or a part of one.
struct TreeLine {
  std::uint32_t layer = 0;  ///< index into the layers that were given.
  model::ObjectIndex object = model::kNoObject;
  model::ObjectKind kind{};
  std::size_t count = 0;  ///< objects of a group.
  int depth = 0;          ///< 0 top-level objects; a part is one deeper than what it belongs to.
  bool open = false;      ///< what is inside stands below it.
  bool found = true;      ///< false: it only leads to something that was found in it.
  bool isGroup() const { return object == model::kNoObject; }
  bool operator==(const TreeLine&) const = default;
};

/// A layer of the tree; `hits`, ascending, is what a search found in it.
struct TreeLayer {
  std::string id;
  session::ObjectColumns objects;
  std::vector<model::ObjectIndex> hits;
};

/// How many parts, boundary surfaces or openings stand directly below an object.
std::size_t countInside(const session::ObjectColumns& objects, model::ObjectIndex object);

/// Which lines the list of objects has: groups of kinds with their objects, or what a search found with the
/// way that leads to it. What is inside an object is listed only where it is open.
class ObjectTree {
 public:
  void listGroups(std::span<const TreeLayer> layers);
  void listHits(std::span<const TreeLayer> layers);
  const std::vector<TreeLine>& lines() const { return lines_; }

  /// Opens or closes a line; the lists are to be made anew then.
  void setOpen(std::span<const TreeLayer> layers, const TreeLine& line, bool open);

 private:
  bool isOpen(const TreeLayer& layer, model::ObjectIndex object) const;
  void addObject(const TreeLayer& layer, std::uint32_t number, model::ObjectIndex object, int depth);
  void addInside(const TreeLayer& layer, std::uint32_t number, model::ObjectIndex object, int depth);
  std::size_t addHit(const TreeLayer& layer, std::uint32_t number, std::size_t hit, model::ObjectIndex object,
                     int depth);

  std::vector<TreeLine> lines_;
  std::set<model::ObjectKind> openGroups_{model::ObjectKind::kBuilding};
  std::set<std::pair<std::string, model::ObjectIndex>> openObjects_;  ///< layer and object.
};

}  // namespace stadtblick::ui
