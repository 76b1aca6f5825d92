import { enhanceEach } from "./page";
import { reachableWhileScrolling } from "./scrolling";

export function startTables(): void {
  enhanceEach(".prose > table", (table) => {
    const place = document.createElement("div");
    place.className = "table-scroll";
    table.before(place);
    place.append(table);
    reachableWhileScrolling(place);
  });
}
