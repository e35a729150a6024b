/**
 * Whether a list of types serves nothing but asking: else an element that is taken out is missed elsewhere.
 */
import { groupBy } from '../lists.ts';
import type { AppTarget, CodeFacts, Location, TypeUse } from '../types.ts';
import type { Mending } from './mending.ts';
import type { Group, Language, Stretch } from './source-list.ts';
import { groupAround } from './source-list.ts';
import { rangeOf, type TextFile, Unmendable } from './text-file.ts';

/** A name that holds the list, and where it can be used. */
interface Holder {
  readonly name: string;
  /** Where the name is declared. */
  readonly offset: number;
  readonly reach: 'block' | 'file' | 'everywhere';
  readonly block: Stretch;
}

/** How far a list is followed from one name to the next. */
const MOST_NAMES = 4;

/** What one place of a name costs, and each file that it may stand in, in characters that are looked over. */
const A_PLACE = 1000;

/** The calls of one file that ask, in a file. */
type Asking = (source: TextFile) => readonly Stretch[];

/** Throws Unmendable unless all that is made of the list goes into calls that ask. */
export function requireAskingOnly(
  at: Location,
  list: Group,
  source: TextFile,
  language: Language,
  mending: Mending,
): void {
  const uses = mending.variants.flatMap(({ code }) => [
    { isAsking: true, list: usesAt(code.requested, at) },
    { isAsking: true, list: usesAt(code.shared, at) },
    { isAsking: false, list: usesAt(code.read, at) },
  ]);
  const asking = uses.filter((use) => use.isAsking && use.list.length > 0);
  if (uses.some((use) => !use.isAsking && use.list.length > 0)) {
    throw new Unmendable(`what stands in ${at.file}:${at.line} is read with, too`);
  }
  const calls = [
    ...asking.flatMap((use) => use.list.map(({ call }) => call)),
    // To ask whether asking is needed takes the same list.
    ...mending.variants.flatMap(({ code }) => statusCalls(code)),
  ];
  const asks = callRanges(calls);
  if (asks(source).some(({ start, end }) => start <= list.start && end >= list.end)) return;
  const holder = findHolder(source, list, language);
  if (!holder) throw new Unmendable(`what else the list in ${at.file}:${at.line} is for cannot be told`);
  requireHolderAsks(holder, source, asks, language, mending, MOST_NAMES);
}

const asked = new WeakMap<CodeFacts, readonly Location[]>();

function statusCalls(code: CodeFacts): readonly Location[] {
  const calls = asked.get(code) ?? code.apis.flatMap((api) => (api.name === 'requestStatus' ? [api.at] : []));
  asked.set(code, calls);
  return calls;
}

const byPlace = new WeakMap<readonly TypeUse[], ReadonlyMap<string, readonly TypeUse[]>>();

/** Uses of the type that stands at a place: each of thousands of mends asks for its own. */
export function usesAt(uses: readonly TypeUse[], at: Location): readonly TypeUse[] {
  let places = byPlace.get(uses);
  if (!places) {
    places = groupBy(uses, (use) => placeOf(use.at));
    byPlace.set(uses, places);
  }
  return places.get(placeOf(at)) ?? [];
}

function placeOf({ file, line, column }: Location): string {
  return `${line}:${column}:${file}`;
}

function callRanges(calls: readonly Location[]): Asking {
  const byFile = new Map<string, Location[]>();
  for (const call of calls) {
    const own = byFile.get(call.file) ?? [];
    own.push(call);
    byFile.set(call.file, own);
  }
  const known = new Map<string, readonly Stretch[]>();
  return (source) => {
    const ranges = known.get(source.file) ?? (byFile.get(source.file) ?? []).map((call) => rangeOf(source, call));
    known.set(source.file, ranges);
    return ranges;
  };
}

function requireHolderAsks(
  holder: Holder,
  source: TextFile,
  asks: Asking,
  language: Language,
  mending: Mending,
  left: number,
): void {
  for (const { file, offset } of occurrences(holder, source, mending)) {
    const { text } = file;
    if (file.file === source.file && offset === holder.offset) continue;
    if (isLabel(text, offset, holder.name)) continue;
    const calls = asks(file);
    mending.pay(A_PLACE + calls.length);
    if (calls.some(({ start, end }) => start <= offset && end > offset)) continue;
    const next = left > 0 ? findHolder(file, { start: offset, end: offset + holder.name.length }, language) : undefined;
    if (!next || next.name === holder.name) {
      throw new Unmendable(
        `${holder.name} is used for more than asking, perhaps: ${file.file}:${lineOf(text, offset)}`,
      );
    }
    requireHolderAsks(next, file, asks, language, mending, left - 1);
  }
}

