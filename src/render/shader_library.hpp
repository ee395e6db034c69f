#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace stadtblick::render {

/// Shader sources from the folder shaders/. Every file begins with a header: "// stage:
/// vertex|fragment|included" and "// in: …", the inputs with their units and frames.
class ShaderLibrary {
 public:
  explicit ShaderLibrary(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Source of "surface.vert.glsl" with `#version`, `defines` and its includes put in. Fails with
  /// kGraphicsUnavailable: file missing, header missing or of another stage.
  base::Result<std::string> source(std::string_view file, const std::vector<std::string>& defines = {}) const;

 private:
  base::Result<std::string> read(std::string_view file, std::string_view stage) const;
  std::filesystem::path folder_;
};

}  // namespace stadtblick::render
