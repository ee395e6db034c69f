#include "io/citygml/xml_tree.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "io/citygml/splitter.hpp"
#include "io/citygml/xml_scan.hpp"

namespace stadtblick::io::citygml {

namespace {

constexpr std::size_t kMostBytes = 0x7FFFFFFF;  ///< offsets are 32 bits.

void appendUtf8(std::string& text, std::uint32_t code) {
  const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte & 0xFFU); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0U | code >> 6);
    put(0x80U | (code & 0x3FU));
  } else if (code < 0x10000) {
    put(0xE0U | code >> 12);
    put(0x80U | (code >> 6 & 0x3FU));
    put(0x80U | (code & 0x3FU));
  } else {
    put(0xF0U | code >> 18);
    put(0x80U | (code >> 12 & 0x3FU));
    put(0x80U | (code >> 6 & 0x3FU));
    put(0x80U | (code & 0x3FU));
  }
}

/// "#228;" or "#xE4;" behind an '&': the character, and how long this is; nothing where it is no reference.
std::optional<std::pair<std::uint32_t, std::size_t>> numericReference(std::string_view text) {
  const bool isHex = text.size() > 1 && text[1] == 'x';
  std::uint32_t code = 0;
  std::size_t at = isHex ? 2 : 1;
  const std::size_t first = at;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (c >= '0' && c <= '9') {
      code = code * (isHex ? 16U : 10U) + static_cast<std::uint32_t>(c - '0');
    } else if (isHex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) {
      code = code * 16U + static_cast<std::uint32_t>((c | ' ') - 'a' + 10);
    } else {
      break;
    }
  }
  if (at == first || at == text.size() || text[at] != ';') return std::nullopt;
  return std::pair(code, at + 1);
}

/// Appends a text with its references resolved; those that are none stay. False for a NUL, where pugixml ends
/// a text.
bool appendResolved(std::string& into, std::string_view text) {
  constexpr auto kNamed = std::to_array<std::pair<std::string_view, char>>(
      {{"amp;", '&'}, {"lt;", '<'}, {"gt;", '>'}, {"quot;", '"'}, {"apos;", '\''}});
  for (;;) {
    const std::size_t at = text.find('&');
    into.append(text.substr(0, at));
    if (at == std::string_view::npos) return true;
    text.remove_prefix(at + 1);
    if (text.starts_with('#')) {
      if (const auto reference = numericReference(text)) {
        if (reference->first == 0) return false;
        appendUtf8(into, reference->first);
        text.remove_prefix(reference->second);
        continue;
      }
    }
    const auto* named =
        std::ranges::find_if(kNamed, [&](const auto& known) { return text.starts_with(known.first); });
    into += named == kNamed.end() ? '&' : named->second;
    if (named != kNamed.end()) text.remove_prefix(named->first.size());
  }
}

/// The value of an attribute that holds references or line ends. False as above.
bool appendAttribute(std::string& into, std::string_view raw) {
  std::string spaced;
  spaced.reserve(raw.size());
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n') continue;
    spaced += isXmlBlank(raw[i]) ? ' ' : raw[i];
  }
  return appendResolved(into, spaced);
}

}  // namespace

/// Reads what well-formed CityGML is made of: elements, attributes, text, references, comments and CDATA
/// sections. Everything else ends it.
class XmlParser {
 public:
  XmlParser(XmlTree& tree, std::string_view text)
      : tree_(tree), names_(tree.names()), begin_(text.data()), at_(begin_), end_(begin_ + text.size()) {}

  bool run() {
    for (;;) {
      const char* const mark = at_;
      at_ = skipBlanks(at_, end_);
      if (at_ == end_) return row_ == 0;
      if (*at_ != '<') {
        if (!readText(mark)) return false;
        if (at_ == end_) return row_ == 0;
      }
      if (end_ - at_ < 3) return false;
      const char next = at_[1];
      const bool good = next == '/' ? readEndTag() : next == '!' ? readMarked() : readStartTag();
      if (!good) return false;
    }
  }

 private:
  bool readStartTag() {
    const char* const begin = at_ + 1;
    const XmlNames::Id name = readName(begin, names_.guess(last_, behind_));
    if (name == 0 || ++depth_ > kMaxDepth) return false;
    names_.guess(last_, behind_) = name;
    last_ = name;
    const auto row = static_cast<std::uint32_t>(tree_.rows_.size());
    tree_.rows_.add() = XmlTree::Row{name,   static_cast<std::uint32_t>(begin - begin_),           0,
                                     row_,   static_cast<std::uint32_t>(tree_.attributes_.size()), 0,
                                     nullptr};
    if (at_ == end_) return false;
    if (*at_ != '>' && !readAttributes(name)) return false;
    if (*at_ == '/') {
      if (end_ - at_ < 2 || at_[1] != '>') return false;
      at_ += 2;
      tree_.rows_[row].end = row + 1;
      --depth_;
      behind_ = XmlNames::Behind::kEnd;
      return true;
    }
    ++at_;
    row_ = row;
    behind_ = XmlNames::Behind::kStart;
    return true;
  }

