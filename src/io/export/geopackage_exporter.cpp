#include "io/export/geopackage_exporter.hpp"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <fmt/format.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/instant.hpp"
#include "io/export/export_attributes.hpp"
#include "io/export/export_objects.hpp"
#include "io/export/footprint.hpp"
#include "io/gdal/gdal_library.hpp"
#include "model/attribute_words.hpp"

namespace stadtblick::io::exporting {

namespace {

using Result = base::Result<ExportReport>;
using model::AttributeType;
using model::CityModel;
using model::ObjectIndex;

// Fields of every table, before those of the attributes.
enum Field : int {
  kGmlId,
  kKind,
  kParentId,
  kSource,
  kLod,
  kLowest,
  kHighest,
  kArea,
  kStreet,
  kNumber,
  kPostalCode,
  kTown,
  kFixed
};
struct FixedField {
  const char* name;
  OGRFieldType type;
};
constexpr std::array<FixedField, kFixed> kFixedFields{{{"gml_id", OFTString},
                                                       {"kind", OFTString},
                                                       {"parent_id", OFTString},
                                                       {"source", OFTString},
                                                       {"lod", OFTInteger},
                                                       {"lowest_m", OFTReal},
                                                       {"highest_m", OFTReal},
                                                       {"footprint_m2", OFTReal},
                                                       {"street", OFTString},
                                                       {"house_number", OFTString},
                                                       {"postal_code", OFTString},
                                                       {"town", OFTString}}};

struct FeatureDestroyer {
  void operator()(OGRFeatureH feature) const { OGR_F_Destroy(feature); }
};
using Feature = std::unique_ptr<std::remove_pointer_t<OGRFeatureH>, FeatureDestroyer>;

/// The clock stands in every row of the tables of contents; this stands still.
class FixedDate {
 public:
  explicit FixedDate(const std::string& date) {
    const std::string instant = date.empty() ? base::kDefaultInstant.toIso() : date + "T00:00:00.000Z";
    CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", instant.c_str());
  }
  ~FixedDate() { CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", nullptr); }
  FixedDate(const FixedDate&) = delete;
  FixedDate& operator=(const FixedDate&) = delete;
};

std::string lowerCase(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

/// One attribute name over all layers.
struct Column {
  OGRFieldType type = OFTString;
  std::string unit;
  int field = 0;
};

bool isDate(std::string_view text) { return text.size() == 10 && text[4] == '-' && text[7] == '-'; }

OGRFieldType typeOf(const CityModel& model, const model::AttributeColumn& column) {
  bool integers = true, numbers = true, dates = true;
  for (std::size_t i = 0; i < column.rows.size(); ++i) {
    if (i > 0 && column.rows[i] == column.rows[i - 1]) return OFTString;  // several values, one cell
    const auto& value = column.values[i];
    integers = integers && value.type == AttributeType::kInteger;
    numbers = numbers && (value.type == AttributeType::kInteger || value.type == AttributeType::kReal);
    dates = dates && value.type == AttributeType::kDate && isDate(model.strings[value.text]);
  }
  return integers ? OFTInteger64 : numbers ? OFTReal : dates ? OFTDate : OFTString;
}

OGRFieldType joined(OGRFieldType a, OGRFieldType b) {
  if (a == b) return a;
  const auto isNumber = [](OGRFieldType type) { return type == OFTReal || type == OFTInteger64; };
  return isNumber(a) && isNumber(b) ? OFTReal : OFTString;
}

/// Sets the third coordinate of all points.
void setHeight(OGRGeometryH geometry, double height) {
  OGR_G_SetCoordinateDimension(geometry, 3);
  for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i)
    setHeight(OGR_G_GetGeometryRef(geometry, i), height);
  for (int i = 0; OGR_G_GetGeometryCount(geometry) == 0 && i < OGR_G_GetPointCount(geometry); ++i)
    OGR_G_SetPoint(geometry, i, OGR_G_GetX(geometry, i), OGR_G_GetY(geometry, i), height);
}

/// Objects and parts; what only belongs to one has no row of its own.
bool hasRow(const CityModel& model, ObjectIndex row) {
  return model::kindRole(model.objects.kind[row]) == model::KindRole::kObject;
}

class TableWriter {
 public:
  TableWriter(const ExportRequest& request, ExportReport& report) : request_(request), report_(report) {}

