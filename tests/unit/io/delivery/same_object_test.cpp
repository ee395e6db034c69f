#include "io/delivery/same_object.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stadtblick::io {
namespace {

using testing::ElementsAre;
using enum TwinFate;

std::vector<TwinFate> fates(const std::vector<Twin>& twins) { return fatesOf(twins); }

TEST(SameObject, EqualGeometryIsKeptOnce) {
  EXPECT_THAT(fates({{0, 7, 0, 0}, {0, 7, 1, 0}, {0, 7, 2, 0}}), ElementsAre(kKept, kRepeated, kRepeated));
}

TEST(SameObject, TheNewestStaysWhereverItLies) {
  EXPECT_THAT(fates({{20190501, 7, 0, 0}, {20240501, 8, 1, 0}}), ElementsAre(kReplaced, kKept));
  EXPECT_THAT(fates({{20240501, 8, 0, 0}, {20190501, 7, 1, 0}}), ElementsAre(kKept, kReplaced));
  EXPECT_THAT(fates({{20190501, 7, 0, 0}, {20240501, 7, 1, 0}}), ElementsAre(kRepeated, kKept))
      << "its attributes may be newer";
}

TEST(SameObject, WhatNoDateRulesOutStays) {
  EXPECT_THAT(fates({{0, 7, 0, 0}, {0, 8, 1, 0}}), ElementsAre(kKept, kAmbiguous));
  EXPECT_THAT(fates({{0, 7, 0, 0}, {20240501, 8, 1, 0}}), ElementsAre(kAmbiguous, kKept));
  EXPECT_THAT(fates({{0, 7, 0, 0}, {0, 8, 1, 0}, {0, 8, 2, 0}}), ElementsAre(kKept, kAmbiguous, kRepeated));
  EXPECT_THAT(fates({{0, 7, 0, 0}, {0, 8, 0, 1}}), ElementsAre(kKept, kKept)) << "twice in one file";
}

TEST(SameObject, DatesAreReadWithoutTheirTime) {
  EXPECT_EQ(dateNumber("2023-04-01"), 20230401);
  EXPECT_EQ(dateNumber("2023-04-01T12:00:00Z"), 20230401);
  EXPECT_EQ(dateNumber("1.4.2023"), 0);
  EXPECT_EQ(dateNumber("2023-4x-01"), 0);
  EXPECT_EQ(dateNumber(""), 0);
}

}  // namespace
}  // namespace stadtblick::io
