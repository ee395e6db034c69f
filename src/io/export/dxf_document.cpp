#include "io/export/dxf_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace stadtblick::io::exporting {

namespace {

// Handles; those of layers follow kFirstLayer.
constexpr int kPaperSpace = 0x1B;
constexpr int kFirstLayer = 0x100;

/// Pairs of group code and value.
class Groups {
 public:
  Groups& operator()(int code, std::string_view value) {
    fmt::format_to(std::back_inserter(text_), "{:>3}\n{}\n", code, value);
    return *this;
  }
  Groups& operator()(int code, int value) { return (*this)(code, std::to_string(value)); }
  Groups& operator()(int code, double value) { return (*this)(code, fmt::format("{:.4f}", value)); }
  Groups& handle(int code, int value) { return (*this)(code, fmt::format("{:X}", value)); }
  std::string take() { return std::move(text_); }

  void beginTable(std::string_view name, int handleOfIt, int entries) {
    (*this)(0, "TABLE")(2, name).handle(5, handleOfIt).handle(330, 0)(100, "AcDbSymbolTable")(70, entries);
  }
  /// A row of a table, up to its name.
  Groups& record(std::string_view type, int handleOfIt, int table, std::string_view subclass,
                 std::string_view name) {
    return (*this)(0, type)
        .handle(5, handleOfIt)
        .handle(330, table)(100, "AcDbSymbolTableRecord")(100, subclass)(2, name);
  }
  void endTable() { (*this)(0, "ENDTAB"); }

 private:
  std::string text_;
};

void header(Groups& out, const geo::Box3& bounds) {
  out(0, "SECTION")(2, "HEADER");
  out(9, "$ACADVER")(1, "AC1015");
  out(9, "$DWGCODEPAGE")(3, "ANSI_1252");
  out(9, "$INSBASE")(10, 0.0)(20, 0.0)(30, 0.0);
  out(9, "$EXTMIN")(10, bounds.min.x)(20, bounds.min.y)(30, bounds.min.z);
  out(9, "$EXTMAX")(10, bounds.max.x)(20, bounds.max.y)(30, bounds.max.z);
  out(9, "$LUNITS")(70, 2);
  out(9, "$LUPREC")(70, 4);
  out(9, "$MEASUREMENT")(70, 1);
  out(9, "$INSUNITS")(70, 6);  // metres
  out(9, "$HANDSEED")(5, "FFFFFFF");
  out(0, "ENDSEC");
}

void viewPort(Groups& out, const geo::Box3& bounds) {
  constexpr int kTable = 0x8;
  const geo::Vec3 centre = bounds.centre();
  const double height = std::max({bounds.size().x, bounds.size().y, 1.0});
  out.beginTable("VPORT", kTable, 1);
  out.record("VPORT", 0x29, kTable, "AcDbViewportTableRecord", "*ACTIVE")(70, 0);
  out(10, 0.0)(20, 0.0)(11, 1.0)(21, 1.0)(12, centre.x)(22, centre.y);
  out(13, 0.0)(23, 0.0)(14, 10.0)(24, 10.0)(15, 10.0)(25, 10.0);
  out(16, 0.0)(26, 0.0)(36, 1.0)(17, 0.0)(27, 0.0)(37, 0.0);
  out(40, height)(41, 1.5)(42, 50.0)(43, 0.0)(44, 0.0)(50, 0.0)(51, 0.0);
  out(71, 0)(72, 1000)(73, 1)(74, 3)(75, 0)(76, 0)(77, 0)(78, 0);
  out.endTable();
}

void lineTypes(Groups& out) {
  constexpr int kTable = 0x5;
  out.beginTable("LTYPE", kTable, 3);
  int handle = 0x14;
  for (const char* name : {"ByBlock", "ByLayer", "Continuous"})
    out.record("LTYPE", handle++, kTable, "AcDbLinetypeTableRecord", name)(70, 0)(3, "")(72, 65)(73, 0)(40,
                                                                                                        0.0);
  out.endTable();
}

void layerTable(Groups& out, const std::map<std::string, int>& layers) {
  constexpr int kTable = 0x2;
  constexpr int kWhite = 7;
  out.beginTable("LAYER", kTable, static_cast<int>(layers.size()) + 1);
  out.record("LAYER", 0x10, kTable, "AcDbLayerTableRecord", "0")(70, 0)(62, kWhite)(6, "Continuous");
  int handle = kFirstLayer;
  for (const auto& [name, colour] : layers)
    out.record("LAYER", handle++, kTable, "AcDbLayerTableRecord", name)(70, 0)(62, colour)(6, "Continuous");
  out.endTable();
}

void smallTables(Groups& out) {
  constexpr int kStyles = 0x3, kApplications = 0x9, kDimensions = 0xA, kBlocks = 0x1;
  out.beginTable("STYLE", kStyles, 1);
  out.record("STYLE", 0x11, kStyles, "AcDbTextStyleTableRecord", "STANDARD")(70, 0)(40, 0.0)(41, 1.0)(
      50, 0.0)(71, 0)(42, 2.5)(3, "txt")(4, "");
  out.endTable();
  out.beginTable("VIEW", 0x6, 0);
  out.endTable();
  out.beginTable("UCS", 0x7, 0);
  out.endTable();
  out.beginTable("APPID", kApplications, 2);
  out.record("APPID", 0x12, kApplications, "AcDbRegAppTableRecord", "ACAD")(70, 0);
  out.record("APPID", 0x13, kApplications, "AcDbRegAppTableRecord", "STADTBLICK")(70, 0);
  out.endTable();
  out.beginTable("DIMSTYLE", kDimensions, 1);
  out(100, "AcDbDimStyleTable")(71, 0);
  out(0, "DIMSTYLE")
      .handle(105, 0x27)
      .handle(330, kDimensions)(100, "AcDbSymbolTableRecord")(100, "AcDbDimStyleTableRecord")(2, "STANDARD")(
          70, 0);
  out.endTable();
  out.beginTable("BLOCK_RECORD", kBlocks, 2);
  out.record("BLOCK_RECORD", static_cast<int>(dxf::kModelSpace), kBlocks, "AcDbBlockTableRecord",
             "*Model_Space");
  out.record("BLOCK_RECORD", kPaperSpace, kBlocks, "AcDbBlockTableRecord", "*Paper_Space");
  out.endTable();
}

void block(Groups& out, std::string_view name, int record, int begin, int end, bool paper) {
  out(0, "BLOCK").handle(5, begin).handle(330, record)(100, "AcDbEntity");
  if (paper) out(67, 1);
  out(8, "0")(100, "AcDbBlockBegin")(2, name)(70, 0)(10, 0.0)(20, 0.0)(30, 0.0)(3, name)(1, "");
  out(0, "ENDBLK").handle(5, end).handle(330, record)(100, "AcDbEntity");
  if (paper) out(67, 1);
  out(8, "0")(100, "AcDbBlockEnd");
}

}  // namespace

