/**
 * What is written for a part of something, where that is made and nothing changes it later: the flag of an entry in a list,
 * `Section(kind: .labs, isShown: false)`, a part of a tuple, a member of an object of JavaScript.
 */

import type { Expression, FunctionFact, Pattern } from '../../facts/facts.ts';
import { matchArguments } from '../../program/arguments.ts';
import { copiedBy } from '../../program/called-at-once.ts';
import { initsOf } from '../../program/called-on-types.ts';
import { assignedIn } from '../../program/for-good.ts';
import type { Call } from '../../program/mentions.ts';
import { findVariable, type Program, type TypeInfo } from '../../program/program.ts';
import { onlyExpression } from '../only.ts';
import type { Value } from '../values.ts';

/** Undefined where the part may be anything, or is worked out. */
export function partWritten(program: Program, value: Value, name: string): Expression | undefined {
  if (value.kind === 'case') return partOfCase(program, value, name);
  if (value.kind !== 'object') return undefined;
  const { made, type, fields } = value.thing;
  switch (made?.kind) {
    case 'tuple': {
      // its type may say what a part is called
      const part = fields.get(name);
      return part && made.items.find((_, index) => fields.get(`${index}`) === part)?.value;
    }
    case 'dictionary':
      return partOfObject(program, made, name);
    case 'call':
      // a copy has what the copied one has
      return type && !copiedBy(made.callee) ? partOfCall(program, made, type, name) : undefined;
    default:
      return undefined;
  }
}

/** What an enum says of a case: `var slug: String { switch self { case .labs: "labs" … } }`, an entry of Kotlin's or Dart's that
 *  is made with it, or its raw value. */
export function partOfCase(
  program: Program,
  { name: own, owner, fact, site }: Extract<Value, { kind: 'case' }>,
  name: string,
): Expression | undefined {
  if (!owner) return undefined;
  const getter = findVariable(program, owner, name)?.fact.getter;
  const asked = getter && onlyExpression(getter);
  if (asked?.kind === 'switch' && isSelf(asked.subject)) {
    const meant = asked.cases.find(({ patterns }) => patterns.length === 0 || patterns.some((it) => isCase(it, own)));
    const isPlain = asked.cases.every(({ patterns, where }) => !where && patterns.every(({ kind }) => kind !== 'name'));
    return meant && isPlain ? onlyExpression(meant) : undefined;
  }
  // the same of every case
  if (asked?.kind === 'literal' || asked?.kind === 'member') return asked;
  if (name !== 'rawValue' || getter || owner.variables.has(name)) return undefined;
  const raw = (fact ?? owner.cases.get(own))?.raw;
  return raw ?? (owner.supertypes.has('String') ? { kind: 'literal', value: own, site } : undefined);
}

function isSelf(subject: Expression): boolean {
  return subject.kind === 'name' && (subject.name === 'self' || subject.name === 'this');
}

function isCase(pattern: Pattern, name: string): boolean {
  return pattern.kind === 'any' || (pattern.kind === 'case' && pattern.name === name);
}

/** A member of an object of JavaScript, and the value of a key that is a text. */
export function partOfObject(
  program: Program,
  { pairs, spreads }: Extract<Expression, { kind: 'dictionary' }>,
  name: string,
): Expression | undefined {
  if (spreads || assignedIn(program).has(name)) return undefined;
  return pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
}

export function partOfCall(program: Program, call: Call, type: TypeInfo, name: string): Expression | undefined {
  const fact = findVariable(program, type, name)?.fact;
  if (!fact || fact.getter) return undefined;
  const isForGood = fact.isConstant === true || fact.isFixed === true || !assignedIn(program).has(name);
  if (!isForGood) return undefined;
  const [init, ...others] = initsOf(program, type, call);
  if (others.length > 0) return undefined;
  if (!init) return call.args.find(({ label }) => label === name)?.value ?? fact.value;
  const index = parameterFor(init.fact, name);
  if (index === undefined) return fact.value;
  const at = matchArguments(init.fact, call.args, call.isMessage)?.[index];
  return at === undefined ? init.fact.parameters[index]?.default : call.args[at]?.value;
}

/** The parameter that an initialiser puts into a property as it is; -1 where it puts something else there. */
function parameterFor({ body, parameters }: FunctionFact, name: string): number | undefined {
  for (const statement of body) {
    if (statement.kind !== 'evaluate' || statement.value.kind !== 'assign') continue;
    const { target, value } = statement.value;
    if ((target.kind !== 'member' && target.kind !== 'name') || target.name !== name) continue;
    return value.kind === 'name' ? parameters.findIndex((it) => it.name === value.name) : -1;
  }
  return undefined;
}
