#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "unit/io/cityjson/import_support.hpp"

namespace stadtblick::io {
namespace {

/// All attributes, a line each, and all findings.
std::string told(const base::Result<Imported>& imported) {
  std::string text = foundCodes(imported.diagnostics());
  if (!imported.hasValue()) return text;
  const auto& model = jsonCity(imported);
  for (const auto& column : model.attributes.columns()) {
    for (std::size_t i = 0; i < column.rows.size(); ++i) {
      const auto& value = column.values[i];
      const bool isNumber =
          value.type == model::AttributeType::kInteger || value.type == model::AttributeType::kReal;
      text += std::to_string(column.rows[i]) + " " + std::string(model.strings[column.name]) + " type " +
              std::to_string(static_cast<int>(value.type)) + " '" + std::string(model.strings[value.text]) +
              "'" + (isNumber ? " " + std::to_string(value.number) : std::string()) + "\n";
    }
  }
  return text;
}

std::string toldOf(const std::string& attributes) {
  return told(importJson(cityJson(objectJson("house", "Building", multiSurfaceJson("2", kBoxSurfaces),
                                             "\"attributes\":" + attributes + ","))));
}

/// What is plain is read in one go, what has an escape somewhere by a reader that takes its time: both tell
/// the same.
TEST(CityJsonAttributes, AreTheSameHoweverTheyAreWritten) {
  const std::vector<std::string> kWritten = {
      R"({"a":"text","b":12,"c":-1.5,"d":true,"e":false,"f":null,"g":""})",
      R"({"measuredHeight":7,"roofType":1000,"storeysAboveGround":"3","yearOfConstruction":"old"})",
      R"({"function":"1000","creationDate":"2016-09-29","measuredHeight":"4.70","height":"x"})",
      R"({"list":[1,"two",[3,{"four":4}],null],"empty":[],"none":{},"in":{"out":{"x":0.1}}})",
      R"({"n":[0.1,123456789012345678,9007199254740993,1e5,-0,-0.0,0,1E-7,12345678901234567890]})",
      R"( { "a" : 1 ,
            "b" : [ 1 , 2 ] , "c" : { "d" : "e" } } )",
      R"({"same":1,"same":"2","":"no name"})",
      "{\"umlaut\":\"Stra\xC3\x9F"
      "e\",\"\xC3\xA4\":1}",
      "{\"broken\":\"\xFF\"}",
      "{\"control\":\"\x01\"}",
      R"({"a":01})",
      R"({"a":1.})",
      R"({"a":+1})",
      R"({"a":tru})",
      R"({"a":1,})",
      R"({"a":[1,]})",
      R"({"a" 1})",
      R"({"a":nul,"b":2})",
      R"({"a":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32]})",
      R"({"a":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33]})",
      R"({"a":{"b":{"c":{"d":{"e":{"f":{"g":{"h":{"i":{"j":1}}}}}}}}}})",
  };
  for (const std::string& written : kWritten) {
    // A second attribute list with an escape in front takes the other way through all of it.
    const auto brace = written.find('{');
    std::string escaped = written;
    escaped.insert(brace + 1, "\"\\u0065scaped\":null,");
    EXPECT_EQ(toldOf(written), toldOf(escaped)) << written;
  }
}

TEST(CityJsonAttributes, OfSemanticSurfacesAreTheSameHoweverTheyAreWritten) {
  const auto surfaces = [](const std::string& first) {
    return told(importJson(cityJson(objectJson(
        "house", "Building",
        multiSurfaceJson("2", kBoxSurfaces,
                         "\"semantics\":{\"surfaces\":[{" + first +
                             "\"type\":\"RoofSurface\",\"slope\":35.5,\"names\":[\"a\",\"b\"]},{\"type\":"
                             "\"Window\",\"parent\":0,\"glass\":true}],\"values\":[0,1,0,0,0,0]},")))));
  };
  const std::string plain = surfaces("");
  EXPECT_NE(plain.find("slope type"), std::string::npos) << plain;
  EXPECT_EQ(plain, surfaces("\"\\u0065scaped\":null,"));
}

}  // namespace
}  // namespace stadtblick::io
