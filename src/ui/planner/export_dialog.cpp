#include <algorithm>
#include <array>
#include <filesystem>

#include "ui/planner/dialogs.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

struct Scope {
  std::string_view label;  ///< English; message id.
  const char* name;
};
constexpr std::array<Scope, 3> kScopes{{{message("Selection"), "selection"},
                                        {message("What is shown"), "visible"},
                                        {message("Everything"), "all"}}};

struct Origin {
  std::string_view label;  ///< English; message id.
  const char* name;
};
constexpr std::array<Origin, 2> kOrigins{
    {{message("From the project's origin"), "local"}, {message("As in the reference system"), "world"}}};

std::string endingOf(const io::Exporter& exporter) { return std::string(exporter.endings().front()); }

const session::ExportJob* jobOf(const session::Session& session, const std::string& path) {
  for (const auto& job : session.exports())
    if (job->path == path) return job.get();
  return nullptr;
}

}  // namespace

void ExportDialog::announce(PanelContext& c) {
  if (underWay_.empty()) return;
  const session::ExportJob* job = jobOf(c.session, underWay_);
  if (job == nullptr || job->state == session::ExportJob::State::kRunning) return;
  underWay_.clear();
  if (job->state == session::ExportJob::State::kDone)
    c.state.notify(base::Severity::kInfo, c.tr.filled("Saved as {}.", job->path));
  if (job->diagnostics.empty()) return;
  const auto& first = job->diagnostics[0];  // one sentence is enough over the view
  c.state.notify(first.severity, c.sentence(first));
}

void ExportDialog::format(PanelContext& c) {
  const auto& exporters = c.session.exporters().all();
  std::vector<std::string> labels;
  int chosen = 0;
  for (std::size_t i = 0; i < exporters.size(); ++i) {
    labels.emplace_back(c.tr(exporters[i]->title()));
    if (exporters[i]->name() == format_) chosen = static_cast<int>(i);
  }
  const auto picked = c.w.choice("format", labels, chosen);
  if (!picked) return;
  const auto& old = *exporters[static_cast<std::size_t>(chosen)];
  const auto& now = *exporters[static_cast<std::size_t>(*picked)];
  format_ = now.name();
  if (path_.ends_with(endingOf(old))) path_.resize(path_.size() - endingOf(old).size());
  path_ += endingOf(now);
}

void ExportDialog::options(PanelContext& c) {
  std::vector<std::string> labels;
  for (const Scope& scope : kScopes) labels.emplace_back(c.tr(scope.label));
  c.w.quiet(c.tr("What"));
  if (const auto picked = c.w.choice("scope", labels, scope_)) scope_ = *picked;
  c.w.gap(8);
  c.w.quiet(c.tr("Only inside this polygon: corners x,y, or a file"));
  c.w.textField("area", area_, "area.geojson");
  c.w.gap(8);
  const io::Exporter* exporter = c.session.exporters().find(format_);
  if (exporter != nullptr && !exporter->traits().worldOnly) {
    labels.clear();
    for (const Origin& origin : kOrigins) labels.emplace_back(c.tr(origin.label));
    c.w.quiet(c.tr("Coordinates"));
    if (const auto picked = c.w.choice("origin", labels, origin_)) origin_ = *picked;
    c.w.gap(8);
  }
  c.w.check("textures", c.tr("With textures"), textures_);
  if (format_ == "stl") c.w.check("open", c.tr("Objects that are not closed, too"), allowOpen_);
}

void ExportDialog::start(PanelContext& c) {
  session::ExportModel command;
  command.path = path_;
  command.format = format_;
  command.scope = kScopes[static_cast<std::size_t>(scope_)].name;
  command.area = area_;
  command.lod = c.snapshot->view.lod;
  const io::Exporter* exporter = c.session.exporters().find(format_);
  if (exporter != nullptr && !exporter->traits().worldOnly)
    command.origin = kOrigins[static_cast<std::size_t>(origin_)].name;
  command.theme = c.snapshot->view.theme;
  command.textures = textures_;
  command.allowOpen = allowOpen_;
  if (c.apply(command)) underWay_ = path_;
}

/// How far it is, and the way out; true while it runs.
bool ExportDialog::progress(PanelContext& c) {
  const session::ExportJob* job = underWay_.empty() ? nullptr : jobOf(c.session, underWay_);
  if (job == nullptr) return false;
  c.w.paragraph(c.tr("The file is being written. The window can be used meanwhile."));
  c.w.gap(12);
  c.w.progress(job->progress->fraction());
  ImGui::SetCursorPosY(ImGui::GetWindowHeight() - c.w.px(48));
  if (c.w.button({"cancel", c.tr("Cancel"), Icon::kClose, ButtonStyle::kPlain}))
    c.apply(session::CancelExport{underWay_});
  return true;
}

void ExportDialog::draw(PanelContext& c) {
  announce(c);
  if (!beginDialogOf(c, Dialog::kExport, "export-dialog", c.tr("Export"), {520, 500})) return;
  if (path_.empty()) {
    std::error_code error;
    path_ = (std::filesystem::current_path(error) / "stadtblick.glb").string();
    scope_ = c.snapshot->view.selected.empty() ? 2 : 0;
  }
  if (!progress(c)) {
    c.w.quiet(c.tr("Format"));
    format(c);
    c.w.gap(8);
    options(c);
    c.w.gap(8);
    c.w.quiet(c.tr("File"));
    c.w.textField("path", path_, "stadtblick.glb");
    const char* done = c.tr("Export");
    ImGui::SetCursorPosY(ImGui::GetWindowHeight() - c.w.px(48));
    ImGui::SetCursorPosX(ImGui::GetWindowWidth() - c.w.textWidth(done, c.w.fonts().strong) - c.w.px(24 + 24));
    if (c.w.button({"export", done, Icon::kNone, ButtonStyle::kPrimary})) start(c);
  }
  c.w.endDialog();
}

}  // namespace stadtblick::ui
