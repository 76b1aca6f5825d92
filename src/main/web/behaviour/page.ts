/** Small helpers that every script shares: finding things, texts of the page, events by delegation. */

/** The words in `<template id="…">`: scripts have none of their own. */
export function wordsOf(id: string): string {
  const template = document.getElementById(id);
  return template instanceof HTMLTemplateElement ? (template.content.textContent ?? "").trim() : "";
}

/** A fresh copy of the first element in `<template id="…">`. */
export function copyOf(id: string): HTMLElement | null {
  const template = document.getElementById(id);
  const first = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null;
  return first ? (document.importNode(first, true) as HTMLElement) : null;
}

/** Calls `then` when an element matching `selector`, or something inside it, gets the event. */
export function on<K extends keyof DocumentEventMap>(
  type: K,
  selector: string,
  then: (element: HTMLElement, event: DocumentEventMap[K]) => void,
): void {
  document.addEventListener(type, (event) => {
    const hit = event.target instanceof Element ? event.target.closest(selector) : null;
    if (hit instanceof HTMLElement) then(hit, event);
  });
}

/** Runs `enhance` on what matches now and on what htmx brings later. */
export function enhanceEach(selector: string, enhance: (element: HTMLElement) => void): void {
  const seen = new WeakSet<Element>();
  const look = (root: ParentNode) => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)];
    if (root instanceof HTMLElement && root.matches(selector)) found.unshift(root);
    for (const element of found) {
      if (seen.has(element)) continue;
      seen.add(element);
      enhance(element);
    }
  };
  look(document);
  document.addEventListener("htmx:load", (event) => {
    const arrived = (event as CustomEvent<{ elt: Element }>).detail.elt;
    look(arrived instanceof HTMLElement ? arrived : document);
  });
}

/** The anti-forgery header that the layout states in `<meta name="csrf">`. */
export function csrfHeader(): Record<string, string> {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csrf"]');
  return meta?.content ? { [meta.dataset["header"] ?? "X-CSRF-TOKEN"]: meta.content } : {};
}

/** Shows a short message; the look comes from `<template id="toast">`, that of good news from `<template id="toast-good">`. */
export function toast(text: string, look: "toast" | "toast-good" = "toast"): void {
  const place = document.getElementById("toasts");
  const note = copyOf(look);
  const slot = note?.querySelector("[data-text]");
  if (!place || !note || !slot || !text) return;
  slot.textContent = text;
  place.replaceChildren(note);
  setTimeout(() => note.remove(), 12_000);
}
