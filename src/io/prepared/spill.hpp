#pragma once

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "base/scratch_bytes.hpp"
#include "io/prepared/cell_file.hpp"
#include "io/prepared/object_index.hpp"
#include "model/model_appender.hpp"

namespace stadtblick::io::prepared {

/// A part of one source that lies in one square, put aside in a file until the square is built.
struct SpilledPart {
  GridKey square;
  std::uint32_t source = 0;
  std::uint64_t offset = 0;
  std::uint64_t bytes = 0;
};

/// Takes the pieces of the sources and parts their objects by square. Little stays in memory.
class Spill {
 public:
  /// A file that nobody else sees lies in `folder`.
  explicit Spill(const std::filesystem::path& folder) : scratch_(folder) {}

  /// Where the records of top-level objects go from here on; nowhere to begin with.
  void tellRecords(std::function<void(const ObjectRecord&)> record) { tell_ = std::move(record); }

  /// The next pieces are of this source.
  void begin(std::uint32_t source, std::uint64_t sourceKey);
  /// Takes the objects of a piece in the frame of the project. Fails with kFileNotWritable.
  base::Result<base::Done> add(const model::CityModel& piece);
  /// Writes out what is in memory. Fails with kFileNotWritable.
  base::Result<base::Done> end();

  std::uint32_t objects() const { return sequence_; }  ///< of the source, so far.
  const std::vector<SpilledPart>& parts() const { return parts_; }
  /// When all sources are through, any thread reads. Fails with kFileNotReadable, kPreparedDamaged.
  base::Result<CellContent> read(const SpilledPart& part) const;

 private:
  /// What has been gathered of the source in one square.
  struct Gathered {
    Gathered() : appender(content.model) {}
    CellContent content{model::emptyModel(), {}, {}};
    model::ModelAppender appender;
  };

  struct Entry {
    model::ObjectIndex object;
    std::uint32_t sequence;
  };
  std::map<GridKey, std::vector<Entry>> record(const model::CityModel& piece);

  base::ScratchBytes scratch_;
  std::function<void(const ObjectRecord&)> tell_;
  std::uint32_t source_ = 0;
  std::uint64_t sourceKey_ = 0;
  std::uint32_t sequence_ = 0;
  std::map<GridKey, std::unique_ptr<Gathered>> gathered_;
  std::uint64_t gatheredVertices_ = 0;
  std::vector<SpilledPart> parts_;
};

/// Vertices of each top-level object's surfaces and curves, instances counted by their prototype; 0 at
/// others.
std::vector<std::uint32_t> verticesOfObjects(const model::CityModel& model);

}  // namespace stadtblick::io::prepared
