#pragma once

#include <optional>

#include "session/command.hpp"
#include "session/session.hpp"

namespace stadtblick::session {

/// The view after a command that changes only the view; nothing for all other commands. Fails with
/// kArgumentInvalid or kAttributeUnknown.
std::optional<base::Result<scenario::ViewSpec>> editedView(const Snapshot& snapshot, const Command& command);

/// Bounds of these objects (all rows below them) in the project's frame; empty where there are none.
geo::Box3 boundsOf(const Snapshot& snapshot, const std::vector<scenario::ObjectKey>& keys);

}  // namespace stadtblick::session
