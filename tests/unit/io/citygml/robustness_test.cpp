#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>
#include <string_view>

#include "base/atomic_file.hpp"
#include "support/temporary_folder.hpp"
#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io {
namespace {

constexpr const char* kFixtures[] = {"geometry_forms.gml", "links.gml", "trees.gml", "attributes.gml",
                                     "appearance.gml"};

/// Whatever comes of it, a result has a model or an error, and its columns hold together.
void expectSound(const base::Result<Imported>& imported) {
  if (!imported.hasValue()) {
    EXPECT_TRUE(imported.diagnostics().hasErrors());
    return;
  }
  const auto& model = cityOf(imported);
  ASSERT_EQ(model.surfaces.firstRing.size(), model.surfaces.size() + 1);
  ASSERT_EQ(model.firstVertex.back(), model.vertices.size());
  ASSERT_EQ(model.surfaces.firstTriangle.back(), model.triangles.size());
  for (const auto& triangle : model.triangles) {
    for (const auto corner : triangle) ASSERT_LT(corner, model.vertices.size());
  }
  for (const auto object : model.surfaces.object) {
    ASSERT_TRUE(object == model::kNoObject || object < model.objects.size());
  }
  for (const auto prototype : model.instances.prototype) ASSERT_LT(prototype, model.prototypes.size());
  for (const auto& theme : model.appearances.themes) {
    for (const auto& look : theme.surfaces) ASSERT_LT(look.surface, model.surfaces.size());
  }
}

class Damaged : public testing::Test {
 protected:
  base::Result<Imported> importText(std::string_view text) {
    const auto path = folder_.path() / "damaged.gml";
    EXPECT_TRUE(base::writeFileAtomically(path, text).hasValue());
    return import(path);
  }
  base::Result<Imported> import(const std::filesystem::path& path) {
    return registry_.import(path, "citygml", {}, {tasks_, progress_, {}});
  }
  void SetUp() override { registerBuiltInImporters(registry_); }

  test::TemporaryFolder folder_;
  ImporterRegistry registry_;
  base::TaskPool tasks_{2};
  base::Progress progress_;
};

TEST_F(Damaged, FilesCutAnywhere) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  std::size_t cuts = 0;
  for (const char* name : kFixtures) {
    const auto text = base::readFile(dataFile(name));
    ASSERT_TRUE(text.hasValue());
    for (std::size_t at = 1; at < text->size() && std::chrono::steady_clock::now() < end; at += 257, ++cuts) {
      SCOPED_TRACE(std::string(name) + " cut at " + std::to_string(at));
      expectSound(importText(std::string_view(text.value()).substr(0, at)));
    }
  }
  EXPECT_GT(cuts, 20U);
}

TEST_F(Damaged, FilesWithFlippedBits) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  std::mt19937 random(20260321);
  std::size_t rounds = 0;
  while (std::chrono::steady_clock::now() < end && rounds < 400) {
    for (const char* name : kFixtures) {
      auto text = base::readFile(dataFile(name));
      ASSERT_TRUE(text.hasValue());
      const auto flips = 1U + random() % 20U;
      for (unsigned i = 0; i < flips; ++i) {
        auto& byte = text.value()[random() % text->size()];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << (random() % 8U)));
      }
      SCOPED_TRACE(std::string(name) + ", round " + std::to_string(rounds));
      expectSound(importText(text.value()));
      ++rounds;
    }
  }
  EXPECT_GT(rounds, 20U);
}

TEST_F(Damaged, DeepAndWideAndEmpty) {
  std::string deep = "<CityModel xmlns=\"http://www.opengis.net/citygml/2.0\"><cityObjectMember>";
  for (int i = 0; i < 200'000; ++i) deep += "<a>";
  expectSound(importText(deep));
  std::string wide = "<CityModel xmlns=\"http://www.opengis.net/citygml/2.0\">";
  for (int i = 0; i < 100'000; ++i) wide += "<cityObjectMember/>";
  expectSound(importText(wide + "</CityModel>"));
  expectSound(importText("<CityModel xmlns=\"http://www.opengis.net/citygml/2.0\"/>"));
  expectSound(importText("<CityModel xmlns=\"http://www.opengis.net/citygml/2.0\""));
  expectSound(importText("\xEF\xBB\xBF"));
  expectSound(importText("\xFF\xFE<"));
}

/// A doubles B doubles C …: links that would draw one square 2^40 times.
TEST_F(Damaged, LinksThatMultiply) {
  std::string text =
      "<CityModel xmlns=\"http://www.opengis.net/citygml/2.0\" xmlns:gml=\"http://www.opengis.net/gml\" "
      "xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
      "xmlns:gen=\"http://www.opengis.net/citygml/generics/2.0\">";
  for (int i = 0; i < 40; ++i) {
    const std::string next = "<gml:surfaceMember xlink:href=\"#m" + std::to_string(i + 1) + "\"/>";
    text += "<cityObjectMember><gen:GenericCityObject><gen:lod1Geometry><gml:MultiSurface gml:id=\"m" +
            std::to_string(i) + "\">" + next + next +
            "</gml:MultiSurface></gen:lod1Geometry></gen:GenericCityObject></cityObjectMember>";
  }
  text +=
      "<cityObjectMember><gen:GenericCityObject><gen:lod1Geometry><gml:Polygon gml:id=\"m40\"><gml:exterior>"
      "<gml:LinearRing><gml:posList>0 0 0 1 0 0 1 1 0 0 0 0</gml:posList></gml:LinearRing></gml:exterior>"
      "</gml:Polygon></gen:lod1Geometry></gen:GenericCityObject></cityObjectMember></CityModel>";
  const auto start = std::chrono::steady_clock::now();
  const auto imported = importText(text);
  expectSound(imported);
  ASSERT_TRUE(imported.hasValue());
  EXPECT_LE(cityOf(imported).surfaces.size(), 41U);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

}  // namespace
}  // namespace stadtblick::io
