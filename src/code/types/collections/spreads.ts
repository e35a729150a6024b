/**
 * Tables that take over the entries of others: `{ ...base, ...more }`, `base.merging(more) { old, _ in old }`. Which of two that
 * have a key gives its entry is told where both are constants that are written out.
 */
import type { Expression } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { typesWithCase } from '../../program/named.ts';
import { type Analysis, newCell } from '../analysis.ts';
import type { Frame } from '../calls/frames.ts';
import { evaluate } from '../evaluate.ts';
import type { Thing, Value } from '../values.ts';
import { entryOf, keyName, keyOfName, keysOf, unkeyedOf, valuesOf } from './entries.ts';
import { keptForGood } from './written-names.ts';

type Table = Extract<Expression, { kind: 'dictionary' }>;

/** What is spread later takes the place of what was spread before it. */
export function spreadInto(analysis: Analysis, thing: Thing, spreads: readonly Expression[], frame: Frame): void {
  const { solver } = analysis;
  const later = new Set<string>();
  const bases = spreads.toReversed().map((spread) => {
    const hidden = new Set(later);
    const table = tableForGood(analysis, spread, frame);
    for (const [key] of table?.pairs ?? []) {
      const name = keyForGood(analysis, key);
      if (name !== undefined) later.add(name);
    }
    // elsewhere a constant may be given more entries
    const isWritten = table !== undefined && frame.file.traits.isNative;
    return { cell: evaluate(analysis, spread, frame).cell, hidden, isWritten };
  });
  Object.assign(thing, { bases });
  for (const { cell, hidden, isWritten } of bases) {
    solver.watch(cell, (value) => {
      if (value.kind !== 'object' || value.thing.form !== 'dictionary') return;
      solver.flow(keysOf(analysis, value.thing), keysOf(analysis, thing));
      const values = valuesOf(analysis, thing);
      if (isWritten && hidden.size > 0) flowOthers(analysis, value.thing, hidden, values);
      else solver.flow(valuesOf(analysis, value.thing), values);
    });
  }
}

/** What a table that is written out holds under all other keys. */
function flowOthers(analysis: Analysis, thing: Thing, hidden: ReadonlySet<string>, into: Cell<Value>): void {
  const { solver } = analysis;
  const others = newCell(analysis);
  solver.flow(others, into);
  solver.flow(unkeyedOf(analysis, thing), others);
  solver.watch(keysOf(analysis, thing), (key) => {
    const name = keyName(key);
    if (name === undefined) solver.flow(valuesOf(analysis, thing), others);
    else if (!hidden.has(name)) solver.flow(entryOf(analysis, thing, name), others);
  });
}

/** A constant whose entries stay as they are written. */
function tableForGood(analysis: Analysis, spread: Expression, frame: Frame): Table | undefined {
  const kept = spread.kind === 'dictionary' ? spread : keptForGood(analysis, spread, frame);
  const table = kept?.kind === 'cast' ? kept.value : kept;
  return table?.kind === 'dictionary' && !table.isFilled && !table.isTable && !table.spreads ? table : undefined;
}

/** What a key is told apart by, whatever happens. A case of Swift is none where a static member has its name. */
function keyForGood({ program }: Analysis, key: Expression): string | undefined {
  if (key.kind === 'literal') return keyOfName(String(key.value));
  if (key.kind !== 'member' || !program.traitsOf(key.site.file).isNative) return undefined;
  const isOfType = key.of === undefined || (key.of.kind === 'name' && /^[A-Z]/.test(key.of.name));
  const owners = isOfType ? typesWithCase(program, key.name) : [];
  return owners.length > 0 ? `.${key.name}` : undefined;
}
