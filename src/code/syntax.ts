/**
 * Syntax trees as plain values: tree-sitter's own nodes live outside the garbage collector and are slow to walk twice.
 */
import type { Language, TreeCursor } from 'web-tree-sitter';

export interface Syntax {
  /** The grammar's name: `call_expression`, or the token itself for punctuation and keywords. */
  readonly type: string;
  readonly isNamed: boolean;
  /** The part it plays in its parent: `target`, `suffix`; empty when the grammar gives none. */
  readonly field: string;
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly Syntax[];
}

/** Deeper nesting than any code has; below it nodes are leaves, so that no walk can overflow the stack. */
const DEEPEST = 400;
const NONE: readonly Syntax[] = [];

/** Copies the tree under a cursor, without comments; undefined when `isLate` says so on the way. Deletes the cursor. */
export function copyTree(cursor: TreeCursor, language: Language, isLate: () => boolean): Syntax | undefined {
  const { types, fields } = language;
  let copied = 0;
  let late = false;
  const copy = (depth: number): Syntax => {
    const type = types[cursor.nodeTypeId] ?? 'ERROR';
    const node = {
      type,
      isNamed: cursor.nodeIsNamed,
      field: fields[cursor.currentFieldId] ?? '',
      start: cursor.startIndex,
      end: cursor.endIndex,
      children: NONE,
    };
    copied += 1;
    if (copied % 1024 === 0) late ||= isLate();
    if (!late && depth < DEEPEST && cursor.gotoFirstChild()) {
      const children: Syntax[] = [];
      do {
        const child = copy(depth + 1);
        if (!child.type.endsWith('comment')) children.push(child);
      } while (!late && cursor.gotoNextSibling());
      cursor.gotoParent();
      node.children = children;
    }
    return node;
  };
  try {
    const root = copy(0);
    return late ? undefined : root;
  } finally {
    cursor.delete();
  }
}

/** The first child that plays a part. */
export function childOf(node: Syntax, field: string): Syntax | undefined {
  return node.children.find((child) => child.field === field);
}

/** All children that play a part. */
export function childrenOf(node: Syntax, field: string): readonly Syntax[] {
  return node.children.filter((child) => child.field === field);
}

/** The first child of a type. */
export function findType(node: Syntax, ...types: readonly string[]): Syntax | undefined {
  return node.children.find((child) => types.includes(child.type));
}

/** The children that are more than punctuation. */
export function namedChildren(node: Syntax): readonly Syntax[] {
  return node.children.filter(({ isNamed }) => isNamed);
}
