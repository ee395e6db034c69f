#pragma once

#include <string_view>

namespace stadtblick::base::log {

/// Lines on standard error. Findings about the user's data are Diagnostics, not log lines.
enum class Level { kQuiet, kNormal, kVerbose };
void setLevel(Level level);
void info(std::string_view text);
void warning(std::string_view text);
void error(std::string_view text);
void verbose(std::string_view text);

}  // namespace stadtblick::base::log
