#include "io/prepared/section_file.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

namespace stadtblick::io::prepared {

static_assert(std::endian::native == std::endian::little, "columns are read as they lie in the file");

namespace {

constexpr std::size_t kMostColumns = 256;

struct Header {
  std::array<char, 8> magic{};
  std::uint32_t version = 0;
  std::uint32_t columns = 0;
  std::uint64_t fileBytes = 0;
  std::uint64_t directoryHash = 0;
};
static_assert(sizeof(Header) == 32 && sizeof(SectionEntry) == 32);

std::uint64_t hashOf(const std::vector<SectionEntry>& entries) {
  ContentHash hash;
  hash.add(entries.data(), entries.size() * sizeof(SectionEntry));
  return hash.value();
}

}  // namespace

SectionWriter::SectionWriter(ByteSink& sink, FileKind kind, std::size_t columns)
    : sink_(sink), kind_(kind), columns_(columns) {
  assert(columns <= kMostColumns && kind.magic.size() == 8);
  const std::vector<char> room(sizeof(Header) + columns * sizeof(SectionEntry), 0);
  sink_.write(room.data(), room.size());
  at_ = room.size();
}

void SectionWriter::begin(SectionId id, std::size_t elementBytes) {
  entries_.push_back({id, static_cast<std::uint32_t>(elementBytes), at_, 0, 0});
  hash_ = ContentHash();
}

void SectionWriter::append(const void* bytes, std::size_t count) {
  if (count == 0) return;
  hash_.add(bytes, count);
  sink_.write(bytes, count);
  at_ += count;
}

void SectionWriter::end() {
  SectionEntry& entry = entries_.back();
  entry.count = (at_ - entry.offset) / entry.elementBytes;
  entry.hash = hash_.value();
  constexpr std::array<char, 8> kNothing{};
  const std::size_t gap = (8 - at_ % 8) % 8;
  sink_.write(kNothing.data(), gap);
  at_ += gap;
}

void SectionWriter::finish() {
  assert(entries_.size() == columns_);
  Header header;
  std::copy_n(kind_.magic.data(), header.magic.size(), header.magic.begin());
  header.version = kind_.version;
  header.columns = static_cast<std::uint32_t>(entries_.size());
  header.fileBytes = at_;
  header.directoryHash = hashOf(entries_);
  sink_.rewrite(sizeof(Header), entries_.data(), entries_.size() * sizeof(SectionEntry));
  sink_.rewrite(0, &header, sizeof(header));
}

std::size_t SectionFile::directoryBytes(std::string_view head) {
  Header header;
  if (head.size() < sizeof(header)) return 0;
  std::memcpy(&header, head.data(), sizeof(header));
  return header.columns > kMostColumns ? 0 : sizeof(header) + header.columns * sizeof(SectionEntry);
}

std::optional<SectionFile> SectionFile::open(std::string_view bytes, std::uint64_t fileBytes, FileKind kind,
                                             std::string& why) {
  const auto no = [&](std::string_view reason) {
    why = reason;
    return std::nullopt;
  };
  Header header;
  if (bytes.size() < sizeof(header)) return no("it is too short");
  std::memcpy(&header, bytes.data(), sizeof(header));
  if (std::string_view(header.magic.data(), header.magic.size()) != kind.magic)
    return no("it begins with something else");
  if (header.version != kind.version)
    return no("its version is " + std::to_string(header.version) + ", not " + std::to_string(kind.version));
  const std::size_t directory = directoryBytes(bytes);
  if (header.fileBytes != fileBytes || directory == 0 || directory > bytes.size())
    return no("a part of it is missing");
  SectionFile file;
  file.bytes_ = bytes;
  file.entries_.resize(header.columns);
  std::memcpy(file.entries_.data(), bytes.data() + sizeof(header), directory - sizeof(header));
  if (hashOf(file.entries_) != header.directoryHash) return no("its directory was changed");
  for (const SectionEntry& entry : file.entries_) {
    const bool fits = entry.elementBytes > 0 && entry.offset % 8 == 0 && entry.offset >= directory &&
                      entry.offset <= fileBytes &&
                      entry.count <= (fileBytes - entry.offset) / entry.elementBytes;
    if (!fits) return no("its directory leads out of it");
  }
  return file;
}

const SectionEntry* SectionFile::find(SectionId id) const {
  const auto found = std::ranges::find(entries_, id, &SectionEntry::id);
  return found == entries_.end() ? nullptr : &*found;
}

bool SectionFile::isIntact(SectionId id) const {
  const SectionEntry* entry = find(id);
  if (entry == nullptr || entry->offset + entry->count * entry->elementBytes > bytes_.size()) return false;
  return contentHash(bytes_.substr(entry->offset, entry->count * entry->elementBytes)) == entry->hash;
}

}  // namespace stadtblick::io::prepared
