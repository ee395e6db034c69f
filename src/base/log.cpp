#include "base/log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace stadtblick::base::log {

namespace {

spdlog::logger& logger() {
  static const auto instance = [] {
    auto made = spdlog::stderr_logger_mt("stadtblick");
    made->set_pattern("%l: %v");
    return made;
  }();
  return *instance;
}

}  // namespace

void setLevel(Level level) {
  logger().set_level(level == Level::kQuiet     ? spdlog::level::err
                     : level == Level::kVerbose ? spdlog::level::debug
                                                : spdlog::level::info);
}
void info(std::string_view text) { logger().info("{}", text); }
void warning(std::string_view text) { logger().warn("{}", text); }
void error(std::string_view text) { logger().error("{}", text); }
void verbose(std::string_view text) { logger().debug("{}", text); }

}  // namespace stadtblick::base::log
