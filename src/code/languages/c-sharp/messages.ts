/**
 * Messages of the MVVM toolkit: a `ValueChangedMessage` has a `Value`, which is what its constructor is given.
 * https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/messenger
 */
import type { Argument, Expression, FunctionFact, Site, Statement, TypeName } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import type { Members } from './members.ts';

const PARENT = 'ValueChangedMessage';
/** Messages that are answered: who sends one is given what `Reply` was given.
 *  https://learn.microsoft.com/dotnet/communitytoolkit/mvvm/messenger#using-request-messages */
const ASKS = /^(?:Async)?RequestMessage$/;
const ANSWER = 'Response';

/** Adds the `Value` of a class that extends such a message, and what each of its constructors puts there. */
export function keepValue(supertypes: readonly TypeName[], { variables, functions }: Members): void {
  const parent = supertypes.find(({ name }) => name === PARENT);
  const [first] = functions;
  if (!parent || !first) return;
  const [type] = parent.args ?? [];
  variables.push({ name: 'Value', ...(type && { type }), modifiers: new Set(['public']), site: first.site });
  for (const [index, fact] of functions.entries()) functions[index] = { ...fact, body: fact.body.flatMap(withStore) };
}

/** Adds the `Response` of a class that extends such a message, and the method that fills it. */
export function keepAnswer(supertypes: readonly TypeName[], site: Site, { variables, functions }: Members): void {
  const parent = supertypes.find(({ name }) => ASKS.test(name));
  if (!parent) return;
  const [type] = parent.args ?? [];
  const words = wordsAt(site);
  const body = [words.assign(words.member(words.name('self'), ANSWER), words.name('answer'))];
  const parameters = [{ name: 'answer', site }];
  const reply: FunctionFact = {
    name: 'Reply',
    parameters,
    body,
    modifiers: new Set(['public']),
    isPositional: true,
    site,
  };
  variables.push({ name: ANSWER, ...(type && { type }), modifiers: new Set(['public']), site });
  functions.push(reply);
}

/** `messenger.Send<Ask>()`, `messenger.Send(new Ask())`: the message, which is taken for its answer too. Undefined for any
 *  other call. */
export function answered(
  callee: Expression,
  [message]: readonly Argument[],
  types: readonly TypeName[],
  call: Expression,
  site: Site,
): Expression | undefined {
  if (callee.kind !== 'member' || callee.name !== 'Send' || call.kind !== 'call') return undefined;
  const { of } = callee;
  if (!of || !('name' in of) || !/[mM]essenger$|^Default$/.test(of.name)) return undefined;
  const words = wordsAt(site);
  const [type] = types;
  const made = message?.value ?? (type && words.call(words.name(type.name), []));
  if (made?.kind !== 'call') return undefined;
  const sent = words.name('\0sent');
  return words.run([
    words.declare('\0sent', made),
    words.does({ ...call, args: [{ value: sent }, ...call.args.slice(1)] }),
    words.give(words.either(sent, words.member(sent, ANSWER))),
  ]);
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
