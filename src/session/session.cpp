#include "session/session.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/log.hpp"
#include "geo/proj_string.hpp"
#include "io/prepared/city_cache.hpp"
#include "session/cell_reader.hpp"
#include "session/import_queue.hpp"
#include "session/large_files.hpp"
#include "session/view_edit.hpp"

namespace stadtblick::session {

namespace {

using base::Diagnostic;
using base::DiagnosticCode;
using base::Done;
using DoneResult = base::Result<Done>;

/// One step back: the view before it.
struct Step {
  std::string label;
  std::size_t kind = 0;  ///< which command, to merge steps of a kind.
  scenario::ViewSpec view;
};

constexpr std::size_t kMostSteps = 500;

/// Dragging the camera or the sun, and clicking around, is one step each.
bool mergesWithItself(const Command& command) {
  return std::holds_alternative<SetCamera>(command) || std::holds_alternative<SetTime>(command) ||
         std::holds_alternative<Select>(command);
}

DoneResult refuse(std::string value, std::string what, std::string reason) {
  return DoneResult::failure(DiagnosticCode::kArgumentInvalid, {},
                             {std::move(value), std::move(what), std::move(reason)});
}

std::string activityName(const std::string& layer) { return "import " + layer; }

/// Without its code lists the program shows raw codes; that is worth a line in the log, not more.
model::Codelists loadCodelists(const base::Resources& resources) {
  if (resources.data.empty()) return {};
  auto lists = model::Codelists::load(resources.data / "codelists");
  for (const auto& finding : lists.diagnostics()) base::log::warning(finding.message());
  return lists ? std::move(lists).value() : model::Codelists();
}

template <typename T>
std::shared_ptr<const T> contentAs(const Layer& layer) {
  const auto* content = std::get_if<std::shared_ptr<const T>>(&layer.content);
  return content != nullptr && layer.state == Layer::State::kReady ? *content : nullptr;
}

}  // namespace

struct Session::State {
  State(base::Resources paths, std::size_t threads)
      : resources(std::move(paths)),
        codelists(loadCodelists(resources)),
        tasks(threads),
        queue(tasks, importers),
        exports(tasks, exporters),
        cells(tasks, activity) {
    io::registerBuiltInImporters(importers);
    io::registerBuiltInExporters(exporters);
    german = base::Messages(resources.messages, "de");
    useLanguage();
  }

  base::Resources resources;
  model::Codelists codelists;
  Settings settings;
  std::filesystem::path settingsFile;  ///< "" where settings are not kept.
  std::filesystem::path cache;         ///< of prepared cities; "" where there is none.
  base::Messages messages;
  Activity activity;
  io::ImporterRegistry importers;
  io::ExporterRegistry exporters;
  base::Messages german;  ///< notes of exports are in German and English.
  PictureHandler pictureHandler;

  std::vector<Step> done;
  std::vector<Step> undone;
  std::vector<std::shared_ptr<const ImportJob>> jobs;  ///< of layers that are loading.
  std::shared_ptr<const Snapshot> current = std::make_shared<Snapshot>();
  Snapshot next;  ///< what is being changed; publish() makes it the current one.

  base::TaskPool tasks;  // joined first of all: tasks use what stands above
  ImportQueue queue;
  ExportQueue exports;
  CellReader cells;

  void useLanguage() { messages = base::Messages(resources.messages, settings.language()); }

  void publish() {
    ++next.revision;
    next.hasFrame = queue.frame().has_value();
    next.frame = queue.frame().value_or(geo::LocalFrame());
    current = std::make_shared<const Snapshot>(next);
  }

  std::string freeLayerId(const std::string& path) const {
    const std::filesystem::path given(path);
    const std::string name = (given.has_filename() ? given : given.parent_path()).filename().string();
    std::string id = name.empty() ? path : name;
    for (int number = 2; findLayer(next, id) != nullptr; ++number) id = fmt::format("{} ({})", name, number);
    return id;
  }

  auto findSlot(std::string_view id) {
    return std::ranges::find_if(next.layers, [id](const auto& layer) { return layer->id == id; });
  }

  std::shared_ptr<const ImportJob> jobOf(std::string_view layer) const {
    const auto found = std::ranges::find_if(jobs, [layer](const auto& job) { return job->layer == layer; });
    return found == jobs.end() ? nullptr : *found;
  }

