#include <algorithm>
#include <array>
#include <map>

#include "session/object_description.hpp"
#include "ui/actions.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

/// What people ask for first stands first; the rest follows as in the file.
std::size_t rankOf(std::string_view name) {
  constexpr auto kFirst = std::to_array<std::string_view>(
      {"function", "usage", "class", "measuredHeight", "storeysAboveGround", "storeysBelowGround", "roofType",
       "yearOfConstruction", "species", "height"});
  return static_cast<std::size_t>(std::ranges::find(kFirst, name) - kFirst.begin());
}

class AttributesPanel final : public Panel {
 public:
  std::string_view id() const override { return "attributes"; }
  std::string_view title() const override { return message("Attributes"); }
  Icon icon() const override { return Icon::kCard; }
  Region region() const override { return Region::kRight; }

  void draw(PanelContext& c) override {
    const auto& selected = c.snapshot->view.selected;
    if (selected.empty()) return overview(c);
    if (selected.size() > 1) return several(c);
    describe(c, selected.front());
    if (loading_) return c.w.paragraph(c.tr("Reading …"));
    if (!found_) return c.w.paragraph(c.tr("The selected object is not there any more."));
    headline(c);
    buttons(c);
    c.w.hairline(8, 12);
    rows(c);
  }

 private:
  /// Nothing is selected: what there is at all.
  static void overview(PanelContext& c) {
    if (c.snapshot->layers.empty()) return c.w.paragraph(c.tr("Open a file to begin."));
    c.w.paragraph(c.tr("Click a building to read its attributes."));
    c.w.hairline(12, 12);
    c.w.section(c.tr("What is open"));
    const auto counts = topKinds(*c.snapshot);
    std::vector<std::pair<model::ObjectKind, std::size_t>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [kind, count] : sorted) {
      const model::Words* words = c.session.codelists().kind(model::kindName(kind), count != 1);
      c.w.fact(words != nullptr ? words->in(c.tr.language()) : std::string(model::kindName(kind)),
               c.tr.number(double(count), 0));
    }
    if (!c.snapshot->hasFrame || !c.snapshot->frame.crs().isKnown()) return;
    c.w.hairline(8, 12);
    c.w.section(c.tr("Where"));
    c.w.fact(c.tr("Coordinate system"), c.snapshot->frame.crs().name());
  }

  static void several(PanelContext& c) {
    c.w.title(c.tr.count("{} object selected", "{} objects selected", c.snapshot->view.selected.size()));
    c.w.gap(8);
    buttons(c);
  }

  void describe(PanelContext& c, const scenario::ObjectKey& key) {
    const session::Layer* layer = session::findLayer(*c.snapshot, key.layer);
    if (key == key_ && layer == layer_ && language_ == c.tr.language() && !loading_) return;
    key_ = key;
    layer_ = layer;
    keep_ = c.snapshot;
    language_ = c.tr.language();
    found_ = false;
    session::ObjectAnswer answer = c.session.describe(key);
    loading_ = answer.state == session::ObjectAnswer::State::kLoading;
    found_ = answer.state == session::ObjectAnswer::State::kFound;
    if (!found_) return;
    text_ = std::move(answer.text);
    std::ranges::stable_sort(text_.attributes, {}, [](const auto& row) { return rankOf(row.name); });
  }

  void headline(PanelContext& c) const {
    const std::string title = !text_.name.empty()        ? text_.name
                              : !text_.addresses.empty() ? text_.addresses.front()
                                                         : text_.kind;
    ImGui::PushFont(c.w.fonts().title);
    ImGui::PushTextWrapPos(0);
    ImGui::TextUnformatted(title.c_str());
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    c.w.gap(2);
    if (!text_.headline.empty()) c.w.paragraph(text_.headline, false);
    for (std::size_t i = text_.name.empty() ? 1 : 0; i < text_.addresses.size(); ++i)
      c.w.paragraph(text_.addresses[i]);
    c.w.gap(8);
  }

  static void buttons(PanelContext& c) {
    const auto button = [&](const char* id, std::string_view label, Icon icon, Action action) {
      ButtonSpec spec{id, c.tr(label), icon, ButtonStyle::kPlain};
      const std::string hint = hintOf(action, c.tr);
      spec.hint = hint;
      const float wide = c.w.textWidth(spec.label) + c.w.px(16 + 8 + 24);
      if (ImGui::GetCursorPosX() > c.w.px(17) && c.w.availableWidth() < wide) ImGui::NewLine();
      if (c.w.button(spec)) perform(action, c);
      ImGui::SameLine(0, c.w.px(6));
    };
    button("zoom", message("Show"), Icon::kTarget, Action::kFitSelection);
    button("hide", message("Hide"), Icon::kEyeOff, Action::kHide);
    button("isolate", message("Alone"), Icon::kIsolate, Action::kIsolate);
    ImGui::NewLine();
  }

  void rows(PanelContext& c) const {
    ImGui::BeginChild("rows", {0, 0}, false);
    for (const session::AttributeRow& row : text_.attributes) {
      c.w.fact(row.label, row.value, row.unit);
      const bool over = ImGui::IsItemHovered();
      if (over && !row.help.empty()) c.w.hint(row.help);
      if (c.state.showCodes) c.w.small(row.isCode ? row.name + " = " + row.raw : row.name);
    }
    if (text_.attributes.empty()) c.w.paragraph(c.tr("The file says nothing more about it."));
    c.w.hairline(8, 12);
    c.w.fact(c.tr("Kind"), text_.kind);
    if (!text_.levels.empty()) {
      std::string levels;
      for (const std::string& level : text_.levels) levels += (levels.empty() ? "" : ", ") + level;
      c.w.fact(c.tr("Level of detail"), levels);
    }
    for (const std::string& reference : text_.references) c.w.fact(c.tr("Reference"), reference);
    c.w.fact(c.tr("Identifier"), text_.id);
    c.w.gap(8);
    ButtonSpec spec{"codes",
                    c.state.showCodes ? c.tr("Hide codes and names of the file")
                                      : c.tr("Show codes and names of the file"),
                    c.state.showCodes ? Icon::kChevronDown : Icon::kChevronRight};
    if (c.w.button(spec)) c.state.showCodes = !c.state.showCodes;
    ImGui::EndChild();
  }

  scenario::ObjectKey key_;
  const session::Layer* layer_ = nullptr;
  std::shared_ptr<const session::Snapshot> keep_;
  std::string language_;
  bool found_ = false;
  bool loading_ = false;  ///< its cell is being read.
  session::ObjectDescription text_;
};

}  // namespace

std::unique_ptr<Panel> makeAttributesPanel() { return std::make_unique<AttributesPanel>(); }

}  // namespace stadtblick::ui
