#include "io/citygml/names.hpp"

#include <array>

namespace stadtblick::io::citygml {

namespace {

Word wordOf(std::string_view local) {
  static const auto words = [] {
    std::unordered_map<std::string_view, Word> map;
#define SB_XML_WORD(name) map.emplace(#name, Word::k##name);
#include "io/citygml/words.def"
#undef SB_XML_WORD
    return map;
  }();
  const auto found = words.find(local);
  return found == words.end() ? Word::kNone : found->second;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// Prefixes that files use without declaring them.
std::string_view customaryUri(std::string_view prefix) {
  constexpr auto kCustomary = std::to_array<std::pair<std::string_view, std::string_view>>({
      {"gml", "http://www.opengis.net/gml"},
      {"xlink", "http://www.w3.org/1999/xlink"},
      {"xAL", "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0"},
      {"app", "http://www.opengis.net/citygml/appearance/2.0"},
      {"gen", "http://www.opengis.net/citygml/generics/2.0"},
      {"core", "http://www.opengis.net/citygml/2.0"},
      {"bldg", "http://www.opengis.net/citygml/building/2.0"},
      {"brid", "http://www.opengis.net/citygml/bridge/2.0"},
      {"tun", "http://www.opengis.net/citygml/tunnel/2.0"},
      {"dem", "http://www.opengis.net/citygml/relief/2.0"},
      {"frn", "http://www.opengis.net/citygml/cityfurniture/2.0"},
      {"grp", "http://www.opengis.net/citygml/cityobjectgroup/2.0"},
      {"luse", "http://www.opengis.net/citygml/landuse/2.0"},
      {"tran", "http://www.opengis.net/citygml/transportation/2.0"},
      {"veg", "http://www.opengis.net/citygml/vegetation/2.0"},
      {"wtr", "http://www.opengis.net/citygml/waterbody/2.0"},
  });
  for (const auto& [known, uri] : kCustomary) {
    if (known == prefix) return uri;
  }
  return {};
}

/// Calls take(prefix, uri) for each xmlns attribute of a start tag as written.
template <typename Take>
void forEachBinding(std::string_view tag, Take take) {
  for (std::size_t at = tag.find("xmlns"); at != std::string_view::npos; at = tag.find("xmlns", at + 5)) {
    std::size_t i = at + 5;
    std::string_view prefix;
    if (i < tag.size() && tag[i] == ':') {
      const std::size_t end = tag.find_first_of("= \t\r\n", i);
      if (end == std::string_view::npos) return;
      prefix = tag.substr(i + 1, end - i - 1);
      i = end;
    }
    i = tag.find_first_of("\"'", i);
    if (i == std::string_view::npos) return;
    const std::size_t end = tag.find(tag[i], i + 1);
    if (end == std::string_view::npos) return;
    take(prefix, tag.substr(i + 1, end - i - 1));
  }
}

}  // namespace

Module moduleOf(std::string_view uri) {
  if (uri.starts_with("http://www.opengis.net/gml") || uri.starts_with("https://www.opengis.net/gml")) {
    return Module::kGml;
  }
  if (uri.starts_with("http://www.opengis.net/citygml") ||
      uri.starts_with("https://www.opengis.net/citygml") ||
      uri.starts_with("http://www.citygml.org/citygml/")) {
    if (contains(uri, "/appearance/")) return Module::kAppearance;
    if (contains(uri, "/generics/")) return Module::kGenerics;
    if (contains(uri, "/texturedsurface/")) return Module::kTexturedSurface;
    return Module::kCityGml;
  }
  if (uri.starts_with("urn:oasis:names:tc:ciq:")) return Module::kXal;
  if (uri.starts_with("http://www.w3.org/1999/xlink")) return Module::kXlink;
  return Module::kOther;
}

Names::Names(std::string_view rootTag) {
  forEachBinding(rootTag, [this](std::string_view prefix, std::string_view uri) {
    bindings_.emplace_back(prefix, uri);
  });
  current_ = &caches_.emplace_back();
}

const ElementName& Names::learn(XmlNode element) {
  const XmlNames::Id id = element.nameId();
  Cache& cache = *current_;
  if (id >= cache.byId.size()) cache.byId.resize(id + 1U, nullptr);
  return *(cache.byId[id] = &cache.meanings.emplace_back(understood(element.name())));
}

ElementName Names::understood(std::string_view qualifiedName) const {
  ElementName name;
  const auto colon = qualifiedName.find(':');
  const std::string_view prefix =
      colon == std::string_view::npos ? std::string_view() : qualifiedName.substr(0, colon);
  name.local = colon == std::string_view::npos ? qualifiedName : qualifiedName.substr(colon + 1);
  name.namespaceUri = uriOf(prefix);
  name.module = moduleOf(name.namespaceUri);
  if (name.namespaceUri.empty() && prefix.empty()) name.module = Module::kCityGml;  // no namespaces at all
  if (name.namespaceUri.empty()) name.namespaceUri = prefix;
  name.word = wordOf(name.local);
  if (name.module == Module::kCityGml || name.module == Module::kGenerics) {
    name.kind = model::kindFromName(name.local);
    if (name.kind == model::ObjectKind::kUnknown) name.kind.reset();
  }
  return name;
}

std::string_view Names::uriOf(std::string_view prefix) const {
  for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding) {
    if (binding->first == prefix) return binding->second;
  }
  return customaryUri(prefix);
}

bool Names::push(XmlNode element) {
  bool any = false;
  for (const XmlAttribute& attribute : Attributes(element)) {
    const XmlNames& names = element.tree()->names();
    if (!names.declaresNamespace(attribute.name)) continue;
    const std::string_view name = names[attribute.name];
    if (!any) scopes_.push_back(bindings_.size());
    any = true;
    bindings_.emplace_back(name.size() > 6 ? name.substr(6) : std::string_view(), attribute.value);
  }
  if (any) current_ = &caches_.emplace_back();
  return any;
}

void Names::pop() {
  bindings_.resize(scopes_.back());
  scopes_.pop_back();
  caches_.pop_back();
  current_ = &caches_.back();
}

std::string cityGmlVersion(std::string_view rootTag) {
  std::string version;
  forEachBinding(rootTag, [&version](std::string_view, std::string_view uri) {
    if (!version.empty()) return;
    const Module module = moduleOf(uri);
    if (module == Module::kGml || module == Module::kOther || module == Module::kXal ||
        module == Module::kXlink) {
      return;
    }
    for (const std::string_view known : {"3.0", "2.0", "1.0"}) {
      if (uri.ends_with(known)) version = known;
    }
    if (version.empty() && contains(uri, "/1/0/0")) version = "1.0";
    if (version.empty() && contains(uri, "/0/")) version = "0.4";
  });
  return version;
}

}  // namespace stadtblick::io::citygml
