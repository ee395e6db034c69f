"""Paints the landmark's small pictures: brick with windows, plain brick, glass and copper. All repeat without a seam."""

import os
import random

from PIL import Image, ImageDraw, ImageFilter

# name -> metres that one repetition covers (across, up)
SIZES = {"brick_bay": (4.0, 4.0), "brick": (2.0, 2.0), "glass": (3.0, 4.0), "copper": (2.4, 4.0)}


def _brick(size, rows, random_):
    picture = Image.new("RGB", (size, size), (171, 150, 138))
    draw = ImageDraw.Draw(picture)
    high = size / rows
    wide = high * 3.2
    count = max(1, round(size / wide))
    wide = size / count
    for row in range(rows):
        shift = wide / 2 if row % 2 else 0.0
        for i in range(-1, count + 1):
            tone = random_.randint(-13, 13)
            colour = (150 + tone, 82 + tone * 3 // 4, 66 + tone // 2)
            x = i * wide + shift
            draw.rectangle([x + 0.6, row * high + 0.6, x + wide - 0.6, (row + 1) * high - 0.6], fill=colour)
        if shift:  # the brick that runs over the edge has one colour on both sides
            tone = random_.randint(-8, 8)
            colour = (150 + tone, 82 + tone, 66)
            draw.rectangle([0, row * high + 0.6, wide / 2 - 0.6, (row + 1) * high - 0.6], fill=colour)
            draw.rectangle([size - wide / 2 + 0.6, row * high + 0.6, size, (row + 1) * high - 0.6], fill=colour)
    return picture


def _bay(random_):
    """A bay of four metres with an arched window and a sandstone sill."""
    size = 512
    picture = _brick(size, 50, random_).filter(ImageFilter.GaussianBlur(0.6))
    draw = ImageDraw.Draw(picture)
    left, right, top, bottom = 146, 366, 120, 420
    draw.pieslice([left - 16, top - 46, right + 16, top + 186], 180, 360, fill=(122, 62, 50))
    draw.rectangle([left - 16, top + 68, right + 16, bottom], fill=(122, 62, 50))
    glass = (74, 88, 98)
    draw.pieslice([left, top - 30, right, top + 170], 180, 360, fill=glass)
    draw.rectangle([left, top + 70, right, bottom], fill=glass)
    draw.polygon([(left, bottom), (left, top + 150), (right, top + 70), (right, top + 160)], fill=(104, 122, 134))
    frame = (226, 219, 205)
    for x in (left + 72, left + 146):
        draw.rectangle([x - 4, top - 6, x + 4, bottom], fill=frame)
    for y in (top + 70, top + 160, top + 230):
        draw.rectangle([left, y - 4, right, y + 4], fill=frame)
    draw.rectangle([left - 26, bottom, right + 26, bottom + 20], fill=(205, 192, 170))
    draw.rectangle([0, size - 22, size, size], fill=(133, 70, 57))
    return picture.resize((256, 256), Image.LANCZOS)


def _glass(random_):
    width, height = 192, 256
    picture = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(picture)
    for y in range(height):
        t = y / height
        draw.line([(0, y), (width, y)], fill=(int(166 - 30 * t), int(192 - 26 * t), int(206 - 18 * t)))
    for i in range(2):
        for j in range(2):
            tone = random_.randint(-12, 14)
            box = [i * 96 + 4, j * 128 + 4, i * 96 + 91, j * 128 + 123]
            base = picture.getpixel((box[0], box[1]))
            draw.rectangle(box, fill=tuple(c + tone for c in base))
            draw.polygon([(box[0], box[3]), (box[0] + 60, box[1]), (box[0] + 84, box[1]), (box[0] + 20, box[3])],
                         fill=tuple(min(255, c + tone + 14) for c in base))
    for x in (0, 96, 191):
        draw.rectangle([x - 3, 0, x + 3, height], fill=(232, 234, 233))
    for y in (0, 128, 255):
        draw.rectangle([0, y - 3, width, y + 3], fill=(232, 234, 233))
    return picture


def _copper(random_):
    width, height = 128, 192
    picture = Image.new("RGB", (width, height))
    pixels = picture.load()
    for x in range(width):
        for y in range(height):
            tone = random_.randint(-5, 5)
            pixels[x, y] = (124 + tone, 164 + tone, 148 + tone)
    picture = picture.filter(ImageFilter.GaussianBlur(1.2))
    draw = ImageDraw.Draw(picture)
    for x in range(0, width, 32):
        draw.rectangle([x, 0, x + 3, height], fill=(98, 138, 124))
        draw.rectangle([x + 4, 0, x + 5, height], fill=(148, 184, 168))
    draw.rectangle([0, 0, width, 2], fill=(106, 146, 131))
    return picture


def write(folder):
    """Writes all pictures and returns name -> address relative to the city model."""
    os.makedirs(os.path.join(folder, "textures"), exist_ok=True)
    random_ = random.Random(99)
    pictures = {"brick_bay": _bay(random_), "brick": _brick(256, 26, random_), "glass": _glass(random_),
                "copper": _copper(random_)}
    out = {}
    for name, picture in pictures.items():
        kind = "png" if name == "glass" else "jpg"
        out[name] = f"textures/{name}.{kind}"
        target = os.path.join(folder, out[name])
        if kind == "png":
            picture.save(target, optimize=True)
        else:
            picture.save(target, quality=84)
    return out
