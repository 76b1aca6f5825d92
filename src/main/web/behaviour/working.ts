/** `data-working="…"`: a form that takes seconds says so while it does, and is not sent twice. */
export function startWorking(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    const words = form.dataset["working"];
    if (!words) return;
    if (form.hasAttribute("aria-busy")) event.preventDefault();
    else show(form, words);
  });
  // Back from the next page the form is as it was before.
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll("form[data-working][aria-busy]")) {
      form.removeAttribute("aria-busy");
      form.querySelector("[data-working-note]")?.remove();
    }
  });
}

function show(form: HTMLFormElement, words: string): void {
  form.setAttribute("aria-busy", "true");
  const note = document.createElement("p");
  note.className = "loading";
  note.dataset["workingNote"] = "";
  note.setAttribute("role", "status");
  form.append(note);
  // Filled a moment later: what stands in a status from the start is not read out.
  requestAnimationFrame(() => (note.textContent = words));
}
