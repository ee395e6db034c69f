#include "app/call_errors.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <regex>

namespace stadtblick::app {

namespace {

/// A sentence of CLI11 2.1 (Error.hpp, Validators.hpp) and ours that says the same; the groups are its parts.
struct Sentence {
  const char* pattern;
  std::string ours;
};

std::vector<Sentence> sentences(const base::Messages& messages) {
  return {
      {"A subcommand is required", messages.text("the command is missing")},
      {"(\\S+) is required", messages.text("{0} is missing")},
      {"The following arguments? (?:was|were) not expected: ([^]*)", messages.text("not understood: {0}")},
      {"Could not convert: (\\S+) = ([^]*)", messages.text("{0} cannot be '{1}'")},
      {"The value ([^]*) is not an allowed value for (\\S+)", messages.text("{1} cannot be '{0}'")},
      {"(\\S+): Value ([^]*) not in range (\\S+) to (\\S+)",
       messages.text("{0} must be between {2} and {3}, not '{1}'")},
      {"(\\S+): ([^]*) not in \\{([^}]*)\\}", messages.text("{0} must be one of {2}, not '{1}'")},
      {"(\\S+): \\d+ required [^]+ missing", messages.text("{0} is there without a value")},
      {"(\\S+) requires (\\S+)", messages.text("{0} needs {1}, too")},
      {"(\\S+) excludes (\\S+)", messages.text("{0} and {1} do not go together")},
      {"(?:Expected exactly 1 arguments to (\\S+), got \\d+|(\\S+): At Most 1 required but received \\d+)",
       messages.text("{0}{1} may be there once only")},
      {"(\\S+) was given a disallowed flag override|(\\S+): (?:too many inputs for a flag|Should be "
       "true/false or a number)",
       messages.text("{0}{1} takes no value")},
  };
}

}  // namespace

std::string callErrorText(const CLI::ParseError& error, const base::Messages& messages) {
  constexpr std::size_t kLongest = 4000;  // std::regex goes a call deeper for each letter
  const std::string said = error.what();
  if (said.size() > kLongest) return said;
  for (const auto& [pattern, ours] : sentences(messages)) {
    std::smatch match;
    if (!std::regex_match(said, match, std::regex(pattern))) continue;
    fmt::dynamic_format_arg_store<fmt::format_context> parts;
    for (std::size_t i = 1; i < match.size(); ++i) parts.push_back(match[i].str());
    return fmt::vformat(ours, parts);
  }
  return said;
}

}  // namespace stadtblick::app
