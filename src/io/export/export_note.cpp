#include "io/export/export_note.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

namespace stadtblick::io::exporting {

namespace {

/// Sources that something wanted comes from.
std::vector<const model::Source*> sourcesOf(const ExportRequest& request) {
  std::vector<const model::Source*> sources;
  for (const ExportLayer& layer : request.layers) {
    const model::CityModel& model = *layer.model;
    std::vector<bool> used(model.sources.size(), false);
    for (model::ObjectIndex row = 0; row < model.objects.size(); ++row)
      if (layer.wants(row) && model.objects.source[row] < used.size()) used[model.objects.source[row]] = true;
    for (std::size_t i = 0; i < used.size(); ++i)
      if (used[i]) sources.push_back(&model.sources[i]);
  }
  return sources;
}

/// First and last creationDate of what is wanted; "2019-05-01".
struct DateRange {
  std::string first;
  std::string last;
};
std::optional<DateRange> creationDates(const ExportRequest& request) {
  std::optional<DateRange> range;
  for (const ExportLayer& layer : request.layers) {
    const model::CityModel& model = *layer.model;
    base::StringId name = 0;
    if (!model.strings.find("creationDate", name)) continue;
    const model::AttributeColumn* column = model.attributes.find(name);
    if (column == nullptr) continue;
    for (std::size_t i = 0; i < column->rows.size(); ++i) {
      const std::string_view date = model.strings[column->values[i].text].substr(0, 10);
      if (!layer.wants(column->rows[i]) || date.size() != 10 || date[4] != '-') continue;
      if (!range) range = DateRange{std::string(date), std::string(date)};
      range->first = std::min(range->first, std::string(date));
      range->last = std::max(range->last, std::string(date));
    }
  }
  return range;
}

/// Files of one provider and format; deliveries have hundreds.
struct SourceGroup {
  const model::Source* first = nullptr;
  std::vector<std::string> files;

  /// The first few names, and how many more there are.
  std::string names() const {
    constexpr std::size_t kShown = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(files.size(), kShown); ++i) text += (i == 0 ? "" : ", ") + files[i];
    if (files.size() > kShown) text += fmt::format(", … (+{})", files.size() - kShown);
    return text;
  }
};
std::vector<SourceGroup> sourceGroups(const ExportRequest& request) {
  std::vector<SourceGroup> groups;
  for (const model::Source* source : sourcesOf(request)) {
    auto group = std::ranges::find_if(groups, [&](const SourceGroup& one) {
      return one.first->credit == source->credit && one.first->format == source->format;
    });
    if (group == groups.end()) group = groups.insert(groups.end(), SourceGroup{source, {}});
    group->files.push_back(std::filesystem::path(source->path).filename().string());
  }
  return groups;
}

std::string crsText(const geo::Crs& crs) {
  if (!crs.isKnown()) return {};
  return fmt::format("{} ({})", crs.name(), crs.text().substr(0, 60));
}

std::string numbers(const geo::WorldPosition& p) {
  return fmt::format("{:.3f} {:.3f} {:.3f}", p.x, p.y, p.z);
}

bool isZero(const geo::WorldPosition& p) { return p == geo::WorldPosition{}; }

std::string axesText(UpAxis up, const base::Messages& messages) {
  return up == UpAxis::kY ? messages.text("x east, y up, z south; metres")
                          : messages.text("x east, y north, z up; metres");
}

class NotePage {
 public:
  NotePage(const ExportRequest& request, const ExportReport& report, const base::Messages& messages)
      : request_(request), report_(report), messages_(messages) {}

  std::string text() {
    line(messages_.text("Export"), request_.path.filename().string() + ", " + report_.format);
    if (!request_.date.empty()) line(messages_.text("Written on"), request_.date);
    line(messages_.text("Holds"), contents());
    sources();
    place();
    if (const auto dates = creationDates(request_))
      line(messages_.text("Date of the data"),
           dates->first == dates->last
               ? dates->first
               : fmt::format(fmt::runtime(messages_.text("{0} to {1} (creationDate)")), dates->first,
                             dates->last));
    else
      line(messages_.text("Date of the data"), messages_.text("the files do not say"));
    return text_;
  }

