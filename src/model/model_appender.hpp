#pragma once

#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/city_model.hpp"

namespace stadtblick::model {

/// An empty model: its columns that have one entry more than rows have that entry.
CityModel emptyModel();

/// Which rows of a model belong to which of its top-level objects. Made once for any number of appenders; the
/// model must stay.
class RowsOfModel {
 public:
  explicit RowsOfModel(const CityModel& model);

 private:
  friend class ModelAppender;
  struct Tables;
  std::shared_ptr<const Tables> tables_;
};

/// Joins top-level objects of several models, with all that belongs to them, into one. What comes out depends
/// on the objects and their order alone, not on the models that brought them: attributes, themes and strings
/// are in the order of first use, new names of one object in the order of the alphabet. Models share the
/// frame. Sources are told apart by their path; pictures and materials that are alike, and prototypes of the
/// same geometry, are kept once. elementsSkipped is left to the caller.
class ModelAppender {
 public:
  explicit ModelAppender(CityModel& out);
  ~ModelAppender();

  /// The model that the next objects come from; must stay until the next one.
  void from(const CityModel& in) { from(RowsOfModel(in)); }
  void from(const RowsOfModel& in);
  /// Appends the object `top` of that model, a top-level one.
  void add(ObjectIndex top);
  /// Puts the themes in the order of their names. Last of all.
  void finish();

 private:
  struct Input;

  base::StringId string(base::StringId id);
  std::uint16_t source(std::uint16_t index);
  std::uint32_t texture(std::uint32_t index);
  std::uint32_t material(std::uint32_t index);
  std::uint32_t prototype(std::uint32_t index);
  std::uint32_t theme(std::uint32_t index);
  void addObjects(ObjectIndex top, ObjectIndex end, ObjectIndex first);
  void addSurface(SurfaceIndex surface, ObjectIndex object);
  void addCurve(std::uint32_t curve, ObjectIndex object);
  void addAppearance(SurfaceIndex from, SurfaceIndex to);
  void addAttributes(ObjectIndex top, ObjectIndex end, ObjectIndex first);
  /// All there is to a prototype, as bytes: equal for equal ones.
  std::string prototypeContent(const Prototype& prototype) const;

  CityModel& out_;
  std::unique_ptr<Input> in_;
  std::unordered_map<std::string, std::uint16_t> sources_;     ///< by path.
  std::unordered_map<std::string, std::uint32_t> textures_;    ///< by reference, path and wrap.
  std::unordered_map<std::string, std::uint32_t> materials_;   ///< by their bytes.
  std::unordered_map<std::string, std::uint32_t> prototypes_;  ///< by content.
  std::unordered_map<base::StringId, std::uint32_t> themes_;   ///< by name.
};

}  // namespace stadtblick::model
