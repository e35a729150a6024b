/**
 * Factory's containers, in the flow of records: what a container declares is called for what its closure makes, and what
 * is done to it before, `.singleton`, `.scope(.session)`, leaves it what it is. https://github.com/hmlongco/Factory
 */
import { FACTORIES } from '../../models/containers.ts';
import type { Program } from '../../program/program.ts';
import { listUnits } from '../../program/units.ts';
import type { Given } from '../hits.ts';
import { joined, memoize, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';
import type { TaintValue } from '../values.ts';

/** Whether it is what a container declares. */
export function isFactory({ type }: Pick<TaintTyped, 'type'>): boolean {
  return type !== undefined && FACTORIES.has(type.name);
}

/** `self { Live() }`, `Factory(self) { Live() }`: what makes it, as what is declared by it. Undefined for any other call. */
export function keepFactory(
  taint: Taint,
  name: string,
  given: readonly Given[],
  frame: TaintFrame,
): TaintTyped | undefined {
  const { resultType, file } = frame;
  const declared = name === 'self' ? resultType?.name : name;
  const maker = given.at(-1);
  if (!file.traits.isNative || declared === undefined || !FACTORIES.has(declared)) return undefined;
  if (!maker?.argument.isTrailing) return undefined;
  const isNew = !saysScope(taint);
  const cell = joined(taint, [maker.typed.cell], (value) =>
    value.kind === 'function' ? withEach(taint, value, isNew) : undefined,
  );
  return { cell, ...(resultType && FACTORIES.has(resultType.name) && { type: resultType }) };
}

type OfFunction = Extract<TaintValue, { kind: 'function' }>;

/** The same function, each call of which makes one of its own, or none. */
function withEach(taint: Taint, value: OfFunction, isNew: boolean): OfFunction {
  const { isOfEachCall: _, ...made } = value.made;
  const key = `${made.id} ${isNew ? 'makes anew' : 'makes one'}`;
  const id = memoize(taint, key, () => taint.nextId());
  return { ...value, made: { ...made, id, ...(isNew && { isOfEachCall: true as const }) } };
}

/** What is done to what a container declares leaves it what it is; but that who asks may get what another has, by its scope.
 *  https://hmlongco.github.io/Factory/documentation/factorykit/scopes */
export function withScope(taint: Taint, factory: TaintTyped, name: string): TaintTyped {
  if (LEAVES_NEW.has(name)) return factory;
  const kept = (value: TaintValue): TaintValue =>
    value.kind === 'function' && value.made.isOfEachCall ? withEach(taint, value, false) : value;
  return { ...factory, cell: joined(taint, [factory.cell], kept) };
}

const LEAVES_NEW: ReadonlySet<string> = new Set(['unique', 'onPreview', 'onTest', 'onSimulator', 'resolve']);

/** Whether code of the app says which scope all of a container have. */
function saysScope({ program }: Taint): boolean {
  const known = scoped.get(program);
  if (known !== undefined) return known;
  const found = listUnits(program).some(({ mentions }) => mentions.names.has('defaultScope'));
  scoped.set(program, found);
  return found;
}

const scoped = new WeakMap<Program, boolean>();

/** Calls for what is made: `feed()`, `feed.resolve(.labs)`. */
export const RESOLVES: ReadonlySet<string> = new Set(['resolve', 'callAsFunction']);
