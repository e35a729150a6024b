/** What a cache tells of all queries that it has: the key of one is not what is said beside it, nor is a part of the key another. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const QUERY = (make: string): string =>
  `import { QueryCache, QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';\nexport function useNote() { return useQuery({ queryKey: ['note', ${make}], meta: { name: 'note' }, queryFn: () => explain() }); }\nasync function explain() { return 'text'; }\n`;
const DATA = (make: string): string =>
  `import { QueryCache, QueryClient, useQuery } from '@tanstack/react-query';\nexport function useLabs() { return useQuery({ queryKey: ['labs'], meta: { name: 'labs' }, queryFn: async () => ${make} }); }\n`;
const KEY = { first: "query.queryKey.join('/')", second: 'String(query.meta?.name)' };

eachApart('JavaScript', JAVASCRIPT, [
  [
    'the key, and what is said beside it, when one fails',
    (make, use, told) =>
      `${QUERY(make)}export const client = new QueryClient({ queryCache: new QueryCache({ onError: (error, query) => { ${use(KEY[told])} } }) });`,
  ],
  [
    'the text of the key',
    (make, use, told) =>
      `${QUERY(make)}export const cache = new QueryCache({ onError: (error, query) => { ${use(told === 'first' ? 'query.queryHash' : 'query.options.meta.name')} } });`,
  ],
  [
    'parts of the key',
    (make, use, told) =>
      `${QUERY(make)}const cache = new QueryCache({ onError(_error, query) { ${use(`String(query.queryKey[${told === 'first' ? 1 : 0}])`)} } });\nexport const client = new QueryClient({ queryCache: cache });`,
  ],
  [
    'parts of the key, taken apart',
    (make, use, told) =>
      `${QUERY(make)}export const cache = new QueryCache({ onSettled: (_data, _error, query) => { const [scope, name] = query.queryKey;\n ${use(told === 'first' ? 'String(name)' : 'String(scope)')} } });`,
  ],
  [
    'what one gave',
    (make, use, told) =>
      `${DATA(make)}export const cache = new QueryCache({ onSuccess: (data, query) => { ${use(told === 'first' ? 'String(data)' : 'query.queryKey.join()')} } });`,
  ],
  [
    'of those that a client has',
    (make, use, told) =>
      `${QUERY(make)}export function Debug() { const client = useQueryClient();\n client.getQueryCache().getAll().forEach((query) => { ${use(KEY[told])} });\n return null; }`,
  ],
  [
    'heard of each event',
    (make, use, told) =>
      `${QUERY(make)}export function Debug() { const client = useQueryClient();\n client.getQueryCache().subscribe((event) => { ${use(KEY[told].replace('query', 'event.query'))} });\n return null; }`,
  ],
  [
    'what one has',
    (make, use, told) =>
      `${DATA(make)}export const cache = new QueryCache();\nexport function go() { for (const query of cache.findAll()) { ${use(told === 'first' ? 'String(query.state.data)' : 'query.options.meta.name')} } }`,
  ],
]);
