#include "ui/icons.hpp"

#include <imgui.h>

#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace stadtblick::ui {

namespace {

/// Draws in a square of 16 × 16 units, y down.
class Pen {
 public:
  Pen(ImDrawList& list, ImVec2 centre, float size, ImU32 colour)
      : list_(list),
        unit_(size / 16.0F),
        corner_{centre.x - size / 2, centre.y - size / 2},
        colour_(colour),
        width_(std::max(1.0F, unit_ * 1.35F)) {}

  ImVec2 at(float x, float y) const { return {corner_.x + x * unit_, corner_.y + y * unit_}; }
  void path(std::initializer_list<ImVec2> points, bool closed = false) {
    for (const ImVec2& p : points) list_.PathLineTo(at(p.x, p.y));
    list_.PathStroke(colour_, closed ? ImDrawFlags_Closed : ImDrawFlags_None, width_);
  }
  void line(float x1, float y1, float x2, float y2) { path({{x1, y1}, {x2, y2}}); }
  void circle(float x, float y, float r) { list_.AddCircle(at(x, y), r * unit_, colour_, 0, width_); }
  void dot(float x, float y, float r) { list_.AddCircleFilled(at(x, y), r * unit_, colour_); }
  void box(float x1, float y1, float x2, float y2, float round = 1) {
    list_.AddRect(at(x1, y1), at(x2, y2), colour_, round * unit_, 0, width_);
  }
  void fill(float x1, float y1, float x2, float y2) { list_.AddRectFilled(at(x1, y1), at(x2, y2), colour_); }
  void area(std::initializer_list<ImVec2> points) {
    for (const ImVec2& p : points) list_.PathLineTo(at(p.x, p.y));
    list_.PathFillConvex(colour_);
  }
  /// Degrees clockwise from the right.
  void arc(float x, float y, float r, float from, float to) {
    constexpr float kRadians = std::numbers::pi_v<float> / 180.0F;
    list_.PathArcTo(at(x, y), r * unit_, from * kRadians, to * kRadians, 24);
    list_.PathStroke(colour_, ImDrawFlags_None, width_);
  }

