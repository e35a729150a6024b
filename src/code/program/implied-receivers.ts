/**
 * Blocks of Kotlin that have a receiver: `shelf.apply { add(kind) }`, `shelf { kind = labs }`. What a block is given is `it`;
 * a name that means nothing else is asked of that.
 */

import { type Expression, GIVEN } from '../facts/facts.ts';
import type { Traits } from '../facts/traits.ts';
import { collectionMethod } from '../models/collections.ts';
import { calledAnywhere } from './called.ts';
import type { Call } from './mentions.ts';
import { membersNamed } from './named.ts';
import type { Program } from './program.ts';

type Named = Extract<Expression, { kind: 'name' }>;
type Member = Extract<Expression, { kind: 'member' }>;

/** Of maps, and of texts that are built. */
const PUTS = /^(?:put(?:All|IfAbsent)?|append(?:Line)?)$/;

const calls = new WeakMap<Call, Call>();
const members = new WeakMap<Named, Member>();

/** `add(kind)` as `it.add(kind)`; undefined where nothing has such a method. */
export function calledOnGiven(program: Program, call: Call, { hasReceivers }: Traits): Call | undefined {
  const { callee } = call;
  if (!hasReceivers || callee.kind !== 'name' || callee.name === GIVEN) return undefined;
  const isKnown =
    collectionMethod('types', callee.name)?.stores !== undefined ||
    PUTS.test(callee.name) ||
    calledAnywhere(program, callee.name, call).length > 0;
  if (!isKnown) return undefined;
  const found = calls.get(call) ?? { ...call, callee: memberOf(callee) };
  calls.set(call, found);
  return found;
}

/** `kind` as `it.kind`; undefined where nothing has such a property. */
export function readOfGiven(program: Program, name: Named, { hasReceivers }: Traits): Member | undefined {
  if (!hasReceivers || name.name === GIVEN || membersNamed(program, name.name).length === 0) return undefined;
  const found = members.get(name) ?? memberOf(name);
  members.set(name, found);
  return found;
}

function memberOf({ name, site }: Named): Member {
  return { kind: 'member', of: { kind: 'name', name: GIVEN, site }, name, site };
}
