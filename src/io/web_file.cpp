#include "io/web_file.hpp"

#include <curl/curl.h>
#include <fmt/format.h>

#include <memory>

namespace stadtblick::io {

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 30;
constexpr long kConnectSeconds = 15;
constexpr long kSilentSeconds = 30;

struct HandleCloser {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};

/// One a thread: it keeps its connections for the next tile.
CURL* handleOfThread() {
  static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (started != CURLE_OK) return nullptr;
  thread_local const std::unique_ptr<CURL, HandleCloser> handle(curl_easy_init());
  return handle.get();
}

std::size_t take(char* data, std::size_t size, std::size_t count, void* into) {
  auto& bytes = *static_cast<std::string*>(into);
  if (bytes.size() + size * count > kMostBytes) return 0;  // ends the transfer
  bytes.append(data, size * count);
  return size * count;
}

}  // namespace

base::Result<std::string> fetchFromWeb(const std::string& address) {
  using Failure = base::Result<std::string>;
  const auto unread = [&](const std::string& reason) {
    return Failure::failure(base::DiagnosticCode::kFileNotReadable, {address, 0, {}}, {address, reason});
  };
  CURL* const handle = handleOfThread();
  if (handle == nullptr) return unread("the network cannot be used");
  curl_easy_reset(handle);
  std::string bytes;
  char why[CURL_ERROR_SIZE] = {};
  curl_easy_setopt(handle, CURLOPT_URL, address.c_str());
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(handle, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "");  // gzip, as servers of tiles like it
  curl_easy_setopt(handle, CURLOPT_USERAGENT, "Stadtblick");
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, kSilentSeconds);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &take);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, &bytes);
  curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, why);
  const CURLcode code = curl_easy_perform(handle);
  if (code == CURLE_WRITE_ERROR) return unread("it is larger than a gigabyte");
  if (code != CURLE_OK) return unread(why[0] != '\0' ? why : curl_easy_strerror(code));
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  if (status == 404 || status == 410)
    return Failure::failure(base::DiagnosticCode::kFileNotFound, {address, 0, {}}, {address});
  if (status >= 300) return unread(fmt::format("the server answers {}", status));
  return bytes;
}

}  // namespace stadtblick::io
