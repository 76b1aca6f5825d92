import { fromBase64, storable } from "./bytes";
import type { ServerClock } from "./clock";
import { Journal, type Draft, type Entry } from "./journal";
import type { Line, Outcome } from "./line";
import { backoff, News, pause } from "./patience";
import type { HandedIn, Notice, Now, Paper, Shown, WriteKind, Written } from "./protocol";
import { Sender } from "./sender";
import { Sheet } from "./sheet";
import { Vault } from "./vault";
import { word } from "./words";

interface Seat {
  epoch: number;
  token: string;
}

/** Why one cannot sit down. @property reason a sentence of the server's, or empty */
export class NoSeat extends Error {
  constructor(readonly kind: "offline" | "later" | "refused", readonly reason: string) {
    super(kind);
  }
}

/** What hangs together with time, and with the place: `elsewhere` says why the exam is not sat from here. */
export type Opening = { kind: "open" } | { kind: "early"; starts: number } | { kind: "closed" } | { kind: "elsewhere"; reason: string } | { kind: "again" };

/** How often the server is asked for the answers it has while it says that it cannot now. */
const ASKED = 5;

/** What the candidate alone can mend: another browser or another network is the exam's. Empty for whatever else came. */
export function elsewhere(outcome: Outcome<unknown>): string {
  if (outcome.kind !== "refused") return "";
  if (outcome.reason === "exams.sebNeeded") return word("browser");
  if (outcome.reason !== "exams.otherNetwork") return "";
  const [address = ""] = (outcome.body["arguments"] as string[] | undefined) ?? [];
  return word("network", address);
}

/** This device as it sits to an attempt: its seat, its journal, what was written, and what the server said last. */
export class Device {
  readonly sheet = new Sheet();
  readonly changed = new News<number>();
  readonly standing = new News<Now>();
  readonly notices = new News<Notice[]>();
  readonly lost = new News<number>();
  readonly sender: Sender;
  now: Now = { now: 0, state: "PREPARED", epoch: 0, ends: null, reached: 1, revision: 0 };
  paper: Paper | undefined;
  starts = 0;
  lastSaved = 0;
  apart = 0;
  waiting = 0;
  /** Questions in which something is being typed that is not in the journal yet. */
  readonly typing = new Set<number>();
  private keys: Record<string, string> = {};
  private floor = 0;
  private seenRevision = -1;

  private constructor(readonly attempt: string, readonly journal: Journal, readonly line: Line, readonly clock: ServerClock, private readonly seats: Seat[]) {
    this.sender = new Sender(attempt, journal, line, (epoch) => this.seatOf(epoch), () => this.sheet.answered());
    line.heard.on((now) => this.hear(now));
    this.sender.sent.on(({ settled, clashed }) => this.settled(settled, clashed));
    this.sender.unreadable.on((entry) => void this.neutralise(entry));
  }

  /** @param anew also when this device has a seat: another one has taken over, and the candidate wants to go on here */
  static async sitDown(attempt: string, journal: Journal, line: Line, clock: ServerClock, anew: boolean): Promise<Device> {
    const isKnown = await journal.unlock();
    const seats = isKnown ? ((await journal.recall<Seat[]>("seats")) ?? []) : [];
    const device = new Device(attempt, journal, line, clock, seats);
    if (seats.length === 0 || anew) await device.takeSeat();
    await device.remember();
    await device.hello();
    return device;
  }

  private async takeSeat(): Promise<void> {
    const outcome = await this.line.sitDown();
    if (outcome.kind !== "ok") throw new NoSeat(outcome.kind, outcome.kind === "refused" ? outcome.reason : "");
    const { token, epoch, journalKey, starts } = outcome.body;
    if (this.seats.length === 0) await this.journal.lockWith(fromBase64(journalKey));
    this.seats.push({ epoch, token });
    this.starts = starts;
    await this.journal.keep("seats", this.seats);
    await this.journal.keep("starts", starts);
  }

  /** What an earlier page of this device left. */
  private async remember(): Promise<void> {
    this.starts ||= (await this.journal.recall<number>("starts")) ?? 0;
    this.paper = await this.journal.recall<Paper>("paper");
    this.keys = (await this.journal.recall<Record<string, string>>("keys")) ?? {};
    this.seenRevision = (await this.journal.recall<number>("revision")) ?? -1;
    const heard = await this.journal.recall<{ now: Now; device: number }>("heard");
    if (heard) {
      this.clock.reckon(heard.now.now, heard.device);
      if (!this.clock.confirmed) this.now = heard.now;
    }
  }

