/**
 * What C# makes: objects, lists and dictionaries, with what is put into them.
 */

import { type Argument, COPY, type Expression, type Site, type Statement, type TypeName } from '../../facts/facts.ts';
import { nothing, siteOf } from '../lowering.ts';
import { childOf, findType, namedChildren, type Syntax } from '../syntax.ts';
import { wordsAt } from '../words.ts';
import { lowerArguments, withTypes } from './calls.ts';
import { commandOf } from './commands.ts';
import { COMPLETION, completionSource, reportsTo } from './completion.ts';
import { lowerExpression, valuesIn } from './expressions.ts';
import { closure } from './lambdas.ts';
import { executed, GIVEN_TO_COMMAND, oneShown, PICKED, SHOWN } from './picked.ts';
import { isLazy, lowerType, methodName } from './types.ts';
import { type CSharpUnit, nameOf } from './unit.ts';

export const SETS = /^NS(?:Mutable)?(?:Set|Array)$/;

/** `new T(…) { … }`, `new[] { … }`, `new(…) { … }`. */
export function lowerNew(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const written = childOf(node, 'type');
  const list = findType(node, 'argument_list');
  const filled = findType(node, 'initializer_expression');
  const args = list ? lowerArguments(list, unit) : [];
  const made = filled && readInitializer(filled, unit);
  const isList = /array_creation|stackalloc/.test(node.type);
  const type = written && lowerType(written, unit);
  if (type && isLazy(type)) return madeLazily(args, type, site);
  const items = [...args.map(({ value }) => value), ...(made?.items ?? [])];
  const isCollection = isList || type?.name === 'Array' || (type && SETS.test(type.name));
  const isFilledByKey = made?.pairs.some(([, , by]) => by) ?? false;
  if (type?.name === 'Dictionary' || (made && !isCollection && isDictionary(made))) {
    const [copied] = isFilledByKey ? [] : args.filter(({ value }) => isTable(value));
    const table = { ...tableOf(made?.pairs ?? [], site), ...(copied && { spreads: [copied.value] }) };
    return type && isFilledByKey
      ? { ...table, own: withFields(objectOf(type, args, site), made?.pairs ?? [], site, type) }
      : table;
  }
  if (isCollection) return typed({ kind: 'list', items, site }, type);
  if (type?.name === COMPLETION) return completionSource(site);
  const reporting = type && reportsTo(type.name, items, site);
  if (reporting) return reporting;
  const command = commandOf(type, args, site);
  if (command) return command;
  // the type that is declared says what `new(…)` makes
  if (!type && made && !made.isObject) return { kind: 'list', items, site };
  const object = objectOf(type, args, site);
  if (made && !made.isObject && made.items.length > 0) return withItems(object, made.items, site);
  return made?.isObject ? withFields(object, made.pairs, site, type) : object;
}

/** `new Dictionary<K, V>(other)`: what else it takes is how many there will be, and how keys are compared. */
function isTable(value: Expression): boolean {
  if (value.kind !== 'name' && value.kind !== 'member') return value.kind === 'call';
  const of = value.kind === 'member' ? value.of : undefined;
  return ![value, of].some(
    (each) => each && 'name' in each && /(?:comparer|capacity|count|length)$/i.test(`${each.name}`),
  );
}

/** `new VerticalStackLayout { first, second }`: each is added. */
function withItems(object: Expression, items: readonly Expression[], site: Site): Expression {
  const words = wordsAt(site);
  const made = words.name(MADE);
  const add = words.member(made, methodName('Add'));
  return words.run([
    words.declare(MADE, object),
    ...items.map((item) => words.does(words.call(add, [item]))),
    words.give(made),
  ]);
}

function isDictionary({ pairs, items, isObject }: Initializer): boolean {
  return pairs.length > 0 && items.length === 0 && !isObject;
}

/** `new Lazy<T>(() => …)`, `new Lazy<T>(Make, mode)` is what the function makes, or the value that it is given; without either
 *  it is made of the type. */
