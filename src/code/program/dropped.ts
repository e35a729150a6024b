/**
 * Calls whose result nobody takes, of methods that do nothing but give one: `request.reading(.labs)` on a line of its own,
 * where that gives a copy with one type more. Nothing comes of them.
 */
import type { Expression, FunctionFact, Statement } from '../facts/facts.ts';
import { COLLECTIONS } from '../facts/type-names.ts';
import { putsInto } from '../models/collections.ts';
import { type FunctionInfo, findTypeInfo, findVariable, type Program } from './program.ts';
import { runsNothing } from './runs-nothing.ts';

const known = new WeakMap<readonly Statement[], readonly Statement[]>();

/** What a function of Swift does, without such calls. In a closure or what a builder builds, a line of its own is a value. */
export function withoutDropped(program: Program, { name, result, body }: FunctionFact): readonly Statement[] {
  const givesNothing = !result || result.name === 'Void' || (result.name === '()' && result.args.length === 0);
  if (name === '' || name === 'get' || (!givesNothing && !body.some(({ kind }) => kind === 'return'))) return body;
  const left = known.get(body) ?? leave(program, body);
  known.set(body, left);
  return left;
}

function leave(program: Program, body: readonly Statement[]): readonly Statement[] {
  const left = body.flatMap((statement): readonly Statement[] => {
    if (statement.kind === 'for' || statement.kind === 'block') {
      const inner = leave(program, statement.body);
      return [inner === statement.body ? statement : { ...statement, body: inner }];
    }
    if (statement.kind !== 'evaluate') return [statement];
    const { value } = statement;
    if (value.kind === 'if') {
      const [inner, otherwise] = [leave(program, value.branch.body), leave(program, value.branch.otherwise)];
      const isSame = inner === value.branch.body && otherwise === value.branch.otherwise;
      return [
        isSame ? statement : { ...statement, value: { ...value, branch: { ...value.branch, body: inner, otherwise } } },
      ];
    }
    return isDropped(program, value) ? [] : [statement];
  });
  return left.length === body.length && left.every((it, at) => it === body[at]) ? body : left;
}

function isDropped(program: Program, value: Expression): boolean {
  if (value.kind === 'assign' && value.operator === '=' && value.target.kind === 'name' && value.target.name === '_')
    return isDropped(program, value.value);
  return value.kind === 'call' && value.callee.kind === 'member' && onlyGives(program, value);
}

/** Whether an expression does nothing but give a value. */
function onlyGives(program: Program, value: Expression): boolean {
  return runsNothing(program, value, (call) => isOfGiver(program, call));
}

/** Whether all that a call may mean does nothing but give a value. */
function isOfGiver(program: Program, { callee }: Extract<Expression, { kind: 'call' }>): boolean {
  if (callee.kind === 'name') return isPlainMaker(program, callee.name);
  if (callee.kind !== 'member' || !callee.of || !onlyGives(program, callee.of)) return false;
  const methods = program.methods.get(callee.name) ?? [];
  return methods.length > 0 && methods.every((method) => givesOnly(program, method));
}

/** A type of clinical records, or one of the app's own that is filled with what it is given. */
function isPlainMaker(program: Program, name: string): boolean {
  if (name === 'HKClinicalType') return true;
  const type = findTypeInfo(program, name);
  return type?.kind === 'struct' && !type.functions.has('init') && !findVariable(program, type, 'wrappedValue');
}

const givers = new WeakMap<FunctionInfo, boolean>();

/** Whether a method of a type of values gives a copy of what it is called on, or another value, and changes nothing else. */
function givesOnly(program: Program, info: FunctionInfo): boolean {
  const found = givers.get(info);
  if (found !== undefined) return found;
  // one that calls itself is none
  givers.set(info, false);
  const is = findGiver(program, info);
  givers.set(info, is);
  return is;
}

function findGiver(program: Program, { fact, owner, file }: FunctionInfo): boolean {
  const isOfValues = owner?.kind === 'struct' || owner?.kind === 'enum';
  if (!isOfValues || !file.traits.callsByType || !file.traits.isNative || fact.modifiers.has('mutating')) return false;
  const copies = new Set<string>();
  const isPartOfCopy = (target: Expression): boolean =>
    target.kind === 'member' && target.of?.kind === 'name' && copies.has(target.of.name);
  /** `copy.types.insert(type)`, of a list or a set. */
  const isPut = (value: Expression): boolean => {
    if (value.kind !== 'call' || value.callee.kind !== 'member' || !putsInto(value.callee.name)) return false;
    const { of } = value.callee;
    if (of?.kind !== 'member' || !isPartOfCopy(of)) return false;
    const type = findVariable(program, owner, of.name)?.fact.type;
    return type !== undefined && COLLECTIONS.has(type.name) && value.args.every((arg) => onlyGives(program, arg.value));
  };
  const isHarmless = (statement: Statement): boolean => {
    if (statement.kind === 'return') return onlyGives(program, statement.value);
    if (statement.kind === 'declare') {
      if (statement.pattern.kind !== 'name' || !statement.value || !onlyGives(program, statement.value)) return false;
      if (statement.value.kind === 'name' && statement.value.name === 'self') copies.add(statement.pattern.name);
      return true;
    }
    if (statement.kind !== 'evaluate') return false;
    const { value } = statement;
    if (value.kind !== 'assign') return isPut(value);
    return isPartOfCopy(value.target) && isStored(program, owner, value.target) && onlyGives(program, value.value);
  };
  return fact.body.at(-1)?.kind === 'return' && fact.body.every(isHarmless);
}

/** What is set for a property that hears of it, or is computed, may do anything. */
function isStored(program: Program, owner: NonNullable<FunctionInfo['owner']>, target: Expression): boolean {
  const variable = target.kind === 'member' ? findVariable(program, owner, target.name) : undefined;
  return variable !== undefined && !program.getters.has(variable) && !program.setters.has(variable);
}
