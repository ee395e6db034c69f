#include "io/prepared/prepare.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>

#include "io/prepared/cell_file.hpp"
#include "io/prepared/mapped_catalogue.hpp"
#include "model/catalogue_rows.hpp"
#include "model/memory_city.hpp"
#include "unit/io/prepared/prepare_support.hpp"

namespace stadtblick::io::prepared {
namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

/// x and y are metres from a corner of the grid.
std::string house(const std::string& id, double x, double y, const std::string& inside = {}) {
  return buildingText(id, squareText(690000 + x, 5335000 + y), inside);
}

/// Ids of all rows of the catalogue.
std::vector<std::string> idsOf(const fs::path& folder) {
  const auto city = PreparedCity::open(folder);
  EXPECT_TRUE(city) << codesOf(city.diagnostics());
  std::vector<std::string> ids;
  if (city)
    for (model::CatalogueRow row = 0; row < city.value()->catalogue().size(); ++row)
      ids.emplace_back(city.value()->catalogue().id(row));
  return ids;
}

class Prepare : public testing::Test {
 protected:
  fs::path in(const std::string& name) const { return folder_.path() / name; }
  void setDate(const std::string& name, int day) const {
    fs::last_write_time(in(name), fs::file_time_type(std::chrono::hours(24 * day)));
  }
  base::Result<PrepareReport> ran(const std::string& output, std::vector<std::string> names) const {
    PrepareOptions options = optionsFor({}, in(output));
    for (const auto& name : names) options.inputs.push_back(in(name));
    auto done = prepare(options);
    EXPECT_TRUE(done) << codesOf(done.diagnostics());
    return done;
  }

  void make(const std::string& output, std::vector<std::string> names) const {
    [[maybe_unused]] const auto done = ran(output, std::move(names));
  }

