/** Chapters under a video: written by the server as `[data-at]` buttons, or else read from its `<track kind="chapters">`. */
export function chaptersOf(player: HTMLElement, video: HTMLVideoElement): void {
  const list = player.querySelector<HTMLElement>("[data-chapters]");
  if (!list) return;
  const track = [...video.textTracks].find((it) => it.kind === "chapters");
  if (list.childElementCount === 0 && track) {
    // "hidden" is what makes a browser fetch the cues without showing them.
    track.mode = "hidden";
    const fill = () => {
      if (list.childElementCount === 0) list.append(...[...(track.cues ?? [])].map((cue) => chapter(cue as VTTCue)));
      list.hidden = list.childElementCount === 0;
    };
    video.querySelector("track[kind=chapters]")?.addEventListener("load", fill);
    fill();
  }

  list.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-at]") : null;
    if (!button) return;
    event.preventDefault();
    video.currentTime = Number(button.dataset["at"]);
    void video.play();
  });
  video.addEventListener("timeupdate", () => {
    const all = [...list.querySelectorAll<HTMLElement>("[data-at]")];
    const now = all.findLast((it) => Number(it.dataset["at"]) <= video.currentTime + 0.2);
    for (const it of all) {
      if (it === now) it.setAttribute("aria-current", "true");
      else it.removeAttribute("aria-current");
    }
  });
}

function chapter(cue: VTTCue): HTMLElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  const time = document.createElement("time");
  button.type = "button";
  button.dataset["at"] = String(cue.startTime);
  time.textContent = clock(cue.startTime);
  button.append(time, cue.text);
  item.append(button);
  return item;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = `${hours ? String(minutes).padStart(2, "0") : minutes}:${String(rest).padStart(2, "0")}`;
  return hours ? `${hours}:${tail}` : tail;
}
