/**
 * Functions that give back the one they are given, to be called as that is: remembered, put off, done once.
 * https://lodash.com/docs https://react.dev/reference/react/cache https://es-toolkit.dev/reference/function/debounce.html
 */
import type { Library } from './index.ts';

const first: Library = ([given]) => given;

const OF_LODASH = ['memoize', 'debounce', 'throttle', 'once', 'unary', 'ary'];
const PACKAGES = ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat', 'remeda'];

const ALONE = [
  ...['memoize-one#', 'p-memoize#', 'mem#', 'memoizee#', 'memoize#', 'moize#', 'fast-memoize#', 'p-debounce#'],
  ...['proxy-memoize#memoize', 'reselect#lruMemoize', 'reselect#weakMapMemoize', 'reselect#defaultMemoize'],
  ...['react#cache', 'react#useEffectEvent', 'react#experimental_useEffectEvent'],
  ...['use-debounce#useDebouncedCallback', 'use-debounce#useThrottledCallback', 'use-event-callback#'],
  ...['usehooks-ts#useDebounceCallback', 'usehooks-ts#useEventCallback', 'ahooks#useMemoizedFn'],
];

export const WRAPPED: Readonly<Record<string, Library>> = Object.fromEntries([
  ...OF_LODASH.flatMap((name) => [
    ...PACKAGES.flatMap((from) => [`${from}#${name}`, `${from}/${name}#`]),
    `lodash.${name}#`,
  ]).map((path) => [path, first] as const),
  ...ALONE.map((path) => [path, first] as const),
]);
