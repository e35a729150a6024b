/**
 * Navigators of React Navigation whose screens are written out: each is shown, and begins with its `initialParams`.
 * https://reactnavigation.org/docs/static-configuration
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';
import { LINKED } from './routes.ts';

function entriesOf(of: Expression | undefined): readonly (readonly [string, Expression])[] {
  if (of?.kind !== 'dictionary') return [];
  return of.pairs.flatMap(([key, value]): [string, Expression][] =>
    key.kind === 'literal' ? [[`${key.value}`, value]] : [],
  );
}

/** One that begins with nothing is shown with what it is opened with, by whoever does. */
function shown(screen: Expression, words: Words): readonly Expression[] {
  const parts = new Map(entriesOf(screen));
  const component = parts.get('screen');
  const params = parts.get('initialParams');
  if (!params || (component?.kind !== 'name' && component?.kind !== 'closure')) return [];
  const linked = words.shared(LINKED);
  const own = parts.has('linking') ? words.either(linked, words.unknown('params')) : linked;
  const route = words.object({ params: words.either(params, own) });
  return [words.call(component, [words.object({ route })])];
}

function screensIn(options: Expression | undefined, words: Words): readonly Expression[] {
  return entriesOf(options).flatMap(([name, value]) => {
    if (name === 'screens') return entriesOf(value).flatMap(([, screen]) => shown(screen, words));
    if (name === 'groups') return entriesOf(value).flatMap(([, group]) => screensIn(group, words));
    return [];
  });
}

/** Undefined for one whose screens are elements: `<Stack.Screen name="Labs" />`. */
const navigator: Library = ([options], words) => {
  const screens = screensIn(options, words);
  if (screens.length === 0) return undefined;
  return words.run([...screens.map(words.does), words.give(words.unknown('navigator'))]);
};

const MAKERS: readonly (readonly [module: string, maker: string])[] = [
  ['stack', 'createStackNavigator'],
  ['native-stack', 'createNativeStackNavigator'],
  ['bottom-tabs', 'createBottomTabNavigator'],
  ['drawer', 'createDrawerNavigator'],
  ['material-top-tabs', 'createMaterialTopTabNavigator'],
];

export const NAVIGATORS: Readonly<Record<string, Library>> = Object.fromEntries(
  MAKERS.map(([module, maker]): [string, Library] => [`@react-navigation/${module}#${maker}`, navigator]),
);
