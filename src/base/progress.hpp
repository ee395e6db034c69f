#pragma once

#include <atomic>
#include <cstdint>
#include <memory>

namespace stadtblick::base {

/// Shared flag that asks running work to stop soon. Copies share the flag. Any thread.
class CancelToken {
 public:
  void cancel() { flag_->store(true, std::memory_order_relaxed); }
  bool cancelled() const { return flag_->load(std::memory_order_relaxed); }

 private:
  std::shared_ptr<std::atomic<bool>> flag_ = std::make_shared<std::atomic<bool>>(false);
};

/// How far a piece of work is. Written by the work, read by any thread.
class Progress {
 public:
  void setTotal(std::uint64_t total) { total_.store(total, std::memory_order_relaxed); }
  void advance(std::uint64_t by) { done_.fetch_add(by, std::memory_order_relaxed); }
  std::uint64_t done() const { return done_.load(std::memory_order_relaxed); }
  std::uint64_t total() const { return total_.load(std::memory_order_relaxed); }
  /// 0 … 1; 0 while the total is unknown.
  double fraction() const {
    const auto all = total();
    return all == 0 ? 0.0 : static_cast<double>(done()) / static_cast<double>(all);
  }

 private:
  std::atomic<std::uint64_t> done_{0};
  std::atomic<std::uint64_t> total_{0};
};

}  // namespace stadtblick::base
