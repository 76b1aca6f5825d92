/** Deeds from dialogs: for those whose boxes are ticked, without leaving the board. */
import { csrfHeader, toast, wordsOf } from "../../../../../../web/behaviour/page";
import type { Rows } from "./rows";

const NAMES_SHOWN = 5;

export function startDeeds(rows: Rows): void {
  const form = document.querySelector<HTMLFormElement>("#chosen");
  form?.addEventListener("submit", (event) => {
    const deed = event.submitter instanceof HTMLElement ? event.submitter.dataset["deed"] : undefined;
    const dialog = deed ? document.querySelector<HTMLDialogElement>(`#deed-${deed}`) : null;
    if (!dialog) return;
    event.preventDefault();
    open(dialog, rows, deed === "MESSAGE");
  });
  for (const dialogForm of document.querySelectorAll<HTMLFormElement>("[data-deed-form]")) {
    dialogForm.addEventListener("submit", (event) => {
      event.preventDefault();
      void send(dialogForm);
    });
  }
  startChoice(form);
}

function open(dialog: HTMLDialogElement, rows: Rows, mayConcernAll: boolean): void {
  const chosen = rows.chosen();
  if (chosen.length === 0 && !mayConcernAll) {
    toast(wordsOf("board-nobody-chosen"));
    return;
  }
  dialog.querySelector("[data-outcome]")?.replaceChildren();
  for (const old of dialog.querySelectorAll("input[name=attempt]")) old.remove();
  for (const row of chosen) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "attempt";
    field.value = row.id;
    dialog.querySelector("form")?.append(field);
  }
  const whom = dialog.querySelector("[data-for]");
  if (whom) whom.textContent = chosen.length === 0 ? wordsOf("board-everybody") : names(chosen.map((row) => row.name));
  dialog.showModal();
}

function names(all: string[]): string {
  const more = all.length - NAMES_SHOWN;
  const shown = all.slice(0, NAMES_SHOWN);
  if (more > 0) shown.push(wordsOf("board-more").replace("#", String(more)));
  return shown.join(", ");
}

async function send(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
  if (button) button.disabled = true;
  try {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true", ...csrfHeader() } });
    const said = document.createElement("template");
    said.innerHTML = await answer.text();
    if (!answer.ok) {
      form.querySelector("[data-outcome]")?.replaceChildren(said.content);
      return;
    }
    form.reset();
    form.closest("dialog")?.close();
    toast(said.content.querySelector("[data-done]")?.textContent ?? "", "toast-good");
    for (const box of document.querySelectorAll<HTMLInputElement>("input[form=chosen]:checked")) box.checked = false;
    document.querySelector("#chosen")?.dispatchEvent(new Event("change"));
  } catch {
    toast(wordsOf("toast-offline"));
  } finally {
    if (button) button.disabled = false;
  }
}

/** How many are chosen, and a box for all that are in sight. */
function startChoice(form: HTMLFormElement | null): void {
  const note = form?.querySelector<HTMLElement>("[data-chosen]");
  const hint = note?.textContent ?? "";
  const tell = (): void => {
    const count = document.querySelectorAll("tbody input[name=attempt]:checked").length;
    if (note) note.textContent = count === 0 ? hint : `${note.dataset["chosen"] ?? ""}: ${count}`;
  };
  document.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === "attempt") tell();
  });
  form?.addEventListener("change", tell);
  const all = document.querySelector<HTMLElement>("[data-all]");
  const box = all?.querySelector<HTMLInputElement>("input");
  if (!all || !box) return;
  all.hidden = false;
  box.addEventListener("change", () => {
    for (const each of document.querySelectorAll<HTMLInputElement>("tbody tr:not([hidden]) input[name=attempt]")) each.checked = box.checked;
    tell();
  });
}
