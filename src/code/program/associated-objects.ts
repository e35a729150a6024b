/**
 * What is kept beside an object under a key: `objc_setAssociatedObject(self, &key, kind, …)`, the stored property of an
 * extension. The key is the address of a variable, so the variable tells which is meant; types do not tell objects apart.
 */

import type { Expression } from '../facts/facts.ts';
import { type Around, isStatic, typeNamed, variableNamed } from './meaning.ts';
import { type Call, KEEPS_BESIDE, READS_BESIDE } from './mentions.ts';
import { findTypeInfo, findVariable, type Program, type VariableInfo } from './program.ts';
import { findName } from './scopes.ts';

export interface AssociatedObject {
  /** The same for all calls that mean the same key. Undefined where it cannot be told. */
  readonly key?: string;
  /** The key is a part of the object at hand, or that itself. */
  readonly isOwn?: boolean;
  /** Which of the arguments is kept; undefined where what was kept is read. */
  readonly stored?: number;
}

/** What a call keeps or reads. Undefined for any other call. */
export function associatedObject(program: Program, call: Call, around: Around): AssociatedObject | undefined {
  const { callee, args } = call;
  const meant = callee.kind === 'name' ? FUNCTIONS.get(callee.name) : undefined;
  const key = meant && args[1] && keyOf(program, args[1].value, around);
  const isOwn = key !== undefined && args[1] !== undefined && isOwnKey(program, args[1].value, around);
  return meant && { ...meant, ...(key !== undefined && { key }), ...(isOwn && { isOwn }) };
}

function isOwnKey(program: Program, expression: Expression, around: Around): boolean {
  const of = addressOf(expression) ?? expression;
  if (of.kind === 'name' && of.name === 'self') return true;
  const variable = of.kind === 'name' || of.kind === 'member' ? variableMeant(program, of, around) : undefined;
  return variable?.owner !== undefined && variable.owner === around.owner && !isStatic(variable);
}

/** `Unmanaged.passUnretained(self).toOpaque()`. */
function addressOf(expression: Expression): Expression | undefined {
  const of = expression.kind === 'call' && expression.callee.kind === 'member' ? expression.callee : undefined;
  if (of?.name !== 'toOpaque' || of.of?.kind !== 'call') return undefined;
  const { callee, args } = of.of;
  return callee.kind === 'member' && callee.name === 'passUnretained' ? args[0]?.value : undefined;
}

const FUNCTIONS: ReadonlyMap<string, AssociatedObject> = new Map([
  [READS_BESIDE, {}],
  [KEEPS_BESIDE, { stored: 2 }],
]);

/** Where what is kept goes, or what is read comes from. A key that cannot be told may be any. */
export function placesOf({ key, stored }: AssociatedObject): readonly string[] {
  if (stored === undefined) return [key ?? EVERY, UNTOLD];
  return key === undefined ? [UNTOLD] : [key, EVERY];
}

const EVERY = 'every key';
const UNTOLD = 'a key that cannot be told';

function keyOf(program: Program, expression: Expression, around: Around): string | undefined {
  switch (expression.kind) {
    case 'operation':
      return expression.operator === '&' && expression.operands[0]
        ? keyOf(program, expression.operands[0], around)
        : undefined;
    case 'call': {
      const { callee, args } = expression;
      const of = addressOf(expression);
      if (of)
        return of.kind === 'name' && of.name === 'self'
          ? `object ${around.owner?.name ?? ''}`
          : keyOf(program, of, around);
      const isAddress = callee.kind === 'name' && callee.name === 'UnsafeRawPointer' && args[0]?.label === undefined;
      return isAddress && args[0] ? keyOf(program, args[0].value, around) : undefined;
    }
    case 'literal':
      return typeof expression.value === 'string' ? `text ${expression.value}` : undefined;
    case 'reference': {
      const { to } = expression;
      return expression.isSelector && (to.kind === 'name' || to.kind === 'member') ? `selector ${to.name}` : undefined;
    }
    case 'name':
    case 'member': {
      const variable = variableMeant(program, expression, around);
      return variable && `variable ${variable.id}`;
    }
    default:
      return undefined;
  }
}

function variableMeant(
  program: Program,
  expression: Extract<Expression, { kind: 'name' | 'member' }>,
  around: Around,
): VariableInfo | undefined {
  const { name } = expression;
  // what a local holds may be any key
  if (expression.kind === 'name')
    return findName(around.scope, name) ? undefined : variableNamed(program, name, around.owner);
  if (!expression.of) return undefined;
  const type = typeNamed(program, expression.of, around);
  const info = type === undefined ? undefined : findTypeInfo(program, type);
  return info && findVariable(program, info, name);
}
