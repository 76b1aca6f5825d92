/** `data-confirm` asks in the page's own dialog; without `<dialog id="confirm">` the browser's plain question is used. */
export function startConfirm(): void {
  const agreed = new WeakSet<Element>();

  /** True when the action may go on now; otherwise `proceed` is called after a yes. */
  function mayGoOn(element: HTMLElement, proceed: () => void): boolean {
    const question = element.dataset["confirm"];
    if (!question || agreed.delete(element)) return true;
    ask(question, element.dataset["confirmYes"]).then((yes) => {
      if (!yes) return;
      agreed.add(element);
      proceed();
    });
    return false;
  }

  document.addEventListener("click", (event) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-confirm], button[data-confirm]") : null;
    if (element && !mayGoOn(element, () => element.click())) stop(event);
  }, true);

  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const sender = event.submitter;
    if (form.dataset["confirm"] && !mayGoOn(form, () => form.requestSubmit(sender))) stop(event);
  }, true);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function ask(question: string, yes: string | undefined): Promise<boolean> {
  const dialog = document.getElementById("confirm");
  const text = dialog?.querySelector("[data-text]");
  const button = dialog?.querySelector<HTMLElement>("[data-yes]");
  if (!(dialog instanceof HTMLDialogElement) || !text || !button) return Promise.resolve(window.confirm(question));
  text.textContent = question;
  const usual = (button.dataset["usual"] ??= button.textContent ?? "");
  button.textContent = yes ?? usual;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true });
  });
}
