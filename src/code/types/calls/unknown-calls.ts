/**
 * Calls to code that is not here.
 */

import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo, type TypeInfo } from '../../program/program.ts';
import { REDUCES, STATE } from '../../program/reducers.ts';
import { findName } from '../../program/scopes.ts';
import { type Analysis, isNobody, newCell, nobody, put, unknownValue, whenEmpty } from '../analysis.ts';
import { defineNative } from '../bridges/bridge.ts';
import { defineConstants } from '../bridges/native-constants.ts';
import { valuesOf } from '../collections/entries.ts';
import { passesPredicates, toFhir } from '../convert.ts';
import { type Outside, recordEscape } from '../escapes.ts';
import { keepFactory } from '../objects/containers.ts';
import { keptElse } from '../objects/kept.ts';
import { anyOf } from '../objects/things.ts';
import { isSinkCall } from '../record-hit.ts';
import { noteHandedOn } from '../strays.ts';
import type { FunctionValue, Thing, Value } from '../values.ts';
import { offer } from '../views/chosen.ts';
import { chooseFreely } from '../views/presented.ts';
import { offeredValue } from '../views/user-choice.ts';
import type { Given } from './calls.ts';
import type { Frame, Typed } from './frames.ts';
import { callValue } from './function-values.ts';

/** What calls nothing of an object of the app's own: what reads it from an environment does so by its class. */
const LEAVES_ALONE = /^(?:environment(?:Object)?|print|debugPrint|dump|type|ObjectIdentifier)$/;

/** A call to code that is not here: closures given to it run, with whatever is at hand; what it returns is unknown. */
export function callUnknown(
  analysis: Analysis,
  name: string,
  base: Typed | undefined,
  given: readonly Given[],
  call: Call,
  frame: Frame,
  isKnown: () => boolean = () => false,
  outside: Outside = { isFollowed: isKnown },
): Typed {
  const { solver } = analysis;
  if (defineConstants(analysis, name, given, call, frame)) return { cell: newCell(analysis) };
  recordEscape(analysis, name, base, given, call, frame, outside);
  const cell = newCell(analysis);
  chooseFreely(analysis, given);
  if (base) offer(analysis, name, given, call, frame);
  if (keepFactory(analysis, name, given, frame, cell)) return { cell };
  if (passesPredicates(name)) {
    // a predicate is the FHIR resource type it names, and a compound one those of its parts
    for (const arg of given) analysis.solver.flow(arg.cell, cell, toFhir);
  }
  const kept = keptElse(name, base, given, call, outside.path, frame.owner?.name);
  for (const arg of kept ?? []) solver.flow(arg.cell, cell, (value) => (value.kind === 'constant' ? value : undefined));
  if (kept) put(analysis, cell, offeredValue(`what \`${name}\` gives is kept by the app`, call.site));
  if (base && !kept) {
    solver.watch(base.cell, (value) => {
      if (value.kind === 'unknown') put(analysis, cell, value);
    });
  }
  const handOutTo = (arg: Given): void => {
    const filled = localFilled(arg.expression, frame);
    if (filled && !isKnown())
      put(analysis, filled, unknownValue(`what \`${name}\` puts there is not known here`, call.site));
    if (!(given.length === 1 && LEAVES_ALONE.test(name))) noteHandedOn(analysis, arg.cell, isKnown);
    solver.watch(arg.cell, (value) => {
      if (isNobody(value)) put(analysis, cell, value);
      if (value.kind === 'object') handOutEntries(analysis, value.thing, call, frame, isKnown);
      if (value.kind !== 'function') return;
      const closure = newCell(analysis);
      handOut(analysis, value.made, base, given, call, frame, closure, isKnown);
      noteHandedOn(analysis, closure, isKnown);
      solver.flow(closure, cell);
    });
  };
  const handOutAll = (): void => given.forEach(handOutTo);
  if (!defineNative(analysis, name, given, call, frame, handOutAll)) handOutAll();
  // where somebody passes something beside nobody, the call is made
  const isMade = (): boolean =>
    cell.values.length === 0 || given.some((arg) => arg.cell.values.some(isNobody) && !arg.cell.values.every(isNobody));
  whenEmpty(
    analysis,
    cell,
    'unknown',
    () => {
      if (isMade() && !isKnown())
        put(analysis, cell, unknownValue(`what \`${name}\` gives is not known here`, call.site));
    },
    isNobody,
  );
  return { cell };
}

