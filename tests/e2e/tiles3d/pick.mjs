// In the browser: looks straight down onto places of the tileset and tells what CesiumJS picks there.

const { BoundingSphere, Cartesian3, Cesium3DTileset, CesiumWidget, Ellipsoid, PerspectiveFrustum } = Cesium;
const kHeight = 150; // metres above the place
const kFrames = 2000; // most frames until all tiles of a view are there

async function send(path, value) {
  await fetch(path, { method: "POST", body: JSON.stringify(value) });
}

/// A camera straight above a place; one pixel is some 2 cm.
function lookDown(camera, place) {
  const up = Ellipsoid.WGS84.geodeticSurfaceNormal(place, new Cartesian3());
  const north = Cartesian3.normalize(
    Cartesian3.subtract(Cartesian3.UNIT_Z, Cartesian3.multiplyByScalar(up, up.z, new Cartesian3()), new Cartesian3()),
    new Cartesian3());
  camera.frustum = new PerspectiveFrustum({ fov: 0.035, aspectRatio: 1, near: 1, far: 1e7 });
  camera.setView({
    destination: Cartesian3.add(place, Cartesian3.multiplyByScalar(up, kHeight, new Cartesian3()), new Cartesian3()),
    orientation: { direction: Cartesian3.negate(up, new Cartesian3()), up: north },
  });
}

async function settled(widget, tileset) {
  for (let frame = 0; frame < kFrames; ++frame) {
    widget.scene.render();
    if (frame > 2 && tileset.tilesLoaded) return;
    await new Promise((resume) => setTimeout(resume, 5));
  }
  throw new Error("the tiles of a view did not load");
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
    const target = new Cartesian3(...place);
    lookDown(widget.camera, target);
    await settled(widget, tileset);
    const properties = describe(widget.scene.pick(centre, 1, 1));
    widget.scene.render();
    const at = widget.scene.pickPosition(centre);
    results.push({ properties, position: at ? [at.x, at.y, at.z] : null });
  }
  await send("/result", { version: Cesium.VERSION, failures, results });
}

run().catch((error) => send("/result", { error: String(error && error.stack || error) }));
