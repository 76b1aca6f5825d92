/** Letters come faster than they are worth keeping one by one. Long texts wait a little longer: each time all of it is kept. */
const PAUSE = 400;
const LONGEST_PAUSE = 2_000;

const waiting = new Set<Typing>();

/** What is being typed in one place: kept after a pause, or at once when the place or the page is left. */
export class Typing {
  private timer = 0;
  private keep: (() => void) | undefined;

  later(length: number, keep: () => void): void {
    window.clearTimeout(this.timer);
    this.keep = keep;
    waiting.add(this);
    this.timer = window.setTimeout(() => this.flush(), Math.min(LONGEST_PAUSE, PAUSE + length / 10));
  }

  flush(): void {
    window.clearTimeout(this.timer);
    waiting.delete(this);
    const keep = this.keep;
    this.keep = undefined;
    keep?.();
  }

  drop(): void {
    window.clearTimeout(this.timer);
    waiting.delete(this);
    this.keep = undefined;
  }
}

export function flushTyping(): void {
  for (const typing of [...waiting]) typing.flush();
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") flushTyping();
});
window.addEventListener("pagehide", flushTyping);
