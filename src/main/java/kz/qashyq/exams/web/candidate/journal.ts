import { Vault } from "./vault";
import type { Write, WriteKind } from "./protocol";

/** What was written, before it has a number. */
export interface Draft {
  kind: WriteKind;
  position: number;
  answer: string[];
  written: number;
}

/** A line of the journal. @property received when the server has taken it, by its own clock; 0 while it waits */
export interface Entry extends Write {
  epoch: number;
  received: number;
  counts: boolean;
}

interface Row {
  epoch: number;
  seq: number;
  locked: ArrayBuffer;
  nonce: Uint8Array<ArrayBuffer>;
  /** Only while it waits: rows without it are not in the index. */
  waiting?: 1;
  received: number;
  counts: boolean;
}

const WRITES = "write";
const NOTES = "note";
const KEYS = "key";

/**
 * The device's journal of one attempt, in IndexedDB. Every change is here, locked, before anything else is done with it.
 * Numbers are given inside the transaction that adds the line, so that no two tabs can give the same one.
 */
export class Journal {
  private vault: Vault | undefined;
  private tail: Promise<unknown> = Promise.resolve();
  /** Lines that the disk had no room for; they are sent like the others, but would not outlive the page. */
  private readonly homeless: Entry[] = [];

  private constructor(private readonly db: IDBDatabase, private readonly name: string) {}

