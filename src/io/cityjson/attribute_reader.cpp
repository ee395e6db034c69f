#include "io/cityjson/attribute_reader.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

#include "io/cityjson/attribute_rows.hpp"
#include "io/cityjson/plain_attributes.hpp"

namespace stadtblick::io::cityjson {

using assembly::Fragment;
using base::DiagnosticCode;
using base::StringId;
using model::AttributeType;
namespace ondemand = simdjson::ondemand;

static_assert(kPaddingBytes >= simdjson::SIMDJSON_PADDING);

namespace {

constexpr int kMaxDepth = 32;
constexpr std::size_t kMaxName = 1024;
constexpr std::size_t kMaxListText = 65536;

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
  return text;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Letters alone, in lower case: "HouseNumber" and "house_number" are the same.
std::string folded(std::string_view name) {
  std::string text;
  for (const char c : name.substr(0, 64)) {
    if (lower(c) >= 'a' && lower(c) <= 'z') text += lower(c);
  }
  return text;
}

StringId* addressField(model::Address& row, std::string_view name) {
  const std::string word = folded(name);
  const auto is = [&](std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
  };
  if (is({"countryname", "country"})) return &row.country;
  if (is({"localityname", "locality", "city", "town"})) return &row.city;
  if (is({"thoroughfarename", "thoroughfare", "street", "streetname"})) return &row.street;
  if (is({"thoroughfarenumber", "housenumber", "number", "streetnumber"})) return &row.number;
  if (is({"postalcode", "postcode", "zipcode", "zip", "postalcodenumber"})) return &row.postalCode;
  return nullptr;
}

}  // namespace

struct AttributeReader::State {
  AttributeRows rows;
  PlainAttributes plain;
  std::string& name;
  ondemand::parser parser;
  int depth = 0;

  explicit State(Fragment& into) : rows(into), plain(rows), name(rows.name) {}

  simdjson::simdjson_result<ondemand::document> parse(std::string_view text) {
    depth = 0;
    return parser.iterate(text.data(), text.size(), text.size() + kPaddingBytes);
  }

  void reportBroken(std::string_view where, simdjson::error_code error) {
    rows.report(DiagnosticCode::kJsonBroken, {fmt::format("{}: {}", where, simdjson::error_message(error))});
  }

  simdjson::error_code readNumber(ondemand::value value) {
    const std::string_view text = trimmed(value.raw_json_token());
    ondemand::number number;
    const auto error = value.get_number().get(number);
    if (error == simdjson::SUCCESS) {
      rows.addNumber(number.as_double(), !number.is_double(), text);
      return error;
    }
    // Too large to be held, but written as a number: the text is kept.
    double large = 0.0;
    const auto [stop, tooLarge] = std::from_chars(text.data(), text.data() + text.size(), large);
    if (stop != text.data() + text.size()) return error;
    rows.report(DiagnosticCode::kNumberInvalid, {std::string(text.substr(0, 40)), name});
    rows.add(AttributeType::kText, text);
    return simdjson::SUCCESS;
  }

  simdjson::error_code readList(ondemand::value value) {
    ondemand::array list;
    if (const auto error = value.get_array().get(list)) return error;
    std::size_t count = 0;
    if (const auto error = list.count_elements().get(count)) return error;
    if (count > kMaxListed) {
      std::string_view text;
      if (const auto error = list.raw_json().get(text)) return error;
      rows.add(AttributeType::kText, text.substr(0, kMaxListText));
      return simdjson::SUCCESS;
    }
    const std::size_t length = name.size();
    std::size_t index = 0;
    for (auto element : list) {
      ondemand::value inner;
      if (const auto error = element.get(inner)) return error;
      name += fmt::format("/{}", index++);
      if (const auto error = readValue(inner)) return error;
      name.resize(length);
    }
    return simdjson::SUCCESS;
  }

  simdjson::error_code readObject(ondemand::value value) {
    ondemand::object object;
    if (const auto error = value.get_object().get(object)) return error;
    const std::size_t length = name.size();
    for (auto field : object) {
      std::string_view key;
      ondemand::value inner;
      if (const auto error = field.unescaped_key().get(key)) return error;
      name += '/';
      name += key;
      if (const auto error = field.value().get(inner)) return error;
      if (const auto error = readValue(inner)) return error;
      name.resize(length);
    }
    return simdjson::SUCCESS;
  }

