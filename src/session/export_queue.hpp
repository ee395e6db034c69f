#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "base/messages.hpp"
#include "base/task_pool.hpp"
#include "io/export/exporter.hpp"
#include "session/command.hpp"

namespace stadtblick::session {

struct Snapshot;

/// One export, as panels and reports see it.
struct ExportJob {
  enum class State : std::uint8_t { kRunning, kDone, kFailed };
  std::string path;
  State state = State::kRunning;
  std::shared_ptr<base::Progress> progress = std::make_shared<base::Progress>();  ///< in objects.
  base::CancelToken cancel;
  io::ExportReport report;        ///< once done.
  base::Diagnostics diagnostics;  ///< once done or failed.
};

/// Writes exports on the task pool. Used from one thread; the work runs on the pool's.
class ExportQueue {
 public:
  ExportQueue(base::TaskPool& tasks, const io::ExporterRegistry& exporters);
  ~ExportQueue();

  /// Starts it. What is wrong with the call comes back at once (kArgumentInvalid, kObjectUnknown,
  /// kExportNothing); what is wrong with the area or the file shows in the job. `german` must outlive the
  /// queue.
  base::Result<base::Done> start(const ExportModel& command, const Snapshot& snapshot,
                                 const base::Messages& german);
  /// False where no export to `path` is under way.
  bool cancel(const std::string& path);
  /// Takes over what has ended. True when something has.
  bool update();
  /// Until something has ended; returns at once where nothing is under way.
  void wait();
  bool idle() const { return running_ == 0; }

  /// In the order of their start; those that have ended stay.
  const std::vector<std::shared_ptr<const ExportJob>>& jobs() const { return jobs_; }

 private:
  struct Inbox;
  base::TaskPool& tasks_;
  const io::ExporterRegistry& exporters_;
  std::shared_ptr<Inbox> inbox_;
  std::vector<std::shared_ptr<const ExportJob>> jobs_;
  std::size_t running_ = 0;
};

}  // namespace stadtblick::session
