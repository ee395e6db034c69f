#pragma once

#include <vector>

#include "layout/overlay.hpp"
#include "render/renderer.hpp"

namespace stadtblick::ui {

/// Credits of all visible, ready layers, without repetition, in their order.
std::vector<model::Credit> shownCredits(const session::Snapshot& snapshot);

/// What is written over a picture of this size of the session's current snapshot.
layout::OverlayRequest overlayRequest(const session::Session& session, const render::Renderer& renderer,
                                      std::uint32_t width, std::uint32_t height, double scale);

/// Takes the picture, writes the overlay over it and both with the credits into a PNG.
base::Result<base::Done> savePicture(session::Session& session, render::Renderer& renderer,
                                     const session::SavePicture& command);

}  // namespace stadtblick::ui
