"""Runs the steps in order and writes every file of the demo quarter."""

import os

from . import bridge as bridges
from . import buildings, credits, furniture, ground, landmark, layout, lod2_gml, lod3, orthophoto, quarter, terrain, textures
from . import geometry as g
from . import trees


def write_all(folder):
    """Writes all files and returns a line about each."""
    os.makedirs(folder, exist_ok=True)
    land = terrain.Terrain()
    site = quarter.build(land)
    houses = lod3.build(site.detailed)
    hall = landmark.Landmark(land)
    bridge = bridges.Bridge(land)
    plan = ground.Plan(site.blocks, bridge)
    rings = [ring for b in site.buildings for ring in b.footprint_rings()]
    rings += [buildings.plan(lot.front, lot.depth) for lot in site.detailed] + hall.plans
    lanes = g.union([road.lane for road in plan.roads])
    occupied = g.union([g.polygon(ring) for ring in rings]).Union(lanes).Union(plan.water.Buffer(1.0)).Union(bridge.land())
    planted = trees.plant(land, site, occupied.Union(g.polygon(layout.FREE_PLOT).Buffer(-3.0)).Union(g.polygon(layout.PITCH)))

    def path(name):
        return os.path.join(folder, name)

    land.write(path("terrain.tif"))
    orthophoto.paint(path("orthophoto.tif"), land, plan, site.blocks, rings, planted)
    lod2_gml.write(path("lod2.gml"), site.buildings)
    lod3.write(path("lod3.gml"), houses)
    landmark.write(path("landmark.gml"), hall, textures.write(folder))
    trees.write(path("trees.gml"), planted, land)
    ground.write_transport(path("transport.gml"), plan, land)
    ground.write_water(path("water.gml"), plan)
    ground.write_landuse(path("landuse.gml"), plan, land)
    furniture.write(path("furniture.gml"), furniture.place(land, bridge, occupied))
    bridges.write(path("bridge.gml"), bridge)
    credits.write_credits(path("credits.json"))
    return [f"{name:16} {os.path.getsize(path(name)):>9} bytes" for name in sorted(os.listdir(folder))
            if os.path.isfile(path(name))]
