/** Steps through an attempt: after each write, the answers as they then stood. The table of writes is where it reads them. */

const player = document.querySelector<HTMLElement>("[data-player]");
const slider = player?.querySelector<HTMLInputElement>("[data-slider]");
const lines = [...document.querySelectorAll<HTMLTableRowElement>("[data-steps] tbody tr")];
if (player && slider && lines.length > 0) {
  player.hidden = false;
  slider.addEventListener("input", () => show(player, slider));
  for (const button of player.querySelectorAll<HTMLButtonElement>("button[data-step]")) button.addEventListener("click", () => {
    slider.valueAsNumber = Math.min(lines.length, Math.max(0, slider.valueAsNumber + Number(button.dataset["step"])));
    show(player, slider);
  });
  slider.value = slider.max;
  show(player, slider);
}

function show(player: HTMLElement, slider: HTMLInputElement): void {
  const until = slider.valueAsNumber;
  const answers = new Map<string, string>();
  lines.forEach((line, index) => {
    line.classList.toggle("is-now", index + 1 === until);
    if (index < until && line.dataset["counts"] === "true") answers.set(line.dataset["position"] ?? "", words(line, "[data-said]"));
  });
  const last = lines[until - 1];
  for (const question of player.querySelectorAll<HTMLElement>("[data-question]")) {
    const slot = question.querySelector("[data-answer]");
    if (slot) slot.textContent = answers.get(question.dataset["question"] ?? "") ?? "–";
    question.classList.toggle("is-now", last !== undefined && last.dataset["position"] === question.dataset["question"]);
  }
  const now = last ? `${until} / ${lines.length} · ${words(last, "[data-written]")}` : `0 / ${lines.length}`;
  const place = player.querySelector("[data-now]");
  if (place) place.textContent = now;
  slider.setAttribute("aria-valuetext", now);
}

function words(line: HTMLElement, slot: string): string {
  return line.querySelector(slot)?.textContent?.trim() ?? "";
}
