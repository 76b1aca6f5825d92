/**
 * Only one tab of a browser sits to an exam: it holds a lock that the browser gives back when the tab is closed or crashes.
 * Another tab may take it, and this one is told.
 */
export class Tab {
  private readonly name: string;

  constructor(attempt: string) {
    this.name = `qashyq-exam-${attempt}`;
  }

  /**
   * @param lost called when another tab has taken over
   * @returns false when another tab holds it
   */
  claim(steal: boolean, lost: () => void): Promise<boolean> {
    return new Promise((claimed) => {
      const held = (lock: Lock | null): Promise<void> | undefined => {
        claimed(lock !== null);
        // Never resolved: the tab keeps it for as long as it lives.
        return lock ? new Promise<void>(() => undefined) : undefined;
      };
      const asked = steal ? navigator.locks.request(this.name, { steal: true }, held) : navigator.locks.request(this.name, { ifAvailable: true }, held);
      asked.catch(lost);
    });
  }
}
