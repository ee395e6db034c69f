#include "session/session.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <latch>
#include <thread>

#include "base/atomic_file.hpp"
#include "support/small_city.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::session {
namespace {

using base::DiagnosticCode;
using State = Layer::State;

/// Reads files that start with "town X": a town at easting X, worked at on the pool. "slow" ends only when it
/// is cancelled, "throw" throws, "strange" throws what is no std::exception.
class TownImporter : public io::Importer {
 public:
  std::string_view name() const override { return "town"; }
  std::optional<io::Probe> probe(const std::filesystem::path&, std::string_view head) const override {
    if (!head.starts_with("town ")) return std::nullopt;
    io::Probe probe;
    probe.format = "Town";
    probe.hasAnchor = head.find("lost") == std::string_view::npos;
    probe.anchor = {std::stod(std::string(head.substr(5))), 5930123.0, 7};
    if (head.find("late") != std::string_view::npos)
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return probe;
  }
  base::Result<io::Imported> read(const std::filesystem::path& path, const io::ImportOptions& options,
                                  const io::ImportContext& context) const override {
    const std::string content = base::readFile(path).value();
    if (content.find("throw") != std::string::npos) throw std::runtime_error("a fault of the reader");
    if (content.find("strange") != std::string::npos) throw 42;
    context.progress.setTotal(8);
    std::atomic<int> worked = 0;
    context.tasks.parallelFor(8, [&](std::size_t) {
      ++worked;
      context.progress.advance(1);
    });
    while (content.find("slow") != std::string::npos && !context.cancel.cancelled())
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    if (context.cancel.cancelled())
      return base::Result<io::Imported>::failure(DiagnosticCode::kCancelled, {path.string(), 0, ""});
    test::CityBuilder builder;
    const auto house = builder.object(model::ObjectKind::kBuilding, "house");
    builder.number(house, "measuredHeight", 10.4, "10.4", "m");
    builder.square(house, 5, 5, worked, 10);
    builder.city().frame = options.frame.value_or(geo::LocalFrame({}, {42, 43, 0}));
    return io::Imported(builder.build());
  }
};

class SessionTest : public testing::Test {
 protected:
  static std::unique_ptr<Session> newSession(std::size_t threads = 1) {
    auto session = std::make_unique<Session>(base::Resources(), threads);
    session->importers().add(std::make_unique<TownImporter>());
    return session;
  }
  std::string file(const std::string& name, const std::string& content) const {
    const auto path = folder_.path() / name;
    std::ofstream(path) << content;
    return path.string();
  }
  static State stateOf(const Session& session, std::size_t layer = 0) {
    return session.snapshot()->layers.at(layer)->state;
  }
  static DiagnosticCode firstCode(const Session& session, std::size_t layer = 0) {
    return session.snapshot()->layers.at(layer)->diagnostics[0].code;
  }
  static bool does(Session& session, const Command& command) { return session.apply(command).hasValue(); }

