#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "base/task_pool.hpp"
#include "model/appearance.hpp"
#include "model/image.hpp"

namespace stadtblick::scene {

/// Decodes a texture file; wider or higher ones are scaled down to `maxSize`. Any thread.
using ImageLoader =
    std::function<base::Result<model::Image>(const std::filesystem::path&, std::uint32_t maxSize)>;

/// A texture file to be decoded.
struct TextureRequest {
  std::size_t index = 0;
  std::string path;
  model::TextureWrap wrap = model::TextureWrap::kRepeat;
};

/// The textures of one layer being decoded on the task pool. Shared between the tasks and the scene; tasks of
/// a cancelled load do nothing.
class TextureLoad : public std::enable_shared_from_this<TextureLoad> {
 public:
  TextureLoad(std::vector<TextureRequest> requests, ImageLoader loader, std::uint32_t maxSize);

  void start(base::TaskPool& tasks);
  void cancel() { cancel_.cancel(); }
  /// Returns when no task of this load runs any more.
  void wait();

  struct Finished {
    TextureRequest request;
    model::Image image;  ///< empty where it could not be read.
  };
  /// Everything decoded since the last call.
  std::vector<Finished> take();
  /// Textures not yet taken.
  std::size_t pending() const;
  base::Diagnostics takeFailures();

 private:
  void load(const TextureRequest& request);

  std::vector<TextureRequest> requests_;
  ImageLoader loader_;
  std::uint32_t maxSize_;
  base::CancelToken cancel_;

  mutable std::mutex mutex_;
  std::condition_variable idle_;
  std::size_t running_ = 0;
  std::size_t left_ = 0;
  std::vector<Finished> finished_;
  base::Diagnostics failures_;
};

}  // namespace stadtblick::scene
