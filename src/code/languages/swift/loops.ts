/**
 * Loops: what they count, and what ends one before its time.
 */
import type { Expression, Site, Statement } from '../../facts/facts.ts';
import { siteOf, textOf, type Unit } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';

/** One statement of a body: its node and what it is lowered to. */
export interface Lowered {
  readonly node: Syntax;
  readonly statements: readonly Statement[];
}

/** How far back a counter is looked for, and how long what is looked through for a word may be. */
const MOST_BEFORE = 10;
const LONGEST = 8_000;

type Declared = Extract<Statement, { kind: 'declare' }>;

/** `var index = 1; while index < kinds.count { …; index += 1 }` is a loop over a range. `before`: what stands before it in its
 *  block. Undefined for any other. */
export function countingLoop(
  node: Syntax,
  test: Expression | undefined,
  body: readonly Lowered[],
  before: readonly Lowered[],
  unit: Unit,
): readonly Statement[] | undefined {
  const [left, right] = test?.kind === 'operation' ? test.operands : [];
  if (test?.kind !== 'operation' || left?.kind !== 'name' || !right || node.end - node.start > LONGEST)
    return undefined;
  const { name } = left;
  const recent = before.slice(-MOST_BEFORE);
  const from = recent.findIndex(({ statements: [only] }) => declares(only, name));
  const [begun] = recent[from]?.statements ?? [];
  if (!declares(begun, name) || !begun?.value) return undefined;
  const steps = body.filter((one) => stepOf(one, name) !== undefined);
  const [counts, ...more] = steps;
  const step = counts && stepOf(counts, name);
  if (!counts || !step || more.length > 0) return undefined;
  const others = [...recent.slice(from + 1), ...body.filter((one) => one !== counts)];
  if (others.some((one) => sets(textOf(one.node, unit), name)) || sets(textOfTest(node, unit), name)) return undefined;
  const range = rangeOf(test.operator, begun.value, right, step.by, test.site);
  if (!range) return undefined;
  const site = siteOf(node, unit);
  const at = body.indexOf(counts);
  const [first, last] = [body.slice(0, at), body.slice(at + 1)].map((part) => part.flatMap((it) => it.statements));
  const loop = (collection: Expression, inner: readonly Statement[]): Statement => ({
    kind: 'for',
    pattern: begun.pattern,
    collection,
    body: inner,
    site,
  });
  // what stands behind the step counts one further
  const isAsked = !step.isLast && body.slice(at + 1).some((one) => names(textOf(one.node, unit), name));
  const further = isAsked ? [loop(range.further, last ?? [])] : last;
  return [loop(range.all, [...(first ?? []), ...(further ?? [])]), ...counts.statements];
}

function declares(statement: Statement | undefined, name: string): statement is Declared {
  return statement?.kind === 'declare' && statement.pattern.kind === 'name' && statement.pattern.name === name;
}

interface Step {
  readonly by: number;
  /** `defer { index += 1 }` */
  readonly isLast?: true;
}

/** `index += 1`, `index -= 2`, `index = kinds.index(after: index)` */
function stepOf({ statements }: Lowered, name: string): Step | undefined {
  const [only] = statements;
  const value = statements.length === 1 && only?.kind === 'evaluate' ? only.value : undefined;
  const { callee, args } = value?.kind === 'call' ? value : {};
  const [later] = callee?.kind === 'name' && callee.name === 'defer' ? (args ?? []) : [];
  if (later?.value.kind === 'closure') {
    const by = later.value.body.body.length === 1 ? byOf(saidBy(later.value.body.body[0]), name) : undefined;
    return by === undefined ? undefined : { by, isLast: true };
  }
  const by = byOf(value, name);
  return by === undefined ? undefined : { by };
}

function saidBy(statement: Statement | undefined): Expression | undefined {
  return statement?.kind === 'evaluate' || statement?.kind === 'return' ? statement.value : undefined;
}

function byOf(value: Expression | undefined, name: string): number | undefined {
  if (value?.kind !== 'assign' || value.target.kind !== 'name' || value.target.name !== name) return undefined;
  const { operator, value: given } = value;
  const number = given.kind === 'literal' && typeof given.value === 'number' ? given.value : undefined;
  if (operator === '+=') return number;
  if (operator === '-=') return number === undefined ? undefined : -number;
  const [arg] = given.kind === 'call' ? given.args : [];
  const isNext = given.kind === 'call' && given.callee.kind === 'member' && given.callee.name === 'index';
  return operator === '=' && isNext && given.args.length === 1 && arg?.value.kind === 'name' && arg.value.name === name
    ? NEXT.get(arg.label ?? '')
    : undefined;
}

