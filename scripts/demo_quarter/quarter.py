"""Builds the whole quarter, part by part, and gives every house its number in the street."""

from . import buildings as b
from . import geometry as g
from . import layout, roofs
from .model import Part


def build(terrain):
    site = b.Site(terrain, 20260321)
    site.blocks = layout.blocks()
    for block in site.blocks:
        if block.kind == "old":
            b.old_block(site, block)
        elif block.kind == "office":
            block.shape = block.shape.Difference(_warehouse_strip())
            b.perimeter_block(site, block, (5, 6), 12.5, 0.0, detail=lambda out: out[1] < -0.5 or out[0] < -0.7)
        elif block.kind == "harbour":
            block.shape = block.shape.Difference(_warehouse_strip())
            b.perimeter_block(site, block, (4, 5), 12.0, 0.0, detail=lambda out: out[1] < -0.5 or out[0] < -0.7)
        elif block.kind == "perimeter":
            tall = (4, 5) if block.shape.Centroid().GetX() > 360 else (3, 5)
            b.perimeter_block(site, block, tall)
    town_hall(site)
    church(site)
    harbour(site)
    east(site)
    rows(site)
    south(site)
    park(site)
    site.settle()
    _number(site)
    return site


def _warehouse_strip():
    """The depth along the quay that the warehouses take."""
    quay = next(s for s in layout.STREETS if s.name == "Speicherkai").points
    before = g.add(quay[0], g.unit(g.sub(quay[0], quay[1])), 40.0)
    after = g.add(quay[-1], g.unit(g.sub(quay[-1], quay[-2])), 40.0)
    return g.buffer_line([before, *quay, after], 69.0)


def church(site):
    """A brick basilica on the churchyard, its tower towards the market."""
    angle = 17.0
    axis = g.unit(g.sub(g.rectangle((0, 0), 1, 1, angle)[1], g.rectangle((0, 0), 1, 1, angle)[0]))
    centre = (299.0, 285.0)
    nave = g.rectangle(centre, 34.0, 19.0, angle)
    foot = site.foot(nave)
    aisle, nave_eaves = (4.6, foot + 9.4), foot + 13.0
    profile = [(0.0, foot + 7.0), aisle, (4.6, nave_eaves), (9.5, foot + 20.5), (14.4, nave_eaves), (14.4, aisle[1]), (19.0, foot + 7.0)]
    parts = [Part(roofs.swept(nave[:2], profile, foot), roofs.GABLE, 1)]
    tower = g.rectangle(g.add(centre, axis, -21.5), 9.0, 9.0, angle)
    parts.append(Part(roofs.tent(tower, foot, foot + 33.0, foot + 59.0), roofs.SPIRE, 1))
    choir_centre = g.add(centre, axis, 20.5)
    choir = g.rectangle(choir_centre, 7.0, 9.6, angle)
    parts.append(Part(roofs.swept(choir[:2], roofs.gable_profile(9.6, foot + 11.5, foot + 17.5), foot), roofs.GABLE, 1))
    apse_centre = g.add(choir_centre, axis, 3.5)
    half = [g.add(g.add(apse_centre, axis, x), g.left(axis), y) for x, y in ((0, -4.8), (3.4, -3.4), (4.8, 0), (3.4, 3.4), (0, 4.8))]
    parts.append(Part(roofs.tent(half, foot, foot + 10.5, foot + 15.5, apex=g.add(apse_centre, axis, 0.01)), roofs.CONE, 1))
    transept = g.rectangle(g.add(centre, axis, 10.0), 25.0, 9.0, angle + 90.0)
    parts.append(Part(roofs.swept(transept[:2], roofs.gable_profile(9.0, foot + 12.0, foot + 18.5), foot), roofs.GABLE, 1))
    site.put(parts, b.CHURCH, g.add(centre, axis, -26.0), 1386, "St.-Katharinen-Kirche")


def town_hall(site):
    """On the market's north side, with a ridge turret; houses in its way are left out."""
    ring = g.rectangle((222.0, 318.0), 27.0, 13.0, -5.0)
    site.clear(ring, 0.4)
    foot = site.foot(ring)
    eaves = foot + 11.4
    body = roofs.swept(ring[:2], roofs.gable_profile(13.0, eaves, eaves + 7.6), foot, "hip", "hip")
    turret = g.regular(g.centroid(ring), 2.0, 8, 17.5)
    parts = [Part(body, roofs.HIP, 3), Part(roofs.tent(turret, foot, eaves + 11.2, eaves + 17.5), roofs.SPIRE, 0)]
    site.put(parts, b.TOWN_HALL, g.lerp(ring[0], ring[1], 0.5), 1754, "Altes Rathaus")


