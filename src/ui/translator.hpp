#pragma once

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>

#include "base/messages.hpp"

namespace stadtblick::ui {

/// Marks an English text in a table for translation; scripts/check_messages.py looks for it.
constexpr std::string_view message(std::string_view english) { return english; }

/// The words of the interface in the session's language, looked up once each.
class Translator {
 public:
  /// Binds to the messages; forgets what it knows when the language is another. Call once a frame.
  void bind(const base::Messages& messages);

  /// The translation; valid until the language changes.
  const char* operator()(std::string_view english) const;
  /// The translation with {} or {0} … filled in.
  template <typename... Arguments>
  std::string filled(std::string_view english, const Arguments&... arguments) const {
    return fill((*this)(english), fmt::make_format_args(arguments...));
  }
  /// "1 object", "12 objects": {} is the number.
  std::string count(std::string_view singular, std::string_view plural, std::size_t number) const;
  std::string number(double value, int decimals) const;
  const base::Messages& messages() const { return *messages_; }
  const std::string& language() const { return language_; }

 private:
  /// A translation that does not fit its English pattern gives the pattern, never an exception.
  static std::string fill(std::string_view pattern, fmt::format_args arguments);

  const base::Messages* messages_ = nullptr;
  std::string language_;
  mutable std::map<std::string, std::string, std::less<>> known_;
};

}  // namespace stadtblick::ui
