/**
 * TanStack Query and SWR: a query's function gets its key, a mutation's what it is called with.
 * https://tanstack.com/query/latest/docs/framework/react/guides/query-functions https://swr.vercel.app/docs/arguments
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import { setter, type Words } from '../../words.ts';
import type { Library } from './index.ts';
import { mutationCache, says, useMutation } from './mutations.ts';
import { entryOf } from './redux.ts';

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
  const key = entryOf(options, 'queryKey');
  if (options.kind !== 'dictionary' || !key) return options;
  const kept = cached('query', key, words);
  const ask = entryOf(options, 'queryFn');
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

/** What stands there before anybody has answered: a value, or a function that gives it. */
function before(options: Expression, words: Words): readonly Expression[] {
  return ['initialData', 'placeholderData'].flatMap((name) => {
    const given = entryOf(options, name);
    if (!given || given.kind === 'foreign') return [];
    const of = words.member(words.name('\0options'), name);
    return given.kind === 'closure' ? [words.call(of, [])] : isFixed(given) ? [of] : [of, words.call(of, [])];
  });
}

/** What is no function, as it stands there. */
const isFixed = ({ kind }: Expression): boolean => kind === 'literal' || kind === 'dictionary' || kind === 'list';

/** `useQuery({ queryKey, queryFn })`; before version 5 `useQuery(key, queryFn)`. `whole` is what is there of each answer. */
const asking =
  (whole: (answer: Expression, words: Words) => Expression): Library =>
  ([first, second], words) => {
    if (!first) return undefined;
    const isApart = second !== undefined && second.kind !== 'dictionary' && first.kind !== 'dictionary';
    const options = isApart ? words.object({ queryKey: first, queryFn: second }) : first;
    const own = words.name('\0options');
    const asked = words.call(words.member(own, 'queryFn'), [
      words.object({
        queryKey: words.member(own, 'queryKey'),
        meta: words.member(own, 'meta'),
        pageParam: words.unknown('pageParam'),
      }),
    ]);
    const answers = [whole(asked, words), ...before(options, words)];
    const [only] = answers;
    const all: Expression = only && answers.length === 1 ? only : { kind: 'either', of: answers, site: words.site };
    const data = says(options, 'select') ? words.call(words.member(own, 'select'), [all]) : all;
    const note = says(options, 'queryKey') ? [noted(own, words.name('\0kept'), words)] : [];
    return words.run([
      words.declare('\0options', keeping(options, words)),
      words.declare('\0kept', data),
      ...note,
      words.give(gives(words.name('\0kept'), words)),
    ]);
  };

export const useQuery = asking((answer) => answer);

/** Pages, one for each answer. */
const pagesOf = (answer: Expression, words: Words): Expression => {
  const list = (of: Expression): Expression => ({ kind: 'list', items: [of], site: words.site });
  return words.object({ pages: list(answer), pageParams: list(words.unknown('pageParam')) });
};
const useInfiniteQuery = asking(pagesOf);

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

const fetchInfiniteQuery: Library = (args, words) => {
  const query = useInfiniteQuery(args, words);
  return query && words.member(query, 'data');
};

/** Options that are made apart are asked with where they are used. */
const options: Library = ([first], words) => first && keeping(first, words);

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
  const isAsked = fetcher !== undefined && fetcher.kind !== 'dictionary' && fetcher.kind !== 'literal';
  const asked = isAsked ? [words.call(fetcher, [key.kind === 'closure' ? words.call(key, []) : key])] : [];
  const mutate = setter(kept, words);
  return words.run([
    ...asked.map((each) => words.assign(kept, each)),
    words.give(words.object({ mutate }, [gives(kept, words)])),
  ]);
};

/** `useSWRInfinite((page) => key, fetcher)`: a list of what each page gives. https://swr.vercel.app/docs/pagination */
const useSwrInfinite: Library = ([key, fetcher], words) => {
  if (!key || !fetcher) return undefined;
  const page = words.call(fetcher, [words.call(key, [words.unknown('page'), words.unknown('page before')])]);
  return gives({ kind: 'list', items: [page], site: words.site }, words);
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
const QUERIES = ['useQuery', 'useSuspenseQuery', 'createQuery', 'usePrefetchQuery'];
const OF_PAGES = ['useInfiniteQuery', 'useSuspenseInfiniteQuery', 'createInfiniteQuery', 'usePrefetchInfiniteQuery'];

export const QUERY: Readonly<Record<string, Library>> = {
  ...Object.fromEntries(
    PACKAGES.flatMap((name) => [
      ...QUERIES.map((hook): [string, Library] => [`${name}#${hook}`, useQuery]),
      ...OF_PAGES.map((hook): [string, Library] => [`${name}#${hook}`, useInfiniteQuery]),
      [`${name}#QueryCache`, queryCache],
      [`${name}#MutationCache`, mutationCache],
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
  'swr/infinite#': useSwrInfinite,
};

/** Methods of a query client, by name: it comes from a hook or a context. */
export const OF_CLIENT: Readonly<Record<string, Library>> = {
  fetchQuery,
  fetchInfiniteQuery,
  ensureQueryData: fetchQuery,
  ensureInfiniteQueryData: fetchInfiniteQuery,
  prefetchQuery: fetchQuery,
  setQueryData: setCached('query'),
  getQueryData: getCached,
  getQueryCache,
};
