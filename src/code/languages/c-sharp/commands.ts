/**
 * Commands, which run a function with their parameter when they are executed: by code, or by what a view binds to them.
 * https://learn.microsoft.com/dotnet/maui/fundamentals/data-binding/commanding
 * https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/relaycommand
 */
import type { Argument, Expression, Site, TypeName } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';

const COMMAND = /^(?:Async)?(?:Relay|Delegate)?Command$/;

/** `new Command<Row>(row => …)`. Undefined for what is made of no function. */
export function commandOf(type: TypeName | undefined, [run]: readonly Argument[], site: Site): Expression | undefined {
  if (!type || !run || !COMMAND.test(type.name)) return undefined;
  if (run.value.kind !== 'closure' && run.value.kind !== 'name') return undefined;
  const words = wordsAt(site);
  const [given, execute] = [words.name('\0given'), words.name('\0execute')];
  const [of] = type.args;
  const parameter: Expression = of ? { kind: 'cast', value: given, to: of, site } : given;
  return words.run([
    words.declare('\0run', run.value),
    words.declare('\0execute', words.open(['\0given'], [words.give(words.call(words.name('\0run'), [parameter]))])),
    words.give(words.object({ Execute: execute, ExecuteAsync: execute })),
  ]);
}
