/**
 * What a piece of code puts into what has a name, place by place.
 */
import type { Expression } from '../facts/facts.ts';
import { codeOf, type Unit } from './units.ts';

export type Target = Extract<Expression, { kind: 'name' | 'member' }>;
type Assign = { readonly target: Target; readonly value: Expression };
const assigns = new WeakMap<object, readonly Assign[]>();

/** All that a piece of code puts into what has a name. */
export function assignsIn(unit: Unit): readonly Assign[] {
  const code = codeOf(unit);
  let found = assigns.get(code);
  if (!found) {
    const all: Assign[] = [];
    const visit = (piece: unknown): void => {
      if (typeof piece !== 'object' || piece === null) return;
      const one = piece as Extract<Expression, { kind: 'assign' }>;
      const isPut = one.kind === 'assign' && PUTS.has(one.operator);
      if (isPut && (one.target.kind === 'name' || one.target.kind === 'member'))
        all.push({ target: one.target, value: one.value });
      for (const [field, part] of Object.entries(piece)) if (!NO_CODE.has(field)) visit(part);
    };
    visit(code);
    found = all;
    assigns.set(code, found);
  }
  return found;
}

/** `+=` and `-=` of an event of C#. */
const PUTS: ReadonlySet<string> = new Set(['=', '+=', '-=']);
const NO_CODE: ReadonlySet<string> = new Set(['site', 'modifiers', 'type', 'types', 'to', 'result']);
