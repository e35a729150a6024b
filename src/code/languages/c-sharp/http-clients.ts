/**
 * Clients of HTTP that a container of .NET makes and hands on: `AddHttpClient<IApi, Api>(client => …)`.
 * https://learn.microsoft.com/dotnet/core/extensions/httpclient-factory
 */
import type { Argument, Expression, Site, Statement, TypeName } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';

/** A class is registered that is made with a client, which a function is given to fill. */
export function typedClient(of: Expression, made: TypeName, args: readonly Argument[], site: Site): Expression {
  const filled = args.flatMap(({ value }) => filledIn(value, site));
  return registered(of, made.name, filled, site);
}

/** `services.AddHttpClient<Api>().ConfigureHttpClient(client => …)`: undefined where no class is made with it. */
export function configured(of: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  const known = of.kind === 'call' && of.callee.kind === 'member' && of.callee.name === REGISTERS ? of : undefined;
  const make = known?.args.at(-1)?.value;
  const inner = known?.callee.kind === 'member' ? known.callee.of : undefined;
  const last = make?.kind === 'closure' ? make.body.body.at(-1) : undefined;
  const made = last?.kind === 'return' && last.value.kind === 'call' ? last.value : undefined;
  if (!inner || make?.kind !== 'closure' || made?.callee.kind !== 'name' || !made.callee.name) return undefined;
  const [client] = made.args;
  if (client?.value.kind !== 'either') return undefined;
  const before = make.body.body.slice(0, -1).filter((it) => it.kind !== 'declare' || !isPlain(it));
  const names = client.value.of.filter((it) => it.kind === 'name' && it.name !== PLAIN);
  const more = args.flatMap(({ value }) => filledIn(value, site));
  return registered(inner, made.callee.name, [{ names, body: before }, ...more], site);
}

interface Filled {
  readonly names: readonly Expression[];
  readonly body: readonly Statement[];
}

const REGISTERS = 'AddTransient';
const PLAIN = '\0client';

function isPlain({ pattern }: Extract<Statement, { kind: 'declare' }>): boolean {
  return pattern.kind === 'name' && pattern.name === PLAIN;
}

/** What a function does to the client that it is given last, as if it made that itself. */
function filledIn(fill: Expression, site: Site): readonly Filled[] {
  const client = fill.kind === 'closure' ? fill.body.parameters.at(-1) : undefined;
  if (fill.kind !== 'closure' || !client) return [];
  const words = wordsAt(site);
  return [
    {
      names: [words.name(client.name)],
      body: [words.declare(client.name, words.call(words.name('HttpClient'), [])), ...fill.body.body],
    },
  ];
}

function registered(of: Expression, made: string, filled: readonly Filled[], site: Site): Expression {
  const words = wordsAt(site);
  const body = filled.flatMap((each) => each.body);
  const names = filled.flatMap((each) => each.names);
  const client: Expression = { kind: 'either', of: [words.name(PLAIN)].concat(names), site };
  const plain = words.declare(PLAIN, words.call(words.name('HttpClient'), []));
  const make = words.closure([], [plain, ...body, words.give(words.call(words.name(made), [client]))]);
  // the class stands first, as if the container were given that: what else it is made with comes from there
  return words.call(words.member(of, REGISTERS), [words.name(made), make]);
}
