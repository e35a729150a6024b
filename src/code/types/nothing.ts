/**
 * Where nothing is known to be: `nil`, an empty list, a variable that nobody sets, what is taken out by name. A call that
 * only such cells lead to gets nothing; one that nothing leads to at all was lost on the way.
 */

import { languageOf } from '../facts/source.ts';
import { elementType } from '../facts/type-names.ts';
import type { Cell, Solver } from '../flow/solver.ts';
import type { NamedElsewhere } from '../program/flags.ts';
import { SETS_BY_TEXT } from '../program/mentions.ts';
import type { Program, VariableInfo } from '../program/program.ts';
import type { UnitMentions } from '../program/units.ts';
import type { Value } from './values.ts';

export interface Nothing {
  readonly cells: Set<Cell<Value>>;
  /** `null` as it is written, and parameters that are handed what may be it. */
  readonly nulls: Cell<Value>[];
  /** Those of them that are `nil` as somebody passes it: no variable that starts as it. */
  readonly passed: Set<Cell<Value>>;
  /** Variables that are given nothing where they are declared. */
  readonly unset: { readonly cell: Cell<Value>; readonly variable: VariableInfo }[];
  /** Cells, and what is made of each value that comes into them. */
  readonly makes: (readonly [Cell<Value>, Cell<Value>])[];
  /** What comes out of branches: nothing, where nobody leads into them. */
  readonly branches: Cell<Value>[];
}

export function createNothing(): Nothing {
  return { cells: new Set(), nulls: [], passed: new Set(), unset: [], makes: [], branches: [] };
}

/** Every empty cell to which nothing comes, since all that leads to it is known to be nothing: a list that starts empty, and
 *  that something is put into which was lost on the way, is none of them. */
export function reachOfNothing(
  { cells, unset, makes, branches }: Nothing,
  solver: Pick<Solver<Value>, 'flowsFrom' | 'sourcesOf'>,
  units: readonly UnitMentions[],
  unfilled: ReadonlySet<VariableInfo> = new Set(),
): ReadonlySet<Cell<Value>> {
  const made = madeOf(makes);
  const isSet = whoIsSet(units);
  const reached = new Set([
    ...cells,
    ...branches,
    ...unset.flatMap(({ cell, variable }) => (isSet(variable) && !unfilled.has(variable) ? [] : [cell])),
  ]);
  const leadTo = new Map<Cell<Value>, number>();
  for (const cell of reached) {
    if (cell.values.length > 0) continue;
    for (const { to } of solver.flowsFrom(cell)) {
      leadTo.set(to, (leadTo.get(to) ?? 0) + 1);
      reached.add(to);
    }
    for (const to of made.get(cell) ?? []) reached.add(to);
  }
  const isFilled = (cell: Cell<Value>): boolean =>
    cell.values.length === 0 && (solver.sourcesOf(cell) ?? 0) > (leadTo.get(cell) ?? 0);
  const filled = [...reached].filter(isFilled);
  for (let cell = filled.pop(); cell; cell = filled.pop()) {
    if (!reached.delete(cell)) continue;
    for (const { to } of solver.flowsFrom(cell)) {
      leadTo.set(to, (leadTo.get(to) ?? 0) - 1);
      if (reached.has(to) && isFilled(to)) filled.push(to);
    }
    for (const to of made.get(cell) ?? []) if ((leadTo.get(to) ?? 0) === 0 && !cells.has(to)) filled.push(to);
  }
  return reached;
}

interface Made {
  readonly byCell: Map<Cell<Value>, Cell<Value>[]>;
  count: number;
}

const knownMade = new WeakMap<Nothing['makes'], Made>();

/** What is made of what comes into a cell. It is asked for in the midst of a flow, over and over, and more is only ever put to
 *  it: what was there before is not gone through again. */
function madeOf(makes: Nothing['makes']): ReadonlyMap<Cell<Value>, readonly Cell<Value>[]> {
  const made: Made = knownMade.get(makes) ?? { byCell: new Map(), count: 0 };
  knownMade.set(makes, made);
  for (; made.count < makes.length; made.count += 1) {
    const [from, to] = makes[made.count] ?? [];
    const known = from && made.byCell.get(from);
    if (known && to) known.push(to);
    else if (from && to) made.byCell.set(from, [to]);
  }
  return made.byCell;
}

