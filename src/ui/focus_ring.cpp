#include "ui/focus_ring.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace stadtblick::ui {

void FocusRing::beginFrame() {
  previous_.swap(items_);
  items_.clear();
}

void FocusRing::step(int direction) {
  if (previous_.empty()) return;
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  const auto at = std::find(previous_.begin(), previous_.end(), g.NavId);
  const auto count = static_cast<std::ptrdiff_t>(previous_.size());
  std::ptrdiff_t next = direction > 0 ? 0 : count - 1;
  if (at != previous_.end()) next = ((at - previous_.begin()) + direction + count) % count;
  wanted_ = previous_[static_cast<std::size_t>(next)];
}

void FocusRing::item(bool text) {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  const ImGuiID id = g.LastItemData.ID;
  if (id == 0 || (g.LastItemData.InFlags & ImGuiItemFlags_Disabled) != 0) return;
  items_.push_back(id);
  if (id != wanted_) return;
  wanted_ = 0;
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  if (g.ActiveId != id) ImGui::ClearActiveID();
  ImGui::FocusWindow(window);
  ImGui::SetFocusID(id, window);
  g.NavDisableHighlight = false;
  g.NavDisableMouseHover = true;
  ImGui::ScrollToItem();
  if (!text) return;
  g.NavNextActivateId = id;
  g.NavNextActivateFlags = ImGuiActivateFlags_PreferInput;
}

bool FocusRing::lastItemFocused() {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  return g.NavId == g.LastItemData.ID && !g.NavDisableHighlight && g.NavWindow != nullptr &&
         g.NavWindow->RootWindow == ImGui::GetCurrentWindow()->RootWindow;
}

}  // namespace stadtblick::ui
