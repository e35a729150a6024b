/**
 * What functions of Kotlin take from the code around a call: `context(ledger: Ledger) fun load()`. The grammar does not know
 * it: it is blanked before parsing, offsets kept, and read here. https://kotlinlang.org/docs/context-parameters.html
 */
import {
  type Argument,
  CONTEXT,
  type Expression,
  GIVEN,
  type Parameter,
  type Site,
  type Statement,
  type TypeName,
} from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import type { KotlinUnit } from './unit.ts';

/** One that stands before a declaration. */
export interface Context {
  /** Where the declaration goes on behind it. */
  readonly before: number;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly start: number }[];
}

const WORD = /\bcontext(?=[ \t]{0,9}\()/g;
const LONGEST = 600;
/** What may stand before it on its line. */
const STARTS = /(?:^|[{};])[ \t]*(?:@[\w.]{1,80}(?:\([^()]{0,80}\))?[ \t]*){0,4}$/;
const DECLARES =
  /\s{0,200}(?:@|\/\/|(?:fun|val|var|public|private|internal|protected|override|suspend|inline|operator|infix|tailrec|open|abstract|final|external|actual|expect|class|interface|object|context)\b)/y;
const TYPES = /:\s{0,20}$/;
const FUNCTION_TYPE = /\s{0,20}(?:\(|[A-Z]\w{0,80}\.\()/y;

/** The text as the grammar reads it, and what was taken out of it. */
export function withoutContexts(text: string): { readonly text: string; readonly contexts: readonly Context[] } {
  const contexts: Context[] = [];
  let plain = text;
  for (const { index } of text.matchAll(WORD)) {
    const open = text.indexOf('(', index);
    const close = closing(text, open);
    if (close === undefined) continue;
    const before = text.slice(Math.max(0, index - 200, text.lastIndexOf('\n', index - 1) + 1), index);
    DECLARES.lastIndex = close + 1;
    FUNCTION_TYPE.lastIndex = close + 1;
    const isDeclaration = STARTS.test(before) && DECLARES.test(text);
    if (!isDeclaration && !(TYPES.test(before) && FUNCTION_TYPE.test(text))) continue;
    const blank = text.slice(index, close + 1).replace(/[^\r\n]/g, ' ');
    plain = plain.slice(0, index) + blank + plain.slice(close + 1);
    if (isDeclaration) contexts.push({ before: close + 1, parameters: parametersIn(text, open + 1, close) });
  }
  const next = (at: number): number => plain.slice(at, at + LONGEST).search(/\S/) + at;
  return { text: plain, contexts: contexts.map(({ before, parameters }) => ({ before: next(before), parameters })) };
}

/** Where the bracket closes that opens at a place. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length && at < open + LONGEST; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** `ledger: Ledger, _: Log<Entry>`, and `Ledger`, as it was written before. */
function parametersIn(text: string, start: number, end: number): Context['parameters'] {
  const found: { name: string; type: string; start: number }[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (text[at] === '<' || text[at] === '(') depth += 1;
    if (text[at] === '>' || (text[at] === ')' && at < end)) depth -= 1;
    if (at < end && (text[at] !== ',' || depth > 0)) continue;
    const [, name, type] = /^\s*(?:(\w+)\s*:\s*)?(?:\w+\.)*(\w+)/.exec(text.slice(from, at)) ?? [];
    if (type !== undefined) found.push({ name: name ?? '', type, start: from });
    from = at + 1;
  }
  return found;
}

/** What a function takes from around its calls: what stands between where it starts and its name. */
export function contextsAt({ start }: Pick<Site, 'start'>, name: number, unit: KotlinUnit): readonly Taken[] {
  return unit.contexts
    .filter(({ before }) => start <= before && before <= name)
    .flatMap(({ parameters }) =>
      parameters.map(({ name: said, type, start: at }) => {
        const site = { file: unit.file, start: at, end: at + type.length };
        return takes({ name: type, args: [] }, said === '' ? GIVEN : said, site);
      }),
    );
}

/** A parameter that no caller writes, and the name that it has in the function. */
export interface Taken {
  readonly parameter: Parameter;
  readonly named: Statement;
}

/** Whoever calls is asked for one of the type. */
export function takes(type: TypeName, said: string, site: Site): Taken {
  const name = `${CONTEXT}${site.start}`;
  const words = wordsAt(site);
  return { parameter: { label: name, name, type, site }, named: words.declare(said, words.name(name)) };
}

/** `context(ledger, log) { … }`: what is called in the block may take them. Undefined for any other call. */
export function inContext(callee: Expression, given: readonly Argument[], site: Site): Expression | undefined {
  const block = given.at(-1);
  if (callee.kind !== 'name' || callee.name !== 'context' || block?.value.kind !== 'closure') return undefined;
  const words = wordsAt(site);
  const kept = given
    .slice(0, -1)
    .map(({ value }, index) => words.declare(`${CONTEXT}${value.site.start} ${index}`, value));
  return words.run([...kept, words.give(words.call(block.value, []))]);
}