  static async open(attempt: string): Promise<Journal> {
    const name = `qashyq-exam-${attempt}`;
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(KEYS);
      asked.result.createObjectStore(NOTES);
      const writes = asked.result.createObjectStore(WRITES, { keyPath: ["epoch", "seq"] });
      writes.createIndex("waiting", ["waiting", "epoch", "seq"]);
    };
    const db = await result(asked);
    // Another tab clears the journal away after handing in.
    db.onversionchange = () => db.close();
    return new Journal(db, name);
  }

  /** Opens what an earlier page left; false when there is nothing. */
  async unlock(): Promise<boolean> {
    const key = await result(this.db.transaction(KEYS).objectStore(KEYS).get("journal"));
    if (key instanceof CryptoKey) this.vault = new Vault(key);
    return this.vault !== undefined;
  }

  /** The key stays on the device as an object that opens and locks but can never be read out. */
  async lockWith(raw: Uint8Array<ArrayBuffer>): Promise<void> {
    const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
    this.vault = new Vault(key);
    const change = this.db.transaction(KEYS, "readwrite");
    change.objectStore(KEYS).put(key, "journal");
    await done(change);
  }

  /** Keeps something about the attempt besides its writes. */
  async keep(name: string, value: unknown): Promise<void> {
    const locked = await this.opened().lock(value);
    const change = this.db.transaction(NOTES, "readwrite");
    change.objectStore(NOTES).put(locked, name);
    await done(change);
  }

  async recall<T>(name: string): Promise<T | undefined> {
    const found = await result(this.db.transaction(NOTES).objectStore(NOTES).get(name));
    return found ? this.opened().unlock<T>(found) : undefined;
  }

  /**
   * One after the other, in the order they are called.
   *
   * @param floor the highest number the server is known to have from this device
   */
  append(epoch: number, draft: Draft, floor: number): Promise<Entry> {
    const next = this.tail.then(() => this.add(epoch, draft, floor));
    this.tail = next.catch(() => undefined);
    return next;
  }

  private async add(epoch: number, draft: Draft, floor: number): Promise<Entry> {
    const homeless = this.homeless.filter((entry) => entry.epoch === epoch).at(-1)?.seq ?? 0;
    const lowest = Math.max(floor, homeless);
    try {
      const locked = await this.opened().lock(draft);
      const change = this.db.transaction(WRITES, "readwrite", { durability: "strict" });
      const writes = change.objectStore(WRITES);
      const seq = Math.max(lowest, await lastOf(writes, epoch)) + 1;
      writes.add({ epoch, seq, ...locked, waiting: 1, received: 0, counts: true } satisfies Row);
      await done(change);
      return { ...draft, epoch, seq, received: 0, counts: true };
    } catch {
      const seq = Math.max(lowest, await this.last(epoch).catch(() => 0)) + 1;
      const entry = { ...draft, epoch, seq, received: 0, counts: true };
      this.homeless.push(entry);
      return entry;
    }
  }

  /** Has everything found its place on the disk? */
  get hasRoom(): boolean {
    return this.homeless.every((entry) => entry.received > 0);
  }

  /** What the server has not got yet, of one device, in order. */
  async waiting(most: number): Promise<Entry[]> {
    const rows = await result<Row[]>(this.db.transaction(WRITES).objectStore(WRITES).index("waiting").getAll(waitingRange(), most));
    const entries = await Promise.all(rows.map((row) => this.read(row)));
    const all = [...entries, ...this.homeless.filter((entry) => entry.received === 0)];
    all.sort((one, other) => one.epoch - other.epoch || one.seq - other.seq);
    return all.filter((entry) => entry.epoch === all[0]?.epoch).slice(0, most);
  }

  async countWaiting(): Promise<number> {
    const count = await result(this.db.transaction(WRITES).objectStore(WRITES).index("waiting").count(waitingRange()));
    return count + this.homeless.filter((entry) => entry.received === 0).length;
  }

  /** The server has them. */
  async settle(entries: Entry[]): Promise<void> {
    await this.rewrite(entries, (row, entry) => {
      delete row.waiting;
      row.received = entry.received;
      row.counts = entry.counts;
    });
    for (const entry of entries) this.homelessLike(entry, (own) => Object.assign(own, { received: entry.received, counts: entry.counts }));
  }

  /** The server has lost count after this number: what follows is sent again. */
  async sendAgain(epoch: number, after: number): Promise<void> {
    const range = IDBKeyRange.bound([epoch, after + 1], [epoch, Infinity]);
    const rows = await result<Row[]>(this.db.transaction(WRITES).objectStore(WRITES).getAll(range));
    await this.rewrite(rows, (row) => {
      row.waiting = 1;
    });
    for (const entry of this.homeless) if (entry.epoch === epoch && entry.seq > after) entry.received = 0;
  }

  /** Under the same number something that the server takes, so that those behind it are not held up. */
  async replace(entry: Entry, draft: Draft): Promise<void> {
    const locked = await this.opened().lock(draft);
    await this.rewrite([entry], (row) => Object.assign(row, locked));
    this.homelessLike(entry, (own) => Object.assign(own, draft));
  }

  private homelessLike(entry: Entry, change: (own: Entry) => void): void {
    for (const own of this.homeless) if (own.epoch === entry.epoch && own.seq === entry.seq) change(own);
  }

  private async rewrite<T extends { epoch: number; seq: number }>(which: T[], change: (row: Row, one: T) => void): Promise<void> {
    const transaction = this.db.transaction(WRITES, "readwrite");
    const writes = transaction.objectStore(WRITES);
    for (const one of which) {
      const asked = writes.get([one.epoch, one.seq]);
      asked.onsuccess = () => {
        const row = asked.result as Row | undefined;
        if (!row) return;
        change(row, one);
        writes.put(row);
      };
    }
    await done(transaction);
  }

  async last(epoch: number): Promise<number> {
    const homeless = this.homeless.filter((entry) => entry.epoch === epoch).at(-1)?.seq ?? 0;
    return Math.max(homeless, await lastOf(this.db.transaction(WRITES).objectStore(WRITES), epoch));
  }

  async all(): Promise<Entry[]> {
    const rows = await result<Row[]>(this.db.transaction(WRITES).objectStore(WRITES).getAll());
    return [...(await Promise.all(rows.map((row) => this.read(row)))), ...this.homeless];
  }

  /** Nothing of the exam stays on the device. */
  async destroy(): Promise<void> {
    await this.tail;
    this.db.close();
    await result(indexedDB.deleteDatabase(this.name));
  }

  close(): void {
    this.db.close();
  }

  private async read(row: Row): Promise<Entry> {
    const draft = await this.opened().unlock<Draft>(row);
    return { ...draft, epoch: row.epoch, seq: row.seq, received: row.received, counts: row.counts };
  }

  private opened(): Vault {
    if (!this.vault) throw new Error("the journal is locked");
    return this.vault;
  }
}

function waitingRange(): IDBKeyRange {
  return IDBKeyRange.bound([1], [2]);
}

async function lastOf(writes: IDBObjectStore, epoch: number): Promise<number> {
  const cursor = await result(writes.openKeyCursor(IDBKeyRange.bound([epoch, 0], [epoch, Infinity]), "prev"));
  return cursor ? (cursor.key as [number, number])[1] : 0;
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((then, failed) => {
    request.onsuccess = () => then(request.result);
    request.onerror = () => failed(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((then, failed) => {
    transaction.oncomplete = () => then();
    transaction.onerror = () => failed(transaction.error);
    transaction.onabort = () => failed(transaction.error);
  });
}
