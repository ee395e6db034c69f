#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

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

  /// A number with the decimal mark and the thousands mark of the language: "12.500,5" or "12,500.5".
  std::string number(double value, int decimals) const;

 private:
  struct Catalogue;
  std::string language_ = "en";
  std::unique_ptr<Catalogue> catalogue_;
};

}  // namespace stadtblick::base
