import { Upload } from "tus-js-client";
import { csrfHeader } from "../behaviour/page";

type State = "sending" | "paused" | "failed" | "tooLarge" | "done";

/** One file on its way: its line on the page and its connection. The words stand in the template's data- attributes. */
export class UploadRow {
  readonly element: HTMLElement;
  done = false;
  private paused = false;
  private state: State = "sending";
  private readonly upload: Upload;
  private readonly tooLarge: boolean;

  constructor(file: File, private readonly place: HTMLElement, template: HTMLTemplateElement, private readonly tell: { done(): void; removed(): void }) {
    this.element = document.importNode(template.content, true).firstElementChild as HTMLElement;
    this.part("name").textContent = file.name;
    this.tooLarge = file.size > Number(place.dataset["max"] ?? Infinity);
    this.upload = new Upload(file, {
      endpoint: place.dataset["endpoint"] ?? "/files/uploads",
      metadata: { filename: file.name, filetype: file.type, ...(place.dataset["purpose"] ? { purpose: place.dataset["purpose"] } : {}) },
      headers: csrfHeader(),
      retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000],
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => this.showProgress(total ? sent / total : 0),
      onError: () => this.show("failed"),
      onSuccess: () => this.finish(),
    });
    this.element.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
      if (button?.dataset["do"] === "pause") void this.pause();
      else if (button?.dataset["do"] === "resume") this.start();
      else if (button?.dataset["do"] === "remove") this.remove();
    });
  }

  /** Goes on where an earlier attempt with the same file stopped, also after the page was closed. */
  start(): void {
    if (this.tooLarge) return this.show("tooLarge");
    this.paused = false;
    this.show("sending");
    this.upload.findPreviousUploads().then(([earlier]) => {
      if (earlier && !this.upload.url) this.upload.resumeFromPreviousUpload(earlier);
      this.upload.start();
    }, () => this.upload.start());
  }

  /** The network is back: what it broke off goes on by itself. */
  reconnect(): void {
    if (this.state === "failed") this.start();
  }

  /** The form waits for this file. Who hands in wants it sent, also when it was paused. */
  sayWaiting(): void {
    if (this.done) return;
    if (this.paused) this.start();
    this.part("state").textContent = this.words("waiting");
  }

  remove(): void {
    void this.upload.abort(!this.done).catch(() => undefined);
    this.element.remove();
    this.done = true;
    this.tell.removed();
  }

  private async pause(): Promise<void> {
    this.paused = true;
    await this.upload.abort();
    this.show("paused");
  }

  private finish(): void {
    this.done = true;
    const id = document.createElement("input");
    id.type = "hidden";
    id.name = this.place.dataset["field"] ?? "uploads";
    id.value = new URL(this.upload.url ?? "", location.href).pathname.split("/").pop() ?? "";
    this.element.append(id);
    this.show("done");
    this.place.dispatchEvent(new CustomEvent("upload:done", { bubbles: true, detail: { id: id.value } }));
    this.tell.done();
  }

  private showProgress(share: number): void {
    const percent = Math.floor(share * 100);
    (this.part("progress") as HTMLProgressElement).value = percent;
    this.part("state").textContent = `${percent} %`;
  }

  private show(state: State): void {
    this.state = state;
    this.element.classList.toggle("upload-done", state === "done");
    this.element.classList.toggle("upload-failed", state === "failed" || state === "tooLarge");
    this.part("progress").hidden = state === "done" || state === "tooLarge";
    this.part("state").textContent = this.words(state);
    for (const button of this.element.querySelectorAll<HTMLElement>("[data-do]")) {
      const shownIn: Record<string, State[]> = { pause: ["sending"], resume: ["paused", "failed"], remove: ["sending", "paused", "failed", "tooLarge", "done"] };
      button.hidden = !shownIn[button.dataset["do"] ?? ""]?.includes(state);
    }
  }

  private part(name: string): HTMLElement {
    return this.element.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  private words(state: string): string {
    return this.element.dataset[state] ?? "";
  }
}
