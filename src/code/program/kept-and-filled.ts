/**
 * A list or a table that a constructor is given and keeps, and that a method of the object puts something into: whoever made
 * the object, and whoever else is handed it, has the same one.
 */
import type { Expression } from '../facts/facts.ts';
import { collectionMethod } from '../models/collections.ts';
import { isHandedAsItself } from './filled.ts';
import { mentionsOf } from './find-mentions.ts';
import { ownVariable } from './meaning.ts';
import type { FunctionInfo, Program, TypeInfo, VariableInfo } from './program.ts';

type Kept = ReadonlyMap<number, VariableInfo>;

const NONE: Kept = new Map();
const known = new WeakMap<FunctionInfo, Kept>();
const filledIn = new WeakMap<TypeInfo, ReadonlySet<string>>();

/** The properties that keep what a constructor is given and that are filled later, by the parameter's position. */
export function keptAndFilled(program: Program, info: FunctionInfo): Kept {
  if (info.fact.name !== 'init' || info.owner?.kind !== 'class') return NONE;
  const found = known.get(info) ?? findKept(program, info, info.owner);
  known.set(info, found);
  return found;
}

function findKept(program: Program, { fact, file }: FunctionInfo, owner: TypeInfo): Kept {
  const filled = namesFilled(owner);
  if (filled.size === 0) return NONE;
  const kept = new Map<number, VariableInfo>();
  const positions = new Map(fact.parameters.map((parameter, index) => [parameter.name, index]));
  for (const statement of fact.body) {
    const assigned = statement.kind === 'evaluate' ? statement.value : undefined;
    if (assigned?.kind !== 'assign' || assigned.operator !== '=' || assigned.value.kind !== 'name') continue;
    const name = ownName(assigned.target);
    const index = positions.get(assigned.value.name);
    const parameter = index === undefined ? undefined : fact.parameters[index];
    if (name === undefined || index === undefined || !parameter || !filled.has(name)) continue;
    const variable = ownVariable(program, owner, name);
    if (variable && !variable.fact.getter && isHandedAsItself(program, parameter, file.traits))
      kept.set(index, variable);
  }
  return kept;
}

/** The properties that methods put something into, as into a list or a table, and that none of them puts another in the
 *  place of. */
function namesFilled(owner: TypeInfo): ReadonlySet<string> {
  const found = filledIn.get(owner);
  if (found) return found;
  const filled = new Set<string>();
  const replaced = new Set<string>();
  for (const [name, all] of owner.functions)
    for (const { fact } of name === 'init' ? [] : all) {
      const mentions = mentionsOf(fact.body);
      for (const each of mentions.given.keys()) replaced.add(each);
      for (const [called, calls] of mentions.calls)
        if (collectionMethod('records', called)?.stores !== undefined || ADDS.has(called))
          for (const { callee } of calls) add(filled, callee.kind === 'member' ? ownName(callee.of) : undefined);
      const isIndexed = mentions.filled.has('self') || mentions.filled.has('this');
      for (const each of mentions.changed) if (isIndexed || mentions.filled.has(each)) filled.add(each);
    }
  const left = new Set([...filled].filter((name) => !replaced.has(name)));
  filledIn.set(owner, left);
  return left;
}

const ADDS: ReadonlySet<string> = new Set(['setObject', 'setValue', 'addObject']);

function add(names: Set<string>, name: string | undefined): void {
  if (name !== undefined) names.add(name);
}

/** `queue`, `this.queue`. */
function ownName(path: Expression | undefined): string | undefined {
  if (path?.kind === 'name') return path.name;
  const isOwn = path?.kind === 'member' && path.of?.kind === 'name' && /^(?:self|this)$/.test(path.of.name);
  return isOwn ? path.name : undefined;
}
