import { make } from "../dom";
import type { Shown } from "../protocol";
import { plain, relay, say, show, word } from "../words";
import type { Answered, Widget } from "./widget";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Pairs: each prompt chooses its target from the same list. */
export function matching({ position, question }: Shown, answered: Answered): Widget {
  const letter = (at: number) => LETTERS[at] ?? String(at + 1);
  const selects = question.choices.map((_, at) => make("select", { id: `a${position}-${at + 1}`, "aria-describedby": `t${position}` }));
  const read = () => {
    const chosen = selects.map((select) => select.value);
    return chosen.every((value) => value === "") ? [] : chosen;
  };
  for (const select of selects) select.addEventListener("change", () => answered(read()));

  // A list cannot show formulas, so the targets also stand above it, lettered.
  const targets = make("ol", { class: "exam-targets", id: `t${position}` });
  targets.append(...question.targets.map((target, at) => make("li", {}, make("strong", {}, letter(at)), " ", show(make("span"), target.text))));
  const rows = question.choices.map((prompt, at) =>
    make("li", { class: "exam-pair" }, make("label", { for: `a${position}-${at + 1}` }, show(make("span"), prompt.text)), selects[at]!),
  );
  const element = make("div", { class: "stack" }, say(make("p", { class: "hint" }), "answer.match"), targets, make("ul", { class: "exam-pairs" }, ...rows));
  relay(element, () => {
    for (const select of selects) {
      const chosen = select.value;
      const none = make("option", { value: "" }, word("answer.choose"));
      const options = question.targets.map((target, at) => make("option", { value: target.number }, `${letter(at)}. ${short(plain(target.text))}`));
      select.replaceChildren(none, ...options);
      select.value = chosen;
    }
  });
  return {
    element,
    show(answer) {
      selects.forEach((select, at) => (select.value = answer[at] ?? ""));
    },
  };
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 78)}…` : text;
}
