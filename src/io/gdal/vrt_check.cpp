#include "io/gdal/vrt_check.hpp"

#include <cpl_minixml.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <memory>

#include "io/confined_folder.hpp"

namespace stadtblick::io {

namespace {

namespace fs = std::filesystem;

constexpr int kDeepest = 64;

struct XmlDeleter {
  void operator()(CPLXMLNode* node) const { CPLDestroyXMLNode(node); }
};

std::string_view textOf(const CPLXMLNode& node) {
  for (const auto* child = node.psChild; child != nullptr; child = child->psNext)
    if (child->eType == CXT_Text) return child->pszValue;
  return {};
}

/// A file may call itself what it likes; a VRT inside of a VRT would get around this check.
bool isVirtual(const fs::path& path) {
  std::array<char, 4096> head{};
  std::ifstream(path, std::ios::binary).read(head.data(), head.size() - 1);
  const std::string_view text(head.data());
  return text.find("<VRTDataset") != std::string_view::npos || text.find("<OGRVRT") != std::string_view::npos;
}

std::string sourceRefusal(const fs::path& folder, const CPLXMLNode& source) {
  const std::string_view name = textOf(source);
  const std::string quoted = "'" + std::string(name) + "'";
  const fs::path relative(name);
  if (name.empty() || relative.is_absolute() || name.find(':') != std::string_view::npos)
    return "it refers to " + quoted + ", which is no file in its own folder";
  // Else GDAL looks in the folder where the program was started.
  if (std::string_view(CPLGetXMLValue(&source, "relativeToVRT", "0")) != "1")
    return "it refers to " + quoted + " without relativeToVRT=\"1\"";
  std::error_code error;
  const fs::path path = fs::canonical(folder / relative, error);
  if (error || !fs::is_regular_file(path, error)) return "it refers to " + quoted + ", which is missing";
  if (!isBelow(fs::canonical(folder, error), path))
    return "it refers to " + quoted + ", which lies outside of its own folder";
  if (isVirtual(path)) return "it refers to another virtual raster, " + quoted;
  return {};
}

// GDAL asks for names without regard to case and takes an attribute for an element.
bool isNamed(const CPLXMLNode& node, std::initializer_list<const char*> names) {
  if (node.eType != CXT_Element && node.eType != CXT_Attribute) return false;
  return std::ranges::any_of(names, [&](const char* name) { return EQUAL(node.pszValue, name); });
}

std::string refusal(const fs::path& folder, const CPLXMLNode* node, int depth) {
  if (depth > kDeepest) return "its elements are nested too deep";
  for (; node != nullptr; node = node->psNext) {
    const std::string_view value = node->pszValue;
    if (node->eType == CXT_Text && value.find("/vsi") != std::string_view::npos)
      return "it refers to the virtual file system '" + std::string(value) + "'";
    if (isNamed(*node, {"PixelFunctionType", "PixelFunctionCode", "PixelFunctionLanguage"}))
      return "it holds a program";
    if (isNamed(*node, {"SourceFilename", "SourceDataset", "Filename"}))
      if (auto reason = sourceRefusal(folder, *node); !reason.empty()) return reason;
    if (auto reason = refusal(folder, node->psChild, depth + 1); !reason.empty()) return reason;
  }
  return {};
}

}  // namespace

std::string vrtRefusal(const std::string& folder, std::string_view xml) {
  const std::unique_ptr<CPLXMLNode, XmlDeleter> root(CPLParseXMLString(std::string(xml).c_str()));
  if (!root) return "its XML is broken";
  return refusal(folder.empty() ? "." : folder, root.get(), 0);
}

}  // namespace stadtblick::io
