/**
 * Calls of Kotlin, and members. What functions of its library make is in `library.ts`.
 */
import type { Argument, Expression, Site } from '../../facts/facts.ts';
import { nothing, siteOf, textOf } from '../lowering.ts';
import { callOfGiven } from '../running.ts';
import { findType, namedChildren, type Syntax } from '../syntax.ts';
import { throwing } from '../throwing.ts';
import { givesType, takenFor } from '../type-arguments.ts';
import { wordsAt } from '../words.ts';
import { combined } from './combined.ts';
import { currentOf, isRunOnObject, keptByCompose, rowsOf, withoutGiven } from './compose.ts';
import { inContext } from './contexts.ts';
import { navigated } from './decompose.ts';
import { lowerExpression } from './expressions.ts';
import { ofFlows } from './flows.ts';
import { requested } from './ktor.ts';
import { lowerLambda } from './lambdas.ts';
import { allOf, caseOfName, copyOf, madeBy } from './library.ts';
import { callFile, onFile } from './okio.ts';
import { found, inRealm, onRealm } from './realm.ts';
import { timed } from './timed.ts';
import { isType, methodName, onlyArgument, tableSaid } from './types.ts';
import type { KotlinUnit } from './unit.ts';

/** `this`; in the extension of a collection with what it holds. */
export function receiverOf({ receiver }: KotlinUnit, site: Site): Expression {
  const self: Expression = { kind: 'name', name: 'self', site };
  return receiver ? { kind: 'cast', value: self, to: receiver, site } : self;
}

const OF_ELEMENTS: ReadonlySet<string> = new Set([
  'map',
  'compactMap',
  'flatMap',
  'filter',
  'forEach',
  'first',
  'last',
]);

/** `joinToString { it.text }`, by itself in the extension of a list. */
function onReceiver(callee: Expression, unit: KotlinUnit): Expression {
  if (!unit.receiver || callee.kind !== 'name') return callee;
  const { name, site } = callee;
  const isOwn = name === 'joinToString' || (name !== 'run' && OF_ELEMENTS.has(methodName(name)));
  return isOwn ? { kind: 'member', of: receiverOf(unit, site), name, site } : callee;
}

/** What is called, and what it is given: to the grammar `f(x) { … }` calls what `f(x)` gives. */
interface Call {
  readonly callee: Syntax;
  readonly types?: Syntax;
  readonly args?: Syntax;
  readonly block?: Syntax;
}

function partsOf(node: Syntax): Call | undefined {
  const [callee] = namedChildren(node);
  if (!callee) return undefined;
  const types = findType(node, 'type_arguments');
  const args = findType(node, 'value_arguments');
  const block = findType(node, 'annotated_lambda');
  const own = { callee, ...(types && { types }), ...(args && { args }), ...(block && { block }) };
  const inner = callee.type === 'call_expression' && !types && !args ? partsOf(callee) : undefined;
  return inner && !inner.block && block ? { ...inner, block } : own;
}

/** `(arguments)` and a lambda behind them. */
export function lowerCall(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const parts = partsOf(node);
  if (!parts) return nothing(site);
  const { callee: written, types, args: list, block } = parts;
  const isMember = written.type === 'navigation_expression';
  const value = isMember ? lowerMember(written, unit, list !== undefined) : lowerExpression(written, unit);
  const callee = onRealm(onFile(onReceiver(value, unit), unit), unit);
  const given = types && onlyArgument(types, unit);
  const own = list ? lowerArguments(list, unit) : [];
  const literal = block && findType(block, 'lambda_literal');
  // of a DataStore: the same ones, which may be written to
  if (callee.kind === 'member' && callee.of && SAME_PREFERENCES.has(callee.name)) return callee.of;
  const opened =
    literal && callFile(callee, own, unit, site, (file) => lowerLambda(literal, { ...unit, opened: file }));
  if (opened) return opened;
  if (literal) {
    const lambda = lowerLambda(literal, inRealm(callee, unit), isRunOnObject(lastOf(written, unit), unit.text));
    own.push({ value: lambda, isTrailing: true });
  }
  const args = withoutGiven(callee, own, unit.text);
  const isOfDecompose = (): boolean => unit.text.includes('com.arkivanov.decompose');
  const call =
    callOfGiven('kotlin', callee, args, site) ??
    timed(callee, args, unit.text, site) ??
    rowsOf(callee, args, unit.text, site) ??
    keptByCompose(callee, args, site) ??
    caseOfName(callee, args, given, site) ??
    allOf(callee, args, given, site) ??
    navigated(callee, args, site, isOfDecompose) ??
    neverBack(callee, args, unit, site) ??
    found(callee, args, site, unit) ??
    combined(callee, args, site) ??
    ofFlows(callee, args, unit, site) ??
    requested(callee, args, unit.text, site) ??
    copyOfThis(callee, args, unit, site) ??
    inContext(callee, args, site) ??
    madeBy(callee, args, site, given);
  const table = types && call.kind === 'dictionary' ? tableSaid(types, unit) : undefined;
  if (table) return { kind: 'cast', value: call, to: table, site };
  const isMaker = value.kind === 'name' && /^[A-Z]/.test(value.name);
  return givesType(takenFor(call, given), isMaker ? undefined : given);
}

/** The end of what is called: whole chains are called, and each is as long as all before it. */
function lastOf({ start, end }: Syntax, { text }: KotlinUnit): string {
  return text.slice(Math.max(start, end - 20), end);
}

