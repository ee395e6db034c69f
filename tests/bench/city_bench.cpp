// city_bench [CITY [SMALL]]: what a view of a whole city costs, as JSON lines. CITY is the folder of a
// prepared city, or the number of buildings of a made-up one (400,000 unless said otherwise); SMALL is
// another of the same kind, with a tenth of the buildings: its cold start is measured in turn with that of
// CITY. city_bench --settle CITY: opens the city, draws the overview until all of it is there, and ends.
// city_bench --flight SECONDS CITY: flies through the city with little memory; fails where memory goes over
// the budget or a frame reads tiles itself.
#include <GL/gl.h>
#include <fmt/core.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string_view>
#include <thread>

#include "bench/bare_gl.hpp"
#include "bench/city_stage.hpp"
#include "bench/measure.hpp"
#include "model/classification.hpp"

namespace {

using namespace stadtblick;
using namespace stadtblick::bench;

constexpr std::uint32_t kBuildings = 400'000;
constexpr int kFrames = 15;

void print(std::string_view name, double ours, nlohmann::json peer, std::string_view peerName,
           std::string_view unit) {
  nlohmann::json line{
      {"name", name}, {"ours", ours}, {"peer", peer}, {"peer_name", peerName}, {"unit", unit}};
  line["ratio"] = peer.is_null() ? nlohmann::json() : nlohmann::json(ours / peer.get<double>());
  fmt::print("{}\n", line.dump());
  std::fflush(stdout);
}

City cityOf(const std::string& argument, base::TaskPool& tasks) {
  const bool number = argument.find_first_not_of("0123456789") == std::string::npos;
  return number ? City::made(static_cast<std::uint32_t>(std::stoul(argument)))
                : City::opened(argument, tasks);
}

/// Milliseconds, by the clock and of processors at work: other programs disturb the second less.
struct FrameTime {
  double wall = 0;
  double processor = 0;
};

/// Median of frames under a camera that turns a little, all tiles being there.
template <typename Draw>
FrameTime frameTime(const render::LocalCamera& camera, Draw draw) {
  std::vector<double> times;
  std::vector<double> processor;
  for (int frame = 0; frame < kFrames; ++frame) {
    const render::LocalCamera now = turned(camera, 0.0004 * (frame + 1));
    const auto start = Clock::now();
    const double startProcessor = processorSeconds();
    draw(now);
    glFinish();
    times.push_back(milliseconds(start));
    processor.push_back(1e3 * (processorSeconds() - startProcessor));
  }
  return {median(std::move(times)), median(std::move(processor))};
}

void print(const std::string& name, const FrameTime& ours, const FrameTime& peer, std::string_view peerName) {
  print(name, ours.wall, peer.wall, peerName, "ms");
  print(name + ", processor", ours.processor, peer.processor, peerName, "ms");
}

FrameTime ourFrame(Stage& stage, const render::LocalCamera& camera) {
  stage.look(camera);
  stage.settle();
  return frameTime(camera, [&stage](const render::LocalCamera& now) {
    stage.look(now);
    stage.frame();
  });
}

/// From the wish for a colouring until the next frame can be drawn with it, and until it is drawn.
void measureRecolour(Stage& stage, const City& city) {
  const auto& catalogue = city.source->catalogue();
  std::vector<double> ready;
  std::vector<double> drawn;
  for (int round = 0; round < 6; ++round) {
    const std::size_t column =
        static_cast<std::size_t>(round) % std::min<std::size_t>(catalogue.columnCount(), 2);
    const std::string attribute(catalogue.column(column).name);
    const auto start = Clock::now();
    auto classes = model::classify({{}, {&catalogue}}, attribute, {}, "en");
    stage.input().scene.view.colourBy = scenario::ColourBy{attribute};
    stage.input().scene.layers[0].colours =
        std::make_shared<const std::vector<model::Rgba>>(std::move(classes.value().colours[0]));
    stage.view().setInput(stage.input());
    ready.push_back(milliseconds(start));
    stage.frame();
    glFinish();
    drawn.push_back(milliseconds(start));
  }
  print("recolour all objects, before the frame", median(ready), 50.0, "limit", "ms");
  print("recolour all objects, frame included", median(drawn), nullptr, "", "ms");
  stage.input().scene.view.colourBy.reset();
  stage.view().setInput(stage.input());
}

void measurePick(Stage& stage, double frame) {
  std::vector<double> times;
  for (int i = 0; i < kFrames; ++i) {
    const auto start = Clock::now();
    (void)stage.view().pick(200 + 50 * i, 360);
    times.push_back(milliseconds(start));
  }
  print("pick", median(times), frame, "a frame", "ms");
}

double coldStart(const std::string& program, const std::string& city) {
  const auto start = Clock::now();
  if (std::system((program + " --settle '" + city + "' > /dev/null").c_str()) != 0)
    throw std::runtime_error("city_bench --settle failed");
  return milliseconds(start);
}

/// Both in turn, so that what else the machine does falls on both alike.
void measureColdStart(const std::string& program, const std::string& city, const std::string& small) {
  constexpr int kRounds = 5;
  std::vector<double> times;
  std::vector<double> smallTimes;
  for (int round = 0; round < kRounds; ++round) {
    times.push_back(coldStart(program, city));
    if (!small.empty()) smallTimes.push_back(coldStart(program, small));
  }
  const double ours = median(std::move(times));
  print("cold start to settled overview", ours, 2000.0, "limit", "ms");
  if (!small.empty())
    print("cold start, against a tenth of the buildings", ours, median(std::move(smallTimes)), "small city",
          "ms");
}

void measureSearch(const City& city) {
  const auto start = Clock::now();
  const auto matches = city.source->catalogue().search("123", 10'000);
  print("search, a keystroke", milliseconds(start), 30.0, "limit", "ms");
  if (matches.total == 0) fmt::print(stderr, "nothing was found\n");
}

int measure(const std::string& program, const std::string& argument, const std::string& small) {
  base::TaskPool tasks;
  const City city = cityOf(argument, tasks);
  const render::LocalCamera overview = overviewOf(city);
  const render::LocalCamera street = streetOf(city);
  FrameTime ourOverview;
  FrameTime ourStreet;
  {
    Stage stage(city, tasks);
    ourOverview = ourFrame(stage, overview);
    fmt::print(stderr, "overview: {} triangles in {} tiles\n", stage.view().scene().statistics().triangles,
               stage.view().scene().statistics().chunks);
    if (city.source) {
      measureRecolour(stage, city);
      measureSearch(city);
    }
    measurePick(stage, ourOverview.wall);
    {
      BareLoop loop(city, stage.library(), stage.view().scene().views()[0]);
      print("overview against a bare loop", ourOverview,
            frameTime(overview, [&loop](const render::LocalCamera& c) { loop.draw(c); }),
            "same buffers, shaders and passes");
    }
    ourStreet = ourFrame(stage, street);
    fmt::print(stderr, "street: {} triangles in {} tiles\n", stage.view().scene().statistics().triangles,
               stage.view().scene().statistics().chunks);
    BareLoop loop(city, stage.library(), stage.view().scene().views()[0]);
    print("street level against a bare loop", ourStreet,
          frameTime(street, [&loop](const render::LocalCamera& c) { loop.draw(c); }),
          "same buffers, shaders and passes");
    FullDetail full(city);
    fmt::print(stderr, "full detail: {} triangles\n", full.triangles());
    const FrameTime baseline = frameTime(overview, [&full](const render::LocalCamera& c) { full.draw(c); });
    print("overview", ourOverview, baseline, "all triangles, flat shader");
    print("street level", ourStreet, baseline, "overview of all triangles, flat shader");
  }
  measureColdStart(program, argument, small);
  return 0;
}

/// Passes everything on; notices a load on the thread that draws.
class WatchedTree final : public model::TileTree {
 public:
  explicit WatchedTree(std::shared_ptr<model::TileTree> tree) : tree_(std::move(tree)) {}
  const geo::LocalFrame& frame() const override { return tree_->frame(); }
  const std::vector<model::TileNode>& nodes() const override { return tree_->nodes(); }
  base::Result<model::TileContent> load(model::TileIndex tile,
                                        const base::CancelToken& cancel) const override {
    ++loads;
    if (std::this_thread::get_id() == drawing_) ++loadsWhileDrawing;
    return tree_->load(tile, cancel);
  }
  base::Result<Expansion> expand(model::TileIndex tile, const base::CancelToken& cancel) const override {
    return tree_->expand(tile, cancel);
  }
  void adopt(model::TileIndex tile, Expansion expansion) override {
    tree_->adopt(tile, std::move(expansion));
  }
  mutable std::atomic<std::size_t> loads{0};
  mutable std::atomic<std::size_t> loadsWhileDrawing{0};

 private:
  std::shared_ptr<model::TileTree> tree_;
  std::thread::id drawing_ = std::this_thread::get_id();
};

/// Memory of this process that no file backs, as the system counts it.
double ownMegabytes() {
  std::ifstream file("/proc/self/status");
  for (std::string word; file >> word;)
    if (double kilobytes = 0; word == "RssAnon:" && file >> kilobytes) return kilobytes * 1024 / 1e6;
  throw std::runtime_error("the system does not say how much memory is in use");
}

/// A way through the city that is always the same: low, at about 60 m/s, with climbs, 15 frames a second of
/// flight.
int fly(double seconds, const std::string& argument) {
  constexpr std::uint64_t kBudgetBytes = 200'000'000;
  base::TaskPool tasks;
  City city = cityOf(argument, tasks);
  const auto watched = std::make_shared<WatchedTree>(city.tiles);
  city.tiles = watched;
  Stage stage(city, tasks);
  stage.input().scene.limits.memoryBytes = kBudgetBytes;
  const geo::Box3 bounds = city.bounds();
  // What every view needs: framebuffers, shaders, what is known of all objects.
  const geo::Vec3 aloft = bounds.centre() + geo::Vec3{0.0, 0.0, 1e5};
  stage.look({aloft, aloft + geo::Vec3{0.0, 0.0, 1.0}});
  stage.settle(render::Quality::kResting);
  glFinish();
  const double before = ownMegabytes();
  std::uint64_t mostTiles = 0;
  double mostMemory = 0;
  std::vector<double> times;
  constexpr double kFrameSeconds = 1.0 / 15;
  for (double t = 0; t < seconds; t += kFrameSeconds) {
    const geo::Vec3 half = bounds.size() * 0.45;
    const double a = t * 60.0 / half.x;
    render::LocalCamera camera;
    camera.eye = bounds.centre() + geo::Vec3{half.x * std::sin(a), half.y * std::sin(1.7 * a + 1.0), 0.0};
    camera.eye.z = bounds.min.z + 60.0 + 700.0 * std::max(0.0, std::sin(0.11 * t));
    camera.target = camera.eye + geo::Vec3{300.0 * std::cos(0.2 * t), 300.0 * std::sin(0.2 * t), -60.0};
    stage.look(camera);
    const auto frame = Clock::now();
    stage.frame();
    glFinish();
    times.push_back(milliseconds(frame));
    mostTiles = std::max(mostTiles, stage.view().scene().statistics().tileBytes);
    mostMemory = std::max(mostMemory, ownMegabytes());
  }
  std::ranges::sort(times);
  const auto at = [&times](double share) {
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
  };
  print("flight, frames: median", at(0.5), nullptr, "", "ms");
  print("flight, frames: 99 of 100", at(0.99), nullptr, "", "ms");
  const double budget = static_cast<double>(kBudgetBytes) / 1e6;
  print("flight, tiles in memory", static_cast<double>(mostTiles) / 1e6, budget, "budget", "MB");
  print("flight, memory that the system gave for it", mostMemory - before, budget, "budget", "MB");
  print("flight, tiles loaded while a frame waits", static_cast<double>(watched->loadsWhileDrawing), nullptr,
        "", "tiles");
  print("flight, tiles loaded", static_cast<double>(watched->loads), nullptr, "", "tiles");
  if (watched->loads < 20) throw std::runtime_error("the flight saw too little");
  return mostMemory - before <= budget && watched->loadsWhileDrawing == 0 ? 0 : 1;
}

int settle(const std::string& argument) {
  base::TaskPool tasks;
  const City city = cityOf(argument, tasks);
  Stage stage(city, tasks);
  stage.look(overviewOf(city));
  stage.settle();
  glFinish();
  return 0;
}

}  // namespace

int main(int count, char** arguments) try {
  const std::vector<std::string> words(arguments + 1, arguments + count);
  if (words.size() == 2 && words[0] == "--settle") return settle(words[1]);
  if (words.size() == 3 && words[0] == "--flight") return fly(std::stod(words[1]), words[2]);
  if (words.empty())
    return measure(arguments[0], std::to_string(kBuildings), std::to_string(kBuildings / 10));
  return measure(arguments[0], words[0], words.size() > 1 ? words[1] : "");
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 3;
}
