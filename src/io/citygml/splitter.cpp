#include "io/citygml/splitter.hpp"

#include <algorithm>
#include <optional>

#include "io/citygml/lines.hpp"

namespace stadtblick::io::citygml {

std::string_view localName(std::string_view qualifiedName) {
  const auto colon = qualifiedName.find(':');
  return colon == std::string_view::npos ? qualifiedName : qualifiedName.substr(colon + 1);
}

namespace {

enum class TokenKind : std::uint8_t { kStart, kEmpty, kEnd, kOther, kDoctype, kBad, kEndOfFile, kCut };

struct Token {
  TokenKind kind = TokenKind::kEndOfFile;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view name;
};

constexpr std::string_view kSpace = " \t\r\n";

/// Tags, comments, CDATA sections and processing instructions, one after the other.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::size_t position() const { return position_; }
  void moveTo(std::size_t position) { position_ = position; }
  void start(std::string_view text) {
    text_ = text;
    position_ = 0;
  }
  /// From the root on, a DOCTYPE is a bad tag.
  void endProlog() { inProlog_ = false; }

  Token next() {
    const std::size_t begin = text_.find('<', position_);
    if (begin == std::string_view::npos) {
      position_ = text_.size();
      return {TokenKind::kEndOfFile, text_.size(), text_.size(), {}};
    }
    const std::string_view rest = text_.substr(begin);
    if (rest.starts_with("<!--")) return until(begin, 4, "-->", TokenKind::kOther);
    if (rest.starts_with("<![CDATA[")) return until(begin, 9, "]]>", TokenKind::kOther);
    if (rest.starts_with("<?")) return until(begin, 2, "?>", TokenKind::kOther);
    if (inProlog_ && rest.starts_with("<!DOCTYPE")) return doctype(begin);
    return tag(begin);
  }

 private:
  Token until(std::size_t begin, std::size_t skip, std::string_view mark, TokenKind kind) {
    const std::size_t found = text_.find(mark, begin + skip);
    if (found == std::string_view::npos) {
      position_ = text_.size();
      return {TokenKind::kCut, begin, text_.size(), {}};
    }
    position_ = found + mark.size();
    return {kind, begin, position_, {}};
  }

  Token doctype(std::size_t begin) {
    int brackets = 0;
    for (std::size_t i = begin; i < text_.size(); ++i) {
      if (text_[i] == '[') ++brackets;
      if (text_[i] == ']') --brackets;
      if (text_[i] == '>' && brackets <= 0) {
        position_ = i + 1;
        return {TokenKind::kDoctype, begin, position_, {}};
      }
    }
    position_ = text_.size();
    return {TokenKind::kDoctype, begin, text_.size(), {}};
  }

  Token tag(std::size_t begin) {
    const std::optional<std::size_t> close = endOfTag(begin + 1);
    if (!close) {
      const bool cut = badAt_ >= text_.size();
      position_ = cut ? text_.size() : badAt_;
      return {cut ? TokenKind::kCut : TokenKind::kBad, begin, position_, {}};
    }
    position_ = *close + 1;
    std::string_view body = text_.substr(begin + 1, *close - begin - 1);
    Token token{TokenKind::kStart, begin, position_, {}};
    if (body.starts_with('/')) {
      token.kind = TokenKind::kEnd;
      body.remove_prefix(1);
    } else if (body.ends_with('/')) {
      token.kind = TokenKind::kEmpty;
      body.remove_suffix(1);
    }
    token.name = body.substr(0, body.find_first_of(kSpace));
    if (token.name.empty() || token.name.front() == '!') token.kind = TokenKind::kBad;
    return token;
  }

  /// The '>' that ends the tag; nothing where a '<' or the end of the file comes first (see badAt_).
  std::optional<std::size_t> endOfTag(std::size_t from) {
    for (std::size_t i = from; i < text_.size(); ++i) {
      const char c = text_[i];
      if (c == '>') return i;
      if (c == '<') {
        badAt_ = i;
        return std::nullopt;
      }
      if (c != '"' && c != '\'') continue;
      // A '<' is not allowed in a tag, quoted or not: it betrays a quote that is never closed.
      const std::size_t close = text_.find(c, i + 1);
      const std::size_t end = close == std::string_view::npos ? text_.size() : close;
      const std::size_t open = text_.substr(i, end - i).find('<');
      if (open != std::string_view::npos) {
        badAt_ = i + open;
        return std::nullopt;
      }
      i = end;
    }
    badAt_ = text_.size();
    return std::nullopt;
  }

