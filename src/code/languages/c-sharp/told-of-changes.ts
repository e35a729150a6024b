/**
 * `partial void OnKindChanged(Kind value)`: what the toolkit's generated property `Kind` tells of what it is set to.
 * https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/generators/observableproperty#running-code-upon-changes
 */
import type { FunctionFact, VariableFact } from '../../facts/facts.ts';
import { SET_BY_CODE } from '../setters.ts';
import { wordsAt } from '../words.ts';

export function toldOfChanges(
  variables: readonly VariableFact[],
  functions: readonly FunctionFact[],
): readonly VariableFact[] {
  const byView = new Set(variables.flatMap((it) => (it.modifiers.has('@SetByView') ? it.name : [])));
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
      modifiers: isSetByView(name, byView) ? new Set(['@SetByView']) : SET_BY_CODE,
      site,
    };
    return { ...variable, observers: [observer] };
  });
}

/** Whether a view sets the property, or the field that it is made of. */
function isSetByView(name: string, byView: ReadonlySet<string>): boolean {
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  return [name, field, `_${field}`, `m_${field}`].some((it) => byView.has(it));
}
