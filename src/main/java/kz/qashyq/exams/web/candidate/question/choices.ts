import { make, onClick } from "../dom";
import type { Shown } from "../protocol";
import { say, show } from "../words";
import type { Answered, Widget } from "./widget";

/** One of several, or several of several. */
export function choices({ position, question }: Shown, answered: Answered): Widget {
  const isSingle = question.kind === "SINGLE";
  const inputs = question.choices.map((choice) =>
    make("input", { type: isSingle ? "radio" : "checkbox", name: `q${position}`, value: choice.number, autocomplete: "off" }),
  );
  const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
  const clear = onClick(say(make("button", { class: "button button-quiet button-small", type: "button", hidden: true }), "answer.clear"), () => {
    for (const input of inputs) input.checked = false;
    changed();
    inputs[0]?.focus();
  });

  function changed(): void {
    clear.hidden = !isSingle || chosen().length === 0;
    answered(chosen());
  }

  for (const input of inputs) input.addEventListener("change", changed);
  const rows = question.choices.map((choice, at) => make("label", { class: "answer" }, inputs[at]!, show(make("span"), choice.text)));
  const hint = say(make("p", { class: "hint" }), isSingle ? "answer.one" : "answer.several");
  return {
    element: make("div", { class: "stack stack-tight" }, hint, make("div", { class: "answers" }, ...rows), make("div", {}, clear)),
    show(answer) {
      for (const input of inputs) input.checked = answer.includes(input.value);
      clear.hidden = !isSingle || chosen().length === 0;
    },
  };
}
