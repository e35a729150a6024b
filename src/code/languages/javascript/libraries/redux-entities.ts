/**
 * Entities of Redux Toolkit: a state that keeps rows, what puts some there and what selects them.
 * https://redux-toolkit.js.org/api/createEntityAdapter
 */
import type { Expression } from '../../../facts/facts.ts';
import type { Words } from '../../words.ts';
import type { Library } from './index.ts';

const list = (items: readonly Expression[], words: Words): Expression => ({ kind: 'list', items, site: words.site });

/** What puts rows there: called with the state and either an action or what that would carry. */
const PUTS = ['addOne', 'addMany', 'setOne', 'setMany', 'setAll', 'upsertOne', 'upsertMany', 'updateOne', 'updateMany'];
const REMOVES = ['removeOne', 'removeMany', 'removeAll'];

const createEntityAdapter: Library = (_, words) => {
  const [state, given] = [words.name('\0state'), words.name('\0given')];
  const put = words.closure(
    ['\0state', '\0given'],
    [
      words.assign(
        words.member(state, 'entities'),
        list([words.either(given, words.member(given, 'payload'), words.member(given, 'changes'))], words),
      ),
      words.give(state),
    ],
  );
  const remove = words.closure(['\0state'], [words.give(state)]);
  // each by itself: what is given to one is not what another is given
  const select = (gives: (state: Expression) => Expression, ...more: readonly string[]): Expression => {
    const asked = words.call(words.name('\0of'), [words.name('\0root')]);
    const kept = words.either(asked, words.name('\0root'));
    return words.closure(['\0root', ...more], [words.give(gives(kept))]);
  };
  const rows = (of: Expression): Expression => words.member(of, 'entities');
  const count = (): Expression => words.unknown('ids');
  const selectors = words.object({
    selectAll: select(rows),
    selectEntities: select(rows),
    selectById: select(rows, '\0id'),
    selectIds: select(count),
    selectTotal: select(count),
  });
  const first = words.object({ ids: list([], words), entities: list([], words) }, [words.name('\0more')]);
  return words.run([
    words.declare('\0put', put),
    words.declare('\0remove', remove),
    words.give(
      words.object({
        ...Object.fromEntries(PUTS.map((name) => [name, words.name('\0put')])),
        ...Object.fromEntries(REMOVES.map((name) => [name, words.name('\0remove')])),
        getInitialState: words.closure(['\0more'], [words.give(first)]),
        getSelectors: words.closure(['\0of'], [words.give(selectors)]),
      }),
    ),
  ]);
};

export const REDUX_ENTITIES: Readonly<Record<string, Library>> = {
  '@reduxjs/toolkit#createEntityAdapter': createEntityAdapter,
};
