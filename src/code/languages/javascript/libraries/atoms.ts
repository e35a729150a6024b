/**
 * Atoms: jotai, Recoil, Nano Stores, stores of Svelte, Valtio. Each keeps one value, and those that are made of others ask these.
 * https://jotai.org/docs/core/atom https://recoiljs.org/docs/api-reference/core/atom
 * https://github.com/nanostores/nanostores https://valtio.dev/docs/api/basic/proxy
 */
import type { Expression } from '../../../facts/facts.ts';
import { isPath } from '../../entries.ts';
import { setter, type Words } from '../../words.ts';
import type { Library } from './index.ts';
import { useMutation } from './mutations.ts';
import { useQuery } from './query.ts';

const kept = (given: Expression, words: Words): Expression => words.member(given, 'value');

/** `get(atom)`. */
const reader = (words: Words): Expression => words.each(['\0atom'], [words.give(kept(words.name('\0atom'), words))]);

/** `set(atom, value)`: what is written beside its value is run with that. */
const writer = (words: Words): Expression => {
  const [atom, next] = [words.name('\0atom'), words.name('\0next')];
  return words.each(['\0atom', '\0next'], [words.does(words.call(setter(kept(atom, words), words), [next]))]);
};

const atom: Library = ([init, write], words) => {
  const value = init?.kind === 'closure' ? words.call(init, [reader(words)]) : init;
  return words.filled({ ...(value && { value }), ...(write && { write }) });
};

function setAtom(given: Expression, words: Words): Expression {
  const written = words.call(words.member(given, 'write'), [reader(words), writer(words), words.name('\0next')]);
  return words.closure(
    ['\0next'],
    [words.does(words.call(setter(kept(given, words), words), [words.name('\0next')])), words.give(written)],
  );
}

type Make = (given: Expression, words: Words) => Expression;

const withAtom =
  (make: Make): Library =>
  ([given], words) =>
    // what is put into a variable is put there
    given?.kind === 'name'
      ? make(given, words)
      : given && words.call(words.closure(['\0given'], [words.give(make(words.name('\0given'), words))]), [given]);

const useValue = withAtom(kept);
const useSetter = withAtom(setAtom);
const useBoth = withAtom((given, words) => words.tuple(kept(given, words), setAtom(given, words)));
const loaded: Make = (given, words) => words.object({ data: kept(given, words), contents: kept(given, words) });

/** What is given back as it was: a family is the function that makes its atoms. */
const same: Library = ([given]) => given;

/** An atom of what a function makes of another one's value. */
const selectAtom: Library = ([of, select], words) =>
  of && select && words.object({ value: words.call(select, [kept(of, words)]) });

/** What reads and sets atoms outside of components. */
const jotaiStore: Library = (_, words) => {
  const [given, next] = [words.name('\0given'), words.name('\0next')];
  return words.object({
    get: reader(words),
    set: words.each(['\0given', '\0next'], [words.give(words.call(setAtom(given, words), [next]))]),
  });
};

/** What tells of an atom's first and every other mount sets it: `atom.onMount = (set) => { … }`. */
export function mounts(target: Expression, value: Expression, words: Words): Expression | undefined {
  if (target.kind !== 'member' || target.name !== 'onMount' || !target.of) return undefined;
  return words.call(value, [setter(kept(target.of, words), words)]);
}

/** `atomWithQuery((get) => ({ queryKey, queryFn }))`. https://jotai.org/docs/extensions/query */
const atomOf =
  (ask: Library): Library =>
  ([make, ...more], words) => {
    const value = make && ask([words.call(make, [reader(words)])], words);
    return value && more.length === 0 ? words.object({ value }) : undefined;
  };

const JOTAI: Readonly<Record<string, Library>> = {
  'jotai#atom': atom,
  'jotai#useAtomValue': useValue,
  'jotai#useSetAtom': useSetter,
  'jotai#useAtom': useBoth,
  'jotai#createStore': jotaiStore,
  'jotai#getDefaultStore': jotaiStore,
  'jotai-family#atomFamily': same,
  'jotai/utils#atomFamily': same,
  'jotai/utils#unwrap': same,
  'jotai/utils#selectAtom': selectAtom,
  'jotai/utils#loadable': ([of], words) => of && words.object({ value: loaded(of, words) }),
  'jotai/utils#atomWithDefault': atom,
  'jotai/utils#atomWithReset': atom,
  'jotai/utils#atomWithLazy': atom,
  'jotai-tanstack-query#atomWithQuery': atomOf(useQuery),
  'jotai-tanstack-query#atomWithSuspenseQuery': atomOf(useQuery),
  'jotai-tanstack-query#atomWithMutation': atomOf(useMutation),
  'jotai/utils#atomWithStorage': ([, init], words) =>
    words.filled({ ...(init && { value: words.either(init, words.unknown('storage')) }) }),
};

