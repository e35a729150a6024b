/**
 * Texts that the app itself keeps by a key, in the user's defaults or a package that does the same: nothing is
 * known of one but that the app put it there, and what it is where nothing is kept yet.
 */
import type { Expression } from '../../facts/facts.ts';
import { packageOf } from '../../models/foreign-paths.ts';
import { FILES } from '../../models/storage.ts';
import { type StoreCall, storeCalls, storeCallsAt } from '../../models/storage-calls.ts';
import type { Call } from '../../program/mentions.ts';
import type { Given } from '../calls/calls.ts';
import type { Typed } from '../calls/frames.ts';

/** Which place of a list a number is that was kept is asked for by nobody. */
const NUMBERS = /^(?:get)?(?:int|integer|long|double|float|number|bool)/i;

/** What a call that gets such a text is told to give where nothing is kept; undefined for any other call. */
export function keptElse(
  name: string,
  base: Typed | undefined,
  given: readonly Given[],
  call: Call,
  path: string | undefined,
  /** The type around: what is added to a store calls it by the bare name. */
  owner?: string,
): readonly Given[] | undefined {
  if (NUMBERS.test(name)) return undefined;
  const onPath = path !== undefined && !packageOf(path) ? storeCallsAt(path) : [];
  const rows = [...onPath, ...(storeCalls(name) ?? []).filter(({ store }) => isOn(store, base, call, path, owner))];
  const row = rows.find(getsByKey);
  return row && given.filter((_, index) => index >= row.args.length);
}

function getsByKey({ does, on, args, store }: StoreCall): boolean {
  return does === 'gets' && on === 'store' && store.name !== FILES && args.some(({ role }) => role === 'key');
}

/** Whether a call is on a store: by the type of what it is on, or by a name that leads there. */
function isOn(
  { types = [] }: StoreCall['store'],
  base: Typed | undefined,
  { callee }: Call,
  path = '',
  owner?: string,
): boolean {
  const around = callee.kind === 'name' ? owner : undefined;
  const names = [base?.type?.name, around, ...namesBefore(callee), ...path.split(/[#.]/)];
  return types.some((type) => names.includes(type));
}

function namesBefore(callee: Expression): readonly string[] {
  const of = callee.kind === 'member' ? callee.of : callee.kind === 'call' ? callee.callee : undefined;
  if (!of) return [];
  return of.kind === 'name' || of.kind === 'member' ? [of.name, ...namesBefore(of)] : namesBefore(of);
}
