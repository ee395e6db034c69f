#include "batch/picture_options.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "support/temporary_folder.hpp"

namespace stadtblick::batch {
namespace {

PictureOptions options() {
  PictureOptions one;
  one.output = "a.png";
  return one;
}

TEST(PictureOptions, NothingSaidChangesNothing) {
  const auto plan = planPicture(options());
  ASSERT_TRUE(plan);
  EXPECT_TRUE(plan->commands.empty());
  EXPECT_EQ(plan->job.size, (render::PixelSize{1920, 1080}));
  EXPECT_EQ(plan->job.samples, 64);
  EXPECT_EQ(plan->job.path, "a.png");
}

TEST(PictureOptions, EveryOptionBecomesACommand) {
  const test::TemporaryFolder folder;
  std::ofstream(folder.path() / "view.json") << R"({"shadows": false})";
  auto one = options();
  one.size = "3840x2160";
  one.view = "top";
  one.camera = "691000.5,5334000,600";
  one.target = "691000,5334100,-3.5";
  one.background = "#336699";
  one.colourBy = "roofType";
  one.time = "2026-06-21T15:00+02:00";
  one.style = "white";
  one.theme = "winter";
  one.lod = 2;
  one.viewFile = folder.path() / "view.json";
  const auto plan = planPicture(one);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->job.size, (render::PixelSize{3840, 2160}));
  ASSERT_EQ(plan->commands.size(), 9U);
  EXPECT_FALSE(std::get<session::SetView>(plan->commands[0]).view.shadows) << "the saved view comes first";
  EXPECT_EQ(std::get<session::FitView>(plan->commands[1]).direction, scenario::NamedView::kTop);
  const auto camera = std::get<session::SetCamera>(plan->commands[2]).camera;
  EXPECT_EQ(camera.eye, (geo::Vec3{691000.5, 5334000, 600}));
  EXPECT_EQ(camera.target, (geo::Vec3{691000, 5334100, -3.5}));
  const auto background = std::get<session::SetBackground>(plan->commands[7]).colour.value();
  EXPECT_FLOAT_EQ(background[0], 0x33 / 255.0F);
  EXPECT_FLOAT_EQ(background[2], 0x99 / 255.0F);
  EXPECT_EQ(std::get<session::SetColourBy>(plan->commands[8]).attribute, "roofType");
}

TEST(PictureOptions, WhatIsWrongIsAFinding) {
  const auto refuses = [](auto change) {
    auto one = options();
    change(one);
    const auto plan = planPicture(one);
    return !plan && plan.diagnostics().hasErrors();
  };
  for (const auto* size : {"64 by 64", "64", "x64", "64x", "0x64", "64x-1", "1e3x10", "40000x10",
                           "30000x30000", "99999999999x1"})
    EXPECT_TRUE(refuses([&](auto& one) { one.size = size; })) << size;
  for (const auto* position : {"1,2", "1,2,3,4", "1;2;3", "a,b,c", "nan,0,0", "1,2,inf", ",,"})
    EXPECT_TRUE(refuses([&](auto& one) { one.camera = position, one.target = "0,0,0"; })) << position;
  EXPECT_TRUE(refuses([](auto& one) { one.camera = "1,2,3"; })) << "a camera needs a target";
  EXPECT_TRUE(refuses([](auto& one) { one.camera = one.target = "1,2,3"; }));
  for (const auto* colour : {"red", "#12345", "#1234567", "#12345g", "#-12345"})
    EXPECT_TRUE(refuses([&](auto& one) { one.background = colour; })) << colour;
  EXPECT_TRUE(refuses([](auto& one) { one.view = "up"; }));
  EXPECT_TRUE(refuses([](auto& one) { one.time = "tea time"; }));
  EXPECT_TRUE(refuses([](auto& one) { one.style = "gothic"; }));
  EXPECT_TRUE(refuses([](auto& one) { one.samples = 0; }));
  EXPECT_TRUE(refuses([](auto& one) { one.viewFile = "/no/such.json"; }));
}

}  // namespace
}  // namespace stadtblick::batch
