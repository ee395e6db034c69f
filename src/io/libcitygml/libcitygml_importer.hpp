#pragma once

#include "io/importer.hpp"

namespace stadtblick::io::libcitygml {

/// The second reader and second opinion: what libcitygml 2.4 makes of a file, in our columns. Its traps are
/// named in findings, not worked around:
/// - it reports an error at each external reference (kLibcitygmlExternalReference);
/// - it never says the reference system; it does not know urn:adv names and swaps axes of systems that put
/// the
///   northing first, with success both times: its own transformation is not used (kLibcitygmlNoSrs,
///   kLibcitygmlSrsUnknown, kLibcitygmlAxes);
/// - a solid that links to its boundary surfaces comes twice (kLibcitygmlDoubled);
/// - unknown elements are skipped (kLibcitygmlSkipped), whole files give an empty model (kLibcitygmlEmpty) or
/// an
///   exception, some of it no std::exception (kLibcitygmlFailed).
/// It expands XML entities without a limit, so a file with a DOCTYPE is refused before it sees it. It cannot
/// be cancelled while it reads.
class LibcitygmlImporter final : public Importer {
 public:
  std::string_view name() const override { return "libcitygml"; }
  std::optional<Probe> probe(const std::filesystem::path& path, std::string_view head) const override;
  base::Result<Imported> read(const std::filesystem::path& path, const ImportOptions& options,
                              const ImportContext& context) const override;
};

}  // namespace stadtblick::io::libcitygml