/** `types:` in a call or in a declaration. */
function isLabel(text: string, offset: number, name: string): boolean {
  return (
    /^\s*:(?!:)/.test(text.slice(offset + name.length, offset + name.length + 20)) &&
    /[(,{]\s*$/.test(text.slice(Math.max(0, offset - 80), offset))
  );
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function* occurrences({ name, reach, block }: Holder, source: TextFile, { variants, open, pay }: Mending) {
  const files = reach === 'everywhere' ? sourcesOf(variants, source.file, open) : [source];
  for (const file of files) {
    const [from, to] = reach === 'block' ? [Math.max(0, block.start), block.end] : [0, file.text.length];
    pay(A_PLACE + to - from);
    const bare = bareText(file);
    for (let at = bare.indexOf(name, from); at >= 0 && at < to; at = bare.indexOf(name, at + name.length)) {
      if (!isPartOfName(bare[at - 1]) && !isPartOfName(bare[at + name.length])) yield { file, offset: at };
    }
  }
}

function isPartOfName(character: string | undefined): boolean {
  return character !== undefined && /[\w$]/.test(character);
}

function sourcesOf(variants: readonly AppTarget[], first: string, open: Mending['open']): readonly TextFile[] {
  return [...new Set([first, ...variants.flatMap(({ sources }) => sources)])].map(open);
}

const bareTexts = new WeakMap<TextFile, string>();

/** The text with blanks in place of its comments. */
function bareText(source: TextFile): string {
  const bare = bareTexts.get(source) ?? blankComments(source.text);
  bareTexts.set(source, bare);
  return bare;
}

function blankComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (match) =>
    match.startsWith('"') ? match : match.replace(/[^\n]/g, ' '),
  );
}

/** What may stand between a name and the list that it holds: `: Set<T> = Set(`, `*types = [NSSet setWithArray:@`. */
const ASSIGNED = /(?:\b(?:let|var|const)\s+|\*\s*)([A-Za-z_$][\w$]*)\s*(?::[^=\n;]*)?=[\w.<>@:\s([]*$/;
const RETURNED = /\b(?:var|func|function)\s+([A-Za-z_$][\w$]*)[^{}]*$/;
const TYPE_HEAD =
  /\b(?:class|struct|enum|extension|actor|protocol|interface)\s[^{};]*$|@(?:implementation|interface)[^{};]*$/;

function findHolder(source: TextFile, stretch: Stretch, language: Language): Holder | undefined {
  const { text } = source;
  const before = text.slice(Math.max(0, stretch.start - 400), stretch.start);
  const assigned = ASSIGNED.exec(before);
  if (assigned?.[1] !== undefined) {
    const offset = stretch.start - before.length + assigned.index + assigned[0].indexOf(assigned[1]);
    return describe(source, assigned[1], offset, language);
  }
  const block = blockAround(source, stretch);
  // In JavaScript the list may be one of the values of an object, which is then what goes into calls.
  if (
    block &&
    language === 'javascript' &&
    /[=(,:[{]\s*$/.test(text.slice(Math.max(0, block.start - 40), block.start))
  ) {
    return findHolder(source, block, language);
  }
  if (!block || !/^\{\s*(?:return\s+)?(?:[\w.<>]*[([]\s*)*$/.test(text.slice(block.start, stretch.start)))
    return undefined;
  const head = text.slice(Math.max(0, block.start - 400), block.start);
  const returned = RETURNED.exec(head);
  if (returned?.[1] === undefined) return undefined;
  const offset = block.start - head.length + returned.index + returned[0].indexOf(returned[1]);
  return describe(source, returned[1], offset, language);
}

function describe(source: TextFile, name: string, offset: number, language: Language): Holder {
  const { text } = source;
  const block = blockAround(source, { start: offset, end: offset + name.length });
  const whole = { start: 0, end: text.length };
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  const isOwn = /\b(?:private|fileprivate|static)\b/.test(line) && (language === 'objective-c' || /private/.test(line));
  const isMember = !block || TYPE_HEAD.test(text.slice(Math.max(0, block.start - 400), block.start));
  if (!isMember) return { name, offset, reach: 'block', block: block ?? whole };
  return { name, offset, reach: isOwn ? 'file' : 'everywhere', block: whole };
}

function blockAround(source: TextFile, stretch: Stretch): Group | undefined {
  let group = groupAround(source, stretch);
  while (group && group.open !== '{') group = group.parent;
  return group && Number.isFinite(group.end) && group.start >= 0 ? group : undefined;
}
