/**
 * TanStack Query and SWR: a query's function gets its key, a mutation's what it is called with.
 * https://tanstack.com/query/latest/docs/framework/react/guides/query-functions https://swr.vercel.app/docs/arguments
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import { setter, type Words } from '../../words.ts';
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

/** Whether options say something by a name. */
const says = (options: Expression | undefined, name: string): boolean =>
  options?.kind === 'dictionary' && options.pairs.some(([key]) => key.kind === 'literal' && key.value === name);

/** What all who ask by a key share, by its texts and the names that stand for one: of what else is in it, all are one. */
function cached(kind: string, key: Expression, words: Words): Expression {
  return words.shared(`\0${kind} ${partsOf(key).join('/')}`);
}

function partsOf(key: Expression): readonly string[] {
  switch (key.kind) {
    case 'list':
      return key.items.flatMap(partsOf);
    case 'literal':
      return [`${key.value}`];
    case 'name':
      return [key.name.includes('@') ? key.name : '*'];
    case 'member':
      return [...(key.of ? partsOf(key.of) : []), key.name];
    case 'call':
      return partsOf(key.callee);
    case 'cast':
      return partsOf(key.value);
    default:
      return ['*'];
  }
}

/** Options whose function keeps what it gives for whoever asks by the key, or, where they have none, gives what is kept. */
function keeping(options: Expression, words: Words): Expression {
  const pairs = options.kind === 'dictionary' ? options.pairs : [];
  const of = (name: string): Expression | undefined =>
    pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
  const key = of('queryKey');
  if (options.kind !== 'dictionary' || !key) return options;
  const kept = cached('query', key, words);
  const ask = of('queryFn');
  const run = ask
    ? words.closure(['\0given'], [words.assign(kept, words.call(ask, [words.name('\0given')])), words.give(kept)])
    : words.closure([], [words.give(kept)]);
  const others = pairs
    .filter(([, value]) => value !== ask)
    .map(([name, value]): (typeof pairs)[number] => [name, value === key ? apart(key, words) : value]);
  return { ...options, pairs: [...others, [{ kind: 'literal', value: 'queryFn', site: words.site }, run]] };
}

/** A key whose parts are told apart by their places. */
const apart = (key: Expression, words: Words): Expression =>
  key.kind === 'list' && key.items.length > 0 ? words.tuple(...key.items) : key;

/** All queries, as the cache that has them tells of each. */
const ALL = '\0query all';

/** Notes what a query is asked by, for whoever hears of it by the cache. */
const noted = (own: Expression, data: Expression, words: Words): Statement => {
  const state = words.object({ data, error: words.unknown('error') });
  const queryKey = words.member(own, 'queryKey');
  const queryHash: Expression = { kind: 'text', parts: [queryKey], site: words.site };
  const told = { queryKey, queryHash, meta: words.member(own, 'meta'), state, options: own };
  return words.assign(words.shared(ALL), words.object(told));
};

/** What a cache tells of a query, and where what it gave and the query itself stand.
 *  https://tanstack.com/query/latest/docs/reference/QueryCache */
const CACHE_TELLS: readonly (readonly [string, readonly string[]])[] = [
  ['onError', ['error', 'query']],
  ['onSuccess', ['data', 'query']],
  ['onSettled', ['data', 'error', 'query']],
];

/** `new QueryCache({ onError: (error, query) => … })`. */
const queryCache: Library = ([options], words) => {
  const [own, query] = [words.name('\0options'), words.name('\0query')];
  const given: Readonly<Record<string, Expression>> = {
    query,
    data: words.member(words.member(query, 'state'), 'data'),
    error: words.unknown('error'),
  };
  const told = CACHE_TELLS.filter(([name]) => says(options, name)).map(([name, args]) =>
    words.does(
      words.call(
        words.member(own, name),
        args.map((each) => given[each] ?? query),
      ),
    ),
  );
  const start = [words.declare('\0query', words.shared(ALL)), words.declare('\0options', options)];
  return words.run([...start, ...told, words.give(cacheOf(query, words))]);
};

