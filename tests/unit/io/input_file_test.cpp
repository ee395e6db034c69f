#include "io/input_file.hpp"

#include <gmock/gmock.h>

#include "io/delivery/zip_archive.hpp"
#include "unit/io/citygml/import_support.hpp"
#include "unit/io/delivery/made_zip.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;
using testing::ElementsAre;

class InputFile : public testing::Test {
 protected:
  std::filesystem::path write(const std::string& name, std::string_view text) {
    std::filesystem::create_directories((folder_.path() / name).parent_path());
    EXPECT_TRUE(base::writeFileAtomically(folder_.path() / name, text).hasValue());
    return folder_.path() / name;
  }
  test::TemporaryFolder folder_;
};

TEST_F(InputFile, ReadsInsideAnArchiveAsInAFolder) {
  const auto zip = folder_.path() / "delivery.data";  // the content decides, not the ending
  makeZip(zip, {{"a.gml", "first"}, {"sub/b.gml", std::string(100'000, 'x')}});
  EXPECT_TRUE(isArchive(zip));
  EXPECT_EQ(readInput(zip / "a.gml").value(), "first");
  EXPECT_EQ(readInput(zip / "sub/b.gml").value().size(), 100'000U);
  EXPECT_EQ(readInputHead(zip / "sub/b.gml", 10).value(), "xxxxxxxxxx");
  EXPECT_EQ(readInput(zip / "SUB/B.gml").value().size(), 100'000U) << "names from Windows differ in case";
  EXPECT_TRUE(inputStatus(zip / "a.gml").inArchive);
  EXPECT_EQ(inputStatus(zip / "sub/b.gml").bytes, 100'000U);
  EXPECT_EQ(inputStatus(zip / "c.gml").kind, InputStatus::Kind::kMissing);
  EXPECT_EQ(readInput(zip / "c.gml").diagnostics()[0].code, DiagnosticCode::kFileNotFound);
  EXPECT_EQ(readInput(zip / "../outside.gml").diagnostics()[0].code, DiagnosticCode::kFileNotFound);
}

TEST_F(InputFile, ListsFoldersAndArchivesAlike) {
  write("tiles/b.gml", "b");
  write("tiles/a/a.gml", "a");
  write("tiles/.hidden/c.gml", "c");
  makeZip(folder_.path() / "tiles.zip",
          {{"b.gml", "b"}, {"a/a.gml", "a"}, {"__MACOSX/b.gml", "?"}, {".hidden/c.gml", "c"}});
  for (const char* name : {"tiles", "tiles.zip"}) {
    const auto root = folder_.path() / name;
    std::vector<std::string> names;
    const auto entries = filesBelow(root);
    for (const InputEntry& entry : entries.value())
      names.push_back(entry.path.lexically_relative(root).string());
    EXPECT_THAT(names, ElementsAre("a/a.gml", "b.gml")) << name;
  }
}

TEST_F(InputFile, DamagedArchivesAreNamed) {
  const auto zip = folder_.path() / "half.zip";
  makeZip(zip, {{"a.gml", std::string(50'000, 'a') + "end"}});
  auto bytes = base::readFile(zip).value();
  write("half.zip", std::string_view(bytes).substr(0, bytes.size() / 2));
  EXPECT_EQ(filesBelow(zip).diagnostics()[0].code, DiagnosticCode::kArchiveUnread);

  bytes[60] = static_cast<char>(bytes[60] ^ 0x55);
  write("damaged.zip", bytes);
  const auto damaged = readInput(folder_.path() / "damaged.zip" / "a.gml");
  ASSERT_FALSE(damaged.hasValue());
  EXPECT_EQ(damaged.diagnostics()[0].code, DiagnosticCode::kArchiveMemberUnread);
}

TEST_F(InputFile, RefusesWhatBlowsUp) {
  const auto zip = folder_.path() / "bomb.zip";
  makeZip(zip, {{"zeros.gml", std::string(std::size_t{80} << 20U, '\0')}});
  const auto bomb = readInput(zip / "zeros.gml");
  ASSERT_FALSE(bomb.hasValue());
  EXPECT_EQ(bomb.diagnostics()[0].code, DiagnosticCode::kArchiveMemberUnread);
}

}  // namespace
}  // namespace stadtblick::io
