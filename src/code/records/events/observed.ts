/**
 * Properties that are observed by their names, and what a database is asked for again and again: whoever hears that it
 * changed is given what it holds.
 * https://developer.apple.com/documentation/swift/using-key-value-observing-in-swift
 * https://github.com/groue/GRDB.swift#database-changes-observation
 */

import type { Expression } from '../../facts/facts.ts';
import { ASKS_SAME } from '../../models/collections.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import { findMethods } from '../../program/program.ts';
import { apply } from '../calls/call-values.ts';
import { runFunctions } from '../calls/given-functions.ts';
import type { SystemCall } from '../calls/unknown.ts';
import type { Given } from '../hits.ts';
import { readMember } from '../objects/members.ts';
import { callInfo } from '../runs.ts';
import { joined, link, memoize, newCell, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { placeName } from '../stores/place-names.ts';
import { payload } from '../value-parts.ts';

/** What hears of all that its object observes, in Swift and in Objective-C: path, object, change, context. */
const HEARS: readonly string[] = ['observeValue', 'observeValueForKeyPath'];
/** What a change has of the property. */
const PARTS: readonly string[] = ['newValue', 'oldValue'];

/** What a change of results has. https://www.mongodb.com/docs/atlas/device-sdks/sdk/swift/react-to-changes/ */
export const CHANGE = 'RealmCollectionChange';
const CHANGES: readonly string[] = ['initial', 'update'];

/** Whether a function that is given there hears of results that change. */
export function hearsChanges({ imports }: Taint, name: string, index: number): boolean {
  return name === 'observe' && index === 0 && imports.has('RealmSwift');
}

/** Undefined for what is no such call, or tells its observer and gives nothing. */
export function observe(taint: Taint, system: SystemCall): TaintTyped | undefined {
  const { name, receiver, given, call, frame } = system;
  if (!receiver || !frame.file.traits.isNative) return undefined;
  const [first, second] = given;
  if (name === 'addObserver' && second?.argument.label === 'forKeyPath' && first)
    tell(taint, receiver, first, second, system);
  const changed = name === 'start' ? given.find(({ argument }) => argument.label === 'onChange') : undefined;
  if (changed) {
    runFunctions(taint, [changed], [receiver.cell], call, frame);
    return { cell: newCell(taint) };
  }
  if (first?.argument.value.kind === 'closure' && hearsChanges(taint, name, 0)) {
    const changes = newCell(taint);
    for (const each of CHANGES) link(taint, receiver.cell, changes, taint.values.push(payload(each, 0)));
    runFunctions(taint, [first], [changes], call, frame);
    return { cell: newCell(taint) };
  }
  const path = first?.argument.value;
  if (path?.kind !== 'key-path' || path.path.length === 0) return undefined;
  const isPublisher = name === 'publisher' && first?.argument.label === 'for';
  if (!isPublisher && name !== 'observe') return undefined;
  const value = readAlong(taint, receiver, path.path, call, frame);
  if (isPublisher) return value;
  const change = newCell(taint);
  for (const part of PARTS) link(taint, value.cell, change, taint.values.push(part));
  for (const { typed } of given.slice(1))
    taint.solver.watch(typed.cell, (it) => {
      if (it.kind === 'function') apply(taint, it.made, [receiver.cell, change], call, frame);
    });
  return { cell: newCell(taint) };
}

/** `[store addObserver:self forKeyPath:@"name" …]`. */
function tell(taint: Taint, of: TaintTyped, observer: Given, key: Given, { call, frame }: SystemCall): void {
  const path = pathOf(taint, key.argument.value, frame);
  const info = typeInfoOf(taint, observer.typed.type);
  if (path === undefined || !info) return;
  const changed = hearing(taint, `${info.id}`, path);
  const change = joined(taint, [readAlong(taint, of, path.split('.'), call, frame).cell], taint.values.entered(''));
  for (const method of HEARS.flatMap((name) => findMethods(taint.program, info, name))) {
    const asked = method.fact.parameters[0]?.name ?? '';
    const isAsking = mentionsOf(method.fact.body).names.has(asked);
    const given = newCell(taint);
    const isOther = (): boolean => changed.size > 1 && !isAsking;
    link(taint, change, given, (value) => (isOther() ? taint.values.doubted(info.name)(value) : value));
    const bound = { types: new Map(), places: new Map([[asked, path]]), key: `hears ${path}` };
    const args = [undefined, of.cell, given];
    callInfo(taint, method, observer.typed, args, call.site, newCell(taint), frame.calls, [], bound);
  }
}

/** Whether a test holds in what hears of a property, by the path that it is told of. Undefined where that does not tell. */
export function heardOf(taint: Taint, test: Expression, frame: TaintFrame): boolean | undefined {
  const { function: hearing, bound } = frame;
  const asked = hearing && HEARS.includes(hearing.fact.name) ? hearing.fact.parameters[0]?.name : undefined;
  const path = asked === undefined ? undefined : bound?.places.get(asked);
  if (path === undefined) return undefined;
  const isAsked = (side: Expression | undefined): boolean => side?.kind === 'name' && side.name === asked;
  const holds = (one: Expression | undefined, other: Expression | undefined): boolean | undefined => {
    const compared = isAsked(one) ? other : isAsked(other) ? one : undefined;
    const text = compared && pathOf(taint, compared, frame);
    return text === undefined ? undefined : text === path;
  };
  if (test.kind === 'call' && test.callee.kind === 'member' && ASKS_SAME.has(test.callee.name))
    return holds(test.callee.of, test.args[0]?.value);
  if (test.kind !== 'operation') return undefined;
  const [left, right] = test.operands;
  if (test.operator === '==') return holds(left, right);
  const parts = test.operator === '&&' ? test.operands.map((each) => heardOf(taint, each, frame)) : [];
  return parts.includes(false) ? false : undefined;
}

/** The properties that one class observes: where there are more, which one changed is for its code to ask. */
function hearing(taint: Taint, id: string, path: string): ReadonlySet<string> {
  return memoize(taint, `hears ${id}`, () => new Set<string>()).add(path);
}

function pathOf(taint: Taint, key: Expression, frame: TaintFrame): string | undefined {
  return key.kind === 'literal' && typeof key.value === 'string' ? key.value : placeName(taint, key, frame);
}

function readAlong(
  taint: Taint,
  base: TaintTyped,
  path: readonly string[],
  at: Expression,
  frame: TaintFrame,
): TaintTyped {
  return path.reduce((of, part) => readMember(taint, of, part, at, frame), base);
}
