/**
 * Members and calls of Dart, and what methods of its library are called in the flow.
 */

import { type Argument, CASCADED, type Expression, type Parameter, type Site } from '../../facts/facts.ts';
import { foreignMember } from '../../models/foreign-paths.ts';
import { fillsEntry, isPath } from '../entries.ts';
import { siteOf, textOf } from '../lowering.ts';
import { calledWithPlaces } from '../pairs.ts';
import { callOfGiven } from '../running.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { addsGiven } from '../taken-methods.ts';
import { updatesAll, updatesEntry } from '../updated-entries.ts';
import { wordsAt } from '../words.ts';
import { callHandler, emitsEach } from './blocs.ts';
import { callBuilder, callOnAny } from './builders.ts';
import { callDrift, callIsar, callObjectBox, callSembast, collectionOfIsar } from './databases.ts';
import { decoded } from './decoded.ts';
import { type DartUnit, lowerRun, nothing } from './expressions.ts';
import { cameBack, giveBack, keptBy } from './given-back.ts';
import {
  COPIES,
  caseByName,
  copiedWithin,
  copyMade,
  entryMade,
  isNamed,
  listMade,
  mapMade,
  putIfAbsent,
  tableMade,
} from './made-collections.ts';
import { callObservable, observed } from './observables.ts';
import { offersOf, picksOf } from './picked-in-views.ts';
import { callProvider } from './providers.ts';
import { callReporting } from './reported-errors.ts';
import { observedRoutes, openRoute, routeMember, routesOf } from './routes.ts';
import { givesWritten, typedArguments } from './type-arguments.ts';

/** What methods of collections are called in the flow. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['call', 'callAsFunction'],
  ['toList', 'array'],
  ['toSet', 'array'],
  ['cast', 'array'],
  ['whereType', 'array'],
  ['asBroadcastStream', 'array'],
  ['where', 'filter'],
  ['expand', 'flatMap'],
  ['asyncMap', 'map'],
  ['addAll', 'formUnion'],
  ['insertAll', 'formUnion'],
  ['setAll', 'formUnion'],
  ['setRange', 'formUnion'],
  ['replaceRange', 'formUnion'],
  ['fillRange', 'formUnion'],
  ['addFirst', 'append'],
  ['addLast', 'append'],
  // of GetX
  ['assignAll', 'formUnion'],
  ['any', 'contains'],
  ['every', 'allSatisfy'],
  ['firstWhere', 'first'],
  ['lastWhere', 'last'],
  ['singleWhere', 'first'],
  ['firstWhereOrNull', 'first'],
  ['lastWhereOrNull', 'last'],
  ['singleWhereOrNull', 'first'],
  ['whereNotNull', 'array'],
  ['elementAt', 'objectAtIndex'],
  ['elementAtOrNull', 'objectAtIndex'],
  ['followedBy', 'union'],
  ['union', 'union'],
  ['skip', 'dropFirst'],
  ['skipWhile', 'drop'],
  ['take', 'prefix'],
  ['sublist', 'slice'],
  ['getRange', 'slice'],
  ['slices', 'chunked'],
  ['removeWhere', 'removeAll'],
  ['retainWhere', 'removeAll'],
  ['whenComplete', 'handleEvents'],
  ['listen', 'sink'],
  // of Isar
  ['findAll', 'array'],
  ['findAllSync', 'array'],
  ['findFirst', 'first'],
  ['findFirstSync', 'first'],
]);

export function methodName(name: string): string {
  return METHODS.get(name) ?? name;
}

/** What the sections of a cascade are done to, as each writes it down. */
export function targetOf(value: Expression, site: Site): Expression {
  return isPath(value) ? value : { kind: 'name', name: CASCADED, site };
}

/** Evaluated for what the sections do, and yielding what they are done to. */
export function cascaded(value: Expression, sections: readonly Expression[], site: Site): Expression {
  if (isPath(value)) return { kind: 'either', of: [value, nothing(site, sections)], site };
  const words = wordsAt(site);
  const made = value.kind === 'call' && value.callee.kind === 'name' ? value.callee.name : '';
  const type = value.kind === 'cast' ? value.to : /^_?[A-Z]/.test(made) ? { name: made, args: [] } : undefined;
  const it: Parameter = { name: CASCADED, ...(type && { type }), site };
  const does = words.closure([it], [...sections.map(words.does), words.give(words.name(CASCADED))]);
  const typed: Expression = type && does.kind === 'closure' ? { ...does, body: { ...does.body, result: type } } : does;
  return words.call(typed, [value]);
}

