/** Draws formulas: `[data-formula]` elements, and `\(…\)` in the text of `[data-formulas]` (question banks are typed by hand). */
import katex from "katex";
import { enhanceEach } from "./behaviour/page";
import "./formula/formula.css";

function draw(place: HTMLElement, latex: string): void {
  katex.render(latex, place, { displayMode: place.tagName === "DIV", throwOnError: false, trust: false, output: "htmlAndMathml" });
}

/** Splits every text at `\(…\)`; what stands between becomes a formula of its own. */
function drawInText(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.includes("\\(") || text.parentElement?.closest("[data-formula], code, textarea")) continue;
    const parts = text.data.split(/\\\((.+?)\\\)/s);
    text.replaceWith(...parts.map((part, at) => (at % 2 === 0 ? part : formulaOf(part))));
  }
}

function formulaOf(latex: string): HTMLElement {
  const place = document.createElement("span");
  draw(place, latex);
  return place;
}

enhanceEach("[data-formula]:not(.editor-formula)", (place) => draw(place, place.dataset["formula"] ?? ""));
enhanceEach("[data-formulas]", drawInText);
