#pragma once

#include <filesystem>
#include <vector>

#include "io/image_file.hpp"
#include "layout/overlay.hpp"
#include "render/renderer.hpp"

namespace stadtblick::batch {

/// A picture to be written. The credits are always in it.
struct PictureJob {
  std::filesystem::path path;
  render::PixelSize size{1920, 1080};
  int samples = 64;
};

/// Takes a picture of the session as it is when everything has been read, lays arrow, legend, date and
/// credits over it and writes it with its metadata, whole or not at all. Findings about the data are not
/// repeated. Fails with kPictureIncomplete where a file failed, kPictureEmpty, kGraphicsUnavailable,
/// kFileNotWritable.
base::Result<base::Done> writePicture(session::Session& session, render::Renderer& renderer,
                                      const PictureJob& job);

/// Credits of all visible layers, each once; a layer without a credit comes as a nameless provider with the
/// file's name for title.
std::vector<model::Credit> creditsShown(const session::Snapshot& snapshot);

/// What is written over a picture of `size`.
layout::OverlayRequest overlayFor(const session::Snapshot& snapshot, const scenario::Camera& camera,
                                  const std::optional<model::LegendSpec>& legend, render::PixelSize size);

/// Title, Credits, Copyright, Software, CRS, Time, and View: the document that makes the same picture again.
io::PictureMetadata metadataFor(const session::Snapshot& snapshot, const scenario::Camera& camera,
                                const base::Messages& messages);

}  // namespace stadtblick::batch
