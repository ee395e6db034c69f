#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.hpp"

namespace stadtblick::io::citygml {

/// What the scan found about a top-level element; its inner XML is checked when it is parsed.
enum class ElementState : std::uint8_t {
  kWhole,
  kBroken,     ///< tags do not match; ends where the next member was found.
  kTooDeep,    ///< nested deeper than kMaxDepth.
  kTruncated,  ///< the file ends inside it.
};

/// An element right below the root (or below a gml:featureMembers), or the root itself where it is a feature.
struct TopLevelElement {
  std::size_t begin = 0;  ///< offset of its '<'.
  std::size_t end = 0;    ///< one past its last '>'.
  std::uint32_t line = 0;
  ElementState state = ElementState::kWhole;
  std::uint32_t problemLine = 0;
  std::string problem;  ///< for people; empty where it is whole.
};

/// A file cut into its top-level elements, by tags alone and without a DOM.
struct SplitFile {
  bool hasRoot = false;
  bool declaresEntities = false;
  bool truncated = false;  ///< the root is not closed.
  std::uint32_t truncatedLine = 0;
  std::string_view rootTag;   ///< "<core:CityModel … >", as written.
  std::string_view rootName;  ///< "core:CityModel".
  bool rootIsMember = false;  ///< a single feature instead of a collection.
  char lineEnd = '\n';        ///< '\r' where lines end with that alone.
  std::vector<TopLevelElement> elements;
};

inline constexpr std::size_t kMaxDepth = 512;
/// More elements in one member are refused: no real member comes near, and a DOM of more would not fit.
inline constexpr std::size_t kMaxElementsPerMember = 50'000'000;

/// The part after the prefix.
std::string_view localName(std::string_view qualifiedName);

/// `text` is UTF-8 without a byte order mark; the result points into it. Needs memory for the list of
/// elements only. With `headOnly` it stops after the root's start tag. Cancelled, it is only begun.
SplitFile splitTopLevel(std::string_view text, bool headOnly = false, const base::CancelToken& cancel = {});

/// The same for a file that is read in windows, each of which begins where the one before was consumed to.
class WindowSplitter {
 public:
  explicit WindowSplitter(const base::CancelToken& cancel, bool headOnly = false);
  ~WindowSplitter();
  WindowSplitter(const WindowSplitter&) = delete;
  WindowSplitter& operator=(const WindowSplitter&) = delete;

  /// The elements that end in this window, with offsets in it and lines in the file, and what is known of the
  /// file so far. The root's tag and name are good as long as the splitter (or the only window) is.
  const SplitFile& split(std::string_view text, bool isLast);
  /// How much of the window is done with; 0 where it has to be larger.
  std::size_t consumed() const;
  /// True where nothing more is to be read.
  bool done() const;

 private:
  friend SplitFile splitTopLevel(std::string_view text, bool headOnly, const base::CancelToken& cancel);
  class Splitter;
  std::unique_ptr<Splitter> splitter_;
};

}  // namespace stadtblick::io::citygml
