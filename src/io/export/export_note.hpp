#pragma once

#include <string>

#include "base/messages.hpp"
#include "io/export/exporter.hpp"

namespace stadtblick::io::exporting {

/// What a format's metadata say of an export, in English: sources with their credits, coordinate reference
/// system, heights, origin, axes, dates. The request's origin and axes must be decided.
ExportFacts factsOf(const ExportRequest& request);

/// The same as a page for people, in the language of `messages`, with what was written.
std::string noteText(const ExportRequest& request, const ExportReport& report,
                     const base::Messages& messages);

/// "Provider, Title, Licence (URL), dataset URL, change note": what must stand beside the data.
std::string creditLine(const model::Credit& credit, std::string_view language);

}  // namespace stadtblick::io::exporting
