import { make } from "../dom";
import type { Shown } from "../protocol";
import { draw, language, languageOf, nodesOf, plain, relay, say, show, word } from "../words";
import type { Answered, Widget } from "./widget";

const LONGEST_NUMBER = 60;
const LONGEST_TEXT = 500;
const LONGEST_ESSAY = 50_000;

/** A number, with its unit. */
export function numeric({ position, question }: Shown, answered: Answered): Widget {
  const input = make("input", { id: `a${position}`, inputmode: "decimal", autocomplete: "off", maxlength: LONGEST_NUMBER });
  const box = make("div", { class: plain(question.unit) ? "unit input-medium" : "input-medium" }, input);
  if (plain(question.unit)) box.append(show(make("span", { class: "unit-label" }), question.unit));
  return field(position, "answer.number", input, box, answered);
}

export function shortText({ position }: Shown, answered: Answered): Widget {
  const input = make("input", { id: `a${position}`, autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: LONGEST_TEXT });
  return field(position, "answer.text", input, input, answered);
}

/** A long text. How many words there are is counted, for many an essay asks for a number of them. */
export function essay({ position }: Shown, answered: Answered): Widget {
  const input = make("textarea", { id: `a${position}`, rows: 12, maxlength: LONGEST_ESSAY, class: "exam-essay" });
  const count = make("p", { class: "hint tabular" });
  const words = () => (input.value.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const tell = () => say(count, "answer.words", words(), input.value.length);
  input.addEventListener("input", tell);
  const widget = field(position, "answer.essay", input, make("div", { class: "stack stack-tight" }, input, count), answered);
  tell();
  return {
    element: widget.element,
    show(answer) {
      widget.show(answer);
      tell();
    },
  };
}

function field(position: number, key: string, input: HTMLInputElement | HTMLTextAreaElement, box: HTMLElement, answered: Answered): Widget {
  const read = () => (input.value.trim() === "" ? [] : [input.value]);
  input.addEventListener("input", () => answered(read(), true));
  input.addEventListener("change", () => answered(read()));
  return {
    element: make("div", { class: "field" }, say(make("label", { class: "label", for: `a${position}` }), key), box),
    show(answer) {
      input.value = answer[0] ?? "";
    },
  };
}

const MARK = /\{\{\s*(\d{1,2})\s*\}\}/;
const LONGEST_GAP = 500;

/** A text with gaps to be filled. The gaps stay the same elements when the text around them changes its language. */
export function gaps({ position, question }: Shown, answered: Answered): Widget {
  const marks = `${question.text.kk}${question.text.ru}${question.text.en}`.matchAll(new RegExp(MARK, "g"));
  const numbers = [...new Set([...marks].map((mark) => Number(mark[1])))].sort((one, other) => one - other);
  const inputs = new Map(numbers.map((number) => [number, gap(number)]));
  const element = make("div", { class: "prose exam-gaps" });

  function gap(number: number): HTMLInputElement {
    const input = make("input", { id: `a${position}-${number}`, class: "exam-gap", autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: LONGEST_GAP });
    input.addEventListener("input", () => answered(read(), true));
    input.addEventListener("change", () => answered(read()));
    return input;
  }

  function read(): string[] {
    const texts = numbers.map((number) => inputs.get(number)!.value.trim());
    return texts.every((text) => text === "") ? [] : texts;
  }

  /** The text of the language, with the fields in their places. */
  function lay(): void {
    const text = make("div", {}, ...nodesOf(plain(question.text)));
    const used = new Set<number>();
    for (const node of textsOf(text)) {
      const parts = node.data.split(new RegExp(MARK, "g"));
      node.replaceWith(...parts.map((part, at) => (at % 2 === 1 ? (field(Number(part)) ?? part) : part)));
    }
    function field(number: number): HTMLInputElement | undefined {
      if (used.has(number)) return undefined;
      used.add(number);
      return inputs.get(number);
    }
    // A translation that forgot a gap still lets it be filled.
    for (const number of numbers) if (!used.has(number)) text.append(" ", inputs.get(number)!);
    draw(text);
    element.replaceChildren(...text.childNodes);
    const shown = languageOf(question.text);
    if (shown === language) element.removeAttribute("lang");
    else element.lang = shown;
    for (const [number, input] of inputs) input.setAttribute("aria-label", word("answer.gap", number, numbers.length));
  }

  relay(element, () => {
    const focused = [...inputs.values()].find((input) => input === document.activeElement);
    const [from, to] = [focused?.selectionStart ?? null, focused?.selectionEnd ?? null];
    lay();
    if (!focused) return;
    focused.focus();
    focused.setSelectionRange(from, to);
  });
  return {
    element,
    show(answer) {
      numbers.forEach((number, at) => (inputs.get(number)!.value = answer[at] ?? ""));
    },
  };
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (MARK.test((walker.currentNode as Text).data)) texts.push(walker.currentNode as Text);
  return texts;
}
