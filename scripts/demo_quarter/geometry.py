"""Plane geometry on lists of (x, y), in metres of the quarter's own frame; polygon algebra by GEOS through OGR."""

import math

from osgeo import ogr

ogr.UseExceptions()

# The quarter's own frame has its origin here, in ETRS89 / UTM zone 32N.
ORIGIN_EAST = 566000.0
ORIGIN_NORTH = 5934000.0


def add(a, b, factor=1.0):
    return (a[0] + b[0] * factor, a[1] + b[1] * factor)


def sub(a, b):
    return (a[0] - b[0], a[1] - b[1])


def dot(a, b):
    return a[0] * b[0] + a[1] * b[1]


def cross(a, b):
    return a[0] * b[1] - a[1] * b[0]


def distance(a, b):
    return math.hypot(a[0] - b[0], a[1] - b[1])


def unit(v):
    length = math.hypot(v[0], v[1])
    return (v[0] / length, v[1] / length)


def left(v):
    """The vector turned a quarter turn to the left."""
    return (-v[1], v[0])


def lerp(a, b, t):
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def signed_area(ring):
    return 0.5 * sum(cross(ring[i - 1], ring[i]) for i in range(len(ring)))


def centroid(ring):
    area = signed_area(ring)
    x = y = 0.0
    for i in range(len(ring)):
        a, b = ring[i - 1], ring[i]
        x += (a[0] + b[0]) * cross(a, b)
        y += (a[1] + b[1]) * cross(a, b)
    return (x / (6 * area), y / (6 * area))


def rectangle(centre, width, depth, angle_degrees):
    """Counter-clockwise; the first edge is the front, its outside looks along angle - 90 degrees."""
    c, s = math.cos(math.radians(angle_degrees)), math.sin(math.radians(angle_degrees))
    corners = [(-width / 2, -depth / 2), (width / 2, -depth / 2), (width / 2, depth / 2), (-width / 2, depth / 2)]
    return [(centre[0] + x * c - y * s, centre[1] + x * s + y * c) for x, y in corners]


def regular(centre, radius, sides, turn_degrees=0.0):
    step = 2 * math.pi / sides
    start = math.radians(turn_degrees)
    return [(centre[0] + radius * math.cos(start + i * step), centre[1] + radius * math.sin(start + i * step))
            for i in range(sides)]


def smooth(points, rounds=2):
    """A polyline with its bends cut (Chaikin); the ends stay."""
    for _ in range(rounds):
        out = [points[0]]
        for a, b in zip(points, points[1:]):
            out += [lerp(a, b, 0.25), lerp(a, b, 0.75)]
        points = out[:1] + out[2:-2] + [points[-1]] if len(points) > 2 else points
    return points


def length(points):
    return sum(distance(a, b) for a, b in zip(points, points[1:]))


def along(points, station):
    """Point and unit direction at a distance from the start; beyond the ends the end's."""
    for a, b in zip(points, points[1:]):
        d = distance(a, b)
        if station <= d and d > 0:
            return lerp(a, b, max(station, 0.0) / d), unit(sub(b, a))
        station -= d
    return points[-1], unit(sub(points[-1], points[-2]))


def part_of(points, start, end):
    """The piece of a polyline between two stations."""
    out = [along(points, start)[0]]
    station = 0.0
    for a, b in zip(points, points[1:]):
        station += distance(a, b)
        if start + 1.6 < station < end - 1.6:
            out.append(b)
    out.append(along(points, end)[0])
    return out


def nearest_on(points, p):
    """Distance to a polyline, station of the nearest point, and +1 if p lies left of it, else -1."""
    best = (1e9, 0.0, 1)
    station = 0.0
    for a, b in zip(points, points[1:]):
        d = distance(a, b)
        if d == 0:
            continue
        t = min(max(dot(sub(p, a), sub(b, a)) / (d * d), 0.0), 1.0)
        gap = distance(p, lerp(a, b, t))
        if gap < best[0]:
            best = (gap, station + t * d, 1 if cross(sub(b, a), sub(p, a)) > 0 else -1)
        station += d
    return best


def offset_line(points, by):
    """The polyline moved to its left by a distance, bends mitred."""
    out = []
    for i, p in enumerate(points):
        before = unit(sub(p, points[i - 1])) if i > 0 else None
        after = unit(sub(points[i + 1], p)) if i + 1 < len(points) else None
        if before and after:
            normal = unit(add(left(before), left(after)))
            out.append(add(p, normal, by / max(dot(normal, left(after)), 0.4)))
        else:
            out.append(add(p, left(before or after), by))
    return out


# -- polygons of OGR

def polygon(ring, holes=()):
    geometry = ogr.Geometry(ogr.wkbPolygon)
    for points in [ring, *holes]:
        line = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in points:
            line.AddPoint_2D(x, y)
        line.CloseRings()
        geometry.AddGeometry(line)
    return geometry


def line(points):
    geometry = ogr.Geometry(ogr.wkbLineString)
    for x, y in points:
        geometry.AddPoint_2D(x, y)
    return geometry


def point(p):
    geometry = ogr.Geometry(ogr.wkbPoint)
    geometry.AddPoint_2D(p[0], p[1])
    return geometry


def union(geometries):
    out = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in geometries:
        for part in polygons(geometry):
            out.AddGeometry(part)
    return out.Buffer(0) if out.GetGeometryCount() else out


def polygons(geometry):
    """Every polygon inside a geometry, in a fixed order."""
    if geometry is None or geometry.IsEmpty():
        return []
    if geometry.GetGeometryType() in (ogr.wkbPolygon, ogr.wkbPolygon25D):
        return [geometry]
    out = []
    for i in range(geometry.GetGeometryCount()):
        out += polygons(geometry.GetGeometryRef(i).Clone())
    return out


def rings(geometry):
    """Outer ring counter-clockwise, holes clockwise, without the closing point."""
    out = []
    for i in range(geometry.GetGeometryCount()):
        points = [p[:2] for p in geometry.GetGeometryRef(i).GetPoints()][:-1]
        if (signed_area(points) > 0) != (i == 0):
            points.reverse()
        out.append(points)
    return out


def buffer_line(points, width):
    """A strip along a polyline, its ends cut square a little beyond the last point."""
    start, end = unit(sub(points[0], points[1])), unit(sub(points[-1], points[-2]))
    longer = [add(points[0], start, 0.01), *points[1:-1], add(points[-1], end, 0.01)]
    ring = offset_line(longer, width / 2) + offset_line(longer, -width / 2)[::-1]
    strip = polygon(ring)
    return strip if strip.IsValid() else strip.Buffer(0)


def without_spikes(ring):
    """Drops points where the outline runs out and straight back, left over from cutting."""
    ring = [p for i, p in enumerate(ring) if distance(p, ring[i - 1]) > 0.005]
    i = 0
    while i < len(ring) and len(ring) > 3:
        a, b, c = ring[i - 1], ring[i], ring[(i + 1) % len(ring)]
        u, v = sub(a, b), sub(c, b)
        if abs(cross(u, v)) < 0.02 * math.hypot(*u) * math.hypot(*v) and dot(u, v) > 0:
            del ring[i]
            i = max(i - 2, 0)
        else:
            i += 1
    return ring


def contains(geometry, p):
    return geometry.Contains(point(p))
