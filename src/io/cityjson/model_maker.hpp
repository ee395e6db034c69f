#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "io/assembly/plausibility.hpp"
#include "io/cityjson/document_reader.hpp"

namespace stadtblick::io::cityjson {

/// Joins batches whose fragments are placed and cut into triangles to one model. `fragments` are those of the
/// batches, moved out of them, in the same order; they and their findings are used up.
std::shared_ptr<model::CityModel> makeModel(const DocumentReader& reader, const std::string& path,
                                            std::uint64_t bytes, bool loadTextures,
                                            const assembly::Placement& placement,
                                            std::span<assembly::Fragment> fragments,
                                            std::span<const Batch> batches, assembly::Findings& findings,
                                            assembly::ImplausibleAttributes& implausible);

}  // namespace stadtblick::io::cityjson
