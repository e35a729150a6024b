/**
 * What methods of a text make of one that is written out, in the names that each language has for them: another text, or the
 * parts of it. Of a text that is not known, one that is not known either.
 */
import type { Expression, Site, TypeName } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import type { Call } from '../../program/mentions.ts';
import { type Analysis, newCell, put, unknownText, whenEmpty } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Typed } from '../calls/frames.ts';
import { isText } from '../collections/builtins.ts';
import type { Value } from '../values.ts';
import { STRING } from './texts.ts';

type Argument = string | number | boolean;
type Method = (text: string, given: readonly Argument[]) => string | readonly string[] | undefined;

const trim: Method = (text, [set]) => (set === undefined || WHITE.has(`${set}`) ? text.trim() : undefined);
/** What is named as what is taken off both ends. */
const WHITE: ReadonlySet<string> = new Set([
  'whitespaces',
  'whitespacesAndNewlines',
  'whitespaceCharacterSet',
  'whitespaceAndNewlineCharacterSet',
]);
const split: Method = (text, [by, more]) =>
  typeof by === 'string' && by !== '' && more === undefined ? text.split(by) : undefined;
const replace: Method = (text, [what, by, more]) =>
  typeof what === 'string' && what !== '' && typeof by === 'string' && more === undefined
    ? text.replaceAll(what, () => by)
    : undefined;
const without =
  (isAt: 'startsWith' | 'endsWith'): Method =>
  (text, [part]) => {
    if (typeof part !== 'string') return undefined;
    if (!text[isAt](part)) return text;
    return isAt === 'startsWith' ? text.slice(part.length) : text.slice(0, text.length - part.length);
  };

const ROWS: readonly (readonly [words: string, method: Method])[] = [
  [
    'lowercased lowercase toLowerCase ToLower ToLowerInvariant lowercaseString',
    (text, given) => (given.length > 0 ? undefined : text.toLowerCase()),
  ],
  [
    'uppercased uppercase toUpperCase ToUpper ToUpperInvariant uppercaseString',
    (text, given) => (given.length > 0 ? undefined : text.toUpperCase()),
  ],
  ['trim Trim trimmingCharacters stringByTrimmingCharactersInSet', trim],
  ['split Split components componentsSeparatedByString', split],
  ['replacingOccurrences stringByReplacingOccurrencesOfString replaceAll Replace', replace],
  ['removePrefix', without('startsWith')],
  ['removeSuffix', without('endsWith')],
];
const METHODS = new Map(ROWS.flatMap(([words, method]) => words.split(' ').map((name) => [name, method] as const)));

const TEXTS: TypeName = { name: 'Array', args: [STRING] };

/** Of short texts alone, and few parts: no name has more. */
function madeOf(method: Method, text: string, given: readonly Argument[]): ReturnType<Method> {
  if (text.length > LONGEST || given.some((it) => `${it}`.length > LONGEST)) return undefined;
  const made = method(text, given);
  return made !== undefined && made.length > (typeof made === 'string' ? LONGEST : MOST_PARTS) ? undefined : made;
}

const LONGEST = 500;
const MOST_PARTS = 64;

/** Undefined where what is called on is seen to be no text, or the method is none of these. */
export function callOfText(
  analysis: Analysis,
  base: Typed,
  name: string,
  given: readonly Given[],
  call: Call,
): Typed | undefined {
  const method = METHODS.get(name);
  if (!method || !mayBeText(analysis, base, call)) return undefined;
  const { solver } = analysis;
  const { site } = call;
  const cell = newCell(analysis);
  solver.watch(base.cell, (value) => {
    if (value.kind === 'unknown') put(analysis, cell, value);
    // the name of a type has no blanks around it
    else if (value.kind !== 'constant') put(analysis, cell, method === trim ? value : unknownText(site));
    else withEach(analysis, given, [], site, cell, (args) => putMade(madeOf(method, `${value.value}`, args), value));
  });
  whenEmpty(analysis, cell, 'unknown', () => put(analysis, cell, unknownText(site)));
  return { cell, type: method === split ? TEXTS : STRING };

  function putMade(made: ReturnType<Method>, of: Value): void {
    if (made === undefined) put(analysis, cell, unknownText(site));
    for (const text of typeof made === 'string' ? [made] : (made ?? []))
      if (of.kind === 'constant') put(analysis, cell, { ...of, value: text });
  }
}

/** The same of what is read without a call: `name.lowercaseString`. */
export function memberOfText(name: string, text: string): string | undefined {
  const made = name.endsWith('String') ? METHODS.get(name)?.(text, []) : undefined;
  return typeof made === 'string' ? made : undefined;
}

/** Acts with what is given, where all of it is written out. */
function withEach(
  analysis: Analysis,
  given: readonly Given[],
  before: readonly Argument[],
  site: Site,
  cell: Cell<Value>,
  act: (args: readonly Argument[]) => void,
): void {
  const [first, ...rest] = given;
  if (!first) {
    act(before);
    return;
  }
  analysis.solver.watch(first.cell, (value) => {
    const told = value.kind === 'constant' ? value.value : nameOf(value, first.expression);
    if (told === undefined) put(analysis, cell, unknownText(site));
    else withEach(analysis, rest, [...before, told], site, cell, act);
  });
}

/** `.whitespaces`, `[NSCharacterSet whitespaceCharacterSet]` */
function nameOf(value: Value, expression: Expression): string | undefined {
  const { callee } = expression.kind === 'call' ? expression : { callee: expression };
  return value.kind === 'case' ? value.name : callee.kind === 'member' ? callee.name : undefined;
}

/** A list of Swift may be split too, and nobody says there what `$0` is. */
function mayBeText(analysis: Analysis, base: Typed, call: Call): boolean {
  const isSplit = call.callee.kind === 'member' && call.callee.name === 'split';
  const isOfTextsAlone = !isSplit || languageOf(call.site.file.path) !== 'swift';
  return isText(analysis, base, call) || (!base.type && isOfTextsAlone);
}
