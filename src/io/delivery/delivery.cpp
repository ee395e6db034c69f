#include "io/delivery/delivery.hpp"

#include <fmt/format.h>
#include <glob.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>

#include "base/lower_case.hpp"
#include "io/delivery/repeated_objects.hpp"
#include "model/model_appender.hpp"

namespace stadtblick::io {

namespace fs = std::filesystem;
using base::DiagnosticCode;

namespace {

bool isPattern(const fs::path& path) { return path.string().find_first_of("*?[") != std::string::npos; }

/// What lies beside city models and is never one itself, so that 20,000 textures are not opened to see that.
bool isCompanion(const fs::path& path) {
  static constexpr std::array kEndings{".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tga",  ".dds",  ".jgw",
                                       ".pgw", ".tfw",  ".wld", ".txt", ".md",  ".pdf",  ".html", ".htm",
                                       ".csv", ".xsd",  ".xsl", ".css", ".doc", ".docx", ".dbf",  ".prj"};
  const std::string ending = base::lowerCase(path.extension().string());
  return std::ranges::find(kEndings, ending) != kEndings.end() || path.filename() == "credits.json";
}

/// The file's name where it holds an easting and a northing (two numbers of at least three digits), else "".
std::string tileName(const fs::path& path) {
  const std::string name = base::lowerCase(path.filename().string());
  int numbers = 0;
  for (std::size_t i = 0; i < name.size();) {
    std::size_t digits = 0;
    while (i + digits < name.size() && std::isdigit(static_cast<unsigned char>(name[i + digits])) != 0)
      ++digits;
    if (digits >= 3) ++numbers;
    if (digits >= 8) return name;  // easting and northing written together: 33410_5652 or 334105652
    i += std::max<std::size_t>(1, digits);
  }
  return numbers >= 2 ? name : std::string();
}

base::Result<std::vector<InputEntry>> matchesOf(const fs::path& pattern) {
  glob_t matches{};
  ::glob(pattern.c_str(), 0, nullptr, &matches);
  std::vector<InputEntry> entries;
  base::Diagnostics findings;
  for (std::size_t i = 0; i < matches.gl_pathc; ++i) {
    const fs::path path = matches.gl_pathv[i];
    const InputStatus status = inputStatus(path);
    if (status.kind == InputStatus::Kind::kFile && !isArchive(path)) {
      entries.push_back({path, status.bytes, status.modified});
      continue;
    }
    auto below = filesBelow(path);
    findings.append(std::move(below.diagnostics()));
    if (below) entries.insert(entries.end(), below.value().begin(), below.value().end());
  }
  ::globfree(&matches);
  return {std::move(entries), std::move(findings)};
}

/// Older ones of tiles that are there twice are taken out.
void keepNewestTiles(std::vector<InputEntry>& files, base::Diagnostics& findings) {
  std::map<std::string, std::size_t> newest;
  std::vector<bool> replaced(files.size(), false);
  for (std::size_t i = 0; i < files.size(); ++i) {
    const std::string name = tileName(files[i].path);
    if (name.empty()) continue;
    const auto [found, isNew] = newest.try_emplace(name, i);
    if (isNew) continue;
    const bool newer = files[i].modified >= files[found->second].modified;
    const std::size_t kept = newer ? i : found->second;
    const std::size_t left = newer ? found->second : i;
    replaced[left] = true;
    found->second = kept;
    findings.add(DiagnosticCode::kTileReplaced, {files[left].path.string(), 0, {}},
                 {files[left].path.string(), files[kept].path.string()});
  }
  std::size_t i = 0;
  std::erase_if(files, [&](const InputEntry&) { return replaced[i++]; });
}

std::string counted(const std::map<std::string, std::size_t>& byEnding) {
  std::string text;
  for (const auto& [ending, count] : byEnding)
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, ending.empty() ? "?" : ending);
  return text;
}

/// Reads files at once on the pool; one that fails leaves an empty place and its findings.
class DeliveryRun {
 public:
  DeliveryRun(const ImporterRegistry& importers, std::string_view reader, ImportOptions options,
              const ImportContext& context)
      : importers_(importers), reader_(reader), options_(std::move(options)), context_(context) {}

