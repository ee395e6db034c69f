#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace stadtblick::io::prepared {

// A cache of prepared cities is a folder with a folder for each, and "leases" with a file for each: its date
// is that of the last use, and who has the city open holds a shared lock on it.

/// Says that the city of this name is used, and keeps it from being removed as long as what comes back is
/// there; nothing where the cache cannot be written. Waits while the city is being removed.
std::shared_ptr<const void> leaseCity(const std::filesystem::path& cache, const std::string& name);

/// Removes cities, the one that was used longest ago first, until all together have no more than `mostBytes`;
/// none that somebody has leased. Runs that were killed left folders behind: those go away too. Touches
/// nothing that is no prepared city.
void trimCache(const std::filesystem::path& cache, std::uint64_t mostBytes);

}  // namespace stadtblick::io::prepared
