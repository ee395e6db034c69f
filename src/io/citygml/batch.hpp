#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.hpp"
#include "io/assembly/fragment.hpp"
#include "io/assembly/placement.hpp"
#include "io/citygml/member_context.hpp"
#include "io/citygml/splitter.hpp"

namespace stadtblick::io::citygml {

using assembly::Findings;
using assembly::Fragment;
using assembly::Placement;

/// Neighbouring top-level elements of a file, with the text that their offsets count in.
struct Batch {
  std::string_view text;
  std::string_view rootTag;
  char lineEnd = '\n';
  std::span<const TopLevelElement> elements;
};

/// What a file says about all of itself.
struct FileHeader {
  std::string modelName;  ///< gml:name.
  Placement::Header placement;
};

/// Reads the city objects and appearances of a batch. Cancelled, it leaves some out.
void readBatch(const Batch& batch, Fragment& fragment, const ReadingAids& aids);

/// Reads stretches of top-level elements in one go, which takes no list of them. One a thread: it keeps its
/// buffers and the names it has met.
class StretchReader {
 public:
  StretchReader(std::string_view rootTag, char lineEnd, const ReadingAids& aids);
  ~StretchReader();
  StretchReader(const StretchReader&) = delete;
  StretchReader& operator=(const StretchReader&) = delete;

  /// `line` is that of the first character. Nothing is read, and false comes back, where the text is not
  /// well-formed by itself, is nested too deep or holds what has to be looked at more closely. Takes
  /// gml:name and gml:boundedBy of the model into `header`; without one they have to be looked at. Cancelled,
  /// it leaves some out.
  bool read(std::string_view text, std::uint32_t line, Fragment& fragment, FileHeader* header);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Takes gml:name and gml:boundedBy of the model.
void readHeader(const Batch& batch, FileHeader& header);

/// Names the elements that are broken or nested too deep.
void reportBroken(std::span<const TopLevelElement> elements, Findings& findings);

/// Names the extensions of which elements were skipped: namespace -> how many.
void reportExtensions(const std::map<std::string, std::size_t>& extensions, Findings& findings);

/// Names the classes that are known and not shown: class name -> how many.
void reportNotShown(const std::map<std::string, std::size_t>& classes, Findings& findings);

/// Says how many points could not be brought into the frame.
void reportFailedPoints(const Placement& placement, std::size_t count, Findings& findings);

/// What a model tells about the file it came from, but for its bounds.
model::Source sourceOf(const std::string& path, const std::string& version, const FileHeader& header,
                       const Placement& placement, std::uint64_t bytes);

/// The first srsName in a piece of XML; "" where there is none.
std::string firstSrsName(std::string_view xml);

}  // namespace stadtblick::io::citygml
