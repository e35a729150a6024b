/**
 * Objects that are the constants of their own type, as the options of a set are: `static let labs = Scope(rawValue: 1)`.
 */
import type { Expression } from '../../facts/facts.ts';
import { isStatic } from '../../program/meaning.ts';
import { findTypeInfo, type Program, type VariableInfo } from '../../program/program.ts';
import type { Thing } from '../values.ts';

/** Whether an object is the constant of its type by this name: it is made there, and another constant makes another one,
 *  unless both are made of the same. Undefined where it is made elsewhere. */
export function isMadeAs({ type, site }: Thing, name: string): boolean | undefined {
  const own = [...(type?.variables.values() ?? [])].filter(isConstant);
  const isHere = ({ fact: { value } }: VariableInfo): boolean =>
    value !== undefined &&
    value.site.file.path === site.file.path &&
    value.site.start <= site.start &&
    site.end <= value.site.end;
  const made = own.find(isHere);
  const asked = own.find(({ fact }) => fact.name === name);
  if (!made || !asked) return undefined;
  if (made === asked) return true;
  return isMadeOfTheSame(made.fact.value, asked.fact.value) ? undefined : false;
}

/** `Scope.labs`, of a type of the app's whose constant that is. */
export function isConstantMember(program: Program, of: Expression, name: string): boolean {
  const type = of.kind === 'name' ? findTypeInfo(program, of.name) : undefined;
  const own = type?.variables.get(name);
  return own !== undefined && isConstant(own);
}

/** The same of a set of options, whose constants are options. */
export function isOption(program: Program, { of, name }: Extract<Expression, { kind: 'member' }>): boolean {
  if (of?.kind !== 'name' || !isConstantMember(program, of, name)) return false;
  return findTypeInfo(program, of.name)?.supertypes.has('OptionSet') === true;
}

function isConstant(variable: VariableInfo): boolean {
  return isStatic(variable) && variable.fact.isConstant === true && variable.fact.value?.kind === 'call';
}

/** Whether both may be the same, or share bits: `Scope(rawValue: 1 << 1)` and `Scope(rawValue: 0b10)`. */
function isMadeOfTheSame(a: Expression | undefined, b: Expression | undefined): boolean {
  if (a?.kind !== 'call' || b?.kind !== 'call' || a.args.length !== b.args.length) return false;
  return a.args.every(({ value, label }, index) => {
    const other = b.args[index]?.value;
    if (label === 'rawValue') {
      const [bits, others] = [bitsOf(value), other && bitsOf(other)];
      // zero shares no bits, and is itself
      return bits === undefined || others === undefined || bits === others || (bits & others) !== 0n;
    }
    return value.kind === 'literal' && other?.kind === 'literal' && value.value === other.value;
  });
}

/** A number as its bits; undefined for what is not written out. */
function bitsOf(expression: Expression): bigint | undefined {
  return expression.kind === 'literal' && Number.isSafeInteger(expression.value)
    ? BigInt(expression.value as number)
    : undefined;
}
