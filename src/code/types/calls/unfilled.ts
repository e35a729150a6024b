/**
 * Calls on what nobody fills: `visits?.load()`, where the variable holds nothing for good. They are never made.
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { neverGiven } from '../../program/never-given.ts';
import { findTypeInfo, findVariable, type Program, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { saidIn, typeSaid } from '../../program/said.ts';
import { ownerOf, type UnitMentions } from '../../program/units.ts';
import type { FindPlaces } from '../../program/unrun.ts';
import { type Analysis, memoize } from '../analysis.ts';
import { noteBehind } from '../branches/behind.ts';
import { isSaidHereAlone } from '../branches/said-here.ts';
import { findUnfilled, reachOfNothing } from '../nothing.ts';
import type { Value } from '../values.ts';

interface Unfilled {
  readonly variables: ReadonlySet<VariableInfo>;
  readonly types: ReadonlySet<TypeInfo>;
  readonly units: readonly UnitMentions[];
}

/** Looks for the variables that are never filled, among all the code there is. */
export function noteUnfilled(analysis: Analysis, units: readonly UnitMentions[]): void {
  const { findPlaces, namedElsewhere, program } = analysis;
  const left = findPlaces ? leftOut(program, findPlaces) : [];
  const found = namedElsewhere ? findUnfilled(program, units, namedElsewhere) : [];
  const variables = new Set([...found, ...left]);
  if (variables.size === 0) return;
  const types = [...variables].flatMap(({ fact: { type } }) => (type && findTypeInfo(program, type.name)) ?? []);
  memoize(analysis, 'unfilled', (): Unfilled => ({ variables, types: new Set(types), units }));
  noteCallsOn(analysis, left, units);
}

/** `extra?.read()`: where nobody gives one, nothing makes the call. */
function noteCallsOn(analysis: Analysis, left: readonly VariableInfo[], units: readonly UnitMentions[]): void {
  const { program } = analysis;
  const names = new Set(left.map(({ fact }) => fact.name));
  const variables = new Set(left);
  for (const { unit, mentions } of names.size > 0 ? units : []) {
    if (![...mentions.names].some((name) => names.has(name))) continue;
    const { locals } = saidIn(unit);
    const isLeft = (of: Expression | undefined): boolean => {
      if (of?.kind === 'operation' && of.operator === '!') return isLeft(of.operands[0]);
      if ((of?.kind !== 'name' && of?.kind !== 'member') || !names.has(of.name)) return false;
      const isOwn = of.kind === 'name' && !locals.has(of.name);
      const type = of.kind === 'member' ? of.of && typeSaid(program, of.of, unit, locals) : undefined;
      const owner = isOwn ? ownerOf(unit) : type;
      const variable = owner && findVariable(program, owner, of.name);
      return variable !== undefined && variables.has(variable);
    };
    for (const call of [...mentions.calls.values()].flat())
      if (call.callee.kind === 'member' && isLeft(call.callee.of)) noteBehind(analysis, call);
  }
}

/** The optionals of objects that everybody leaves out who makes one, in no file that was not opened either. */
export function leftOut(program: Program, findPlaces: FindPlaces): readonly VariableInfo[] {
  const isAlone = ({ fact, owner }: VariableInfo): boolean =>
    [fact.name, ...(owner ? [owner.name] : [])].every((name) => isSaidHereAlone(program, findPlaces, name));
  return neverGiven(program).flatMap(({ field }) => (isAlone(field) ? field : []));
}

function unfilledIn(analysis: Analysis): Unfilled {
  return memoize(analysis, 'unfilled', () => ({ variables: new Set(), types: new Set(), units: [] }));
}

/** Whether some variable of a type is never filled. */
export function isUnfilledType(analysis: Analysis, type: TypeInfo): boolean {
  return unfilledIn(analysis).types.has(type);
}

/** Whether all that leads to an empty cell is known to be nothing, as far as the flow has come. */
export function isNothing(analysis: Analysis, cell: Cell<Value>): boolean {
  const asked = memoize(analysis, 'asked for nothing', () => ({ times: 0 }));
  asked.times += 1;
  if (asked.times > MOST_ASKED) return false;
  const { units, variables } = unfilledIn(analysis);
  return reachOfNothing(analysis.nothing, analysis.solver, units, variables).has(cell);
}

/** How often it is asked: each time goes through all that is known to be nothing. */
const MOST_ASKED = 500;
