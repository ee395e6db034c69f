#pragma once

#include <filesystem>

#include "base/result.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io {

/// The credit that a credits.json beside the file gives it; an empty one where there is none. The document is
/// a list: [{"files": ["*.gml"], "provider": …, "title": {"de", "en"}, "licence": {"name", "url"},
/// "datasetUrl": …, "changeNote": …}]; `files` are shell patterns, the first entry that fits counts. A
/// document that cannot be read is a finding (kDocumentInvalid) beside an empty credit.
base::Result<model::Credit> creditFor(const std::filesystem::path& file);

}  // namespace stadtblick::io
