#include "io/prepared/rows_file.hpp"

#include "io/prepared/text_list.hpp"

namespace stadtblick::io::prepared {

std::string encodeRows(const model::CityModel& model, const model::CatalogueRows& all) {
  MemorySink sink;
  SectionWriter file(sink, kRowsKind, rows::kRowsColumns);
  file.add(rows::kKind, all.kinds);
  file.add(rows::kParent, all.parents);
  file.add(rows::kBox, all.boxes);
  std::string ids;
  std::vector<std::uint64_t> idEnds;
  for (const model::ObjectIndex object : all.objects) {
    ids += model.strings[model.objects.id[object]];
    idEnds.push_back(ids.size());
  }
  file.add(rows::kIdEnds, idEnds);
  file.add(rows::kIdBytes, std::string_view(ids));
  file.add(rows::kSearchEnds, all.searchEnd);
  file.add(rows::kSearchBytes, std::string_view(all.searchText));
  TextList names;
  std::string texts;
  std::vector<std::uint64_t> textEnds;
  std::vector<StoredRowsColumn> columns;
  std::vector<std::uint32_t> columnRows;
  std::vector<std::uint32_t> columnTexts;
  std::vector<model::AttributeType> types;
  std::vector<double> numbers;
  for (const auto& column : all.columns) {
    columns.push_back({names.index(model.strings[column.name]), names.index(model.strings[column.unit]),
                       column.generic ? 1U : 0U, 0, column.rows.size(), column.distinct.size()});
    columnRows.insert(columnRows.end(), column.rows.begin(), column.rows.end());
    columnTexts.insert(columnTexts.end(), column.texts.begin(), column.texts.end());
    types.insert(types.end(), column.types.begin(), column.types.end());
    numbers.insert(numbers.end(), column.numbers.begin(), column.numbers.end());
    for (const base::StringId text : column.distinct) {
      texts += model.strings[text];
      textEnds.push_back(texts.size());
    }
  }
  file.add(rows::kColumns, columns);
  file.add(rows::kColumnRows, columnRows);
  file.add(rows::kColumnTypes, types);
  file.add(rows::kColumnNumbers, numbers);
  file.add(rows::kColumnTexts, columnTexts);
  file.add(rows::kTextEnds, textEnds);
  file.add(rows::kTextBytes, std::string_view(texts));
  names.write(file, rows::kNameEnds, rows::kNameBytes);
  file.finish();
  return std::move(sink.bytes());
}

}  // namespace stadtblick::io::prepared
