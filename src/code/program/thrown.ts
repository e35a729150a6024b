/**
 * Who may catch what a function throws: whoever tries it, or tries what throws it on.
 */

import { addAll } from '../../lists.ts';
import { type Expression, type Statement, THROWN, type TypeName, type VariableFact } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { elementType } from '../facts/type-names.ts';
import { CALLED_AS_FUNCTION } from './called.ts';
import { mentionsOf } from './find-mentions.ts';
import { lineage } from './inheritance.ts';
import type { FunctionInfo, Program, TypeInfo } from './program.ts';

/** `row ?? (throw StateError(text))`: what is thrown is not what comes of it. */
export function isThrown({ target }: Extract<Expression, { kind: 'assign' }>): boolean {
  return target.kind === 'name' && target.name === THROWN;
}

const mentioning = new WeakMap<Program, ReadonlyMap<string, readonly FunctionInfo[]>>();
const throwing = new WeakMap<FunctionInfo, ReadonlySet<string>>();

/** Whether what a function throws may come to a `do` with this body. */
export function mayReach(program: Program, from: FunctionInfo, tried: readonly Statement[]): boolean {
  const names = namesThrowing(program, from);
  return [...mentionsOf(tried).names].some((name) => names.has(name));
}

/** The names of all by which it comes: its own, and those of what throws it on. */
function namesThrowing(program: Program, from: FunctionInfo): ReadonlySet<string> {
  const known = throwing.get(from);
  if (known) return known;
  const names = new Set<string>();
  const open = [from];
  for (let info = open.pop(); info; info = open.pop()) {
    const name = nameOf(info);
    const all = name === CALLED_AS_FUNCTION && info.owner ? namesOfObjects(program, info.owner) : [name];
    for (const each of all) {
      if (names.has(each)) continue;
      names.add(each);
      // what does not say that it throws has caught it
      addAll(
        open,
        (whoMentions(program).get(each) ?? []).filter(({ fact }) => fact.isThrowing),
      );
    }
  }
  throwing.set(from, names);
  return names;
}

function nameOf({ fact, owner }: FunctionInfo): string {
  return fact.name === 'init' && owner ? owner.name : fact.name;
}

/** `importer()`: who is called like a function is known by the names of what may hold it. */
function namesOfObjects(program: Program, owner: TypeInfo): readonly string[] {
  const types = new Set([CALLED_AS_FUNCTION, ...lineage(program, owner).map(({ name }) => name)]);
  const isOne = (type: TypeName | undefined): boolean => type !== undefined && types.has(elementType(type).name);
  const made = ({ type, value }: VariableFact): boolean =>
    isOne(type) || (value?.kind === 'call' && 'name' in value.callee && types.has(value.callee.name));
  const held = program.everyVariable.flatMap(({ fact }) => (made(fact) ? [fact.name] : []));
  const given = program.everyFunction.flatMap(({ fact }) =>
    fact.parameters.flatMap(({ name, type }) => (isOne(type) ? [name] : [])),
  );
  return [...new Set([...types, ...held, ...given])];
}

function whoMentions(program: Program): ReadonlyMap<string, readonly FunctionInfo[]> {
  const known = mentioning.get(program);
  if (known) return known;
  const found = new Map<string, FunctionInfo[]>();
  for (const info of [...program.everyFunction, ...program.getters.values()])
    for (const name of mentionsOf(info.fact.body).names) push(found, name, info);
  mentioning.set(program, found);
  return found;
}