  /** Asks how the attempt stands, and for what the server has of it; without a connection the journal has to do. */
  private async hello(): Promise<void> {
    const entries = await this.journal.all();
    this.sheet.restore([], entries);
    const outcome = await this.line.save(this.seat.token, this.sheet.answered(), []);
    let written = (await this.journal.recall<Written[]>("written")) ?? [];
    const isFirst = this.seat.epoch === 1 && entries.length === 0 && this.now.state === "PREPARED";
    if (outcome.kind === "ok" && !isFirst && this.now.epoch === this.seat.epoch) {
      let answers = await this.line.answers(this.seat.token);
      for (let asked = 1; answers.kind === "later" && asked < ASKED; asked++) {
        await pause(backoff(asked));
        answers = await this.line.answers(this.seat.token);
      }
      if (answers.kind === "ok") {
        written = answers.body;
        await this.journal.keep("written", written);
      }
    }
    this.floor = Math.max(0, ...written.filter((one) => one.epoch === this.seat.epoch).map((one) => one.seq));
    this.sheet.restore(written, entries);
    this.lastSaved = Math.max(0, ...entries.map((entry) => entry.received));
    this.apart = entries.filter((entry) => entry.received > 0 && !entry.counts).length;
    this.waiting = await this.journal.countWaiting();
  }

  start(): void {
    this.sender.start();
  }

  stop(): void {
    this.sender.stop();
  }

  get seat(): Seat {
    return this.seats.at(-1)!;
  }

  private seatOf(epoch: number): Seat {
    return this.seats.find((seat) => seat.epoch === epoch) ?? this.seat;
  }

  get isHeldElsewhere(): boolean {
    return this.now.epoch > this.seat.epoch;
  }

  /** Gets the locked paper, if it is not here yet. It opens nothing before the start. */
  async fetchPaper(): Promise<Outcome<Paper>> {
    if (this.paper) return { kind: "ok", body: this.paper };
    const outcome = await this.line.paper(this.seat.token);
    if (outcome.kind === "ok") {
      this.paper = outcome.body;
      this.starts = outcome.body.starts;
      await this.journal.keep("paper", outcome.body);
    }
    return outcome;
  }

  /** Gets the paper and opens it. */
  async enter(): Promise<Opening> {
    const paper = await this.fetchPaper();
    if (paper.kind === "ok") return this.open();
    const reason = elsewhere(paper);
    return reason ? { kind: "elsewhere", reason } : { kind: "again" };
  }

  private async open(): Promise<Opening> {
    const outcome = await this.line.open(this.seat.token);
    if (outcome.kind === "offline" || outcome.kind === "later") return { kind: "again" };
    if (outcome.kind === "refused") {
      const reason = elsewhere(outcome);
      if (reason) return { kind: "elsewhere", reason };
      await this.line.save(this.seat.token, this.sheet.answered(), []);
      return this.isHeldElsewhere ? { kind: "again" } : { kind: "closed" };
    }
    const body = outcome.body;
    if (!("keys" in body)) {
      this.starts = body.starts;
      return { kind: "early", starts: body.starts };
    }
    await this.keepKeys(body.keys);
    return { kind: "open" };
  }

  /** In one-way order the key of an earlier question opens nothing any more. */
  get canRead(): boolean {
    if (!this.paper) return false;
    return this.paper.oneWay ? String(this.now.reached) in this.keys : Object.keys(this.keys).length > 0;
  }

  private async keepKeys(keys: Record<string, string>): Promise<void> {
    this.keys = keys;
    await this.journal.keep("keys", keys);
  }

  /** The questions that may be read now. */
  async questions(): Promise<Shown[]> {
    const locked = (this.paper?.questions ?? []).filter((one) => this.keys[String(one.position)]);
    return Promise.all(locked.map((one) => Vault.openQuestion<Shown>(fromBase64(this.keys[String(one.position)]!), fromBase64(one.question))));
  }