/** What Recoil hands to functions that read and write atoms. */
const recoilApi = (words: Words): Expression => words.object({ get: reader(words), set: writer(words) });

/** `atom({ default })`, `selector({ get, set })`. With `param` a family's: what makes the value is given that first. */
function recoilAtom(options: Expression, words: Words, param?: Expression): Expression {
  const own = words.name('\0options');
  const [initial, get, set] = ['default', 'get', 'set'].map((name) => words.member(own, name)) as [
    Expression,
    Expression,
    Expression,
  ];
  const made = (of: Expression): Expression => (param ? words.call(of, [param]) : of);
  const first = param ? words.either(initial, made(initial)) : initial;
  const write = words.closure(
    ['\0read', '\0put', '\0next'],
    [words.give(words.call(made(set), [recoilApi(words), words.name('\0next')]))],
  );
  return words.run([
    words.declare('\0options', options),
    words.give(words.filled({ value: words.either(first, words.call(made(get), [recoilApi(words)])), write })),
  ]);
}

const recoil: Library = ([options], words) => options && recoilAtom(options, words);

const recoilFamily: Library = ([options], words) =>
  options &&
  words.run([
    words.declare('\0family', options),
    words.give(
      words.closure(['\0param'], [words.give(recoilAtom(words.name('\0family'), words, words.name('\0param')))]),
    ),
  ]);

/** `useRecoilCallback(({ set, snapshot }) => async (…) => …)`: the function that is made. */
const useRecoilCallback: Library = ([make], words) => {
  const load = words.each(['\0atom'], [words.give(loaded(words.name('\0atom'), words))]);
  const snapshot = words.object({ getPromise: reader(words), getLoadable: load });
  return make && words.call(make, [words.object({ set: writer(words), snapshot })]);
};

const RECOIL: Readonly<Record<string, Library>> = {
  'recoil#atom': recoil,
  'recoil#selector': recoil,
  'recoil#atomFamily': recoilFamily,
  'recoil#selectorFamily': recoilFamily,
  'recoil#useRecoilValue': useValue,
  'recoil#useSetRecoilState': useSetter,
  'recoil#useRecoilState': useBoth,
  'recoil#useRecoilCallback': useRecoilCallback,
  'recoil#useRecoilValueLoadable': withAtom(loaded),
};

const STORE = '\0store';

/** One value that is got, set and listened to by methods. `more`: further ones, in which the store is called {@link STORE}. */
export function nanoStore(
  value: Expression | undefined,
  words: Words,
  more: Readonly<Record<string, Expression>> = {},
): Expression {
  const own = words.name(STORE);
  const read = kept(own, words);
  const listen = words.closure(
    ['\0listener'],
    [words.does(words.call(words.name('\0listener'), [read])), words.give(words.closure([], []))],
  );
  return words.run([
    words.declare(
      STORE,
      words.object({
        ...(value && { value }),
        get: words.closure([], [words.give(read)]),
        set: words.closure(['\0next'], [words.assign(read, words.name('\0next'))]),
        update: setter(read, words),
        subscribe: listen,
        listen,
        ...more,
      }),
    ),
    words.give(own),
  ]);
}

/** What `map.setKey('extra.page', page)` hands over beside that: an object with the part that is set. */
const setKey = (of: Expression, key: Expression, value: Expression, words: Words): Expression => {
  const path = key.kind === 'literal' ? `${key.value}`.split('.') : [];
  const next = words.name('\0part');
  const part =
    path.length > 0
      ? path.reduceRight((inner, name) => words.object({ [name]: inner }), next)
      : ({ kind: 'dictionary', pairs: [[key, next]], site: words.site } as const);
  return words.run([
    words.declare('\0part', value),
    words.give(words.call(words.member(of, 'setKey'), [key, next, part])),
  ]);
};

/** `$session.setKey('page', page)`, of whatever has such a method. */
export const OF_MAP: Readonly<Record<string, Library>> = {
  setKey: ([key, value, ...more], words, of) =>
    of && key && value && isPath(of) && (key.kind === 'literal' || isPath(key)) && more.length === 0
      ? setKey(of, key, value, words)
      : undefined,
};

/** A store of several values by their names. https://github.com/nanostores/nanostores#maps */
const map: Library = ([init], words) => {
  const own = kept(words.name(STORE), words);
  const puts = words.closure(['\0key', '\0next', '\0part'], [words.assign(own, words.name('\0part'))]);
  return nanoStore(init, words, { setKey: puts });
};

