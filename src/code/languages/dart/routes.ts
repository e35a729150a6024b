/**
 * Routes by name: what one is opened with comes to whoever is shown for it.
 * https://docs.flutter.dev/cookbook/navigation/navigate-with-arguments https://pub.dev/documentation/go_router/latest/
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';
import type { DartUnit } from './expressions.ts';

/** The variable that keeps what any route is opened with. */
export const ROUTE = '\0route';

const OPENS: ReadonlyMap<string, RegExp> = new Map([
  ['arguments', /Named$|^RouteSettings$|^toNamed$/],
  ['extra', /^(?:go|push|pushReplacement|replace)(?:Named)?$/],
]);

/** `pushNamed('/detail', arguments: record)`, `context.push('/detail', extra: record)`. Undefined for any other call. */
export function openRoute(
  name: string,
  args: readonly Argument[],
  site: Site,
  { seen }: DartUnit,
  call: (args: readonly Argument[]) => Expression,
): Expression | undefined {
  const given = args.find(({ label }) => label !== undefined && OPENS.get(label)?.test(name));
  if (!given) return undefined;
  const words = wordsAt(site, () => {
    seen.isRouted = true;
  });
  const value = words.name('\0opened');
  return words.run([
    words.declare('\0opened', given.value),
    words.assign(words.shared(ROUTE), value),
    words.give(call(args.map((arg) => (arg === given ? { ...arg, value } : arg)))),
  ]);
}

/** `settings.arguments`, `state.extra`. A link may open it without, and others with anything. */
export function routeMember(member: Extract<Expression, { kind: 'member' }>, { seen }: DartUnit): Expression {
  const of = member.of?.kind === 'name' || member.of?.kind === 'member' ? member.of.name : '';
  const isOpened =
    (member.name === 'arguments' && of === 'settings') || (member.name === 'extra' && /^state$|State$/.test(of));
  if (!isOpened) return member;
  const words = wordsAt(member.site, () => {
    seen.isRouted = true;
  });
  return words.either(member, words.shared(ROUTE));
}
