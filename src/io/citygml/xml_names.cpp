#include "io/citygml/xml_names.hpp"

#include <algorithm>
#include <utility>

namespace stadtblick::io::citygml {

namespace {

bool beginsName(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool isInName(char c) { return beginsName(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; }

AttributeWord wordOf(std::string_view local) {
  constexpr auto kWords = std::to_array<std::pair<std::string_view, AttributeWord>>({
      {"id", AttributeWord::kid},
      {"href", AttributeWord::khref},
      {"srsName", AttributeWord::ksrsName},
      {"srsDimension", AttributeWord::ksrsDimension},
      {"dimension", AttributeWord::kdimension},
      {"uom", AttributeWord::kuom},
      {"codeSpace", AttributeWord::kcodeSpace},
      {"name", AttributeWord::kname},
      {"uri", AttributeWord::kuri},
      {"ring", AttributeWord::kring},
      {"orientation", AttributeWord::korientation},
  });
  const auto* found = std::ranges::find(kWords, local, &std::pair<std::string_view, AttributeWord>::first);
  return found == kWords.end() ? AttributeWord::kNone : found->second;
}

}  // namespace

XmlNames::XmlNames() { names_.emplace_back(); }

XmlNames::Id XmlNames::idOf(std::string_view text) {
  if (text.empty() || !beginsName(text.front()) || !std::ranges::all_of(text, isInName)) return 0;
  const Id id = table_.intern(text);
  if (id < names_.size()) return id;
  Name& name = names_.emplace_back();
  name.size = static_cast<std::uint32_t>(text.size());
  const std::size_t kept = std::min<std::size_t>(text.size(), kKept);
  std::ranges::copy(text.substr(0, kept), name.begin.begin());
  name.mask = kept == 32 ? ~0U : (1U << kept) - 1U;
  name.word = wordOf(text.substr(text.rfind(':') + 1));
  name.declaresNamespace = text.starts_with("xmlns");
  return id;
}

}  // namespace stadtblick::io::citygml
