import type { Device } from "../device";
import { icon, make, onClick } from "../dom";
import { label, say } from "../words";

/** Where everything is: which questions have an answer, which are flagged, which is the present one. By shape as well as colour. */
export class Palette {
  readonly element: HTMLElement;
  private readonly buttons = new Map<number, HTMLButtonElement>();
  private readonly count = make("p", { class: "small muted", id: "exam-count" });
  private current = 1;

  constructor(private readonly device: Device, private readonly total: number, go: (position: number) => void, private readonly isClosed: (position: number) => boolean) {
    for (let position = 1; position <= total; position++) {
      const button = make("button", { type: "button", class: "exam-place" });
      this.buttons.set(position, onClick(button, () => go(position)));
    }
    const list = make("ol", { class: "exam-places" }, ...[...this.buttons.values()].map((button) => make("li", {}, button)));
    const legend = make(
      "ul",
      { class: "exam-legend" },
      make("li", {}, make("span", { class: "exam-place is-answered", "aria-hidden": "true" }, icon("check", "icon-small")), say(make("span"), "palette.answered")),
      make("li", {}, make("span", { class: "exam-place", "aria-hidden": "true" }), say(make("span"), "palette.open")),
      make("li", {}, make("span", { class: "exam-place is-flagged", "aria-hidden": "true" }, icon("flag", "icon-small")), say(make("span"), "palette.flagged")),
    );
    this.element = label(make("nav", { class: "stack stack-tight" }, say(make("h2", { class: "card-title" }), "palette.title"), this.count, list, legend), "palette.title");
    for (const position of this.buttons.keys()) this.draw(position);
  }

  draw(position: number): void {
    const button = this.buttons.get(position);
    if (!button) return;
    const isAnswered = this.device.sheet.isAnswered(position);
    const isFlagged = this.device.sheet.isFlagged(position);
    const isClosed = this.isClosed(position);
    button.classList.toggle("is-answered", isAnswered);
    button.classList.toggle("is-flagged", isFlagged);
    button.disabled = isClosed;
    if (position === this.current) button.setAttribute("aria-current", "step");
    else button.removeAttribute("aria-current");
    const marks = [isAnswered && icon("check", "icon-small"), isFlagged && icon("flag", "icon-small"), isClosed && icon("lock", "icon-small")];
    button.replaceChildren(make("span", {}, String(position)), ...marks.filter((mark) => mark !== false));
    label(button, `palette.${isAnswered ? "answered" : "open"}${isFlagged ? "Flagged" : ""}Label`, position);
    say(this.count, "palette.count", this.device.sheet.answered(), this.total);
  }

  point(position: number): void {
    const before = this.current;
    this.current = position;
    this.draw(before);
    this.draw(position);
  }

  drawAll(): void {
    for (const position of this.buttons.keys()) this.draw(position);
  }
}
