/**
 * What a property hands out that says no more than where it is kept, `List<Row> get rows => _rows;`: who puts something into
 * it puts it there.
 */
import type { Expression, VariableFact } from '../facts/facts.ts';
import { findVariable, type Program, type VariableInfo } from './program.ts';

/** How many properties may stand before what is kept. */
const MOST = 4;
/** What takes what is put into a stream is the stream, `_rows.sink`. */
const ENTRANCES: ReadonlySet<string> = new Set(['sink']);

/** The variable that is filled by what is put into one: itself where it keeps what it holds. */
export function behindGetter(program: Program, variable: VariableInfo): VariableInfo {
  let at = variable;
  for (let step = 0; step < MOST; step += 1) {
    const name = nameGiven(at.fact);
    const { owner } = at;
    const next =
      name === undefined ? undefined : owner ? findVariable(program, owner, name) : program.variables.get(name);
    if (!next || next === at) return at;
    at = next;
  }
  return at;
}

function nameGiven({ getter, setter }: VariableFact): string | undefined {
  const [only, more] = setter ? [] : (getter?.body ?? []);
  return only?.kind === 'return' && !more ? nameOf(only.value) : undefined;
}

function nameOf(value: Expression | undefined): string | undefined {
  if (value?.kind === 'cast') return nameOf(value.value);
  if (value?.kind === 'name') return value.name === 'self' ? undefined : value.name;
  if (value?.kind !== 'member' || !value.of) return undefined;
  if (ENTRANCES.has(value.name)) return nameOf(value.of);
  return value.of.kind === 'name' && value.of.name === 'self' ? value.name : undefined;
}
