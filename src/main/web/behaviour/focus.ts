/** After a fragment has come, the keyboard and the screen reader stand where the person expects them. */
export function startFocus(): void {
  const wanted = (root: ParentNode) => root.querySelector<HTMLElement>("[data-focus]:not([hidden])");

  wanted(document)?.focus();

  document.addEventListener("htmx:afterSettle", (event) => {
    const arrived = (event as CustomEvent<{ elt: Element }>).detail.elt;
    const within = arrived.matches("[data-focus]") ? (arrived as HTMLElement) : (wanted(arrived) ?? arrived.querySelector<HTMLElement>("[autofocus]"));
    if (within) within.focus();
  });
}
