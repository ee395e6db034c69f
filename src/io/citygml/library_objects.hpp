#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>

#include "io/citygml/member_context.hpp"
#include "io/confined_folder.hpp"
#include "io/design/mesh_file.hpp"

namespace stadtblick::io::citygml {

/// Brings in what implicit geometries refer to outside of their file: 3D model files (core:libraryObject) and
/// geometries of other GML files. Any thread.
class LibraryObjects {
 public:
  /// `file` is the CityGML file; `aids` outlive this.
  LibraryObjects(const std::filesystem::path& file, ReadingAids aids)
      : folder_(file), parent_(file.parent_path()), aids_(aids) {}

  /// A fragment with the prototypes that the instances of `fragments` name, and their looks. Instances whose
  /// prototype cannot be read are reported there and taken out.
  Fragment read(std::span<Fragment> fragments);

 private:
  struct Asked {
    std::uint32_t line = 0;
    std::string object;  ///< its id, for findings.
  };

  bool readMeshFile(const std::string& name, const Asked& asked, std::span<const Fragment> fragments,
                    Fragment& into);
  bool readLinked(const std::string& name, const Asked& asked, Fragment& into);
  std::shared_ptr<const design::MeshResult> meshOf(const std::string& name);

  ConfinedFolder folder_;
  std::filesystem::path parent_;
  ReadingAids aids_;
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<const design::MeshResult>> meshes_;
};

/// True where an instance names something outside of the file.
bool namesLibraryObjects(std::span<const Fragment> fragments);

}  // namespace stadtblick::io::citygml