  test::TemporaryFolder folder_;
};

TEST_F(SessionTest, OpensAFileOnOneThread) {
  const auto session = newSession(1);
  ASSERT_TRUE(does(*session, OpenFiles{{file("a.town", "town 565500")}, "", ""}));
  EXPECT_EQ(stateOf(*session), State::kLoading);
  EXPECT_FALSE(session->activity().settled());
  session->settle();
  ASSERT_EQ(stateOf(*session), State::kReady);
  EXPECT_TRUE(session->activity().settled());
  EXPECT_FALSE(session->loading());
  EXPECT_FALSE(session->update()) << "nothing is left to take over";
  const auto snapshot = session->snapshot();
  EXPECT_TRUE(snapshot->hasFrame);
  EXPECT_EQ(snapshot->frame.origin(), (geo::Vec3{565000, 5930000, 0}));
  EXPECT_EQ(cityModel(*snapshot->layers[0])->frame.origin(), snapshot->frame.origin());
  EXPECT_EQ(snapshot->layers[0]->id, "a.town");
  EXPECT_TRUE(snapshot->layers[0]->lookup->find("house"));
}

TEST_F(SessionTest, TheFirstFileDecidesTheFrameHoweverSlowItIs) {
  for (int round = 0; round < 5; ++round) {
    const auto session = newSession(4);
    ASSERT_TRUE(does(*session, OpenFiles{{file("first.town", "town 565500 late"), file("b.town", "town 100"),
                                          file("c.town", "town 900000")},
                                         "",
                                         ""}));
    session->settle();
    ASSERT_EQ(session->snapshot()->layers.size(), 3U);
    for (const auto& layer : session->snapshot()->layers)
      EXPECT_EQ(cityModel(*layer)->frame.origin().x, 565000);
  }
}

TEST_F(SessionTest, AFirstFileThatFailsLeavesTheFrameToTheNext) {
  const auto session = newSession(2);
  ASSERT_TRUE(does(*session, OpenFiles{{"/no/such.town", file("b.town", "town 3500")}, "", ""}));
  session->settle();
  EXPECT_EQ(stateOf(*session, 0), State::kFailed);
  EXPECT_EQ(firstCode(*session, 0), DiagnosticCode::kFileNotFound);
  EXPECT_EQ(stateOf(*session, 1), State::kReady);
  EXPECT_EQ(session->snapshot()->frame.origin().x, 3000);
  EXPECT_EQ(session->activity().failures(), 1U);
}

TEST_F(SessionTest, WithoutAPlaceInTheHeadTheModelBringsItsFrame) {
  const auto session = newSession(2);
  ASSERT_TRUE(
      does(*session, OpenFiles{{file("a.town", "town 1 lost"), file("b.town", "town 9000")}, "", ""}));
  session->settle();
  EXPECT_EQ(session->snapshot()->frame.origin().x, 42);
  EXPECT_EQ(cityModel(*session->snapshot()->layers[1])->frame.origin().x, 42);
}

TEST_F(SessionTest, FoldersAndStrangeFilesAreRefusedWithAFinding) {
  const auto session = newSession();
  ASSERT_TRUE(does(*session, OpenFiles{{folder_.path().string(), file("x.bin", "what is this")}, "", ""}));
  session->settle();
  EXPECT_EQ(firstCode(*session, 0), DiagnosticCode::kDeliveryEmpty);
  EXPECT_EQ(firstCode(*session, 1), DiagnosticCode::kFormatUnknown);
  EXPECT_FALSE(session->snapshot()->hasFrame);
}

TEST_F(SessionTest, AReaderThatThrowsCostsItsFileOnly) {
  const auto session = newSession(2);
  ASSERT_TRUE(does(*session, OpenFiles{{file("a.town", "town 1 throw"), file("s.town", "town 1 strange"),
                                        file("b.town", "town 1")},
                                       "",
                                       ""}));
  session->settle();
  for (const std::size_t failed : {0U, 1U}) {
    EXPECT_EQ(stateOf(*session, failed), State::kFailed);
    EXPECT_EQ(firstCode(*session, failed), DiagnosticCode::kFileNotReadable);
  }
  EXPECT_EQ(stateOf(*session, 2), State::kReady);
}

TEST_F(SessionTest, CancelKeepsTheLayerAndLetsOthersGoOn) {
  const auto session = newSession(1);
  ASSERT_TRUE(
      does(*session, OpenFiles{{file("a.town", "town 1000 slow"), file("b.town", "town 2000")}, "", ""}));
  ASSERT_TRUE(does(*session, CancelImport{"a.town"}));
  EXPECT_FALSE(does(*session, CancelImport{"a.town"})) << "it is not being read any more";
  session->settle();
  EXPECT_EQ(stateOf(*session, 0), State::kFailed);
  EXPECT_EQ(firstCode(*session, 0), DiagnosticCode::kCancelled);
  EXPECT_EQ(stateOf(*session, 1), State::kReady);
}

TEST_F(SessionTest, ClosingWhileLoadingForgetsTheLayer) {
  const auto session = newSession(1);
  ASSERT_TRUE(does(*session, OpenFiles{{file("a.town", "town 1000 slow")}, "", ""}));
  ASSERT_TRUE(does(*session, CloseLayer{"a.town"}));
  session->settle();
  EXPECT_TRUE(session->snapshot()->layers.empty());
  EXPECT_TRUE(session->activity().settled());
  EXPECT_EQ(session->activity().failures(), 0U);
}

TEST_F(SessionTest, ASessionThatEndsWhileLoadingJoins) {
  const auto start = std::chrono::steady_clock::now();
  {
    const auto session = newSession(2);
    ASSERT_TRUE(does(*session, OpenFiles{{file("a.town", "town 1 slow"), file("b.town", "town 2 slow"),
                                          file("c.town", "town 3 slow")},
                                         "",
                                         ""}));
    session->update();
  }
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

TEST_F(SessionTest, TheLastLayerTakesTheFrameWithIt) {
  const auto session = newSession();
  ASSERT_TRUE(does(*session, OpenFiles{{file("a.town", "town 1500")}, "", ""}));
  session->settle();
  ASSERT_TRUE(does(*session, SetCamera{{{1500, 0, 9}, {1500, 10, 0}, 35, {}, 500}}));
  ASSERT_TRUE(does(*session, CloseLayer{"a.town"}));
  EXPECT_FALSE(session->snapshot()->hasFrame);
  EXPECT_FALSE(session->snapshot()->view.camera);
  EXPECT_FALSE(session->canUndo());
  ASSERT_TRUE(does(*session, OpenFiles{{file("b.town", "town 77700")}, "", ""}));
  session->settle();
  EXPECT_EQ(session->snapshot()->frame.origin().x, 77000);
}

TEST_F(SessionTest, LayersOfTheSameNameAreNumbered) {
  const auto session = newSession();
  const auto path = file("a.town", "town 1");
  ASSERT_TRUE(does(*session, OpenFiles{{path, path}, "", ""}));
  session->settle();
  EXPECT_EQ(session->snapshot()->layers[0]->id, "a.town");
  EXPECT_EQ(session->snapshot()->layers[1]->id, "a.town (2)");
}

TEST_F(SessionTest, TwoSessionsInOneProcessDoNotMeet) {
  const auto one = newSession(2);
  const auto two = newSession(2);
  ASSERT_TRUE(does(*one, OpenFiles{{file("a.town", "town 1500")}, "", ""}));
  ASSERT_TRUE(does(*two, OpenFiles{{file("b.town", "town 2500")}, "", ""}));
  ASSERT_TRUE(does(*one, SetSetting{"interface.language", "de"}));
  ASSERT_TRUE(does(*two, SetSetting{"interface.language", "en"}));
  ASSERT_TRUE(does(*one, SetLod{2}));
  one->settle();
  two->settle();
  EXPECT_EQ(one->snapshot()->frame.origin().x, 1000);
  EXPECT_EQ(two->snapshot()->frame.origin().x, 2000);
  EXPECT_EQ(one->messages().language(), "de");
  EXPECT_EQ(two->messages().language(), "en");
  EXPECT_FALSE(two->snapshot()->view.lod);
}

TEST_F(SessionTest, UndoAndRedoWalkThroughTheViews) {
  const auto session = newSession();
  const auto start = session->snapshot()->view;
  ASSERT_TRUE(does(*session, SetLod{1}));
  ASSERT_TRUE(does(*session, SetEdges{false}));
  const auto end = session->snapshot()->view;
  EXPECT_THAT(session->history(), testing::ElementsAre("Change the level of detail", "Switch edges"));
  ASSERT_TRUE(does(*session, Undo{}));
  EXPECT_TRUE(session->snapshot()->view.edges);
  EXPECT_EQ(session->snapshot()->view.lod, 1);
  ASSERT_TRUE(does(*session, Undo{}));
  EXPECT_EQ(session->snapshot()->view, start);
  EXPECT_FALSE(does(*session, Undo{}));
  ASSERT_TRUE(does(*session, Redo{}));
  ASSERT_TRUE(does(*session, Redo{}));
  EXPECT_EQ(session->snapshot()->view, end);
  EXPECT_FALSE(does(*session, Redo{}));
  ASSERT_TRUE(does(*session, Undo{}));
  ASSERT_TRUE(does(*session, SetShadows{false}));
  EXPECT_FALSE(session->canRedo()) << "a new step ends the way back";
}

TEST_F(SessionTest, DraggingTheCameraIsOneStep) {
  const auto session = newSession();
  for (int i = 0; i < 10; ++i)
    ASSERT_TRUE(does(*session, SetCamera{{{0, 0, 10.0 + i}, {0, 1, 0}, 35, {}, 500}}));
  EXPECT_EQ(session->history().size(), 1U);
  ASSERT_TRUE(does(*session, Undo{}));
  EXPECT_FALSE(session->snapshot()->view.camera);
}

TEST_F(SessionTest, WhatChangesNothingIsNoStep) {
  const auto session = newSession();
  const auto revision = session->snapshot()->revision;
  ASSERT_TRUE(does(*session, SetEdges{true}));
  EXPECT_FALSE(session->canUndo());
  EXPECT_EQ(session->snapshot()->revision, revision);
  ASSERT_TRUE(does(*session, SetEdges{false}));
  EXPECT_GT(session->snapshot()->revision, revision);
}

TEST_F(SessionTest, ASnapshotStaysAsItWas) {
  const auto session = newSession();
  ASSERT_TRUE(does(*session, OpenFiles{{file("a.town", "town 1")}, "", ""}));
  const auto before = session->snapshot();
  session->settle();
  ASSERT_TRUE(does(*session, SetLod{1}));
  EXPECT_EQ(before->layers[0]->state, State::kLoading);
  EXPECT_FALSE(before->view.lod);
}

TEST_F(SessionTest, SelectionHideIsolateShow) {
  const auto session = newSession();
  const scenario::ObjectKey a{"l", "a"};
  const scenario::ObjectKey b{"l", "b"};
  ASSERT_TRUE(does(*session, Select{{a, a}, false}));
  ASSERT_TRUE(does(*session, Select{{a, b}, true}));
  EXPECT_THAT(session->snapshot()->view.selected, testing::ElementsAre(a, b));
  ASSERT_TRUE(does(*session, IsolateSelected{}));
  ASSERT_TRUE(does(*session, HideSelected{}));
  EXPECT_THAT(session->snapshot()->view.hidden, testing::ElementsAre(a, b));
  EXPECT_TRUE(session->snapshot()->view.selected.empty());
  ASSERT_TRUE(does(*session, ShowAll{}));
  EXPECT_TRUE(session->snapshot()->view.hidden.empty());
  EXPECT_TRUE(session->snapshot()->view.isolated.empty());
}

TEST_F(SessionTest, FitsTheCameraToTheSelection) {
  const auto session = newSession();
  ASSERT_TRUE(does(*session, OpenFiles{{file("a.town", "town 1500")}, "", ""}));
  session->settle();
  ASSERT_TRUE(does(*session, Select{{{"a.town", "house"}}, false}));
  ASSERT_TRUE(does(*session, FitView{scenario::NamedView::kSouth, true}));
  const auto camera = session->snapshot()->view.camera;
  ASSERT_TRUE(camera);
  EXPECT_EQ(camera->target.x, 1010) << "the middle of a square from 5 to 15 m";
  EXPECT_LT(camera->eye.y, camera->target.y) << "from the south";
  ASSERT_TRUE(does(*session, FitView{scenario::NamedView::kTop, false}));
  EXPECT_FALSE(session->snapshot()->view.camera) << "all of it: the renderer fits the camera";
}

TEST_F(SessionTest, BadCommandsChangeNothing) {
  const auto session = newSession();
  ASSERT_TRUE(does(*session, OpenFiles{{file("a.town", "town 1500")}, "", ""}));
  session->settle();
  const auto before = session->snapshot();
  for (const Command& command :
       {Command(SetLod{9}), Command(CloseLayer{"x"}), Command(SetLayerVisible{"x", false}),
        Command(SetColourBy{"colour of the door"}), Command(SetCamera{}), Command(SetSetting{"a", "b"}),
        Command(OpenFiles{{"a"}, "no reader", ""}), Command(SavePicture{"a.png", 10, 10}), Command(Undo{}),
        Command(Redo{})}) {
    const auto done = session->apply(command);
    ASSERT_FALSE(done) << commandLabel(command);
    EXPECT_GT(done.diagnostics()[0].message().size(), 10U);
  }
  EXPECT_EQ(session->snapshot(), before);
  EXPECT_EQ(session->apply(SetColourBy{"colour of the door"}).diagnostics()[0].code,
            DiagnosticCode::kAttributeUnknown);
  EXPECT_TRUE(does(*session, SetColourBy{"measuredHeight"}));
}

TEST_F(SessionTest, PicturesAreTakenByWhoeverCanDraw) {
  const auto session = newSession();
  int taken = 0;
  session->setPictureHandler([&taken](const SavePicture& command) -> base::Result<base::Done> {
    taken += command.width;
    return base::Done{};
  });
  EXPECT_TRUE(does(*session, SavePicture{"a.png", 64, 48}));
  EXPECT_EQ(taken, 64);
}

TEST_F(SessionTest, SettingsAreKeptOnlyWhereAsked) {
  const auto path = folder_.path() / "config" / "settings.json";
  {
    const auto session = newSession();
    ASSERT_TRUE(session->useSettingsFile(path));
    ASSERT_TRUE(does(*session, SetSetting{"interface.language", "de"}));
  }
  const auto session = newSession();
  ASSERT_TRUE(session->useSettingsFile(path));
  EXPECT_EQ(session->messages().language(), "de");
}

TEST_F(SessionTest, WhatHoldsForOneRunIsNotKept) {
  const auto path = folder_.path() / "config" / "settings.json";
  {
    const auto session = newSession();
    ASSERT_TRUE(session->useSettingsFile(path));
    ASSERT_TRUE(does(*session, SetSetting{"interface.language", "de", true}));
    EXPECT_EQ(session->messages().language(), "de");
    EXPECT_FALSE(std::filesystem::exists(path));
    ASSERT_TRUE(does(*session, SetSetting{"interface.theme", "dark"}));
    EXPECT_FALSE(does(*session, SetSetting{"interface.scale", "9", true}));
  }
  const auto session = newSession();
  ASSERT_TRUE(session->useSettingsFile(path));
  EXPECT_EQ(session->settings().text("interface.language"), "system");
  EXPECT_EQ(session->settings().text("interface.theme"), "dark");
}

}  // namespace
}  // namespace stadtblick::session
