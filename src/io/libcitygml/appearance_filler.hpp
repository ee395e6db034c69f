#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "io/libcitygml/fragment_filler.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io::libcitygml {

/// Textures, materials and texture coordinates of every theme, as libcitygml gives them, for surfaces whose
/// rows are those of `filled` in the same order. Pictures are looked for beside `file`; missing ones, and
/// ones outside of its folder, become findings.
void fillAppearances(const std::vector<std::string>& themes, std::span<const FilledSurface> filled,
                     const std::filesystem::path& file, model::CityModel& model, base::Diagnostics& findings);

}  // namespace stadtblick::io::libcitygml
