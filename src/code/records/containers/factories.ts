/**
 * Factory's containers, in the flow of records: what a container declares is called for what its closure makes, and what
 * is done to it before, `.singleton`, `.scope(.session)`, leaves it what it is. https://github.com/hmlongco/Factory
 */
import { FACTORIES } from '../../models/containers.ts';
import type { Given } from '../hits.ts';
import { joined, type Taint, type TaintFrame, type TaintTyped } from '../state.ts';

/** Whether it is what a container declares. */
export function isFactory({ type }: Pick<TaintTyped, 'type'>): boolean {
  return type !== undefined && FACTORIES.has(type.name);
}

/** `self { Live() }`, `Factory(self) { Live() }`: what makes it, as what is declared by it. Undefined for any other call. */
export function keepFactory(
  taint: Taint,
  name: string,
  given: readonly Given[],
  { resultType, file }: TaintFrame,
): TaintTyped | undefined {
  const declared = name === 'self' ? resultType?.name : name;
  const maker = given.at(-1);
  if (!file.traits.isNative || declared === undefined || !FACTORIES.has(declared)) return undefined;
  if (!maker?.argument.isTrailing) return undefined;
  const cell = joined(taint, [maker.typed.cell], (value) => (value.kind === 'function' ? value : undefined));
  return { cell, ...(resultType && FACTORIES.has(resultType.name) && { type: resultType }) };
}

/** Calls for what is made: `feed()`, `feed.resolve(.labs)`. */
export const RESOLVES: ReadonlySet<string> = new Set(['resolve', 'callAsFunction']);
