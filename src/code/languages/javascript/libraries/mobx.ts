/**
 * MobX: what it makes observable is what it was, and what it runs when something changes is given that.
 * https://mobx.js.org/reactions.html https://mobx.js.org/api.html
 */
import { nanoStore } from './atoms.ts';
import type { Library } from './index.ts';

const same: Library = ([given]) => given;
const run: Library = ([given], words) => given && words.call(given, []);

/** `reaction(() => store.names, (names) => …)`. */
const reaction: Library = ([read, effect], words) =>
  read &&
  effect &&
  words.run([
    words.declare('\0seen', words.call(read, [])),
    words.does(words.call(effect, [words.name('\0seen'), words.name('\0seen')])),
    words.give(words.closure([], [])),
  ]);

/** `when(() => store.isReady, () => …)`: the first only tells that it is time. */
const when: Library = ([read, effect], words) =>
  read && effect && words.run([words.does(words.call(read, [])), words.does(words.call(effect, []))]);

/** `observe(store, 'names', (change) => …)`, `observe(names, (change) => …)`. */
const observe: Library = (args, words) => {
  const [of, second, third] = args;
  const listener = third ?? second;
  if (!of || !listener) return undefined;
  const given = words.name('\0of');
  const value =
    third && second?.kind === 'literal'
      ? words.member(given, `${second.value}`)
      : words.either(words.member(given, 'value'), words.member(given, 'values'));
  return words.run([
    words.declare('\0of', of),
    words.does(words.call(listener, [words.object({ object: given, newValue: value, added: given })])),
    words.give(words.closure([], [])),
  ]);
};

/** `action(f)`, `action('load', f)`. */
const named: Library = ([first, second]) => (first?.kind === 'literal' ? second : first);

const computed: Library = ([read], words) =>
  read && read.kind !== 'dictionary' ? nanoStore(words.call(read, []), words) : undefined;

const OF_REACT = ['mobx-react', 'mobx-react-lite'];

export const MOBX: Readonly<Record<string, Library>> = {
  ...Object.fromEntries(
    ['makeAutoObservable', 'makeObservable', 'toJS', 'flow', 'flowResult', 'observable', 'extendObservable']
      .concat(['object', 'array', 'map', 'set', 'shallow', 'deep', 'ref'].map((name) => `observable.${name}`))
      .map((name) => [`mobx#${name}`, same]),
  ),
  ...Object.fromEntries(['autorun', 'runInAction', 'untracked', 'transaction'].map((name) => [`mobx#${name}`, run])),
  'mobx#reaction': reaction,
  'mobx#when': when,
  'mobx#observe': observe,
  'mobx#action': named,
  'mobx#computed': computed,
  'mobx#observable.box': ([value], words) => nanoStore(value, words),
  ...Object.fromEntries(
    OF_REACT.flatMap((name): [string, Library][] => [
      [`${name}#observer`, same],
      [`${name}#useLocalObservable`, run],
      [`${name}#useLocalStore`, run],
    ]),
  ),
};
