/** What reads a store, handed on by its name: `ValueObservation.tracking(Plan.fetchAll)`. */
import type { Expression } from '../facts/facts.ts';
import { wordsAt } from '../languages/words.ts';
import { storeCalls } from '../models/storage-calls.ts';
import { newCell, type Taint, type TaintFrame } from './state.ts';
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
