#include <fmt/core.h>

#include <chrono>
#include <nlohmann/json.hpp>

#include "app/command_line.hpp"
#include "base/instant.hpp"
#include "io/masterportal/layer_entry.hpp"

namespace stadtblick::app {

namespace {

using session::ExportJob;
using session::Outcome;

struct Options {
  InputOptions input;
  session::ExportModel model;
  std::string output;
  std::string clipRule = "centre";
  std::string open = "leave-out";
  std::optional<int> lod;
  bool noTextures = false;
  bool json = false;
  std::string forPortal;
  std::string url;
};

/// The day on which the user exports, for the note; nothing else depends on it.
std::string today() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const base::Instant instant{std::chrono::duration_cast<std::chrono::microseconds>(now).count()};
  return instant.toIso("Europe/Berlin").substr(0, 10);
}

nlohmann::ordered_json toJson(const ExportJob& job, const base::Messages& messages) {
  nlohmann::ordered_json files = nlohmann::ordered_json::array();
  for (const auto& path : job.report.files) files.push_back(path.string());
  const auto& origin = job.report.origin;
  return {{"written", job.state == ExportJob::State::kDone},
          {"format", job.report.format},
          {"files", files},
          {"objects", job.report.objects},
          {"objects_without_geometry", job.report.objectsWithout},
          {"objects_open", job.report.objectsOpen},
          {"surfaces", job.report.surfaces},
          {"triangles", job.report.triangles},
          {"textures", job.report.textures},
          {"origin", {origin.x, origin.y, origin.z}},
          {"diagnostics", session::findingsJson({job.diagnostics.begin(), job.diagnostics.end()}, messages)}};
}

void printReport(const ExportJob& job, const base::Messages& messages) {
  const auto number = [&](std::size_t n) { return messages.number(static_cast<double>(n), 0); };
  fmt::print("{}\n", fmt::format(fmt::runtime(messages.text("{0}: {1} objects, {2} surfaces, {3} triangles")),
                                 job.path, number(job.report.objects), number(job.report.surfaces),
                                 number(job.report.triangles)));
  for (const auto& file : job.report.files) fmt::print("  {}\n", file.string());
}

/// With its findings already on standard error.
Outcome refused(const base::Diagnostics& findings, const base::Messages& messages) {
  printFindings(findings, messages);
  return findings.count(base::DiagnosticCode::kExportNothing) > 0 ? Outcome::kNotDone : Outcome::kWrongCall;
}

Outcome exportModel(const Options& options, const Surroundings& surroundings) {
  const auto session = openFiles(options.input, surroundings);
  if (!session) return Outcome::kWrongCall;
  printFailures(*session->snapshot(), session->messages());
  const Outcome read = session::outcomeOf(*session->snapshot());
  if (read == Outcome::kNotDone) return read;
  session::ExportModel command = options.model;
  command.path = options.output;
  command.lod = options.lod;
  command.touch = options.clipRule == "touch";
  command.textures = !options.noTextures;
  command.allowOpen = options.open == "allow";
  if (command.date.empty()) command.date = today();
  if (auto started = session->apply(command); !started)
    return refused(started.diagnostics(), session->messages());
  session->settle();
  const ExportJob& job = *session->exports().back();
  if (options.json)
    printJson(toJson(job, session->messages()));
  else if (job.state == ExportJob::State::kDone)
    printReport(job, session->messages());
  printFindings(job.diagnostics, session->messages());
  if (job.state == ExportJob::State::kDone) return read;
  const bool badCall = job.diagnostics.count(base::DiagnosticCode::kArgumentInvalid) > 0;
  return badCall ? Outcome::kWrongCall : Outcome::kNotDone;
}

/// The entry of a tileset in a portal's configuration: FILE is its folder or its tileset.json.
Outcome exportPortalEntry(const Options& options, const Surroundings& surroundings) {
  const auto written =
      io::masterportal::writeLayerEntry({options.input.files.front(), options.output, options.url, {}});
  if (!written) {
    printFindings(written.diagnostics(), surroundings.messages);
    return written.diagnostics().count(base::DiagnosticCode::kArgumentInvalid) > 0 ? Outcome::kWrongCall
                                                                                   : Outcome::kNotDone;
  }
  fmt::print("{}\n", options.output);
  return Outcome::kGood;
}

void addOptions(CLI::App& command, Options& options, const base::Messages& messages) {
  auto& model = options.model;
  command
      .add_option("-o,--output", options.output,
                  messages.text("The file to write; its ending says the format"))
      ->required();
  command.add_option("--format", model.format,
                     messages.text("glb, gltf, obj, stl, dxf, cityjson or gpkg, whatever the ending says"));
  command.add_option("--objects", model.objects, messages.text("Only the objects with these ids: ID,ID …"))
      ->delimiter(',');
  auto* polygon = command.add_option(
      "--polygon", model.area,
      messages.text("Only what lies inside: corners x,y x,y x,y in the project's reference system, or a "
                    "GeoJSON or GeoPackage file"));
  command.add_option("--bbox", model.box, messages.text("Only what lies inside: west,south,east,north"))
      ->excludes(polygon);
  command
      .add_option("--clip-rule", options.clipRule,
                  messages.text("What counts as inside: centre of the footprint, or touch"))
      ->check(CLI::IsMember({"centre", "touch"}));
  command
      .add_option("--lod", options.lod,
                  messages.text("Level of detail; the highest there is unless said otherwise"))
      ->check(CLI::Range(0, 4));
  command.add_option("--origin", model.origin,
                     messages.text("What is subtracted from coordinates: local, world (nothing) or x,y,z"));
  command.add_option("--up", model.up, messages.text("The axis that points up: y or z"));
  command.add_option("--theme", model.theme, messages.text("Appearance theme of the files"));
  command.add_flag("--no-textures", options.noTextures, messages.text("Write colours instead of textures"));
  command
      .add_option("--open", options.open,
                  messages.text("STL: what to do with objects that are not closed, leave-out or allow"))
      ->check(CLI::IsMember({"leave-out", "allow"}));
  command.add_option("--date", model.date,
                     messages.text("Date of the export for the note; today unless given"));
  command.add_flag("--json", options.json, messages.text("Write JSON instead of text"));
  auto* portal = command.add_option(
      "--for", options.forPortal, messages.text("masterportal: write the layer entry for a tileset folder"));
  auto* url = command.add_option("--url", options.url, messages.text("Where the tileset will be on the web"));
  portal->check(CLI::IsMember({"masterportal"}))->needs(url);
  url->needs(portal);
}

}  // namespace

Run addExportCommand(CLI::App& app, const Surroundings& surroundings) {
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(
      "export", surroundings.messages.text("Write objects to glTF, OBJ, STL, DXF, CityJSON or GeoPackage"));
  addInputOptions(*command, options->input, surroundings.messages);
  addOptions(*command, *options, surroundings.messages);
  return [options, &surroundings] {
    return options->forPortal.empty() ? exportModel(*options, surroundings)
                                      : exportPortalEntry(*options, surroundings);
  };
}

}  // namespace stadtblick::app
