#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>

#include "io/citygml/splitter.hpp"
#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;
using Pieces = std::vector<std::shared_ptr<const model::CityModel>>;

base::Result<base::Done> streamFile(const fs::path& path, Pieces& pieces, std::size_t threads = 2,
                                    const ImportOptions& options = {}) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(threads);
  base::Progress progress;
  return registry.stream(path, "citygml", options, {tasks, progress, {}}, [&](auto piece) {
    pieces.push_back(std::move(piece));
    return true;
  });
}

/// Everything of the objects that does not depend on where they are in which piece, one text an object.
std::map<std::string, std::size_t> contentOf(const model::CityModel& model) {
  std::vector<std::string> texts(model.objects.size());
  const auto string = [&](base::StringId id) { return std::string(model.strings[id]) + ';'; };
  for (model::ObjectIndex o = 0; o < model.objects.size(); ++o) {
    const auto parent = model.objects.parent[o];
    texts[o] += std::string(model::kindName(model.objects.kind[o])) + ' ' + string(model.objects.id[o]) +
                (parent == model::kNoObject ? "" : string(model.objects.id[parent])) +
                std::to_string(model.objects.line[o]) + ';';
  }
  const auto number = [](double v) { return std::to_string(std::llround(v * 1e6)) + ','; };
  for (model::SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
    if (model.surfaces.object[s] == model::kNoObject) continue;
    std::string& text = texts[model.surfaces.object[s]];
    text += string(model.surfaces.id[s]) + std::to_string(model.surfaces.lod[s]) + '/' +
            std::to_string(static_cast<int>(model.surfaces.role[s])) + '/' +
            std::to_string(model.surfaces.flags[s]) + ':';
    const auto firstVertex = model.firstVertex[model.surfaces.firstRing[s]];
    for (auto r = model.surfaces.firstRing[s]; r < model.surfaces.firstRing[s + 1]; ++r) {
      text += '(';
      for (auto v = model.firstVertex[r]; v < model.firstVertex[r + 1]; ++v) {
        const auto p = model.frame.localToWorld(model.vertices[v]);
        text += number(p.x) + number(p.y) + number(p.z);
      }
    }
    for (auto t = model.surfaces.firstTriangle[s]; t < model.surfaces.firstTriangle[s + 1]; ++t) {
      for (const auto corner : model.triangles[t]) text += std::to_string(corner - firstVertex) + '-';
    }
  }
  for (std::size_t c = 0; c < model.curves.size(); ++c) {
    std::string& text = texts[model.curves.object[c]];
    for (auto v = model.curves.firstVertex[c]; v < model.curves.firstVertex[c + 1]; ++v) {
      const auto p = model.frame.localToWorld(model.curveVertices[v]);
      text += number(p.x) + number(p.y) + number(p.z);
    }
  }
  for (std::size_t i = 0; i < model.instances.size(); ++i) {
    std::string& text = texts[model.instances.object[i]];
    for (const double v : model.instances.toLocal[i]) text += number(v);
    const auto& prototype = model.prototypes[model.instances.prototype[i]];
    text += std::to_string(prototype.endSurface - prototype.firstSurface) + " surfaces;";
    for (auto s = prototype.firstSurface; s < prototype.endSurface; ++s) {
      text += string(model.surfaces.id[s]);
    }
  }
  // Which attribute an object has first depends on which came first in the model.
  std::vector<std::multiset<std::string>> attributes(model.objects.size());
  for (const auto& column : model.attributes.columns()) {
    for (std::size_t i = 0; i < column.rows.size(); ++i) {
      attributes[column.rows[i]].insert(string(column.name) + string(column.values[i].text) +
                                        string(column.values[i].codeSpace) + number(column.values[i].number));
    }
  }
  for (std::size_t o = 0; o < texts.size(); ++o) {
    for (const std::string& attribute : attributes[o]) texts[o] += attribute;
  }
  for (const auto& row : model.addresses) {
    texts[row.object] += string(row.street) + string(row.number) + string(row.postalCode) + string(row.city);
  }
  for (const auto& row : model.externalReferences) {
    texts[row.object] += string(row.informationSystem) + string(row.name);
  }
  for (const auto& theme : model.appearances.themes) {
    for (const auto& look : theme.surfaces) {
      if (model.surfaces.object[look.surface] == model::kNoObject) continue;
      std::string& text = texts[model.surfaces.object[look.surface]];
      text += string(theme.name);
      if (look.texture != model::kNone) text += model.appearances.textures[look.texture].reference;
      if (look.material != model::kNone)
        text += number(model.appearances.materials[look.material].diffuse[0]);
      if (look.firstTexCoord == model::kNone) continue;
      const auto begin = model.firstVertex[model.surfaces.firstRing[look.surface]];
      const auto end = model.firstVertex[model.surfaces.firstRing[look.surface + 1]];
      for (auto v = begin; v < end; ++v) {
        const auto& uv = model.appearances.texCoords[look.firstTexCoord + (v - begin)];
        text += number(uv[0]) + number(uv[1]);
      }
    }
  }
  std::map<std::string, std::size_t> content;
  for (const std::string& text : texts) ++content[text];
  return content;
}

