#include "ui/panel.hpp"

#include <algorithm>

namespace stadtblick::ui {

std::string PanelContext::sentence(const base::Diagnostic& finding) const {
  return finding.message(tr(base::diagnosticInfo(finding.code).sentence));
}

bool PanelContext::apply(const session::Command& command) {
  const auto result = session.apply(command);
  for (const auto& finding : result.diagnostics()) state.notify(finding.severity, sentence(finding));
  snapshot = session.snapshot();
  return result.hasValue();
}

bool PanelRegistry::add(std::unique_ptr<Panel> panel) {
  if (find(panel->id()) != nullptr) return false;
  panels_.push_back(std::move(panel));
  return true;
}

Panel* PanelRegistry::find(std::string_view id) const {
  const auto found = std::ranges::find_if(panels_, [id](const auto& panel) { return panel->id() == id; });
  return found == panels_.end() ? nullptr : found->get();
}

std::vector<Panel*> PanelRegistry::in(Region region) const {
  std::vector<Panel*> found;
  for (const auto& panel : panels_)
    if (panel->region() == region) found.push_back(panel.get());
  return found;
}

}  // namespace stadtblick::ui
