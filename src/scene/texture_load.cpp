#include "scene/texture_load.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace stadtblick::scene {

TextureLoad::TextureLoad(std::vector<TextureRequest> requests, ImageLoader loader, std::uint32_t maxSize)
    : requests_(std::move(requests)),
      loader_(std::move(loader)),
      maxSize_(maxSize),
      left_(requests_.size()) {}

void TextureLoad::start(base::TaskPool& tasks) {
  running_ = requests_.size();
  for (const TextureRequest& request : requests_)
    tasks.submit([self = shared_from_this(), &request] { self->load(request); });
}

void TextureLoad::load(const TextureRequest& request) {
  Finished finished{request, {}};
  base::Diagnostics found;
  if (!cancel_.cancelled()) {
    try {
      if (auto loaded = loader_(request.path, maxSize_)) {
        finished.image = std::move(loaded).value();
      } else {
        found = std::move(loaded.diagnostics());
      }
    } catch (const std::exception& error) {  // out of memory: the picture fails, the program goes on
      found.add(base::DiagnosticCode::kPictureIncomplete, {}, {error.what()});
    }
  }
  const std::lock_guard lock(mutex_);
  failures_.append(std::move(found));
  finished_.push_back(std::move(finished));
  --running_;
  idle_.notify_all();
}

void TextureLoad::wait() {
  std::unique_lock lock(mutex_);
  idle_.wait(lock, [this] { return running_ == 0; });
}

std::vector<TextureLoad::Finished> TextureLoad::take() {
  const std::lock_guard lock(mutex_);
  left_ -= finished_.size();
  return std::exchange(finished_, {});
}

std::size_t TextureLoad::pending() const {
  const std::lock_guard lock(mutex_);
  return left_;
}

base::Diagnostics TextureLoad::takeFailures() {
  const std::lock_guard lock(mutex_);
  return std::exchange(failures_, {});
}

}  // namespace stadtblick::scene
