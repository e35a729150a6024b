/**
 * Decorators that the app has itself: functions that are given what they stand before, and give what is there instead.
 * https://github.com/tc39/proposal-decorators, https://www.typescriptlang.org/docs/handbook/decorators.html
 */
import type { Expression, FunctionFact, Site, VariableFact } from '../../facts/facts.ts';
import { isHeavy } from '../depth.ts';
import { textOf } from '../lowering.ts';
import { childOf, namedChildren, type Syntax } from '../syntax.ts';
import { type Words, wordsAt } from '../words.ts';
import { lowerExpression } from './expressions.ts';
import { meaningOf, type ScriptUnit } from './names.ts';

/** What stands behind each `@` that the app says itself; frameworks' own are read elsewhere. */
export function ownDecorators(nodes: readonly Syntax[], unit: ScriptUnit): readonly Expression[] {
  return nodes.flatMap((node) => {
    const [said] = node.type === 'decorator' ? namedChildren(node) : [];
    return said && isOwn(said, unit) ? [lowerExpression(said, unit)] : [];
  });
}

function isOwn(said: Syntax, unit: ScriptUnit): boolean {
  const inner = childOf(said, 'function') ?? childOf(said, 'object');
  if (inner) return isOwn(inner, unit);
  const meaning = said.type === 'identifier' ? meaningOf(textOf(said, unit), unit) : undefined;
  return meaning?.kind === 'own' || meaning?.kind === 'module';
}

/** The decorators right before a member of a class, which come before it in its body. */
export function decoratorsBefore(members: readonly Syntax[], index: number): readonly Syntax[] {
  let first = index;
  while (members[first - 1]?.type === 'decorator') first -= 1;
  return members.slice(first, index);
}

/** What decorators do to a method: whoever calls it calls what they give for it, or put into its descriptor. */
export function decorated(method: FunctionFact, decorators: readonly Expression[]): FunctionFact {
  if (decorators.length === 0 || method.name === 'init') return method;
  const words = wordsAt(method.site);
  const plain: Expression = { kind: 'closure', body: { ...method, name: '', modifiers: new Set() }, site: method.site };
  // the nearest is asked first
  const made = decorators.reduceRight((of, decorator) => appliedTo(decorator, of, method, words), plain);
  const parameters = method.parameters.map((parameter, index) => ({
    name: `\0given${index}`,
    ...(parameter.type && { type: parameter.type }),
    ...(parameter.default && !isHeavy(parameter.default) && { default: parameter.default }),
    ...(parameter.isVariadic && { isVariadic: true }),
    site: parameter.site,
  }));
  const args = parameters.map(({ name }) => words.name(name));
  return { ...method, parameters, body: [words.give(words.call(made, args))] };
}

const [OF, DESCRIPTOR, GIVEN] = ['\0decorated', '\0descriptor', '\0instead'];

/** What a decorator gives for a function, by its newer form or its older one. */
function appliedTo(decorator: Expression, of: Expression, { name }: FunctionFact, words: Words): Expression {
  const [plain, descriptor, given] = [OF, DESCRIPTOR, GIVEN].map(words.name);
  if (!plain || !descriptor || !given) return of;
  const key: Expression = { kind: 'literal', value: name, site: words.site };
  return words.run([
    words.declare(OF, of),
    words.declare(DESCRIPTOR, words.object({ value: plain })),
    words.declare(GIVEN, words.call(decorator, [plain, key, descriptor])),
    words.give(words.either(given, words.member(given, 'value'), words.member(descriptor, 'value'))),
  ]);
}

/** Runs what makes the decorators, and tells those of the class of it: a variable that nobody reads. */
export function decorating(
  ofMembers: readonly Expression[],
  ofClass: readonly Expression[],
  name: string,
  site: Site,
): readonly VariableFact[] {
  if (ofMembers.length + ofClass.length === 0) return [];
  const words = wordsAt(site);
  const items = [...ofMembers, ...ofClass.map((each) => words.call(each, [words.name(name)]))];
  return [{ name: '\0decorators', value: { kind: 'list', items, site }, modifiers: new Set(['static']), site }];
}
