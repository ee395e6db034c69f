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
  const char decimalMark = language_ == "en" ? '.' : ',';
  const char groupMark = language_ == "en" ? ',' : '.';
  std::string digits = fmt::format("{:.{}f}", value, decimals);
  const auto point = digits.find('.');
  std::string whole = digits.substr(0, point);
  const std::size_t first = whole.front() == '-' ? 1 : 0;
  for (std::size_t at = whole.size(); at > first + 3;) whole.insert(at -= 3, 1, groupMark);
  return point == std::string::npos ? whole : whole + decimalMark + digits.substr(point + 1);
}

}  // namespace stadtblick::base
