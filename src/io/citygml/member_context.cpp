#include "io/citygml/member_context.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "io/assembly/numbers.hpp"
#include "io/citygml/lines.hpp"
#include "io/citygml/linked_documents.hpp"

namespace stadtblick::io::citygml {

using assembly::trimmed;

namespace {

/// Length of the valid UTF-8 sequence at the front; 0 where there is none.
std::size_t sequenceLength(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return 0;
  }
  const unsigned char second = byte(1);
  if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
      (lead == 0xF4 && second > 0x8F)) {
    return 0;
  }
  return length;
}

/// Links that are followed one inside of the other, and how much one batch of members may gain by links.
constexpr int kMaxFollowedDepth = 16;
constexpr std::size_t kMaxLinkSteps = 5'000'000;
constexpr std::size_t kStepsOfALink = 100;  ///< each costs time, even one that adds nothing.

/// Printable ASCII only.
bool isPlain(std::string_view text) {
  constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
  constexpr std::uint64_t kTops = 0x8080808080808080ULL;
  std::uint64_t odd = 0;
  const char* at = text.data();
  std::size_t left = text.size();
  for (; left >= 8; at += 8, left -= 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    // A top bit comes out below 0x20 (or above it, right of such), from 0x7F on, and where it was set.
    odd |= (bytes - kOnes * 0x20U) | (bytes + kOnes) | bytes;
  }
  if ((odd & kTops) != 0) return false;
  return std::all_of(at, at + left, [](char c) { return c >= 0x20 && c < 0x7F; });
}

}  // namespace

std::string cleanUtf8(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  while (!text.empty()) {
    const std::size_t length = sequenceLength(text);
    if (length == 0) {
      clean += "\xEF\xBF\xBD";
      text.remove_prefix(1);
      continue;
    }
    const char c = text.front();
    if (length == 1 && static_cast<unsigned char>(c) < 0x20) {
      clean += ' ';
    } else {
      clean.append(text.substr(0, length));
    }
    text.remove_prefix(length);
  }
  return clean;
}

std::uint32_t MemberContext::lineOf(XmlNode element) {
  const std::size_t position = std::min(element.offset(), text_.size());
  if (position >= countedTo_) {
    line_ += countLineEnds(text_.substr(countedTo_, position - countedTo_), lineEnd_);
    countedTo_ = position;
    return line_;
  }
  return line_ - countLineEnds(text_.substr(position, countedTo_ - position), lineEnd_);
}

StringId MemberContext::intern(std::string_view text) {
  text = trimmed(text);
  return isPlain(text) ? strings().intern(text) : strings().intern(cleanUtf8(text));
}

void MemberContext::report(base::DiagnosticCode code, XmlNode element, std::vector<std::string> arguments) {
  Findings& findings = fragment_.findings;
  if (!findings.wants(code)) {
    findings.countOnly(code);
    return;
  }
  std::string file = document_ == nullptr ? std::string() : document_->path();
  findings.add(code, {std::move(file), lineOf(element), std::string(strings()[object_])},
               std::move(arguments));
}

StringId MemberContext::internId(std::string_view id) {
  id = trimmed(id);
  if (id.starts_with('#')) id.remove_prefix(1);
  if (id.empty() || inclusion_ != Inclusion::kFeature) return intern(id);
  return intern(document_->path() + '#' + std::string(id));
}

StringId MemberContext::srsNameOfDocument() {
  return document_ == nullptr ? 0 : intern(document_->srsName());
}

bool MemberContext::leadsOut(XmlNode element) const {
  const std::string_view link = trimmed(href(element));
  return aids_.documents != nullptr && !link.starts_with('#') && link.find('#') != std::string_view::npos;
}

bool MemberContext::checkLink(XmlNode element) {
  const std::string_view link = trimmed(href(element));
  if (aids_.documents != nullptr && aids_.documents->leadsSomewhere(document_, link)) return true;
  report(base::DiagnosticCode::kXlinkUnresolved, element, {cleanUtf8(link)});
  return false;
}

bool MemberContext::follow(XmlNode element, std::string_view link, Inclusion inclusion,
                           const std::function<bool(MemberContext&, XmlNode)>& read) {
  link = trimmed(link);
  if (depth_ >= kMaxFollowedDepth) {
    report(base::DiagnosticCode::kXlinkCyclic, element, {cleanUtf8(link)});
    return false;
  }
  if (fragment_.linkSteps > kMaxLinkSteps) {
    if (!std::exchange(fragment_.linksExhausted, true)) {
      report(base::DiagnosticCode::kXlinkTooMany, element);
    }
    return false;
  }
  const auto found = aids_.documents == nullptr ? std::nullopt : aids_.documents->find(document_, link);
  if (!found) {
    report(base::DiagnosticCode::kXlinkUnresolved, element, {cleanUtf8(link)});
    return false;
  }
  Names names(found->document->file().rootTag);
  std::vector<XmlNode> around;
  for (XmlNode node = found->node.parent(); node; node = node.parent()) {
    around.push_back(node);
  }
  for (auto node = around.rbegin(); node != around.rend(); ++node) names.push(*node);
  MemberContext inner(names, fragment_, aids_);
  inner.begin(found->member->text, found->member->line, found->document->file().lineEnd,
              found->member->tree.declaresNamespaces());
  inner.document_ = found->document;
  inner.inclusion_ = inclusion;
  inner.depth_ = depth_ + 1;
  inner.object_ = object_;
  const std::size_t objects = fragment_.objects.size();
  const std::size_t surfaces = fragment_.surfaces.size();
  const std::size_t positions = fragment_.positions.size() + fragment_.curvePositions.size();
  const bool good = read(inner, found->node);
  fragment_.linkSteps +=
      kStepsOfALink + fragment_.positions.size() + fragment_.curvePositions.size() - positions;
  if (!found->document->path().empty()) {  // findings about it name the place of the link
    const std::uint32_t line = lineOf(element);
    for (std::size_t i = objects; i < fragment_.objects.size(); ++i) fragment_.objects[i].line = line;
    for (std::size_t i = surfaces; i < fragment_.surfaces.size(); ++i) fragment_.surfaces[i].line = line;
  }
  return good;
}

void MemberContext::skip(XmlNode element) {
  const ElementName& known = name(element);
  ++fragment_.elementsSkipped;
  if (known.module == Module::kOther) {
    ++fragment_.extensionElements[known.namespaceUri];
    return;
  }
  report(base::DiagnosticCode::kElementUnknown, element, {std::string(element.name())});
}

}  // namespace stadtblick::io::citygml
