#include <array>
#include <charconv>
#include <filesystem>
#include <optional>

#include "ui/planner/dialogs.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

struct Size {
  std::string_view label;  ///< English; message id.
  int width;
  int height;
};
constexpr std::array<Size, 4> kSizes{{{message("Screen, 1920 × 1080"), 1920, 1080},
                                      {message("4K, 3840 × 2160"), 3840, 2160},
                                      {message("A4 at 300 dpi, 3508 × 2480"), 3508, 2480},
                                      {message("A3 at 300 dpi, 4961 × 3508"), 4961, 3508}}};

std::optional<int> pixels(const std::string& text) {
  constexpr int kMost = 30'000;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && value >= 16 && value <= kMost ? std::optional(value) : std::nullopt;
}

}  // namespace

void PictureDialog::choose(PanelContext& c) {
  std::vector<std::string> labels;
  int chosen = static_cast<int>(kSizes.size());
  for (std::size_t i = 0; i < kSizes.size(); ++i) {
    labels.emplace_back(c.tr(kSizes[i].label));
    if (pixels(width_) == kSizes[i].width && pixels(height_) == kSizes[i].height)
      chosen = static_cast<int>(i);
  }
  labels.emplace_back(c.tr("Other size"));
  const auto picked = c.w.choice("size", labels, chosen);
  if (!picked || static_cast<std::size_t>(*picked) >= kSizes.size()) return;
  width_ = std::to_string(kSizes[static_cast<std::size_t>(*picked)].width);
  height_ = std::to_string(kSizes[static_cast<std::size_t>(*picked)].height);
}

void PictureDialog::save(PanelContext& c) {
  const auto width = pixels(width_);
  const auto height = pixels(height_);
  if (!width || !height) {
    complaint_ = c.tr("Width and height are whole numbers from 16 to 30000.");
    return;
  }
  if (c.session.loading()) {
    complaint_ = c.tr("Files are still being read; save the picture when they are there.");
    return;
  }
  complaint_.clear();
  const std::string path = path_;
  closeDialog(c);
  if (c.apply(session::SavePicture{path, *width, *height}))
    c.state.notify(base::Severity::kInfo, c.tr.filled("Saved as {}.", path));
}

void PictureDialog::draw(PanelContext& c) {
  if (!beginDialogOf(c, Dialog::kPicture, "picture-dialog", c.tr("Save a picture"), {520, 372})) return;
  if (path_.empty()) {
    std::error_code error;
    path_ = (std::filesystem::current_path(error) / "stadtblick.png").string();
  }
  c.w.paragraph(c.tr("The view as a PNG of any size, with legend, date and credits."));
  c.w.gap(12);
  c.w.quiet(c.tr("Size"));
  choose(c);
  c.w.gap(8);
  c.w.quiet(c.tr("Width and height in pixels"));
  c.w.textField("width", width_, "1920", Icon::kNone, 120);
  ImGui::SameLine(0, c.w.px(8));
  c.w.textField("height", height_, "1080", Icon::kNone, 120);
  c.w.gap(8);
  c.w.quiet(c.tr("File"));
  c.w.textField("path", path_, "stadtblick.png");
  if (!complaint_.empty()) c.w.paragraph(complaint_, false);
  const char* done = c.tr("Save");
  ImGui::SetCursorPosY(ImGui::GetWindowHeight() - c.w.px(48));
  ImGui::SetCursorPosX(ImGui::GetWindowWidth() - c.w.textWidth(done, c.w.fonts().strong) - c.w.px(24 + 24));
  if (c.w.button({"save", done, Icon::kNone, ButtonStyle::kPrimary})) save(c);
  c.w.endDialog();
}

}  // namespace stadtblick::ui
