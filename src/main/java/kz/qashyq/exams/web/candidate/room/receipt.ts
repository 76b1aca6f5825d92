import { icon, make } from "../dom";
import { fromBase64, toHex } from "../bytes";
import type { HandedIn } from "../protocol";
import { moment, say } from "../words";

/** The end: the receipt, which anyone can check later. */
export function receipt(handedIn: HandedIn, how: string, apart: number): HTMLElement {
  const fact = (key: string, value: HTMLElement) => make("div", {}, say(make("dt"), key), make("dd", {}, value));
  const number = handedIn.receipt.replace(/(.{4})(?=.)/g, "$1-");
  return make(
    "section",
    { class: "exam-screen" },
    icon("check-circle", "icon-large"),
    say(make("h2", { class: "exam-screen-title", tabindex: -1 }), `receipt.title.${how}`),
    say(make("p"), "receipt.text"),
    apart > 0 && make("div", { class: "alert alert-warning" }, icon("warning"), say(make("p"), "receipt.apart", apart)),
    make(
      "dl",
      { class: "facts facts-stacked exam-receipt" },
      fact("receipt.number", make("strong", { class: "exam-number", "data-receipt": handedIn.receipt }, number)),
      fact("receipt.at", make("span", { class: "tabular" }, moment(handedIn.at))),
      fact("receipt.hash", make("code", { class: "exam-hash" }, toHex(fromBase64(handedIn.hash)))),
    ),
    make(
      "div",
      { class: "row no-print" },
      make("a", { class: "button button-primary", href: "/exams" }, say(make("span"), "receipt.toExams")),
      make("a", { class: "button", href: `/exams/receipts/${handedIn.receipt}` }, say(make("span"), "receipt.check")),
      make("button", { class: "button", type: "button", "data-print": true }, icon("print"), say(make("span"), "receipt.print")),
    ),
  );
}
