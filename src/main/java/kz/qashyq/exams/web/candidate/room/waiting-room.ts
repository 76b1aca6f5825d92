import { elsewhere, type Device } from "../device";
import { make, onClick } from "../dom";
import { backoff, News, pause } from "../patience";
import { minute, say, show, span, plain } from "../words";
import { checks } from "./checks";

/** The paper is fetched within so many milliseconds, so that a thousand devices do not ask in the same instant. */
const FETCH_SPREAD = 8_000;
const OPEN_SPREAD = 2_000;

/** Before the start: countdown by the server's time, rules, what one may use, a look at the device. */
export class WaitingRoom {
  readonly element = make("section", { class: "stack stack-wide exam-waiting" });
  readonly opened = new News<void>();
  readonly closed = new News<void>();
  /** The exam is not sat in this browser, or not from here; with the reason. */
  readonly elsewhere = new News<string>();

  private readonly countdown = make("p", { class: "exam-countdown tabular", role: "timer" });
  private readonly state = make("p", { class: "muted" });
  private readonly begin = onClick(say(make("button", { class: "button button-primary", type: "button" }), "waiting.begin"), () => void this.open(0));
  private timer = 0;
  private isOpening = false;
  private isClosed = false;

  constructor(private readonly device: Device) {
    // Whoever was here before the start begins at the start; whoever comes later begins when they say so.
    const isEarly = device.clock.now() < device.starts;
    this.begin.hidden = isEarly;
    const checked = make("div", {}, say(make("p", { class: "loading" }), "check.running"));
    const facts = make("dl", { class: "facts" });
    const rules = make("ul", { class: "exam-rules" });
    this.element.append(
      make("div", { class: "card exam-start" }, say(make("p", { class: "muted" }), isEarly ? "waiting.until" : "waiting.open"), this.countdown, this.state, make("div", { class: "row" }, this.begin)),
      make(
        "div",
        { class: "grid-2" },
        make("section", { class: "card" }, say(make("h2", { class: "card-title" }), "waiting.rules"), rules, facts),
        make("section", { class: "card" }, say(make("h2", { class: "card-title" }), "check.title"), checked),
      ),
    );
    void this.prepare(isEarly, facts, rules);
    void checks(device).then((list) => checked.replaceChildren(list));
    this.timer = window.setInterval(() => this.tick(isEarly), 250);
    this.tick(isEarly);
  }

  close(): void {
    this.isClosed = true;
    window.clearInterval(this.timer);
  }

  private tick(isEarly: boolean): void {
    const left = this.device.starts - this.device.clock.now();
    this.countdown.hidden = !isEarly;
    this.countdown.textContent = span(left);
    if (isEarly && left <= 0 && !this.isOpening) void this.open(Math.random() * OPEN_SPREAD);
  }

  /** The paper comes before the start, locked; who comes late gets it at once. */
  private async prepare(isEarly: boolean, facts: HTMLElement, rules: HTMLElement): Promise<void> {
    say(this.state, "waiting.fetching");
    if (isEarly && !this.device.paper) await pause(Math.random() * Math.min(FETCH_SPREAD, Math.max(0, this.device.starts - this.device.clock.now()) / 2));
    for (let failures = 1; !this.isClosed; failures++) {
      const outcome = await this.device.fetchPaper();
      if (outcome.kind === "ok") break;
      const reason = elsewhere(outcome);
      if (reason) return this.elsewhere.tell(reason);
      await pause(backoff(failures));
    }
    if (this.isClosed || !this.device.paper) return;
    const { starts, closes, minutes, questions, oneWay, onePerPage, tools, ticket } = this.device.paper;
    say(this.state, isEarly ? "waiting.fetched" : "waiting.ready", minutes);
    const fact = (key: string, value: HTMLElement) => make("div", {}, say(make("dt"), key), make("dd", {}, value));
    facts.replaceChildren(
      fact("facts.starts", make("span", {}, minute(starts))),
      fact("facts.closes", make("span", {}, minute(closes))),
      fact("facts.minutes", say(make("span"), "facts.minutesValue", minutes)),
      ...(ticket ? [fact("facts.ticket", make("span", { class: "strong" }, String(ticket)))] : []),
      fact("facts.questions", make("span", {}, String(questions.length))),
      fact("facts.tools", plain(tools) ? show(make("span"), tools) : say(make("span"), "facts.noTools")),
    );
    const keys = [oneWay ? "rules.oneWay" : "rules.free", onePerPage || oneWay ? "rules.onePage" : "rules.allOnPage", "rules.saved", "rules.offline", "rules.language", "rules.end", "rules.handIn"];
    rules.replaceChildren(...keys.map((key) => say(make("li"), key)));
  }

  /** Until the server opens it: what fails is tried again, and nobody has to press anything. */
  private async open(delay: number): Promise<void> {
    if (this.isOpening) return;
    this.isOpening = true;
    this.begin.disabled = true;
    say(this.state, "waiting.opening");
    await pause(delay);
    for (let failures = 1; !this.isClosed; failures++) {
      const opening = await this.device.enter();
      if (opening.kind === "open") return this.opened.tell();
      if (opening.kind === "closed") return this.closed.tell();
      if (opening.kind === "elsewhere") return this.elsewhere.tell(opening.reason);
      if (opening.kind === "early") {
        await pause(Math.max(250, opening.starts - this.device.clock.now()) + Math.random() * 500);
        failures = 0;
        continue;
      }
      say(this.state, "waiting.again");
      await pause(Math.min(5_000, backoff(failures)));
    }
  }
}