 private:
  ImDrawList& list_;
  float unit_;
  ImVec2 corner_;
  ImU32 colour_;
  float width_;
};

using Draw = void (*)(Pen&);

void none(Pen&) {}
void open(Pen& p) {
  p.path({{1.5F, 13}, {1.5F, 3}, {6, 3}, {7.5F, 5}, {13, 5}, {13, 7}});
  p.path({{1.5F, 13}, {4, 7}, {15, 7}, {12.5F, 13}}, true);
}
void fit(Pen& p) {
  p.path({{2, 6}, {2, 2}, {6, 2}});
  p.path({{10, 2}, {14, 2}, {14, 6}});
  p.path({{14, 10}, {14, 14}, {10, 14}});
  p.path({{6, 14}, {2, 14}, {2, 10}});
  p.box(5.5F, 5.5F, 10.5F, 10.5F);
}
void orbit(Pen& p) {
  p.arc(8, 8, 6, 20, 320);
  p.path({{12.8F, 1.2F}, {12.7F, 4.3F}, {9.6F, 4.1F}});
  p.dot(8, 8, 1.6F);
}
void walk(Pen& p) {
  p.dot(8.6F, 2.6F, 1.6F);
  p.path({{8, 5.5F}, {7.4F, 9.5F}, {9.8F, 11.5F}, {10.4F, 15}});
  p.path({{7.4F, 9.5F}, {6.4F, 12.4F}, {4.2F, 14.8F}});
  p.path({{4.8F, 9.2F}, {5.4F, 6.6F}, {8, 5.5F}, {9.6F, 8}, {12, 8.8F}});
}
void cube(Pen& p) {
  p.path({{8, 1.5F}, {14, 4.7F}, {14, 11.3F}, {8, 14.5F}, {2, 11.3F}, {2, 4.7F}}, true);
  p.path({{2, 4.7F}, {8, 8}, {14, 4.7F}});
  p.line(8, 8, 8, 14.5F);
}
void planView(Pen& p) {
  p.box(2, 2, 14, 14);
  p.box(4.5F, 4.5F, 7.5F, 11.5F, 0);
  p.box(9.5F, 4.5F, 11.5F, 8, 0);
}
void house(Pen& p) {
  p.path({{1.5F, 8}, {8, 2}, {14.5F, 8}});
  p.path({{3.5F, 6.5F}, {3.5F, 14}, {12.5F, 14}, {12.5F, 6.5F}});
}
void texture(Pen& p) {
  house(p);
  p.fill(5.5F, 8, 7.5F, 10);
  p.fill(8.5F, 8, 10.5F, 10);
  p.fill(5.5F, 11, 7.5F, 13);
  p.fill(8.5F, 11, 10.5F, 13);
}
void edges(Pen& p) {
  p.box(4, 4, 12, 12, 0);
  for (const float x : {4.0F, 12.0F})
    for (const float y : {4.0F, 12.0F}) p.dot(x, y, 1.8F);
}
void shadow(Pen& p) {
  p.box(3, 2, 8, 11, 0);
  p.area({{3, 11}, {8, 11}, {14.5F, 14.5F}, {9.5F, 14.5F}});
}
void sun(Pen& p) {
  p.circle(8, 8, 3.2F);
  for (int i = 0; i < 8; ++i) {
    const float a = float(i) * std::numbers::pi_v<float> / 4.0F;
    p.line(8 + 5.2F * std::cos(a), 8 + 5.2F * std::sin(a), 8 + 7 * std::cos(a), 8 + 7 * std::sin(a));
  }
}
void moon(Pen& p) {
  p.arc(8, 8, 6, 60, 290);
  p.arc(11.6F, 6.2F, 5.2F, 98, 250);
}
void levels(Pen& p) { p.path({{1.5F, 14}, {1.5F, 10}, {6, 10}, {6, 6}, {10.5F, 6}, {10.5F, 2}, {15, 2}}); }
void camera(Pen& p) {
  p.path({{1.5F, 4.5F},
          {5, 4.5F},
          {6.2F, 2.5F},
          {9.8F, 2.5F},
          {11, 4.5F},
          {14.5F, 4.5F},
          {14.5F, 13},
          {1.5F, 13}},
         true);
  p.circle(8, 8.6F, 2.7F);
}
void undo(Pen& p) {
  p.path({{5.5F, 2.5F}, {2.2F, 5.8F}, {5.5F, 9}});
  p.path({{2.2F, 5.8F}, {9.5F, 5.8F}});
  p.arc(9.5F, 9.6F, 3.8F, -90, 90);
  p.line(9.5F, 13.4F, 5, 13.4F);
}
void redo(Pen& p) {
  p.path({{10.5F, 2.5F}, {13.8F, 5.8F}, {10.5F, 9}});
  p.path({{13.8F, 5.8F}, {6.5F, 5.8F}});
  p.arc(6.5F, 9.6F, 3.8F, 90, 270);
  p.line(6.5F, 13.4F, 11, 13.4F);
}
void settings(Pen& p) {
  const std::array<float, 3> knobs{10.5F, 5, 9};
  for (std::size_t i = 0; i < knobs.size(); ++i) {
    const float y = 3.5F + 4.5F * float(i);
    p.line(1.5F, y, knobs[i] - 1.8F, y);
    p.line(knobs[i] + 1.8F, y, 14.5F, y);
    p.circle(knobs[i], y, 1.8F);
  }
}
void help(Pen& p) {
  p.circle(8, 8, 6.5F);
  p.arc(8, 6.4F, 2.1F, 180, 400);
  p.path({{9.5F, 7.9F}, {8, 9}, {8, 9.9F}});
  p.dot(8, 11.8F, 0.9F);
}
void eye(Pen& p) {
  p.arc(8, 12.2F, 7.8F, 213, 327);
  p.arc(8, 3.8F, 7.8F, 33, 147);
  p.circle(8, 8, 2.1F);
}
void eyeOff(Pen& p) {
  eye(p);
  p.line(2.5F, 13.5F, 13.5F, 2.5F);
}
void layers(Pen& p) {
  p.path({{8, 1.5F}, {14.5F, 5}, {8, 8.5F}, {1.5F, 5}}, true);
  p.path({{1.5F, 8}, {8, 11.5F}, {14.5F, 8}});
  p.path({{1.5F, 11}, {8, 14.5F}, {14.5F, 11}});
}
void search(Pen& p) {
  p.circle(6.8F, 6.8F, 4.6F);
  p.line(10.2F, 10.2F, 14.3F, 14.3F);
}
void close(Pen& p) {
  p.line(3.5F, 3.5F, 12.5F, 12.5F);
  p.line(12.5F, 3.5F, 3.5F, 12.5F);
}
void chevronRight(Pen& p) { p.path({{6, 3.5F}, {10.5F, 8}, {6, 12.5F}}); }
void chevronDown(Pen& p) { p.path({{3.5F, 6}, {8, 10.5F}, {12.5F, 6}}); }
void chevronLeft(Pen& p) { p.path({{10, 3.5F}, {5.5F, 8}, {10, 12.5F}}); }
void chevronUp(Pen& p) { p.path({{3.5F, 10}, {8, 5.5F}, {12.5F, 10}}); }
void error(Pen& p) {
  p.path({{5.2F, 1.5F},
          {10.8F, 1.5F},
          {14.5F, 5.2F},
          {14.5F, 10.8F},
          {10.8F, 14.5F},
          {5.2F, 14.5F},
          {1.5F, 10.8F},
          {1.5F, 5.2F}},
         true);
  p.line(5.5F, 5.5F, 10.5F, 10.5F);
  p.line(10.5F, 5.5F, 5.5F, 10.5F);
}
void warning(Pen& p) {
  p.path({{8, 1.8F}, {15, 14}, {1, 14}}, true);
  p.line(8, 6.2F, 8, 9.8F);
  p.dot(8, 11.8F, 0.9F);
}
void info(Pen& p) {
  p.circle(8, 8, 6.5F);
  p.line(8, 7.2F, 8, 11.5F);
  p.dot(8, 4.8F, 0.9F);
}
void check(Pen& p) { p.path({{2.5F, 8.5F}, {6.3F, 12.3F}, {13.5F, 4}}); }
void tree(Pen& p) {
  p.circle(8, 6, 4.5F);
  p.line(8, 6, 8, 14.8F);
}
void terrain(Pen& p) { p.path({{1, 13}, {5.5F, 5.5F}, {8.5F, 10}, {11, 7}, {15, 13}}, true); }
void image(Pen& p) {
  p.box(1.5F, 2.5F, 14.5F, 13.5F);
  p.path({{2, 12}, {6, 7.5F}, {9, 10.5F}, {11, 8.5F}, {14, 11.5F}});
  p.dot(10.8F, 5.6F, 1.2F);
}
void file(Pen& p) {
  p.path({{3, 1.5F}, {9.5F, 1.5F}, {13, 5}, {13, 14.5F}, {3, 14.5F}}, true);
  p.path({{9.5F, 1.5F}, {9.5F, 5}, {13, 5}});
}
void clock(Pen& p) {
  p.circle(8, 8, 6.5F);
  p.path({{8, 4}, {8, 8.2F}, {10.8F, 9.8F}});
}
void globe(Pen& p) {
  p.circle(8, 8, 6.5F);
  p.line(1.5F, 8, 14.5F, 8);
  p.arc(15.5F, 8, 10, 139.5F, 220.5F);
  p.arc(0.5F, 8, 10, -40.5F, 40.5F);
}
void palette(Pen& p) {
  p.box(2, 2, 14, 5, 0);
  p.fill(2, 6.5F, 10.5F, 9.5F);
  p.box(2, 11, 7, 14, 0);
}
void isolate(Pen& p) {
  p.box(5.5F, 5.5F, 10.5F, 10.5F, 0);
  for (const float x : {1.8F, 14.2F})
    for (const float y : {1.8F, 14.2F}) p.dot(x, y, 1);
}
void list(Pen& p) {
  for (const float y : {3.5F, 8.0F, 12.5F}) {
    p.dot(2.4F, y, 1.1F);
    p.line(5.5F, y, 14.5F, y);
  }
}
void report(Pen& p) {
  p.box(2.5F, 1.5F, 13.5F, 14.5F);
  p.path({{5, 5.5F}, {6.2F, 6.7F}, {8.4F, 4.2F}});
  p.line(5, 9.2F, 11, 9.2F);
  p.line(5, 11.8F, 9, 11.8F);
}
void card(Pen& p) {
  p.box(1.5F, 2.5F, 14.5F, 13.5F);
  p.line(4, 6, 8, 6);
  p.line(4, 8.8F, 12, 8.8F);
  p.line(4, 11, 10, 11);
}
void target(Pen& p) {
  p.circle(8, 8, 4.6F);
  p.line(8, 1, 8, 5);
  p.line(8, 11, 8, 15);
  p.line(1, 8, 5, 8);
  p.line(11, 8, 15, 8);
}
void calendar(Pen& p) {
  p.box(2, 3, 14, 14);
  p.line(2, 6.5F, 14, 6.5F);
  p.line(5, 1.5F, 5, 4);
  p.line(11, 1.5F, 11, 4);
}

// In the order of the enumeration.
constexpr Draw kDrawings[] = {
    none,      open,   fit,     orbit,   walk,   cube,   planView,     house,       texture,
    edges,     shadow, sun,     moon,    levels, camera, undo,         redo,        settings,
    help,      eye,    eyeOff,  layers,  search, close,  chevronRight, chevronDown, chevronLeft,
    chevronUp, error,  warning, info,    check,  tree,   terrain,      image,       file,
    clock,     globe,  palette, isolate, list,   report, card,         target,      calendar};
static_assert(std::size(kDrawings) == static_cast<std::size_t>(Icon::kCalendar) + 1);

}  // namespace

void drawIcon(ImDrawList& list, Icon icon, const ImVec2& centre, float size, std::uint32_t colour) {
  Pen pen(list, {std::round(centre.x), std::round(centre.y)}, size, colour);
  kDrawings[static_cast<std::size_t>(icon)](pen);
}

}  // namespace stadtblick::ui
