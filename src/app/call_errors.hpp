#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "base/messages.hpp"

namespace stadtblick::app {

/// What is wrong with a call, as one sentence in the language of the messages. CLI11 speaks English only; a
/// sentence of it that is not known here is given as it is.
std::string callErrorText(const CLI::ParseError& error, const base::Messages& messages);

}  // namespace stadtblick::app
