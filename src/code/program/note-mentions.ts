/**
 * What each kind of code tells of the names in it: written there, filled, asked for.
 */
import type { Expression, Pattern, TypeName } from '../facts/facts.ts';
import { push } from '../facts/lists-by-name.ts';
import { type Finding, type Named, rootName, SUBSCRIPT } from './mentions.ts';
import { type Operation, operatorCall } from './own-operators.ts';

export interface Found extends Finding {
  /** Local names, and what each is, or is one of: what is done with it is done with that. */
  readonly locals: (readonly [name: string, value: Expression])[];
}

export function note(into: Map<string, Named[]>, value: Expression): void {
  // `[Kinds labs]`
  const member = value.kind === 'call' && value.args.length === 0 ? value.callee : value;
  if (member.kind !== 'member' || (member.of && !(member.of.kind === 'name' && /^_?[A-Z]/.test(member.of.name))))
    return;
  push(into, member.name, member);
}

export function assign(found: Found, target: Expression, isCalled = false): void {
  if (target.kind === 'name' || target.kind === 'member') {
    found.assigned.add(target.name);
    if (!isCalled) found.reassigned.add(target.name);
    // `state.kind = …`: what holds it is another one from then on
    for (let of = target.kind === 'member' ? target.of : undefined; of; of = of.kind === 'member' ? of.of : undefined)
      if ((of.kind === 'name' && of.name !== 'self') || of.kind === 'member') found.assigned.add(of.name);
    // what a property of Objective-C is kept in
    if (target.name.startsWith('_')) {
      found.assigned.add(target.name.slice(1));
      if (!isCalled) found.reassigned.add(target.name.slice(1));
    }
  } else if (target.kind === 'index') {
    if (target.args) found.assigned.add(SUBSCRIPT);
    assign(found, target.of, isCalled);
  } else if (target.kind === 'cast') assign(found, target.value, isCalled);
  else if (target.kind === 'call') assign(found, target.callee, isCalled);
  else if (target.kind === 'tuple') for (const item of target.items) assign(found, item.value, isCalled);
}

export function put(found: Found, ...names: readonly string[]): void {
  for (const name of names) {
    found.assigned.add(name);
    found.reassigned.add(name);
  }
}

export function noteLocal(found: Found, pattern: Pattern, value: Expression): void {
  if (pattern.kind === 'name') found.locals.push([pattern.name, value]);
  else if (pattern.kind === 'tuple') for (const item of pattern.items) noteLocal(found, item.pattern, value);
}

export function noteAsked(found: Found, pattern: Pattern): void {
  if (pattern.kind === 'case') {
    found.asked.add(pattern.name);
    for (const each of pattern.parts) noteAsked(found, each);
  } else if (pattern.kind === 'tuple') for (const item of pattern.items) noteAsked(found, item.pattern);
  else if (pattern.kind === 'value') noteValue(found, pattern.value);
}

export function noteValue(found: Found, value: Expression): void {
  if (value.kind === 'member') found.asked.add(value.name);
  else if (value.kind === 'literal' && isWord(value.value)) found.asked.add(TEXT + value.value);
}

export function noteLacked(found: Found, value: Expression | undefined): void {
  if (value?.kind === 'name' || value?.kind === 'member') found.lacked.add(value.name);
  else if (value?.kind === 'operation' && value.operator === '!')
    for (const each of value.operands) noteLacked(found, each);
}

/** An operator of the app's own is called like this. */
export function noteOperation(found: Found, operation: Operation | undefined): void {
  if (!operation) return;
  found.names.add(operation.operator);
  push(found.calls, operation.operator, operatorCall(operation));
}

export function change(found: Found, target: Expression | undefined): void {
  if (target?.kind === 'name' || target?.kind === 'member') found.changed.add(target.name);
  else if (target?.kind === 'index') change(found, target.of);
}

export function fill(found: Found, target: Expression | undefined): void {
  const name = target && rootName(target);
  if (name !== undefined) found.filled.add(name);
}

export function nameType(found: Found, { name, args, of }: TypeName): void {
  found.names.add(name);
  for (const each of args) nameType(found, each);
  if (of) nameType(found, of);
}

/** What stands before a text among names. */
export const TEXT = '"';

/** Whether a literal may tell which of several is meant. */
export function isWord(value: string | number | boolean | null): boolean {
  return typeof value === 'string' && /^[\w.-]{1,40}$/.test(value);
}

/** `$kind`, `$model.kind`, `$kinds[0]`, `Bindable(model).kind`: whoever gets it may write there. */
export function isBinding(expression: Expression | undefined): boolean {
  if (expression?.kind === 'member' || expression?.kind === 'index') return isBinding(expression.of);
  if (expression?.kind === 'name') return /^\$[A-Za-z_]/.test(expression.name);
  return expression?.kind === 'call' && expression.callee.kind === 'name' && expression.callee.name === 'Bindable';
}
