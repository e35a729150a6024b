/**
 * Calls of JavaScript that mean something to the flow besides calling: collections made and taken apart, React's hooks,
 * bridges.
 */

import type { Argument, Expression, FunctionFact, Site } from '../../facts/facts.ts';
import { putsEntry } from '../entries.ts';
import { siteOf, textOf } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { lowerExpression, nothing } from './expressions.ts';
import { callFunction } from './function-methods.ts';
import { GLOBALS, makeMap, makePromise, makeResolvers } from './globals.ts';
import { SELECTED } from './libraries/either.ts';
import { callEmitter, MAKES_EMITTER, ownEmitters } from './libraries/emitters.ts';
import { callEvent } from './libraries/events.ts';
import { isKey, makeKey, provideKey } from './libraries/keys.ts';
import { listenTo } from './libraries/redux.ts';
import { openedAs, paramsOf } from './libraries/routes.ts';
import { hearBy, isObserver, pipe } from './libraries/rxjs.ts';
import { asMethod } from './method-names.ts';
import { pathMeaning, type ScriptUnit } from './names.ts';
import { entriesOf } from './own-entries.ts';
import { selectedByPlatform } from './platforms.ts';
import { callRune } from './runes.ts';
import { callDefine, callEmit } from './vue-components.ts';

