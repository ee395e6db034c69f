#pragma once

#include <string>

#include "base/result.hpp"

namespace stadtblick::io {

/// Fetches a file from the web (http, https). It blocks for up to half a minute without an answer. Fails with
/// kFileNotFound (404, 410), else kFileNotReadable with the server's or the network's reason. Any thread.
base::Result<std::string> fetchFromWeb(const std::string& address);

}  // namespace stadtblick::io
