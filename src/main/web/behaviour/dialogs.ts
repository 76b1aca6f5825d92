import { on } from "./page";

/** Dialogs and menus: open, close, Escape, a click outside. */
export function startDialogs(): void {
  on("click", "[data-open]", (opener) => {
    const dialog = document.querySelector(opener.dataset["open"] ?? "");
    if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
  });
  on("click", "[data-close]", (closer) => closer.closest("dialog")?.close());
  on("click", "dialog", (dialog, event) => {
    if (event.target === dialog && dialog instanceof HTMLDialogElement && dialog.dataset["stay"] === undefined) closeOutside(dialog, event);
  });

  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
      if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.querySelector<HTMLDetailsElement>("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    } else if (location.hash === "#nav") {
      location.hash = "#main";
    }
  });
  document.addEventListener("focusout", (event) => {
    const menu = event.target instanceof Element ? event.target.closest<HTMLDetailsElement>("details.menu[open]") : null;
    if (menu && event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
  });
}

/** A press on the veil closes; a press that merely ends there (while selecting text) does not reach us as a click on it. */
function closeOutside(dialog: HTMLDialogElement, event: MouseEvent): void {
  const box = dialog.getBoundingClientRect();
  const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
  if (!inside && event.detail > 0) dialog.close();
}