function madeLazily([first]: readonly Argument[], type: TypeName, site: Site): Expression {
  const made = first?.value;
  const isMode = made?.kind === 'literal' || (made?.kind === 'member' && saysMode(made.of));
  if (!made || isMode) return objectOf(type, [], site);
  if (made.kind === 'closure') return { kind: 'call', callee: made, args: [], site };
  const isFunction = (made.kind === 'name' || made.kind === 'member') && /^[A-Z]/.test(made.name);
  const called: Expression = { kind: 'call', callee: made, args: [], site };
  return isFunction ? called : { kind: 'either', of: [called, made], site };
}

function saysMode(of: Expression | undefined): boolean {
  return (of?.kind === 'name' || of?.kind === 'member') && of.name === 'LazyThreadSafetyMode';
}

function objectOf(type: TypeName | undefined, args: readonly Argument[], site: Site): Expression {
  const callee: Expression = type ? { kind: 'name', name: type.name, site } : { kind: 'member', name: 'init', site };
  return withTypes({ kind: 'call', callee, args, site }, type?.args ?? []);
}

function tableOf(pairs: readonly Pair[], site: Site): Extract<Expression, { kind: 'dictionary' }> {
  return { kind: 'dictionary', pairs: pairs.map(([key, value]) => [key, value]), isTable: true, site };
}

/** `new T { A = a }`: an object with what is stored into it. */
function withFields(object: Expression, pairs: readonly Pair[], site: Site, type?: TypeName): Expression {
  const made: Expression = { kind: 'name', name: MADE, site };
  const stores = pairs.flatMap(([key, value, by]): Statement[] => {
    const entry: Expression = { kind: 'index', of: made, index: key, args: [{ value: key }], site: key.site };
    if (by) return [wordsAt(key.site).assign(entry, value)];
    const name = key.kind === 'literal' ? `${key.value}` : '';
    const target: Expression = { kind: 'member', of: made, name, site: key.site };
    const words = wordsAt(key.site);
    const store = words.assign(target, value);
    if (name === GIVEN_TO_COMMAND) return [store, executed(made, value, words)];
    return name === SHOWN ? [store, words.assign(words.member(made, PICKED), oneShown(made, key.site))] : [store];
  });
  const body: Statement[] = [...stores, { kind: 'return', value: made, site }];
  const fills = closure([{ name: MADE, ...(type && { type }), site }], body, site, type);
  return { kind: 'call', callee: fills, args: [{ value: object }], site };
}

const MADE = '\0made';

/** `a with { B = b }`: a copy with what is stored into it. */
export function lowerWith(node: Syntax, unit: CSharpUnit): Expression {
  const site = siteOf(node, unit);
  const [of, ...stores] = node.children;
  const pairs = stores.flatMap((store): (readonly [Expression, Expression])[] => {
    const [name, value] = namedChildren(store);
    return name && value ? [[keyOf(name, unit), lowerExpression(value, unit)]] : [];
  });
  const words = wordsAt(site);
  const copy = words.name(COPY);
  return words.run([
    words.declare(COPY, of ? lowerExpression(of, unit) : nothing(site)),
    ...pairs.map(([key, value]) =>
      words.assign(words.member(copy, key.kind === 'literal' ? `${key.value}` : ''), value),
    ),
    words.give(copy),
  ]);
}

/** `new { A = a, b.C }`: an object that has entries alone. */
export function lowerAnonymous(node: Syntax, unit: CSharpUnit): Expression {
  const pairs: (readonly [Expression, Expression])[] = [];
  for (const [index, part] of node.children.entries()) {
    if (!part.isNamed || node.children[index + 1]?.type === '=') continue;
    const isNamed = node.children[index - 1]?.type === '=';
    const name = isNamed ? node.children[index - 2] : (childOf(part, 'name') ?? part);
    if (name?.type === 'identifier') pairs.push([keyOf(name, unit), lowerExpression(part, unit)]);
  }
  return { kind: 'dictionary', pairs, site: siteOf(node, unit) };
}

