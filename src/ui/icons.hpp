#pragma once

#include <cstdint>

struct ImDrawList;
struct ImVec2;

namespace stadtblick::ui {

enum class Icon : std::uint8_t {
  kNone,
  kOpen,
  kFit,
  kOrbit,
  kWalk,
  kCube,
  kPlanView,
  kHouse,
  kTexture,
  kEdges,
  kShadow,
  kSun,
  kMoon,
  kLevels,
  kCamera,
  kUndo,
  kRedo,
  kSettings,
  kHelp,
  kEye,
  kEyeOff,
  kLayers,
  kSearch,
  kClose,
  kChevronRight,
  kChevronDown,
  kChevronLeft,
  kChevronUp,
  kError,
  kWarning,
  kInfo,
  kCheck,
  kTree,
  kTerrain,
  kImage,
  kFile,
  kClock,
  kGlobe,
  kPalette,
  kIsolate,
  kList,
  kReport,
  kCard,
  kTarget,
  kCalendar,
};

/// Draws an icon of `size` pixels (a square) with its centre at `centre`.
void drawIcon(ImDrawList& list, Icon icon, const ImVec2& centre, float size, std::uint32_t colour);

}  // namespace stadtblick::ui
