#include "io/citygml/linked_documents.hpp"

#include <algorithm>

#include "io/assembly/numbers.hpp"
#include "io/citygml/batch.hpp"
#include "io/citygml/member_context.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io::citygml {

namespace fs = std::filesystem;
using assembly::isXmlSpace;
using assembly::trimmed;

namespace {

/// Members kept parsed: links that follow one another mostly lead into the same ones.
constexpr std::size_t kMembersKept = 32;
/// No linked file is larger than this; a model is opened, not linked.
constexpr std::uint64_t kMaxLinkedBytes = 1ULL << 30U;

/// Calls take(id) for each attribute "id" or "gml:id" in `xml`.
template <typename Take>
void forEachId(std::string_view xml, Take take) {
  constexpr std::string_view kMark = "id=";
  for (std::size_t at = xml.find(kMark); at != std::string_view::npos; at = xml.find(kMark, at + 1)) {
    const char before = at == 0 ? ' ' : xml[at - 1];
    if (before != ':' && !isXmlSpace(before)) continue;
    const std::size_t open = at + kMark.size();
    if (open >= xml.size() || (xml[open] != '"' && xml[open] != '\'')) continue;
    const std::size_t close = xml.find(xml[open], open + 1);
    if (close == std::string_view::npos) return;
    take(xml.substr(open + 1, close - open - 1));
  }
}

void nameElements(XmlNode top, LinkedMember& member) {
  // Without recursion: the depth of a member is bounded, the stack of a thread is too.
  for (XmlNode node = top; node;) {
    for (const XmlAttribute& attribute : Attributes(node)) {
      if (attribute.word == AttributeWord::kid) member.byId.emplace(attribute.value, node);
    }
    if (node.firstChild()) {
      node = node.firstChild();
      continue;
    }
    while (node && node != top && !node.nextSibling()) node = node.parent();
    node = node == top ? XmlNode() : node.nextSibling();
  }
}

}  // namespace

std::unique_ptr<LinkedDocument> LinkedDocument::open(const fs::path& path, std::uint64_t mostBytes) {
  if (inputStatus(path).bytes > mostBytes) return nullptr;
  auto opened = FileText::open(path);
  if (!opened) return nullptr;
  std::unique_ptr<LinkedDocument> document(new LinkedDocument);
  document->path_ = path.string();
  document->opened_.emplace(std::move(opened).value());
  document->text_ = document->opened_->text();
  document->ownFile_ = splitTopLevel(document->text_);
  document->file_ = &document->ownFile_;
  if (document->ownFile_.declaresEntities || !document->ownFile_.hasRoot) return nullptr;
  document->srsName_ = firstSrsName(document->text_);
  return document;
}

std::unique_ptr<LinkedDocument> LinkedDocument::openOwn(const fs::path& path, std::uint64_t mostBytes) {
  auto document = open(path, mostBytes);
  if (!document) return document;
  document->path_.clear();
  document->srsName_.clear();
  return document;
}

void LinkedDocument::index() {
  std::call_once(indexed_, [this] {
    for (std::uint32_t i = 0; i < file_->elements.size(); ++i) {
      const TopLevelElement& element = file_->elements[i];
      if (element.state != ElementState::kWhole) continue;
      forEachId(text_.substr(element.begin, element.end - element.begin),
                [&](std::string_view id) { members_.emplace(id, i); });
    }
  });
}

bool LinkedDocument::has(std::string_view id) {
  index();
  return members_.contains(id);
}

std::shared_ptr<const LinkedMember> LinkedDocument::memberWith(std::string_view id) {
  index();
  const auto found = members_.find(id);
  if (found == members_.end()) return nullptr;
  const std::scoped_lock lock(mutex_);
  using Kept = std::pair<std::uint32_t, std::shared_ptr<const LinkedMember>>;
  const auto known = std::ranges::find(recent_, found->second, &Kept::first);
  if (known != recent_.end()) return known->second;
  const TopLevelElement& element = file_->elements[found->second];
  auto member = std::make_shared<LinkedMember>();
  member->text = text_.substr(element.begin, element.end - element.begin);
  member->line = element.line;
  if (member->tree.parse(member->text)) return nullptr;
  nameElements(member->tree.root(), *member);
  recent_.emplace_back(found->second, member);
  if (recent_.size() > kMembersKept) recent_.pop_front();
  return member;
}

LinkedDocument* LinkedDocuments::own() {
  std::call_once(ownOpened_, [this] {
    if (!own_) own_ = LinkedDocument::openOwn(path_, inPieces_ ? kMaxLinkedBytes : UINT64_MAX);
  });
  return own_.get();
}

LinkedDocument* LinkedDocuments::documentFor(const std::string& reference) {
  const std::scoped_lock lock(mutex_);
  const auto [known, isNew] = byReference_.emplace(reference, nullptr);
  if (!isNew) return known->second;
  const fs::path path = folder_.find(reference).path;
  std::error_code error;
  if (path.empty()) return nullptr;
  if (fs::equivalent(path, path_, error)) return known->second = own();
  const auto [document, isNewFile] = opened_.try_emplace(path);
  if (isNewFile) document->second = LinkedDocument::open(path, kMaxLinkedBytes);
  return known->second = document->second.get();
}

std::pair<LinkedDocument*, std::string_view> LinkedDocuments::target(LinkedDocument* from,
                                                                     std::string_view href) {
  href = trimmed(href);
  const auto hash = href.find('#');
  const bool isHere = hash == std::string_view::npos || hash == 0;  // some files leave the '#' out
  const std::string_view id = hash == std::string_view::npos ? href : href.substr(hash + 1);
  if (id.empty()) return {nullptr, {}};
  if (isHere) return {from == nullptr ? own() : from, id};
  return {documentFor(std::string(href.substr(0, hash))), id};
}

bool LinkedDocuments::leadsSomewhere(LinkedDocument* from, std::string_view href) {
  // A file that is read in pieces is not read twice just to know.
  if (inPieces_ && from == nullptr && (href.find('#') == std::string_view::npos || href.starts_with('#')))
    return true;
  const auto [document, id] = target(from, href);
  return document != nullptr && document->has(id);
}

std::optional<LinkedElement> LinkedDocuments::find(LinkedDocument* from, std::string_view href) {
  const auto [document, id] = target(from, href);
  if (document == nullptr) return std::nullopt;
  auto member = document->memberWith(id);
  if (!member) return std::nullopt;
  const auto node = member->byId.find(id);
  if (node == member->byId.end()) return std::nullopt;
  return LinkedElement{document, std::move(member), node->second};
}

}  // namespace stadtblick::io::citygml
