#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace stadtblick::base {

/// A fixed number of worker threads. The destructor finishes what is queued and joins.
class TaskPool {
 public:
  /// `threads` 0: one per core.
  explicit TaskPool(std::size_t threads = 0);
  ~TaskPool();
  TaskPool(const TaskPool&) = delete;
  TaskPool& operator=(const TaskPool&) = delete;

  std::size_t threadCount() const { return threads_.size(); }

  /// Queues a task; the future holds what it returns or throws.
  template <typename Function>
  auto submit(Function function) -> std::future<std::invoke_result_t<Function>> {
    auto task = std::make_shared<std::packaged_task<std::invoke_result_t<Function>()>>(std::move(function));
    auto future = task->get_future();
    enqueue([task] { (*task)(); });
    return future;
  }

  /// Calls function(0) … function(count - 1) on the pool and on the calling thread; returns when all are
  /// done. May be called from inside a task.
  void parallelFor(std::size_t count, const std::function<void(std::size_t)>& function);

 private:
  void enqueue(std::function<void()> task);
  void work();

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> queue_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace stadtblick::base