  /// Adds rows for the value of the attribute `name`.
  simdjson::error_code readValue(ondemand::value value) {
    if (name.size() > kMaxName || depth >= kMaxDepth) return simdjson::DEPTH_ERROR;
    ondemand::json_type type{};
    if (const auto error = value.type().get(type)) return error;
    ++depth;
    simdjson::error_code error = simdjson::SUCCESS;
    switch (type) {
      case ondemand::json_type::string: {
        std::string_view text;
        error = value.get_string().get(text);
        if (error == simdjson::SUCCESS) rows.addText(text);
        break;
      }
      case ondemand::json_type::number:
        error = readNumber(value);
        break;
      case ondemand::json_type::boolean: {
        bool truth = false;
        error = value.get_bool().get(truth);
        if (error == simdjson::SUCCESS) rows.add(AttributeType::kText, truth ? "true" : "false");
        break;
      }
      case ondemand::json_type::null: {
        bool isNull = false;  // "nul" is none, and an error too
        error = simdjson::simdjson_result<bool>(value.is_null()).get(isNull);
        if (error == simdjson::SUCCESS && !isNull) error = simdjson::INCORRECT_TYPE;
      } break;
      case ondemand::json_type::array:
        error = readList(value);
        break;
      case ondemand::json_type::object:
        error = readObject(value);
        break;
    }
    --depth;
    return error;
  }

  simdjson::error_code readMembers(ondemand::object object) {
    for (auto field : object) {
      std::string_view key;
      ondemand::value value;
      if (const auto error = field.unescaped_key().get(key)) return error;
      name.assign(key);
      if (const auto error = field.value().get(value)) return error;
      if (const auto error = readValue(value)) return error;
    }
    return simdjson::SUCCESS;
  }

  simdjson::error_code readSurface(ondemand::object object, SemanticSurface& surface) {
    for (auto field : object) {
      std::string_view key;
      ondemand::value value;
      if (const auto error = field.unescaped_key().get(key)) return error;
      name.assign(key);
      if (const auto error = field.value().get(value)) return error;
      if (name == "type") {
        const std::string_view token = trimmed(value.raw_json_token());
        if (token.size() > 1 && token[0] == '"') surface.type = token.substr(1, token.rfind('"') - 1);
      } else if (name == "parent") {
        std::int64_t parent = -1;
        if (value.get(parent) == simdjson::SUCCESS) surface.parent = parent;
      } else if (name != "children") {
        if (const auto error = readValue(value)) return error;
      }
    }
    return simdjson::SUCCESS;
  }

  simdjson::error_code readAddress(ondemand::object object) {
    model::Address row;
    row.object = rows.owner.object;
    for (auto field : object) {
      std::string_view key;
      ondemand::value value;
      if (const auto error = field.unescaped_key().get(key)) return error;
      StringId* const into = addressField(row, key);
      if (const auto error = field.value().get(value)) return error;
      if (into == nullptr || *into != 0) continue;
      std::string_view text = trimmed(value.raw_json_token());
      if (text.starts_with('"') && value.get_string().get(text) != simdjson::SUCCESS) continue;
      if (text.starts_with('{') || text.starts_with('[') || text == "null") continue;
      *into = rows.fragment.strings.intern(text);
    }
    const bool any =
        row.street != 0 || row.number != 0 || row.postalCode != 0 || row.city != 0 || row.country != 0;
    if (any) rows.fragment.addresses.push_back(row);
    return simdjson::SUCCESS;
  }
};

AttributeReader::AttributeReader(Fragment& fragment) : state_(std::make_unique<State>(fragment)) {}
AttributeReader::~AttributeReader() = default;

void AttributeReader::readAttributes(std::string_view text, const AttributeOwner& owner) {
  State& state = *state_;
  state.rows.owner = owner;
  if (state.plain.readAttributes(text)) return;
  ondemand::document document;
  ondemand::object object;
  auto error = state.parse(text).get(document);
  if (!error) error = document.get_object().get(object);
  if (!error) error = state.readMembers(object);
  if (error) state.reportBroken("attributes", error);
}

void AttributeReader::readSurfaces(std::string_view text, const AttributeOwner& first,
                                   std::vector<SemanticSurface>& into) {
  State& state = *state_;
  state.rows.owner = first;
  if (state.plain.readSurfaces(text, into)) return;
  into.clear();
  ondemand::document document;
  ondemand::array list;
  auto error = state.parse(text).get(document);
  if (!error) error = document.get_array().get(list);
  if (!error) {
    for (auto element : list) {
      ondemand::value value;
      ondemand::object object;
      if ((error = element.get(value))) break;
      into.emplace_back();
      if (value.get_object().get(object) == simdjson::SUCCESS) {
        if ((error = state.readSurface(object, into.back()))) break;
      }
      ++state.rows.owner.object;
    }
  }
  if (error) state.reportBroken("semantics", error);
}

void AttributeReader::readAddresses(std::string_view text, const AttributeOwner& owner) {
  State& state = *state_;
  state.rows.owner = owner;
  ondemand::document document;
  auto error = state.parse(text).get(document);
  if (!error && text.starts_with('{')) {
    ondemand::object object;
    error = document.get_object().get(object);
    if (!error) error = state.readAddress(object);
  } else if (!error) {
    ondemand::array list;
    error = document.get_array().get(list);
    if (!error) {
      for (auto element : list) {
        ondemand::object object;
        if ((error = element.get_object().get(object))) break;
        if ((error = state.readAddress(object))) break;
      }
    }
  }
  if (error) state.reportBroken("address", error);
}

}  // namespace stadtblick::io::cityjson
