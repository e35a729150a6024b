/**
 * Calls that are told by a type what to give: `get<Records>()`, `services.GetRequiredService<IRecords>()`,
 * `context.read<Records>()`. Containers of dependency injection are asked like this in every language.
 */
import type { Expression, Site, TypeName } from '../facts/facts.ts';
import { takesForContainer } from '../models/containers.ts';

/** What makes a collection, or takes one apart: its type argument is that of the elements. */
const OF_ELEMENTS =
  /^(?:empty|mutable|list|set|map|array|hash|linked|sequence|flow|channel|cast|oftype|tolist|toset|toarray|makensobject|from)/i;

/** Leaves the elements of one type: `whereType`, `filterIsInstance` and their like have the first of these names. */
const OF_ONE = /^(?:array|cast|OfType|Cast)$/;

/** The same call, as the type says that it gives: one given a closure gives what that makes. */
export function givesType(call: Expression, type: TypeName | undefined): Expression {
  if (call.kind !== 'call' || !type || OF_SYSTEM.test(type.name)) return call;
  const { callee, args, site } = call;
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  if (callee.kind === 'member' && args.length === 0 && OF_ONE.test(name))
    return { kind: 'cast', value: call, to: { name: 'Array', args: [type] }, site };
  if (OF_ELEMENTS.test(name) || args.some(({ value }) => value.kind === 'closure' || value.kind === 'list'))
    return call;
  // `Hive.box<Row>('rows')`: what holds some of it
  return { kind: 'cast', value: call, to: BOXES.test(name) ? { name: 'Box', args: [type] } : type, site };
}

/** `single<Pad> { First() }`, `registerSingleton<Pad>(First())`: what a container is told that something is taken for. */
export function takenFor(call: Expression, type: TypeName | undefined): Expression {
  const name = call.kind === 'call' && 'name' in call.callee ? call.callee.name : '';
  return call.kind === 'call' && type && takesForContainer(name) ? { ...call, types: [type] } : call;
}

/** `listOf<Entry>(lab, note)`, `<Entry>[]`: a list that says of which type its elements are. */
export function listOf(items: readonly Expression[], type: TypeName | undefined, site: Site): Expression {
  const list: Expression = { kind: 'list', items, site };
  return type && !OF_SYSTEM.test(type.name)
    ? { kind: 'cast', value: list, to: { name: 'Array', args: [type] }, site }
    : list;
}

const OF_SYSTEM = /^(?:HK|NS)[A-Z]/;
const BOXES = /^(?:box|lazyBox|openBox|openLazyBox|GetCollection)$/;
