import { enhanceEach } from "./page";

/** A table of a lecture that is wider than the screen scrolls by itself, also by keyboard, instead of moving the whole page. */
export function startTables(): void {
  enhanceEach(".prose > table", (table) => {
    const place = document.createElement("div");
    place.className = "table-scroll";
    table.before(place);
    place.append(table);
    new ResizeObserver(() => {
      if (place.scrollWidth > place.clientWidth) place.tabIndex = 0;
      else place.removeAttribute("tabindex");
    }).observe(place);
  });
}