/** `..name = value`, `..options.baseUrl = value`, `..interceptors.add(value)`, `..[key] = value`. */
export function lowerCascade(target: Expression, node: Syntax, unit: DartUnit): Expression {
  const site = siteOf(node, unit);
  const [selector, ...parts] = node.children.filter(({ type }) => type !== '..' && type !== '?..');
  const name = selector && findType(selector, 'identifier');
  if (!selector) return nothing(site);
  let of: Expression = name
    ? { kind: 'member', of: target, name: textOf(name, unit), site }
    : lowerIndex(target, findType(selector, 'index_selector') ?? selector, site, unit);
  for (const [index, part] of parts.entries()) {
    if (!part.isNamed) {
      const value = lowerRun(
        parts.slice(index + 1).filter((each) => each.isNamed),
        unit,
      );
      return { kind: 'assign', target: of, operator: '=', value, site };
    }
    of = select(of, part, site, unit);
  }
  return of;
}

/** `value.name`, `value(…)`, `value[…]`, `value!`. */
export function select(value: Expression, node: Syntax, site: Site, unit: DartUnit): Expression {
  const inner = node.type === 'selector' ? namedChildren(node)[0] : node;
  if (!inner) return value;
  if (inner.type === 'argument_part') return lowerCall(value, inner, site, unit);
  if (inner.type === 'index_selector') return lowerIndex(value, inner, site, unit);
  const index = findType(inner, 'index_selector');
  if (index) return lowerIndex(value, index, site, unit);
  const name = findType(inner, 'identifier');
  return name ? lowerMember(value, textOf(name, unit), site, unit) : value;
}

function lowerIndex(of: Expression, node: Syntax, site: Site, unit: DartUnit): Expression {
  return { kind: 'index', of, index: lowerRun(namedChildren(node), unit), site };
}

export function lowerMember(of: Expression, name: string, site: Site, unit: DartUnit): Expression {
  const prefix = of.kind === 'name' ? unit.prefixes.get(of.name) : undefined;
  if (prefix !== undefined) return { kind: 'foreign', path: foreignMember(prefix, name), site };
  const from = of.kind === 'name' ? unit.plain.get(of.name) : undefined;
  if (from) return { kind: 'name', name, from, site };
  // a part of a record
  const part = /^\$([1-9])$/.exec(name)?.[1];
  if (part !== undefined) return { kind: 'member', of, name: `${Number(part) - 1}`, site };
  if (name === 'wait' && areFutures(of)) return of;
  // https://api.dart.dev/dart-collection/IterableExtensions/indexed.html
  if (name === 'flattened') return { kind: 'member', of, name: 'array', site };
  if (name === 'indexed') return wordsAt(site).call({ kind: 'member', of, name: 'enumerated', site }, []);
  const isType = of.kind === 'name' && /^_?[A-Z]/.test(of.name);
  const collection = collectionOfIsar(of, name, site, unit);
  if (collection) return collection;
  if (name === 'obs') return observed(of, site);
  // a constructor that is handed on
  if (name === 'new' && isType) return { kind: 'reference', to: of, labels: [], site };
  return routeMember({ kind: 'member', of, name: name === 'values' && isType ? 'allCases' : name, site }, unit);
}

/** `(a(), b()).wait`, `[a(), b()].wait`, `ids.map(load).wait`: what all of them come to.
 *  https://api.dart.dev/dart-async/FutureRecord2/wait.html */
function areFutures(of: Expression): boolean {
  if (of.kind === 'call') return of.callee.kind === 'member' && of.callee.name === 'map';
  return of.kind === 'tuple' || of.kind === 'list';
}

