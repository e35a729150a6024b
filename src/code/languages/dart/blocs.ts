/**
 * Blocs: `on<Opened>(handler)` keeps a function that `add(event)` calls; a class may handle all in `mapEventToState` instead.
 * What is kept in a bloc or notifier is its `state`. https://bloclibrary.dev/bloc-concepts/
 */
import type {
  Argument,
  Case,
  Expression,
  FunctionFact,
  Pattern,
  Site,
  Statement,
  TypeName,
  VariableFact,
} from '../../facts/facts.ts';
import { siteOf, textOf } from '../lowering.ts';
import { SET_BY_CODE } from '../setters.ts';
import { childOf, findType, type Syntax } from '../syntax.ts';
import { type Words, wordsAt } from '../words.ts';
import { splitRuns } from './collections.ts';
import type { DartUnit } from './expressions.ts';
import { BUILD } from './providers.ts';
import { noteShared } from './routes.ts';
import { lowerType } from './types.ts';

/** Where the first argument of `super(…)` is kept. */
export const GIVEN_TO_SUPER = '\0super';
const HANDLERS = '\0handlers';
const self = (name: string, site: Site): Expression => ({
  kind: 'member',
  of: { kind: 'name', name: 'self', site },
  name,
  site,
});

/** `on<Opened>((event, emit) => …)`. Undefined for any other call. */
export function callHandler(
  callee: Expression,
  written: string | undefined,
  args: readonly Argument[],
  site: Site,
  unit: DartUnit,
): Expression | undefined {
  const [handler] = args;
  if (callee.kind !== 'name' || callee.name !== 'on' || written === undefined || !handler) return undefined;
  return {
    kind: 'assign',
    target: self(HANDLERS, site),
    operator: '=',
    value: hearing(handler.value, written, unit),
    site,
  };
}

/** `emit.forEach(rows, onData: (row) => …)`: what is made of each is a state; `emit.onEach` makes none. Undefined for any other call.
 *  https://pub.dev/documentation/bloc/latest/bloc/Emitter-class.html */
export function emitsEach(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  if (callee.kind !== 'member' || callee.of?.kind !== 'name' || !/^(?:forEach|onEach)$/.test(callee.name))
    return undefined;
  const [rows, ...more] = args;
  const { of: emit } = callee;
  const [onData, onError] = ['onData', 'onError'].map((name) => more.find(({ label }) => label === name)?.value);
  if (!rows || rows.label !== undefined || !onData) return undefined;
  const words = wordsAt(site);
  const told = (handle: Expression): Expression => {
    const made = words.call(handle, [words.name('\0each')]);
    const does = callee.name === 'forEach' ? words.call(emit, [made]) : made;
    return words.closure(['\0each'], [words.does(does)]);
  };
  const heard = words.call(words.member(rows.value, 'sink'), [told(onData)]);
  return onError ? words.rescued(heard, told(onError)) : heard;
}

