#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/progress.hpp"
#include "io/assembly/fragment.hpp"
#include "io/citygml/names.hpp"

namespace stadtblick::io::citygml {

using assembly::Findings;
using assembly::Fragment;
using assembly::kOwnCoordinates;
using assembly::kRingLeftOut;
using base::StringId;
using model::kNoObject;
using model::ObjectIndex;

class LinkedDocument;
class LinkedDocuments;

/// What all readers of one import share; both may be missing.
struct ReadingAids {
  LinkedDocuments* documents = nullptr;
  const base::CancelToken* cancel = nullptr;
};

/// What the readers of one member share: names in scope, the fragment being written, and where in the file
/// they are.
class MemberContext {
 public:
  MemberContext(Names& names, Fragment& fragment, ReadingAids aids = {})
      : names_(names), fragment_(fragment), aids_(aids) {}

  /// The member's text as it lies in the file, the line it begins in, what ends the file's lines, and whether
  /// elements of the member declare namespaces.
  void begin(std::string_view text, std::uint32_t line, char lineEnd, bool declaresNames) {
    text_ = text;
    lineEnd_ = lineEnd;
    declaresNames_ = declaresNames;
    line_ = line;
    countedTo_ = 0;
  }

  const ElementName& name(XmlNode element) { return names_.of(element); }
  Names& names() { return names_; }
  /// False where no element of this member declares a namespace, which saves looking.
  bool declaresNames() const { return declaresNames_; }
  Fragment& fragment() { return fragment_; }
  base::StringTable& strings() { return fragment_.strings; }

  std::uint32_t lineOf(XmlNode element);
  /// Interned text without surrounding white space and with broken UTF-8 replaced.
  StringId intern(std::string_view text);
  /// gml:id, whatever its prefix; "" where there is none.
  std::string_view gmlId(XmlNode element) const { return element.attribute(AttributeWord::kid); }
  std::string_view href(XmlNode element) const { return element.attribute(AttributeWord::khref); }

  /// The same for ids and links to ids ("#a"): those of a feature of another file get the file's name.
  StringId internId(std::string_view id);
  bool cancelled() const { return aids_.cancel != nullptr && aids_.cancel->cancelled(); }

  /// How what is read here came into the file.
  enum class Inclusion : std::uint8_t {
    kNone,      ///< it stands in it.
    kGeometry,  ///< by a link to a geometry or address, anywhere: it takes part under no name.
    kFeature,   ///< by a link to a feature of another file.
  };
  Inclusion inclusion() const { return inclusion_; }
  /// True where a link on an element of this file leads to another one.
  bool leadsOut(XmlNode element) const;
  /// Reads what the link of `element` leads to as if it stood there: read(context, node) in the names and
  /// lines of the other place. False where the link leads nowhere (reported), or where `read` says so.
  bool follow(XmlNode element, Inclusion inclusion,
              const std::function<bool(MemberContext&, XmlNode)>& read) {
    return follow(element, href(element), inclusion, read);
  }
  bool follow(XmlNode element, std::string_view link, Inclusion inclusion,
              const std::function<bool(MemberContext&, XmlNode)>& read);
  /// The srsName of another file that is being read; 0 ("that of the file") for the file itself.
  StringId srsNameOfDocument();
  /// True where the link leads to something that can be read; reports one that does not.
  bool checkLink(XmlNode element);

  /// The object that findings name.
  void setObject(StringId id) { object_ = id; }
  StringId object() const { return object_; }

  void report(base::DiagnosticCode code, XmlNode element, std::vector<std::string> arguments = {});
  /// Counts an element of an extension, or reports one of a known namespace that is not known.
  void skip(XmlNode element);

 private:
  Names& names_;
  Fragment& fragment_;
  ReadingAids aids_;
  LinkedDocument* document_ = nullptr;  ///< null for the file being read.
  Inclusion inclusion_ = Inclusion::kNone;
  int depth_ = 0;  ///< of links that are being followed.
  std::string_view text_;
  std::uint32_t line_ = 1;
  char lineEnd_ = '\n';
  bool declaresNames_ = false;
  std::size_t countedTo_ = 0;
  StringId object_ = 0;
};

/// Holds the namespaces that an element declares for as long as it is being read.
class NameScope {
 public:
  NameScope(MemberContext& context, XmlNode element)
      : names_(context.names()), any_(context.declaresNames() && names_.push(element)) {}
  ~NameScope() {
    if (any_) names_.pop();
  }
  NameScope(const NameScope&) = delete;
  NameScope& operator=(const NameScope&) = delete;

 private:
  Names& names_;
  bool any_;
};

/// Valid UTF-8 without control characters; broken bytes become U+FFFD.
std::string cleanUtf8(std::string_view text);

}  // namespace stadtblick::io::citygml
