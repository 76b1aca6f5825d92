/**
 * Builds everything the browser gets: src/main/web/*.ts|css and every module's web/*.ts|css become hashed files
 * under target/classes/static/assets, and manifest.json tells the server which name stands for which file.
 */
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import * as esbuild from "esbuild";

const SHARED = "src/main/web";
const MODULES = "src/main/java/kz/qashyq";
const OUT = "target/classes/static/assets";
const PDFJS = "node_modules/pdfjs-dist";

/** htmx ships its smallest form only as a classic script; it needs an export to be a module. */
const smallHtmx = {
  name: "small-htmx",
  setup(build) {
    build.onLoad({ filter: /htmx\.esm\.js$/ }, async () => ({
      contents: (await readFile("node_modules/htmx.org/dist/htmx.min.js", "utf8")) + ";export default htmx;",
    }));
  },
};

const options = {
  plugins: [smallHtmx],
  bundle: true,
  format: "esm",
  splitting: true,
  minify: true,
  sourcemap: false,
  metafile: true,
  legalComments: "none",
  // Chrome 109 is the last one on the oldest office machines; it also makes esbuild unfold nested CSS.
  target: ["es2022", "chrome109", "firefox115", "safari16.4"],
  outdir: OUT,
  entryNames: "[dir]/[name]-[hash]",
  chunkNames: "chunks/[name]-[hash]",
  assetNames: "media/[name]-[hash]",
  loader: { ".woff2": "file", ".svg": "file", ".woff": "empty", ".ttf": "empty" },
  logLevel: "warning",
};

async function sources(folder, prefix) {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => (name.endsWith(".ts") && !name.endsWith(".d.ts")) || (name.endsWith(".css") && !PARTS.has(name)))
    .map((name) => ({ in: join(folder, name), out: prefix + basename(name, extname(name)) }));
}

/** Sheets that app.css imports and nobody links by themselves. */
const PARTS = new Set(["tokens.css", "fonts.css"]);

async function entries() {
  const modules = (await readdir(MODULES, { withFileTypes: true }).catch(() => [])).filter((it) => it.isDirectory());
  const found = await Promise.all([
    sources(SHARED, ""),
    ...modules.map((module) => sources(join(MODULES, module.name, "web"), `${module.name}/`)),
  ]);
  return found.flat();
}

/** Logical name → hashed name, for entry points and for the style sheets that scripts bring along. */
function manifestOf(metafile, entryPoints) {
  const logical = new Map(entryPoints.map((entry) => [entry.in, entry.out]));
  const manifest = {};
  for (const [file, output] of Object.entries(metafile.outputs)) {
    const name = output.entryPoint && logical.get(output.entryPoint);
    if (!name) continue;
    manifest[name + extname(file)] = relative(OUT, file);
    if (output.cssBundle) manifest[`${name}.css`] = relative(OUT, output.cssBundle);
  }
  return manifest;
}

/** Pictures and other files that are served as they are, under a hashed name. */
async function copyStatic(manifest) {
  for (const name of await readdir(join(SHARED, "static"))) {
    const content = await readFile(join(SHARED, "static", name));
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
    const hashed = `${basename(name, extname(name))}-${hash}${extname(name)}`;
    await writeFile(join(OUT, hashed), content);
    manifest[name] = hashed;
  }
}

/** pdf.js fetches these by name as a document needs them; the folder carries the version instead of a hash. */
async function copyPdfData() {
  const { version } = JSON.parse(await readFile(join(PDFJS, "package.json"), "utf8"));
  for (const folder of ["cmaps", "standard_fonts", "wasm", "iccs"]) {
    await cp(join(PDFJS, folder), join(OUT, `pdfjs-${version}`, folder), { recursive: true });
  }
  return `/assets/pdfjs-${version}/`;
}

async function buildWorker() {
  const result = await esbuild.build({ ...options, splitting: false, entryPoints: [{ in: `${PDFJS}/build/pdf.worker.mjs`, out: "pdf.worker" }] });
  return "/assets/" + relative(OUT, Object.keys(result.metafile.outputs)[0]);
}

async function build() {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const define = { PDF_WORKER: JSON.stringify(await buildWorker()), PDF_DATA: JSON.stringify(await copyPdfData()) };
  const entryPoints = await entries();
  const result = await esbuild.build({ ...options, define, entryPoints });
  const manifest = manifestOf(result.metafile, entryPoints);
  await copyStatic(manifest);
  await writeFile(join(OUT, "manifest.json"), JSON.stringify(Object.fromEntries(Object.entries(manifest).sort()), null, 2) + "\n");
}

async function watch() {
  const { watch: listen } = await import("node:fs");
  let waiting;
  const again = (_, name) => {
    if (!/\.(ts|css|svg)$/.test(name ?? "")) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => build().catch((fault) => console.error(fault.message)), 80);
  };
  for (const folder of [SHARED, MODULES]) listen(folder, { recursive: true }, again);
}

await build();
if (process.argv.includes("--watch")) await watch();
