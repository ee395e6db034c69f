#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "session/data_report.hpp"

namespace stadtblick::session {

/// The findings about all files, grouped by code, errors first.
nlohmann::ordered_json checkJson(const DataReport& report, const base::Messages& messages);
/// The same for people: each code once, with its number and its first places.
std::string checkText(const DataReport& report, const base::Messages& messages);

}  // namespace stadtblick::session
