#include "session/settings.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <nlohmann/json.hpp>
#include <set>

#include "base/atomic_file.hpp"
#include "session/recent_files.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::session {
namespace {

using nlohmann::json;

json contentOf(const std::filesystem::path& file) { return json::parse(base::readFile(file).value()); }

TEST(Settings, EveryRowOfTheTableIsSound) {
  std::set<std::string_view> ids;
  for (const Setting& setting : settingsTable()) {
    EXPECT_TRUE(ids.insert(setting.id).second) << setting.id;
    EXPECT_FALSE(setting.label.empty());
    EXPECT_FALSE(setting.help.empty());
    Settings settings;
    EXPECT_TRUE(settings.set(setting.id, setting.fallback)) << setting.id;
    EXPECT_EQ(settings.text(setting.id), setting.fallback);
  }
}

TEST(Settings, RefusesWhatIsOutOfRange) {
  Settings settings;
  EXPECT_TRUE(settings.set("interface.scale", "1.5"));
  EXPECT_DOUBLE_EQ(settings.number("interface.scale"), 1.5);
  for (const auto& [id, value] :
       {std::pair{"interface.scale", "4"}, std::pair{"interface.scale", "big"},
        std::pair{"interface.scale", "1,5"}, std::pair{"interface.scale", "nan"},
        std::pair{"interface.language", "fr"}, std::pair{"interface.language", "de|en"},
        std::pair{"interface.language", ""}, std::pair{"picture.samples", "1.5"},
        std::pair{"no.such.setting", "1"}}) {
    const auto done = settings.set(id, value);
    ASSERT_FALSE(done) << id << value;
    EXPECT_EQ(done.diagnostics().count(base::DiagnosticCode::kArgumentInvalid), 1U);
  }
  EXPECT_DOUBLE_EQ(settings.number("interface.scale"), 1.5);
}

TEST(Settings, ComeBackFromTheFileWithUnknownKeys) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "deeper" / "settings.json";
  Settings first;
  ASSERT_TRUE(first.set("interface.language", "de"));
  ASSERT_TRUE(first.set("interface.scale", "2"));
  ASSERT_TRUE(first.save(file));
  json document = contentOf(file);
  EXPECT_EQ(document["interface.scale"], 2.0);
  document["future.setting"] = {{"a", 1}};
  ASSERT_TRUE(base::writeFileAtomically(file, document.dump()));

  Settings second;
  ASSERT_TRUE(second.load(file));
  EXPECT_EQ(second.text("interface.language"), "de");
  EXPECT_EQ(second.language(), "de");
  ASSERT_TRUE(second.save(file));
  EXPECT_EQ(contentOf(file), document);
}

TEST(Settings, WhatHoldsForThisRunIsNeverSaved) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "settings.json";
  Settings settings;
  ASSERT_TRUE(settings.set("interface.scale", "2"));
  ASSERT_TRUE(settings.setForThisRun("interface.scale", "1.5"));
  ASSERT_TRUE(settings.setForThisRun("interface.theme", "dark"));
  EXPECT_FALSE(settings.setForThisRun("interface.theme", "pink"));
  EXPECT_DOUBLE_EQ(settings.number("interface.scale"), 1.5);
  ASSERT_TRUE(settings.save(file));
  EXPECT_EQ(contentOf(file), json({{"interface.scale", 2.0}}));
  ASSERT_TRUE(settings.set("interface.scale", "3"));  // what is said later counts
  EXPECT_DOUBLE_EQ(settings.number("interface.scale"), 3.0);
}

TEST(Settings, ABadFileLeavesTheDefaults) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "settings.json";
  Settings settings;
  EXPECT_TRUE(settings.load(file)) << "a missing file is no fault";
  ASSERT_TRUE(base::writeFileAtomically(file, "{broken"));
  EXPECT_FALSE(settings.load(file));
  ASSERT_TRUE(base::writeFileAtomically(file, R"({"interface.scale": 99, "interface.theme": "dark"})"));
  const auto loaded = settings.load(file);
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded.diagnostics().size(), 1U);
  EXPECT_DOUBLE_EQ(settings.number("interface.scale"), 1.0);
  EXPECT_EQ(settings.text("interface.theme"), "dark");
}

TEST(Settings, LieInTheXdgFolders) {
  ::setenv("XDG_CONFIG_HOME", "/tmp/config-of-test", 1);
  EXPECT_EQ(Settings::defaultFile(), "/tmp/config-of-test/stadtblick/settings.json");
  ::setenv("XDG_CONFIG_HOME", "relative", 1);
  ::setenv("HOME", "/home/tester", 1);
  EXPECT_EQ(Settings::defaultFile(), "/home/tester/.config/stadtblick/settings.json");
  ::setenv("XDG_STATE_HOME", "/tmp/state-of-test", 1);
  EXPECT_EQ(RecentFiles::defaultFile(), "/tmp/state-of-test/stadtblick/recent.json");
}

TEST(Settings, TheSystemsLanguageIsThatOfTheEnvironment) {
  const Settings settings;
  ::unsetenv("LC_ALL");
  ::unsetenv("LC_MESSAGES");
  ::setenv("LANG", "de_DE.UTF-8", 1);
  EXPECT_EQ(settings.language(), "de");
  ::setenv("LC_ALL", "C.UTF-8", 1);
  EXPECT_EQ(settings.language(), "en");
  ::unsetenv("LC_ALL");
}

TEST(RecentFiles, NewestFirstWithoutRepetition) {
  const test::TemporaryFolder folder;
  RecentFiles recent;
  for (int i = 0; i < 20; ++i) recent.add("/data/" + std::to_string(i) + ".gml");
  recent.add("/data/15.gml");
  ASSERT_EQ(recent.paths().size(), RecentFiles::kMost);
  EXPECT_EQ(recent.paths()[0], "/data/15.gml");
  EXPECT_EQ(recent.paths()[1], "/data/19.gml");
  const auto file = folder.path() / "state" / "recent.json";
  ASSERT_TRUE(recent.save(file));
  RecentFiles again;
  again.load(file);
  EXPECT_EQ(again.paths(), recent.paths());
  ASSERT_TRUE(base::writeFileAtomically(file, "[1]"));
  again.load(file);
  EXPECT_TRUE(again.paths().empty());
}

}  // namespace
}  // namespace stadtblick::session
