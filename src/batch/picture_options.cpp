#include "batch/picture_options.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>

#include "base/atomic_file.hpp"

namespace stadtblick::batch {

using base::DiagnosticCode;

namespace {

constexpr int kLongestSide = 32000;  // the drawing library's limit
constexpr std::int64_t kMostPixels = 400'000'000;

template <typename Number>
bool parseWhole(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

std::optional<render::PixelSize> parseSize(std::string_view text) {
  const auto cross = text.find('x');
  render::PixelSize size;
  if (cross == std::string_view::npos || !parseWhole(text.substr(0, cross), size.width) ||
      !parseWhole(text.substr(cross + 1), size.height))
    return std::nullopt;
  const bool inRange = size.width > 0 && size.height > 0 && size.width <= kLongestSide &&
                       size.height <= kLongestSide && std::int64_t{size.width} * size.height <= kMostPixels;
  return inRange ? std::optional(size) : std::nullopt;
}

std::optional<geo::WorldPosition> parsePosition(std::string_view text) {
  std::array<double, 3> numbers{};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto comma = i < 2 ? text.find(',') : text.size();
    if (comma == std::string_view::npos || !parseWhole(text.substr(0, comma), numbers[i]) ||
        !std::isfinite(numbers[i]))
      return std::nullopt;
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return geo::WorldPosition{numbers[0], numbers[1], numbers[2]};
}

std::optional<std::array<float, 3>> parseColour(std::string_view text) {
  std::uint32_t rgb = 0;
  const bool good = text.size() == 7 && text[0] == '#' &&
                    std::from_chars(text.data() + 1, text.data() + 7, rgb, 16).ptr == text.data() + 7;
  if (!good) return std::nullopt;
  const auto part = [rgb](unsigned shift) { return static_cast<float>((rgb >> shift) & 0xFFU) / 255.0F; };
  return std::array{part(16), part(8), part(0)};
}

/// Collects the plan; the first option that is wrong ends it.
class Planner {
 public:
  explicit Planner(const PictureOptions& options) : options_(options) {}

  base::Result<PicturePlan> plan() {
    plan_.job.path = options_.output;
    plan_.job.samples = options_.samples;
    if (options_.samples < 1 || options_.samples > 1024)
      refuse(fmt::format("{}", options_.samples), "--samples", "1 to 1024");
    readSize();
    readViewFile();
    readCamera();
    readLook();
    if (!findings_.empty()) return base::Result<PicturePlan>::failure(std::move(findings_));
    return std::move(plan_);
  }

 private:
  void refuse(const std::string& value, std::string what, std::string reason) {
    findings_.add(DiagnosticCode::kArgumentInvalid, {}, {value, std::move(what), std::move(reason)});
  }
  void add(session::Command command) { plan_.commands.push_back(std::move(command)); }

  void readSize() {
    if (options_.size.empty()) return;
    if (const auto size = parseSize(options_.size))
      plan_.job.size = *size;
    else
      refuse(options_.size, "--size", "write it like 1920x1080, no side longer than 32000");
  }

  void readViewFile() {
    if (options_.viewFile.empty()) return;
    auto text = base::readFile(options_.viewFile);
    findings_.append(std::move(text.diagnostics()));
    if (!text) return;
    auto view = scenario::viewSpecFromText(text.value(), options_.viewFile);
    findings_.append(std::move(view.diagnostics()));
    if (view) add(session::SetView{std::move(view).value()});
  }

  void readCamera() {
    if (!options_.view.empty()) {
      const auto view = scenario::namedViewFromName(options_.view);
      if (!view) return refuse(options_.view, "--view", "choose one of: iso, north, south, east, west, top");
      add(session::FitView{*view, false});
    }
    if (options_.camera.empty() && options_.target.empty()) return;
    const auto eye = parsePosition(options_.camera);
    const auto target = parsePosition(options_.target);
    if (!eye) return refuse(options_.camera, "--camera", "write it like 691000,5334000,600");
    if (!target) return refuse(options_.target, "--target", "write it like 691000,5334000,600");
    if (*eye == *target)
      return refuse(options_.target, "--target", "must differ from the position of the camera");
    scenario::Camera camera;
    camera.eye = *eye;
    camera.target = *target;
    add(session::SetCamera{camera});
  }

  void readLook() {
    if (options_.lod) add(session::SetLod{options_.lod});
    if (!options_.time.empty()) {
      auto time = base::Instant::parse(options_.time);
      findings_.append(std::move(time.diagnostics()));
      if (time) add(session::SetTime{time.value()});
    }
    if (!options_.style.empty()) {
      if (const auto style = scenario::styleFromName(options_.style))
        add(session::SetStyle{*style});
      else
        refuse(options_.style, "--style", "choose one of: white, textured");
    }
    if (!options_.theme.empty()) add(session::SetTheme{options_.theme});
    if (!options_.background.empty()) {
      const auto colour = parseColour(options_.background);
      if (colour || options_.background == "sky")
        add(session::SetBackground{colour});
      else
        refuse(options_.background, "--background", "write it like #C9D6E0, or sky");
    }
    if (!options_.colourBy.empty()) add(session::SetColourBy{options_.colourBy});
  }

  const PictureOptions& options_;
  PicturePlan plan_;
  base::Diagnostics findings_;
};

}  // namespace

base::Result<PicturePlan> planPicture(const PictureOptions& options) { return Planner(options).plan(); }

}  // namespace stadtblick::batch