void expectSameAsWhole(const fs::path& path) {
  SCOPED_TRACE(path.string());
  const auto whole = importFile(path);
  ImportOptions options;
  if (whole) options.frame = cityOf(whole).frame;
  Pieces pieces;
  const auto streamed = streamFile(path, pieces, 2, options);
  EXPECT_EQ(whole.hasValue(), streamed.hasValue()) << codesOf(streamed.diagnostics());
  const auto sorted = [](const base::Diagnostics& diagnostics) {
    std::multiset<std::string> texts;
    for (const auto& d : diagnostics) {
      texts.insert(std::to_string(d.place.line) + " " + d.place.object + " " + d.message());
    }
    return texts;
  };
  EXPECT_EQ(sorted(whole.diagnostics()), sorted(streamed.diagnostics()));
  if (!whole || !streamed) return;
  std::map<std::string, std::size_t> content;
  for (const auto& piece : pieces) {
    for (const auto& [text, count] : contentOf(*piece)) content[text] += count;
  }
  const auto expected = contentOf(cityOf(whole));
  EXPECT_EQ(expected.size(), content.size());
  for (const auto& [text, count] : expected) {
    const auto found = content.find(text);
    ASSERT_TRUE(found != content.end() && found->second == count) << text;
  }
}

fs::path sharedFolder() {
  const char* folder = std::getenv("STADTBLICK_SHARED_DATA");
  return folder == nullptr ? fs::path() : fs::path(folder);
}

/// `count` buildings, about 1 KB each.
void writeCity(const fs::path& path, std::size_t count, std::string_view before = {},
               std::string_view inside = {}, std::string_view after = {}) {
  std::ofstream file(path, std::ios::binary);
  file << cityHead() << before;
  for (std::size_t i = 0; i < count; ++i) {
    const double x = 690'000.0 + static_cast<double>(i % 9) * 11.0;
    const std::string id = "b" + std::to_string(i);
    file << buildingText(id, squareText(x, 5'335'000.0, id + "s") + squareText(x, 5'335'020.0, id + "t"),
                         inside);
  }
  file << after << "</core:CityModel>\n";
}

std::size_t peakKilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::stoul(line.substr(6));
  }
  return 0;
}

TEST(Stream, RealFilesGiveWhatTheyGiveWhole) {
  if (!fs::exists(sharedFolder())) GTEST_SKIP() << "no folder of real files";
  for (const char* name :
       {"nrw-lod2/GML/LoD2_32_280_5659_1_NW.gml", "munich-tum-lod2/TUM Munich.gml",
        "berlin-forest/data/raw/lod2_buildings_berlin_test_area.gml",
        "berlin-forest/results/semantic_3d_tree_models/semantic_3D_tree_model_berlin_test_area.gml",
        "lowersaxony-lod1/LoD1_24105868_2_2021-01-25.gml", "citygml4j-samples/lod3_building_v2.gml"}) {
    if (fs::exists(sharedFolder() / name)) expectSameAsWhole(sharedFolder() / name);
  }
}

TEST(Stream, SmallFilesGiveWhatTheyGiveWhole) {
  for (const fs::path& folder : {badFile(""), dataFile("")}) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() == ".gml") expectSameAsWhole(entry.path());
    }
  }
}

