/**
 * Syntax trees as plain values: tree-sitter's own nodes live outside the garbage collector and are slow to walk twice.
 */
import type { Language, Tree } from 'web-tree-sitter';
import { noteSpent } from '../flow/fuel.ts';

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

/**
 * What the engine's module tells of its cursor, and how it is moved. web-tree-sitter's own cursor copies its state into
 * the engine's memory before each question and back after each step, which takes as long as the walk itself. Here the
 * state stays there, so one walk ends before another begins. Each function takes the number of a tree.
 */
export interface Cursor {
  _ts_tree_root_node_wasm(tree: number): void;
  _ts_tree_cursor_new_wasm(tree: number): void;
  _ts_tree_cursor_delete_wasm(tree: number): void;
  _ts_tree_cursor_goto_first_child_wasm(tree: number): number;
  _ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
  _ts_tree_cursor_goto_parent_wasm(tree: number): number;
  _ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
  _ts_tree_cursor_current_field_id_wasm(tree: number): number;
  _ts_tree_cursor_start_index_wasm(tree: number): number;
  _ts_tree_cursor_end_index_wasm(tree: number): number;
}

export interface Copy {
  readonly root: Syntax;
  /** The first node whose parts nest too deep and are left out. */
  readonly cut?: Syntax;
}

/** Copies a tree, without comments; undefined when `isLate` says so on the way. */
export function copyTree(parsed: Tree, cursor: Cursor, names: Names, isLate: () => boolean): Copy | undefined {
  const tree = (parsed as Tree & { readonly 0: number })[0];
  let copied = 0;
  let late = false;
  let cut: Syntax | undefined;
  const copy = (depth: number): Syntax => {
    const id = cursor._ts_tree_cursor_current_node_type_id_wasm(tree);
    const node = {
      type: names.types[id] ?? 'ERROR',
      isNamed: names.isNamed[id] ?? true,
      field: names.fields[cursor._ts_tree_cursor_current_field_id_wasm(tree)] ?? '',
      start: cursor._ts_tree_cursor_start_index_wasm(tree),
      end: cursor._ts_tree_cursor_end_index_wasm(tree),
      children: NONE,
    };
    copied += 1;
    if (copied % 1024 === 0) late ||= isLate();
    if (!late && depth < DEEPEST && cursor._ts_tree_cursor_goto_first_child_wasm(tree)) {
      const children: Syntax[] = [];
      do {
        const child = copy(depth + 1);
        if (!child.type.endsWith('comment')) children.push(child);
      } while (!late && cursor._ts_tree_cursor_goto_next_sibling_wasm(tree));
      cursor._ts_tree_cursor_goto_parent_wasm(tree);
      node.children = children;
    } else if (depth >= DEEPEST && !cut && cursor._ts_tree_cursor_goto_first_child_wasm(tree)) {
      cursor._ts_tree_cursor_goto_parent_wasm(tree);
      cut = node;
    }
    return node;
  };
  cursor._ts_tree_root_node_wasm(tree);
  cursor._ts_tree_cursor_new_wasm(tree);
  const root = copy(0);
  cursor._ts_tree_cursor_delete_wasm(tree);
  noteSpent(copied);
  return late ? undefined : { root, ...(cut && { cut }) };
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
