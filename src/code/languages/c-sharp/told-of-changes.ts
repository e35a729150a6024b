/**
 * `partial void OnKindChanged(Kind value)`: what the toolkit's generated property `Kind` tells of what it is set to.
 * https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/generators/observableproperty#running-code-upon-changes
 */
import type { FunctionFact, VariableFact } from '../../facts/facts.ts';
import { ONLY_BY_CODE } from '../setters.ts';
import { wordsAt } from '../words.ts';

export function toldOfChanges(
  variables: readonly VariableFact[],
  functions: readonly FunctionFact[],
): readonly VariableFact[] {
  return variables.map((variable) => {
    const { name, type, site, modifiers } = variable;
    if (!modifiers.has('@ObservableProperty')) return variable;
    const told = functions.filter((it) => it.name === `On${name}Changed` || it.name === `On${name}Changing`);
    if (told.length === 0) return variable;
    const words = wordsAt(site);
    const value = words.name('value');
    // one that is told both is told what was there first
    const calls = told.map((it) =>
      words.does(
        words.call(words.member(words.name('self'), it.name), it.parameters.length > 1 ? [value, value] : [value]),
      ),
    );
    const observer: FunctionFact = {
      name: 'set',
      parameters: [{ name: 'value', ...(type && { type }), site }],
      body: calls,
      modifiers: ONLY_BY_CODE,
      site,
    };
    return { ...variable, observers: [observer] };
  });
}
