#pragma once

#include <map>
#include <memory>
#include <span>
#include <vector>

#include "io/prepared/byte_sink.hpp"
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
  explicit Spill(const std::filesystem::path& file) : sink_(file) {}

  /// The next pieces are of this source.
  void begin(std::uint32_t source, std::uint64_t sourceKey);
  /// Takes the objects of a piece in the frame of the project. Fails with kFileNotWritable.
  base::Result<base::Done> add(const model::CityModel& piece);
  /// Writes out what is in memory. Fails with kFileNotWritable.
  base::Result<base::Done> end();

  /// All sources are through: parts can be read, from any thread. Fails with kFileNotWritable.
  base::Result<base::Done> finish();

  std::uint32_t objects() const { return sequence_; }  ///< of the source, so far.
  std::vector<ObjectRecord>& records() { return records_; }
  const std::vector<SpilledPart>& parts() const { return parts_; }
  /// Fails with kFileNotReadable, kPreparedDamaged.
  base::Result<CellContent> read(const SpilledPart& part);

 private:
  /// What has been gathered of the source in one square.
  struct Gathered {
    Gathered() : appender(content.model) {}
    CellContent content{model::emptyModel(), {}, {}};
    model::ModelAppender appender;
  };

  void record(const model::CityModel& piece, std::map<GridKey, std::vector<model::ObjectIndex>>& bySquare);

  FileSink sink_;
  std::uint32_t source_ = 0;
  std::uint64_t sourceKey_ = 0;
  std::uint32_t sequence_ = 0;
  std::map<GridKey, std::unique_ptr<Gathered>> gathered_;
  std::uint64_t gatheredVertices_ = 0;
  std::vector<ObjectRecord> records_;
  std::vector<SpilledPart> parts_;
};

/// Vertices of each top-level object's surfaces and curves, instances counted by their prototype; 0 at
/// others.
std::vector<std::uint32_t> verticesOfObjects(const model::CityModel& model);

}  // namespace stadtblick::io::prepared
