#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "batch/picture_options.hpp"
#include "session/data_report.hpp"

namespace stadtblick::app {

/// The words that the help has of itself, in the language of the messages; before any option is added.
void speakHelp(CLI::App& program, const base::Messages& messages);

/// What every subcommand knows: where the program's files lie and the language to speak.
struct Surroundings {
  base::Resources resources;
  std::string language;  ///< "de" or "en".
  base::Messages messages;
};
/// The language is that of --language, else of the system.
Surroundings surroundingsFor(int argc, char** argv);

/// A subcommand registers its options at once and gives back what runs it; the result is the exit code.
using Run = std::function<session::Outcome()>;
Run addInfoCommand(CLI::App& app, const Surroundings& surroundings);
Run addCheckCommand(CLI::App& app, const Surroundings& surroundings);
Run addRenderCommand(CLI::App& app, const Surroundings& surroundings);
Run addPrepareCommand(CLI::App& app, const Surroundings& surroundings);
Run addExportCommand(CLI::App& app, const Surroundings& surroundings);
Run addViewCommand(CLI::App& app, const Surroundings& surroundings);

/// FILE…, --reader, --crs, --language: the same for all subcommands.
struct InputOptions {
  std::vector<std::string> files;
  std::string reader;
  std::string crs;
  std::string language;             ///< read by surroundingsFor() already.
  std::optional<int> prepareAbove;  ///< megabytes; the setting of that name unless said.
};
enum class Files { kNeeded, kOptional };
void addInputOptions(CLI::App& command, InputOptions& options, const base::Messages& messages,
                     Files files = Files::kNeeded);
/// --prepare-above, for commands that draw.
void addCacheOption(CLI::App& command, InputOptions& options, const base::Messages& messages);
/// Camera, level of detail, colours, sun: the same for pictures and for the window.
void addSceneOptions(CLI::App& command, batch::PictureOptions& options, const base::Messages& messages);

/// Whether large files are read whole, or prepared once in the user's cache and opened from there.
enum class LargeFiles { kWhole, kPrepared };
/// A session in which the files are open and read, whatever became of them; null where the call itself is
/// wrong (said on standard error). Says there how far large files are that are prepared.
std::unique_ptr<session::Session> openFiles(const InputOptions& options, const Surroundings& surroundings,
                                            LargeFiles large = LargeFiles::kWhole);

/// A subcommand that reads files and says something about them, as text or, with --json, as JSON.
struct ReportCommand {
  const char* name;
  std::string help;
  std::function<std::string(const session::DataReport&, const session::Session&)> text;
  std::function<nlohmann::ordered_json(const session::DataReport&, const session::Session&)> json;
  bool countsByLod = false;   ///< has --lod.
  bool listsFindings = true;  ///< else the findings that made files fail go to standard error.
};
Run addReportCommand(CLI::App& app, ReportCommand report, const Surroundings& surroundings);

/// On standard output; what is no UTF-8 is replaced.
void printJson(const nlohmann::ordered_json& document);
/// One line a finding on standard error.
void printFindings(const base::Diagnostics& findings, const base::Messages& messages);
/// The findings that made files fail.
void printFailures(const session::Snapshot& snapshot, const base::Messages& messages);
/// The errors in files that were read all the same; the first few of each code.
void printErrors(const session::Snapshot& snapshot, const base::Messages& messages);

}  // namespace stadtblick::app