  DoneResult open(const OpenFiles& command) {
    std::optional<geo::Crs> crs;
    if (!command.crs.empty()) {
      auto parsed = geo::Crs::fromText(geo::wktOfProjString(command.crs));
      if (!parsed) return DoneResult::failure(std::move(parsed.diagnostics()));
      crs = parsed.value();
    }
    std::string reader = command.reader;
    if (reader.empty() && settings.text("import.reader") != "automatic")
      reader = settings.text("import.reader");
    if (!reader.empty() && importers.find(reader) == nullptr)
      return refuse(reader, "a reader", "there is no reader of that name");
    constexpr double kMegabyte = 1e6;
    const auto above = static_cast<std::uint64_t>(settings.number("scene.prepareAbove") * kMegabyte);
    const bool prepares = above > 0 && !cache.empty();
    for (const LayerFiles& files : layersOf(importers, command.paths, prepares ? above : 0))
      openOne(files, prepares ? above : 0, reader, crs);
    publish();
    return Done{};
  }

  void openOne(const LayerFiles& files, std::uint64_t prepareAbove, const std::string& reader,
               const std::optional<geo::Crs>& crs) {
    const std::string& path = files.path;
    auto job = std::make_shared<ImportJob>();
    job->layer = freeLayerId(path);
    job->path = path;
    job->parts = files.parts;
    constexpr double kGigabyte = 1e9;
    job->cache = {cache, static_cast<std::uint64_t>(settings.number("scene.preparedCache") * kGigabyte)};
    job->prepareAbove = prepareAbove;
    job->reader = reader;
    job->crsOverride = crs;
    Layer layer;
    layer.id = job->layer;
    layer.path = path;
    layer.progress = job->progress;
    layer.preparing = job->preparing;
    layer.cancel = job->cancel;
    next.layers.push_back(std::make_shared<const Layer>(std::move(layer)));
    activity.begin(activityName(job->layer));
    jobs.push_back(job);
    queue.add(std::move(job));
  }

  DoneResult close(const std::string& id) {
    const auto slot = findSlot(id);
    if (slot == next.layers.end()) return refuse(id, "a layer", "no layer of that name is open");
    if (const auto job = jobOf(id)) {
      queue.drop(job);
      std::erase(jobs, job);
      activity.end(activityName(id));
    }
    activity.forgetFailures(activityName(id));
    next.layers.erase(slot);
    std::erase_if(next.view.layers, [&](const auto& state) { return state.layer == id; });
    if (next.layers.empty()) {
      // The next city may lie anywhere: a camera kept in the old frame would look at nothing.
      queue.forgetFrame();
      next.view.camera.reset();
      done.clear();
      undone.clear();
    }
    publish();
    return Done{};
  }

  DoneResult cancel(const std::string& id) {
    const auto job = jobOf(id);
    if (!job) return refuse(id, "a layer", "no layer of that name is being read");
    queue.drop(job);
    base::Diagnostics findings;
    findings.add(DiagnosticCode::kCancelled, {job->path, 0, ""});
    finish(*job, nullptr, nullptr, std::move(findings));
    publish();
    return Done{};
  }

  /// Puts what was read into its layer; `content` null where it failed.
  void finish(const ImportJob& job, const io::Imported* content, std::shared_ptr<const ObjectLookup> lookup,
              base::Diagnostics findings) {
    const auto slot = findSlot(job.layer);
    std::erase_if(jobs, [&job](const auto& one) { return one.get() == &job; });
    activity.end(activityName(job.layer), content == nullptr);
    if (slot == next.layers.end()) return;
    auto layer = std::make_shared<Layer>(**slot);
    layer->state = content != nullptr ? Layer::State::kReady : Layer::State::kFailed;
    if (content != nullptr) layer->content = *content;
    layer->lookup = std::move(lookup);
    layer->diagnostics = std::move(findings);
    layer->progress.reset();
    layer->preparing.reset();
    *slot = std::move(layer);
  }

  ObjectAnswer describe(const scenario::ObjectKey& key) {
    const Layer* layer = findLayer(*current, key.layer);
    const auto object = layer != nullptr && layer->lookup ? layer->lookup->find(key.id) : std::nullopt;
    if (!object) return {};
    if (const auto model = cityModel(*layer))
      return {ObjectAnswer::State::kFound, describeObject(*model, *object, codelists, messages)};
    const auto city = citySource(*layer);
    const auto answer = cells.cell(city, city->catalogue().cellOf(*object));
    if (answer.loading) return {ObjectAnswer::State::kLoading, {}};
    if (!answer.cell) return {};
    // Boundary surfaces have the row of their owner, and stand behind it.
    const auto& rows = answer.cell->catalogueRow;
    const auto found = std::ranges::find(rows, *object);
    if (found == rows.end()) return {};
    return {ObjectAnswer::State::kFound,
            describeObject(*answer.cell->model, static_cast<model::ObjectIndex>(found - rows.begin()),
                           codelists, messages)};
  }

