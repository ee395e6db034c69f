// Runs the glTF validator over every glb below a folder.
//
// usage: validate.mjs FOLDER; prints one JSON line a file: {file, errors, warnings, messages}

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";

const validator = createRequire(join(process.env.STADTBLICK_NODE_MODULES, "x.js"))("gltf-validator");
const folder = process.argv[2];

function* files(at) {
  for (const entry of readdirSync(at, { withFileTypes: true })) {
    const path = join(at, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.name.endsWith(".glb")) yield path;
  }
}

for (const file of files(folder)) {
  const report = await validator.validateBytes(new Uint8Array(readFileSync(file)), { maxIssues: 1000 });
  const { numErrors: errors, numWarnings: warnings, messages } = report.issues;
  const worst = messages.filter((m) => m.severity <= 1).slice(0, 5);
  console.log(JSON.stringify({ file: relative(folder, file), errors, warnings, messages: worst }));
}
