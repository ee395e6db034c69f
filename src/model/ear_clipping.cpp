#include "model/ear_clipping.hpp"

#include <algorithm>

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
      const Flat b = ring_[i + 1 < count_ ? i + 1 : 0];
      bounds_[i] = {std::min(a.x, b.x) - gap, std::min(a.y, b.y) - gap, std::max(a.x, b.x) + gap,
                    std::max(a.y, b.y) + gap};
    }
    for (std::size_t i = 0; i < count_; ++i) {
      if (!turnsPlainly(i)) return false;
      const Bounds& e = bounds_[i];
      const std::size_t end = i == 0 ? count_ - 1 : count_;  // neighbours share a point
      for (std::size_t j = i + 2; j < end; ++j) {
        const Bounds& f = bounds_[j];
        if (e.maxX < f.minX || f.maxX < e.minX || e.maxY < f.minY || f.maxY < e.minY) continue;
        if (!plainlyApart(ring_[i], ring_[i + 1], ring_[j], ring_[j + 1 < count_ ? j + 1 : 0], margin_)) {
          return false;
        }
      }
    }
    return true;
  }

  bool clip(std::vector<std::array<std::uint8_t, 3>>& triangles) {
    for (std::size_t i = 0; i < count_; ++i) {
      next_[i] = static_cast<std::uint8_t>(i + 1 < count_ ? i + 1 : 0);
      last_[i] = static_cast<std::uint8_t>(i > 0 ? i - 1 : count_ - 1);
    }
    for (std::size_t i = 0; i < count_; ++i) inward_[i] = turnAt(i) <= margin_;
    std::size_t left = count_;
    std::size_t at = 0;
    for (std::size_t misses = 0; left > 3;) {
      if (!isEar(at)) {
        if (++misses > left) return false;
        at = next_[at];
        continue;
      }
      misses = 0;
      const std::uint8_t before = last_[at];
      const std::uint8_t after = next_[at];
      triangles.push_back({before, static_cast<std::uint8_t>(at), after});
      next_[before] = after;
      last_[after] = before;
      inward_[before] = turnAt(before) <= margin_;
      inward_[after] = turnAt(after) <= margin_;
      --left;
      at = next_[after];  // not the same corner again: fewer thin fans
    }
    if (inward_[at]) return false;
    triangles.push_back({last_[at], static_cast<std::uint8_t>(at), next_[at]});
    return true;
  }

 private:
  double turnAt(std::size_t at) const { return turn(ring_[last_[at]], ring_[at], ring_[next_[at]]); }

  /// Edge i does not go back over the one before.
  bool turnsPlainly(std::size_t i) const {
    const Flat a = ring_[i > 0 ? i - 1 : count_ - 1];
    const Flat b = ring_[i];
    const Flat c = ring_[i + 1 < count_ ? i + 1 : 0];
    const double turned = turn(a, b, c);
    if (turned > margin_ || turned < -margin_) return true;
    return (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) > 0.0;
  }

  /// No other corner lies in the triangle or on its edges; only those that turn inward can.
  bool isEar(std::size_t at) const {
    if (inward_[at]) return false;
    const std::uint8_t before = last_[at];
    const std::uint8_t after = next_[at];
    const Flat a = ring_[before];
    const Flat b = ring_[at];
    const Flat c = ring_[after];
    for (std::uint8_t i = next_[after]; i != before; i = next_[i]) {
      if (!inward_[i]) continue;
      const Flat p = ring_[i];
      if (turn(a, b, p) >= -margin_ && turn(b, c, p) >= -margin_ && turn(c, a, p) >= -margin_) return false;
    }
    return true;
  }

  std::span<const Flat> ring_;
  std::size_t count_;
  double extent_;
  double margin_;
  std::array<Bounds, kMostEarPoints> bounds_;
  std::array<std::uint8_t, kMostEarPoints> next_;
  std::array<std::uint8_t, kMostEarPoints> last_;
  std::array<bool, kMostEarPoints> inward_;
};

}  // namespace

bool clipEars(std::span<const Flat> ring, double extent,
              std::vector<std::array<std::uint8_t, 3>>& triangles) {
  if (ring.size() < 3 || ring.size() > kMostEarPoints) return false;
  EarClipper clipper(ring, extent);
  if (!clipper.isPlain()) return false;
  const std::size_t before = triangles.size();
  if (clipper.clip(triangles)) return true;
  triangles.resize(before);
  return false;
}

}  // namespace stadtblick::model