  std::string_view text_;
  std::size_t position_ = 0;
  std::size_t badAt_ = 0;
  bool inProlog_ = true;
};

bool isMemberName(std::string_view name) {
  const std::string_view local = localName(name);
  return local == "cityObjectMember" || local == "featureMember" || local == "appearanceMember" ||
         local == "member";
}

}  // namespace

/// Reads a file from front to back, in one window or in several: an element that the end of a window cuts is
/// left to the next one, which begins with it.
class WindowSplitter::Splitter {
 public:
  Splitter(bool headOnly, const base::CancelToken& cancel)
      : scanner_({}), headOnly_(headOnly), cancel_(cancel) {}

  const SplitFile& run(std::string_view text, bool isLast) {
    text_ = text;
    scanner_.start(text);
    isLast_ = isLast;
    countedTo_ = 0;
    consumed_ = text.size();
    file_.elements.clear();
    if (phase_ == Phase::kProlog) {
      file_.lineEnd = lineEndOf(text);
      if (!readProlog()) {
        if (consumed_ == 0) return file_;
        phase_ = Phase::kDone;
      } else {
        phase_ = headOnly_ ? Phase::kDone : file_.rootIsMember ? Phase::kRoot : Phase::kChildren;
        if (rootEmpty_ && !file_.rootIsMember) phase_ = Phase::kTail;
      }
    }
    if (phase_ == Phase::kRoot) readRootAsMember();
    if (phase_ == Phase::kChildren) readChildren();
    if (phase_ == Phase::kTail) readTail();
    line_ = lineAt(consumed_);
    return file_;
  }

  std::size_t consumed() const { return consumed_; }
  bool done() const { return phase_ == Phase::kDone; }
  SplitFile take() { return std::move(file_); }

 private:
  enum class Phase : std::uint8_t { kProlog, kRoot, kChildren, kTail, kDone };

  /// True where the text ends too early because the window does: it goes on at `position` in the next one.
  bool wantsMore(std::size_t position) {
    if (isLast_) return false;
    consumed_ = position;
    return true;
  }

  void readRootAsMember() {
    scanner_.moveTo(rootBegin_);
    if (!readElement(scanner_.next())) {
      rootBegin_ = 0;
      return;
    }
    phase_ = file_.elements.back().state == ElementState::kWhole ? Phase::kTail : Phase::kDone;
  }

  /// A member inside of a member of the same name: seldom meant, mostly an end tag is missing before it.
  struct Nested {
    std::size_t begin = 0;
    std::string_view name;
    std::string_view expected;  ///< the element that is open there.
  };
  /// Beyond this many times its length, no more of the text is read again: members in members are broken
  /// then.
  static constexpr std::size_t kMaxRereads = 8;
  static constexpr std::size_t kLongestName = 256;

  bool readProlog() {
    for (;;) {
      const Token token = scanner_.next();
      const bool cut = token.kind == TokenKind::kCut || token.kind == TokenKind::kEndOfFile ||
                       (token.kind == TokenKind::kDoctype && token.end == text_.size());
      if (cut && wantsMore(0)) return false;
      switch (token.kind) {
        case TokenKind::kOther:
          continue;
        case TokenKind::kDoctype:
          if (text_.substr(token.begin, token.end - token.begin).find("<!ENTITY") != std::string_view::npos) {
            file_.declaresEntities = true;
            return false;
          }
          continue;
        case TokenKind::kStart:
        case TokenKind::kEmpty: {
          file_.hasRoot = true;
          file_.rootTag = text_.substr(token.begin, token.end - token.begin);
          if (!isLast_) {  // windows go, the root's tag stays
            rootText_ = file_.rootTag;
            file_.rootTag = rootText_;
          }
          file_.rootName = file_.rootTag.substr(1, token.name.size());
          rootBegin_ = token.begin;
          rootEmpty_ = token.kind == TokenKind::kEmpty;
          scanner_.endProlog();
          const std::string_view local = localName(token.name);
          file_.rootIsMember = local != "CityModel" && local != "FeatureCollection";
          return true;
        }
        default:
          file_.truncated = token.kind == TokenKind::kCut;
          file_.truncatedLine = lineAt(token.begin);
          return false;
      }
    }
  }

