/**
 * Routes of React Navigation and Expo: what one is opened with comes to whoever is shown for it, by the name of each part. A
 * link may open it with anything. https://reactnavigation.org/docs/params https://docs.expo.dev/router/reference/url-parameters
 */
import type { Argument, Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** The variable that keeps what any route is opened with. */
export const ROUTE = '\0route';

const OPENS = new Set(['navigate', 'push', 'replace', 'setParams', 'popTo', 'jumpTo', 'reset']);
const NAVIGATION = /(?:^|\.)(?:\w{0,40}[nN]avigation|nav|\w{0,40}[rR]outer|history|navigationRef)(?:\.current)?[?!]?$/;

/** `navigation.navigate('Detail', { record })`, `router.push({ pathname, params })`: what it is opened with. */
export function openedWith(object: string, method: string, args: readonly Argument[]): number | undefined {
  if (!OPENS.has(method) || !NAVIGATION.test(object)) return undefined;
  const at = args.findIndex(({ value }) => value.kind !== 'literal');
  return at < 0 ? undefined : at;
}

/** The call that opens it, which keeps what it is opened with. */
export function opensRoute(call: (given: Expression) => Expression, params: Expression, words: Words): Expression {
  const given = words.name('\0params');
  return words.run([
    words.declare('\0params', params),
    words.assign(words.shared(ROUTE), given),
    // of an object that names the route too
    words.assign(words.shared(ROUTE), words.member(given, 'params')),
    words.give(call(given)),
  ]);
}

/** What a screen finds in its route. */
export function paramsOf(own: Expression, words: Words): Expression {
  return words.either(own, words.shared(ROUTE));
}

/** `route`, `props.route`, `this.props.route`. */
export function isRoute(object: string): boolean {
  return /(?:^|\.)route[?!]?$/.test(object);
}

const params: Library = (_, words) => paramsOf(words.unknown('params'), words);
const route: Library = (_, words) => words.object({ params: paramsOf(words.unknown('params'), words) });

export const ROUTES: Readonly<Record<string, Library>> = {
  '@react-navigation/native#useRoute': route,
  '@react-navigation/core#useRoute': route,
  'expo-router#useLocalSearchParams': params,
  'expo-router#useGlobalSearchParams': params,
};
