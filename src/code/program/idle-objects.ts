/**
 * Objects of JavaScript that do nothing until somebody who says their name calls what they hold: made of a class of the app's
 * own that only keeps what it is made with, or written out with functions in them.
 */
import type { Expression, FunctionFact, Statement } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { findTypeInfo, type Program, type TypeInfo, type VariableInfo } from './program.ts';

/** `export const labs = new RecordStore('…')`, where making one only keeps it. */
export function isIdleObject(program: Program, { fact, file }: VariableInfo): boolean {
  const { value } = fact;
  if (languageOf(file.path) !== 'javascript' || !value) return false;
  if (value.kind === 'dictionary') return hasFunctions(value) && isKept(value);
  return value.kind === 'call' && isMadeIdle(program, value);
}

function hasFunctions({ pairs }: Extract<Expression, { kind: 'dictionary' }>): boolean {
  return pairs.some(([, value]) => value.kind === 'closure');
}

function isMadeIdle(program: Program, { callee, args }: Extract<Expression, { kind: 'call' }>): boolean {
  const type = callee.kind === 'name' ? findTypeInfo(program, callee.name) : undefined;
  return type !== undefined && args.every(({ value }) => isKept(value)) && onlyKeeps(type);
}

/** Whether making an object of a class puts values into it, and nothing else. */
function onlyKeeps({ kind, supertypes, variables, functions }: TypeInfo): boolean {
  if (kind !== 'class' || supertypes.size > 0) return false;
  const made = [...variables.values()].every(
    ({ fact: { value, getter, modifiers } }) => !value || getter || modifiers.has('static') || isKept(value),
  );
  return made && (functions.get('init') ?? []).every(({ fact }) => setsParts(fact));
}

function setsParts({ body, parameters }: FunctionFact): boolean {
  const isSet = (statement: Statement): boolean =>
    statement.kind === 'evaluate' &&
    statement.value.kind === 'assign' &&
    statement.value.target.kind === 'member' &&
    statement.value.target.of?.kind === 'name' &&
    statement.value.target.of.name === 'self' &&
    isKept(statement.value.value);
  return body.every(isSet) && parameters.every(({ default: value }) => !value || isKept(value));
}

/** Whether giving a value runs nothing. */
function isKept(value: Expression): boolean {
  switch (value.kind) {
    case 'literal':
    case 'name':
    case 'closure':
      return true;
    case 'member':
      return value.of !== undefined && isKept(value.of);
    case 'list':
      return value.items.every((item) => isKept(item));
    case 'dictionary':
      return (value.spreads ?? []).length === 0 && value.pairs.every(([, each]) => isKept(each));
    case 'call':
      return value.callee.kind === 'name' && value.args.length === 0 && EMPTY.test(value.callee.name);
    default:
      return false;
  }
}

/** What JavaScript itself makes empty. */
const EMPTY = /^(?:Set|Map|WeakMap|WeakSet|Date|EventTarget|AbortController)$/;