  /// Behind the root's end tag, only comments and processing instructions may come.
  void readTail() {
    // Some programs end their texts with NUL or Ctrl+Z.
    constexpr std::string_view kNothing(" \t\r\n\0\x1a", 6);
    for (;;) {
      const std::size_t from = text_.find_first_not_of(kNothing, scanner_.position());
      if (from == std::string_view::npos) return;
      const Token token = scanner_.next();
      if (token.begin == from && token.kind == TokenKind::kOther) continue;
      if (token.kind == TokenKind::kCut && wantsMore(from)) return;
      phase_ = Phase::kDone;
      const Token at{TokenKind::kBad, from, text_.size(), {}};
      return addProblem(at, ElementState::kBroken, "something follows the end of the file's only element");
    }
  }

  void readChildren() {
    while (!cancel_.cancelled()) {
      const Token token = scanner_.next();
      switch (token.kind) {
        case TokenKind::kOther:
        case TokenKind::kDoctype:
          continue;
        case TokenKind::kStart:
          if (localName(token.name) == "featureMembers") {
            ++containers_;
            continue;
          }
          if (!readElement(token)) return;
          afterBroken_ = file_.elements.back().state != ElementState::kWhole;
          if (file_.truncated) {
            phase_ = Phase::kDone;
            return;
          }
          continue;
        case TokenKind::kEmpty:
          file_.elements.push_back(
              {token.begin, token.end, lineAt(token.begin), ElementState::kWhole, 0, {}});
          continue;
        case TokenKind::kEnd:
          if (token.name == file_.rootName) {
            phase_ = Phase::kTail;
            return;
          }
          if (containers_ > 0 && localName(token.name) == "featureMembers") {
            --containers_;
          } else if (!afterBroken_) {
            addProblem(token, ElementState::kBroken, "an end tag without a start tag");
            afterBroken_ = true;
          }
          continue;
        case TokenKind::kBad:
          if (!afterBroken_) addProblem(token, ElementState::kBroken, "a tag is not closed");
          afterBroken_ = true;
          continue;
        case TokenKind::kCut:
        case TokenKind::kEndOfFile:
          if (wantsMore(token.begin)) return;
          file_.truncated = true;
          file_.truncatedLine = lineAt(token.begin);
          phase_ = Phase::kDone;
          return;
      }
    }
  }

  void addProblem(const Token& token, ElementState state, std::string problem) {
    const std::uint32_t line = lineAt(token.begin);
    file_.elements.push_back({token.begin, token.end, line, state, line, std::move(problem)});
  }

  /// Reads up to the end tag that belongs to `start`, comparing every end tag with its start tag. False where
  /// the window ends before the element does.
  bool readElement(const Token& start) {
    TopLevelElement element{start.begin, start.end, lineAt(start.begin), ElementState::kWhole, 0, {}};
    open_.clear();
    nested_.reset();
    if (start.kind == TokenKind::kStart) open_.push_back(start.name);
    std::size_t elements = 1;
    while (!open_.empty() && !cancel_.cancelled()) {
      const Token token = scanner_.next();
      element.end = token.end;
      switch (token.kind) {
        case TokenKind::kStart:
          if (!nested_ && token.name == start.name && isMemberName(token.name)) {
            nested_ = Nested{token.begin, token.name, open_.back()};
            if (reread_ > kMaxRereads * text_.size()) return endAtNested(element);
          }
          open_.push_back(token.name);
          ++elements;
          if (open_.size() > kMaxDepth) return giveUp(element, token, start.name, ElementState::kTooDeep, {});
          break;
        case TokenKind::kEmpty:
          ++elements;
          break;
        case TokenKind::kEnd:
          if (token.name != open_.back()) {
            return giveUp(
                element, token, start.name, ElementState::kBroken,
                "</" + std::string(token.name) + "> where </" + std::string(open_.back()) + "> is expected");
          }
          open_.pop_back();
          break;
        case TokenKind::kBad:
        case TokenKind::kDoctype:
          return giveUp(element, token, start.name, ElementState::kBroken, "a tag is not closed");
        case TokenKind::kCut:
        case TokenKind::kEndOfFile:
          if (wantsMore(start.begin)) return false;
          if (nested_) return endAtNested(element);
          file_.truncated = true;
          file_.truncatedLine = lineAt(element.begin);
          element.state = ElementState::kTruncated;
          element.problemLine = element.line;
          file_.elements.push_back(std::move(element));
          return true;
        case TokenKind::kOther:
          break;
      }
      if (elements > kMaxElementsPerMember) {
        return giveUp(element, token, start.name, ElementState::kBroken,
                      "one member holds too many elements");
      }
    }
    file_.elements.push_back(std::move(element));
    return true;
  }

