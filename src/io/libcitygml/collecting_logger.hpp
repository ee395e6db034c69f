#pragma once

// Inside this folder only.

#include <citygml/citygmllogger.h>

#include <string>
#include <vector>

namespace stadtblick::io::libcitygml {

// libcitygml's class has no virtual destructor; ours is only ever deleted as what it is.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"

/// Keeps what libcitygml says instead of printing it.
class CollectingLogger final : public ::citygml::CityGMLLogger {
 public:
  CollectingLogger() : CityGMLLogger(LOGLEVEL::LL_WARNING) {}
  void log(LOGLEVEL level, const std::string& message, const char* file, int line) const override;

  std::size_t externalReferenceErrors() const { return externalReferences_; }
  std::size_t errors() const { return errors_; }
  const std::string& firstError() const { return firstError_; }
  std::size_t skippedElements() const { return skipped_; }
  const std::string& firstSkipped() const { return firstSkipped_; }

 private:
  mutable std::size_t externalReferences_ = 0;
  mutable std::size_t errors_ = 0;
  mutable std::string firstError_;
  mutable std::size_t skipped_ = 0;
  mutable std::string firstSkipped_;
};

#pragma GCC diagnostic pop

}  // namespace stadtblick::io::libcitygml
