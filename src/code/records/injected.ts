/**
 * What containers of .NET and Kotlin are given, and hand to the constructors of the classes that they make: by each type that it
 * is of. Those that nobody registers are in none of them.
 */
import type { Cell } from '../flow/solver.ts';
import { ASKS_CONTAINER, takesForContainer } from '../models/containers.ts';
import { lineage } from '../program/inheritance.ts';
import type { FunctionInfo } from '../program/program.ts';
import { apply } from './call-values.ts';
import { typeGiven } from './given-types.ts';
import { link, memoize, newCell, type Taint, type TaintTyped, typeInfoOf } from './state.ts';
import type { SystemCall } from './unknown.ts';
import type { TaintValue } from './values.ts';

function injectedAs(taint: Taint, type: string): Cell<TaintValue> {
  return memoize(taint, `injected ${type}`, () => newCell(taint));
}

/** `services.AddSingleton(source)`, `AddSingleton<Source>(provider => new Source(…))`. */
export function takeForContainer(taint: Taint, { name, given, call, frame }: SystemCall): void {
  const taken = frame.file.traits.isNative || !takesForContainer(name) ? undefined : given.at(-1);
  if (!taken) return;
  const info = typeInfoOf(taint, taken.typed.type ?? typeGiven(taint, [taken]));
  for (const type of info ? lineage(taint.program, info) : []) {
    const into = injectedAs(taint, type.name);
    link(taint, taken.typed.cell, into, (value) => (value.kind === 'function' ? undefined : value));
    taint.solver.watch(taken.typed.cell, (value) => {
      if (value.kind === 'function') link(taint, apply(taint, value.made, [newCell(taint)], call, frame), into);
    });
  }
}

/** `provider.GetRequiredService<Source>()`: whatever the place says that it is. */
export function askContainer(taint: Taint, { name, expected, frame }: SystemCall): TaintTyped | undefined {
  const info = frame.file.traits.isNative || !ASKS_CONTAINER.has(name) ? undefined : typeInfoOf(taint, expected);
  return info && expected ? { cell: injectedAs(taint, info.name), type: expected } : undefined;
}

/** What a constructor gets that nobody here calls. */
export function inject(taint: Taint, { fact, file }: FunctionInfo, parameters: readonly Cell<TaintValue>[]): void {
  if (fact.name !== 'init' || file.traits.isNative) return;
  for (const [index, { type }] of fact.parameters.entries()) {
    const info = typeInfoOf(taint, type);
    const cell = parameters[index];
    if (info && cell) link(taint, injectedAs(taint, info.name), cell);
  }
}
