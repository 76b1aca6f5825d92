/** Turns `<textarea data-editor>` into a rich-text editor; what is submitted is still the textarea, holding clean HTML. */
import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { DOMParser } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { type Command, EditorState, NodeSelection, type Plugin } from "prosemirror-state";
import { goToNextCell, tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { copyOf, enhanceEach } from "./behaviour/page";
import { leaveCaption } from "./editor/captions";
import { FormulaView } from "./editor/formula-view";
import { Insertions } from "./editor/insertions";
import { htmlOf } from "./editor/saved-html";
import { schema, withoutStyles } from "./editor/schema";
import { Toolbar } from "./editor/toolbar";
import "./editor/editor.css";

const { nodes, marks } = schema;

const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes["hard_break"]!.create()).scrollIntoView());
  return true;
});

function plugins(toTools: () => void, insertions: () => Insertions): Plugin[] {
  const item = nodes["list_item"]!;
  const openFormula: Command = (state) => {
    const chosen = state.selection instanceof NodeSelection ? state.selection.node : null;
    if (!chosen?.type.name.startsWith("formula")) return false;
    void insertions().formula(chosen.attrs["latex"] as string, chosen.isInline, state.selection.from);
    return true;
  };
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*([-*])\s$/, nodes["bullet_list"]!),
        wrappingInputRule(/^(\d+)[.)]\s$/, nodes["ordered_list"]!, (match) => ({ order: Number(match[1]) })),
        wrappingInputRule(/^\s*>\s$/, nodes["blockquote"]!),
        textblockTypeInputRule(/^(##?#?)\s$/, nodes["heading"]!, (match) => ({ level: match[1] === "###" ? 3 : 2 })),
      ],
    }),
    keymap({
      "Mod-b": toggleMark(marks["strong"]!),
      "Mod-i": toggleMark(marks["em"]!),
      "Mod-z": undo,
      "Mod-y": redo,
      "Mod-Shift-z": redo,
      "Mod-k": () => (void insertions().link(), true),
      "Alt-F10": () => (toTools(), true),
      Enter: chainCommands(openFormula, leaveCaption, splitListItem(item)),
      "Shift-Enter": lineBreak,
      Tab: chainCommands(goToNextCell(1), sinkListItem(item)),
      "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(item)),
    }),
    keymap(baseKeymap),
    dropCursor({ class: "editor-drop" }),
    gapCursor(),
    tableEditing(),
    history(),
  ];
}

function enhance(textarea: HTMLElement): void {
  const tools = copyOf("editor-tools");
  if (!(textarea instanceof HTMLTextAreaElement) || !tools) return;

  // Where no place for pictures is named, there is no button for them either.
  if (!textarea.dataset["uploadUrl"]) tools.querySelector('[data-do="picture"]')?.remove();
  const box = document.createElement("div");
  box.className = "editor";
  const page = document.createElement("div");
  box.append(tools, page);
  textarea.after(box);

  const source = document.createElement("template");
  source.innerHTML = withoutStyles(textarea.value);

  const toolbar: Toolbar = new Toolbar(tools, () => view, () => insertions);
  const view: EditorView = new EditorView({ mount: page }, {
    state: EditorState.create({
      doc: DOMParser.fromSchema(schema).parse(source.content),
      plugins: plugins(() => toolbar.focus(), () => insertions),
    }),
    attributes: labelsOf(textarea),
    nodeViews: {
      formula: (node, it, at) => new FormulaView(node, it, at, (...asked) => void insertions.formula(...asked)),
      formula_block: (node, it, at) => new FormulaView(node, it, at, (...asked) => void insertions.formula(...asked)),
    },
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      if (change.docChanged) save();
      toolbar.update();
    },
    transformPastedHTML: withoutStyles,
    handlePaste: (_, event) => takePicture(event.clipboardData),
    handleDrop: (_, event) => takePicture(event.dataTransfer),
  });
  const insertions = new Insertions(view, textarea.dataset["uploadUrl"]);

  function takePicture(data: DataTransfer | null): boolean {
    const picture = [...(data?.files ?? [])].find((file) => file.type.startsWith("image/"));
    if (!picture || !textarea.dataset["uploadUrl"]) return false;
    void insertions.picture(picture);
    return true;
  }

  function save(): void {
    const { doc } = view.state;
    const empty = doc.childCount === 1 && doc.firstChild?.type === nodes["paragraph"] && doc.content.size === 2;
    (textarea as HTMLTextAreaElement).value = empty ? "" : htmlOf(doc);
    textarea.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // A hidden required field would refuse the form without a word; the server refuses it with one.
  textarea.required = false;
  textarea.hidden = true;
  toolbar.update();
}

function labelsOf(textarea: HTMLTextAreaElement): Record<string, string> {
  const label = textarea.labels[0];
  if (label) {
    label.id ||= `${textarea.id}-label`;
    label.addEventListener("click", () => textarea.parentElement?.querySelector<HTMLElement>(".ProseMirror")?.focus());
  }
  return {
    class: "prose editor-page",
    role: "textbox",
    "aria-multiline": "true",
    ...(label ? { "aria-labelledby": label.id } : {}),
    ...(textarea.lang ? { lang: textarea.lang } : {}),
    ...(textarea.required ? { "aria-required": "true" } : {}),
    ...(textarea.getAttribute("aria-describedby") ? { "aria-describedby": textarea.getAttribute("aria-describedby")! } : {}),
    ...(textarea.getAttribute("aria-invalid") ? { "aria-invalid": "true" } : {}),
  };
}

enhanceEach("textarea[data-editor]", enhance);
