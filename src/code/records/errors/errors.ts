/**
 * Errors as objects, outside of Apple's languages: what one says goes with it, and what it holds besides is found by who
 * asks for it, whatever is known of its class.
 */
import type { TypeName } from '../../facts/facts.ts';
import type { Cell } from '../../flow/solver.ts';
import { lineage } from '../../program/inheritance.ts';
import type { Program, TypeInfo } from '../../program/program.ts';
import type { Given } from '../hits.ts';
import { isLoose, looseCells } from '../objects/fields.ts';
import { readMember } from '../objects/members.ts';
import { joined, link, type Taint, type TaintFrame, type TaintTyped, typeInfoOf } from '../state.ts';
import { HELD } from '../value-parts.ts';
import type { TaintValue } from '../values.ts';

/** What an error is called that comes with a language; in JavaScript names carry their file, and of what is nobody's none. */
export const ERRORS = /^(?:\w{0,60}(?:Error|Exception)|Throwable)@?$/;

/** What an error of a language is made of, in the order in which it is given. */
const SAID: readonly string[] = ['message', 'cause'];

/** Other names of these. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['Message', 'message'],
  ['localizedMessage', 'message'],
  ['InnerException', 'cause'],
]);

export function saidAs(name: string): string {
  return ALIASES.get(name) ?? name;
}

const known = new WeakMap<TypeInfo, boolean>();

/** Whether a class of the app's is an error of its language. */
export function isError(program: Program, type: TypeInfo): boolean {
  const found = known.get(type);
  if (found !== undefined) return found;
  const inherits = lineage(program, type).some(({ supertypes }) => [...supertypes].some((name) => ERRORS.test(name)));
  known.set(type, inherits);
  return inherits;
}

/** What a constructor of such an error is given, as parts of it: `Error(message, { cause })`, `Exception(message, cause)`. */
export function sayInto(taint: Taint, given: readonly Given[], into: Cell<TaintValue>, isScript: boolean): void {
  const { values } = taint;
  for (const [index, { argument, typed }] of given.entries()) {
    const part = argument.label === undefined ? SAID[index] : saidAs(argument.label);
    if (part === undefined || !SAID.includes(part)) continue;
    const cell = isScript && part === 'cause' ? joined(taint, [typed.cell], values.pop(part)) : typed.cell;
    link(taint, cell, into, values.push(part));
  }
}

/** What an error is made of that stands for several. */
const OF_SEVERAL = /^AggregateError@?$/;

/** What a constructor is given besides, which is found by its name: `new AggregateError(errors, message)`, `details: …`. */
export function holdInto(
  taint: Taint,
  name: string,
  given: readonly Given[],
  into: Cell<TaintValue>,
): readonly Given[] {
  const { values } = taint;
  const isOfSeveral = OF_SEVERAL.test(name);
  for (const [index, { argument, typed }] of given.entries()) {
    const label = isOfSeveral && index === 0 ? 'errors' : argument.label;
    if (label === undefined || SAID.includes(saidAs(label))) continue;
    link(taint, joined(taint, [typed.cell], values.push(label)), into, values.push(HELD));
  }
  return isOfSeveral ? given.slice(1) : given;
}

/** What an error of Foundation carries by keys, and says by one of them: `NSError(domain:code:userInfo:)`. */
export function makeFoundationError(
  taint: Taint,
  name: string,
  made: TypeName | undefined,
  given: readonly Given[],
): TaintTyped | undefined {
  if (made?.name !== 'NSError' && !/^(?:error|init)WithDomain$/.test(name)) return undefined;
  const info = given.find(({ argument }) => argument.label === 'userInfo');
  if (!info) return undefined;
  const { values } = taint;
  const cell = joined(taint, [info.typed.cell], values.push('userInfo'));
  const described = joined(taint, [info.typed.cell], values.entry('NSLocalizedDescription'));
  link(taint, described, cell, values.push('localizedDescription'));
  return { cell, type: { name: 'NSError', args: [] } };
}

/** What an error says, of all that its constructor keeps. */
export function said(value: TaintValue): TaintValue | undefined {
  const [first] = value.path;
  return first !== undefined && SAID.includes(first) ? value : undefined;
}

/** An error with what it holds: whoever catches it may not be told its class. */
export function withHeld(taint: Taint, made: TaintTyped, frame: TaintFrame): TaintTyped {
  const info = typeInfoOf(taint, made.type);
  if (!info || frame.file.traits.isNative || !isError(taint.program, info)) return made;
  const { values } = taint;
  const cell = joined(taint, [made.cell]);
  const hold = values.push(HELD);
  if (isLoose(info)) link(taint, looseCells(taint, info), cell, hold);
  for (const { variables } of lineage(taint.program, info).slice(0, 20))
    for (const { fact } of variables.values()) {
      if (fact.getter || fact.modifiers.has('static')) continue;
      const part = readMember(taint, made, fact.name, { kind: 'other', parts: [], site: fact.site }, frame);
      link(taint, joined(taint, [part.cell], values.push(fact.name)), cell, hold);
    }
  return { ...made, cell };
}
