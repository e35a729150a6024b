/**
 * React beyond what is declared: contexts, which keep what their provider is given, and reducers.
 * https://react.dev/reference/react/createContext https://react.dev/reference/react/useReducer
 */
import type { Expression } from '../../../facts/facts.ts';
import { setter, type Words } from '../../words.ts';
import type { Library } from './index.ts';

/** Where a context keeps what it is given. */
const KEPT = '\0kept';

/** What a context is asked by. */
export const READ_CONTEXT = '\0read';

const createContext: Library = ([initial], words) => {
  const kept = words.member(words.name('\0context'), 'current');
  const props = words.name('\0props');
  const children = words.member(props, 'children');
  return words.run([
    words.declare('\0context', words.object(initial ? { current: initial } : {})),
    // where nobody is seen to render it, who knows what is given
    words.declare(
      '\0Provider',
      words.open(['\0props'], [words.assign(kept, words.member(props, 'value')), words.give(children)]),
    ),
    words.give(
      words.either(
        words.name('\0Provider'),
        words.object({
          Provider: words.name('\0Provider'),
          Consumer: words.closure(['\0props'], [words.give(words.call(children, [kept]))]),
          [KEPT]: kept,
          [READ_CONTEXT]: words.closure([], [words.give(kept)]),
        }),
      ),
    ),
  ]);
};

export function readContext(context: Expression, words: Words): Expression {
  return words.call(words.member(context, READ_CONTEXT), []);
}

const useContext: Library = ([context], words) => context && readContext(context, words);

/** Also of promises, of which nobody asks what a context keeps. */
const use: Library = ([given], words) => given && words.either(words.member(given, KEPT), given);

const useReducer: Library = ([reducer, initial, init], words) => {
  if (!reducer) return undefined;
  const state = words.name('\0state');
  const first = initial && init ? words.call(init, [initial]) : initial;
  return words.run([
    words.declare('\0reducer', reducer),
    words.declare('\0state', first),
    words.declare(
      '\0dispatch',
      words.open(
        ['\0action'],
        [words.assign(state, words.call(words.name('\0reducer'), [state, words.name('\0action')]))],
      ),
    ),
    words.give(words.tuple(state, words.name('\0dispatch'))),
  ]);
};

/** `useActionState(async (state, sent) => …, initial)`: what the action makes of what it is sent is the state. */
const useActionState: Library = ([action, initial], words) =>
  action && useReducer([action, initial ?? words.object({})], words);

/** `useOptimistic(rows, (rows, added) => …)`: the value, or what is made of it and of what is shown already. */
const useOptimistic: Library = ([value, update], words) => {
  if (!value) return undefined;
  const state = words.name('\0state');
  return words.run([
    words.declare('\0update', update),
    words.declare('\0state', value),
    words.declare(
      '\0show',
      update
        ? words.open(
            ['\0shown'],
            [words.assign(state, words.call(words.name('\0update'), [state, words.name('\0shown')]))],
          )
        : setter(state, words),
    ),
    words.give(words.tuple(state, words.name('\0show'))),
  ]);
};

const same: Library = ([given]) => given;

/** `lazy(() => import('./Labs'))`: what the module exports for itself. https://react.dev/reference/react/lazy */
const lazy: Library = ([load], words) => load && words.member(words.call(load, []), 'default');

/** `createElement(Row, { kind }, …)`: what an element does. */
const createElement: Library = ([component, props, ...children], words) => {
  if (!component || component.kind === 'literal') return undefined;
  const inner: Expression = { kind: 'list', items: children, site: words.site };
  const given = words.object(children.length > 0 ? { children: inner } : {}, props ? [props] : []);
  return words.call(component, [given]);
};

const createRef: Library = (_, words) => words.filled({ current: words.object({}) });

/** `useImperativeHandle(ref, () => ({ open }))`: whoever holds the ref has what is made. */
const useImperativeHandle: Library = ([ref, make], words) =>
  ref && make && words.run([words.assign(words.member(ref, 'current'), words.call(make, []))]);

/** What an effect hangs on is not handed to anybody. */
const useEffect: Library = ([effect], words) => effect && words.call(effect, []);

/** https://github.com/dai-shi/use-context-selector */
const useContextSelector: Library = ([context, select], words) =>
  context && select && words.call(select, [readContext(context, words)]);

const SELECTED = ['use-context-selector', '@fluentui/react-context-selector'];

export const REACT: Readonly<Record<string, Library>> = Object.fromEntries([
  ...SELECTED.flatMap((name): [string, Library][] => [
    [`${name}#createContext`, createContext],
    [`${name}#useContext`, useContext],
    [`${name}#useContextSelector`, useContextSelector],
  ]),
  ...['react', 'preact/compat', 'preact/hooks', 'preact'].flatMap((name): [string, Library][] => [
    [`${name}#createContext`, createContext],
    [`${name}#useContext`, useContext],
    [`${name}#use`, use],
    [`${name}#useReducer`, useReducer],
    [`${name}#useActionState`, useActionState],
    [`${name}-dom#useFormState`, useActionState],
    [`${name}#useOptimistic`, useOptimistic],
    [`${name}#useDeferredValue`, same],
    [`${name}#useEffectEvent`, same],
    [`${name}#lazy`, lazy],
    [`${name}#createElement`, createElement],
    [`${name}#createRef`, createRef],
    [`${name}#useImperativeHandle`, useImperativeHandle],
    [`${name}#useEffect`, useEffect],
    [`${name}#useLayoutEffect`, useEffect],
    [`${name}#useInsertionEffect`, useEffect],
  ]),
]);
