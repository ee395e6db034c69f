#include "app/command_line.hpp"

#include <fmt/core.h>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <map>
#include <mutex>
#include <string_view>
#include <thread>

#include "session/prepare_words.hpp"

namespace stadtblick::app {

namespace {

std::string languageAsked(int argc, char** argv) {
  constexpr std::string_view kOption = "--language";
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == kOption && i + 1 < argc) return argv[i + 1];
    if (argument.starts_with(kOption) && argument.size() > kOption.size() && argument[kOption.size()] == '=')
      return std::string(argument.substr(kOption.size() + 1));
  }
  return "system";
}

}  // namespace

Surroundings surroundingsFor(int argc, char** argv) {
  session::Settings settings;
  // A language that does not exist is refused when the options are read.
  [[maybe_unused]] const auto set = settings.set("interface.language", languageAsked(argc, argv));
  Surroundings result{base::Resources::locate(), settings.language(), {}};
  result.messages = base::Messages(result.resources.messages, result.language);
  return result;
}

void speakHelp(CLI::App& program, const base::Messages& messages) {
  const auto formatter = program.get_formatter();
  const std::pair<const char*, std::string> words[] = {
      {"Usage", messages.text("Usage")},        {"OPTIONS", messages.text("OPTIONS")},
      {"SUBCOMMAND", messages.text("COMMAND")}, {"SUBCOMMANDS", messages.text("COMMANDS")},
      {"REQUIRED", messages.text("REQUIRED")},  {"Positionals", messages.text("Arguments")},
      {"Needs", messages.text("Needs")},        {"Excludes", messages.text("Excludes")},
      {"TEXT", messages.text("TEXT")},          {"INT", messages.text("NUMBER")},
      {"FLOAT", messages.text("NUMBER")}};
  for (const auto& [label, word] : words) formatter->label(label, word);
  program.option_defaults()->group(messages.text("Options"));
  program.set_help_flag("-h,--help", messages.text("Show this help"));
}

void addInputOptions(CLI::App& command, InputOptions& options, const base::Messages& messages, Files files) {
  command
      .add_option("FILE", options.files,
                  messages.text("CityGML and CityJSON files, terrain, aerial pictures"))
      ->required(files == Files::kNeeded);
  command.add_option("--reader", options.reader,
                     messages.text("Reader to use: citygml, cityjson, libcitygml or raster"));
  command.add_option(
      "--crs", options.crs,
      messages.text("Coordinate reference system of the files, whatever they say: EPSG:25832+7837"));
  command.add_option("--language", options.language, messages.text("Language of the output: de or en"))
      ->check(CLI::IsMember({"de", "en", "system"}));
}

void addCacheOption(CLI::App& command, InputOptions& options, const base::Messages& messages) {
  command
      .add_option(
          "--prepare-above", options.prepareAbove,
          messages.text("Prepare city models that together are larger than this, in MB, once in the user's "
                        "cache; 0: never"))
      ->check(CLI::Range(0, 1048576));
}

void addSceneOptions(CLI::App& command, batch::PictureOptions& options, const base::Messages& messages) {
  command.add_option("--view", options.view,
                     messages.text("Where to look from: iso, north, south, east, west or top"));
  auto* camera =
      command.add_option("--camera", options.camera,
                         messages.text("Position of the camera, x,y,z in the project's reference system"));
  auto* target = command.add_option("--target", options.target, messages.text("Position to look at, x,y,z"));
  camera->needs(target);
  target->needs(camera);
  command
      .add_option("--lod", options.lod,
                  messages.text("Level of detail; the highest there is unless said otherwise"))
      ->check(CLI::Range(0, 4));
  command.add_option("--background", options.background, messages.text("Colour like #C9D6E0, or sky"));
  command.add_option("--color-by,--colour-by", options.colourBy,
                     messages.text("Colour objects by this attribute"));
  command.add_option("--time", options.time,
                     messages.text("Date and time of the sun, 2026-06-21T15:00+02:00"));
  command.add_option("--style", options.style, messages.text("white or textured"));
  command.add_option("--theme", options.theme, messages.text("Appearance theme of the files"));
  command.add_option("--view-spec", options.viewFile, messages.text("Saved view (JSON) to start from"));
}

