import { announce } from "../announce";
import type { Device } from "../device";
import { icon, setIcon } from "../dom";
import { News } from "../patience";
import { label, say, span, time, word } from "../words";

const TICK = 250;
const WARNED_AT = [10, 5, 1];
const FEW = 5 * 60_000;

/** The line that is always in sight: how much time remains, and whether everything is saved. Nothing in it is guessed. */
export class Bar {
  /** The time that the server gave is over. */
  readonly over = new News<void>();

  private readonly clock = document.getElementById("exam-clock")!;
  private readonly left = document.getElementById("exam-left")!;
  private readonly status = document.getElementById("exam-status")!;
  private readonly timer: number;
  private readonly picture = icon("check");
  private readonly text = document.createElement("span");
  private warned: number[] = [];
  private isOver = false;

  constructor(private readonly device: Device) {
    this.timer = window.setInterval(() => this.tick(), TICK);
    this.status.replaceChildren(this.picture, this.text);
    device.changed.on(() => this.drawStatus());
    device.standing.on(() => {
      this.tick();
      this.drawStatus();
    });
    device.sender.connection.on((state) => {
      this.drawStatus();
      announce(word(state === "well" ? "status.back" : state === "offline" ? "status.offline" : "status.later"));
    });
    this.tick();
    this.drawStatus();
  }

  close(): void {
    window.clearInterval(this.timer);
    this.clock.hidden = true;
    this.status.hidden = true;
  }

  private tick(): void {
    const { state, ends } = this.device.now;
    this.clock.hidden = state !== "RUNNING" && state !== "HELD";
    if (this.clock.hidden) return;
    if (state === "HELD") {
      say(this.left, "clock.held");
      return;
    }
    if (ends === null) return;
    const remaining = ends - this.device.clock.now();
    this.left.removeAttribute("data-say");
    this.left.textContent = (this.device.clock.confirmed ? "" : "≈ ") + span(remaining);
    this.clock.classList.toggle("clock-short", remaining <= FEW);
    this.warn(remaining);
    // Who was given time goes on.
    if (remaining > 0) this.isOver = false;
    else if (!this.isOver && this.device.clock.confirmed) {
      this.isOver = true;
      this.over.tell();
    }
  }

  /** Once at ten, at five and at one minute; after more time was given, again. */
  private warn(remaining: number): void {
    const minutes = Math.ceil(remaining / 60_000);
    this.warned = this.warned.filter((at) => minutes <= at);
    const due = WARNED_AT.filter((at) => minutes <= at && !this.warned.includes(at));
    if (due.length === 0 || remaining <= 0) return;
    this.warned.push(...due);
    announce(word("clock.minutes", minutes));
  }

  private drawStatus(): void {
    const { device } = this;
    const waiting = device.waiting + device.typing.size;
    const { state } = device.sender;
    this.status.hidden = device.now.state === "PREPARED" && state === "well";
    const look = !device.journal.hasRoom || state !== "well" ? "warning" : waiting > 0 ? "upload" : device.apart > 0 ? "warning" : "check";
    this.status.className = `exam-status${look === "warning" ? " is-trouble" : look === "check" ? " is-saved" : ""}`;
    setIcon(this.picture, look);
    if (!device.journal.hasRoom) say(this.text, "status.full", waiting);
    else if (state === "offline") say(this.text, waiting > 0 ? "status.offlineWaiting" : "status.offline", waiting);
    else if (state === "later") say(this.text, "status.laterWaiting", waiting);
    else if (waiting > 0) say(this.text, "status.waiting", waiting);
    else if (device.apart > 0) say(this.text, "status.apartCount", device.apart);
    else if (device.lastSaved > 0) say(this.text, "status.saved", time(device.lastSaved));
    else say(this.text, "status.ready");
    label(this.clock, "clock.title");
  }
}
