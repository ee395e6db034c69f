#include "scene/layer_build.hpp"

#include <exception>

namespace stadtblick::scene {

namespace {

model::Image toImage(const model::GroundImage& ground) { return {ground.width, ground.height, ground.rgba}; }

}  // namespace

LayerBuild::LayerBuild(std::unique_ptr<TileSource> source, std::vector<TextureRequest> textures,
                       ImageLoader loader, std::uint32_t maxTextureSize)
    : source_(std::move(source)),
      textures_(std::move(textures)),
      loader_(std::move(loader)),
      maxTextureSize_(maxTextureSize),
      texturesLeft_(textures_.size()) {}

template <typename Work>
void LayerBuild::submit(base::TaskPool& tasks, Work work) {
  {
    const std::lock_guard lock(mutex_);
    ++running_;
  }
  tasks.submit([self = shared_from_this(), work] {
    if (!self->cancel_.cancelled()) {
      try {
        work(*self);
      } catch (const std::exception& error) {  // out of memory: the picture fails, the program goes on
        const std::lock_guard lock(self->mutex_);
        self->failures_.add(base::DiagnosticCode::kPictureIncomplete, {}, {error.what()});
        self->planned_ = true;
        self->chunksLeft_ = self->texturesLeft_ = 0;
        self->cancel_.cancel();
      }
    }
    const std::lock_guard lock(self->mutex_);
    --self->running_;
    self->idle_.notify_all();
  });
}

void LayerBuild::start(base::TaskPool& tasks) {
  submit(tasks, [&tasks](LayerBuild& self) { self.plan(tasks); });
  for (const TextureRequest& request : textures_)
    submit(tasks, [request](LayerBuild& self) { self.loadTexture(request); });
}

void LayerBuild::plan(base::TaskPool& tasks) {
  const std::size_t count = source_->prepare();
  {
    const std::lock_guard lock(mutex_);
    planned_ = true;
    chunksLeft_ = count;
  }
  for (std::size_t i = 0; i < count; ++i) submit(tasks, [i](LayerBuild& self) { self.loadChunk(i); });
}

void LayerBuild::loadChunk(std::size_t number) {
  model::TileMesh chunk = source_->load(number);
  const std::lock_guard lock(mutex_);
  chunks_.emplace(number, std::move(chunk));
}

void LayerBuild::loadTexture(const TextureRequest& request) {
  FinishedTexture finished{request, {}};
  base::Diagnostics found;
  if (request.image) {
    finished.image = toImage(*request.image);
  } else if (auto loaded = loader_(request.path, maxTextureSize_)) {
    finished.image = std::move(loaded).value();
  } else {
    found = std::move(loaded.diagnostics());
  }
  const std::lock_guard lock(mutex_);
  failures_.append(std::move(found));
  finishedTextures_.emplace(request.index, std::move(finished));
}

void LayerBuild::wait() {
  std::unique_lock lock(mutex_);
  idle_.wait(lock, [this] { return running_ == 0; });
}

std::vector<LayerBuild::FinishedTexture> LayerBuild::takeTextures() {
  const std::lock_guard lock(mutex_);
  std::vector<FinishedTexture> taken;
  for (auto& [index, texture] : finishedTextures_) taken.push_back(std::move(texture));
  texturesLeft_ -= std::min(texturesLeft_, taken.size());
  finishedTextures_.clear();
  return taken;
}

std::optional<LayerBuild::Finished> LayerBuild::takeChunk() {
  const std::lock_guard lock(mutex_);
  if (texturesLeft_ > 0) return std::nullopt;
  const auto found = chunks_.find(nextChunk_);
  if (found == chunks_.end()) return std::nullopt;
  Finished finished{nextChunk_++, std::move(found->second)};
  chunks_.erase(found);
  --chunksLeft_;
  return finished;
}

std::size_t LayerBuild::pending() const {
  const std::lock_guard lock(mutex_);
  return planned_ ? chunksLeft_ + texturesLeft_ : 1 + texturesLeft_;
}

base::Diagnostics LayerBuild::takeFailures() {
  const std::lock_guard lock(mutex_);
  return std::exchange(failures_, {});
}

}  // namespace stadtblick::scene
