#include "io/citygml/stretch_cutter.hpp"

#include <algorithm>

#include "io/citygml/lines.hpp"
#include "io/citygml/splitter.hpp"

namespace stadtblick::io::citygml {

namespace {

constexpr std::size_t kHead = 128U << 10;
constexpr std::size_t kTail = 4096;
/// How far beyond its length a stretch is read at a time, to where a member begins.
constexpr std::size_t kStep = 16U << 10;

/// "<core:cityObjectMember", as the first member is written; "" where none comes soon.
std::string_view firstMemberTag(std::string_view head) {
  for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    const std::size_t end = head.find_first_of(" \t\r\n/><", at + 1);
    if (end == std::string_view::npos) return {};
    const std::string_view local = localName(head.substr(at + 1, end - at - 1));
    if (local == "cityObjectMember" || local == "featureMember") return head.substr(at, end - at);
  }
  return {};
}

}  // namespace

std::unique_ptr<StretchCutter> StretchCutter::begin(const FileWindows& windows, std::size_t bytes) {
  std::unique_ptr<StretchCutter> cutter(new StretchCutter(windows));
  cutter->bytes_ = bytes;
  if (!cutter->readHead() || !cutter->readTail()) return nullptr;
  return cutter;
}

bool StretchCutter::readHead() {
  std::string head;
  if (windows_.read(0, kHead, head) != 0) return false;
  const SplitFile file = splitTopLevel(head, true);
  if (!file.hasRoot || file.declaresEntities || file.rootIsMember || file.rootTag.ends_with("/>"))
    return false;
  rootTag_ = file.rootTag;
  rootName_ = file.rootName;
  lineEnd_ = file.lineEnd;
  offset_ = static_cast<std::uint64_t>(file.rootTag.data() + file.rootTag.size() - head.data());
  line_ += countLineEnds(std::string_view(head).substr(0, offset_), lineEnd_);
  memberTag_ = firstMemberTag(std::string_view(head).substr(offset_));
  return !memberTag_.empty();
}

bool StretchCutter::readTail() {
  constexpr std::string_view kSpace(" \t\r\n\0\x1a", 6);
  const std::uint64_t size = windows_.size();
  const std::uint64_t from = size - std::min<std::uint64_t>(size, kTail);
  std::string tail;
  if (windows_.read(from, kTail, tail) != 0) return false;
  const std::string_view text = tail;
  const std::size_t end = text.rfind("</");
  if (end == std::string_view::npos || from + end < offset_) return false;
  std::string_view rest = text.substr(end + 2);
  if (!rest.starts_with(rootName_)) return false;
  rest.remove_prefix(rootName_.size());
  const std::size_t close = rest.find_first_not_of(" \t\r\n");
  if (close == std::string_view::npos || rest[close] != '>') return false;
  end_ = from + end;
  return rest.find_first_not_of(kSpace, close + 1) == std::string_view::npos;
}

std::optional<Stretch> StretchCutter::next(std::string& buffer) {
  const std::lock_guard lock(mutex_);
  if (failed_ || offset_ == end_) return std::nullopt;
  const std::uint64_t left = end_ - offset_;
  buffer.clear();
  std::size_t cut = std::string::npos;
  for (std::size_t wanted = std::min<std::uint64_t>(left, bytes_ + kStep);;
       wanted = std::min<std::uint64_t>(left, wanted + kStep)) {
    const std::size_t had = buffer.size();
    if (windows_.append(offset_ + had, wanted - had, buffer) != 0 || buffer.size() != wanted) {
      failed_ = true;
      return std::nullopt;
    }
    if (left > bytes_) {
      cut = buffer.find(memberTag_, std::max(bytes_, had - std::min(had, memberTag_.size())));
    }
    if (cut == std::string::npos && wanted == left) cut = wanted;
    if (cut != std::string::npos) break;
  }
  const std::string_view text = std::string_view(buffer).substr(0, cut);
  const Stretch stretch{index_++, text, line_};
  line_ += countLineEnds(text, lineEnd_);
  offset_ += cut;
  return stretch;
}

}  // namespace stadtblick::io::citygml
