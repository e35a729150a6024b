/**
 * Objects of JavaScript that do nothing until somebody who says their name calls what they hold: made of a class of the app's
 * own that only keeps what it is made with, or written out with functions in them.
 */
import type { Expression, FunctionFact, Statement } from '../facts/facts.ts';
import { languageOf } from '../facts/source.ts';
import { findTypeInfo, type Program, type TypeInfo, type VariableInfo } from './program.ts';
import { runsNothing } from './runs-nothing.ts';

/** `export const labs = new RecordStore('…')`, where making one only keeps it. */
export function isIdleObject(program: Program, { fact, file }: VariableInfo): boolean {
  const { value } = fact;
  if (languageOf(file.path) !== 'javascript' || !value) return false;
  if (value.kind === 'dictionary') return hasFunctions(value) && isKept(program, value);
  return value.kind === 'call' && isMadeIdle(program, value);
}

function hasFunctions({ pairs }: Extract<Expression, { kind: 'dictionary' }>): boolean {
  return pairs.some(([, value]) => value.kind === 'closure');
}

function isMadeIdle(program: Program, { callee, args }: Extract<Expression, { kind: 'call' }>): boolean {
  const type = callee.kind === 'name' ? findTypeInfo(program, callee.name) : undefined;
  return type !== undefined && args.every(({ value }) => isKept(program, value)) && onlyKeeps(program, type);
}

/** Whether making an object of a class puts values into it, and nothing else. */
function onlyKeeps(program: Program, { kind, supertypes, variables, functions }: TypeInfo): boolean {
  if (kind !== 'class' || supertypes.size > 0) return false;
  const made = [...variables.values()].every(
    ({ fact: { value, getter, modifiers } }) => !value || getter || modifiers.has('static') || isKept(program, value),
  );
  return made && (functions.get('init') ?? []).every(({ fact }) => setsParts(program, fact));
}

function setsParts(program: Program, { body, parameters }: FunctionFact): boolean {
  const isSet = (statement: Statement): boolean =>
    statement.kind === 'evaluate' &&
    statement.value.kind === 'assign' &&
    statement.value.target.kind === 'member' &&
    statement.value.target.of?.kind === 'name' &&
    statement.value.target.of.name === 'self' &&
    isKept(program, statement.value.value);
  return body.every(isSet) && parameters.every(({ default: value }) => !value || isKept(program, value));
}

/** Whether giving a value runs nothing. */
function isKept(program: Program, value: Expression): boolean {
  return runsNothing(
    program,
    value,
    ({ callee, args }) => callee.kind === 'name' && args.length === 0 && EMPTY.test(callee.name),
  );
}

/** What JavaScript itself makes empty. */
const EMPTY = /^(?:Set|Map|WeakMap|WeakSet|Date|EventTarget|AbortController)$/;
