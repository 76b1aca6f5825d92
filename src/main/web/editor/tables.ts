import { DOMParser, Fragment, type NodeSpec, type Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

/** Rows of cells; a head cell knows whether it speaks for its column or its row, and tells it to those who listen. */
export const tables = tableNodes({
  tableGroup: "block",
  cellContent: "block+",
  cellAttributes: {
    scope: {
      default: null,
      getFromDOM: (dom) => dom.getAttribute("scope"),
      setDOMAttr: (scope, attributes) => {
        if (typeof scope === "string") attributes["scope"] = scope;
      },
    },
  },
});

/**
 * A table with its caption. The table's own children must all be rows here, so the caption stands before it in a box while
 * the text is written; {@link htmlOf} puts it back where HTML wants it.
 */
export const captionedTables: Record<string, NodeSpec> = {
  captioned_table: {
    content: "table_caption table",
    group: "block",
    isolating: true,
    parseDOM: [
      { tag: "div[data-captioned]" },
      { tag: "table", priority: 60, getAttrs: (dom) => !!captionOf(dom) && null, getContent: (dom, schema) => captionAndRows(dom as HTMLElement, schema) },
    ],
    toDOM: () => ["div", { "data-captioned": "" }, 0],
  },
  table_caption: {
    content: "inline*",
    defining: true,
    parseDOM: [{ tag: "p[data-caption]", priority: 60 }],
    toDOM: () => ["p", { "data-caption": "" }, 0],
  },
};

function captionOf(table: HTMLElement): Element | null {
  return table.querySelector(":scope > caption");
}

function captionAndRows(table: HTMLElement, schema: Schema): Fragment {
  const rows = table.cloneNode(true) as HTMLElement;
  captionOf(rows)?.remove();
  const parser = DOMParser.fromSchema(schema);
  const caption = parser.parse(captionOf(table)!, { topNode: schema.nodes["table_caption"]!.create() });
  return Fragment.from([caption, parser.parse(rows, { topNode: schema.nodes["table"]!.create() })]);
}