/** `[files fileExistsAtPath:path isDirectory:&isFolder]`: a local that is given by its address is set there. */
function localFilled(given: Expression, { scope }: Frame): Cell<Value> | undefined {
  const [of] = given.kind === 'operation' && given.operator === '&' ? given.operands : [];
  const local = of?.kind === 'name' ? findName(scope, of.name) : undefined;
  return local && (local.into ?? local.cell);
}

/** Functions of a library that are among what is given: `<Picker onPick={set} />`. Those of the app's own wait for callers. */
function handOutEntries(analysis: Analysis, thing: Thing, call: Call, frame: Frame, isKnown: () => boolean): void {
  if (thing.form !== 'dictionary' || !analysis.program.traitsOf(thing.site.file).hasKeyedObjects) return;
  analysis.solver.watch(valuesOf(analysis, thing), ({ kind, ...value }) => {
    if (kind !== 'function' || !('made' in value) || value.made.fact?.isPositional) return;
    handOut(analysis, value.made, undefined, [], call, frame, newCell(analysis), isKnown);
  });
}

/** `Reduce { state, action in … }`: any state that is made. Undefined for other calls. */
function stateOf({ program }: Analysis, call: Expression): TypeInfo | undefined {
  const isReducing = call.kind === 'call' && call.callee.kind === 'name' && REDUCES.has(call.callee.name);
  return isReducing ? findTypeInfo(program, STATE) : undefined;
}

/** A function that unknown code will call: with the values it got beside it, or with unknown ones. */
export function handOut(
  analysis: Analysis,
  made: FunctionValue,
  base: Typed | undefined,
  given: readonly Given[],
  call: Expression,
  frame: Frame,
  result: Cell<Value>,
  /** Whether the code is the app's own after all: it calls what it is given by itself. */
  isKnown: () => boolean = () => false,
): void {
  const count = made.method
    ? made.method.fact.parameters.length
    : (made.fact?.parameters.length ?? 0) || (made.fact?.anonymous ?? 0);
  // a query gives its handler samples, never the type it was made with
  const changed = given.find(({ label }) => label === 'queryDescriptors');
  const beside = isSinkCall(call) ? [] : [...(base ? [base] : []), ...given.filter(({ label }) => label === undefined)];
  const state = stateOf(analysis, call);
  const isLinked = call.kind === 'call' && call.callee.kind === 'member' && call.callee.name === 'onOpenURL';
  const names = (made.method?.fact ?? made.fact)?.parameters.map(({ name }) => name) ?? [];
  const parameters = Array.from({ length: count }, (_, index): Given => {
    const cell = newCell(analysis);
    const own = names[index];
    const what = own && !own.startsWith('\0') ? `\`${own}\`` : 'a value';
    // HKObserverQuery says which of its types have changed
    if (changed && index === 1) analysis.solver.flow(changed.cell, cell);
    if (state && index === 0) put(analysis, cell, anyOf(analysis, state, call.site));
    for (const source of beside) {
      analysis.solver.flow(source.cell, cell, (value) =>
        value.kind === 'clinical' || value.kind === 'case' || value.kind === 'other-type' ? value : undefined,
      );
    }
    whenEmpty(analysis, cell, 'unknown', () =>
      put(
        analysis,
        cell,
        isKnown()
          ? nobody(call.site)
          : isLinked
            ? offeredValue(`${what} is a link that is opened`, call.site)
            : unknownValue(`${what} is passed by code that is not here`, call.site, true),
      ),
    );
    return { cell, isTrailing: false, expression: call };
  });
  if (made.path || made.callee) return;
  callValue(analysis, made, parameters, call, frame, result);
}