namespace {

/// Says every few seconds how far the preparing of large files is, where some is prepared.
class PrepareLines {
 public:
  PrepareLines(const session::Snapshot& snapshot, const base::Messages& messages) : messages_(messages) {
    for (const auto& layer : snapshot.layers)
      if (layer->preparing) running_.emplace_back(layer->id, layer->preparing);
    thread_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
  }

 private:
  void work(const std::stop_token& stop) {
    constexpr auto kPause = std::chrono::seconds(3);
    const auto begun = std::chrono::steady_clock::now();
    std::mutex mutex;
    std::unique_lock lock(mutex);
    while (!wake_.wait_for(lock, stop, kPause, [] { return false; }) && !stop.stop_requested())
      for (const auto& [layer, progress] : running_)
        if (const double share = session::preparedShare(*progress); progress->bytesToRead > 0 && share < 1) {
          const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begun;
          fmt::print(stderr, "{}: {:3.0f} %  {}\n", layer, 100 * share,
                     session::prepareLine(*progress, passed.count(), messages_));
        }
  }

  const base::Messages& messages_;
  std::vector<std::pair<std::string, std::shared_ptr<const io::prepared::PrepareProgress>>> running_;
  std::condition_variable_any wake_;
  std::jthread thread_;  // last: joined before what it uses goes
};

}  // namespace

std::unique_ptr<session::Session> openFiles(const InputOptions& options, const Surroundings& surroundings,
                                            LargeFiles large) {
  auto session = std::make_unique<session::Session>(surroundings.resources);
  auto done = session->apply(session::SetSetting{"interface.language", surroundings.language, true});
  if (done && options.prepareAbove)
    done = session->apply(
        session::SetSetting{"scene.prepareAbove", std::to_string(*options.prepareAbove), true});
  if (large == LargeFiles::kPrepared) session->useCache(session::cacheFolder());
  if (done) done = session->apply(session::OpenFiles{options.files, options.reader, options.crs});
  if (!done) {
    printFindings(done.diagnostics(), surroundings.messages);
    return nullptr;
  }
  const PrepareLines lines(*session->snapshot(), surroundings.messages);
  session->settle();
  return session;
}

void printFindings(const base::Diagnostics& findings, const base::Messages& messages) {
  for (const auto& finding : findings) fmt::print(stderr, "{}\n", session::findingText(finding, messages));
}

void printFailures(const session::Snapshot& snapshot, const base::Messages& messages) {
  for (const auto& layer : snapshot.layers)
    if (layer->state == session::Layer::State::kFailed) printFindings(layer->diagnostics, messages);
}

void printErrors(const session::Snapshot& snapshot, const base::Messages& messages) {
  constexpr std::size_t kMostPlaces = 5;  // a code
  std::map<base::DiagnosticCode, std::size_t> counts;
  std::size_t left = 0;
  for (const auto& layer : snapshot.layers) {
    if (layer->state == session::Layer::State::kFailed) continue;
    for (const auto& finding : layer->diagnostics) {
      if (finding.severity != base::Severity::kError) continue;
      if (++counts[finding.code] > kMostPlaces)
        ++left;
      else
        fmt::print(stderr, "{}\n", session::findingText(finding, messages));
    }
  }
  if (left == 0) return;
  const std::string sentence =
      messages.plural("{0} more error; 'stadtblick check' names all.",
                      "{0} more errors; 'stadtblick check' names all.", static_cast<long>(left));
  fmt::print(stderr, "{}\n",
             fmt::format(fmt::runtime(sentence), messages.number(static_cast<double>(left), 0)));
}

}  // namespace stadtblick::app
