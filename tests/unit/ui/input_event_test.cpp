#include "ui/input_event.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace stadtblick::ui {
namespace {

InputEvent event(InputKind kind) {
  InputEvent e;
  e.kind = kind;
  e.seconds = 1.25;
  return e;
}

TEST(InputEvent, EveryKindComesBackAsItWas) {
  std::vector<InputEvent> events;
  auto move = event(InputKind::kPointerMove);
  move.x = 640.5;
  move.y = 12;
  move.pointer = 3;
  auto down = event(InputKind::kPointerDown);
  down.x = 1;
  down.button = 2;
  down.modifiers = kShift | kControl;
  auto scroll = event(InputKind::kScroll);
  scroll.scrollX = -1;
  scroll.scrollY = 0.5;
  auto key = event(InputKind::kKeyDown);
  key.key = Key::kZ;
  key.modifiers = kControl;
  auto text = event(InputKind::kText);
  text.character = 0xDF;
  auto drop = event(InputKind::kDrop);
  drop.paths = {"/tmp/Straße \"Nord\".gml", "b.gml"};
  for (const auto& e : {move, down, scroll, key, text, drop, event(InputKind::kSettle),
                        event(InputKind::kClose), event(InputKind::kPointerLeave)}) {
    const auto back = inputEventFromJson(toJsonLine(e));
    ASSERT_TRUE(back) << toJsonLine(e);
    EXPECT_EQ(back.value(), e) << toJsonLine(e);
  }
}

TEST(InputEvent, EveryKeyHasANameOfItsOwn) {
  for (std::size_t i = 0; i < keyCount(); ++i)
    EXPECT_EQ(keyFromName(keyName(static_cast<Key>(i))), static_cast<Key>(i));
  EXPECT_FALSE(keyFromName("ß"));
}

TEST(InputEvent, WhatIsNoEventIsRefusedWithASentence) {
  for (const char* line : {"", "[]", "{", R"({"kind":"dance"})", R"({"kind":"key-down","key":"hyper"})",
                           R"({"kind":"pointer-down","button":9})", R"({"kind":"scroll","x":"left"})"}) {
    const auto result = inputEventFromJson(line);
    EXPECT_FALSE(result) << line;
    EXPECT_TRUE(result.diagnostics().hasErrors()) << line;
  }
}

TEST(InputEvent, ARecordingNamesTheLineThatIsWrong) {
  const auto path = std::filesystem::temp_directory_path() / "stadtblick_recording_test.jsonl";
  std::ofstream(path) << "# a click\n\n" << toJsonLine(event(InputKind::kSettle)) << "\nnonsense\n";
  const auto result = readRecording(path.string());
  ASSERT_FALSE(result);
  EXPECT_EQ(result.diagnostics()[0].place.line, 4);
  std::ofstream(path) << "# a click\n\n" << toJsonLine(event(InputKind::kSettle)) << "\n";
  const auto good = readRecording(path.string());
  ASSERT_TRUE(good);
  EXPECT_EQ(good.value().size(), 1U);
  std::filesystem::remove(path);
}

}  // namespace
}  // namespace stadtblick::ui
