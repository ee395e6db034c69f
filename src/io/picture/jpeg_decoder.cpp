#include <csetjmp>
#include <cstddef>
#include <cstdio>
// jpeglib.h needs size_t and FILE before it.
#include <jerror.h>
#include <jpeglib.h>

#include <array>
#include <vector>

#include "io/picture/decoders.hpp"

namespace stadtblick::io {

namespace {

/// What the callbacks of libjpeg and the code around them share. libjpeg leaves by longjmp, so nothing with a
/// destructor lives in the frames in between.
struct Job {
  jpeg_error_mgr errors{};  // first: libjpeg hands its address back
  std::jmp_buf leave{};
  std::array<char, JMSG_LENGTH_MAX> message{};
  bool cutShort = false;
  jpeg_progress_mgr progress{};
  jpeg_decompress_struct decoder{};
};

[[noreturn]] void onError(j_common_ptr common) {
  auto* job = reinterpret_cast<Job*>(common->err);
  (*common->err->format_message)(common, job->message.data());
  std::longjmp(job->leave, 1);
}

void onMessage(j_common_ptr common, int level) {
  if (level >= 0) return;  // trace
  const int code = common->err->msg_code;
  if (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER) reinterpret_cast<Job*>(common->err)->cutShort = true;
}

/// A progressive file may hold thousands of scans of a large picture in a few bytes.
void onProgress(j_common_ptr common) {
  constexpr int kMostScans = 200;
  const auto* decoder = reinterpret_cast<jpeg_decompress_struct*>(common);
  if (decoder->input_scan_number > kMostScans) ERREXIT(common, JERR_BAD_PROGRESSION);
}

/// The smallest of the decoder's own scales (1/1 … 1/8) that does not go below maxSize.
unsigned scaleDenominator(const jpeg_decompress_struct& decoder, std::uint32_t maxSize) {
  const auto longest = std::max(decoder.image_width, decoder.image_height);
  unsigned denominator = 1;
  while (denominator < 8 && longest / (denominator * 2) >= maxSize) denominator *= 2;
  return denominator;
}

/// Adobe writes inverted CMYK; that is the only CMYK seen in files.
void cmykToRgba(std::uint8_t* row, std::size_t width) {
  for (std::size_t i = 0; i < width; ++i, row += 4) {
    const unsigned black = row[3];
    for (std::size_t c = 0; c < 3; ++c) row[c] = static_cast<std::uint8_t>(row[c] * black / 255U);
    row[3] = 255;
  }
}

void readHeader(Job& job, std::string_view bytes) {
  jpeg_mem_src(&job.decoder, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  jpeg_read_header(&job.decoder, TRUE);
}

void readRows(Job& job, model::Image& image) {
  auto& decoder = job.decoder;
  while (decoder.output_scanline < decoder.output_height) {
    JSAMPROW row = image.rgba.data() + std::size_t{decoder.output_scanline} * image.width * 4;
    jpeg_read_scanlines(&decoder, &row, 1);
    if (decoder.out_color_space == JCS_CMYK) cmykToRgba(row, image.width);
  }
  jpeg_finish_decompress(&decoder);
}

/// False when libjpeg gave up; job.message says why.
bool decodeHeader(Job& job, std::string_view bytes, std::uint32_t maxSize) {
  if (setjmp(job.leave) != 0) return false;  // NOLINT(cert-err52-cpp): libjpeg's way
  jpeg_create_decompress(&job.decoder);
  job.decoder.progress = &job.progress;
  job.decoder.mem->max_memory_to_use = 1L << 30;
  readHeader(job, bytes);
  job.decoder.scale_num = 1;
  job.decoder.scale_denom = scaleDenominator(job.decoder, maxSize);
  const bool fourInks = job.decoder.jpeg_color_space == JCS_CMYK || job.decoder.jpeg_color_space == JCS_YCCK;
  job.decoder.out_color_space = fourInks ? JCS_CMYK : JCS_EXT_RGBA;
  jpeg_calc_output_dimensions(&job.decoder);
  return true;
}

bool decodePixels(Job& job, model::Image& image) {
  if (setjmp(job.leave) != 0) return false;  // NOLINT(cert-err52-cpp): libjpeg's way
  jpeg_start_decompress(&job.decoder);
  readRows(job, image);
  return true;
}

Decoded decodeWith(Job& job, std::string_view bytes, std::uint32_t maxSize) {
  Decoded result;
  if (!decodeHeader(job, bytes, maxSize)) return {{}, job.message.data()};
  result.error = sizeError(job.decoder.image_width, job.decoder.image_height);
  if (!result.error.empty()) return result;
  result.image.width = job.decoder.output_width;
  result.image.height = job.decoder.output_height;
  result.image.rgba.resize(std::size_t{result.image.width} * result.image.height * 4);
  if (!decodePixels(job, result.image)) return {{}, job.message.data()};
  if (job.cutShort) return {{}, "it is cut short"};
  return result;
}

}  // namespace

Decoded decodeJpeg(std::string_view bytes, std::uint32_t maxSize) {
  Job job;
  job.decoder.err = jpeg_std_error(&job.errors);
  job.errors.error_exit = onError;
  job.errors.emit_message = onMessage;
  job.progress.progress_monitor = onProgress;
  auto result = decodeWith(job, bytes, maxSize);
  jpeg_destroy_decompress(&job.decoder);
  return result;
}

}  // namespace stadtblick::io
