#include "session/export_choice.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

#include "geo/local_box.hpp"
#include "io/prepared/cell_file.hpp"
#include "model/model_appender.hpp"
#include "session/session.hpp"

namespace stadtblick::session {

using base::DiagnosticCode;
using base::Done;
using DoneResult = base::Result<Done>;
using LayerResult = base::Result<io::ExportLayer>;

namespace {

/// A wish, with the layer it comes from.
struct Candidate {
  const Layer* layer = nullptr;
  ExportWish wish;

  std::size_t rows() const { return wish.model ? wish.model->objects.size() : wish.city->catalogue().size(); }
  std::size_t topOf(std::size_t row) const {
    if (wish.model) return wish.model->objects.topLevel[row];
    const auto parents = wish.city->catalogue().parents();
    while (parents[row] != model::kNoRow) row = parents[row];
    return row;
  }
  void markAll(bool wanted) { wish.wanted.assign(rows(), wanted); }
  /// The whole that the object of this id belongs to; false where there is none.
  bool mark(const std::string& id, bool wanted) {
    const auto row = layer->lookup->find(id);
    if (row) wish.wanted[topOf(*row)] = wanted;
    return row.has_value();
  }
};

std::vector<Candidate> candidatesIn(const Snapshot& snapshot) {
  std::vector<Candidate> candidates;
  for (const auto& layer : snapshot.layers) {
    auto model = cityModel(*layer);
    auto city = citySource(*layer);
    if (model || city)
      candidates.push_back({layer.get(), {layer->id, std::move(model), std::move(city), {}}});
  }
  return candidates;
}

DoneResult refuse(std::string value, std::string what, std::string reason) {
  return DoneResult::failure(DiagnosticCode::kArgumentInvalid, {},
                             {std::move(value), std::move(what), std::move(reason)});
}

/// Ids that are nowhere are left alone.
void markKeys(const std::vector<scenario::ObjectKey>& keys, bool wanted, std::vector<Candidate>& candidates) {
  for (Candidate& one : candidates)
    for (const auto& key : keys)
      if (key.layer == one.wish.layer) one.mark(key.id, wanted);
}

/// By id in any layer.
DoneResult markIds(const std::vector<std::string>& ids, std::vector<Candidate>& candidates) {
  for (Candidate& one : candidates) one.markAll(false);
  base::Diagnostics unknown;
  for (const std::string& id : ids) {
    bool found = false;
    for (Candidate& one : candidates) found = one.mark(id, true) || found;
    if (!found) unknown.add(DiagnosticCode::kObjectUnknown, {}, {id});
  }
  if (!unknown.empty()) return DoneResult::failure(std::move(unknown));
  return Done{};
}

DoneResult choose(const ExportModel& command, const Snapshot& snapshot, std::vector<Candidate>& candidates) {
  const scenario::ViewSpec& view = snapshot.view;
  if (!command.objects.empty()) return markIds(command.objects, candidates);
  if (command.scope == "selection") {
    for (Candidate& one : candidates) one.markAll(false);
    markKeys(view.selected, true, candidates);
  } else if (command.scope == "visible") {
    std::erase_if(candidates, [&](const Candidate& one) { return !isVisible(view, one.wish.layer); });
    for (Candidate& one : candidates) one.markAll(view.isolated.empty());
    markKeys(view.isolated, true, candidates);
    markKeys(view.hidden, false, candidates);
  } else if (command.scope != "all") {
    return refuse(command.scope, "a scope", "there are all, visible and selection");
  }
  return Done{};
}

/// Reads the cells of a city in which something is wanted, and joins that to one model.
class CellJoin {
 public:
  CellJoin(const ExportWish& wish, const ExportClip& clip, const base::CancelToken& cancel)
      : wish_(wish), city_(*wish.city), clip_(clip), cancel_(cancel) {}

