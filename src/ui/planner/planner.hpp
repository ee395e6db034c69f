#pragma once

#include <map>
#include <memory>

#include "ui/panel.hpp"

namespace stadtblick::ui {

// The parts of the planner's interface. The panels of the side areas:
std::unique_ptr<Panel> makeLayersPanel();
std::unique_ptr<Panel> makeObjectsPanel();
std::unique_ptr<Panel> makeReportPanel();
std::unique_ptr<Panel> makeAttributesPanel();
std::unique_ptr<Panel> makeColoursPanel();
/// Registers all of them.
void registerPlannerPanels(PanelRegistry& registry);

/// Height of the bars, in units.
inline constexpr float kToolbarHeight = 48;
inline constexpr float kSunBarHeight = 48;

/// The bar at the top; drawn in the current window.
void drawToolbar(PanelContext& context);
/// The bar at the bottom: day and time of day.
void drawSunBar(PanelContext& context);
/// Compass, scale bar, notices over the view.
void drawViewControls(PanelContext& context);

/// The dialog that InterfaceState names, where it names one.
class Dialogs {
 public:
  Dialogs();
  ~Dialogs();
  void draw(PanelContext& context);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Small things that several parts share.

/// How many objects of each kind are not part of another one, over all layers.
std::map<model::ObjectKind, std::size_t> topKinds(const session::Snapshot& snapshot);
Icon iconOf(model::ObjectKind kind);
Icon iconOf(base::Severity severity);
Rgb colourOf(base::Severity severity, const Theme& theme);
/// "21.03.2026, 15:00 Uhr MEZ" or "21 Mar 2026, 15:00 CET".
std::string spokenTime(base::Instant time, std::string_view zone, const Translator& tr);
/// "500 m", "1,5 km".
std::string spokenLength(double metres, const Translator& tr);
/// "12,3 MB".
std::string spokenBytes(double bytes, const Translator& tr);

}  // namespace stadtblick::ui
