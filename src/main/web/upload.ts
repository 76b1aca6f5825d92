/** Resumable upload of the files chosen in a plain `<input type="file">`; the form then sends their ids instead of the files. */
import { enhanceEach } from "./behaviour/page";
import { UploadRow } from "./upload/row";

enhanceEach("[data-upload]", (place) => {
  const input = place.querySelector<HTMLInputElement>('input[type="file"]');
  const list = place.querySelector<HTMLElement>("[data-uploads]");
  const template = place.querySelector<HTMLTemplateElement>("template[data-upload-row]");
  const form = place.closest("form");
  if (!input || !list || !template) return;

  const rows = new Set<UploadRow>();
  const needed = input.required;
  let waitingToSend: (() => void) | undefined;
  // Without a name the file itself is not sent again with the form.
  input.removeAttribute("name");

  function settle(): void {
    input!.required = needed && rows.size === 0;
    if (waitingToSend && [...rows].every((row) => row.done)) {
      const send = waitingToSend;
      waitingToSend = undefined;
      send();
    }
  }

  function take(files: Iterable<File>): void {
    for (const file of files) {
      if (!input!.multiple) for (const row of rows) row.remove();
      const row: UploadRow = new UploadRow(file, place, template!, {
        done: settle,
        removed: () => (rows.delete(row), settle()),
      });
      rows.add(row);
      list!.append(row.element);
      row.start();
    }
    input!.value = "";
    settle();
  }

  input.addEventListener("change", () => take([...(input.files ?? [])]));

  const drop = place.querySelector<HTMLElement>(".drop") ?? place;
  for (const type of ["dragenter", "dragover"] as const) {
    drop.addEventListener(type, (event) => {
      event.preventDefault();
      drop.classList.add("drop-over");
    });
  }
  for (const type of ["dragleave", "drop"] as const) drop.addEventListener(type, () => drop.classList.remove("drop-over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    take(input.multiple ? files : files.slice(0, 1));
  });

  // Handing in while something is still on its way: wait for it, then hand in.
  form?.addEventListener("submit", (event) => {
    if ([...rows].every((row) => row.done)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const sender = event.submitter;
    waitingToSend = () => form.requestSubmit(sender);
    for (const row of rows) row.sayWaiting();
  }, true);
  window.addEventListener("online", () => rows.forEach((row) => row.reconnect()));
  window.addEventListener("beforeunload", (event) => { if ([...rows].some((row) => !row.done)) event.preventDefault(); });
});
