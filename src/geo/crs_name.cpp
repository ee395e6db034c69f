#include "geo/crs_name.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace stadtblick::geo {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string upper(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return result;
}

bool startsWith(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() && upper(text.substr(0, prefix.size())) == upper(prefix);
}

bool isCode(std::string_view text) {
  return !text.empty() && text.size() <= 9 &&
         std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.push_back(trimmed(text.substr(0, at)));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

struct AdvName {
  std::string_view name;  // upper case
  int epsg;
};

// Names of the German surveying authorities (GeoInfoDok, "Koordinatenreferenzsysteme"). They give the easting
// (Rechtswert) first, so Gauß-Krüger zones are the E-N codes 5676…5679, not 31466…31469.
constexpr auto kAdvHorizontal = std::to_array<AdvName>({
    {"ETRS89_UTM31", 25831},    {"ETRS89_UTM32", 25832}, {"ETRS89_UTM33", 25833},   {"ETRS89_LAT-LON", 4258},
    {"ETRS89_LAT-LON-H", 4937}, {"ETRS89_X-Y-Z", 4936},  {"DE_DHDN_LAT-LON", 4314}, {"DE_DHDN_3GK2", 5676},
    {"DE_DHDN_3GK3", 5677},     {"DE_DHDN_3GK4", 5678},  {"DE_DHDN_3GK5", 5679},    {"DE_42-83_3GK3", 5673},
    {"DE_42-83_3GK4", 5674},    {"DE_42-83_3GK5", 5675}, {"DE_RD-83_3GK4", 5668},   {"DE_RD-83_3GK5", 5669},
    {"DE_PD-83_3GK3", 5666},    {"DE_PD-83_3GK4", 5667}, {"WGS84_LAT-LON", 4326},   {"WGS84_LAT-LON-H", 4979},
});
// DHN92 is a misspelling that old city databases carry into their exports.
constexpr auto kAdvVertical = std::to_array<AdvName>({
    {"DE_DHHN2016_NH", 7837},
    {"DE_DHHN92_NH", 5783},
    {"DE_DHN92_NH", 5783},
    {"DE_DHHN85_NOH", 5784},
    {"DE_DHHN12_NOH", 7699},
    {"DE_SNN76_NH", 5785},
});

template <std::size_t size>
std::optional<int> advCode(const std::array<AdvName, size>& table, const std::string& name) {
  const auto found = std::ranges::find(table, name, &AdvName::name);
  return found == table.end() ? std::nullopt : std::optional(found->epsg);
}

// "DE_DHDN_3GK3_HE100": a state's own realisation of zone 3; some decimetres from the common one.
std::optional<int> advHorizontal(std::string name) {
  if (const auto code = advCode(kAdvHorizontal, name)) return code;
  constexpr std::size_t kZoneLength = std::string_view("DE_DHDN_3GK3").size();
  if (name.starts_with("DE_DHDN_3GK") && name.size() > kZoneLength && name[kZoneLength] == '_')
    return advCode(kAdvHorizontal, name.substr(0, kZoneLength));
  return std::nullopt;
}

std::optional<std::string> fromAdv(std::string_view name) {
  auto parts = split(name, '*');
  // The quasigeoid names how heights were derived, not what they are.
  if (parts.size() > 1 && startsWith(parts.back(), "GCG")) parts.pop_back();
  const auto horizontal = advHorizontal(upper(parts[0]));
  if (!horizontal || parts.size() > 2) return std::nullopt;
  if (parts.size() == 1) return fmt::format("EPSG:{}", *horizontal);
  const auto vertical = advCode(kAdvVertical, upper(parts[1]));
  if (!vertical) return std::nullopt;
  return fmt::format("EPSG:{}+{}", *horizontal, *vertical);
}

struct AuthorityCode {
  std::string authority;
  std::string code;
};

// Joins what PROJ should combine: "EPSG:25832+7837".
std::optional<std::string> joined(const std::vector<AuthorityCode>& parts) {
  if (parts.empty() || parts.size() > 2) return std::nullopt;
  std::string text = parts[0].authority + ":" + parts[0].code;
  if (parts.size() == 1) return text;
  if (parts[1].authority == parts[0].authority) return text + "+" + parts[1].code;
  return text + "+" + parts[1].authority + ":" + parts[1].code;
}

// "EPSG:6.12:25832", "EPSG::25832", "EPSG:25832", each with or without "crs:" before it.
std::optional<AuthorityCode> urnPart(std::string_view part) {
  if (startsWith(part, "crs:")) part.remove_prefix(4);
  const auto fields = split(part, ':');
  if (fields.size() < 2 || fields.size() > 3 || fields.front().empty() || fields.back().empty())
    return std::nullopt;
  return AuthorityCode{upper(fields.front()), upper(fields.back())};
}

std::optional<std::string> fromUrn(std::string_view afterCrs) {
  if (!afterCrs.empty() && (afterCrs.front() == ':' || afterCrs.front() == ',')) afterCrs.remove_prefix(1);
  std::vector<AuthorityCode> parts;
  for (const auto part : split(afterCrs, ',')) {
    auto code = urnPart(part);
    if (!code) return std::nullopt;
    parts.push_back(std::move(*code));
  }
  return joined(parts);
}

// ".../def/crs/EPSG/0/6697" and ".../gml/srs/epsg.xml#25832".
std::optional<AuthorityCode> urlPart(std::string_view url) {
  if (const auto hash = url.find('#'); hash != std::string_view::npos) {
    if (!isCode(url.substr(hash + 1)) || upper(url).find("EPSG.XML#") == std::string::npos)
      return std::nullopt;
    return AuthorityCode{"EPSG", std::string(url.substr(hash + 1))};
  }
  const auto at = upper(url).find("/DEF/CRS/");
  if (at == std::string::npos) return std::nullopt;
  const auto fields = split(url.substr(at + std::string_view("/def/crs/").size()), '/');
  if (fields.size() != 3 || fields[0].empty() || fields[2].empty()) return std::nullopt;
  return AuthorityCode{upper(fields[0]), upper(fields[2])};
}

std::optional<std::string> fromUrl(std::string_view url) {
  std::vector<AuthorityCode> parts;
  const auto query = url.find("crs-compound?");
  if (query == std::string_view::npos) {
    if (auto part = urlPart(url)) parts.push_back(std::move(*part));
    return joined(parts);
  }
  for (const auto argument : split(url.substr(query + std::string_view("crs-compound?").size()), '&')) {
    auto part = urlPart(argument.substr(std::min(argument.size(), argument.find('=') + 1)));
    if (!part) return std::nullopt;
    parts.push_back(std::move(*part));
  }
  return joined(parts);
}

// "EPSG:25832", "epsg:25832+7837", "EPSG:25832+EPSG:7837", "EPSG:25832, EPSG:5783".
std::optional<std::string> fromCodes(std::string_view text) {
  std::vector<AuthorityCode> parts;
  for (auto part : split(text, text.find(',') == std::string_view::npos ? '+' : ',')) {
    if (startsWith(part, "crs:")) part.remove_prefix(4);
    if (startsWith(part, "EPSG:")) part.remove_prefix(5);
    while (part.starts_with(':')) part.remove_prefix(1);
    if (!isCode(part)) return std::nullopt;
    parts.push_back({"EPSG", std::string(part)});
  }
  return joined(parts);
}

}  // namespace

