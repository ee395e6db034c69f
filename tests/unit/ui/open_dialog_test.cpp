#include <gtest/gtest.h>

#include "ui/planner/dialogs.hpp"

namespace stadtblick::ui {
namespace {

TEST(OpenDialog, ListsWhateverCanBeOpened) {
  for (const char* name : {"lod2.gml", "LoD2.GML", "city.xml", "a.citygml", "delft.json", "delft.city.json",
                           "vienna.jsonl", "vienna.city.jsonl", "Hamburg.zip", "tileset.json", "dem.tif",
                           "dem.TIFF", "dop.gtiff", "/data.d/umlaut-ä.gml"}) {
    EXPECT_TRUE(hasKnownEnding(name)) << name;
  }
  for (const char* name :
       {"readme.txt", "picture.png", "gml", "city.gml.bak", "archive.7z", "", ".json", "demo/credits.json"}) {
    EXPECT_FALSE(hasKnownEnding(name)) << name;
  }
}

}  // namespace
}  // namespace stadtblick::ui
