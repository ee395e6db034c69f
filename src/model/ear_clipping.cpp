#include "model/ear_clipping.hpp"

#include <algorithm>
#include <cmath>

namespace stadtblick::model {

namespace {

/// Of twice an area, against the square of the ring's extent: what rounding cannot make of nothing.
constexpr double kPlain = 1e-12;

struct Bounds {
  double minX, minY, maxX, maxY;
};

/// Nothing of one edge lies on the other, by a margin.
bool plainlyApart(Flat a, Flat b, Flat c, Flat d, double margin) {
  const double fromC = turn(a, b, c);
  const double fromD = turn(a, b, d);
  if ((fromC > margin && fromD > margin) || (fromC < -margin && fromD < -margin)) return true;
  const double fromA = turn(c, d, a);
  const double fromB = turn(c, d, b);
  return (fromA > margin && fromB > margin) || (fromA < -margin && fromB < -margin);
}

/// A ring whose corners are taken away one after the other.
class EarClipper {
 public:
  EarClipper(std::span<const Flat> ring, double extent)
      : ring_(ring), count_(ring.size()), extent_(extent), margin_(kPlain * extent * extent) {}

  bool isPlain() {
    const double gap = kPlain * extent_;
    for (std::size_t i = 0; i < count_; ++i) {
      const Flat a = ring_[i];
      const Flat b = ring_[after(i)];
      bounds_[i] = {std::min(a.x, b.x) - gap, std::min(a.y, b.y) - gap, std::max(a.x, b.x) + gap,
                    std::max(a.y, b.y) + gap};
    }
    // Where no corner turns inward and the ring goes round once, it cannot meet itself.
    bool inward = false;
    std::size_t changesOfDirection = 0;
    bool wasEastward = ring_[0].x > ring_[count_ - 1].x;
    for (std::size_t i = 0; i < count_; ++i) {
      const Flat a = ring_[i > 0 ? i - 1 : count_ - 1];
      const Flat b = ring_[i];
      const Flat c = ring_[after(i)];
      const double turned = turn(a, b, c);
      // Straight on is plain, back over the edge before is not.
      const bool straight = std::abs(turned) <= margin_;
      if (straight && !((b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) > 0.0)) return false;
      inward = inward || turned < -margin_;
      const bool eastward = c.x > b.x;
      changesOfDirection += eastward != wasEastward ? 1U : 0U;
      wasEastward = eastward;
    }
    if (!inward && changesOfDirection <= 2) return true;
    return count_ <= kFew ? allApart() : allApartFromWestToEast();
  }

  bool clip(std::vector<std::array<std::uint16_t, 3>>& triangles) {
    for (std::size_t i = 0; i < count_; ++i) {
      next_[i] = static_cast<std::uint16_t>(after(i));
      last_[i] = static_cast<std::uint16_t>(i > 0 ? i - 1 : count_ - 1);
    }
    for (std::size_t i = 0; i < count_; ++i) {
      if (turnAt(i) > margin_) {
        place_[i] = kOutward;
      } else {
        place_[i] = inwardCount_;
        inward_[inwardCount_++] = static_cast<std::uint16_t>(i);
      }
    }
    std::size_t left = count_;
    std::size_t at = 0;
    for (std::size_t misses = 0; left > 3;) {
      if (!isEar(at)) {
        if (++misses > left) return false;
        at = next_[at];
        continue;
      }
      misses = 0;
      const std::uint16_t before = last_[at];
      const std::uint16_t behind = next_[at];
      triangles.push_back({before, static_cast<std::uint16_t>(at), behind});
      next_[before] = behind;
      last_[behind] = before;
      update(before);
      update(behind);
      --left;
      at = next_[behind];  // not the same corner again: fewer thin fans
    }
    if (place_[at] != kOutward) return false;
    triangles.push_back({last_[at], static_cast<std::uint16_t>(at), next_[at]});
    return true;
  }

 private:
  static constexpr std::size_t kFew = 24;
  static constexpr std::uint16_t kOutward = UINT16_MAX;

