#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace stadtblick::base {

/// The words of one language: English source text in, translation out. A message without a translation comes
/// back as it is. LC_NUMERIC and the process's locale are not touched.
class Messages {
 public:
  /// English.
  Messages();
  /// `language` "de" or "en"; catalogues are `folder`/LANGUAGE.mo.
  Messages(const std::filesystem::path& folder, std::string_view language);
  ~Messages();
  Messages(Messages&&) noexcept;
  Messages& operator=(Messages&&) noexcept;

  const std::string& language() const { return language_; }
  std::string text(std::string_view english) const;
  std::string plural(std::string_view singular, std::string_view plural, long count) const;

  /// formatNumber() in this language.
  std::string number(double value, int decimals) const;

 private:
  struct Catalogue;
  std::string language_ = "en";
  std::unique_ptr<Catalogue> catalogue_;
};

/// A number in "de" or "en": "12.500,5" or "12,500.5"; thousands are marked from five digits on.
std::string formatNumber(double value, int decimals, std::string_view language);
/// The same with no more decimals than the value needs.
std::string formatShortNumber(double value, int mostDecimals, std::string_view language);

/// The sentence of a finding in the language of `messages`. Fixed words among the arguments are translated
/// too, also behind a place ("camera.eye: must be …").
std::string translated(const Diagnostic& diagnostic, const Messages& messages);

}  // namespace stadtblick::base
