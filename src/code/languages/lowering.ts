/**
 * What lowering a syntax tree to facts takes in any language: the text that it is of, and places in it.
 */
import type { Expression, FileRef, FunctionFact, Pattern, Site, Statement, TypeFact } from '../facts/facts.ts';
import type { Syntax } from './syntax.ts';

const QUOTED = /^`[^`\n]*`$/;

/** What lowering needs besides the tree. */
export interface Unit {
  readonly path: string;
  readonly lines: readonly number[];
  readonly text: string;
  /** What places keep of it: not the text. */
  readonly file: FileRef;
  /** Where a stretch of the text was written, when that is not where it stands. */
  readonly siteOf?: (start: number, end: number) => Site;
  /** What stands behind `await`, in Swift. */
  readonly awaits?: readonly (readonly [from: number, to: number])[];
  /** It imports RxSwift. */
  readonly hasRx?: boolean;
  /** Types that are declared inside of functions, for who declares those. */
  readonly locals?: TypeFact[];
  /** Macros that stand in the text as they are, with all the words that each may stand for. */
  readonly macros?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is thrown in what a function calls goes on from it, unless it catches that and throws nothing itself. */
export function throwsOn(text: string): boolean {
  return !/\bcatch\b/.test(text) || /\b(?:re)?throw\b/.test(text);
}

export function textOf(node: Syntax, { text }: Unit): string {
  const written = text.slice(node.start, node.end);
  // Swift lets backticks stand around any name
  return written.startsWith('`') && QUOTED.test(written) ? written.slice(1, -1) : written;
}

/** A method that is written so, by the name that the flow knows such methods by. */
export function namedAs(
  written: string,
  methodName: (name: string) => string,
): Pick<FunctionFact, 'name' | 'writtenName'> {
  const name = methodName(written);
  return name === written ? { name } : { name, writtenName: written };
}

export function siteOf({ start, end }: Syntax, unit: Unit): Site {
  return unit.siteOf ? unit.siteOf(start, end) : { file: unit.file, start, end };
}

/** `repeat { … } while test`: its body runs before the test is asked for the first time. */
export function runsFirst(body: readonly Statement[], asked: readonly Statement[]): Statement[] {
  return [{ kind: 'block', conditions: [], body: [{ kind: 'block', conditions: [], body }, ...asked] }];
}

/** What a loop counts, `for (int i = 0; i < COUNT; i++)`, is each number of a range. */
export function countedIn(begun: readonly Statement[], update: Syntax | undefined, unit: Unit): readonly Statement[] {
  const step = update ? textOf(update, unit) : '';
  if (!update || !/\+\+|--|[+-]=/.test(step)) return [];
  const words = new Set(step.match(/\w+/g));
  const site = siteOf(update, unit);
  return begun.flatMap((one): readonly Statement[] => {
    if (one.kind !== 'declare' || one.pattern.kind !== 'name' || !one.value || !words.has(one.pattern.name)) return [];
    const target: Expression = { kind: 'name', name: one.pattern.name, site };
    const value: Expression = { kind: 'operation', operator: '..<', operands: [one.value], site };
    return [{ kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site } }];
  });
}

/** What a loop that is written with its test and its step, `for (kind = first; kind; kind = next())`, does in each round. */
export function eachRound(
  test: Expression | undefined,
  body: readonly Statement[],
  steps: readonly (Expression | undefined)[],
): readonly Statement[] {
  const evaluate = (value: Expression | undefined): readonly Statement[] =>
    value ? [{ kind: 'evaluate', value }] : [];
  return [...evaluate(test), ...body, ...steps.flatMap(evaluate)];
}

/** A loop that counts by one, `for (int i = 0; i < COUNT; i++)`, is one over a range. Undefined for any other. */
export function loopOverRange(
  begun: readonly Statement[],
  test: Expression | undefined,
  update: Syntax | undefined,
  written: Syntax | undefined,
  body: readonly Statement[],
  unit: Unit,
): readonly Statement[] | undefined {
  if (test?.kind !== 'operation' || !update) return undefined;
  const [left, right] = test.operator === '>' || test.operator === '>=' ? test.operands.toReversed() : test.operands;
  const operator = RANGES.get(test.operator);
  const first = begun.find(
    (one) =>
      one.kind === 'declare' && one.pattern.kind === 'name' && left?.kind === 'name' && one.pattern.name === left.name,
  );
  if (!operator || !right || first?.kind !== 'declare' || !first.value || left?.kind !== 'name') return undefined;
  const [step, code] = [update, written].map((node) => (node ? textOf(node, unit) : ''));
  const { name } = left;
  if (!isOneMore(step ?? '', name) || sets(code ?? '', name)) return undefined;
  const { site } = test;
  const collection: Expression = { kind: 'operation', operator, operands: [first.value, right], site };
  return [
    ...begun.filter((one) => one !== first),
    { kind: 'for', pattern: first.pattern, collection, body, site: siteOf(update, unit) },
  ];
}

const RANGES: ReadonlyMap<string, string> = new Map([
  ['<', '..<'],
  ['>', '..<'],
  ['!=', '..<'],
  ['!==', '..<'],
  ['<=', '...'],
  ['>=', '...'],
]);

function isOneMore(step: string, name: string): boolean {
  const plain = step.replaceAll(/[\s();]/g, '');
  return [`${name}++`, `++${name}`, `${name}+=1`].includes(plain);
}

/** Whether code may give a variable another value. */
function sets(code: string, name: string): boolean {
  return [...code.matchAll(/[A-Za-z_$][\w$]*/g)].some(({ 0: word, index }) => {
    if (word !== name) return false;
    const [before, after] = [code.slice(Math.max(0, index - 3), index), code.slice(index + word.length).slice(0, 6)];
    return /(?:\+\+|--|&) ?$/.test(before) || /^ ?(?:\+\+|--|[-+*/%]?=(?!=))/.test(after);
  });
}

/** What has no word in the facts: its parts are looked at all the same. */
/** `val (a, b) = listOf(x, y)`: a list that is taken apart where it is written is told by its places. */
export function toldByPlace(value: Expression, pattern: Pattern, written: string): Expression {
  const isTold = value.kind === 'list' && pattern.kind === 'tuple' && !SPREADS.test(written);
  return isTold ? { kind: 'tuple', items: value.items.map((item) => ({ value: item })), site: value.site } : value;
}

/** Where one that is written may be several, or none. */
const SPREADS = /\.\.\.|\*|\bif\b|\bfor\b|NotNull/;

export function nothing(site: Site, parts: readonly Expression[] = []): Expression {
  return { kind: 'other', parts, site };
}
