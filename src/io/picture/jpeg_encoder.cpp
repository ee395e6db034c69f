#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
// jpeglib.h needs size_t and FILE before it.
#include <jpeglib.h>

#include "io/image_file.hpp"

namespace stadtblick::io {

namespace {

/// What the callbacks of libjpeg and the code around them share; libjpeg leaves by longjmp, so nothing with a
/// destructor lives in the frames in between.
struct Job {
  jpeg_error_mgr errors{};  // first: libjpeg hands its address back
  std::jmp_buf leave{};
  jpeg_compress_struct encoder{};
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
};

[[noreturn]] void onError(j_common_ptr common) {
  std::longjmp(reinterpret_cast<Job*>(common->err)->leave, 1);
}
void onMessage(j_common_ptr /*common*/, int /*level*/) {}

bool encode(Job& job, const model::Image& image, int quality) {
  if (setjmp(job.leave) != 0) return false;  // NOLINT(cert-err52-cpp): libjpeg's way
  jpeg_create_compress(&job.encoder);
  jpeg_mem_dest(&job.encoder, &job.bytes, &job.size);
  job.encoder.image_width = image.width;
  job.encoder.image_height = image.height;
  job.encoder.input_components = 4;
  job.encoder.in_color_space = JCS_EXT_RGBA;
  jpeg_set_defaults(&job.encoder);
  jpeg_set_quality(&job.encoder, quality, TRUE);
  jpeg_start_compress(&job.encoder, TRUE);
  while (job.encoder.next_scanline < image.height) {
    const auto* row = image.rgba.data() + std::size_t{job.encoder.next_scanline} * image.width * 4;
    JSAMPROW rows = const_cast<JSAMPROW>(row);  // libjpeg only reads it
    jpeg_write_scanlines(&job.encoder, &rows, 1);
  }
  jpeg_finish_compress(&job.encoder);
  return true;
}

}  // namespace

std::string encodeJpeg(const model::Image& image, int quality) {
  Job job;
  job.encoder.err = jpeg_std_error(&job.errors);
  job.errors.error_exit = onError;
  job.errors.emit_message = onMessage;
  std::string result;
  if (image.width > 0 && image.height > 0 && encode(job, image, quality))
    result.assign(reinterpret_cast<const char*>(job.bytes), job.size);
  jpeg_destroy_compress(&job.encoder);
  std::free(job.bytes);
  return result;
}

}  // namespace stadtblick::io