  void read(const std::vector<InputEntry>& files) {
    models_.resize(files.size());
    findings_.resize(files.size());
    std::uint64_t total = 0;
    for (const InputEntry& file : files) total += file.bytes;
    context_.progress.setTotal(total);
    std::size_t first = 0;
    // Without a frame the first file that can be read decides on it, alone.
    while (!options_.frame && first < files.size()) {
      readOne(files[first], first);
      if (models_[first]) options_.frame = models_[first]->frame;
      ++first;
    }
    context_.tasks.parallelFor(files.size() - first,
                               [&](std::size_t i) { readOne(files[first + i], first + i); });
  }

  base::Result<Imported> join(const fs::path& path, base::Diagnostics findings) {
    bool any = false;
    for (std::size_t i = 0; i < models_.size(); ++i) {
      findings.append(std::move(findings_[i]));
      any = any || models_[i];
    }
    if (context_.cancel.cancelled()) findings.add(DiagnosticCode::kCancelled, {path.string(), 0, {}});
    if (context_.cancel.cancelled() || !any) return base::Result<Imported>::failure(std::move(findings));
    std::erase(models_, nullptr);
    const RepeatedObjects repeated(models_);
    repeated.report(path.string(), findings);
    return {Imported(std::make_shared<const model::CityModel>(joined(repeated))), std::move(findings)};
  }

 private:
  model::CityModel joined(const RepeatedObjects& repeated) const {
    model::CityModel city = model::emptyModel();
    city.frame = *options_.frame;
    model::ModelAppender appender(city);
    for (std::size_t i = 0; i < models_.size(); ++i) {
      const model::CityModel& one = *models_[i];
      const std::vector<bool>& wanted = repeated.wanted(i);
      appender.from(one);
      for (model::ObjectIndex row = 0; row < one.objects.size(); ++row)
        if (one.objects.topLevel[row] == row && (wanted.empty() || wanted[row])) appender.add(row);
      city.elementsSkipped += one.elementsSkipped;
    }
    appender.finish();
    return city;
  }

  void readOne(const InputEntry& file, std::size_t index) {
    if (context_.cancel.cancelled()) return;
    base::Progress own;
    auto imported = importers_.import(file.path, reader_, options_, {context_.tasks, own, context_.cancel});
    if (imported)
      if (const auto* model = std::get_if<std::shared_ptr<const model::CityModel>>(&imported.value()))
        models_[index] = *model;
    findings_[index] = std::move(imported.diagnostics());
    context_.progress.advance(file.bytes);
  }

  const ImporterRegistry& importers_;
  std::string_view reader_;
  ImportOptions options_;
  const ImportContext& context_;
  std::vector<std::shared_ptr<const model::CityModel>> models_;
  std::vector<base::Diagnostics> findings_;
};

}  // namespace

bool isDelivery(const fs::path& path) {
  switch (inputStatus(path).kind) {
    case InputStatus::Kind::kFolder:
      return true;
    case InputStatus::Kind::kFile:
      return isArchive(path);
    case InputStatus::Kind::kMissing:
      return isPattern(path);
    case InputStatus::Kind::kOther:
      return false;
  }
  return false;
}

