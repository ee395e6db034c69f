#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace stadtblick::scenario {

/// Reads the members of one JSON object, remembers which were asked for and notes the first thing that is
/// wrong with its place ("camera.eye"). A missing member leaves the target as it is.
class DocumentReader {
 public:
  /// `path` is the place of `object` in the document; "" at the top. All readers of a document share
  /// `problem`.
  DocumentReader(const nlohmann::json& object, std::string path, std::string& problem);

  bool has(const char* key);
  void read(const char* key, bool& value);
  void read(const char* key, std::string& value);
  void read(const char* key, int& value, int minimum, int maximum);
  /// Finite numbers only.
  void read(const char* key, double& value, double minimum, double maximum);
  void read(const char* key, std::vector<std::string>& value);
  /// An array of exactly N finite numbers.
  template <std::size_t N>
  void read(const char* key, std::array<double, N>& value) {
    std::vector<double> numbers;
    if (readNumbers(key, numbers, N)) std::copy_n(numbers.begin(), N, value.begin());
  }
  /// One of `names`; the index comes back.
  std::optional<std::size_t> readChoice(const char* key, const std::vector<std::string_view>& names);

  /// The member as it is, or null where it is missing; counts as asked for.
  const nlohmann::json* member(const char* key);
  std::string pathOf(std::string_view key) const;
  void complain(std::string_view key, std::string_view reason);

  /// JSON pointer and JSON text of every member that nobody asked for.
  void collectUnknown(std::map<std::string, std::string>& unknown) const;

 private:
  bool readNumbers(const char* key, std::vector<double>& numbers, std::size_t count);

  const nlohmann::json& object_;
  std::string path_;
  std::string& problem_;
  std::set<std::string, std::less<>> asked_;
};

/// Puts members collected by collectUnknown() back.
void restoreUnknown(nlohmann::json& document, const std::map<std::string, std::string>& unknown);

}  // namespace stadtblick::scenario
