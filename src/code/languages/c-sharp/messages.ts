/**
 * Messages of the MVVM toolkit: a `ValueChangedMessage` has a `Value`, which is what its constructor is given.
 * https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/messenger
 */
import type { Statement, TypeName } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import type { Members } from './members.ts';

const PARENT = 'ValueChangedMessage';

/** Adds the `Value` of a class that extends such a message, and what each of its constructors puts there. */
export function keepValue(supertypes: readonly TypeName[], { variables, functions }: Members): void {
  const parent = supertypes.find(({ name }) => name === PARENT);
  const [first] = functions;
  if (!parent || !first) return;
  const [type] = parent.args ?? [];
  variables.push({ name: 'Value', ...(type && { type }), modifiers: new Set(['public']), site: first.site });
  for (const [index, fact] of functions.entries()) functions[index] = { ...fact, body: fact.body.flatMap(withStore) };
}

function withStore(statement: Statement): readonly Statement[] {
  const call = statement.kind === 'evaluate' && statement.value.kind === 'call' ? statement.value : undefined;
  const callee = call?.callee;
  const given = call?.args[0]?.value;
  const isSuper = callee?.kind === 'member' && callee.name === 'init' && callee.of?.kind === 'name';
  if (!isSuper || callee.of?.name !== 'super' || !given) return [statement];
  const words = wordsAt(call.site);
  return [statement, words.assign(words.member(words.name('self'), 'Value'), given)];
}
