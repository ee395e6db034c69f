#pragma once

#include <string>

#include "base/messages.hpp"
#include "io/prepared/prepare.hpp"

namespace stadtblick::session {

/// Share of all work of preparing a city that is done, 0 … 1: reading and building take about as long.
double preparedShare(const io::prepared::PrepareProgress& progress);

/// "Reading 120 of 2,000 MB, 43.1 MB/s, about 0:44 left", after so many seconds.
std::string prepareLine(const io::prepared::PrepareProgress& progress, double secondsPassed,
                        const base::Messages& messages);

/// "1:07".
std::string minutesText(double seconds);

}  // namespace stadtblick::session
