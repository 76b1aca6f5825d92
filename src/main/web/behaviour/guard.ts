/** `data-guard`: a changed form is not left by accident. */
export function startGuard(): void {
  const changed = new Set<HTMLFormElement>();
  const guarded = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLFormElement>("form[data-guard]") : null;

  for (const type of ["input", "change"]) {
    document.addEventListener(type, (event) => {
      const form = guarded(event.target);
      if (form) changed.add(form);
    });
  }
  document.addEventListener("submit", (event) => {
    const form = guarded(event.target);
    if (form && !event.defaultPrevented) changed.delete(form);
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const { elt, successful } = (event as CustomEvent<{ elt: Element; successful: boolean }>).detail;
    const form = guarded(elt);
    if (form && successful) changed.delete(form);
  });
  window.addEventListener("beforeunload", (event) => {
    for (const form of changed) if (!form.isConnected) changed.delete(form);
    if (changed.size > 0) event.preventDefault();
  });
}
