/**
 * Lists as source code writes them: which list literal an element stands in, and where its neighbours are.
 */
import type { TextFile } from './text-file.ts';

export type Language = 'swift' | 'objective-c' | 'javascript';

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['swift', 'swift'],
  ['m', 'objective-c'],
  ['mm', 'objective-c'],
  ['js', 'javascript'],
  ['jsx', 'javascript'],
  ['mjs', 'javascript'],
  ['ts', 'javascript'],
  ['tsx', 'javascript'],
]);

export function languageOf(path: string): Language | undefined {
  return LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** A stretch of the text in UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A bracketed stretch with what its commas divide. Blanks and comments around an element are not part of it. */
export interface Group extends Stretch {
  readonly open: '[' | '(' | '{';
  readonly elements: readonly Stretch[];
  readonly commas: readonly number[];
  readonly parent: Group | undefined;
}

interface Opened {
  readonly open: Group['open'];
  readonly start: number;
  readonly elements: Stretch[];
  readonly commas: number[];
  readonly parent: Opened | undefined;
  end: number;
  first: number;
  last: number;
}

/** More brackets in one another nobody writes, and whoever looks for a place climbs them. */
const DEEPEST = 1000;

const read = new WeakMap<TextFile, readonly Group[] | undefined>();

/** The innermost group that holds a stretch; nothing where brackets do not match. The text is passed over once a file. */
export function groupAround(source: TextFile, { start, end }: Stretch): Group | undefined {
  if (!read.has(source)) read.set(source, readGroups(source.text));
  const groups = read.get(source) ?? [];
  let group = groups[countBefore(groups, start) - 1];
  while (group && group.end < end) group = group.parent;
  return group?.end === Number.POSITIVE_INFINITY ? undefined : group;
}

/** How many begin before an offset; they are in order. */
export function countBefore(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All groups in the order in which they begin, first one that stands for the whole text and has no end. */
function readGroups(text: string): readonly Group[] | undefined {
  const root = opened('{', -1, undefined);
  const groups = [root];
  const passedOver = readerOfPassedOver(text);
  let group = root;
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset] ?? '';
    if (/\s/.test(character)) continue;
    const passed = passedOver(offset);
    if (passed !== undefined) {
      if (character !== '/') cover(group, offset, passed);
      offset = passed - 1;
    } else if (character === '[' || character === '(' || character === '{') {
      cover(group, offset, offset + 1);
      group = opened(character, offset, group);
      groups.push(group);
      depth += 1;
      if (depth > DEEPEST) return undefined;
    } else if (character === ']' || character === ')' || character === '}') {
      if (!group.parent || CLOSING[group.open] !== character) return undefined;
      endElement(group);
      group.end = offset + 1;
      group = group.parent;
      depth -= 1;
      cover(group, offset, offset + 1);
    } else if (character === ',') {
      endElement(group);
      group.commas.push(offset);
    } else cover(group, offset, offset + 1);
  }
  return group === root ? groups : undefined;
}

const CLOSING = { '[': ']', '(': ')', '{': '}' } as const;

/** Where a comment that begins at an offset ends; the same as {@link groupAround} passes over. */
export function isComment(text: string, offset: number): number | undefined {
  return text[offset] === '/' ? readerOfPassedOver(text)(offset) : undefined;
}

/**
 * Where a comment, or a string with its quotes, ends that begins at an offset. Swift's interpolations and JavaScript's
 * templates count as strings. Where one was seen to have no end, its like is not looked for again in what was looked over.
 */
function readerOfPassedOver(text: string): (offset: number) => number | undefined {
  const endlessUntil = new Map<string, number>();
  const endOf = (mark: string, offset: number, find: () => Found): number | undefined => {
    if (offset < (endlessUntil.get(mark) ?? 0)) return undefined;
    const { end, seen } = find();
    if (end === undefined) endlessUntil.set(mark, seen);
    return end;
  };
  return (offset) => {
    const character = text[offset];
    if (character === '/') {
      if (text[offset + 1] === '/') return endOfLine(text, offset);
      return text[offset + 1] === '*' ? endOf('*', offset, () => findClose(text, offset + 2, '*/')) : undefined;
    }
    if (character !== '"' && character !== "'" && character !== '`') return undefined;
    const isLong = text.startsWith('"""', offset);
    const whole = isLong ? endOf('"""', offset, () => findClose(text, offset + 3, '"""')) : undefined;
    return whole ?? endOf(character, offset, () => findQuote(text, offset, character));
  };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Where something ends, exclusive, and how far the text was looked over for it. */
interface Found {
  readonly end?: number;
  readonly seen: number;
}

function findClose(text: string, from: number, close: string): Found {
  const found = text.indexOf(close, from);
  return found < 0 ? { seen: text.length } : { end: found + close.length, seen: found };
}

/** The end of a string: of one in backticks anywhere, of another one in its line. */
function findQuote(text: string, start: number, quote: string): Found {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === quote) return { end: offset + 1, seen: offset };
    if (character === '\n' && quote !== '`') return { seen: offset };
    if (character === '\\') offset += 1;
  }
  return { seen: text.length };
}

function opened(open: Group['open'], start: number, parent: Opened | undefined): Opened {
  return { open, start, elements: [], commas: [], parent, end: Number.POSITIVE_INFINITY, first: -1, last: -1 };
}

function cover(group: Opened, start: number, end: number): void {
  if (group.first < 0) group.first = start;
  group.last = end;
}

function endElement(group: Opened): void {
  if (group.first >= 0) group.elements.push({ start: group.first, end: group.last });
  group.first = -1;
}
