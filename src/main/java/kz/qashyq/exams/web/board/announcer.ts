/** Tells screen readers of new trouble: politely, a few at a time, never one after another in a flood. */
import { wordsOf } from "../../../../../../web/behaviour/page";

const MOST_AT_ONCE = 3;
const PAUSE = 5_000;

export class Announcer {
  private waiting: string[] = [];
  private spokeAt = 0;
  private timer = 0;

  add(words: string): void {
    this.waiting.push(words);
  }

  speak(): void {
    if (this.waiting.length === 0 || this.timer !== 0) return;
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      this.spokeAt = Date.now();
      const place = document.querySelector("[data-announce]");
      const more = this.waiting.length - MOST_AT_ONCE;
      const words = this.waiting.slice(0, MOST_AT_ONCE);
      if (more > 0) words.push(wordsOf("board-more").replace("#", String(more)));
      this.waiting = [];
      if (place) place.textContent = words.join(". ");
    }, Math.max(0, this.spokeAt + PAUSE - Date.now()));
  }
}
