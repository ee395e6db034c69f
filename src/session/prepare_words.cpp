#include "session/prepare_words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace stadtblick::session {

namespace {

using Stage = io::prepared::PrepareProgress::Stage;

constexpr double kMegabyte = 1e6;

template <typename... Arguments>
std::string filled(const std::string& sentence, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(sentence), arguments...);
}

}  // namespace

std::string minutesText(double seconds) {
  const auto whole = static_cast<long>(seconds + 0.5);
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

double preparedShare(const io::prepared::PrepareProgress& progress) {
  const double bytes = static_cast<double>(progress.bytesToRead.load());
  const double read = bytes > 0 ? std::min(static_cast<double>(progress.reading.done()) / bytes, 1.0) : 0.0;
  switch (progress.stage.load()) {
    case Stage::kLooking:
      return 0.0;
    case Stage::kReading:
      return 0.5 * read;
    case Stage::kBuilding:
      return 0.5 + 0.45 * progress.building.fraction();
    case Stage::kJoining:
      return 0.95 + 0.04 * progress.joining.fraction();
    case Stage::kWriting:
      break;
  }
  return 0.99;
}

std::string prepareLine(const io::prepared::PrepareProgress& progress, double secondsPassed,
                        const base::Messages& messages) {
  const double done = preparedShare(progress);
  const double read = static_cast<double>(progress.reading.done()) / kMegabyte;
  std::string text;
  switch (progress.stage.load()) {
    case Stage::kLooking:
      return messages.text("Looking at the files");
    case Stage::kReading:
      text = filled(messages.text("Reading {0} of {1} MB, {2} MB/s"), messages.number(read, 0),
                    messages.number(static_cast<double>(progress.bytesToRead.load()) / kMegabyte, 0),
                    messages.number(secondsPassed > 0 ? read / secondsPassed : 0, 1));
      break;
    case Stage::kBuilding:
      text = filled(messages.text("Building square {0} of {1}"),
                    messages.number(static_cast<double>(progress.building.done()), 0),
                    messages.number(static_cast<double>(progress.building.total()), 0));
      break;
    case Stage::kJoining:
      text = messages.text("Building the overview");
      break;
    case Stage::kWriting:
      text = messages.text("Writing the catalogue");
      break;
  }
  if (done > 0.01)
    text += ", " + filled(messages.text("about {0} left"), minutesText(secondsPassed * (1 - done) / done));
  return text;
}

}  // namespace stadtblick::session