  bool update() {
    const bool cellCame = cells.update();
    const bool hadFrame = queue.frame().has_value();
    auto finished = queue.takeFinished();
    for (auto& one : finished) {
      const std::shared_ptr<const ImportJob> job = one.job;  // finish() lets go of the session's own
      finish(*job, one.result ? &one.result.value() : nullptr, std::move(one.lookup),
             std::move(one.result.diagnostics()));
    }
    const bool written = exports.update();
    const bool changed = written || cellCame || !finished.empty() || hadFrame != queue.frame().has_value();
    if (changed) publish();
    return changed;
  }

  DoneResult change(const Command& command, base::Result<scenario::ViewSpec> edited) {
    if (!edited) return DoneResult::failure(std::move(edited.diagnostics()));
    if (edited.value() == next.view) return Done{};
    const bool merges =
        mergesWithItself(command) && undone.empty() && !done.empty() && done.back().kind == command.index();
    if (!merges) done.push_back({std::string(commandLabel(command)), command.index(), next.view});
    if (done.size() > kMostSteps) done.erase(done.begin());
    undone.clear();
    next.view = std::move(edited).value();
    publish();
    return Done{};
  }

  DoneResult step(std::vector<Step>& from, std::vector<Step>& to, std::string_view what) {
    if (from.empty()) return refuse(std::string(what), "a step", "there is nothing left");
    Step one = std::move(from.back());
    from.pop_back();
    std::swap(one.view, next.view);
    to.push_back(std::move(one));
    publish();
    return Done{};
  }

  DoneResult setSetting(const SetSetting& command) {
    auto set = command.thisRunOnly ? settings.setForThisRun(command.id, command.value)
                                   : settings.set(command.id, command.value);
    if (!set) return set;
    if (command.id == "interface.language") useLanguage();
    publish();
    return settingsFile.empty() || command.thisRunOnly ? DoneResult(Done{}) : settings.save(settingsFile);
  }

  DoneResult exportModel(const ExportModel& command) {
    if (!jobs.empty()) return refuse(command.path, "an export now", "files are still being read");
    return exports.start(command, *current, german);
  }

  DoneResult cancelExport(const std::string& path) {
    if (exports.cancel(path)) return Done{};
    return refuse(path, "an export", "nothing of that name is being written");
  }

