/**
 * Nobody: what a property of one object holds into which nothing is put, where something is put into that of another. Who
 * reads it there calls nobody, and not whoever else may be meant.
 */
import { holdsSeveral } from '../../facts/type-names.ts';
import type { Cell } from '../../flow/solver.ts';
import { mentionsOf } from '../../program/find-mentions.ts';
import type { FunctionInfo, TypeInfo, VariableInfo } from '../../program/program.ts';
import { runOf } from '../runs.ts';
import { isShared, newCell, put, type Taint, typeInfoOf } from '../state.ts';
import type { TaintValue } from '../values.ts';
import { firstValue } from './fields.ts';
import { holdsRecord, isApart, isOf, standIn } from './objects.ts';

/** What nothing but code puts something into. */
const PLAIN: ReadonlySet<string> = new Set(['@objc', '@nonobjc', '@MainActor', '@ObservationIgnored', '@Published']);
const LATER: ReadonlySet<string> = new Set(['late', 'lateinit']);

/** Puts nobody where it is seen that nobody is. True when it did. */
export function fillAbsent(taint: Taint): boolean {
  let isPut = false;
  for (const [cell, { thing, variable }] of taint.apart.kept) {
    const type = keptType(taint, variable);
    const others = taint.apart.given.get(variable);
    // what is put into none of them comes from elsewhere
    if (!isApart(taint, type) || !others || others.has(thing) || holdsSome(taint, cell, type)) continue;
    if (!mayBeAbsent(taint, variable) || [...others].some(({ stands }) => stands)) continue;
    putNobody(taint, cell, type);
    isPut = true;
  }
  return isPut;
}

/** `nil`, where an object is expected. */
export function nobody(taint: Taint, type: TypeInfo | undefined): Cell<TaintValue> {
  const cell = newCell(taint);
  if (isApart(taint, type)) putNobody(taint, cell, type);
  return cell;
}

function putNobody(taint: Taint, cell: Cell<TaintValue>, type: TypeInfo): void {
  put(taint, cell, { kind: 'object', thing: standIn(taint, type, 'none'), path: [] });
}

function holdsSome({ program }: Taint, { values }: Cell<TaintValue>, type: TypeInfo): boolean {
  return values.some((value) => value.kind === 'object' && isOf(program, value.thing, type));
}

/** The type of those who may be told something, or asked, through a property that not every object has one in. */
export function toldThrough(taint: Taint, variable: VariableInfo): TypeInfo | undefined {
  const { owner, fact } = variable;
  const type = keptType(taint, variable);
  if (!owner || !isShared(owner) || !type || !isShared(type) || !mayBeAbsent(taint, variable)) return undefined;
  const isMadeWith = owner.functions.get('init')?.some((init) => mentionsOf(init.fact.body).given.has(fact.name));
  if (fact.isConstant || fact.isFixed || isMadeWith) return undefined;
  const isTold = (info: FunctionInfo): boolean =>
    taint.memo.has(`cloned ${info.id}`) || holdsRecord(runOf(taint, info).result);
  return [...type.functions.values()].some((infos) => infos.some(isTold)) ? type : undefined;
}

/** The type of what a property keeps, or of each of what it does. */
function keptType(taint: Taint, variable: VariableInfo): TypeInfo | undefined {
  return typeInfoOf(taint, variable.fact.type ?? firstValue(taint, variable).type);
}

/** Whether a property holds nothing at first, and only code puts something there. */
function mayBeAbsent(taint: Taint, variable: VariableInfo): boolean {
  const { modifiers, type = firstValue(taint, variable).type } = variable.fact;
  let { value } = variable.fact;
  while (value?.kind === 'cast') value = value.value;
  if ([...modifiers].some((word) => LATER.has(word) || (word.startsWith('@') && !PLAIN.has(word)))) return false;
  if (!value) return true;
  // `mutableListOf<Listener>()`
  if (value.kind === 'call') return value.args.length === 0 && type !== undefined && holdsSeveral(type);
  if (value.kind === 'list') return value.items.length === 0;
  if (value.kind === 'dictionary') return value.pairs.length === 0;
  return value.kind === 'literal' && value.value === null;
}
