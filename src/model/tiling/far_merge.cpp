#include "model/tiling/far_merge.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <tuple>

#include "model/tiling/far_block.hpp"

namespace stadtblick::model {

namespace {

constexpr double kFirstMetres = 5.0;    // stages of 5, 10, 20 … metres: each begins with the one before
constexpr double kStreetMetres = 14.0;  // houses farther apart than this may have a street between them
constexpr double kGapShare = 0.75;      // of the metres: gaps that are filled
constexpr double kHeightShare = 0.5;    // of the metres: tops that count as equally high
constexpr double kWasteShare = 0.5;     // of the metres: what a box may be wider than what it stands for
constexpr double kSmallShare = 0.1;     // of the square metres: what is left out where it stands alone
constexpr double kMostGrowth = 1.6;     // of what stays, for what was left out
constexpr double kBucketMetres = 32.0;
constexpr int kMostBuckets = 64;  // along a side

double areaOf(const Rectangle2& box) { return 4.0 * box.halfLength * box.halfWidth; }

/// Extents of a rectangle along and across a direction.
struct Extents {
  double lowU, highU, lowV, highV;
};

Extents extentsOf(const Rectangle2& box, double cosine, double sine) {
  const double u = box.centre.x * cosine + box.centre.y * sine;
  const double v = -box.centre.x * sine + box.centre.y * cosine;
  const double c = std::abs(std::cos(box.angle) * cosine + std::sin(box.angle) * sine);
  const double s = std::abs(std::sin(box.angle) * cosine - std::cos(box.angle) * sine);
  const double halfU = box.halfLength * c + box.halfWidth * s;
  const double halfV = box.halfLength * s + box.halfWidth * c;
  return {u - halfU, u + halfU, v - halfV, v + halfV};
}

struct Merge {
  FarBody body;
  double waste;  ///< square metres.
};

/// Both as one; nothing where that would be too far off.
std::optional<Merge> merged(const FarBody& a, const FarBody& b, double metres) {
  if (std::abs(a.top - b.top) > kHeightShare * metres || std::abs(a.ground - b.ground) > metres)
    return std::nullopt;
  const double angle = a.box.halfLength >= b.box.halfLength ? a.box.angle : b.box.angle;
  const double cosine = std::cos(angle);
  const double sine = std::sin(angle);
  const Extents ea = extentsOf(a.box, cosine, sine);
  const Extents eb = extentsOf(b.box, cosine, sine);
  const double gapU = std::max({ea.lowU - eb.highU, eb.lowU - ea.highU, 0.0});
  const double gapV = std::max({ea.lowV - eb.highV, eb.lowV - ea.highV, 0.0});
  if (std::hypot(gapU, gapV) > std::min(kGapShare * metres, kStreetMetres)) return std::nullopt;
  const Extents all{std::min(ea.lowU, eb.lowU), std::max(ea.highU, eb.highU), std::min(ea.lowV, eb.lowV),
                    std::max(ea.highV, eb.highV)};
  Rectangle2 box;
  const double middleU = (all.lowU + all.highU) / 2;
  const double middleV = (all.lowV + all.highV) / 2;
  box.centre = {middleU * cosine - middleV * sine, middleU * sine + middleV * cosine};
  box.angle = angle;
  box.halfLength = (all.highU - all.lowU) / 2;
  box.halfWidth = (all.highV - all.lowV) / 2;
  if (box.halfWidth > box.halfLength) {
    std::swap(box.halfLength, box.halfWidth);
    box.angle += angle > 0.0 ? -1.5707963267948966 : 1.5707963267948966;
  }
  const double waste = std::max(areaOf(box) - areaOf(a.box) - areaOf(b.box), 0.0);
  if (waste > kWasteShare * metres * 2.0 * box.halfLength) return std::nullopt;
  FarBody body = a.largestArea >= b.largestArea ? a : b;
  body.box = box;
  body.area = a.area + b.area;
  body.ground = std::min(a.ground, b.ground);
  body.top = body.area > 0.0 ? (a.top * a.area + b.top * b.area) / body.area : std::max(a.top, b.top);
  return Merge{body, waste};
}

struct Pair {
  double waste;
  std::uint32_t a, b;
  auto key() const { return std::tuple(waste, a, b); }
};

/// Pairs of bodies that could be one, by buckets of the ground.
std::vector<Pair> candidates(const std::vector<FarBody>& bodies, double metres) {
  const double reach = std::min(kGapShare * metres, kStreetMetres) / 2;
  std::vector<Extents> boxes;
  Extents all{INFINITY, -INFINITY, INFINITY, -INFINITY};
  for (const FarBody& body : bodies) {
    Extents e = extentsOf(body.box, 1.0, 0.0);
    e = {e.lowU - reach, e.highU + reach, e.lowV - reach, e.highV + reach};
    boxes.push_back(e);
    all = {std::min(all.lowU, e.lowU), std::max(all.highU, e.highU), std::min(all.lowV, e.lowV),
           std::max(all.highV, e.highV)};
  }
  const double side = std::max(all.highU - all.lowU, all.highV - all.lowV);
  const double bucket = std::max(kBucketMetres, side / kMostBuckets);
  const auto at = [bucket](double value, double low) {
    return static_cast<int>(std::clamp((value - low) / bucket, 0.0, static_cast<double>(kMostBuckets)));
  };
  constexpr std::size_t kRow = kMostBuckets + 1;
  std::vector<std::vector<std::uint32_t>> buckets(kRow * kRow);
  for (std::uint32_t i = 0; i < boxes.size(); ++i)
    for (int y = at(boxes[i].lowV, all.lowV); y <= at(boxes[i].highV, all.lowV); ++y)
      for (int x = at(boxes[i].lowU, all.lowU); x <= at(boxes[i].highU, all.lowU); ++x)
        buckets[static_cast<std::size_t>(y) * kRow + static_cast<std::size_t>(x)].push_back(i);
  std::vector<Pair> pairs;
  for (std::size_t number = 0; number < buckets.size(); ++number) {
    const auto& list = buckets[number];
    for (std::size_t i = 0; i < list.size(); ++i)
      for (std::size_t j = i + 1; j < list.size(); ++j) {
        const Extents& a = boxes[list[i]];
        const Extents& b = boxes[list[j]];
        const double x = std::max(a.lowU, b.lowU);
        const double y = std::max(a.lowV, b.lowV);
        if (x > std::min(a.highU, b.highU) || y > std::min(a.highV, b.highV)) continue;
        // A pair that meets in several buckets counts where its common part begins.
        const auto home =
            static_cast<std::size_t>(at(y, all.lowV)) * kRow + static_cast<std::size_t>(at(x, all.lowU));
        if (home != number) continue;
        if (const auto merge = merged(bodies[list[i]], bodies[list[j]], metres))
          pairs.push_back({merge->waste, list[i], list[j]});
      }
  }
  std::ranges::sort(pairs, {}, &Pair::key);
  return pairs;
}

/// What belongs together, the least waste first.
std::vector<FarBody> mergeStage(std::vector<FarBody> bodies, double metres) {
  std::vector<std::uint32_t> root(bodies.size());
  std::iota(root.begin(), root.end(), 0U);
  const auto find = [&root](std::uint32_t i) {
    while (root[i] != i) i = root[i] = root[root[i]];
    return i;
  };
  for (const Pair& pair : candidates(bodies, metres)) {
    const std::uint32_t a = find(pair.a);
    const std::uint32_t b = find(pair.b);
    if (a == b) continue;
    const auto merge = merged(bodies[a], bodies[b], metres);
    if (!merge) continue;
    root[std::max(a, b)] = std::min(a, b);
    bodies[std::min(a, b)] = merge->body;
  }
  std::vector<FarBody> result;
  for (std::uint32_t i = 0; i < bodies.size(); ++i)
    if (root[i] == i) result.push_back(bodies[i]);
  return result;
}

void leaveOutSmall(std::vector<FarBody>& bodies, double metres) {
  const auto isSmall = [metres](const FarBody& body) {
    return body.area < kSmallShare * metres * metres && body.top - body.ground < metres;
  };
  const auto sum = [&bodies] {
    return std::accumulate(bodies.begin(), bodies.end(), 0.0,
                           [](double area, const FarBody& body) { return area + body.area; });
  };
  const double before = sum();
  const FarBody largest = *std::ranges::max_element(bodies, {}, &FarBody::area);
  std::erase_if(bodies, isSmall);
  if (bodies.empty()) bodies.push_back(largest);  // a hamlet does not vanish
  const double after = sum();
  const double growth = after > 0.0 ? std::min(before / after, kMostGrowth) : 1.0;
  for (FarBody& body : bodies) body.area *= growth;
}

}  // namespace

std::vector<FarBody> mergedBodies(const FarLevels& cell, double metres) {
  constexpr auto kWhich = static_cast<unsigned>(FarForm::kMerged);
  std::vector<FarBody> bodies;
  for (const FarBlock& block : cell.blocks) {
    if ((static_cast<unsigned>(block.forms) >> kWhich & 1U) == 0) continue;
    FarBody body;
    body.object = block.object;
    body.box = rectangleOf(block);
    body.area = body.largestArea = areaOf(body.box);
    body.ground = static_cast<double>(block.ground);
    body.top = static_cast<double>(block.mean);
    body.roof = block.roof;
    body.wall = block.wall;
    // Stored bytes may hold anything.
    if (std::isfinite(body.area) && std::isfinite(body.box.centre.x + body.box.centre.y + body.box.angle) &&
        std::isfinite(body.ground + body.top))
      bodies.push_back(body);
  }
  if (bodies.empty()) return bodies;
  for (double stage = kFirstMetres; stage < metres; stage *= 2.0)
    bodies = mergeStage(std::move(bodies), stage);
  bodies = mergeStage(std::move(bodies), metres);
  leaveOutSmall(bodies, metres);
  return bodies;
}

Rectangle2 drawnBox(const FarBody& body) {
  constexpr double kLeastWidth = 0.5;  // of the box
  Rectangle2 box = body.box;
  const double full = areaOf(box);
  if (full <= 0.0) return box;
  const double share = body.area / full;
  const double across = std::max(share, kLeastWidth);
  box.halfWidth *= across;
  box.halfLength *= share / across;
  return box;
}

}  // namespace stadtblick::model
