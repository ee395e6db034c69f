#include <gtest/gtest.h>

#include <random>
#include <set>

#include "io/prepared/id_table.hpp"
#include "io/prepared/mapped_catalogue.hpp"
#include "io/prepared/rows_file.hpp"
#include "io/prepared/text_numbers.hpp"
#include "support/small_city.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::io::prepared {
namespace {

using model::ObjectKind;

/// Buildings with the ids, each with its own name and the same function; "" where they have none.
std::string rowsOf(const std::vector<std::string>& ids, const std::string& name) {
  test::CityBuilder builder;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const auto house = builder.object(ObjectKind::kBuilding, ids[i]);
    builder.text(house, "name", name + std::to_string(i));
    builder.text(house, "function", "31001_1000");
  }
  const auto model = builder.build();
  return encodeRows(*model, model::catalogueRows(*model));
}

TEST(CatalogueJoin, FindsEveryIdAndNumbersTexts) {
  const test::TemporaryFolder folder;
  // So many that the tables are sorted in several runs.
  constexpr std::size_t kCells = 40;
  constexpr std::size_t kHouses = 3000;
  PartStore store(folder.path(), kCells);
  std::vector<StoredCell> cells(kCells);
  for (std::size_t cell = 0; cell < kCells; ++cell) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < kHouses; ++i)
      ids.push_back(i % 7 == 3 ? "" : "house_" + std::to_string(cell * kHouses + i));
    if (cell == 5) ids[0] = "house_1";  // the first cell has it
    if (cell == 6) ids[0] = "house_1";
    ASSERT_TRUE(store.add(cell, rowsOf(ids, cell == 9 ? "A" : "B" + std::to_string(cell) + "_")));
  }
  const auto path = folder.path() / "catalogue.bin";
  const auto summary = writeCatalogue(path, store, cells);
  ASSERT_TRUE(summary);
  EXPECT_EQ(summary->rows, kCells * kHouses);
  const auto opened = MappedCatalogue::open(path);
  ASSERT_TRUE(opened);
  const MappedCatalogue& catalogue = *opened.value();
  for (model::CatalogueRow row = 0; row < catalogue.size(); row += 11) {
    const auto id = catalogue.id(row);
    EXPECT_EQ(catalogue.find(id), row) << id;
    const bool repeated = row == 5 * kHouses || row == 6 * kHouses;
    EXPECT_EQ(id.starts_with('#'), row % kHouses % 7 == 3 || repeated) << id;
  }
  EXPECT_EQ(catalogue.id(5 * kHouses), "#15000");
  EXPECT_EQ(catalogue.find("house_1"), 1U);
  EXPECT_FALSE(catalogue.find("house_none"));
  ASSERT_EQ(catalogue.columnCount(), 2U);
  const auto function = catalogue.column(0);
  EXPECT_EQ(function.name, "function");
  EXPECT_EQ(function.distinctTexts, 1U);
  const auto name = catalogue.column(1);
  EXPECT_EQ(name.distinctTexts, kCells * kHouses);
  for (const std::size_t row : {0UL, 1UL, 9UL * kHouses + 2, kCells * kHouses - 1}) {
    const std::size_t cell = row / kHouses;
    const std::string expected =
        (cell == 9 ? "A" : "B" + std::to_string(cell) + "_") + std::to_string(row % kHouses);
    EXPECT_EQ(catalogue.text(1, name.texts[row]), expected);
    EXPECT_EQ(name.texts[row], row) << "numbered by first use";
    EXPECT_EQ(catalogue.text(0, function.texts[row]), "31001_1000");
  }
}

TEST(TextNumbers, AreThoseOfTheFirstUseInTheColumn) {
  const test::TemporaryFolder folder;
  TextNumbers numbers(folder.path());
  const std::vector<std::pair<std::uint32_t, std::string>> texts{{0, "b"}, {0, "a"}, {0, "b"}, {0, ""},
                                                                 {1, "a"}, {1, "c"}, {1, "a"}, {3, "b"}};
  for (const auto& [column, text] : texts) numbers.add(column, text);
  numbers.decide();
  std::vector<std::pair<std::uint32_t, bool>> got;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto number = numbers.next();
    got.emplace_back(number.number, number.isFirst);
  }
  const std::vector<std::pair<std::uint32_t, bool>> expected{{0, true}, {1, true}, {0, false}, {2, true},
                                                             {0, true}, {1, true}, {0, false}, {0, true}};
  EXPECT_EQ(got, expected);
  EXPECT_FALSE(numbers.failed());
}

/// The table as a reader uses it.
std::uint32_t slotOf(std::span<const std::uint32_t> slots, std::string_view id,
                     const std::vector<std::string>& ids) {
  const std::size_t mask = slots.size() - 1;
  for (std::size_t at = contentHash(id) & mask; slots[at] != 0; at = (at + 1) & mask)
    if (ids[slots[at] - 1] == id) return slots[at] - 1;
  return UINT32_MAX;
}

TEST(IdTable, HoldsWhatFallsOverItsEnd) {
  const test::TemporaryFolder folder;
  constexpr std::size_t kRows = 8;  // 16 slots
  std::mt19937 random(3);
  // Ids of which the looking begins at the last slots.
  std::vector<std::string> ids;
  while (ids.size() < kRows) {
    const std::string id = "i" + std::to_string(random());
    if ((contentHash(id) & 15U) >= 13 || ids.size() == 3) ids.push_back(id);
  }
  PartStore store(folder.path(), 1);
  std::string all;
  for (const std::string& id : ids) all += id;
  ASSERT_TRUE(store.add(0, all));
  PartsReader reader(store);
  IdTable table(folder.path(), kRows);
  std::uint64_t offset = 0;
  for (std::uint32_t row = 0; row < kRows; offset += ids[row++].size()) table.add(row, ids[row], offset);
  table.decide(reader);
  MemorySink sink;
  SectionWriter file(sink, {"SBTEST\r\n", 1}, 1);
  ASSERT_TRUE(table.write(file, sectionId("slot")));
  file.finish();
  std::string why;
  const auto sections = SectionFile::open(sink.bytes(), sink.bytes().size(), {"SBTEST\r\n", 1}, why);
  ASSERT_TRUE(sections) << why;
  const auto slots = sections->column<std::uint32_t>(sectionId("slot"));
  ASSERT_TRUE(slots);
  ASSERT_EQ(slots->size(), 16U);
  for (std::uint32_t row = 0; row < kRows; ++row) EXPECT_EQ(slotOf(*slots, ids[row], ids), row) << ids[row];
  EXPECT_EQ(slotOf(*slots, "other", ids), UINT32_MAX);
}

}  // namespace
}  // namespace stadtblick::io::prepared
