/**
 * Delegates of Kotlin, `val kind by Made(…)`: what the app’s own give is asked of them.
 * https://kotlinlang.org/docs/delegated-properties.html
 */
import type { Expression, Site } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';

/** Delegates of libraries, which stand for what they hold: of Kotlin itself, Compose, Android, Koin. */
const OF_LIBRARIES =
  /^(?:lazy|lazyOf|notNull|observable|vetoable|remember\w*|mutable\w*StateOf|derivedStateOf|produceState|collectAsState\w*|observeAsState|animate\w*AsState|\w*[vV]iewModels?|\w*[iI]nject)$/;

/** `delegate.getValue(this, property)`, where it may be the app’s own. */
export function delegated(of: Expression, property: string, site: Site): Expression {
  const callee = of.kind === 'call' ? of.callee : of;
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : undefined;
  const isOwn = of.kind === 'name' || of.kind === 'member' || (name !== undefined && !OF_LIBRARIES.test(name));
  if (!isOwn) return of;
  const words = wordsAt(site);
  const told = words.object({ name: { kind: 'literal', value: property, site } });
  return words.call(words.member(of, 'getValue'), [words.name('self'), told]);
}
