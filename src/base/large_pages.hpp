#pragma once

#include <cstddef>

namespace stadtblick::base {

/// Asks the system to back memory that is about to be filled with large pages, where it has such: a city
/// takes hundreds of megabytes, and each small page costs a fault. Never fails; does nothing for little
/// memory.
void preferLargePages(void* memory, std::size_t bytes);

}  // namespace stadtblick::base
