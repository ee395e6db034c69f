#pragma once

#include <string>
#include <string_view>

namespace stadtblick::base {

/// Text as search compares it: small letters, ä as ae, ß as ss, other accents dropped.
std::string foldForSearch(std::string_view utf8);
void appendFolded(std::string& out, std::string_view utf8);

}  // namespace stadtblick::base
