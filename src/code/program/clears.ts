/**
 * What a function puts in the place of whatever was there before it does anything else: `event.subject = "hidden"`. Only what
 * is written out counts, so that nothing anybody brought may stand in it.
 */
import type { Expression, Statement } from '../facts/facts.ts';
import { tableNamed } from './constant-tables.ts';
import { variableNamed } from './meaning.ts';
import { rootName } from './mentions.ts';
import { type FunctionInfo, findTypeInfo, type Program, type VariableInfo } from './program.ts';
import { isPutLater, mayPut, wordsOf } from './puts.ts';

export interface Cleared {
  /** The parameter that it is a part of, by its place, or a variable of no type; else it is a part of the object that the
   *  function is called on. */
  readonly parameter?: number;
  readonly holder?: VariableInfo;
  readonly target: Extract<Expression, { kind: 'member' }>;
}

interface Clears {
  readonly parts: readonly Cleared[];
  /** Static properties, and variables of no type. */
  readonly variables: readonly VariableInfo[];
}

const NONE: Clears = { parts: [], variables: [] };
/** Statements of one function that are looked at: each is compared with all that come after it. */
const MOST = 40;
const known = new WeakMap<FunctionInfo, Clears>();

export function clearedBy(program: Program, info: FunctionInfo): Clears {
  const found = known.get(info) ?? findCleared(program, info);
  known.set(info, found);
  return found;
}

function findCleared(program: Program, info: FunctionInfo): Clears {
  const { body } = info.fact;
  const parts: Cleared[] = [];
  const variables: VariableInfo[] = [];
  for (const [index, statement] of body.slice(0, MOST).entries()) {
    const value = statement.kind === 'evaluate' || statement.kind === 'return' ? statement.value : undefined;
    // what calls somebody may fail, wait or leave before the rest
    if (value?.kind !== 'assign' || value.operator !== '=' || !isWrittenOut(program, value.value, info)) break;
    const { target } = value;
    if (isPutAgain(program, body, index, target)) continue;
    const root = rootName(target);
    const parameter = info.fact.parameters.findIndex(({ name }) => name === root);
    if (parameter >= 0) {
      if (target.kind !== 'member' || !isPath(target)) break;
      if (isLent(program, info, parameter)) parts.push({ parameter, target });
      continue;
    }
    const holder =
      target.kind === 'member' && root !== undefined ? variableNamed(program, root, info.owner) : undefined;
    if (holder && !holder.owner && target.kind === 'member' && isPath(target)) {
      parts.push({ holder, target });
      continue;
    }
    const variable = variableOf(program, target, info);
    if (variable && (!variable.owner || variable.fact.modifiers.has('static'))) variables.push(variable);
    else if (variable) parts.push({ target: ofSelf(target) });
  }
  return parts.length + variables.length > 0 ? { parts, variables } : NONE;
}

/** Whether a call is made whatever there is, not `hider?.hide(page)`: what stands between is a dot, and nothing else. */
export function isSurelyMade(callee: Expression, isMessage = false): boolean {
  if (callee.kind === 'type' || callee.kind === 'name') return true;
  if (callee.kind !== 'member' || !callee.of) return false;
  const { of, name, site } = callee;
  if (isMessage) return of.kind === 'type' || (of.kind === 'name' && of.name === 'self');
  return site.end - of.site.end - name.length === 1 && isSurelyMade(of);
}

/** What an interface or an abstract class only asks for, and each of its heirs does by itself: nobody runs that. */
export function isPromised(program: Program, { fact, owner }: FunctionInfo): boolean {
  if (!owner || fact.body.length > 0 || !(owner.kind === 'protocol' || program.unmade.has(owner))) return false;
  const heirs = program.subtypes.get(owner.name) ?? [];
  return heirs.length > 0 && heirs.every(({ functions }) => functions.has(fact.name));
}

/** `event.row.title`. */
function isPath(target: Expression): boolean {
  return target.kind === 'name' || (target.kind === 'member' && target.of !== undefined && isPath(target.of));
}

/** Whether what comes after in the function may put something there again. */
function isPutAgain(program: Program, body: readonly Statement[], index: number, target: Expression): boolean {
  const holder = { words: wordsOf(target), parts: [] };
  return (
    isPutLater(body, holder) || body.slice(index + 1).some((statement) => mayPut(program, statement, holder, true))
  );
}

/** What is put into it is the caller's too. */
function isLent(program: Program, { fact, file }: FunctionInfo, index: number): boolean {
  const { isShared, type } = fact.parameters[index] ?? {};
  if (isShared) return true;
  const info = type && findTypeInfo(program, type.name);
  return info ? !info.isCopied && info.kind !== 'enum' : file.traits.hasKeyedObjects;
}

function variableOf(program: Program, target: Expression, { owner }: FunctionInfo): VariableInfo | undefined {
  if (target.kind === 'name') return variableNamed(program, target.name, owner);
  return target.kind === 'member' ? tableNamed(program, target, { ...(owner && { owner }), scope: {} }) : undefined;
}

function ofSelf(target: Expression): Cleared['target'] {
  const { site } = target;
  const self: Expression = { kind: 'name', name: 'self', site };
  return target.kind === 'member'
    ? { ...target, of: self }
    : { kind: 'member', of: self, name: target.kind === 'name' ? target.name : '', site };
}

function isWrittenOut(program: Program, value: Expression, info: FunctionInfo): boolean {
  const all = (parts: readonly Expression[]): boolean => parts.every((part) => isWrittenOut(program, part, info));
  switch (value.kind) {
    case 'literal':
      return true;
    case 'text':
      return all(value.parts);
    case 'list':
      return !value.isFilled && all(value.items);
    case 'dictionary':
      return !value.isFilled && !value.own && !value.spreads?.length && all(value.pairs.flat());
    case 'name':
    case 'member': {
      const variable = variableOf(program, value, info);
      const { isConstant, isFixed, getter, value: given } = variable?.fact ?? {};
      return (isConstant || isFixed) === true && !getter && given?.kind === 'literal';
    }
    default:
      return false;
  }
}