  /// False where GDAL refuses; lastGdalError tells why.
  bool create(const std::filesystem::path& path) {
    GDALDriverH driver = GDALGetDriverByName("GPKG");
    if (driver == nullptr) return false;
    dataset_.reset(GDALCreate(driver, path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!dataset_) return false;
    for (const auto& [key, value] : facts())
      GDALSetMetadataItem(dataset_.get(), key.c_str(), value.c_str(), nullptr);
    OGRSpatialReferenceH system = nullptr;
    const geo::Crs& crs = request_.frame().crs();
    if (crs.isKnown()) {
      system = OSRNewSpatialReference(crs.wkt().c_str());
      if (system != nullptr) OSRSetAxisMappingStrategy(system, OAMS_TRADITIONAL_GIS_ORDER);
    }
    char** options = CSLSetNameValue(nullptr, "DESCRIPTION", request_.title.c_str());
    layer_ = GDALDatasetCreateLayer(dataset_.get(), "objects", system, wkbMultiPolygon25D, options);
    CSLDestroy(options);
    if (system != nullptr) OSRRelease(system);
    return layer_ != nullptr && createFields() &&
           GDALDatasetStartTransaction(dataset_.get(), 0) == OGRERR_NONE;
  }

  bool add(std::size_t layer, const AttributesByObject& attributes, const FootprintMaker& footprints,
           ObjectIndex object) {
    const CityModel& model = *request_.layers[layer].model;
    const Feature feature(OGR_F_Create(OGR_L_GetLayerDefn(layer_)));
    OGRFeatureH row = feature.get();
    const auto text = [&](int field, std::string_view value) {
      if (!value.empty()) OGR_F_SetFieldString(row, field, std::string(value).c_str());
    };
    text(kGmlId, objectName(model, object));
    text(kKind, model::kindName(model.objects.kind[object]));
    if (const auto parent = model.objects.parent[object]; parent != model::kNoObject)
      text(kParentId, objectName(model, parent));
    if (const auto source = model.objects.source[object]; source < model.sources.size())
      text(kSource, std::filesystem::path(model.sources[source].path).filename().string());
    addAddress(model, object, text);
    addAttributes(model, attributes.of(object), row);
    auto footprint = footprints.of(object);
    addFootprint(footprint, row);
    ++(footprint.area ? report_.objects : report_.objectsWithout);
    return OGR_L_CreateFeature(layer_, row) == OGRERR_NONE;
  }

  bool finish() {
    const bool committed = GDALDatasetCommitTransaction(dataset_.get()) == OGRERR_NONE;
    CPLErrorReset();
    dataset_.reset();
    return committed && CPLGetLastErrorType() < CE_Failure;
  }

 private:
  /// Keys that occur more than once are numbered.
  std::map<std::string, std::string> facts() const {
    std::map<std::string, std::string> facts;
    for (const auto& [key, value] : request_.facts) {
      std::string name = key;
      for (int number = 2; facts.contains(name); ++number) name = fmt::format("{} {}", key, number);
      facts.emplace(name, value);
    }
    return facts;
  }

  bool createField(const std::string& name, OGRFieldType type, const std::string& label) {
    OGRFieldDefnH field = OGR_Fld_Create(name.c_str(), type);
    if (!label.empty()) OGR_Fld_SetAlternativeName(field, label.c_str());
    const bool created = OGR_L_CreateField(layer_, field, 0) == OGRERR_NONE;
    OGR_Fld_Destroy(field);
    return created;
  }

  bool createFields() {
    std::set<std::string> taken{"fid", "geom"};
    bool good = true;
    for (const FixedField& field : kFixedFields) {
      good = good && createField(field.name, field.type, {});
      taken.insert(field.name);
    }
    for (const ExportLayer& layer : request_.layers) {
      const CityModel& model = *layer.model;
      for (const auto& column : model.attributes.columns()) {
        const bool isUsed = std::ranges::any_of(
            column.rows, [&](ObjectIndex row) { return layer.wants(row) && hasRow(model, row); });
        if (!isUsed) continue;
        const OGRFieldType type = typeOf(model, column);
        const auto [known, added] =
            columns_.emplace(std::string(model.strings[column.name]), Column{type, {}, 0});
        known->second.type = joined(known->second.type, type);
        if (column.unit != 0) known->second.unit = model::unitSymbol(model.strings[column.unit]);
      }
    }
    int number = kFixed;
    for (auto& [name, column] : columns_) {
      std::string field = name.empty() ? "attribute" : name;
      for (int again = 2; !taken.insert(lowerCase(field)).second; ++again)
        field = fmt::format("{}_{}", name, again);
      column.field = number++;
      good = good && createField(field, column.type,
                                 column.unit.empty() ? "" : fmt::format("{} [{}]", name, column.unit));
    }
    return good;
  }

  void addAttributes(const CityModel& model, const std::vector<AttributesByObject::Entry>& entries,
                     OGRFeatureH row) {
    for (const auto& entry : entries) {
      const auto& column = model.attributes.columns()[entry.column];
      const auto found = columns_.find(std::string(model.strings[column.name]));
      if (found == columns_.end()) continue;
      const auto& value = column.values[entry.row];
      const int field = found->second.field;
      std::string text(model.strings[value.text]);
      if (found->second.type == OFTInteger64) {
        OGR_F_SetFieldInteger64(row, field, static_cast<GIntBig>(value.number));
      } else if (found->second.type == OFTReal) {
        OGR_F_SetFieldDouble(row, field, value.number);
      } else {
        if (OGR_F_IsFieldSetAndNotNull(row, field) != 0)
          text = fmt::format("{}; {}", OGR_F_GetFieldAsString(row, field), text);
        OGR_F_SetFieldString(row, field, text.c_str());
      }
    }
  }

  template <typename SetText>
  static void addAddress(const CityModel& model, ObjectIndex object, const SetText& text) {
    const auto rows = std::ranges::equal_range(model.addresses, object, {}, &model::Address::object);
    if (rows.empty()) return;
    const model::Address& address = rows.front();
    text(kStreet, model.strings[address.street]);
    text(kNumber, model.strings[address.number]);
    text(kPostalCode, model.strings[address.postalCode]);
    text(kTown, model.strings[address.city]);
  }

  static void addFootprint(FootprintMaker::Footprint& footprint, OGRFeatureH row) {
    if (footprint.lod >= 0) OGR_F_SetFieldInteger(row, kLod, footprint.lod);
    if (footprint.hasHeights) {
      OGR_F_SetFieldDouble(row, kLowest, footprint.lowest);
      OGR_F_SetFieldDouble(row, kHighest, footprint.highest);
    }
    if (!footprint.area) return;
    OGR_F_SetFieldDouble(row, kArea, OGR_G_Area(footprint.area.get()));
    setHeight(footprint.area.get(), footprint.hasHeights ? footprint.lowest : 0.0);
    OGR_F_SetGeometry(row, footprint.area.get());
  }

  const ExportRequest& request_;
  ExportReport& report_;
  GdalDataset dataset_;
  OGRLayerH layer_ = nullptr;
  std::map<std::string, Column> columns_;
};

}  // namespace

std::string_view GeoPackageExporter::title() const { return "GeoPackage"; }

std::span<const std::string_view> GeoPackageExporter::endings() const {
  static constexpr std::array<std::string_view, 1> kEndings{".gpkg"};
  return kEndings;
}

Result GeoPackageExporter::write(const ExportRequest& request, OutputFiles& files,
                                 const ExportContext& context) const {
  const base::Place place{request.path.string(), 0, {}};
  std::vector<std::pair<std::size_t, ObjectIndex>> rows;
  for (std::size_t layer = 0; layer < request.layers.size(); ++layer) {
    const CityModel& model = *request.layers[layer].model;
    for (ObjectIndex row = 0; row < model.objects.size(); ++row)
      if (request.layers[layer].wants(row) && hasRow(model, row)) rows.emplace_back(layer, row);
  }
  if (rows.empty()) return Result::failure(base::DiagnosticCode::kExportNothing, place);
  context.progress.setTotal(rows.size());

  prepareGdal();
  const GdalQuiet quiet;
  const FixedDate date(request.date);
  ExportReport report;
  const std::filesystem::path temporary = files.reserve(request.path);
  if (!files.good()) return Result::failure(files.failure());
  const auto refused = [&] {
    return Result::failure(base::DiagnosticCode::kFileNotWritable, place,
                           {request.path.string(), lastGdalError("the disk may be full")});
  };
  TableWriter table(request, report);
  if (!table.create(temporary)) return refused();
  std::size_t layer = request.layers.size();
  std::optional<AttributesByObject> attributes;
  std::optional<FootprintMaker> footprints;
  for (const auto& [layerOfRow, row] : rows) {
    if (context.cancel.cancelled()) return Result::failure(base::DiagnosticCode::kCancelled, place);
    if (layerOfRow != layer) {
      layer = layerOfRow;
      attributes.emplace(*request.layers[layer].model);
      footprints.emplace(*request.layers[layer].model, request.lod);
    }
    if (!table.add(layer, *attributes, *footprints, row)) return refused();
    context.progress.advance(1);
  }
  if (!table.finish()) return refused();
  report.surfaces = report.objects;
  return report;
}

}  // namespace stadtblick::io::exporting
