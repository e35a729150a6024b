/** Queries and mutations of TanStack Query and SWR: what comes in pages, what is there before anybody has answered, and who is told. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const HEAD =
  "import { useQuery, useMutation, useInfiniteQuery, QueryClient, MutationCache } from '@tanstack/react-query';\nimport { useEffect } from 'react';\n";

const ROWS: Rows = [
  [
    'pages of an infinite query',
    (make, use, _, other) =>
      `${HEAD}export function S() { const { data } = useInfiniteQuery({ queryKey: ['k'], queryFn: async ({ pageParam }) => ({ items: [{ kind: ${make}, spare: ${other} }], next: pageParam + 1 }), initialPageParam: 0, getNextPageParam: (l) => l.next }); data?.pages.flatMap((p) => p.items).forEach((r) => { ${use('r.kind')} }); return null; }`,
  ],
  [
    'pages that a query selects of',
    (make, use) =>
      `${HEAD}export function S() { const { data: rows } = useInfiniteQuery({ queryKey: ['k'], queryFn: async () => ({ items: [{ kind: ${make} }] }), initialPageParam: 0, getNextPageParam: () => null, select: (d) => d.pages.flatMap((p) => p.items) }); rows?.forEach((r) => { ${use('r.kind')} }); return null; }`,
  ],
  [
    'what a mutation gives, to whoever calls it',
    (make, use) =>
      `${HEAD}export function S() { const mu = useMutation({ mutationFn: async (k: VALUE) => ({ kind: k }) }); const go = () => mu.mutate(${make}, { onSuccess: (r) => { ${use('r.kind')} } }); return <B onPress={go} />; }`,
  ],
  [
    'what is made before a mutation runs',
    (make, use) =>
      `${HEAD}export function S() { const mu = useMutation({ mutationFn: async (k: VALUE) => 1, onMutate: async (k) => ({ prev: k }), onError: (e, k, ctx) => { ${use('ctx!.prev')} } }); const go = () => mu.mutate(${make}); return <B onPress={go} />; }`,
  ],
  [
    'what a mutation gives, in a component',
    (make, use) =>
      `${HEAD}export function S() { const mu = useMutation({ mutationFn: async () => ({ kind: ${make} }) }); useEffect(() => { if (mu.data) { ${use('mu.data.kind')} } }, [mu.data]); return <B onPress={() => mu.mutate()} />; }`,
  ],
  [
    'what a mutation is called with, in a component',
    (make, use) =>
      `${HEAD}export function S() { const { mutate, variables } = useMutation({ mutationFn: async (k: VALUE) => 1 }); ${use('variables')} return <B onPress={() => mutate(${make})} />; }`,
  ],
  [
    'data that a query begins with',
    (make, use) =>
      `${HEAD}export function S() { const { data } = useQuery({ queryKey: ['k'], queryFn: async () => '', initialData: ${make} }); ${use('data')} return null; }`,
  ],
  [
    'data that stands there meanwhile',
    (make, use) =>
      `${HEAD}export function S() { const { data } = useQuery({ queryKey: ['k'], queryFn: async () => '', placeholderData: ${make} }); ${use('data')} return null; }`,
  ],
  [
    'what a query has beside its key',
    (make, use) =>
      `${HEAD}export function S() { useQuery({ queryKey: ['k'], meta: { kind: ${make} }, queryFn: async ({ meta }) => { ${use('meta!.kind')} return 1; } }); return null; }`,
  ],
  [
    'who hears of all mutations',
    (make, use) =>
      `${HEAD}const qc = new QueryClient({ mutationCache: new MutationCache({ onSuccess: (d, vars: any) => { ${use('vars.kind')} } }) });\nexport function S() { const { mutate } = useMutation({ mutationFn: async (v: { kind: VALUE }) => 1 }); return <B onPress={() => mutate({ kind: ${make} })} />; }`,
  ],
  [
    'pages of SWR',
    (make, use) =>
      `${HEAD}import useSWRInfinite from 'swr/infinite';\nexport function S() { const { data } = useSWRInfinite((i) => ['k', i], async () => [{ kind: ${make} }]); data?.flat().forEach((r) => { ${use('r.kind')} }); return null; }`,
  ],
  [
    'what the mutate of a hook of SWR sets',
    (make, use) =>
      `${HEAD}import useSWR, { mutate } from 'swr';\nexport function S() { const { data, mutate: set } = useSWR<VALUE>('k', null); useEffect(() => { set(${make}, false); }, []); ${use('data')} return null; }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
