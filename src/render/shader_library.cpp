#include "render/shader_library.hpp"

#include <fmt/core.h>

#include <fstream>
#include <sstream>

namespace stadtblick::render {

namespace {

base::Result<std::string> failure(std::string_view file, const std::filesystem::path& folder,
                                  std::string_view reason) {
  return base::Result<std::string>::failure(
      base::DiagnosticCode::kGraphicsUnavailable, {(folder / file).string(), 0, ""},
      {"3.3", fmt::format("the shader '{}' {}", (folder / file).string(), reason)});
}

std::string_view stageOf(std::string_view file) {
  if (file.ends_with(".vert.glsl")) return "vertex";
  if (file.ends_with(".frag.glsl")) return "fragment";
  return "included";
}

}  // namespace

base::Result<std::string> ShaderLibrary::read(std::string_view file, std::string_view stage) const {
  std::ifstream stream(folder_ / file);
  if (!stream) return failure(file, folder_, "cannot be read");
  std::stringstream text;
  text << stream.rdbuf();
  std::string source = text.str();
  if (!source.starts_with(fmt::format("// stage: {}\n// in: ", stage)))
    return failure(file, folder_, fmt::format("does not begin with '// stage: {}' and '// in:'", stage));
  return source;
}

base::Result<std::string> ShaderLibrary::source(std::string_view file,
                                                const std::vector<std::string>& defines) const {
  auto text = read(file, stageOf(file));
  if (!text) return text;
  std::string result = "#version 330 compatibility\n";
  for (const std::string& define : defines) result += fmt::format("#define {}\n", define);
  std::istringstream lines(text.value());
  constexpr std::string_view kInclude = "#include \"";
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(kInclude)) {
      result += line + '\n';
      continue;
    }
    const std::string name = line.substr(kInclude.size(), line.rfind('"') - kInclude.size());
    auto included = read(name, "included");
    if (!included) return included;
    result += included.value();
  }
  return result;
}

}  // namespace stadtblick::render
