#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "io/citygml/xml_names.hpp"

namespace stadtblick::io::citygml {

class XmlTree;

struct XmlAttribute {
  std::string_view value;  ///< references resolved, white space as spaces.
  XmlNames::Id name = 0;
  AttributeWord word = AttributeWord::kNone;
};

/// An element of a tree, or none. Good for as long as the tree holds what it was in.
class XmlNode {
 public:
  XmlNode() = default;

  explicit operator bool() const { return tree_ != nullptr; }
  bool operator==(const XmlNode& other) const = default;

  /// As written, "bldg:Building"; "" for no element.
  inline std::string_view name() const;
  /// In the names of the tree; 0 for no element.
  inline XmlNames::Id nameId() const;
  /// An attribute by its local name; "" where there is none.
  inline std::string_view attribute(AttributeWord word) const;
  /// Of its name in the text that was parsed.
  inline std::size_t offset() const;
  /// The text right inside, comments, the borders of CDATA sections and white space between elements left
  /// out.
  inline std::string_view text() const;
  inline XmlNode firstChild() const;
  inline XmlNode nextSibling() const;
  /// None for an element at the top.
  inline XmlNode parent() const;
  inline const XmlAttribute* attributesBegin() const;
  inline const XmlAttribute* attributesEnd() const;
  const XmlTree* tree() const { return tree_; }

 private:
  friend class XmlTree;
  XmlNode(const XmlTree* tree, std::uint32_t row) : tree_(tree), row_(row) {}

  const XmlTree* tree_ = nullptr;
  std::uint32_t row_ = 0;
};

/// A vector for plain values whose growth stays out of the way.
template <typename T>
class PlainVector {
 public:
  void clear() { size_ = 0; }
  std::size_t size() const { return size_; }
  const T* data() const { return values_.get(); }
  T& operator[](std::size_t i) { return values_[i]; }
  const T& operator[](std::size_t i) const { return values_[i]; }
  /// Not yet filled.
  T& add() {
    if (size_ == capacity_) grow();
    return values_[size_++];
  }

 private:
  [[gnu::noinline]] void grow() {
    const std::size_t capacity = std::max<std::size_t>(1024, 2 * capacity_);
    auto larger = std::make_unique_for_overwrite<T[]>(capacity);
    std::copy_n(values_.get(), size_, larger.get());
    values_ = std::move(larger);
    capacity_ = capacity;
  }

  std::unique_ptr<T[]> values_;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

/// What is wrong with a text.
struct XmlProblem {
  std::size_t offset = 0;
  std::string what;
};

/// XML as a compact tree of elements with views into the text, which has to outlive it. Says of every text
/// what pugixml says of it (with parse_cdata, parse_escapes and parse_wconv_attribute), to which it leaves
/// texts with anything unusual.
class XmlTree {
 public:
  explicit XmlTree(XmlNames& names) : names_(&names) {}
  XmlTree(const XmlTree&) = delete;
  XmlTree& operator=(const XmlTree&) = delete;

  /// One element; nothing where it is well-formed.
  std::optional<XmlProblem> parse(std::string_view text);
  /// A run of elements. False where it is not well-formed, is nested deeper than kMaxDepth or has to be
  /// looked at more closely.
  bool parseRun(std::string_view text);

  /// The elements at the top are its children.
  XmlNode document() const { return {this, 0}; }
  XmlNode root() const { return document().firstChild(); }
  /// True where some element declares a namespace.
  bool declaresNamespaces() const { return declaresNamespaces_; }
  XmlNames& names() const { return *names_; }

 private:
  friend class XmlNode;
  friend class XmlParser;
  friend class XmlCopier;

  /// In document order; 0 is the document.
  struct Row {
    XmlNames::Id name = 0;
    std::uint32_t begin = 0;  ///< offset of the name.
    std::uint32_t end = 0;    ///< the row behind the last one inside.
    std::uint32_t parent = 0;
    std::uint32_t firstAttribute = 0;  ///< they end where those of the next row begin.
    std::uint32_t textSize = 0;
    const char* text = nullptr;
  };

  void clear();
  /// Ends the last row; it can be read from now on.
  void close();
  /// A text that stands nowhere in one piece.
  std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }
  void addText(std::uint32_t row, std::string_view text);

  XmlNames* names_;
  PlainVector<Row> rows_;
  PlainVector<XmlAttribute> attributes_;
  std::deque<std::string> kept_;
  std::unordered_map<std::uint32_t, std::string> joined_;  ///< by row: texts that come in several pieces.
  bool declaresNamespaces_ = false;
};

/// Children of a node.
class Elements {
 public:
  explicit Elements(XmlNode parent) : first_(parent.firstChild()) {}

  class Iterator {
   public:
    explicit Iterator(XmlNode node) : node_(node) {}
    XmlNode operator*() const { return node_; }
    Iterator& operator++() {
      node_ = node_.nextSibling();
      return *this;
    }
    bool operator!=(const Iterator& other) const { return node_ != other.node_; }

   private:
    XmlNode node_;
  };
  Iterator begin() const { return Iterator(first_); }
  static Iterator end() { return Iterator({}); }

 private:
  XmlNode first_;
};

/// The attributes of an element.
class Attributes {
 public:
  explicit Attributes(XmlNode element) : element_(element) {}
  const XmlAttribute* begin() const { return element_.attributesBegin(); }
  const XmlAttribute* end() const { return element_.attributesEnd(); }

 private:
  XmlNode element_;
};

inline bool hasChildElement(XmlNode node) { return static_cast<bool>(node.firstChild()); }

inline std::string_view XmlNode::name() const {
  return tree_ == nullptr ? std::string_view() : tree_->names()[tree_->rows_[row_].name];
}
inline XmlNames::Id XmlNode::nameId() const { return tree_ == nullptr ? 0 : tree_->rows_[row_].name; }
inline std::size_t XmlNode::offset() const { return tree_ == nullptr ? 0 : tree_->rows_[row_].begin; }
inline std::string_view XmlNode::text() const {
  if (tree_ == nullptr) return {};
  const XmlTree::Row& row = tree_->rows_[row_];
  return {row.text, row.textSize};
}
inline XmlNode XmlNode::firstChild() const {
  if (tree_ == nullptr || tree_->rows_[row_].end == row_ + 1) return {};
  return {tree_, row_ + 1};
}
inline XmlNode XmlNode::nextSibling() const {
  if (tree_ == nullptr || row_ == 0) return {};
  const XmlTree::Row& row = tree_->rows_[row_];
  return row.end == tree_->rows_[row.parent].end ? XmlNode() : XmlNode(tree_, row.end);
}
inline XmlNode XmlNode::parent() const {
  if (tree_ == nullptr || tree_->rows_[row_].parent == 0) return {};
  return {tree_, tree_->rows_[row_].parent};
}
inline const XmlAttribute* XmlNode::attributesBegin() const {
  return tree_ == nullptr ? nullptr : tree_->attributes_.data() + tree_->rows_[row_].firstAttribute;
}
inline const XmlAttribute* XmlNode::attributesEnd() const {
  return tree_ == nullptr ? nullptr : tree_->attributes_.data() + tree_->rows_[row_ + 1].firstAttribute;
}
inline std::string_view XmlNode::attribute(AttributeWord word) const {
  for (const XmlAttribute& attribute : Attributes(*this)) {
    if (attribute.word == word) return attribute.value;
  }
  return {};
}

}  // namespace stadtblick::io::citygml
