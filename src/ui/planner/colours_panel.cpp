#include <algorithm>

#include "session/attribute_statistics.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

class ColoursPanel final : public Panel {
 public:
  std::string_view id() const override { return "colours"; }
  std::string_view title() const override { return message("Colouring"); }
  Icon icon() const override { return Icon::kPalette; }
  Region region() const override { return Region::kRight; }

  void draw(PanelContext& c) override {
    gatherNames(c);
    if (names_.empty())
      return c.w.paragraph(c.tr("The objects have no attributes by which they could be coloured."));
    c.w.quiet(c.tr("Colour by"));
    c.w.gap(2);
    chooser(c);
    const auto& by = c.snapshot->view.colourBy;
    if (!by) {
      c.w.gap(8);
      return c.w.paragraph(
          c.tr("Choose an attribute: buildings take its colour, with a legend and figures."));
    }
    gatherFigures(c, by->attribute);
    c.w.hairline(12, 12);
    ImGui::BeginChild("figures", {0, 0}, false);
    legend(c);
    figures(c);
    ImGui::EndChild();
  }

 private:
  void gatherNames(PanelContext& c) {
    model::AttributeSources sources = session::attributeSources(*c.snapshot);
    if (sources == sources_ && language_ == c.tr.language()) return;
    keep_ = c.snapshot;
    sources_ = std::move(sources);
    language_ = c.tr.language();
    attribute_.clear();
    names_ = session::attributeNames(sources_, c.session.codelists(), language_);
    std::erase_if(names_, [](const auto& name) { return name.objects == 0; });
    std::ranges::stable_sort(names_, [](const auto& a, const auto& b) { return a.objects > b.objects; });
  }

  void chooser(PanelContext& c) {
    std::vector<std::string> labels{c.tr("Nothing")};
    int chosen = 0;
    const auto& by = c.snapshot->view.colourBy;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      labels.push_back(names_[i].label.empty() ? names_[i].name : names_[i].label);
      if (by && by->attribute == names_[i].name) chosen = static_cast<int>(i) + 1;
    }
    const auto picked = c.w.choice("attribute", labels, chosen);
    if (!picked) return;
    const auto row = static_cast<std::size_t>(*picked);
    c.apply(session::SetColourBy{row == 0 ? std::string() : names_[row - 1].name});
  }

  void gatherFigures(PanelContext& c, const std::string& attribute) {
    if (attribute == attribute_) return;
    attribute_ = attribute;
    figures_ = session::attributeStatistics(sources_, attribute, c.session.codelists(), language_);
  }

  static void legend(PanelContext& c) {
    const auto legend = c.view.renderer().legend();
    if (!legend) return;
    c.w.section(legend->title + (legend->unit.empty() ? "" : " (" + legend->unit + ")"));
    for (const model::LegendEntry& entry : legend->entries) {
      const ImVec2 at = ImGui::GetCursorScreenPos();
      ImDrawList& list = *ImGui::GetWindowDrawList();
      const float width = c.w.availableWidth();
      const float top = at.y + c.w.px(6);
      const ImVec2 end{at.x + c.w.px(22), top + c.w.px(14)};
      const Rgb colour{entry.colour[0], entry.colour[1], entry.colour[2]};
      list.AddRectFilled({at.x, top}, end, c.w.colour(colour), c.w.px(2));
      list.AddRect({at.x, top}, end, c.w.colour(c.w.theme().border, 0.5F), c.w.px(2));
      const std::string count = c.tr.number(double(entry.count), 0);
      const float countWidth = c.w.textWidth(count);
      c.w.drawText(list, {at.x + c.w.px(32), at.y + c.w.px(5)}, c.w.theme().text, entry.label,
                   width - c.w.px(40) - countWidth);
      c.w.drawText(list, {at.x + width - countWidth, at.y + c.w.px(5)}, c.w.theme().quiet, count);
      ImGui::Dummy({width, c.w.px(24)});
    }
    c.w.hairline(8, 12);
  }

  void figures(PanelContext& c) const {
    c.w.section(c.tr("Figures"));
    c.w.fact(c.tr("Objects with a value"), c.tr.number(double(figures_.objects), 0));
    if (figures_.numbers == 0) return;
    const int decimals = figures_.maximum - figures_.minimum < 20 ? 1 : 0;
    const bool whole =
        figures_.minimum == std::floor(figures_.minimum) && figures_.maximum == std::floor(figures_.maximum);
    // A year has no thousands mark.
    const bool year = whole && figures_.minimum > 1000 && figures_.maximum < 2200 && figures_.unit.empty();
    const auto number = [&](double value, int digits) {
      return year ? std::to_string(std::lround(value)) : c.tr.number(value, digits);
    };
    c.w.fact(c.tr("Smallest"), number(figures_.minimum, whole ? 0 : decimals), figures_.unit);
    c.w.fact(c.tr("Mean"), number(figures_.mean, 1), figures_.unit);
    c.w.fact(c.tr("Largest"), number(figures_.maximum, whole ? 0 : decimals), figures_.unit);
    histogram(c);
  }

  void histogram(PanelContext& c) const {
    const auto& bars = figures_.bars;
    if (bars.empty()) return;
    const std::size_t most = *std::ranges::max_element(bars);
    c.w.gap(8);
    c.w.quiet(c.tr("Distribution"));
    c.w.gap(4);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = c.w.availableWidth();
    const float height = c.w.px(72);
    const float each = width / float(bars.size());
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < bars.size(); ++i) {
      if (bars[i] == 0) continue;
      const float tall = std::max(c.w.px(2), height * float(bars[i]) / float(most));
      list.AddRectFilled({at.x + each * float(i), at.y + height - tall},
                         {at.x + each * float(i + 1) - c.w.px(1), at.y + height},
                         c.w.colour(c.w.theme().accentText, 0.85F));
    }
    list.AddRectFilled({at.x, at.y + height}, {at.x + width, at.y + height + c.w.px(1)},
                       c.w.colour(c.w.theme().border));
    ImGui::Dummy({width, height + c.w.px(8)});
  }

  std::shared_ptr<const session::Snapshot> keep_;
  model::AttributeSources sources_;
  std::string language_;
  std::vector<session::AttributeName> names_;
  std::string attribute_;
  session::AttributeStatistics figures_;
};

}  // namespace

std::unique_ptr<Panel> makeColoursPanel() { return std::make_unique<ColoursPanel>(); }

}  // namespace stadtblick::ui