/** `copy(kind = kind)`, by itself in a function: of the object around, where the file declares no function of that name. */
function copyOfThis(
  callee: Expression,
  args: readonly Argument[],
  unit: KotlinUnit,
  site: Site,
): Expression | undefined {
  const isOwn = callee.kind === 'name' && callee.name === 'copy' && !unit.isInBlock && !unit.text.includes('fun copy(');
  return isOwn ? copyOf({ kind: 'name', name: 'self', site }, args, site) : undefined;
}

const SAME_PREFERENCES: ReadonlySet<string> = new Set(['toMutablePreferences', 'toPreferences']);

/** `error("…")`, which throws: where the file declares no function of that name. */
function neverBack(
  callee: Expression,
  [text, ...more]: readonly Argument[],
  unit: KotlinUnit,
  site: Site,
): Expression | undefined {
  const isError = callee.kind === 'name' && callee.name === 'error' && more.length === 0;
  return isError && text && !unit.text.includes('fun error(') ? throwing(text.value, site) : undefined;
}

export function lowerArguments(list: Syntax, unit: KotlinUnit): Argument[] {
  return list.children.filter(({ type }) => type === 'value_argument').map((node) => lowerArgument(node, unit));
}

/** `x`, `label = x`, `*x`. */
function lowerArgument(node: Syntax, unit: KotlinUnit): Argument {
  const parts = namedChildren(node);
  const written = parts.at(-1);
  const value = written ? lowerExpression(written, unit) : nothing(siteOf(node, unit));
  const [label] = findType(node, '=') ? parts : [];
  return { ...(label && { label: textOf(label, unit) }), value, isLoose: true };
}

/** `a.b`, `a?.b`, `a::b`, `A::class`. `Kind.entries`, and `Kind.values` that is called, are every case of an enum. */
export function lowerMember(node: Syntax, unit: KotlinUnit, isCalled = false): Expression {
  const site = siteOf(node, unit);
  const [written, named] = namedChildren(node).filter(({ type }) => type !== '?.');
  if (!written) return nothing(site);
  const of = lowerExpression(written, unit);
  const name = named ? textOf(named, unit) : '';
  if (findType(node, '::', '?::')) return referenceTo(of, name, site);
  // its members are those of the class
  if (name === COMPANION) return of;
  const isEnum = of.kind === 'name' && /^[A-Z]\w*[a-z]/.test(of.name);
  const isAll = isEnum && name === (isCalled ? 'values' : 'entries');
  const member = isAll ? 'allCases' : currentOf({ of, name }) ? 'value' : name;
  return { kind: 'member', of, name: member, site };
}

const COMPANION = 'Companion';

function referenceTo(of: Expression, name: string, site: Site): Expression {
  // the class of a value says nothing of what is in it
  if (name === 'class') return of.kind === 'name' && /^[A-Z]/.test(of.name) ? of : nothing(site);
  const isUnbound = of.kind === 'name' && /^[A-Z]/.test(of.name);
  if (!isUnbound && OF_LISTS.has(name)) return calling({ kind: 'member', of, name, site }, site);
  const to: Expression = { kind: 'member', of, name, site };
  return { kind: 'reference', to, labels: ['_'], ...(isUnbound && { isUnbound }), site };
}

/** Methods of lists and tables that take one thing: `kinds::add`, `byName::getValue`. */
const OF_LISTS: ReadonlySet<string> = new Set([
  'add',
  'addAll',
  'plusAssign',
  // of a flow, and of a channel
  'emit',
  'tryEmit',
  'send',
  'trySend',
  'get',
  'getValue',
  'getOrNull',
  'contains',
]);

/** A method that is handed on, as the function that calls it. */
function calling(callee: Expression, site: Site): Expression {
  const words = wordsAt(site);
  return words.closure(['\0given'], [words.give(madeBy(callee, [{ value: words.name('\0given') }], site))]);
}

/** `::run`, `Store::load`, `Store::class`. */
export function lowerReference(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const owner = node.children.find(isType);
  const last = node.children.at(-1);
  const name = last ? textOf(last, unit) : '';
  if (!owner && OF_LISTS.has(name)) return calling({ kind: 'name', name, site }, site);
  if (!owner) return { kind: 'reference', to: { kind: 'name', name, site }, labels: ['_'], site };
  return referenceTo(lowerTypePath(owner, unit), name, site);
}

/** A type where a value may stand: `Store`, `Outer.Store`. */
function lowerTypePath(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  if (node.type !== 'user_type') {
    const inner = node.children.find(isType);
    return inner ? lowerTypePath(inner, unit) : nothing(site);
  }
  const [first, ...rest] = node.children.filter(
    (each) => each.type === 'identifier' && textOf(each, unit) !== COMPANION,
  );
  if (!first) return nothing(site);
  const start: Expression = { kind: 'name', name: textOf(first, unit), site: siteOf(first, unit) };
  return rest.reduce<Expression>((of, each) => ({ kind: 'member', of, name: textOf(each, unit), site }), start);
}

/** `a[b]`. */
export function lowerIndex(node: Syntax, unit: KotlinUnit): Expression {
  const site = siteOf(node, unit);
  const [of, ...keys] = namedChildren(node).map((part) => lowerExpression(part, unit));
  const args = keys.map((value) => ({ value }));
  return { kind: 'index', of: of ?? nothing(site), index: keys[0] ?? nothing(site), args, site };
}
