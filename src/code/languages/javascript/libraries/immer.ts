/**
 * Immer: a function is given what is there as a draft, and what it puts into it or gives is what comes of it.
 * https://immerjs.github.io/immer/produce https://github.com/immerjs/use-immer
 */
import type { Expression, Statement } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** Runs a recipe on what stands at a place: it is filled, or what the recipe gives is there instead. */
const draws = (target: Expression, recipe: Expression, words: Words, more: readonly Expression[] = []): Statement =>
  words.assign(target, words.call(recipe, [words.writable(target), ...more]));

/** `produce(state, (draft) => { … })`, and `produce((draft) => { … })`, which is called with the state. */
const produce: Library = ([base, recipe], words) => {
  const draft = words.name('\0draft');
  if (base?.kind === 'closure') {
    const done = [words.declare('\0recipe', base), draws(draft, words.name('\0recipe'), words), words.give(draft)];
    return words.closure(['\0draft'], done);
  }
  if (!base || !recipe) return undefined;
  const start = words.either(words.object({}, [base]), { kind: 'list', items: [base], site: words.site });
  return words.run([words.declare('\0draft', start), draws(draft, recipe, words), words.give(draft)]);
};

/** `const [state, update] = useImmer({ … })`; `update((draft) => { … })`. */
const useImmer: Library = ([initial], words) => {
  const [state, recipe] = [words.name('\0state'), words.name('\0recipe')];
  const first = initial?.kind === 'closure' ? words.call(initial, []) : initial;
  const update = words.open(['\0recipe'], [words.assign(state, recipe), draws(state, recipe, words)]);
  return words.run([
    words.declare('\0state', first),
    words.declare('\0update', update),
    words.give(words.tuple(state, words.name('\0update'))),
  ]);
};

const useImmerReducer: Library = ([reducer, initial, init], words) => {
  if (!reducer) return undefined;
  const [state, action] = [words.name('\0state'), words.name('\0action')];
  return words.run([
    words.declare('\0reducer', reducer),
    words.declare('\0state', initial && init ? words.call(init, [initial]) : initial),
    words.declare('\0dispatch', words.open(['\0action'], [draws(state, words.name('\0reducer'), words, [action])])),
    words.give(words.tuple(state, words.name('\0dispatch'))),
  ]);
};

const same: Library = ([given]) => given;

export const IMMER: Readonly<Record<string, Library>> = {
  'immer#produce': produce,
  'immer#': produce,
  'immer#current': same,
  'immer#original': same,
  'immer#createDraft': same,
  'immer#finishDraft': same,
  '@reduxjs/toolkit#current': same,
  '@reduxjs/toolkit#original': same,
  'use-immer#useImmer': useImmer,
  'use-immer#useImmerReducer': useImmerReducer,
};
