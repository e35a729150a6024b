/**
 * What is written for a part of something, where that is made and nothing changes it later: the flag of an entry in a list,
 * `Section(kind: .labs, isShown: false)`, a part of a tuple, a member of an object of JavaScript.
 */

import type { Expression, FunctionFact, Pattern } from '../facts/facts.ts';
import { matchArguments } from '../program/arguments.ts';
import { initsOf } from '../program/called.ts';
import { assignedIn } from '../program/for-good.ts';
import type { Call } from '../program/mentions.ts';
import { findVariable, type Program, type TypeInfo } from '../program/program.ts';
import type { Value } from './values.ts';

/** Undefined where the part may be anything, or is worked out. */
export function partWritten(program: Program, value: Value, name: string): Expression | undefined {
  if (value.kind === 'case') return value.owner && partOfCase(program, value.owner, value.name, name);
  if (value.kind !== 'object') return undefined;
  const { made, type, fields } = value.thing;
  switch (made?.kind) {
    case 'tuple': {
      // its type may say what a part is called
      const part = fields.get(name);
      return part && made.items.find((_, index) => fields.get(`${index}`) === part)?.value;
    }
    case 'dictionary':
      return made.spreads || assignedIn(program).has(name) ? undefined : memberOf(made, name);
    case 'call':
      return type && partOfCall(program, made, type, name);
    default:
      return undefined;
  }
}

function memberOf({ pairs }: Extract<Expression, { kind: 'dictionary' }>, name: string): Expression | undefined {
  return pairs.find(([key]) => key.kind === 'literal' && key.value === name)?.[1];
}

function partOfCall(program: Program, call: Call, type: TypeInfo, name: string): Expression | undefined {
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

/** `var tier: Tier { switch self { case .labs: .standard … } }` */
function partOfCase(program: Program, owner: TypeInfo, name: string, part: string): Expression | undefined {
  const getter = findVariable(program, owner, part)?.fact.getter;
  const given = getter && onlyExpression(getter);
  if (given?.kind !== 'switch') return given && isWrittenOut(given) ? given : undefined;
  if (given.subject.kind !== 'name' || given.subject.name !== 'self') return undefined;
  const found = given.cases.find(({ patterns }) => patterns.length === 0 || patterns.some((it) => takes(it, name)));
  if (!found || given.cases.some(({ where }) => where)) return undefined;
  const [only] = found.body;
  return found.body.length === 1 && (only?.kind === 'return' || only?.kind === 'evaluate') ? only.value : undefined;
}

function takes(pattern: Pattern, name: string): boolean {
  return pattern.kind === 'any' || (pattern.kind === 'case' && pattern.name === name);
}

/** The same for every case. */
function isWrittenOut({ kind }: Expression): boolean {
  return kind === 'literal' || kind === 'member';
}

/** What a function gives that does nothing else. */
export function onlyExpression({ body }: FunctionFact): Expression | undefined {
  const [only] = body;
  if (body.length !== 1 || !only) return undefined;
  return only.kind === 'return' || only.kind === 'evaluate' ? only.value : undefined;
}