  test::TemporaryFolder folder_;
};

TEST_F(Prepare, ObjectsGoIntoSquares) {
  writeCity(in("a.gml"), house("one", 10, 10) + house("two", 1200, 10) + house("three", 40, 10));
  const auto done = ran("city", {"a.gml"});
  EXPECT_EQ(done->manifest.cells, 2U);
  EXPECT_EQ(done->manifest.catalogue.rows, 3U);
  const auto city = PreparedCity::open(in("city"));
  ASSERT_TRUE(city);
  const auto& catalogue = city.value()->catalogue();
  for (const auto* id : {"one", "two", "three"}) {
    const auto row = catalogue.find(id);
    ASSERT_TRUE(row);
    const auto cell = catalogue.cellOf(*row);
    const auto loaded = city.value()->load(cell, {});
    ASSERT_TRUE(loaded) << codesOf(loaded.diagnostics());
    const auto& model = *loaded->model;
    bool found = false;
    for (model::ObjectIndex i = 0; i < model.objects.size(); ++i)
      found = found || (model.strings[model.objects.id[i]] == id && loaded->catalogueRow[i] == *row);
    EXPECT_TRUE(found) << id;
  }
  EXPECT_EQ(catalogue.cellOf(*catalogue.find("one")), catalogue.cellOf(*catalogue.find("three")));
  EXPECT_EQ(city.value()->sources().size(), 1U);
  EXPECT_EQ(city.value()->sources()[0].path, in("a.gml").string());
  EXPECT_THAT(namesIn(folder_.path()), UnorderedElementsAre("a.gml", "city"));
}

TEST_F(Prepare, TheOriginInAGivenSystemIsWhereTheDataIs) {
  ASSERT_TRUE(base::writeFileAtomically(in("broken.gml"), "<CityModel"));  // tells of no place
  writeCity(in("there.gml"), house("one", 10, 10) + house("two", 1200, 10));
  PrepareOptions options = optionsFor({in("broken.gml"), in("there.gml")}, in("city"));
  options.frameCrs = geo::Crs::fromText("EPSG:25833").value();
  const auto done = prepare(options);
  ASSERT_TRUE(done) << codesOf(done.diagnostics());
  const auto city = PreparedCity::open(in("city"));
  ASSERT_TRUE(city);
  EXPECT_EQ(city.value()->frame().crs().horizontalEpsg(), 25833);
  const auto& catalogue = city.value()->catalogue();
  for (const auto* id : {"one", "two"}) {
    const auto& box = catalogue.boxes()[*catalogue.find(id)];
    for (const std::size_t part : {0U, 1U, 3U, 4U}) EXPECT_LT(std::abs(box[part]), 3000.0F) << id;
  }
}

TEST_F(Prepare, TheCatalogueIsThatOfTheModel) {
  // In one square, so that the order is the same.
  for (const auto* name : {"attributes.gml", "trees.gml"}) {
    SCOPED_TRACE(name);
    PrepareOptions options = optionsFor({dataFile(name)}, in("city"));
    options.mostVertices = 1U << 30U;
    const auto done = prepare(options);
    ASSERT_TRUE(done) << codesOf(done.diagnostics());
    const auto city = PreparedCity::open(in("city"));
    ASSERT_TRUE(city) << codesOf(city.diagnostics());
    const auto imported = importFile(dataFile(name));
    const model::MemoryCity memory(std::get<std::shared_ptr<const model::CityModel>>(imported.value()));
    const auto& a = city.value()->catalogue();
    const auto& b = memory.catalogue();
    ASSERT_EQ(a.size(), b.size());
    if (city.value()->cells().size() != 1) continue;
    for (model::CatalogueRow row = 0; row < a.size(); ++row) {
      EXPECT_EQ(a.id(row), b.id(row));
      EXPECT_EQ(a.find(a.id(row)), row);
      EXPECT_EQ(a.kinds()[row], b.kinds()[row]);
      EXPECT_EQ(a.parents()[row], b.parents()[row]);
      EXPECT_EQ(a.boxes()[row], b.boxes()[row]);
    }
    EXPECT_EQ(a.columnCount(), b.columnCount());
    for (const auto* text : {"", "a", "e", "1", "straße", "nirgendwo"})
      EXPECT_EQ(a.search(text, 5).rows, b.search(text, 5).rows) << text;
    std::map<std::string, std::vector<std::string>> values[2];
    for (const auto* catalogue : {&a, &b}) {
      for (std::size_t c = 0; c < catalogue->columnCount(); ++c) {
        const auto column = catalogue->column(c);
        for (std::size_t i = 0; i < column.rows.size(); ++i)
          values[catalogue == &b][std::string(column.name)].push_back(
              std::to_string(column.rows[i]) + ' ' + std::to_string(static_cast<int>(column.types[i])) + ' ' +
              (std::isnan(column.numbers[i]) ? "" : std::to_string(column.numbers[i])) + ' ' +
              std::string(catalogue->text(c, column.texts[i])));
      }
    }
    EXPECT_EQ(values[0], values[1]);
  }
}

TEST_F(Prepare, FullSquaresAreCut) {
  std::string members;
  for (int i = 0; i < 40; ++i) members += house("h" + std::to_string(i), 12.0 * (i % 8), 60.0 * (i / 8));
  writeCity(in("a.gml"), members);
  PrepareOptions options = optionsFor({in("a.gml")}, in("city"));
  options.mostVertices = 40;
  const auto done = prepare(options);
  ASSERT_TRUE(done);
  EXPECT_GT(done->manifest.cells, 3U);
  EXPECT_EQ(done->manifest.catalogue.rows, 40U);
  const auto city = PreparedCity::open(in("city"));
  ASSERT_TRUE(city);
  std::size_t objects = 0;
  for (std::uint32_t cell = 0; cell < city.value()->cells().size(); ++cell) {
    const auto loaded = city.value()->load(cell, {});
    ASSERT_TRUE(loaded);
    EXPECT_LE(loaded->model->vertices.size(), 40U);
    for (const auto parent : loaded->model->objects.parent) objects += parent == model::kNoObject ? 1 : 0;
  }
  EXPECT_EQ(objects, 40U);
}

TEST_F(Prepare, ObjectsWithoutAPlaceAreKept) {
  writeCity(in("a.gml"), house("one", 10, 10) + buildingText("empty", ""));
  make("city", {"a.gml"});
  const auto city = PreparedCity::open(in("city"));
  ASSERT_TRUE(city);
  const auto row = city.value()->catalogue().find("empty");
  ASSERT_TRUE(row);
  EXPECT_TRUE(city.value()->cells()[city.value()->catalogue().cellOf(*row)].bounds.empty());
}

TEST_F(Prepare, ARepeatedObjectIsKeptOnce) {
  writeCity(in("a.gml"), house("one", 10, 10) + house("edge", 495, 10));
  writeCity(in("b.gml"), house("edge", 495, 10) + house("two", 700, 10));
  const auto done = ran("city", {"a.gml", "b.gml"});
  EXPECT_THAT(idsOf(in("city")), UnorderedElementsAre("one", "edge", "two"));
  EXPECT_EQ(done.diagnostics().count(DiagnosticCode::kObjectRepeated), 1U);
  EXPECT_EQ(done.diagnostics().count(DiagnosticCode::kObjectReplaced), 0U);
}

TEST_F(Prepare, TheNewerObjectReplacesTheOlder) {
  const auto dated = [](int year) {
    return "<core:creationDate>" + std::to_string(year) + "-05-01</core:creationDate>";
  };
  writeCity(in("2020.gml"), house("moved", 10, 10, dated(2020)) + house("stays", 60, 10));
  writeCity(in("2019.gml"), house("moved", 900, 10, dated(2021)));
  auto done = ran("city", {"2019.gml", "2020.gml"});
  EXPECT_EQ(done.diagnostics().count(DiagnosticCode::kObjectReplaced), 1U);
  EXPECT_THAT(idsOf(in("city")), UnorderedElementsAre("moved", "stays"));
  auto city = PreparedCity::open(in("city"));
  const auto xOf = [&](const char* id) {
    const auto& catalogue = city.value()->catalogue();
    return city.value()->frame().origin().x + static_cast<double>(catalogue.boxes()[*catalogue.find(id)][0]);
  };
  EXPECT_NEAR(xOf("moved") - xOf("stays"), 840, 0.01);

  writeCity(in("2020.gml"), house("moved", 10, 10, dated(2024)) + house("stays", 60, 10));
  done = ran("city", {"2019.gml", "2020.gml"});
  city = PreparedCity::open(in("city"));
  EXPECT_NEAR(xOf("moved") - xOf("stays"), -50, 0.01) << "the other one is the newer now, and comes back";
}

TEST_F(Prepare, WhatNoDateRulesOutStays) {
  writeCity(in("a.gml"), house("cut", 10, 10));
  writeCity(in("b.gml"), house("cut", 22, 10));
  const auto done = ran("city", {"a.gml", "b.gml"});
  EXPECT_EQ(done.diagnostics().count(DiagnosticCode::kObjectAmbiguous), 1U);
  EXPECT_THAT(idsOf(in("city")), ElementsAre("cut", "#1"));
}

TEST_F(Prepare, TheSameIdTwiceInAFileIsTwoObjects) {
  writeCity(in("a.gml"), house("one", 10, 10) + house("one", 60, 10) + house("one", 10, 10));
  make("city", {"a.gml"});
  EXPECT_THAT(idsOf(in("city")), ElementsAre("one", "#1"));
}

TEST_F(Prepare, SameInputGivesSameBytes) {
  std::string members;
  for (int i = 0; i < 60; ++i) members += house("h" + std::to_string(i), 35.0 * i, 20.0 * (i % 7));
  writeCity(in("a.gml"), members);
  make("one", {"a.gml"});
  make("two", {"a.gml"});
  EXPECT_EQ(filesOf(in("one")), filesOf(in("two")));
}

TEST_F(Prepare, IncrementalIsLikeAfresh) {
  const auto tile = [&](const std::string& name, int number, int changed) {
    std::string members = house("shared", 300, 10);
    for (int i = 0; i < 12; ++i)
      members += house(name + std::to_string(i), 400.0 * number + 45.0 * i, i == 3 ? changed : 30.0 * i,
                       "<bldg:measuredHeight uom=\"m\">" + std::to_string(3 + i) + "</bldg:measuredHeight>");
    writeCity(in(name), members);
  };
  tile("a.gml", 0, 90);
  tile("b.gml", 1, 90);
  tile("c.gml", 5, 90);
  for (const auto* name : {"a.gml", "b.gml", "c.gml"}) setDate(name, 10);
  make("city", {"a.gml", "b.gml", "c.gml"});
  const auto before = filesOf(in("city"));

  auto done = ran("city", {"a.gml", "b.gml", "c.gml"});
  EXPECT_EQ(done->filesRead, 0U) << "nothing has changed";
  EXPECT_EQ(done->cellsBuilt, 0U);
  EXPECT_EQ(filesOf(in("city")), before);

  setDate("c.gml", 11);
  done = ran("city", {"a.gml", "b.gml", "c.gml"});
  EXPECT_EQ(done->filesRead, 0U) << "what the file holds is the same, only its date is new";
  make("afresh", {"a.gml", "b.gml", "c.gml"});
  EXPECT_EQ(filesOf(in("city")), filesOf(in("afresh")));

  tile("b.gml", 1, 130);
  setDate("b.gml", 12);
  done = ran("city", {"a.gml", "b.gml", "c.gml"});
  EXPECT_EQ(done->filesRead + done->filesKept, 3U);
  EXPECT_GT(done->filesKept, 0U);
  EXPECT_GT(done->cellsKept, 0U);
  fs::remove_all(in("afresh"));
  make("afresh", {"a.gml", "b.gml", "c.gml"});
  EXPECT_EQ(filesOf(in("city")), filesOf(in("afresh")));

  done = ran("city", {"a.gml", "c.gml"});  // b is gone, and what it had newest comes back from the others
  EXPECT_EQ(done->filesRemoved, 1U);
  fs::remove_all(in("afresh"));
  make("afresh", {"a.gml", "c.gml"});
  EXPECT_EQ(filesOf(in("city")), filesOf(in("afresh")));
  EXPECT_THAT(idsOf(in("city")), testing::Contains("shared"));

  writeCity(in("d.gml"), house("new", 420, 200) + house("shared", 305, 10));
  setDate("d.gml", 13);
  make("city", {"a.gml", "c.gml", "d.gml"});
  fs::remove_all(in("afresh"));
  make("afresh", {"a.gml", "c.gml", "d.gml"});
  EXPECT_EQ(filesOf(in("city")), filesOf(in("afresh")));
}

TEST_F(Prepare, WhatIsNoCityOfOursStays) {
  writeCity(in("a.gml"), house("one", 10, 10));
  fs::create_directory(in("photos"));
  ASSERT_TRUE(base::writeFileAtomically(in("photos") / "holiday.txt", "sun").hasValue());
  const auto done = prepare(optionsFor({in("a.gml")}, in("photos")));
  ASSERT_FALSE(done);
  EXPECT_EQ(done.diagnostics().count(DiagnosticCode::kArgumentInvalid), 1U);
  EXPECT_THAT(namesIn(in("photos")), ElementsAre("holiday.txt"));
}

TEST_F(Prepare, AFailedRunLeavesTheOldCity) {
  writeCity(in("a.gml"), house("one", 10, 10));
  make("city", {"a.gml"});
  const auto before = filesOf(in("city"));
  writeCity(in("a.gml"), house("two", 10, 10));
  base::CancelToken cancel;
  cancel.cancel();
  auto done = prepare(optionsFor({in("a.gml")}, in("city")), cancel);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.diagnostics().count(DiagnosticCode::kCancelled), 1U);
  EXPECT_EQ(filesOf(in("city")), before);
  ASSERT_TRUE(base::writeFileAtomically(in("a.gml"), "<nonsense").hasValue());
  done = prepare(optionsFor({in("a.gml")}, in("city")));
  EXPECT_FALSE(done);
  EXPECT_EQ(filesOf(in("city")), before);
  EXPECT_THAT(namesIn(folder_.path()), UnorderedElementsAre("a.gml", "city"));
}

