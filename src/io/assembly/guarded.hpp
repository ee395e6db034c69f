#pragma once

#include <exception>
#include <filesystem>

#include "base/result.hpp"

namespace stadtblick::io::assembly {

/// Runs a reader's work, which gives a Result; what it throws, out of memory at last, becomes
/// kFileNotReadable: no exception leaves this room.
template <typename Work>
auto guarded(const std::filesystem::path& path, Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const std::exception& error) {
    return decltype(work())::failure(base::DiagnosticCode::kFileNotReadable, {path.string(), 0, {}},
                                     {path.string(), error.what()});
  }
}

}  // namespace stadtblick::io::assembly
