import { DOMSerializer, type Node } from "prosemirror-model";
import { schema } from "./schema";

const serializer = DOMSerializer.fromSchema(schema);

/** The text as it is kept: plain HTML as one would write it by hand, so that what nobody touched comes back unchanged. */
export function htmlOf(doc: Node): string {
  const out = document.createElement("div");
  out.append(serializer.serializeFragment(doc.content));
  for (const box of out.querySelectorAll<HTMLElement>("div[data-captioned]")) giveBackCaption(box);
  for (const table of out.querySelectorAll("table")) arrange(table);
  for (const part of out.querySelectorAll("li, dd, td, th")) unwrap(part);
  return out.innerHTML;
}

function giveBackCaption(box: HTMLElement): void {
  const [written, table] = box.children;
  if (!written || !(table instanceof HTMLTableElement)) return;
  if (written.childNodes.length > 0) table.createCaption().append(...written.childNodes);
  box.replaceWith(table);
}

/** Rows of head cells alone are the table's head; every head cell says what it speaks for. */
function arrange(table: HTMLTableElement): void {
  const rows = [...table.rows];
  const first = rows.findIndex((row) => [...row.cells].some((cell) => cell.tagName !== "TH"));
  if (first > 0) table.createTHead().append(...rows.slice(0, first));
  for (const cell of table.querySelectorAll<HTMLTableCellElement>("td, th")) {
    if (cell.tagName === "TD") cell.removeAttribute("scope");
    else if (!cell.scope) cell.scope = cell.closest("thead") ? "col" : "row";
  }
}

/** A single paragraph in a cell or a list item is written without its tag; one that a list follows, too. */
function unwrap(part: Element): void {
  const [first, ...rest] = part.children;
  if (first?.tagName === "P" && rest.every((it) => it.tagName === "UL" || it.tagName === "OL")) first.replaceWith(...first.childNodes);
}