/** The event of a handler is of the type that it is for, or of one of several that the handler tells apart. */
function hearing(handler: Expression, written: string, { text }: DartUnit): Expression {
  const [event, ...others] = handler.kind === 'closure' ? handler.body.parameters : [];
  const name = /^\s*(\w+)\s*$/.exec(written)?.[1];
  if (handler.kind !== 'closure' || !event || event.type || name === undefined) return handler;
  const code = text.slice(handler.site.start, handler.site.end);
  if (/\bswitch\s*\(|\bis\s+[A-Z]|\.(?:maybe)?(?:[mM]ap|[wW]hen)\(/.test(code)) return handler;
  const to: TypeName = { name, args: [] };
  const typed: Expression = { ...handler, body: { ...handler.body, parameters: [{ ...event, type: to }, ...others] } };
  return ofType(typed, to);
}

/** The handler, called with events of its type alone. */
function ofType(handler: Expression, to: TypeName): Expression {
  const { site } = handler;
  const words = wordsAt(site);
  const own: Pattern = { kind: 'cast', pattern: { kind: 'name', name: '\0own', site }, to };
  const called = words.call(handler, [words.name('\0own'), words.name('\0emit')]);
  const cases: Case[] = [
    { patterns: [own], body: [words.does(called)] },
    { patterns: [], body: [] },
  ];
  const asked: Expression = { kind: 'switch', subject: words.name('\0event'), cases, site };
  return words.closure(['\0event', '\0emit'], [words.does(asked)]);
}

interface Members {
  readonly functions: readonly FunctionFact[];
  readonly variables: readonly VariableFact[];
}

/** What keeps one value, and what that is called. https://api.flutter.dev/flutter/foundation/ValueNotifier-class.html */
const KEPT = /^ValueNotifier$|(Bloc|Cubit|Notifier|StateController)$|^_\$/;

/** What a class has because of what it extends. */
export function inheritedMembers(node: Syntax, { functions, variables }: Members, unit: DartUnit): Members {
  const superclass = childOf(node, 'superclass');
  const name = superclass && findType(superclass, 'type_identifier');
  const [parent, kind] = name ? (KEPT.exec(textOf(name, unit)) ?? []) : [];
  const site = siteOf(node, unit);
  const isDeclared = (member: string): boolean => [...functions, ...variables].some((it) => it.name === member);
  if (parent === undefined) return { variables: [], functions: [] };
  const kept = parent === 'ValueNotifier' ? 'value' : 'state';
  const made = makeKept(kept, isDeclared(BUILD), site, stateType(superclass, unit));
  const isBloc = kind === 'Bloc' || kind === 'Cubit';
  const own = childOf(node, 'name');
  const isStored = name !== undefined && textOf(name, unit).startsWith('Hydrated') && isDeclared('toJson');
  const key = isDeclared('storagePrefix') ? undefined : own && textOf(own, unit);
  return {
    variables: [
      ...(isDeclared(kept)
        ? []
        : [
            {
              ...made,
              observers: [
                ...(isStored ? [storing(key, site)] : []),
                ...(isBloc ? [tellingStates(isDeclared, site, unit)] : []),
              ],
            },
          ]),
      ...(isDeclared(BUILD) ? [] : [{ name: GIVEN_TO_SUPER, modifiers: new Set<string>(), site }]),
      // https://bloclibrary.dev/bloc-concepts/#stream-usage
      ...(isBloc && !isDeclared('stream') ? [makeStream(site, stateType(superclass, unit))] : []),
      ...(kind === 'Bloc' ? [{ name: HANDLERS, modifiers: new Set<string>(), site }] : []),
    ],
    functions: [
      ...(kind === 'Bloc' && !isDeclared('add') ? [makeAdd(functions, site, unit)] : []),
      ...(kind === 'Cubit' && !isDeclared('emit') ? [makeEmit(site)] : []),
      ...(isDeclared(BUILD) && !isDeclared('update') ? [makeUpdate(site)] : []),
    ],
  };
}

/** At first it is what a notifier builds, or what `super(…)` is given. */
function makeKept(name: 'state' | 'value', isBuilt: boolean, site: Site, type: TypeName | undefined): VariableFact {
  const value: Expression = isBuilt
    ? { kind: 'call', callee: self(BUILD, site), args: [], site }
    : self(GIVEN_TO_SUPER, site);
  return { name, ...(type && { type }), value, modifiers: new Set(['@Rendered']), site };
}

/** What such a class keeps is written, each time, under the name of the class or the one that it says.
 *  https://pub.dev/documentation/hydrated_bloc/latest/hydrated_bloc/HydratedMixin-mixin.html */
function storing(key: string | undefined, site: Site): FunctionFact {
  const words = wordsAt(site);
  const storage = words.member(words.name('HydratedBloc'), 'storage');
  const place: Expression = key === undefined ? self('storagePrefix', site) : { kind: 'literal', value: key, site };
  const kept = words.call(self('toJson', site), [words.name('next')]);
  const body = [words.does(words.call(words.member(storage, 'write'), [place, kept]))];
  const parameters = [{ name: 'next', site }];
  return { name: 'set', parameters, body, modifiers: SET_BY_CODE, isPositional: true, site };
}

/** `Cubit<NamesState>`, `Bloc<NamesEvent, NamesState>`: the state is what is told last. */
function stateType(superclass: Syntax | undefined, unit: DartUnit): TypeName | undefined {
  const list = superclass && findType(superclass, 'type_arguments');
  const last = list && splitRuns(list).at(-1);
  return last && lowerType(last, unit);
}

/** What the states, and the events, of all blocs are put into: one observer hears of them all. */
const STATES = '\0bloc states';
const EVENTS = '\0bloc events';

/** What is said of a change: which event led to it is not told apart.
 *  https://pub.dev/documentation/bloc/latest/bloc/Transition-class.html */
function changeOf(words: Words): Expression {
  const [state, event] = [words.shared(STATES), words.shared(EVENTS)];
  return words.object({ currentState: state, nextState: state, event });
}

function wordsFor(site: Site, unit: DartUnit): Words {
  return wordsAt(site, (variable) => noteShared(unit.seen.routes, variable, site));
}

/** Each state is told to whoever observes all blocs, and to what the class itself has for that. */
function tellingStates(isDeclared: (member: string) => boolean, site: Site, unit: DartUnit): FunctionFact {
  const words = wordsFor(site, unit);
  const next = words.name('next');
  const change = words.object({ currentState: next, nextState: next });
  const own = ['onChange', 'onTransition'].filter(isDeclared);
  const body = [
    words.assign(words.shared(STATES), next),
    ...own.map((name) => words.does(words.call(self(name, site), [change]))),
  ];
  const parameters = [{ name: 'next', site }];
  return { name: 'set', parameters, body, modifiers: SET_BY_CODE, isPositional: true, site };
}

/** What an observer of all blocs is told, by the method. https://pub.dev/documentation/bloc/latest/bloc/BlocObserver-class.html */
export function observing(fact: FunctionFact, unit: DartUnit): FunctionFact {
  const words = wordsFor(fact.site, unit);
  const told =
    fact.name === 'onChange' || fact.name === 'onTransition'
      ? changeOf(words)
      : fact.name === 'onEvent'
        ? words.shared(EVENTS)
        : undefined;
  const parameters = fact.parameters.map((it, at) => (at === 1 && told ? { ...it, default: told } : it));
  return { ...fact, parameters };
}

/** Whoever listens to it is told each state. */
function makeStream(site: Site, type: TypeName | undefined): VariableFact {
  const body: Statement[] = [{ kind: 'return', value: self('state', site), site }];
  const getter: FunctionFact = { name: 'get', parameters: [], body, modifiers: new Set(), isPositional: true, site };
  return { name: 'stream', ...(type && { type }), getter, modifiers: new Set(), site };
}

function makeEmit(site: Site): FunctionFact {
  const value: Expression = { kind: 'name', name: 'next', site };
  const set: Expression = { kind: 'assign', target: self('state', site), operator: '=', value, site };
  return {
    name: 'emit',
    parameters: [{ name: 'next', site }],
    body: [{ kind: 'evaluate', value: set }],
    modifiers: new Set(['@Forwards']),
    isPositional: true,
    site,
  };
}

/** `update((rows) => [...rows, row])` of Riverpod's notifiers, which a class that builds is.
 *  https://pub.dev/documentation/riverpod/latest/riverpod/AsyncNotifier/update.html */
function makeUpdate(site: Site): FunctionFact {
  const words = wordsAt(site);
  const state = self('state', site);
  const made = words.call(words.name('change'), [state]);
  const body = [words.assign(state, made), words.give(state)];
  const parameters = [{ name: 'change', site }];
  return { name: 'update', parameters, body, modifiers: new Set(['@Forwards']), isPositional: true, site };
}

function makeAdd(functions: readonly FunctionFact[], site: Site, unit: DartUnit): FunctionFact {
  const words = wordsFor(site, unit);
  const event = words.name('event');
  const emit = words.closure(['\0next'], [words.assign(self('state', site), words.name('\0next'))]);
  const own = ['mapEventToState', 'onEvent'].filter((name) => functions.some((it) => it.name === name));
  const body = [
    words.assign(words.shared(EVENTS), event),
    words.does(words.call(self(HANDLERS, site), [event, emit])),
    ...own.map((name) => words.does(words.call(self(name, site), [event]))),
  ];
  const parameters = [{ name: 'event', site }];
  return { name: 'add', parameters, body, modifiers: new Set(['@Forwards']), isPositional: true, site };
}
