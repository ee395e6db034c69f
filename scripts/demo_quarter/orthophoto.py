"""Paints the picture from above that is laid over the terrain: the same plan, seen in soft colours."""

import random

import numpy as np
from osgeo import gdal, osr
from PIL import Image, ImageDraw, ImageFilter

from . import geometry as g
from . import layout

PIXEL = 0.5          # metres
OVERSAMPLE = 2

GRASS, MEADOW, FIELD, WOOD = (168, 181, 137), (176, 186, 146), (198, 190, 148), (112, 135, 96)
GROUND, ASPHALT, PAVING, SAND = (196, 190, 178), (158, 158, 156), (190, 184, 174), (204, 196, 180)
WATER, BED = (104, 136, 146), (92, 124, 136)
ROOF_TONES = [(168, 108, 88), (158, 96, 78), (150, 116, 98), (132, 122, 116), (146, 142, 138)]


class _Canvas:
    def __init__(self, terrain):
        self.west, self.north = terrain.west, terrain.north
        self.scale = OVERSAMPLE / PIXEL
        rows, columns = terrain.heights.shape
        self.size = (int(columns * 2 * self.scale), int(rows * 2 * self.scale))
        self.image = Image.new("RGB", self.size, MEADOW)
        self.draw = ImageDraw.Draw(self.image)

    def at(self, p):
        return ((p[0] - self.west) * self.scale, (self.north - p[1]) * self.scale)

    def shape(self, shape, colour):
        for part in g.polygons(shape):
            rings = g.rings(part)
            if len(rings) == 1:
                self.draw.polygon([self.at(p) for p in rings[0]], fill=colour)
                continue
            mask = Image.new("1", self.size)
            pen = ImageDraw.Draw(mask)
            for i, ring in enumerate(rings):
                pen.polygon([self.at(p) for p in ring], fill=1 if i == 0 else 0)
            self.image.paste(colour, (0, 0), mask)

    def disc(self, centre, radius, colour):
        x, y = self.at(centre)
        r = radius * self.scale
        self.draw.ellipse([x - r, y - r, x + r, y + r], fill=colour)


def _tone(colour, by):
    return tuple(max(0, min(255, c + by)) for c in colour)


def _countryside(canvas, r):
    """Fields and woods beyond the quarter, cut by lanes that carry the streets on."""
    for i in range(-4, 15):
        for j in range(-4, 13):
            x, y = i * 95.0 + (j % 2) * 40.0, j * 100.0
            corners = ((x, y), (x + 95, y), (x + 95, y + 100), (x, y + 100))
            ring = [(cx + r.uniform(-14, 14), cy + r.uniform(-14, 14)) for cx, cy in corners]
            colour = r.choice([MEADOW, MEADOW, GRASS, FIELD, _tone(GRASS, -8)])
            canvas.shape(g.polygon(ring).Buffer(0), _tone(colour, r.randint(-6, 6)))
    for street in layout.STREETS:
        for end, inner in ((street.points[0], street.points[1]), (street.points[-1], street.points[-2])):
            if -30 < end[0] < 710 and -30 < end[1] < 620 or street.name == "Alter Kai":
                continue
            outward = g.unit(g.sub(end, inner))
            lane = [g.add(end, outward, -70.0), g.add(end, outward, 420.0)]
            canvas.shape(g.buffer_line(lane, min(street.width * 0.5, 8.0)), _tone(ASPHALT, 14))


def _noise(shape, cell, generator):
    """Smooth noise between -1 and 1 with features of `cell` pixels."""
    rows, columns = shape[0] // cell + 3, shape[1] // cell + 3
    coarse = Image.fromarray((generator.random((rows, columns)) * 255).astype(np.uint8))
    fine = coarse.resize((columns * cell, rows * cell), Image.BICUBIC)
    return np.asarray(fine, np.float32)[cell:cell + shape[0], cell:cell + shape[1]] / 127.5 - 1.0


