#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "session/prepare_words.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

using session::Layer;

const model::Source* sourceOf(const Layer& layer) {
  const auto sources = session::sourcesOf(layer);
  return sources.empty() ? nullptr : sources.front();
}

Icon iconOf(const Layer& layer) {
  if (layer.state == Layer::State::kFailed) return Icon::kError;
  if (session::cityModel(layer) || session::pagedCity(layer)) return Icon::kHouse;
  if (session::terrain(layer)) return Icon::kTerrain;
  if (session::groundImage(layer)) return Icon::kImage;
  return Icon::kFile;
}

/// A large file is made a prepared city first.
bool isPreparing(const Layer& layer) { return layer.preparing && layer.preparing->bytesToRead > 0; }

double shareRead(const Layer& layer) {
  if (isPreparing(layer)) return session::preparedShare(*layer.preparing);
  return layer.progress ? layer.progress->fraction() : 0;
}

/// One line below the name: what is in it.
std::string summary(PanelContext& c, const Layer& layer) {
  if (layer.state == Layer::State::kFailed) return c.tr("could not be read");
  if (isPreparing(layer))
    return c.tr.filled("prepared once, {} %", int(100 * session::preparedShare(*layer.preparing)));
  if (layer.state == Layer::State::kLoading) {
    if (!layer.progress || layer.progress->total() == 0) return c.tr("waiting …");
    return c.tr.filled("reading, {} of {}", spokenBytes(double(layer.progress->done()), c.tr),
                       spokenBytes(double(layer.progress->total()), c.tr));
  }
  if (layer.lookup) {
    const auto parents = session::objectColumns(layer).parents;
    return c.tr.count("{} object", "{} objects",
                      static_cast<std::size_t>(std::ranges::count(parents, model::kNoObject)));
  }
  if (session::pagedCity(layer)) return c.tr("Tiles");
  if (const auto terrain = session::terrain(layer))
    return c.tr.filled("Terrain, grid of {}", spokenLength(terrain->spacingMetres(), c.tr));
  return c.tr("Orthophoto");
}

class LayersPanel final : public Panel {
 public:
  std::string_view id() const override { return "layers"; }
  std::string_view title() const override { return message("Layers"); }
  Icon icon() const override { return Icon::kLayers; }
  Region region() const override { return Region::kLeft; }

  void draw(PanelContext& c) override {
    c.w.section(c.tr(title()));
    const auto snapshot = c.snapshot;
    if (snapshot->layers.empty()) c.w.paragraph(c.tr("Nothing is open yet."));
    for (const auto& layer : snapshot->layers) {
      ImGui::PushID(layer->id.c_str());
      drawLayer(c, *layer);
      ImGui::PopID();
    }
  }

 private:
  void drawLayer(PanelContext& c, const Layer& layer) {
    const bool open = expanded_.contains(layer.id);
    const bool loading = layer.state == Layer::State::kLoading;
    const bool shown = session::isVisible(c.snapshot->view, layer.id);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = c.w.availableWidth();
    const float height = c.w.px(44);
    RowSpec spec{"layer", ""};
    spec.height = 44;
    if (c.w.row(spec)) toggle(layer.id);
    ImGui::SetItemAllowOverlap();
    const ImVec2 after = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Theme& t = c.w.theme();
    const bool failed = layer.state == Layer::State::kFailed;
    drawIcon(list, iconOf(layer), {at.x + c.w.px(16), at.y + height / 2}, c.w.px(18),
             c.w.colour(failed  ? t.error
                        : shown ? t.accentText
                                : t.quiet));
    const float textRoom = width - c.w.px(36 + 40);
    c.w.drawText(list, {at.x + c.w.px(36), at.y + c.w.px(6)}, shown ? t.text : t.quiet, layer.id, textRoom);
    c.w.drawText(list, {at.x + c.w.px(36), at.y + c.w.px(25)}, failed ? t.error : t.quiet, summary(c, layer),
                 textRoom, c.w.fonts().small);
    ImGui::SetCursorScreenPos({at.x + width - c.w.px(36), at.y + c.w.px(6)});
    if (loading)
      cancelButton(c, layer);
    else if (!failed)
      eyeButton(c, layer, shown);
    else
      closeButton(c, layer);
    ImGui::SetCursorScreenPos(after);
    if (loading) {
      ImGui::SetCursorScreenPos({at.x + c.w.px(8), after.y});
      c.w.progress(shareRead(layer), (width - c.w.px(16)) / c.w.scale());
      c.w.gap(4);
    }
    if (open || failed) details(c, layer);
  }

  void toggle(const std::string& layer) {
    if (!expanded_.insert(layer).second) expanded_.erase(layer);
  }

  static void eyeButton(PanelContext& c, const Layer& layer, bool shown) {
    ButtonSpec spec{"eye", "", shown ? Icon::kEye : Icon::kEyeOff};
    spec.hint = shown ? c.tr("Hide the layer") : c.tr("Show the layer");
    if (c.w.button(spec)) c.apply(session::SetLayerVisible{layer.id, !shown});
  }

  static void cancelButton(PanelContext& c, const Layer& layer) {
    ButtonSpec spec{"cancel", "", Icon::kClose};
    spec.hint = c.tr("Cancel reading");
    if (c.w.button(spec)) c.apply(session::CancelImport{layer.id});
  }

  static void closeButton(PanelContext& c, const Layer& layer) {
    ButtonSpec spec{"close", "", Icon::kClose};
    spec.hint = c.tr("Close the layer");
    if (c.w.button(spec)) c.apply(session::CloseLayer{layer.id});
  }

  static void details(PanelContext& c, const Layer& layer) {
    ImGui::Indent(c.w.px(8));
    if (layer.state == Layer::State::kFailed)
      for (const auto& finding : layer.diagnostics) {
        c.w.paragraph(c.sentence(finding));
        if (finding.severity == base::Severity::kError) break;
      }
    if (const model::Source* source = sourceOf(layer)) {
      c.w.fact(c.tr("Format"), source->format);
      c.w.fact(c.tr("Coordinate system"),
               source->crs.isKnown() ? source->crs.name() : std::string(c.tr("not stated")));
      if (!source->credit.provider.empty()) c.w.fact(c.tr("Source"), source->credit.provider);
      const std::string& title = source->credit.title.in(c.tr.language());
      if (!title.empty()) c.w.fact(c.tr("Dataset"), title);
      const std::string& licence = source->credit.licenceName.in(c.tr.language());
      if (!licence.empty()) c.w.fact(c.tr("Licence"), licence);
      if (source->bytes > 0) c.w.fact(c.tr("File size"), spokenBytes(double(source->bytes), c.tr));
      ButtonSpec close{"close-layer", c.tr("Close the layer"), Icon::kClose};
      if (c.w.button(close)) c.apply(session::CloseLayer{layer.id});
    }
    ImGui::Unindent(c.w.px(8));
    c.w.gap(4);
  }

  std::set<std::string> expanded_;
};

}  // namespace

std::unique_ptr<Panel> makeLayersPanel() { return std::make_unique<LayersPanel>(); }

}  // namespace stadtblick::ui
