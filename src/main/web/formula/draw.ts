/** Formulas by KaTeX: of a place, or between `\(` and `\)` in its text. */
import katex from "katex";
import { reachableWhileScrolling } from "../behaviour/scrolling";

export function drawFormula(place: HTMLElement, latex: string): void {
  const ownLine = place.tagName === "DIV";
  katex.render(latex, place, { displayMode: ownLine, throwOnError: false, trust: false, output: "htmlAndMathml" });
  if (ownLine) reachableWhileScrolling(place);
}

/** Splits every text at `\(…\)`; what stands between becomes a formula of its own. */
export function drawFormulas(root: HTMLElement): void {
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
  drawFormula(place, latex);
  return place;
}
