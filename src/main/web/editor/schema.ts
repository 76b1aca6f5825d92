import { Schema, type DOMOutputSpec, type MarkSpec, type NodeSpec } from "prosemirror-model";
import { captionedTables, tables } from "./tables";

/** What a text of ours may hold. Whatever is pasted beyond it falls away here, before the server cleans it again. */
const nodes: Record<string, NodeSpec> = {
  doc: { content: "block+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    attrs: { level: { default: 2 } },
    content: "inline*",
    group: "block",
    defining: true,
    parseDOM: [
      { tag: "h1", attrs: { level: 2 } },
      { tag: "h2", attrs: { level: 2 } },
      { tag: "h3", attrs: { level: 3 } },
      { tag: "h4", attrs: { level: 4 } },
    ],
    toDOM: (node) => [`h${node.attrs["level"] as number}`, 0],
  },
  blockquote: { content: "block+", group: "block", defining: true, parseDOM: [{ tag: "blockquote" }], toDOM: () => ["blockquote", 0] },
  bullet_list: { content: "list_item+", group: "block", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: {
    attrs: { order: { default: 1 } },
    content: "list_item+",
    group: "block",
    parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ order: Number(dom.getAttribute("start") ?? 1) }) }],
    toDOM: (node): DOMOutputSpec => (node.attrs["order"] === 1 ? ["ol", 0] : ["ol", { start: String(node.attrs["order"]) }, 0]),
  },
  list_item: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  image: {
    attrs: { src: {}, alt: { default: "" } },
    group: "block",
    draggable: true,
    parseDOM: [{ tag: "img[src]", getAttrs: (dom) => ownPicture(dom) }],
    toDOM: (node) => ["img", { src: node.attrs["src"] as string, alt: node.attrs["alt"] as string }],
  },
  figure: { content: "block+ figcaption?", group: "block", defining: true, parseDOM: [{ tag: "figure" }], toDOM: () => ["figure", 0] },
  figcaption: { content: "inline*", defining: true, parseDOM: [{ tag: "figcaption" }], toDOM: () => ["figcaption", 0] },
  description_list: { content: "(term | description)+", group: "block", parseDOM: [{ tag: "dl" }], toDOM: () => ["dl", 0] },
  term: { content: "inline*", defining: true, parseDOM: [{ tag: "dt" }], toDOM: () => ["dt", 0] },
  description: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "dd" }], toDOM: () => ["dd", 0] },
  preformatted: {
    content: "text*",
    marks: "",
    group: "block",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", 0],
  },
  formula: {
    attrs: { latex: { default: "" } },
    inline: true,
    group: "inline",
    atom: true,
    parseDOM: [{ tag: "span[data-formula]", getAttrs: (dom) => ({ latex: dom.getAttribute("data-formula") }) }],
    toDOM: (node) => ["span", { "data-formula": node.attrs["latex"] as string }, node.attrs["latex"] as string],
    leafText: (node) => node.attrs["latex"] as string,
  },
  formula_block: {
    attrs: { latex: { default: "" } },
    group: "block",
    atom: true,
    parseDOM: [{ tag: "div[data-formula]", getAttrs: (dom) => ({ latex: dom.getAttribute("data-formula") }) }],
    toDOM: (node) => ["div", { "data-formula": node.attrs["latex"] as string }, node.attrs["latex"] as string],
  },
  horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
  hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  text: { group: "inline" },
  ...captionedTables,
  ...tables,
};

const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: (dom) => safeLink(dom.getAttribute("href")) }],
    toDOM: (mark) => ["a", { href: mark.attrs["href"] as string }, 0],
  },
  foreign: {
    attrs: { lang: {} },
    parseDOM: [{ tag: "span[lang]", getAttrs: (dom) => ({ lang: dom.getAttribute("lang") }) }],
    toDOM: (mark) => ["span", { lang: mark.attrs["lang"] as string }, 0],
  },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  sub: { excludes: "sup", parseDOM: [{ tag: "sub" }], toDOM: () => ["sub", 0] },
  sup: { excludes: "sub", parseDOM: [{ tag: "sup" }], toDOM: () => ["sup", 0] },
  code: { parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
};

export const schema = new Schema({ nodes, marks });

/** Only pictures kept here: a foreign address would be fetched from the network by every reader. */
function ownPicture(dom: HTMLElement): { src: string; alt: string } | false {
  const src = dom.getAttribute("src") ?? "";
  return src.startsWith("/") && !src.startsWith("//") && { src, alt: dom.getAttribute("alt") ?? "" };
}

export function safeLink(href: string | null): { href: string } | false {
  const clean = (href ?? "").trim();
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(clean) && { href: clean };
}

/**
 * Takes styles and handlers out of the tags before the browser reads them: the content security policy would report each one,
 * and a paste from an office program holds hundreds. Google Docs wraps everything in a <b> that is not bold.
 */
export function withoutStyles(html: string): string {
  return html
    .replace(/<b\b[^>]*font-weight:\s*normal[^>]*>/gi, "<span>")
    .replace(/<style\b[\s\S]*?<\/style>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\s(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ""));
}