/** A call, with what stands in its brackets and before them. */
export function lowerCall(callee: Expression, part: Syntax | undefined, site: Site, unit: DartUnit): Expression {
  const written = part && unit.typeArguments.get(part.start);
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const offers = offersOf(name);
  const around = offers ? { ...unit, offers } : unit;
  const kept = keptBy(callee, site, unit);
  const opening = kept === undefined ? around : { ...around, shown: kept };
  const inner = name === 'GoRoute' ? { ...opening, routes: part ? routesOf(part, unit) : [] } : opening;
  const given = observedRoutes(name, part ? lowerArguments(part, inner) : [], site, unit);
  const view = name === 'adaptive' && callee.kind === 'member' ? (ownerOf(callee.of) ?? name) : name;
  const picks = picksOf(view, given, site, offers, unit.offers);
  const args = typedArguments(name, written, picks?.args ?? given, unit);
  const holder =
    callProvider(callee, args, site) ??
    callHandler(callee, written, args, site, unit) ??
    emitsEach(callee, args, site) ??
    callBuilder(callee, written, args, site) ??
    callHolder(callee, args, site) ??
    callObservable(callee, args, site) ??
    callDrift(callee, args, site, unit) ??
    callSembast(callee, args, site, unit) ??
    callObjectBox(callee, args, site, unit) ??
    callIsar(callee, args, site, unit) ??
    callReporting(callee, args, site, unit) ??
    callOfGiven('dart', callee, args, site);
  const call =
    holder ?? openRoute(name, args, site, unit, (all) => callPlain(callee, all, site)) ?? callPlain(callee, args, site);
  const answered = kept === undefined ? (giveBack(callee, args, call, unit) ?? call) : cameBack(kept, call, unit);
  const made = givesWritten(answered, written, site, unit, holder !== undefined);
  return picks?.with(made) ?? made;
}

/** What holds values one after the other, and gives them to who listens: `StreamController()`, `ValueNotifier(x)`; and what is
 *  selected of something: `context.select((Model model) => model.kind)`. */
function callHolder(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  const [first] = args;
  const root = callee.kind === 'member' && callee.of ? callee.of : callee;
  const name = root.kind === 'name' ? root.name : '';
  if (/^(?:StreamController|(?:Publish|Behavior|Replay)Subject)$/.test(name))
    return { kind: 'list', items: first && first.label === undefined ? [first.value] : [], isFilled: true, site };
  // of Riverpod: there is nothing yet
  if (/^Async(?:Loading|Error)$/.test(name))
    return nothing(
      site,
      args.map(({ value }) => value),
    );
  if (name === 'ValueNotifier' && first)
    return { kind: 'dictionary', pairs: [[{ kind: 'literal', value: 'value', site }, first.value]], site };
  const isSelection =
    callee.kind === 'member' && callee.name === 'select' && /context$/i.test(name) && args.length === 1;
  return isSelection && first?.value.kind === 'closure' ? callOnAny(first.value, wordsAt(site)) : undefined;
}

/** What fails, and who is told of it: `Future.error(x)`, `future.catchError(f)`, `future.then(f, onError: g)`. */
function callFailing(callee: Expression, args: readonly Argument[], site: Site): Expression | undefined {
  const words = wordsAt(site);
  const [first, second] = args;
  if (callee.kind === 'name')
    return callee.name === 'runZonedGuarded' && first && second
      ? words.rescued(inZone(first, args, site) ?? words.call(first.value, []), second.value)
      : undefined;
  if (callee.kind !== 'member' || !callee.of || !first) return undefined;
  const { of, name } = callee;
  const path = of.kind === 'name' ? `${of.name}.${name}` : '';
  if (/^(?:Future\.error|Stream\.error|Error\.throwWithStackTrace)$/.test(path))
    return words.run([words.throws(first.value)]);
  if (/^(?:catchError|handleError|onError)$/.test(name)) return words.rescued(of, first.value);
  const onError = name === 'then' ? args.find(({ label }) => label === 'onError') : undefined;
  return onError && words.rescued(words.call(words.member(of, name), [first.value]), onError.value);
}

/** `runZonedGuarded(body, tell, zoneValues: {#label: label})`: the same without who is told of errors. */
function inZone(body: Argument, args: readonly Argument[], site: Site): Expression | undefined {
  const values = args.find(({ label }) => label === 'zoneValues');
  const callee: Expression = { kind: 'name', name: 'runZoned', site };
  return values && { kind: 'call', callee, args: [body, values], site };
}