 private:
  void line(std::string_view heading, std::string_view value) {
    fmt::format_to(std::back_inserter(text_), "{}: {}\n", heading, value);
  }
  std::string count(std::size_t number) { return messages_.number(static_cast<double>(number), 0); }

  std::string contents() {
    std::string text = fmt::format(fmt::runtime(messages_.text("{0} objects, {1} surfaces, {2} triangles")),
                                   count(report_.objects), count(report_.surfaces), count(report_.triangles));
    if (report_.objectsOpen > 0)
      text += fmt::format(fmt::runtime(messages_.text("; {0} are not closed")), count(report_.objectsOpen));
    if (report_.objectsWithout > 0)
      text += fmt::format(fmt::runtime(messages_.text("; {0} more have no geometry at this level")),
                          count(report_.objectsWithout));
    return text;
  }

  void sources() {
    for (const SourceGroup& group : sourceGroups(request_)) {
      const std::string credit = creditLine(group.first->credit, messages_.language());
      line(messages_.text("Source"),
           fmt::format("{}, {}; {}", group.names(), group.first->format,
                       credit.empty() ? messages_.text("no licence is stated; ask the provider") : credit));
    }
    line(messages_.text("Changed"), messages_.text("cut out and converted by Stadtblick"));
  }

  void place() {
    const geo::Crs& crs = request_.frame().crs();
    line(messages_.text("Coordinate reference system"),
         crs.isKnown() ? crsText(crs) : messages_.text("unknown"));
    line(messages_.text("Heights"), !crs.verticalName().empty()
                                        ? crs.verticalName()
                                        : messages_.text("the files do not say above what"));
    line(messages_.text("Axes"), axesText(report_.up, messages_));
    if (isZero(report_.origin))
      line(messages_.text("Origin shift"),
           messages_.text("none: coordinates are those of the reference system"));
    else
      line(messages_.text("Origin shift"),
           fmt::format(fmt::runtime(messages_.text("add {0} (east, north, up) to a coordinate of the file")),
                       numbers(report_.origin)));
  }

  const ExportRequest& request_;
  const ExportReport& report_;
  const base::Messages& messages_;
  std::string text_;
};

}  // namespace

std::string creditLine(const model::Credit& credit, std::string_view language) {
  std::string licence = credit.licenceName.in(language);
  if (!credit.licenceUrl.empty())
    licence += licence.empty() ? credit.licenceUrl : fmt::format(" ({})", credit.licenceUrl);
  std::string line;
  for (const std::string& part : {credit.provider, credit.title.in(language), licence, credit.datasetUrl,
                                  credit.changeNote.in(language)}) {
    if (part.empty()) continue;
    line += (line.empty() ? "" : ", ") + part;
  }
  return line;
}

ExportFacts factsOf(const ExportRequest& request) {
  ExportFacts facts;
  const base::Messages english;
  facts.emplace_back("Generator", "Stadtblick");
  for (const SourceGroup& group : sourceGroups(request)) {
    const std::string credit = creditLine(group.first->credit, "en");
    facts.emplace_back("Source", group.names() + (credit.empty() ? "" : "; " + credit));
  }
  const geo::Crs& crs = request.frame().crs();
  facts.emplace_back("CRS", crs.isKnown() ? crsText(crs) : "unknown");
  if (!crs.verticalName().empty()) facts.emplace_back("Heights", crs.verticalName());
  facts.emplace_back("Axes", axesText(request.up, english));
  facts.emplace_back("Origin", numbers(*request.origin));
  if (const auto dates = creationDates(request))
    facts.emplace_back("Date of data", dates->first + "/" + dates->last);
  if (!request.date.empty()) facts.emplace_back("Date of export", request.date);
  for (auto& [key, value] : facts)
    std::ranges::replace_if(
        value, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return facts;
}

std::string noteText(const ExportRequest& request, const ExportReport& report,
                     const base::Messages& messages) {
  return NotePage(request, report, messages).text();
}

}  // namespace stadtblick::io::exporting
