#include "io/prepared/input_files.hpp"

#include <set>

#include "io/confined_folder.hpp"
#include "io/delivery/delivery.hpp"

namespace stadtblick::io::prepared {

namespace fs = std::filesystem;
using base::DiagnosticCode;

base::Result<std::vector<InputEntry>> inputFiles(const ImporterRegistry& importers,
                                                 const std::vector<fs::path>& named, std::string_view reader,
                                                 const fs::path& except) {
  using Failure = base::Result<std::vector<InputEntry>>;
  std::vector<InputEntry> files;
  base::Diagnostics findings;
  std::set<fs::path> seen;
  const fs::path passedBy = except.empty() ? fs::path() : fs::absolute(except).lexically_normal();
  const auto take = [&](const InputEntry& entry) {
    const fs::path whole = fs::absolute(entry.path).lexically_normal();
    if ((passedBy.empty() || !isBelow(passedBy, whole)) && seen.insert(whole).second) files.push_back(entry);
  };
  for (const fs::path& path : named) {
    if (isDelivery(path)) {
      auto below = deliveryFiles(importers, path, reader);
      findings.append(std::move(below.diagnostics()));
      if (!below) return Failure::failure(std::move(findings));
      for (const InputEntry& entry : below.value()) take(entry);
      continue;
    }
    const InputStatus status = inputStatus(path);
    if (status.kind == InputStatus::Kind::kMissing)
      return Failure::failure(DiagnosticCode::kFileNotFound, {path.string(), 0, {}}, {path.string()});
    take({path, status.bytes, status.modified});
  }
  return {std::move(files), std::move(findings)};
}

}  // namespace stadtblick::io::prepared