TEST_F(Prepare, WhatAKilledRunLeftGoesAway) {
  writeCity(in("a.gml"), house("one", 10, 10));
  fs::create_directories(in("city.new-999999/model"));
  make("city", {"a.gml"});
  EXPECT_THAT(namesIn(folder_.path()), UnorderedElementsAre("a.gml", "city"));
  fs::rename(in("city"), in("city.old-999999"));  // as a swap in two steps can leave it
  EXPECT_THAT(idsOf(in("city")), ElementsAre("one"));
}

TEST_F(Prepare, DamagedPartsAreFindings) {
  writeCity(in("a.gml"), house("one", 10, 10));
  make("city", {"a.gml"});
  for (const auto& [name, bytes] : filesOf(in("city"))) {
    if (!name.starts_with("model/") && name != "city.json") continue;
    for (const std::size_t length : {std::size_t{0}, bytes.size() / 2, bytes.size() - 2}) {
      ASSERT_TRUE(writeNewFile(in("city") / name, std::string_view(bytes).substr(0, length)));
      const auto city = PreparedCity::open(in("city"));
      if (city) {
        EXPECT_TRUE(name.ends_with(".cell") ? !city.value()->load(0, {}) : name.ends_with("objects.bin"));
      } else {
        EXPECT_TRUE(city.diagnostics().count(DiagnosticCode::kPreparedDamaged) > 0) << name;
      }
    }
    ASSERT_TRUE(writeNewFile(in("city") / name, bytes));
  }
  auto manifest = base::readFile(manifestPath(in("city"))).value();
  manifest.replace(manifest.find("\"version\": 3"), 12, "\"version\": 7");
  ASSERT_TRUE(writeNewFile(manifestPath(in("city")), manifest));
  const auto city = PreparedCity::open(in("city"));
  ASSERT_FALSE(city);
  EXPECT_EQ(city.diagnostics().count(DiagnosticCode::kPreparedVersion), 1U);
  EXPECT_TRUE(prepare(optionsFor({in("a.gml")}, in("city")))) << "is prepared again";
}

TEST_F(Prepare, ADamagedOldCityIsMadeAnew) {
  writeCity(in("a.gml"), house("one", 10, 10));
  writeCity(in("b.gml"), house("two", 20, 40));
  make("city", {"a.gml", "b.gml"});
  const auto before = filesOf(in("city"));
  for (const auto& [name, bytes] : before)
    if (name.ends_with(".cell")) {
      ASSERT_TRUE(writeNewFile(in("city") / name, "nonsense"));
    }
  EXPECT_EQ(ran("city", {"a.gml", "b.gml"})->filesRead, 2U);
  EXPECT_EQ(filesOf(in("city")), before);
}

TEST_F(Prepare, AFullDiskIsSaid) {
  // /dev/full takes no byte.
  FileSink sink("/dev/full");
  sink.write("x", 1);
  const auto done = sink.close();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.diagnostics().count(DiagnosticCode::kFileNotWritable), 1U);
  EXPECT_THAT(done.diagnostics()[0].message(), testing::HasSubstr("No space left"));
}

}  // namespace
}  // namespace stadtblick::io::prepared
