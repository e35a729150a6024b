/**
 * Commands, which run a function with their parameter when they are executed: by code, or by what a view binds to them.
 * https://learn.microsoft.com/dotnet/maui/fundamentals/data-binding/commanding
 * https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/relaycommand
 */
import type { Argument, Expression, FunctionFact, Site, Statement, TypeName, VariableFact } from '../../facts/facts.ts';
import { type Words, wordsAt } from '../words.ts';

const COMMAND = /^(?:Async)?(?:Relay|Delegate)?Command$/;

/** `new Command<Row>(row => …)`. Undefined for what is made of no function. */
export function commandOf(type: TypeName | undefined, [run]: readonly Argument[], site: Site): Expression | undefined {
  if (!type || !run || !COMMAND.test(type.name)) return undefined;
  if (run.value.kind !== 'closure' && run.value.kind !== 'name') return undefined;
  const words = wordsAt(site);
  const given = words.name('\0given');
  const [of] = type.args;
  const parameter: Expression = of ? { kind: 'cast', value: given, to: of, site } : given;
  return words.run([
    words.declare('\0run', run.value),
    ...executing(words.open(['\0given'], [words.give(words.call(words.name('\0run'), [parameter]))]), words),
  ]);
}

/** What gives an object that runs a function when it is executed. */
function executing(run: Expression, words: Words): readonly Statement[] {
  const execute = words.name('\0execute');
  return [words.declare('\0execute', run), words.give(words.object({ Execute: execute, ExecuteAsync: execute }))];
}

/** By which the toolkit, or ReactiveUI, makes a command of a method.
 *  https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/generators/relaycommand
 *  https://www.reactiveui.net/docs/handbook/view-models/boilerplate-code.html */
export const MAKES_COMMANDS: readonly string[] = ['RelayCommand', 'ReactiveCommand'];

/** `[RelayCommand] Task OpenAsync(Row row)` makes a property `OpenCommand`, which runs it. */
export function commandMade({ name, parameters }: FunctionFact, site: Site): VariableFact {
  const words = wordsAt(site);
  const given = parameters.slice(0, 1).map(() => words.name('\0given'));
  const run = words.open(['\0given'], [words.give(words.call(words.member(words.name('self'), name), given))]);
  const getter: FunctionFact = { name: 'get', parameters: [], body: executing(run, words), modifiers: new Set(), site };
  const bare = name.replace(/^On(?=[A-Z])/, '').replace(/Async$/, '');
  return { name: `${bare}Command`, getter, modifiers: new Set(['public']), site };
}
