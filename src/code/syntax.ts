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

/** A grammar's names by their numbers: each question to a cursor costs a crossing into wasm. */
export interface Names {
  readonly types: readonly string[];
  readonly isNamed: readonly boolean[];
  readonly fields: readonly (string | null)[];
}

export function namesOf(language: Language): Names {
  const { types, fields } = language;
  return { types, fields, isNamed: types.map((_, id) => language.nodeTypeIsNamed(id)) };
}

/** Copies the tree under a cursor, without comments; undefined when `isLate` says so on the way. Deletes the cursor. */
export function copyTree(cursor: TreeCursor, names: Names, isLate: () => boolean): Syntax | undefined {
  let copied = 0;
  let late = false;
  const copy = (depth: number): Syntax => {
    const id = cursor.nodeTypeId;
    const node = {
      type: names.types[id] ?? 'ERROR',
      isNamed: names.isNamed[id] ?? true,
      field: names.fields[cursor.currentFieldId] ?? '',
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
