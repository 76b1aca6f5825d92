import katex from "katex";
import type { Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { csrfHeader, toast, wordsOf } from "../behaviour/page";
import { askIn } from "./dialogs";
import { safeLink, schema } from "./schema";

/** Links, pictures and formulas: what needs a question first. */
export class Insertions {
  constructor(private readonly view: EditorView, private readonly uploadUrl: string | undefined) {}

  async link(): Promise<void> {
    const type = schema.marks["link"]!;
    const { from, to, $from, empty } = this.view.state.selection;
    const now = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
    const answer = await askIn("editor-link", { href: (now?.attrs["href"] as string | undefined) ?? "", text: empty ? "" : this.view.state.doc.textBetween(from, to) });
    if (answer) {
      const target = safeLink(String(answer.get("href")));
      const change = this.view.state.tr.removeMark(from, to, type);
      if (target && empty && !now) change.insert(from, schema.text(String(answer.get("text")) || target.href, [type.create(target)]));
      else if (target) change.addMark(from, to, type.create(target));
      this.view.dispatch(change);
    }
    this.view.focus();
  }

  async picture(file?: File): Promise<void> {
    const answer = await askIn("editor-picture", {}, (form) => form.classList.toggle("has-file", !!file));
    const chosen = file ?? answer?.get("file");
    if (answer && chosen instanceof File && chosen.size > 0) await this.send(chosen, String(answer.get("alt") ?? ""), String(answer.get("caption") ?? "").trim());
    this.view.focus();
  }

  async formula(latex = "", inline = true, at?: number): Promise<void> {
    const answer = await askIn("editor-formula", { latex, block: inline ? "" : "yes" }, previewing);
    if (answer) this.place(String(answer.get("latex")).trim(), answer.has("block"), at);
    this.view.focus();
  }

  private place(latex: string, block: boolean, at: number | undefined): void {
    const change = this.view.state.tr;
    const node: Node | null = latex ? schema.nodes[block ? "formula_block" : "formula"]!.create({ latex }) : null;
    if (at !== undefined) change.setSelection(NodeSelection.create(change.doc, at));
    if (node) change.replaceSelectionWith(node, false);
    else if (at !== undefined) change.deleteSelection();
    this.view.dispatch(change.scrollIntoView());
  }

  /** The server keeps the picture and answers its address: `{"url": "/files/…"}`. */
  private async send(file: File, alt: string, caption: string): Promise<void> {
    if (!this.uploadUrl) return;
    const body = new FormData();
    body.append("file", file);
    try {
      const answer = await fetch(this.uploadUrl, { method: "POST", body, headers: csrfHeader() });
      if (!answer.ok) throw new Error(String(answer.status));
      const { url } = (await answer.json()) as { url: string };
      this.view.dispatch(this.view.state.tr.replaceSelectionWith(figure(url, alt, caption)).scrollIntoView());
    } catch {
      toast(wordsOf("editor-upload-failed"));
    }
  }
}

function figure(src: string, alt: string, caption: string): Node {
  const image = schema.nodes["image"]!.create({ src, alt });
  return caption ? schema.nodes["figure"]!.create(null, [image, schema.nodes["figcaption"]!.create(null, schema.text(caption))]) : image;
}

/** Draws the formula under its source while it is typed. */
function previewing(form: HTMLFormElement): void {
  const source = form.elements.namedItem("latex");
  const place = form.querySelector<HTMLElement>("[data-preview]");
  if (!(source instanceof HTMLTextAreaElement) || !place) return;
  const draw = () => katex.render(source.value, place, { displayMode: true, throwOnError: false, trust: false });
  source.addEventListener("input", draw);
  draw();
}