def harbour(site):
    """Warehouses along the basin, offices and a hotel behind them."""
    quay = next(s for s in layout.STREETS if s.name == "Speicherkai")
    edge = g.offset_line(quay.points, quay.width / 2 + 0.2)[::-1]
    total = g.length(edge)
    station = 6.0
    names = ["Speicher A", "Speicher B", "Speicher C", "Kontorspeicher", "Alter Zollspeicher", "Speicher F"]
    number = 0
    while station < total - 16 and number < 40:
        width = site.random.choice([12.5, 14.0, 15.5])
        a, _ = g.along(edge, station)
        c, _ = g.along(edge, station + width)
        middle = g.lerp(a, c, 0.5)
        station += width + (0.05 if number % 2 == 0 else 3.2)
        if 308 < middle[1] < 330 or middle[1] > 384 or middle[1] < 246:
            continue
        name = names[number] if number < len(names) else ""
        b.warehouse(site, [a, c], 25.0, 5 if number % 3 else 6, 1888 + number, name)
        number += 1


def east(site):
    """Towers and slabs on the far side of the basin."""
    b.detailed_tower(site, (588, 300), 20, 17, 15, "Hafenturm")
    b.slab(site, (668, 314), 19, 25, 17, 12, False, b.APARTMENTS, 3.1, 2019, 1.0, "Werfthaus")
    b.slab(site, (618, 318), 34, 12.5, 10, 6, year=2016)
    b.slab(site, (566, 243), 13, 30, 15, 7, year=2015)
    b.slab(site, (600, 246), 36, 13, 17, 5, year=2015)
    b.slab(site, (612, 276), 13, 34, 17, 6, year=2016)
    b.slab(site, (652, 268), 40, 13, 17, 6, year=2018)
    b.slab(site, (696, 288), 13, 36, 17, 7, year=2018)
    b.slab(site, (620, 352), 15, 30, 10, 6, year=2012)
    b.slab(site, (650, 372), 40, 13, 12, 5, year=2013)
    b.slab(site, (700, 380), 14, 38, 12, 7, year=2013)
    b.slab(site, (610, 384), 28, 12, 8, 5, function=b.DAY_CARE, year=2020, name="Kita Wasserflöhe")
    b.slab(site, (664, 346), 30, 11, 10, 4, year=2013)


def rows(site):
    """Terraces with gardens in the north-west, and one-sided rows at the northern edge."""
    lanes = {s.name: s.points for s in layout.STREETS}
    for name in ("Amselweg", "Drosselweg", "Finkenweg"):
        line = lanes[name]
        for side in {"Amselweg": (1,), "Finkenweg": (-1,)}.get(name, (1, -1)):
            edge = g.offset_line(line, side * 8.0)
            if side < 0:
                edge = edge[::-1]
            span = g.length(edge)
            station = 58.0 if side > 0 else 14.0
            while station < span - (30.0 if side > 0 else 75.0):
                long = site.random.choice([29.7, 37.1, 44.5])
                stop = min(station + long, span - 12.0)
                a, c = g.along(edge, station)[0], g.along(edge, stop)[0]
                b.row(site, a, c, flip_roofs=name == "Finkenweg" and side > 0)
                station = stop + site.random.choice([5.0, 7.0, 9.0])
    for a, c, storeys in (((228, 596.5), (290, 590.5), 3), ((312, 588.0), (376, 582.0), 3), ((408, 580.0), (470, 574.2), 3),
                          ((492, 572.5), (556, 571.2), 3), ((580, 573.0), (640, 583.5), 3), ((664, 588.0), (712, 602.0), 3)):
        b.row(site, a, c, 7.8, 11.0, storeys)