/** What a call means when it is none of a function of the app; undefined for a plain call. */
export function callSpecial(
  callee: Syntax,
  args: readonly Argument[],
  node: Syntax,
  unit: ScriptUnit,
): Expression | undefined {
  const site = siteOf(node, unit);
  const text = textOf(callee, unit);
  const first = args[0]?.value;
  const emitters = MAKES_EMITTER.test(text) && !first ? ownEmitters(unit.text) : undefined;
  if (emitters && emitters.size > 0) return wordsAt(site).filled({});
  if (node.type === 'new_expression')
    return text === 'Map' ? makeMap(first, site) : text === 'Promise' && first ? makePromise(first, site) : undefined;
  // a key of Vue's, by which something is provided
  if (text === 'Symbol' && /\bInjectionKey\b/.test(unit.text)) return makeKey(wordsAt(site));
  const inVue = wordsAt(site, (name) => unit.seen.shared.add(name));
  const values = args.map(({ value }) => value);
  const handed = callEmit(text, values, inVue, unit) ?? callDefine(text, values, inVue, unit);
  if (handed) return handed;
  const set = setPart(text, values, unit);
  if (set) return wordsAt(site).call(lowerExpression(callee, unit), [set]);
  const named =
    text === 'useRoute'
      ? /^<[^'"]{0,200}['"]([^'"]{1,100})['"]\s{0,9}>{1,2}$/.exec(typesOf(node, unit))?.[1]
      : undefined;
  if (named !== undefined) return inVue.object({ params: paramsOf(openedAs(named, inVue), inVue) });
  const rune = callRune(text, first, unit, site);
  if (rune) return rune;
  const hook = hookName(callee, unit);
  if (hook) return callHook(hook, args, site);
  if (text === 'Promise.withResolvers') return makeResolvers(site);
  const known = GLOBALS.get(text);
  if (known && args.length > 0) return known(values, site);
  if (text === 'cordova.exec' || text === 'exec') return callCordova(args, site);
  // `return this.all[Symbol.iterator]()`: what a loop over it goes over
  const over = callee.type === 'subscript_expression' && args.length === 0 ? childOf(callee, 'object') : undefined;
  if (over && /^Symbol\.(?:async)?[iI]terator$/.test(textOf(childOf(callee, 'index') ?? over, unit)))
    return lowerExpression(over, unit);
  if (callee.type !== 'member_expression') return undefined;
  const object = childOf(callee, 'object');
  const property = childOf(callee, 'property');
  if (!object || !property) return undefined;
  const of = (): Expression => lowerExpression(object, unit);
  const words = wordsAt(site);
  const second = values[1];
  switch (textOf(property, unit)) {
    case 'values':
    case 'keys':
      return args.length === 0 ? { kind: 'member', of: of(), name: textOf(property, unit), site } : undefined;
    case 'entries':
      return args.length === 0 ? entriesOf(of(), site) : undefined;
    case 'bind':
    case 'call':
    case 'apply':
      return callFunction(textOf(property, unit), of(), args, site);
    case 'toString':
    // RxJS
    case 'asObservable':
      return of();
    case 'toPromise':
      return /['"](?:rxjs|@angular)\b/.test(unit.text) ? of() : undefined;
    // of a pattern that is matched
    case 'returnType':
      return unit.text.includes('ts-pattern') ? of() : undefined;
    case 'getValue':
      // a function of the app's own is told what to get
      return args.length === 0 ? of() : undefined;
    case 'pipe':
      return pipe(of(), args, site, (name) => unit.seen.shared.add(name), unit.text);
    case 'startListening':
      return first?.kind === 'dictionary'
        ? listenTo(
            first,
            wordsAt(site, (name) => unit.seen.shared.add(name)),
          )
        : undefined;
    // of neverthrow: what went well first
    case 'match': {
      const [well, failed] = args.map(({ value }) => value);
      return well?.kind === 'closure' && failed?.kind === 'closure'
        ? words.call(words.member(of(), 'fold'), [failed, well])
        : undefined;
    }
    case 'catch':
      return first && args.length === 1 ? words.rescued(of(), first) : undefined;
    case 'then': {
      const [done, failed] = args;
      return done && failed
        ? words.rescued(words.call(words.member(of(), 'then'), [done.value]), failed.value)
        : undefined;
    }
    case 'subscribe': {
      // of zustand: the first one selects what the second one is told of
      if (first && second?.kind === 'closure' && isSelecting(first)) {
        const part = words.call(first, [words.name('\0state')]);
        const told = words.run([
          words.declare('\0part', part),
          words.does(words.call(second, [words.name('\0part'), words.name('\0part')])),
        ]);
        return words.call(asMethod(words.member(of(), 'subscribe')), [words.closure(['\0state'], [words.does(told)])]);
      }
      if (first && values.length === 1 && isObserver(first, argumentsOf(node)[0], unit.text))
        return hearBy(first, asMethod(words.member(of(), 'subscribe')), words);
      if (first?.kind !== 'dictionary') return undefined;
      const heard = words.call(asMethod(words.member(of(), 'subscribe')), [words.member(first, 'next')]);
      const failed = first.pairs.find(([key]) => key.kind === 'literal' && key.value === 'error')?.[1];
      return failed ? words.rescued(heard, failed) : heard;
    }
    case 'filter':
      return first?.kind === 'name' && first.name === 'Boolean' ? of() : undefined;
    case 'map':
      return first?.kind === 'name' && /^String@?$/.test(first.name) && args.length === 1 ? of() : undefined;
    // `before.with(0, kind)`: all that was there, or this
    case 'with': {
      const [, value] = values;
      if (unit.text.includes('ts-pattern')) {
        const [pattern] = argumentsOf(node);
        const isSelecting = pattern !== undefined && /\bselect\(/.test(textOf(pattern, unit));
        return isSelecting ? words.call(words.member(of(), SELECTED), values) : undefined;
      }
      return value && values.length === 2 ? words.call(words.member(of(), 'union'), [list([value], site)]) : undefined;
    }
    // `new Set(before).add(kind)`: the set
    case 'add': {
      const [value] = values;
      const set = object.type === 'new_expression' || object.type === 'call_expression' ? of() : undefined;
      if (!value || !set || !isSetMade(object, unit)) return undefined;
      return words.call(words.member(set, 'union'), [list([value], site)]);
    }
    case 'reduceRight':
      return second && first ? words.call(words.member(of(), 'reduce'), [second, first]) : undefined;
    case 'reduce': {
      const [closure, initial] = args;
      if (!closure || !initial) return undefined;
      return {
        kind: 'call',
        callee: { kind: 'member', of: of(), name: 'reduce', site },
        args: [initial, closure],
        site,
      };
    }
    case 'provide': {
      const [key, value] = values;
      if (!isKey(key) || !value || values.length !== 2 || !/['"]vue['"]/.test(unit.text)) return undefined;
      return inVue.run([inVue.does(provideKey(key, value, inVue)), inVue.give(of())]);
    }
    case 'set': {
      const [key, value] = args;
      if (!key || !value || args.length !== 2) return undefined;
      return putsEntry({ of: of(), name: 'set', key: key.value, value: value.value, gives: 'map' }, words);
    }
    case 'select':
      return textOf(object, unit) === 'Platform' && first?.kind === 'dictionary'
        ? selectedByPlatform(first, site)
        : undefined;
    default: {
      const name = /^(?:this\.#?)?(\w+)$/.exec(textOf(object, unit))?.[1];
      const isEmitter =
        name !== undefined &&
        /^(?:on|once|addListener|emit)$/.test(textOf(property, unit)) &&
        ownEmitters(unit.text).has(name);
      if (isEmitter) return callEmitter(textOf(property, unit), args, of, site);
      return callEvent(
        textOf(property, unit),
        args,
        site,
        (name) => unit.seen.shared.add(name),
        () => words.member(of(), 'emit'),
      );
    }
  }
}

/** `new Set(…)`, and what is added to that in the same expression. */
function isSetMade(node: Syntax, unit: ScriptUnit): boolean {
  for (let at: Syntax | undefined = node; at; ) {
    if (at.type === 'new_expression') return textOf(childOf(at, 'constructor') ?? at, unit) === 'Set';
    const callee: Syntax | undefined = at.type === 'call_expression' ? childOf(at, 'function') : undefined;
    const name: Syntax | undefined = callee && childOf(callee, 'property');
    at = callee && name && textOf(name, unit) === 'add' ? childOf(callee, 'object') : undefined;
  }
  return false;
}

const list = (items: readonly Expression[], site: Site): Expression => ({ kind: 'list', items, site });

/** What stands in `<…>` of a call. */
function typesOf(node: Syntax, unit: ScriptUnit): string {
  const types = findType(node, 'type_arguments');
  return types ? textOf(types, unit) : '';
}

/** `(state) => state.names`: nobody listens by a function that does nothing. */
function isSelecting(given: Expression): boolean {
  if (given.kind !== 'closure' || given.body.body.length !== 1) return false;
  const [only] = given.body.body;
  return (only?.kind === 'evaluate' || only?.kind === 'return') && only.value.kind === 'member';
}

/** `setState('rows', 0, 'name', name)` of a store of Solid: an object with that part. https://docs.solidjs.com/concepts/stores */
function setPart(callee: string, args: readonly Expression[], unit: ScriptUnit): Expression | undefined {
  const last = args.at(-1);
  const [first] = args;
  if (!/^set[A-Z]\w*$/.test(callee) || !last || first?.kind !== 'literal' || args.length < 2) return undefined;
  if (!unit.text.includes('solid-js/store')) return undefined;
  const words = wordsAt(last.site);
  const given = last.kind === 'closure' ? words.call(last, []) : last;
  return args
    .slice(0, -1)
    .reduceRight<Expression>(
      (of, key) => (key.kind === 'literal' && typeof key.value === 'string' ? words.object({ [key.value]: of }) : of),
      given,
    );
}

/** `useMemo`, however it is imported. */
export function hookName(callee: Syntax, unit: ScriptUnit): string | undefined {
  const text = textOf(callee, unit);
  const name = text.startsWith('React.') ? text.slice('React.'.length) : text;
  if (!HOOKS.has(name)) return undefined;
  const meaning = pathMeaning(callee, unit);
  return meaning?.kind === 'own' ? undefined : name;
}

const HOOKS = new Set(['useState', 'useMemo', 'useCallback', 'useRef', 'memo', 'forwardRef']);

function callHook(name: string, args: readonly Argument[], site: Site): Expression {
  const [first] = args;
  if (name === 'useState') return stateOf(first?.value, site);
  if (!first) return nothing(site);
  if (name === 'useMemo') return { kind: 'call', callee: first.value, args: [], site };
  if (name === 'useRef') return wordsAt(site).filled({ current: first.value });
  return first.value;
}

/** A state by itself, not taken apart: what it holds, and what sets that. */
function stateOf(first: Expression | undefined, site: Site): Expression {
  const words = wordsAt(site);
  const setter: Expression = { kind: 'closure', body: makeSetter(STATE, site), site };
  return words.run([words.declare(STATE, firstState(first)), words.give(words.tuple(words.name(STATE), setter))]);
}

const STATE = '\0state';

/** A function that is given to useState makes the first value. */
export function firstState(given: Expression | undefined): Expression | undefined {
  return given?.kind === 'closure' ? { kind: 'call', callee: given, args: [], site: given.site } : given;
}

/** The setter of a state: what it is given, or what a function it is given returns, is the state. */
export function makeSetter(state: string, site: Site): FunctionFact {
  const given: Expression = { kind: 'name', name: '\0next', site };
  const store = (value: Expression): Expression => ({
    kind: 'assign',
    target: { kind: 'name', name: state, site },
    operator: '=',
    value,
    site,
  });
  const previous: Argument = { value: { kind: 'name', name: state, site } };
  return {
    name: '',
    parameters: [{ name: '\0next', site }],
    body: [
      { kind: 'evaluate', value: store(given) },
      { kind: 'evaluate', value: store({ kind: 'call', callee: given, args: [previous], site }) },
    ],
    modifiers: new Set(),
    isPositional: true,
    site,
  };
}

/** `cordova.exec(done, failed, 'Service', 'action', [arguments])`. */
function callCordova(args: readonly Argument[], site: Site): Expression | undefined {
  const [done, failed, service, action, list] = args.map(({ value }) => value);
  if (service?.kind !== 'literal' || action?.kind !== 'literal') return undefined;
  const passed = list?.kind === 'list' ? list.items : list ? [list] : [];
  const callee: Expression = { kind: 'foreign', path: `native#${service.value}.${action.value}`, site };
  const run: Expression = { kind: 'call', callee, args: passed.map((value) => ({ value })), site };
  return nothing(site, [run, ...(done ? [done] : []), ...(failed ? [failed] : [])]);
}

/** The arguments of a call, as nodes. */
export function argumentsOf(node: Syntax): readonly Syntax[] {
  const list = childOf(node, 'arguments');
  return list ? namedChildren(list) : [];
}
