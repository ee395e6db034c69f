#include "base/task_pool.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

#include "base/progress.hpp"

namespace stadtblick::base {
namespace {

TEST(TaskPool, FutureHoldsTheValueOrTheException) {
  TaskPool pool(2);
  EXPECT_EQ(pool.submit([] { return 42; }).get(), 42);
  auto failing = pool.submit([]() -> int { throw std::runtime_error("broken"); });
  EXPECT_THROW(failing.get(), std::runtime_error);
}

TEST(TaskPool, ParallelForCallsEachIndexOnce) {
  TaskPool pool(3);
  std::vector<std::atomic<int>> calls(1000);
  pool.parallelFor(calls.size(), [&](std::size_t i) { ++calls[i]; });
  for (const auto& count : calls) EXPECT_EQ(count.load(), 1);
  pool.parallelFor(0, [](std::size_t) { FAIL(); });
}

TEST(TaskPool, ParallelForInsideOfTasksDoesNotLock) {
  TaskPool pool(2);
  std::atomic<int> sum = 0;
  pool.parallelFor(8, [&](std::size_t) { pool.parallelFor(8, [&](std::size_t) { ++sum; }); });
  EXPECT_EQ(sum.load(), 64);
}

TEST(TaskPool, ParallelForGoesOnAfterAnExceptionAndPassesItOn) {
  TaskPool pool(2);
  std::atomic<int> calls = 0;
  EXPECT_THROW(pool.parallelFor(100,
                                [&](std::size_t i) {
                                  ++calls;
                                  if (i == 3) throw std::runtime_error("broken");
                                }),
               std::runtime_error);
  EXPECT_EQ(calls.load(), 100);
}

TEST(TaskPool, DestructorFinishesWhatIsQueued) {
  std::atomic<int> done = 0;
  {
    TaskPool pool(1);
    for (int i = 0; i < 50; ++i) pool.submit([&] { ++done; });
  }
  EXPECT_EQ(done.load(), 50);
}

TEST(CancelToken, CopiesShareTheFlag) {
  CancelToken token;
  const CancelToken copy = token;
  EXPECT_FALSE(copy.cancelled());
  token.cancel();
  EXPECT_TRUE(copy.cancelled());
}

TEST(Progress, FractionIsZeroWhileTheTotalIsUnknown) {
  Progress progress;
  progress.advance(5);
  EXPECT_EQ(progress.fraction(), 0.0);
  progress.setTotal(20);
  EXPECT_EQ(progress.fraction(), 0.25);
}

}  // namespace
}  // namespace stadtblick::base
