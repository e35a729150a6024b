/**
 * Libraries through which values go, as tables: what a call of one means, in words that the flow knows. A library is a file.
 */
import type { Argument, Expression, Site } from '../../../facts/facts.ts';
import { foreignMember } from '../../../models/foreign-paths.ts';
import { type Words, wordsAt } from '../../words.ts';
import { ANGULAR } from './angular.ts';
import { ATOMS, OF_MAP } from './atoms.ts';
import { OF_ELEMENT } from './data-attributes.ts';
import { EITHER } from './either.ts';
import { EXPO_EVENTS } from './events.ts';
import { IMMER } from './immer.ts';
import { KEYS } from './keys.ts';
import { LODASH } from './lodash.ts';
import { MOBX } from './mobx.ts';
import { NAVIGATORS } from './navigators.ts';
import { NGRX } from './ngrx.ts';
import { NGRX_SIGNALS } from './ngrx-signals.ts';
import { OF_CLIENT, QUERY } from './query.ts';
import { REACT } from './react.ts';
import { hooksOf, REDUX } from './redux.ts';
import { REDUX_ENTITIES } from './redux-entities.ts';
import { REDUX_STORE, storeValue } from './redux-store.ts';
import { OF_CONTAINER, ROUTES } from './routes.ts';
import { RXJS } from './rxjs.ts';
import { ofSchema, SCHEMAS } from './schemas.ts';
import { SELECTORS } from './selectors.ts';
import { SIGNALS } from './signals.ts';
import { STATE_TREE } from './state-tree.ts';
import { OF_STORE, VUE } from './vue.ts';
import { WATERMELON } from './watermelon.ts';
import { WRAPPED } from './wrapped.ts';
import { OF_SETUP, XSTATE } from './xstate.ts';
import { ZUSTAND } from './zustand.ts';

/** Each argument is written down once at most: what doubles in each of twenty that nest is millions. */
export type Library = (
  args: readonly Expression[],
  words: Words,
  /** Of a method, what it is called on. */
  of?: Expression,
) => Expression | undefined;

const LIBRARIES: ReadonlyMap<string, Library> = new Map(
  Object.entries({
    ...ZUSTAND,
    ...ATOMS,
    ...REDUX,
    ...REDUX_ENTITIES,
    ...NGRX,
    ...NGRX_SIGNALS,
    ...SELECTORS,
    ...REDUX_STORE,
    ...ROUTES,
    ...QUERY,
    ...REACT,
    ...IMMER,
    ...VUE,
    ...MOBX,
    ...SIGNALS,
    ...STATE_TREE,
    ...SCHEMAS,
    ...RXJS,
    ...ANGULAR,
    ...KEYS,
    ...NAVIGATORS,
    ...LODASH,
    ...WRAPPED,
    ...WATERMELON,
    ...XSTATE,
    ...EXPO_EVENTS,
    ...EITHER,
  }),
);

const METHODS: ReadonlyMap<string, Library> = new Map<string, Library>([
  ...Object.entries(OF_CLIENT),
  ...Object.entries(OF_SETUP),
  ...Object.entries(OF_STORE),
  ...Object.entries(OF_ELEMENT),
  ...Object.entries(OF_MAP),
  ...Object.entries(OF_CONTAINER),
  ['injectEndpoints', ([options], words) => hooksOf(options, words)],
]);

/** What a call of a library means; undefined for any other. */
export function callLibrary(
  callee: Expression,
  args: readonly Argument[],
  site: Site,
  seen: (name: string) => void,
): Expression | undefined {
  const chained =
    callee.kind === 'member' && callee.of
      ? ofSchema(
          callee.of,
          callee.name,
          args.map(({ value }) => value),
          wordsAt(site, seen),
        )
      : undefined;
  if (chained) return chained;
  const path = pathOf(callee);
  const library =
    path !== undefined ? LIBRARIES.get(path) : callee.kind === 'member' ? METHODS.get(callee.name) : undefined;
  return library?.(
    args.map(({ value }) => value),
    wordsAt(site, seen),
    callee.kind === 'member' ? callee.of : undefined,
  );
}

function pathOf(callee: Expression): string | undefined {
  if (callee.kind === 'foreign') return callee.path;
  const of = callee.kind === 'member' && callee.of ? pathOf(callee.of) : undefined;
  return of !== undefined && callee.kind === 'member' ? foreignMember(of, callee.name) : undefined;
}

/** What a library's function means where it is not called at once: `const useAppSelector = useSelector`. */
export function libraryValue(path: string, site: Site, seen: (name: string) => void): Expression | undefined {
  return storeValue(path, wordsAt(site, seen));
}