/** What listens to some keys of a map is given all of it. */
const listenKeys: Library = ([of, , listener], words) =>
  of && listener && words.run([words.does(words.call(listener, [kept(of, words)])), words.give(words.closure([], []))]);

const computedStore: Library = ([of, make], words) => {
  if (!of || !make) return undefined;
  const all = of.kind === 'list' ? of.items : [of];
  return nanoStore(
    words.call(
      make,
      all.map((each) => kept(each, words)),
    ),
    words,
  );
};

/** `effect([$a, $b], (a, b) => { … })`. */
const nanoEffect: Library = ([of, run], words) => {
  const all = of?.kind === 'list' ? of.items : of ? [of] : [];
  return run && all.length > 0
    ? words.call(
        run,
        all.map((each) => kept(each, words)),
      )
    : undefined;
};

const setPart: Library = ([of, key, value], words) =>
  of && key && value && isPath(of) ? setKey(of, key, value, words) : undefined;

const NANO: Readonly<Record<string, Library>> = {
  'nanostores#atom': ([init], words) => nanoStore(init, words),
  'nanostores#map': map,
  'nanostores#deepMap': map,
  '@nanostores/deepmap#deepMap': map,
  'nanostores#listenKeys': listenKeys,
  'nanostores#subscribeKeys': listenKeys,
  'nanostores#setKey': setPart,
  'nanostores#setPath': setPart,
  '@nanostores/deepmap#setPath': setPart,
  '@nanostores/persistent#persistentAtom': ([, init], words) => nanoStore(init, words),
  '@nanostores/persistent#persistentMap': ([, init], words) => map(init ? [init] : [], words),
  'nanostores#computed': computedStore,
  'nanostores#batched': computedStore,
  'nanostores#effect': nanoEffect,
  ...Object.fromEntries(['react', 'preact', 'vue', 'solid'].map((name) => [`@nanostores/${name}#useStore`, useValue])),
};

/** What a store of Svelte tells whoever subscribes: a store is any object that one can subscribe to. */
export function told(store: Expression, words: Words): Expression {
  const [next, kept] = [words.name('\0next'), words.name('\0told')];
  return words.run([
    words.declare('\0told'),
    words.does(words.call(words.member(store, 'subscribe'), [words.closure(['\0next'], [words.assign(kept, next)])])),
    words.give(kept),
  ]);
}

/** `derived(kind, ($kind) => …)`, `derived([kind, page], ([$kind]) => …)`. */
const derived: Library = ([of, make], words) => {
  if (!of || !make) return undefined;
  const value = of.kind === 'list' ? words.tuple(...of.items.map((each) => told(each, words))) : told(of, words);
  return nanoStore(words.call(make, [value]), words);
};

/** https://svelte.dev/docs/svelte/svelte-store */
const SVELTE: Readonly<Record<string, Library>> = {
  'svelte/store#writable': ([init], words) => nanoStore(init, words),
  'svelte/store#readable': ([init], words) => nanoStore(init, words),
  'svelte/store#derived': derived,
  'svelte/store#get': ([store], words) => store && told(store, words),
};

/** A proxy is what it stands before. */
const VALTIO: Readonly<Record<string, Library>> = {
  ...Object.fromEntries(
    ['valtio', 'valtio/vanilla', 'valtio/react'].flatMap((name) =>
      ['proxy', 'useSnapshot', 'snapshot', 'ref', 'useProxy'].map((each) => [`${name}#${each}`, same]),
    ),
  ),
  'valtio/utils#subscribeKey': ([of, key, heard], words) =>
    of && heard && key?.kind === 'literal' ? words.call(heard, [words.member(of, `${key.value}`)]) : undefined,
};

/** `const kindVar = makeVar('')`: called with a value it keeps that, and called with none it gives it.
 *  https://www.apollographql.com/docs/react/local-state/reactive-variables */
const makeVar: Library = ([init], words) => {
  const [value, next] = [words.name('\0value'), words.name('\0next')];
  return words.run([
    words.declare('\0value', init),
    words.give(words.closure(['\0next'], [words.assign(value, next), words.give(value)])),
  ]);
};

const APOLLO: Readonly<Record<string, Library>> = {
  '@apollo/client#makeVar': makeVar,
  '@apollo/client#useReactiveVar': ([given], words) => given && words.call(given, []),
};

export const ATOMS: Readonly<Record<string, Library>> = {
  ...APOLLO,
  ...JOTAI,
  ...RECOIL,
  ...NANO,
  ...SVELTE,
  ...VALTIO,
};
