#include "session/command.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

namespace stadtblick::session {
namespace {

using nlohmann::json;

scenario::Camera camera() { return {{1, 2, 3}, {4, 5, 6}, 50, scenario::Projection::kPerspective, 500}; }

/// One of each, with no member left at its default.
std::vector<Command> allCommands() {
  scenario::ViewSpec view;
  view.lod = 1;
  view.camera = camera();
  return {OpenFiles{{"a.gml", "b c.gml"}, "citygml", "EPSG:25832"},
          CloseLayer{"a.gml"},
          CancelImport{"a.gml"},
          SetView{view},
          SetCamera{camera()},
          FitView{scenario::NamedView::kTop, true},
          SetLayerVisible{"a.gml", false},
          Select{{{"a.gml", "x"}, {"b.gml", "#3"}}, true},
          HideSelected{},
          IsolateSelected{},
          ShowAll{},
          SetColourBy{"roofType"},
          SetLod{2},
          SetTime{base::Instant::parse("2026-06-21T15:00+02:00").value()},
          SetStyle{scenario::SceneStyle::kTextured},
          SetTheme{"winter"},
          SetBackground{std::array<float, 3>{0.5F, 0.25F, 1.0F}},
          SetShadows{false},
          SetEdges{false},
          SetSetting{"interface.language", "de", true},
          SavePicture{"a.png", 640, 480},
          ExportModel{"a.glb",
                      "glb",
                      "selection",
                      {"DE_1"},
                      "1,2 3,4 5,6",
                      "1,2,3,4",
                      true,
                      2,
                      "world",
                      "z",
                      "winter",
                      false,
                      true,
                      "2026-03-21"},
          CancelExport{"a.glb"},
          Undo{},
          Redo{}};
}

TEST(Command, AllComeBackFromJson) {
  std::set<std::size_t> kinds;
  for (const Command& command : allCommands()) {
    const json document = json::parse(toJson(command).dump());
    const auto again = commandFromJson(document);
    ASSERT_TRUE(again) << document << again.diagnostics()[0].message();
    EXPECT_TRUE(again.value() == command) << document;
    kinds.insert(command.index());
  }
  EXPECT_EQ(kinds.size(), std::variant_size_v<Command>);
}

TEST(Command, EachHasALabelOfItsOwn) {
  std::set<std::string_view> labels;
  for (const Command& command : allCommands()) labels.insert(commandLabel(command));
  EXPECT_EQ(labels.size(), std::variant_size_v<Command>);
}

TEST(Command, NothingIsTakenForNoLodAndForTheSky) {
  const auto lod = commandFromJson({{"command", "SetLod"}, {"lod", nullptr}});
  ASSERT_TRUE(lod);
  EXPECT_FALSE(std::get<SetLod>(lod.value()).lod);
  const auto background = commandFromJson({{"command", "SetBackground"}});
  ASSERT_TRUE(background);
  EXPECT_FALSE(std::get<SetBackground>(background.value()).colour);
}

TEST(Command, BadDocumentsAreFindings) {
  for (const json& document :
       {json("SetLod"), json::object(), json{{"command", "Explode"}}, json{{"command", "OpenFiles"}},
        json{{"command", "SetLod"}, {"lod", 9}}, json{{"command", "SetTime"}}, json{{"command", "SetStyle"}},
        json{{"command", "SetCamera"}, {"camera", {{"eye", {0, 0, 0}}, {"target", {0, 0, 0}}}}},
        json{{"command", "SavePicture"}, {"path", "a.png"}, {"width", 0}},
        json{{"command", "SetBackground"}, {"colour", {2, 0, 0}}},
        json{{"command", "SetView"}, {"view", {{"lod", "two"}}}}}) {
    const auto command = commandFromJson(document);
    ASSERT_FALSE(command) << document;
    EXPECT_EQ(command.diagnostics().count(base::DiagnosticCode::kDocumentInvalid), 1U);
  }
}

}  // namespace
}  // namespace stadtblick::session