/** Whether nothing comes into a cell but the `nil` that callers pass. */
export function isOfNothing(
  { nothing, solver }: { readonly nothing: Nothing; readonly solver: Pick<Solver<Value>, 'flowsFrom' | 'sourcesOf'> },
  cell: Cell<Value>,
): boolean {
  if (cell.values.length > 0 || nothing.passed.size === 0) return false;
  return reachOfNothing({ ...nothing, cells: nothing.passed, unset: [], branches: [] }, solver, []).has(cell);
}

/** Variables of Swift that hold nothing for good: `var visits: VisitService?`, that nobody fills, here or in code that was not
 *  opened. */
export function findUnfilled(
  { everyVariable }: Pick<Program, 'everyVariable'>,
  units: readonly UnitMentions[],
  namedElsewhere: NamedElsewhere,
): ReadonlySet<VariableInfo> {
  const isReset = whoIsReset(units);
  const unfilled = everyVariable.filter((variable) => {
    const { value, getter, type } = variable.fact;
    // a struct is made with what it has; of a class what no maker fills may be absent
    const isOfClass = variable.owner?.kind === 'class' && variable.fact.isConstant !== true;
    const isEmpty = value ? value.kind === 'literal' && value.value === null : isOfClass;
    const isOne = type !== undefined && elementType(type) === type;
    return isSwift(variable) && isOne && isEmpty && !getter && !isReset(variable);
  });
  const elsewhere = namedElsewhere(new Set(unfilled.map(({ fact }) => fact.name)));
  return new Set(unfilled.filter(({ fact }) => !elsewhere.has(fact.name)));
}

function isSwift({ file }: VariableInfo): boolean {
  return languageOf(file.path) === 'swift';
}

/** Whether anybody gives a variable of Swift another value, as far as its name tells: a method that is called on it fills
 *  what is there, and leaves nothing as it is. */
function whoIsReset(units: readonly UnitMentions[]): (variable: VariableInfo) => boolean {
  const names = new Set(units.flatMap(({ mentions }) => [...mentions.reassigned]));
  const isSetByKey = units.some(({ mentions }) => SETS_BY_TEXT.some((name) => mentions.calls.has(name)));
  const labels = labelsIn(units);
  return ({ fact: { name, modifiers }, owner }) =>
    isSetByKey ||
    (owner?.kind !== 'class' && labels.has(name)) ||
    [...modifiers].some((word) => WRAPPED.test(word)) ||
    [name, `_${name}`, `$${name}`].some((it) => names.has(it));
}

/** Whether anybody puts something into a variable, as far as its name tells. */
function whoIsSet(units: readonly UnitMentions[]): (variable: VariableInfo) => boolean {
  // `setKind:`, `setValue:forKey:`
  const names = new Set(units.flatMap(({ mentions }) => [...mentions.assigned, ...mentions.calls.keys()]));
  const labels = labelsIn(units);
  return ({ fact: { name, modifiers }, owner, file }) =>
    // a class is made with what its own initialiser takes, which then sets it
    ((owner?.kind !== 'class' || file.traits.namesPropertiesWhenMade) && labels.has(name)) ||
    [...modifiers].some((word) => WRAPPED.test(word)) ||
    [name, `_${name}`, `$${name}`, `set${name.slice(0, 1).toUpperCase()}${name.slice(1)}`].some((it) =>
      names.has(it),
    ) ||
    labels.has('forKey');
}

/** What anything that is passed is called where it is. */
function labelsIn(units: readonly UnitMentions[]): ReadonlySet<string | undefined> {
  const calls = units.flatMap(({ mentions }) => [...mentions.calls.values()].flat());
  return new Set(calls.flatMap(({ args }) => args.map(({ label }) => label)));
}

/** Filled by a wrapper. What a view keeps itself is not. */
const WRAPPED = /^@(?!State\b|StateObject\b|Published\b|MainActor\b|ObservationIgnored\b)[A-Z]/;
