import { chainCommands, lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { MarkType, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, type EditorState, TextSelection } from "prosemirror-state";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable, toggleHeaderRow } from "prosemirror-tables";
import { deleteCaptioned, toggleTableCaption } from "./captions";
import { schema } from "./schema";

/** What a button of the toolbar does, and how it tells that it is on. The name stands in the button's `data-do`. */
export interface Action {
  run: Command;
  isOn?: (state: EditorState) => boolean;
  onlyInTable?: boolean;
}

const { nodes, marks } = schema;

function mark(type: MarkType): Action {
  return {
    run: toggleMark(type),
    isOn: ({ selection: { from, to, empty, $from }, doc, storedMarks }) =>
      empty ? !!type.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, type),
  };
}

function heading(level: number): Action {
  const isOn = (state: EditorState) => state.selection.$from.parent.hasMarkup(nodes["heading"]!, { level });
  return {
    isOn,
    run: (state, dispatch) => (isOn(state) ? setBlockType(nodes["paragraph"]!) : setBlockType(nodes["heading"]!, { level }))(state, dispatch),
  };
}

function within(state: EditorState, type: NodeType): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return true;
  return false;
}

function list(type: NodeType): Action {
  const isOn = (state: EditorState) => within(state, type);
  return { isOn, run: (state, dispatch) => (isOn(state) ? liftListItem(nodes["list_item"]!) : wrapInList(type))(state, dispatch) };
}

const quote: Action = {
  isOn: (state) => within(state, nodes["blockquote"]!),
  run: (state, dispatch) => (within(state, nodes["blockquote"]!) ? lift : wrapIn(nodes["blockquote"]!))(state, dispatch),
};

/** Three by three with a head row; the cursor stands in its first cell. */
const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const row = (cell: NodeType) => nodes["table_row"]!.create(null, [0, 1, 2].map(() => cell.createAndFill()!));
  const table = nodes["table"]!.create(null, [row(nodes["table_header"]!), row(nodes["table_cell"]!), row(nodes["table_cell"]!)]);
  if (dispatch) {
    const at = state.selection.from;
    const change = state.tr.replaceSelectionWith(table);
    dispatch(change.setSelection(TextSelection.near(change.doc.resolve(Math.min(at + 2, change.doc.content.size)))).scrollIntoView());
  }
  return true;
};

const tableAction = (run: Command): Action => ({ run, onlyInTable: true });

export const actions: Record<string, Action> = {
  bold: mark(marks["strong"]!),
  italic: mark(marks["em"]!),
  sub: mark(marks["sub"]!),
  sup: mark(marks["sup"]!),
  heading2: heading(2),
  heading3: heading(3),
  list: list(nodes["bullet_list"]!),
  ordered: list(nodes["ordered_list"]!),
  quote,
  table: { run: insertTable },
  rowAdd: tableAction(addRowAfter),
  rowDelete: tableAction(chainCommands(deleteRow, deleteCaptioned, deleteTable)),
  columnAdd: tableAction(addColumnAfter),
  columnDelete: tableAction(chainCommands(deleteColumn, deleteCaptioned, deleteTable)),
  headerRow: tableAction(toggleHeaderRow),
  tableCaption: { ...tableAction(toggleTableCaption), isOn: (state) => within(state, nodes["captioned_table"]!) },
  tableDelete: tableAction(chainCommands(deleteCaptioned, deleteTable)),
  undo: { run: undo },
  redo: { run: redo },
};
