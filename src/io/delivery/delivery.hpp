#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "io/importer.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io {

/// A folder, a ZIP archive, or a pattern (*, ?, […]) that is no file's name: many files that are one layer.
bool isDelivery(const std::filesystem::path& path);

/// The city models of a delivery, by path. Where a tile is there twice (the same file name with the tile's
/// easting and northing in it), the newer one by the date of the file is taken. Findings tell what was left
/// out. Fails with kDeliveryEmpty, kArchiveUnread or kFileNotReadable.
base::Result<std::vector<InputEntry>> deliveryFiles(const ImporterRegistry& importers,
                                                    const std::filesystem::path& path,
                                                    std::string_view reader);

/// Reads every city model of a delivery into one (or, where there is none, all its rasters, see
/// Importer::readTiles), in the frame of the options or of the first file. An object that several files hold
/// with the same geometry is kept once; with other geometry the one with the newer creationDate is kept, and
/// both where that does not tell. A file that cannot be read costs itself alone.
base::Result<Imported> importDelivery(const ImporterRegistry& importers, const std::filesystem::path& path,
                                      std::string_view reader, const ImportOptions& options,
                                      const ImportContext& context);

/// The same in pieces, file by file; what is repeated is left in.
base::Result<base::Done> streamDelivery(const ImporterRegistry& importers, const std::filesystem::path& path,
                                        std::string_view reader, const ImportOptions& options,
                                        const ImportContext& context, const PieceSink& sink);

}  // namespace stadtblick::io
