import katex from "katex";
import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";
import { reachableWhileScrolling } from "../behaviour/scrolling";

/** A formula as it will be read; Enter or a double click opens it for change. */
export class FormulaView implements NodeView {
  readonly dom: HTMLElement;

  constructor(private node: Node, view: EditorView, getPos: () => number | undefined, open: (latex: string, inline: boolean, at: number) => void) {
    this.dom = document.createElement(node.isInline ? "span" : "div");
    this.dom.className = "editor-formula";
    this.dom.addEventListener("dblclick", () => {
      const at = getPos();
      if (at !== undefined && view.editable) open(this.node.attrs["latex"] as string, this.node.isInline, at);
    });
    this.draw();
    if (!node.isInline) reachableWhileScrolling(this.dom);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.draw();
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private draw(): void {
    const latex = this.node.attrs["latex"] as string;
    this.dom.setAttribute("data-formula", latex);
    katex.render(latex, this.dom, { displayMode: !this.node.isInline, throwOnError: false, trust: false });
  }
}
