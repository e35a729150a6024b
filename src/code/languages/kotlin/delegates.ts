/**
 * Delegates of Kotlin, `val kind by Made(…)`: what the app’s own give is asked of them, and what a property is set to they
 * are given. https://kotlinlang.org/docs/delegated-properties.html
 */
import type { Expression, FunctionFact, Site, TypeName, VariableFact } from '../../facts/facts.ts';
import { setterOf } from '../setters.ts';
import { type Words, wordsAt } from '../words.ts';

/** Delegates of libraries, which stand for what they hold: of Kotlin itself, Compose, Android, Koin. */
const OF_LIBRARIES =
  /^(?:lazy|lazyOf|notNull|observable|vetoable|remember\w*|mutable\w*StateOf|derivedStateOf|produceState|collectAsState\w*|observeAsState|animate\w*AsState|\w*[vV]iewModels?|\w*[iI]nject)$/;

/** Delegates of Kotlin itself that hold the first, and call the second when that changes. */
const OBSERVED = /^(?:observable|vetoable)$/;

/** `delegate.getValue(this, property)`, where it may be the app’s own. */
export function delegated(of: Expression, property: string, site: Site): Expression {
  const [first] = of.kind === 'call' && isObserved(of) ? of.args : [];
  if (first) return first.value;
  return isOwn(of) ? asked(of, 'getValue', property, wordsAt(site)) : of;
}

/** What a property that may be set is made of: what it holds at first, who is told when it is set, and what its delegate is
 *  kept in. */
export function setDelegated(
  of: Expression,
  property: string,
  type: TypeName | undefined,
  site: Site,
): { readonly told: Pick<VariableFact, 'value' | 'observers'>; readonly kept?: VariableFact } {
  const words = wordsAt(site);
  const value = words.name(SET_TO);
  const observed = (does: Expression): Pick<VariableFact, 'setter' | 'observers'> =>
    setterOf([words.does(does)], SET_TO, type, false, site);
  const [, listener] = of.kind === 'call' && isObserved(of) ? of.args : [];
  if (listener) {
    const before = words.member(words.name('self'), property);
    const does = words.call(listener.value, [named(property, words), before, value]);
    return { told: { value: delegated(of, property, site), ...observed(does) } };
  }
  if (!isOwn(of) || of.kind !== 'call') return { told: { value: delegated(of, property, site) } };
  const keeper = words.name(`\0by ${property}`);
  return {
    told: {
      value: asked(keeper, 'getValue', property, words),
      ...observed(asked(keeper, 'setValue', property, words, [value])),
    },
    kept: { name: `\0by ${property}`, value: of, isFixed: true, modifiers: new Set(['private']), site },
  };
}

/** A property that multiplatform-settings keeps, by the delegates of https://github.com/russhwolf/multiplatform-settings:
 *  `var place by settings.string("place", "")`, by its own name where no key is said. */
export function keptInSettings(
  of: Expression | undefined,
  property: string,
  site: Site,
): { readonly word: string; readonly making: FunctionFact } | undefined {
  if (of?.kind !== 'call' || of.callee.kind !== 'member' || !KEEPS.test(of.callee.name)) return undefined;
  const bare = of.args.filter(({ label }) => label === undefined);
  const own: Expression = { kind: 'literal', value: property, site };
  const key = (of.args.find(({ label }) => label === 'key') ?? bare[/erialized/.test(of.callee.name) ? 1 : 0])?.value;
  const value: Expression = { ...of, args: [{ value: key ?? own }] };
  const making: FunctionFact = {
    name: 'make',
    parameters: [],
    body: [{ kind: 'evaluate', value }],
    modifiers: new Set(),
    site,
  };
  return { word: SETTINGS, making };
}

const KEEPS =
  /^(?:int|long|string|float|double|boolean|serializedValue|nullable(?:Int|Long|String|Float|Double|Boolean|SerializedValue))$/;
const SETTINGS = '@Settings';
/** What a file names that has such delegates. */
export const SETTINGS_PACKAGE = 'com.russhwolf.settings';

/** What a property is set to. */
const SET_TO = '\0set';

function named(property: string, words: Words): Expression {
  return words.object({ name: { kind: 'literal', value: property, site: words.site } });
}

function asked(
  of: Expression,
  name: string,
  property: string,
  words: Words,
  given: readonly Expression[] = [],
): Expression {
  return words.call(words.member(of, name), [words.name('self'), named(property, words), ...given]);
}

function isObserved(of: Expression): boolean {
  const name = nameOf(of);
  return name !== undefined && OBSERVED.test(name);
}

function isOwn(of: Expression): boolean {
  const name = nameOf(of);
  return of.kind === 'name' || of.kind === 'member' || (name !== undefined && !OF_LIBRARIES.test(name));
}

function nameOf(of: Expression): string | undefined {
  const callee = of.kind === 'call' ? of.callee : of;
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : undefined;
}
