/**
 * How long something takes: `measureTimedValue { load() }` is what the function gives and a time, `measureTime { load() }` that
 * time alone.
 * https://kotlinlang.org/api/core/kotlin-stdlib/kotlin.time/measure-timed-value.html
 * https://kotlinlang.org/api/core/kotlin-stdlib/kotlin.system/measure-time-millis.html
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { nothing } from '../lowering.ts';
import { wordsAt } from '../words.ts';

/** By the package that has it, which its file imports. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['measureTimedValue', 'kotlin.time.'],
  ['measureTime', 'kotlin.time.'],
  ['measureTimeMillis', 'kotlin.system.'],
  ['measureNanoTime', 'kotlin.system.'],
]);

/** Undefined for all other calls. */
export function timed(callee: Expression, args: readonly Argument[], text: string, site: Site): Expression | undefined {
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const from = MEASURES.get(name);
  const run = args.length === 1 ? args[0]?.value : undefined;
  if (from === undefined || run?.kind !== 'closure' || !text.includes(`import ${from}`)) return undefined;
  const ran: Expression = { kind: 'call', callee: run, args: [], site };
  if (name === 'measureTimedValue') {
    const items = [
      { label: 'value', value: ran },
      { label: 'duration', value: nothing(site) },
    ];
    return { kind: 'tuple', items, site };
  }
  const words = wordsAt(site);
  return words.run([words.declare('\0ran', ran), words.give(nothing(site))]);
}