  LayerResult run() {
    const std::vector<std::uint32_t> cells = cellsToRead();
    if (auto fits = checkMemory(cells); !fits) return LayerResult::failure(std::move(fits.diagnostics()));
    auto model = std::make_shared<model::CityModel>(model::emptyModel());
    model->frame = city_.frame();
    model::ModelAppender appender(*model);
    std::vector<std::string> themes;
    for (const std::uint32_t cell : cells) {
      if (cancel_.cancelled()) return LayerResult::failure(DiagnosticCode::kCancelled, {});
      const auto loaded = city_.load(cell, cancel_);
      if (!loaded) return LayerResult::failure(loaded.diagnostics());
      append(loaded.value(), appender);
      if (themes.empty())  // all cells have those of the city
        for (const model::Theme& theme : loaded->model->appearances.themes)
          themes.emplace_back(loaded->model->strings[theme.name]);
    }
    appender.finish();
    io::prepared::orderThemes(*model, themes);
    return io::ExportLayer{std::move(model), {}};
  }

 private:
  bool isWanted(model::CatalogueRow row) const { return wish_.wanted.empty() || wish_.wanted[row]; }
  std::size_t wantedIn(const model::CityCell& cell) const {
    std::size_t count = 0;
    for (auto row = cell.firstRow; row < cell.endRow; ++row) count += isWanted(row);
    return count;
  }

  std::vector<std::uint32_t> cellsToRead() const {
    std::vector<std::uint32_t> list;
    const auto cells = city_.cells();
    for (std::uint32_t i = 0; i < cells.size(); ++i) {
      const geo::Box3 bounds = geo::localBoxToWorld(city_.frame(), cells[i].bounds);
      const bool mayMeet = !clip_.area || (!bounds.empty() && clip_.area->mayReach(bounds));
      if (mayMeet && wantedIn(cells[i]) > 0) list.push_back(i);
    }
    return list;
  }

  /// The models that are joined lie in memory, and so does what is written, by and large.
  DoneResult checkMemory(const std::vector<std::uint32_t>& list) const {
    constexpr double kTimes = 3.0;
    double bytes = 0;
    for (const std::uint32_t i : list) {
      const model::CityCell& cell = city_.cells()[i];
      const double share = static_cast<double>(wantedIn(cell)) / (cell.endRow - cell.firstRow);
      bytes += kTimes * share * static_cast<double>(cell.bytes);
    }
    const double memory =
        static_cast<double>(::sysconf(_SC_PHYS_PAGES)) * static_cast<double>(::sysconf(_SC_PAGE_SIZE));
    if (memory <= 0 || bytes <= memory) return Done{};
    return refuse(wish_.layer, "an export as a whole",
                  "it does not fit into the memory of this machine; name an area or objects");
  }

  void append(const model::LoadedCell& cell, model::ModelAppender& appender) const {
    const model::CityModel& model = *cell.model;
    std::vector<bool> inside;
    if (clip_.area) inside = clip_.area->objectsInside(model, clip_.rule, clip_.lod);
    appender.from(model);
    for (model::ObjectIndex row = 0; row < model.objects.size(); ++row)
      if (model.objects.parent[row] == model::kNoObject && isWanted(cell.catalogueRow[row]) &&
          (inside.empty() || inside[row]))
        appender.add(row);
  }

  const ExportWish& wish_;
  const model::CitySource& city_;
  const ExportClip& clip_;
  const base::CancelToken& cancel_;
};

}  // namespace

base::Result<std::vector<ExportWish>> exportWishes(const ExportModel& command, const Snapshot& snapshot) {
  using Failure = base::Result<std::vector<ExportWish>>;
  std::vector<Candidate> candidates = candidatesIn(snapshot);
  if (auto chosen = choose(command, snapshot, candidates); !chosen)
    return Failure::failure(std::move(chosen.diagnostics()));
  if (candidates.empty()) return Failure::failure(DiagnosticCode::kExportNothing, {command.path, 0, {}});
  std::vector<ExportWish> wishes;
  for (Candidate& one : candidates) wishes.push_back(std::move(one.wish));
  return wishes;
}

LayerResult exportLayer(const ExportWish& wish, const ExportClip& clip, const base::CancelToken& cancel) {
  if (!wish.model) return CellJoin(wish, clip, cancel).run();
  io::ExportLayer layer{wish.model, wish.wanted};
  if (!clip.area) return layer;
  auto inside = clip.area->objectsInside(*wish.model, clip.rule, clip.lod);
  if (layer.wanted.empty()) {
    layer.wanted = std::move(inside);
    return layer;
  }
  for (std::size_t row = 0; row < inside.size(); ++row) layer.wanted[row] = layer.wanted[row] && inside[row];
  return layer;
}

}  // namespace stadtblick::session
