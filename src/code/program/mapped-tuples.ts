/**
 * `C.allCases.map { ($0, $0.type) }` where rows with names are wanted, `[(kind: C, type: HKClinicalType)]`: what the closure
 * gives has them, as a tuple that is written at such a place has.
 */
import type { TypeName } from '../facts/facts.ts';
import { elementType } from '../facts/type-names.ts';
import type { Call } from './mentions.ts';
import { type Program, tupleMeant } from './program.ts';

const GIVES_ROWS: ReadonlySet<string> = new Set(['map', 'compactMap']);

const named = new WeakMap<Call, Call>();

export function withRowsNamed(program: Program, call: Call, name: string, wanted: TypeName | undefined): Call {
  if (!wanted || !GIVES_ROWS.has(name)) return call;
  const [only, ...more] = call.args;
  if (only?.value.kind !== 'closure' || only.value.body.result || more.length > 0) return call;
  const element = elementType(wanted);
  const row = element === wanted ? undefined : tupleMeant(program, element);
  if (!row) return call;
  const known = named.get(call);
  if (known) return known;
  const { body } = only.value;
  const made = { ...call, args: [{ ...only, value: { ...only.value, body: { ...body, result: row } } }] };
  named.set(call, made);
  return made;
}
