import { announce } from "../announce";
import type { Device } from "../device";
import { icon, make, onClick } from "../dom";
import type { Shown } from "../protocol";
import { QuestionView } from "../question/question-view";
import { flushTyping } from "../question/typing";
import { say, word } from "../words";
import { ask } from "./dialogs";
import { Palette } from "./palette";

/** The exam itself: questions, the palette, the way from one to the next. */
export class ExamRoom {
  readonly element: HTMLElement;
  private readonly place = make("div", { class: "stack exam-questions" });
  private readonly views = new Map<number, QuestionView>();
  private readonly palette: Palette;
  private readonly total: number;
  private readonly oneWay: boolean;
  private readonly onePerPage: boolean;
  private readonly back: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private readonly finish: HTMLButtonElement;
  /** Why it does not go on to the next question. */
  private readonly note = make("p", { class: "small", role: "status" });
  private current = 1;

  constructor(private readonly device: Device, questions: Shown[], notices: HTMLElement, handIn: () => void) {
    const { paper } = device;
    this.total = paper?.questions.length ?? 0;
    this.oneWay = paper?.oneWay ?? false;
    this.onePerPage = this.oneWay || (paper?.onePerPage ?? false);
    this.palette = new Palette(device, this.total, (position) => this.go(position), (position) => this.oneWay && position !== this.current);
    this.back = onClick(make("button", { class: "button", type: "button" }, icon("arrow-left"), say(make("span"), "go.back")), () => this.go(this.current - 1));
    this.next = onClick(make("button", { class: "button button-primary", type: "button" }, say(make("span"), "go.next"), icon("arrow-right")), () => void this.goOn());
    const finish = onClick(say(make("button", { class: "button", type: "button", id: "exam-hand-in" }), "handIn.title"), handIn);
    this.finish = onClick(say(make("button", { class: "button push", type: "button" }), "handIn.title"), handIn);
    const ways = make("div", { class: "row exam-ways" }, this.back, this.next, this.finish);
    this.back.hidden = this.oneWay || !this.onePerPage;
    const places = make("details", { class: "exam-aside-body", open: true }, say(make("summary"), "palette.summary"), this.palette.element);
    // On a phone the palette opens on demand; on a desk it is always there.
    places.open = matchMedia("(min-width: 64rem)").matches;
    this.element = make(
      "div",
      { class: "split exam-room" },
      make("div", { class: "stack" }, notices, paper?.ticket ? say(make("p", { class: "strong" }), "ticket", paper.ticket) : undefined, this.place, ways, this.note),
      make("div", { class: "exam-aside card sticky" }, places, finish),
    );
    this.add(questions);
    this.go(this.oneWay ? device.now.reached : 1, false);
    device.changed.on((position) => this.draw(position));
    device.lost.on((position) => announce(word("answer.lost", position)));
    this.place.addEventListener("focusin", (event) => {
      const field = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-position]") : null;
      if (field) this.point(Number(field.dataset["position"]));
    });
  }

  private add(questions: Shown[]): void {
    for (const shown of questions) {
      if (this.views.has(shown.position)) continue;
      const view = new QuestionView(this.device, shown, this.total);
      this.views.set(shown.position, view);
      this.place.append(view.element);
    }
  }

  private draw(position: number): void {
    this.views.get(position)?.draw();
    this.palette.draw(position);
  }

  private point(position: number): void {
    this.current = position;
    this.palette.point(position);
    this.back.disabled = position <= 1;
    this.next.hidden = !this.onePerPage || position >= this.total;
    this.finish.hidden = this.onePerPage && position < this.total;
  }

  /** @param moves false when the page has just come */
  go(position: number, moves = true): void {
    const view = this.views.get(position);
    if (!view) return;
    flushTyping();
    if (this.onePerPage) for (const [other, one] of this.views) one.element.hidden = other !== position;
    this.point(position);
    if (!moves) return;
    view.element.scrollIntoView({ block: "start", behavior: "auto" });
    view.element.focus({ preventScroll: true });
  }

  private async goOn(): Promise<void> {
    if (!this.oneWay) return this.go(this.current + 1);
    const position = this.current;
    const isOpen = !this.device.sheet.isAnswered(position);
    if (!(await ask("oneWay.title", isOpen ? "oneWay.unanswered" : "oneWay.text", "oneWay.go", position))) return;
    flushTyping();
    this.note.replaceChildren();
    this.next.disabled = true;
    say(this.next.querySelector("span")!, "oneWay.going");
    const came = await this.device.advance(position + 1);
    this.next.disabled = false;
    say(this.next.querySelector("span")!, "go.next");
    if (typeof came === "object") return void this.note.replaceChildren(came.reason);
    if (came !== "moved") return void this.note.replaceChildren(word(came === "again" ? "oneWay.again" : "oneWay.refused"));
    for (const view of this.views.values()) view.element.remove();
    this.views.clear();
    this.add(await this.device.questions());
    this.palette.drawAll();
    this.go(this.device.now.reached);
  }

  /** Time is over or an invigilator has paused it: nothing more can be changed, everything can be read. */
  lock(isLocked: boolean): void {
    flushTyping();
    this.place.inert = isLocked;
    for (const view of this.views.values()) view.element.disabled = isLocked;
    this.next.disabled = isLocked;
    this.finish.disabled = isLocked;
  }

  /** Questions without an answer, and flagged ones. */
  summary(): { answered: number; open: number[]; flagged: number[] } {
    const all = Array.from({ length: this.total }, (_, at) => at + 1);
    return {
      answered: this.device.sheet.answered(),
      open: all.filter((position) => !this.device.sheet.isAnswered(position)),
      flagged: all.filter((position) => this.device.sheet.isFlagged(position)),
    };
  }

  canGo(position: number): boolean {
    return !this.oneWay && this.views.has(position);
  }
}
