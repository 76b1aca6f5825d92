import { announce } from "../announce";
import type { Device } from "../device";
import { icon, make, onClick } from "../dom";
import type { Notice } from "../protocol";
import { label, say, span, time, word } from "../words";

/** What the candidate is told while the exam runs: messages, time given, pauses, outages of ours. Each is put away by hand. */
export class Notices {
  readonly element = make("div", { class: "stack stack-tight", hidden: true });
  private known: Notice[] = [];
  private putAway = 0;

  constructor(private readonly device: Device) {
    device.notices.on((notices) => this.take(notices, true));
  }

  /** What an earlier page has shown stays put away. */
  async restore(): Promise<void> {
    this.putAway = (await this.device.journal.recall<number>("putAway")) ?? 0;
    this.take(await this.device.knownNotices(), false);
  }

  last(...kinds: string[]): Notice | undefined {
    return this.known.filter((notice) => kinds.includes(notice.kind)).at(-1);
  }

  private take(notices: Notice[], isNews: boolean): void {
    const fresh = notices.slice(this.known.length);
    this.known = notices;
    this.draw();
    if (isNews) for (const notice of fresh) announce(`${word(`occurrence.${notice.kind}`)}. ${detailOf(notice).textContent ?? ""}`);
  }

  private draw(): void {
    const open = this.known.slice(this.putAway);
    this.element.hidden = open.length === 0;
    this.element.replaceChildren(...open.map((notice, at) => this.card(notice, this.putAway + at + 1)).reverse());
  }

  private card(notice: Notice, number: number): HTMLElement {
    const isGrave = notice.kind === "SUSPENDED" || notice.kind === "PAUSED";
    const away = onClick(label(make("button", { class: "button button-quiet button-icon button-small", type: "button" }, icon("close")), "notice.away"), () => {
      this.putAway = Math.max(this.putAway, number);
      void this.device.journal.keep("putAway", this.putAway);
      this.draw();
    });
    const head = make("p", { class: "alert-title" }, say(make("span"), `occurrence.${notice.kind}`), ` · ${time(notice.at)}`);
    return make("div", { class: `alert exam-notice${isGrave ? " alert-warning" : ""}` }, icon(isGrave ? "warning" : "info"), head, detailOf(notice), away);
  }
}

/** Time that was given begins with its minutes; an outage is told by the seconds it gave back. */
function detailOf({ kind, detail }: Notice): HTMLElement {
  const given = kind === "TIME_GIVEN" ? /^(\d+) · (.*)$/s.exec(detail) : null;
  if (given) return say(make("p"), "notice.timeGiven", given[1]!, given[2]!);
  if (kind === "TIME_BY_PROFILE") return say(make("p"), "notice.timeByProfile", detail);
  if (kind === "OUTAGE") return say(make("p"), "notice.outage", span(Number(detail) * 1_000));
  return make("p", {}, detail);
}
