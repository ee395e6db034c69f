#include "model/codelist.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <utility>

#include "base/atomic_file.hpp"

namespace stadtblick::model {

using nlohmann::json;
namespace fs = std::filesystem;

struct Codelists::State {
  std::vector<Codelist> lists;
  std::vector<std::regex> patterns;                                   ///< beside `lists`.
  std::map<std::string, AttributeLabel, std::less<>> attributes;      ///< "name" and "name@Kind".
  std::map<std::string, std::pair<Words, Words>, std::less<>> kinds;  ///< one, many.
};

namespace {

std::string_view withoutScheme(std::string_view address) {
  for (const std::string_view scheme : {"http://", "https://"})
    if (address.starts_with(scheme)) return address.substr(scheme.size());
  return address;
}

bool contains(const std::vector<std::string>& list, std::string_view text) {
  return std::ranges::find(list, text) != list.end();
}

// The readers below use json::at(), which throws; readFile() catches for the whole file.
Words wordsFrom(const json& object) {
  return {object.at("de").get<std::string>(), object.at("en").get<std::string>()};
}

BareCodes bareCodesFrom(const std::string& text) {
  if (text == "yes") return BareCodes::kSure;
  return text == "guess" ? BareCodes::kGuess : BareCodes::kUnread;
}

Codelist listFrom(const json& document) {
  Codelist list;
  list.id = document.at("id").get<std::string>();
  list.title = wordsFrom(document.at("title"));
  list.attributes = document.at("attribute").get<std::vector<std::string>>();
  list.kinds = document.at("kinds").get<std::vector<std::string>>();
  for (const auto& space : document.at("codeSpaces"))
    list.codeSpaces.emplace_back(withoutScheme(space.get_ref<const std::string&>()));
  list.codePattern = document.at("appliesWhen").at("codePattern").get<std::string>();
  list.bareCodes = bareCodesFrom(document.at("appliesWhen").at("withoutCodeSpace").get<std::string>());
  for (const auto& [code, words] : document.at("codes").items()) list.codes[code] = wordsFrom(words);
  return list;
}

void readAttributes(const json& document, std::map<std::string, AttributeLabel, std::less<>>& attributes) {
  for (const auto& [name, entry] : document.at("attributes").items()) {
    AttributeLabel label{wordsFrom(entry), entry.value("unit", std::string()), {}};
    if (entry.contains("help")) label.help = wordsFrom(entry["help"]);
    if (entry.contains("byKind"))
      for (const auto& [kind, words] : entry["byKind"].items())
        attributes[name + "@" + kind] = {wordsFrom(words), label.unit, label.help};
    attributes[name] = std::move(label);
  }
}

void readKinds(const json& document, std::map<std::string, std::pair<Words, Words>, std::less<>>& kinds) {
  const auto text = [](const json& entry, const char* language, const char* number) {
    return entry.at(language).at(number).get<std::string>();
  };
  for (const auto& [name, entry] : document.at("kinds").items())
    kinds[name] = {Words{text(entry, "de", "one"), text(entry, "en", "one")},
                   Words{text(entry, "de", "many"), text(entry, "en", "many")}};
}

bool isFor(const Codelist& list, std::string_view attribute, std::string_view kind) {
  return contains(list.attributes, attribute) && (kind.empty() || contains(list.kinds, kind));
}

}  // namespace

Codelists::Codelists() : state_(std::make_unique<State>()) {}
Codelists::~Codelists() = default;
Codelists::Codelists(Codelists&&) noexcept = default;
Codelists& Codelists::operator=(Codelists&&) noexcept = default;

base::Result<Codelists> Codelists::load(const fs::path& folder) {
  Codelists result;
  base::Diagnostics findings;
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  if (error)
    findings.add(base::DiagnosticCode::kFileNotReadable, {folder.string(), 0, ""},
                 {folder.string(), error.message()});
  std::ranges::sort(files);
  for (const auto& file : files) {
    auto content = base::readFile(file);
    findings.append(std::move(content.diagnostics()));
    if (!content) continue;
    try {
      const json document = json::parse(content.value());
      if (document.contains("attributes")) {
        readAttributes(document, result.state_->attributes);
      } else if (document.contains("kinds") && !document.contains("codes")) {
        readKinds(document, result.state_->kinds);
      } else {
        Codelist list = listFrom(document);
        result.state_->patterns.emplace_back(list.codePattern);
        result.state_->lists.push_back(std::move(list));
      }
    } catch (const std::exception& problem) {  // json and regex both throw
      findings.add(base::DiagnosticCode::kDocumentInvalid, {file.string(), 0, ""},
                   {file.string(), problem.what()});
    }
  }
  return {std::move(result), std::move(findings)};
}

CodeWord Codelists::codeWord(std::string_view attribute, std::string_view code, std::string_view codeSpace,
                             std::string_view kind) const {
  CodeWord guess;
  const auto space = withoutScheme(codeSpace);
  for (std::size_t i = 0; i < state_->lists.size(); ++i) {
    const Codelist& list = state_->lists[i];
    if (!isFor(list, attribute, kind)) continue;
    const auto found = list.codes.find(code);
    if (found == list.codes.end()) continue;
    if (!space.empty()) {
      if (contains(list.codeSpaces, space)) return {&found->second, false};
      continue;
    }
    if (list.bareCodes == BareCodes::kUnread) continue;
    if (!std::regex_match(code.begin(), code.end(), state_->patterns[i])) continue;
    if (list.bareCodes == BareCodes::kSure) return {&found->second, false};
    if (guess.words == nullptr) guess = {&found->second, true};
  }
  return guess;
}

const Words* Codelists::word(std::string_view attribute, std::string_view code, std::string_view codeSpace,
                             std::string_view kind) const {
  const CodeWord found = codeWord(attribute, code, codeSpace, kind);
  return found.guessed ? nullptr : found.words;
}

bool Codelists::isCoded(std::string_view attribute) const {
  return std::ranges::any_of(state_->lists, [&](const Codelist& list) { return isFor(list, attribute, {}); });
}

const AttributeLabel* Codelists::attribute(std::string_view name, std::string_view kind) const {
  const auto look = [this](const std::string& key) -> const AttributeLabel* {
    const auto found = state_->attributes.find(key);
    return found == state_->attributes.end() ? nullptr : &found->second;
  };
  for (const std::string_view part : {name, name.substr(name.find_last_of('/') + 1)}) {
    if (const auto* label = look(std::string(part) + "@" + std::string(kind))) return label;
    if (const auto* label = look(std::string(part))) return label;
  }
  return nullptr;
}

const Words* Codelists::kind(std::string_view className, bool plural) const {
  const auto found = state_->kinds.find(className);
  if (found == state_->kinds.end()) return nullptr;
  return plural ? &found->second.second : &found->second.first;
}

const std::vector<Codelist>& Codelists::lists() const { return state_->lists; }

}  // namespace stadtblick::model