  DoneResult savePicture(const SavePicture& command) {
    if (pictureHandler) return pictureHandler(command);
    return DoneResult::failure(DiagnosticCode::kGraphicsUnavailable, {}, {"", "nothing here can draw"});
  }
};

Session::Session(base::Resources resources, std::size_t threads)
    : state_(std::make_unique<State>(std::move(resources), threads)) {}

Session::~Session() {
  for (const auto& job : state_->jobs) base::CancelToken(job->cancel).cancel();
}

base::Result<Done> Session::apply(const Command& command) {
  if (auto edited = editedView(*state_->current, command)) return state_->change(command, *std::move(edited));
  struct Door {
    State& state;
    DoneResult operator()(const OpenFiles& c) { return state.open(c); }
    DoneResult operator()(const CloseLayer& c) { return state.close(c.layer); }
    DoneResult operator()(const CancelImport& c) { return state.cancel(c.layer); }
    DoneResult operator()(const SetSetting& c) { return state.setSetting(c); }
    DoneResult operator()(const SavePicture& c) { return state.savePicture(c); }
    DoneResult operator()(const ExportModel& c) { return state.exportModel(c); }
    DoneResult operator()(const CancelExport& c) { return state.cancelExport(c.path); }
    DoneResult operator()(const Undo&) { return state.step(state.done, state.undone, "undo"); }
    DoneResult operator()(const Redo&) { return state.step(state.undone, state.done, "redo"); }
  };
  return std::visit(
      [this, &command](const auto& one) -> DoneResult {
        if constexpr (std::is_invocable_v<Door, decltype(one)>) return Door{*state_}(one);
        return refuse(std::string(commandLabel(command)), "a command", "it changes nothing");
      },
      command);
}

bool Session::update() { return state_->update(); }

void Session::settle() {
  for (; loading() || exporting(); state_->update()) {
    if (loading())
      state_->queue.wait();
    else
      state_->exports.wait();
  }
}

ObjectAnswer Session::describe(const scenario::ObjectKey& key) const { return state_->describe(key); }

bool Session::loading() const { return !state_->jobs.empty(); }
bool Session::exporting() const { return !state_->exports.idle(); }
const std::vector<std::shared_ptr<const ExportJob>>& Session::exports() const {
  return state_->exports.jobs();
}

std::shared_ptr<const Snapshot> Session::snapshot() const { return state_->current; }
const Activity& Session::activity() const { return state_->activity; }
Activity& Session::activity() { return state_->activity; }
const Settings& Session::settings() const { return state_->settings; }
const base::Messages& Session::messages() const { return state_->messages; }
const model::Codelists& Session::codelists() const { return state_->codelists; }
const base::Resources& Session::resources() const { return state_->resources; }
base::TaskPool& Session::tasks() { return state_->tasks; }
io::ImporterRegistry& Session::importers() { return state_->importers; }
io::ExporterRegistry& Session::exporters() { return state_->exporters; }
bool Session::canUndo() const { return !state_->done.empty(); }
bool Session::canRedo() const { return !state_->undone.empty(); }

base::Result<Done> Session::useSettingsFile(const std::filesystem::path& file) {
  state_->settingsFile = file;
  auto loaded = state_->settings.load(file);
  state_->useLanguage();
  return loaded;
}

void Session::useCache(const std::filesystem::path& folder) {
  state_->cache.clear();
  if (io::prepared::canBeWritten(folder))
    state_->cache = folder;
  else
    base::log::warning(fmt::format("no city can be prepared in {}", folder.string()));
}

std::vector<std::string> Session::history() const {
  std::vector<std::string> labels;
  for (const auto& step : state_->done) labels.push_back(step.label);
  return labels;
}

void Session::setPictureHandler(PictureHandler handler) { state_->pictureHandler = std::move(handler); }

std::shared_ptr<const model::CityModel> cityModel(const Layer& layer) {
  return contentAs<model::CityModel>(layer);
}
std::shared_ptr<const model::Terrain> terrain(const Layer& layer) { return contentAs<model::Terrain>(layer); }
std::shared_ptr<const model::GroundImage> groundImage(const Layer& layer) {
  return contentAs<model::GroundImage>(layer);
}

std::shared_ptr<const io::PagedCity> pagedCity(const Layer& layer) { return contentAs<io::PagedCity>(layer); }
std::shared_ptr<const model::CitySource> citySource(const Layer& layer) {
  const auto paged = pagedCity(layer);
  return paged ? paged->city : nullptr;
}

std::vector<const model::Source*> sourcesOf(const Layer& layer) {
  std::vector<const model::Source*> list;
  const auto addAll = [&list](std::span<const model::Source> sources) {
    for (const model::Source& source : sources) list.push_back(&source);
  };
  if (const auto model = cityModel(layer)) addAll(model->sources);
  if (const auto ground = terrain(layer)) list.push_back(&ground->source());
  if (const auto image = groundImage(layer)) list.push_back(&image->source());
  if (const auto paged = pagedCity(layer)) {
    if (paged->isForeign())
      list.push_back(&paged->source);
    else
      addAll(paged->city->sources());
  }
  return list;
}

model::AttributeSources attributeSources(const Snapshot& snapshot) {
  model::AttributeSources sources;
  for (const auto& layer : snapshot.layers) {
    if (const auto model = cityModel(*layer)) sources.models.push_back(model.get());
    if (const auto city = citySource(*layer)) sources.catalogues.push_back(&city->catalogue());
  }
  return sources;
}

ObjectColumns objectColumns(const Layer& layer) {
  if (const auto model = cityModel(layer)) return {model->objects.kind, model->objects.parent};
  if (const auto city = citySource(layer)) return {city->catalogue().kinds(), city->catalogue().parents()};
  return {};
}

std::string nameOf(const Layer& layer, model::ObjectIndex object) {
  const auto city = citySource(layer);
  if (!city) return {};
  for (const auto& part : model::attributeParts({{}, {&city->catalogue()}}, "name")) {
    const auto at = std::ranges::lower_bound(part.rows, object);
    if (at != part.rows.end() && *at == object)
      return std::string(part.value(static_cast<std::size_t>(at - part.rows.begin())).text);
  }
  return {};
}

const Layer* findLayer(const Snapshot& snapshot, std::string_view id) {
  const auto found =
      std::ranges::find_if(snapshot.layers, [id](const auto& layer) { return layer->id == id; });
  return found == snapshot.layers.end() ? nullptr : found->get();
}

bool isVisible(const scenario::ViewSpec& view, std::string_view layer) {
  const auto found =
      std::ranges::find_if(view.layers, [layer](const auto& state) { return state.layer == layer; });
  return found == view.layers.end() || found->visible;
}

}  // namespace stadtblick::session
