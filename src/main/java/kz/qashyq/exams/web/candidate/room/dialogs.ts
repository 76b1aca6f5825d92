import { make, onClick } from "../dom";
import { say } from "../words";

/** Asks before something that cannot be undone. Escape and the first button say no. */
export function ask(title: string, text: string, yes: string, ...values: (string | number)[]): Promise<boolean> {
  return new Promise((answered) => {
    let isYes = false;
    const heading = say(make("h2", { class: "dialog-title", id: "exam-ask" }), title, ...values);
    const no = onClick(say(make("button", { class: "button", type: "button", autofocus: true }), "no"), () => dialog.close());
    const go = onClick(say(make("button", { class: "button button-primary", type: "button" }), yes), () => {
      isYes = true;
      dialog.close();
    });
    const dialog = make(
      "dialog",
      { class: "dialog", "aria-labelledby": "exam-ask" },
      make("div", { class: "dialog-body" }, heading, say(make("p"), text, ...values), make("div", { class: "dialog-actions" }, no, go)),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      answered(isYes);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