std::optional<std::string> crsNameForProj(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return std::nullopt;
  if (isCode(text)) return fmt::format("EPSG:{}", text);
  for (const std::string_view prefix : {"urn:adv:crs:", "adv:"})
    if (startsWith(text, prefix)) return fromAdv(text.substr(prefix.size()));
  for (const std::string_view prefix : {"urn:ogc:def:crs", "urn:x-ogc:def:crs"})
    if (startsWith(text, prefix)) return fromUrn(text.substr(prefix.size()));
  for (const std::string_view prefix : {"http://", "https://"})
    if (startsWith(text, prefix)) return fromUrl(text);
  if (startsWith(text, "EPSG:")) return fromCodes(text);
  if (startsWith(text, "CRS:84") || startsWith(text, "OGC:CRS84")) return "OGC:CRS84";
  // AdV names are also written bare.
  if (auto code = fromAdv(text)) return code;
  return std::string(text);
}

ProjTextKind projTextKind(std::string_view text) {
  const std::string keyword = upper(trimmed(text.substr(0, text.find('['))));
  const bool isWkt = keyword.size() < text.size() && (keyword.ends_with("CS") || keyword.ends_with("CRS"));
  if (isWkt || text.starts_with('{')) return ProjTextKind::kStructured;
  if (text.starts_with('+') || text.find('=') != std::string_view::npos) return ProjTextKind::kProjString;
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return ProjTextKind::kName;
  constexpr std::array<std::string_view, 6> kAuthorities{"EPSG", "ESRI", "IAU_2015", "IGNF", "NKG", "OGC"};
  return std::ranges::find(kAuthorities, upper(text.substr(0, colon))) != kAuthorities.end()
             ? ProjTextKind::kCode
             : ProjTextKind::kNothing;
}

bool namesPaths(std::string_view text) {
  // A backslash is a path or, in JSON, hides one; "init=" opens a file whatever follows.
  if (text.find('\\') != std::string_view::npos || upper(text).find("INIT=") != std::string::npos)
    return true;
  constexpr std::string_view kBetweenWords = " \t\r\n\"'=,@[](){}";
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find_first_of(kBetweenWords, begin), text.size());
    const auto word = text.substr(begin, end - begin);
    const bool isLoneSlash = word == "/";  // "ETRS89 / UTM zone 32N"
    if (!isLoneSlash && (word.starts_with('/') || word.starts_with('~') ||
                         word.find("..") != std::string_view::npos || word.starts_with("./")))
      return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace stadtblick::geo
