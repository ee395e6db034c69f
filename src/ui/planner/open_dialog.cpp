#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/lower_case.hpp"
#include "base/web_address.hpp"
#include "ui/planner/dialogs.hpp"
#include "ui/planner/planner.hpp"

namespace stadtblick::ui {

namespace fs = std::filesystem;

namespace {

/// Of cities, archives of them, tilesets, terrain and pictures of the ground.
constexpr auto kKnownEndings = std::to_array<std::string_view>(
    {".gml", ".xml", ".citygml", ".json", ".jsonl", ".zip", ".tif", ".tiff", ".gtiff"});

fs::path homeFolder() {
  const char* home = std::getenv("HOME");
  return home != nullptr && *home != 0 ? fs::path(home) : fs::path("/");
}

/// What was typed, with ~ for the home folder, taken from `folder` where it is relative.
fs::path meant(const std::string& typed, const fs::path& folder) {
  if (typed == "~" || typed.starts_with("~/"))
    return homeFolder() / typed.substr(std::min<std::size_t>(2, typed.size()));
  const fs::path path(typed);
  return path.is_absolute() || base::isWebAddress(typed) ? path : folder / path;
}

}  // namespace

bool hasKnownEnding(const fs::path& file) {
  if (file.filename() == "credits.json") return false;  // stands beside the data
  const std::string ending = base::lowerCase(file.extension().string());
  return std::ranges::find(kKnownEndings, ending) != kKnownEndings.end();
}

void OpenDialog::enter(const fs::path& folder) {
  std::error_code error;
  const fs::path wanted = fs::weakly_canonical(folder, error);
  folder_ = error ? folder : wanted;
  typed_ = folder_.string();
  complaint_.clear();
  marked_.clear();
  entries_.clear();
  const auto options = fs::directory_options::skip_permission_denied;
  for (fs::directory_iterator at(folder_, options, error), end; !error && at != end; at.increment(error)) {
    const std::string name = at->path().filename().string();
    if (name.starts_with('.')) continue;
    std::error_code ignored;
    const bool isFolder = at->is_directory(ignored);
    if (!isFolder && onlyKnown_ && !hasKnownEnding(at->path())) continue;
    entries_.push_back({name, isFolder, isFolder ? 0 : at->file_size(ignored)});
  }
  std::ranges::sort(entries_, [](const Entry& a, const Entry& b) {
    if (a.folder != b.folder) return a.folder;
    return base::lowerCase(a.name) < base::lowerCase(b.name);
  });
}

void OpenDialog::open(PanelContext& c, std::vector<std::string> paths) {
  closeDialog(c);
  c.apply(session::OpenFiles{std::move(paths), {}, {}});
}

void OpenDialog::submit(PanelContext& c, const std::string& typed) {
  const fs::path path = meant(typed, folder_);
  std::error_code error;
  if (fs::is_directory(path, error)) return enter(path);
  if (base::isWebAddress(path.native()) || fs::exists(path, error)) return open(c, {path.string()});
  complaint_ = c.tr.filled("'{}' does not exist.", path.string());
}

void OpenDialog::places(PanelContext& c) {
  const auto place = [&](const char* id, std::string_view label, Icon icon, const fs::path& folder) {
    RowSpec row{id, c.tr(label), icon};
    row.height = 30;
    row.chosen = folder == folder_;
    if (c.w.row(row)) enter(folder);
  };
  c.w.section(c.tr("Places"));
  place("home", message("Home folder"), Icon::kHouse, homeFolder());
  place("root", message("Computer"), Icon::kLayers, "/");
  const fs::path demo = c.session.resources().data / "demo";
  std::error_code error;
  if (fs::is_directory(demo, error)) place("demo", message("Demo quarter"), Icon::kCube, demo);
  c.w.gap(12);
  c.w.section(c.tr("Opened lately"));
  if (c.state.recent.paths().empty()) c.w.quiet(c.tr("Nothing yet"));
  for (std::size_t i = 0; i < std::min<std::size_t>(8, c.state.recent.paths().size()); ++i) {
    const std::string path = c.state.recent.paths()[i];
    const std::string name = fs::path(path).filename().string();
    ImGui::PushID(static_cast<int>(i));
    RowSpec row{"recent", name, Icon::kClock};
    row.height = 30;
    const bool pressed = c.w.row(row);
    c.w.hint(path);
    ImGui::PopID();
    if (pressed) return open(c, {path});
  }
}

void OpenDialog::entries(PanelContext& c) {
  if (entries_.empty()) {
    c.w.gap(8);
    c.w.quiet(c.tr("No folder and no file that can be read here."));
    return;
  }
  std::string into;
  std::string chosen;
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(entries_.size()), c.w.px(30) + ImGui::GetStyle().ItemSpacing.y);
  while (clipper.Step())
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const Entry& entry = entries_[static_cast<std::size_t>(i)];
      const auto mark = std::ranges::find(marked_, entry.name);
      ImGui::PushID(i);
      const std::string size = entry.folder ? std::string() : spokenBytes(double(entry.bytes), c.tr);
      RowSpec row{"entry", entry.name, entry.folder ? Icon::kOpen : Icon::kFile, size};
      row.height = 30;
      row.chosen = mark != marked_.end();
      if (entry.folder) row.tint = c.w.theme().accentText;
      const bool pressed = c.w.row(row);
      const bool twice = ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(0);
      ImGui::PopID();
      if (twice && !entry.folder) chosen = entry.name;
      if (!pressed) continue;
      if (entry.folder) {
        into = entry.name;
      } else if (mark != marked_.end()) {
        marked_.erase(mark);
      } else {
        if (!ImGui::GetIO().KeyCtrl) marked_.clear();
        marked_.push_back(entry.name);
      }
    }
  if (!chosen.empty()) return open(c, {(folder_ / chosen).string()});
  if (!into.empty()) enter(folder_ / into);
}

