#include "io/assembly/unit_conversion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "base/lower_case.hpp"

namespace stadtblick::io::assembly {

using base::StringId;

std::optional<double> metresIn(std::string_view uom) {
  if (const auto part = uom.find_last_of(":/#"); part != std::string_view::npos) uom.remove_prefix(part + 1);
  const std::string name = base::lowerCase(std::string(uom));
  constexpr auto kUnits = std::to_array<std::pair<std::string_view, double>>({
      {"m", 1.0},
      {"metre", 1.0},
      {"metres", 1.0},
      {"meter", 1.0},
      {"meters", 1.0},
      {"dm", 0.1},
      {"decimetre", 0.1},
      {"cm", 0.01},
      {"centimetre", 0.01},
      {"centimeter", 0.01},
      {"mm", 0.001},
      {"millimetre", 0.001},
      {"millimeter", 0.001},
      {"km", 1000.0},
      {"kilometre", 1000.0},
      {"kilometer", 1000.0},
      {"ft", 0.3048},
      {"foot", 0.3048},
      {"feet", 0.3048},
      {"[ft_i]", 0.3048},
      {"us-ft", 1200.0 / 3937.0},
      {"ftus", 1200.0 / 3937.0},
      {"[ft_us]", 1200.0 / 3937.0},
      {"in", 0.0254},
      {"inch", 0.0254},
      {"[in_i]", 0.0254},
  });
  const auto* found = std::ranges::find(kUnits, name, &std::pair<std::string_view, double>::first);
  return found == kUnits.end() ? std::nullopt : std::optional(found->second);
}

void UnitConversion::apply(model::ObjectIndex object, StringId name, StringId unit,
                           model::AttributeValue& value) {
  const model::AttributeColumn* column = unit == 0 ? nullptr : model_.attributes.find(name);
  if (column == nullptr || column->unit == 0 || column->unit == unit) return;
  const bool isNumber =
      value.type == model::AttributeType::kReal || value.type == model::AttributeType::kInteger;
  if (!isNumber) return;
  const std::string written(model_.strings[unit]);
  const std::string wanted(model_.strings[column->unit]);
  const auto from = metresIn(written);
  const auto to = metresIn(wanted);
  if (from && to) {
    if (*from == *to) return;
    // Twelve digits: 30 ft are 9.144 m, not 9.144000000000002 m.
    const std::string text = fmt::format("{:.12g}", value.number * *from / *to);
    value.number = value.number * *from / *to;
    value.text = model_.strings.intern(text);
    return;
  }
  if (written.substr(written.find_last_of(":/#") + 1) == wanted.substr(wanted.find_last_of(":/#") + 1))
    return;
  value.type = model::AttributeType::kText;
  value.number = 0.0;
  value.text = model_.strings.intern(std::string(model_.strings[value.text]) + ' ' + written);
  if (!reported_.emplace(name, unit).second) return;
  findings_.add(base::DiagnosticCode::kUnitMixed,
                {{}, model_.objects.line[object], std::string(model_.strings[model_.objects.id[object]])},
                {std::string(model_.strings[name]), wanted, written});
}

}  // namespace stadtblick::io::assembly
