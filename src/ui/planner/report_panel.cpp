#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

/// A finding and the layer it was made in.
struct Finding {
  const session::Layer* layer;
  const base::Diagnostic* diagnostic;
};
struct Group {
  base::DiagnosticCode code;
  base::Severity severity;
  std::vector<Finding> findings;
};

class ReportPanel final : public Panel {
 public:
  std::string_view id() const override { return "report"; }
  std::string_view title() const override { return message("Report"); }
  Icon icon() const override { return Icon::kReport; }
  Region region() const override { return Region::kLeft; }

  std::string badge(PanelContext& c) override {
    gather(c);
    return total_ == 0 ? std::string() : c.tr.number(double(total_), 0);
  }

  void draw(PanelContext& c) override {
    gather(c);
    if (groups_.empty()) return nothing(c);
    c.w.small(c.tr.count("{} finding", "{} findings", total_));
    c.w.gap(2);
    ImGui::BeginChild("findings", {0, 0}, false);
    for (const Group& group : groups_) {
      ImGui::PushID(static_cast<int>(group.code));
      drawGroup(c, group);
      ImGui::PopID();
    }
    ImGui::EndChild();
  }

 private:
  void gather(PanelContext& c) {
    if (keep_ == c.snapshot) return;
    keep_ = c.snapshot;
    std::map<base::DiagnosticCode, Group> byCode;
    total_ = 0;
    for (const auto& layer : keep_->layers)
      for (const auto& diagnostic : layer->diagnostics) {
        Group& group = byCode[diagnostic.code];
        group.code = diagnostic.code;
        group.severity = std::max(group.severity, diagnostic.severity);
        group.findings.push_back({layer.get(), &diagnostic});
        ++total_;
      }
    groups_.clear();
    for (auto& [code, group] : byCode) groups_.push_back(std::move(group));
    std::ranges::stable_sort(groups_, [](const Group& a, const Group& b) { return a.severity > b.severity; });
  }

  static void nothing(PanelContext& c) {
    if (c.snapshot->layers.empty())
      c.w.paragraph(c.tr("What was found in the files stands here after they are read."));
    else if (c.session.loading())
      c.w.paragraph(c.tr("Nothing found so far; still reading."));
    else
      c.w.paragraph(c.tr("Nothing to complain about: the files were read without findings."));
  }

  void drawGroup(PanelContext& c, const Group& group) {
    const bool open = open_.contains(group.code);
    const auto& first = *group.findings.front().diagnostic;
    const std::string sentence = c.sentence(first);
    const std::string count = c.tr.number(double(group.findings.size()), 0);
    RowSpec spec{"group", sentence, iconOf(group.severity), count};
    spec.tint = colourOf(group.severity, c.w.theme());
    const bool pressed = c.w.row(spec);
    c.w.hint(sentence);
    if (pressed) open ? (void)open_.erase(group.code) : (void)open_.insert(group.code);
    if (!open) return;
    ImGui::Indent(c.w.px(24));
    c.w.paragraph(sentence);
    c.w.small(base::diagnosticInfo(group.code).code);
    places(c, group);
    ImGui::Unindent(c.w.px(24));
    c.w.gap(8);
  }

  void places(PanelContext& c, const Group& group) {
    constexpr std::size_t kMostShown = 200;
    const std::size_t shown = std::min(group.findings.size(), kMostShown);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(shown), c.w.px(28) + ImGui::GetStyle().ItemSpacing.y);
    while (clipper.Step())
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
        ImGui::PushID(i);
        place(c, group.findings[static_cast<std::size_t>(i)]);
        ImGui::PopID();
      }
    if (shown < group.findings.size())
      c.w.small(c.tr.count("and {} more", "and {} more", group.findings.size() - shown));
  }

  /// "Zeile 120 · DEHH_1", pressed: there.
  void place(PanelContext& c, const Finding& finding) {
    const base::Place& place = finding.diagnostic->place;
    std::string label = place.object.empty() ? finding.layer->id : place.object;
    const std::string line = place.line > 0 ? c.tr.filled("line {}", place.line) : std::string();
    RowSpec spec{"place", label, place.object.empty() ? Icon::kFile : Icon::kTarget, line};
    spec.height = 28;
    const bool pressed = c.w.row(spec);
    c.w.hint(c.sentence(*finding.diagnostic));
    if (!pressed) return;
    const auto object = topOf(*finding.layer, place.object);
    if (!object) {
      c.state.notify(base::Severity::kInfo, c.tr("This finding has no place on the map."));
      return;
    }
    c.apply(session::Select{{*object}, false});
    c.view.zoomTo({*object});
  }

  /// The object that can be seen: a finding may name a surface of it.
  static std::optional<scenario::ObjectKey> topOf(const session::Layer& layer, const std::string& id) {
    if (!layer.lookup || id.empty()) return std::nullopt;
    const auto row = layer.lookup->find(id);
    if (!row) return std::nullopt;
    return scenario::ObjectKey{layer.id, layer.lookup->idOf(layer.lookup->topOf(*row))};
  }

  std::shared_ptr<const session::Snapshot> keep_;
  std::vector<Group> groups_;
  std::size_t total_ = 0;
  std::set<base::DiagnosticCode> open_;
};

}  // namespace

std::unique_ptr<Panel> makeReportPanel() { return std::make_unique<ReportPanel>(); }

}  // namespace stadtblick::ui