def paint(path, terrain, plan, blocks, rings, trees):
    """rings: the plans of all buildings; trees: those that stand in the model."""
    r = random.Random(12)
    canvas = _Canvas(terrain)
    _countryside(canvas, r)
    for block in blocks:
        if block.kind == "open":
            canvas.shape(block.shape, _tone(MEADOW, -4))
    for block in blocks:
        if block.kind in ("old", "perimeter", "office", "harbour"):
            canvas.shape(g.polygon(block.ring), _tone(GROUND, r.randint(-4, 4)))
    canvas.shape(g.polygon(layout.FREE_PLOT), SAND)
    for _, shape, kind in plan.greens:
        canvas.shape(shape, {"park": GRASS, "garden": _tone(GRASS, -4), "sport": (140, 168, 112)}[kind])
    canvas.shape(plan.quay, PAVING)
    for _, shape, _ in plan.squares:
        canvas.shape(shape, _tone(PAVING, 8))
    for _, shape in plan.paths:
        canvas.shape(shape, SAND)
    for road in plan.roads:
        canvas.shape(road.foot, PAVING)
        canvas.shape(road.lane, ASPHALT)
        if road.green is not None:
            canvas.shape(road.green, GRASS)
    canvas.shape(g.buffer_line(layout.RIVER, layout.RIVER_WIDTH + 11).Difference(plan.quay), _tone(GRASS, -16))
    water = g.buffer_line(layout.RIVER, layout.RIVER_WIDTH + 1).Union(plan.water)
    canvas.shape(water.Difference(plan.quay), WATER)
    canvas.shape(plan.water.Buffer(-9.0), BED)
    _pitch_lines(canvas)
    shade = (1.6, 2.2)
    for ring in rings:
        canvas.draw.polygon([canvas.at(g.add(p, shade)) for p in ring], fill=_tone(ASPHALT, -46))
    for ring in rings:
        canvas.draw.polygon([canvas.at(p) for p in ring], fill=_tone(r.choice(ROOF_TONES), r.randint(-8, 8)))
    for tree in trees:
        canvas.disc(g.add(tree.place, (1.4, 1.8)), tree.crown * 0.48, _tone(GRASS, -62))
    for tree in trees:
        canvas.disc(tree.place, tree.crown * 0.5, _tone(WOOD, r.randint(-10, 10)))
        canvas.disc(g.add(tree.place, (-0.5, -0.5)), tree.crown * 0.3, _tone(WOOD, 16))
    _save(path, canvas)


def _pitch_lines(canvas):
    pitch = g.rectangle((258, 10), 34, 58, -5)
    points = [canvas.at(p) for p in [*pitch, pitch[0]]]
    middle = [canvas.at(g.lerp(pitch[0], pitch[3], 0.5)), canvas.at(g.lerp(pitch[1], pitch[2], 0.5))]
    for line in (points, middle):
        canvas.draw.line(line, fill=(226, 230, 216), width=2)


def _save(path, canvas):
    small = canvas.image.resize((canvas.size[0] // OVERSAMPLE, canvas.size[1] // OVERSAMPLE), Image.BOX)
    small = small.filter(ImageFilter.GaussianBlur(0.5))
    pixels = np.asarray(small, np.float32)
    generator = np.random.Generator(np.random.PCG64(5))
    for cell, strength in ((160, 5.0), (36, 4.0), (6, 2.5)):
        pixels = pixels + _noise(pixels.shape[:2], cell, generator)[:, :, None] * strength
    pixels = np.clip(np.floor(pixels + 0.5), 0, 255).astype(np.uint8)
    driver = gdal.GetDriverByName("GTiff")
    rows, columns = pixels.shape[:2]
    out = driver.Create(path, columns, rows, 3, gdal.GDT_Byte,
                        ["COMPRESS=JPEG", "PHOTOMETRIC=YCBCR", "JPEG_QUALITY=85", "TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"])
    out.SetGeoTransform([g.ORIGIN_EAST + canvas.west, PIXEL, 0, g.ORIGIN_NORTH + canvas.north, 0, -PIXEL])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(25832)
    out.SetProjection(reference.ExportToWkt())
    for band in range(3):
        out.GetRasterBand(band + 1).WriteArray(pixels[:, :, band])
    out.FlushCache()
