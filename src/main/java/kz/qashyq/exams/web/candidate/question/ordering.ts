import { icon, make, onClick } from "../dom";
import { announce } from "../announce";
import type { Choice, Shown } from "../protocol";
import { label, plain, say, show, word } from "../words";
import type { Answered, Widget } from "./widget";

/** Putting in order: by buttons, or by dragging the handle. What nobody has touched is no answer. */
export function ordering({ question }: Shown, answered: Answered): Widget {
  const rows = new Map(question.choices.map((choice) => [String(choice.number), row(choice)]));
  const list = make("ol", { class: "exam-order" }, ...rows.values());
  const keep = onClick(say(make("button", { class: "button button-small", type: "button" }), "order.keep"), () => {
    changed();
    announce(word("order.kept"));
  });

  function row(choice: Choice): HTMLLIElement {
    const up = onClick(mover("arrow-up", "order.up", choice), () => move(item, -1, up));
    const down = onClick(mover("arrow-down", "order.down", choice), () => move(item, 1, down));
    const handle = make("span", { class: "exam-handle", "aria-hidden": "true" }, icon("more"));
    const item = make("li", { "data-number": choice.number }, handle, show(make("span", { class: "grow" }), choice.text), up, down);
    handle.addEventListener("pointerdown", (event) => drag(item, handle, event));
    return item;
  }

  const items = () => [...list.children] as HTMLLIElement[];

  function changed(): void {
    keep.hidden = true;
    number();
    answered(items().map((item) => item.dataset["number"] ?? ""));
  }

  /** The first cannot go up, the last cannot go down; the buttons stay in place, so that the focus does. */
  function number(): void {
    const all = items();
    all.forEach((item, at) => {
      const [up, down] = item.querySelectorAll("button");
      up?.setAttribute("aria-disabled", String(at === 0));
      down?.setAttribute("aria-disabled", String(at === all.length - 1));
    });
  }

  function move(item: HTMLLIElement, by: number, button: HTMLElement): void {
    const all = items();
    const to = all.indexOf(item) + by;
    if (to < 0 || to >= all.length) return;
    if (by < 0) all[to]!.before(item);
    else all[to]!.after(item);
    button.focus();
    changed();
    const choice = question.choices.find((one) => String(one.number) === item.dataset["number"]);
    if (choice) announce(word("order.moved", plain(choice.text), to + 1, all.length));
  }

  function drag(item: HTMLLIElement, handle: HTMLElement, begun: PointerEvent): void {
    if (begun.button !== 0) return;
    begun.preventDefault();
    handle.setPointerCapture(begun.pointerId);
    item.classList.add("is-dragged");
    let hasMoved = false;
    const over = (event: PointerEvent) => {
      for (const other of items()) {
        const box = other.getBoundingClientRect();
        if (other === item || event.clientY < box.top || event.clientY > box.bottom) continue;
        const isBelow = event.clientY > box.top + box.height / 2;
        if (isBelow ? other.nextSibling === item : other.previousSibling === item) continue;
        if (isBelow) other.after(item);
        else other.before(item);
        hasMoved = true;
      }
    };
    const end = () => {
      item.classList.remove("is-dragged");
      handle.removeEventListener("pointermove", over);
      if (hasMoved) changed();
    };
    handle.addEventListener("pointermove", over);
    handle.addEventListener("lostpointercapture", end, { once: true });
  }

  number();
  return {
    element: make("div", { class: "stack stack-tight" }, say(make("p", { class: "hint" }), "order.hint"), list, make("div", {}, keep)),
    show(answer) {
      list.append(...answer.map((one) => rows.get(one)).filter((item) => item !== undefined));
      keep.hidden = answer.length > 0;
      number();
    },
  };
}

function mover(picture: string, key: string, choice: Choice): HTMLButtonElement {
  return label(make("button", { class: "button button-quiet button-icon button-small", type: "button" }, icon(picture)), key, plain(choice.text));
}
