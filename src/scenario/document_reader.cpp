#include "scenario/document_reader.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace stadtblick::scenario {

using nlohmann::json;

DocumentReader::DocumentReader(const json& object, std::string path, std::string& problem)
    : object_(object), path_(std::move(path)), problem_(problem) {
  if (!object_.is_object()) complain("", "must be an object");
}

std::string DocumentReader::pathOf(std::string_view key) const {
  if (path_.empty()) return std::string(key);
  return key.empty() ? path_ : fmt::format("{}.{}", path_, key);
}

void DocumentReader::complain(std::string_view key, std::string_view reason) {
  const std::string place = pathOf(key);
  if (problem_.empty()) problem_ = place.empty() ? std::string(reason) : fmt::format("{}: {}", place, reason);
}

const json* DocumentReader::member(const char* key) {
  asked_.insert(key);
  if (!object_.is_object()) return nullptr;
  const auto found = object_.find(key);
  return found == object_.end() || found->is_null() ? nullptr : &*found;
}

bool DocumentReader::has(const char* key) { return member(key) != nullptr; }

void DocumentReader::read(const char* key, bool& value) {
  const json* found = member(key);
  if (found == nullptr) return;
  if (!found->is_boolean()) return complain(key, "must be true or false");
  value = found->get<bool>();
}

void DocumentReader::read(const char* key, std::string& value) {
  const json* found = member(key);
  if (found == nullptr) return;
  if (!found->is_string()) return complain(key, "must be text");
  value = found->get<std::string>();
}

void DocumentReader::read(const char* key, int& value, int minimum, int maximum) {
  const json* found = member(key);
  if (found == nullptr) return;
  const bool whole = found->is_number_integer();
  const double number = whole ? found->get<double>() : 0;
  if (!whole || number < minimum || number > maximum) return complain(key, "must be a whole number in range");
  value = found->get<int>();
}

void DocumentReader::read(const char* key, double& value, double minimum, double maximum) {
  const json* found = member(key);
  if (found == nullptr) return;
  const double number = found->is_number() ? found->get<double>() : std::nan("");
  if (!std::isfinite(number) || number < minimum || number > maximum)
    return complain(key, "must be a number in range");
  value = number;
}

void DocumentReader::read(const char* key, std::vector<std::string>& value) {
  const json* found = member(key);
  if (found == nullptr) return;
  const bool good =
      found->is_array() && std::ranges::all_of(*found, [](const json& item) { return item.is_string(); });
  if (!good) return complain(key, "must be a list of texts");
  value = found->get<std::vector<std::string>>();
}

bool DocumentReader::readNumbers(const char* key, std::vector<double>& numbers, std::size_t count) {
  const json* found = member(key);
  if (found == nullptr) return false;
  const bool good =
      found->is_array() && found->size() == count && std::ranges::all_of(*found, [](const json& item) {
        return item.is_number() && std::isfinite(item.get<double>());
      });
  if (good)
    numbers = found->get<std::vector<double>>();
  else
    complain(key, "must be a list of three numbers");
  return good;
}

std::optional<std::size_t> DocumentReader::readChoice(const char* key,
                                                      const std::vector<std::string_view>& names) {
  std::string text;
  if (!has(key)) return std::nullopt;
  read(key, text);
  const auto found = std::ranges::find(names, text);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  complain(key, "is none of the words allowed here");
  return std::nullopt;
}

void DocumentReader::collectUnknown(std::map<std::string, std::string>& unknown) const {
  if (!object_.is_object()) return;
  json::json_pointer at;
  for (std::size_t start = 0; start < path_.size();) {
    const std::size_t end = std::min(path_.find('.', start), path_.size());
    at /= path_.substr(start, end - start);
    start = end + 1;
  }
  for (const auto& [key, value] : object_.items())
    if (!asked_.contains(key)) unknown[(at / key).to_string()] = value.dump();
}

void restoreUnknown(json& document, const std::map<std::string, std::string>& unknown) {
  for (const auto& [pointer, text] : unknown) {
    const json::json_pointer at(pointer);
    // A part of the document that is gone by now takes its unknown members with it.
    if (document.contains(at.parent_pointer()) && document.at(at.parent_pointer()).is_object())
      document[at] = json::parse(text, nullptr, false);
  }
}

}  // namespace stadtblick::scenario
