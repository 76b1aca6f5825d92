import { copyOf } from "../behaviour/page";

/**
 * Asks in a dialog cloned from `<template id="…">`, filled from `values` by the names of its inputs.
 * Answers the form's values, or null when the person changed their mind.
 */
export function askIn(template: string, values: Record<string, string>, watch?: (form: HTMLFormElement) => void): Promise<FormData | null> {
  const dialog = copyOf(template);
  const form = dialog?.querySelector("form");
  if (!(dialog instanceof HTMLDialogElement) || !form) return Promise.resolve(null);
  document.body.append(dialog);
  for (const [name, value] of Object.entries(values)) {
    const input = form.elements.namedItem(name);
    if (input instanceof HTMLInputElement && input.type === "checkbox") input.checked = value !== "";
    else if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.value = value;
  }
  watch?.(form);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => {
      answer(dialog.returnValue === "ok" ? new FormData(form) : null);
      dialog.remove();
    });
  });
}
