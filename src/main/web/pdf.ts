/** Reads a PDF in the page: one page at a time, selectable text, zoom, and a report of the pages seen. */
import { enhanceEach } from "./behaviour/page";
import { reporter } from "./behaviour/progress";
import { openDocument, PageView } from "./pdf/page-view";
import "./pdf/pdf.css";

const ZOOM_STEP = 1.2;

enhanceEach("[data-pdf]", (reader) => void start(reader));

async function start(reader: HTMLElement): Promise<void> {
  const place = reader.querySelector<HTMLElement>("[data-pdf-place]");
  const bar = reader.querySelector<HTMLElement>("[data-pdf-bar]");
  if (!place || !bar) return;
  try {
    const document = await openDocument(reader.dataset["pdf"] ?? "");
    reader.querySelector("[data-pdf-fallback]")?.toggleAttribute("hidden", true);
    bar.hidden = place.hidden = false;
    new Reader(reader, bar, new PageView(document, place), document.numPages).go(Number(reader.dataset["start"] ?? 1));
  } catch {
    reader.querySelector("[data-pdf-failed]")?.removeAttribute("hidden");
  }
}

class Reader {
  private page = 1;
  /** 1 is "as wide as its place". */
  private zoom = 1;
  private readonly seen = new Set<number>();
  private readonly report: (now?: boolean) => void;
  private readonly input: HTMLInputElement | null;

  constructor(reader: HTMLElement, private readonly bar: HTMLElement, private readonly view: PageView, private readonly pages: number) {
    this.report = reporter(reader.dataset["progressUrl"], () => ({ position: this.page, length: pages, seen: stretches(this.seen) }));
    this.input = bar.querySelector("input[data-pdf-page]");
    const total = bar.querySelector("[data-pdf-pages]");
    if (total) total.textContent = String(pages);
    this.input?.addEventListener("change", () => this.go(Number(this.input?.value)));
    bar.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-pdf-do]") : null;
      if (button && button.getAttribute("aria-disabled") !== "true") this.act(button.dataset["pdfDo"] ?? "");
    });
    view.place.addEventListener("keydown", (event) => this.onKey(event));
    new ResizeObserver(() => this.draw()).observe(view.place);
  }

  go(page: number): void {
    if (Number.isFinite(page)) this.page = Math.max(1, Math.min(this.pages, Math.round(page)));
    this.seen.add(this.page);
    this.draw();
    this.view.place.scrollTop = 0;
    this.report();
  }

  private act(name: string): void {
    if (name === "next") this.go(this.page + 1);
    else if (name === "previous") this.go(this.page - 1);
    else {
      this.zoom = name === "fit" ? 1 : Math.max(0.5, Math.min(4, this.zoom * (name === "zoomIn" ? ZOOM_STEP : 1 / ZOOM_STEP)));
      this.draw();
    }
  }

  private onKey(event: KeyboardEvent): void {
    const act = { PageDown: "next", ArrowRight: "next", PageUp: "previous", ArrowLeft: "previous", "+": "zoomIn", "=": "zoomIn", "-": "zoomOut", "0": "fit" }[event.key];
    const sideways = event.key.startsWith("Arrow") && this.zoom > 1;
    if (event.key === "Home") this.go(1);
    else if (event.key === "End") this.go(this.pages);
    else if (act && !sideways && !event.ctrlKey && !event.metaKey) this.act(act);
    else return;
    event.preventDefault();
  }

  private draw(): void {
    void this.view.show(this.page, this.zoom);
    if (this.input) this.input.value = String(this.page);
    this.bar.querySelector('[data-pdf-do="previous"]')?.setAttribute("aria-disabled", String(this.page === 1));
    this.bar.querySelector('[data-pdf-do="next"]')?.setAttribute("aria-disabled", String(this.page === this.pages));
    const zoom = this.bar.querySelector("[data-pdf-zoom]");
    if (zoom) zoom.textContent = `${Math.round(this.zoom * 100)} %`;
  }
}

/** Pages 1, 2, 3, 7 as stretches [1, 3], [7, 7]. */
function stretches(pages: Set<number>): [number, number][] {
  const found: [number, number][] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else found.push([page, page]);
  }
  return found;
}
