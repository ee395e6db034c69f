#pragma once

#include <string>

namespace stadtblick::ui {

class ViewerWindow;

/// What the window shows, as JSON, for tests: "layers", "selected" with the described attributes, "view",
/// "camera", "language", "theme", "panels", "frames".
std::string stateAsJson(const ViewerWindow& window);

}  // namespace stadtblick::ui
