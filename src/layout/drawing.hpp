#pragma once

#include <cairo.h>

#include <memory>
#include <string>

#include "model/colour_map.hpp"
#include "model/image.hpp"

typedef struct _PangoLayout PangoLayout;

namespace stadtblick::layout {

/// How a piece of text looks. Sizes in pixels.
struct TextStyle {
  double size = 14;
  bool bold = false;
  model::Rgba colour{0x1D, 0x1D, 0x1B, 255};
  model::Rgba halo{0xF7, 0xF6, 0xF3, 255};
  double haloWidth = 0;  ///< on each side of the letters; 0 for none.
  double wrapWidth = 0;  ///< 0: one line.
  bool alignRight = false;
};

struct TextSize {
  double width = 0;
  double height = 0;
};

/// A page of pixels to draw on. Nothing of the desktop's settings (hinting, subpixels, resolution) is used,
/// so the same calls give the same bytes.
class Drawing {
 public:
  Drawing(std::uint32_t width, std::uint32_t height);
  ~Drawing();
  Drawing(const Drawing&) = delete;
  Drawing& operator=(const Drawing&) = delete;

  cairo_t* cairo() const { return cairo_; }
  void setColour(model::Rgba colour) const;
  void fillRectangle(double x, double y, double width, double height, model::Rgba colour) const;

  TextSize measure(const std::string& text, const TextStyle& style) const;
  /// The top left corner of the text lies at (x, y).
  void write(const std::string& text, double x, double y, const TextStyle& style) const;

  /// What was drawn, alpha not premultiplied.
  model::Image image() const;

 private:
  struct Fonts;
  struct LayoutDeleter {
    void operator()(PangoLayout* layout) const;
  };
  std::unique_ptr<PangoLayout, LayoutDeleter> layoutOf(const std::string& text, const TextStyle& style) const;

  cairo_surface_t* surface_;
  cairo_t* cairo_;
  std::unique_ptr<Fonts> fonts_;
};

}  // namespace stadtblick::layout
