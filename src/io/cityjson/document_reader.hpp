#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/cityjson/document_split.hpp"
#include "io/cityjson/header.hpp"
#include "io/cityjson/object_order.hpp"
#include "io/cityjson/object_reader.hpp"
#include "io/importer.hpp"

namespace stadtblick::io::cityjson {

/// A line of a sequence.
struct SequenceLine {
  std::string_view text;
  std::uint32_t number = 0;  ///< 1-based.
};

/// Reads a CityJSON document, or the lines of a sequence, in parts that can be read in parallel. Texts must
/// have kPaddingBytes behind them and live as long as the reader.
class DocumentReader {
 public:
  explicit DocumentReader(const ImportContext& context) : context_(context) {}

  /// True where a text is a sequence, going by its first lines (all of the first must be there).
  static bool isSequence(std::string_view text);

  /// Takes a whole document: what holds for all of it, and where its objects are.
  void openDocument(std::string_view text, assembly::Findings& findings);
  /// Takes the first line of a sequence, which says what holds for all of it.
  void openSequence(std::string_view firstLine, assembly::Findings& findings);

  const Header& header() const { return header_; }
  /// "CityJSON 2.0"
  std::string format() const;
  /// Of the document's objects, to be read in ranges that begin with a family's first.
  const std::vector<OrderedObject>& order() const { return order_; }
  std::size_t bytesOf(const OrderedObject& object) const {
    return document_.objects[object.object].text.size();
  }

  /// Reads the geometry templates, which every model that draws them needs.
  void readTemplates(Batch& batch) const;
  /// Reads order()[begin, end).
  void readObjects(std::size_t begin, std::size_t end, Batch& batch) const;
  void readLines(std::span<const SequenceLine> lines, Batch& batch) const;

 private:
  bool openInParallel(std::string_view text, assembly::Findings& findings);
  void open(assembly::Findings& findings);
  void readOrdered(const DocumentText& document, std::span<const OrderedObject> ordered,
                   std::size_t firstPosition, ObjectReader& reader) const;

  const ImportContext& context_;
  DocumentText document_;
  bool isSequence_ = false;
  Header header_;
  std::vector<OrderedObject> order_;
  std::vector<model::Lod> templateLods_;
};

/// The lines of a text that are not empty, `firstNumber` being the number of the first one.
std::vector<SequenceLine> linesOf(std::string_view text, std::uint32_t firstNumber);

/// What is counted while batches are read, and said once for a file.
class BatchCounts {
 public:
  void add(const Batch& batch);
  void report(assembly::Findings& findings) const;

 private:
  std::map<std::string, std::size_t> otherTypes_;
  std::size_t geometries_ = 0;
  std::size_t polygons_ = 0;
};

}  // namespace stadtblick::io::cityjson
