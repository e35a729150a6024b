/**
 * Lists as source code writes them: which list literal an element stands in, and where its neighbours are.
 */

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
  readonly children: readonly Group[];
}

/** A comment, or a string with its quotes. Swift's interpolations and JavaScript's templates count as strings. */
const PASSED_OVER =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"""[\s\S]*?"""|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`/y;

interface Opened {
  readonly open: Group['open'];
  readonly start: number;
  readonly elements: Stretch[];
  readonly commas: number[];
  readonly children: Opened[];
  readonly parent: Opened | undefined;
  end: number;
  first: number;
  last: number;
}

/** The innermost group that holds a stretch; nothing where brackets do not match. One pass over the text. */
export function groupAround(text: string, { start, end }: Stretch): Group | undefined {
  const root = opened('{', -1, undefined);
  let group = root;
  let innermost: Opened | undefined;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset] ?? '';
    if (/\s/.test(character)) continue;
    const passed = passedOver(text, offset);
    if (passed !== undefined) {
      if (character !== '/') cover(group, offset, passed);
      offset = passed - 1;
    } else if (character === '[' || character === '(' || character === '{') {
      cover(group, offset, offset + 1);
      const inner = opened(character, offset, group);
      group.children.push(inner);
      group = inner;
    } else if (character === ']' || character === ')' || character === '}') {
      if (!group.parent || CLOSING[group.open] !== character) return undefined;
      endElement(group);
      group.end = offset + 1;
      if (innermost === undefined && group.start < start && group.end >= end) innermost = group;
      group = group.parent;
      cover(group, offset, offset + 1);
    } else if (character === ',') {
      endElement(group);
      group.commas.push(offset);
    } else cover(group, offset, offset + 1);
  }
  return group === root ? innermost : undefined;
}

const CLOSING = { '[': ']', '(': ')', '{': '}' } as const;

/** Comments of a text, in order; the same as {@link groupAround} passes over. */
export function isComment(text: string, offset: number): number | undefined {
  return text[offset] === '/' ? passedOver(text, offset) : undefined;
}

function passedOver(text: string, offset: number): number | undefined {
  PASSED_OVER.lastIndex = offset;
  return PASSED_OVER.test(text) ? PASSED_OVER.lastIndex : undefined;
}

function opened(open: Group['open'], start: number, parent: Opened | undefined): Opened {
  return {
    open,
    start,
    elements: [],
    commas: [],
    children: [],
    parent,
    end: Number.POSITIVE_INFINITY,
    first: -1,
    last: -1,
  };
}

function cover(group: Opened, start: number, end: number): void {
  if (group.first < 0) group.first = start;
  group.last = end;
}

function endElement(group: Opened): void {
  if (group.first >= 0) group.elements.push({ start: group.first, end: group.last });
  group.first = -1;
}