  /** One-way order: everything written so far has to be there first, for what is left behind is closed. */
  async advance(position: number): Promise<"moved" | "again" | "refused" | { reason: string }> {
    if ((await this.journal.countWaiting()) > 0) await this.sender.drained();
    const outcome = await this.line.advance(this.seat.token, position);
    if (outcome.kind === "ok") {
      this.now = { ...this.now, reached: outcome.body.reached };
      await this.keepKeys({ [String(outcome.body.reached)]: outcome.body.key });
      await this.journal.keep("heard", { now: this.now, device: Date.now() });
      return "moved";
    }
    const reason = elsewhere(outcome);
    if (reason) return { reason };
    return outcome.kind === "refused" ? "refused" : "again";
  }

  /** Into the journal first, then on its way. */
  async write(kind: WriteKind, position: number, answer: string[]): Promise<void> {
    const draft: Draft = { kind, position, answer: answer.map(storable), written: this.clock.now() };
    const entry = this.journal.append(this.seat.epoch, draft, this.floor);
    const place = { epoch: this.seat.epoch, seq: 0, received: 0, counts: true };
    this.sheet.write(draft, place);
    this.changed.tell(position);
    place.seq = (await entry).seq;
    this.waiting = await this.journal.countWaiting();
    this.changed.tell(position);
    this.sender.wake();
  }

  private settled(settled: Entry[], clashed: Entry[]): void {
    for (const entry of settled) {
      this.sheet.settle(entry);
      if (entry.counts) this.lastSaved = Math.max(this.lastSaved, entry.received);
      else this.apart++;
    }
    void this.recount([...settled, ...clashed]);
    for (const { kind, position } of new Map(clashed.map((entry) => [`${entry.kind} ${entry.position}`, entry])).values()) {
      void this.write(kind, position, this.sheet.written(kind, position));
    }
  }

  private async recount(entries: Entry[]): Promise<void> {
    this.waiting = await this.journal.countWaiting();
    for (const position of new Set(entries.map((entry) => entry.position))) this.changed.tell(position);
  }

  /** A write that the server cannot read must not hold up those behind it: its number goes to the note that stands there. */
  private async neutralise(entry: Entry): Promise<void> {
    const note = this.sheet.noteOn(entry.position);
    await this.journal.replace(entry, { kind: "NOTE", position: entry.position, answer: note ? [note.slice(0, 1000)] : [], written: this.clock.now() });
    this.lost.tell(entry.position);
    this.sender.wake();
  }

  private hear(now: Now): void {
    // Two answers may overtake one another on the way.
    if (now.now < this.now.now && now.epoch <= this.now.epoch) return;
    this.now = now;
    void this.journal.keep("heard", { now, device: Date.now() }).catch(() => undefined);
    this.standing.tell(now);
    if (now.revision !== this.seenRevision && now.epoch === this.seat.epoch) void this.fetchNotices(now.revision);
  }

  /** What is known of the end may have come with the end itself. */
  async refreshNotices(): Promise<void> {
    await this.fetchNotices(this.now.revision);
  }

  private async fetchNotices(revision: number): Promise<void> {
    const outcome = await this.line.notices(this.seat.token);
    if (outcome.kind !== "ok") return;
    this.seenRevision = revision;
    await this.journal.keep("revision", revision);
    await this.journal.keep("notices", outcome.body);
    this.notices.tell(outcome.body);
  }

  async knownNotices(): Promise<Notice[]> {
    return (await this.journal.recall<Notice[]>("notices")) ?? [];
  }

  /**
   * Hands in: only when the server has everything that was written here.
   *
   * @param goesOn is asked before each try, so that one can change one's mind
   */
  async handIn(goesOn: () => boolean): Promise<HandedIn | "notRunning" | "stopped"> {
    for (let failures = 0; goesOn(); ) {
      await Promise.race([this.sender.drained(), pause(2_000)]);
      if ((await this.journal.countWaiting()) > 0) continue;
      const last = Math.max(this.floor, await this.journal.last(this.seat.epoch));
      const outcome = await this.line.handIn(this.seat.token, last);
      if (outcome.kind === "ok") return outcome.body;
      if (outcome.kind === "refused") {
        const received = outcome.body["received"];
        if (typeof received !== "number") return "notRunning";
        await this.journal.sendAgain(this.seat.epoch, received);
      } else await pause(backoff(++failures));
    }
    return "stopped";
  }
}
