#include <array>
#include <map>
#include <set>

#include "session/object_description.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

using model::ObjectIndex;

/// One line of the list: a group of a kind, or an object.
struct Line {
  std::uint32_t layer = 0;  ///< index into the snapshot's layers.
  ObjectIndex object = model::kNoObject;
  model::ObjectKind kind{};
  std::size_t count = 0;  ///< of a group.
  bool isGroup() const { return object == model::kNoObject; }
};

/// What a line of an object says; made when it is first seen.
struct Words {
  std::string label;
  std::string detail;
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

  /// What is listed depends on the layers, the words searched for and the open groups, on nothing else.
  void gather(PanelContext& c) {
    std::vector<const session::Layer*> layers;
    for (const auto& layer : c.snapshot->layers) layers.push_back(layer.get());
    const bool known = layers == layers_ && c.state.search == search_ && !regroup_;
    if (c.tr.language() != language_ || layers != layers_ || c.state.search != search_) words_.clear();
    language_ = c.tr.language();
    if (known) return;
    keep_ = c.snapshot;
    layers_ = std::move(layers);
    search_ = c.state.search;
    regroup_ = false;
    lines_.clear();
    total_ = 0;
    search_.empty() ? gatherGroups(*c.snapshot) : gatherMatches(*c.snapshot);
  }

  void gatherMatches(const session::Snapshot& snapshot) {
    for (std::uint32_t i = 0; i < snapshot.layers.size(); ++i) {
      const auto& layer = *snapshot.layers[i];
      const auto model = session::cityModel(layer);
      if (!model || !layer.lookup) continue;
      const auto matches = layer.lookup->search(search_, kMostMatches);
      total_ += matches.total;
      for (const ObjectIndex object : matches.objects)
        lines_.push_back({i, object, model->objects.kind[object], 0});
    }
  }

  void gatherGroups(const session::Snapshot& snapshot) {
    std::map<model::ObjectKind, std::vector<Line>> groups;
    for (std::uint32_t i = 0; i < snapshot.layers.size(); ++i) {
      const auto model = session::cityModel(*snapshot.layers[i]);
      if (!model) continue;
      for (ObjectIndex object = 0; object < model->objects.size(); ++object)
        if (model->objects.parent[object] == model::kNoObject)
          groups[model->objects.kind[object]].push_back({i, object, model->objects.kind[object], 0});
    }
    for (const auto& [kind, objects] : groups) {
      lines_.push_back({0, model::kNoObject, kind, objects.size()});
      if (openGroups_.contains(kind)) lines_.insert(lines_.end(), objects.begin(), objects.end());
    }
  }

  void list(PanelContext& c) {
    ImGui::BeginChild("list", {0, 0}, false);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(lines_.size()), c.w.px(30) + ImGui::GetStyle().ItemSpacing.y);
    while (clipper.Step())
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
        ImGui::PushID(i);
        const Line line = lines_[static_cast<std::size_t>(i)];
        line.isGroup() ? group(c, line) : object(c, line);
        ImGui::PopID();
      }
    ImGui::EndChild();
  }

  void group(PanelContext& c, const Line& line) {
    const bool open = openGroups_.contains(line.kind);
    const model::Words* kind = c.session.codelists().kind(model::kindName(line.kind), true);
    const std::string label =
        kind != nullptr ? kind->in(c.tr.language()) : std::string(model::kindName(line.kind));
    const std::string count = c.tr.number(double(line.count), 0);
    RowSpec spec{"group", label, open ? Icon::kChevronDown : Icon::kChevronRight, count};
    spec.height = 30;
    if (!c.w.row(spec)) return;
    open ? (void)openGroups_.erase(line.kind) : (void)openGroups_.insert(line.kind);
    regroup_ = true;
  }

  const Words& wordsOf(PanelContext& c, const Line& line) {
    const auto key = std::pair(line.layer, line.object);
    if (const auto found = words_.find(key); found != words_.end()) return found->second;
    const session::Layer& layer = *c.snapshot->layers[line.layer];
    const auto model = session::cityModel(layer);
    const auto text =
        session::describeObject(*model, line.object, c.session.codelists(), c.session.messages());
    Words words;
    words.label = !text.name.empty()        ? text.name
                  : !text.addresses.empty() ? text.addresses.front()
                  : !text.headline.empty()  ? text.headline
                                            : text.id;
    // The town is the same for all of them; the kind stands above them where they are grouped.
    if (words.label.find(", ") != std::string::npos && text.name.empty() && !text.addresses.empty())
      words.label.resize(words.label.find(", "));
    if (!search_.empty()) words.detail = text.kind;
    return words_.emplace(key, std::move(words)).first->second;
  }

  void object(PanelContext& c, const Line& line) {
    const session::Layer& layer = *c.snapshot->layers[line.layer];
    const scenario::ObjectKey key{layer.id, layer.lookup ? layer.lookup->idOf(line.object) : std::string()};
    const auto& selected = c.snapshot->view.selected;
    const bool chosen = std::find(selected.begin(), selected.end(), key) != selected.end();
    const Words& words = wordsOf(c, line);
    RowSpec spec{"object", words.label, iconOf(line.kind), words.detail};
    spec.chosen = chosen;
    spec.height = 30;
    const bool indented = search_.empty();
    if (indented) ImGui::Indent(c.w.px(16));
    const bool pressed = c.w.row(spec);
    const bool twice = ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(0);
    if (indented) ImGui::Unindent(c.w.px(16));
    if (twice || (pressed && chosen && selected.size() == 1)) return c.view.zoomTo({key});
    if (pressed) c.apply(session::Select{{key}, ImGui::GetIO().KeyCtrl});
  }

  std::shared_ptr<const session::Snapshot> keep_;  ///< keeps the layers alive that are compared by address.
  std::vector<const session::Layer*> layers_;
  std::string search_;
  std::string language_;
  std::vector<Line> lines_;
  std::size_t total_ = 0;
  std::set<model::ObjectKind> openGroups_{model::ObjectKind::kBuilding};
  bool regroup_ = false;
  bool searchWanted_ = false;
  std::map<std::pair<std::uint32_t, ObjectIndex>, Words> words_;
};

}  // namespace

std::unique_ptr<Panel> makeObjectsPanel() { return std::make_unique<ObjectsPanel>(); }

}  // namespace stadtblick::ui
