/** How sure an earlier reckoning stays: a quartz drifts less than a millisecond in a second. */
const DRIFT = 0.001;
/** A device that slept loses time; whatever is further off than this is believed at once. */
const SLEPT = 2_000;

/**
 * The server's time, reckoned from its answers and carried on by a counter that nobody can turn. The device's own clock is
 * asked in one case only, after a reload without a connection, and what comes of it is never `confirmed`.
 */
export class ServerClock {
  private base = 0;
  private at = 0;
  private error = Infinity;
  private heard = false;

  /** Has the server itself spoken since the page was opened? */
  get confirmed(): boolean {
    return this.heard;
  }

  get known(): boolean {
    return this.base > 0;
  }

  now(): number {
    return Math.round(this.base + performance.now() - this.at);
  }

  /** @param sent, received when the question left and its answer came, by `performance.now()` */
  hear(server: number, sent: number, received: number): void {
    const error = (received - sent) / 2;
    const reckoned = server + error;
    const grown = this.error + (received - this.at) * DRIFT;
    const isFarOff = Math.abs(reckoned - (this.base + received - this.at)) > error + SLEPT;
    if (this.heard && error > grown && !isFarOff) return;
    this.base = reckoned;
    this.at = received;
    this.error = error;
    this.heard = true;
  }

  /** After a reload without a connection: what the server said last, and what has passed since by the device's clock. */
  reckon(server: number, device: number): void {
    if (this.heard) return;
    this.base = server + Math.max(0, Date.now() - device);
    this.at = performance.now();
  }

  /** How far the device's own clock is off, in milliseconds. */
  skew(): number {
    return Date.now() - this.now();
  }
}
