#include <algorithm>
#include <map>

#include "session/object_description.hpp"
#include "ui/planner/object_tree.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

using model::ObjectIndex;

/// What a line of an object says; made when it is first seen.
struct Words {
  std::string label;
  std::string detail;
  bool canOpen = false;
};

class ObjectsPanel final : public Panel {
 public:
  std::string_view id() const override { return "objects"; }
  std::string_view title() const override { return message("Objects"); }
  Icon icon() const override { return Icon::kList; }
  Region region() const override { return Region::kLeft; }

  void draw(PanelContext& c) override {
    if (c.state.focusSearch) searchWanted_ = true;
    c.state.focusSearch = false;
    c.w.textField("search", c.state.search, c.tr("Search id, name, address"), Icon::kSearch);
    if (searchWanted_) {
      ImGui::PushID("search");
      c.w.focus().request(ImGui::GetID("##field"));
      ImGui::PopID();
      searchWanted_ = false;
    }
    c.w.gap(4);
    gather(c);
    if (c.snapshot->layers.empty()) return c.w.paragraph(c.tr("Open a file to see its objects here."));
    if (!c.state.search.empty()) {
      c.w.small(total_ == 0 ? std::string(c.tr("Nothing found. Search by id, name or address."))
                            : c.tr.count("{} object found", "{} objects found", total_));
      c.w.gap(2);
    }
    list(c);
  }

 private:
  static constexpr std::size_t kMostMatches = 10'000;

  /// What is listed depends on the layers, the words searched for and the open lines, on nothing else.
  void gather(PanelContext& c) {
    std::vector<const session::Layer*> layers;
    for (const auto& layer : c.snapshot->layers) layers.push_back(layer.get());
    const bool known = layers == layers_ && c.state.search == search_;
    if (c.tr.language() != language_ || !known) words_.clear();
    language_ = c.tr.language();
    if (known && !relist_) return;
    if (!known) {
      keep_ = c.snapshot;
      layers_ = std::move(layers);
      search_ = c.state.search;
      takeLayers(*c.snapshot);
    }
    relist_ = false;
    search_.empty() ? tree_.listGroups(treeLayers_) : tree_.listHits(treeLayers_);
  }

  void takeLayers(const session::Snapshot& snapshot) {
    treeLayers_.clear();
    total_ = 0;
    for (const auto& layer : snapshot.layers) {
      TreeLayer& one = treeLayers_.emplace_back(TreeLayer{layer->id, {}, {}});
      if (!layer->lookup) continue;
      one.objects = session::objectColumns(*layer);  // keep_ keeps them
      if (search_.empty()) continue;
      auto matches = layer->lookup->search(search_, kMostMatches);
      one.hits = std::move(matches.objects);
      total_ += matches.total;
      addById(*layer->lookup, one);
    }
  }

  /// Boundary surfaces and openings are found by their whole id.
  void addById(const session::ObjectLookup& lookup, TreeLayer& layer) {
    const auto exact = lookup.find(search_);
    if (!exact || search_.starts_with('#')) return;
    const auto at = std::ranges::lower_bound(layer.hits, *exact);
    if (at != layer.hits.end() && *at == *exact) return;
    layer.hits.insert(at, *exact);
    ++total_;
  }

