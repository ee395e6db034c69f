#include "io/gdal/vrt_check.hpp"

#include <cpl_minixml.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <memory>

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

std::string sourceRefusal(const fs::path& folder, std::string_view name) {
  const std::string quoted = "'" + std::string(name) + "'";
  const fs::path relative(name);
  if (name.empty() || relative.is_absolute() || name.find(':') != std::string_view::npos)
    return "it refers to " + quoted + ", which is no file in its own folder";
  for (const auto& part : relative)
    if (part == "..") return "it refers to " + quoted + ", which lies outside of its own folder";
  std::error_code error;
  if (!fs::is_regular_file(folder / relative, error)) return "it refers to " + quoted + ", which is missing";
  if (isVirtual(folder / relative)) return "it refers to another virtual raster, " + quoted;
  return {};
}

bool isSource(std::string_view element) {
  return element == "SourceFilename" || element == "SourceDataset" || element == "Filename";
}

bool isRefusedElement(std::string_view element) {
  return element == "PixelFunctionType" || element == "PixelFunctionCode" ||
         element == "PixelFunctionLanguage";
}

std::string refusal(const fs::path& folder, const CPLXMLNode* node, int depth) {
  if (depth > kDeepest) return "its elements are nested too deep";
  for (; node != nullptr; node = node->psNext) {
    const std::string_view value = node->pszValue;
    if (node->eType == CXT_Text && value.find("/vsi") != std::string_view::npos)
      return "it refers to the virtual file system '" + std::string(value) + "'";
    if (node->eType == CXT_Element && isRefusedElement(value)) return "it holds a program";
    if (node->eType == CXT_Element && isSource(value))
      if (auto reason = sourceRefusal(folder, textOf(*node)); !reason.empty()) return reason;
    if (auto reason = refusal(folder, node->psChild, depth + 1); !reason.empty()) return reason;
  }
  return {};
}

}  // namespace

std::string vrtRefusal(const std::string& folder, std::string_view xml) {
  const std::unique_ptr<CPLXMLNode, XmlDeleter> root(CPLParseXMLString(std::string(xml).c_str()));
  if (!root) return "its XML is broken";
  return refusal(folder, root.get(), 0);
}

}  // namespace stadtblick::io
