#pragma once

#include <pugixml.hpp>
#include <string_view>
#include <vector>

namespace stadtblick::io::citygml {

inline constexpr unsigned kParseFlags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute;

/// A member's text copied and parsed; the copy is what pugixml writes into.
class ParsedMember {
 public:
  pugi::xml_parse_result parse(std::string_view text, unsigned flags = kParseFlags) {
    buffer_.assign(text.begin(), text.end());
    return document_.load_buffer_inplace(buffer_.data(), buffer_.size(), flags, pugi::encoding_utf8);
  }
  const pugi::xml_document& document() const { return document_; }
  pugi::xml_node root() const { return document_.document_element(); }

 private:
  std::vector<char> buffer_;
  pugi::xml_document document_;
};

}  // namespace stadtblick::io::citygml
