#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "io/citygml/file_text.hpp"
#include "io/citygml/splitter.hpp"
#include "io/citygml/xml_tree.hpp"
#include "io/confined_folder.hpp"

namespace stadtblick::io::citygml {

/// A member that something links into.
struct LinkedMember {
  std::string_view text;
  std::uint32_t line = 0;
  XmlNames names;
  XmlTree tree{names};
  std::unordered_map<std::string_view, XmlNode> byId;
};

/// A file whose elements are found by their gml:id. Any thread.
class LinkedDocument {
 public:
  /// The file being read, whose text and parts outlive this.
  LinkedDocument(std::string_view text, const SplitFile& file) : text_(text), file_(&file) {}
  /// Another file; null where it is larger than `mostBytes` or cannot be read as XML.
  static std::unique_ptr<LinkedDocument> open(const std::filesystem::path& path, std::uint64_t mostBytes);
  /// The file being read, opened again.
  static std::unique_ptr<LinkedDocument> openOwn(const std::filesystem::path& path, std::uint64_t mostBytes);

  /// For findings; "" is the file being read.
  const std::string& path() const { return path_; }
  /// The first srsName in another file; "" for the file being read.
  const std::string& srsName() const { return srsName_; }
  const SplitFile& file() const { return *file_; }

  bool has(std::string_view id);
  /// The member that holds the element, parsed; null where no element has this id.
  std::shared_ptr<const LinkedMember> memberWith(std::string_view id);

 private:
  LinkedDocument() = default;
  void index();

  std::string path_;
  std::string srsName_;
  std::optional<FileText> opened_;
  SplitFile ownFile_;
  std::string_view text_;
  const SplitFile* file_ = nullptr;

  std::once_flag indexed_;
  std::unordered_map<std::string_view, std::uint32_t> members_;  ///< id -> index of the element of the file.
  std::mutex mutex_;
  std::deque<std::pair<std::uint32_t, std::shared_ptr<const LinkedMember>>> recent_;
};

/// What a link leads to. The document lives as long as the import.
struct LinkedElement {
  LinkedDocument* document = nullptr;
  std::shared_ptr<const LinkedMember> member;
  XmlNode node;
};

/// Follows links ("#id", "file.gml#id") to elements of the file being read and of files in its folder.
class LinkedDocuments {
 public:
  LinkedDocuments(const std::filesystem::path& path, std::string_view text, const SplitFile& file)
      : folder_(path), path_(path), own_(std::make_unique<LinkedDocument>(text, file)) {}
  /// How the file being read is opened as a whole where something links into it.
  enum class Own : std::uint8_t {
    kOpenedForLinks,
    kInPieces,  ///< too large, maybe: links within it are not looked up just to know whether they lead
                ///< somewhere.
  };
  LinkedDocuments(const std::filesystem::path& path, Own own)
      : folder_(path), path_(path), inPieces_(own == Own::kInPieces) {}

  /// `from` is the document in which the link stands; null for the file being read. Nothing where the link
  /// leads nowhere.
  std::optional<LinkedElement> find(LinkedDocument* from, std::string_view href);
  /// True where it leads somewhere, without parsing what is there; of a file that is read in pieces, links
  /// within it are taken for good.
  bool leadsSomewhere(LinkedDocument* from, std::string_view href);

 private:
  /// The document and the id that `href` means; no document where there is none.
  std::pair<LinkedDocument*, std::string_view> target(LinkedDocument* from, std::string_view href);
  LinkedDocument* own();
  LinkedDocument* documentFor(const std::string& reference);

  ConfinedFolder folder_;
  std::filesystem::path path_;
  bool inPieces_ = false;
  std::once_flag ownOpened_;
  std::unique_ptr<LinkedDocument> own_;
  std::mutex mutex_;
  std::map<std::string, LinkedDocument*> byReference_;
  std::map<std::filesystem::path, std::unique_ptr<LinkedDocument>> opened_;
};

}  // namespace stadtblick::io::citygml
