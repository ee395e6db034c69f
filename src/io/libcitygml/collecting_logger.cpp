#include "io/libcitygml/collecting_logger.hpp"

namespace stadtblick::io::libcitygml {

namespace {

/// Long enough to find the place, short enough to read; the path of the file is said elsewhere.
std::string shortened(const std::string& message) {
  constexpr std::size_t kShown = 200;
  return message.substr(0, std::min(message.find(" in file "), kShown));
}

bool startsWith(const std::string& message, std::string_view prefix) { return message.starts_with(prefix); }

}  // namespace

void CollectingLogger::log(LOGLEVEL level, const std::string& message, const char* /*file*/,
                           int /*line*/) const {
  if (level >= LOGLEVEL::LL_ERROR) {
    // Its parser expects the element that it stands in; every external reference sets it off.
    if (message.find("Expected start tag <core:externalreference>") != std::string::npos) {
      ++externalReferences_;
      return;
    }
    if (errors_++ == 0) firstError_ = shortened(message);
    return;
  }
  const bool skipped = startsWith(message, "Found start tag of unknown node") ||
                       startsWith(message, "Skipping element with unexpected start tag");
  const bool ofExternalReference = message.find("<core:externalobject>") != std::string::npos;
  if (skipped && !ofExternalReference && skipped_++ == 0) firstSkipped_ = shortened(message);
}

}  // namespace stadtblick::io::libcitygml
