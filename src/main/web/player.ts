/** A native `<video controls>` with chapters, resuming, speed and a report of what was watched. */
import { enhanceEach } from "./behaviour/page";
import { reporter } from "./behaviour/progress";
import { chaptersOf } from "./player/chapters";

const SPEED = "qashyq.speed";
/** Nearer than this to the end (or the beginning) a video starts afresh. */
const MARGIN = 10;

enhanceEach("[data-player]", (player) => {
  const video = player.querySelector("video");
  if (!video) return;
  const report = reporter(player.dataset["progressUrl"], () => ({
    position: rounded(video.currentTime),
    length: rounded(video.duration || 0),
    seen: stretches(video.played),
  }));

  for (const part of player.querySelectorAll<HTMLElement>("[data-needs-script]")) part.hidden = false;
  resume(player, video);
  keepSpeed(player, video);
  chaptersOf(player, video);
  listenToKeys(player, video);

  video.addEventListener("timeupdate", () => { if (!video.paused) report(); });
  for (const moment of ["pause", "ended"]) video.addEventListener(moment, () => report(true));
});

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

function stretches(played: TimeRanges): [number, number][] {
  return Array.from({ length: played.length }, (_, at) => [rounded(played.start(at)), rounded(played.end(at))]);
}

function resume(player: HTMLElement, video: HTMLVideoElement): void {
  const start = Number(player.dataset["start"] ?? 0);
  const note = player.querySelector<HTMLElement>("[data-resumed]");
  const go = () => {
    if (start < MARGIN || start > video.duration - MARGIN) return;
    video.currentTime = start;
    if (note) note.hidden = false;
  };
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) go();
  else video.addEventListener("loadedmetadata", go, { once: true });
  player.querySelector("[data-restart]")?.addEventListener("click", () => {
    video.currentTime = 0;
    if (note) note.hidden = true;
    void video.play();
  });
}

function keepSpeed(player: HTMLElement, video: HTMLVideoElement): void {
  const choice = player.querySelector<HTMLSelectElement>("select[data-speed]");
  const speeds = [...(choice?.options ?? [])].map((it) => it.value);
  const kept = localStorage.getItem(SPEED);
  if (kept && speeds.includes(kept)) video.defaultPlaybackRate = video.playbackRate = Number(kept);
  const show = () => { if (choice) choice.value = String(video.playbackRate); };
  choice?.addEventListener("change", () => (video.playbackRate = Number(choice.value)));
  video.addEventListener("ratechange", () => {
    localStorage.setItem(SPEED, String(video.playbackRate));
    show();
  });
  show();
}

/** Only while the focus is inside the player, and never while something is typed. */
function listenToKeys(player: HTMLElement, video: HTMLVideoElement): void {
  const jump = (seconds: number) => () => (video.currentTime = Math.max(0, Math.min(video.duration, video.currentTime + seconds)));
  const speed = (change: number) => () => (video.playbackRate = Math.max(0.5, Math.min(2, video.playbackRate + change)));
  const keys: Record<string, () => unknown> = {
    KeyK: () => (video.paused ? video.play() : video.pause()),
    KeyJ: jump(-10),
    KeyL: jump(10),
    KeyM: () => (video.muted = !video.muted),
    KeyF: () => (document.fullscreenElement ? document.exitFullscreen() : video.requestFullscreen()),
    "Shift+Comma": speed(-0.25),
    "Shift+Period": speed(0.25),
  };
  player.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest("input, select, textarea")) return;
    const act = keys[(event.shiftKey ? "Shift+" : "") + event.code];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