const NEXT: ReadonlyMap<string, number> = new Map([
  ['after', 1],
  ['before', -1],
]);

/** The numbers that are counted, and the same one step further. */
function rangeOf(
  operator: string,
  from: Expression,
  to: Expression,
  by: number,
  site: Site,
): { readonly all: Expression; readonly further: Expression } | undefined {
  const isThrough = operator === '<=' || operator === '>=';
  const isUp = operator === '<' || operator === '<=' || (operator === '!=' && by === 1);
  const isDown = operator === '>' || operator === '>=' || (operator === '!=' && by === -1);
  if (!(by > 0 ? isUp : isDown)) return undefined;
  const step: Expression = { kind: 'literal', value: by, site };
  const more = (each: Expression): Expression => ({ kind: 'operation', operator: '+', operands: [each, step], site });
  const range = (low: Expression, high: Expression): Expression =>
    by === 1
      ? { kind: 'operation', operator: isThrough ? '...' : '..<', operands: [low, high], site }
      : {
          kind: 'call',
          callee: { kind: 'name', name: 'stride', site },
          args: [
            { label: 'from', value: low },
            { label: isThrough ? 'through' : 'to', value: high },
            { label: 'by', value: step },
          ],
          site,
        };
  return { all: range(from, to), further: range(more(from), more(to)) };
}

function textOfTest(node: Syntax, unit: Unit): string {
  return node.children
    .filter(({ field }) => field === 'condition')
    .map((each) => textOf(each, unit))
    .join(' ');
}

const WORD = /[A-Za-z_]\w*/g;

function names(code: string, name: string): boolean {
  return [...code.matchAll(WORD)].some(([word]) => word === name);
}

/** Whether code may give a variable another value, or declare another by its name. */
function sets(code: string, name: string): boolean {
  // `(first, second) = (second, first)`
  if (/\)\s?=(?!=)/.test(code) && names(code, name)) return true;
  return [...code.matchAll(WORD)].some(({ 0: word, index }) => {
    if (word !== name) return false;
    const after = code.slice(index + word.length, index + word.length + 6);
    return code.slice(index - 1, index) === '&' || /^\s{0,3}(?:[-+*/%&|^]|<<|>>)?=(?!=)/.test(after);
  });
}

/** Tests of which one that holds ends a loop, in their order: `if page == .signature { break }`. Where one may be passed over by
 *  a `continue`, it and those behind it say nothing. */
export function endingTests(body: readonly Lowered[], unit: Unit): readonly Expression[] {
  const tests: Expression[] = [];
  for (const one of body) {
    const test = endingTest(one, unit);
    if (test) tests.push(test);
    else if (one.node.end - one.node.start > LONGEST || SKIPS.test(textOf(one.node, unit))) break;
  }
  return tests;
}

/** What goes on elsewhere: with the next round, or behind what a name stands before. */
const SKIPS = /\bcontinue\b|\bbreak[ \t]{1,20}[A-Za-z_]/;

function endingTest({ node, statements: [only] }: Lowered, unit: Unit): Expression | undefined {
  const branch = only?.kind === 'evaluate' && only.value.kind === 'if' ? only.value.branch : undefined;
  const [condition, ...more] = branch?.conditions ?? [];
  if (!branch || condition?.kind !== 'test' || more.length > 0 || node.end - node.start > LONGEST) return undefined;
  const isGuard = node.type === 'guard_statement';
  const block = node.children.filter(({ type }) => type === 'statements');
  const [first] = block;
  // which of two branches ends it is not asked
  if (!first || block.length > 1 || (!isGuard && node.children.some(({ type }) => type === 'else'))) return undefined;
  if (SKIPS.test(textOf(first, unit)) || !ends(namedChildren(first).at(-1))) return undefined;
  const { value } = condition;
  return isGuard ? { kind: 'operation', operator: '!', operands: [value], site: value.site } : value;
}

function ends(last: Syntax | undefined): boolean {
  if (last?.type !== 'control_transfer_statement') return false;
  const word = last.children[0]?.type;
  return word === 'return' || word === 'throw_keyword' || (word === 'break' && !childOf(last, 'result'));
}
