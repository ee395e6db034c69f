#include "session/export_queue.hpp"

#include <algorithm>
#include <charconv>
#include <exception>
#include <optional>
#include <utility>

#include "io/export/export_area.hpp"
#include "session/session.hpp"

namespace stadtblick::session {

using base::DiagnosticCode;
using base::Done;
using DoneResult = base::Result<Done>;
using WrittenResult = base::Result<io::ExportReport>;
using JobPointer = std::shared_ptr<const ExportJob>;

struct ExportQueue::Inbox {
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<std::pair<JobPointer, WrittenResult>> finished;

  void report(const JobPointer& job, WrittenResult result) {
    const std::lock_guard lock(mutex);
    finished.emplace_back(job, std::move(result));
    changed.notify_all();
  }
};

namespace {

DoneResult refuse(std::string value, std::string what, std::string reason) {
  return DoneResult::failure(DiagnosticCode::kArgumentInvalid, {},
                             {std::move(value), std::move(what), std::move(reason)});
}

/// "x,y,z"
std::optional<geo::WorldPosition> positionOf(const std::string& text) {
  double numbers[3] = {};
  const char* at = text.data();
  const char* const end = at + text.size();
  for (double& number : numbers) {
    if (at != end && *at == ',' && &number != numbers) ++at;
    const auto [stop, error] = std::from_chars(at, end, number);
    if (error != std::errc()) return std::nullopt;
    at = stop;
  }
  if (at != end) return std::nullopt;
  return geo::WorldPosition{numbers[0], numbers[1], numbers[2]};
}

/// A layer of the request with the layer it comes from.
struct Wanted {
  const Layer* layer = nullptr;
  io::ExportLayer content;
};

std::vector<Wanted> openModels(const Snapshot& snapshot) {
  std::vector<Wanted> models;
  for (const auto& layer : snapshot.layers)
    if (auto model = cityModel(*layer)) models.push_back({layer.get(), {std::move(model), {}}});
  return models;
}

using Keys = std::vector<scenario::ObjectKey>;

/// Marks the top-level objects of `keys` as `wanted` says; ids that are nowhere are left alone.
void mark(const Keys& keys, bool wanted, std::vector<Wanted>& models) {
  for (Wanted& one : models) {
    auto& rows = one.content.wanted;
    const auto& objects = one.content.model->objects;
    for (const auto& key : keys) {
      if (key.layer != one.layer->id) continue;
      if (const auto row = one.layer->lookup->find(key.id)) rows[objects.topLevel[*row]] = wanted;
    }
  }
}

void markAll(bool wanted, std::vector<Wanted>& models) {
  for (Wanted& one : models) one.content.wanted.assign(one.content.model->objects.size(), wanted);
}

/// By id in any layer. Fails with kObjectUnknown, naming every id that is nowhere.
DoneResult markIds(const std::vector<std::string>& ids, std::vector<Wanted>& models) {
  markAll(false, models);
  base::Diagnostics unknown;
  for (const std::string& id : ids) {
    bool found = false;
    for (Wanted& one : models)
      if (const auto row = one.layer->lookup->find(id)) {
        one.content.wanted[one.content.model->objects.topLevel[*row]] = true;
        found = true;
      }
    if (!found) unknown.add(DiagnosticCode::kObjectUnknown, {}, {id});
  }
  if (!unknown.empty()) return DoneResult::failure(std::move(unknown));
  return Done{};
}

DoneResult choose(const ExportModel& command, const Snapshot& snapshot, std::vector<Wanted>& models) {
  const scenario::ViewSpec& view = snapshot.view;
  if (!command.objects.empty()) return markIds(command.objects, models);
  if (command.scope == "selection") {
    markAll(false, models);
    mark(view.selected, true, models);
  } else if (command.scope == "visible") {
    std::erase_if(models, [&](const Wanted& one) { return !isVisible(view, one.layer->id); });
    markAll(view.isolated.empty(), models);
    mark(view.isolated, true, models);
    mark(view.hidden, false, models);
  } else if (command.scope != "all") {
    return refuse(command.scope, "a scope", "there are all, visible and selection");
  }
  return Done{};
}

DoneResult settle(const ExportModel& command, io::ExportRequest& request) {
  request.path = command.path;
  if (command.lod) request.lod = static_cast<model::Lod>(*command.lod);
  request.textures = command.textures;
  request.theme = command.theme;
  request.allowOpen = command.allowOpen;
  request.date = command.date;
  if (command.origin == "world") {
    request.origin = geo::WorldPosition{};
  } else if (!command.origin.empty() && command.origin != "local") {
    request.origin = positionOf(command.origin);
    if (!request.origin) return refuse(command.origin, "an origin", "there are local, world and x,y,z");
  }
  if (command.up == "y")
    request.up = io::UpAxis::kY;
  else if (command.up == "z")
    request.up = io::UpAxis::kZ;
  else if (!command.up.empty())
    return refuse(command.up, "an up axis", "there are y and z");
  return Done{};
}

/// Leaves only what lies in the area of the command.
DoneResult clip(const ExportModel& command, io::ExportRequest& request) {
  if (command.area.empty() && command.box.empty()) return Done{};
  auto area = command.area.empty() ? io::ExportArea::parseBox(command.box)
                                   : io::ExportArea::parse(command.area, request.frame().crs());
  if (!area) return DoneResult::failure(std::move(area.diagnostics()));
  const auto rule = command.touch ? io::ClipRule::kTouch : io::ClipRule::kCentre;
  for (io::ExportLayer& layer : request.layers) {
    const auto inside = area->objectsInside(*layer.model, rule, request.lod);
    if (layer.wanted.empty()) {
      layer.wanted = inside;
      continue;
    }
    for (std::size_t row = 0; row < inside.size(); ++row)
      layer.wanted[row] = layer.wanted[row] && inside[row];
  }
  return Done{};
}

WrittenResult run(const ExportModel& command, io::ExportRequest request,
                  const io::ExporterRegistry& exporters, const base::Messages& german,
                  const io::ExportContext& context) {
  if (auto clipped = clip(command, request); !clipped)
    return WrittenResult::failure(std::move(clipped.diagnostics()));
  return exporters.write(std::move(request), command.format, german, context);
}

}  // namespace

ExportQueue::ExportQueue(base::TaskPool& tasks, const io::ExporterRegistry& exporters)
    : tasks_(tasks), exporters_(exporters), inbox_(std::make_shared<Inbox>()) {}

ExportQueue::~ExportQueue() {
  for (const auto& job : jobs_) base::CancelToken(job->cancel).cancel();
}

DoneResult ExportQueue::start(const ExportModel& command, const Snapshot& snapshot,
                              const base::Messages& german) {
  for (const auto& job : jobs_)
    if (job->state == ExportJob::State::kRunning && job->path == command.path)
      return refuse(command.path, "a file", "it is being written");
  io::ExportRequest request;
  if (auto settled = settle(command, request); !settled) return settled;
  std::vector<Wanted> models = openModels(snapshot);
  if (auto chosen = choose(command, snapshot, models); !chosen) return chosen;
  for (Wanted& one : models) request.layers.push_back(std::move(one.content));
  if (request.layers.empty())
    return DoneResult::failure(DiagnosticCode::kExportNothing, {command.path, 0, {}});

  auto job = std::make_shared<ExportJob>();
  job->path = command.path;
  // A second export to the same file takes the place of the first in the list.
  std::erase_if(jobs_, [&](const auto& old) { return old->path == command.path; });
  jobs_.push_back(job);
  ++running_;
  tasks_.submit([inbox = inbox_, job = JobPointer(job), command, request = std::move(request),
                 &exporters = exporters_, &german]() mutable {
    try {
      const io::ExportContext context{*job->progress, job->cancel};
      inbox->report(job, run(command, std::move(request), exporters, german, context));
    } catch (const std::exception& error) {  // out of memory, or a fault of an exporter
      inbox->report(job, WrittenResult::failure(DiagnosticCode::kFileNotWritable, {job->path, 0, {}},
                                                {job->path, error.what()}));
    } catch (...) {
      inbox->report(job, WrittenResult::failure(DiagnosticCode::kFileNotWritable, {job->path, 0, {}},
                                                {job->path, "the exporter failed"}));
    }
  });
  return Done{};
}

bool ExportQueue::cancel(const std::string& path) {
  for (const auto& job : jobs_)
    if (job->path == path && job->state == ExportJob::State::kRunning) {
      base::CancelToken(job->cancel).cancel();
      return true;
    }
  return false;
}

bool ExportQueue::update() {
  std::vector<std::pair<JobPointer, WrittenResult>> finished;
  {
    const std::lock_guard lock(inbox_->mutex);
    finished.swap(inbox_->finished);
  }
  for (auto& [job, result] : finished) {
    --running_;
    const auto slot = std::ranges::find(jobs_, job);
    if (slot == jobs_.end()) continue;
    auto ended = std::make_shared<ExportJob>(*job);
    ended->state = result ? ExportJob::State::kDone : ExportJob::State::kFailed;
    if (result) ended->report = result.value();
    ended->diagnostics = std::move(result.diagnostics());
    *slot = std::move(ended);
  }
  return !finished.empty();
}

void ExportQueue::wait() {
  if (idle()) return;
  std::unique_lock lock(inbox_->mutex);
  inbox_->changed.wait(lock, [this] { return !inbox_->finished.empty(); });
}

}  // namespace stadtblick::session
