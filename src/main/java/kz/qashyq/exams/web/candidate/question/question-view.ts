import type { Device } from "../device";
import { icon, make, onClick, setIcon } from "../dom";
import type { Shown } from "../protocol";
import { label, say, showHtml, time } from "../words";
import { choices } from "./choices";
import { files } from "./files";
import { matching } from "./matching";
import { ordering } from "./ordering";
import { essay, gaps, numeric, shortText } from "./typed";
import { Typing } from "./typing";
import { Unfinished } from "./unfinished";
import type { Answered, Widget } from "./widget";

const LONGEST_NOTE = 5_000;

/** A question on the page: its text, what one answers with, the flag, the note, and how it stands with the server. */
export class QuestionView {
  readonly element: HTMLFieldSetElement;
  private readonly widget: Widget;
  private readonly saved = make("p", { class: "saved" });
  private readonly flag: HTMLButtonElement;
  private readonly typing = new Typing();
  private readonly noting = new Typing();

  constructor(private readonly device: Device, private readonly shown: Shown, total: number) {
    const { position, points, question } = shown;
    this.widget = this.widgetOf((answer, typed) => this.answered(answer, typed === true));
    this.flag = onClick(make("button", { class: "button button-small", type: "button" }, icon("flag"), make("span")), () => this.toggleFlag());
    const head = make("span", { class: "question-head" }, make("span", {}, `${position} / ${total}`), say(make("span"), "points", points));
    const text = question.kind === "GAP_TEXT" ? say(make("span"), "answer.gaps") : showHtml(make("div", { class: "prose exam-text" }), question.text);
    this.element = make(
      "fieldset",
      { class: "question", id: `q${position}`, "data-position": position, tabindex: -1 },
      make("legend", { class: "question-text" }, head, text),
      this.widget.element,
      make("div", { class: "spread" }, this.saved, this.flag),
      this.note(),
    );
    // What leaves the field is kept at once.
    this.element.addEventListener("focusout", () => this.typing.flush());
    this.widget.show(device.sheet.answerTo(position));
    this.draw();
  }

  get position(): number {
    return this.shown.position;
  }

  private widgetOf(answered: Answered): Widget {
    switch (this.shown.question.kind) {
      case "SINGLE":
      case "MULTIPLE":
        return choices(this.shown, answered);
      case "NUMERIC":
        return numeric(this.shown, answered);
      case "SHORT_TEXT":
        return shortText(this.shown, answered);
      case "MATCHING":
        return matching(this.shown, answered);
      case "ORDERING":
        return ordering(this.shown, answered);
      case "GAP_TEXT":
        return gaps(this.shown, answered);
      case "ESSAY":
        return essay(this.shown, answered);
      case "FILE":
        return files(this.shown, answered, this.device.line, new Unfinished(this.device.journal, this.position));
    }
  }

  private answered(answer: string[], typed: boolean): void {
    const { position } = this.shown;
    const keep = () => {
      this.device.typing.delete(position);
      if (!isSame(answer, this.device.sheet.answerTo(position))) void this.device.write("ANSWER", position, answer);
      else this.device.changed.tell(position);
    };
    if (!typed) {
      this.typing.drop();
      keep();
      return;
    }
    this.device.typing.add(position);
    this.device.changed.tell(position);
    this.typing.later(answer.join("").length, keep);
  }

  private toggleFlag(): void {
    const isSet = this.device.sheet.isFlagged(this.position);
    void this.device.write("FLAG", this.position, isSet ? [] : ["1"]);
  }

  private note(): HTMLElement {
    const input = make("textarea", { rows: 3, maxlength: LONGEST_NOTE, id: `n${this.position}` });
    input.value = this.device.sheet.noteOn(this.position);
    const keep = () => {
      if (input.value !== this.device.sheet.noteOn(this.position)) void this.device.write("NOTE", this.position, input.value ? [input.value] : []);
    };
    input.addEventListener("input", () => this.noting.later(input.value.length, keep));
    input.addEventListener("change", () => this.noting.flush());
    const title = say(make("summary"), "note.title");
    const hint = say(make("label", { class: "hint", for: `n${this.position}` }), "note.hint");
    return make("details", { class: "disclose disclose-plain exam-note", open: input.value !== "" }, title, make("div", { class: "field" }, hint, input));
  }

  /** How it stands: with the server, and with the flag. */
  draw(): void {
    const { sheet, typing } = this.device;
    const standing = typing.has(this.position) ? ({ kind: "waiting" } as const) : sheet.standing(this.position);
    const isGood = standing.kind === "saved" || standing.kind === "restored";
    this.saved.hidden = standing.kind === "none";
    this.saved.classList.toggle("saved-not", !isGood);
    const words = make("span");
    if (standing.kind === "saved") say(words, "status.saved", time(standing.at));
    else if (standing.kind === "restored") say(words, "status.restored");
    else if (standing.kind === "apart") say(words, "status.apart", time(standing.at));
    else say(words, "status.notYet");
    this.saved.replaceChildren(icon(isGood ? "check" : standing.kind === "apart" ? "warning" : "clock", "icon-small"), words);

    const isFlagged = sheet.isFlagged(this.position);
    this.flag.setAttribute("aria-pressed", String(isFlagged));
    setIcon(this.flag.querySelector("svg")!, "flag");
    say(this.flag.querySelector("span")!, "flag.title");
    label(this.flag, "flag.label", this.position);
  }
}

function isSame(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
