/**
 * Containers of dependency injection, in the flow of types: what is registered for a type is what it is resolved to.
 */

import type { TypeName } from '../../facts/facts.ts';
import { languageOf } from '../../facts/source.ts';
import { elementType } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import {
  ASKS_BY_NAME,
  ASKS_CONTAINER,
  FACTORIES,
  GIVES_WHAT_IS_WANTED,
  PARAMETER_FACTORY,
  takesForContainer,
} from '../../models/containers.ts';
import { containerCall, nameInContainer, typesRegistered } from '../../program/containers.ts';
import { lineage } from '../../program/inheritance.ts';
import type { Call } from '../../program/mentions.ts';
import { findTypeInfo, resolveAlias, type TypeInfo } from '../../program/program.ts';
import { type Analysis, memoize, newCell, put, unknownValue, whenEmpty } from '../analysis.ts';
import type { Given } from '../calls/calls.ts';
import type { Frame, Typed } from '../calls/frames.ts';
import { callValues } from '../calls/function-values.ts';
import { NO_TAGS, type Value } from '../values.ts';
import { anyOf, starOf } from './things.ts';

/** All that is registered for a type, or by one name for it. */
function registered(analysis: Analysis, type: string, name = ''): Cell<Value> {
  return memoize(analysis, `registered ${type} ${name}`, () => newCell(analysis));
}

/** What is registered by a name for a type; where nothing is seen to be, all that is registered for it. */
function registeredBy(analysis: Analysis, type: string, name: string | undefined): Cell<Value> {
  if (name === undefined) return registered(analysis, type);
  const cell = newCell(analysis);
  analysis.solver.flow(registered(analysis, type, name), cell);
  whenEmpty(analysis, cell, 'field', () => analysis.solver.flow(registered(analysis, type), cell));
  return cell;
}

/** What is passed where a type is resolved: Swinject's `resolve(Feed.self, argument: topic)`. */
function argumentsFor(analysis: Analysis, type: string): readonly Cell<Value>[] {
  return memoize(analysis, `arguments for ${type}`, () => Array.from({ length: 3 }, () => newCell(analysis)));
}

/** A call that registers or resolves. Undefined for any other. */
export function callContainer(
  analysis: Analysis,
  name: string,
  given: readonly Given[],
  call: Call,
  frame: Frame,
): Typed | undefined {
  if (!frame.file.traits.isNative) {
    if (isTaking(name, given)) return takeForContainer(analysis, name, given, call, frame);
    const factory = ASKS_CONTAINER.has(name) ? factoryIn(analysis, call.types?.at(-1)) : undefined;
    return factory && { cell: factory };
  }
  const contained = containerCall(name, call);
  const [type] = given;
  if (!contained || !type) return undefined;
  const cell = newCell(analysis);
  const by = nameInContainer(analysis.program, name, call) || undefined;
  if (contained.makers) {
    const makers = given.filter((_, at) => contained.makers?.includes(at));
    const passed = (made: Cell<Value>): Given => ({ cell: made, isTrailing: false, expression: call });
    analysis.solver.watch(type.cell, (value) => {
      if (value.kind !== 'type') return;
      // the resolver, and what is passed where it is resolved
      const taken = [newCell(analysis), ...argumentsFor(analysis, value.name)].map(passed);
      for (const maker of makers) callValues(analysis, maker.cell, taken, call, frame, cell);
      analysis.solver.flow(cell, registered(analysis, value.name));
      if (by !== undefined) analysis.solver.flow(cell, registered(analysis, value.name, by));
    });
    return { cell: newCell(analysis) };
  }
  analysis.solver.watch(type.cell, (value) => {
    if (value.kind !== 'type') return;
    analysis.solver.flow(registeredBy(analysis, value.name, by), cell);
    const first = given.findIndex(({ label }) => label === 'argument' || label === 'arguments');
    for (const [index, into] of (first < 0 ? [] : argumentsFor(analysis, value.name)).entries()) {
      const argument = given[first + index];
      if (argument) analysis.solver.flow(argument.cell, into);
    }
  });
  whenEmpty(analysis, cell, 'unknown', () =>
    put(analysis, cell, unknownValue('what `resolve` gives is not known here', call.site)),
  );
  return { cell };
}

/** `AddSingleton(source)`, `AddSingleton(provider => new Source(…))`: the container hands on an object by each type that it
 *  is of. A class it makes itself: any object of it. */
