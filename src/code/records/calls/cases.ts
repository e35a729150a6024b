/**
 * Functions that are followed once for each case of an enum: where a caller says which one is meant, and, of what names a
 * place by it, where nobody does.
 */
import type { TypeName } from '../../facts/facts.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { lineage } from '../../program/inheritance.ts';
import { callableNamed, declaredType } from '../../program/named.ts';
import { type FunctionInfo, findTypeInfo, type TypeInfo, type VariableInfo } from '../../program/program.ts';
import { caseMeant, choiceOf, SELF } from '../branches/branches.ts';
import { memoize, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import { nameOfVariable, rawOf } from '../stores/place-names.ts';
import type { Call } from '../values.ts';
import type { Bound } from './bound.ts';
import { keysOf } from './named-keys.ts';

/** Whether it is what gives one case or another of an enum, and no case: `step.next`. */
export function isOtherCase(taint: Taint, type: TypeName | undefined, place: string): boolean {
  const choice = choiceOf(taint.program, type);
  return choice !== undefined && ![...choice.cases.keys()].some((each) => rawOf(choice, each) === place);
}

/** What is told of a member of an enum by the case that it is of. */
export function boundToCase(
  taint: Taint,
  getter: FunctionInfo,
  base: TaintTyped,
  frame: TaintFrame,
): Bound | undefined {
  if (!keysOf(taint, getter).has(SELF)) return undefined;
  const place = caseMeant(taint, base, undefined, frame);
  return place === undefined ? undefined : boundToPlace(place);
}

/** The same of each case of the enum, where nothing tells which one is meant of what names a place by its own, or by one that
 *  it is given. */
export function boundToEach(taint: Taint, info: FunctionInfo, bound: Bound | undefined): readonly Bound[] {
  const keys = keysOf(taint, info);
  if (keys.size === 0) return [];
  const isItself = info.owner !== undefined && keys.has(SELF) && !bound?.places.has(SELF);
  if (isItself && taint.memo.has(`named by its case ${info.id}`)) return boundToCases(info.owner, SELF, bound);
  const [given, ...more] = info.fact.parameters.filter(({ name }) => keys.has(name) && !bound?.places.has(name));
  const choice = given && !given.default && more.length === 0 ? choiceOf(taint.program, given.type) : undefined;
  if (!given || !choice) return [];
  const { reassigned } = mentionsOf(info.fact.body);
  return namesEntry(taint, info, given.name) && !reassigned.has(given.name)
    ? boundToCases(choice, given.name, bound)
    : [];
}

/** The case that a property of each object of a type is: `var service: Service { .clinic }`. */
export function caseSaid(
  taint: Taint,
  variable: VariableInfo,
  type: TypeName | undefined,
  frame: TaintFrame,
): string | undefined {
  const choice = variable.others?.length ? undefined : choiceOf(taint.program, type);
  const place = choice && nameOfVariable(taint, variable, frame, 0);
  return place === undefined || isOtherCase(taint, type, place) ? undefined : place;
}

/** Whether what a function does depends on a case that an object of a protocol says, of which the caller passes one class. */
export function asksForCase(taint: Taint, { name }: TypeName): boolean {
  const info = declaredType(taint.program, name);
  if (info?.kind !== 'protocol') return false;
  return memoize(taint, `says a case ${info.id}`, () =>
    lineage(taint.program, info).some(({ variables }) =>
      [...variables.values()].some(({ fact }) => choiceOf(taint.program, fact.type) !== undefined),
    ),
  );
}

/** The case that a caller tells a function; and the place, of one that makes an object around what is there: what it calls for
 *  that is done for this one. */
export function caseTold(taint: Taint, info: FunctionInfo, bound: Bound | undefined): string | undefined {
  if (!bound || bound.places.size === 0) return undefined;
  const { program } = taint;
  const told = info.fact.parameters.flatMap(({ name, type }) => {
    const place = bound.places.get(name);
    return place !== undefined && (choiceOf(program, type) || makesObject(taint, info)) ? [`${name}:${place}`] : [];
  });
  return told.length > 0 ? told.join(' ') : undefined;
}

/** Whether a function makes an object of the app's: `Lines(box)`, `Lines.of(box)`. */
function makesObject(taint: Taint, { id, fact }: FunctionInfo): boolean {
  const isMaking = ({ callee }: Call): boolean => {
    if (callee.kind === 'type') return findTypeInfo(taint.program, callee.type.name) !== undefined;
    const of = callee.kind === 'member' && callee.of ? callee.of : callee;
    return of.kind === 'name' && findTypeInfo(taint.program, of.name) !== undefined;
  };
  return memoize(taint, `makes an object ${id}`, () => ({
    is: [...mentionsOf(fact.body).calls.values()].some((calls) => calls.some(isMaking)),
  })).is;
}

/** Functions that hand a case on to one another: further than that is not looked. */
const DEEPEST = 3;

/** Whether a parameter tells which entry of a table is meant, here or where it is handed on. */
function namesEntry(taint: Taint, { id, fact }: FunctionInfo, name: string, depth = 0): boolean {
  return memoize(taint, `names an entry ${id} ${name}`, () => {
    const { keys, calls } = mentionsOf(fact.body);
    if (keys.has(name)) return true;
    const isHanded = ({ args }: Call, to: FunctionInfo): boolean =>
      args.some(({ label, value }, index) => {
        const { parameters } = to.fact;
        const given = parameters.find((each) => label !== undefined && each.label === label) ?? parameters[index];
        return value.kind === 'name' && value.name === name && given && namesEntry(taint, to, given.name, depth + 1);
      });
    return (
      depth < DEEPEST &&
      [...calls].some(([called, all]) =>
        callableNamed(taint.program, called)
          .slice(0, 3)
          .some((to) => all.some((call) => isHanded(call, to))),
      )
    );
  });
}

function boundToCases(of: TypeInfo, name: string, bound: Bound | undefined): readonly Bound[] {
  const cases = [...of.cases.keys()].flatMap((each) => rawOf(of, each) ?? []);
  return cases.length > MOST_CASES ? [] : cases.map((place) => boundToPlace(place, bound, name));
}

function boundToPlace(place: string, bound?: Bound, name = SELF): Bound {
  const places = new Map([...(bound?.places ?? []), [name, place]]);
  return { ...bound, types: bound?.types ?? new Map(), places, key: `${bound?.key ?? ''} ${name}:${place}` };
}

/** Cases of which each is taken for meant. */
const MOST_CASES = 20;
