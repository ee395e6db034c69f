#include "base/byte_columns.hpp"
#include "io/tiles3d/tileset_writer.hpp"

namespace stadtblick::io::tiles3d {

namespace {

constexpr std::uint32_t kStoredForm = 0x314C4253;  // "SBL1"

}  // namespace

std::string LeafSummary::serialised() const {
  base::ByteColumnWriter writer;
  writer.value(kStoredForm);
  writer.value(cell);
  writer.value(bounds);
  writer.value(anchor);
  writer.text(file);
  writer.value(bytes);
  writer.text(copyright);
  writer.text(far.serialised());
  return writer.finish();
}

std::optional<LeafSummary> LeafSummary::parse(std::string_view stored) {
  base::ByteColumnReader reader(stored);
  LeafSummary leaf;
  std::uint32_t form = 0;
  reader.value(form);
  if (form != kStoredForm) return std::nullopt;
  reader.value(leaf.cell);
  reader.value(leaf.bounds);
  reader.value(leaf.anchor);
  reader.text(leaf.file);
  reader.value(leaf.bytes);
  reader.text(leaf.copyright);
  std::string far;
  reader.text(far);
  if (!reader.atEnd()) return std::nullopt;
  auto levels = model::FarLevels::parse(far);
  if (!levels) return std::nullopt;
  leaf.far = *std::move(levels);
  return leaf;
}

}  // namespace stadtblick::io::tiles3d
