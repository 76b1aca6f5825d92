import type { Journal, Entry } from "./journal";
import type { Line } from "./line";
import { backoff, Bell, News } from "./patience";
import type { Receipt, Saved } from "./protocol";
import { writeHash } from "./write-hash";

const AT_ONCE = 50;
/** A sign of life when nothing was sent: 15 s, 5 s more or less, so that a hall does not breathe in step. */
const LIFE = 15_000;
const LIFE_SPREAD = 5_000;
/** While an invigilator holds the exam, the device asks more often: from the moment it goes on, its time runs. */
const HELD_LIFE = 4_000;
const HELD_SPREAD = 1_000;

export type Connection = "well" | "offline" | "later";

export interface Sent {
  /** Entries with their receipts; the hashes agree. */
  settled: Entry[];
  /** Their number was used for something else before: they are written anew. */
  clashed: Entry[];
}

/** Sends the journal to the server: in order, one request at a time, until everything has its receipt. */
export class Sender {
  readonly sent = new News<Sent>();
  readonly connection = new News<Connection>();
  /** The server took none of this, whatever is tried. */
  readonly unreadable = new News<Entry>();
  readonly unseated = new News<void>();

  private readonly bell = new Bell();
  private readonly idle: (() => void)[] = [];
  private lifeDue = 0;
  private failures = 0;
  private oneByOne = false;
  private stopped = false;
  private isHeld = false;
  state: Connection = "well";

  constructor(
    private readonly attempt: string,
    private readonly journal: Journal,
    private readonly line: Line,
    /** The token of the device that wrote something: an earlier seat's writes go with its own. */
    private readonly tokenOf: (epoch: number) => { epoch: number; token: string },
    private readonly answered: () => number,
  ) {
    line.heard.on(({ state }) => { this.isHeld = state === "HELD"; });
  }

  start(): void {
    this.lifeDue = this.nextLife();
    // Who has been stopped may find the journal gone.
    void this.run().catch((fault: unknown) => {
      if (!this.stopped) throw fault;
    });
  }

  private nextLife(): number {
    const [rest, spread] = this.isHeld ? [HELD_LIFE, HELD_SPREAD] : [LIFE, LIFE_SPREAD];
    return performance.now() + rest + (Math.random() * 2 - 1) * spread;
  }

  stop(): void {
    this.stopped = true;
    this.bell.call();
  }

  /** There is something to send. While the connection is gone it waits for its turn with the rest. */
  wake(): void {
    if (this.failures === 0) this.bell.call();
  }

  /** The connection may be back: tries at once. */
  hurry(): void {
    this.lifeDue = 0;
    this.bell.call();
  }

  /** When everything has its receipt. Who stops waiting simply does not look any more. */
  async drained(): Promise<void> {
    if ((await this.journal.countWaiting()) === 0) return;
    const empty = new Promise<void>((done) => this.idle.push(done));
    this.wake();
    await empty;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const batch = await this.journal.waiting(this.oneByOne ? 1 : AT_ONCE);
      if (this.stopped) return;
      if (batch.length === 0) for (const done of this.idle.splice(0)) done();
      const rest = this.lifeDue - performance.now();
      if (batch.length === 0 && rest > 0) {
        await this.bell.rest(rest);
        continue;
      }
      if (!(await this.deliver(batch))) await this.bell.rest(backoff(++this.failures));
    }
  }

  /** @returns false when it has to be tried again later */
  private async deliver(batch: Entry[]): Promise<boolean> {
    const { epoch, token } = this.tokenOf(batch[0]?.epoch ?? 0);
    const writes = batch.map(({ seq, kind, position, answer, written }) => ({ seq, kind, position, answer, written }));
    const outcome = await this.line.save(token, this.answered(), writes);
    if (outcome.kind === "ok") {
      this.failures = 0;
      this.oneByOne = false;
      this.lifeDue = this.nextLife();
      await this.settle(epoch, batch, outcome.body);
      this.show("well");
      return true;
    }
    if (outcome.kind === "refused" && outcome.status === 422 && batch.length > 0) {
      if (batch.length === 1) this.unreadable.tell(batch[0]!);
      this.oneByOne = true;
      return batch.length > 1;
    }
    if (outcome.kind === "refused" && (outcome.status === 401 || outcome.status === 404)) this.unseated.tell();
    this.show(outcome.kind === "offline" ? "offline" : "later");
    return false;
  }

  private async settle(epoch: number, batch: Entry[], { receipts }: Saved): Promise<void> {
    if (batch.length === 0) return;
    const bySeq = new Map<number, Receipt>(receipts.map((receipt) => [receipt.seq, receipt]));
    const settled: Entry[] = [];
    const clashed: Entry[] = [];
    for (const entry of batch) {
      const receipt = bySeq.get(entry.seq);
      if (!receipt) continue;
      const taken = { ...entry, received: receipt.received, counts: receipt.counts };
      if (receipt.hash === (await writeHash(this.attempt, epoch, entry))) settled.push(taken);
      else clashed.push(taken);
    }
    await this.journal.settle([...settled, ...clashed]);
    this.sent.tell({ settled, clashed });
  }

  private show(state: Connection): void {
    if (this.state === state) return;
    this.state = state;
    this.connection.tell(state);
  }
}
