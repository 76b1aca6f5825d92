/** The rows of the board: what is known of each candidate, and the table that shows it. */
import { copyOf, wordsOf } from "../../../../../../web/behaviour/page";
import { Announcer } from "./announcer";
import { Stillness } from "./stillness";

export interface Row {
  id: string;
  name: string;
  place: number;
  state: string;
  trouble: string;
  rank: number;
  through: boolean;
  answered: number;
  questions: number;
  heard: number | null;
  ends: number | null;
  held: number | null;
  extra: number;
  devices: number;
}

const OVER = new Set(["FINISHED", "ABSENT"]);

export class Rows {
  private readonly known = new Map<string, Row>();
  private readonly lines = new Map<string, HTMLTableRowElement>();
  private readonly body: HTMLTableSectionElement;
  private readonly announcer = new Announcer();
  private readonly stillness: Stillness;
  private ahead = 0;
  private state = "";
  private name = "";
  private unsorted = false;

  constructor(table: HTMLTableElement) {
    this.body = table.tBodies[0] ?? table.createTBody();
    this.stillness = new Stillness(table);
    for (const line of this.body.querySelectorAll<HTMLTableRowElement>("tr[data-row]")) this.lines.set(line.dataset["row"] ?? "", line);
    this.startFilters();
  }

  /** Time is the server's. */
  setTime(now: number): void {
    this.ahead = now - Date.now();
  }

  /** Everything: also after a while without a line. What is in trouble then is no news on the first time. */
  all(rows: Row[]): void {
    const first = this.known.size === 0;
    this.take(rows, first);
    this.sort();
  }

  some(rows: Row[]): void {
    this.take(rows, false);
  }

  /** By the page alone: what is ticked counts before the first news comes. */
  chosen(): { id: string; name: string }[] {
    return [...this.body.querySelectorAll<HTMLInputElement>("input[name=attempt]:checked")]
      .map((box) => ({ id: box.value, name: box.closest("tr")?.querySelector("th [data-name]")?.textContent ?? "" }));
  }

  /** Once a second: clocks go on, and what has to move does so when nobody is about to click. */
  tick(): void {
    for (const row of this.known.values()) if (!OVER.has(row.state)) this.showTimes(row);
    if (this.unsorted && this.stillness.lasts()) this.sort();
  }

  private take(rows: Row[], silently: boolean): void {
    for (const row of rows) {
      const before = this.known.get(row.id);
      this.known.set(row.id, row);
      if (!silently && row.through && before?.trouble !== row.trouble) this.announcer.add(`${row.name}: ${wordsOf(`trouble-${row.trouble}`)}`);
      if (before?.rank !== row.rank || before.state !== row.state) this.unsorted = true;
      this.show(row);
    }
    this.count();
    this.announcer.speak();
  }

  private show(row: Row): void {
    const line = this.lines.get(row.id) ?? this.add(row);
    if (!line) return;
    line.className = look(row.trouble);
    for (const slot of line.querySelectorAll("[data-name]")) if (slot.textContent !== row.name) slot.textContent = row.name;
    const state = line.querySelector("[data-state]");
    const badge = copyOf(`state-${row.state}`);
    if (state && badge && state.textContent !== badge.textContent) state.replaceWith(badge);
    put(line, "[data-trouble]", wordsOf(`trouble-${row.trouble}`));
    put(line, "[data-progress]", `${row.answered} / ${row.questions}`);
    put(line, "[data-extra]", row.extra === 0 ? "" : `+${row.extra}`);
    put(line, "[data-devices]", String(row.devices));
    this.showTimes(row);
    // Trouble comes into sight at once; what leaves the filter goes when the rows are put in order.
    if (this.matches(row)) line.hidden = false;
  }

  private showTimes(row: Row): void {
    const line = this.lines.get(row.id);
    if (!line) return;
    const now = Date.now() + this.ahead;
    const over = OVER.has(row.state);
    put(line, "[data-heard]", over || row.heard === null ? "–" : clock(now - row.heard));
    put(line, "[data-left]", over || row.ends === null ? "–" : clock(row.ends - (row.held ?? now)));
  }

