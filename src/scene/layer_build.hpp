#pragma once

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "base/progress.hpp"
#include "base/task_pool.hpp"
#include "model/image.hpp"
#include "scene/scene.hpp"
#include "scene/tile_source.hpp"

namespace stadtblick::scene {

/// A texture to be decoded: a file, or a picture that is in memory already.
struct TextureRequest {
  std::size_t index = 0;
  std::string path;
  model::TextureWrap wrap = model::TextureWrap::kRepeat;
  std::shared_ptr<const model::GroundImage> image;
};

/// Chunks and textures of one layer being made on the task pool. Shared between the tasks and the scene;
/// tasks of a cancelled build stop at the next chunk.
class LayerBuild : public std::enable_shared_from_this<LayerBuild> {
 public:
  LayerBuild(std::unique_ptr<TileSource> source, std::vector<TextureRequest> textures, ImageLoader loader,
             std::uint32_t maxTextureSize);

  void start(base::TaskPool& tasks);
  void cancel() { cancel_.cancel(); }
  /// Returns when no task of this build runs any more.
  void wait();

  struct Finished {
    std::size_t number = 0;
    model::TileMesh chunk;
  };
  struct FinishedTexture {
    TextureRequest request;
    model::Image image;
  };
  /// Everything decoded since the last call.
  std::vector<FinishedTexture> takeTextures();
  /// The next chunk in order whose textures were all taken; nothing while there is none.
  std::optional<Finished> takeChunk();
  /// Chunks and textures not yet taken; 1 while their number is not known.
  std::size_t pending() const;
  base::Diagnostics takeFailures();

 private:
  void plan(base::TaskPool& tasks);
  void loadChunk(std::size_t number);
  void loadTexture(const TextureRequest& request);
  template <typename Work>
  void submit(base::TaskPool& tasks, Work work);

  std::unique_ptr<TileSource> source_;
  std::vector<TextureRequest> textures_;
  ImageLoader loader_;
  std::uint32_t maxTextureSize_;
  base::CancelToken cancel_;

  mutable std::mutex mutex_;
  std::condition_variable idle_;
  std::size_t running_ = 0;
  bool planned_ = false;
  std::size_t chunksLeft_ = 0;
  std::size_t texturesLeft_ = 0;
  std::size_t nextChunk_ = 0;
  std::map<std::size_t, model::TileMesh> chunks_;
  std::map<std::size_t, FinishedTexture> finishedTextures_;
  base::Diagnostics failures_;
};

}  // namespace stadtblick::scene
