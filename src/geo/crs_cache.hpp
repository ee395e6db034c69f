#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "geo/crs.hpp"

namespace stadtblick::geo {

/// CRSs that were read before, or could not be: PROJ takes some 20 ms to look one up, and the tiles of a city
/// name the same ones. Any thread.
class CrsCache {
 public:
  /// Crs::fromText, looked up once a text.
  base::Result<Crs> fromText(std::string_view text);

 private:
  std::mutex mutex_;
  std::map<std::string, base::Result<Crs>, std::less<>> known_;
};

}  // namespace stadtblick::geo
