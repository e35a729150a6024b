/**
 * Tables and sets of flags that are written out, in Swift, and what is asked of them by the name of a case: `flags[.visits]`,
 * `Flags.isOn(.visits)`, `enabled.contains(.visits)`. A flag that is in none of them is off.
 */
import type { Expression, FunctionFact } from '../facts/facts.ts';
import { type NamedElsewhere, valuesForGood } from './flags.ts';
import { descendants } from './inheritance.ts';
import { typesWithCase } from './named.ts';
import type { Program, TypeInfo, VariableInfo } from './program.ts';

/** What is asked of a table, or a set: by which key, and what holds where it has none. */
export interface FlagAsked {
  readonly table: Expression;
  readonly key: Expression;
  /** What an entry has to be. */
  readonly wanted: boolean;
  readonly otherwise: boolean;
}

/** `values[flag, default: false]`, `values[flag] ?? false`, `values[flag] == true`, `enabled.contains(flag)`. */
export function flagAskedOf(test: Expression): FlagAsked | undefined {
  if (test.kind === 'index') {
    const [, other, ...more] = test.args ?? [];
    const otherwise = more.length === 0 && other?.label === 'default' ? truth(other.value) : undefined;
    return otherwise === undefined ? undefined : { table: test.of, key: test.index, wanted: true, otherwise };
  }
  if (test.kind === 'either' && !test.test) {
    const [found, other, ...more] = test.of;
    const otherwise = more.length === 0 ? truth(other) : undefined;
    if (otherwise === undefined || found?.kind !== 'index' || (found.args?.length ?? 1) > 1) return undefined;
    return { table: found.of, key: found.index, wanted: true, otherwise };
  }
  if (test.kind === 'operation' && test.operator === '==') {
    const [found, other] = test.operands;
    const wanted = truth(other);
    if (wanted === undefined || found?.kind !== 'index' || (found.args?.length ?? 1) > 1) return undefined;
    return { table: found.of, key: found.index, wanted, otherwise: false };
  }
  if (test.kind !== 'call' || test.callee.kind !== 'member' || test.callee.name !== 'contains') return undefined;
  const [key, ...more] = test.args;
  const { of } = test.callee;
  return of && key && key.label === undefined && more.length === 0
    ? { table: of, key: key.value, wanted: true, otherwise: false }
    : undefined;
}

function truth(value: Expression | undefined): boolean | undefined {
  return value?.kind === 'literal' && typeof value.value === 'boolean' ? value.value : undefined;
}

/** The subscript or the method of a type that is given one thing, and that no heir does otherwise. */
export function askerOf(program: Program, owner: TypeInfo, name: string): FunctionFact | undefined {
  const [only, ...more] = owner.functions.get(name) ?? [];
  const isOverridden = owner.kind === 'protocol' || descendants(program, owner).some((it) => it !== owner);
  return only && more.length === 0 && only.fact.parameters.length === 1 && !only.fact.setter && !isOverridden
    ? only.fact
    : undefined;
}

/** What such a function asks by what it is given, where it does nothing else. */
export function askedIn({ body, parameters }: FunctionFact): FlagAsked | undefined {
  const [only, ...more] = body;
  const given = only?.kind === 'return' || only?.kind === 'evaluate' ? only.value : undefined;
  const asked = given && more.length === 0 ? flagAskedOf(given) : undefined;
  return asked?.key.kind === 'name' && asked.key.name === parameters[0]?.name ? asked : undefined;
}

/** The tables that a variable holds in each object that there is, as they are written. A type of the app's own, or of options,
 *  may be made of more than is written. */
export function tablesWritten(
  program: Program,
  table: VariableInfo,
  namedElsewhere: NamedElsewhere,
): readonly Expression[] | undefined {
  const { type } = table.fact;
  return !type || PLAIN.has(type.name) ? valuesForGood(program, table, namedElsewhere) : undefined;
}

/** Whether what is asked by a key that is a case holds in each of them. */
export function holdsInEach(
  program: Program,
  tables: readonly Expression[],
  key: Expression,
  { wanted, otherwise }: FlagAsked,
): boolean | undefined {
  const name = caseOf(program, key);
  if (name === undefined) return undefined;
  const answers = tables.map((written) => {
    const entries = entriesIn(program, written);
    if (!entries) return undefined;
    if (!entries.has(name)) return otherwise;
    const entry = entries.get(name);
    return entry === undefined ? undefined : entry === wanted;
  });
  const [first] = answers;
  return first !== undefined && answers.every((it) => it === first) ? first : undefined;
}

const PLAIN: ReadonlySet<string> = new Set(['Dictionary', 'Set', 'Array']);

/** The truth that is written for each case. Undefined where a key may be another. */
function entriesIn(program: Program, written: Expression): ReadonlyMap<string, boolean | undefined> | undefined {
  const entries = new Map<string, boolean | undefined>();
  const pairs: readonly (readonly [Expression, boolean | undefined])[] | undefined =
    written.kind === 'dictionary' && !written.spreads && !written.isFilled
      ? written.pairs.map(([key, value]) => [key, truth(value)])
      : written.kind === 'list' && !written.isFilled
        ? written.items.map((item) => [item, true])
        : undefined;
  for (const [key, value] of pairs ?? []) {
    const name = caseOf(program, key);
    if (name === undefined) return undefined;
    entries.set(name, value);
  }
  return pairs && entries;
}

/** `.visits`, `Flag.visits`: a case, of whatever enum, and no other member. */
function caseOf(program: Program, key: Expression): string | undefined {
  if (key.kind !== 'member' || typesWithCase(program, key.name).length === 0) return undefined;
  return !key.of || (key.of.kind === 'name' && /^[A-Z]/.test(key.of.name)) ? key.name : undefined;
}