function keyOf(name: Syntax, unit: CSharpUnit): Expression {
  return { kind: 'literal', value: nameOf(name, unit), site: siteOf(name, unit) };
}

/** `A = a`, `{ "a", b }`, or what an indexer is given: `["a"] = b`. */
type Pair = readonly [key: Expression, value: Expression, by?: 'entry'];

interface Initializer {
  readonly items: readonly Expression[];
  readonly pairs: readonly Pair[];
  /** `A = a`: stores into properties. */
  readonly isObject: boolean;
}

function readInitializer(node: Syntax, unit: CSharpUnit): Initializer {
  const items: Expression[] = [];
  const pairs: Pair[] = [];
  let isObject = false;
  for (const part of valuesIn(node)) {
    const left = part.type === 'assignment_expression' ? childOf(part, 'left') : undefined;
    const right = left && childOf(part, 'right');
    if (right && left.type === 'identifier') {
      isObject = true;
      pairs.push([keyOf(left, unit), lowerExpression(right, unit)]);
    } else if (right && left.type === 'element_binding_expression') {
      const [key] = lowerItems(left, unit);
      if (key) pairs.push([key, lowerExpression(right, unit), 'entry']);
    } else if (part.type === 'initializer_expression') {
      const inner = valuesIn(part).map((each) => lowerExpression(each, unit));
      const [key, value] = inner;
      if (key && value) pairs.push([key, value]);
      else items.push({ kind: 'list', items: inner, site: siteOf(part, unit) });
    } else items.push(lowerExpression(part, unit));
  }
  return { items, pairs, isObject };
}

/** `{ a, b }` where what is made is known: a list, or entries. */
export function lowerInitializer(node: Syntax, unit: CSharpUnit): Expression {
  const made = readInitializer(node, unit);
  const site = siteOf(node, unit);
  return made.items.length === 0 && made.pairs.length > 0
    ? tableOf(made.pairs, site)
    : { kind: 'list', items: made.items, site };
}

/** What stands in square brackets. */
export function lowerItems(node: Syntax, unit: CSharpUnit): Expression[] {
  return valuesIn(node).map((part) => lowerExpression(part, unit));
}

/** `= new(…)` and `= { … }` are of the type that is declared, and so are those in a list of it. */
export function typed(value: Expression, type: TypeName | undefined): Expression {
  if (!type) return value;
  const [element] = type.name === 'Array' ? type.args : [];
  if (value.kind === 'list' && element) return { ...value, items: value.items.map((item) => typed(item, element)) };
  if (value.kind === 'either') return { ...value, of: value.of.map((each) => typed(each, type)) };
  if (value.kind !== 'call') return value;
  const [first] = value.args;
  if (first && value.callee.kind === 'closure' && value.callee.body.parameters[0]?.name === MADE)
    return { ...value, callee: filling(value.callee, type), args: [{ value: typed(first.value, type) }] };
  return value.callee.kind === 'member' && !value.callee.of ? typedNew(value.args, type, value.site) : value;
}

/** What fills an object, knowing its type. */
function filling(callee: Extract<Expression, { kind: 'closure' }>, type: TypeName): Expression {
  const result = callee.body.result ?? type;
  const parameters = callee.body.parameters.map((it) => ({ ...it, type: it.type ?? type }));
  return { ...callee, body: { ...callee.body, result, parameters } };
}

/** `new(…)` of a type. */
function typedNew(args: readonly Argument[], type: TypeName, site: Site): Expression {
  if (isLazy(type)) return madeLazily(args, type, site);
  if (type.name === COMPLETION) return completionSource(site);
  const reporting = reportsTo(
    type.name,
    args.map(({ value }) => value),
    site,
  );
  if (reporting) return reporting;
  if (type.name === 'Dictionary') return { kind: 'dictionary', pairs: [], isTable: true, site };
  if (type.name === 'Array') return typed({ kind: 'list', items: args.map((arg) => arg.value), site }, type);
  return withTypes({ kind: 'call', callee: { kind: 'name', name: type.name, site }, args, site }, type.args);
}