  /// Up to the '>' or '/' of the tag.
  bool readAttributes(XmlNames::Id element) {
    XmlNames::Id before = element;
    auto behind = XmlNames::Behind::kFirstAttribute;
    for (;;) {
      const char* const gap = at_;
      at_ = skipBlanks(at_, end_);
      if (at_ == end_) return false;
      if (*at_ == '>' || *at_ == '/') return true;
      if (at_ == gap) return false;
      XmlAttribute attribute;
      attribute.name = readName(at_, names_.guess(before, behind));
      if (attribute.name == 0) return false;
      names_.guess(before, behind) = attribute.name;
      before = attribute.name;
      behind = XmlNames::Behind::kAttribute;
      at_ = skipBlanks(at_, end_);
      if (at_ == end_ || *at_ != '=') return false;
      at_ = skipBlanks(at_ + 1, end_);
      if (at_ == end_ || (*at_ != '"' && *at_ != '\'')) return false;
      if (!readValue(attribute.value)) return false;
      attribute.word = names_.attributeWord(attribute.name);
      if (names_.declaresNamespace(attribute.name)) tree_.declaresNamespaces_ = true;
      tree_.attributes_.add() = attribute;
    }
  }

  bool readValue(std::string_view& value) {
    const char quote = *at_++;
    const char* const begin = at_;
    bool isPlain = true;
    at_ = findQuote(at_, end_, quote, isPlain);
    if (at_ == end_) return false;
    value = {begin, static_cast<std::size_t>(at_ - begin)};
    ++at_;
    if (isPlain) return true;
    std::string resolved;
    if (!appendAttribute(resolved, value)) return false;
    value = tree_.keep(std::move(resolved));
    return true;
  }

  /// The name at `begin`, behind which at_ is then; `guess` is a name that it may be.
  XmlNames::Id readName(const char* begin, XmlNames::Id guess) {
    if (guess != 0 && names_.isAt(guess, begin, end_) && endsName(begin[names_.size(guess)])) {
      at_ = begin + names_.size(guess);
      return guess;
    }
    const char* end = begin;
    while (end != end_ && !endsName(*end)) ++end;
    at_ = end;
    return names_.idOf({begin, static_cast<std::size_t>(end - begin)});
  }

  bool readEndTag() {
    if (row_ == 0) return false;
    XmlTree::Row& row = tree_.rows_[row_];
    const char* const begin = at_ + 2;
    const std::size_t size = names_.size(row.name);
    if (!names_.isAt(row.name, begin, end_)) {
      const std::string_view name = names_[row.name];
      if (static_cast<std::size_t>(end_ - begin) <= size || std::string_view(begin, size) != name)
        return false;
    }
    at_ = begin + size;
    if (*at_ != '>') {
      at_ = skipBlanks(at_, end_);
      if (at_ == end_ || *at_ != '>') return false;
    }
    ++at_;
    row.end = static_cast<std::uint32_t>(tree_.rows_.size());
    last_ = row.name;
    behind_ = XmlNames::Behind::kEnd;
    row_ = row.parent;
    --depth_;
    return true;
  }

  /// A text that begins at `begin`, up to the next '<'.
  bool readText(const char* begin) {
    bool isPlain = true;
    at_ = findTag(at_, end_, isPlain);
    if (row_ == 0) return true;
    const std::string_view text(begin, static_cast<std::size_t>(at_ - begin));
    if (isPlain) {
      addText(text);
      return true;
    }
    std::string resolved;
    if (!appendResolved(resolved, text)) return false;
    addText(tree_.keep(std::move(resolved)));
    return true;
  }

  void addText(std::string_view text) { tree_.addText(row_, text); }

  /// A comment or a CDATA section.
  bool readMarked() {
    const std::string_view rest(at_, static_cast<std::size_t>(end_ - at_));
    const bool isData = rest.starts_with("<![CDATA[");
    if (!isData && !rest.starts_with("<!--")) return false;
    const std::size_t begin = isData ? 9 : 4;
    const std::size_t end = rest.find(isData ? "]]>" : "-->", begin);
    if (end == std::string_view::npos) return false;
    if (isData && row_ != 0) addText(rest.substr(begin, end - begin));
    at_ += end + 3;
    return true;
  }

