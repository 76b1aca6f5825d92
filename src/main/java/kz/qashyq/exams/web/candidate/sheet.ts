import type { Draft, Entry } from "./journal";
import type { WriteKind, Written } from "./protocol";

/** How the last answer to a question stands with the server. */
export type Standing = { kind: "none" } | { kind: "waiting" } | { kind: "saved"; at: number } | { kind: "restored" } | { kind: "apart"; at: number };

interface Place {
  epoch: number;
  seq: number;
  received: number;
  counts: boolean;
  /** The server has it, but its receipt went to another device. */
  restored?: boolean;
}

/** What the candidate has written, question by question: answers, flags and notes, each as it was written last. */
export class Sheet {
  private readonly answers = new Map<number, string[]>();
  private readonly flags = new Set<number>();
  private readonly notes = new Map<number, string>();
  private readonly places = new Map<string, Place>();

  /** Puts together what the server has and what this device has, in the order it was written. */
  restore(fromServer: Written[], fromJournal: Entry[]): void {
    const known = new Map<string, Written | Entry>();
    for (const one of fromServer) known.set(`${one.epoch} ${one.seq}`, one);
    for (const one of fromJournal) known.set(`${one.epoch} ${one.seq}`, one);
    const all = [...known.values()].sort((one, other) => one.epoch - other.epoch || one.seq - other.seq);
    for (const one of all) {
      const place = "received" in one ? one : { ...one, received: one.written, counts: one.counts !== false, restored: true };
      // An earlier answer was kept apart: what counts is the one before it.
      if (place.received > 0 && !place.counts && one.kind === "ANSWER") continue;
      this.write(one, place);
    }
  }

  write(draft: Draft, place: Place): void {
    const { kind, position, answer } = draft;
    if (kind === "ANSWER") this.answers.set(position, answer);
    else if (kind === "NOTE") this.notes.set(position, answer[0] ?? "");
    else if (answer[0] === "1") this.flags.add(position);
    else this.flags.delete(position);
    this.places.set(`${kind} ${position}`, place);
  }

  /** A receipt has come; an older one than the last answer's changes nothing that is shown. */
  settle(entry: Entry): void {
    const place = this.places.get(`${entry.kind} ${entry.position}`);
    if (place && place.epoch === entry.epoch && place.seq === entry.seq) Object.assign(place, { received: entry.received, counts: entry.counts });
  }

  answerTo(position: number): string[] {
    return this.answers.get(position) ?? [];
  }

  /** As it stands now, in the form of a write. */
  written(kind: WriteKind, position: number): string[] {
    if (kind === "ANSWER") return this.answerTo(position);
    if (kind === "FLAG") return this.isFlagged(position) ? ["1"] : [];
    return this.noteOn(position) ? [this.noteOn(position)] : [];
  }

  isAnswered(position: number): boolean {
    return this.answerTo(position).some((text) => text.trim() !== "");
  }

  isFlagged(position: number): boolean {
    return this.flags.has(position);
  }

  noteOn(position: number): string {
    return this.notes.get(position) ?? "";
  }

  standing(position: number): Standing {
    const place = this.places.get(`ANSWER ${position}`);
    if (!place) return { kind: "none" };
    if (place.received === 0) return { kind: "waiting" };
    if (place.restored) return { kind: "restored" };
    return { kind: place.counts ? "saved" : "apart", at: place.received };
  }

  answered(): number {
    return [...this.answers.keys()].filter((position) => this.isAnswered(position)).length;
  }
}
