#include "layout/overlay.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "layout/drawing.hpp"
#include "layout/overlay_text.hpp"

namespace stadtblick::layout {

namespace {

constexpr double kPixelsPerMillimetre = 96 / 25.4;  // at scale 1
constexpr double kMarginMillimetres = 6;
constexpr double kArrowMillimetres = 12;
constexpr double kSwatchWidthMillimetres = 6;
constexpr double kSwatchHeightMillimetres = 4;
constexpr double kScaleBarMillimetres = 50;
constexpr double kTitleSize = 14;  // pixels at scale 1
constexpr double kTextSize = 13;
constexpr double kCreditSize = 10.5;
constexpr double kHaloWidth = 1.5;
constexpr double kCreditsPart = 0.68;  // of the width; the rest is for date and scale bar

/// The pen of one overlay: colours and sizes in its pixels.
class Overlay {
 public:
  Overlay(const OverlayRequest& request, const base::Messages& messages)
      : request_(request),
        messages_(messages),
        drawing_(request.width, request.height),
        scale_(request.scale),
        margin_(millimetres(kMarginMillimetres)) {}

  model::Image compose() {
    if (request_.northArrow) drawNorth();
    double left = request_.height - margin_;
    if (request_.showCredits) left = drawCredits(left);
    if (request_.legend && !request_.legend->entries.empty()) drawLegend(left - margin_ / 2);
    double right = request_.height - margin_;
    if (request_.showTime) right = drawTime(right);
    if (isPlanView(request_.camera)) drawScaleBar(right - margin_ / 2);
    return drawing_.image();
  }

 private:
  double millimetres(double length) const { return length * kPixelsPerMillimetre * scale_; }
  model::Rgba ink() const {
    return request_.dark ? model::Rgba{0xFA, 0xF9, 0xF6, 255} : model::Rgba{0x1D, 0x1D, 0x1B, 255};
  }
  model::Rgba paper() const {
    return request_.dark ? model::Rgba{0x1D, 0x1D, 0x1B, 255} : model::Rgba{0xF7, 0xF6, 0xF3, 255};
  }
  TextStyle style(double size, bool bold, bool halo) const {
    return {size * scale_, bold, ink(), paper(), halo ? kHaloWidth * scale_ : 0, 0, false};
  }

  /// Outline, then fill: lines with a halo like the letters.
  void strokeAndFill(double width, bool fill) {
    cairo_t* cairo = drawing_.cairo();
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(cairo, width + 2 * kHaloWidth * scale_);
    drawing_.setColour(paper());
    cairo_stroke_preserve(cairo);
    drawing_.setColour(ink());
    cairo_set_line_width(cairo, width);
    if (fill) cairo_fill_preserve(cairo);
    cairo_stroke(cairo);
  }

  /// An arrow that lies on the ground: it turns with the camera and is foreshortened in perspective.
  void drawNorth() {
    const double size = millimetres(kArrowMillimetres);
    const double half = size / 2;
    const double x = request_.width - margin_ - half;
    const double y = margin_ + half;
    const double turn = -azimuth(request_.camera);  // of north on the picture, clockwise from up
    const double flat = std::max(0.7, std::abs(sinePitch(request_.camera)));
    const auto at = [&](double along, double across) {
      const double east = along * std::sin(turn) + across * std::cos(turn);
      const double up = along * std::cos(turn) - across * std::sin(turn);
      return std::pair(x + east * half, y - up * half * flat);
    };
    cairo_t* cairo = drawing_.cairo();
    const auto path = [&](std::initializer_list<std::pair<double, double>> points) {
      cairo_new_path(cairo);
      for (const auto& [px, py] : points) cairo_line_to(cairo, px, py);
      cairo_close_path(cairo);
    };
    path({at(0.62, 0), at(-0.75, 0.45), at(-0.45, 0), at(-0.75, -0.45)});
    strokeAndFill(1.2 * scale_, false);
    drawing_.setColour(paper());
    cairo_new_path(cairo);
    path({at(0.62, 0), at(-0.75, 0.45), at(-0.45, 0)});
    cairo_fill(cairo);
    path({at(0.62, 0), at(-0.75, -0.45), at(-0.45, 0)});
    drawing_.setColour(ink());
    cairo_fill(cairo);
    const TextStyle letter = style(kTitleSize, true, true);
    const auto box = drawing_.measure("N", letter);
    const auto [nx, ny] = at(0.98, 0);
    drawing_.write("N", nx - box.width / 2, ny - box.height / 2, letter);
  }

  /// Returns the top of what was drawn; `bottom` is the lowest pixel to use.
  double drawCredits(double bottom) {
    std::string text;
    for (const auto& credit : request_.credits)
      text += (text.empty() ? "" : "\n") + creditLine(credit, messages_);
    if (text.empty()) return bottom;
    TextStyle credits = style(kCreditSize, false, true);
    credits.wrapWidth = (request_.width - 2 * margin_) * kCreditsPart;
    const auto box = drawing_.measure(text, credits);
    drawing_.write(text, margin_, bottom - box.height, credits);
    return bottom - box.height;
  }