  void list(PanelContext& c) {
    ImGui::BeginChild("list", {0, 0}, false);
    ImGuiListClipper clipper;
    const auto& lines = tree_.lines();
    clipper.Begin(static_cast<int>(lines.size()), c.w.px(30) + ImGui::GetStyle().ItemSpacing.y);
    while (clipper.Step())
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
        ImGui::PushID(i);
        const TreeLine line = lines[static_cast<std::size_t>(i)];
        line.isGroup() ? group(c, line) : object(c, line);
        ImGui::PopID();
      }
    ImGui::EndChild();
  }

  void fold(const TreeLine& line) {
    tree_.setOpen(treeLayers_, line, !line.open);
    relist_ = true;
  }

  void group(PanelContext& c, const TreeLine& line) {
    const model::Words* kind = c.session.codelists().kind(model::kindName(line.kind), true);
    const std::string label =
        kind != nullptr ? kind->in(c.tr.language()) : std::string(model::kindName(line.kind));
    const std::string count = c.tr.number(double(line.count), 0);
    RowSpec spec{"group", label, Icon::kNone, count};
    spec.open = line.open;
    spec.height = 30;
    if (c.w.treeRow(spec) != RowAct::kNone) fold(line);
  }

  const Words& wordsOf(PanelContext& c, const TreeLine& line) {
    const auto key = std::pair(line.layer, line.object);
    if (const auto found = words_.find(key); found != words_.end()) return found->second;
    const session::Layer& layer = *c.snapshot->layers[line.layer];
    Words words = wordsFor(c, layer, line);
    if (const std::size_t inside = countInside(treeLayers_[line.layer].objects, line.object); inside > 0) {
      words.label += " (" + c.tr.number(double(inside), 0) + ")";
      words.canOpen = true;
    }
    return words_.emplace(key, std::move(words)).first->second;
  }

  Words wordsFor(PanelContext& c, const session::Layer& layer, const TreeLine& line) const {
    if (const auto model = session::cityModel(layer)) {
      const auto text =
          session::describeObject(*model, line.object, c.session.codelists(), c.session.messages());
      return line.depth == 0 ? wordsOfObject(text)
                             : Words{text.name.empty() ? text.kind : text.name, text.id, false};
    }
    // Of a prepared city a list says what the catalogue does; cells are not read for it.
    const model::Words* kind = c.session.codelists().kind(model::kindName(line.kind), false);
    const std::string name = session::nameOf(layer, line.object);
    Words words;
    words.label = name.empty() ? layer.lookup->idOf(line.object) : name;
    if (kind != nullptr && (!search_.empty() || line.depth > 0)) words.detail = kind->in(c.tr.language());
    return words;
  }

  Words wordsOfObject(const session::ObjectDescription& text) const {
    Words words;
    words.label = !text.name.empty()        ? text.name
                  : !text.addresses.empty() ? text.addresses.front()
                  : !text.headline.empty()  ? text.headline
                                            : text.id;
    // The town is the same for all of them; the kind stands above them where they are grouped.
    if (words.label.find(", ") != std::string::npos && text.name.empty() && !text.addresses.empty())
      words.label.resize(words.label.find(", "));
    if (!search_.empty()) words.detail = text.kind;
    return words;
  }

  void object(PanelContext& c, const TreeLine& line) {
    const session::Layer& layer = *c.snapshot->layers[line.layer];
    const scenario::ObjectKey key{layer.id, layer.lookup ? layer.lookup->idOf(line.object) : std::string()};
    const auto& selected = c.snapshot->view.selected;
    const bool chosen = std::find(selected.begin(), selected.end(), key) != selected.end();
    const Words& words = wordsOf(c, line);
    RowSpec spec{"object", words.label, iconOf(line.kind), words.detail};
    spec.chosen = chosen;
    spec.quiet = !line.found;
    spec.labelFirst = line.depth > 0;
    spec.height = 30;
    spec.indent = (search_.empty() ? 16.0F : 0.0F) + 14.0F * float(std::min(line.depth, 6));
    if (words.canOpen)
      spec.open = line.open;
    else
      spec.indent += 18;
    const RowAct act = c.w.treeRow(spec);
    const bool pressed = act == RowAct::kPressed;
    if (act == RowAct::kFold) return fold(line);
    const bool twice = ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(0);
    if (twice || (pressed && chosen && selected.size() == 1)) return c.view.zoomTo({key});
    if (pressed) c.apply(session::Select{{key}, ImGui::GetIO().KeyCtrl});
  }

  std::shared_ptr<const session::Snapshot> keep_;  ///< keeps the layers alive that are compared by address.
  std::vector<const session::Layer*> layers_;
  std::string search_;
  std::string language_;
  std::vector<TreeLayer> treeLayers_;
  ObjectTree tree_;
  std::size_t total_ = 0;
  bool relist_ = false;
  bool searchWanted_ = false;
  std::map<std::pair<std::uint32_t, ObjectIndex>, Words> words_;
};

}  // namespace

std::unique_ptr<Panel> makeObjectsPanel() { return std::make_unique<ObjectsPanel>(); }

}  // namespace stadtblick::ui