  /** Somebody who was not on the page: a latecomer, or hidden by the filter it came with. */
  private add(row: Row): HTMLTableRowElement | undefined {
    const line = copyOf("board-row");
    if (!(line instanceof HTMLTableRowElement)) return undefined;
    line.id = `a-${row.id}`;
    line.dataset["row"] = row.id;
    line.hidden = !this.matches(row);
    const box = line.querySelector<HTMLInputElement>("input[name=attempt]");
    if (box) box.value = row.id;
    const replay = line.querySelector<HTMLAnchorElement>("[data-replay]");
    if (replay) replay.href = `/exams/attempts/${row.id}/replay`;
    this.lines.set(row.id, line);
    this.body.append(line);
    this.unsorted = true;
    return line;
  }

  private matches(row: Row): boolean {
    return row.through || ((this.state === "" || this.state === row.state) && row.name.toLowerCase().includes(this.name));
  }

  private sort(): void {
    this.unsorted = false;
    const inOrder = [...this.known.values()].sort(troubleFirst);
    const focused = document.activeElement;
    let next = this.body.firstElementChild;
    let shown = 0;
    for (const row of inOrder) {
      const line = this.lines.get(row.id);
      if (!line) continue;
      line.hidden = !this.matches(row);
      if (!line.hidden) shown++;
      // What one cannot see must not be ended by a button.
      const box = line.querySelector<HTMLInputElement>("input[name=attempt]");
      if (line.hidden && box?.checked) { box.checked = false; box.dispatchEvent(new Event("change", { bubbles: true })); }
      if (line === next) next = line.nextElementSibling;
      else this.body.insertBefore(line, next);
    }
    if (focused instanceof HTMLElement && focused !== document.activeElement && this.body.contains(focused)) focused.focus({ preventScroll: true });
    const nobody = document.querySelector<HTMLElement>("[data-nobody]");
    if (nobody) nobody.hidden = shown > 0;
  }

  private count(): void {
    const counts = new Map<string, number>();
    for (const row of this.known.values()) counts.set(row.state, (counts.get(row.state) ?? 0) + 1);
    for (const link of document.querySelectorAll<HTMLElement>("[data-filter]")) {
      const state = link.dataset["filter"] ?? "";
      put(link, "[data-count]", String(state === "" ? this.known.size : (counts.get(state) ?? 0)));
    }
  }

  private startFilters(): void {
    const links = [...document.querySelectorAll<HTMLElement>("[data-filter]")];
    const search = document.querySelector<HTMLInputElement>("input[name=q]");
    this.state = links.find((link) => link.getAttribute("aria-current") === "true")?.dataset["filter"] ?? "";
    this.name = search?.value.trim().toLowerCase() ?? "";
    for (const link of links) link.addEventListener("click", (event) => {
      event.preventDefault();
      this.state = link.dataset["filter"] ?? "";
      for (const other of links) other.toggleAttribute("aria-current", false);
      link.setAttribute("aria-current", "true");
      this.sort();
    });
    search?.addEventListener("input", () => { this.name = search.value.trim().toLowerCase(); this.sort(); });
    search?.form?.addEventListener("submit", (event) => event.preventDefault());
  }
}

function troubleFirst(one: Row, other: Row): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.trouble === "ENDS_SOON" && one.ends !== other.ends) return (one.ends ?? 0) - (other.ends ?? 0);
  return one.place - other.place;
}

function look(trouble: string): string {
  return document.getElementById(`trouble-${trouble}`)?.dataset["look"] ?? "";
}

function put(within: Element, slot: string, words: string): void {
  const found = within.querySelector(slot);
  if (found && found.textContent !== words) found.textContent = words;
}

/** 1:05:09, 4:07. */
function clock(millis: number): string {
  const seconds = Math.max(0, Math.floor(millis / 1_000));
  const two = (part: number): string => String(part).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return minutes >= 60 ? `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
