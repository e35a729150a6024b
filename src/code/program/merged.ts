/**
 * Dictionaries of Swift that are put together by a closure which keeps one of two: `base.merging(more) { old, _ in old }`. It is
 * what `{ ...more, ...base }` is elsewhere.
 * https://developer.apple.com/documentation/swift/dictionary/merging(_:uniquingkeyswith:)-kdki
 */
import type { Argument, Expression } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { calledAnywhere } from './called.ts';
import type { Around } from './meaning.ts';
import type { Call } from './mentions.ts';
import type { Program } from './program.ts';

/** Undefined where a closure makes something of both, and where it is a method of the app's own. */
export function tableMerged(program: Program, call: Call, around: Around): Expression | undefined {
  const { callee, args, site } = call;
  const [more, keeps] = args;
  if (callee.kind !== 'member' || callee.name !== 'merging' || !callee.of || !more || !keeps || args.length > 2)
    return undefined;
  if (languageOf(around.file?.path ?? '') !== 'swift' || more.label !== undefined) return undefined;
  const kept = keptOf(keeps);
  if (kept === undefined || calledAnywhere(program, callee.name, call).length > 0) return undefined;
  const known = merged.get(call);
  if (known) return known;
  const spreads = kept === 'old' ? [more.value, callee.of] : [callee.of, more.value];
  const table: Expression = { kind: 'dictionary', pairs: [], spreads, site };
  merged.set(call, table);
  return table;
}

const merged = new WeakMap<Call, Expression>();

/** Which of the two that have one key a closure gives, where it does nothing else. */
export function keptOf({ label, value, isTrailing }: Argument): 'old' | 'new' | undefined {
  if (value.kind !== 'closure' || (label !== 'uniquingKeysWith' && !isTrailing)) return undefined;
  const { parameters, body } = value.body;
  const [only, ...more] = body;
  const given = only?.kind === 'evaluate' || only?.kind === 'return' ? only.value : undefined;
  if (given?.kind !== 'name' || more.length > 0) return undefined;
  const names = parameters.length > 0 ? parameters.map(({ name }) => name) : ['$0', '$1'];
  if (names[0] === names[1]) return undefined;
  return given.name === names[0] ? 'old' : given.name === names[1] ? 'new' : undefined;
}
