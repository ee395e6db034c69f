#include "io/credits.hpp"

#include <fnmatch.h>

#include <nlohmann/json.hpp>
#include <string>

#include "base/web_address.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io {

namespace {

using Json = nlohmann::json;

std::string textAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Text under `key`, or in it by language where it is an object.
model::Words wordsAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_object()) return {textAt(object, key), textAt(object, key)};
  model::Words words{textAt(*found, "de"), textAt(*found, "en")};
  if (words.de.empty()) words.de = words.en;
  if (words.en.empty()) words.en = words.de;
  return words;
}

bool fits(const Json& entry, const std::string& name) {
  const auto patterns = entry.find("files");
  if (patterns == entry.end()) return true;
  for (const Json& pattern : *patterns) {
    if (pattern.is_string() && ::fnmatch(pattern.get<std::string>().c_str(), name.c_str(), 0) == 0)
      return true;
  }
  return false;
}

model::Credit creditOf(const Json& entry) {
  model::Credit credit;
  credit.provider = textAt(entry, "provider");
  credit.title = wordsAt(entry, "title");
  credit.datasetUrl = textAt(entry, "datasetUrl");
  credit.changeNote = wordsAt(entry, "changeNote");
  if (const auto licence = entry.find("licence"); licence != entry.end() && licence->is_object()) {
    credit.licenceName = wordsAt(*licence, "name");
    credit.licenceUrl = textAt(*licence, "url");
  }
  return credit;
}

}  // namespace

base::Result<model::Credit> creditFor(const std::filesystem::path& file) {
  if (base::isWebAddress(file.native())) return model::Credit{};  // nobody asked for that file
  const std::filesystem::path path = file.parent_path() / "credits.json";
  if (inputStatus(path).kind != InputStatus::Kind::kFile) return model::Credit{};
  base::Diagnostics diagnostics;
  const auto invalid = [&](std::string reason) {
    diagnostics.add(base::DiagnosticCode::kDocumentInvalid, {path.string(), 0, {}},
                    {path.string(), std::move(reason)});
    return base::Result<model::Credit>(model::Credit{}, std::move(diagnostics));
  };
  auto text = readInput(path);
  if (!text) return invalid("it cannot be read");
  const Json document = Json::parse(text.value(), nullptr, false);
  if (document.is_discarded()) return invalid("it is not JSON");
  if (!document.is_array()) return invalid("it is no list of credits");
  for (const Json& entry : document) {
    if (!entry.is_object()) return invalid("an entry is no object");
    if (fits(entry, file.filename().string())) return creditOf(entry);
  }
  return model::Credit{};
}

}  // namespace stadtblick::io
