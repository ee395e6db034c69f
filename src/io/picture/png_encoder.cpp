#include <png.h>

#include <csetjmp>
#include <exception>
#include <string>
#include <vector>

#include "base/atomic_file.hpp"
#include "io/image_file.hpp"

namespace stadtblick::io {

namespace {

constexpr std::size_t kLongestKeyword = 79;

/// Everything libpng's callbacks and the code around them share; libpng leaves by longjmp.
struct Job {
  const model::Image& image;
  std::vector<png_text> texts;
  std::vector<std::uint8_t> row;
  bool opaque = true;
  std::string bytes;
  png_structp png = nullptr;
  png_infop info = nullptr;
};

void onWrite(png_structp png, png_bytep data, png_size_t size) {
  auto* job = static_cast<Job*>(png_get_io_ptr(png));
  job->bytes.append(reinterpret_cast<const char*>(data), size);
}

void onFlush(png_structp /*png*/) {}
void onWarning(png_structp /*png*/, png_const_charp /*message*/) {}

bool isOpaque(const model::Image& image) {
  for (std::size_t i = 3; i < image.rgba.size(); i += 4)
    if (image.rgba[i] != 255) return false;
  return true;
}

void writeRow(Job& job, std::size_t index) {
  const auto* source = job.image.rgba.data() + index * job.image.width * 4;
  if (!job.opaque) {
    png_write_row(job.png, source);
    return;
  }
  for (std::size_t i = 0; i < job.image.width; ++i)
    for (std::size_t c = 0; c < 3; ++c) job.row[i * 3 + c] = source[i * 4 + c];
  png_write_row(job.png, job.row.data());
}

/// False when libpng gave up. No object with a destructor lives in this frame.
bool write(Job& job) {
  if (setjmp(png_jmpbuf(job.png)) != 0) return false;  // NOLINT(cert-err52-cpp): libpng's way
  png_set_write_fn(job.png, &job, onWrite, onFlush);
  png_set_IHDR(job.png, job.info, job.image.width, job.image.height, 8,
               job.opaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGBA, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB(job.png, job.info, PNG_sRGB_INTENT_PERCEPTUAL);
  png_set_compression_level(job.png, 6);
  if (!job.texts.empty())
    png_set_text(job.png, job.info, job.texts.data(), static_cast<int>(job.texts.size()));
  png_write_info(job.png, job.info);
  for (std::size_t row = 0; row < job.image.height; ++row) writeRow(job, row);
  png_write_end(job.png, nullptr);
  return true;
}

png_text textChunk(const std::pair<std::string, std::string>& entry) {
  // libpng's struct is not const; it copies the texts.
  png_text text{};
  text.compression = PNG_ITXT_COMPRESSION_NONE;
  text.key = const_cast<png_charp>(entry.first.c_str());
  text.text = const_cast<png_charp>(entry.second.c_str());
  text.itxt_length = entry.second.size();
  return text;
}

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return value;
}

/// Keyword 0 flag method language 0 keyword-in-language 0 text
bool parseInternationalText(std::string_view chunk, PictureMetadata& metadata) {
  const auto keyEnd = chunk.find('\0');
  if (keyEnd == std::string_view::npos || keyEnd + 3 > chunk.size() || chunk[keyEnd + 1] != 0) return false;
  const auto languageEnd = chunk.find('\0', keyEnd + 3);
  if (languageEnd == std::string_view::npos) return false;
  const auto translatedEnd = chunk.find('\0', languageEnd + 1);
  if (translatedEnd == std::string_view::npos) return false;
  metadata.emplace_back(chunk.substr(0, keyEnd), chunk.substr(translatedEnd + 1));
  return true;
}

}  // namespace

std::string encodePng(const model::Image& image, const PictureMetadata& metadata) {
  if (image.width == 0 || image.height == 0 ||
      image.rgba.size() != std::size_t{image.width} * image.height * 4)
    return {};
  Job job{image, {}, {}, isOpaque(image), {}};
  job.row.resize(std::size_t{image.width} * 3);
  for (const auto& entry : metadata)
    if (!entry.first.empty() && entry.first.size() <= kLongestKeyword) job.texts.push_back(textChunk(entry));
  job.png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, onWarning);
  job.info = png_create_info_struct(job.png);
  const bool written = write(job);
  png_destroy_write_struct(&job.png, &job.info);
  return written ? std::move(job.bytes) : std::string();
}

base::Result<base::Done> writePng(const std::filesystem::path& path, const model::Image& image,
                                  const PictureMetadata& metadata) {
  const auto bytes = encodePng(image, metadata);
  if (bytes.empty())
    return base::Result<base::Done>::failure(base::DiagnosticCode::kFileNotWritable, {path.string(), 0, {}},
                                             {path.string(), "the picture has no pixels"});
  return base::writeFileAtomically(path, bytes);
}

base::Result<PictureMetadata> readPngMetadata(const std::filesystem::path& path) {
  using Failure = base::Result<PictureMetadata>;
  auto file = base::readFile(path);
  if (!file) return Failure::failure(std::move(file.diagnostics()));
  const std::string_view bytes = file.value();
  constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);
  constexpr std::size_t kChunkFrame = 12;  // length, type, checksum
  if (!bytes.starts_with(kSignature))
    return Failure::failure(base::DiagnosticCode::kTextureUnreadable, {path.string(), 0, {}},
                            {path.string(), "it is no PNG"});
  PictureMetadata metadata;
  for (std::size_t at = kSignature.size(); at + kChunkFrame <= bytes.size();) {
    const std::size_t length = bigEndian(bytes, at);
    if (length > bytes.size() - at - kChunkFrame) break;
    if (bytes.substr(at + 4, 4) == "iTXt") parseInternationalText(bytes.substr(at + 8, length), metadata);
    at += length + kChunkFrame;
  }
  return metadata;
}

}  // namespace stadtblick::io