namespace {

/// What is in a delivery, by path.
struct Listed {
  std::vector<InputEntry> cities;
  std::vector<InputEntry> rasters;
  const Importer* rasterImporter = nullptr;
  base::Diagnostics findings;
};

base::Result<Listed> listDelivery(const ImporterRegistry& importers, const fs::path& path,
                                  std::string_view reader) {
  const bool pattern = inputStatus(path).kind == InputStatus::Kind::kMissing;
  auto files = pattern ? matchesOf(path) : filesBelow(path);
  if (!files) return base::Result<Listed>::failure(std::move(files.diagnostics()));
  Listed listed;
  listed.findings = std::move(files.diagnostics());
  std::map<std::string, std::size_t> others;
  for (InputEntry& entry : files.value()) {
    const std::string ending = base::lowerCase(entry.path.extension().string());
    if (isCompanion(entry.path)) {
      ++others[ending];
      continue;
    }
    const auto head = readInputHead(entry.path, kHeadBytes);
    if (!head) {
      for (const auto& finding : head.diagnostics()) listed.findings.add(finding);
      continue;
    }
    const auto known = importers.recognise(entry.path, head.value(), reader);
    if (!known) {
      ++others[ending];
    } else if (known->importer->readsCities()) {
      listed.cities.push_back(std::move(entry));
    } else {
      listed.rasters.push_back(std::move(entry));
      listed.rasterImporter = known->importer;
    }
  }
  const base::Place place{path.string(), 0, {}};
  if (!others.empty()) {
    std::size_t sum = 0;
    for (const auto& [ending, count] : others) sum += count;
    listed.findings.add(DiagnosticCode::kDeliveryOtherFiles, place,
                        {std::to_string(sum), path.string(), counted(others)});
  }
  keepNewestTiles(listed.cities, listed.findings);
  keepNewestTiles(listed.rasters, listed.findings);
  return listed;
}

/// The city models of a delivery; rasters beside them are said to be left out.
base::Result<std::vector<InputEntry>> citiesOf(Listed listed, const fs::path& path) {
  const base::Place place{path.string(), 0, {}};
  if (!listed.rasters.empty())
    listed.findings.add(DiagnosticCode::kDeliveryRasters, place,
                        {std::to_string(listed.rasters.size()), path.string()});
  if (!listed.cities.empty()) return {std::move(listed.cities), std::move(listed.findings)};
  auto nothing =
      base::Result<std::vector<InputEntry>>::failure(DiagnosticCode::kDeliveryEmpty, place, {path.string()});
  nothing.diagnostics().append(std::move(listed.findings));
  return nothing;
}

/// Terrain or pictures that are delivered in tiles, as one.
base::Result<Imported> importRasters(const Listed& listed, const fs::path& path, const ImportOptions& options,
                                     const ImportContext& context) {
  std::vector<fs::path> files;
  for (const InputEntry& entry : listed.rasters) files.push_back(entry.path);
  auto imported = listed.rasterImporter->readTiles(path, files, options, context);
  base::Diagnostics findings(listed.findings);
  findings.append(std::move(imported.diagnostics()));
  if (!imported) return base::Result<Imported>::failure(std::move(findings));
  return {std::move(imported).value(), std::move(findings)};
}

}  // namespace

base::Result<std::vector<InputEntry>> deliveryFiles(const ImporterRegistry& importers, const fs::path& path,
                                                    std::string_view reader) {
  auto listed = listDelivery(importers, path, reader);
  if (!listed) return base::Result<std::vector<InputEntry>>::failure(std::move(listed.diagnostics()));
  return citiesOf(std::move(listed).value(), path);
}

base::Result<Imported> importDelivery(const ImporterRegistry& importers, const fs::path& path,
                                      std::string_view reader, const ImportOptions& options,
                                      const ImportContext& context) {
  auto listed = listDelivery(importers, path, reader);
  if (!listed) return base::Result<Imported>::failure(std::move(listed.diagnostics()));
  if (listed->cities.empty() && !listed->rasters.empty())
    return importRasters(listed.value(), path, options, context);
  auto files = citiesOf(std::move(listed).value(), path);
  if (!files) return base::Result<Imported>::failure(std::move(files.diagnostics()));
  ImportOptions own = options;
  DeliveryRun run(importers, reader, std::move(own), context);
  run.read(files.value());
  return run.join(path, std::move(files.diagnostics()));
}

base::Result<base::Done> streamDelivery(const ImporterRegistry& importers, const fs::path& path,
                                        std::string_view reader, const ImportOptions& options,
                                        const ImportContext& context, const PieceSink& sink) {
  auto files = deliveryFiles(importers, path, reader);
  if (!files) return base::Result<base::Done>::failure(std::move(files.diagnostics()));
  base::Diagnostics findings = std::move(files.diagnostics());
  ImportOptions own = options;
  std::uint64_t total = 0;
  for (const InputEntry& file : files.value()) total += file.bytes;
  context.progress.setTotal(total);
  bool any = false;
  for (const InputEntry& file : files.value()) {
    base::Progress progress;
    auto done =
        importers.stream(file.path, reader, own, {context.tasks, progress, context.cancel}, [&](auto piece) {
          if (!own.frame) own.frame = piece->frame;
          any = true;
          return sink(std::move(piece));
        });
    findings.append(std::move(done.diagnostics()));
    if (context.cancel.cancelled()) return base::Result<base::Done>::failure(std::move(findings));
    context.progress.advance(file.bytes);
  }
  if (!any) return base::Result<base::Done>::failure(std::move(findings));
  return {base::Done{}, std::move(findings)};
}

}  // namespace stadtblick::io
