#include "io/delivery/repeated_objects.hpp"

#include <algorithm>

#include "model/object_fingerprint.hpp"

namespace stadtblick::io {

using model::CityModel;
using model::ObjectIndex;

namespace {

/// core:creationDate, an ISO date that sorts as text; "" where there is none.
std::string_view creationDate(const CityModel& model, ObjectIndex row) {
  base::StringId name = 0;
  if (!model.strings.find("creationDate", name)) return {};
  const model::AttributeValue* value = model.attributes.value(name, row);
  return value == nullptr ? std::string_view() : model.strings[value->text];
}

}  // namespace

void RepeatedObjects::Tally::count(std::string_view id) {
  if (objects++ == 0) first = id;
}

void RepeatedObjects::drop(std::size_t file, ObjectIndex top) {
  std::vector<bool>& wanted = wanted_[file];
  const CityModel& model = *models_[file];
  if (wanted.empty()) wanted.assign(model.objects.size(), true);
  std::fill(wanted.begin() + top, wanted.begin() + model::topEnd(model, top), false);
}

void RepeatedObjects::add(const CityModel& model) {
  const std::size_t file = models_.size();
  models_.push_back(&model);
  wanted_.emplace_back();
  const auto prints = model::geometryFingerprints(model);
  for (ObjectIndex row = 0; row < model.objects.size(); ++row) {
    if (model.objects.topLevel[row] != row || model.objects.id[row] == 0) continue;
    const std::string_view id = model.strings[model.objects.id[row]];
    const auto [found, isNew] = holders_.try_emplace(id, Holder{file, row, prints[row]});
    Holder& first = found->second;
    if (isNew || first.file == file) continue;  // twice in one file: the reader has said so
    if (first.print == prints[row]) {
      same_.count(id);
      drop(file, row);
      continue;
    }
    const std::string_view older = creationDate(*models_[first.file], first.row);
    const std::string_view newer = creationDate(model, row);
    if (older.empty() || newer.empty() || older == newer) {
      different_.count(id);
      continue;
    }
    replaced_.count(id);
    if (newer < older) {
      drop(file, row);
    } else {
      drop(first.file, first.row);
      first = {file, row, prints[row]};
    }
  }
}

void RepeatedObjects::report(const std::string& delivery, base::Diagnostics& findings) const {
  const auto tell = [&](base::DiagnosticCode code, const Tally& tally) {
    if (tally.objects > 0)
      findings.add(code, {delivery, 0, tally.first}, {std::to_string(tally.objects), tally.first});
  };
  tell(base::DiagnosticCode::kObjectRepeated, same_);
  tell(base::DiagnosticCode::kObjectReplaced, replaced_);
  tell(base::DiagnosticCode::kObjectAmbiguous, different_);
}

}  // namespace stadtblick::io
