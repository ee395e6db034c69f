#include "io/importer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/web_address.hpp"
#include "geo/crs_transform.hpp"
#include "io/citygml/citygml_importer.hpp"
#include "io/cityjson/cityjson_importer.hpp"
#include "io/credits.hpp"
#include "io/delivery/delivery.hpp"
#include "io/gdal/raster_importer.hpp"
#include "io/input_file.hpp"
#include "io/libcitygml/libcitygml_importer.hpp"
#include "io/paged_city_importer.hpp"

namespace stadtblick::io {

using base::DiagnosticCode;

namespace {

/// The first bytes, or why there are none; of a file on the web all.
base::Result<std::string> readHead(const std::filesystem::path& path) {
  auto head = base::isWebAddress(path.native()) ? readInput(path) : readInputHead(path, kHeadBytes);
  if (head && head.value().empty())
    return base::Result<std::string>::failure(DiagnosticCode::kFileEmpty, {path.string(), 0, {}},
                                              {path.string()});
  return head;
}

/// What a file starts like, for people: its first characters, or its first bytes in hexadecimal.
std::string startsLike(std::string_view head) {
  constexpr std::size_t kShown = 16;
  std::string text;
  for (const char c : head.substr(0, kShown)) {
    if (c < 0x20 || c > 0x7E) {
      text.clear();
      break;
    }
    text += c;
  }
  if (!text.empty()) return "'" + text + "'";
  for (const char c : head.substr(0, 8)) text += fmt::format("{:02X} ", static_cast<unsigned char>(c));
  if (!text.empty()) text.pop_back();
  return text;
}

/// A copy of what was imported, with the credit filled in.
Imported withCredit(const Imported& imported, const model::Credit& credit) {
  return std::visit(
      [&](const auto& value) -> Imported {
        using Value = std::remove_cvref_t<decltype(*value)>;
        // The importer has just made it and nobody else holds it yet.
        auto& own = const_cast<Value&>(*value);
        if constexpr (std::is_same_v<Value, model::CityModel>) {
          for (auto& source : own.sources) source.credit = credit;
        } else if constexpr (std::is_same_v<Value, PagedCity>) {
          own.source.credit = credit;
        } else {
          own.setCredit(credit);
        }
        return value;
      },
      imported);
}

}  // namespace

const Importer* ImporterRegistry::find(std::string_view name) const {
  const auto found =
      std::ranges::find_if(importers_, [&](const auto& importer) { return importer->name() == name; });
  return found == importers_.end() ? nullptr : found->get();
}

std::optional<Recognised> ImporterRegistry::recognise(const std::filesystem::path& path,
                                                      std::string_view head, std::string_view reader) const {
  for (const auto& importer : importers_) {
    if (!reader.empty() && importer->name() != reader) continue;
    if (auto probe = importer->probe(path, head)) return Recognised{importer.get(), *std::move(probe)};
  }
  return std::nullopt;
}

base::Result<Imported> Importer::readTiles(const std::filesystem::path& delivery,
                                           const std::vector<std::filesystem::path>& /*files*/,
                                           const ImportOptions& /*options*/,
                                           const ImportContext& /*context*/) const {
  return base::Result<Imported>::failure(DiagnosticCode::kDeliveryEmpty, {delivery.string(), 0, {}},
                                         {delivery.string()});
}

base::Result<base::Done> Importer::stream(const std::filesystem::path& path, const ImportOptions& options,
                                          const ImportContext& context, const PieceSink& sink) const {
  using Failure = base::Result<base::Done>;
  auto imported = read(path, options, context);
  if (!imported) return Failure::failure(std::move(imported.diagnostics()));
  const auto* city = std::get_if<std::shared_ptr<const model::CityModel>>(&imported.value());
  const base::Place place{path.string(), 0, {}};
  if (city == nullptr) {
    return Failure::failure(DiagnosticCode::kFormatUnknown, place, {path.string(), "a raster"});
  }
  if (!sink(*city)) return Failure::failure(DiagnosticCode::kCancelled, place);
  return {base::Done{}, std::move(imported.diagnostics())};
}

ImportOptions ImporterRegistry::withCache(ImportOptions options) const {
  if (options.crsCache == nullptr) options.crsCache = &crsCache_;
  return options;
}

base::Result<const Importer*> ImporterRegistry::choose(const std::filesystem::path& path,
                                                       std::string_view reader,
                                                       ImportOptions& options) const {
  using Failure = base::Result<const Importer*>;
  auto head = readHead(path);
  if (!head) return Failure::failure(std::move(head.diagnostics()));

  if (!reader.empty() && find(reader) == nullptr) {
    std::string names;
    for (const auto& importer : importers_)
      names += (names.empty() ? "" : ", ") + std::string(importer->name());
    return Failure::failure(DiagnosticCode::kArgumentInvalid, {},
                            {std::string(reader), "the reader", "there are " + names});
  }
  const auto known = recognise(path, std::string_view(head.value()).substr(0, kHeadBytes), reader);
  if (!known) {
    return Failure::failure(DiagnosticCode::kFormatUnknown, {path.string(), 0, {}},
                            {path.string(), startsLike(head.value())});
  }
  if (base::isWebAddress(path.native()) && !known->importer->readsFromWeb()) {
    return Failure::failure(DiagnosticCode::kArgumentInvalid, {path.string(), 0, {}},
                            {path.string(), "the address",
                             "only 3D Tiles are opened from the web; download the file and open that"});
  }
  if (base::isWebAddress(path.native()))
    options.fetched = std::make_shared<const std::string>(std::move(head).value());
  return known->importer;
}

base::Result<Imported> ImporterRegistry::import(const std::filesystem::path& given, std::string_view reader,
                                                const ImportOptions& options,
                                                const ImportContext& context) const {
  const std::filesystem::path path = entryOf(given);
  if (isDelivery(path)) return importDelivery(*this, path, reader, options, context);
  ImportOptions own = withCache(options);
  auto chosen = choose(path, reader, own);
  if (!chosen) return base::Result<Imported>::failure(std::move(chosen.diagnostics()));
  auto imported = chosen.value()->read(path, own, context);
  if (!imported) return imported;
  base::Diagnostics diagnostics = std::move(imported.diagnostics());
  auto credit = creditFor(path);
  diagnostics.append(std::move(credit.diagnostics()));
  Imported value = std::move(imported).value();
  if (credit && credit.value() != model::Credit{}) value = withCredit(value, credit.value());
  return {std::move(value), std::move(diagnostics)};
}

base::Result<base::Done> ImporterRegistry::stream(const std::filesystem::path& path, std::string_view reader,
                                                  const ImportOptions& options, const ImportContext& context,
                                                  const PieceSink& sink) const {
  if (isDelivery(path)) return streamDelivery(*this, path, reader, options, context, sink);
  ImportOptions own = withCache(options);
  auto chosen = choose(path, reader, own);
  if (!chosen) return base::Result<base::Done>::failure(std::move(chosen.diagnostics()));
  auto credit = creditFor(path);
  const bool hasCredit = credit && credit.value() != model::Credit{};
  auto done = chosen.value()->stream(path, own, context, [&](auto piece) {
    if (hasCredit) withCredit(Imported(piece), credit.value());
    return sink(std::move(piece));
  });
  done.diagnostics().append(std::move(credit.diagnostics()));
  return done;
}

void registerBuiltInImporters(ImporterRegistry& registry) {
  registry.add(std::make_unique<PagedCityImporter>());
  registry.add(std::make_unique<citygml::CityGmlImporter>());
  registry.add(std::make_unique<cityjson::CityJsonImporter>());
  registry.add(std::make_unique<RasterImporter>());
  registry.add(std::make_unique<libcitygml::LibcitygmlImporter>());
}

geo::LocalFrame frameFor(const geo::Crs& crs, geo::WorldPosition anchor) {
  constexpr double kGrid = 1000.0;
  const geo::Crs projected = geo::projectedCrsFor(crs, anchor);
  geo::WorldPosition origin = anchor;
  if (const auto transform = geo::CrsTransform::create(crs, projected)) origin = transform->fromToTo(anchor);
  const auto down = [](double v) { return std::isfinite(v) ? std::floor(v / kGrid) * kGrid : 0.0; };
  return {projected, {down(origin.x), down(origin.y), 0.0}};
}

}  // namespace stadtblick::io