/** What has all queries: `client.getQueryCache().getAll()`. */
const cacheOf = (query: Expression, words: Words): Expression => {
  const all: Expression = { kind: 'list', items: [query], site: words.site };
  const listened = words.does(words.call(words.name('\0listener'), [words.object({ query })]));
  return words.object({
    getAll: words.closure([], [words.give(all)]),
    findAll: words.closure([], [words.give(all)]),
    find: words.closure([], [words.give(query)]),
    subscribe: words.closure(['\0listener'], [listened]),
  });
};

const getQueryCache: Library = (_, words) => cacheOf(words.shared(ALL), words);

/** `useQuery({ queryKey, queryFn })`; before version 5 `useQuery(key, queryFn)`. */
const useQuery: Library = ([first, second], words) => {
  if (!first) return undefined;
  const isApart = second !== undefined && second.kind !== 'dictionary' && first.kind !== 'dictionary';
  const options = isApart ? words.object({ queryKey: first, queryFn: second }) : first;
  const own = words.name('\0options');
  const asked = words.call(words.member(own, 'queryFn'), [
    words.object({ queryKey: words.member(own, 'queryKey'), pageParam: words.unknown('pageParam') }),
  ]);
  const data = says(options, 'select') ? words.call(words.member(own, 'select'), [asked]) : asked;
  const note = says(options, 'queryKey') ? [noted(own, words.name('\0kept'), words)] : [];
  return words.run([
    words.declare('\0options', keeping(options, words)),
    words.declare('\0kept', data),
    ...note,
    words.give(gives(words.name('\0kept'), words)),
  ]);
};

/** `useQueries({ queries: kinds.map(optionsOf), combine })` */
const useQueries: Library = ([first], words) => {
  if (!first) return undefined;
  const [own, one] = [words.name('\0options'), words.name('\0one')];
  const asked = words.call(words.member(one, 'queryFn'), [words.object({ queryKey: words.member(one, 'queryKey') })]);
  const each = words.closure(['\0one'], [words.give(gives(asked, words))]);
  const all = words.call(words.member(words.member(own, 'queries'), 'map'), [each]);
  const told = says(first, 'combine') ? words.call(words.member(own, 'combine'), [all]) : all;
  return words.run([words.declare('\0options', first), words.give(told)]);
};

const fetchQuery: Library = (args, words) => {
  const query = useQuery(args, words);
  return query && words.member(query, 'data');
};

/** Options that are made apart are asked with where they are used. */
const options: Library = ([first], words) => first && keeping(first, words);

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

/** `setQueryData(key, data)`, `setQueryData(key, (old) => data)`. */
const setCached =
  (kind: string): Library =>
  ([key, data], words) =>
    key && data && words.call(setter(cached(kind, key, words), words), [data]);

const getCached: Library = ([key], words) => key && cached('query', key, words);

/** `useSWR(key, fetcher)`: the key may be a function that makes it. */
const useSwr: Library = ([key, fetcher], words) => {
  if (!key) return undefined;
  const kept = cached('swr', key, words);
  if (!fetcher || fetcher.kind === 'dictionary') return gives(kept, words);
  const asked = words.call(fetcher, [key.kind === 'closure' ? words.call(key, []) : key]);
  return words.run([words.assign(kept, asked), words.give(gives(kept, words))]);
};

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
      [`${name}#QueryCache`, queryCache],
      [`${name}#useQueries`, useQueries],
      [`${name}#useSuspenseQueries`, useQueries],
      [`${name}#useMutation`, useMutation],
      [`${name}#createMutation`, useMutation],
      [`${name}#queryOptions`, options],
      [`${name}#infiniteQueryOptions`, options],
      [`${name}#mutationOptions`, options],
    ]),
  ),
  'swr#': useSwr,
  'swr#mutate': setCached('swr'),
  'swr/immutable#': useSwr,
  'swr/mutation#': useSwrMutation,
};

/** Methods of a query client, by name: it comes from a hook or a context. */
export const OF_CLIENT: Readonly<Record<string, Library>> = {
  fetchQuery,
  ensureQueryData: fetchQuery,
  prefetchQuery: fetchQuery,
  setQueryData: setCached('query'),
  getQueryData: getCached,
  getQueryCache,
};
