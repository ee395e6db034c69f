#pragma once

#include <span>
#include <string>
#include <vector>

#include "io/assembly/texture_files.hpp"
#include "io/libcitygml/fragment_filler.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io::libcitygml {

/// Textures, materials and texture coordinates of every theme, as libcitygml gives them, for surfaces whose
/// rows are those of `filled` in the same order.
void fillAppearances(const std::vector<std::string>& themes, std::span<const FilledSurface> filled,
                     assembly::TextureFiles& files, model::CityModel& model, assembly::Findings& findings);

}  // namespace stadtblick::io::libcitygml