def south(site):
    """School, villas, slabs of the fifties and a boat house south of the river."""
    ring = g.rectangle((150, 42), 62, 13, -5)
    foot = site.foot(ring)
    parts = [Part(roofs.flat(ring, foot, foot + 11.8), roofs.FLAT, 3)]
    wing = g.rectangle((126, 22), 12, 30, -5)
    parts.append(Part(roofs.flat(wing, site.foot(wing), foot + 8.2), roofs.FLAT, 2))
    hall = g.rectangle((172, 20), 14, 26, -5)
    hall_foot = site.foot(hall)
    site.put(parts, b.SCHOOL, g.lerp(ring[2], ring[3], 0.5), 1964, "Schule am Deich")
    body = roofs.swept([hall[1], hall[2]], roofs.barrel_profile(14.0, hall_foot + 6.2, 2.6), hall_foot)
    site.put([Part(body, roofs.BARREL, 1)], b.SPORTS, hall[0], 1998, "Sporthalle am Deich")
    for centre, angle, kind in (((-22, 54), 178, "hip"), ((4, 55), 178, "tent"), ((30, 54), 177, "half"), ((56, 53), 177, "hip"),
                                ((78, 46), 86, "mansard"), ((74, 22), 86, "tent"), ((70, -4), 86, "hip"), ((66, -28), 86, "half"),
                                ((-20, 20), 20, "tent"), ((8, 18), 4, "hip"), ((36, 20), -6, "mansard"),
                                ((0, -14), 8, "hip"), ((34, -12), 2, "tent")):
        b.villa(site, centre, angle, kind)
    for centre, angle in (((350, 40), 0), ((376, 42), 3), ((402, 42), 4), ((426, 40), 94)):
        b.villa(site, centre, 180 + angle, site.random.choice(["hip", "mansard", "tent", "half"]))
    for i in range(3):
        b.villa(site, (424 + i * 2.2, 14 - i * 24), 95, ("hip", "tent", "half", "mansard")[i])
    for i, x in enumerate((492, 526, 560, 594, 628)):
        b.zeile(site, (x, 44 + i * 5.5), 42, 68)
    for i, x in enumerate((508, 545, 582)):
        b.zeile(site, (x, -16 + i * 5), 36, 158, 3)
    boat = g.rectangle((235, 98), 22, 9, -4)
    foot = site.foot(boat)
    body = roofs.swept(boat[:2], roofs.gable_profile(9.0, foot + 3.6, foot + 6.8), foot)
    site.put([Part(body, roofs.GABLE, 1)], b.SPORTS, boat[0], 1927, "Ruderclub am Fleet")


def park(site):
    """A temple with a dome on the hill, and the old water tower."""
    centre = (14.0, 348.0)
    foot = site.foot(g.regular(centre, 3.4, 12))
    rings = [(g.regular(centre, 3.4, 12), foot), (g.regular(centre, 3.4, 12), foot + 4.6)]
    rings += [(g.regular(centre, 3.4 * across, 12), foot + 4.6 + 3.4 * up) for across, up in ((0.92, 0.38), (0.71, 0.70), (0.38, 0.92))]
    dome = roofs.stacked(rings, (*centre, foot + 8.2))
    site.put([Part(dome, roofs.DOME, 1)], "31001_1313", (14.0, 344.0), 1822, "Wallpavillon")
    centre = (176.0, 432.0)
    foot = site.foot(g.regular(centre, 3.8, 12))
    rings = [(g.regular(centre, radius, 12), foot + up) for radius, up in ((3.8, 0.0), (3.4, 19.0), (5.4, 22.0), (5.4, 29.5))]
    tower = roofs.stacked(rings, (*centre, foot + 35.0))
    site.put([Part(tower, roofs.CONE, 0)], "31001_2513", (180.0, 432.0), 1898, "Alter Wasserturm")


def _number(site):
    """House numbers run along the street, odd on the left."""
    everything = site.buildings + [lot.building for lot in site.detailed]
    found = {}
    for building in everything:
        street = min(layout.STREETS, key=lambda s: g.nearest_on(s.points, building.front)[0])
        _, station, side = g.nearest_on(street.points, building.front)
        found.setdefault((street.name, side), []).append((station, building))
    for (name, side), members in found.items():
        members.sort(key=lambda m: m[0])
        for i, (_, building) in enumerate(members):
            building.address = (name, str(2 * i + (1 if side > 0 else 2)))
    for i, building in enumerate(everything):
        building.identity = f"DEXXALq{i + 1:04d}"
