import { csrfHeader } from "../../../../../../web/behaviour/page";
import type { ServerClock } from "./clock";
import { News } from "./patience";
import type { HandedIn, Notice, Now, Opened, Paper, Reached, Saved, Seated, TooEarly, Write, Written } from "./protocol";
import { shownBrowser } from "./safe-exam-browser";

const PATIENCE = 12_000;
/** Browsers refuse `keepalive` beyond 64 KB for all requests together. */
const KEPT_ALIVE = 50_000;

/** What came of asking. `offline`: no answer at all; `later`: the server is there but cannot now. */
export type Outcome<T> =
  | { kind: "ok"; body: T }
  | { kind: "refused"; status: number; reason: string; body: Record<string, unknown> }
  | { kind: "later" }
  | { kind: "offline" };

/** The line to the server: every question a device asks, and the server's time in every answer. */
export class Line {
  readonly heard = new News<Now>();

  constructor(private readonly attempt: string, private readonly clock: ServerClock) {}

  /** The only thing that needs the session: to sit down. */
  async sitDown(): Promise<Outcome<Seated>> {
    const outcome = await this.ask<Seated>("POST", `/exams/attempts/${this.attempt}/seat`, { headers: { ...csrfHeader(), "HX-Request": "true" } });
    return outcome;
  }

  /** Without writes it is a sign of life. */
  async save(token: string, answered: number, writes: Write[]): Promise<Outcome<Saved>> {
    const outcome = await this.send<Saved>(token, "POST", "writes", { answered, writes });
    if (outcome.kind === "ok") this.heard.tell(outcome.body.now);
    return outcome;
  }

  paper(token: string): Promise<Outcome<Paper>> {
    return this.send(token, "GET", "paper");
  }

  async open(token: string): Promise<Outcome<Opened | TooEarly>> {
    const outcome = await this.send<Opened>(token, "POST", "opening");
    if (outcome.kind === "ok") this.heard.tell(outcome.body.now);
    if (outcome.kind === "refused" && outcome.status === 425) return { kind: "ok", body: outcome.body as unknown as TooEarly };
    return outcome;
  }

  advance(token: string, position: number): Promise<Outcome<Reached>> {
    return this.send(token, "POST", `questions/${position}`);
  }

  answers(token: string): Promise<Outcome<Written[]>> {
    return this.send(token, "GET", "answers");
  }

  notices(token: string): Promise<Outcome<Notice[]>> {
    return this.send(token, "GET", "notices");
  }

  handIn(token: string, last: number): Promise<Outcome<HandedIn>> {
    return this.send(token, "POST", "submission", { last });
  }

  /** Makes an uploaded file part of the attempt. */
  claim(position: number, file: string): Promise<Outcome<{ name: string }>> {
    return this.ask("POST", `/exams/attempts/${this.attempt}/questions/${position}/files/${file}`, { headers: { ...csrfHeader(), "HX-Request": "true" } });
  }

  /** How long an answer takes, in milliseconds; undefined without a connection. */
  async roundTrip(token: string): Promise<number | undefined> {
    const began = performance.now();
    const outcome = await this.save(token, 0, []);
    return outcome.kind === "ok" ? Math.round(performance.now() - began) : undefined;
  }

  private send<T>(token: string, method: string, what: string, body?: unknown): Promise<Outcome<T>> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return this.ask<T>(method, `/exams/seat/${this.attempt}/${what}`, {
      body: text,
      credentials: "omit",
      keepalive: text !== undefined && text.length < KEPT_ALIVE / 3,
      headers: { "X-Qashyq-Seat": token, ...(text === undefined ? {} : { "Content-Type": "application/json" }) },
    });
  }

  private async ask<T>(method: string, path: string, options: RequestInit): Promise<Outcome<T>> {
    const browser = shownBrowser();
    const headers = { ...(options.headers as Record<string, string>), ...(browser instanceof Promise ? await browser : browser) };
    const sent = performance.now();
    try {
      const answer = await fetch(path, { ...options, headers, method, cache: "no-store", redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
      const received = performance.now();
      const text = await answer.text();
      if (answer.status >= 500 || answer.status === 429) return { kind: "later" };
      const isJson = (answer.headers.get("Content-Type") ?? "").includes("json");
      const body = (isJson && text ? JSON.parse(text) : {}) as T;
      this.listen(body, sent, received);
      if (answer.ok) return { kind: "ok", body };
      return { kind: "refused", status: answer.status, reason: reasonOf(body, text, isJson), body: body as Record<string, unknown> };
    } catch {
      return { kind: "offline" };
    }
  }

  private listen(body: unknown, sent: number, received: number): void {
    const said = (body as { now?: number | Now } | null)?.now;
    const server = typeof said === "object" ? said.now : said;
    if (typeof server === "number") this.clock.hear(server, sent, received);
  }
}

/** A message key, or, where a page's refusal came, its sentence. */
function reasonOf(body: unknown, text: string, isJson: boolean): string {
  if (isJson) return String((body as { reason?: string }).reason ?? "");
  return new DOMParser().parseFromString(text, "text/html").querySelector(".alert p")?.textContent?.trim() ?? "";
}
