#include <fmt/core.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "base/atomic_file.hpp"
#include "geo/local_box.hpp"
#include "session/attribute_statistics.hpp"
#include "session/data_report.hpp"
#include "session/session.hpp"
#include "support/synthetic_city.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::session {
namespace {

/// Makes a city of 2,000 houses of every file named *.houses.
class HousesImporter final : public io::Importer {
 public:
  std::string_view name() const override { return "houses"; }
  std::optional<io::Probe> probe(const std::filesystem::path& path, std::string_view) const override {
    if (path.extension() != ".houses") return std::nullopt;
    return io::Probe{"houses", "", {}, {}, false};
  }
  base::Result<io::Imported> read(const std::filesystem::path&, const io::ImportOptions&,
                                  const io::ImportContext&) const override {
    auto paged = std::make_shared<io::PagedCity>();
    paged->tiles = std::make_shared<support::SyntheticTree>(2000);
    paged->city = std::make_shared<support::SyntheticCity>(2000);
    return io::Imported(std::shared_ptr<const io::PagedCity>(std::move(paged)));
  }
};

class PagedCityTest : public testing::Test {
 protected:
  PagedCityTest() {
    session_.importers().add(std::make_unique<HousesImporter>());
    const auto file = folder_.path() / "city.houses";
    std::ofstream(file) << "houses";
    EXPECT_TRUE(session_.apply(OpenFiles{{file.string()}, {}, {}}));
    session_.settle();
  }
  const Layer& layer() { return *session_.snapshot()->layers.at(0); }

  test::TemporaryFolder folder_;
  Session session_{base::Resources::locate(), 2};
};

TEST_F(PagedCityTest, OpensWithoutReadingACell) {
  ASSERT_EQ(layer().state, Layer::State::kReady);
  EXPECT_TRUE(session_.snapshot()->hasFrame);
  EXPECT_FALSE(cityModel(layer()));
  ASSERT_TRUE(citySource(layer()));
  EXPECT_EQ(objectColumns(layer()).kinds.size(), 2016U);
}

TEST_F(PagedCityTest, ObjectsAreFoundByWhatPeopleType) {
  const auto found = layer().lookup->search("B00012", 10);
  EXPECT_EQ(found.total, 100U);
  EXPECT_EQ(found.objects.size(), 10U);
  EXPECT_EQ(layer().lookup->idOf(found.objects[0]), "B0001200");
  EXPECT_EQ(layer().lookup->find("B0000007"), 7U);
}

TEST_F(PagedCityTest, AnObjectIsDescribedOnceItsCellWasRead) {
  const scenario::ObjectKey key{layer().id, "B0000150"};
  auto answer = session_.describe(key);
  EXPECT_EQ(answer.state, ObjectAnswer::State::kLoading);
  EXPECT_FALSE(session_.activity().settled());
  for (int i = 0; i < 2000 && answer.state == ObjectAnswer::State::kLoading; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    session_.update();
    answer = session_.describe(key);
  }
  ASSERT_EQ(answer.state, ObjectAnswer::State::kFound);
  EXPECT_EQ(answer.text.id, "B0000150");
  EXPECT_EQ(answer.text.surfaces, 6U);
  EXPECT_TRUE(session_.activity().settled());
  EXPECT_EQ(session_.describe({layer().id, "none"}).state, ObjectAnswer::State::kMissing);
}

TEST_F(PagedCityTest, StatisticsComeFromColumns) {
  const auto sources = attributeSources(*session_.snapshot());
  const auto heights = attributeStatistics(sources, "measuredHeight", session_.codelists(), "en");
  EXPECT_EQ(heights.objects, 2016U);
  EXPECT_EQ(heights.numbers, 2016U);
  EXPECT_GT(heights.minimum, 7.0);
  EXPECT_LT(heights.maximum, 45.0);
  const auto uses = attributeStatistics(sources, "use", session_.codelists(), "en");
  ASSERT_EQ(uses.categories.size(), 5U);
  std::size_t all = 0;
  for (const auto& category : uses.categories) all += category.count;
  EXPECT_EQ(all, 2016U);
  EXPECT_TRUE(session_.apply(SetColourBy{"use"}));
  EXPECT_FALSE(session_.apply(SetColourBy{"no such"}));
}

TEST_F(PagedCityTest, ASelectionAnAreaAndEverythingCanBeExported) {
  const auto objects = [this](ExportModel command) {
    command.path = (folder_.path() / "out.obj").string();
    const auto started = session_.apply(command);
    EXPECT_TRUE(started);
    session_.settle();
    const ExportJob& job = *session_.exports().back();
    EXPECT_EQ(job.state, ExportJob::State::kDone);
    return job.report.objects;
  };
  EXPECT_EQ(objects({}), 2016U);
  ExportModel some;
  some.objects = {"B0000001", "B0001200", "B0001201"};  // of two cells
  EXPECT_EQ(objects(some), 3U);
  const std::string text = base::readFile(folder_.path() / "out.obj").value();
  EXPECT_NE(text.find("\no B0001200\n"), std::string::npos);
  EXPECT_EQ(text.find("\no B0000002\n"), std::string::npos);
  EXPECT_TRUE(session_.apply(Select{{{layer().id, "B0000150"}}}));
  ExportModel selection;
  selection.scope = "selection";
  EXPECT_EQ(objects(selection), 1U);
  // The first cell alone, by the centres of its houses.
  const auto city = citySource(layer());
  const geo::Box3 cell = geo::localBoxToWorld(city->frame(), city->cells()[0].bounds);
  ExportModel area;
  area.box = fmt::format("{},{},{},{}", cell.min.x, cell.min.y, cell.max.x, cell.max.y);
  const std::size_t inCell = city->cells()[0].endRow;
  EXPECT_EQ(objects(area), inCell);
  area.objects = {"B0000001", "B0001200"};  // and one that lies elsewhere
  EXPECT_EQ(objects(area), 1U);
  ExportModel unknown;
  unknown.path = (folder_.path() / "none.obj").string();
  unknown.objects = {"nobody"};
  EXPECT_EQ(session_.apply(unknown).diagnostics().count(base::DiagnosticCode::kObjectUnknown), 1U);
}

TEST_F(PagedCityTest, TheReportCountsTheCatalogue) {
  const auto report = reportData(*session_.snapshot());
  EXPECT_EQ(report.objectsByKind.at("Building"), 2016U);
  EXPECT_EQ(report.attributes.at("use"), 2016U);
}

}  // namespace
}  // namespace stadtblick::session