  double drawTime(double bottom) {
    const std::string text = timeText(request_.time, request_.timeZone, messages_);
    const TextStyle time = style(kTextSize, false, true);
    const auto box = drawing_.measure(text, time);
    drawing_.write(text, request_.width - margin_ - box.width, bottom - box.height, time);
    return bottom - box.height;
  }

  /// Bar with its length written in full: "0", middle and end.
  void drawScaleBar(double bottom) {
    const double metresPerPixel = request_.camera.orthographicHeightMetres / request_.height;
    const double length = scaleBarMetres(millimetres(kScaleBarMillimetres) * metresPerPixel);
    const double pixels = length / metresPerPixel;
    const double height = millimetres(1.6);
    const TextStyle label = style(kTextSize, false, true);
    const std::string end = distanceText(length, messages_);
    const auto box = drawing_.measure(end, label);
    const double right = request_.width - margin_ - box.width / 2;
    const double x = right - pixels;
    const double y = bottom - height;
    cairo_t* cairo = drawing_.cairo();
    cairo_new_path(cairo);
    cairo_rectangle(cairo, x, y, pixels, height);
    strokeAndFill(1.0 * scale_, false);
    drawing_.fillRectangle(x, y, pixels, height, paper());
    drawing_.fillRectangle(x, y, pixels / 2, height, ink());
    cairo_rectangle(cairo, x, y, pixels, height);
    cairo_set_line_width(cairo, 1.0 * scale_);
    cairo_stroke(cairo);
    const double above = y - box.height - 2 * scale_;
    const auto zero = drawing_.measure("0", label);
    drawing_.write("0", x - zero.width / 2, above, label);
    drawing_.write(end, right - box.width / 2, above, label);
  }

  struct LegendSize {
    double width = 0;
    double labelWidth = 0;
    double height = 0;
    double line = 0;
    double title = 0;
  };

  LegendSize measureLegend(const model::LegendSpec& legend, const std::string& heading) {
    LegendSize size;
    const auto title = drawing_.measure(heading, style(kTitleSize, true, false));
    size.title = title.height + millimetres(1.5);
    for (const auto& entry : legend.entries) {
      const auto label = drawing_.measure(entry.label, style(kTextSize, false, false));
      size.labelWidth = std::max(size.labelWidth, label.width);
      size.line = std::max({size.line, label.height, millimetres(kSwatchHeightMillimetres)});
    }
    size.line += millimetres(1.2);
    size.width = std::max(title.width, millimetres(kSwatchWidthMillimetres + 3) + size.labelWidth);
    size.height = size.title + size.line * static_cast<double>(legend.entries.size()) - millimetres(1.2);
    return size;
  }

  void drawLegend(double bottom) {
    const auto& legend = *request_.legend;
    const std::string heading = legendHeading(legend, messages_);
    const LegendSize size = measureLegend(legend, heading);
    const double pad = millimetres(3);
    const double x = margin_ + pad;
    double y = bottom - size.height - pad;
    model::Rgba sheet = paper();
    sheet[3] = 224;
    drawing_.fillRectangle(margin_, y - pad, size.width + 2 * pad, size.height + 2 * pad, sheet);
    drawing_.write(heading, x, y, style(kTitleSize, true, false));
    y += size.title;
    const double swatchWidth = millimetres(kSwatchWidthMillimetres);
    const double swatchHeight = millimetres(kSwatchHeightMillimetres);
    cairo_t* cairo = drawing_.cairo();
    for (const auto& entry : legend.entries) {
      const double middle = y + (size.line - millimetres(1.2)) / 2;
      drawing_.fillRectangle(x, middle - swatchHeight / 2, swatchWidth, swatchHeight, entry.colour);
      cairo_rectangle(cairo, x, middle - swatchHeight / 2, swatchWidth, swatchHeight);
      cairo_set_line_width(cairo, 0.75 * scale_);
      drawing_.setColour(ink());
      cairo_stroke(cairo);
      const TextStyle label = style(kTextSize, false, false);
      const auto box = drawing_.measure(entry.label, label);
      drawing_.write(entry.label, x + swatchWidth + millimetres(3), middle - box.height / 2, label);
      y += size.line;
    }
  }

  const OverlayRequest& request_;
  const base::Messages& messages_;
  Drawing drawing_;
  double scale_;
  double margin_;
};

}  // namespace

model::Image composeOverlay(const OverlayRequest& request, const base::Messages& messages) {
  return Overlay(request, messages).compose();
}

void blend(model::Image& picture, const model::Image& overlay) {
  const std::size_t bytes = std::min(picture.rgba.size(), overlay.rgba.size());
  for (std::size_t i = 0; i + 3 < bytes; i += 4) {
    const std::uint32_t alpha = overlay.rgba[i + 3];
    if (alpha == 0) continue;
    for (std::size_t c = 0; c < 3; ++c)
      picture.rgba[i + c] = static_cast<std::uint8_t>(
          (overlay.rgba[i + c] * alpha + picture.rgba[i + c] * (255 - alpha) + 127) / 255);
    picture.rgba[i + 3] =
        static_cast<std::uint8_t>(alpha + (picture.rgba[i + 3] * (255 - alpha) + 127) / 255);
  }
}

}  // namespace stadtblick::layout
