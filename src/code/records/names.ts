/**
 * Names, for the record flow: what they hold, or the type that they name.
 */
import type { Expression } from '../facts/facts.ts';
import { foreignMember, foreignRoot } from '../models/foreign-paths.ts';
import { findTypeInfo } from '../program/program.ts';
import { globalOf, ownMember, readMember } from './members.ts';
import { isScript } from './scripts.ts';
import { findName, newCell, put, type Taint, type TaintFrame, type TaintTyped } from './state.ts';

/** The type that an expression names, when it names one. */
export function typeNamed(taint: Taint, expression: Expression, frame: TaintFrame): string | undefined {
  const { program } = taint;
  if (expression.kind === 'type') return expression.type.name;
  if (expression.kind === 'name') {
    const { name } = expression;
    if (name === 'Self') return frame.owner?.name;
    if (!/^[A-Z]/.test(name) || findName(frame.scope, name)) return undefined;
    if (ownMember(taint, name, frame)) return undefined;
    if (program.types.has(name) || program.aliases.has(name)) return findTypeInfo(program, name)?.name ?? name;
    return program.variables.has(name) || program.functions.has(name) ? undefined : name;
  }
  if (expression.kind === 'member' && expression.of && /^[A-Z]/.test(expression.name)) {
    const outer = typeNamed(taint, expression.of, frame);
    return outer === undefined || program.types.get(outer)?.cases.has(expression.name) ? undefined : expression.name;
  }
  return undefined;
}

export function readName(
  taint: Taint,
  expression: Extract<Expression, { kind: 'name' }>,
  frame: TaintFrame,
): TaintTyped {
  const { program } = taint;
  const dollar = /^\$(\d)$/.exec(expression.name)?.[1];
  if (dollar !== undefined) return frame.anonymous?.[Number(dollar)] ?? { cell: newCell(taint) };
  // in JavaScript these signs are part of the name
  const name = frame.file.isForeign ? expression.name : bare(expression.name);
  const local = findName(frame.scope, name);
  if (local) return local;
  if (name === 'self' || name === 'super') return frame.self ?? { cell: newCell(taint) };
  if (frame.self && ownMember(taint, name, frame)) return readMember(taint, frame.self, name, expression, frame);
  const global = program.variables.get(name);
  if (global) return globalOf(taint, global);
  const cell = newCell(taint);
  for (const method of program.functions.get(name) ?? []) {
    const made = { id: taint.nextId(), method, site: expression.site };
    put(taint, cell, { kind: 'function', made, path: [] });
  }
  // a member of one of the system's types, that is extended here
  if (frame.self && frame.owner?.kind === 'extension' && /^[a-z]/.test(name) && !program.functions.has(name)) {
    return readMember(taint, frame.self, name, expression, frame);
  }
  if (isScript(frame.file) && !program.functions.has(name)) {
    const at = expression.name.indexOf('@');
    // a global, or what a file declares that is not at hand
    if (at === expression.name.length - 1 && at > 0)
      put(taint, cell, { kind: 'foreign', foreign: foreignMember(foreignRoot('global'), name.slice(0, -1)), path: [] });
    else if (at > 0) return { cell, root: name };
  }
  return typeNamed(taint, expression, frame) === undefined ? { cell } : { cell, root: name };
}

/** Without the sign of a binding, or the line of a property's storage. */
export function bare(name: string): string {
  return /^[$_][A-Za-z]/.test(name) ? name.slice(1) : name;
}
