// frame_bench FILE…: how long a moving frame and a picture of these files take, without a window, as JSON
// lines.
#include <GL/gl.h>
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numbers>

#include "render/renderer.hpp"

namespace {

using namespace stadtblick;
using Clock = std::chrono::steady_clock;

constexpr render::PixelSize kSize{1280, 720};
constexpr int kFrames = 40;
constexpr double kFrameBudgetMilliseconds = 1000.0 / 15.0;

double milliseconds(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// The camera turned about its target by `angle` in radians.
scenario::Camera orbited(scenario::Camera camera, double angle) {
  const double x = camera.eye.x - camera.target.x;
  const double y = camera.eye.y - camera.target.y;
  camera.eye.x = camera.target.x + x * std::cos(angle) - y * std::sin(angle);
  camera.eye.y = camera.target.y + x * std::sin(angle) + y * std::cos(angle);
  return camera;
}

/// Median over a quarter turn, until the driver has drawn each frame.
double movingFrame(session::Session& session, render::Renderer& renderer) {
  const scenario::Camera start = renderer.camera();
  std::vector<double> times;
  for (int frame = 0; frame < kFrames; ++frame) {
    const double angle = std::numbers::pi / 2 * frame / kFrames;
    (void)session.apply(session::SetCamera{orbited(start, angle)});
    session.update();
    const auto begin = Clock::now();
    renderer.drawFrame(kSize, render::Quality::kMoving);
    glFinish();
    times.push_back(milliseconds(begin));
  }
  std::ranges::nth_element(times, times.begin() + kFrames / 2);
  return times[kFrames / 2];
}

void print(std::string_view name, double ours, nlohmann::json peer, std::string_view peerName,
           std::string_view unit) {
  nlohmann::json line{
      {"name", name}, {"ours", ours}, {"peer", peer}, {"peer_name", peerName}, {"unit", unit}};
  line["ratio"] = peer.is_null() ? nlohmann::json() : nlohmann::json(ours / peer.get<double>());
  fmt::print("{}\n", line.dump());
}

}  // namespace

int main(int count, char** arguments) {
  session::Session session(base::Resources::locate());
  session::OpenFiles files;
  files.paths.assign(arguments + 1, arguments + count);
  (void)session.apply(files);
  session.settle();
  auto surface = render::RenderSurface::createOffscreen();
  if (!surface) {
    fmt::print(stderr, "{}\n", surface.diagnostics()[0].message());
    return 3;
  }
  surface.value()->makeCurrent();
  fmt::print(stderr, "{}\n", surface.value()->description());
  render::Renderer renderer(*surface.value(), session);
  while (renderer.drawFrame(kSize, render::Quality::kMoving).tilesPending > 0) session.update();

  print("moving frame 1280x720", movingFrame(session, renderer), kFrameBudgetMilliseconds,
        "budget of 15 frames/s", "ms");
  const auto begin = Clock::now();
  const auto picture = renderer.takePicture({{1920, 1080}, 64, false});
  if (!picture) {
    fmt::print(stderr, "{}\n", picture.diagnostics()[0].message());
    return 3;
  }
  print("picture 1920x1080, 64 samples", milliseconds(begin) / 1000, nullptr, "", "s");
  return 0;
}
