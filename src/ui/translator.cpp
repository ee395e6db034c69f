#include "ui/translator.hpp"

namespace stadtblick::ui {

void Translator::bind(const base::Messages& messages) {
  messages_ = &messages;
  if (language_ == messages.language()) return;
  language_ = messages.language();
  known_.clear();
}

const char* Translator::operator()(std::string_view english) const {
  auto found = known_.find(english);
  if (found == known_.end()) found = known_.emplace(std::string(english), messages_->text(english)).first;
  return found->second.c_str();
}

std::string Translator::count(std::string_view singular, std::string_view plural, std::size_t number) const {
  const std::string pattern = messages_->plural(singular, plural, static_cast<long>(number));
  const std::string digits = messages_->number(static_cast<double>(number), 0);
  return fill(pattern, fmt::make_format_args(digits));
}

std::string Translator::number(double value, int decimals) const {
  return messages_->number(value, decimals);
}

std::string Translator::fill(std::string_view pattern, fmt::format_args arguments) {
  try {
    return fmt::vformat(pattern, arguments);
  } catch (const fmt::format_error&) {
    return std::string(pattern);
  }
}

}  // namespace stadtblick::ui
