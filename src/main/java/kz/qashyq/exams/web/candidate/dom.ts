/** Making elements without markup in strings. */

type Attributes = Record<string, string | number | boolean | undefined>;
type Child = Node | string | undefined | false;

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";
const sprite = (): string => document.documentElement.dataset["icons"] ?? "";

export function icon(name: string, size = ""): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `icon ${size}`.trim());
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `${sprite()}#${name}`);
  svg.append(use);
  return svg;
}

/** Changes the picture of an icon in place. */
export function setIcon(svg: SVGSVGElement, name: string): void {
  svg.firstElementChild?.setAttribute("href", `${sprite()}#${name}`);
}

export function onClick<T extends HTMLElement>(element: T, then: () => void): T {
  element.addEventListener("click", then);
  return element;
}
