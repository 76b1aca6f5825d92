/** Fails when a pair of colours in any theme is paler than WCAG 2.2 AA asks, or when the two dark themes differ. */
import { readFile } from "node:fs/promises";

const source = await readFile("src/main/web/tokens.css", "utf8");
const block = (start) => {
  const from = source.indexOf("{", source.indexOf(start)) + 1;
  return Object.fromEntries([...source.slice(from, source.indexOf("}", from)).matchAll(/--([\w-]+):\s*([^;]+);/g)].map((it) => [it[1], it[2].trim()]));
};
const light = block(":root {");
const dark = block(':root[data-theme="dark"]');
const themes = { light, dark: { ...light, ...dark }, contrast: { ...light, ...block(':root[data-theme="contrast"]') } };

const GROUNDS = ["bg", "surface", "surface-2"];
const TEXT = 4.5;
const SHAPE = 3;
const pairs = [
  ...["text", "text-2", "text-3", "accent", "accent-strong", "danger", "success", "warning"].flatMap((ink) => GROUNDS.map((ground) => [ink, ground, TEXT])),
  ["text", "surface-3", TEXT], ["text-2", "surface-3", TEXT], ["text", "mark", TEXT],
  ["on-accent", "accent", TEXT], ["on-accent", "accent-strong", TEXT], ["on-danger", "danger", TEXT],
  ...["accent", "success", "warning", "danger"].flatMap((kind) => [[kind, `${kind}-soft`, TEXT], ["text", `${kind}-soft`, TEXT], ["text-2", `${kind}-soft`, TEXT]]),
  ["accent-strong", "accent-soft", TEXT],
  ...["border-strong", "focus"].flatMap((line) => ["bg", "surface"].map((ground) => [line, ground, SHAPE])),
  ["accent", "surface-3", SHAPE], ["success", "surface-3", SHAPE], ["danger", "surface-3", SHAPE],
];

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function ratio(one, other) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

let faults = 0;
for (const [name, theme] of Object.entries(themes)) {
  let least = ["", 99];
  for (const [ink, ground, floor] of pairs) {
    const found = ratio(theme[ink], theme[ground]);
    if (found / floor < least[1]) least = [`${ink} on ${ground} ${found.toFixed(2)} of ${floor}`, found / floor];
    if (found >= floor) continue;
    faults += 1;
    console.error(`${name}: ${ink} on ${ground} is ${found.toFixed(2)}, needs ${floor}`);
  }
  console.log(`${name}: ${pairs.length} pairs, nearest to its floor: ${least[0]}`);
}
const system = block(":root:not([data-theme])");
for (const name of new Set([...Object.keys(dark), ...Object.keys(system)])) {
  if (dark[name] === system[name]) continue;
  faults += 1;
  console.error(`the two dark themes differ in --${name}`);
}
process.exitCode = faults ? 1 : 0;
