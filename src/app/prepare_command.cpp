#include <fmt/core.h>
#include <signal.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <stop_token>
#include <thread>

#include "app/command_line.hpp"
#include "io/prepared/prepare.hpp"
#include "session/check_report.hpp"
#include "session/prepare_words.hpp"

namespace stadtblick::app {

namespace {

using Clock = std::chrono::steady_clock;
using io::prepared::PrepareOptions;
using io::prepared::PrepareProgress;
using io::prepared::PrepareReport;

constexpr double kMegabyte = 1e6;

struct Options {
  InputOptions input;
  std::string output;
  std::string frameCrs;
  bool afresh = false;
  bool json = false;
};

double seconds(Clock::duration duration) { return std::chrono::duration<double>(duration).count(); }

template <typename... Arguments>
std::string filled(const std::string& sentence, Arguments&&... arguments) {
  return fmt::format(fmt::runtime(sentence), arguments...);
}

/// Says on standard error how far a run is, and asks it to stop when the user does (SIGINT, SIGTERM). Must be
/// made before the threads that do the work: they take no signals then.
class Watch {
 public:
  Watch(const PrepareProgress& progress, base::CancelToken cancel, const base::Messages& messages)
      : progress_(progress), cancel_(std::move(cancel)), messages_(messages), isTerminal_(::isatty(2) == 1) {
    ::sigemptyset(&signals_);
    ::sigaddset(&signals_, SIGINT);
    ::sigaddset(&signals_, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &signals_, &before_);
    thread_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
  }
  ~Watch() {
    thread_.request_stop();
    thread_.join();
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

 private:
  void work(const std::stop_token& stop);
  std::string line() const;

  const PrepareProgress& progress_;
  base::CancelToken cancel_;
  const base::Messages& messages_;
  bool isTerminal_;
  ::sigset_t signals_{};
  ::sigset_t before_{};
  Clock::time_point begun_ = Clock::now();
  std::jthread thread_;
};

std::string Watch::line() const {
  const double share = session::preparedShare(progress_);
  return fmt::format("{:3.0f} %  {}", 100 * share,
                     session::prepareLine(progress_, seconds(Clock::now() - begun_), messages_));
}

void Watch::work(const std::stop_token& stop) {
  constexpr ::timespec kPause{0, 250'000'000};
  constexpr double kLineSeconds = 5.0;
  double lastLine = 0.0;
  bool shown = false;
  while (!stop.stop_requested()) {
    if (::sigtimedwait(&signals_, nullptr, &kPause) > 0) cancel_.cancel();
    const double now = seconds(Clock::now() - begun_);
    if (isTerminal_ && now > 0.5) {
      fmt::print(stderr, "\r\x1B[K{}", line());
      shown = true;
    } else if (!isTerminal_ && now - lastLine >= kLineSeconds) {
      fmt::print(stderr, "{}\n", line());
      lastLine = now;
    }
  }
  if (shown) fmt::print(stderr, "\r\x1B[K");
}

/// What a run has cost so far.
struct Cost {
  double wall = 0;
  double processor = 0;
  double peakBytes = 0;
};

Cost costSince(Clock::time_point begun) {
  ::rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  const auto time = [](const ::timeval& t) {
    return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
  };
  return {seconds(Clock::now() - begun), time(usage.ru_utime) + time(usage.ru_stime),
          1024.0 * static_cast<double>(usage.ru_maxrss)};
}

nlohmann::ordered_json toJson(const PrepareReport& report, const Options& options, const Cost& cost) {
  const auto& manifest = report.manifest;
  const auto origin = manifest.frame.origin();
  nlohmann::ordered_json kinds = nlohmann::ordered_json::object();
  for (std::size_t i = 0; i < manifest.catalogue.byKind.size(); ++i)
    if (const auto count = manifest.catalogue.byKind[i]; count > 0)
      kinds[std::string(model::kindName(static_cast<model::ObjectKind>(i)))] = count;
  std::uint64_t repeated = 0;
  std::uint64_t replaced = 0;
  std::map<std::string, std::uint64_t> findings;
  for (const auto& source : manifest.sources) {
    repeated += source.repeated;
    replaced += source.replaced;
    for (const auto& [code, count] : source.findings) findings[code] += count;
  }
  const double megabytes = static_cast<double>(report.bytesRead) / kMegabyte;
  return {{"output", options.output},
          {"crs", manifest.frame.crs().text()},
          {"origin", {origin.x, origin.y, origin.z}},
          {"objects", manifest.catalogue.rows},
          {"objects_by_kind", kinds},
          {"cells", manifest.cells},
          {"cells_built", report.cellsBuilt},
          {"cells_kept", report.cellsKept},
          {"files", manifest.sources.size()},
          {"files_read", report.filesRead},
          {"files_kept", report.filesKept},
          {"files_removed", report.filesRemoved},
          {"bytes_read", report.bytesRead},
          {"objects_repeated", repeated},
          {"objects_replaced", replaced},
          {"findings", findings},
          {"seconds", cost.wall},
          {"processor_seconds", cost.processor},
          {"megabytes_per_second", megabytes / cost.wall},
          {"peak_memory_bytes", cost.peakBytes}};
}

std::string toText(const PrepareReport& report, const Options& options, const Cost& cost,
                   const base::Messages& messages) {
  const auto number = [&](std::uint64_t value) { return messages.number(static_cast<double>(value), 0); };
  const double megabytes = static_cast<double>(report.bytesRead) / kMegabyte;
  std::string text = filled(messages.text("{0}: {1} objects in {2} cells.\n"), options.output,
                            number(report.manifest.catalogue.rows), number(report.manifest.cells));
  text +=
      filled(messages.text("{0} files read ({1} MB), {2} unchanged, {3} no longer there; {4} cells built, "
                           "{5} kept.\n"),
             number(report.filesRead), messages.number(megabytes, 1), number(report.filesKept),
             number(report.filesRemoved), number(report.cellsBuilt), number(report.cellsKept));
  text +=
      filled(messages.text("{0} at {1} MB/s; at most {2} MB of memory.\n"), session::minutesText(cost.wall),
             messages.number(megabytes / cost.wall, 1), messages.number(cost.peakBytes / kMegabyte, 0));
  return text;
}

std::optional<geo::Crs> crsOf(const std::string& text, base::Diagnostics& findings) {
  if (text.empty()) return std::nullopt;
  auto crs = geo::Crs::fromText(text);
  findings.append(std::move(crs.diagnostics()));
  if (!crs) return std::nullopt;
  return std::move(crs).value();
}

session::Outcome outcomeOf(const base::Result<PrepareReport>& prepared) {
  if (prepared) return prepared->errorsInData ? session::Outcome::kErrorsInData : session::Outcome::kGood;
  return prepared.diagnostics().count(base::DiagnosticCode::kArgumentInvalid) > 0
             ? session::Outcome::kWrongCall
             : session::Outcome::kNotDone;
}

session::Outcome runPrepare(const Options& options, const Surroundings& surroundings) {
  const auto& messages = surroundings.messages;
  base::Diagnostics wrong;
  PrepareOptions prepare;
  prepare.inputs.assign(options.input.files.begin(), options.input.files.end());
  prepare.output = options.output;
  prepare.reader = options.input.reader;
  prepare.crs = crsOf(options.input.crs, wrong);
  prepare.frameCrs = crsOf(options.frameCrs, wrong);
  prepare.afresh = options.afresh;
  if (wrong.hasErrors()) {
    printFindings(wrong, messages);
    return session::Outcome::kWrongCall;
  }
  const auto begun = Clock::now();
  io::ImporterRegistry importers;
  io::registerBuiltInImporters(importers);
  PrepareProgress progress;
  const base::CancelToken cancel;
  const auto prepared = [&] {
    const Watch watch(progress, cancel, messages);
    base::TaskPool tasks;
    return io::prepared::prepareCity(importers, prepare, tasks, progress, cancel);
  }();
  printFindings(prepared.diagnostics(), messages);
  if (prepared) {
    const Cost cost = costSince(begun);
    if (options.json)
      printJson(toJson(prepared.value(), options, cost));
    else
      fmt::print("{}", toText(prepared.value(), options, cost, messages));
  }
  return outcomeOf(prepared);
}

}  // namespace

Run addPrepareCommand(CLI::App& app, const Surroundings& surroundings) {
  const auto options = std::make_shared<Options>();
  const auto& messages = surroundings.messages;
  CLI::App* command = app.add_subcommand(
      "prepare", messages.text("Write a city of any size as 3D Tiles with a catalogue of its objects"));
  addInputOptions(*command, options->input, messages);
  command->add_option("-o,--output", options->output, messages.text("The folder of the prepared city"))
      ->required();
  command->add_option("--project-crs", options->frameCrs,
                      messages.text("Coordinate reference system of the prepared city, instead of the first "
                                    "file's"));
  command->add_flag("--afresh", options->afresh,
                    messages.text("Read all files again, also those that have not changed"));
  command->add_flag("--json", options->json, messages.text("Write JSON instead of text"));
  return [options, &surroundings] { return runPrepare(*options, surroundings); };
}

}  // namespace stadtblick::app
