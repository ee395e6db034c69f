#pragma once

#include <gtest/gtest.h>
#include <zip.h>

#include <filesystem>
#include <string>
#include <vector>

namespace stadtblick::io {

struct MadeMember {
  std::string name;
  std::string text;
  std::time_t modified = 1'700'000'000;
};

inline void makeZip(const std::filesystem::path& path, const std::vector<MadeMember>& members) {
  int error = 0;
  zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  ASSERT_NE(zip, nullptr);
  for (const MadeMember& member : members) {
    zip_source_t* source = zip_source_buffer(zip, member.text.data(), member.text.size(), 0);
    const zip_int64_t index = zip_file_add(zip, member.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    ASSERT_GE(index, 0);
    zip_file_set_mtime(zip, static_cast<zip_uint64_t>(index), member.modified, 0);
  }
  ASSERT_EQ(zip_close(zip), 0);
}

}  // namespace stadtblick::io
