/**
 * What is said of the names that a piece of code mentions: how each of them is used there.
 */

import type { Expression } from '../facts/facts.ts';
import { collectionMethod } from '../models/collections.ts';

export type Call = Extract<Expression, { kind: 'call' }>;
/** `Kinds.labs`, `.labs`, or `labs` in its own type. */
export type Named = Extract<Expression, { kind: 'member' | 'name' }>;

/** The name that subscripts are declared and looked up by. */
export const SUBSCRIPT = '[]';

/** What stands before the name of what a package brings, where that is called. */
export const OF_PACKAGE = '#';

/** What sets a property by a text. */
export const SETS_BY_TEXT = ['setValue', 'setValuesForKeys', 'setValueForKey', 'setValuesForKeysWithDictionary'];

/** What keeps a value beside an object, and what reads it there. */
export const KEEPS_BESIDE = 'objc_setAssociatedObject';
export const READS_BESIDE = 'objc_getAssociatedObject';

/** Whether a part is called as what is true or not. */
export function isTruth(name: string): boolean {
  return TRUTH.test(name);
}

const TRUTH = /^_?(?:is|was|has)[A-Z_]|^(?:Is|Was|Has)[A-Z]/;

export interface Mentions {
  /** What is called or read, and texts that may be a word: `"labs`. */
  readonly names: ReadonlySet<string>;
  /** What something is put into. */
  readonly assigned: ReadonlySet<string>;
  /** What is given another value itself: not only something in it, by a method that is called on it. */
  readonly reassigned: ReadonlySet<string>;
  /** What something is put into as above, or may be put into or taken out of by a method that is called on it. */
  readonly changed: ReadonlySet<string>;
  /** What something is put into, wherever in it: `table[key] = …`, `event.extra.code = …`, `list.add(…)`. */
  readonly filled: ReadonlySet<string>;
  /** What means something else from then on: `name = …`. */
  readonly replaced: ReadonlySet<string>;
  /** What is put into what has a name, there or in `self`, by `=`: each time. */
  readonly given: ReadonlyMap<string, readonly Expression[]>;
  /** `name += …`: one of both, as the language has it. */
  readonly grown: ReadonlySet<string>;
  /** Methods in selectors: called by the system. */
  readonly selectors: ReadonlySet<string>;
  /** Variables that something is taken out of. */
  readonly narrowed: ReadonlySet<string>;
  /** Calls by name, with what is passed. */
  readonly calls: ReadonlyMap<string, readonly Call[]>;
  /** Names that stand for a function without calling it. */
  readonly references: ReadonlySet<string>;
  /** Those of them that are of no other object: `load`, `self.load`. */
  readonly ownReferences: ReadonlySet<string>;
  /** Names that tell which entry of something is meant. */
  readonly keys: ReadonlySet<string>;
  /** Local names that are made of others, a text or what a function gives, and of what. */
  readonly madeOf: ReadonlyMap<string, readonly Expression[]>;
  /** What a condition asks for a part of: `flags` of `if flags.showsCoverage`. */
  readonly tested: ReadonlySet<string>;
  /** Names that a `switch` is over. */
  readonly subjects: ReadonlySet<string>;
  /** Which values it asks for, by the names that say them: `case .labs`, `step == Step.labs`, `case "labs"`. */
  readonly asked: ReadonlySet<string>;
  /** Parts that are asked which text they are: `entry.kind == "typed"`, `switch (entry.kind)`. */
  readonly kinds: ReadonlySet<string>;
  /** Members of types, `Kinds.labs` and `.labs`, that are passed in calls, and those that stand in lists; there by their
   *  names alone too, and those of objects. */
  readonly passed: ReadonlyMap<string, readonly Named[]>;
  readonly listed: ReadonlyMap<string, readonly Named[]>;
  /** Names, and parts by theirs, of which it is asked whether they are there: `screen ?? title`, `if let screen`,
   *  `screen != null`. */
  readonly lacked: ReadonlySet<string>;
  /** Bindings that views are shown by: whoever closes one puts `false` there. */
  readonly shownBy: ReadonlySet<string>;
  /** Words of macros that are not expanded: what is by that name may be called. */
  readonly macros: ReadonlySet<string>;
}

/** Methods that take something out of what they are called on. */
export const TAKES_OUT: ReadonlySet<string> = new Set([
  'remove',
  'subtract',
  'formIntersection',
  'removeAll',
  'removeObject',
  'minusSet',
  'formSymmetricDifference',
  'intersectSet',
]);

/** Of texts and lists, what makes a text or an answer of them, in every language. */
const MAKES_ANOTHER: ReadonlySet<string> = new Set(
  `join joinToString toString ToString trim Trim trimmingCharacters uppercased lowercased uppercase lowercase toUpperCase
  toLowerCase ToUpper ToLower ToUpperInvariant ToLowerInvariant substring Substring slice split Split components startsWith
  StartsWith hasPrefix hasSuffix endsWith EndsWith includes contains Contains indexOf IndexOf charAt padStart padEnd
  replacingOccurrences localizedCaseInsensitiveContains isEmpty isNotEmpty isBlank isNotBlank`.split(/\s+/),
);

/** Whether a method is known to leave what it is called on as it is. */
export function leavesAlone(name: string): boolean {
  if (MAKES_ANOTHER.has(name)) return true;
  const method = collectionMethod('types', name) ?? collectionMethod('records', name);
  return method !== undefined && !method.stores && !TAKES_OUT.has(name) && !/^(?:remove|pop)/.test(name);
}

/** Those that are being found. */
export type Finding = {
  [K in keyof Mentions]: Mentions[K] extends ReadonlyMap<string, readonly (infer V)[]> ? Map<string, V[]> : Set<string>;
};

export function noMentions(): Finding {
  return {
    names: new Set(),
    assigned: new Set(),
    reassigned: new Set(),
    changed: new Set(),
    filled: new Set(),
    replaced: new Set(),
    given: new Map(),
    grown: new Set(),
    selectors: new Set(),
    narrowed: new Set(),
    calls: new Map(),
    references: new Set(),
    ownReferences: new Set(),
    keys: new Set(),
    madeOf: new Map(),
    tested: new Set(),
    subjects: new Set(),
    asked: new Set(),
    kinds: new Set(),
    passed: new Map(),
    listed: new Map(),
    lacked: new Set(),
    shownBy: new Set(),
    macros: new Set(),
  };
}

/** What code mentions that mentions nothing. */
export const NOTHING: Mentions = noMentions();

/** The name that a path begins with: `event` of `event.extra[key]`, `text` of `text.append(a).append(b)`. */
export function rootName(path: Expression): string | undefined {
  let at: Expression | undefined = path;
  while (at && at.kind !== 'name') {
    if (at.kind === 'member' || at.kind === 'index') at = at.of;
    else if (at.kind === 'cast') at = at.value;
    else at = at.kind === 'call' && at.callee.kind === 'member' ? at.callee.of : undefined;
  }
  return at?.name;
}
