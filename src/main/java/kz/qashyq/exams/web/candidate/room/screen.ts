import { icon, make, onClick } from "../dom";
import { say } from "../words";

export interface Action {
  key: string;
  then: () => void;
}

export interface ScreenWords {
  picture: string;
  title: string;
  text: string;
  values?: (string | number)[];
  /** In the server's own words, when it gave any. */
  reason?: string;
  look?: "" | "alert-warning" | "alert-danger" | "alert-success";
}

/** One thing to know and at most a few things to do: instead of the exam, or over it. */
export function screen(words: ScreenWords, ...actions: Action[]): HTMLElement {
  const title = say(make("h2", { class: "exam-screen-title", tabindex: -1 }), words.title);
  const text = say(make("p"), words.text, ...(words.values ?? []));
  const buttons = actions.map((action, at) =>
    onClick(say(make("button", { class: at === 0 ? "button button-primary" : "button", type: "button" }), action.key), action.then),
  );
  return make(
    "section",
    { class: "exam-screen" },
    icon(words.picture, "icon-large"),
    title,
    words.reason ? make("p", { class: "strong" }, words.reason) : undefined,
    text,
    buttons.length > 0 && make("div", { class: "row" }, ...buttons),
  );
}

/** Shows it, and lets a screen reader begin with it. */
export function showOn(root: HTMLElement, ...content: Node[]): void {
  root.replaceChildren(...content);
  root.querySelector<HTMLElement>(".exam-screen-title")?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
