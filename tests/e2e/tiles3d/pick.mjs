// In the browser: looks straight down onto places of a tileset and tells what CesiumJS picks there.

const { Cartesian3, Cesium3DTileset, CesiumWidget, Ellipsoid, PerspectiveFrustum } = Cesium;
const kHeight = 150; // metres above the place
const kWide = 0.0085; // radians over the 64 pixels of the picture: one is some 2 cm
const kSeconds = 60; // most that the tiles of a view may take

async function send(value) {
  await fetch("/result", { method: "POST", body: JSON.stringify(value) });
}

/// A camera straight above a place.
function lookDown(camera, place) {
  const up = Ellipsoid.WGS84.geodeticSurfaceNormal(place, new Cartesian3());
  const north = Cartesian3.normalize(
    Cartesian3.subtract(Cartesian3.UNIT_Z, Cartesian3.multiplyByScalar(up, up.z, new Cartesian3()), new Cartesian3()),
    new Cartesian3());
  camera.frustum = new PerspectiveFrustum({ fov: kWide, aspectRatio: 1, near: 1, far: 1e4 });
  camera.setView({
    destination: Cartesian3.add(place, Cartesian3.multiplyByScalar(up, kHeight, new Cartesian3()), new Cartesian3()),
    orientation: { direction: Cartesian3.negate(up, new Cartesian3()), up: north },
  });
}

/// Draws until all tiles of the view are there, and once more with them.
async function settled(widget, tileset) {
  const begin = performance.now();
  for (let good = 0; good < 2; good = tileset.tilesLoaded ? good + 1 : 0) {
    if (performance.now() - begin > kSeconds * 1000) throw new Error("the tiles of a view did not load");
    widget.scene.render();
    if (!tileset.tilesLoaded) await new Promise((resume) => setTimeout(resume, 1));
  }
}

function describe(feature) {
  if (!feature || !feature.getPropertyIds) return null;
  return Object.fromEntries(feature.getPropertyIds().map((id) => [id, feature.getProperty(id)]));
}

async function run() {
  const places = await (await fetch("/places.json")).json();
  const widget = new CesiumWidget("globe", {
    globe: false, skyBox: false, skyAtmosphere: false, baseLayer: false, useDefaultRenderLoop: false,
    contextOptions: { webgl: { antialias: false } },
  });
  widget.resize();
  const tileset = await Cesium3DTileset.fromUrl("/tiles/tileset.json");
  widget.scene.primitives.add(tileset);
  const failures = [];
  tileset.tileFailed.addEventListener((event) => failures.push(`${event.url}: ${event.message}`));
  const centre = { x: widget.canvas.clientWidth / 2, y: widget.canvas.clientHeight / 2 };
  const results = [];
  for (const place of places) {
    lookDown(widget.camera, new Cartesian3(...place));
    await settled(widget, tileset);
    const at = widget.scene.pickPosition(centre);
    const properties = describe(widget.scene.pick(centre, 1, 1));
    results.push({ properties, position: at ? [at.x, at.y, at.z] : null });
  }
  await send({ version: Cesium.VERSION, seconds: performance.now() / 1000, failures, results });
}

run().catch((error) => send({ error: String((error && error.stack) || error) }));
