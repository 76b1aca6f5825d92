/** Whether somebody is about to click: then nothing may move under their hand. */
const PAUSE = 4_000;

export class Stillness {
  private stirred = 0;

  constructor(place: HTMLElement) {
    const stir = (): void => { this.stirred = Date.now(); };
    for (const kind of ["pointermove", "pointerdown", "touchstart", "keydown", "focusin", "wheel"]) place.addEventListener(kind, stir, { passive: true });
    window.addEventListener("scroll", stir, { passive: true });
  }

  lasts(): boolean {
    return Date.now() - this.stirred > PAUSE && document.querySelector("dialog[open]") === null;
  }
}
