/**
 * A literal where a type of the app's own is wanted that is made of one: `let plan: Plan = [.labs]`, of which Swift makes
 * `Plan(arrayLiteral: .labs)`.
 * https://developer.apple.com/documentation/swift/initialization-with-literals
 */
import type { Argument, Expression, TypeName } from '../facts/facts.ts';
import type { Call } from './mentions.ts';
import { findMethods, findTypeInfo, type Program } from './program.ts';

const known = new WeakMap<Expression, Call>();

/** Undefined where the type is none of the app's own, or is made of no such literal. */
export function madeOfLiteral(
  program: Program,
  expression: Expression,
  expected: TypeName | undefined,
): Call | undefined {
  const wanted = expected?.name === 'Optional' ? expected.args[0] : expected;
  const info = wanted && findTypeInfo(program, wanted.name);
  const given = info && info.kind !== 'extension' ? givenBy(expression) : undefined;
  const [first, ...rest] = given?.values ?? [];
  if (!info || !given || !findMethods(program, info, 'init').some(({ fact }) => takes(fact, given.label)))
    return undefined;
  const found = known.get(expression);
  if (found?.callee.kind === 'name' && found.callee.name === info.name) return found;
  const { site } = expression;
  const args: Argument[] = [
    ...(first ? [{ label: given.label, value: first }] : []),
    ...rest.map((value) => ({ value })),
  ];
  const call: Call = { kind: 'call', callee: { kind: 'name', name: info.name, site }, args, site };
  known.set(expression, call);
  return call;
}

function takes(
  { parameters }: { readonly parameters: readonly { readonly label?: string }[] },
  label: string,
): boolean {
  return parameters[0]?.label === label;
}

function givenBy(
  expression: Expression,
): { readonly label: string; readonly values: readonly Expression[] } | undefined {
  const { kind, site } = expression;
  if (kind === 'list') return { label: 'arrayLiteral', values: expression.items };
  if (kind === 'dictionary') {
    const values = expression.pairs.map(
      ([key, value]): Expression => ({ kind: 'tuple', items: [{ value: key }, { value }], site }),
    );
    return { label: 'dictionaryLiteral', values };
  }
  const isText = kind === 'text' || (kind === 'literal' && typeof expression.value === 'string');
  if (isText) return { label: 'stringLiteral', values: [expression] };
  return kind === 'literal' && typeof expression.value === 'number'
    ? { label: 'integerLiteral', values: [expression] }
    : undefined;
}
