/** Names the chosen file in the page's words, where `FileChoice.jte` lies over the browser's own button. */
export function startFiles(): void {
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) show(target);
  });
  // Whoever comes back by the browser's history finds the file still chosen; a form that is reset has none again.
  window.addEventListener("pageshow", () => document.querySelectorAll<HTMLInputElement>("[data-file-choice] > input").forEach(show));
  document.addEventListener("reset", ({ target }) =>
    setTimeout(() => (target as Element).querySelectorAll<HTMLInputElement>("[data-file-choice] > input").forEach(show)),
  );
}

function show(input: HTMLInputElement): void {
  const chosen = input.parentElement?.querySelector<HTMLElement>("[data-none]");
  if (!chosen) return;
  const [file] = input.files ?? [];
  chosen.textContent = file ? file.name : (chosen.dataset["none"] ?? "");
  chosen.classList.toggle("is-chosen", !!file);
}
