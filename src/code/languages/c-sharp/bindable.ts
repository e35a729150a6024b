/**
 * What a bindable property runs when it is set: `BindableProperty.Create(…, propertyChanged: OnRowChanged)`.
 * https://learn.microsoft.com/dotnet/maui/fundamentals/bindable-properties#detect-property-changes
 */
import type { Argument, Expression, Site, Statement } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import type { CSharpUnit } from './unit.ts';

const WHEN_CHANGED = 'propertyChanged';

const telling = new WeakMap<object, boolean>();

function tells({ file, text }: CSharpUnit): boolean {
  const known = telling.get(file) ?? text.includes(`${WHEN_CHANGED}:`);
  telling.set(file, known);
  return known;
}

/** Undefined for any other call. */
export function bindableProperty(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  if (callee.kind !== 'member' || callee.of?.kind !== 'name' || callee.of.name !== 'BindableProperty') return undefined;
  const told = args.find(({ label }) => label === WHEN_CHANGED);
  return told && wordsAt(site).object({ [WHEN_CHANGED]: told.value });
}

/** What is done where the property of a name is set to `value`. */
export function toldOfChange(name: string, site: Site, unit: CSharpUnit): readonly Statement[] {
  if (!tells(unit)) return [];
  const words = wordsAt(site);
  const [self, next] = [words.name('self'), words.name('value')];
  return [words.does(words.call(words.member(words.name(`${name}Property`), WHEN_CHANGED), [self, next, next]))];
}