  /// Ends a member at the first member that it swallowed because end tags of its own are missing.
  bool endAtNested(TopLevelElement& element) {
    reread_ += scanner_.position() - nested_->begin;
    element.state = ElementState::kBroken;
    element.problem =
        "<" + std::string(nested_->name) + "> where </" + std::string(nested_->expected) + "> is expected";
    element.problemLine = lineAt(nested_->begin);
    element.end = nested_->begin;
    scanner_.moveTo(element.end);
    file_.elements.push_back(std::move(element));
    return true;
  }

  /// Ends a broken element where its own end tag or the next member is.
  bool giveUp(TopLevelElement& element, const Token& at, std::string_view name, ElementState state,
              std::string problem) {
    if (nested_) return endAtNested(element);
    element.state = state;
    element.problem = std::move(problem);
    element.problemLine = lineAt(at.begin);
    std::size_t position = std::max(at.begin, element.begin + 1);
    for (;;) {
      position = text_.find('<', position);
      if (text_.size() - std::min(position, text_.size()) < kLongestName && wantsMore(element.begin)) {
        return false;
      }
      if (position == std::string_view::npos) {
        element.end = text_.size();
        break;
      }
      const bool isEnd = position + 1 < text_.size() && text_[position + 1] == '/';
      const std::string_view rest = text_.substr(position + (isEnd ? 2 : 1), kLongestName);
      const std::string_view found = rest.substr(0, rest.find_first_of(" \t\r\n/><"));
      if (found == name || isMemberName(found) || (isEnd && found == file_.rootName)) {
        const bool own = isEnd && found != file_.rootName;
        const std::size_t close = own ? endOfEndTag(position) : std::string_view::npos;
        element.end = close == std::string_view::npos ? position : close + 1;
        break;
      }
      ++position;
    }
    scanner_.moveTo(element.end);
    file_.elements.push_back(std::move(element));
    return true;
  }

  /// The '>' that ends the end tag at `position`; npos where a '<' comes first.
  std::size_t endOfEndTag(std::size_t position) const {
    const std::size_t end = text_.find_first_of("<>", position + 1);
    return end != std::string_view::npos && text_[end] == '>' ? end : std::string_view::npos;
  }

  /// Lines are counted from the last asked position on; positions ask in ascending order, almost.
  std::uint32_t lineAt(std::size_t position) {
    if (position < countedTo_) {
      return line_ - countLineEnds(text_.substr(position, countedTo_ - position), file_.lineEnd);
    }
    line_ += countLineEnds(text_.substr(countedTo_, position - countedTo_), file_.lineEnd);
    countedTo_ = position;
    return line_;
  }

  std::string_view text_;
  Scanner scanner_;
  bool headOnly_;
  base::CancelToken cancel_;
  SplitFile file_;
  std::string rootText_;
  std::size_t rootBegin_ = 0;
  bool rootEmpty_ = false;
  std::vector<std::string_view> open_;
  std::optional<Nested> nested_;  ///< in the element being read.
  std::size_t reread_ = 0;        ///< bytes read again behind missing end tags.
  std::size_t countedTo_ = 0;
  std::uint32_t line_ = 1;
  Phase phase_ = Phase::kProlog;
  bool isLast_ = true;
  std::size_t consumed_ = 0;
  int containers_ = 0;        ///< gml:featureMembers that are open.
  bool afterBroken_ = false;  ///< what follows a broken element is part of it, up to the next one.
};

WindowSplitter::WindowSplitter(const base::CancelToken& cancel, bool headOnly)
    : splitter_(std::make_unique<Splitter>(headOnly, cancel)) {}
WindowSplitter::~WindowSplitter() = default;
const SplitFile& WindowSplitter::split(std::string_view text, bool isLast) {
  return splitter_->run(text, isLast);
}
std::size_t WindowSplitter::consumed() const { return splitter_->consumed(); }
bool WindowSplitter::done() const { return splitter_->done(); }

SplitFile splitTopLevel(std::string_view text, bool headOnly, const base::CancelToken& cancel) {
  WindowSplitter splitter(cancel, headOnly);
  splitter.split(text, true);
  return splitter.splitter_->take();
}

}  // namespace stadtblick::io::citygml
