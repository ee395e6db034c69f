#include <fmt/core.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "app/call_errors.hpp"
#include "app/command_line.hpp"

namespace {

using namespace stadtblick;

int exitCode(session::Outcome outcome) { return static_cast<int>(outcome); }

/// What was printed has arrived, too: a report cut off by a full disk is no report.
int flushed(int exit, const base::Messages& messages) {
  const bool atLast = std::fflush(stdout) == 0;
  const int reason = atLast ? EIO : errno;
  if (atLast && std::ferror(stdout) == 0) return exit;
  base::Diagnostics findings;
  findings.add(base::DiagnosticCode::kFileNotWritable, {},
               {"stdout", std::generic_category().message(reason)});
  app::printFindings(findings, messages);
  return exitCode(session::Outcome::kNotDone);
}

int runProgram(int argc, char** argv) {
  const app::Surroundings surroundings = app::surroundingsFor(argc, argv);
  const auto& messages = surroundings.messages;
  CLI::App program(messages.text("Stadtblick shows a city as a 3D digital twin, for planning."),
                   "stadtblick");
  app::speakHelp(program, messages);
  program.set_version_flag("--version", "stadtblick " STADTBLICK_VERSION, messages.text("Show the version"));
  program.footer(messages.text(
      "Exit codes: 0 good; 1 done, with errors in the data; 2 wrong call; 3 could not be done."));
  program.require_subcommand(1);
  const std::pair<const char*, app::Run> commands[] = {
      {"view", app::addViewCommand(program, surroundings)},
      {"render", app::addRenderCommand(program, surroundings)},
      {"info", app::addInfoCommand(program, surroundings)},
      {"check", app::addCheckCommand(program, surroundings)},
      {"prepare", app::addPrepareCommand(program, surroundings)},
      {"export", app::addExportCommand(program, surroundings)}};
  for (CLI::App* command : program.get_subcommands({})) {
    command->group(messages.text("Commands"));
    if (CLI::Option* help = command->get_help_ptr()) help->group(messages.text("Options"));
  }
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return flushed(program.exit(error), messages);  // --help, --version
    fmt::print(stderr, "stadtblick: {}\n{}\n", app::callErrorText(error, messages),
               messages.text("'stadtblick --help' says more."));
    return exitCode(session::Outcome::kWrongCall);
  }
  for (const auto& [name, run] : commands)
    if (program.got_subcommand(name)) return flushed(exitCode(run()), messages);
  return exitCode(session::Outcome::kWrongCall);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return runProgram(argc, argv);
  } catch (const std::exception& error) {  // out of memory and the like
    fmt::print(stderr, "stadtblick: {}\n", error.what());
    return exitCode(session::Outcome::kNotDone);
  }
}
