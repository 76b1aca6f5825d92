import { UploadRow } from "../../../../../../../web/upload/row";
import { icon, make, onClick } from "../dom";
import type { Line } from "../line";
import { label, say, word } from "../words";
import type { Shown } from "../protocol";
import type { Unfinished } from "./unfinished";
import type { Answered, Widget } from "./widget";

/** What `AnswerFiles` takes, as the page says. */
function limits() {
  const { files, filesSent, fileMegabytes } = document.getElementById("main")!.dataset;
  return { most: Number(files), sent: Number(filesSent), megabytes: Number(fileMegabytes) };
}

/** Files, sent by the platform's resumable upload; the answer is their ids, in the order they came. */
export function files({ position }: Shown, answered: Answered, line: Line, unfinished: Unfinished): Widget {
  const { most, sent, megabytes } = limits();
  const input = make("input", { type: "file", id: `a${position}`, multiple: true });
  const kept = make("ul", { class: "uploads" });
  const rows = make("ul", { class: "uploads" });
  const drop = make("label", { class: "drop", for: `a${position}` }, icon("upload"), say(make("span", { class: "label" }), "answer.files"), say(make("span", { class: "hint" }), "answer.filesHint", most, megabytes, sent), input);
  const left = make("div", { class: "stack stack-tight", role: "status" });
  const place = make("div", { class: "stack stack-tight", "data-endpoint": "/files/uploads", "data-purpose": "exam", "data-max": megabytes * 1024 * 1024 }, left, drop, kept, rows);
  const names = new Map<string, string>();
  let ids: string[] = [];

  function tell(): void {
    answered([...ids]);
    draw();
  }

  function draw(): void {
    kept.replaceChildren(
      ...ids.map((id, at) => {
        const link = make("a", { href: `/files/${id}`, class: "upload-name", target: "_blank", rel: "noopener" }, names.get(id) ?? word("answer.fileNumber", at + 1));
        const remove = onClick(label(make("button", { class: "button button-quiet button-icon button-small", type: "button" }, icon("close")), "answer.fileRemove"), () => {
          ids = ids.filter((one) => one !== id);
          tell();
        });
        return make("li", { class: "upload upload-done" }, icon("file"), link, make("span", { class: "upload-tools" }, remove));
      }),
    );
  }

  function take(file: File): void {
    const row: UploadRow = new UploadRow(file, place, template(), {
      done: () => void arrived(row, file.name),
      removed: () => void unfinished.remove(file.name),
    });
    left.querySelector(`[data-name="${CSS.escape(file.name)}"]`)?.remove();
    rows.append(row.element);
    void unfinished.add(file.name).catch(() => undefined);
    row.start();
  }

  async function arrived(row: UploadRow, name: string): Promise<void> {
    const id = row.element.querySelector<HTMLInputElement>("input[type=hidden]")?.value ?? "";
    const outcome = await line.claim(position, id);
    if (outcome.kind !== "ok") {
      const state = row.element.querySelector("[data-part=state]");
      if (state && outcome.kind === "refused" && outcome.reason) state.textContent = outcome.reason;
      else if (state) say(state, "answer.fileFailed");
      return;
    }
    names.set(id, outcome.body.name || name);
    void unfinished.remove(name);
    row.element.remove();
    ids.push(id);
    tell();
  }

  /** An earlier page had begun to send it: chosen again, it goes on from where it stopped. */
  function remind(name: string): HTMLElement {
    const away = onClick(label(make("button", { class: "button button-quiet button-icon button-small", type: "button" }, icon("close")), "answer.fileRemove"), () => {
      card.remove();
      void unfinished.remove(name);
    });
    const card = make("div", { class: "alert alert-warning", "data-name": name }, icon("warning"), say(make("p"), "answer.fileUnfinished", name), away);
    return card;
  }

  void unfinished.all().then((all) => left.append(...all.map(remind)), () => undefined);
  input.addEventListener("change", () => {
    for (const file of [...(input.files ?? [])].slice(0, most - ids.length)) take(file);
    input.value = "";
  });
  for (const type of ["dragenter", "dragover", "dragleave", "drop"] as const) {
    drop.addEventListener(type, (event) => {
      event.preventDefault();
      drop.classList.toggle("drop-over", type === "dragenter" || type === "dragover");
      if (type === "drop") for (const file of [...(event.dataTransfer?.files ?? [])].slice(0, most - ids.length)) take(file);
    });
  }
  return {
    element: place,
    show(answer) {
      ids = [...answer];
      draw();
    },
  };
}

/** The line of one file on its way, as `Uploads.jte` writes it, in the language of the moment. */
function template(): HTMLTemplateElement {
  const button = (does: string, picture: string, key: string) =>
    label(make("button", { class: "button button-quiet button-icon button-small", type: "button", "data-do": does }, icon(picture)), key);
  const progress = make("progress", { class: "progress", "data-part": "progress", max: 100, value: 0 });
  progress.setAttribute("aria-label", word("upload.progress"));
  const states = { paused: "upload.paused", failed: "upload.failed", tooLarge: "upload.tooLarge", done: "upload.done", waiting: "upload.waiting" };
  const line = make(
    "li",
    { class: "upload", "data-sending": "" },
    icon("file"),
    make("span", { class: "upload-name", "data-part": "name" }),
    make("span", { class: "upload-state" }, progress, make("span", { "data-part": "state", role: "status" })),
    make("span", { class: "upload-tools" }, button("pause", "pause", "upload.pause"), button("resume", "play", "upload.resume"), button("remove", "close", "answer.fileRemove")),
  );
  for (const [state, key] of Object.entries(states)) line.dataset[state] = word(key);
  const holder = document.createElement("template");
  holder.content.append(line);
  return holder;
}
