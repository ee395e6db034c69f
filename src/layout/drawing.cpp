#include "layout/drawing.hpp"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>

namespace stadtblick::layout {

struct Drawing::Fonts {
  Fonts() : map(pango_cairo_font_map_new()), context(nullptr) {
    context = pango_font_map_create_context(map);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    pango_cairo_context_set_resolution(context, 96);
    pango_context_set_round_glyph_positions(context, FALSE);
    cairo_font_options_destroy(options);
  }
  ~Fonts() {
    g_object_unref(context);
    g_object_unref(map);
  }
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  PangoFontMap* map;
  PangoContext* context;
};

void Drawing::LayoutDeleter::operator()(PangoLayout* layout) const { g_object_unref(layout); }

Drawing::Drawing(std::uint32_t width, std::uint32_t height)
    : surface_(
          cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(width), static_cast<int>(height))),
      cairo_(cairo_create(surface_)),
      fonts_(std::make_unique<Fonts>()) {
  cairo_set_antialias(cairo_, CAIRO_ANTIALIAS_GRAY);
}

Drawing::~Drawing() {
  fonts_.reset();
  cairo_destroy(cairo_);
  cairo_surface_destroy(surface_);
}

void Drawing::setColour(model::Rgba colour) const {
  cairo_set_source_rgba(cairo_, colour[0] / 255.0, colour[1] / 255.0, colour[2] / 255.0, colour[3] / 255.0);
}

void Drawing::fillRectangle(double x, double y, double width, double height, model::Rgba colour) const {
  cairo_rectangle(cairo_, x, y, width, height);
  setColour(colour);
  cairo_fill(cairo_);
}

std::unique_ptr<PangoLayout, Drawing::LayoutDeleter> Drawing::layoutOf(const std::string& text,
                                                                       const TextStyle& style) const {
  std::unique_ptr<PangoLayout, LayoutDeleter> layout(pango_layout_new(fonts_->context));
  PangoFontDescription* font = pango_font_description_new();
  pango_font_description_set_family(font, "Inter, Noto Sans, sans-serif");
  pango_font_description_set_weight(font, style.bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
  pango_layout_set_font_description(layout.get(), font);
  pango_font_description_free(font);
  PangoAttrList* attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"));  // figures of equal width
  pango_layout_set_attributes(layout.get(), attributes);
  pango_attr_list_unref(attributes);
  if (style.wrapWidth > 0) {
    pango_layout_set_width(layout.get(), static_cast<int>(style.wrapWidth * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  }
  if (style.alignRight) pango_layout_set_alignment(layout.get(), PANGO_ALIGN_RIGHT);
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  return layout;
}

TextSize Drawing::measure(const std::string& text, const TextStyle& style) const {
  PangoRectangle box;
  pango_layout_get_extents(layoutOf(text, style).get(), nullptr, &box);
  return {static_cast<double>(box.width) / PANGO_SCALE, static_cast<double>(box.height) / PANGO_SCALE};
}

void Drawing::write(const std::string& text, double x, double y, const TextStyle& style) const {
  const auto layout = layoutOf(text, style);
  cairo_new_path(cairo_);
  cairo_move_to(cairo_, x, y);
  pango_cairo_layout_path(cairo_, layout.get());
  if (style.haloWidth > 0) {
    cairo_set_line_width(cairo_, 2 * style.haloWidth);
    cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND);
    setColour(style.halo);
    cairo_stroke_preserve(cairo_);
  }
  setColour(style.colour);
  cairo_fill(cairo_);
}

model::Image Drawing::image() const {
  cairo_surface_flush(surface_);
  model::Image image;
  image.width = static_cast<std::uint32_t>(cairo_image_surface_get_width(surface_));
  image.height = static_cast<std::uint32_t>(cairo_image_surface_get_height(surface_));
  image.rgba.resize(std::size_t{image.width} * image.height * 4);
  const unsigned char* pixels = cairo_image_surface_get_data(surface_);
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface_));
  for (std::size_t y = 0; y < image.height; ++y) {
    for (std::size_t x = 0; x < image.width; ++x) {
      // Cairo's pixels are native words 0xAARRGGBB, colour premultiplied by alpha.
      std::uint32_t word = 0;
      std::copy_n(pixels + y * stride + x * 4, 4, reinterpret_cast<unsigned char*>(&word));
      const std::uint32_t alpha = word >> 24U;
      if (alpha == 0) continue;
      std::uint8_t* out = &image.rgba[(y * image.width + x) * 4];
      for (std::size_t c = 0; c < 3; ++c) {
        const std::uint32_t part = (word >> (16U - 8U * static_cast<std::uint32_t>(c))) & 0xFFU;
        out[c] = static_cast<std::uint8_t>(std::min(255U, (part * 255U + alpha / 2) / alpha));
      }
      out[3] = static_cast<std::uint8_t>(alpha);
    }
  }
  return image;
}

}  // namespace stadtblick::layout
