/**
 * ReactiveUI: what its commands run with their parameter and give to who subscribes, and what comes of properties that are
 * watched. https://www.reactiveui.net/docs/handbook/commands/ https://www.reactiveui.net/docs/handbook/when-any
 */
import type { Argument, Expression, Site, TypeName } from '../../facts/facts.ts';
import { isPath } from '../entries.ts';
import { wordsAt } from '../words.ts';

/** A call of ReactiveUI; undefined for any other. */
export function callReactive(
  of: Expression,
  name: string,
  args: readonly Argument[],
  site: Site,
  given?: TypeName,
): Expression | undefined {
  const [first, second] = args.map(({ value }) => value);
  if (!first) return undefined;
  const isCommand =
    of.kind === 'name' && of.name === 'ReactiveCommand' && /^Create(?:FromTask|FromObservable)?$/.test(name);
  if (isCommand) return commandOf(first, site, given);
  if (name === 'WhenAnyValue' && isPath(of)) return watched(of, args, site);
  if (name !== 'InvokeCommand') return undefined;
  const command = second ? selected(first, second) : first;
  const words = wordsAt(site);
  const run = (value: Expression): Expression =>
    words.call(words.member(of, 'sink'), [
      words.closure(['\0each'], [words.does(words.call(words.member(value, 'Execute'), [words.name('\0each')]))]),
    ]);
  return command && isPath(command) ? run(command) : undefined;
}

/** `ReactiveCommand.Create<Row, Unit>(row => …)`: it is executed, and gives what its function gave. */
function commandOf(run: Expression, site: Site, type: TypeName | undefined): Expression | undefined {
  if (run.kind !== 'closure' && run.kind !== 'name') return undefined;
  const words = wordsAt(site);
  const [made, given, execute] = [words.name('\0made'), words.name('\0given'), words.name('\0execute')];
  const parameter: Expression = type ? { kind: 'cast', value: given, to: type, site } : given;
  const does = [words.assign(made, words.call(words.name('\0run'), [parameter])), words.give(made)];
  return words.run([
    words.declare('\0run', run),
    words.declare('\0made'),
    words.declare('\0execute', words.open(['\0given'], does)),
    words.give(words.either(words.object({ Execute: execute }), made)),
  ]);
}

/** `this.WhenAnyValue(x => x.Name)`; of several the last function makes what comes of them. */
function watched(of: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  const words = wordsAt(site);
  const last = args.at(-1)?.value;
  const isMade = args.length > 1 && last?.kind === 'closure' && last.body.parameters.length === args.length - 1;
  const values = args.slice(0, isMade ? -1 : undefined).map(({ value }) => selected(of, value));
  const known = values.flatMap((value) => value ?? []);
  if (known.length < values.length) return undefined;
  if (isMade && last) return words.call(last, known);
  const [only] = known;
  return known.length === 1 ? only : { kind: 'tuple', items: known.map((value) => ({ value })), site };
}

/** `x => x.Detail.Name`, of what it is asked of. */
function selected(of: Expression, by: Expression): Expression | undefined {
  const [parameter, ...others] = by.kind === 'closure' ? by.body.parameters : [];
  const [only, ...more] = by.kind === 'closure' ? by.body.body : [];
  if (!parameter || others.length > 0 || more.length > 0) return undefined;
  const replaced = (value: Expression): Expression | undefined => {
    if (value.kind === 'name') return value.name === parameter.name ? of : undefined;
    const inner = value.kind === 'member' && value.of ? replaced(value.of) : undefined;
    return inner && value.kind === 'member' ? { ...value, of: inner } : undefined;
  };
  return only?.kind === 'return' || only?.kind === 'evaluate' ? replaced(only.value) : undefined;
}
