#include "ui/replay.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

#include <filesystem>
#include <fstream>

#include "ui/actions.hpp"
#include "ui/input_feed.hpp"

namespace stadtblick::ui {
namespace {

Replay replayOf(std::string_view lines) {
  const auto path = std::filesystem::temp_directory_path() / "stadtblick_replay_test.jsonl";
  std::ofstream(path) << lines;
  auto replay = Replay::load(path.string());
  std::filesystem::remove(path);
  EXPECT_TRUE(replay);
  return std::move(replay).value();
}

TEST(Replay, AFrameTakesASixtiethOfASecondWhateverItCosts) {
  Replay replay = replayOf(
      "{\"kind\":\"pointer-move\",\"t\":0.0167,\"x\":1}\n{\"kind\":\"pointer-move\",\"t\":0.0333,\"x\":2}\n"
      "{\"kind\":\"pointer-move\",\"t\":0.05,\"x\":3}\n");
  for (const double x : {1.0, 2.0, 3.0}) {
    const auto events = replay.next(false, false);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].x, x);
  }
  EXPECT_TRUE(replay.over());
}

TEST(Replay, SettleHoldsBackWhatComesAfterIt) {
  Replay replay = replayOf("{\"kind\":\"settle\",\"t\":0}\n{\"kind\":\"close\",\"t\":0}\n");
  for (int frame = 0; frame < 100; ++frame) EXPECT_TRUE(replay.next(false, false).empty());
  EXPECT_EQ(replay.next(true, false).size(), 1U);
  EXPECT_TRUE(replay.over());
}

TEST(Replay, WhatWasDoneInAFrameMayUnsettleIt) {
  Replay replay = replayOf(
      "{\"kind\":\"key-down\",\"key\":\"f\",\"t\":0}\n{\"kind\":\"settle\",\"t\":0}\n{\"kind\":\"close\","
      "\"t\":0}\n");
  EXPECT_EQ(replay.next(true, false).size(), 1U);
  EXPECT_FALSE(replay.over());
  EXPECT_EQ(replay.next(true, false).size(), 1U);
}

TEST(Replay, IdleTimeIsSkipped) {
  Replay replay = replayOf("{\"kind\":\"close\",\"t\":500}\n");
  EXPECT_TRUE(replay.next(true, false).empty());
  EXPECT_EQ(replay.next(true, true).size(), 1U);
}

class InputFeedTest : public testing::Test {
 protected:
  InputFeedTest() {
    ImGui::CreateContext();
    feed_.attach([] { return std::string(); }, [](const std::string&) {});
  }
  ~InputFeedTest() override { ImGui::DestroyContext(); }

  void add(InputKind kind, double x = 0, Key key = Key::kNone, std::uint8_t modifiers = kNoModifier) {
    InputEvent event;
    event.kind = kind;
    event.x = x;
    event.key = key;
    event.modifiers = modifiers;
    feed_.add(event);
  }
  InputFeed feed_;
};

TEST_F(InputFeedTest, AQuickClickIsNotLost) {
  add(InputKind::kPointerMove, 10);
  add(InputKind::kPointerDown, 10);
  add(InputKind::kPointerUp, 10);
  const ImGuiIO& io = ImGui::GetIO();
  feed_.feed();
  EXPECT_EQ(io.MousePos.x, 10.0F);
  EXPECT_FALSE(io.MouseDown[0]);
  feed_.feed();
  EXPECT_TRUE(io.MouseDown[0]);
  feed_.feed();
  EXPECT_FALSE(io.MouseDown[0]);
  EXPECT_TRUE(feed_.empty());
}

TEST_F(InputFeedTest, MovesAreOneFrame) {
  for (int i = 0; i < 50; ++i) add(InputKind::kPointerMove, i);
  feed_.feed();
  EXPECT_TRUE(feed_.empty());
  EXPECT_EQ(ImGui::GetIO().MousePos.x, 49.0F);
}

TEST_F(InputFeedTest, TheReleaseOfControlEndsIt) {
  add(InputKind::kKeyDown, 0, Key::kControl);  // X11: the modifiers before the event
  EXPECT_EQ(feed_.feed().modifiers, kControl);
  add(InputKind::kKeyUp, 0, Key::kControl, kControl);
  EXPECT_EQ(feed_.feed().modifiers, kNoModifier);
}

TEST(Shortcuts, NoKeyMeansTwoThings) {
  std::vector<std::pair<Key, std::uint8_t>> seen;
  for (const Shortcut& shortcut : shortcuts()) {
    for (const auto& keys : {std::pair(shortcut.key, shortcut.modifiers),
                             std::pair(shortcut.otherKey, shortcut.otherModifiers)}) {
      if (keys.first == Key::kNone) continue;
      EXPECT_EQ(std::find(seen.begin(), seen.end(), keys), seen.end()) << shortcut.label;
      seen.push_back(keys);
    }
  }
}

}  // namespace
}  // namespace stadtblick::ui
