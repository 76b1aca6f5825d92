import type { Node } from "prosemirror-model";
import { type Command, TextSelection } from "prosemirror-state";
import { schema } from "./schema";

const { nodes } = schema;

/** Enter in a caption goes on with the text below what it names, or into the table. */
export const leaveCaption: Command = ({ selection: { $from, $to }, tr }, dispatch) => {
  const { type } = $from.parent;
  if (type === nodes["table_caption"]) dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve($to.after()))).scrollIntoView());
  else if (type === nodes["figcaption"]) {
    const below = $to.after($to.depth - 1);
    const change = tr.insert(below, nodes["paragraph"]!.create());
    dispatch?.(change.setSelection(TextSelection.near(change.doc.resolve(below + 1))).scrollIntoView());
  } else return false;
  return true;
};

/** Gives the table around the cursor a caption to write in, or takes it away. */
export const toggleTableCaption: Command = ({ selection: { $from }, tr }, dispatch) => {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const table = $from.node(depth);
    if (table.type !== nodes["table"]) continue;
    const box = $from.node(depth - 1);
    if (box.type === nodes["captioned_table"]) dispatch?.(tr.replaceWith($from.before(depth - 1), $from.after(depth - 1), table));
    else if (dispatch) {
      const at = $from.before(depth);
      const change = tr.replaceWith(at, $from.after(depth), captioned(table));
      dispatch(change.setSelection(TextSelection.near(change.doc.resolve(at + 2))).scrollIntoView());
    }
    return true;
  }
  return false;
};

/** A caption does not outlive its table. */
export const deleteCaptioned: Command = ({ selection: { $from }, tr }, dispatch) => {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type !== nodes["captioned_table"]) continue;
    dispatch?.(tr.delete($from.before(depth), $from.after(depth)).scrollIntoView());
    return true;
  }
  return false;
};

function captioned(table: Node): Node {
  return nodes["captioned_table"]!.create(null, [nodes["table_caption"]!.create(), table]);
}
