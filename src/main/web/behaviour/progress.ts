import { csrfHeader } from "./page";

const EVERY = 10_000;

/** How far a person has come in a video (seconds) or a document (pages), and which stretches they have really seen. */
export interface Progress {
  position: number;
  length: number;
  seen: [from: number, to: number][];
}

/**
 * Tells `url` about progress: every ten seconds while it changes, at once on `report(true)`, and when the page is left.
 * The stretches seen since the last successful report are kept until the server has them.
 */
export function reporter(url: string | undefined, read: () => Progress): (now?: boolean) => void {
  let sentAt = 0;
  let lastSent = "";

  function send(leaving: boolean): void {
    const body = JSON.stringify(read());
    if (!url || body === lastSent) return;
    sentAt = Date.now();
    lastSent = body;
    fetch(url, { method: "POST", body, keepalive: leaving, headers: { "Content-Type": "application/json", ...csrfHeader() } })
      .then((answer) => { if (!answer.ok) lastSent = ""; })
      .catch(() => { lastSent = ""; });
  }

  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") send(true); });
  window.addEventListener("pagehide", () => send(true));
  return (now = false) => { if (now || Date.now() - sentAt >= EVERY) send(false); };
}
