/**
 * Functions that give back the one they are given, to be called as that is: remembered, put off, done once.
 * https://lodash.com/docs https://react.dev/reference/react/cache https://es-toolkit.dev/reference/function/debounce.html
 */
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

const first: Library = ([given]) => given;

const OF_LODASH = ['memoize', 'debounce', 'throttle', 'once', 'unary', 'ary'];
const PACKAGES = ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat', 'remeda'];

const ALONE = [
  ...['memoize-one#', 'p-memoize#', 'mem#', 'memoizee#', 'memoize#', 'moize#', 'fast-memoize#', 'p-debounce#'],
  ...['proxy-memoize#memoize', 'reselect#lruMemoize', 'reselect#weakMapMemoize', 'reselect#defaultMemoize'],
  ...['react#cache', 'react#useEffectEvent', 'react#experimental_useEffectEvent'],
  ...['use-debounce#useDebouncedCallback', 'use-debounce#useThrottledCallback', 'use-event-callback#'],
  ...['react-native-reanimated#runOnJS', 'react-native-reanimated#runOnUI', 'react-native-worklets#runOnJS'],
  ...['usehooks-ts#useDebounceCallback', 'usehooks-ts#useEventCallback', 'ahooks#useMemoizedFn'],
];

/** Runs what it is given, and gives what that comes to. */
const runs = (words: Words): ReturnType<Words['closure']> =>
  words.closure(['\0run', '\0given'], [words.give(words.call(words.name('\0run'), [words.name('\0given')]))]);

/** Several jobs, some at a time: https://github.com/sindresorhus/p-map p-limit p-queue p-retry */
const JOBS: readonly (readonly [string, Library])[] = [
  ['p-map#', ([of, run], words) => of && run && words.call(words.member(of, 'map'), [run])],
  ['p-all#', ([of], words) => of && words.call(words.member(of, 'map'), [runs(words)])],
  ['p-retry#', ([run], words) => run && words.call(run, [])],
  ['p-limit#', (_, words) => runs(words)],
  ['p-queue#', (_, words) => words.object({ add: runs(words) })],
  // https://docs.swmansion.com/react-native-worklets/docs/threading/scheduleOnRN
  ['react-native-worklets#scheduleOnRN', ([run, ...given], words) => run && words.call(run, given)],
  ['async-retry#', ([run], words) => run && words.call(run, [])],
];

export const WRAPPED: Readonly<Record<string, Library>> = Object.fromEntries([
  ...JOBS,
  ...OF_LODASH.flatMap((name) => [
    ...PACKAGES.flatMap((from) => [`${from}#${name}`, `${from}/${name}#`]),
    `lodash.${name}#`,
  ]).map((path) => [path, first] as const),
  ...ALONE.map((path) => [path, first] as const),
]);
