#include "batch/picture_job.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/resources.hpp"
#include "support/small_city.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::batch {
namespace {

using session::Layer;

std::shared_ptr<const Layer> layer(const std::string& id, const model::Credit& credit,
                                   Layer::State state = Layer::State::kReady) {
  test::CityBuilder builder;
  builder.square(builder.object(model::ObjectKind::kBuilding, "a"), 0, 0, 0, 10);
  model::Source source;
  source.path = "/data/" + id;
  source.credit = credit;
  builder.city().sources.push_back(source);
  Layer one;
  one.id = id;
  one.state = state;
  one.content = builder.build();
  return std::make_shared<const Layer>(std::move(one));
}

const model::Credit kHamburg{"LGV Hamburg",
                             {"LoD2", "LoD2"},
                             {"dl-de/by-2-0", "dl-de/by-2-0"},
                             "https://www.govdata.de/dl-de/by-2-0",
                             "",
                             {}};

TEST(CreditsShown, EachOnceAndOnlyOfWhatIsVisible) {
  session::Snapshot snapshot;
  snapshot.layers = {layer("a.gml", kHamburg), layer("b.gml", kHamburg), layer("c.gml", {}),
                     layer("hidden.gml", {"Someone", {}, {}, "", "", {}}),
                     layer("failed.gml", {"Nobody", {}, {}, "", "", {}}, Layer::State::kFailed)};
  snapshot.view.layers = {{"hidden.gml", false}};
  const auto credits = creditsShown(snapshot);
  ASSERT_EQ(credits.size(), 2U);
  EXPECT_EQ(credits[0], kHamburg);
  EXPECT_EQ(credits[1].provider, "");
  EXPECT_EQ(credits[1].title.en, "c.gml") << "a file without a source is named as such";
}

TEST(CreditsShown, ManyFilesWithoutASourceAreOneLine) {
  test::CityBuilder builder;
  builder.square(builder.object(model::ObjectKind::kBuilding, "a"), 0, 0, 0, 10);
  for (const char* name : {"1.gml", "2.gml", "3.gml", "4.gml"}) {
    model::Source source;
    source.path = name;
    builder.city().sources.push_back(source);
  }
  Layer one;
  one.id = "tiles";
  one.state = Layer::State::kReady;
  one.content = builder.build();
  session::Snapshot snapshot;
  snapshot.layers = {std::make_shared<const Layer>(std::move(one))};
  const auto credits = creditsShown(snapshot);
  ASSERT_EQ(credits.size(), 1U);
  EXPECT_EQ(credits[0].title.en, "tiles (4 files)");
  EXPECT_EQ(credits[0].title.de, "tiles (4 Dateien)");
}

TEST(OverlayFor, GrowsWithThePicture) {
  session::Snapshot snapshot;
  EXPECT_DOUBLE_EQ(overlayFor(snapshot, {}, {}, {1280, 720}).scale, 1);
  EXPECT_DOUBLE_EQ(overlayFor(snapshot, {}, {}, {3840, 2160}).scale, 3);
  EXPECT_DOUBLE_EQ(overlayFor(snapshot, {}, {}, {200, 200}).scale, 0.5);
  EXPECT_FALSE(overlayFor(snapshot, {}, {}, {200, 200}).dark);
  snapshot.view.background = {0.1F, 0.1F, 0.2F};
  EXPECT_TRUE(overlayFor(snapshot, {}, {}, {200, 200}).dark);
}

TEST(MetadataFor, HoldsTheViewThatMakesThePictureAgain) {
  session::Snapshot snapshot;
  snapshot.layers = {layer("a.gml", kHamburg)};
  snapshot.view.lod = 2;
  const scenario::Camera camera{{1, 2, 3}, {4, 5, 6}, 35, {}, 500};
  const auto metadata = metadataFor(snapshot, camera, base::Messages());
  const auto text = [&](const std::string& key) {
    const auto found = std::ranges::find(metadata, key, &io::PictureMetadata::value_type::first);
    return found == metadata.end() ? "?" : found->second;
  };
  EXPECT_EQ(text("Title"), "a.gml");
  EXPECT_NE(text("Credits").find("LGV Hamburg"), std::string::npos);
  EXPECT_EQ(text("Time"), "2026-03-21T15:00:00+01:00");
  const auto view = scenario::viewSpecFromText(text("View"), "metadata");
  ASSERT_TRUE(view);
  EXPECT_EQ(view.value().camera, camera);
  EXPECT_EQ(view.value().lod, 2);
}

}  // namespace
}  // namespace stadtblick::batch
