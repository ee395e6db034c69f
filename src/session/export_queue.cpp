#include "session/export_queue.hpp"

#include <algorithm>
#include <charconv>
#include <exception>
#include <optional>
#include <utility>

#include "session/export_choice.hpp"
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

/// The area of the command in `crs`.
base::Result<ExportClip> clipOf(const ExportModel& command, const geo::Crs& crs) {
  ExportClip clip;
  clip.rule = command.touch ? io::ClipRule::kTouch : io::ClipRule::kCentre;
  if (command.lod) clip.lod = static_cast<model::Lod>(*command.lod);
  if (command.area.empty() && command.box.empty()) return clip;
  auto area =
      command.area.empty() ? io::ExportArea::parseBox(command.box) : io::ExportArea::parse(command.area, crs);
  if (!area) return base::Result<ExportClip>::failure(std::move(area.diagnostics()));
  clip.area = std::move(area).value();
  return clip;
}

/// What a task works with.
struct Work {
  ExportModel command;
  io::ExportRequest request;
  std::vector<ExportWish> wishes;
  geo::Crs crs;  ///< of the project.
};

WrittenResult run(Work work, const io::ExporterRegistry& exporters, const base::Messages& german,
                  const io::ExportContext& context) {
  const auto clip = clipOf(work.command, work.crs);
  if (!clip) return WrittenResult::failure(clip.diagnostics());
  for (const ExportWish& wish : work.wishes) {
    auto layer = exportLayer(wish, clip.value(), context.cancel);
    if (!layer) return WrittenResult::failure(std::move(layer.diagnostics()));
    work.request.layers.push_back(std::move(layer).value());
  }
  return exporters.write(std::move(work.request), work.command.format, german, context);
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
  Work work{command, {}, {}, snapshot.frame.crs()};
  if (auto settled = settle(command, work.request); !settled) return settled;
  auto wishes = exportWishes(command, snapshot);
  if (!wishes) return DoneResult::failure(std::move(wishes.diagnostics()));
  work.wishes = std::move(wishes).value();

  auto job = std::make_shared<ExportJob>();
  job->path = command.path;
  // A second export to the same file takes the place of the first in the list.
  std::erase_if(jobs_, [&](const auto& old) { return old->path == command.path; });
  jobs_.push_back(job);
  ++running_;
  tasks_.submit([inbox = inbox_, job = JobPointer(job), work = std::move(work), &exporters = exporters_,
                 &german]() mutable {
    try {
      const io::ExportContext context{*job->progress, job->cancel};
      inbox->report(job, run(std::move(work), exporters, german, context));
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
