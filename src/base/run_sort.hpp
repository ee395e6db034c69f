#pragma once

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <type_traits>
#include <vector>

#include "base/scratch_bytes.hpp"

namespace stadtblick::base {

/// Sorts more records than memory holds: runs of them are sorted one by one and put aside in a file, and
/// merged while they are read. Memory does not grow with the number of records, but for some kilobytes a run.
/// `Less` is a total order, or equal records come in any order.
template <typename T, typename Less>
class RunSort {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  /// The file lies in `folder`.
  explicit RunSort(std::filesystem::path folder, Less less = {}, std::size_t runBytes = 2U << 20U)
      : scratch_(std::move(folder)), less_(less), most_(std::max<std::size_t>(runBytes / sizeof(T), 2)) {}

  void add(const T& record) {
    if (run_.size() == most_) putAside();
    run_.push_back(record);
    ++size_;
  }
  std::uint64_t size() const { return size_; }
  /// The first error of the file as kFileNotWritable.
  Result<Done> status() const { return scratch_.status(); }
  /// Why a cursor failed.
  Result<Done> lost() const { return scratch_.lost(); }

  /// Goes through the records in their order.
  class Cursor {
   public:
    /// Nothing at the end, and where the file cannot be read: then failed() is true.
    const T* next() {
      if (started_) {
        Run& last = runs_[heap_.back()];
        ++last.at;
        if (last.at < last.block.size() || refill(last))
          std::push_heap(heap_.begin(), heap_.end(), behind());
        else
          heap_.pop_back();
      }
      started_ = true;
      if (heap_.empty() || failed_) return nullptr;
      std::pop_heap(heap_.begin(), heap_.end(), behind());
      const Run& first = runs_[heap_.back()];
      return &first.block[first.at];
    }
    bool failed() const { return failed_; }

   private:
    friend class RunSort;
    struct Run {
      std::uint64_t nextRecord = 0;  ///< in the file.
      std::uint64_t endRecord = 0;
      std::vector<T> block;
      std::size_t at = 0;
    };
    static constexpr std::size_t kBlockRecords = std::max<std::size_t>((32U << 10U) / sizeof(T), 1);

    explicit Cursor(const RunSort& sort) : sort_(sort) {}
    auto behind() const {
      return [this](std::size_t a, std::size_t b) {
        return sort_.less_(runs_[b].block[runs_[b].at], runs_[a].block[runs_[a].at]);
      };
    }
    bool refill(Run& run) {
      const auto count =
          static_cast<std::size_t>(std::min<std::uint64_t>(kBlockRecords, run.endRecord - run.nextRecord));
      run.block.resize(count);
      run.at = 0;
      if (count > 0 && !sort_.scratch_.read(run.nextRecord * sizeof(T), run.block.data(), count * sizeof(T)))
        failed_ = true;
      run.nextRecord += count;
      return count > 0 && !failed_;
    }

    const RunSort& sort_;
    std::vector<Run> runs_;
    std::vector<std::size_t> heap_;  ///< runs; the one that is being read is taken out of the heap, last.
    bool started_ = false;
    bool failed_ = false;
  };

  /// From the first record on; as often as wanted. Nothing is added meanwhile.
  Cursor sorted() {
    if (!run_.empty()) putAside();
    std::vector<T>().swap(run_);
    Cursor cursor(*this);
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      typename Cursor::Run run{i == 0 ? 0 : ends_[i - 1], ends_[i], {}, 0};
      if (cursor.refill(run)) {
        cursor.runs_.push_back(std::move(run));
        cursor.heap_.push_back(cursor.heap_.size());
      }
    }
    std::make_heap(cursor.heap_.begin(), cursor.heap_.end(), cursor.behind());
    if (!scratch_.status()) cursor.failed_ = true;
    return cursor;
  }

 private:
  void putAside() {
    std::sort(run_.begin(), run_.end(), less_);
    scratch_.append({reinterpret_cast<const char*>(run_.data()), run_.size() * sizeof(T)});
    run_.clear();
    ends_.push_back(size_);
  }

  ScratchBytes scratch_;
  Less less_;
  std::size_t most_;
  std::vector<T> run_;
  std::vector<std::uint64_t> ends_;  ///< of the runs, in records.
  std::uint64_t size_ = 0;
};

}  // namespace stadtblick::base
