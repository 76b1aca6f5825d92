const KEPT_AS = "exam-size";

/** The size of letters: three, kept on the device for the next exam. */
export function startSizes(): void {
  choose(localStorage.getItem(KEPT_AS) ?? "1");
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-size-choice]") : null;
    if (button) choose(button.dataset["sizeChoice"] ?? "1");
  });
}

function choose(size: string): void {
  document.documentElement.dataset["size"] = size;
  localStorage.setItem(KEPT_AS, size);
  for (const button of document.querySelectorAll<HTMLElement>("[data-size-choice]")) {
    button.setAttribute("aria-pressed", String(button.dataset["sizeChoice"] === size));
  }
}
