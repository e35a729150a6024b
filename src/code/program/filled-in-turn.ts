/**
 * Loops that fill a table: `for (tab, kind) in pairs { found[tab] = kind }`. What a round puts there it puts behind its own key,
 * as `found.merge(pairs) { $1 }` does.
 */
import type { Expression, Pattern, Statement } from '../facts/facts.ts';
import { wordsAt } from '../languages/words.ts';

type Loop = Extract<Statement, { kind: 'for' }>;
type Index = Extract<Expression, { kind: 'index' }>;

interface Filling {
  /** The tables that are filled. */
  readonly tables: readonly Expression[];
  /** The body, with a call in the place of what fills them. */
  readonly body: readonly Statement[];
}

/** The body of a loop with its tables filled all at once, where `isTable` says that all of them are tables. */
export function bodyOf(loop: Loop, isTable: (of: Expression) => boolean): readonly Statement[] {
  const known = fillings.get(loop);
  const filling = known ?? fillingOf(loop);
  if (!known) fillings.set(loop, filling);
  return filling.tables.length > 0 && filling.tables.every(isTable) ? filling.body : loop.body;
}

const fillings = new WeakMap<Loop, Filling>();

/** What stands behind a question runs for some rounds alone, and what is given another value is no longer what came. */
function fillingOf({ pattern, where, collection, isOverKeys, body }: Loop): Filling {
  const names = where || isOverKeys || !STAYS.has(collection.kind) ? [] : namesOf(pattern);
  const end = names.length === 0 ? 0 : body.findIndex((statement) => !isPlain(statement, names));
  const plain = body.slice(0, end < 0 ? body.length : end);
  const tables: Expression[] = [];
  const filled = plain.map((statement): Statement => {
    const put = putIn(statement, names);
    if (!put) return statement;
    tables.push(put.target.of);
    return { kind: 'evaluate', value: mergeOf(put, pattern, collection) };
  });
  return { tables, body: [...filled, ...body.slice(plain.length)] };
}

/** What is said twice and does nothing by that. */
const STAYS: ReadonlySet<string> = new Set(['name', 'member', 'list', 'tuple']);

function namesOf(pattern: Pattern): readonly string[] {
  if (pattern.kind === 'name') return [pattern.name];
  const items = pattern.kind === 'tuple' && pattern.items.length === 2 ? pattern.items.map((it) => it.pattern) : [];
  const names = items.flatMap((it) => (it.kind === 'name' ? [it.name] : []));
  return names.length === 2 ? names : [];
}

interface Put {
  readonly target: Index;
  readonly key: Expression;
  readonly value: Expression;
}

/** `found[tab] = kind`, `found[row.tab] = row.kind`, of what the loop is at. */
function putIn(statement: Statement, names: readonly string[]): Put | undefined {
  const assigned = statement.kind === 'evaluate' ? statement.value : undefined;
  if (assigned?.kind !== 'assign' || assigned.operator !== '=' || assigned.target.kind !== 'index') return undefined;
  const { target, value } = assigned;
  if ((target.args?.length ?? 1) > 1 || target.args?.[0]?.label) return undefined;
  const isOwn = (of: Expression): boolean => names.includes(rootOf(of) ?? '');
  const isOfTable = rootOf(target.of) !== undefined && !isOwn(target.of);
  return isOfTable && isOwn(target.index) && isOwn(value) ? { target, key: target.index, value } : undefined;
}

/** `row`, of `row.kind` and of `row`. */
function rootOf(of: Expression): string | undefined {
  if (of.kind === 'name') return of.name;
  return of.kind === 'member' && of.of ? rootOf(of.of) : undefined;
}

function isPlain(statement: Statement, names: readonly string[]): boolean {
  if (statement.kind === 'declare') {
    const { pattern, value } = statement;
    return pattern.kind === 'name' && !names.includes(pattern.name) && !isBranch(value);
  }
  if (statement.kind !== 'evaluate' || isBranch(statement.value)) return false;
  return statement.value.kind !== 'assign' || !names.includes(rootOf(statement.value.target) ?? '');
}

function isBranch(value: Expression | undefined): boolean {
  return value?.kind === 'if' || value?.kind === 'switch';
}

function mergeOf({ target, key, value }: Put, pattern: Pattern, collection: Expression): Expression {
  const words = wordsAt(target.site);
  const [first, second] = namesOf(pattern);
  const arePairs = pattern.kind === 'tuple' && isName(key, first) && isName(value, second);
  const make = words.closure(namesOf(pattern), [words.give(words.tuple(key, value))]);
  const pairs = arePairs ? collection : words.call(words.member(collection, 'map'), [make]);
  const latest = words.closure(['\0old', '\0new'], [words.give(words.name('\0new'))]);
  const call = words.call(words.member(target.of, 'merge'), [pairs]);
  return call.kind === 'call' ? { ...call, args: [...call.args, { value: latest, isTrailing: true }] } : call;
}

function isName(of: Expression, name: string | undefined): boolean {
  return of.kind === 'name' && of.name === name;
}