void OpenDialog::footer(PanelContext& c) {
  if (c.w.check("known", c.tr("Only files that can be read"), onlyKnown_)) enter(folder_);
  const std::string label = marked_.size() > 1 ? c.tr.count("Open {} file", "Open {} files", marked_.size())
                                               : std::string(c.tr("Open"));
  const char* cancel = c.tr("Cancel");
  const float width = c.w.textWidth(label, c.w.fonts().strong) + c.w.textWidth(cancel) + c.w.px(24 * 2 + 8);
  ImGui::SameLine(ImGui::GetWindowWidth() - width - c.w.px(24));
  if (c.w.button({"cancel", cancel, Icon::kNone, ButtonStyle::kPlain})) return closeDialog(c);
  ImGui::SameLine(0, c.w.px(8));
  ButtonSpec spec{"open", label, Icon::kNone, ButtonStyle::kPrimary};
  spec.enabled = !marked_.empty();
  if (!c.w.button(spec)) return;
  std::vector<std::string> paths;
  for (const std::string& name : marked_) paths.push_back((folder_ / name).string());
  open(c, std::move(paths));
}

void OpenDialog::draw(PanelContext& c) {
  const bool shown = beginDialogOf(c, Dialog::kOpen, "open-dialog", c.tr("Open files"), {880, 600});
  if (!shown) {
    shown_ = false;
    return;
  }
  if (!shown_) {
    std::error_code error;
    enter(folder_.empty() ? fs::current_path(error) : folder_);
    ImGui::PushID("path");
    c.w.focus().request(ImGui::GetID("##field"));
    ImGui::PopID();
  }
  shown_ = true;
  ButtonSpec up{"up", "", Icon::kChevronUp, ButtonStyle::kPlain};
  const std::string hint = c.tr("The folder above");
  up.hint = hint;
  if (c.w.button(up)) enter(folder_.parent_path());
  ImGui::SameLine(0, c.w.px(8));
  if (c.w.textField("path", typed_, c.tr("Folder or file"), Icon::kNone, 0, true)) submit(c, typed_);
  if (!complaint_.empty()) c.w.paragraph(complaint_, false);
  c.w.gap(8);
  const float height = ImGui::GetContentRegionAvail().y - c.w.px(52);
  ImGui::BeginChild("places", {c.w.px(232), height}, false);
  places(c);
  ImGui::EndChild();
  ImGui::SameLine(0, c.w.px(24));
  ImGui::BeginChild("entries", {0, height}, false);
  if (c.state.dialog == Dialog::kOpen) entries(c);
  ImGui::EndChild();
  c.w.hairline(4, 8);
  if (c.state.dialog == Dialog::kOpen) footer(c);
  c.w.endDialog();
}

}  // namespace stadtblick::ui
