#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/messages.hpp"
#include "base/resources.hpp"
#include "base/task_pool.hpp"
#include "io/importer.hpp"
#include "io/prepared/prepare.hpp"
#include "model/attribute_part.hpp"
#include "model/codelist.hpp"
#include "session/activity.hpp"
#include "session/command.hpp"
#include "session/export_queue.hpp"
#include "session/object_description.hpp"
#include "session/object_lookup.hpp"
#include "session/settings.hpp"

namespace stadtblick::session {

/// One opened file. A layer that failed stays, with its diagnostics, and shows nothing.
struct Layer {
  enum class State : std::uint8_t { kLoading, kReady, kFailed };
  std::string id;  ///< unique in the session, stable in documents: the file name, numbered where it repeats.
  std::string path;
  State state = State::kLoading;
  io::Imported content;                        ///< null pointer inside until ready.
  std::shared_ptr<const ObjectLookup> lookup;  ///< of a city model or a prepared city, once ready.
  base::Diagnostics diagnostics;
  std::shared_ptr<base::Progress> progress;  ///< while loading, in bytes.
  /// While loading: how far a large file is that is prepared first; bytesToRead stays 0 where it is not.
  std::shared_ptr<const io::prepared::PrepareProgress> preparing;
  base::CancelToken cancel;
};

using Revision = std::uint64_t;

/// What drawing, layout and analyses read: immutable, published by the main thread.
struct Snapshot {
  Revision revision = 0;
  geo::LocalFrame frame;
  bool hasFrame = false;
  std::vector<std::shared_ptr<const Layer>> layers;
  scenario::ViewSpec view;
};

struct ObjectAnswer {
  enum class State : std::uint8_t { kFound, kLoading, kMissing };
  State state = State::kMissing;
  ObjectDescription text;
};

/// Everything that is open, and the one way to change it. Used from one thread (the main thread); imports run
/// on the task pool and are taken over by update(). Several sessions can live in one process.
class Session {
 public:
  explicit Session(base::Resources resources, std::size_t threads = 0);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// Applies a command. Findings about a bad command come back; the session is unchanged then. OpenFiles only
  /// starts the imports; what is wrong with a file shows in its layer. Consecutive steps of the same kind
  /// (camera, time, selection) are one step for undo.
  base::Result<base::Done> apply(const Command& command);

  /// Takes over finished imports and exports. Call once a frame. True when the snapshot changed.
  bool update();
  /// update() until no import or export is under way: for batch.
  void settle();
  /// True while an import is under way: the window then calls update() even when nothing else happens.
  bool loading() const;
  /// True while an export is under way: call update() then, too.
  bool exporting() const;
  /// In the order of their start; those that have ended stay until the next export to the same file.
  const std::vector<std::shared_ptr<const ExportJob>>& exports() const;

  /// What is known of an object, in words. That of a prepared city is there once its cell was read in the
  /// background: ask again after update().
  ObjectAnswer describe(const scenario::ObjectKey& key) const;

  std::shared_ptr<const Snapshot> snapshot() const;
  const Activity& activity() const;
  Activity& activity();
  const Settings& settings() const;
  /// Takes the settings from `file` now and keeps them there from now on. Without this call nothing is read
  /// from or written to the user's folders.
  base::Result<base::Done> useSettingsFile(const std::filesystem::path& file);
  /// From now on, city models larger than the setting scene.prepareAbove are prepared in this folder once,
  /// and opened from there. Without this call, and where the folder cannot be written, they are read whole.
  void useCache(const std::filesystem::path& folder);
  const base::Messages& messages() const;
  const model::Codelists& codelists() const;
  const base::Resources& resources() const;
  base::TaskPool& tasks();
  io::ImporterRegistry& importers();
  io::ExporterRegistry& exporters();
  bool canUndo() const;
  bool canRedo() const;
  /// Labels of the steps that can be undone, oldest first.
  std::vector<std::string> history() const;

  /// SavePicture commands are carried out by whoever owns a renderer.
  using PictureHandler = std::function<base::Result<base::Done>(const SavePicture&)>;
  void setPictureHandler(PictureHandler handler);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The model of a layer, or null when it is of another type or not ready.
std::shared_ptr<const model::CityModel> cityModel(const Layer& layer);
std::shared_ptr<const model::Terrain> terrain(const Layer& layer);
std::shared_ptr<const model::GroundImage> groundImage(const Layer& layer);
std::shared_ptr<const io::PagedCity> pagedCity(const Layer& layer);
/// The city of a paged layer; null where the layer is none, or has tiles alone.
std::shared_ptr<const model::CitySource> citySource(const Layer& layer);
/// Files that a layer was made from.
std::vector<const model::Source*> sourcesOf(const Layer& layer);
/// All that has attributes; valid as long as the snapshot.
model::AttributeSources attributeSources(const Snapshot& snapshot);

/// Kinds and parents (kNoObject at the top) of the objects that a layer's lookup counts; empty where it has
/// none.
struct ObjectColumns {
  std::span<const model::ObjectKind> kinds;
  std::span<const std::uint32_t> parents;
};
ObjectColumns objectColumns(const Layer& layer);
/// The gml:name that the catalogue of a prepared city has of an object; "" where there is none.
std::string nameOf(const Layer& layer, model::ObjectIndex object);
/// Null where no layer has this id.
const Layer* findLayer(const Snapshot& snapshot, std::string_view id);
bool isVisible(const scenario::ViewSpec& view, std::string_view layer);

}  // namespace stadtblick::session
