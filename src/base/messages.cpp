#include "base/messages.hpp"

#include <fmt/core.h>

#include <boost/locale/gnu_gettext.hpp>
#include <boost/locale/message.hpp>
#include <fstream>
#include <iterator>
#include <locale>
#include <vector>

namespace stadtblick::base {

struct Messages::Catalogue {
  std::locale locale;
};

namespace {

std::vector<char> readCatalogue(const std::string& path, const std::string& /*encoding*/) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace

Messages::Messages() = default;
Messages::~Messages() = default;
Messages::Messages(Messages&&) noexcept = default;
Messages& Messages::operator=(Messages&&) noexcept = default;

Messages::Messages(const std::filesystem::path& folder, std::string_view language) : language_(language) {
  namespace gettext = boost::locale::gnu_gettext;
  if (language_ == "en") return;
  gettext::messages_info info;
  info.language = language_;
  info.encoding = "UTF-8";
  // Boost asks for PATH/LANGUAGE/CATEGORY/DOMAIN.mo; our catalogues lie flat.
  info.paths.emplace_back("");
  info.domains.emplace_back("stadtblick");
  const std::string file = (folder / (language_ + ".mo")).string();
  info.callback = [file](const std::string&, const std::string& encoding) {
    return readCatalogue(file, encoding);
  };
  auto* facet = gettext::create_messages_facet<char>(info);
  if (facet == nullptr) return;
  catalogue_ = std::make_unique<Catalogue>(Catalogue{std::locale(std::locale::classic(), facet)});
}

std::string Messages::text(std::string_view english) const {
  if (!catalogue_) return std::string(english);
  return boost::locale::translate(std::string(english)).str(catalogue_->locale);
}

std::string Messages::plural(std::string_view singular, std::string_view plural, long count) const {
  if (!catalogue_) return std::string(count == 1 ? singular : plural);
  return boost::locale::translate(std::string(singular), std::string(plural), static_cast<int>(count))
      .str(catalogue_->locale);
}

std::string Messages::number(double value, int decimals) const {
  return formatNumber(value, decimals, language_);
}

std::string formatNumber(double value, int decimals, std::string_view language) {
  constexpr std::size_t kUngrouped = 4;  // years and house numbers read badly as 1.965
  const char decimalMark = language == "de" ? ',' : '.';
  const char groupMark = language == "de" ? '.' : ',';
  const std::string digits = fmt::format("{:.{}f}", value, decimals);
  const auto point = digits.find('.');
  std::string whole = digits.substr(0, point);
  const std::size_t first = whole.front() == '-' ? 1 : 0;
  if (whole.size() - first > kUngrouped)
    for (std::size_t at = whole.size(); at > first + 3;) whole.insert(at -= 3, 1, groupMark);
  return point == std::string::npos ? whole : whole + decimalMark + digits.substr(point + 1);
}

std::string formatShortNumber(double value, int mostDecimals, std::string_view language) {
  const std::string digits = fmt::format("{:.{}f}", value, mostDecimals);
  int decimals = mostDecimals;
  for (std::size_t at = digits.size(); decimals > 0 && digits[at - 1] == '0'; --at) --decimals;
  return formatNumber(value, decimals, language);
}

std::string translated(const Diagnostic& diagnostic, const Messages& messages) {
  Diagnostic local = diagnostic;
  for (auto& argument : local.arguments) {
    const auto colon = argument.find(": ");
    if (argument.empty()) continue;
    const std::string whole = messages.text(argument);
    argument = whole != argument || colon == std::string::npos
                   ? whole
                   : argument.substr(0, colon + 2) + messages.text(argument.substr(colon + 2));
  }
  return local.message(messages.text(diagnosticInfo(diagnostic.code).sentence));
}

}  // namespace stadtblick::base