std::string dxfText(std::string_view utf8) {
  std::string text;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 1 || i + length > utf8.size()) {
      text += lead < 0x20 ? ' ' : lead < 0x80 ? static_cast<char>(lead) : '?';
      ++i;
      continue;
    }
    std::uint32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t k = 1; k < length; ++k)
      code = (code << 6U) | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
    text += code > 0xFFFF ? std::string("?") : fmt::format("\\U+{:04X}", code);
    i += length;
  }
  return text;
}

std::string dxfName(std::string_view name) {
  std::string text;
  for (const char c : name) {
    const bool allowed = std::string_view("<>/\\\":;?*|=`',").find(c) == std::string_view::npos &&
                         static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7F;
    text += allowed ? c : '_';
  }
  return text;
}

std::string dxfPreamble(const ExportFacts& facts, const std::map<std::string, int>& layers,
                        const geo::Box3& bounds) {
  constexpr std::size_t kLongestLine = 250;
  Groups out;
  for (const auto& [key, value] : facts)
    out(999, dxfText(fmt::format("{}: {}", key, value)).substr(0, kLongestLine));
  header(out, bounds);
  out(0, "SECTION")(2, "CLASSES")(0, "ENDSEC");
  out(0, "SECTION")(2, "TABLES");
  viewPort(out, bounds);
  lineTypes(out);
  layerTable(out, layers);
  smallTables(out);
  out(0, "ENDSEC");
  out(0, "SECTION")(2, "BLOCKS");
  block(out, "*Model_Space", static_cast<int>(dxf::kModelSpace), 0x20, 0x21, false);
  block(out, "*Paper_Space", kPaperSpace, 0x1C, 0x1D, true);
  out(0, "ENDSEC");
  out(0, "SECTION")(2, "ENTITIES");
  return out.take();
}

std::string dxfEnd() {
  Groups out;
  out(0, "ENDSEC");
  out(0, "SECTION")(2, "OBJECTS");
  out(0, "DICTIONARY")
      .handle(5, 0xC)
      .handle(330, 0)(100, "AcDbDictionary")(281, 1)(3, "ACAD_GROUP")
      .handle(350, 0xD);
  out(0, "DICTIONARY").handle(5, 0xD).handle(330, 0xC)(100, "AcDbDictionary")(281, 1);
  out(0, "ENDSEC")(0, "EOF");
  return out.take();
}

}  // namespace stadtblick::io::exporting