  XmlTree& tree_;
  XmlNames& names_;
  const char* begin_;
  const char* at_;
  const char* end_;
  std::uint32_t row_ = 0;  ///< that is open.
  std::size_t depth_ = 0;
  XmlNames::Id last_ = 0;  ///< the element of the last tag.
  XmlNames::Behind behind_ = XmlNames::Behind::kStart;
};

/// Copies what pugixml made of a text.
class XmlCopier {
 public:
  explicit XmlCopier(XmlTree& tree) : tree_(tree) {}

  /// Without recursion: no stack is deep enough for every text.
  void copy(pugi::xml_node document) {
    std::uint32_t row = 0;
    for (pugi::xml_node node = document.first_child(); node;) {
      const bool isElement = node.type() == pugi::node_element;
      if (isElement) {
        row = addElement(node, row);
      } else if (row != 0 && (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)) {
        tree_.addText(row, tree_.keep(node.value()));
      }
      if (isElement && node.first_child()) {
        node = node.first_child();
        continue;
      }
      if (isElement) row = end(row);
      while (node && !node.next_sibling()) {
        node = node.parent();
        if (node.type() == pugi::node_element) row = end(row);
        if (node == document) return;
      }
      node = node.next_sibling();
    }
  }

 private:
  std::uint32_t addElement(pugi::xml_node element, std::uint32_t parent) {
    const auto row = static_cast<std::uint32_t>(tree_.rows_.size());
    tree_.rows_.add() =
        XmlTree::Row{tree_.names().idOf(element.name()),
                     static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(0, element.offset_debug())),
                     0,
                     parent,
                     static_cast<std::uint32_t>(tree_.attributes_.size()),
                     0,
                     nullptr};
    for (const pugi::xml_attribute from : element.attributes()) {
      XmlAttribute attribute;
      attribute.name = tree_.names().idOf(from.name());
      attribute.word = tree_.names().attributeWord(attribute.name);
      attribute.value = tree_.keep(from.value());
      if (tree_.names().declaresNamespace(attribute.name)) tree_.declaresNamespaces_ = true;
      tree_.attributes_.add() = attribute;
    }
    return row;
  }

  std::uint32_t end(std::uint32_t row) {
    tree_.rows_[row].end = static_cast<std::uint32_t>(tree_.rows_.size());
    return tree_.rows_[row].parent;
  }

  XmlTree& tree_;
};

void XmlTree::clear() {
  rows_.clear();
  attributes_.clear();
  kept_.clear();
  joined_.clear();
  declaresNamespaces_ = false;
  rows_.add() = Row{};
}

void XmlTree::close() {
  rows_[0].end = static_cast<std::uint32_t>(rows_.size());
  rows_.add() = Row{0, 0, 0, 0, static_cast<std::uint32_t>(attributes_.size()), 0, nullptr};
}

void XmlTree::addText(std::uint32_t index, std::string_view text) {
  Row& row = rows_[index];
  if (row.text != nullptr) {  // in several pieces
    const auto [joined, isNew] = joined_.try_emplace(index);
    if (isNew) joined->second.assign(row.text, row.textSize);
    text = joined->second.append(text);
  }
  row.text = text.data();
  row.textSize = static_cast<std::uint32_t>(text.size());
}

bool XmlTree::parseRun(std::string_view text) {
  clear();
  // pugixml ends a text at a NUL.
  const bool good =
      text.size() <= kMostBytes && text.find('\0') == std::string_view::npos && XmlParser(*this, text).run();
  if (!good) clear();
  close();
  return good;
}

std::optional<XmlProblem> XmlTree::parse(std::string_view text) {
  if (parseRun(text) && root() && !root().nextSibling()) return std::nullopt;
  clear();
  if (text.size() > kMostBytes) {
    close();
    return XmlProblem{0, "an element of more than 2 GB"};
  }
  constexpr unsigned kFlags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute;
  std::string copy(text);
  pugi::xml_document document;
  const pugi::xml_parse_result result =
      document.load_buffer_inplace(copy.data(), copy.size(), kFlags, pugi::encoding_utf8);
  if (result) XmlCopier(*this).copy(document);
  close();
  if (result) return std::nullopt;
  const auto offset = std::clamp<std::ptrdiff_t>(result.offset, 0, static_cast<std::ptrdiff_t>(text.size()));
  return XmlProblem{static_cast<std::size_t>(offset), result.description()};
}

}  // namespace stadtblick::io::citygml