TEST(Stream, PiecesComeInOrderOnTheCallersThreadWhateverTheThreads) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.gml";
  writeCity(path, 20'000);
  expectSameAsWhole(path);
  for (const std::size_t threads : {1U, 4U}) {
    Pieces pieces;
    ASSERT_TRUE(streamFile(path, pieces, threads).hasValue());
    EXPECT_GT(pieces.size(), 3U);
    std::size_t next = 0;
    for (const auto& piece : pieces) {
      for (const auto id : piece->objects.id) {
        ASSERT_EQ(std::string(piece->strings[id]), "b" + std::to_string(next));
        ++next;
      }
    }
    EXPECT_EQ(next, 20'000U);
  }
}

TEST(Stream, ASinkThatHasEnoughEndsIt) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.gml";
  writeCity(path, 20'000);
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(2);
  base::Progress progress;
  std::size_t count = 0;
  const auto done = registry.stream(path, "", {}, {tasks, progress, {}}, [&](const auto&) {
    ++count;
    return false;
  });
  EXPECT_FALSE(done.hasValue());
  EXPECT_EQ(count, 1U);
  EXPECT_THAT(codesOf(done.diagnostics()), testing::HasSubstr("cancelled"));
}

TEST(Stream, RunsInsideATaskOfABusyPool) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.gml";
  writeCity(path, 15'000);
  base::TaskPool tasks(1);
  auto future = tasks.submit([&] {
    ImporterRegistry registry;
    registerBuiltInImporters(registry);
    base::Progress progress;
    std::size_t count = 0;
    const auto done = registry.stream(path, "", {}, {tasks, progress, {}}, [&](const auto& piece) {
      count += piece->objects.size();
      return true;
    });
    return done.hasValue() ? count : 0;
  });
  EXPECT_EQ(future.get(), 15'000U);
}

TEST(Stream, AFileOf300MegabytesNeedsLittleMemory) {
#ifdef __SANITIZE_ADDRESS__
  GTEST_SKIP() << "the sanitizer keeps freed memory for a while, so that nothing can be said about the peak";
#endif
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.gml";
  writeCity(path, 400'000);
  ASSERT_GT(fs::file_size(path), 270'000'000U);
  // The peak of this process so far does not count: a child starts with its own.
  EXPECT_EXIT(
      {
        std::ofstream("/proc/self/clear_refs") << "5";
        ImporterRegistry registry;
        registerBuiltInImporters(registry);
        base::TaskPool tasks(2);
        base::Progress progress;
        std::size_t count = 0;
        const auto done = registry.stream(path, "", {}, {tasks, progress, {}}, [&](const auto& piece) {
          count += piece->objects.size();
          return true;
        });
        std::fprintf(stderr, "%zu objects, %zu kB\n", count, peakKilobytes());
        std::exit(done.hasValue() && count == 400'000 && peakKilobytes() < 150'000 ? 0 : 1);
      },
      testing::ExitedWithCode(0), "objects");
}

TEST(Stream, WindowsSplitLikeTheWholeText) {
  using citygml::SplitFile;
  const std::string good = "<m:cityObjectMember><a b='>'/><!-- <x> --></m:cityObjectMember>\n";
  const std::string open = "<m:cityObjectMember>\n<b><c>\n";
  for (const std::string& text : {
           "<?xml version='1.0'?>\n<!-- c --><CityModel a='b'>" + good + good + good +
               "</CityModel>\n<!-- -->",
           "<CityModel>" + good + open + good + good + "</CityModel>",
           "<CityModel>" + good + open + good + "<m:cityObjectMember><a>",
           "<CityModel><gml:featureMembers>" + good + "<x/>" + good + "</gml:featureMembers></CityModel>tail",
           "<CityModel>" + good + "<m:cityObjectMember><a></b></m:cityObjectMember>" + good + "</CityModel>",
           "<CityModel>" + good + "<m:cityObjectMember <a></m:cityObjectMember>" + good + good,
           std::string("<Building>\n<a><b/></a></Building>\n"),
           std::string("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"),
       }) {
    const SplitFile whole = citygml::splitTopLevel(text);
    const auto described = [](const citygml::TopLevelElement& e, std::string_view in) {
      // How far something goes that is broken depends on the window.
      const bool isWhole = e.state == citygml::ElementState::kWhole;
      return std::to_string(e.line) + std::string(in.substr(e.begin, isWhole ? e.end - e.begin : 1)) +
             e.problem + std::to_string(e.problemLine);
    };
    for (std::size_t size = 1; size < text.size(); size += 7) {
      citygml::WindowSplitter splitter{base::CancelToken()};
      std::vector<std::string> elements;
      bool truncated = false;
      bool entities = false;
      std::size_t offset = 0;
      for (std::size_t wanted = size; !splitter.done();) {
        const std::string window = text.substr(offset, wanted);
        const bool isLast = window.size() < wanted;
        const SplitFile& file = splitter.split(window, isLast);
        for (const auto& e : file.elements) {
          elements.push_back(described(e, window));
        }
        truncated = file.truncated;
        entities = file.declaresEntities;
        if (isLast) break;
        wanted = splitter.consumed() == 0 ? wanted * 2 : size;
        offset += splitter.consumed();
      }
      std::vector<std::string> expected;
      for (const auto& e : whole.elements) {
        expected.push_back(described(e, text));
      }
      ASSERT_EQ(elements, expected) << text << "\nin windows of " << size;
      EXPECT_EQ(truncated, whole.truncated);
      EXPECT_EQ(entities, whole.declaresEntities);
    }
  }
}

}  // namespace
}  // namespace stadtblick::io
