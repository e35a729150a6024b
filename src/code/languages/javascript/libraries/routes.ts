/**
 * Routes of React Navigation and Expo: what one is opened with comes to whoever is shown for it, by the name of each part. A
 * link may open it with anything. https://reactnavigation.org/docs/params https://docs.expo.dev/router/reference/url-parameters
 */
import type { Argument, Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** The variable that keeps what any route is opened with. */
export const ROUTE = '\0route';

/** The same of one route, by its name. */
export const ROUTE_OF = `${ROUTE} of `;

/** What a route is opened with whose name is not written out. */
const OF_ANY = '\0routes';

const OPENS = new Set(['navigate', 'push', 'replace', 'setParams', 'popTo', 'jumpTo', 'reset']);
const NAVIGATION =
  /(?:^|\.)(?:\w{0,40}[nN]avigation|nav|\w{0,40}[rR]outer|history|navigationRef|(?:Common|Stack|Tab|Drawer)Actions)(?:\.current)?[?!]?$/;

/** `navigation.navigate('Detail', { record })`, `navigate(name, params)`, `router.push({ pathname, params })`: what it is
 *  opened with. */
export function openedWith(
  object: string | undefined,
  method: string,
  args: readonly Argument[],
  text: string,
): number | undefined {
  // `const { navigate } = useNavigation()`, or an object that is called otherwise
  const isNavigating = method === 'navigate' && text.includes('avigation');
  if (!OPENS.has(method) || !(isNavigating || (object !== undefined && NAVIGATION.test(object)))) return undefined;
  const at = args.findIndex(({ value }) => value.kind !== 'literal');
  if (at < 0) return undefined;
  return at === 0 && args.length > 1 && args[0]?.value.kind !== 'dictionary' ? 1 : at;
}

/** A route that code chooses: any may be meant. */
function ofAny(given: Expression, words: Words): Expression {
  return words.either(given, words.unknown('params'));
}

/** The call that opens it, which keeps what it is opened with. `name` is that of the route, where it stands before. */
export function opensRoute(
  call: (given: Expression) => Expression,
  name: Expression | undefined,
  params: Expression,
  words: Words,
): Expression {
  const given = words.name('\0params');
  return words.run([
    words.declare('\0params', params),
    words.assign(words.shared(ROUTE), given),
    // of an object that names the route too
    words.assign(words.shared(ROUTE), words.member(given, 'params')),
    ...keptFor(name, params, given, words).map(([route, value]) => words.assign(words.shared(route), value)),
    words.give(call(given)),
  ]);
}

type Kept = readonly (readonly [route: string, value: Expression])[];

/** What each route is opened with, by its name: `{ name: 'Labs', params }`, `{ screen: 'Labs', params }` within another. */
function keptFor(name: Expression | undefined, params: Expression, given: Expression, words: Words): Kept {
  const own: Kept = name ? [keptAs(name, given, words)] : namedIn(params, 'name', given, words);
  const all = [...own, ...namedIn(params, 'screen', given, words)];
  // `setParams(params)`, `navigate(target)`, `reset({ routes })`
  return all.length > 0 ? all : [[OF_ANY, ofAny(words.either(given, words.member(given, 'params')), words)]];
}

function keptAs(name: Expression, given: Expression, words: Words): Kept[number] {
  return name.kind === 'literal' ? [`${ROUTE_OF}${name.value}`, given] : [OF_ANY, ofAny(given, words)];
}

function namedIn(params: Expression, key: string, given: Expression, words: Words, depth = 0): Kept {
  const entry = (name: string): Expression | undefined =>
    params.kind === 'dictionary'
      ? params.pairs.find(([it]) => it.kind === 'literal' && it.value === name)?.[1]
      : undefined;
  const [named, inner] = [entry(key), entry('params')];
  if (!named || !inner || depth > 5) return [];
  const value = words.member(given, 'params');
  return [keptAs(named, value, words), ...namedIn(inner, 'screen', value, words, depth + 1)];
}

/** What a screen finds in its route. Which that is of all is not known here: records are followed from any. */
export function paramsOf(own: Expression, words: Words): Expression {
  return words.either(own, { kind: 'other', parts: [words.shared(ROUTE)], site: words.site });
}

/** What the route of a name is opened with: by code that names it, or a name that is not written out, or by a link. */
export function openedAs(name: string, words: Words): Expression {
  return words.either(words.shared(`${ROUTE_OF}${name}`), words.shared(OF_ANY), words.shared(LINKED));
}

/** The variable that holds what links open screens with, where the app says that there are links. */
export const LINKED = '\0linked';

/** `route`, `props.route`, `this.props.route`. */
export function isRoute(object: string): boolean {
  return /(?:^|\.)route[?!]?$/.test(object);
}

/** The variable that keeps the options of all screens: which one is shown nobody can tell. */
export const OPTIONS = '\0options of screens';

/** `navigationRef.getCurrentOptions()`, `navigationRef.getCurrentRoute()`: of whatever screen is shown.
 *  https://reactnavigation.org/docs/navigation-container#getcurrentoptions */
export const OF_CONTAINER: Readonly<Record<string, Library>> = {
  getCurrentOptions: (_, words) => words.either(words.shared(OPTIONS), words.unknown('options')),
};

const params: Library = (_, words) => paramsOf(words.unknown('params'), words);
const route: Library = (_, words) => words.object({ params: paramsOf(words.unknown('params'), words) });

export const ROUTES: Readonly<Record<string, Library>> = {
  '@react-navigation/native#useRoute': route,
  '@react-navigation/core#useRoute': route,
  'expo-router#useLocalSearchParams': params,
  'expo-router#useGlobalSearchParams': params,
};
