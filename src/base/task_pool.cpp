#include "base/task_pool.hpp"

#include <algorithm>
#include <atomic>
#include <exception>

namespace stadtblick::base {

TaskPool::TaskPool(std::size_t threads) {
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  threads_.reserve(threads);
  for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

TaskPool::~TaskPool() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  for (auto& thread : threads_) thread.join();
}

void TaskPool::enqueue(std::function<void()> task) {
  {
    const std::lock_guard lock(mutex_);
    queue_.push_back(std::move(task));
  }
  wake_.notify_one();
}

void TaskPool::work() {
  for (;;) {
    std::function<void()> task;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      task = std::move(queue_.front());
      queue_.pop_front();
    }
    task();
  }
}

void TaskPool::parallelFor(std::size_t count, const std::function<void(std::size_t)>& function) {
  struct Shared {
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    std::mutex mutex;
    std::condition_variable finished;
    std::exception_ptr error;
  };
  if (count == 0) return;
  auto shared = std::make_shared<Shared>();
  // Helpers that start late find nothing left; the caller never waits for a task that has not begun.
  const auto run = [shared, count, &function] {
    for (std::size_t i = shared->next.fetch_add(1); i < count; i = shared->next.fetch_add(1)) {
      try {
        function(i);
      } catch (...) {
        const std::lock_guard lock(shared->mutex);
        if (!shared->error) shared->error = std::current_exception();
      }
      if (shared->done.fetch_add(1) + 1 == count) {
        const std::lock_guard lock(shared->mutex);
        shared->finished.notify_all();
      }
    }
  };
  for (std::size_t i = 1; i < std::min(count, threads_.size() + 1); ++i) enqueue(run);
  run();
  std::unique_lock lock(shared->mutex);
  shared->finished.wait(lock, [&] { return shared->done.load() == count; });
  if (shared->error) std::rethrow_exception(shared->error);
}

}  // namespace stadtblick::base
