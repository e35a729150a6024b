/** What reads a store, handed on by its name, `ValueObservation.tracking(Plan.fetchAll)`, or given the store later. */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { wordsAt } from '../../languages/words.ts';
import { storeCalls } from '../../models/storage-calls.ts';
import type { SystemCall } from '../calls/unknown.ts';
import { link, memoize, newCell, type Taint, type TaintFrame } from '../state.ts';
import type { Made, TaintValue } from '../values.ts';
import { isMeant, receiverNames } from './store-rows.ts';

type Member = Extract<Expression, { kind: 'member' }>;

const known = new WeakMap<Member, Expression>();

/** The function that does it, given what it reads from. Undefined for what is no such member of a type. */
export function readerNamed(taint: Taint, member: Member, type: string, frame: TaintFrame): Expression | undefined {
  const rows = (storeCalls(member.name) ?? []).filter(({ on, does }) => on === 'type' && does === 'gets');
  const names = rows.length > 0 ? receiverNames(taint, { cell: newCell(taint), root: type }) : [];
  if (!member.of || !rows.some((row) => isMeant(taint, row, names, frame))) return undefined;
  const words = wordsAt(member.site);
  const from = '\0from';
  const made = known.get(member) ?? words.closure([from], [words.give(words.call(member, [words.name(from)]))]);
  known.set(member, made);
  return made;
}

/** Who reads for an observation of GRDB. */
function readersOf(taint: Taint): Set<Made> {
  return memoize(taint, 'readers', () => new Set<Made>());
}

/** `ValueObservation.tracking { db in … }.removeDuplicates()`: who reads goes with the observation. */
export function passReader(taint: Taint, { name, receiver, given }: SystemCall, into: Cell<TaintValue>): void {
  if (!receiver || !taint.imports.has('GRDB')) return;
  const readers = readersOf(taint);
  const isMade = receiver.root === 'ValueObservation' && name.startsWith('tracking');
  for (const { typed } of isMade ? given : [])
    link(taint, typed.cell, into, (value) => {
      if (value.kind === 'function') readers.add(value.made);
      return value.kind === 'function' ? value : undefined;
    });
  link(taint, receiver.cell, into, (value) =>
    value.kind === 'function' && readers.has(value.made) ? value : undefined,
  );
}

/** `observation.values(in: queue)`: it reads that database. */
export function startReader(taint: Taint, { receiver, given }: SystemCall): void {
  const from = given.find(({ argument }) => argument.label === 'in')?.typed;
  if (!receiver || !from || !taint.imports.has('GRDB')) return;
  taint.solver.watch(receiver.cell, (value) => {
    const first = value.kind === 'function' && readersOf(taint).has(value.made) && value.made.closure?.parameters[0];
    if (first) link(taint, from.cell, first.cell);
  });
}
