/** Waiting: for a while, for a word, for longer after each failure. */

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Doubles from 1 s to 15 s; the random part keeps a classroom from coming back in the same instant. */
export function backoff(failures: number): number {
  const longest = Math.min(15_000, 1_000 * 2 ** Math.min(failures - 1, 10));
  return longest * (0.5 + Math.random() / 2);
}

/** A rest that a word ends early. */
export class Bell {
  private ring: (() => void) | undefined;
  private rung = false;

  /** Heard also by who lies down only afterwards. */
  call(): void {
    this.rung = true;
    this.ring?.();
  }

  async rest(milliseconds: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((done) => {
        const timer = setTimeout(done, Math.max(0, milliseconds));
        this.ring = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
    this.ring = undefined;
    this.rung = false;
  }
}

/** Those who want to know. */
export class News<T> {
  private readonly listeners = new Set<(news: T) => void>();

  on(listener: (news: T) => void): void {
    this.listeners.add(listener);
  }

  tell(news: T): void {
    for (const listener of this.listeners) listener(news);
  }
}