function takeForContainer(analysis: Analysis, name: string, given: readonly Given[], call: Call, frame: Frame): Typed {
  const { program, solver } = analysis;
  const taken = newCell(analysis);
  const by = nameInContainer(analysis.program, name, call) || undefined;
  const enter = (type: TypeInfo, value: Value): void => {
    for (const { name: as } of typesRegistered(program, name, call, lineage(program, type))) {
      put(analysis, registered(analysis, as), value);
      if (by !== undefined) put(analysis, registered(analysis, as, by), value);
    }
  };
  for (const { cell, expression } of given.slice(-1)) {
    // what makes what is taken is not taken itself
    if (expression.kind !== 'closure') solver.flow(cell, taken);
    callValues(analysis, cell, [{ cell: newCell(analysis), isTrailing: false, expression: call }], call, frame, taken);
  }
  const factory = factoryIn(analysis, call.types?.at(-1));
  if (factory) solver.flow(taken, factory, (value) => (value.kind === 'function' ? value : undefined));
  solver.watch(taken, (value) => {
    if (value.kind === 'object' && value.thing.type) enter(value.thing.type, value);
    if (by !== undefined && isPlainValue(value)) put(analysis, registered(analysis, OF_SYSTEM, by), value);
    const made = value.kind === 'type' ? findTypeInfo(program, value.name) : undefined;
    if (made) enter(made, { kind: 'object', thing: starOf(analysis, made), tags: NO_TAGS });
  });
  return { cell: newCell(analysis) };
}

/** What a container has that is called: a delegate of C#, `Func<Kind, Feed>`. */
export function factoryIn(analysis: Analysis, type: TypeName | undefined): Cell<Value> | undefined {
  const meant = type && resolveAlias(analysis.program, type);
  return meant?.name === '->' ? registered(analysis, keyOf(meant)) : undefined;
}

function keyOf({ name, args }: TypeName): string {
  return `${name}<${args.map(keyOf).join()}>`;
}

/** A common word takes a function that makes what is taken: `single { Source(…) }`. */
function isTaking(name: string, given: readonly Given[]): boolean {
  return takesForContainer(name) && (/^[A-Z]/.test(name) || given.at(-1)?.isTrailing === true);
}

/** `Screen(get())`: whatever a container was given of the type that the place wants, else any object of it. */
export function resolveWanted(
  analysis: Analysis,
  name: string,
  call: Call,
  frame: Frame,
  expected: TypeName | undefined,
): Typed | undefined {
  if (!expected || frame.file.traits.isNative) return undefined;
  const by = nameInContainer(analysis.program, name, call) || undefined;
  const isWanted = languageOf(frame.file.path) === 'kotlin' && GIVES_WHAT_IS_WANTED.has(name);
  if (!isWanted && (by === undefined || !ASKS_BY_NAME.has(name))) return undefined;
  const info = findTypeInfo(analysis.program, elementType(expected).name);
  if (!info && by !== undefined) return { cell: namedValue(analysis, name, by, call), type: expected };
  if (!info || info.cases.size > 0) return undefined;
  const cell = newCell(analysis);
  analysis.solver.flow(registeredBy(analysis, info.name, by), cell);
  whenEmpty(analysis, cell, 'receiver', () => put(analysis, cell, anyOf(analysis, info, call.site)));
  return { cell, type: expected };
}

/** Stands for all types that are not the app's own. */
const OF_SYSTEM = '';

/** A clinical type, a text, or the like. */
function isPlainValue({ kind }: Value): boolean {
  return kind === 'clinical' || kind === 'constant' || kind === 'case' || kind === 'other-type';
}

/** What is no object of the app's, by the name that it is registered by. */
function namedValue(analysis: Analysis, name: string, by: string, call: Call): Cell<Value> {
  const cell = newCell(analysis);
  analysis.solver.flow(registered(analysis, OF_SYSTEM, by), cell);
  whenEmpty(analysis, cell, 'unknown', () =>
    put(analysis, cell, unknownValue(`what \`${name}\` gives is not known here`, call.site)),
  );
  return cell;
}

/** What a container gives a constructor for a parameter of a type: all that it was given of it. */
export function injected(analysis: Analysis, type: TypeInfo): Cell<Value> {
  return registered(analysis, type.name);
}

/** Factory's `self { Live() }`, `self { topic in Feed(topic) }`, `Factory(self) { … }`: what is declared by it is called, with
 *  what the closure takes. Whether it is never anything but called. */
export function keepFactory(
  { solver }: Analysis,
  name: string,
  given: readonly Given[],
  { resultType }: Pick<Frame, 'resultType'>,
  cell: Cell<Value>,
): boolean {
  const declared = name === 'self' ? (resultType?.name ?? '') : name;
  const maker = given.at(-1);
  if (!maker?.isTrailing || !FACTORIES.has(declared)) return false;
  solver.flow(maker.cell, cell, (value) => (value.kind === 'function' ? value : undefined));
  return declared === PARAMETER_FACTORY;
}

/** Calls what is held, by a name of its own: `feed.callAsFunction(.labs)`, Factory's `feed.resolve(.labs)`. */
export const CALLS_WHAT_IS_HELD: ReadonlySet<string> = new Set(['callAsFunction', 'resolve']);
