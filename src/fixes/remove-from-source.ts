/**
 * Takes an element out of a list literal of Swift, Objective-C or JavaScript, with its comma and blanks.
 */
import type { Location } from '../types.ts';
import type { Edit } from './edits.ts';
import { requireAskingOnly, usesAt } from './list-purpose.ts';
import type { Mending } from './mending.ts';
import {
  countBefore,
  type Group,
  groupAround,
  isComment,
  type Language,
  languageOf,
  type Stretch,
} from './source-list.ts';
import { lineEnd, lineStart, rangeOf, type TextFile, Unmendable } from './text-file.ts';

export function removeFromSource(at: Location, mending: Mending): readonly Edit[] {
  const source = mending.open(at.file);
  const language = languageOf(at.file) ?? 'swift';
  const { list, index } = findElement(source, rangeOf(source, at), language);
  const stays = findStaying(list.elements, source, mending);
  const isEmptied = list.elements.every((element, other) => !stays[other] || isNil(source.text, element));
  if (isEmptied && !isShareArgument(at, list, source, mending)) {
    throw new Unmendable(`nothing would be left of the list in ${at.file}:${at.line}`);
  }
  requireAskingOnly(at, list, source, language, mending);
  return [...cutElement(source, list, index, stays), ...carryPrefix(source, list, stays, language)];
}

/** An app may ask to write nothing: what stands in the call itself may become an empty list. */
function isShareArgument(at: Location, list: Group, source: TextFile, { variants }: Mending): boolean {
  const uses = variants.flatMap(({ code }) => usesAt(code.shared, at));
  return uses.some(({ call }) => {
    const { start, end } = rangeOf(source, call);
    return call.file === source.file && start <= list.start && end >= list.end;
  });
}

/** The list literal whose element is, or makes, what stands in a stretch: `.a`, `HKClinicalType(.a)`, `[T typeFor:A]`. */
function findElement(source: TextFile, stretch: Stretch, language: Language): { list: Group; index: number } {
  const { text, file } = source;
  let group = groupAround(source, stretch);
  for (; group; group = group.parent) {
    const list = asList(text, group, language);
    const index = list?.elements.findIndex(({ start, end }) => start <= stretch.start && end >= stretch.end) ?? -1;
    const element = list?.elements[index];
    if (list && element && isSingle(text, element)) return { list, index };
    const isCall = group.open === '(' || (group.open === '[' && language === 'objective-c');
    if (list || !isCall || group.elements.length !== 1) break;
  }
  throw new Unmendable(`it is no element of a list literal in ${file}`);
}

/** The group if it is a list literal; in `[NSSet setWithObjects: …]` its elements begin after the colon. */
function asList(text: string, group: Group, language: Language): Group | undefined {
  if (group.open !== '[') return undefined;
  const before = text[group.start - 1] ?? '';
  if (language !== 'objective-c') return /[\w)\]?!]/.test(before) ? undefined : group;
  if (before === '@') return group;
  const [head] = /^\[\s*\w+\s+\w*[wW]ithObjects:\s*/.exec(text.slice(group.start, group.start + 200)) ?? [];
  const [first, ...others] = group.elements;
  if (head === undefined || !first || others.length === 0) return undefined;
  return { ...group, elements: [{ start: group.start + head.length, end: first.end }, ...others] };
}

/** No `key: value`, no `condition ? a : b`. */
function isSingle(text: string, { start, end }: Stretch): boolean {
  let bare = text.slice(start, end);
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, '');
  }
  return !/[:{}]/.test(bare);
}

function isNil(text: string, { start, end }: Stretch): boolean {
  return text.slice(start, end) === 'nil';
}

