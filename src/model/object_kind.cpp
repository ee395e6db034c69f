#include "model/object_kind.hpp"

#include <array>
#include <unordered_map>

namespace stadtblick::model {

namespace {

struct Row {
  std::string_view name;
  KindRole role;
};

constexpr auto kRows = std::to_array<Row>({
#define SB_OBJECT_KIND(name, role) {#name, KindRole::role},
#include "model/object_kinds.def"
#undef SB_OBJECT_KIND
});

}  // namespace

std::string_view kindName(ObjectKind kind) { return kRows[static_cast<std::size_t>(kind)].name; }

std::optional<ObjectKind> kindFromName(std::string_view name) {
  static const auto byName = [] {
    std::unordered_map<std::string_view, ObjectKind> map;
    for (std::size_t i = 0; i < kRows.size(); ++i) map.emplace(kRows[i].name, static_cast<ObjectKind>(i));
    return map;
  }();
  const auto found = byName.find(name);
  return found == byName.end() ? std::nullopt : std::optional(found->second);
}

KindRole kindRole(ObjectKind kind) { return kRows[static_cast<std::size_t>(kind)].role; }

std::size_t kindCount() { return kRows.size(); }

}  // namespace stadtblick::model
