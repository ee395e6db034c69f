#include "session/import_queue.hpp"

#include <algorithm>
#include <exception>

#include "base/web_address.hpp"
#include "io/input_file.hpp"
#include "io/paged_city_importer.hpp"
#include "io/prepared/city_cache.hpp"

namespace stadtblick::session {

using JobPointer = std::shared_ptr<const ImportJob>;
using ImportResult = base::Result<io::Imported>;

/// What tasks report to the main thread. Tasks hold it too, so it outlives the queue where it must.
struct ImportQueue::Inbox {
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<std::pair<JobPointer, geo::LocalFrame>> frames;
  std::vector<FinishedImport> finished;

  bool empty() const { return frames.empty() && finished.empty(); }
  void report(FinishedImport import) {
    const std::lock_guard lock(mutex);
    finished.push_back(std::move(import));
    changed.notify_all();
  }
  void report(const JobPointer& job, const geo::LocalFrame& frame) {
    const std::lock_guard lock(mutex);
    frames.emplace_back(job, frame);
    changed.notify_all();
  }
};

namespace {

/// The frame that this file asks for, from a first look; nothing where only reading it can tell.
std::optional<geo::LocalFrame> probedFrame(const io::ImporterRegistry& importers, const ImportJob& job) {
  if (base::isWebAddress(job.path)) return std::nullopt;  // fetched once, when it is read
  const auto head = io::readInputHead(job.path, io::kHeadBytes);
  if (!head || head.value().empty()) return std::nullopt;
  const auto known = importers.recognise(job.path, head.value(), job.reader);
  if (!known || !known->probe.hasAnchor) return std::nullopt;
  return io::frameFor(job.crsOverride.value_or(known->probe.crs), known->probe.anchor);
}

std::shared_ptr<const ObjectLookup> lookupFor(const ImportResult& result) {
  if (!result) return nullptr;
  if (const auto* model = std::get_if<std::shared_ptr<const model::CityModel>>(&result.value());
      model && *model)
    return std::make_shared<ObjectLookup>(*model);
  if (const auto* paged = std::get_if<std::shared_ptr<const io::PagedCity>>(&result.value());
      paged && *paged && (*paged)->city)
    return std::make_shared<ObjectLookup>((*paged)->city);
  return nullptr;
}

ImportResult cancelledResult(const ImportJob& job) {
  return ImportResult::failure(base::DiagnosticCode::kCancelled, {job.path, 0, ""});
}

/// The files of a job where they are to be prepared; nothing where they are read as they are.
std::optional<io::prepared::CachedFiles> filesToPrepare(const io::ImporterRegistry& importers,
                                                        const ImportJob& job) {
  if (job.cache.folder.empty() || job.prepareAbove == 0) return std::nullopt;
  io::prepared::CachedFiles files;
  files.reader = job.reader;
  files.crs = job.crsOverride;
  files.inputs.assign(job.parts.begin(), job.parts.end());
  if (!files.inputs.empty()) return files;
  if (io::entryOf(job.path) != job.path) return std::nullopt;  // tiles already
  files.inputs = {job.path};
  if (io::prepared::cityBytes(importers, files.inputs, job.reader) <= job.prepareAbove) return std::nullopt;
  return files;
}

/// The city of the cache, made first where it is not there, with the findings of reading the files.
ImportResult importPrepared(const io::ImporterRegistry& importers, const ImportJob& job,
                            const io::prepared::CachedFiles& files, const io::ImportOptions& options,
                            const io::ImportContext& context) {
  auto cached =
      io::prepared::cachedCity(importers, job.cache, files, context.tasks, *job.preparing, job.cancel);
  if (!cached) return ImportResult::failure(std::move(cached.diagnostics()));
  base::Diagnostics findings = std::move(cached.diagnostics());
  auto city = importers.import(cached->folder, {}, options, context);
  findings.append(std::move(city.diagnostics()));
  if (!city) return ImportResult::failure(std::move(findings));
  if (auto* paged = std::get_if<std::shared_ptr<const io::PagedCity>>(&city.value())) {
    // Whoever has the city open has its lease.
    const io::PagedCity* opened = paged->get();
    *paged = {opened, [paged = *paged, lease = cached->lease](const io::PagedCity*) {}};
  }
  return {std::move(city).value(), std::move(findings)};
}

}  // namespace

ImportQueue::ImportQueue(base::TaskPool& tasks, const io::ImporterRegistry& importers)
    : tasks_(tasks), importers_(importers), inbox_(std::make_shared<Inbox>()) {}

void ImportQueue::add(JobPointer job) {
  waiting_.push_back(std::move(job));
  startWaiting();
}

void ImportQueue::drop(const JobPointer& job) {
  base::CancelToken(job->cancel).cancel();
  std::erase(waiting_, job);
  std::erase(running_, job);
  if (decider_ == job) decider_.reset();
  startWaiting();
}

void ImportQueue::forgetFrame() { frame_.reset(); }

void ImportQueue::startWaiting() {
  while (!waiting_.empty() && (frame_ || !decider_)) {
    const JobPointer job = waiting_.front();
    waiting_.pop_front();
    running_.push_back(job);
    const bool decides = !frame_.has_value();
    if (decides) decider_ = job;
    start(job, decides);
  }
}

void ImportQueue::start(const JobPointer& job, bool decides) {
  io::ImportOptions options;
  options.frame = frame_;
  options.crsOverride = job->crsOverride;
  options.cache = job->cache.folder;
  tasks_.submit([inbox = inbox_, job, decides, options, &tasks = tasks_, &importers = importers_]() mutable {
    ImportResult result = cancelledResult(*job);
    std::shared_ptr<const ObjectLookup> lookup;
    try {
      auto large = job->cancel.cancelled() ? std::nullopt : filesToPrepare(importers, *job);
      // A prepared city brings the frame that it was given, or that of its first file.
      if (decides && !large && !job->cancel.cancelled()) {
        options.frame = probedFrame(importers, *job);
        if (options.frame) inbox->report(job, *options.frame);
      }
      if (!job->cancel.cancelled()) {
        const io::ImportContext context{tasks, *job->progress, job->cancel};
        if (large) large->frame = options.frame;
        result = large ? importPrepared(importers, *job, *large, options, context)
                       : importers.import(job->path, job->reader, options, context);
        lookup = lookupFor(result);
      }
    } catch (
        const std::exception& error) {  // out of memory, or a fault of a reader: this file is lost, no other
      result = ImportResult::failure(base::DiagnosticCode::kFileNotReadable, {job->path, 0, ""},
                                     {job->path, error.what()});
    } catch (
        ...) {  // libraries throw what is no std::exception, too; unreported, the session would wait for ever
      result = ImportResult::failure(base::DiagnosticCode::kFileNotReadable, {job->path, 0, ""},
                                     {job->path, "the reader failed"});
    }
    inbox->report({job, std::move(result), std::move(lookup)});
  });
}

std::vector<FinishedImport> ImportQueue::takeFinished() {
  std::vector<std::pair<JobPointer, geo::LocalFrame>> frames;
  std::vector<FinishedImport> finished;
  {
    const std::lock_guard lock(inbox_->mutex);
    frames.swap(inbox_->frames);
    finished.swap(inbox_->finished);
  }
  for (const auto& [job, frame] : frames) {
    if (job != decider_ || frame_) continue;
    frame_ = frame;
    decider_.reset();
  }
  std::erase_if(finished, [this](const auto& one) { return std::erase(running_, one.job) == 0; });
  for (auto& one : finished) {
    if (one.job != decider_) continue;
    decider_.reset();
    if (!one.result) continue;
    // No frame from the first look: what was read brings the one that its importer made.
    if (const auto* model = std::get_if<std::shared_ptr<const model::CityModel>>(&one.result.value()))
      frame_ = (*model)->frame;
    else if (const auto* paged = std::get_if<std::shared_ptr<const io::PagedCity>>(&one.result.value()))
      frame_ = (*paged)->tiles->frame();
    else if (const auto* terrain = std::get_if<std::shared_ptr<const model::Terrain>>(&one.result.value()))
      frame_ = (*terrain)->frame();
    else if (const auto* image = std::get_if<std::shared_ptr<const model::GroundImage>>(&one.result.value()))
      frame_ = (*image)->frame();
  }
  startWaiting();
  return finished;
}

void ImportQueue::wait() {
  if (idle()) return;
  std::unique_lock lock(inbox_->mutex);
  inbox_->changed.wait(lock, [this] { return !inbox_->empty(); });
}

}  // namespace stadtblick::session
