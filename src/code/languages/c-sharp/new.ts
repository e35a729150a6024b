/**
 * What C# makes: objects, lists and dictionaries, with what is put into them.
 */

import type { Expression, Site, Statement, TypeName } from '../../facts/facts.ts';
import { isAt, next, peek, type Reader, readList, siteFrom, take } from '../curly/read.ts';
import { readArguments } from './calls.ts';
import { COMPLETION, completionSource } from './completion.ts';
import { readExpression, readPrimary } from './expressions.ts';
import { closure } from './lambdas.ts';
import { readType } from './types.ts';

export const SETS = /^NS(?:Mutable)?(?:Set|Array)$/;

/** `new T(…) { … }`, `new[] { … }`, `new() { … }`. */
export function readNew(reader: Reader, from: number): Expression {
  const isTarget = isAt(reader, '(');
  const isList = isAt(reader, '[');
  const isLazy = isAt(reader, 'Lazy');
  if (isList) while (!take(reader, ']') && peek(reader).kind !== 'end') next(reader);
  let type: TypeName | undefined;
  if (!isTarget && !isList && !isAt(reader, '{')) type = readType(reader);
  if (isAt(reader, '[')) {
    // the length of an array
    while (!take(reader, ']') && peek(reader).kind !== 'end') next(reader);
    type = { name: 'Array', args: [] };
  }
  const args = isAt(reader, '(') ? readArguments(reader) : [];
  const made = take(reader, '{') ? readInitializer(reader) : undefined;
  const site = siteFrom(reader, from);
  const [first] = args;
  // `new Lazy<T>(() => …)` is what its function makes
  if (isLazy && first?.value.kind === 'closure') return { kind: 'call', callee: first.value, args: [], site };
  const isCollection = isList || type?.name === 'Array' || (type && SETS.test(type.name));
  const items = [...args.map(({ value }) => value), ...(made?.items ?? [])];
  if (
    type?.name === 'Dictionary' ||
    (made && made.pairs.length > 0 && made.items.length === 0 && type?.name !== 'Array' && !made.isObject)
  )
    return { kind: 'dictionary', pairs: made?.pairs ?? [], site };
  if (isCollection) return { kind: 'list', items, site };
  if (type?.name === COMPLETION) return completionSource(site);
  // the type that is declared says what `new(…)` makes
  if (!type)
    return made
      ? { kind: 'list', items, site }
      : { kind: 'call', callee: { kind: 'name', name: '', site }, args, site };
  const object: Expression = { kind: 'call', callee: { kind: 'name', name: type.name, site }, args, site };
  return made?.isObject ? withFields(object, made.pairs, site) : object;
}

/** `new T { A = a }`: an object with what is stored into it. */
function withFields(object: Expression, pairs: readonly (readonly [Expression, Expression])[], site: Site): Expression {
  const made: Expression = { kind: 'name', name: '\0made', site };
  const stores = pairs.map(([key, value]): Statement => {
    const name = key.kind === 'literal' ? (key.value === 'Value' ? 'value' : `${key.value}`) : '';
    const target: Expression = { kind: 'member', of: made, name, site: key.site };
    return { kind: 'evaluate', value: { kind: 'assign', target, operator: '=', value, site: key.site } };
  });
  const body: Statement[] = [
    { kind: 'declare', pattern: { kind: 'name', name: '\0made', site }, value: object },
    ...stores,
    { kind: 'return', value: made, site },
  ];
  return { kind: 'call', callee: closure([], body, site), args: [], site };
}

interface Initializer {
  readonly items: Expression[];
  readonly pairs: (readonly [Expression, Expression])[];
  /** `A = a`: stores into properties. */
  readonly isObject: boolean;
}

function readInitializer(reader: Reader): Initializer {
  const items: Expression[] = [];
  const pairs: (readonly [Expression, Expression])[] = [];
  let isObject = false;
  readList(reader, '}', () => {
    const { at } = reader;
    if (peek(reader).kind === 'name' && peek(reader, 1).text === '=') {
      const key: Expression = { kind: 'literal', value: next(reader).text, site: siteFrom(reader, at) };
      next(reader);
      isObject = true;
      if (take(reader, '{'))
        pairs.push([key, { kind: 'list', items: readInitializer(reader).items, site: siteFrom(reader, at) }]);
      else pairs.push([key, readExpression(reader)]);
    } else if (isAt(reader, '[')) {
      const list = readPrimary(reader);
      const [key] = list.kind === 'list' ? list.items : [];
      if (take(reader, '=') && key) pairs.push([key, readExpression(reader)]);
      else items.push(list);
    } else if (take(reader, '{')) {
      const [key, value] = readInitializer(reader).items;
      if (key && value) pairs.push([key, value]);
    } else items.push(readExpression(reader));
    return true;
  });
  return { items, pairs, isObject };
}

/** `= new(…)` and `= { … }` are of the type that is declared, and so are those in a list of it. */
export function typed(value: Expression, type: TypeName | undefined): Expression {
  const [element] = type?.name === 'Array' ? type.args : [];
  if (value.kind === 'list' && element) return { ...value, items: value.items.map((item) => typed(item, element)) };
  const isOpen = value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === '';
  if (!isOpen || !type) return value;
  const [first] = value.args;
  // `Lazy<T> kind = new(() => …)`
  if (value.args.length === 1 && first?.value.kind === 'closure' && first.value.body.parameters.length === 0)
    return { kind: 'call', callee: first.value, args: [], site: value.site };
  if (type.name === COMPLETION) return completionSource(value.site);
  if (type.name === 'Array')
    return typed({ kind: 'list', items: value.args.map((arg) => arg.value), site: value.site }, type);
  return { ...value, callee: { kind: 'name', name: type.name, site: value.site } };
}

export function readExpressionOrInitializer(reader: Reader): Expression {
  const { at } = reader;
  if (!take(reader, '{')) return readExpression(reader);
  return { kind: 'list', items: readInitializer(reader).items, site: siteFrom(reader, at) };
}
