/**
 * What stands side by side is of one type: `[Watch.results, .letters]`, `isNew ? Watch.results : .letters`. Those that say
 * theirs tell the others.
 */
import type { Expression, Statement, TypeName } from '../facts/facts.ts';
import { typeAmong } from './inheritance.ts';
import type { Call } from './mentions.ts';
import { findTypeInfo, findVariable, type Program } from './program.ts';
import { typeOfCall, typeOfVariable } from './variable-types.ts';

/** Each expression as `evaluate` has it, with the type that the place wants or, where it says none, that the others have. */
export function sideBySide<T extends { readonly type?: TypeName }>(
  program: Program,
  expressions: readonly Expression[],
  wanted: TypeName | undefined,
  evaluate: (expression: Expression, wanted: TypeName | undefined) => T,
): readonly T[] {
  if (wanted || expressions.length < 2 || !expressions.some(isImplied))
    return expressions.map((each) => evaluate(each, wanted));
  const found = expressions.map((each) => (isImplied(each) ? undefined : evaluate(each, undefined)));
  const told = typeAmong(
    program,
    found.flatMap((each) => (each?.type ? [each.type] : [])),
  );
  return expressions.map((each, index) => found[index] ?? evaluate(each, told));
}

/** The type of an expression of which some parts say theirs in their words and leave it to the others by that. */
export function typeSaidBeside(program: Program, expression: Expression): TypeName | undefined {
  const among = (all: readonly Expression[]): TypeName | undefined => {
    if (all.length < 2 || !all.some(isImplied)) return undefined;
    return typeAmong(
      program,
      all.flatMap((each) => typeSaid(program, each) ?? []),
    );
  };
  switch (expression.kind) {
    case 'list': {
      const inner = among(expression.items);
      return inner && { name: 'Array', args: [inner] };
    }
    case 'dictionary': {
      const inner = among(expression.pairs.map(([, value]) => value));
      return inner && { name: 'Dictionary', args: [NOT_SAID, inner] };
    }
    case 'either':
      return among(expression.of);
    case 'if':
      return among([...lastOf(expression.branch.body), ...lastOf(expression.branch.otherwise)]);
    case 'switch':
      return among(expression.cases.flatMap(({ body }) => lastOf(body)));
    case 'operation':
      return expression.operator === '+' ? among(expression.operands) : undefined;
    default:
      return undefined;
  }
}

/** What a branch is, as a value. */
function lastOf(body: readonly Statement[]): readonly Expression[] {
  const last = body.at(-1);
  if (last?.kind !== 'evaluate') return [];
  const { value } = last;
  return value.kind === 'if' ? [...lastOf(value.branch.body), ...lastOf(value.branch.otherwise)] : [value];
}

/** The type that a chain begins with, `.core.withLabs`: the one that the place wants for the whole of it. */
export function typeOfStart(start: Expression, wanted: TypeName | undefined): TypeName | undefined {
  return isImplied(start) ? wanted : undefined;
}

/** `.letters`, `.named("letters")`, `.letters.first`, and what is made of such. */
function isImplied(expression: Expression): boolean {
  switch (expression.kind) {
    case 'call':
      return isImplied(expression.callee);
    case 'member':
      return expression.of === undefined || isImplied(expression.of);
    case 'list':
      return expression.items.some(isImplied);
    case 'tuple':
      return expression.items.some(({ value }) => isImplied(value));
    default:
      return false;
  }
}

/** `Watch.results`, `Watch(…)`, `Watch.named("results")`, and lists and pairs of such. */
function typeSaid(program: Program, expression: Expression): TypeName | undefined {
  switch (expression.kind) {
    case 'member':
      return memberSaid(program, expression);
    case 'call':
      return resultSaid(program, expression) ?? typeOfCall(program, expression);
    case 'list': {
      const inner = typeAmong(
        program,
        expression.items.flatMap((item) => typeSaid(program, item) ?? []),
      );
      return inner && { name: 'Array', args: [inner] };
    }
    case 'tuple': {
      const args = expression.items.map(({ value }) => typeSaid(program, value) ?? NOT_SAID);
      return args.some((it) => it !== NOT_SAID) ? { name: '()', args } : undefined;
    }
    default:
      return undefined;
  }
}

/** What a type may be where nothing says it. */
const NOT_SAID: TypeName = { name: '', args: [] };

/** `Watch.results`, a case or a static variable. */
function memberSaid(program: Program, { of, name }: Extract<Expression, { kind: 'member' }>): TypeName | undefined {
  const owner = of?.kind === 'name' ? findTypeInfo(program, of.name) : undefined;
  if (!owner) return undefined;
  if (owner.cases.has(name)) return { name: owner.name, args: [] };
  const variable = findVariable(program, owner, name);
  return variable?.fact.modifiers.has('static') ? itself(typeOfVariable(program, variable), owner.name) : undefined;
}

/** `Watch.named("results")`, a case or a static function. */
function resultSaid(program: Program, { callee }: Call): TypeName | undefined {
  const of = callee.kind === 'member' && callee.of?.kind === 'name' ? callee.of : undefined;
  const owner = of && findTypeInfo(program, of.name);
  if (!owner || callee.kind !== 'member') return undefined;
  if (owner.cases.has(callee.name)) return { name: owner.name, args: [] };
  const [method, ...more] = owner.functions.get(callee.name) ?? [];
  return method && more.length === 0 ? itself(method.fact.result, owner.name) : undefined;
}

function itself(type: TypeName | undefined, owner: string): TypeName | undefined {
  return type?.name === 'Self' ? { ...type, name: owner } : type;
}
