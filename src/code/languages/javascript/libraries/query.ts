/**
 * TanStack Query and SWR: a query's function gets its key, a mutation's what it is called with.
 * https://tanstack.com/query/latest/docs/framework/react/guides/query-functions https://swr.vercel.app/docs/arguments
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

const gives = (data: Expression, words: Words): Expression =>
  words.run([
    words.declare('\0data', data),
    words.give(
      words.object({
        data: words.name('\0data'),
        refetch: words.closure([], [words.give(words.object({ data: words.name('\0data') }))]),
      }),
    ),
  ]);

/** `useQuery({ queryKey, queryFn })`; before version 5 `useQuery(key, queryFn)`. */
const useQuery: Library = ([first, second], words) => {
  if (!first) return undefined;
  const isApart = second !== undefined && second.kind !== 'dictionary' && first.kind !== 'dictionary';
  const options = isApart ? words.object({ queryKey: first, queryFn: second }) : first;
  const own = words.name('\0options');
  const asked = words.call(words.member(own, 'queryFn'), [
    words.object({ queryKey: words.member(own, 'queryKey'), pageParam: words.unknown('pageParam') }),
  ]);
  return words.run([words.declare('\0options', options), words.give(gives(asked, words))]);
};

const fetchQuery: Library = (args, words) => {
  const query = useQuery(args, words);
  return query && words.member(query, 'data');
};

/** Options that are made apart are asked with where they are used. */
const options: Library = ([first]) => first;

/** Whether options say something by a name. */
const says = (options: Expression | undefined, name: string): boolean =>
  options?.kind === 'dictionary' && options.pairs.some(([key]) => key.kind === 'literal' && key.value === name);

/** What is told of what a mutation gives, and where that and what it was called with stand. */
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  ['onMutate', ['\0arg']],
  ['onSuccess', ['\0made', '\0arg']],
  ['onSettled', ['\0made', '', '\0arg']],
];

/** Runs a mutation, and tells those that its options name. */
const mutation = (run: Expression, options: Expression | undefined, words: Words): Expression => {
  const told = TOLD.filter(([name]) => says(options, name));
  if (told.length === 0) return run;
  const given = (name: string): Expression => (name === '' ? words.unknown('error') : words.name(name));
  return words.closure(
    ['\0arg'],
    [
      words.declare('\0made', words.call(run, [words.name('\0arg')])),
      ...told.map(([name, args]) =>
        words.does(words.call(words.member(words.name('\0options'), name), args.map(given))),
      ),
      words.give(words.name('\0made')),
    ],
  );
};

const useMutation: Library = ([first, second], words) => {
  if (!first) return undefined;
  const own = words.name('\0options');
  const isFunction = first.kind === 'closure' || second?.kind === 'dictionary';
  const run =
    first.kind === 'dictionary'
      ? words.member(own, 'mutationFn')
      : isFunction
        ? own
        : words.either(words.member(own, 'mutationFn'), own);
  return words.run([
    words.declare('\0options', first),
    words.declare('\0run', mutation(run, first, words)),
    words.give(
      words.object({ mutate: words.name('\0run'), mutateAsync: words.name('\0run'), data: words.unknown('data') }),
    ),
  ]);
};

/** `useSWR(key, fetcher)`: the key may be a function that makes it. */
const useSwr: Library = ([key, fetcher], words) =>
  key && fetcher && gives(words.call(fetcher, [key.kind === 'closure' ? words.call(key, []) : key]), words);

const useSwrMutation: Library = ([key, fetcher], words) =>
  key &&
  fetcher &&
  words.object({
    trigger: words.open(
      ['\0arg'],
      [words.give(words.call(fetcher, [key, words.object({ arg: words.name('\0arg') })]))],
    ),
  });

const PACKAGES = [
  '@tanstack/react-query',
  'react-query',
  '@tanstack/vue-query',
  '@tanstack/svelte-query',
  '@tanstack/solid-query',
];
const QUERIES = [
  'useQuery',
  'useSuspenseQuery',
  'useInfiniteQuery',
  'useSuspenseInfiniteQuery',
  'createQuery',
  'usePrefetchQuery',
];

export const QUERY: Readonly<Record<string, Library>> = {
  ...Object.fromEntries(
    PACKAGES.flatMap((name) => [
      ...QUERIES.map((hook): [string, Library] => [`${name}#${hook}`, useQuery]),
      [`${name}#useMutation`, useMutation],
      [`${name}#createMutation`, useMutation],
      [`${name}#queryOptions`, options],
      [`${name}#infiniteQueryOptions`, options],
      [`${name}#mutationOptions`, options],
    ]),
  ),
  'swr#': useSwr,
  'swr/immutable#': useSwr,
  'swr/mutation#': useSwrMutation,
};

/** Methods of a query client, by name: it comes from a hook or a context. */
export const OF_CLIENT: Readonly<Record<string, Library>> = {
  fetchQuery,
  ensureQueryData: fetchQuery,
  prefetchQuery: fetchQuery,
};
