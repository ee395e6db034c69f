#include "session/export_queue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <latch>

#include "base/atomic_file.hpp"
#include "session/session.hpp"
#include "support/model_maker.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::session {
namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;

class ExportQueueTest : public testing::Test {
 protected:
  ExportQueueTest() {
    io::registerBuiltInExporters(exporters_);
    for (const char* id : {"left", "right"})
      maker_.house(id, {id[0] == 'l' ? 0.0 : 100.0, 0, 0}, {10, 10, 10});
    const auto model = maker_.finish();
    Layer layer;
    layer.id = "town.gml";
    layer.state = Layer::State::kReady;
    layer.content = model;
    layer.lookup = std::make_shared<const ObjectLookup>(model);
    snapshot_.layers.push_back(std::make_shared<const Layer>(std::move(layer)));
  }
  ExportModel command(const std::string& name = "out.obj") const {
    ExportModel command;
    command.path = (folder_.path() / name).string();
    return command;
  }
  /// Names of the objects that an export writes.
  std::vector<std::string> written(const ExportModel& command) {
    base::TaskPool pool(1);
    ExportQueue queue(pool, exporters_);
    if (!queue.start(command, snapshot_, german_)) return {"refused"};
    queue.wait();
    EXPECT_TRUE(queue.update());
    EXPECT_TRUE(queue.idle());
    const auto& job = *queue.jobs().back();
    if (job.state != ExportJob::State::kDone) return {"failed"};
    std::vector<std::string> names;
    const std::string text = base::readFile(command.path).value();
    for (std::size_t at = text.find("\no "); at != std::string::npos; at = text.find("\no ", at + 1))
      names.push_back(text.substr(at + 3, text.find('\n', at + 1) - at - 3));
    return names;
  }
  base::Diagnostics refusal(const ExportModel& command) {
    base::TaskPool pool(1);
    ExportQueue queue(pool, exporters_);
    return queue.start(command, snapshot_, german_).diagnostics();
  }

  test::TemporaryFolder folder_;
  io::ExporterRegistry exporters_;
  support::ModelMaker maker_;
  Snapshot snapshot_;
  base::Messages german_;
};

using testing::ElementsAre;

TEST_F(ExportQueueTest, ScopesAndIdsSayWhat) {
  EXPECT_THAT(written(command()), ElementsAre("left", "right"));
  ExportModel one = command();
  one.objects = {"right_roof"};  // a part stands for the whole
  EXPECT_THAT(written(one), ElementsAre("right"));
  snapshot_.view.selected = {{"town.gml", "left"}};
  ExportModel selection = command();
  selection.scope = "selection";
  EXPECT_THAT(written(selection), ElementsAre("left"));
  ExportModel visible = command();
  visible.scope = "visible";
  snapshot_.view.hidden = {{"town.gml", "left"}};
  EXPECT_THAT(written(visible), ElementsAre("right"));
  snapshot_.view.hidden.clear();
  snapshot_.view.isolated = {{"town.gml", "left"}};
  EXPECT_THAT(written(visible), ElementsAre("left"));
  snapshot_.view.layers = {{"town.gml", false}};
  EXPECT_THAT(written(visible), ElementsAre("refused"));
}

TEST_F(ExportQueueTest, AreasTakeWholeObjects) {
  ExportModel centre = command();
  centre.area = "-1,-1 6,-1 6,11 -1,11";  // holds the centre of "left"
  EXPECT_THAT(written(centre), ElementsAre("left"));
  centre.area = "-1,-1 4,-1 4,11 -1,11";  // only a part of it
  EXPECT_THAT(written(centre), ElementsAre("failed"));
  centre.touch = true;
  EXPECT_THAT(written(centre), ElementsAre("left"));
  ExportModel box = command();
  box.box = "90,-10,120,20";
  EXPECT_THAT(written(box), ElementsAre("right"));
}

TEST_F(ExportQueueTest, WhatIsWrongWithTheCallComesBackAtOnce) {
  ExportModel unknown = command();
  unknown.objects = {"left", "nobody", "noone"};
  EXPECT_EQ(refusal(unknown).count(DiagnosticCode::kObjectUnknown), 2U);
  ExportModel origin = command();
  origin.origin = "1,2";
  EXPECT_EQ(refusal(origin).count(DiagnosticCode::kArgumentInvalid), 1U);
  ExportModel scope = command();
  scope.scope = "some";
  EXPECT_EQ(refusal(scope).count(DiagnosticCode::kArgumentInvalid), 1U);
}

TEST_F(ExportQueueTest, CancelledExportFailsAndLeavesNothing) {
  base::TaskPool pool(1);
  std::latch gate(1);
  auto blocked = pool.submit([&] { gate.wait(); });  // the only thread is busy until the export is cancelled
  ExportQueue queue(pool, exporters_);
  const ExportModel wanted = command();
  ASSERT_TRUE(queue.start(wanted, snapshot_, german_));
  EXPECT_FALSE(queue.start(wanted, snapshot_, german_)) << "the same file twice at once";
  EXPECT_TRUE(queue.cancel(wanted.path));
  gate.count_down();
  queue.wait();
  queue.update();
  EXPECT_EQ(queue.jobs().back()->state, ExportJob::State::kFailed);
  EXPECT_EQ(queue.jobs().back()->diagnostics.count(DiagnosticCode::kCancelled), 1U);
  EXPECT_TRUE(fs::is_empty(folder_.path()));
  EXPECT_FALSE(queue.cancel(wanted.path));
}

}  // namespace
}  // namespace stadtblick::session
