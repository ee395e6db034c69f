#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "io/importer.hpp"
#include "io/prepared/city_cache.hpp"
#include "session/object_lookup.hpp"

namespace stadtblick::session {

/// One file to be read, shared by the main thread and the task that reads it.
struct ImportJob {
  std::string layer;
  std::string path;
  std::vector<std::string> parts;  ///< files that are one prepared city; empty: `path` alone.
  io::prepared::CityCache cache;   ///< where large files are prepared; no folder: they are read as they are.
  std::uint64_t prepareAbove = 0;  ///< bytes of city models from which a file is prepared; 0: none is.
  std::shared_ptr<io::prepared::PrepareProgress> preparing =
      std::make_shared<io::prepared::PrepareProgress>();
  std::string reader;
  std::optional<geo::Crs> crsOverride;
  std::shared_ptr<base::Progress> progress = std::make_shared<base::Progress>();
  base::CancelToken cancel;
};

struct FinishedImport {
  std::shared_ptr<const ImportJob> job;
  base::Result<io::Imported> result;
  std::shared_ptr<const ObjectLookup> lookup;
};

/// Reads files on the task pool, so that the first file in order decides the frame for all: the others are
/// held back until that one was probed. Used from one thread; the work runs on the pool's.
class ImportQueue {
 public:
  ImportQueue(base::TaskPool& tasks, const io::ImporterRegistry& importers);

  void add(std::shared_ptr<const ImportJob> job);
  /// Its result will not be reported.
  void drop(const std::shared_ptr<const ImportJob>& job);
  /// The next file decides the frame anew.
  void forgetFrame();

  const std::optional<geo::LocalFrame>& frame() const { return frame_; }
  bool idle() const { return !decider_ && waiting_.empty() && running_.empty(); }

  /// Takes over what the tasks have reported and starts what can start.
  std::vector<FinishedImport> takeFinished();
  /// Until a task has something to report; returns at once where none is under way.
  void wait();

 private:
  struct Inbox;
  void startWaiting();
  void start(const std::shared_ptr<const ImportJob>& job, bool decides);

  base::TaskPool& tasks_;
  const io::ImporterRegistry& importers_;
  std::shared_ptr<Inbox> inbox_;
  std::optional<geo::LocalFrame> frame_;
  std::shared_ptr<const ImportJob> decider_;
  std::deque<std::shared_ptr<const ImportJob>> waiting_;
  std::vector<std::shared_ptr<const ImportJob>> running_;
};

}  // namespace stadtblick::session
