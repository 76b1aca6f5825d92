import type { Device } from "../device";
import { make, onClick } from "../dom";
import type { HandedIn } from "../protocol";
import { flushTyping } from "../question/typing";
import { say } from "../words";
import type { ExamRoom } from "./exam-room";

/** The last look: what is answered, what is open, what is flagged; then everything is sent, and only then it is handed in. */
export function openHandingIn(device: Device, room: ExamRoom, done: (handedIn: HandedIn) => void): void {
  flushTyping();
  const { answered, open, flagged } = room.summary();
  let goesOn = true;
  const note = make("p", { role: "status" });
  const go = (position: number) => () => {
    dialog.close();
    room.go(position);
  };
  const places = (positions: number[]) =>
    make("div", { class: "row row-tight" }, ...positions.map((position) => {
      const button = onClick(make("button", { class: "exam-place", type: "button" }, String(position)), go(position));
      button.disabled = !room.canGo(position);
      return button;
    }));
  const fact = (key: string, value: number) => make("div", { class: "tile" }, make("span", { class: "tile-value" }, String(value)), say(make("span", { class: "tile-label" }), key));
  const no = onClick(say(make("button", { class: "button", type: "button", autofocus: true }), "handIn.back"), () => dialog.close());
  const yes = onClick(say(make("button", { class: "button button-primary", type: "button" }), "handIn.confirm"), () => void handIn());
  const dialog = make(
    "dialog",
    { class: "dialog", "aria-labelledby": "exam-handing-in", "data-stay": true },
    make(
      "div",
      { class: "dialog-body" },
      say(make("h2", { class: "dialog-title", id: "exam-handing-in" }), "handIn.heading"),
      make("div", { class: "tiles" }, fact("handIn.answered", answered), fact("handIn.open", open.length), fact("handIn.flagged", flagged.length)),
      open.length > 0 && make("div", { class: "stack stack-tight" }, say(make("p", { class: "small" }), "handIn.openList"), places(open)),
      flagged.length > 0 && make("div", { class: "stack stack-tight" }, say(make("p", { class: "small" }), "handIn.flaggedList"), places(flagged)),
      say(make("p"), "handIn.text"),
      note,
      make("div", { class: "dialog-actions" }, no, yes),
    ),
  );

  async function handIn(): Promise<void> {
    yes.disabled = true;
    const tell = () => say(note, device.sender.state === "well" ? "handIn.sending" : "handIn.offline", device.waiting);
    tell();
    const timer = window.setInterval(tell, 500);
    const came = await device.handIn(() => goesOn);
    window.clearInterval(timer);
    if (typeof came === "object") {
      dialog.close();
      done(came);
    } else if (came === "notRunning") {
      yes.disabled = false;
      say(note, "handIn.notRunning");
    }
  }

  dialog.addEventListener("close", () => {
    goesOn = false;
    dialog.remove();
    document.getElementById("exam-hand-in")?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
