"""The ground: one height raster, from which everything that stands on it takes its feet."""

import numpy as np
from osgeo import gdal, osr

from . import geometry as g
from . import layout

gdal.UseExceptions()

CELL = 2.0
WATER_LEVEL = 1.6
RIVER_BED = -1.2
QUAY_SETBACK = 4.6  # the ground falls behind the quay edge, under the promenade, so that no step shows


def _hill(x, y, cx, cy, height, wide, deep=None):
    deep = deep or wide
    return height / (1.0 + 0.6 * ((x - cx) / wide) ** 2 + 0.6 * ((y - cy) / deep) ** 2) ** 2


def _smoothstep(a, b, v):
    t = np.clip((v - a) / (b - a), 0.0, 1.0)
    return t * t * (3 - 2 * t)


def _distance_to(points, x, y):
    best = np.full(x.shape, 1e9)
    for a, b in zip(points, points[1:]):
        dx, dy = b[0] - a[0], b[1] - a[1]
        t = np.clip(((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy), 0.0, 1.0)
        best = np.minimum(best, np.hypot(x - (a[0] + t * dx), y - (a[1] + t * dy)))
    return best


class Terrain:
    """Heights above NHN on a raster of CELL metres over the quarter and its margin."""

    def __init__(self):
        self.west = layout.WEST - layout.MARGIN
        self.north = layout.NORTH + layout.MARGIN
        columns = int((layout.EAST + layout.MARGIN - self.west) / CELL)
        rows = int((self.north - layout.SOUTH + layout.MARGIN) / CELL)
        x = self.west + (np.arange(columns) + 0.5) * CELL
        y = self.north - (np.arange(rows) + 0.5) * CELL
        x, y = np.meshgrid(x, y)
        land, carved = self._shape(x, y)
        self.heights = np.round(carved, 2).astype(np.float32)
        self._rows = self.heights.astype(float).tolist()
        self._land = np.round(land, 2).tolist()

    def _shape(self, x, y):
        """The land as it would be without water, and with the river and the basin cut in."""
        z = 5.4 + 0.0042 * np.clip(y - 240, 0, 500)
        z += _hill(x, y, 285, 288, 1.2, 140)                      # the old town's mound
        z += _hill(x, y, 40, 545, 1.3, 190)                       # towards the row houses
        z += _hill(x, y, 14, 348, 9.5, 42, 36) + _hill(x, y, 60, 404, 2.5, 26)  # the hill in the park
        z -= 0.6 * _smoothstep(120, 60, y)                        # the meadows of the south bank
        outside = np.maximum(np.maximum(layout.WEST - 60 - x, x - layout.EAST - 40),
                             np.maximum(layout.SOUTH - 60 - y, y - layout.NORTH - 50))
        rolling = 2.0 + 1.6 * np.sin(x / 97.0 + 0.6) * np.cos(y / 83.0) + 1.1 * np.sin((x + 1.7 * y) / 131.0)
        river = _distance_to(layout.RIVER, x, y)
        z += rolling * _smoothstep(0, 190, outside) * _smoothstep(60, 160, river) * 1.8
        # the river: a quay wall on the town's side, a sloping bank on the other
        half = layout.RIVER_WIDTH / 2
        centre = np.interp(x, [p[0] for p in layout.RIVER], [p[1] for p in layout.RIVER])
        town_side = (y > centre) & (x > -40) & (x < 740)
        quay = _smoothstep(half + QUAY_SETBACK, half + QUAY_SETBACK - 1.5, river)
        bank = _smoothstep(half + 11, half - 9, river)
        fall = np.where(town_side, quay, bank)
        inside = g.polygon(layout.BASIN).Buffer(QUAY_SETBACK - 0.6, 4)
        mask = self._mask(inside, x, y)
        fall = np.maximum(fall, mask)
        return z, z + (RIVER_BED - z) * fall

    @staticmethod
    def _mask(shape, x, y):
        """1 inside a convex-or-not polygon, by counting crossings."""
        ring = g.rings(g.polygons(shape)[0])[0]
        odd = np.zeros(x.shape, bool)
        for i in range(len(ring)):
            (x1, y1), (x2, y2) = ring[i - 1], ring[i]
            if y1 == y2:
                continue
            odd ^= ((y1 > y) != (y2 > y)) & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
        return odd.astype(float)

    def at(self, p):
        """Height at a place, bilinear between cell centres."""
        return self._between(self._rows, p)

    def land_at(self, p):
        """Height of the quays, where the raster already falls to the water beneath them."""
        return self._between(self._land, p)

    def _between(self, rows, p):
        column = (p[0] - self.west) / CELL - 0.5
        row = (self.north - p[1]) / CELL - 0.5
        column = min(max(column, 0.0), len(rows[0]) - 1.001)
        row = min(max(row, 0.0), len(rows) - 1.001)
        i, j = int(row), int(column)
        u, v = column - j, row - i
        top = rows[i][j] * (1 - u) + rows[i][j + 1] * u
        low = rows[i + 1][j] * (1 - u) + rows[i + 1][j + 1] * u
        return top * (1 - v) + low * v

    def foot(self, ring):
        """Where a level floor over this plan meets the ground: at its lowest corner, or a little above on a slope."""
        heights = [self.at(p) for p in ring]
        return round(max(min(heights), max(heights) - 0.27), 2)

    def write(self, path):
        rows, columns = self.heights.shape
        driver = gdal.GetDriverByName("GTiff")
        out = driver.Create(path, columns, rows, 1, gdal.GDT_Float32,
                            ["COMPRESS=DEFLATE", "PREDICTOR=3", "ZLEVEL=9", "TILED=YES"])
        out.SetGeoTransform([g.ORIGIN_EAST + self.west, CELL, 0, g.ORIGIN_NORTH + self.north, 0, -CELL])
        reference = osr.SpatialReference()
        reference.SetFromUserInput("EPSG:25832+7837")
        out.SetProjection(reference.ExportToWkt())
        band = out.GetRasterBand(1)
        band.SetNoDataValue(-9999.0)
        band.SetUnitType("metre")
        band.WriteArray(self.heights)
        out.FlushCache()
