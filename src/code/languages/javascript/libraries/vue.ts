/**
 * Vue and Pinia: refs, which keep a value, and components and stores that are an object of options, whose functions see
 * what is in all of them as `this`. https://vuejs.org/api/reactivity-core.html https://pinia.vuejs.org/core-concepts/
 */
import { type Expression, KEEPS, type Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import { partsPut } from '../put-parts.ts';
import type { Library } from './index.ts';
import { PROVIDED } from './keys.ts';
import { mapValues } from './lodash.ts';
import { notingActions, onAction, subscribe } from './pinia-actions.ts';

const ref: Library = ([value], words) => words.filled(value ? { value } : {});

const same: Library = ([value]) => value;

/** `computed(() => …)`, `computed({ get, set })`. */
const computed: Library = ([read], words) =>
  read &&
  (read.kind === 'dictionary'
    ? words.run([
        words.declare('\0computed', read),
        words.give(
          words.object({
            value: words.call(words.member(words.name('\0computed'), 'get'), []),
            [SETS]: words.member(words.name('\0computed'), 'set'),
          }),
        ),
      ])
    : words.object({ value: words.call(read, []) }));

/** What sets a value that is computed. */
export const SETS = '\0sets';

/** A ref’s value, what a function gives, or what is no ref. */
const unref: Library = ([of], words) => of && words.either(of, words.member(of, 'value'));
const toValue: Library = ([of], words) =>
  of &&
  (of.kind === 'dictionary' ? unref([of], words) : words.either(of, words.member(of, 'value'), words.call(of, [])));

/** `toRef(props, 'kind')`, `toRef(() => props.kind)`. */
const toRef: Library = ([of, key], words) => {
  const part = of && key?.kind === 'literal' ? words.member(of, `${key.value}`) : undefined;
  return part
    ? words.object({ value: words.either(part, words.member(part, 'value')) })
    : of?.kind === 'closure'
      ? words.object({ value: words.call(of, []) })
      : of;
};

/** What a watcher is given of what it watches: of a ref its value, of a function what it gives. */
function watched(source: Expression, words: Words): Expression {
  if (source.kind === 'closure') return words.call(source, []);
  return words.either(words.member(source, 'value'), words.call(source, []), source);
}

/** `watch(kind, (next) => …)`, `watch([kind, () => page.id], ([kind, id]) => …)`. */
const watch: Library = ([source, heard], words) => {
  if (!source || !heard) return undefined;
  const value =
    source.kind === 'list' ? words.tuple(...source.items.map((each) => watched(each, words))) : watched(source, words);
  return words.run([
    words.declare('\0seen', value),
    words.does(words.call(heard, [words.name('\0seen'), words.name('\0seen')])),
    words.give(words.closure([], [])),
  ]);
};

const effect: Library = ([run], words) => run && words.call(run, []);

/** What a store of functions gives: who has it reads its refs without `value`. */
function unwrapping(made: Extract<Expression, { kind: 'closure' }>, words: Words): Expression {
  const last = made.body.body.at(-1);
  const given = last?.kind === 'return' || last?.kind === 'evaluate' ? last.value : undefined;
  if (!last || !given || given.kind !== 'dictionary') return made;
  const pairs = given.pairs.map(
    ([key, value]) => [key, value.kind === 'name' ? words.either(value, words.member(value, 'value')) : value] as const,
  );
  const body = [...made.body.body.slice(0, -1), words.give({ ...given, pairs })];
  return { ...made, body: { ...made.body, body } };
}

/** `defineStore('records', () => …)`: a hook that gives what the function made, once. */
const defineStore: Library = ([first, second], words) => {
  const made = second && first?.kind !== 'dictionary' ? second : first;
  if (!made) return undefined;
  const kept = words.name('\0store');
  const store =
    made.kind === 'closure'
      ? words.call(unwrapping(notingActions(made, kept, words), words), [])
      : made.kind === 'dictionary'
        ? runOptions(made, '\0this', words)
        : made;
  return words.run([
    words.declare('\0store', store),
    words.assign(words.member(kept, KEEPS), words.closure(['\0part'], [words.merge(kept, words.name('\0part'))])),
    words.give(words.closure([], [words.give(kept)])),
  ]);
};

/** The parts of options that give, each in its way, what is in `this`. */
const STATE = ['data', 'state', 'setup'];
const FUNCTIONS = ['methods', 'actions'];
const COMPUTED = ['computed', 'getters'];
/** What else a component finds in itself: whoever renders it, or the router, decides. */
const OUTSIDE = ['$route', '$router', '$store', '$props', '$attrs', '$parent', '$root', '$refs', '$emit', '$inject'];

function entryOf(of: Expression, name: string): Expression | undefined {
  if (of.kind !== 'dictionary') return undefined;
  return of.pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
}

/** Whether an object with entries of these names is the options of a component or store. */
export function isOptions(names: ReadonlySet<string>): boolean {
  const has = (some: readonly string[]): boolean => some.some((name) => names.has(name));
  const isComponent = has(['mounted', 'created', 'beforeMount', 'template', 'props', 'components', 'watch']);
  return has([...FUNCTIONS, ...COMPUTED]) || (has([...STATE, 'provide', 'inject']) && isComponent);
}

/** What `this` is in the functions of options: `self` is what they call it, and markup may write to it. */
export function runOptions(
  options: Expression,
  self: string,
  words: Words,
  written: readonly Statement[] = [],
  /** What who renders it gives it. */
  props?: Expression,
): Expression {
  const part = (name: string): Expression => words.member(words.name('\0options'), name);
  const present = (names: readonly string[]): Expression[] =>
    names.flatMap((name) => (entryOf(options, name) ? [part(name)] : []));
  const made = STATE.flatMap((name) => {
    const entry = entryOf(options, name);
    return entry ? [entry.kind === 'closure' ? words.call(part(name), [words.name(self)]) : part(name)] : [];
  });
  const read = COMPUTED.flatMap((name) => {
    const entry = entryOf(options, name);
    if (entry?.kind !== 'dictionary') return [];
    const values = entry.pairs.flatMap(([key]): [string, Expression][] => {
      if (key.kind !== 'literal') return [];
      return [[`${key.value}`, words.call(words.member(part(name), `${key.value}`), [words.name(self)])]];
    });
    return [words.object(Object.fromEntries(values))];
  });
  const watched = entryOf(options, 'watch');
  const heard = (watched?.kind === 'dictionary' ? watched.pairs : []).flatMap(([key]): Statement[] => {
    if (key.kind !== 'literal') return [];
    const listener = words.member(part('watch'), `${key.value}`);
    const of = `${key.value}`.split('.').reduce((outer, name) => words.member(outer, name), words.name(self));
    return [words.does(words.call(listener, [of, of]))];
  });
  const own = propsOf(options).map((name) => [
    name,
    props ? words.either(words.member(props, name), words.unknown(name)) : words.unknown(name),
  ]);
  const given = Object.fromEntries([
    ...own,
    ...injectedIn(options, words),
    ...OUTSIDE.map((name) => [name, words.unknown(name)]),
  ]);
  return words.run([
    words.declare('\0parts'),
    words.declare(self, words.object(given, [words.name('\0parts')])),
    words.declare('\0options', withListeners(notingActions(options, words.name(self), words))),
    words.assign(words.name('\0parts'), words.object({}, [...made, ...present(FUNCTIONS), ...read])),
    ...written,
    ...heard,
    ...provideOptions(options, self, words),
    words.give(words.either(words.name(self), words.name('\0options'))),
  ]);
}

/** `watch: { kind: { handler(next) { … } } }` as `watch: { kind(next) { … } }`. */
function withListeners(options: Expression): Expression {
  const watched = entryOf(options, 'watch');
  if (options.kind !== 'dictionary' || watched?.kind !== 'dictionary') return options;
  const listeners = watched.pairs.map(([key, value]) => [key, entryOf(value, 'handler') ?? value] as const);
  const pairs = options.pairs.map(
    ([key, value]) => [key, value === watched ? { ...watched, pairs: listeners } : value] as const,
  );
  return { ...options, pairs };
}

function propsOf(options: Expression): readonly string[] {
  const props = entryOf(options, 'props');
  const names =
    props?.kind === 'list' ? props.items : props?.kind === 'dictionary' ? props.pairs.map(([key]) => key) : [];
  return names.flatMap((name) => (name.kind === 'literal' && typeof name.value === 'string' ? [name.value] : []));
}

/** `h(Detail, { kind })`: who renders a component gives it its props. */
const render: Library = ([component, props], words) =>
  component && component.kind !== 'literal'
    ? words.call(words.member(component, 'setup'), [props ?? words.object({})])
    : undefined;

/** `createApp(Page)`: the page runs, and nothing is done with what is in it. */
const createApp: Library = ([component], words) =>
  component && words.run([words.does(component), words.give(words.unknown('createApp'))]);

/** `provide() { return { lab } }` of options: each part is provided by its name. */
function provideOptions(options: Expression, self: string, words: Words): readonly Statement[] {
  const given = entryOf(options, 'provide');
  if (!given) return [];
  const of = words.member(words.name('\0options'), 'provide');
  const last = given.kind === 'closure' ? given.body.body.at(-1) : undefined;
  const parts = last?.kind === 'return' || last?.kind === 'evaluate' ? last.value : given;
  const names =
    parts.kind === 'dictionary' ? parts.pairs.flatMap(([key]) => (key.kind === 'literal' ? [`${key.value}`] : [])) : [];
  return [
    words.declare('\0given', given.kind === 'closure' ? words.call(of, [words.name(self)]) : of),
    ...names.map((name) => words.assign(provided(name, words), words.member(words.name('\0given'), name))),
  ];
}

/** What any component provides by a text, whichever is above the one that asks. */
function provided(key: string, words: Words): Expression {
  return words.shared(`${PROVIDED}${key}`);
}

/** `inject: ['lab']`, `inject: { lab: 'lab', other: { from: 'labs' } }`: what a component finds in itself by it. */
function injectedIn(options: Expression, words: Words): readonly (readonly [string, Expression])[] {
  const wanted = entryOf(options, 'inject');
  const asked = (name: string, key: Expression): [string, Expression] => {
    const from = entryOf(key, 'from') ?? key;
    return [name, words.either(provided(from.kind === 'literal' ? `${from.value}` : name, words), words.unknown(name))];
  };
  if (wanted?.kind === 'list')
    return wanted.items.flatMap((it) => (it.kind === 'literal' ? [asked(`${it.value}`, it)] : []));
  const pairs = wanted?.kind === 'dictionary' ? wanted.pairs : [];
  return pairs.flatMap(([key, value]) => (key.kind === 'literal' ? [asked(`${key.value}`, value)] : []));
}

/** `toRefs(state)`, `storeToRefs(store)`: a ref of each part. */
const toRefs: Library = ([of], words) => {
  const part = words.name('\0part');
  const made = words.closure(
    ['\0part'],
    [words.give(words.object({ value: words.either(part, words.member(part, 'value')) }))],
  );
  return (
    of &&
    words.run([
      words.declare('\0state', of),
      words.give(words.either(mapValues([words.name('\0state'), made], words) ?? of, words.name('\0state'))),
    ])
  );
};

/** https://vueuse.org/functions.html */
const OF_VUEUSE: Readonly<Record<string, Library>> = Object.fromEntries([
  ...['watchDebounced', 'watchThrottled', 'watchImmediate', 'watchOnce', 'watchDeep', 'watchPausable', 'whenever'].map(
    (name) => [`@vueuse/core#${name}`, watch] as const,
  ),
  ...['createSharedComposable', 'createGlobalState'].map((name) => [`@vueuse/core#${name}`, same] as const),
  ...['useDebounceFn', 'useThrottleFn'].map((name) => [`@vueuse/core#${name}`, same] as const),
  ['@vueuse/core#computedAsync', computed] as const,
  [
    '@vueuse/core#useAsyncState',
    (([load], words) => {
      if (!load) return undefined;
      const [made, given] = [words.name('\0load'), words.name('\0loaded')];
      return words.run([
        words.declare('\0load', load),
        words.declare(
          '\0loaded',
          load.kind === 'closure' ? words.call(made, []) : words.either(made, words.call(made, [])),
        ),
        words.give(words.object({ state: words.filled({ value: given }) })),
      ]);
    }) as Library,
  ] as const,
]);

const VUES = ['vue', '@vue/composition-api', 'nativescript-vue'];

export const VUE: Readonly<Record<string, Library>> = {
  ...Object.fromEntries(
    VUES.flatMap((name): [string, Library][] => [
      [`${name}#ref`, ref],
      [`${name}#shallowRef`, ref],
      [`${name}#reactive`, same],
      [`${name}#readonly`, same],
      [`${name}#toRaw`, same],
      [`${name}#markRaw`, same],
      [`${name}#unref`, unref],
      [`${name}#toValue`, toValue],
      [`${name}#toRef`, toRef],
      [`${name}#toRefs`, toRefs],
      [`${name}#computed`, computed],
      [`${name}#defineComponent`, same],
      [`${name}#h`, render],
      [`${name}#createApp`, createApp],
      [`${name}#watch`, watch],
      [`${name}#watchEffect`, effect],
      [`${name}#watchPostEffect`, effect],
      [`${name}#watchSyncEffect`, effect],
    ]),
  ),
  'pinia#defineStore': defineStore,
  'pinia#storeToRefs': toRefs,
  ...OF_VUEUSE,
};

/** `store.$patch({ labs })`, `store.$patch((state) => { … })`: puts parts into a store. */
const patch: Library = ([given], words, of) => {
  if (!given || !of) return undefined;
  if (given.kind !== 'dictionary') return words.call(given, [of]);
  const [store, part] = [words.name('\0patched'), words.name('\0part')];
  return words.run([
    words.declare('\0patched', of),
    words.declare('\0part', given),
    words.merge(store, part),
    ...partsPut(store, given, part, words),
    words.does(words.call(words.member(store, KEEPS), [part])),
  ]);
};

/** Methods of a store, by name: a hook gives it. */
export const OF_STORE: Readonly<Record<string, Library>> = {
  $patch: patch,
  $onAction: onAction,
  $subscribe: subscribe,
};
