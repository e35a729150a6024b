/**
 * Decompose: a navigation keeps the configurations that it is sent, and a factory makes a child of each.
 * https://arkivanov.github.io/Decompose/navigation/stack/overview/
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { wordsAt } from '../words.ts';

const OPENS: ReadonlySet<string> = new Set(
  'push pushNew pushToFront bringToFront replaceCurrent replaceAll activate'.split(' '),
);
const SHOWS = /^child(?:Stack|Slot|Pages|Panels)$/;

/** Undefined for any other call. `isMeant`: whether the file imports Decompose. */
export function navigated(
  callee: Expression,
  args: readonly Argument[],
  site: Site,
  isMeant: () => boolean,
): Expression | undefined {
  if (callee.kind === 'member' && callee.of && OPENS.has(callee.name) && isMeant())
    return opened(callee.of, args, site);
  return callee.kind === 'name' && SHOWS.test(callee.name) && isMeant() ? shown(args, site) : undefined;
}

function opened(of: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  const given = args.filter(({ label, value }) => label !== 'onComplete' && value.kind !== 'closure');
  const words = wordsAt(site);
  const append = ({ value }: Argument): Expression => words.call(words.member(of, 'append'), [value]);
  const [only, ...more] = given;
  if (!only) return undefined;
  return more.length === 0 ? append(only) : words.run(given.map((one) => words.does(append(one))));
}

/** `childStack(source = navigation, initialConfiguration = Config.Home, childFactory = ::child)` */
function shown(args: readonly Argument[], site: Site): Expression | undefined {
  const words = wordsAt(site);
  const named = (...labels: readonly string[]): Expression | undefined =>
    args.find(({ label }) => label !== undefined && labels.includes(label))?.value;
  const source = named('source');
  const factory = named('childFactory') ?? args.find(({ isTrailing }) => isTrailing)?.value;
  if (!factory || (source?.kind !== 'name' && source?.kind !== 'member')) return undefined;
  const first = named('initialConfiguration', 'initialStack', 'initialPages');
  const begun = first?.kind === 'closure' ? words.call(first, []) : first;
  const given = words.name('\0configuration');
  const made = words.call(factory, [given, words.unknown('context')]);
  return words.run([
    ...(begun ? [words.does(words.call(words.member(source, 'formUnion'), [begun]))] : []),
    words.give(words.call(words.member(source, 'map'), [words.closure(['\0configuration'], [words.give(made)])])),
  ]);
}
