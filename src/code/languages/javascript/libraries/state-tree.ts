/**
 * MobX-State-Tree: a model is a tree of what it is made with, and of what its actions put into it.
 * https://mobx-state-tree.js.org/concepts/actions
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

/** What a function makes of the tree is a part of it, and the model is given back. */
function adds(words: Words, partsOf: (made: Expression) => readonly Expression[]): Expression {
  const made = words.call(words.name('\0add'), [words.writable(words.name('\0self'))]);
  return words.closure(
    ['\0add'],
    [
      words.declare('\0made', made),
      ...partsOf(words.name('\0made')).map((part) => words.assign(words.name('\0self'), part)),
      words.give(words.name('\0model')),
    ],
  );
}

/** `types.model({ … }).views((self) => ({ … })).actions((self) => ({ … }))`: there is one tree of it. */
const model: Library = (_, words) => {
  const same = adds(words, (made) => [made]);
  const create = words.closure(
    ['\0snapshot'],
    [words.assign(words.name('\0self'), words.name('\0snapshot')), words.give(words.name('\0self'))],
  );
  const parts = ['views', 'actions', 'state'];
  return words.run([
    words.declare('\0self', words.object({})),
    words.declare('\0model'),
    words.assign(
      words.name('\0model'),
      words.object({
        create,
        actions: same,
        views: same,
        volatile: same,
        extend: adds(words, (made) => parts.map((part) => words.member(made, part))),
        props: words.closure([], [words.give(words.name('\0model'))]),
        named: words.closure([], [words.give(words.name('\0model'))]),
      }),
    ),
    words.give(words.name('\0model')),
  ]);
};

export const STATE_TREE: Readonly<Record<string, Library>> = {
  'mobx-state-tree#types.model': model,
  'mobx-state-tree#t.model': model,
  'mobx-state-tree#flow': ([run]) => run,
};
