#include "io/prepared/city_cache.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>

#include "io/prepared/cache_lease.hpp"
#include "unit/io/prepared/prepare_support.hpp"

namespace stadtblick::io::prepared {
namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class CityCacheTest : public testing::Test {
 protected:
  fs::path write(const std::string& name, const std::string& members = {}) const {
    const fs::path file = folder_.path() / (name + ".gml");
    writeCity(file, members.empty() ? buildingText(name, squareText(690000, 5335000)) : members);
    return file;
  }
  base::Result<CachedCity> open(const fs::path& file, std::uint64_t mostBytes = UINT64_MAX) const {
    ImporterRegistry registry;
    registerBuiltInImporters(registry);
    base::TaskPool tasks(2);
    PrepareProgress progress;
    auto city = cachedCity(registry, {cache_, mostBytes}, {{file}, {}, {}, {}}, tasks, progress, {});
    EXPECT_TRUE(city) << codesOf(city.diagnostics());
    return city;
  }
  /// Says that the city was used so many hours ago.
  void used(const fs::path& city, int hours) const {
    fs::last_write_time(cache_ / "leases" / (city.filename().string() + ".lease"),
                        fs::file_time_type::clock::now() - std::chrono::hours(hours));
  }
  /// First letters of the cities that are there.
  std::vector<std::string> cities() const {
    std::vector<std::string> names;
    for (const auto& name : namesIn(cache_))
      if (fs::exists(cache_ / name / "city.json")) names.push_back(name.substr(0, 1));
    return names;
  }

  test::TemporaryFolder folder_;
  fs::path cache_ = folder_.path() / "cache";
};

TEST_F(CityCacheTest, WhatWasUsedLongestAgoGoesAway) {
  const fs::path a = open(write("a"))->folder;
  const fs::path b = open(write("b"))->folder;
  const fs::path c = open(write("c"))->folder;
  EXPECT_THAT(cities(), ElementsAre("a", "b", "c"));
  used(a, 3);
  used(b, 5);
  used(c, 4);
  EXPECT_EQ(open(folder_.path() / "b.gml")->folder, b);  // now it is the last used one
  std::uint64_t bytes = 0;
  for (const auto& [name, content] : filesOf(a)) bytes += content.size();
  const fs::path d = open(write("d"), 2 * bytes + bytes / 2)->folder;
  EXPECT_THAT(cities(), ElementsAre("b", "d"));
  EXPECT_THAT(namesIn(cache_), UnorderedElementsAre(b.filename().string(), d.filename().string(), "leases"));
  EXPECT_THAT(namesIn(cache_ / "leases"),
              UnorderedElementsAre(b.filename().string() + ".lease", d.filename().string() + ".lease"));
}

TEST_F(CityCacheTest, WhatIsOpenStays) {
  auto a = open(write("a"));
  used(a->folder, 9);
  const auto b = open(write("b"), 0);
  EXPECT_THAT(cities(), ElementsAre("a", "b")) << "both are open";
  a->lease.reset();
  trimCache(cache_, 0);
  EXPECT_THAT(cities(), ElementsAre("b"));
  EXPECT_TRUE(PreparedCity::open(b->folder));
}

TEST_F(CityCacheTest, WhatAnotherProcessHasOpenStays) {
  const fs::path a = open(write("a"))->folder;
  int ready[2];
  int leave[2];
  ASSERT_EQ(::pipe(ready), 0);
  ASSERT_EQ(::pipe(leave), 0);
  const pid_t other = ::fork();
  if (other == 0) {
    const auto lease = leaseCity(cache_, a.filename().string());
    char letter = lease ? 'y' : 'n';
    (void)!::write(ready[1], &letter, 1);
    (void)!::read(leave[0], &letter, 1);
    ::_exit(0);
  }
  char letter = 0;
  ASSERT_EQ(::read(ready[0], &letter, 1), 1);
  ASSERT_EQ(letter, 'y');
  trimCache(cache_, 0);
  EXPECT_THAT(cities(), ElementsAre("a"));
  ASSERT_EQ(::write(leave[1], &letter, 1), 1);
  int status = 0;
  ASSERT_EQ(::waitpid(other, &status, 0), other);
  trimCache(cache_, 0);
  EXPECT_THAT(cities(), IsEmpty());
  for (const int end : {ready[0], ready[1], leave[0], leave[1]}) ::close(end);
}

TEST_F(CityCacheTest, TouchesNothingElse) {
  const fs::path a = open(write("a"))->folder;
  fs::create_directories(cache_ / "other");
  ASSERT_TRUE(base::writeFileAtomically(cache_ / "other" / "file", "kept").hasValue());
  ASSERT_TRUE(base::writeFileAtomically(cache_ / "city.json", "{}").hasValue());
  for (const char* name : {"x.new-123", "y.new-123", "a.new-town", "z.old-7"})
    fs::create_directories(cache_ / name);
  const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(9);
  for (const char* name : {"x.new-123", "a.new-town", "z.old-7"}) fs::last_write_time(cache_ / name, longAgo);
  trimCache(cache_, 0);
  EXPECT_THAT(namesIn(cache_),
              UnorderedElementsAre("other", "city.json", "leases", "y.new-123", "a.new-town", "z.old-7"))
      << "of what was left behind only what nobody can be at work on any more";
}

TEST_F(CityCacheTest, FindingsAreSaidEveryTime) {
  const std::string house = buildingText("one", squareText(690000, 5335000));
  const fs::path file = write("a", house + house);  // an id that is there twice
  const auto first = open(file);
  const auto codes = codesOf(first.diagnostics());
  EXPECT_FALSE(first.diagnostics().empty());
  const auto made = fs::last_write_time(first->folder / "city.json");
  const auto second = open(file);
  EXPECT_EQ(fs::last_write_time(second->folder / "city.json"), made) << "nothing was read";
  EXPECT_EQ(codesOf(second.diagnostics()), codes);
  ASSERT_EQ(second.diagnostics().size(), first.diagnostics().size());
  for (std::size_t i = 0; i < first.diagnostics().size(); ++i) {
    EXPECT_EQ(second.diagnostics()[i].message(), first.diagnostics()[i].message());
    EXPECT_EQ(second.diagnostics()[i].place.line, first.diagnostics()[i].place.line);
    EXPECT_EQ(second.diagnostics()[i].severity, first.diagnostics()[i].severity);
  }
}

}  // namespace
}  // namespace stadtblick::io::prepared
