#pragma once

#include <cstdint>
#include <future>
#include <list>
#include <memory>
#include <string>

#include "base/task_pool.hpp"
#include "model/city_source.hpp"
#include "session/activity.hpp"

namespace stadtblick::session {

/// Reads cells of prepared cities in the background, and keeps the last few. Used from one thread.
class CellReader {
 public:
  CellReader(base::TaskPool& tasks, Activity& activity) : tasks_(tasks), activity_(activity) {}
  ~CellReader();
  CellReader(const CellReader&) = delete;
  CellReader& operator=(const CellReader&) = delete;

  struct Answer {
    bool loading = false;
    std::shared_ptr<const model::LoadedCell> cell;  ///< null while it is read, and where that failed.
  };
  /// Starts reading where that was not done yet.
  Answer cell(const std::shared_ptr<const model::CitySource>& city, std::uint32_t number);
  /// Takes over what was read. True when there was something.
  bool update();
  bool idle() const;

 private:
  struct Entry {
    std::shared_ptr<const model::CitySource> city;
    std::uint32_t number = 0;
    base::CancelToken cancel;
    std::future<std::shared_ptr<const model::LoadedCell>> coming;  ///< not valid once it is taken over.
    std::shared_ptr<const model::LoadedCell> cell;
  };

  base::TaskPool& tasks_;
  Activity& activity_;
  std::list<Entry> entries_;  ///< the last asked for comes first.
};

}  // namespace stadtblick::session