/** `List`, `List<Kind>` */
function ownerOf(of: Expression | undefined): string | undefined {
  return of?.kind === 'name' ? of.name : of?.kind === 'type' ? of.type.name : undefined;
}

function callPlain(callee: Expression, args: readonly Argument[], site: Site): Expression {
  const [list, run] = args;
  // `Future.forEach(kinds, load)`
  if (callee.kind === 'member' && callee.name === 'forEach' && isNamed(callee.of, 'Future') && list && run)
    return wordsAt(site).call(wordsAt(site).member(list.value, 'forEach'), [run.value]);
  const failing = callFailing(callee, args, site);
  const known =
    failing ?? entryMade(callee, args, site) ?? tableMade(callee, args, site) ?? caseByName(callee, args, site);
  if (known) return known;
  const [first, second] = args;
  const read = first && !second && decoded(callee, first.value);
  if (read) return read;
  if (
    callee.kind === 'name' &&
    first &&
    !second &&
    /^(?:Unmodifiable(?:List|Map|Set)View|CombinedIterableView)$/.test(callee.name)
  )
    return first.value;
  const owner = callee.kind === 'member' ? ownerOf(callee.of) : undefined;
  if (callee.kind === 'member' && owner !== undefined) {
    const path = `${owner}.${callee.name}`;
    const made = path === 'Map.fromIterable' ? mapMade(args, site) : second && listMade(path, second.value, site);
    if (made) return made;
    if (first && COPIES.test(path)) return copyMade(path, first.value, site) ?? first.value;
  }
  const counted =
    callee.kind === 'member' && callee.of && first && !second
      ? calledWithPlaces(callee.of, callee.name, first.value, site)
      : undefined;
  if (counted) return counted;
  if (callee.kind === 'member' && callee.name === 'toString' && callee.of) return callee.of;
  if (callee.kind !== 'member') return { kind: 'call', callee, args, site };
  const deep = copiedWithin(callee, args, site);
  if (deep) return deep;
  const add = (of: Expression): Expression => ({ kind: 'call', callee: asMethod(of), args, site });
  const filled = fillsEntry(callee, add, wordsAt(site));
  if (filled) return filled;
  const put =
    callee.name === 'putIfAbsent' && callee.of && first && second
      ? putIfAbsent(callee.of, first, second, site)
      : undefined;
  const updated =
    put ??
    (callee.of && (updatesEntry(callee.of, callee.name, args, site) ?? updatesAll(callee.of, callee.name, args, site)));
  if (updated) return updated;
  // `fold(first, combine)` is Swift's reduce
  const isOfSides = first?.value.kind === 'closure' && first.label === undefined;
  const name = callee.name === 'fold' && !isOfSides ? 'reduce' : methodName(callee.name);
  return { kind: 'call', callee: { ...callee, name }, args, site };
}

export function lowerArguments(part: Syntax, unit: DartUnit): Argument[] {
  const list = part.type === 'arguments' ? part : findType(part, 'arguments');
  return (list ? namedChildren(list) : []).flatMap((node): Argument[] => {
    if (node.type === 'named_argument') {
      const label = findType(node, 'label');
      const name = label && findType(label, 'identifier');
      const rest = namedChildren(node).filter((child) => child !== label);
      return [{ ...(name && { label: textOf(name, unit) }), value: asFunction(lowerRun(rest, unit)) }];
    }
    const inner = namedChildren(node);
    const [only] = inner;
    if (only && inner.length === 1) noteRaw(only, unit);
    return [{ value: asFunction(lowerRun(inner, unit)) }];
  });
}

function asMethod(callee: Expression): Expression {
  return callee.kind === 'member' ? { ...callee, name: methodName(callee.name) } : callee;
}

/** `names.forEach(list.add)`, `Tile(onOpen: opened.sink.add)`. */
export function asFunction(value: Expression): Expression {
  return value.kind === 'member' ? addsGiven(value, methodName(value.name)) : value;
}

/** A raw identifier as an argument or list element shows that the file has to do with clinical records. */
export function noteRaw(node: Syntax, unit: DartUnit): void {
  if (unit.seen.clinical || node.type !== 'string_literal') return;
  const text = textOf(node, unit).slice(1, -1);
  if (/^HKClinicalTypeIdentifier\w+$/.test(text)) unit.seen.clinical = { text, site: siteOf(node, unit) };
}
