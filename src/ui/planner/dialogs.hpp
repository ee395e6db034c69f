#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "ui/panel.hpp"

namespace stadtblick::ui {

/// Begins the sheet of a dialog where InterfaceState names it; Widgets::endDialog must follow when true.
bool beginDialogOf(PanelContext& context, Dialog dialog, const char* id, std::string_view heading,
                   ImVec2 size);
/// Closes the dialog that is being drawn.
void closeDialog(PanelContext& context);

/// Whether a file may be one that can be read, going by its name: by the ending, however that is written.
bool hasKnownEnding(const std::filesystem::path& file);

/// Folders and files that can be read, files opened lately, and a path typed in.
class OpenDialog {
 public:
  void draw(PanelContext& context);

 private:
  struct Entry {
    std::string name;
    bool folder = false;
    std::uintmax_t bytes = 0;
    bool operator==(const Entry&) const = default;
  };
  void enter(const std::filesystem::path& folder);
  void submit(PanelContext& context, const std::string& typed);
  void open(PanelContext& context, std::vector<std::string> paths);
  void places(PanelContext& context);
  void entries(PanelContext& context);
  void footer(PanelContext& context);

  bool shown_ = false;
  bool onlyKnown_ = true;
  std::filesystem::path folder_;
  std::string typed_;
  std::string complaint_;
  std::vector<Entry> entries_;
  std::vector<std::string> marked_;
};

/// Made from the table of settings.
class SettingsDialog {
 public:
  void draw(PanelContext& context);

 private:
  void row(PanelContext& context, const session::Setting& setting);
  bool expert_ = false;
};

/// A picture of any size, independent of the window.
class PictureDialog {
 public:
  void draw(PanelContext& context);

 private:
  void choose(PanelContext& context);
  void save(PanelContext& context);

  std::string path_;
  std::string width_ = "1920";
  std::string height_ = "1080";
  std::string complaint_;
};

/// Models to files of other formats; goes on in the background when it is closed.
class ExportDialog {
 public:
  void draw(PanelContext& context);

 private:
  void announce(PanelContext& context);
  void format(PanelContext& context);
  void options(PanelContext& context);
  void start(PanelContext& context);
  bool progress(PanelContext& context);

  std::string path_;
  std::string format_ = "glb";
  std::string area_;
  std::string underWay_;  ///< path of the export that was started here; "" where none is under way.
  int scope_ = 2;
  int origin_ = 0;
  bool textures_ = true;
  bool allowOpen_ = false;
};

void drawHelpDialog(PanelContext& context);

}  // namespace stadtblick::ui
