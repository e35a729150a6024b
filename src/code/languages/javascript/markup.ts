/**
 * Markup of Angular, Vue and Svelte: what it may put into the variables of its component. Whoever looks at the component
 * decides what that is; a text that is written out is itself.
 */
import { addAll } from '../../../lists.ts';
import { type Offered, offeredAt } from './markup-offers.ts';

/** `filter.kind = …`: the names that lead there, and the text where one is written out. Offsets are the markup's. */
export interface MarkupWrite {
  readonly path: readonly string[];
  readonly text?: string;
  /** What a person picks it from, where that is told. */
  readonly offered?: readonly Offered[];
  readonly start: number;
  readonly end: number;
}

export interface Markup {
  readonly writes: readonly MarkupWrite[];
  /** All words in it: a function that is among them may be called by it. */
  readonly words: ReadonlySet<string>;
}

/** Svelte puts code in braces, the others into attributes. */
export function readMarkup(markup: string, isInBraces: boolean): Markup {
  const writes = isInBraces ? [...inBraces(markup)] : [];
  for (const { index, 0: whole, 1: name = '', 2: quoted, 3: brace } of markup.matchAll(ATTRIBUTE)) {
    const start = index + whole.length;
    if (brace !== undefined) {
      if (!BINDS.test(name)) continue;
      const end = markup.indexOf('}', start);
      addAll(writes, pickedAt(markup, index, pathIn(markup.slice(start, end < 0 ? start : end), start)));
    } else if (quoted !== undefined) {
      const from = start - quoted.length + 1;
      const code = quoted.slice(1, -1);
      if (BINDS.test(name)) addAll(writes, pickedAt(markup, index, pathIn(code, from)));
      else if (HANDLES.test(name) && !isInBraces) addAll(writes, assignmentsIn(code, from));
    }
  }
  for (const { index, 1: name = '' } of isInBraces ? markup.matchAll(SHORT) : [])
    writes.push({ path: [name], start: index, end: index + name.length + 5 });
  return { writes, words: new Set(markup.match(/[A-Za-z_$][\w$]*/g)) };
}

const ATTRIBUTE = /(?<=[\s(,])([\w@:.()[\]#$-]{1,100})\s{0,9}=\s{0,9}(?:("[^"]{0,4000}"|'[^']{0,4000}')|(\{))/g;

/** `[(ngModel)]="kind"`, `v-model:kind.trim="kind"`, `:kind.sync="kind"`, `bind:value={kind}`. */
const BINDS = /^(?:\[\(|bindon-|v-model(?:$|[.:])|(?:v-bind)?:[\w-]{1,80}\.sync$|bind:)/;
/** `(change)="kind = $event"`, `@change="kind = $event"`. */
const HANDLES = /^(?:\(|on-|@|v-on:)/;
/** `bind:kind`. */
const SHORT = /(?<=\s)bind:(\w{1,100})(?=[\s/>])/g;

const NAMES = '[A-Za-z_$][\\w$]{0,99}(?:[?!]?\\.[A-Za-z_$][\\w$]{0,99}){0,8}';
const PATH = new RegExp(`^["'{(\\s]{0,9}(${NAMES})`);
/** `a.b = …`, `a.b ??= …`, `a.b++`, `a.b.set(…)`. */
const ASSIGNMENT = new RegExp(
  `(?<![\\w$.])(${NAMES})\\s{0,9}(?:(?:[?|&+*/-]{0,2}=(?![=>])|\\+\\+|--)\\s{0,9}(?:'([^'\\n]{0,200})'|"([^"\\n]{0,200})")?|\\()`,
  'g',
);
/** Methods of signals, subjects, stores and controls that put something into them. */
const PUTS = /^(?:set|update|next|setValue|patchValue|mutate|reset|emit|add|push)$/;

function pickedAt(markup: string, at: number, writes: readonly MarkupWrite[]): readonly MarkupWrite[] {
  const offered = offeredAt(markup, at);
  return offered ? writes.map((write) => ({ ...write, offered })) : writes;
}

function pathIn(code: string, offset: number): readonly MarkupWrite[] {
  const name = PATH.exec(code)?.[1];
  return name === undefined ? [] : [{ path: partsOf(name), start: offset, end: offset + code.length }];
}

function assignmentsIn(code: string, offset: number): readonly MarkupWrite[] {
  return [...code.matchAll(ASSIGNMENT)].flatMap(({ index, 0: whole, 1: name = '', 2: single, 3: double }) => {
    const parts = partsOf(name);
    const isCall = whole.endsWith('(');
    if (isCall && !(parts.length > 1 && PUTS.test(parts.at(-1) ?? ''))) return [];
    const text = single ?? double;
    const path = isCall ? parts.slice(0, -1) : parts;
    return [{ path, ...(text !== undefined && { text }), start: offset + index, end: offset + index + whole.length }];
  });
}

function partsOf(name: string): readonly string[] {
  const parts = name.split(/[?!]?\./);
  return parts[0] === 'this' ? parts.slice(1) : parts;
}

/** What code in braces assigns to. */
function* inBraces(markup: string): Generator<MarkupWrite> {
  let depth = 0;
  let from = 0;
  for (const { index, 0: brace } of markup.matchAll(/[{}]/g)) {
    if (brace === '{' && depth === 0) from = index + 1;
    depth = Math.max(0, depth + (brace === '{' ? 1 : -1));
    if (brace === '}' && depth === 0) yield* assignmentsIn(markup.slice(from, index), from);
  }
}
