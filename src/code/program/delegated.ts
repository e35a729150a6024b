/**
 * What Kotlin's `val kind by Made(…)` gives: what the `getValue` of the delegate does, where the app says one. Any other
 * delegate, of a library, stands for what it holds. https://kotlinlang.org/docs/delegated-properties.html
 */
import type { Call } from './mentions.ts';
import type { Program } from './program.ts';

/** The property that a delegate is asked for, `delegate.getValue(this, property)`: its reader writes what it is called. */
export function propertyDelegated({ callee, args }: Call): string | undefined {
  const [, told, ...more] = args;
  if (callee.kind !== 'member' || callee.name !== 'getValue' || more.length > 0) return undefined;
  const [named, ...others] = told?.value.kind === 'dictionary' ? told.value.pairs : [];
  const name = named?.[1];
  return others.length === 0 && name?.kind === 'literal' ? `${name.value}` : undefined;
}

/** Signs of Kotlin before a value, which say nothing else of it where the app has no operator of that name. */
const SIGNS: ReadonlySet<string> = new Set(['unaryPlus', 'unaryMinus']);

export function isPlainSign({ methods }: Program, { args }: Call, name: string): boolean {
  return SIGNS.has(name) && args.length === 0 && !methods.has(name);
}