  /// Whether two edges that meet at no corner are apart.
  bool apart(std::size_t i, std::size_t j) const {
    const Bounds& e = bounds_[i];
    const Bounds& f = bounds_[j];
    const int beside = static_cast<int>(e.maxX < f.minX) | static_cast<int>(f.maxX < e.minX) |
                       static_cast<int>(e.maxY < f.minY) | static_cast<int>(f.maxY < e.minY);
    if (beside != 0) return true;
    return plainlyApart(ring_[i], ring_[after(i)], ring_[j], ring_[after(j)], margin_);
  }
  std::size_t after(std::size_t i) const { return i + 1 < count_ ? i + 1 : 0; }

  bool allApart() const {
    for (std::size_t i = 0; i + 2 < count_; ++i) {
      const std::size_t end = i == 0 ? count_ - 1 : count_;  // neighbours share a point
      for (std::size_t j = i + 2; j < end; ++j) {
        if (!apart(i, j)) return false;
      }
    }
    return true;
  }

  bool allApartFromWestToEast() {
    for (std::size_t i = 0; i < count_; ++i) next_[i] = static_cast<std::uint16_t>(i);
    const auto order = std::span(next_).first(count_);
    std::ranges::sort(order, {}, [this](std::uint16_t i) { return bounds_[i].minX; });
    for (std::size_t o = 0; o < count_; ++o) {
      const std::size_t i = order[o];
      for (std::size_t p = o + 1; p < count_ && bounds_[order[p]].minX <= bounds_[i].maxX; ++p) {
        const std::size_t j = order[p];
        if (j != after(i) && i != after(j) && !apart(i, j)) return false;
      }
    }
    return true;
  }

  double turnAt(std::size_t at) const { return turn(ring_[last_[at]], ring_[at], ring_[next_[at]]); }

  /// Corners beside an ear that was clipped turn inward less than before, or not any more.
  void update(std::uint16_t at) {
    const std::uint16_t place = place_[at];
    if (place == kOutward || turnAt(at) <= margin_) return;
    const std::uint16_t moved = inward_[--inwardCount_];
    inward_[place] = moved;
    place_[moved] = place;
    place_[at] = kOutward;
  }

  /// No other corner lies in the triangle or on its edges; only those that turn inward can.
  bool isEar(std::size_t at) const {
    if (place_[at] != kOutward) return false;
    const std::uint16_t before = last_[at];
    const std::uint16_t behind = next_[at];
    const Flat a = ring_[before];
    const Flat b = ring_[at];
    const Flat c = ring_[behind];
    const double gap = kPlain * extent_;
    const double minX = std::min({a.x, b.x, c.x}) - gap;
    const double maxX = std::max({a.x, b.x, c.x}) + gap;
    const double minY = std::min({a.y, b.y, c.y}) - gap;
    const double maxY = std::max({a.y, b.y, c.y}) + gap;
    for (std::size_t k = 0; k < inwardCount_; ++k) {
      const std::uint16_t i = inward_[k];
      const Flat p = ring_[i];
      const int beside = static_cast<int>(p.x < minX) | static_cast<int>(p.x > maxX) |
                         static_cast<int>(p.y < minY) | static_cast<int>(p.y > maxY);
      if (beside != 0 || i == before || i == behind) continue;
      if (turn(a, b, p) >= -margin_ && turn(b, c, p) >= -margin_ && turn(c, a, p) >= -margin_) return false;
    }
    return true;
  }

  std::span<const Flat> ring_;
  std::size_t count_;
  double extent_;
  double margin_;
  std::array<Bounds, kMostEarPoints> bounds_;
  std::array<std::uint16_t, kMostEarPoints> next_;
  std::array<std::uint16_t, kMostEarPoints> last_;
  std::array<std::uint16_t, kMostEarPoints> inward_;  ///< corners that do not turn outward plainly.
  std::array<std::uint16_t, kMostEarPoints> place_;   ///< of a corner among them, or kOutward.
  std::uint16_t inwardCount_ = 0;
};

}  // namespace

bool clipEars(std::span<const Flat> ring, double extent,
              std::vector<std::array<std::uint16_t, 3>>& triangles) {
  if (ring.size() < 3 || ring.size() > kMostEarPoints) return false;
  EarClipper clipper(ring, extent);
  if (!clipper.isPlain()) return false;
  const std::size_t before = triangles.size();
  if (clipper.clip(triangles)) return true;
  triangles.resize(before);
  return false;
}

}  // namespace stadtblick::model