/** Whether each element stays, where all that is to go goes. */
function findStaying(elements: readonly Stretch[], source: TextFile, { removed }: Mending): readonly boolean[] {
  const stays = elements.map(() => true);
  const [first, last] = [elements[0], elements.at(-1)];
  for (const one of rangesIn(source, removed)) {
    if (!first || !last || one.start < first.start || one.start > last.end) continue;
    const index = countBefore(elements, one.start + 1) - 1;
    const element = elements[index];
    if (element && one.end <= element.end) stays[index] = false;
  }
  return stays;
}

const ranges = new WeakMap<readonly Location[], Map<TextFile, readonly Stretch[]>>();

/** Where in a file the places are: known to each of thousands of mends. */
function rangesIn(source: TextFile, places: readonly Location[]): readonly Stretch[] {
  const known = ranges.get(places) ?? new Map<TextFile, readonly Stretch[]>();
  ranges.set(places, known);
  const found = known.get(source) ?? places.filter(({ file }) => file === source.file).map((at) => rangeOf(source, at));
  known.set(source, found);
  return found;
}

function cutElement(
  { file, text }: TextFile,
  { elements, commas, end: listEnd }: Group,
  index: number,
  stays: readonly boolean[],
): Edit[] {
  const element = elements[index];
  if (!element) return [];
  const comma = commas[index];
  const afterComma = comma === undefined ? element.end : comma + 1;
  const own = passRemark(text, afterComma);
  const isLast = !stays.slice(index + 1).some(Boolean);
  // Of what is left, the last element had the comma before this one.
  const danglingComma = commas[index - 1];
  const cutComma =
    isLast && danglingComma !== undefined && commas.length < elements.length && stays.slice(0, index).some(Boolean)
      ? [{ file, start: danglingComma, end: danglingComma + 1, replacement: '' }]
      : [];

  const from = lineStart(text, element.start);
  const isAlone = text.slice(from, element.start).trim() === '' && own === lineEnd(text, own) && own < text.length;
  if (isAlone) return [...cutComma, { file, start: from, end: text.indexOf('\n', own) + 1, replacement: '' }];
  if (!isLast) return [{ file, start: element.start, end: passBlanks(text, own), replacement: '' }];
  const previous = elements[index - 1];
  const start = danglingComma === undefined || !previous ? element.start : passRemarkBack(text, danglingComma, element);
  const end = comma === undefined ? element.end : Math.min(passBlanks(text, afterComma), listEnd - 1);
  return [...cutComma, { file, start, end: comma === undefined ? end : afterComma, replacement: '' }];
}

/** After a comment that stands behind an element on its line: it is about the element. */
function passRemark(text: string, offset: number): number {
  const blanks = /^[ \t]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0].length ?? 0;
  const comment = isComment(text, offset + blanks);
  if (comment === undefined || text.slice(offset, comment).includes('\n')) return blankLineEnd(text, offset);
  return blankLineEnd(text, Math.min(comment, lineEnd(text, offset)));
}

/** The end of the line where only blanks are left of it. */
function blankLineEnd(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.slice(offset, end).trim() === '' ? end : offset;
}

function passBlanks(text: string, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0);
}

/** Where the blanks before the last element begin; a comment in between stays. */
function passRemarkBack(text: string, comma: number, { start }: Stretch): number {
  const between = text.slice(comma + 1, start);
  return start - (/(?<!\s)\s*$/.exec(between)?.[0].length ?? 0);
}

/** In `[Type.a, .b]` the first element tells the type of all: without it the next one must. */
function carryPrefix(
  { file, text }: TextFile,
  { elements }: Group,
  stays: readonly boolean[],
  language: Language,
): Edit[] {
  if (language !== 'swift' || stays[0] === true) return [];
  const first = elements[0];
  const [, prefix] = first ? (/^([A-Za-z_][\w.]*)\.\w+$/.exec(text.slice(first.start, first.end)) ?? []) : [];
  const kept = elements.filter((_, index) => stays[index]);
  if (prefix === undefined || !kept[0] || !kept.every(({ start }) => text[start] === '.')) return [];
  return [{ file, start: kept[0].start, end: kept[0].start, replacement: prefix }];
}
