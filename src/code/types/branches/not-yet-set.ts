/**
 * Branches that are entered before anything is set, where no type says so: a parameter that is handed what may be `nil`, a state
 * of JavaScript that begins as `null`, a field of Objective-C or C# that begins as zero, which is the first case of an enum.
 */
import type { Case, Pattern } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import type { Cell } from '../../flow/solver.ts';
import { isInitialiser } from '../../program/called-on-types.ts';
import { typesWithCase } from '../../program/named.ts';
import type { Program, TypeInfo, VariableInfo } from '../../program/program.ts';
import { listUnits } from '../../program/units.ts';
import { ANYTHING, type Analysis, whenEmpty } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import type { Value } from '../values.ts';
import type { Branch } from './gates.ts';

/** How far what is not set is looked for. */
const MOST_CELLS = 2_000;

/** Opens the branches for what is not set yet, once all that is seen to be set has come. */
export function openForUnset(
  analysis: Analysis,
  subject: Cell<Value>,
  cases: readonly Case[],
  branches: readonly Branch[],
  { file }: Frame,
): void {
  const language = languageOf(file.path);
  const hasZero = language === 'objective-c' || language === 'c-sharp';
  const mayTake = cases.flatMap(({ patterns }, index) => {
    const isTaken = (it: Pattern): boolean => takesNothing(it) || (hasZero && isFirst(analysis.program, it));
    return patterns.length === 0 || patterns.some(isTaken) ? index : [];
  });
  if (mayTake.length === 0) return;
  const act = (): void => {
    if (subject.values.length > 0 && beginsUnset(analysis, subject))
      for (const index of mayTake) branches[index]?.let(ANYTHING);
  };
  whenEmpty(analysis, subject, 'branch', act, () => true);
}

/** Whether a pattern matches `nil`. */
export function takesNothing(pattern: Pattern): boolean {
  if (pattern.kind === 'case') return pattern.name === 'none';
  if (pattern.kind === 'value') return pattern.value.kind === 'literal' && pattern.value.value === null;
  return pattern.kind === 'any' || pattern.kind === 'name';
}

/** Whether a pattern names the first case of an enum. */
function isFirst(program: Program, pattern: Pattern): boolean {
  const value = pattern.kind === 'value' ? pattern.value : undefined;
  const named = value?.kind === 'name' || value?.kind === 'member' ? value.name : undefined;
  const name = pattern.kind === 'case' ? pattern.name : named;
  if (name === undefined) return false;
  return (
    firstConstants(program).has(name) || typesWithCase(program, name).some(({ cases }) => [...cases.keys()][0] === name)
  );
}

const knownFirst = new WeakMap<Program, ReadonlySet<string>>();

/** The members of an enum of Objective-C are constants of its type: the names of those that stand first. */
function firstConstants(program: Program): ReadonlySet<string> {
  const known = knownFirst.get(program);
  if (known) return known;
  const first = new Map<string, VariableInfo>();
  for (const variable of program.everyVariable) {
    const { owner, file, fact } = variable;
    if (owner || !fact.type || languageOf(file.path) !== 'objective-c') continue;
    const key = `${file.path} ${fact.type.name}`;
    const before = first.get(key);
    if (!before || fact.site.start < before.fact.site.start) first.set(key, variable);
  }
  const found = new Set([...first.values()].map(({ fact }) => fact.name));
  knownFirst.set(program, found);
  return found;
}

/** Whether what is not set comes to a cell. */
function beginsUnset(analysis: Analysis, subject: Cell<Value>): boolean {
  const { nothing, solver, program } = analysis;
  const isOwn = ({ variable }: { readonly variable: VariableInfo }): boolean => setByItself(program).has(variable);
  const reached = new Set([...nothing.nulls, ...nothing.unset.filter(isOwn).map(({ cell }) => cell)]);
  for (const cell of reached) {
    if (cell === subject) return true;
    if (reached.size < MOST_CELLS) for (const { to } of solver.flowsFrom(cell)) reached.add(to);
  }
  return reached.has(subject);
}

const known = new WeakMap<Program, ReadonlySet<VariableInfo>>();

/** Fields without a first value that an object sets by itself, later than it is made: who makes it sets all others. */
function setByItself(program: Program): ReadonlySet<VariableInfo> {
  const found = known.get(program);
  if (found) return found;
  const set = new Set<VariableInfo>();
  const made = new Map<TypeInfo, Set<string>>();
  const later = new Map<TypeInfo, Set<string>>();
  for (const { unit, mentions } of listUnits(program)) {
    const owner = unit.kind === 'function' ? unit.info.owner : undefined;
    if (!owner || unit.kind !== 'function' || mentions.assigned.size === 0) continue;
    const into = isInitialiser(unit.info.fact) ? made : later;
    const names = into.get(owner) ?? new Set();
    into.set(owner, names);
    for (const name of mentions.assigned) names.add(name);
  }
  for (const variable of program.everyVariable) {
    const { owner, fact, file } = variable;
    if (!owner || fact.value || fact.isConstant || fact.type?.mayBeNil || languageOf(file.path) === 'swift') continue;
    const names = [fact.name, `_${fact.name}`];
    const isTaken = (owner.functions.get('init') ?? []).some((init) =>
      init.fact.parameters.some(({ name }) => name.toLowerCase() === fact.name.toLowerCase()),
    );
    const isIn = (all: Map<TypeInfo, Set<string>>): boolean => names.some((name) => all.get(owner)?.has(name));
    if (isIn(later) && !isIn(made) && !isTaken) set.add(variable);
  }
  known.set(program, set);
  return set;
}
