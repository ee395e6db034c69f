#include "io/delivery/repeated_objects.hpp"

#include <algorithm>
#include <tuple>

#include "io/delivery/same_object.hpp"
#include "model/object_fingerprint.hpp"

namespace stadtblick::io {

using model::CityModel;
using model::ObjectIndex;

namespace {

std::int32_t creationDate(const CityModel& model, ObjectIndex row) {
  base::StringId name = 0;
  if (!model.strings.find("creationDate", name)) return 0;
  const model::AttributeValue* value = model.attributes.value(name, row);
  return value == nullptr ? 0 : dateNumber(model.strings[value->text]);
}

}  // namespace

void RepeatedObjects::Tally::count(std::string_view id) {
  if (objects++ == 0) first = id;
}

RepeatedObjects::RepeatedObjects(std::span<const std::shared_ptr<const CityModel>> models)
    : models_(models), wanted_(models.size()) {
  std::vector<Holder> holders;
  for (std::uint32_t file = 0; file < models.size(); ++file) {
    const CityModel& model = *models[file];
    const auto prints = model::geometryFingerprints(model);
    for (ObjectIndex row = 0; row < model.objects.size(); ++row)
      if (model.objects.topLevel[row] == row && model.objects.id[row] != 0)
        holders.push_back({model.strings[model.objects.id[row]], file, row, prints[row]});
  }
  std::ranges::sort(holders, {}, [](const Holder& h) { return std::tuple(h.id, h.file, h.row); });
  for (std::size_t from = 0; from < holders.size();) {
    std::size_t to = from + 1;
    while (to < holders.size() && holders[to].id == holders[from].id) ++to;
    const auto sameId = std::span(holders).subspan(from, to - from);
    if (sameId.front().file != sameId.back().file) decide(sameId);  // twice in one file: its reader said so
    from = to;
  }
}

void RepeatedObjects::decide(std::span<const Holder> sameId) {
  std::vector<Twin> twins;
  for (const Holder& h : sameId)
    twins.push_back({creationDate(*models_[h.file], h.row), h.geometry, h.file, h.row});
  const std::vector<TwinFate> fates = fatesOf(twins);
  for (std::size_t i = 0; i < fates.size(); ++i) {
    if (fates[i] == TwinFate::kRepeated) repeated_.count(sameId[i].id);
    if (fates[i] == TwinFate::kReplaced) replaced_.count(sameId[i].id);
    if (fates[i] == TwinFate::kAmbiguous) ambiguous_.count(sameId[i].id);
    if (fates[i] == TwinFate::kRepeated || fates[i] == TwinFate::kReplaced) drop(sameId[i]);
  }
}

void RepeatedObjects::drop(const Holder& holder) {
  std::vector<bool>& wanted = wanted_[holder.file];
  const CityModel& model = *models_[holder.file];
  if (wanted.empty()) wanted.assign(model.objects.size(), true);
  std::fill(wanted.begin() + holder.row, wanted.begin() + model::topEnd(model, holder.row), false);
}

void RepeatedObjects::report(const std::string& delivery, base::Diagnostics& findings) const {
  const auto tell = [&](base::DiagnosticCode code, const Tally& tally) {
    if (tally.objects > 0)
      findings.add(code, {delivery, 0, tally.first}, {std::to_string(tally.objects), tally.first});
  };
  tell(base::DiagnosticCode::kObjectRepeated, repeated_);
  tell(base::DiagnosticCode::kObjectReplaced, replaced_);
  tell(base::DiagnosticCode::kObjectAmbiguous, ambiguous_);
}

}  // namespace stadtblick::io
