// Serves CesiumJS, the page and a tileset on this machine, opens the page in headless Chromium and prints what it finds.
//
// usage: serve.mjs TILES PLACES.json SECONDS

import { spawn } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [tiles, places, seconds] = process.argv.slice(2);
const roots = { "/cesium/": join(process.env.STADTBLICK_NODE_MODULES, "cesium/Build/Cesium"), "/tiles/": tiles };
const types = { ".html": "text/html", ".mjs": "text/javascript", ".js": "text/javascript", ".css": "text/css",
                ".json": "application/json", ".wasm": "application/wasm" };

function fileOf(url) {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  if (path === "/places.json") return places;
  for (const [prefix, root] of Object.entries(roots))
    if (path.startsWith(prefix)) return join(root, path.slice(prefix.length));
  return join(here, path === "/" ? "pick.html" : path);
}

const profile = mkdtempSync(join(tmpdir(), "stadtblick-chromium-"));
let browser;
let finished = false;

// The browser's helpers write to its profile for a moment after it has gone.
function leave(code, tries = 100) {
  try {
    rmSync(profile, { recursive: true, force: true });
  } catch (error) {
    if (tries > 0) return setTimeout(() => leave(code, tries - 1), 100);
    console.error(`the profile of the browser is left behind: ${error.message}`);
  }
  process.exit(code);
}

function finish(text, code) {
  if (finished) return;
  finished = true;
  console.log(text);
  if (!browser || browser.exitCode !== null) return leave(code);
  browser.once("exit", () => leave(code));
  browser.kill();
  setTimeout(() => browser.kill("SIGKILL"), 3000);
}

const server = createServer((request, response) => {
  if (request.method === "POST") {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      response.end();
      finish(body, JSON.parse(body).error ? 1 : 0);
    });
    return;
  }
  const file = fileOf(request.url);
  try {
    if (!statSync(file).isFile()) throw new Error("no file");
    response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});

server.listen(0, "127.0.0.1", () => {
  browser = spawn("chromium", [
    "--headless", "--no-sandbox", "--disable-dev-shm-usage", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--enable-logging=stderr", `--user-data-dir=${profile}`, "--window-size=300,300",
    `http://127.0.0.1:${server.address().port}/`,
  ], { stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  const fail = (error) => finish(JSON.stringify({ error, log }), 1);
  browser.stderr.on("data", (chunk) => (log = (log + chunk).slice(-4000)));
  browser.on("error", (error) => fail(String(error)));
  browser.on("exit", (code) => fail(`the browser ended by itself (${code})`));
  setTimeout(() => fail("no result in time"), Number(seconds) * 1000);
});
